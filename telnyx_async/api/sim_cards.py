# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIM Cards: 26 operations.

Registers SIM cards, buys eSIMs, enables and disables them, and reads their state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.sim_cards import (
        BulkDisableSIMCardVoiceResponse,
        BulkEnableSIMCardVoiceResponse,
        BulkSetSIMCardPublicIpsResponse,
        CreateSIMCardDataUsageNotificationResponse,
        CreateSIMCardDataUsageNotificationThreshold,
        DeleteSIMCardDataUsageNotificationResponse,
        DeleteSIMCardResponse,
        DisableSIMCardResponse,
        DisableSIMCardVoiceResponse,
        EnableSIMCardResponse,
        EnableSIMCardVoiceResponse,
        GetSIMCardActivationCodeResponse,
        GetSIMCardDataUsageNotificationResponse,
        GetSIMCardDeviceDetailsResponse,
        GetSIMCardPublicIpResponse,
        GetSIMCardResponse,
        ListSIMCardDataUsageNotificationsResponse,
        ListSIMCardsResponse,
        ListSIMCardWirelessConnectivityLogsResponse,
        PurchaseESIMsResponse,
        RegisterSIMCardsResponse,
        RemoveSIMCardPublicIpResponse,
        SetSIMCardPublicIpResponse,
        SetSIMCardStandbyResponse,
        SIMCardDataLimit,
        SIMCardDataUsageNotificationThreshold,
        SIMCardStatus,
        UpdateSIMCardDataUsageNotificationResponse,
        UpdateSIMCardResponse,
        ValidateRegistrationCodesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_disable_voice",
    "bulk_enable_voice",
    "bulk_set_public_ips",
    "create_data_usage_notification",
    "delete",
    "delete_data_usage_notification",
    "disable",
    "disable_voice",
    "enable",
    "enable_voice",
    "get",
    "get_activation_code",
    "get_data_usage_notification",
    "get_device_details",
    "get_public_ip",
    "list",
    "list_data_usage_notifications",
    "list_wireless_connectivity_logs",
    "purchase_esims",
    "register",
    "remove_public_ip",
    "set_public_ip",
    "set_standby",
    "update",
    "update_data_usage_notification",
    "validate_registration_codes",
]

