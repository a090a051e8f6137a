"""Several schemas that hold of one value, made one: allOf, and alternatives beside properties or beside alternatives."""

from __future__ import annotations

import math
from collections import Counter
from functools import reduce
from itertools import product
from typing import Any

from codegen.document import Json, resolve
from codegen.vendor.facts import SCHEMA_FACTS

COMPONENT_DEPTH = 3  # slashes in #/components/schemas/Key
ALTERNATIVES = ("anyOf", "oneOf")
# What a schema says of its value besides its shape.
FACTS = SCHEMA_FACTS - {"type", "required", "discriminator"} | {"description", "examples"}
MOST_COMBINATIONS = 64


class Composition:
    """Flattens the schemas of one document. `rules` counts what was done, `notes` says what a person should know."""

    def __init__(self, document: Json, rules: Counter[str], notes: list[str]) -> None:
        self.document = document
        self.rules = rules
        self.notes = notes

    def flattened(self, raw: Json, seen: tuple[str, ...] = ()) -> Json:
        """The schema without allOf, and with alternatives only where it has nothing beside them.

        Args:
            raw: a schema.
            seen: references that were followed to get here. What leads to one of them is part of itself.
        """
        ref = raw.get("$ref")
        if isinstance(ref, str):
            if ref.startswith("#/components/schemas/") and ref.count("/") == COMPONENT_DEPTH:
                return raw
            target = resolve(self.document, ref)
            return self.flattened(target, (*seen, ref)) if isinstance(target, dict) and ref not in seen else {}
        rest = self._without_idle_parts(raw)
        parts: list[Json] = rest.pop("allOf", [])
        if not parts and not _is_crossed(rest):
            return rest
        self.rules["allOf or alternatives beside properties -> one"] += 1
        if "null" in (kinds := rest.get("type") or ()) and isinstance(kinds, list) and parts:
            return {
                "anyOf": [self.flattened(raw | {"type": [k for k in kinds if k != "null"]}, seen), {"type": "null"}]
            }
        structural = [p for p in parts if p.keys() - FACTS]
        if len(structural) == 1 and not rest.keys() - FACTS - {"type"}:
            (only,) = structural
            said: Json = reduce(merged, [facts(p) for p in [*parts, rest] if p is not only], {})
            return merged(said, only) if "$ref" in only else self.flattened(merged(only, said), seen)
        return self._crossed([*(self.expanded(p, seen) for p in parts), rest], seen)

    def expanded(self, part: Json, seen: tuple[str, ...] = ()) -> Json:
        """A schema with its reference followed, and flattened."""
        ref = part.get("$ref")
        if not isinstance(ref, str):
            return self.flattened(part, seen)
        if ref in seen:
            self.notes.append(f"{ref}: part of itself through allOf; the inner one is left out")
            return {}
        target = resolve(self.document, ref)
        return self.expanded(target, (*seen, ref)) if isinstance(target, dict) else {}

    def _without_idle_parts(self, raw: Json) -> Json:
        """The schema without what says nothing of a value's shape."""
        made = {k: v for k, v in raw.items() if k != "not"}
        if "allOf" in made:
            made["allOf"] = [p for p in made["allOf"] if isinstance(p, dict) and p]
        for keyword in ALTERNATIVES:
            if keyword in made and all(isinstance(v, dict) and not v.keys() - {"required"} for v in made[keyword]):
                self.rules["alternatives that only require -> none"] += 1
                del made[keyword]
        return made

    def _crossed(self, parts: list[Json], seen: tuple[str, ...]) -> Json:
        """All the parts in one. What stands beside alternatives belongs to each of them."""
        choices = [p[k] for p in parts for k in ALTERNATIVES if k in p]
        base: Json = reduce(merged, [{k: v for k, v in p.items() if k not in ALTERNATIVES} for p in parts], {})
        if not choices:
            return base
        if any(isinstance(v, dict) and v.get("$ref") in seen for choice in choices for v in choice):
            return base  # the base of the alternative that is being described
        told_by = {k: base.pop(k) for k in ("discriminator",) if k in base}
        if len(choices) == 1 and not base.get("properties"):
            return base | told_by | {next(k for p in parts for k in ALTERNATIVES if k in p): choices[0]}
        if math.prod(map(len, choices)) > MOST_COMBINATIONS:
            self.notes.append(
                f"more than {MOST_COMBINATIONS} combinations of alternatives: only the first choice is kept"
            )
            choices = choices[:1]
        variants = [self._beside(base, chosen, seen) for chosen in product(*choices)]
        return {"anyOf": variants} | told_by

    def _beside(self, base: Json, chosen: tuple[Any, ...], seen: tuple[str, ...]) -> Json:
        """One combination of alternatives, with what stands beside them; one that has it already stays itself."""
        if len(chosen) == 1 and seen and self._extends(chosen[0], seen[-1]):
            return dict(chosen[0])
        return reduce(merged, [self.expanded(c, seen) for c in chosen if isinstance(c, dict)], base)

    def _extends(self, chosen: Any, ref: str) -> bool:
        target = resolve(self.document, chosen["$ref"]) if isinstance(chosen, dict) and "$ref" in chosen else None
        parts = target.get("allOf", ()) if isinstance(target, dict) else ()
        return any(isinstance(p, dict) and p.get("$ref") == ref for p in parts)


def _is_crossed(schema: Json) -> bool:
    beside = bool(schema.get("properties")) + sum(k in schema for k in ALTERNATIVES)
    return beside > 1


def merged(one: Json, other: Json) -> Json:
    """Both schemas at once."""
    if all(s.keys() & {"allOf", *ALTERNATIVES} for s in (one, other)):
        return {"allOf": [one, other]}
    made = one | other
    if "properties" in one and "properties" in other:
        made["properties"] = one["properties"] | {
            k: merged(one["properties"][k], v) if _mergeable(one["properties"].get(k), v) else v
            for k, v in other["properties"].items()
        }
    if "required" in one and "required" in other:
        made["required"] = sorted({*one["required"], *other["required"]})
    if "enum" in one and "enum" in other:
        made["enum"] = [v for v in one["enum"] if v in other["enum"]] or other["enum"]
    return made


def _mergeable(one: Any, other: Any) -> bool:
    return isinstance(one, dict) and isinstance(other, dict) and "$ref" not in one and "$ref" not in other


def facts(schema: Json, without: tuple[str, ...] = ()) -> Json:
    """What a schema says of its value besides its shape."""
    return {k: v for k, v in schema.items() if k in FACTS and k not in without}
