"""The facts of schemas: what is kept of them in a vendored document, and in which form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain, count
from typing import Any

from codegen.document import Json, Place, lead, pointer
from codegen.vendor.shape import SCHEMAS_BY_NAME, SCHEMAS_IN_ORDER, SUBSCHEMA

SCHEMA_FACTS = frozenset(
    [
        "type",
        "format",
        "enum",
        "const",
        "default",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "required",
        "readOnly",
        "writeOnly",
        "deprecated",
        "contentEncoding",
        "contentMediaType",
        "dependentRequired",
        "minContains",
        "maxContains",
        "discriminator",
        "xml",
    ]
)
STRUCTURE = frozenset(f"components schemas paths content schema {SCHEMAS_BY_NAME} {SCHEMAS_IN_ORDER}".split())
BESIDE = frozenset(["default", "deprecated", "readOnly", "writeOnly"])
BY_REFERENCE_ONLY = ("$defs", "definitions")  # what nobody refers to is no part of the API


class Facts:
    """Makes the canonical form of schemas, of a document in which everything is in its place."""

    def __init__(self, document: Json, prose: tuple[str, ...]) -> None:
        self.document = document
        self.prose = prose
        self._hoisted: dict[Place, str] = {}  # what a $ref finds elsewhere than among the components -> its key there

    def schema(self, schema: Any) -> Json:
        """The facts of one schema, and what it consists of."""
        if schema is False:
            return {"not": {}}
        if not isinstance(schema, dict):
            return {}
        nullable = schema.get("nullable") is True
        if "$ref" in schema:
            return self.reference(schema, nullable)
        made = {k: v for k, v in schema.items() if k in SCHEMA_FACTS or (k in self.prose and isinstance(v, str))}
        made = {k: ordered(v) for k, v in made.items()} | self._parts(schema)
        mapping = made.get("discriminator", {}).get("mapping", {})
        for value, ref in mapping.items():
            if ref.startswith("#/") and lead(self.document, ref):
                mapping[value] = self.schema_at(ref)
        examples = [schema["example"]] if "example" in schema else schema.get("examples")
        if isinstance(examples, list) and (plain := [e for e in examples if is_plain_example(e)][:1]):
            made["examples"] = plain
        made = dict(sorted(made.items()))
        return dict(sorted(self.allow_null(made).items())) if nullable else made

    def _parts(self, schema: Json) -> Json:
        """The schemas that a schema consists of."""
        made: Json = {}
        for keyword in SCHEMAS_BY_NAME.split():
            if keyword in schema and keyword not in BY_REFERENCE_ONLY:
                made[keyword] = each(schema[keyword], self.schema)
        for keyword in SUBSCHEMA.split():
            if keyword in schema:
                made[keyword] = schema[keyword] if isinstance(schema[keyword], bool) else self.schema(schema[keyword])
        for keyword in SCHEMAS_IN_ORDER.split():
            if schema.get(keyword):
                made[keyword] = [self.schema(s) for s in schema[keyword]]
        return made

    def reference(self, schema: Json, nullable: bool) -> Json:
        """A `$ref` with what may stand beside it: in OpenAPI 3.0 nothing counts but what is said of this use of it."""
        ref: Json = {"$ref": self.schema_at(schema["$ref"])}
        said = {k: v for k, v in schema.items() if k in BESIDE or k in self.prose}
        if nullable:
            ref = {"anyOf": [ref, {"type": "null"}]}
        if not self.document["openapi"].startswith("3.0"):
            rest = self.schema({k: v for k, v in schema.items() if k not in ("$ref", "nullable", *said)})
            if rest.keys() - {"examples"}:
                ref = {"allOf": [ref, rest]}
        return dict(sorted((ref | said).items()))

    def allow_null(self, schema: Json) -> Json:
        """One form: a type list for what has a type, anyOf with null for what is composed."""
        kind = schema.get("type")
        if isinstance(kind, list) and "null" not in kind:
            return schema | {"type": [*kind, "null"]}
        if isinstance(kind, str) and kind != "null" and not schema.keys() & {"oneOf", "anyOf", "allOf"}:
            schema = schema | {"type": [kind, "null"]}
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
            return schema
        variants = schema.get("anyOf") if schema.keys() == {"anyOf"} else None
        if isinstance(kind, list) or (variants and {"type": "null"} in variants):
            return schema
        return {"anyOf": [*(variants or [schema]), {"type": "null"}]}

    def schema_at(self, ref: str) -> str:
        """The reference to a schema, as one to a component."""
        place, _ = lead(self.document, ref) or ((), {})
        if not is_component(place, "schemas"):
            place = ("components", "schemas", self._hoisted.get(place) or self._hoist(place))
        return pointer(*place)

    def _hoist(self, place: Place) -> str:
        parts = [part for part, around in zip(place, ("", *place), strict=False) if around != "content"]
        parts = parts[2:] if parts[0] == "components" else parts
        words = [w for part in parts if part not in STRUCTURE for w in re.findall(r"\w+", part)]
        taken = {*((self.document.get("components") or {}).get("schemas") or {}), *self._hoisted.values()}
        self._hoisted[place] = free("_".join(words), taken)
        return self._hoisted[place]

    def hoisted(self) -> Iterator[tuple[str, Json]]:
        """The schemas that were made components so far, by key; making one may add others."""
        for place, key in (found := list(self._hoisted.items())):
            _, there = lead(self.document, pointer(*place)) or ((), {})
            yield key, self.schema(there)
            found += list(self._hoisted.items())[len(found) :]


def each(mapping: Any, make: Callable[[Any], Any], *, extensible: bool = False) -> Json:
    """A mapping with each value made anew, keys in stable order; extensions left out of one that may have some."""
    items = sorted((mapping or {}).items())
    return {k: make({} if v is None else v) for k, v in items if not (extensible and k.startswith("x-"))}


def ordered(value: Any) -> Any:
    """The same value with the keys of all its objects in order."""
    if isinstance(value, dict):
        return {k: ordered(v) for k, v in sorted(value.items())}
    return [ordered(v) for v in value] if isinstance(value, list) else value


def is_component(place: Place, section: str) -> bool:
    return len(place) == 3 and place[:2] == ("components", section)


def free(name: str, taken: set[str]) -> str:
    return next(n for n in chain([name], (f"{name}{i}" for i in count(2))) if n not in taken)


def is_plain_example(value: Any) -> bool:
    return isinstance(value, bool | int | float) or (
        isinstance(value, str) and value != "" and not re.search(r"\s", value)
    )
