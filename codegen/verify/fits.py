"""Whether the types of one package go on where those of another stood.

A type is read as the set of its members, with the unions that have a name opened, so that two ways to write the same
type are equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from codegen import ir


@frozen
class Member:
    """One alternative of a type: a class, a literal, a scalar, or a list or map with the members of its content."""

    kind: Literal["class", "literal", "scalar", "list", "map"]
    value: object
    inner: frozenset[Member] = frozenset()


Members: TypeAlias = frozenset[Member]

ANY, NONE, NULL = (Member("scalar", name) for name in ("Any", "None", "Null"))
MAPPING = Member("map", "", frozenset({ANY}))
CONVERTED = ("date", "datetime", "bytes")  # JSON has no such values


@frozen
class Reader:
    """Reads the types of a package.

    Args:
        package: where names are looked up.
        renamed: the names of another package for those of this one.
        strict: enums are their values only; else they also hold every other value of the same kind.
        mappings: a mapping may be given for a class.
    """

    package: ir.Package
    renamed: Mapping[str, str] = field(factory=dict)
    strict: bool = False
    mappings: bool = False

    def members(self, t: ir.Type | None, seen: frozenset[str] = frozenset()) -> Members:
        """The members of a type; None is the type of a response without a body."""
        match t:
            case None:
                return frozenset({NONE})
            case ir.Scalar(python):
                return frozenset({Member("scalar", python)})
            case ir.Enum(values):
                literals = {Member("literal", repr(v)) for v in values}
                return frozenset(literals if self.strict else {Member("scalar", type(v).__name__) for v in values})
            case ir.Ref(name):
                own = Member("class", self.renamed.get(name, name))
                return frozenset({own, MAPPING} if self.mappings else {own})
            case ir.ListOf(item):
                return frozenset({Member("list", "", self.members(item, seen))})
            case ir.MapOf(value):
                return frozenset({Member("map", "", self.members(value, seen))})
            case ir.Union(variants, alias):
                if alias in seen:
                    return frozenset({Member("class", self.renamed.get(alias or "", alias))})
                if alias and alias in self.package.aliases:
                    inner = self.members(self.package.aliases[alias].type, seen | {alias})
                    return inner | {MAPPING} if self.mappings else inner
                return frozenset().union(*(self.members(v, seen) for v in variants))

    def attribute(self, f: ir.Field) -> Members:
        """The members of a field's type, as its class annotates it."""
        found = self.members(ir.without_null(f.type))
        if ir.nullable(f.type):
            return found | ({NONE, NULL} if self.strict else {NONE})
        return found if f.required or f.always else found | {NONE}


def takes(after: Members, before: Members) -> bool:
    """Whether every argument that was right before is right after."""
    return ANY in after or all(any(_taken(one, other) for other in after) for one in before)


def _taken(one: Member, other: Member) -> bool:
    if other.kind == "scalar" and one.kind == "literal":
        return other.value == _kind_of_literal(one)
    if one.kind == other.kind in ("list", "map"):
        return takes(other.inner, one.inner)
    return one == other or _is_float(one, other)


def gives(after: Members, before: Members) -> bool:
    """Whether a program that reads the type `before` can read the type `after`.

    Any is what JSON holds: text, numbers, lists and dicts. It goes on as those, and not as a class, a time or nothing.
    """
    if ANY in after or ANY in before:
        return _is_json(after | before) and after != {NONE}
    return all(any(_given(one, other) for other in before) for one in after)


def _given(one: Member, other: Member) -> bool:
    if one.kind == other.kind in ("list", "map"):
        return gives(one.inner, other.inner)
    return one == other or _is_float(one, other)


def _is_json(members: Members) -> bool:
    return all(m.kind != "class" and m.value not in CONVERTED and _is_json(m.inner) for m in members)


def _is_float(one: Member, other: Member) -> bool:
    return (one.value, other.value) == ("int", "float")


def _kind_of_literal(member: Member) -> str:
    text = str(member.value)
    return "str" if text[0] in "'\"" else "bool" if text in ("True", "False") else "float" if "." in text else "int"


def not_taken(after: Members, before: Members) -> list[str]:
    """The literals and classes that are no longer taken, at any depth; nothing where that is not all of the difference."""
    return _misfits(before, after, _taken)


def not_given(after: Members, before: Members) -> list[str]:
    """The classes that came, at any depth; nothing where that is not all of the difference."""
    return _misfits(after, before, _given)


def _misfits(ones: Members, others: Members, fits: Callable[[Member, Member], bool]) -> list[str]:
    found: list[str] = []
    for one in (one for one in ones if not any(fits(one, other) for other in others)):
        same = [other for other in others if other.kind == one.kind]
        if not same:
            return []
        if one.kind in ("literal", "class"):
            found.append(str(one.value))
        elif deeper := _misfits(one.inner, same[0].inner, fits):
            found += deeper
        else:
            return []
    return sorted(found)
