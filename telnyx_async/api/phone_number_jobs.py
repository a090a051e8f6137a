# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bulk Phone Number Operations: 5 operations."""

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
        Response("401"),
        Response("403", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
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
    """Delete a batch of numbers.

    `POST /phone_numbers/jobs/delete_phone_numbers` (CreateDeletePhoneNumbersJob). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumbersJobResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: DeletePhoneNumbersJobResponse = await session.execute(_delete_phone_numbers, arguments, options)
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
        Response("401"),
        Response("404", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPhoneNumberJobResponse:
    """Retrieve a phone numbers job.

    `GET /phone_numbers/jobs/{id}` (RetrievePhoneNumbersJob). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberJobResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberJobResponse = await session.execute(_get, arguments, options)
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
        Response("401"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
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
    """Lists the phone numbers jobs.

    `GET /phone_numbers/jobs` (ListPhoneNumbersJobs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_type: One of update_emergency_settings, delete_phone_numbers, update_phone_numbers.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberJobsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberJobsResponse = await session.execute(_list, arguments, options)
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
        Response("401"),
        Response("403", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
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
    """Update the emergency settings from a batch of numbers.

    `POST /phone_numbers/jobs/update_emergency_settings` (CreatePhoneNumbersJobUpdateEmergencySettings). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        emergency_enabled: `bool`.
        phone_numbers: `Sequence[str]`.
        emergency_address_id: Address that emergency services are given.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateEmergencySettingsJobResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "emergency_address_id": emergency_address_id,
        "emergency_enabled": emergency_enabled,
        "phone_numbers": phone_numbers,
    }
    result: UpdateEmergencySettingsJobResponse = await session.execute(_update_emergency_settings, arguments, options)
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
        Parameter("filter_voice_usage_payment_method", "filter[voice.usage_payment_method]", "query"),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("external_pin", "external_pin", "body"),
        Parameter("hd_voice_enabled", "hd_voice_enabled", "body"),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("tags", "tags", "body"),
        Parameter("voice", "voice", "body"),
    ),
    responses=(
        Response("202", "application/json", "UpdatePhoneNumbersJobResponse"),
        Response("401"),
        Response("403", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
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
    filter_voice_usage_payment_method: Literal["pay-per-minute", "channel"] | None = None,
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    external_pin: str | None = None,
    hd_voice_enabled: bool | None = None,
    tags: Sequence[str] | None = None,
    voice: UpdatePhoneNumberVoiceSettingsRequest | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumbersJobResponse:
    """Update a batch of numbers.

    `POST /phone_numbers/jobs/update_phone_numbers` (CreateUpdatePhoneNumbersJob). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_numbers: `Sequence[str]`.
        filter_billing_group_id: Example: 62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Example: 9102160989215728032
        filter_has_bundle: `str`.
        filter_phone_number: Only what concerns this phone number.
        filter_status: Only items in this status. One of purchase-pending, purchase-failed, port-pending, active,
            deleted, port-failed, emergency-only, ported-out, port-out-pending.
        filter_tag: Only phone numbers with this tag.
        filter_voice_connection_name_contains: Example: test
        filter_voice_usage_payment_method: One of pay-per-minute, channel.
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        external_pin: `str`.
        hd_voice_enabled: `bool`.
        tags: Labels of your own, to sort and find things by.
        voice: `UpdatePhoneNumberVoiceSettingsRequest | Mapping[str, Any]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumbersJobResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
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
        "filter_voice_usage_payment_method": filter_voice_usage_payment_method,
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "external_pin": external_pin,
        "hd_voice_enabled": hd_voice_enabled,
        "phone_numbers": phone_numbers,
        "tags": tags,
        "voice": voice,
    }
    result: UpdatePhoneNumbersJobResponse = await session.execute(_update_phone_numbers, arguments, options)
    return result
