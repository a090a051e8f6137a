"""Starts workers, delivers to them, and reads what they have noted."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from attrs import frozen


@frozen(eq=False)
class Worker:
    process: asyncio.subprocess.Process
    url: str


async def start(*arguments: str, module: str = "tests.webhooks.worker") -> Worker:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    port = int(await asyncio.wait_for(process.stdout.readline(), 60))
    return Worker(process, f"http://127.0.0.1:{port}/")


async def kill(worker: Worker) -> None:
    if worker.process.returncode is None:
        worker.process.kill()
    await worker.process.wait()


@asynccontextmanager
async def worker(*arguments: str, module: str = "tests.webhooks.worker") -> AsyncIterator[Worker]:
    started = await start(*arguments, module=module)
    try:
        yield started
    finally:
        await kill(started)


async def deliver(http: aiohttp.ClientSession, url: str, body: bytes, headers: dict[str, str]) -> int:
    """The status of the answer; 0 when there was none."""
    try:
        async with http.post(url, data=body, headers=headers, timeout=aiohttp.ClientTimeout(2)) as response:
            return response.status
    except (aiohttp.ClientError, TimeoutError):
        return 0


def notes(log: Path) -> list[list[str]]:
    return [line.split() for line in log.read_text().splitlines()] if log.exists() else []


def ended(log: Path) -> dict[str, list[str]]:
    """call -> its events, in the order in which their handlers have come to the end."""
    found: dict[str, list[str]] = defaultdict(list)
    for what, _, call, event in notes(log):
        if what == "end":
            found[call].append(event)
    return found
