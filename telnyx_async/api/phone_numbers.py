# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Configurations: 11 operations.

Lists the account's numbers and sets their voice, emergency and other options.
"""

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
        VerifyPhoneNumberOwnershipResponse,
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
    "verify_ownership",
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
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
    """Put a number into a price bundle, or take it out with NULL as bundle_id; a bundled number must leave its bundle
    first.

    `PATCH /phone_numbers/{id}/actions/bundle_status_change` (PhoneNumberBundleStatusChange). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        bundle_id: Bundle to join, or null to leave one; a change of bundles needs both steps.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ChangePhoneNumberBundleStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "bundle_id": bundle_id,
    }
    result: ChangePhoneNumberBundleStatusResponse = await _change_bundle_status.execute(session, arguments, options)
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePhoneNumberResponse:
    """Give a number back to Telnyx; refused while its deletion lock is on.

    `DELETE /phone_numbers/{id}` (DeletePhoneNumber). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeletePhoneNumberResponse = await _delete.execute(session, arguments, options)
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
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
    """Turn emergency calling on or off for a number, with the address that help is sent to.

    `POST /phone_numbers/{id}/actions/enable_emergency` (EnablePhoneNumberEmergency). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnablePhoneNumberEmergencyResponse (200) or EnablePhoneNumberEmergencyAcceptedResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "emergency_address_id": emergency_address_id,
        "emergency_enabled": emergency_enabled,
    }
    result: (
        EnablePhoneNumberEmergencyResponse | EnablePhoneNumberEmergencyAcceptedResponse
    ) = await _enable_emergency.execute(session, arguments, options)
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
) -> GetPhoneNumberResponse:
    """Fetch one number of the account with its settings.

    `GET /phone_numbers/{id}` (RetrievePhoneNumber). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberResponse = await _get.execute(session, arguments, options)
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get_voice_settings(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPhoneNumberVoiceSettingsResponse:
    """Fetch the voice settings of one number.

    `GET /phone_numbers/{id}/voice` (GetPhoneNumberVoiceSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberVoiceSettingsResponse = await _get_voice_settings.execute(session, arguments, options)
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
        Parameter("filter_without_tags", "filter[without_tags]", "query"),
        Parameter("handle_messaging_profile_error", "handle_messaging_profile_error", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumbersResponse"),
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
    filter_without_tags: Literal["true", "false"] | None = None,
    handle_messaging_profile_error: Literal["true", "false"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumbersResponse:
    """List the account's numbers with their settings; list_slim is faster.

    `GET /phone_numbers` (ListPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_billing_group_id: Only numbers of this billing group, or with the text null those of none. Example:
            62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_country_iso_alpha2: Only numbers of these countries, one two-letter code or a list.
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Only numbers with this emergency address, or with the text null those with
            none. Example: 9102160989215728032
        filter_number_type_eq: Only numbers of this kind. One of local, national, toll_free, mobile, shared_cost.
        filter_phone_number: Only numbers that match these digits, at least three.
        filter_source: Only numbers that were ported in, or only those bought from Telnyx. One of ported, purchased.
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
        filter_without_tags: With the text true, only numbers that have no tag. One of true, false.
        handle_messaging_profile_error: With true, trouble with messaging profiles leaves these out instead of
            failing (503). One of true, false. Telnyx's default: false.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
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
        "filter_without_tags": filter_without_tags,
        "handle_messaging_profile_error": handle_messaging_profile_error,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumbersResponse = await _list.execute(session, arguments, options)
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
        Parameter("filter_voice_connection_name_contains", "filter[voice.connection_name][contains]", "query"),
        Parameter("filter_voice_connection_name_ends_with", "filter[voice.connection_name][ends_with]", "query"),
        Parameter("filter_voice_connection_name_eq", "filter[voice.connection_name][eq]", "query"),
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
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
        "port_pending",
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
    include_connection: bool | None = None,
    include_tags: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"] | None = None,
    options: RequestOptions | None = None,
) -> ListSlimPhoneNumbersResponse:
    """List the account's numbers with fewer details: faster than list, with a higher rate limit.

    `GET /phone_numbers/slim` (SlimListPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_billing_group_id: Only numbers of this billing group, or with the text null those of none. Example:
            62e4bf2e-c278-4282-b524-488d9c9c43b2
        filter_connection_id: Only what belongs to this connection. Example: 1521916448077776306
        filter_country_iso_alpha2: Only numbers of these countries, one two-letter code or a list.
        filter_customer_reference: Only items with this reference of yours.
        filter_emergency_address_id: Only numbers with this emergency address, or with the text null those with
            none. Example: 9102160989215728032
        filter_number_type_eq: Only numbers of this kind. One of local, national, toll_free, mobile, shared_cost.
        filter_phone_number: Only numbers that match these digits, at least three.
        filter_source: Only numbers that were ported in, or only those bought from Telnyx. One of ported, purchased.
        filter_status: Only items in this status. One of purchase-pending, purchase-failed, port_pending, active,
            deleted, port-failed, emergency-only, ported-out, port-out-pending.
        filter_tag: Only numbers with this tag; needs include_tags.
        filter_voice_connection_name_contains: Only numbers whose connection has this in its name; at least 3
            characters. Example: test
        filter_voice_connection_name_ends_with: Only numbers whose connection's name ends so; at least 3 characters.
            Example: test
        filter_voice_connection_name_eq: Only numbers whose connection has exactly this name. Example: test
        filter_voice_connection_name_starts_with: Only numbers whose connection's name begins so; at least 3
            characters. Example: test
        filter_voice_usage_payment_method: Only numbers paid for in this way. One of pay-per-minute, channel.
        include_connection: Whether the numbers' connections come along. Telnyx's default: False.
        include_tags: Whether the numbers' tags come along. Telnyx's default: False.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSlimPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
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
        "include_connection": include_connection,
        "include_tags": include_tags,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListSlimPhoneNumbersResponse = await _list_slim.execute(session, arguments, options)
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
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
    """List the voice settings of the account's numbers.

    `GET /phone_numbers/voice` (ListPhoneNumbersWithVoiceSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Only connections with this in their name; at least 3 characters, upper and
            lower case alike. Example: test
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_number: Only what concerns this phone number.
        filter_voice_usage_payment_method: Only numbers paid for in this way. One of pay-per-minute, channel.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of purchased_at, phone_number, connection_name, usage_payment_method.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
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
    result: ListPhoneNumberVoiceSettingsResponse = await _list_voice_settings.execute(session, arguments, options)
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
        Parameter("address_id", "address_id", "body"),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("external_pin", "external_pin", "body"),
        Parameter("hd_voice_enabled", "hd_voice_enabled", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdatePhoneNumberResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    address_id: str | None = None,
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    external_pin: str | None = None,
    hd_voice_enabled: bool | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdatePhoneNumberResponse:
    """Change a number's connection, billing group, tags, port-out PIN and other options.

    `PATCH /phone_numbers/{id}` (UpdatePhoneNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        address_id: Stored address that goes with the number.
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or application that handles calls of the number.
        customer_reference: A reference of your own choosing, to find it again by.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "address_id": address_id,
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "external_pin": external_pin,
        "hd_voice_enabled": hd_voice_enabled,
        "tags": tags,
    }
    result: UpdatePhoneNumberResponse = await _update.execute(session, arguments, options)
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
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
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
    """Change a number's voice settings, such as forwarding, recording, caller name and how its use is paid.

    `PATCH /phone_numbers/{id}/voice` (UpdatePhoneNumberVoiceSettings). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: The phone number, by its identifier. Listed by `phone_numbers.list`. Example: 1293384261075731499
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Whether and how incoming calls are recorded.
        caller_id_name_enabled: Whether the caller's name is looked up for calls that come in (CNAM). Telnyx's
            default: False.
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        media_features: How the number handles audio and fax.
        tech_prefix_enabled: Whether the number has a tech prefix; not by default. Telnyx's default: False.
        translated_number: What is put in place of the called number before the call reaches you.
        usage_payment_method: Whether calls are paid for by the minute or use your channels. One of pay-per-minute,
            channel. Telnyx's default: pay-per-minute.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePhoneNumberVoiceSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
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
    result: UpdatePhoneNumberVoiceSettingsResponse = await _update_voice_settings.execute(session, arguments, options)
    return result


_verify_ownership = Operation(
    id="VerifyPhoneNumberOwnership",
    method="POST",
    path="/phone_numbers/actions/verify_ownership",
    tag="Phone Number Configurations",
    module="phone_numbers",
    function="verify_ownership",
    summary="Verify ownership of phone numbers",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("200", "application/json", "VerifyPhoneNumberOwnershipResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def verify_ownership(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> VerifyPhoneNumberOwnershipResponse:
    """Find out which of the given numbers the account owns, and their ids.

    `POST /phone_numbers/actions/verify_ownership` (VerifyPhoneNumberOwnership). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        phone_numbers: Numbers to check whether they are yours, at most 1000. 1 to 1000 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyPhoneNumberOwnershipResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: VerifyPhoneNumberOwnershipResponse = await _verify_ownership.execute(session, arguments, options)
    return result
