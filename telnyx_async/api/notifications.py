# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Notifications: 16 operations.

Chooses which account events are reported, and by which channel.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.notifications import (
        CreateNotificationChannelResponse,
        CreateNotificationProfileResponse,
        CreateNotificationSettingCreatedResponse,
        CreateNotificationSettingResponse,
        DeleteNotificationChannelResponse,
        DeleteNotificationProfileResponse,
        DeleteNotificationSettingCreatedResponse,
        DeleteNotificationSettingResponse,
        GetNotificationChannelResponse,
        GetNotificationProfileResponse,
        GetNotificationSettingResponse,
        ListNotificationChannelsResponse,
        ListNotificationEventConditionsResponse,
        ListNotificationEventsResponse,
        ListNotificationProfilesResponse,
        ListNotificationSettingsResponse,
        NotificationSettingParameter,
        UpdateNotificationChannelResponse,
        UpdateNotificationProfileResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_channel",
    "create_profile",
    "create_setting",
    "delete_channel",
    "delete_profile",
    "delete_setting",
    "get_channel",
    "get_profile",
    "get_setting",
    "list_channels",
    "list_event_conditions",
    "list_events",
    "list_profiles",
    "list_settings",
    "update_channel",
    "update_profile",
]

_create_channel = Operation(
    id="CreateNotificationChannels",
    method="POST",
    path="/notification_channels",
    tag="Notifications",
    module="notifications",
    function="create_channel",
    summary="Create a notification channel",
    parameters=(
        Parameter("channel_destination", "channel_destination", "body"),
        Parameter("channel_type_id", "channel_type_id", "body"),
        Parameter("notification_profile_id", "notification_profile_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNotificationChannelResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_channel(
    session: TelnyxSession,
    *,
    channel_destination: str | None = None,
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | None = None,
    notification_profile_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateNotificationChannelResponse:
    """Add a channel to a notification profile: a destination for SMS, calls, e-mail or webhooks.

    `POST /notification_channels` (CreateNotificationChannels). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        channel_destination: Where notifications go: a number, e-mail address or URL. Example: +13125550000
        channel_type_id: How notifications are sent: sms, voice, email or webhook. One of sms, voice, email,
            webhook.
        notification_profile_id: Notification profile concerned. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNotificationChannelResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "channel_destination": channel_destination,
        "channel_type_id": channel_type_id,
        "notification_profile_id": notification_profile_id,
    }
    result: CreateNotificationChannelResponse = await _create_channel.execute(session, arguments, options)
    return result


_create_profile = Operation(
    id="CreateNotificationProfile",
    method="POST",
    path="/notification_profiles",
    tag="Notifications",
    module="notifications",
    function="create_profile",
    summary="Create a notification profile",
    parameters=(Parameter("name", "name", "body"),),
    responses=(
        Response("200", "application/json", "CreateNotificationProfileResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_profile(
    session: TelnyxSession,
    *,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> CreateNotificationProfileResponse:
    """Create a notification profile, to which channels and settings are added.

    `POST /notification_profiles` (CreateNotificationProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNotificationProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: CreateNotificationProfileResponse = await _create_profile.execute(session, arguments, options)
    return result


_create_setting = Operation(
    id="CreateNotificationSetting",
    method="POST",
    path="/notification_settings",
    tag="Notifications",
    module="notifications",
    function="create_setting",
    summary="Add a Notification Setting",
    parameters=(
        Parameter("notification_channel_id", "notification_channel_id", "body"),
        Parameter("notification_event_condition_id", "notification_event_condition_id", "body"),
        Parameter("notification_profile_id", "notification_profile_id", "body"),
        Parameter("parameters", "parameters", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNotificationSettingResponse"),
        Response("201", "application/json", "CreateNotificationSettingCreatedResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_setting(
    session: TelnyxSession,
    *,
    notification_channel_id: str | None = None,
    notification_event_condition_id: str | None = None,
    notification_profile_id: str | None = None,
    parameters: Sequence[NotificationSettingParameter | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreateNotificationSettingResponse | CreateNotificationSettingCreatedResponse:
    """Have an event reported by a profile's channel; for some events this takes effect later, as the status tells.

    `POST /notification_settings` (CreateNotificationSetting). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        notification_channel_id: Channel that the notification goes out by. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        notification_event_condition_id: Event condition that sets the notification off. Example:
            70c7c5cb-dce2-4124-accb-870d39dbe852
        notification_profile_id: Notification profile concerned. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        parameters: Values it takes; of tools, described as a JSON Schema.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNotificationSettingResponse (200) or CreateNotificationSettingCreatedResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "notification_channel_id": notification_channel_id,
        "notification_event_condition_id": notification_event_condition_id,
        "notification_profile_id": notification_profile_id,
        "parameters": parameters,
    }
    result: (
        CreateNotificationSettingResponse | CreateNotificationSettingCreatedResponse
    ) = await _create_setting.execute(session, arguments, options)
    return result


_delete_channel = Operation(
    id="DeleteNotificationChannel",
    method="DELETE",
    path="/notification_channels/{id}",
    tag="Notifications",
    module="notifications",
    function="delete_channel",
    summary="Delete a notification channel",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteNotificationChannelResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="idempotent",
)


async def delete_channel(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNotificationChannelResponse:
    """Delete one notification channel.

    `DELETE /notification_channels/{id}` (DeleteNotificationChannel). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_channels`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNotificationChannelResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNotificationChannelResponse = await _delete_channel.execute(session, arguments, options)
    return result


_delete_profile = Operation(
    id="DeleteNotificationProfile",
    method="DELETE",
    path="/notification_profiles/{id}",
    tag="Notifications",
    module="notifications",
    function="delete_profile",
    summary="Delete a notification profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteNotificationProfileResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="idempotent",
)


async def delete_profile(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNotificationProfileResponse:
    """Delete one notification profile.

    `DELETE /notification_profiles/{id}` (DeleteNotificationProfile). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_profiles`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNotificationProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNotificationProfileResponse = await _delete_profile.execute(session, arguments, options)
    return result


_delete_setting = Operation(
    id="DeleteNotificationSetting",
    method="DELETE",
    path="/notification_settings/{id}",
    tag="Notifications",
    module="notifications",
    function="delete_setting",
    summary="Delete a notification setting",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteNotificationSettingResponse"),
        Response("201", "application/json", "DeleteNotificationSettingCreatedResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="idempotent",
)


async def delete_setting(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNotificationSettingResponse | DeleteNotificationSettingCreatedResponse:
    """Stop reporting an event by a channel; for some events this takes effect later.

    `DELETE /notification_settings/{id}` (DeleteNotificationSetting). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_settings`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNotificationSettingResponse (200) or DeleteNotificationSettingCreatedResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: (
        DeleteNotificationSettingResponse | DeleteNotificationSettingCreatedResponse
    ) = await _delete_setting.execute(session, arguments, options)
    return result


_get_channel = Operation(
    id="GetNotificationChannel",
    method="GET",
    path="/notification_channels/{id}",
    tag="Notifications",
    module="notifications",
    function="get_channel",
    summary="Get a notification channel",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNotificationChannelResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("404", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
)


async def get_channel(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNotificationChannelResponse:
    """Fetch one notification channel with its destination.

    `GET /notification_channels/{id}` (GetNotificationChannel). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_channels`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNotificationChannelResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNotificationChannelResponse = await _get_channel.execute(session, arguments, options)
    return result


_get_profile = Operation(
    id="GetNotificationProfile",
    method="GET",
    path="/notification_profiles/{id}",
    tag="Notifications",
    module="notifications",
    function="get_profile",
    summary="Get a notification profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNotificationProfileResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("404", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
)


async def get_profile(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNotificationProfileResponse:
    """Fetch one notification profile.

    `GET /notification_profiles/{id}` (GetNotificationProfile). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_profiles`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNotificationProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNotificationProfileResponse = await _get_profile.execute(session, arguments, options)
    return result


_get_setting = Operation(
    id="GetNotificationSetting",
    method="GET",
    path="/notification_settings/{id}",
    tag="Notifications",
    module="notifications",
    function="get_setting",
    summary="Get a notification setting",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNotificationSettingResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("404", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
)


async def get_setting(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNotificationSettingResponse:
    """Fetch one notification setting with its status.

    `GET /notification_settings/{id}` (GetNotificationSetting). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_settings`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNotificationSettingResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNotificationSettingResponse = await _get_setting.execute(session, arguments, options)
    return result


_list_channels = Operation(
    id="ListNotificationChannels",
    method="GET",
    path="/notification_channels",
    tag="Notifications",
    module="notifications",
    function="list_channels",
    summary="List notification channels",
    parameters=(
        Parameter("filter_associated_record_type_eq", "filter[associated_record_type][eq]", "query"),
        Parameter("filter_channel_type_id_eq", "filter[channel_type_id][eq]", "query"),
        Parameter("filter_notification_channel_eq", "filter[notification_channel][eq]", "query"),
        Parameter("filter_notification_event_condition_id_eq", "filter[notification_event_condition_id][eq]", "query"),
        Parameter("filter_notification_profile_id_eq", "filter[notification_profile_id][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNotificationChannelsResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_channels(
    session: TelnyxSession,
    *,
    filter_associated_record_type_eq: Literal["account", "phone_number"] | None = None,
    filter_channel_type_id_eq: Literal["webhook", "sms", "email", "voice"] | None = None,
    filter_notification_channel_eq: str | None = None,
    filter_notification_event_condition_id_eq: str | None = None,
    filter_notification_profile_id_eq: str | None = None,
    filter_status_eq: Literal[
        "enabled",
        "enable-received",
        "enable-pending",
        "enable-submtited",
        "delete-received",
        "delete-pending",
        "delete-submitted",
        "deleted",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNotificationChannelsResponse:
    """List the channels by which the account is notified.

    `GET /notification_channels` (ListNotificationChannels). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_associated_record_type_eq: Only what is about an account, or about a phone_number. One of account,
            phone_number.
        filter_channel_type_id_eq: Only what is sent in this way: webhook, sms, email or voice. One of webhook, sms,
            email, voice.
        filter_notification_channel_eq: Only what belongs to this notification channel. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_event_condition_id_eq: Only what belongs to this event condition. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_profile_id_eq: Only what belongs to this notification profile. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_status_eq: Only items in exactly this status. One of enabled, enable-received, enable-pending,
            enable-submtited, delete-received, delete-pending, delete-submitted, deleted.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNotificationChannelsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_associated_record_type_eq": filter_associated_record_type_eq,
        "filter_channel_type_id_eq": filter_channel_type_id_eq,
        "filter_notification_channel_eq": filter_notification_channel_eq,
        "filter_notification_event_condition_id_eq": filter_notification_event_condition_id_eq,
        "filter_notification_profile_id_eq": filter_notification_profile_id_eq,
        "filter_status_eq": filter_status_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNotificationChannelsResponse = await _list_channels.execute(session, arguments, options)
    return result


_list_event_conditions = Operation(
    id="FindNotificationsEventsConditions",
    method="GET",
    path="/notification_event_conditions",
    tag="Notifications",
    module="notifications",
    function="list_event_conditions",
    summary="List all Notifications Events Conditions",
    parameters=(
        Parameter("filter_associated_record_type_eq", "filter[associated_record_type][eq]", "query"),
        Parameter("filter_channel_type_id_eq", "filter[channel_type_id][eq]", "query"),
        Parameter("filter_notification_channel_eq", "filter[notification_channel][eq]", "query"),
        Parameter("filter_notification_event_condition_id_eq", "filter[notification_event_condition_id][eq]", "query"),
        Parameter("filter_notification_profile_id_eq", "filter[notification_profile_id][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNotificationEventConditionsResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_event_conditions(
    session: TelnyxSession,
    *,
    filter_associated_record_type_eq: Literal["account", "phone_number"] | None = None,
    filter_channel_type_id_eq: Literal["webhook", "sms", "email", "voice"] | None = None,
    filter_notification_channel_eq: str | None = None,
    filter_notification_event_condition_id_eq: str | None = None,
    filter_notification_profile_id_eq: str | None = None,
    filter_status_eq: Literal[
        "enabled",
        "enable-received",
        "enable-pending",
        "enable-submtited",
        "delete-received",
        "delete-pending",
        "delete-submitted",
        "deleted",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNotificationEventConditionsResponse:
    """List the conditions on which events can be reported, with their parameters and the channels that can report
    them.

    `GET /notification_event_conditions` (FindNotificationsEventsConditions). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        filter_associated_record_type_eq: Only what is about an account, or about a phone_number. One of account,
            phone_number.
        filter_channel_type_id_eq: Only what is sent in this way: webhook, sms, email or voice. One of webhook, sms,
            email, voice.
        filter_notification_channel_eq: Only what belongs to this notification channel. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_event_condition_id_eq: Only what belongs to this event condition. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_profile_id_eq: Only what belongs to this notification profile. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_status_eq: Only items in exactly this status. One of enabled, enable-received, enable-pending,
            enable-submtited, delete-received, delete-pending, delete-submitted, deleted.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNotificationEventConditionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_associated_record_type_eq": filter_associated_record_type_eq,
        "filter_channel_type_id_eq": filter_channel_type_id_eq,
        "filter_notification_channel_eq": filter_notification_channel_eq,
        "filter_notification_event_condition_id_eq": filter_notification_event_condition_id_eq,
        "filter_notification_profile_id_eq": filter_notification_profile_id_eq,
        "filter_status_eq": filter_status_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNotificationEventConditionsResponse = await _list_event_conditions.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="FindNotificationsEvents",
    method="GET",
    path="/notification_events",
    tag="Notifications",
    module="notifications",
    function="list_events",
    summary="List all Notifications Events",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNotificationEventsResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_events(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNotificationEventsResponse:
    """List the kinds of events that notifications can be about.

    `GET /notification_events` (FindNotificationsEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNotificationEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNotificationEventsResponse = await _list_events.execute(session, arguments, options)
    return result


_list_profiles = Operation(
    id="FindNotificationsProfiles",
    method="GET",
    path="/notification_profiles",
    tag="Notifications",
    module="notifications",
    function="list_profiles",
    summary="List all Notifications Profiles",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNotificationProfilesResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_profiles(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNotificationProfilesResponse:
    """List the account's notification profiles.

    `GET /notification_profiles` (FindNotificationsProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNotificationProfilesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNotificationProfilesResponse = await _list_profiles.execute(session, arguments, options)
    return result


_list_settings = Operation(
    id="ListNotificationSettings",
    method="GET",
    path="/notification_settings",
    tag="Notifications",
    module="notifications",
    function="list_settings",
    summary="List notification settings",
    parameters=(
        Parameter("filter_associated_record_type_eq", "filter[associated_record_type][eq]", "query"),
        Parameter("filter_channel_type_id_eq", "filter[channel_type_id][eq]", "query"),
        Parameter("filter_notification_channel_eq", "filter[notification_channel][eq]", "query"),
        Parameter("filter_notification_event_condition_id_eq", "filter[notification_event_condition_id][eq]", "query"),
        Parameter("filter_notification_profile_id_eq", "filter[notification_profile_id][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNotificationSettingsResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_settings(
    session: TelnyxSession,
    *,
    filter_associated_record_type_eq: Literal["account", "phone_number"] | None = None,
    filter_channel_type_id_eq: Literal["webhook", "sms", "email", "voice"] | None = None,
    filter_notification_channel_eq: str | None = None,
    filter_notification_event_condition_id_eq: str | None = None,
    filter_notification_profile_id_eq: str | None = None,
    filter_status_eq: Literal[
        "enabled",
        "enable-received",
        "enable-pending",
        "enable-submtited",
        "delete-received",
        "delete-pending",
        "delete-submitted",
        "deleted",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNotificationSettingsResponse:
    """List which events are reported, by which channels.

    `GET /notification_settings` (ListNotificationSettings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_associated_record_type_eq: Only what is about an account, or about a phone_number. One of account,
            phone_number.
        filter_channel_type_id_eq: Only what is sent in this way: webhook, sms, email or voice. One of webhook, sms,
            email, voice.
        filter_notification_channel_eq: Only what belongs to this notification channel. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_event_condition_id_eq: Only what belongs to this event condition. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_notification_profile_id_eq: Only what belongs to this notification profile. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        filter_status_eq: Only items in exactly this status. One of enabled, enable-received, enable-pending,
            enable-submtited, delete-received, delete-pending, delete-submitted, deleted.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNotificationSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_associated_record_type_eq": filter_associated_record_type_eq,
        "filter_channel_type_id_eq": filter_channel_type_id_eq,
        "filter_notification_channel_eq": filter_notification_channel_eq,
        "filter_notification_event_condition_id_eq": filter_notification_event_condition_id_eq,
        "filter_notification_profile_id_eq": filter_notification_profile_id_eq,
        "filter_status_eq": filter_status_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNotificationSettingsResponse = await _list_settings.execute(session, arguments, options)
    return result


_update_channel = Operation(
    id="UpdateNotificationChannel",
    method="PATCH",
    path="/notification_channels/{id}",
    tag="Notifications",
    module="notifications",
    function="update_channel",
    summary="Update a notification channel",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("channel_destination", "channel_destination", "body"),
        Parameter("channel_type_id", "channel_type_id", "body"),
        Parameter("notification_profile_id", "notification_profile_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateNotificationChannelResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_channel(
    session: TelnyxSession,
    id: str,
    *,
    channel_destination: str | None = None,
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | None = None,
    notification_profile_id: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateNotificationChannelResponse:
    """Change the kind, destination or profile of a notification channel.

    `PATCH /notification_channels/{id}` (UpdateNotificationChannel). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_channels`. UUID.
        channel_destination: Where notifications go: a number, e-mail address or URL. Example: +13125550000
        channel_type_id: How notifications are sent: sms, voice, email or webhook. One of sms, voice, email,
            webhook.
        notification_profile_id: Notification profile concerned. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNotificationChannelResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "channel_destination": channel_destination,
        "channel_type_id": channel_type_id,
        "notification_profile_id": notification_profile_id,
    }
    result: UpdateNotificationChannelResponse = await _update_channel.execute(session, arguments, options)
    return result


_update_profile = Operation(
    id="UpdateNotificationProfile",
    method="PATCH",
    path="/notification_profiles/{id}",
    tag="Notifications",
    module="notifications",
    function="update_profile",
    summary="Update a notification profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateNotificationProfileResponse"),
        Response("400", "application/json", "NotificationsErrors"),
        Response("422", "application/json", "NotificationsErrors"),
        Response("500", "application/json", "NotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_profile(
    session: TelnyxSession,
    id: str,
    *,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateNotificationProfileResponse:
    """Rename a notification profile.

    `PATCH /notification_profiles/{id}` (UpdateNotificationProfile). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `notifications.list_profiles`. UUID.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNotificationProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: UpdateNotificationProfileResponse = await _update_profile.execute(session, arguments, options)
    return result
