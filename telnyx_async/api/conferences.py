# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Conference Commands: 23 operations.

Puts calls into conferences and controls them: hold, mute, speak, play, record, end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.conferences import (
        ConferenceParticipantResponse,
        ConferenceRegion,
        ConferenceSpeakVoiceSettings,
        CreateConferenceResponse,
        EndConferenceResponse,
        GatherConferenceUsingAudioResponse,
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
        SendConferenceDTMFResponse,
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
    "end",
    "gather_using_audio",
    "get",
    "get_participant",
    "hold_participants",
    "join",
    "leave",
    "list",
    "list_participants",
    "mute_participants",
    "pause_recording",
    "play_audio",
    "resume_recording",
    "send_dtmf",
    "speak",
    "start_recording",
    "stop_audio",
    "stop_recording",
    "unhold_participants",
    "unmute_participants",
    "update_participant",
    "update_participant_settings",
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
        Parameter("region", "region", "body"),
        Parameter("start_conference_on_create", "start_conference_on_create", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateConferenceResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "conference.created",
        "conference.ended",
        "conference.floor.changed",
        "conference.participant.joined",
        "conference.participant.left",
        "conference.recording.saved",
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
    region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
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
        max_participants: How many may take part at once: 2 to 800; 250 when left out. Example: 3
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.created, conference.ended, conference.floor.changed,
    conference.participant.joined, conference.participant.left, conference.recording.saved.
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
        "region": region,
        "start_conference_on_create": start_conference_on_create,
    }
    result: CreateConferenceResponse = await _create.execute(session, arguments, options)
    return result


_end = Operation(
    id="EndConference",
    method="POST",
    path="/conferences/{id}/actions/end",
    tag="Conference Commands",
    module="conferences",
    function="end",
    summary="End a conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "EndConferenceResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("conference.ended",),
)


async def end(
    session: TelnyxSession,
    id: str,
    *,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> EndConferenceResponse:
    """End a conference for everybody in it.

    `POST /conferences/{id}/actions/end` (EndConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id of the conference. Listed by `conferences.list`. UUID.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EndConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.ended.
    """
    arguments: dict[str, object] = {
        "id": id,
        "command_id": command_id,
    }
    result: EndConferenceResponse = await _end.execute(session, arguments, options)
    return result


_gather_using_audio = Operation(
    id="ConferenceGatherUsingAudio",
    method="POST",
    path="/conferences/{id}/actions/gather_using_audio",
    tag="Conference Commands",
    module="conferences",
    function="gather_using_audio",
    summary="Gather DTMF using audio prompt in a conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("gather_id", "gather_id", "body"),
        Parameter("initial_timeout_millis", "initial_timeout_millis", "body"),
        Parameter("inter_digit_timeout_millis", "inter_digit_timeout_millis", "body"),
        Parameter("invalid_audio_url", "invalid_audio_url", "body"),
        Parameter("invalid_media_name", "invalid_media_name", "body"),
        Parameter("maximum_digits", "maximum_digits", "body"),
        Parameter("maximum_tries", "maximum_tries", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("minimum_digits", "minimum_digits", "body"),
        Parameter("stop_playback_on_dtmf", "stop_playback_on_dtmf", "body"),
        Parameter("terminating_digit", "terminating_digit", "body"),
        Parameter("timeout_millis", "timeout_millis", "body"),
        Parameter("valid_digits", "valid_digits", "body"),
    ),
    responses=(
        Response("200", "application/json", "GatherConferenceUsingAudioResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def gather_using_audio(
    session: TelnyxSession,
    id: str,
    *,
    call_control_id: str,
    audio_url: str | None = None,
    client_state: str | None = None,
    gather_id: str | None = None,
    initial_timeout_millis: int | None = None,
    inter_digit_timeout_millis: int | None = None,
    invalid_audio_url: str | None = None,
    invalid_media_name: str | None = None,
    maximum_digits: int | None = None,
    maximum_tries: int | None = None,
    media_name: str | None = None,
    minimum_digits: int | None = None,
    stop_playback_on_dtmf: bool | None = None,
    terminating_digit: str | None = None,
    timeout_millis: int | None = None,
    valid_digits: str | None = None,
    options: RequestOptions | None = None,
) -> GatherConferenceUsingAudioResponse:
    """Play a prompt to one member of a conference and collect the keys that this member presses.

    `POST /conferences/{id}/actions/gather_using_audio` (ConferenceGatherUsingAudio). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id of the conference. Listed by `conferences.list`. UUID.
        call_control_id: Member who hears the prompt and presses keys.
        audio_url: WAV or MP3 that is the prompt; instead of media_name. Example:
            http://example.com/gather_prompt.wav
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        gather_id: Identifier of your own that call.gather.ended carries back, up to 100 characters. At most 100
            characters.
        initial_timeout_millis: Milliseconds until the first key must come. Example: 10000
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
            Example: 3000
        invalid_audio_url: WAV or MP3 to play when the input is not valid; instead of invalid_media_name.
        invalid_media_name: WAV or MP3 in your Telnyx media storage to play when the input is not valid; instead of
            invalid_audio_url.
        maximum_digits: Most keys to collect, at most 128. At least 1. Telnyx's default: 128. Example: 10
        maximum_tries: How often the prompt is given at most while no input comes. At least 1. Telnyx's default: 3.
            Example: 3
        media_name: WAV or MP3 in your Telnyx media storage that is the prompt; instead of audio_url.
        minimum_digits: Fewest keys to collect, at least 1. At least 1. Telnyx's default: 1. Example: 1
        stop_playback_on_dtmf: Whether the first key cuts the prompt off. Telnyx's default: True.
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds to wait for input. Telnyx's default: 60000. Example: 30000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example:
            0123456789
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GatherConferenceUsingAudioResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "audio_url": audio_url,
        "call_control_id": call_control_id,
        "client_state": client_state,
        "gather_id": gather_id,
        "initial_timeout_millis": initial_timeout_millis,
        "inter_digit_timeout_millis": inter_digit_timeout_millis,
        "invalid_audio_url": invalid_audio_url,
        "invalid_media_name": invalid_media_name,
        "maximum_digits": maximum_digits,
        "maximum_tries": maximum_tries,
        "media_name": media_name,
        "minimum_digits": minimum_digits,
        "stop_playback_on_dtmf": stop_playback_on_dtmf,
        "terminating_digit": terminating_digit,
        "timeout_millis": timeout_millis,
        "valid_digits": valid_digits,
    }
    result: GatherConferenceUsingAudioResponse = await _gather_using_audio.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveConference",
    method="GET",
    path="/conferences/{id}",
    tag="Conference Commands",
    module="conferences",
    function="get",
    summary="Retrieve a conference",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("region", "region", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetConferenceResponse"),
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
    options: RequestOptions | None = None,
) -> GetConferenceResponse:
    """Fetch one conference.

    `GET /conferences/{id}` (RetrieveConference). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the conference. Listed by `conferences.list`.
        region: Region that keeps the conference's data. One of Australia, Europe, Middle East, US.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetConferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "region": region,
    }
    result: GetConferenceResponse = await _get.execute(session, arguments, options)
    return result


_get_participant = Operation(
    id="RetrieveConferenceParticipant",
    method="GET",
    path="/conferences/{id}/participants/{participant_id}",
    tag="Conference Commands",
    module="conferences",
    function="get_participant",
    summary="Retrieve a conference participant",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("participant_id", "participant_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ConferenceParticipantResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
)


async def get_participant(
    session: TelnyxSession,
    id: str,
    participant_id: str,
    *,
    options: RequestOptions | None = None,
) -> ConferenceParticipantResponse:
    """Fetch one member of a conference, by id or label.

    `GET /conferences/{id}/participants/{participant_id}` (RetrieveConferenceParticipant). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Id of the conference. Listed by `conferences.list`. UUID.
        participant_id: Id or label of the participant.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ConferenceParticipantResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "participant_id": participant_id,
    }
    result: ConferenceParticipantResponse = await _get_participant.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "HoldConferenceParticipantsResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> HoldConferenceParticipantsResponse:
    """Put some or all members of a conference on hold.

    `POST /conferences/{id}/actions/hold` (HoldConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        audio_url: Audio that members hear on hold; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        media_name: WAV or MP3 in your Telnyx media storage that members hear on hold; instead of audio_url.
            Example: my_media_uploaded_to_media_storage_api
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: HoldConferenceParticipantsResponse = await _hold_participants.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
        Parameter("soft_end_conference_on_exit", "soft_end_conference_on_exit", "body"),
        Parameter("start_conference_on_enter", "start_conference_on_enter", "body"),
        Parameter("supervisor_role", "supervisor_role", "body"),
        Parameter("whisper_call_control_ids", "whisper_call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "JoinConferenceResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
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
        id: Id or name of the conference. Listed by `conferences.list`.
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
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
        "soft_end_conference_on_exit": soft_end_conference_on_exit,
        "start_conference_on_enter": start_conference_on_enter,
        "supervisor_role": supervisor_role,
        "whisper_call_control_ids": whisper_call_control_ids,
    }
    result: JoinConferenceResponse = await _join.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "LeaveConferenceResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> LeaveConferenceResponse:
    """Take a call out of a conference; it goes back to being parked.

    `POST /conferences/{id}/actions/leave` (LeaveConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_id: Call that leaves. Example: f91269aa-61d1-417f-97b3-10e020e8bc47
        beep_enabled: Whether this member's going is beeped, whatever the conference's own setting. One of always,
            never, on_enter, on_exit.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: LeaveConferenceResponse = await _leave.execute(session, arguments, options)
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
        Parameter("filter_application_name_contains", "filter[application_name][contains]", "query"),
        Parameter("filter_application_session_id", "filter[application_session_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_failed", "filter[failed]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_leg_id", "filter[leg_id]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_occurred_at_eq", "filter[occurred_at][eq]", "query"),
        Parameter("filter_occurred_at_gt", "filter[occurred_at][gt]", "query"),
        Parameter("filter_occurred_at_gte", "filter[occurred_at][gte]", "query"),
        Parameter("filter_occurred_at_lt", "filter[occurred_at][lt]", "query"),
        Parameter("filter_occurred_at_lte", "filter[occurred_at][lte]", "query"),
        Parameter("filter_outbound_outbound_voice_profile_id", "filter[outbound.outbound_voice_profile_id]", "query"),
        Parameter("filter_product", "filter[product]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("region", "region", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConferencesResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_application_name_contains: str | None = None,
    filter_application_session_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_failed: bool | None = None,
    filter_from: str | None = None,
    filter_leg_id: str | None = None,
    filter_name: str | None = None,
    filter_occurred_at_eq: str | None = None,
    filter_occurred_at_gt: str | None = None,
    filter_occurred_at_gte: str | None = None,
    filter_occurred_at_lt: str | None = None,
    filter_occurred_at_lte: str | None = None,
    filter_outbound_outbound_voice_profile_id: str | None = None,
    filter_product: Literal["call_control", "fax", "texml"] | None = None,
    filter_status: Literal["init", "in_progress", "completed"] | None = None,
    filter_to: str | None = None,
    filter_type: Literal["command", "webhook"] | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
    options: RequestOptions | None = None,
) -> ListConferencesResponse:
    """List conferences, those that expire last first.

    `GET /conferences` (ListConferences). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_application_name_contains: Only applications with this in their name; at least 3 characters, upper
            and lower case alike. Telnyx's default: null.
        filter_application_session_id: Only events of this call session. UUID.
        filter_connection_id: Only what belongs to this connection.
        filter_failed: Only events whose delivery failed, or only the others.
        filter_from: Only what comes from this number. Example: +12025550142
        filter_leg_id: Only events of this call leg. UUID.
        filter_name: Only conferences of exactly this name, upper and lower case told apart.
        filter_occurred_at_eq: Only events of exactly this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gt: Only events after this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gte: Only events at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lt: Only events before this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lte: Only events at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_outbound_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        filter_product: Only what belongs to this product. One of call_control, fax, texml.
        filter_status: Only conferences that are still to begin (init), go on or are over. One of init, in_progress,
            completed.
        filter_to: Only what goes to this number. Example: +12025550142
        filter_type: Only items of this kind. One of command, webhook.
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        region: Region whose conferences are listed. One of Australia, Europe, Middle East, US.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConferencesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_application_name_contains": filter_application_name_contains,
        "filter_application_session_id": filter_application_session_id,
        "filter_connection_id": filter_connection_id,
        "filter_failed": filter_failed,
        "filter_from": filter_from,
        "filter_leg_id": filter_leg_id,
        "filter_name": filter_name,
        "filter_occurred_at_eq": filter_occurred_at_eq,
        "filter_occurred_at_gt": filter_occurred_at_gt,
        "filter_occurred_at_gte": filter_occurred_at_gte,
        "filter_occurred_at_lt": filter_occurred_at_lt,
        "filter_occurred_at_lte": filter_occurred_at_lte,
        "filter_outbound_outbound_voice_profile_id": filter_outbound_outbound_voice_profile_id,
        "filter_product": filter_product,
        "filter_status": filter_status,
        "filter_to": filter_to,
        "filter_type": filter_type,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
        "region": region,
    }
    result: ListConferencesResponse = await _list.execute(session, arguments, options)
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
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("region", "region", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConferenceParticipantsResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
    options: RequestOptions | None = None,
) -> ListConferenceParticipantsResponse:
    """List who takes part in a conference.

    `GET /conferences/{conference_id}/participants` (ListConferenceParticipants). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        conference_id: Identifier of the conference. Listed by `conferences.list`.
        filter_muted: Only members who are muted, or only those who are not.
        filter_on_hold: Only members on hold, or only those who are not.
        filter_whispering: Only members who whisper, or only those who do not.
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        region: Region that keeps the conference's data. One of Australia, Europe, Middle East, US.
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
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
        "region": region,
    }
    result: ListConferenceParticipantsResponse = await _list_participants.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "MuteConferenceParticipantsResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def mute_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str] | None = None,
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> MuteConferenceParticipantsResponse:
    """Mute some or all members of a conference.

    `POST /conferences/{id}/actions/mute` (MuteConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: MuteConferenceParticipantsResponse = await _mute_participants.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "PauseConferenceRecordingResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> PauseConferenceRecordingResponse:
    """Pause a recording of the conference.

    `POST /conferences/{id}/actions/record_pause` (PauseConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: PauseConferenceRecordingResponse = await _pause_recording.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "PlayConferenceAudioResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> PlayConferenceAudioResponse:
    """Play audio to some or all members of a conference.

    `POST /conferences/{id}/actions/play` (PlayConferenceAudio). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        audio_url: Audio to play; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members who hear it, each named by its call_control_id; the whole conference when left
            out.
        loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
        media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: PlayConferenceAudioResponse = await _play_audio.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "ResumeConferenceRecordingResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> ResumeConferenceRecordingResponse:
    """Go on with a paused recording of the conference.

    `POST /conferences/{id}/actions/record_resume` (ResumeConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: ResumeConferenceRecordingResponse = await _resume_recording.execute(session, arguments, options)
    return result


_send_dtmf = Operation(
    id="ConferenceSendDTMF",
    method="POST",
    path="/conferences/{id}/actions/send_dtmf",
    tag="Conference Commands",
    module="conferences",
    function="send_dtmf",
    summary="Send DTMF to conference participants",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("call_control_ids", "call_control_ids", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("digits", "digits", "body", required=True),
        Parameter("duration_millis", "duration_millis", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendConferenceDTMFResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def send_dtmf(
    session: TelnyxSession,
    id: str,
    *,
    digits: str,
    call_control_ids: Sequence[str] | None = None,
    client_state: str | None = None,
    duration_millis: int | None = None,
    options: RequestOptions | None = None,
) -> SendConferenceDTMFResponse:
    """Send key tones to some or all members of a conference.

    `POST /conferences/{id}/actions/send_dtmf` (ConferenceSendDTMF). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id of the conference. Listed by `conferences.list`. UUID.
        digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1234#
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        duration_millis: Milliseconds that each tone lasts. 100 to 500. Telnyx's default: 250. Example: 250
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendConferenceDTMFResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "call_control_ids": call_control_ids,
        "client_state": client_state,
        "digits": digits,
        "duration_millis": duration_millis,
    }
    result: SendConferenceDTMFResponse = await _send_dtmf.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
        Parameter("voice", "voice", "body", required=True),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "SpeakTextToConferenceResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    voice_settings: ConferenceSpeakVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> SpeakTextToConferenceResponse:
    """Speak a text to some or all members of a conference.

    `POST /conferences/{id}/actions/speak` (SpeakTextToConference). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
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
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: SpeakTextToConferenceResponse = await _speak.execute(session, arguments, options)
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
        Parameter("channels", "channels", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_file_name", "custom_file_name", "body"),
        Parameter("format_", "format", "body", required=True),
        Parameter("play_beep", "play_beep", "body"),
        Parameter("region", "region", "body"),
        Parameter("trim", "trim", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartConferenceRecordingResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("conference.recording.saved",),
)


async def start_recording(
    session: TelnyxSession,
    id: str,
    *,
    format_: Literal["wav", "mp3"],
    channels: Literal["single", "dual"] | None = None,
    command_id: str | None = None,
    custom_file_name: str | None = None,
    play_beep: bool | None = None,
    region: ConferenceRegion | None = None,
    trim: Literal["trim-silence"] | None = None,
    options: RequestOptions | None = None,
) -> StartConferenceRecordingResponse:
    """Record the conference until it ends or the recording is stopped.

    `POST /conferences/{id}/actions/record_start` (StartConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        format_: File format of the recording. One of wav, mp3.
        channels: With dual, the conference's creator is on the first channel and everybody else on the second. One
            of single, dual. Telnyx's default: single.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name of your own, up to 40 characters; a Unix timestamp is still appended. 1 to 40
            characters. Example: my_recording_file_name
        play_beep: Whether a beep marks the start of recording.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartConferenceRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: conference.recording.saved.
    """
    arguments: dict[str, object] = {
        "id": id,
        "channels": channels,
        "command_id": command_id,
        "custom_file_name": custom_file_name,
        "format_": format_,
        "play_beep": play_beep,
        "region": region,
        "trim": trim,
    }
    result: StartConferenceRecordingResponse = await _start_recording.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopConferenceAudioResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> StopConferenceAudioResponse:
    """Stop audio that some or all members of a conference hear.

    `POST /conferences/{id}/actions/stop` (StopConferenceAudio). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_ids: Members for whom it stops, each named by its call_control_id; all of them when left out.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: StopConferenceAudioResponse = await _stop_audio.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopConferenceRecordingResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> StopConferenceRecordingResponse:
    """Stop a recording of the conference and have the file saved.

    `POST /conferences/{id}/actions/record_stop` (StopConferenceRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: StopConferenceRecordingResponse = await _stop_recording.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "UnholdConferenceParticipantsResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def unhold_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str],
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> UnholdConferenceParticipantsResponse:
    """Take members of a conference off hold.

    `POST /conferences/{id}/actions/unhold` (UnholdConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_ids: Members to take off hold, each named by its call_control_id.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: UnholdConferenceParticipantsResponse = await _unhold_participants.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
    ),
    responses=(
        Response("200", "application/json", "UnmuteConferenceParticipantsResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def unmute_participants(
    session: TelnyxSession,
    id: str,
    *,
    call_control_ids: Sequence[str] | None = None,
    region: ConferenceRegion | None = None,
    options: RequestOptions | None = None,
) -> UnmuteConferenceParticipantsResponse:
    """Unmute some or all members of a conference.

    `POST /conferences/{id}/actions/unmute` (UnmuteConferenceParticipants). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
    }
    result: UnmuteConferenceParticipantsResponse = await _unmute_participants.execute(session, arguments, options)
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
        Parameter("region", "region", "body"),
        Parameter("supervisor_role", "supervisor_role", "body", required=True),
        Parameter("whisper_call_control_ids", "whisper_call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateConferenceParticipantResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
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
    region: ConferenceRegion | None = None,
    whisper_call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateConferenceParticipantResponse:
    """Change the supervisor role of a conference member.

    `POST /conferences/{id}/actions/update` (UpdateConference). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        id: Id or name of the conference. Listed by `conferences.list`.
        call_control_id: Member whose role changes.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            are ordinary. One of barge, monitor, none, whisper.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
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
        "region": region,
        "supervisor_role": supervisor_role,
        "whisper_call_control_ids": whisper_call_control_ids,
    }
    result: UpdateConferenceParticipantResponse = await _update_participant.execute(session, arguments, options)
    return result


_update_participant_settings = Operation(
    id="UpdateConferenceParticipant",
    method="PATCH",
    path="/conferences/{id}/participants/{participant_id}",
    tag="Conference Commands",
    module="conferences",
    function="update_participant_settings",
    summary="Update a conference participant",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("participant_id", "participant_id", "path", required=True),
        Parameter("beep_enabled", "beep_enabled", "body"),
        Parameter("end_conference_on_exit", "end_conference_on_exit", "body"),
        Parameter("soft_end_conference_on_exit", "soft_end_conference_on_exit", "body"),
    ),
    responses=(
        Response("200", "application/json", "ConferenceParticipantResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_participant_settings(
    session: TelnyxSession,
    id: str,
    participant_id: str,
    *,
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
    end_conference_on_exit: bool | None = None,
    soft_end_conference_on_exit: bool | None = None,
    options: RequestOptions | None = None,
) -> ConferenceParticipantResponse:
    """Change a member's beeps, and whether the conference ends when this member leaves.

    `PATCH /conferences/{id}/participants/{participant_id}` (UpdateConferenceParticipant). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Id of the conference. Listed by `conferences.list`. UUID.
        participant_id: Id or label of the participant.
        beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
            always, never, on_enter, on_exit.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ConferenceParticipantResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "participant_id": participant_id,
        "beep_enabled": beep_enabled,
        "end_conference_on_exit": end_conference_on_exit,
        "soft_end_conference_on_exit": soft_end_conference_on_exit,
    }
    result: ConferenceParticipantResponse = await _update_participant_settings.execute(session, arguments, options)
    return result
