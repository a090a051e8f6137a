# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Conversations: 21 operations.

Keeps the conversations of AI assistants, their messages, and the insights drawn from them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_conversations import (
        AggregateConversationInsightsResponse,
        Conversation,
        GetAIConversationResponse,
        InsightTemplateGroupResponse,
        InsightTemplateResponse,
        ListConversationInsightsResponse,
        ListConversationMessagesResponse,
        ListConversationsResponse,
        ListInsightTemplateGroupsResponse,
        ListInsightTemplatesResponse,
        UpdateAIConversationResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_message",
    "aggregate_insights",
    "assign_insight",
    "create",
    "create_insight_group",
    "create_insight_template",
    "delete",
    "delete_insight_group",
    "delete_insight_template",
    "get",
    "get_insight_group",
    "get_insight_template",
    "list",
    "list_insight_groups",
    "list_insight_templates",
    "list_insights",
    "list_messages",
    "unassign_insight",
    "update",
    "update_insight_group",
    "update_insight_template",
]

_add_message = Operation(
    id="add_new_message",
    method="POST",
    path="/ai/conversations/{conversation_id}/message",
    tag="Conversations",
    module="ai_conversations",
    function="add_message",
    summary="Create Message",
    parameters=(
        Parameter("conversation_id", "conversation_id", "path", required=True),
        Parameter("content", "content", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("name", "name", "body"),
        Parameter("role", "role", "body", required=True),
        Parameter("sent_at", "sent_at", "body"),
        Parameter("tool_call_id", "tool_call_id", "body"),
        Parameter("tool_calls", "tool_calls", "body"),
        Parameter("tool_choice", "tool_choice", "body"),
    ),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def add_message(
    session: TelnyxSession,
    conversation_id: str,
    *,
    role: str,
    content: str | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str | int | bool]] | None = None,
    name: str | None = None,
    sent_at: datetime | None = None,
    tool_call_id: str | None = None,
    tool_calls: Sequence[Mapping[str, Any]] | None = None,
    tool_choice: str | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Put a message into a conversation by hand; the assistant does not answer it.

    `POST /ai/conversations/{conversation_id}/message` (add_new_message). It is retried with the same idempotency
    key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation. Listed by `ai_conversations.list`. UUID.
        role: Whose message it is: system, user, assistant or tool.
        content: What the message says.
        metadata: Facts of your own to keep with the message.
        name: What it is called.
        sent_at: When the message was sent.
        tool_call_id: Call of a tool that the message answers.
        tool_calls: Tools that the model calls, with their arguments.
        tool_choice: Whether the model may, must or must not call a tool.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
        "content": content,
        "metadata": metadata,
        "name": name,
        "role": role,
        "sent_at": sent_at,
        "tool_call_id": tool_call_id,
        "tool_calls": tool_calls,
        "tool_choice": tool_choice,
    }
    await _add_message.execute(session, arguments, options)


