# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Every model of the API by its name. A module is loaded when one of its names is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from telnyx_async.models._index import HOMES

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_addresses import (
        AccessIPAddress as AccessIPAddress,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPAddressPOST as AccessIPAddressPOST,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPError as AccessIPError,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPErrors as AccessIPErrors,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPErrorSource as AccessIPErrorSource,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPPaginationMeta as AccessIPPaginationMeta,
    )
    from telnyx_async.models.access_ip_addresses import (
        CloudflareSyncStatus as CloudflareSyncStatus,
    )
    from telnyx_async.models.access_ip_addresses import (
        ListAccessIPAddressesResponse as ListAccessIPAddressesResponse,
    )
    from telnyx_async.models.access_ip_ranges import (
        AccessIPRange as AccessIPRange,
    )
    from telnyx_async.models.access_ip_ranges import (
        AccessIPRangePOST as AccessIPRangePOST,
    )
    from telnyx_async.models.access_ip_ranges import (
        ListAccessIPRangesResponse as ListAccessIPRangesResponse,
    )
    from telnyx_async.models.addresses import (
        AcceptSuggestionsRequest as AcceptSuggestionsRequest,
    )
    from telnyx_async.models.addresses import (
        Address as Address,
    )
    from telnyx_async.models.addresses import (
        AddressCreate as AddressCreate,
    )
    from telnyx_async.models.addresses import (
        AddressSuggestionData as AddressSuggestionData,
    )
    from telnyx_async.models.addresses import (
        AddressSuggestionResponse as AddressSuggestionResponse,
    )
    from telnyx_async.models.addresses import (
        CreateAddressResponse as CreateAddressResponse,
    )
    from telnyx_async.models.addresses import (
        DeleteAddressResponse as DeleteAddressResponse,
    )
    from telnyx_async.models.addresses import (
        GetAddressResponse as GetAddressResponse,
    )
    from telnyx_async.models.addresses import (
        ListAddressesResponse as ListAddressesResponse,
    )
    from telnyx_async.models.addresses import (
        ResourceNotFoundError as ResourceNotFoundError,
    )
    from telnyx_async.models.addresses import (
        ResourceNotFoundErrorItem as ResourceNotFoundErrorItem,
    )
    from telnyx_async.models.addresses import (
        ResourceNotFoundErrorMeta as ResourceNotFoundErrorMeta,
    )
    from telnyx_async.models.addresses import (
        SuggestedAddress as SuggestedAddress,
    )
    from telnyx_async.models.addresses import (
        ValidateAddressField as ValidateAddressField,
    )
    from telnyx_async.models.addresses import (
        ValidateAddressRequest as ValidateAddressRequest,
    )
    from telnyx_async.models.addresses import (
        ValidateAddressResponse as ValidateAddressResponse,
    )
    from telnyx_async.models.addresses import (
        ValidateAddressResult as ValidateAddressResult,
    )
    from telnyx_async.models.advanced_orders import (
        AdvancedOrder as AdvancedOrder,
    )
    from telnyx_async.models.advanced_orders import (
        AdvancedOrderRequest as AdvancedOrderRequest,
    )
    from telnyx_async.models.advanced_orders import (
        ListAdvancedOrdersResponse as ListAdvancedOrdersResponse,
    )
    from telnyx_async.models.ai_anthropic import (
        AnthropicMessageRequest as AnthropicMessageRequest,
    )
    from telnyx_async.models.ai_assistants import (
        AddAIAssistantTagRequest as AddAIAssistantTagRequest,
    )
    from telnyx_async.models.ai_assistants import (
        AIAssistantInterruptionSettings as AIAssistantInterruptionSettings,
    )
    from telnyx_async.models.ai_assistants import (
        AIAssistantTagsResponse as AIAssistantTagsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        AIAssistantTool as AIAssistantTool,
    )
    from telnyx_async.models.ai_assistants import (
        ArithmeticExpression as ArithmeticExpression,
    )
    from telnyx_async.models.ai_assistants import (
        Assistant as Assistant,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantIntegration as AssistantIntegration,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantMCPServer as AssistantMCPServer,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantScheduledCallAttempt as AssistantScheduledCallAttempt,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantSMSChatRequest as AssistantSMSChatRequest,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantSMSChatResponse as AssistantSMSChatResponse,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTarget as AssistantTarget,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTest as AssistantTest,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTestRubricCriterion as AssistantTestRubricCriterion,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTestRun as AssistantTestRun,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTestRunDetailResult as AssistantTestRunDetailResult,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTestStatus as AssistantTestStatus,
    )
    from telnyx_async.models.ai_assistants import (
        AudioVisualizerConfig as AudioVisualizerConfig,
    )
    from telnyx_async.models.ai_assistants import (
        BooleanLiteralExpression as BooleanLiteralExpression,
    )
    from telnyx_async.models.ai_assistants import (
        BooleanOpExpression as BooleanOpExpression,
    )
    from telnyx_async.models.ai_assistants import (
        BucketIds as BucketIds,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeploy as CanaryDeploy,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployClause as CanaryDeployClause,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployOperator as CanaryDeployOperator,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployRequest as CanaryDeployRequest,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployRolloutSlot as CanaryDeployRolloutSlot,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployRule as CanaryDeployRule,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployRuleInput as CanaryDeployRuleInput,
    )
    from telnyx_async.models.ai_assistants import (
        CanaryDeployServe as CanaryDeployServe,
    )
    from telnyx_async.models.ai_assistants import (
        ClientSideTool as ClientSideTool,
    )
    from telnyx_async.models.ai_assistants import (
        ClientSideToolParametersSchema as ClientSideToolParametersSchema,
    )
    from telnyx_async.models.ai_assistants import (
        ClientSideToolParams as ClientSideToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        ComparisonExpression as ComparisonExpression,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationChannelType as ConversationChannelType,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationFlow as ConversationFlow,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationFlowInput as ConversationFlowInput,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationFlowNode as ConversationFlowNode,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationFlowNodeInput as ConversationFlowNodeInput,
    )
    from telnyx_async.models.ai_assistants import (
        CreateAssistantRequest as CreateAssistantRequest,
    )
    from telnyx_async.models.ai_assistants import (
        CreateAssistantTestRequest as CreateAssistantTestRequest,
    )
    from telnyx_async.models.ai_assistants import (
        CreateAssistantTestRubricCriterion as CreateAssistantTestRubricCriterion,
    )
    from telnyx_async.models.ai_assistants import (
        CreateScheduledEventRequest as CreateScheduledEventRequest,
    )
    from telnyx_async.models.ai_assistants import (
        CreateSharedToolRequest as CreateSharedToolRequest,
    )
    from telnyx_async.models.ai_assistants import (
        DefaultCondition as DefaultCondition,
    )
    from telnyx_async.models.ai_assistants import (
        DeleteAIAssistantResponse as DeleteAIAssistantResponse,
    )
    from telnyx_async.models.ai_assistants import (
        DeletedAssistant as DeletedAssistant,
    )
    from telnyx_async.models.ai_assistants import (
        DTMFTool as DTMFTool,
    )
    from telnyx_async.models.ai_assistants import (
        DynamicVariableExpression as DynamicVariableExpression,
    )
    from telnyx_async.models.ai_assistants import (
        EnabledFeatures as EnabledFeatures,
    )
    from telnyx_async.models.ai_assistants import (
        EnhanceInstructionsRequest as EnhanceInstructionsRequest,
    )
    from telnyx_async.models.ai_assistants import (
        EventStatus as EventStatus,
    )
    from telnyx_async.models.ai_assistants import (
        Expression as Expression,
    )
    from telnyx_async.models.ai_assistants import (
        ExpressionCondition as ExpressionCondition,
    )
    from telnyx_async.models.ai_assistants import (
        ExternalLLM as ExternalLLM,
    )
    from telnyx_async.models.ai_assistants import (
        ExternalLLMAuthenticationMethod as ExternalLLMAuthenticationMethod,
    )
    from telnyx_async.models.ai_assistants import (
        ExternalLLMInput as ExternalLLMInput,
    )
    from telnyx_async.models.ai_assistants import (
        FallbackConfig as FallbackConfig,
    )
    from telnyx_async.models.ai_assistants import (
        FallbackConfigInput as FallbackConfigInput,
    )
    from telnyx_async.models.ai_assistants import (
        FlowEdge as FlowEdge,
    )
    from telnyx_async.models.ai_assistants import (
        FlowEdgeCondition as FlowEdgeCondition,
    )
    from telnyx_async.models.ai_assistants import (
        FlowEdgeTarget as FlowEdgeTarget,
    )
    from telnyx_async.models.ai_assistants import (
        FlowNode as FlowNode,
    )
    from telnyx_async.models.ai_assistants import (
        FlowNodeInput as FlowNodeInput,
    )
    from telnyx_async.models.ai_assistants import (
        HandoffTool as HandoffTool,
    )
    from telnyx_async.models.ai_assistants import (
        HandoffToolAIAssistant as HandoffToolAIAssistant,
    )
    from telnyx_async.models.ai_assistants import (
        HandoffToolParams as HandoffToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        HangupTool as HangupTool,
    )
    from telnyx_async.models.ai_assistants import (
        HangupToolParams as HangupToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        ImportAssistantsRequest as ImportAssistantsRequest,
    )
    from telnyx_async.models.ai_assistants import (
        ImportMetadata as ImportMetadata,
    )
    from telnyx_async.models.ai_assistants import (
        InsightSettings as InsightSettings,
    )
    from telnyx_async.models.ai_assistants import (
        InviteTool as InviteTool,
    )
    from telnyx_async.models.ai_assistants import (
        InviteToolConfig as InviteToolConfig,
    )
    from telnyx_async.models.ai_assistants import (
        InviteToolConfigCustomHeader as InviteToolConfigCustomHeader,
    )
    from telnyx_async.models.ai_assistants import (
        InviteToolConfigOnVoicemailDetected as InviteToolConfigOnVoicemailDetected,
    )
    from telnyx_async.models.ai_assistants import (
        InviteToolConfigTarget as InviteToolConfigTarget,
    )
    from telnyx_async.models.ai_assistants import (
        InviteToolConfigVoicemailDetection as InviteToolConfigVoicemailDetection,
    )
    from telnyx_async.models.ai_assistants import (
        ListAIAssistantsResponse as ListAIAssistantsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListAssistantTestRunsResponse as ListAssistantTestRunsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListAssistantTestsResponse as ListAssistantTestsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListAssistantTestSuitesResponse as ListAssistantTestSuitesResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListDeletedAIAssistantsResponse as ListDeletedAIAssistantsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListedScheduledEvent as ListedScheduledEvent,
    )
    from telnyx_async.models.ai_assistants import (
        ListScheduledEventsResponse as ListScheduledEventsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListSharedToolsResponse as ListSharedToolsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        LLMCondition as LLMCondition,
    )
    from telnyx_async.models.ai_assistants import (
        MessagingSettings as MessagingSettings,
    )
    from telnyx_async.models.ai_assistants import (
        NodePosition as NodePosition,
    )
    from telnyx_async.models.ai_assistants import (
        NodeTarget as NodeTarget,
    )
    from telnyx_async.models.ai_assistants import (
        NumberLiteralExpression as NumberLiteralExpression,
    )
    from telnyx_async.models.ai_assistants import (
        ObservabilitySettings as ObservabilitySettings,
    )
    from telnyx_async.models.ai_assistants import (
        ObservabilitySettingsInput as ObservabilitySettingsInput,
    )
    from telnyx_async.models.ai_assistants import (
        ObservabilityStatus as ObservabilityStatus,
    )
    from telnyx_async.models.ai_assistants import (
        PayTool as PayTool,
    )
    from telnyx_async.models.ai_assistants import (
        PayToolParams as PayToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        PostConversationSettings as PostConversationSettings,
    )
    from telnyx_async.models.ai_assistants import (
        PostConversationSettingsInput as PostConversationSettingsInput,
    )
    from telnyx_async.models.ai_assistants import (
        PrivacySettings as PrivacySettings,
    )
    from telnyx_async.models.ai_assistants import (
        PromptSyncStatus as PromptSyncStatus,
    )
    from telnyx_async.models.ai_assistants import (
        RetrievalTool as RetrievalTool,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledCallSettings as ScheduledCallSettings,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledEvent as ScheduledEvent,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledPhoneCallEvent as ScheduledPhoneCallEvent,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledSMSEvent as ScheduledSMSEvent,
    )
    from telnyx_async.models.ai_assistants import (
        SendAIAssistantWhatsappResponse as SendAIAssistantWhatsappResponse,
    )
    from telnyx_async.models.ai_assistants import (
        SendMessageTool as SendMessageTool,
    )
    from telnyx_async.models.ai_assistants import (
        SendMessageToolParams as SendMessageToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        SharedTool as SharedTool,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferTool as SIPReferTool,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolCustomHeader as SIPReferToolCustomHeader,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolHeader as SIPReferToolHeader,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolParams as SIPReferToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolTarget as SIPReferToolTarget,
    )
    from telnyx_async.models.ai_assistants import (
        SipRegion as SipRegion,
    )
    from telnyx_async.models.ai_assistants import (
        SkipTurnTool as SkipTurnTool,
    )
    from telnyx_async.models.ai_assistants import (
        SkipTurnToolParams as SkipTurnToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        SpeakNode as SpeakNode,
    )
    from telnyx_async.models.ai_assistants import (
        SpeakNodeInput as SpeakNodeInput,
    )
    from telnyx_async.models.ai_assistants import (
        StartSpeakingPlan as StartSpeakingPlan,
    )
    from telnyx_async.models.ai_assistants import (
        StringLiteralExpression as StringLiteralExpression,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonyRecordingSettings as TelephonyRecordingSettings,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettings as TelephonySettings,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettingsNoiseSuppressionConfig as TelephonySettingsNoiseSuppressionConfig,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettingsOnVoicemailDetected as TelephonySettingsOnVoicemailDetected,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettingsVoicemailDetection as TelephonySettingsVoicemailDetection,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettingsVoicemailMessage as TelephonySettingsVoicemailMessage,
    )
    from telnyx_async.models.ai_assistants import (
        TelnyxConversationChannel as TelnyxConversationChannel,
    )
    from telnyx_async.models.ai_assistants import (
        TestToolResponse as TestToolResponse,
    )
    from telnyx_async.models.ai_assistants import (
        TestWebhookToolRequest as TestWebhookToolRequest,
    )
    from telnyx_async.models.ai_assistants import (
        ToolNode as ToolNode,
    )
    from telnyx_async.models.ai_assistants import (
        ToolNodeInput as ToolNodeInput,
    )
    from telnyx_async.models.ai_assistants import (
        TranscriptionEndpointingPlan as TranscriptionEndpointingPlan,
    )
    from telnyx_async.models.ai_assistants import (
        TranscriptionSettings as TranscriptionSettings,
    )
    from telnyx_async.models.ai_assistants import (
        TranscriptionSettingsConfig as TranscriptionSettingsConfig,
    )
    from telnyx_async.models.ai_assistants import (
        TransferTool as TransferTool,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolCustomHeader as TransferToolCustomHeader,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolOnVoicemailDetected as TransferToolOnVoicemailDetected,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolParams as TransferToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolTarget as TransferToolTarget,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolVoicemailDetection as TransferToolVoicemailDetection,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolVoicemailDetectionConfig as TransferToolVoicemailDetectionConfig,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolVoicemailMessage as TransferToolVoicemailMessage,
    )
    from telnyx_async.models.ai_assistants import (
        TriggerAssistantTestRunRequest as TriggerAssistantTestRunRequest,
    )
    from telnyx_async.models.ai_assistants import (
        TriggerAssistantTestSuiteRunsRequest as TriggerAssistantTestSuiteRunsRequest,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateAssistantRequest as UpdateAssistantRequest,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateAssistantTestRequest as UpdateAssistantTestRequest,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateAssistantTestRubricCriterion as UpdateAssistantTestRubricCriterion,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateAssistantWithPromotionRequest as UpdateAssistantWithPromotionRequest,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateSharedToolRequest as UpdateSharedToolRequest,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettings as VoiceSettings,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettingsBackgroundAudio as VoiceSettingsBackgroundAudio,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettingsBackgroundAudioMediaName as VoiceSettingsBackgroundAudioMediaName,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettingsBackgroundAudioMediaUrl as VoiceSettingsBackgroundAudioMediaUrl,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettingsBackgroundAudioPredefinedMedia as VoiceSettingsBackgroundAudioPredefinedMedia,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookTool as WebhookTool,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolBodyParameters as WebhookToolBodyParameters,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolHeader as WebhookToolHeader,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolParams as WebhookToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolPathParameters as WebhookToolPathParameters,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolQueryParameters as WebhookToolQueryParameters,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolStoredVariable as WebhookToolStoredVariable,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolTest as WebhookToolTest,
    )
    from telnyx_async.models.ai_assistants import (
        WidgetSettings as WidgetSettings,
    )
    from telnyx_async.models.ai_audio import (
        AudioTranscriptionRequest as AudioTranscriptionRequest,
    )
    from telnyx_async.models.ai_audio import (
        AudioTranscriptionResponse as AudioTranscriptionResponse,
    )
    from telnyx_async.models.ai_audio import (
        AudioTranscriptionResponseSegments as AudioTranscriptionResponseSegments,
    )
    from telnyx_async.models.ai_audio import (
        AudioTranscriptionResponseWord as AudioTranscriptionResponseWord,
    )
    from telnyx_async.models.ai_avatars import (
        Avatar as Avatar,
    )
    from telnyx_async.models.ai_avatars import (
        AvatarResponse as AvatarResponse,
    )
    from telnyx_async.models.ai_avatars import (
        ListAIAvatarsResponse as ListAIAvatarsResponse,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionRequest as ChatCompletionRequest,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionResponseFormatParam as ChatCompletionResponseFormatParam,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionSystemMessageParamContentItem as ChatCompletionSystemMessageParamContentItem,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionTool as ChatCompletionTool,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionToolParam as ChatCompletionToolParam,
    )
    from telnyx_async.models.ai_chat import (
        FileSummary as FileSummary,
    )
    from telnyx_async.models.ai_chat import (
        FunctionDefinition as FunctionDefinition,
    )
    from telnyx_async.models.ai_chat import (
        ListAIModelsResponse as ListAIModelsResponse,
    )
    from telnyx_async.models.ai_chat import (
        ModelMetadata as ModelMetadata,
    )
    from telnyx_async.models.ai_chat import (
        Retrieval as Retrieval,
    )
    from telnyx_async.models.ai_chat import (
        SummarizeFileResponse as SummarizeFileResponse,
    )
    from telnyx_async.models.ai_chat import (
        SummaryRequest as SummaryRequest,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringStatus as ClusteringStatus,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringTask as ClusteringTask,
    )
    from telnyx_async.models.ai_clusters import (
        ClusterNode as ClusterNode,
    )
    from telnyx_async.models.ai_clusters import (
        CreateTextClusteringResponse as CreateTextClusteringResponse,
    )
    from telnyx_async.models.ai_clusters import (
        GetClusteringStatusResponse as GetClusteringStatusResponse,
    )
    from telnyx_async.models.ai_clusters import (
        ListClusteringTasksResponse as ListClusteringTasksResponse,
    )
    from telnyx_async.models.ai_clusters import (
        PublicTextClusteringRequest as PublicTextClusteringRequest,
    )
    from telnyx_async.models.ai_clusters import (
        RecursiveCluster as RecursiveCluster,
    )
    from telnyx_async.models.ai_clusters import (
        TaskStatus as TaskStatus,
    )
    from telnyx_async.models.ai_clusters import (
        TextClustering as TextClustering,
    )
    from telnyx_async.models.ai_collections import (
        AddAICollectionSourceResponse as AddAICollectionSourceResponse,
    )
    from telnyx_async.models.ai_collections import (
        AICollection as AICollection,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionResponse as AICollectionResponse,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionRetrievalSettings as AICollectionRetrievalSettings,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSearchResult as AICollectionSearchResult,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSettings as AICollectionSettings,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSettingsInput as AICollectionSettingsInput,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSettingsResponse as AICollectionSettingsResponse,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSource as AICollectionSource,
    )
    from telnyx_async.models.ai_collections import (
        AICollectionSourceInput as AICollectionSourceInput,
    )
    from telnyx_async.models.ai_collections import (
        ListAICollectionSourcesResponse as ListAICollectionSourcesResponse,
    )
    from telnyx_async.models.ai_collections import (
        ListAICollectionsResponse as ListAICollectionsResponse,
    )
    from telnyx_async.models.ai_collections import (
        ReplaceAICollectionSourcesMeta as ReplaceAICollectionSourcesMeta,
    )
    from telnyx_async.models.ai_collections import (
        ReplaceAICollectionSourcesResponse as ReplaceAICollectionSourcesResponse,
    )
    from telnyx_async.models.ai_collections import (
        SearchAICollectionsMeta as SearchAICollectionsMeta,
    )
    from telnyx_async.models.ai_collections import (
        SearchAICollectionsResponse as SearchAICollectionsResponse,
    )
    from telnyx_async.models.ai_conversation_histories import (
        ConversationHistoryError as ConversationHistoryError,
    )
    from telnyx_async.models.ai_conversation_histories import (
        ConversationHistoryErrors as ConversationHistoryErrors,
    )
    from telnyx_async.models.ai_conversation_histories import (
        ConversationHistoryPaginationMeta as ConversationHistoryPaginationMeta,
    )
    from telnyx_async.models.ai_conversation_histories import (
        ConversationHistoryRecord as ConversationHistoryRecord,
    )
    from telnyx_async.models.ai_conversation_histories import (
        SearchConversationHistoriesResponse as SearchConversationHistoriesResponse,
    )
    from telnyx_async.models.ai_conversations import (
        AggregateConversationInsightsResponse as AggregateConversationInsightsResponse,
    )
    from telnyx_async.models.ai_conversations import (
        Conversation as Conversation,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsight as ConversationInsight,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsightAggregate as ConversationInsightAggregate,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsightResult as ConversationInsightResult,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessage as ConversationMessage,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessageToolCall as ConversationMessageToolCall,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessageToolCallFunction as ConversationMessageToolCallFunction,
    )
    from telnyx_async.models.ai_conversations import (
        CreateConversationMessageRequest as CreateConversationMessageRequest,
    )
    from telnyx_async.models.ai_conversations import (
        CreateConversationRequest as CreateConversationRequest,
    )
    from telnyx_async.models.ai_conversations import (
        CreateInsightTemplateGroupRequest as CreateInsightTemplateGroupRequest,
    )
    from telnyx_async.models.ai_conversations import (
        CreateInsightTemplateRequest as CreateInsightTemplateRequest,
    )
    from telnyx_async.models.ai_conversations import (
        GetAIConversationResponse as GetAIConversationResponse,
    )
    from telnyx_async.models.ai_conversations import (
        InsightTemplate as InsightTemplate,
    )
    from telnyx_async.models.ai_conversations import (
        InsightTemplateGroup as InsightTemplateGroup,
    )
    from telnyx_async.models.ai_conversations import (
        InsightTemplateGroupResponse as InsightTemplateGroupResponse,
    )
    from telnyx_async.models.ai_conversations import (
        InsightTemplateResponse as InsightTemplateResponse,
    )
    from telnyx_async.models.ai_conversations import (
        InsightTemplateType as InsightTemplateType,
    )
    from telnyx_async.models.ai_conversations import (
        ListConversationInsightsResponse as ListConversationInsightsResponse,
    )
    from telnyx_async.models.ai_conversations import (
        ListConversationMessagesResponse as ListConversationMessagesResponse,
    )
    from telnyx_async.models.ai_conversations import (
        ListConversationsResponse as ListConversationsResponse,
    )
    from telnyx_async.models.ai_conversations import (
        ListInsightTemplateGroupsResponse as ListInsightTemplateGroupsResponse,
    )
    from telnyx_async.models.ai_conversations import (
        ListInsightTemplatesResponse as ListInsightTemplatesResponse,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateAIConversationResponse as UpdateAIConversationResponse,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateConversationRequest as UpdateConversationRequest,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateInsightTemplateGroupRequest as UpdateInsightTemplateGroupRequest,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateInsightTemplateRequest as UpdateInsightTemplateRequest,
    )
    from telnyx_async.models.ai_embeddings import (
        BackgroundTask as BackgroundTask,
    )
    from telnyx_async.models.ai_embeddings import (
        BackgroundTaskStatus as BackgroundTaskStatus,
    )
    from telnyx_async.models.ai_embeddings import (
        BucketNotFoundError as BucketNotFoundError,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddedBucketFile as EmbeddedBucketFile,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddedBuckets as EmbeddedBuckets,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingBucketRequest as EmbeddingBucketRequest,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingData as EmbeddingData,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingMetadata as EmbeddingMetadata,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingResponse as EmbeddingResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingSimilaritySearchDocument as EmbeddingSimilaritySearchDocument,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingSimilaritySearchRequest as EmbeddingSimilaritySearchRequest,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingSimilaritySearchResponse as EmbeddingSimilaritySearchResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingUrlRequest as EmbeddingUrlRequest,
    )
    from telnyx_async.models.ai_embeddings import (
        ListBackgroundTasksResponse as ListBackgroundTasksResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        ListEmbeddedBucketFilesResponse as ListEmbeddedBucketFilesResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        ListEmbeddedBucketsResponse as ListEmbeddedBucketsResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        NotFoundError as NotFoundError,
    )
    from telnyx_async.models.ai_embeddings import (
        SupportedEmbeddingLoaders as SupportedEmbeddingLoaders,
    )
    from telnyx_async.models.ai_embeddings import (
        SupportedEmbeddingModels as SupportedEmbeddingModels,
    )
    from telnyx_async.models.ai_embeddings import (
        TaskStatusData as TaskStatusData,
    )
    from telnyx_async.models.ai_embeddings import (
        TaskStatusResponse as TaskStatusResponse,
    )
    from telnyx_async.models.ai_fine_tuning import (
        CreateFineTuningJobHyperparameters as CreateFineTuningJobHyperparameters,
    )
    from telnyx_async.models.ai_fine_tuning import (
        CreateFineTuningJobRequest as CreateFineTuningJobRequest,
    )
    from telnyx_async.models.ai_fine_tuning import (
        FineTuningJob as FineTuningJob,
    )
    from telnyx_async.models.ai_fine_tuning import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from telnyx_async.models.ai_fine_tuning import (
        ListFineTuningJobsResponse as ListFineTuningJobsResponse,
    )
    from telnyx_async.models.ai_integrations import (
        Integration as Integration,
    )
    from telnyx_async.models.ai_integrations import (
        IntegrationConnection as IntegrationConnection,
    )
    from telnyx_async.models.ai_integrations import (
        IntegrationConnectionResponse as IntegrationConnectionResponse,
    )
    from telnyx_async.models.ai_integrations import (
        ListIntegrationConnectionsResponse as ListIntegrationConnectionsResponse,
    )
    from telnyx_async.models.ai_integrations import (
        ListIntegrationsResponse as ListIntegrationsResponse,
    )
    from telnyx_async.models.ai_mcp_servers import (
        CreateMCPServerRequest as CreateMCPServerRequest,
    )
    from telnyx_async.models.ai_mcp_servers import (
        MCPServer as MCPServer,
    )
    from telnyx_async.models.ai_mcp_servers import (
        UpdateMCPServerRequest as UpdateMCPServerRequest,
    )
    from telnyx_async.models.ai_memory import (
        CreateAIMemoryNamespaceResponse as CreateAIMemoryNamespaceResponse,
    )
    from telnyx_async.models.ai_memory import (
        DeleteAIMemoryProfileResponse as DeleteAIMemoryProfileResponse,
    )
    from telnyx_async.models.ai_memory import (
        DeleteAIMemorySourceResponse as DeleteAIMemorySourceResponse,
    )
    from telnyx_async.models.ai_memory import (
        DeletedMemoryProfile as DeletedMemoryProfile,
    )
    from telnyx_async.models.ai_memory import (
        DeletedMemorySource as DeletedMemorySource,
    )
    from telnyx_async.models.ai_memory import (
        GetAIMemoryOperationResponse as GetAIMemoryOperationResponse,
    )
    from telnyx_async.models.ai_memory import (
        GetAIMemoryResponse as GetAIMemoryResponse,
    )
    from telnyx_async.models.ai_memory import (
        GetAIMemorySourceResponse as GetAIMemorySourceResponse,
    )
    from telnyx_async.models.ai_memory import (
        GetAIMemorySummaryResponse as GetAIMemorySummaryResponse,
    )
    from telnyx_async.models.ai_memory import (
        IngestAIMemoryResponse as IngestAIMemoryResponse,
    )
    from telnyx_async.models.ai_memory import (
        ListAIMemoriesResponse as ListAIMemoriesResponse,
    )
    from telnyx_async.models.ai_memory import (
        ListAIMemoryNamespacesResponse as ListAIMemoryNamespacesResponse,
    )
    from telnyx_async.models.ai_memory import (
        ListAIMemoryProfilesResponse as ListAIMemoryProfilesResponse,
    )
    from telnyx_async.models.ai_memory import (
        ListAIMemorySourcesResponse as ListAIMemorySourcesResponse,
    )
    from telnyx_async.models.ai_memory import (
        Memory as Memory,
    )
    from telnyx_async.models.ai_memory import (
        MemoryDetail as MemoryDetail,
    )
    from telnyx_async.models.ai_memory import (
        MemoryIngestion as MemoryIngestion,
    )
    from telnyx_async.models.ai_memory import (
        MemoryNamespace as MemoryNamespace,
    )
    from telnyx_async.models.ai_memory import (
        MemoryNamespaceSettings as MemoryNamespaceSettings,
    )
    from telnyx_async.models.ai_memory import (
        MemoryNamespaceSettingsResponse as MemoryNamespaceSettingsResponse,
    )
    from telnyx_async.models.ai_memory import (
        MemoryOperation as MemoryOperation,
    )
    from telnyx_async.models.ai_memory import (
        MemoryProfile as MemoryProfile,
    )
    from telnyx_async.models.ai_memory import (
        MemorySource as MemorySource,
    )
    from telnyx_async.models.ai_memory import (
        MemorySourceDetail as MemorySourceDetail,
    )
    from telnyx_async.models.ai_memory import (
        MemorySummary as MemorySummary,
    )
    from telnyx_async.models.ai_memory import (
        MemorySummaryPreview as MemorySummaryPreview,
    )
    from telnyx_async.models.ai_memory import (
        MemorySummarySettings as MemorySummarySettings,
    )
    from telnyx_async.models.ai_memory import (
        PreviewAIMemorySummaryResponse as PreviewAIMemorySummaryResponse,
    )
    from telnyx_async.models.ai_memory import (
        RecallAIMemoryResponse as RecallAIMemoryResponse,
    )
    from telnyx_async.models.ai_memory import (
        RecalledMemory as RecalledMemory,
    )
    from telnyx_async.models.ai_memory import (
        RememberAIMemoryResponse as RememberAIMemoryResponse,
    )
    from telnyx_async.models.ai_memory import (
        RememberedMemory as RememberedMemory,
    )
    from telnyx_async.models.ai_memory import (
        UpdateMemorySummarySettings as UpdateMemorySummarySettings,
    )
    from telnyx_async.models.ai_missions import (
        AddMissionPlanStepsRequest as AddMissionPlanStepsRequest,
    )
    from telnyx_async.models.ai_missions import (
        CreatedMissionPlanStepsResponse as CreatedMissionPlanStepsResponse,
    )
    from telnyx_async.models.ai_missions import (
        CreateMissionPlanRequest as CreateMissionPlanRequest,
    )
    from telnyx_async.models.ai_missions import (
        CreateMissionRequest as CreateMissionRequest,
    )
    from telnyx_async.models.ai_missions import (
        CreateMissionRunEventRequest as CreateMissionRunEventRequest,
    )
    from telnyx_async.models.ai_missions import (
        CreateMissionRunRequest as CreateMissionRunRequest,
    )
    from telnyx_async.models.ai_missions import (
        LinkedTelnyxAgent as LinkedTelnyxAgent,
    )
    from telnyx_async.models.ai_missions import (
        LinkTelnyxAgentRequest as LinkTelnyxAgentRequest,
    )
    from telnyx_async.models.ai_missions import (
        LinkTelnyxAgentResponse as LinkTelnyxAgentResponse,
    )
    from telnyx_async.models.ai_missions import (
        ListLinkedTelnyxAgentsResponse as ListLinkedTelnyxAgentsResponse,
    )
    from telnyx_async.models.ai_missions import (
        ListMissionRunEventsResponse as ListMissionRunEventsResponse,
    )
    from telnyx_async.models.ai_missions import (
        ListMissionRunsResponse as ListMissionRunsResponse,
    )
    from telnyx_async.models.ai_missions import (
        ListMissionsResponse as ListMissionsResponse,
    )
    from telnyx_async.models.ai_missions import (
        Mission as Mission,
    )
    from telnyx_async.models.ai_missions import (
        MissionExecutionMode as MissionExecutionMode,
    )
    from telnyx_async.models.ai_missions import (
        MissionPlanResponse as MissionPlanResponse,
    )
    from telnyx_async.models.ai_missions import (
        MissionPlanStep as MissionPlanStep,
    )
    from telnyx_async.models.ai_missions import (
        MissionPlanStepResponse as MissionPlanStepResponse,
    )
    from telnyx_async.models.ai_missions import (
        MissionPlanStepStatus as MissionPlanStepStatus,
    )
    from telnyx_async.models.ai_missions import (
        MissionResponse as MissionResponse,
    )
    from telnyx_async.models.ai_missions import (
        MissionRun as MissionRun,
    )
    from telnyx_async.models.ai_missions import (
        MissionRunEvent as MissionRunEvent,
    )
    from telnyx_async.models.ai_missions import (
        MissionRunEventResponse as MissionRunEventResponse,
    )
    from telnyx_async.models.ai_missions import (
        MissionRunEventType as MissionRunEventType,
    )
    from telnyx_async.models.ai_missions import (
        MissionRunResponse as MissionRunResponse,
    )
    from telnyx_async.models.ai_missions import (
        MissionRunStatus as MissionRunStatus,
    )
    from telnyx_async.models.ai_missions import (
        NewMissionPlanStep as NewMissionPlanStep,
    )
    from telnyx_async.models.ai_missions import (
        UpdateMissionPlanStepRequest as UpdateMissionPlanStepRequest,
    )
    from telnyx_async.models.ai_missions import (
        UpdateMissionRequest as UpdateMissionRequest,
    )
    from telnyx_async.models.ai_missions import (
        UpdateMissionRunRequest as UpdateMissionRunRequest,
    )
    from telnyx_async.models.ai_openai import (
        ListOpenAIEmbeddingModelsResponse as ListOpenAIEmbeddingModelsResponse,
    )
    from telnyx_async.models.ai_openai import (
        OpenAIEmbedding as OpenAIEmbedding,
    )
    from telnyx_async.models.ai_openai import (
        OpenAIEmbeddingModelMetadata as OpenAIEmbeddingModelMetadata,
    )
    from telnyx_async.models.ai_openai import (
        OpenAIEmbeddingRequest as OpenAIEmbeddingRequest,
    )
    from telnyx_async.models.ai_openai import (
        OpenAIEmbeddingResponse as OpenAIEmbeddingResponse,
    )
    from telnyx_async.models.ai_openai import (
        OpenAIEmbeddingUsage as OpenAIEmbeddingUsage,
    )
    from telnyx_async.models.ai_typesafe import (
        AnswerAITypesafeQuestionsResponse as AnswerAITypesafeQuestionsResponse,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeAnswer as TypesafeAnswer,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeChoiceAnswer as TypesafeChoiceAnswer,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeChoiceQuestion as TypesafeChoiceQuestion,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeNoulAnswer as TypesafeNoulAnswer,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeNoulCriteria as TypesafeNoulCriteria,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeNoulQuestion as TypesafeNoulQuestion,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeQuestion as TypesafeQuestion,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeScoreAnswer as TypesafeScoreAnswer,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeScoreQuestion as TypesafeScoreQuestion,
    )
    from telnyx_async.models.ai_typesafe import (
        TypesafeUsage as TypesafeUsage,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        AlphanumericSenderId as AlphanumericSenderId,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        CreateAlphanumericSenderIdRequest as CreateAlphanumericSenderIdRequest,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        CreateAlphanumericSenderIdResponse as CreateAlphanumericSenderIdResponse,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        DeleteAlphanumericSenderIdResponse as DeleteAlphanumericSenderIdResponse,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        GetAlphanumericSenderIdResponse as GetAlphanumericSenderIdResponse,
    )
    from telnyx_async.models.alphanumeric_sender_ids import (
        ListAlphanumericSenderIdsResponse as ListAlphanumericSenderIdsResponse,
    )
    from telnyx_async.models.audit_logs import (
        AuditEventChanges as AuditEventChanges,
    )
    from telnyx_async.models.audit_logs import (
        AuditLog as AuditLog,
    )
    from telnyx_async.models.audit_logs import (
        AuditLogsError as AuditLogsError,
    )
    from telnyx_async.models.audit_logs import (
        AuditLogsErrors as AuditLogsErrors,
    )
    from telnyx_async.models.audit_logs import (
        ListAuditLogsResponse as ListAuditLogsResponse,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProvider as AuthenticationProvider,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProviderCreate as AuthenticationProviderCreate,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProviderSavedSettings as AuthenticationProviderSavedSettings,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProviderSettings as AuthenticationProviderSettings,
    )
    from telnyx_async.models.authentication_providers import (
        CreateAuthenticationProviderResponse as CreateAuthenticationProviderResponse,
    )
    from telnyx_async.models.authentication_providers import (
        DeleteAuthenticationProviderResponse as DeleteAuthenticationProviderResponse,
    )
    from telnyx_async.models.authentication_providers import (
        GetAuthenticationProviderResponse as GetAuthenticationProviderResponse,
    )
    from telnyx_async.models.authentication_providers import (
        ListAuthenticationProvidersResponse as ListAuthenticationProvidersResponse,
    )
    from telnyx_async.models.authentication_providers import (
        UpdateAuthenticationProviderRequest as UpdateAuthenticationProviderRequest,
    )
    from telnyx_async.models.authentication_providers import (
        UpdateAuthenticationProviderResponse as UpdateAuthenticationProviderResponse,
    )
    from telnyx_async.models.auto_recharge_preferences import (
        AutoRechargePref as AutoRechargePref,
    )
    from telnyx_async.models.auto_recharge_preferences import (
        AutoRechargePrefRequest as AutoRechargePrefRequest,
    )
    from telnyx_async.models.auto_recharge_preferences import (
        GetAutoRechargePreferenceResponse as GetAutoRechargePreferenceResponse,
    )
    from telnyx_async.models.auto_recharge_preferences import (
        UpdateAutoRechargePreferenceResponse as UpdateAutoRechargePreferenceResponse,
    )
    from telnyx_async.models.available_phone_numbers import (
        AvailablePhoneNumber as AvailablePhoneNumber,
    )
    from telnyx_async.models.available_phone_numbers import (
        AvailablePhoneNumberBlock as AvailablePhoneNumberBlock,
    )
    from telnyx_async.models.available_phone_numbers import (
        AvailablePhoneNumbersMetadata as AvailablePhoneNumbersMetadata,
    )
    from telnyx_async.models.available_phone_numbers import (
        CostInformation as CostInformation,
    )
    from telnyx_async.models.available_phone_numbers import (
        ListAvailablePhoneNumberBlocksResponse as ListAvailablePhoneNumberBlocksResponse,
    )
    from telnyx_async.models.available_phone_numbers import (
        ListAvailablePhoneNumbersResponse as ListAvailablePhoneNumbersResponse,
    )
    from telnyx_async.models.available_phone_numbers import (
        PhoneNumberFeature as PhoneNumberFeature,
    )
    from telnyx_async.models.available_phone_numbers import (
        RegionInformation as RegionInformation,
    )
    from telnyx_async.models.billing import (
        BillingError as BillingError,
    )
    from telnyx_async.models.billing import (
        BillingErrors as BillingErrors,
    )
    from telnyx_async.models.billing import (
        BillingErrorSource as BillingErrorSource,
    )
    from telnyx_async.models.billing import (
        GetBalanceResponse as GetBalanceResponse,
    )
    from telnyx_async.models.billing import (
        UserBalance as UserBalance,
    )
    from telnyx_async.models.billing_groups import (
        BillingGroup as BillingGroup,
    )
    from telnyx_async.models.billing_groups import (
        BillingGroupError as BillingGroupError,
    )
    from telnyx_async.models.billing_groups import (
        BillingGroupErrorSource as BillingGroupErrorSource,
    )
    from telnyx_async.models.billing_groups import (
        CreateBillingGroupResponse as CreateBillingGroupResponse,
    )
    from telnyx_async.models.billing_groups import (
        DeleteBillingGroupResponse as DeleteBillingGroupResponse,
    )
    from telnyx_async.models.billing_groups import (
        GetBillingGroupResponse as GetBillingGroupResponse,
    )
    from telnyx_async.models.billing_groups import (
        InvoiceError as InvoiceError,
    )
    from telnyx_async.models.billing_groups import (
        InvoiceErrors as InvoiceErrors,
    )
    from telnyx_async.models.billing_groups import (
        InvoiceErrorSource as InvoiceErrorSource,
    )
    from telnyx_async.models.billing_groups import (
        ListBillingGroupsResponse as ListBillingGroupsResponse,
    )
    from telnyx_async.models.billing_groups import (
        NewBillingGroup as NewBillingGroup,
    )
    from telnyx_async.models.billing_groups import (
        UpdateBillingGroup as UpdateBillingGroup,
    )
    from telnyx_async.models.billing_groups import (
        UpdateBillingGroupResponse as UpdateBillingGroupResponse,
    )
    from telnyx_async.models.bot_signup import (
        BotSignupChallenge as BotSignupChallenge,
    )
    from telnyx_async.models.bot_signup import (
        BotSignupResponse as BotSignupResponse,
    )
    from telnyx_async.models.bot_signup import (
        BotSignupSession as BotSignupSession,
    )
    from telnyx_async.models.bot_signup import (
        CreateBotSignupChallengeResponse as CreateBotSignupChallengeResponse,
    )
    from telnyx_async.models.bot_signup import (
        CreateBotSignupSessionResponse as CreateBotSignupSessionResponse,
    )
    from telnyx_async.models.brands import (
        AltBusinessIdType as AltBusinessIdType,
    )
    from telnyx_async.models.brands import (
        BrandBasic as BrandBasic,
    )
    from telnyx_async.models.brands import (
        BrandEntityType as BrandEntityType,
    )
    from telnyx_async.models.brands import (
        BrandFeedback as BrandFeedback,
    )
    from telnyx_async.models.brands import (
        BrandFeedbackCategory as BrandFeedbackCategory,
    )
    from telnyx_async.models.brands import (
        BrandIdentityStatus as BrandIdentityStatus,
    )
    from telnyx_async.models.brands import (
        BrandOptionalAttributes as BrandOptionalAttributes,
    )
    from telnyx_async.models.brands import (
        BrandRelationship as BrandRelationship,
    )
    from telnyx_async.models.brands import (
        BrandSMSOTPStatus as BrandSMSOTPStatus,
    )
    from telnyx_async.models.brands import (
        BrandStockExchange as BrandStockExchange,
    )
    from telnyx_async.models.brands import (
        BrandVertical as BrandVertical,
    )
    from telnyx_async.models.brands import (
        CreateBrand as CreateBrand,
    )
    from telnyx_async.models.brands import (
        ExternalVetting as ExternalVetting,
    )
    from telnyx_async.models.brands import (
        ImportExternalVetting as ImportExternalVetting,
    )
    from telnyx_async.models.brands import (
        ListBrandsResponse as ListBrandsResponse,
    )
    from telnyx_async.models.brands import (
        OrderExternalVetting as OrderExternalVetting,
    )
    from telnyx_async.models.brands import (
        TelnyxBrand as TelnyxBrand,
    )
    from telnyx_async.models.brands import (
        TelnyxBrandWithCampaignsCount as TelnyxBrandWithCampaignsCount,
    )
    from telnyx_async.models.brands import (
        TriggerBrandSMSOTPRequest as TriggerBrandSMSOTPRequest,
    )
    from telnyx_async.models.brands import (
        TriggerBrandSMSOTPResponse as TriggerBrandSMSOTPResponse,
    )
    from telnyx_async.models.brands import (
        UpdateBrand as UpdateBrand,
    )
    from telnyx_async.models.brands import (
        VerifyBrandSMSOTPRequest as VerifyBrandSMSOTPRequest,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignmentTaskStatus as AssignmentTaskStatus,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignmentTaskStatusResponse as AssignmentTaskStatusResponse,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignProfileToCampaignRequest as AssignProfileToCampaignRequest,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignProfileToCampaignResponse as AssignProfileToCampaignResponse,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        ListPhoneNumberStatusesResponse as ListPhoneNumberStatusesResponse,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        ProfileAssignmentPhoneNumbers as ProfileAssignmentPhoneNumbers,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        SettingsDataErrorMessage as SettingsDataErrorMessage,
    )
    from telnyx_async.models.bundles import (
        BillingBundle as BillingBundle,
    )
    from telnyx_async.models.bundles import (
        BillingBundleResponse as BillingBundleResponse,
    )
    from telnyx_async.models.bundles import (
        BillingBundleSummary as BillingBundleSummary,
    )
    from telnyx_async.models.bundles import (
        BundleLimit as BundleLimit,
    )
    from telnyx_async.models.bundles import (
        BundleLimitDirection as BundleLimitDirection,
    )
    from telnyx_async.models.bundles import (
        GetBundleError as GetBundleError,
    )
    from telnyx_async.models.bundles import (
        GetBundleErrorItem as GetBundleErrorItem,
    )
    from telnyx_async.models.bundles import (
        GetBundleNotFoundError as GetBundleNotFoundError,
    )
    from telnyx_async.models.bundles import (
        GetBundleNotFoundErrorItem as GetBundleNotFoundErrorItem,
    )
    from telnyx_async.models.bundles import (
        GetBundleUnauthorizedError as GetBundleUnauthorizedError,
    )
    from telnyx_async.models.bundles import (
        GetBundleUnauthorizedErrorItem as GetBundleUnauthorizedErrorItem,
    )
    from telnyx_async.models.bundles import (
        ListBillingBundlesResponse as ListBillingBundlesResponse,
    )
    from telnyx_async.models.bundles import (
        ListBundlesBadRequestError as ListBundlesBadRequestError,
    )
    from telnyx_async.models.bundles import (
        ListBundlesBadRequestErrorItem as ListBundlesBadRequestErrorItem,
    )
    from telnyx_async.models.bundles import (
        ListBundlesError as ListBundlesError,
    )
    from telnyx_async.models.bundles import (
        ListBundlesErrorItem as ListBundlesErrorItem,
    )
    from telnyx_async.models.bundles import (
        ListBundlesUnauthorizedError as ListBundlesUnauthorizedError,
    )
    from telnyx_async.models.bundles import (
        ListBundlesUnauthorizedErrorItem as ListBundlesUnauthorizedErrorItem,
    )
    from telnyx_async.models.bundles import (
        PaginationResponse as PaginationResponse,
    )
    from telnyx_async.models.call_control_applications import (
        CallControlApplication as CallControlApplication,
    )
    from telnyx_async.models.call_control_applications import (
        CallControlApplicationInbound as CallControlApplicationInbound,
    )
    from telnyx_async.models.call_control_applications import (
        CallControlApplicationOutbound as CallControlApplicationOutbound,
    )
    from telnyx_async.models.call_control_applications import (
        CreateCallControlApplicationRequest as CreateCallControlApplicationRequest,
    )
    from telnyx_async.models.call_control_applications import (
        CreateCallControlApplicationResponse as CreateCallControlApplicationResponse,
    )
    from telnyx_async.models.call_control_applications import (
        DeleteCallControlApplicationResponse as DeleteCallControlApplicationResponse,
    )
    from telnyx_async.models.call_control_applications import (
        GetCallControlApplicationResponse as GetCallControlApplicationResponse,
    )
    from telnyx_async.models.call_control_applications import (
        ListCallControlApplicationsResponse as ListCallControlApplicationsResponse,
    )
    from telnyx_async.models.call_control_applications import (
        UpdateCallControlApplicationRequest as UpdateCallControlApplicationRequest,
    )
    from telnyx_async.models.call_control_applications import (
        UpdateCallControlApplicationResponse as UpdateCallControlApplicationResponse,
    )
    from telnyx_async.models.call_events import (
        CallEvent as CallEvent,
    )
    from telnyx_async.models.call_events import (
        ListCallEventsResponse as ListCallEventsResponse,
    )
    from telnyx_async.models.call_information import (
        ActiveCall as ActiveCall,
    )
    from telnyx_async.models.call_information import (
        CallStatus as CallStatus,
    )
    from telnyx_async.models.call_information import (
        Cursor as Cursor,
    )
    from telnyx_async.models.call_information import (
        CursorPaginationMeta as CursorPaginationMeta,
    )
    from telnyx_async.models.call_information import (
        GetCallStatusResponse as GetCallStatusResponse,
    )
    from telnyx_async.models.call_information import (
        ListActiveCallsResponse as ListActiveCallsResponse,
    )
    from telnyx_async.models.calls import (
        AddCallAIAssistantMessagesResponse as AddCallAIAssistantMessagesResponse,
    )
    from telnyx_async.models.calls import (
        AIAssistantAddMessagesRequest as AIAssistantAddMessagesRequest,
    )
    from telnyx_async.models.calls import (
        AIAssistantJoinParticipant as AIAssistantJoinParticipant,
    )
    from telnyx_async.models.calls import (
        AIAssistantJoinRequest as AIAssistantJoinRequest,
    )
    from telnyx_async.models.calls import (
        AIAssistantMessageToAdd as AIAssistantMessageToAdd,
    )
    from telnyx_async.models.calls import (
        AIAssistantStartRequest as AIAssistantStartRequest,
    )
    from telnyx_async.models.calls import (
        AIAssistantStopRequest as AIAssistantStopRequest,
    )
    from telnyx_async.models.calls import (
        AnswerCallResponse as AnswerCallResponse,
    )
    from telnyx_async.models.calls import (
        AnswerDeepfakeDetection as AnswerDeepfakeDetection,
    )
    from telnyx_async.models.calls import (
        AnsweringMachineDetectionConfig as AnsweringMachineDetectionConfig,
    )
    from telnyx_async.models.calls import (
        AnswerRequest as AnswerRequest,
    )
    from telnyx_async.models.calls import (
        AnswerWebhookRetriesPolicy as AnswerWebhookRetriesPolicy,
    )
    from telnyx_async.models.calls import (
        AssistantMessage as AssistantMessage,
    )
    from telnyx_async.models.calls import (
        AWSVoiceSettings as AWSVoiceSettings,
    )
    from telnyx_async.models.calls import (
        AzureTranscriptionLanguage as AzureTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        AzureTranscriptionRegion as AzureTranscriptionRegion,
    )
    from telnyx_async.models.calls import (
        AzureVoiceSettings as AzureVoiceSettings,
    )
    from telnyx_async.models.calls import (
        BridgeCallResponse as BridgeCallResponse,
    )
    from telnyx_async.models.calls import (
        BridgeRequest as BridgeRequest,
    )
    from telnyx_async.models.calls import (
        CallAIAssistant as CallAIAssistant,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedEvent as CallAIGatherEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedEvent as CallAIGatherMessageHistoryUpdatedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsEvent as CallAIGatherPartialResultsEvent,
    )
    from telnyx_async.models.calls import (
        CallAnsweredEvent as CallAnsweredEvent,
    )
    from telnyx_async.models.calls import (
        CallAssistantExternalLLM as CallAssistantExternalLLM,
    )
    from telnyx_async.models.calls import (
        CallAssistantFallbackConfig as CallAssistantFallbackConfig,
    )
    from telnyx_async.models.calls import (
        CallAssistantFallbackConfigExternalLLM as CallAssistantFallbackConfigExternalLLM,
    )
    from telnyx_async.models.calls import (
        CallAssistantTool as CallAssistantTool,
    )
    from telnyx_async.models.calls import (
        CallBridgedEvent as CallBridgedEvent,
    )
    from telnyx_async.models.calls import (
        CallControlAssistant as CallControlAssistant,
    )
    from telnyx_async.models.calls import (
        CallControlAssistantTool as CallControlAssistantTool,
    )
    from telnyx_async.models.calls import (
        CallControlBucketIds as CallControlBucketIds,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResult as CallControlCommandResult,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResultConversationRelayId as CallControlCommandResultConversationRelayId,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResultWithConversationId as CallControlCommandResultWithConversationId,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResultWithRecordingId as CallControlCommandResultWithRecordingId,
    )
    from telnyx_async.models.calls import (
        CallControlRetrievalTool as CallControlRetrievalTool,
    )
    from telnyx_async.models.calls import (
        CallControlTransferTool as CallControlTransferTool,
    )
    from telnyx_async.models.calls import (
        CallControlTransferToolParams as CallControlTransferToolParams,
    )
    from telnyx_async.models.calls import (
        CallControlTransferToolTarget as CallControlTransferToolTarget,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookTool as CallControlWebhookTool,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookToolBodyParameters as CallControlWebhookToolBodyParameters,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookToolHeader as CallControlWebhookToolHeader,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookToolParams as CallControlWebhookToolParams,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookToolPathParameters as CallControlWebhookToolPathParameters,
    )
    from telnyx_async.models.calls import (
        CallControlWebhookToolQueryParameters as CallControlWebhookToolQueryParameters,
    )
    from telnyx_async.models.calls import (
        CallConversationEndedEvent as CallConversationEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallConversationInsightsGeneratedEvent as CallConversationInsightsGeneratedEvent,
    )
    from telnyx_async.models.calls import (
        CallDeepfakeDetection as CallDeepfakeDetection,
    )
    from telnyx_async.models.calls import (
        CallDequeuedEvent as CallDequeuedEvent,
    )
    from telnyx_async.models.calls import (
        CallDtmfReceivedEvent as CallDtmfReceivedEvent,
    )
    from telnyx_async.models.calls import (
        CallEnqueuedEvent as CallEnqueuedEvent,
    )
    from telnyx_async.models.calls import (
        CallForkStartedEvent as CallForkStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallForkStoppedEvent as CallForkStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallGatherEndedEvent as CallGatherEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallHangupEvent as CallHangupEvent,
    )
    from telnyx_async.models.calls import (
        CallInitiatedEvent as CallInitiatedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachineDetectionEndedEvent as CallMachineDetectionEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachineGreetingEndedEvent as CallMachineGreetingEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumDetectionEndedEvent as CallMachinePremiumDetectionEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumGreetingEndedEvent as CallMachinePremiumGreetingEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallPlaybackEndedEvent as CallPlaybackEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallPlaybackStartedEvent as CallPlaybackStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingErrorEvent as CallRecordingErrorEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedEvent as CallRecordingSavedEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingTranscriptionSavedEvent as CallRecordingTranscriptionSavedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferCompletedEvent as CallReferCompletedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferFailedEvent as CallReferFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferStartedEvent as CallReferStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallRequest as CallRequest,
    )
    from telnyx_async.models.calls import (
        CallSiprecFailedEvent as CallSiprecFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallSiprecStartedEvent as CallSiprecStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallSiprecStoppedEvent as CallSiprecStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallSpeakEndedEvent as CallSpeakEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallSpeakStartedEvent as CallSpeakStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingFailedEvent as CallStreamingFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingStartedEvent as CallStreamingStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingStoppedEvent as CallStreamingStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallTranscriptionEvent as CallTranscriptionEvent,
    )
    from telnyx_async.models.calls import (
        CallWebhookRetriesPolicy as CallWebhookRetriesPolicy,
    )
    from telnyx_async.models.calls import (
        CallWithRecordingId as CallWithRecordingId,
    )
    from telnyx_async.models.calls import (
        ClientStateUpdateRequest as ClientStateUpdateRequest,
    )
    from telnyx_async.models.calls import (
        ConversationRelayAssistant as ConversationRelayAssistant,
    )
    from telnyx_async.models.calls import (
        ConversationRelayEmbeddedConfig as ConversationRelayEmbeddedConfig,
    )
    from telnyx_async.models.calls import (
        ConversationRelayEmbeddedConfigVoiceSettings as ConversationRelayEmbeddedConfigVoiceSettings,
    )
    from telnyx_async.models.calls import (
        ConversationRelayInterruptible as ConversationRelayInterruptible,
    )
    from telnyx_async.models.calls import (
        ConversationRelayInterruptionSettings as ConversationRelayInterruptionSettings,
    )
    from telnyx_async.models.calls import (
        ConversationRelayLanguage as ConversationRelayLanguage,
    )
    from telnyx_async.models.calls import (
        ConversationRelayLanguageVoiceSettings as ConversationRelayLanguageVoiceSettings,
    )
    from telnyx_async.models.calls import (
        ConversationRelaySettings as ConversationRelaySettings,
    )
    from telnyx_async.models.calls import (
        ConversationRelayStartRequest as ConversationRelayStartRequest,
    )
    from telnyx_async.models.calls import (
        ConversationRelayStartVoiceSettings as ConversationRelayStartVoiceSettings,
    )
    from telnyx_async.models.calls import (
        ConversationRelayStopRequest as ConversationRelayStopRequest,
    )
    from telnyx_async.models.calls import (
        DeepgramNova2Config as DeepgramNova2Config,
    )
    from telnyx_async.models.calls import (
        DeepgramNova2TranscriptionLanguage as DeepgramNova2TranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        DeepgramNova3Config as DeepgramNova3Config,
    )
    from telnyx_async.models.calls import (
        DeepgramNova3TranscriptionLanguage as DeepgramNova3TranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        DeveloperMessage as DeveloperMessage,
    )
    from telnyx_async.models.calls import (
        DialCallResponse as DialCallResponse,
    )
    from telnyx_async.models.calls import (
        DialConferenceConfig as DialConferenceConfig,
    )
    from telnyx_async.models.calls import (
        DialogflowConfig as DialogflowConfig,
    )
    from telnyx_async.models.calls import (
        ElevenLabsVoiceSettings as ElevenLabsVoiceSettings,
    )
    from telnyx_async.models.calls import (
        EnqueueCallResponse as EnqueueCallResponse,
    )
    from telnyx_async.models.calls import (
        EnqueueRequest as EnqueueRequest,
    )
    from telnyx_async.models.calls import (
        GatherCallResponse as GatherCallResponse,
    )
    from telnyx_async.models.calls import (
        GatherCallUsingAIResponse as GatherCallUsingAIResponse,
    )
    from telnyx_async.models.calls import (
        GatherCallUsingAudioResponse as GatherCallUsingAudioResponse,
    )
    from telnyx_async.models.calls import (
        GatherCallUsingSpeakResponse as GatherCallUsingSpeakResponse,
    )
    from telnyx_async.models.calls import (
        GatherRequest as GatherRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIMessage as GatherUsingAIMessage,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIRequest as GatherUsingAIRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIVoiceSettings as GatherUsingAIVoiceSettings,
    )
    from telnyx_async.models.calls import (
        GatherUsingAudioRequest as GatherUsingAudioRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingSpeakRequest as GatherUsingSpeakRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingSpeakVoiceSettings as GatherUsingSpeakVoiceSettings,
    )
    from telnyx_async.models.calls import (
        GoogleSpeechContext as GoogleSpeechContext,
    )
    from telnyx_async.models.calls import (
        GoogleTranscriptionLanguage as GoogleTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        HangupCallResponse as HangupCallResponse,
    )
    from telnyx_async.models.calls import (
        HangupRequest as HangupRequest,
    )
    from telnyx_async.models.calls import (
        InterruptionSettings as InterruptionSettings,
    )
    from telnyx_async.models.calls import (
        InworldVoiceSettings as InworldVoiceSettings,
    )
    from telnyx_async.models.calls import (
        JoinCallAIAssistantResponse as JoinCallAIAssistantResponse,
    )
    from telnyx_async.models.calls import (
        LeaveQueueRequest as LeaveQueueRequest,
    )
    from telnyx_async.models.calls import (
        LeaveQueueResponse as LeaveQueueResponse,
    )
    from telnyx_async.models.calls import (
        MinimaxVoiceSettings as MinimaxVoiceSettings,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionDirection as NoiseSuppressionDirection,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionEngine as NoiseSuppressionEngine,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionEngineConfig as NoiseSuppressionEngineConfig,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStart as NoiseSuppressionStart,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStop as NoiseSuppressionStop,
    )
    from telnyx_async.models.calls import (
        PauseCallRecordingResponse as PauseCallRecordingResponse,
    )
    from telnyx_async.models.calls import (
        PauseRecordingRequest as PauseRecordingRequest,
    )
    from telnyx_async.models.calls import (
        PayCallPrompts as PayCallPrompts,
    )
    from telnyx_async.models.calls import (
        PayCallResponse as PayCallResponse,
    )
    from telnyx_async.models.calls import (
        PayPrompt as PayPrompt,
    )
    from telnyx_async.models.calls import (
        PlayAudioUrlRequest as PlayAudioUrlRequest,
    )
    from telnyx_async.models.calls import (
        PlaybackStopRequest as PlaybackStopRequest,
    )
    from telnyx_async.models.calls import (
        ReferCallResponse as ReferCallResponse,
    )
    from telnyx_async.models.calls import (
        ReferRequest as ReferRequest,
    )
    from telnyx_async.models.calls import (
        RejectCallResponse as RejectCallResponse,
    )
    from telnyx_async.models.calls import (
        RejectRequest as RejectRequest,
    )
    from telnyx_async.models.calls import (
        ResembleSampleRate as ResembleSampleRate,
    )
    from telnyx_async.models.calls import (
        ResembleVoiceSettings as ResembleVoiceSettings,
    )
    from telnyx_async.models.calls import (
        ResumeCallRecordingResponse as ResumeCallRecordingResponse,
    )
    from telnyx_async.models.calls import (
        ResumeRecordingRequest as ResumeRecordingRequest,
    )
    from telnyx_async.models.calls import (
        RimeVoiceSettings as RimeVoiceSettings,
    )
    from telnyx_async.models.calls import (
        SendDTMFRequest as SendDTMFRequest,
    )
    from telnyx_async.models.calls import (
        SendDTMFResponse as SendDTMFResponse,
    )
    from telnyx_async.models.calls import (
        SendSIPInfoRequest as SendSIPInfoRequest,
    )
    from telnyx_async.models.calls import (
        SendSIPInfoResponse as SendSIPInfoResponse,
    )
    from telnyx_async.models.calls import (
        SoundModifications as SoundModifications,
    )
    from telnyx_async.models.calls import (
        SpeakCallResponse as SpeakCallResponse,
    )
    from telnyx_async.models.calls import (
        SpeakRequest as SpeakRequest,
    )
    from telnyx_async.models.calls import (
        SpeakVoiceSettings as SpeakVoiceSettings,
    )
    from telnyx_async.models.calls import (
        SpeechContext as SpeechContext,
    )
    from telnyx_async.models.calls import (
        SpeechmaticsTranscriptionLanguage as SpeechmaticsTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        StartAIAssistantMessage as StartAIAssistantMessage,
    )
    from telnyx_async.models.calls import (
        StartAIAssistantVoiceSettings as StartAIAssistantVoiceSettings,
    )
    from telnyx_async.models.calls import (
        StartCallAIAssistantResponse as StartCallAIAssistantResponse,
    )
    from telnyx_async.models.calls import (
        StartCallConversationRelayResponse as StartCallConversationRelayResponse,
    )
    from telnyx_async.models.calls import (
        StartCallForkingResponse as StartCallForkingResponse,
    )
    from telnyx_async.models.calls import (
        StartCallNoiseSuppressionResponse as StartCallNoiseSuppressionResponse,
    )
    from telnyx_async.models.calls import (
        StartCallPlaybackResponse as StartCallPlaybackResponse,
    )
    from telnyx_async.models.calls import (
        StartCallRecordingResponse as StartCallRecordingResponse,
    )
    from telnyx_async.models.calls import (
        StartCallSiprecResponse as StartCallSiprecResponse,
    )
    from telnyx_async.models.calls import (
        StartCallStreamingResponse as StartCallStreamingResponse,
    )
    from telnyx_async.models.calls import (
        StartCallTranscriptionResponse as StartCallTranscriptionResponse,
    )
    from telnyx_async.models.calls import (
        StartForkingRequest as StartForkingRequest,
    )
    from telnyx_async.models.calls import (
        StartRecordingRequest as StartRecordingRequest,
    )
    from telnyx_async.models.calls import (
        StartSiprecRequest as StartSiprecRequest,
    )
    from telnyx_async.models.calls import (
        StartStreamingCustomParameter as StartStreamingCustomParameter,
    )
    from telnyx_async.models.calls import (
        StartStreamingRequest as StartStreamingRequest,
    )
    from telnyx_async.models.calls import (
        StopCallAIAssistantResponse as StopCallAIAssistantResponse,
    )
    from telnyx_async.models.calls import (
        StopCallConversationRelayResponse as StopCallConversationRelayResponse,
    )
    from telnyx_async.models.calls import (
        StopCallForkingResponse as StopCallForkingResponse,
    )
    from telnyx_async.models.calls import (
        StopCallGatherResponse as StopCallGatherResponse,
    )
    from telnyx_async.models.calls import (
        StopCallNoiseSuppressionResponse as StopCallNoiseSuppressionResponse,
    )
    from telnyx_async.models.calls import (
        StopCallPlaybackResponse as StopCallPlaybackResponse,
    )
    from telnyx_async.models.calls import (
        StopCallRecordingResponse as StopCallRecordingResponse,
    )
    from telnyx_async.models.calls import (
        StopCallSiprecResponse as StopCallSiprecResponse,
    )
    from telnyx_async.models.calls import (
        StopCallStreamingResponse as StopCallStreamingResponse,
    )
    from telnyx_async.models.calls import (
        StopCallTranscriptionResponse as StopCallTranscriptionResponse,
    )
    from telnyx_async.models.calls import (
        StopForkingRequest as StopForkingRequest,
    )
    from telnyx_async.models.calls import (
        StopGatherRequest as StopGatherRequest,
    )
    from telnyx_async.models.calls import (
        StopRecordingRequest as StopRecordingRequest,
    )
    from telnyx_async.models.calls import (
        StopSiprecRequest as StopSiprecRequest,
    )
    from telnyx_async.models.calls import (
        StopStreamingRequest as StopStreamingRequest,
    )
    from telnyx_async.models.calls import (
        StreamBidirectionalCodec as StreamBidirectionalCodec,
    )
    from telnyx_async.models.calls import (
        StreamBidirectionalMode as StreamBidirectionalMode,
    )
    from telnyx_async.models.calls import (
        StreamBidirectionalSamplingRate as StreamBidirectionalSamplingRate,
    )
    from telnyx_async.models.calls import (
        StreamBidirectionalTargetLegs as StreamBidirectionalTargetLegs,
    )
    from telnyx_async.models.calls import (
        StreamCodec as StreamCodec,
    )
    from telnyx_async.models.calls import (
        SwitchCallSupervisorRoleResponse as SwitchCallSupervisorRoleResponse,
    )
    from telnyx_async.models.calls import (
        SwitchSupervisorRoleRequest as SwitchSupervisorRoleRequest,
    )
    from telnyx_async.models.calls import (
        SystemMessage as SystemMessage,
    )
    from telnyx_async.models.calls import (
        TelnyxTranscriptionLanguage as TelnyxTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        TelnyxVoiceSettings as TelnyxVoiceSettings,
    )
    from telnyx_async.models.calls import (
        ToolCall as ToolCall,
    )
    from telnyx_async.models.calls import (
        ToolCallFunction as ToolCallFunction,
    )
    from telnyx_async.models.calls import (
        ToolMessage as ToolMessage,
    )
    from telnyx_async.models.calls import (
        TranscriptionConfig as TranscriptionConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineAConfig as TranscriptionEngineAConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineAssemblyAIConfig as TranscriptionEngineAssemblyAIConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineAzureConfig as TranscriptionEngineAzureConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineBConfig as TranscriptionEngineBConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineConfig as TranscriptionEngineConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineDeepgramConfig as TranscriptionEngineDeepgramConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineGoogleConfig as TranscriptionEngineGoogleConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineParakeetConfig as TranscriptionEngineParakeetConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineSonioxConfig as TranscriptionEngineSonioxConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineSpeechmaticsConfig as TranscriptionEngineSpeechmaticsConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineTelnyxConfig as TranscriptionEngineTelnyxConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineXAIConfig as TranscriptionEngineXAIConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        TranscriptionStartRequest as TranscriptionStartRequest,
    )
    from telnyx_async.models.calls import (
        TranscriptionStopRequest as TranscriptionStopRequest,
    )
    from telnyx_async.models.calls import (
        TransferAnsweringMachineDetectionConfig as TransferAnsweringMachineDetectionConfig,
    )
    from telnyx_async.models.calls import (
        TransferCallRequest as TransferCallRequest,
    )
    from telnyx_async.models.calls import (
        TransferCallResponse as TransferCallResponse,
    )
    from telnyx_async.models.calls import (
        TransferCallWebhookRetriesPolicy as TransferCallWebhookRetriesPolicy,
    )
    from telnyx_async.models.calls import (
        UpdateClientStateResponse as UpdateClientStateResponse,
    )
    from telnyx_async.models.calls import (
        UserMessage as UserMessage,
    )
    from telnyx_async.models.calls import (
        XAITranscriptionLanguage as XAITranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        XAIVoiceSettings as XAIVoiceSettings,
    )
    from telnyx_async.models.campaigns import (
        AppealCampaignResponse as AppealCampaignResponse,
    )
    from telnyx_async.models.campaigns import (
        CampaignCost as CampaignCost,
    )
    from telnyx_async.models.campaigns import (
        CampaignDeletionResponse as CampaignDeletionResponse,
    )
    from telnyx_async.models.campaigns import (
        CampaignRequest as CampaignRequest,
    )
    from telnyx_async.models.campaigns import (
        CampaignSharingChain as CampaignSharingChain,
    )
    from telnyx_async.models.campaigns import (
        CampaignSharingStatus as CampaignSharingStatus,
    )
    from telnyx_async.models.campaigns import (
        ListCampaignsResponse as ListCampaignsResponse,
    )
    from telnyx_async.models.campaigns import (
        MnoMetadata as MnoMetadata,
    )
    from telnyx_async.models.campaigns import (
        MnoMetadataItem as MnoMetadataItem,
    )
    from telnyx_async.models.campaigns import (
        TelnyxCampaignCSP as TelnyxCampaignCSP,
    )
    from telnyx_async.models.campaigns import (
        TelnyxCampaignWithAssignedCountCSP as TelnyxCampaignWithAssignedCountCSP,
    )
    from telnyx_async.models.campaigns import (
        UpdateCampaignRequest as UpdateCampaignRequest,
    )
    from telnyx_async.models.campaigns import (
        UsecaseMetadata as UsecaseMetadata,
    )
    from telnyx_async.models.cdr_batch_reports import (
        BatchReportFilter as BatchReportFilter,
    )
    from telnyx_async.models.cdr_batch_reports import (
        BatchReportPaginationMeta as BatchReportPaginationMeta,
    )
    from telnyx_async.models.cdr_batch_reports import (
        CdrBatchReport as CdrBatchReport,
    )
    from telnyx_async.models.cdr_batch_reports import (
        CreateCDRBatchReportRequest as CreateCDRBatchReportRequest,
    )
    from telnyx_async.models.cdr_batch_reports import (
        CreateCDRBatchReportResponse as CreateCDRBatchReportResponse,
    )
    from telnyx_async.models.cdr_batch_reports import (
        DeleteCDRBatchReportResponse as DeleteCDRBatchReportResponse,
    )
    from telnyx_async.models.cdr_batch_reports import (
        GetCDRBatchReportResponse as GetCDRBatchReportResponse,
    )
    from telnyx_async.models.cdr_batch_reports import (
        ListCDRAvailableFieldsResponse as ListCDRAvailableFieldsResponse,
    )
    from telnyx_async.models.cdr_batch_reports import (
        ListCDRBatchReportsResponse as ListCDRBatchReportsResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        CdrUsageReport as CdrUsageReport,
    )
    from telnyx_async.models.cdr_usage_reports import (
        CreateLegacyCDRUsageReportRequest as CreateLegacyCDRUsageReportRequest,
    )
    from telnyx_async.models.cdr_usage_reports import (
        CreateLegacyCDRUsageReportResponse as CreateLegacyCDRUsageReportResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        DeleteLegacyCDRUsageReportResponse as DeleteLegacyCDRUsageReportResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        GenerateCDRUsageReportResponse as GenerateCDRUsageReportResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        GetLegacyCDRUsageReportResponse as GetLegacyCDRUsageReportResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        LegacyCdrUsageReport as LegacyCdrUsageReport,
    )
    from telnyx_async.models.cdr_usage_reports import (
        LegacyReportingError as LegacyReportingError,
    )
    from telnyx_async.models.cdr_usage_reports import (
        LegacyReportingErrorResponse as LegacyReportingErrorResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        LegacyReportingPaginationMeta as LegacyReportingPaginationMeta,
    )
    from telnyx_async.models.cdr_usage_reports import (
        ListLegacyCDRUsageReportsResponse as ListLegacyCDRUsageReportsResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        ReportingError as ReportingError,
    )
    from telnyx_async.models.cdr_usage_reports import (
        ReportingErrorResponse as ReportingErrorResponse,
    )
    from telnyx_async.models.compute import (
        ComputeActor as ComputeActor,
    )
    from telnyx_async.models.compute import (
        ComputeActorPlacement as ComputeActorPlacement,
    )
    from telnyx_async.models.compute import (
        ComputeActorPlacementClusterResult as ComputeActorPlacementClusterResult,
    )
    from telnyx_async.models.compute import (
        ComputeFunction as ComputeFunction,
    )
    from telnyx_async.models.compute import (
        ComputeFunctionBinding as ComputeFunctionBinding,
    )
    from telnyx_async.models.compute import (
        ComputeFunctionMetrics as ComputeFunctionMetrics,
    )
    from telnyx_async.models.compute import (
        ComputeInvocationLogEntry as ComputeInvocationLogEntry,
    )
    from telnyx_async.models.compute import (
        ComputeLogEntry as ComputeLogEntry,
    )
    from telnyx_async.models.compute import (
        ComputeLogExport as ComputeLogExport,
    )
    from telnyx_async.models.compute import (
        ComputeLogExportResponse as ComputeLogExportResponse,
    )
    from telnyx_async.models.compute import (
        ComputeLogsMeta as ComputeLogsMeta,
    )
    from telnyx_async.models.compute import (
        ComputePaginationMeta as ComputePaginationMeta,
    )
    from telnyx_async.models.compute import (
        ComputeRevision as ComputeRevision,
    )
    from telnyx_async.models.compute import (
        ComputeRuntimeLogEntry as ComputeRuntimeLogEntry,
    )
    from telnyx_async.models.compute import (
        ComputeShipInspection as ComputeShipInspection,
    )
    from telnyx_async.models.compute import (
        GetComputeActorResponse as GetComputeActorResponse,
    )
    from telnyx_async.models.compute import (
        GetComputeShipInspectionResponse as GetComputeShipInspectionResponse,
    )
    from telnyx_async.models.compute import (
        ListComputeFunctionsResponse as ListComputeFunctionsResponse,
    )
    from telnyx_async.models.compute import (
        ListComputeLogsResponse as ListComputeLogsResponse,
    )
    from telnyx_async.models.compute import (
        ListComputeMetricsResponse as ListComputeMetricsResponse,
    )
    from telnyx_async.models.compute import (
        ListComputeRevisionsResponse as ListComputeRevisionsResponse,
    )
    from telnyx_async.models.conferences import (
        Conference as Conference,
    )
    from telnyx_async.models.conferences import (
        ConferenceCommandResult as ConferenceCommandResult,
    )
    from telnyx_async.models.conferences import (
        ConferenceCreatedEvent as ConferenceCreatedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceEndedBy as ConferenceEndedBy,
    )
    from telnyx_async.models.conferences import (
        ConferenceEndedEvent as ConferenceEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceGatherUsingAudioRequest as ConferenceGatherUsingAudioRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceHoldRequest as ConferenceHoldRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceMuteRequest as ConferenceMuteRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipant as ConferenceParticipant,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantJoinedEvent as ConferenceParticipantJoinedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantLeftEvent as ConferenceParticipantLeftEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackEndedEvent as ConferenceParticipantPlaybackEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackStartedEvent as ConferenceParticipantPlaybackStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantResponse as ConferenceParticipantResponse,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakEndedEvent as ConferenceParticipantSpeakEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakStartedEvent as ConferenceParticipantSpeakStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackEndedEvent as ConferencePlaybackEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackStartedEvent as ConferencePlaybackStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferencePlayRequest as ConferencePlayRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedEvent as ConferenceRecordingSavedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceRegion as ConferenceRegion,
    )
    from telnyx_async.models.conferences import (
        ConferenceSendDTMFRequest as ConferenceSendDTMFRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakEndedEvent as ConferenceSpeakEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakRequest as ConferenceSpeakRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakStartedEvent as ConferenceSpeakStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakVoiceSettings as ConferenceSpeakVoiceSettings,
    )
    from telnyx_async.models.conferences import (
        ConferenceStopRequest as ConferenceStopRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceUnholdRequest as ConferenceUnholdRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceUnmuteRequest as ConferenceUnmuteRequest,
    )
    from telnyx_async.models.conferences import (
        CreateConferenceRequest as CreateConferenceRequest,
    )
    from telnyx_async.models.conferences import (
        CreateConferenceResponse as CreateConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        EndConferenceRequest as EndConferenceRequest,
    )
    from telnyx_async.models.conferences import (
        EndConferenceResponse as EndConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        GatherConferenceUsingAudioResponse as GatherConferenceUsingAudioResponse,
    )
    from telnyx_async.models.conferences import (
        GetConferenceResponse as GetConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        HoldConferenceParticipantsResponse as HoldConferenceParticipantsResponse,
    )
    from telnyx_async.models.conferences import (
        JoinConferenceRequest as JoinConferenceRequest,
    )
    from telnyx_async.models.conferences import (
        JoinConferenceResponse as JoinConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        LeaveConferenceRequest as LeaveConferenceRequest,
    )
    from telnyx_async.models.conferences import (
        LeaveConferenceResponse as LeaveConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        ListConferenceParticipantsResponse as ListConferenceParticipantsResponse,
    )
    from telnyx_async.models.conferences import (
        ListConferencesResponse as ListConferencesResponse,
    )
    from telnyx_async.models.conferences import (
        MuteConferenceParticipantsResponse as MuteConferenceParticipantsResponse,
    )
    from telnyx_async.models.conferences import (
        Participant as Participant,
    )
    from telnyx_async.models.conferences import (
        ParticipantConference as ParticipantConference,
    )
    from telnyx_async.models.conferences import (
        PauseConferenceRecordingRequest as PauseConferenceRecordingRequest,
    )
    from telnyx_async.models.conferences import (
        PauseConferenceRecordingResponse as PauseConferenceRecordingResponse,
    )
    from telnyx_async.models.conferences import (
        PlayConferenceAudioResponse as PlayConferenceAudioResponse,
    )
    from telnyx_async.models.conferences import (
        ResumeConferenceRecordingRequest as ResumeConferenceRecordingRequest,
    )
    from telnyx_async.models.conferences import (
        ResumeConferenceRecordingResponse as ResumeConferenceRecordingResponse,
    )
    from telnyx_async.models.conferences import (
        SendConferenceDTMFResponse as SendConferenceDTMFResponse,
    )
    from telnyx_async.models.conferences import (
        SpeakTextToConferenceResponse as SpeakTextToConferenceResponse,
    )
    from telnyx_async.models.conferences import (
        StartConferenceRecordingRequest as StartConferenceRecordingRequest,
    )
    from telnyx_async.models.conferences import (
        StartConferenceRecordingResponse as StartConferenceRecordingResponse,
    )
    from telnyx_async.models.conferences import (
        StopConferenceAudioResponse as StopConferenceAudioResponse,
    )
    from telnyx_async.models.conferences import (
        StopConferenceRecordingRequest as StopConferenceRecordingRequest,
    )
    from telnyx_async.models.conferences import (
        StopConferenceRecordingResponse as StopConferenceRecordingResponse,
    )
    from telnyx_async.models.conferences import (
        UnholdConferenceParticipantsResponse as UnholdConferenceParticipantsResponse,
    )
    from telnyx_async.models.conferences import (
        UnmuteConferenceParticipantsResponse as UnmuteConferenceParticipantsResponse,
    )
    from telnyx_async.models.conferences import (
        UpdateConferenceParticipantResponse as UpdateConferenceParticipantResponse,
    )
    from telnyx_async.models.conferences import (
        UpdateConferenceRequest as UpdateConferenceRequest,
    )
    from telnyx_async.models.connections import (
        Connection as Connection,
    )
    from telnyx_async.models.connections import (
        ConnectionCounts as ConnectionCounts,
    )
    from telnyx_async.models.connections import (
        ConnectionCountsAndLimits as ConnectionCountsAndLimits,
    )
    from telnyx_async.models.connections import (
        ConnectionLimits as ConnectionLimits,
    )
    from telnyx_async.models.connections import (
        CountConnectionsResponse as CountConnectionsResponse,
    )
    from telnyx_async.models.connections import (
        GetConnectionResponse as GetConnectionResponse,
    )
    from telnyx_async.models.connections import (
        GlobalConnectionLimits as GlobalConnectionLimits,
    )
    from telnyx_async.models.connections import (
        ListConnectionsResponse as ListConnectionsResponse,
    )
    from telnyx_async.models.connections import (
        StandardConnectionLimits as StandardConnectionLimits,
    )
    from telnyx_async.models.country_coverage import (
        CountryCoverage as CountryCoverage,
    )
    from telnyx_async.models.country_coverage import (
        CountryCoverageLocal as CountryCoverageLocal,
    )
    from telnyx_async.models.country_coverage import (
        CountryCoverageTollFree as CountryCoverageTollFree,
    )
    from telnyx_async.models.country_coverage import (
        GetCountryCoverageResponse as GetCountryCoverageResponse,
    )
    from telnyx_async.models.country_coverage import (
        ListCountryCoverageResponse as ListCountryCoverageResponse,
    )
    from telnyx_async.models.credential_connections import (
        CheckRegistrationStatusData as CheckRegistrationStatusData,
    )
    from telnyx_async.models.credential_connections import (
        CheckRegistrationStatusResponse as CheckRegistrationStatusResponse,
    )
    from telnyx_async.models.credential_connections import (
        ConnectionRtcpSettings as ConnectionRtcpSettings,
    )
    from telnyx_async.models.credential_connections import (
        CreateCredentialConnectionRequest as CreateCredentialConnectionRequest,
    )
    from telnyx_async.models.credential_connections import (
        CreateCredentialConnectionResponse as CreateCredentialConnectionResponse,
    )
    from telnyx_async.models.credential_connections import (
        CredentialConnection as CredentialConnection,
    )
    from telnyx_async.models.credential_connections import (
        CredentialInbound as CredentialInbound,
    )
    from telnyx_async.models.credential_connections import (
        CredentialOutbound as CredentialOutbound,
    )
    from telnyx_async.models.credential_connections import (
        DeleteCredentialConnectionResponse as DeleteCredentialConnectionResponse,
    )
    from telnyx_async.models.credential_connections import (
        EncryptedMedia as EncryptedMedia,
    )
    from telnyx_async.models.credential_connections import (
        GetCredentialConnectionResponse as GetCredentialConnectionResponse,
    )
    from telnyx_async.models.credential_connections import (
        ListCredentialConnectionsResponse as ListCredentialConnectionsResponse,
    )
    from telnyx_async.models.credential_connections import (
        UpdateCredentialConnectionRequest as UpdateCredentialConnectionRequest,
    )
    from telnyx_async.models.credential_connections import (
        UpdateCredentialConnectionResponse as UpdateCredentialConnectionResponse,
    )
    from telnyx_async.models.csv_downloads import (
        CreateCSVDownloadResponse as CreateCSVDownloadResponse,
    )
    from telnyx_async.models.csv_downloads import (
        CsvDownload as CsvDownload,
    )
    from telnyx_async.models.csv_downloads import (
        GetCSVDownloadResponse as GetCSVDownloadResponse,
    )
    from telnyx_async.models.csv_downloads import (
        ListCSVDownloadsResponse as ListCSVDownloadsResponse,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordForbiddenError as CreateCustomerServiceRecordForbiddenError,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordResponse as CreateCustomerServiceRecordResponse,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordServerError as CreateCustomerServiceRecordServerError,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordUnauthorizedError as CreateCustomerServiceRecordUnauthorizedError,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordUnprocessableError as CreateCustomerServiceRecordUnprocessableError,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecord as CustomerServiceRecord,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordAdditionalData as CustomerServiceRecordAdditionalData,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordPhoneNumberCoverage as CustomerServiceRecordPhoneNumberCoverage,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResourceNotFoundError as CustomerServiceRecordResourceNotFoundError,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResult as CustomerServiceRecordResult,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResultAddress as CustomerServiceRecordResultAddress,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResultAdmin as CustomerServiceRecordResultAdmin,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordUnprocessableEntityError as CustomerServiceRecordUnprocessableEntityError,
    )
    from telnyx_async.models.customer_service_records import (
        ForbiddenError as ForbiddenError,
    )
    from telnyx_async.models.customer_service_records import (
        ForbiddenErrorMeta as ForbiddenErrorMeta,
    )
    from telnyx_async.models.customer_service_records import (
        ForbiddenErrorSource as ForbiddenErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordForbiddenError as GetCustomerServiceRecordForbiddenError,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordNotFoundError as GetCustomerServiceRecordNotFoundError,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordResponse as GetCustomerServiceRecordResponse,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordServerError as GetCustomerServiceRecordServerError,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordUnauthorizedError as GetCustomerServiceRecordUnauthorizedError,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsForbiddenError as ListCustomerServiceRecordsForbiddenError,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsResponse as ListCustomerServiceRecordsResponse,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsServerError as ListCustomerServiceRecordsServerError,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsUnauthorizedError as ListCustomerServiceRecordsUnauthorizedError,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsUnprocessableError as ListCustomerServiceRecordsUnprocessableError,
    )
    from telnyx_async.models.customer_service_records import (
        ServiceRecordResourceNotFoundErrorMeta as ServiceRecordResourceNotFoundErrorMeta,
    )
    from telnyx_async.models.customer_service_records import (
        ServiceRecordResourceNotFoundErrorSource as ServiceRecordResourceNotFoundErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        ServiceRecordUnprocessableEntityErrorMeta as ServiceRecordUnprocessableEntityErrorMeta,
    )
    from telnyx_async.models.customer_service_records import (
        ServiceRecordUnprocessableEntityErrorSource as ServiceRecordUnprocessableEntityErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        UnauthorizedError as UnauthorizedError,
    )
    from telnyx_async.models.customer_service_records import (
        UnauthorizedErrorMeta as UnauthorizedErrorMeta,
    )
    from telnyx_async.models.customer_service_records import (
        UnauthorizedErrorSource as UnauthorizedErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        UnexpectedError as UnexpectedError,
    )
    from telnyx_async.models.customer_service_records import (
        UnexpectedErrorMeta as UnexpectedErrorMeta,
    )
    from telnyx_async.models.customer_service_records import (
        UnexpectedErrorSource as UnexpectedErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from telnyx_async.models.customer_service_records import (
        UnprocessableEntityErrorSource as UnprocessableEntityErrorSource,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageForbiddenError as VerifyPhoneNumberCoverageForbiddenError,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageResponse as VerifyPhoneNumberCoverageResponse,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageServerError as VerifyPhoneNumberCoverageServerError,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageUnauthorizedError as VerifyPhoneNumberCoverageUnauthorizedError,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageUnprocessableError as VerifyPhoneNumberCoverageUnprocessableError,
    )
    from telnyx_async.models.detail_records import (
        AmdDetailRecord as AmdDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        ConferenceDetailRecord as ConferenceDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        ConferenceParticipantDetailRecord as ConferenceParticipantDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        DetailRecord as DetailRecord,
    )
    from telnyx_async.models.detail_records import (
        DetailRecordsError as DetailRecordsError,
    )
    from telnyx_async.models.detail_records import (
        DetailRecordsErrorResponse as DetailRecordsErrorResponse,
    )
    from telnyx_async.models.detail_records import (
        DetailRecordsPaginationMeta as DetailRecordsPaginationMeta,
    )
    from telnyx_async.models.detail_records import (
        ListDetailRecordsResponse as ListDetailRecordsResponse,
    )
    from telnyx_async.models.detail_records import (
        MediaStorageDetailRecord as MediaStorageDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        MessageDetailRecord as MessageDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        SimCardUsageDetailRecord as SimCardUsageDetailRecord,
    )
    from telnyx_async.models.detail_records import (
        VerifyDetailRecord as VerifyDetailRecord,
    )
    from telnyx_async.models.dial_metrics import (
        DialCounts as DialCounts,
    )
    from telnyx_async.models.dial_metrics import (
        DialMetrics as DialMetrics,
    )
    from telnyx_async.models.dial_metrics import (
        DialMetricsCursors as DialMetricsCursors,
    )
    from telnyx_async.models.dial_metrics import (
        ListDialMetricsMeta as ListDialMetricsMeta,
    )
    from telnyx_async.models.dial_metrics import (
        ListDialMetricsResponse as ListDialMetricsResponse,
    )
    from telnyx_async.models.dial_metrics import (
        RejectedDialCounts as RejectedDialCounts,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnection as DialogflowConnection,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnectionData as DialogflowConnectionData,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnectionResponse as DialogflowConnectionResponse,
    )
    from telnyx_async.models.dialogflow import (
        MediaStreamingError as MediaStreamingError,
    )
    from telnyx_async.models.dialogflow import (
        MediaStreamingErrors as MediaStreamingErrors,
    )
    from telnyx_async.models.dialogflow import (
        MediaStreamingErrorSource as MediaStreamingErrorSource,
    )
    from telnyx_async.models.dir_comments import (
        CreateDIRCommentRequest as CreateDIRCommentRequest,
    )
    from telnyx_async.models.dir_comments import (
        DIRComment as DIRComment,
    )
    from telnyx_async.models.dir_comments import (
        DIRCommentResponse as DIRCommentResponse,
    )
    from telnyx_async.models.dir_comments import (
        DIRCommentType as DIRCommentType,
    )
    from telnyx_async.models.dir_comments import (
        ListDIRCommentsResponse as ListDIRCommentsResponse,
    )
    from telnyx_async.models.dir_email_verification import (
        ConfirmDIREmailVerificationRequest as ConfirmDIREmailVerificationRequest,
    )
    from telnyx_async.models.dir_email_verification import (
        DIREmailVerificationStatus as DIREmailVerificationStatus,
    )
    from telnyx_async.models.dir_email_verification import (
        DIREmailVerificationStatusResponse as DIREmailVerificationStatusResponse,
    )
    from telnyx_async.models.dir_phone_number_batches import (
        DIRPhoneNumber as DIRPhoneNumber,
    )
    from telnyx_async.models.dir_phone_number_batches import (
        DIRPhoneNumberBatch as DIRPhoneNumberBatch,
    )
    from telnyx_async.models.dir_phone_number_batches import (
        DIRPhoneNumberBatchResponse as DIRPhoneNumberBatchResponse,
    )
    from telnyx_async.models.dir_phone_number_batches import (
        DIRPhoneNumberStatus as DIRPhoneNumberStatus,
    )
    from telnyx_async.models.dir_phone_number_batches import (
        ListDIRPhoneNumberBatchesResponse as ListDIRPhoneNumberBatchesResponse,
    )
    from telnyx_async.models.dir_phone_numbers import (
        BulkAddDIRPhoneNumbersRequest as BulkAddDIRPhoneNumbersRequest,
    )
    from telnyx_async.models.dir_phone_numbers import (
        BulkAddDIRPhoneNumbersResponse as BulkAddDIRPhoneNumbersResponse,
    )
    from telnyx_async.models.dir_phone_numbers import (
        BulkDeleteDIRPhoneNumbersMeta as BulkDeleteDIRPhoneNumbersMeta,
    )
    from telnyx_async.models.dir_phone_numbers import (
        BulkDeleteDIRPhoneNumbersRequest as BulkDeleteDIRPhoneNumbersRequest,
    )
    from telnyx_async.models.dir_phone_numbers import (
        BulkDeleteDIRPhoneNumbersResponse as BulkDeleteDIRPhoneNumbersResponse,
    )
    from telnyx_async.models.dir_phone_numbers import (
        DIRPhoneNumberError as DIRPhoneNumberError,
    )
    from telnyx_async.models.dir_phone_numbers import (
        ListDIRPhoneNumbersResponse as ListDIRPhoneNumbersResponse,
    )
    from telnyx_async.models.dir_reference_data import (
        CallReasonReference as CallReasonReference,
    )
    from telnyx_async.models.dir_reference_data import (
        CallReasonsValidation as CallReasonsValidation,
    )
    from telnyx_async.models.dir_reference_data import (
        DocumentTypeReference as DocumentTypeReference,
    )
    from telnyx_async.models.dir_reference_data import (
        ListDIRCallReasonsResponse as ListDIRCallReasonsResponse,
    )
    from telnyx_async.models.dir_reference_data import (
        ListDIRDocumentTypesResponse as ListDIRDocumentTypesResponse,
    )
    from telnyx_async.models.dir_reference_data import (
        ValidateCallReasonsResponse as ValidateCallReasonsResponse,
    )
    from telnyx_async.models.dir_references import (
        DIRReference as DIRReference,
    )
    from telnyx_async.models.dir_references import (
        DIRReferenceInput as DIRReferenceInput,
    )
    from telnyx_async.models.dir_references import (
        DIRReferenceResponse as DIRReferenceResponse,
    )
    from telnyx_async.models.dir_references import (
        ListDIRReferencesResponse as ListDIRReferencesResponse,
    )
    from telnyx_async.models.dir_references import (
        SubmitDIRReferencesRequest as SubmitDIRReferencesRequest,
    )
    from telnyx_async.models.dir_references import (
        UpdateDIRReferenceRequest as UpdateDIRReferenceRequest,
    )
    from telnyx_async.models.dirs import (
        BrandLOASignature as BrandLOASignature,
    )
    from telnyx_async.models.dirs import (
        CreateDIRRequest as CreateDIRRequest,
    )
    from telnyx_async.models.dirs import (
        DIRBpoAuthorization as DIRBpoAuthorization,
    )
    from telnyx_async.models.dirs import (
        DIRCallReason as DIRCallReason,
    )
    from telnyx_async.models.dirs import (
        DIRResponse as DIRResponse,
    )
    from telnyx_async.models.dirs import (
        DIRStatus as DIRStatus,
    )
    from telnyx_async.models.dirs import (
        DisplayIdentityRecord as DisplayIdentityRecord,
    )
    from telnyx_async.models.dirs import (
        ListDIRBpoAuthorizationsResponse as ListDIRBpoAuthorizationsResponse,
    )
    from telnyx_async.models.dirs import (
        ListDIRsResponse as ListDIRsResponse,
    )
    from telnyx_async.models.dirs import (
        LOAAgent as LOAAgent,
    )
    from telnyx_async.models.dirs import (
        RenderBrandLOARequest as RenderBrandLOARequest,
    )
    from telnyx_async.models.dirs import (
        UpdateDIRRequest as UpdateDIRRequest,
    )
    from telnyx_async.models.documents import (
        CreateDocumentMultipartRequest as CreateDocumentMultipartRequest,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequest as CreateDocumentRequest,
    )
    from telnyx_async.models.documents import (
        CreateDocumentResponse as CreateDocumentResponse,
    )
    from telnyx_async.models.documents import (
        DeleteDocumentResponse as DeleteDocumentResponse,
    )
    from telnyx_async.models.documents import (
        DocServiceDocument as DocServiceDocument,
    )
    from telnyx_async.models.documents import (
        DocServiceDocumentLink as DocServiceDocumentLink,
    )
    from telnyx_async.models.documents import (
        DocServiceDocumentSize as DocServiceDocumentSize,
    )
    from telnyx_async.models.documents import (
        DocumentDownloadLink as DocumentDownloadLink,
    )
    from telnyx_async.models.documents import (
        DocumentsError as DocumentsError,
    )
    from telnyx_async.models.documents import (
        DocumentsErrors as DocumentsErrors,
    )
    from telnyx_async.models.documents import (
        DocumentsErrorSource as DocumentsErrorSource,
    )
    from telnyx_async.models.documents import (
        GetDocumentDownloadLinkResponse as GetDocumentDownloadLinkResponse,
    )
    from telnyx_async.models.documents import (
        GetDocumentResponse as GetDocumentResponse,
    )
    from telnyx_async.models.documents import (
        ListDocumentLinksResponse as ListDocumentLinksResponse,
    )
    from telnyx_async.models.documents import (
        ListDocumentsResponse as ListDocumentsResponse,
    )
    from telnyx_async.models.documents import (
        UpdateDocumentResponse as UpdateDocumentResponse,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        CreateDynamicEmergencyAddressResponse as CreateDynamicEmergencyAddressResponse,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        DeleteDynamicEmergencyAddressResponse as DeleteDynamicEmergencyAddressResponse,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        DynamicEmergencyAddress as DynamicEmergencyAddress,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        EmergencyError as EmergencyError,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        EmergencyErrors as EmergencyErrors,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        EmergencyErrorSource as EmergencyErrorSource,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        GetDynamicEmergencyAddressResponse as GetDynamicEmergencyAddressResponse,
    )
    from telnyx_async.models.dynamic_emergency_addresses import (
        ListDynamicEmergencyAddressesResponse as ListDynamicEmergencyAddressesResponse,
    )
    from telnyx_async.models.dynamic_emergency_endpoints import (
        CreateDynamicEmergencyEndpointResponse as CreateDynamicEmergencyEndpointResponse,
    )
    from telnyx_async.models.dynamic_emergency_endpoints import (
        DeleteDynamicEmergencyEndpointResponse as DeleteDynamicEmergencyEndpointResponse,
    )
    from telnyx_async.models.dynamic_emergency_endpoints import (
        DynamicEmergencyEndpoint as DynamicEmergencyEndpoint,
    )
    from telnyx_async.models.dynamic_emergency_endpoints import (
        GetDynamicEmergencyEndpointResponse as GetDynamicEmergencyEndpointResponse,
    )
    from telnyx_async.models.dynamic_emergency_endpoints import (
        ListDynamicEmergencyEndpointsResponse as ListDynamicEmergencyEndpointsResponse,
    )
    from telnyx_async.models.email_domains import (
        CreateEmailDomainRequest as CreateEmailDomainRequest,
    )
    from telnyx_async.models.email_domains import (
        DKIMStatus as DKIMStatus,
    )
    from telnyx_async.models.email_domains import (
        DNSRecord as DNSRecord,
    )
    from telnyx_async.models.email_domains import (
        EmailCursorPaginationMeta as EmailCursorPaginationMeta,
    )
    from telnyx_async.models.email_domains import (
        EmailDomain as EmailDomain,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainDKIMKey as EmailDomainDKIMKey,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainDKIMRotation as EmailDomainDKIMRotation,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainHealth as EmailDomainHealth,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainHealthResponse as EmailDomainHealthResponse,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainInboundConfig as EmailDomainInboundConfig,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainReputation as EmailDomainReputation,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainResponse as EmailDomainResponse,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainsErrorResponse as EmailDomainsErrorResponse,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainStatus as EmailDomainStatus,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainType as EmailDomainType,
    )
    from telnyx_async.models.email_domains import (
        EmailDomainVerification as EmailDomainVerification,
    )
    from telnyx_async.models.email_domains import (
        EmailError as EmailError,
    )
    from telnyx_async.models.email_domains import (
        EmailErrorSource as EmailErrorSource,
    )
    from telnyx_async.models.email_domains import (
        EmailTrackingSettings as EmailTrackingSettings,
    )
    from telnyx_async.models.email_domains import (
        ListEmailDomainDNSRecordsResponse as ListEmailDomainDNSRecordsResponse,
    )
    from telnyx_async.models.email_domains import (
        ListEmailDomainsMeta as ListEmailDomainsMeta,
    )
    from telnyx_async.models.email_domains import (
        ListEmailDomainsResponse as ListEmailDomainsResponse,
    )
    from telnyx_async.models.email_domains import (
        OffsetPaginationMeta as OffsetPaginationMeta,
    )
    from telnyx_async.models.email_domains import (
        PreviousEmailDomainDKIMKey as PreviousEmailDomainDKIMKey,
    )
    from telnyx_async.models.email_domains import (
        RotateEmailDomainDKIMResponse as RotateEmailDomainDKIMResponse,
    )
    from telnyx_async.models.email_domains import (
        UpdateEmailDomainRequest as UpdateEmailDomainRequest,
    )
    from telnyx_async.models.email_drafts import (
        EmailDraft as EmailDraft,
    )
    from telnyx_async.models.email_drafts import (
        EmailDraftResponse as EmailDraftResponse,
    )
    from telnyx_async.models.email_drafts import (
        ListEmailDraftsResponse as ListEmailDraftsResponse,
    )
    from telnyx_async.models.email_drafts import (
        SentEmailResponse as SentEmailResponse,
    )
    from telnyx_async.models.email_drafts import (
        SentEmailSuppressedRecipient as SentEmailSuppressedRecipient,
    )
    from telnyx_async.models.email_events import (
        AccountEmailEvent as AccountEmailEvent,
    )
    from telnyx_async.models.email_events import (
        EmailAddress as EmailAddress,
    )
    from telnyx_async.models.email_events import (
        EmailEventCounts as EmailEventCounts,
    )
    from telnyx_async.models.email_events import (
        EmailEventPaginationMeta as EmailEventPaginationMeta,
    )
    from telnyx_async.models.email_events import (
        EmailEventRates as EmailEventRates,
    )
    from telnyx_async.models.email_events import (
        EmailEventStats as EmailEventStats,
    )
    from telnyx_async.models.email_events import (
        EmailEventStatsResponse as EmailEventStatsResponse,
    )
    from telnyx_async.models.email_events import (
        EmailEventTimeRange as EmailEventTimeRange,
    )
    from telnyx_async.models.email_events import (
        EmailEventType as EmailEventType,
    )
    from telnyx_async.models.email_events import (
        EmailSummary as EmailSummary,
    )
    from telnyx_async.models.email_events import (
        ListAccountEmailEventsResponse as ListAccountEmailEventsResponse,
    )
    from telnyx_async.models.email_inbox_messages import (
        EmailInboxAddress as EmailInboxAddress,
    )
    from telnyx_async.models.email_inbox_messages import (
        EmailInboxMessage as EmailInboxMessage,
    )
    from telnyx_async.models.email_inbox_messages import (
        EmailInboxMessageResponse as EmailInboxMessageResponse,
    )
    from telnyx_async.models.email_inbox_messages import (
        ListEmailInboxMessagesResponse as ListEmailInboxMessagesResponse,
    )
    from telnyx_async.models.email_inboxes import (
        EmailInbox as EmailInbox,
    )
    from telnyx_async.models.email_inboxes import (
        EmailInboxFilters as EmailInboxFilters,
    )
    from telnyx_async.models.email_inboxes import (
        EmailInboxFiltersResponse as EmailInboxFiltersResponse,
    )
    from telnyx_async.models.email_inboxes import (
        EmailInboxResponse as EmailInboxResponse,
    )
    from telnyx_async.models.email_inboxes import (
        ListEmailInboxesResponse as ListEmailInboxesResponse,
    )
    from telnyx_async.models.email_messages import (
        CreateEmailBatchRequest as CreateEmailBatchRequest,
    )
    from telnyx_async.models.email_messages import (
        CreateEmailRequest as CreateEmailRequest,
    )
    from telnyx_async.models.email_messages import (
        EmailAddressInput as EmailAddressInput,
    )
    from telnyx_async.models.email_messages import (
        EmailAttachment as EmailAttachment,
    )
    from telnyx_async.models.email_messages import (
        EmailAttachmentInput as EmailAttachmentInput,
    )
    from telnyx_async.models.email_messages import (
        EmailBatchMessageError as EmailBatchMessageError,
    )
    from telnyx_async.models.email_messages import (
        EmailBatchMeta as EmailBatchMeta,
    )
    from telnyx_async.models.email_messages import (
        EmailBatchResponse as EmailBatchResponse,
    )
    from telnyx_async.models.email_messages import (
        EmailMessage as EmailMessage,
    )
    from telnyx_async.models.email_messages import (
        EmailMessageEvent as EmailMessageEvent,
    )
    from telnyx_async.models.email_messages import (
        EmailMessageResponse as EmailMessageResponse,
    )
    from telnyx_async.models.email_messages import (
        EmailMessageStatus as EmailMessageStatus,
    )
    from telnyx_async.models.email_messages import (
        EmailMessageSuppressedRecipient as EmailMessageSuppressedRecipient,
    )
    from telnyx_async.models.email_messages import (
        EmailPaginationMeta as EmailPaginationMeta,
    )
    from telnyx_async.models.email_messages import (
        EmailRecipient as EmailRecipient,
    )
    from telnyx_async.models.email_messages import (
        EmailReputationSuspendedError as EmailReputationSuspendedError,
    )
    from telnyx_async.models.email_messages import (
        EmailReputationSuspendedErrorItem as EmailReputationSuspendedErrorItem,
    )
    from telnyx_async.models.email_messages import (
        GetEmailMessageRecipientResponse as GetEmailMessageRecipientResponse,
    )
    from telnyx_async.models.email_messages import (
        ListEmailMessageEventsResponse as ListEmailMessageEventsResponse,
    )
    from telnyx_async.models.email_messages import (
        ListEmailMessageRecipientsResponse as ListEmailMessageRecipientsResponse,
    )
    from telnyx_async.models.email_messages import (
        ListEmailMessagesResponse as ListEmailMessagesResponse,
    )
    from telnyx_async.models.email_messages import (
        RecipientSuppressedError as RecipientSuppressedError,
    )
    from telnyx_async.models.email_messages import (
        RecipientSuppressedErrorItem as RecipientSuppressedErrorItem,
    )
    from telnyx_async.models.email_messages import (
        SendEmailMessageUnprocessableError as SendEmailMessageUnprocessableError,
    )
    from telnyx_async.models.email_messages import (
        SuppressedRecipient as SuppressedRecipient,
    )
    from telnyx_async.models.email_suppressions import (
        CreateEmailBlockImportRequest as CreateEmailBlockImportRequest,
    )
    from telnyx_async.models.email_suppressions import (
        CreateEmailBlockRequest as CreateEmailBlockRequest,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlock as EmailBlock,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockCursorMeta as EmailBlockCursorMeta,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockError as EmailBlockError,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockErrors as EmailBlockErrors,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockErrorSource as EmailBlockErrorSource,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockEvent as EmailBlockEvent,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockImport as EmailBlockImport,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockImportResponse as EmailBlockImportResponse,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockOffsetMeta as EmailBlockOffsetMeta,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockReason as EmailBlockReason,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockResponse as EmailBlockResponse,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockScope as EmailBlockScope,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockSource as EmailBlockSource,
    )
    from telnyx_async.models.email_suppressions import (
        EmailBlockStatus as EmailBlockStatus,
    )
    from telnyx_async.models.email_suppressions import (
        ListEmailBlockEventsResponse as ListEmailBlockEventsResponse,
    )
    from telnyx_async.models.email_suppressions import (
        ListEmailBlocksCursorResponse as ListEmailBlocksCursorResponse,
    )
    from telnyx_async.models.email_suppressions import (
        ListEmailBlocksMeta as ListEmailBlocksMeta,
    )
    from telnyx_async.models.email_suppressions import (
        ListEmailBlocksOffsetResponse as ListEmailBlocksOffsetResponse,
    )
    from telnyx_async.models.email_suppressions import (
        ListEmailBlocksResponse as ListEmailBlocksResponse,
    )
    from telnyx_async.models.email_templates import (
        CreateEmailTemplateRequest as CreateEmailTemplateRequest,
    )
    from telnyx_async.models.email_templates import (
        EmailTemplate as EmailTemplate,
    )
    from telnyx_async.models.email_templates import (
        EmailTemplateRenderError as EmailTemplateRenderError,
    )
    from telnyx_async.models.email_templates import (
        EmailTemplateRenderErrorResponse as EmailTemplateRenderErrorResponse,
    )
    from telnyx_async.models.email_templates import (
        EmailTemplateResponse as EmailTemplateResponse,
    )
    from telnyx_async.models.email_templates import (
        ListEmailTemplatesResponse as ListEmailTemplatesResponse,
    )
    from telnyx_async.models.email_templates import (
        RenderedEmailTemplate as RenderedEmailTemplate,
    )
    from telnyx_async.models.email_templates import (
        RenderedEmailTemplateResponse as RenderedEmailTemplateResponse,
    )
    from telnyx_async.models.email_templates import (
        RenderEmailTemplateRequest as RenderEmailTemplateRequest,
    )
    from telnyx_async.models.email_templates import (
        UpdateEmailTemplateRequest as UpdateEmailTemplateRequest,
    )
    from telnyx_async.models.email_threads import (
        EmailThread as EmailThread,
    )
    from telnyx_async.models.email_threads import (
        EmailThreadDetail as EmailThreadDetail,
    )
    from telnyx_async.models.email_threads import (
        EmailThreadDetailResponse as EmailThreadDetailResponse,
    )
    from telnyx_async.models.email_threads import (
        EmailThreadLabels as EmailThreadLabels,
    )
    from telnyx_async.models.email_threads import (
        EmailThreadLabelsResponse as EmailThreadLabelsResponse,
    )
    from telnyx_async.models.email_threads import (
        EmailThreadMessage as EmailThreadMessage,
    )
    from telnyx_async.models.email_threads import (
        ListEmailThreadsResponse as ListEmailThreadsResponse,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        AddUnsubscribeGroupSuppressionRequest as AddUnsubscribeGroupSuppressionRequest,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        CreateUnsubscribeGroupRequest as CreateUnsubscribeGroupRequest,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        ListUnsubscribeGroupsResponse as ListUnsubscribeGroupsResponse,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        ListUnsubscribeGroupSuppressionsResponse as ListUnsubscribeGroupSuppressionsResponse,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        UnsubscribeGroup as UnsubscribeGroup,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        UnsubscribeGroupPaginationMeta as UnsubscribeGroupPaginationMeta,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        UnsubscribeGroupResponse as UnsubscribeGroupResponse,
    )
    from telnyx_async.models.email_unsubscribe_groups import (
        UpdateUnsubscribeGroupRequest as UpdateUnsubscribeGroupRequest,
    )
    from telnyx_async.models.email_validations import (
        CreateEmailValidationBatchRequest as CreateEmailValidationBatchRequest,
    )
    from telnyx_async.models.email_validations import (
        CreateEmailValidationRequest as CreateEmailValidationRequest,
    )
    from telnyx_async.models.email_validations import (
        EmailValidation as EmailValidation,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationBatch as EmailValidationBatch,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationBatchDetail as EmailValidationBatchDetail,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationBatchDetailResponse as EmailValidationBatchDetailResponse,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationBatchResponse as EmailValidationBatchResponse,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationBatchStatus as EmailValidationBatchStatus,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationCheck as EmailValidationCheck,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationChecks as EmailValidationChecks,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationResponse as EmailValidationResponse,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationResult as EmailValidationResult,
    )
    from telnyx_async.models.email_validations import (
        EmailValidationTypoCheck as EmailValidationTypoCheck,
    )
    from telnyx_async.models.email_webhooks import (
        CreateEmailWebhookRequest as CreateEmailWebhookRequest,
    )
    from telnyx_async.models.email_webhooks import (
        EmailWebhook as EmailWebhook,
    )
    from telnyx_async.models.email_webhooks import (
        EmailWebhookEventType as EmailWebhookEventType,
    )
    from telnyx_async.models.email_webhooks import (
        EmailWebhookResponse as EmailWebhookResponse,
    )
    from telnyx_async.models.email_webhooks import (
        ListEmailWebhooksResponse as ListEmailWebhooksResponse,
    )
    from telnyx_async.models.email_webhooks import (
        UpdateEmailWebhookRequest as UpdateEmailWebhookRequest,
    )
    from telnyx_async.models.enterprises import (
        BillingAddress as BillingAddress,
    )
    from telnyx_async.models.enterprises import (
        BillingContact as BillingContact,
    )
    from telnyx_async.models.enterprises import (
        CreateEnterpriseRequest as CreateEnterpriseRequest,
    )
    from telnyx_async.models.enterprises import (
        Enterprise as Enterprise,
    )
    from telnyx_async.models.enterprises import (
        EnterpriseEmailVerification as EnterpriseEmailVerification,
    )
    from telnyx_async.models.enterprises import (
        EnterpriseEmailVerificationResponse as EnterpriseEmailVerificationResponse,
    )
    from telnyx_async.models.enterprises import (
        EnterpriseResponse as EnterpriseResponse,
    )
    from telnyx_async.models.enterprises import (
        ListEnterprisesResponse as ListEnterprisesResponse,
    )
    from telnyx_async.models.enterprises import (
        OrganizationContact as OrganizationContact,
    )
    from telnyx_async.models.enterprises import (
        PhysicalAddress as PhysicalAddress,
    )
    from telnyx_async.models.enterprises import (
        UpdateEnterpriseRequest as UpdateEnterpriseRequest,
    )
    from telnyx_async.models.enums import (
        EnumPaginatedResponse as EnumPaginatedResponse,
    )
    from telnyx_async.models.enums import (
        GetEnumResponse as GetEnumResponse,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherEnded as CallAIGatherEnded,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherEndedMessage as CallAIGatherEndedMessage,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherEndedPayload as CallAIGatherEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherMessageHistoryUpdated as CallAIGatherMessageHistoryUpdated,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherMessageHistoryUpdatedMessage as CallAIGatherMessageHistoryUpdatedMessage,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherMessageHistoryUpdatedPayload as CallAIGatherMessageHistoryUpdatedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherPartialResults as CallAIGatherPartialResults,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherPartialResultsMessage as CallAIGatherPartialResultsMessage,
    )
    from telnyx_async.models.events_calls import (
        CallAIGatherPartialResultsPayload as CallAIGatherPartialResultsPayload,
    )
    from telnyx_async.models.events_calls import (
        CallAnswered as CallAnswered,
    )
    from telnyx_async.models.events_calls import (
        CallAnsweredPayload as CallAnsweredPayload,
    )
    from telnyx_async.models.events_calls import (
        CallBridged as CallBridged,
    )
    from telnyx_async.models.events_calls import (
        CallBridgedPayload as CallBridgedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallConversationEnded as CallConversationEnded,
    )
    from telnyx_async.models.events_calls import (
        CallConversationEndedPayload as CallConversationEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallConversationInsightsGenerated as CallConversationInsightsGenerated,
    )
    from telnyx_async.models.events_calls import (
        CallConversationInsightsGeneratedPayload as CallConversationInsightsGeneratedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallConversationInsightsGeneratedResult as CallConversationInsightsGeneratedResult,
    )
    from telnyx_async.models.events_calls import (
        CallDeepfakeDetectionError as CallDeepfakeDetectionError,
    )
    from telnyx_async.models.events_calls import (
        CallDeepfakeDetectionErrorPayload as CallDeepfakeDetectionErrorPayload,
    )
    from telnyx_async.models.events_calls import (
        CallDeepfakeDetectionResult as CallDeepfakeDetectionResult,
    )
    from telnyx_async.models.events_calls import (
        CallDeepfakeDetectionResultPayload as CallDeepfakeDetectionResultPayload,
    )
    from telnyx_async.models.events_calls import (
        CallDequeued as CallDequeued,
    )
    from telnyx_async.models.events_calls import (
        CallDequeuedPayload as CallDequeuedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallDtmfReceived as CallDtmfReceived,
    )
    from telnyx_async.models.events_calls import (
        CallDtmfReceivedPayload as CallDtmfReceivedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallEnqueued as CallEnqueued,
    )
    from telnyx_async.models.events_calls import (
        CallEnqueuedPayload as CallEnqueuedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallForkStarted as CallForkStarted,
    )
    from telnyx_async.models.events_calls import (
        CallForkStartedPayload as CallForkStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallForkStopped as CallForkStopped,
    )
    from telnyx_async.models.events_calls import (
        CallForkStoppedPayload as CallForkStoppedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallGatherEnded as CallGatherEnded,
    )
    from telnyx_async.models.events_calls import (
        CallGatherEndedPayload as CallGatherEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallHangup as CallHangup,
    )
    from telnyx_async.models.events_calls import (
        CallHangupInboundQualityStats as CallHangupInboundQualityStats,
    )
    from telnyx_async.models.events_calls import (
        CallHangupOutboundQualityStats as CallHangupOutboundQualityStats,
    )
    from telnyx_async.models.events_calls import (
        CallHangupPayload as CallHangupPayload,
    )
    from telnyx_async.models.events_calls import (
        CallHangupQualityStats as CallHangupQualityStats,
    )
    from telnyx_async.models.events_calls import (
        CallHold as CallHold,
    )
    from telnyx_async.models.events_calls import (
        CallHoldPayload as CallHoldPayload,
    )
    from telnyx_async.models.events_calls import (
        CallInitiated as CallInitiated,
    )
    from telnyx_async.models.events_calls import (
        CallInitiatedPayload as CallInitiatedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallMachineDetectionEnded as CallMachineDetectionEnded,
    )
    from telnyx_async.models.events_calls import (
        CallMachineDetectionEndedPayload as CallMachineDetectionEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallMachineGreetingEnded as CallMachineGreetingEnded,
    )
    from telnyx_async.models.events_calls import (
        CallMachineGreetingEndedPayload as CallMachineGreetingEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallMachinePremiumDetectionEnded as CallMachinePremiumDetectionEnded,
    )
    from telnyx_async.models.events_calls import (
        CallMachinePremiumDetectionEndedPayload as CallMachinePremiumDetectionEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallMachinePremiumGreetingEnded as CallMachinePremiumGreetingEnded,
    )
    from telnyx_async.models.events_calls import (
        CallMachinePremiumGreetingEndedPayload as CallMachinePremiumGreetingEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallPlaybackEnded as CallPlaybackEnded,
    )
    from telnyx_async.models.events_calls import (
        CallPlaybackEndedPayload as CallPlaybackEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallPlaybackStarted as CallPlaybackStarted,
    )
    from telnyx_async.models.events_calls import (
        CallPlaybackStartedPayload as CallPlaybackStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingError as CallRecordingError,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingErrorPayload as CallRecordingErrorPayload,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingSaved as CallRecordingSaved,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingSavedPayload as CallRecordingSavedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingSavedPublicUrls as CallRecordingSavedPublicUrls,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingSavedUrls as CallRecordingSavedUrls,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingTranscriptionSaved as CallRecordingTranscriptionSaved,
    )
    from telnyx_async.models.events_calls import (
        CallRecordingTranscriptionSavedPayload as CallRecordingTranscriptionSavedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallReferCompleted as CallReferCompleted,
    )
    from telnyx_async.models.events_calls import (
        CallReferCompletedPayload as CallReferCompletedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallReferFailed as CallReferFailed,
    )
    from telnyx_async.models.events_calls import (
        CallReferFailedPayload as CallReferFailedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallReferStarted as CallReferStarted,
    )
    from telnyx_async.models.events_calls import (
        CallReferStartedPayload as CallReferStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecFailed as CallSiprecFailed,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecFailedPayload as CallSiprecFailedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecStarted as CallSiprecStarted,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecStartedPayload as CallSiprecStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecStopped as CallSiprecStopped,
    )
    from telnyx_async.models.events_calls import (
        CallSiprecStoppedPayload as CallSiprecStoppedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallSpeakEnded as CallSpeakEnded,
    )
    from telnyx_async.models.events_calls import (
        CallSpeakEndedPayload as CallSpeakEndedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallSpeakStarted as CallSpeakStarted,
    )
    from telnyx_async.models.events_calls import (
        CallSpeakStartedPayload as CallSpeakStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingFailed as CallStreamingFailed,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingFailedPayload as CallStreamingFailedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingFailedStreamParams as CallStreamingFailedStreamParams,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingStarted as CallStreamingStarted,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingStartedPayload as CallStreamingStartedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingStopped as CallStreamingStopped,
    )
    from telnyx_async.models.events_calls import (
        CallStreamingStoppedPayload as CallStreamingStoppedPayload,
    )
    from telnyx_async.models.events_calls import (
        CallTranscription as CallTranscription,
    )
    from telnyx_async.models.events_calls import (
        CallTranscriptionData as CallTranscriptionData,
    )
    from telnyx_async.models.events_calls import (
        CallTranscriptionPayload as CallTranscriptionPayload,
    )
    from telnyx_async.models.events_calls import (
        CallUnhold as CallUnhold,
    )
    from telnyx_async.models.events_calls import (
        CallUnholdPayload as CallUnholdPayload,
    )
    from telnyx_async.models.events_calls import (
        CustomSipHeader as CustomSipHeader,
    )
    from telnyx_async.models.events_calls import (
        SipHeader as SipHeader,
    )
    from telnyx_async.models.events_campaigns import (
        CampaignStatusUpdated as CampaignStatusUpdated,
    )
    from telnyx_async.models.events_campaigns import (
        CampaignStatusUpdateEvent as CampaignStatusUpdateEvent,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceCreated as ConferenceCreated,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceCreatedPayload as ConferenceCreatedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceEnded as ConferenceEnded,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceEndedPayload as ConferenceEndedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceFloorChanged as ConferenceFloorChanged,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceFloorChangedPayload as ConferenceFloorChangedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantJoined as ConferenceParticipantJoined,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantJoinedPayload as ConferenceParticipantJoinedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantLeft as ConferenceParticipantLeft,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantLeftPayload as ConferenceParticipantLeftPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantPlaybackEnded as ConferenceParticipantPlaybackEnded,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantPlaybackEndedPayload as ConferenceParticipantPlaybackEndedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantPlaybackStarted as ConferenceParticipantPlaybackStarted,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantPlaybackStartedPayload as ConferenceParticipantPlaybackStartedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantSpeakEnded as ConferenceParticipantSpeakEnded,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantSpeakEndedPayload as ConferenceParticipantSpeakEndedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantSpeakStarted as ConferenceParticipantSpeakStarted,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceParticipantSpeakStartedPayload as ConferenceParticipantSpeakStartedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferencePlaybackEnded as ConferencePlaybackEnded,
    )
    from telnyx_async.models.events_conferences import (
        ConferencePlaybackEndedPayload as ConferencePlaybackEndedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferencePlaybackStarted as ConferencePlaybackStarted,
    )
    from telnyx_async.models.events_conferences import (
        ConferencePlaybackStartedPayload as ConferencePlaybackStartedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceRecordingSaved as ConferenceRecordingSaved,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceRecordingSavedPayload as ConferenceRecordingSavedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceRecordingSavedPublicUrls as ConferenceRecordingSavedPublicUrls,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceRecordingSavedUrls as ConferenceRecordingSavedUrls,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceSpeakEnded as ConferenceSpeakEnded,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceSpeakEndedPayload as ConferenceSpeakEndedPayload,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceSpeakStarted as ConferenceSpeakStarted,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceSpeakStartedPayload as ConferenceSpeakStartedPayload,
    )
    from telnyx_async.models.events_customer_service_records import (
        CustomerServiceRecordStatusChanged as CustomerServiceRecordStatusChanged,
    )
    from telnyx_async.models.events_customer_service_records import (
        CustomerServiceRecordStatusChangedPayload as CustomerServiceRecordStatusChangedPayload,
    )
    from telnyx_async.models.events_faxes import (
        FaxDelivered as FaxDelivered,
    )
    from telnyx_async.models.events_faxes import (
        FaxDeliveredPayload as FaxDeliveredPayload,
    )
    from telnyx_async.models.events_faxes import (
        FaxDirection as FaxDirection,
    )
    from telnyx_async.models.events_faxes import (
        FaxEventRecordType as FaxEventRecordType,
    )
    from telnyx_async.models.events_faxes import (
        FaxFailed as FaxFailed,
    )
    from telnyx_async.models.events_faxes import (
        FaxFailedPayload as FaxFailedPayload,
    )
    from telnyx_async.models.events_faxes import (
        FaxMediaProcessed as FaxMediaProcessed,
    )
    from telnyx_async.models.events_faxes import (
        FaxMediaProcessedPayload as FaxMediaProcessedPayload,
    )
    from telnyx_async.models.events_faxes import (
        FaxQueued as FaxQueued,
    )
    from telnyx_async.models.events_faxes import (
        FaxQueuedPayload as FaxQueuedPayload,
    )
    from telnyx_async.models.events_faxes import (
        FaxSendingStarted as FaxSendingStarted,
    )
    from telnyx_async.models.events_faxes import (
        FaxSendingStartedPayload as FaxSendingStartedPayload,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageCarrierFee as InboundMessageCarrierFee,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageCc as InboundMessageCc,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageCost as InboundMessageCost,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageCostBreakdown as InboundMessageCostBreakdown,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageMedia as InboundMessageMedia,
    )
    from telnyx_async.models.events_messages import (
        InboundMessagePayload as InboundMessagePayload,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageRate as InboundMessageRate,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageRecipient as InboundMessageRecipient,
    )
    from telnyx_async.models.events_messages import (
        InboundMessageSender as InboundMessageSender,
    )
    from telnyx_async.models.events_messages import (
        MessageFinalized as MessageFinalized,
    )
    from telnyx_async.models.events_messages import (
        MessageSent as MessageSent,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageCarrierFee as OutboundMessageCarrierFee,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageCc as OutboundMessageCc,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageCost as OutboundMessageCost,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageCostBreakdown as OutboundMessageCostBreakdown,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageMedia as OutboundMessageMedia,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessagePayload as OutboundMessagePayload,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageRate as OutboundMessageRate,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageRecipient as OutboundMessageRecipient,
    )
    from telnyx_async.models.events_messages import (
        OutboundMessageSender as OutboundMessageSender,
    )
    from telnyx_async.models.events_messaging_profiles import (
        LinkClicked as LinkClicked,
    )
    from telnyx_async.models.events_messaging_profiles import (
        MessageReceived as MessageReceived,
    )
    from telnyx_async.models.events_messaging_profiles import (
        ReplacedLinkClick as ReplacedLinkClick,
    )
    from telnyx_async.models.events_number_block_orders import (
        NumberBlockOrder as NumberBlockOrder,
    )
    from telnyx_async.models.events_number_block_orders import (
        NumberBlockOrderUpdated as NumberBlockOrderUpdated,
    )
    from telnyx_async.models.events_number_orders import (
        NumberOrderComplete as NumberOrderComplete,
    )
    from telnyx_async.models.events_number_orders import (
        NumberOrderWithPhoneNumbers as NumberOrderWithPhoneNumbers,
    )
    from telnyx_async.models.events_number_orders import (
        OrderedPhoneNumber as OrderedPhoneNumber,
    )
    from telnyx_async.models.events_number_orders import (
        SubNumberOrderRegulatoryRequirementWithValue as SubNumberOrderRegulatoryRequirementWithValue,
    )
    from telnyx_async.models.events_porting_orders import (
        NewPortingOrderComment as NewPortingOrderComment,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderDeleted as PortingOrderDeleted,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderDeletedPayload as PortingOrderDeletedPayload,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderMessagingChanged as PortingOrderMessagingChanged,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderMessagingChangedMessaging as PortingOrderMessagingChangedMessaging,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderMessagingChangedPayload as PortingOrderMessagingChangedPayload,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderNewComment as PortingOrderNewComment,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderNewCommentPayload as PortingOrderNewCommentPayload,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrdersExceptionType as PortingOrdersExceptionType,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderSplit as PortingOrderSplit,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderSplitFrom as PortingOrderSplitFrom,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderSplitPayload as PortingOrderSplitPayload,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderSplitPhoneNumber as PortingOrderSplitPhoneNumber,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderSplitTo as PortingOrderSplitTo,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderStatus as PortingOrderStatus,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderStatusChanged as PortingOrderStatusChanged,
    )
    from telnyx_async.models.events_porting_orders import (
        PortingOrderStatusChangedPayload as PortingOrderStatusChangedPayload,
    )
    from telnyx_async.models.events_portouts import (
        PortoutFocDateChanged as PortoutFocDateChanged,
    )
    from telnyx_async.models.events_portouts import (
        PortoutFocDateChangedPayload as PortoutFocDateChangedPayload,
    )
    from telnyx_async.models.events_portouts import (
        PortoutNewComment as PortoutNewComment,
    )
    from telnyx_async.models.events_portouts import (
        PortoutNewCommentPayload as PortoutNewCommentPayload,
    )
    from telnyx_async.models.events_portouts import (
        PortoutStatusChanged as PortoutStatusChanged,
    )
    from telnyx_async.models.events_portouts import (
        PortoutStatusChangedPayload as PortoutStatusChangedPayload,
    )
    from telnyx_async.models.events_shared import (
        CallCost as CallCost,
    )
    from telnyx_async.models.events_shared import (
        CallCostPart as CallCostPart,
    )
    from telnyx_async.models.events_shared import (
        CallCostPayload as CallCostPayload,
    )
    from telnyx_async.models.events_shared import (
        HostedNumberOrderChanged as HostedNumberOrderChanged,
    )
    from telnyx_async.models.events_shared import (
        HostedNumberOrderChangedNumber as HostedNumberOrderChangedNumber,
    )
    from telnyx_async.models.events_shared import (
        HostedNumberOrderChangedPayload as HostedNumberOrderChangedPayload,
    )
    from telnyx_async.models.events_shared import (
        MessagingError as MessagingError,
    )
    from telnyx_async.models.events_shared import (
        MessagingErrorSource as MessagingErrorSource,
    )
    from telnyx_async.models.external_connections import (
        CivicAddress as CivicAddress,
    )
    from telnyx_async.models.external_connections import (
        ConnectionLocation as ConnectionLocation,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionInbound as CreateExternalConnectionInbound,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionOutbound as CreateExternalConnectionOutbound,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionRequest as CreateExternalConnectionRequest,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionResponse as CreateExternalConnectionResponse,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionUploadRequest as CreateExternalConnectionUploadRequest,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionUploadResponse as CreateExternalConnectionUploadResponse,
    )
    from telnyx_async.models.external_connections import (
        DeleteExternalConnectionLogMessageResponse as DeleteExternalConnectionLogMessageResponse,
    )
    from telnyx_async.models.external_connections import (
        DeleteExternalConnectionResponse as DeleteExternalConnectionResponse,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnection as ExternalConnection,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionInbound as ExternalConnectionInbound,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionLogMessage as ExternalConnectionLogMessage,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionLogMessageMeta as ExternalConnectionLogMessageMeta,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionLogMessageSource as ExternalConnectionLogMessageSource,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionOutbound as ExternalConnectionOutbound,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionPhoneNumber as ExternalConnectionPhoneNumber,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionRelease as ExternalConnectionRelease,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionUpload as ExternalConnectionUpload,
    )
    from telnyx_async.models.external_connections import (
        ExternalSipConnection as ExternalSipConnection,
    )
    from telnyx_async.models.external_connections import (
        ExternalSipConnectionZoomOnly as ExternalSipConnectionZoomOnly,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionCivicAddressResponse as GetExternalConnectionCivicAddressResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionLogMessageResponse as GetExternalConnectionLogMessageResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionPhoneNumberResponse as GetExternalConnectionPhoneNumberResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionReleaseResponse as GetExternalConnectionReleaseResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionResponse as GetExternalConnectionResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionUploadResponse as GetExternalConnectionUploadResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionUploadsStatusData as GetExternalConnectionUploadsStatusData,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionUploadsStatusResponse as GetExternalConnectionUploadsStatusResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionCivicAddressesResponse as ListExternalConnectionCivicAddressesResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionLogMessagesResponse as ListExternalConnectionLogMessagesResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionPhoneNumbersResponse as ListExternalConnectionPhoneNumbersResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionReleasesResponse as ListExternalConnectionReleasesResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionsResponse as ListExternalConnectionsResponse,
    )
    from telnyx_async.models.external_connections import (
        ListExternalConnectionUploadsResponse as ListExternalConnectionUploadsResponse,
    )
    from telnyx_async.models.external_connections import (
        Location as Location,
    )
    from telnyx_async.models.external_connections import (
        LocationData as LocationData,
    )
    from telnyx_async.models.external_connections import (
        LocationResponse as LocationResponse,
    )
    from telnyx_async.models.external_connections import (
        RefreshExternalConnectionUploadsResponse as RefreshExternalConnectionUploadsResponse,
    )
    from telnyx_async.models.external_connections import (
        RefreshOperatorConnectAcceptedResponse as RefreshOperatorConnectAcceptedResponse,
    )
    from telnyx_async.models.external_connections import (
        RefreshOperatorConnectResponse as RefreshOperatorConnectResponse,
    )
    from telnyx_async.models.external_connections import (
        RetryExternalConnectionUploadResponse as RetryExternalConnectionUploadResponse,
    )
    from telnyx_async.models.external_connections import (
        TnReleaseEntry as TnReleaseEntry,
    )
    from telnyx_async.models.external_connections import (
        TnUploadEntry as TnUploadEntry,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionInbound as UpdateExternalConnectionInbound,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionOutbound as UpdateExternalConnectionOutbound,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionPhoneNumberRequest as UpdateExternalConnectionPhoneNumberRequest,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionPhoneNumberResponse as UpdateExternalConnectionPhoneNumberResponse,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionRequest as UpdateExternalConnectionRequest,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionResponse as UpdateExternalConnectionResponse,
    )
    from telnyx_async.models.external_requirements import (
        ExternalRequirement as ExternalRequirement,
    )
    from telnyx_async.models.external_requirements import (
        ExternalRequirementAction as ExternalRequirementAction,
    )
    from telnyx_async.models.external_requirements import (
        ExternalRequirementField as ExternalRequirementField,
    )
    from telnyx_async.models.external_requirements import (
        ExternalRequirementInput as ExternalRequirementInput,
    )
    from telnyx_async.models.external_requirements import (
        GetExternalRequirementResponse as GetExternalRequirementResponse,
    )
    from telnyx_async.models.external_requirements import (
        SubmitExternalRequirementResponse as SubmitExternalRequirementResponse,
    )
    from telnyx_async.models.external_requirements import (
        SubmittedExternalRequirement as SubmittedExternalRequirement,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationInbound as CreateFaxApplicationInbound,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationOutbound as CreateFaxApplicationOutbound,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationRequest as CreateFaxApplicationRequest,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationResponse as CreateFaxApplicationResponse,
    )
    from telnyx_async.models.fax_applications import (
        DeleteFaxApplicationResponse as DeleteFaxApplicationResponse,
    )
    from telnyx_async.models.fax_applications import (
        FaxApplication as FaxApplication,
    )
    from telnyx_async.models.fax_applications import (
        FaxApplicationInbound as FaxApplicationInbound,
    )
    from telnyx_async.models.fax_applications import (
        FaxApplicationOutbound as FaxApplicationOutbound,
    )
    from telnyx_async.models.fax_applications import (
        GetFaxApplicationResponse as GetFaxApplicationResponse,
    )
    from telnyx_async.models.fax_applications import (
        ListFaxApplicationsResponse as ListFaxApplicationsResponse,
    )
    from telnyx_async.models.fax_applications import (
        ProgrammableFaxError as ProgrammableFaxError,
    )
    from telnyx_async.models.fax_applications import (
        ProgrammableFaxErrors as ProgrammableFaxErrors,
    )
    from telnyx_async.models.fax_applications import (
        ProgrammableFaxErrorSource as ProgrammableFaxErrorSource,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationInbound as UpdateFaxApplicationInbound,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationOutbound as UpdateFaxApplicationOutbound,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationRequest as UpdateFaxApplicationRequest,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationResponse as UpdateFaxApplicationResponse,
    )
    from telnyx_async.models.faxes import (
        CancelFaxResponse as CancelFaxResponse,
    )
    from telnyx_async.models.faxes import (
        CancelFaxResult as CancelFaxResult,
    )
    from telnyx_async.models.faxes import (
        EventRecordType as EventRecordType,
    )
    from telnyx_async.models.faxes import (
        Fax as Fax,
    )
    from telnyx_async.models.faxes import (
        FaxDeliveredWebhook as FaxDeliveredWebhook,
    )
    from telnyx_async.models.faxes import (
        FaxFailedWebhook as FaxFailedWebhook,
    )
    from telnyx_async.models.faxes import (
        FaxMediaProcessedWebhook as FaxMediaProcessedWebhook,
    )
    from telnyx_async.models.faxes import (
        FaxQuality as FaxQuality,
    )
    from telnyx_async.models.faxes import (
        FaxQueuedWebhook as FaxQueuedWebhook,
    )
    from telnyx_async.models.faxes import (
        FaxSendingStartedWebhook as FaxSendingStartedWebhook,
    )
    from telnyx_async.models.faxes import (
        GetFaxResponse as GetFaxResponse,
    )
    from telnyx_async.models.faxes import (
        ListFaxesResponse as ListFaxesResponse,
    )
    from telnyx_async.models.faxes import (
        RefreshFaxResponse as RefreshFaxResponse,
    )
    from telnyx_async.models.faxes import (
        RefreshFaxResult as RefreshFaxResult,
    )
    from telnyx_async.models.faxes import (
        SendFaxMultipartRequest as SendFaxMultipartRequest,
    )
    from telnyx_async.models.faxes import (
        SendFaxRequest as SendFaxRequest,
    )
    from telnyx_async.models.faxes import (
        SendFaxResponse as SendFaxResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        CreateFqdnConnectionRequest as CreateFqdnConnectionRequest,
    )
    from telnyx_async.models.fqdn_connections import (
        CreateFqdnConnectionResponse as CreateFqdnConnectionResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        DeleteFqdnConnectionResponse as DeleteFqdnConnectionResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        FqdnAuthentication as FqdnAuthentication,
    )
    from telnyx_async.models.fqdn_connections import (
        FqdnAuthenticationResponse as FqdnAuthenticationResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        FqdnConnection as FqdnConnection,
    )
    from telnyx_async.models.fqdn_connections import (
        FqdnConnectionTransportProtocol as FqdnConnectionTransportProtocol,
    )
    from telnyx_async.models.fqdn_connections import (
        GetFqdnConnectionResponse as GetFqdnConnectionResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        InboundFqdn as InboundFqdn,
    )
    from telnyx_async.models.fqdn_connections import (
        ListFqdnConnectionsResponse as ListFqdnConnectionsResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        OutboundFqdn as OutboundFqdn,
    )
    from telnyx_async.models.fqdn_connections import (
        UpdateFqdnConnectionRequest as UpdateFqdnConnectionRequest,
    )
    from telnyx_async.models.fqdn_connections import (
        UpdateFqdnConnectionResponse as UpdateFqdnConnectionResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        WebhookApiVersion as WebhookApiVersion,
    )
    from telnyx_async.models.fqdns import (
        CreateFqdnRequest as CreateFqdnRequest,
    )
    from telnyx_async.models.fqdns import (
        CreateFqdnResponse as CreateFqdnResponse,
    )
    from telnyx_async.models.fqdns import (
        DeleteFqdnResponse as DeleteFqdnResponse,
    )
    from telnyx_async.models.fqdns import (
        Fqdn as Fqdn,
    )
    from telnyx_async.models.fqdns import (
        GetFqdnResponse as GetFqdnResponse,
    )
    from telnyx_async.models.fqdns import (
        ListFqdnsResponse as ListFqdnsResponse,
    )
    from telnyx_async.models.fqdns import (
        UpdateFqdnRequest as UpdateFqdnRequest,
    )
    from telnyx_async.models.fqdns import (
        UpdateFqdnResponse as UpdateFqdnResponse,
    )
    from telnyx_async.models.global_ips import (
        CreateGlobalIpAssignmentResponse as CreateGlobalIpAssignmentResponse,
    )
    from telnyx_async.models.global_ips import (
        CreateGlobalIpHealthCheckResponse as CreateGlobalIpHealthCheckResponse,
    )
    from telnyx_async.models.global_ips import (
        CreateGlobalIpResponse as CreateGlobalIpResponse,
    )
    from telnyx_async.models.global_ips import (
        DeleteGlobalIpAssignmentResponse as DeleteGlobalIpAssignmentResponse,
    )
    from telnyx_async.models.global_ips import (
        DeleteGlobalIpHealthCheckResponse as DeleteGlobalIpHealthCheckResponse,
    )
    from telnyx_async.models.global_ips import (
        DeleteGlobalIpResponse as DeleteGlobalIpResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpAssignmentHealthResponse as GetGlobalIpAssignmentHealthResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpAssignmentResponse as GetGlobalIpAssignmentResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpAssignmentUsageResponse as GetGlobalIpAssignmentUsageResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpHealthCheckResponse as GetGlobalIpHealthCheckResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpLatencyResponse as GetGlobalIpLatencyResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpResponse as GetGlobalIpResponse,
    )
    from telnyx_async.models.global_ips import (
        GetGlobalIpUsageResponse as GetGlobalIpUsageResponse,
    )
    from telnyx_async.models.global_ips import (
        GlobalIP as GlobalIP,
    )
    from telnyx_async.models.global_ips import (
        GlobalIPAllowedPort as GlobalIPAllowedPort,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignment as GlobalIpAssignment,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetric as GlobalIpAssignmentHealthMetric,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricAssignment as GlobalIpAssignmentHealthMetricAssignment,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricHealth as GlobalIpAssignmentHealthMetricHealth,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricIp as GlobalIpAssignmentHealthMetricIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricWireguardPeer as GlobalIpAssignmentHealthMetricWireguardPeer,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUpdate as GlobalIpAssignmentUpdate,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetric as GlobalIpAssignmentUsageMetric,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricAssignment as GlobalIpAssignmentUsageMetricAssignment,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricIp as GlobalIpAssignmentUsageMetricIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricReceived as GlobalIpAssignmentUsageMetricReceived,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricTransmitted as GlobalIpAssignmentUsageMetricTransmitted,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricWireguardPeer as GlobalIpAssignmentUsageMetricWireguardPeer,
    )
    from telnyx_async.models.global_ips import (
        GlobalIPHealthCheck as GlobalIPHealthCheck,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpHealthCheckType as GlobalIpHealthCheckType,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetric as GlobalIpLatencyMetric,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricIp as GlobalIpLatencyMetricIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricMeanLatency as GlobalIpLatencyMetricMeanLatency,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency as GlobalIpLatencyMetricPercentileLatency,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency0 as GlobalIpLatencyMetricPercentileLatency0,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency25 as GlobalIpLatencyMetricPercentileLatency25,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency50 as GlobalIpLatencyMetricPercentileLatency50,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency75 as GlobalIpLatencyMetricPercentileLatency75,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency90 as GlobalIpLatencyMetricPercentileLatency90,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency99 as GlobalIpLatencyMetricPercentileLatency99,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricPercentileLatency100 as GlobalIpLatencyMetricPercentileLatency100,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpLatencyMetricProberLocation as GlobalIpLatencyMetricProberLocation,
    )
    from telnyx_async.models.global_ips import (
        GlobalIPProtocol as GlobalIPProtocol,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpUsageMetric as GlobalIpUsageMetric,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpUsageMetricIp as GlobalIpUsageMetricIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpUsageMetricReceived as GlobalIpUsageMetricReceived,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpUsageMetricTransmitted as GlobalIpUsageMetricTransmitted,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpAllowedPortsResponse as ListGlobalIpAllowedPortsResponse,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpAssignmentsResponse as ListGlobalIpAssignmentsResponse,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpHealthChecksResponse as ListGlobalIpHealthChecksResponse,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpHealthCheckTypesResponse as ListGlobalIpHealthCheckTypesResponse,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpProtocolsResponse as ListGlobalIpProtocolsResponse,
    )
    from telnyx_async.models.global_ips import (
        ListGlobalIpsResponse as ListGlobalIpsResponse,
    )
    from telnyx_async.models.global_ips import (
        UpdateGlobalIpAssignmentResponse as UpdateGlobalIpAssignmentResponse,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        CreateInexplicitNumberOrderResponse as CreateInexplicitNumberOrderResponse,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        GetInexplicitNumberOrderResponse as GetInexplicitNumberOrderResponse,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        InexplicitNumberOrder as InexplicitNumberOrder,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        InexplicitNumberOrderRequest as InexplicitNumberOrderRequest,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        ListInexplicitNumberOrdersResponse as ListInexplicitNumberOrdersResponse,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        OrderingGroup as OrderingGroup,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        OrderingGroupInput as OrderingGroupInput,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        OrderingGroupOrder as OrderingGroupOrder,
    )
    from telnyx_async.models.inexplicit_number_orders import (
        OrderingGroupPhoneNumberCriteria as OrderingGroupPhoneNumberCriteria,
    )
    from telnyx_async.models.infringement_claims import (
        ContestInfringementClaimRequest as ContestInfringementClaimRequest,
    )
    from telnyx_async.models.infringement_claims import (
        DIRInfringementUpdateRequest as DIRInfringementUpdateRequest,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaim as InfringementClaim,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaimContestSubmission as InfringementClaimContestSubmission,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaimDIR as InfringementClaimDIR,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaimResponse as InfringementClaimResponse,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaimStatus as InfringementClaimStatus,
    )
    from telnyx_async.models.infringement_claims import (
        InfringementClaimType as InfringementClaimType,
    )
    from telnyx_async.models.infringement_claims import (
        ListInfringementClaimsResponse as ListInfringementClaimsResponse,
    )
    from telnyx_async.models.integration_secrets import (
        CreateIntegrationSecretRequest as CreateIntegrationSecretRequest,
    )
    from telnyx_async.models.integration_secrets import (
        IntegrationSecret as IntegrationSecret,
    )
    from telnyx_async.models.integration_secrets import (
        IntegrationSecretCreatedResponse as IntegrationSecretCreatedResponse,
    )
    from telnyx_async.models.integration_secrets import (
        IntegrationSecretsError as IntegrationSecretsError,
    )
    from telnyx_async.models.integration_secrets import (
        IntegrationSecretsErrorResponse as IntegrationSecretsErrorResponse,
    )
    from telnyx_async.models.integration_secrets import (
        IntegrationSecretsPaginationMeta as IntegrationSecretsPaginationMeta,
    )
    from telnyx_async.models.integration_secrets import (
        ListIntegrationSecretsResponse as ListIntegrationSecretsResponse,
    )
    from telnyx_async.models.inventory_coverage import (
        InventoryCoverage as InventoryCoverage,
    )
    from telnyx_async.models.inventory_coverage import (
        InventoryCoverageMetadata as InventoryCoverageMetadata,
    )
    from telnyx_async.models.inventory_coverage import (
        ListInventoryCoverageResponse as ListInventoryCoverageResponse,
    )
    from telnyx_async.models.invoices import (
        GetInvoiceResponse as GetInvoiceResponse,
    )
    from telnyx_async.models.invoices import (
        Invoice as Invoice,
    )
    from telnyx_async.models.invoices import (
        InvoiceDetail as InvoiceDetail,
    )
    from telnyx_async.models.invoices import (
        ListInvoicesMeta as ListInvoicesMeta,
    )
    from telnyx_async.models.invoices import (
        ListInvoicesResponse as ListInvoicesResponse,
    )
    from telnyx_async.models.ip_connections import (
        CreateInboundIpRequest as CreateInboundIpRequest,
    )
    from telnyx_async.models.ip_connections import (
        CreateIpConnectionRequest as CreateIpConnectionRequest,
    )
    from telnyx_async.models.ip_connections import (
        CreateIpConnectionResponse as CreateIpConnectionResponse,
    )
    from telnyx_async.models.ip_connections import (
        DeleteIpConnectionResponse as DeleteIpConnectionResponse,
    )
    from telnyx_async.models.ip_connections import (
        GetIpConnectionResponse as GetIpConnectionResponse,
    )
    from telnyx_async.models.ip_connections import (
        InboundIp as InboundIp,
    )
    from telnyx_async.models.ip_connections import (
        IpConnection as IpConnection,
    )
    from telnyx_async.models.ip_connections import (
        ListIpConnectionsResponse as ListIpConnectionsResponse,
    )
    from telnyx_async.models.ip_connections import (
        OutboundIp as OutboundIp,
    )
    from telnyx_async.models.ip_connections import (
        UpdateIpConnectionRequest as UpdateIpConnectionRequest,
    )
    from telnyx_async.models.ip_connections import (
        UpdateIpConnectionResponse as UpdateIpConnectionResponse,
    )
    from telnyx_async.models.ips import (
        CreateIpRequest as CreateIpRequest,
    )
    from telnyx_async.models.ips import (
        CreateIpResponse as CreateIpResponse,
    )
    from telnyx_async.models.ips import (
        DeleteIpResponse as DeleteIpResponse,
    )
    from telnyx_async.models.ips import (
        GetIpResponse as GetIpResponse,
    )
    from telnyx_async.models.ips import (
        Ip as Ip,
    )
    from telnyx_async.models.ips import (
        ListIpsResponse as ListIpsResponse,
    )
    from telnyx_async.models.ips import (
        UpdateIpRequest as UpdateIpRequest,
    )
    from telnyx_async.models.ips import (
        UpdateIpResponse as UpdateIpResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        CreateLedgerBillingGroupReportResponse as CreateLedgerBillingGroupReportResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        GetLedgerBillingGroupReportResponse as GetLedgerBillingGroupReportResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        LedgerBillingGroupReport as LedgerBillingGroupReport,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        NewLedgerBillingGroupReport as NewLedgerBillingGroupReport,
    )
    from telnyx_async.models.llm_token_gateway import (
        CreateLLMTokenGroupGuardrails as CreateLLMTokenGroupGuardrails,
    )
    from telnyx_async.models.llm_token_gateway import (
        CreateLLMTokenGroupRetries as CreateLLMTokenGroupRetries,
    )
    from telnyx_async.models.llm_token_gateway import (
        ExportLLMTokenGatewayUsageMeta as ExportLLMTokenGatewayUsageMeta,
    )
    from telnyx_async.models.llm_token_gateway import (
        ExportLLMTokenGatewayUsageResponse as ExportLLMTokenGatewayUsageResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        GetLLMTokenGatewaySpendSummaryMeta as GetLLMTokenGatewaySpendSummaryMeta,
    )
    from telnyx_async.models.llm_token_gateway import (
        GetLLMTokenGatewaySpendSummaryResponse as GetLLMTokenGatewaySpendSummaryResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        GetLLMTokenGatewayUsageSummaryMeta as GetLLMTokenGatewayUsageSummaryMeta,
    )
    from telnyx_async.models.llm_token_gateway import (
        GetLLMTokenGatewayUsageSummaryResponse as GetLLMTokenGatewayUsageSummaryResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        ListLLMTokenGatewaySpendEventsMeta as ListLLMTokenGatewaySpendEventsMeta,
    )
    from telnyx_async.models.llm_token_gateway import (
        ListLLMTokenGatewaySpendEventsResponse as ListLLMTokenGatewaySpendEventsResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        ListLLMTokenGroupsResponse as ListLLMTokenGroupsResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        ListLLMTokenKeysResponse as ListLLMTokenKeysResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMDailyUsage as LLMDailyUsage,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMDlpGuardrail as LLMDlpGuardrail,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMGuardrailEvaluationRecord as LLMGuardrailEvaluationRecord,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMGuardrailEvent as LLMGuardrailEvent,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMGuardrailFinding as LLMGuardrailFinding,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMInferenceRequestRecord as LLMInferenceRequestRecord,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMInferenceRequestTimings as LLMInferenceRequestTimings,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMModelUsage as LLMModelUsage,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMSecretsGuardrail as LLMSecretsGuardrail,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMSpendEvent as LLMSpendEvent,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMSpendSummaryGroup as LLMSpendSummaryGroup,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenGroup as LLMTokenGroup,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenGroupGuardrails as LLMTokenGroupGuardrails,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenGroupResponse as LLMTokenGroupResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenGroupRetries as LLMTokenGroupRetries,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenKey as LLMTokenKey,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMTokenKeyResponse as LLMTokenKeyResponse,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMUsageRecord as LLMUsageRecord,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMUsageSummary as LLMUsageSummary,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMUsageSummaryGuardrails as LLMUsageSummaryGuardrails,
    )
    from telnyx_async.models.llm_token_gateway import (
        LLMUsageTotals as LLMUsageTotals,
    )
    from telnyx_async.models.llm_token_gateway import (
        UpdateLLMTokenGroupGuardrails as UpdateLLMTokenGroupGuardrails,
    )
    from telnyx_async.models.llm_token_gateway import (
        UpdateLLMTokenGroupRetries as UpdateLLMTokenGroupRetries,
    )
    from telnyx_async.models.machine_payments import (
        CreateMachinePaymentAccountCreditResponse as CreateMachinePaymentAccountCreditResponse,
    )
    from telnyx_async.models.machine_payments import (
        MachinePaymentAccountCredit as MachinePaymentAccountCredit,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountRequest as CreateManagedAccountRequest,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountResponse as CreateManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountUnprocessableError as CreateManagedAccountUnprocessableError,
    )
    from telnyx_async.models.managed_accounts import (
        DisableManagedAccountResponse as DisableManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        DisableManagedAccountUnprocessableError as DisableManagedAccountUnprocessableError,
    )
    from telnyx_async.models.managed_accounts import (
        EnableManagedAccountResponse as EnableManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        EnableManagedAccountUnprocessableError as EnableManagedAccountUnprocessableError,
    )
    from telnyx_async.models.managed_accounts import (
        GetAllocatableOutboundChannelsResponse as GetAllocatableOutboundChannelsResponse,
    )
    from telnyx_async.models.managed_accounts import (
        GetManagedAccountResponse as GetManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        ListManagedAccountsResponse as ListManagedAccountsResponse,
    )
    from telnyx_async.models.managed_accounts import (
        ManagedAccount as ManagedAccount,
    )
    from telnyx_async.models.managed_accounts import (
        ManagedAccountBalance as ManagedAccountBalance,
    )
    from telnyx_async.models.managed_accounts import (
        ManagedAccountMultiListing as ManagedAccountMultiListing,
    )
    from telnyx_async.models.managed_accounts import (
        ManagedAccountsGlobalOutboundChannels as ManagedAccountsGlobalOutboundChannels,
    )
    from telnyx_async.models.managed_accounts import (
        SingleManagedAccountGlobalOutboundChannels as SingleManagedAccountGlobalOutboundChannels,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateGlobalChannelLimitResponse as UpdateGlobalChannelLimitResponse,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateGlobalChannelLimitUnprocessableError as UpdateGlobalChannelLimitUnprocessableError,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountGlobalChannelLimitRequest as UpdateManagedAccountGlobalChannelLimitRequest,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountRequest as UpdateManagedAccountRequest,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountResponse as UpdateManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountUnprocessableError as UpdateManagedAccountUnprocessableError,
    )
    from telnyx_async.models.mdr_batch_reports import (
        CreateMDRBatchReportRequest as CreateMDRBatchReportRequest,
    )
    from telnyx_async.models.mdr_batch_reports import (
        CreateMDRBatchReportResponse as CreateMDRBatchReportResponse,
    )
    from telnyx_async.models.mdr_batch_reports import (
        DeleteMDRBatchReportResponse as DeleteMDRBatchReportResponse,
    )
    from telnyx_async.models.mdr_batch_reports import (
        GetMDRBatchReportResponse as GetMDRBatchReportResponse,
    )
    from telnyx_async.models.mdr_batch_reports import (
        ListMDRBatchReportsResponse as ListMDRBatchReportsResponse,
    )
    from telnyx_async.models.mdr_batch_reports import (
        MdrBatchReport as MdrBatchReport,
    )
    from telnyx_async.models.mdr_detail_reports import (
        ListMDRDetailReportsResponse as ListMDRDetailReportsResponse,
    )
    from telnyx_async.models.mdr_detail_reports import (
        MdrDetailRecord as MdrDetailRecord,
    )
    from telnyx_async.models.mdr_detail_reports import (
        ReportingPaginationMeta as ReportingPaginationMeta,
    )
    from telnyx_async.models.mdr_usage_reports import (
        CreateLegacyMDRUsageReportRequest as CreateLegacyMDRUsageReportRequest,
    )
    from telnyx_async.models.mdr_usage_reports import (
        CreateLegacyMDRUsageReportResponse as CreateLegacyMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        CreateMDRUsageReportResponse as CreateMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        DeleteLegacyMDRUsageReportResponse as DeleteLegacyMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        DeleteMDRUsageReportResponse as DeleteMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        GenerateMDRUsageReportResponse as GenerateMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        GetLegacyMDRUsageReportResponse as GetLegacyMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        GetMDRUsageReportResponse as GetMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        LegacyMdrUsageReport as LegacyMdrUsageReport,
    )
    from telnyx_async.models.mdr_usage_reports import (
        ListLegacyMDRUsageReportsResponse as ListLegacyMDRUsageReportsResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        ListMDRUsageReportsResponse as ListMDRUsageReportsResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrPostUsageReportRequest as MdrPostUsageReportRequest,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrUsageRecord as MdrUsageRecord,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrUsageReport as MdrUsageReport,
    )
    from telnyx_async.models.media import (
        CreateMediaResponse as CreateMediaResponse,
    )
    from telnyx_async.models.media import (
        GetMediaResponse as GetMediaResponse,
    )
    from telnyx_async.models.media import (
        ListMediaResponse as ListMediaResponse,
    )
    from telnyx_async.models.media import (
        MediaResource as MediaResource,
    )
    from telnyx_async.models.media import (
        MediaStorageError as MediaStorageError,
    )
    from telnyx_async.models.media import (
        MediaStorageErrors as MediaStorageErrors,
    )
    from telnyx_async.models.media import (
        MediaStorageErrorSource as MediaStorageErrorSource,
    )
    from telnyx_async.models.media import (
        UpdateMediaMultipartRequest as UpdateMediaMultipartRequest,
    )
    from telnyx_async.models.media import (
        UpdateMediaRequest as UpdateMediaRequest,
    )
    from telnyx_async.models.media import (
        UpdateMediaResponse as UpdateMediaResponse,
    )
    from telnyx_async.models.media import (
        UploadMediaMultipartRequest as UploadMediaMultipartRequest,
    )
    from telnyx_async.models.media import (
        UploadMediaRequest as UploadMediaRequest,
    )
    from telnyx_async.models.meeting_sessions import (
        CreateMeetingSessionAssistant as CreateMeetingSessionAssistant,
    )
    from telnyx_async.models.meeting_sessions import (
        DeleteMeetingSessionRecordingMediaResponse as DeleteMeetingSessionRecordingMediaResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        GetMeetingSessionTranscriptMeta as GetMeetingSessionTranscriptMeta,
    )
    from telnyx_async.models.meeting_sessions import (
        GetMeetingSessionTranscriptResponse as GetMeetingSessionTranscriptResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        ListMeetingSessionArtifactsResponse as ListMeetingSessionArtifactsResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        ListMeetingSessionEventsResponse as ListMeetingSessionEventsResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        ListMeetingSessionsResponse as ListMeetingSessionsResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingActionResponse as MeetingActionResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingActionResult as MeetingActionResult,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingArtifact as MeetingArtifact,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingArtifactContent as MeetingArtifactContent,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingArtifactModelProvenance as MeetingArtifactModelProvenance,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingArtifactResponse as MeetingArtifactResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingCameraImage as MeetingCameraImage,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingCameraImageFromBase64 as MeetingCameraImageFromBase64,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingCameraImageFromUrl as MeetingCameraImageFromUrl,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingRecordingMediaDeletion as MeetingRecordingMediaDeletion,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSession as MeetingSession,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSessionAssistant as MeetingSessionAssistant,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSessionAvatar as MeetingSessionAvatar,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSessionConfig as MeetingSessionConfig,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSessionEvent as MeetingSessionEvent,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingSessionResponse as MeetingSessionResponse,
    )
    from telnyx_async.models.meeting_sessions import (
        MeetingTranscriptSegment as MeetingTranscriptSegment,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessage as CancelledOutboundMessage,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageCarrierFee as CancelledOutboundMessageCarrierFee,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageCc as CancelledOutboundMessageCc,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageCost as CancelledOutboundMessageCost,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageCostBreakdown as CancelledOutboundMessageCostBreakdown,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageMedia as CancelledOutboundMessageMedia,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageRate as CancelledOutboundMessageRate,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageRecipient as CancelledOutboundMessageRecipient,
    )
    from telnyx_async.models.messages import (
        CancelledOutboundMessageSender as CancelledOutboundMessageSender,
    )
    from telnyx_async.models.messages import (
        CreateGroupMMSMessageRequest as CreateGroupMMSMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateLongCodeMessageRequest as CreateLongCodeMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateMessageRequest as CreateMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateNumberPoolMessageRequest as CreateNumberPoolMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateScheduledMessageRequest as CreateScheduledMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateShortCodeMessageRequest as CreateShortCodeMessageRequest,
    )
    from telnyx_async.models.messages import (
        GetMessageResponse as GetMessageResponse,
    )
    from telnyx_async.models.messages import (
        ListGroupMMSMessagesResponse as ListGroupMMSMessagesResponse,
    )
    from telnyx_async.models.messages import (
        Message as Message,
    )
    from telnyx_async.models.messages import (
        OutboundMessage as OutboundMessage,
    )
    from telnyx_async.models.messages import (
        OutboundMessageResponse as OutboundMessageResponse,
    )
    from telnyx_async.models.messages import (
        ScheduleMessageResponse as ScheduleMessageResponse,
    )
    from telnyx_async.models.messages import (
        SendGroupMMSResponse as SendGroupMMSResponse,
    )
    from telnyx_async.models.messages import (
        SendMessageFromLongCodeResponse as SendMessageFromLongCodeResponse,
    )
    from telnyx_async.models.messages import (
        SendMessageFromNumberPoolResponse as SendMessageFromNumberPoolResponse,
    )
    from telnyx_async.models.messages import (
        SendMessageFromShortCodeResponse as SendMessageFromShortCodeResponse,
    )
    from telnyx_async.models.messages import (
        SendMessageResponse as SendMessageResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCode as CreatedVerificationCode,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponse as CreatedVerificationCodesResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreateMessagingHostedNumberOrderRequest as CreateMessagingHostedNumberOrderRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreateMessagingHostedNumberOrderResponse as CreateMessagingHostedNumberOrderResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        DeleteMessagingHostedNumberOrderResponse as DeleteMessagingHostedNumberOrderResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        DeleteMessagingHostedNumberResponse as DeleteMessagingHostedNumberResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        EligibilityNumbersRequest as EligibilityNumbersRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        EligibilityNumbersResponse as EligibilityNumbersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        GetMessagingHostedNumberOrderResponse as GetMessagingHostedNumberOrderResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        GetMessagingHostedNumberResponse as GetMessagingHostedNumberResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        HostedNumber as HostedNumber,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ListMessagingHostedNumberOrdersResponse as ListMessagingHostedNumberOrdersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ListMessagingHostedNumbersResponse as ListMessagingHostedNumbersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        MessagingHostedNumberOrder as MessagingHostedNumberOrder,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        NumberEligibility as NumberEligibility,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        UpdateMessagingHostedNumberResponse as UpdateMessagingHostedNumberResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        UploadFileMessagingHostedNumberOrderRequest as UploadFileMessagingHostedNumberOrderRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        UploadMessagingHostedNumberOrderFileResponse as UploadMessagingHostedNumberOrderFileResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidatedPhoneNumber as ValidatedPhoneNumber,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidateVerificationCodesResponse as ValidateVerificationCodesResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodes as ValidationCodes,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodesRequest as ValidationCodesRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        VerificationCodesRequest as VerificationCodesRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        VerificationCodeToValidate as VerificationCodeToValidate,
    )
    from telnyx_async.models.messaging_mobile_numbers import (
        GetMessagingMobileNumberResponse as GetMessagingMobileNumberResponse,
    )
    from telnyx_async.models.messaging_mobile_numbers import (
        ListMessagingMobileNumbersResponse as ListMessagingMobileNumbersResponse,
    )
    from telnyx_async.models.messaging_mobile_numbers import (
        MobilePhoneNumberMessagingSettingsFeatures as MobilePhoneNumberMessagingSettingsFeatures,
    )
    from telnyx_async.models.messaging_mobile_numbers import (
        MobilePhoneNumberWithMessagingSettings as MobilePhoneNumberWithMessagingSettings,
    )
    from telnyx_async.models.messaging_optouts import (
        AutoRespConfigCreateSchema as AutoRespConfigCreateSchema,
    )
    from telnyx_async.models.messaging_optouts import (
        AutoresponseConfig as AutoresponseConfig,
    )
    from telnyx_async.models.messaging_optouts import (
        AutoresponseConfigResponse as AutoresponseConfigResponse,
    )
    from telnyx_async.models.messaging_optouts import (
        ListAutoresponseConfigsResponse as ListAutoresponseConfigsResponse,
    )
    from telnyx_async.models.messaging_optouts import (
        ListOptOutsResponse as ListOptOutsResponse,
    )
    from telnyx_async.models.messaging_optouts import (
        OptOutItem as OptOutItem,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkMessagingSettingsUpdatePhoneNumbers as BulkMessagingSettingsUpdatePhoneNumbers,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkUpdateMessagingSettingsRequest as BulkUpdateMessagingSettingsRequest,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkUpdateMessagingSettingsResponse as BulkUpdateMessagingSettingsResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        GetBulkUpdateMessagingSettingsResponse as GetBulkUpdateMessagingSettingsResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        GetMessagingPhoneNumberResponse as GetMessagingPhoneNumberResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        ListMessagingPhoneNumbersResponse as ListMessagingPhoneNumbersResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        MessagingFeatureSet as MessagingFeatureSet,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        NumberHealthMetrics as NumberHealthMetrics,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        PhoneNumberWithMessagingSettings as PhoneNumberWithMessagingSettings,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        PhoneNumberWithMessagingSettingsFeatures as PhoneNumberWithMessagingSettingsFeatures,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        UpdateMessagingPhoneNumberResponse as UpdateMessagingPhoneNumberResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        UpdatePhoneNumberMessagingSettingsRequest as UpdatePhoneNumberMessagingSettingsRequest,
    )
    from telnyx_async.models.messaging_profiles import (
        CreateMessagingProfileRequest as CreateMessagingProfileRequest,
    )
    from telnyx_async.models.messaging_profiles import (
        CreateMessagingProfileResponse as CreateMessagingProfileResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        DeleteMessagingProfileResponse as DeleteMessagingProfileResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        GetMessagingProfileMetricsResponse as GetMessagingProfileMetricsResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        GetMessagingProfileResponse as GetMessagingProfileResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfileMetricsResponse as ListMessagingProfileMetricsResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfilePhoneNumbersResponse as ListMessagingProfilePhoneNumbersResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfileSenderIdsResponse as ListMessagingProfileSenderIdsResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfileShortCodesResponse as ListMessagingProfileShortCodesResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfilesResponse as ListMessagingProfilesResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingMetricsTimeFrame as MessagingMetricsTimeFrame,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfile as MessagingProfile,
    )
    from telnyx_async.models.messaging_profiles import (
        NumberPoolSettings as NumberPoolSettings,
    )
    from telnyx_async.models.messaging_profiles import (
        RegenerateMessagingProfileSecretResponse as RegenerateMessagingProfileSecretResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ReplacedLinkClickEvent as ReplacedLinkClickEvent,
    )
    from telnyx_async.models.messaging_profiles import (
        ShortCode as ShortCode,
    )
    from telnyx_async.models.messaging_profiles import (
        UpdateMessagingProfileRequest as UpdateMessagingProfileRequest,
    )
    from telnyx_async.models.messaging_profiles import (
        UpdateMessagingProfileResponse as UpdateMessagingProfileResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        UrlShortenerSettings as UrlShortenerSettings,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        ImageUrl as ImageUrl,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        ListVerificationRequestsResponse as ListVerificationRequestsResponse,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        ListVerificationStatusHistoryResponse as ListVerificationStatusHistoryResponse,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        MessagingUseCase as MessagingUseCase,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        MessagingVolume as MessagingVolume,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TFPhoneNumber as TFPhoneNumber,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TFVerificationRequest as TFVerificationRequest,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TFVerificationStatus as TFVerificationStatus,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TollFreeVerificationEntityType as TollFreeVerificationEntityType,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TollFreeVerificationError as TollFreeVerificationError,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TollFreeVerificationErrors as TollFreeVerificationErrors,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        TollFreeVerificationErrorSource as TollFreeVerificationErrorSource,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationRequestEgress as VerificationRequestEgress,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationRequestStatus as VerificationRequestStatus,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationStatusHistoryEntry as VerificationStatusHistoryEntry,
    )
    from telnyx_async.models.messaging_url_domains import (
        ListMessagingUrlDomainsResponse as ListMessagingUrlDomainsResponse,
    )
    from telnyx_async.models.messaging_url_domains import (
        MessagingUrlDomain as MessagingUrlDomain,
    )
    from telnyx_async.models.mobile_network_operators import (
        ListMobileNetworkOperatorsResponse as ListMobileNetworkOperatorsResponse,
    )
    from telnyx_async.models.mobile_network_operators import (
        MobileNetworkOperator as MobileNetworkOperator,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        GetMobilePhoneNumberResponse as GetMobilePhoneNumberResponse,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        ListMobilePhoneNumbersResponse as ListMobilePhoneNumbersResponse,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumber as MobilePhoneNumber,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumberCallForwarding as MobilePhoneNumberCallForwarding,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumberCallRecording as MobilePhoneNumberCallRecording,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumberCnamListing as MobilePhoneNumberCnamListing,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumberInbound as MobilePhoneNumberInbound,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        MobilePhoneNumberOutbound as MobilePhoneNumberOutbound,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberCallForwarding as UpdateMobilePhoneNumberCallForwarding,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberCallRecording as UpdateMobilePhoneNumberCallRecording,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberCnamListing as UpdateMobilePhoneNumberCnamListing,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberInbound as UpdateMobilePhoneNumberInbound,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberOutbound as UpdateMobilePhoneNumberOutbound,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberRequest as UpdateMobilePhoneNumberRequest,
    )
    from telnyx_async.models.mobile_phone_numbers import (
        UpdateMobilePhoneNumberResponse as UpdateMobilePhoneNumberResponse,
    )
    from telnyx_async.models.mobile_voice_connections import (
        CreateMobileVoiceConnectionInbound as CreateMobileVoiceConnectionInbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        CreateMobileVoiceConnectionOutbound as CreateMobileVoiceConnectionOutbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        CreateMobileVoiceConnectionRequest as CreateMobileVoiceConnectionRequest,
    )
    from telnyx_async.models.mobile_voice_connections import (
        CreateMobileVoiceConnectionResponse as CreateMobileVoiceConnectionResponse,
    )
    from telnyx_async.models.mobile_voice_connections import (
        DeleteMobileVoiceConnectionResponse as DeleteMobileVoiceConnectionResponse,
    )
    from telnyx_async.models.mobile_voice_connections import (
        GetMobileVoiceConnectionResponse as GetMobileVoiceConnectionResponse,
    )
    from telnyx_async.models.mobile_voice_connections import (
        ListMobileVoiceConnectionsResponse as ListMobileVoiceConnectionsResponse,
    )
    from telnyx_async.models.mobile_voice_connections import (
        MobileVoiceConnection as MobileVoiceConnection,
    )
    from telnyx_async.models.mobile_voice_connections import (
        MobileVoiceConnectionInbound as MobileVoiceConnectionInbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        MobileVoiceConnectionOutbound as MobileVoiceConnectionOutbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        UpdateMobileVoiceConnectionInbound as UpdateMobileVoiceConnectionInbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        UpdateMobileVoiceConnectionOutbound as UpdateMobileVoiceConnectionOutbound,
    )
    from telnyx_async.models.mobile_voice_connections import (
        UpdateMobileVoiceConnectionRequest as UpdateMobileVoiceConnectionRequest,
    )
    from telnyx_async.models.mobile_voice_connections import (
        UpdateMobileVoiceConnectionResponse as UpdateMobileVoiceConnectionResponse,
    )
    from telnyx_async.models.monthly_charges import (
        ChargesError as ChargesError,
    )
    from telnyx_async.models.monthly_charges import (
        ChargesErrors as ChargesErrors,
    )
    from telnyx_async.models.monthly_charges import (
        ChargesErrorSource as ChargesErrorSource,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesAdjustmentLine as MonthlyChargesAdjustmentLine,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesAmounts as MonthlyChargesAmounts,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesBreakdown as MonthlyChargesBreakdown,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesBreakdownResponse as MonthlyChargesBreakdownResponse,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesComparativeLine as MonthlyChargesComparativeLine,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesSimpleLine as MonthlyChargesSimpleLine,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesSummary as MonthlyChargesSummary,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesSummaryDetail as MonthlyChargesSummaryDetail,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesSummaryLine as MonthlyChargesSummaryLine,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesSummaryResponse as MonthlyChargesSummaryResponse,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyChargesTotal as MonthlyChargesTotal,
    )
    from telnyx_async.models.monthly_charges import (
        MonthlyServiceCharge as MonthlyServiceCharge,
    )
    from telnyx_async.models.monthly_charges import (
        PhoneNumberMonthlyCharges as PhoneNumberMonthlyCharges,
    )
    from telnyx_async.models.network_coverage import (
        AvailableService as AvailableService,
    )
    from telnyx_async.models.network_coverage import (
        ListNetworkCoverageResponse as ListNetworkCoverageResponse,
    )
    from telnyx_async.models.network_coverage import (
        NetworkCoverage as NetworkCoverage,
    )
    from telnyx_async.models.networks import (
        CreateNetworkDefaultGatewayResponse as CreateNetworkDefaultGatewayResponse,
    )
    from telnyx_async.models.networks import (
        CreateNetworkResponse as CreateNetworkResponse,
    )
    from telnyx_async.models.networks import (
        DefaultGateway as DefaultGateway,
    )
    from telnyx_async.models.networks import (
        DeleteNetworkDefaultGatewayResponse as DeleteNetworkDefaultGatewayResponse,
    )
    from telnyx_async.models.networks import (
        DeleteNetworkResponse as DeleteNetworkResponse,
    )
    from telnyx_async.models.networks import (
        GetNetworkDefaultGatewayResponse as GetNetworkDefaultGatewayResponse,
    )
    from telnyx_async.models.networks import (
        GetNetworkResponse as GetNetworkResponse,
    )
    from telnyx_async.models.networks import (
        ListNetworkInterfacesResponse as ListNetworkInterfacesResponse,
    )
    from telnyx_async.models.networks import (
        ListNetworksResponse as ListNetworksResponse,
    )
    from telnyx_async.models.networks import (
        Network as Network,
    )
    from telnyx_async.models.networks import (
        NetworkCreate as NetworkCreate,
    )
    from telnyx_async.models.networks import (
        NetworkInterface as NetworkInterface,
    )
    from telnyx_async.models.networks import (
        NetworkInterfaceRegion as NetworkInterfaceRegion,
    )
    from telnyx_async.models.networks import (
        UpdateNetworkResponse as UpdateNetworkResponse,
    )
    from telnyx_async.models.noise_suppression_engines import (
        AvailableNoiseSuppressionEngine as AvailableNoiseSuppressionEngine,
    )
    from telnyx_async.models.noise_suppression_engines import (
        ListNoiseSuppressionEnginesResponse as ListNoiseSuppressionEnginesResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationChannelResponse as CreateNotificationChannelResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationProfileResponse as CreateNotificationProfileResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationSettingCreatedResponse as CreateNotificationSettingCreatedResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationSettingResponse as CreateNotificationSettingResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationChannelResponse as DeleteNotificationChannelResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationProfileResponse as DeleteNotificationProfileResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationSettingCreatedResponse as DeleteNotificationSettingCreatedResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationSettingResponse as DeleteNotificationSettingResponse,
    )
    from telnyx_async.models.notifications import (
        GetNotificationChannelResponse as GetNotificationChannelResponse,
    )
    from telnyx_async.models.notifications import (
        GetNotificationProfileResponse as GetNotificationProfileResponse,
    )
    from telnyx_async.models.notifications import (
        GetNotificationSettingResponse as GetNotificationSettingResponse,
    )
    from telnyx_async.models.notifications import (
        ListNotificationChannelsResponse as ListNotificationChannelsResponse,
    )
    from telnyx_async.models.notifications import (
        ListNotificationEventConditionsResponse as ListNotificationEventConditionsResponse,
    )
    from telnyx_async.models.notifications import (
        ListNotificationEventsResponse as ListNotificationEventsResponse,
    )
    from telnyx_async.models.notifications import (
        ListNotificationProfilesResponse as ListNotificationProfilesResponse,
    )
    from telnyx_async.models.notifications import (
        ListNotificationSettingsResponse as ListNotificationSettingsResponse,
    )
    from telnyx_async.models.notifications import (
        NotificationChannel as NotificationChannel,
    )
    from telnyx_async.models.notifications import (
        NotificationEvent as NotificationEvent,
    )
    from telnyx_async.models.notifications import (
        NotificationEventCondition as NotificationEventCondition,
    )
    from telnyx_async.models.notifications import (
        NotificationEventConditionParameter as NotificationEventConditionParameter,
    )
    from telnyx_async.models.notifications import (
        NotificationProfile as NotificationProfile,
    )
    from telnyx_async.models.notifications import (
        NotificationsError as NotificationsError,
    )
    from telnyx_async.models.notifications import (
        NotificationsErrors as NotificationsErrors,
    )
    from telnyx_async.models.notifications import (
        NotificationsErrorSource as NotificationsErrorSource,
    )
    from telnyx_async.models.notifications import (
        NotificationSetting as NotificationSetting,
    )
    from telnyx_async.models.notifications import (
        NotificationSettingParameter as NotificationSettingParameter,
    )
    from telnyx_async.models.notifications import (
        UpdateNotificationChannelResponse as UpdateNotificationChannelResponse,
    )
    from telnyx_async.models.notifications import (
        UpdateNotificationProfileResponse as UpdateNotificationProfileResponse,
    )
    from telnyx_async.models.number_block_orders import (
        CreateNumberBlockOrderRequest as CreateNumberBlockOrderRequest,
    )
    from telnyx_async.models.number_block_orders import (
        CreateNumberBlockOrderResponse as CreateNumberBlockOrderResponse,
    )
    from telnyx_async.models.number_block_orders import (
        GetNumberBlockOrderResponse as GetNumberBlockOrderResponse,
    )
    from telnyx_async.models.number_block_orders import (
        ListNumberBlockOrdersResponse as ListNumberBlockOrdersResponse,
    )
    from telnyx_async.models.number_features import (
        ListNumberFeaturesResponse as ListNumberFeaturesResponse,
    )
    from telnyx_async.models.number_features import (
        NumberFeatures as NumberFeatures,
    )
    from telnyx_async.models.number_lookup import (
        CallerName as CallerName,
    )
    from telnyx_async.models.number_lookup import (
        Carrier as Carrier,
    )
    from telnyx_async.models.number_lookup import (
        GetNumberLookupResponse as GetNumberLookupResponse,
    )
    from telnyx_async.models.number_lookup import (
        NumberLookupError as NumberLookupError,
    )
    from telnyx_async.models.number_lookup import (
        NumberLookupErrors as NumberLookupErrors,
    )
    from telnyx_async.models.number_lookup import (
        NumberLookupErrorSource as NumberLookupErrorSource,
    )
    from telnyx_async.models.number_lookup import (
        NumberLookupRecord as NumberLookupRecord,
    )
    from telnyx_async.models.number_lookup import (
        Portability as Portability,
    )
    from telnyx_async.models.number_orders import (
        CancelSubNumberOrderResponse as CancelSubNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderCommentData as CreateNumberOrderCommentData,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderCommentResponse as CreateNumberOrderCommentResponse,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderPhoneNumber as CreateNumberOrderPhoneNumber,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderRequest as CreateNumberOrderRequest,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderResponse as CreateNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        CreateSubNumberOrdersReportRequest as CreateSubNumberOrdersReportRequest,
    )
    from telnyx_async.models.number_orders import (
        CreateSubNumberOrdersReportResponse as CreateSubNumberOrdersReportResponse,
    )
    from telnyx_async.models.number_orders import (
        GetNumberOrderCommentData as GetNumberOrderCommentData,
    )
    from telnyx_async.models.number_orders import (
        GetNumberOrderCommentResponse as GetNumberOrderCommentResponse,
    )
    from telnyx_async.models.number_orders import (
        GetNumberOrderPhoneNumberResponse as GetNumberOrderPhoneNumberResponse,
    )
    from telnyx_async.models.number_orders import (
        GetNumberOrderResponse as GetNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        GetSubNumberOrderResponse as GetSubNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        GetSubNumberOrdersReportResponse as GetSubNumberOrdersReportResponse,
    )
    from telnyx_async.models.number_orders import (
        ListNumberOrderCommentsResponse as ListNumberOrderCommentsResponse,
    )
    from telnyx_async.models.number_orders import (
        ListNumberOrderPhoneNumbersResponse as ListNumberOrderPhoneNumbersResponse,
    )
    from telnyx_async.models.number_orders import (
        ListNumberOrdersResponse as ListNumberOrdersResponse,
    )
    from telnyx_async.models.number_orders import (
        ListSubNumberOrdersResponse as ListSubNumberOrdersResponse,
    )
    from telnyx_async.models.number_orders import (
        MarkNumberOrderCommentReadResponse as MarkNumberOrderCommentReadResponse,
    )
    from telnyx_async.models.number_orders import (
        NumberOrder as NumberOrder,
    )
    from telnyx_async.models.number_orders import (
        NumberOrderComment as NumberOrderComment,
    )
    from telnyx_async.models.number_orders import (
        NumberOrderCompleteEvent as NumberOrderCompleteEvent,
    )
    from telnyx_async.models.number_orders import (
        NumberOrderPhoneNumber as NumberOrderPhoneNumber,
    )
    from telnyx_async.models.number_orders import (
        PhoneNumbersJobPhoneNumber as PhoneNumbersJobPhoneNumber,
    )
    from telnyx_async.models.number_orders import (
        ReadComment as ReadComment,
    )
    from telnyx_async.models.number_orders import (
        ReadNumberOrderComment as ReadNumberOrderComment,
    )
    from telnyx_async.models.number_orders import (
        SubNumberOrder as SubNumberOrder,
    )
    from telnyx_async.models.number_orders import (
        SubNumberOrderRegulatoryRequirement as SubNumberOrderRegulatoryRequirement,
    )
    from telnyx_async.models.number_orders import (
        SubNumberOrdersReport as SubNumberOrdersReport,
    )
    from telnyx_async.models.number_orders import (
        SubNumberOrdersReportFilters as SubNumberOrdersReportFilters,
    )
    from telnyx_async.models.number_orders import (
        UpdateNumberOrderPhoneNumberRequest as UpdateNumberOrderPhoneNumberRequest,
    )
    from telnyx_async.models.number_orders import (
        UpdateNumberOrderPhoneNumberResponse as UpdateNumberOrderPhoneNumberResponse,
    )
    from telnyx_async.models.number_orders import (
        UpdateNumberOrderRequest as UpdateNumberOrderRequest,
    )
    from telnyx_async.models.number_orders import (
        UpdateNumberOrderResponse as UpdateNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        UpdateRegulatoryRequirement as UpdateRegulatoryRequirement,
    )
    from telnyx_async.models.number_orders import (
        UpdateSubNumberOrderRequest as UpdateSubNumberOrderRequest,
    )
    from telnyx_async.models.number_orders import (
        UpdateSubNumberOrderResponse as UpdateSubNumberOrderResponse,
    )
    from telnyx_async.models.number_reservations import (
        CreateNumberReservationRequest as CreateNumberReservationRequest,
    )
    from telnyx_async.models.number_reservations import (
        CreateNumberReservationResponse as CreateNumberReservationResponse,
    )
    from telnyx_async.models.number_reservations import (
        ExtendNumberReservationResponse as ExtendNumberReservationResponse,
    )
    from telnyx_async.models.number_reservations import (
        GetNumberReservationResponse as GetNumberReservationResponse,
    )
    from telnyx_async.models.number_reservations import (
        ListNumberReservationsResponse as ListNumberReservationsResponse,
    )
    from telnyx_async.models.number_reservations import (
        NumberReservation as NumberReservation,
    )
    from telnyx_async.models.number_reservations import (
        ReservedPhoneNumber as ReservedPhoneNumber,
    )
    from telnyx_async.models.oauth import (
        JWK as JWK,
    )
    from telnyx_async.models.oauth import (
        AuthorizationServerMetadata as AuthorizationServerMetadata,
    )
    from telnyx_async.models.oauth import (
        ConsentToken as ConsentToken,
    )
    from telnyx_async.models.oauth import (
        ConsentTokenRequestedScope as ConsentTokenRequestedScope,
    )
    from telnyx_async.models.oauth import (
        ConsentTokenResponse as ConsentTokenResponse,
    )
    from telnyx_async.models.oauth import (
        CreateOAuthGrantRequest as CreateOAuthGrantRequest,
    )
    from telnyx_async.models.oauth import (
        CreateOAuthGrantResponse as CreateOAuthGrantResponse,
    )
    from telnyx_async.models.oauth import (
        IntrospectTokenRequest as IntrospectTokenRequest,
    )
    from telnyx_async.models.oauth import (
        IntrospectTokenResponse as IntrospectTokenResponse,
    )
    from telnyx_async.models.oauth import (
        JWKSet as JWKSet,
    )
    from telnyx_async.models.oauth import (
        OAuthDynamicRegistrationRequest as OAuthDynamicRegistrationRequest,
    )
    from telnyx_async.models.oauth import (
        OAuthDynamicRegistrationResponse as OAuthDynamicRegistrationResponse,
    )
    from telnyx_async.models.oauth import (
        OAuthError as OAuthError,
    )
    from telnyx_async.models.oauth import (
        OAuthTokenRequest as OAuthTokenRequest,
    )
    from telnyx_async.models.oauth import (
        OAuthTokenResponse as OAuthTokenResponse,
    )
    from telnyx_async.models.oauth import (
        ProtectedResourceMetadata as ProtectedResourceMetadata,
    )
    from telnyx_async.models.oauth import (
        RegisterOAuthClientBadRequestError as RegisterOAuthClientBadRequestError,
    )
    from telnyx_async.models.oauth_clients import (
        CreateOAuthClientResponse as CreateOAuthClientResponse,
    )
    from telnyx_async.models.oauth_clients import (
        GetOAuthClientResponse as GetOAuthClientResponse,
    )
    from telnyx_async.models.oauth_clients import (
        ListOAuthClientsResponse as ListOAuthClientsResponse,
    )
    from telnyx_async.models.oauth_clients import (
        OAuthClient as OAuthClient,
    )
    from telnyx_async.models.oauth_clients import (
        OAuthClientCreateRequest as OAuthClientCreateRequest,
    )
    from telnyx_async.models.oauth_clients import (
        OAuthClientUpdateRequest as OAuthClientUpdateRequest,
    )
    from telnyx_async.models.oauth_clients import (
        UpdateOAuthClientResponse as UpdateOAuthClientResponse,
    )
    from telnyx_async.models.oauth_grants import (
        GetOAuthGrantResponse as GetOAuthGrantResponse,
    )
    from telnyx_async.models.oauth_grants import (
        ListOAuthGrantsResponse as ListOAuthGrantsResponse,
    )
    from telnyx_async.models.oauth_grants import (
        OAuthGrant as OAuthGrant,
    )
    from telnyx_async.models.oauth_grants import (
        RevokeOAuthGrantResponse as RevokeOAuthGrantResponse,
    )
    from telnyx_async.models.organization_users import (
        DeleteOrganizationUserResponse as DeleteOrganizationUserResponse,
    )
    from telnyx_async.models.organization_users import (
        GetOrganizationUserGroupsReportResponse as GetOrganizationUserGroupsReportResponse,
    )
    from telnyx_async.models.organization_users import (
        GetOrganizationUserResponse as GetOrganizationUserResponse,
    )
    from telnyx_async.models.organization_users import (
        ListOrganizationUsersResponse as ListOrganizationUsersResponse,
    )
    from telnyx_async.models.organization_users import (
        OrganizationUser as OrganizationUser,
    )
    from telnyx_async.models.organization_users import (
        OrganizationUserWithGroups as OrganizationUserWithGroups,
    )
    from telnyx_async.models.organization_users import (
        UserGroupReference as UserGroupReference,
    )
    from telnyx_async.models.ota_updates import (
        CompleteOTAUpdate as CompleteOTAUpdate,
    )
    from telnyx_async.models.ota_updates import (
        CompleteOTAUpdateSettings as CompleteOTAUpdateSettings,
    )
    from telnyx_async.models.ota_updates import (
        GetOTAUpdateResponse as GetOTAUpdateResponse,
    )
    from telnyx_async.models.ota_updates import (
        ListOTAUpdatesResponse as ListOTAUpdatesResponse,
    )
    from telnyx_async.models.ota_updates import (
        MobileNetworkOperatorPreference as MobileNetworkOperatorPreference,
    )
    from telnyx_async.models.ota_updates import (
        SimplifiedOTAUpdate as SimplifiedOTAUpdate,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        CreateOutboundVoiceProfileCallingWindow as CreateOutboundVoiceProfileCallingWindow,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        CreateOutboundVoiceProfileRequest as CreateOutboundVoiceProfileRequest,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        CreateOutboundVoiceProfileResponse as CreateOutboundVoiceProfileResponse,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        DeleteOutboundVoiceProfileResponse as DeleteOutboundVoiceProfileResponse,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        GetOutboundVoiceProfileResponse as GetOutboundVoiceProfileResponse,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        ListOutboundVoiceProfilesResponse as ListOutboundVoiceProfilesResponse,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        OutboundCallRecording as OutboundCallRecording,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        OutboundVoiceProfile as OutboundVoiceProfile,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        OutboundVoiceProfileCallingWindow as OutboundVoiceProfileCallingWindow,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        ServicePlan as ServicePlan,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        TrafficType as TrafficType,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        UpdateOutboundVoiceProfileCallingWindow as UpdateOutboundVoiceProfileCallingWindow,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        UpdateOutboundVoiceProfileRequest as UpdateOutboundVoiceProfileRequest,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        UpdateOutboundVoiceProfileResponse as UpdateOutboundVoiceProfileResponse,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        UsagePaymentMethod as UsagePaymentMethod,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        DeletePhoneNumberBlockJobRequest as DeletePhoneNumberBlockJobRequest,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        DeletePhoneNumberBlockJobResponse as DeletePhoneNumberBlockJobResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        GetPhoneNumberBlockJobResponse as GetPhoneNumberBlockJobResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        ListPhoneNumberBlockJobsResponse as ListPhoneNumberBlockJobsResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJob as PhoneNumberBlocksJob,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJobFailedOperation as PhoneNumberBlocksJobFailedOperation,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJobSuccessfulOperation as PhoneNumberBlocksJobSuccessfulOperation,
    )
    from telnyx_async.models.phone_number_campaigns import (
        ListPhoneNumberCampaignsResponse as ListPhoneNumberCampaignsResponse,
    )
    from telnyx_async.models.phone_number_campaigns import (
        PhoneNumberCampaign as PhoneNumberCampaign,
    )
    from telnyx_async.models.phone_number_campaigns import (
        PhoneNumberCampaignCreate as PhoneNumberCampaignCreate,
    )
    from telnyx_async.models.phone_number_jobs import (
        CallForwarding as CallForwarding,
    )
    from telnyx_async.models.phone_number_jobs import (
        CallRecording as CallRecording,
    )
    from telnyx_async.models.phone_number_jobs import (
        CnamListing as CnamListing,
    )
    from telnyx_async.models.phone_number_jobs import (
        DeletePhoneNumbersJobResponse as DeletePhoneNumbersJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        GetPhoneNumberJobResponse as GetPhoneNumberJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        ListPhoneNumberJobsResponse as ListPhoneNumberJobsResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        MediaFeatures as MediaFeatures,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJob as PhoneNumbersJob,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobDeletePhoneNumbersRequest as PhoneNumbersJobDeletePhoneNumbersRequest,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobFailedOperation as PhoneNumbersJobFailedOperation,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobPendingOperation as PhoneNumbersJobPendingOperation,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobSuccessfulOperation as PhoneNumbersJobSuccessfulOperation,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobUpdatePhoneNumbersRequest as PhoneNumbersJobUpdatePhoneNumbersRequest,
    )
    from telnyx_async.models.phone_number_jobs import (
        UpdateEmergencySettingsJobRequest as UpdateEmergencySettingsJobRequest,
    )
    from telnyx_async.models.phone_number_jobs import (
        UpdateEmergencySettingsJobResponse as UpdateEmergencySettingsJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        UpdatePhoneNumbersJobResponse as UpdatePhoneNumbersJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        UpdatePhoneNumberVoiceSettingsRequest as UpdatePhoneNumberVoiceSettingsRequest,
    )
    from telnyx_async.models.phone_numbers import (
        ChangePhoneNumberBundleStatusResponse as ChangePhoneNumberBundleStatusResponse,
    )
    from telnyx_async.models.phone_numbers import (
        DeletedPhoneNumber as DeletedPhoneNumber,
    )
    from telnyx_async.models.phone_numbers import (
        DeletePhoneNumberResponse as DeletePhoneNumberResponse,
    )
    from telnyx_async.models.phone_numbers import (
        EmergencySettings as EmergencySettings,
    )
    from telnyx_async.models.phone_numbers import (
        EnablePhoneNumberEmergencyAcceptedResponse as EnablePhoneNumberEmergencyAcceptedResponse,
    )
    from telnyx_async.models.phone_numbers import (
        EnablePhoneNumberEmergencyResponse as EnablePhoneNumberEmergencyResponse,
    )
    from telnyx_async.models.phone_numbers import (
        GetPhoneNumberResponse as GetPhoneNumberResponse,
    )
    from telnyx_async.models.phone_numbers import (
        GetPhoneNumberVoiceSettingsResponse as GetPhoneNumberVoiceSettingsResponse,
    )
    from telnyx_async.models.phone_numbers import (
        ListPhoneNumbersResponse as ListPhoneNumbersResponse,
    )
    from telnyx_async.models.phone_numbers import (
        ListPhoneNumberVoiceSettingsResponse as ListPhoneNumberVoiceSettingsResponse,
    )
    from telnyx_async.models.phone_numbers import (
        ListSlimPhoneNumbersResponse as ListSlimPhoneNumbersResponse,
    )
    from telnyx_async.models.phone_numbers import (
        OwnedPhoneNumber as OwnedPhoneNumber,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberBundleStatusChangeRequest as PhoneNumberBundleStatusChangeRequest,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberDetailed as PhoneNumberDetailed,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberEnableEmergencyRequest as PhoneNumberEnableEmergencyRequest,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberOwnershipVerification as PhoneNumberOwnershipVerification,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberWithVoiceSettings as PhoneNumberWithVoiceSettings,
    )
    from telnyx_async.models.phone_numbers import (
        SlimPhoneNumber as SlimPhoneNumber,
    )
    from telnyx_async.models.phone_numbers import (
        UpdatePhoneNumberRequest as UpdatePhoneNumberRequest,
    )
    from telnyx_async.models.phone_numbers import (
        UpdatePhoneNumberResponse as UpdatePhoneNumberResponse,
    )
    from telnyx_async.models.phone_numbers import (
        UpdatePhoneNumberVoiceSettingsResponse as UpdatePhoneNumberVoiceSettingsResponse,
    )
    from telnyx_async.models.phone_numbers import (
        VerifyPhoneNumberOwnershipRequest as VerifyPhoneNumberOwnershipRequest,
    )
    from telnyx_async.models.phone_numbers import (
        VerifyPhoneNumberOwnershipResponse as VerifyPhoneNumberOwnershipResponse,
    )
    from telnyx_async.models.portability_checks import (
        PortabilityCheckDetails as PortabilityCheckDetails,
    )
    from telnyx_async.models.portability_checks import (
        RunPortabilityCheckResponse as RunPortabilityCheckResponse,
    )
    from telnyx_async.models.porting_orders import (
        ActivatePortingOrderResponse as ActivatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        AUIdVerificationParams as AUIdVerificationParams,
    )
    from telnyx_async.models.porting_orders import (
        CancelPortingOrderMeta as CancelPortingOrderMeta,
    )
    from telnyx_async.models.porting_orders import (
        CancelPortingOrderResponse as CancelPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        ConfirmPortingOrderMeta as ConfirmPortingOrderMeta,
    )
    from telnyx_async.models.porting_orders import (
        ConfirmPortingOrderResponse as ConfirmPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreateAssociatedPhoneNumberRange as CreateAssociatedPhoneNumberRange,
    )
    from telnyx_async.models.porting_orders import (
        CreateAssociatedPhoneNumberResponse as CreateAssociatedPhoneNumberResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberBlockActivationRange as CreatePhoneNumberBlockActivationRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberConfigurationsResponse as CreatePhoneNumberConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberExtensionActivationRange as CreatePhoneNumberExtensionActivationRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberExtensionResponse as CreatePhoneNumberExtensionResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrder as CreatePortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderAdditionalDocumentsResponse as CreatePortingOrderAdditionalDocumentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderComment as CreatePortingOrderComment,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderCommentResponse as CreatePortingOrderCommentResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderLOAConfigurationAddress as CreatePortingOrderLOAConfigurationAddress,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderLOAConfigurationContact as CreatePortingOrderLOAConfigurationContact,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderLOAConfigurationLogo as CreatePortingOrderLOAConfigurationLogo,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderLOAConfigurationResponse as CreatePortingOrderLOAConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderPhoneNumberBlockRange as CreatePortingOrderPhoneNumberBlockRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderPhoneNumberBlockResponse as CreatePortingOrderPhoneNumberBlockResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderPhoneNumberExtensionRange as CreatePortingOrderPhoneNumberExtensionRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderReportResponse as CreatePortingOrderReportResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderResponse as CreatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        DeleteAssociatedPhoneNumberResponse as DeleteAssociatedPhoneNumberResponse,
    )
    from telnyx_async.models.porting_orders import (
        DeletePhoneNumberExtensionResponse as DeletePhoneNumberExtensionResponse,
    )
    from telnyx_async.models.porting_orders import (
        DeletePortingOrderPhoneNumberBlockResponse as DeletePortingOrderPhoneNumberBlockResponse,
    )
    from telnyx_async.models.porting_orders import (
        ExportPortingOrdersCSVReport as ExportPortingOrdersCSVReport,
    )
    from telnyx_async.models.porting_orders import (
        ExportPortingOrdersCSVReportFilters as ExportPortingOrdersCSVReportFilters,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderActivationJobResponse as GetPortingOrderActivationJobResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderEventResponse as GetPortingOrderEventResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderLOAConfigurationResponse as GetPortingOrderLOAConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderMeta as GetPortingOrderMeta,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderReportResponse as GetPortingOrderReportResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderResponse as GetPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderSubRequestResponse as GetPortingOrderSubRequestResponse,
    )
    from telnyx_async.models.porting_orders import (
        InitiatePortingOrderActionRequirementResponse as InitiatePortingOrderActionRequirementResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListAssociatedPhoneNumbersResponse as ListAssociatedPhoneNumbersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPhoneNumberConfigurationsResponse as ListPhoneNumberConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderActionRequirementsResponse as ListPortingOrderActionRequirementsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderActivationJobsResponse as ListPortingOrderActivationJobsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderAdditionalDocumentsResponse as ListPortingOrderAdditionalDocumentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderAllowedFocWindowsResponse as ListPortingOrderAllowedFocWindowsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderCommentsResponse as ListPortingOrderCommentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderEventsResponse as ListPortingOrderEventsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderExceptionTypesResponse as ListPortingOrderExceptionTypesResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderLOAConfigurationsResponse as ListPortingOrderLOAConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderPhoneNumberBlocksResponse as ListPortingOrderPhoneNumberBlocksResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderPhoneNumberExtensionsResponse as ListPortingOrderPhoneNumberExtensionsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderPhoneNumbersResponse as ListPortingOrderPhoneNumbersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderReportsResponse as ListPortingOrderReportsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderRequirementsResponse as ListPortingOrderRequirementsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrdersResponse as ListPortingOrdersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderUKCarriersResponse as ListPortingOrderUKCarriersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderVerificationCodesResponse as ListPortingOrderVerificationCodesResponse,
    )
    from telnyx_async.models.porting_orders import (
        NewAdditionalDocument as NewAdditionalDocument,
    )
    from telnyx_async.models.porting_orders import (
        NewPhoneNumberConfiguration as NewPhoneNumberConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        PortabilityStatus as PortabilityStatus,
    )
    from telnyx_async.models.porting_orders import (
        PortingActionRequirement as PortingActionRequirement,
    )
    from telnyx_async.models.porting_orders import (
        PortingAdditionalDocument as PortingAdditionalDocument,
    )
    from telnyx_async.models.porting_orders import (
        PortingAssociatedPhoneNumber as PortingAssociatedPhoneNumber,
    )
    from telnyx_async.models.porting_orders import (
        PortingAssociatedPhoneNumberRange as PortingAssociatedPhoneNumberRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingEvent as PortingEvent,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventDeleted as PortingEventDeleted,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventMessagingChanged as PortingEventMessagingChanged,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventNewComment as PortingEventNewComment,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventSplit as PortingEventSplit,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventStatusChanged as PortingEventStatusChanged,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventWithoutWebhook as PortingEventWithoutWebhook,
    )
    from telnyx_async.models.porting_orders import (
        PortingLOAConfiguration as PortingLOAConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        PortingLOAConfigurationAddress as PortingLOAConfigurationAddress,
    )
    from telnyx_async.models.porting_orders import (
        PortingLOAConfigurationContact as PortingLOAConfigurationContact,
    )
    from telnyx_async.models.porting_orders import (
        PortingLOAConfigurationLogo as PortingLOAConfigurationLogo,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrder as PortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderActivationSettings as PortingOrderActivationSettings,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderActivationStatus as PortingOrderActivationStatus,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderDocuments as PortingOrderDocuments,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderEndUser as PortingOrderEndUser,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderEndUserAdmin as PortingOrderEndUserAdmin,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderEndUserLocation as PortingOrderEndUserLocation,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderMessaging as PortingOrderMessaging,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderMisc as PortingOrderMisc,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderPhoneNumberConfiguration as PortingOrderPhoneNumberConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderRequirement as PortingOrderRequirement,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderRequirementDetail as PortingOrderRequirementDetail,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderRequirementDetailType as PortingOrderRequirementDetailType,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersActivationJob as PortingOrdersActivationJob,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersActivationJobWindow as PortingOrdersActivationJobWindow,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersAllowedFocWindow as PortingOrdersAllowedFocWindow,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersComment as PortingOrdersComment,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSharingToken as PortingOrderSharingToken,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSubRequest as PortingOrderSubRequest,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderType as PortingOrderType,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderUserFeedback as PortingOrderUserFeedback,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumber as PortingPhoneNumber,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberBlock as PortingPhoneNumberBlock,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberBlockActivationRange as PortingPhoneNumberBlockActivationRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberBlockRange as PortingPhoneNumberBlockRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberConfiguration as PortingPhoneNumberConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtension as PortingPhoneNumberExtension,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtensionActivationRange as PortingPhoneNumberExtensionActivationRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtensionRange as PortingPhoneNumberExtensionRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingReport as PortingReport,
    )
    from telnyx_async.models.porting_orders import (
        PortingUKCarrier as PortingUKCarrier,
    )
    from telnyx_async.models.porting_orders import (
        PortingVerificationCode as PortingVerificationCode,
    )
    from telnyx_async.models.porting_orders import (
        PortingVerificationCodeToVerify as PortingVerificationCodeToVerify,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLOAConfigurationParamsAddress as PreviewLOAConfigurationParamsAddress,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLOAConfigurationParamsContact as PreviewLOAConfigurationParamsContact,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLOAConfigurationParamsLogo as PreviewLOAConfigurationParamsLogo,
    )
    from telnyx_async.models.porting_orders import (
        SharePortingOrderResponse as SharePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrder as UpdatePortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderActivationJobResponse as UpdatePortingOrderActivationJobResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderActivationSettings as UpdatePortingOrderActivationSettings,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderLOAConfigurationAddress as UpdatePortingOrderLOAConfigurationAddress,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderLOAConfigurationContact as UpdatePortingOrderLOAConfigurationContact,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderLOAConfigurationLogo as UpdatePortingOrderLOAConfigurationLogo,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderLOAConfigurationResponse as UpdatePortingOrderLOAConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderMessaging as UpdatePortingOrderMessaging,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderMeta as UpdatePortingOrderMeta,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderRequirement as UpdatePortingOrderRequirement,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderResponse as UpdatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        VerifyPortingOrderVerificationCodesResponse as VerifyPortingOrderVerificationCodesResponse,
    )
    from telnyx_async.models.portouts import (
        CreatePortoutCommentResponse as CreatePortoutCommentResponse,
    )
    from telnyx_async.models.portouts import (
        CreatePortoutReportResponse as CreatePortoutReportResponse,
    )
    from telnyx_async.models.portouts import (
        CreatePortoutSupportingDocumentsResponse as CreatePortoutSupportingDocumentsResponse,
    )
    from telnyx_async.models.portouts import (
        ExportPortoutsCSVReport as ExportPortoutsCSVReport,
    )
    from telnyx_async.models.portouts import (
        ExportPortoutsCSVReportFilters as ExportPortoutsCSVReportFilters,
    )
    from telnyx_async.models.portouts import (
        GetPortoutEventResponse as GetPortoutEventResponse,
    )
    from telnyx_async.models.portouts import (
        GetPortoutReportResponse as GetPortoutReportResponse,
    )
    from telnyx_async.models.portouts import (
        GetPortoutResponse as GetPortoutResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutCommentsResponse as ListPortoutCommentsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutEventsResponse as ListPortoutEventsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutRejectionCodesResponse as ListPortoutRejectionCodesResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutReportsResponse as ListPortoutReportsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutsResponse as ListPortoutsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutSupportingDocumentsResponse as ListPortoutSupportingDocumentsResponse,
    )
    from telnyx_async.models.portouts import (
        NewSupportingDocument as NewSupportingDocument,
    )
    from telnyx_async.models.portouts import (
        Portout as Portout,
    )
    from telnyx_async.models.portouts import (
        PortoutComment as PortoutComment,
    )
    from telnyx_async.models.portouts import (
        PortoutEvent as PortoutEvent,
    )
    from telnyx_async.models.portouts import (
        PortoutEventFocDateChanged as PortoutEventFocDateChanged,
    )
    from telnyx_async.models.portouts import (
        PortoutEventNewComment as PortoutEventNewComment,
    )
    from telnyx_async.models.portouts import (
        PortoutEventStatusChanged as PortoutEventStatusChanged,
    )
    from telnyx_async.models.portouts import (
        PortoutRejection as PortoutRejection,
    )
    from telnyx_async.models.portouts import (
        PortoutReport as PortoutReport,
    )
    from telnyx_async.models.portouts import (
        PortoutSupportingDocument as PortoutSupportingDocument,
    )
    from telnyx_async.models.portouts import (
        UpdatePortoutStatusResponse as UpdatePortoutStatusResponse,
    )
    from telnyx_async.models.pricing import (
        ListPricingProductsResponse as ListPricingProductsResponse,
    )
    from telnyx_async.models.pricing import (
        ListProductPricesResponse as ListProductPricesResponse,
    )
    from telnyx_async.models.pricing import (
        PricingProduct as PricingProduct,
    )
    from telnyx_async.models.pricing import (
        PricingTier as PricingTier,
    )
    from telnyx_async.models.pricing import (
        ProductPrice as ProductPrice,
    )
    from telnyx_async.models.private_wireless_gateways import (
        CreatePrivateWirelessGatewayResponse as CreatePrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        DeletePrivateWirelessGatewayResponse as DeletePrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        GetPrivateWirelessGatewayResponse as GetPrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        ListPrivateWirelessGatewaysResponse as ListPrivateWirelessGatewaysResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        PrivateWirelessGateway as PrivateWirelessGateway,
    )
    from telnyx_async.models.private_wireless_gateways import (
        PrivateWirelessGatewayStatus as PrivateWirelessGatewayStatus,
    )
    from telnyx_async.models.private_wireless_gateways import (
        PWGAssignedResourcesSummary as PWGAssignedResourcesSummary,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        CreatePronunciationDictRequest as CreatePronunciationDictRequest,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        ListPronunciationDictsResponse as ListPronunciationDictsResponse,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDict as PronunciationDict,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictAliasItem as PronunciationDictAliasItem,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictItem as PronunciationDictItem,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictPhonemeItem as PronunciationDictPhonemeItem,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictResponse as PronunciationDictResponse,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictsError as PronunciationDictsError,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictsErrorResponse as PronunciationDictsErrorResponse,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        PronunciationDictsErrorSource as PronunciationDictsErrorSource,
    )
    from telnyx_async.models.pronunciation_dictionaries import (
        UpdatePronunciationDictRequest as UpdatePronunciationDictRequest,
    )
    from telnyx_async.models.public_internet_gateways import (
        CreatePublicInternetGatewayResponse as CreatePublicInternetGatewayResponse,
    )
    from telnyx_async.models.public_internet_gateways import (
        DeletePublicInternetGatewayResponse as DeletePublicInternetGatewayResponse,
    )
    from telnyx_async.models.public_internet_gateways import (
        GetPublicInternetGatewayResponse as GetPublicInternetGatewayResponse,
    )
    from telnyx_async.models.public_internet_gateways import (
        ListPublicInternetGatewaysResponse as ListPublicInternetGatewaysResponse,
    )
    from telnyx_async.models.public_internet_gateways import (
        PublicInternetGatewayCreate as PublicInternetGatewayCreate,
    )
    from telnyx_async.models.public_internet_gateways import (
        PublicInternetGatewayRead as PublicInternetGatewayRead,
    )
    from telnyx_async.models.push_credentials import (
        CreateAndroidPushCredentialRequest as CreateAndroidPushCredentialRequest,
    )
    from telnyx_async.models.push_credentials import (
        CreateIosPushCredentialRequest as CreateIosPushCredentialRequest,
    )
    from telnyx_async.models.push_credentials import (
        CreatePushCredentialRequest as CreatePushCredentialRequest,
    )
    from telnyx_async.models.push_credentials import (
        ListPushCredentialsResponse as ListPushCredentialsResponse,
    )
    from telnyx_async.models.push_credentials import (
        PushCredential as PushCredential,
    )
    from telnyx_async.models.push_credentials import (
        PushCredentialResponse as PushCredentialResponse,
    )
    from telnyx_async.models.push_credentials import (
        PushNotificationsError as PushNotificationsError,
    )
    from telnyx_async.models.push_credentials import (
        PushNotificationsErrors as PushNotificationsErrors,
    )
    from telnyx_async.models.push_credentials import (
        PushNotificationsErrorSource as PushNotificationsErrorSource,
    )
    from telnyx_async.models.queues import (
        CreateQueueRequest as CreateQueueRequest,
    )
    from telnyx_async.models.queues import (
        CreateQueueResponse as CreateQueueResponse,
    )
    from telnyx_async.models.queues import (
        GetQueueCallResponse as GetQueueCallResponse,
    )
    from telnyx_async.models.queues import (
        GetQueueResponse as GetQueueResponse,
    )
    from telnyx_async.models.queues import (
        ListQueueCallsResponse as ListQueueCallsResponse,
    )
    from telnyx_async.models.queues import (
        ListQueuesResponse as ListQueuesResponse,
    )
    from telnyx_async.models.queues import (
        Queue as Queue,
    )
    from telnyx_async.models.queues import (
        QueueCall as QueueCall,
    )
    from telnyx_async.models.queues import (
        UpdateQueuedCallRequest as UpdateQueuedCallRequest,
    )
    from telnyx_async.models.queues import (
        UpdateQueueRequest as UpdateQueueRequest,
    )
    from telnyx_async.models.queues import (
        UpdateQueueResponse as UpdateQueueResponse,
    )
    from telnyx_async.models.rcs import (
        BulkCheckRCSCapabilitiesRequest as BulkCheckRCSCapabilitiesRequest,
    )
    from telnyx_async.models.rcs import (
        BulkCheckRCSCapabilitiesResponse as BulkCheckRCSCapabilitiesResponse,
    )
    from telnyx_async.models.rcs import (
        CheckRCSCapabilitiesResponse as CheckRCSCapabilitiesResponse,
    )
    from telnyx_async.models.rcs import (
        MMSFallback as MMSFallback,
    )
    from telnyx_async.models.rcs import (
        RCSAction as RCSAction,
    )
    from telnyx_async.models.rcs import (
        RCSAgent as RCSAgent,
    )
    from telnyx_async.models.rcs import (
        RCSAgentMessage as RCSAgentMessage,
    )
    from telnyx_async.models.rcs import (
        RCSAgentResponse as RCSAgentResponse,
    )
    from telnyx_async.models.rcs import (
        RCSAgentsResponse as RCSAgentsResponse,
    )
    from telnyx_async.models.rcs import (
        RCSAgentUpdate as RCSAgentUpdate,
    )
    from telnyx_async.models.rcs import (
        RCSCapabilities as RCSCapabilities,
    )
    from telnyx_async.models.rcs import (
        RCSCardContent as RCSCardContent,
    )
    from telnyx_async.models.rcs import (
        RCSCarouselCard as RCSCarouselCard,
    )
    from telnyx_async.models.rcs import (
        RCSContentInfo as RCSContentInfo,
    )
    from telnyx_async.models.rcs import (
        RCSContentMessage as RCSContentMessage,
    )
    from telnyx_async.models.rcs import (
        RCSCreateCalendarEventAction as RCSCreateCalendarEventAction,
    )
    from telnyx_async.models.rcs import (
        RCSDeeplink as RCSDeeplink,
    )
    from telnyx_async.models.rcs import (
        RCSDeeplinkResponse as RCSDeeplinkResponse,
    )
    from telnyx_async.models.rcs import (
        RCSDialAction as RCSDialAction,
    )
    from telnyx_async.models.rcs import (
        RCSEvent as RCSEvent,
    )
    from telnyx_async.models.rcs import (
        RCSFrom as RCSFrom,
    )
    from telnyx_async.models.rcs import (
        RCSLatLng as RCSLatLng,
    )
    from telnyx_async.models.rcs import (
        RCSMedia as RCSMedia,
    )
    from telnyx_async.models.rcs import (
        RCSMessage as RCSMessage,
    )
    from telnyx_async.models.rcs import (
        RCSOpenUrlAction as RCSOpenUrlAction,
    )
    from telnyx_async.models.rcs import (
        RCSReply as RCSReply,
    )
    from telnyx_async.models.rcs import (
        RCSResponse as RCSResponse,
    )
    from telnyx_async.models.rcs import (
        RCSRichCard as RCSRichCard,
    )
    from telnyx_async.models.rcs import (
        RCSStandaloneCard as RCSStandaloneCard,
    )
    from telnyx_async.models.rcs import (
        RCSSuggestion as RCSSuggestion,
    )
    from telnyx_async.models.rcs import (
        RCSTestNumberInvite as RCSTestNumberInvite,
    )
    from telnyx_async.models.rcs import (
        RCSTestNumberInviteResponse as RCSTestNumberInviteResponse,
    )
    from telnyx_async.models.rcs import (
        RCSToItem as RCSToItem,
    )
    from telnyx_async.models.rcs import (
        RCSViewLocationAction as RCSViewLocationAction,
    )
    from telnyx_async.models.rcs import (
        SentRCSMessage as SentRCSMessage,
    )
    from telnyx_async.models.rcs import (
        SMSFallback as SMSFallback,
    )
    from telnyx_async.models.rcs_agents import (
        LaunchRCSAgentCampaign as LaunchRCSAgentCampaign,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentBasicsConfiguration as RCSAgentBasicsConfiguration,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentCampaignConfiguration as RCSAgentCampaignConfiguration,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentConfiguration as RCSAgentConfiguration,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentConsentConfiguration as RCSAgentConsentConfiguration,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentDetail as RCSAgentDetail,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentEmailContact as RCSAgentEmailContact,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentInteraction as RCSAgentInteraction,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentOptInMethod as RCSAgentOptInMethod,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentPhoneContact as RCSAgentPhoneContact,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentTestingConfiguration as RCSAgentTestingConfiguration,
    )
    from telnyx_async.models.rcs_agents import (
        RCSAgentWebsiteContact as RCSAgentWebsiteContact,
    )
    from telnyx_async.models.rcs_agents import (
        RCSCarrierApproval as RCSCarrierApproval,
    )
    from telnyx_async.models.rcs_agents import (
        RCSPlatformCapabilities as RCSPlatformCapabilities,
    )
    from telnyx_async.models.rcs_agents import (
        RCSTestDevice as RCSTestDevice,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrand as RCSBrand,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandAddress as RCSBrandAddress,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandContact as RCSBrandContact,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandContactInput as RCSBrandContactInput,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandContactsInput as RCSBrandContactsInput,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandIdentifier as RCSBrandIdentifier,
    )
    from telnyx_async.models.rcs_brands import (
        RCSBrandIdentifiers as RCSBrandIdentifiers,
    )
    from telnyx_async.models.rcs_brands import (
        RCSEinBrandIdentifier as RCSEinBrandIdentifier,
    )
    from telnyx_async.models.rcs_brands import (
        RCSStockSymbolBrandIdentifier as RCSStockSymbolBrandIdentifier,
    )
    from telnyx_async.models.recordings import (
        AzureConfigurationData as AzureConfigurationData,
    )
    from telnyx_async.models.recordings import (
        BulkDeleteRecordingResponse as BulkDeleteRecordingResponse,
    )
    from telnyx_async.models.recordings import (
        CallRecordingsCursorPaginationMeta as CallRecordingsCursorPaginationMeta,
    )
    from telnyx_async.models.recordings import (
        CallRecordingsError as CallRecordingsError,
    )
    from telnyx_async.models.recordings import (
        CallRecordingsErrors as CallRecordingsErrors,
    )
    from telnyx_async.models.recordings import (
        CallRecordingsErrorSource as CallRecordingsErrorSource,
    )
    from telnyx_async.models.recordings import (
        CustomStorageConfiguration as CustomStorageConfiguration,
    )
    from telnyx_async.models.recordings import (
        CustomStorageCredentialResponse as CustomStorageCredentialResponse,
    )
    from telnyx_async.models.recordings import (
        DeleteRecordingTranscriptionResponse as DeleteRecordingTranscriptionResponse,
    )
    from telnyx_async.models.recordings import (
        GCSConfigurationData as GCSConfigurationData,
    )
    from telnyx_async.models.recordings import (
        GetRecordingTranscriptionResponse as GetRecordingTranscriptionResponse,
    )
    from telnyx_async.models.recordings import (
        ListRecordingsResponse as ListRecordingsResponse,
    )
    from telnyx_async.models.recordings import (
        ListRecordingTranscriptionsResponse as ListRecordingTranscriptionsResponse,
    )
    from telnyx_async.models.recordings import (
        Recording as Recording,
    )
    from telnyx_async.models.recordings import (
        RecordingDownloadUrls as RecordingDownloadUrls,
    )
    from telnyx_async.models.recordings import (
        RecordingResponse as RecordingResponse,
    )
    from telnyx_async.models.recordings import (
        RecordingTranscription as RecordingTranscription,
    )
    from telnyx_async.models.recordings import (
        S3ConfigurationData as S3ConfigurationData,
    )
    from telnyx_async.models.recordings import (
        StorageConfiguration as StorageConfiguration,
    )
    from telnyx_async.models.regions import (
        ListRegionsResponse as ListRegionsResponse,
    )
    from telnyx_async.models.regions import (
        NetworkRegion as NetworkRegion,
    )
    from telnyx_async.models.regulatory_requirements import (
        ListPhoneNumberRegulatoryRequirementsResponse as ListPhoneNumberRegulatoryRequirementsResponse,
    )
    from telnyx_async.models.regulatory_requirements import (
        ListRegulatoryRequirementsResponse as ListRegulatoryRequirementsResponse,
    )
    from telnyx_async.models.regulatory_requirements import (
        PhoneNumberRegion as PhoneNumberRegion,
    )
    from telnyx_async.models.regulatory_requirements import (
        PhoneNumberRegulatoryRequirement as PhoneNumberRegulatoryRequirement,
    )
    from telnyx_async.models.regulatory_requirements import (
        PhoneNumberRegulatoryRequirements as PhoneNumberRegulatoryRequirements,
    )
    from telnyx_async.models.regulatory_requirements import (
        PhoneNumberRequirementAcceptanceCriteria as PhoneNumberRequirementAcceptanceCriteria,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementAcceptanceCriteria as RegulatoryRequirementAcceptanceCriteria,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementDetail as RegulatoryRequirementDetail,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirements as RegulatoryRequirements,
    )
    from telnyx_async.models.reputation import (
        AddReputationPhoneNumbersRequest as AddReputationPhoneNumbersRequest,
    )
    from telnyx_async.models.reputation import (
        EnableReputationRequest as EnableReputationRequest,
    )
    from telnyx_async.models.reputation import (
        EnterpriseReputation as EnterpriseReputation,
    )
    from telnyx_async.models.reputation import (
        EnterpriseReputationResponse as EnterpriseReputationResponse,
    )
    from telnyx_async.models.reputation import (
        GetReputationNumberOwnershipResponse as GetReputationNumberOwnershipResponse,
    )
    from telnyx_async.models.reputation import (
        ListRemediationsResponse as ListRemediationsResponse,
    )
    from telnyx_async.models.reputation import (
        NumberReputationError as NumberReputationError,
    )
    from telnyx_async.models.reputation import (
        NumberReputationErrorMeta as NumberReputationErrorMeta,
    )
    from telnyx_async.models.reputation import (
        NumberReputationErrors as NumberReputationErrors,
    )
    from telnyx_async.models.reputation import (
        NumberReputationErrorSource as NumberReputationErrorSource,
    )
    from telnyx_async.models.reputation import (
        NumberReputationPaginationMeta as NumberReputationPaginationMeta,
    )
    from telnyx_async.models.reputation import (
        PhoneNumberReputation as PhoneNumberReputation,
    )
    from telnyx_async.models.reputation import (
        PhoneNumbersWithReputationResponse as PhoneNumbersWithReputationResponse,
    )
    from telnyx_async.models.reputation import (
        RefreshReputationRequest as RefreshReputationRequest,
    )
    from telnyx_async.models.reputation import (
        RefreshReputationResponse as RefreshReputationResponse,
    )
    from telnyx_async.models.reputation import (
        RefreshReputationResult as RefreshReputationResult,
    )
    from telnyx_async.models.reputation import (
        Remediation as Remediation,
    )
    from telnyx_async.models.reputation import (
        RemediationPerNumberResults as RemediationPerNumberResults,
    )
    from telnyx_async.models.reputation import (
        RemediationResponse as RemediationResponse,
    )
    from telnyx_async.models.reputation import (
        RemediationStatus as RemediationStatus,
    )
    from telnyx_async.models.reputation import (
        RemediationSummary as RemediationSummary,
    )
    from telnyx_async.models.reputation import (
        RenderReputationLOARequest as RenderReputationLOARequest,
    )
    from telnyx_async.models.reputation import (
        ReplaceReputationLOARequest as ReplaceReputationLOARequest,
    )
    from telnyx_async.models.reputation import (
        ReputationCheckFrequency as ReputationCheckFrequency,
    )
    from telnyx_async.models.reputation import (
        ReputationExternalVerification as ReputationExternalVerification,
    )
    from telnyx_async.models.reputation import (
        ReputationExternalVerificationResponse as ReputationExternalVerificationResponse,
    )
    from telnyx_async.models.reputation import (
        ReputationLOASignature as ReputationLOASignature,
    )
    from telnyx_async.models.reputation import (
        ReputationLOAStatus as ReputationLOAStatus,
    )
    from telnyx_async.models.reputation import (
        ReputationNumberOwnership as ReputationNumberOwnership,
    )
    from telnyx_async.models.reputation import (
        ReputationNumberOwnershipEvent as ReputationNumberOwnershipEvent,
    )
    from telnyx_async.models.reputation import (
        ReputationPhoneNumber as ReputationPhoneNumber,
    )
    from telnyx_async.models.reputation import (
        ReputationPhoneNumberResponse as ReputationPhoneNumberResponse,
    )
    from telnyx_async.models.reputation import (
        ReputationPhoneNumbersResponse as ReputationPhoneNumbersResponse,
    )
    from telnyx_async.models.reputation import (
        ReputationRefresh as ReputationRefresh,
    )
    from telnyx_async.models.reputation import (
        ReputationStatus as ReputationStatus,
    )
    from telnyx_async.models.reputation import (
        SubmitRemediationRequest as SubmitRemediationRequest,
    )
    from telnyx_async.models.reputation import (
        UpdateReputationFrequencyRequest as UpdateReputationFrequencyRequest,
    )
    from telnyx_async.models.requirement_groups import (
        CreateRequirementGroupRegulatoryRequirement as CreateRequirementGroupRegulatoryRequirement,
    )
    from telnyx_async.models.requirement_groups import (
        NumberOrderPhoneNumberRequirement as NumberOrderPhoneNumberRequirement,
    )
    from telnyx_async.models.requirement_groups import (
        NumberOrderPhoneNumberRequirementGroup as NumberOrderPhoneNumberRequirementGroup,
    )
    from telnyx_async.models.requirement_groups import (
        RegulatoryRequirement as RegulatoryRequirement,
    )
    from telnyx_async.models.requirement_groups import (
        RequirementGroup as RequirementGroup,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderPhoneNumber as SubNumberOrderPhoneNumber,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderPhoneNumberRequirement as SubNumberOrderPhoneNumberRequirement,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderRequirementGroupData as SubNumberOrderRequirementGroupData,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderRequirementGroupResponse as SubNumberOrderRequirementGroupResponse,
    )
    from telnyx_async.models.requirement_groups import (
        UpdatePhoneNumberRequirementGroupResponse as UpdatePhoneNumberRequirementGroupResponse,
    )
    from telnyx_async.models.requirement_groups import (
        UpdateRequirementGroupRegulatoryRequirement as UpdateRequirementGroupRegulatoryRequirement,
    )
    from telnyx_async.models.requirement_groups import (
        UserRequirement as UserRequirement,
    )
    from telnyx_async.models.requirement_types import (
        GetRequirementTypeResponse as GetRequirementTypeResponse,
    )
    from telnyx_async.models.requirement_types import (
        ListRequirementTypesResponse as ListRequirementTypesResponse,
    )
    from telnyx_async.models.requirement_types import (
        RequirementType as RequirementType,
    )
    from telnyx_async.models.requirement_types import (
        RequirementTypeAcceptanceCriteria as RequirementTypeAcceptanceCriteria,
    )
    from telnyx_async.models.requirements import (
        CancelPendingRequirementVersionResponse as CancelPendingRequirementVersionResponse,
    )
    from telnyx_async.models.requirements import (
        CreateRequirementVersionRequest as CreateRequirementVersionRequest,
    )
    from telnyx_async.models.requirements import (
        CreateRequirementVersionResponse as CreateRequirementVersionResponse,
    )
    from telnyx_async.models.requirements import (
        GetRequirementResponse as GetRequirementResponse,
    )
    from telnyx_async.models.requirements import (
        ListRequirementsResponse as ListRequirementsResponse,
    )
    from telnyx_async.models.requirements import (
        PendingRequirementVersionCancellation as PendingRequirementVersionCancellation,
    )
    from telnyx_async.models.requirements import (
        Requirement as Requirement,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenData as CreateRoomClientTokenData,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenRequest as CreateRoomClientTokenRequest,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenResponse as CreateRoomClientTokenResponse,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenData as RefreshRoomClientTokenData,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenRequest as RefreshRoomClientTokenRequest,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenResponse as RefreshRoomClientTokenResponse,
    )
    from telnyx_async.models.room_compositions import (
        CreateRoomCompositionRequest as CreateRoomCompositionRequest,
    )
    from telnyx_async.models.room_compositions import (
        CreateRoomCompositionResponse as CreateRoomCompositionResponse,
    )
    from telnyx_async.models.room_compositions import (
        GetRoomCompositionResponse as GetRoomCompositionResponse,
    )
    from telnyx_async.models.room_compositions import (
        ListRoomCompositionsClientError as ListRoomCompositionsClientError,
    )
    from telnyx_async.models.room_compositions import (
        ListRoomCompositionsResponse as ListRoomCompositionsResponse,
    )
    from telnyx_async.models.room_compositions import (
        RoomComposition as RoomComposition,
    )
    from telnyx_async.models.room_compositions import (
        VideoErrors as VideoErrors,
    )
    from telnyx_async.models.room_compositions import (
        VideoRegion as VideoRegion,
    )
    from telnyx_async.models.room_participants import (
        GetRoomParticipantResponse as GetRoomParticipantResponse,
    )
    from telnyx_async.models.room_participants import (
        ListRoomParticipantsClientError as ListRoomParticipantsClientError,
    )
    from telnyx_async.models.room_participants import (
        ListRoomParticipantsResponse as ListRoomParticipantsResponse,
    )
    from telnyx_async.models.room_participants import (
        RoomParticipant as RoomParticipant,
    )
    from telnyx_async.models.room_recordings import (
        BulkDeleteRoomRecordingData as BulkDeleteRoomRecordingData,
    )
    from telnyx_async.models.room_recordings import (
        BulkDeleteRoomRecordingResponse as BulkDeleteRoomRecordingResponse,
    )
    from telnyx_async.models.room_recordings import (
        GetRoomRecordingResponse as GetRoomRecordingResponse,
    )
    from telnyx_async.models.room_recordings import (
        ListRoomRecordingsClientError as ListRoomRecordingsClientError,
    )
    from telnyx_async.models.room_recordings import (
        ListRoomRecordingsResponse as ListRoomRecordingsResponse,
    )
    from telnyx_async.models.room_recordings import (
        RoomRecording as RoomRecording,
    )
    from telnyx_async.models.room_sessions import (
        ActionsParticipantsRequest as ActionsParticipantsRequest,
    )
    from telnyx_async.models.room_sessions import (
        EndRoomSessionClientError as EndRoomSessionClientError,
    )
    from telnyx_async.models.room_sessions import (
        EndRoomSessionData as EndRoomSessionData,
    )
    from telnyx_async.models.room_sessions import (
        EndRoomSessionResponse as EndRoomSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        GetRoomSessionResponse as GetRoomSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        KickRoomSessionParticipantsClientError as KickRoomSessionParticipantsClientError,
    )
    from telnyx_async.models.room_sessions import (
        KickRoomSessionParticipantsData as KickRoomSessionParticipantsData,
    )
    from telnyx_async.models.room_sessions import (
        KickRoomSessionParticipantsResponse as KickRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionParticipantsClientError as ListRoomSessionParticipantsClientError,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionParticipantsResponse as ListRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionsClientError as ListRoomSessionsClientError,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionsResponse as ListRoomSessionsResponse,
    )
    from telnyx_async.models.room_sessions import (
        MuteRoomSessionParticipantsClientError as MuteRoomSessionParticipantsClientError,
    )
    from telnyx_async.models.room_sessions import (
        MuteRoomSessionParticipantsData as MuteRoomSessionParticipantsData,
    )
    from telnyx_async.models.room_sessions import (
        MuteRoomSessionParticipantsResponse as MuteRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        RoomSession as RoomSession,
    )
    from telnyx_async.models.room_sessions import (
        UnmuteRoomSessionParticipantsClientError as UnmuteRoomSessionParticipantsClientError,
    )
    from telnyx_async.models.room_sessions import (
        UnmuteRoomSessionParticipantsData as UnmuteRoomSessionParticipantsData,
    )
    from telnyx_async.models.room_sessions import (
        UnmuteRoomSessionParticipantsResponse as UnmuteRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.rooms import (
        CreateRoomRequest as CreateRoomRequest,
    )
    from telnyx_async.models.rooms import (
        CreateRoomResponse as CreateRoomResponse,
    )
    from telnyx_async.models.rooms import (
        GetRoomResponse as GetRoomResponse,
    )
    from telnyx_async.models.rooms import (
        ListRoomsClientError as ListRoomsClientError,
    )
    from telnyx_async.models.rooms import (
        ListRoomsResponse as ListRoomsResponse,
    )
    from telnyx_async.models.rooms import (
        ListSessionsOfRoomClientError as ListSessionsOfRoomClientError,
    )
    from telnyx_async.models.rooms import (
        ListSessionsOfRoomResponse as ListSessionsOfRoomResponse,
    )
    from telnyx_async.models.rooms import (
        PatchRoomRequest as PatchRoomRequest,
    )
    from telnyx_async.models.rooms import (
        Room as Room,
    )
    from telnyx_async.models.rooms import (
        UpdateRoomResponse as UpdateRoomResponse,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeChildRelationship as RecordTypeChildRelationship,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeFieldMapping as RecordTypeFieldMapping,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeInfo as RecordTypeInfo,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeMetadataResponse as RecordTypeMetadataResponse,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeParentRelationship as RecordTypeParentRelationship,
    )
    from telnyx_async.models.session_analysis import (
        RecordTypeRelationshipMeta as RecordTypeRelationshipMeta,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisError as SessionAnalysisError,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisErrorResponse as SessionAnalysisErrorResponse,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisMeta as SessionAnalysisMeta,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisMetadataResponse as SessionAnalysisMetadataResponse,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisMetadataSummary as SessionAnalysisMetadataSummary,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisQueryParameter as SessionAnalysisQueryParameter,
    )
    from telnyx_async.models.session_analysis import (
        SessionAnalysisResponse as SessionAnalysisResponse,
    )
    from telnyx_async.models.session_analysis import (
        SessionCostSummary as SessionCostSummary,
    )
    from telnyx_async.models.session_analysis import (
        SessionEventCost as SessionEventCost,
    )
    from telnyx_async.models.session_analysis import (
        SessionEventFieldMapping as SessionEventFieldMapping,
    )
    from telnyx_async.models.session_analysis import (
        SessionEventLinks as SessionEventLinks,
    )
    from telnyx_async.models.session_analysis import (
        SessionEventNode as SessionEventNode,
    )
    from telnyx_async.models.session_analysis import (
        SessionEventRelationship as SessionEventRelationship,
    )
    from telnyx_async.models.seti import (
        BlackBoxTestResult as BlackBoxTestResult,
    )
    from telnyx_async.models.seti import (
        BlackBoxTestResultSet as BlackBoxTestResultSet,
    )
    from telnyx_async.models.seti import (
        ListSetiBlackBoxTestResultsResponse as ListSetiBlackBoxTestResultsResponse,
    )
    from telnyx_async.models.shared import (
        AnchorsiteOverride as AnchorsiteOverride,
    )
    from telnyx_async.models.shared import (
        AssistantChatReq as AssistantChatReq,
    )
    from telnyx_async.models.shared import (
        AssistantChatResponse as AssistantChatResponse,
    )
    from telnyx_async.models.shared import (
        AzureTranscriptionModel as AzureTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        BookAppointmentTool as BookAppointmentTool,
    )
    from telnyx_async.models.shared import (
        BookAppointmentToolParams as BookAppointmentToolParams,
    )
    from telnyx_async.models.shared import (
        BrandedCallingError as BrandedCallingError,
    )
    from telnyx_async.models.shared import (
        BrandedCallingErrorMeta as BrandedCallingErrorMeta,
    )
    from telnyx_async.models.shared import (
        BrandedCallingErrors as BrandedCallingErrors,
    )
    from telnyx_async.models.shared import (
        BrandedCallingErrorSource as BrandedCallingErrorSource,
    )
    from telnyx_async.models.shared import (
        BrandedCallingPaginationMeta as BrandedCallingPaginationMeta,
    )
    from telnyx_async.models.shared import (
        CallControlError as CallControlError,
    )
    from telnyx_async.models.shared import (
        CallControlErrors as CallControlErrors,
    )
    from telnyx_async.models.shared import (
        CallControlErrorSource as CallControlErrorSource,
    )
    from telnyx_async.models.shared import (
        CallCostEvent as CallCostEvent,
    )
    from telnyx_async.models.shared import (
        CallDeepfakeDetectionErrorEvent as CallDeepfakeDetectionErrorEvent,
    )
    from telnyx_async.models.shared import (
        CallDeepfakeDetectionResultEvent as CallDeepfakeDetectionResultEvent,
    )
    from telnyx_async.models.shared import (
        CallHoldEvent as CallHoldEvent,
    )
    from telnyx_async.models.shared import (
        CallUnholdEvent as CallUnholdEvent,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityTool as CheckAvailabilityTool,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityToolParams as CheckAvailabilityToolParams,
    )
    from telnyx_async.models.shared import (
        ConnectionJitterBuffer as ConnectionJitterBuffer,
    )
    from telnyx_async.models.shared import (
        ConnectionNoiseSuppression as ConnectionNoiseSuppression,
    )
    from telnyx_async.models.shared import (
        ConnectionNoiseSuppressionDetails as ConnectionNoiseSuppressionDetails,
    )
    from telnyx_async.models.shared import (
        CreateVerifyProfileFlashcallRequest as CreateVerifyProfileFlashcallRequest,
    )
    from telnyx_async.models.shared import (
        CreateVerifyProfileWhatsappRequest as CreateVerifyProfileWhatsappRequest,
    )
    from telnyx_async.models.shared import (
        DeepgramTranscriptionModel as DeepgramTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        DIRDocument as DIRDocument,
    )
    from telnyx_async.models.shared import (
        DIRRejectionReason as DIRRejectionReason,
    )
    from telnyx_async.models.shared import (
        DocServiceRecord as DocServiceRecord,
    )
    from telnyx_async.models.shared import (
        DtmfType as DtmfType,
    )
    from telnyx_async.models.shared import (
        EmailErrorResponse as EmailErrorResponse,
    )
    from telnyx_async.models.shared import (
        EmailErrorResponseItem as EmailErrorResponseItem,
    )
    from telnyx_async.models.shared import (
        Error as Error,
    )
    from telnyx_async.models.shared import (
        ErrorMeta as ErrorMeta,
    )
    from telnyx_async.models.shared import (
        ErrorRecord as ErrorRecord,
    )
    from telnyx_async.models.shared import (
        ErrorResponse as ErrorResponse,
    )
    from telnyx_async.models.shared import (
        ErrorResponseItem as ErrorResponseItem,
    )
    from telnyx_async.models.shared import (
        ErrorResponseItemSource as ErrorResponseItemSource,
    )
    from telnyx_async.models.shared import (
        Errors as Errors,
    )
    from telnyx_async.models.shared import (
        ErrorSource as ErrorSource,
    )
    from telnyx_async.models.shared import (
        FaxDeliveredMeta as FaxDeliveredMeta,
    )
    from telnyx_async.models.shared import (
        FaxFailedMeta as FaxFailedMeta,
    )
    from telnyx_async.models.shared import (
        FaxMediaProcessedMeta as FaxMediaProcessedMeta,
    )
    from telnyx_async.models.shared import (
        FaxQueuedMeta as FaxQueuedMeta,
    )
    from telnyx_async.models.shared import (
        FaxSendingStartedMeta as FaxSendingStartedMeta,
    )
    from telnyx_async.models.shared import (
        GenericError as GenericError,
    )
    from telnyx_async.models.shared import (
        GenericErrorSource as GenericErrorSource,
    )
    from telnyx_async.models.shared import (
        GoogleTranscriptionModel as GoogleTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        HostedNumberOrderChangedEvent as HostedNumberOrderChangedEvent,
    )
    from telnyx_async.models.shared import (
        HTTPValidationError as HTTPValidationError,
    )
    from telnyx_async.models.shared import (
        Interface as Interface,
    )
    from telnyx_async.models.shared import (
        InterfaceStatus as InterfaceStatus,
    )
    from telnyx_async.models.shared import (
        MessageReceivedEvent as MessageReceivedEvent,
    )
    from telnyx_async.models.shared import (
        MessagingErrors as MessagingErrors,
    )
    from telnyx_async.models.shared import (
        MessagingPaginationMeta as MessagingPaginationMeta,
    )
    from telnyx_async.models.shared import (
        Metadata as Metadata,
    )
    from telnyx_async.models.shared import (
        MetaResponse as MetaResponse,
    )
    from telnyx_async.models.shared import (
        NetworkingError as NetworkingError,
    )
    from telnyx_async.models.shared import (
        NetworkingErrors as NetworkingErrors,
    )
    from telnyx_async.models.shared import (
        NetworkingErrorSource as NetworkingErrorSource,
    )
    from telnyx_async.models.shared import (
        NumberOrderCompleteMeta as NumberOrderCompleteMeta,
    )
    from telnyx_async.models.shared import (
        NumbersError as NumbersError,
    )
    from telnyx_async.models.shared import (
        NumbersErrorMeta as NumbersErrorMeta,
    )
    from telnyx_async.models.shared import (
        NumbersErrors as NumbersErrors,
    )
    from telnyx_async.models.shared import (
        NumbersErrorSource as NumbersErrorSource,
    )
    from telnyx_async.models.shared import (
        OutboundMessageEvent as OutboundMessageEvent,
    )
    from telnyx_async.models.shared import (
        OutboundMessageEventMeta as OutboundMessageEventMeta,
    )
    from telnyx_async.models.shared import (
        PageMeta as PageMeta,
    )
    from telnyx_async.models.shared import (
        PaginationMeta as PaginationMeta,
    )
    from telnyx_async.models.shared import (
        ParakeetTranscriptionModel as ParakeetTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        PublicInternetGateway as PublicInternetGateway,
    )
    from telnyx_async.models.shared import (
        Record as Record,
    )
    from telnyx_async.models.shared import (
        RegionIn as RegionIn,
    )
    from telnyx_async.models.shared import (
        RegionOut as RegionOut,
    )
    from telnyx_async.models.shared import (
        RegionOutRegion as RegionOutRegion,
    )
    from telnyx_async.models.shared import (
        SonioxTranscriptionModel as SonioxTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        SourceResponse as SourceResponse,
    )
    from telnyx_async.models.shared import (
        SpeechmaticsTranscriptionModel as SpeechmaticsTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        STTErrorFrame as STTErrorFrame,
    )
    from telnyx_async.models.shared import (
        STTServerEvent as STTServerEvent,
    )
    from telnyx_async.models.shared import (
        STTTranscriptFrame as STTTranscriptFrame,
    )
    from telnyx_async.models.shared import (
        TelnyxTranscriptionModel as TelnyxTranscriptionModel,
    )
    from telnyx_async.models.shared import (
        TenDLCError as TenDLCError,
    )
    from telnyx_async.models.shared import (
        TenDLCErrors as TenDLCErrors,
    )
    from telnyx_async.models.shared import (
        TenDLCErrorSource as TenDLCErrorSource,
    )
    from telnyx_async.models.shared import (
        TTSAudioChunkFrame as TTSAudioChunkFrame,
    )
    from telnyx_async.models.shared import (
        TTSClientTextFrame as TTSClientTextFrame,
    )
    from telnyx_async.models.shared import (
        TTSErrorFrame as TTSErrorFrame,
    )
    from telnyx_async.models.shared import (
        TTSFinalFrame as TTSFinalFrame,
    )
    from telnyx_async.models.shared import (
        TTSServerEvent as TTSServerEvent,
    )
    from telnyx_async.models.shared import (
        UpdateVerifyProfileWhatsappRequest as UpdateVerifyProfileWhatsappRequest,
    )
    from telnyx_async.models.shared import (
        ValidationError as ValidationError,
    )
    from telnyx_async.models.shared import (
        VerifyProfileCallResponse as VerifyProfileCallResponse,
    )
    from telnyx_async.models.shared import (
        VerifyProfileFlashcallResponse as VerifyProfileFlashcallResponse,
    )
    from telnyx_async.models.shared import (
        VerifyProfileSMSResponse as VerifyProfileSMSResponse,
    )
    from telnyx_async.models.shared import (
        VerifyProfileWhatsappSettings as VerifyProfileWhatsappSettings,
    )
    from telnyx_async.models.shared import (
        VideoError as VideoError,
    )
    from telnyx_async.models.shared import (
        VideoErrorSource as VideoErrorSource,
    )
    from telnyx_async.models.shared import (
        VirtualCrossConnect as VirtualCrossConnect,
    )
    from telnyx_async.models.shared import (
        WireguardInterface as WireguardInterface,
    )
    from telnyx_async.models.shared import (
        WirelessError as WirelessError,
    )
    from telnyx_async.models.shared import (
        WirelessErrors as WirelessErrors,
    )
    from telnyx_async.models.shared import (
        WirelessErrorSource as WirelessErrorSource,
    )
    from telnyx_async.models.shared import (
        XAITranscriptionModel as XAITranscriptionModel,
    )
    from telnyx_async.models.shared_campaigns import (
        ListCampaignsSharedByMeResponse as ListCampaignsSharedByMeResponse,
    )
    from telnyx_async.models.shared_campaigns import (
        ListSharedCampaignsResponse as ListSharedCampaignsResponse,
    )
    from telnyx_async.models.shared_campaigns import (
        SharedCampaign as SharedCampaign,
    )
    from telnyx_async.models.shared_campaigns import (
        TelnyxDownstreamCampaign as TelnyxDownstreamCampaign,
    )
    from telnyx_async.models.shared_campaigns import (
        UpdatePartnerCampaignRequest as UpdatePartnerCampaignRequest,
    )
    from telnyx_async.models.short_codes import (
        GetShortCodeResponse as GetShortCodeResponse,
    )
    from telnyx_async.models.short_codes import (
        ListShortCodesResponse as ListShortCodesResponse,
    )
    from telnyx_async.models.short_codes import (
        UpdateShortCodeRequest as UpdateShortCodeRequest,
    )
    from telnyx_async.models.short_codes import (
        UpdateShortCodeResponse as UpdateShortCodeResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        BulkSIMCardActionDetailed as BulkSIMCardActionDetailed,
    )
    from telnyx_async.models.sim_card_actions import (
        GetBulkSIMCardActionResponse as GetBulkSIMCardActionResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        GetSIMCardActionResponse as GetSIMCardActionResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        ListBulkSIMCardActionsResponse as ListBulkSIMCardActionsResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        ListSIMCardActionsResponse as ListSIMCardActionsResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        SIMCardAction as SIMCardAction,
    )
    from telnyx_async.models.sim_card_actions import (
        SIMCardActionsSummary as SIMCardActionsSummary,
    )
    from telnyx_async.models.sim_card_actions import (
        SIMCardActionStatus as SIMCardActionStatus,
    )
    from telnyx_async.models.sim_card_group_actions import (
        GetSIMCardGroupActionResponse as GetSIMCardGroupActionResponse,
    )
    from telnyx_async.models.sim_card_group_actions import (
        ListSIMCardGroupActionsResponse as ListSIMCardGroupActionsResponse,
    )
    from telnyx_async.models.sim_card_group_actions import (
        SIMCardGroupAction as SIMCardGroupAction,
    )
    from telnyx_async.models.sim_card_group_actions import (
        SIMCardGroupActionSettings as SIMCardGroupActionSettings,
    )
    from telnyx_async.models.sim_card_groups import (
        ConsumedData as ConsumedData,
    )
    from telnyx_async.models.sim_card_groups import (
        CreateSIMCardGroupResponse as CreateSIMCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        DeleteSIMCardGroupResponse as DeleteSIMCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        GetSIMCardGroupResponse as GetSIMCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        ListSIMCardGroupsResponse as ListSIMCardGroupsResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        RemovePrivateWirelessGatewayResponse as RemovePrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        RemoveSIMCardGroupWirelessBlocklistResponse as RemoveSIMCardGroupWirelessBlocklistResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        SearchedSIMCardGroup as SearchedSIMCardGroup,
    )
    from telnyx_async.models.sim_card_groups import (
        SearchedSIMCardGroupDataLimit as SearchedSIMCardGroupDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        SetSIMCardGroupPrivateWirelessGatewayResponse as SetSIMCardGroupPrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        SetSIMCardGroupWirelessBlocklistResponse as SetSIMCardGroupWirelessBlocklistResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroup as SIMCardGroup,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroupCreate as SIMCardGroupCreate,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroupCreateDataLimit as SIMCardGroupCreateDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroupDataLimit as SIMCardGroupDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroupPatch as SIMCardGroupPatch,
    )
    from telnyx_async.models.sim_card_groups import (
        SIMCardGroupPatchDataLimit as SIMCardGroupPatchDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        UpdateSIMCardGroupResponse as UpdateSIMCardGroupResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        CreateSIMCardOrderResponse as CreateSIMCardOrderResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        GetSIMCardOrderResponse as GetSIMCardOrderResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        ListSIMCardOrdersResponse as ListSIMCardOrdersResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        PreviewSIMCardOrderResponse as PreviewSIMCardOrderResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrder as SIMCardOrder,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderAddress as SIMCardOrderAddress,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderCost as SIMCardOrderCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SimCardOrderCreate as SimCardOrderCreate,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreview as SIMCardOrderPreview,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewShippingCost as SIMCardOrderPreviewShippingCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewSIMCardsCost as SIMCardOrderPreviewSIMCardsCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewTotalCost as SIMCardOrderPreviewTotalCost,
    )
    from telnyx_async.models.sim_cards import (
        BulkDisableSIMCardVoiceResponse as BulkDisableSIMCardVoiceResponse,
    )
    from telnyx_async.models.sim_cards import (
        BulkEnableSIMCardVoiceResponse as BulkEnableSIMCardVoiceResponse,
    )
    from telnyx_async.models.sim_cards import (
        BulkSetSIMCardPublicIpsResponse as BulkSetSIMCardPublicIpsResponse,
    )
    from telnyx_async.models.sim_cards import (
        BulkSIMCardAction as BulkSIMCardAction,
    )
    from telnyx_async.models.sim_cards import (
        CreateSIMCardDataUsageNotificationResponse as CreateSIMCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        CreateSIMCardDataUsageNotificationThreshold as CreateSIMCardDataUsageNotificationThreshold,
    )
    from telnyx_async.models.sim_cards import (
        DeleteSIMCardDataUsageNotificationResponse as DeleteSIMCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        DeleteSIMCardResponse as DeleteSIMCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        DisableSIMCardResponse as DisableSIMCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        DisableSIMCardVoiceResponse as DisableSIMCardVoiceResponse,
    )
    from telnyx_async.models.sim_cards import (
        EnableSIMCardResponse as EnableSIMCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        EnableSIMCardVoiceResponse as EnableSIMCardVoiceResponse,
    )
    from telnyx_async.models.sim_cards import (
        ESimPurchase as ESimPurchase,
    )
    from telnyx_async.models.sim_cards import (
        GetSIMCardActivationCodeResponse as GetSIMCardActivationCodeResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSIMCardDataUsageNotificationResponse as GetSIMCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSIMCardDeviceDetailsResponse as GetSIMCardDeviceDetailsResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSIMCardPublicIpResponse as GetSIMCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSIMCardResponse as GetSIMCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        ListSIMCardDataUsageNotificationsResponse as ListSIMCardDataUsageNotificationsResponse,
    )
    from telnyx_async.models.sim_cards import (
        ListSIMCardsResponse as ListSIMCardsResponse,
    )
    from telnyx_async.models.sim_cards import (
        ListSIMCardWirelessConnectivityLogsResponse as ListSIMCardWirelessConnectivityLogsResponse,
    )
    from telnyx_async.models.sim_cards import (
        PurchaseESIMsResponse as PurchaseESIMsResponse,
    )
    from telnyx_async.models.sim_cards import (
        RegisterSIMCardsResponse as RegisterSIMCardsResponse,
    )
    from telnyx_async.models.sim_cards import (
        RemoveSIMCardPublicIpResponse as RemoveSIMCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        SetSIMCardPublicIpResponse as SetSIMCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        SetSIMCardStandbyResponse as SetSIMCardStandbyResponse,
    )
    from telnyx_async.models.sim_cards import (
        SIMCard as SIMCard,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardActivationCode as SIMCardActivationCode,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardCurrentBillingPeriodConsumedData as SIMCardCurrentBillingPeriodConsumedData,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardCurrentDeviceLocation as SIMCardCurrentDeviceLocation,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardDataLimit as SIMCardDataLimit,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardDataUsageNotification as SIMCardDataUsageNotification,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardDataUsageNotificationThreshold as SIMCardDataUsageNotificationThreshold,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardDeviceDetails as SIMCardDeviceDetails,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardPinPukCodes as SIMCardPinPukCodes,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardPublicIP as SIMCardPublicIP,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardRegistration as SIMCardRegistration,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardRegistrationCodeValidation as SIMCardRegistrationCodeValidation,
    )
    from telnyx_async.models.sim_cards import (
        SIMCardStatus as SIMCardStatus,
    )
    from telnyx_async.models.sim_cards import (
        SimpleSIMCard as SimpleSIMCard,
    )
    from telnyx_async.models.sim_cards import (
        SimpleSIMCardCurrentBillingPeriodConsumedData as SimpleSIMCardCurrentBillingPeriodConsumedData,
    )
    from telnyx_async.models.sim_cards import (
        SimpleSIMCardDataLimit as SimpleSIMCardDataLimit,
    )
    from telnyx_async.models.sim_cards import (
        UpdateSIMCardDataUsageNotificationResponse as UpdateSIMCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        UpdateSIMCardResponse as UpdateSIMCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        ValidateRegistrationCodesResponse as ValidateRegistrationCodesResponse,
    )
    from telnyx_async.models.sim_cards import (
        WirelessConnectivityLog as WirelessConnectivityLog,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnector as SiprecConnector,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnectorData as SiprecConnectorData,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnectorResponse as SiprecConnectorResponse,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecError as SiprecError,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecErrors as SiprecErrors,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecErrorSource as SiprecErrorSource,
    )
    from telnyx_async.models.speech_to_text import (
        ListSTTProvidersResponse as ListSTTProvidersResponse,
    )
    from telnyx_async.models.speech_to_text import (
        SpeechToTextError as SpeechToTextError,
    )
    from telnyx_async.models.speech_to_text import (
        SpeechToTextErrors as SpeechToTextErrors,
    )
    from telnyx_async.models.speech_to_text import (
        SpeechToTextErrorSource as SpeechToTextErrorSource,
    )
    from telnyx_async.models.speech_to_text import (
        STTProvider as STTProvider,
    )
    from telnyx_async.models.speech_to_text import (
        STTProviderServiceType as STTProviderServiceType,
    )
    from telnyx_async.models.speech_to_text import (
        STTProvidersMeta as STTProvidersMeta,
    )
    from telnyx_async.models.speech_to_text import (
        STTServiceType as STTServiceType,
    )
    from telnyx_async.models.spend_limits import (
        ListSpendLimitsMeta as ListSpendLimitsMeta,
    )
    from telnyx_async.models.spend_limits import (
        ListSpendLimitsResponse as ListSpendLimitsResponse,
    )
    from telnyx_async.models.spend_limits import (
        SpendLimit as SpendLimit,
    )
    from telnyx_async.models.spend_limits import (
        SpendLimitBlock as SpendLimitBlock,
    )
    from telnyx_async.models.spend_limits import (
        SpendLimitEvaluation as SpendLimitEvaluation,
    )
    from telnyx_async.models.spend_limits import (
        SpendLimitResponse as SpendLimitResponse,
    )
    from telnyx_async.models.spend_limits import (
        SpendLimitValue as SpendLimitValue,
    )
    from telnyx_async.models.storage_buckets import (
        CreateBucketRequest as CreateBucketRequest,
    )
    from telnyx_async.models.storage_buckets import (
        ListBucketsOwner as ListBucketsOwner,
    )
    from telnyx_async.models.storage_buckets import (
        ListBucketsResponse as ListBucketsResponse,
    )
    from telnyx_async.models.storage_buckets import (
        StoredBucket as StoredBucket,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystem as CloudfsFilesystem,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemDetail as CloudfsFilesystemDetail,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemDetailResponse as CloudfsFilesystemDetailResponse,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemResponse as CloudfsFilesystemResponse,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemStatus as CloudfsFilesystemStatus,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemSummary as CloudfsFilesystemSummary,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsListCursors as CloudfsListCursors,
    )
    from telnyx_async.models.storage_cloudfs import (
        CloudfsListMeta as CloudfsListMeta,
    )
    from telnyx_async.models.storage_cloudfs import (
        CreateCloudfsFilesystemRequest as CreateCloudfsFilesystemRequest,
    )
    from telnyx_async.models.storage_cloudfs import (
        EdgeComputeError as EdgeComputeError,
    )
    from telnyx_async.models.storage_cloudfs import (
        EdgeComputeErrorMeta as EdgeComputeErrorMeta,
    )
    from telnyx_async.models.storage_cloudfs import (
        EdgeComputeErrorResponse as EdgeComputeErrorResponse,
    )
    from telnyx_async.models.storage_cloudfs import (
        EdgeComputeErrors as EdgeComputeErrors,
    )
    from telnyx_async.models.storage_cloudfs import (
        EdgeComputeErrorSource as EdgeComputeErrorSource,
    )
    from telnyx_async.models.storage_cloudfs import (
        ListCloudfsFilesystemsResponse as ListCloudfsFilesystemsResponse,
    )
    from telnyx_async.models.storage_cloudfs import (
        UpdateCloudfsFilesystemRequest as UpdateCloudfsFilesystemRequest,
    )
    from telnyx_async.models.storage_kv_keys import (
        KvKey as KvKey,
    )
    from telnyx_async.models.storage_kv_keys import (
        KvListMeta as KvListMeta,
    )
    from telnyx_async.models.storage_kv_keys import (
        ListKvKeysResponse as ListKvKeysResponse,
    )
    from telnyx_async.models.storage_kv_namespaces import (
        CreateKvNamespaceRequest as CreateKvNamespaceRequest,
    )
    from telnyx_async.models.storage_kv_namespaces import (
        KvNamespace as KvNamespace,
    )
    from telnyx_async.models.storage_kv_namespaces import (
        KvNamespaceResponse as KvNamespaceResponse,
    )
    from telnyx_async.models.storage_kv_namespaces import (
        ListKvNamespacesResponse as ListKvNamespacesResponse,
    )
    from telnyx_async.models.storage_migrations import (
        CreateStorageMigrationResponse as CreateStorageMigrationResponse,
    )
    from telnyx_async.models.storage_migrations import (
        CreateStorageMigrationSourceResponse as CreateStorageMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        DeleteStorageMigrationSourceResponse as DeleteStorageMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        GetStorageMigrationResponse as GetStorageMigrationResponse,
    )
    from telnyx_async.models.storage_migrations import (
        GetStorageMigrationSourceResponse as GetStorageMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListStorageMigrationSourceCoverageResponse as ListStorageMigrationSourceCoverageResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListStorageMigrationSourcesResponse as ListStorageMigrationSourcesResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListStorageMigrationsResponse as ListStorageMigrationsResponse,
    )
    from telnyx_async.models.storage_migrations import (
        PaginationMetaSimple as PaginationMetaSimple,
    )
    from telnyx_async.models.storage_migrations import (
        StopStorageMigrationResponse as StopStorageMigrationResponse,
    )
    from telnyx_async.models.storage_migrations import (
        StorageMigration as StorageMigration,
    )
    from telnyx_async.models.storage_migrations import (
        StorageMigrationSource as StorageMigrationSource,
    )
    from telnyx_async.models.storage_migrations import (
        StorageMigrationSourceCoverage as StorageMigrationSourceCoverage,
    )
    from telnyx_async.models.storage_migrations import (
        StorageMigrationSourceProviderAuth as StorageMigrationSourceProviderAuth,
    )
    from telnyx_async.models.storage_objects import (
        CommonPrefix as CommonPrefix,
    )
    from telnyx_async.models.storage_objects import (
        DeletedObject as DeletedObject,
    )
    from telnyx_async.models.storage_objects import (
        DeleteObjectsRequest as DeleteObjectsRequest,
    )
    from telnyx_async.models.storage_objects import (
        DeleteObjectsResponse as DeleteObjectsResponse,
    )
    from telnyx_async.models.storage_objects import (
        HeadStorageObjectResponse as HeadStorageObjectResponse,
    )
    from telnyx_async.models.storage_objects import (
        ListObjectsResponse as ListObjectsResponse,
    )
    from telnyx_async.models.storage_objects import (
        ObjectToDelete as ObjectToDelete,
    )
    from telnyx_async.models.storage_objects import (
        StoredObject as StoredObject,
    )
    from telnyx_async.models.storage_objects import (
        UndeletedObject as UndeletedObject,
    )
    from telnyx_async.models.storage_presigned_urls import (
        PresignedObjectUrl as PresignedObjectUrl,
    )
    from telnyx_async.models.storage_presigned_urls import (
        PresignedObjectUrlContent as PresignedObjectUrlContent,
    )
    from telnyx_async.models.storage_presigned_urls import (
        PresignedObjectUrlParams as PresignedObjectUrlParams,
    )
    from telnyx_async.models.storage_sql_databases import (
        ListStorageSqlDatabasesResponse as ListStorageSqlDatabasesResponse,
    )
    from telnyx_async.models.storage_sql_databases import (
        QueryStorageSqlDatabaseResponse as QueryStorageSqlDatabaseResponse,
    )
    from telnyx_async.models.storage_sql_databases import (
        SqlDatabase as SqlDatabase,
    )
    from telnyx_async.models.storage_sql_databases import (
        SqlDatabaseResponse as SqlDatabaseResponse,
    )
    from telnyx_async.models.storage_sql_databases import (
        SqlQueryMeta as SqlQueryMeta,
    )
    from telnyx_async.models.storage_sql_databases import (
        SqlQueryResult as SqlQueryResult,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        CreateStorageSSLCertificateResponse as CreateStorageSSLCertificateResponse,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        DeleteStorageSSLCertificateResponse as DeleteStorageSSLCertificateResponse,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        GetStorageSSLCertificateResponse as GetStorageSSLCertificateResponse,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        SSLCertificate as SSLCertificate,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        SSLCertificateIssuedBy as SSLCertificateIssuedBy,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        SSLCertificateIssuedTo as SSLCertificateIssuedTo,
    )
    from telnyx_async.models.storage_usage import (
        BucketAPIUsage as BucketAPIUsage,
    )
    from telnyx_async.models.storage_usage import (
        BucketOps as BucketOps,
    )
    from telnyx_async.models.storage_usage import (
        BucketOpsTotal as BucketOpsTotal,
    )
    from telnyx_async.models.storage_usage import (
        BucketUsage as BucketUsage,
    )
    from telnyx_async.models.storage_usage import (
        GetStorageUsageApiCallsResponse as GetStorageUsageApiCallsResponse,
    )
    from telnyx_async.models.storage_usage import (
        GetStorageUsageResponse as GetStorageUsageResponse,
    )
    from telnyx_async.models.stored_payment_transactions import (
        StoredPaymentTransaction as StoredPaymentTransaction,
    )
    from telnyx_async.models.stored_payment_transactions import (
        StoredPaymentTransactionRequest as StoredPaymentTransactionRequest,
    )
    from telnyx_async.models.stored_payment_transactions import (
        StoredPaymentTransactionResponse as StoredPaymentTransactionResponse,
    )
    from telnyx_async.models.stt_batch_reports import (
        CreateSTTBatchReportRequest as CreateSTTBatchReportRequest,
    )
    from telnyx_async.models.stt_batch_reports import (
        CreateSTTBatchReportResponse as CreateSTTBatchReportResponse,
    )
    from telnyx_async.models.stt_batch_reports import (
        DeleteSTTBatchReportResponse as DeleteSTTBatchReportResponse,
    )
    from telnyx_async.models.stt_batch_reports import (
        GetSTTBatchReportResponse as GetSTTBatchReportResponse,
    )
    from telnyx_async.models.stt_batch_reports import (
        ListSTTBatchReportsResponse as ListSTTBatchReportsResponse,
    )
    from telnyx_async.models.stt_batch_reports import (
        STTBatchReport as STTBatchReport,
    )
    from telnyx_async.models.stt_usage_reports import (
        GenerateSTTUsageReportResponse as GenerateSTTUsageReportResponse,
    )
    from telnyx_async.models.tailscale_subnet_routers import (
        ListTailscaleSubnetRoutersResponse as ListTailscaleSubnetRoutersResponse,
    )
    from telnyx_async.models.tailscale_subnet_routers import (
        TailscaleSubnetRouter as TailscaleSubnetRouter,
    )
    from telnyx_async.models.tailscale_subnet_routers import (
        TailscaleSubnetRouterResponse as TailscaleSubnetRouterResponse,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        CreateTelcoDataUsageReportRequest as CreateTelcoDataUsageReportRequest,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        CreateTelcoDataUsageReportResponse as CreateTelcoDataUsageReportResponse,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        GetTelcoDataUsageReportResponse as GetTelcoDataUsageReportResponse,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        ListTelcoDataUsageReportsResponse as ListTelcoDataUsageReportsResponse,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        TelcoDataAggregation as TelcoDataAggregation,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        TelcoDataUsageRecord as TelcoDataUsageRecord,
    )
    from telnyx_async.models.telco_data_usage_reports import (
        TelcoDataUsageReport as TelcoDataUsageReport,
    )
    from telnyx_async.models.telephony_credentials import (
        CreateTelephonyCredentialResponse as CreateTelephonyCredentialResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        DeleteTelephonyCredentialResponse as DeleteTelephonyCredentialResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        GetTelephonyCredentialResponse as GetTelephonyCredentialResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        ListTelephonyCredentialsResponse as ListTelephonyCredentialsResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        TelephonyCredential as TelephonyCredential,
    )
    from telnyx_async.models.telephony_credentials import (
        TelephonyCredentialCreateRequest as TelephonyCredentialCreateRequest,
    )
    from telnyx_async.models.telephony_credentials import (
        TelephonyCredentialUpdateRequest as TelephonyCredentialUpdateRequest,
    )
    from telnyx_async.models.telephony_credentials import (
        UpdateTelephonyCredentialResponse as UpdateTelephonyCredentialResponse,
    )
    from telnyx_async.models.terms_of_service import (
        ListTermsOfServiceAgreementsResponse as ListTermsOfServiceAgreementsResponse,
    )
    from telnyx_async.models.terms_of_service import (
        ProductTermsOfService as ProductTermsOfService,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceAgreement as TermsOfServiceAgreement,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceAgreementResponse as TermsOfServiceAgreementResponse,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceInfoResponse as TermsOfServiceInfoResponse,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceProductType as TermsOfServiceProductType,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceStatus as TermsOfServiceStatus,
    )
    from telnyx_async.models.terms_of_service import (
        TermsOfServiceStatusResponse as TermsOfServiceStatusResponse,
    )
    from telnyx_async.models.texml import (
        CreateTexmlQueueRequest as CreateTexmlQueueRequest,
    )
    from telnyx_async.models.texml import (
        CreateTeXMLSecretRequest as CreateTeXMLSecretRequest,
    )
    from telnyx_async.models.texml import (
        CreateTexmlSecretResponse as CreateTexmlSecretResponse,
    )
    from telnyx_async.models.texml import (
        DeprecatedInitiateCallRequest as DeprecatedInitiateCallRequest,
    )
    from telnyx_async.models.texml import (
        DialConferenceParticipantCustomHeader as DialConferenceParticipantCustomHeader,
    )
    from telnyx_async.models.texml import (
        DialConferenceParticipantRequest as DialConferenceParticipantRequest,
    )
    from telnyx_async.models.texml import (
        GetTexmlTranscriptionResponse as GetTexmlTranscriptionResponse,
    )
    from telnyx_async.models.texml import (
        InitiateAICallCustomHeader as InitiateAICallCustomHeader,
    )
    from telnyx_async.models.texml import (
        InitiateAICallRequest as InitiateAICallRequest,
    )
    from telnyx_async.models.texml import (
        InitiateCallCustomHeader as InitiateCallCustomHeader,
    )
    from telnyx_async.models.texml import (
        InitiateCallRequest as InitiateCallRequest,
    )
    from telnyx_async.models.texml import (
        InitiateTexmlAICallResponse as InitiateTexmlAICallResponse,
    )
    from telnyx_async.models.texml import (
        InitiateTexmlCallDeprecatedResponse as InitiateTexmlCallDeprecatedResponse,
    )
    from telnyx_async.models.texml import (
        InitiateTexmlCallResponse as InitiateTexmlCallResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlCallsResponse as ListTexmlCallsResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlConferenceParticipantsResponse as ListTexmlConferenceParticipantsResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlConferenceRecordingsResponse as ListTexmlConferenceRecordingsResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlConferencesResponse as ListTexmlConferencesResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlQueuesResponse as ListTexmlQueuesResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlRecordingsResponse as ListTexmlRecordingsResponse,
    )
    from telnyx_async.models.texml import (
        ListTexmlTranscriptionsResponse as ListTexmlTranscriptionsResponse,
    )
    from telnyx_async.models.texml import (
        NewTexmlConferenceParticipant as NewTexmlConferenceParticipant,
    )
    from telnyx_async.models.texml import (
        RecordingSource as RecordingSource,
    )
    from telnyx_async.models.texml import (
        StartTexmlCallRecordingResponse as StartTexmlCallRecordingResponse,
    )
    from telnyx_async.models.texml import (
        StartTexmlCallStreamingResponse as StartTexmlCallStreamingResponse,
    )
    from telnyx_async.models.texml import (
        StartTexmlSiprecSessionResponse as StartTexmlSiprecSessionResponse,
    )
    from telnyx_async.models.texml import (
        TexmlBidirectionalStreamCodec as TexmlBidirectionalStreamCodec,
    )
    from telnyx_async.models.texml import (
        TexmlBidirectionalStreamMode as TexmlBidirectionalStreamMode,
    )
    from telnyx_async.models.texml import (
        TexmlCall as TexmlCall,
    )
    from telnyx_async.models.texml import (
        TexmlConference as TexmlConference,
    )
    from telnyx_async.models.texml import (
        TexmlConferenceParticipant as TexmlConferenceParticipant,
    )
    from telnyx_async.models.texml import (
        TexmlConferenceRecording as TexmlConferenceRecording,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallRecordingRequestBody as TexmlCreateCallRecordingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallStreamingRequestBody as TexmlCreateCallStreamingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateSiprecSessionRequestBody as TexmlCreateSiprecSessionRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlQueue as TexmlQueue,
    )
    from telnyx_async.models.texml import (
        TexmlRecording as TexmlRecording,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingChannels as TexmlRecordingChannels,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingStatus as TexmlRecordingStatus,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingSubresourcesUris as TexmlRecordingSubresourcesUris,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingTrack as TexmlRecordingTrack,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingTranscription as TexmlRecordingTranscription,
    )
    from telnyx_async.models.texml import (
        TexmlResourceNotFoundError as TexmlResourceNotFoundError,
    )
    from telnyx_async.models.texml import (
        TexmlResourceNotFoundErrorItem as TexmlResourceNotFoundErrorItem,
    )
    from telnyx_async.models.texml import (
        TexmlSecret as TexmlSecret,
    )
    from telnyx_async.models.texml import (
        TexmlStatusCallbackMethod as TexmlStatusCallbackMethod,
    )
    from telnyx_async.models.texml import (
        TexmlStreamStatus as TexmlStreamStatus,
    )
    from telnyx_async.models.texml import (
        TexmlStreamTrack as TexmlStreamTrack,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateCallRecordingRequestBody as TexmlUpdateCallRecordingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateCallStreamingRequestBody as TexmlUpdateCallStreamingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateSiprecSessionRequestBody as TexmlUpdateSiprecSessionRequestBody,
    )
    from telnyx_async.models.texml import (
        TwimlRecordingChannels as TwimlRecordingChannels,
    )
    from telnyx_async.models.texml import (
        UpdateCallRequest as UpdateCallRequest,
    )
    from telnyx_async.models.texml import (
        UpdateCommandResult as UpdateCommandResult,
    )
    from telnyx_async.models.texml import (
        UpdateConferenceParticipantRequest as UpdateConferenceParticipantRequest,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlCallDeprecatedResponse as UpdateTexmlCallDeprecatedResponse,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlCallStreamingResponse as UpdateTexmlCallStreamingResponse,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlConferenceParticipantRequest as UpdateTexmlConferenceParticipantRequest,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlConferenceRequest as UpdateTexmlConferenceRequest,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlQueueRequest as UpdateTexmlQueueRequest,
    )
    from telnyx_async.models.texml import (
        UpdateTexmlSiprecSessionResponse as UpdateTexmlSiprecSessionResponse,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationInbound as CreateTexmlApplicationInbound,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationOutbound as CreateTexmlApplicationOutbound,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationRequest as CreateTexmlApplicationRequest,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationResponse as CreateTexmlApplicationResponse,
    )
    from telnyx_async.models.texml_applications import (
        DeleteTexmlApplicationResponse as DeleteTexmlApplicationResponse,
    )
    from telnyx_async.models.texml_applications import (
        GetTexmlApplicationResponse as GetTexmlApplicationResponse,
    )
    from telnyx_async.models.texml_applications import (
        ListTexmlApplicationsResponse as ListTexmlApplicationsResponse,
    )
    from telnyx_async.models.texml_applications import (
        TexmlApplication as TexmlApplication,
    )
    from telnyx_async.models.texml_applications import (
        TexmlApplicationInbound as TexmlApplicationInbound,
    )
    from telnyx_async.models.texml_applications import (
        TexmlApplicationOutbound as TexmlApplicationOutbound,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationInbound as UpdateTexmlApplicationInbound,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationOutbound as UpdateTexmlApplicationOutbound,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationRequest as UpdateTexmlApplicationRequest,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationResponse as UpdateTexmlApplicationResponse,
    )
    from telnyx_async.models.text_to_speech import (
        AwsProviderParams as AwsProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        AzureProviderParams as AzureProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        Base64AudioResponse as Base64AudioResponse,
    )
    from telnyx_async.models.text_to_speech import (
        ElevenLabsProviderParams as ElevenLabsProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        GenerateSpeechRequest as GenerateSpeechRequest,
    )
    from telnyx_async.models.text_to_speech import (
        ListTextToSpeechVoicesResponse as ListTextToSpeechVoicesResponse,
    )
    from telnyx_async.models.text_to_speech import (
        MinimaxProviderParams as MinimaxProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        ResembleProviderParams as ResembleProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        RimeProviderParams as RimeProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        TelnyxProviderParams as TelnyxProviderParams,
    )
    from telnyx_async.models.text_to_speech import (
        TextToSpeechError as TextToSpeechError,
    )
    from telnyx_async.models.text_to_speech import (
        TextToSpeechErrorResponse as TextToSpeechErrorResponse,
    )
    from telnyx_async.models.text_to_speech import (
        TextToSpeechValidationErrorResponse as TextToSpeechValidationErrorResponse,
    )
    from telnyx_async.models.text_to_speech import (
        TextToSpeechVoice as TextToSpeechVoice,
    )
    from telnyx_async.models.text_to_speech import (
        XAIProviderParams as XAIProviderParams,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        CreateTrafficPolicyProfileResponse as CreateTrafficPolicyProfileResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        DeletedTrafficPolicyProfile as DeletedTrafficPolicyProfile,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        DeleteTrafficPolicyProfileResponse as DeleteTrafficPolicyProfileResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        GetTrafficPolicyProfileResponse as GetTrafficPolicyProfileResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        ListTrafficPolicyProfileServicesResponse as ListTrafficPolicyProfileServicesResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        ListTrafficPolicyProfilesResponse as ListTrafficPolicyProfilesResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        TrafficPolicyProfile as TrafficPolicyProfile,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        UpdateTrafficPolicyProfileResponse as UpdateTrafficPolicyProfileResponse,
    )
    from telnyx_async.models.traffic_policy_profiles import (
        WirelessPcrfService as WirelessPcrfService,
    )
    from telnyx_async.models.uac_connections import (
        CheckUacConnectionRegistrationStatusResponse as CheckUacConnectionRegistrationStatusResponse,
    )
    from telnyx_async.models.uac_connections import (
        CreateUacConnectionRequest as CreateUacConnectionRequest,
    )
    from telnyx_async.models.uac_connections import (
        CreateUacConnectionResponse as CreateUacConnectionResponse,
    )
    from telnyx_async.models.uac_connections import (
        DeleteUacConnectionResponse as DeleteUacConnectionResponse,
    )
    from telnyx_async.models.uac_connections import (
        GetUacConnectionResponse as GetUacConnectionResponse,
    )
    from telnyx_async.models.uac_connections import (
        ListUacConnectionsResponse as ListUacConnectionsResponse,
    )
    from telnyx_async.models.uac_connections import (
        SipRegistrationStatus as SipRegistrationStatus,
    )
    from telnyx_async.models.uac_connections import (
        SipRegistrationStatusDetails as SipRegistrationStatusDetails,
    )
    from telnyx_async.models.uac_connections import (
        UacConnection as UacConnection,
    )
    from telnyx_async.models.uac_connections import (
        UacConnectionRegistrationStatus as UacConnectionRegistrationStatus,
    )
    from telnyx_async.models.uac_connections import (
        UacExternalSettings as UacExternalSettings,
    )
    from telnyx_async.models.uac_connections import (
        UacInbound as UacInbound,
    )
    from telnyx_async.models.uac_connections import (
        UacInboundRequest as UacInboundRequest,
    )
    from telnyx_async.models.uac_connections import (
        UacInternalSettings as UacInternalSettings,
    )
    from telnyx_async.models.uac_connections import (
        UacOutbound as UacOutbound,
    )
    from telnyx_async.models.uac_connections import (
        UpdateUacConnectionRequest as UpdateUacConnectionRequest,
    )
    from telnyx_async.models.uac_connections import (
        UpdateUacConnectionResponse as UpdateUacConnectionResponse,
    )
    from telnyx_async.models.usage_reports import (
        ListUsageReportOptionsResponse as ListUsageReportOptionsResponse,
    )
    from telnyx_async.models.usage_reports import (
        ListUsageReportsResponse as ListUsageReportsResponse,
    )
    from telnyx_async.models.usage_reports import (
        PaginationData as PaginationData,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsErrorResponse as UsageReportsErrorResponse,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsOptionsRecord as UsageReportsOptionsRecord,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsRecordType as UsageReportsRecordType,
    )
    from telnyx_async.models.user_addresses import (
        CreateUserAddressResponse as CreateUserAddressResponse,
    )
    from telnyx_async.models.user_addresses import (
        GetUserAddressResponse as GetUserAddressResponse,
    )
    from telnyx_async.models.user_addresses import (
        ListUserAddressesResponse as ListUserAddressesResponse,
    )
    from telnyx_async.models.user_addresses import (
        UserAddress as UserAddress,
    )
    from telnyx_async.models.user_addresses import (
        UserAddressCreate as UserAddressCreate,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleBadRequestError as BulkCreateUserBundleBadRequestError,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleBadRequestErrorItem as BulkCreateUserBundleBadRequestErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleError as BulkCreateUserBundleError,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleErrorItem as BulkCreateUserBundleErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleNotFoundError as BulkCreateUserBundleNotFoundError,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleNotFoundErrorItem as BulkCreateUserBundleNotFoundErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundlesResponse as BulkCreateUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleUnauthorizedError as BulkCreateUserBundleUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleUnauthorizedErrorItem as BulkCreateUserBundleUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleUnprocessableError as BulkCreateUserBundleUnprocessableError,
    )
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundleUnprocessableErrorItem as BulkCreateUserBundleUnprocessableErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        CreateUserBundlesBulkRequest as CreateUserBundlesBulkRequest,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleError as DeactivateUserBundleError,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleErrorItem as DeactivateUserBundleErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleNotFoundError as DeactivateUserBundleNotFoundError,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleNotFoundErrorItem as DeactivateUserBundleNotFoundErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleResponse as DeactivateUserBundleResponse,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleUnauthorizedError as DeactivateUserBundleUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleUnauthorizedErrorItem as DeactivateUserBundleUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleUnprocessableError as DeactivateUserBundleUnprocessableError,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleUnprocessableErrorItem as DeactivateUserBundleUnprocessableErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleError as GetUserBundleError,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleErrorItem as GetUserBundleErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleNotFoundError as GetUserBundleNotFoundError,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleNotFoundErrorItem as GetUserBundleNotFoundErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleUnauthorizedError as GetUserBundleUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        GetUserBundleUnauthorizedErrorItem as GetUserBundleUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesBadRequestError as ListUnusedUserBundlesBadRequestError,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesBadRequestErrorItem as ListUnusedUserBundlesBadRequestErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesError as ListUnusedUserBundlesError,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesErrorItem as ListUnusedUserBundlesErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesResponse as ListUnusedUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesUnauthorizedError as ListUnusedUserBundlesUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesUnauthorizedErrorItem as ListUnusedUserBundlesUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesError as ListUserBundleResourcesError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesErrorItem as ListUserBundleResourcesErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesNotFoundError as ListUserBundleResourcesNotFoundError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesNotFoundErrorItem as ListUserBundleResourcesNotFoundErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesResponse as ListUserBundleResourcesResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesUnauthorizedError as ListUserBundleResourcesUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesUnauthorizedErrorItem as ListUserBundleResourcesUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesBadRequestError as ListUserBundlesBadRequestError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesBadRequestErrorItem as ListUserBundlesBadRequestErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesError as ListUserBundlesError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesErrorItem as ListUserBundlesErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesResponse as ListUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesUnauthorizedError as ListUserBundlesUnauthorizedError,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesUnauthorizedErrorItem as ListUserBundlesUnauthorizedErrorItem,
    )
    from telnyx_async.models.user_bundles import (
        UnusedUserBundles as UnusedUserBundles,
    )
    from telnyx_async.models.user_bundles import (
        UserBundle as UserBundle,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleResource as UserBundleResource,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleResponse as UserBundleResponse,
    )
    from telnyx_async.models.user_bundles import (
        UserBundlesToCreate as UserBundlesToCreate,
    )
    from telnyx_async.models.user_tags import (
        ListUserTagsData as ListUserTagsData,
    )
    from telnyx_async.models.user_tags import (
        ListUserTagsResponse as ListUserTagsResponse,
    )
    from telnyx_async.models.verified_numbers import (
        CreateVerifiedNumberResponse as CreateVerifiedNumberResponse,
    )
    from telnyx_async.models.verified_numbers import (
        ListVerifiedNumbersResponse as ListVerifiedNumbersResponse,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumber as VerifiedNumber,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberRecordType as VerifiedNumberRecordType,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberResult as VerifiedNumberResult,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberResultData as VerifiedNumberResultData,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumbersError as VerifiedNumbersError,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumbersErrorMeta as VerifiedNumbersErrorMeta,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumbersErrors as VerifiedNumbersErrors,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumbersErrorSource as VerifiedNumbersErrorSource,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumbersMeta as VerifiedNumbersMeta,
    )
    from telnyx_async.models.verify import (
        CreateVerificationRequestCall as CreateVerificationRequestCall,
    )
    from telnyx_async.models.verify import (
        CreateVerificationRequestFlashcall as CreateVerificationRequestFlashcall,
    )
    from telnyx_async.models.verify import (
        CreateVerificationRequestSMS as CreateVerificationRequestSMS,
    )
    from telnyx_async.models.verify import (
        CreateVerificationRequestWhatsapp as CreateVerificationRequestWhatsapp,
    )
    from telnyx_async.models.verify import (
        CreateVerificationResponse as CreateVerificationResponse,
    )
    from telnyx_async.models.verify import (
        CreateVerifyMessageTemplateRequest as CreateVerifyMessageTemplateRequest,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileCall as CreateVerifyProfileCall,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileCallRequest as CreateVerifyProfileCallRequest,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileFlashcall as CreateVerifyProfileFlashcall,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileSMS as CreateVerifyProfileSMS,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileSMSRequest as CreateVerifyProfileSMSRequest,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileWhatsapp as CreateVerifyProfileWhatsapp,
    )
    from telnyx_async.models.verify import (
        GetVerificationResponse as GetVerificationResponse,
    )
    from telnyx_async.models.verify import (
        ListVerificationsResponse as ListVerificationsResponse,
    )
    from telnyx_async.models.verify import (
        ListVerifyMessageTemplatesResponse as ListVerifyMessageTemplatesResponse,
    )
    from telnyx_async.models.verify import (
        ListVerifyProfilesResponse as ListVerifyProfilesResponse,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyMessageTemplateRequest as UpdateVerifyMessageTemplateRequest,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileCall as UpdateVerifyProfileCall,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileCallRequest as UpdateVerifyProfileCallRequest,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileSMS as UpdateVerifyProfileSMS,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileSMSRequest as UpdateVerifyProfileSMSRequest,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileWhatsapp as UpdateVerifyProfileWhatsapp,
    )
    from telnyx_async.models.verify import (
        Verification as Verification,
    )
    from telnyx_async.models.verify import (
        VerificationRecordType as VerificationRecordType,
    )
    from telnyx_async.models.verify import (
        VerificationStatus as VerificationStatus,
    )
    from telnyx_async.models.verify import (
        VerificationType as VerificationType,
    )
    from telnyx_async.models.verify import (
        VerifyError as VerifyError,
    )
    from telnyx_async.models.verify import (
        VerifyErrorMeta as VerifyErrorMeta,
    )
    from telnyx_async.models.verify import (
        VerifyErrors as VerifyErrors,
    )
    from telnyx_async.models.verify import (
        VerifyErrorSource as VerifyErrorSource,
    )
    from telnyx_async.models.verify import (
        VerifyMessageTemplateResponse as VerifyMessageTemplateResponse,
    )
    from telnyx_async.models.verify import (
        VerifyProfile as VerifyProfile,
    )
    from telnyx_async.models.verify import (
        VerifyProfileCallSettings as VerifyProfileCallSettings,
    )
    from telnyx_async.models.verify import (
        VerifyProfileFlashcallSettings as VerifyProfileFlashcallSettings,
    )
    from telnyx_async.models.verify import (
        VerifyProfileMessageTemplate as VerifyProfileMessageTemplate,
    )
    from telnyx_async.models.verify import (
        VerifyProfileRecordType as VerifyProfileRecordType,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResult as VerifyProfileResult,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResultCall as VerifyProfileResultCall,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResultData as VerifyProfileResultData,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResultFlashcall as VerifyProfileResultFlashcall,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResultSMS as VerifyProfileResultSMS,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResultWhatsapp as VerifyProfileResultWhatsapp,
    )
    from telnyx_async.models.verify import (
        VerifyProfileSMSSettings as VerifyProfileSMSSettings,
    )
    from telnyx_async.models.verify import (
        VerifyProfileWhatsapp as VerifyProfileWhatsapp,
    )
    from telnyx_async.models.verify import (
        VerifyVerificationCodeData as VerifyVerificationCodeData,
    )
    from telnyx_async.models.verify import (
        VerifyVerificationCodeRequestById as VerifyVerificationCodeRequestById,
    )
    from telnyx_async.models.verify import (
        VerifyVerificationCodeRequestByPhoneNumber as VerifyVerificationCodeRequestByPhoneNumber,
    )
    from telnyx_async.models.verify import (
        VerifyVerificationCodeResponse as VerifyVerificationCodeResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        CreateVirtualCrossConnectResponse as CreateVirtualCrossConnectResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        DeleteVirtualCrossConnectResponse as DeleteVirtualCrossConnectResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        GetVirtualCrossConnectResponse as GetVirtualCrossConnectResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        ListVirtualCrossConnectCoverageResponse as ListVirtualCrossConnectCoverageResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        ListVirtualCrossConnectsResponse as ListVirtualCrossConnectsResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        UpdateVirtualCrossConnectResponse as UpdateVirtualCrossConnectResponse,
    )
    from telnyx_async.models.virtual_cross_connects import (
        VirtualCrossConnectCombined as VirtualCrossConnectCombined,
    )
    from telnyx_async.models.virtual_cross_connects import (
        VirtualCrossConnectCombinedRegion as VirtualCrossConnectCombinedRegion,
    )
    from telnyx_async.models.virtual_cross_connects import (
        VirtualCrossConnectCoverage as VirtualCrossConnectCoverage,
    )
    from telnyx_async.models.virtual_cross_connects import (
        VirtualCrossConnectCreate as VirtualCrossConnectCreate,
    )
    from telnyx_async.models.virtual_cross_connects import (
        VirtualCrossConnectPatch as VirtualCrossConnectPatch,
    )
    from telnyx_async.models.voice_channels import (
        GcbChannelZone as GcbChannelZone,
    )
    from telnyx_async.models.voice_channels import (
        GetVoiceChannelInboundData as GetVoiceChannelInboundData,
    )
    from telnyx_async.models.voice_channels import (
        GetVoiceChannelInboundResponse as GetVoiceChannelInboundResponse,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersByZoneItem as ListVoiceChannelPhoneNumbersByZoneItem,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersByZoneNumber as ListVoiceChannelPhoneNumbersByZoneNumber,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersByZoneResponse as ListVoiceChannelPhoneNumbersByZoneResponse,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersItem as ListVoiceChannelPhoneNumbersItem,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersNumber as ListVoiceChannelPhoneNumbersNumber,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelPhoneNumbersResponse as ListVoiceChannelPhoneNumbersResponse,
    )
    from telnyx_async.models.voice_channels import (
        ListVoiceChannelZonesResponse as ListVoiceChannelZonesResponse,
    )
    from telnyx_async.models.voice_channels import (
        UpdateVoiceChannelInboundData as UpdateVoiceChannelInboundData,
    )
    from telnyx_async.models.voice_channels import (
        UpdateVoiceChannelInboundError as UpdateVoiceChannelInboundError,
    )
    from telnyx_async.models.voice_channels import (
        UpdateVoiceChannelInboundErrorItem as UpdateVoiceChannelInboundErrorItem,
    )
    from telnyx_async.models.voice_channels import (
        UpdateVoiceChannelInboundErrorSource as UpdateVoiceChannelInboundErrorSource,
    )
    from telnyx_async.models.voice_channels import (
        UpdateVoiceChannelInboundResponse as UpdateVoiceChannelInboundResponse,
    )
    from telnyx_async.models.voice_channels import (
        VoiceChannelsError as VoiceChannelsError,
    )
    from telnyx_async.models.voice_channels import (
        VoiceChannelsErrors as VoiceChannelsErrors,
    )
    from telnyx_async.models.voice_channels import (
        VoiceChannelsErrorSource as VoiceChannelsErrorSource,
    )
    from telnyx_async.models.voice_clones import (
        ListVoiceClonesResponse as ListVoiceClonesResponse,
    )
    from telnyx_async.models.voice_clones import (
        MinimaxClone as MinimaxClone,
    )
    from telnyx_async.models.voice_clones import (
        MinimaxDesignClone as MinimaxDesignClone,
    )
    from telnyx_async.models.voice_clones import (
        TelnyxDesignClone as TelnyxDesignClone,
    )
    from telnyx_async.models.voice_clones import (
        TelnyxQwen3TTSClone as TelnyxQwen3TTSClone,
    )
    from telnyx_async.models.voice_clones import (
        TelnyxUltraClone as TelnyxUltraClone,
    )
    from telnyx_async.models.voice_clones import (
        VoiceClone as VoiceClone,
    )
    from telnyx_async.models.voice_clones import (
        VoiceCloneRequest as VoiceCloneRequest,
    )
    from telnyx_async.models.voice_clones import (
        VoiceCloneResponse as VoiceCloneResponse,
    )
    from telnyx_async.models.voice_clones import (
        VoiceCloneUpdateRequest as VoiceCloneUpdateRequest,
    )
    from telnyx_async.models.voice_clones import (
        VoiceCloneUploadRequest as VoiceCloneUploadRequest,
    )
    from telnyx_async.models.voice_clones import (
        VoiceDesignsError as VoiceDesignsError,
    )
    from telnyx_async.models.voice_clones import (
        VoiceDesignsErrorResponse as VoiceDesignsErrorResponse,
    )
    from telnyx_async.models.voice_clones import (
        VoiceDesignsErrorSource as VoiceDesignsErrorSource,
    )
    from telnyx_async.models.voice_designs import (
        ListVoiceDesignsResponse as ListVoiceDesignsResponse,
    )
    from telnyx_async.models.voice_designs import (
        UpdateVoiceDesignResponse as UpdateVoiceDesignResponse,
    )
    from telnyx_async.models.voice_designs import (
        VoiceDesign as VoiceDesign,
    )
    from telnyx_async.models.voice_designs import (
        VoiceDesignRequest as VoiceDesignRequest,
    )
    from telnyx_async.models.voice_designs import (
        VoiceDesignResponse as VoiceDesignResponse,
    )
    from telnyx_async.models.voice_designs import (
        VoiceDesignSummary as VoiceDesignSummary,
    )
    from telnyx_async.models.voice_designs import (
        VoiceDesignUpdateRequest as VoiceDesignUpdateRequest,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        ListVoiceSdkCallReportsResponse as ListVoiceSdkCallReportsResponse,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReport as VoiceSdkCallReport,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportError as VoiceSdkCallReportError,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportErrorMeta as VoiceSdkCallReportErrorMeta,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportErrorResponse as VoiceSdkCallReportErrorResponse,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportErrorSource as VoiceSdkCallReportErrorSource,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportGroupedStats as VoiceSdkCallReportGroupedStats,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportLogEntries as VoiceSdkCallReportLogEntries,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportLogEntry as VoiceSdkCallReportLogEntry,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportLogs as VoiceSdkCallReportLogs,
    )
    from telnyx_async.models.voice_sdk_call_reports import (
        VoiceSdkCallReportStats as VoiceSdkCallReportStats,
    )
    from telnyx_async.models.voicemail import (
        CreateVoicemailResponse as CreateVoicemailResponse,
    )
    from telnyx_async.models.voicemail import (
        GetVoicemailResponse as GetVoicemailResponse,
    )
    from telnyx_async.models.voicemail import (
        UpdateVoicemailResponse as UpdateVoicemailResponse,
    )
    from telnyx_async.models.voicemail import (
        VoicemailPreferences as VoicemailPreferences,
    )
    from telnyx_async.models.voicemail import (
        VoicemailRequest as VoicemailRequest,
    )
    from telnyx_async.models.wdr_detail_reports import (
        DownlinkData as DownlinkData,
    )
    from telnyx_async.models.wdr_detail_reports import (
        ListWDRDetailReportsResponse as ListWDRDetailReportsResponse,
    )
    from telnyx_async.models.wdr_detail_reports import (
        UplinkData as UplinkData,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WdrDetailRecord as WdrDetailRecord,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WdrDetailReportsError as WdrDetailReportsError,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WdrDetailReportsErrorResponse as WdrDetailReportsErrorResponse,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WdrDetailReportsPaginationMeta as WdrDetailReportsPaginationMeta,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WirelessCost as WirelessCost,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WirelessRate as WirelessRate,
    )
    from telnyx_async.models.web_search import (
        GetWebSearchContentsResponse as GetWebSearchContentsResponse,
    )
    from telnyx_async.models.web_search import (
        GetWebSearchResearchResponse as GetWebSearchResearchResponse,
    )
    from telnyx_async.models.web_search import (
        StartedWebResearchTask as StartedWebResearchTask,
    )
    from telnyx_async.models.web_search import (
        StartWebSearchResearchResponse as StartWebSearchResearchResponse,
    )
    from telnyx_async.models.web_search import (
        WebContentsResultSet as WebContentsResultSet,
    )
    from telnyx_async.models.web_search import (
        WebPageContent as WebPageContent,
    )
    from telnyx_async.models.web_search import (
        WebPageMetadata as WebPageMetadata,
    )
    from telnyx_async.models.web_search import (
        WebResearchAnswer as WebResearchAnswer,
    )
    from telnyx_async.models.web_search import (
        WebResearchCitation as WebResearchCitation,
    )
    from telnyx_async.models.web_search import (
        WebResearchOutcome as WebResearchOutcome,
    )
    from telnyx_async.models.web_search import (
        WebResearchTask as WebResearchTask,
    )
    from telnyx_async.models.web_search import (
        WebSearchResponse as WebSearchResponse,
    )
    from telnyx_async.models.web_search import (
        WebSearchResult as WebSearchResult,
    )
    from telnyx_async.models.web_search import (
        WebSearchResultsByType as WebSearchResultsByType,
    )
    from telnyx_async.models.web_search import (
        WebSearchResultSet as WebSearchResultSet,
    )
    from telnyx_async.models.webhook_deliveries import (
        DeliveredWebhook as DeliveredWebhook,
    )
    from telnyx_async.models.webhook_deliveries import (
        GetWebhookDeliveryResponse as GetWebhookDeliveryResponse,
    )
    from telnyx_async.models.webhook_deliveries import (
        ListWebhookDeliveriesResponse as ListWebhookDeliveriesResponse,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDelivery as WebhookDelivery,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDeliveryAttempt as WebhookDeliveryAttempt,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDeliveryExchange as WebhookDeliveryExchange,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDeliveryRequest as WebhookDeliveryRequest,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDeliveryResponse as WebhookDeliveryResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        GetWhatsappAccountResponse as GetWhatsappAccountResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        GetWhatsappAccountSettingsResponse as GetWhatsappAccountSettingsResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        GetWhatsappUserDataResponse as GetWhatsappUserDataResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        ListWhatsappAccountPhoneNumbersResponse as ListWhatsappAccountPhoneNumbersResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        ListWhatsappAccountsResponse as ListWhatsappAccountsResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        UpdateWhatsappAccountSettingsRequest as UpdateWhatsappAccountSettingsRequest,
    )
    from telnyx_async.models.whatsapp_accounts import (
        UpdateWhatsappAccountSettingsResponse as UpdateWhatsappAccountSettingsResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        UpdateWhatsappUserDataRequest as UpdateWhatsappUserDataRequest,
    )
    from telnyx_async.models.whatsapp_accounts import (
        UpdateWhatsappUserDataResponse as UpdateWhatsappUserDataResponse,
    )
    from telnyx_async.models.whatsapp_accounts import (
        WhatsappAccount as WhatsappAccount,
    )
    from telnyx_async.models.whatsapp_accounts import (
        WhatsappAccountSettings as WhatsappAccountSettings,
    )
    from telnyx_async.models.whatsapp_accounts import (
        WhatsappPhoneNumber as WhatsappPhoneNumber,
    )
    from telnyx_async.models.whatsapp_accounts import (
        WhatsappUserData as WhatsappUserData,
    )
    from telnyx_async.models.whatsapp_messages import (
        SendWhatsappMessageRequest as SendWhatsappMessageRequest,
    )
    from telnyx_async.models.whatsapp_messages import (
        SendWhatsappMessageResponse as SendWhatsappMessageResponse,
    )
    from telnyx_async.models.whatsapp_messages import (
        SentWhatsappMessage as SentWhatsappMessage,
    )
    from telnyx_async.models.whatsapp_messages import (
        SentWhatsappMessageSender as SentWhatsappMessageSender,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContact as WhatsappContact,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContactAddress as WhatsappContactAddress,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContactEmail as WhatsappContactEmail,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContactOrg as WhatsappContactOrg,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContactPhone as WhatsappContactPhone,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappContactUrl as WhatsappContactUrl,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractive as WhatsappInteractive,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveAction as WhatsappInteractiveAction,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionButton as WhatsappInteractiveActionButton,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionButtonReply as WhatsappInteractiveActionButtonReply,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionCard as WhatsappInteractiveActionCard,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionCardAction as WhatsappInteractiveActionCardAction,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionCardBody as WhatsappInteractiveActionCardBody,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionCardHeader as WhatsappInteractiveActionCardHeader,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionParameters as WhatsappInteractiveActionParameters,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionSection as WhatsappInteractiveActionSection,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionSectionProductItem as WhatsappInteractiveActionSectionProductItem,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveActionSectionRow as WhatsappInteractiveActionSectionRow,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveBody as WhatsappInteractiveBody,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveFooter as WhatsappInteractiveFooter,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappInteractiveHeader as WhatsappInteractiveHeader,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappLocation as WhatsappLocation,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMedia as WhatsappMedia,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContent as WhatsappMessageContent,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContentTemplate as WhatsappMessageContentTemplate,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContentTemplateComponent as WhatsappMessageContentTemplateComponent,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContentTemplateLanguage as WhatsappMessageContentTemplateLanguage,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContentTemplateParameter as WhatsappMessageContentTemplateParameter,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappMessageContentText as WhatsappMessageContentText,
    )
    from telnyx_async.models.whatsapp_messages import (
        WhatsappReaction as WhatsappReaction,
    )
    from telnyx_async.models.whatsapp_numbers import (
        GetWhatsappNumberCallingSettingsResponse as GetWhatsappNumberCallingSettingsResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        GetWhatsappNumberConversationWindowResponse as GetWhatsappNumberConversationWindowResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        GetWhatsappNumberProfileResponse as GetWhatsappNumberProfileResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        GetWhatsappNumberResponse as GetWhatsappNumberResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        ListWhatsappNumbersResponse as ListWhatsappNumbersResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        ResendWhatsappNumberCodeRequest as ResendWhatsappNumberCodeRequest,
    )
    from telnyx_async.models.whatsapp_numbers import (
        UpdateWhatsappNumberCallingSettingsRequest as UpdateWhatsappNumberCallingSettingsRequest,
    )
    from telnyx_async.models.whatsapp_numbers import (
        UpdateWhatsappNumberCallingSettingsResponse as UpdateWhatsappNumberCallingSettingsResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        UpdateWhatsappNumberProfileRequest as UpdateWhatsappNumberProfileRequest,
    )
    from telnyx_async.models.whatsapp_numbers import (
        UpdateWhatsappNumberProfileResponse as UpdateWhatsappNumberProfileResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        UploadWhatsappNumberProfilePhotoResponse as UploadWhatsappNumberProfilePhotoResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        VerifyWhatsappNumberCodeRequest as VerifyWhatsappNumberCodeRequest,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappBotCommand as WhatsappBotCommand,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappCallingRouting as WhatsappCallingRouting,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappCallingRoutingResponse as WhatsappCallingRoutingResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappCallingSettings as WhatsappCallingSettings,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappConversationalComponents as WhatsappConversationalComponents,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappConversationalComponentsResponse as WhatsappConversationalComponentsResponse,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappConversationWindow as WhatsappConversationWindow,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappNumberSyncProgress as WhatsappNumberSyncProgress,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappPhoneNumberDetail as WhatsappPhoneNumberDetail,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappPhoneNumberVerificationRequest as WhatsappPhoneNumberVerificationRequest,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappProfile as WhatsappProfile,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappProfilePhoto as WhatsappProfilePhoto,
    )
    from telnyx_async.models.whatsapp_numbers import (
        WhatsappProfilePhotoResponse as WhatsappProfilePhotoResponse,
    )
    from telnyx_async.models.whatsapp_signups import (
        GetWhatsappSignupStatusResponse as GetWhatsappSignupStatusResponse,
    )
    from telnyx_async.models.whatsapp_signups import (
        ListHostedWhatsappSignupsResponse as ListHostedWhatsappSignupsResponse,
    )
    from telnyx_async.models.whatsapp_signups import (
        ListWhatsappSignupsResponse as ListWhatsappSignupsResponse,
    )
    from telnyx_async.models.whatsapp_signups import (
        WhatsappHostedSignup as WhatsappHostedSignup,
    )
    from telnyx_async.models.whatsapp_signups import (
        WhatsappHostedSignupResponse as WhatsappHostedSignupResponse,
    )
    from telnyx_async.models.whatsapp_signups import (
        WhatsappSignup as WhatsappSignup,
    )
    from telnyx_async.models.whatsapp_templates import (
        CreateWhatsappTemplateComponent as CreateWhatsappTemplateComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        CreateWhatsappTemplateRequest as CreateWhatsappTemplateRequest,
    )
    from telnyx_async.models.whatsapp_templates import (
        CreateWhatsappTemplateResponse as CreateWhatsappTemplateResponse,
    )
    from telnyx_async.models.whatsapp_templates import (
        GetWhatsappTemplateResponse as GetWhatsappTemplateResponse,
    )
    from telnyx_async.models.whatsapp_templates import (
        ListWhatsappTemplatesResponse as ListWhatsappTemplatesResponse,
    )
    from telnyx_async.models.whatsapp_templates import (
        UpdateWhatsappTemplateComponent as UpdateWhatsappTemplateComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        UpdateWhatsappTemplateRequest as UpdateWhatsappTemplateRequest,
    )
    from telnyx_async.models.whatsapp_templates import (
        UpdateWhatsappTemplateResponse as UpdateWhatsappTemplateResponse,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplate as WhatsappTemplate,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateBodyComponent as WhatsappTemplateBodyComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateBodyComponentExample as WhatsappTemplateBodyComponentExample,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateBusinessAccount as WhatsappTemplateBusinessAccount,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateButton as WhatsappTemplateButton,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateButtonsComponent as WhatsappTemplateButtonsComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateCarouselComponent as WhatsappTemplateCarouselComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateCarouselComponentCard as WhatsappTemplateCarouselComponentCard,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateFooterComponent as WhatsappTemplateFooterComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateHeaderComponent as WhatsappTemplateHeaderComponent,
    )
    from telnyx_async.models.whatsapp_templates import (
        WhatsappTemplateHeaderComponentExample as WhatsappTemplateHeaderComponentExample,
    )
    from telnyx_async.models.wireguard_interfaces import (
        CreateWireguardInterfacePeerResponse as CreateWireguardInterfacePeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        CreateWireguardInterfaceResponse as CreateWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        DeleteWireguardInterfacePeerResponse as DeleteWireguardInterfacePeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        DeleteWireguardInterfaceResponse as DeleteWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        GetWireguardInterfacePeerResponse as GetWireguardInterfacePeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        GetWireguardInterfaceResponse as GetWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        ListWireguardInterfacePeersResponse as ListWireguardInterfacePeersResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        ListWireguardInterfacesResponse as ListWireguardInterfacesResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        UpdateWireguardInterfacePeerResponse as UpdateWireguardInterfacePeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardInterfaceCreate as WireguardInterfaceCreate,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardInterfaceRead as WireguardInterfaceRead,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardInterfaceReadRegion as WireguardInterfaceReadRegion,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardPeer as WireguardPeer,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardPeerCreate as WireguardPeerCreate,
    )
    from telnyx_async.models.wireguard_interfaces import (
        WireguardPeerPatch as WireguardPeerPatch,
    )
    from telnyx_async.models.wireless_blocklists import (
        MCC as MCC,
    )
    from telnyx_async.models.wireless_blocklists import (
        PLMN as PLMN,
    )
    from telnyx_async.models.wireless_blocklists import (
        Country as Country,
    )
    from telnyx_async.models.wireless_blocklists import (
        CreateWirelessBlocklistResponse as CreateWirelessBlocklistResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        DeleteWirelessBlocklistResponse as DeleteWirelessBlocklistResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        GetWirelessBlocklistResponse as GetWirelessBlocklistResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        ListWirelessBlocklistsResponse as ListWirelessBlocklistsResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        ListWirelessBlocklistValuesResponse as ListWirelessBlocklistValuesResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        UpdateWirelessBlocklistResponse as UpdateWirelessBlocklistResponse,
    )
    from telnyx_async.models.wireless_blocklists import (
        WirelessBlocklist as WirelessBlocklist,
    )
    from telnyx_async.models.wireless_blocklists import (
        WirelessBlocklistValue as WirelessBlocklistValue,
    )
    from telnyx_async.models.wireless_regions import (
        ListWirelessRegionsResponse as ListWirelessRegionsResponse,
    )
    from telnyx_async.models.wireless_regions import (
        Region as Region,
    )
    from telnyx_async.models.wireless_reports import (
        CreateWirelessReportResponse as CreateWirelessReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        DeleteWirelessReportResponse as DeleteWirelessReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        GetWirelessReportResponse as GetWirelessReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        ListWirelessReportsResponse as ListWirelessReportsResponse,
    )
    from telnyx_async.models.wireless_reports import (
        WdrReport as WdrReport,
    )
    from telnyx_async.models.wireless_reports import (
        WdrReportRequest as WdrReportRequest,
    )
    from telnyx_async.models.x402_payments import (
        GetX402PaymentResponse as GetX402PaymentResponse,
    )
    from telnyx_async.models.x402_payments import (
        ListX402PaymentsResponse as ListX402PaymentsResponse,
    )
    from telnyx_async.models.x402_payments import (
        X402Payment as X402Payment,
    )
    from telnyx_async.models.x402_payments import (
        X402PaymentOption as X402PaymentOption,
    )
    from telnyx_async.models.x402_payments import (
        X402PaymentOptionExtra as X402PaymentOptionExtra,
    )
    from telnyx_async.models.x402_payments import (
        X402PaymentRequirements as X402PaymentRequirements,
    )
    from telnyx_async.models.x402_payments import (
        X402PaymentRequirementsResource as X402PaymentRequirementsResource,
    )
    from telnyx_async.models.x402_payments import (
        X402Quote as X402Quote,
    )
    from telnyx_async.models.x402_payments import (
        X402QuoteRequest as X402QuoteRequest,
    )
    from telnyx_async.models.x402_payments import (
        X402QuoteResponse as X402QuoteResponse,
    )
    from telnyx_async.models.x402_payments import (
        X402SettlementError as X402SettlementError,
    )
    from telnyx_async.models.x402_payments import (
        X402SettlementErrorResponse as X402SettlementErrorResponse,
    )
    from telnyx_async.models.x402_payments import (
        X402SettleRequest as X402SettleRequest,
    )
    from telnyx_async.models.x402_payments import (
        X402Transaction as X402Transaction,
    )
    from telnyx_async.models.x402_payments import (
        X402TransactionResponse as X402TransactionResponse,
    )
    from telnyx_async.models.x402_payments import (
        X402TransactionsError as X402TransactionsError,
    )
    from telnyx_async.models.x402_payments import (
        X402TransactionsErrorMeta as X402TransactionsErrorMeta,
    )
    from telnyx_async.models.x402_payments import (
        X402TransactionsErrorResponse as X402TransactionsErrorResponse,
    )
    from telnyx_async.models.x402_payments import (
        X402TransactionsErrorSource as X402TransactionsErrorSource,
    )


def __getattr__(name: str) -> Any:
    if name == "__all__":  # `from telnyx_async.models import *` asks for it, and then for each name
        return sorted(HOMES)
    module = HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted(HOMES)
