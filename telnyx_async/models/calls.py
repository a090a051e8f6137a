# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Event, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.ai_assistants import Assistant

GatherUsingAIVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | dict[str, Any], UniqueFields({'api_key_ref': 'ElevenLabsVoiceSettings', 'voice_speed': 'TelnyxVoiceSettings'})]"
GoogleTranscriptionLanguage: TypeAlias = Literal[
    "af",
    "sq",
    "am",
    "ar",
    "hy",
    "az",
    "eu",
    "bn",
    "bs",
    "bg",
    "my",
    "ca",
    "yue",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fil",
    "fi",
    "fr",
    "gl",
    "ka",
    "de",
    "el",
    "gu",
    "iw",
    "hi",
    "hu",
    "is",
    "id",
    "it",
    "ja",
    "jv",
    "kn",
    "kk",
    "km",
    "ko",
    "lo",
    "lv",
    "lt",
    "mk",
    "ms",
    "ml",
    "mr",
    "mn",
    "ne",
    "no",
    "fa",
    "pl",
    "pt",
    "pa",
    "ro",
    "ru",
    "rw",
    "sr",
    "si",
    "sk",
    "sl",
    "ss",
    "st",
    "es",
    "su",
    "sw",
    "sv",
    "ta",
    "te",
    "th",
    "tn",
    "tr",
    "ts",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "xh",
    "zu",
]
GoogleTranscriptionLanguageLong: TypeAlias = Literal[
    "af-ZA",
    "am-ET",
    "ar-AE",
    "ar-BH",
    "ar-DZ",
    "ar-EG",
    "ar-IL",
    "ar-IQ",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-MA",
    "ar-MR",
    "ar-OM",
    "ar-PS",
    "ar-QA",
    "ar-SA",
    "ar-TN",
    "ar-YE",
    "az-AZ",
    "bg-BG",
    "bn-BD",
    "bn-IN",
    "bs-BA",
    "ca-ES",
    "cs-CZ",
    "da-DK",
    "de-AT",
    "de-CH",
    "de-DE",
    "el-GR",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-GH",
    "en-HK",
    "en-IE",
    "en-IN",
    "en-KE",
    "en-NG",
    "en-NZ",
    "en-PH",
    "en-PK",
    "en-SG",
    "en-TZ",
    "en-US",
    "en-ZA",
    "es-AR",
    "es-BO",
    "es-CL",
    "es-CO",
    "es-CR",
    "es-DO",
    "es-EC",
    "es-ES",
    "es-GT",
    "es-HN",
    "es-MX",
    "es-NI",
    "es-PA",
    "es-PE",
    "es-PR",
    "es-PY",
    "es-SV",
    "es-US",
    "es-UY",
    "es-VE",
    "et-EE",
    "eu-ES",
    "fa-IR",
    "fi-FI",
    "fil-PH",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "gl-ES",
    "gu-IN",
    "hi-IN",
    "hr-HR",
    "hu-HU",
    "hy-AM",
    "id-ID",
    "is-IS",
    "it-CH",
    "it-IT",
    "iw-IL",
    "ja-JP",
    "jv-ID",
    "ka-GE",
    "kk-KZ",
    "km-KH",
    "kn-IN",
    "ko-KR",
    "lo-LA",
    "lt-LT",
    "lv-LV",
    "mk-MK",
    "ml-IN",
    "mn-MN",
    "mr-IN",
    "ms-MY",
    "my-MM",
    "ne-NP",
    "nl-BE",
    "nl-NL",
    "no-NO",
    "pa-Guru-IN",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "rw-RW",
    "si-LK",
    "sk-SK",
    "sl-SI",
    "sq-AL",
    "sr-RS",
    "ss-latn-za",
    "st-ZA",
    "su-ID",
    "sv-SE",
    "sw-KE",
    "sw-TZ",
    "ta-IN",
    "ta-LK",
    "ta-MY",
    "ta-SG",
    "te-IN",
    "th-TH",
    "tn-latn-za",
    "tr-TR",
    "ts-ZA",
    "uk-UA",
    "ur-IN",
    "ur-PK",
    "uz-UZ",
    "ve-ZA",
    "vi-VN",
    "xh-ZA",
    "yue-Hant-HK",
    "zh",
    "zh-TW",
    "zu-ZA",
]
NoiseSuppressionDirection: TypeAlias = Literal["inbound", "outbound", "both"]
StartAIAssistantVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | dict[str, Any], UniqueFields({'api_key_ref': 'ElevenLabsVoiceSettings', 'voice_speed': 'TelnyxVoiceSettings'})]"
StreamBidirectionalCodec: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB"]
StreamBidirectionalMode: TypeAlias = Literal["mp3", "rtp"]
StreamBidirectionalSamplingRate: TypeAlias = Literal[8000, 16000, 48000]
StreamBidirectionalTargetLegs: TypeAlias = Literal["both", "self", "opposite"]
StreamCodec: TypeAlias = Literal["PCMA", "PCMU", "default"]
TelnyxTranscriptionLanguage: TypeAlias = Literal[
    "en",
    "zh",
    "de",
    "es",
    "ru",
    "ko",
    "fr",
    "ja",
    "pt",
    "tr",
    "pl",
    "ca",
    "nl",
    "ar",
    "sv",
    "it",
    "id",
    "hi",
    "fi",
    "vi",
    "he",
    "uk",
    "el",
    "ms",
    "cs",
    "ro",
    "da",
    "hu",
    "ta",
    "no",
    "th",
    "ur",
    "hr",
    "bg",
    "lt",
    "la",
    "mi",
    "ml",
    "cy",
    "sk",
    "te",
    "fa",
    "lv",
    "bn",
    "sr",
    "az",
    "sl",
    "kn",
    "et",
    "mk",
    "br",
    "eu",
    "is",
    "hy",
    "ne",
    "mn",
    "bs",
    "kk",
    "sq",
    "sw",
    "gl",
    "mr",
    "pa",
    "si",
    "km",
    "sn",
    "yo",
    "so",
    "af",
    "oc",
    "ka",
    "be",
    "tg",
    "sd",
    "gu",
    "am",
    "yi",
    "lo",
    "uz",
    "fo",
    "ht",
    "ps",
    "tk",
    "nn",
    "mt",
    "sa",
    "lb",
    "my",
    "bo",
    "tl",
    "mg",
    "as",
    "tt",
    "haw",
    "ln",
    "ha",
    "ba",
    "jw",
    "su",
    "auto_detect",
]
TranscriptionEngineConfig: TypeAlias = "Annotated[TranscriptionEngineAConfig | TranscriptionEngineBConfig, UniqueFields({'enable_speaker_diarization': 'TranscriptionEngineAConfig', 'hints': 'TranscriptionEngineAConfig', 'interim_results': 'TranscriptionEngineAConfig', 'max_speaker_count': 'TranscriptionEngineAConfig', 'min_speaker_count': 'TranscriptionEngineAConfig', 'model': 'TranscriptionEngineAConfig', 'profanity_filter': 'TranscriptionEngineAConfig', 'speech_context': 'TranscriptionEngineAConfig', 'transcription_model': 'TranscriptionEngineBConfig', 'use_enhanced': 'TranscriptionEngineAConfig'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantStartRequest(Model):
    """AIAssistantStartRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    assistant: CallAIAssistant | None = None
    client_state: str | None = None
    command_id: str | None = None
    greeting: str | None = None
    interruption_settings: InterruptionSettings | None = None
    transcription: TranscriptionConfig | None = None
    voice: str | None = None
    voice_settings: StartAIAssistantVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantStopRequest(Model):
    """AIAssistantStopRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AnswerCallResponse(Model):
    """POST /calls/{call_control_id}/actions/answer response in Telnyx's document."""

    data: CallControlCommandResultWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AnswerRequest(Model):
    """AnswerRequest in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            f5586561-8ff0-4291-a0ac-84fe544797bd
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra SIP headers of your own naming.
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
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMA, PCMU, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        transcription: Telnyx's default: False.
        transcription_config: How the live transcription works; goes with transcription.
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
    """

    billing_group_id: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    preferred_codecs: str | None = None
    record: Literal["record-from-answer"] | None = None
    record_channels: Literal["single", "dual"] | None = None
    record_custom_file_name: str | None = None
    record_format: Literal["wav", "mp3"] | None = None
    record_max_length: int | None = None
    record_timeout_secs: int | None = None
    record_track: Literal["both", "inbound", "outbound"] | None = None
    record_trim: Literal["trim-silence"] | None = None
    send_silence_when_idle: bool | None = None
    sip_headers: list[SipHeader] | None = None
    sound_modifications: SoundModifications | None = None
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None
    stream_bidirectional_mode: StreamBidirectionalMode | None = None
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None
    stream_codec: StreamCodec | None = None
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None
    stream_url: str | None = None
    transcription: bool | None = None
    transcription_config: TranscriptionStartRequest | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AnsweringMachineDetectionConfig(Model):
    """CallRequest.answering_machine_detection_config in Telnyx's document.

    Attributes:
        after_greeting_silence_millis: Telnyx's default: 800. Example: 1000
        between_words_silence_millis: Telnyx's default: 50. Example: 100
        greeting_duration_millis: Telnyx's default: 3500. Example: 1500
        greeting_silence_duration_millis: Telnyx's default: 1500. Example: 2000
        greeting_total_analysis_time_millis: Telnyx's default: 5000. Example: 7500
        initial_silence_millis: Telnyx's default: 3500. Example: 1800
        maximum_number_of_words: Telnyx's default: 5. Example: 3
        maximum_word_length_millis: Telnyx's default: 3500. Example: 2000
        silence_threshold: Telnyx's default: 256. Example: 512
        total_analysis_time_millis: Telnyx's default: 3500. Example: 5000
    """

    after_greeting_silence_millis: int | None = None
    between_words_silence_millis: int | None = None
    greeting_duration_millis: int | None = None
    greeting_silence_duration_millis: int | None = None
    greeting_total_analysis_time_millis: int | None = None
    initial_silence_millis: int | None = None
    maximum_number_of_words: int | None = None
    maximum_word_length_millis: int | None = None
    silence_threshold: int | None = None
    total_analysis_time_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BridgeCallResponse(Model):
    """POST /calls/{call_control_id}/actions/bridge response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BridgeRequest(Model):
    """BridgeRequest in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        mute_dtmf: Which legs are kept from hearing key tones; the webhooks about them still come. One of none,
            both, self, opposite. Telnyx's default: none.
        park_after_unbridge: With self, this leg is parked when the other one goes; left out, it is hung up.
            Example: self
        play_ringtone: Whether to play ringing as long as the other call is unanswered. Telnyx's default: False.
        queue: Name of the queue. Example: support
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
    """

    call_control_id: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    mute_dtmf: Literal["none", "both", "self", "opposite"] | None = None
    park_after_unbridge: str | None = None
    play_ringtone: bool | None = None
    queue: str | None = None
    record: Literal["record-from-answer"] | None = None
    record_channels: Literal["single", "dual"] | None = None
    record_custom_file_name: str | None = None
    record_format: Literal["wav", "mp3"] | None = None
    record_max_length: int | None = None
    record_timeout_secs: int | None = None
    record_track: Literal["both", "inbound", "outbound"] | None = None
    record_trim: Literal["trim-silence"] | None = None
    ringtone: (
        Literal[
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
        | None
    ) = None
    video_room_context: str | None = None
    video_room_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIAssistant(Model):
    """AIAssistantStartRequest.assistant in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str | None = None
    instructions: str | None = None
    openai_api_key_ref: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherEnded(Event):
    """CallAIGatherEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.ended"] | str
    id: str
    payload: CallAIGatherEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherEndedEvent(Model):
    """CallAIGatherEndedEvent in Telnyx's document."""

    data: CallAIGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherEndedMessage(Model):
    """CallAIGatherEnded.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherEndedPayload(Model):
    """CallAIGatherEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        message_history: What was said so far, message by message.
        status: One of valid, invalid.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["valid", "invalid"] | str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherEndedMessage] | None = None
    result: dict[str, Any] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherMessageHistoryUpdated(Event):
    """CallAIGatherMessageHistoryUpdated in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.message_history_updated.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.message_history_updated"] | str
    id: str
    payload: CallAIGatherMessageHistoryUpdatedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherMessageHistoryUpdatedEvent(Model):
    """CallAIGatherMessageHistoryUpdatedEvent in Telnyx's document."""

    data: CallAIGatherMessageHistoryUpdated | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherMessageHistoryUpdatedMessage(Model):
    """CallAIGatherMessageHistoryUpdated.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """CallAIGatherMessageHistoryUpdated.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        message_history: What was said so far, message by message.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherMessageHistoryUpdatedMessage] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherPartialResults(Event):
    """CallAIGatherPartialResults in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.partial_results.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.partial_results"] | str
    id: str
    payload: CallAIGatherPartialResultsPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherPartialResultsEvent(Model):
    """CallAIGatherPartialResultsEvent in Telnyx's document."""

    data: CallAIGatherPartialResults | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherPartialResultsMessage(Model):
    """CallAIGatherPartialResults.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAIGatherPartialResultsPayload(Model):
    """CallAIGatherPartialResults.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        message_history: What was said so far, message by message.
        partial_results: What has been gathered so far; its shape follows parameters.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherPartialResultsMessage] | None = None
    partial_results: dict[str, Any] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAnswered(Event):
    """CallAnswered in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.answered.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.answered"] | str
    id: str
    payload: CallAnsweredPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAnsweredEvent(Model):
    """CallAnsweredEvent in Telnyx's document."""

    data: CallAnswered | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallAnsweredPayload(Model):
    """CallAnswered.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        start_time: When it starts or started. Example: 2018-02-02T22:20:27.521992Z
        state: One of answered.
        tags: Labels of your own, to sort and find things by.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    from_: str = UNSET
    state: Literal["answered"] | str = UNSET
    to: str = UNSET
    client_state: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallBridged(Event):
    """CallBridged in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.bridged.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.bridged"] | str
    id: str
    payload: CallBridgedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallBridgedEvent(Model):
    """CallBridgedEvent in Telnyx's document."""

    data: CallBridged | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallBridgedPayload(Model):
    """CallBridged.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallControlCommandResult(Model):
    """CallControlCommandResult in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallControlCommandResultWithRecordingId(Model):
    """CallControlCommandResultWithRecordingId in Telnyx's document.

    Attributes:
        recording_id: Identifier of the recording. UUID. Example: d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: Example: ok
    """

    recording_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationEnded(Event):
    """callConversationEnded in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-05-29T13:35:38.927621Z
        event_type: Name of the event, such as call.answered. One of call.conversation.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.conversation.ended"] | str
    id: str
    payload: CallConversationEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET
    created_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationEndedEvent(Model):
    """callConversationEndedEvent in Telnyx's document."""

    data: CallConversationEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationEndedPayload(Model):
    """callConversationEnded.payload in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            cc29cce6-3c91-11f0-a8e5-02420aef3d20
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: cc29c8d6-3c91-11f0-aa7c-02420aef3d20
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        conversation_id: Identifier of the AI conversation. Example: 0424805b-adc1-4ff8-9f95-e1de6883ecbe
        duration_sec: How many seconds the conversation lasted. Example: 3
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13124287921
        llm_model: Language model that led the conversation. Example: openai/gpt-4o
        stt_model: Model that turned speech to text. Example: distil-whisper/distil-large-v2
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        tts_model_id: Model of the speech synthesis. Example: Natural
        tts_provider: Provider of the speech synthesis. Example: telnyx
        tts_voice_id: Voice of the speech synthesis. Example: Marissa
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    assistant_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    conversation_id: str | None = None
    duration_sec: int | None = None
    from_: str | None = None
    llm_model: str | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationInsightsGenerated(Event):
    """callConversationInsightsGenerated in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.conversation_insights.generated.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.conversation_insights.generated"] | str
    id: str
    payload: CallConversationInsightsGeneratedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationInsightsGeneratedEvent(Model):
    """callConversationInsightsGeneratedEvent in Telnyx's document."""

    data: CallConversationInsightsGenerated | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationInsightsGeneratedPayload(Model):
    """callConversationInsightsGenerated.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        insight_group_id: Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    insight_group_id: str | None = None
    results: list[CallConversationInsightsGeneratedResult] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallConversationInsightsGeneratedResult(Model):
    """callConversationInsightsGenerated.payload.results[] in Telnyx's document.

    Attributes:
        insight_id: Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
    """

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDequeued(Event):
    """CallLeftQueue in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.dequeued.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.dequeued"] | str
    id: str
    payload: CallDequeuedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDequeuedEvent(Model):
    """CallLeftQueueEvent in Telnyx's document."""

    data: CallDequeued | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDequeuedPayload(Model):
    """CallLeftQueue.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        queue: Name of the queue. Example: support
        queue_position: Place in the queue. Example: 7
        reason: One of bridged, bridging-in-process, hangup, leave, timeout.
        wait_time_secs: Seconds the call has spent in the queue. Example: 60
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    queue: str | None = None
    queue_position: int | None = None
    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | str | None = None
    wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDtmfReceived(Event):
    """CallDtmfReceived in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.dtmf.received.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.dtmf.received"] | str
    id: str
    payload: CallDtmfReceivedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDtmfReceivedEvent(Model):
    """CallDtmfReceivedEvent in Telnyx's document."""

    data: CallDtmfReceived | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallDtmfReceivedPayload(Model):
    """CallDtmfReceived.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        digit: The key that was pressed. Example: #
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    digit: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallEnqueued(Event):
    """CallEnqueued in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.enqueued.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.enqueued"] | str
    id: str
    payload: CallEnqueuedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallEnqueuedEvent(Model):
    """CallEnqueuedEvent in Telnyx's document."""

    data: CallEnqueued | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallEnqueuedPayload(Model):
    """CallEnqueued.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        current_position: Place in the queue. Example: 7
        queue: Name of the queue. Example: support
        queue_avg_wait_time_secs: Seconds that calls spend in this queue on average. Example: 60
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    current_position: int | None = None
    queue: str | None = None
    queue_avg_wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStarted(Event):
    """CallForkStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.fork.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.fork.started"] | str
    id: str
    payload: CallForkStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStartedEvent(Model):
    """CallForkStartedEvent in Telnyx's document."""

    data: CallForkStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStartedPayload(Model):
    """CallForkStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_type: One of decrypted.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStopped(Event):
    """CallForkStopped in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.fork.stopped.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.fork.stopped"] | str
    id: str
    payload: CallForkStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStoppedEvent(Model):
    """CallForkStoppedEvent in Telnyx's document."""

    data: CallForkStopped | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForkStoppedPayload(Model):
    """CallForkStopped.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_type: One of decrypted.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallGatherEnded(Event):
    """CallGatherEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.gather.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.gather.ended"] | str
    id: str
    payload: CallGatherEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallGatherEndedEvent(Model):
    """CallGatherEndedEvent in Telnyx's document."""

    data: CallGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallGatherEndedPayload(Model):
    """CallGatherEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        digits: The keys that were pressed. Example: 5503
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        status: One of valid, invalid, call_hangup, cancelled, cancelled_amd, timeout.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"] | str = UNSET
    client_state: str | None = None
    digits: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangup(Event):
    """CallHangup in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.hangup.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.hangup"] | str
    id: str
    payload: CallHangupPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangupEvent(Model):
    """CallHangupEvent in Telnyx's document."""

    data: CallHangup | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangupInboundQualityStats(Model):
    """CallHangup.payload.call_quality_stats.inbound in Telnyx's document.

    Attributes:
        jitter_max_variance: Largest variance of the incoming audio's jitter. Example: 2.74
        jitter_packet_count: How many incoming packets the jitter was measured on. Example: 0
        mos: Mean opinion score: how good the incoming audio was. Example: 4.50
        packet_count: How many audio packets passed in this direction. Example: 591
        skip_packet_count: How many audio packets were lost in this direction. Example: 9
    """

    jitter_max_variance: str | None = None
    jitter_packet_count: str | None = None
    mos: str | None = None
    packet_count: str | None = None
    skip_packet_count: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangupOutboundQualityStats(Model):
    """CallHangup.payload.call_quality_stats.outbound in Telnyx's document.

    Attributes:
        packet_count: How many audio packets passed in this direction. Example: 0
        skip_packet_count: How many audio packets were lost in this direction. Example: 0
    """

    packet_count: str | None = None
    skip_packet_count: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangupPayload(Model):
    """CallHangup.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_quality_stats: How good the audio was, in figures.
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        hangup_cause: Why it ended. One of call_rejected, normal_clearing, originator_cancel, timeout, time_limit,
            user_busy, not_found, unspecified.
        hangup_source: Which party hung up, if known. One of caller, callee, unknown.
        sip_hangup_cause: SIP response code that the call ended with. Example: 603
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        start_time: When it starts or started. Example: 2018-02-02T22:20:27.521992Z
        state: One of hangup.
        tags: Labels of your own, to sort and find things by.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    from_: str = UNSET
    state: Literal["hangup"] | str = UNSET
    to: str = UNSET
    call_quality_stats: CallHangupQualityStats | None = None
    client_state: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    hangup_cause: (
        Literal[
            "call_rejected",
            "normal_clearing",
            "originator_cancel",
            "timeout",
            "time_limit",
            "user_busy",
            "not_found",
            "unspecified",
        ]
        | str
        | None
    ) = None
    hangup_source: Literal["caller", "callee", "unknown"] | str | None = None
    sip_hangup_cause: str | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallHangupQualityStats(Model):
    """CallHangup.payload.call_quality_stats in Telnyx's document."""

    inbound: CallHangupInboundQualityStats | None = None
    outbound: CallHangupOutboundQualityStats | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallInitiated(Event):
    """CallInitiated in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.initiated.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.initiated"] | str
    id: str
    payload: CallInitiatedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallInitiatedEvent(Model):
    """CallInitiatedEvent in Telnyx's document."""

    data: CallInitiated | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallInitiatedPayload(Model):
    """CallInitiated.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_screening_result: What call screening found. Example: spam_likely
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        caller_id_name: Name of the caller, where known. Example: +35319605860
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_codecs: Codecs that the connection allows, separated by commas. Example: G722,PCMU,PCMA
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra SIP headers of your own naming.
        direction: One of incoming, outgoing.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        offered_codecs: Codecs that the caller offered, separated by commas. Example: G722,PCMU,PCMA
        shaken_stir_attestation: How firmly the caller's carrier vouches for the number (SHAKEN/STIR). Example: A
        shaken_stir_validated: Whether that attestation proved genuine.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521992Z
        state: One of parked, bridging.
        tags: Labels of your own, to sort and find things by.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    direction: Literal["incoming", "outgoing"] | str = UNSET
    from_: str = UNSET
    state: Literal["parked", "bridging"] | str = UNSET
    to: str = UNSET
    call_screening_result: str | None = None
    caller_id_name: str | None = None
    client_state: str | None = None
    connection_codecs: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    offered_codecs: str | None = None
    shaken_stir_attestation: str | None = None
    shaken_stir_validated: bool | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineDetectionEnded(Event):
    """CallMachineDetectionEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.detection.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.detection.ended"] | str
    id: str
    payload: CallMachineDetectionEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineDetectionEndedEvent(Model):
    """CallMachineDetectionEndedEvent in Telnyx's document."""

    data: CallMachineDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineDetectionEndedPayload(Model):
    """CallMachineDetectionEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        result: One of human, machine, not_sure.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["human", "machine", "not_sure"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineGreetingEnded(Event):
    """CallMachineGreetingEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.greeting.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.greeting.ended"] | str
    id: str
    payload: CallMachineGreetingEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineGreetingEndedEvent(Model):
    """CallMachineGreetingEndedEvent in Telnyx's document."""

    data: CallMachineGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachineGreetingEndedPayload(Model):
    """CallMachineGreetingEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        result: One of beep_detected, ended, not_sure.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["beep_detected", "ended", "not_sure"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumDetectionEnded(Event):
    """CallMachinePremiumDetectionEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.premium.detection.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.premium.detection.ended"] | str
    id: str
    payload: CallMachinePremiumDetectionEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumDetectionEndedEvent(Model):
    """CallMachinePremiumDetectionEndedEvent in Telnyx's document."""

    data: CallMachinePremiumDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumDetectionEndedPayload(Model):
    """CallMachinePremiumDetectionEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        result: One of human_residence, human_business, machine, silence, fax_detected, not_sure.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: (
        Literal["human_residence", "human_business", "machine", "silence", "fax_detected", "not_sure"] | str | None
    ) = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumGreetingEnded(Event):
    """CallMachinePremiumGreetingEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.premium.greeting.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.premium.greeting.ended"] | str
    id: str
    payload: CallMachinePremiumGreetingEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumGreetingEndedEvent(Model):
    """CallMachinePremiumGreetingEndedEvent in Telnyx's document."""

    data: CallMachinePremiumGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallMachinePremiumGreetingEndedPayload(Model):
    """CallMachinePremiumGreetingEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        result: One of beep_detected, no_beep_detected.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["beep_detected", "no_beep_detected"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackEnded(Event):
    """CallPlaybackEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.playback.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.playback.ended"] | str
    id: str
    payload: CallPlaybackEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackEndedEvent(Model):
    """CallPlaybackEndedEvent in Telnyx's document."""

    data: CallPlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackEndedPayload(Model):
    """CallPlaybackEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
        status: One of file_not_found, call_hangup, unknown, cancelled, cancelled_amd, completed, failed.
        status_detail: What went wrong, if something did.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: (
        Literal["file_not_found", "call_hangup", "unknown", "cancelled", "cancelled_amd", "completed", "failed"] | str
    ) = UNSET
    client_state: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None
    status_detail: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackStarted(Event):
    """CallPlaybackStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.playback.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.playback.started"] | str
    id: str
    payload: CallPlaybackStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackStartedEvent(Model):
    """CallPlaybackStartedEvent in Telnyx's document."""

    data: CallPlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallPlaybackStartedPayload(Model):
    """CallPlaybackStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file. Example: http://example.com/audio.wav
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingError(Event):
    """callRecordingError in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.error.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.error"] | str
    id: str
    payload: CallRecordingErrorPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingErrorEvent(Model):
    """callRecordingErrorEvent in Telnyx's document."""

    data: CallRecordingError | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingErrorPayload(Model):
    """callRecordingError.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        reason: One of Failed to authorize with storage using custom credentials, Invalid credentials json,
            Unsupported backend, Internal server error.
    """

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    reason: (
        Literal[
            "Failed to authorize with storage using custom credentials",
            "Invalid credentials json",
            "Unsupported backend",
            "Internal server error",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingSaved(Event):
    """CallRecordingSaved in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.saved.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.saved"] | str
    id: str
    payload: CallRecordingSavedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingSavedEvent(Model):
    """CallRecordingSavedEvent in Telnyx's document."""

    data: CallRecordingSaved | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingSavedPayload(Model):
    """CallRecordingSaved.payload in Telnyx's document.

    Attributes:
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        channels: One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        public_recording_urls: Where to download the recording while its file is kept; Telnyx turns these URLs on
            when asked.
        recording_ended_at: When recording ended. Example: 2018-02-02T22:25:27.521992Z
        recording_started_at: When recording began. Example: 2018-02-02T22:20:27.521992Z
        recording_urls: Where to download the recording; good for 10 minutes.
    """

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    public_recording_urls: CallRecordingSavedPublicUrls | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: CallRecordingSavedUrls | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingSavedPublicUrls(Model):
    """CallRecordingSaved.payload.public_recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingSavedUrls(Model):
    """CallRecordingSaved.payload.recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingTranscriptionSaved(Event):
    """callRecordingTranscriptionSaved in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.transcription.saved.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.transcription.saved"] | str
    id: str
    payload: CallRecordingTranscriptionSavedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingTranscriptionSavedEvent(Model):
    """callRecordingTranscriptionSavedEvent in Telnyx's document."""

    data: CallRecordingTranscriptionSaved | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecordingTranscriptionSavedPayload(Model):
    """callRecordingTranscriptionSaved.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        recording_id: Identifier of the recording. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        recording_transcription_id: Identifier of the recording's transcription. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        status: One of completed.
        transcription_text: The words that were recognized. Example: Hi!
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    recording_id: str = UNSET
    status: Literal["completed"] | str = UNSET
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    recording_transcription_id: str | None = None
    transcription_text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferCompleted(Event):
    """CallReferCompleted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.completed.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.completed"] | str
    id: str
    payload: CallReferCompletedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferCompletedEvent(Model):
    """CallReferCompletedEvent in Telnyx's document."""

    data: CallReferCompleted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferCompletedPayload(Model):
    """CallReferCompleted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        sip_notify_response: SIP status of the REFER, as NOTIFY reported it. Example: 200
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferFailed(Event):
    """CallReferFailed in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.failed.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.failed"] | str
    id: str
    payload: CallReferFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferFailedEvent(Model):
    """CallReferFailedEvent in Telnyx's document."""

    data: CallReferFailed | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferFailedPayload(Model):
    """CallReferFailed.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        sip_notify_response: SIP status of the REFER, as NOTIFY reported it. Example: 603
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferStarted(Event):
    """CallReferStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.started"] | str
    id: str
    payload: CallReferStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferStartedEvent(Model):
    """CallReferStartedEvent in Telnyx's document."""

    data: CallReferStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallReferStartedPayload(Model):
    """CallReferStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        sip_notify_response: SIP status of the REFER, as NOTIFY reported it. Example: 100
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRequest(Model):
    """CallRequest in Telnyx's document.

    Attributes:
        answering_machine_detection: Whether and how to tell if a person or a machine picked up; call.machine
            webhooks bring the result. One of premium, detect, detect_beep, detect_words, greeting_end, disabled.
            Telnyx's default: disabled.
        answering_machine_detection_config: Fine tuning of answering_machine_detection: times, word counts and
            thresholds.
        audio_url: Example: http://example.com/message.wav
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            f5586561-8ff0-4291-a0ac-84fe544797bd
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conference_config: Conference that the dialled party is put into, and how they enter it.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        custom_headers: Extra SIP headers of your own naming.
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +18005550101
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        link_to: call_control_id of a call whose call_session_id the new one shall share.
        media_encryption: Whether the new leg's media is encrypted, and how. One of disabled, SRTP, DTLS. Telnyx's
            default: disabled.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
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
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        sip_transport_protocol: Transport that carries the call's SIP. One of UDP, TCP, TLS. Telnyx's default: UDP.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_sampling_rate: Sampling rate, in Hz, of audio sent back over the stream. One of 8000,
            16000, 48000. Telnyx's default: 8000.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMA, PCMU, default. Telnyx's default: default.
        stream_establish_before_call_originate: Whether to open the WebSocket first and dial after; useful where
            opening it is slow. Telnyx's default: False.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        supervise_call_control_id: Leg that the new call listens in on, in the part that supervisor_role gives it.
        supervisor_role: One of barge, whisper, monitor. Telnyx's default: barge.
        time_limit_secs: Longest the leg may last, in seconds from the answer; it is then hung up with hangup_cause
            time_limit. 30 to 14400. Telnyx's default: 14400. Example: 600
        timeout_secs: Telnyx's default: 30. Example: 60
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        transcription: Telnyx's default: False.
        transcription_config: How the live transcription works; goes with transcription.
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str
    from_: str
    to: str | list[str]
    answering_machine_detection: (
        Literal["premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"] | None
    ) = None
    answering_machine_detection_config: AnsweringMachineDetectionConfig | None = None
    audio_url: str | None = None
    billing_group_id: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    conference_config: DialConferenceConfig | None = None
    custom_headers: list[CustomSipHeader] | None = None
    dialogflow_config: DialogflowConfig | None = None
    enable_dialogflow: bool | None = None
    from_display_name: str | None = None
    link_to: str | None = None
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None
    media_name: str | None = None
    preferred_codecs: str | None = None
    record: Literal["record-from-answer"] | None = None
    record_channels: Literal["single", "dual"] | None = None
    record_custom_file_name: str | None = None
    record_format: Literal["wav", "mp3"] | None = None
    record_max_length: int | None = None
    record_timeout_secs: int | None = None
    record_track: Literal["both", "inbound", "outbound"] | None = None
    record_trim: Literal["trim-silence"] | None = None
    send_silence_when_idle: bool | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    sip_headers: list[SipHeader] | None = None
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    sound_modifications: SoundModifications | None = None
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None
    stream_bidirectional_mode: StreamBidirectionalMode | None = None
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | None = None
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None
    stream_codec: StreamCodec | None = None
    stream_establish_before_call_originate: bool | None = None
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None
    stream_url: str | None = None
    supervise_call_control_id: str | None = None
    supervisor_role: Literal["barge", "whisper", "monitor"] | None = None
    time_limit_secs: int | None = None
    timeout_secs: int | None = None
    transcription: bool | None = None
    transcription_config: TranscriptionStartRequest | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecFailed(Event):
    """CallSiprecFailed in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.failed.
        id: Identifier of the resource. UUID. Example: 25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.failed"] | str
    id: str
    payload: CallSiprecFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecFailedEvent(Model):
    """CallSiprecFailedEvent in Telnyx's document."""

    data: CallSiprecFailed | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecFailedPayload(Model):
    """CallSiprecFailed.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        failure_cause: Example: no_answer
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    failure_cause: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStarted(Event):
    """CallSiprecStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2021-12-15T14:06:32.059436Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.started"] | str
    id: str
    payload: CallSiprecStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStartedEvent(Model):
    """CallSiprecStartedEvent in Telnyx's document."""

    data: CallSiprecStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStartedPayload(Model):
    """CallSiprecStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStopped(Event):
    """CallSiprecStopped in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.stopped.
        id: Identifier of the resource. UUID. Example: 25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.stopped"] | str
    id: str
    payload: CallSiprecStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStoppedEvent(Model):
    """CallSiprecStoppedEvent in Telnyx's document."""

    data: CallSiprecStopped | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSiprecStoppedPayload(Model):
    """CallSiprecStopped.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        hangup_cause: Why it ended. Example: normal_clearing
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    hangup_cause: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakEnded(Event):
    """CallSpeakEnded in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.speak.ended.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.speak.ended"] | str
    id: str
    payload: CallSpeakEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakEndedEvent(Model):
    """CallSpeakEndedEvent in Telnyx's document."""

    data: CallSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakEndedPayload(Model):
    """CallSpeakEnded.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        status: One of completed, call_hangup, cancelled_amd.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["completed", "call_hangup", "cancelled_amd"] | str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakStarted(Event):
    """CallSpeakStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.speak.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.speak.started"] | str
    id: str
    payload: CallSpeakStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakStartedEvent(Model):
    """CallSpeakStartedEvent in Telnyx's document."""

    data: CallSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallSpeakStartedPayload(Model):
    """CallSpeakStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingFailed(Event):
    """CallStreamingFailed in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.failed.
        id: Identifier of the resource. UUID. Example: 25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.failed"] | str
    id: str
    payload: CallStreamingFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingFailedEvent(Model):
    """CallStreamingFailedEvent in Telnyx's document."""

    data: CallStreamingFailed | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingFailedPayload(Model):
    """CallStreamingFailed.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        failure_reason: Example: connection_failed
        stream_id: Identifier of the media stream. UUID. Example: 1edb94f9-7ef0-4150-b502-e0ebadfd9491
        stream_params: The stream's settings, just as they were requested.
        stream_type: One of websocket, dialogflow.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    failure_reason: str | None = None
    stream_id: str | None = None
    stream_params: CallStreamingFailedStreamParams | None = None
    stream_type: Literal["websocket", "dialogflow"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingFailedStreamParams(Model):
    """CallStreamingFailed.payload.stream_params in Telnyx's document.

    Attributes:
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        track: One of inbound_track, outbound_track, both_tracks. Telnyx's default: inbound_track.
    """

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStarted(Event):
    """CallStreamingStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2021-12-15T14:06:32.059436Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.started"] | str
    id: str
    payload: CallStreamingStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStartedEvent(Model):
    """CallStreamingStartedEvent in Telnyx's document."""

    data: CallStreamingStarted | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStartedPayload(Model):
    """CallStreamingStarted.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStopped(Event):
    """CallStreamingStopped in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.stopped.
        id: Identifier of the resource. UUID. Example: 25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.stopped"] | str
    id: str
    payload: CallStreamingStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStoppedEvent(Model):
    """CallStreamingStoppedEvent in Telnyx's document."""

    data: CallStreamingStopped | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallStreamingStoppedPayload(Model):
    """CallStreamingStopped.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallTranscription(Event):
    """Transcription in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.transcription.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.transcription"] | str
    id: str
    payload: CallTranscriptionPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallTranscriptionData(Model):
    """Transcription.payload.transcription_data in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is. Example: 0.977219
        is_final: Whether the words are settled; false while they may still change.
        transcript: The words that were recognized.
        transcription_track: Leg whose speech this is. One of inbound, outbound.
    """

    confidence: float | None = None
    is_final: bool | None = None
    transcript: str | None = None
    transcription_track: Literal["inbound", "outbound"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallTranscriptionEvent(Model):
    """TranscriptionEvent in Telnyx's document."""

    data: CallTranscription | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallTranscriptionPayload(Model):
    """Transcription.payload in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        transcription_data: One piece of the transcript.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    transcription_data: CallTranscriptionData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallWithRecordingId(Model):
    """CallWithRecordingId in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_duration: How many seconds the call lasted. Example: 50
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        end_time: When it ends or ended. Example: 2019-01-23T18:11:52.574Z
        is_alive: Whether the call is up; always false right after dialling, which goes on in the background.
        record_type: Which kind of record this is. One of call.
        recording_id: Identifier of the recording. UUID. Example: d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        start_time: When it starts or started. Example: 2019-01-23T18:10:02.574Z
    """

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"] | str
    call_duration: int | None = None
    client_state: str | None = None
    end_time: datetime | None = None
    recording_id: str | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClientStateUpdateRequest(Model):
    """ClientStateUpdateRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
    """

    client_state: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomSipHeader(Model):
    """CustomSipHeader in Telnyx's document.

    Attributes:
        name: Example: head_1
        value: Example: val_1
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialCallResponse(Model):
    """POST /calls response in Telnyx's document."""

    data: CallWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialConferenceConfig(Model):
    """CallRequest.conference_config in Telnyx's document.

    Attributes:
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
        conference_name: Example: telnyx-conference
        early_media: Telnyx's default: True.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold_audio_url: Example: http://example.com/message.wav
        hold_media_name: Example: my_media_uploaded_to_media_storage_api
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
        start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
        supervisor_role: One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    conference_name: str | None = None
    early_media: bool | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    hold_audio_url: str | None = None
    hold_media_name: str | None = None
    id: str | None = None
    mute: bool | None = None
    soft_end_conference_on_exit: bool | None = None
    start_conference_on_create: bool | None = None
    start_conference_on_enter: bool | None = None
    supervisor_role: Literal["barge", "monitor", "none", "whisper"] | None = None
    whisper_call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialogflowConfig(Model):
    """DialogflowConfig in Telnyx's document.

    Attributes:
        analyze_sentiment: Telnyx's default: False.
        partial_automated_agent_reply: Telnyx's default: False.
    """

    analyze_sentiment: bool | None = None
    partial_automated_agent_reply: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ElevenLabsVoiceSettings(Model):
    """ElevenLabsVoiceSettings in Telnyx's document.

    Attributes:
        api_key_ref: Example: my_elevenlabs_api_key
    """

    api_key_ref: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnqueueCallResponse(Model):
    """POST /calls/{call_control_id}/actions/enqueue response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnqueueRequest(Model):
    """EnqueueRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        max_size: Telnyx's default: 100. Example: 200
        max_wait_time_secs: Longest wait in the queue, in seconds; the call then drops out of it. Example: 600
        queue_name: Name of the queue. Example: tier_1_support
    """

    queue_name: str
    client_state: str | None = None
    command_id: str | None = None
    max_size: int | None = None
    max_wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherCallResponse(Model):
    """POST /calls/{call_control_id}/actions/gather response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherCallUsingAIResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_ai response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherCallUsingAudioResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_audio response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherCallUsingSpeakResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_speak response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherRequest(Model):
    """GatherRequest in Telnyx's document.

    Attributes:
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
        timeout_millis: Telnyx's default: 60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
    """

    client_state: str | None = None
    command_id: str | None = None
    gather_id: str | None = None
    initial_timeout_millis: int | None = None
    inter_digit_timeout_millis: int | None = None
    maximum_digits: int | None = None
    minimum_digits: int | None = None
    terminating_digit: str | None = None
    timeout_millis: int | None = None
    valid_digits: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherUsingAIMessage(Model):
    """GatherUsingAIRequest.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherUsingAIRequest(Model):
    """GatherUsingAIRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en, et, fil, fi,
            fr, gl and 56 more. Telnyx's default: en.
        message_history: What was said so far, message by message.
        send_message_history_updates: Whether call.ai_gather.message_history_updated reports what is said as it
            goes; not when left out.
        send_partial_results: Whether call.ai_gather.partial_results reports each value as it is found; left out,
            only the end result comes.
        user_response_timeout_ms: Milliseconds without a reply after which the assistant asks whether the person is
            still there. Telnyx's default: 10000. Example: 5000
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    parameters: dict[str, Any]
    assistant: Assistant | None = None
    client_state: str | None = None
    command_id: str | None = None
    greeting: str | None = None
    interruption_settings: InterruptionSettings | None = None
    language: GoogleTranscriptionLanguage | None = None
    message_history: list[GatherUsingAIMessage] | None = None
    send_message_history_updates: bool | None = None
    send_partial_results: bool | None = None
    transcription: TranscriptionConfig | None = None
    user_response_timeout_ms: int | None = None
    voice: str | None = None
    voice_settings: GatherUsingAIVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherUsingAudioRequest(Model):
    """GatherUsingAudioRequest in Telnyx's document.

    Attributes:
        audio_url: Example: http://example.com/message.wav
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
        maximum_tries: How often the prompt is given at most while no input comes. Telnyx's default: 3. Example: 3
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Telnyx's default: 60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
    """

    audio_url: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    inter_digit_timeout_millis: int | None = None
    invalid_audio_url: str | None = None
    invalid_media_name: str | None = None
    maximum_digits: int | None = None
    maximum_tries: int | None = None
    media_name: str | None = None
    minimum_digits: int | None = None
    terminating_digit: str | None = None
    timeout_millis: int | None = None
    valid_digits: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GatherUsingSpeakRequest(Model):
    """GatherUsingSpeakRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
            Example: 10000
        invalid_payload: Text or SSML to speak when the input is not valid, up to 3000 characters.
        language: One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX,
            es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        maximum_digits: Most keys to collect, at most 128. Telnyx's default: 128. Example: 10
        maximum_tries: How often the prompt is given at most while no input comes. Telnyx's default: 3. Example: 3
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Telnyx's default: 60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
        voice: Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    payload: str
    voice: str
    client_state: str | None = None
    command_id: str | None = None
    inter_digit_timeout_millis: int | None = None
    invalid_payload: str | None = None
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
    maximum_digits: int | None = None
    maximum_tries: int | None = None
    minimum_digits: int | None = None
    payload_type: Literal["text", "ssml"] | None = None
    service_level: Literal["basic", "premium"] | None = None
    terminating_digit: str | None = None
    timeout_millis: int | None = None
    valid_digits: str | None = None
    voice_settings: ElevenLabsVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupCallResponse(Model):
    """POST /calls/{call_control_id}/actions/hangup response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupRequest(Model):
    """HangupRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InterruptionSettings(Model):
    """InterruptionSettings in Telnyx's document.

    Attributes:
        enable: Telnyx's default: True.
    """

    enable: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LeaveQueueRequest(Model):
    """LeaveQueueRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LeaveQueueResponse(Model):
    """POST /calls/{call_control_id}/actions/leave_queue response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NoiseSuppressionStart(Model):
    """NoiseSuppressionStart in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        direction: One of inbound, outbound, both. Telnyx's default: inbound.
    """

    client_state: str | None = None
    command_id: str | None = None
    direction: NoiseSuppressionDirection | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NoiseSuppressionStop(Model):
    """NoiseSuppressionStop in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PauseCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_pause response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PauseRecordingRequest(Model):
    """PauseRecordingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Identifier of the recording. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlayAudioUrlRequest(Model):
    """PlayAudioUrlRequest in Telnyx's document.

    Attributes:
        audio_type: File format of what audio_url or playback_content gives. One of mp3, wav. Telnyx's default: mp3.
        audio_url: Example: http://example.com/message.wav
        cache_audio: Whether to keep the file at hand, for when one call plays it repeatedly. Telnyx's default:
            True.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        loop: Telnyx's default: 1.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        overlay: Telnyx's default: False.
        playback_content: The MP3 or WAV itself in base64; the playback webhooks then name no media. Example:
            SUQzAwAAAAADf1...
        stop: Example: current
        target_legs: Who hears it: self for this leg, opposite for the other one, or both. Telnyx's default: self.
            Example: self
    """

    audio_type: Literal["mp3", "wav"] | None = None
    audio_url: str | None = None
    cache_audio: bool | None = None
    client_state: str | None = None
    command_id: str | None = None
    loop: str | int | None = None
    media_name: str | None = None
    overlay: bool | None = None
    playback_content: str | None = None
    stop: str | None = None
    target_legs: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlaybackStopRequest(Model):
    """PlaybackStopRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        overlay: Telnyx's default: False.
        stop: Telnyx's default: all. Example: current
    """

    client_state: str | None = None
    command_id: str | None = None
    overlay: bool | None = None
    stop: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReferCallResponse(Model):
    """POST /calls/{call_control_id}/actions/refer response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReferRequest(Model):
    """ReferRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra SIP headers of your own naming.
        sip_address: Example: sip:username@sip.non-telnyx-address.com
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
    """

    sip_address: str
    client_state: str | None = None
    command_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    sip_headers: list[SipHeader] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RejectCallResponse(Model):
    """POST /calls/{call_control_id}/actions/reject response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RejectRequest(Model):
    """RejectRequest in Telnyx's document.

    Attributes:
        cause: One of CALL_REJECTED, USER_BUSY.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    cause: Literal["CALL_REJECTED", "USER_BUSY"]
    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ResumeCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_resume response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ResumeRecordingRequest(Model):
    """ResumeRecordingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Identifier of the recording. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendDTMFRequest(Model):
    """SendDTMFRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        digits: The keys that were pressed. Example: 1www2WABCDw9
        duration_millis: Telnyx's default: 250. Example: 500
    """

    digits: str
    client_state: str | None = None
    command_id: str | None = None
    duration_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendDTMFResponse(Model):
    """POST /calls/{call_control_id}/actions/send_dtmf response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendSIPInfoRequest(Model):
    """SendSIPInfoRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        content_type: Example: application/json
    """

    body: str
    content_type: str
    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendSIPInfoResponse(Model):
    """POST /calls/{call_control_id}/actions/send_sip_info response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SipHeader(Model):
    """SipHeader in Telnyx's document.

    Attributes:
        name: One of User-to-User.
        value: Example: value
    """

    name: Literal["User-to-User"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SoundModifications(Model):
    """SoundModifications in Telnyx's document.

    Attributes:
        octaves: Example: -0.5
        pitch: Example: 0.8
        semitone: Example: -10
        track: Telnyx's default: outbound. Example: inbound
    """

    octaves: float | None = None
    pitch: float | None = None
    semitone: float | None = None
    track: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeakCallResponse(Model):
    """POST /calls/{call_control_id}/actions/speak response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeakRequest(Model):
    """SpeakRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: One of arb, cmn-CN, cy-GB, da-DK, de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX,
            es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT, ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        stop: Example: current
        voice: Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    payload: str
    voice: str
    client_state: str | None = None
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
    service_level: Literal["basic", "premium"] | None = None
    stop: str | None = None
    voice_settings: ElevenLabsVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeechContext(Model):
    """TranscriptionEngineAConfig.speech_context[] in Telnyx's document.

    Attributes:
        boost: 0.0 to 20.0. Telnyx's default: 1.0. Example: 1.0
    """

    boost: float | None = None
    phrases: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallAIAssistantResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallForkingResponse(Model):
    """POST /calls/{call_control_id}/actions/fork_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallNoiseSuppressionResponse(Model):
    """POST /calls/{call_control_id}/actions/suppression_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallPlaybackResponse(Model):
    """POST /calls/{call_control_id}/actions/playback_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallSiprecResponse(Model):
    """POST /calls/{call_control_id}/actions/siprec_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallStreamingResponse(Model):
    """POST /calls/{call_control_id}/actions/streaming_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartCallTranscriptionResponse(Model):
    """POST /calls/{call_control_id}/actions/transcription_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartForkingRequest(Model):
    """StartForkingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        rx: Where incoming RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9000
        stream_type: One of decrypted. Telnyx's default: decrypted.
        tx: Where outgoing RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9001
    """

    client_state: str | None = None
    command_id: str | None = None
    rx: str | None = None
    stream_type: Literal["decrypted"] | None = None
    tx: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartRecordingRequest(Model):
    """StartRecordingRequest in Telnyx's document.

    Attributes:
        channels: One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        format_: One of wav, mp3.
        max_length: Telnyx's default: 0. Example: 100
        play_beep: Whether a beep marks the start of recording.
        recording_track: One of both, inbound, outbound. Telnyx's default: both.
        timeout_secs: Telnyx's default: 0. Example: 100
        transcription: Telnyx's default: False.
        transcription_engine: Telnyx's default: A. Example: A
        transcription_language: Language that is spoken in the recording. One of af-ZA, am-ET, ar-AE, ar-BH, ar-DZ,
            ar-EG, ar-IL, ar-IQ, ar-JO, ar-KW, ar-LB, ar-MA, ar-MR, ar-OM, ar-PS, ar-QA, ar-SA, ar-TN, ar-YE, az-AZ,
            bg-BG, bn-BD, bn-IN, bs-BA and 121 more. Telnyx's default: en-US.
        transcription_max_speaker_count: Most speakers to expect; Google engine only. Telnyx's default: 6. Example:
            4
        transcription_min_speaker_count: Fewest speakers to expect; Google engine only. Telnyx's default: 2.
            Example: 4
        transcription_profanity_filter: Whether to filter swear words; Google engine only. Telnyx's default: False.
        transcription_speaker_diarization: Whether speakers are told apart; Google engine only. Telnyx's default:
            False.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    channels: Literal["single", "dual"]
    format_: Literal["wav", "mp3"]
    client_state: str | None = None
    command_id: str | None = None
    custom_file_name: str | None = None
    max_length: int | None = None
    play_beep: bool | None = None
    recording_track: Literal["both", "inbound", "outbound"] | None = None
    timeout_secs: int | None = None
    transcription: bool | None = None
    transcription_engine: str | None = None
    transcription_language: GoogleTranscriptionLanguageLong | None = None
    transcription_max_speaker_count: int | None = None
    transcription_min_speaker_count: int | None = None
    transcription_profanity_filter: bool | None = None
    transcription_speaker_diarization: bool | None = None
    trim: Literal["trim-silence"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartSiprecRequest(Model):
    """StartSiprecRequest in Telnyx's document.

    Attributes:
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
    """

    client_state: str | None = None
    connector_name: str | None = None
    include_metadata_custom_headers: bool | None = None
    secure: bool | None = None
    session_timeout_secs: int | None = None
    sip_transport: Literal["udp", "tcp", "tls"] | None = None
    siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartStreamingRequest(Model):
    """StartStreamingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMA, PCMU, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    client_state: str | None = None
    command_id: str | None = None
    dialogflow_config: DialogflowConfig | None = None
    enable_dialogflow: bool | None = None
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None
    stream_bidirectional_mode: StreamBidirectionalMode | None = None
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None
    stream_codec: StreamCodec | None = None
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallAIAssistantResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallForkingResponse(Model):
    """POST /calls/{call_control_id}/actions/fork_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallGatherResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallNoiseSuppressionResponse(Model):
    """POST /calls/{call_control_id}/actions/suppression_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallPlaybackResponse(Model):
    """POST /calls/{call_control_id}/actions/playback_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallSiprecResponse(Model):
    """POST /calls/{call_control_id}/actions/siprec_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallStreamingResponse(Model):
    """POST /calls/{call_control_id}/actions/streaming_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopCallTranscriptionResponse(Model):
    """POST /calls/{call_control_id}/actions/transcription_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopForkingRequest(Model):
    """StopForkingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_type: One of raw, decrypted. Telnyx's default: raw.
    """

    client_state: str | None = None
    command_id: str | None = None
    stream_type: Literal["raw", "decrypted"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopGatherRequest(Model):
    """StopGatherRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopRecordingRequest(Model):
    """StopRecordingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Identifier of the recording. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopSiprecRequest(Model):
    """StopSiprecRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopStreamingRequest(Model):
    """StopStreamingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_id: Identifier of the media stream. UUID. Example: 1edb94f9-7ef0-4150-b502-e0ebadfd9491
    """

    client_state: str | None = None
    command_id: str | None = None
    stream_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxVoiceSettings(Model):
    """TelnyxVoiceSettings in Telnyx's document.

    Attributes:
        voice_speed: 0.1 to 2.0. Telnyx's default: 1.0. Example: 1.0
    """

    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionConfig(Model):
    """TranscriptionConfig in Telnyx's document.

    Attributes:
        model: Telnyx's default: distil-whisper/distil-large-v2. Example: distil-whisper/distil-large-v2
    """

    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionEngineAConfig(Model):
    """TranscriptionEngineAConfig in Telnyx's document.

    Attributes:
        enable_speaker_diarization: Telnyx's default: False.
        interim_results: Telnyx's default: False.
        language: One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en, et, fil, fi,
            fr, gl and 56 more. Telnyx's default: en.
        max_speaker_count: Telnyx's default: 6. Example: 4
        min_speaker_count: Telnyx's default: 2. Example: 4
        model: One of latest_long, latest_short, command_and_search, phone_call, video, default,
            medical_conversation, medical_dictation.
        profanity_filter: Telnyx's default: False.
        use_enhanced: Telnyx's default: False.
    """

    enable_speaker_diarization: bool | None = None
    hints: list[str] | None = None
    interim_results: bool | None = None
    language: GoogleTranscriptionLanguage | None = None
    max_speaker_count: int | None = None
    min_speaker_count: int | None = None
    model: (
        Literal[
            "latest_long",
            "latest_short",
            "command_and_search",
            "phone_call",
            "video",
            "default",
            "medical_conversation",
            "medical_dictation",
        ]
        | None
    ) = None
    profanity_filter: bool | None = None
    speech_context: list[SpeechContext] | None = None
    use_enhanced: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionEngineBConfig(Model):
    """TranscriptionEngineBConfig in Telnyx's document.

    Attributes:
        language: One of en, zh, de, es, ru, ko, fr, ja, pt, tr, pl, ca, nl, ar, sv, it, id, hi, fi, vi, he, uk, el,
            ms and 76 more. Telnyx's default: en.
        transcription_model: One of openai/whisper-tiny, openai/whisper-large-v3-turbo. Telnyx's default:
            openai/whisper-tiny.
    """

    language: TelnyxTranscriptionLanguage | None = None
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionStartRequest(Model):
    """TranscriptionStartRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        transcription_engine: One of A, B. Telnyx's default: A.
        transcription_engine_config: Settings of the chosen transcription engine.
        transcription_tracks: Whose speech: inbound is the leg that got the command, outbound the other one, both is
            both. Telnyx's default: inbound. Example: both
    """

    client_state: str | None = None
    command_id: str | None = None
    transcription_engine: Literal["A", "B"] | None = None
    transcription_engine_config: TranscriptionEngineConfig | None = None
    transcription_tracks: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionStopRequest(Model):
    """TranscriptionStopRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferAnsweringMachineDetectionConfig(Model):
    """TransferCallRequest.answering_machine_detection_config in Telnyx's document.

    Attributes:
        after_greeting_silence_millis: Telnyx's default: 800. Example: 1000
        between_words_silence_millis: Telnyx's default: 50. Example: 100
        greeting_duration_millis: Telnyx's default: 3500. Example: 1500
        greeting_silence_duration_millis: Telnyx's default: 1500. Example: 2000
        greeting_total_analysis_time_millis: Telnyx's default: 5000. Example: 7500
        initial_silence_millis: Telnyx's default: 3500. Example: 1800
        maximum_number_of_words: Telnyx's default: 5. Example: 3
        maximum_word_length_millis: Telnyx's default: 3500. Example: 2000
        silence_threshold: Telnyx's default: 256. Example: 512
        total_analysis_time_millis: Telnyx's default: 3500. Example: 5000
    """

    after_greeting_silence_millis: int | None = None
    between_words_silence_millis: int | None = None
    greeting_duration_millis: int | None = None
    greeting_silence_duration_millis: int | None = None
    greeting_total_analysis_time_millis: int | None = None
    initial_silence_millis: int | None = None
    maximum_number_of_words: int | None = None
    maximum_word_length_millis: int | None = None
    silence_threshold: int | None = None
    total_analysis_time_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferCallRequest(Model):
    """TransferCallRequest in Telnyx's document.

    Attributes:
        answering_machine_detection: Whether and how to tell if a person or a machine picked up; call.machine
            webhooks bring the result. One of premium, detect, detect_beep, detect_words, greeting_end, disabled.
            Telnyx's default: disabled.
        answering_machine_detection_config: Fine tuning of answering_machine_detection: times, word counts and
            thresholds.
        audio_url: Example: http://example.com/message.wav
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra SIP headers of your own naming.
        early_media: Telnyx's default: True.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +18005550101
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        media_encryption: Whether the new leg's media is encrypted, and how. One of disabled, SRTP, DTLS. Telnyx's
            default: disabled.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        mute_dtmf: Which legs are kept from hearing key tones; the webhooks about them still come. One of none,
            both, self, opposite. Telnyx's default: none.
        sip_auth_password: Password for answering a SIP challenge. Example: password
        sip_auth_username: User name for answering a SIP challenge. Example: username
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        sip_transport_protocol: Transport that carries the call's SIP. One of UDP, TCP, TLS. Telnyx's default: UDP.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        target_leg_client_state: Base64 text of your own that the webhooks of the new leg carry. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        time_limit_secs: Longest the leg may last, in seconds from the answer; it is then hung up with hangup_cause
            time_limit. 30 to 14400. Telnyx's default: 14400. Example: 600
        timeout_secs: Telnyx's default: 30. Example: 60
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    to: str
    answering_machine_detection: (
        Literal["premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"] | None
    ) = None
    answering_machine_detection_config: TransferAnsweringMachineDetectionConfig | None = None
    audio_url: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    early_media: bool | None = None
    from_: str | None = None
    from_display_name: str | None = None
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None
    media_name: str | None = None
    mute_dtmf: Literal["none", "both", "self", "opposite"] | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    sip_headers: list[SipHeader] | None = None
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    sound_modifications: SoundModifications | None = None
    target_leg_client_state: str | None = None
    time_limit_secs: int | None = None
    timeout_secs: int | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferCallResponse(Model):
    """POST /calls/{call_control_id}/actions/transfer response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateClientStateResponse(Model):
    """PUT /calls/{call_control_id}/actions/client_state_update response in Telnyx's document."""

    data: CallControlCommandResult = UNSET
