"""Fetch the recordings of a call, or of everything, into a folder.

    export TELNYX_API_KEY=KEY...
    python -m examples.fetch_recording recordings/ --call-leg 428c31b6-7af4-4bcb-b7f5-5013ef9657c1

A recording's address is good for a while and needs no key: it is fetched without one, since it leads to another host. What
is in the folder already is not fetched again, so that the program can simply be run once more.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

import aiohttp

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import recordings
from telnyx_async.models import RecordingResponseData


def address(recording: RecordingResponseData) -> tuple[str, str | None]:
    """The kind of a recording, and where it is to be had; None where it is no more."""
    urls = recording.download_urls
    if urls is not None and urls.mp3:
        return "mp3", urls.mp3
    return "wav", urls.wav if urls is not None else None


async def fetch(http: aiohttp.ClientSession, url: str, target: Path) -> None:
    """Write what an address gives into a file, which appears when it is whole."""
    part = target.with_name(f"{target.name}.part")
    async with http.get(url, raise_for_status=True) as answer:
        with await asyncio.to_thread(part.open, "wb") as file:
            async for chunk in answer.content.iter_chunked(1 << 18):
                await asyncio.to_thread(file.write, chunk)
    part.rename(target)


async def main(given: argparse.Namespace) -> int:
    """Fetch what there is, newest first as Telnyx lists it."""
    folder = Path(given.folder)
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    fetched = 0
    async with TelnyxSession() as telnyx, aiohttp.ClientSession() as http:
        listed = paginate(
            recordings.list,
            telnyx,
            limit=given.limit,
            prefetch=1,
            filter_call_leg_id=given.call_leg,
            filter_from=given.from_,
            page_size=100,
        )
        async for recording in listed:
            kind, url = address(recording)
            target = folder / f"{recording.id}.{kind}"
            if url and not target.exists():
                await fetch(http, url, target)
                fetched += 1
                print(f"{target} ({(recording.duration_millis or 0) / 1000:.0f} s)")
    print(f"{fetched} fetched")
    return 0


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.fetch_recording", description="Fetch recordings.")
    parser.add_argument("folder", help="where they go")
    parser.add_argument("--call-leg", help="only those of this call leg")
    parser.add_argument("--from", dest="from_", help="only those of calls from this number")
    parser.add_argument("--limit", type=int, help="how many to look at, at the most")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
