"""A Telnyx that allows so many requests in each window, and clients that send many at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from math import ceil
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field


@define
class LimitedTelnyx:
    """Allows `limit` requests in each window of one second of the clock, and counts.

    Attributes:
        limit: requests in a window.
        headers: whether responses have the x-ratelimit headers.
        retry_after: whether a 429 has Retry-After.
        code: of a 429.
    """

    limit: int = 10
    headers: bool = True
    retry_after: bool = False
    code: str = "90103"
    clock: Callable[[], float] = time.monotonic
    accepted: int = 0
    refused: int = 0
    in_order: list[str] = field(factory=list)
    _window: float = float("-inf")
    _used: int = 0

    async def respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        now = self.clock()
        if now >= self._window + 1:
            self._window, self._used = now, 0
        self._used += 1
        rest = self._window + 1 - now
        headers = {}
        if self.headers:
            headers = {
                "x-ratelimit-limit": str(self.limit),
                "x-ratelimit-remaining": str(max(0, self.limit - self._used)),
                "x-ratelimit-reset": str(ceil(rest)),
            }
        if self._used <= self.limit:
            self.accepted += 1
            self.in_order.append(str(body.get("to")))
            return web.json_response({"data": {}}, headers=headers)
        self.refused += 1
        if self.retry_after:
            headers["Retry-After"] = str(ceil(rest))
        return web.json_response({"errors": [{"code": self.code, "title": "limit"}]}, status=429, headers=headers)


@asynccontextmanager
async def served(telnyx: LimitedTelnyx) -> AsyncIterator[str]:
    """Serve it. Yields the base URL."""
    app = web.Application()
    app.router.add_post("/v2/{path:.*}", telnyx.respond)
    async with TestServer(app) as server:
        yield str(server.make_url("/v2"))


async def outcomes(calls: list[Awaitable[Any]]) -> list[str]:
    """Make calls at once. Returns "" for each that succeeded, and else the name of its error."""
    ended = await asyncio.gather(*calls, return_exceptions=True)
    return [type(one).__name__ if isinstance(one, BaseException) else "" for one in ended]
