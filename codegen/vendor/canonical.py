"""Vendoring: an OpenAPI document becomes `openapi/telnyx.json`, facts only, in canonical form.

Canonical means OpenAPI 3.1, a stable order of everything whose order says nothing, and one form for "may be null", so
that two editions differ only where the API does. Prose is left out unless asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from codegen.document import METHODS, DocumentError, Json, lead, operations, pointer
from codegen.vendor.facts import Facts, each, free, is_component, is_plain_example, ordered
from codegen.vendor.keywords import pick
from codegen.vendor.parameters import is_sent
from codegen.vendor.repair import repair
from codegen.vendor.repairs import Repairs
from codegen.vendor.shape import schema_in

FORMER_IDS = "x-telnyx-former-ids"  # the operationIds that an operation had in earlier editions, the latest first
DROPPED = "x-telnyx-dropped"  # the edition that no longer has an operation which we keep
MARKS = (FORMER_IDS, DROPPED)
PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")


class Vendoring:
    """One document on its way to canonical form.

    Args:
        document: as it was read. It is repaired in place.
        keep_descriptions: keep the document's own prose.
        strict: refuse a document that needs repairs. Raises DocumentError for the first.
    """

    def __init__(self, document: Json, *, keep_descriptions: bool = False, strict: bool = False) -> None:
        self.document = document
        self.repairs = repair(document, strict=strict)
        self.prose = ("description",) if keep_descriptions else ()
        self.facts = Facts(document, self.prose)
        self.schema = self.facts.schema

    def canonical(self) -> Json:
        doc = self.document
        components = doc.get("components") or {}
        schemas = each(components.get("schemas"), self.schema)
        parameters = {k: p for k, p in components.get("parameters", {}).items() if is_sent(doc, p)}
        paths = {path: self.whole(item) for path, item in doc["paths"].items() if not path.startswith("x-")}
        ids = _ids(paths, self.repairs)
        made = {
            "openapi": "3.1.0",
            "info": pick(doc.get("info") or {}, ("title", "version", *self.prose)),
            "servers": self.servers(doc.get("servers")),
            "security": _requirements(doc.get("security")),
            "tags": [{"name": name} for name in sorted(_names(doc.get("tags")))],
            "paths": {path: self.path_item(item, ids[path]) for path, item in sorted(paths.items())},
            "webhooks": each(doc.get("webhooks"), self.path_item),
        }
        kept = {
            "schemas": schemas,
            "parameters": each(parameters, self.parameter),
            "headers": each(components.get("headers"), self.header),
            "requestBodies": each(components.get("requestBodies"), self.request_body),
            "responses": each(components.get("responses"), self.response),
            "callbacks": each(components.get("callbacks"), self.callback),
            "securitySchemes": each(components.get("securitySchemes"), self.security_scheme),
        }
        kept["schemas"] = dict(sorted((schemas | dict(self.facts.hoisted())).items()))
        return _without_empty(made | {"components": _without_empty(kept)}, keep=("info", "paths"))

    # References: those that lead to a component of their kind stay; what others lead to takes their place, or, being a
    # schema, becomes a component itself: the place it stood at need not outlive the canonical form.

    def followed(self, ref: str, section: str, make: Callable[[Any], Json]) -> Json:
        """A reference to a parameter, a response ... or what it leads to."""
        place, there = lead(self.document, ref) or ((), {})
        return {"$ref": pointer(*place)} if is_component(place, section) else make(there)

    def whole(self, item: Json) -> Json:
        """A path item with its reference followed; what stands beside the reference counts more."""
        if "$ref" not in item:
            return item
        _, there = lead(self.document, item["$ref"]) or ((), {})
        return self.whole(there) | {k: v for k, v in item.items() if k != "$ref"}

    def servers(self, servers: Any) -> Any:
        made = []
        for server in filter(None, servers or ()):
            variables = server.get("variables")
            variables = variables if isinstance(variables, dict) else {}
            named = {name: _variable(v) for name, v in sorted(variables.items()) if isinstance(v, dict)}
            made.append({"url": server["url"]} | ({"variables": named} if named else {}))
        return made

    def security_scheme(self, scheme: Json) -> Json:
        facts = ("$ref", "type", "scheme", "name", "in", "bearerFormat", "flows", "openIdConnectUrl")
        return {k: ordered(v) for k, v in pick(scheme, facts).items()}

    def path_item(self, item: Json, ids: Mapping[str, str] = MappingProxyType({}), *, inner: bool = False) -> Json:
        """`ids` has the operationIds by method; the operations of callbacks and webhooks keep their own."""
        item = self.whole(item)
        made: Json = {"servers": self.servers(item.get("servers"))}
        made["parameters"] = self.parameters(item.get("parameters"))
        made |= {m: self.operation(item[m], ids.get(m), inner=inner) for m in METHODS if m in item}
        return _without_empty(made)

    def operation(self, operation: Json, id: str | None, *, inner: bool) -> Json:
        """`inner`: it belongs to a callback, whose own callbacks say nothing more; and they may lead back to it."""
        made = {
            "tags": [*_names(operation.get("tags"))],
            "summary": operation.get("summary"),
            "operationId": id or operation.get("operationId"),
            "deprecated": operation.get("deprecated"),
            **pick(operation, MARKS),
            "security": _requirements(operation.get("security")),
            **pick(operation, self.prose),
            "servers": self.servers(operation.get("servers")),
            "parameters": self.parameters(operation.get("parameters")),
            "requestBody": self.request_body(operation["requestBody"]) if operation.get("requestBody") else None,
            "responses": each(operation.get("responses"), self.response, extensible=True),
            "callbacks": {} if inner else each(operation.get("callbacks"), self.callback),
        }
        return _without_empty(made, keep=("security", "responses"))

    def callback(self, callback: Json) -> Json:
        if "$ref" in callback:
            return self.followed(callback["$ref"], "callbacks", self.callback)
        return each(callback, lambda item: self.path_item(item, inner=True), extensible=True)

    def parameters(self, parameters: list[Json] | None) -> list[Json]:
        """In stable order."""
        made = [self.parameter(p) for p in parameters or () if is_sent(self.document, p)]
        return sorted(made, key=lambda p: (p.get("in", ""), p.get("name") or p.get("$ref", "")))

    def parameter(self, parameter: Json) -> Json:
        if "$ref" in parameter:
            return self.followed(parameter["$ref"], "parameters", self.parameter)
        facts = ("name", "in", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue")
        made = pick(parameter, (*facts, *self.prose))
        if parameter.get("required") is True:
            made["required"] = True
        if "schema" not in parameter and schema_in(parameter):
            made["content"] = self.content(parameter["content"])
        else:
            made["schema"] = self.schema(parameter.get("schema"))
        if is_plain_example(parameter.get("example")):
            made["example"] = parameter["example"]
        return made

    def header(self, header: Json) -> Json:
        if "$ref" in header:
            return self.followed(header["$ref"], "headers", self.header)
        media: Json = next(iter((header.get("content") or {}).values()), {})
        schema = self.schema(header.get("schema", media.get("schema", {})))
        return pick(header, ("required", "deprecated", *self.prose)) | {"schema": schema}

    def request_body(self, body: Json) -> Json:
        if "$ref" in body:
            return self.followed(body["$ref"], "requestBodies", self.request_body)
        made = pick(body, self.prose) | {"content": self.content(body.get("content"))}
        return made | ({"required": True} if body.get("required") is True else {})

    def response(self, response: Json) -> Json:
        if "$ref" in response:
            return self.followed(response["$ref"], "responses", self.response)
        made: Json = {"description": response.get("description", "") if self.prose else ""}
        made["headers"] = each(response.get("headers"), self.header)
        made["content"] = self.content(response.get("content"))
        return _without_empty(made, keep=("description",))

    def content(self, content: Any) -> Json:
        return each(content, self.media)

    def media(self, media: Json) -> Json:
        made: Json = {}
        if "schema" in media:
            made["schema"] = self.schema(media["schema"])
        if "encoding" in media:
            made["encoding"] = each(media["encoding"], lambda said: pick(said, ("contentType", "style", "explode")))
        return made


def _variable(variable: Json) -> Json:
    """A variable of a server's URL: its default, and the values it may have."""
    values = variable.get("enum")
    known = [v for v in values if isinstance(v, str)] if isinstance(values, list) else []
    said = {"default": variable["default"]} if isinstance(variable.get("default"), str) else {}
    return said | ({"enum": known} if known else {})


