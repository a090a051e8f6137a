"""What a large upload and download take: the peak memory of the process that calls, and the throughput.

    python -m benchmarks.transfer [MEBIBYTES]

An object goes up from a file, and comes back into another; the server runs in a process of its own. The goal is 80 MiB
at the most for 2 GiB. A file of nothing stands in for the object, so that its disk costs nothing. Beside it: the same
with the whole content in memory, as a client has it that does not stream.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import frozen

from telnyx_async import TelnyxSession, Timeouts
from telnyx_async.api import storage_objects

MIB = 1 << 20


@frozen
class Measured:
    """One run: seconds for each way, and the most memory the process had, in MiB; before is what it had at first."""

    up: float
    down: float
    before: float
    peak: float


async def serve() -> None:
    """Take what is put and count it; give back as much."""
    taken = 0

    async def put(request: web.Request) -> web.Response:
        nonlocal taken
        taken = 0
        async for chunk in request.content.iter_chunked(MIB):
            taken += len(chunk)
        return web.Response()

    async def get(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": str(taken)})
        await response.prepare(request)
        for start in range(0, taken, MIB):
            await response.write(bytes(min(MIB, taken - start)))
        return response

    app = web.Application()
    app.router.add_put("/{tail:.*}", put)
    app.router.add_get("/{tail:.*}", get)
    server = TestServer(app)
    await server.start_server()
    print(server.make_url("/v2"), flush=True)
    await asyncio.Event().wait()


def call(url: str, mebibytes: int, streamed: bool) -> Measured:
    """Put an object and get it back."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "source"), Path(folder, "target")
        with source.open("wb") as file:
            file.truncate(mebibytes * MIB)
        measured = asyncio.run((stream if streamed else hold)(url, source, target))
        assert target.stat().st_size == mebibytes * MIB
    return measured


async def stream(url: str, source: Path, target: Path) -> Measured:
    """Both ways, piece by piece."""
    async with TelnyxSession("KEY", base_url=url, timeouts=Timeouts(total=None)) as telnyx:
        await storage_objects.put(telnyx, "bucket", "warm-up", body=b"x")
        before, start = peak(), time.perf_counter()
        await storage_objects.put(telnyx, "bucket", "object", body=source)
        middle = time.perf_counter()
        async with telnyx.stream(storage_objects.get, "bucket", "object") as download:
            await download.save(target)
        return Measured(middle - start, time.perf_counter() - middle, before, peak())


async def hold(url: str, source: Path, target: Path) -> Measured:
    """Both ways, with all of it in memory."""
    async with TelnyxSession("KEY", base_url=url, timeouts=Timeouts(total=None)) as telnyx:
        await storage_objects.put(telnyx, "bucket", "warm-up", body=b"x")
        before, start = peak(), time.perf_counter()
        content = await asyncio.to_thread(source.read_bytes)
        await storage_objects.put(telnyx, "bucket", "object", body=content)
        middle = time.perf_counter()
        content = await storage_objects.get(telnyx, "bucket", "object")
        await asyncio.to_thread(target.write_bytes, content)
        return Measured(middle - start, time.perf_counter() - middle, before, peak())


def peak() -> float:
    """The most memory that this process has had, in MiB. (`getrusage` would count that of the parent it came from.)"""
    (line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def measure(mebibytes: int, *, streamed: bool = True) -> Measured:
    """Run server and caller, each in a fresh process."""
    program = [sys.executable, "-m", "benchmarks.transfer"]
    with subprocess.Popen([*program, "serve"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            url = server.stdout.readline().strip()
            caller = [*program, "call", url, str(mebibytes), str(int(streamed))]
            said = subprocess.run(caller, capture_output=True, check=True).stdout
        finally:
            server.terminate()
    return Measured(**orjson.loads(said))


def main(mebibytes: int) -> None:
    """Print the table."""
    print(f"{f'{mebibytes} MiB':<24} {'up':>11} {'down':>11} {'memory before':>14} {'at its peak':>12}")
    for title, size in (("streamed", mebibytes), (f"{min(mebibytes, 256)} MiB in memory", min(mebibytes, 256))):
        found = measure(size, streamed=title == "streamed")
        rates = [f"{size / seconds:.0f} MiB/s" for seconds in (found.up, found.down)]
        print(f"{title:<24} {rates[0]:>11} {rates[1]:>11} {found.before:>10.0f} MiB {found.peak:>8.0f} MiB")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            asyncio.run(serve())
        case ["call", url, mebibytes, streamed]:
            found = call(url, int(mebibytes), streamed == "1")
            print(orjson.dumps({a: getattr(found, a) for a in ("up", "down", "before", "peak")}).decode())
        case [mebibytes]:
            main(int(mebibytes))
        case _:
            main(256)
