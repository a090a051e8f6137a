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
    """inference-embedding_InterruptionSettings in Telnyx's document.

    Attributes:
        enable: Telnyx's default: True.
    """

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantTagsResponse(Model):
    """TagsResponse in Telnyx's document.

    Attributes:
        tags: Labels of your own, to sort and find things by.
    """

    tags: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantTransferToolCustomHeader(Model):
    """InferenceEmbeddingTransferToolParams.custom_headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantTransferToolParams(Model):
    """InferenceEmbeddingTransferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AIAssistantTransferToolTarget(Model):
    """InferenceEmbeddingTransferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: Example: Support
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddAIAssistantTagRequest(Model):
    """AddTagRequest in Telnyx's document."""

    tag: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ArithmeticExpression(Model):
    """ArithmeticExpression in Telnyx's document.

    Attributes:
        op: One of +, -, *, /, %.
        type_: One of arithmetic.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["+", "-", "*", "/", "%"] | str
    right: Expression
    type_: Literal["arithmetic"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class Assistant(Model):
    """inference-embedding_Assistant in Telnyx's document.

    Attributes:
        created_at: When it was created.
        dynamic_variables_webhook_timeout_ms: 1 to 10000. Telnyx's default: 1500.
        enabled_features: One of telephony, messaging.
        id: Identifier of the resource.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        tags: Labels of your own, to sort and find things by.
        version_name: At most 50 characters. Telnyx's default: New assistant.
        voice_settings: Settings of the chosen voice.
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
    """AssistantIntegration in Telnyx's document."""

    integration_id: str
    allowed_list: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantMCPServer(Model):
    """AssistantMCPServer in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    allowed_tools: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantSMSChatRequest(Model):
    """AssistantSmsChatReq in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    to: str
    conversation_metadata: dict[str, str | int | bool] | None = None
    should_create_conversation: bool | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantSMSChatResponse(Model):
    """AssistantSmsChatResponse in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
    """

    conversation_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTarget(Model):
    """AssistantTarget in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned. Example: assistant-billing
        type_: One of assistant.
        voice_mode: One of unified, distinct. Telnyx's default: unified.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    assistant_id: str
    type_: Literal["assistant"] | str
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTest(Model):
    """AssistantTestResponse in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2024-01-16T09:00:00Z
        telnyx_conversation_channel: One of phone_call, web_call, sms_chat, web_chat.
        test_id: UUID. Example: 123e4567-e89b-12d3-a456-426614174000
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
    """AssistantTestResponse.rubric[] in Telnyx's document."""

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTestRun(Model):
    """TestRunResponse in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
        created_at: When it was created. Example: 2024-01-24T10:30:00Z
        run_id: UUID. Example: 987fcdeb-51a2-43d1-b456-426614174000
        status: One of pending, starting, running, passed, failed, error.
        test_id: UUID. Example: 123e4567-e89b-12d3-a456-426614174000
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantTestRunDetailResult(Model):
    """TestRunDetailResult in Telnyx's document.

    Attributes:
        status: One of pending, starting, running, passed, failed, error.
    """

    name: str
    status: AssistantTestStatus | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class AudioVisualizerConfig(Model):
    """AudioVisualizerConfig in Telnyx's document.

    Attributes:
        color: One of verdant, twilight, bloom, mystic, flare, glacier.
    """

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BooleanLiteralExpression(Model):
    """BooleanLiteralExpression in Telnyx's document.

    Attributes:
        type_: One of bool_literal.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["bool_literal"] | str
    value: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class BooleanOpExpression(Model):
    """BooleanOpExpression in Telnyx's document.

    Attributes:
        op: One of and, or, not.
        type_: One of bool_op.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    op: Literal["and", "or", "not"] | str
    operands: list[Expression]
    type_: Literal["bool_op"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketIds(Model):
    """BucketIds in Telnyx's document."""

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeploy(Model):
    """CanaryDeployResponse in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        created_at: When it was created.
        updated_at: When it last changed.
    """

    assistant_id: str
    created_at: datetime
    rules: list[CanaryDeployRule]
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployClause(Model):
    """Clause in Telnyx's document.

    Attributes:
        operator: One of in, not_in, starts_with.
        values: At least 1 items.
    """

    attribute: str
    operator: CanaryDeployOperator | str
    values: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRequest(Model):
    """CanaryDeployRequest in Telnyx's document."""

    rules: list[CanaryDeployRuleInput] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRolloutSlot(Model):
    """RolloutSlot in Telnyx's document.

    Attributes:
        weight: 0.0 to 100.0.
    """

    version_id: str
    weight: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRule(Model):
    """Rule-Output in Telnyx's document."""

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployRuleInput(Model):
    """Rule-Input in Telnyx's document."""

    serve: CanaryDeployServe
    match: list[CanaryDeployClause] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CanaryDeployServe(Model):
    """Serve in Telnyx's document."""

    rollout: list[CanaryDeployRolloutSlot] | None = None
    version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideTool(Model):
    """ClientSideTool in Telnyx's document.

    Attributes:
        type_: One of client_side_tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    client_side_tool: ClientSideToolParams
    type_: Literal["client_side_tool"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideToolParametersSchema(Model):
    """ClientSideToolParams.parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ClientSideToolParams(Model):
    """ClientSideToolParams in Telnyx's document."""

    description: str
    name: str
    parameters: ClientSideToolParametersSchema


