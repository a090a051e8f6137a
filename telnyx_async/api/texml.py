# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""TeXML REST Commands: 36 operations.

Makes and controls calls, conferences, recordings and queues in the style of Twilio's REST API.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import deprecated

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.texml import (
        CreateTexmlSecretResponse,
        DialConferenceParticipantCustomHeader,
        GetTexmlTranscriptionResponse,
        InitiateAICallCustomHeader,
        InitiateCallCustomHeader,
        InitiateTexmlAICallResponse,
        InitiateTexmlCallDeprecatedResponse,
        InitiateTexmlCallResponse,
        ListTexmlCallsResponse,
        ListTexmlConferenceParticipantsResponse,
        ListTexmlConferenceRecordingsResponse,
        ListTexmlConferencesResponse,
        ListTexmlQueuesResponse,
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
        TexmlQueue,
        TexmlRecording,
        TexmlRecordingChannels,
        TexmlRecordingTrack,
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
    "create_queue",
    "create_secret",
    "delete_conference_participant",
    "delete_queue",
    "delete_recording",
    "delete_transcription",
    "dial_conference_participant",
    "get_call",
    "get_conference",
    "get_conference_participant",
    "get_queue",
    "get_recording",
    "get_transcription",
    "initiate_ai_call",
    "initiate_call",
    "initiate_call_deprecated",
    "list_call_recordings",
    "list_calls",
    "list_conference_participants",
    "list_conference_recordings",
    "list_conference_recordings_json",
    "list_conferences",
    "list_queues",
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
    "update_queue",
    "update_siprec_session",
]

