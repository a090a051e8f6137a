# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Conference Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceCreated(Event):
    """Webhook conference.created: a conference was opened.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.created.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.created"] | str
    id: str
    payload: ConferenceCreatedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceCreatedPayload(Model):
    """What conference.created reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: The conference that began or ended. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceEnded(Event):
    """Webhook conference.ended: a conference is over.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.ended"] | str
    id: str
    payload: ConferenceEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceEndedPayload(Model):
    """What conference.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: The conference that began or ended. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        reason: Why it ended: all left, the host left, or its time was up. One of all_left, host_left,
            time_exceeded.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    conference_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    occurred_at: datetime | None = None
    reason: Literal["all_left", "host_left", "time_exceeded"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceFloorChanged(Event):
    """Webhook conference.floor.changed: somebody else speaks now.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.floor.changed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.floor.changed"] | str
    id: str
    payload: ConferenceFloorChangedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceFloorChangedPayload(Model):
    """What conference.floor.changed reports: who speaks now.

    Attributes:
        call_control_id: The member who speaks now.
        call_leg_id: The member who speaks now. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: The member who speaks now. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantJoined(Event):
    """Webhook conference.participant.joined: a call has entered the conference.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.joined.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["conference.participant.joined"] | str
    id: str
    payload: ConferenceParticipantJoinedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantJoinedPayload(Model):
    """What conference.participant.joined reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantLeft(Event):
    """Webhook conference.participant.left: a call has left the conference.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.left.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["conference.participant.left"] | str
    id: str
    payload: ConferenceParticipantLeftPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantLeftPayload(Model):
    """What conference.participant.left reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackEnded(Event):
    """Webhook conference.participant.playback.ended: the audio for one member is over.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.playback.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.playback.ended"] | str
    id: str
    payload: ConferenceParticipantPlaybackEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackEndedPayload(Model):
    """What conference.participant.playback.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackStarted(Event):
    """Webhook conference.participant.playback.started: audio begins to play for one member.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.playback.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.playback.started"] | str
    id: str
    payload: ConferenceParticipantPlaybackStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackStartedPayload(Model):
    """What conference.participant.playback.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakEnded(Event):
    """Webhook conference.participant.speak.ended: the text for one member was spoken.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.speak.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.speak.ended"] | str
    id: str
    payload: ConferenceParticipantSpeakEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakEndedPayload(Model):
    """What conference.participant.speak.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakStarted(Event):
    """Webhook conference.participant.speak.started: a text begins to be spoken for one member.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.participant.speak.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.participant.speak.started"] | str
    id: str
    payload: ConferenceParticipantSpeakStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakStartedPayload(Model):
    """What conference.participant.speak.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackEnded(Event):
    """Webhook conference.playback.ended: the audio for the conference is over.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.playback.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.playback.ended"] | str
    id: str
    payload: ConferencePlaybackEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackEndedPayload(Model):
    """What conference.playback.ended reports.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackStarted(Event):
    """Webhook conference.playback.started: audio begins to play for the conference.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.playback.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.playback.started"] | str
    id: str
    payload: ConferencePlaybackStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackStartedPayload(Model):
    """What conference.playback.started reports.

    Attributes:
        conference_id: Identifier of the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        creator_call_session_id: Call session that opened the conference. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521Z
    """

    conference_id: str = UNSET
    connection_id: str = UNSET
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceRecordingSaved(Event):
    """Webhook conference.recording.saved: a recording of the conference can be downloaded.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.recording.saved.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.recording.saved"] | str
    id: str
    payload: ConferenceRecordingSavedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceRecordingSavedPayload(Model):
    """What conference.recording.saved reports: when it ran and where to download it.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        channels: Whether the file has one channel (single) or one per side (dual). One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        conference_id: Identifier of the conference. UUID. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        format_: File format of the recording. One of wav, mp3.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceRecordingSavedPublicUrls(Model):
    """Download URLs that stay good while the file is kept; Telnyx's support must turn them on.

    Attributes:
        mp3: URL of the recording as MP3. Example: http://example.com/recording.mp3
        wav: URL of the recording as WAV. Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceRecordingSavedUrls(Model):
    """Download URLs of a recording, good for 10 minutes; one per format.

    Attributes:
        mp3: URL of the recording as MP3. Example: http://example.com/recording.mp3
        wav: URL of the recording as WAV. Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakEnded(Event):
    """Webhook conference.speak.ended: the text was spoken to the conference.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.speak.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.speak.ended"] | str
    id: str
    payload: ConferenceSpeakEndedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakEndedPayload(Model):
    """What conference.speak.ended reports.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakStarted(Event):
    """Webhook conference.speak.started: a text begins to be spoken to the conference.

    Attributes:
        event_type: Name of the event, such as call.answered. One of conference.speak.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["conference.speak.started"] | str
    id: str
    payload: ConferenceSpeakStartedPayload
    record_type: Literal["event"] | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakStartedPayload(Model):
    """What conference.speak.started reports.

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
