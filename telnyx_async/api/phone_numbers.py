# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Configurations: 10 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.phone_number_jobs import CallForwarding, CallRecording, CnamListing, MediaFeatures
    from telnyx_async.models.phone_numbers import (
        ChangePhoneNumberBundleStatusResponse,
        DeletePhoneNumberResponse,
        EnablePhoneNumberEmergencyAcceptedResponse,
        EnablePhoneNumberEmergencyResponse,
        GetPhoneNumberResponse,
        GetPhoneNumberVoiceSettingsResponse,
        ListPhoneNumbersResponse,
        ListPhoneNumberVoiceSettingsResponse,
        ListSlimPhoneNumbersResponse,
        UpdatePhoneNumberResponse,
        UpdatePhoneNumberVoiceSettingsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "change_bundle_status",
    "delete",
    "enable_emergency",
    "get",
    "get_voice_settings",
    "list",
    "list_slim",
    "list_voice_settings",
    "update",
    "update_voice_settings",
]

_change_bundle_status = Operation(
    id="PhoneNumberBundleStatusChange",
    method="PATCH",
    path="/phone_numbers/{id}/actions/bundle_status_change",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="change_bundle_status",
    summary="Change the bundle status for a phone number (set to being in a bundle or remove from a bundle)",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("bundle_id", "bundle_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ChangePhoneNumberBundleStatusResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def change_bundle_status(
    session: TelnyxSession,
    id: str,
    *,
    bundle_id: str,
    options: RequestOptions | None = None,
) -> ChangePhoneNumberBundleStatusResponse:
    """Change the bundle status for a phone number (set to being in a bundle or remove from a bundle).

    `PATCH /phone_numbers/{id}/actions/bundle_status_change` (PhoneNumberBundleStatusChange). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        bundle_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ChangePhoneNumberBundleStatusResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "bundle_id": bundle_id,
    }
    result: ChangePhoneNumberBundleStatusResponse = await session.execute(_change_bundle_status, arguments, options)
    return result


_delete = Operation(
    id="DeletePhoneNumber",
    method="DELETE",
    path="/phone_numbers/{id}",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="delete",
    summary="Delete a phone number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeletePhoneNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePhoneNumberResponse:
    """Delete a phone number.

    `DELETE /phone_numbers/{id}` (DeletePhoneNumber). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumberResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeletePhoneNumberResponse = await session.execute(_delete, arguments, options)
    return result


_enable_emergency = Operation(
    id="EnablePhoneNumberEmergency",
    method="POST",
    path="/phone_numbers/{id}/actions/enable_emergency",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="enable_emergency",
    summary="Enable emergency for a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("emergency_address_id", "emergency_address_id", "body", required=True),
        Parameter("emergency_enabled", "emergency_enabled", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EnablePhoneNumberEmergencyResponse"),
        Response("202", "application/json", "EnablePhoneNumberEmergencyAcceptedResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def enable_emergency(
    session: TelnyxSession,
    id: str,
    *,
    emergency_address_id: str,
    emergency_enabled: bool,
    options: RequestOptions | None = None,
) -> EnablePhoneNumberEmergencyResponse | EnablePhoneNumberEmergencyAcceptedResponse:
    """Enable emergency for a phone number.

    `POST /phone_numbers/{id}/actions/enable_emergency` (EnablePhoneNumberEmergency). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: `bool`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnablePhoneNumberEmergencyResponse (200) or EnablePhoneNumberEmergencyAcceptedResponse (202)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "emergency_address_id": emergency_address_id,
        "emergency_enabled": emergency_enabled,
    }
    result: EnablePhoneNumberEmergencyResponse | EnablePhoneNumberEmergencyAcceptedResponse = await session.execute(
        _enable_emergency, arguments, options
    )
    return result


_get = Operation(
    id="RetrievePhoneNumber",
    method="GET",
    path="/phone_numbers/{id}",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="get",
    summary="Retrieve a phone number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPhoneNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPhoneNumberResponse:
    """Retrieve a phone number.

    `GET /phone_numbers/{id}` (RetrievePhoneNumber). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberResponse = await session.execute(_get, arguments, options)
    return result


_get_voice_settings = Operation(
    id="GetPhoneNumberVoiceSettings",
    method="GET",
    path="/phone_numbers/{id}/voice",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="get_voice_settings",
    summary="Retrieve a phone number with voice settings",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPhoneNumberVoiceSettingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_voice_settings(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPhoneNumberVoiceSettingsResponse:
    """Retrieve a phone number with voice settings.

    `GET /phone_numbers/{id}/voice` (GetPhoneNumberVoiceSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberVoiceSettingsResponse = await session.execute(_get_voice_settings, arguments, options)
    return result


_list = Operation(
    id="ListPhoneNumbers",
    method="GET",
    path="/phone_numbers",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="list",
    summary="List phone numbers",
    parameters=(
        Parameter("filter_billing_group_id", "filter[billing_group_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_country_iso_alpha2", "filter[country_iso_alpha2]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_emergency_address_id", "filter[emergency_address_id]", "query"),
        Parameter("filter_number_type_eq", "filter[number_type][eq]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_source", "filter[source]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_tag", "filter[tag]", "query"),
        Parameter("filter_voice_connection_name_contains", "filter[voice.connection_name][contains]", "query"),
        Parameter("filter_voice_connection_name_ends_with", "filter[voice.connection_name][ends_with]", "query"),
        Parameter("filter_voice_connection_name_eq", "filter[voice.connection_name][eq]", "query"),
        Parameter("filter_voice_connection_name_starts_with", "filter[voice.connection_name][starts_with]", "query"),
        Parameter("filter_voice_usage_payment_method", "filter[voice.usage_payment_method]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumbersResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_billing_group_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_country_iso_alpha2: str | Sequence[str] | None = None,
    filter_customer_reference: str | None = None,
    filter_emergency_address_id: str | None = None,
    filter_number_type_eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"] | None = None,
    filter_phone_number: str | None = None,
    filter_source: Literal["ported", "purchased"] | None = None,
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
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumbersResponse:
    """List phone numbers.

    `GET /phone_numbers` (ListPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_billing_group_id: Example: 62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_country_iso_alpha2: `str | Sequence[str]`.
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Example: 9102160989215728032
        filter_number_type_eq: One of local, national, toll_free, mobile, shared_cost.
        filter_phone_number: Only what concerns this phone number.
        filter_source: One of ported, purchased.
        filter_status: Only items in this status. One of purchase-pending, purchase-failed, port-pending, active,
            deleted, port-failed, emergency-only, ported-out, port-out-pending.
        filter_tag: Only phone numbers with this tag.
        filter_voice_connection_name_contains: Example: test
        filter_voice_connection_name_ends_with: Example: test
        filter_voice_connection_name_eq: Example: test
        filter_voice_connection_name_starts_with: Example: test
        filter_voice_usage_payment_method: One of pay-per-minute, channel.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_billing_group_id": filter_billing_group_id,
        "filter_connection_id": filter_connection_id,
        "filter_country_iso_alpha2": filter_country_iso_alpha2,
        "filter_customer_reference": filter_customer_reference,
        "filter_emergency_address_id": filter_emergency_address_id,
        "filter_number_type_eq": filter_number_type_eq,
        "filter_phone_number": filter_phone_number,
        "filter_source": filter_source,
        "filter_status": filter_status,
        "filter_tag": filter_tag,
        "filter_voice_connection_name_contains": filter_voice_connection_name_contains,
        "filter_voice_connection_name_ends_with": filter_voice_connection_name_ends_with,
        "filter_voice_connection_name_eq": filter_voice_connection_name_eq,
        "filter_voice_connection_name_starts_with": filter_voice_connection_name_starts_with,
        "filter_voice_usage_payment_method": filter_voice_usage_payment_method,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumbersResponse = await session.execute(_list, arguments, options)
    return result


_list_slim = Operation(
    id="SlimListPhoneNumbers",
    method="GET",
    path="/phone_numbers/slim",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="list_slim",
    summary="Slim List phone numbers",
    parameters=(
        Parameter("filter_billing_group_id", "filter[billing_group_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_country_iso_alpha2", "filter[country_iso_alpha2]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_emergency_address_id", "filter[emergency_address_id]", "query"),
        Parameter("filter_number_type_eq", "filter[number_type][eq]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_source", "filter[source]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_tag", "filter[tag]", "query"),
        Parameter("filter_voice_connection_name", "filter[voice.connection_name]", "query"),
        Parameter("filter_voice_connection_name_contains", "filter[voice.connection_name][contains]", "query"),
        Parameter("filter_voice_connection_name_ends_with", "filter[voice.connection_name][ends_with]", "query"),
        Parameter("filter_voice_connection_name_starts_with", "filter[voice.connection_name][starts_with]", "query"),
        Parameter("filter_voice_usage_payment_method", "filter[voice.usage_payment_method]", "query"),
        Parameter("include_connection", "include_connection", "query"),
        Parameter("include_tags", "include_tags", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSlimPhoneNumbersResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_slim(
    session: TelnyxSession,
    *,
    filter_billing_group_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_country_iso_alpha2: str | Sequence[str] | None = None,
    filter_customer_reference: str | None = None,
    filter_emergency_address_id: str | None = None,
    filter_number_type_eq: Literal["local", "national", "toll_free", "mobile", "shared_cost"] | None = None,
    filter_phone_number: str | None = None,
    filter_source: Literal["ported", "purchased"] | None = None,
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
    filter_voice_connection_name: str | None = None,
    filter_voice_connection_name_contains: str | None = None,
    filter_voice_connection_name_ends_with: str | None = None,
    filter_voice_connection_name_starts_with: str | None = None,
    filter_voice_usage_payment_method: Literal["pay-per-minute", "channel"] | None = None,
    include_connection: bool | None = None,
    include_tags: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"] | None = None,
    options: RequestOptions | None = None,
) -> ListSlimPhoneNumbersResponse:
    """Slim List phone numbers.

    `GET /phone_numbers/slim` (SlimListPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_billing_group_id: Example: 62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_country_iso_alpha2: `str | Sequence[str]`.
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Example: 9102160989215728032
        filter_number_type_eq: One of local, national, toll_free, mobile, shared_cost.
        filter_phone_number: Only what concerns this phone number.
        filter_source: One of ported, purchased.
        filter_status: Only items in this status. One of purchase-pending, purchase-failed, port-pending, active,
            deleted, port-failed, emergency-only, ported-out, port-out-pending.
        filter_tag: Only phone numbers with this tag.
        filter_voice_connection_name: Example: test
        filter_voice_connection_name_contains: Example: test
        filter_voice_connection_name_ends_with: Example: test
        filter_voice_connection_name_starts_with: Example: test
        filter_voice_usage_payment_method: One of pay-per-minute, channel.
        include_connection: Telnyx's default: False.
        include_tags: Telnyx's default: False.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSlimPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_billing_group_id": filter_billing_group_id,
        "filter_connection_id": filter_connection_id,
        "filter_country_iso_alpha2": filter_country_iso_alpha2,
        "filter_customer_reference": filter_customer_reference,
        "filter_emergency_address_id": filter_emergency_address_id,
        "filter_number_type_eq": filter_number_type_eq,
        "filter_phone_number": filter_phone_number,
        "filter_source": filter_source,
        "filter_status": filter_status,
        "filter_tag": filter_tag,
        "filter_voice_connection_name": filter_voice_connection_name,
        "filter_voice_connection_name_contains": filter_voice_connection_name_contains,
        "filter_voice_connection_name_ends_with": filter_voice_connection_name_ends_with,
        "filter_voice_connection_name_starts_with": filter_voice_connection_name_starts_with,
        "filter_voice_usage_payment_method": filter_voice_usage_payment_method,
        "include_connection": include_connection,
        "include_tags": include_tags,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListSlimPhoneNumbersResponse = await session.execute(_list_slim, arguments, options)
    return result


_list_voice_settings = Operation(
    id="ListPhoneNumbersWithVoiceSettings",
    method="GET",
    path="/phone_numbers/voice",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="list_voice_settings",
    summary="List phone numbers with voice settings",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_voice_usage_payment_method", "filter[voice.usage_payment_method]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberVoiceSettingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_voice_settings(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    filter_customer_reference: str | None = None,
    filter_phone_number: str | None = None,
    filter_voice_usage_payment_method: Literal["pay-per-minute", "channel"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberVoiceSettingsResponse:
    """List phone numbers with voice settings.

    `GET /phone_numbers/voice` (ListPhoneNumbersWithVoiceSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Example: test
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_number: Only what concerns this phone number.
        filter_voice_usage_payment_method: One of pay-per-minute, channel.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_customer_reference": filter_customer_reference,
        "filter_phone_number": filter_phone_number,
        "filter_voice_usage_payment_method": filter_voice_usage_payment_method,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberVoiceSettingsResponse = await session.execute(_list_voice_settings, arguments, options)
    return result


_update = Operation(
    id="UpdatePhoneNumber",
    method="PATCH",
    path="/phone_numbers/{id}",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="update",
    summary="Update a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("external_pin", "external_pin", "body"),
        Parameter("hd_voice_enabled", "hd_voice_enabled", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdatePhoneNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    external_pin: str | None = None,
    hd_voice_enabled: bool | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumberResponse:
    """Update a phone number.

    `PATCH /phone_numbers/{id}` (UpdatePhoneNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        external_pin: `str`.
        hd_voice_enabled: `bool`.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumberResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "external_pin": external_pin,
        "hd_voice_enabled": hd_voice_enabled,
        "tags": tags,
    }
    result: UpdatePhoneNumberResponse = await session.execute(_update, arguments, options)
    return result


_update_voice_settings = Operation(
    id="UpdatePhoneNumberVoiceSettings",
    method="PATCH",
    path="/phone_numbers/{id}/voice",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="update_voice_settings",
    summary="Update a phone number with voice settings",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_forwarding", "call_forwarding", "body"),
        Parameter("call_recording", "call_recording", "body"),
        Parameter("caller_id_name_enabled", "caller_id_name_enabled", "body"),
        Parameter("cnam_listing", "cnam_listing", "body"),
        Parameter("inbound_call_screening", "inbound_call_screening", "body"),
        Parameter("media_features", "media_features", "body"),
        Parameter("tech_prefix_enabled", "tech_prefix_enabled", "body"),
        Parameter("translated_number", "translated_number", "body"),
        Parameter("usage_payment_method", "usage_payment_method", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdatePhoneNumberVoiceSettingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_voice_settings(
    session: TelnyxSession,
    id: str,
    *,
    call_forwarding: CallForwarding | Mapping[str, Any] | None = None,
    call_recording: CallRecording | Mapping[str, Any] | None = None,
    caller_id_name_enabled: bool | None = None,
    cnam_listing: CnamListing | Mapping[str, Any] | None = None,
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None,
    media_features: MediaFeatures | Mapping[str, Any] | None = None,
    tech_prefix_enabled: bool | None = None,
    translated_number: str | None = None,
    usage_payment_method: Literal["pay-per-minute", "channel"] | None = None,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumberVoiceSettingsResponse:
    """Update a phone number with voice settings.

    `PATCH /phone_numbers/{id}/voice` (UpdatePhoneNumberVoiceSettings). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        call_forwarding: `CallForwarding | Mapping[str, Any]`.
        call_recording: `CallRecording | Mapping[str, Any]`.
        caller_id_name_enabled: Telnyx's default: False.
        cnam_listing: `CnamListing | Mapping[str, Any]`.
        inbound_call_screening: One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        media_features: `MediaFeatures | Mapping[str, Any]`.
        tech_prefix_enabled: Telnyx's default: False.
        translated_number: `str`.
        usage_payment_method: One of pay-per-minute, channel. Telnyx's default: pay-per-minute.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_forwarding": call_forwarding,
        "call_recording": call_recording,
        "caller_id_name_enabled": caller_id_name_enabled,
        "cnam_listing": cnam_listing,
        "inbound_call_screening": inbound_call_screening,
        "media_features": media_features,
        "tech_prefix_enabled": tech_prefix_enabled,
        "translated_number": translated_number,
        "usage_payment_method": usage_payment_method,
    }
    result: UpdatePhoneNumberVoiceSettingsResponse = await session.execute(_update_voice_settings, arguments, options)
    return result
