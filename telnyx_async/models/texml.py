# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of TeXML REST Commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

RecordingSource: TypeAlias = Literal[
    "StartCallRecordingAPI",
    "StartConferenceRecordingAPI",
    "OutboundAPI",
    "DialVerb",
    "Conference",
    "RecordVerb",
    "Trunking",
]
TexmlBidirectionalStreamCodec: TypeAlias = Literal["PCMU", "PCMA", "G722"]
TexmlBidirectionalStreamMode: TypeAlias = Literal["mp3", "rtp"]
TexmlRecordingChannels: TypeAlias = Literal["single", "dual"]
TexmlRecordingStatus: TypeAlias = Literal["in-progress", "completed", "paused", "stopped"]
TexmlRecordingTrack: TypeAlias = Literal["inbound", "outbound", "both"]
TexmlStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
TexmlStreamStatus: TypeAlias = Literal["stopped"]
TexmlStreamTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
TwimlRecordingChannels: TypeAlias = Literal[1, 2]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTeXMLSecretRequest(Model):
    """CreateTeXMLSecretRequest in Telnyx's document."""

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTexmlSecretResponse(Model):
    """POST /texml/secrets response in Telnyx's document."""

    data: TexmlSecret = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeprecatedInitiateCallRequest(Model):
    """DeprecatedInitiateCallRequest in Telnyx's document.

    Attributes:
        async_amd: Telnyx's default: False.
        async_amd_status_callback: Example: https://www.example.com/callback
        async_amd_status_callback_method: One of GET, POST. Telnyx's default: POST.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        detection_mode: One of Premium, Regular. Telnyx's default: Regular.
        from_: Example: +16175551212
        machine_detection: One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: 500 to 60000. Telnyx's default: 30000. Example: 5000
        preferred_codecs: Example: PCMA,PCMU
        recording_channels: One of mono, dual.
        recording_status_callback_method: One of GET, POST.
        recording_timeout: Telnyx's default: 0. Example: 5
        recording_track: One of inbound, outbound, both.
        sip_auth_password: Example: 1234
        sip_auth_username: Example: user
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_event: One of initiated, ringing, answered, completed. Telnyx's default: completed.
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST. Telnyx's default:
            POST.
        to: Example: +16175551212
        trim: One of trim-silence, do-not-trim.
        url: Example: https://www.example.com/instructions.xml
        url_method: One of GET, POST. Telnyx's default: POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "async_amd": "AsyncAmd",
        "async_amd_status_callback": "AsyncAmdStatusCallback",
        "async_amd_status_callback_method": "AsyncAmdStatusCallbackMethod",
        "caller_id": "CallerId",
        "cancel_playback_on_detect_message_end": "CancelPlaybackOnDetectMessageEnd",
        "cancel_playback_on_machine_detection": "CancelPlaybackOnMachineDetection",
        "detection_mode": "DetectionMode",
        "fallback_url": "FallbackUrl",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "preferred_codecs": "PreferredCodecs",
        "record": "Record",
        "recording_channels": "RecordingChannels",
        "recording_status_callback": "RecordingStatusCallback",
        "recording_status_callback_event": "RecordingStatusCallbackEvent",
        "recording_status_callback_method": "RecordingStatusCallbackMethod",
        "recording_timeout": "RecordingTimeout",
        "recording_track": "RecordingTrack",
        "sip_auth_password": "SipAuthPassword",
        "sip_auth_username": "SipAuthUsername",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "to": "To",
        "trim": "Trim",
        "url": "Url",
        "url_method": "UrlMethod",
    }

    from_: str
    to: str
    async_amd: bool | None = None
    async_amd_status_callback: str | None = None
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None
    caller_id: str | None = None
    cancel_playback_on_detect_message_end: bool | None = None
    cancel_playback_on_machine_detection: bool | None = None
    detection_mode: Literal["Premium", "Regular"] | None = None
    fallback_url: str | None = None
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None
    machine_detection_silence_timeout: int | None = None
    machine_detection_speech_end_threshold: int | None = None
    machine_detection_speech_threshold: int | None = None
    machine_detection_timeout: int | None = None
    preferred_codecs: str | None = None
    record: bool | None = None
    recording_channels: Literal["mono", "dual"] | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | None = None
    recording_status_callback_method: Literal["GET", "POST"] | None = None
    recording_timeout: int | None = None
    recording_track: Literal["inbound", "outbound", "both"] | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    status_callback: str | None = None
    status_callback_event: Literal["initiated", "ringing", "answered", "completed"] | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    trim: Literal["trim-silence", "do-not-trim"] | None = None
    url: str | None = None
    url_method: Literal["GET", "POST"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialConferenceParticipantRequest(Model):
    """DialConferenceParticipantRequest in Telnyx's document.

    Attributes:
        amd_status_callback: Example: https://www.example.com/amd_result
        amd_status_callback_method: One of GET, POST.
        beep: One of true, false, onEnter, onExit.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        conference_record: One of true, false, record-from-start, do-not-record.
        conference_recording_status_callback_method: One of GET, POST.
        conference_recording_timeout: Telnyx's default: 0. Example: 5
        conference_status_callback_method: One of GET, POST.
        conference_trim: One of trim-silence, do-not-trim.
        early_media: Telnyx's default: False.
        from_: Example: +16175551212
        machine_detection: One of Enable, DetectMessageEnd.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: Example: 1000
        max_participants: Example: 30
        preferred_codecs: Example: PCMA,PCMU
        recording_channels: One of mono, dual.
        recording_status_callback_method: One of GET, POST.
        recording_track: One of inbound, outbound, both.
        sip_auth_password: Example: 1234
        sip_auth_username: Example: user
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        time_limit: Example: 30
        timeout: Example: 30
        to: Example: +16175551212
        trim: One of trim-silence, do-not-trim.
        wait_url: Example: https://www.example.com/wait_music.mp3
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "amd_status_callback": "AmdStatusCallback",
        "amd_status_callback_method": "AmdStatusCallbackMethod",
        "beep": "Beep",
        "call_sid_to_coach": "CallSidToCoach",
        "caller_id": "CallerId",
        "cancel_playback_on_detect_message_end": "CancelPlaybackOnDetectMessageEnd",
        "cancel_playback_on_machine_detection": "CancelPlaybackOnMachineDetection",
        "coaching": "Coaching",
        "conference_record": "ConferenceRecord",
        "conference_recording_status_callback": "ConferenceRecordingStatusCallback",
        "conference_recording_status_callback_event": "ConferenceRecordingStatusCallbackEvent",
        "conference_recording_status_callback_method": "ConferenceRecordingStatusCallbackMethod",
        "conference_recording_timeout": "ConferenceRecordingTimeout",
        "conference_status_callback": "ConferenceStatusCallback",
        "conference_status_callback_event": "ConferenceStatusCallbackEvent",
        "conference_status_callback_method": "ConferenceStatusCallbackMethod",
        "conference_trim": "ConferenceTrim",
        "early_media": "EarlyMedia",
        "end_conference_on_exit": "EndConferenceOnExit",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "max_participants": "MaxParticipants",
        "muted": "Muted",
        "preferred_codecs": "PreferredCodecs",
        "record": "Record",
        "recording_channels": "RecordingChannels",
        "recording_status_callback": "RecordingStatusCallback",
        "recording_status_callback_event": "RecordingStatusCallbackEvent",
        "recording_status_callback_method": "RecordingStatusCallbackMethod",
        "recording_track": "RecordingTrack",
        "sip_auth_password": "SipAuthPassword",
        "sip_auth_username": "SipAuthUsername",
        "start_conference_on_enter": "StartConferenceOnEnter",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "time_limit": "TimeLimit",
        "timeout": "Timeout",
        "to": "To",
        "trim": "Trim",
        "wait_url": "WaitUrl",
    }

    amd_status_callback: str | None = None
    amd_status_callback_method: Literal["GET", "POST"] | None = None
    beep: Literal["true", "false", "onEnter", "onExit"] | None = None
    call_sid_to_coach: str | None = None
    caller_id: str | None = None
    cancel_playback_on_detect_message_end: bool | None = None
    cancel_playback_on_machine_detection: bool | None = None
    coaching: bool | None = None
    conference_record: Literal["true", "false", "record-from-start", "do-not-record"] | None = None
    conference_recording_status_callback: str | None = None
    conference_recording_status_callback_event: str | None = None
    conference_recording_status_callback_method: Literal["GET", "POST"] | None = None
    conference_recording_timeout: int | None = None
    conference_status_callback: str | None = None
    conference_status_callback_event: str | None = None
    conference_status_callback_method: Literal["GET", "POST"] | None = None
    conference_trim: Literal["trim-silence", "do-not-trim"] | None = None
    early_media: bool | None = None
    end_conference_on_exit: bool | None = None
    from_: str | None = None
    machine_detection: Literal["Enable", "DetectMessageEnd"] | None = None
    machine_detection_silence_timeout: int | None = None
    machine_detection_speech_end_threshold: int | None = None
    machine_detection_speech_threshold: int | None = None
    machine_detection_timeout: int | None = None
    max_participants: int | None = None
    muted: bool | None = None
    preferred_codecs: str | None = None
    record: bool | None = None
    recording_channels: Literal["mono", "dual"] | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | None = None
    recording_status_callback_method: Literal["GET", "POST"] | None = None
    recording_track: Literal["inbound", "outbound", "both"] | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    start_conference_on_enter: bool | None = None
    status_callback: str | None = None
    status_callback_event: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    time_limit: int | None = None
    timeout: int | None = None
    to: str | None = None
    trim: Literal["trim-silence", "do-not-trim"] | None = None
    wait_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InitiateCallRequest(Model):
    """InitiateCallRequest in Telnyx's document.

    Attributes:
        async_amd: Telnyx's default: False.
        async_amd_status_callback: Example: https://www.example.com/callback
        async_amd_status_callback_method: One of GET, POST. Telnyx's default: POST.
        caller_id: Example: Info
        cancel_playback_on_detect_message_end: Telnyx's default: True.
        cancel_playback_on_machine_detection: Telnyx's default: True.
        detection_mode: One of Premium, Regular. Telnyx's default: Regular.
        from_: Example: +16175551212
        machine_detection: One of Enable, Disable, DetectMessageEnd. Telnyx's default: Disable.
        machine_detection_silence_timeout: Telnyx's default: 3500. Example: 2000
        machine_detection_speech_end_threshold: Telnyx's default: 800. Example: 2000
        machine_detection_speech_threshold: Telnyx's default: 3500. Example: 2000
        machine_detection_timeout: 500 to 60000. Telnyx's default: 30000. Example: 5000
        preferred_codecs: Example: PCMA,PCMU
        recording_channels: One of mono, dual.
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
        to: Example: +16175551212
        trim: One of trim-silence, do-not-trim.
        url: Example: https://www.example.com/instructions.xml
        url_method: One of GET, POST. Telnyx's default: POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "application_sid": "ApplicationSid",
        "async_amd": "AsyncAmd",
        "async_amd_status_callback": "AsyncAmdStatusCallback",
        "async_amd_status_callback_method": "AsyncAmdStatusCallbackMethod",
        "caller_id": "CallerId",
        "cancel_playback_on_detect_message_end": "CancelPlaybackOnDetectMessageEnd",
        "cancel_playback_on_machine_detection": "CancelPlaybackOnMachineDetection",
        "detection_mode": "DetectionMode",
        "fallback_url": "FallbackUrl",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "preferred_codecs": "PreferredCodecs",
        "record": "Record",
        "recording_channels": "RecordingChannels",
        "recording_status_callback": "RecordingStatusCallback",
        "recording_status_callback_event": "RecordingStatusCallbackEvent",
        "recording_status_callback_method": "RecordingStatusCallbackMethod",
        "recording_timeout": "RecordingTimeout",
        "recording_track": "RecordingTrack",
        "send_recording_url": "SendRecordingUrl",
        "sip_auth_password": "SipAuthPassword",
        "sip_auth_username": "SipAuthUsername",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "to": "To",
        "trim": "Trim",
        "url": "Url",
        "url_method": "UrlMethod",
    }

    application_sid: str
    from_: str
    to: str
    async_amd: bool | None = None
    async_amd_status_callback: str | None = None
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None
    caller_id: str | None = None
    cancel_playback_on_detect_message_end: bool | None = None
    cancel_playback_on_machine_detection: bool | None = None
    detection_mode: Literal["Premium", "Regular"] | None = None
    fallback_url: str | None = None
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None
    machine_detection_silence_timeout: int | None = None
    machine_detection_speech_end_threshold: int | None = None
    machine_detection_speech_threshold: int | None = None
    machine_detection_timeout: int | None = None
    preferred_codecs: str | None = None
    record: bool | None = None
    recording_channels: Literal["mono", "dual"] | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | None = None
    recording_status_callback_method: Literal["GET", "POST"] | None = None
    recording_timeout: int | None = None
    recording_track: Literal["inbound", "outbound", "both"] | None = None
    send_recording_url: bool | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    status_callback: str | None = None
    status_callback_event: Literal["initiated", "ringing", "answered", "completed"] | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    trim: Literal["trim-silence", "do-not-trim"] | None = None
    url: str | None = None
    url_method: Literal["GET", "POST"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InitiateTexmlCallDeprecatedResponse(Model):
    """POST /texml/calls/{application_id} response in Telnyx's document."""

    data: InitiateTexmlCallResponse = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InitiateTexmlCallResponse(Model):
    """InitiateCallResult in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13120001234
        status: Example: accepted
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13120000000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    status: str = UNSET
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlCallsResponse(ListResponse["TexmlCall"]):
    """CallResourceIndex in Telnyx's document.

    Attributes:
        end: Example: 19
        first_page_uri: Example: accepted
        next_page_uri: Example: accepted
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        start: Example: 0
    """

    calls: list[TexmlCall] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlConferenceParticipantsResponse(ListResponse["TexmlConferenceParticipant"]):
    """ParticipantResourceIndex in Telnyx's document.

    Attributes:
        end: Example: 19
        first_page_uri: Example: accepted
        next_page_uri: Example: accepted
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        start: Example: 0
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[TexmlConferenceParticipant] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlConferenceRecordingsResponse(ListResponse["TexmlConferenceRecording"]):
    """ConferenceRecordingResourceIndex in Telnyx's document.

    Attributes:
        end: Example: 19
        first_page_uri: Example: accepted
        next_page_uri: Example: accepted
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        start: Example: 0
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    recordings: list[TexmlConferenceRecording] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlConferencesResponse(ListResponse["TexmlConference"]):
    """ConferenceResourceIndex in Telnyx's document.

    Attributes:
        end: Example: 19
        first_page_uri: Example: accepted
        next_page_uri: Example: accepted
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        start: Example: 0
    """

    conferences: list[TexmlConference] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlRecordingsResponse(ListResponse["TexmlRecording"]):
    """TexmlGetCallRecordingsResponseBody in Telnyx's document.

    Attributes:
        end: Example: 19
        first_page_uri: URL.
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        previous_page_uri: URL.
        start: Example: 0
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    recordings: list[TexmlRecording] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlTranscriptionsResponse(ListResponse["TexmlRecordingTranscription"]):
    """GET /texml/Accounts/{account_sid}/Transcriptions.json response in Telnyx's document.

    Attributes:
        end: Example: 1
        first_page_uri: URL.
        page: Example: 0
        page_size: How many items a page holds. Example: 20
        previous_page_uri: URL.
        start: Example: 0
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    previous_page_uri: str | None = None
    start: int | None = None
    transcriptions: list[TexmlRecordingTranscription] | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewTexmlConferenceParticipant(Model):
    """NewParticipantResource in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        muted: Whether the member is muted.
        status: One of connecting, connected, completed.
    """

    status: Literal["connecting", "connected", "completed"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartTexmlCallRecordingResponse(Model):
    """TexmlCreateCallRecordingResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: One of 1, 2. Telnyx's default: 2.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        duration: Example: 12
        price: Example: 0.10
        price_unit: Example: USD
        sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        source: One of StartCallRecordingAPI, StartConferenceRecordingAPI, OutboundAPI, DialVerb, Conference,
            RecordVerb, Trunking.
        start_time: When it starts or started.
        track: One of inbound, outbound, both.
    """

    account_sid: str | None = None
    call_sid: str | None = None
    channels: TwimlRecordingChannels | int | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    duration: str | None = None
    error_code: str | None = None
    price: str | None = None
    price_unit: str | None = None
    sid: str | None = None
    source: RecordingSource | str | None = None
    start_time: str | None = None
    track: TexmlRecordingTrack | str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartTexmlCallStreamingResponse(Model):
    """TexmlCreateCallStreamingResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: One of in-progress.
    """

    status: Literal["in-progress"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    name: str | None = None
    sid: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartTexmlSiprecSessionResponse(Model):
    """TexmlCreateSiprecSessionResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        sid: Example: 61bf923e-5e4d-4595-a110-56190ea18123
        start_time: When it starts or started.
        status: One of in-progress, stopped.
        track: One of both_tracks, inbound_track, outbound_track.
    """

    status: Literal["in-progress", "stopped"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    start_time: str | None = None
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlCall(Model):
    """CallResource in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        answered_by: One of human, machine, not_sure.
        caller_name: Example: CALLER
        direction: One of inbound, outbound.
        duration: Example: 12
        end_time: When it ends or ended.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13123456789
        price: Example: 0.10
        price_unit: Example: USD
        start_time: When it starts or started.
        status: One of ringing, in-progress, canceled, completed, failed, busy, no-answer.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13987654321
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    status: Literal["ringing", "in-progress", "canceled", "completed", "failed", "busy", "no-answer"] | str = UNSET
    account_sid: str | None = None
    answered_by: Literal["human", "machine", "not_sure"] | str | None = None
    caller_name: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    duration: str | None = None
    end_time: str | None = None
    from_: str | None = None
    from_formatted: str | None = None
    price: str | None = None
    price_unit: str | None = None
    sid: str | None = None
    start_time: str | None = None
    to: str | None = None
    to_formatted: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlConference(Model):
    """ConferenceResource in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Example: v2/texml
        friendly_name: Example: weekly_review_call
        reason_conference_ended: One of participant-with-end-conference-on-exit-left, last-participant-left,
            conference-ended-via-api, time-exceeded.
        region: Example: dc2
        sid: Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        status: One of init, in-progress, completed.
    """

    status: Literal["init", "in-progress", "completed"] | str = UNSET
    account_sid: str | None = None
    api_version: str | None = None
    call_sid_ending_conference: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    friendly_name: str | None = None
    reason_conference_ended: (
        Literal[
            "participant-with-end-conference-on-exit-left",
            "last-participant-left",
            "conference-ended-via-api",
            "time-exceeded",
        ]
        | str
        | None
    ) = None
    region: str | None = None
    sid: str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlConferenceParticipant(Model):
    """ParticipantResource in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Example: v2/texml
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        muted: Whether the member is muted.
        status: One of connecting, connected, completed.
    """

    status: Literal["connecting", "connected", "completed"] | str = UNSET
    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    call_sid_legacy: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    coaching_call_sid_legacy: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlConferenceRecording(Model):
    """ConferenceRecordingResource in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: Example: 1
        conference_sid: Identifier of the conference in TeXML. Example: 6dc6cc1a-1ba1-4351-86b8-4c22c95cd98f
        duration: Example: 10
        media_url: URL of the media file. Example: https://www.example.com/download.mp3
        sid: Example: 136285da-4b74-46f1-a016-fe2982fa77c3
        source: One of DialVerb, Conference, OutboundAPI, Trunking, RecordVerb, StartCallRecordingAPI,
            StartConferenceRecordingAPI.
        start_time: When it starts or started.
        status: One of processing, absent, completed, deleted.
    """

    account_sid: str | None = None
    call_sid: str | None = None
    channels: int | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    duration: int | None = None
    error_code: str | None = None
    media_url: str | None = None
    sid: str | None = None
    source: (
        Literal[
            "DialVerb",
            "Conference",
            "OutboundAPI",
            "Trunking",
            "RecordVerb",
            "StartCallRecordingAPI",
            "StartConferenceRecordingAPI",
        ]
        | str
        | None
    ) = None
    start_time: str | None = None
    status: Literal["processing", "absent", "completed", "deleted"] | str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlCreateCallRecordingRequestBody(Model):
    """TexmlCreateCallRecordingRequestBody in Telnyx's document.

    Attributes:
        play_beep: Telnyx's default: True.
        recording_channels: One of single, dual. Telnyx's default: dual.
        recording_status_callback: URL. Example: http://webhook.com/callback
        recording_status_callback_method: One of GET, POST. Telnyx's default: POST.
        recording_track: One of inbound, outbound, both.
        send_recording_url: Telnyx's default: True.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "play_beep": "PlayBeep",
        "recording_channels": "RecordingChannels",
        "recording_status_callback": "RecordingStatusCallback",
        "recording_status_callback_event": "RecordingStatusCallbackEvent",
        "recording_status_callback_method": "RecordingStatusCallbackMethod",
        "recording_track": "RecordingTrack",
        "send_recording_url": "SendRecordingUrl",
    }

    play_beep: bool | None = None
    recording_channels: TexmlRecordingChannels | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | None = None
    recording_status_callback_method: TexmlStatusCallbackMethod | None = None
    recording_track: TexmlRecordingTrack | None = None
    send_recording_url: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlCreateCallStreamingRequestBody(Model):
    """TexmlCreateCallStreamingRequestBody in Telnyx's document.

    Attributes:
        bidirectional_codec: One of PCMU, PCMA, G722. Telnyx's default: PCMU.
        bidirectional_mode: One of mp3, rtp. Telnyx's default: mp3.
        status_callback: URL that is told about status changes. URL. Example: http://webhook.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST. Telnyx's default:
            POST.
        track: One of inbound_track, outbound_track, both_tracks. Telnyx's default: inbound_track.
        url: Example: wss://www.example.com/websocket
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "bidirectional_codec": "BidirectionalCodec",
        "bidirectional_mode": "BidirectionalMode",
        "name": "Name",
        "status_callback": "StatusCallback",
        "status_callback_method": "StatusCallbackMethod",
        "track": "Track",
        "url": "Url",
    }

    bidirectional_codec: TexmlBidirectionalStreamCodec | None = None
    bidirectional_mode: TexmlBidirectionalStreamMode | None = None
    name: str | None = None
    status_callback: str | None = None
    status_callback_method: TexmlStatusCallbackMethod | None = None
    track: TexmlStreamTrack | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlCreateSiprecSessionRequestBody(Model):
    """TexmlCreateSiprecSessionRequestBody in Telnyx's document.

    Attributes:
        connector_name: Example: my_connector
        name: Example: my_siprec_session
        session_timeout_secs: Telnyx's default: 1800. Example: 900
        sip_transport: One of udp, tcp, tls. Telnyx's default: udp.
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        track: One of both_tracks, inbound_track, outbound_track.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "connector_name": "ConnectorName",
        "include_metadata_custom_headers": "IncludeMetadataCustomHeaders",
        "name": "Name",
        "secure": "Secure",
        "session_timeout_secs": "SessionTimeoutSecs",
        "sip_transport": "SipTransport",
        "status_callback": "StatusCallback",
        "status_callback_method": "StatusCallbackMethod",
        "track": "Track",
    }

    connector_name: str | None = None
    include_metadata_custom_headers: bool | None = None
    name: str | None = None
    secure: bool | None = None
    session_timeout_secs: int | None = None
    sip_transport: Literal["udp", "tcp", "tls"] | None = None
    status_callback: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    track: Literal["both_tracks", "inbound_track", "outbound_track"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlRecording(Model):
    """TexmlGetCallRecordingResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: One of 1, 2. Telnyx's default: 2.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        duration: Example: 12
        media_url: URL of the media file. URL. Example: http://recordings.com/mp3/filename.mp3
        sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        source: One of StartCallRecordingAPI, StartConferenceRecordingAPI, OutboundAPI, DialVerb, Conference,
            RecordVerb, Trunking.
        start_time: When it starts or started.
        status: One of in-progress, completed, paused, stopped.
    """

    status: TexmlRecordingStatus | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    channels: TwimlRecordingChannels | int | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    duration: str | None = None
    error_code: str | None = None
    media_url: str | None = None
    sid: str | None = None
    source: RecordingSource | str | None = None
    start_time: str | None = None
    subresources_uris: TexmlRecordingSubresourcesUris | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlRecordingSubresourcesUris(Model):
    """TexmlRecordingSubresourcesUris in Telnyx's document.

    Attributes:
        transcriptions: URL.
    """

    transcriptions: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlRecordingTranscription(Model):
    """TexmlRecordingTranscription in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Example: 2010-04-01
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        duration: Example: 12
        recording_sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: One of in-progress, completed.
        transcription_text: The words that were recognized.
    """

    status: Literal["in-progress", "completed"] | str = UNSET
    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    duration: str | None = None
    recording_sid: str | None = None
    sid: str | None = None
    transcription_text: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlSecret(Model):
    """CreateTeXMLSecretResult in Telnyx's document.

    Attributes:
        value: One of *****.
    """

    name: str | None = None
    value: Literal["*****"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlUpdateCallRecordingRequestBody(Model):
    """TexmlUpdateCallRecordingRequestBody in Telnyx's document.

    Attributes:
        status: One of in-progress, paused, stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: Literal["in-progress", "paused", "stopped"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlUpdateCallStreamingRequestBody(Model):
    """TexmlUpdateCallStreamingRequestBody in Telnyx's document.

    Attributes:
        status: One of stopped. Telnyx's default: stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: TexmlStreamStatus | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlUpdateSiprecSessionRequestBody(Model):
    """TexmlUpdateSiprecSessionRequestBody in Telnyx's document.

    Attributes:
        status: One of stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: Literal["stopped"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateCallRequest(Model):
    """UpdateCallRequest in Telnyx's document.

    Attributes:
        fallback_method: One of GET, POST.
        fallback_url: Example: https://www.example.com/intruction-c.xml
        method: One of GET, POST.
        status: Example: completed
        status_callback: URL that is told about status changes. Example: https://www.example.com/callback
        status_callback_method: HTTP method of the requests to StatusCallback. One of GET, POST.
        url: Example: https://www.example.com/intruction-b.xml
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "fallback_method": "FallbackMethod",
        "fallback_url": "FallbackUrl",
        "method": "Method",
        "status": "Status",
        "status_callback": "StatusCallback",
        "status_callback_method": "StatusCallbackMethod",
        "texml": "Texml",
        "url": "Url",
    }

    fallback_method: Literal["GET", "POST"] | None = None
    fallback_url: str | None = None
    method: Literal["GET", "POST"] | None = None
    status: str | None = None
    status_callback: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    texml: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateCommandResult(Model):
    """UpdateCommandResult in Telnyx's document.

    Attributes:
        sid: Example: c46e06d7-b78f-4b13-96b6-c576af9640ff
        status: Example: accepted
    """

    status: str = UNSET
    sid: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConferenceParticipantRequest(Model):
    """UpdateConferenceParticipantRequest in Telnyx's document.

    Attributes:
        announce_method: One of GET, POST.
        announce_url: Example: https://www.example.com/announce.xml
        hold_method: One of GET, POST.
        wait_url: Example: https://www.example.com/wait_music.mp3
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "announce_method": "AnnounceMethod",
        "announce_url": "AnnounceUrl",
        "beep_on_exit": "BeepOnExit",
        "call_sid_to_coach": "CallSidToCoach",
        "coaching": "Coaching",
        "end_conference_on_exit": "EndConferenceOnExit",
        "hold": "Hold",
        "hold_method": "HoldMethod",
        "hold_url": "HoldUrl",
        "muted": "Muted",
        "wait_url": "WaitUrl",
    }

    announce_method: Literal["GET", "POST"] | None = None
    announce_url: str | None = None
    beep_on_exit: bool | None = None
    call_sid_to_coach: str | None = None
    coaching: bool | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    hold_method: Literal["GET", "POST"] | None = None
    hold_url: str | None = None
    muted: bool | None = None
    wait_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlCallDeprecatedResponse(Model):
    """POST /texml/calls/{call_sid}/update response in Telnyx's document."""

    data: UpdateCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlCallStreamingResponse(Model):
    """TexmlUpdateCallStreamingResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        sid: Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: One of stopped.
    """

    status: Literal["stopped"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    sid: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlSiprecSessionResponse(Model):
    """TexmlUpdateSiprecSessionResponseBody in Telnyx's document.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        sid: Example: 61bf923e-5e4d-4595-a110-56190ea18123
        status: One of in-progress, stopped.
    """

    status: Literal["in-progress", "stopped"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    uri: str | None = None
