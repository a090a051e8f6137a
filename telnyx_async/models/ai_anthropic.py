# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Anthropic Messages."""

from __future__ import annotations

from typing import Any

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnthropicMessageRequest(Model):
    """What ai_anthropic.create_message sends.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        billing_group_id: Billing group that the costs are counted under. UUID.
        fallback_config: What to use while the model cannot be reached.
        max_retries: How often the request is tried again.
        max_tokens: How many tokens the answer has at most.
        mcp_servers: MCP servers whose tools the model may use.
        messages: The conversation so far, as Anthropic's Messages API writes it.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
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
    """

    max_tokens: int
    messages: list[dict[str, Any]]
    model: str
    api_key_ref: str | None = None
    billing_group_id: str | None = None
    fallback_config: dict[str, Any] | None = None
    max_retries: int | None = None
    mcp_servers: list[dict[str, Any]] | None = None
    metadata: dict[str, Any] | None = None
    service_tier: str | None = None
    stop_sequences: list[str] | None = None
    stream: bool | None = None
    system: str | list[dict[str, Any]] | None = None
    temperature: float | None = None
    thinking: dict[str, Any] | None = None
    timeout: float | None = None
    tool_choice: dict[str, Any] | None = None
    tools: list[dict[str, Any]] | None = None
    top_k: int | None = None
    top_p: float | None = None
