"""Counting: what the document describes on one side, what the generated files hold on the other.

The two sides share nothing: one reads the document, the other the syntax trees of the generated code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from codegen.document import Json, operations, resolve

KINDS = ("operations", "parameters", "bodies", "successes", "errors", "schemas", "properties", "callbacks")


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
            parameter = _resolved(document, raw)
            if parameter.get("in") in ("path", "query", "header") and (
                parameter["in"] != "path" or f"{{{parameter['name']}}}" in path
            ):
                census.parameters.add(f"{id} {parameter['in']} {parameter['name']}")
        for server in (operation.get("servers") or document["paths"][path].get("servers") or [])[:1]:
            census.parameters.update(f"{id} server {name}" for name in server.get("variables", ()))
        body = _resolved(document, operation.get("requestBody", {}))
        census.bodies.update(f"{id} form {i}" for i, _ in enumerate(body.get("content") or (), 1))
        for status, raw in operation.get("responses", {}).items():
            bodied = "with a body" if _resolved(document, raw).get("content") else "without a body"
            kind = census.successes if status.startswith("2") else census.errors
            kind.add(f"{id} {status.upper() if status[1:].upper() == 'XX' else status} {bodied}")
        for callback in operation.get("callbacks", {}).values():
            census.callbacks.update(f"{id} {kind}" for kind in _event_types(document, callback))
    for key, schema in (document.get("components") or {}).get("schemas", {}).items():
        census.schemas.add(key)
        census.properties.update(
            f"{key}.{wire}" for wire in schema.get("properties", ()) if not schema.keys() & {"oneOf", "anyOf"}
        )
    return census


def of_package(files: Mapping[str, str], keys: Mapping[str, str]) -> Census:
    """Count generated files. `keys` tells which component a class was made from."""
    census = Census()
    for path, text in files.items():
        folder, name = path.split("/")
        if name.startswith("_"):
            continue
        if folder == "api":
            for call in _calls(ast.parse(text), "Operation"):
                _count_operation(census, {k.arg: k.value for k in call.keywords if k.arg})
        elif folder == "models":
            _count_models(census, ast.parse(text), keys)
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


def _count_models(census: Census, module: ast.Module, keys: Mapping[str, str]) -> None:
    for node in module.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            census.schemas.add(keys[node.target.id])
        elif isinstance(node, ast.ClassDef):
            key = keys[node.name]
            census.schemas.add(key)
            fields = {
                n.target.id: n.value
                for n in node.body
                if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
            }
            fields.pop("_xml_", None)
            renamed = ast.literal_eval(fields.pop("_wire_", None) or ast.Dict([], []))
            census.properties.update(f"{key}.{renamed.get(name, name)}" for name in fields)


def _calls(tree: ast.AST | None, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def _resolved(document: Json, node: Json) -> Json:
    for _ in range(9):
        if not isinstance(node, dict) or "$ref" not in node:
            break
        node = resolve(document, node["$ref"])
    return node if isinstance(node, dict) else {}


def _event_types(document: Json, callback: Json) -> set[str]:
    """The event types that a callback's body names, wherever in it `event_type` stands."""
    found: set[str] = set()
    for item in _resolved(document, callback).values():
        for method in ("post", "put"):
            body = _resolved(document, _resolved(document, item).get(method, {}).get("requestBody", {}))
            for media in body.get("content", {}).values():
                schema = _resolved(document, media.get("schema", {}))
                data = _resolved(document, schema.get("properties", {}).get("data", schema))
                declared = _resolved(document, data.get("properties", {}).get("event_type", {}))
                found |= set(declared.get("enum", ()))
    return found
