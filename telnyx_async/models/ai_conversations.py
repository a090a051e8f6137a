# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conversations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Conversation(Model):
    """Conversation in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-04-15T13:07:28.764Z
        id: Identifier of the resource. UUID. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        last_message_at: Example: 2025-04-15T13:07:28.764Z
    """

    created_at: datetime
    id: str
    last_message_at: datetime
    metadata: dict[str, str]
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsight(Model):
    """ConversationInsight in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of pending, in_progress, completed, failed.
    """

    conversation_insights: list[ConversationInsightResult]
    created_at: datetime
    id: str
    status: Literal["pending", "in_progress", "completed", "failed"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsightResult(Model):
    """ConversationInsight.conversation_insights[] in Telnyx's document."""

    insight_id: str
    result: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessage(Model):
    """ConversationMessage in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-04-15T13:07:28.764Z
        role: One of user, assistant, tool.
        sent_at: Example: 2025-04-15T13:07:28.764Z
    """

    role: Literal["user", "assistant", "tool"] | str
    text: str
    created_at: datetime = UNSET
    sent_at: datetime | None = None
    tool_calls: list[ConversationMessageToolCall] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageToolCall(Model):
    """ConversationMessage.tool_calls[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        type_: One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ConversationMessageToolCallFunction
    id: str
    type_: Literal["function"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageToolCallFunction(Model):
    """ConversationMessage.tool_calls[].function in Telnyx's document."""

    arguments: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConversationRequest(Model):
    """CreateConversationRequest in Telnyx's document."""

    metadata: dict[str, str] | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIConversationResponse(Model):
    """GET /ai/conversations/{conversation_id} response in Telnyx's document."""

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationInsightsResponse(ListResponse["ConversationInsight"]):
    """ConversationInsightListData in Telnyx's document."""

    data: list[ConversationInsight]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationMessagesResponse(ListResponse["ConversationMessage"]):
    """ConversationMessageListData in Telnyx's document."""

    data: list[ConversationMessage]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationsResponse(ListResponse["Conversation"]):
    """ConversationsListData in Telnyx's document."""

    data: list[Conversation]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAIConversationResponse(Model):
    """PUT /ai/conversations/{conversation_id} response in Telnyx's document."""

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConversationRequest(Model):
    """UpdateConversationRequest in Telnyx's document."""

    metadata: dict[str, str] | None = None
