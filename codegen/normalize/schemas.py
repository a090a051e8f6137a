"""Schemas in few forms.

Whatever a document says of a value, it is said here as one of these, and nothing else:

    {"$ref": IDENTITY}                            a component, by its key, or by the place it stands at
    {"type": scalar, facts...}                    string, integer, number, boolean, null
    {"type": "array", "items": S}
    {"type": "object", "additionalProperties": S} a map
    {"anyOf": [S, ...]}                           alternatives, flat, each different; null is one of them
    {}                                            anything
    {"type": "object", "properties": {...}}       an object: only as a component, so that it has a name

Inline objects, and unions of several objects, become components; their key is the place they stand at.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from attrs import define, field

from codegen.document import Json, lead, pointer
from codegen.normalize.composition import ALTERNATIVES, Composition, facts
from codegen.normalize.place import Place
from codegen.normalize.variants import variant_steps

FILES = re.compile("application/(octet-stream|pdf|zip)|image/|audio/|video/")
SCALARS = ("string", "integer", "number", "boolean", "null")


@define
class Normalized:
    """The document in few forms: components by identity (then by class name), and operations without indirection."""

    components: dict[str, Json] = field(factory=dict)
    places: dict[str, Place] = field(factory=dict)  # identity of what stood inline -> where
    keys: dict[str, str] = field(factory=dict)  # class name -> identity, once there are names
    operations: list[Json] = field(factory=list)
    events: dict[str, Json] = field(factory=dict)  # callback or webhook -> {"raw", "schemas"}
    spread: set[str] = field(factory=set)  # inline bodies: their fields become arguments, they are no classes
    rules: Counter[str] = field(factory=Counter)  # how often each rule was used
    notes: list[str] = field(factory=list)  # what a person should know about this document


class Schemas:
    """The components of one document, and the normal form of any schema in it."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.out = Normalized()
        self.composition = Composition(document, self.out.rules, self.out.notes)
        self.flattened, self.expanded = self.composition.flattened, self.composition.expanded
        self._open: list[tuple[Json, str | None]] = []  # the schemas being normalized, and the components made of them
        self.raw: Json = (document.get("components") or {}).get("schemas") or {}
        self.nullable: dict[str, Json] = {}

    def normalize_components(self) -> None:
        """Give every component its normal form."""
        self._note_nullable_objects()
        for key in sorted(self.raw):
            self._component(key)

    def _component(self, key: str) -> Json:
        """The normal form of a component; nothing while it is being made."""
        if key not in self.out.components:
            self.out.components[key] = {}
            made = self.normal(self.nullable.get(key, self.raw[key]), Place(key), top=True)
            self.out.components[key] = {"anyOf": [made]} if "$ref" in made else made
        return self.out.components[key]

    def _note_nullable_objects(self) -> None:
        """An object component that may be null stays an object; what refers to it may be null."""
        for key in self.raw:
            own = (pointer("components", "schemas", key),)
            flat = self.flattened(self.raw[key], own)
            kinds, variants = flat.get("type"), flat.get("anyOf") or flat.get("oneOf") or []
            rest = [v for v in variants if v != {"type": "null"}]
            if isinstance(kinds, list) and sorted(kinds) == ["null", "object"] and "properties" in flat:
                self.nullable[key] = flat | {"type": "object"}
            elif len(rest) == 1 and len(variants) == 2 and "properties" in (inner := self.flattened(rest[0], own)):
                self.nullable[key] = inner
        self.out.rules["nullable object component -> nullable references"] += len(self.nullable)

    def normal(self, raw: Any, place: Place, *, top: bool = False) -> Json:
        """The normal form of a schema that stands at a place."""
        raw = raw if isinstance(raw, dict) else {}
        for around, home in self._open if raw.keys() & {"allOf", *ALTERNATIVES} else ():
            if around == raw:  # what it is put together of leads back to it
                self.out.notes.append(
                    f"{place}: put together of what holds it; {home or 'the inner one may be anything'}"
                )
                return {"$ref": home} if home else {}
        self._open.append((raw, None))
        made = self._normal(raw, place, top)
        self._open.pop()
        return made

    def _normal(self, raw: Json, place: Place, top: bool) -> Json:
        flat = self.flattened(raw, (pointer("components", "schemas", place.owner),) if top else ())
        if "$ref" in flat:
            ref = {"$ref": self._key_of_ref(flat["$ref"])}
            return (
                {"anyOf": [ref, {"type": "null"}]} | facts(flat) if ref["$ref"] in self.nullable else ref | facts(flat)
            )
        variants = flat.get("anyOf") or flat.get("oneOf")
        if variants:
            return self._union(flat, variants, place, top)
        kinds = flat.get("type")
        if None in flat.get("enum", ()) and isinstance(kind_of(flat), str) and not isinstance(kinds, list):
            kinds = [kind_of(flat), "null"]
        if isinstance(kinds, list) and flat.get("properties") and "object" not in kinds:
            kinds = ["object", *(k for k in kinds if k == "null")]
        if isinstance(kinds, list):
            self.out.rules["type list -> anyOf"] += 1
            return self._union(flat, [_with_type(flat, kind) for kind in kinds], place, top)
        return self._single(flat, kind_of(flat), place, top)

    def _single(self, flat: Json, kind: str | None, place: Place, top: bool) -> Json:
        if kind == "object":
            return self._object(flat, place, top)
        if kind == "array":
            items = self.normal(_items(flat), place.then("[]"))
            return {"type": "array", "items": items} | facts(flat)
        if kind == "string" and "contentEncoding" not in flat and FILES.match(flat.get("contentMediaType", "")):
            flat = flat | {"format": "binary"}  # OpenAPI 3.1 says so of a file
        if kind in SCALARS:
            return {"type": kind} | facts(flat)
        return facts(flat) if "description" in flat else {}

    def _object(self, flat: Json, place: Place, top: bool) -> Json:
        properties = flat.get("properties")
        if not properties:
            return {"type": "object", "additionalProperties": self._map_value(flat, place)} | facts(flat)
        home = place.owner if top else self._hoisted(place)
        self._open[-1] = (self._open[-1][0], home)
        made = {
            "type": "object",
            "properties": {wire: self.normal(sub, Place(home, (f".{wire}",))) for wire, sub in properties.items()},
            "required": [wire for wire in flat.get("required", ()) if wire in properties],
        } | facts(flat)
        if top:
            return made
        self.out.components[home] = made
        return {"$ref": home}

    def _map_value(self, flat: Json, place: Place) -> Json:
        values = flat.get("additionalProperties")
        if not isinstance(values, dict) and isinstance(flat.get("patternProperties"), dict):
            found = list(flat["patternProperties"].values())
            values = {"anyOf": found} if len(found) > 1 else first(found)
        return self.normal(values, place.then("{}")) if isinstance(values, dict) else {}

    def _hoisted(self, place: Place) -> str:
        """Make what stands inline a component, in its place in the order."""
        self.out.rules["inline object or union -> component"] += 1
        identity, n = str(place), 1
        while identity in self.out.components or identity in self.raw:
            identity, n = f"{place} ({n + 1})", n + 1
        self.out.places[identity] = place
        self.out.components[identity] = {}
        return identity

    def _union(self, flat: Json, raw_variants: list[Any], place: Place, top: bool) -> Json:
        steps = variant_steps([self.expanded(v) if isinstance(v, dict) else {} for v in raw_variants])
        variants: list[Json] = []
        for raw, step in zip(raw_variants, steps, strict=True):
            own = place.then(step) if step else place.then("|object") if top else place
            variants += self._opened(self.normal(raw, own))
        return self._either(flat, variants, place, top)

    def _either(self, flat: Json, variants: list[Json], place: Place, top: bool = False) -> Json:
        """One of several normal forms; a union of several objects gets a name, so that a table can tell them apart."""
        if {} in variants and "$ref" not in json.dumps(variants):
            return {}
        unique = _enums_apart(_each_once(variants))
        for keyword in ("items", "additionalProperties"):
            unique = _each_once(self._lists_as_one(unique, keyword, place))
        if len(unique) == 1:
            return unique[0] | (facts(flat) if "$ref" not in unique[0] else {})
        made: Json = {"anyOf": unique} | facts(flat, without=("enum", "const", "format", "default"))
        if flat.get("discriminator"):
            made["discriminator"] = self._discriminator(flat["discriminator"])
        if top or sum(map(self._is_object, unique)) < 2:
            return made
        home = self._hoisted(place)
        self.out.components[home] = {"anyOf": [v for v in unique if v != {"type": "null"}]} | {
            k: v for k, v in made.items() if k == "discriminator"
        }
        return {"anyOf": [{"$ref": home}, {"type": "null"}]} if {"type": "null"} in unique else {"$ref": home}

    def _lists_as_one(self, variants: list[Json], keyword: str, place: Place) -> list[Json]:
        """A list of these or of those -> a list of these or those, since a list does not tell what it is of. So for maps."""
        opened = [self._opened((self._is_list(v, keyword) and self._component(v["$ref"])) or v) for v in variants]
        lists = [v for parts in opened for v in parts if keyword in v]
        if len(lists) < 2 or any(v[keyword] == {} for v in lists):
            return variants
        self.out.rules["lists or maps of different things -> one of either"] += 1
        parts = [part for v in lists for part in self._opened(v[keyword])]
        one = lists[0] | {keyword: self._either({}, parts, place.then("[]" if keyword == "items" else "{}"))}
        return [one, *(v for parts in opened for v in parts if keyword not in v)]

    def _is_list(self, variant: Json, keyword: str) -> bool:
        """Whether a variant is a component that is a list (or a map)."""
        raw = self.raw.get(variant["$ref"]) if "$ref" in variant else None
        flat = self.expanded(raw) if raw is not None else {}
        return kind_of(flat) == ("array" if keyword == "items" else "object") and not flat.get("properties")

    def _opened(self, made: Json) -> list[Json]:
        """The variants of an alternative that is itself a union of the same kind."""
        if "anyOf" in made:
            return list(made["anyOf"])
        return [made]

    def _is_object(self, schema: Json) -> bool:
        """Whether a variant may be a JSON object."""
        if "$ref" in schema:
            target = self.raw.get(schema["$ref"])
            return target is None or self._may_be_object(target, ())
        return schema.get("type") == "object"

    def _may_be_object(self, raw: Any, seen: tuple[str, ...]) -> bool:
        flat = self.expanded(raw, seen) if isinstance(raw, dict) and raw.get("$ref") not in seen else {}
        seen = (*seen, raw["$ref"]) if "$ref" in raw else seen
        variants = [v for keyword in ALTERNATIVES for v in flat.get(keyword, ())]
        return kind_of(flat) == "object" or any(self._may_be_object(v, seen) for v in variants)

    def _discriminator(self, raw: Json) -> Json:
        mapping = {}
        for value, target in (raw.get("mapping") or {}).items():
            found = lead(self.document, target) if target.startswith("#/") else None
            key = found[0][-1] if found else target.rsplit("/", 1)[-1]
            if key in self.raw:
                mapping[value] = key
        return {"propertyName": raw["propertyName"], "mapping": mapping}

    def _key_of_ref(self, ref: str) -> str:
        place, _ = lead(self.document, ref) or ((ref,), None)
        return place[-1]


