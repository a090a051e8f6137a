# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Audio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionRequest(Model):
    """AudioTranscriptionRequest in Telnyx's document.

    Attributes:
        file: File.
        file_url: Example: https://example.com/file.mp3
        model: One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo. Telnyx's default:
            distil-whisper/distil-large-v2.
        response_format: One of json, verbose_json. Telnyx's default: json.
        timestamp_granularities: One of segment.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"timestamp_granularities": "timestamp_granularities[]"}

    model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo"]
    file: bytes | None = None
    file_url: str | None = None
    response_format: Literal["json", "verbose_json"] | None = None
    timestamp_granularities: Literal["segment"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionResponse(Model):
    """AudioTranscriptionResponse in Telnyx's document."""

    text: str
    duration: float | None = None
    segments: list[AudioTranscriptionResponseSegments] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionResponseSegments(Model):
    """AudioTranscriptionResponseSegments in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    end: float
    id: float
    start: float
    text: str
