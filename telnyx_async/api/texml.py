# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""TeXML REST Commands: 30 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.texml import (
        CreateTexmlSecretResponse,
        InitiateTexmlCallDeprecatedResponse,
        InitiateTexmlCallResponse,
        ListTexmlCallsResponse,
        ListTexmlConferenceParticipantsResponse,
        ListTexmlConferenceRecordingsResponse,
        ListTexmlConferencesResponse,
        ListTexmlRecordingsResponse,
        ListTexmlTranscriptionsResponse,
        NewTexmlConferenceParticipant,
        StartTexmlCallRecordingResponse,
        StartTexmlCallStreamingResponse,
        StartTexmlSiprecSessionResponse,
        TexmlBidirectionalStreamCodec,
        TexmlBidirectionalStreamMode,
        TexmlCall,
        TexmlConference,
        TexmlConferenceParticipant,
        TexmlRecording,
        TexmlRecordingChannels,
        TexmlRecordingTrack,
        TexmlRecordingTranscription,
        TexmlStatusCallbackMethod,
        TexmlStreamStatus,
        TexmlStreamTrack,
        UpdateTexmlCallDeprecatedResponse,
        UpdateTexmlCallStreamingResponse,
        UpdateTexmlSiprecSessionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_secret",
    "delete_conference_participant",
    "delete_recording",
    "delete_transcription",
    "dial_conference_participant",
    "get_call",
    "get_conference",
    "get_conference_participant",
    "get_recording",
    "get_transcription",
    "initiate_call",
    "initiate_call_deprecated",
    "list_call_recordings",
    "list_calls",
    "list_conference_participants",
    "list_conference_recordings",
    "list_conference_recordings_json",
    "list_conferences",
    "list_recordings",
    "list_transcriptions",
    "start_call_recording",
    "start_call_streaming",
    "start_siprec_session",
    "update_call",
    "update_call_deprecated",
    "update_call_recording",
    "update_call_streaming",
    "update_conference",
    "update_conference_participant",
    "update_siprec_session",
]

