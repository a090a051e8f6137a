"""Error responses: Telnyx's codes and statuses, in the body that the document declares for the operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Content, Endpoint
from telnyx_async.simulator.schema.errors import CODES, ApiError, ErrorItem
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.schema.xml import element


def error_response(document: Document, endpoint: Endpoint | None, error: ApiError) -> Response:
    """Make the response to a request that is not carried out.

    Args:
        document: where the operation's error responses are declared.
        endpoint: the operation; None where there is none.
        error: what is wrong.

    Returns:
        The response, in the first form that fits the schema which the operation declares for this status.
    """
    statuses = (error.status,) if error.status else CODES.get(error.errors[0].code, ("", (422,)))[1]
    declared = endpoint.responses if endpoint else {}
    status = next((one for one in statuses if str(one) in declared), statuses[0])
    contents = declared.get(str(status)) or declared.get(f"{status // 100}XX") or declared.get("default", ())
    content = contents[0] if contents else None
    if content and "xml" in content.media_type:
        body = _xml(error, document, content).encode()
        return Response(status, content.media_type, content=body, headers=error.headers)
    return Response(status, json=_valid_body(document, content, error), headers=error.headers)


def _valid_body(document: Document, content: Content | None, error: ApiError) -> Json:
    usual, *_ = bodies = list(_bodies(error, str))
    if content is None or content.pointer is None:
        return usual
    known = document.properties(content.schema)
    for body, numbered in zip(bodies, _bodies(error, int), strict=True):
        if known and not set(body) & set(known):
            continue
        if document.valid(content.pointer, body) or document.valid(content.pointer, numbered):
            return body  # with a string for the code, as Telnyx sends it, also where the document says integer
    return usual


def _bodies(error: ApiError, code: Callable[[str], Json]) -> Iterator[dict[str, Any]]:
    """Every form of error body that the document declares somewhere, the usual one first."""
    items = [{**_item(item), "code": code(item.code)} for item in error.errors]
    first = error.errors[0]
    yield {"errors": items}
    yield items[0]
    yield {"detail": [{"loc": _location(item), "msg": item.detail, "type": "value_error"} for item in error.errors]}
    yield {"detail": [{key: item[key] for key in ("code", "title", "detail")} for item in items]}
    yield {"message": first.detail, "success": False}
    yield {"error": "invalid_request", "error_description": first.detail}
    yield {"errors": [{"code": item["code"], "message": item["detail"]} for item in items]}
    yield {"errors": [{"code": "render_error", "message": item["detail"]} for item in items]}
    yield {"errors": [{"code": item["code"], "detail": item["detail"], "message": item["title"]} for item in items]}
    yield {"errors": {"code": code(first.code), "message": first.detail}}


def _item(item: ErrorItem) -> dict[str, Any]:
    url = f"https://developers.telnyx.com/docs/overview/errors/{item.code}"
    body: dict[str, Any] = {"code": item.code, "title": item.title, "detail": item.detail, "meta": {"url": url}}
    if item.pointer is not None:
        body["source"] = {"pointer": item.pointer}
    elif item.parameter is not None:
        body["source"] = {"parameter": item.parameter}
    return body


def _location(item: ErrorItem) -> list[str]:
    if item.parameter is not None:
        return ["query", item.parameter]
    return ["body", *(part for part in (item.pointer or "").split("/") if part)]


def _xml(error: ApiError, document: Document, content: Content) -> str:
    item = error.errors[0]
    known = document.properties(content.schema)
    facts = {"Code": item.code, "Message": item.detail, "RequestId": "0", "HostId": "simulator"}
    return element("Error", {key: value for key, value in facts.items() if not known or key in known})
