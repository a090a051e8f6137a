"""A server that keeps what it got, as it got it, and answers what it is told to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field, frozen

from telnyx_async import TelnyxSession


@frozen
class Seen:
    """A request: its target as it stood in the request line, percent-encoding and all."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@define
class Recorder:
    """Answers each request with `body`, of this media type."""

    status: int = 200
    media_type: str = "application/json"
    body: bytes = b"{}"
    seen: list[Seen] = field(factory=list)
    url: str = ""

    @property
    def last(self) -> Seen:
        return self.seen[-1]

    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): text for name, text in request.headers.items()}
        self.seen.append(Seen(request.method, request.raw_path, headers, await request.read()))
        headers = {"Content-Type": self.media_type} if self.body else {}
        return web.Response(status=self.status, body=self.body, headers=headers)


@asynccontextmanager
async def recorder() -> AsyncIterator[tuple[Recorder, TelnyxSession]]:
    recorded = Recorder()
    app = web.Application(client_max_size=1 << 26)
    app.router.add_route("*", "/{tail:.*}", recorded.handle)
    server = TestServer(app)
    await server.start_server()
    recorded.url = str(server.make_url("/v2"))
    try:
        async with TelnyxSession("KEY0123", base_url=recorded.url, hooks=()) as telnyx:
            yield recorded, telnyx
    finally:
        await server.close()
