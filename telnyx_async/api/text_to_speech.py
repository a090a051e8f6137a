# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Text To Speech Commands: 2 operations.

Turns text into speech with voices of several providers, and lists the voices.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.text_to_speech import (
        AwsProviderParams,
        AzureProviderParams,
        Base64AudioResponse,
        ElevenLabsProviderParams,
        ListTextToSpeechVoicesResponse,
        MinimaxProviderParams,
        ResembleProviderParams,
        RimeProviderParams,
        TelnyxProviderParams,
        XAIProviderParams,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "generate",
    "list_voices",
]

_generate = Operation(
    id="generateSpeech",
    method="POST",
    path="/text-to-speech/speech",
    tag="Text To Speech Commands",
    module="text_to_speech",
    function="generate",
    summary="Generate speech from text",
    parameters=(
        Parameter("aws", "aws", "body"),
        Parameter("azure", "azure", "body"),
        Parameter("disable_cache", "disable_cache", "body"),
        Parameter("elevenlabs", "elevenlabs", "body"),
        Parameter("language", "language", "body"),
        Parameter("minimax", "minimax", "body"),
        Parameter("output_type", "output_type", "body"),
        Parameter("provider", "provider", "body"),
        Parameter("resemble", "resemble", "body"),
        Parameter("rime", "rime", "body"),
        Parameter("telnyx", "telnyx", "body"),
        Parameter("text", "text", "body"),
        Parameter("text_type", "text_type", "body"),
        Parameter("voice", "voice", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
        Parameter("xai", "xai", "body"),
    ),
    responses=(
        Response("200", "application/json", "Base64AudioResponse"),
        Response("200", "audio/mpeg", "bytes"),
        Response("400", "application/json", "TextToSpeechErrorResponse"),
        Response("401"),
        Response("422", "application/json", "TextToSpeechValidationErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def generate(
    session: TelnyxSession,
    *,
    aws: AwsProviderParams | Mapping[str, Any] | None = None,
    azure: AzureProviderParams | Mapping[str, Any] | None = None,
    disable_cache: bool | None = None,
    elevenlabs: ElevenLabsProviderParams | Mapping[str, Any] | None = None,
    language: str | None = None,
    minimax: MinimaxProviderParams | Mapping[str, Any] | None = None,
    output_type: Literal["binary_output", "base64_output"] | None = None,
    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"] | None = None,
    resemble: ResembleProviderParams | Mapping[str, Any] | None = None,
    rime: RimeProviderParams | Mapping[str, Any] | None = None,
    telnyx: TelnyxProviderParams | Mapping[str, Any] | None = None,
    text: str | None = None,
    text_type: Literal["text", "ssml"] | None = None,
    voice: str | None = None,
    voice_settings: Mapping[str, Any] | None = None,
    xai: XAIProviderParams | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Base64AudioResponse | bytes:
    """Turn a text into speech; give voice, or provider with its own options. Returns audio, or base64 in JSON.

    `POST /text-to-speech/speech` (generateSpeech). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aws: Settings for voices of AWS Polly.
        azure: Settings for voices of Azure; api_key takes an account of your own.
        disable_cache: Whether the audio is made anew even when it is in the cache. Telnyx's default: False.
        elevenlabs: Settings for voices of ElevenLabs; api_key takes an account of your own.
        language: Language that is spoken or written, as a code such as en-US.
        minimax: Settings for voices of Minimax: speed, volume, pitch and others.
        output_type: binary_output returns the audio itself, base64_output JSON with the audio in base64. One of
            binary_output, base64_output. Telnyx's default: binary_output.
        provider: Company whose service is used, such as one for voices or models. One of aws, telnyx, azure,
            elevenlabs, minimax, rime, resemble, xai.
        resemble: Settings for voices of Resemble AI.
        rime: Settings for voices of Rime: speed, sampling rate, format.
        telnyx: Settings for voices of Telnyx; which of them count depends on the model.
        text: What to speak.
        text_type: Whether the text is plain (text) or ssml. One of text, ssml.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        voice_settings: Settings of the chosen voice.
        xai: Settings for voices of xAI.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Base64AudioResponse (200) or bytes (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aws": aws,
        "azure": azure,
        "disable_cache": disable_cache,
        "elevenlabs": elevenlabs,
        "language": language,
        "minimax": minimax,
        "output_type": output_type,
        "provider": provider,
        "resemble": resemble,
        "rime": rime,
        "telnyx": telnyx,
        "text": text,
        "text_type": text_type,
        "voice": voice,
        "voice_settings": voice_settings,
        "xai": xai,
    }
    result: Base64AudioResponse | bytes = await _generate.execute(session, arguments, options)
    return result


_list_voices = Operation(
    id="listVoices",
    method="GET",
    path="/text-to-speech/voices",
    tag="Text To Speech Commands",
    module="text_to_speech",
    function="list_voices",
    summary="List available voices",
    parameters=(
        Parameter("api_key", "api_key", "query"),
        Parameter("provider", "provider", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTextToSpeechVoicesResponse"),
        Response("400", "application/json", "TextToSpeechErrorResponse"),
        Response("401"),
    ),
    idempotency="safe",
)


async def list_voices(
    session: TelnyxSession,
    *,
    api_key: str | None = None,
    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"] | None = None,
    options: RequestOptions | None = None,
) -> ListTextToSpeechVoicesResponse:
    """List the voices of all providers or of one; some providers (ElevenLabs, Resemble) want their api_key for it.

    `GET /text-to-speech/voices` (listVoices). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        api_key: API key that gives access, mostly your own at another provider.
        provider: Company whose service is used, such as one for voices or models. One of aws, telnyx, azure,
            elevenlabs, minimax, rime, resemble, xai.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTextToSpeechVoicesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "api_key": api_key,
        "provider": provider,
    }
    result: ListTextToSpeechVoicesResponse = await _list_voices.execute(session, arguments, options)
    return result
