# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Assistants: 50 operations.

Sets up AI assistants that talk by phone and text: their versions, tools, tests and gradual rollouts.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.ai_assistants import (
        AIAssistantInterruptionSettings,
        AIAssistantTagsResponse,
        AIAssistantTool,
        Assistant,
        AssistantIntegration,
        AssistantMCPServer,
        AssistantSMSChatResponse,
        AssistantTest,
        AssistantTestRun,
        CanaryDeploy,
        CanaryDeployRuleInput,
        ConversationChannelType,
        ConversationFlowInput,
        CreateAssistantTestRubricCriterion,
        DeleteAIAssistantResponse,
        DeletedAssistant,
        EnabledFeatures,
        ExternalLLMInput,
        FallbackConfigInput,
        InsightSettings,
        ListAIAssistantsResponse,
        ListAssistantTestRunsResponse,
        ListAssistantTestsResponse,
        ListAssistantTestSuitesResponse,
        ListDeletedAIAssistantsResponse,
        ListScheduledEventsResponse,
        ListSharedToolsResponse,
        MessagingSettings,
        ObservabilitySettingsInput,
        PayToolParams,
        PostConversationSettingsInput,
        PrivacySettings,
        ScheduledCallSettings,
        ScheduledEvent,
        SendAIAssistantWhatsappResponse,
        SharedTool,
        TelephonySettings,
        TelnyxConversationChannel,
        TestToolResponse,
        TranscriptionSettings,
        UpdateAssistantTestRubricCriterion,
        VoiceSettings,
        WidgetSettings,
    )
    from telnyx_async.models.shared import AssistantChatResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_tag",
    "add_tool",
    "chat",
    "clone",
    "create",
    "create_canary_deploy",
    "create_scheduled_event",
    "create_shared_tool",
    "create_test",
    "delete",
    "delete_canary_deploy",
    "delete_scheduled_event",
    "delete_shared_tool",
    "delete_test",
    "delete_version",
    "enhance_instructions",
    "get",
    "get_canary_deploy",
    "get_deleted",
    "get_scheduled_event",
    "get_shared_tool",
    "get_test",
    "get_test_run",
    "get_texml",
    "get_version",
    "import_from_provider",
    "list",
    "list_deleted",
    "list_scheduled_events",
    "list_shared_tools",
    "list_tags",
    "list_test_runs",
    "list_test_suite_runs",
    "list_test_suites",
    "list_tests",
    "list_versions",
    "promote_version",
    "remove_tag",
    "remove_tool",
    "restore",
    "run_test",
    "run_test_suite",
    "send_sms",
    "send_whatsapp",
    "test_tool",
    "update",
    "update_canary_deploy",
    "update_shared_tool",
    "update_test",
    "update_version",
]

_add_tag = Operation(
    id="add_assistant_tag",
    method="POST",
    path="/ai/assistants/{assistant_id}/tags",
    tag="Assistants",
    module="ai_assistants",
    function="add_tag",
    summary="Add Assistant Tag",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("tag", "tag", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "AIAssistantTagsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def add_tag(
    session: TelnyxSession,
    assistant_id: str,
    *,
    tag: str,
    options: RequestOptions | None = None,
) -> AIAssistantTagsResponse:
    """Put a tag on an assistant.

    `POST /ai/assistants/{assistant_id}/tags` (add_assistant_tag). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        tag: Label to add.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AIAssistantTagsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "tag": tag,
    }
    result: AIAssistantTagsResponse = await _add_tag.execute(session, arguments, options)
    return result


_add_tool = Operation(
    id="add_assistant_tool",
    method="PUT",
    path="/ai/assistants/{assistant_id}/tools/{tool_id}",
    tag="Assistants",
    module="ai_assistants",
    function="add_tool",
    summary="Add Assistant Tool",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def add_tool(
    session: TelnyxSession,
    assistant_id: str,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Give an assistant one of the shared tools.

    `PUT /ai/assistants/{assistant_id}/tools/{tool_id}` (add_assistant_tool). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        tool_id: Shared tool to add or take away.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "tool_id": tool_id,
    }
    return await _add_tool.execute(session, arguments, options)


_chat = Operation(
    id="assistant_chat_public_assistants__assistant_id__chat_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/chat",
    tag="Assistants",
    module="ai_assistants",
    function="chat",
    summary="Assistant Chat (BETA)",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("content", "content", "body", required=True),
        Parameter("conversation_id", "conversation_id", "body", required=True),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "AssistantChatResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def chat(
    session: TelnyxSession,
    assistant_id: str,
    *,
    content: str,
    conversation_id: str,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> AssistantChatResponse:
    """Say something to an assistant in a conversation that exists, and get its reply (beta).

    `POST /ai/assistants/{assistant_id}/chat` (assistant_chat_public_assistants__assistant_id__chat_post). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        content: What is said to the assistant.
        conversation_id: Conversation that it belongs to, as ai_conversations.create returned it. Example:
            42b20469-1215-4a9a-8964-c36f66b406f4
        name: What the user is called. Example: Charlie
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantChatResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "content": content,
        "conversation_id": conversation_id,
        "name": name,
    }
    result: AssistantChatResponse = await _chat.execute(session, arguments, options)
    return result


_clone = Operation(
    id="clone_assistant_public_assistants__assistant_id__clone_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/clone",
    tag="Assistants",
    module="ai_assistants",
    function="clone",
    summary="Clone Assistant",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
)


