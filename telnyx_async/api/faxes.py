# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Programmable Fax Commands: 6 operations.

Sends faxes, cancels them, and reads what became of them.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.faxes import (
        CancelFaxResponse,
        FaxQuality,
        GetFaxResponse,
        ListFaxesResponse,
        RefreshFaxResponse,
        SendFaxResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel",
    "delete",
    "get",
    "list",
    "refresh",
    "send",
]

_cancel = Operation(
    id="CancelFax",
    method="POST",
    path="/faxes/{id}/actions/cancel",
    tag="Programmable Fax Commands",
    module="faxes",
    function="cancel",
    summary="Cancel a fax",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "CancelFaxResponse"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("422", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="none",
)


async def cancel(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CancelFaxResponse:
    """Stop an outgoing fax whose status is queued, media.processed, originated or sending.

    `POST /faxes/{id}/actions/cancel` (CancelFax). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `faxes.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CancelFaxResponse (202)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CancelFaxResponse = await _cancel.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteFax",
    method="DELETE",
    path="/faxes/{id}",
    tag="Programmable Fax Commands",
    module="faxes",
    function="delete",
    summary="Delete a fax",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a fax from the account.

    `DELETE /faxes/{id}` (DeleteFax). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `faxes.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="ViewFax",
    method="GET",
    path="/faxes/{id}",
    tag="Programmable Fax Commands",
    module="faxes",
    function="get",
    summary="View a fax",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetFaxResponse"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetFaxResponse:
    """Fetch one fax with its status.

    `GET /faxes/{id}` (ViewFax). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `faxes.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetFaxResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetFaxResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListFaxes",
    method="GET",
    path="/faxes",
    tag="Programmable Fax Commands",
    module="faxes",
    function="list",
    summary="View a list of faxes",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_direction_eq", "filter[direction][eq]", "query"),
        Parameter("filter_from_eq", "filter[from][eq]", "query"),
        Parameter("filter_to_eq", "filter[to][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListFaxesResponse"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: datetime | None = None,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_direction_eq: str | None = None,
    filter_from_eq: str | None = None,
    filter_to_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListFaxesResponse:
    """List faxes, sent and received.

    `GET /faxes` (ListFaxes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time. Example: 2020-02-02T22:25:27.521992Z
        filter_created_at_gte: Only items created at this time or after it. Example: 2020-02-02T22:25:27.521992Z
        filter_created_at_lt: Only items created before this time. Example: 2020-02-02T22:25:27.521992Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2020-02-02T22:25:27.521992Z
        filter_direction_eq: Only inbound or only outbound faxes. Example: inbound
        filter_from_eq: Only faxes from this number, in +E.164. Example: +13127367276
        filter_to_eq: Only faxes to this number, in +E.164. Example: +13127367276
        page_number: Which page to fetch, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListFaxesResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_direction_eq": filter_direction_eq,
        "filter_from_eq": filter_from_eq,
        "filter_to_eq": filter_to_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListFaxesResponse = await _list.execute(session, arguments, options)
    return result


_refresh = Operation(
    id="RefreshFax",
    method="POST",
    path="/faxes/{id}/actions/refresh",
    tag="Programmable Fax Commands",
    module="faxes",
    function="refresh",
    summary="Refresh a fax",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RefreshFaxResponse"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="none",
)


async def refresh(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RefreshFaxResponse:
    """Renew the media_url of a received fax after it has expired.

    `POST /faxes/{id}/actions/refresh` (RefreshFax). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `faxes.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RefreshFaxResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RefreshFaxResponse = await _refresh.execute(session, arguments, options)
    return result


_send = Operation(
    id="SendFax",
    method="POST",
    path="/faxes",
    tag="Programmable Fax Commands",
    module="faxes",
    function="send",
    summary="Send a fax",
    parameters=(
        Parameter("black_threshold", "black_threshold", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("connection_id", "connection_id", "body", required=True),
        Parameter("from_", "from", "body", required=True),
        Parameter("from_display_name", "from_display_name", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("media_url", "media_url", "body"),
        Parameter("monochrome", "monochrome", "body"),
        Parameter("preview_format", "preview_format", "body"),
        Parameter("quality", "quality", "body"),
        Parameter("store_media", "store_media", "body"),
        Parameter("store_preview", "store_preview", "body"),
        Parameter("t38_enabled", "t38_enabled", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("contents", "contents", "body", file=True),
    ),
    responses=(
        Response("202", "application/json", "SendFaxResponse"),
        Response("422", "application/json", "ProgrammableFaxErrors"),
        Response("default", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="none",
    body=("application/json", "multipart/form-data"),
    webhooks=("fax.delivered", "fax.failed", "fax.media.processed", "fax.queued", "fax.sending.started"),
)


async def send(
    session: TelnyxSession,
    *,
    connection_id: str,
    from_: str,
    to: str,
    black_threshold: int | None = None,
    client_state: str | None = None,
    from_display_name: str | None = None,
    media_name: str | None = None,
    media_url: str | None = None,
    monochrome: bool | None = None,
    preview_format: Literal["pdf", "tiff"] | None = None,
    quality: FaxQuality | None = None,
    store_media: bool | None = None,
    store_preview: bool | None = None,
    t38_enabled: bool | None = None,
    webhook_url: str | None = None,
    contents: FileContent | None = None,
    options: RequestOptions | None = None,
) -> SendFaxResponse:
    """Send a document by fax, up to 50 MB and 350 pages; fax.delivered or fax.failed tells the outcome.

    `POST /faxes` (SendFax). It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Fax application that sends the fax. Example: 234423
        from_: Number that sends the fax, in +E.164. Example: +13125790015
        to: Number that receives the fax, in +E.164, or a SIP URI. Example: +13127367276
        black_threshold: Percentage from which a dot counts as black; only with monochrome. 1 to 100. Telnyx's
            default: 95.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the PDF or other document to send.
        monochrome: Whether the fax is pure black and white; not by default. Telnyx's default: False.
        preview_format: File type of the preview; only with store_preview. One of pdf, tiff. Telnyx's default: tiff.
        quality: Quality of the fax; the two ultra ones are best and slowest, ultra_light for pictures, ultra_dark
            for text. One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        store_media: Whether the fax is kept at a temporary URL; not together with media_name. Telnyx's default:
            False.
        store_preview: Whether a preview of the fax is kept at a temporary URL; not by default. Telnyx's default:
            False.
        t38_enabled: Whether T.38 may be used, as by default. Telnyx's default: True.
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
        contents: The file to fax, up to 20 MB: PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT; not with media_url or
            media_name. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendFaxResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: fax.delivered, fax.failed, fax.media.processed, fax.queued, fax.sending.started.
    """
    arguments: dict[str, object] = {
        "black_threshold": black_threshold,
        "client_state": client_state,
        "connection_id": connection_id,
        "from_": from_,
        "from_display_name": from_display_name,
        "media_name": media_name,
        "media_url": media_url,
        "monochrome": monochrome,
        "preview_format": preview_format,
        "quality": quality,
        "store_media": store_media,
        "store_preview": store_preview,
        "t38_enabled": t38_enabled,
        "to": to,
        "webhook_url": webhook_url,
        "contents": contents,
    }
    result: SendFaxResponse = await _send.execute(session, arguments, options)
    return result