_create_secret = Operation(
    id="CreateTexmlSecret",
    method="POST",
    path="/texml/secrets",
    tag="TeXML REST Commands",
    module="texml",
    function="create_secret",
    summary="Create a TeXML secret",
    parameters=(
        Parameter("name", "name", "body", required=True),
        Parameter("value", "value", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateTexmlSecretResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_secret(
    session: TelnyxSession,
    *,
    name: str,
    value: str,
    options: RequestOptions | None = None,
) -> CreateTexmlSecretResponse:
    """Create a TeXML secret.

    `POST /texml/secrets` (CreateTexmlSecret). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        name: `str`.
        value: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTexmlSecretResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "value": value,
    }
    result: CreateTexmlSecretResponse = await session.execute(_create_secret, arguments, options)
    return result


_delete_conference_participant = Operation(
    id="DeleteTexmlConferenceParticipant",
    method="DELETE",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    tag="TeXML REST Commands",
    module="texml",
    function="delete_conference_participant",
    summary="Delete a conference participant",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
        Parameter("call_sid_or_participant_label", "call_sid_or_participant_label", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("404"),
    ),
    idempotency="none",
)


async def delete_conference_participant(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    call_sid_or_participant_label: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a conference participant.

    `DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (DeleteTexmlConferenceParticipant). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        call_sid_or_participant_label: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
        "call_sid_or_participant_label": call_sid_or_participant_label,
    }
    await session.execute(_delete_conference_participant, arguments, options)


_delete_recording = Operation(
    id="DeleteTeXMLCallRecording",
    method="DELETE",
    path="/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="delete_recording",
    summary="Delete recording resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("recording_sid", "recording_sid", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("404"),
    ),
    idempotency="idempotent",
)


async def delete_recording(
    session: TelnyxSession,
    account_sid: str,
    recording_sid: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete recording resource.

    `DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json` (DeleteTeXMLCallRecording). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "recording_sid": recording_sid,
    }
    await session.execute(_delete_recording, arguments, options)


_delete_transcription = Operation(
    id="DeleteTeXMLRecordingTranscription",
    method="DELETE",
    path="/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="delete_transcription",
    summary="Delete a recording transcription",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("recording_transcription_sid", "recording_transcription_sid", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("404"),
    ),
    idempotency="idempotent",
)


async def delete_transcription(
    session: TelnyxSession,
    account_sid: str,
    recording_transcription_sid: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a recording transcription.

    `DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    (DeleteTeXMLRecordingTranscription). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_transcription_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "recording_transcription_sid": recording_transcription_sid,
    }
    await session.execute(_delete_transcription, arguments, options)


_dial_conference_participant = Operation(
    id="DialTexmlConferenceParticipant",
    method="POST",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
    tag="TeXML REST Commands",
    module="texml",
    function="dial_conference_participant",
    summary="Dial a new conference participant",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
        Parameter("amd_status_callback", "AmdStatusCallback", "body"),
        Parameter("amd_status_callback_method", "AmdStatusCallbackMethod", "body"),
        Parameter("beep", "Beep", "body"),
        Parameter("call_sid_to_coach", "CallSidToCoach", "body"),
        Parameter("caller_id", "CallerId", "body"),
        Parameter("cancel_playback_on_detect_message_end", "CancelPlaybackOnDetectMessageEnd", "body"),
        Parameter("cancel_playback_on_machine_detection", "CancelPlaybackOnMachineDetection", "body"),
        Parameter("coaching", "Coaching", "body"),
        Parameter("conference_record", "ConferenceRecord", "body"),
        Parameter("conference_recording_status_callback", "ConferenceRecordingStatusCallback", "body"),
        Parameter("conference_recording_status_callback_event", "ConferenceRecordingStatusCallbackEvent", "body"),
        Parameter("conference_recording_status_callback_method", "ConferenceRecordingStatusCallbackMethod", "body"),
        Parameter("conference_recording_timeout", "ConferenceRecordingTimeout", "body"),
        Parameter("conference_status_callback", "ConferenceStatusCallback", "body"),
        Parameter("conference_status_callback_event", "ConferenceStatusCallbackEvent", "body"),
        Parameter("conference_status_callback_method", "ConferenceStatusCallbackMethod", "body"),
        Parameter("conference_trim", "ConferenceTrim", "body"),
        Parameter("early_media", "EarlyMedia", "body"),
        Parameter("end_conference_on_exit", "EndConferenceOnExit", "body"),
        Parameter("from_", "From", "body"),
        Parameter("machine_detection", "MachineDetection", "body"),
        Parameter("machine_detection_silence_timeout", "MachineDetectionSilenceTimeout", "body"),
        Parameter("machine_detection_speech_end_threshold", "MachineDetectionSpeechEndThreshold", "body"),
        Parameter("machine_detection_speech_threshold", "MachineDetectionSpeechThreshold", "body"),
        Parameter("machine_detection_timeout", "MachineDetectionTimeout", "body"),
        Parameter("max_participants", "MaxParticipants", "body"),
        Parameter("muted", "Muted", "body"),
        Parameter("preferred_codecs", "PreferredCodecs", "body"),
        Parameter("record", "Record", "body"),
        Parameter("recording_channels", "RecordingChannels", "body"),
        Parameter("recording_status_callback", "RecordingStatusCallback", "body"),
        Parameter("recording_status_callback_event", "RecordingStatusCallbackEvent", "body"),
        Parameter("recording_status_callback_method", "RecordingStatusCallbackMethod", "body"),
        Parameter("recording_track", "RecordingTrack", "body"),
        Parameter("sip_auth_password", "SipAuthPassword", "body"),
        Parameter("sip_auth_username", "SipAuthUsername", "body"),
        Parameter("start_conference_on_enter", "StartConferenceOnEnter", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_event", "StatusCallbackEvent", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("time_limit", "TimeLimit", "body"),
        Parameter("timeout", "Timeout", "body"),
        Parameter("to", "To", "body"),
        Parameter("trim", "Trim", "body"),
        Parameter("wait_url", "WaitUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "NewTexmlConferenceParticipant"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def dial_conference_participant(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    amd_status_callback: str | None = None,
    amd_status_callback_method: Literal["GET", "POST"] | None = None,
    beep: Literal["true", "false", "onEnter", "onExit"] | None = None,
    call_sid_to_coach: str | None = None,
    caller_id: str | None = None,
    cancel_playback_on_detect_message_end: bool | None = None,
    cancel_playback_on_machine_detection: bool | None = None,
    coaching: bool | None = None,
    conference_record: Literal["true", "false", "record-from-start", "do-not-record"] | None = None,
    conference_recording_status_callback: str | None = None,
    conference_recording_status_callback_event: str | None = None,
    conference_recording_status_callback_method: Literal["GET", "POST"] | None = None,
    conference_recording_timeout: int | None = None,
    conference_status_callback: str | None = None,
    conference_status_callback_event: str | None = None,
    conference_status_callback_method: Literal["GET", "POST"] | None = None,
    conference_trim: Literal["trim-silence", "do-not-trim"] | None = None,
    early_media: bool | None = None,
    end_conference_on_exit: bool | None = None,
    from_: str | None = None,
    machine_detection: Literal["Enable", "DetectMessageEnd"] | None = None,
    machine_detection_silence_timeout: int | None = None,
    machine_detection_speech_end_threshold: int | None = None,
    machine_detection_speech_threshold: int | None = None,
    machine_detection_timeout: int | None = None,
    max_participants: int | None = None,
    muted: bool | None = None,
    preferred_codecs: str | None = None,
    record: bool | None = None,
    recording_channels: Literal["mono", "dual"] | None = None,
    recording_status_callback: str | None = None,
    recording_status_callback_event: str | None = None,
    recording_status_callback_method: Literal["GET", "POST"] | None = None,
    recording_track: Literal["inbound", "outbound", "both"] | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    start_conference_on_enter: bool | None = None,
    status_callback: str | None = None,
    status_callback_event: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    time_limit: int | None = None,
    timeout: int | None = None,
    to: str | None = None,
    trim: Literal["trim-silence", "do-not-trim"] | None = None,
    wait_url: str | None = None,
    options: RequestOptions | None = None,
) -> NewTexmlConferenceParticipant:
    """Dial a new conference participant.

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants` (DialTexmlConferenceParticipant).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        amd_status_callback: Example: https://www.example.com/amd_result
        amd_status_callback_method: One of GET, POST.
        beep: One of true, false, onEnter, onExit.
        call_sid_to_coach: `str`.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        coaching: `bool`.
        conference_record: One of true, false, record-from-start, do-not-record.
        conference_recording_status_callback: `str`.
        conference_recording_status_callback_event: `str`.
        conference_recording_status_callback_method: One of GET, POST.
        conference_recording_timeout: Telnyx's default: 0. Example: 5
        conference_status_callback: `str`.
        conference_status_callback_event: `str`.
        conference_status_callback_method: One of GET, POST.
        conference_trim: One of trim-silence, do-not-trim.
        early_media: Telnyx's default: False.
        end_conference_on_exit: `bool`.
        from_: Example: +16175551212
        machine_detection: One of Enable, DetectMessageEnd.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: Example: 1000
        max_participants: Example: 30
        muted: `bool`.
        preferred_codecs: Example: PCMA,PCMU
        record: `bool`.
        recording_channels: One of mono, dual.
        recording_status_callback: `str`.
        recording_status_callback_event: `str`.
        recording_status_callback_method: One of GET, POST.
        recording_track: One of inbound, outbound, both.
        sip_auth_password: Example: 1234
        sip_auth_username: Example: user
        start_conference_on_enter: `bool`.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: `str`.
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        time_limit: Example: 30
        timeout: Example: 30
        to: Example: +16175551212
        trim: One of trim-silence, do-not-trim.
        wait_url: Example: https://www.example.com/wait_music.mp3
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        NewTexmlConferenceParticipant (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
        "amd_status_callback": amd_status_callback,
        "amd_status_callback_method": amd_status_callback_method,
        "beep": beep,
        "call_sid_to_coach": call_sid_to_coach,
        "caller_id": caller_id,
        "cancel_playback_on_detect_message_end": cancel_playback_on_detect_message_end,
        "cancel_playback_on_machine_detection": cancel_playback_on_machine_detection,
        "coaching": coaching,
        "conference_record": conference_record,
        "conference_recording_status_callback": conference_recording_status_callback,
        "conference_recording_status_callback_event": conference_recording_status_callback_event,
        "conference_recording_status_callback_method": conference_recording_status_callback_method,
        "conference_recording_timeout": conference_recording_timeout,
        "conference_status_callback": conference_status_callback,
        "conference_status_callback_event": conference_status_callback_event,
        "conference_status_callback_method": conference_status_callback_method,
        "conference_trim": conference_trim,
        "early_media": early_media,
        "end_conference_on_exit": end_conference_on_exit,
        "from_": from_,
        "machine_detection": machine_detection,
        "machine_detection_silence_timeout": machine_detection_silence_timeout,
        "machine_detection_speech_end_threshold": machine_detection_speech_end_threshold,
        "machine_detection_speech_threshold": machine_detection_speech_threshold,
        "machine_detection_timeout": machine_detection_timeout,
        "max_participants": max_participants,
        "muted": muted,
        "preferred_codecs": preferred_codecs,
        "record": record,
        "recording_channels": recording_channels,
        "recording_status_callback": recording_status_callback,
        "recording_status_callback_event": recording_status_callback_event,
        "recording_status_callback_method": recording_status_callback_method,
        "recording_track": recording_track,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "start_conference_on_enter": start_conference_on_enter,
        "status_callback": status_callback,
        "status_callback_event": status_callback_event,
        "status_callback_method": status_callback_method,
        "time_limit": time_limit,
        "timeout": timeout,
        "to": to,
        "trim": trim,
        "wait_url": wait_url,
    }
    result: NewTexmlConferenceParticipant = await session.execute(_dial_conference_participant, arguments, options)
    return result


_get_call = Operation(
    id="GetTexmlCall",
    method="GET",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="get_call",
    summary="Fetch a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlCall"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_call(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlCall:
    """Fetch a call.

    `GET /texml/Accounts/{account_sid}/Calls/{call_sid}` (GetTexmlCall). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlCall (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
    }
    result: TexmlCall = await session.execute(_get_call, arguments, options)
    return result


_get_conference = Operation(
    id="GetTexmlConference",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="get_conference",
    summary="Fetch a conference resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlConference"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_conference(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlConference:
    """Fetch a conference resource.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}` (GetTexmlConference). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlConference (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
    }
    result: TexmlConference = await session.execute(_get_conference, arguments, options)
    return result


_get_conference_participant = Operation(
    id="GetTexmlConferenceParticipant",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    tag="TeXML REST Commands",
    module="texml",
    function="get_conference_participant",
    summary="Get conference participant resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
        Parameter("call_sid_or_participant_label", "call_sid_or_participant_label", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlConferenceParticipant"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_conference_participant(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    call_sid_or_participant_label: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlConferenceParticipant:
    """Get conference participant resource.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (GetTexmlConferenceParticipant). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        call_sid_or_participant_label: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlConferenceParticipant (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
        "call_sid_or_participant_label": call_sid_or_participant_label,
    }
    result: TexmlConferenceParticipant = await session.execute(_get_conference_participant, arguments, options)
    return result


_get_recording = Operation(
    id="GetTeXMLCallRecording",
    method="GET",
    path="/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="get_recording",
    summary="Fetch recording resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("recording_sid", "recording_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlRecording"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_recording(
    session: TelnyxSession,
    account_sid: str,
    recording_sid: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlRecording:
    """Fetch recording resource.

    `GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json` (GetTeXMLCallRecording). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlRecording (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "recording_sid": recording_sid,
    }
    result: TexmlRecording = await session.execute(_get_recording, arguments, options)
    return result


_get_transcription = Operation(
    id="GetTeXMLRecordingTranscription",
    method="GET",
    path="/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="get_transcription",
    summary="Fetch a recording transcription resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("recording_transcription_sid", "recording_transcription_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlRecordingTranscription"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_transcription(
    session: TelnyxSession,
    account_sid: str,
    recording_transcription_sid: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlRecordingTranscription:
    """Fetch a recording transcription resource.

    `GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    (GetTeXMLRecordingTranscription). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_transcription_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlRecordingTranscription (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "recording_transcription_sid": recording_transcription_sid,
    }
    result: TexmlRecordingTranscription = await session.execute(_get_transcription, arguments, options)
    return result


_initiate_call = Operation(
    id="InitiateTexmlCall",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls",
    tag="TeXML REST Commands",
    module="texml",
    function="initiate_call",
    summary="Initiate an outbound call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("application_sid", "ApplicationSid", "body", required=True),
        Parameter("async_amd", "AsyncAmd", "body"),
        Parameter("async_amd_status_callback", "AsyncAmdStatusCallback", "body"),
        Parameter("async_amd_status_callback_method", "AsyncAmdStatusCallbackMethod", "body"),
        Parameter("caller_id", "CallerId", "body"),
        Parameter("cancel_playback_on_detect_message_end", "CancelPlaybackOnDetectMessageEnd", "body"),
        Parameter("cancel_playback_on_machine_detection", "CancelPlaybackOnMachineDetection", "body"),
        Parameter("detection_mode", "DetectionMode", "body"),
        Parameter("fallback_url", "FallbackUrl", "body"),
        Parameter("from_", "From", "body", required=True),
        Parameter("machine_detection", "MachineDetection", "body"),
        Parameter("machine_detection_silence_timeout", "MachineDetectionSilenceTimeout", "body"),
        Parameter("machine_detection_speech_end_threshold", "MachineDetectionSpeechEndThreshold", "body"),
        Parameter("machine_detection_speech_threshold", "MachineDetectionSpeechThreshold", "body"),
        Parameter("machine_detection_timeout", "MachineDetectionTimeout", "body"),
        Parameter("preferred_codecs", "PreferredCodecs", "body"),
        Parameter("record", "Record", "body"),
        Parameter("recording_channels", "RecordingChannels", "body"),
        Parameter("recording_status_callback", "RecordingStatusCallback", "body"),
        Parameter("recording_status_callback_event", "RecordingStatusCallbackEvent", "body"),
        Parameter("recording_status_callback_method", "RecordingStatusCallbackMethod", "body"),
        Parameter("recording_timeout", "RecordingTimeout", "body"),
        Parameter("recording_track", "RecordingTrack", "body"),
        Parameter("send_recording_url", "SendRecordingUrl", "body"),
        Parameter("sip_auth_password", "SipAuthPassword", "body"),
        Parameter("sip_auth_username", "SipAuthUsername", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_event", "StatusCallbackEvent", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("to", "To", "body", required=True),
        Parameter("trim", "Trim", "body"),
        Parameter("url", "Url", "body"),
        Parameter("url_method", "UrlMethod", "body"),
    ),
    responses=(Response("200", "application/json", "InitiateTexmlCallResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def initiate_call(
    session: TelnyxSession,
    account_sid: str,
    *,
    application_sid: str,
    from_: str,
    to: str,
    async_amd: bool | None = None,
    async_amd_status_callback: str | None = None,
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None,
    caller_id: str | None = None,
    cancel_playback_on_detect_message_end: bool | None = None,
    cancel_playback_on_machine_detection: bool | None = None,
    detection_mode: Literal["Premium", "Regular"] | None = None,
    fallback_url: str | None = None,
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None,
    machine_detection_silence_timeout: int | None = None,
    machine_detection_speech_end_threshold: int | None = None,
    machine_detection_speech_threshold: int | None = None,
    machine_detection_timeout: int | None = None,
    preferred_codecs: str | None = None,
    record: bool | None = None,
    recording_channels: Literal["mono", "dual"] | None = None,
    recording_status_callback: str | None = None,
    recording_status_callback_event: str | None = None,
    recording_status_callback_method: Literal["GET", "POST"] | None = None,
    recording_timeout: int | None = None,
    recording_track: Literal["inbound", "outbound", "both"] | None = None,
    send_recording_url: bool | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    status_callback: str | None = None,
    status_callback_event: Literal["initiated", "ringing", "answered", "completed"] | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    trim: Literal["trim-silence", "do-not-trim"] | None = None,
    url: str | None = None,
    url_method: Literal["GET", "POST"] | None = None,
    options: RequestOptions | None = None,
) -> InitiateTexmlCallResponse:
    """Initiate an outbound call.

    `POST /texml/Accounts/{account_sid}/Calls` (InitiateTexmlCall). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        application_sid: `str`.
        from_: Example: +16175551212
        to: Example: +16175551212
        async_amd: Telnyx's default: False.
        async_amd_status_callback: Example: https://www.example.com/callback
        async_amd_status_callback_method: One of GET, POST. Telnyx's default: POST.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        detection_mode: One of Premium, Regular. Telnyx's default: Regular.
        fallback_url: `str`.
        machine_detection: One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: 500 to 60000. Telnyx's default: 30000. Example: 5000
        preferred_codecs: Example: PCMA,PCMU
        record: `bool`.
        recording_channels: One of mono, dual.
        recording_status_callback: `str`.
        recording_status_callback_event: `str`.
        recording_status_callback_method: One of GET, POST.
        recording_timeout: Telnyx's default: 0. Example: 5
        recording_track: One of inbound, outbound, both.
        send_recording_url: Telnyx's default: True.
        sip_auth_password: Example: 1234
        sip_auth_username: Example: user
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: One of initiated, ringing, answered, completed. Telnyx's default: completed.
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST. Telnyx's default:
            POST.
        trim: One of trim-silence, do-not-trim.
        url: Example: https://www.example.com/instructions.xml
        url_method: One of GET, POST. Telnyx's default: POST.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InitiateTexmlCallResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "application_sid": application_sid,
        "async_amd": async_amd,
        "async_amd_status_callback": async_amd_status_callback,
        "async_amd_status_callback_method": async_amd_status_callback_method,
        "caller_id": caller_id,
        "cancel_playback_on_detect_message_end": cancel_playback_on_detect_message_end,
        "cancel_playback_on_machine_detection": cancel_playback_on_machine_detection,
        "detection_mode": detection_mode,
        "fallback_url": fallback_url,
        "from_": from_,
        "machine_detection": machine_detection,
        "machine_detection_silence_timeout": machine_detection_silence_timeout,
        "machine_detection_speech_end_threshold": machine_detection_speech_end_threshold,
        "machine_detection_speech_threshold": machine_detection_speech_threshold,
        "machine_detection_timeout": machine_detection_timeout,
        "preferred_codecs": preferred_codecs,
        "record": record,
        "recording_channels": recording_channels,
        "recording_status_callback": recording_status_callback,
        "recording_status_callback_event": recording_status_callback_event,
        "recording_status_callback_method": recording_status_callback_method,
        "recording_timeout": recording_timeout,
        "recording_track": recording_track,
        "send_recording_url": send_recording_url,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "status_callback": status_callback,
        "status_callback_event": status_callback_event,
        "status_callback_method": status_callback_method,
        "to": to,
        "trim": trim,
        "url": url,
        "url_method": url_method,
    }
    result: InitiateTexmlCallResponse = await session.execute(_initiate_call, arguments, options)
    return result


_initiate_call_deprecated = Operation(
    id="DeprecatedInitiateTexmlCall",
    method="POST",
    path="/texml/calls/{application_id}",
    tag="TeXML REST Commands",
    module="texml",
    function="initiate_call_deprecated",
    summary="(Deprecated) Initiate an outbound call",
    parameters=(
        Parameter("application_id", "application_id", "path", required=True),
        Parameter("async_amd", "AsyncAmd", "body"),
        Parameter("async_amd_status_callback", "AsyncAmdStatusCallback", "body"),
        Parameter("async_amd_status_callback_method", "AsyncAmdStatusCallbackMethod", "body"),
        Parameter("caller_id", "CallerId", "body"),
        Parameter("cancel_playback_on_detect_message_end", "CancelPlaybackOnDetectMessageEnd", "body"),
        Parameter("cancel_playback_on_machine_detection", "CancelPlaybackOnMachineDetection", "body"),
        Parameter("detection_mode", "DetectionMode", "body"),
        Parameter("fallback_url", "FallbackUrl", "body"),
        Parameter("from_", "From", "body", required=True),
        Parameter("machine_detection", "MachineDetection", "body"),
        Parameter("machine_detection_silence_timeout", "MachineDetectionSilenceTimeout", "body"),
        Parameter("machine_detection_speech_end_threshold", "MachineDetectionSpeechEndThreshold", "body"),
        Parameter("machine_detection_speech_threshold", "MachineDetectionSpeechThreshold", "body"),
        Parameter("machine_detection_timeout", "MachineDetectionTimeout", "body"),
        Parameter("preferred_codecs", "PreferredCodecs", "body"),
        Parameter("record", "Record", "body"),
        Parameter("recording_channels", "RecordingChannels", "body"),
        Parameter("recording_status_callback", "RecordingStatusCallback", "body"),
        Parameter("recording_status_callback_event", "RecordingStatusCallbackEvent", "body"),
        Parameter("recording_status_callback_method", "RecordingStatusCallbackMethod", "body"),
        Parameter("recording_timeout", "RecordingTimeout", "body"),
        Parameter("recording_track", "RecordingTrack", "body"),
        Parameter("sip_auth_password", "SipAuthPassword", "body"),
        Parameter("sip_auth_username", "SipAuthUsername", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_event", "StatusCallbackEvent", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("to", "To", "body", required=True),
        Parameter("trim", "Trim", "body"),
        Parameter("url", "Url", "body"),
        Parameter("url_method", "UrlMethod", "body"),
    ),
    responses=(Response("200", "application/json", "InitiateTexmlCallDeprecatedResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def initiate_call_deprecated(
    session: TelnyxSession,
    application_id: str,
    *,
    from_: str,
    to: str,
    async_amd: bool | None = None,
    async_amd_status_callback: str | None = None,
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None,
    caller_id: str | None = None,
    cancel_playback_on_detect_message_end: bool | None = None,
    cancel_playback_on_machine_detection: bool | None = None,
    detection_mode: Literal["Premium", "Regular"] | None = None,
    fallback_url: str | None = None,
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None,
    machine_detection_silence_timeout: int | None = None,
    machine_detection_speech_end_threshold: int | None = None,
    machine_detection_speech_threshold: int | None = None,
    machine_detection_timeout: int | None = None,
    preferred_codecs: str | None = None,
    record: bool | None = None,
    recording_channels: Literal["mono", "dual"] | None = None,
    recording_status_callback: str | None = None,
    recording_status_callback_event: str | None = None,
    recording_status_callback_method: Literal["GET", "POST"] | None = None,
    recording_timeout: int | None = None,
    recording_track: Literal["inbound", "outbound", "both"] | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    status_callback: str | None = None,
    status_callback_event: Literal["initiated", "ringing", "answered", "completed"] | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    trim: Literal["trim-silence", "do-not-trim"] | None = None,
    url: str | None = None,
    url_method: Literal["GET", "POST"] | None = None,
    options: RequestOptions | None = None,
) -> InitiateTexmlCallDeprecatedResponse:
    """(Deprecated) Initiate an outbound call.

    `POST /texml/calls/{application_id}` (DeprecatedInitiateTexmlCall). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        application_id: `str`.
        from_: Example: +16175551212
        to: Example: +16175551212
        async_amd: Telnyx's default: False.
        async_amd_status_callback: Example: https://www.example.com/callback
        async_amd_status_callback_method: One of GET, POST. Telnyx's default: POST.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        detection_mode: One of Premium, Regular. Telnyx's default: Regular.
        fallback_url: `str`.
        machine_detection: One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: 500 to 60000. Telnyx's default: 30000. Example: 5000
        preferred_codecs: Example: PCMA,PCMU
        record: `bool`.
        recording_channels: One of mono, dual.
        recording_status_callback: `str`.
        recording_status_callback_event: `str`.
        recording_status_callback_method: One of GET, POST.
        recording_timeout: Telnyx's default: 0. Example: 5
        recording_track: One of inbound, outbound, both.
        sip_auth_password: Example: 1234
        sip_auth_username: Example: user
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: One of initiated, ringing, answered, completed. Telnyx's default: completed.
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST. Telnyx's default:
            POST.
        trim: One of trim-silence, do-not-trim.
        url: Example: https://www.example.com/instructions.xml
        url_method: One of GET, POST. Telnyx's default: POST.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InitiateTexmlCallDeprecatedResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "application_id": application_id,
        "async_amd": async_amd,
        "async_amd_status_callback": async_amd_status_callback,
        "async_amd_status_callback_method": async_amd_status_callback_method,
        "caller_id": caller_id,
        "cancel_playback_on_detect_message_end": cancel_playback_on_detect_message_end,
        "cancel_playback_on_machine_detection": cancel_playback_on_machine_detection,
        "detection_mode": detection_mode,
        "fallback_url": fallback_url,
        "from_": from_,
        "machine_detection": machine_detection,
        "machine_detection_silence_timeout": machine_detection_silence_timeout,
        "machine_detection_speech_end_threshold": machine_detection_speech_end_threshold,
        "machine_detection_speech_threshold": machine_detection_speech_threshold,
        "machine_detection_timeout": machine_detection_timeout,
        "preferred_codecs": preferred_codecs,
        "record": record,
        "recording_channels": recording_channels,
        "recording_status_callback": recording_status_callback,
        "recording_status_callback_event": recording_status_callback_event,
        "recording_status_callback_method": recording_status_callback_method,
        "recording_timeout": recording_timeout,
        "recording_track": recording_track,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "status_callback": status_callback,
        "status_callback_event": status_callback_event,
        "status_callback_method": status_callback_method,
        "to": to,
        "trim": trim,
        "url": url,
        "url_method": url_method,
    }
    result: InitiateTexmlCallDeprecatedResponse = await session.execute(_initiate_call_deprecated, arguments, options)
    return result


_list_call_recordings = Operation(
    id="FetchTeXMLCallRecordings",
    method="GET",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
    tag="TeXML REST Commands",
    module="texml",
    function="list_call_recordings",
    summary="Fetch recordings for a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlRecordingsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "recordings", first=0, meta=""),
)


async def list_call_recordings(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    options: RequestOptions | None = None,
) -> ListTexmlRecordingsResponse:
    """Fetch recordings for a call.

    `GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json` (FetchTeXMLCallRecordings). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
    }
    result: ListTexmlRecordingsResponse = await session.execute(_list_call_recordings, arguments, options)
    return result


_list_calls = Operation(
    id="GetTexmlCalls",
    method="GET",
    path="/texml/Accounts/{account_sid}/Calls",
    tag="TeXML REST Commands",
    module="texml",
    function="list_calls",
    summary="Fetch multiple call resources",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("end_time", "EndTime", "query"),
        Parameter("end_time_gt", "EndTime_gt", "query"),
        Parameter("end_time_lt", "EndTime_lt", "query"),
        Parameter("from_", "From", "query"),
        Parameter("page", "Page", "query"),
        Parameter("page_token", "PageToken", "query"),
        Parameter("start_time", "StartTime", "query"),
        Parameter("start_time_gt", "StartTime_gt", "query"),
        Parameter("start_time_lt", "StartTime_lt", "query"),
        Parameter("to", "To", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlCallsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "calls", page="page", size="page_size", first=0, meta=""),
)


async def list_calls(
    session: TelnyxSession,
    account_sid: str,
    *,
    end_time: str | None = None,
    end_time_gt: str | None = None,
    end_time_lt: str | None = None,
    from_: str | None = None,
    page: int | None = None,
    page_token: str | None = None,
    start_time: str | None = None,
    start_time_gt: str | None = None,
    start_time_lt: str | None = None,
    to: str | None = None,
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
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlCallsResponse:
    """Fetch multiple call resources.

    `GET /texml/Accounts/{account_sid}/Calls` (GetTexmlCalls). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        end_time: `str`.
        end_time_gt: `str`.
        end_time_lt: `str`.
        from_: `str`.
        page: `int`.
        page_token: `str`.
        start_time: `str`.
        start_time_gt: `str`.
        start_time_lt: `str`.
        to: `str`.
        filter_status_eq: Only items in exactly this status. One of enabled, enable-received, enable-pending,
            enable-submtited, delete-received, delete-pending, delete-submitted, deleted.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlCallsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "end_time": end_time,
        "end_time_gt": end_time_gt,
        "end_time_lt": end_time_lt,
        "from_": from_,
        "page": page,
        "page_token": page_token,
        "start_time": start_time,
        "start_time_gt": start_time_gt,
        "start_time_lt": start_time_lt,
        "to": to,
        "filter_status_eq": filter_status_eq,
        "page_size": page_size,
    }
    result: ListTexmlCallsResponse = await session.execute(_list_calls, arguments, options)
    return result


_list_conference_participants = Operation(
    id="GetTexmlConferenceParticipants",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
    tag="TeXML REST Commands",
    module="texml",
    function="list_conference_participants",
    summary="List conference participants",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlConferenceParticipantsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "participants", first=0, meta=""),
)


async def list_conference_participants(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    options: RequestOptions | None = None,
) -> ListTexmlConferenceParticipantsResponse:
    """List conference participants.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants` (GetTexmlConferenceParticipants).
    It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlConferenceParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
    }
    result: ListTexmlConferenceParticipantsResponse = await session.execute(
        _list_conference_participants, arguments, options
    )
    return result


_list_conference_recordings = Operation(
    id="GetTexmlConferenceRecordings",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings",
    tag="TeXML REST Commands",
    module="texml",
    function="list_conference_recordings",
    summary="List conference recordings",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlConferenceRecordingsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "recordings", first=0, meta=""),
)


async def list_conference_recordings(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    options: RequestOptions | None = None,
) -> ListTexmlConferenceRecordingsResponse:
    """List conference recordings.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings` (GetTexmlConferenceRecordings). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlConferenceRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
    }
    result: ListTexmlConferenceRecordingsResponse = await session.execute(
        _list_conference_recordings, arguments, options
    )
    return result


_list_conference_recordings_json = Operation(
    id="FetchTeXMLConferenceRecordings",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json",
    tag="TeXML REST Commands",
    module="texml",
    function="list_conference_recordings_json",
    summary="Fetch recordings for a conference",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlRecordingsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "recordings", first=0, meta=""),
)


async def list_conference_recordings_json(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    options: RequestOptions | None = None,
) -> ListTexmlRecordingsResponse:
    """Fetch recordings for a conference.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`
    (FetchTeXMLConferenceRecordings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
    }
    result: ListTexmlRecordingsResponse = await session.execute(_list_conference_recordings_json, arguments, options)
    return result


_list_conferences = Operation(
    id="GetTexmlConferences",
    method="GET",
    path="/texml/Accounts/{account_sid}/Conferences",
    tag="TeXML REST Commands",
    module="texml",
    function="list_conferences",
    summary="List conference resources",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("date_created", "DateCreated", "query"),
        Parameter("date_updated", "DateUpdated", "query"),
        Parameter("friendly_name", "FriendlyName", "query"),
        Parameter("page", "Page", "query"),
        Parameter("page_token", "PageToken", "query"),
        Parameter("status", "Status", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlConferencesResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "conferences", page="page", size="page_size", first=0, meta=""),
)


async def list_conferences(
    session: TelnyxSession,
    account_sid: str,
    *,
    date_created: str | None = None,
    date_updated: str | None = None,
    friendly_name: str | None = None,
    page: int | None = None,
    page_token: str | None = None,
    status: Literal["init", "in-progress", "completed"] | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlConferencesResponse:
    """List conference resources.

    `GET /texml/Accounts/{account_sid}/Conferences` (GetTexmlConferences). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        date_created: `str`.
        date_updated: `str`.
        friendly_name: `str`.
        page: `int`.
        page_token: `str`.
        status: One of init, in-progress, completed.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlConferencesResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "date_created": date_created,
        "date_updated": date_updated,
        "friendly_name": friendly_name,
        "page": page,
        "page_token": page_token,
        "status": status,
        "page_size": page_size,
    }
    result: ListTexmlConferencesResponse = await session.execute(_list_conferences, arguments, options)
    return result


_list_recordings = Operation(
    id="GetTeXMLCallRecordings",
    method="GET",
    path="/texml/Accounts/{account_sid}/Recordings.json",
    tag="TeXML REST Commands",
    module="texml",
    function="list_recordings",
    summary="Fetch multiple recording resources",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("date_created", "DateCreated", "query"),
        Parameter("page", "Page", "query"),
        Parameter("page_size", "PageSize", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlRecordingsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "recordings", page="page", size="page_size", first=0, meta=""),
)


async def list_recordings(
    session: TelnyxSession,
    account_sid: str,
    *,
    date_created: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlRecordingsResponse:
    """Fetch multiple recording resources.

    `GET /texml/Accounts/{account_sid}/Recordings.json` (GetTeXMLCallRecordings). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        date_created: Example: 2023-05-22
        page: `int`.
        page_size: `int`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "date_created": date_created,
        "page": page,
        "page_size": page_size,
    }
    result: ListTexmlRecordingsResponse = await session.execute(_list_recordings, arguments, options)
    return result


_list_transcriptions = Operation(
    id="GetTeXMLRecordingTranscriptions",
    method="GET",
    path="/texml/Accounts/{account_sid}/Transcriptions.json",
    tag="TeXML REST Commands",
    module="texml",
    function="list_transcriptions",
    summary="List recording transcriptions",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("page_token", "PageToken", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlTranscriptionsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "transcriptions", size="page_size", first=0, meta=""),
)


async def list_transcriptions(
    session: TelnyxSession,
    account_sid: str,
    *,
    page_token: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlTranscriptionsResponse:
    """List recording transcriptions.

    `GET /texml/Accounts/{account_sid}/Transcriptions.json` (GetTeXMLRecordingTranscriptions). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        page_token: `str`.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlTranscriptionsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "page_token": page_token,
        "page_size": page_size,
    }
    result: ListTexmlTranscriptionsResponse = await session.execute(_list_transcriptions, arguments, options)
    return result


_start_call_recording = Operation(
    id="StartTeXMLCallRecording",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
    tag="TeXML REST Commands",
    module="texml",
    function="start_call_recording",
    summary="Request recording for a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("play_beep", "PlayBeep", "body"),
        Parameter("recording_channels", "RecordingChannels", "body"),
        Parameter("recording_status_callback", "RecordingStatusCallback", "body"),
        Parameter("recording_status_callback_event", "RecordingStatusCallbackEvent", "body"),
        Parameter("recording_status_callback_method", "RecordingStatusCallbackMethod", "body"),
        Parameter("recording_track", "RecordingTrack", "body"),
        Parameter("send_recording_url", "SendRecordingUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartTexmlCallRecordingResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def start_call_recording(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    play_beep: bool | None = None,
    recording_channels: TexmlRecordingChannels | None = None,
    recording_status_callback: str | None = None,
    recording_status_callback_event: str | None = None,
    recording_status_callback_method: TexmlStatusCallbackMethod | None = None,
    recording_track: TexmlRecordingTrack | None = None,
    send_recording_url: bool | None = None,
    options: RequestOptions | None = None,
) -> StartTexmlCallRecordingResponse:
    """Request recording for a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json` (StartTeXMLCallRecording). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        play_beep: Telnyx's default: True.
        recording_channels: One of single, dual. Telnyx's default: dual.
        recording_status_callback: URL. Example: http://webhook.com/callback
        recording_status_callback_event: `str`.
        recording_status_callback_method: One of GET, POST. Telnyx's default: POST.
        recording_track: One of inbound, outbound, both.
        send_recording_url: Telnyx's default: True.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartTexmlCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "play_beep": play_beep,
        "recording_channels": recording_channels,
        "recording_status_callback": recording_status_callback,
        "recording_status_callback_event": recording_status_callback_event,
        "recording_status_callback_method": recording_status_callback_method,
        "recording_track": recording_track,
        "send_recording_url": send_recording_url,
    }
    result: StartTexmlCallRecordingResponse = await session.execute(_start_call_recording, arguments, options)
    return result


_start_call_streaming = Operation(
    id="StartTeXMLCallStreaming",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json",
    tag="TeXML REST Commands",
    module="texml",
    function="start_call_streaming",
    summary="Start streaming media from a call.",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("bidirectional_codec", "BidirectionalCodec", "body"),
        Parameter("bidirectional_mode", "BidirectionalMode", "body"),
        Parameter("name", "Name", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("track", "Track", "body"),
        Parameter("url", "Url", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartTexmlCallStreamingResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def start_call_streaming(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    bidirectional_codec: TexmlBidirectionalStreamCodec | None = None,
    bidirectional_mode: TexmlBidirectionalStreamMode | None = None,
    name: str | None = None,
    status_callback: str | None = None,
    status_callback_method: TexmlStatusCallbackMethod | None = None,
    track: TexmlStreamTrack | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> StartTexmlCallStreamingResponse:
    """Start streaming media from a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json` (StartTeXMLCallStreaming). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        bidirectional_codec: One of PCMU, PCMA, G722. Telnyx's default: PCMU.
        bidirectional_mode: One of mp3, rtp. Telnyx's default: mp3.
        name: `str`.
        status_callback: URL that is told about status changes. URL. Example: http://webhook.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST. Telnyx's default:
            POST.
        track: One of inbound_track, outbound_track, both_tracks. Telnyx's default: inbound_track.
        url: Example: wss://www.example.com/websocket
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartTexmlCallStreamingResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "bidirectional_codec": bidirectional_codec,
        "bidirectional_mode": bidirectional_mode,
        "name": name,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "track": track,
        "url": url,
    }
    result: StartTexmlCallStreamingResponse = await session.execute(_start_call_streaming, arguments, options)
    return result


_start_siprec_session = Operation(
    id="StartTeXMLSiprecSession",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json",
    tag="TeXML REST Commands",
    module="texml",
    function="start_siprec_session",
    summary="Request siprec session for a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("connector_name", "ConnectorName", "body"),
        Parameter("include_metadata_custom_headers", "IncludeMetadataCustomHeaders", "body"),
        Parameter("name", "Name", "body"),
        Parameter("secure", "Secure", "body"),
        Parameter("session_timeout_secs", "SessionTimeoutSecs", "body"),
        Parameter("sip_transport", "SipTransport", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("track", "Track", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartTexmlSiprecSessionResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def start_siprec_session(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    connector_name: str | None = None,
    include_metadata_custom_headers: bool | None = None,
    name: str | None = None,
    secure: bool | None = None,
    session_timeout_secs: int | None = None,
    sip_transport: Literal["udp", "tcp", "tls"] | None = None,
    status_callback: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | None = None,
    options: RequestOptions | None = None,
) -> StartTexmlSiprecSessionResponse:
    """Request siprec session for a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json` (StartTeXMLSiprecSession). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        connector_name: Example: my_connector
        include_metadata_custom_headers: `bool`.
        name: Example: my_siprec_session
        secure: `bool`.
        session_timeout_secs: Telnyx's default: 1800. Example: 900
        sip_transport: One of udp, tcp, tls. Telnyx's default: udp.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        track: One of both_tracks, inbound_track, outbound_track.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartTexmlSiprecSessionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "connector_name": connector_name,
        "include_metadata_custom_headers": include_metadata_custom_headers,
        "name": name,
        "secure": secure,
        "session_timeout_secs": session_timeout_secs,
        "sip_transport": sip_transport,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "track": track,
    }
    result: StartTexmlSiprecSessionResponse = await session.execute(_start_siprec_session, arguments, options)
    return result


_update_call = Operation(
    id="UpdateTexmlCall",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="update_call",
    summary="Update call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("fallback_method", "FallbackMethod", "body"),
        Parameter("fallback_url", "FallbackUrl", "body"),
        Parameter("method", "Method", "body"),
        Parameter("status", "Status", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("texml", "Texml", "body"),
        Parameter("url", "Url", "body"),
    ),
    responses=(Response("200", "application/json", "TexmlCall"),),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_call(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    *,
    fallback_method: Literal["GET", "POST"] | None = None,
    fallback_url: str | None = None,
    method: Literal["GET", "POST"] | None = None,
    status: str | None = None,
    status_callback: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    texml: str | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> TexmlCall:
    """Update call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}` (UpdateTexmlCall). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        fallback_method: One of GET, POST.
        fallback_url: Example: https://www.example.com/intruction-c.xml
        method: One of GET, POST.
        status: Example: completed
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        texml: `str`.
        url: Example: https://www.example.com/intruction-b.xml
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlCall (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "fallback_method": fallback_method,
        "fallback_url": fallback_url,
        "method": method,
        "status": status,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "texml": texml,
        "url": url,
    }
    result: TexmlCall = await session.execute(_update_call, arguments, options)
    return result


_update_call_deprecated = Operation(
    id="DeprecatedUpdateTexmlCall",
    method="POST",
    path="/texml/calls/{call_sid}/update",
    tag="TeXML REST Commands",
    module="texml",
    function="update_call_deprecated",
    summary="(Deprecated) Update call",
    parameters=(
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("fallback_method", "FallbackMethod", "body"),
        Parameter("fallback_url", "FallbackUrl", "body"),
        Parameter("method", "Method", "body"),
        Parameter("status", "Status", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("texml", "Texml", "body"),
        Parameter("url", "Url", "body"),
    ),
    responses=(Response("200", "application/json", "UpdateTexmlCallDeprecatedResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_call_deprecated(
    session: TelnyxSession,
    call_sid: str,
    *,
    fallback_method: Literal["GET", "POST"] | None = None,
    fallback_url: str | None = None,
    method: Literal["GET", "POST"] | None = None,
    status: str | None = None,
    status_callback: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    texml: str | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateTexmlCallDeprecatedResponse:
    """(Deprecated) Update call.

    `POST /texml/calls/{call_sid}/update` (DeprecatedUpdateTexmlCall). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        fallback_method: One of GET, POST.
        fallback_url: Example: https://www.example.com/intruction-c.xml
        method: One of GET, POST.
        status: Example: completed
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        texml: `str`.
        url: Example: https://www.example.com/intruction-b.xml
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTexmlCallDeprecatedResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_sid": call_sid,
        "fallback_method": fallback_method,
        "fallback_url": fallback_url,
        "method": method,
        "status": status,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "texml": texml,
        "url": url,
    }
    result: UpdateTexmlCallDeprecatedResponse = await session.execute(_update_call_deprecated, arguments, options)
    return result


_update_call_recording = Operation(
    id="UpdateTeXMLCallRecording",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="update_call_recording",
    summary="Update recording on a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("recording_sid", "recording_sid", "path", required=True),
        Parameter("status", "Status", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartTexmlCallRecordingResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_call_recording(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    recording_sid: str,
    *,
    status: Literal["in-progress", "paused", "stopped"] | None = None,
    options: RequestOptions | None = None,
) -> StartTexmlCallRecordingResponse:
    """Update recording on a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`
    (UpdateTeXMLCallRecording). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        recording_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of in-progress, paused, stopped.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartTexmlCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "recording_sid": recording_sid,
        "status": status,
    }
    result: StartTexmlCallRecordingResponse = await session.execute(_update_call_recording, arguments, options)
    return result


_update_call_streaming = Operation(
    id="UpdateTeXMLCallStreaming",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="update_call_streaming",
    summary="Update streaming on a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("streaming_sid", "streaming_sid", "path", required=True),
        Parameter("status", "Status", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateTexmlCallStreamingResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_call_streaming(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    streaming_sid: str,
    *,
    status: TexmlStreamStatus | None = None,
    options: RequestOptions | None = None,
) -> UpdateTexmlCallStreamingResponse:
    """Update streaming on a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json` (UpdateTeXMLCallStreaming).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        streaming_sid: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of stopped. Telnyx's default: stopped.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTexmlCallStreamingResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "streaming_sid": streaming_sid,
        "status": status,
    }
    result: UpdateTexmlCallStreamingResponse = await session.execute(_update_call_streaming, arguments, options)
    return result


_update_conference = Operation(
    id="UpdateTexmlConference",
    method="POST",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="update_conference",
    summary="Update a conference resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
        Parameter("call_control_id", "call_control_id", "body", required=True),
        Parameter("command_id", "command_id", "body"),
        Parameter("supervisor_role", "supervisor_role", "body", required=True),
        Parameter("whisper_call_control_ids", "whisper_call_control_ids", "body"),
    ),
    responses=(
        Response("200", "application/json", "TexmlConference"),
        Response("404"),
    ),
    idempotency="command_id",
    body=("application/x-www-form-urlencoded",),
)


async def update_conference(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    call_control_id: str,
    supervisor_role: Literal["barge", "monitor", "none", "whisper"],
    command_id: str | None = None,
    whisper_call_control_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> TexmlConference:
    """Update a conference resource.

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}` (UpdateTexmlConference). It is retried with
    the same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        supervisor_role: One of barge, monitor, none, whisper.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlConference (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
        "call_control_id": call_control_id,
        "command_id": command_id,
        "supervisor_role": supervisor_role,
        "whisper_call_control_ids": whisper_call_control_ids,
    }
    result: TexmlConference = await session.execute(_update_conference, arguments, options)
    return result


_update_conference_participant = Operation(
    id="UpdateTexmlConferenceParticipant",
    method="POST",
    path="/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
    tag="TeXML REST Commands",
    module="texml",
    function="update_conference_participant",
    summary="Update a conference participant",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("conference_sid", "conference_sid", "path", required=True),
        Parameter("call_sid_or_participant_label", "call_sid_or_participant_label", "path", required=True),
        Parameter("announce_method", "AnnounceMethod", "body"),
        Parameter("announce_url", "AnnounceUrl", "body"),
        Parameter("beep_on_exit", "BeepOnExit", "body"),
        Parameter("call_sid_to_coach", "CallSidToCoach", "body"),
        Parameter("coaching", "Coaching", "body"),
        Parameter("end_conference_on_exit", "EndConferenceOnExit", "body"),
        Parameter("hold", "Hold", "body"),
        Parameter("hold_method", "HoldMethod", "body"),
        Parameter("hold_url", "HoldUrl", "body"),
        Parameter("muted", "Muted", "body"),
        Parameter("wait_url", "WaitUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "TexmlConferenceParticipant"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_conference_participant(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    call_sid_or_participant_label: str,
    *,
    announce_method: Literal["GET", "POST"] | None = None,
    announce_url: str | None = None,
    beep_on_exit: bool | None = None,
    call_sid_to_coach: str | None = None,
    coaching: bool | None = None,
    end_conference_on_exit: bool | None = None,
    hold: bool | None = None,
    hold_method: Literal["GET", "POST"] | None = None,
    hold_url: str | None = None,
    muted: bool | None = None,
    wait_url: str | None = None,
    options: RequestOptions | None = None,
) -> TexmlConferenceParticipant:
    """Update a conference participant.

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (UpdateTexmlConferenceParticipant). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        call_sid_or_participant_label: `str`.
        announce_method: One of GET, POST.
        announce_url: Example: https://www.example.com/announce.xml
        beep_on_exit: `bool`.
        call_sid_to_coach: `str`.
        coaching: `bool`.
        end_conference_on_exit: `bool`.
        hold: `bool`.
        hold_method: One of GET, POST.
        hold_url: `str`.
        muted: `bool`.
        wait_url: Example: https://www.example.com/wait_music.mp3
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlConferenceParticipant (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "conference_sid": conference_sid,
        "call_sid_or_participant_label": call_sid_or_participant_label,
        "announce_method": announce_method,
        "announce_url": announce_url,
        "beep_on_exit": beep_on_exit,
        "call_sid_to_coach": call_sid_to_coach,
        "coaching": coaching,
        "end_conference_on_exit": end_conference_on_exit,
        "hold": hold,
        "hold_method": hold_method,
        "hold_url": hold_url,
        "muted": muted,
        "wait_url": wait_url,
    }
    result: TexmlConferenceParticipant = await session.execute(_update_conference_participant, arguments, options)
    return result


_update_siprec_session = Operation(
    id="UpdateTeXMLSiprecSession",
    method="POST",
    path="/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json",
    tag="TeXML REST Commands",
    module="texml",
    function="update_siprec_session",
    summary="Updates siprec session for a call",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("call_sid", "call_sid", "path", required=True),
        Parameter("siprec_sid", "siprec_sid", "path", required=True),
        Parameter("status", "Status", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateTexmlSiprecSessionResponse"),
        Response("404"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_siprec_session(
    session: TelnyxSession,
    account_sid: str,
    call_sid: str,
    siprec_sid: str,
    *,
    status: Literal["stopped"] | None = None,
    options: RequestOptions | None = None,
) -> UpdateTexmlSiprecSessionResponse:
    """Updates siprec session for a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json` (UpdateTeXMLSiprecSession). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        siprec_sid: `str`.
        status: One of stopped.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTexmlSiprecSessionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "call_sid": call_sid,
        "siprec_sid": siprec_sid,
        "status": status,
    }
    result: UpdateTexmlSiprecSessionResponse = await session.execute(_update_siprec_session, arguments, options)
    return result