async def clone(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> Assistant:
    """Copy an assistant, all but its settings for telephony and messaging.

    `POST /ai/assistants/{assistant_id}/clone` (clone_assistant_public_assistants__assistant_id__clone_post). It is
    retried with the same idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: Assistant = await _clone.execute(session, arguments, options)
    return result


_create = Operation(
    id="create_new_assistant_public_assistants_post",
    method="POST",
    path="/ai/assistants",
    tag="Assistants",
    module="ai_assistants",
    function="create",
    summary="Create an assistant",
    parameters=(
        Parameter("conversation_flow", "conversation_flow", "body"),
        Parameter("description", "description", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("dynamic_variables_webhook_timeout_ms", "dynamic_variables_webhook_timeout_ms", "body"),
        Parameter("dynamic_variables_webhook_url", "dynamic_variables_webhook_url", "body"),
        Parameter("enabled_features", "enabled_features", "body"),
        Parameter("external_llm", "external_llm", "body"),
        Parameter("fallback_config", "fallback_config", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("insight_settings", "insight_settings", "body"),
        Parameter("instructions", "instructions", "body", required=True),
        Parameter("integrations", "integrations", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("llm_api_key_ref", "llm_api_key_ref", "body"),
        Parameter("mcp_servers", "mcp_servers", "body"),
        Parameter("messaging_settings", "messaging_settings", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("observability_settings", "observability_settings", "body"),
        Parameter("post_conversation_settings", "post_conversation_settings", "body"),
        Parameter("privacy_settings", "privacy_settings", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("telephony_settings", "telephony_settings", "body"),
        Parameter("tool_ids", "tool_ids", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
        Parameter("widget_settings", "widget_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    instructions: str,
    name: str,
    conversation_flow: ConversationFlowInput | Mapping[str, Any] | None = None,
    description: str | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    dynamic_variables_webhook_timeout_ms: int | None = None,
    dynamic_variables_webhook_url: str | None = None,
    enabled_features: Sequence[EnabledFeatures] | None = None,
    external_llm: ExternalLLMInput | Mapping[str, Any] | None = None,
    fallback_config: FallbackConfigInput | Mapping[str, Any] | None = None,
    greeting: str | None = None,
    insight_settings: InsightSettings | Mapping[str, Any] | None = None,
    integrations: Sequence[AssistantIntegration | Mapping[str, Any]] | None = None,
    interruption_settings: AIAssistantInterruptionSettings | Mapping[str, Any] | None = None,
    llm_api_key_ref: str | None = None,
    mcp_servers: Sequence[AssistantMCPServer | Mapping[str, Any]] | None = None,
    messaging_settings: MessagingSettings | Mapping[str, Any] | None = None,
    model: str | None = None,
    observability_settings: ObservabilitySettingsInput | Mapping[str, Any] | None = None,
    post_conversation_settings: PostConversationSettingsInput | Mapping[str, Any] | None = None,
    privacy_settings: PrivacySettings | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    telephony_settings: TelephonySettings | Mapping[str, Any] | None = None,
    tool_ids: Sequence[str] | None = None,
    tools: Sequence[AIAssistantTool | Mapping[str, Any]] | None = None,
    transcription: TranscriptionSettings | Mapping[str, Any] | None = None,
    voice_settings: VoiceSettings | Mapping[str, Any] | None = None,
    widget_settings: WidgetSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Create an AI assistant; a name and instructions are enough.

    `POST /ai/assistants` (create_new_assistant_public_assistants_post). It is retried with the same idempotency
    key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        instructions: What the assistant is told to do and how to behave; {{variables}} are filled in.
        name: Name of the assistant, for you.
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What the assistant is for, for you.
        dynamic_variables: Defaults for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first; empty text to let the user begin. {{variables}} are filled in.
        insight_settings: Which insights are drawn from each conversation.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Language model to use, unless external_llm is set.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: Tools defined on the spot; shared ones by tool_ids are the newer way.
        transcription: How speech is turned into text: model, language, region.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "conversation_flow": conversation_flow,
        "description": description,
        "dynamic_variables": dynamic_variables,
        "dynamic_variables_webhook_timeout_ms": dynamic_variables_webhook_timeout_ms,
        "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
        "enabled_features": enabled_features,
        "external_llm": external_llm,
        "fallback_config": fallback_config,
        "greeting": greeting,
        "insight_settings": insight_settings,
        "instructions": instructions,
        "integrations": integrations,
        "interruption_settings": interruption_settings,
        "llm_api_key_ref": llm_api_key_ref,
        "mcp_servers": mcp_servers,
        "messaging_settings": messaging_settings,
        "model": model,
        "name": name,
        "observability_settings": observability_settings,
        "post_conversation_settings": post_conversation_settings,
        "privacy_settings": privacy_settings,
        "tags": tags,
        "telephony_settings": telephony_settings,
        "tool_ids": tool_ids,
        "tools": tools,
        "transcription": transcription,
        "voice_settings": voice_settings,
        "widget_settings": widget_settings,
    }
    result: Assistant = await _create.execute(session, arguments, options)
    return result


_create_canary_deploy = Operation(
    id="create_canary_deploy_assistants__assistant_id__canary_deploys_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/canary-deploys",
    tag="Assistants",
    module="ai_assistants",
    function="create_canary_deploy",
    summary="Create Canary Deploy",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("rules", "rules", "body"),
    ),
    responses=(
        Response("200", "application/json", "CanaryDeploy"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_canary_deploy(
    session: TelnyxSession,
    assistant_id: str,
    *,
    rules: Sequence[CanaryDeployRuleInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CanaryDeploy:
    """Share an assistant's traffic out among versions by percentage, to compare them or to roll one out slowly.

    `POST /ai/assistants/{assistant_id}/canary-deploys`
    (create_canary_deploy_assistants__assistant_id__canary_deploys_post). It is retried with the same idempotency
    key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        rules: Rules in their order: which version serves which conversations.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CanaryDeploy (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "rules": rules,
    }
    result: CanaryDeploy = await _create_canary_deploy.execute(session, arguments, options)
    return result


_create_scheduled_event = Operation(
    id="create_scheduled_event",
    method="POST",
    path="/ai/assistants/{assistant_id}/scheduled_events",
    tag="Assistants",
    module="ai_assistants",
    function="create_scheduled_event",
    summary="Create a scheduled event",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("call_settings", "call_settings", "body"),
        Parameter("conversation_metadata", "conversation_metadata", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("max_retries_client_errors", "max_retries_client_errors", "body"),
        Parameter("retry_interval_secs", "retry_interval_secs", "body"),
        Parameter("scheduled_at_fixed_datetime", "scheduled_at_fixed_datetime", "body", required=True),
        Parameter("telnyx_agent_target", "telnyx_agent_target", "body", required=True),
        Parameter("telnyx_conversation_channel", "telnyx_conversation_channel", "body", required=True),
        Parameter("telnyx_end_user_target", "telnyx_end_user_target", "body", required=True),
        Parameter("text", "text", "body"),
    ),
    responses=(
        Response("201", "application/json", "ScheduledEvent"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_scheduled_event(
    session: TelnyxSession,
    assistant_id: str,
    *,
    scheduled_at_fixed_datetime: datetime,
    telnyx_agent_target: str,
    telnyx_conversation_channel: ConversationChannelType,
    telnyx_end_user_target: str,
    call_settings: ScheduledCallSettings | Mapping[str, Any] | None = None,
    conversation_metadata: Mapping[str, str | int | bool] | None = None,
    dynamic_variables: Mapping[str, str] | None = None,
    max_retries_client_errors: int | None = None,
    retry_interval_secs: int | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> ScheduledEvent:
    """Have an assistant call or text somebody at a set time.

    `POST /ai/assistants/{assistant_id}/scheduled_events` (create_scheduled_event). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601. Example: 2025-04-15T13:07:28.764Z
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: Whether to call (phone_call) or to write an SMS (sms_chat). One of phone_call,
            sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
        call_settings: Settings of the scheduled call; not for messages.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        max_retries_client_errors: How often to try again when busy, unanswered or failed, 0 to 10; 0 by default.
            0.0 to 10.0.
        retry_interval_secs: Seconds between tries, 60 to 86400. 60.0 to 86400.0.
        text: What the SMS says; only for messages, and then needed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ScheduledEvent (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "call_settings": call_settings,
        "conversation_metadata": conversation_metadata,
        "dynamic_variables": dynamic_variables,
        "max_retries_client_errors": max_retries_client_errors,
        "retry_interval_secs": retry_interval_secs,
        "scheduled_at_fixed_datetime": scheduled_at_fixed_datetime,
        "telnyx_agent_target": telnyx_agent_target,
        "telnyx_conversation_channel": telnyx_conversation_channel,
        "telnyx_end_user_target": telnyx_end_user_target,
        "text": text,
    }
    result: ScheduledEvent = await _create_scheduled_event.execute(session, arguments, options)
    return result


_create_shared_tool = Operation(
    id="create_tool_post",
    method="POST",
    path="/ai/tools",
    tag="Assistants",
    module="ai_assistants",
    function="create_shared_tool",
    summary="Create Tool",
    parameters=(
        Parameter("client_side_tool", "client_side_tool", "body"),
        Parameter("display_name", "display_name", "body", required=True),
        Parameter("function", "function", "body"),
        Parameter("handoff", "handoff", "body"),
        Parameter("invite", "invite", "body"),
        Parameter("pay", "pay", "body"),
        Parameter("retrieval", "retrieval", "body"),
        Parameter("timeout_ms", "timeout_ms", "body"),
        Parameter("type_", "type", "body", required=True),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "SharedTool"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_shared_tool(
    session: TelnyxSession,
    *,
    display_name: str,
    type_: str,
    client_side_tool: Mapping[str, Any] | None = None,
    function: Mapping[str, Any] | None = None,
    handoff: Mapping[str, Any] | None = None,
    invite: Mapping[str, Any] | None = None,
    pay: PayToolParams | Mapping[str, Any] | None = None,
    retrieval: Mapping[str, Any] | None = None,
    timeout_ms: int | None = None,
    webhook: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> SharedTool:
    """Create a tool that can be given to any number of assistants.

    `POST /ai/tools` (create_tool_post). It is retried with the same idempotency key, so Telnyx carries it out only
    once.

    Args:
        session: the session to send with.
        display_name: Name of the tool, for you.
        type_: Kind of tool; the argument of that name describes it.
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        function: The function to call: name, description and parameters.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Which storage buckets the tool searches.
        timeout_ms: Milliseconds to wait for the tool. Telnyx's default: 5000.
        webhook: Web service that the tool calls, and the values it takes.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SharedTool (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "client_side_tool": client_side_tool,
        "display_name": display_name,
        "function": function,
        "handoff": handoff,
        "invite": invite,
        "pay": pay,
        "retrieval": retrieval,
        "timeout_ms": timeout_ms,
        "type_": type_,
        "webhook": webhook,
    }
    result: SharedTool = await _create_shared_tool.execute(session, arguments, options)
    return result


_create_test = Operation(
    id="create_assistant_test_public_assistants_tests_post",
    method="POST",
    path="/ai/assistants/tests",
    tag="Assistants",
    module="ai_assistants",
    function="create_test",
    summary="Create a new assistant test",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("destination", "destination", "body", required=True),
        Parameter("instructions", "instructions", "body", required=True),
        Parameter("max_duration_seconds", "max_duration_seconds", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("rubric", "rubric", "body", required=True),
        Parameter("telnyx_conversation_channel", "telnyx_conversation_channel", "body"),
        Parameter("test_suite", "test_suite", "body"),
    ),
    responses=(
        Response("201", "application/json", "AssistantTest"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_test(
    session: TelnyxSession,
    *,
    destination: str,
    instructions: str,
    name: str,
    rubric: Sequence[CreateAssistantTestRubricCriterion | Mapping[str, Any]],
    description: str | None = None,
    max_duration_seconds: int | None = None,
    telnyx_conversation_channel: TelnyxConversationChannel | None = None,
    test_suite: str | None = None,
    options: RequestOptions | None = None,
) -> AssistantTest:
    """Write a test for assistants: the scenario to play, and the criteria (rubric) to judge it by.

    `POST /ai/assistants/tests` (create_assistant_test_public_assistants_tests_post). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        destination: Whom the test talks to: a phone number, or a URL for web chat. At least 1 characters. Example:
            +15551234567
        instructions: What happens in the test and what the assistant should achieve, up to 5000 characters. 1 to
            5000 characters.
        name: Name of the test, up to 255 characters. 1 to 255 characters.
        rubric: Points by which the test is judged, each with name and criteria. At least 1 items.
        description: What the test is for, up to 1000 characters. At most 1000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat. Telnyx's default: web_chat.
        test_suite: Suite to put the test into, up to 100 characters. At most 100 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantTest (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "destination": destination,
        "instructions": instructions,
        "max_duration_seconds": max_duration_seconds,
        "name": name,
        "rubric": rubric,
        "telnyx_conversation_channel": telnyx_conversation_channel,
        "test_suite": test_suite,
    }
    result: AssistantTest = await _create_test.execute(session, arguments, options)
    return result


_delete = Operation(
    id="delete_assistant_public_assistants__assistant_id__delete",
    method="DELETE",
    path="/ai/assistants/{assistant_id}",
    tag="Assistants",
    module="ai_assistants",
    function="delete",
    summary="Delete an assistant",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteAIAssistantResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAIAssistantResponse:
    """Delete an assistant; ai_assistants.restore can bring it back for a while, see ai_assistants.list_deleted.

    `DELETE /ai/assistants/{assistant_id}` (delete_assistant_public_assistants__assistant_id__delete). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAIAssistantResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: DeleteAIAssistantResponse = await _delete.execute(session, arguments, options)
    return result


_delete_canary_deploy = Operation(
    id="delete_canary_deploy_assistants__assistant_id__canary_deploys_delete",
    method="DELETE",
    path="/ai/assistants/{assistant_id}/canary-deploys",
    tag="Assistants",
    module="ai_assistants",
    function="delete_canary_deploy",
    summary="Delete Canary Deploy",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_canary_deploy(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Stop sharing an assistant's traffic out among versions; all rules for it are deleted.

    `DELETE /ai/assistants/{assistant_id}/canary-deploys`
    (delete_canary_deploy_assistants__assistant_id__canary_deploys_delete). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    await _delete_canary_deploy.execute(session, arguments, options)


_delete_scheduled_event = Operation(
    id="delete_scheduled_event",
    method="DELETE",
    path="/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    tag="Assistants",
    module="ai_assistants",
    function="delete_scheduled_event",
    summary="Delete a scheduled event",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def delete_scheduled_event(
    session: TelnyxSession,
    assistant_id: str,
    event_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Cancel a scheduled event that is still to come; of one that is over, delete the record.

    `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}` (delete_scheduled_event). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        event_id: Identifier of the event. Listed by `ai_assistants.list_scheduled_events`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "event_id": event_id,
    }
    await _delete_scheduled_event.execute(session, arguments, options)


_delete_shared_tool = Operation(
    id="delete_tool_tool_id",
    method="DELETE",
    path="/ai/tools/{tool_id}",
    tag="Assistants",
    module="ai_assistants",
    function="delete_shared_tool",
    summary="Delete Tool",
    parameters=(Parameter("tool_id", "tool_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_shared_tool(
    session: TelnyxSession,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Delete a shared tool.

    `DELETE /ai/tools/{tool_id}` (delete_tool_tool_id). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        tool_id: Tool concerned. Listed by `ai_assistants.list_shared_tools`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "tool_id": tool_id,
    }
    return await _delete_shared_tool.execute(session, arguments, options)


_delete_test = Operation(
    id="delete_assistant_test_public_assistants_tests__test_id__delete",
    method="DELETE",
    path="/ai/assistants/tests/{test_id}",
    tag="Assistants",
    module="ai_assistants",
    function="delete_test",
    summary="Delete an assistant test",
    parameters=(Parameter("test_id", "test_id", "path", required=True),),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_test(
    session: TelnyxSession,
    test_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a test with all its data; this cannot be undone.

    `DELETE /ai/assistants/tests/{test_id}` (delete_assistant_test_public_assistants_tests__test_id__delete).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test. Listed by `ai_assistants.list_tests`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
    }
    await _delete_test.execute(session, arguments, options)


_delete_version = Operation(
    id="delete_assistant_version_public_assistants__assistant_id__versions__version_id__delete",
    method="DELETE",
    path="/ai/assistants/{assistant_id}/versions/{version_id}",
    tag="Assistants",
    module="ai_assistants",
    function="delete_version",
    summary="Delete a specific assistant version",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("version_id", "version_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_version(
    session: TelnyxSession,
    assistant_id: str,
    version_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a version of an assistant for good; the main version cannot be deleted.

    `DELETE /ai/assistants/{assistant_id}/versions/{version_id}`
    (delete_assistant_version_public_assistants__assistant_id__versions__version_id__delete). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        version_id: One of the assistant's versions. Listed by `ai_assistants.list_versions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "version_id": version_id,
    }
    await _delete_version.execute(session, arguments, options)


_enhance_instructions = Operation(
    id="enhance_assistant_instructions_public_assistants__assistant_id__instructions_enhance_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/instructions/enhance",
    tag="Assistants",
    module="ai_assistants",
    function="enhance_instructions",
    summary="Enhance Assistant Instructions",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("enhancement_prompt", "enhancement_prompt", "body"),
        Parameter("instructions", "instructions", "body"),
    ),
    responses=(
        Response("200", "text/plain", "str"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def enhance_instructions(
    session: TelnyxSession,
    assistant_id: str,
    *,
    enhancement_prompt: str | Null | None = None,
    instructions: str | Null | None = None,
    options: RequestOptions | None = None,
) -> str:
    """Have a language model rewrite an assistant's instructions; the better text arrives as a stream of plain text.

    `POST /ai/assistants/{assistant_id}/instructions/enhance`
    (enhance_assistant_instructions_public_assistants__assistant_id__instructions_enhance_post). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        enhancement_prompt: What to improve, in words; faults that are found are corrected in any case.
        instructions: Instructions to improve; the assistant's own when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "enhancement_prompt": enhancement_prompt,
        "instructions": instructions,
    }
    result: str = await _enhance_instructions.execute(session, arguments, options)
    return result


_get = Operation(
    id="get_assistant_public_assistants__assistant_id__get",
    method="GET",
    path="/ai/assistants/{assistant_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get",
    summary="Get an assistant",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("call_control_id", "call_control_id", "query"),
        Parameter("fetch_dynamic_variables_from_webhook", "fetch_dynamic_variables_from_webhook", "query"),
        Parameter("from_", "from", "query"),
        Parameter("to", "to", "query"),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    assistant_id: str,
    *,
    call_control_id: str | None = None,
    fetch_dynamic_variables_from_webhook: bool | None = None,
    from_: str | None = None,
    to: str | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Fetch an assistant with all its settings; if asked to, with dynamic variables fresh from its webhook.

    `GET /ai/assistants/{assistant_id}` (get_assistant_public_assistants__assistant_id__get). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        call_control_id: The call leg that commands go to, as webhooks name it.
        fetch_dynamic_variables_from_webhook: Whether your dynamic variables webhook is asked for values. Telnyx's
            default: False.
        from_: Beginning of the range to filter by.
        to: End of the range to filter by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "call_control_id": call_control_id,
        "fetch_dynamic_variables_from_webhook": fetch_dynamic_variables_from_webhook,
        "from_": from_,
        "to": to,
    }
    result: Assistant = await _get.execute(session, arguments, options)
    return result


_get_canary_deploy = Operation(
    id="get_canary_deploy_assistants__assistant_id__canary_deploys_get",
    method="GET",
    path="/ai/assistants/{assistant_id}/canary-deploys",
    tag="Assistants",
    module="ai_assistants",
    function="get_canary_deploy",
    summary="Get Canary Deploy",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CanaryDeploy"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_canary_deploy(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> CanaryDeploy:
    """Fetch how an assistant's traffic is shared out among its versions.

    `GET /ai/assistants/{assistant_id}/canary-deploys`
    (get_canary_deploy_assistants__assistant_id__canary_deploys_get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CanaryDeploy (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: CanaryDeploy = await _get_canary_deploy.execute(session, arguments, options)
    return result


_get_deleted = Operation(
    id="GetDeletedAssistant",
    method="GET",
    path="/ai/assistants/{assistant_id}/deleted",
    tag="Assistants",
    module="ai_assistants",
    function="get_deleted",
    summary="",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "DeletedAssistant"),),
    idempotency="safe",
)


async def get_deleted(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletedAssistant:
    """Fetch a deleted assistant that can still be restored, and when it goes for good.

    `GET /ai/assistants/{assistant_id}/deleted` (GetDeletedAssistant). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletedAssistant (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: DeletedAssistant = await _get_deleted.execute(session, arguments, options)
    return result


_get_scheduled_event = Operation(
    id="get_scheduled_event",
    method="GET",
    path="/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get_scheduled_event",
    summary="Get a scheduled event",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ScheduledEvent"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_scheduled_event(
    session: TelnyxSession,
    assistant_id: str,
    event_id: str,
    *,
    options: RequestOptions | None = None,
) -> ScheduledEvent:
    """Fetch one call or text that an assistant is scheduled for.

    `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}` (get_scheduled_event). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        event_id: Identifier of the event. Listed by `ai_assistants.list_scheduled_events`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ScheduledEvent (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "event_id": event_id,
    }
    result: ScheduledEvent = await _get_scheduled_event.execute(session, arguments, options)
    return result


_get_shared_tool = Operation(
    id="get_tool_tool_id",
    method="GET",
    path="/ai/tools/{tool_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get_shared_tool",
    summary="Get Tool",
    parameters=(Parameter("tool_id", "tool_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "SharedTool"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_shared_tool(
    session: TelnyxSession,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> SharedTool:
    """Fetch one shared tool.

    `GET /ai/tools/{tool_id}` (get_tool_tool_id). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        tool_id: Tool concerned. Listed by `ai_assistants.list_shared_tools`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SharedTool (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "tool_id": tool_id,
    }
    result: SharedTool = await _get_shared_tool.execute(session, arguments, options)
    return result


_get_test = Operation(
    id="get_assistant_test_public_assistants_tests__test_id__get",
    method="GET",
    path="/ai/assistants/tests/{test_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get_test",
    summary="Get assistant test by ID",
    parameters=(Parameter("test_id", "test_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "AssistantTest"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_test(
    session: TelnyxSession,
    test_id: str,
    *,
    options: RequestOptions | None = None,
) -> AssistantTest:
    """Fetch one test: its scenario and criteria.

    `GET /ai/assistants/tests/{test_id}` (get_assistant_test_public_assistants_tests__test_id__get). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test. Listed by `ai_assistants.list_tests`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantTest (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
    }
    result: AssistantTest = await _get_test.execute(session, arguments, options)
    return result


_get_test_run = Operation(
    id="get_test_run_public_assistants_tests__test_id__runs__run_id__get",
    method="GET",
    path="/ai/assistants/tests/{test_id}/runs/{run_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get_test_run",
    summary="Get specific test run details",
    parameters=(
        Parameter("test_id", "test_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "AssistantTestRun"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_test_run(
    session: TelnyxSession,
    test_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> AssistantTestRun:
    """Fetch one run of a test: its status, its log and the verdict on each criterion.

    `GET /ai/assistants/tests/{test_id}/runs/{run_id}`
    (get_test_run_public_assistants_tests__test_id__runs__run_id__get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test. Listed by `ai_assistants.list_tests`.
        run_id: The run concerned, of a mission or a test. Listed by `ai_assistants.list_test_runs`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantTestRun (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
        "run_id": run_id,
    }
    result: AssistantTestRun = await _get_test_run.execute(session, arguments, options)
    return result


_get_texml = Operation(
    id="get_assistant_texml_public_assistants__assistant_id__texml_get",
    method="GET",
    path="/ai/assistants/{assistant_id}/texml",
    tag="Assistants",
    module="ai_assistants",
    function="get_texml",
    summary="Get assistant texml",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "str"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_texml(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Fetch an assistant as TeXML.

    `GET /ai/assistants/{assistant_id}/texml` (get_assistant_texml_public_assistants__assistant_id__texml_get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: str = await _get_texml.execute(session, arguments, options)
    return result


_get_version = Operation(
    id="get_assistant_version_public_assistants__assistant_id__versions__version_id__get",
    method="GET",
    path="/ai/assistants/{assistant_id}/versions/{version_id}",
    tag="Assistants",
    module="ai_assistants",
    function="get_version",
    summary="Get a specific assistant version",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("version_id", "version_id", "path", required=True),
        Parameter("include_mcp_servers", "include_mcp_servers", "query"),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_version(
    session: TelnyxSession,
    assistant_id: str,
    version_id: str,
    *,
    include_mcp_servers: bool | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Fetch one version of an assistant.

    `GET /ai/assistants/{assistant_id}/versions/{version_id}`
    (get_assistant_version_public_assistants__assistant_id__versions__version_id__get). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        version_id: One of the assistant's versions. Listed by `ai_assistants.list_versions`.
        include_mcp_servers: Whether the MCP servers come along.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "version_id": version_id,
        "include_mcp_servers": include_mcp_servers,
    }
    result: Assistant = await _get_version.execute(session, arguments, options)
    return result


_import_from_provider = Operation(
    id="import_assistants_public_assistants_import_post",
    method="POST",
    path="/ai/assistants/import",
    tag="Assistants",
    module="ai_assistants",
    function="import_from_provider",
    summary="Import assistants from external provider",
    parameters=(
        Parameter("api_key_ref", "api_key_ref", "body", required=True),
        Parameter("import_ids", "import_ids", "body"),
        Parameter("provider", "provider", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListAIAssistantsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def import_from_provider(
    session: TelnyxSession,
    *,
    api_key_ref: str,
    provider: Literal["elevenlabs", "vapi", "retell"],
    import_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListAIAssistantsResponse:
    """Copy assistants from another provider; those imported earlier are overwritten. Without import_ids, all are
    taken.

    `POST /ai/assistants/import` (import_assistants_public_assistants_import_post). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        api_key_ref: Name (identifier) of the integration secret that holds your API key of that provider.
        provider: Where to import from: elevenlabs, vapi or retell. One of elevenlabs, vapi, retell.
        import_ids: Assistants to import, by the other provider's ids; all when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIAssistantsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "api_key_ref": api_key_ref,
        "import_ids": import_ids,
        "provider": provider,
    }
    result: ListAIAssistantsResponse = await _import_from_provider.execute(session, arguments, options)
    return result


_list = Operation(
    id="get_assistants_public_assistants_get",
    method="GET",
    path="/ai/assistants",
    tag="Assistants",
    module="ai_assistants",
    function="list",
    summary="List assistants",
    responses=(
        Response("200", "application/json", "ListAIAssistantsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAIAssistantsResponse:
    """List all assistants at once, without pages.

    `GET /ai/assistants` (get_assistants_public_assistants_get). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIAssistantsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListAIAssistantsResponse = await _list.execute(session, arguments, options)
    return result


_list_deleted = Operation(
    id="ListDeletedAssistants",
    method="GET",
    path="/ai/assistants/deleted",
    tag="Assistants",
    module="ai_assistants",
    function="list_deleted",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListDeletedAIAssistantsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_deleted(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDeletedAIAssistantsResponse:
    """List the deleted assistants that can still be restored, and when each goes for good.

    `GET /ai/assistants/deleted` (ListDeletedAssistants). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDeletedAIAssistantsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDeletedAIAssistantsResponse = await _list_deleted.execute(session, arguments, options)
    return result


_list_scheduled_events = Operation(
    id="get_scheduled_events",
    method="GET",
    path="/ai/assistants/{assistant_id}/scheduled_events",
    tag="Assistants",
    module="ai_assistants",
    function="list_scheduled_events",
    summary="List scheduled events",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("conversation_channel", "conversation_channel", "query"),
        Parameter("from_date", "from_date", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("to_date", "to_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListScheduledEventsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_scheduled_events(
    session: TelnyxSession,
    assistant_id: str,
    *,
    conversation_channel: ConversationChannelType | None = None,
    from_date: datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    to_date: datetime | None = None,
    options: RequestOptions | None = None,
) -> ListScheduledEventsResponse:
    """List the calls and texts that an assistant is scheduled for.

    `GET /ai/assistants/{assistant_id}/scheduled_events` (get_scheduled_events). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        conversation_channel: Only calls (phone_call) or only SMS (sms_chat). One of phone_call, sms_chat.
        from_date: First moment (ISO 8601) of the events to list.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        to_date: Last moment (ISO 8601) of the events to list.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListScheduledEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "conversation_channel": conversation_channel,
        "from_date": from_date,
        "page_number": page_number,
        "page_size": page_size,
        "to_date": to_date,
    }
    result: ListScheduledEventsResponse = await _list_scheduled_events.execute(session, arguments, options)
    return result


_list_shared_tools = Operation(
    id="list_tools",
    method="GET",
    path="/ai/tools",
    tag="Assistants",
    module="ai_assistants",
    function="list_shared_tools",
    summary="List Tools",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSharedToolsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_shared_tools(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_type: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSharedToolsResponse:
    """List the shared tools.

    `GET /ai/tools` (list_tools). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_type: Only items of this kind.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSharedToolsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSharedToolsResponse = await _list_shared_tools.execute(session, arguments, options)
    return result


_list_tags = Operation(
    id="get_all_assistant_tags",
    method="GET",
    path="/ai/assistants/tags",
    tag="Assistants",
    module="ai_assistants",
    function="list_tags",
    summary="Get All Tags",
    responses=(
        Response("200", "application/json", "AIAssistantTagsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_tags(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> AIAssistantTagsResponse:
    """List every tag that assistants have.

    `GET /ai/assistants/tags` (get_all_assistant_tags). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AIAssistantTagsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: AIAssistantTagsResponse = await _list_tags.execute(session, arguments, options)
    return result


_list_test_runs = Operation(
    id="get_test_runs_for_test_public_assistants_tests__test_id__runs_get",
    method="GET",
    path="/ai/assistants/tests/{test_id}/runs",
    tag="Assistants",
    module="ai_assistants",
    function="list_test_runs",
    summary="Get test run history for a specific test",
    parameters=(
        Parameter("test_id", "test_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAssistantTestRunsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_test_runs(
    session: TelnyxSession,
    test_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    status: str | None = None,
    options: RequestOptions | None = None,
) -> ListAssistantTestRunsResponse:
    """List the runs of one test so far.

    `GET /ai/assistants/tests/{test_id}/runs` (get_test_runs_for_test_public_assistants_tests__test_id__runs_get).
    It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test. Listed by `ai_assistants.list_tests`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        status: Only runs in this state, such as running, completed or failed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAssistantTestRunsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
        "page_number": page_number,
        "page_size": page_size,
        "status": status,
    }
    result: ListAssistantTestRunsResponse = await _list_test_runs.execute(session, arguments, options)
    return result


_list_test_suite_runs = Operation(
    id="get_test_suite_runs_for_test_public_assistants_tests_test_suites__suite_name__runs_get",
    method="GET",
    path="/ai/assistants/tests/test-suites/{suite_name}/runs",
    tag="Assistants",
    module="ai_assistants",
    function="list_test_suite_runs",
    summary="Get test suite run history",
    parameters=(
        Parameter("suite_name", "suite_name", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("status", "status", "query"),
        Parameter("test_suite_run_id", "test_suite_run_id", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAssistantTestRunsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_test_suite_runs(
    session: TelnyxSession,
    suite_name: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    status: str | None = None,
    test_suite_run_id: str | None = None,
    options: RequestOptions | None = None,
) -> ListAssistantTestRunsResponse:
    """List the runs so far of the tests in a suite.

    `GET /ai/assistants/tests/test-suites/{suite_name}/runs`
    (get_test_suite_runs_for_test_public_assistants_tests_test_suites__suite_name__runs_get). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        suite_name: Suite of tests, by the name that its tests give. Listed by `ai_assistants.list_test_suites`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        status: Only runs in this state, such as running, completed or failed.
        test_suite_run_id: Only runs that were started together under this id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAssistantTestRunsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "suite_name": suite_name,
        "page_number": page_number,
        "page_size": page_size,
        "status": status,
        "test_suite_run_id": test_suite_run_id,
    }
    result: ListAssistantTestRunsResponse = await _list_test_suite_runs.execute(session, arguments, options)
    return result


_list_test_suites = Operation(
    id="fetch_test_suites_public_assistants_tests_test_suites_get",
    method="GET",
    path="/ai/assistants/tests/test-suites",
    tag="Assistants",
    module="ai_assistants",
    function="list_test_suites",
    summary="Get all test suite names",
    responses=(
        Response("200", "application/json", "ListAssistantTestSuitesResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_test_suites(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAssistantTestSuitesResponse:
    """List the names of all test suites.

    `GET /ai/assistants/tests/test-suites` (fetch_test_suites_public_assistants_tests_test_suites_get). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAssistantTestSuitesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListAssistantTestSuitesResponse = await _list_test_suites.execute(session, arguments, options)
    return result


_list_tests = Operation(
    id="get_assistant_tests_public_assistants_tests_get",
    method="GET",
    path="/ai/assistants/tests",
    tag="Assistants",
    module="ai_assistants",
    function="list_tests",
    summary="List assistant tests with pagination",
    parameters=(
        Parameter("destination", "destination", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("telnyx_conversation_channel", "telnyx_conversation_channel", "query"),
        Parameter("test_suite", "test_suite", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAssistantTestsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_tests(
    session: TelnyxSession,
    *,
    destination: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    telnyx_conversation_channel: str | None = None,
    test_suite: str | None = None,
    options: RequestOptions | None = None,
) -> ListAssistantTestsResponse:
    """List the tests for assistants.

    `GET /ai/assistants/tests` (get_assistant_tests_public_assistants_tests_get). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        destination: Only tests that talk to this number or URL.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        telnyx_conversation_channel: Only tests on this channel, such as web_chat.
        test_suite: Only tests of this suite.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAssistantTestsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "destination": destination,
        "page_number": page_number,
        "page_size": page_size,
        "telnyx_conversation_channel": telnyx_conversation_channel,
        "test_suite": test_suite,
    }
    result: ListAssistantTestsResponse = await _list_tests.execute(session, arguments, options)
    return result


_list_versions = Operation(
    id="get_assistant_versions_public_assistants__assistant_id__versions_get",
    method="GET",
    path="/ai/assistants/{assistant_id}/versions",
    tag="Assistants",
    module="ai_assistants",
    function="list_versions",
    summary="Get all versions of an assistant",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListAIAssistantsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_versions(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListAIAssistantsResponse:
    """List the versions of an assistant, newest first.

    `GET /ai/assistants/{assistant_id}/versions`
    (get_assistant_versions_public_assistants__assistant_id__versions_get). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIAssistantsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: ListAIAssistantsResponse = await _list_versions.execute(session, arguments, options)
    return result


_promote_version = Operation(
    id="promote_assistant_version_public_assistants__assistant_id__versions__version_id__promote_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/versions/{version_id}/promote",
    tag="Assistants",
    module="ai_assistants",
    function="promote_version",
    summary="Promote an assistant version to main",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("version_id", "version_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def promote_version(
    session: TelnyxSession,
    assistant_id: str,
    version_id: str,
    *,
    options: RequestOptions | None = None,
) -> Assistant:
    """Make a version the main one: it gets all live traffic at once, and a canary deploy is deleted.

    `POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`
    (promote_assistant_version_public_assistants__assistant_id__versions__version_id__promote_post). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        version_id: One of the assistant's versions. Listed by `ai_assistants.list_versions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "version_id": version_id,
    }
    result: Assistant = await _promote_version.execute(session, arguments, options)
    return result


_remove_tag = Operation(
    id="remove_assistant_tag",
    method="DELETE",
    path="/ai/assistants/{assistant_id}/tags/{tag}",
    tag="Assistants",
    module="ai_assistants",
    function="remove_tag",
    summary="Remove Assistant Tag",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("tag", "tag", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "AIAssistantTagsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def remove_tag(
    session: TelnyxSession,
    assistant_id: str,
    tag: str,
    *,
    options: RequestOptions | None = None,
) -> AIAssistantTagsResponse:
    """Take a tag off an assistant.

    `DELETE /ai/assistants/{assistant_id}/tags/{tag}` (remove_assistant_tag). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        tag: Label to take off.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AIAssistantTagsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "tag": tag,
    }
    result: AIAssistantTagsResponse = await _remove_tag.execute(session, arguments, options)
    return result


_remove_tool = Operation(
    id="remove_assistant_tool",
    method="DELETE",
    path="/ai/assistants/{assistant_id}/tools/{tool_id}",
    tag="Assistants",
    module="ai_assistants",
    function="remove_tool",
    summary="Remove Assistant Tool",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def remove_tool(
    session: TelnyxSession,
    assistant_id: str,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Take a shared tool away from an assistant.

    `DELETE /ai/assistants/{assistant_id}/tools/{tool_id}` (remove_assistant_tool). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        tool_id: Shared tool to add or take away.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "tool_id": tool_id,
    }
    return await _remove_tool.execute(session, arguments, options)


_restore = Operation(
    id="RestoreDeletedAssistant",
    method="POST",
    path="/ai/assistants/{assistant_id}/restore",
    tag="Assistants",
    module="ai_assistants",
    function="restore",
    summary="",
    parameters=(Parameter("assistant_id", "assistant_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "Assistant"),),
    idempotency="none",
)


async def restore(
    session: TelnyxSession,
    assistant_id: str,
    *,
    options: RequestOptions | None = None,
) -> Assistant:
    """Bring a deleted assistant back with its versions; numbers and connections that were released since stay
    released.

    `POST /ai/assistants/{assistant_id}/restore` (RestoreDeletedAssistant). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: Assistant = await _restore.execute(session, arguments, options)
    return result


_run_test = Operation(
    id="trigger_test_run_public_assistants_tests__test_id__runs_post",
    method="POST",
    path="/ai/assistants/tests/{test_id}/runs",
    tag="Assistants",
    module="ai_assistants",
    function="run_test",
    summary="Trigger a manual test run",
    parameters=(
        Parameter("test_id", "test_id", "path", required=True),
        Parameter("destination_version_id", "destination_version_id", "body"),
    ),
    responses=(
        Response("201", "application/json", "AssistantTestRun"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def run_test(
    session: TelnyxSession,
    test_id: str,
    *,
    destination_version_id: str | None = None,
    options: RequestOptions | None = None,
) -> AssistantTestRun:
    """Run a test now, against the main version if none is named; ai_assistants.get_test_run tells the outcome.

    `POST /ai/assistants/tests/{test_id}/runs` (trigger_test_run_public_assistants_tests__test_id__runs_post). It is
    retried with the same idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test. Listed by `ai_assistants.list_tests`.
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantTestRun (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
        "destination_version_id": destination_version_id,
    }
    result: AssistantTestRun = await _run_test.execute(session, arguments, options)
    return result


_run_test_suite = Operation(
    id="trigger_test_suite_runs_public_assistants_tests_test_suites__suite_name__runs_post",
    method="POST",
    path="/ai/assistants/tests/test-suites/{suite_name}/runs",
    tag="Assistants",
    module="ai_assistants",
    function="run_test_suite",
    summary="Trigger test suite execution",
    parameters=(
        Parameter("suite_name", "suite_name", "path", required=True),
        Parameter("destination_version_id", "destination_version_id", "body"),
    ),
    responses=(
        Response("201", "application/json", "list[AssistantTestRun]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def run_test_suite(
    session: TelnyxSession,
    suite_name: str,
    *,
    destination_version_id: str | None = None,
    options: RequestOptions | None = None,
) -> builtins.list[AssistantTestRun]:
    """Run all tests of a suite now, against the main version if none is named; the answer lists a run for each test.

    `POST /ai/assistants/tests/test-suites/{suite_name}/runs`
    (trigger_test_suite_runs_public_assistants_tests_test_suites__suite_name__runs_post). It is retried with the
    same idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        suite_name: Suite of tests, by the name that its tests give. Listed by `ai_assistants.list_test_suites`.
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[AssistantTestRun] (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "suite_name": suite_name,
        "destination_version_id": destination_version_id,
    }
    result: builtins.list[AssistantTestRun] = await _run_test_suite.execute(session, arguments, options)
    return result


_send_sms = Operation(
    id="assistant_sms_chat_assistants__assistant_id__chat_sms_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/chat/sms",
    tag="Assistants",
    module="ai_assistants",
    function="send_sms",
    summary="Assistant Sms Chat",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("conversation_metadata", "conversation_metadata", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("should_create_conversation", "should_create_conversation", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "AssistantSMSChatResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send_sms(
    session: TelnyxSession,
    assistant_id: str,
    *,
    from_: str,
    to: str,
    conversation_metadata: Mapping[str, str | int | bool] | None = None,
    should_create_conversation: bool | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> AssistantSMSChatResponse:
    """Send an SMS as an assistant: text if given, else its greeting if this is the first message, else what it writes
    itself.

    `POST /ai/assistants/{assistant_id}/chat/sms` (assistant_sms_chat_assistants__assistant_id__chat_sms_post). It
    is retried with the same idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        from_: Number that the assistant writes from.
        to: Number that the SMS goes to.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        should_create_conversation: Whether a new conversation is begun.
        text: What the SMS says.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantSMSChatResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "conversation_metadata": conversation_metadata,
        "from_": from_,
        "should_create_conversation": should_create_conversation,
        "text": text,
        "to": to,
    }
    result: AssistantSMSChatResponse = await _send_sms.execute(session, arguments, options)
    return result


_send_whatsapp = Operation(
    id="SendAssistantWhatsappMessage",
    method="POST",
    path="/ai/assistants/{assistant_id}/chat/whatsapp",
    tag="Assistants",
    module="ai_assistants",
    function="send_whatsapp",
    summary="",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("content", "content", "body", required=True),
        Parameter("conversation_metadata", "conversation_metadata", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "SendAIAssistantWhatsappResponse"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send_whatsapp(
    session: TelnyxSession,
    assistant_id: str,
    *,
    content: str,
    from_: str,
    to: str,
    idempotency_key: str | None = None,
    conversation_metadata: Mapping[str, str | int | bool] | None = None,
    options: RequestOptions | None = None,
) -> SendAIAssistantWhatsappResponse:
    """Open a WhatsApp conversation: the assistant picks an approved template and fills it in as content says.

    `POST /ai/assistants/{assistant_id}/chat/whatsapp` (SendAssistantWhatsappMessage). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        content: What the message says.
        from_: Number that the assistant writes from.
        to: Number that the message goes to.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendAIAssistantWhatsappResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "idempotency_key": idempotency_key,
        "content": content,
        "conversation_metadata": conversation_metadata,
        "from_": from_,
        "to": to,
    }
    result: SendAIAssistantWhatsappResponse = await _send_whatsapp.execute(session, arguments, options)
    return result


_test_tool = Operation(
    id="test_assistant_tool_public_assistants__assistant_id__tools__tool_id__test_post",
    method="POST",
    path="/ai/assistants/{assistant_id}/tools/{tool_id}/test",
    tag="Assistants",
    module="ai_assistants",
    function="test_tool",
    summary="Test Assistant Tool",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
        Parameter("arguments_body", "arguments", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
    ),
    responses=(
        Response("200", "application/json", "TestToolResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def test_tool(
    session: TelnyxSession,
    assistant_id: str,
    tool_id: str,
    *,
    arguments_body: Mapping[str, Any] | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> TestToolResponse:
    """Call a webhook tool of an assistant to try it out; the answer holds the request and the response.

    `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`
    (test_assistant_tool_public_assistants__assistant_id__tools__tool_id__test_post). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        tool_id: Tool concerned.
        arguments_body: Values to call the tool's web service with.
        dynamic_variables: Values of the dynamic variables for the trial.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TestToolResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "tool_id": tool_id,
        "arguments_body": arguments_body,
        "dynamic_variables": dynamic_variables,
    }
    result: TestToolResponse = await _test_tool.execute(session, arguments, options)
    return result


_update = Operation(
    id="update_assistant_public_assistants__assistant_id__post",
    method="POST",
    path="/ai/assistants/{assistant_id}",
    tag="Assistants",
    module="ai_assistants",
    function="update",
    summary="Update an assistant",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("conversation_flow", "conversation_flow", "body"),
        Parameter("description", "description", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("dynamic_variables_webhook_timeout_ms", "dynamic_variables_webhook_timeout_ms", "body"),
        Parameter("dynamic_variables_webhook_url", "dynamic_variables_webhook_url", "body"),
        Parameter("enabled_features", "enabled_features", "body"),
        Parameter("external_llm", "external_llm", "body"),
        Parameter("fallback_config", "fallback_config", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("insight_settings", "insight_settings", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("integrations", "integrations", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("llm_api_key_ref", "llm_api_key_ref", "body"),
        Parameter("mcp_servers", "mcp_servers", "body"),
        Parameter("messaging_settings", "messaging_settings", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body"),
        Parameter("observability_settings", "observability_settings", "body"),
        Parameter("post_conversation_settings", "post_conversation_settings", "body"),
        Parameter("privacy_settings", "privacy_settings", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("telephony_settings", "telephony_settings", "body"),
        Parameter("tool_ids", "tool_ids", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("version_name", "version_name", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
        Parameter("widget_settings", "widget_settings", "body"),
        Parameter("promote_to_main", "promote_to_main", "body"),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    assistant_id: str,
    *,
    conversation_flow: ConversationFlowInput | Mapping[str, Any] | None = None,
    description: str | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    dynamic_variables_webhook_timeout_ms: int | None = None,
    dynamic_variables_webhook_url: str | None = None,
    enabled_features: Sequence[EnabledFeatures] | None = None,
    external_llm: ExternalLLMInput | Mapping[str, Any] | None = None,
    fallback_config: FallbackConfigInput | Mapping[str, Any] | None = None,
    greeting: str | None = None,
    insight_settings: InsightSettings | Mapping[str, Any] | None = None,
    instructions: str | None = None,
    integrations: Sequence[AssistantIntegration | Mapping[str, Any]] | None = None,
    interruption_settings: AIAssistantInterruptionSettings | Mapping[str, Any] | None = None,
    llm_api_key_ref: str | None = None,
    mcp_servers: Sequence[AssistantMCPServer | Mapping[str, Any]] | None = None,
    messaging_settings: MessagingSettings | Mapping[str, Any] | None = None,
    model: str | None = None,
    name: str | None = None,
    observability_settings: ObservabilitySettingsInput | Mapping[str, Any] | None = None,
    post_conversation_settings: PostConversationSettingsInput | Mapping[str, Any] | None = None,
    privacy_settings: PrivacySettings | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    telephony_settings: TelephonySettings | Mapping[str, Any] | None = None,
    tool_ids: Sequence[str] | None = None,
    tools: Sequence[AIAssistantTool | Mapping[str, Any]] | None = None,
    transcription: TranscriptionSettings | Mapping[str, Any] | None = None,
    version_name: str | None = None,
    voice_settings: VoiceSettings | Mapping[str, Any] | None = None,
    widget_settings: WidgetSettings | Mapping[str, Any] | None = None,
    promote_to_main: bool | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Change an assistant; the change makes a version, which is live at once unless promote_to_main is false.

    `POST /ai/assistants/{assistant_id}` (update_assistant_public_assistants__assistant_id__post). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What the assistant is for, for you.
        dynamic_variables: Defaults for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first; empty text lets the user begin. {{variables}} are filled in.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do and how to behave; {{variables}} are filled in.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Language model to use, unless external_llm is set.
        name: Name of the assistant, for you.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: Tools defined on the spot; shared ones by tool_ids are the newer way.
        transcription: How speech is turned into text: model, language, region.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
        promote_to_main: Whether the changed version becomes the main one, as by default. Telnyx's default: True.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "conversation_flow": conversation_flow,
        "description": description,
        "dynamic_variables": dynamic_variables,
        "dynamic_variables_webhook_timeout_ms": dynamic_variables_webhook_timeout_ms,
        "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
        "enabled_features": enabled_features,
        "external_llm": external_llm,
        "fallback_config": fallback_config,
        "greeting": greeting,
        "insight_settings": insight_settings,
        "instructions": instructions,
        "integrations": integrations,
        "interruption_settings": interruption_settings,
        "llm_api_key_ref": llm_api_key_ref,
        "mcp_servers": mcp_servers,
        "messaging_settings": messaging_settings,
        "model": model,
        "name": name,
        "observability_settings": observability_settings,
        "post_conversation_settings": post_conversation_settings,
        "privacy_settings": privacy_settings,
        "tags": tags,
        "telephony_settings": telephony_settings,
        "tool_ids": tool_ids,
        "tools": tools,
        "transcription": transcription,
        "version_name": version_name,
        "voice_settings": voice_settings,
        "widget_settings": widget_settings,
        "promote_to_main": promote_to_main,
    }
    result: Assistant = await _update.execute(session, arguments, options)
    return result


_update_canary_deploy = Operation(
    id="update_canary_deploy_assistants__assistant_id__canary_deploys_put",
    method="PUT",
    path="/ai/assistants/{assistant_id}/canary-deploys",
    tag="Assistants",
    module="ai_assistants",
    function="update_canary_deploy",
    summary="Update Canary Deploy",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("rules", "rules", "body"),
    ),
    responses=(
        Response("200", "application/json", "CanaryDeploy"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_canary_deploy(
    session: TelnyxSession,
    assistant_id: str,
    *,
    rules: Sequence[CanaryDeployRuleInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CanaryDeploy:
    """Set anew how an assistant's traffic is shared out; versions and percentages from before are dropped.

    `PUT /ai/assistants/{assistant_id}/canary-deploys`
    (update_canary_deploy_assistants__assistant_id__canary_deploys_put). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        rules: Rules in their order: which version serves which conversations.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CanaryDeploy (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "rules": rules,
    }
    result: CanaryDeploy = await _update_canary_deploy.execute(session, arguments, options)
    return result


_update_shared_tool = Operation(
    id="update_tool_tool_id",
    method="PATCH",
    path="/ai/tools/{tool_id}",
    tag="Assistants",
    module="ai_assistants",
    function="update_shared_tool",
    summary="Update Tool",
    parameters=(
        Parameter("tool_id", "tool_id", "path", required=True),
        Parameter("client_side_tool", "client_side_tool", "body"),
        Parameter("display_name", "display_name", "body"),
        Parameter("function", "function", "body"),
        Parameter("handoff", "handoff", "body"),
        Parameter("invite", "invite", "body"),
        Parameter("pay", "pay", "body"),
        Parameter("retrieval", "retrieval", "body"),
        Parameter("timeout_ms", "timeout_ms", "body"),
        Parameter("type_", "type", "body"),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "SharedTool"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_shared_tool(
    session: TelnyxSession,
    tool_id: str,
    *,
    client_side_tool: Mapping[str, Any] | None = None,
    display_name: str | None = None,
    function: Mapping[str, Any] | None = None,
    handoff: Mapping[str, Any] | None = None,
    invite: Mapping[str, Any] | None = None,
    pay: PayToolParams | Mapping[str, Any] | None = None,
    retrieval: Mapping[str, Any] | None = None,
    timeout_ms: int | None = None,
    type_: str | None = None,
    webhook: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> SharedTool:
    """Change a shared tool, for all assistants that have it.

    `PATCH /ai/tools/{tool_id}` (update_tool_tool_id). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        tool_id: Tool concerned. Listed by `ai_assistants.list_shared_tools`.
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        display_name: Name of the tool, for you.
        function: The function to call: name, description and parameters.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Which storage buckets the tool searches.
        timeout_ms: Milliseconds to wait for the tool.
        type_: Kind of tool; the argument of that name describes it.
        webhook: Web service that the tool calls, and the values it takes.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SharedTool (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "tool_id": tool_id,
        "client_side_tool": client_side_tool,
        "display_name": display_name,
        "function": function,
        "handoff": handoff,
        "invite": invite,
        "pay": pay,
        "retrieval": retrieval,
        "timeout_ms": timeout_ms,
        "type_": type_,
        "webhook": webhook,
    }
    result: SharedTool = await _update_shared_tool.execute(session, arguments, options)
    return result


_update_test = Operation(
    id="update_assistant_test_public_assistants_tests__test_id__put",
    method="PUT",
    path="/ai/assistants/tests/{test_id}",
    tag="Assistants",
    module="ai_assistants",
    function="update_test",
    summary="Update an assistant test",
    parameters=(
        Parameter("test_id", "test_id", "path", required=True),
        Parameter("description", "description", "body"),
        Parameter("destination", "destination", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("max_duration_seconds", "max_duration_seconds", "body"),
        Parameter("name", "name", "body"),
        Parameter("rubric", "rubric", "body"),
        Parameter("telnyx_conversation_channel", "telnyx_conversation_channel", "body"),
        Parameter("test_suite", "test_suite", "body"),
    ),
    responses=(
        Response("200", "application/json", "AssistantTest"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_test(
    session: TelnyxSession,
    test_id: str,
    *,
    description: str | None = None,
    destination: str | None = None,
    instructions: str | None = None,
    max_duration_seconds: int | None = None,
    name: str | None = None,
    rubric: Sequence[UpdateAssistantTestRubricCriterion | Mapping[str, Any]] | None = None,
    telnyx_conversation_channel: TelnyxConversationChannel | None = None,
    test_suite: str | None = None,
    options: RequestOptions | None = None,
) -> AssistantTest:
    """Change a test.

    `PUT /ai/assistants/tests/{test_id}` (update_assistant_test_public_assistants_tests__test_id__put). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        test_id: Identifier of the assistant's test.
        description: What the test is for, up to 1000 characters. At most 1000 characters.
        destination: Whom the test talks to: a phone number, or a URL for web chat. At least 1 characters.
        instructions: What happens in the test and what the assistant should achieve, up to 5000 characters. 1 to
            5000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        name: Name of the test, up to 255 characters. 1 to 255 characters.
        rubric: Points by which the test is judged, each with name and criteria. At least 1 items.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat.
        test_suite: Suite to put the test into, up to 100 characters. At most 100 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssistantTest (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "test_id": test_id,
        "description": description,
        "destination": destination,
        "instructions": instructions,
        "max_duration_seconds": max_duration_seconds,
        "name": name,
        "rubric": rubric,
        "telnyx_conversation_channel": telnyx_conversation_channel,
        "test_suite": test_suite,
    }
    result: AssistantTest = await _update_test.execute(session, arguments, options)
    return result


_update_version = Operation(
    id="update_assistant_version_public_assistants__assistant_id__versions__version_id__post",
    method="POST",
    path="/ai/assistants/{assistant_id}/versions/{version_id}",
    tag="Assistants",
    module="ai_assistants",
    function="update_version",
    summary="Update a specific assistant version",
    parameters=(
        Parameter("assistant_id", "assistant_id", "path", required=True),
        Parameter("version_id", "version_id", "path", required=True),
        Parameter("conversation_flow", "conversation_flow", "body"),
        Parameter("description", "description", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("dynamic_variables_webhook_timeout_ms", "dynamic_variables_webhook_timeout_ms", "body"),
        Parameter("dynamic_variables_webhook_url", "dynamic_variables_webhook_url", "body"),
        Parameter("enabled_features", "enabled_features", "body"),
        Parameter("external_llm", "external_llm", "body"),
        Parameter("fallback_config", "fallback_config", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("insight_settings", "insight_settings", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("integrations", "integrations", "body"),
        Parameter("interruption_settings", "interruption_settings", "body"),
        Parameter("llm_api_key_ref", "llm_api_key_ref", "body"),
        Parameter("mcp_servers", "mcp_servers", "body"),
        Parameter("messaging_settings", "messaging_settings", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body"),
        Parameter("observability_settings", "observability_settings", "body"),
        Parameter("post_conversation_settings", "post_conversation_settings", "body"),
        Parameter("privacy_settings", "privacy_settings", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("telephony_settings", "telephony_settings", "body"),
        Parameter("tool_ids", "tool_ids", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("version_name", "version_name", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
        Parameter("widget_settings", "widget_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "Assistant"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_version(
    session: TelnyxSession,
    assistant_id: str,
    version_id: str,
    *,
    conversation_flow: ConversationFlowInput | Mapping[str, Any] | None = None,
    description: str | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    dynamic_variables_webhook_timeout_ms: int | None = None,
    dynamic_variables_webhook_url: str | None = None,
    enabled_features: Sequence[EnabledFeatures] | None = None,
    external_llm: ExternalLLMInput | Mapping[str, Any] | None = None,
    fallback_config: FallbackConfigInput | Mapping[str, Any] | None = None,
    greeting: str | None = None,
    insight_settings: InsightSettings | Mapping[str, Any] | None = None,
    instructions: str | None = None,
    integrations: Sequence[AssistantIntegration | Mapping[str, Any]] | None = None,
    interruption_settings: AIAssistantInterruptionSettings | Mapping[str, Any] | None = None,
    llm_api_key_ref: str | None = None,
    mcp_servers: Sequence[AssistantMCPServer | Mapping[str, Any]] | None = None,
    messaging_settings: MessagingSettings | Mapping[str, Any] | None = None,
    model: str | None = None,
    name: str | None = None,
    observability_settings: ObservabilitySettingsInput | Mapping[str, Any] | None = None,
    post_conversation_settings: PostConversationSettingsInput | Mapping[str, Any] | None = None,
    privacy_settings: PrivacySettings | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    telephony_settings: TelephonySettings | Mapping[str, Any] | None = None,
    tool_ids: Sequence[str] | None = None,
    tools: Sequence[AIAssistantTool | Mapping[str, Any]] | None = None,
    transcription: TranscriptionSettings | Mapping[str, Any] | None = None,
    version_name: str | None = None,
    voice_settings: VoiceSettings | Mapping[str, Any] | None = None,
    widget_settings: WidgetSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Change a version of an assistant; not possible with the main one.

    `POST /ai/assistants/{assistant_id}/versions/{version_id}`
    (update_assistant_version_public_assistants__assistant_id__versions__version_id__post). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned. Listed by `ai_assistants.list`.
        version_id: One of the assistant's versions.
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first; empty text lets the user begin. {{variables}} are filled in.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do and how to behave; {{variables}} are filled in.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Language model to use, unless external_llm is set.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: Tools defined on the spot; shared ones by tool_ids are the newer way.
        transcription: How speech is turned into text: model, language, region.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "version_id": version_id,
        "conversation_flow": conversation_flow,
        "description": description,
        "dynamic_variables": dynamic_variables,
        "dynamic_variables_webhook_timeout_ms": dynamic_variables_webhook_timeout_ms,
        "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
        "enabled_features": enabled_features,
        "external_llm": external_llm,
        "fallback_config": fallback_config,
        "greeting": greeting,
        "insight_settings": insight_settings,
        "instructions": instructions,
        "integrations": integrations,
        "interruption_settings": interruption_settings,
        "llm_api_key_ref": llm_api_key_ref,
        "mcp_servers": mcp_servers,
        "messaging_settings": messaging_settings,
        "model": model,
        "name": name,
        "observability_settings": observability_settings,
        "post_conversation_settings": post_conversation_settings,
        "privacy_settings": privacy_settings,
        "tags": tags,
        "telephony_settings": telephony_settings,
        "tool_ids": tool_ids,
        "tools": tools,
        "transcription": transcription,
        "version_name": version_name,
        "voice_settings": voice_settings,
        "widget_settings": widget_settings,
    }
    result: Assistant = await _update_version.execute(session, arguments, options)
    return result
