"""The cost of a large upload and download: the peak memory of the client process, and the throughput.

    python -m benchmarks.transfer [MEBIBYTES]

An object is uploaded from a file and downloaded into another one. The server runs in its own process. The goal is at most
80 MiB for 2 GiB. The file is sparse, so that reading from disk takes no time. For comparison, the benchmark also holds the
whole content in memory, like a client that does not stream.
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
    """One run: the seconds for upload and download, and the peak memory before and after them, in MiB."""

    up: float
    down: float
    before: float
    peak: float


async def serve() -> None:
    """A server that counts the uploaded bytes, and sends as many bytes back."""
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
    """Upload an object and download it again."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "source"), Path(folder, "target")
        with source.open("wb") as file:
            file.truncate(mebibytes * MIB)
        measured = asyncio.run((stream if streamed else hold)(url, source, target))
        assert target.stat().st_size == mebibytes * MIB
    return measured


async def stream(url: str, source: Path, target: Path) -> Measured:
    """Upload and download in chunks."""
    async with TelnyxSession("KEY", base_url=url, timeouts=Timeouts(total=None)) as telnyx:
        await storage_objects.put(telnyx, "bucket", "warm-up", body=b"x")
        before, start = peak(), time.perf_counter()
        await storage_objects.put(telnyx, "bucket", "object", body=source)
        middle = time.perf_counter()
        async with telnyx.stream(storage_objects.get, "bucket", "object") as download:
            await download.save(target)
        return Measured(middle - start, time.perf_counter() - middle, before, peak())


async def hold(url: str, source: Path, target: Path) -> Measured:
    """Upload and download with the whole content in memory."""
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
    """The peak memory of this process, in MiB. (`getrusage` would include the parent process.)"""
    (line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def measure(mebibytes: int, *, streamed: bool = True) -> Measured:
    """Run the server and the client, each in a new process."""
    program = [sys.executable, "-m", "benchmarks.transfer"]
    with subprocess.Popen([*program, "serve"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            url = server.stdout.readline().strip()
            caller = [*program, "call", url, str(mebibytes), str(int(streamed))]
            output = subprocess.run(caller, capture_output=True, check=True).stdout
        finally:
            server.terminate()
    return Measured(**orjson.loads(output))


def main(mebibytes: int) -> None:
    """Print the table."""
    print(f"{f'{mebibytes} MiB':<24} {'up':>11} {'down':>11} {'memory before':>14} {'peak memory':>12}")
    for title, size in (("streamed", mebibytes), (f"{min(mebibytes, 256)} MiB in memory", min(mebibytes, 256))):
        measured = measure(size, streamed=title == "streamed")
        rates = [f"{size / seconds:.0f} MiB/s" for seconds in (measured.up, measured.down)]
        print(f"{title:<24} {rates[0]:>11} {rates[1]:>11} {measured.before:>10.0f} MiB {measured.peak:>8.0f} MiB")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            asyncio.run(serve())
        case ["call", url, mebibytes, streamed]:
            result = call(url, int(mebibytes), streamed == "1")
            print(orjson.dumps({a: getattr(result, a) for a in ("up", "down", "before", "peak")}).decode())
        case [mebibytes]:
            main(int(mebibytes))
        case _:
            main(256)
