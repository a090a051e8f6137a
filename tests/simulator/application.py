"""An application for the simulator to talk to: real HTTP both ways, signatures verified, handlers given by the test."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field, frozen
from nacl.signing import VerifyKey

from telnyx_async.simulator import Simulator


@frozen
class Webhook:
    """A webhook as it arrived, its signature verified."""

    event_type: str
    payload: Mapping[str, Any]
    id: str
    attempt: int
    url: str
    occurred_at: str
    headers: Mapping[str, str]


Handler = Callable[["Application", Webhook], Awaitable[None]]


@define(eq=False)
class Application:
    """Takes webhooks, and sends commands.

    `statuses` are given to the next webhooks in order, 200 to all others.
    """

    simulator: Simulator
    http: aiohttp.ClientSession
    url: str = ""
    handler: Handler | None = None
    received: list[Webhook] = field(factory=list)
    statuses: list[int] = field(factory=list)
    delay: float = 0.0
    tasks: set[asyncio.Task[None]] = field(factory=set)

    async def take(self, request: web.Request) -> web.Response:
        body = await request.read()
        stamp = request.headers["telnyx-timestamp"]
        key = VerifyKey(base64.b64decode(self.simulator.public_key))
        key.verify(f"{stamp}|".encode() + body, base64.b64decode(request.headers["telnyx-signature-ed25519"]))
        if self.delay:
            await asyncio.sleep(self.delay)
        if request.method == "GET":
            self.received.append(Webhook("", dict(request.query), "", 1, str(request.url), "", request.headers))
            return web.Response()
        event = orjson.loads(body)
        data = event["data"]
        webhook = Webhook(
            data["event_type"],
            data["payload"],
            data["id"],
            event["meta"]["attempt"],
            event["meta"]["delivered_to"],
            data["occurred_at"],
            request.headers,
        )
        self.received.append(webhook)
        status = self.statuses.pop(0) if self.statuses else 200
        if self.handler is not None and status < 300:
            task = asyncio.get_running_loop().create_task(self.handler(self, webhook))
            self.tasks.add(task)
        return web.Response(status=status)

    def types(self, *, without: tuple[str, ...] = ()) -> list[str]:
        return [one.event_type for one in self.received if one.event_type not in without]

    def payloads(self, event_type: str) -> list[Mapping[str, Any]]:
        return [one.payload for one in self.received if one.event_type == event_type]

    async def until(self, event_type: str, times: int = 1, within: float = 5.0) -> Mapping[str, Any]:
        """Wait for webhooks of a type; the payload of the last of them."""

        def arrived() -> Mapping[str, Any] | None:
            payloads = self.payloads(event_type)
            return payloads[-1] if len(payloads) >= times else None

        return await self.simulator.journal.until(arrived, within, self.simulator.timeline)

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        content = {"data": orjson.dumps(body)} if body is not None else {}
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        async with self.http.request(method, self.simulator.url + path, headers=headers, **content) as response:
            answer = await response.read()
            is_json = "json" in response.headers.get("Content-Type", "")
            return response.status, orjson.loads(answer) if answer and is_json else answer

    async def command(self, call: str, action: str, **fields: Any) -> tuple[int, Any]:
        return await self.ask("POST", f"/calls/{call}/actions/{action}", fields)

    async def done(self, call: str, action: str, **fields: Any) -> Any:
        """A command that has to succeed."""
        status, answer = await self.command(call, action, **fields)
        assert status == 200, answer
        return answer["data"]

    async def refused(self, call: str, action: str, **fields: Any) -> tuple[int, str]:
        """A command that has to fail: its status and error code."""
        status, answer = await self.command(call, action, **fields)
        assert status >= 400, answer
        return status, str(answer["errors"][0]["code"])


@asynccontextmanager
async def application(simulator: Simulator, handler: Handler | None = None) -> AsyncIterator[Application]:
    """Run an application, and make it the one that the simulator's webhooks go to."""
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
        app = Application(simulator, http, handler=handler)
        server = TestServer(_app(app))
        await server.start_server()
        app.url = str(server.make_url("/telnyx"))
        simulator.webhook_url = simulator.webhook_url or app.url
        try:
            yield app
        finally:
            for task in app.tasks:
                task.cancel()
            await asyncio.gather(*app.tasks, return_exceptions=True)
            await simulator.world.deliveries.close()
            await server.close()


def _app(app: Application) -> web.Application:
    served = web.Application()
    served.router.add_route("*", "/telnyx", app.take)
    served.router.add_route("*", "/failover", app.take)
    return served
