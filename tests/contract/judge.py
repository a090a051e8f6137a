"""What judges: openapi-core, by the document alone.

It is asked whether a request is one that the document allows (path, method, authorization, parameters, content type,
body), and whether a response is. What openapi-core lets pass is refused here: a name in the query or in a form
that the operation does not declare, and a field of JSON that no schema names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urljoin

from aiohttp import web
from attrs import field, frozen
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder

from tests.contract.document import DOCUMENT, FORM, OPERATIONS, Declared, Hidden, Json, composed, kinds_of

BASE = "/v2"
MULTIPART = "multipart/form-data"
DATA = ("discriminator", "default", "example", "examples", "enum", "const")


def judged(node: Json, hidden: Hidden, whole: Json = None) -> Json:
    """The document as openapi-core judges one direction by it.

    What only the other direction carries is not demanded, nor a field that an object does not declare: some schemas
    misspell what they require. `oneOf` is read as `anyOf`: some alternatives differ in a neighbouring field only, and
    no value fits exactly one; of which type they are is theirs to say, and the type beside them may be another one.
    Files are no JSON, and anything may stand in them; what `*/*` says of an object is sent as JSON. Objects go into the query with brackets, which the document takes for granted. Defaults
    are no part of a request, and some are outside of their own enum.

    Args:
        node: of the document.
        hidden: the flag of what the other direction carries.
        whole: what a part of an allOf is a part of.
    """
    if isinstance(node, list):
        return [judged(item, hidden) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("format") == "binary":
        return {}
    made = {key: judged(value, hidden) for key, value in node.items() if key not in ("properties", *DATA)}
    made |= {key: node[key] for key in {"enum", "const"} & node.keys()}
    if isinstance(node.get("default"), dict):  # of responses
        made["default"] = judged(node["default"], hidden)
    if "properties" in node:
        made["properties"] = {name: closed(judged(part, hidden)) for name, part in node["properties"].items()}
    if "items" in node:
        made["items"] = closed(made["items"])
    if "object" in kinds_of(composed(node.get("content", {}).get("*/*", {}).get("schema", {}))):
        made["content"] = {"application/json": made["content"]["*/*"]}
    for media_type, content in made.get("content", {}).items():
        if "schema" in content and "form" not in media_type:
            content["schema"] = closed(content["schema"])
        if media_type == MULTIPART:
            fields = composed(node["content"][MULTIPART]["schema"]).get("properties", {})
            numbers = [name for name, part in fields.items() if {"integer", "number"} & {*kinds_of(composed(part))}]
            content["encoding"] = {name: {"contentType": "application/json"} for name in numbers}
    if "oneOf" in node:
        made["anyOf"] = made.pop("oneOf")
        made.pop("type", None)
    if "allOf" in node:
        made["allOf"] = [judged(part, hidden, whole or node) for part in node["allOf"]]
    if isinstance(node.get("required"), list):
        known = {name: composed(part) for name, part in composed(whole or node).get("properties", {}).items()}
        made["required"] = [n for n in node["required"] if n in known and known[n].get(hidden) is not True]
    if node.get("in") == "query" and kinds_of(composed(node.get("schema", {}))) == ["object"]:
        made |= {"style": "deepObject", "explode": True}
    if node.get("in") in ("query", "header") and isinstance(made.get("schema", {}).get("type"), list):
        made["schema"]["type"] = made["schema"]["type"][0]  # openapi-core reads one; null is not sent
    return made


def closed(schema: Json) -> Json:
    """A schema that no object fits which has a field that it does not name, where it names all.

    `unevaluatedProperties` would say the same, but jsonschema then judges each level once more for the one above it.
    """
    names = _field_names(schema)
    return {"allOf": [schema], "propertyNames": {"enum": sorted(names)}} if names else schema


def _field_names(schema: Json) -> set[str]:
    """The fields that a schema or one of its alternatives names; none where one of them allows others."""
    schema = composed(schema)
    branches = [composed(branch) for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]
    names = [_field_names(branch) for branch in branches if "object" in kinds_of(branch) or not kinds_of(branch)]
    own = set(schema.get("properties", ()))
    if "additionalProperties" in schema or not all(names):
        return set()
    return own.union(*names)


@frozen
class Arrived:
    """A request as it came, in the form that openapi-core asks for; the path is still percent-encoded."""

    host_url: str
    path: str
    method: str
    content_type: str
    parameters: RequestParameters
    body: bytes | None

    @classmethod
    async def of(cls, request: web.Request) -> Arrived:
        """Read a request of aiohttp."""
        return cls(
            host_url=str(request.url.origin()),
            path=request.rel_url.raw_path,
            method=request.method.lower(),
            content_type=request.headers.get("Content-Type", ""),
            parameters=RequestParameters(query=request.query, header=request.headers),
            body=await request.read(),
        )


@frozen
class Reply:
    """A response, in the form that openapi-core asks for."""

    status_code: int
    content_type: str
    data: bytes
    headers: Mapping[str, str] = field(factory=dict)


class _PathFinder(APICallPathFinder):
    """Finds a path once: openapi-core tries each template of the document, for the request and for the response."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.find = lru_cache(self.find)


