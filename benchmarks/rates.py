"""200 dials at once against a server that allows 10 in each second: this client compared with the official SDK.

    python -m benchmarks.rates

The server responds as Telnyx does at its limit of dials: 429 with code 90103. It is run with the x-ratelimit headers, and
without them. "Two processes" send 100 dials each; they share what they know of the limit over Redis (needs redis-server),
or learn it each by itself. The official SDK is installed from PyPI into a temporary environment, or run by the Python that
TELNYX_SDK_PYTHON names.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from math import ceil
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define

from benchmarks._official import python_with_the_sdk

DIALS = 200
LIMIT = 10

# Each prints the number of dials that succeeded.
OUR_PROGRAM = """
import asyncio, sys
from telnyx_async import TelnyxSession
from telnyx_async.api import calls
from telnyx_async.rates import RateLimits

async def main(base_url, dials, redis_socket):
    limits, client = RateLimits(), None
    if redis_socket:
        from redis import asyncio as redis
        client = redis.Redis(unix_socket_path=redis_socket)
        limits = RateLimits.shared(client)
    async with TelnyxSession("KEY", base_url=base_url, rate_limits=limits) as telnyx:
        dial = lambda n: calls.dial(telnyx, connection_id="1", from_="+15550000001", to=f"+1555{n:07}")
        ended = await asyncio.gather(*map(dial, range(dials)), return_exceptions=True)
    if client:
        await client.aclose()
    print(sum(not isinstance(one, BaseException) for one in ended))

asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
"""
SDK_PROGRAM = """
import asyncio, sys
from telnyx import AsyncTelnyx

async def main(base_url, dials):
    client = AsyncTelnyx(api_key="KEY", base_url=base_url)
    dial = lambda n: client.calls.dial(connection_id="1", from_="+15550000001", to=f"+1555{n:07}")
    ended = await asyncio.gather(*map(dial, range(dials)), return_exceptions=True)
    print(sum(not isinstance(one, BaseException) for one in ended))

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


@define
class Telnyx:
    """The server: it accepts LIMIT dials in each second, counted from the first one, and counts its 429s.

    Attributes:
        headers: whether responses say what is left.
        first: when the first dial came.
        last: when the last one was accepted.
    """

    headers: bool
    refused: int = 0
    first: float = 0.0
    last: float = 0.0
    _window: float = float("-inf")
    _used: int = 0

    async def respond(self, _: web.Request) -> web.Response:
        now = time.perf_counter()
        self.first = self.first or now
        if now >= self._window + 1:
            self._window, self._used = now, 0
        self._used += 1
        left, reset = max(0, LIMIT - self._used), ceil(self._window + 1 - now)
        told = {"x-ratelimit-limit": LIMIT, "x-ratelimit-remaining": left, "x-ratelimit-reset": reset}
        headers = {name: str(value) for name, value in told.items()} if self.headers else {}
        if self._used <= LIMIT:
            self.last = now
            return web.json_response({"data": {"call_control_id": "v3:1"}}, headers=headers)
        self.refused += 1
        error = {"errors": [{"code": "90103", "title": "Dials per second limit exceeded"}]}
        return web.json_response(error, status=429, headers=headers)


@contextmanager
def redis_server() -> Iterator[str]:
    """Run a redis-server. Yields the path of its socket; "" when it is not installed."""
    binary = shutil.which("redis-server")
    if binary is None:
        yield ""
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "redis.sock")
        server = subprocess.Popen(
            [binary, "--port", "0", "--unixsocket", str(path), "--save", ""], stdout=subprocess.DEVNULL
        )
        try:
            while not path.exists():
                time.sleep(0.05)
            yield str(path)
        finally:
            server.terminate()
            server.wait()


async def measure(headers: bool, *commands: list[str]) -> list[str]:
    """Run programs at the same time. Returns what succeeded, the 429s, and the seconds from first to last dial."""
    telnyx = Telnyx(headers)
    app = web.Application()
    app.router.add_post("/v2/calls", telnyx.respond)
    async with TestServer(app) as server:
        url = str(server.make_url("/v2"))
        running = [
            await asyncio.create_subprocess_exec(
                *(part.replace("URL", url) for part in command), stdout=subprocess.PIPE
            )
            for command in commands
        ]
        printed = [(await process.communicate())[0] for process in running]
    succeeded = sum(json.loads(text) for text in printed)
    return [f"{succeeded} of {DIALS}", str(telnyx.refused), f"{telnyx.last - telnyx.first:.1f}"]


async def main() -> None:
    given = os.environ.get("TELNYX_SDK_PYTHON")
    with ExitStack() as stack:
        python = given or stack.enter_context(python_with_the_sdk())

        def ours(dials: int, shared: str) -> list[str]:
            return [sys.executable, "-c", OUR_PROGRAM, "URL", str(dials), shared]

        print(f"| {DIALS} dials at once, {LIMIT} a second allowed | x-ratelimit headers | succeeded | 429s | seconds |")
        print("|---|---|---|---|---|")
        for headers in (True, False):
            with redis_server() as redis:
                kinds = {
                    "telnyx_async": [ours(DIALS, "")],
                    "telnyx_async, two processes": [ours(DIALS // 2, "")] * 2,
                    "telnyx_async, two processes, shared": [ours(DIALS // 2, redis)] * 2 if redis else [],
                    "official SDK": [[python, "-c", SDK_PROGRAM, "URL", str(DIALS)]],
                }
                for name, commands in kinds.items():
                    if commands:
                        row = [name, "yes" if headers else "no", *await measure(headers, *commands)]
                        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
