# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""CSV Downloads: 3 operations.

Exports the account's phone numbers as CSV files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.csv_downloads import (
        CreateCSVDownloadResponse,
        GetCSVDownloadResponse,
        ListCSVDownloadsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
]

_create = Operation(
    id="CreateCsvDownload",
    method="POST",
    path="/phone_numbers/csv_downloads",
    tag="CSV Downloads",
    module="csv_downloads",
    function="create",
    summary="Create a CSV download",
    parameters=(
        Parameter("csv_format", "csv_format", "query"),
        Parameter("filter_billing_group_id", "filter[billing_group_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_emergency_address_id", "filter[emergency_address_id]", "query"),
        Parameter("filter_has_bundle", "filter[has_bundle]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_tag", "filter[tag]", "query"),
        Parameter("filter_voice_connection_name_contains", "filter[voice.connection_name][contains]", "query"),
        Parameter("filter_voice_connection_name_ends_with", "filter[voice.connection_name][ends_with]", "query"),
        Parameter("filter_voice_connection_name_eq", "filter[voice.connection_name][eq]", "query"),
        Parameter("filter_voice_connection_name_starts_with", "filter[voice.connection_name][starts_with]", "query"),
        Parameter("filter_voice_usage_payment_method", "filter[voice.usage_payment_method]", "query"),
    ),
    responses=(
        Response("200", "application/json", "CreateCSVDownloadResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
)


async def create(
    session: TelnyxSession,
    *,
    csv_format: Literal["V1", "V2"] | None = None,
    filter_billing_group_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_customer_reference: str | None = None,
    filter_emergency_address_id: str | None = None,
    filter_has_bundle: str | None = None,
    filter_phone_number: str | None = None,
    filter_status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "active",
        "deleted",
        "port-failed",
        "emergency-only",
        "ported-out",
        "port-out-pending",
    ]
    | None = None,
    filter_tag: str | None = None,
    filter_voice_connection_name_contains: str | None = None,
    filter_voice_connection_name_ends_with: str | None = None,
    filter_voice_connection_name_eq: str | None = None,
    filter_voice_connection_name_starts_with: str | None = None,
    filter_voice_usage_payment_method: Literal["pay-per-minute", "channel"] | None = None,
    options: RequestOptions | None = None,
) -> CreateCSVDownloadResponse:
    """Start to write the account's phone numbers to a CSV file; csv_downloads.get has its URL once it is complete.

    `POST /phone_numbers/csv_downloads` (CreateCsvDownload). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        csv_format: Layout of the CSV file; V1 is the old one. One of V1, V2. Telnyx's default: V1.
        filter_billing_group_id: Only numbers of this billing group, or with the text null those of none. Example:
            62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Only numbers with this emergency address, or with the text null those with
            none. Example: 9102160989215728032
        filter_has_bundle: Only numbers that are in a bundle, or only the others.
        filter_phone_number: Only what concerns this phone number.
        filter_status: Only items in this status. One of purchase-pending, purchase-failed, port-pending, active,
            deleted, port-failed, emergency-only, ported-out, port-out-pending.
        filter_tag: Only phone numbers with this tag.
        filter_voice_connection_name_contains: Only numbers whose connection has this in its name; at least 3
            characters. Example: test
        filter_voice_connection_name_ends_with: Only numbers whose connection's name ends so; at least 3 characters.
            Example: test
        filter_voice_connection_name_eq: Only numbers whose connection has exactly this name. Example: test
        filter_voice_connection_name_starts_with: Only numbers whose connection's name begins so; at least 3
            characters. Example: test
        filter_voice_usage_payment_method: Only numbers paid for in this way. One of pay-per-minute, channel.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCSVDownloadResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "csv_format": csv_format,
        "filter_billing_group_id": filter_billing_group_id,
        "filter_connection_id": filter_connection_id,
        "filter_customer_reference": filter_customer_reference,
        "filter_emergency_address_id": filter_emergency_address_id,
        "filter_has_bundle": filter_has_bundle,
        "filter_phone_number": filter_phone_number,
        "filter_status": filter_status,
        "filter_tag": filter_tag,
        "filter_voice_connection_name_contains": filter_voice_connection_name_contains,
        "filter_voice_connection_name_ends_with": filter_voice_connection_name_ends_with,
        "filter_voice_connection_name_eq": filter_voice_connection_name_eq,
        "filter_voice_connection_name_starts_with": filter_voice_connection_name_starts_with,
        "filter_voice_usage_payment_method": filter_voice_usage_payment_method,
    }
    result: CreateCSVDownloadResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetCsvDownload",
    method="GET",
    path="/phone_numbers/csv_downloads/{id}",
    tag="CSV Downloads",
    module="csv_downloads",
    function="get",
    summary="Retrieve a CSV download",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCSVDownloadResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetCSVDownloadResponse:
    """Fetch one CSV export: its status and, once it is complete, its URL.

    `GET /phone_numbers/csv_downloads/{id}` (GetCsvDownload). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `csv_downloads.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCSVDownloadResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetCSVDownloadResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListCsvDownloads",
    method="GET",
    path="/phone_numbers/csv_downloads",
    tag="CSV Downloads",
    module="csv_downloads",
    function="list",
    summary="List CSV downloads",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCSVDownloadsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListCSVDownloadsResponse:
    """List the CSV exports of phone numbers.

    `GET /phone_numbers/csv_downloads` (ListCsvDownloads). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCSVDownloadsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListCSVDownloadsResponse = await _list.execute(session, arguments, options)
    return result
