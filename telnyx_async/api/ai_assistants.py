# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Assistants: 12 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_assistants import (
        AIAssistantTool,
        Assistant,
        ConversationChannelType,
        DeleteAIAssistantResponse,
        EnabledFeatures,
        InsightSettings,
        ListAIAssistantsResponse,
        ListScheduledEventsResponse,
        MessagingSettings,
        PrivacySettings,
        ScheduledEvent,
        TelephonySettings,
        TestToolResponse,
        TranscriptionSettings,
        VoiceSettings,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_scheduled_event",
    "delete",
    "delete_scheduled_event",
    "get",
    "get_scheduled_event",
    "get_texml",
    "import_from_provider",
    "list",
    "list_scheduled_events",
    "test_tool",
    "update",
]

_create = Operation(
    id="create_new_assistant_public_assistants_post",
    method="POST",
    path="/ai/assistants",
    tag="Assistants",
    module="ai_assistants",
    function="create",
    summary="Create an assistant",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("dynamic_variables_webhook_url", "dynamic_variables_webhook_url", "body"),
        Parameter("enabled_features", "enabled_features", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("insight_settings", "insight_settings", "body"),
        Parameter("instructions", "instructions", "body", required=True),
        Parameter("llm_api_key_ref", "llm_api_key_ref", "body"),
        Parameter("messaging_settings", "messaging_settings", "body"),
        Parameter("model", "model", "body", required=True),
        Parameter("name", "name", "body", required=True),
        Parameter("privacy_settings", "privacy_settings", "body"),
        Parameter("telephony_settings", "telephony_settings", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
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
    model: str,
    name: str,
    description: str | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    dynamic_variables_webhook_url: str | None = None,
    enabled_features: Sequence[EnabledFeatures] | None = None,
    greeting: str | None = None,
    insight_settings: InsightSettings | Mapping[str, Any] | None = None,
    llm_api_key_ref: str | None = None,
    messaging_settings: MessagingSettings | Mapping[str, Any] | None = None,
    privacy_settings: PrivacySettings | Mapping[str, Any] | None = None,
    telephony_settings: TelephonySettings | Mapping[str, Any] | None = None,
    tools: Sequence[AIAssistantTool | Mapping[str, Any]] | None = None,
    transcription: TranscriptionSettings | Mapping[str, Any] | None = None,
    voice_settings: VoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Assistant:
    """Create an assistant.

    `POST /ai/assistants` (create_new_assistant_public_assistants_post). It is retried with the same idempotency
    key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        instructions: `str`.
        model: `str`.
        name: `str`.
        description: `str`.
        dynamic_variables: `Mapping[str, Any]`.
        dynamic_variables_webhook_url: `str`.
        enabled_features: One of telephony, messaging.
        greeting: `str`.
        insight_settings: `InsightSettings | Mapping[str, Any]`.
        llm_api_key_ref: `str`.
        messaging_settings: `MessagingSettings | Mapping[str, Any]`.
        privacy_settings: `PrivacySettings | Mapping[str, Any]`.
        telephony_settings: `TelephonySettings | Mapping[str, Any]`.
        tools: `Sequence[AIAssistantTool | Mapping[str, Any]]`.
        transcription: `TranscriptionSettings | Mapping[str, Any]`.
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Assistant (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "dynamic_variables": dynamic_variables,
        "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
        "enabled_features": enabled_features,
        "greeting": greeting,
        "insight_settings": insight_settings,
        "instructions": instructions,
        "llm_api_key_ref": llm_api_key_ref,
        "messaging_settings": messaging_settings,
        "model": model,
        "name": name,
        "privacy_settings": privacy_settings,
        "telephony_settings": telephony_settings,
        "tools": tools,
        "transcription": transcription,
        "voice_settings": voice_settings,
    }
    result: Assistant = await session.execute(_create, arguments, options)
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
        Parameter("conversation_metadata", "conversation_metadata", "body"),
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
    conversation_metadata: Mapping[str, str | int | bool] | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> ScheduledEvent:
    """Create a scheduled event.

    `POST /ai/assistants/{assistant_id}/scheduled_events` (create_scheduled_event). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        scheduled_at_fixed_datetime: Example: 2025-04-15T13:07:28.764Z
        telnyx_agent_target: `str`.
        telnyx_conversation_channel: One of phone_call, sms_chat.
        telnyx_end_user_target: `str`.
        conversation_metadata: `Mapping[str, str | int | bool]`.
        text: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ScheduledEvent (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "conversation_metadata": conversation_metadata,
        "scheduled_at_fixed_datetime": scheduled_at_fixed_datetime,
        "telnyx_agent_target": telnyx_agent_target,
        "telnyx_conversation_channel": telnyx_conversation_channel,
        "telnyx_end_user_target": telnyx_end_user_target,
        "text": text,
    }
    result: ScheduledEvent = await session.execute(_create_scheduled_event, arguments, options)
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
    """Delete an assistant.

    `DELETE /ai/assistants/{assistant_id}` (delete_assistant_public_assistants__assistant_id__delete). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
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
    result: DeleteAIAssistantResponse = await session.execute(_delete, arguments, options)
    return result


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
        Response("200", "application/json", "Any"),
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
) -> Any:
    """Delete a scheduled event.

    `DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}` (delete_scheduled_event). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        event_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "event_id": event_id,
    }
    return await session.execute(_delete_scheduled_event, arguments, options)


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
    """Get an assistant.

    `GET /ai/assistants/{assistant_id}` (get_assistant_public_assistants__assistant_id__get). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        fetch_dynamic_variables_from_webhook: Telnyx's default: False.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
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
    result: Assistant = await session.execute(_get, arguments, options)
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
    """Get a scheduled event.

    `GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}` (get_scheduled_event). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        event_id: `str`.
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
    result: ScheduledEvent = await session.execute(_get_scheduled_event, arguments, options)
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
    """Get assistant texml.

    `GET /ai/assistants/{assistant_id}/texml` (get_assistant_texml_public_assistants__assistant_id__texml_get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
    }
    result: str = await session.execute(_get_texml, arguments, options)
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
    provider: Literal["elevenlabs", "vapi"],
    options: RequestOptions | None = None,
) -> ListAIAssistantsResponse:
    """Import assistants from external provider.

    `POST /ai/assistants/import` (import_assistants_public_assistants_import_post). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        api_key_ref: `str`.
        provider: One of elevenlabs, vapi.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIAssistantsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "api_key_ref": api_key_ref,
        "provider": provider,
    }
    result: ListAIAssistantsResponse = await session.execute(_import_from_provider, arguments, options)
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
    """List assistants.

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
    result: ListAIAssistantsResponse = await session.execute(_list, arguments, options)
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
    """List scheduled events.

    `GET /ai/assistants/{assistant_id}/scheduled_events` (get_scheduled_events). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        conversation_channel: One of phone_call, sms_chat.
        from_date: `datetime`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        to_date: `datetime`.
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
    result: ListScheduledEventsResponse = await session.execute(_list_scheduled_events, arguments, options)
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
    """Test Assistant Tool.

    `POST /ai/assistants/{assistant_id}/tools/{tool_id}/test`
    (test_assistant_tool_public_assistants__assistant_id__tools__tool_id__test_post). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        tool_id: `str`.
        arguments_body: `Mapping[str, Any]`.
        dynamic_variables: `Mapping[str, Any]`.
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
    result: TestToolResponse = await session.execute(_test_tool, arguments, options)
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
        Parameter("description", "description", "body"),
        Parameter("dynamic_variables", "dynamic_variables", "body"),
        Parameter("dynamic_variables_webhook_url", "dynamic_variables_webhook_url", "body"),
        Parameter("enabled_features", "enabled_features", "body"),
        Parameter("greeting", "greeting", "body"),
        Parameter("insight_settings", "insight_settings", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("llm_api_key_ref", "llm_api_key_ref", "body"),
        Parameter("messaging_settings", "messaging_settings", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body"),
        Parameter("privacy_settings", "privacy_settings", "body"),
        Parameter("telephony_settings", "telephony_settings", "body"),
        Parameter("tools", "tools", "body"),
        Parameter("transcription", "transcription", "body"),
        Parameter("voice_settings", "voice_settings", "body"),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    assistant_id: str,
    *,
    description: str | None = None,
    dynamic_variables: Mapping[str, Any] | None = None,
    dynamic_variables_webhook_url: str | None = None,
    enabled_features: Sequence[EnabledFeatures] | None = None,
    greeting: str | None = None,
    insight_settings: InsightSettings | Mapping[str, Any] | None = None,
    instructions: str | None = None,
    llm_api_key_ref: str | None = None,
    messaging_settings: MessagingSettings | Mapping[str, Any] | None = None,
    model: str | None = None,
    name: str | None = None,
    privacy_settings: PrivacySettings | Mapping[str, Any] | None = None,
    telephony_settings: TelephonySettings | Mapping[str, Any] | None = None,
    tools: Sequence[AIAssistantTool | Mapping[str, Any]] | None = None,
    transcription: TranscriptionSettings | Mapping[str, Any] | None = None,
    voice_settings: VoiceSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Update an assistant.

    `POST /ai/assistants/{assistant_id}` (update_assistant_public_assistants__assistant_id__post). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        assistant_id: AI assistant concerned.
        description: `str`.
        dynamic_variables: `Mapping[str, Any]`.
        dynamic_variables_webhook_url: `str`.
        enabled_features: One of telephony, messaging.
        greeting: `str`.
        insight_settings: `InsightSettings | Mapping[str, Any]`.
        instructions: `str`.
        llm_api_key_ref: `str`.
        messaging_settings: `MessagingSettings | Mapping[str, Any]`.
        model: `str`.
        name: `str`.
        privacy_settings: `PrivacySettings | Mapping[str, Any]`.
        telephony_settings: `TelephonySettings | Mapping[str, Any]`.
        tools: `Sequence[AIAssistantTool | Mapping[str, Any]]`.
        transcription: `TranscriptionSettings | Mapping[str, Any]`.
        voice_settings: Settings of the chosen voice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant_id": assistant_id,
        "description": description,
        "dynamic_variables": dynamic_variables,
        "dynamic_variables_webhook_url": dynamic_variables_webhook_url,
        "enabled_features": enabled_features,
        "greeting": greeting,
        "insight_settings": insight_settings,
        "instructions": instructions,
        "llm_api_key_ref": llm_api_key_ref,
        "messaging_settings": messaging_settings,
        "model": model,
        "name": name,
        "privacy_settings": privacy_settings,
        "telephony_settings": telephony_settings,
        "tools": tools,
        "transcription": transcription,
        "voice_settings": voice_settings,
    }
    return await session.execute(_update, arguments, options)
