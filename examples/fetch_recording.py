"""Fetch the recordings of one call, or all recordings, into a folder.

    export TELNYX_API_KEY=KEY...
    python -m examples.fetch_recording recordings/ --call-leg 428c31b6-7af4-4bcb-b7f5-5013ef9657c1

The URL of a recording expires after some time. It needs no API key, and none is sent, since it belongs to another host.
Files that are already in the folder are not fetched again, so the program can be run again at any time.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

import aiohttp

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import recordings
from telnyx_async.models import Recording


def format_and_url(recording: Recording) -> tuple[str, str | None]:
    """The format of a recording and its URL; None when it is no longer available."""
    urls = recording.download_urls
    if urls is not None and urls.mp3:
        return "mp3", urls.mp3
    return "wav", urls.wav if urls is not None else None


async def fetch(http: aiohttp.ClientSession, url: str, target: Path) -> None:
    """Download a URL into a file. The file appears only when it is complete."""
    part = target.with_name(f"{target.name}.part")
    async with http.get(url, raise_for_status=True) as response:
        with await asyncio.to_thread(part.open, "wb") as file:
            async for chunk in response.content.iter_chunked(1 << 18):
                await asyncio.to_thread(file.write, chunk)
    part.rename(target)


async def main(given: argparse.Namespace) -> int:
    """Fetch the recordings, newest first, as Telnyx lists them."""
    folder = Path(given.folder)
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    fetched = 0
    async with TelnyxSession() as telnyx, aiohttp.ClientSession() as http:
        everything = paginate(
            recordings.list, telnyx, filter_call_leg_id=given.call_leg, filter_from=given.from_, page_size=100
        )
        listed = everything.with_options(limit=given.limit, prefetch=1)
        async for recording in listed:
            kind, url = format_and_url(recording)
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
    parser.add_argument("folder", help="the folder for the recordings")
    parser.add_argument("--call-leg", help="only recordings of this call leg")
    parser.add_argument("--from", dest="from_", help="only recordings of calls from this number")
    parser.add_argument("--limit", type=int, help="the largest number of recordings to list")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
