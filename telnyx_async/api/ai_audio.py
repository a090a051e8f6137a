# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Audio: 1 operation.

Turns a recorded audio file into text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_audio import AudioTranscriptionResponse
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "transcribe",
]

_transcribe = Operation(
    id="audio_public_audio_transcriptions_post",
    method="POST",
    path="/ai/audio/transcriptions",
    tag="Audio",
    module="ai_audio",
    function="transcribe",
    summary="Transcribe speech to text",
    parameters=(
        Parameter("file", "file", "body", file=True),
        Parameter("file_url", "file_url", "body"),
        Parameter("language", "language", "body"),
        Parameter("model", "model", "body", required=True),
        Parameter("model_config", "model_config", "body"),
        Parameter("response_format", "response_format", "body"),
        Parameter("timestamp_granularities", "timestamp_granularities[]", "body"),
    ),
    responses=(
        Response("200", "application/json", "AudioTranscriptionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("multipart/form-data",),
)


async def transcribe(
    session: TelnyxSession,
    *,
    model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"],
    file: FileContent | None = None,
    file_url: str | None = None,
    language: str | None = None,
    model_config: Mapping[str, Any] | None = None,
    response_format: Literal["json", "verbose_json"] | None = None,
    timestamp_granularities: Literal["segment"] | None = None,
    options: RequestOptions | None = None,
) -> AudioTranscriptionResponse:
    """Turn a recording, uploaded or at a URL, into text; request and answer are as in OpenAI's transcription API.

    `POST /ai/audio/transcriptions` (audio_public_audio_transcriptions_post). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        model: Model that transcribes; distil-whisper is quick but English only, whisper-large-v3-turbo knows many
            languages. One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo, deepgram/nova-3.
            Telnyx's default: distil-whisper/distil-large-v2.
        file: Audio to transcribe, up to 100 MB, such as mp3, wav or ogg; instead of file_url. File.
        file_url: URL of audio to transcribe, up to 100 MB; instead of file. Example: https://example.com/file.mp3
        language: Language of the audio; with deepgram/nova-3 only English: en, en-US and the like. Example: en-US
        model_config: Further options of deepgram/nova-3, such as punctuate or diarize; other models take none.
        response_format: json for the text alone, verbose_json for times as well. One of json, verbose_json.
            Telnyx's default: json.
        timestamp_granularities: What gets times: segment; needs response_format verbose_json. One of segment.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AudioTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "file": file,
        "file_url": file_url,
        "language": language,
        "model": model,
        "model_config": model_config,
        "response_format": response_format,
        "timestamp_granularities": timestamp_granularities,
    }
    result: AudioTranscriptionResponse = await _transcribe.execute(session, arguments, options)
    return result
