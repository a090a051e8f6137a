# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Anthropic Messages."""

from __future__ import annotations

from typing import Any

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnthropicMessageRequest(Model):
    """AnthropicMessageRequest in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. UUID.
        stream: Telnyx's default: False.
        timeout: Telnyx's default: 300.0.
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
