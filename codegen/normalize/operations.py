"""Normalizing: whatever a document says, said in the few forms that the next stages know.

Schemas take the forms that `schemas.py` lists; parameters, bodies, responses and callbacks lose their indirections. What
the document says is kept; how it says it is not.
"""

from __future__ import annotations

from codegen.document import Json, followed, operations, references
from codegen.normalize import recursion as loops
from codegen.normalize.place import Place
from codegen.normalize.schemas import Normalized, Schemas, first, kind_of
from codegen.vendor.canonical import DROPPED, PATH_PARAMETER

MOST_BRACKETS = 3  # an object in the query that holds itself has no end of fields
WILDCARDS = ("*/*", "*", "")


class Normalizer:
    """Turns one vendored document, repaired by the overlay, into its normal form."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas = Schemas(document)
        self.out = self.schemas.out

    def run(self) -> Normalized:
        """Normalize the whole document."""
        self.schemas.normalize_components()
        routes: dict[tuple[str, str], str] = {}
        for path, method, operation in operations(self.document):
            first = routes.setdefault((method, PATH_PARAMETER.sub("{}", path)), path)
            if first != path:
                self.out.notes.append(f"{method.upper()} {path}: on the route of {first}; a server answers as that one")
            self.out.operations.append(self._operation(path, method, operation))
        for name, item in sorted((self.document.get("webhooks") or {}).items()):
            self._event(name, item, None)
        for name in loops.cut(self.out.components):
            self.out.notes.append(f"{name}: holds itself; the inner one may be anything")
        self.out.spread -= set(references(list(self.out.components.values())))
        return self.out

    def _operation(self, path: str, method: str, operation: Json) -> Json:
        item = self.document["paths"][path]
        base = Place(f"{method.upper()} {path}")
        made: Json = {
            k: operation[k] for k in ("operationId", "summary", "description", "deprecated", DROPPED) if k in operation
        }
        made |= {"path": path, "method": method, "tag": (operation.get("tags") or ["default"])[0]}
        made["security"] = operation.get("security", self.document.get("security"))
        made["signed"] = self._is_signed(made["security"])
        made["servers"] = operation.get("servers") or item.get("servers")
        made["parameters"] = self._parameters(path, item.get("parameters", []), operation.get("parameters", []), base)
        if "requestBody" in operation:
            made["body"] = self._body(followed(self.document, operation["requestBody"]), base)
        made["responses"] = self._responses(operation.get("responses") or {}, base)
        if method == "head":
            self._take_headers(made["responses"], operation.get("responses") or {}, base)
        made["webhooks"] = [
            self._event(name, callback, operation["operationId"])
            for name, callback in sorted(operation.get("callbacks", {}).items())
        ]
        return made

    def _is_signed(self, security: list[Json] | None) -> bool:
        """Whether the key is sent as an AWS signature, which the document says as AWS's own API descriptions do."""
        schemes: Json = (self.document.get("components") or {}).get("securitySchemes") or {}
        named = {name for requirement in security or () for name in requirement}
        return any(schemes.get(name, {}).get("x-amazon-apigateway-authtype") == "awsSigv4" for name in named)

    def _parameters(self, path: str, shared: list[Json], own: list[Json], base: Place) -> list[Json]:
        found: dict[tuple[str, str], Json] = {}
        for raw in [*own, *shared]:
            parameter = followed(self.document, raw)
            if parameter.get("in") in ("path", "query", "header", "cookie") and isinstance(parameter.get("name"), str):
                found.setdefault((parameter["in"], parameter["name"]), parameter)
        in_path = PATH_PARAMETER.findall(path)
        strays = [n for place, n in found if place == "path" and n not in in_path]
        missing = [n for n in in_path if ("path", n) not in found]
        if len(strays) == len(missing) == 1:
            found["path", missing[0]] = found.pop(("path", strays[0]))
            missing, strays = [], []
            self.out.rules["path parameter renamed after its path"] += 1
        for name in strays:
            self.out.notes.append(f"{path}: path parameter {name!r} is not in the path")
            del found["path", name]
        for name in missing:
            found["path", name] = {"schema": {"type": "string"}}
            self.out.rules["path parameter declared by its path alone"] += 1
        for name in sorted(name for place, name in found if place == "cookie"):
            self.out.notes.append(f"{path}: cookie {name!r} is not sent")
        order = {("path", name): i for i, name in enumerate(in_path)}
        keys = sorted(found, key=lambda k: (order.get(k, len(order)), k))
        return [part for place, name in keys for part in self._parameter(place, name, found[place, name], base)]

    def _parameter(self, place: str, name: str, raw: Json, base: Place) -> list[Json]:
        schema = raw.get("schema")
        if schema is None:
            schema = first(list((raw.get("content") or {}).values())).get("schema", {})
        made: Json = {
            "in": place,
            "name": name,
            "required": place == "path" or raw.get("required") is True,
            "declared": name,
        }
        made |= {k: raw[k] for k in ("description", "deprecated", "style", "explode", "allowReserved") if k in raw}
        if place == "query":
            inner = self._bracketed(name, schema, made["required"], raw, base)
            if inner:
                self.out.rules["object in the query -> a parameter for each field"] += 1
                return inner
        made["schema"] = self.schemas.normal(schema, base.then(f" {place} {name}"))
        return [made]

    def _bracketed(self, name: str, schema: Json, required: bool, raw: Json, base: Place) -> list[Json]:
        """`filter` with its fields -> `filter[status]` ...: the same on the wire, and known to an editor."""
        flat = self.schemas.flattened(schema, ())
        if "$ref" in flat:
            flat = self.schemas.flattened(self.schemas.expanded(flat, ()), ())
        if "[" in name and flat.keys() & {"anyOf", "oneOf"}:
            return self._value_or_fields(name, flat, base)
        if (
            not flat.get("properties")
            or raw.get("style", "form") not in ("deepObject", "form")
            or flat.keys() & {"anyOf", "oneOf"}
            or name.count("[") == MOST_BRACKETS
        ):
            return []
        made = []
        for key, sub in flat["properties"].items():
            must = required and key in flat.get("required", ())
            inner = (
                self._bracketed(f"{name}[{key}]", sub, must, {"style": "deepObject"}, base)
                if isinstance(sub, dict)
                else []
            )
            made += inner or [self._field(f"{name}[{key}]", sub, must, base)]
        return [p | {"declared": name} for p in made]

    def _value_or_fields(self, name: str, union: Json, base: Place) -> list[Json]:
        """`filter[created_at]` that is a time, or an object of comparisons: both, the time and a parameter for each."""
        variants: list[Json] = [*union.get("anyOf", ()), *union.get("oneOf", ())]
        objects = [v for v in variants if self._followed(v).get("properties")]
        values = [v for v in variants if v not in objects]
        if not objects or not values:
            return []
        inner = [p for v in objects for p in self._bracketed(name, v, False, {"style": "deepObject"}, base)]
        return [self._field(name, values[0] if len(values) == 1 else {"anyOf": values}, False, base), *inner]

    def _field(self, wire: str, schema: Json, required: bool, base: Place) -> Json:
        normal = self.schemas.normal(schema, base.then(f" query {wire}"))
        return {"in": "query", "name": wire, "required": required, "schema": normal}

    def _body(self, body: Json, base: Place) -> Json:
        content: Json = {}
        for media_type, media in sorted((body.get("content") or {}).items(), key=lambda kv: _media_rank(kv[0])):
            flat = self._followed(media.get("schema", {}))
            kind = self._request_media_type(media_type, flat)
            kind = media_type.lower() if kind in content else kind  # the same with a parameter, or with a wildcard
            place = base.then(" body" if not content else f" body {kind}")
            if is_xml(kind) and kind_of(flat) == "object" and flat.get("properties"):
                content[kind] = self.schemas.normal(media["schema"], place)
            elif kind == "application/octet-stream" or kind.startswith("text/") or is_xml(kind):
                content[kind] = {"type": "string", "format": "binary"}
            elif "$ref" in media.get("schema", {}) or not _is_spread(flat):
                content[kind] = self.schemas.normal(media.get("schema", {}), place)
            else:
                content[kind] = self.schemas.normal(flat, place)
                self.out.spread |= {content[kind]["$ref"]} if "$ref" in content[kind] else set()
        return {"required": body.get("required") is True, "content": content}

    def _followed(self, schema: Json) -> Json:
        return self.schemas.expanded(schema, ()) if isinstance(schema, dict) else {}

    def _request_media_type(self, media_type: str, flat: Json) -> str:
        plain = media_type.split(";", maxsplit=1)[0].strip().lower()
        if plain in WILDCARDS:
            self.out.rules["wildcard media type -> json or bytes"] += 1
            return "application/octet-stream" if kind_of(flat) != "object" else "application/json"
        return plain

    def _responses(self, responses: Json, base: Place) -> list[Json]:
        made: list[Json] = []
        first = min((s for s in responses if s.startswith("2")), default="")
        for status, raw in sorted(responses.items(), key=lambda kv: (not kv[0].isdigit(), kv[0])):
            code = status.upper() if status.upper().endswith("XX") else status
            content = followed(self.document, raw).get("content") or {}
            if not content:
                made.append({"status": code, "media_type": None, "schema": None})
            for i, (media_type, media) in enumerate(sorted(content.items(), key=lambda kv: _media_rank(kv[0]))):
                step = " response" if code.startswith("2") else " error"
                step += "" if code in (first, "default") else f" {code}"
                step += "" if i == 0 else f" {media_type}"
                made.append({"status": code} | self._answer(media_type, media, base.then(step)))
        return made

    def _answer(self, media_type: str, media: Json, place: Place) -> Json:
        plain = media_type.split(";", maxsplit=1)[0].strip().lower()
        flat = self._followed(media.get("schema", {}))
        if plain in WILDCARDS:
            self.out.rules["wildcard media type -> json or bytes"] += 1
            plain = "application/json" if kind_of(flat) == "object" else "application/octet-stream"
        if is_xml(plain) and kind_of(flat) == "object" and flat.get("properties"):
            return {"media_type": plain, "schema": self.schemas.normal(media["schema"], place)}
        if plain.startswith("text/") or is_xml(plain):
            return {"media_type": plain, "schema": {"type": "string"}}
        if plain != "application/json" and not plain.endswith("+json"):
            return {"media_type": plain, "schema": {"type": "string", "format": "binary"}}
        return {
            "media_type": plain,
            "schema": self.schemas.normal(media.get("schema", {}), place),
        }

    def _take_headers(self, made: list[Json], responses: Json, base: Place) -> None:
        """A HEAD's answer is its headers: a schema without a media type."""
        for response in made:
            headers = followed(self.document, responses.get(response["status"], {})).get("headers") or {}
            if response["status"].startswith("2") and headers:
                properties = {
                    name: followed(self.document, header).get("schema", {}) for name, header in headers.items()
                }
                schema = {"type": "object", "properties": properties}
                response["schema"] = self.schemas.normal(schema, base.then(" response"))

    # Webhooks

    def _event(self, name: str, callback: Json, operation_id: str | None) -> str:
        """Note what a callback or webhook carries; the same from several operations is one."""
        callback = followed(self.document, callback)
        items = (
            [callback]
            if operation_id is None
            else [followed(self.document, i) for i in callback.values() if isinstance(i, dict)]
        )
        methods = [item[m] for item in items for m in ("post", "put", "get") if m in item]
        bodies = [followed(self.document, method.get("requestBody", {})).get("content", {}) for method in methods]
        raw = [media["schema"] for content in bodies for media in content.values() if "schema" in media]
        if self.out.events.get(name, {"raw": raw})["raw"] != raw:
            name = f"{name} of {operation_id or 'webhooks'}"
        if name not in self.out.events:
            schemas = [self.schemas.normal(schema, Place(name, (" webhook",))) for schema in _each_once(raw)]
            self.out.events[name] = {"raw": raw, "schemas": schemas}
        return name


def _each_once(schemas: list[Json]) -> list[Json]:
    return [schema for i, schema in enumerate(schemas) if schema not in schemas[:i]]


def _is_spread(flat: Json) -> bool:
    """Whether a body's fields can be arguments: there are some to be sent, and none of them has an empty name."""
    properties = flat.get("properties") or {}
    sent = [p for p in properties.values() if not isinstance(p, dict) or p.get("readOnly") is not True]
    return kind_of(flat) == "object" and bool(sent) and "" not in properties


def is_xml(media_type: str) -> bool:
    return media_type.endswith(("/xml", "+xml"))


def _media_rank(media_type: str) -> tuple[int, str]:
    """JSON first, then forms, then files."""
    order = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
    plain = media_type.split(";", maxsplit=1)[0].strip().lower()
    return (order.index(plain) if plain in order else len(order), media_type)
