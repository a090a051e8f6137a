"""HTTP in front of the simulated world: every operation of the document, and what the plan of faults makes of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Mapping
from uuid import uuid4

import orjson
from aiohttp import web
from attrs import define, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.faults import Fault, Faults
from telnyx_async.simulator.journal import Journal, RequestEntry
from telnyx_async.simulator.schema import errors as problems
from telnyx_async.simulator.schema.document import Document, Endpoint, Json
from telnyx_async.simulator.schema.errors import Refusal, refuse
from telnyx_async.simulator.schema.requests import Checker, Request, Upload
from telnyx_async.simulator.schema.responses import Answer
from telnyx_async.simulator.world.operations import Operations

BASE = "/v2"
_ANY = "/{path:[\\s\\S]*}"  # a line break, percent-encoded, is a character like any other
_HIDDEN = {"authorization", "cookie", "proxy-authorization"}
_SHOWN_BYTES = 4096
_LIMIT = 64 * 1024 * 1024


@define(eq=False)
class Server:
    """Takes requests, checks them, has them carried out, answers.

    Args:
        document: what may be asked.
        checker: says whether a request is right.
        operations: carries it out.
        journal: where it is written down.
        faults: what goes wrong.
        clock: how long a slow answer takes.
        api_keys: the keys that are accepted; empty for any.
        invent: whether a path that may be a bucket's name is one.
    """

    document: Document
    checker: Checker
    operations: Operations
    journal: Journal
    faults: Faults
    clock: Clock
    api_keys: Collection[str] = ()
    invent: bool = False
    busy: int = field(default=0, init=False)

    def routes(self, app: web.Application) -> None:
        """Add the routes of the API to an application."""
        app.router.add_route("*", BASE + _ANY, self._api)
        app.router.add_route("*", BASE, self._api)
        app.router.add_route("*", _ANY, self._storage)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path.removeprefix(BASE) or "/"
        found = self.document.endpoint(request.method, path)
        signed = request.headers.get("Authorization", "").startswith("AWS4")
        if found and found[0].storage and not (signed or self.invent):
            found = None  # not a bucket's name, but a mistake
        return await self._handle(request, path, found)

    async def _storage(self, request: web.Request) -> web.StreamResponse:
        """Everything else is a bucket, or an object in one: storage has servers of its own."""
        path = request.rel_url.raw_path
        found = self.document.endpoint(request.method, path)
        return await self._handle(request, path, found if found and found[0].storage else None)

    async def _handle(
        self, request: web.Request, path: str, found: tuple[Endpoint, dict[str, str]] | None
    ) -> web.StreamResponse:
        started = time.perf_counter()
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        entry = RequestEntry(
            at=self.clock.time(),
            operation=found[0].id if found else "",
            method=request.method,
            path=path,
            query=request.rel_url.raw_query_string,
            headers={name: value for name, value in headers.items() if name not in _HIDDEN},
            path_parameters=found[1] if found else {},
            body=shown(body, headers.get("content-type", "")),
        )
        self.journal.add(entry)
        self.busy += 1
        try:
            answer = await self._answered(request, path, found, headers, body, entry)
        finally:
            self.busy -= 1
            entry.milliseconds = (time.perf_counter() - started) * 1000
            self.journal.changed(entry)
        content_type = {"Content-Type": answer.media_type} if answer.body else {}
        request_id = {"x-request-id": str(uuid4())}
        return web.Response(
            status=answer.status, body=answer.body, headers={**request_id, **content_type, **answer.headers}
        )

    async def _answered(
        self,
        request: web.Request,
        path: str,
        found: tuple[Endpoint, dict[str, str]] | None,
        headers: Mapping[str, str],
        body: bytes,
        entry: RequestEntry,
    ) -> Answer:
        endpoint = found[0] if found else None
        fault = self.faults.request(endpoint.id) if endpoint else None
        if fault is not None:
            entry.fault = str(fault)
        answer: Answer | None = None
        if fault is None or fault.moment == "after" or fault.kind == "slow":
            answer = self._carried_out(found, request.method, path, headers, body, entry)
        if fault is not None:
            answer = await self._spoiled(fault, endpoint, request, answer)
        assert answer is not None
        entry.status = answer.status
        entry.answer = answer.json if answer.json is not None else shown(answer.content, answer.media_type)
        return answer

    def _carried_out(
        self,
        found: tuple[Endpoint, dict[str, str]] | None,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes,
        entry: RequestEntry,
    ) -> Answer:
        try:
            if found is None:
                raise self._unknown(method, path)
            endpoint, parameters = found
            self._authenticate(endpoint, headers)
            request = self.checker.check(endpoint, parameters, entry.query, headers, body)
            entry.unknown = request.unknown
            entry.path_parameters = request.path
            entry.call = request.path.get("call_control_id")
            if isinstance(request.body, dict):
                entry.body = printable(request.body)
            answer = self.operations.carry_out(endpoint, request, entry)
            entry.call = entry.call or _call_of(answer, request)
        except Refusal as refusal:
            return self._refused(found[0] if found else None, refusal)
        return answer

    def _refused(self, endpoint: Endpoint | None, refusal: Refusal) -> Answer:
        status, media_type, body = problems.answer(self.document, endpoint, refusal)
        if isinstance(body, str):
            return Answer(status, media_type, content=body.encode(), headers=refusal.headers)
        return Answer(status, media_type, json=body, headers=refusal.headers)

    def _unknown(self, method: str, path: str) -> Refusal:
        methods = self.document.methods(path)
        if methods:
            refusal = refuse("10005", f"{path} takes {', '.join(methods)}, not {method}")
            return Refusal(*refusal.flaws, status=405, headers={"Allow": ", ".join(methods)})
        return refuse("10005", f"there is nothing at {path}")

    def _authenticate(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        if not endpoint.authenticated:
            return
        scheme, _, key = headers.get("authorization", "").partition(" ")
        if scheme.startswith("AWS4") and endpoint.storage:
            return
        if scheme.lower() != "bearer" or not key.strip():
            raise refuse("10009", "the Authorization header has to be `Bearer` and an API key")
        if self.api_keys and key.strip() not in self.api_keys:
            raise refuse("10009", "this API key is not known")

    async def _spoiled(
        self, fault: Fault, endpoint: Endpoint | None, request: web.Request, answer: Answer | None
    ) -> Answer:
        match fault.kind:
            case "slow":
                await self.clock.sleep(fault.delay)
                assert answer is not None
                return answer
            case "hang":
                await asyncio.Event().wait()
            case "drop":
                if request.transport is not None:
                    request.transport.abort()
                raise asyncio.CancelledError
        headers = fault.answer_headers()
        if fault.body is not None:
            return Answer(fault.status, json=fault.body, headers=headers)
        refusal = refuse(fault.code or _USUAL.get(fault.status, "10007"), "by plan")
        spoiled = self._refused(endpoint, Refusal(*refusal.flaws, status=fault.status))
        return Answer(spoiled.status, spoiled.media_type, spoiled.json, spoiled.content, headers)


_USUAL = {401: "10009", 403: "10010", 404: "10005", 422: "10027", 429: "10011", 503: "10037"}


def _call_of(answer: Answer, request: Request) -> str | None:
    data = answer.json.get("data") if isinstance(answer.json, dict) else None
    found = data.get("call_control_id") if isinstance(data, dict) else request.fields.get("call_control_id")
    return found if isinstance(found, str) else None


def shown(body: bytes, content_type: str) -> Json:
    """A body as the journal shows it: JSON, text, or how long it is."""
    if not body:
        return None
    if "json" in content_type:
        try:
            return orjson.loads(body)
        except orjson.JSONDecodeError:
            pass
    if content_type.startswith(("text/", "application/x-www-form", "application/json")) and len(body) <= _SHOWN_BYTES:
        return body.decode(errors="replace")
    return f"{len(body)} bytes"


def printable(value: Json) -> Json:
    """A body with its files told by name and length."""
    if isinstance(value, Upload):
        return f"{value.filename or 'file'}: {len(value.content)} bytes"
    if isinstance(value, dict):
        return {key: printable(part) for key, part in value.items()}
    return [printable(part) for part in value] if isinstance(value, list) else value
