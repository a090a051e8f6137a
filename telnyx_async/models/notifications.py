# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Notifications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationChannelResponse(Model):
    """POST /notification_channels response in Telnyx's document."""

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationProfileResponse(Model):
    """POST /notification_profiles response in Telnyx's document."""

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationSettingCreatedResponse(Model):
    """POST /notification_settings response 201 in Telnyx's document."""

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNotificationSettingResponse(Model):
    """POST /notification_settings response in Telnyx's document."""

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationChannelResponse(Model):
    """DELETE /notification_channels/{id} response in Telnyx's document."""

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationProfileResponse(Model):
    """DELETE /notification_profiles/{id} response in Telnyx's document."""

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationSettingCreatedResponse(Model):
    """DELETE /notification_settings/{id} response 201 in Telnyx's document."""

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNotificationSettingResponse(Model):
    """DELETE /notification_settings/{id} response in Telnyx's document."""

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationChannelResponse(Model):
    """GET /notification_channels/{id} response in Telnyx's document."""

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationProfileResponse(Model):
    """GET /notification_profiles/{id} response in Telnyx's document."""

    data: NotificationProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNotificationSettingResponse(Model):
    """GET /notification_settings/{id} response in Telnyx's document."""

    data: NotificationSetting = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationChannelsResponse(ListResponse["NotificationChannel"]):
    """GET /notification_channels response in Telnyx's document."""

    data: list[NotificationChannel] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationEventConditionsResponse(ListResponse["NotificationEventCondition"]):
    """GET /notification_event_conditions response in Telnyx's document."""

    data: list[NotificationEventCondition] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationEventsResponse(ListResponse["NotificationEvent"]):
    """GET /notification_events response in Telnyx's document."""

    data: list[NotificationEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationProfilesResponse(ListResponse["NotificationProfile"]):
    """GET /notification_profiles response in Telnyx's document."""

    data: list[NotificationProfile] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNotificationSettingsResponse(ListResponse["NotificationSetting"]):
    """GET /notification_settings response in Telnyx's document."""

    data: list[NotificationSetting] = UNSET
    meta: PaginationMeta = UNSET


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

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    channel_destination: str | None = None
    channel_type_id: Literal["sms", "voice", "email", "webhook"] | str | None = None
    notification_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationEvent(Model):
    """NotificationEvent in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. Example: d5c395cd-9864-4609-b5e2-3f9fd4ce201a
        notification_category: Example: Calls
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    enabled: bool | None = None
    name: str | None = None
    notification_category: str | None = None


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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationEventConditionParameter(Model):
    """NotificationEventCondition.parameters[] in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotificationSettingParameter(Model):
    """NotificationSetting.parameters[] in Telnyx's document.

    Attributes:
        name: Example: phone_number
        value: Example: +13125550000
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNotificationChannelResponse(Model):
    """PATCH /notification_channels/{id} response in Telnyx's document."""

    data: NotificationChannel = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNotificationProfileResponse(Model):
    """PATCH /notification_profiles/{id} response in Telnyx's document."""

    data: NotificationProfile = UNSET
