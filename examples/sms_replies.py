"""Text messages both ways: it sends messages, replies to those with known keywords, and respects who has opted out.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... OWN_NUMBER=+13125550100
    uvicorn examples.sms_replies:create_app --factory --port 8000
    curl localhost:8000/messages --json '{"to": "+13125550199", "text": "We open at 9 today."}'

Set the webhook URL of a messaging profile to `/webhooks/telnyx` on this server, and its failover URL to a second instance.
Then send HOURS or WHERE to its number. After STOP, nothing more is sent to this person until they write START: Telnyx
replies to both, keeps the list, and refuses messages to those on it.

Without an account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It
prints the environment variables to set, and the address of a page to send messages from.
"""

from __future__ import annotations

import logging
import os
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from pydantic import BaseModel

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import messages, messaging_optouts
from telnyx_async.errors import RecipientOptedOut
from telnyx_async.models import MessageFinalized, MessageReceived
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import Session, webhook_routes

REPLIES = {"HOURS": "We are open from 9 to 5, Monday to Friday.", "WHERE": "You find us at 12 Main Street."}

log = logging.getLogger("uvicorn.sms_replies")  # a child of the logger that uvicorn configures

webhooks = WebhookRouter()


@webhooks.on(MessageReceived)
async def reply(event: MessageReceived, telnyx: TelnyxSession) -> None:
    """Reply from the number that received the message.

    Messages without a known keyword get no reply: two programs that reply to everything would never stop. STOP and START
    are such messages here, since Telnyx replies to them.
    """
    message = event.payload
    text = REPLIES.get((message.text or "").strip(" .!?").upper())
    if text is None or not message.to:
        log.info("message %s: no reply", message.id)
        return
    try:
        await messages.send(telnyx, from_=message.to[0].phone_number, to=message.from_.phone_number, text=text)
    except RecipientOptedOut:
        log.info("message %s: no reply, the sender has opted out", message.id)


@webhooks.on(MessageFinalized)
async def note(event: MessageFinalized) -> None:
    """Log whether a message was delivered, without its text and without phone numbers."""
    message = event.payload
    for recipient in message.to or ():
        log.info("message %s: %s", message.id, recipient.status)
    for error in message.errors or ():
        log.warning("message %s: error %s, %s", message.id, error.code, error.title)


routes = APIRouter()


class NewMessage(BaseModel):
    """A message to send."""

    to: str
    text: str


def own_number(request: Request) -> str:
    """The number to send from."""
    return str(request.app.state.own_number)


@routes.post("/messages", status_code=202)
async def send(new: NewMessage, telnyx: Session, own: Annotated[str, Depends(own_number)]) -> str:
    """Send a message. Returns its id, or responds with 409 when the recipient has opted out."""
    try:
        sent = await messages.send(telnyx, from_=own, to=new.to, text=new.text)
    except RecipientOptedOut:
        raise HTTPException(409, "the recipient has opted out") from None
    return sent.data.id


@routes.get("/opt-outs")
async def opt_outs(telnyx: Session) -> list[str]:
    """The numbers that have opted out."""
    return [one.to async for one in paginate(messaging_optouts.list, telnyx) if one.to]


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    app = FastAPI(title="Text messages")
    app.state.own_number = os.environ.get("OWN_NUMBER", "+13125550100")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    app.include_router(routes)
    return app
