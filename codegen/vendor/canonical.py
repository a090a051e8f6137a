"""Vendoring: an OpenAPI document becomes `openapi/telnyx.json`, facts only, in canonical form.

Canonical means OpenAPI 3.1, a stable order of everything whose order says nothing, and one form for "may be null", so
that two editions differ only where the API does. Prose is left out unless asked for.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from codegen.document import METHODS, Json, lead, operations, pointer
from codegen.vendor.facts import Facts, each, free, is_component, is_plain_example, ordered
from codegen.vendor.repairs import pick

PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")


class Vendoring:
    """One document on its way to canonical form. `repairs` counts what had to be mended to be a schema at all."""

    def __init__(self, document: Json, *, keep_descriptions: bool = False) -> None:
        self.document = document
        self.prose = ("description",) if keep_descriptions else ()
        self.facts = Facts(document, self.prose)
        self.schema = self.facts.schema
        self.repairs = self.facts.repairs

    def canonical(self) -> Json:
        doc = self.document
        components = doc.get("components") or {}
        schemas = each(components.get("schemas"), self.schema)
        paths = {path: self.whole(item or {}) for path, item in doc["paths"].items() if not path.startswith("x-")}
        ids = _ids(paths)
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
            "parameters": each(components.get("parameters"), self.parameter),
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
        return self.whole(there or {}) | {k: v for k, v in item.items() if k != "$ref"}

    def servers(self, servers: Any) -> Any:
        made = []
        for server in servers or ():
            variables = server.get("variables")
            variables = variables if isinstance(variables, dict) else {}
            named = {name: _variable(v) for name, v in sorted(variables.items()) if isinstance(v, dict)}
            made.append({"url": server["url"]} | ({"variables": named} if named else {}))
        return made

    def security_scheme(self, scheme: Json) -> Json:
        facts = ("$ref", "type", "scheme", "name", "in", "bearerFormat", "flows", "openIdConnectUrl")
        return {k: ordered(v) for k, v in pick(scheme, facts).items()}

    def path_item(self, item: Json, ids: Mapping[str, str] = MappingProxyType({})) -> Json:
        """`ids` has the operationIds by method; the operations of callbacks and webhooks keep their own."""
        item = self.whole(item)
        made: Json = {"servers": self.servers(item.get("servers"))}
        made["parameters"] = self.parameters(item.get("parameters"))
        made |= {method: self.operation(item[method], ids.get(method)) for method in METHODS if method in item}
        return _without_empty(made)

    def operation(self, operation: Json, id: str | None) -> Json:
        said = {"tags": [*_names(operation.get("tags"))], "security": _requirements(operation.get("security"))}
        texts = {key: operation[key] for key in ("summary", *self.prose) if isinstance(operation.get(key), str)}
        id = id or operation.get("operationId")
        said |= texts | {"operationId": id, "deprecated": operation.get("deprecated")}
        made = pick(said, ("tags", "summary", "operationId", "deprecated", "security", *self.prose))
        made["servers"] = self.servers(operation.get("servers"))
        made["parameters"] = self.parameters(operation.get("parameters"))
        if operation.get("requestBody") is not None:
            made["requestBody"] = self.request_body(operation["requestBody"])
        made["responses"] = each(operation.get("responses"), self.response, extensible=True)
        made["callbacks"] = each(operation.get("callbacks"), self.callback)
        return _without_empty(made, keep=("security", "responses"))

    def callback(self, callback: Json) -> Json:
        if "$ref" in callback:
            return self.followed(callback["$ref"], "callbacks", self.callback)
        return each(callback, self.path_item, extensible=True)

    def parameters(self, parameters: Any) -> list[Json]:
        """In stable order; of two with one name and place the first counts."""
        made: dict[tuple[str, str], Json] = {}
        for parameter in parameters or ():
            canonical = self.parameter(parameter)
            key = (canonical.get("in", ""), canonical.get("name") or canonical.get("$ref", ""))
            if made.setdefault(key, canonical) is not canonical:
                self.repairs["parameter declared twice"] += 1
        return [made[key] for key in sorted(made)]

    def parameter(self, parameter: Json) -> Json:
        if "$ref" in parameter:
            return self.followed(parameter["$ref"], "parameters", self.parameter)
        facts = ("name", "in", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue")
        made = pick(parameter, (*facts, *self.prose))
        if parameter.get("required") is True:
            made["required"] = True
        if "schema" in parameter:
            made["schema"] = self.schema(parameter["schema"])
        if "content" in parameter:
            made["content"] = self.content(parameter["content"])
        if is_plain_example(parameter.get("example")):
            made["example"] = parameter["example"]
        return made

    def header(self, header: Json) -> Json:
        if "$ref" in header:
            return self.followed(header["$ref"], "headers", self.header)
        media: Json = next(iter((header.get("content") or {}).values()), {}) or {}
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
        if isinstance(media.get("encoding"), dict):
            made["encoding"] = {
                k: pick(v, ("contentType", "style", "explode")) for k, v in sorted(media["encoding"].items())
            }
        return made


def _variable(variable: Json) -> Json:
    """A variable of a server's URL: its default, and the values it may have."""
    values = variable.get("enum")
    known = [v for v in values if isinstance(v, str)] if isinstance(values, list) else []
    said = {"default": variable["default"]} if isinstance(variable.get("default"), str) else {}
    return said | ({"enum": known} if known else {})


def _ids(paths: Json) -> dict[str, dict[str, str]]:
    """Path -> method -> an id of its own: what is missing, or stands twice, is made from method and path."""
    found = sorted(operations({"paths": paths}), key=lambda o: o[:2])
    given: dict[str, tuple[str, str]] = {}
    for path, method, operation in found:
        if isinstance(id := operation.get("operationId"), str) and id:
            given.setdefault(id, (path, method))
    ids: dict[str, dict[str, str]] = {path: {} for path in paths}
    for id, (path, method) in given.items():
        ids[path][method] = id
    taken = set(given)
    for path, method, _ in found:
        if method not in ids[path]:
            ids[path][method] = free(id_by_rule(method, path), taken)
            taken.add(ids[path][method])
    return ids


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


def counts(document: Json) -> dict[str, int]:
    """How much a document describes, for its provenance and the report."""
    found = [operation for _, _, operation in operations(document)]
    return {
        "operations": len(found),
        "tags": len({tag for o in found for tag in (o.get("tags") or ["default"])[:1]}),
        "schemas": len((document.get("components") or {}).get("schemas") or {}),
        "callbacks": sum(len(o.get("callbacks", {})) for o in found),
        "webhooks": len(document.get("webhooks") or {}),
    }


def source_toml(content: bytes, name: str, document: Json, edition: str | None) -> str:
    """The provenance of a vendored document."""
    dated = re.search(r"\d{4}-\d{2}-\d{2}", Path(name).name)
    version = " ".join(str((document.get("info") or {}).get("version", "")).split())
    lines = [
        "# Provenance of telnyx.json. Generated by `make vendor`.",
        f"edition = {_toml_text(edition or (dated.group() if dated else version))}",
        f"version = {_toml_text(version)}",
        f'sha256 = "{hashlib.sha256(content).hexdigest()}"',
        "",
        "[counts]",
        *(f"{what} = {n}" for what, n in counts(document).items()),
    ]
    return "\n".join(lines) + "\n"


def _toml_text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def dump(document: Json) -> str:
    """The text of a vendored document."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
