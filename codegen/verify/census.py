"""Counting: what the document describes on one side, what the generated files hold on the other.

The two sides share nothing: one reads the document, the other the syntax trees of the generated code.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import field, frozen

from codegen.document import METHODS, Json, beyond_server, followed
from codegen.vendor.shape import SCHEMA_KEYS

KINDS = ("operations", "parameters", "bodies", "successes", "errors", "schemas", "properties", "callbacks", "events")
ANYTHING = " (anything)"
TYPED = SCHEMA_KEYS | {"$ref", "const", "not", "format", "additionalProperties", "patternProperties"}


@frozen
class Census:
    """The names of everything that must not get lost, by kind."""

    operations: set[str] = field(factory=set)
    parameters: set[str] = field(factory=set)
    bodies: set[str] = field(factory=set)
    successes: set[str] = field(factory=set)
    errors: set[str] = field(factory=set)
    schemas: set[str] = field(factory=set)
    properties: set[str] = field(factory=set)
    callbacks: set[str] = field(factory=set)
    events: set[str] = field(factory=set)


def lost(found: Census, made: Census) -> list[str]:
    """What one side has and the other has not."""
    return [f"{kind}: {name}" for kind in KINDS for name in sorted(missing(kind, found, made))]


def missing(kind: str, found: Census, made: Census) -> set[str]:
    """What of a kind one side has and the other has not; for what may be anything there may be more."""
    there: set[str] = getattr(made, kind)
    return {name for name in getattr(found, kind) if name not in there and name.removesuffix(ANYTHING) not in there}


def of_document(document: Json) -> Census:
    """Count a document: one that was vendored, or one as it was published, whatever is wrong with it."""
    census = Census()
    for name, path, item, operation in _operations(document):
        census.operations.add(name)
        _count_request(census, document, name, path, item, operation)
        for status, raw in _part(operation, "responses").items():
            has_body = bool({"content", "schema", *SCHEMA_KEYS} & {k for k, v in followed(document, raw).items() if v})
            kind = census.successes if status.startswith("2") else census.errors
            code = status.upper() if status[1:].upper() == "XX" else status
            kind.add(f"{name} {code} {'with a body' if has_body else 'without a body'}")
        for callback in _part(operation, "callbacks").values():
            kinds = _event_types(document, callback)
            census.events.update(kinds)
            census.callbacks.update(f"{name} {kind}" for kind in kinds)
    for item in _part(document, "webhooks").values():
        census.events.update(_event_types(document, {"": item}))
    for key, schema in _part(document, "components", "schemas").items():
        census.schemas.update({_typed(key, schema)} if _is_named(document, schema) else ())
        if isinstance(schema, dict) and "$ref" in schema:
            continue  # what stands beside a reference is no part of it, or one of an allOf
        census.properties.update(_typed(f"{key}.{wire}", sub) for wire, sub in _part(schema, "properties").items())
    return census


def _is_named(document: Json, schema: Any) -> bool:
    """Whether a schema becomes a class or an alias: an object, an enum, or one of several of them. Others are inlined."""
    if not isinstance(schema, dict):
        return True  # no schema at all: this is where its loss would be seen
    waiting, seen = [schema], set[int]()
    while waiting:
        part = followed(document, waiting.pop())
        if id(part) in seen:
            continue
        seen.add(id(part))
        values = [v for v in _list(part, "enum") or [part.get("const")] if v is not None]
        if part.get("properties") or {type(v) for v in values} in ({str}, {int}):
            return True
        waiting += [p for keyword in ("allOf", "anyOf", "oneOf") for p in _list(part, keyword) if isinstance(p, dict)]
    return False


def _operations(document: Json) -> Iterator[tuple[str, str, Json, Json]]:
    """Every operation as (method and path, path, path item, operation)."""
    meant = beyond_server(document)
    for path, raw in _part(document, "paths").items():
        if not path.startswith("x-"):
            item = followed(document, raw) | (raw if isinstance(raw, dict) else {})
            for method in (key for key in item if key.lower() in METHODS):
                yield f"{method.upper()} /{meant.get(path, path).removeprefix('/')}", path, item, _part(item, method)


def _count_request(census: Census, document: Json, name: str, path: str, item: Json, operation: Json) -> None:
    body = followed(document, operation.get("requestBody"))
    census.bodies.update(f"{name} form {i}" for i, _ in enumerate(_part(body, "content"), 1))
    for raw in [*_list(operation, "parameters"), *_list(item, "parameters")]:
        parameter = followed(document, raw)
        wire, location = parameter.get("name"), parameter.get("in")
        if location in ("body", "formData"):
            census.bodies.add(f"{name} form 1")
        elif location != "cookie" and (location != "path" or f"{{{wire}}}" in path) and wire is not None:
            census.parameters.add(f"{name} {location if location in ('path', 'header') else 'query'} {wire}")
    servers = _list(operation, "servers") or _list(item, "servers")
    for server in servers[:1]:
        census.parameters.update(f"{name} server {variable}" for variable in _part(server, "variables"))


def of_package(files: Mapping[str, str], keys: Mapping[str, str]) -> Census:
    """Count generated files. `keys` has the component that a class was made from."""
    census = Census()
    for path, text in files.items():
        folder, name = path.split("/")
        if path == "models/_events.py":
            census.events.update(ast.literal_eval(_assigned(ast.parse(text))["EVENTS"]))
        if name.startswith("_"):
            continue
        if folder == "api":
            module = ast.parse(text)
            functions = {f"_{node.name}" for node in module.body if isinstance(node, ast.AsyncFunctionDef)}
            for variable, value in _assigned(module).items():  # of two by one name the last is there
                if variable in functions and isinstance(value, ast.Call):
                    _count_operation(census, {k.arg: k.value for k in value.keywords if k.arg})
    models = [text for path, text in files.items() if path.startswith("models/") and not path.startswith("models/_")]
    _count_models(census, map(ast.parse, models), keys)
    return census


def _count_operation(census: Census, given: dict[str, ast.expr]) -> None:
    name = " ".join(ast.literal_eval(given[k]) for k in ("method", "path"))
    census.operations.add(name)
    parameters = [[ast.literal_eval(a) for a in call.args] for call in _calls(given.get("parameters"), "Parameter")]
    for _, wire, location in parameters:
        if location != "body":
            parts = wire.split("[")  # filter[status][eq] is a part of filter[status], and that of filter
            census.parameters.update(f"{name} {location} {'['.join(parts[:n])}" for n in range(1, len(parts) + 1))
    if "body" in given and any(location == "body" for _, _, location in parameters):
        census.bodies.update(f"{name} form {i}" for i, _ in enumerate(ast.literal_eval(given["body"]), 1))
    for call in _calls(given["responses"], "Response"):
        status, *media = (ast.literal_eval(a) for a in call.args)
        kind = census.successes if status.startswith("2") else census.errors
        kind.add(f"{name} {status} {'with a body' if media else 'without a body'}")
    if "webhooks" in given:
        census.callbacks.update(f"{name} {kind}" for kind in ast.literal_eval(given["webhooks"]))


def _count_models(census: Census, modules: Iterable[ast.Module], keys: Mapping[str, str]) -> None:
    fields: dict[str, set[str]] = {}  # class -> the wire names of its fields
    aliases: dict[str, str] = {}
    for node in (node for module in modules for node in module.body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            aliases[node.target.id] = ast.unparse(node.value)
        elif isinstance(node, ast.ClassDef):
            fields[node.name] = _wire_names(node)
    census.schemas.update(keys[name] for name in (*aliases, *fields))
    for name in (*aliases, *fields):
        classes = _classes_in(name, aliases)
        census.properties.update(f"{keys[name]}.{wire}" for cls in classes for wire in fields.get(cls, ()))


def _wire_names(cls: ast.ClassDef) -> set[str]:
    found = {n.target.id: n.value for n in cls.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
    found.pop("_xml_", None)
    renamed = ast.literal_eval(found.pop("_wire_", None) or ast.Dict([], []))
    return {renamed.get(name, name) for name in found}


def _classes_in(name: str, aliases: Mapping[str, str]) -> set[str]:
    """The classes that a name stands for: itself, or those that an alias mentions."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            waiting += re.findall(r"\w+", aliases.get(name, ""))
    return found


