"""The telephone menu."""

from __future__ import annotations

from telnyx_async.errors import CallNotAnswered
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import EventRouter

from .settings import Settings

events = EventRouter()


def incoming(event: CallInitiated) -> bool:
    """Leave out the calls that we dial: they begin with this event too."""
    return event.payload.direction == "incoming"


async def say(call: LiveCall, text: str) -> None:
    """Say something, and wait for the end."""
    await call.speak(payload=text, voice="female", language="en-US")


@events.flow(CallInitiated, where=incoming)
async def menu(call: LiveCall, settings: Settings) -> None:
    """Connect the caller with the agent, or say goodbye. When the caller hangs up, the flow ends."""
    await call.answer()
    pressed = await call.gather_using_speak(
        payload="Welcome. Press 1 to talk to a person.",
        voice="female",
        language="en-US",
        valid_digits="1",
        maximum_digits=1,
        maximum_tries=2,
        timeout_millis=10_000,
    )
    if pressed.payload.digits == "1":
        try:
            agent = await call.transfer(to=settings.agent_number, timeout_secs=20)
            await agent.ended()
            return
        except CallNotAnswered:
            await say(call, "Nobody is free right now.")
    await say(call, "Goodbye.")
    await call.hangup()
