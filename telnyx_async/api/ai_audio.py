# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Audio: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
        Parameter("model", "model", "body", required=True),
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
    model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo"],
    file: FileContent | None = None,
    file_url: str | None = None,
    response_format: Literal["json", "verbose_json"] | None = None,
    timestamp_granularities: Literal["segment"] | None = None,
    options: RequestOptions | None = None,
) -> AudioTranscriptionResponse:
    """Transcribe speech to text.

    `POST /ai/audio/transcriptions` (audio_public_audio_transcriptions_post). Not sent again once it may have been
    carried out: `OutcomeUnknown` is raised then.

    Args:
        session: the session to send with.
        model: One of distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo. Telnyx's default:
            distil-whisper/distil-large-v2.
        file: File.
        file_url: Example: https://example.com/file.mp3
        response_format: One of json, verbose_json. Telnyx's default: json.
        timestamp_granularities: One of segment.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AudioTranscriptionResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 422.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "file": file,
        "file_url": file_url,
        "model": model,
        "response_format": response_format,
        "timestamp_granularities": timestamp_granularities,
    }
    result: AudioTranscriptionResponse = await session.execute(_transcribe, arguments, options)
    return result
