# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Audio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionRequest(Model):
    """AudioTranscriptionRequest in Telnyx's document.

    Attributes:
        file: The file's content, or the file that is meant. File.
        file_url: URL of the file, open to everybody. Example: https://example.com/file.mp3
        language: Language that is spoken or written, as a code such as en-US. Example: en-US
        model: AI model that does the work. One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo,
            deepgram/nova-3. Telnyx's default: distil-whisper/distil-large-v2.
        response_format: Format of the answer: of audio a file format, of text plain or JSON. One of json,
            verbose_json. Telnyx's default: json.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionResponse(Model):
    """AudioTranscriptionResponse in Telnyx's document.

    Attributes:
        duration: How long it lasted, in seconds.
        text: What is said or written.
    """

    text: str
    duration: float | None = None
    segments: list[AudioTranscriptionResponseSegments] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionResponseSegments(Model):
    """AudioTranscriptionResponseSegments in Telnyx's document.

    Attributes:
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio.
        text: What is said or written.
    """

    end: float
    id: float
    start: float
    text: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioTranscriptionResponseWord(Model):
    """AudioTranscriptionResponseWord in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is.
        end: Where it ends: the last item of a page, counted from 0, or seconds into the audio.
        start: Where it begins: the first item of a page, counted from 0, or seconds into the audio.
    """

    end: float
    start: float
    word: str
    confidence: float | None = None
    speaker: int | None = None
