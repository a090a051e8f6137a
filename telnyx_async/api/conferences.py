# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Conference Commands: 18 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.calls import ElevenLabsVoiceSettings
    from telnyx_async.models.conferences import (
        CreateConferenceResponse,
        GetConferenceResponse,
        HoldConferenceParticipantsResponse,
        JoinConferenceResponse,
        LeaveConferenceResponse,
        ListConferenceParticipantsResponse,
        ListConferencesResponse,
        MuteConferenceParticipantsResponse,
        PauseConferenceRecordingResponse,
        PlayConferenceAudioResponse,
        ResumeConferenceRecordingResponse,
        SpeakTextToConferenceResponse,
        StartConferenceRecordingResponse,
        StopConferenceAudioResponse,
        StopConferenceRecordingResponse,
        UnholdConferenceParticipantsResponse,
        UnmuteConferenceParticipantsResponse,
        UpdateConferenceParticipantResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "hold_participants",
    "join",
    "leave",
    "list",
    "list_participants",
    "mute_participants",
    "pause_recording",
    "play_audio",
    "resume_recording",
    "speak",
    "start_recording",
    "stop_audio",
    "stop_recording",
    "unhold_participants",
    "unmute_participants",
    "update_participant",
]

_create = Operation(
    id="CreateConference",
    method="POST",
    path="/conferences",
    tag="Conference Commands",
    module="conferences",
    function="create",
    summary="Create conference",
    parameters=(
        Parameter("beep_enabled", "beep_enabled", "body"),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("comfort_noise", "comfort_noise", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("duration_minutes", "duration_minutes", "body"),
        Parameter("hold_audio_url", "hold_audio_url", "body"),
        Parameter("hold_media_name", "hold_media_name", "body"),
        Parameter("max_participants", "max_participants", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("start_conference_on_create", "start_conference_on_create", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateConferenceResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "conference.created",
        "conference.ended",
        "conference.floor.changed",
        "conference.participant.joined",
        "conference.participant.left",
    ),
)


async def create(
    session: TelnyxSession,
    *,
    call_control_id: str,
    name: str,
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
    client_state: str | None = None,
    comfort_noise: bool | None = None,
    command_id: str | None = None,
    duration_minutes: int | None = None,
    hold_audio_url: str | None = None,
    hold_media_name: str | None = None,
    max_participants: int | None = None,
    start_conference_on_create: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateConferenceResponse:
    """Open a conference with this call as its first member; it ends once everybody left, or after 4 hours.

    `POST /conferences` (CreateConference). It is retried with the same `command_id`, so Telnyx carries it out only
    once.

    Args:
        session: the session to send with.
        call_control_id: Call that opens the conference and joins it.
        name: Name of the conference. Example: Business
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
            Telnyx's default: never.
        client_state: Base64 text of your own, carried by webhooks about the conference and about the leg that opens
            it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
        comfort_noise: Whether quiet background noise fills the silence. Telnyx's default: True.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        duration_minutes: How many minutes the conference may last. Example: 5
        hold_audio_url: WAV or MP3 for those who wait until it begins; instead of hold_media_name, with
            start_conference_on_create false. Example: http://example.com/message.wav
        hold_media_name: Stored WAV or MP3 for those who wait until it begins; instead of hold_audio_url, with
            start_conference_on_create false. Example: my_media_uploaded_to_media_storage_api
        max_participants: How many may take part at once: 2 to 800, or 250 when left out. Example: 3
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.created, conference.ended, conference.floor.changed,
    conference.participant.joined, conference.participant.left.
    """
    arguments: dict[str, object] = {
        "beep_enabled": beep_enabled,
        "call_control_id": call_control_id,
        "client_state": client_state,
        "comfort_noise": comfort_noise,
        "command_id": command_id,
        "duration_minutes": duration_minutes,
        "hold_audio_url": hold_audio_url,
        "hold_media_name": hold_media_name,
        "max_participants": max_participants,
        "name": name,
        "start_conference_on_create": start_conference_on_create,
    }
    result: CreateConferenceResponse = await session.execute(_create, arguments, options)
    return result


_get = Operation(
    id="RetrieveConference",
    method="GET",
    path="/conferences/{id}",
    tag="Conference Commands",
    module="conferences",
    function="get",
    summary="Retrieve a conference",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetConferenceResponse"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetConferenceResponse:
    """Fetch one conference.

    `GET /conferences/{id}` (RetrieveConference). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the conference.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetConferenceResponse = await session.execute(_get, arguments, options)
    return result


_hold_participants = Operation(
    id="HoldConferenceParticipants",
    method="POST",
    path="/conferences/{id}/actions/hold",
    tag="Conference Commands",
    module="conferences",
    function="hold_participants",
    summary="Hold conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("call_control_ids", "call_control_ids", "body"),
        Parameter("media_name", "media_name", "body"),
    ),
    responses=(
        Response("200", "application/json", "HoldConferenceParticipantsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def hold_participants(
    session: TelnyxSession,
    id: str,
    *,
    audio_url: str | None = None,
    call_control_ids: Sequence[str] | None = None,
    media_name: str | None = None,
    options: RequestOptions | None = None,
) -> HoldConferenceParticipantsResponse:
    """Put some or all members of a conference on hold.

    `POST /conferences/{id}/actions/hold` (HoldConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        audio_url: Audio that members hear on hold; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        media_name: WAV or MP3 in your Telnyx media storage that members hear on hold; instead of audio_url.
            Example: my_media_uploaded_to_media_storage_api
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        HoldConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "audio_url": audio_url,
        "call_control_ids": call_control_ids,
        "media_name": media_name,
    }
    result: HoldConferenceParticipantsResponse = await session.execute(_hold_participants, arguments, options)
    return result


_join = Operation(
    id="JoinConference",
    method="POST",
    path="/conferences/{id}/actions/join",
    tag="Conference Commands",
    module="conferences",
    function="join",
    summary="Join a conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("beep_enabled", "beep_enabled", "body"),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("end_conference_on_exit", "end_conference_on_exit", "body"),
        Parameter("hold", "hold", "body"),
        Parameter("hold_audio_url", "hold_audio_url", "body"),
        Parameter("hold_media_name", "hold_media_name", "body"),
        Parameter("mute", "mute", "body"),
        Parameter("soft_end_conference_on_exit", "soft_end_conference_on_exit", "body"),
        Parameter("start_conference_on_enter", "start_conference_on_enter", "body"),
        Parameter("supervisor_role", "supervisor_role", "body"),
        Parameter("whisper_call_control_ids", "whisper_call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "JoinConferenceResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("conference.participant.joined", "conference.participant.left"),
)


async def join(
    session: TelnyxSession,
    id: str,
    *,
    call_control_id: str,
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    end_conference_on_exit: bool | None = None,
    hold: bool | None = None,
    hold_audio_url: str | None = None,
    hold_media_name: str | None = None,
    mute: bool | None = None,
    soft_end_conference_on_exit: bool | None = None,
    start_conference_on_enter: bool | None = None,
    supervisor_role: Literal["barge", "monitor", "none", "whisper"] | None = None,
    whisper_call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> JoinConferenceResponse:
    """Bring a call into an existing conference, as long as max_participants leaves room.

    `POST /conferences/{id}/actions/join` (JoinConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_id: Call that joins.
        beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
            always, never, on_enter, on_exit.
        client_state: Base64 text of your own for this leg's webhooks; the conference's own change only if this leg
            owns it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold: Whether to start on hold; not when left out.
        hold_audio_url: What this member hears on hold; needs hold true, start_conference_on_create false; instead
            of hold_media_name. Example: http://example.com/message.wav
        hold_media_name: Stored WAV or MP3 heard on hold; needs hold true, start_conference_on_create false; instead
            of hold_audio_url. Example: my_media_uploaded_to_media_storage_api
        mute: Whether to start muted; not when left out.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            (also if left out) are ordinary. One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        JoinConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.participant.joined, conference.participant.left.
    """
    arguments: dict[str, object] = {
        "id": id,
        "beep_enabled": beep_enabled,
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "end_conference_on_exit": end_conference_on_exit,
        "hold": hold,
        "hold_audio_url": hold_audio_url,
        "hold_media_name": hold_media_name,
        "mute": mute,
        "soft_end_conference_on_exit": soft_end_conference_on_exit,
        "start_conference_on_enter": start_conference_on_enter,
        "supervisor_role": supervisor_role,
        "whisper_call_control_ids": whisper_call_control_ids,
    }
    result: JoinConferenceResponse = await session.execute(_join, arguments, options)
    return result


_leave = Operation(
    id="LeaveConference",
    method="POST",
    path="/conferences/{id}/actions/leave",
    tag="Conference Commands",
    module="conferences",
    function="leave",
    summary="Leave a conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("beep_enabled", "beep_enabled", "body"),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "LeaveConferenceResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("conference.participant.left",),
)


async def leave(
    session: TelnyxSession,
    id: str,
    *,
    call_control_id: str,
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> LeaveConferenceResponse:
    """Take a call out of a conference; it goes back to being parked.

    `POST /conferences/{id}/actions/leave` (LeaveConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_id: Call that leaves. Example: f91269aa-61d1-417f-97b3-10e020e8bc47
        beep_enabled: Whether this member's going is beeped, whatever the conference's own setting. One of always,
            never, on_enter, on_exit.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LeaveConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.participant.left.
    """
    arguments: dict[str, object] = {
        "id": id,
        "beep_enabled": beep_enabled,
        "call_control_id": call_control_id,
        "command_id": command_id,
    }
    result: LeaveConferenceResponse = await session.execute(_leave, arguments, options)
    return result


_list = Operation(
    id="ListConferences",
    method="GET",
    path="/conferences",
    tag="Conference Commands",
    module="conferences",
    function="list",
    summary="List conferences",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConferencesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_status: Literal["init", "in_progress", "completed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListConferencesResponse:
    """List conferences, those that expire last first.

    `GET /conferences` (ListConferences). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only conferences of exactly this name, upper and lower case told apart.
        filter_status: Only items in this status. One of init, in_progress, completed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConferencesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListConferencesResponse = await session.execute(_list, arguments, options)
    return result


_list_participants = Operation(
    id="ListConferenceParticipants",
    method="GET",
    path="/conferences/{conference_id}/participants",
    tag="Conference Commands",
    module="conferences",
    function="list_participants",
    summary="List conference participants",
    parameters=(
        Parameter("conference_id", "conference_id", "path", required=True),
        Parameter("filter_muted", "filter[muted]", "query"),
        Parameter("filter_on_hold", "filter[on_hold]", "query"),
        Parameter("filter_whispering", "filter[whispering]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConferenceParticipantsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_participants(
    session: TelnyxSession,
    conference_id: str,
    *,
    filter_muted: bool | None = None,
    filter_on_hold: bool | None = None,
    filter_whispering: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListConferenceParticipantsResponse:
    """List who takes part in a conference.

    `GET /conferences/{conference_id}/participants` (ListConferenceParticipants). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        conference_id: Identifier of the conference.
        filter_muted: Only members who are muted, or only those who are not.
        filter_on_hold: Only members on hold, or only those who are not.
        filter_whispering: Only members who whisper, or only those who do not.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "conference_id": conference_id,
        "filter_muted": filter_muted,
        "filter_on_hold": filter_on_hold,
        "filter_whispering": filter_whispering,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListConferenceParticipantsResponse = await session.execute(_list_participants, arguments, options)
    return result


_mute_participants = Operation(
    id="MuteConferenceParticipants",
    method="POST",
    path="/conferences/{id}/actions/mute",
    tag="Conference Commands",
    module="conferences",
    function="mute_participants",
    summary="Mute conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "MuteConferenceParticipantsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def mute_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> MuteConferenceParticipantsResponse:
    """Mute some or all members of a conference.

    `POST /conferences/{id}/actions/mute` (MuteConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MuteConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
    }
    result: MuteConferenceParticipantsResponse = await session.execute(_mute_participants, arguments, options)
    return result


_pause_recording = Operation(
    id="PauseConferenceRecording",
    method="POST",
    path="/conferences/{id}/actions/record_pause",
    tag="Conference Commands",
    module="conferences",
    function="pause_recording",
    summary="Conference recording pause",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "PauseConferenceRecordingResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def pause_recording(
    session: TelnyxSession,
    id: str,
    *,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> PauseConferenceRecordingResponse:
    """Pause a recording of the conference.

    `POST /conferences/{id}/actions/record_pause` (PauseConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PauseConferenceRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: PauseConferenceRecordingResponse = await session.execute(_pause_recording, arguments, options)
    return result


_play_audio = Operation(
    id="PlayConferenceAudio",
    method="POST",
    path="/conferences/{id}/actions/play",
    tag="Conference Commands",
    module="conferences",
    function="play_audio",
    summary="Play audio to conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("call_control_ids", "call_control_ids", "body"),
        Parameter("loop", "loop", "body"),
        Parameter("media_name", "media_name", "body"),
    ),
    responses=(
        Response("200", "application/json", "PlayConferenceAudioResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=(
        "conference.participant.playback.ended",
        "conference.participant.playback.started",
        "conference.playback.ended",
        "conference.playback.started",
    ),
)


async def play_audio(
    session: TelnyxSession,
    id: str,
    *,
    audio_url: str | None = None,
    call_control_ids: Sequence[str] | None = None,
    loop: str | int | None = None,
    media_name: str | None = None,
    options: RequestOptions | None = None,
) -> PlayConferenceAudioResponse:
    """Play audio to some or all members of a conference.

    `POST /conferences/{id}/actions/play` (PlayConferenceAudio). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        audio_url: Audio to play; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
        media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PlayConferenceAudioResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.participant.playback.ended, conference.participant.playback.started,
    conference.playback.ended, conference.playback.started.
    """
    arguments: dict[str, object] = {
        "id": id,
        "audio_url": audio_url,
        "call_control_ids": call_control_ids,
        "loop": loop,
        "media_name": media_name,
    }
    result: PlayConferenceAudioResponse = await session.execute(_play_audio, arguments, options)
    return result


_resume_recording = Operation(
    id="ResumeConferenceRecording",
    method="POST",
    path="/conferences/{id}/actions/record_resume",
    tag="Conference Commands",
    module="conferences",
    function="resume_recording",
    summary="Conference recording resume",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "ResumeConferenceRecordingResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def resume_recording(
    session: TelnyxSession,
    id: str,
    *,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> ResumeConferenceRecordingResponse:
    """Go on with a paused recording of the conference.

    `POST /conferences/{id}/actions/record_resume` (ResumeConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ResumeConferenceRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: ResumeConferenceRecordingResponse = await session.execute(_resume_recording, arguments, options)
    return result


_speak = Operation(
    id="SpeakTextToConference",
    method="POST",
    path="/conferences/{id}/actions/speak",
    tag="Conference Commands",
    module="conferences",
    function="speak",
    summary="Speak text to conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("language", "language", "body"),
        Parameter("payload", "payload", "body", required=True),
        Parameter("payload_type", "payload_type", "body"),
        Parameter("voice", "voice", "body", required=True),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "SpeakTextToConferenceResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "conference.participant.speak.ended",
        "conference.participant.speak.started",
        "conference.speak.ended",
        "conference.speak.started",
    ),
)


async def speak(
    session: TelnyxSession,
    id: str,
    *,
    payload: str,
    voice: str,
    call_control_ids: Sequence[str] | None = None,
    command_id: str | None = None,
    language: Literal[
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
    | None = None,
    payload_type: Literal["text", "ssml"] | None = None,
    voice_settings: ElevenLabsVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> SpeakTextToConferenceResponse:
    """Speak a text to some or all members of a conference.

    `POST /conferences/{id}/actions/speak` (SpeakTextToConference). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        payload: Text or SSML to speak, up to 3000 characters.
        voice: Voice, as provider, model and voice joined by dots; with service level basic, male or female.
            Example: Telnyx.KokoroTTS.af
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
            de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
            ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SpeakTextToConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.participant.speak.ended, conference.participant.speak.started,
    conference.speak.ended, conference.speak.started.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
        "command_id": command_id,
        "language": language,
        "payload": payload,
        "payload_type": payload_type,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: SpeakTextToConferenceResponse = await session.execute(_speak, arguments, options)
    return result


_start_recording = Operation(
    id="StartConferenceRecording",
    method="POST",
    path="/conferences/{id}/actions/record_start",
    tag="Conference Commands",
    module="conferences",
    function="start_recording",
    summary="Conference recording start",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_file_name", "custom_file_name", "body"),
        Parameter("format_", "format", "body", required=True),
        Parameter("play_beep", "play_beep", "body"),
        Parameter("trim", "trim", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartConferenceRecordingResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def start_recording(
    session: TelnyxSession,
    id: str,
    *,
    format_: Literal["wav", "mp3"],
    command_id: str | None = None,
    custom_file_name: str | None = None,
    play_beep: bool | None = None,
    trim: Literal["trim-silence"] | None = None,
    options: RequestOptions | None = None,
) -> StartConferenceRecordingResponse:
    """Record the conference until it ends or the recording is stopped.

    `POST /conferences/{id}/actions/record_start` (StartConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        format_: File format of the recording. One of wav, mp3.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        play_beep: Whether a beep marks the start of recording.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartConferenceRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "command_id": command_id,
        "custom_file_name": custom_file_name,
        "format_": format_,
        "play_beep": play_beep,
        "trim": trim,
    }
    result: StartConferenceRecordingResponse = await session.execute(_start_recording, arguments, options)
    return result


_stop_audio = Operation(
    id="StopConferenceAudio",
    method="POST",
    path="/conferences/{id}/actions/stop",
    tag="Conference Commands",
    module="conferences",
    function="stop_audio",
    summary="Stop audio being played on the conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopConferenceAudioResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("conference.participant.playback.ended",),
)


async def stop_audio(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> StopConferenceAudioResponse:
    """Stop audio that some or all members of a conference hear.

    `POST /conferences/{id}/actions/stop` (StopConferenceAudio). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopConferenceAudioResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.participant.playback.ended.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
    }
    result: StopConferenceAudioResponse = await session.execute(_stop_audio, arguments, options)
    return result


_stop_recording = Operation(
    id="StopConferenceRecording",
    method="POST",
    path="/conferences/{id}/actions/record_stop",
    tag="Conference Commands",
    module="conferences",
    function="stop_recording",
    summary="Conference recording stop",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopConferenceRecordingResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("conference.recording.saved",),
)


async def stop_recording(
    session: TelnyxSession,
    id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopConferenceRecordingResponse:
    """Stop a recording of the conference and have the file saved.

    `POST /conferences/{id}/actions/record_stop` (StopConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopConferenceRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.recording.saved.
    """
    arguments: dict[str, object] = {
        "id": id,
        "client_state": client_state,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: StopConferenceRecordingResponse = await session.execute(_stop_recording, arguments, options)
    return result


_unhold_participants = Operation(
    id="UnholdConferenceParticipants",
    method="POST",
    path="/conferences/{id}/actions/unhold",
    tag="Conference Commands",
    module="conferences",
    function="unhold_participants",
    summary="Unhold conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UnholdConferenceParticipantsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def unhold_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str],
    options: RequestOptions | None = None,
) -> UnholdConferenceParticipantsResponse:
    """Take members of a conference off hold.

    `POST /conferences/{id}/actions/unhold` (UnholdConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_ids: Members to take off hold, each named by its call_control_id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnholdConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
    }
    result: UnholdConferenceParticipantsResponse = await session.execute(_unhold_participants, arguments, options)
    return result


_unmute_participants = Operation(
    id="UnmuteConferenceParticipants",
    method="POST",
    path="/conferences/{id}/actions/unmute",
    tag="Conference Commands",
    module="conferences",
    function="unmute_participants",
    summary="Unmute conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "UnmuteConferenceParticipantsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def unmute_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UnmuteConferenceParticipantsResponse:
    """Unmute some or all members of a conference.

    `POST /conferences/{id}/actions/unmute` (UnmuteConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnmuteConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
    }
    result: UnmuteConferenceParticipantsResponse = await session.execute(_unmute_participants, arguments, options)
    return result


_update_participant = Operation(
    id="UpdateConference",
    method="POST",
    path="/conferences/{id}/actions/update",
    tag="Conference Commands",
    module="conferences",
    function="update_participant",
    summary="Update conference participant",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("command_id", "command_id", "body"),
        Parameter("supervisor_role", "supervisor_role", "body", required=True),
        Parameter("whisper_call_control_ids", "whisper_call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateConferenceParticipantResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def update_participant(
    session: TelnyxSession,
    id: str,
    *,
    call_control_id: str,
    supervisor_role: Literal["barge", "monitor", "none", "whisper"],
    command_id: str | None = None,
    whisper_call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateConferenceParticipantResponse:
    """Change the supervisor role of a conference member.

    `POST /conferences/{id}/actions/update` (UpdateConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference.
        call_control_id: Member whose role changes.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            are ordinary. One of barge, monitor, none, whisper.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateConferenceParticipantResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_id": call_control_id,
        "command_id": command_id,
        "supervisor_role": supervisor_role,
        "whisper_call_control_ids": whisper_call_control_ids,
    }
    result: UpdateConferenceParticipantResponse = await session.execute(_update_participant, arguments, options)
    return result
