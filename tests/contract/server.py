"""A server that knows the document and nothing else: it refuses what the document does not allow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Content, Endpoint
from telnyx_async.simulator.schema.errors import ApiError
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.validation import RequestValidator


@define
class Seen:
    """A request as the server read it by the document, and what it was answered."""

    endpoint: Endpoint
    request: Request
    headers: dict[str, str]
    answer: Any


@define
class ContractServer:
    """Checks each request, answers the first declared success with a body made from its schema."""

    document: Document
    url: str = ""
    seen: list[Seen] = field(factory=list)
    media_type: str | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        found = self.document.endpoint(request.method, request.rel_url.raw_path.removeprefix("/v2"))
        if found is None:
            return web.json_response(
                {"errors": [{"code": "10005", "title": f"{request.method} {request.path}"}]}, status=404
            )
        endpoint, path = found
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            checked = RequestValidator(self.document, strict=True).validate(
                endpoint, path, request.rel_url.raw_query_string, headers, await request.read()
            )
        except ApiError as refusal:
            flaws = [{"code": f.code, "title": f.title, "detail": f"{f.place}: {f.detail}"} for f in refusal.errors]
            return web.json_response({"errors": flaws}, status=422)
        content = next(iter(endpoint.responses.get(endpoint.success, ())), None)
        answer, body, media = self.sample(endpoint, content)
        self.seen.append(Seen(endpoint, checked, headers, answer))
        status = int(endpoint.success) if endpoint.success.isdigit() else 200
        return web.Response(status=status, body=body, content_type=media if body else None)

    def sample(self, endpoint: Endpoint, content: Content | None) -> tuple[Any, bytes | None, str]:
        if content is None:
            return None, None, ""
        schema = content.schema
        kind = self.document.resolve(schema).get("type")
        if content.media_type in ("application/json", "*/*") and (kind != "string" or content.media_type != "*/*"):
            value = Sampler(self.document).sample(schema, endpoint.id)
            return value, orjson.dumps(value), "application/json"
        if content.media_type.startswith("text/"):
            return "some text", b"some text", content.media_type
        return (
            b"\x00some bytes",
            b"\x00some bytes",
            "application/octet-stream" if "*" in content.media_type else content.media_type,
        )


@asynccontextmanager
async def serving(document: Document) -> AsyncIterator[ContractServer]:
    contract = ContractServer(document)
    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/{tail:.*}", contract.handle)
    server = TestServer(app, skip_url_asserts=True)
    await server.start_server()
    contract.url = str(server.make_url("/v2"))
    try:
        yield contract
    finally:
        await server.close()
