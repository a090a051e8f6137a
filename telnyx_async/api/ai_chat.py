# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Chat: 3 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_chat import (
        ChatCompletionResponseFormatParam,
        ChatCompletionSystemMessageParam,
        ChatCompletionTool,
        ListAIModelsResponse,
        SummarizeFileResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_completion",
    "list_models",
    "summarize_file",
]

_create_completion = Operation(
    id="chat_public_chat_completions_post",
    method="POST",
    path="/ai/chat/completions",
    tag="Chat",
    module="ai_chat",
    function="create_completion",
    summary="Create a chat completion",
    parameters=(
        Parameter("api_key_ref", "api_key_ref", "body"),
        Parameter("best_of", "best_of", "body"),
        Parameter("early_stopping", "early_stopping", "body"),
        Parameter("frequency_penalty", "frequency_penalty", "body"),
        Parameter("guided_choice", "guided_choice", "body"),
        Parameter("guided_json", "guided_json", "body"),
        Parameter("guided_regex", "guided_regex", "body"),
        Parameter("length_penalty", "length_penalty", "body"),
        Parameter("logprobs", "logprobs", "body"),
        Parameter("max_tokens", "max_tokens", "body"),
        Parameter("messages", "messages", "body", required=True),
        Parameter("min_p", "min_p", "body"),
        Parameter("model", "model", "body"),
        Parameter("n", "n", "body"),
        Parameter("presence_penalty", "presence_penalty", "body"),
        Parameter("response_format", "response_format", "body"),
        Parameter("stream", "stream", "body"),
        Parameter("temperature", "temperature", "body"),
        Parameter("tool_choice", "tool_choice", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("top_logprobs", "top_logprobs", "body"),
        Parameter("top_p", "top_p", "body"),
        Parameter("use_beam_search", "use_beam_search", "body"),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_completion(
    session: TelnyxSession,
    *,
    messages: Sequence[ChatCompletionSystemMessageParam | Mapping[str, Any]],
    api_key_ref: str | None = None,
    best_of: int | None = None,
    early_stopping: bool | None = None,
    frequency_penalty: float | None = None,
    guided_choice: Sequence[str] | None = None,
    guided_json: Mapping[str, Any] | None = None,
    guided_regex: str | None = None,
    length_penalty: float | None = None,
    logprobs: bool | None = None,
    max_tokens: int | None = None,
    min_p: float | None = None,
    model: str | None = None,
    n: float | None = None,
    presence_penalty: float | None = None,
    response_format: ChatCompletionResponseFormatParam | Mapping[str, Any] | None = None,
    stream: bool | None = None,
    temperature: float | None = None,
    tool_choice: Literal["none", "auto", "required"] | None = None,
    tools: Sequence[ChatCompletionTool | Mapping[str, Any]] | None = None,
    top_logprobs: int | None = None,
    top_p: float | None = None,
    use_beam_search: bool | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Create a chat completion.

    `POST /ai/chat/completions` (chat_public_chat_completions_post). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messages: `Sequence[ChatCompletionSystemMessageParam | Mapping[str, Any]]`.
        api_key_ref: `str`.
        best_of: `int`.
        early_stopping: Telnyx's default: False.
        frequency_penalty: Telnyx's default: 0.
        guided_choice: `Sequence[str]`.
        guided_json: `Mapping[str, Any]`.
        guided_regex: `str`.
        length_penalty: Telnyx's default: 1.
        logprobs: Telnyx's default: False.
        max_tokens: `int`.
        min_p: `float`.
        model: Telnyx's default: meta-llama/Meta-Llama-3.1-8B-Instruct.
        n: `float`.
        presence_penalty: Telnyx's default: 0.
        response_format: `ChatCompletionResponseFormatParam | Mapping[str, Any]`.
        stream: Telnyx's default: False.
        temperature: Telnyx's default: 0.1.
        tool_choice: One of none, auto, required.
        tools: `Sequence[ChatCompletionTool | Mapping[str, Any]]`.
        top_logprobs: `int`.
        top_p: `float`.
        use_beam_search: Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "api_key_ref": api_key_ref,
        "best_of": best_of,
        "early_stopping": early_stopping,
        "frequency_penalty": frequency_penalty,
        "guided_choice": guided_choice,
        "guided_json": guided_json,
        "guided_regex": guided_regex,
        "length_penalty": length_penalty,
        "logprobs": logprobs,
        "max_tokens": max_tokens,
        "messages": messages,
        "min_p": min_p,
        "model": model,
        "n": n,
        "presence_penalty": presence_penalty,
        "response_format": response_format,
        "stream": stream,
        "temperature": temperature,
        "tool_choice": tool_choice,
        "tools": tools,
        "top_logprobs": top_logprobs,
        "top_p": top_p,
        "use_beam_search": use_beam_search,
    }
    return await session.execute(_create_completion, arguments, options)


_list_models = Operation(
    id="get_models_public_models_get",
    method="GET",
    path="/ai/models",
    tag="Chat",
    module="ai_chat",
    function="list_models",
    summary="Get available models",
    responses=(
        Response("200", "application/json", "ListAIModelsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_models(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAIModelsResponse:
    """Get available models.

    `GET /ai/models` (get_models_public_models_get). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIModelsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListAIModelsResponse = await session.execute(_list_models, arguments, options)
    return result


_summarize_file = Operation(
    id="PostSummary",
    method="POST",
    path="/ai/summarize",
    tag="Chat",
    module="ai_chat",
    function="summarize_file",
    summary="Summarize file content",
    parameters=(
        Parameter("bucket", "bucket", "body", required=True),
        Parameter("filename", "filename", "body", required=True),
        Parameter("system_prompt", "system_prompt", "body"),
    ),
    responses=(
        Response("200", "application/json", "SummarizeFileResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def summarize_file(
    session: TelnyxSession,
    *,
    bucket: str,
    filename: str,
    system_prompt: str | None = None,
    options: RequestOptions | None = None,
) -> SummarizeFileResponse:
    """Summarize file content.

    `POST /ai/summarize` (PostSummary). It is retried with the same idempotency key, so Telnyx carries it out only
    once.

    Args:
        session: the session to send with.
        bucket: `str`.
        filename: `str`.
        system_prompt: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SummarizeFileResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket": bucket,
        "filename": filename,
        "system_prompt": system_prompt,
    }
    result: SummarizeFileResponse = await session.execute(_summarize_file, arguments, options)
    return result
