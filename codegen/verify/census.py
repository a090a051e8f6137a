"""Counting: what the document describes on one side, what the generated files hold on the other.

The two sides share nothing: one reads the document, the other the syntax trees of the generated code.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import field, frozen

from codegen.document import Json, followed, operations

KINDS = ("operations", "parameters", "bodies", "successes", "errors", "schemas", "properties", "callbacks", "events")


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
    """What the document has and the package has not."""
    return [f"{kind}: {name}" for kind in KINDS for name in sorted(getattr(found, kind) - getattr(made, kind))]


def of_document(document: Json) -> Census:
    """Count a document (after its repairs)."""
    census = Census()
    for path, method, operation in operations(document):
        id = operation["operationId"]
        census.operations.add(f"{id} {method.upper()} {path}")
        shared = document["paths"][path].get("parameters", [])
        for raw in [*operation.get("parameters", []), *shared]:
            parameter = followed(document, raw)
            if parameter.get("in") in ("path", "query", "header") and (
                parameter["in"] != "path" or f"{{{parameter['name']}}}" in path
            ):
                census.parameters.add(f"{id} {parameter['in']} {parameter['name']}")
        for server in (operation.get("servers") or document["paths"][path].get("servers") or [])[:1]:
            census.parameters.update(f"{id} server {name}" for name in server.get("variables", ()))
        body = followed(document, operation.get("requestBody", {}))
        census.bodies.update(f"{id} form {i}" for i, _ in enumerate(body.get("content") or (), 1))
        for status, raw in operation.get("responses", {}).items():
            bodied = "with a body" if followed(document, raw).get("content") else "without a body"
            kind = census.successes if status.startswith("2") else census.errors
            kind.add(f"{id} {status.upper() if status[1:].upper() == 'XX' else status} {bodied}")
        for callback in operation.get("callbacks", {}).values():
            kinds = _event_types(document, callback)
            census.events.update(kinds)
            census.callbacks.update(f"{id} {kind}" for kind in kinds)
    for item in document.get("webhooks", {}).values():
        census.events.update(_event_types(document, {"": item}))
    for key, schema in (document.get("components") or {}).get("schemas", {}).items():
        census.schemas.update({key} if _is_named(document, schema, ()) else ())
        census.properties.update(f"{key}.{wire}" for wire in schema.get("properties", ()))
    return census


def _is_named(document: Json, schema: Any, seen: tuple[str, ...]) -> bool:
    """Whether a schema becomes a class or an alias: an object, an enum, or one of several of them. Others are inlined."""
    if not isinstance(schema, dict) or schema.get("$ref") in seen:
        return False
    if "$ref" in schema:
        return _is_named(document, followed(document, schema), (*seen, schema["$ref"]))
    values = [v for v in schema.get("enum") or [schema.get("const")] if v is not None]
    if schema.get("properties") or {type(v) for v in values} in ({str}, {int}):
        return True
    parts = [part for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword, ())]
    return any(_is_named(document, part, seen) for part in parts)


def of_package(files: Mapping[str, str], keys: Mapping[str, str]) -> Census:
    """Count generated files. `keys` tells which component a class was made from."""
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
    id, method, path = (ast.literal_eval(given[k]) for k in ("id", "method", "path"))
    census.operations.add(f"{id} {method} {path}")
    parameters = [[ast.literal_eval(a) for a in call.args] for call in _calls(given.get("parameters"), "Parameter")]
    for _, wire, location in parameters:
        if location != "body":
            census.parameters.add(f"{id} {location} {wire}")
            census.parameters.add(f"{id} {location} {wire.split('[')[0]}")
    if "body" in given and any(location == "body" for _, _, location in parameters):
        census.bodies.update(f"{id} form {i}" for i, _ in enumerate(ast.literal_eval(given["body"]), 1))
    for call in _calls(given["responses"], "Response"):
        status, *media = (ast.literal_eval(a) for a in call.args)
        kind = census.successes if status.startswith("2") else census.errors
        kind.add(f"{id} {status} {'with a body' if media else 'without a body'}")
    if "webhooks" in given:
        census.callbacks.update(f"{id} {kind}" for kind in ast.literal_eval(given["webhooks"]))


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


def _event_types(document: Json, callback: Json) -> set[str]:
    """The event types that a callback's body names, wherever in it `event_type` stands."""
    found: set[str] = set()
    for item in followed(document, callback).values():
        for method in ("post", "put"):
            body = followed(document, followed(document, item).get(method, {}).get("requestBody", {}))
            for media in body.get("content", {}).values():
                for schema in _alternatives(document, media.get("schema", {})):
                    for data in _alternatives(document, schema.get("properties", {}).get("data", schema)):
                        declared = followed(document, data.get("properties", {}).get("event_type", {}))
                        values = [*declared.get("enum", ()), declared.get("const")]
                        found |= {value for value in values if isinstance(value, str)}
    return found


def _alternatives(document: Json, schema: Json) -> Iterator[Json]:
    """A schema, or those that it is one of."""
    schema = followed(document, schema)
    parts = [followed(document, part) for kind in ("oneOf", "anyOf") for part in schema.get(kind, ())]
    yield from parts or [schema]
