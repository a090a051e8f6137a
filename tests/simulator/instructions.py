"""An application of TeXML: it answers each path with a document, and keeps what it was sent."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field
from nacl.signing import VerifyKey

from telnyx_async.simulator import Call, Simulator

from .application import Application


@define(eq=False)
class Instructions:
    """An application that answers each path with a document, and keeps what it was sent."""

    simulator: Simulator
    documents: dict[str, str] = field(factory=dict)
    received: list[tuple[str, dict[str, str]]] = field(factory=list)
    url: str = ""

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        signed = request.headers["telnyx-timestamp"].encode() + b"|" + body
        key = VerifyKey(base64.b64decode(self.simulator.public_key))
        key.verify(signed, base64.b64decode(request.headers["telnyx-signature-ed25519"]))
        form = request.query if request.method == "GET" else await request.post()
        self.received.append((request.path, {name: str(value) for name, value in form.items()}))
        document = self.documents.get(request.path)
        if request.path.startswith("/callback"):
            return web.Response()
        if document is None:
            return web.Response(status=500)
        return web.Response(text=f"<Response>{document}</Response>", content_type="application/xml")

    def sent_to(self, path: str) -> list[dict[str, str]]:
        return [form for one, form in self.received if one == path]

    async def until(self, path: str, times: int = 1) -> dict[str, str]:
        def arrived() -> dict[str, str] | None:
            forms = self.sent_to(path)
            return forms[-1] if len(forms) >= times else None

        return await self.simulator.journal.until(arrived, 5, self.simulator.timeline)


@asynccontextmanager
async def instructions_of(sim: Simulator, app: Application) -> AsyncIterator[Instructions]:
    """The application that calls of the account go to."""
    instructions = Instructions(sim)
    served = web.Application()
    served.router.add_route("*", "/{path:.*}", instructions.handle)
    server = TestServer(served)
    await server.start_server()
    instructions.url = str(server.make_url("/")).rstrip("/")
    made = {
        "friendly_name": "One",
        "voice_url": f"{instructions.url}/start",
        "voice_fallback_url": f"{instructions.url}/fallback",
        "status_callback": f"{instructions.url}/callback",
    }
    status, answer = await app.ask("POST", "/texml_applications", made)
    assert status in (200, 201), answer
    yield instructions
    await sim.world.environment.close()
    await server.close()


async def called(sim: Simulator, texml: Instructions, start: str, **documents: str) -> Call:
    texml.documents = {"/start": start, **{f"/{name}": text for name, text in documents.items()}}
    return await sim.incoming_call()
