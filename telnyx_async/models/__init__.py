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
        ResourceNotFoundErrorMeta as ResourceNotFoundErrorMeta,
    )
    from telnyx_async.models.addresses import (
        ResourceNotFoundErrorSource as ResourceNotFoundErrorSource,
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
    from telnyx_async.models.ai_assistants import (
        AIAssistantTool as AIAssistantTool,
    )
    from telnyx_async.models.ai_assistants import (
        Assistant as Assistant,
    )
    from telnyx_async.models.ai_assistants import (
        BucketIds as BucketIds,
    )
    from telnyx_async.models.ai_assistants import (
        ConversationChannelType as ConversationChannelType,
    )
    from telnyx_async.models.ai_assistants import (
        CreateAssistantRequest as CreateAssistantRequest,
    )
    from telnyx_async.models.ai_assistants import (
        CreateScheduledEventRequest as CreateScheduledEventRequest,
    )
    from telnyx_async.models.ai_assistants import (
        DeleteAIAssistantResponse as DeleteAIAssistantResponse,
    )
    from telnyx_async.models.ai_assistants import (
        DTMFTool as DTMFTool,
    )
    from telnyx_async.models.ai_assistants import (
        EnabledFeatures as EnabledFeatures,
    )
    from telnyx_async.models.ai_assistants import (
        EventStatus as EventStatus,
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
        ListAIAssistantsResponse as ListAIAssistantsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ListedScheduledEvent as ListedScheduledEvent,
    )
    from telnyx_async.models.ai_assistants import (
        ListScheduledEventsResponse as ListScheduledEventsResponse,
    )
    from telnyx_async.models.ai_assistants import (
        MessagingSettings as MessagingSettings,
    )
    from telnyx_async.models.ai_assistants import (
        PrivacySettings as PrivacySettings,
    )
    from telnyx_async.models.ai_assistants import (
        RetrievalTool as RetrievalTool,
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
        TelephonySettings as TelephonySettings,
    )
    from telnyx_async.models.ai_assistants import (
        TestToolResponse as TestToolResponse,
    )
    from telnyx_async.models.ai_assistants import (
        TestWebhookToolRequest as TestWebhookToolRequest,
    )
    from telnyx_async.models.ai_assistants import (
        TranscriptionSettings as TranscriptionSettings,
    )
    from telnyx_async.models.ai_assistants import (
        TransferTool as TransferTool,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolCustomHeader as TransferToolCustomHeader,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolParams as TransferToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolTarget as TransferToolTarget,
    )
    from telnyx_async.models.ai_assistants import (
        UpdateAssistantRequest as UpdateAssistantRequest,
    )
    from telnyx_async.models.ai_assistants import (
        VoiceSettings as VoiceSettings,
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
        WebhookToolTest as WebhookToolTest,
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
    from telnyx_async.models.ai_conversations import (
        Conversation as Conversation,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsight as ConversationInsight,
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
        CreateConversationRequest as CreateConversationRequest,
    )
    from telnyx_async.models.ai_conversations import (
        GetAIConversationResponse as GetAIConversationResponse,
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
        UpdateAIConversationResponse as UpdateAIConversationResponse,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateConversationRequest as UpdateConversationRequest,
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
    from telnyx_async.models.audit_logs import (
        AuditEventChanges as AuditEventChanges,
    )
    from telnyx_async.models.audit_logs import (
        AuditLog as AuditLog,
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
        GetBalanceResponse as GetBalanceResponse,
    )
    from telnyx_async.models.billing import (
        UserBalance as UserBalance,
    )
    from telnyx_async.models.billing_groups import (
        BillingGroup as BillingGroup,
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
        UpdateBrand as UpdateBrand,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignmentTaskStatusResponse as AssignmentTaskStatusResponse,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignMessagingProfileResponse as AssignMessagingProfileResponse,
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
        ListBillingBundlesResponse as ListBillingBundlesResponse,
    )
    from telnyx_async.models.bundles import (
        PaginationResponse as PaginationResponse,
    )
    from telnyx_async.models.bundles import (
        UserBundleSummary as UserBundleSummary,
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
        AIAssistantStartRequest as AIAssistantStartRequest,
    )
    from telnyx_async.models.calls import (
        AIAssistantStopRequest as AIAssistantStopRequest,
    )
    from telnyx_async.models.calls import (
        AnswerCallResponse as AnswerCallResponse,
    )
    from telnyx_async.models.calls import (
        AnsweringMachineDetectionConfig as AnsweringMachineDetectionConfig,
    )
    from telnyx_async.models.calls import (
        AnswerRequest as AnswerRequest,
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
        CallAIGatherEnded as CallAIGatherEnded,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedEvent as CallAIGatherEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedMessage as CallAIGatherEndedMessage,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedPayload as CallAIGatherEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdated as CallAIGatherMessageHistoryUpdated,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedEvent as CallAIGatherMessageHistoryUpdatedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedMessage as CallAIGatherMessageHistoryUpdatedMessage,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedPayload as CallAIGatherMessageHistoryUpdatedPayload,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResults as CallAIGatherPartialResults,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsEvent as CallAIGatherPartialResultsEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsMessage as CallAIGatherPartialResultsMessage,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsPayload as CallAIGatherPartialResultsPayload,
    )
    from telnyx_async.models.calls import (
        CallAnswered as CallAnswered,
    )
    from telnyx_async.models.calls import (
        CallAnsweredEvent as CallAnsweredEvent,
    )
    from telnyx_async.models.calls import (
        CallAnsweredPayload as CallAnsweredPayload,
    )
    from telnyx_async.models.calls import (
        CallBridged as CallBridged,
    )
    from telnyx_async.models.calls import (
        CallBridgedEvent as CallBridgedEvent,
    )
    from telnyx_async.models.calls import (
        CallBridgedPayload as CallBridgedPayload,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResult as CallControlCommandResult,
    )
    from telnyx_async.models.calls import (
        CallControlCommandResultWithRecordingId as CallControlCommandResultWithRecordingId,
    )
    from telnyx_async.models.calls import (
        CallConversationEnded as CallConversationEnded,
    )
    from telnyx_async.models.calls import (
        CallConversationEndedEvent as CallConversationEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallConversationEndedPayload as CallConversationEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallConversationInsightsGenerated as CallConversationInsightsGenerated,
    )
    from telnyx_async.models.calls import (
        CallConversationInsightsGeneratedEvent as CallConversationInsightsGeneratedEvent,
    )
    from telnyx_async.models.calls import (
        CallConversationInsightsGeneratedPayload as CallConversationInsightsGeneratedPayload,
    )
    from telnyx_async.models.calls import (
        CallConversationInsightsGeneratedResult as CallConversationInsightsGeneratedResult,
    )
    from telnyx_async.models.calls import (
        CallDequeued as CallDequeued,
    )
    from telnyx_async.models.calls import (
        CallDequeuedEvent as CallDequeuedEvent,
    )
    from telnyx_async.models.calls import (
        CallDequeuedPayload as CallDequeuedPayload,
    )
    from telnyx_async.models.calls import (
        CallDtmfReceived as CallDtmfReceived,
    )
    from telnyx_async.models.calls import (
        CallDtmfReceivedEvent as CallDtmfReceivedEvent,
    )
    from telnyx_async.models.calls import (
        CallDtmfReceivedPayload as CallDtmfReceivedPayload,
    )
    from telnyx_async.models.calls import (
        CallEnqueued as CallEnqueued,
    )
    from telnyx_async.models.calls import (
        CallEnqueuedEvent as CallEnqueuedEvent,
    )
    from telnyx_async.models.calls import (
        CallEnqueuedPayload as CallEnqueuedPayload,
    )
    from telnyx_async.models.calls import (
        CallForkStarted as CallForkStarted,
    )
    from telnyx_async.models.calls import (
        CallForkStartedEvent as CallForkStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallForkStartedPayload as CallForkStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallForkStopped as CallForkStopped,
    )
    from telnyx_async.models.calls import (
        CallForkStoppedEvent as CallForkStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallForkStoppedPayload as CallForkStoppedPayload,
    )
    from telnyx_async.models.calls import (
        CallGatherEnded as CallGatherEnded,
    )
    from telnyx_async.models.calls import (
        CallGatherEndedEvent as CallGatherEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallGatherEndedPayload as CallGatherEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallHangup as CallHangup,
    )
    from telnyx_async.models.calls import (
        CallHangupEvent as CallHangupEvent,
    )
    from telnyx_async.models.calls import (
        CallHangupInboundQualityStats as CallHangupInboundQualityStats,
    )
    from telnyx_async.models.calls import (
        CallHangupOutboundQualityStats as CallHangupOutboundQualityStats,
    )
    from telnyx_async.models.calls import (
        CallHangupPayload as CallHangupPayload,
    )
    from telnyx_async.models.calls import (
        CallHangupQualityStats as CallHangupQualityStats,
    )
    from telnyx_async.models.calls import (
        CallInitiated as CallInitiated,
    )
    from telnyx_async.models.calls import (
        CallInitiatedEvent as CallInitiatedEvent,
    )
    from telnyx_async.models.calls import (
        CallInitiatedPayload as CallInitiatedPayload,
    )
    from telnyx_async.models.calls import (
        CallMachineDetectionEnded as CallMachineDetectionEnded,
    )
    from telnyx_async.models.calls import (
        CallMachineDetectionEndedEvent as CallMachineDetectionEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachineDetectionEndedPayload as CallMachineDetectionEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallMachineGreetingEnded as CallMachineGreetingEnded,
    )
    from telnyx_async.models.calls import (
        CallMachineGreetingEndedEvent as CallMachineGreetingEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachineGreetingEndedPayload as CallMachineGreetingEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumDetectionEnded as CallMachinePremiumDetectionEnded,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumDetectionEndedEvent as CallMachinePremiumDetectionEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumDetectionEndedPayload as CallMachinePremiumDetectionEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumGreetingEnded as CallMachinePremiumGreetingEnded,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumGreetingEndedEvent as CallMachinePremiumGreetingEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallMachinePremiumGreetingEndedPayload as CallMachinePremiumGreetingEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallPlaybackEnded as CallPlaybackEnded,
    )
    from telnyx_async.models.calls import (
        CallPlaybackEndedEvent as CallPlaybackEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallPlaybackEndedPayload as CallPlaybackEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallPlaybackStarted as CallPlaybackStarted,
    )
    from telnyx_async.models.calls import (
        CallPlaybackStartedEvent as CallPlaybackStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallPlaybackStartedPayload as CallPlaybackStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallRecordingError as CallRecordingError,
    )
    from telnyx_async.models.calls import (
        CallRecordingErrorEvent as CallRecordingErrorEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingErrorPayload as CallRecordingErrorPayload,
    )
    from telnyx_async.models.calls import (
        CallRecordingSaved as CallRecordingSaved,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedEvent as CallRecordingSavedEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedPayload as CallRecordingSavedPayload,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedPublicUrls as CallRecordingSavedPublicUrls,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedUrls as CallRecordingSavedUrls,
    )
    from telnyx_async.models.calls import (
        CallRecordingTranscriptionSaved as CallRecordingTranscriptionSaved,
    )
    from telnyx_async.models.calls import (
        CallRecordingTranscriptionSavedEvent as CallRecordingTranscriptionSavedEvent,
    )
    from telnyx_async.models.calls import (
        CallRecordingTranscriptionSavedPayload as CallRecordingTranscriptionSavedPayload,
    )
    from telnyx_async.models.calls import (
        CallReferCompleted as CallReferCompleted,
    )
    from telnyx_async.models.calls import (
        CallReferCompletedEvent as CallReferCompletedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferCompletedPayload as CallReferCompletedPayload,
    )
    from telnyx_async.models.calls import (
        CallReferFailed as CallReferFailed,
    )
    from telnyx_async.models.calls import (
        CallReferFailedEvent as CallReferFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferFailedPayload as CallReferFailedPayload,
    )
    from telnyx_async.models.calls import (
        CallReferStarted as CallReferStarted,
    )
    from telnyx_async.models.calls import (
        CallReferStartedEvent as CallReferStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallReferStartedPayload as CallReferStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallRequest as CallRequest,
    )
    from telnyx_async.models.calls import (
        CallSiprecFailed as CallSiprecFailed,
    )
    from telnyx_async.models.calls import (
        CallSiprecFailedEvent as CallSiprecFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallSiprecFailedPayload as CallSiprecFailedPayload,
    )
    from telnyx_async.models.calls import (
        CallSiprecStarted as CallSiprecStarted,
    )
    from telnyx_async.models.calls import (
        CallSiprecStartedEvent as CallSiprecStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallSiprecStartedPayload as CallSiprecStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallSiprecStopped as CallSiprecStopped,
    )
    from telnyx_async.models.calls import (
        CallSiprecStoppedEvent as CallSiprecStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallSiprecStoppedPayload as CallSiprecStoppedPayload,
    )
    from telnyx_async.models.calls import (
        CallSpeakEnded as CallSpeakEnded,
    )
    from telnyx_async.models.calls import (
        CallSpeakEndedEvent as CallSpeakEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallSpeakEndedPayload as CallSpeakEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallSpeakStarted as CallSpeakStarted,
    )
    from telnyx_async.models.calls import (
        CallSpeakStartedEvent as CallSpeakStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallSpeakStartedPayload as CallSpeakStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallStreamingFailed as CallStreamingFailed,
    )
    from telnyx_async.models.calls import (
        CallStreamingFailedEvent as CallStreamingFailedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingFailedPayload as CallStreamingFailedPayload,
    )
    from telnyx_async.models.calls import (
        CallStreamingFailedStreamParams as CallStreamingFailedStreamParams,
    )
    from telnyx_async.models.calls import (
        CallStreamingStarted as CallStreamingStarted,
    )
    from telnyx_async.models.calls import (
        CallStreamingStartedEvent as CallStreamingStartedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingStartedPayload as CallStreamingStartedPayload,
    )
    from telnyx_async.models.calls import (
        CallStreamingStopped as CallStreamingStopped,
    )
    from telnyx_async.models.calls import (
        CallStreamingStoppedEvent as CallStreamingStoppedEvent,
    )
    from telnyx_async.models.calls import (
        CallStreamingStoppedPayload as CallStreamingStoppedPayload,
    )
    from telnyx_async.models.calls import (
        CallTranscription as CallTranscription,
    )
    from telnyx_async.models.calls import (
        CallTranscriptionData as CallTranscriptionData,
    )
    from telnyx_async.models.calls import (
        CallTranscriptionEvent as CallTranscriptionEvent,
    )
    from telnyx_async.models.calls import (
        CallTranscriptionPayload as CallTranscriptionPayload,
    )
    from telnyx_async.models.calls import (
        CallWithRecordingId as CallWithRecordingId,
    )
    from telnyx_async.models.calls import (
        ClientStateUpdateRequest as ClientStateUpdateRequest,
    )
    from telnyx_async.models.calls import (
        CustomSipHeader as CustomSipHeader,
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
        GoogleTranscriptionLanguage as GoogleTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        GoogleTranscriptionLanguageLong as GoogleTranscriptionLanguageLong,
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
        LeaveQueueRequest as LeaveQueueRequest,
    )
    from telnyx_async.models.calls import (
        LeaveQueueResponse as LeaveQueueResponse,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionDirection as NoiseSuppressionDirection,
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
        ResumeCallRecordingResponse as ResumeCallRecordingResponse,
    )
    from telnyx_async.models.calls import (
        ResumeRecordingRequest as ResumeRecordingRequest,
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
        SipHeader as SipHeader,
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
        SpeechContext as SpeechContext,
    )
    from telnyx_async.models.calls import (
        StartAIAssistantVoiceSettings as StartAIAssistantVoiceSettings,
    )
    from telnyx_async.models.calls import (
        StartCallAIAssistantResponse as StartCallAIAssistantResponse,
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
        StartStreamingRequest as StartStreamingRequest,
    )
    from telnyx_async.models.calls import (
        StopCallAIAssistantResponse as StopCallAIAssistantResponse,
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
        TelnyxTranscriptionLanguage as TelnyxTranscriptionLanguage,
    )
    from telnyx_async.models.calls import (
        TelnyxVoiceSettings as TelnyxVoiceSettings,
    )
    from telnyx_async.models.calls import (
        TranscriptionConfig as TranscriptionConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineAConfig as TranscriptionEngineAConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineBConfig as TranscriptionEngineBConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineConfig as TranscriptionEngineConfig,
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
        UpdateClientStateResponse as UpdateClientStateResponse,
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
        CampaignStatusUpdated as CampaignStatusUpdated,
    )
    from telnyx_async.models.campaigns import (
        CampaignStatusUpdateEvent as CampaignStatusUpdateEvent,
    )
    from telnyx_async.models.campaigns import (
        CreateCampaignResponse as CreateCampaignResponse,
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
    from telnyx_async.models.cdr_usage_reports import (
        CdrUsageReport as CdrUsageReport,
    )
    from telnyx_async.models.cdr_usage_reports import (
        GenerateCDRUsageReportResponse as GenerateCDRUsageReportResponse,
    )
    from telnyx_async.models.conferences import (
        Conference as Conference,
    )
    from telnyx_async.models.conferences import (
        ConferenceCommandResult as ConferenceCommandResult,
    )
    from telnyx_async.models.conferences import (
        ConferenceCreated as ConferenceCreated,
    )
    from telnyx_async.models.conferences import (
        ConferenceCreatedEvent as ConferenceCreatedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceCreatedPayload as ConferenceCreatedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceEnded as ConferenceEnded,
    )
    from telnyx_async.models.conferences import (
        ConferenceEndedBy as ConferenceEndedBy,
    )
    from telnyx_async.models.conferences import (
        ConferenceEndedEvent as ConferenceEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceEndedPayload as ConferenceEndedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceFloorChanged as ConferenceFloorChanged,
    )
    from telnyx_async.models.conferences import (
        ConferenceFloorChangedPayload as ConferenceFloorChangedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceHoldRequest as ConferenceHoldRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceMuteRequest as ConferenceMuteRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantJoined as ConferenceParticipantJoined,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantJoinedEvent as ConferenceParticipantJoinedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantJoinedPayload as ConferenceParticipantJoinedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantLeft as ConferenceParticipantLeft,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantLeftEvent as ConferenceParticipantLeftEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantLeftPayload as ConferenceParticipantLeftPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackEnded as ConferenceParticipantPlaybackEnded,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackEndedEvent as ConferenceParticipantPlaybackEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackEndedPayload as ConferenceParticipantPlaybackEndedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackStarted as ConferenceParticipantPlaybackStarted,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackStartedEvent as ConferenceParticipantPlaybackStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantPlaybackStartedPayload as ConferenceParticipantPlaybackStartedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakEnded as ConferenceParticipantSpeakEnded,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakEndedEvent as ConferenceParticipantSpeakEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakEndedPayload as ConferenceParticipantSpeakEndedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakStarted as ConferenceParticipantSpeakStarted,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakStartedEvent as ConferenceParticipantSpeakStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceParticipantSpeakStartedPayload as ConferenceParticipantSpeakStartedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackEnded as ConferencePlaybackEnded,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackEndedEvent as ConferencePlaybackEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackEndedPayload as ConferencePlaybackEndedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackStarted as ConferencePlaybackStarted,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackStartedEvent as ConferencePlaybackStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferencePlaybackStartedPayload as ConferencePlaybackStartedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferencePlayRequest as ConferencePlayRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSaved as ConferenceRecordingSaved,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedEvent as ConferenceRecordingSavedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedPayload as ConferenceRecordingSavedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedPublicUrls as ConferenceRecordingSavedPublicUrls,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedUrls as ConferenceRecordingSavedUrls,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakEnded as ConferenceSpeakEnded,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakEndedEvent as ConferenceSpeakEndedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakEndedPayload as ConferenceSpeakEndedPayload,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakRequest as ConferenceSpeakRequest,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakStarted as ConferenceSpeakStarted,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakStartedEvent as ConferenceSpeakStartedEvent,
    )
    from telnyx_async.models.conferences import (
        ConferenceSpeakStartedPayload as ConferenceSpeakStartedPayload,
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
        GetConnectionResponse as GetConnectionResponse,
    )
    from telnyx_async.models.connections import (
        ListConnectionsResponse as ListConnectionsResponse,
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
        CustomerServiceRecordResult as CustomerServiceRecordResult,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResultAddress as CustomerServiceRecordResultAddress,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordResultAdmin as CustomerServiceRecordResultAdmin,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordStatusChanged as CustomerServiceRecordStatusChanged,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordStatusChangedPayload as CustomerServiceRecordStatusChangedPayload,
    )
    from telnyx_async.models.customer_service_records import (
        CustomerServiceRecordStatusChangedWebhook as CustomerServiceRecordStatusChangedWebhook,
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
        UnprocessableEntityErrorMeta as UnprocessableEntityErrorMeta,
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
    from telnyx_async.models.dialogflow import (
        DialogflowConnection as DialogflowConnection,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnectionData as DialogflowConnectionData,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnectionResponse as DialogflowConnectionResponse,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequest as CreateDocumentRequest,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequestWithFile as CreateDocumentRequestWithFile,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequestWithUrl as CreateDocumentRequestWithUrl,
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
    from telnyx_async.models.external_connections import (
        CivicAddress as CivicAddress,
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
        EventRecordType as EventRecordType,
    )
    from telnyx_async.models.faxes import (
        Fax as Fax,
    )
    from telnyx_async.models.faxes import (
        FaxDelivered as FaxDelivered,
    )
    from telnyx_async.models.faxes import (
        FaxDeliveredPayload as FaxDeliveredPayload,
    )
    from telnyx_async.models.faxes import (
        FaxDirection as FaxDirection,
    )
    from telnyx_async.models.faxes import (
        FaxFailed as FaxFailed,
    )
    from telnyx_async.models.faxes import (
        FaxFailedPayload as FaxFailedPayload,
    )
    from telnyx_async.models.faxes import (
        FaxMediaProcessed as FaxMediaProcessed,
    )
    from telnyx_async.models.faxes import (
        FaxMediaProcessedPayload as FaxMediaProcessedPayload,
    )
    from telnyx_async.models.faxes import (
        FaxQuality as FaxQuality,
    )
    from telnyx_async.models.faxes import (
        FaxQueued as FaxQueued,
    )
    from telnyx_async.models.faxes import (
        FaxQueuedPayload as FaxQueuedPayload,
    )
    from telnyx_async.models.faxes import (
        FaxSendingStarted as FaxSendingStarted,
    )
    from telnyx_async.models.faxes import (
        FaxSendingStartedPayload as FaxSendingStartedPayload,
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
    from telnyx_async.models.mdr_detail_reports import (
        ListMDRDetailReportsResponse as ListMDRDetailReportsResponse,
    )
    from telnyx_async.models.mdr_detail_reports import (
        MdrDetailRecord as MdrDetailRecord,
    )
    from telnyx_async.models.mdr_usage_reports import (
        CreateMDRUsageReportResponse as CreateMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        DeleteMDRUsageReportResponse as DeleteMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        GenerateMDRUsageReportResponse as GenerateMDRUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        GetMDRUsageReportResponse as GetMDRUsageReportResponse,
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
        CreateShortCodeMessageRequest as CreateShortCodeMessageRequest,
    )
    from telnyx_async.models.messages import (
        GetMessageResponse as GetMessageResponse,
    )
    from telnyx_async.models.messages import (
        InboundMessageCarrierFee as InboundMessageCarrierFee,
    )
    from telnyx_async.models.messages import (
        InboundMessageCc as InboundMessageCc,
    )
    from telnyx_async.models.messages import (
        InboundMessageCost as InboundMessageCost,
    )
    from telnyx_async.models.messages import (
        InboundMessageCostBreakdown as InboundMessageCostBreakdown,
    )
    from telnyx_async.models.messages import (
        InboundMessageMedia as InboundMessageMedia,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayload as InboundMessagePayload,
    )
    from telnyx_async.models.messages import (
        InboundMessageRate as InboundMessageRate,
    )
    from telnyx_async.models.messages import (
        InboundMessageRecipient as InboundMessageRecipient,
    )
    from telnyx_async.models.messages import (
        InboundMessageSender as InboundMessageSender,
    )
    from telnyx_async.models.messages import (
        Message as Message,
    )
    from telnyx_async.models.messages import (
        OutboundMessage as OutboundMessage,
    )
    from telnyx_async.models.messages import (
        OutboundMessageCarrierFee as OutboundMessageCarrierFee,
    )
    from telnyx_async.models.messages import (
        OutboundMessageCost as OutboundMessageCost,
    )
    from telnyx_async.models.messages import (
        OutboundMessageCostBreakdown as OutboundMessageCostBreakdown,
    )
    from telnyx_async.models.messages import (
        OutboundMessageMedia as OutboundMessageMedia,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayload as OutboundMessagePayload,
    )
    from telnyx_async.models.messages import (
        OutboundMessageRate as OutboundMessageRate,
    )
    from telnyx_async.models.messages import (
        OutboundMessageRecipient as OutboundMessageRecipient,
    )
    from telnyx_async.models.messages import (
        OutboundMessageSender as OutboundMessageSender,
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
        DeleteMessagingHostedNumberResponse as DeleteMessagingHostedNumberResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        EligibilityNumbersRequest as EligibilityNumbersRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        EligibilityNumbersResponse as EligibilityNumbersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        FailedVerificationCode as FailedVerificationCode,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        GetMessagingHostedNumberOrderResponse as GetMessagingHostedNumberOrderResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        HostedNumber as HostedNumber,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ListMessagingHostedNumberOrdersResponse as ListMessagingHostedNumberOrdersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        MessagingHostedNumberOrder as MessagingHostedNumberOrder,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        NumberEligibility as NumberEligibility,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        SentVerificationCode as SentVerificationCode,
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
        LinkClicked as LinkClicked,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfileMetricsResponse as ListMessagingProfileMetricsResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfilePhoneNumbersResponse as ListMessagingProfilePhoneNumbersResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfileShortCodesResponse as ListMessagingProfileShortCodesResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfilesResponse as ListMessagingProfilesResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        MessageReceived as MessageReceived,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfile as MessagingProfile,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileDetailedMetric as MessagingProfileDetailedMetric,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileDetailedMetrics as MessagingProfileDetailedMetrics,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileHighLevelMetrics as MessagingProfileHighLevelMetrics,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileHighLevelMetricsInbound as MessagingProfileHighLevelMetricsInbound,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileHighLevelMetricsOutbound as MessagingProfileHighLevelMetricsOutbound,
    )
    from telnyx_async.models.messaging_profiles import (
        MessagingProfileMessageTypeMetrics as MessagingProfileMessageTypeMetrics,
    )
    from telnyx_async.models.messaging_profiles import (
        NumberPoolSettings as NumberPoolSettings,
    )
    from telnyx_async.models.messaging_profiles import (
        ReplacedLinkClick as ReplacedLinkClick,
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
        VerificationRequestEgress as VerificationRequestEgress,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationRequestStatus as VerificationRequestStatus,
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
    from telnyx_async.models.number_block_orders import (
        NumberBlockOrder as NumberBlockOrder,
    )
    from telnyx_async.models.number_block_orders import (
        NumberBlockOrderUpdated as NumberBlockOrderUpdated,
    )
    from telnyx_async.models.number_block_orders import (
        NumberOrderBlockEvent as NumberOrderBlockEvent,
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
        NumberOrderPhoneNumber as NumberOrderPhoneNumber,
    )
    from telnyx_async.models.number_orders import (
        NumberOrderWithPhoneNumbers as NumberOrderWithPhoneNumbers,
    )
    from telnyx_async.models.number_orders import (
        PhoneNumbersJobPhoneNumber as PhoneNumbersJobPhoneNumber,
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
        SubNumberOrderRegulatoryRequirementWithValue as SubNumberOrderRegulatoryRequirementWithValue,
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
        ServicePlan as ServicePlan,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        TrafficType as TrafficType,
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
        PhoneNumberBundleStatusChangeRequest as PhoneNumberBundleStatusChangeRequest,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberDetailed as PhoneNumberDetailed,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberEnableEmergencyRequest as PhoneNumberEnableEmergencyRequest,
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
        ListPhoneNumberConfigurationsResponse as ListPhoneNumberConfigurationsResponse,
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
        ListPortingOrderVerificationCodesResponse as ListPortingOrderVerificationCodesResponse,
    )
    from telnyx_async.models.porting_orders import (
        NewAdditionalDocument as NewAdditionalDocument,
    )
    from telnyx_async.models.porting_orders import (
        NewPhoneNumberConfiguration as NewPhoneNumberConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        NewPortingOrderComment as NewPortingOrderComment,
    )
    from telnyx_async.models.porting_orders import (
        PortabilityStatus as PortabilityStatus,
    )
    from telnyx_async.models.porting_orders import (
        PortingAdditionalDocument as PortingAdditionalDocument,
    )
    from telnyx_async.models.porting_orders import (
        PortingEvent as PortingEvent,
    )
    from telnyx_async.models.porting_orders import (
        PortingEventPayload as PortingEventPayload,
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
        PortingOrderDeleted as PortingOrderDeleted,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderDeletedPayload as PortingOrderDeletedPayload,
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
        PortingOrderMessagingChanged as PortingOrderMessagingChanged,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderMessagingChangedMessaging as PortingOrderMessagingChangedMessaging,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderMessagingChangedPayload as PortingOrderMessagingChangedPayload,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderMisc as PortingOrderMisc,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderNewComment as PortingOrderNewComment,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderNewCommentPayload as PortingOrderNewCommentPayload,
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
        PortingOrdersExceptionType as PortingOrdersExceptionType,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSharingToken as PortingOrderSharingToken,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSplit as PortingOrderSplit,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSplitFrom as PortingOrderSplitFrom,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSplitPayload as PortingOrderSplitPayload,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSplitPhoneNumber as PortingOrderSplitPhoneNumber,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderSplitTo as PortingOrderSplitTo,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderStatus as PortingOrderStatus,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderStatusChanged as PortingOrderStatusChanged,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderStatusChangedPayload as PortingOrderStatusChangedPayload,
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
        PortoutEventPayload as PortoutEventPayload,
    )
    from telnyx_async.models.portouts import (
        PortoutFocDateChanged as PortoutFocDateChanged,
    )
    from telnyx_async.models.portouts import (
        PortoutFocDateChangedPayload as PortoutFocDateChangedPayload,
    )
    from telnyx_async.models.portouts import (
        PortoutNewComment as PortoutNewComment,
    )
    from telnyx_async.models.portouts import (
        PortoutNewCommentPayload as PortoutNewCommentPayload,
    )
    from telnyx_async.models.portouts import (
        PortoutRejection as PortoutRejection,
    )
    from telnyx_async.models.portouts import (
        PortoutReport as PortoutReport,
    )
    from telnyx_async.models.portouts import (
        PortoutStatusChanged as PortoutStatusChanged,
    )
    from telnyx_async.models.portouts import (
        PortoutStatusChangedPayload as PortoutStatusChangedPayload,
    )
    from telnyx_async.models.portouts import (
        PortoutSupportingDocument as PortoutSupportingDocument,
    )
    from telnyx_async.models.portouts import (
        UpdatePortoutStatusResponse as UpdatePortoutStatusResponse,
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
    from telnyx_async.models.public_internet_gateways import (
        PublicInternetGatewayReadRegion as PublicInternetGatewayReadRegion,
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
        Queue as Queue,
    )
    from telnyx_async.models.queues import (
        QueueCall as QueueCall,
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
    from telnyx_async.models.recordings import (
        AzureConfigurationData as AzureConfigurationData,
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
        Region as Region,
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
        GetRequirementResponse as GetRequirementResponse,
    )
    from telnyx_async.models.requirements import (
        ListRequirementsResponse as ListRequirementsResponse,
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
        ListRoomCompositionsResponse as ListRoomCompositionsResponse,
    )
    from telnyx_async.models.room_compositions import (
        RoomComposition as RoomComposition,
    )
    from telnyx_async.models.room_compositions import (
        VideoRegion as VideoRegion,
    )
    from telnyx_async.models.room_participants import (
        GetRoomParticipantResponse as GetRoomParticipantResponse,
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
        ListRoomRecordingsResponse as ListRoomRecordingsResponse,
    )
    from telnyx_async.models.room_recordings import (
        RoomRecording as RoomRecording,
    )
    from telnyx_async.models.room_sessions import (
        ActionsParticipantsRequest as ActionsParticipantsRequest,
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
        KickRoomSessionParticipantsData as KickRoomSessionParticipantsData,
    )
    from telnyx_async.models.room_sessions import (
        KickRoomSessionParticipantsResponse as KickRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionParticipantsResponse as ListRoomSessionParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionsResponse as ListRoomSessionsResponse,
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
        ListRoomsResponse as ListRoomsResponse,
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
        BookAppointmentTool as BookAppointmentTool,
    )
    from telnyx_async.models.shared import (
        BookAppointmentToolParams as BookAppointmentToolParams,
    )
    from telnyx_async.models.shared import (
        CallCost as CallCost,
    )
    from telnyx_async.models.shared import (
        CallCostDeliveryMeta as CallCostDeliveryMeta,
    )
    from telnyx_async.models.shared import (
        CallCostMeta as CallCostMeta,
    )
    from telnyx_async.models.shared import (
        CallCostPart as CallCostPart,
    )
    from telnyx_async.models.shared import (
        CallCostPayload as CallCostPayload,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityTool as CheckAvailabilityTool,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityToolParams as CheckAvailabilityToolParams,
    )
    from telnyx_async.models.shared import (
        DocServiceRecord as DocServiceRecord,
    )
    from telnyx_async.models.shared import (
        DtmfType as DtmfType,
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
        FailClusteringProcessRequest as FailClusteringProcessRequest,
    )
    from telnyx_async.models.shared import (
        GcbPhoneNumber as GcbPhoneNumber,
    )
    from telnyx_async.models.shared import (
        GenericError as GenericError,
    )
    from telnyx_async.models.shared import (
        GenericErrorSource as GenericErrorSource,
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
        Metadata as Metadata,
    )
    from telnyx_async.models.shared import (
        MetaResponse as MetaResponse,
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
        PublicInternetGateway as PublicInternetGateway,
    )
    from telnyx_async.models.shared import (
        RCSComposeRecordingMessage as RCSComposeRecordingMessage,
    )
    from telnyx_async.models.shared import (
        RCSComposeTextMessage as RCSComposeTextMessage,
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
        SourceResponse as SourceResponse,
    )
    from telnyx_async.models.shared import (
        UserBundleCreateRequest as UserBundleCreateRequest,
    )
    from telnyx_async.models.shared import (
        ValidationError as ValidationError,
    )
    from telnyx_async.models.shared import (
        VirtualCrossConnect as VirtualCrossConnect,
    )
    from telnyx_async.models.shared import (
        WebhookMeta as WebhookMeta,
    )
    from telnyx_async.models.shared import (
        WireguardInterface as WireguardInterface,
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
        SearchedSIMCardGroup as SearchedSIMCardGroup,
    )
    from telnyx_async.models.sim_card_groups import (
        SearchedSIMCardGroupDataLimit as SearchedSIMCardGroupDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        SetSIMCardGroupPrivateWirelessGatewayResponse as SetSIMCardGroupPrivateWirelessGatewayResponse,
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
        EnableSIMCardResponse as EnableSIMCardResponse,
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
        DialConferenceParticipantRequest as DialConferenceParticipantRequest,
    )
    from telnyx_async.models.texml import (
        InitiateCallRequest as InitiateCallRequest,
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
        ListTextToSpeechVoicesResponse as ListTextToSpeechVoicesResponse,
    )
    from telnyx_async.models.text_to_speech import (
        TextToSpeechVoice as TextToSpeechVoice,
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
        UsageReportsOptionsRecord as UsageReportsOptionsRecord,
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
        BulkCreateUserBundlesResponse as BulkCreateUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        CreateUserBundlesBulkRequest as CreateUserBundlesBulkRequest,
    )
    from telnyx_async.models.user_bundles import (
        DeactivateUserBundleResponse as DeactivateUserBundleResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUnusedUserBundlesResponse as ListUnusedUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundleResourcesResponse as ListUserBundleResourcesResponse,
    )
    from telnyx_async.models.user_bundles import (
        ListUserBundlesResponse as ListUserBundlesResponse,
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
        CreateVerifiedNumberUnprocessableError as CreateVerifiedNumberUnprocessableError,
    )
    from telnyx_async.models.verified_numbers import (
        ListVerifiedNumbersResponse as ListVerifiedNumbersResponse,
    )
    from telnyx_async.models.verified_numbers import (
        ListVerifiedNumbersUnprocessableError as ListVerifiedNumbersUnprocessableError,
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
        VerifyVerifiedNumberCodeUnprocessableError as VerifyVerifiedNumberCodeUnprocessableError,
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
        CreateVerificationResponse as CreateVerificationResponse,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileCallRequest as CreateVerifyProfileCallRequest,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileFlashcallRequest as CreateVerifyProfileFlashcallRequest,
    )
    from telnyx_async.models.verify import (
        CreateVerifyProfileSMSRequest as CreateVerifyProfileSMSRequest,
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
        UpdateVerifyProfileCallRequest as UpdateVerifyProfileCallRequest,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileFlashcallRequest as UpdateVerifyProfileFlashcallRequest,
    )
    from telnyx_async.models.verify import (
        UpdateVerifyProfileSMSRequest as UpdateVerifyProfileSMSRequest,
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
        VerifyProfileSMSSettings as VerifyProfileSMSSettings,
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
        WirelessCost as WirelessCost,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WirelessRate as WirelessRate,
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
    from telnyx_async.models.wireless_regions import (
        ListWirelessRegionsResponse as ListWirelessRegionsResponse,
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


def __getattr__(name: str) -> Any:
    module = HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted(HOMES)
