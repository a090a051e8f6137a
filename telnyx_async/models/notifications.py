# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Notifications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationChannelsResponse(Model):
    """CreateNotificationChannelsResponse in Telnyx's document."""

    data: NotificationChannel | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationProfileResponse(Model):
    """CreateNotificationProfileResponse in Telnyx's document."""

    data: NotificationProfile | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationSettingResponse(Model):
    """CreateNotificationSettingResponse in Telnyx's document."""

    data: NotificationSetting | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationSettingResponse201(Model):
    """CreateNotificationSettingResponse201 in Telnyx's document."""

    data: NotificationSetting | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationChannelResponse(Model):
    """DeleteNotificationChannelResponse in Telnyx's document."""

    data: NotificationChannel | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationProfileResponse(Model):
    """DeleteNotificationProfileResponse in Telnyx's document."""

    data: NotificationProfile | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationSettingResponse(Model):
    """DeleteNotificationSettingResponse in Telnyx's document."""

    data: NotificationSetting | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationSettingResponse201(Model):
    """DeleteNotificationSettingResponse201 in Telnyx's document."""

    data: NotificationSetting | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FindNotificationsEventsConditionsResponse(ListResponse["NotificationEventCondition"]):
    """FindNotificationsEventsConditionsResponse in Telnyx's document."""

    data: list[NotificationEventCondition] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FindNotificationsEventsResponse(ListResponse["NotificationEvent"]):
    """FindNotificationsEventsResponse in Telnyx's document."""

    data: list[NotificationEvent] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FindNotificationsProfilesResponse(ListResponse["NotificationProfile"]):
    """FindNotificationsProfilesResponse in Telnyx's document."""

    data: list[NotificationProfile] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationChannelResponse(Model):
    """GetNotificationChannelResponse in Telnyx's document."""

    data: NotificationChannel | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationProfileResponse(Model):
    """GetNotificationProfileResponse in Telnyx's document."""

    data: NotificationProfile | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationSettingResponse(Model):
    """GetNotificationSettingResponse in Telnyx's document."""

    data: NotificationSetting | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationChannelsResponse(ListResponse["NotificationChannel"]):
    """ListNotificationChannelsResponse in Telnyx's document."""

    data: list[NotificationChannel] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationSettingsResponse(ListResponse["NotificationSetting"]):
    """ListNotificationSettingsResponse in Telnyx's document."""

    data: list[NotificationSetting] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationChannel(Model):
    """NotificationChannel in Telnyx's document.

    Attributes:
        channel_destination: Example: +13125550000
        channel_type_id: One of sms, voice, email, webhook.
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        notification_profile_id: Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    channel_destination: str | None = None
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | str | None = None
    created_at: datetime | None = None
    id: str | None = None
    notification_profile_id: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationEvent(Model):
    """NotificationEvent in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: d5c395cd-9864-4609-b5e2-3f9fd4ce201a
        notification_category: Example: Calls
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime | None = None
    enabled: bool | None = None
    id: str | None = None
    name: str | None = None
    notification_category: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationEventCondition(Model):
    """NotificationEventCondition in Telnyx's document.

    Attributes:
        associated_record_type: One of account, phone_number.
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: 70c7c5cb-dce2-4124-accb-870d39dbe852
        notification_event_id: Example: d5c395cd-9864-4609-b5e2-3f9fd4ce201a
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    allow_multiple_channels: bool | None = None
    associated_record_type: Literal["account", "phone_number"] | str | None = None
    asynchronous: bool | None = None
    created_at: datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    id: str | None = None
    name: str | None = None
    notification_event_id: str | None = None
    parameters: list[NotificationEventConditionParametersItem] | None = None
    supported_channels: list[str] | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationEventConditionParametersItem(Model):
    """NotificationEventConditionParametersItem in Telnyx's document.

    Attributes:
        data_type: Example: string
        name: Example: phone_number
    """

    data_type: str | None = None
    name: str | None = None
    optional: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationProfile(Model):
    """NotificationProfile in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime | None = None
    id: str | None = None
    name: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationSetting(Model):
    """NotificationSetting in Telnyx's document.

    Attributes:
        associated_record_type: Example: phone_number
        associated_record_type_value: Example: +13125550000
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: 8eb5b5f9-5893-423c-9f15-b487713d44d4
        notification_channel_id: Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        notification_event_condition_id: Example: 70c7c5cb-dce2-4124-accb-870d39dbe852
        notification_profile_id: Example: 12455643-3cf1-4683-ad23-1cd32f7d5e0a
        status: One of enabled, enable-received, enable-pending, enable-submtited, delete-received, delete-pending,
            delete-submitted, deleted.
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    associated_record_type: str | None = None
    associated_record_type_value: str | None = None
    created_at: datetime | None = None
    id: str | None = None
    notification_channel_id: str | None = None
    notification_event_condition_id: str | None = None
    notification_profile_id: str | None = None
    parameters: list[NotificationSettingParametersItem] | None = None
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
        | None
    ) = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationSettingParametersItem(Model):
    """NotificationSettingParametersItem in Telnyx's document.

    Attributes:
        name: Example: phone_number
        value: Example: +13125550000
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNotificationChannelResponse(Model):
    """UpdateNotificationChannelResponse in Telnyx's document."""

    data: NotificationChannel | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNotificationProfileResponse(Model):
    """UpdateNotificationProfileResponse in Telnyx's document."""

    data: NotificationProfile | None = None
