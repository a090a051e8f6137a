"""Is a request what the document asks for? The answer names the place: a parameter, or a JSON pointer into the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote
from xml.etree import ElementTree

import orjson
from attrs import field, frozen
from jsonschema_rs import ValidationError

from telnyx_async.simulator.schema.document import Content, Document, Endpoint, Json, Parameter, Schema, escape
from telnyx_async.simulator.schema.errors import Flaw, Refusal, refuse

_CODES = {
    "required": "10004",
    "type": "10026",
    "enum": "10032",
    "const": "10032",
    "minimum": "10033",
    "maximum": "10033",
    "exclusiveMinimum": "10033",
    "exclusiveMaximum": "10033",
}
_TEXT_LIMIT = 200
_NOT_CHECKED = {"authorization_bearer", "authorization", "content-type", "accept"}


@frozen
class Request:
    """A request that the document allows, taken apart.

    `body` is JSON for everything that can be told as JSON (forms too), bytes otherwise; None where there is none.
    `unknown` lists what the document does not name: JSON pointers into the body, `?name` for a query parameter.
    """

    path: Mapping[str, str]
    query: Mapping[str, Json]
    headers: Mapping[str, str]
    body: Json = None
    unknown: tuple[str, ...] = ()

    @property
    def fields(self) -> dict[str, Any]:
        """The body where it is an object, else an empty one."""
        return self.body if isinstance(self.body, dict) else {}


@frozen
class Upload:
    """A file of a multipart body."""

    filename: str | None
    content_type: str
    content: bytes = field(repr=False)


@frozen
class Checker:
    """Checks requests against a document.

    Args:
        document: what is allowed.
        strict: whether fields and query parameters that the document does not name are refused. Telnyx ignores them.
    """

    document: Document
    strict: bool = False

    def check(
        self, endpoint: Endpoint, path: Mapping[str, str], query: str, headers: Mapping[str, str], body: bytes
    ) -> Request:
        """Take a request apart.

        Args:
            endpoint: the operation it is for.
            path: its path parameters, percent-encoded.
            query: its query string.
            headers: its headers, by lower-case name.
            body: its body.

        Raises:
            Refusal: it is not what the document asks for.
        """
        flaws: list[Flaw] = []
        unknown: list[str] = []
        in_path = {name: unquote(value) for name, value in path.items()}
        in_query = self._query(endpoint, query, flaws, unknown)
        for parameter in endpoint.parameters:
            if parameter.location == "path" and parameter.name in in_path:
                self._judge(parameter, _read(self.document, parameter.schema, in_path[parameter.name]), flaws)
            elif parameter.location == "header" and parameter.name.lower() not in _NOT_CHECKED:
                value = headers.get(parameter.name.lower())
                if value is not None:
                    self._judge(parameter, _read(self.document, parameter.schema, value), flaws)
                elif parameter.required:
                    flaws.append(Flaw("10004", "this header is required", parameter=parameter.name))
        content = None
        if body or endpoint.body_required:
            content = self._body(endpoint, headers.get("content-type", ""), body, flaws, unknown)
        if self.strict and unknown:
            flaws += [_stranger(name) for name in unknown]
        if flaws:
            raise Refusal(*flaws)
        return Request(in_path, in_query, headers, content, tuple(unknown))

    # --- query

    def _query(self, endpoint: Endpoint, query: str, flaws: list[Flaw], unknown: list[str]) -> dict[str, Json]:
        pairs = parse_qsl(query, keep_blank_values=True)
        values: dict[str, Json] = {}
        used: set[int] = set()
        for parameter in endpoint.parameters:
            if parameter.location != "query":
                continue
            name, mine = parameter.name, []
            for index, (key, value) in enumerate(pairs):
                if key in (name, f"{name}[]") or (parameter.style == "deepObject" and key.startswith(f"{name}[")):
                    mine.append((key, value))
                    used.add(index)
            if not mine:
                if parameter.required:
                    flaws.append(Flaw("10004", "this parameter is required", parameter=name))
                continue
            if parameter.style == "deepObject":
                values[name] = _deep(self.document, parameter, mine)
            else:
                values[name] = self._plain(parameter, [text for _, text in mine])
            self._judge(parameter, values[name], flaws)
        unknown += [f"?{key}" for index, (key, _) in enumerate(pairs) if index not in used]
        return values

    def _plain(self, parameter: Parameter, texts: list[str]) -> Json:
        split = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
        if not parameter.explode or (not self.strict and len(texts) == 1):
            apart = [part for text in texts for part in text.split(split)]
            if _is(self.document, parameter.schema, "array") and (not parameter.explode or len(apart) > 1):
                texts = apart
        if len(texts) > 1 or _only_array(self.document, parameter.schema):
            items = self.document.resolve(parameter.schema).get("items", {})
            return [_read(self.document, items, text) for text in texts]
        return _read(self.document, parameter.schema, texts[0])

    def _judge(self, parameter: Parameter, value: Json, flaws: list[Flaw]) -> None:
        for error in self.document.flaws(parameter.pointer, value, "request"):
            inside = "".join(f"[{part}]" for part in error.instance_path)
            flaws.append(Flaw(_code(error), _words(error), parameter=parameter.name + inside))

    # --- body

    def _body(self, endpoint: Endpoint, content_type: str, body: bytes, flaws: list[Flaw], unknown: list[str]) -> Json:
        if not endpoint.body:
            unknown.append("/")
            return None
        # A form without fields is an empty body.
        if not body and endpoint.body_required and not content_type.startswith("application/x-www-form-urlencoded"):
            raise refuse("10004", "a body is required", pointer="")
        content = _chosen(endpoint.body, content_type)
        if content is None:
            wanted = " or ".join(one.media_type for one in endpoint.body)
            raise refuse("10024", f"the content type is {content_type.partition(';')[0] or 'missing'}, not {wanted}")
        value, shown = self._decoded(content, content_type, body)
        if content.pointer is not None and not isinstance(shown, bytes):
            for error in self.document.flaws(content.pointer, shown, "request"):
                flaws.append(_flaw(error))
            unknown += strangers(self.document, content.schema, shown)
        return value

    def _decoded(self, content: Content, content_type: str, body: bytes) -> tuple[Json, Json]:
        """Read a body: its value, and the same as the schema sees it (files are strings there)."""
        media_type = content_type.partition(";")[0].strip().lower()
        if self.document.resolve(content.schema).get("format") == "binary":
            return body, body
        if media_type == "application/x-www-form-urlencoded":
            form = _fields(self.document, content.schema, parse_qsl(body.decode(errors="replace"), True))
            return form, form
        if media_type == "multipart/form-data":
            parts = _multipart(content_type, body)
            form = _fields(self.document, content.schema, parts)
            return form, {key: _as_text(value) for key, value in form.items()}
        if "xml" in media_type:
            try:
                ElementTree.fromstring(body)  # expat refuses the entities that would blow up
            except ElementTree.ParseError as error:
                raise refuse("10015", f"this is no XML: {error}", pointer="") from None
            return body, body
        if media_type == "application/json" or media_type.endswith("+json") or content.media_type == "*/*":
            value = _json(body)
            return value, value
        return body, body


def _chosen(contents: Sequence[Content], content_type: str) -> Content | None:
    media_type = content_type.partition(";")[0].strip().lower()
    for content in contents:
        if content.media_type in (media_type, "*/*"):
            return content
    json = media_type.endswith("+json")
    return next((content for content in contents if json and content.media_type == "application/json"), None)


def _multipart(content_type: str, body: bytes) -> list[tuple[str, Json]]:
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    if message.get_boundary() is None:
        raise refuse("10024", "this is no multipart body", pointer="")
    parts: list[tuple[str, Json]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(payload, bytes):
            raise refuse("10015", "a part has no name, or no content", pointer="")
        media_type, filename = part.get_content_type(), part.get_filename()
        if filename is not None or media_type == "application/octet-stream":
            parts.append((name, Upload(filename, media_type, payload)))
        elif media_type == "application/json":
            parts.append((name, _json(payload)))
        else:
            parts.append((name, payload.decode(errors="replace")))
    return parts


def _json(body: bytes) -> Json:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise refuse("10023", f"this is no JSON: {error}", pointer="") from None


def _fields(document: Document, schema: Schema, pairs: Iterable[tuple[str, Json]]) -> dict[str, Any]:
    """Turn the pairs of a form into an object: repeated names into arrays, text into what the schema says it is."""
    known = document.properties(schema)
    gathered: dict[str, list[Any]] = {}
    for key, value in pairs:
        gathered.setdefault(key if key in known else key.removesuffix("[]"), []).append(value)
    form: dict[str, Any] = {}
    for key, values in gathered.items():
        one = document.resolve(known.get(key, {}))
        if len(values) > 1 or _only_array(document, one):
            form[key] = [_read(document, one.get("items", {}), value) for value in values]
        else:
            form[key] = _read(document, one, values[0])
    return form


def _as_text(value: Json) -> Json:
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return "" if isinstance(value, Upload) else value


# --- text into values


def _kinds(document: Document, schema: Schema) -> set[str]:
    """The JSON types that a schema admits; empty for any."""
    schema = document.resolve(schema)
    kind = schema.get("type")
    kinds = {kind} if isinstance(kind, str) else set(kind or ())
    for word in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(word, ()):
            kinds |= _kinds(document, part)
    return kinds


def _is(document: Document, schema: Schema, kind: str) -> bool:
    return kind in _kinds(document, schema)


def _only_array(document: Document, schema: Schema) -> bool:
    return _kinds(document, schema) - {"null"} == {"array"}


def _read(document: Document, schema: Schema, text: Json) -> Json:
    """Read a text as the first JSON type of the schema that it can be; it stays text where it can be none."""
    kinds = _kinds(document, schema)
    if not isinstance(text, str) or "string" in kinds:
        return text
    for kind, pattern, read in _READERS:
        if kind in kinds and pattern.fullmatch(text):
            try:
                return read(text)
            except orjson.JSONDecodeError:
                return text
    return text


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str], Json]], ...] = (
    ("integer", re.compile(r"-?\d{1,18}"), int),
    ("number", re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?"), float),
    ("boolean", re.compile("true|false"), lambda text: text == "true"),
    ("object", re.compile(r"\{.*", re.DOTALL), orjson.loads),
    ("array", re.compile(r"\[.*", re.DOTALL), orjson.loads),
)


def _deep(document: Document, parameter: Parameter, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Read `name[a][b]=v` into {"a": {"b": v}}; a name that comes twice, or ends in [], is an array."""
    root: dict[str, Any] = {}
    for key, text in pairs:
        steps = re.findall(r"\[([^\]]*)\]", key[len(parameter.name) :])
        listed = bool(steps) and steps[-1] == ""
        steps = [step for step in steps if step]
        node, schema = root, parameter.schema
        for step in steps[:-1]:
            schema = document.properties(schema).get(step, {})
            node = node.setdefault(step, {})
            if not isinstance(node, dict):
                break
        if not steps or not isinstance(node, dict):
            continue
        last = document.resolve(document.properties(schema).get(steps[-1], {}))
        array = listed or _only_array(document, last)
        value = _read(document, last.get("items", {}) if array else last, text)
        if steps[-1] in node:
            before = node[steps[-1]]
            node[steps[-1]] = [*(before if isinstance(before, list) else [before]), value]
        else:
            node[steps[-1]] = [value] if array else value
    return root


