"""Requests to endpoints that are not in the document, described as an `Operation`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, get_args
from urllib.parse import quote

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.bodies import JSON
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Idempotency, Location, Operation, Parameter

_METHOD: Final = re.compile(r"[A-Za-z]+")


def ad_hoc(
    method: str, path: str, query: Mapping[str, Any] | None, json: Any, idempotency: Idempotency
) -> tuple[Operation, dict[str, Any]]:
    """Make the operation and the arguments of a request that is not in the document.

    Raises:
        ConfigurationError: an argument of `TelnyxSession.request` is not one that it takes.
    """
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise ConfigurationError(f"request: method takes an HTTP method such as 'GET', not {method!r}")
    if not isinstance(path, str) or not path.startswith("/") or any(c in "?#{}" or c < " " for c in path):
        raise ConfigurationError(
            "request: path takes text that begins with a slash, without placeholders and control characters; "
            "pass the query as query="
        )
    if not {".", ".."}.isdisjoint(path.split("/")):
        raise ConfigurationError("request: path must have no part '.' or '..': it would lead to another endpoint")
    if not isinstance(query, Mapping | None) or not all(isinstance(name, str) for name in query or ()):
        refuse("request", "query", "a mapping by names", query)
    if idempotency not in get_args(Idempotency):
        allowed = ", ".join(get_args(Idempotency))
        raise ConfigurationError(f"request: idempotency takes one of {allowed}, not {idempotency!r}")
    body = {} if json is None else {"": json}
    if idempotency == "command_id":
        if not isinstance(json, Mapping | None):
            refuse("request", "json", "a mapping, since the command_id is a field of it", json)
        body = {"command_id": None, **(json or {})}
    method = method.upper()
    wire: dict[tuple[Location, str], Any] = {("query", name): value for name, value in (query or {}).items()}
    wire |= {("body", name): value for name, value in body.items()}
    operation = Operation(
        id=f"request {method}",
        method=method,
        path=_quoted(path),
        tag="",
        module="",
        function="",
        parameters=tuple(
            Parameter(name=_name(location, wire_name), wire_name=wire_name, location=location)
            for location, wire_name in wire
        ),
        idempotency=idempotency,
        key_header="Idempotency-Key" if idempotency == "idempotency_key" else None,
        body=(JSON,) if body else (),
    )
    return operation, {_name(*key): value for key, value in wire.items()}


def _name(location: Location, wire_name: str) -> str:
    return f"{location} {wire_name}" if wire_name else "json"


def _quoted(path: str) -> str:
    try:
        return quote(path, safe="/:%@!$&'()*+,;=~")
    except UnicodeEncodeError:
        raise ConfigurationError("request: path contains a lone surrogate") from None
