"""Vendoring: an OpenAPI document becomes `openapi/telnyx.json`, facts only, in canonical form.

Canonical means OpenAPI 3.1, a stable order of everything whose order says nothing, and one form for "may be null", so
that two editions differ only where the API does. Prose is left out unless asked for.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.document import METHODS, Json, operations
from codegen.mending import mend, pick

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
        "discriminator",
        "xml",
    ]
)
PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")


class Vendoring:
    """One document on its way to canonical form. `repairs` counts what had to be mended to be a schema at all."""

    def __init__(self, document: Json, *, keep_descriptions: bool = False) -> None:
        self.document = document
        self.prose = ("description",) if keep_descriptions else ()
        self.nullable_keyword = document["openapi"].startswith("3.0")
        self.repairs: Counter[str] = Counter()

    def canonical(self) -> Json:
        doc = self.document
        _give_ids(doc)
        components = doc.get("components") or {}
        kept = {
            "schemas": _each(components.get("schemas"), self.schema),
            "parameters": _each(components.get("parameters"), self.parameter),
            "headers": _each(components.get("headers"), self.header),
            "requestBodies": _each(components.get("requestBodies"), self.request_body),
            "responses": _each(components.get("responses"), self.response),
            "callbacks": _each(components.get("callbacks"), self.callback),
            "securitySchemes": _each(components.get("securitySchemes"), self.security_scheme),
        }
        return _without_empty(
            {
                "openapi": "3.1.0",
                "info": pick(doc.get("info") or {}, ("title", "version", *self.prose)),
                "servers": self.servers(doc.get("servers")),
                "security": doc.get("security"),
                "tags": sorted(({"name": t["name"]} for t in doc.get("tags") or ()), key=lambda t: t["name"]),
                "paths": _each(doc.get("paths"), self.path_item),
                "webhooks": _each(doc.get("webhooks"), self.path_item),
                "components": _without_empty(kept),
            },
            keep=("info", "paths"),
        )

    def servers(self, servers: Any) -> Any:
        return [pick(s, ("url", "variables")) for s in servers or () if isinstance(s, dict)]

    def security_scheme(self, scheme: Json) -> Json:
        return pick(scheme, ("$ref", "type", "scheme", "name", "in", "bearerFormat", "flows", "openIdConnectUrl"))

    def path_item(self, item: Json) -> Json:
        made: Json = {"$ref": item.get("$ref"), "servers": self.servers(item.get("servers"))}
        made["parameters"] = self.parameters(item.get("parameters"))
        made |= {method: self.operation(item[method]) for method in METHODS if isinstance(item.get(method), dict)}
        return _without_empty(made)

    def operation(self, operation: Json) -> Json:
        made = pick(operation, ("tags", "summary", "operationId", "deprecated", "security", *self.prose))
        made["servers"] = self.servers(operation.get("servers"))
        made["parameters"] = self.parameters(operation.get("parameters"))
        if isinstance(operation.get("requestBody"), dict):
            made["requestBody"] = self.request_body(operation["requestBody"])
        made["responses"] = _each(operation.get("responses"), self.response)
        made["callbacks"] = _each(operation.get("callbacks"), self.callback)
        return _without_empty(made, keep=("security", "responses"))

    def callback(self, callback: Json) -> Json:
        return callback if "$ref" in callback else _each(callback, self.path_item)

    def parameters(self, parameters: Any) -> list[Json]:
        """In stable order; of two with one name and place the first counts."""
        made: dict[tuple[str, str], Json] = {}
        for parameter in parameters or ():
            if isinstance(parameter, dict):
                canonical = self.parameter(parameter)
                key = (canonical.get("in", ""), canonical.get("name") or canonical.get("$ref", ""))
                if made.setdefault(key, canonical) is not canonical:
                    self.repairs["parameter declared twice"] += 1
        return [made[key] for key in sorted(made)]

    def parameter(self, parameter: Json) -> Json:
        if "$ref" in parameter:
            return {"$ref": parameter["$ref"]}
        made = pick(parameter, ("name", "in", "deprecated", "style", "explode", "allowReserved", *self.prose))
        if parameter.get("required") is True:
            made["required"] = True
        if "schema" in parameter:
            made["schema"] = self.schema(parameter["schema"])
        if "content" in parameter:
            made["content"] = self.content(parameter["content"])
        if _is_plain_example(parameter.get("example")):
            made["example"] = parameter["example"]
        return made

    def header(self, header: Json) -> Json:
        if "$ref" in header:
            return {"$ref": header["$ref"]}
        return pick(header, ("required", "deprecated", *self.prose)) | {"schema": self.schema(header.get("schema", {}))}

    def request_body(self, body: Json) -> Json:
        if "$ref" in body:
            return {"$ref": body["$ref"]}
        made = pick(body, self.prose) | {"content": self.content(body.get("content"))}
        return made | ({"required": True} if body.get("required") is True else {})

    def response(self, response: Json) -> Json:
        if "$ref" in response:
            return {"$ref": response["$ref"]}
        made: Json = {"description": response.get("description", "") if self.prose else ""}
        made["headers"] = _each(response.get("headers"), self.header)
        made["content"] = self.content(response.get("content"))
        return _without_empty(made, keep=("description",))

    def content(self, content: Any) -> Json:
        return _each(content, self.media)

    def media(self, media: Json) -> Json:
        made: Json = {}
        if "schema" in media:
            made["schema"] = self.schema(media["schema"])
        if isinstance(media.get("encoding"), dict):
            made["encoding"] = {
                k: pick(v, ("contentType", "style", "explode")) for k, v in sorted(media["encoding"].items())
            }
        return made

    def schema(self, schema: Any) -> Json:
        """The facts of one schema, and what it consists of. What is no schema becomes the one that allows anything."""
        if not isinstance(schema, dict):
            if schema is not True:
                self.repairs["schema that is none"] += 1
            return {}
        nullable = (self.nullable_keyword and schema.get("nullable") is True) or schema.get("nullable") is True
        if "$ref" in schema:
            return self.reference(schema, nullable)
        made = {k: v for k, v in schema.items() if k in SCHEMA_FACTS or (k in self.prose and isinstance(v, str))}
        mend(made, self.repairs)
        if isinstance(schema.get("properties"), dict):
            made["properties"] = _each(schema["properties"], self.schema)
        for keyword in ("items", "additionalProperties", "not"):
            value = schema.get(keyword)
            if keyword == "items" and isinstance(value, list):
                value = value[0] if value else {}
                self.repairs["items that is a list"] += 1
            if isinstance(value, bool):
                made[keyword] = value
            elif keyword in schema:
                made[keyword] = self.schema(value)
        for keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
            if isinstance(schema.get(keyword), list) and schema[keyword]:
                made[keyword] = [self.schema(s) for s in schema[keyword]]
        if isinstance(schema.get("patternProperties"), dict):
            made["patternProperties"] = _each(schema["patternProperties"], self.schema)
        examples = [schema["example"]] if "example" in schema else schema.get("examples")
        if isinstance(examples, list) and (plain := [e for e in examples if _is_plain_example(e)][:1]):
            made["examples"] = plain
        return dict(sorted((self.allow_null(made) if nullable else made).items()))

    def reference(self, schema: Json, nullable: bool) -> Json:
        ref = {"$ref": schema["$ref"]}
        if nullable:
            return {"anyOf": [ref, {"type": "null"}]}
        beside = {
            k: v for k, v in schema.items() if k in ("default", "deprecated", "readOnly", "writeOnly", *self.prose)
        }
        if not self.nullable_keyword and ("properties" in schema or "required" in schema):
            rest = self.schema({k: v for k, v in schema.items() if k != "$ref"})
            return {"allOf": [ref, rest]}
        return dict(sorted((ref | beside).items()))

    def allow_null(self, schema: Json) -> Json:
        """One form: a type list for what has a type, anyOf with null for what is composed."""
        kind = schema.get("type")
        if isinstance(kind, str) and kind != "null" and not schema.keys() & {"oneOf", "anyOf", "allOf"}:
            schema = schema | {"type": [kind, "null"]}
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
            return schema
        variants = schema.get("anyOf") if schema.keys() == {"anyOf"} else None
        if isinstance(kind, list) or (variants and {"type": "null"} in variants):
            return schema
        return {"anyOf": [*(variants or [schema]), {"type": "null"}]}


def _give_ids(document: Json) -> None:
    """Each operation gets an id of its own: what is missing, or stands twice, is made from method and path."""
    taken: set[str] = set()
    for path, method, operation in sorted(operations(document), key=lambda o: o[:2]):
        given = operation.get("operationId")
        if not isinstance(given, str) or not given or given in taken:
            operation["operationId"] = given = id_by_rule(method, path)
        taken.add(given)


def id_by_rule(method: str, path: str) -> str:
    """`GET /rcs_agents/{id}` -> GetRcsAgentsById."""
    parts = [f"By {p[1:-1]}" if p.startswith("{") else p for p in path.split("/")]
    words = re.findall(r"[A-Za-z0-9]+", " ".join([method, *parts]))
    return "".join(w[:1].upper() + w[1:] for w in words)


def _each(mapping: Any, make: Callable[[Any], Any]) -> Json:
    """A mapping with each value made anew, keys in stable order."""
    if not isinstance(mapping, dict):
        return {}
    return {
        str(k): make(v if isinstance(v, dict) or make.__name__ == "schema" else {})
        for k, v in sorted(mapping.items(), key=lambda kv: str(kv[0]))
        if not str(k).startswith("x-") or make.__name__ in ("schema", "header")
    }


def _without_empty(node: Json, keep: tuple[str, ...] = ()) -> Json:
    return {k: v for k, v in node.items() if (k in keep and v is not None) or v not in (None, {}, [])}


def _is_plain_example(value: Any) -> bool:
    return isinstance(value, bool | int | float) or (
        isinstance(value, str) and value != "" and not re.search(r"\s", value)
    )


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
    version = str((document.get("info") or {}).get("version", ""))
    lines = [
        "# Provenance of telnyx.json. Generated by `make vendor`.",
        f"edition = {json.dumps(edition or (dated.group() if dated else version))}",
        f"version = {json.dumps(version)}",
        f"openapi = {json.dumps(document['openapi'])}",
        f'sha256 = "{hashlib.sha256(content).hexdigest()}"',
        "",
        "[counts]",
        *(f"{what} = {n}" for what, n in counts(document).items()),
    ]
    return "\n".join(lines) + "\n"


def dump(document: Json) -> str:
    """The text of a vendored document."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
