# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Assistants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PageMeta, PaginationMeta

AIAssistantTool: TypeAlias = "Annotated[WebhookTool | ClientSideTool | RetrievalTool | HandoffTool | HangupTool | TransferTool | InviteTool | SIPReferTool | DTMFTool | SendMessageTool | SkipTurnTool | PayTool, Discriminator('type', {'client_side_tool': 'ClientSideTool', 'handoff': 'HandoffTool', 'hangup': 'HangupTool', 'invite': 'InviteTool', 'pay': 'PayTool', 'refer': 'SIPReferTool', 'retrieval': 'RetrievalTool', 'send_dtmf': 'DTMFTool', 'send_message': 'SendMessageTool', 'skip_turn': 'SkipTurnTool', 'transfer': 'TransferTool', 'webhook': 'WebhookTool'})]"
AssistantTestStatus: TypeAlias = Literal["pending", "starting", "running", "passed", "failed", "error"]
CanaryDeployOperator: TypeAlias = Literal["in", "not_in", "starts_with"]
ConversationChannelType: TypeAlias = Literal["phone_call", "sms_chat"]
ConversationFlowNode: TypeAlias = "Annotated[FlowNode | ToolNode | SpeakNode, Discriminator('type', {'prompt': 'FlowNode', 'speak': 'SpeakNode', 'tool': 'ToolNode'})]"
ConversationFlowNodeInput: TypeAlias = "Annotated[FlowNodeInput | ToolNodeInput | SpeakNodeInput, Discriminator('type', {'prompt': 'FlowNodeInput', 'speak': 'SpeakNodeInput', 'tool': 'ToolNodeInput'})]"
EnabledFeatures: TypeAlias = Literal["telephony", "messaging"]
EventStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"]
Expression: TypeAlias = "Annotated[ComparisonExpression | BooleanOpExpression | ArithmeticExpression | DynamicVariableExpression | StringLiteralExpression | NumberLiteralExpression | BooleanLiteralExpression, Discriminator('type', {'arithmetic': 'ArithmeticExpression', 'bool_literal': 'BooleanLiteralExpression', 'bool_op': 'BooleanOpExpression', 'comparison': 'ComparisonExpression', 'number_literal': 'NumberLiteralExpression', 'string_literal': 'StringLiteralExpression', 'variable': 'DynamicVariableExpression'})]"
ExternalLLMAuthenticationMethod: TypeAlias = Literal["token", "certificate"]
FlowEdgeCondition: TypeAlias = "Annotated[LLMCondition | ExpressionCondition | DefaultCondition, Discriminator('type', {'default': 'DefaultCondition', 'expression': 'ExpressionCondition', 'llm': 'LLMCondition'})]"
FlowEdgeTarget: TypeAlias = "Annotated[NodeTarget | AssistantTarget, Discriminator('type', {'assistant': 'AssistantTarget', 'node': 'NodeTarget'})]"
ListedScheduledEvent: TypeAlias = "Annotated[ScheduledPhoneCallEvent | ScheduledSMSEvent, UniqueFields({'call_attempts': 'ScheduledPhoneCallEvent', 'call_duration': 'ScheduledPhoneCallEvent', 'call_settings': 'ScheduledPhoneCallEvent', 'call_status': 'ScheduledPhoneCallEvent', 'dispatched_at': 'ScheduledPhoneCallEvent', 'max_retries_client_errors': 'ScheduledPhoneCallEvent', 'retry_attempts': 'ScheduledPhoneCallEvent', 'retry_interval_secs': 'ScheduledPhoneCallEvent', 'text': 'ScheduledSMSEvent'})]"
ObservabilityStatus: TypeAlias = Literal["enabled", "disabled"]
PromptSyncStatus: TypeAlias = Literal["enabled", "disabled"]
ScheduledEvent: TypeAlias = "Annotated[ScheduledPhoneCallEvent | ScheduledSMSEvent, UniqueFields({'call_attempts': 'ScheduledPhoneCallEvent', 'call_duration': 'ScheduledPhoneCallEvent', 'call_settings': 'ScheduledPhoneCallEvent', 'call_status': 'ScheduledPhoneCallEvent', 'dispatched_at': 'ScheduledPhoneCallEvent', 'max_retries_client_errors': 'ScheduledPhoneCallEvent', 'retry_attempts': 'ScheduledPhoneCallEvent', 'retry_interval_secs': 'ScheduledPhoneCallEvent', 'text': 'ScheduledSMSEvent'})]"
SipRegion: TypeAlias = Literal["US", "Europe", "Canada", "Australia", "Middle East"]
TelnyxConversationChannel: TypeAlias = Literal["phone_call", "web_call", "sms_chat", "web_chat"]
VoiceSettingsBackgroundAudio: TypeAlias = "Annotated[VoiceSettingsBackgroundAudioPredefinedMedia | VoiceSettingsBackgroundAudioMediaUrl | VoiceSettingsBackgroundAudioMediaName, Discriminator('type', {'media_name': 'VoiceSettingsBackgroundAudioMediaName', 'media_url': 'VoiceSettingsBackgroundAudioMediaUrl', 'predefined_media': 'VoiceSettingsBackgroundAudioPredefinedMedia'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantInterruptionSettings(Model):
    """Whether users can break in, and how the assistant notices that they have finished.

    Attributes:
        disable_greeting_interruption: Whether the greeting is spoken to its end, whatever the user says.
        enable: Whether the user can break in while the assistant speaks. Telnyx's default: True.
        start_speaking_plan: How long the assistant waits after the user stops; models that find turns by themselves
            ignore it.
    """

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantTagsResponse(Model):
    """All labels of the account's assistants.

    Attributes:
        tags: Labels of your own, to sort and find things by.
    """

    tags: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddAIAssistantTagRequest(Model):
    """What ai_assistants.add_tag sends.

    Attributes:
        tag: Label to add.
    """

    tag: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ArithmeticExpression(Model):
    """Condition of a flow: two values joined by + - * / or %.

    Attributes:
        left: The expression in front of the operator.
        op: Operator of the expression, such as +, and, or >=. One of +, -, *, /, %.
        right: The expression behind the operator.
        type_: Which kind it is. One of arithmetic.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["+", "-", "*", "/", "%"] | str
    right: Expression
    type_: Literal["arithmetic"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class Assistant(Model):
    """An AI assistant: model, instructions, voice, tools and all its settings.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        created_at: When it was created.
        description: What it is or is for, in words.
        dynamic_variables: Defaults for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first; empty text lets the user begin. {{variables}} are filled in.
        id: Identifier of the assistant.
        import_metadata: Where the assistant was imported from.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do and how to behave; {{variables}} are filled in.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Language model to use, unless external_llm is set.
        name: Name of the assistant.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        related_mission_ids: Missions that the assistant takes part in.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tools: Tools defined on the spot; shared ones by tool_ids are the newer way.
        transcription: How speech is turned into text: model, language, region.
        version_created_at: When this version was made.
        version_id: One of the assistant's versions.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
    """

    created_at: datetime
    id: str
    instructions: str
    model: str
    name: str
    conversation_flow: ConversationFlow | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures | str] | None = None
    external_llm: ExternalLLM | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AIAssistantInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMCPServer] | None = None
    messaging_settings: MessagingSettings | None = None
    observability_settings: ObservabilitySettings | None = None
    post_conversation_settings: PostConversationSettings | None = None
    privacy_settings: PrivacySettings | None = None
    related_mission_ids: list[str] | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: VoiceSettings | None = None
    widget_settings: WidgetSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantIntegration(Model):
    """A connected service that an assistant may use.

    Attributes:
        allowed_list: Names of the tools that the assistant may use; all that the connection allows when left out.
        integration_id: Integration as the catalogue names it.
    """

    integration_id: str
    allowed_list: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantMCPServer(Model):
    """An MCP server that an assistant may use.

    Attributes:
        allowed_tools: Names of the tools that the assistant may use; those the server allows when left out.
        id: The MCP server, as ai_mcp_servers lists it.
    """

    id: str
    allowed_tools: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantSMSChatRequest(Model):
    """What ai_assistants.send_sms sends.

    Attributes:
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        from_: Number that the assistant writes from.
        should_create_conversation: Whether a new conversation is begun.
        text: What the SMS says.
        to: Number that the SMS goes to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    to: str
    conversation_metadata: dict[str, str | int | bool] | None = None
    should_create_conversation: bool | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantSMSChatResponse(Model):
    """Conversation that an SMS of an assistant belongs to.

    Attributes:
        conversation_id: Identifier of the AI conversation.
    """

    conversation_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantScheduledCallAttempt(Model):
    """One try of a scheduled call, and how it went.

    Attributes:
        attempt_number: Which try it was.
        attempted_at: When it was tried.
        call_duration: How many seconds the call lasted.
        call_status: How the call went, such as completed, busy or no-answer.
        telnyx_call_control_id: The call that was made, by its call_control_id.
    """

    attempt_number: int
    attempted_at: datetime
    call_status: str
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTarget(Model):
    """Where an edge of a flow leads: to another assistant, which takes over.

    Attributes:
        assistant_id: Assistant that takes over the conversation. Example: assistant-billing
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of assistant.
        voice_mode: Whether the voice stays the same (unified) or the other assistant uses its own (distinct). One
            of unified, distinct. Telnyx's default: unified.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    assistant_id: str
    type_: Literal["assistant"] | str
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTest(Model):
    """A test of an assistant: scenario, channel and points of judgement.

    Attributes:
        created_at: When it was created. Example: 2024-01-16T09:00:00Z
        description: What it is or is for, in words.
        destination: Whom the test talks to: a phone number, or a URL for web chat.
        instructions: What happens in the test and what the assistant should achieve.
        max_duration_seconds: Seconds after which the test conversation is ended.
        name: What it is called.
        rubric: Points by which the test is judged, each with name and criteria.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat.
        test_id: Identifier of the assistant's test. UUID. Example: 123e4567-e89b-12d3-a456-426614174000
        test_suite: Suite that the test belongs to.
    """

    created_at: datetime
    name: str
    rubric: list[AssistantTestRubricCriterion]
    telnyx_conversation_channel: TelnyxConversationChannel | str
    test_id: str
    description: str | None = None
    destination: str | None = None
    instructions: str | None = None
    max_duration_seconds: int | None = None
    test_suite: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTestRubricCriterion(Model):
    """One point by which a test is judged.

    Attributes:
        criteria: What the test's judge looks at, in words.
        name: What is judged, such as empathy or accuracy.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTestRun(Model):
    """One run of an assistant's test, and how it was judged.

    Attributes:
        completed_at: When it was finished.
        conversation_id: Identifier of the AI conversation.
        conversation_insights_id: Insights drawn from the test conversation.
        created_at: When the run was put in line. Example: 2024-01-24T10:30:00Z
        detail_status: How each point of the rubric was judged.
        logs: What happened during the test, step by step.
        run_id: The run concerned, of a mission or a test. UUID. Example: 987fcdeb-51a2-43d1-b456-426614174000
        status: How far the run has come: passed and failed are verdicts, error means it broke. One of pending,
            starting, running, passed, failed, error.
        test_id: Identifier of the assistant's test. UUID. Example: 123e4567-e89b-12d3-a456-426614174000
        test_suite_run_id: Id that runs share which were started together as a suite. UUID.
        triggered_by: How it was started: by hand, by schedule or by API. Example: cron
        updated_at: When it last changed.
    """

    created_at: datetime
    run_id: str
    status: AssistantTestStatus | str
    test_id: str
    triggered_by: str
    updated_at: datetime = UNSET
    completed_at: datetime | None = None
    conversation_id: str | None = None
    conversation_insights_id: str | None = None
    detail_status: list[AssistantTestRunDetailResult] | None = None
    logs: str | None = None
    test_suite_run_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTestRunDetailResult(Model):
    """How one point of the rubric was judged.

    Attributes:
        name: Point of the rubric.
        status: How the point was judged. One of pending, starting, running, passed, failed, error.
    """

    name: str
    status: AssistantTestStatus | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioVisualizerConfig(Model):
    """How the web widget draws the sound.

    Attributes:
        color: Colours that it is drawn in. One of verdant, twilight, bloom, mystic, flare, glacier.
        preset: Style that it is drawn in.
    """

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BooleanLiteralExpression(Model):
    """Condition of a flow: always true, or always false.

    Attributes:
        type_: Which kind it is. One of bool_literal.
        value: true or false.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["bool_literal"] | str
    value: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class BooleanOpExpression(Model):
    """Condition of a flow: others joined by and, or or not.

    Attributes:
        op: Operator of the expression, such as +, and, or >=. One of and, or, not.
        operands: What is joined: one expression for not, two or more for and or or.
        type_: Which kind it is. One of bool_op.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    op: Literal["and", "or", "not"] | str
    operands: list[Expression]
    type_: Literal["bool_op"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketIds(Model):
    """Storage buckets that a retrieval tool searches.

    Attributes:
        bucket_ids: Embedded storage buckets to search.
        max_num_results: How many passages the model is given at most.
    """

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeploy(Model):
    """Which versions of an assistant serve which conversations.

    Attributes:
        assistant_id: AI assistant concerned.
        created_at: When it was created.
        rules: Which version of the assistant serves which conversations.
        updated_at: When it last changed.
    """

    assistant_id: str
    created_at: datetime
    rules: list[CanaryDeployRule]
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployClause(Model):
    """One condition of a rule: an attribute compared with values.

    Attributes:
        attribute: What is looked at, by its name in the conversation's context.
        operator: How it is compared with values. One of in, not_in, starts_with.
        values: The values that count. At least 1 items.
    """

    attribute: str
    operator: CanaryDeployOperator | str
    values: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRequest(Model):
    """What the canary deploy functions of ai_assistants send.

    Attributes:
        rules: Which version of the assistant serves which conversations.
    """

    rules: list[CanaryDeployRuleInput] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRolloutSlot(Model):
    """One version in a rollout, with its share.

    Attributes:
        version_id: One of the assistant's versions.
        weight: Share in percent; what is left over goes to the main version. 0.0 to 100.0.
    """

    version_id: str
    weight: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRule(Model):
    """A rule: conversations that match get the given version.

    Attributes:
        match: Clauses that must all hold; without any, the rule always applies.
        serve: Version, or versions by weight, for conversations that match.
    """

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRuleInput(Model):
    """A rule: conversations that match get the given version.

    Attributes:
        match: Clauses that must all hold; without any, the rule always applies.
        serve: Version, or versions by weight, for conversations that match.
    """

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployServe(Model):
    """What a rule serves: one version, or several by shares.

    Attributes:
        rollout: Versions with their shares, less than 100 together; the rest goes to the main version.
        version_id: The version that serves; instead of rollout.
    """

    rollout: list[CanaryDeployRolloutSlot] | None = None
    version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideTool(Model):
    """Tool that your own client runs.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        type_: Which kind it is. One of client_side_tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    client_side_tool: ClientSideToolParams
    type_: Literal["client_side_tool"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideToolParametersSchema(Model):
    """Values of the tool, as a JSON Schema.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: What must be there.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideToolParams(Model):
    """Name, purpose and values of a tool that your client runs.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        parameters: Values it takes; of tools, described as a JSON Schema.
    """

    description: str
    name: str
    parameters: ClientSideToolParametersSchema


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComparisonExpression(Model):
    """Condition of a flow: two values compared, such as age >= 18.

    Attributes:
        left: The expression in front of the operator.
        op: Operator of the expression, such as +, and, or >=. One of ==, !=, <, <=, >, >=, contains, not_contains.
        right: The expression behind the operator.
        type_: Which kind it is. One of comparison.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["==", "!=", "<", "<=", ">", ">=", "contains", "not_contains"] | str
    right: Expression
    type_: Literal["comparison"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationFlow(Model):
    """Steps of an assistant's conversation as a graph, as the API returns it.

    Attributes:
        edges: Ways from one node to another; a single node needs none.
        nodes: The steps: prompts and tools.
        start_node_id: Node at which it starts.
    """

    nodes: list[ConversationFlowNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationFlowInput(Model):
    """Steps of an assistant's conversation as a graph, as you send it.

    Attributes:
        edges: Ways from one node to another; a single node needs none.
        nodes: The steps: prompts and tools.
        start_node_id: Node at which it starts. Example: n_intake
    """

    nodes: list[ConversationFlowNodeInput]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssistantRequest(Model):
    """What ai_assistants.create sends.

    Attributes:
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
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
    """

    instructions: str
    name: str
    conversation_flow: ConversationFlowInput | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures] | None = None
    external_llm: ExternalLLMInput | None = None
    fallback_config: FallbackConfigInput | None = None
    greeting: str | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AIAssistantInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMCPServer] | None = None
    messaging_settings: MessagingSettings | None = None
    model: str | None = None
    observability_settings: ObservabilitySettingsInput | None = None
    post_conversation_settings: PostConversationSettingsInput | None = None
    privacy_settings: PrivacySettings | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tool_ids: list[str] | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    voice_settings: VoiceSettings | None = None
    widget_settings: WidgetSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssistantTestRequest(Model):
    """What ai_assistants.create_test sends.

    Attributes:
        description: What the test is for, up to 1000 characters. At most 1000 characters.
        destination: Whom the test talks to: a phone number, or a URL for web chat. At least 1 characters. Example:
            +15551234567
        instructions: What happens in the test and what the assistant should achieve, up to 5000 characters. 1 to
            5000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        name: Name of the test, up to 255 characters. 1 to 255 characters.
        rubric: Points by which the test is judged, each with name and criteria. At least 1 items.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat. Telnyx's default: web_chat.
        test_suite: Suite to put the test into, up to 100 characters. At most 100 characters.
    """

    destination: str
    instructions: str
    name: str
    rubric: list[CreateAssistantTestRubricCriterion]
    description: str | None = None
    max_duration_seconds: int | None = None
    telnyx_conversation_channel: TelnyxConversationChannel | None = None
    test_suite: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssistantTestRubricCriterion(Model):
    """One point by which a test is judged.

    Attributes:
        criteria: What the test's judge looks at, in words.
        name: What is judged, such as empathy or accuracy.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateScheduledEventRequest(Model):
    """A call or SMS that an assistant should make at a set time.

    Attributes:
        call_settings: Settings of the scheduled call; not for messages.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        max_retries_client_errors: How often to try again when busy, unanswered or failed, 0 to 10; 0 by default.
            0.0 to 10.0.
        retry_interval_secs: Seconds between tries, 60 to 86400. 60.0 to 86400.0.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601. Example: 2025-04-15T13:07:28.764Z
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: Whether it is a call or an SMS. One of phone_call, sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
        text: What the SMS says; an SMS needs it.
    """

    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: ConversationChannelType
    telnyx_end_user_target: str
    call_settings: ScheduledCallSettings | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    dynamic_variables: dict[str, str] | None = None
    max_retries_client_errors: int | None = None
    retry_interval_secs: int | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSharedToolRequest(Model):
    """A tool that several assistants should use; give the one table that type names.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        display_name: Name that people see for the tool.
        function: Settings of a tool that is a function.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Settings of a tool that searches stored documents.
        timeout_ms: Milliseconds to wait for the tool. Telnyx's default: 5000.
        type_: Kind of tool; its settings go into the property of that name.
        webhook: Settings of a tool that calls an HTTP service of yours.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    display_name: str
    type_: str
    client_side_tool: dict[str, Any] | None = None
    function: dict[str, Any] | None = None
    handoff: dict[str, Any] | None = None
    invite: dict[str, Any] | None = None
    pay: PayToolParams | None = None
    retrieval: dict[str, Any] | None = None
    timeout_ms: int | None = None
    webhook: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DTMFTool(Model):
    """Lets the assistant send key tones.

    Attributes:
        send_dtmf: Settings of the tool; none are documented.
        type_: Which kind it is. One of send_dtmf.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_dtmf: dict[str, Any]
    type_: Literal["send_dtmf"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DefaultCondition(Model):
    """The way to take when no other condition is true; only behind tool and speak steps, which need one.

    Attributes:
        type_: Which kind it is. One of default.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["default"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIAssistantResponse(Model):
    """Says that the assistant was deleted.

    Attributes:
        deleted: Whether it was deleted.
        id: Identifier of the assistant.
        object_: Kind of thing, as OpenAI's API names it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    deleted: bool
    id: str
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedAssistant(Model):
    """An AI assistant that was deleted, with the settings it had.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        created_at: When it was created.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST as a conversation begins; its reply puts the values under
            dynamic_variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first; empty when it waits for the other side.
        id: Identifier of the assistant.
        import_metadata: Where the assistant was brought over from, if it was.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do; may name dynamic variables as {{variable}}.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Model the assistant thinks with, unless external_llm is set.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        related_mission_ids: Missions that the assistant had to do with.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tools: Tools set up in the assistant itself; shared ones by tool_ids are the newer way.
        transcription: How the assistant recognizes speech.
        version_created_at: When this version was made.
        version_id: One of the assistant's versions.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Voice the assistant speaks with, and how.
        widget_settings: Looks and texts of the assistant's web widget.
        deleted_at: When the assistant was deleted.
        permanently_deleted_at: When it can no longer be restored.
    """

    created_at: datetime
    id: str
    instructions: str
    model: str
    name: str
    deleted_at: datetime
    permanently_deleted_at: datetime
    conversation_flow: ConversationFlow | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures | str] | None = None
    external_llm: ExternalLLM | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AIAssistantInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMCPServer] | None = None
    messaging_settings: MessagingSettings | None = None
    observability_settings: ObservabilitySettings | None = None
    post_conversation_settings: PostConversationSettings | None = None
    privacy_settings: PrivacySettings | None = None
    related_mission_ids: list[str] | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: VoiceSettings | None = None
    widget_settings: WidgetSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DynamicVariableExpression(Model):
    """The value of a dynamic variable.

    Attributes:
        name: Name of the variable. Example: user_age
        type_: Which kind it is. One of variable.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    name: str
    type_: Literal["variable"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnhanceInstructionsRequest(Model):
    """Instructions to be improved, and in which way.

    Attributes:
        enhancement_prompt: What to improve, in words; faults that are found are corrected in any case.
        instructions: Instructions to improve; the assistant's own when left out.
    """

    enhancement_prompt: str | Null | None = None
    instructions: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExpressionCondition(Model):
    """A condition that is computed from dynamic variables, without the model.

    Attributes:
        expression: Expression that must come out true.
        type_: Which kind it is. One of expression.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    expression: Expression
    type_: Literal["expression"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalLLM(Model):
    """A model at another place that works in the assistant.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for that model.
        model: Name of the model at that place.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
    """

    base_url: str
    model: str
    authentication_method: ExternalLLMAuthenticationMethod | str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalLLMInput(Model):
    """A model at another place that should work in the assistant.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for that model.
        model: Name of the model at that place.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
    """

    base_url: str
    model: str
    authentication_method: ExternalLLMAuthenticationMethod | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FallbackConfig(Model):
    """Model to use while the main one cannot be reached.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for that model.
        model: Model hosted by Telnyx to use meanwhile.
    """

    external_llm: ExternalLLM | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FallbackConfigInput(Model):
    """Model to use while the main one cannot be reached.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for that model.
        model: Model hosted by Telnyx to use meanwhile.
    """

    external_llm: ExternalLLMInput | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowEdge(Model):
    """A way from one step to the next; of several, the first whose condition is true is taken.

    Attributes:
        condition: When to go this way: judged by the model, computed, or when nothing else applies.
        id: Name of your own for the edge, unlike all others in the flow. Example: e_age_gate
        start_node_id: Node that the edge leads away from.
        target: Where it leads: another node of the flow, or another assistant.
    """

    condition: FlowEdgeCondition
    id: str
    start_node_id: str
    target: FlowEdgeTarget


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowNode(Model):
    """A step of a conversation flow in which the model speaks by instructions of its own.

    Attributes:
        external_llm: Model at another place for this node; goes with model and llm_api_key_ref.
        id: Name of your own for the node, unlike all others in the flow.
        instructions: What the model is told to do as long as the node is active.
        instructions_mode: Whether these instructions replace the assistant's or are added to them. One of replace,
            append. Telnyx's default: replace.
        llm_api_key_ref: Integration secret with the model's key, for this node; goes with model and external_llm.
        model: Model for this node; if this, llm_api_key_ref or external_llm is set, the assistant's three do not
            count.
        name: What people see the node called.
        position: Where it is drawn on the screen; it changes nothing else.
        shared_tool_ids: Shared tools that can be called in this node.
        tools: The shared tools of this node, written out; only in answers.
        tools_mode: Whether these tools replace the assistant's or are added to them; counts with shared_tool_ids.
            One of replace, append. Telnyx's default: replace.
        transcription: How speech is recognized in this node, where it differs from the assistant.
        type_: Which kind it is. One of prompt. Telnyx's default: prompt.
        voice_settings: Voice in this node, where it differs from the assistant.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    instructions: str
    external_llm: ExternalLLM | None = None
    instructions_mode: Literal["replace", "append"] | str | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    shared_tool_ids: list[str] | None = None
    tools: list[list[AIAssistantTool]] | None = None
    tools_mode: Literal["replace", "append"] | str | None = None
    transcription: TranscriptionSettings | None = None
    type_: Literal["prompt"] | str | None = None
    voice_settings: VoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowNodeInput(Model):
    """A step of a conversation flow in which the model speaks; what it leaves out is taken from the assistant.

    Attributes:
        external_llm: Model at another place for this node; goes with model and llm_api_key_ref.
        id: Name of your own for the node, unlike all others in the flow. Example: n_intake
        instructions: What the model is told to do as long as the node is active.
        instructions_mode: Whether these instructions replace the assistant's or are added to them. One of replace,
            append. Telnyx's default: replace.
        llm_api_key_ref: Integration secret with the model's key, for this node; goes with model and external_llm.
            Example: my-key-ref
        model: Model for this node; if this, llm_api_key_ref or external_llm is set, the assistant's three do not
            count. Example: moonshotai/Kimi-K2.6
        name: What people see the node called. Example: Intake
        position: Where it is drawn on the screen; it changes nothing else.
        shared_tool_ids: Shared tools that can be called in this node.
        tools_mode: Whether these tools replace the assistant's or are added to them; counts with shared_tool_ids.
            One of replace, append. Telnyx's default: replace.
        transcription: How speech is recognized in this node, where it differs from the assistant.
        type_: Which kind it is. One of prompt. Telnyx's default: prompt.
        voice_settings: Voice in this node, where it differs from the assistant.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    instructions: str
    external_llm: ExternalLLMInput | None = None
    instructions_mode: Literal["replace", "append"] | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    shared_tool_ids: list[str] | None = None
    tools_mode: Literal["replace", "append"] | None = None
    transcription: TranscriptionSettings | None = None
    type_: Literal["prompt"] | None = None
    voice_settings: VoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffTool(Model):
    """Lets the assistant hand the conversation to another assistant.

    Attributes:
        handoff: Which assistants may take over, and in whose voice.
        type_: Which kind it is. One of handoff.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    handoff: HandoffToolParams
    type_: Literal["handoff"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffToolAIAssistant(Model):
    """An assistant that may take over.

    Attributes:
        id: Identifier of the assistant. Example: assistant-1234567890abcdef
        name: Name by which the model knows when to hand over to it.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffToolParams(Model):
    """Which assistants may take over, and in whose voice.

    Attributes:
        ai_assistants: Assistants that may take over.
        voice_mode: unified keeps one voice, so that nobody notices; distinct lets each assistant have its own. One
            of unified, distinct.
    """

    ai_assistants: list[HandoffToolAIAssistant]
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupTool(Model):
    """Lets the assistant end the call.

    Attributes:
        hangup: How the model is told about the tool.
        type_: Which kind it is. One of hangup.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    hangup: HangupToolParams
    type_: Literal["hangup"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupToolParams(Model):
    """How the model is told about ending the call.

    Attributes:
        description: When to use the tool, for the model to read. Telnyx's default: This tool is used to hang up the
            call..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImportAssistantsRequest(Model):
    """Which assistants to bring over from another provider.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds your API key at that provider.
        import_ids: Assistants to bring over, by their ids there; all when left out.
        provider: Where the assistants are now. One of elevenlabs, vapi, retell.
    """

    api_key_ref: str
    provider: Literal["elevenlabs", "vapi", "retell"]
    import_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImportMetadata(Model):
    """Where an assistant was brought over from.

    Attributes:
        import_id: The assistant's id at the other provider.
        import_provider: Provider it was brought over from. One of elevenlabs, vapi, retell.
    """

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightSettings(Model):
    """Which insights are drawn from the assistant's conversations.

    Attributes:
        insight_group_id: Group whose insights are drawn from each conversation by themselves.
    """

    insight_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteTool(Model):
    """Lets the assistant call somebody into the conversation.

    Attributes:
        invite: Whom the assistant may call in, and how.
        type_: Which kind it is. One of invite.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    invite: InviteToolConfig
    type_: Literal["invite"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfig(Model):
    """Whom the assistant may call in, and how.

    Attributes:
        custom_headers: Extra headers of your own for the SIP INVITE.
        from_: Number or SIP URI that the new call comes from. Example: +35319605860
        targets: Who may be called in; or one {{variable}} that holds the list.
        voicemail_detection: Whether it is noticed that a machine picks up, and what follows.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    custom_headers: list[InviteToolConfigCustomHeader] | None = None
    targets: list[InviteToolConfigTarget] | str | None = None
    voicemail_detection: InviteToolConfigVoicemailDetection | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigCustomHeader(Model):
    """A SIP header of your own for the new call.

    Attributes:
        name: What it is called.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts a secret in.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigOnVoicemailDetected(Model):
    """What happens when a machine picks up.

    Attributes:
        action: stop_invite gives the call up. One of stop_invite.
    """

    action: Literal["stop_invite"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigTarget(Model):
    """Somebody whom the assistant may call in.

    Attributes:
        name: What the model knows the target by. Example: Support
        to: Number or SIP URI to call. Example: +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigVoicemailDetection(Model):
    """Whether it is noticed that a machine picks up, and what follows.

    Attributes:
        detection_mode: premium notices machines, disabled does not. One of disabled, premium.
        on_voicemail_detected: What to do then.
    """

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: InviteToolConfigOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMCondition(Model):
    """A condition that the model judges, written in words.

    Attributes:
        prompt: What must be true, in words; the model judges by the conversation.
        type_: Which kind it is. One of llm.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    prompt: str
    type_: Literal["llm"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIAssistantsResponse(Model):
    """All AI assistants.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Assistant]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestRunsResponse(ListResponse["AssistantTestRun"]):
    """A page of test runs.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AssistantTestRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestSuitesResponse(Model):
    """The names of all test suites.

    Attributes:
        data: Names of the suites.
    """

    data: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestsResponse(ListResponse["AssistantTest"]):
    """A page of the tests.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AssistantTest]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDeletedAIAssistantsResponse(ListResponse["DeletedAssistant"]):
    """A page of the deleted assistants.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DeletedAssistant]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListScheduledEventsResponse(ListResponse["ListedScheduledEvent"]):
    """A page of the scheduled calls and messages.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ListedScheduledEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSharedToolsResponse(ListResponse["SharedTool"]):
    """A page of the shared tools.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SharedTool]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingSettings(Model):
    """How an assistant works by SMS.

    Attributes:
        conversation_inactivity_minutes: Minutes without a message after which a new conversation begins. 1 to
            10000000.
        default_messaging_profile_id: Messaging profile the assistant writes under; made together with the
            assistant.
        delivery_status_webhook_url: URL that is told how delivery of the assistant's messages goes.
    """

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NodePosition(Model):
    """Where a step is drawn on the screen; it changes nothing else.

    Attributes:
        x: How far to the right it is drawn.
        y: Where it is drawn from top to bottom.
    """

    x: float
    y: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class NodeTarget(Model):
    """The step that an edge leads to.

    Attributes:
        node_id: Node that the edge leads to. Example: n_billing
        type_: Which kind it is. One of node.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    node_id: str
    type_: Literal["node"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLiteralExpression(Model):
    """A fixed number in an expression.

    Attributes:
        type_: Which kind it is. One of number_literal.
        value: The number. Example: 18
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["number_literal"] | str
    value: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class ObservabilitySettings(Model):
    """Whether and how sessions are traced with Langfuse.

    Attributes:
        host: Address of the Langfuse server.
        prompt_label: Label of the prompt in Langfuse.
        prompt_name: Name of the prompt in Langfuse.
        prompt_sync: Whether each change of the instructions is put into Langfuse as a prompt; needs prompt_name.
            One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: Version of the prompt in Langfuse. At least 1.0.
        public_key_ref: Name (identifier) of the integration secret that holds the public key for Langfuse.
        secret_key_ref: Name (identifier) of the integration secret that holds the secret key for Langfuse.
        status: Whether tracing is on; not by default. One of enabled, disabled. Telnyx's default: disabled.
    """

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: PromptSyncStatus | str | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: ObservabilityStatus | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ObservabilitySettingsInput(Model):
    """Whether and how sessions are traced with Langfuse.

    Attributes:
        host: Address of the Langfuse server.
        prompt_label: Label of the prompt in Langfuse.
        prompt_name: Name of the prompt in Langfuse.
        prompt_sync: Whether each change of the instructions is put into Langfuse as a prompt; needs prompt_name.
            One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: Version of the prompt in Langfuse. At least 1.0.
        public_key_ref: Name (identifier) of the integration secret that holds the public key for Langfuse.
        secret_key_ref: Name (identifier) of the integration secret that holds the secret key for Langfuse.
        status: Whether tracing is on; not by default. One of enabled, disabled. Telnyx's default: disabled.
    """

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: PromptSyncStatus | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: ObservabilityStatus | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayTool(Model):
    """Lets the assistant take a card payment by keys; recording pauses meanwhile.

    Attributes:
        pay: How payment is taken, and through which connector.
        type_: Which kind it is. One of pay.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    pay: PayToolParams
    type_: Literal["pay"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayToolParams(Model):
    """How payment is taken, and through which connector.

    Attributes:
        connector_name: Pay connector of your organization that takes the payment.
        currency: Currency of payments, unless told otherwise. Telnyx's default: USD.
        description: When to use the tool, for the model to read.
        payment_method: How people pay, unless told otherwise. Telnyx's default: credit-card.
    """

    connector_name: str
    currency: str | None = None
    description: str | None = None
    payment_method: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PostConversationSettings(Model):
    """Whether the assistant gets one more turn after the conversation, for tools such as a CRM entry (beta).

    Attributes:
        enabled: Whether that turn takes place; not by default. Call control tools do not work in it. Telnyx's
            default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PostConversationSettingsInput(Model):
    """Whether the assistant gets one more turn after the conversation, for tools such as a CRM entry (beta).

    Attributes:
        enabled: Whether that turn takes place; not by default. Call control tools do not work in it. Telnyx's
            default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PrivacySettings(Model):
    """Whether conversations are kept.

    Attributes:
        data_retention: Whether conversations and insights are kept; recordings and the like go by their own
            settings.
    """

    data_retention: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RetrievalTool(Model):
    """Lets the assistant search documents that you stored.

    Attributes:
        retrieval: Which buckets are searched.
        type_: Which kind it is. One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferTool(Model):
    """Lets the assistant send the caller elsewhere with SIP REFER.

    Attributes:
        refer: Where the assistant may send the caller, and with which headers.
        type_: Which kind it is. One of refer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    refer: SIPReferToolParams
    type_: Literal["refer"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolCustomHeader(Model):
    """A SIP header of your own for the REFER.

    Attributes:
        name: What it is called.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts a secret in.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolHeader(Model):
    """A standard SIP header for the REFER.

    Attributes:
        name: What it is called. One of User-to-User, Diversion.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts a secret in.
    """

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolParams(Model):
    """Where the assistant may send the caller, and with which headers.

    Attributes:
        custom_headers: Extra headers of your own for the SIP REFER.
        sip_headers: Standard headers for the SIP REFER: User-to-User, Diversion.
        targets: Places that the caller may be sent to.
    """

    targets: list[SIPReferToolTarget]
    custom_headers: list[SIPReferToolCustomHeader] | None = None
    sip_headers: list[SIPReferToolHeader] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolTarget(Model):
    """A place that the caller may be sent to.

    Attributes:
        name: What the model knows the target by. Example: Support
        sip_address: SIP URI that the caller is sent to. Example: sip:username@sip.non-telnyx-address.com
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
    """

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduledCallSettings(Model):
    """Settings of a scheduled call.

    Attributes:
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
    """

    sip_region: SipRegion | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduledPhoneCallEvent(Model):
    """A call that an assistant makes at a set time, and how it went.

    Attributes:
        assistant_id: AI assistant concerned.
        call_attempts: Each try to call, and how it went.
        call_duration: How many seconds the call lasted.
        call_settings: Settings of the scheduled call; not for messages.
        call_status: How the call stands: ringing, in-progress, completed, busy, no-answer, canceled or failed.
        conversation_id: Identifier of the AI conversation.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        created_at: When it was created.
        dispatched_at: When the call was made.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        errors: What went wrong, one entry for each problem.
        max_retries_client_errors: How often to try again when busy, unanswered or failed, 0 to 10; 0 by default.
        retry_attempts: How often it was tried again.
        retry_count: How often it was tried again. Telnyx's default: 0.
        retry_interval_secs: Seconds between tries, 60 to 86400.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601.
        scheduled_event_id: Identifier of the scheduled call.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed.
            Telnyx's default: pending.
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: Whether it is a call or an SMS. One of phone_call, sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
    """

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: ConversationChannelType | str
    telnyx_end_user_target: str
    created_at: datetime = UNSET
    status: EventStatus | str = UNSET
    call_attempts: list[AssistantScheduledCallAttempt] | None = None
    call_duration: int | None = None
    call_settings: ScheduledCallSettings | None = None
    call_status: str | None = None
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    dispatched_at: datetime | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    max_retries_client_errors: int | None = None
    retry_attempts: int | None = None
    retry_count: int | None = None
    retry_interval_secs: int | None = None
    scheduled_event_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduledSMSEvent(Model):
    """An SMS that an assistant sends at a set time.

    Attributes:
        assistant_id: AI assistant concerned.
        conversation_id: Identifier of the AI conversation.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        created_at: When it was created.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        errors: What went wrong, one entry for each problem.
        retry_count: How often it was tried again. Telnyx's default: 0.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601.
        scheduled_event_id: Identifier of the scheduled SMS.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed.
            Telnyx's default: pending.
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: Whether it is a call or an SMS. One of phone_call, sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
        text: What the SMS says.
    """

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: ConversationChannelType | str
    telnyx_end_user_target: str
    text: str
    created_at: datetime = UNSET
    status: EventStatus | str = UNSET
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendAIAssistantWhatsappResponse(Model):
    """The conversation and the WhatsApp message that opened it.

    Attributes:
        conversation_id: Identifier of the AI conversation.
        message_id: Identifier of the WhatsApp message.
    """

    conversation_id: str
    message_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageTool(Model):
    """Lets the assistant send an SMS or MMS to whom it speaks with.

    Attributes:
        send_message: What the message says; who writes to whom follows from the conversation.
        type_: Which kind it is. One of send_message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_message: SendMessageToolParams
    type_: Literal["send_message"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageToolParams(Model):
    """What the message says.

    Attributes:
        message_template: Text with {{variable}} where values belong; the model writes one itself when left out.
    """

    message_template: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SharedTool(Model):
    """A tool that several assistants use.

    Attributes:
        created_at: When it was created.
        display_name: Name that people are shown.
        id: Identifier of the tool, for tool_ids.
        timeout_ms: Milliseconds to wait for the tool. Telnyx's default: 5000.
        tool_definition: Settings of the tool, as its type has them.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    tool_definition: dict[str, Any]
    type_: str
    created_at: datetime = UNSET
    display_name: str | None = None
    timeout_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SkipTurnTool(Model):
    """Lets the assistant say nothing this time.

    Attributes:
        skip_turn: How the model is told about the tool.
        type_: Which kind it is. One of skip_turn.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    skip_turn: SkipTurnToolParams
    type_: Literal["skip_turn"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SkipTurnToolParams(Model):
    """How the model is told about saying nothing.

    Attributes:
        description: When to use the tool, for the model to read. Telnyx's default: This tool is used to skip the
            assistant turn without producing a response..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakNode(Model):
    """A step of a conversation flow that says a fixed text, without the model.

    Attributes:
        id: Name of your own for the node, unlike all others in the flow.
        message: Text that is said as it stands; {{variable}} is filled in, with nothing where it is not known.
        name: What people see the node called.
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakNodeInput(Model):
    """A step of a conversation flow that says a fixed text, without the model.

    Attributes:
        id: Name of your own for the node, unlike all others in the flow. Example: n_greeting
        message: Text that is said as it stands; {{variable}} is filled in, with nothing where it is not known.
        name: What people see the node called. Example: Greeting
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartSpeakingPlan(Model):
    """When the assistant begins to speak; models that know the end of a turn themselves (flux) go by their own
    settings.

    Attributes:
        transcription_endpointing_plan: How long to wait after the last words, by how they end.
        wait_seconds: Fewest seconds to wait before speaking. At least 0.0. Telnyx's default: 0.4.
    """

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StringLiteralExpression(Model):
    """A fixed text in an expression.

    Attributes:
        type_: Which kind it is. One of string_literal.
        value: The text. Example: gold
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["string_literal"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonyRecordingSettings(Model):
    """Whether the assistant's calls are recorded, and how.

    Attributes:
        channels: Whether the recording has one channel or a channel per side. One of single, dual. Telnyx's
            default: dual.
        enabled: Whether calls are recorded, as by default; with false never, whatever else is set. Telnyx's
            default: True.
        format_: File format of the recording. One of wav, mp3. Telnyx's default: mp3.
        stop_on_conversation_end: Whether recording ends with the conversation; otherwise it goes on as long as the
            call. Telnyx's default: False.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format_: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettings(Model):
    """How an assistant works on calls: time limits, silence, noise, voicemail, recording.

    Attributes:
        default_texml_app_id: TeXML application of the assistant's calls; made together with the assistant.
        noise_suppression: Which engine clears the audio of noise; disabled for none. One of krisp, deepfilternet,
            disabled.
        noise_suppression_config: Fine tuning of the noise filter; deepfilternet only.
        recording_settings: Whether calls are recorded, and how.
        supports_unauthenticated_web_calls: Whether anybody may talk to it from your website without signing in; the
            web widget needs that.
        time_limit_secs: Longest the assistant stays on the call, in seconds, 30 to 14400; 1800 by default.
        user_idle_reply_secs: Seconds of silence after which the assistant asks whether the caller is still there.
            At least 0. Telnyx's default: 10.
        user_idle_timeout_secs: Seconds of silence after which the assistant stops. 10 to 14400.
        voicemail_detection: What to do when a machine picks up; needs machine detection when dialling.
    """

    default_texml_app_id: str | None = None
    noise_suppression: Literal["krisp", "deepfilternet", "disabled"] | str | None = None
    noise_suppression_config: TelephonySettingsNoiseSuppressionConfig | None = None
    recording_settings: TelephonyRecordingSettings | None = None
    supports_unauthenticated_web_calls: bool | None = None
    time_limit_secs: int | None = None
    user_idle_reply_secs: int | None = None
    user_idle_timeout_secs: int | None = None
    voicemail_detection: TelephonySettingsVoicemailDetection | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsNoiseSuppressionConfig(Model):
    """Fine tuning of the noise filter; deepfilternet only.

    Attributes:
        attenuation_limit: How strongly noise may be lowered, 0 to 100. Telnyx's default: 100.
        mode: How noise is filtered: advanced. One of advanced.
    """

    attenuation_limit: int | None = None
    mode: Literal["advanced"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsOnVoicemailDetected(Model):
    """What the assistant does when a machine picks up.

    Attributes:
        action: What happens on a voicemail: stop, leave a message and stop, or go on. One of stop_assistant,
            leave_message_and_stop_assistant, continue_assistant.
        voicemail_message: Message to leave; only with leave_message_and_stop_assistant.
    """

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | str | None = None
    voicemail_message: TelephonySettingsVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsVoicemailDetection(Model):
    """What the assistant does when a machine picks up; needs machine detection when dialling.

    Attributes:
        on_voicemail_detected: What to do then.
    """

    on_voicemail_detected: TelephonySettingsOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsVoicemailMessage(Model):
    """Message the assistant leaves on a voicemail.

    Attributes:
        message: Text to leave; with type message.
        prompt: What the model should make the message from; with type prompt.
        type_: Whether the text is given (message) or written by the model (prompt). One of prompt, message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    prompt: str | None = None
    type_: Literal["prompt", "message"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TestToolResponse(Model):
    """What a trial of a webhook tool sent and got back.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebhookToolTest


@define(eq=False, repr=False, kw_only=True, slots=False)
class TestWebhookToolRequest(Model):
    """Values to try a webhook tool with.

    Attributes:
        arguments: Values that the tool is called with.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
    """

    arguments: dict[str, Any] | None = None
    dynamic_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolNode(Model):
    """A step of a conversation flow that runs one shared tool, without the model.

    Attributes:
        id: Name of your own for the node, unlike all others in the flow.
        name: What people see the node called.
        position: Where it is drawn on the screen; it changes nothing else.
        shared_tool_id: Shared tool to run; dynamic variables of the same names are its arguments.
        tool: The tool written out; only in answers.
        type_: Which kind it is. One of tool. Telnyx's default: tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    shared_tool_id: str
    name: str | None = None
    position: NodePosition | None = None
    tool: list[AIAssistantTool] | None = None
    type_: Literal["tool"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolNodeInput(Model):
    """A step of a conversation flow that runs one shared tool, without the model.

    Attributes:
        id: Name of your own for the node, unlike all others in the flow. Example: n_charge
        name: What people see the node called.
        position: Where it is drawn on the screen; it changes nothing else.
        shared_tool_id: Shared tool to run; dynamic variables of the same names are its arguments. Example:
            tool-charge-card
        type_: Which kind it is. One of tool. Telnyx's default: tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    shared_tool_id: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["tool"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionEndpointingPlan(Model):
    """How long to wait after the last words before they count as the end of what is said.

    Attributes:
        on_no_punctuation_seconds: Seconds to wait when the text so far has no punctuation at its end. Telnyx's
            default: 1.5.
        on_number_seconds: Seconds to wait when the text so far ends with a number. Telnyx's default: 0.5.
        on_punctuation_seconds: Seconds to wait when the text so far ends with punctuation. Telnyx's default: 0.1.
    """

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionSettings(Model):
    """How the assistant recognizes speech: model, language, region.

    Attributes:
        api_key_ref: Integration secret with your key at the provider; some Azure regions need it.
        language: Language that is spoken, as a code; with auto, or left out, the model finds out, if it can.
        model: Model that turns speech into text; deepgram/flux also notices by itself when somebody is done. One of
            deepgram/flux, deepgram/nova-3, deepgram/nova-2, azure/fast, assemblyai/universal-streaming,
            xai/grok-stt, soniox/stt-rt-v4, nvidia/parakeet-v3, distil-whisper/distil-large-v2,
            openai/whisper-large-v3-turbo.
        region: Azure region that transcribes; some need api_key_ref.
        settings: Fine tuning; each setting is for certain models.
    """

    api_key_ref: str | None = None
    language: str | None = None
    model: (
        Literal[
            "deepgram/flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "azure/fast",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "nvidia/parakeet-v3",
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
        ]
        | str
        | None
    ) = None
    region: str | None = None
    settings: TranscriptionSettingsConfig | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionSettingsConfig(Model):
    """Fine tuning of speech recognition; each setting is for certain models.

    Attributes:
        eager_eot_threshold: How sure to be to guess early that a turn is over; at most eot_threshold, equal to it
            for never. flux only. 0.3 to 0.9. Telnyx's default: 0.8.
        enable_endpoint_detection: Whether the end of each utterance is reported. soniox only. Telnyx's default:
            False.
        end_of_turn_confidence_threshold: How sure to be that a turn is over, 0 to 1. assemblyai only. Telnyx's
            default: 0.4.
        eot_threshold: How sure to be that a turn is over, 0.5 to 0.9; more is safer but slower. deepgram/flux only.
            Telnyx's default: 0.8.
        eot_timeout_ms: Milliseconds of silence that end a turn in any case, 500 to 10000. deepgram/flux only.
            Telnyx's default: 5000.
        interim_results: Whether unfinished transcripts come too, which may still change. soniox only. Telnyx's
            default: False.
        keyterm: Terms to expect, separated by commas; may hold {{variable}}. deepgram nova-3 and flux only.
        max_endpoint_delay_ms: Longest silence before an utterance ends, 500 to 3000 ms; with
            enable_endpoint_detection. soniox only.
        max_turn_silence: Milliseconds of silence that end a turn in any case, 100 to 5000. assemblyai only.
            Telnyx's default: 1280.
        min_turn_silence: Fewest milliseconds of silence that end a turn, at most max_turn_silence. assemblyai only.
            100 to 5000. Telnyx's default: 400.
        numerals: Whether numbers are written as digits.
        smart_format: Whether numbers, dates and punctuation are written as people do.
    """

    eager_eot_threshold: float | None = None
    enable_endpoint_detection: bool | None = None
    end_of_turn_confidence_threshold: float | None = None
    eot_threshold: float | None = None
    eot_timeout_ms: int | None = None
    interim_results: bool | None = None
    keyterm: str | None = None
    max_endpoint_delay_ms: int | None = None
    max_turn_silence: int | None = None
    min_turn_silence: int | None = None
    numerals: bool | None = None
    smart_format: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferTool(Model):
    """Lets the assistant transfer the call.

    Attributes:
        transfer: Whom the assistant may transfer to, and how.
        type_: Which kind it is. One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: TransferToolParams
    type_: Literal["transfer"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolCustomHeader(Model):
    """One extra SIP header of a transfer.

    Attributes:
        name: Name of the SIP header.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts in a secret.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolOnVoicemailDetected(Model):
    """What happens when a machine picks up a transferred call.

    Attributes:
        action: What happens on a voicemail: hang up, or leave a message first. One of stop_transfer,
            leave_message_and_stop_transfer.
        voicemail_message: Message to leave; only with leave_message_and_stop_transfer.
    """

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: TransferToolVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolParams(Model):
    """Whom the assistant may transfer to, from which number, and what is said on the way.

    Attributes:
        custom_headers: Extra headers of your own for the SIP INVITE.
        description: What the tool does; made from targets when left out.
        from_: Number or SIP URI that the transfer is made from. Example: +35319605860
        targets: Whom the assistant may pass the caller to.
        voicemail_detection: Whether voicemail is recognized at the target, and what to do then.
        warm_message_delay_ms: Milliseconds after the answer until the warm message is played. Example: 2000
        warm_transfer_instructions: What the assistant tells the target about the caller, in words.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    targets: list[TransferToolTarget] | str
    custom_headers: list[TransferToolCustomHeader] | None = None
    description: str | None = None
    voicemail_detection: TransferToolVoicemailDetection | None = None
    warm_message_delay_ms: int | None = None
    warm_transfer_instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolTarget(Model):
    """One target that the assistant may transfer to.

    Attributes:
        name: What the assistant knows the target by. Example: Support
        to: Number or SIP URI of the target. Example: +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolVoicemailDetection(Model):
    """Whether it is noticed that a machine picks up a transferred call, and what follows.

    Attributes:
        detection_config: Limits by which a machine is told from a person; Telnyx's own when left out.
        detection_mode: premium notices machines, disabled does not. One of disabled, premium.
        on_voicemail_detected: What to do then.
    """

    detection_config: TransferToolVoicemailDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: TransferToolOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolVoicemailDetectionConfig(Model):
    """Limits by which a machine is told from a person; Telnyx's own when left out.

    Attributes:
        after_greeting_silence_millis: Milliseconds of silence after a greeting before the result is settled, 100 to
            5000.
        between_words_silence_millis: Milliseconds of silence between two words at most, 10 to 5000.
        greeting_duration_millis: Milliseconds that a greeting is expected to take, 100 to 10000.
        greeting_silence_duration_millis: Milliseconds of silence that end a greeting, 500 to 50000.
        greeting_total_analysis_time_millis: Milliseconds that a greeting is listened to at most, 500 to 300000.
        initial_silence_millis: Milliseconds of silence allowed before the first word, 100 to 500000.
        maximum_number_of_words: Most words that a person's greeting has, 1 to 50.
        maximum_word_length_millis: Milliseconds that one word takes at most, 50 to 5000.
        min_word_length_millis: Sounds of fewer milliseconds are no words, 1 to 1000.
        silence_threshold: How loud it must be not to count as silence, 1 to 1000.
        total_analysis_time_millis: Milliseconds that detection may take in all, 500 to 60000.
    """

    after_greeting_silence_millis: int | None = None
    between_words_silence_millis: int | None = None
    greeting_duration_millis: int | None = None
    greeting_silence_duration_millis: int | None = None
    greeting_total_analysis_time_millis: int | None = None
    initial_silence_millis: int | None = None
    maximum_number_of_words: int | None = None
    maximum_word_length_millis: int | None = None
    min_word_length_millis: int | None = None
    silence_threshold: int | None = None
    total_analysis_time_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolVoicemailMessage(Model):
    """Message that is left on a voicemail before hanging up.

    Attributes:
        message: Text to speak; with type message.
        type_: Whether a text is spoken (message) or the warm transfer's audio is played. One of message,
            warm_transfer_instructions.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    type_: Literal["message", "warm_transfer_instructions"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerAssistantTestRunRequest(Model):
    """Which version of the assistant a test is run on.

    Attributes:
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerAssistantTestSuiteRunsRequest(Model):
    """Which version of the assistant a suite of tests is run on.

    Attributes:
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantRequest(Model):
    """What changes in an AI assistant.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST as a conversation begins; its reply puts the values under
            dynamic_variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first, with dynamic variables as {{variable}}; empty to let the other side
            begin.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do; may name dynamic variables as {{variable}}.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Integration secret with the key of the model's provider; only for models of others.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Model the assistant thinks with, unless external_llm is set.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: Tools set up in the assistant itself; shared ones by tool_ids are the newer way.
        transcription: How the assistant recognizes speech.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Voice the assistant speaks with, and how.
        widget_settings: Looks and texts of the assistant's web widget.
    """

    conversation_flow: ConversationFlowInput | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures] | None = None
    external_llm: ExternalLLMInput | None = None
    fallback_config: FallbackConfigInput | None = None
    greeting: str | None = None
    insight_settings: InsightSettings | None = None
    instructions: str | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AIAssistantInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMCPServer] | None = None
    messaging_settings: MessagingSettings | None = None
    model: str | None = None
    name: str | None = None
    observability_settings: ObservabilitySettingsInput | None = None
    post_conversation_settings: PostConversationSettingsInput | None = None
    privacy_settings: PrivacySettings | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tool_ids: list[str] | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_name: str | None = None
    voice_settings: VoiceSettings | None = None
    widget_settings: WidgetSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantTestRequest(Model):
    """What changes in an assistant's test; the rest stays.

    Attributes:
        description: What the test is for, up to 1000 characters. At most 1000 characters.
        destination: Where it goes: of a test the number or address to talk to. At least 1 characters.
        instructions: What the tester should say and do, up to 5000 characters. 1 to 5000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        name: What the test is called; no two are alike. 1 to 255 characters.
        rubric: Points by which the test is judged, each with name and criteria. At least 1 items.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat.
        test_suite: Suite that the test belongs to. At most 100 characters.
    """

    description: str | None = None
    destination: str | None = None
    instructions: str | None = None
    max_duration_seconds: int | None = None
    name: str | None = None
    rubric: list[UpdateAssistantTestRubricCriterion] | None = None
    telnyx_conversation_channel: TelnyxConversationChannel | None = None
    test_suite: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantTestRubricCriterion(Model):
    """A point by which the test is judged.

    Attributes:
        criteria: How to judge it, in words.
        name: What is judged, such as Accuracy.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantWithPromotionRequest(Model):
    """What changes in an AI assistant, and whether the new version becomes the main one.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out.
        dynamic_variables_webhook_url: URL asked by POST as a conversation begins; its reply puts the values under
            dynamic_variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What the assistant says first, with dynamic variables as {{variable}}; empty to let the other side
            begin.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the assistant is told to do; may name dynamic variables as {{variable}}.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Integration secret with the key of the model's provider; only for models of others.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: Model the assistant thinks with, unless external_llm is set.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: Tools set up in the assistant itself; shared ones by tool_ids are the newer way.
        transcription: How the assistant recognizes speech.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Voice the assistant speaks with, and how.
        widget_settings: Looks and texts of the assistant's web widget.
        promote_to_main: Whether the new version becomes the main one, as by default. Telnyx's default: True.
    """

    conversation_flow: ConversationFlowInput | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures] | None = None
    external_llm: ExternalLLMInput | None = None
    fallback_config: FallbackConfigInput | None = None
    greeting: str | None = None
    insight_settings: InsightSettings | None = None
    instructions: str | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AIAssistantInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMCPServer] | None = None
    messaging_settings: MessagingSettings | None = None
    model: str | None = None
    name: str | None = None
    observability_settings: ObservabilitySettingsInput | None = None
    post_conversation_settings: PostConversationSettingsInput | None = None
    privacy_settings: PrivacySettings | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tool_ids: list[str] | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_name: str | None = None
    voice_settings: VoiceSettings | None = None
    widget_settings: WidgetSettings | None = None
    promote_to_main: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSharedToolRequest(Model):
    """What changes in a shared tool.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        display_name: Name that people see for the tool.
        function: Settings of a tool that is a function.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Settings of a tool that searches stored documents.
        timeout_ms: Milliseconds to wait for the tool.
        type_: Kind of tool; its settings go into the property of that name.
        webhook: Settings of a tool that calls an HTTP service of yours.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    client_side_tool: dict[str, Any] | None = None
    display_name: str | None = None
    function: dict[str, Any] | None = None
    handoff: dict[str, Any] | None = None
    invite: dict[str, Any] | None = None
    pay: PayToolParams | None = None
    retrieval: dict[str, Any] | None = None
    timeout_ms: int | None = None
    type_: str | None = None
    webhook: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettings(Model):
    """Voice the assistant speaks with, and how.

    Attributes:
        api_key_ref: Integration secret with your ElevenLabs API key; free plans there are seldom enough.
        background_audio: Sound in the background of the call; none when left out.
        expressive_mode: Whether it speaks with feeling, such as glad or sad. Telnyx Ultra voices only. Telnyx's
            default: False.
        language_boost: Language or dialect to speak better; auto finds out which. MiniMax only. One of auto,
            Chinese, Chinese,Yue, English, Arabic, Russian, Spanish, French, Portuguese, German, Turkish, Dutch,
            Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish, Romanian, Greek, Czech,
            Finnish and 17 more.
        similarity_boost: How close to stay to the voice that was cloned. ElevenLabs only. Telnyx's default: 0.75.
        speed: How fast to speak; 1.0 is normal. ElevenLabs only. Telnyx's default: 1.0.
        style: How strongly to stress the voice's manner; above 0 takes more computing. ElevenLabs only. Telnyx's
            default: 0.
        temperature: How even the voice is: low brings more feeling, high is monotonous. ElevenLabs only. Telnyx's
            default: 0.5.
        use_speaker_boost: Whether to come closer to the cloned voice; a little slower. ElevenLabs only. Telnyx's
            default: True.
        voice: Voice, as provider, model and voice joined by dots; may hold {{variable}}.
        voice_speed: How fast to speak, 0.25 to 2.0; 1.0 is normal. Telnyx Natural voices only. Telnyx's default: 1.
    """

    voice: str
    api_key_ref: str | None = None
    background_audio: VoiceSettingsBackgroundAudio | None = None
    expressive_mode: bool | None = None
    language_boost: (
        Literal[
            "auto",
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
        ]
        | str
        | None
    ) = None
    similarity_boost: float | None = None
    speed: float | None = None
    style: float | None = None
    temperature: float | None = None
    use_speaker_boost: bool | None = None
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettingsBackgroundAudioMediaName(Model):
    """Sound in the background of the call, from your media storage.

    Attributes:
        type_: Which kind it is. One of media_name.
        value: Name of the file in your Telnyx media storage.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_name"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettingsBackgroundAudioMediaUrl(Model):
    """Sound in the background of the call, an MP3 at a URL, played in a loop.

    Attributes:
        type_: Which kind it is. One of media_url.
        value: URL of an MP3, played in a loop. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_url"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettingsBackgroundAudioPredefinedMedia(Model):
    """Sound in the background of the call, one of Telnyx's own.

    Attributes:
        type_: Which kind it is. One of predefined_media.
        value: Which sound; silence for none. One of silence, office. Telnyx's default: silence.
        volume: How loud, 0.1 to 1.0 in steps of 0.1. Telnyx's default: 1.0.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["predefined_media"] | str
    value: Literal["silence", "office"] | str
    volume: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookTool(Model):
    """Lets the assistant call an HTTP service of yours.

    Attributes:
        type_: Which kind it is. One of webhook.
        webhook: How your HTTP service is called.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"] | str
    webhook: WebhookToolParams


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolBodyParameters(Model):
    """JSON Schema of what the model puts into the request's body.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the parameters that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolHeader(Model):
    """An HTTP header of the request.

    Attributes:
        name: Name of the header.
        value: Value of the header; {{#integration_secret}}name{{/integration_secret}} puts a secret in.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolParams(Model):
    """How the assistant calls an HTTP service: address, parameters, headers, time limits.

    Attributes:
        async_: Whether the assistant goes on without waiting for the reply; not by default. Telnyx's default:
            False.
        async_timeout_ms: Milliseconds to wait all the same before the model is told Submitted, 1 to 15000; with
            async, about 300 by default.
        body_parameters: JSON Schema of what the model puts into the request's body.
        description: When to use the tool, for the model to read.
        headers: HTTP headers of the request.
        method: HTTP method that is used. One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        name: Name by which the model calls the tool.
        path_parameters: JSON Schema of what the model puts into the URL's {placeholders}.
        query_parameters: JSON Schema of what the model puts into the URL's query.
        store_fields_as_variables: Values of the reply that become dynamic variables.
        timeout_ms: Milliseconds to wait for the reply, 500 to 10000; without async only.
        url: Where to send the request; {name} stands for a path parameter. Example:
            https://example.com/api/v1/function
    """

    _wire_: ClassVar[Mapping[str, str]] = {"async_": "async"}

    description: str
    name: str
    url: str
    async_: bool | None = None
    async_timeout_ms: int | None = None
    body_parameters: WebhookToolBodyParameters | None = None
    headers: list[WebhookToolHeader] | None = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str | None = None
    path_parameters: WebhookToolPathParameters | None = None
    query_parameters: WebhookToolQueryParameters | None = None
    store_fields_as_variables: list[WebhookToolStoredVariable] | None = None
    timeout_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolPathParameters(Model):
    """JSON Schema of what the model puts into the URL's path.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the parameters that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolQueryParameters(Model):
    """JSON Schema of what the model puts into the URL's query.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: Names of the parameters that the model must give.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolStoredVariable(Model):
    """A value of the reply that becomes a dynamic variable.

    Attributes:
        name: Dynamic variable to store the value in. At least 1 characters.
        value_path: Where the value is in the reply, such as customer.name. At least 1 characters.
    """

    name: str
    value_path: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolTest(Model):
    """What a trial of a webhook tool sent and got back.

    Attributes:
        content_type: MIME type of the reply.
        request: The request that was sent.
        response: Body of the reply.
        status_code: HTTP status of the reply.
        success: Whether the call worked.
    """

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class WidgetSettings(Model):
    """Looks and texts of the assistant's web widget.

    Attributes:
        agent_thinking_text: Text shown while the assistant thinks.
        audio_visualizer_config: Looks of the picture that moves with the voice.
        default_state: Whether it is open or folded at first. One of expanded, collapsed.
        give_feedback_url: Where users can tell what they think.
        logo_icon_url: Where the icon of the widget is found.
        position: Whether the widget stays in its corner (fixed) or in the page (static). One of fixed, static.
        report_issue_url: Where users can report problems.
        speak_to_interrupt_text: Text that tells users they can break in by speaking.
        start_call_text: Text on the button that starts the call.
        theme: Whether the widget is light or dark. One of light, dark.
        view_history_url: Where users can read past conversations.
    """

    agent_thinking_text: str | None = None
    audio_visualizer_config: AudioVisualizerConfig | None = None
    default_state: Literal["expanded", "collapsed"] | str | None = None
    give_feedback_url: str | None = None
    logo_icon_url: str | None = None
    position: Literal["fixed", "static"] | str | None = None
    report_issue_url: str | None = None
    speak_to_interrupt_text: str | None = None
    start_call_text: str | None = None
    theme: Literal["light", "dark"] | str | None = None
    view_history_url: str | None = None
