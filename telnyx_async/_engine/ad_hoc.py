"""Requests to endpoints that are not in the document, described as an `Operation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from telnyx_async._engine.bodies import JSON
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Idempotency, Operation, Parameter


def ad_hoc(
    method: str, path: str, query: Mapping[str, Any], json: Any, idempotency: Idempotency
) -> tuple[Operation, dict[str, Any]]:
    """Make the operation and the arguments of a request that is not in the document."""
    if not path.startswith("/") or any(character in path for character in "?#{}"):
        raise ConfigurationError("path must begin with a slash and have no placeholders; pass the query as query=")
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
