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
from collections import Counter
from typing import Any

from attrs import define, field

from codegen.document import Json, resolve
from codegen.naming import TAKEN_BY_MODULES, Names, pascal, pascal_part

FACTS = frozenset(
    [
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
        "readOnly",
        "writeOnly",
        "deprecated",
        "examples",
        "description",
        "contentEncoding",
        "xml",
    ]
)
SCALARS = ("string", "integer", "number", "boolean", "null")


@define
class Normalized:
    """The document in few forms: components by class name, and operations without indirection."""

    components: dict[str, Json] = field(factory=dict)
    keys: dict[str, str] = field(factory=dict)  # class name -> component key, or the place it was found at
    operations: list[Json] = field(factory=list)
    events: dict[str, Json] = field(factory=dict)  # callback or webhook name -> {"schema", "operations"}
    spread: set[str] = field(factory=set)  # inline bodies: their fields become arguments, they are no classes
    rules: Counter[str] = field(factory=Counter)  # how often each rule was used
    notes: list[str] = field(factory=list)  # what a person should know about this document


class Schemas:
    """The components of one document, and the normal form of any schema in it."""

    def __init__(self, document: Json, names: Names) -> None:
        self.document = document
        self.names = names
        self.out = Normalized()
        self.raw: Json = (document.get("components") or {}).get("schemas") or {}
        self.class_of: dict[str, str] = {}
        self.taken = set(TAKEN_BY_MODULES)
        self.nullable: dict[str, Json] = {}

    def normalize_components(self) -> None:
        """Give every component its class name and normal form."""
        self._name_components()
        self._note_nullable_objects()
        for key in sorted(self.raw):
            name = self.class_of[key]
            self.out.keys[name] = key
            self.out.components[name] = self._component(self.raw[key], name)
        for name in sorted(self.class_of.values()):
            self.out.components[name] = self._without_loops(self.out.components[name], (name,))

    def _without_loops(self, schema: Json, seen: tuple[str, ...]) -> Json:
        """A list of itself, by whatever detour, has no type in Python: the inner one may be anything."""
        if schema.get("$ref") in seen:
            self.out.notes.append(f"{seen[0]}: a list of itself; the inner one may be anything")
            return {}
        target = self.out.components.get(schema.get("$ref", ""), {})
        if "items" in target or "anyOf" in target:
            self._without_loops(target, (*seen, schema["$ref"]))
        if "items" in schema:
            return schema | {"items": self._without_loops(schema["items"], seen)}
        return schema

    def _name_components(self) -> None:
        """A key that is a class name already keeps it; the others are named after them."""
        for key in sorted(self.raw, key=lambda k: (pascal(k) != k, k)):
            self.class_of[key] = self.names.name_class(key, self.taken)
            self.taken.add(self.class_of[key])

    def _component(self, raw: Json, name: str) -> Json:
        if name in self.nullable:
            raw = self.nullable[name]
        made = self.normal(raw, name, top=True)
        return {"anyOf": [made]} if "$ref" in made else made

    def _note_nullable_objects(self) -> None:
        """An object component that may be null stays an object; what refers to it may be null."""
        for key, name in self.class_of.items():
            flat = self.flattened(self.raw[key], ())
            kinds, variants = flat.get("type"), flat.get("anyOf") or []
            rest = [v for v in variants if v != {"type": "null"}]
            if isinstance(kinds, list) and sorted(kinds) == ["null", "object"] and "properties" in flat:
                self.nullable[name] = flat | {"type": "object"}
            elif len(rest) == 1 and len(variants) == 2 and "properties" in rest[0]:
                self.nullable[name] = rest[0]
        self.out.rules["nullable object component -> nullable references"] += len(self.nullable)

    def normal(self, raw: Any, name: str, *, top: bool = False) -> Json:
        """The normal form of a schema that stands at a place called `name`."""
        flat = self.flattened(raw if isinstance(raw, dict) else {}, ())
        if "$ref" in flat:
            ref = {"$ref": self._class_of_ref(flat["$ref"])}
            return (
                {"anyOf": [ref, {"type": "null"}]} | _facts(flat)
                if ref["$ref"] in self.nullable
                else ref | _facts(flat)
            )
        variants = flat.get("anyOf") or flat.get("oneOf")
        if variants:
            return self._union(flat, variants, name, top)
        kinds = flat.get("type")
        if None in flat.get("enum", ()) and isinstance(kind_of(flat), str) and not isinstance(kinds, list):
            kinds = [kind_of(flat), "null"]
        if isinstance(kinds, list):
            self.out.rules["type list -> anyOf"] += 1
            return self._union(flat, [_with_type(flat, kind) for kind in kinds], name, top)
        return self._single(flat, kind_of(flat), name, top)

    def _single(self, flat: Json, kind: str | None, name: str, top: bool) -> Json:
        if kind == "object":
            return self._object(flat, name, top)
        if kind == "array":
            items = self.normal(flat.get("items") or first(flat.get("prefixItems")), f"{name}Item")
            return {"type": "array", "items": items} | _facts(flat)
        if kind in SCALARS:
            return {"type": kind} | _facts(flat)
        return _facts(flat) if "description" in flat else {}

    def _object(self, flat: Json, name: str, top: bool) -> Json:
        properties = flat.get("properties")
        if not properties:
            return {"type": "object", "additionalProperties": self._map_value(flat, name)} | _facts(flat)
        home = name if top else self._hoisted(name, flat)
        made = {
            "type": "object",
            "properties": {wire: self.normal(sub, home + pascal_part(wire)) for wire, sub in properties.items()},
            "required": [wire for wire in flat.get("required", ()) if wire in properties],
        } | _facts(flat)
        if top:
            return made
        self.out.components[home] = made
        return {"$ref": home}

    def _map_value(self, flat: Json, name: str) -> Json:
        values = flat.get("additionalProperties")
        if not isinstance(values, dict) and isinstance(flat.get("patternProperties"), dict):
            values = next(iter(flat["patternProperties"].values()), {})
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
        if any(v == {} for v in variants):
            return {}
        unique = list({json.dumps(v, sort_keys=True): v for v in variants}.values())
        unique = _enums_apart(unique)
        if len(unique) == 1:
            return unique[0] | (_facts(flat) if "$ref" not in unique[0] else {})
        made: Json = {"anyOf": unique} | _facts(flat, without=("enum", "const", "format", "default"))
        if flat.get("discriminator"):
            made["discriminator"] = self._discriminator(flat["discriminator"])
        if top or sum(map(self._is_object, unique)) < 2:
            return made
        home = self._hoisted(name, flat)
        self.out.components[home] = {"anyOf": [v for v in unique if v != {"type": "null"}]} | {
            k: v for k, v in made.items() if k == "discriminator"
        }
        return {"anyOf": [{"$ref": home}, {"type": "null"}]} if {"type": "null"} in unique else {"$ref": home}

    def _opened(self, made: Json) -> list[Json]:
        """The variants of an alternative that is itself a union of the same kind."""
        if "anyOf" in made:
            return list(made["anyOf"])
        return [made]

    def _is_object(self, schema: Json) -> bool:
        if "$ref" in schema:
            target = self._raw_of_class(schema["$ref"])
            return target is None or kind_of(self.flattened(target, ())) == "object"
        return schema.get("type") == "object"

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
            key = target.rsplit("/", 1)[-1] if isinstance(target, str) else ""
            if key in self.class_of:
                mapping[value] = self.class_of[key]
        return {"propertyName": raw["propertyName"], "mapping": mapping}

    def _class_of_ref(self, ref: str) -> str:
        return self.class_of[ref.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")]

    def flattened(self, raw: Json, seen: tuple[str, ...]) -> Json:
        """The schema without allOf, and without alternatives that only restate what is required."""
        ref = raw.get("$ref")
        if isinstance(ref, str):
            if ref.startswith("#/components/schemas/"):
                return raw
            target = resolve(self.document, ref)
            return self.flattened(target, (*seen, ref)) if isinstance(target, dict) and ref not in seen else {}
        parts = [p for p in raw.get("allOf") or () if isinstance(p, dict)]
        rest = {k: v for k, v in raw.items() if k not in ("allOf", "not")}
        for keyword in ("anyOf", "oneOf"):
            if keyword in rest and all(isinstance(v, dict) and not v.keys() - {"required"} for v in rest[keyword]):
                self.out.rules["alternatives that only require -> none"] += 1
                del rest[keyword]
        structural = [p for p in parts if p.keys() - FACTS]
        if not parts and not self._alternatives_beside_properties(rest):
            return rest
        self.out.rules["allOf or alternatives beside properties -> one"] += 1
        if len(structural) == 1 and not rest.keys() - FACTS - {"type"}:
            only = structural[0]
            return _merge(_facts(rest), only) if "$ref" in only else self.flattened(_merge(only, _facts(rest)), seen)
        merged: Json = {}
        for part in parts:
            merged = _merge(merged, self.expanded(part, seen))
        return self._distributed(_merge(merged, rest))

    def _alternatives_beside_properties(self, schema: Json) -> bool:
        return bool(schema.get("properties")) and bool(schema.keys() & {"anyOf", "oneOf"})

    def expanded(self, part: Json, seen: tuple[str, ...]) -> Json:
        """A part of allOf with its reference followed."""
        ref = part.get("$ref")
        if not isinstance(ref, str):
            return self.flattened(part, seen)
        if ref in seen:
            self.out.notes.append(f"{ref}: part of itself through allOf; the inner one is left out")
            return {}
        target = resolve(self.document, ref)
        return (
            self.expanded(target, (*seen, ref))
            if isinstance(target, dict) and "$ref" in target
            else self.flattened(target, (*seen, ref))
        )

    def _distributed(self, merged: Json) -> Json:
        """Properties beside alternatives belong to each of them."""
        if not self._alternatives_beside_properties(merged):
            return merged
        keyword = "anyOf" if "anyOf" in merged else "oneOf"
        base = {k: v for k, v in merged.items() if k not in ("anyOf", "oneOf", "discriminator")}
        variants = [_merge(base, self.expanded(v, ())) for v in merged[keyword] if isinstance(v, dict)]
        return {keyword: variants} | {k: merged[k] for k in ("discriminator",) if k in merged}


def first(values: Any) -> Json:
    return values[0] if isinstance(values, list) and values and isinstance(values[0], dict) else {}


def kind_of(schema: Json) -> str | None:
    """The type of a schema, told by what it has where it does not say."""
    kind = schema.get("type")
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


def _facts(schema: Json, without: tuple[str, ...] = ()) -> Json:
    return {k: v for k, v in schema.items() if k in FACTS and k not in without}


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


def _merge(one: Json, other: Json) -> Json:
    """Both schemas at once."""
    made = one | other
    if "properties" in one and "properties" in other:
        made["properties"] = one["properties"] | {
            k: _merge(one["properties"][k], v) if _mergeable(one["properties"].get(k), v) else v
            for k, v in other["properties"].items()
        }
    if "required" in one and "required" in other:
        made["required"] = sorted({*one["required"], *other["required"]})
    if "enum" in one and "enum" in other:
        made["enum"] = [v for v in one["enum"] if v in other["enum"]] or other["enum"]
    return made


def _mergeable(one: Any, other: Any) -> bool:
    return isinstance(one, dict) and isinstance(other, dict) and "$ref" not in one and "$ref" not in other