# --- saying what is wrong


def strangers(document: Document, schema: Schema, value: Json, pointer: str = "") -> list[str]:
    """The JSON pointers of fields that the document does not name."""
    schema = document.resolve(schema)
    found: list[str] = []
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += strangers(document, schema.get("items", {}), item, f"{pointer}/{index}")
    elif isinstance(value, dict) and not {"oneOf", "anyOf"} & set(schema) and "additionalProperties" not in schema:
        known: dict[str, Schema] = {name: {} for name in document.required(schema)}
        known.update(document.properties(schema))
        for key, item in value.items():
            here = f"{pointer}/{escape(key)}"
            if key in known:
                found += strangers(document, known[key], item, here)
            elif known:
                found.append(here)
    return found


def _stranger(name: str) -> Flaw:
    if name.startswith("?"):
        return Flaw("10015", "the document knows no such parameter here", parameter=name[1:])
    return Flaw("10015", "the document knows no such field here", pointer=name)


def _flaw(error: ValidationError) -> Flaw:
    path = [str(part) for part in error.instance_path]
    if error.kind.name == "required":
        path.append(str(getattr(error.kind, "property", "")))
    return Flaw(_code(error), _words(error), pointer="".join(f"/{escape(part)}" for part in path))


def _code(error: ValidationError) -> str:
    if error.kind.name == "pattern" and "\\+" in str(getattr(error.kind, "pattern", "")):
        return "10016"
    return _CODES.get(error.kind.name, "10015")


def _words(error: ValidationError) -> str:
    if error.kind.name == "required":
        return "this field is required"
    words = error.message
    return words if len(words) <= _TEXT_LIMIT else words[: _TEXT_LIMIT - 1] + "…"
