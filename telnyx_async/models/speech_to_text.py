# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Speech To Text Capabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

STTServiceType: TypeAlias = Literal["streaming", "file_based", "in_call", "ai_assistant"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSTTProvidersResponse(ListResponse["STTProvider"]):
    """STTProvidersResponse in Telnyx's document."""

    data: list[STTProvider]
    meta: STTProvidersMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProvider(Model):
    """STTProvider in Telnyx's document.

    Attributes:
        model: Example: deepgram/nova-3
        provider: Example: deepgram
    """

    model: str
    provider: str
    service_types: list[STTProviderServiceType]


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProviderServiceType(Model):
    """STTProviderServiceType in Telnyx's document.

    Attributes:
        type_: One of streaming, file_based, in_call, ai_assistant.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    languages: list[str]
    type_: STTServiceType | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProvidersMeta(Model):
    """STTProvidersMeta in Telnyx's document.

    Attributes:
        total: Example: 12
    """

    total: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextError(Model):
    """speech-to-text_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: SpeechToTextErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextErrorSource(Model):
    """speech-to-text_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextErrors(Model):
    """speech-to-text_Errors in Telnyx's document."""

    errors: list[SpeechToTextError] | None = None
