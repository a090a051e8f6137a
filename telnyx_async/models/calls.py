# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.ai_assistants import HangupTool
    from telnyx_async.models.events_calls import (
        CallAIGatherEnded,
        CallAIGatherMessageHistoryUpdated,
        CallAIGatherPartialResults,
        CallAnswered,
        CallBridged,
        CallConversationEnded,
        CallConversationInsightsGenerated,
        CallDequeued,
        CallDtmfReceived,
        CallEnqueued,
        CallForkStarted,
        CallForkStopped,
        CallGatherEnded,
        CallHangup,
        CallInitiated,
        CallMachineDetectionEnded,
        CallMachineGreetingEnded,
        CallMachinePremiumDetectionEnded,
        CallMachinePremiumGreetingEnded,
        CallPlaybackEnded,
        CallPlaybackStarted,
        CallRecordingError,
        CallRecordingSaved,
        CallRecordingTranscriptionSaved,
        CallReferCompleted,
        CallReferFailed,
        CallReferStarted,
        CallSiprecFailed,
        CallSiprecStarted,
        CallSiprecStopped,
        CallSpeakEnded,
        CallSpeakStarted,
        CallStreamingFailed,
        CallStreamingStarted,
        CallStreamingStopped,
        CallTranscription,
        CustomSipHeader,
        SipHeader,
    )
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
    """What calls.add_ai_assistant_messages sends.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        messages: Messages to add to the assistant's conversation.
    """

    client_state: str | None = None
    command_id: str | None = None
    messages: list[AIAssistantMessageToAdd] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantJoinParticipant(Model):
    """A call leg that joins an AI conversation.

    Attributes:
        id: call_control_id of the leg to bring in. Example: v3:abc123def456
        name: What the participant is called in the conversation.
        on_hangup: Whether the conversation goes on or ends when this participant hangs up. One of
            continue_conversation, end_conversation. Telnyx's default: continue_conversation.
        role: Part that somebody plays, such as user or assistant. One of user.
    """

    id: str
    role: Literal["user"]
    name: str | None = None
    on_hangup: Literal["continue_conversation", "end_conversation"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantJoinRequest(Model):
    """What calls.join_ai_assistant sends.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_id: The conversation to join, as calls.start_ai_assistant returned it. Example: v3:abc123
        participant: The call leg to bring in, its name and what its hang-up means.
    """

    conversation_id: str
    participant: AIAssistantJoinParticipant
    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantStartRequest(Model):
    """What calls.start_ai_assistant sends.

    Attributes:
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
    """What calls.stop_ai_assistant sends.

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
    """Settings of a voice of Amazon Polly.

    Attributes:
        type_: Which kind it is. One of aws.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["aws"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddCallAIAssistantMessagesResponse(Model):
    """What calls.add_ai_assistant_messages returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerCallResponse(Model):
    """What calls.answer returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResultWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerDeepfakeDetection(Model):
    """Whether and how long the other side's voice is tested for being made by AI.

    Attributes:
        enabled: Whether the other side's voice is tested; not by default. Telnyx's default: False.
        rtp_timeout: Seconds to wait for sound; without any, call.deepfake_detection.error follows. 5 to 120.
            Telnyx's default: 30.
        timeout: Seconds to wait for a verdict. 5 to 60. Telnyx's default: 15.
    """

    enabled: bool
    rtp_timeout: int | None = None
    timeout: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerRequest(Model):
    """What calls.answer sends.

    Attributes:
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
    """When the webhooks of one event type are sent again.

    Attributes:
        retries_ms: Milliseconds before each new try; at most 60000 together. At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnsweringMachineDetectionConfig(Model):
    """Fine tuning of answering machine detection; with premium only two of the settings count.

    Attributes:
        after_greeting_silence_millis: Milliseconds of silence after speech that mean a person; 800 by default in
            calls. Example: 1000
        between_words_silence_millis: Milliseconds of silence between two words at most; 50 by default in calls.
            Example: 100
        greeting_duration_millis: A greeting of more milliseconds means a machine; also counts with premium.
            Telnyx's default: 3500. Example: 1500
        greeting_silence_duration_millis: Milliseconds of silence that end a machine's greeting; 1500 by default in
            calls. Example: 2000
        greeting_total_analysis_time_millis: Milliseconds that a machine's greeting is listened to at most; 5000 by
            default in calls. Example: 7500
        initial_silence_millis: Milliseconds of silence at the start that mean a machine; 3500 by default in calls.
            Example: 1800
        maximum_number_of_words: More words than this mean a machine; 5 by default in calls. Example: 3
        maximum_word_length_millis: A word of more milliseconds means a machine; 3500 by default in calls. Example:
            2000
        silence_threshold: How loud it must be not to count as silence; 256 by default in calls. Example: 512
        total_analysis_time_millis: Milliseconds that detection may take; also counts with premium. Telnyx's
            default: 3500. Example: 5000
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
    """A message that the model has written, in a conversation's history.

    Attributes:
        content: What the model says; may be missing beside tool_calls.
        metadata: Further facts kept with it, as names and values.
        role: Always assistant. One of assistant.
        tool_calls: Tools that the model calls, with their arguments.
    """

    role: Literal["assistant"]
    content: str | None = None
    metadata: dict[str, Any] | None = None
    tool_calls: list[ToolCall] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AzureVoiceSettings(Model):
    """Settings of a voice of Azure Speech.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds your Azure Speech key. Example:
            my_azure_api_key
        deployment_id: Deployment of a custom Azure voice. Example: my-custom-voice-deployment
        effect: How the voice is changed to sound better in a car or on the telephone. One of eq_car,
            eq_telecomhp8k.
        gender: Whether the voice is male, female or neutral. One of Male, Female.
        region: Azure region of the Speech service, such as eastus; needed with a key of your own. Example: eastus
        type_: Which kind it is. One of azure.
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
    """What calls.bridge returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class BridgeRequest(Model):
    """What calls.bridge sends.

    Attributes:
        call_control_id: The other leg to bridge with; instead of queue or video_room_id.
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
        queue: Queue whose first call to bridge with; that call leaves the queue even on failure. Example: support
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
    """An AI assistant for one call: its id, and what is to differ from its stored setup.

    Attributes:
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first: text, or SSML with AWS Polly voices, up to 3000 characters. At most
            3000 characters.
        id: The AI assistant.
        instructions: What the assistant is told to do on this call, in place of its stored instructions;
            {{variables}} are filled in.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
            Example: my_llm_api_key
        mcp_servers: MCP servers whose tools the model may use.
        model: Language model for this call, in place of the assistant's own. Example: gpt-4o
        name: Name of the assistant on this call.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        openai_api_key_ref: Name (identifier) of the integration secret that holds the OpenAI key. Deprecated.
            Example: my_openai_api_key
        tools: Tools for this call, in place of the assistant's stored ones.
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
class CallAIGatherEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallAIGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdatedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallAIGatherMessageHistoryUpdated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResultsEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallAIGatherPartialResults | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAnsweredEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallAnswered | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAssistantExternalLLM(Model):
    """A language model of your own, and how to reach it.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
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
    """The model that takes over while the main one cannot be reached.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: Model at Telnyx that takes over while the main one cannot be reached.
    """

    external_llm: CallAssistantFallbackConfigExternalLLM | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAssistantFallbackConfigExternalLLM(Model):
    """A language model of your own, and how to reach it.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
    """

    authentication_method: Literal["token", "certificate"] | None = None
    base_url: str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallBridgedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallBridged | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlAssistant(Model):
    """The assistant of calls.gather_using_ai: model, instructions and tools.

    Attributes:
        instructions: What the assistant is told to do while it gathers.
        model: Model that leads the conversation. Telnyx's default: Qwen/Qwen3-235B-A22B. Example:
            Qwen/Qwen3-235B-A22B
        openai_api_key_ref: Name (identifier) of the integration secret that holds the OpenAI key. Example:
            my_openai_api_key
        tools: What the model may call on to act or to look things up.
    """

    instructions: str | None = None
    model: str | None = None
    openai_api_key_ref: str | None = None
    tools: list[CallControlAssistantTool] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlBucketIds(Model):
    """Storage buckets that a retrieval tool searches.

    Attributes:
        bucket_ids: Storage buckets whose documents are searched.
        max_num_results: How many passages the model is given at most.
    """

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResult(Model):
    """Telnyx has accepted a command; its webhooks tell the outcome.

    Attributes:
        result: ok: the command was accepted; webhooks tell how it went. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultConversationRelayId(Model):
    """Telnyx has accepted the command and started a Conversation Relay session.

    Attributes:
        conversation_relay_id: The Conversation Relay session that was started. Example:
            d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: ok: the command was accepted; webhooks tell how it went. Example: ok
    """

    conversation_relay_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultWithConversationId(Model):
    """Telnyx has accepted the command and begun an AI conversation.

    Attributes:
        conversation_id: The conversation that was started; call.conversation.ended names it too. UUID. Example:
            d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: ok: the command was accepted; webhooks tell how it went. Example: ok
    """

    conversation_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlCommandResultWithRecordingId(Model):
    """Telnyx has accepted the command; with record it names the recording.

    Attributes:
        recording_id: Recording that record asked for; absent without record. UUID. Example:
            d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        result: ok: the command was accepted; webhooks tell how it went. Example: ok
    """

    recording_id: str | None = None
    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlRetrievalTool(Model):
    """Tool with which the assistant searches your stored documents.

    Attributes:
        retrieval: Which of your stored documents are searched, and how.
        type_: Which kind it is. One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: CallControlBucketIds
    type_: Literal["retrieval"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferTool(Model):
    """Tool with which the assistant transfers the call.

    Attributes:
        transfer: Whom the assistant may transfer the call to, and from which number.
        type_: Which kind it is. One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: CallControlTransferToolParams
    type_: Literal["transfer"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferToolParams(Model):
    """Whom the assistant may transfer to, and from which number.

    Attributes:
        from_: Number or SIP URI that the transfer is made from. Example: +35319605860
        targets: Whom the assistant may pass the caller to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    targets: list[CallControlTransferToolTarget] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlTransferToolTarget(Model):
    """One target that the assistant may transfer to.

    Attributes:
        name: What the assistant knows the target by. Example: Support
        to: Number or SIP URI of the target. Example: +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookTool(Model):
    """Tool with which the assistant calls a web service.

    Attributes:
        type_: Which kind it is. One of webhook.
        webhook: The web service to call, and what it takes.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"]
    webhook: CallControlWebhookToolParams


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolBodyParameters(Model):
    """Values for the request's body, as a JSON Schema.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the values that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolHeader(Model):
    """One HTTP header that the tool sends.

    Attributes:
        name: What it is called.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts in a secret.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolParams(Model):
    """The web service that a webhook tool calls, and the values it takes.

    Attributes:
        body_parameters: Values that go into the request's body, described as a JSON Schema.
        description: What the tool does; the model chooses by it.
        headers: HTTP or e-mail headers.
        method: HTTP method that is used. One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        name: What the model calls the tool.
        path_parameters: Values that fill {placeholders} in the URL, described as a JSON Schema.
        query_parameters: Values that go into the URL's query, described as a JSON Schema.
        url: URL to call; {name} in it is filled from path_parameters. Example: https://example.com/api/v1/function
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
    """Values for the placeholders of the URL, as a JSON Schema.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the values that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlWebhookToolQueryParameters(Model):
    """Values for the URL's query, as a JSON Schema.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the values that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallConversationEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGeneratedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallConversationInsightsGenerated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetection(Model):
    """Whether and how long the other side's voice is tested for being made by AI.

    Attributes:
        enabled: Whether the other side's voice is tested; not by default. Telnyx's default: False.
        rtp_timeout: Seconds to wait for sound; without any, call.deepfake_detection.error follows. 5 to 120.
            Telnyx's default: 30.
        timeout: Seconds to wait for a verdict. 5 to 60. Telnyx's default: 15.
    """

    enabled: bool
    rtp_timeout: int | None = None
    timeout: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDequeuedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallDequeued | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDtmfReceivedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallDtmfReceived | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallEnqueuedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallEnqueued | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallForkStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStoppedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallForkStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallGatherEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallGatherEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallHangup | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallInitiatedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallInitiated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineDetectionEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallMachineDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineGreetingEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallMachineGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumDetectionEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallMachinePremiumDetectionEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumGreetingEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallMachinePremiumGreetingEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallPlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallPlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingErrorEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallRecordingError | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallRecordingSaved | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingTranscriptionSavedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallRecordingTranscriptionSaved | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferCompletedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallReferCompleted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferFailedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallReferFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallReferStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRequest(Model):
    """What calls.dial sends.

    Attributes:
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
        connection_id: Call Control application that the call is made under.
        conversation_relay_config: Conversation Relay session to start by itself as soon as the call is answered.
        custom_headers: Extra headers of your own for the SIP INVITE.
        deepfake_detection: Whether the other side's voice is tested for being made by AI; call.deepfake_detection
            webhooks bring the result.
        dialogflow_config: What Dialogflow does beyond the basics: sentiment analysis, partial replies.
        enable_dialogflow: Whether Dialogflow takes part in the call. Telnyx's default: False.
        from_: Number shown to the called party, in +E.164. Example: +18005550101
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
        to: Number or SIP URI to call, or a list. A SIP URI may end in ;secure=srtp or ;secure=dtls, a number in
            keys to send: +18005550100,200.
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
class CallSiprecFailedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallSiprecFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallSiprecStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStoppedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallSiprecStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallStreamingFailed | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallStreamingStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStoppedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallStreamingStopped | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallTranscriptionEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallTranscription | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallWebhookRetriesPolicy(Model):
    """When the webhooks of one event type are sent again.

    Attributes:
        retries_ms: Milliseconds before each new try; at most 60000 together. At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallWithRecordingId(Model):
    """A call that was just dialled: its identifiers, and the recording if record asked for one.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_duration: How many seconds the call lasted. Example: 50
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        end_time: When the call ended; absent while it is up. Example: 2019-01-23T18:11:52.574Z
        is_alive: Whether the call is up; always false right after dialling, which goes on in the background.
        record_type: Which kind of record this is. One of call.
        recording_id: Recording that record asked for; absent without record. UUID. Example:
            d7e9c1d4-8b2a-4b8f-b3a7-9a671c9e9b0a
        start_time: When the call started. Example: 2019-01-23T18:10:02.574Z
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
    """What calls.update_client_state sends.

    Attributes:
        client_state: The new state, as Base64 text of your own; later webhooks carry it back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
    """

    client_state: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayAssistant(Model):
    """Values of your own for a Conversation Relay session.

    Attributes:
        dynamic_variables: Values of your own for the session, by name.
    """

    dynamic_variables: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayEmbeddedConfig(Model):
    """Conversation Relay session that begins as soon as a call is answered.

    Attributes:
        custom_parameters: Values of your own for the session, by name.
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
    """What may break in while text is spoken.

    Attributes:
        enable: Old form: true is interruptible any, false is none.
        interruptible: What may break in while the assistant speaks: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        interruptible_greeting: What may break in during the greeting: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        welcome_greeting_interruptible: What may break in during the greeting: any, none, speech or dtmf. One of
            none, any, speech, dtmf. Telnyx's default: any.
    """

    enable: bool | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    welcome_greeting_interruptible: ConversationRelayInterruptible | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayLanguage(Model):
    """Voice and speech recognition for one language.

    Attributes:
        language: The language, as a code such as en-US. Example: en-US
        speech_model: Model that recognizes speech; transcription_engine_config is the better place. Example: nova-3
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Google, Telnyx, Deepgram, Azure, xAI, AssemblyAI, Speechmatics, Soniox, A, B. Telnyx's
            default: Google.
        transcription_engine_config: Settings of the chosen transcription engine.
        transcription_provider: Company that turns speech into text; prefer transcription_engine. Example: Deepgram
        tts_provider: Company whose voice speaks this language; taken from voice when left out. Example: telnyx
        voice: Voice for this language. Example: Telnyx.KokoroTTS.af
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
    """How a Conversation Relay session is held.

    Attributes:
        dtmf_detection: Whether the relay session is told of pressed keys; not by default. Telnyx's default: False.
        interruptible: What may break in while the assistant speaks: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        interruptible_greeting: What may break in during the greeting: any, none, speech or dtmf. One of none, any,
            speech, dtmf. Telnyx's default: any.
        languages: The languages, with voice and speech recognition for each where these can be set.
        url: Your server's WebSocket address, ws:// or wss://. Matches ^wss?:// Example:
            wss://example.com/conversation-relay
    """

    url: str
    dtmf_detection: bool | None = None
    interruptible: ConversationRelayInterruptible | None = None
    interruptible_greeting: ConversationRelayInterruptible | None = None
    languages: list[ConversationRelayLanguage] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationRelayStartRequest(Model):
    """What calls.start_conversation_relay sends.

    Attributes:
        assistant: Values for the session, as dynamic_variables.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        conversation_relay_dtmf_detection: Whether the session is told of pressed keys; dtmf_detection wins over it.
            Telnyx's default: False.
        conversation_relay_settings: url, dtmf_detection, interruptible, interruptible_greeting and languages in
            one; fields of their own win.
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
    """What calls.stop_conversation_relay sends.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeepgramNova2Config(Model):
    """Settings of Deepgram's speech recognition, model nova-2.

    Attributes:
        hints: Words to expect, at most 100; with weights use keywords_boosting. At most 100 items.
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        keywords_boosting: Words to expect, each with the number that says how strongly.
        language: Language that is spoken or written, as a code such as en-US. One of bg, ca, zh, zh-CN, zh-Hans,
            zh-TW, zh-Hant, zh-HK, cs, da, da-DK, nl, en, en-US, en-AU, en-GB, en-NZ, en-IN, et, fi, nl-BE, fr,
            fr-CA, de and 30 more. Telnyx's default: en.
        smart_format: Whether numbers, dates and punctuation are written as people do. Telnyx's default: True.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Deepgram.
        transcription_model: Model that turns speech into text. One of deepgram/nova-2.
        utterance_end_ms: Milliseconds of silence after which somebody counts as done speaking, 0 to 5000. Telnyx's
            default: 1000. Example: 800
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
    """Settings of Deepgram's speech recognition, model nova-3.

    Attributes:
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        keyterms: Technical terms or brand names to expect, at most 100. At most 100 items.
        keywords_boosting: Words to expect, each with the number that says how strongly.
        language: Language that is spoken or written, as a code such as en-US. One of en, en-US, en-AU, en-GB,
            en-IN, en-NZ, de, nl, sv, sv-SE, da, da-DK, es, es-419, fr, fr-CA, pt, pt-BR, pt-PT, auto_detect.
            Telnyx's default: en.
        smart_format: Whether numbers, dates and punctuation are written as people do. Telnyx's default: True.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Deepgram.
        transcription_model: Model that turns speech into text. One of deepgram/nova-3.
        utterance_end_ms: Milliseconds of silence after which somebody counts as done speaking, 0 to 5000. Telnyx's
            default: 1000. Example: 800
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
    """An instruction of yours to the model, above what the user says.

    Attributes:
        content: What the model is told.
        metadata: Further facts kept with it, as names and values.
        role: Part that somebody plays, such as user or assistant. One of developer.
    """

    content: str
    role: Literal["developer"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialCallResponse(Model):
    """The new leg's ids; call.initiated, then call.answered or call.hangup tell how it goes on.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallWithRecordingId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialConferenceConfig(Model):
    """Conference that a dialled party is put into, and how.

    Attributes:
        beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
            always, never, on_enter, on_exit.
        conference_name: Name of the conference to join. Example: telnyx-conference
        early_media: Whether to join as soon as there is sound, such as ringing; with false only after the answer.
            Telnyx's default: True.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        hold: Whether to start on hold; not when left out.
        hold_audio_url: What this member hears on hold; needs hold true, start_conference_on_create false; instead
            of hold_media_name. Example: http://example.com/message.wav
        hold_media_name: Stored WAV or MP3 heard on hold; needs hold true, start_conference_on_create false; instead
            of hold_audio_url. Example: my_media_uploaded_to_media_storage_api
        id: Identifier of the conference to join. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        mute: Whether to start muted; not when left out.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
        start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            (the default) are ordinary. One of barge, monitor, none, whisper.
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
    """What Dialogflow does on a stream beyond the basics.

    Attributes:
        analyze_sentiment: Whether Dialogflow judges the mood of what is said. Telnyx's default: False.
        partial_automated_agent_reply: Whether Dialogflow may send parts of a reply before all of it is ready.
            Telnyx's default: False.
    """

    analyze_sentiment: bool | None = None
    partial_automated_agent_reply: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ElevenLabsVoiceSettings(Model):
    """Settings of an ElevenLabs voice.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds your ElevenLabs API key. Example:
            my_elevenlabs_api_key
        type_: Which kind it is. One of elevenlabs.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["elevenlabs"]
    api_key_ref: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnqueueCallResponse(Model):
    """Says that the command was taken; call.enqueued follows, and call.dequeued in the end.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnqueueRequest(Model):
    """How a call is put into a queue.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        keep_after_hangup: Whether the place is kept after a hang-up; bridging then fails, but tells whom to call
            back. Telnyx's default: False.
        max_size: How many calls a newly created queue may hold; an existing queue keeps its size. Telnyx's default:
            100. Example: 200
        max_wait_time_secs: Longest wait in the queue, in seconds; the call then drops out of it. Example: 600
        queue_name: Queue to wait in; it is created if there is none of that name. Example: tier_1_support
    """

    queue_name: str
    client_state: str | None = None
    command_id: str | None = None
    keep_after_hangup: bool | None = None
    max_size: int | None = None
    max_wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallResponse(Model):
    """Says that the command was taken; call.gather.ended brings the keys.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingAIResponse(Model):
    """Says that the command was taken, with conversation_id; call.ai_gather.ended brings the values.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingAudioResponse(Model):
    """Says that the command was taken; call.gather.ended brings the keys.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherCallUsingSpeakResponse(Model):
    """Says that the command was taken; call.gather.ended brings the keys.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherRequest(Model):
    """How keys are collected without a prompt.

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
        timeout_millis: Milliseconds that gathering may take in all. Telnyx's default: 60000. Example: 60000
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
    """An earlier message that the assistant should know of.

    Attributes:
        content: What was said.
        role: Who said it: user or assistant. One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherUsingAIRequest(Model):
    """What a voice assistant asks for, and how.

    Attributes:
        assistant: How the assistant works: its model, instructions and tools.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        gather_ended_speech: Text to speak when gathering is over, up to 3000 characters. At most 3000 characters.
        greeting: Text or SSML (AWS Polly voices) to open with, up to 3000 characters; nothing is said when left
            out.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        language: Language the conversation is held in. One of af, sq, am, ar, hy, az, eu, bn, bs, bg, my, ca, yue,
            zh, hr, cs, da, nl, en, et, fil, fi, fr, gl and 56 more. Telnyx's default: en.
        message_history: Earlier messages that the assistant should know of.
        parameters: JSON Schema of the values to ask for.
        send_message_history_updates: Whether call.ai_gather.message_history_updated reports what is said as it
            goes; not when left out.
        send_partial_results: Whether call.ai_gather.partial_results reports each value as it is found; left out,
            only the end result comes.
        transcription: Speech-to-text settings; a model that understands audio by itself ignores them.
        user_response_timeout_ms: Milliseconds without a reply after which the assistant asks whether the person is
            still there. Telnyx's default: 10000. Example: 15000
        voice: Voice the assistant speaks with, as provider, model and voice joined by dots. Telnyx's default:
            Telnyx.KokoroTTS.af. Example: Telnyx.KokoroTTS.af
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
    """How keys are collected after an audio file as prompt.

    Attributes:
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
        maximum_tries: How often the prompt is given at most while no input comes. Telnyx's default: 3. Example: 3
        media_name: WAV or MP3 in your Telnyx media storage that is the prompt; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds after the prompt without a key before it is played again. Telnyx's default:
            60000. Example: 60000
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
    """How keys are collected after a spoken prompt.

    Attributes:
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
        maximum_tries: How often the prompt is given at most while no input comes. Telnyx's default: 3. Example: 3
        minimum_digits: Fewest keys to collect, at least 1. Telnyx's default: 1. Example: 1
        payload: Text or SSML that is the prompt, up to 3000 characters.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
        timeout_millis: Milliseconds after the prompt without a key before it is spoken again. Telnyx's default:
            60000. Example: 60000
        valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example: 123
        voice: Voice, as provider, model and voice joined by dots; with service_level basic, male or female.
            Example: Telnyx.KokoroTTS.af
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
    """Phrases that are likely to be said.

    Attributes:
        boost: How strongly the phrases are preferred, 0 to 20. 0.0 to 20.0. Telnyx's default: 1.0. Example: 1.0
        phrases: Words or phrases that are likely to be said.
    """

    boost: float | None = None
    phrases: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupCallResponse(Model):
    """Says that the command was taken; call.hangup follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupRequest(Model):
    """How a call is ended.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra headers of your own for the SIP BYE.
    """

    client_state: str | None = None
    command_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InterruptionSettings(Model):
    """Whether the caller may break in while the assistant speaks.

    Attributes:
        enable: Whether the caller may break in. Telnyx's default: True.
    """

    enable: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InworldVoiceSettings(Model):
    """Settings of an Inworld voice.

    Attributes:
        delivery_mode: How lively the voice is: STABLE is even, CREATIVE varies, BALANCED lies between; TTS2 only.
            One of STABLE, BALANCED, CREATIVE.
        type_: Which kind it is. One of inworld.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["inworld"]
    delivery_mode: Literal["STABLE", "BALANCED", "CREATIVE"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class JoinCallAIAssistantResponse(Model):
    """Says that the call joined the conversation, with conversation_id.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class LeaveQueueRequest(Model):
    """How a call is taken out of its queue.

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
    """Says that the command was taken; call.dequeued follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxVoiceSettings(Model):
    """Settings of a MiniMax voice.

    Attributes:
        language_boost: Language or dialect to speak better; auto finds out which, none when left out. One of auto,
            Chinese, Chinese,Yue, English, Arabic, Russian, Spanish, French, Portuguese, German, Turkish, Dutch,
            Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish, Romanian, Greek, Czech,
            Finnish and 17 more.
        pitch: How much higher or lower the voice is; 0 is normal. Telnyx's default: 0. Example: 0
        speed: How fast to speak; 1.0 is normal. Telnyx's default: 1.0. Example: 1.0
        type_: Which kind it is. One of minimax.
        vol: How loud to speak; 1.0 is normal. Telnyx's default: 1.0. Example: 1.0
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
    """Fine tuning of a noise filter; each engine reads only its own settings.

    Attributes:
        attenuation_limit: How strongly noise may be lowered, 0 to 100; DeepFilterNet only. Telnyx's default: 100.
            Example: 100
        enhancement_level: How strongly speech is improved, 0.0 to 1.0; AiCoustics only. Example: 0.5
        family: sparrow for people talking to people, quail for voice AI; AiCoustics only. One of sparrow, quail.
        mode: standard or advanced; DeepFilterNet only. One of standard, advanced.
        model: Which Krisp model filters; Krisp only. One of krisp-viva-tel-v2.kef, krisp-viva-tel-lite-v1.kef,
            krisp-viva-pro-v1.kef, krisp-viva-ss-v1.kef.
        size: Size of the model: s and l with both families, xs and xxs sparrow, vf_ ones quail; AiCoustics only.
            One of s, l, xs, xxs, vf_l, vf_1_1_l.
        suppression_level: How strongly noise is lowered, 0 to 100; Krisp only. 0.0 to 100.0. Example: 50.0
        voice_gain: Factor by which the voice is made louder, 0.1 to 4.0; AiCoustics only. Example: 1.0
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
    """Which direction of a call's audio is cleared of noise, and by which engine.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        direction: Which direction of the audio is filtered. One of inbound, outbound, both. Telnyx's default:
            inbound.
        noise_suppression_engine: Engine that filters; the old letters A to D mean the first four. One of Denoiser,
            DeepFilterNet, Krisp, AiCoustics, aic_l_quail, aic_l_rook, aic_s_quail, aic_s_rook, quail_voice_focus_s,
            quail_voice_focus_xs. Telnyx's default: Denoiser.
        noise_suppression_engine_config: Fine tuning; each engine reads only its own settings.
    """

    client_state: str | None = None
    command_id: str | None = None
    direction: NoiseSuppressionDirection | None = None
    noise_suppression_engine: NoiseSuppressionEngine | None = None
    noise_suppression_engine_config: NoiseSuppressionEngineConfig | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NoiseSuppressionStop(Model):
    """How noise filtering is ended.

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
    """Says that recording is paused; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PauseRecordingRequest(Model):
    """Which recording of a call is paused.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to pause. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayCallPrompts(Model):
    """What is said to the caller at each step of a payment, in place of the usual texts.

    Attributes:
        bank_account_number: What asks for the bank account number.
        bank_routing_number: What asks for the bank's routing number.
        expiration_date: What asks until when the card is valid.
        payment_card_number: What asks for the card number.
        postal_code: What asks for the postal code.
        security_code: What asks for the card's security code.
    """

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
    """Says that the command was taken and the caller is being asked for payment data.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayPrompt(Model):
    """A text of a payment step, with the cases (try, card, error) that it is for.

    Attributes:
        attempt: Which try the text is for.
        card_type: Kind of card that the text is for. One of visa, mastercard, amex, optima, discover, diners-club,
            jcb, maestro, enroute.
        error_type: Mistake in the try before that the text is for. One of timeout, invalid-card-number,
            invalid-card-type, invalid-date, invalid-security-code, invalid-postal-code,
            invalid-bank-routing-number, invalid-bank-account-number, input-matching-failed.
        text: What is said to the caller.
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
    """What is played on a call, to whom and how often.

    Attributes:
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
    """Which audio on a call is stopped.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        overlay: Whether to stop overlaid audio instead. Telnyx's default: False.
        stop: What to stop: current for what plays now, all for what waits as well. Telnyx's default: all. Example:
            current
    """

    client_state: str | None = None
    command_id: str | None = None
    overlay: bool | None = None
    stop: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReferCallResponse(Model):
    """Says that the command was taken; call.refer.started, then completed or failed follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReferRequest(Model):
    """Where a caller is sent with SIP REFER.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_headers: Extra headers of your own for the SIP request.
        sip_address: SIP URI that the caller is sent to. Example: sip:username@sip.non-telnyx-address.com
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
        sip_headers: Standard headers for the SIP request; only User-to-User is supported.
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
    """Says that the command was taken; call.hangup follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RejectRequest(Model):
    """How an incoming call is turned down.

    Attributes:
        cause: Reason the caller's side is given. One of CALL_REJECTED, USER_BUSY.
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
    """Settings of a Resemble voice.

    Attributes:
        format_: File format of the speech. One of wav, mp3. Telnyx's default: mp3.
        precision: How the samples of the speech are stored, such as PCM_32 or MULAW. One of PCM_16, PCM_24, PCM_32,
            MULAW. Telnyx's default: PCM_32.
        sample_rate: Samples a second, in Hz. One of 8000, 16000, 22050, 32000, 44100, 48000. Telnyx's default:
            48000.
        type_: Which kind it is. One of resemble.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format", "type_": "type"}

    type_: Literal["resemble"]
    format_: Literal["wav", "mp3"] | None = None
    precision: Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"] | None = None
    sample_rate: ResembleSampleRate | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResumeCallRecordingResponse(Model):
    """Says that recording goes on; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResumeRecordingRequest(Model):
    """Which paused recording goes on.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to go on with. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RimeVoiceSettings(Model):
    """Settings of a Rime voice.

    Attributes:
        type_: Which kind it is. One of rime.
        voice_speed: How fast to speak; 1.0 is normal. Telnyx's default: 1.0. Example: 1.0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["rime"]
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendDTMFRequest(Model):
    """Key tones to send.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1www2WABCDw9
        duration_millis: Milliseconds that each tone lasts, 100 to 500. Telnyx's default: 250. Example: 500
    """

    digits: str
    client_state: str | None = None
    command_id: str | None = None
    duration_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendDTMFResponse(Model):
    """Says that the tones are sent; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendSIPInfoRequest(Model):
    """SIP INFO message to send.

    Attributes:
        body: What the message says.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        content_type: MIME type of the message's body. Example: application/json
    """

    body: str
    content_type: str
    client_state: str | None = None
    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendSIPInfoResponse(Model):
    """Says that the command was taken; the leg that gets it reports call.sip_info.received.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SoundModifications(Model):
    """How the pitch of a voice is changed.

    Attributes:
        octaves: Octaves to raise or lower the voice by, -1 to 1; 0 by default. Example: -0.5
        pitch: Pitch itself, above 0: 1 is normal, less is deeper. Example: 0.8
        semitone: Semitones to raise or lower the voice by, -14 to 14; 0 by default. Example: -10
        track: Which audio is changed: inbound or outbound. Telnyx's default: outbound. Example: inbound
    """

    octaves: float | None = None
    pitch: float | None = None
    semitone: float | None = None
    track: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakCallResponse(Model):
    """Says that the command was taken; call.speak.started and call.speak.ended follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakRequest(Model):
    """Text to be spoken on a call, by which voice and for whom.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
            de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
            ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        loop: How often to speak it; infinity goes on until it is stopped. Once when left out.
        payload: Text or SSML to speak, up to 3000 characters.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        service_level: Quality of the speech; basic allows only en-US and plain text. One of basic, premium.
            Telnyx's default: premium.
        stop: Audio to stop first: current for what plays now, all for what waits as well. Example: current
        target_legs: Who hears it: self for this leg, opposite for the other one, or both. One of self, opposite,
            both. Telnyx's default: self.
        voice: Voice, as provider, model and voice joined by dots; with service_level basic, male or female.
            Example: Telnyx.KokoroTTS.af
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
    """Phrases that are likely to be said.

    Attributes:
        boost: How strongly the phrases are preferred, 0 to 20. 0.0 to 20.0. Telnyx's default: 1.0. Example: 1.0
        phrases: Words or phrases that are likely to be said.
    """

    boost: float | None = None
    phrases: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallAIAssistantResponse(Model):
    """Says that the assistant starts, with the conversation_id that call.conversation.ended will carry.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResultWithConversationId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallConversationRelayResponse(Model):
    """Says that the relay starts, with conversation_relay_id; call.conversation.ended follows at its end.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResultConversationRelayId = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallForkingResponse(Model):
    """Says that the command was taken; call.fork.started follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallNoiseSuppressionResponse(Model):
    """Says that noise is being filtered; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallPlaybackResponse(Model):
    """Says that the command was taken; call.playback.started and call.playback.ended follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallRecordingResponse(Model):
    """Says that recording begins; call.recording.saved or call.recording.error ends it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallSiprecResponse(Model):
    """Says that the command was taken; siprec.started or siprec.failed follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallStreamingResponse(Model):
    """Says that the command was taken; streaming.started or streaming.failed follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartCallTranscriptionResponse(Model):
    """Says that transcription begins; each call.transcription brings a piece of text.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartForkingRequest(Model):
    """Where the media of a call is copied to.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        rx: Where incoming RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9000
        stream_type: What is copied: decrypted media, for which both rx and tx are needed. One of decrypted.
            Telnyx's default: decrypted.
        tx: Where outgoing RTP is copied to, as udp:address:port. Example: udp:192.0.2.1:9001
    """

    client_state: str | None = None
    command_id: str | None = None
    rx: str | None = None
    stream_type: Literal["decrypted"] | None = None
    tx: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartRecordingRequest(Model):
    """How a call is recorded, and whether the recording is transcribed.

    Attributes:
        channels: With dual, channel A has the first leg and channel B everybody else. One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        format_: File format of the recording. One of wav, mp3.
        max_length: Longest recording in seconds, up to 14400; 0 sets no limit. Telnyx's default: 0. Example: 100
        play_beep: Whether a beep marks the start of recording.
        recording_track: Which side is recorded; one side alone makes a mono file whatever channels says. One of
            both, inbound, outbound. Telnyx's default: both.
        timeout_secs: Seconds of silence, after some speech, that end recording; 0 never. Silence is found by
            transcribing, which is billed. Telnyx's default: 0. Example: 100
        transcription: Whether to transcribe the recording once it is done. Telnyx's default: False.
        transcription_engine: Engine that transcribes: A is Google, B Telnyx; deepgram/nova-3 knows only English.
            One of A, B, deepgram/nova-3. Telnyx's default: A.
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
    """How the media of a call is sent to a recording server.

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
    """A value of your own that the stream brings along.

    Attributes:
        name: Name of the value.
        value: The value itself.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartStreamingRequest(Model):
    """How the audio of a call is streamed to a WebSocket, and back.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_parameters: Values of your own that the WebSocket is told as the stream starts.
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
    """Says that the command was taken; call.conversation.ended follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallConversationRelayResponse(Model):
    """Says that the command was taken; call.conversation.ended follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallForkingResponse(Model):
    """Says that the command was taken; call.fork.stopped follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallGatherResponse(Model):
    """Says that the command was taken; call.gather.ended follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallNoiseSuppressionResponse(Model):
    """Says that noise is no longer filtered; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallPlaybackResponse(Model):
    """Says that the command was taken; the ended webhook of what was stopped follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallRecordingResponse(Model):
    """Says that the command was taken; call.recording.saved brings the file.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallSiprecResponse(Model):
    """Says that the command was taken; siprec.stopped follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallStreamingResponse(Model):
    """Says that the command was taken; streaming.stopped follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopCallTranscriptionResponse(Model):
    """Says that transcription ends; no webhook tells its end.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopForkingRequest(Model):
    """Which media fork is ended.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_type: Kind of fork to stop, the same that it was started with. One of raw, decrypted. Telnyx's
            default: raw.
    """

    client_state: str | None = None
    command_id: str | None = None
    stream_type: Literal["raw", "decrypted"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopGatherRequest(Model):
    """How the gathering of keys is ended.

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
    """Which recording of a call is stopped.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopSiprecRequest(Model):
    """How a SIPREC session is ended.

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
    """Which stream of a call is stopped.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        stream_id: Stream to stop; all streams of the call when left out. UUID. Example:
            1edb94f9-7ef0-4150-b502-e0ebadfd9491
    """

    client_state: str | None = None
    command_id: str | None = None
    stream_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SwitchCallSupervisorRoleResponse(Model):
    """Says that the supervisor has the new part.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SwitchSupervisorRoleRequest(Model):
    """Which part a supervisor takes from now on.

    Attributes:
        role: barge speaks with both sides, whisper with the caller alone, monitor only listens. One of barge,
            whisper, monitor.
    """

    role: Literal["barge", "whisper", "monitor"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SystemMessage(Model):
    """An instruction of yours to the model, above what the user says.

    Attributes:
        content: What the model is told.
        metadata: Further facts kept with it, as names and values.
        role: Part that somebody plays, such as user or assistant. One of system.
    """

    content: str
    role: Literal["system"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxVoiceSettings(Model):
    """Settings of a voice by Telnyx.

    Attributes:
        type_: Which kind it is. One of telnyx.
        voice_speed: How fast to speak, 0.1 to 2.0; 1.0 is normal. Bayan and Sukhan voices do not know it. Telnyx's
            default: 1.0. Example: 1.0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["telnyx"]
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolCall(Model):
    """A call of a function that the model asks for.

    Attributes:
        function: The function to call.
        id: Identifier of the call; the tool's message names it in tool_call_id.
        type_: Always function. One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ToolCallFunction
    id: str
    type_: Literal["function"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolCallFunction(Model):
    """The function that the model asks for.

    Attributes:
        name: Name of the function.
    """

    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolMessage(Model):
    """What a tool gave back to the model.

    Attributes:
        content: What the tool gave back.
        metadata: Further facts kept with it, as names and values.
        role: Part that somebody plays, such as user or assistant. One of tool.
        tool_call_id: Call of a tool that the message answers.
    """

    content: str
    role: Literal["tool"]
    tool_call_id: str
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionConfig(Model):
    """How the assistant recognizes speech.

    Attributes:
        language: Language that is spoken; with auto the model finds out, if it can. Telnyx's default: auto.
            Example: auto
        model: Model that turns speech into text; flux also notices by itself when the caller is done. One of
            deepgram/flux, flux, deepgram/nova-3, deepgram/nova-2, speechmatics/standard, speechmatics/enhanced,
            assemblyai/universal-streaming, xai/grok-stt, soniox/stt-rt-v4, nvidia/parakeet-v3, azure/fast,
            azure/realtime, google/latest_long, distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo.
            Telnyx's default: distil-whisper/distil-large-v2.
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
    """Settings of Google's speech recognition, under its old name A.

    Attributes:
        enable_speaker_diarization: Whether speakers are told apart. Telnyx's default: False.
        hints: Words to expect, which are then recognized better.
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        language: Language that is spoken or written, as a code such as en-US. One of af, sq, am, ar, hy, az, eu,
            bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en, et, fil, fi, fr, gl and 56 more. Telnyx's default: en.
        max_speaker_count: Most speakers to expect. Telnyx's default: 6. Example: 4
        min_speaker_count: Fewest speakers to expect. Telnyx's default: 2. Example: 4
        model: Google model that transcribes. One of latest_long, latest_short, command_and_search, phone_call,
            video, default, medical_conversation, medical_dictation.
        profanity_filter: Whether to filter swear words. Telnyx's default: False.
        speech_context: Phrases that are likely to be said.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of A.
        use_enhanced: Whether to use the better variant of the models phone_call and video. Telnyx's default: False.
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
    """Settings of AssemblyAI's speech recognition.

    Attributes:
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of AssemblyAI.
        transcription_model: Model that turns speech into text. One of assemblyai/universal-streaming. Telnyx's
            default: assemblyai/universal-streaming.
    """

    interim_results: bool | None = None
    transcription_engine: Literal["AssemblyAI"] | None = None
    transcription_model: Literal["assemblyai/universal-streaming"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineAzureConfig(Model):
    """Settings of Azure's speech recognition.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        language: Language that is spoken or written, as a code such as en-US. One of af, am, ar, bg, bn, bs, ca,
            cs, cy, da, de, el, en, es, et, eu, fa, fi, fr, ga, gl, gu, he, hi and 51 more. Telnyx's default: en.
        region: Azure region that transcribes. One of australiaeast, centralindia, eastus, northcentralus,
            westeurope, westus2.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Azure.
    """

    region: AzureTranscriptionRegion
    transcription_engine: Literal["Azure"]
    api_key_ref: str | None = None
    language: AzureTranscriptionLanguage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineBConfig(Model):
    """Settings of Telnyx's own speech recognition, under its old name B.

    Attributes:
        language: Language that is spoken or written, as a code such as en-US. One of en, zh, de, es, ru, ko, fr,
            ja, pt, tr, pl, ca, nl, ar, sv, it, id, hi, fi, vi, he, uk, el, ms and 76 more. Telnyx's default: en.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of B.
        transcription_model: Model that turns speech into text. One of openai/whisper-tiny,
            openai/whisper-large-v3-turbo. Telnyx's default: openai/whisper-tiny.
    """

    language: TelnyxTranscriptionLanguage | None = None
    transcription_engine: Literal["B"] | None = None
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineGoogleConfig(Model):
    """Settings of Google's speech recognition.

    Attributes:
        enable_speaker_diarization: Whether speakers are told apart. Telnyx's default: False.
        hints: Words to expect, which are then recognized better.
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        language: Language that is spoken or written, as a code such as en-US. One of af, sq, am, ar, hy, az, eu,
            bn, bs, bg, my, ca, yue, zh, hr, cs, da, nl, en, et, fil, fi, fr, gl and 56 more. Telnyx's default: en.
        max_speaker_count: Most speakers to expect. Telnyx's default: 6. Example: 4
        min_speaker_count: Fewest speakers to expect. Telnyx's default: 2. Example: 4
        model: Google model that transcribes. One of latest_long, latest_short, command_and_search, phone_call,
            video, default, medical_conversation, medical_dictation.
        profanity_filter: Whether to filter swear words. Telnyx's default: False.
        speech_context: Phrases that are likely to be said.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Google.
        use_enhanced: Whether to use the better variant of the models phone_call and video. Telnyx's default: False.
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
    """Settings of speech recognition by Nvidia's Parakeet.

    Attributes:
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Parakeet.
        transcription_model: Model that turns speech into text. One of nvidia/parakeet-v3. Telnyx's default:
            nvidia/parakeet-v3.
    """

    interim_results: bool | None = None
    transcription_engine: Literal["Parakeet"] | None = None
    transcription_model: Literal["nvidia/parakeet-v3"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineSonioxConfig(Model):
    """Settings of Soniox's speech recognition.

    Attributes:
        enable_endpoint_detection: Whether the end of each utterance is reported. Telnyx's default: False.
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        language: Language to expect, two letters; auto finds out which ones are spoken. Telnyx's default: auto.
            Example: auto
        max_endpoint_delay_ms: Longest silence before an utterance ends, 500 to 3000 ms; with
            enable_endpoint_detection. Example: 1000
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Soniox.
        transcription_model: Model that turns speech into text. One of soniox/stt-rt-v4. Telnyx's default:
            soniox/stt-rt-v4.
    """

    transcription_engine: Literal["Soniox"]
    enable_endpoint_detection: bool | None = None
    interim_results: bool | None = None
    language: str | None = None
    max_endpoint_delay_ms: int | None = None
    transcription_model: Literal["soniox/stt-rt-v4"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineSpeechmaticsConfig(Model):
    """Settings of Speechmatics' speech recognition.

    Attributes:
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        language: Language that is spoken or written, as a code such as en-US. One of en, ba, eu, gl, ga, mt, mn,
            sw, ug, cy, ar_en, cmn_en, en_ms, en_ta, tl, es-bilingual-en, cmn_en_ms_ta. Telnyx's default: en.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Speechmatics.
        transcription_model: Model that turns speech into text. One of speechmatics/standard. Telnyx's default:
            speechmatics/standard.
    """

    interim_results: bool | None = None
    language: SpeechmaticsTranscriptionLanguage | None = None
    transcription_engine: Literal["Speechmatics"] | None = None
    transcription_model: Literal["speechmatics/standard"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineTelnyxConfig(Model):
    """Settings of Telnyx's own speech recognition.

    Attributes:
        language: Language that is spoken or written, as a code such as en-US. One of en, zh, de, es, ru, ko, fr,
            ja, pt, tr, pl, ca, nl, ar, sv, it, id, hi, fi, vi, he, uk, el, ms and 76 more. Telnyx's default: en.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of Telnyx.
        transcription_model: Model that turns speech into text. One of openai/whisper-tiny,
            openai/whisper-large-v3-turbo. Telnyx's default: openai/whisper-tiny.
    """

    language: TelnyxTranscriptionLanguage | None = None
    transcription_engine: Literal["Telnyx"] | None = None
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEngineXAIConfig(Model):
    """Settings of xAI's speech recognition.

    Attributes:
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        language: Language that is spoken or written, as a code such as en-US. One of ar, cs, da, de, en, es, fa,
            fil, fr, hi, id, it, ja, ko, mk, ms, nl, pl, pt, ro, ru, sv, th, tr and 1 more. Telnyx's default: en.
        transcription_engine: Company whose engine turns speech into text; A is an old name for Google, B for
            Telnyx. One of xAI.
        transcription_model: Model that turns speech into text. One of xai/grok-stt. Telnyx's default: xai/grok-stt.
    """

    interim_results: bool | None = None
    language: XAITranscriptionLanguage | None = None
    transcription_engine: Literal["xAI"] | None = None
    transcription_model: Literal["xai/grok-stt"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionStartRequest(Model):
    """Whose speech on a call is transcribed, and by which engine.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        transcription_engine: Engine that transcribes: A is Google, B is Telnyx. One of Google, Telnyx, Deepgram,
            Azure, xAI, AssemblyAI, Speechmatics, Soniox, Parakeet, A, B. Telnyx's default: Google.
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
    """How live transcription is ended.

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
    """Limits by which a machine is told from a person on the new leg.

    Attributes:
        after_greeting_silence_millis: Milliseconds of silence after speech that mean a person; 800 by default in
            calls. Example: 1000
        between_words_silence_millis: Milliseconds of silence between two words at most; 50 by default in calls.
            Example: 100
        greeting_duration_millis: A greeting of more milliseconds means a machine; 3500 by default in calls.
            Example: 1500
        greeting_silence_duration_millis: Milliseconds of silence that end a machine's greeting; 1500 by default in
            calls. Example: 2000
        greeting_total_analysis_time_millis: Milliseconds that a machine's greeting is listened to at most; 5000 by
            default in calls. Example: 7500
        initial_silence_millis: Milliseconds of silence at the start that mean a machine; 3500 by default in calls.
            Example: 1800
        maximum_number_of_words: More words than this mean a machine; 5 by default in calls. Example: 3
        maximum_word_length_millis: A word of more milliseconds means a machine; 3500 by default in calls. Example:
            2000
        silence_threshold: How loud it must be not to count as silence; 256 by default in calls. Example: 512
        total_analysis_time_millis: Milliseconds that detection may take; 3500 by default in calls. Example: 5000
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
    """Who takes a call over, and how they are called.

    Attributes:
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
        media_encryption: Whether the new leg's media is encrypted, and how. One of disabled, SRTP, DTLS. Telnyx's
            default: disabled.
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
        send_digits_on_answer: Keys to send as soon as the other side answers, such as an extension; w is a pause.
            Example: wwww200
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
        to: Who takes over: a number or a SIP URI; ;secure=srtp or ;secure=dtls after a URI encrypts the media.
        webhook_retries_policies: Per event type, milliseconds to wait before each new try (retries_ms): at most 5,
            60 seconds in all.
        webhook_url: Where this call's further webhooks go, in place of the application's URL. Example:
            https://www.example.com/server-b/
        webhook_url_method: HTTP method of the webhooks sent to webhook_url. One of POST, GET. Telnyx's default:
            POST.
        webhook_urls: URLs by event type, instead of the usual one for those events.
        webhook_urls_method: HTTP method of the webhooks sent to webhook_urls; POST by default. One of POST, GET.
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
    """Says that the command was taken; the new leg's call.answered and call.bridged, or call.hangup, follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferCallWebhookRetriesPolicy(Model):
    """When the webhooks of one event type are tried again.

    Attributes:
        retries_ms: Milliseconds before each new try; at most 60000 together. At most 5 items.
    """

    retries_ms: list[int] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateClientStateResponse(Model):
    """Says that the new client_state holds; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserMessage(Model):
    """Something that the user said.

    Attributes:
        content: What the user said.
        metadata: Further facts kept with it, as names and values.
        role: Part that somebody plays, such as user or assistant. One of user.
    """

    content: str
    role: Literal["user"]
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class XAIVoiceSettings(Model):
    """Settings of an xAI voice.

    Attributes:
        language: Language to speak, as a code; auto finds it out. Telnyx's default: auto.
        type_: Which kind it is. One of xai.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["xai"]
    language: str | None = None