@define(eq=False, repr=False, kw_only=True, slots=False)
class ComparisonExpression(Model):
    """ComparisonExpression in Telnyx's document.

    Attributes:
        op: One of ==, !=, <, <=, >, >=, contains, not_contains.
        type_: One of comparison.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    left: Expression
    op: Literal["==", "!=", "<", "<=", ">", ">=", "contains", "not_contains"] | str
    right: Expression
    type_: Literal["comparison"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationFlow(Model):
    """ConversationFlow in Telnyx's document."""

    nodes: list[ConversationFlowNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationFlowInput(Model):
    """ConversationFlowReq in Telnyx's document.

    Attributes:
        start_node_id: Example: n_intake
    """

    nodes: list[ConversationFlowNodeInput]
    start_node_id: str
    edges: list[FlowEdge] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssistantRequest(Model):
    """CreateAssistantRequest in Telnyx's document.

    Attributes:
        dynamic_variables_webhook_timeout_ms: 1 to 10000. Telnyx's default: 1500.
        enabled_features: One of telephony, messaging.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        tags: Labels of your own, to sort and find things by.
        voice_settings: Settings of the chosen voice.
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
    """CreateAssistantTestRequest in Telnyx's document.

    Attributes:
        description: At most 1000 characters.
        destination: At least 1 characters. Example: +15551234567
        instructions: 1 to 5000 characters.
        max_duration_seconds: 1.0 to 3600.0.
        name: 1 to 255 characters.
        rubric: At least 1 items.
        telnyx_conversation_channel: One of phone_call, web_call, sms_chat, web_chat. Telnyx's default: web_chat.
        test_suite: At most 100 characters.
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
    """CreateAssistantTestRequest.rubric[] in Telnyx's document."""

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateScheduledEventRequest(Model):
    """CreateScheduledEventRequest in Telnyx's document.

    Attributes:
        max_retries_client_errors: 0.0 to 10.0. Telnyx's default: 0.
        retry_interval_secs: 60.0 to 86400.0.
        scheduled_at_fixed_datetime: Example: 2025-04-15T13:07:28.764Z
        telnyx_conversation_channel: One of phone_call, sms_chat.
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
    """CreateSharedToolRequest in Telnyx's document.

    Attributes:
        timeout_ms: Telnyx's default: 5000.
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
    """DTMFTool in Telnyx's document.

    Attributes:
        type_: One of send_dtmf.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_dtmf: dict[str, Any]
    type_: Literal["send_dtmf"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DefaultCondition(Model):
    """DefaultCondition in Telnyx's document.

    Attributes:
        type_: One of default.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["default"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIAssistantResponse(Model):
    """AssistantDeletedResponse in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    deleted: bool
    id: str
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedAssistant(Model):
    """DeletedAssistant in Telnyx's document.

    Attributes:
        created_at: When it was created.
        dynamic_variables_webhook_timeout_ms: 1 to 10000. Telnyx's default: 1500.
        enabled_features: One of telephony, messaging.
        id: Identifier of the resource.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        tags: Labels of your own, to sort and find things by.
        version_name: At most 50 characters. Telnyx's default: New assistant.
        voice_settings: Settings of the chosen voice.
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
    """DynamicVariableExpression in Telnyx's document.

    Attributes:
        name: Example: user_age
        type_: One of variable.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    name: str
    type_: Literal["variable"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnhanceInstructionsRequest(Model):
    """EnhanceInstructionsRequest in Telnyx's document."""

    enhancement_prompt: str | Null | None = None
    instructions: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExpressionCondition(Model):
    """ExpressionCondition in Telnyx's document.

    Attributes:
        type_: One of expression.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    expression: Expression
    type_: Literal["expression"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalLLM(Model):
    """ExternalLLM in Telnyx's document.

    Attributes:
        authentication_method: One of token, certificate. Telnyx's default: token.
        forward_metadata: Telnyx's default: False.
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
    """ExternalLLMReq in Telnyx's document.

    Attributes:
        authentication_method: One of token, certificate. Telnyx's default: token.
        forward_metadata: Telnyx's default: False.
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
    """FallbackConfig in Telnyx's document."""

    external_llm: ExternalLLM | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FallbackConfigInput(Model):
    """FallbackConfigReq in Telnyx's document."""

    external_llm: ExternalLLMInput | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowEdge(Model):
    """FlowEdge in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: e_age_gate
    """

    condition: FlowEdgeCondition
    id: str
    start_node_id: str
    target: FlowEdgeTarget


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowNode(Model):
    """FlowNode in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        instructions_mode: One of replace, append. Telnyx's default: replace.
        tools_mode: One of replace, append. Telnyx's default: replace.
        type_: One of prompt. Telnyx's default: prompt.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class FlowNodeInput(Model):
    """FlowNodeReq in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: n_intake
        instructions_mode: One of replace, append. Telnyx's default: replace.
        llm_api_key_ref: Example: my-key-ref
        model: Example: moonshotai/Kimi-K2.6
        name: Example: Intake
        tools_mode: One of replace, append. Telnyx's default: replace.
        type_: One of prompt. Telnyx's default: prompt.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffTool(Model):
    """HandoffTool in Telnyx's document.

    Attributes:
        type_: One of handoff.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    handoff: HandoffToolParams
    type_: Literal["handoff"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffToolAIAssistant(Model):
    """HandoffToolParams.ai_assistants[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: assistant-1234567890abcdef
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HandoffToolParams(Model):
    """HandoffToolParams in Telnyx's document.

    Attributes:
        voice_mode: One of unified, distinct.
    """

    ai_assistants: list[HandoffToolAIAssistant]
    voice_mode: Literal["unified", "distinct"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupTool(Model):
    """HangupTool in Telnyx's document.

    Attributes:
        type_: One of hangup.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    hangup: HangupToolParams
    type_: Literal["hangup"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class HangupToolParams(Model):
    """HangupToolParams in Telnyx's document.

    Attributes:
        description: Telnyx's default: This tool is used to hang up the call..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImportAssistantsRequest(Model):
    """ImportAssistantsRequest in Telnyx's document.

    Attributes:
        provider: One of elevenlabs, vapi, retell.
    """

    api_key_ref: str
    provider: Literal["elevenlabs", "vapi", "retell"]
    import_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImportMetadata(Model):
    """ImportMetadata in Telnyx's document.

    Attributes:
        import_provider: One of elevenlabs, vapi, retell.
    """

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InsightSettings(Model):
    """InsightSettings in Telnyx's document."""

    insight_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteTool(Model):
    """InviteTool in Telnyx's document.

    Attributes:
        type_: One of invite.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    invite: InviteToolConfig
    type_: Literal["invite"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfig(Model):
    """InviteToolConfig in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    custom_headers: list[InviteToolConfigCustomHeader] | None = None
    targets: list[InviteToolConfigTarget] | str | None = None
    voicemail_detection: InviteToolConfigVoicemailDetection | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigCustomHeader(Model):
    """InviteToolConfig.custom_headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigOnVoicemailDetected(Model):
    """InviteToolConfig.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: One of stop_invite.
    """

    action: Literal["stop_invite"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigTarget(Model):
    """InviteToolConfig.targets[] in Telnyx's document.

    Attributes:
        name: Example: Support
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    to: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InviteToolConfigVoicemailDetection(Model):
    """InviteToolConfig.voicemail_detection in Telnyx's document.

    Attributes:
        detection_mode: One of disabled, premium.
    """

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: InviteToolConfigOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMCondition(Model):
    """LLMCondition in Telnyx's document.

    Attributes:
        type_: One of llm.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    prompt: str
    type_: Literal["llm"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIAssistantsResponse(Model):
    """AssistantsListData in Telnyx's document."""

    data: list[Assistant]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestRunsResponse(ListResponse["AssistantTestRun"]):
    """PaginatedTestRunList in Telnyx's document."""

    data: list[AssistantTestRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestSuitesResponse(Model):
    """TestSuitesResponse in Telnyx's document."""

    data: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssistantTestsResponse(ListResponse["AssistantTest"]):
    """PaginatedAssistantTestList in Telnyx's document."""

    data: list[AssistantTest]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDeletedAIAssistantsResponse(ListResponse["DeletedAssistant"]):
    """GET /ai/assistants/deleted response in Telnyx's document."""

    data: list[DeletedAssistant]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListScheduledEventsResponse(ListResponse["ListedScheduledEvent"]):
    """PaginatedScheduledEventList in Telnyx's document."""

    data: list[ListedScheduledEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSharedToolsResponse(ListResponse["SharedTool"]):
    """SharedToolListResponse in Telnyx's document."""

    data: list[SharedTool]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingSettings(Model):
    """MessagingSettings in Telnyx's document.

    Attributes:
        conversation_inactivity_minutes: 1 to 10000000.
    """

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NodePosition(Model):
    """NodePosition in Telnyx's document."""

    x: float
    y: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class NodeTarget(Model):
    """NodeTarget in Telnyx's document.

    Attributes:
        node_id: Example: n_billing
        type_: One of node.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    node_id: str
    type_: Literal["node"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLiteralExpression(Model):
    """NumberLiteralExpression in Telnyx's document.

    Attributes:
        type_: One of number_literal.
        value: Example: 18
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["number_literal"] | str
    value: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class ObservabilitySettings(Model):
    """Observability in Telnyx's document.

    Attributes:
        prompt_sync: One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: At least 1.0.
        status: One of enabled, disabled. Telnyx's default: disabled.
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
    """ObservabilityReq in Telnyx's document.

    Attributes:
        prompt_sync: One of enabled, disabled. Telnyx's default: disabled.
        prompt_version: At least 1.0.
        status: One of enabled, disabled. Telnyx's default: disabled.
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
    """PayTool in Telnyx's document.

    Attributes:
        type_: One of pay.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    pay: PayToolParams
    type_: Literal["pay"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PayToolParams(Model):
    """PayToolParams in Telnyx's document.

    Attributes:
        connector_name: Name of the SIPREC connector.
        currency: Three-letter currency code (ISO 4217). Telnyx's default: USD.
        payment_method: Telnyx's default: credit-card.
    """

    connector_name: str
    currency: str | None = None
    description: str | None = None
    payment_method: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PostConversationSettings(Model):
    """PostConversationSettings in Telnyx's document.

    Attributes:
        enabled: Telnyx's default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PostConversationSettingsInput(Model):
    """PostConversationSettingsReq in Telnyx's document.

    Attributes:
        enabled: Telnyx's default: False.
    """

    enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PrivacySettings(Model):
    """PrivacySettings in Telnyx's document."""

    data_retention: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RetrievalTool(Model):
    """RetrievalTool in Telnyx's document.

    Attributes:
        type_: One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferTool(Model):
    """SIPReferTool in Telnyx's document.

    Attributes:
        type_: One of refer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    refer: SIPReferToolParams
    type_: Literal["refer"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolCustomHeader(Model):
    """SIPReferToolParams.custom_headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolHeader(Model):
    """SIPReferToolParams.sip_headers[] in Telnyx's document.

    Attributes:
        name: One of User-to-User, Diversion.
    """

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolParams(Model):
    """SIPReferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
    """

    targets: list[SIPReferToolTarget]
    custom_headers: list[SIPReferToolCustomHeader] | None = None
    sip_headers: list[SIPReferToolHeader] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIPReferToolTarget(Model):
    """SIPReferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: Example: Support
        sip_address: Example: sip:username@sip.non-telnyx-address.com
        sip_auth_password: Password for answering a SIP challenge.
        sip_auth_username: User name for answering a SIP challenge.
    """

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduledCallSettings(Model):
    """ScheduledCallSettings in Telnyx's document.

    Attributes:
        sip_region: One of US, Europe, Canada, Australia, Middle East.
    """

    sip_region: SipRegion | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduledPhoneCallEvent(Model):
    """ScheduledPhoneCallEventResponse in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        call_duration: How many seconds the call lasted.
        conversation_id: Identifier of the AI conversation.
        created_at: When it was created.
        max_retries_client_errors: Telnyx's default: 0.
        retry_count: Telnyx's default: 0.
        status: One of pending, in_progress, completed, failed. Telnyx's default: pending.
        telnyx_conversation_channel: One of phone_call, sms_chat.
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
    """ScheduledSmsEventResponse in Telnyx's document.

    Attributes:
        assistant_id: AI assistant concerned.
        conversation_id: Identifier of the AI conversation.
        created_at: When it was created.
        retry_count: Telnyx's default: 0.
        status: One of pending, in_progress, completed, failed. Telnyx's default: pending.
        telnyx_conversation_channel: One of phone_call, sms_chat.
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
    """POST /ai/assistants/{assistant_id}/chat/whatsapp response in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
    """

    conversation_id: str
    message_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageTool(Model):
    """SendMessageTool in Telnyx's document.

    Attributes:
        type_: One of send_message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_message: SendMessageToolParams
    type_: Literal["send_message"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageToolParams(Model):
    """SendMessageTool.send_message in Telnyx's document."""

    message_template: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SharedTool(Model):
    """SharedToolResponse in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        timeout_ms: Telnyx's default: 5000.
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
    """SkipTurnTool in Telnyx's document.

    Attributes:
        type_: One of skip_turn.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    skip_turn: SkipTurnToolParams
    type_: Literal["skip_turn"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SkipTurnToolParams(Model):
    """SkipTurnToolParams in Telnyx's document.

    Attributes:
        description: Telnyx's default: This tool is used to skip the assistant turn without producing a response..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakNode(Model):
    """SpeakNode in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        type_: One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakNodeInput(Model):
    """SpeakNodeReq in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: n_greeting
        name: Example: Greeting
        type_: One of speak. Telnyx's default: speak.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["speak"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartSpeakingPlan(Model):
    """StartSpeakingPlan in Telnyx's document.

    Attributes:
        wait_seconds: At least 0.0. Telnyx's default: 0.4.
    """

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StringLiteralExpression(Model):
    """StringLiteralExpression in Telnyx's document.

    Attributes:
        type_: One of string_literal.
        value: Example: gold
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["string_literal"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonyRecordingSettings(Model):
    """TelephonySettings.recording_settings in Telnyx's document.

    Attributes:
        channels: One of single, dual. Telnyx's default: dual.
        enabled: Telnyx's default: True.
        format_: One of wav, mp3. Telnyx's default: mp3.
        stop_on_conversation_end: Telnyx's default: False.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format_: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettings(Model):
    """TelephonySettings in Telnyx's document.

    Attributes:
        noise_suppression: One of krisp, deepfilternet, disabled.
        time_limit_secs: Longest the leg may last, in seconds from the answer; it is then hung up with hangup_cause
            time_limit. 30 to 14400. Telnyx's default: 1800.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsNoiseSuppressionConfig(Model):
    """TelephonySettings.noise_suppression_config in Telnyx's document.

    Attributes:
        attenuation_limit: 0 to 100. Telnyx's default: 100.
        mode: One of advanced.
    """

    attenuation_limit: int | None = None
    mode: Literal["advanced"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsOnVoicemailDetected(Model):
    """TelephonySettings.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: One of stop_assistant, leave_message_and_stop_assistant, continue_assistant.
    """

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | str | None = None
    voicemail_message: TelephonySettingsVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsVoicemailDetection(Model):
    """TelephonySettings.voicemail_detection in Telnyx's document."""

    on_voicemail_detected: TelephonySettingsOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonySettingsVoicemailMessage(Model):
    """TelephonySettings.voicemail_detection.on_voicemail_detected.voicemail_message in Telnyx's document.

    Attributes:
        type_: One of prompt, message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    prompt: str | None = None
    type_: Literal["prompt", "message"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TestToolResponse(Model):
    """TestWebhookToolResponseData in Telnyx's document."""

    data: WebhookToolTest


@define(eq=False, repr=False, kw_only=True, slots=False)
class TestWebhookToolRequest(Model):
    """TestWebhookToolRequest in Telnyx's document."""

    arguments: dict[str, Any] | None = None
    dynamic_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ToolNode(Model):
    """ToolNode in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        type_: One of tool. Telnyx's default: tool.
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
    """ToolNodeReq in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: n_charge
        shared_tool_id: Example: tool-charge-card
        type_: One of tool. Telnyx's default: tool.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    id: str
    shared_tool_id: str
    name: str | None = None
    position: NodePosition | None = None
    type_: Literal["tool"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TranscriptionSettings(Model):
    """TranscriptionSettings in Telnyx's document.

    Attributes:
        model: One of deepgram/flux, deepgram/nova-3, deepgram/nova-2, azure/fast, assemblyai/universal-streaming,
            xai/grok-stt, soniox/stt-rt-v4, nvidia/parakeet-v3, distil-whisper/distil-large-v2,
            openai/whisper-large-v3-turbo.
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
    """TranscriptionSettingsConfig in Telnyx's document.

    Attributes:
        eager_eot_threshold: 0.3 to 0.9. Telnyx's default: 0.8.
        enable_endpoint_detection: Telnyx's default: False.
        end_of_turn_confidence_threshold: 0 to 1. Telnyx's default: 0.4.
        eot_threshold: 0.5 to 0.9. Telnyx's default: 0.8.
        eot_timeout_ms: 500 to 10000. Telnyx's default: 5000.
        interim_results: Telnyx's default: False.
        max_endpoint_delay_ms: 500 to 3000.
        max_turn_silence: 100 to 5000. Telnyx's default: 1280.
        min_turn_silence: 100 to 5000. Telnyx's default: 400.
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
    """inference-embedding_TransferTool in Telnyx's document.

    Attributes:
        type_: One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: AIAssistantTransferToolParams
    type_: Literal["transfer"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolOnVoicemailDetected(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection.on_voicemail_detected in Telnyx's document.

    Attributes:
        action: One of stop_transfer, leave_message_and_stop_transfer.
    """

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: TransferToolVoicemailMessage | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolVoicemailDetection(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection in Telnyx's document.

    Attributes:
        detection_mode: One of disabled, premium.
    """

    detection_config: TransferToolVoicemailDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: TransferToolOnVoicemailDetected | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TransferToolVoicemailDetectionConfig(Model):
    """InferenceEmbeddingTransferToolParams.voicemail_detection.detection_config in Telnyx's document.

    Attributes:
        after_greeting_silence_millis: 100 to 5000.
        between_words_silence_millis: 10 to 5000.
        greeting_duration_millis: 100 to 10000.
        greeting_silence_duration_millis: 500 to 50000.
        greeting_total_analysis_time_millis: 500 to 300000.
        initial_silence_millis: 100 to 500000.
        maximum_number_of_words: 1 to 50.
        maximum_word_length_millis: 50 to 5000.
        min_word_length_millis: 1 to 1000.
        silence_threshold: 1 to 1000.
        total_analysis_time_millis: 500 to 60000.
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
    """InferenceEmbeddingTransferToolParams.voicemail_detection.on_voicemail_detected.voicemail_message in Telnyx's
    document.

    Attributes:
        type_: One of message, warm_transfer_instructions.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    message: str | None = None
    type_: Literal["message", "warm_transfer_instructions"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerAssistantTestRunRequest(Model):
    """TriggerTestRunRequest in Telnyx's document.

    Attributes:
        destination_version_id: Example: 123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerAssistantTestSuiteRunsRequest(Model):
    """TriggerTestSuiteRunsRequest in Telnyx's document.

    Attributes:
        destination_version_id: Example: 123e4567-e89b-12d3-a456-426614174000
    """

    destination_version_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantRequest(Model):
    """UpdateAssistantRequest in Telnyx's document.

    Attributes:
        dynamic_variables_webhook_timeout_ms: 1 to 10000. Telnyx's default: 1500.
        enabled_features: One of telephony, messaging.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        tags: Labels of your own, to sort and find things by.
        version_name: At most 50 characters. Telnyx's default: New assistant.
        voice_settings: Settings of the chosen voice.
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
    """UpdateAssistantTestRequest in Telnyx's document.

    Attributes:
        description: At most 1000 characters.
        destination: At least 1 characters.
        instructions: 1 to 5000 characters.
        max_duration_seconds: 1.0 to 3600.0.
        name: 1 to 255 characters.
        rubric: At least 1 items.
        telnyx_conversation_channel: One of phone_call, web_call, sms_chat, web_chat.
        test_suite: At most 100 characters.
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
    """UpdateAssistantTestRequest.rubric[] in Telnyx's document."""

    criteria: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAssistantWithPromotionRequest(Model):
    """UpdateAssistantRequestWithPromotion in Telnyx's document.

    Attributes:
        dynamic_variables_webhook_timeout_ms: 1 to 10000. Telnyx's default: 1500.
        enabled_features: One of telephony, messaging.
        interruption_settings: Whether and how the caller may break in while the assistant speaks.
        tags: Labels of your own, to sort and find things by.
        version_name: At most 50 characters. Telnyx's default: New assistant.
        voice_settings: Settings of the chosen voice.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSharedToolRequest(Model):
    """UpdateSharedToolRequest in Telnyx's document."""

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
    """VoiceSettings in Telnyx's document.

    Attributes:
        expressive_mode: Telnyx's default: False.
        language_boost: One of auto, Chinese, Chinese,Yue, English, Arabic, Russian, Spanish, French, Portuguese,
            German, Turkish, Dutch, Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish,
            Romanian, Greek, Czech, Finnish and 17 more.
        similarity_boost: Telnyx's default: 0.75.
        speed: Telnyx's default: 1.0.
        style: Telnyx's default: 0.
        temperature: Telnyx's default: 0.5.
        use_speaker_boost: Telnyx's default: True.
        voice_speed: Telnyx's default: 1.
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
    """VoiceSettings.background_audio|media_name in Telnyx's document.

    Attributes:
        type_: One of media_name.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_name"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettingsBackgroundAudioMediaUrl(Model):
    """VoiceSettings.background_audio|media_url in Telnyx's document.

    Attributes:
        type_: One of media_url.
        value: URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["media_url"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSettingsBackgroundAudioPredefinedMedia(Model):
    """VoiceSettings.background_audio|predefined_media in Telnyx's document.

    Attributes:
        type_: One of predefined_media.
        value: One of silence, office. Telnyx's default: silence.
        volume: 0.1 to 1.0. Telnyx's default: 1.0.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["predefined_media"] | str
    value: Literal["silence", "office"] | str
    volume: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookTool(Model):
    """inference-embedding_WebhookTool in Telnyx's document.

    Attributes:
        type_: One of webhook.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"] | str
    webhook: WebhookToolParams


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolBodyParameters(Model):
    """WebhookToolParams.body_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolHeader(Model):
    """WebhookToolParams.headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolParams(Model):
    """WebhookToolParams in Telnyx's document.

    Attributes:
        async_: Telnyx's default: False.
        async_timeout_ms: 1 to 15000.
        method: One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        timeout_ms: 500 to 10000.
        url: Example: https://example.com/api/v1/function
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
    """WebhookToolParams.path_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolQueryParameters(Model):
    """WebhookToolParams.query_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolStoredVariable(Model):
    """WebhookToolParams.store_fields_as_variables[] in Telnyx's document.

    Attributes:
        name: At least 1 characters.
        value_path: At least 1 characters.
    """

    name: str
    value_path: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookToolTest(Model):
    """TestWebhookToolResponse in Telnyx's document."""

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class WidgetSettings(Model):
    """WidgetSettings in Telnyx's document.

    Attributes:
        default_state: One of expanded, collapsed.
        position: One of fixed, static.
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
