"""Is a request what the document asks for? Each error names the place: a parameter, or a JSON pointer into the body."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote

from attrs import frozen
from jsonschema_rs import ValidationError

from telnyx_async.simulator.schema import bodies
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint, Parameter
from telnyx_async.simulator.schema.errors import ApiError, ErrorItem, api_error
from telnyx_async.simulator.schema.references import escape
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.types import Json, Schema
from telnyx_async.simulator.schema.values import admits, only_array, read_deep_object, read_text

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
_NOTHING = (b"", b"null", b"{}")  # what JSON clients send in place of a body
_TEXT_LIMIT = 200
_NOT_CHECKED = {"authorization_bearer", "authorization", "content-type", "accept"}


@frozen
class RequestValidator:
    """Validates requests.

    Args:
        document: which requests there are.
        strict: whether fields and query parameters that the document does not declare are errors. Telnyx ignores them.
    """

    document: Document
    strict: bool = False

    def validate(
        self, endpoint: Endpoint, path: Mapping[str, str], query: str, headers: Mapping[str, str], body: bytes
    ) -> Request:
        """Decode a request, and validate it.

        Args:
            endpoint: the operation it is for.
            path: its path parameters, percent-encoded.
            query: its query string.
            headers: its headers, by lower-case name.
            body: its body.

        Raises:
            ApiError: it is not what the document asks for.
        """
        errors: list[ErrorItem] = []
        unknown: list[str] = []
        path_values = {name: unquote(value) for name, value in path.items()}
        query_values = self._query(endpoint, query, errors, unknown)
        for parameter in endpoint.parameters:
            if parameter.location == "path" and parameter.name in path_values:
                self._check_value(
                    parameter, read_text(self.document, parameter.schema, path_values[parameter.name]), errors
                )
            elif parameter.location == "header" and parameter.name.lower() not in _NOT_CHECKED:
                value = headers.get(parameter.name.lower())
                if value is not None:
                    self._check_value(parameter, read_text(self.document, parameter.schema, value), errors)
                elif parameter.required:
                    errors.append(ErrorItem("10004", "this header is required", parameter=parameter.name))
        content = None
        if body.strip() in _NOTHING:
            content = self._without_body(endpoint, errors)
        else:
            content = self._body(endpoint, headers.get("content-type", ""), body, errors, unknown)
        if self.strict and unknown:
            errors += [_unknown_error(name) for name in unknown]
        if errors:
            raise ApiError(*errors)
        return Request(path_values, query_values, headers, content, tuple(unknown))

    # --- query

    def _query(self, endpoint: Endpoint, query: str, errors: list[ErrorItem], unknown: list[str]) -> dict[str, Json]:
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
                    errors.append(ErrorItem("10004", "this parameter is required", parameter=name))
                continue
            if parameter.style == "deepObject":
                values[name] = read_deep_object(self.document, parameter, mine, not self.strict)
            else:
                values[name] = self._plain(parameter, [text for _, text in mine])
            self._check_value(parameter, values[name], errors)
        unknown += [f"?{key}" for index, (key, _) in enumerate(pairs) if index not in used]
        return values

    def _plain(self, parameter: Parameter, texts: list[str]) -> Json:
        split = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
        if not parameter.explode or (not self.strict and len(texts) == 1):
            apart = [part for text in texts for part in text.split(split)]
            if admits(self.document, parameter.schema, "array") and (not parameter.explode or len(apart) > 1):
                texts = apart
        if len(texts) > 1 or only_array(self.document, parameter.schema):
            items = self.document.resolve(parameter.schema).get("items", {})
            return [read_text(self.document, items, text) for text in texts]
        return read_text(self.document, parameter.schema, texts[0])

    def _check_value(self, parameter: Parameter, value: Json, errors: list[ErrorItem]) -> None:
        for error in self.document.errors(parameter.pointer, value, "request"):
            inside = "".join(f"[{part}]" for part in error.instance_path)
            errors.append(ErrorItem(_error_code(error), _detail(error), parameter=parameter.name + inside))

    # --- body

    def _without_body(self, endpoint: Endpoint, errors: list[ErrorItem]) -> Json:
        """What stands for a body that is left out: an object without fields, where an object is declared."""
        if not endpoint.body:
            return None
        content = endpoint.body[0]
        if not endpoint.body_required and not self.document.required(content.schema):
            return None
        schema = self.document.resolve(content.schema)
        if schema and not self.document.properties(schema) and schema.get("type") != "object":
            raise api_error("10004", "a body is required", pointer="")
        if content.pointer is not None:
            errors += [_body_error(error) for error in self.document.errors(content.pointer, {}, "request")]
        return {}

    def _body(
        self, endpoint: Endpoint, content_type: str, body: bytes, errors: list[ErrorItem], unknown: list[str]
    ) -> Json:
        if not endpoint.body:
            unknown.append("/")
            return None
        content = bodies.choose(endpoint.body, content_type)
        if content is None:
            wanted = " or ".join(one.media_type for one in endpoint.body)
            raise api_error("10024", f"the content type is {content_type.partition(';')[0] or 'missing'}, not {wanted}")
        value, shown = bodies.decode(self.document, content, content_type, body)
        if content.pointer is not None and not isinstance(shown, bytes):
            for error in self.document.errors(content.pointer, shown, "request"):
                errors.append(_body_error(error))
            unknown += unknown_fields(self.document, content.schema, shown)
        return value


# --- errors


def unknown_fields(document: Document, schema: Schema, value: Json, pointer: str = "") -> list[str]:
    """The JSON pointers of the fields that the document does not declare."""
    schema = document.resolve(schema)
    found: list[str] = []
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += unknown_fields(document, schema.get("items", {}), item, f"{pointer}/{index}")
    elif isinstance(value, dict) and not {"oneOf", "anyOf"} & set(schema) and "additionalProperties" not in schema:
        known: dict[str, Schema] = {name: {} for name in document.required(schema)}
        known.update(document.properties(schema))
        for key, item in value.items():
            here = f"{pointer}/{escape(key)}"
            if key in known:
                found += unknown_fields(document, known[key], item, here)
            elif known:
                found.append(here)
    return found


def _unknown_error(name: str) -> ErrorItem:
    if name.startswith("?"):
        return ErrorItem("10015", "the document declares no such parameter", parameter=name[1:])
    return ErrorItem("10015", "the document declares no such field", pointer=name)


def _body_error(error: ValidationError) -> ErrorItem:
    path = [str(part) for part in error.instance_path]
    if error.kind.name == "required":
        path.append(str(getattr(error.kind, "property", "")))
    return ErrorItem(_error_code(error), _detail(error), pointer="".join(f"/{escape(part)}" for part in path))


def _error_code(error: ValidationError) -> str:
    if error.kind.name == "pattern" and "\\+" in str(getattr(error.kind, "pattern", "")):
        return "10016"
    return _CODES.get(error.kind.name, "10015")


def _detail(error: ValidationError) -> str:
    if error.kind.name == "required":
        return "this field is required"
    text = error.message
    return text if len(text) <= _TEXT_LIMIT else text[: _TEXT_LIMIT - 1] + "…"
