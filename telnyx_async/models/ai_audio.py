# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

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
