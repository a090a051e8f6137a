# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Conversations: 7 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_conversations import (
        Conversation,
        GetAIConversationResponse,
        ListConversationInsightsResponse,
        ListConversationMessagesResponse,
        ListConversationsResponse,
        UpdateAIConversationResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_insights",
    "list_messages",
    "update",
]

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
    """Create a conversation.

    `POST /ai/conversations` (create_new_conversation_public_conversations_post). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        metadata: `Mapping[str, str]`.
        name: `str`.
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
    result: Conversation = await session.execute(_create, arguments, options)
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
        conversation_id: Identifier of the AI conversation.
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
    await session.execute(_delete, arguments, options)


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
    """Get a conversation.

    `GET /ai/conversations/{conversation_id}` (get_conversation_by_id_public_conversations_get). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIConversationResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    result: GetAIConversationResponse = await session.execute(_get, arguments, options)
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
    """List conversations.

    `GET /ai/conversations` (get_conversations_public_conversations_get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        created_at: When it was created.
        id: Identifier of the resource.
        last_message_at: `str`.
        limit: At least 1.
        metadata_assistant_id: `str`.
        metadata_call_control_id: `str`.
        metadata_telnyx_agent_target: `str`.
        metadata_telnyx_conversation_channel: `str`.
        metadata_telnyx_end_user_target: `str`.
        name: `str`.
        or_: `str`.
        order: `str`.
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
    result: ListConversationsResponse = await session.execute(_list, arguments, options)
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
    """Get insights for a conversation.

    `GET /ai/conversations/{conversation_id}/conversations-insights`
    (get_conversations_public__conversation_id__insights_get). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConversationInsightsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    result: ListConversationInsightsResponse = await session.execute(_list_insights, arguments, options)
    return result


_list_messages = Operation(
    id="get_conversations_public__conversation_id__messages_get",
    method="GET",
    path="/ai/conversations/{conversation_id}/messages",
    tag="Conversations",
    module="ai_conversations",
    function="list_messages",
    summary="Get conversation messages",
    parameters=(Parameter("conversation_id", "conversation_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListConversationMessagesResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_messages(
    session: TelnyxSession,
    conversation_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListConversationMessagesResponse:
    """Get conversation messages.

    `GET /ai/conversations/{conversation_id}/messages` (get_conversations_public__conversation_id__messages_get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConversationMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "conversation_id": conversation_id,
    }
    result: ListConversationMessagesResponse = await session.execute(_list_messages, arguments, options)
    return result


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
    """Update conversation metadata.

    `PUT /ai/conversations/{conversation_id}` (update_conversation_by_id_public_conversations_put). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        conversation_id: Identifier of the AI conversation.
        metadata: `Mapping[str, str]`.
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
    result: UpdateAIConversationResponse = await session.execute(_update, arguments, options)
    return result
