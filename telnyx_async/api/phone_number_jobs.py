# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bulk Phone Number Operations: 5 operations.

Changes, or gives back, many phone numbers in one background job.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.phone_number_jobs import (
        DeletePhoneNumbersJobResponse,
        GetPhoneNumberJobResponse,
        ListPhoneNumberJobsResponse,
        UpdateEmergencySettingsJobResponse,
        UpdatePhoneNumbersJobResponse,
        UpdatePhoneNumberVoiceSettingsRequest,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete_phone_numbers",
    "get",
    "list",
    "update_emergency_settings",
    "update_phone_numbers",
]

_delete_phone_numbers = Operation(
    id="CreateDeletePhoneNumbersJob",
    method="POST",
    path="/phone_numbers/jobs/delete_phone_numbers",
    tag="Bulk Phone Number Operations",
    module="phone_number_jobs",
    function="delete_phone_numbers",
    summary="Delete a batch of numbers",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("202", "application/json", "DeletePhoneNumbersJobResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("403", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def delete_phone_numbers(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> DeletePhoneNumbersJobResponse:
    """Give back up to 1,000 numbers in the background; get has the result of each.

    `POST /phone_numbers/jobs/delete_phone_numbers` (CreateDeletePhoneNumbersJob). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: The numbers to give up, in +E.164 or by their ids.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumbersJobResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: DeletePhoneNumbersJobResponse = await _delete_phone_numbers.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrievePhoneNumbersJob",
    method="GET",
    path="/phone_numbers/jobs/{id}",
    tag="Bulk Phone Number Operations",
    module="phone_number_jobs",
    function="get",
    summary="Retrieve a phone numbers job",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPhoneNumberJobResponse"),
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
) -> GetPhoneNumberJobResponse:
    """Fetch one job, with the numbers that succeeded, failed or are pending.

    `GET /phone_numbers/jobs/{id}` (RetrievePhoneNumbersJob). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the background job. Listed by `phone_number_jobs.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberJobResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberJobResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPhoneNumbersJobs",
    method="GET",
    path="/phone_numbers/jobs",
    tag="Bulk Phone Number Operations",
    module="phone_number_jobs",
    function="list",
    summary="Lists the phone numbers jobs",
    parameters=(
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberJobsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_type: Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberJobsResponse:
    """List the jobs that change or give back many numbers.

    `GET /phone_numbers/jobs` (ListPhoneNumbersJobs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_type: Only items of this kind. One of update_emergency_settings, delete_phone_numbers,
            update_phone_numbers.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberJobsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberJobsResponse = await _list.execute(session, arguments, options)
    return result


_update_emergency_settings = Operation(
    id="CreatePhoneNumbersJobUpdateEmergencySettings",
    method="POST",
    path="/phone_numbers/jobs/update_emergency_settings",
    tag="Bulk Phone Number Operations",
    module="phone_number_jobs",
    function="update_emergency_settings",
    summary="Update the emergency settings from a batch of numbers",
    parameters=(
        Parameter("emergency_address_id", "emergency_address_id", "body"),
        Parameter("emergency_enabled", "emergency_enabled", "body", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "UpdateEmergencySettingsJobResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("403", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_emergency_settings(
    session: TelnyxSession,
    *,
    emergency_enabled: bool,
    phone_numbers: Sequence[str],
    emergency_address_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateEmergencySettingsJobResponse:
    """Set emergency calling on up to 1,000 numbers in the background; get has the result of each.

    `POST /phone_numbers/jobs/update_emergency_settings` (CreatePhoneNumbersJobUpdateEmergencySettings). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        phone_numbers: The numbers to change, in +E.164 or by their ids.
        emergency_address_id: Address that emergency services are given; only with emergency_enabled, and then
            needed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateEmergencySettingsJobResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "emergency_address_id": emergency_address_id,
        "emergency_enabled": emergency_enabled,
        "phone_numbers": phone_numbers,
    }
    result: UpdateEmergencySettingsJobResponse = await _update_emergency_settings.execute(session, arguments, options)
    return result


_update_phone_numbers = Operation(
    id="CreateUpdatePhoneNumbersJob",
    method="POST",
    path="/phone_numbers/jobs/update_phone_numbers",
    tag="Bulk Phone Number Operations",
    module="phone_number_jobs",
    function="update_phone_numbers",
    summary="Update a batch of numbers",
    parameters=(
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
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("deletion_lock_enabled", "deletion_lock_enabled", "body"),
        Parameter("external_pin", "external_pin", "body"),
        Parameter("hd_voice_enabled", "hd_voice_enabled", "body"),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("tags", "tags", "body"),
        Parameter("voice", "voice", "body"),
    ),
    responses=(
        Response("202", "application/json", "UpdatePhoneNumbersJobResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("403", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_phone_numbers(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
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
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    deletion_lock_enabled: bool | None = None,
    external_pin: str | None = None,
    hd_voice_enabled: bool | None = None,
    tags: Sequence[str] | None = None,
    voice: UpdatePhoneNumberVoiceSettingsRequest | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumbersJobResponse:
    """Change up to 1,000 numbers in the background; name them, or every number that fits the filters is changed.

    `POST /phone_numbers/jobs/update_phone_numbers` (CreateUpdatePhoneNumbersJob). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: The numbers to change, in +E.164 or by their ids; needed where no filter is given.
        filter_billing_group_id: Only numbers of this billing group, or with the text null those of none. Example:
            62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Only numbers with this emergency address, or with the text null those with
            none. Example: 9102160989215728032
        filter_has_bundle: Only numbers that are in a bundle, or only the others.
        filter_phone_number: Only numbers that match these digits, at least three.
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
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or application that handles calls of the number.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        tags: Labels of your own, to sort and find things by.
        voice: How calls of the numbers are handled.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumbersJobResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
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
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "deletion_lock_enabled": deletion_lock_enabled,
        "external_pin": external_pin,
        "hd_voice_enabled": hd_voice_enabled,
        "phone_numbers": phone_numbers,
        "tags": tags,
        "voice": voice,
    }
    result: UpdatePhoneNumbersJobResponse = await _update_phone_numbers.execute(session, arguments, options)
    return result
