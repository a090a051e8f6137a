"""Answers text messages that ask for something it knows, and logs what becomes of the answers.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=...
    uvicorn examples.sms_replies:app --port 8000

Let the webhook URL of a messaging profile lead to `/webhooks/telnyx`, and its failover URL to a second instance; write
HOURS or WHERE to its number. Without an account, start
`python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first: it prints what to set instead,
and the page to write messages on.
"""

from __future__ import annotations

import logging

from fastapi import FastAPI

from telnyx_async import TelnyxSession
from telnyx_async.api import messages
from telnyx_async.models import MessageReceived, OutboundMessage
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

ANSWERS = {"HOURS": "We are open from 9 to 5, Monday to Friday.", "WHERE": "You find us at 12 Main Street."}

log = logging.getLogger("uvicorn.sms_replies")  # below the logger that uvicorn has set up

webhooks = WebhookRouter()


@webhooks.on(MessageReceived)
async def reply(event: MessageReceived, telnyx: TelnyxSession) -> None:
    """Answer from the number that was written to.

    What it does not know is left to a person: a program that answers everything talks to the next one for ever.
    """
    message = event.payload
    text = ANSWERS.get((message.text or "").strip(" .!?").upper())
    if text is None or not message.to:
        log.info("message %s: not answered", message.id)
        return
    await messages.send(telnyx, from_=message.to[0].phone_number, to=message.from_.phone_number, text=text)


@webhooks.on("message.finalized")
async def note(event: OutboundMessage) -> None:
    """Log whether an answer has arrived, but neither its text nor whose it is."""
    message = event.payload
    for recipient in message.to or ():
        log.info("message %s: %s", message.id, recipient.status)
    for error in message.errors or ():
        log.warning("message %s: error %s, %s", message.id, error.code, error.title)


app = FastAPI(title="Text messages")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
