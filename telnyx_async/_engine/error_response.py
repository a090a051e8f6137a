"""From an error response to an exception: its class by status and Telnyx's code, and the errors in its body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar

import orjson
from attrs import evolve
from multidict import CIMultiDict

from telnyx_async._engine.api_key import Key
from telnyx_async._engine.response import HTTPResponse
from telnyx_async.errors import (
    ApiError,
    BadRequest,
    CallEnded,
    CallNotAnswered,
    ChannelLimitExceeded,
    ConferenceEnded,
    Conflict,
    DialRateExceeded,
    ErrorItem,
    Forbidden,
    InsufficientFunds,
    InvalidCallControlId,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    RecipientOptedOut,
    ServerError,
    TelnyxError,
    Unprocessable,
)

E = TypeVar("E", bound=TelnyxError)
_SHOWN_BODY: Final = 4096
_MASK: Final = "***"
_BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: NotAuthenticated,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}
_REFUSALS = frozenset({400, 403, 404, 409, 422})
# Telnyx's products use some codes for different errors, so each code counts only with the statuses known for it.
_BY_CODE: Mapping[str, tuple[frozenset[int], type[ApiError]]] = {
    "10009": (frozenset({400, 401, 403}), NotAuthenticated),
    "20100": (frozenset({400, 402, 403, 422}), InsufficientFunds),
    "40300": (_REFUSALS, RecipientOptedOut),
    "90015": (_REFUSALS, InvalidCallControlId),
    "90018": (_REFUSALS, CallEnded),
    "90019": (_REFUSALS, ConferenceEnded),
    "90034": (_REFUSALS, CallNotAnswered),
    "90041": (_REFUSALS, ChannelLimitExceeded),
    "90042": (_REFUSALS, ChannelLimitExceeded),
    "90043": (_REFUSALS, ChannelLimitExceeded),
    "90103": (frozenset({429}), DialRateExceeded),
}


def error_of(response: HTTPResponse, items: tuple[ErrorItem, ...], retry_after: float | None, **call: Any) -> ApiError:
    """Make the exception for an error response.

    Args:
        response: with a status of 300 or more.
        items: the errors that it lists.
        retry_after: seconds that Telnyx asks to wait.
        call: facts about the call: attributes of `TelnyxError`.

    Returns:
        An error of the class that belongs to the status and the code.
    """
    cls = class_of(response.status, items)
    if issubclass(cls, RateLimited):
        call["retry_after"] = retry_after
    return cls(str(response.status), errors=items, **response_facts(response), **call)


def response_facts(response: HTTPResponse) -> dict[str, Any]:
    """The attributes of an error that come from the response."""
    headers = {name.lower(): text for name, text in response.headers.items()}
    xml_id = re.search(rb"<RequestId>([^<]{1,200})</RequestId>", response.body)
    return {
        "status": response.status,
        "headers": headers,
        "body": response.body[:_SHOWN_BODY].decode(errors="replace"),
        "request_id": headers.get("x-request-id") or (xml_id[1].decode(errors="replace") if xml_id else None),
    }


def without_secret(response: HTTPResponse, key: Key | None) -> HTTPResponse:
    """A copy of the response in which the key is masked."""
    if key is None:
        return response
    body = response.body.replace(key.text.encode(), _MASK.encode())
    return HTTPResponse(status=response.status, headers=masked(response.headers, key), body=body)


def masked(headers: Mapping[str, str], key: Key) -> Mapping[str, str]:
    """A copy of the headers in which the key is masked."""
    return CIMultiDict({name: text.replace(key.text, _MASK) for name, text in headers.items()})


def with_facts(error: E, call: Mapping[str, Any]) -> E:
    """A copy of the error, with the facts known at the end of the call."""
    made = evolve(error, **call)
    made.__cause__ = error.__cause__
    return made


def outcome_unknown(error: TelnyxError, call: Mapping[str, Any]) -> OutcomeUnknown:
    """The error for a command that may or may not have been carried out; its cause is the last failure."""
    names = ("status", "errors", "request_id", "headers", "body")
    shown = {name: getattr(error, name) for name in names if hasattr(error, name)}
    made = OutcomeUnknown(error.message, **shown, **call)
    made.__cause__ = error
    return made


def class_of(status: int, items: tuple[ErrorItem, ...]) -> type[ApiError]:
    """Choose the class of the exception: by code and status, else by status alone."""
    for item in items:
        statuses, cls = _BY_CODE.get(item.code or "", (frozenset[int](), ApiError))
        if status in statuses:
            return cls
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)


def parse_items(body: bytes) -> tuple[ErrorItem, ...]:
    """Read the errors that a response lists, in any of Telnyx's formats.

    Args:
        body: of the response; JSON, XML, or anything else.

    Returns:
        The errors in their order; empty when none can be read.
    """
    try:
        data = orjson.loads(body)
    except ValueError:
        return _from_xml(body)
    return _from_json(data) if isinstance(data, dict) else ()


def _from_json(data: dict[str, Any]) -> tuple[ErrorItem, ...]:
    listed = data.get("errors") or data.get("detail")
    if isinstance(listed, list):
        return tuple(_item(entry) for entry in listed)
    if isinstance(listed, dict):
        # Field -> message.
        return tuple(ErrorItem(detail=_text(value), pointer=f"/{key}") for key, value in listed.items())
    if isinstance(data.get("error"), str):
        invalid = data.get("invalid_fields")
        pointer = ", ".join(_text(name) or "" for name in invalid) if isinstance(invalid, list | dict) else None
        return (ErrorItem(data["error"], None, _text(data.get("error_description")), pointer or None),)
    item = _item(data)
    return (item,) if item != ErrorItem() else ()


def _item(entry: object) -> ErrorItem:
    if not isinstance(entry, dict):
        return ErrorItem(detail=_text(entry))
    source, meta, location = entry.get("source"), entry.get("meta"), entry.get("loc")
    if isinstance(source, dict):
        pointer = source.get("pointer") or source.get("parameter")
    else:
        pointer = "/" + "/".join(_text(part) or "" for part in location) if isinstance(location, list) else None
    return ErrorItem(
        code=_text(entry.get("code", entry.get("type"))),
        title=_text(entry.get("title") or entry.get("message") or entry.get("msg")),
        detail=_text(entry.get("detail")),
        pointer=_text(pointer),
        meta=meta if isinstance(meta, dict) else {},
    )


def _from_xml(body: bytes) -> tuple[ErrorItem, ...]:
    """Storage responds with XML. Two patterns read what is needed, without the risks of an XML parser."""
    code, message = (re.search(rb"<%s>([^<]{1,500})</%s>" % (tag, tag), body) for tag in (b"Code", b"Message"))
    if code is None:
        return ()
    return (ErrorItem(code[1].decode(errors="replace"), message[1].decode(errors="replace") if message else None),)


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, int | float):
        return str(value)
    try:
        return orjson.dumps(value).decode()
    except TypeError:  # orjson reads deeper nesting than it writes
        return None
