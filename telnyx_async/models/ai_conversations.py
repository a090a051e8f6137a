# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conversations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

InsightTemplateType: TypeAlias = Literal["custom", "default"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AggregateConversationInsightsResponse(Model):
    """ConversationInsightAggregateResp in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[ConversationInsightAggregate]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Conversation(Model):
    """Conversation in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-04-15T13:07:28.764Z
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        last_message_at: When the latest message came. Example: 2025-04-15T13:07:28.764Z
        metadata: Further facts kept with it, as names and values.
        name: What it is called.
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
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed.
    """

    conversation_insights: list[ConversationInsightResult]
    created_at: datetime
    id: str
    status: Literal["pending", "in_progress", "completed", "failed"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsightAggregate(Model):
    """ConversationInsightAggregateResp.data[] in Telnyx's document."""

    record_count: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationInsightResult(Model):
    """ConversationInsight.conversation_insights[] in Telnyx's document.

    Attributes:
        insight_id: The insight that is meant.
        result: What came of it.
    """

    insight_id: str
    result: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessage(Model):
    """ConversationMessage in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-04-15T13:07:28.764Z
        role: Part that somebody plays, such as user or assistant. One of user, assistant, tool.
        sent_at: When it was sent. Example: 2025-04-15T13:07:28.764Z
        text: What is said or written.
        tool_calls: Tools that the model calls, with their arguments.
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
        function: The function that the model may call or has called.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        type_: Which kind it is. One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ConversationMessageToolCallFunction
    id: str
    type_: Literal["function"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationMessageToolCallFunction(Model):
    """ConversationMessage.tool_calls[].function in Telnyx's document.

    Attributes:
        arguments: Values that the tool is called with.
        name: What it is called.
    """

    arguments: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConversationMessageRequest(Model):
    """CreateMsgReq in Telnyx's document.

    Attributes:
        content: What it contains: mostly the words of a message.
        metadata: Further facts kept with it, as names and values.
        name: What it is called.
        role: Part that somebody plays, such as user or assistant.
        sent_at: When it was sent.
        tool_call_id: Call of a tool that the message answers.
        tool_calls: Tools that the model calls, with their arguments.
        tool_choice: Whether the model may, must or must not call a tool.
    """

    role: str
    content: str | None = None
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    name: str | None = None
    sent_at: datetime | None = None
    tool_call_id: str | None = None
    tool_calls: list[dict[str, Any]] | None = None
    tool_choice: str | dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateConversationRequest(Model):
    """CreateConversationRequest in Telnyx's document.

    Attributes:
        metadata: Further facts kept with it, as names and values.
        name: What it is called.
    """

    metadata: dict[str, str] | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateInsightTemplateGroupRequest(Model):
    """InsightTemplateGroupCreateReq in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    name: str
    description: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateInsightTemplateRequest(Model):
    """InsightTemplateCreateReq in Telnyx's document.

    Attributes:
        instructions: What the model is told to do, in words.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    instructions: str
    name: str
    json_schema: str | dict[str, Any] | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIConversationResponse(Model):
    """GET /ai/conversations/{conversation_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightTemplate(Model):
    """InsightTemplateResp in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        insight_type: One of custom, default. Telnyx's default: custom.
        instructions: What the model is told to do, in words.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    created_at: datetime
    id: str
    instructions: str
    insight_type: InsightTemplateType | str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightTemplateGroup(Model):
    """InsightTemplateGroupResp in Telnyx's document.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    created_at: datetime
    id: str
    name: str
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightTemplateGroupResponse(Model):
    """InsightTemplateGroupDetailRespData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InsightTemplateGroup


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightTemplateResponse(Model):
    """InsightTemplateDetailRespData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InsightTemplate


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationInsightsResponse(ListResponse["ConversationInsight"]):
    """ConversationInsightListData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ConversationInsight]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationMessagesResponse(ListResponse["ConversationMessage"]):
    """ConversationMessageListData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ConversationMessage]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConversationsResponse(ListResponse["Conversation"]):
    """ConversationsListData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Conversation]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListInsightTemplateGroupsResponse(ListResponse["InsightTemplateGroup"]):
    """GetInsightTemplateGroupsRespData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InsightTemplateGroup]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListInsightTemplatesResponse(ListResponse["InsightTemplate"]):
    """GetInsightTemplatesRespData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InsightTemplate]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAIConversationResponse(Model):
    """PUT /ai/conversations/{conversation_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateConversationRequest(Model):
    """UpdateConversationRequest in Telnyx's document.

    Attributes:
        metadata: Further facts kept with it, as names and values.
    """

    metadata: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateInsightTemplateGroupRequest(Model):
    """InsightTemplateGroupUpdateReq in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    description: str | None = None
    name: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateInsightTemplateRequest(Model):
    """InsightTemplateUpdateReq in Telnyx's document.

    Attributes:
        instructions: What the model is told to do, in words.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: The webhook: where it goes, or what it carried.
    """

    instructions: str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None
