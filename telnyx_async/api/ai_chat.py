# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Chat: 4 operations.

Gets answers from language models that Telnyx hosts, and summaries of files; OpenAI Chat is the newer way to chat.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import deprecated

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
    "create_response",
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
        Parameter("enable_thinking", "enable_thinking", "body"),
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
        Parameter("seed", "seed", "body"),
        Parameter("stop", "stop", "body"),
        Parameter("stream", "stream", "body"),
        Parameter("temperature", "temperature", "body"),
        Parameter("tool_choice", "tool_choice", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("top_logprobs", "top_logprobs", "body"),
        Parameter("top_p", "top_p", "body"),
        Parameter("use_beam_search", "use_beam_search", "body"),
    ),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
    deprecated=True,
)


@deprecated("Telnyx's document calls it deprecated.")
async def create_completion(
    session: TelnyxSession,
    *,
    messages: Sequence[ChatCompletionSystemMessageParam | Mapping[str, Any]],
    api_key_ref: str | None = None,
    best_of: int | None = None,
    early_stopping: bool | None = None,
    enable_thinking: bool | None = None,
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
    seed: int | None = None,
    stop: str | Sequence[str] | None = None,
    stream: bool | None = None,
    temperature: float | None = None,
    tool_choice: Literal["none", "auto", "required"] | None = None,
    tools: Sequence[ChatCompletionTool | Mapping[str, Any]] | None = None,
    top_logprobs: int | None = None,
    top_p: float | None = None,
    use_beam_search: bool | None = None,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Ask a language model in the format of OpenAI's chat completions; ai_openai.create_chat_completion replaces this.
    Deprecated.

    `POST /ai/chat/completions` (chat_public_chat_completions_post). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messages: The conversation so far.
        api_key_ref: Name (identifier) of the integration secret with your key, for models of other providers.
        best_of: How many candidates beam search follows.
        early_stopping: Whether beam search ends once best_of candidates are complete; not by default. Telnyx's
            default: False.
        enable_thinking: Whether a model that can think before it answers does so, as by default; without it,
            answers come sooner. Telnyx's default: True.
        frequency_penalty: How strongly repeated tokens are avoided; 0 by default.
        guided_choice: Answers of which exactly one is given.
        guided_json: JSON Schema that the answer must follow.
        guided_regex: Regular expression that the answer must match.
        length_penalty: Whether beam search likes short or long answers; 1 by default.
        logprobs: Whether the probability of each token is returned; not by default. Telnyx's default: False.
        max_tokens: How many tokens the answer has at most.
        min_p: Least probability that a token needs, 0 to 1; instead of top_p.
        model: AI model that does the work. Telnyx's default: meta-llama/Meta-Llama-3.1-8B-Instruct.
        n: How many answers to give.
        presence_penalty: How strongly tokens are avoided that occurred before; 0 by default.
        response_format: json_object makes it answer in JSON; for a schema use guided_json.
        seed: Same seed, same request: mostly the same answer.
        stop: Up to 4 texts at which the model ends; they are not part of the answer.
        stream: Whether the answer comes piece by piece as server-sent events. Telnyx's default: False.
        temperature: How freely the model writes: low repeats itself, high is more random; 0.1 by default.
        tool_choice: Whether the model may, must or must not call a tool. One of none, auto, required.
        tools: Tools that the model may call: functions, or retrieval from your embedded buckets.
        top_logprobs: For how many of the likeliest tokens the probability is returned, 0 to 20; goes with logprobs.
        top_p: Only the likeliest choices, up to this sum of probabilities, count.
        use_beam_search: Whether several answers are followed and the best is kept; not by default. Telnyx's
            default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "api_key_ref": api_key_ref,
        "best_of": best_of,
        "early_stopping": early_stopping,
        "enable_thinking": enable_thinking,
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
        "seed": seed,
        "stop": stop,
        "stream": stream,
        "temperature": temperature,
        "tool_choice": tool_choice,
        "tools": tools,
        "top_logprobs": top_logprobs,
        "top_p": top_p,
        "use_beam_search": use_beam_search,
    }
    result: dict[str, Any] = await _create_completion.execute(session, arguments, options)
    return result


_create_response = Operation(
    id="chat_public_responses_completions_post",
    method="POST",
    path="/ai/responses",
    tag="Chat",
    module="ai_chat",
    function="create_response",
    summary="Create a response",
    parameters=(Parameter("body", "", "body", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
    deprecated=True,
)


@deprecated("Telnyx's document calls it deprecated.")
async def create_response(
    session: TelnyxSession,
    *,
    body: Mapping[str, Any],
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Ask a language model in the format of OpenAI's responses; ai_openai.create_response replaces this. Deprecated.

    `POST /ai/responses` (chat_public_responses_completions_post). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        body: The request, as OpenAI's Responses API writes it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "body": body,
    }
    result: dict[str, Any] = await _create_response.execute(session, arguments, options)
    return result


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
    deprecated=True,
)


@deprecated("Telnyx's document calls it deprecated.")
async def list_models(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAIModelsResponse:
    """List the language models to choose from; ai_openai.list_models replaces this. Deprecated.

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
    result: ListAIModelsResponse = await _list_models.execute(session, arguments, options)
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
    """Summarize a stored file: text, PDF, or sound and video up to 100 MB, for which the transcription is billed as
    well.

    `POST /ai/summarize` (PostSummary). It is retried with the same idempotency key, so Telnyx carries it out only
    once.

    Args:
        session: the session to send with.
        bucket: Storage bucket that holds the file.
        filename: File to summarize.
        system_prompt: How to summarize, in words.
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
    result: SummarizeFileResponse = await _summarize_file.execute(session, arguments, options)
    return result