_aggregate_insights = Operation(
    id="aggregate_conversation_insights",
    method="GET",
    path="/ai/conversations/conversation-insights/aggregates",
    tag="Conversations",
    module="ai_conversations",
    function="aggregate_insights",
    summary="Aggregate Conversation Insights",
    parameters=(
        Parameter("created_at", "created_at", "query"),
        Parameter("group_by", "group_by", "query"),
        Parameter("insight_id", "insight_id", "query"),
        Parameter("metadata_assistant_id", "metadata.assistant_id", "query"),
        Parameter("show", "show", "query"),
    ),
    responses=(
        Response("200", "application/json", "AggregateConversationInsightsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def aggregate_insights(
    session: TelnyxSession,
    *,
    created_at: str | None = None,
    group_by: Sequence[str] | None = None,
    insight_id: str | None = None,
    metadata_assistant_id: str | None = None,
    show: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> AggregateConversationInsightsResponse:
    """Count insights, grouped by fields of their results or of the conversations' metadata.

    `GET /ai/conversations/conversation-insights/aggregates` (aggregate_conversation_insights). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        created_at: Only this time, as in gte.2026-01-01T00:00:00Z.
        group_by: Fields that the figures are grouped by; metadata.NAME for metadata of the conversation.
        insight_id: Only results of this insight. UUID.
        metadata_assistant_id: Only this assistant, as in eq.ID.
        show: Fields that come along; metadata.NAME for metadata of the conversation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AggregateConversationInsightsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "created_at": created_at,
        "group_by": group_by,
        "insight_id": insight_id,
        "metadata_assistant_id": metadata_assistant_id,
        "show": show,
    }
    result: AggregateConversationInsightsResponse = await _aggregate_insights.execute(session, arguments, options)
    return result


_assign_insight = Operation(
    id="assign_insight_to_group",
    method="POST",
    path="/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign",
    tag="Conversations",
    module="ai_conversations",
    function="assign_insight",
    summary="Assign Insight Template To Group",
    parameters=(
        Parameter("group_id", "group_id", "path", required=True),
        Parameter("insight_id", "insight_id", "path", required=True),
    ),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def assign_insight(
    session: TelnyxSession,
    group_id: str,
    insight_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Put an insight template into a group.

    `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign` (assign_insight_to_group). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. Listed by
            `ai_conversations.list_insight_groups`. UUID.
        insight_id: Identifier of the insight. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "group_id": group_id,
        "insight_id": insight_id,
    }
    await _assign_insight.execute(session, arguments, options)


_create = Operation(
    id="create_new_conversation_public_conversations_post",
    method="POST",
    path="/ai/conversations",
    tag="Conversations",
    module="ai_conversations",
    function="create",
    summary="Create a conversation",
    parameters=(
        Parameter("metadata", "metadata", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "Conversation"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    metadata: Mapping[str, str] | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> Conversation:
    """Open a conversation, for ai_assistants.chat or ai_openai.create_response to go on with.

    `POST /ai/conversations` (create_new_conversation_public_conversations_post). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        metadata: Facts of your own; ai_disabled true keeps the AI from answering, as when a person takes over.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Conversation (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "metadata": metadata,
        "name": name,
    }
    result: Conversation = await _create.execute(session, arguments, options)
    return result


_create_insight_group = Operation(
    id="create_insight_group",
    method="POST",
    path="/ai/conversations/insight-groups",
    tag="Conversations",
    module="ai_conversations",
    function="create_insight_group",
    summary="Create Insight Template Group",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "InsightTemplateGroupResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_insight_group(
    session: TelnyxSession,
    *,
    name: str,
    description: str | None = None,
    webhook: str | None = None,
    options: RequestOptions | None = None,
) -> InsightTemplateGroupResponse:
    """Create a group of insight templates; an assistant uses the templates of one group.

    `POST /ai/conversations/insight-groups` (create_insight_group). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        name: What it is called.
        description: What it is or is for, in words.
        webhook: URL that the results are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "name": name,
        "webhook": webhook,
    }
    result: InsightTemplateGroupResponse = await _create_insight_group.execute(session, arguments, options)
    return result


_create_insight_template = Operation(
    id="create_insight",
    method="POST",
    path="/ai/conversations/insights",
    tag="Conversations",
    module="ai_conversations",
    function="create_insight_template",
    summary="Create Insight Template",
    parameters=(
        Parameter("instructions", "instructions", "body", required=True),
        Parameter("json_schema", "json_schema", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "InsightTemplateResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_insight_template(
    session: TelnyxSession,
    *,
    instructions: str,
    name: str,
    json_schema: str | Mapping[str, Any] | None = None,
    webhook: str | None = None,
    options: RequestOptions | None = None,
) -> InsightTemplateResponse:
    """Describe something to find out from conversations, in words and, if wanted, as a JSON Schema.

    `POST /ai/conversations/insights` (create_insight). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        instructions: What to find out from the conversation, in words.
        name: What it is called.
        json_schema: JSON Schema that the result must follow.
        webhook: URL that the results are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "instructions": instructions,
        "json_schema": json_schema,
        "name": name,
        "webhook": webhook,
    }
    result: InsightTemplateResponse = await _create_insight_template.execute(session, arguments, options)
    return result


_delete = Operation(
    id="delete_conversation_by_id_public_conversations_delete",
    method="DELETE",
    path="/ai/conversations/{conversation_id}",
    tag="Conversations",
    module="ai_conversations",
    function="delete",
    summary="Delete a conversation",
    parameters=(Parameter("conversation_id", "conversation_id", "path", required=True),),
    responses=(
        Response("200"),
        Response("404"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    conversation_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a conversation.

    `DELETE /ai/conversations/{conversation_id}` (delete_conversation_by_id_public_conversations_delete). Repeating
    it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation. Listed by `ai_conversations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    await _delete.execute(session, arguments, options)


_delete_insight_group = Operation(
    id="delete_insight_group_by_id",
    method="DELETE",
    path="/ai/conversations/insight-groups/{group_id}",
    tag="Conversations",
    module="ai_conversations",
    function="delete_insight_group",
    summary="Delete Insight Template Group",
    parameters=(Parameter("group_id", "group_id", "path", required=True),),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_insight_group(
    session: TelnyxSession,
    group_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a group of insight templates.

    `DELETE /ai/conversations/insight-groups/{group_id}` (delete_insight_group_by_id). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. Listed by
            `ai_conversations.list_insight_groups`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "group_id": group_id,
    }
    await _delete_insight_group.execute(session, arguments, options)


_delete_insight_template = Operation(
    id="delete_insight_by_id",
    method="DELETE",
    path="/ai/conversations/insights/{insight_id}",
    tag="Conversations",
    module="ai_conversations",
    function="delete_insight_template",
    summary="Delete Insight Template",
    parameters=(Parameter("insight_id", "insight_id", "path", required=True),),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_insight_template(
    session: TelnyxSession,
    insight_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an insight template.

    `DELETE /ai/conversations/insights/{insight_id}` (delete_insight_by_id). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        insight_id: Identifier of the insight. Listed by `ai_conversations.list_insight_templates`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "insight_id": insight_id,
    }
    await _delete_insight_template.execute(session, arguments, options)


_get = Operation(
    id="get_conversation_by_id_public_conversations_get",
    method="GET",
    path="/ai/conversations/{conversation_id}",
    tag="Conversations",
    module="ai_conversations",
    function="get",
    summary="Get a conversation",
    parameters=(Parameter("conversation_id", "conversation_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetAIConversationResponse"),
        Response("404"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    conversation_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAIConversationResponse:
    """Fetch one conversation; its messages come from ai_conversations.list_messages.

    `GET /ai/conversations/{conversation_id}` (get_conversation_by_id_public_conversations_get). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation. Listed by `ai_conversations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIConversationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    result: GetAIConversationResponse = await _get.execute(session, arguments, options)
    return result


_get_insight_group = Operation(
    id="get_insight_group_by_id",
    method="GET",
    path="/ai/conversations/insight-groups/{group_id}",
    tag="Conversations",
    module="ai_conversations",
    function="get_insight_group",
    summary="Get Insight Template Group",
    parameters=(Parameter("group_id", "group_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "InsightTemplateGroupResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_insight_group(
    session: TelnyxSession,
    group_id: str,
    *,
    options: RequestOptions | None = None,
) -> InsightTemplateGroupResponse:
    """Fetch a group of insight templates, with those in it.

    `GET /ai/conversations/insight-groups/{group_id}` (get_insight_group_by_id). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. Listed by
            `ai_conversations.list_insight_groups`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "group_id": group_id,
    }
    result: InsightTemplateGroupResponse = await _get_insight_group.execute(session, arguments, options)
    return result


_get_insight_template = Operation(
    id="get_insight_by_id",
    method="GET",
    path="/ai/conversations/insights/{insight_id}",
    tag="Conversations",
    module="ai_conversations",
    function="get_insight_template",
    summary="Get Insight Template",
    parameters=(Parameter("insight_id", "insight_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "InsightTemplateResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_insight_template(
    session: TelnyxSession,
    insight_id: str,
    *,
    options: RequestOptions | None = None,
) -> InsightTemplateResponse:
    """Fetch one insight template.

    `GET /ai/conversations/insights/{insight_id}` (get_insight_by_id). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        insight_id: Identifier of the insight. Listed by `ai_conversations.list_insight_templates`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "insight_id": insight_id,
    }
    result: InsightTemplateResponse = await _get_insight_template.execute(session, arguments, options)
    return result


_list = Operation(
    id="get_conversations_public_conversations_get",
    method="GET",
    path="/ai/conversations",
    tag="Conversations",
    module="ai_conversations",
    function="list",
    summary="List conversations",
    parameters=(
        Parameter("created_at", "created_at", "query"),
        Parameter("id", "id", "query"),
        Parameter("last_message_at", "last_message_at", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("metadata_assistant_id", "metadata->assistant_id", "query"),
        Parameter("metadata_call_control_id", "metadata->call_control_id", "query"),
        Parameter("metadata_telnyx_agent_target", "metadata->telnyx_agent_target", "query"),
        Parameter("metadata_telnyx_conversation_channel", "metadata->telnyx_conversation_channel", "query"),
        Parameter("metadata_telnyx_end_user_target", "metadata->telnyx_end_user_target", "query"),
        Parameter("name", "name", "query"),
        Parameter("or_", "or", "query"),
        Parameter("order", "order", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConversationsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("limit", "data", size="limit", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    created_at: str | None = None,
    id: str | None = None,
    last_message_at: str | None = None,
    limit: int | None = None,
    metadata_assistant_id: str | None = None,
    metadata_call_control_id: str | None = None,
    metadata_telnyx_agent_target: str | None = None,
    metadata_telnyx_conversation_channel: str | None = None,
    metadata_telnyx_end_user_target: str | None = None,
    name: str | None = None,
    or_: str | None = None,
    order: str | None = None,
    options: RequestOptions | None = None,
) -> ListConversationsResponse:
    """List conversations; values of filters begin with a PostgREST operator, such as eq. or gte.

    `GET /ai/conversations` (get_conversations_public_conversations_get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        created_at: Only this time, as in gte.2026-01-01.
        id: Only this conversation, as in eq.ID.
        last_message_at: Only those whose latest message is of this time, as in lte.2026-06-01.
        limit: How many at most. At least 1.
        metadata_assistant_id: Only conversations of this assistant, as in eq.ID.
        metadata_call_control_id: Only the conversation of this call, as in eq.v3:123.
        metadata_telnyx_agent_target: Only those of this number or SIP URI of the assistant, as in eq.+13125550100.
        metadata_telnyx_conversation_channel: Only those on this channel, as in eq.phone_call.
        metadata_telnyx_end_user_target: Only those with this number or SIP URI of a user, as in eq.+13125550100.
        name: Only conversations of this name, as in like.Voice%.
        or_: Conditions of which one is enough, as in (created_at.gte.2026-04-01,last_message_at.gte.2026-04-01).
        order: How to order them, as in created_at.desc.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConversationsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "created_at": created_at,
        "id": id,
        "last_message_at": last_message_at,
        "limit": limit,
        "metadata_assistant_id": metadata_assistant_id,
        "metadata_call_control_id": metadata_call_control_id,
        "metadata_telnyx_agent_target": metadata_telnyx_agent_target,
        "metadata_telnyx_conversation_channel": metadata_telnyx_conversation_channel,
        "metadata_telnyx_end_user_target": metadata_telnyx_end_user_target,
        "name": name,
        "or_": or_,
        "order": order,
    }
    result: ListConversationsResponse = await _list.execute(session, arguments, options)
    return result


_list_insight_groups = Operation(
    id="get_all_insight_groups",
    method="GET",
    path="/ai/conversations/insight-groups",
    tag="Conversations",
    module="ai_conversations",
    function="list_insight_groups",
    summary="Get Insight Template Groups",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInsightTemplateGroupsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_insight_groups(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListInsightTemplateGroupsResponse:
    """List the groups of insight templates.

    `GET /ai/conversations/insight-groups` (get_all_insight_groups). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At least 0. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInsightTemplateGroupsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListInsightTemplateGroupsResponse = await _list_insight_groups.execute(session, arguments, options)
    return result


_list_insight_templates = Operation(
    id="get_all_insights",
    method="GET",
    path="/ai/conversations/insights",
    tag="Conversations",
    module="ai_conversations",
    function="list_insight_templates",
    summary="Get Insight Templates",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInsightTemplatesResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_insight_templates(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListInsightTemplatesResponse:
    """List the insight templates.

    `GET /ai/conversations/insights` (get_all_insights). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At least 0. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInsightTemplatesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListInsightTemplatesResponse = await _list_insight_templates.execute(session, arguments, options)
    return result


_list_insights = Operation(
    id="get_conversations_public__conversation_id__insights_get",
    method="GET",
    path="/ai/conversations/{conversation_id}/conversations-insights",
    tag="Conversations",
    module="ai_conversations",
    function="list_insights",
    summary="Get insights for a conversation",
    parameters=(Parameter("conversation_id", "conversation_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListConversationInsightsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_insights(
    session: TelnyxSession,
    conversation_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListConversationInsightsResponse:
    """List what the insight templates found in one conversation.

    `GET /ai/conversations/{conversation_id}/conversations-insights`
    (get_conversations_public__conversation_id__insights_get). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation. Listed by `ai_conversations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConversationInsightsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    result: ListConversationInsightsResponse = await _list_insights.execute(session, arguments, options)
    return result


_list_messages = Operation(
    id="get_conversations_public__conversation_id__messages_get",
    method="GET",
    path="/ai/conversations/{conversation_id}/messages",
    tag="Conversations",
    module="ai_conversations",
    function="list_messages",
    summary="Get conversation messages",
    parameters=(
        Parameter("conversation_id", "conversation_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConversationMessagesResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_messages(
    session: TelnyxSession,
    conversation_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListConversationMessagesResponse:
    """List the messages of a conversation, tool calls included.

    `GET /ai/conversations/{conversation_id}/messages` (get_conversations_public__conversation_id__messages_get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation. Listed by `ai_conversations.list`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConversationMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListConversationMessagesResponse = await _list_messages.execute(session, arguments, options)
    return result


_unassign_insight = Operation(
    id="unassign_insight_from_group",
    method="DELETE",
    path="/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
    tag="Conversations",
    module="ai_conversations",
    function="unassign_insight",
    summary="Unassign Insight Template From Group",
    parameters=(
        Parameter("group_id", "group_id", "path", required=True),
        Parameter("insight_id", "insight_id", "path", required=True),
    ),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def unassign_insight(
    session: TelnyxSession,
    group_id: str,
    insight_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take an insight template out of a group.

    `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`
    (unassign_insight_from_group). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. Listed by
            `ai_conversations.list_insight_groups`. UUID.
        insight_id: Identifier of the insight. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "group_id": group_id,
        "insight_id": insight_id,
    }
    await _unassign_insight.execute(session, arguments, options)


_update = Operation(
    id="update_conversation_by_id_public_conversations_put",
    method="PUT",
    path="/ai/conversations/{conversation_id}",
    tag="Conversations",
    module="ai_conversations",
    function="update",
    summary="Update conversation metadata",
    parameters=(
        Parameter("conversation_id", "conversation_id", "path", required=True),
        Parameter("metadata", "metadata", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateAIConversationResponse"),
        Response("404"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    conversation_id: str,
    *,
    metadata: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateAIConversationResponse:
    """Change the metadata of a conversation.

    `PUT /ai/conversations/{conversation_id}` (update_conversation_by_id_public_conversations_put). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation.
        metadata: Facts of your own; ai_disabled true keeps the AI from answering, as when a person takes over.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateAIConversationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
        "metadata": metadata,
    }
    result: UpdateAIConversationResponse = await _update.execute(session, arguments, options)
    return result


_update_insight_group = Operation(
    id="update_insight_group_by_id",
    method="PUT",
    path="/ai/conversations/insight-groups/{group_id}",
    tag="Conversations",
    module="ai_conversations",
    function="update_insight_group",
    summary="Update Insight Template Group",
    parameters=(
        Parameter("group_id", "group_id", "path", required=True),
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body"),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "InsightTemplateGroupResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_insight_group(
    session: TelnyxSession,
    group_id: str,
    *,
    description: str | None = None,
    name: str | None = None,
    webhook: str | None = None,
    options: RequestOptions | None = None,
) -> InsightTemplateGroupResponse:
    """Change a group of insight templates.

    `PUT /ai/conversations/insight-groups/{group_id}` (update_insight_group_by_id). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. UUID.
        description: What it is or is for, in words.
        name: What it is called.
        webhook: URL that the results are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "group_id": group_id,
        "description": description,
        "name": name,
        "webhook": webhook,
    }
    result: InsightTemplateGroupResponse = await _update_insight_group.execute(session, arguments, options)
    return result


_update_insight_template = Operation(
    id="update_insight_by_id",
    method="PUT",
    path="/ai/conversations/insights/{insight_id}",
    tag="Conversations",
    module="ai_conversations",
    function="update_insight_template",
    summary="Update Insight Template",
    parameters=(
        Parameter("insight_id", "insight_id", "path", required=True),
        Parameter("instructions", "instructions", "body"),
        Parameter("json_schema", "json_schema", "body"),
        Parameter("name", "name", "body"),
        Parameter("webhook", "webhook", "body"),
    ),
    responses=(
        Response("200", "application/json", "InsightTemplateResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_insight_template(
    session: TelnyxSession,
    insight_id: str,
    *,
    instructions: str | None = None,
    json_schema: str | Mapping[str, Any] | None = None,
    name: str | None = None,
    webhook: str | None = None,
    options: RequestOptions | None = None,
) -> InsightTemplateResponse:
    """Change an insight template.

    `PUT /ai/conversations/insights/{insight_id}` (update_insight_by_id). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        insight_id: Identifier of the insight. UUID.
        instructions: What to find out from the conversation, in words.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InsightTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "insight_id": insight_id,
        "instructions": instructions,
        "json_schema": json_schema,
        "name": name,
        "webhook": webhook,
    }
    result: InsightTemplateResponse = await _update_insight_template.execute(session, arguments, options)
    return result
