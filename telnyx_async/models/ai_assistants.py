# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Assistants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantInterruptionSettings(Model):
    """inference-embedding_InterruptionSettings in Telnyx's document.

    Attributes:
        enable: Whether the other side may break in. Telnyx's default: True.
    """

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantTagsResponse(Model):
    """TagsResponse in Telnyx's document.

    Attributes:
        tags: Labels of your own, to sort and find things by.
    """

    tags: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantTransferToolCustomHeader(Model):
    """InferenceEmbeddingTransferToolParams.custom_headers[] in Telnyx's document.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantTransferToolParams(Model):
    """InferenceEmbeddingTransferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        description: What it is or is for, in words.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +35319605860
        targets: Whom the assistant may pass the caller to.
        warm_message_delay_ms: Example: 2000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    targets: list[AIAssistantTransferToolTarget] | str
    custom_headers: list[AIAssistantTransferToolCustomHeader] | None = None
    description: str | None = None
    voicemail_detection: TransferToolVoicemailDetection | None = None
    warm_message_delay_ms: int | None = None
    warm_transfer_instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AIAssistantTransferToolTarget(Model):
    """InferenceEmbeddingTransferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: What it is called. Example: Support
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddAIAssistantTagRequest(Model):
    """AddTagRequest in Telnyx's document.

    Attributes:
        tag: Label of your own.
    """

    tag: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ArithmeticExpression(Model):
    """ArithmeticExpression in Telnyx's document.

    Attributes:
        op: Operator of the expression, or the kind of autoresponse. One of +, -, *, /, %.
        type_: Which kind it is. One of arithmetic.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["+", "-", "*", "/", "%"] | str
    right: Expression
    type_: Literal["arithmetic"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Assistant(Model):
    """inference-embedding_Assistant in Telnyx's document.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        created_at: When it was created.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out. 1 to 10000. Telnyx's default: 1500.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What is said first, before the other side speaks.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the model is told to do, in words.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: AI model that does the work.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tools: What the model may call on to act or to look things up.
        transcription: Whether or how speech is turned into text.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantIntegration(Model):
    """AssistantIntegration in Telnyx's document.

    Attributes:
        integration_id: Integration as the catalogue names it.
    """

    integration_id: str
    allowed_list: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantMCPServer(Model):
    """AssistantMCPServer in Telnyx's document.

    Attributes:
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
    """

    id: str
    allowed_tools: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantSMSChatRequest(Model):
    """AssistantSmsChatReq in Telnyx's document.

    Attributes:
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    to: str
    conversation_metadata: dict[str, str | int | bool] | None = None
    should_create_conversation: bool | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantSMSChatResponse(Model):
    """AssistantSmsChatResponse in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
    """

    conversation_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantScheduledCallAttempt(Model):
    """AssistantScheduledCallAttempt in Telnyx's document.

    Attributes:
        call_duration: How many seconds the call lasted.
    """

    attempt_number: int
    attempted_at: datetime
    call_status: str
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantTarget(Model):
    """AssistantTarget in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned. Example: assistant-billing
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of assistant.
        voice_mode: One of unified, distinct. Telnyx's default: unified.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    assistant_id: str
    type_: Literal["assistant"] | str
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantTest(Model):
    """AssistantTestResponse in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2024-01-16T09:00:00Z
        description: What it is or is for, in words.
        destination: Where it goes: of a test the number or address to talk to.
        instructions: What the model is told to do, in words.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600.
        name: What it is called.
        rubric: Points by which the test is judged, each with name and criteria.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat.
        test_id: The assistant's test that is meant. UUID. Example: 123e4567-e89b-12d3-a456-426614174000
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantTestRubricCriterion(Model):
    """AssistantTestResponse.rubric[] in Telnyx's document.

    Attributes:
        criteria: What the test's judge looks at, in words.
        name: What it is called.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantTestRun(Model):
    """TestRunResponse in Telnyx's document.

    Attributes:
        completed_at: When it was finished.
        conversation_id: Identifier of the AI conversation.
        created_at: When it was created. Example: 2024-01-24T10:30:00Z
        run_id: The run concerned, of a mission or a test. UUID. Example: 987fcdeb-51a2-43d1-b456-426614174000
        status: How far it has come, or whether it is in use. One of pending, starting, running, passed, failed,
            error.
        test_id: The assistant's test that is meant. UUID. Example: 123e4567-e89b-12d3-a456-426614174000
        test_suite_run_id: UUID.
        triggered_by: Example: cron
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantTestRunDetailResult(Model):
    """TestRunDetailResult in Telnyx's document.

    Attributes:
        name: What it is called.
        status: How far it has come, or whether it is in use. One of pending, starting, running, passed, failed,
            error.
    """

    name: str
    status: AssistantTestStatus | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AudioVisualizerConfig(Model):
    """AudioVisualizerConfig in Telnyx's document.

    Attributes:
        color: One of verdant, twilight, bloom, mystic, flare, glacier.
    """

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BooleanLiteralExpression(Model):
    """BooleanLiteralExpression in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of bool_literal.
        value: What it is set to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["bool_literal"] | str
    value: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BooleanOpExpression(Model):
    """BooleanOpExpression in Telnyx's document.

    Attributes:
        op: Operator of the expression, or the kind of autoresponse. One of and, or, not.
        type_: Which kind it is. One of bool_op.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    op: Literal["and", "or", "not"] | str
    operands: list[Expression]
    type_: Literal["bool_op"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketIds(Model):
    """BucketIds in Telnyx's document."""

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeploy(Model):
    """CanaryDeployResponse in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployClause(Model):
    """Clause in Telnyx's document.

    Attributes:
        operator: One of in, not_in, starts_with.
        values: The values that count. At least 1 items.
    """

    attribute: str
    operator: CanaryDeployOperator | str
    values: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployRequest(Model):
    """CanaryDeployRequest in Telnyx's document.

    Attributes:
        rules: Which version of the assistant serves which conversations.
    """

    rules: list[CanaryDeployRuleInput] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployRolloutSlot(Model):
    """RolloutSlot in Telnyx's document.

    Attributes:
        version_id: One of the assistant's versions.
        weight: 0.0 to 100.0.
    """

    version_id: str
    weight: float


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployRule(Model):
    """Rule-Output in Telnyx's document."""

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployRuleInput(Model):
    """Rule-Input in Telnyx's document."""

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CanaryDeployServe(Model):
    """Serve in Telnyx's document.

    Attributes:
        version_id: One of the assistant's versions.
    """

    rollout: list[CanaryDeployRolloutSlot] | None = None
    version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClientSideTool(Model):
    """ClientSideTool in Telnyx's document.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        type_: Which kind it is. One of client_side_tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    client_side_tool: ClientSideToolParams
    type_: Literal["client_side_tool"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClientSideToolParametersSchema(Model):
    """ClientSideToolParams.parameters in Telnyx's document.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: What must be there.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ClientSideToolParams(Model):
    """ClientSideToolParams in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        parameters: Values it takes; of tools, described as a JSON Schema.
    """

    description: str
    name: str
    parameters: ClientSideToolParametersSchema


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ComparisonExpression(Model):
    """ComparisonExpression in Telnyx's document.

    Attributes:
        op: Operator of the expression, or the kind of autoresponse. One of ==, !=, <, <=, >, >=, contains,
            not_contains.
        type_: Which kind it is. One of comparison.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["==", "!=", "<", "<=", ">", ">=", "contains", "not_contains"] | str
    right: Expression
    type_: Literal["comparison"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationFlow(Model):
    """ConversationFlow in Telnyx's document.

    Attributes:
        nodes: Steps of a flow, or texts of a cluster.
        start_node_id: Node at which it starts.
    """

    nodes: list[ConversationFlowNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConversationFlowInput(Model):
    """ConversationFlowReq in Telnyx's document.

    Attributes:
        nodes: Steps of a flow, or texts of a cluster.
        start_node_id: Node at which it starts. Example: n_intake
    """

    nodes: list[ConversationFlowNodeInput]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAssistantRequest(Model):
    """CreateAssistantRequest in Telnyx's document.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out. 1 to 10000. Telnyx's default: 1500.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What is said first, before the other side speaks.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the model is told to do, in words.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: AI model that does the work.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: What the model may call on to act or to look things up.
        transcription: Whether or how speech is turned into text.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAssistantTestRequest(Model):
    """CreateAssistantTestRequest in Telnyx's document.

    Attributes:
        description: What it is or is for, in words. At most 1000 characters.
        destination: Where it goes: of a test the number or address to talk to. At least 1 characters. Example:
            +15551234567
        instructions: What the model is told to do, in words. 1 to 5000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        name: What it is called. 1 to 255 characters.
        rubric: Points by which the test is judged, each with name and criteria. At least 1 items.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            web_call, sms_chat, web_chat. Telnyx's default: web_chat.
        test_suite: Suite that the test belongs to. At most 100 characters.
    """

    destination: str
    instructions: str
    name: str
    rubric: list[CreateAssistantTestRubricCriterion]
    description: str | None = None
    max_duration_seconds: int | None = None
    telnyx_conversation_channel: TelnyxConversationChannel | None = None
    test_suite: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAssistantTestRubricCriterion(Model):
    """CreateAssistantTestRequest.rubric[] in Telnyx's document.

    Attributes:
        criteria: What the test's judge looks at, in words.
        name: What it is called.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateScheduledEventRequest(Model):
    """CreateScheduledEventRequest in Telnyx's document.

    Attributes:
        call_settings: Settings of the scheduled call; not for messages.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        max_retries_client_errors: How often to try again when busy, unanswered or failed, 0 to 10; 0 by default.
            0.0 to 10.0. Telnyx's default: 0.
        retry_interval_secs: Seconds between tries, 60 to 86400. 60.0 to 86400.0.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601. Example: 2025-04-15T13:07:28.764Z
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
        text: What is said or written.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateSharedToolRequest(Model):
    """CreateSharedToolRequest in Telnyx's document.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        display_name: Name that people are shown.
        function: The function that the model may call or has called.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Which of your stored documents are searched, and how.
        timeout_ms: Milliseconds to wait for the tool. Telnyx's default: 5000.
        type_: Which kind it is.
        webhook: The webhook: where it goes, or what it carried.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DTMFTool(Model):
    """DTMFTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of send_dtmf.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_dtmf: dict[str, Any]
    type_: Literal["send_dtmf"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DefaultCondition(Model):
    """DefaultCondition in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of default.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["default"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIAssistantResponse(Model):
    """AssistantDeletedResponse in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        object_: Kind of thing, as OpenAI's API names it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    deleted: bool
    id: str
    object_: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletedAssistant(Model):
    """DeletedAssistant in Telnyx's document.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        created_at: When it was created.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out. 1 to 10000. Telnyx's default: 1500.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What is said first, before the other side speaks.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the model is told to do, in words.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: AI model that does the work.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tools: What the model may call on to act or to look things up.
        transcription: Whether or how speech is turned into text.
        version_created_at: When this version was made.
        version_id: One of the assistant's versions.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
        deleted_at: When it was deleted.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DynamicVariableExpression(Model):
    """DynamicVariableExpression in Telnyx's document.

    Attributes:
        name: What it is called. Example: user_age
        type_: Which kind it is. One of variable.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    name: str
    type_: Literal["variable"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnhanceInstructionsRequest(Model):
    """EnhanceInstructionsRequest in Telnyx's document.

    Attributes:
        instructions: What the model is told to do, in words.
    """

    enhancement_prompt: str | Null | None = None
    instructions: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExpressionCondition(Model):
    """ExpressionCondition in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of expression.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    expression: Expression
    type_: Literal["expression"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExternalLLM(Model):
    """ExternalLLM in Telnyx's document.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
    """

    base_url: str
    model: str
    authentication_method: ExternalLLMAuthenticationMethod | str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExternalLLMInput(Model):
    """ExternalLLMReq in Telnyx's document.

    Attributes:
        authentication_method: How to sign in there: with a token or a certificate. One of token, certificate.
            Telnyx's default: token.
        base_url: Address that the model is reached at.
        certificate_ref: Name (identifier) of the integration secret that holds the client certificate.
        forward_metadata: Whether dynamic variables are sent to the model too, as extra_metadata; not by default.
            Telnyx's default: False.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
        token_retrieval_url: URL that gives an access token, where a certificate is used.
    """

    base_url: str
    model: str
    authentication_method: ExternalLLMAuthenticationMethod | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FallbackConfig(Model):
    """FallbackConfig in Telnyx's document.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
    """

    external_llm: ExternalLLM | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FallbackConfigInput(Model):
    """FallbackConfigReq in Telnyx's document.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
    """

    external_llm: ExternalLLMInput | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FlowEdge(Model):
    """FlowEdge in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: e_age_gate
        start_node_id: Node that the edge leads away from.
    """

    condition: FlowEdgeCondition
    id: str
    start_node_id: str
    target: FlowEdgeTarget


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FlowNode(Model):
    """FlowNode in Telnyx's document.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        instructions: What the model is told to do, in words.
        instructions_mode: One of replace, append. Telnyx's default: replace.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        model: AI model that does the work.
        name: What it is called.
        position: Where it is drawn on the screen; it changes nothing else.
        tools: What the model may call on to act or to look things up.
        tools_mode: One of replace, append. Telnyx's default: replace.
        transcription: Whether or how speech is turned into text.
        type_: Which kind it is. One of prompt. Telnyx's default: prompt.
        voice_settings: Settings of the chosen voice.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FlowNodeInput(Model):
    """FlowNodeReq in Telnyx's document.

    Attributes:
        external_llm: Model of your own at another place: its address, name and key.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: n_intake
        instructions: What the model is told to do, in words.
        instructions_mode: One of replace, append. Telnyx's default: replace.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
            Example: my-key-ref
        model: AI model that does the work. Example: moonshotai/Kimi-K2.6
        name: What it is called. Example: Intake
        position: Where it is drawn on the screen; it changes nothing else.
        tools_mode: One of replace, append. Telnyx's default: replace.
        transcription: Whether or how speech is turned into text.
        type_: Which kind it is. One of prompt. Telnyx's default: prompt.
        voice_settings: Settings of the chosen voice.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffTool(Model):
    """HandoffTool in Telnyx's document.

    Attributes:
        handoff: Tool that hands the conversation to another assistant.
        type_: Which kind it is. One of handoff.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    handoff: HandoffToolParams
    type_: Literal["handoff"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffToolAIAssistant(Model):
    """HandoffToolParams.ai_assistants[] in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: assistant-1234567890abcdef
        name: What it is called.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffToolParams(Model):
    """HandoffToolParams in Telnyx's document.

    Attributes:
        voice_mode: One of unified, distinct.
    """

    ai_assistants: list[HandoffToolAIAssistant]
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupTool(Model):
    """HangupTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of hangup.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    hangup: HangupToolParams
    type_: Literal["hangup"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupToolParams(Model):
    """HangupToolParams in Telnyx's document.

    Attributes:
        description: What it is or is for, in words. Telnyx's default: This tool is used to hang up the call..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImportAssistantsRequest(Model):
    """ImportAssistantsRequest in Telnyx's document.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        provider: Company whose service is used, such as one for voices or models. One of elevenlabs, vapi, retell.
    """

    api_key_ref: str
    provider: Literal["elevenlabs", "vapi", "retell"]
    import_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImportMetadata(Model):
    """ImportMetadata in Telnyx's document.

    Attributes:
        import_provider: One of elevenlabs, vapi, retell.
    """

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightSettings(Model):
    """InsightSettings in Telnyx's document."""

    insight_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteTool(Model):
    """InviteTool in Telnyx's document.

    Attributes:
        invite: Tool that calls somebody into the conversation.
        type_: Which kind it is. One of invite.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    invite: InviteToolConfig
    type_: Literal["invite"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteToolConfig(Model):
    """InviteToolConfig in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +35319605860
        targets: Whom the assistant may pass the caller to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    custom_headers: list[InviteToolConfigCustomHeader] | None = None
    targets: list[InviteToolConfigTarget] | str | None = None
    voicemail_detection: InviteToolConfigVoicemailDetection | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteToolConfigCustomHeader(Model):
    """InviteToolConfig.custom_headers[] in Telnyx's document.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteToolConfigOnVoicemailDetected(Model):
    """InviteToolConfig.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: What is done or to be done. One of stop_invite.
    """

    action: Literal["stop_invite"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteToolConfigTarget(Model):
    """InviteToolConfig.targets[] in Telnyx's document.

    Attributes:
        name: What it is called. Example: Support
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InviteToolConfigVoicemailDetection(Model):
    """InviteToolConfig.voicemail_detection in Telnyx's document.

    Attributes:
        detection_mode: One of disabled, premium.
    """

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: InviteToolConfigOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LLMCondition(Model):
    """LLMCondition in Telnyx's document.

    Attributes:
        prompt: What the model is asked to do or to judge, in words.
        type_: Which kind it is. One of llm.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    prompt: str
    type_: Literal["llm"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIAssistantsResponse(Model):
    """AssistantsListData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Assistant]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAssistantTestRunsResponse(ListResponse["AssistantTestRun"]):
    """PaginatedTestRunList in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AssistantTestRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAssistantTestSuitesResponse(Model):
    """TestSuitesResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAssistantTestsResponse(ListResponse["AssistantTest"]):
    """PaginatedAssistantTestList in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AssistantTest]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDeletedAIAssistantsResponse(ListResponse["DeletedAssistant"]):
    """GET /ai/assistants/deleted response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DeletedAssistant]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListScheduledEventsResponse(ListResponse["ListedScheduledEvent"]):
    """PaginatedScheduledEventList in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ListedScheduledEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSharedToolsResponse(ListResponse["SharedTool"]):
    """SharedToolListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SharedTool]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingSettings(Model):
    """MessagingSettings in Telnyx's document.

    Attributes:
        conversation_inactivity_minutes: 1 to 10000000.
    """

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NodePosition(Model):
    """NodePosition in Telnyx's document."""

    x: float
    y: float


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NodeTarget(Model):
    """NodeTarget in Telnyx's document.

    Attributes:
        node_id: Example: n_billing
        type_: Which kind it is. One of node.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    node_id: str
    type_: Literal["node"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberLiteralExpression(Model):
    """NumberLiteralExpression in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of number_literal.
        value: What it is set to. Example: 18
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["number_literal"] | str
    value: float


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ObservabilitySettings(Model):
    """Observability in Telnyx's document.

    Attributes:
        host: Host name or IP address of the server.
        prompt_sync: One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: At least 1.0.
        status: How far it has come, or whether it is in use. One of enabled, disabled. Telnyx's default: disabled.
    """

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: PromptSyncStatus | str | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: ObservabilityStatus | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ObservabilitySettingsInput(Model):
    """ObservabilityReq in Telnyx's document.

    Attributes:
        host: Host name or IP address of the server.
        prompt_sync: One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: At least 1.0.
        status: How far it has come, or whether it is in use. One of enabled, disabled. Telnyx's default: disabled.
    """

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: PromptSyncStatus | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: ObservabilityStatus | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PayTool(Model):
    """PayTool in Telnyx's document.

    Attributes:
        pay: Tool that takes a payment.
        type_: Which kind it is. One of pay.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    pay: PayToolParams
    type_: Literal["pay"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PayToolParams(Model):
    """PayToolParams in Telnyx's document.

    Attributes:
        connector_name: Pay connector of your organization that takes the payment.
        currency: Three-letter currency code (ISO 4217). Telnyx's default: USD.
        description: What it is or is for, in words.
        payment_method: How payment is made. Telnyx's default: credit-card.
    """

    connector_name: str
    currency: str | None = None
    description: str | None = None
    payment_method: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PostConversationSettings(Model):
    """PostConversationSettings in Telnyx's document.

    Attributes:
        enabled: Whether it is switched on. Telnyx's default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PostConversationSettingsInput(Model):
    """PostConversationSettingsReq in Telnyx's document.

    Attributes:
        enabled: Whether it is switched on. Telnyx's default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PrivacySettings(Model):
    """PrivacySettings in Telnyx's document."""

    data_retention: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrievalTool(Model):
    """RetrievalTool in Telnyx's document.

    Attributes:
        retrieval: Which of your stored documents are searched, and how.
        type_: Which kind it is. One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferTool(Model):
    """SIPReferTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of refer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    refer: SIPReferToolParams
    type_: Literal["refer"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolCustomHeader(Model):
    """SIPReferToolParams.custom_headers[] in Telnyx's document.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolHeader(Model):
    """SIPReferToolParams.sip_headers[] in Telnyx's document.

    Attributes:
        name: What it is called. One of User-to-User, Diversion.
        value: What it is set to.
    """

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolParams(Model):
    """SIPReferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        targets: Whom the assistant may pass the caller to.
    """

    targets: list[SIPReferToolTarget]
    custom_headers: list[SIPReferToolCustomHeader] | None = None
    sip_headers: list[SIPReferToolHeader] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolTarget(Model):
    """SIPReferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: What it is called. Example: Support
        sip_address: SIP URI that the caller is sent to. Example: sip:username@sip.non-telnyx-address.com
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
    """

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ScheduledCallSettings(Model):
    """ScheduledCallSettings in Telnyx's document.

    Attributes:
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Canada, Australia, Middle East.
    """

    sip_region: SipRegion | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ScheduledPhoneCallEvent(Model):
    """ScheduledPhoneCallEventResponse in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        call_duration: How many seconds the call lasted.
        call_settings: Settings of the scheduled call; not for messages.
        conversation_id: Identifier of the AI conversation.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        created_at: When it was created.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        errors: What went wrong, one entry for each problem.
        max_retries_client_errors: How often to try again when busy, unanswered or failed, 0 to 10; 0 by default.
            Telnyx's default: 0.
        retry_count: Telnyx's default: 0.
        retry_interval_secs: Seconds between tries, 60 to 86400.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed.
            Telnyx's default: pending.
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            sms_chat.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ScheduledSMSEvent(Model):
    """ScheduledSmsEventResponse in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        conversation_id: Identifier of the AI conversation.
        conversation_metadata: Facts of your own to keep with the conversation, as names and values.
        created_at: When it was created.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        errors: What went wrong, one entry for each problem.
        retry_count: Telnyx's default: 0.
        scheduled_at_fixed_datetime: When to call or write, in ISO 8601.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, failed.
            Telnyx's default: pending.
        telnyx_agent_target: Number or SIP URI that the assistant calls or writes from.
        telnyx_conversation_channel: How the conversation is held: by phone, on the web, by SMS. One of phone_call,
            sms_chat.
        telnyx_end_user_target: Number or SIP URI that the assistant calls or writes to.
        text: What is said or written.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendAIAssistantWhatsappResponse(Model):
    """POST /ai/assistants/{assistant_id}/chat/whatsapp response in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
        message_id: The message or mail that is meant.
    """

    conversation_id: str
    message_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageTool(Model):
    """SendMessageTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of send_message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_message: SendMessageToolParams
    type_: Literal["send_message"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageToolParams(Model):
    """SendMessageTool.send_message in Telnyx's document."""

    message_template: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SharedTool(Model):
    """SharedToolResponse in Telnyx's document.

    Attributes:
        created_at: When it was created.
        display_name: Name that people are shown.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        timeout_ms: Milliseconds to wait for the tool. Telnyx's default: 5000.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    tool_definition: dict[str, Any]
    type_: str
    created_at: datetime = UNSET
    display_name: str | None = None
    timeout_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SkipTurnTool(Model):
    """SkipTurnTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of skip_turn.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    skip_turn: SkipTurnToolParams
    type_: Literal["skip_turn"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SkipTurnToolParams(Model):
    """SkipTurnToolParams in Telnyx's document.

    Attributes:
        description: What it is or is for, in words. Telnyx's default: This tool is used to skip the assistant turn
            without producing a response..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeakNode(Model):
    """SpeakNode in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        message: What it says, in words.
        name: What it is called.
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SpeakNodeInput(Model):
    """SpeakNodeReq in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: n_greeting
        message: What it says, in words.
        name: What it is called. Example: Greeting
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StartSpeakingPlan(Model):
    """StartSpeakingPlan in Telnyx's document.

    Attributes:
        wait_seconds: Seconds to wait first; of a message, the time in the queue because of rate limits. At least
            0.0. Telnyx's default: 0.4.
    """

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StringLiteralExpression(Model):
    """StringLiteralExpression in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of string_literal.
        value: What it is set to. Example: gold
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["string_literal"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonyRecordingSettings(Model):
    """TelephonySettings.recording_settings in Telnyx's document.

    Attributes:
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. One of
            single, dual. Telnyx's default: dual.
        enabled: Whether it is switched on. Telnyx's default: True.
        format_: Format of the file or answer, such as mp3 or csv. One of wav, mp3. Telnyx's default: mp3.
        stop_on_conversation_end: Telnyx's default: False.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format_: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettings(Model):
    """TelephonySettings in Telnyx's document.

    Attributes:
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of krisp, deepfilternet,
            disabled.
        time_limit_secs: Longest the assistant stays on the call, in seconds, 30 to 14400; 1800 by default. 30 to
            14400. Telnyx's default: 1800.
        user_idle_reply_secs: At least 0. Telnyx's default: 10.
        user_idle_timeout_secs: 10 to 14400.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettingsNoiseSuppressionConfig(Model):
    """TelephonySettings.noise_suppression_config in Telnyx's document.

    Attributes:
        attenuation_limit: How strongly noise may be lowered, 0 to 100. 0 to 100. Telnyx's default: 100.
        mode: One of advanced.
    """

    attenuation_limit: int | None = None
    mode: Literal["advanced"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettingsOnVoicemailDetected(Model):
    """TelephonySettings.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: What happens on a voicemail: stop, leave a message and stop, or go on. One of stop_assistant,
            leave_message_and_stop_assistant, continue_assistant.
    """

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | str | None = None
    voicemail_message: TelephonySettingsVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettingsVoicemailDetection(Model):
    """TelephonySettings.voicemail_detection in Telnyx's document."""

    on_voicemail_detected: TelephonySettingsOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettingsVoicemailMessage(Model):
    """TelephonySettings.voicemail_detection.on_voicemail_detected.voicemail_message in Telnyx's document.

    Attributes:
        message: What it says, in words.
        prompt: What the model is asked to do or to judge, in words.
        type_: Which kind it is. One of prompt, message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    prompt: str | None = None
    type_: Literal["prompt", "message"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TestToolResponse(Model):
    """TestWebhookToolResponseData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebhookToolTest


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TestWebhookToolRequest(Model):
    """TestWebhookToolRequest in Telnyx's document.

    Attributes:
        arguments: Values that the tool is called with.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
    """

    arguments: dict[str, Any] | None = None
    dynamic_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ToolNode(Model):
    """ToolNode in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        name: What it is called.
        position: Where it is drawn on the screen; it changes nothing else.
        type_: Which kind it is. One of tool. Telnyx's default: tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    shared_tool_id: str
    name: str | None = None
    position: NodePosition | None = None
    tool: list[AIAssistantTool] | None = None
    type_: Literal["tool"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ToolNodeInput(Model):
    """ToolNodeReq in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: n_charge
        name: What it is called.
        position: Where it is drawn on the screen; it changes nothing else.
        shared_tool_id: Example: tool-charge-card
        type_: Which kind it is. One of tool. Telnyx's default: tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    shared_tool_id: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["tool"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionEndpointingPlan(Model):
    """TranscriptionEndpointingPlan in Telnyx's document.

    Attributes:
        on_no_punctuation_seconds: Telnyx's default: 1.5.
        on_number_seconds: Telnyx's default: 0.5.
        on_punctuation_seconds: Telnyx's default: 0.1.
    """

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionSettings(Model):
    """TranscriptionSettings in Telnyx's document.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        language: Language that is spoken or written, as a code such as en-US.
        model: AI model that does the work. One of deepgram/flux, deepgram/nova-3, deepgram/nova-2, azure/fast,
            assemblyai/universal-streaming, xai/grok-stt, soniox/stt-rt-v4, nvidia/parakeet-v3,
            distil-whisper/distil-large-v2, openai/whisper-large-v3-turbo.
        region: Geographic region that it runs in or is kept in.
        settings: How it is set up, as names and values.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionSettingsConfig(Model):
    """TranscriptionSettingsConfig in Telnyx's document.

    Attributes:
        eager_eot_threshold: 0.3 to 0.9. Telnyx's default: 0.8.
        enable_endpoint_detection: Telnyx's default: False.
        end_of_turn_confidence_threshold: 0 to 1. Telnyx's default: 0.4.
        eot_threshold: 0.5 to 0.9. Telnyx's default: 0.8.
        eot_timeout_ms: 500 to 10000. Telnyx's default: 5000.
        interim_results: Whether unfinished transcripts come too, which may still change. Telnyx's default: False.
        max_endpoint_delay_ms: 500 to 3000.
        max_turn_silence: 100 to 5000. Telnyx's default: 1280.
        min_turn_silence: 100 to 5000. Telnyx's default: 400.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferTool(Model):
    """inference-embedding_TransferTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: AIAssistantTransferToolParams
    type_: Literal["transfer"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolOnVoicemailDetected(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: What happens on a voicemail: hang up, or leave a message first. One of stop_transfer,
            leave_message_and_stop_transfer.
    """

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: TransferToolVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolVoicemailDetection(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection in Telnyx's document.

    Attributes:
        detection_mode: One of disabled, premium.
    """

    detection_config: TransferToolVoicemailDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: TransferToolOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolVoicemailDetectionConfig(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection.detection_config in Telnyx's document.

    Attributes:
        after_greeting_silence_millis: Milliseconds of silence after speech that mean a person; 800 by default in
            calls. 100 to 5000.
        between_words_silence_millis: Milliseconds of silence between two words at most; 50 by default in calls. 10
            to 5000.
        greeting_duration_millis: A greeting of more milliseconds means a machine; 3500 by default in calls. 100 to
            10000.
        greeting_silence_duration_millis: Milliseconds of silence that end a machine's greeting; 1500 by default in
            calls. 500 to 50000.
        greeting_total_analysis_time_millis: Milliseconds that a machine's greeting is listened to at most; 5000 by
            default in calls. 500 to 300000.
        initial_silence_millis: Milliseconds of silence at the start that mean a machine; 3500 by default in calls.
            100 to 500000.
        maximum_number_of_words: More words than this mean a machine; 5 by default in calls. 1 to 50.
        maximum_word_length_millis: A word of more milliseconds means a machine; 3500 by default in calls. 50 to
            5000.
        min_word_length_millis: 1 to 1000.
        silence_threshold: How loud it must be not to count as silence; 256 by default in calls. 1 to 1000.
        total_analysis_time_millis: Milliseconds that detection may take; 3500 by default in calls. 500 to 60000.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolVoicemailMessage(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection.on_voicemail_detected.voicemail_message in Telnyx's
    document.

    Attributes:
        message: What it says, in words.
        type_: Which kind it is. One of message, warm_transfer_instructions.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    type_: Literal["message", "warm_transfer_instructions"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TriggerAssistantTestRunRequest(Model):
    """TriggerTestRunRequest in Telnyx's document.

    Attributes:
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TriggerAssistantTestSuiteRunsRequest(Model):
    """TriggerTestSuiteRunsRequest in Telnyx's document.

    Attributes:
        destination_version_id: Version of the assistant to test; the main one when left out. Example:
            123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAssistantRequest(Model):
    """UpdateAssistantRequest in Telnyx's document.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out. 1 to 10000. Telnyx's default: 1500.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What is said first, before the other side speaks.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the model is told to do, in words.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: AI model that does the work.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: What the model may call on to act or to look things up.
        transcription: Whether or how speech is turned into text.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAssistantTestRequest(Model):
    """UpdateAssistantTestRequest in Telnyx's document.

    Attributes:
        description: What it is or is for, in words. At most 1000 characters.
        destination: Where it goes: of a test the number or address to talk to. At least 1 characters.
        instructions: What the model is told to do, in words. 1 to 5000 characters.
        max_duration_seconds: Seconds after which the test conversation is ended, 1 to 3600. 1.0 to 3600.0.
        name: What it is called. 1 to 255 characters.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAssistantTestRubricCriterion(Model):
    """UpdateAssistantTestRequest.rubric[] in Telnyx's document.

    Attributes:
        criteria: What the test's judge looks at, in words.
        name: What it is called.
    """

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAssistantWithPromotionRequest(Model):
    """UpdateAssistantRequestWithPromotion in Telnyx's document.

    Attributes:
        conversation_flow: Steps of the conversation as a graph: nodes, and edges with the condition to move on.
        description: What it is or is for, in words.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        dynamic_variables_webhook_timeout_ms: Milliseconds to wait for that webhook, 1 to 10000, else defaults are
            used; 1500 when left out. 1 to 10000. Telnyx's default: 1500.
        dynamic_variables_webhook_url: URL asked by POST, as a conversation begins, for the values of dynamic
            variables.
        enabled_features: What the assistant may be reached by: telephony, messaging. One of telephony, messaging.
        external_llm: Model of your own at another place: its address, name and key.
        fallback_config: What to use while the main model cannot be reached.
        greeting: What is said first, before the other side speaks.
        insight_settings: Which insights are drawn from each conversation.
        instructions: What the model is told to do, in words.
        integrations: Connected services whose tools the assistant may use.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        llm_api_key_ref: Name (identifier) of the integration secret that holds the key for the model's provider.
        mcp_servers: MCP servers whose tools the model may use.
        messaging_settings: How the assistant works by SMS: profile, where webhooks go.
        model: AI model that does the work.
        name: What it is called.
        observability_settings: Whether and how sessions are traced, through Langfuse.
        post_conversation_settings: Whether the assistant gets one more turn after the conversation, to call tools.
        privacy_settings: What is kept of the conversations.
        tags: Labels of your own, to sort and find things by.
        telephony_settings: How the assistant works on calls: texts, time limits, voicemail, recording.
        tool_ids: Shared tools that the assistant gets.
        tools: What the model may call on to act or to look things up.
        transcription: Whether or how speech is turned into text.
        version_name: What the version of the assistant is called. At most 50 characters. Telnyx's default: New
            assistant.
        voice_settings: Settings of the chosen voice.
        widget_settings: Looks and texts of the assistant's web widget.
        promote_to_main: Telnyx's default: True.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateSharedToolRequest(Model):
    """UpdateSharedToolRequest in Telnyx's document.

    Attributes:
        client_side_tool: Tool that your own client runs; the assistant is told the result.
        display_name: Name that people are shown.
        function: The function that the model may call or has called.
        handoff: Tool that hands the conversation to another assistant.
        invite: Tool that calls somebody into the conversation.
        pay: Tool that takes a payment.
        retrieval: Which of your stored documents are searched, and how.
        timeout_ms: Milliseconds to wait for the tool.
        type_: Which kind it is.
        webhook: The webhook: where it goes, or what it carried.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoiceSettings(Model):
    """VoiceSettings in Telnyx's document.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        expressive_mode: Telnyx's default: False.
        language_boost: One of auto, Chinese, Chinese,Yue, English, Arabic, Russian, Spanish, French, Portuguese,
            German, Turkish, Dutch, Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish,
            Romanian, Greek, Czech, Finnish and 17 more.
        similarity_boost: Telnyx's default: 0.75.
        speed: How fast it goes; of speech 1.0 is normal. Telnyx's default: 1.0.
        style: Telnyx's default: 0.
        temperature: How freely the output varies: low repeats itself, high is more random. Telnyx's default: 0.5.
        use_speaker_boost: Telnyx's default: True.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        voice_speed: How fast to speak; 1.0 is normal. Telnyx's default: 1.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoiceSettingsBackgroundAudioMediaName(Model):
    """VoiceSettings.background_audio|media_name in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of media_name.
        value: What it is set to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_name"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoiceSettingsBackgroundAudioMediaUrl(Model):
    """VoiceSettings.background_audio|media_url in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of media_url.
        value: What it is set to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_url"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoiceSettingsBackgroundAudioPredefinedMedia(Model):
    """VoiceSettings.background_audio|predefined_media in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of predefined_media.
        value: What it is set to. One of silence, office. Telnyx's default: silence.
        volume: 0.1 to 1.0. Telnyx's default: 1.0.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["predefined_media"] | str
    value: Literal["silence", "office"] | str
    volume: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookTool(Model):
    """inference-embedding_WebhookTool in Telnyx's document.

    Attributes:
        type_: Which kind it is. One of webhook.
        webhook: The webhook: where it goes, or what it carried.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"] | str
    webhook: WebhookToolParams


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolBodyParameters(Model):
    """WebhookToolParams.body_parameters in Telnyx's document.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: What must be there.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolHeader(Model):
    """WebhookToolParams.headers[] in Telnyx's document.

    Attributes:
        name: What it is called.
        value: What it is set to.
    """

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolParams(Model):
    """WebhookToolParams in Telnyx's document.

    Attributes:
        async_: Telnyx's default: False.
        async_timeout_ms: 1 to 15000.
        description: What it is or is for, in words.
        headers: HTTP or e-mail headers.
        method: HTTP method that is used. One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        name: What it is called.
        query_parameters: Parameters that go into the URL's query.
        timeout_ms: Milliseconds to wait for the tool. 500 to 10000.
        url: Web address that goes with it. Example: https://example.com/api/v1/function
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolPathParameters(Model):
    """WebhookToolParams.path_parameters in Telnyx's document.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: What must be there.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolQueryParameters(Model):
    """WebhookToolParams.query_parameters in Telnyx's document.

    Attributes:
        properties: The values by name, each described as a JSON Schema.
        required: What must be there.
        type_: Which kind it is. One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolStoredVariable(Model):
    """WebhookToolParams.store_fields_as_variables[] in Telnyx's document.

    Attributes:
        name: What it is called. At least 1 characters.
        value_path: At least 1 characters.
    """

    name: str
    value_path: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolTest(Model):
    """TestWebhookToolResponse in Telnyx's document.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        response: What came back.
        success: true when it worked.
    """

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WidgetSettings(Model):
    """WidgetSettings in Telnyx's document.

    Attributes:
        default_state: One of expanded, collapsed.
        position: Whether the widget stays in its corner (fixed) or in the page (static). One of fixed, static.
        theme: One of light, dark.
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
