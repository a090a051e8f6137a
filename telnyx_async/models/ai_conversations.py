# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conversations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

InsightTemplateType: TypeAlias = Literal["custom", "default"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AggregateConversationInsightsResponse(Model):
    """Results of insights, counted by groups.

    Attributes:
        data: The groups, each with its count.
    """

    data: list[ConversationInsightAggregate]


@define(eq=False, repr=False, kw_only=True, slots=False)
class Conversation(Model):
    """A conversation with an AI assistant, without its messages.

    Attributes:
        created_at: When it was created. Example: 2025-04-15T13:07:28.764Z
        id: Identifier that Telnyx gave it. UUID. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        last_message_at: When the latest message came. Example: 2025-04-15T13:07:28.764Z
        metadata: Facts about it, by Telnyx and your own; with ai_disabled true the AI does not answer.
        name: What it is called.
    """

    created_at: datetime
    id: str
    last_message_at: datetime
    metadata: dict[str, str]
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationInsight(Model):
    """What the insights found in one conversation.

    Attributes:
        conversation_insights: What each insight found.
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        status: How far the insights have come. One of pending, in_progress, completed, failed.
    """

    conversation_insights: list[ConversationInsightResult]
    created_at: datetime
    id: str
    status: Literal["pending", "in_progress", "completed", "failed"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationInsightAggregate(Model):
    """One group of results and its count.

    Attributes:
        record_count: How many results fall into the group.
    """

    record_count: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationInsightResult(Model):
    """What one insight found in a conversation.

    Attributes:
        insight_id: Identifier of the insight.
        result: What was found: a text, with a JSON Schema JSON in a text.
    """

    insight_id: str
    result: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationMessage(Model):
    """One message of an AI conversation.

    Attributes:
        created_at: When the message was stored; sent_at tells when the user had it. Example:
            2025-04-15T13:07:28.764Z
        role: Part that somebody plays, such as user or assistant. One of user, assistant, tool.
        sent_at: When the user got or said it. Example: 2025-04-15T13:07:28.764Z
        text: What was said; null for tool calls.
        tool_calls: Tools that the model calls, with their arguments.
    """

    role: Literal["user", "assistant", "tool"] | str
    text: str
    created_at: datetime = UNSET
    sent_at: datetime | None = None
    tool_calls: list[ConversationMessageToolCall] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationMessageToolCall(Model):
    """A tool that the model has called.

    Attributes:
        function: The function that the model may call or has called.
        id: Identifier that Telnyx gave it.
        type_: Which kind it is. One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: ConversationMessageToolCallFunction
    id: str
    type_: Literal["function"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationMessageToolCallFunction(Model):
    """Name and arguments of a called function.

    Attributes:
        arguments: Arguments of the call, as JSON in a text.
        name: What it is called.
    """

    arguments: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateConversationMessageRequest(Model):
    """What ai_conversations.add_message sends.

    Attributes:
        content: What the message says.
        metadata: Facts of your own to keep with the message.
        name: What it is called.
        role: Whose message it is: system, user, assistant or tool.
        sent_at: When the message was sent.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateConversationRequest(Model):
    """What ai_conversations.create sends.

    Attributes:
        metadata: Facts of your own; ai_disabled true keeps the AI from answering, as when a person takes over.
        name: What it is called.
    """

    metadata: dict[str, str] | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateInsightTemplateGroupRequest(Model):
    """What ai_conversations.create_insight_group sends.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        webhook: URL that the results are sent to.
    """

    name: str
    description: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateInsightTemplateRequest(Model):
    """What ai_conversations.create_insight_template sends.

    Attributes:
        instructions: What to find out from the conversation, in words.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: URL that the results are sent to.
    """

    instructions: str
    name: str
    json_schema: str | dict[str, Any] | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIConversationResponse(Model):
    """The conversation that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightTemplate(Model):
    """What the model should find out about each conversation.

    Attributes:
        created_at: When it was created.
        id: Identifier of the insight. UUID.
        insight_type: Whether it is your own (custom) or one of Telnyx's (default). One of custom, default. Telnyx's
            default: custom.
        instructions: What the model should find out about a conversation.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: URL that the result is sent to.
    """

    created_at: datetime
    id: str
    instructions: str
    insight_type: InsightTemplateType | str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightTemplateGroup(Model):
    """Insights that are run together.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        id: Identifier of the group. UUID.
        insights: Insights in the group.
        name: What it is called.
        webhook: URL that the results are sent to.
    """

    created_at: datetime
    id: str
    name: str
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightTemplateGroupResponse(Model):
    """The group of insights that was made, fetched or changed.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InsightTemplateGroup


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightTemplateResponse(Model):
    """The insight that was made, fetched or changed.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InsightTemplate


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConversationInsightsResponse(ListResponse["ConversationInsight"]):
    """A page of what was found out about a conversation.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ConversationInsight]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConversationMessagesResponse(ListResponse["ConversationMessage"]):
    """A page of what was said in a conversation.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ConversationMessage]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConversationsResponse(ListResponse["Conversation"]):
    """The conversations that were found.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Conversation]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInsightTemplateGroupsResponse(ListResponse["InsightTemplateGroup"]):
    """A page of the groups of insights.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InsightTemplateGroup]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInsightTemplatesResponse(ListResponse["InsightTemplate"]):
    """A page of the insights.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InsightTemplate]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAIConversationResponse(Model):
    """The conversation after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conversation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateConversationRequest(Model):
    """What changes in a conversation's metadata; ai_disabled there silences the AI.

    Attributes:
        metadata: Facts kept with the conversation; ai_disabled true keeps the AI from answering, as when a person
            takes over.
    """

    metadata: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateInsightTemplateGroupRequest(Model):
    """What changes in a group of insights.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        webhook: URL that the results are sent to.
    """

    description: str | None = None
    name: str | None = None
    webhook: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateInsightTemplateRequest(Model):
    """What changes in an insight.

    Attributes:
        instructions: What the model should find out about a conversation.
        json_schema: JSON Schema that the result must follow.
        name: What it is called.
        webhook: URL that the result is sent to.
    """

    instructions: str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None