_create_queue = Operation(
    id="CreateTexmlQueue",
    method="POST",
    path="/texml/Accounts/{account_sid}/Queues",
    tag="TeXML REST Commands",
    module="texml",
    function="create_queue",
    summary="Create a new queue",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("friendly_name", "FriendlyName", "body"),
        Parameter("max_size", "MaxSize", "body"),
    ),
    responses=(
        Response("200", "application/json", "TexmlQueue"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def create_queue(
    session: TelnyxSession,
    account_sid: str,
    *,
    friendly_name: str | None = None,
    max_size: int | None = None,
    options: RequestOptions | None = None,
) -> TexmlQueue:
    """Create a TeXML call queue.

    `POST /texml/Accounts/{account_sid}/Queues` (CreateTexmlQueue). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        friendly_name: Name for people to read.
        max_size: How many calls the queue holds at most. Example: 10
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlQueue (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "friendly_name": friendly_name,
        "max_size": max_size,
    }
    result: TexmlQueue = await _create_queue.execute(session, arguments, options)
    return result


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
        Response("422", "application/json", "ErrorResponse"),
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
    """Store a secret that TeXML documents name as a Mustache variable; its value is filled in by Telnyx and stays out
    of the logs.

    `POST /texml/secrets` (CreateTexmlSecret). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        value: What TeXML gets where it names the secret; answers show REDACTED.
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
    result: CreateTexmlSecretResponse = await _create_secret.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Take a participant, named by CallSid or label, out of a conference.

    `DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (DeleteTexmlConferenceParticipant). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
        call_sid_or_participant_label: Participant, by CallSid or by label. Listed by
            `texml.list_conference_participants`.
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
    await _delete_conference_participant.execute(session, arguments, options)


_delete_queue = Operation(
    id="DeleteTexmlQueue",
    method="DELETE",
    path="/texml/Accounts/{account_sid}/Queues/{queue_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="delete_queue",
    summary="Delete a queue resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("queue_sid", "queue_sid", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="idempotent",
)


async def delete_queue(
    session: TelnyxSession,
    account_sid: str,
    queue_sid: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a TeXML call queue.

    `DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}` (DeleteTexmlQueue). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        queue_sid: Identifier of the queue in TeXML. Listed by `texml.list_queues`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "queue_sid": queue_sid,
    }
    await _delete_queue.execute(session, arguments, options)


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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Delete a recording.

    `DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json` (DeleteTeXMLCallRecording). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_sid: Identifier of the recording in TeXML. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    await _delete_recording.execute(session, arguments, options)


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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Delete the transcript of a recording for good.

    `DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    (DeleteTeXMLRecordingTranscription). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_transcription_sid: Identifier of the transcription. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    await _delete_transcription.execute(session, arguments, options)


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
        Parameter("application_sid", "ApplicationSid", "body"),
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
        Parameter("custom_headers", "CustomHeaders", "body"),
        Parameter("early_media", "EarlyMedia", "body"),
        Parameter("end_conference_on_exit", "EndConferenceOnExit", "body"),
        Parameter("from_", "From", "body"),
        Parameter("label", "Label", "body"),
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    application_sid: str | None = None,
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
    custom_headers: Sequence[DialConferenceParticipantCustomHeader | Mapping[str, Any]] | None = None,
    early_media: bool | None = None,
    end_conference_on_exit: bool | None = None,
    from_: str | None = None,
    label: str | None = None,
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
    """Call somebody and bring them into a conference.

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants` (DialTexmlConferenceParticipant).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
        amd_status_callback: URL that the result of machine detection is sent to. Example:
            https://www.example.com/amd_result
        amd_status_callback_method: HTTP method of the requests to amd_status_callback; POST by default. One of GET,
            POST.
        application_sid: TeXML application that handles the call. Example: 1846572522338780702
        beep: Whether the conference hears a beep when this participant comes or goes. One of true, false, onEnter,
            onExit.
        call_sid_to_coach: Participant who is coached and alone hears the coach.
        caller_id: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the number when
            left out. Example: Info
        cancel_playback_on_detect_message_end: Whether playback stops once the machine's greeting is over, as it
            does when left out. Telnyx's default: True.
        cancel_playback_on_machine_detection: Whether playback stops once a machine is detected, as it does when
            left out. Telnyx's default: True.
        coaching: Whether the participant coaches somebody; call_sid_to_coach then says whom.
        conference_record: Whether the conference is recorded; not when left out. true means record-from-start. One
            of true, false, record-from-start, do-not-record.
        conference_recording_status_callback: URL that is told what becomes of the conference's recording.
        conference_recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed
            (by itself when left out), absent.
        conference_recording_status_callback_method: HTTP method of the requests to
            conference_recording_status_callback; POST by default. One of GET, POST.
        conference_recording_timeout: Seconds of silence after speech that end the recording; 0 for never. Costs
            extra, as it transcribes. Telnyx's default: 0. Example: 5
        conference_status_callback: URL that is told what happens in the conference.
        conference_status_callback_event: Which events are told, joined by spaces: start, end, join, leave; none
            when left out.
        conference_status_callback_method: HTTP method of the requests to conference_status_callback; POST by
            default. One of GET, POST.
        conference_trim: Whether silence at both ends of the recording is cut off; it is when left out. One of
            trim-silence, do-not-trim.
        custom_headers: Extra headers of your own, as objects with name and value.
        early_media: Whether the participant joins before answering, as soon as there is sound. Telnyx's default:
            False.
        end_conference_on_exit: Whether the conference ends when this participant leaves.
        from_: Who calls: a number in +E.164. Example: +16175551212
        label: Name of the participant, unique in the conference; later calls can use it in place of the call's id.
            Example: customer
        machine_detection: Whether to tell if a person or a machine picked up; DetectMessageEnd also waits for the
            greeting's end. One of Enable, DetectMessageEnd.
        machine_detection_silence_timeout: Milliseconds of silence at the start that mean a machine; 3500 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that mean a person; 800 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_threshold: A greeting of more milliseconds means a machine; 3500 by default, not
            for premium detection. Example: 2000
        machine_detection_timeout: Milliseconds that detection may take. Example: 1000
        max_participants: Most participants of the conference, 2 to 800; 250 by default. Example: 30
        muted: Whether the participant is muted.
        preferred_codecs: Codecs to offer, separated by commas. Example: PCMA,PCMU
        record: Whether to record the call; not when left out.
        recording_channels: Whether the recording has one channel or a channel per side. One of mono, dual.
        recording_status_callback: URL that is told what becomes of the recording.
        recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed (by itself
            when left out), absent.
        recording_status_callback_method: HTTP method of the requests to recording_status_callback; POST by default.
            One of GET, POST.
        recording_track: Which side is recorded; both by default. One of inbound, outbound, both.
        sip_auth_password: Password for answering a SIP challenge. Example: 1234
        sip_auth_username: User name for answering a SIP challenge. Example: user
        start_conference_on_enter: Whether the conference begins when this participant comes; true by default.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: Which changes status_callback is told of, joined by spaces; completed when left out.
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST.
        time_limit: Longest the call may last, in seconds. Example: 30
        timeout: Seconds to let it ring, 5 to 120; 30 when left out. Example: 30
        to: Who is called: a number in +E.164. Example: +16175551212
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        wait_url: Where the audio comes from that is heard before the conference begins. Example:
            https://www.example.com/wait_music.mp3
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
        "application_sid": application_sid,
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
        "custom_headers": custom_headers,
        "early_media": early_media,
        "end_conference_on_exit": end_conference_on_exit,
        "from_": from_,
        "label": label,
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
    result: NewTexmlConferenceParticipant = await _dial_conference_participant.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Fetch one call by its CallSid; the latest changes may be missing yet.

    `GET /texml/Accounts/{account_sid}/Calls/{call_sid}` (GetTexmlCall). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
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
    result: TexmlCall = await _get_call.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Fetch one conference by its ConferenceSid.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}` (GetTexmlConference). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
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
    result: TexmlConference = await _get_conference.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Fetch one participant of a conference, named by CallSid or label.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (GetTexmlConferenceParticipant). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
        call_sid_or_participant_label: Participant, by CallSid or by label. Listed by
            `texml.list_conference_participants`.
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
    result: TexmlConferenceParticipant = await _get_conference_participant.execute(session, arguments, options)
    return result


_get_queue = Operation(
    id="GetTexmlQueue",
    method="GET",
    path="/texml/Accounts/{account_sid}/Queues/{queue_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="get_queue",
    summary="Fetch a queue resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("queue_sid", "queue_sid", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "TexmlQueue"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="safe",
)


async def get_queue(
    session: TelnyxSession,
    account_sid: str,
    queue_sid: str,
    *,
    options: RequestOptions | None = None,
) -> TexmlQueue:
    """Fetch one TeXML call queue.

    `GET /texml/Accounts/{account_sid}/Queues/{queue_sid}` (GetTexmlQueue). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        queue_sid: Identifier of the queue in TeXML. Listed by `texml.list_queues`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlQueue (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "queue_sid": queue_sid,
    }
    result: TexmlQueue = await _get_queue.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Fetch one recording.

    `GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json` (GetTeXMLCallRecording). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_sid: Identifier of the recording in TeXML. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
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
    result: TexmlRecording = await _get_recording.execute(session, arguments, options)
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
        Response("200", "application/json", "GetTexmlTranscriptionResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="safe",
)


async def get_transcription(
    session: TelnyxSession,
    account_sid: str,
    recording_transcription_sid: str,
    *,
    options: RequestOptions | None = None,
) -> GetTexmlTranscriptionResponse:
    """Fetch one transcript of a recording.

    `GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    (GetTeXMLRecordingTranscription). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        recording_transcription_sid: Identifier of the transcription. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTexmlTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "recording_transcription_sid": recording_transcription_sid,
    }
    result: GetTexmlTranscriptionResponse = await _get_transcription.execute(session, arguments, options)
    return result


_initiate_ai_call = Operation(
    id="InitiateTexmlAICall",
    method="POST",
    path="/texml/ai_calls/{connection_id}",
    tag="TeXML REST Commands",
    module="texml",
    function="initiate_ai_call",
    summary="Initiate an outbound AI call",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("ai_assistant_dynamic_variables", "AIAssistantDynamicVariables", "body"),
        Parameter("ai_assistant_id", "AIAssistantId", "body", required=True),
        Parameter("ai_assistant_version", "AIAssistantVersion", "body"),
        Parameter("async_amd", "AsyncAmd", "body"),
        Parameter("async_amd_status_callback", "AsyncAmdStatusCallback", "body"),
        Parameter("async_amd_status_callback_method", "AsyncAmdStatusCallbackMethod", "body"),
        Parameter("caller_id", "CallerId", "body"),
        Parameter("conversation_callback", "ConversationCallback", "body"),
        Parameter("conversation_callback_method", "ConversationCallbackMethod", "body"),
        Parameter("conversation_callbacks", "ConversationCallbacks", "body"),
        Parameter("custom_headers", "CustomHeaders", "body"),
        Parameter("detection_mode", "DetectionMode", "body"),
        Parameter("from_", "From", "body", required=True),
        Parameter("machine_detection", "MachineDetection", "body"),
        Parameter("machine_detection_prompt_end_timeout", "MachineDetectionPromptEndTimeout", "body"),
        Parameter("machine_detection_silence_timeout", "MachineDetectionSilenceTimeout", "body"),
        Parameter("machine_detection_speech_end_threshold", "MachineDetectionSpeechEndThreshold", "body"),
        Parameter("machine_detection_speech_threshold", "MachineDetectionSpeechThreshold", "body"),
        Parameter("machine_detection_timeout", "MachineDetectionTimeout", "body"),
        Parameter("passports", "Passports", "body"),
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
        Parameter("sip_region", "SipRegion", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_event", "StatusCallbackEvent", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("status_callbacks", "StatusCallbacks", "body"),
        Parameter("time_limit", "TimeLimit", "body"),
        Parameter("timeout", "Timeout", "body"),
        Parameter("to", "To", "body", required=True),
        Parameter("trim", "Trim", "body"),
    ),
    responses=(
        Response("200", "application/json", "InitiateTexmlAICallResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def initiate_ai_call(
    session: TelnyxSession,
    connection_id: str,
    *,
    ai_assistant_id: str,
    from_: str,
    to: str,
    ai_assistant_dynamic_variables: Mapping[str, str] | None = None,
    ai_assistant_version: str | None = None,
    async_amd: bool | None = None,
    async_amd_status_callback: str | None = None,
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None,
    caller_id: str | None = None,
    conversation_callback: str | None = None,
    conversation_callback_method: Literal["GET", "POST"] | None = None,
    conversation_callbacks: Sequence[str] | None = None,
    custom_headers: Sequence[InitiateAICallCustomHeader | Mapping[str, Any]] | None = None,
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"] | None = None,
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None,
    machine_detection_prompt_end_timeout: int | None = None,
    machine_detection_silence_timeout: int | None = None,
    machine_detection_speech_end_threshold: int | None = None,
    machine_detection_speech_threshold: int | None = None,
    machine_detection_timeout: int | None = None,
    passports: str | None = None,
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
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None,
    status_callback: str | None = None,
    status_callback_event: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    status_callbacks: Sequence[str] | None = None,
    time_limit: int | None = None,
    timeout: int | None = None,
    trim: Literal["trim-silence", "do-not-trim"] | None = None,
    options: RequestOptions | None = None,
) -> InitiateTexmlAICallResponse:
    """Call a number and let an AI assistant talk; status_callback and conversation_callback tell the outcome. No TeXML
    can be given.

    `POST /texml/ai_calls/{connection_id}` (InitiateTexmlAICall). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        ai_assistant_id: AI assistant that makes the call.
        from_: Who calls: a number in +E.164. Example: +16175551212
        to: Who is called: a number in +E.164. Example: +16175551212
        ai_assistant_dynamic_variables: Values for the assistant's variables, by name.
        ai_assistant_version: Which version of the assistant talks.
        async_amd: Whether machine detection runs beside the call; otherwise, as by default, the call waits for it.
            Telnyx's default: False.
        async_amd_status_callback: URL that the result of machine detection is sent to. Example:
            https://www.example.com/callback
        async_amd_status_callback_method: HTTP method of the requests to async_amd_status_callback. One of GET,
            POST. Telnyx's default: POST.
        caller_id: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the number when
            left out. Example: Info
        conversation_callback: URL that is told of conversation_created and conversation_ended.
        conversation_callback_method: HTTP method of the requests to conversation_callback and
            conversation_callbacks. One of GET, POST. Telnyx's default: POST.
        conversation_callbacks: Several URLs that are told of conversation_created and conversation_ended.
        custom_headers: Extra headers of your own, as objects with name and value.
        detection_mode: How machines are detected: Regular, as by default, Premium or PremiumCallScreening. One of
            Premium, Regular, PremiumCallScreening. Telnyx's default: Regular.
        machine_detection: Whether to tell if a person or a machine picked up; DetectMessageEnd also waits for the
            greeting's end. One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_prompt_end_timeout: Milliseconds of silence that end a call screening prompt; with
            PremiumCallScreening only. 1000 to 120000. Example: 5000
        machine_detection_silence_timeout: Milliseconds of silence at the start that mean a machine; 3500 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that mean a person; 800 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_threshold: A greeting of more milliseconds means a machine; 3500 by default, not
            for premium detection. Example: 2000
        machine_detection_timeout: Milliseconds that detection may take. 500 to 60000. Telnyx's default: 30000.
            Example: 5000
        passports: Passport identifiers that go with the call, as one text.
        preferred_codecs: Codecs to offer, separated by commas. Example: PCMA,PCMU
        record: Whether to record the call; not when left out.
        recording_channels: Whether the recording has one channel or a channel per side. One of mono, dual.
        recording_status_callback: URL that is told what becomes of the recording.
        recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed (by itself
            when left out), absent.
        recording_status_callback_method: HTTP method of the requests to recording_status_callback; POST by default.
            One of GET, POST.
        recording_timeout: Seconds of silence, after some speech, that end the recording; 0, the default, never.
            Telnyx's default: 0. Example: 5
        recording_track: Which side is recorded; both by default. One of inbound, outbound, both.
        send_recording_url: Whether webhooks carry RecordingUrl, as they do when left out. Telnyx's default: True.
        sip_auth_password: Password for answering a SIP challenge. Example: 1234
        sip_auth_username: User name for answering a SIP challenge. Example: user
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: Which changes status_callback is told of, joined by spaces; completed when left out.
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST. Telnyx's default:
            POST.
        status_callbacks: URLs told about status changes, in place of that of the TeXML application.
        time_limit: Longest the call may last, in seconds. 30 to 14400. Telnyx's default: 14400. Example: 3600
        timeout: Seconds to let it ring, 5 to 120; 30 when left out. Example: 60
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InitiateTexmlAICallResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "ai_assistant_dynamic_variables": ai_assistant_dynamic_variables,
        "ai_assistant_id": ai_assistant_id,
        "ai_assistant_version": ai_assistant_version,
        "async_amd": async_amd,
        "async_amd_status_callback": async_amd_status_callback,
        "async_amd_status_callback_method": async_amd_status_callback_method,
        "caller_id": caller_id,
        "conversation_callback": conversation_callback,
        "conversation_callback_method": conversation_callback_method,
        "conversation_callbacks": conversation_callbacks,
        "custom_headers": custom_headers,
        "detection_mode": detection_mode,
        "from_": from_,
        "machine_detection": machine_detection,
        "machine_detection_prompt_end_timeout": machine_detection_prompt_end_timeout,
        "machine_detection_silence_timeout": machine_detection_silence_timeout,
        "machine_detection_speech_end_threshold": machine_detection_speech_end_threshold,
        "machine_detection_speech_threshold": machine_detection_speech_threshold,
        "machine_detection_timeout": machine_detection_timeout,
        "passports": passports,
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
        "sip_region": sip_region,
        "status_callback": status_callback,
        "status_callback_event": status_callback_event,
        "status_callback_method": status_callback_method,
        "status_callbacks": status_callbacks,
        "time_limit": time_limit,
        "timeout": timeout,
        "to": to,
        "trim": trim,
    }
    result: InitiateTexmlAICallResponse = await _initiate_ai_call.execute(session, arguments, options)
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
        Parameter("custom_headers", "CustomHeaders", "body"),
        Parameter("deepfake_detection", "DeepfakeDetection", "body"),
        Parameter("deepfake_detection_callback_method", "DeepfakeDetectionCallbackMethod", "body"),
        Parameter("deepfake_detection_callback_url", "DeepfakeDetectionCallbackUrl", "body"),
        Parameter("detection_mode", "DetectionMode", "body"),
        Parameter("fallback_url", "FallbackUrl", "body"),
        Parameter("from_", "From", "body", required=True),
        Parameter("machine_detection", "MachineDetection", "body"),
        Parameter("machine_detection_prompt_end_timeout", "MachineDetectionPromptEndTimeout", "body"),
        Parameter("machine_detection_silence_timeout", "MachineDetectionSilenceTimeout", "body"),
        Parameter("machine_detection_speech_end_threshold", "MachineDetectionSpeechEndThreshold", "body"),
        Parameter("machine_detection_speech_threshold", "MachineDetectionSpeechThreshold", "body"),
        Parameter("machine_detection_timeout", "MachineDetectionTimeout", "body"),
        Parameter("media_encryption", "MediaEncryption", "body"),
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
        Parameter("sip_region", "SipRegion", "body"),
        Parameter("status_callback", "StatusCallback", "body"),
        Parameter("status_callback_event", "StatusCallbackEvent", "body"),
        Parameter("status_callback_method", "StatusCallbackMethod", "body"),
        Parameter("supervise_call_sid", "SuperviseCallSid", "body"),
        Parameter("supervising_role", "SupervisingRole", "body"),
        Parameter("texml", "Texml", "body"),
        Parameter("time_limit", "TimeLimit", "body"),
        Parameter("timeout", "Timeout", "body"),
        Parameter("to", "To", "body", required=True),
        Parameter("trim", "Trim", "body"),
        Parameter("url", "Url", "body"),
        Parameter("url_method", "UrlMethod", "body"),
    ),
    responses=(
        Response("200", "application/json", "InitiateTexmlCallResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    bucket="dial",
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
    custom_headers: Sequence[InitiateCallCustomHeader | Mapping[str, Any]] | None = None,
    deepfake_detection: Literal["Enable"] | None = None,
    deepfake_detection_callback_method: Literal["GET", "POST"] | None = None,
    deepfake_detection_callback_url: str | None = None,
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"] | None = None,
    fallback_url: str | None = None,
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None,
    machine_detection_prompt_end_timeout: int | None = None,
    machine_detection_silence_timeout: int | None = None,
    machine_detection_speech_end_threshold: int | None = None,
    machine_detection_speech_threshold: int | None = None,
    machine_detection_timeout: int | None = None,
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None,
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
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None,
    status_callback: str | None = None,
    status_callback_event: str | None = None,
    status_callback_method: Literal["GET", "POST"] | None = None,
    supervise_call_sid: str | None = None,
    supervising_role: Literal["barge", "whisper", "monitor"] | None = None,
    texml: str | None = None,
    time_limit: int | None = None,
    timeout: int | None = None,
    trim: Literal["trim-silence", "do-not-trim"] | None = None,
    url: str | None = None,
    url_method: Literal["GET", "POST"] | None = None,
    options: RequestOptions | None = None,
) -> InitiateTexmlCallResponse:
    """Call a number and follow TeXML, given as texml or url, else asked of the application's URL; status_callback
    tells the outcome.

    `POST /texml/Accounts/{account_sid}/Calls` (InitiateTexmlCall). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        application_sid: TeXML application that handles the call.
        from_: Who calls: a number in +E.164. Example: +16175551212
        to: Who is called: a number in +E.164. Example: +16175551212
        async_amd: Whether machine detection runs beside the call; otherwise, as by default, the call waits for it.
            Telnyx's default: False.
        async_amd_status_callback: URL that the result of machine detection is sent to. Example:
            https://www.example.com/callback
        async_amd_status_callback_method: HTTP method of the requests to async_amd_status_callback. One of GET,
            POST. Telnyx's default: POST.
        caller_id: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the number when
            left out. Example: Info
        cancel_playback_on_detect_message_end: Whether playback stops once the machine's greeting is over, as it
            does when left out. Telnyx's default: True.
        cancel_playback_on_machine_detection: Whether playback stops once a machine is detected, as it does when
            left out. Telnyx's default: True.
        custom_headers: Extra headers of your own, as objects with name and value.
        deepfake_detection: Enable tests whether the other side's voice is made by AI;
            deepfake_detection_callback_url gets the result. One of Enable.
        deepfake_detection_callback_method: HTTP method of the requests to deepfake_detection_callback_url. One of
            GET, POST. Telnyx's default: POST.
        deepfake_detection_callback_url: URL that the results of deepfake detection are sent to.
        detection_mode: How machines are detected: Regular, as by default, Premium or PremiumCallScreening. One of
            Premium, Regular, PremiumCallScreening. Telnyx's default: Regular.
        fallback_url: Where TeXML instructions are fetched from when Url does not answer.
        machine_detection: Whether to tell if a person or a machine picked up; DetectMessageEnd also waits for the
            greeting's end. One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_prompt_end_timeout: Milliseconds of silence that end a call screening prompt; with
            PremiumCallScreening only. 1000 to 120000. Example: 5000
        machine_detection_silence_timeout: Milliseconds of silence at the start that mean a machine; 3500 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that mean a person; 800 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_threshold: A greeting of more milliseconds means a machine; 3500 by default, not
            for premium detection. Example: 2000
        machine_detection_timeout: Milliseconds that detection may take. 500 to 60000. Telnyx's default: 30000.
            Example: 5000
        media_encryption: How the audio is encrypted; for calls to SIP addresses only. One of disabled, SRTP, DTLS.
            Telnyx's default: disabled.
        preferred_codecs: Codecs to offer, separated by commas. Example: PCMA,PCMU
        record: Whether to record the call; not when left out.
        recording_channels: Whether the recording has one channel or a channel per side. One of mono, dual.
        recording_status_callback: URL that is told what becomes of the recording.
        recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed (by itself
            when left out), absent.
        recording_status_callback_method: HTTP method of the requests to recording_status_callback; POST by default.
            One of GET, POST.
        recording_timeout: Seconds of silence, after some speech, that end the recording; 0, the default, never.
            Telnyx's default: 0. Example: 5
        recording_track: Which side is recorded; both by default. One of inbound, outbound, both.
        send_recording_url: Whether webhooks carry RecordingUrl, as they do when left out. Telnyx's default: True.
        sip_auth_password: Password for answering a SIP challenge. Example: 1234
        sip_auth_username: User name for answering a SIP challenge. Example: user
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: Which changes status_callback is told of, joined by spaces; completed when left out.
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST. Telnyx's default:
            POST.
        supervise_call_sid: Call that the new leg listens in on; no status or action callbacks come for that leg.
        supervising_role: barge: both sides hear the supervisor; whisper: one side does; monitor: nobody does. One
            of barge, whisper, monitor. Telnyx's default: barge.
        texml: TeXML instructions themselves, in place of those at a URL.
        time_limit: Longest the call may last, in seconds. 30 to 14400. Telnyx's default: 14400. Example: 3600
        timeout: Seconds to let it ring, 5 to 120; 30 when left out. Example: 60
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/instructions.xml
        url_method: HTTP method of the request to Url. One of GET, POST. Telnyx's default: POST.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InitiateTexmlCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
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
        "custom_headers": custom_headers,
        "deepfake_detection": deepfake_detection,
        "deepfake_detection_callback_method": deepfake_detection_callback_method,
        "deepfake_detection_callback_url": deepfake_detection_callback_url,
        "detection_mode": detection_mode,
        "fallback_url": fallback_url,
        "from_": from_,
        "machine_detection": machine_detection,
        "machine_detection_prompt_end_timeout": machine_detection_prompt_end_timeout,
        "machine_detection_silence_timeout": machine_detection_silence_timeout,
        "machine_detection_speech_end_threshold": machine_detection_speech_end_threshold,
        "machine_detection_speech_threshold": machine_detection_speech_threshold,
        "machine_detection_timeout": machine_detection_timeout,
        "media_encryption": media_encryption,
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
        "sip_region": sip_region,
        "status_callback": status_callback,
        "status_callback_event": status_callback_event,
        "status_callback_method": status_callback_method,
        "supervise_call_sid": supervise_call_sid,
        "supervising_role": supervising_role,
        "texml": texml,
        "time_limit": time_limit,
        "timeout": timeout,
        "to": to,
        "trim": trim,
        "url": url,
        "url_method": url_method,
    }
    result: InitiateTexmlCallResponse = await _initiate_call.execute(session, arguments, options)
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
    bucket="dial",
    body=("application/json",),
    deprecated=True,
)


@deprecated("Edition 2026-07-16 of Telnyx's document no longer has it. Use texml.initiate_call.")
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
    """Call a number by a TeXML application, in the older form of the path. Deprecated.

    `POST /texml/calls/{application_id}` (DeprecatedInitiateTexmlCall). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        application_id: The TeXML application that handles the call.
        from_: Who calls: a number in +E.164. Example: +16175551212
        to: Who is called: a number in +E.164. Example: +16175551212
        async_amd: Whether machine detection runs beside the call; otherwise, as by default, the call waits for it.
            Telnyx's default: False.
        async_amd_status_callback: URL that the result of machine detection is sent to. Example:
            https://www.example.com/callback
        async_amd_status_callback_method: HTTP method of the requests to async_amd_status_callback. One of GET,
            POST. Telnyx's default: POST.
        caller_id: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the number when
            left out. Example: Info
        cancel_playback_on_detect_message_end: Whether playback stops once the machine's greeting is over, as it
            does when left out. Telnyx's default: True.
        cancel_playback_on_machine_detection: Whether playback stops once a machine is detected, as it does when
            left out. Telnyx's default: True.
        detection_mode: How machines are detected: Regular, as by default, Premium or PremiumCallScreening. One of
            Premium, Regular. Telnyx's default: Regular.
        fallback_url: Where TeXML instructions are fetched from when Url does not answer.
        machine_detection: Whether to tell if a person or a machine picked up; DetectMessageEnd also waits for the
            greeting's end. One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_silence_timeout: Milliseconds of silence at the start that mean a machine; 3500 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that mean a person; 800 by
            default, not for premium detection. Example: 2000
        machine_detection_speech_threshold: A greeting of more milliseconds means a machine; 3500 by default, not
            for premium detection. Example: 2000
        machine_detection_timeout: Milliseconds that detection may take. 500 to 60000. Telnyx's default: 30000.
            Example: 5000
        preferred_codecs: Codecs to offer, separated by commas. Example: PCMA,PCMU
        record: Whether to record the call; not when left out.
        recording_channels: Whether the recording has one channel or a channel per side. One of mono, dual.
        recording_status_callback: URL that is told what becomes of the recording.
        recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed (by itself
            when left out), absent.
        recording_status_callback_method: HTTP method of the requests to recording_status_callback; POST by default.
            One of GET, POST.
        recording_timeout: Seconds of silence, after some speech, that end the recording; 0, the default, never.
            Telnyx's default: 0. Example: 5
        recording_track: Which side is recorded; both by default. One of inbound, outbound, both.
        sip_auth_password: Password for answering a SIP challenge. Example: 1234
        sip_auth_username: User name for answering a SIP challenge. Example: user
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: Which changes status_callback is told of, joined by spaces; completed when left out.
            One of initiated, ringing, answered, completed.
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST. Telnyx's default:
            POST.
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/instructions.xml
        url_method: HTTP method of the request to Url. One of GET, POST. Telnyx's default: POST.
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
    result: InitiateTexmlCallDeprecatedResponse = await _initiate_call_deprecated.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """List the recordings of one call.

    `GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json` (FetchTeXMLCallRecordings). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
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
    result: ListTexmlRecordingsResponse = await _list_call_recordings.execute(session, arguments, options)
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
        Parameter("page_size", "PageSize", "query"),
        Parameter("page_token", "PageToken", "query"),
        Parameter("start_time", "StartTime", "query"),
        Parameter("start_time_gt", "StartTime_gt", "query"),
        Parameter("start_time_lt", "StartTime_lt", "query"),
        Parameter("status", "Status", "query"),
        Parameter("to", "To", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlCallsResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    page_size: int | None = None,
    page_token: str | None = None,
    start_time: str | None = None,
    start_time_gt: str | None = None,
    start_time_lt: str | None = None,
    status: Literal["canceled", "completed", "failed", "busy", "no-answer"] | None = None,
    to: str | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlCallsResponse:
    """List an account's calls by number, status or time; the latest changes may be missing yet.

    `GET /texml/Accounts/{account_sid}/Calls` (GetTexmlCalls). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        end_time: Only calls that ended on this day, as YYYY-MM-DD.
        end_time_gt: Only calls that ended after this day, as YYYY-MM-DD.
        end_time_lt: Only calls that ended before this day, as YYYY-MM-DD.
        from_: Who calls: a number in +E.164.
        page: Which page to fetch, counted from 0; goes with page_token.
        page_size: How many items a page holds.
        page_token: Token from the answer before, to fetch the page that follows.
        start_time: Only calls that began on this day, as YYYY-MM-DD.
        start_time_gt: Only calls that began after this day, as YYYY-MM-DD.
        start_time_lt: Only calls that began before this day, as YYYY-MM-DD.
        status: State of the call, conference or stream; giving it changes or filters by the state. One of canceled,
            completed, failed, busy, no-answer.
        to: Who is called: a number in +E.164.
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
        "page_size": page_size,
        "page_token": page_token,
        "start_time": start_time,
        "start_time_gt": start_time_gt,
        "start_time_lt": start_time_lt,
        "status": status,
        "to": to,
    }
    result: ListTexmlCallsResponse = await _list_calls.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """List who takes part in a conference.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants` (GetTexmlConferenceParticipants).
    It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
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
    result: ListTexmlConferenceParticipantsResponse = await _list_conference_participants.execute(
        session, arguments, options
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """List the recordings of one conference.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings` (GetTexmlConferenceRecordings). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
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
    result: ListTexmlConferenceRecordingsResponse = await _list_conference_recordings.execute(
        session, arguments, options
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """List the recordings of one conference, with links to their transcripts.

    `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`
    (FetchTeXMLConferenceRecordings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
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
    result: ListTexmlRecordingsResponse = await _list_conference_recordings_json.execute(session, arguments, options)
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
        Parameter("page_size", "PageSize", "query"),
        Parameter("page_token", "PageToken", "query"),
        Parameter("status", "Status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlConferencesResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    page_size: int | None = None,
    page_token: str | None = None,
    status: Literal["init", "in-progress", "completed"] | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlConferencesResponse:
    """List an account's conferences by name, status or date.

    `GET /texml/Accounts/{account_sid}/Conferences` (GetTexmlConferences). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        date_created: Only items of this day; >= and the like may stand before it.
        date_updated: Only what last changed on this day, as YYYY-MM-DD; > or < may be added, as in
            DateUpdated>=2026-01-31.
        friendly_name: Name for people to read.
        page: Which page to fetch, counted from 0; goes with page_token.
        page_size: How many items a page holds.
        page_token: Token from the answer before, to fetch the page that follows.
        status: State of the call, conference or stream; giving it changes or filters by the state. One of init,
            in-progress, completed.
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
        "page_size": page_size,
        "page_token": page_token,
        "status": status,
    }
    result: ListTexmlConferencesResponse = await _list_conferences.execute(session, arguments, options)
    return result


_list_queues = Operation(
    id="GetTexmlQueues",
    method="GET",
    path="/texml/Accounts/{account_sid}/Queues",
    tag="TeXML REST Commands",
    module="texml",
    function="list_queues",
    summary="List queue resources",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("date_created", "DateCreated", "query"),
        Parameter("date_updated", "DateUpdated", "query"),
        Parameter("page", "Page", "query"),
        Parameter("page_size", "PageSize", "query"),
        Parameter("page_token", "PageToken", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlQueuesResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "queues", page="page", size="page_size", first=0, meta=""),
)


async def list_queues(
    session: TelnyxSession,
    account_sid: str,
    *,
    date_created: str | None = None,
    date_updated: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlQueuesResponse:
    """List an account's TeXML call queues.

    `GET /texml/Accounts/{account_sid}/Queues` (GetTexmlQueues). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        date_created: Only items of this day; >= and the like may stand before it.
        date_updated: Only what last changed on this day, as YYYY-MM-DD; > or < may be added, as in
            DateUpdated>=2026-01-31.
        page: Which page to fetch, counted from 0; goes with page_token.
        page_size: How many items a page holds.
        page_token: Token from the answer before, to fetch the page that follows.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlQueuesResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "date_created": date_created,
        "date_updated": date_updated,
        "page": page,
        "page_size": page_size,
        "page_token": page_token,
    }
    result: ListTexmlQueuesResponse = await _list_queues.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "recordings", page="page", size="page_size", first=0, meta=""),
)


async def list_recordings(
    session: TelnyxSession,
    account_sid: str,
    *,
    date_created: datetime | None = None,
    page: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlRecordingsResponse:
    """List an account's recordings.

    `GET /texml/Accounts/{account_sid}/Recordings.json` (GetTeXMLCallRecordings). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        date_created: Only items of this day; >= and the like may stand before it. Example: 2023-05-22T00:00:00Z
        page: Which page to fetch, counted from 0; goes with page_token.
        page_size: How many items a page holds.
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
    result: ListTexmlRecordingsResponse = await _list_recordings.execute(session, arguments, options)
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
        Parameter("page_size", "PageSize", "query"),
        Parameter("page_token", "PageToken", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlTranscriptionsResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="safe",
    paging=Paging("next_uri", "transcriptions", size="page_size", first=0, meta=""),
)


async def list_transcriptions(
    session: TelnyxSession,
    account_sid: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlTranscriptionsResponse:
    """List an account's transcripts of recordings.

    `GET /texml/Accounts/{account_sid}/Transcriptions.json` (GetTeXMLRecordingTranscriptions). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        page_size: How many items a page holds.
        page_token: Token from the answer before, to fetch the page that follows.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlTranscriptionsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "page_size": page_size,
        "page_token": page_token,
    }
    result: ListTexmlTranscriptionsResponse = await _list_transcriptions.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Record a running call; recording_status_callback tells what becomes of the recording.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json` (StartTeXMLCallRecording). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        play_beep: Whether a beep marks the start of the recording. Telnyx's default: True.
        recording_channels: Whether the recording has one channel or a channel per side. One of single, dual.
            Telnyx's default: dual.
        recording_status_callback: URL that is told what becomes of the recording. URL. Example:
            http://webhook.com/callback
        recording_status_callback_event: Which changes are told, joined by spaces: in-progress, completed (by itself
            when left out), absent.
        recording_status_callback_method: HTTP method of the requests to recording_status_callback; POST by default.
            One of GET, POST.
        recording_track: Which side is recorded; both by default. One of inbound, outbound, both.
        send_recording_url: Whether webhooks carry RecordingUrl, as they do when left out. Telnyx's default: True.
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
    result: StartTexmlCallRecordingResponse = await _start_call_recording.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Stream a running call's audio to a WebSocket; status_callback tells when it starts and stops.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json` (StartTeXMLCallStreaming). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        bidirectional_codec: Codec of the audio that comes back; for the mode rtp only. One of PCMU, PCMA, G722.
            Telnyx's default: PCMU.
        bidirectional_mode: How audio comes back to the call: whole MP3s, or RTP packets. One of mp3, rtp. Telnyx's
            default: mp3.
        name: What the stream or session is called.
        status_callback: URL that is told about status changes. URL. Example: http://webhook.com/callback
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST. Telnyx's default:
            POST.
        track: Side whose audio is streamed; inbound_track when left out. One of inbound_track, outbound_track,
            both_tracks.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            wss://www.example.com/websocket
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
    result: StartTexmlCallStreamingResponse = await _start_call_streaming.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Send a running call's audio to the recording server of a SIPREC connector.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json` (StartTeXMLSiprecSession). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        connector_name: SIPREC connector to use, by its name. Example: my_connector
        include_metadata_custom_headers: true puts your parameters into the recording's metadata, false into SIP
            headers.
        name: What the stream or session is called. Example: my_siprec_session
        secure: Whether media to the recording server is encrypted (SRTP, TLS); the connector's port must then be
            5061.
        session_timeout_secs: Session-Expires in seconds, at least 90; refreshed at half of it. 0 switches it off.
            Telnyx's default: 1800. Example: 900
        sip_transport: Transport of the SIP messages to the recording server. One of udp, tcp, tls. Telnyx's
            default: udp.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST.
        track: Side whose audio is sent; both_tracks when left out. One of both_tracks, inbound_track,
            outbound_track.
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
    result: StartTexmlSiprecSessionResponse = await _start_siprec_session.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "TexmlCall"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
        Response("422", "application/json", "ErrorResponse"),
    ),
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
    """Give a running call new TeXML, by text or URL, or end it with status "completed".

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}` (UpdateTexmlCall). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        fallback_method: HTTP method of the request to fallback_url. One of GET, POST.
        fallback_url: Where TeXML instructions are fetched from when Url does not answer. Example:
            https://www.example.com/intruction-c.xml
        method: HTTP method of the request to Url. One of GET, POST.
        status: State of the call, conference or stream; giving it changes or filters by the state. Example:
            completed
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST.
        texml: TeXML instructions themselves, in place of those at a URL.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/intruction-b.xml
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlCall (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
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
    result: TexmlCall = await _update_call.execute(session, arguments, options)
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
    deprecated=True,
)


@deprecated("Edition 2026-07-16 of Telnyx's document no longer has it. Use texml.update_call.")
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
    """Give a running call new TeXML or end it, in the older form of the path. Deprecated.

    `POST /texml/calls/{call_sid}/update` (DeprecatedUpdateTexmlCall). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        fallback_method: HTTP method of the request to fallback_url. One of GET, POST.
        fallback_url: Where TeXML instructions are fetched from when Url does not answer. Example:
            https://www.example.com/intruction-c.xml
        method: HTTP method of the request to Url. One of GET, POST.
        status: State of the call, conference or stream; giving it changes or filters by the state. Example:
            completed
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST.
        texml: TeXML instructions themselves, in place of those at a URL.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/intruction-b.xml
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
    result: UpdateTexmlCallDeprecatedResponse = await _update_call_deprecated.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Pause, resume (in-progress) or stop a recording of a running call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`
    (UpdateTeXMLCallRecording). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        recording_sid: Identifier of the recording in TeXML. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: State of the call, conference or stream; giving it changes or filters by the state. One of
            in-progress, paused, stopped.
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
    result: StartTexmlCallRecordingResponse = await _update_call_recording.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Stop a media stream of a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json` (UpdateTeXMLCallStreaming).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        streaming_sid: Identifier of the media stream. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: State of the call, conference or stream; giving it changes or filters by the state. One of stopped.
            Telnyx's default: stopped.
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
    result: UpdateTexmlCallStreamingResponse = await _update_call_streaming.execute(session, arguments, options)
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
        Parameter("announce_method", "AnnounceMethod", "body"),
        Parameter("announce_url", "AnnounceUrl", "body"),
        Parameter("status", "Status", "body"),
    ),
    responses=(
        Response("200", "application/json", "TexmlConference"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_conference(
    session: TelnyxSession,
    account_sid: str,
    conference_sid: str,
    *,
    announce_method: Literal["GET", "POST"] | None = None,
    announce_url: str | None = None,
    status: str | None = None,
    options: RequestOptions | None = None,
) -> TexmlConference:
    """Announce something in a conference, or end it for all with status "completed".

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}` (UpdateTexmlConference). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML.
        announce_method: HTTP method of the request to announce_url; POST by default. One of GET, POST.
        announce_url: URL of an MP3, a WAV or TeXML to be heard by the participants. Example:
            https://www.example.com/announce.xml
        status: State of the call, conference or stream; giving it changes or filters by the state. Example:
            completed
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
        "announce_method": announce_method,
        "announce_url": announce_url,
        "status": status,
    }
    result: TexmlConference = await _update_conference.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """Mute, hold or coach a conference participant, or announce something to them.

    `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    (UpdateTexmlConferenceParticipant). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        conference_sid: Identifier of the conference in TeXML. Listed by `texml.list_conferences`.
        call_sid_or_participant_label: Participant, by CallSid or by label.
        announce_method: HTTP method of the request to announce_url; POST by default. One of GET, POST.
        announce_url: URL of an MP3, a WAV or TeXML to be heard by the participants. Example:
            https://www.example.com/announce.xml
        beep_on_exit: Whether the conference hears a beep when this participant goes.
        call_sid_to_coach: Participant who is coached and alone hears the coach.
        coaching: Whether the participant coaches somebody; call_sid_to_coach then says whom.
        end_conference_on_exit: Whether the conference ends when this participant leaves.
        hold: Whether the participant is put on hold.
        hold_method: HTTP method of the requests to hold_url. One of GET, POST.
        hold_url: Where the music on hold comes from: an MP3 or WAV file, or TeXML with Play, Say, Pause or
            Redirect. Example: https://www.example.com/hold-music.xml
        muted: Whether the participant is muted.
        wait_url: Where the audio comes from that is heard before the conference begins. Example:
            https://www.example.com/wait_music.mp3
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
    result: TexmlConferenceParticipant = await _update_conference_participant.execute(session, arguments, options)
    return result


_update_queue = Operation(
    id="UpdateTexmlQueue",
    method="POST",
    path="/texml/Accounts/{account_sid}/Queues/{queue_sid}",
    tag="TeXML REST Commands",
    module="texml",
    function="update_queue",
    summary="Update a queue resource",
    parameters=(
        Parameter("account_sid", "account_sid", "path", required=True),
        Parameter("queue_sid", "queue_sid", "path", required=True),
        Parameter("max_size", "MaxSize", "body"),
    ),
    responses=(
        Response("200", "application/json", "TexmlQueue"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
    ),
    idempotency="none",
    body=("application/x-www-form-urlencoded",),
)


async def update_queue(
    session: TelnyxSession,
    account_sid: str,
    queue_sid: str,
    *,
    max_size: int | None = None,
    options: RequestOptions | None = None,
) -> TexmlQueue:
    """Change how many calls a TeXML queue holds at most.

    `POST /texml/Accounts/{account_sid}/Queues/{queue_sid}` (UpdateTexmlQueue). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        queue_sid: Identifier of the queue in TeXML.
        max_size: How many calls the queue holds at most. Example: 10
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TexmlQueue (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_sid": account_sid,
        "queue_sid": queue_sid,
        "max_size": max_size,
    }
    result: TexmlQueue = await _update_queue.execute(session, arguments, options)
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
        Response("404", "application/json", "TexmlResourceNotFoundError"),
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
    """End a SIPREC session of a call.

    `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json` (UpdateTeXMLSiprecSession). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_sid: Account that the TeXML resource belongs to.
        call_sid: The call under its TeXML name; the value equals its call_control_id. Listed by `texml.list_calls`.
        siprec_sid: Identifier of the SIPREC session.
        status: State of the call, conference or stream; giving it changes or filters by the state. One of stopped.
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
    result: UpdateTexmlSiprecSessionResponse = await _update_siprec_session.execute(session, arguments, options)
    return result
