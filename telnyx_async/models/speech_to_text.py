# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Speech To Text Capabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Discriminator, ListResponse, Model

AzureModels: TypeAlias = Literal["fast"]
DeepgramModels: TypeAlias = Literal["deepgram/nova-2", "deepgram/nova-3"]
GoogleModels: TypeAlias = Literal[
    "latest_long",
    "latest_short",
    "command_and_search",
    "phone_call",
    "video",
    "default",
    "medical_conversation",
    "medical_dictation",
]
ParakeetModels: TypeAlias = Literal["nvidia/parakeet-v3"]
STTServiceType: TypeAlias = Literal["streaming", "file_based", "in_call", "ai_assistant"]
SonioxModels: TypeAlias = Literal["soniox/stt-rt-v4"]
SpeechmaticsModels: TypeAlias = Literal["speechmatics/standard"]
SttServerEvent: TypeAlias = "Annotated[TranscriptFrame | SttErrorFrame, Discriminator('type', {'error': 'SttErrorFrame', 'transcript': 'TranscriptFrame'})]"
TelnyxModels: TypeAlias = Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
XaiModels: TypeAlias = Literal["xai/grok-stt"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class STTProvider(Model):
    """STTProvider in Telnyx's document.

    Attributes:
        model: Example: deepgram/nova-3
        provider: Example: deepgram
    """

    model: str
    provider: str
    service_types: list[STTProviderServiceType]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class STTProviderServiceType(Model):
    """STTProviderServiceType in Telnyx's document.

    Attributes:
        type_: One of streaming, file_based, in_call, ai_assistant.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    languages: list[str]
    type_: STTServiceType | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class STTProvidersMeta(Model):
    """STTProvidersMeta in Telnyx's document.

    Attributes:
        total: Example: 12
    """

    total: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class STTProvidersResponse(ListResponse["STTProvider"]):
    """STTProvidersResponse in Telnyx's document."""

    data: list[STTProvider]
    meta: STTProvidersMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeechToTextError(Model):
    """speech-to-text_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: SpeechToTextErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeechToTextErrorSource(Model):
    """speech-to-text_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeechToTextErrors(Model):
    """speech-to-text_Errors in Telnyx's document."""

    errors: list[SpeechToTextError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SttErrorFrame(Model):
    """SttErrorFrame in Telnyx's document.

    Attributes:
        type_: One of error.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    error: str
    type_: Literal["error"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptFrame(Model):
    """TranscriptFrame in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is.
        is_final: Whether the words are settled; false while they may still change.
        transcript: The words that were recognized.
        type_: One of transcript.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transcript: str
    type_: Literal["transcript"] | str
    confidence: float | None = None
    is_final: bool | None = None
