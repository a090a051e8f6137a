"""Which part of the simulated world carries an operation out, and what a repeated command_id gets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import define, evolve, field

from telnyx_async.simulator.journal import RequestEntry
from telnyx_async.simulator.schema.document import Endpoint
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Answer, Answers
from telnyx_async.simulator.world.calls import commands
from telnyx_async.simulator.world.calls.calls import Exchange

Operation: TypeAlias = Callable[[Endpoint, Request], Answer]
REMEMBERED = 60.0  # seconds that a command_id is remembered


@define(eq=False)
class Operations:
    """Carries requests out.

    Args:
        exchange: where the calls are.
        answers: for everything that nothing special is known about.
        invent: whether commands for calls that do not exist are answered as if they did.
    """

    exchange: Exchange
    answers: Answers
    invent: bool
    table: dict[str, Operation] = field(init=False)
    _done: dict[tuple[str, str], tuple[float, int, str, Answer]] = field(factory=dict, init=False)
    _replays: dict[tuple[str, str], tuple[RequestEntry, Answer]] = field(factory=dict, init=False)

    @table.default
    def _own(self) -> dict[str, Operation]:
        table: dict[str, Operation] = dict.fromkeys(commands.COMMANDS, self._command)
        return table | {
            "DialCall": self._dial,
            "RetrieveCallStatus": self._call,
            "ListConnectionActiveCalls": self._active,
        }

    def add(self, operations: Mapping[str, Operation]) -> None:
        """Let another part of the world carry operations out."""
        self.table.update(operations)

    def carry_out(self, endpoint: Endpoint, request: Request, entry: RequestEntry) -> Answer:
        """Carry a request out, unless it repeats a command that was carried out already.

        Args:
            endpoint: the operation.
            request: what is asked.
            entry: where it is written down whether it was carried out.

        Raises:
            Refusal: it cannot be carried out.
        """
        replay = self._replay(endpoint, request, entry)
        if replay is not None:
            return replay
        scope = self._scope(endpoint, request)
        before = self._before(scope)
        if before is not None:
            _, entry.duplicate_of, operation, answer = before
            return answer if operation == endpoint.id else self.answers.given(endpoint, {"result": "ok"})
        own = self.table.get(endpoint.id)
        if own is not None:
            self._demand(endpoint, request)
        answer = (own or self.answers.make)(endpoint, request)
        entry.carried_out = True
        key = _idempotency_key(endpoint, request)
        if key is not None:
            self._replays[entry.path, key] = (entry, answer)
        if scope is not None:
            self._done[scope] = (self.exchange.clock.wire_time(), entry.number, endpoint.id, answer)
        return answer

    def _replay(self, endpoint: Endpoint, request: Request, entry: RequestEntry) -> Answer | None:
        """The answer that a request with the same idempotency key had.

        Raises:
            Refusal: the key came with another request.
        """
        key = _idempotency_key(endpoint, request)
        if key is None or (entry.path, key) not in self._replays:
            return None
        first, answer = self._replays[entry.path, key]
        if (first.body, first.query) != (entry.body, entry.query):
            raise refuse("10027", "this idempotency key came with another request before", parameter="Idempotency-Key")
        entry.duplicate_of = first.number
        return evolve(answer, headers={**answer.headers, "Idempotent-Replayed": "true"})

    def _demand(self, endpoint: Endpoint, request: Request) -> None:
        """Refuse a body that lacks what it is made of; the schema itself lets a body pass that is no object at all."""
        for content in endpoint.body[:1]:
            for name in sorted(self.answers.document.required(content.schema) - request.fields.keys()):
                raise refuse("10004", "this field is required", pointer=f"/{name}")

    def _scope(self, endpoint: Endpoint, request: Request) -> tuple[str, str] | None:
        """What a command_id is unique for: a call, a conference, or the dials of the account."""
        command_id = request.fields.get("command_id")
        if not isinstance(command_id, str) or not command_id:
            return None
        return "/".join(request.path.values()) or endpoint.id, command_id

    def _before(self, scope: tuple[str, str] | None) -> tuple[float, int, str, Answer] | None:
        if scope is None:
            return None
        now = self.exchange.clock.wire_time()
        while self._done:  # the oldest come first
            oldest = next(iter(self._done))
            if now - self._done[oldest][0] <= REMEMBERED:
                break
            del self._done[oldest]
        return self._done.get(scope)

    # --- calls

    def _command(self, endpoint: Endpoint, request: Request) -> Answer:
        if self.invent and request.path["call_control_id"] not in self.exchange.calls:
            return self.answers.make(endpoint, request)
        return self.answers.given(endpoint, commands.carry_out(self.exchange, endpoint.id, request))

    def _dial(self, endpoint: Endpoint, request: Request) -> Answer:
        linked = request.fields.get("link_to")
        nowhere = self.exchange.applications(request.fields["connection_id"]) is None
        if self.invent and (nowhere or (linked and linked not in self.exchange.calls)):
            return self.answers.make(endpoint, request)
        return self.answers.given(endpoint, commands.dial(self.exchange, request))

    def _call(self, endpoint: Endpoint, request: Request) -> Answer:
        call = self.exchange.calls.get(request.path["call_control_id"])
        if call is None:
            return self.answers.make(endpoint, request)
        return self.answers.given(endpoint, commands.about(call))

    def _active(self, endpoint: Endpoint, request: Request) -> Answer:
        connection = request.path["connection_id"]
        calls = [one for one in self.exchange.calls.values() if one.connection_id == connection and not one.ended]
        if self.invent and not calls:
            return self.answers.make(endpoint, request)
        return self.answers.listed(endpoint, request, [commands.about(call) for call in calls])


def _idempotency_key(endpoint: Endpoint, request: Request) -> str | None:
    """The key of a request to an operation that takes one, as a header or as a field."""
    names = {parameter.name.lower() for parameter in endpoint.parameters if parameter.location == "header"}
    if "idempotency-key" in names:
        return request.headers.get("idempotency-key")
    field_value = request.fields.get("idempotency_key")
    return field_value if isinstance(field_value, str) else None