def _ids(paths: Json, repairs: Repairs) -> dict[str, dict[str, str]]:
    """Path -> method -> an id of its own: what is missing, or stands twice, is made from method and path."""
    found = sorted(operations({"paths": paths}), key=lambda o: o[:2])
    given: dict[str, tuple[str, str]] = {}
    for path, method, operation in found:
        if id := operation.get("operationId"):
            given.setdefault(id, (path, method))
    ids: dict[str, dict[str, str]] = {path: {} for path in paths}
    for id, (path, method) in given.items():
        ids[path][method] = id
    taken = set(given)
    for path, method, operation in found:
        if method not in ids[path]:
            ids[path][method] = free(id_by_rule(method, path), taken)
            if id := operation.get("operationId"):
                other = pointer("paths", *given[id])
                repairs.add(("paths", path, method), f"the operationId {id!r} is also that of {other}; named by rule")
            taken.add(ids[path][method])
    return ids


def check_ids(document: Json) -> None:
    """Check that each operation has an operationId of its own, as in a vendored document. Raises DocumentError."""
    seen: dict[str, str] = {}
    for path, method, operation in operations(document):
        place, id = pointer("paths", path, method), operation.get("operationId")
        if not isinstance(id, str) or not id:
            raise DocumentError(place, "an operation without operationId")
        if seen.setdefault(id, place) != place:
            raise DocumentError(place, f"the operationId {id!r} stands twice: see {seen[id]}")


def id_by_rule(method: str, path: str) -> str:
    """`GET /rcs_agents/{id}` -> GetRcsAgentsById."""
    parts = [f"By {p[1:-1]}" if p.startswith("{") else p for p in path.split("/")]
    words = re.findall(r"[A-Za-z0-9]+", " ".join([method, *parts]))
    return "".join(w[:1].upper() + w[1:] for w in words)


def _names(tags: Any) -> Iterator[str]:
    for tag in tags if isinstance(tags, list) else ():
        name = tag.get("name") if isinstance(tag, dict) else tag
        if isinstance(name, str):
            yield name


def _requirements(security: Any) -> Any:
    return [ordered(r) for r in security if isinstance(r, dict)] if isinstance(security, list) else None


def _without_empty(node: Json, keep: tuple[str, ...] = ()) -> Json:
    return {k: v for k, v in node.items() if (k in keep and v is not None) or v not in (None, {}, [])}


def dump(document: Json) -> str:
    """The text of a vendored document."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
