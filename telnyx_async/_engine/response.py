"""The HTTP response, and decoding it into a model. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from telnyx_async._engine.bodies import is_json
from telnyx_async._engine.serialization import loads, structure
from telnyx_async.operation import Operation, Response
from telnyx_async.storage.xml import decode, from_headers


@frozen(kw_only=True)
class HTTPResponse:
    """Status, headers (case-insensitive, or with lower-case names) and body, unchanged."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class UndecodableBody(ValueError):
    """The body of a success is not as documented. The message says how."""


def _is_xml(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/xml", "+xml"))


def decode_response(operation: Operation, response: HTTPResponse) -> Any:
    """Decode the response of a success.

    Args:
        operation: the operation that was called, with its declared responses.
        response: the response.

    Returns:
        The declared model, bytes or text; None when none is declared, or when the body of a model or text is empty. When
        a type is declared without a body, the model is made from the headers.

    Raises:
        UndecodableBody: the body is not as documented.
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
        what = "the expected XML" if is_xml else "JSON"
        raise UndecodableBody(f"{response.status}, but the response is not {what}") from error
    return structure(declared.type, data)


def _declared(operation: Operation, response: HTTPResponse) -> Response | None:
    """The declared response for a success: by status, range, any success, default; then by media type."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    for status in (str(response.status), "2XX", "2", "default"):
        declared = [r for r in operation.responses if r.status == status or (status == "2" and r.status[0] == "2")]
        if declared:
            return next((r for r in declared if (r.media_type or "").partition(";")[0].lower() == kind), declared[0])
    return None
