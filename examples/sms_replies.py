"""Replies to text messages with known keywords, and logs the delivery of the replies.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=...
    uvicorn examples.sms_replies:app --port 8000

Set the webhook URL of a messaging profile to `/webhooks/telnyx` on this server, and its failover URL to a second instance.
Then send HOURS or WHERE to its number. Without an account, start
`python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the environment
variables to set, and the address of a page to send messages from.
"""

from __future__ import annotations

import logging

from fastapi import FastAPI

from telnyx_async import TelnyxSession
from telnyx_async.api import messages
from telnyx_async.models import MessageFinalized, MessageReceived
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

REPLIES = {"HOURS": "We are open from 9 to 5, Monday to Friday.", "WHERE": "You find us at 12 Main Street."}

log = logging.getLogger("uvicorn.sms_replies")  # a child of the logger that uvicorn configures

webhooks = WebhookRouter()


@webhooks.on(MessageReceived)
async def reply(event: MessageReceived, telnyx: TelnyxSession) -> None:
    """Reply from the number that received the message.

    Messages without a known keyword get no reply: two programs that reply to everything would never stop.
    """
    message = event.payload
    text = REPLIES.get((message.text or "").strip(" .!?").upper())
    if text is None or not message.to:
        log.info("message %s: no reply", message.id)
        return
    await messages.send(telnyx, from_=message.to[0].phone_number, to=message.from_.phone_number, text=text)


@webhooks.on(MessageFinalized)
async def note(event: MessageFinalized) -> None:
    """Log whether a reply was delivered, without its text and without phone numbers."""
    message = event.payload
    for recipient in message.to or ():
        log.info("message %s: %s", message.id, recipient.status)
    for error in message.errors or ():
        log.warning("message %s: error %s, %s", message.id, error.code, error.title)


app = FastAPI(title="Text messages")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
