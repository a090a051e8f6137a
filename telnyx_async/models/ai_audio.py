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
    """What ai_audio.transcribe sends.

    Attributes:
        file: Audio to transcribe, up to 100 MB, such as mp3, wav or ogg; instead of file_url. File.
        file_url: URL of audio to transcribe, up to 100 MB; instead of file. Example: https://example.com/file.mp3
        language: Language of the audio; with deepgram/nova-3 only English: en, en-US and the like. Example: en-US
        model: Model that transcribes; distil-whisper is quick but English only, whisper-large-v3-turbo knows many
            languages. One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo, deepgram/nova-3.
            Telnyx's default: distil-whisper/distil-large-v2.
        model_config: Further options of deepgram/nova-3, such as punctuate or diarize; other models take none.
        response_format: json for the text alone, verbose_json for times as well. One of json, verbose_json.
            Telnyx's default: json.
        timestamp_granularities: What gets times: segment; needs response_format verbose_json. One of segment.
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
    """The text of an audio file; how much more depends on the model.

    Attributes:
        duration: Length of the audio in seconds; only in verbose_json, and not from whisper-large-v3-turbo.
        segments: The text in pieces with times; only from distil-whisper in verbose_json.
        text: The words that were recognized.
        words: Each word with its times; only from deepgram/nova-3 if model_config asks for it.
    """

    text: str
    duration: float | None = None
    segments: list[AudioTranscriptionResponseSegments] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionResponseSegments(Model):
    """A piece of the transcript, with times.

    Attributes:
        end: Seconds into the audio at which it ends.
        id: Number of the piece.
        start: Seconds into the audio at which it begins.
        text: The words of the piece.
    """

    end: float
    id: float
    start: float
    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioTranscriptionResponseWord(Model):
    """One word of the transcript, with times.

    Attributes:
        confidence: How sure the recognition is, 0.0 to 1.0.
        end: Seconds into the audio at which it ends.
        speaker: Number of the speaker; only with diarize.
        start: Seconds into the audio at which it begins.
        word: The word that was recognized.
    """

    end: float
    start: float
    word: str
    confidence: float | None = None
    speaker: int | None = None
