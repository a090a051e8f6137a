"""What distinguishes an alternative by name from the others: a word that the document itself gives it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from codegen.document import Json

MOST_FIELDS = 2


def variant_steps(variants: Sequence[Json]) -> list[str]:
    """A step for each alternative, in the order given; none where at most one of them is an object.

    It is named after its own constant, else after a field that only it has, else after its number.
    """
    if sum("properties" in v for v in variants) <= 1:
        return ["" for _ in variants]
    constants = [_constants(v) for v in variants]
    fields = [list(v.get("properties") or ()) for v in variants]
    steps = []
    for i in range(len(variants)):
        others = [j for j in range(len(variants)) if j != i]
        word = next((c for c in constants[i] if all(c not in constants[j] for j in others)), None)
        steps.append(f"|{word or _own_fields(fields[i], [fields[j] for j in others]) or i + 1}")
    return steps


def _constants(variant: Json) -> list[str]:
    """The values of the properties that have only one."""
    found = []
    for sub in (variant.get("properties") or {}).values():
        values = ([sub["const"]] if "const" in sub else sub.get("enum")) if isinstance(sub, dict) else None
        if values and len(values) == 1 and isinstance(values[0], str):
            found.append(values[0])
    return found


def _own_fields(own: Sequence[str], others: Sequence[Sequence[str]]) -> str | None:
    for count in range(1, MOST_FIELDS + 1):
        for some in combinations(own, count):
            if not any(set(some) <= set(other) for other in others):
                return f"with {' '.join(some)}"
    return None