def _assigned(module: ast.Module) -> dict[str, ast.expr]:
    """The values of a module's variables."""
    found = {}
    for node in module.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) and node.value:
            found[target.id] = node.value
    return found


def _calls(tree: ast.AST | None, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def _event_types(document: Json, callback: Any) -> set[str]:
    """The event types that a callback's body names, wherever in it `event_type` stands."""
    found: set[str] = set()
    for item in followed(document, callback).values():
        for method in ("post", "put"):
            body = followed(document, _part(followed(document, item), method).get("requestBody"))
            for media in _part(body, "content").values():
                for schema in _alternatives(document, media.get("schema") if isinstance(media, dict) else None):
                    for data in _alternatives(document, _part(schema, "properties").get("data", schema)):
                        declared = followed(document, _part(data, "properties").get("event_type"))
                        values = [*_list(declared, "enum"), declared.get("const")]
                        found |= {value for value in values if isinstance(value, str)}
    return found


def _alternatives(document: Json, schema: Any) -> Iterator[Json]:
    """A schema, or those that it is one of."""
    schema = followed(document, schema)
    parts = [followed(document, part) for kind in ("oneOf", "anyOf") for part in _list(schema, kind)]
    yield from parts or [schema]


def _typed(name: str, schema: Any) -> str:
    """The name of a schema, and whether it may be anything."""
    says = bool(schema.keys() & TYPED) if isinstance(schema, dict) else schema not in (None, True)
    return name if says else name + ANYTHING


def _part(node: Any, *keys: str) -> Json:
    """What is found below the keys; nothing where that is no object."""
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else {}


def _list(node: Json, key: str) -> list[Any]:
    value = node.get(key)
    return value if isinstance(value, list) else []
