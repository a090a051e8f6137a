# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Text to Speech Commands: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.text_to_speech import ListTextToSpeechVoicesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "generate",
    "list_voices",
]

_generate = Operation(
    id="generateTextToSpeech",
    method="POST",
    path="/text-to-speech/speech",
    tag="Text to Speech Commands",
    module="text_to_speech",
    function="generate",
    summary="Generate speech from text",
    parameters=(
        Parameter("text", "text", "body", required=True),
        Parameter("voice", "voice", "body", required=True),
    ),
    responses=(
        Response("200", "audio/mpeg", "bytes"),
        Response("401"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def generate(
    session: TelnyxSession,
    *,
    text: str,
    voice: str,
    options: RequestOptions | None = None,
) -> bytes:
    """Generate speech from text.

    `POST /text-to-speech/speech` (generateTextToSpeech). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        text: `str`.
        voice: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "text": text,
        "voice": voice,
    }
    result: bytes = await session.execute(_generate, arguments, options)
    return result


_list_voices = Operation(
    id="listTextToSpeechVoices",
    method="GET",
    path="/text-to-speech/voices",
    tag="Text to Speech Commands",
    module="text_to_speech",
    function="list_voices",
    summary="List available text to speech voices",
    parameters=(
        Parameter("elevenlabs_api_key_ref", "elevenlabs_api_key_ref", "query"),
        Parameter("provider", "provider", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTextToSpeechVoicesResponse"),
        Response("401"),
    ),
    idempotency="safe",
)


async def list_voices(
    session: TelnyxSession,
    *,
    elevenlabs_api_key_ref: str | None = None,
    provider: Literal["aws", "azure", "elevenlabs", "telnyx"] | None = None,
    options: RequestOptions | None = None,
) -> ListTextToSpeechVoicesResponse:
    """List available text to speech voices.

    `GET /text-to-speech/voices` (listTextToSpeechVoices). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        elevenlabs_api_key_ref: `str`.
        provider: One of aws, azure, elevenlabs, telnyx.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTextToSpeechVoicesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "elevenlabs_api_key_ref": elevenlabs_api_key_ref,
        "provider": provider,
    }
    result: ListTextToSpeechVoicesResponse = await session.execute(_list_voices, arguments, options)
    return result