_bulk_disable_voice = Operation(
    id="DisableVoiceBulk",
    method="POST",
    path="/sim_cards/actions/bulk_disable_voice",
    tag="SIM Cards",
    module="sim_cards",
    function="bulk_disable_voice",
    summary="Request bulk disabling voice on SIM cards.",
    parameters=(Parameter("sim_card_group_id", "sim_card_group_id", "body", required=True),),
    responses=(
        Response("202", "application/json", "BulkDisableSIMCardVoiceResponse"),
        Response("422", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def bulk_disable_voice(
    session: TelnyxSession,
    *,
    sim_card_group_id: str,
    options: RequestOptions | None = None,
) -> BulkDisableSIMCardVoiceResponse:
    """Turn calls off for all SIM cards of a group; done in the background, see sim_card_actions.get_bulk.

    `POST /sim_cards/actions/bulk_disable_voice` (DisableVoiceBulk). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sim_card_group_id: Identifier of the SIM card group. Example: 6b14e151-8493-4fa1-8664-1cc4e6d14158
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkDisableSIMCardVoiceResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sim_card_group_id": sim_card_group_id,
    }
    result: BulkDisableSIMCardVoiceResponse = await _bulk_disable_voice.execute(session, arguments, options)
    return result


_bulk_enable_voice = Operation(
    id="EnableVoiceBulk",
    method="POST",
    path="/sim_cards/actions/bulk_enable_voice",
    tag="SIM Cards",
    module="sim_cards",
    function="bulk_enable_voice",
    summary="Request bulk enabling voice on SIM cards.",
    parameters=(Parameter("sim_card_group_id", "sim_card_group_id", "body", required=True),),
    responses=(
        Response("202", "application/json", "BulkEnableSIMCardVoiceResponse"),
        Response("422", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def bulk_enable_voice(
    session: TelnyxSession,
    *,
    sim_card_group_id: str,
    options: RequestOptions | None = None,
) -> BulkEnableSIMCardVoiceResponse:
    """Turn calls on for all SIM cards of a group; done in the background, see sim_card_actions.get_bulk.

    `POST /sim_cards/actions/bulk_enable_voice` (EnableVoiceBulk). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sim_card_group_id: Identifier of the SIM card group. Example: 6b14e151-8493-4fa1-8664-1cc4e6d14158
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkEnableSIMCardVoiceResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sim_card_group_id": sim_card_group_id,
    }
    result: BulkEnableSIMCardVoiceResponse = await _bulk_enable_voice.execute(session, arguments, options)
    return result


_bulk_set_public_ips = Operation(
    id="SetPublicIPsBulk",
    method="POST",
    path="/sim_cards/actions/bulk_set_public_ips",
    tag="SIM Cards",
    module="sim_cards",
    function="bulk_set_public_ips",
    summary="Request bulk setting SIM card public IPs.",
    parameters=(Parameter("sim_card_ids", "sim_card_ids", "body", required=True),),
    responses=(
        Response("202", "application/json", "BulkSetSIMCardPublicIpsResponse"),
        Response("422", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def bulk_set_public_ips(
    session: TelnyxSession,
    *,
    sim_card_ids: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkSetSIMCardPublicIpsResponse:
    """Give each of these SIM cards a public IP; done in the background, see sim_card_actions.get_bulk.

    `POST /sim_cards/actions/bulk_set_public_ips` (SetPublicIPsBulk). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sim_card_ids: The SIM cards, by id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkSetSIMCardPublicIpsResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sim_card_ids": sim_card_ids,
    }
    result: BulkSetSIMCardPublicIpsResponse = await _bulk_set_public_ips.execute(session, arguments, options)
    return result


_create_data_usage_notification = Operation(
    id="PostSimCardDataUsageNotification",
    method="POST",
    path="/sim_card_data_usage_notifications",
    tag="SIM Cards",
    module="sim_cards",
    function="create_data_usage_notification",
    summary="Create a new SIM card data usage notification",
    parameters=(
        Parameter("sim_card_id", "sim_card_id", "body", required=True),
        Parameter("threshold", "threshold", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateSIMCardDataUsageNotificationResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_data_usage_notification(
    session: TelnyxSession,
    *,
    sim_card_id: str,
    threshold: CreateSIMCardDataUsageNotificationThreshold | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> CreateSIMCardDataUsageNotificationResponse:
    """Ask to be notified when a SIM card has used an amount of data.

    `POST /sim_card_data_usage_notifications` (PostSimCardDataUsageNotification). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sim_card_id: Identifier of the SIM card. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        threshold: Data use at which you are notified.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateSIMCardDataUsageNotificationResponse (201)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sim_card_id": sim_card_id,
        "threshold": threshold,
    }
    result: CreateSIMCardDataUsageNotificationResponse = await _create_data_usage_notification.execute(
        session, arguments, options
    )
    return result


_delete = Operation(
    id="DeleteSimCard",
    method="DELETE",
    path="/sim_cards/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="delete",
    summary="Deletes a SIM card",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("report_lost", "report_lost", "query"),
    ),
    responses=(
        Response("200", "application/json", "DeleteSIMCardResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    report_lost: bool | None = None,
    options: RequestOptions | None = None,
) -> DeleteSIMCardResponse:
    """Give up a SIM card: it goes offline, leaves the account and costs no more; to use it again it must be registered
    anew.

    `DELETE /sim_cards/{id}` (DeleteSimCard). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        report_lost: true deletes a disabled eSIM that cannot be removed from its device; it can never be registered
            again. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteSIMCardResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "report_lost": report_lost,
    }
    result: DeleteSIMCardResponse = await _delete.execute(session, arguments, options)
    return result


_delete_data_usage_notification = Operation(
    id="DeleteSimCardDataUsageNotifications",
    method="DELETE",
    path="/sim_card_data_usage_notifications/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="delete_data_usage_notification",
    summary="Delete SIM card data usage notifications",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteSIMCardDataUsageNotificationResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete_data_usage_notification(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteSIMCardDataUsageNotificationResponse:
    """Delete a notification of data usage.

    `DELETE /sim_card_data_usage_notifications/{id}` (DeleteSimCardDataUsageNotifications). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list_data_usage_notifications`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteSIMCardDataUsageNotificationResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteSIMCardDataUsageNotificationResponse = await _delete_data_usage_notification.execute(
        session, arguments, options
    )
    return result


_disable = Operation(
    id="DisableSimCard",
    method="POST",
    path="/sim_cards/{id}/actions/disable",
    tag="SIM Cards",
    module="sim_cards",
    function="disable",
    summary="Request a SIM card disable",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "DisableSIMCardResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def disable(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DisableSIMCardResponse:
    """Cut a SIM card off the network; done in the background, see sim_card_actions.get.

    `POST /sim_cards/{id}/actions/disable` (DisableSimCard). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DisableSIMCardResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DisableSIMCardResponse = await _disable.execute(session, arguments, options)
    return result


_disable_voice = Operation(
    id="DisableSimCardVoice",
    method="POST",
    path="/sim_cards/{id}/actions/disable_voice",
    tag="SIM Cards",
    module="sim_cards",
    function="disable_voice",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "DisableSIMCardVoiceResponse"),),
    idempotency="none",
)


async def disable_voice(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DisableSIMCardVoiceResponse:
    """Turn calls off for a SIM card; done in the background, see sim_card_actions.get.

    `POST /sim_cards/{id}/actions/disable_voice` (DisableSimCardVoice). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DisableSIMCardVoiceResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DisableSIMCardVoiceResponse = await _disable_voice.execute(session, arguments, options)
    return result


_enable = Operation(
    id="EnableSimCard",
    method="POST",
    path="/sim_cards/{id}/actions/enable",
    tag="SIM Cards",
    module="sim_cards",
    function="enable",
    summary="Request a SIM card enable",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "EnableSIMCardResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def enable(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EnableSIMCardResponse:
    """Put a SIM card, which must be in a group, onto the network; done in the background, see sim_card_actions.get.

    `POST /sim_cards/{id}/actions/enable` (EnableSimCard). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnableSIMCardResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EnableSIMCardResponse = await _enable.execute(session, arguments, options)
    return result


_enable_voice = Operation(
    id="EnableSimCardVoice",
    method="POST",
    path="/sim_cards/{id}/actions/enable_voice",
    tag="SIM Cards",
    module="sim_cards",
    function="enable_voice",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("connection_id", "connection_id", "body"),
    ),
    responses=(Response("2XX", "application/json", "EnableSIMCardVoiceResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def enable_voice(
    session: TelnyxSession,
    id: str,
    *,
    connection_id: str | None = None,
    options: RequestOptions | None = None,
) -> EnableSIMCardVoiceResponse:
    """Turn calls on for a SIM card, over a mobile voice connection if one is given; done in the background, see
    sim_card_actions.get.

    `POST /sim_cards/{id}/actions/enable_voice` (EnableSimCardVoice). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnableSIMCardVoiceResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "connection_id": connection_id,
    }
    result: EnableSIMCardVoiceResponse = await _enable_voice.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetSimCard",
    method="GET",
    path="/sim_cards/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="get",
    summary="Get SIM card",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("include_pin_puk_codes", "include_pin_puk_codes", "query"),
        Parameter("include_sim_card_group", "include_sim_card_group", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetSIMCardResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    include_pin_puk_codes: bool | None = None,
    include_sim_card_group: bool | None = None,
    options: RequestOptions | None = None,
) -> GetSIMCardResponse:
    """Fetch one SIM card; include_pin_puk_codes=True adds its secret codes.

    `GET /sim_cards/{id}` (GetSimCard). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        include_pin_puk_codes: Whether the PIN and PUK codes come along. Telnyx's default: False.
        include_sim_card_group: Whether a SIM card comes with its group. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
        "include_pin_puk_codes": include_pin_puk_codes,
        "include_sim_card_group": include_sim_card_group,
    }
    result: GetSIMCardResponse = await _get.execute(session, arguments, options)
    return result


_get_activation_code = Operation(
    id="GetSimCardActivationCode",
    method="GET",
    path="/sim_cards/{id}/activation_code",
    tag="SIM Cards",
    module="sim_cards",
    function="get_activation_code",
    summary="Get activation code for an eSIM",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardActivationCodeResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get_activation_code(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSIMCardActivationCodeResponse:
    """Fetch the code that installs an eSIM; an error for physical cards and for eSIMs that are already installed.

    `GET /sim_cards/{id}/activation_code` (GetSimCardActivationCode). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardActivationCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardActivationCodeResponse = await _get_activation_code.execute(session, arguments, options)
    return result


_get_data_usage_notification = Operation(
    id="GetSimCardDataUsageNotification",
    method="GET",
    path="/sim_card_data_usage_notifications/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="get_data_usage_notification",
    summary="Get a single SIM card data usage notification",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardDataUsageNotificationResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get_data_usage_notification(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSIMCardDataUsageNotificationResponse:
    """Fetch one notification of data usage.

    `GET /sim_card_data_usage_notifications/{id}` (GetSimCardDataUsageNotification). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list_data_usage_notifications`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardDataUsageNotificationResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardDataUsageNotificationResponse = await _get_data_usage_notification.execute(
        session, arguments, options
    )
    return result


_get_device_details = Operation(
    id="GetSimCardDeviceDetails",
    method="GET",
    path="/sim_cards/{id}/device_details",
    tag="SIM Cards",
    module="sim_cards",
    function="get_device_details",
    summary="Get SIM card device details",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardDeviceDetailsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get_device_details(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSIMCardDeviceDetailsResponse:
    """Fetch which device a SIM card is in: its IMEI, brand, model and operating system.

    `GET /sim_cards/{id}/device_details` (GetSimCardDeviceDetails). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardDeviceDetailsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardDeviceDetailsResponse = await _get_device_details.execute(session, arguments, options)
    return result


_get_public_ip = Operation(
    id="GetSimCardPublicIp",
    method="GET",
    path="/sim_cards/{id}/public_ip",
    tag="SIM Cards",
    module="sim_cards",
    function="get_public_ip",
    summary="Get SIM card public IP definition",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardPublicIpResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get_public_ip(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSIMCardPublicIpResponse:
    """Fetch the public IP of a SIM card.

    `GET /sim_cards/{id}/public_ip` (GetSimCardPublicIp). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardPublicIpResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardPublicIpResponse = await _get_public_ip.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetSimCards",
    method="GET",
    path="/sim_cards",
    tag="SIM Cards",
    module="sim_cards",
    function="list",
    summary="Get all SIM cards",
    parameters=(
        Parameter("filter_iccid", "filter[iccid]", "query"),
        Parameter("filter_msisdn", "filter[msisdn]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_tags", "filter[tags]", "query"),
        Parameter("filter_sim_card_group_id", "filter[sim_card_group_id]", "query"),
        Parameter("include_sim_card_group", "include_sim_card_group", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_iccid: str | None = None,
    filter_msisdn: str | None = None,
    filter_status: Sequence[Literal["enabled", "disabled", "standby", "data_limit_exceeded", "unauthorized_imei"]]
    | None = None,
    filter_tags: Sequence[str] | None = None,
    filter_sim_card_group_id: str | None = None,
    include_sim_card_group: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["current_billing_period_consumed_data.amount", "-current_billing_period_consumed_data.amount"]
    | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardsResponse:
    """List SIM cards by group, status, ICCID, number or tags.

    `GET /sim_cards` (GetSimCards). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_iccid: Only SIM cards with this in their ICCID. Example: 89310410106543789301
        filter_msisdn: Only SIM cards with this phone number (MSISDN). Example: +13109976224
        filter_status: Only items in this status. One of enabled, disabled, standby, data_limit_exceeded,
            unauthorized_imei.
        filter_tags: Only SIM cards that have all of these tags.
        filter_sim_card_group_id: Only what belongs to this SIM card group. UUID. Example:
            47a1c2b0-cc7b-4ab1-bb98-b33fb0fc61b9
        include_sim_card_group: Whether a SIM card comes with its group. Telnyx's default: False.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of current_billing_period_consumed_data.amount,
            -current_billing_period_consumed_data.amount.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_iccid": filter_iccid,
        "filter_msisdn": filter_msisdn,
        "filter_status": filter_status,
        "filter_tags": filter_tags,
        "filter_sim_card_group_id": filter_sim_card_group_id,
        "include_sim_card_group": include_sim_card_group,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListSIMCardsResponse = await _list.execute(session, arguments, options)
    return result


_list_data_usage_notifications = Operation(
    id="ListDataUsageNotifications",
    method="GET",
    path="/sim_card_data_usage_notifications",
    tag="SIM Cards",
    module="sim_cards",
    function="list_data_usage_notifications",
    summary="List SIM card data usage notifications",
    parameters=(
        Parameter("filter_sim_card_id", "filter[sim_card_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardDataUsageNotificationsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_data_usage_notifications(
    session: TelnyxSession,
    *,
    filter_sim_card_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardDataUsageNotificationsResponse:
    """List notifications of data usage, of one SIM card or of all.

    `GET /sim_card_data_usage_notifications` (ListDataUsageNotifications). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_sim_card_id: Only what belongs to this SIM card. UUID. Example: 47a1c2b0-cc7b-4ab1-bb98-b33fb0fc61b9
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardDataUsageNotificationsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_sim_card_id": filter_sim_card_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardDataUsageNotificationsResponse = await _list_data_usage_notifications.execute(
        session, arguments, options
    )
    return result


_list_wireless_connectivity_logs = Operation(
    id="GetWirelessConnectivityLogs",
    method="GET",
    path="/sim_cards/{id}/wireless_connectivity_logs",
    tag="SIM Cards",
    module="sim_cards",
    function="list_wireless_connectivity_logs",
    summary="List wireless connectivity logs",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardWirelessConnectivityLogsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_wireless_connectivity_logs(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardWirelessConnectivityLogsResponse:
    """List a SIM card's connections to networks, to find out why it is not online.

    `GET /sim_cards/{id}/wireless_connectivity_logs` (GetWirelessConnectivityLogs). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardWirelessConnectivityLogsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardWirelessConnectivityLogsResponse = await _list_wireless_connectivity_logs.execute(
        session, arguments, options
    )
    return result


_purchase_esims = Operation(
    id="PurchaseESim",
    method="POST",
    path="/actions/purchase/esims",
    tag="SIM Cards",
    module="sim_cards",
    function="purchase_esims",
    summary="Purchase eSIMs",
    parameters=(
        Parameter("amount", "amount", "body", required=True),
        Parameter("product", "product", "body"),
        Parameter("sim_card_group_id", "sim_card_group_id", "body"),
        Parameter("status", "status", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("whitelabel_name", "whitelabel_name", "body"),
    ),
    responses=(
        Response("202", "application/json", "PurchaseESIMsResponse"),
        Response("401"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def purchase_esims(
    session: TelnyxSession,
    *,
    amount: int,
    product: str | None = None,
    sim_card_group_id: str | None = None,
    status: Literal["enabled", "disabled", "standby"] | None = None,
    tags: Sequence[str] | None = None,
    whitelabel_name: str | None = None,
    options: RequestOptions | None = None,
) -> PurchaseESIMsResponse:
    """Buy eSIMs into a group, or into the account's default group; they are enabled unless status says otherwise.

    `POST /actions/purchase/esims` (PurchaseESim). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        amount: How many eSIMs to buy. At least 1. Example: 10
        product: What to buy; whitelabel for a provider name of your own. Example: whitelabel
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: Status the SIM cards get: enabled (by default), disabled or standby. One of enabled, disabled,
            standby. Telnyx's default: enabled.
        tags: Labels of your own, to sort and find things by.
        whitelabel_name: Provider name that phones show for the eSIM: letters, digits and spaces only.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PurchaseESIMsResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "amount": amount,
        "product": product,
        "sim_card_group_id": sim_card_group_id,
        "status": status,
        "tags": tags,
        "whitelabel_name": whitelabel_name,
    }
    result: PurchaseESIMsResponse = await _purchase_esims.execute(session, arguments, options)
    return result


_register = Operation(
    id="RegisterSimCards",
    method="POST",
    path="/actions/register/sim_cards",
    tag="SIM Cards",
    module="sim_cards",
    function="register",
    summary="Register SIM cards",
    parameters=(
        Parameter("registration_codes", "registration_codes", "body", required=True),
        Parameter("sim_card_group_id", "sim_card_group_id", "body"),
        Parameter("status", "status", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("202", "application/json", "RegisterSIMCardsResponse"),
        Response("401"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def register(
    session: TelnyxSession,
    *,
    registration_codes: Sequence[str],
    sim_card_group_id: str | None = None,
    status: Literal["enabled", "disabled", "standby"] | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> RegisterSIMCardsResponse:
    """Bring SIM cards into the account by their registration codes, and enable them unless status says otherwise.

    `POST /actions/register/sim_cards` (RegisterSimCards). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        registration_codes: Codes that came with the SIM cards.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: Status the SIM cards get: enabled (by default), disabled or standby. One of enabled, disabled,
            standby. Telnyx's default: enabled.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RegisterSIMCardsResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "registration_codes": registration_codes,
        "sim_card_group_id": sim_card_group_id,
        "status": status,
        "tags": tags,
    }
    result: RegisterSIMCardsResponse = await _register.execute(session, arguments, options)
    return result


_remove_public_ip = Operation(
    id="RemoveSimCardPublicIp",
    method="POST",
    path="/sim_cards/{id}/actions/remove_public_ip",
    tag="SIM Cards",
    module="sim_cards",
    function="remove_public_ip",
    summary="Request removing a SIM card public IP",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "RemoveSIMCardPublicIpResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def remove_public_ip(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RemoveSIMCardPublicIpResponse:
    """Take the public IP off a SIM card; done in the background, see sim_card_actions.get.

    `POST /sim_cards/{id}/actions/remove_public_ip` (RemoveSimCardPublicIp). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RemoveSIMCardPublicIpResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RemoveSIMCardPublicIpResponse = await _remove_public_ip.execute(session, arguments, options)
    return result


_set_public_ip = Operation(
    id="SetSimCardPublicIp",
    method="POST",
    path="/sim_cards/{id}/actions/set_public_ip",
    tag="SIM Cards",
    module="sim_cards",
    function="set_public_ip",
    summary="Request setting a SIM card public IP",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("region_code", "region_code", "query"),
    ),
    responses=(
        Response("202", "application/json", "SetSIMCardPublicIpResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def set_public_ip(
    session: TelnyxSession,
    id: str,
    *,
    region_code: str | None = None,
    options: RequestOptions | None = None,
) -> SetSIMCardPublicIpResponse:
    """Give a SIM card a random public IP, at a charge; done in the background, see sim_card_actions.get.

    `POST /sim_cards/{id}/actions/set_public_ip` (SetSimCardPublicIp). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: dc2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SetSIMCardPublicIpResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "region_code": region_code,
    }
    result: SetSIMCardPublicIpResponse = await _set_public_ip.execute(session, arguments, options)
    return result


_set_standby = Operation(
    id="SetSimCardStandby",
    method="POST",
    path="/sim_cards/{id}/actions/set_standby",
    tag="SIM Cards",
    module="sim_cards",
    function="set_standby",
    summary="Request setting a SIM card to standby",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "SetSIMCardStandbyResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def set_standby(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> SetSIMCardStandbyResponse:
    """Put a SIM card, which must be in a group, on standby: it can still go online; done in the background, see
    sim_card_actions.get.

    `POST /sim_cards/{id}/actions/set_standby` (SetSimCardStandby). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SetSIMCardStandbyResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: SetSIMCardStandbyResponse = await _set_standby.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateSimCard",
    method="PATCH",
    path="/sim_cards/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="update",
    summary="Update a SIM card",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("authorized_imeis", "authorized_imeis", "body"),
        Parameter("data_limit", "data_limit", "body"),
        Parameter("sim_card_group_id", "sim_card_group_id", "body"),
        Parameter("status", "status", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateSIMCardResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    authorized_imeis: Sequence[str] | Null | None = None,
    data_limit: SIMCardDataLimit | Mapping[str, Any] | None = None,
    sim_card_group_id: str | None = None,
    status: SIMCardStatus | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateSIMCardResponse:
    """Change a SIM card's group, status, tags, data limit or allowed devices (IMEIs).

    `PATCH /sim_cards/{id}` (UpdateSimCard). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        authorized_imeis: Devices (IMEI) that may use the SIM card.
        data_limit: How much data a SIM card may use at most.
        sim_card_group_id: Identifier of the SIM card group. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateSIMCardResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "authorized_imeis": authorized_imeis,
        "data_limit": data_limit,
        "sim_card_group_id": sim_card_group_id,
        "status": status,
        "tags": tags,
    }
    result: UpdateSIMCardResponse = await _update.execute(session, arguments, options)
    return result


_update_data_usage_notification = Operation(
    id="PatchSimCardDataUsageNotification",
    method="PATCH",
    path="/sim_card_data_usage_notifications/{id}",
    tag="SIM Cards",
    module="sim_cards",
    function="update_data_usage_notification",
    summary="Updates information for a SIM Card Data Usage Notification",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("sim_card_id", "sim_card_id", "body"),
        Parameter("threshold", "threshold", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateSIMCardDataUsageNotificationResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_data_usage_notification(
    session: TelnyxSession,
    id: str,
    *,
    sim_card_id: str | None = None,
    threshold: SIMCardDataUsageNotificationThreshold | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> UpdateSIMCardDataUsageNotificationResponse:
    """Change the SIM card or the threshold of a notification of data usage.

    `PATCH /sim_card_data_usage_notifications/{id}` (PatchSimCardDataUsageNotification). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_cards.list_data_usage_notifications`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        sim_card_id: Identifier of the SIM card. UUID. Example: b34c1683-cd85-4493-b9a5-315eb4bc5e19
        threshold: Data use at which you are notified.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateSIMCardDataUsageNotificationResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "sim_card_id": sim_card_id,
        "threshold": threshold,
    }
    result: UpdateSIMCardDataUsageNotificationResponse = await _update_data_usage_notification.execute(
        session, arguments, options
    )
    return result


_validate_registration_codes = Operation(
    id="ValidateRegistrationCodes",
    method="POST",
    path="/sim_cards/actions/validate_registration_codes",
    tag="SIM Cards",
    module="sim_cards",
    function="validate_registration_codes",
    summary="Validate SIM cards registration codes",
    parameters=(Parameter("registration_codes", "registration_codes", "body"),),
    responses=(
        Response("200", "application/json", "ValidateRegistrationCodesResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def validate_registration_codes(
    session: TelnyxSession,
    *,
    registration_codes: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ValidateRegistrationCodesResponse:
    """Check whether registration codes of SIM cards are valid, without registering them.

    `POST /sim_cards/actions/validate_registration_codes` (ValidateRegistrationCodes). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        registration_codes: Codes that came with the SIM cards.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ValidateRegistrationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "registration_codes": registration_codes,
    }
    result: ValidateRegistrationCodesResponse = await _validate_registration_codes.execute(session, arguments, options)
    return result
