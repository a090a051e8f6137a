"""What Telnyx sends beyond what the schemas say: fields that are always there, and texts that are times.

The rules stand in `types.toml`. A rule selects fields by patterns of `KEY.wire_name`, where KEY is the schema's key, and,
for those that are always there, by the part that the class plays in what is received.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from attrs import evolve

from codegen import ir
from codegen.build.builder import reached
from codegen.document import Json

TEXT, TIME = ir.Scalar("str"), ir.Scalar("datetime")


def complete(package: ir.Package, rules: Mapping[str, list[Json]], unmatched: list[str]) -> ir.Package:
    """Apply the rules to the classes that answers and events carry; what selects nothing goes to `unmatched`."""
    classes = dict(package.classes)

    def apply(rule: Json, title: str, names: Iterator[str], fits: Callable[[ir.Field], bool], change: Any) -> None:
        used: set[str] = set()
        for name in names:
            cls = classes[name]
            fields = [
                change(f) if fits(f) and _selected(rule, f"{cls.key}.{f.wire_name}", used) else f for f in cls.fields
            ]
            classes[name] = evolve(cls, fields=tuple(fields))
        unmatched.extend(
            f"types.toml: {title}: {p}" for p in (*rule["fields"], *rule.get("except", ())) if p not in used
        )

    received = sorted(reached(package, received_types(package)) & classes.keys())
    for rule in rules.get("times", ()):
        apply(rule, "times", iter(received), lambda f: TEXT in _variants(f.type), _as_time)
    played = roles(package)
    for rule in rules.get("always", ()):
        names = (name for name in received if rule["of"] in played.get(name, {"part"}))
        apply(rule, f"always of {rule['of']}", names, _may_be_absent, lambda f: evolve(f, always=True))
    return evolve(package, classes=classes)


def received_types(package: ir.Package) -> list[ir.Type]:
    """What responses and events are made of."""
    responses = [a.type for o in package.operations for a in o.responses if a.type]
    return [*responses, *map(ir.Ref, package.events.values())]


def roles(package: ir.Package) -> dict[str, set[str]]:
    """Class -> the parts that it plays: a success, a list, a resource (what a success holds or is), an event, its payload."""
    found: dict[str, set[str]] = {}

    def play(role: str, t: ir.Type) -> None:
        for name in _classes_of(package, t):
            found.setdefault(name, set()).add(role)

    for answer in (a.type for o in package.operations for a in o.successes if a.type):
        for name in _classes_of(package, answer):
            data = next((f.type for f in package.classes[name].fields if f.wire_name == "data"), None)
            items = [v.item for v in _variants(data) if isinstance(v, ir.ListOf)] if data else []
            play("list" if items else "success", ir.Ref(name))
            for t in items or [data or ir.Ref(name)]:
                play("resource", t)
    for name in package.events.values():
        play("event", ir.Ref(name))
        play("payload", next(f.type for f in package.classes[name].fields if f.wire_name == "payload"))
    return found


def _selected(rule: Json, place: str, used: set[str]) -> bool:
    matched = [p for p in rule["fields"] if fnmatchcase(place, p)]
    excepted = [p for p in rule.get("except", ()) if fnmatchcase(place, p)] if matched else []
    used.update(matched, excepted)
    return bool(matched) and not excepted


def _may_be_absent(field: ir.Field) -> bool:
    """Whether a rule may make it certain: what the document itself lets be null stays so."""
    return not field.required and not ir.nullable(field.type) and field.type != ir.ANY


def _as_time(field: ir.Field) -> ir.Field:
    variants = tuple(TIME if v == TEXT else v for v in _variants(field.type))
    return evolve(field, type=ir.Union(variants) if isinstance(field.type, ir.Union) else TIME)


def _variants(t: ir.Type) -> tuple[ir.Type, ...]:
    return t.variants if isinstance(t, ir.Union) and not t.alias else (t,)


def _classes_of(package: ir.Package, t: ir.Type, seen: tuple[str, ...] = ()) -> set[str]:
    """The classes among a type's variants, through aliases; not those in its lists."""
    if isinstance(t, ir.Ref) and t.name in package.classes:
        return {t.name}
    alias = t.name if isinstance(t, ir.Ref) else t.alias if isinstance(t, ir.Union) else None
    if alias in seen or not isinstance(t, ir.Ref | ir.Union):
        return set()
    variants = _variants(package.aliases[alias].type if alias else t)
    return set().union(*(_classes_of(package, v, (*seen, alias) if alias else seen) for v in variants))
