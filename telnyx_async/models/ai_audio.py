# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Audio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionRequest(Model):
    """AudioTranscriptionRequest in Telnyx's document.

    Attributes:
        file: File.
        file_url: Example: https://example.com/file.mp3
        language: Example: en-US
        model: One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo, deepgram/nova-3. Telnyx's
            default: distil-whisper/distil-large-v2.
        response_format: One of json, verbose_json. Telnyx's default: json.
        timestamp_granularities: One of segment.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"timestamp_granularities": "timestamp_granularities[]"}

    model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"]
    file: bytes | None = None
    file_url: str | None = None
    language: str | None = None
    model_config: dict[str, Any] | None = None
    response_format: Literal["json", "verbose_json"] | None = None
    timestamp_granularities: Literal["segment"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionResponse(Model):
    """AudioTranscriptionResponse in Telnyx's document."""

    text: str
    duration: float | None = None
    segments: list[AudioTranscriptionResponseSegments] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionResponseSegments(Model):
    """AudioTranscriptionResponseSegments in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    end: float
    id: float
    start: float
    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionResponseWord(Model):
    """AudioTranscriptionResponseWord in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is.
    """

    end: float
    start: float
    word: str
    confidence: float | None = None
    speaker: int | None = None
