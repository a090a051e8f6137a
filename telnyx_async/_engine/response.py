"""The HTTP response, and decoding it into a model. No I/O."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from types import NoneType
from typing import Any, Final, Literal, get_args, get_origin

from attrs import define, field, frozen

from telnyx_async._engine.annotations import alternatives, evaluate
from telnyx_async._engine.bodies import is_json
from telnyx_async._engine.serialization import loads, structure
from telnyx_async.model import Model, fields_of
from telnyx_async.operation import Operation, Response


@define(kw_only=True)  # frozen, it would take three times as long to make
class HTTPResponse:
    """Status, headers (case-insensitive, or with lower-case names) and body, unchanged.

    `whole` is False when the body was larger after decompression than the session allows; it is empty then.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    whole: bool = True


class UndecodableBody(ValueError):
    """The body of a success is not as documented. The message says how."""


@lru_cache
def _is_xml(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/xml", "+xml"))


def decode_response(operation: Operation, response: HTTPResponse) -> Any:
    """Decode the response of a success.

    Args:
        operation: the operation that was called, with its declared responses.
        response: the response.

    Returns:
        The declared model, bytes or text; None when no content is declared, or when a DELETE is answered with 204. When
        a type is declared without a body, the model is made from the headers.

    Raises:
        UndecodableBody: the body is not as documented: its top level is of another JSON type, or it holds errors.
    """
    declared = _declared(operation, response.status, response.headers.get("content-type", ""))
    if declared is None or declared.type is None:
        _refuse_errors(response)
        return None
    if declared.media_type is None:
        from telnyx_async.storage.xml import from_headers  # which few programs need

        return from_headers(declared.type, response.headers)
    if declared.type == "bytes":
        return response.body
    if response.status == 204 and operation.method == "DELETE":
        return None
    if declared.type == "str" and not is_json(declared.media_type):
        return response.body.decode(errors="replace")
    if _is_xml(declared.media_type):
        from telnyx_async.storage.xml import decode

        try:
            return decode(declared.type, response.body)
        except ValueError as error:
            raise UndecodableBody(f"{response.status}, but the response is not the expected XML") from error
    return _structured(declared.type, response)


def _structured(type_text: str, response: HTTPResponse) -> Any:
    promise = _promise(type_text)
    if not response.body:
        if NoneType in promise.kinds:
            return None
        raise UndecodableBody(f"{response.status}, but the response is empty instead of {promise.shown}")
    try:
        data = loads(response.body)
    except ValueError as error:
        raise UndecodableBody(f"{response.status}, but the response is not JSON") from error
    if data.__class__ not in promise.kinds:
        raise UndecodableBody(f"{response.status}, but the response is {_KINDS[type(data)]} instead of {promise.shown}")
    if data.__class__ is dict and data.get("errors") and promise.fields is not None:
        content = promise.required if "errors" in promise.fields else promise.fields
        if content or "errors" not in promise.fields:
            _refuse_errors_of(data, content, response)
    return structure(type_text, data)


def _refuse_errors(response: HTTPResponse) -> None:
    """No content was promised, so only errors matter in it."""
    if not is_json(response.headers.get("content-type", "")) or b'"errors"' not in response.body:
        return
    try:
        data = loads(response.body)
    except ValueError:
        return
    if isinstance(data, dict) and data.get("errors"):
        _refuse_errors_of(data, frozenset(), response)


def _refuse_errors_of(data: Mapping[str, Any], content: frozenset[str], response: HTTPResponse) -> None:
    """Refuse errors where nothing of the content is. `content` is what they stand in place of."""
    if all(data.get(name) is None for name in content):
        raise UndecodableBody(f"{response.status}, but the response holds errors")


_KINDS: Final[Mapping[type, str]] = {
    dict: "an object",
    list: "a list",
    str: "text",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    NoneType: "null",
}


@frozen
class _Promise:
    """What a type promises of the top level of a response.

    Attributes:
        kinds: the classes that its JSON may have.
        fields: the names of its fields, where it is a model or one of several; None where an object may have any.
        required: those of them that are always there.
        shown: the kinds, in words.
    """

    kinds: frozenset[type]
    fields: frozenset[str] | None
    required: frozenset[str]
    shown: str


@cache
def _promise(type_text: str) -> _Promise:
    variants = alternatives(evaluate(type_text))
    models = [tp for tp in variants if isinstance(tp, type) and issubclass(tp, Model)]
    free = any(tp in (Any, object) or get_origin(tp) is dict for tp in variants)
    fields = [f for model in models for f in fields_of(model)]
    names = frozenset(f.wire_name for f in fields)
    required = frozenset(f.wire_name for f in fields if not f.annotation.endswith("None"))
    kinds = frozenset(kind for tp in variants for kind in _kinds(tp))
    shown = " or ".join(dict.fromkeys(words for kind, words in _KINDS.items() if kind in kinds))
    return _Promise(kinds, None if free else names, required, shown)


def _kinds(tp: Any) -> Collection[type]:
    origin = get_origin(tp)
    if tp in (Any, object):
        return _KINDS
    if origin is Literal:
        return [type(value) for value in get_args(tp)]
    if origin in (list, dict) or tp in (str, int, bool, NoneType):
        return [origin or tp]
    return [float, int] if tp is float else [str] if tp in (bytes, date, datetime) else [dict]


@lru_cache(maxsize=1000)
def _declared(operation: Operation, code: int, content_type: str) -> Response | None:
    """The declared response for a success: by status, range, any success, default; then by media type."""
    kind = content_type.partition(";")[0].strip().lower()
    for status in (str(code), "2XX", "2", "default"):
        declared = [r for r in operation.responses if r.status == status or (status == "2" and r.status[0] == "2")]
        if declared:
            return next((r for r in declared if (r.media_type or "").partition(";")[0].lower() == kind), declared[0])
    return None
