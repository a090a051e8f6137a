"""What of one package is what of another: its operations, and the classes that only have another name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen import ir
from codegen.build.builder import reached

SAME: tuple[Callable[[ir.Operation], object], ...] = (
    lambda o: (o.method, o.path),
    lambda o: (o.module, o.function),
    lambda o: o.id,
)


def operations(old: ir.Package, new: ir.Package) -> dict[str, ir.Operation]:
    """The id of an old operation -> the new one: by method and path, then by function, then by operationId."""
    found: dict[str, ir.Operation] = {}
    for identity in SAME:
        taken = {o.id for o in found.values()}
        waiting = {identity(o): o for o in new.operations if o.id not in taken}
        found |= {o.id: waiting[identity(o)] for o in old.operations if o.id not in found and identity(o) in waiting}
    return found


def sent(package: ir.Package) -> set[str]:
    """The classes and aliases that the arguments of functions show."""
    return reached(package, [a.field.type for o in package.operations for a in o.given])


def received(package: ir.Package) -> set[str]:
    """Those that results and events show. Error responses are in no signature."""
    results = [r.type for o in package.operations for r in o.successes if r.type]
    return reached(package, [*results, *map(ir.Ref, package.events.values())])


def renamed(old: ir.Package, new: ir.Package, matched: dict[str, ir.Operation]) -> dict[str, str]:
    """Old name -> new name of the classes and aliases that stand in the same place under another name."""
    before, after = ({*p.classes, *p.aliases} for p in (old, new))
    found: dict[str, str] = {}
    waiting = [*_of_signatures(old, new, matched)]
    waiting += [pair for name in old.classes.keys() & new.classes.keys() for pair in _of_fields(old, new, name, name)]
    waiting += [pair for name in old.aliases.keys() & new.aliases.keys() for pair in _of_aliases(old, new, name, name)]
    while waiting:
        one, other = waiting.pop()
        gone, came = ir.names_in(one) - after, ir.names_in(other) - before
        if len(gone) != 1 or len(came) != 1:
            continue
        (name,), (now) = gone, came.pop()
        same_kind = (name in old.classes) == (now in new.classes)
        if same_kind and name not in found and now not in found.values():
            found[name] = now
            waiting += [*_of_fields(old, new, name, now), *_of_aliases(old, new, name, now)]
    return found


def _of_signatures(
    old: ir.Package, new: ir.Package, matched: dict[str, ir.Operation]
) -> Iterator[tuple[ir.Type, ir.Type]]:
    for one in old.operations:
        other = matched.get(one.id)
        if other is None:
            continue
        arguments = {a.field.name: a.field.type for a in other.given}
        yield from ((a.field.type, arguments[a.field.name]) for a in one.given if a.field.name in arguments)
        yield from ((a.type, b.type) for a in one.successes for b in other.successes if a.type and b.type)
    for kind in sorted(old.events.keys() & new.events.keys()):
        yield ir.Ref(old.events[kind]), ir.Ref(new.events[kind])


def _of_fields(old: ir.Package, new: ir.Package, one: str, other: str) -> Iterator[tuple[ir.Type, ir.Type]]:
    if one in old.classes and other in new.classes:
        types = {f.name: f.type for f in new.classes[other].fields}
        yield from ((f.type, types[f.name]) for f in old.classes[one].fields if f.name in types)


def _of_aliases(old: ir.Package, new: ir.Package, one: str, other: str) -> Iterator[tuple[ir.Type, ir.Type]]:
    if one in old.aliases and other in new.aliases:
        yield old.aliases[one].type, new.aliases[other].type
