"""A server that knows the document and nothing else: it refuses what the judge objects to, and answers what it is given."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from io import BytesIO

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field, frozen
from multidict import MultiMapping
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from tests.contract.judge import BASE, Arrived, Judge, Reply


@frozen
class Seen:
    """A request that the judge let pass: what it is for, and what it holds."""

    operation: str
    path: str
    query: MultiMapping[str]
    headers: Mapping[str, str]
    content_type: str
    body: bytes
    form: Mapping[str, list[str]]


@define
class ContractServer:
    """Refuses with 422 and the objections, else answers with `reply`; a reply that the judge objects to fails with 500."""

    judge: Judge = field(factory=Judge)
    reply: Reply = field(factory=lambda: Reply(200, "application/json", b"{}"))
    url: str = ""
    seen: list[Seen] = field(factory=list, repr=False)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        arrived = await Arrived.of(request)
        if objections := self.judge.objections(arrived):
            return web.json_response({"errors": [{"code": "10015", "title": o} for o in objections]}, status=422)
        self.seen.append(
            Seen(
                operation=self.judge.operation(arrived),
                path=arrived.path.removeprefix(BASE),
                query=request.query,
                headers=request.headers,
                content_type=request.content_type,
                body=body,
                form=form_of(arrived),
            )
        )
        if objections := self.judge.objections_to_reply(arrived, self.reply):
            return web.json_response({"errors": [{"code": "10015", "title": o} for o in objections]}, status=422)
        headers = {"Content-Type": self.reply.content_type} if self.reply.content_type else {}
        return web.Response(status=self.reply.status_code, body=self.reply.data, headers=headers)


def form_of(request: Arrived) -> dict[str, list[str]]:
    """The fields of a form, the content of its files among them."""
    media_type, options = parse_options_header(request.content_type)
    body = request.body or b""
    _, fields, files = FormDataParser().parse(BytesIO(body), media_type, len(body), options)
    found = {name: fields.getlist(name) for name in fields}
    for name in files:
        found[name] = []
        for file in files.getlist(name):
            with file.stream:
                found[name].append(file.read().decode())
    return found


@asynccontextmanager
async def serving() -> AsyncIterator[ContractServer]:
    contract = ContractServer()
    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/{tail:.*}", contract.handle)
    server = TestServer(app, skip_url_asserts=True)
    await server.start_server()
    contract.url = str(server.make_url(BASE))
    try:
        yield contract
    finally:
        await server.close()
