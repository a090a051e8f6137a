# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Anthropic Messages: 1 operation.

Talks to language models in the request and answer format of Anthropic's Messages API.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_message",
]

_create_message = Operation(
    id="create_anthropic_message",
    method="POST",
    path="/ai/anthropic/v1/messages",
    tag="Anthropic Messages",
    module="ai_anthropic",
    function="create_message",
    summary="Create a message (Anthropic-compatible)",
    parameters=(
        Parameter("api_key_ref", "api_key_ref", "body"),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("fallback_config", "fallback_config", "body"),
        Parameter("max_retries", "max_retries", "body"),
        Parameter("max_tokens", "max_tokens", "body", required=True),
        Parameter("mcp_servers", "mcp_servers", "body"),
        Parameter("messages", "messages", "body", required=True),
        Parameter("metadata", "metadata", "body"),
        Parameter("model", "model", "body", required=True),
        Parameter("service_tier", "service_tier", "body"),
        Parameter("stop_sequences", "stop_sequences", "body"),
        Parameter("stream", "stream", "body"),
        Parameter("system", "system", "body"),
        Parameter("temperature", "temperature", "body"),
        Parameter("thinking", "thinking", "body"),
        Parameter("timeout", "timeout", "body"),
        Parameter("tool_choice", "tool_choice", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("top_k", "top_k", "body"),
        Parameter("top_p", "top_p", "body"),
    ),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("200", "text/event-stream", "str"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_message(
    session: TelnyxSession,
    *,
    max_tokens: int,
    messages: Sequence[Mapping[str, Any]],
    model: str,
    api_key_ref: str | None = None,
    billing_group_id: str | None = None,
    fallback_config: Mapping[str, Any] | None = None,
    max_retries: int | None = None,
    mcp_servers: Sequence[Mapping[str, Any]] | None = None,
    metadata: Mapping[str, Any] | None = None,
    service_tier: str | None = None,
    stop_sequences: Sequence[str] | None = None,
    stream: bool | None = None,
    system: str | Sequence[Mapping[str, Any]] | None = None,
    temperature: float | None = None,
    thinking: Mapping[str, Any] | None = None,
    timeout: float | None = None,
    tool_choice: Mapping[str, Any] | None = None,
    tools: Sequence[Mapping[str, Any]] | None = None,
    top_k: int | None = None,
    top_p: float | None = None,
    options: RequestOptions | None = None,
) -> dict[str, Any] | str:
    """Ask a language model in the format of Anthropic's Messages API; with stream, Anthropic's own server-sent events
    come back.

    `POST /ai/anthropic/v1/messages` (create_anthropic_message). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        max_tokens: How many tokens the answer has at most.
        messages: The conversation so far, as Anthropic's Messages API writes it.
        model: AI model that does the work.
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        billing_group_id: Billing group that the costs are counted under. UUID.
        fallback_config: What to use while the model cannot be reached.
        max_retries: How often the request is tried again.
        mcp_servers: MCP servers whose tools the model may use.
        metadata: Further facts kept with it, as names and values.
        service_tier: Tier that the request runs in, as in Anthropic's API.
        stop_sequences: Texts at which the model ends.
        stream: Whether the answer comes piece by piece as server-sent events. Telnyx's default: False.
        system: What the model is told to do: a text, or content blocks as Anthropic writes them.
        temperature: How freely the model writes, 0 to 1; not together with top_p.
        thinking: Whether the model thinks before it answers: type enabled; for models that can.
        timeout: Seconds to wait for the answer. Telnyx's default: 300.0.
        tool_choice: Whether the model may, must or must not call a tool.
        tools: Tools that the model may call, as Anthropic's API describes them.
        top_k: How many of the likeliest choices count.
        top_p: Only the likeliest choices, up to this sum of probabilities, count; not together with temperature.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200) or str (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "api_key_ref": api_key_ref,
        "billing_group_id": billing_group_id,
        "fallback_config": fallback_config,
        "max_retries": max_retries,
        "max_tokens": max_tokens,
        "mcp_servers": mcp_servers,
        "messages": messages,
        "metadata": metadata,
        "model": model,
        "service_tier": service_tier,
        "stop_sequences": stop_sequences,
        "stream": stream,
        "system": system,
        "temperature": temperature,
        "thinking": thinking,
        "timeout": timeout,
        "tool_choice": tool_choice,
        "tools": tools,
        "top_k": top_k,
        "top_p": top_p,
    }
    result: dict[str, Any] | str = await _create_message.execute(session, arguments, options)
    return result
