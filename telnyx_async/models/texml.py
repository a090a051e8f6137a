# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of TeXML REST Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTeXMLSecretRequest(Model):
    """Body of `texml.create_secret`.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlQueueRequest(Model):
    """Body of `texml.create_queue`.

    Attributes:
        friendly_name: Name for people to read.
        max_size: How many calls the queue holds at most. Example: 10
    """

    _wire_: ClassVar[Mapping[str, str]] = {"friendly_name": "FriendlyName", "max_size": "MaxSize"}

    friendly_name: str | None = None
    max_size: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlSecretResponse(Model):
    """Response of `texml.create_secret`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TexmlSecret = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeprecatedInitiateCallRequest(Model):
    """Body of `texml.initiate_call_deprecated`.

    Attributes:
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
        from_: Who calls: a number in +E.164. Example: +16175551212
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
        to: Who is called: a number in +E.164. Example: +16175551212
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/instructions.xml
        url_method: HTTP method of the request to Url. One of GET, POST. Telnyx's default: POST.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialConferenceParticipantCustomHeader(Model):
    """Argument `custom_headers` of `texml.dial_conference_participant`.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialConferenceParticipantRequest(Model):
    """Body of `texml.dial_conference_participant`.

    Attributes:
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
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "amd_status_callback": "AmdStatusCallback",
        "amd_status_callback_method": "AmdStatusCallbackMethod",
        "application_sid": "ApplicationSid",
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
        "custom_headers": "CustomHeaders",
        "early_media": "EarlyMedia",
        "end_conference_on_exit": "EndConferenceOnExit",
        "from_": "From",
        "label": "Label",
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
    application_sid: str | None = None
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
    custom_headers: list[DialConferenceParticipantCustomHeader] | None = None
    early_media: bool | None = None
    end_conference_on_exit: bool | None = None
    from_: str | None = None
    label: str | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetTexmlTranscriptionResponse(Model):
    """Response of `texml.get_transcription`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Version of the API that answered. Example: 2010-04-01
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_created: When it was made. Example: 2023-08-11T19:12:11Z
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        duration: How long it lasted, in seconds. Example: 12
        recording_sid: Identifier of the recording in TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: How far it has come, or whether it is in use. One of in-progress, completed.
        transcription_text: The words that were recognized.
        uri: Path or address under which it is found.
    """

    status: Literal["in-progress", "completed"] | str = UNSET
    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    recording_sid: str | None = None
    sid: str | None = None
    transcription_text: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateAICallCustomHeader(Model):
    """Argument `custom_headers` of `texml.initiate_ai_call`.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateAICallRequest(Model):
    """Body of `texml.initiate_ai_call`.

    Attributes:
        ai_assistant_dynamic_variables: Values for the assistant's variables, by name.
        ai_assistant_id: AI assistant that makes the call.
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
        from_: Who calls: a number in +E.164. Example: +16175551212
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
        to: Who is called: a number in +E.164. Example: +16175551212
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "ai_assistant_dynamic_variables": "AIAssistantDynamicVariables",
        "ai_assistant_id": "AIAssistantId",
        "ai_assistant_version": "AIAssistantVersion",
        "async_amd": "AsyncAmd",
        "async_amd_status_callback": "AsyncAmdStatusCallback",
        "async_amd_status_callback_method": "AsyncAmdStatusCallbackMethod",
        "caller_id": "CallerId",
        "conversation_callback": "ConversationCallback",
        "conversation_callback_method": "ConversationCallbackMethod",
        "conversation_callbacks": "ConversationCallbacks",
        "custom_headers": "CustomHeaders",
        "detection_mode": "DetectionMode",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_prompt_end_timeout": "MachineDetectionPromptEndTimeout",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "passports": "Passports",
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
        "sip_region": "SipRegion",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "status_callbacks": "StatusCallbacks",
        "time_limit": "TimeLimit",
        "timeout": "Timeout",
        "to": "To",
        "trim": "Trim",
    }

    ai_assistant_id: str
    from_: str
    to: str
    ai_assistant_dynamic_variables: dict[str, str] | None = None
    ai_assistant_version: str | None = None
    async_amd: bool | None = None
    async_amd_status_callback: str | None = None
    async_amd_status_callback_method: Literal["GET", "POST"] | None = None
    caller_id: str | None = None
    conversation_callback: str | None = None
    conversation_callback_method: Literal["GET", "POST"] | None = None
    conversation_callbacks: list[str] | None = None
    custom_headers: list[InitiateAICallCustomHeader] | None = None
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"] | None = None
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None
    machine_detection_prompt_end_timeout: int | None = None
    machine_detection_silence_timeout: int | None = None
    machine_detection_speech_end_threshold: int | None = None
    machine_detection_speech_threshold: int | None = None
    machine_detection_timeout: int | None = None
    passports: str | None = None
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
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None
    status_callback: str | None = None
    status_callback_event: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    status_callbacks: list[str] | None = None
    time_limit: int | None = None
    timeout: int | None = None
    trim: Literal["trim-silence", "do-not-trim"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateCallCustomHeader(Model):
    """Argument `custom_headers` of `texml.initiate_call`.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateCallRequest(Model):
    """Body of `texml.initiate_call`.

    Attributes:
        application_sid: TeXML application that handles the call.
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
        from_: Who calls: a number in +E.164. Example: +16175551212
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
        to: Who is called: a number in +E.164. Example: +16175551212
        trim: Whether to cut silence off both ends of the recording, as is done when left out. One of trim-silence,
            do-not-trim.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            https://www.example.com/instructions.xml
        url_method: HTTP method of the request to Url. One of GET, POST. Telnyx's default: POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "application_sid": "ApplicationSid",
        "async_amd": "AsyncAmd",
        "async_amd_status_callback": "AsyncAmdStatusCallback",
        "async_amd_status_callback_method": "AsyncAmdStatusCallbackMethod",
        "caller_id": "CallerId",
        "cancel_playback_on_detect_message_end": "CancelPlaybackOnDetectMessageEnd",
        "cancel_playback_on_machine_detection": "CancelPlaybackOnMachineDetection",
        "custom_headers": "CustomHeaders",
        "deepfake_detection": "DeepfakeDetection",
        "deepfake_detection_callback_method": "DeepfakeDetectionCallbackMethod",
        "deepfake_detection_callback_url": "DeepfakeDetectionCallbackUrl",
        "detection_mode": "DetectionMode",
        "fallback_url": "FallbackUrl",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_prompt_end_timeout": "MachineDetectionPromptEndTimeout",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "media_encryption": "MediaEncryption",
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
        "sip_region": "SipRegion",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "supervise_call_sid": "SuperviseCallSid",
        "supervising_role": "SupervisingRole",
        "texml": "Texml",
        "time_limit": "TimeLimit",
        "timeout": "Timeout",
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
    custom_headers: list[InitiateCallCustomHeader] | None = None
    deepfake_detection: Literal["Enable"] | None = None
    deepfake_detection_callback_method: Literal["GET", "POST"] | None = None
    deepfake_detection_callback_url: str | None = None
    detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"] | None = None
    fallback_url: str | None = None
    machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | None = None
    machine_detection_prompt_end_timeout: int | None = None
    machine_detection_silence_timeout: int | None = None
    machine_detection_speech_end_threshold: int | None = None
    machine_detection_speech_threshold: int | None = None
    machine_detection_timeout: int | None = None
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None
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
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None
    status_callback: str | None = None
    status_callback_event: str | None = None
    status_callback_method: Literal["GET", "POST"] | None = None
    supervise_call_sid: str | None = None
    supervising_role: Literal["barge", "whisper", "monitor"] | None = None
    texml: str | None = None
    time_limit: int | None = None
    timeout: int | None = None
    trim: Literal["trim-silence", "do-not-trim"] | None = None
    url: str | None = None
    url_method: Literal["GET", "POST"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateTexmlAICallResponse(Model):
    """Response of `texml.initiate_ai_call`.

    Attributes:
        call_sid: The call under its TeXML name; the value equals its call_control_id. Example: v3:example-call-sid
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13120001234
        status: How far it has come, or whether it is in use. Example: queued
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13120000000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    status: str = UNSET
    call_sid: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateTexmlCallDeprecatedResponse(Model):
    """Response of `texml.initiate_call_deprecated`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InitiateTexmlCallResponse = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiateTexmlCallResponse(Model):
    """Response of `texml.initiate_call`.

    Attributes:
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13120001234
        status: How far it has come, or whether it is in use. Example: accepted
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13120000000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    status: str = UNSET
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlCallsResponse(ListResponse["TexmlCall"]):
    """Response of `texml.list_calls`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. Example: accepted
        next_page_uri: Path of the page that follows. Example: accepted
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
    """

    calls: list[TexmlCall] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlConferenceParticipantsResponse(ListResponse["TexmlConferenceParticipant"]):
    """Response of `texml.list_conference_participants`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. Example: accepted
        next_page_uri: Path of the page that follows. Example: accepted
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        participants: Who takes part.
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    participants: list[TexmlConferenceParticipant] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlConferenceRecordingsResponse(ListResponse["TexmlConferenceRecording"]):
    """Response of `texml.list_conference_recordings`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. Example: accepted
        next_page_uri: Path of the page that follows. Example: accepted
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    recordings: list[TexmlConferenceRecording] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlConferencesResponse(ListResponse["TexmlConference"]):
    """Response of `texml.list_conferences`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. Example: accepted
        next_page_uri: Path of the page that follows. Example: accepted
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
    """

    conferences: list[TexmlConference] | None = None
    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlQueuesResponse(ListResponse["TexmlQueue"]):
    """Response of `texml.list_queues`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. Example: accepted
        next_page_uri: Path of the page that follows. Example: accepted
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
    """

    end: int | None = None
    first_page_uri: str | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None
    queues: list[TexmlQueue] | None = None
    start: int | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlRecordingsResponse(ListResponse["TexmlRecording"]):
    """Response of `texml.list_call_recordings`, `texml.list_conference_recordings_json`, `texml.list_recordings`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 19
        first_page_uri: Path of the first page. URL.
        next_page_uri: Path of the page that follows.
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        previous_page_uri: URL.
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlTranscriptionsResponse(ListResponse["TexmlRecordingTranscription"]):
    """Response of `texml.list_transcriptions`.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio. Example: 1
        first_page_uri: Path of the first page. URL.
        next_page_uri: Path of the page that follows.
        page: Which page of the list. Example: 0
        page_size: How many items a page holds. Example: 20
        previous_page_uri: URL.
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio. Example: 0
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewTexmlConferenceParticipant(Model):
    """Response of `texml.dial_conference_participant`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold: Whether the participant is on hold.
        muted: Whether the member is muted.
        status: Whether the participant's call is connecting, connected or completed. One of connecting, connected,
            completed.
        uri: Path or address under which it is found.
    """

    status: Literal["connecting", "connected", "completed"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    conference_sid: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartTexmlCallRecordingResponse(Model):
    """Response of `texml.start_call_recording`, `texml.update_call_recording`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. One of
            1, 2. Telnyx's default: 2.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        date_created: When it was made. Example: 2023-08-11T19:12:11Z
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        duration: How long it lasted, in seconds. Example: 12
        error_code: Code of the error, if there was one.
        price: Example: 0.10
        price_unit: Example: USD
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        source: Where it comes from; of an error, the part of the request at fault. One of StartCallRecordingAPI,
            StartConferenceRecordingAPI, OutboundAPI, DialVerb, Conference, RecordVerb, Trunking.
        start_time: When it starts or started. Example: 2023-08-11T19:12:11Z
        track: Which side of the audio is taken. One of inbound, outbound, both.
        uri: Path or address under which it is found.
    """

    account_sid: str | None = None
    call_sid: str | None = None
    channels: TwimlRecordingChannels | int | None = None
    conference_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    error_code: str | None = None
    price: str | None = None
    price_unit: str | None = None
    sid: str | None = None
    source: RecordingSource | str | None = None
    start_time: datetime | None = None
    track: TexmlRecordingTrack | str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartTexmlCallStreamingResponse(Model):
    """Response of `texml.start_call_streaming`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        name: What it is called.
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: How far it has come, or whether it is in use. One of in-progress.
        uri: Path or address under which it is found.
    """

    status: Literal["in-progress"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    name: str | None = None
    sid: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartTexmlSiprecSessionResponse(Model):
    """Response of `texml.start_siprec_session`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_created: When it was made.
        date_updated: When it last changed.
        error_code: Code of the error, if there was one.
        sid: Identifier under TeXML. Example: 61bf923e-5e4d-4595-a110-56190ea18123
        start_time: When it starts or started.
        status: How far it has come, or whether it is in use. One of in-progress, stopped.
        track: Which side of the audio is taken. One of both_tracks, inbound_track, outbound_track.
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlCall(Model):
    """Response of `texml.get_call`, `texml.update_call`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        answered_by: One of human, machine, not_sure.
        caller_name: Name that belongs to the calling number. Example: CALLER
        date_created: When it was made.
        date_updated: When it last changed.
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        duration: How long it lasted, in seconds. Example: 12
        end_time: When it ends or ended.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13123456789
        price: Example: 0.10
        price_unit: Example: USD
        sid: Identifier under TeXML.
        start_time: When it starts or started.
        status: How far it has come, or whether it is in use. One of ringing, in-progress, canceled, completed,
            failed, busy, no-answer.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13987654321
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlConference(Model):
    """Response of `texml.get_conference`, `texml.update_conference`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Version of the API that answered. Example: v2/texml
        date_created: When it was made.
        date_updated: When it last changed.
        friendly_name: Name of your own for it. Example: weekly_review_call
        reason_conference_ended: One of participant-with-end-conference-on-exit-left, last-participant-left,
            conference-ended-via-api, time-exceeded.
        region: Geographic region that it runs in or is kept in. Example: dc2
        sid: Identifier under TeXML. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        status: How far it has come, or whether it is in use. One of init, in-progress, completed.
        subresource_uris: Paths of what belongs to it.
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlConferenceParticipant(Model):
    """Response of `texml.get_conference_participant`, `texml.update_conference_participant`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Version of the API that answered. Example: v2/texml
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        date_created: When it was made.
        date_updated: When it last changed.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold: Whether the participant is on hold.
        muted: Whether the member is muted.
        status: How far it has come, or whether it is in use. One of connecting, connected, completed.
        uri: Path or address under which it is found.
    """

    status: Literal["connecting", "connected", "completed"] | str = UNSET
    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    call_sid_legacy: str | None = None
    coaching: bool | None = None
    coaching_call_sid: str | None = None
    coaching_call_sid_legacy: str | None = None
    conference_sid: str | None = None
    date_created: str | None = None
    date_updated: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    muted: bool | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlConferenceRecording(Model):
    """Attribute `ListTexmlConferenceRecordingsResponse.recordings`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. Example:
            1
        conference_sid: Identifier of the conference in TeXML. Example: 6dc6cc1a-1ba1-4351-86b8-4c22c95cd98f
        date_created: When it was made.
        date_updated: When it last changed.
        duration: How long it lasted, in seconds. Example: 10
        error_code: Code of the error, if there was one.
        media_url: Where the audio, fax or other file is found. Example: https://www.example.com/download.mp3
        sid: Identifier under TeXML. Example: 136285da-4b74-46f1-a016-fe2982fa77c3
        source: Where it comes from; of an error, the part of the request at fault. One of DialVerb, Conference,
            OutboundAPI, Trunking, RecordVerb, StartCallRecordingAPI, StartConferenceRecordingAPI.
        start_time: When it starts or started.
        status: How far it has come, or whether it is in use. One of processing, absent, completed, deleted.
        subresource_uris: Paths of what belongs to it.
        uri: Path or address under which it is found.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlCreateCallRecordingRequestBody(Model):
    """Body of `texml.start_call_recording`.

    Attributes:
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlCreateCallStreamingRequestBody(Model):
    """Body of `texml.start_call_streaming`.

    Attributes:
        bidirectional_codec: Codec of the audio that comes back; for the mode rtp only. One of PCMU, PCMA, G722.
            Telnyx's default: PCMU.
        bidirectional_mode: How audio comes back to the call: whole MP3s, or RTP packets. One of mp3, rtp. Telnyx's
            default: mp3.
        name: What the stream or session is called.
        status_callback: URL that is told about status changes. URL. Example: http://webhook.com/callback
        status_callback_method: HTTP method of the requests to status_callback. One of GET, POST. Telnyx's default:
            POST.
        track: Which side of the audio is taken. One of inbound_track, outbound_track, both_tracks. Telnyx's
            default: inbound_track.
        url: Where TeXML instructions are fetched from; for streams, the WebSocket that gets the audio. Example:
            wss://www.example.com/websocket
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlCreateSiprecSessionRequestBody(Model):
    """Body of `texml.start_siprec_session`.

    Attributes:
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlQueue(Model):
    """Response of `texml.create_queue`, `texml.get_queue`, `texml.update_queue`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 4e71926f-8f13-450e-b91c-23c2ef786aa6
        average_wait_time: Example: 30
        current_size: Example: 3
        date_created: When it was made.
        date_updated: When it last changed.
        max_size: How many calls the queue holds at most. Example: 10
        sid: Identifier under TeXML. Example: my-queue
        subresource_uris: Paths of what belongs to it.
        uri: Path or address under which it is found.
    """

    account_sid: str | None = None
    average_wait_time: int | None = None
    current_size: int | None = None
    date_created: str | None = None
    date_updated: str | None = None
    max_size: int | None = None
    sid: str | None = None
    subresource_uris: dict[str, Any] | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlRecording(Model):
    """Response of `texml.get_recording`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. One of
            1, 2. Telnyx's default: 2.
        conference_sid: Identifier of the conference in TeXML. UUID. Example: cd5a70f4-759b-4d5e-9c06-88c00f16f3c1
        date_created: When it was made. Example: 2023-08-11T19:12:11Z
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        duration: How long it lasted, in seconds. Example: 12
        error_code: Code of the error, if there was one.
        media_url: Where the audio, fax or other file is found. URL. Example: http://recordings.com/mp3/filename.mp3
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        source: Where it comes from; of an error, the part of the request at fault. One of StartCallRecordingAPI,
            StartConferenceRecordingAPI, OutboundAPI, DialVerb, Conference, RecordVerb, Trunking.
        start_time: When it starts or started. Example: 2023-08-11T19:12:11Z
        status: How far it has come, or whether it is in use. One of in-progress, completed, paused, stopped.
        uri: Path or address under which it is found.
    """

    status: TexmlRecordingStatus | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    channels: TwimlRecordingChannels | int | None = None
    conference_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    error_code: str | None = None
    media_url: str | None = None
    sid: str | None = None
    source: RecordingSource | str | None = None
    start_time: datetime | None = None
    subresources_uris: TexmlRecordingSubresourcesUris | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlRecordingSubresourcesUris(Model):
    """Attribute `TexmlRecording.subresources_uris`.

    Attributes:
        transcriptions: URL.
    """

    transcriptions: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlRecordingTranscription(Model):
    """Attribute `ListTexmlTranscriptionsResponse.transcriptions`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        api_version: Version of the API that answered. Example: 2010-04-01
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_created: When it was made. Example: 2023-08-11T19:12:11Z
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        duration: How long it lasted, in seconds. Example: 12
        recording_sid: Identifier of the recording in TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: How far it has come, or whether it is in use. One of in-progress, completed.
        transcription_text: The words that were recognized.
        uri: Path or address under which it is found.
    """

    account_sid: str | None = None
    api_version: str | None = None
    call_sid: str | None = None
    date_created: datetime | None = None
    date_updated: datetime | None = None
    duration: str | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: Literal["in-progress", "completed"] | str | None = None
    transcription_text: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlResourceNotFoundError(Model):
    """Error of `texml.create_queue`, `texml.delete_conference_participant`, `texml.delete_queue` and 29 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[TexmlResourceNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlResourceNotFoundErrorItem(Model):
    """Attribute `TexmlResourceNotFoundError.errors`.

    Attributes:
        detail: What went wrong this time, in words.
    """

    detail: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlSecret(Model):
    """Attribute `CreateTexmlSecretResponse.data`.

    Attributes:
        name: What it is called.
        value: What it is set to. One of REDACTED.
    """

    name: str | None = None
    value: Literal["REDACTED"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlUpdateCallRecordingRequestBody(Model):
    """Body of `texml.update_call_recording`.

    Attributes:
        status: State of the call, conference or stream; giving it changes or filters by the state. One of
            in-progress, paused, stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: Literal["in-progress", "paused", "stopped"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlUpdateCallStreamingRequestBody(Model):
    """Body of `texml.update_call_streaming`.

    Attributes:
        status: State of the call, conference or stream; giving it changes or filters by the state. One of stopped.
            Telnyx's default: stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: TexmlStreamStatus | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlUpdateSiprecSessionRequestBody(Model):
    """Body of `texml.update_siprec_session`.

    Attributes:
        status: State of the call, conference or stream; giving it changes or filters by the state. One of stopped.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"status": "Status"}

    status: Literal["stopped"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCallRequest(Model):
    """Body of `texml.update_call`, `texml.update_call_deprecated`.

    Attributes:
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCommandResult(Model):
    """Attribute `UpdateTexmlCallDeprecatedResponse.data`.

    Attributes:
        sid: Identifier under TeXML. Example: c46e06d7-b78f-4b13-96b6-c576af9640ff
        status: How far it has come, or whether it is in use. Example: accepted
    """

    status: str = UNSET
    sid: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateConferenceParticipantRequest(Model):
    """What changes for a participant: beeps, and what happens as they leave.

    Attributes:
        beep_enabled: When this member's coming or going is beeped. One of always, never, on_enter, on_exit.
        end_conference_on_exit: Whether the conference ends, hanging up everybody else, as this member leaves.
        soft_end_conference_on_exit: Whether nobody can join any more once this member left; the others may stay.
    """

    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    end_conference_on_exit: bool | None = None
    soft_end_conference_on_exit: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlCallDeprecatedResponse(Model):
    """Response of `texml.update_call_deprecated`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UpdateCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlCallStreamingResponse(Model):
    """Response of `texml.update_call_streaming`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_updated: When it last changed. Example: 2023-08-11T19:12:11Z
        sid: Identifier under TeXML. Example: e9cea0be-7dbd-4b98-98b1-c0089d9d43b0
        status: How far it has come, or whether it is in use. One of stopped.
        uri: Path or address under which it is found.
    """

    status: Literal["stopped"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: datetime | None = None
    sid: str | None = None
    uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlConferenceParticipantRequest(Model):
    """Body of `texml.update_conference_participant`.

    Attributes:
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlConferenceRequest(Model):
    """Body of `texml.update_conference`.

    Attributes:
        announce_method: HTTP method of the request to announce_url; POST by default. One of GET, POST.
        announce_url: URL of an MP3, a WAV or TeXML to be heard by the participants. Example:
            https://www.example.com/announce.xml
        status: State of the call, conference or stream; giving it changes or filters by the state. Example:
            completed
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "announce_method": "AnnounceMethod",
        "announce_url": "AnnounceUrl",
        "status": "Status",
    }

    announce_method: Literal["GET", "POST"] | None = None
    announce_url: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlQueueRequest(Model):
    """Body of `texml.update_queue`.

    Attributes:
        max_size: How many calls the queue holds at most. Example: 10
    """

    _wire_: ClassVar[Mapping[str, str]] = {"max_size": "MaxSize"}

    max_size: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlSiprecSessionResponse(Model):
    """Response of `texml.update_siprec_session`.

    Attributes:
        account_sid: Account that the TeXML resource belongs to. Example: 61bf923e-5e4d-4595-a110-56190ea18a1b
        call_sid: The call under its TeXML name; the value equals its call_control_id.
        date_updated: When it last changed.
        error_code: Code of the error, if there was one.
        sid: Identifier under TeXML. Example: 61bf923e-5e4d-4595-a110-56190ea18123
        status: How far it has come, or whether it is in use. One of in-progress, stopped.
        uri: Path or address under which it is found.
    """

    status: Literal["in-progress", "stopped"] | str = UNSET
    account_sid: str | None = None
    call_sid: str | None = None
    date_updated: str | None = None
    error_code: str | None = None
    sid: str | None = None
    uri: str | None = None
