# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Notifications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNotificationChannelResponse(Model):
    """Response of `notifications.create_channel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNotificationProfileResponse(Model):
    """Response of `notifications.create_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNotificationSettingCreatedResponse(Model):
    """Response of `notifications.create_setting`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNotificationSettingResponse(Model):
    """Response of `notifications.create_setting`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNotificationChannelResponse(Model):
    """Response of `notifications.delete_channel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNotificationProfileResponse(Model):
    """Response of `notifications.delete_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNotificationSettingCreatedResponse(Model):
    """Response of `notifications.delete_setting`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNotificationSettingResponse(Model):
    """Response of `notifications.delete_setting`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNotificationChannelResponse(Model):
    """Response of `notifications.get_channel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNotificationProfileResponse(Model):
    """Response of `notifications.get_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNotificationSettingResponse(Model):
    """Response of `notifications.get_setting`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNotificationChannelsResponse(ListResponse["NotificationChannel"]):
    """Response of `notifications.list_channels`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NotificationChannel] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNotificationEventConditionsResponse(ListResponse["NotificationEventCondition"]):
    """Response of `notifications.list_event_conditions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NotificationEventCondition] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNotificationEventsResponse(ListResponse["NotificationEvent"]):
    """Response of `notifications.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NotificationEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNotificationProfilesResponse(ListResponse["NotificationProfile"]):
    """Response of `notifications.list_profiles`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NotificationProfile] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNotificationSettingsResponse(ListResponse["NotificationSetting"]):
    """Response of `notifications.list_settings`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NotificationSetting] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationChannel(Model):
    """Body of `notifications.create_channel`, `notifications.update_channel`.

    Attributes:
        channel_destination: Where notifications go: a number, e-mail address or URL. Example: +13125550000
        channel_type_id: How notifications are sent: sms, voice, email or webhook. One of sms, voice, email,
            webhook.
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier that Telnyx gave it. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        notification_profile_id: Notification profile concerned. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    channel_destination: str | None = None
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | str | None = None
    notification_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationEvent(Model):
    """Attribute `ListNotificationEventsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        enabled: Whether it is switched on.
        id: Identifier that Telnyx gave it. Example: d5c395cd-9864-4609-b5e2-3f9fd4ce201a
        name: What it is called.
        notification_category: Example: Calls
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    enabled: bool | None = None
    name: str | None = None
    notification_category: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationEventCondition(Model):
    """Attribute `ListNotificationEventConditionsResponse.data`.

    Attributes:
        associated_record_type: One of account, phone_number.
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        description: What it is or is for, in words.
        enabled: Whether it is switched on.
        id: Identifier that Telnyx gave it. Example: 70c7c5cb-dce2-4124-accb-870d39dbe852
        name: What it is called.
        notification_event_id: Example: d5c395cd-9864-4609-b5e2-3f9fd4ce201a
        parameters: Values it takes; of tools, described as a JSON Schema.
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    allow_multiple_channels: bool | None = None
    associated_record_type: Literal["account", "phone_number"] | str | None = None
    asynchronous: bool | None = None
    description: str | None = None
    enabled: bool | None = None
    name: str | None = None
    notification_event_id: str | None = None
    parameters: list[NotificationEventConditionParameter] | None = None
    supported_channels: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationEventConditionParameter(Model):
    """Attribute `NotificationEventCondition.parameters`.

    Attributes:
        data_type: Example: string
        name: What it is called. Example: phone_number
    """

    data_type: str | None = None
    name: str | None = None
    optional: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationProfile(Model):
    """Body of `notifications.create_profile`, `notifications.update_profile`.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier that Telnyx gave it. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        name: What it is called.
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationSetting(Model):
    """Body of `notifications.create_setting`.

    Attributes:
        associated_record_type: Example: phone_number
        associated_record_type_value: Example: +13125550000
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier that Telnyx gave it. Example: 8eb5b5f9-5893-423c-9f15-b487713d44d4
        notification_channel_id: Channel that the notification goes out by. Example:
            12455643-3cf1-4683-ad23-1cd32f7d5e0a
        notification_event_condition_id: Event condition that sets the notification off. Example:
            70c7c5cb-dce2-4124-accb-870d39dbe852
        notification_profile_id: Notification profile concerned. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        parameters: Values it takes; of tools, described as a JSON Schema.
        status: How far it has come, or whether it is in use. One of enabled, enable-received, enable-pending,
            enable-submtited, delete-received, delete-pending, delete-submitted, deleted.
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: (
        Literal[
            "enabled",
            "enable-received",
            "enable-pending",
            "enable-submtited",
            "delete-received",
            "delete-pending",
            "delete-submitted",
            "deleted",
        ]
        | str
    ) = UNSET
    updated_at: datetime = UNSET
    associated_record_type: str | None = None
    associated_record_type_value: str | None = None
    notification_channel_id: str | None = None
    notification_event_condition_id: str | None = None
    notification_profile_id: str | None = None
    parameters: list[NotificationSettingParameter] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationSettingParameter(Model):
    """Argument `parameters` of `notifications.create_setting`.

    Attributes:
        name: What it is called. Example: phone_number
        value: What it is set to. Example: +13125550000
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationsError(Model):
    """Attribute `NotificationsErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: NotificationsErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationsErrorSource(Model):
    """Attribute `NotificationsError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotificationsErrors(Model):
    """Error of `notifications.create_channel`, `notifications.create_profile`, `notifications.create_setting` and 13
    more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[NotificationsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNotificationChannelResponse(Model):
    """Response of `notifications.update_channel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNotificationProfileResponse(Model):
    """Response of `notifications.update_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NotificationProfile = UNSET
