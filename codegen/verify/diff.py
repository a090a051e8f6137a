"""What changed between two packages for those who call them: in the signatures of functions and the fields of classes.

Breaking is what makes a program fail, or a type checker refuse it, that used the old package correctly. Enums of what is
received are open, so that their values may come and go. Error responses are in no signature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from codegen import ir
from codegen.render import typetext
from codegen.render.renderer import returns
from codegen.verify import matching
from codegen.verify.fits import Members, Reader, gives, not_given, not_taken, takes

LONGEST = 90  # letters of a type in a sentence
BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default")


@frozen(kw_only=True)
class Change:
    """One change.

    Args:
        product: the module that it belongs to.
        where: what callers use, as `make check` names it: `api.calls.dial(to)`, `models.Call.status`, `event call.hangup`.
        what: what is different.
        breaking: whether it can make a correct program fail.
        instead: what to write now, where that is known.
    """

    product: str
    where: str
    what: str
    breaking: bool = True
    instead: str | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" + (f"; write {self.instead}" if self.instead else "")


def compare(old: ir.Package, new: ir.Package) -> list[Change]:
    """All changes, breaking ones first, then by product and place."""
    comparison = Comparison(old, new)
    found = [*comparison.functions(), *comparison.names(), *comparison.events()]
    return sorted(found, key=lambda c: (not c.breaking, c.product, c.where, c.what))


class Comparison:
    """Two packages side by side."""

    def __init__(self, old: ir.Package, new: ir.Package) -> None:
        self.old, self.new = old, new
        self.matched = matching.operations(old, new)
        self.renamed = matching.renamed(old, new, self.matched)
        self.sent, self.received = matching.sent(old), matching.received(old)
        self.shown = matching.sent(new) | matching.received(new)

    # Functions

    def functions(self) -> Iterator[Change]:
        known = {(o.module, o.function) for o in self.old.operations}
        for one in self.old.operations:
            where = _function(one)
            other = self.matched.get(one.id)
            if other is None:
                yield Change(product=one.module, where=where, what=f"gone ({one.method} {one.path})")
                continue
            yield from self._function(where, one, other)
        for other in self.new.operations:
            came = other.id not in {o.id for o in self.matched.values()}
            if came and (other.module, other.function) not in known:
                what = f"added ({other.method} {other.path})"
                yield Change(product=other.module, where=_function(other), what=what, breaking=False)

    def _function(self, where: str, one: ir.Operation, other: ir.Operation) -> Iterator[Change]:
        product = one.module
        if where != _function(other):
            yield Change(product=product, where=where, what="renamed", instead=f"`{other.module}.{other.function}`")
        yield from self._arguments(where, one, other)
        before, after = (
            frozenset().union(*map(reader.members, [r.type for r in o.successes] or [None]))
            for reader, o in ((Reader(self.old, self.renamed), one), (Reader(self.new), other))
        )
        if not gives(after, before):
            yield Change(
                product=product, where=where, what=f"result {_widened(after, before, returns(one), returns(other))}"
            )
        if one.paging and not other.paging:
            yield Change(product=product, where=where, what="no longer a list that `paginate` takes")
        if (one.method, one.path) != (other.method, other.path):
            moved = f"moved from {one.method} {one.path} to {other.method} {other.path}"
            yield Change(product=product, where=where, what=moved, breaking=False)
        if other.deprecated and not one.deprecated:
            yield Change(product=product, where=where, what="deprecated", breaking=False)
        if one.idempotency != other.idempotency:
            what = f"retried as {other.idempotency}, was {one.idempotency}"
            yield Change(product=product, where=where, what=what, breaking=False)

    def _arguments(self, where: str, one: ir.Operation, other: ir.Operation) -> Iterator[Change]:
        before, after = ({a.field.name: a for a in o.given} for o in (one, other))
        successors = {
            name: found
            for name, argument in before.items()
            if name not in after and (found := _successor(one, other, argument, before))
        }
        for name, argument in before.items():
            place = f"{where}({name})"
            now = after.get(successors.get(name, name))
            if name in successors:
                yield Change(product=one.module, where=place, what="renamed", instead=f"`{successors[name]}=`")
            elif now is None:
                instead = _in_an_object(argument, after)
                yield Change(product=one.module, where=place, what="gone", instead=instead)
            elif (position := _position(one, name)) is not None and position != _position(other, name):
                yield Change(product=one.module, where=place, what="has another position", instead=f"`{name}=`")
            if now is not None:
                yield from self._argument(one.module, place, argument, now)
        for name in after.keys() - before.keys() - {*successors.values()}:
            must = _must(after[name])
            what = "added, required" if must else "added"
            yield Change(product=one.module, where=f"{where}({name})", what=what, breaking=must)

    def _argument(self, product: str, where: str, one: ir.Argument, other: ir.Argument) -> Iterator[Change]:
        if _must(other) and not _must(one):
            yield Change(product=product, where=where, what="is required now")
        before = Reader(self.old, self.renamed, strict=True, mappings=True).members(one.field.type)
        after = Reader(self.new, strict=True, mappings=True).members(other.field.type)
        texts = [typetext.argument(a.field.type, required=True, file=a.file) for a in (one, other)]
        if one.file != other.file or not takes(after, before):
            yield Change(product=product, where=where, what=_narrowed(after, before, *texts))
        yield from _added_values(product, where, after, before)
        yield from _bounds(product, where, one.field, other.field)

    # Classes and aliases

    def names(self) -> Iterator[Change]:
        for name in sorted(self.sent | self.received):
            where, product = f"models.{name}", self.old.homes[name]
            now = self.renamed.get(name, name)
            if now != name:
                yield Change(product=product, where=where, what="renamed", instead=f"`{now}`")
            if now not in self.new.classes and now not in self.new.aliases:
                yield Change(product=product, where=where, what="gone")
            elif (name in self.old.classes) != (now in self.new.classes):
                kinds = ["class" if n in p.classes else "alias" for n, p in ((name, self.old), (now, self.new))]
                yield Change(product=product, where=where, what=_was(*kinds))
            elif name in self.old.classes and now in self.shown:
                yield from self._class(product, where, self.old.classes[name], self.new.classes[now])

    def _class(self, product: str, where: str, one: ir.Class, other: ir.Class) -> Iterator[Change]:
        before, after = ({f.name: f for f in c.fields} for c in (one, other))
        by_wire = {f.wire_name: f.name for f in other.fields if f.name not in before}
        for name, f in before.items():
            place = f"{where}.{name}"
            if name in after:
                yield from self._field(product, place, (one, f), (other, after[name]))
            elif f.wire_name in by_wire:
                yield Change(product=product, where=place, what="renamed", instead=f"`{by_wire[f.wire_name]}`")
            else:
                yield Change(product=product, where=place, what="gone")
        for name in after.keys() - before.keys():
            must = (
                after[name].required
                and one.name in self.sent
                and after[name].wire_name not in {f.wire_name for f in one.fields}
            )
            what = "added, required" if must else "added"
            yield Change(product=product, where=f"{where}.{name}", what=what, breaking=must)

    def _field(
        self, product: str, where: str, before: tuple[ir.Class, ir.Field], after: tuple[ir.Class, ir.Field]
    ) -> Iterator[Change]:
        (one_class, one), (other_class, other) = before, after
        stricts = one_class.name in self.old.inputs, other_class.name in self.new.inputs
        was = Reader(self.old, self.renamed, strict=stricts[1]).attribute(one)
        now = Reader(self.new, strict=stricts[1]).attribute(other)
        texts = [
            typetext.attribute(f.type, required=f.required or f.always, strict=strict)
            for f, strict in zip((one, other), stricts, strict=True)
        ]
        is_sent = one_class.name in self.sent
        if is_sent and other.required and not one.required:
            yield Change(product=product, where=where, what="is required now")
        elif is_sent and not takes(now, was):
            yield Change(product=product, where=where, what=_narrowed(now, was, *texts))
        elif one_class.name in self.received and not gives(now, was):
            yield Change(product=product, where=where, what=_widened(now, was, *texts))
        yield from _bounds(product, where, one, other)

    # Events

    def events(self) -> Iterator[Change]:
        for kind, cls in sorted(self.old.events.items()):
            now = self.new.events.get(kind)
            product, where = self.old.homes[cls], f"event {kind}"
            if now is None:
                yield Change(product=product, where=where, what="gone")
            elif self.renamed.get(cls, cls) != now:
                yield Change(product=product, where=where, what=_was(cls, now), instead=f"`@webhooks.on({now})`")
        for kind in sorted(self.new.events.keys() - self.old.events.keys()):
            product = self.new.homes[self.new.events[kind]]
            yield Change(product=product, where=f"event {kind}", what="added", breaking=False)


def summary(found: Sequence[Change]) -> str:
    return f"{len(found)} changes, {sum(c.breaking for c in found)} of them breaking"


def _function(operation: ir.Operation) -> str:
    return f"api.{operation.module}.{operation.function}"


def _must(argument: ir.Argument) -> bool:
    return argument.location == "path" or argument.field.required


def _position(operation: ir.Operation, name: str) -> int | None:
    return next((i for i, a in enumerate(operation.positional) if a.field.name == name), None)


def _successor(
    one: ir.Operation, other: ir.Operation, argument: ir.Argument, before: dict[str, ir.Argument]
) -> str | None:
    """The new name of an argument that is gone: of the same name on the wire, or of the same place in the path."""
    position = _position(one, argument.field.name)
    for candidate in other.given:
        if candidate.field.name not in before and (
            candidate.field.wire_name == argument.field.wire_name
            or (position is not None and position == _position(other, candidate.field.name))
        ):
            return candidate.field.name
    return None


def _in_an_object(argument: ir.Argument, after: dict[str, ir.Argument]) -> str | None:
    """How an argument like `filter[status]` is given when `filter` is an object now."""
    by_wire = {a.field.wire_name: name for name, a in after.items()}
    outer, keys = argument.field.wire_name, ""
    while outer.endswith("]"):
        outer, _, key = outer.removesuffix("]").rpartition("[")
        keys = f'{{"{key}": {keys or "..."}}}' if key else keys
        if outer in by_wire:
            return f"`{by_wire[outer]}={keys}`"
    return None


def _narrowed(after: Members, before: Members, one: str, other: str) -> str:
    lost = not_taken(after, before)
    literals = {str(m.value) for m in before if m.kind == "literal"}
    return f"no longer takes {', '.join(lost)}" if lost and (one == other or {*lost} <= literals) else _was(one, other)


def _widened(after: Members, before: Members, one: str, other: str) -> str:
    return f"may also be {', '.join(not_given(after, before))}" if one == other else _was(one, other)


def _was(one: str, other: str) -> str:
    one, other = (text if len(text) <= LONGEST else f"{text[:LONGEST]}..." for text in (one, other))
    return f"`{other}`, was `{one}`"


def _added_values(product: str, where: str, after: Members, before: Members) -> Iterator[Change]:
    came = sorted(str(m.value) for m in after - before if m.kind == "literal")
    if came and any(m.kind == "literal" for m in before):
        yield Change(product=product, where=where, what=f"also takes {', '.join(came)}", breaking=False)


def _bounds(product: str, where: str, one: ir.Field, other: ir.Field) -> Iterator[Change]:
    for keyword in BOUNDS:
        before, after = one.facts.get(keyword), other.facts.get(keyword)
        if before != after:
            yield Change(
                product=product, where=where, what=f"{keyword} {_was(repr(before), repr(after))}", breaking=False
            )
