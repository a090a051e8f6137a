"""Which function lists what a parameter of a path names: `GET /sim_cards` does it for `/sim_cards/{id}/actions/enable`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from codegen import ir

# A last parameter may name what these make.
MAKING = ("POST", "PUT")


def with_lists(operations: Iterable[ir.Operation]) -> tuple[ir.Operation, ...]:
    """The operations, with the function that lists it at each parameter of a path that has one."""
    given = tuple(operations)
    lists = {
        o.path: f"{o.module}.{o.function}"
        for o in given
        if o.method == "GET" and o.function.startswith("list") and not o.deprecated
    }
    return tuple(evolve(o, arguments=tuple(_listed(o, argument, lists) for argument in o.arguments)) for o in given)


def _listed(operation: ir.Operation, argument: ir.Argument, lists: Mapping[str, str]) -> ir.Argument:
    before, found, after = operation.path.partition(f"/{{{argument.field.wire_name}}}")
    if argument.location != "path" or not found or (not after and operation.method in MAKING):
        return argument
    return evolve(argument, listed_by=lists.get(before))
