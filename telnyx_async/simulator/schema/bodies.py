"""Request bodies: decoded by their media type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl
from xml.etree import ElementTree

import orjson

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Content
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Upload
from telnyx_async.simulator.schema.types import Json, Schema
from telnyx_async.simulator.schema.values import only_array, read_text

_EITHER = {"application/json", "application/x-www-form-urlencoded"}  # Telnyx takes each where the other is declared


def choose(contents: Sequence[Content], content_type: str) -> Content | None:
    """The declared content that fits a Content-Type header; None if none does."""
    media_type = content_type.partition(";")[0].strip().lower()
    for content in contents:
        if content.media_type in (media_type, "*/*"):
            return content
    json = media_type.endswith("+json")
    accepted = _EITHER if json or media_type in _EITHER else set()
    return next((content for content in contents if content.media_type in accepted), None)


def decode(document: Document, content: Content, content_type: str, body: bytes) -> tuple[Json, Json]:
    """Decode a body.

    Args:
        document: where the schemas are.
        content: the declared content that was chosen for the body.
        content_type: header of the request.
        body: as it was received.

    Returns:
        The value, and the same value as its schema describes it: with a string in place of each file.

    Raises:
        ApiError: it is not what its media type says.
    """
    media_type = content_type.partition(";")[0].strip().lower()
    if document.resolve(content.schema).get("format") == "binary":
        return body, body
    if media_type == "application/x-www-form-urlencoded":
        form = _fields(document, content.schema, parse_qsl(body.decode(errors="replace"), True))
        return form, form
    if media_type == "multipart/form-data":
        parts = _multipart(content_type, body)
        form = _fields(document, content.schema, parts)
        return form, {key: _as_text(value) for key, value in form.items()}
    if "xml" in media_type:
        try:
            ElementTree.fromstring(body)  # expat limits the expansion of entities
        except ElementTree.ParseError as error:
            raise api_error("10015", f"the body is not XML: {error}", pointer="") from None
        return body, body
    if media_type == "application/json" or media_type.endswith("+json") or content.media_type == "*/*":
        value = _json(body)
        return value, value
    return body, body


def _multipart(content_type: str, body: bytes) -> list[tuple[str, Json]]:
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    if message.get_boundary() is None:
        raise api_error("10024", "the body is not multipart", pointer="")
    parts: list[tuple[str, Json]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(payload, bytes):
            raise api_error("10015", "a part has no name, or no content", pointer="")
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
        raise api_error("10023", f"the body is not JSON: {error}", pointer="") from None


def _fields(document: Document, schema: Schema, pairs: Iterable[tuple[str, Json]]) -> dict[str, Any]:
    """Read the pairs of a form as an object: a repeated name is an array, and text is read as its schema says."""
    known = document.properties(schema)
    gathered: dict[str, list[Any]] = {}
    for key, value in pairs:
        gathered.setdefault(key if key in known else key.removesuffix("[]"), []).append(value)
    form: dict[str, Any] = {}
    for key, values in gathered.items():
        one = document.resolve(known.get(key, {}))
        if len(values) == 1 and only_array(document, one) and str(values[0]).startswith("["):
            form[key] = read_text(document, one, values[0])
        elif len(values) > 1 or only_array(document, one):
            form[key] = [read_text(document, one.get("items", {}), value) for value in values]
        else:
            form[key] = read_text(document, one, values[0])
    return form


def _as_text(value: Json) -> Json:
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return "" if isinstance(value, Upload) else value
