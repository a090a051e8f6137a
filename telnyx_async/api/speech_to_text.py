# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Speech To Text Capabilities: 1 operation.

Lists the engines, models and languages that can turn speech into text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.speech_to_text import ListSTTProvidersResponse, STTServiceType
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list_providers",
]

_list_providers = Operation(
    id="listSttProviders",
    method="GET",
    path="/speech-to-text/providers",
    tag="Speech To Text Capabilities",
    module="speech_to_text",
    function="list_providers",
    summary="List supported STT providers",
    parameters=(
        Parameter("provider", "provider", "query"),
        Parameter("service_type", "service_type", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSTTProvidersResponse"),
        Response("400", "application/json", "SpeechToTextErrors"),
        Response("401"),
        Response("422", "application/json", "SpeechToTextErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_providers(
    session: TelnyxSession,
    *,
    provider: Literal[
        "deepgram", "speechmatics", "assemblyai", "xai", "soniox", "parakeet", "azure", "openai", "google", "telnyx"
    ]
    | None = None,
    service_type: STTServiceType | None = None,
    options: RequestOptions | None = None,
) -> ListSTTProvidersResponse:
    """List the engines and models that transcribe, where each can be used (live, file, call, assistant), and in which
    languages.

    `GET /speech-to-text/providers` (listSttProviders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        provider: Company whose service is used, such as one for voices or models. One of deepgram, speechmatics,
            assemblyai, xai, soniox, parakeet, azure, openai, google, telnyx.
        service_type: Only what does this kind of transcription. One of streaming, file_based, in_call,
            ai_assistant.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSTTProvidersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
    """
    arguments: dict[str, object] = {
        "provider": provider,
        "service_type": service_type,
    }
    result: ListSTTProvidersResponse = await _list_providers.execute(session, arguments, options)
    return result
