# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, Event, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.ai_assistants import HangupTool
    from telnyx_async.models.shared import BookAppointmentTool, CheckAvailabilityTool

AIAssistantMessageToAdd: TypeAlias = "Annotated[UserMessage | AssistantMessage | ToolMessage | SystemMessage | DeveloperMessage, Discriminator('role', {'assistant': 'AssistantMessage', 'developer': 'DeveloperMessage', 'system': 'SystemMessage', 'tool': 'ToolMessage', 'user': 'UserMessage'})]"
AzureTranscriptionLanguage: TypeAlias = Literal[
    "af",
    "am",
    "ar",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gl",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "km",
    "kn",
    "ko",
    "lo",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "nb",
    "ne",
    "nl",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "si",
    "sk",
    "sl",
    "so",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "wuu",
    "yue",
    "zh",
    "zu",
    "auto",
]
AzureTranscriptionRegion: TypeAlias = Literal[
    "australiaeast", "centralindia", "eastus", "northcentralus", "westeurope", "westus2"
]
CallAssistantTool: TypeAlias = "Annotated[BookAppointmentTool | CheckAvailabilityTool | CallControlWebhookTool | HangupTool | CallControlTransferTool | CallControlRetrievalTool, Discriminator('type', {'book_appointment': 'BookAppointmentTool', 'check_availability': 'CheckAvailabilityTool', 'hangup': 'HangupTool', 'retrieval': 'CallControlRetrievalTool', 'transfer': 'CallControlTransferTool', 'webhook': 'CallControlWebhookTool'})]"
CallControlAssistantTool: TypeAlias = "Annotated[BookAppointmentTool | CheckAvailabilityTool | CallControlWebhookTool | HangupTool | CallControlTransferTool | CallControlRetrievalTool, Discriminator('type', {'book_appointment': 'BookAppointmentTool', 'check_availability': 'CheckAvailabilityTool', 'hangup': 'HangupTool', 'retrieval': 'CallControlRetrievalTool', 'transfer': 'CallControlTransferTool', 'webhook': 'CallControlWebhookTool'})]"
ConversationRelayEmbeddedConfigVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
ConversationRelayInterruptible: TypeAlias = Literal["none", "any", "speech", "dtmf"]
ConversationRelayLanguageVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
ConversationRelayStartVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
DeepgramNova2TranscriptionLanguage: TypeAlias = Literal[
    "bg",
    "ca",
    "zh",
    "zh-CN",
    "zh-Hans",
    "zh-TW",
    "zh-Hant",
    "zh-HK",
    "cs",
    "da",
    "da-DK",
    "nl",
    "en",
    "en-US",
    "en-AU",
    "en-GB",
    "en-NZ",
    "en-IN",
    "et",
    "fi",
    "nl-BE",
    "fr",
    "fr-CA",
    "de",
    "de-CH",
    "el",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "ko-KR",
    "lv",
    "lt",
    "ms",
    "no",
    "pl",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "es",
    "es-419",
    "sv",
    "sv-SE",
    "th",
    "th-TH",
    "tr",
    "uk",
    "vi",
    "auto_detect",
]
DeepgramNova3TranscriptionLanguage: TypeAlias = Literal[
    "en",
    "en-US",
    "en-AU",
    "en-GB",
    "en-IN",
    "en-NZ",
    "de",
    "nl",
    "sv",
    "sv-SE",
    "da",
    "da-DK",
    "es",
    "es-419",
    "fr",
    "fr-CA",
    "pt",
    "pt-BR",
    "pt-PT",
    "auto_detect",
]
GatherUsingAIVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
GatherUsingSpeakVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
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
NoiseSuppressionDirection: TypeAlias = Literal["inbound", "outbound", "both"]
NoiseSuppressionEngine: TypeAlias = Literal[
    "Denoiser",
    "DeepFilterNet",
    "Krisp",
    "AiCoustics",
    "aic_l_quail",
    "aic_l_rook",
    "aic_s_quail",
    "aic_s_rook",
    "quail_voice_focus_s",
    "quail_voice_focus_xs",
]
ResembleSampleRate: TypeAlias = Literal["8000", "16000", "22050", "32000", "44100", "48000"]
SpeakVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
SpeechmaticsTranscriptionLanguage: TypeAlias = Literal[
    "en",
    "ba",
    "eu",
    "gl",
    "ga",
    "mt",
    "mn",
    "sw",
    "ug",
    "cy",
    "ar_en",
    "cmn_en",
    "en_ms",
    "en_ta",
    "tl",
    "es-bilingual-en",
    "cmn_en_ms_ta",
]
StartAIAssistantMessage: TypeAlias = "Annotated[UserMessage | AssistantMessage | ToolMessage | SystemMessage | DeveloperMessage, Discriminator('role', {'assistant': 'AssistantMessage', 'developer': 'DeveloperMessage', 'system': 'SystemMessage', 'tool': 'ToolMessage', 'user': 'UserMessage'})]"
StartAIAssistantVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"
StreamBidirectionalCodec: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
StreamBidirectionalMode: TypeAlias = Literal["mp3", "rtp"]
StreamBidirectionalSamplingRate: TypeAlias = Literal[8000, 16000, 22050, 24000, 48000]
StreamBidirectionalTargetLegs: TypeAlias = Literal["both", "self", "opposite"]
StreamCodec: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
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
TranscriptionEngineConfig: TypeAlias = "Annotated[TranscriptionEngineGoogleConfig | TranscriptionEngineTelnyxConfig | TranscriptionEngineDeepgramConfig | TranscriptionEngineAzureConfig | TranscriptionEngineXAIConfig | TranscriptionEngineAssemblyAIConfig | TranscriptionEngineSpeechmaticsConfig | TranscriptionEngineSonioxConfig | TranscriptionEngineParakeetConfig | TranscriptionEngineAConfig | TranscriptionEngineBConfig, Discriminator('transcription_engine', {'A': 'TranscriptionEngineAConfig', 'AssemblyAI': 'TranscriptionEngineAssemblyAIConfig', 'Azure': 'TranscriptionEngineAzureConfig', 'B': 'TranscriptionEngineBConfig', 'Google': 'TranscriptionEngineGoogleConfig', 'Parakeet': 'TranscriptionEngineParakeetConfig', 'Soniox': 'TranscriptionEngineSonioxConfig', 'Speechmatics': 'TranscriptionEngineSpeechmaticsConfig', 'Telnyx': 'TranscriptionEngineTelnyxConfig', 'xAI': 'TranscriptionEngineXAIConfig'})]"
TranscriptionEngineDeepgramConfig: TypeAlias = "Annotated[DeepgramNova2Config | DeepgramNova3Config, Discriminator('transcription_model', {'deepgram/nova-2': 'DeepgramNova2Config', 'deepgram/nova-3': 'DeepgramNova3Config'})]"
TranscriptionLanguage: TypeAlias = Literal[
    "af",
    "af-ZA",
    "am",
    "am-ET",
    "ar",
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
    "as",
    "auto_detect",
    "az",
    "az-AZ",
    "ba",
    "be",
    "bg",
    "bg-BG",
    "bn",
    "bn-BD",
    "bn-IN",
    "bo",
    "br",
    "bs",
    "bs-BA",
    "ca",
    "ca-ES",
    "cs",
    "cs-CZ",
    "cy",
    "da",
    "da-DK",
    "de",
    "de-AT",
    "de-CH",
    "de-DE",
    "el",
    "el-GR",
    "en",
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
    "es",
    "es-419",
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
    "et",
    "et-EE",
    "eu",
    "eu-ES",
    "fa",
    "fa-IR",
    "fi",
    "fi-FI",
    "fil-PH",
    "fo",
    "fr",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "gl",
    "gl-ES",
    "gu",
    "gu-IN",
    "ha",
    "haw",
    "he",
    "hi",
    "hi-IN",
    "hr",
    "hr-HR",
    "ht",
    "hu",
    "hu-HU",
    "hy",
    "hy-AM",
    "id",
    "id-ID",
    "is",
    "is-IS",
    "it",
    "it-CH",
    "it-IT",
    "iw-IL",
    "ja",
    "ja-JP",
    "jv-ID",
    "jw",
    "ka",
    "ka-GE",
    "kk",
    "kk-KZ",
    "km",
    "km-KH",
    "kn",
    "kn-IN",
    "ko",
    "ko-KR",
    "la",
    "lb",
    "ln",
    "lo",
    "lo-LA",
    "lt",
    "lt-LT",
    "lv",
    "lv-LV",
    "mg",
    "mi",
    "mk",
    "mk-MK",
    "ml",
    "ml-IN",
    "mn",
    "mn-MN",
    "mr",
    "mr-IN",
    "ms",
    "ms-MY",
    "mt",
    "my",
    "my-MM",
    "ne",
    "ne-NP",
    "nl",
    "nl-BE",
    "nl-NL",
    "nn",
    "no",
    "no-NO",
    "oc",
    "pa",
    "pa-Guru-IN",
    "pl",
    "pl-PL",
    "ps",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ro-RO",
    "ru",
    "ru-RU",
    "rw-RW",
    "sa",
    "sd",
    "si",
    "si-LK",
    "sk",
    "sk-SK",
    "sl",
    "sl-SI",
    "sn",
    "so",
    "sq",
    "sq-AL",
    "sr",
    "sr-RS",
    "ss-latn-za",
    "st-ZA",
    "su",
    "su-ID",
    "sv",
    "sv-SE",
    "sw",
    "sw-KE",
    "sw-TZ",
    "ta",
    "ta-IN",
    "ta-LK",
    "ta-MY",
    "ta-SG",
    "te",
    "te-IN",
    "tg",
    "th",
    "th-TH",
    "tk",
    "tl",
    "tn-latn-za",
    "tr",
    "tr-TR",
    "ts-ZA",
    "tt",
    "uk",
    "uk-UA",
    "ur",
    "ur-IN",
    "ur-PK",
    "uz",
    "uz-UZ",
    "ve-ZA",
    "vi",
    "vi-VN",
    "xh-ZA",
    "yi",
    "yo",
    "yue-Hant-HK",
    "zh",
    "zh-TW",
    "zu-ZA",
]
XAITranscriptionLanguage: TypeAlias = Literal[
    "ar",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fa",
    "fil",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "mk",
    "ms",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "th",
    "tr",
    "vi",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantAddMessagesRequest(Model):
    """AIAssistantAddMessagesRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None
    messages: list[AIAssistantMessageToAdd] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantJoinParticipant(Model):
    """AIAssistantJoinParticipant in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: v3:abc123def456
        on_hangup: One of continue_conversation, end_conversation. Telnyx's default: continue_conversation.
        role: One of user.
    """

    id: str
    role: Literal["user"]
    name: str | None = None
    on_hangup: Literal["continue_conversation", "end_conversation"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantJoinRequest(Model):
    """AIAssistantJoinRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_id: Identifier of the AI conversation. Example: v3:abc123
    """

    conversation_id: str
    participant: AIAssistantJoinParticipant
    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantStartRequest(Model):
    """AIAssistantStartRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        message_history: What was said so far, message by message.
        send_message_history_updates: Whether call.ai_gather.message_history_updated reports what is said as it
            goes; not when left out. Telnyx's default: False.
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    assistant: CallAIAssistant | None = None
    client_state: str | None = None
    command_id: str | None = None
    greeting: str | None = None
    interruption_settings: InterruptionSettings | None = None
    message_history: list[StartAIAssistantMessage] | None = None
    participants: list[AIAssistantJoinParticipant] | None = None
    send_message_history_updates: bool | None = None
    transcription: TranscriptionConfig | None = None
    voice: str | None = None
    voice_settings: StartAIAssistantVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AWSVoiceSettings(Model):
    """AWSVoiceSettings in Telnyx's document.

    Attributes:
        type_: One of aws.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["aws"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddCallAIAssistantMessagesResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_add_messages response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerCallResponse(Model):
    """POST /calls/{call_control_id}/actions/answer response in Telnyx's document."""

    data: CallControlCommandResultWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerDeepfakeDetection(Model):
    """AnswerRequest.deepfake_detection in Telnyx's document.

    Attributes:
        enabled: Telnyx's default: False.
        rtp_timeout: 5 to 120. Telnyx's default: 30.
        timeout: 5 to 60. Telnyx's default: 15.
    """

    enabled: bool
    rtp_timeout: int | None = None
    timeout: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        transcription: Telnyx's default: False.
        transcription_config: How the live transcription works; goes with transcription.
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
        webhook_urls_method: One of POST, GET. Telnyx's default: POST.
    """

    assistant: CallAIAssistant | None = None
    billing_group_id: str | None = None
    client_state: str | None = None
    command_id: str | None = None
    conversation_relay_config: ConversationRelayEmbeddedConfig | None = None
    custom_headers: list[CustomSipHeader] | None = None
    deepfake_detection: AnswerDeepfakeDetection | None = None
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
    webhook_retries_policies: dict[str, AnswerWebhookRetriesPolicy] | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None
    webhook_urls: dict[str, str] | None = None
    webhook_urls_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerWebhookRetriesPolicy(Model):
    """AnswerRequest.webhook_retries_policies{} in Telnyx's document.

    Attributes:
        retries_ms: At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantMessage(Model):
    """AssistantMessage in Telnyx's document.

    Attributes:
        role: One of assistant.
    """

    role: Literal["assistant"]
    content: str | None = None
    metadata: dict[str, Any] | None = None
    tool_calls: list[ToolCall] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AzureVoiceSettings(Model):
    """AzureVoiceSettings in Telnyx's document.

    Attributes:
        api_key_ref: Example: my_azure_api_key
        deployment_id: Example: my-custom-voice-deployment
        effect: One of eq_car, eq_telecomhp8k.
        gender: One of Male, Female.
        region: Example: eastus
        type_: One of azure.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["azure"]
    api_key_ref: str | None = None
    deployment_id: str | None = None
    effect: Literal["eq_car", "eq_telecomhp8k"] | None = None
    gender: Literal["Male", "Female"] | None = None
    region: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BridgeCallResponse(Model):
    """POST /calls/{call_control_id}/actions/bridge response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        prevent_double_bridge: Telnyx's default: False.
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
    hold_after_unbridge: bool | None = None
    mute_dtmf: Literal["none", "both", "self", "opposite"] | None = None
    park_after_unbridge: str | None = None
    play_ringtone: bool | None = None
    prevent_double_bridge: bool | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIAssistant(Model):
    """CallAssistantRequest in Telnyx's document.

    Attributes:
        greeting: At most 3000 characters.
        id: Identifier of the resource.
        llm_api_key_ref: Example: my_llm_api_key
        model: Example: gpt-4o
        openai_api_key_ref: Deprecated. Example: my_openai_api_key
    """

    id: str
    dynamic_variables: dict[str, str | float | bool] | None = None
    external_llm: CallAssistantExternalLLM | None = None
    fallback_config: CallAssistantFallbackConfig | None = None
    greeting: str | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[dict[str, Any]] | None = None
    model: str | None = None
    name: str | None = None
    observability_settings: dict[str, Any] | None = None
    openai_api_key_ref: str | None = None
    tools: list[CallAssistantTool] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherEndedEvent(Model):
    """CallAIGatherEndedEvent in Telnyx's document."""

    data: CallAIGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherEndedMessage(Model):
    """CallAIGatherEnded.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdatedEvent(Model):
    """CallAIGatherMessageHistoryUpdatedEvent in Telnyx's document."""

    data: CallAIGatherMessageHistoryUpdated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdatedMessage(Model):
    """CallAIGatherMessageHistoryUpdated.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResultsEvent(Model):
    """CallAIGatherPartialResultsEvent in Telnyx's document."""

    data: CallAIGatherPartialResults | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResultsMessage(Model):
    """CallAIGatherPartialResults.payload.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAnsweredEvent(Model):
    """CallAnsweredEvent in Telnyx's document."""

    data: CallAnswered | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAssistantExternalLLM(Model):
    """CallAssistantRequest.external_llm in Telnyx's document.

    Attributes:
        authentication_method: One of token, certificate. Telnyx's default: token.
        forward_metadata: Telnyx's default: False.
    """

    authentication_method: Literal["token", "certificate"] | None = None
    base_url: str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAssistantFallbackConfig(Model):
    """CallAssistantRequest.fallback_config in Telnyx's document."""

    external_llm: CallAssistantFallbackConfigExternalLLM | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAssistantFallbackConfigExternalLLM(Model):
    """CallAssistantRequest.fallback_config.external_llm in Telnyx's document.

    Attributes:
        authentication_method: One of token, certificate. Telnyx's default: token.
        forward_metadata: Telnyx's default: False.
    """

    authentication_method: Literal["token", "certificate"] | None = None
    base_url: str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallBridgedEvent(Model):
    """CallBridgedEvent in Telnyx's document."""

    data: CallBridged | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlAssistant(Model):
    """Assistant in Telnyx's document.

    Attributes:
        model: Telnyx's default: Qwen/Qwen3-235B-A22B. Example: Qwen/Qwen3-235B-A22B
        openai_api_key_ref: Example: my_openai_api_key
    """

    instructions: str | None = None
    model: str | None = None
    openai_api_key_ref: str | None = None
    tools: list[CallControlAssistantTool] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlBucketIds(Model):
    """CallControlBucketIds in Telnyx's document."""

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResult(Model):
    """CallControlCommandResult in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultConversationRelayId(Model):
    """CallControlCommandResultWithConversationRelayId in Telnyx's document.

    Attributes:
        conversation_relay_id: Example: d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: Example: ok
    """

    conversation_relay_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultWithConversationId(Model):
    """CallControlCommandResultWithConversationId in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation. UUID. Example: d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: Example: ok
    """

    conversation_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultWithRecordingId(Model):
    """CallControlCommandResultWithRecordingId in Telnyx's document.

    Attributes:
        recording_id: Identifier of the recording. UUID. Example: d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: Example: ok
    """

    recording_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlRetrievalTool(Model):
    """CallControlRetrievalTool in Telnyx's document.

    Attributes:
        type_: One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: CallControlBucketIds
    type_: Literal["retrieval"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferTool(Model):
    """TransferTool in Telnyx's document.

    Attributes:
        type_: One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: CallControlTransferToolParams
    type_: Literal["transfer"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferToolParams(Model):
    """CallControlTransferToolParams in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    targets: list[CallControlTransferToolTarget] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferToolTarget(Model):
    """CallControlTransferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: Example: Support
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookTool(Model):
    """WebhookTool in Telnyx's document.

    Attributes:
        type_: One of webhook.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"]
    webhook: CallControlWebhookToolParams


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolBodyParameters(Model):
    """CallControlWebhookToolParams.body_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolHeader(Model):
    """CallControlWebhookToolParams.headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolParams(Model):
    """CallControlWebhookToolParams in Telnyx's document.

    Attributes:
        method: One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        url: Example: https://example.com/api/v1/function
    """

    description: str
    name: str
    url: str
    body_parameters: CallControlWebhookToolBodyParameters | None = None
    headers: list[CallControlWebhookToolHeader] | None = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | None = None
    path_parameters: CallControlWebhookToolPathParameters | None = None
    query_parameters: CallControlWebhookToolQueryParameters | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolPathParameters(Model):
    """CallControlWebhookToolParams.path_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolQueryParameters(Model):
    """CallControlWebhookToolParams.query_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationEndedEvent(Model):
    """callConversationEndedEvent in Telnyx's document."""

    data: CallConversationEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        reason: Example: customer_disconnect
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
    reason: str | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGeneratedEvent(Model):
    """callConversationInsightsGeneratedEvent in Telnyx's document."""

    data: CallConversationInsightsGenerated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGeneratedResult(Model):
    """callConversationInsightsGenerated.payload.results[] in Telnyx's document.

    Attributes:
        insight_id: Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
    """

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetection(Model):
    """CallRequest.deepfake_detection in Telnyx's document.

    Attributes:
        enabled: Telnyx's default: False.
        rtp_timeout: 5 to 120. Telnyx's default: 30.
        timeout: 5 to 60. Telnyx's default: 15.
    """

    enabled: bool
    rtp_timeout: int | None = None
    timeout: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDequeuedEvent(Model):
    """CallLeftQueueEvent in Telnyx's document."""

    data: CallDequeued | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDtmfReceivedEvent(Model):
    """CallDtmfReceivedEvent in Telnyx's document."""

    data: CallDtmfReceived | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallEnqueuedEvent(Model):
    """CallEnqueuedEvent in Telnyx's document."""

    data: CallEnqueued | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStartedEvent(Model):
    """CallForkStartedEvent in Telnyx's document."""

    data: CallForkStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStoppedEvent(Model):
    """CallForkStoppedEvent in Telnyx's document."""

    data: CallForkStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallGatherEndedEvent(Model):
    """CallGatherEndedEvent in Telnyx's document."""

    data: CallGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupEvent(Model):
    """CallHangupEvent in Telnyx's document."""

    data: CallHangup | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupOutboundQualityStats(Model):
    """CallHangup.payload.call_quality_stats.outbound in Telnyx's document.

    Attributes:
        packet_count: How many audio packets passed in this direction. Example: 0
        skip_packet_count: How many audio packets were lost in this direction. Example: 0
    """

    packet_count: str | None = None
    skip_packet_count: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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
            user_busy, not_found, no_answer, unspecified.
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
            "no_answer",
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupQualityStats(Model):
    """CallHangup.payload.call_quality_stats in Telnyx's document."""

    inbound: CallHangupInboundQualityStats | None = None
    outbound: CallHangupOutboundQualityStats | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallInitiatedEvent(Model):
    """CallInitiatedEvent in Telnyx's document."""

    data: CallInitiated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineDetectionEndedEvent(Model):
    """CallMachineDetectionEndedEvent in Telnyx's document."""

    data: CallMachineDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineGreetingEndedEvent(Model):
    """CallMachineGreetingEndedEvent in Telnyx's document."""

    data: CallMachineGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumDetectionEndedEvent(Model):
    """CallMachinePremiumDetectionEndedEvent in Telnyx's document."""

    data: CallMachinePremiumDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumGreetingEndedEvent(Model):
    """CallMachinePremiumGreetingEndedEvent in Telnyx's document."""

    data: CallMachinePremiumGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackEndedEvent(Model):
    """CallPlaybackEndedEvent in Telnyx's document."""

    data: CallPlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackStartedEvent(Model):
    """CallPlaybackStartedEvent in Telnyx's document."""

    data: CallPlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingErrorEvent(Model):
    """callRecordingErrorEvent in Telnyx's document."""

    data: CallRecordingError | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedEvent(Model):
    """CallRecordingSavedEvent in Telnyx's document."""

    data: CallRecordingSaved | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedPublicUrls(Model):
    """CallRecordingSaved.payload.public_recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedUrls(Model):
    """CallRecordingSaved.payload.recording_urls in Telnyx's document.

    Attributes:
        mp3: Example: http://example.com/recording.mp3
        wav: Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingTranscriptionSavedEvent(Model):
    """callRecordingTranscriptionSavedEvent in Telnyx's document."""

    data: CallRecordingTranscriptionSaved | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferCompletedEvent(Model):
    """CallReferCompletedEvent in Telnyx's document."""

    data: CallReferCompleted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferFailedEvent(Model):
    """CallReferFailedEvent in Telnyx's document."""

    data: CallReferFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferStartedEvent(Model):
    """CallReferStartedEvent in Telnyx's document."""

    data: CallReferStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        bridge_intent: Telnyx's default: False.
        bridge_on_answer: Telnyx's default: False.
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
        park_after_unbridge: With self, this leg is parked when the other one goes; left out, it is hung up.
            Example: self
        preferred_codecs: Codecs in order of preference, separated by commas. Example:
            G722,PCMU,PCMA,G729,OPUS,VP8,H264
        prevent_double_bridge: Telnyx's default: False.
        privacy: One of id, none.
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
        retry_on_timeout: Telnyx's default: True.
        send_digits_on_answer: Example: wwww200
        send_silence_when_idle: Whether to fill gaps with RTP packets of silence. Telnyx's default: False.
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        sip_region: One of US, Europe, Canada, Australia, Middle East. Telnyx's default: US.
        sip_transport_protocol: Transport that carries the call's SIP. One of UDP, TCP, TLS. Telnyx's default: UDP.
        sound_modifications: Changes to how the voice sounds, such as its pitch.
        stream_auth_token: At most 4000 characters. Example: your-auth-token
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_sampling_rate: Sampling rate, in Hz, of audio sent back over the stream. One of 8000,
            16000, 22050, 24000, 48000. Telnyx's default: 8000.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
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
        webhook_urls_method: One of POST, GET. Telnyx's default: POST.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str
    from_: str
    to: str | list[str]
    answering_machine_detection: (
        Literal["premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"] | None
    ) = None
    answering_machine_detection_config: AnsweringMachineDetectionConfig | None = None
    assistant: CallAIAssistant | None = None
    audio_url: str | None = None
    billing_group_id: str | None = None
    bridge_intent: bool | None = None
    bridge_on_answer: bool | None = None
    client_state: str | None = None
    command_id: str | None = None
    conference_config: DialConferenceConfig | None = None
    conversation_relay_config: ConversationRelayEmbeddedConfig | None = None
    custom_headers: list[CustomSipHeader] | None = None
    deepfake_detection: CallDeepfakeDetection | None = None
    dialogflow_config: DialogflowConfig | None = None
    enable_dialogflow: bool | None = None
    from_display_name: str | None = None
    link_to: str | None = None
    media_encryption: Literal["disabled", "SRTP", "DTLS"] | None = None
    media_name: str | None = None
    park_after_unbridge: str | None = None
    preferred_codecs: str | None = None
    prevent_double_bridge: bool | None = None
    privacy: Literal["id", "none"] | None = None
    record: Literal["record-from-answer"] | None = None
    record_channels: Literal["single", "dual"] | None = None
    record_custom_file_name: str | None = None
    record_format: Literal["wav", "mp3"] | None = None
    record_max_length: int | None = None
    record_timeout_secs: int | None = None
    record_track: Literal["both", "inbound", "outbound"] | None = None
    record_trim: Literal["trim-silence"] | None = None
    retry_on_timeout: bool | None = None
    send_digits_on_answer: str | None = None
    send_silence_when_idle: bool | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    sip_headers: list[SipHeader] | None = None
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    sound_modifications: SoundModifications | None = None
    stream_auth_token: str | None = None
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
    webhook_retries_policies: dict[str, CallWebhookRetriesPolicy] | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None
    webhook_urls: dict[str, str] | None = None
    webhook_urls_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecFailedEvent(Model):
    """CallSiprecFailedEvent in Telnyx's document."""

    data: CallSiprecFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStartedEvent(Model):
    """CallSiprecStartedEvent in Telnyx's document."""

    data: CallSiprecStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStoppedEvent(Model):
    """CallSiprecStoppedEvent in Telnyx's document."""

    data: CallSiprecStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakEndedEvent(Model):
    """CallSpeakEndedEvent in Telnyx's document."""

    data: CallSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakStartedEvent(Model):
    """CallSpeakStartedEvent in Telnyx's document."""

    data: CallSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailedEvent(Model):
    """CallStreamingFailedEvent in Telnyx's document."""

    data: CallStreamingFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailedStreamParams(Model):
    """CallStreamingFailed.payload.stream_params in Telnyx's document.

    Attributes:
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        track: One of inbound_track, outbound_track, both_tracks. Telnyx's default: inbound_track.
    """

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStartedEvent(Model):
    """CallStreamingStartedEvent in Telnyx's document."""

    data: CallStreamingStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStoppedEvent(Model):
    """CallStreamingStoppedEvent in Telnyx's document."""

    data: CallStreamingStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallTranscriptionEvent(Model):
    """TranscriptionEvent in Telnyx's document."""

    data: CallTranscription | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallWebhookRetriesPolicy(Model):
    """CallRequest.webhook_retries_policies{} in Telnyx's document.

    Attributes:
        retries_ms: At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientStateUpdateRequest(Model):
    """ClientStateUpdateRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
    """

    client_state: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayAssistant(Model):
    """ConversationRelayAssistant in Telnyx's document."""

    dynamic_variables: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayEmbeddedConfig(Model):
    """ConversationRelayEmbeddedConfig in Telnyx's document.

    Attributes:
        dtmf_detection: Telnyx's default: False.
        interruptible: One of none, any, speech, dtmf. Telnyx's default: any.
        interruptible_greeting: One of none, any, speech, dtmf. Telnyx's default: any.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: Telnyx's default: en. Example: en-US
        provider: Example: elevenlabs
        transcription_engine: One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, A, B.
            Telnyx's default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        tts_provider: Provider of the speech synthesis. Example: telnyx
        url: Matches ^wss?:// Example: wss://example.com/conversation-relay
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    url: str
    custom_parameters: dict[str, Any] | None = None
    dtmf_detection: bool | None = None
    greeting: str | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    interruption_settings: ConversationRelayInterruptionSettings | None = None
    language: str | None = None
    languages: list[ConversationRelayLanguage] | None = None
    provider: str | None = None
    structured_provider: dict[str, Any] | None = None
    transcription_engine: (
        Literal["Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"] | None
    ) = None
    transcription_engine_config: dict[str, Any] | None = None
    tts_provider: str | None = None
    voice: str | None = None
    voice_settings: ConversationRelayEmbeddedConfigVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayInterruptionSettings(Model):
    """ConversationRelayInterruptionSettings in Telnyx's document.

    Attributes:
        interruptible: One of none, any, speech, dtmf. Telnyx's default: any.
        interruptible_greeting: One of none, any, speech, dtmf. Telnyx's default: any.
        welcome_greeting_interruptible: One of none, any, speech, dtmf. Telnyx's default: any.
    """

    enable: bool | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    welcome_greeting_interruptible: ConversationRelayInterruptible | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayLanguage(Model):
    """ConversationRelayLanguage in Telnyx's document.

    Attributes:
        language: Example: en-US
        speech_model: Example: nova-3
        transcription_engine: One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, A, B.
            Telnyx's default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        transcription_provider: Example: Deepgram
        tts_provider: Provider of the speech synthesis. Example: telnyx
        voice: Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    language: str
    speech_model: str | None = None
    transcription_engine: (
        Literal["Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"] | None
    ) = None
    transcription_engine_config: dict[str, Any] | None = None
    transcription_provider: str | None = None
    tts_provider: str | None = None
    voice: str | None = None
    voice_settings: ConversationRelayLanguageVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelaySettings(Model):
    """ConversationRelaySettings in Telnyx's document.

    Attributes:
        dtmf_detection: Telnyx's default: False.
        interruptible: One of none, any, speech, dtmf. Telnyx's default: any.
        interruptible_greeting: One of none, any, speech, dtmf. Telnyx's default: any.
        url: Matches ^wss?:// Example: wss://example.com/conversation-relay
    """

    url: str
    dtmf_detection: bool | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    languages: list[ConversationRelayLanguage] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayStartRequest(Model):
    """ConversationRelayStartRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_relay_dtmf_detection: Telnyx's default: False.
        conversation_relay_url: Matches ^wss?:// Example: wss://example.com/conversation-relay
        dtmf_detection: Telnyx's default: False.
        interruptible: One of none, any, speech, dtmf. Telnyx's default: any.
        interruptible_greeting: One of none, any, speech, dtmf. Telnyx's default: any.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: Telnyx's default: en. Example: en-US
        provider: Example: elevenlabs
        transcription: Deprecated.
        transcription_engine: One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, A, B.
            Telnyx's default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        tts_provider: Provider of the speech synthesis. Example: telnyx
        url: Matches ^wss?:// Example: wss://example.com/conversation-relay
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    assistant: ConversationRelayAssistant | None = None
    client_state: str | None = None
    command_id: str | None = None
    conversation_relay_dtmf_detection: bool | None = None
    conversation_relay_settings: ConversationRelaySettings | None = None
    conversation_relay_url: str | None = None
    custom_parameters: dict[str, Any] | None = None
    dtmf_detection: bool | None = None
    greeting: str | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    interruption_settings: ConversationRelayInterruptionSettings | None = None
    language: str | None = None
    languages: list[ConversationRelayLanguage] | None = None
    provider: str | None = None
    structured_provider: dict[str, Any] | None = None
    transcription: dict[str, Any] | None = None
    transcription_engine: (
        Literal["Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"] | None
    ) = None
    transcription_engine_config: dict[str, Any] | None = None
    tts_provider: str | None = None
    url: str | None = None
    voice: str | None = None
    voice_settings: ConversationRelayStartVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayStopRequest(Model):
    """ConversationRelayStopRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomSipHeader(Model):
    """CustomSipHeader in Telnyx's document.

    Attributes:
        name: Example: head_1
        value: Example: val_1
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeepgramNova2Config(Model):
    """DeepgramNova2Config in Telnyx's document.

    Attributes:
        hints: At most 100 items.
        interim_results: Telnyx's default: False.
        language: One of bg, ca, zh, zh-CN, zh-Hans, zh-TW, zh-Hant, zh-HK, cs, da, da-DK, nl, en, en-US, en-AU,
            en-GB, en-NZ, en-IN, et, fi, nl-BE, fr, fr-CA, de and 30 more. Telnyx's default: en.
        smart_format: Telnyx's default: True.
        transcription_engine: One of Deepgram.
        transcription_model: One of deepgram/nova-2.
        utterance_end_ms: 0 to 5000. Telnyx's default: 1000. Example: 800
    """

    transcription_engine: Literal["Deepgram"]
    transcription_model: Literal["deepgram/nova-2"]
    hints: list[str] | None = None
    interim_results: bool | None = None
    keywords_boosting: dict[str, float] | None = None
    language: DeepgramNova2TranscriptionLanguage | None = None
    smart_format: bool | None = None
    utterance_end_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeepgramNova3Config(Model):
    """DeepgramNova3Config in Telnyx's document.

    Attributes:
        interim_results: Telnyx's default: False.
        keyterms: At most 100 items.
        language: One of en, en-US, en-AU, en-GB, en-IN, en-NZ, de, nl, sv, sv-SE, da, da-DK, es, es-419, fr, fr-CA,
            pt, pt-BR, pt-PT, auto_detect. Telnyx's default: en.
        smart_format: Telnyx's default: True.
        transcription_engine: One of Deepgram.
        transcription_model: One of deepgram/nova-3.
        utterance_end_ms: 0 to 5000. Telnyx's default: 1000. Example: 800
    """

    transcription_engine: Literal["Deepgram"]
    transcription_model: Literal["deepgram/nova-3"]
    interim_results: bool | None = None
    keyterms: list[str] | None = None
    keywords_boosting: dict[str, float] | None = None
    language: DeepgramNova3TranscriptionLanguage | None = None
    smart_format: bool | None = None
    utterance_end_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeveloperMessage(Model):
    """DeveloperMessage in Telnyx's document.

    Attributes:
        role: One of developer.
    """

    content: str
    role: Literal["developer"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialCallResponse(Model):
    """POST /calls response in Telnyx's document."""

    data: CallWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialogflowConfig(Model):
    """DialogflowConfig in Telnyx's document.

    Attributes:
        analyze_sentiment: Telnyx's default: False.
        partial_automated_agent_reply: Telnyx's default: False.
    """

    analyze_sentiment: bool | None = None
    partial_automated_agent_reply: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ElevenLabsVoiceSettings(Model):
    """ElevenLabsVoiceSettings in Telnyx's document.

    Attributes:
        api_key_ref: Example: my_elevenlabs_api_key
        type_: One of elevenlabs.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["elevenlabs"]
    api_key_ref: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnqueueCallResponse(Model):
    """POST /calls/{call_control_id}/actions/enqueue response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnqueueRequest(Model):
    """EnqueueRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        keep_after_hangup: Telnyx's default: False.
        max_size: Telnyx's default: 100. Example: 200
        max_wait_time_secs: Longest wait in the queue, in seconds; the call then drops out of it. Example: 600
        queue_name: Name of the queue. Example: tier_1_support
    """

    queue_name: str
    client_state: str | None = None
    command_id: str | None = None
    keep_after_hangup: bool | None = None
    max_size: int | None = None
    max_wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallResponse(Model):
    """POST /calls/{call_control_id}/actions/gather response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingAIResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_ai response in Telnyx's document."""

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingAudioResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_audio response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingSpeakResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_using_speak response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherUsingAIMessage(Model):
    """GatherUsingAIRequest.message_history[] in Telnyx's document.

    Attributes:
        role: One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherUsingAIRequest(Model):
    """GatherUsingAIRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        gather_ended_speech: At most 3000 characters.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en, et, fil, fi,
            fr, gl and 56 more. Telnyx's default: en.
        message_history: What was said so far, message by message.
        send_message_history_updates: Whether call.ai_gather.message_history_updated reports what is said as it
            goes; not when left out.
        send_partial_results: Whether call.ai_gather.partial_results reports each value as it is found; left out,
            only the end result comes.
        user_response_timeout_ms: Milliseconds without a reply after which the assistant asks whether the person is
            still there. Telnyx's default: 10000. Example: 15000
        voice: Telnyx's default: Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    parameters: dict[str, Any]
    assistant: CallControlAssistant | None = None
    client_state: str | None = None
    command_id: str | None = None
    gather_ended_speech: str | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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
    voice_settings: GatherUsingSpeakVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GoogleSpeechContext(Model):
    """TranscriptionEngineGoogleConfig.speech_context[] in Telnyx's document.

    Attributes:
        boost: 0.0 to 20.0. Telnyx's default: 1.0. Example: 1.0
    """

    boost: float | None = None
    phrases: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupCallResponse(Model):
    """POST /calls/{call_control_id}/actions/hangup response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupRequest(Model):
    """HangupRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra SIP headers of your own naming.
    """

    client_state: str | None = None
    command_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InterruptionSettings(Model):
    """InterruptionSettings in Telnyx's document.

    Attributes:
        enable: Telnyx's default: True.
    """

    enable: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InworldVoiceSettings(Model):
    """InworldVoiceSettings in Telnyx's document.

    Attributes:
        delivery_mode: One of STABLE, BALANCED, CREATIVE.
        type_: One of inworld.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["inworld"]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class JoinCallAIAssistantResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_join response in Telnyx's document."""

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class LeaveQueueResponse(Model):
    """POST /calls/{call_control_id}/actions/leave_queue response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxVoiceSettings(Model):
    """MinimaxVoiceSettings in Telnyx's document.

    Attributes:
        language_boost: One of auto, Chinese, Chinese,Yue, English, Arabic, Russian, Spanish, French, Portuguese,
            German, Turkish, Dutch, Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish,
            Romanian, Greek, Czech, Finnish and 17 more.
        pitch: Telnyx's default: 0. Example: 0
        speed: Telnyx's default: 1.0. Example: 1.0
        type_: One of minimax.
        vol: Telnyx's default: 1.0. Example: 1.0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["minimax"]
    language_boost: (
        Literal[
            "auto",
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
        ]
        | Null
        | None
    ) = None
    pitch: int | None = None
    speed: float | None = None
    vol: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NoiseSuppressionEngineConfig(Model):
    """NoiseSuppressionEngineConfig in Telnyx's document.

    Attributes:
        attenuation_limit: 0 to 100. Telnyx's default: 100. Example: 100
        enhancement_level: 0.0 to 1.0. Example: 0.5
        family: One of sparrow, quail.
        mode: One of standard, advanced.
        model: One of krisp-viva-tel-v2.kef, krisp-viva-tel-lite-v1.kef, krisp-viva-pro-v1.kef,
            krisp-viva-ss-v1.kef.
        size: One of s, l, xs, xxs, vf_l, vf_1_1_l.
        suppression_level: 0.0 to 100.0. Example: 50.0
        voice_gain: 0.1 to 4.0. Example: 1.0
    """

    attenuation_limit: int | None = None
    enhancement_level: float | None = None
    family: Literal["sparrow", "quail"] | None = None
    mode: Literal["standard", "advanced"] | None = None
    model: (
        Literal["krisp-viva-tel-v2.kef", "krisp-viva-tel-lite-v1.kef", "krisp-viva-pro-v1.kef", "krisp-viva-ss-v1.kef"]
        | None
    ) = None
    size: Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"] | None = None
    suppression_level: float | None = None
    voice_gain: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NoiseSuppressionStart(Model):
    """NoiseSuppressionStart in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        direction: One of inbound, outbound, both. Telnyx's default: inbound.
        noise_suppression_engine: One of Denoiser, DeepFilterNet, Krisp, AiCoustics, aic_l_quail, aic_l_rook,
            aic_s_quail, aic_s_rook, quail_voice_focus_s, quail_voice_focus_xs. Telnyx's default: Denoiser.
    """

    client_state: str | None = None
    command_id: str | None = None
    direction: NoiseSuppressionDirection | None = None
    noise_suppression_engine: NoiseSuppressionEngine | None = None
    noise_suppression_engine_config: NoiseSuppressionEngineConfig | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PauseCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_pause response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayCallPrompts(Model):
    """POST /calls/{call_control_id}/actions/pay body.prompts in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {
        "bank_account_number": "bank-account-number",
        "bank_routing_number": "bank-routing-number",
        "expiration_date": "expiration-date",
        "payment_card_number": "payment-card-number",
        "postal_code": "postal-code",
        "security_code": "security-code",
    }

    bank_account_number: str | list[PayPrompt] | None = None
    bank_routing_number: str | list[PayPrompt] | None = None
    expiration_date: str | list[PayPrompt] | None = None
    payment_card_number: str | list[PayPrompt] | None = None
    postal_code: str | list[PayPrompt] | None = None
    security_code: str | list[PayPrompt] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayCallResponse(Model):
    """POST /calls/{call_control_id}/actions/pay response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayPrompt(Model):
    """PayPrompt in Telnyx's document.

    Attributes:
        card_type: One of visa, mastercard, amex, optima, discover, diners-club, jcb, maestro, enroute.
        error_type: One of timeout, invalid-card-number, invalid-card-type, invalid-date, invalid-security-code,
            invalid-postal-code, invalid-bank-routing-number, invalid-bank-account-number, input-matching-failed.
    """

    text: str
    attempt: str | None = None
    card_type: (
        Literal["visa", "mastercard", "amex", "optima", "discover", "diners-club", "jcb", "maestro", "enroute"] | None
    ) = None
    error_type: (
        Literal[
            "timeout",
            "invalid-card-number",
            "invalid-card-type",
            "invalid-date",
            "invalid-security-code",
            "invalid-postal-code",
            "invalid-bank-routing-number",
            "invalid-bank-account-number",
            "input-matching-failed",
        ]
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReferCallResponse(Model):
    """POST /calls/{call_control_id}/actions/refer response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class RejectCallResponse(Model):
    """POST /calls/{call_control_id}/actions/reject response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResembleVoiceSettings(Model):
    """ResembleVoiceSettings in Telnyx's document.

    Attributes:
        format_: One of wav, mp3. Telnyx's default: mp3.
        precision: One of PCM_16, PCM_24, PCM_32, MULAW. Telnyx's default: PCM_32.
        sample_rate: One of 8000, 16000, 22050, 32000, 44100, 48000. Telnyx's default: 48000.
        type_: One of resemble.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format", "type_": "type"}

    type_: Literal["resemble"]
    format_: Literal["wav", "mp3"] | None = None
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"] | None = None
    sample_rate: ResembleSampleRate | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResumeCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_resume response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class RimeVoiceSettings(Model):
    """RimeVoiceSettings in Telnyx's document.

    Attributes:
        type_: One of rime.
        voice_speed: Telnyx's default: 1.0. Example: 1.0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["rime"]
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendDTMFResponse(Model):
    """POST /calls/{call_control_id}/actions/send_dtmf response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendSIPInfoResponse(Model):
    """POST /calls/{call_control_id}/actions/send_sip_info response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SipHeader(Model):
    """SipHeader in Telnyx's document.

    Attributes:
        name: One of User-to-User.
        value: Example: value
    """

    name: Literal["User-to-User"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakCallResponse(Model):
    """POST /calls/{call_control_id}/actions/speak response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        target_legs: Who hears it: self for this leg, opposite for the other one, or both. One of self, opposite,
            both. Telnyx's default: self.
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
    loop: str | int | None = None
    payload_type: Literal["text", "ssml"] | None = None
    service_level: Literal["basic", "premium"] | None = None
    stop: str | None = None
    target_legs: Literal["self", "opposite", "both"] | None = None
    voice_settings: SpeakVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechContext(Model):
    """TranscriptionEngineAConfig.speech_context[] in Telnyx's document.

    Attributes:
        boost: 0.0 to 20.0. Telnyx's default: 1.0. Example: 1.0
    """

    boost: float | None = None
    phrases: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallAIAssistantResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_start response in Telnyx's document."""

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallConversationRelayResponse(Model):
    """POST /calls/{call_control_id}/actions/conversation_relay_start response in Telnyx's document."""

    data: CallControlCommandResultConversationRelayId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallForkingResponse(Model):
    """POST /calls/{call_control_id}/actions/fork_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallNoiseSuppressionResponse(Model):
    """POST /calls/{call_control_id}/actions/suppression_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallPlaybackResponse(Model):
    """POST /calls/{call_control_id}/actions/playback_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallSiprecResponse(Model):
    """POST /calls/{call_control_id}/actions/siprec_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallStreamingResponse(Model):
    """POST /calls/{call_control_id}/actions/streaming_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallTranscriptionResponse(Model):
    """POST /calls/{call_control_id}/actions/transcription_start response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        transcription_engine: One of A, B, deepgram/nova-3. Telnyx's default: A.
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
    transcription_engine: Literal["A", "B", "deepgram/nova-3"] | None = None
    transcription_language: TranscriptionLanguage | None = None
    transcription_max_speaker_count: int | None = None
    transcription_min_speaker_count: int | None = None
    transcription_profanity_filter: bool | None = None
    transcription_speaker_diarization: bool | None = None
    trim: Literal["trim-silence"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartStreamingCustomParameter(Model):
    """StartStreamingRequest.custom_parameters[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartStreamingRequest(Model):
    """StartStreamingRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        stream_auth_token: At most 4000 characters. Example: your-auth-token
        stream_bidirectional_codec: Codec of RTP audio sent back over the stream, spelled exactly so; only in rtp
            mode. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16. Telnyx's default: PCMU.
        stream_bidirectional_mode: Whether audio sent back over the stream comes as MP3 or as RTP. One of mp3, rtp.
            Telnyx's default: mp3.
        stream_bidirectional_sampling_rate: Sampling rate, in Hz, of audio sent back over the stream. One of 8000,
            16000, 22050, 24000, 48000. Telnyx's default: 8000.
        stream_bidirectional_target_legs: Which legs hear the audio sent back over the stream. One of both, self,
            opposite. Telnyx's default: opposite.
        stream_codec: Codec of the streamed audio; Telnyx converts between PCMU and PCMA only, else the call's own
            codec is used. One of PCMU, PCMA, G722, OPUS, AMR-WB, L16, default. Telnyx's default: default.
        stream_track: Which side of the audio is streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    client_state: str | None = None
    command_id: str | None = None
    custom_parameters: list[StartStreamingCustomParameter] | None = None
    dialogflow_config: DialogflowConfig | None = None
    enable_dialogflow: bool | None = None
    stream_auth_token: str | None = None
    stream_bidirectional_codec: StreamBidirectionalCodec | None = None
    stream_bidirectional_mode: StreamBidirectionalMode | None = None
    stream_bidirectional_sampling_rate: StreamBidirectionalSamplingRate | None = None
    stream_bidirectional_target_legs: StreamBidirectionalTargetLegs | None = None
    stream_codec: StreamCodec | None = None
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallAIAssistantResponse(Model):
    """POST /calls/{call_control_id}/actions/ai_assistant_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallConversationRelayResponse(Model):
    """POST /calls/{call_control_id}/actions/conversation_relay_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallForkingResponse(Model):
    """POST /calls/{call_control_id}/actions/fork_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallGatherResponse(Model):
    """POST /calls/{call_control_id}/actions/gather_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallNoiseSuppressionResponse(Model):
    """POST /calls/{call_control_id}/actions/suppression_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallPlaybackResponse(Model):
    """POST /calls/{call_control_id}/actions/playback_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallRecordingResponse(Model):
    """POST /calls/{call_control_id}/actions/record_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallSiprecResponse(Model):
    """POST /calls/{call_control_id}/actions/siprec_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallStreamingResponse(Model):
    """POST /calls/{call_control_id}/actions/streaming_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallTranscriptionResponse(Model):
    """POST /calls/{call_control_id}/actions/transcription_stop response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SwitchCallSupervisorRoleResponse(Model):
    """POST /calls/{call_control_id}/actions/switch_supervisor_role response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SwitchSupervisorRoleRequest(Model):
    """SwitchSupervisorRoleRequest in Telnyx's document.

    Attributes:
        role: One of barge, whisper, monitor.
    """

    role: Literal["barge", "whisper", "monitor"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SystemMessage(Model):
    """SystemMessage in Telnyx's document.

    Attributes:
        role: One of system.
    """

    content: str
    role: Literal["system"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxVoiceSettings(Model):
    """TelnyxVoiceSettings in Telnyx's document.

    Attributes:
        type_: One of telnyx.
        voice_speed: 0.1 to 2.0. Telnyx's default: 1.0. Example: 1.0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["telnyx"]
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolCall(Model):
    """ToolCall in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        type_: One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ToolCallFunction
    id: str
    type_: Literal["function"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolCallFunction(Model):
    """ToolCall.function in Telnyx's document."""

    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolMessage(Model):
    """ToolMessage in Telnyx's document.

    Attributes:
        role: One of tool.
    """

    content: str
    role: Literal["tool"]
    tool_call_id: str
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionConfig(Model):
    """TranscriptionConfig in Telnyx's document.

    Attributes:
        language: Telnyx's default: auto. Example: auto
        model: One of deepgram/flux, flux, deepgram/nova-3, deepgram/nova-2, speechmatics/standard,
            speechmatics/enhanced, assemblyai/universal-streaming, xai/grok-stt, soniox/stt-rt-v4,
            nvidia/parakeet-v3, azure/fast, azure/realtime, google/latest_long, distil-whisper/distil-large-v2,
            openai/whisper-large-v3-turbo. Telnyx's default: distil-whisper/distil-large-v2.
    """

    language: str | None = None
    model: (
        Literal[
            "deepgram/flux",
            "flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "speechmatics/standard",
            "speechmatics/enhanced",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "nvidia/parakeet-v3",
            "azure/fast",
            "azure/realtime",
            "google/latest_long",
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
        ]
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        transcription_engine: One of A.
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
    transcription_engine: Literal["A"] | None = None
    use_enhanced: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineAssemblyAIConfig(Model):
    """TranscriptionEngineAssemblyaiConfig in Telnyx's document.

    Attributes:
        interim_results: Telnyx's default: False.
        transcription_engine: One of AssemblyAI.
        transcription_model: One of assemblyai/universal-streaming. Telnyx's default:
            assemblyai/universal-streaming.
    """

    interim_results: bool | None = None
    transcription_engine: Literal["AssemblyAI"] | None = None
    transcription_model: Literal["assemblyai/universal-streaming"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineAzureConfig(Model):
    """TranscriptionEngineAzureConfig in Telnyx's document.

    Attributes:
        language: One of af, am, ar, bg, bn, bs, ca, cs, cy, da, de, el, en, es, et, eu, fa, fi, fr, ga, gl, gu, he,
            hi and 51 more. Telnyx's default: en.
        region: One of australiaeast, centralindia, eastus, northcentralus, westeurope, westus2.
        transcription_engine: One of Azure.
    """

    region: AzureTranscriptionRegion
    transcription_engine: Literal["Azure"]
    api_key_ref: str | None = None
    language: AzureTranscriptionLanguage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineBConfig(Model):
    """TranscriptionEngineBConfig in Telnyx's document.

    Attributes:
        language: One of en, zh, de, es, ru, ko, fr, ja, pt, tr, pl, ca, nl, ar, sv, it, id, hi, fi, vi, he, uk, el,
            ms and 76 more. Telnyx's default: en.
        transcription_engine: One of B.
        transcription_model: One of openai/whisper-tiny, openai/whisper-large-v3-turbo. Telnyx's default:
            openai/whisper-tiny.
    """

    language: TelnyxTranscriptionLanguage | None = None
    transcription_engine: Literal["B"] | None = None
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineGoogleConfig(Model):
    """TranscriptionEngineGoogleConfig in Telnyx's document.

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
        transcription_engine: One of Google.
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
    speech_context: list[GoogleSpeechContext] | None = None
    transcription_engine: Literal["Google"] | None = None
    use_enhanced: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineParakeetConfig(Model):
    """TranscriptionEngineParakeetConfig in Telnyx's document.

    Attributes:
        interim_results: Telnyx's default: False.
        transcription_engine: One of Parakeet.
        transcription_model: One of nvidia/parakeet-v3. Telnyx's default: nvidia/parakeet-v3.
    """

    interim_results: bool | None = None
    transcription_engine: Literal["Parakeet"] | None = None
    transcription_model: Literal["nvidia/parakeet-v3"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineSonioxConfig(Model):
    """TranscriptionEngineSonioxConfig in Telnyx's document.

    Attributes:
        enable_endpoint_detection: Telnyx's default: False.
        interim_results: Telnyx's default: False.
        language: Telnyx's default: auto. Example: auto
        max_endpoint_delay_ms: 500 to 3000. Example: 1000
        transcription_engine: One of Soniox.
        transcription_model: One of soniox/stt-rt-v4. Telnyx's default: soniox/stt-rt-v4.
    """

    transcription_engine: Literal["Soniox"]
    enable_endpoint_detection: bool | None = None
    interim_results: bool | None = None
    language: str | None = None
    max_endpoint_delay_ms: int | None = None
    transcription_model: Literal["soniox/stt-rt-v4"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineSpeechmaticsConfig(Model):
    """TranscriptionEngineSpeechmaticsConfig in Telnyx's document.

    Attributes:
        interim_results: Telnyx's default: False.
        language: One of en, ba, eu, gl, ga, mt, mn, sw, ug, cy, ar_en, cmn_en, en_ms, en_ta, tl, es-bilingual-en,
            cmn_en_ms_ta. Telnyx's default: en.
        transcription_engine: One of Speechmatics.
        transcription_model: One of speechmatics/standard. Telnyx's default: speechmatics/standard.
    """

    interim_results: bool | None = None
    language: SpeechmaticsTranscriptionLanguage | None = None
    transcription_engine: Literal["Speechmatics"] | None = None
    transcription_model: Literal["speechmatics/standard"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineTelnyxConfig(Model):
    """TranscriptionEngineTelnyxConfig in Telnyx's document.

    Attributes:
        language: One of en, zh, de, es, ru, ko, fr, ja, pt, tr, pl, ca, nl, ar, sv, it, id, hi, fi, vi, he, uk, el,
            ms and 76 more. Telnyx's default: en.
        transcription_engine: One of Telnyx.
        transcription_model: One of openai/whisper-tiny, openai/whisper-large-v3-turbo. Telnyx's default:
            openai/whisper-tiny.
    """

    language: TelnyxTranscriptionLanguage | None = None
    transcription_engine: Literal["Telnyx"] | None = None
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineXAIConfig(Model):
    """TranscriptionEngineXaiConfig in Telnyx's document.

    Attributes:
        interim_results: Telnyx's default: False.
        language: One of ar, cs, da, de, en, es, fa, fil, fr, hi, id, it, ja, ko, mk, ms, nl, pl, pt, ro, ru, sv,
            th, tr and 1 more. Telnyx's default: en.
        transcription_engine: One of xAI.
        transcription_model: One of xai/grok-stt. Telnyx's default: xai/grok-stt.
    """

    interim_results: bool | None = None
    language: XAITranscriptionLanguage | None = None
    transcription_engine: Literal["xAI"] | None = None
    transcription_model: Literal["xai/grok-stt"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionStartRequest(Model):
    """TranscriptionStartRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        transcription_engine: One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox,
            Parakeet, A, B. Telnyx's default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        transcription_tracks: Whose speech: inbound is the leg that got the command, outbound the other one, both is
            both. Telnyx's default: inbound. Example: both
    """

    client_state: str | None = None
    command_id: str | None = None
    transcription_engine: (
        Literal[
            "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "Parakeet", "A", "B"
        ]
        | None
    ) = None
    transcription_engine_config: TranscriptionEngineConfig | None = None
    transcription_tracks: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        park_after_unbridge: With self, this leg is parked when the other one goes; left out, it is hung up.
            Example: self
        preferred_codecs: Codecs in order of preference, separated by commas. Example:
            G722,PCMU,PCMA,G729,OPUS,VP8,H264
        privacy: One of id, none.
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
        send_digits_on_answer: Example: wwww200
        sip_auth_password: Password for answering a SIP challenge. Example: password
        sip_auth_username: User name for answering a SIP challenge. Example: username
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        sip_region: One of US, Europe, Canada, Australia, Middle East. Telnyx's default: US.
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
        webhook_urls_method: One of POST, GET. Telnyx's default: POST.
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
    park_after_unbridge: str | None = None
    preferred_codecs: str | None = None
    privacy: Literal["id", "none"] | None = None
    record: Literal["record-from-answer"] | None = None
    record_channels: Literal["single", "dual"] | None = None
    record_custom_file_name: str | None = None
    record_format: Literal["wav", "mp3"] | None = None
    record_max_length: int | None = None
    record_timeout_secs: int | None = None
    record_track: Literal["both", "inbound", "outbound"] | None = None
    record_trim: Literal["trim-silence"] | None = None
    send_digits_on_answer: str | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None
    sip_headers: list[SipHeader] | None = None
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    sound_modifications: SoundModifications | None = None
    target_leg_client_state: str | None = None
    time_limit_secs: int | None = None
    timeout_secs: int | None = None
    webhook_retries_policies: dict[str, TransferCallWebhookRetriesPolicy] | None = None
    webhook_url: str | None = None
    webhook_url_method: Literal["POST", "GET"] | None = None
    webhook_urls: dict[str, str] | None = None
    webhook_urls_method: Literal["POST", "GET"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferCallResponse(Model):
    """POST /calls/{call_control_id}/actions/transfer response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferCallWebhookRetriesPolicy(Model):
    """TransferCallRequest.webhook_retries_policies{} in Telnyx's document.

    Attributes:
        retries_ms: At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateClientStateResponse(Model):
    """PUT /calls/{call_control_id}/actions/client_state_update response in Telnyx's document."""

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserMessage(Model):
    """UserMessage in Telnyx's document.

    Attributes:
        role: One of user.
    """

    content: str
    role: Literal["user"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class XAIVoiceSettings(Model):
    """XAIVoiceSettings in Telnyx's document.

    Attributes:
        language: Telnyx's default: auto.
        type_: One of xai.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["xai"]
    language: str | None = None
