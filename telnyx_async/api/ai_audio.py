# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

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

    `POST /ai/audio/transcriptions` (audio_public_audio_transcriptions_post). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

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
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
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
