"""The response to a request: the model that it holds, or the error that it is. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from attrs import field, frozen
from multidict import CIMultiDict

from telnyx_async import errors
from telnyx_async._engine.bodies import is_json
from telnyx_async._engine.serialization import loads, structure
from telnyx_async.errors import ApiError, UnreadableResponse
from telnyx_async.operation import Operation, Response
from telnyx_async.storage.xml import decode, from_headers

_SHOWN_BODY: Final = 4096
_E = TypeVar("_E", ApiError, UnreadableResponse)


@frozen(kw_only=True)
class HTTPResponse:
    """Status, headers (case-insensitive, or lower-case names) and body, as they came."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


def _is_xml(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/xml", "+xml"))


def decode_response(operation: Operation, response: HTTPResponse, *, secret: str = "") -> Any:
    """Read an answer with a 2xx status.

    Args:
        operation: what was called; its responses say what to expect.
        response: what came back.
        secret: what no error may show: the API key.

    Returns:
        The model, bytes or text that is declared for it; None where none is declared, or instead of an empty model or
        text. Where no body but a type is declared, the headers make the model.

    Raises:
        UnreadableResponse: the body is not what was promised.
    """
    declared = _declared(operation, response)
    if declared is not None and declared.type is not None and declared.media_type is None:
        return from_headers(declared.type, response.headers)
    if declared is None or declared.type is None or response.status == 204:
        return None
    if declared.type == "bytes":
        return response.body
    if not response.body:
        return None
    if declared.type == "str" and not is_json(declared.media_type or ""):
        return response.body.decode(errors="replace")
    is_xml = _is_xml(declared.media_type or "")
    try:
        if is_xml:
            return decode(declared.type, response.body)
        data = loads(response.body)
    except ValueError as error:
        what = "XML of its kind" if is_xml else "JSON"
        unreadable = UnreadableResponse(f"{response.status}, an answer that is no {what}")
        raise _filled(unreadable, operation, _without(secret, response)) from error
    return structure(declared.type, data)


def _declared(operation: Operation, response: HTTPResponse) -> Response | None:
    """The response that is declared for a success: by status, range, any success, default; then by media type."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    for status in (str(response.status), "2XX", "2", "default"):
        found = [r for r in operation.responses if r.status == status or (status == "2" and r.status[0] == "2")]
        if found:
            return next((r for r in found if (r.media_type or "").partition(";")[0].lower() == kind), found[0])
    return None


def failure(
    operation: Operation, response: HTTPResponse, *, secret: str = "", retry_after: float | None = None
) -> ApiError:
    """Make the error for an answer that is no success.

    Args:
        operation: what was called.
        response: what came back.
        secret: what the error may not show: the API key.
        retry_after: seconds after which Telnyx asks to come back.

    Returns:
        An error of the class that (status, code) call for.
    """
    response = _without(secret, response)
    items = errors.parse_items(response.body)
    error = _filled(errors.class_of(response.status, items)(str(response.status)), operation, response)
    error.errors = items
    if isinstance(error, errors.RateLimited):
        error.retry_after = retry_after
    return error


def _without(secret: str, response: HTTPResponse) -> HTTPResponse:
    """An answer in which a secret that was echoed is crossed out."""
    if not secret:
        return response
    shown = {name: text.replace(secret, "***") for name, text in response.headers.items()}
    return HTTPResponse(
        status=response.status, headers=CIMultiDict(shown), body=response.body.replace(secret.encode(), b"***")
    )


def _filled(error: _E, operation: Operation, response: HTTPResponse) -> _E:
    error.operation = operation.id
    error.status = response.status
    error.headers = {name.lower(): text for name, text in response.headers.items()}
    error.body = response.body[:_SHOWN_BODY].decode(errors="replace")
    found = re.search(rb"<RequestId>([^<]{1,200})</RequestId>", response.body)
    error.request_id = error.headers.get("x-request-id") or (found[1].decode(errors="replace") if found else None)
    return error
