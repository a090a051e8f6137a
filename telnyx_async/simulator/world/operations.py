"""Which part of the world carries an operation out, and what a repeated command gets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.journal import RequestEntry, Source
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.generic import GenericOperations

Operation: TypeAlias = Callable[[Endpoint, Request], Response | None]
"""Carries a request out. None where it is about something unknown, which the generic operation is to invent."""
COMMAND_ID_TTL = 60.0  # seconds


@frozen
class _Done:
    """A command that was carried out."""

    time: float
    entry: int
    operation: str
    response: Response


@define(eq=False)
class Operations:
    """Carries requests out.

    Args:
        document: says which fields are required.
        clock: times how long a command_id is remembered.
        responses: makes the response to a command that was carried out as another operation.
        generic: for the operations that `table` does not have.
        table: of the operations that a part of the world knows, by operationId.
    """

    document: Document
    clock: Clock
    responses: ResponseBuilder
    generic: GenericOperations
    table: Mapping[str, Operation]
    _commands: dict[tuple[str, str], _Done] = field(factory=dict, init=False)
    _keys: dict[tuple[str, str, str], tuple[RequestEntry, Response]] = field(factory=dict, init=False)

    def carry_out(self, endpoint: Endpoint, request: Request, entry: RequestEntry) -> Response:
        """Carry a request out, unless it repeats one that was carried out already.

        Args:
            endpoint: the operation.
            request: validated.
            entry: of the journal; it gets `carried_out` or `duplicate_of`.

        Raises:
            ApiError: it cannot be carried out.
        """
        replayed = self._replay(endpoint, request, entry)
        if replayed is not None:
            return replayed
        scope = _command_scope(endpoint, request)
        done = self._done(scope)
        if done is not None:
            entry.duplicate_of = done.entry
            same = done.operation == endpoint.id
            return done.response if same else self.responses.given(endpoint, {"result": "ok"})
        response = self._execute(endpoint, request, entry)
        entry.carried_out = True
        key = _idempotency_key(endpoint, request)
        if key is not None:
            self._keys[entry.method, entry.path, key] = (entry, response)
        if scope is not None:
            self._commands[scope] = _Done(self.clock.wire_time(), entry.number, endpoint.id, response)
        return response

    def _execute(self, endpoint: Endpoint, request: Request, entry: RequestEntry) -> Response:
        entry.source = self.source(endpoint)
        operation = self.table.get(endpoint.id)
        if operation is not None:
            self._check_required(endpoint, request)
            response = operation(endpoint, request)
            if response is not None:
                return response
            entry.source = "sample"
        return self.generic.carry_out(endpoint, request)

    def _check_required(self, endpoint: Endpoint, request: Request) -> None:
        """Refuse a body without its required fields: some schemas admit a body that is no object."""
        for content in endpoint.body[:1]:
            for name in sorted(self.document.required(content.schema) - request.fields.keys()):
                raise api_error("10004", "this field is required", pointer=f"/{name}")

    # --- where responses come from

    def source(self, endpoint: Endpoint) -> Source:
        """Where the response to an operation comes from."""
        if endpoint.id in self.table:
            return "live"
        return "stored" if self.generic.stores(endpoint) else "sample"

    def coverage(self) -> dict[str, Source]:
        """Where responses come from, by operationId, in the order of the document."""
        return {name: self.source(endpoint) for name, endpoint in self.document.endpoints.items()}

    # --- repeated requests

    def _replay(self, endpoint: Endpoint, request: Request, entry: RequestEntry) -> Response | None:
        """The response to the first request with the same idempotency key.

        Raises:
            ApiError: that was another request.
        """
        key = _idempotency_key(endpoint, request)
        if key is None or (entry.method, entry.path, key) not in self._keys:
            return None
        first, response = self._keys[entry.method, entry.path, key]
        if (first.body, first.query) != (entry.body, entry.query):
            detail = "this idempotency key was used with another request"
            raise api_error("10027", detail, parameter="Idempotency-Key")
        entry.duplicate_of = first.number
        return evolve(response, headers={**response.headers, "Idempotent-Replayed": "true"})

    def _done(self, scope: tuple[str, str] | None) -> _Done | None:
        if scope is None:
            return None
        now = self.clock.wire_time()
        while self._commands:  # the oldest come first
            oldest = next(iter(self._commands))
            if now - self._commands[oldest].time <= COMMAND_ID_TTL:
                break
            del self._commands[oldest]
        return self._commands.get(scope)


def _command_scope(endpoint: Endpoint, request: Request) -> tuple[str, str] | None:
    """The command_id, with what it is unique for: a call, a conference, or the dials of the account."""
    command_id = request.fields.get("command_id")
    if not isinstance(command_id, str) or not command_id:
        return None
    return "/".join(request.path.values()) or endpoint.id, command_id


def _idempotency_key(endpoint: Endpoint, request: Request) -> str | None:
    """The key of a request to an operation that takes one, in a header or in a field."""
    names = {parameter.name.lower() for parameter in endpoint.parameters if parameter.location == "header"}
    if "idempotency-key" in names:
        return request.headers.get("idempotency-key")
    key = request.fields.get("idempotency_key")
    return key if isinstance(key, str) else None
