"""Upload a sound, call a number, and play the sound when the call is answered.

    export TELNYX_API_KEY=KEY...
    python -m examples.upload_and_play greeting.mp3 --from +13125550100 --to +13125550101 --connection 1684641123236054244

The connection is a Call Control application of yours. Telnyx stores the sound under its name for one day, and can play it
in other calls too.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from telnyx_async import TelnyxSession
from telnyx_async.api import call_information, calls, media

A_DAY = 24 * 60 * 60


async def upload(telnyx: TelnyxSession, sound: Path, name: str) -> None:
    """Upload the sound to Telnyx's media storage. It replaces a sound with the same name."""
    await media.create(telnyx, media=sound, media_name=name, ttl_secs=A_DAY)


async def play(telnyx: TelnyxSession, name: str, *, from_: str, to: str, connection_id: str) -> str:
    """Call, and play the sound as soon as the call is answered. Returns the call_control_id."""
    dialled = await calls.dial(telnyx, to=to, from_=from_, connection_id=connection_id, media_name=name)
    return dialled.data.call_control_id


async def ended(telnyx: TelnyxSession, call_control_id: str, *, every: float = 2.0) -> None:
    """Wait until the call has started and ended."""
    was_alive = False
    while True:
        call = await call_information.get(telnyx, call_control_id)
        alive = call.data.is_alive
        if was_alive and not alive:
            return
        was_alive = was_alive or alive
        await asyncio.sleep(every)


async def main(given: argparse.Namespace) -> int:
    """Upload, call, and wait. After `given.within` seconds, the call is hung up."""
    sound = Path(given.sound)
    async with TelnyxSession() as telnyx:
        await upload(telnyx, sound, sound.name)
        call_control_id = await play(telnyx, sound.name, from_=given.from_, to=given.to, connection_id=given.connection)
        print(f"calling {given.to}: {call_control_id}")
        try:
            async with asyncio.timeout(given.within):
                await ended(telnyx, call_control_id, every=given.every)
        except TimeoutError:
            await calls.hangup(telnyx, call_control_id)
            print("hung up")
            return 1
    print("the call is over")
    return 0


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.upload_and_play", description="Play a sound in a call.")
    parser.add_argument("sound", help="a WAV or MP3 file")
    parser.add_argument("--from", dest="from_", required=True, help="a number of yours, in +E.164")
    parser.add_argument("--to", required=True, help="the number to call, in +E.164")
    parser.add_argument("--connection", required=True, help="id of the Call Control application")
    parser.add_argument("--within", type=float, default=120.0, help="seconds after which to hang up (default: 120)")
    parser.add_argument("--every", type=float, default=2.0, help="seconds between two status requests (default: 2)")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
