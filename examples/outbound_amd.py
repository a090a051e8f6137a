"""A campaign: calls a list of people at a steady rate. A machine gets a message after its greeting; a person gets a
question and is then transferred.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... AGENT_NUMBER=+13125550111
    uvicorn examples.outbound_amd:create_app --factory --port 8000
    python -m examples.outbound_amd numbers.txt --from +13125550100 --connection 1684641123236054244 --per-second 2

Run the last line in a second terminal, with the same environment variables. The file has one number in each line, and the
connection is a Call Control application whose webhook URL is `/webhooks/telnyx` on this server. `numbers.txt.called` keeps
what has been called: when the campaign is interrupted, the same command goes on with the rest.

Without an account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It
prints the environment variables to set, and the address of a page that shows the calls. Any connection will do then.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI

from telnyx_async import TelnyxSession, errors
from telnyx_async.api import calls
from telnyx_async.handles import Call
from telnyx_async.models import CallMachineDetectionEnded, CallMachineGreetingEnded, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state
from telnyx_async.webhooks.fastapi import webhook_routes

log = logging.getLogger("uvicorn.outbound_amd")  # a child of the logger that uvicorn configures

# --- the application, which talks to those who answer

webhooks = WebhookRouter()


@dataclass(frozen=True)
class Settings:
    """The number of the colleague who talks to the people."""

    agent: str


@webhooks.on(CallMachineDetectionEnded)
async def talk(event: CallMachineDetectionEnded, call: Call) -> None:
    """Ask the question, unless a machine was detected. A machine is still speaking: the next event is for it."""
    log.info("call %s: %s", event.payload.call_session_id, event.payload.result)
    if event.payload.result != "machine":
        await say(call, "May I have a minute?", step="connect")


@webhooks.on(CallMachineGreetingEnded)
async def leave_message(event: CallMachineGreetingEnded, call: Call) -> None:
    """Leave a message after the greeting."""
    await say(call, "Please call us back.", step="hang up")


async def say(call: Call, words: str, step: str) -> None:
    """Speak, and keep the next step in the client_state. It is not an error if the call has already ended."""
    with suppress(errors.CallEnded):
        state = encode_client_state({"step": step})
        await call.speak(payload=words, voice="female", language="en-US", client_state=state)


@webhooks.on(CallSpeakEnded)
async def go_on(event: CallSpeakEnded, call: Call, settings: Settings) -> None:
    """Connect the person with the colleague, or hang up on the machine."""
    with suppress(errors.CallEnded):
        if decode_client_state(event.payload.client_state) == {"step": "connect"}:
            await call.transfer(to=settings.agent)
        else:
            await call.hangup()


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    settings = Settings(agent=os.environ.get("AGENT_NUMBER", "+13125550111"))
    webhooks.provide(Settings, lambda: settings)
    app = FastAPI(title="A campaign")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    return app


# --- the campaign, which dials


@dataclass(frozen=True)
class Campaign:
    """Whom to call, and from where.

    Args:
        numbers: a file with one number in each line.
        from_: a number of yours.
        connection_id: of the Call Control application.
        per_second: calls to begin in each second. The session waits longer when Telnyx allows fewer.
    """

    numbers: Path
    from_: str
    connection_id: str
    per_second: float

    @property
    def called(self) -> Path:
        """The file that keeps the numbers that have been called."""
        return self.numbers.with_name(f"{self.numbers.name}.called")

    def left(self) -> list[str]:
        """The numbers that have not been called yet, each once."""
        called = set(self.called.read_text().split()) if self.called.exists() else set[str]()
        return [number for number in dict.fromkeys(self.numbers.read_text().split()) if number not in called]

    def note(self, number: str) -> None:
        """Keep that a number has been called."""
        with self.called.open("a") as file:
            file.write(f"{number}\n")

    async def run(self, telnyx: TelnyxSession) -> int:
        """Call everybody who is left. Returns how many calls were begun."""
        left = await asyncio.to_thread(self.left)
        async with asyncio.TaskGroup() as group:
            dials: list[asyncio.Task[bool]] = []
            for number in left:
                dials.append(group.create_task(self.dial(telnyx, number)))
                await asyncio.sleep(1 / self.per_second)
        return sum(dial.result() for dial in dials)

    async def dial(self, telnyx: TelnyxSession, number: str) -> bool:
        """Call a number. Telnyx detects whether a machine answers, and when its greeting ends.

        The key of the command follows from the campaign and the number. A campaign that is started again within a minute
        calls nobody twice, even if it was killed before it could keep the number.
        """
        once = telnyx.caused_by(f"campaign {self.numbers.name}: {number}")
        try:
            await calls.dial(
                once,
                to=number,
                from_=self.from_,
                connection_id=self.connection_id,
                answering_machine_detection="greeting_end",
            )
        except (errors.BadRequest, errors.Unprocessable) as error:
            # The number is wrong: the others are called all the same.
            print(f"{number}: {error}", file=sys.stderr)
            return False
        await asyncio.to_thread(self.note, number)
        return True


async def main(given: argparse.Namespace) -> int:
    """Run the campaign. The events of the calls go to the application."""
    campaign = Campaign(Path(given.numbers), given.from_, given.connection, given.per_second)
    async with TelnyxSession() as telnyx:
        begun = await campaign.run(telnyx)
    print(f"{begun} called")
    return 0


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.outbound_amd", description="Call a list of people.")
    parser.add_argument("numbers", help="a file with one number in each line, in +E.164")
    parser.add_argument("--from", dest="from_", required=True, help="a number of yours, in +E.164")
    parser.add_argument("--connection", required=True, help="id of the Call Control application")
    parser.add_argument("--per-second", type=float, default=1.0, help="calls to begin in each second (default: 1)")
    parsed = parser.parse_args(given)
    if not parsed.per_second > 0:
        parser.error(f"--per-second must be above 0, not {parsed.per_second:g}")
    return parsed


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