def _api(hidden: Hidden) -> OpenAPI:
    here = {declared.path for declared in OPERATIONS.values() if declared.here}
    paths = {path: {} for path in DOCUMENT["paths"] if path in here}
    for declared in OPERATIONS.values():
        if declared.here:
            node = {key: value for key, value in declared.node.items() if key != "servers"}
            if {"oauthClientAuth": []} in node.get("security", ()):  # which openapi-core does not know
                node["security"] = []
            paths[declared.path][declared.method.lower()] = {**node, "parameters": [*_spread(declared)]}
    document = judged({**DOCUMENT, "paths": paths}, hidden) | {"servers": [{"url": BASE}]}
    config = Config(
        spec_validator_cls=None, path_finder_cls=_PathFinder, extra_media_type_deserializers={"text/csv": bytes.decode}
    )
    return OpenAPI.from_dict(document, config=config)


def _spread(declared: Declared) -> Iterator[Json]:
    """The parameters, an object in the query as one for each of its fields: openapi-core reads no nested brackets."""
    whole = {p["name"]: p for p in declared.parameters if p["in"] == "query"}
    yield from (p for p in declared.parameters if p["in"] != "query")
    for name, (schema, required) in declared.query.items():
        yield whole.get(name) or {"name": name, "in": "query", "required": required, "schema": schema}


class Judge:
    """Reads requests and responses by the document, with openapi-core."""

    def __init__(self) -> None:
        self._requests, self._responses = _api("readOnly"), _api("writeOnly")

    def objections(self, request: Arrived) -> list[str]:
        """What is wrong with a request."""
        found = [_reason(error) for error in self._requests.iter_request_errors(request)]
        return found or [f"unknown parameter: {name}" for name in self._unknown(request)]

    def objections_to_reply(self, request: Arrived, reply: Reply) -> list[str]:
        """What is wrong with the response to a request."""
        return [_reason(error) for error in self._responses.iter_response_errors(request, reply)]

    def operation(self, request: Arrived) -> str:
        """The operationId of what a request is for."""
        url = urljoin(request.host_url, request.path)
        found = self._requests.request_validator.path_finder.find(request.method, url)
        return (found.operation / "operationId").read_str()

    def _unknown(self, request: Arrived) -> Iterator[str]:
        """Names in the query, and in a form, that the operation does not declare: openapi-core ignores them."""
        declared = OPERATIONS[self.operation(request)]
        known = {name: schema for name, (schema, _) in declared.query.items()}
        yield from _strange(request.parameters.query, known)
        if request.content_type == FORM:
            known = composed(declared.bodies[FORM]["schema"])["properties"]
            yield from _strange(dict(parse_qsl((request.body or b"").decode(), keep_blank_values=True)), known)


def _strange(names: Iterable[str], known: Mapping[str, Json]) -> Iterator[str]:
    for name in names:
        owner = next((n for n in (name, name.rpartition("[")[0], name.partition("[")[0]) if n in known), "")
        if owner not in known or (owner != name and not {"object", "array"} & {*kinds_of(composed(known[owner]))}):
            yield name


def _reason(error: BaseException) -> str:
    """What the schema says where one does, else the last of the causes."""
    while error.__cause__ is not None and not hasattr(error, "schema_errors"):
        error = error.__cause__
    flaws = [f"{flaw.json_path}: {flaw.message}" for flaw in getattr(error, "schema_errors", ())]
    return "; ".join(flaws) or f"{type(error).__name__}: {error}"
