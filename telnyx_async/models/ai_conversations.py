# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conversations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Meta


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

    conversation_insights: list[ConversationInsightConversationInsightsItem]
    created_at: datetime
    id: str
    status: Literal["pending", "in_progress", "completed", "failed"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsightConversationInsightsItem(Model):
    """ConversationInsightConversationInsightsItem in Telnyx's document."""

    insight_id: str
    result: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsightListData(ListResponse["ConversationInsight"]):
    """ConversationInsightListData in Telnyx's document."""

    data: list[ConversationInsight]
    meta: Meta


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
    created_at: datetime | None = None
    sent_at: datetime | None = None
    tool_calls: list[ConversationMessageToolCallsItem] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageListData(ListResponse["ConversationMessage"]):
    """ConversationMessageListData in Telnyx's document."""

    data: list[ConversationMessage]
    meta: Meta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageToolCallsItem(Model):
    """ConversationMessageToolCallsItem in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        type_: One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ConversationMessageToolCallsItemFunction
    id: str
    type_: Literal["function"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageToolCallsItemFunction(Model):
    """ConversationMessageToolCallsItemFunction in Telnyx's document."""

    arguments: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationsListData(ListResponse["Conversation"]):
    """ConversationsListData in Telnyx's document."""

    data: list[Conversation]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConversationRequest(Model):
    """CreateConversationRequest in Telnyx's document."""

    metadata: dict[str, str] | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetConversationResponse(Model):
    """GetConversationResponse in Telnyx's document."""

    data: Conversation | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConversationRequest(Model):
    """UpdateConversationRequest in Telnyx's document."""

    metadata: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConversationResponse(Model):
    """UpdateConversationResponse in Telnyx's document."""

    data: Conversation | None = None
