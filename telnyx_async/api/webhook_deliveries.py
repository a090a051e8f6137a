# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Webhooks: 2 operations.

Shows which webhooks were delivered, and how each try went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.webhook_deliveries import GetWebhookDeliveryResponse, ListWebhookDeliveriesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetWebhookDelivery",
    method="GET",
    path="/webhook_deliveries/{id}",
    tag="Webhooks",
    module="webhook_deliveries",
    function="get",
    summary="Find webhook_delivery details by ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWebhookDeliveryResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWebhookDeliveryResponse:
    """Fetch one webhook delivery with its content and every attempt.

    `GET /webhook_deliveries/{id}` (GetWebhookDelivery). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `webhook_deliveries.list`. UUID. Example:
            C9C0797E-901D-4349-A33C-C2C8F31A92C2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWebhookDeliveryResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWebhookDeliveryResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetWebhookDeliveries",
    method="GET",
    path="/webhook_deliveries",
    tag="Webhooks",
    module="webhook_deliveries",
    function="list",
    summary="List webhook deliveries",
    parameters=(
        Parameter("filter_attempts_contains", "filter[attempts][contains]", "query"),
        Parameter("filter_event_type", "filter[event_type]", "query"),
        Parameter("filter_finished_at_gte", "filter[finished_at][gte]", "query"),
        Parameter("filter_finished_at_lte", "filter[finished_at][lte]", "query"),
        Parameter("filter_started_at_gte", "filter[started_at][gte]", "query"),
        Parameter("filter_started_at_lte", "filter[started_at][lte]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("filter_webhook_contains", "filter[webhook][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWebhookDeliveriesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_attempts_contains: str | None = None,
    filter_event_type: str | None = None,
    filter_finished_at_gte: str | None = None,
    filter_finished_at_lte: str | None = None,
    filter_started_at_gte: str | None = None,
    filter_started_at_lte: str | None = None,
    filter_status_eq: Literal["delivered", "failed"] | None = None,
    filter_webhook_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWebhookDeliveriesResponse:
    """List webhook deliveries by event type, status, time or content.

    `GET /webhook_deliveries` (GetWebhookDeliveries). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_attempts_contains: Only deliveries with this text in one of their attempts, such as a URL. Example:
            https://fallback.example.com/webhooks
        filter_event_type: Only webhooks of these events, several joined by commas. Example:
            call_initiated,call.initiated
        filter_finished_at_gte: Only deliveries that ended at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_finished_at_lte: Only deliveries that ended at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_started_at_gte: Only deliveries that began at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_started_at_lte: Only deliveries that began at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_status_eq: Only items in exactly this status. One of delivered, failed.
        filter_webhook_contains: Only deliveries with this text in their webhook. Example: call.initiated
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWebhookDeliveriesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_attempts_contains": filter_attempts_contains,
        "filter_event_type": filter_event_type,
        "filter_finished_at_gte": filter_finished_at_gte,
        "filter_finished_at_lte": filter_finished_at_lte,
        "filter_started_at_gte": filter_started_at_gte,
        "filter_started_at_lte": filter_started_at_lte,
        "filter_status_eq": filter_status_eq,
        "filter_webhook_contains": filter_webhook_contains,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWebhookDeliveriesResponse = await _list.execute(session, arguments, options)
    return result
