"""Operations that Telnyx has and its document does not have yet: `openapi/overlay/later.json`, an OpenAPI document.

They are known from Telnyx's own SDK, which is made from a later edition. Once an edition has one itself, the edition's wins.
"""

from __future__ import annotations

from typing import Any

from codegen.document import Json, operations, references, resolve
from codegen.identity import identity_of, route
from codegen.transfer import Transfer

FACTS = (
    *("type", "format", "properties", "required", "items", "enum", "const", "additionalProperties"),
    *("$ref", "allOf", "anyOf", "oneOf"),
)


def add_later(document: Json, later: Json) -> tuple[list[str], list[str]]:
    """Add the operations that a document has not, with the components they need.

    Args:
        document: in canonical form. It is changed in place.
        later: the same, with the operations to be added. A reference may lead to a component of either.

    Returns:
        The identities of what was added; and of what was not, with the reason.
    """
    there = {route(identity_of(method, path)) for path, method, _ in operations(document)}
    transfer = Transfer(later, document, "Later", _same)
    added, left_out = [], []
    for path, method, operation in operations(later):
        identity = identity_of(method, path)
        astray = sorted(_astray(operation, later, document))
        if route(identity) in there:
            left_out.append(f"{identity}: now in the document; remove it")
        elif astray:
            left_out.append(f"{identity} -> {', '.join(astray)}")
        else:
            transfer.add(path, method, operation)
            added.append(identity)
    return added, left_out


def _astray(operation: Json, later: Json, document: Json) -> set[str]:
    """The references of an operation, or of what they lead to, that lead nowhere in either document."""
    seen: set[str] = set()
    waiting = [*references(operation)]
    while waiting:
        ref = waiting.pop()
        if ref not in seen:
            seen.add(ref)
            waiting += references(resolve(later, ref))
    return {ref for ref in seen if not (resolve(later, ref) or resolve(document, ref))}


def _same(one: Any, other: Any) -> bool:
    """Whether two schemas have the same shape, whatever else they say about it."""
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_same_fact(key, one.get(key), other.get(key)) for key in FACTS)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _same_fact(key: str, one: Any, other: Any) -> bool:
    if key == "properties" and isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    if key in ("required", "enum", "type") and isinstance(one, list) and isinstance(other, list):
        return {*one} == {*other}
    return _same(one, other)
