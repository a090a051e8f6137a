"""The idempotency class of an operation by its HTTP method and its arguments. `operations.toml` lists the exceptions."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from codegen import ir

BY_METHOD = {"get": "safe", "head": "safe", "options": "safe", "put": "idempotent", "delete": "idempotent"}


def by_rule(method: str, arguments: Sequence[ir.Argument]) -> str:
    """The class of an operation that no exception is made for."""
    in_body = {a.field.wire_name for a in arguments if a.location == "body"}
    for key in ("command_id", "idempotency_key"):
        if key in in_body:
            return key
    return "idempotency_key" if key_header(arguments) else BY_METHOD.get(method, "none")


def key_header(arguments: Sequence[ir.Argument]) -> str | None:
    """The wire name of the header for a key, where the document declares one."""
    return next((a.field.wire_name for a in arguments if _is_key_header(a)), None)


def with_own_key(arguments: Sequence[ir.Argument]) -> tuple[ir.Argument, ...]:
    """The arguments, of which a required key becomes optional: the session makes one."""
    return tuple(evolve(a, field=evolve(a.field, required=False)) if _is_key_header(a) else a for a in arguments)


def _is_key_header(argument: ir.Argument) -> bool:
    return argument.location == "header" and argument.field.wire_name.lower() == "idempotency-key"
