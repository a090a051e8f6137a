# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""OpenAI Chat, OpenAI Embeddings: 5 operations.

Talks to language models in the format of OpenAI's chat completions and responses.

Turns text into vectors in the format of OpenAI's embeddings API.
"""

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
    )
    from telnyx_async.models.ai_openai import ListOpenAIEmbeddingModelsResponse, OpenAIEmbeddingResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_chat_completion",
    "create_embeddings",
    "create_response",
    "list_embedding_models",
    "list_models",
]

_create_chat_completion = Operation(
    id="create_openai_chat_completion",
    method="POST",
    path="/ai/openai/chat/completions",
    tag="OpenAI Chat",
    module="ai_openai",
    function="create_chat_completion",
    summary="Create a chat completion (OpenAI-compatible)",
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
)


async def create_chat_completion(
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
    """Ask a language model in the format of OpenAI's chat completions; ai_openai.list_models names the models.

    `POST /ai/openai/chat/completions` (create_openai_chat_completion). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

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
        stop: Texts at which the model ends; they are not part of the answer.
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
    result: dict[str, Any] = await _create_chat_completion.execute(session, arguments, options)
    return result


_create_embeddings = Operation(
    id="create_openai_embeddings",
    method="POST",
    path="/ai/openai/embeddings",
    tag="OpenAI Embeddings",
    module="ai_openai",
    function="create_embeddings",
    summary="Create embeddings",
    parameters=(
        Parameter("dimensions", "dimensions", "body"),
        Parameter("encoding_format", "encoding_format", "body"),
        Parameter("input_", "input", "body", required=True),
        Parameter("model", "model", "body", required=True),
        Parameter("user", "user", "body"),
    ),
    responses=(
        Response("200", "application/json", "OpenAIEmbeddingResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_embeddings(
    session: TelnyxSession,
    *,
    input_: str | Sequence[str],
    model: str,
    dimensions: int | None = None,
    encoding_format: Literal["float", "base64"] | None = None,
    user: str | None = None,
    options: RequestOptions | None = None,
) -> OpenAIEmbeddingResponse:
    """Turn text into vectors in the format of OpenAI's embeddings; ai_openai.list_embedding_models names the models.

    `POST /ai/openai/embeddings` (create_openai_embeddings). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        input_: Text to embed, or a list of texts.
        model: Embedding model; list_embedding_models tells which there are. Example: thenlper/gte-large
        dimensions: How many numbers each embedding has; some models only.
        encoding_format: Whether numbers come as a list (float) or packed (base64). One of float, base64. Telnyx's
            default: float.
        user: Who it is done for, against misuse; a name of your own.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        OpenAIEmbeddingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dimensions": dimensions,
        "encoding_format": encoding_format,
        "input_": input_,
        "model": model,
        "user": user,
    }
    result: OpenAIEmbeddingResponse = await _create_embeddings.execute(session, arguments, options)
    return result


_create_response = Operation(
    id="chat_public_openai_responses_completions_post",
    method="POST",
    path="/ai/openai/responses",
    tag="OpenAI Chat",
    module="ai_openai",
    function="create_response",
    summary="Create an OpenAI-compatible response",
    parameters=(
        Parameter("conversation", "conversation", "body"),
        Parameter("input_", "input", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("model", "model", "body"),
        Parameter("stream", "stream", "body"),
    ),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_response(
    session: TelnyxSession,
    *,
    conversation: str | None = None,
    input_: Any | None = None,
    instructions: str | None = None,
    model: str | None = None,
    stream: bool | None = None,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Ask a language model in the format of OpenAI's responses; conversation takes the id of a Telnyx conversation,
    which keeps it all.

    `POST /ai/openai/responses` (chat_public_openai_responses_completions_post). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        conversation: Conversation of ai_conversations.create: earlier messages count, and this turn is stored
            there. UUID.
        input_: What is said this time, as OpenAI's Responses API writes it.
        instructions: What the model is told to do; with a conversation, the first request is enough.
        model: AI model that does the work.
        stream: Whether the answer comes piece by piece as server-sent events.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "conversation": conversation,
        "input_": input_,
        "instructions": instructions,
        "model": model,
        "stream": stream,
    }
    result: dict[str, Any] = await _create_response.execute(session, arguments, options)
    return result


_list_embedding_models = Operation(
    id="list_openai_embedding_models",
    method="GET",
    path="/ai/openai/embeddings/models",
    tag="OpenAI Embeddings",
    module="ai_openai",
    function="list_embedding_models",
    summary="List embedding models",
    responses=(
        Response("200", "application/json", "ListOpenAIEmbeddingModelsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_embedding_models(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListOpenAIEmbeddingModelsResponse:
    """List the models for ai_openai.create_embeddings.

    `GET /ai/openai/embeddings/models` (list_openai_embedding_models). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOpenAIEmbeddingModelsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListOpenAIEmbeddingModelsResponse = await _list_embedding_models.execute(session, arguments, options)
    return result


_list_models = Operation(
    id="list_openai_models",
    method="GET",
    path="/ai/openai/models",
    tag="OpenAI Chat",
    module="ai_openai",
    function="list_models",
    summary="Get available models (OpenAI-compatible)",
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
    """List the language models to choose from, your own trained ones too, with their prices and limits.

    `GET /ai/openai/models` (list_openai_models). It only reads, so it is retried after any failure.

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
