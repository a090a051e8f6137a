"""The API over HTTP: every operation of the document, with the faults that are injected."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping

import orjson
from aiohttp import web
from attrs import frozen

from telnyx_async.simulator.address import API
from telnyx_async.simulator.cassettes.cassette import Player, Recorder, Sent
from telnyx_async.simulator.faults import Fault
from telnyx_async.simulator.http.errors import error_response
from telnyx_async.simulator.journal import RequestEntry
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import ApiError, api_error
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.schema.validation import RequestValidator
from telnyx_async.simulator.world.world import World
from telnyx_async.simulator.worlds import Worlds

_ANY = "/{path:[\\s\\S]*}"  # also a percent-encoded line break
_SECRET = {"authorization", "cookie", "proxy-authorization"}
_SHOWN_BYTES = 4096
_FAULT_CODES = {401: "10009", 403: "10010", 404: "10005", 422: "10027", 429: "10011", 503: "10037"}


@frozen
class Server:
    """Routes and validates requests, has them carried out, and responds.

    Args:
        document: the operations.
        validator: of requests.
        worlds: the one that is running carries them out.
        api_keys: that are accepted; empty for any.
        cassette: responds instead of the simulated world: Telnyx, recorded, or a recording of it.
        invent: whether any path may be the name of a bucket.
    """

    document: Document
    validator: RequestValidator
    worlds: Worlds
    api_keys: Collection[str] = ()
    invent: bool = False
    cassette: Recorder | Player | None = None

    def routes(self, app: web.Application) -> None:
        """Add the routes of the API to an application."""
        app.router.add_route("*", API + _ANY, self._api)
        app.router.add_route("*", API, self._api)
        app.router.add_route("*", _ANY, self._storage)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path.removeprefix(API) or "/"
        found = self.document.endpoint(request.method, path)
        signed = request.headers.get("Authorization", "").startswith("AWS4")
        if found and found[0].storage and not (signed or self.invent):
            found = None  # an unknown path of the API, not the name of a bucket
        return await self._handle(request, path, found)

    async def _storage(self, request: web.Request) -> web.StreamResponse:
        """Handle a path outside the API: a bucket, or an object in one. Telnyx has other servers for storage."""
        path = request.rel_url.raw_path
        found = self.document.endpoint(request.method, path)
        return await self._handle(request, path, found if found and found[0].storage else None)

    async def _handle(
        self, request: web.Request, path: str, found: tuple[Endpoint, dict[str, str]] | None
    ) -> web.StreamResponse:
        body = await request.read()
        world = self.worlds.now
        started = world.clock.wire_time()
        headers = {name.lower(): value for name, value in request.headers.items()}
        entry = RequestEntry(
            at=world.clock.time(),
            operation=found[0].id if found else "",
            method=request.method,
            path=path,
            query=request.rel_url.raw_query_string,
            headers={name: value for name, value in headers.items() if name not in _SECRET},
            path_parameters=found[1] if found else {},
            body=shown(body, headers.get("content-type", "")),
        )
        world.journal.add(entry)
        try:
            with world.journal.in_flight():
                response = await self._respond(world, request, found, headers, body, entry)
        finally:
            entry.milliseconds = (world.clock.wire_time() - started) * 1000
            world.journal.changed(entry)
        content_type = {"Content-Type": response.media_type} if response.body else {}
        headers = {
            "x-request-id": world.identifiers.uuid(),
            **(world.allowance.headers() if "x-ratelimit-limit" not in response.headers else {}),
            **({"x-telnyx-simulator": "sample"} if entry.source == "sample" and response.status < 400 else {}),
            **content_type,
            **response.headers,
        }
        entry.response_headers = headers
        return web.Response(status=response.status, body=response.body, headers=headers)

    async def _respond(
        self,
        world: World,
        request: web.Request,
        found: tuple[Endpoint, dict[str, str]] | None,
        headers: Mapping[str, str],
        body: bytes,
        entry: RequestEntry,
    ) -> Response:
        endpoint = found[0] if found else None
        if self.cassette is not None:
            response = await self._from_cassette(
                endpoint, entry, Sent(entry.method, entry.path, entry.query, headers, body)
            )
            entry.status, entry.response = response.status, shown(response.body, response.media_type)
            return response
        fault = world.faults.request(endpoint.id) if endpoint else None
        if fault is None:
            response = self._carry_out(world, found, headers, body, entry)
        else:
            entry.fault = str(fault)
            if fault.kind == "slow":
                response = self._carry_out(world, found, headers, body, entry)
                await world.clock.sleep(fault.delay)
            else:
                if fault.moment == "after":
                    self._carry_out(world, found, headers, body, entry)
                response = await self._fail(fault, endpoint, request)
        entry.status = response.status
        entry.response = response.json if response.json is not None else shown(response.content, response.media_type)
        return response

    async def _from_cassette(self, endpoint: Endpoint | None, entry: RequestEntry, sent: Sent) -> Response:
        assert self.cassette is not None
        try:
            response = await self.cassette.respond(sent)
        except ApiError as error:
            return error_response(self.document, endpoint, error)
        entry.carried_out = response.status < 400
        return response

    def _carry_out(
        self,
        world: World,
        found: tuple[Endpoint, dict[str, str]] | None,
        headers: Mapping[str, str],
        body: bytes,
        entry: RequestEntry,
    ) -> Response:
        try:
            if found is None:
                raise self._not_found(entry.method, entry.path)
            endpoint, parameters = found
            self._authenticate(endpoint, headers)
            request = self.validator.validate(endpoint, parameters, entry.query, headers, body)
            entry.unknown = request.unknown
            entry.path_parameters = request.path
            entry.call = request.path.get("call_control_id")
            if isinstance(request.body, dict):
                entry.body = _without_files(request.body)
            response = world.operations.carry_out(endpoint, request, entry)
            entry.call = entry.call or _call_of(response, request)
        except ApiError as error:
            return error_response(self.document, found[0] if found else None, error)
        return response

    def _not_found(self, method: str, path: str) -> ApiError:
        methods = self.document.methods(path)
        if methods:
            error = api_error("10005", f"{path} takes {', '.join(methods)}, not {method}")
            return ApiError(*error.errors, status=405, headers={"Allow": ", ".join(methods)})
        return api_error("10005", f"there is nothing at {path}")

    def _authenticate(self, endpoint: Endpoint, headers: Mapping[str, str]) -> None:
        if not endpoint.authenticated:
            return
        scheme, _, key = headers.get("authorization", "").partition(" ")
        if scheme.startswith("AWS4") and endpoint.storage:
            return
        if scheme.lower() != "bearer" or not key.strip():
            raise api_error("10009", "the Authorization header has to be `Bearer` and an API key")
        if self.api_keys and key.strip() not in self.api_keys:
            raise api_error("10009", "this API key is not known")

    async def _fail(self, fault: Fault, endpoint: Endpoint | None, request: web.Request) -> Response:
        if fault.kind == "hang":
            await asyncio.Event().wait()
        if fault.kind == "drop":
            if request.transport is not None:
                request.transport.abort()
            raise asyncio.CancelledError
        headers = fault.response_headers()
        if fault.body is not None:
            return Response(fault.status, json=fault.body, headers=headers)
        error = api_error(fault.code or _FAULT_CODES.get(fault.status, "10007"), "a fault of the simulator")
        return error_response(self.document, endpoint, ApiError(*error.errors, status=fault.status, headers=headers))


def _call_of(response: Response, request: Request) -> str | None:
    data = response.json.get("data") if isinstance(response.json, dict) else None
    found = data.get("call_control_id") if isinstance(data, dict) else request.fields.get("call_control_id")
    return found if isinstance(found, str) else None


def shown(body: bytes, content_type: str) -> Json:
    """A body as the journal shows it: JSON, text, or its length."""
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


def _without_files(value: Json) -> Json:
    """A body with the name and the length of each file in place of its content."""
    if isinstance(value, Upload):
        return f"{value.filename or 'file'}: {len(value.content)} bytes"
    if isinstance(value, dict):
        return {key: _without_files(part) for key, part in value.items()}
    return [_without_files(part) for part in value] if isinstance(value, list) else value
