# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conference Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.calls import ElevenLabsVoiceSettings
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Conference(Model):
    """Conference in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 3fa85f64-9191-4567-b3fc-2c963f66afa6
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        end_reason: Why the conference ended. One of all_left, ended_via_api, host_left, time_exceeded.
        ended_by: Which call ended the conference; either all its ids are there or none.
        expires_at: Example: 2019-01-23T18:10:02.574Z
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        record_type: Which kind of record this is. One of conference.
        region: Example: sv1
        status: One of init, in_progress, completed.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    created_at: datetime
    expires_at: datetime
    id: str
    name: str
    record_type: Literal["conference"] | str
    status: Literal["init", "in_progress", "completed"] | str = UNSET
    updated_at: datetime = UNSET
    connection_id: str | None = None
    end_reason: Literal["all_left", "ended_via_api", "host_left", "time_exceeded"] | str | None = None
    ended_by: ConferenceEndedBy | None = None
    region: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceCommandResult(Model):
    """ConferenceCommandResult in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceCreated(Event):
    """ConferenceCreated in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.created.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.created"] | str
    id: str
    payload: ConferenceCreatedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceCreatedEvent(Model):
    """ConferenceCreatedEvent in Telnyx's document."""

    data: ConferenceCreated | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceCreatedPayload(Model):
    """ConferenceCreated.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceEnded(Event):
    """ConferenceEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.ended"] | str
    id: str
    payload: ConferenceEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceEndedBy(Model):
    """Conference.ended_by in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
    """

    call_control_id: str | None = None
    call_session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceEndedEvent(Model):
    """ConferenceEndedEvent in Telnyx's document."""

    data: ConferenceEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceEndedPayload(Model):
    """ConferenceEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        reason: One of all_left, host_left, time_exceeded.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    occurred_at: datetime | None = None
    reason: Literal["all_left", "host_left", "time_exceeded"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceFloorChanged(Event):
    """ConferenceFloorChangedEvent in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.floor.changed.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.floor.changed"] | str
    id: str
    payload: ConferenceFloorChangedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceFloorChangedPayload(Model):
    """ConferenceFloorChangedEvent.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceHoldRequest(Model):
    """ConferenceHoldRequest in Telnyx's document.

    Attributes:
        audio_url: Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
    """

    audio_url: str | None = None
    call_control_ids: list[str] | None = None
    media_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceMuteRequest(Model):
    """ConferenceMuteRequest in Telnyx's document.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
    """

    call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantJoined(Event):
    """ConferenceParticipantJoined in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.joined.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["conference.participant.joined"] | str
    id: str
    payload: ConferenceParticipantJoinedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantJoinedEvent(Model):
    """ConferenceParticipantJoinedEvent in Telnyx's document."""

    data: ConferenceParticipantJoined | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantJoinedPayload(Model):
    """ConferenceParticipantJoined.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantLeft(Event):
    """ConferenceParticipantLeft in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.left.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["conference.participant.left"] | str
    id: str
    payload: ConferenceParticipantLeftPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantLeftEvent(Model):
    """ConferenceParticipantLeftEvent in Telnyx's document."""

    data: ConferenceParticipantLeft | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantLeftPayload(Model):
    """ConferenceParticipantLeft.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackEnded(Event):
    """ConferenceParticipantPlaybackEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.playback.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.playback.ended"] | str
    id: str
    payload: ConferenceParticipantPlaybackEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackEndedEvent(Model):
    """ConferenceParticipantPlaybackEndedEvent in Telnyx's document."""

    data: ConferenceParticipantPlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackEndedPayload(Model):
    """ConferenceParticipantPlaybackEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackStarted(Event):
    """ConferenceParticipantPlaybackStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.playback.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.playback.started"] | str
    id: str
    payload: ConferenceParticipantPlaybackStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackStartedEvent(Model):
    """ConferenceParticipantPlaybackStartedEvent in Telnyx's document."""

    data: ConferenceParticipantPlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantPlaybackStartedPayload(Model):
    """ConferenceParticipantPlaybackStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakEnded(Event):
    """ConferenceParticipantSpeakEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.speak.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.speak.ended"] | str
    id: str
    payload: ConferenceParticipantSpeakEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakEndedEvent(Model):
    """ConferenceParticipantSpeakEndedEvent in Telnyx's document."""

    data: ConferenceParticipantSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakEndedPayload(Model):
    """ConferenceParticipantSpeakEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakStarted(Event):
    """ConferenceParticipantSpeakStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.speak.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.speak.started"] | str
    id: str
    payload: ConferenceParticipantSpeakStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakStartedEvent(Model):
    """ConferenceParticipantSpeakStartedEvent in Telnyx's document."""

    data: ConferenceParticipantSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceParticipantSpeakStartedPayload(Model):
    """ConferenceParticipantSpeakStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlayRequest(Model):
    """ConferencePlayRequest in Telnyx's document.

    Attributes:
        audio_url: Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        loop: Telnyx's default: 1.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
    """

    audio_url: str | None = None
    call_control_ids: list[str] | None = None
    loop: str | int | None = None
    media_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackEnded(Event):
    """ConferencePlaybackEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.playback.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.playback.ended"] | str
    id: str
    payload: ConferencePlaybackEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackEndedEvent(Model):
    """ConferencePlaybackEndedEvent in Telnyx's document."""

    data: ConferencePlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackEndedPayload(Model):
    """ConferencePlaybackEnded.payload in Telnyx's document.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackStarted(Event):
    """ConferencePlaybackStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.playback.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.playback.started"] | str
    id: str
    payload: ConferencePlaybackStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackStartedEvent(Model):
    """ConferencePlaybackStartedEvent in Telnyx's document."""

    data: ConferencePlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferencePlaybackStartedPayload(Model):
    """ConferencePlaybackStarted.payload in Telnyx's document.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceRecordingSaved(Event):
    """ConferenceRecordingSaved in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.recording.saved.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.recording.saved"] | str
    id: str
    payload: ConferenceRecordingSavedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceRecordingSavedEvent(Model):
    """ConferenceRecordingSavedEvent in Telnyx's document."""

    data: ConferenceRecordingSaved | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceRecordingSavedPayload(Model):
    """ConferenceRecordingSaved.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        channels: One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. UUID. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        format_: One of wav, mp3.
        public_recording_urls: Where to download the recording while its file is kept; Telnyx turns these URLs on
            when asked.
        recording_ended_at: When recording ended. Example: 2018-02-02T22:25:27.521992Z
        recording_id: Identifier of the recording. UUID. Example: 4577f9a2-cf0e-44f3-ac57-9f95fb03fa47
        recording_started_at: When recording began. Example: 2018-02-02T22:20:27.521992Z
        recording_urls: Where to download the recording; good for 10 minutes.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    call_control_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    recording_id: str = UNSET
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    format_: Literal["wav", "mp3"] | str | None = None
    public_recording_urls: ConferenceRecordingSavedPublicUrls | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: ConferenceRecordingSavedUrls | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceRecordingSavedPublicUrls(Model):
    """ConferenceRecordingSaved.payload.public_recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceRecordingSavedUrls(Model):
    """ConferenceRecordingSaved.payload.recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakEnded(Event):
    """ConferenceSpeakEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.speak.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.speak.ended"] | str
    id: str
    payload: ConferenceSpeakEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakEndedEvent(Model):
    """ConferenceSpeakEndedEvent in Telnyx's document."""

    data: ConferenceSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakEndedPayload(Model):
    """ConferenceSpeakEnded.payload in Telnyx's document.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakRequest(Model):
    """ConferenceSpeakRequest in Telnyx's document.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX,
            es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        voice: Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    payload: str
    voice: str
    call_control_ids: list[str] | None = None
    command_id: str | None = None
    language: (
        Literal[
            "arb",
            "cmn-CN",
            "cy-GB",
            "da-DK",
            "de-DE",
            "en-AU",
            "en-GB",
            "en-GB-WLS",
            "en-IN",
            "en-US",
            "es-ES",
            "es-MX",
            "es-US",
            "fr-CA",
            "fr-FR",
            "hi-IN",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sv-SE",
            "tr-TR",
        ]
        | None
    ) = None
    payload_type: Literal["text", "ssml"] | None = None
    voice_settings: ElevenLabsVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakStarted(Event):
    """ConferenceSpeakStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.speak.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.speak.started"] | str
    id: str
    payload: ConferenceSpeakStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakStartedEvent(Model):
    """ConferenceSpeakStartedEvent in Telnyx's document."""

    data: ConferenceSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceSpeakStartedPayload(Model):
    """ConferenceSpeakStarted.payload in Telnyx's document.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceStopRequest(Model):
    """ConferenceStopRequest in Telnyx's document.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
    """

    call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceUnholdRequest(Model):
    """ConferenceUnholdRequest in Telnyx's document.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
    """

    call_control_ids: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConferenceUnmuteRequest(Model):
    """ConferenceUnmuteRequest in Telnyx's document.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
    """

    call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConferenceRequest(Model):
    """CreateConferenceRequest in Telnyx's document.

    Attributes:
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
            Telnyx's default: never.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        comfort_noise: Whether quiet background noise fills the silence. Telnyx's default: True.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        duration_minutes: How many minutes the conference may last. Example: 5
        hold_audio_url: Example: http://example.com/message.wav
        hold_media_name: Example: my_media_uploaded_to_media_storage_api
        max_participants: How many may take part at once: 2 to 800, or 250 when left out. Example: 3
        name: Example: Business
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
    """

    call_control_id: str
    name: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    client_state: str | None = None
    comfort_noise: bool | None = None
    command_id: str | None = None
    duration_minutes: int | None = None
    hold_audio_url: str | None = None
    hold_media_name: str | None = None
    max_participants: int | None = None
    start_conference_on_create: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConferenceResponse(Model):
    """POST /conferences response in Telnyx's document."""

    data: Conference = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetConferenceResponse(Model):
    """GET /conferences/{id} response in Telnyx's document."""

    data: Conference = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HoldConferenceParticipantsResponse(Model):
    """POST /conferences/{id}/actions/hold response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class JoinConferenceRequest(Model):
    """JoinConferenceRequest in Telnyx's document.

    Attributes:
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold_audio_url: Example: http://example.com/message.wav
        hold_media_name: Example: my_media_uploaded_to_media_storage_api
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
        supervisor_role: One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    call_control_id: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    client_state: str | None = None
    command_id: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    hold_audio_url: str | None = None
    hold_media_name: str | None = None
    mute: bool | None = None
    soft_end_conference_on_exit: bool | None = None
    start_conference_on_enter: bool | None = None
    supervisor_role: Literal["barge", "monitor", "none", "whisper"] | None = None
    whisper_call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class JoinConferenceResponse(Model):
    """POST /conferences/{id}/actions/join response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LeaveConferenceRequest(Model):
    """LeaveConferenceRequest in Telnyx's document.

    Attributes:
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            f91269aa-61d1-417f-97b3-10e020e8bc47
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    call_control_id: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LeaveConferenceResponse(Model):
    """POST /conferences/{id}/actions/leave response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConferenceParticipantsResponse(ListResponse["Participant"]):
    """GET /conferences/{conference_id}/participants response in Telnyx's document."""

    data: list[Participant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConferencesResponse(ListResponse["Conference"]):
    """GET /conferences response in Telnyx's document."""

    data: list[Conference] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MuteConferenceParticipantsResponse(Model):
    """POST /conferences/{id}/actions/mute response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Participant(Model):
    """Participant in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        muted: Whether the member is muted.
        on_hold: Whether the member is on hold.
        record_type: Which kind of record this is. One of participant.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        status: One of joining, joined, left.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    call_control_id: str
    call_leg_id: str
    conference: ParticipantConference
    created_at: datetime
    end_conference_on_exit: bool
    id: str
    muted: bool
    on_hold: bool
    record_type: Literal["participant"] | str
    soft_end_conference_on_exit: bool
    status: Literal["joining", "joined", "left"] | str
    updated_at: datetime
    whisper_call_control_ids: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ParticipantConference(Model):
    """Participant.conference in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
    """

    id: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PauseConferenceRecordingRequest(Model):
    """PauseConferenceRecordingRequest in Telnyx's document.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Identifier of the recording. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PauseConferenceRecordingResponse(Model):
    """POST /conferences/{id}/actions/record_pause response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlayConferenceAudioResponse(Model):
    """POST /conferences/{id}/actions/play response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ResumeConferenceRecordingRequest(Model):
    """ResumeConferenceRecordingRequest in Telnyx's document.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Identifier of the recording. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ResumeConferenceRecordingResponse(Model):
    """POST /conferences/{id}/actions/record_resume response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeakTextToConferenceResponse(Model):
    """POST /conferences/{id}/actions/speak response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartConferenceRecordingRequest(Model):
    """StartConferenceRecordingRequest in Telnyx's document.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        format_: One of wav, mp3.
        play_beep: Whether a beep marks the start of recording.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    format_: Literal["wav", "mp3"]
    command_id: str | None = None
    custom_file_name: str | None = None
    play_beep: bool | None = None
    trim: Literal["trim-silence"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartConferenceRecordingResponse(Model):
    """POST /conferences/{id}/actions/record_start response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopConferenceAudioResponse(Model):
    """POST /conferences/{id}/actions/stop response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopConferenceRecordingResponse(Model):
    """POST /conferences/{id}/actions/record_stop response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnholdConferenceParticipantsResponse(Model):
    """POST /conferences/{id}/actions/unhold response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnmuteConferenceParticipantsResponse(Model):
    """POST /conferences/{id}/actions/unmute response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConferenceParticipantResponse(Model):
    """POST /conferences/{id}/actions/update response in Telnyx's document."""

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConferenceRequest(Model):
    """UpdateConferenceRequest in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        supervisor_role: One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    call_control_id: str
    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    command_id: str | None = None
    whisper_call_control_ids: list[str] | None = None
