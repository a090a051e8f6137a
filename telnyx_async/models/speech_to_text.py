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
    """Response of `speech_to_text.list_providers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[STTProvider]
    meta: STTProvidersMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProvider(Model):
    """Attribute `ListSTTProvidersResponse.data`.

    Attributes:
        model: AI model that does the work. Example: deepgram/nova-3
        provider: Company whose service is used, such as one for voices or models. Example: deepgram
    """

    model: str
    provider: str
    service_types: list[STTProviderServiceType]


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProviderServiceType(Model):
    """Attribute `STTProvider.service_types`.

    Attributes:
        languages: The languages, with voice and speech recognition for each where these can be set.
        type_: Which kind it is. One of streaming, file_based, in_call, ai_assistant.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    languages: list[str]
    type_: STTServiceType | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTProvidersMeta(Model):
    """Attribute `ListSTTProvidersResponse.meta`.

    Attributes:
        total: How many or how much in all. Example: 12
    """

    total: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextError(Model):
    """Attribute `SpeechToTextErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: SpeechToTextErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextErrorSource(Model):
    """Attribute `SpeechToTextError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeechToTextErrors(Model):
    """Error of `speech_to_text.list_providers`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[SpeechToTextError] | None = None
