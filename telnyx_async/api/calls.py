# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Commands: 42 operations.

Dials calls and controls them while they run: answer, play, gather, record, transfer, hang up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.calls import (
        AddCallAIAssistantMessagesResponse,
        AIAssistantJoinParticipant,
        AIAssistantMessageToAdd,
        AnswerCallResponse,
        AnswerDeepfakeDetection,
        AnsweringMachineDetectionConfig,
        AnswerWebhookRetriesPolicy,
        BridgeCallResponse,
        CallAIAssistant,
        CallControlAssistant,
        CallDeepfakeDetection,
        CallWebhookRetriesPolicy,
        ConversationRelayAssistant,
        ConversationRelayEmbeddedConfig,
        ConversationRelayInterruptible,
        ConversationRelayInterruptionSettings,
        ConversationRelayLanguage,
        ConversationRelaySettings,
        ConversationRelayStartVoiceSettings,
        DialCallResponse,
        DialConferenceConfig,
        DialogflowConfig,
        EnqueueCallResponse,
        GatherCallResponse,
        GatherCallUsingAIResponse,
        GatherCallUsingAudioResponse,
        GatherCallUsingSpeakResponse,
        GatherUsingAIMessage,
        GatherUsingAIVoiceSettings,
        GatherUsingSpeakVoiceSettings,
        GoogleTranscriptionLanguage,
        HangupCallResponse,
        InterruptionSettings,
        JoinCallAIAssistantResponse,
        LeaveQueueResponse,
        NoiseSuppressionDirection,
        NoiseSuppressionEngine,
        NoiseSuppressionEngineConfig,
        PauseCallRecordingResponse,
        PayCallPrompts,
        PayCallResponse,
        ReferCallResponse,
        RejectCallResponse,
        ResumeCallRecordingResponse,
        SendDTMFResponse,
        SendSIPInfoResponse,
        SoundModifications,
        SpeakCallResponse,
        SpeakVoiceSettings,
        StartAIAssistantMessage,
        StartAIAssistantVoiceSettings,
        StartCallAIAssistantResponse,
        StartCallConversationRelayResponse,
        StartCallForkingResponse,
        StartCallNoiseSuppressionResponse,
        StartCallPlaybackResponse,
        StartCallRecordingResponse,
        StartCallSiprecResponse,
        StartCallStreamingResponse,
        StartCallTranscriptionResponse,
        StartStreamingCustomParameter,
        StopCallAIAssistantResponse,
        StopCallConversationRelayResponse,
        StopCallForkingResponse,
        StopCallGatherResponse,
        StopCallNoiseSuppressionResponse,
        StopCallPlaybackResponse,
        StopCallRecordingResponse,
        StopCallSiprecResponse,
        StopCallStreamingResponse,
        StopCallTranscriptionResponse,
        StreamBidirectionalCodec,
        StreamBidirectionalMode,
        StreamBidirectionalSamplingRate,
        StreamBidirectionalTargetLegs,
        StreamCodec,
        SwitchCallSupervisorRoleResponse,
        TranscriptionConfig,
        TranscriptionEngineConfig,
        TranscriptionLanguage,
        TranscriptionStartRequest,
        TransferAnsweringMachineDetectionConfig,
        TransferCallResponse,
        TransferCallWebhookRetriesPolicy,
        UpdateClientStateResponse,
    )
    from telnyx_async.models.events_calls import CustomSipHeader, SipHeader
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_ai_assistant_messages",
    "answer",
    "bridge",
    "dial",
    "enqueue",
    "gather",
    "gather_using_ai",
    "gather_using_audio",
    "gather_using_speak",
    "hangup",
    "join_ai_assistant",
    "leave_queue",
    "pause_recording",
    "pay",
    "refer",
    "reject",
    "resume_recording",
    "send_dtmf",
    "send_sip_info",
    "speak",
    "start_ai_assistant",
    "start_conversation_relay",
    "start_forking",
    "start_noise_suppression",
    "start_playback",
    "start_recording",
    "start_siprec",
    "start_streaming",
    "start_transcription",
    "stop_ai_assistant",
    "stop_conversation_relay",
    "stop_forking",
    "stop_gather",
    "stop_noise_suppression",
    "stop_playback",
    "stop_recording",
    "stop_siprec",
    "stop_streaming",
    "stop_transcription",
    "switch_supervisor_role",
    "transfer",
    "update_client_state",
]

