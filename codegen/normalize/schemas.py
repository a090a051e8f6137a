"""Schemas in few forms.

Whatever a document says of a value, it is said here as one of these, and nothing else:

    {"$ref": NAME}                                a component, by its class name
    {"type": scalar, facts...}                    string, integer, number, boolean, null
    {"type": "array", "items": S}
    {"type": "object", "additionalProperties": S} a map
    {"anyOf": [S, ...]}                           alternatives, flat, each different; null is one of them
    {}                                            anything
    {"type": "object", "properties": {...}}       an object: only as a component, so that it has a name

Inline objects, and unions of several objects, become components named after the place they stand at.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from attrs import define, field

from codegen.document import Json, lead, pointer
from codegen.naming import TAKEN_BY_MODULES, Names, pascal, pascal_part
from codegen.normalize.composition import ALTERNATIVES, Composition, facts

FILES = re.compile("application/(octet-stream|pdf|zip)|image/|audio/|video/")
SCALARS = ("string", "integer", "number", "boolean", "null")


@define
class Normalized:
    """The document in few forms: components by class name, and operations without indirection."""

    components: dict[str, Json] = field(factory=dict)
    keys: dict[str, str] = field(factory=dict)  # class name -> component key, or the place it was found at
    operations: list[Json] = field(factory=list)
    events: dict[str, Json] = field(factory=dict)  # callback or webhook -> {"raw", "schemas"}
    spread: set[str] = field(factory=set)  # inline bodies: their fields become arguments, they are no classes
    rules: Counter[str] = field(factory=Counter)  # how often each rule was used
    notes: list[str] = field(factory=list)  # what a person should know about this document


class Schemas:
    """The components of one document, and the normal form of any schema in it."""

    def __init__(self, document: Json, names: Names) -> None:
        self.document = document
        self.names = names
        self.out = Normalized()
        self.composition = Composition(document, self.out.rules, self.out.notes)
        self.flattened, self.expanded = self.composition.flattened, self.composition.expanded
        self._open: list[tuple[Json, str | None]] = []  # the schemas being normalized, and the classes made of them
        self.raw: Json = (document.get("components") or {}).get("schemas") or {}
        self.class_of: dict[str, str] = {}
        self.taken = set(TAKEN_BY_MODULES)
        self.nullable: dict[str, Json] = {}

    def normalize_components(self) -> None:
        """Give every component its class name and normal form."""
        self._name_components()
        self._note_nullable_objects()
        self.out.keys |= {self.class_of[key]: key for key in sorted(self.raw)}
        for key in sorted(self.raw):
            self._component(self.class_of[key])

    def _name_components(self) -> None:
        """A reviewed name goes first; then a key that is a class name keeps it; the others are named after them."""
        for key in sorted(self.raw, key=lambda k: (k not in self.names.classes, pascal(k) != k, k)):
            self.class_of[key] = self.names.name_class(key, self.taken)
            self.taken.add(self.class_of[key])

    def _component(self, name: str) -> Json:
        """The normal form of a component; nothing while it is being made."""
        if name not in self.out.components:
            self.out.components[name] = {}
            made = self.normal(self.nullable.get(name, self.raw[self.out.keys[name]]), name, top=True)
            self.out.components[name] = {"anyOf": [made]} if "$ref" in made else made
        return self.out.components[name]

    def _note_nullable_objects(self) -> None:
        """An object component that may be null stays an object; what refers to it may be null."""
        for key, name in self.class_of.items():
            own = (pointer("components", "schemas", key),)
            flat = self.flattened(self.raw[key], own)
            kinds, variants = flat.get("type"), flat.get("anyOf") or flat.get("oneOf") or []
            rest = [v for v in variants if v != {"type": "null"}]
            if isinstance(kinds, list) and sorted(kinds) == ["null", "object"] and "properties" in flat:
                self.nullable[name] = flat | {"type": "object"}
            elif len(rest) == 1 and len(variants) == 2 and "properties" in (inner := self.flattened(rest[0], own)):
                self.nullable[name] = inner
        self.out.rules["nullable object component -> nullable references"] += len(self.nullable)

    def normal(self, raw: Any, name: str, *, top: bool = False) -> Json:
        """The normal form of a schema that stands at a place called `name`."""
        raw = raw if isinstance(raw, dict) else {}
        for around, home in self._open if raw.keys() & {"allOf", *ALTERNATIVES} else ():
            if around == raw:  # what it is put together of leads back to it
                self.out.notes.append(
                    f"{name}: put together of what holds it; {home or 'the inner one may be anything'}"
                )
                return {"$ref": home} if home else {}
        self._open.append((raw, None))
        made = self._normal(raw, name, top)
        self._open.pop()
        return made

    def _normal(self, raw: Json, name: str, top: bool) -> Json:
        flat = self.flattened(raw, (pointer("components", "schemas", self.out.keys[name]),) if top else ())
        if "$ref" in flat:
            ref = {"$ref": self._class_of_ref(flat["$ref"])}
            return (
                {"anyOf": [ref, {"type": "null"}]} | facts(flat) if ref["$ref"] in self.nullable else ref | facts(flat)
            )
        variants = flat.get("anyOf") or flat.get("oneOf")
        if variants:
            return self._union(flat, variants, name, top)
        kinds = flat.get("type")
        if None in flat.get("enum", ()) and isinstance(kind_of(flat), str) and not isinstance(kinds, list):
            kinds = [kind_of(flat), "null"]
        if isinstance(kinds, list) and flat.get("properties") and "object" not in kinds:
            kinds = ["object", *(k for k in kinds if k == "null")]
        if isinstance(kinds, list):
            self.out.rules["type list -> anyOf"] += 1
            return self._union(flat, [_with_type(flat, kind) for kind in kinds], name, top)
        return self._single(flat, kind_of(flat), name, top)

    def _single(self, flat: Json, kind: str | None, name: str, top: bool) -> Json:
        if kind == "object":
            return self._object(flat, name, top)
        if kind == "array":
            items = self.normal(_items(flat), f"{name}Item")
            return {"type": "array", "items": items} | facts(flat)
        if kind == "string" and "contentEncoding" not in flat and FILES.match(flat.get("contentMediaType", "")):
            flat = flat | {"format": "binary"}  # OpenAPI 3.1 says so of a file
        if kind in SCALARS:
            return {"type": kind} | facts(flat)
        return facts(flat) if "description" in flat else {}

    def _object(self, flat: Json, name: str, top: bool) -> Json:
        properties = flat.get("properties")
        if not properties:
            return {"type": "object", "additionalProperties": self._map_value(flat, name)} | facts(flat)
        home = name if top else self._hoisted(name, flat)
        self._open[-1] = (self._open[-1][0], home)
        made = {
            "type": "object",
            "properties": {wire: self.normal(sub, home + pascal_part(wire)) for wire, sub in properties.items()},
            "required": [wire for wire in flat.get("required", ()) if wire in properties],
        } | facts(flat)
        if top:
            return made
        self.out.components[home] = made
        return {"$ref": home}

    def _map_value(self, flat: Json, name: str) -> Json:
        values = flat.get("additionalProperties")
        if not isinstance(values, dict) and isinstance(flat.get("patternProperties"), dict):
            found = list(flat["patternProperties"].values())
            values = {"anyOf": found} if len(found) > 1 else first(found)
        return self.normal(values, f"{name}Value") if isinstance(values, dict) else {}

    def _hoisted(self, name: str, flat: Json) -> str:
        """Give a name to what stands inline, and its place in the order."""
        self.out.rules["inline object or union -> component"] += 1
        free = self.names.name_class(name, self.taken)
        self.taken.add(free)
        self.out.keys[free] = name
        self.out.components[free] = {}
        return free

    def _union(self, flat: Json, raw_variants: list[Any], name: str, top: bool) -> Json:
        several = sum(isinstance(v, dict) and "$ref" not in v and kind_of(v) != "null" for v in raw_variants) > 1
        variants: list[Json] = []
        for i, raw in enumerate(raw_variants, 1):
            place = f"{name}{self._told_by(raw) or f'Variant{i}'}" if several else f"{name}Variant" if top else name
            variants += self._opened(self.normal(raw, place))
        return self._either(flat, variants, name, top)

    def _either(self, flat: Json, variants: list[Json], name: str, top: bool = False) -> Json:
        """One of several normal forms; a union of several objects gets a name, so that a table can tell them apart."""
        if {} in variants and "$ref" not in json.dumps(variants):
            return {}
        unique = _enums_apart(_each_once(variants))
        for keyword in ("items", "additionalProperties"):
            unique = _each_once(self._lists_as_one(unique, keyword, name))
        if len(unique) == 1:
            return unique[0] | (facts(flat) if "$ref" not in unique[0] else {})
        made: Json = {"anyOf": unique} | facts(flat, without=("enum", "const", "format", "default"))
        if flat.get("discriminator"):
            made["discriminator"] = self._discriminator(flat["discriminator"])
        if top or sum(map(self._is_object, unique)) < 2:
            return made
        home = self._hoisted(name, flat)
        self.out.components[home] = {"anyOf": [v for v in unique if v != {"type": "null"}]} | {
            k: v for k, v in made.items() if k == "discriminator"
        }
        return {"anyOf": [{"$ref": home}, {"type": "null"}]} if {"type": "null"} in unique else {"$ref": home}

    def _lists_as_one(self, variants: list[Json], keyword: str, name: str) -> list[Json]:
        """A list of these or of those -> a list of these or those, since a list does not tell what it is of. So for maps."""
        opened = [self._opened((self._is_list(v, keyword) and self._component(v["$ref"])) or v) for v in variants]
        lists = [v for parts in opened for v in parts if keyword in v]
        if len(lists) < 2 or any(v[keyword] == {} for v in lists):
            return variants
        self.out.rules["lists or maps of different things -> one of either"] += 1
        parts = [part for v in lists for part in self._opened(v[keyword])]
        one = lists[0] | {keyword: self._either({}, parts, f"{name}{'Item' if keyword == 'items' else 'Value'}")}
        return [one, *(v for parts in opened for v in parts if keyword not in v)]

    def _is_list(self, variant: Json, keyword: str) -> bool:
        """Whether a variant is a component that is a list (or a map)."""
        raw = self._raw_of_class(variant["$ref"]) if "$ref" in variant else None
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
            target = self._raw_of_class(schema["$ref"])
            return target is None or self._may_be_object(target, ())
        return schema.get("type") == "object"

    def _may_be_object(self, raw: Any, seen: tuple[str, ...]) -> bool:
        flat = self.expanded(raw, seen) if isinstance(raw, dict) and raw.get("$ref") not in seen else {}
        seen = (*seen, raw["$ref"]) if "$ref" in raw else seen
        variants = [v for keyword in ALTERNATIVES for v in flat.get(keyword, ())]
        return kind_of(flat) == "object" or any(self._may_be_object(v, seen) for v in variants)

    def _raw_of_class(self, name: str) -> Json | None:
        key = self.out.keys.get(name)
        key = key if key in self.raw else next((k for k, c in self.class_of.items() if c == name), None)
        return self.raw.get(key) if key is not None else None

    def _told_by(self, raw: Any) -> str | None:
        """A word that tells an inline variant from its neighbours: the constant of its first constant property."""
        properties = raw.get("properties") if isinstance(raw, dict) else None
        for sub in (properties or {}).values():
            values = (
                [sub["const"]]
                if isinstance(sub, dict) and "const" in sub
                else sub.get("enum")
                if isinstance(sub, dict)
                else None
            )
            if values and len(values) == 1 and isinstance(values[0], str):
                return pascal(values[0])
        return None

    def _discriminator(self, raw: Json) -> Json:
        mapping = {}
        for value, target in (raw.get("mapping") or {}).items():
            found = lead(self.document, target) if target.startswith("#/") else None
            key = found[0][-1] if found else target.rsplit("/", 1)[-1]
            if key in self.class_of:
                mapping[value] = self.class_of[key]
        return {"propertyName": raw["propertyName"], "mapping": mapping}

    def _class_of_ref(self, ref: str) -> str:
        place, _ = lead(self.document, ref) or ((ref,), None)
        return self.class_of[place[-1]]


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
