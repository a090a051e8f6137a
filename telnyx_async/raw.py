"""The door for what is not generated: answers as they came, and requests that no document describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.execution import Execution
from telnyx_async.operation import Idempotency, Operation, Parameter
from telnyx_async.protocol import JSON
from telnyx_async.serialization import loads


@frozen(kw_only=True)
class RawResponse:
    """An answer as it came.

    Attributes:
        status: of the answer; 404 too where a repeated DELETE found its work done.
        headers: of the answer, case-insensitive.
        body: its bytes.
        request_id: Telnyx's id of the request, if it gave one.
        attempts: how many requests it took.
        command_id: the idempotency key that they carried, if any.
        replayed: whether Telnyx says that it gave this answer before (`Idempotent-Replayed`).
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request_id: str | None
    attempts: int
    command_id: str | None
    replayed: bool

    @classmethod
    def of(cls, execution: Execution) -> RawResponse:
        """The answer that a call ended with."""
        call, answer = execution.call, execution.answer
        if answer is None:
            raise ValueError("the call had no answer")
        return cls(
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            request_id=answer.headers.get("x-request-id"),
            attempts=call.attempts,
            command_id=call.key,
            replayed=call.replayed,
        )

    def json(self) -> Any:
        """Read the body as JSON. Raises ValueError when it is none."""
        return loads(self.body)


def ad_hoc(
    method: str, path: str, query: Mapping[str, Any], json: Any, idempotency: Idempotency
) -> tuple[Operation, dict[str, Any]]:
    """Describe a request that is no operation of the document."""
    if not path.startswith("/") or any(character in path for character in "?#{}"):
        raise ConfigurationError("path begins with a slash and is complete; its query goes into query=")
    fields = dict(json) if isinstance(json, Mapping) else {} if json is None else {"": json}
    wire: dict[tuple[str, str], Any] = {("query", k): v for k, v in query.items()}
    wire |= {("body", k): v for k, v in fields.items()}
    if idempotency == "command_id":
        wire.setdefault(("body", "command_id"), None)
    operation = Operation(
        id=f"request {method}",
        method=method,
        path=quote(path, safe="/:%@!$&'()*+,;=~"),
        tag="",
        module="",
        function="",
        parameters=tuple(
            Parameter(name=" ".join(key), wire_name=key[1], location=key[0])  # type: ignore[arg-type]
            for key in wire
        ),
        idempotency=idempotency,
        key_header="Idempotency-Key" if idempotency == "idempotency_key" else None,
        body=(JSON,) if json is not None or idempotency == "command_id" else (),
    )
    return operation, {" ".join(key): value for key, value in wire.items()}
