# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

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

    `POST /text-to-speech/speech` (generateTextToSpeech). Not sent again once it may have been carried out:
    `OutcomeUnknown` is raised then.

    Args:
        session: the session to send with.
        text: see the type.
        voice: see the type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: Telnyx refused; declared: 401, 422.
        OutcomeUnknown: no answer came, and it may have been carried out.
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

    `GET /text-to-speech/voices` (listTextToSpeechVoices). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        elevenlabs_api_key_ref: see the type.
        provider: One of aws, azure, elevenlabs, telnyx.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTextToSpeechVoicesResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 401.
    """
    arguments: dict[str, object] = {
        "elevenlabs_api_key_ref": elevenlabs_api_key_ref,
        "provider": provider,
    }
    result: ListTextToSpeechVoicesResponse = await session.execute(_list_voices, arguments, options)
    return result