def _items(schema: Json) -> Any:
    """What a list holds; of a tuple, any of its parts."""
    parts = [p for p in (*schema.get("prefixItems", ()), schema.get("items")) if isinstance(p, dict)]
    return {"anyOf": parts} if len(parts) > 1 else first(parts)


def first(values: Any) -> Json:
    return values[0] if isinstance(values, list) and values and isinstance(values[0], dict) else {}


def kind_of(schema: Json) -> str | None:
    """The type of a schema, told by what it has where it does not say."""
    kind = schema.get("type")
    if schema.get("properties"):
        return "object"
    if isinstance(kind, str):
        return kind
    if isinstance(kind, list):
        return next((k for k in kind if k != "null"), "null")
    if schema.keys() & {"properties", "additionalProperties", "patternProperties"}:
        return "object"
    if schema.keys() & {"items", "prefixItems"}:
        return "array"
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    return kind_of_values(values) if values else None


def kind_of_values(values: list[Any]) -> str | None:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
    found = {kinds.get(type(v), "") for v in values} - {"null"}
    return found.pop() if len(found) == 1 else None


def _with_type(schema: Json, kind: str) -> Json:
    """One alternative of a type list, with the values of its enum that fit."""
    made = schema | {"type": kind}
    if "enum" in schema:
        made["enum"] = [
            v
            for v in schema["enum"]
            if (kind_of_values([v]) or "null") in (kind, "integer" if kind == "number" else kind)
        ]
        if not made["enum"] or kind == "null":
            del made["enum"]
    return {"type": "null"} if kind == "null" else made


def _each_once(variants: list[Json]) -> list[Json]:
    return list({json.dumps(v, sort_keys=True): v for v in variants}.values())


def _enums_apart(variants: list[Json]) -> list[Json]:
    """An enum that lists null is an enum, or null."""
    made: list[Json] = []
    for variant in variants:
        values = variant.get("enum")
        parts = [variant]
        if values and None in values:
            rest = [v for v in values if v is not None]
            parts = [*([variant | {"enum": rest}] if rest else []), {"type": "null"}]
        made += [part for part in parts if part not in made]
    return made