_add_ai_assistant_messages = Operation(
    id="CallAddMessagesToAIAssistant",
    method="POST",
    path="/calls/{call_control_id}/actions/ai_assistant_add_messages",
    tag="Call Commands",
    module="calls",
    function="add_ai_assistant_messages",
    summary="Add messages to AI Assistant",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("messages", "messages", "body"),
    ),
    responses=(
        Response("200", "application/json", "AddCallAIAssistantMessagesResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def add_ai_assistant_messages(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    messages: Sequence[AIAssistantMessageToAdd | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> AddCallAIAssistantMessagesResponse:
    """Add messages to the conversation that an AI assistant leads on the call.

    `POST /calls/{call_control_id}/actions/ai_assistant_add_messages` (CallAddMessagesToAIAssistant). It is retried
    with the same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        messages: Messages to add to the assistant's conversation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AddCallAIAssistantMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "messages": messages,
    }
    result: AddCallAIAssistantMessagesResponse = await _add_ai_assistant_messages.execute(session, arguments, options)
    return result


_answer = Operation(
    id="AnswerCall",
    method="POST",
    path="/calls/{call_control_id}/actions/answer",
    tag="Call Commands",
    module="calls",
    function="answer",
    summary="Answer call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("assistant", "assistant", "body"),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("conversation_relay_config", "conversation_relay_config", "body"),
        Parameter("custom_headers", "custom_headers", "body"),
        Parameter("deepfake_detection", "deepfake_detection", "body"),
        Parameter("preferred_codecs", "preferred_codecs", "body"),
        Parameter("record", "record", "body"),
        Parameter("record_channels", "record_channels", "body"),
        Parameter("record_custom_file_name", "record_custom_file_name", "body"),
        Parameter("record_format", "record_format", "body"),
        Parameter("record_max_length", "record_max_length", "body"),
        Parameter("record_timeout_secs", "record_timeout_secs", "body"),
        Parameter("record_track", "record_track", "body"),
        Parameter("record_trim", "record_trim", "body"),
        Parameter("send_silence_when_idle", "send_silence_when_idle", "body"),
        Parameter("sip_headers", "sip_headers", "body"),
        Parameter("sound_modifications", "sound_modifications", "body"),
        Parameter("stream_bidirectional_codec", "stream_bidirectional_codec", "body"),
        Parameter("stream_bidirectional_mode", "stream_bidirectional_mode", "body"),
        Parameter("stream_bidirectional_target_legs", "stream_bidirectional_target_legs", "body"),
        Parameter("stream_codec", "stream_codec", "body"),
        Parameter("stream_track", "stream_track", "body"),
        Parameter("stream_url", "stream_url", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("transcription_config", "transcription_config", "body"),
        Parameter("webhook_retries_policies", "webhook_retries_policies", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("webhook_url_method", "webhook_url_method", "body"),
        Parameter("webhook_urls", "webhook_urls", "body"),
        Parameter("webhook_urls_method", "webhook_urls_method", "body"),
    ),
    responses=(
        Response("200", "application/json", "AnswerCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "call.answered",
        "call.deepfake_detection.error",
        "call.deepfake_detection.result",
        "call.hold",
        "call.unhold",
        "streaming.failed",
        "streaming.started",
        "streaming.stopped",
    ),
)


async def answer(
    session: TelnyxSession,
    call_control_id: str,
    *,
    assistant: CallAIAssistant | Mapping[str, Any] | None = None,
    billing_group_id: str | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    conversation_relay_config: ConversationRelayEmbeddedConfig | Mapping[str, Any] | None = None,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, Any]] | None = None,
    deepfake_detection: AnswerDeepfakeDetection | Mapping[str, Any] | None = None,
    preferred_codecs: str | None = None,
    record: Literal["record-from-answer"] | None = None,
    record_channels: Literal["single", "dual"] | None = None,
    record_custom_file_name: str | None = None,
    record_format: Literal["wav", "mp3"] | None = None,
    record_max_length: int | None = None,
    record_timeout_secs: int | None = None,
    record_track: Literal["both", "inbound", "outbound"] | None = None,
    record_trim: Literal["trim-silence"] | None = None,
    send_silence_when_idle: bool | None = None,
    sip_headers: Sequence[SipHeader | Mapping[str, Any]] | None = None,
    sound_modifications: SoundModifications | Mapping[str, Any] | None = None,
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None,
    stream_bidirectional_mode: StreamBidirectionalMode | None = None,
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None,
    stream_codec: StreamCodec | None = None,
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None,
    stream_url: str | None = None,
    transcription: bool | None = None,
    transcription_config: TranscriptionStartRequest | Mapping[str, Any] | None = None,
    webhook_retries_policies: Mapping[str, AnswerWebhookRetriesPolicy | Mapping[str, Any]] | None = None,
    webhook_url: str | None = None,
    webhook_url_method: Literal["POST", "GET"] | None = None,
    webhook_urls: Mapping[str, str] | None = None,
    webhook_urls_method: Literal["POST", "GET"] | None = None,
    options: RequestOptions | None = None,
) -> AnswerCallResponse:
    """Answer an incoming call; most other commands need this one first.

    `POST /calls/{call_control_id}/actions/answer` (AnswerCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        assistant: AI assistant that talks once the call is answered; only id is needed, the rest overrides its
            setup.
        billing_group_id: Billing group that the call's costs are counted under; it must exist. UUID. Example:
            f5586561-8ff0-4291-a0ac-84fe544797bd
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_relay_config: Conversation Relay session to start by itself as soon as the call is answered.
        custom_headers: Extra headers of your own for the SIP reply to the INVITE.
        deepfake_detection: Whether the other side's voice is tested for being made by AI; call.deepfake_detection
            webhooks bring the result.
        preferred_codecs: Codecs in order of preference, separated by commas. Example:
            G722,PCMU,PCMA,G729,OPUS,VP8,H264
        record: When to begin recording by itself; nothing is recorded when left out. One of record-from-answer.
        record_channels: Whether the recording that record asks for has one channel or a channel per side. One of
            single, dual. Telnyx's default: dual.
        record_custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40
            characters. Example: my_recording_file_name
        record_format: File format of the recording that record asks for. One of wav, mp3. Telnyx's default: mp3.
        record_max_length: Longest recording in seconds, up to 43200; 0 sets no limit. Goes with record. Telnyx's
            default: 0. Example: 1000
        record_timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        record_track: Which side is recorded; one side alone makes a mono file whatever record_channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        record_trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        send_silence_when_idle: Whether to fill gaps with RTP packets of silence. Telnyx's default: False.
        sip_headers: Standard headers for the SIP reply to the INVITE; only User-to-User is supported.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; where it cannot be converted, and with default, the call's own is
            used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        transcription: Whether to transcribe live from the answer on. Telnyx's default: False.
        transcription_config: How the live transcription works; goes with transcription.
        webhook_retries_policies: Per event type, milliseconds to wait before each new try (retries_ms): at most 5,
            60 seconds in all.
        webhook_url: Where this call's further webhooks go, in place of the application's URL. Example:
            https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
        webhook_urls: URLs by event type, instead of the usual one for those events.
        webhook_urls_method: HTTP method of the webhooks sent to webhook_urls; POST by default. One of POST, GET.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AnswerCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.answered, call.deepfake_detection.error, call.deepfake_detection.result,
    call.hold, call.unhold, streaming.failed, streaming.started, streaming.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "assistant": assistant,
        "billing_group_id": billing_group_id,
        "client_state": client_state,
        "command_id": command_id,
        "conversation_relay_config": conversation_relay_config,
        "custom_headers": custom_headers,
        "deepfake_detection": deepfake_detection,
        "preferred_codecs": preferred_codecs,
        "record": record,
        "record_channels": record_channels,
        "record_custom_file_name": record_custom_file_name,
        "record_format": record_format,
        "record_max_length": record_max_length,
        "record_timeout_secs": record_timeout_secs,
        "record_track": record_track,
        "record_trim": record_trim,
        "send_silence_when_idle": send_silence_when_idle,
        "sip_headers": sip_headers,
        "sound_modifications": sound_modifications,
        "stream_bidirectional_codec": stream_bidirectional_codec,
        "stream_bidirectional_mode": stream_bidirectional_mode,
        "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
        "stream_codec": stream_codec,
        "stream_track": stream_track,
        "stream_url": stream_url,
        "transcription": transcription,
        "transcription_config": transcription_config,
        "webhook_retries_policies": webhook_retries_policies,
        "webhook_url": webhook_url,
        "webhook_url_method": webhook_url_method,
        "webhook_urls": webhook_urls,
        "webhook_urls_method": webhook_urls_method,
    }
    result: AnswerCallResponse = await _answer.execute(session, arguments, options)
    return result


_bridge = Operation(
    id="BridgeCall",
    method="POST",
    path="/calls/{call_control_id}/actions/bridge",
    tag="Call Commands",
    module="calls",
    function="bridge",
    summary="Bridge calls",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("other_call_control_id", "call_control_id", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("hold_after_unbridge", "hold_after_unbridge", "body"),
        Parameter("mute_dtmf", "mute_dtmf", "body"),
        Parameter("park_after_unbridge", "park_after_unbridge", "body"),
        Parameter("play_ringtone", "play_ringtone", "body"),
        Parameter("prevent_double_bridge", "prevent_double_bridge", "body"),
        Parameter("queue", "queue", "body"),
        Parameter("record", "record", "body"),
        Parameter("record_channels", "record_channels", "body"),
        Parameter("record_custom_file_name", "record_custom_file_name", "body"),
        Parameter("record_format", "record_format", "body"),
        Parameter("record_max_length", "record_max_length", "body"),
        Parameter("record_timeout_secs", "record_timeout_secs", "body"),
        Parameter("record_track", "record_track", "body"),
        Parameter("record_trim", "record_trim", "body"),
        Parameter("ringtone", "ringtone", "body"),
        Parameter("video_room_context", "video_room_context", "body"),
        Parameter("video_room_id", "video_room_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "BridgeCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.bridged",),
)


async def bridge(
    session: TelnyxSession,
    call_control_id: str,
    *,
    other_call_control_id: str | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    hold_after_unbridge: bool | None = None,
    mute_dtmf: Literal["none", "both", "self", "opposite"] | None = None,
    park_after_unbridge: str | None = None,
    play_ringtone: bool | None = None,
    prevent_double_bridge: bool | None = None,
    queue: str | None = None,
    record: Literal["record-from-answer"] | None = None,
    record_channels: Literal["single", "dual"] | None = None,
    record_custom_file_name: str | None = None,
    record_format: Literal["wav", "mp3"] | None = None,
    record_max_length: int | None = None,
    record_timeout_secs: int | None = None,
    record_track: Literal["both", "inbound", "outbound"] | None = None,
    record_trim: Literal["trim-silence"] | None = None,
    ringtone: Literal[
        "at",
        "au",
        "be",
        "bg",
        "br",
        "ch",
        "cl",
        "cn",
        "cz",
        "de",
        "dk",
        "ee",
        "es",
        "fi",
        "fr",
        "gr",
        "hu",
        "il",
        "in",
        "it",
        "jp",
        "lt",
        "mx",
        "my",
        "nl",
        "no",
        "nz",
        "ph",
        "pl",
        "pt",
        "ru",
        "se",
        "sg",
        "th",
        "tw",
        "uk",
        "us-old",
        "us",
        "ve",
        "za",
    ]
    | None = None,
    video_room_context: str | None = None,
    video_room_id: str | None = None,
    options: RequestOptions | None = None,
) -> BridgeCallResponse:
    """Connect this call with another call, the first of a queue, or a video room.

    `POST /calls/{call_control_id}/actions/bridge` (BridgeCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: This leg.
        other_call_control_id: The leg to bridge this one with; instead of queue or video_room_id.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        hold_after_unbridge: Whether this leg is put on hold instead of being hung up once the bridge ends.
        mute_dtmf: Which legs are kept from hearing key tones; the webhooks about them still come. One of none,
            both, self, opposite. Telnyx's default: none.
        park_after_unbridge: With self, this leg is parked when the other one goes; left out, it is hung up.
            Example: self
        play_ringtone: Whether to play ringing as long as the other call is unanswered. Telnyx's default: False.
        prevent_double_bridge: Whether to refuse when the other call is bridged already; not by default. Telnyx's
            default: False.
        queue: Queue whose first call to bridge with; that call leaves the queue even on failure. An empty queue is
            an error. Example: support
        record: When to begin recording by itself; nothing is recorded when left out. One of record-from-answer.
        record_channels: Whether the recording that record asks for has one channel or a channel per side. One of
            single, dual. Telnyx's default: dual.
        record_custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40
            characters. Example: my_recording_file_name
        record_format: File format of the recording that record asks for. One of wav, mp3. Telnyx's default: mp3.
        record_max_length: Longest recording in seconds, up to 43200; 0 sets no limit. Goes with record. Telnyx's
            default: 0. Example: 1000
        record_timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        record_track: Which side is recorded; one side alone makes a mono file whatever record_channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        record_trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        ringtone: Country whose ringing is heard with play_ringtone. One of at, au, be, bg, br, ch, cl, cn, cz, de,
            dk, ee, es, fi, fr, gr, hu, il, in, it, jp, lt, mx, my and 16 more. Telnyx's default: us.
        video_room_context: Free text handed to the video room, such as a name or JSON; only with video_room_id.
            Example: Alice
        video_room_id: Video room to bridge with, instead of call_control_id or queue. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BridgeCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.bridged.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "other_call_control_id": other_call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "hold_after_unbridge": hold_after_unbridge,
        "mute_dtmf": mute_dtmf,
        "park_after_unbridge": park_after_unbridge,
        "play_ringtone": play_ringtone,
        "prevent_double_bridge": prevent_double_bridge,
        "queue": queue,
        "record": record,
        "record_channels": record_channels,
        "record_custom_file_name": record_custom_file_name,
        "record_format": record_format,
        "record_max_length": record_max_length,
        "record_timeout_secs": record_timeout_secs,
        "record_track": record_track,
        "record_trim": record_trim,
        "ringtone": ringtone,
        "video_room_context": video_room_context,
        "video_room_id": video_room_id,
    }
    result: BridgeCallResponse = await _bridge.execute(session, arguments, options)
    return result


_dial = Operation(
    id="DialCall",
    method="POST",
    path="/calls",
    tag="Call Commands",
    module="calls",
    function="dial",
    summary="Dial",
    parameters=(
        Parameter("answering_machine_detection", "answering_machine_detection", "body"),
        Parameter("answering_machine_detection_config", "answering_machine_detection_config", "body"),
        Parameter("assistant", "assistant", "body"),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("bridge_intent", "bridge_intent", "body"),
        Parameter("bridge_on_answer", "bridge_on_answer", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("conference_config", "conference_config", "body"),
        Parameter("connection_id", "connection_id", "body", required=True),
        Parameter("conversation_relay_config", "conversation_relay_config", "body"),
        Parameter("custom_headers", "custom_headers", "body"),
        Parameter("deepfake_detection", "deepfake_detection", "body"),
        Parameter("dialogflow_config", "dialogflow_config", "body"),
        Parameter("enable_dialogflow", "enable_dialogflow", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("from_display_name", "from_display_name", "body"),
        Parameter("link_to", "link_to", "body"),
        Parameter("media_encryption", "media_encryption", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("park_after_unbridge", "park_after_unbridge", "body"),
        Parameter("preferred_codecs", "preferred_codecs", "body"),
        Parameter("prevent_double_bridge", "prevent_double_bridge", "body"),
        Parameter("privacy", "privacy", "body"),
        Parameter("record", "record", "body"),
        Parameter("record_channels", "record_channels", "body"),
        Parameter("record_custom_file_name", "record_custom_file_name", "body"),
        Parameter("record_format", "record_format", "body"),
        Parameter("record_max_length", "record_max_length", "body"),
        Parameter("record_timeout_secs", "record_timeout_secs", "body"),
        Parameter("record_track", "record_track", "body"),
        Parameter("record_trim", "record_trim", "body"),
        Parameter("retry_on_timeout", "retry_on_timeout", "body"),
        Parameter("send_digits_on_answer", "send_digits_on_answer", "body"),
        Parameter("send_silence_when_idle", "send_silence_when_idle", "body"),
        Parameter("sip_auth_password", "sip_auth_password", "body"),
        Parameter("sip_auth_username", "sip_auth_username", "body"),
        Parameter("sip_headers", "sip_headers", "body"),
        Parameter("sip_region", "sip_region", "body"),
        Parameter("sip_transport_protocol", "sip_transport_protocol", "body"),
        Parameter("sound_modifications", "sound_modifications", "body"),
        Parameter("stream_auth_token", "stream_auth_token", "body"),
        Parameter("stream_bidirectional_codec", "stream_bidirectional_codec", "body"),
        Parameter("stream_bidirectional_mode", "stream_bidirectional_mode", "body"),
        Parameter("stream_bidirectional_sampling_rate", "stream_bidirectional_sampling_rate", "body"),
        Parameter("stream_bidirectional_target_legs", "stream_bidirectional_target_legs", "body"),
        Parameter("stream_codec", "stream_codec", "body"),
        Parameter("stream_establish_before_call_originate", "stream_establish_before_call_originate", "body"),
        Parameter("stream_track", "stream_track", "body"),
        Parameter("stream_url", "stream_url", "body"),
        Parameter("supervise_call_control_id", "supervise_call_control_id", "body"),
        Parameter("supervisor_role", "supervisor_role", "body"),
        Parameter("time_limit_secs", "time_limit_secs", "body"),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("transcription", "transcription", "body"),
        Parameter("transcription_config", "transcription_config", "body"),
        Parameter("webhook_retries_policies", "webhook_retries_policies", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("webhook_url_method", "webhook_url_method", "body"),
        Parameter("webhook_urls", "webhook_urls", "body"),
        Parameter("webhook_urls_method", "webhook_urls_method", "body"),
    ),
    responses=(
        Response("200", "application/json", "DialCallResponse"),
        Response("400", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
        Response("500", "application/json", "CallControlErrors"),
        Response("503", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    bucket="dial",
    body=("application/json",),
    webhooks=(
        "call.answered",
        "call.bridged",
        "call.deepfake_detection.error",
        "call.deepfake_detection.result",
        "call.hangup",
        "call.hold",
        "call.initiated",
        "call.machine.detection.ended",
        "call.machine.greeting.ended",
        "call.machine.premium.detection.ended",
        "call.machine.premium.greeting.ended",
        "call.unhold",
        "streaming.failed",
        "streaming.started",
        "streaming.stopped",
    ),
)


async def dial(
    session: TelnyxSession,
    *,
    connection_id: str,
    from_: str,
    to: str | Sequence[str],
    answering_machine_detection: Literal["premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"]
    | None = None,
    answering_machine_detection_config: AnsweringMachineDetectionConfig | Mapping[str, Any] | None = None,
    assistant: CallAIAssistant | Mapping[str, Any] | None = None,
    audio_url: str | None = None,
    billing_group_id: str | None = None,
    bridge_intent: bool | None = None,
    bridge_on_answer: bool | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    conference_config: DialConferenceConfig | Mapping[str, Any] | None = None,
    conversation_relay_config: ConversationRelayEmbeddedConfig | Mapping[str, Any] | None = None,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, Any]] | None = None,
    deepfake_detection: CallDeepfakeDetection | Mapping[str, Any] | None = None,
    dialogflow_config: DialogflowConfig | Mapping[str, Any] | None = None,
    enable_dialogflow: bool | None = None,
    from_display_name: str | None = None,
    link_to: str | None = None,
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None,
    media_name: str | None = None,
    park_after_unbridge: str | None = None,
    preferred_codecs: str | None = None,
    prevent_double_bridge: bool | None = None,
    privacy: Literal["id", "none"] | None = None,
    record: Literal["record-from-answer"] | None = None,
    record_channels: Literal["single", "dual"] | None = None,
    record_custom_file_name: str | None = None,
    record_format: Literal["wav", "mp3"] | None = None,
    record_max_length: int | None = None,
    record_timeout_secs: int | None = None,
    record_track: Literal["both", "inbound", "outbound"] | None = None,
    record_trim: Literal["trim-silence"] | None = None,
    retry_on_timeout: bool | None = None,
    send_digits_on_answer: str | None = None,
    send_silence_when_idle: bool | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    sip_headers: Sequence[SipHeader | Mapping[str, Any]] | None = None,
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None,
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None,
    sound_modifications: SoundModifications | Mapping[str, Any] | None = None,
    stream_auth_token: str | None = None,
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None,
    stream_bidirectional_mode: StreamBidirectionalMode | None = None,
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | None = None,
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None,
    stream_codec: StreamCodec | None = None,
    stream_establish_before_call_originate: bool | None = None,
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None,
    stream_url: str | None = None,
    supervise_call_control_id: str | None = None,
    supervisor_role: Literal["barge", "whisper", "monitor"] | None = None,
    time_limit_secs: int | None = None,
    timeout_secs: int | None = None,
    transcription: bool | None = None,
    transcription_config: TranscriptionStartRequest | Mapping[str, Any] | None = None,
    webhook_retries_policies: Mapping[str, CallWebhookRetriesPolicy | Mapping[str, Any]] | None = None,
    webhook_url: str | None = None,
    webhook_url_method: Literal["POST", "GET"] | None = None,
    webhook_urls: Mapping[str, str] | None = None,
    webhook_urls_method: Literal["POST", "GET"] | None = None,
    options: RequestOptions | None = None,
) -> DialCallResponse:
    """Call a number or a SIP URI; the outcome arrives as webhooks that carry the returned call_leg_id.

    `POST /calls` (DialCall). It is retried with the same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        connection_id: Call Control application that the call is made under.
        from_: Number shown to the called party, in +E.164. Example: +18005550101
        to: Number or SIP URI to call, or a list. A SIP URI may end in ;secure=srtp or ;secure=dtls, a number in
            keys to send: +18005550100,200.
        answering_machine_detection: Whether and how to tell if a person or a machine picked up; call.machine
            webhooks bring the result. One of premium, detect, detect_beep, detect_words, greeting_end, disabled.
            Telnyx's default: disabled.
        answering_machine_detection_config: Fine tuning of answering_machine_detection: times, word counts and
            thresholds.
        assistant: AI assistant that talks once the call is answered; only id is needed, the rest overrides its
            setup.
        audio_url: WAV or MP3 to play as soon as the callee answers; instead of media_name. Example:
            http://example.com/message.wav
        billing_group_id: Billing group that the call's costs are counted under; it must exist. UUID. Example:
            f5586561-8ff0-4291-a0ac-84fe544797bd
        bridge_intent: Whether the call is meant to be bridged with the one in link_to (then required); from becomes
            that call's number. Telnyx's default: False.
        bridge_on_answer: Whether to bridge with the call in link_to (then required) as soon as this one is
            answered. Telnyx's default: False.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: another dial with the same one is ignored. The library supplies one. Example:
            891510ac-f3e4-11e8-af5b-de00688a4901
        conference_config: Conference that the dialled party is put into, and how they enter it.
        conversation_relay_config: Conversation Relay session to start by itself as soon as the call is answered.
        custom_headers: Extra headers of your own for the SIP INVITE.
        deepfake_detection: Whether the other side's voice is tested for being made by AI; call.deepfake_detection
            webhooks bring the result.
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        link_to: call_control_id of a call whose call_session_id the new one should share.
        media_encryption: Whether and how media is encrypted; SRTP or DTLS here overrides a secure= in a SIP URI.
            One of disabled, SRTP, DTLS. Telnyx's default: disabled.
        media_name: WAV or MP3 in your Telnyx media storage to play as soon as the callee answers; instead of
            audio_url. Example: my_media_uploaded_to_media_storage_api
        park_after_unbridge: With self (needs link_to), this leg is parked when the other one goes; left out, it is
            hung up. Example: self
        preferred_codecs: Codecs in order of preference, separated by commas. Example:
            G722,PCMU,PCMA,G729,OPUS,VP8,H264
        prevent_double_bridge: Whether to hang up instead of bridging when the other call is bridged already.
            Telnyx's default: False.
        privacy: With id, the other side sees neither your number nor your name; with none it does. One of id, none.
        record: When to begin recording by itself; nothing is recorded when left out. One of record-from-answer.
        record_channels: Whether the recording that record asks for has one channel or a channel per side. One of
            single, dual. Telnyx's default: dual.
        record_custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40
            characters. Example: my_recording_file_name
        record_format: File format of the recording that record asks for. One of wav, mp3. Telnyx's default: mp3.
        record_max_length: Longest recording in seconds, up to 43200; 0 sets no limit. Goes with record. Telnyx's
            default: 0. Example: 1000
        record_timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        record_track: Which side is recorded; one side alone makes a mono file whatever record_channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        record_trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        retry_on_timeout: Whether other routes are tried after timeout_secs; if not, hangup_cause is no_answer
            instead of timeout. Telnyx's default: True.
        send_digits_on_answer: Keys to send once the other side answers: 0-9, A-D, * and #; w pauses half a second,
            W a whole one. Example: wwww200
        send_silence_when_idle: Whether to fill gaps with RTP packets of silence. Telnyx's default: False.
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard headers for the SIP INVITE; only User-to-User is supported.
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
        sip_transport_protocol: Transport that carries the call's SIP. One of UDP, TCP, TLS. Telnyx's default: UDP.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        stream_auth_token: Token that the WebSocket connection carries, up to 4000 characters. At most 4000
            characters. Example: your-auth-token
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_sampling_rate: Sampling rate, in Hz, of audio sent back over the stream. One of 8000,
            16000, 22050, 24000, 48000. Telnyx's default: 8000.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; where it cannot be converted, and with default, the call's own is
            used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
        stream_establish_before_call_originate: Whether to open the WebSocket first and dial after; useful where
            opening it is slow. Telnyx's default: False.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        supervise_call_control_id: Leg that the new call listens in on, in the part that supervisor_role gives it.
        supervisor_role: barge speaks with both sides, whisper is heard by the supervised leg alone, monitor only
            listens. One of barge, whisper, monitor. Telnyx's default: barge.
        time_limit_secs: Longest the leg may last, in seconds from the answer; it is then hung up with hangup_cause
            time_limit. 30 to 14400. Telnyx's default: 14400. Example: 600
        timeout_secs: Seconds to let it ring, 5 to 600; without an answer it is hung up with hangup_cause timeout.
            Telnyx's default: 30. Example: 60
        transcription: Whether to transcribe live from the answer on. Telnyx's default: False.
        transcription_config: How the live transcription works; goes with transcription.
        webhook_retries_policies: Per event type, milliseconds to wait before each new try (retries_ms): at most 5,
            60 seconds in all.
        webhook_url: Where this call's further webhooks go, in place of the application's URL. Example:
            https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
        webhook_urls: URLs by event type, instead of the usual one for those events.
        webhook_urls_method: HTTP method of the webhooks sent to webhook_urls; POST by default. One of POST, GET.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DialCallResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 500, 503.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.answered, call.bridged, call.deepfake_detection.error,
    call.deepfake_detection.result, call.hangup, call.hold, call.initiated, call.machine.detection.ended,
    call.machine.greeting.ended, call.machine.premium.detection.ended, call.machine.premium.greeting.ended,
    call.unhold, streaming.failed, streaming.started, streaming.stopped.
    """
    arguments: dict[str, object] = {
        "answering_machine_detection": answering_machine_detection,
        "answering_machine_detection_config": answering_machine_detection_config,
        "assistant": assistant,
        "audio_url": audio_url,
        "billing_group_id": billing_group_id,
        "bridge_intent": bridge_intent,
        "bridge_on_answer": bridge_on_answer,
        "client_state": client_state,
        "command_id": command_id,
        "conference_config": conference_config,
        "connection_id": connection_id,
        "conversation_relay_config": conversation_relay_config,
        "custom_headers": custom_headers,
        "deepfake_detection": deepfake_detection,
        "dialogflow_config": dialogflow_config,
        "enable_dialogflow": enable_dialogflow,
        "from_": from_,
        "from_display_name": from_display_name,
        "link_to": link_to,
        "media_encryption": media_encryption,
        "media_name": media_name,
        "park_after_unbridge": park_after_unbridge,
        "preferred_codecs": preferred_codecs,
        "prevent_double_bridge": prevent_double_bridge,
        "privacy": privacy,
        "record": record,
        "record_channels": record_channels,
        "record_custom_file_name": record_custom_file_name,
        "record_format": record_format,
        "record_max_length": record_max_length,
        "record_timeout_secs": record_timeout_secs,
        "record_track": record_track,
        "record_trim": record_trim,
        "retry_on_timeout": retry_on_timeout,
        "send_digits_on_answer": send_digits_on_answer,
        "send_silence_when_idle": send_silence_when_idle,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "sip_headers": sip_headers,
        "sip_region": sip_region,
        "sip_transport_protocol": sip_transport_protocol,
        "sound_modifications": sound_modifications,
        "stream_auth_token": stream_auth_token,
        "stream_bidirectional_codec": stream_bidirectional_codec,
        "stream_bidirectional_mode": stream_bidirectional_mode,
        "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
        "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
        "stream_codec": stream_codec,
        "stream_establish_before_call_originate": stream_establish_before_call_originate,
        "stream_track": stream_track,
        "stream_url": stream_url,
        "supervise_call_control_id": supervise_call_control_id,
        "supervisor_role": supervisor_role,
        "time_limit_secs": time_limit_secs,
        "timeout_secs": timeout_secs,
        "to": to,
        "transcription": transcription,
        "transcription_config": transcription_config,
        "webhook_retries_policies": webhook_retries_policies,
        "webhook_url": webhook_url,
        "webhook_url_method": webhook_url_method,
        "webhook_urls": webhook_urls,
        "webhook_urls_method": webhook_urls_method,
    }
    result: DialCallResponse = await _dial.execute(session, arguments, options)
    return result


_enqueue = Operation(
    id="EnqueueCall",
    method="POST",
    path="/calls/{call_control_id}/actions/enqueue",
    tag="Call Commands",
    module="calls",
    function="enqueue",
    summary="Enqueue call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("keep_after_hangup", "keep_after_hangup", "body"),
        Parameter("max_size", "max_size", "body"),
        Parameter("max_wait_time_secs", "max_wait_time_secs", "body"),
        Parameter("queue_name", "queue_name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EnqueueCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.dequeued", "call.enqueued"),
)


async def enqueue(
    session: TelnyxSession,
    call_control_id: str,
    *,
    queue_name: str,
    client_state: str | None = None,
    command_id: str | None = None,
    keep_after_hangup: bool | None = None,
    max_size: int | None = None,
    max_wait_time_secs: int | None = None,
    options: RequestOptions | None = None,
) -> EnqueueCallResponse:
    """Put the call into a queue, creating the queue if there is none of that name.

    `POST /calls/{call_control_id}/actions/enqueue` (EnqueueCall). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        queue_name: Queue to wait in; it is created if there is none of that name. Example: tier_1_support
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        keep_after_hangup: Whether a call that hangs up keeps its place; bridging to it then fails with what is
            needed to call back. Telnyx's default: False.
        max_size: How many calls a newly created queue may hold; an existing queue keeps its size. Telnyx's default:
            100. Example: 200
        max_wait_time_secs: Longest wait in the queue, in seconds; the call then drops out of it. Example: 600
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnqueueCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.dequeued, call.enqueued.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "keep_after_hangup": keep_after_hangup,
        "max_size": max_size,
        "max_wait_time_secs": max_wait_time_secs,
        "queue_name": queue_name,
    }
    result: EnqueueCallResponse = await _enqueue.execute(session, arguments, options)
    return result


_gather = Operation(
    id="GatherCall",
    method="POST",
    path="/calls/{call_control_id}/actions/gather",
    tag="Call Commands",
    module="calls",
    function="gather",
    summary="Gather",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("gather_id", "gather_id", "body"),
        Parameter("initial_timeout_millis", "initial_timeout_millis", "body"),
        Parameter("inter_digit_timeout_millis", "inter_digit_timeout_millis", "body"),
        Parameter("maximum_digits", "maximum_digits", "body"),
        Parameter("minimum_digits", "minimum_digits", "body"),
        Parameter("terminating_digit", "terminating_digit", "body"),
        Parameter("timeout_millis", "timeout_millis", "body"),
        Parameter("valid_digits", "valid_digits", "body"),
    ),
    responses=(
        Response("200", "application/json", "GatherCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.dtmf.received", "call.gather.ended"),
)


async def gather(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    gather_id: str | None = None,
    initial_timeout_millis: int | None = None,
    inter_digit_timeout_millis: int | None = None,
    maximum_digits: int | None = None,
    minimum_digits: int | None = None,
    terminating_digit: str | None = None,
    timeout_millis: int | None = None,
    valid_digits: str | None = None,
    options: RequestOptions | None = None,
) -> GatherCallResponse:
    """Collect key presses without a prompt; call.gather.ended brings them.

    `POST /calls/{call_control_id}/actions/gather` (GatherCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        gather_id: Identifier that call.gather.ended carries back; random when left out. 1 to 40 characters.
            Example: my_gather_id
        initial_timeout_millis: Milliseconds until the first key must come. Telnyx's default: 5000. Example: 10000
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
            Example: 10000
        maximum_digits: Most keys to collect, at most 128. Telnyx's default: 128. Example: 10
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds that gathering may take in all. Telnyx's default: 60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GatherCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.dtmf.received, call.gather.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "gather_id": gather_id,
        "initial_timeout_millis": initial_timeout_millis,
        "inter_digit_timeout_millis": inter_digit_timeout_millis,
        "maximum_digits": maximum_digits,
        "minimum_digits": minimum_digits,
        "terminating_digit": terminating_digit,
        "timeout_millis": timeout_millis,
        "valid_digits": valid_digits,
    }
    result: GatherCallResponse = await _gather.execute(session, arguments, options)
    return result


_gather_using_ai = Operation(
    id="callGatherUsingAI",
    method="POST",
    path="/calls/{call_control_id}/actions/gather_using_ai",
    tag="Call Commands",
    module="calls",
    function="gather_using_ai",
    summary="Gather using AI",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("assistant", "assistant", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("gather_ended_speech", "gather_ended_speech", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("language", "language", "body"),
        Parameter("message_history", "message_history", "body"),
        Parameter("parameters", "parameters", "body", required=True),
        Parameter("send_message_history_updates", "send_message_history_updates", "body"),
        Parameter("send_partial_results", "send_partial_results", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("user_response_timeout_ms", "user_response_timeout_ms", "body"),
        Parameter("voice", "voice", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "GatherCallUsingAIResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "call.ai_gather.ended",
        "call.ai_gather.message_history_updated",
        "call.ai_gather.partial_results",
        "call.conversation.ended",
    ),
)


async def gather_using_ai(
    session: TelnyxSession,
    call_control_id: str,
    *,
    parameters: Mapping[str, Any],
    assistant: CallControlAssistant | Mapping[str, Any] | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    gather_ended_speech: str | None = None,
    greeting: str | None = None,
    interruption_settings: InterruptionSettings | Mapping[str, Any] | None = None,
    language: GoogleTranscriptionLanguage | None = None,
    message_history: Sequence[GatherUsingAIMessage | Mapping[str, Any]] | None = None,
    send_message_history_updates: bool | None = None,
    send_partial_results: bool | None = None,
    transcription: TranscriptionConfig | Mapping[str, Any] | None = None,
    user_response_timeout_ms: int | None = None,
    voice: str | None = None,
    voice_settings: GatherUsingAIVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> GatherCallUsingAIResponse:
    """Have a voice assistant ask for the values that a JSON Schema describes; call.ai_gather.ended brings them.

    `POST /calls/{call_control_id}/actions/gather_using_ai` (callGatherUsingAI). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        parameters: JSON Schema of the values to ask for.
        assistant: How the assistant works: its model, instructions and tools.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        gather_ended_speech: Text to speak once all is gathered, up to 3000 characters. At most 3000 characters.
        greeting: Text or SSML (AWS Polly voices) to open with, up to 3000 characters; nothing is said when left
            out.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: Language the conversation is held in. One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue,
            zh, hr, cs, da, nl, en, et, fil, fi, fr, gl and 56 more. Telnyx's default: en.
        message_history: Earlier messages that the assistant should know of.
        send_message_history_updates: Whether call.ai_gather.message_history_updated reports what is said as it
            goes; not when left out.
        send_partial_results: Whether call.ai_gather.partial_results reports each value as it is found; left out,
            only the end result comes.
        transcription: Speech-to-text settings; a model that understands audio by itself ignores them.
        user_response_timeout_ms: Milliseconds to wait for a reply. Telnyx's default: 10000. Example: 15000
        voice: Voice the assistant speaks with, as provider, model and voice joined by dots. Telnyx's default:
            Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GatherCallUsingAIResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.ai_gather.ended, call.ai_gather.message_history_updated,
    call.ai_gather.partial_results, call.conversation.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "assistant": assistant,
        "client_state": client_state,
        "command_id": command_id,
        "gather_ended_speech": gather_ended_speech,
        "greeting": greeting,
        "interruption_settings": interruption_settings,
        "language": language,
        "message_history": message_history,
        "parameters": parameters,
        "send_message_history_updates": send_message_history_updates,
        "send_partial_results": send_partial_results,
        "transcription": transcription,
        "user_response_timeout_ms": user_response_timeout_ms,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: GatherCallUsingAIResponse = await _gather_using_ai.execute(session, arguments, options)
    return result


_gather_using_audio = Operation(
    id="GatherUsingAudio",
    method="POST",
    path="/calls/{call_control_id}/actions/gather_using_audio",
    tag="Call Commands",
    module="calls",
    function="gather_using_audio",
    summary="Gather using audio",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("inter_digit_timeout_millis", "inter_digit_timeout_millis", "body"),
        Parameter("invalid_audio_url", "invalid_audio_url", "body"),
        Parameter("invalid_media_name", "invalid_media_name", "body"),
        Parameter("maximum_digits", "maximum_digits", "body"),
        Parameter("maximum_tries", "maximum_tries", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("minimum_digits", "minimum_digits", "body"),
        Parameter("terminating_digit", "terminating_digit", "body"),
        Parameter("timeout_millis", "timeout_millis", "body"),
        Parameter("valid_digits", "valid_digits", "body"),
    ),
    responses=(
        Response("200", "application/json", "GatherCallUsingAudioResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.dtmf.received", "call.gather.ended", "call.playback.ended", "call.playback.started"),
)


async def gather_using_audio(
    session: TelnyxSession,
    call_control_id: str,
    *,
    audio_url: str | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    inter_digit_timeout_millis: int | None = None,
    invalid_audio_url: str | None = None,
    invalid_media_name: str | None = None,
    maximum_digits: int | None = None,
    maximum_tries: int | None = None,
    media_name: str | None = None,
    minimum_digits: int | None = None,
    terminating_digit: str | None = None,
    timeout_millis: int | None = None,
    valid_digits: str | None = None,
    options: RequestOptions | None = None,
) -> GatherCallUsingAudioResponse:
    """Play an audio file as a prompt and collect key presses, repeating it until there is input; a key press cuts it
    off.

    `POST /calls/{call_control_id}/actions/gather_using_audio` (GatherUsingAudio). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        audio_url: WAV or MP3 that is the prompt; instead of media_name. Example: http://example.com/message.wav
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
            Example: 10000
        invalid_audio_url: WAV or MP3 to play when the input is not valid; instead of invalid_media_name. Example:
            http://example.com/invalid.wav
        invalid_media_name: WAV or MP3 in your Telnyx media storage to play when the input is not valid; instead of
            invalid_audio_url. Example: my_media_uploaded_to_media_storage_api
        maximum_digits: Most keys to collect, at most 128. Telnyx's default: 128. Example: 10
        maximum_tries: How often the prompt is given at most while no key is pressed. Telnyx's default: 3. Example:
            3
        media_name: WAV or MP3 in your Telnyx media storage that is the prompt; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds after the prompt without a key before it is played again. Telnyx's default:
            60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GatherCallUsingAudioResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.dtmf.received, call.gather.ended, call.playback.ended, call.playback.started.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "audio_url": audio_url,
        "client_state": client_state,
        "command_id": command_id,
        "inter_digit_timeout_millis": inter_digit_timeout_millis,
        "invalid_audio_url": invalid_audio_url,
        "invalid_media_name": invalid_media_name,
        "maximum_digits": maximum_digits,
        "maximum_tries": maximum_tries,
        "media_name": media_name,
        "minimum_digits": minimum_digits,
        "terminating_digit": terminating_digit,
        "timeout_millis": timeout_millis,
        "valid_digits": valid_digits,
    }
    result: GatherCallUsingAudioResponse = await _gather_using_audio.execute(session, arguments, options)
    return result


_gather_using_speak = Operation(
    id="GatherUsingSpeak",
    method="POST",
    path="/calls/{call_control_id}/actions/gather_using_speak",
    tag="Call Commands",
    module="calls",
    function="gather_using_speak",
    summary="Gather using speak",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("inter_digit_timeout_millis", "inter_digit_timeout_millis", "body"),
        Parameter("invalid_payload", "invalid_payload", "body"),
        Parameter("language", "language", "body"),
        Parameter("maximum_digits", "maximum_digits", "body"),
        Parameter("maximum_tries", "maximum_tries", "body"),
        Parameter("minimum_digits", "minimum_digits", "body"),
        Parameter("payload", "payload", "body", required=True),
        Parameter("payload_type", "payload_type", "body"),
        Parameter("service_level", "service_level", "body"),
        Parameter("terminating_digit", "terminating_digit", "body"),
        Parameter("timeout_millis", "timeout_millis", "body"),
        Parameter("valid_digits", "valid_digits", "body"),
        Parameter("voice", "voice", "body", required=True),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "GatherCallUsingSpeakResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.dtmf.received", "call.gather.ended"),
)


async def gather_using_speak(
    session: TelnyxSession,
    call_control_id: str,
    *,
    payload: str,
    voice: str,
    client_state: str | None = None,
    command_id: str | None = None,
    inter_digit_timeout_millis: int | None = None,
    invalid_payload: str | None = None,
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
    maximum_digits: int | None = None,
    maximum_tries: int | None = None,
    minimum_digits: int | None = None,
    payload_type: Literal["text", "ssml"] | None = None,
    service_level: Literal["basic", "premium"] | None = None,
    terminating_digit: str | None = None,
    timeout_millis: int | None = None,
    valid_digits: str | None = None,
    voice_settings: GatherUsingSpeakVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> GatherCallUsingSpeakResponse:
    """Speak a text as a prompt and collect key presses, repeating it until there is input; a key press cuts it off.

    `POST /calls/{call_control_id}/actions/gather_using_speak` (GatherUsingSpeak). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        payload: Text or SSML that is the prompt, up to 3000 characters.
        voice: Voice, as provider, model and voice joined by dots; with service_level basic, male or female.
            Example: Telnyx.KokoroTTS.af
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
            Example: 10000
        invalid_payload: Text or SSML to speak when the input is not valid, up to 3000 characters.
        language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
            de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
            ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        maximum_digits: Most keys to collect, at most 128. Telnyx's default: 128. Example: 10
        maximum_tries: How often the prompt is given at most while no key is pressed. Telnyx's default: 3. Example:
            3
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds after the prompt without a key before it is spoken again. Telnyx's default:
            60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GatherCallUsingSpeakResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.dtmf.received, call.gather.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "inter_digit_timeout_millis": inter_digit_timeout_millis,
        "invalid_payload": invalid_payload,
        "language": language,
        "maximum_digits": maximum_digits,
        "maximum_tries": maximum_tries,
        "minimum_digits": minimum_digits,
        "payload": payload,
        "payload_type": payload_type,
        "service_level": service_level,
        "terminating_digit": terminating_digit,
        "timeout_millis": timeout_millis,
        "valid_digits": valid_digits,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: GatherCallUsingSpeakResponse = await _gather_using_speak.execute(session, arguments, options)
    return result


_hangup = Operation(
    id="HangupCall",
    method="POST",
    path="/calls/{call_control_id}/actions/hangup",
    tag="Call Commands",
    module="calls",
    function="hangup",
    summary="Hangup call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_headers", "custom_headers", "body"),
    ),
    responses=(
        Response("200", "application/json", "HangupCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.hangup", "call.recording.error", "call.recording.saved"),
)


async def hangup(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> HangupCallResponse:
    """Hang up the call; the webhook call.hangup follows.

    `POST /calls/{call_control_id}/actions/hangup` (HangupCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra headers of your own for the SIP BYE.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        HangupCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.hangup, call.recording.error, call.recording.saved.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "custom_headers": custom_headers,
    }
    result: HangupCallResponse = await _hangup.execute(session, arguments, options)
    return result


_join_ai_assistant = Operation(
    id="CallJoinAIAssistant",
    method="POST",
    path="/calls/{call_control_id}/actions/ai_assistant_join",
    tag="Call Commands",
    module="calls",
    function="join_ai_assistant",
    summary="Join AI Assistant Conversation",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("conversation_id", "conversation_id", "body", required=True),
        Parameter("participant", "participant", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "JoinCallAIAssistantResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def join_ai_assistant(
    session: TelnyxSession,
    call_control_id: str,
    *,
    conversation_id: str,
    participant: AIAssistantJoinParticipant | Mapping[str, Any],
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> JoinCallAIAssistantResponse:
    """Bring this call into an AI assistant's conversation that is already going on.

    `POST /calls/{call_control_id}/actions/ai_assistant_join` (CallJoinAIAssistant). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        conversation_id: The conversation to join, as calls.start_ai_assistant returned it. Example: v3:abc123
        participant: The call leg to bring in, its name and what its hang-up means.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        JoinCallAIAssistantResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "conversation_id": conversation_id,
        "participant": participant,
    }
    result: JoinCallAIAssistantResponse = await _join_ai_assistant.execute(session, arguments, options)
    return result


_leave_queue = Operation(
    id="LeaveQueue",
    method="POST",
    path="/calls/{call_control_id}/actions/leave_queue",
    tag="Call Commands",
    module="calls",
    function="leave_queue",
    summary="Remove call from a queue",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "LeaveQueueResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.dequeued",),
)


async def leave_queue(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> LeaveQueueResponse:
    """Take the call out of the queue it waits in.

    `POST /calls/{call_control_id}/actions/leave_queue` (LeaveQueue). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LeaveQueueResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.dequeued.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: LeaveQueueResponse = await _leave_queue.execute(session, arguments, options)
    return result


_pause_recording = Operation(
    id="PauseCallRecording",
    method="POST",
    path="/calls/{call_control_id}/actions/record_pause",
    tag="Call Commands",
    module="calls",
    function="pause_recording",
    summary="Record pause",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "PauseCallRecordingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def pause_recording(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> PauseCallRecordingResponse:
    """Pause a recording of the call, to be resumed later; no webhook follows.

    `POST /calls/{call_control_id}/actions/record_pause` (PauseCallRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to pause. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PauseCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: PauseCallRecordingResponse = await _pause_recording.execute(session, arguments, options)
    return result


_pay = Operation(
    id="CallPay",
    method="POST",
    path="/calls/{call_control_id}/actions/pay",
    tag="Call Commands",
    module="calls",
    function="pay",
    summary="",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("amount", "amount", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("connector_name", "connector_name", "body"),
        Parameter("currency", "currency", "body"),
        Parameter("description", "description", "body"),
        Parameter("inter_digit_timeout_millis", "inter_digit_timeout_millis", "body"),
        Parameter("language", "language", "body"),
        Parameter("max_attempts", "max_attempts", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("min_postal_code_length", "min_postal_code_length", "body"),
        Parameter("parameters", "parameters", "body"),
        Parameter("payment_method", "payment_method", "body"),
        Parameter("payment_token", "payment_token", "body"),
        Parameter("postal_code", "postal_code", "body"),
        Parameter("prompts", "prompts", "body"),
        Parameter("service_level", "service_level", "body"),
        Parameter("timeout_millis", "timeout_millis", "body"),
        Parameter("transaction_type", "transaction_type", "body"),
        Parameter("valid_card_types", "valid_card_types", "body"),
        Parameter("voice", "voice", "body"),
    ),
    responses=(Response("2XX", "application/json", "PayCallResponse"),),
    idempotency="command_id",
    body=("application/json",),
)


async def pay(
    session: TelnyxSession,
    call_control_id: str,
    *,
    amount: float | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    connector_name: str | None = None,
    currency: Literal["USD", "usd"] | None = None,
    description: str | None = None,
    inter_digit_timeout_millis: int | None = None,
    language: str | None = None,
    max_attempts: int | None = None,
    metadata: Mapping[str, Any] | None = None,
    min_postal_code_length: int | None = None,
    parameters: Mapping[str, Any] | None = None,
    payment_method: Literal["credit-card", "ach-debit"] | None = None,
    payment_token: str | None = None,
    postal_code: str | bool | None = None,
    prompts: PayCallPrompts | Mapping[str, Any] | None = None,
    service_level: str | None = None,
    timeout_millis: int | None = None,
    transaction_type: Literal["charge", "tokenize"] | None = None,
    valid_card_types: Sequence[
        Literal["visa", "mastercard", "amex", "maestro", "discover", "optima", "jcb", "diners-club", "enroute"]
    ]
    | None = None,
    voice: str | None = None,
    options: RequestOptions | None = None,
) -> PayCallResponse:
    """Take a card or bank payment by key presses; recordings pause meanwhile, and call.payment.completed brings the
    outcome.

    `POST /calls/{call_control_id}/actions/pay` (CallPay). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        amount: How much to charge, in currency.
        client_state: Base64 text of your own that later webhooks carry back to you.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none.
        connector_name: Name of the connector to the payment provider.
        currency: Three-letter currency code (ISO 4217). One of USD, usd.
        description: What the payment is for.
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next.
        language: Language that is spoken or written, as a code such as en-US.
        max_attempts: How often the caller may try to enter a value.
        metadata: Further facts kept with it, as names and values.
        min_postal_code_length: Fewest characters that a postal code may have.
        parameters: Values it takes; of tools, described as a JSON Schema.
        payment_method: Whether a card or a US bank account (ACH) pays. One of credit-card, ach-debit.
        payment_token: Token that stands for the card or account.
        postal_code: The postal code if known, or whether to ask for it.
        prompts: What the caller hears at each step, instead of the usual prompts.
        service_level: Quality of the speech.
        timeout_millis: Milliseconds to wait for keys.
        transaction_type: charge takes the money, tokenize only returns a token for the card or account. One of
            charge, tokenize.
        valid_card_types: Kinds of card that are accepted. One of visa, mastercard, amex, maestro, discover, optima,
            jcb, diners-club, enroute.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PayCallResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "amount": amount,
        "client_state": client_state,
        "command_id": command_id,
        "connector_name": connector_name,
        "currency": currency,
        "description": description,
        "inter_digit_timeout_millis": inter_digit_timeout_millis,
        "language": language,
        "max_attempts": max_attempts,
        "metadata": metadata,
        "min_postal_code_length": min_postal_code_length,
        "parameters": parameters,
        "payment_method": payment_method,
        "payment_token": payment_token,
        "postal_code": postal_code,
        "prompts": prompts,
        "service_level": service_level,
        "timeout_millis": timeout_millis,
        "transaction_type": transaction_type,
        "valid_card_types": valid_card_types,
        "voice": voice,
    }
    result: PayCallResponse = await _pay.execute(session, arguments, options)
    return result


_refer = Operation(
    id="ReferCall",
    method="POST",
    path="/calls/{call_control_id}/actions/refer",
    tag="Call Commands",
    module="calls",
    function="refer",
    summary="SIP Refer a call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_headers", "custom_headers", "body"),
        Parameter("sip_address", "sip_address", "body", required=True),
        Parameter("sip_auth_password", "sip_auth_password", "body"),
        Parameter("sip_auth_username", "sip_auth_username", "body"),
        Parameter("sip_headers", "sip_headers", "body"),
    ),
    responses=(
        Response("200", "application/json", "ReferCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.refer.completed", "call.refer.failed", "call.refer.started"),
)


async def refer(
    session: TelnyxSession,
    call_control_id: str,
    *,
    sip_address: str,
    client_state: str | None = None,
    command_id: str | None = None,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, Any]] | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    sip_headers: Sequence[SipHeader | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> ReferCallResponse:
    """Send the caller elsewhere with a SIP REFER, whenever during the call.

    `POST /calls/{call_control_id}/actions/refer` (ReferCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        sip_address: SIP URI that the caller is sent to. Example: sip:username@sip.non-telnyx-address.com
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra headers of your own for the SIP request.
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard headers for the SIP request; only User-to-User is supported.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReferCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.refer.completed, call.refer.failed, call.refer.started.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "custom_headers": custom_headers,
        "sip_address": sip_address,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "sip_headers": sip_headers,
    }
    result: ReferCallResponse = await _refer.execute(session, arguments, options)
    return result


_reject = Operation(
    id="RejectCall",
    method="POST",
    path="/calls/{call_control_id}/actions/reject",
    tag="Call Commands",
    module="calls",
    function="reject",
    summary="Reject a call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("cause", "cause", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "RejectCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.hangup",),
)


async def reject(
    session: TelnyxSession,
    call_control_id: str,
    *,
    cause: Literal["CALL_REJECTED", "USER_BUSY"],
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> RejectCallResponse:
    """Turn down an incoming call instead of answering it.

    `POST /calls/{call_control_id}/actions/reject` (RejectCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        cause: Reason the caller's side is given. One of CALL_REJECTED, USER_BUSY.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RejectCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.hangup.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "cause": cause,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: RejectCallResponse = await _reject.execute(session, arguments, options)
    return result


_resume_recording = Operation(
    id="ResumeCallRecording",
    method="POST",
    path="/calls/{call_control_id}/actions/record_resume",
    tag="Call Commands",
    module="calls",
    function="resume_recording",
    summary="Record resume",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "ResumeCallRecordingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def resume_recording(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> ResumeCallRecordingResponse:
    """Go on with a paused recording of the call; no webhook follows.

    `POST /calls/{call_control_id}/actions/record_resume` (ResumeCallRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to go on with. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ResumeCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: ResumeCallRecordingResponse = await _resume_recording.execute(session, arguments, options)
    return result


_send_dtmf = Operation(
    id="SendDTMF",
    method="POST",
    path="/calls/{call_control_id}/actions/send_dtmf",
    tag="Call Commands",
    module="calls",
    function="send_dtmf",
    summary="Send DTMF",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("digits", "digits", "body", required=True),
        Parameter("duration_millis", "duration_millis", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendDTMFResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def send_dtmf(
    session: TelnyxSession,
    call_control_id: str,
    *,
    digits: str,
    client_state: str | None = None,
    command_id: str | None = None,
    duration_millis: int | None = None,
    options: RequestOptions | None = None,
) -> SendDTMFResponse:
    """Send key tones from this leg for the other side to hear; no webhook follows.

    `POST /calls/{call_control_id}/actions/send_dtmf` (SendDTMF). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1www2WABCDw9
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        duration_millis: Milliseconds that each tone lasts, 100 to 500. Telnyx's default: 250. Example: 500
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendDTMFResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "digits": digits,
        "duration_millis": duration_millis,
    }
    result: SendDTMFResponse = await _send_dtmf.execute(session, arguments, options)
    return result


_send_sip_info = Operation(
    id="SendSIPInfo",
    method="POST",
    path="/calls/{call_control_id}/actions/send_sip_info",
    tag="Call Commands",
    module="calls",
    function="send_sip_info",
    summary="Send SIP info",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("body", "body", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("content_type", "content_type", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "SendSIPInfoResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def send_sip_info(
    session: TelnyxSession,
    call_control_id: str,
    *,
    body: str,
    content_type: str,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> SendSIPInfoResponse:
    """Send a SIP INFO message from this leg; the leg that gets it reports call.sip_info.received.

    `POST /calls/{call_control_id}/actions/send_sip_info` (SendSIPInfo). It is retried with the same `command_id`,
    so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        body: What the message says.
        content_type: MIME type of the body, at most 1400 bytes. Example: application/json
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendSIPInfoResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "body": body,
        "client_state": client_state,
        "command_id": command_id,
        "content_type": content_type,
    }
    result: SendSIPInfoResponse = await _send_sip_info.execute(session, arguments, options)
    return result


_speak = Operation(
    id="SpeakCall",
    method="POST",
    path="/calls/{call_control_id}/actions/speak",
    tag="Call Commands",
    module="calls",
    function="speak",
    summary="Speak text",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("language", "language", "body"),
        Parameter("loop", "loop", "body"),
        Parameter("payload", "payload", "body", required=True),
        Parameter("payload_type", "payload_type", "body"),
        Parameter("service_level", "service_level", "body"),
        Parameter("stop", "stop", "body"),
        Parameter("target_legs", "target_legs", "body"),
        Parameter("voice", "voice", "body", required=True),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "SpeakCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.speak.ended", "call.speak.started"),
)


async def speak(
    session: TelnyxSession,
    call_control_id: str,
    *,
    payload: str,
    voice: str,
    client_state: str | None = None,
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
    loop: str | int | None = None,
    payload_type: Literal["text", "ssml"] | None = None,
    service_level: Literal["basic", "premium"] | None = None,
    stop: str | None = None,
    target_legs: Literal["self", "opposite", "both"] | None = None,
    voice_settings: SpeakVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> SpeakCallResponse:
    """Speak a text on the call; further texts wait in line behind the one being spoken.

    `POST /calls/{call_control_id}/actions/speak` (SpeakCall). It is retried with the same `command_id`, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        payload: Text or SSML to speak, up to 3000 characters.
        voice: Voice, as provider, model and voice joined by dots; with service_level basic, male or female.
            Example: Telnyx.KokoroTTS.af
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
            de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
            ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        loop: How often to speak it, or infinity; once when left out.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        stop: Audio to stop first: current for what plays now, all for what waits as well. Example: current
        target_legs: Who hears it: self for this leg, opposite for the other one, or both. One of self, opposite,
            both. Telnyx's default: self.
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SpeakCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.speak.ended, call.speak.started.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "language": language,
        "loop": loop,
        "payload": payload,
        "payload_type": payload_type,
        "service_level": service_level,
        "stop": stop,
        "target_legs": target_legs,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: SpeakCallResponse = await _speak.execute(session, arguments, options)
    return result


_start_ai_assistant = Operation(
    id="CallStartAIAssistant",
    method="POST",
    path="/calls/{call_control_id}/actions/ai_assistant_start",
    tag="Call Commands",
    module="calls",
    function="start_ai_assistant",
    summary="Start AI Assistant",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("assistant", "assistant", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("message_history", "message_history", "body"),
        Parameter("participants", "participants", "body"),
        Parameter("send_message_history_updates", "send_message_history_updates", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("voice", "voice", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallAIAssistantResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.conversation.ended", "call.conversation_insights.generated"),
)


async def start_ai_assistant(
    session: TelnyxSession,
    call_control_id: str,
    *,
    assistant: CallAIAssistant | Mapping[str, Any] | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    greeting: str | None = None,
    interruption_settings: InterruptionSettings | Mapping[str, Any] | None = None,
    message_history: Sequence[StartAIAssistantMessage | Mapping[str, Any]] | None = None,
    participants: Sequence[AIAssistantJoinParticipant | Mapping[str, Any]] | None = None,
    send_message_history_updates: bool | None = None,
    transcription: TranscriptionConfig | Mapping[str, Any] | None = None,
    voice: str | None = None,
    voice_settings: StartAIAssistantVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> StartCallAIAssistantResponse:
    """Let an AI assistant talk on the call.

    `POST /calls/{call_control_id}/actions/ai_assistant_start` (CallStartAIAssistant). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        assistant: The assistant, named by id; all else given here overrides its stored setup.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        greeting: Text or SSML (AWS Polly voices) to open with, up to 3000 characters; nothing is said when left
            out.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        message_history: Earlier messages that the assistant should know of.
        participants: Call legs that take part from the start.
        send_message_history_updates: Whether a webhook brings the conversation each time something is added to it.
            Telnyx's default: False.
        transcription: Speech-to-text settings; a model that understands audio by itself ignores them.
        voice: Voice the assistant speaks with, as provider, model and voice joined by dots. Telnyx's default:
            Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallAIAssistantResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.conversation.ended, call.conversation_insights.generated.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "assistant": assistant,
        "client_state": client_state,
        "command_id": command_id,
        "greeting": greeting,
        "interruption_settings": interruption_settings,
        "message_history": message_history,
        "participants": participants,
        "send_message_history_updates": send_message_history_updates,
        "transcription": transcription,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: StartCallAIAssistantResponse = await _start_ai_assistant.execute(session, arguments, options)
    return result


_start_conversation_relay = Operation(
    id="CallStartConversationRelay",
    method="POST",
    path="/calls/{call_control_id}/actions/conversation_relay_start",
    tag="Call Commands",
    module="calls",
    function="start_conversation_relay",
    summary="Start Conversation Relay",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("assistant", "assistant", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("conversation_relay_dtmf_detection", "conversation_relay_dtmf_detection", "body"),
        Parameter("conversation_relay_settings", "conversation_relay_settings", "body"),
        Parameter("conversation_relay_url", "conversation_relay_url", "body"),
        Parameter("custom_parameters", "custom_parameters", "body"),
        Parameter("dtmf_detection", "dtmf_detection", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("interruptible", "interruptible", "body"),
        Parameter("interruptible_greeting", "interruptible_greeting", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("language", "language", "body"),
        Parameter("languages", "languages", "body"),
        Parameter("provider", "provider", "body"),
        Parameter("structured_provider", "structured_provider", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("transcription_engine", "transcription_engine", "body"),
        Parameter("transcription_engine_config", "transcription_engine_config", "body"),
        Parameter("tts_provider", "tts_provider", "body"),
        Parameter("url", "url", "body"),
        Parameter("voice", "voice", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallConversationRelayResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.conversation.ended",),
)


async def start_conversation_relay(
    session: TelnyxSession,
    call_control_id: str,
    *,
    assistant: ConversationRelayAssistant | Mapping[str, Any] | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    conversation_relay_dtmf_detection: bool | None = None,
    conversation_relay_settings: ConversationRelaySettings | Mapping[str, Any] | None = None,
    conversation_relay_url: str | None = None,
    custom_parameters: Mapping[str, Any] | None = None,
    dtmf_detection: bool | None = None,
    greeting: str | None = None,
    interruptible: ConversationRelayInterruptible | None = None,
    interruptible_greeting: ConversationRelayInterruptible | None = None,
    interruption_settings: ConversationRelayInterruptionSettings | Mapping[str, Any] | None = None,
    language: str | None = None,
    languages: Sequence[ConversationRelayLanguage | Mapping[str, Any]] | None = None,
    provider: str | None = None,
    structured_provider: Mapping[str, Any] | None = None,
    transcription: Mapping[str, Any] | None = None,
    transcription_engine: Literal[
        "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"
    ]
    | None = None,
    transcription_engine_config: Mapping[str, Any] | None = None,
    tts_provider: str | None = None,
    url: str | None = None,
    voice: str | None = None,
    voice_settings: ConversationRelayStartVoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> StartCallConversationRelayResponse:
    """Have Telnyx turn speech into text for your WebSocket, and your text into speech; not while an AI assistant is on
    the call.

    `POST /calls/{call_control_id}/actions/conversation_relay_start` (CallStartConversationRelay). It is retried
    with the same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        assistant: Values for the session, as dynamic_variables.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_relay_dtmf_detection: Whether the session is told of pressed keys; dtmf_detection wins over it.
            Telnyx's default: False.
        conversation_relay_settings: url, dtmf_detection, interruptible, interruptible_greeting and languages in
            one; arguments of their own win.
        conversation_relay_url: Your server's WebSocket address, ws:// or wss://; url wins over it. Matches ^wss?://
            Example: wss://example.com/conversation-relay
        custom_parameters: Values of your own for the session, by name; merged with assistant.dynamic_variables.
        dtmf_detection: Whether the relay session is told of pressed keys; not by default. Telnyx's default: False.
        greeting: Text to speak when the session starts.
        interruptible: What may break in while the assistant speaks: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        interruptible_greeting: What may break in during the greeting: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: Language of speech and recognition, unless languages says otherwise. Telnyx's default: en.
            Example: en-US
        languages: The languages, with voice and speech recognition for each where these can be set.
        provider: Company whose voice speaks; together with structured_provider only. Example: elevenlabs
        structured_provider: Settings of the voice's provider; goes with provider.
        transcription: Not supported here: use transcription_engine and transcription_engine_config. Deprecated.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, A, B. Telnyx's
            default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        tts_provider: Company whose voice speaks; taken from voice or provider when left out. Example: telnyx
        url: Your server's WebSocket address, ws:// or wss://; it gets text and sends text back. Matches ^wss?://
            Example: wss://example.com/conversation-relay
        voice: Voice that speaks, normally as provider, model and voice joined by dots. Telnyx's default:
            Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallConversationRelayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.conversation.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "assistant": assistant,
        "client_state": client_state,
        "command_id": command_id,
        "conversation_relay_dtmf_detection": conversation_relay_dtmf_detection,
        "conversation_relay_settings": conversation_relay_settings,
        "conversation_relay_url": conversation_relay_url,
        "custom_parameters": custom_parameters,
        "dtmf_detection": dtmf_detection,
        "greeting": greeting,
        "interruptible": interruptible,
        "interruptible_greeting": interruptible_greeting,
        "interruption_settings": interruption_settings,
        "language": language,
        "languages": languages,
        "provider": provider,
        "structured_provider": structured_provider,
        "transcription": transcription,
        "transcription_engine": transcription_engine,
        "transcription_engine_config": transcription_engine_config,
        "tts_provider": tts_provider,
        "url": url,
        "voice": voice,
        "voice_settings": voice_settings,
    }
    result: StartCallConversationRelayResponse = await _start_conversation_relay.execute(session, arguments, options)
    return result


_start_forking = Operation(
    id="StartCallFork",
    method="POST",
    path="/calls/{call_control_id}/actions/fork_start",
    tag="Call Commands",
    module="calls",
    function="start_forking",
    summary="Forking start",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("rx", "rx", "body"),
        Parameter("stream_type", "stream_type", "body"),
        Parameter("tx", "tx", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallForkingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.fork.started", "call.fork.stopped"),
)


async def start_forking(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    rx: str | None = None,
    stream_type: Literal["decrypted"] | None = None,
    tx: str | None = None,
    options: RequestOptions | None = None,
) -> StartCallForkingResponse:
    """Send a copy of the call's RTP media to UDP targets while it goes on; give rx and tx.

    `POST /calls/{call_control_id}/actions/fork_start` (StartCallFork). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        rx: Where incoming RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9000
        stream_type: What is copied: decrypted media, for which both rx and tx are needed. One of decrypted.
            Telnyx's default: decrypted.
        tx: Where outgoing RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9001
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallForkingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.fork.started, call.fork.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "rx": rx,
        "stream_type": stream_type,
        "tx": tx,
    }
    result: StartCallForkingResponse = await _start_forking.execute(session, arguments, options)
    return result


_start_noise_suppression = Operation(
    id="noiseSuppressionStart",
    method="POST",
    path="/calls/{call_control_id}/actions/suppression_start",
    tag="Call Commands",
    module="calls",
    function="start_noise_suppression",
    summary="Noise Suppression Start (BETA)",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("direction", "direction", "body"),
        Parameter("noise_suppression_engine", "noise_suppression_engine", "body"),
        Parameter("noise_suppression_engine_config", "noise_suppression_engine_config", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallNoiseSuppressionResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def start_noise_suppression(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    direction: NoiseSuppressionDirection | None = None,
    noise_suppression_engine: NoiseSuppressionEngine | None = None,
    noise_suppression_engine_config: NoiseSuppressionEngineConfig | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> StartCallNoiseSuppressionResponse:
    """Start filtering noise out of the call's audio (beta).

    `POST /calls/{call_control_id}/actions/suppression_start` (noiseSuppressionStart). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        direction: Which direction of the audio is filtered. One of inbound, outbound, both. Telnyx's default:
            inbound.
        noise_suppression_engine: Engine that filters; A, B, C and D are old names for Denoiser, DeepFilterNet,
            Krisp and AiCoustics. One of Denoiser, DeepFilterNet, Krisp, AiCoustics, aic_l_quail, aic_l_rook,
            aic_s_quail, aic_s_rook, quail_voice_focus_s, quail_voice_focus_xs. Telnyx's default: Denoiser.
        noise_suppression_engine_config: Settings of the engine; each engine has its own.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallNoiseSuppressionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "direction": direction,
        "noise_suppression_engine": noise_suppression_engine,
        "noise_suppression_engine_config": noise_suppression_engine_config,
    }
    result: StartCallNoiseSuppressionResponse = await _start_noise_suppression.execute(session, arguments, options)
    return result


_start_playback = Operation(
    id="StartCallPlayback",
    method="POST",
    path="/calls/{call_control_id}/actions/playback_start",
    tag="Call Commands",
    module="calls",
    function="start_playback",
    summary="Play audio URL",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("audio_type", "audio_type", "body"),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("cache_audio", "cache_audio", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("loop", "loop", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("overlay", "overlay", "body"),
        Parameter("playback_content", "playback_content", "body"),
        Parameter("stop", "stop", "body"),
        Parameter("target_legs", "target_legs", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallPlaybackResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.playback.ended", "call.playback.started"),
)


async def start_playback(
    session: TelnyxSession,
    call_control_id: str,
    *,
    audio_type: Literal["mp3", "wav"] | None = None,
    audio_url: str | None = None,
    cache_audio: bool | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    loop: str | int | None = None,
    media_name: str | None = None,
    overlay: bool | None = None,
    playback_content: str | None = None,
    stop: str | None = None,
    target_legs: str | None = None,
    options: RequestOptions | None = None,
) -> StartCallPlaybackResponse:
    """Play audio to the call; further files wait in line behind the one that plays.

    `POST /calls/{call_control_id}/actions/playback_start` (StartCallPlayback). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        audio_type: File format of what audio_url or playback_content gives. One of mp3, wav. Telnyx's default: mp3.
        audio_url: WAV or MP3 to play; instead of media_name. Example: http://example.com/message.wav
        cache_audio: Whether to keep the file at hand, for when one call plays it repeatedly. Telnyx's default:
            True.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
        media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        overlay: Whether to mix it over audio that already plays; it needs such audio, and target_legs must be self.
            Telnyx's default: False.
        playback_content: The MP3 or WAV itself in base64; the playback webhooks then name no media. Example:
            SUQzAwAAAAADf1...
        stop: Audio to stop first: current for what plays now, all for what waits as well. Example: current
        target_legs: Who hears it: self for this leg, opposite for the other one, or both. Telnyx's default: self.
            Example: self
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallPlaybackResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.playback.ended, call.playback.started.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "audio_type": audio_type,
        "audio_url": audio_url,
        "cache_audio": cache_audio,
        "client_state": client_state,
        "command_id": command_id,
        "loop": loop,
        "media_name": media_name,
        "overlay": overlay,
        "playback_content": playback_content,
        "stop": stop,
        "target_legs": target_legs,
    }
    result: StartCallPlaybackResponse = await _start_playback.execute(session, arguments, options)
    return result


_start_recording = Operation(
    id="StartCallRecord",
    method="POST",
    path="/calls/{call_control_id}/actions/record_start",
    tag="Call Commands",
    module="calls",
    function="start_recording",
    summary="Recording start",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("channels", "channels", "body", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_file_name", "custom_file_name", "body"),
        Parameter("format_", "format", "body", required=True),
        Parameter("max_length", "max_length", "body"),
        Parameter("play_beep", "play_beep", "body"),
        Parameter("recording_track", "recording_track", "body"),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("transcription_engine", "transcription_engine", "body"),
        Parameter("transcription_language", "transcription_language", "body"),
        Parameter("transcription_max_speaker_count", "transcription_max_speaker_count", "body"),
        Parameter("transcription_min_speaker_count", "transcription_min_speaker_count", "body"),
        Parameter("transcription_profanity_filter", "transcription_profanity_filter", "body"),
        Parameter("transcription_speaker_diarization", "transcription_speaker_diarization", "body"),
        Parameter("trim", "trim", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallRecordingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.recording.error", "call.recording.saved", "call.recording.transcription.saved"),
)


async def start_recording(
    session: TelnyxSession,
    call_control_id: str,
    *,
    channels: Literal["single", "dual"],
    format_: Literal["wav", "mp3"],
    client_state: str | None = None,
    command_id: str | None = None,
    custom_file_name: str | None = None,
    max_length: int | None = None,
    play_beep: bool | None = None,
    recording_track: Literal["both", "inbound", "outbound"] | None = None,
    timeout_secs: int | None = None,
    transcription: bool | None = None,
    transcription_engine: Literal["A", "B", "deepgram/nova-3"] | None = None,
    transcription_language: TranscriptionLanguage | None = None,
    transcription_max_speaker_count: int | None = None,
    transcription_min_speaker_count: int | None = None,
    transcription_profanity_filter: bool | None = None,
    transcription_speaker_diarization: bool | None = None,
    trim: Literal["trim-silence"] | None = None,
    options: RequestOptions | None = None,
) -> StartCallRecordingResponse:
    """Record the call until it ends or the recording is stopped; call.recording.saved brings the file.

    `POST /calls/{call_control_id}/actions/record_start` (StartCallRecord). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        channels: With dual, channel A has the first leg and channel B everybody else. One of single, dual.
        format_: File format of the recording. One of wav, mp3.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        max_length: Longest recording in seconds, up to 14400; 0 sets no limit. Telnyx's default: 0. Example: 100
        play_beep: Whether a beep marks the start of recording.
        recording_track: Which side is recorded; one side alone makes a mono file whatever channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        transcription: Whether to transcribe the recording once it is done. Telnyx's default: False.
        transcription_engine: Engine that transcribes: A is Google, B Telnyx, deepgram/nova-3 (English only)
            Deepgram. One of A, B, deepgram/nova-3. Telnyx's default: A.
        transcription_language: Language that is spoken in the recording. One of af, af-ZA, am, am-ET, ar, ar-AE,
            ar-BH, ar-DZ, ar-EG, ar-IL, ar-IQ, ar-JO, ar-KW, ar-LB, ar-MA, ar-MR, ar-OM, ar-PS, ar-QA, ar-SA, ar-TN,
            ar-YE, as, auto_detect and 221 more. Telnyx's default: en-US.
        transcription_max_speaker_count: Most speakers to expect; Google engine only. Telnyx's default: 6. Example:
            4
        transcription_min_speaker_count: Fewest speakers to expect; Google engine only. Telnyx's default: 2.
            Example: 4
        transcription_profanity_filter: Whether to filter swear words; Google engine only. Telnyx's default: False.
        transcription_speaker_diarization: Whether speakers are told apart; Google engine only. Telnyx's default:
            False.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.recording.error, call.recording.saved, call.recording.transcription.saved.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "channels": channels,
        "client_state": client_state,
        "command_id": command_id,
        "custom_file_name": custom_file_name,
        "format_": format_,
        "max_length": max_length,
        "play_beep": play_beep,
        "recording_track": recording_track,
        "timeout_secs": timeout_secs,
        "transcription": transcription,
        "transcription_engine": transcription_engine,
        "transcription_language": transcription_language,
        "transcription_max_speaker_count": transcription_max_speaker_count,
        "transcription_min_speaker_count": transcription_min_speaker_count,
        "transcription_profanity_filter": transcription_profanity_filter,
        "transcription_speaker_diarization": transcription_speaker_diarization,
        "trim": trim,
    }
    result: StartCallRecordingResponse = await _start_recording.execute(session, arguments, options)
    return result


_start_siprec = Operation(
    id="StartSiprecSession",
    method="POST",
    path="/calls/{call_control_id}/actions/siprec_start",
    tag="Call Commands",
    module="calls",
    function="start_siprec",
    summary="SIPREC start",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("connector_name", "connector_name", "body"),
        Parameter("include_metadata_custom_headers", "include_metadata_custom_headers", "body"),
        Parameter("secure", "secure", "body"),
        Parameter("session_timeout_secs", "session_timeout_secs", "body"),
        Parameter("sip_transport", "sip_transport", "body"),
        Parameter("siprec_track", "siprec_track", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallSiprecResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("siprec.failed", "siprec.started", "siprec.stopped"),
)


async def start_siprec(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    connector_name: str | None = None,
    include_metadata_custom_headers: bool | None = None,
    secure: bool | None = None,
    session_timeout_secs: int | None = None,
    sip_transport: Literal["udp", "tcp", "tls"] | None = None,
    siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None,
    options: RequestOptions | None = None,
) -> StartCallSiprecResponse:
    """Send the call's media to the recording server (SRS) of a SIPREC connector.

    `POST /calls/{call_control_id}/actions/siprec_start` (StartSiprecSession). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connector_name: Name of the SIPREC connector. Example: my-siprec-connector
        include_metadata_custom_headers: Whether custom parameters travel as recording metadata; otherwise they
            become SIP headers.
        secure: Whether to encrypt with TLS and SRTP; the connector's port must then be 5061.
        session_timeout_secs: Session-Expires in seconds, at least 90, refreshed at half that time; 0 turns it off.
            Telnyx's default: 1800. Example: 900
        sip_transport: Transport that carries the session's SIP. One of udp, tcp, tls. Telnyx's default: udp.
        siprec_track: Which side of the audio goes to the recording server. One of inbound_track, outbound_track,
            both_tracks. Telnyx's default: both_tracks.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallSiprecResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: siprec.failed, siprec.started, siprec.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "connector_name": connector_name,
        "include_metadata_custom_headers": include_metadata_custom_headers,
        "secure": secure,
        "session_timeout_secs": session_timeout_secs,
        "sip_transport": sip_transport,
        "siprec_track": siprec_track,
    }
    result: StartCallSiprecResponse = await _start_siprec.execute(session, arguments, options)
    return result


_start_streaming = Operation(
    id="StartCallStreaming",
    method="POST",
    path="/calls/{call_control_id}/actions/streaming_start",
    tag="Call Commands",
    module="calls",
    function="start_streaming",
    summary="Streaming start",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_parameters", "custom_parameters", "body"),
        Parameter("dialogflow_config", "dialogflow_config", "body"),
        Parameter("enable_dialogflow", "enable_dialogflow", "body"),
        Parameter("stream_auth_token", "stream_auth_token", "body"),
        Parameter("stream_bidirectional_codec", "stream_bidirectional_codec", "body"),
        Parameter("stream_bidirectional_mode", "stream_bidirectional_mode", "body"),
        Parameter("stream_bidirectional_sampling_rate", "stream_bidirectional_sampling_rate", "body"),
        Parameter("stream_bidirectional_target_legs", "stream_bidirectional_target_legs", "body"),
        Parameter("stream_codec", "stream_codec", "body"),
        Parameter("stream_track", "stream_track", "body"),
        Parameter("stream_url", "stream_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallStreamingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("streaming.failed", "streaming.started", "streaming.stopped"),
)


async def start_streaming(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    custom_parameters: Sequence[StartStreamingCustomParameter | Mapping[str, Any]] | None = None,
    dialogflow_config: DialogflowConfig | Mapping[str, Any] | None = None,
    enable_dialogflow: bool | None = None,
    stream_auth_token: str | None = None,
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None,
    stream_bidirectional_mode: StreamBidirectionalMode | None = None,
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | None = None,
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None,
    stream_codec: StreamCodec | None = None,
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None,
    stream_url: str | None = None,
    options: RequestOptions | None = None,
) -> StartCallStreamingResponse:
    """Stream the call's audio to a WebSocket or to Dialogflow, as base64 payloads inside JSON messages.

    `POST /calls/{call_control_id}/actions/streaming_start` (StartCallStreaming). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_parameters: Values of your own that go along when the WebSocket opens.
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        stream_auth_token: Token that the WebSocket connection carries, up to 4000 characters. At most 4000
            characters. Example: your-auth-token
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_sampling_rate: Sampling rate, in Hz, of audio sent back over the stream. One of 8000,
            16000, 22050, 24000, 48000. Telnyx's default: 8000.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; where it cannot be converted, and with default, the call's own is
            used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallStreamingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: streaming.failed, streaming.started, streaming.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "custom_parameters": custom_parameters,
        "dialogflow_config": dialogflow_config,
        "enable_dialogflow": enable_dialogflow,
        "stream_auth_token": stream_auth_token,
        "stream_bidirectional_codec": stream_bidirectional_codec,
        "stream_bidirectional_mode": stream_bidirectional_mode,
        "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
        "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
        "stream_codec": stream_codec,
        "stream_track": stream_track,
        "stream_url": stream_url,
    }
    result: StartCallStreamingResponse = await _start_streaming.execute(session, arguments, options)
    return result


_start_transcription = Operation(
    id="StartCallTranscription",
    method="POST",
    path="/calls/{call_control_id}/actions/transcription_start",
    tag="Call Commands",
    module="calls",
    function="start_transcription",
    summary="Transcription start",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("transcription_engine", "transcription_engine", "body"),
        Parameter("transcription_engine_config", "transcription_engine_config", "body"),
        Parameter("transcription_tracks", "transcription_tracks", "body"),
    ),
    responses=(
        Response("200", "application/json", "StartCallTranscriptionResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.transcription",),
)


async def start_transcription(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    transcription_engine: Literal[
        "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "Parakeet", "A", "B"
    ]
    | None = None,
    transcription_engine_config: TranscriptionEngineConfig | Mapping[str, Any] | None = None,
    transcription_tracks: str | None = None,
    options: RequestOptions | None = None,
) -> StartCallTranscriptionResponse:
    """Transcribe the call live until it ends or transcription is stopped; call.transcription brings the text.

    `POST /calls/{call_control_id}/actions/transcription_start` (StartCallTranscription). It is retried with the
    same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        transcription_engine: Company whose engine transcribes; A is an old name for Google, B for Telnyx. One of
            Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, Parakeet, A, B. Telnyx's
            default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        transcription_tracks: Whose speech: inbound is the leg that got the command, outbound the other one, both is
            both. Telnyx's default: inbound. Example: both
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StartCallTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.transcription.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "transcription_engine": transcription_engine,
        "transcription_engine_config": transcription_engine_config,
        "transcription_tracks": transcription_tracks,
    }
    result: StartCallTranscriptionResponse = await _start_transcription.execute(session, arguments, options)
    return result


_stop_ai_assistant = Operation(
    id="CallStopAIAssistant",
    method="POST",
    path="/calls/{call_control_id}/actions/ai_assistant_stop",
    tag="Call Commands",
    module="calls",
    function="stop_ai_assistant",
    summary="Stop AI Assistant",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallAIAssistantResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def stop_ai_assistant(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallAIAssistantResponse:
    """Take the AI assistant off the call.

    `POST /calls/{call_control_id}/actions/ai_assistant_stop` (CallStopAIAssistant). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallAIAssistantResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallAIAssistantResponse = await _stop_ai_assistant.execute(session, arguments, options)
    return result


_stop_conversation_relay = Operation(
    id="CallStopConversationRelay",
    method="POST",
    path="/calls/{call_control_id}/actions/conversation_relay_stop",
    tag="Call Commands",
    module="calls",
    function="stop_conversation_relay",
    summary="Stop Conversation Relay",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallConversationRelayResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def stop_conversation_relay(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallConversationRelayResponse:
    """End the Conversation Relay session of the call; call.conversation.ended follows.

    `POST /calls/{call_control_id}/actions/conversation_relay_stop` (CallStopConversationRelay). It is retried with
    the same `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallConversationRelayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallConversationRelayResponse = await _stop_conversation_relay.execute(session, arguments, options)
    return result


_stop_forking = Operation(
    id="StopCallFork",
    method="POST",
    path="/calls/{call_control_id}/actions/fork_stop",
    tag="Call Commands",
    module="calls",
    function="stop_forking",
    summary="Forking stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("stream_type", "stream_type", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallForkingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.fork.stopped",),
)


async def stop_forking(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    stream_type: Literal["raw", "decrypted"] | None = None,
    options: RequestOptions | None = None,
) -> StopCallForkingResponse:
    """End the copying of the call's media to UDP targets.

    `POST /calls/{call_control_id}/actions/fork_stop` (StopCallFork). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_type: Kind of fork to stop, the same that it was started with. One of raw, decrypted. Telnyx's
            default: raw.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallForkingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.fork.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "stream_type": stream_type,
    }
    result: StopCallForkingResponse = await _stop_forking.execute(session, arguments, options)
    return result


_stop_gather = Operation(
    id="StopCallGather",
    method="POST",
    path="/calls/{call_control_id}/actions/gather_stop",
    tag="Call Commands",
    module="calls",
    function="stop_gather",
    summary="Gather stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallGatherResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.gather.ended",),
)


async def stop_gather(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallGatherResponse:
    """End the gathering of key presses that is under way.

    `POST /calls/{call_control_id}/actions/gather_stop` (StopCallGather). It is retried with the same `command_id`,
    so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallGatherResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.gather.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallGatherResponse = await _stop_gather.execute(session, arguments, options)
    return result


_stop_noise_suppression = Operation(
    id="noiseSuppressionStop",
    method="POST",
    path="/calls/{call_control_id}/actions/suppression_stop",
    tag="Call Commands",
    module="calls",
    function="stop_noise_suppression",
    summary="Noise Suppression Stop (BETA)",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallNoiseSuppressionResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def stop_noise_suppression(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallNoiseSuppressionResponse:
    """Stop filtering noise out of the call's audio (beta).

    `POST /calls/{call_control_id}/actions/suppression_stop` (noiseSuppressionStop). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallNoiseSuppressionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallNoiseSuppressionResponse = await _stop_noise_suppression.execute(session, arguments, options)
    return result


_stop_playback = Operation(
    id="StopCallPlayback",
    method="POST",
    path="/calls/{call_control_id}/actions/playback_stop",
    tag="Call Commands",
    module="calls",
    function="stop_playback",
    summary="Stop audio playback",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("overlay", "overlay", "body"),
        Parameter("stop", "stop", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallPlaybackResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.playback.ended", "call.speak.ended"),
)


async def stop_playback(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    overlay: bool | None = None,
    stop: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallPlaybackResponse:
    """Stop played or spoken audio, the current one or all that wait.

    `POST /calls/{call_control_id}/actions/playback_stop` (StopCallPlayback). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        overlay: Whether to stop overlaid audio instead. Telnyx's default: False.
        stop: What to stop: current for what plays now, all for what waits as well. Telnyx's default: all. Example:
            current
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallPlaybackResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.playback.ended, call.speak.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "overlay": overlay,
        "stop": stop,
    }
    result: StopCallPlaybackResponse = await _stop_playback.execute(session, arguments, options)
    return result


_stop_recording = Operation(
    id="StopCallRecording",
    method="POST",
    path="/calls/{call_control_id}/actions/record_stop",
    tag="Call Commands",
    module="calls",
    function="stop_recording",
    summary="Recording stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("recording_id", "recording_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallRecordingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("call.recording.error", "call.recording.saved"),
)


async def stop_recording(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    recording_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallRecordingResponse:
    """Stop a recording of the call and have the file saved.

    `POST /calls/{call_control_id}/actions/record_stop` (StopCallRecording). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.recording.error, call.recording.saved.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "recording_id": recording_id,
    }
    result: StopCallRecordingResponse = await _stop_recording.execute(session, arguments, options)
    return result


_stop_siprec = Operation(
    id="StopSiprecSession",
    method="POST",
    path="/calls/{call_control_id}/actions/siprec_stop",
    tag="Call Commands",
    module="calls",
    function="stop_siprec",
    summary="SIPREC stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallSiprecResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("siprec.stopped",),
)


async def stop_siprec(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallSiprecResponse:
    """End the SIPREC session of the call.

    `POST /calls/{call_control_id}/actions/siprec_stop` (StopSiprecSession). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallSiprecResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: siprec.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallSiprecResponse = await _stop_siprec.execute(session, arguments, options)
    return result


_stop_streaming = Operation(
    id="StopCallStreaming",
    method="POST",
    path="/calls/{call_control_id}/actions/streaming_stop",
    tag="Call Commands",
    module="calls",
    function="stop_streaming",
    summary="Streaming stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("stream_id", "stream_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallStreamingResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=("streaming.stopped",),
)


async def stop_streaming(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    stream_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallStreamingResponse:
    """End one media stream of the call, or all of them.

    `POST /calls/{call_control_id}/actions/streaming_stop` (StopCallStreaming). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_id: Stream to stop; all streams of the call when left out. UUID. Example:
            1edb94f9-7ef0-4150-b502-e0ebadfd9491
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallStreamingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: streaming.stopped.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
        "stream_id": stream_id,
    }
    result: StopCallStreamingResponse = await _stop_streaming.execute(session, arguments, options)
    return result


_stop_transcription = Operation(
    id="StopCallTranscription",
    method="POST",
    path="/calls/{call_control_id}/actions/transcription_stop",
    tag="Call Commands",
    module="calls",
    function="stop_transcription",
    summary="Transcription stop",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "StopCallTranscriptionResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
)


async def stop_transcription(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str | None = None,
    command_id: str | None = None,
    options: RequestOptions | None = None,
) -> StopCallTranscriptionResponse:
    """End the live transcription of the call.

    `POST /calls/{call_control_id}/actions/transcription_stop` (StopCallTranscription). It is retried with the same
    `command_id`, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopCallTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
        "command_id": command_id,
    }
    result: StopCallTranscriptionResponse = await _stop_transcription.execute(session, arguments, options)
    return result


_switch_supervisor_role = Operation(
    id="SwitchSupervisorRole",
    method="POST",
    path="/calls/{call_control_id}/actions/switch_supervisor_role",
    tag="Call Commands",
    module="calls",
    function="switch_supervisor_role",
    summary="Switch supervisor role",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("role", "role", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "SwitchCallSupervisorRoleResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def switch_supervisor_role(
    session: TelnyxSession,
    call_control_id: str,
    *,
    role: Literal["barge", "whisper", "monitor"],
    options: RequestOptions | None = None,
) -> SwitchCallSupervisorRoleResponse:
    """Switch a supervisor of a bridged call between barge, whisper and monitor.

    `POST /calls/{call_control_id}/actions/switch_supervisor_role` (SwitchSupervisorRole). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        role: barge speaks with both sides, whisper with the caller alone, monitor only listens. One of barge,
            whisper, monitor.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SwitchCallSupervisorRoleResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "role": role,
    }
    result: SwitchCallSupervisorRoleResponse = await _switch_supervisor_role.execute(session, arguments, options)
    return result


_transfer = Operation(
    id="TransferCall",
    method="POST",
    path="/calls/{call_control_id}/actions/transfer",
    tag="Call Commands",
    module="calls",
    function="transfer",
    summary="Transfer call",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("answering_machine_detection", "answering_machine_detection", "body"),
        Parameter("answering_machine_detection_config", "answering_machine_detection_config", "body"),
        Parameter("audio_url", "audio_url", "body"),
        Parameter("client_state", "client_state", "body"),
        Parameter("command_id", "command_id", "body"),
        Parameter("custom_headers", "custom_headers", "body"),
        Parameter("early_media", "early_media", "body"),
        Parameter("from_", "from", "body"),
        Parameter("from_display_name", "from_display_name", "body"),
        Parameter("media_encryption", "media_encryption", "body"),
        Parameter("media_name", "media_name", "body"),
        Parameter("mute_dtmf", "mute_dtmf", "body"),
        Parameter("park_after_unbridge", "park_after_unbridge", "body"),
        Parameter("preferred_codecs", "preferred_codecs", "body"),
        Parameter("privacy", "privacy", "body"),
        Parameter("record", "record", "body"),
        Parameter("record_channels", "record_channels", "body"),
        Parameter("record_custom_file_name", "record_custom_file_name", "body"),
        Parameter("record_format", "record_format", "body"),
        Parameter("record_max_length", "record_max_length", "body"),
        Parameter("record_timeout_secs", "record_timeout_secs", "body"),
        Parameter("record_track", "record_track", "body"),
        Parameter("record_trim", "record_trim", "body"),
        Parameter("send_digits_on_answer", "send_digits_on_answer", "body"),
        Parameter("sip_auth_password", "sip_auth_password", "body"),
        Parameter("sip_auth_username", "sip_auth_username", "body"),
        Parameter("sip_headers", "sip_headers", "body"),
        Parameter("sip_region", "sip_region", "body"),
        Parameter("sip_transport_protocol", "sip_transport_protocol", "body"),
        Parameter("sound_modifications", "sound_modifications", "body"),
        Parameter("target_leg_client_state", "target_leg_client_state", "body"),
        Parameter("time_limit_secs", "time_limit_secs", "body"),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("webhook_retries_policies", "webhook_retries_policies", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("webhook_url_method", "webhook_url_method", "body"),
        Parameter("webhook_urls", "webhook_urls", "body"),
        Parameter("webhook_urls_method", "webhook_urls_method", "body"),
    ),
    responses=(
        Response("200", "application/json", "TransferCallResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="command_id",
    body=("application/json",),
    webhooks=(
        "call.answered",
        "call.bridged",
        "call.hangup",
        "call.initiated",
        "call.machine.detection.ended",
        "call.machine.greeting.ended",
        "call.machine.premium.detection.ended",
        "call.machine.premium.greeting.ended",
    ),
)


async def transfer(
    session: TelnyxSession,
    call_control_id: str,
    *,
    to: str,
    answering_machine_detection: Literal["premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"]
    | None = None,
    answering_machine_detection_config: TransferAnsweringMachineDetectionConfig | Mapping[str, Any] | None = None,
    audio_url: str | None = None,
    client_state: str | None = None,
    command_id: str | None = None,
    custom_headers: Sequence[CustomSipHeader | Mapping[str, Any]] | None = None,
    early_media: bool | None = None,
    from_: str | None = None,
    from_display_name: str | None = None,
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None,
    media_name: str | None = None,
    mute_dtmf: Literal["none", "both", "self", "opposite"] | None = None,
    park_after_unbridge: str | None = None,
    preferred_codecs: str | None = None,
    privacy: Literal["id", "none"] | None = None,
    record: Literal["record-from-answer"] | None = None,
    record_channels: Literal["single", "dual"] | None = None,
    record_custom_file_name: str | None = None,
    record_format: Literal["wav", "mp3"] | None = None,
    record_max_length: int | None = None,
    record_timeout_secs: int | None = None,
    record_track: Literal["both", "inbound", "outbound"] | None = None,
    record_trim: Literal["trim-silence"] | None = None,
    send_digits_on_answer: str | None = None,
    sip_auth_password: str | None = None,
    sip_auth_username: str | None = None,
    sip_headers: Sequence[SipHeader | Mapping[str, Any]] | None = None,
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None,
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None,
    sound_modifications: SoundModifications | Mapping[str, Any] | None = None,
    target_leg_client_state: str | None = None,
    time_limit_secs: int | None = None,
    timeout_secs: int | None = None,
    webhook_retries_policies: Mapping[str, TransferCallWebhookRetriesPolicy | Mapping[str, Any]] | None = None,
    webhook_url: str | None = None,
    webhook_url_method: Literal["POST", "GET"] | None = None,
    webhook_urls: Mapping[str, str] | None = None,
    webhook_urls_method: Literal["POST", "GET"] | None = None,
    options: RequestOptions | None = None,
) -> TransferCallResponse:
    """Hand the call over to somebody else; should that fail, the original call stays up and takes further commands.

    `POST /calls/{call_control_id}/actions/transfer` (TransferCall). It is retried with the same `command_id`, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        to: Who takes over: a number or SIP URI; ;secure=srtp or ;secure=dtls at its end asks for encryption.
        answering_machine_detection: Whether and how to tell if a person or a machine picked up; call.machine
            webhooks bring the result. One of premium, detect, detect_beep, detect_words, greeting_end, disabled.
            Telnyx's default: disabled.
        answering_machine_detection_config: Fine tuning of answering_machine_detection: times, word counts and
            thresholds.
        audio_url: WAV or MP3 for the new party to hear between answering and being bridged; instead of media_name.
            Example: http://example.com/message.wav
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra headers of your own for the SIP INVITE.
        early_media: Whether the original leg hears sound from the new side before it answers. Telnyx's default:
            True.
        from_: Number shown to the new party, in +E.164; when left out, the one that the original call was made to.
            Example: +18005550101
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        media_encryption: Whether and how media is encrypted; SRTP or DTLS here overrides a secure= in a SIP URI.
            One of disabled, SRTP, DTLS. Telnyx's default: disabled.
        media_name: Stored WAV or MP3 for the new party to hear between answering and being bridged; instead of
            audio_url. Example: my_media_uploaded_to_media_storage_api
        mute_dtmf: Which legs are kept from hearing key tones; the webhooks about them still come. One of none,
            both, self, opposite. Telnyx's default: none.
        park_after_unbridge: With self, this leg is parked when the other one goes; left out, it is hung up.
            Example: self
        preferred_codecs: Codecs in order of preference, separated by commas. Example:
            G722,PCMU,PCMA,G729,OPUS,VP8,H264
        privacy: With id, the other side sees neither your number nor your name; with none it does. One of id, none.
        record: When to begin recording by itself; nothing is recorded when left out. One of record-from-answer.
        record_channels: Whether the recording that record asks for has one channel or a channel per side. One of
            single, dual. Telnyx's default: dual.
        record_custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40
            characters. Example: my_recording_file_name
        record_format: File format of the recording that record asks for. One of wav, mp3. Telnyx's default: mp3.
        record_max_length: Longest recording in seconds, up to 43200; 0 sets no limit. Goes with record. Telnyx's
            default: 0. Example: 1000
        record_timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        record_track: Which side is recorded; one side alone makes a mono file whatever record_channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        record_trim: Whether to cut silence off both ends of the recording. One of trim-silence.
        send_digits_on_answer: Keys to send once the other side answers: 0-9, A-D, * and #; w pauses half a second,
            W a whole one. Example: wwww200
        sip_auth_password: Password for answering a SIP challenge. Example: password
        sip_auth_username: User name for answering a SIP challenge. Example: username
        sip_headers: Standard headers for the SIP INVITE; only User-to-User is supported.
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
        sip_transport_protocol: Transport that carries the call's SIP. One of UDP, TCP, TLS. Telnyx's default: UDP.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        target_leg_client_state: Base64 text of your own that the webhooks of the new leg carry. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        time_limit_secs: Longest the leg may last, in seconds from the answer; it is then hung up with hangup_cause
            time_limit. 30 to 14400. Telnyx's default: 14400. Example: 600
        timeout_secs: Seconds to let it ring, 5 to 600; without an answer it is hung up with hangup_cause timeout.
            Telnyx's default: 30. Example: 60
        webhook_retries_policies: Per event type, milliseconds to wait before each new try (retries_ms): at most 5,
            60 seconds in all.
        webhook_url: Where this call's further webhooks go, in place of the application's URL. Example:
            https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
        webhook_urls: URLs by event type, instead of the usual one for those events.
        webhook_urls_method: HTTP method of the webhooks sent to webhook_urls; POST by default. One of POST, GET.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TransferCallResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: call.answered, call.bridged, call.hangup, call.initiated,
    call.machine.detection.ended, call.machine.greeting.ended, call.machine.premium.detection.ended,
    call.machine.premium.greeting.ended.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "answering_machine_detection": answering_machine_detection,
        "answering_machine_detection_config": answering_machine_detection_config,
        "audio_url": audio_url,
        "client_state": client_state,
        "command_id": command_id,
        "custom_headers": custom_headers,
        "early_media": early_media,
        "from_": from_,
        "from_display_name": from_display_name,
        "media_encryption": media_encryption,
        "media_name": media_name,
        "mute_dtmf": mute_dtmf,
        "park_after_unbridge": park_after_unbridge,
        "preferred_codecs": preferred_codecs,
        "privacy": privacy,
        "record": record,
        "record_channels": record_channels,
        "record_custom_file_name": record_custom_file_name,
        "record_format": record_format,
        "record_max_length": record_max_length,
        "record_timeout_secs": record_timeout_secs,
        "record_track": record_track,
        "record_trim": record_trim,
        "send_digits_on_answer": send_digits_on_answer,
        "sip_auth_password": sip_auth_password,
        "sip_auth_username": sip_auth_username,
        "sip_headers": sip_headers,
        "sip_region": sip_region,
        "sip_transport_protocol": sip_transport_protocol,
        "sound_modifications": sound_modifications,
        "target_leg_client_state": target_leg_client_state,
        "time_limit_secs": time_limit_secs,
        "timeout_secs": timeout_secs,
        "to": to,
        "webhook_retries_policies": webhook_retries_policies,
        "webhook_url": webhook_url,
        "webhook_url_method": webhook_url_method,
        "webhook_urls": webhook_urls,
        "webhook_urls_method": webhook_urls_method,
    }
    result: TransferCallResponse = await _transfer.execute(session, arguments, options)
    return result


_update_client_state = Operation(
    id="UpdateClientState",
    method="PUT",
    path="/calls/{call_control_id}/actions/client_state_update",
    tag="Call Commands",
    module="calls",
    function="update_client_state",
    summary="Update client state",
    parameters=(
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("client_state", "client_state", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateClientStateResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_client_state(
    session: TelnyxSession,
    call_control_id: str,
    *,
    client_state: str,
    options: RequestOptions | None = None,
) -> UpdateClientStateResponse:
    """Replace the client_state that the call's webhooks carry.

    `PUT /calls/{call_control_id}/actions/client_state_update` (UpdateClientState). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        client_state: The new state, as Base64 text of your own; later webhooks carry it back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateClientStateResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
        "client_state": client_state,
    }
    result: UpdateClientStateResponse = await _update_client_state.execute(session, arguments, options)
    return result
