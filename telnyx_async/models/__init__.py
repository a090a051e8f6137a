# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Every model of the API by its name. A module is loaded when one of its names is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from telnyx_async.models._index import HOMES

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_addresses import (
        AccessIPAddressListResponseSchema as AccessIPAddressListResponseSchema,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPAddressPOST as AccessIPAddressPOST,
    )
    from telnyx_async.models.access_ip_addresses import (
        AccessIPAddressResponseSchema as AccessIPAddressResponseSchema,
    )
    from telnyx_async.models.access_ip_addresses import (
        CloudflareSyncStatus as CloudflareSyncStatus,
    )
    from telnyx_async.models.access_ip_ranges import (
        AccessIPRangeListResponseSchema as AccessIPRangeListResponseSchema,
    )
    from telnyx_async.models.access_ip_ranges import (
        AccessIPRangePOST as AccessIPRangePOST,
    )
    from telnyx_async.models.access_ip_ranges import (
        AccessIPRangeResponseSchema as AccessIPRangeResponseSchema,
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
        AddressSuggestionResponse as AddressSuggestionResponse,
    )
    from telnyx_async.models.addresses import (
        AddressSuggestionResponseData as AddressSuggestionResponseData,
    )
    from telnyx_async.models.addresses import (
        CreateAddressResponse as CreateAddressResponse,
    )
    from telnyx_async.models.addresses import (
        DeleteAddressResponse as DeleteAddressResponse,
    )
    from telnyx_async.models.addresses import (
        FindAddressesResponse as FindAddressesResponse,
    )
    from telnyx_async.models.addresses import (
        GetAddressResponse as GetAddressResponse,
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
        AdvancedOrderRequest as AdvancedOrderRequest,
    )
    from telnyx_async.models.advanced_orders import (
        AdvancedOrderResponse as AdvancedOrderResponse,
    )
    from telnyx_async.models.advanced_orders import (
        ListAdvancedOrderResponse as ListAdvancedOrderResponse,
    )
    from telnyx_async.models.ai_assistants import (
        Assistant as Assistant,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantDeletedResponse as AssistantDeletedResponse,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantsListData as AssistantsListData,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantTools as AssistantTools,
    )
    from telnyx_async.models.ai_assistants import (
        AssistantToolsItem as AssistantToolsItem,
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
        HandoffToolParams as HandoffToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        HandoffToolParamsAiAssistantsItem as HandoffToolParamsAiAssistantsItem,
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
        MessagingSettings as MessagingSettings,
    )
    from telnyx_async.models.ai_assistants import (
        PaginatedScheduledEventList as PaginatedScheduledEventList,
    )
    from telnyx_async.models.ai_assistants import (
        PaginatedScheduledEventListDataItem as PaginatedScheduledEventListDataItem,
    )
    from telnyx_async.models.ai_assistants import (
        PrivacySettings as PrivacySettings,
    )
    from telnyx_async.models.ai_assistants import (
        RetrievalTool as RetrievalTool,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledEventResponse as ScheduledEventResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledPhoneCallEventResponse as ScheduledPhoneCallEventResponse,
    )
    from telnyx_async.models.ai_assistants import (
        ScheduledSmsEventResponse as ScheduledSmsEventResponse,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferTool as SIPReferTool,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolParams as SIPReferToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolParamsCustomHeadersItem as SIPReferToolParamsCustomHeadersItem,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolParamsSipHeadersItem as SIPReferToolParamsSipHeadersItem,
    )
    from telnyx_async.models.ai_assistants import (
        SIPReferToolParamsTargetsItem as SIPReferToolParamsTargetsItem,
    )
    from telnyx_async.models.ai_assistants import (
        TelephonySettings as TelephonySettings,
    )
    from telnyx_async.models.ai_assistants import (
        TestWebhookToolRequest as TestWebhookToolRequest,
    )
    from telnyx_async.models.ai_assistants import (
        TestWebhookToolResponse as TestWebhookToolResponse,
    )
    from telnyx_async.models.ai_assistants import (
        TestWebhookToolResponseData as TestWebhookToolResponseData,
    )
    from telnyx_async.models.ai_assistants import (
        TranscriptionSettings as TranscriptionSettings,
    )
    from telnyx_async.models.ai_assistants import (
        TransferTool as TransferTool,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolParams as TransferToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolParamsCustomHeadersItem as TransferToolParamsCustomHeadersItem,
    )
    from telnyx_async.models.ai_assistants import (
        TransferToolParamsTargetsItem as TransferToolParamsTargetsItem,
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
        WebhookToolParams as WebhookToolParams,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolParamsBodyParameters as WebhookToolParamsBodyParameters,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolParamsHeadersItem as WebhookToolParamsHeadersItem,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolParamsPathParameters as WebhookToolParamsPathParameters,
    )
    from telnyx_async.models.ai_assistants import (
        WebhookToolParamsQueryParameters as WebhookToolParamsQueryParameters,
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
        ChatCompletionRequestToolsItem as ChatCompletionRequestToolsItem,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionResponseFormatParam as ChatCompletionResponseFormatParam,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionSystemMessageParamContentVariant2Item as ChatCompletionSystemMessageParamContentVariant2Item,
    )
    from telnyx_async.models.ai_chat import (
        ChatCompletionToolParam as ChatCompletionToolParam,
    )
    from telnyx_async.models.ai_chat import (
        FunctionDefinition as FunctionDefinition,
    )
    from telnyx_async.models.ai_chat import (
        ModelMetadata as ModelMetadata,
    )
    from telnyx_async.models.ai_chat import (
        ModelsResponse as ModelsResponse,
    )
    from telnyx_async.models.ai_chat import (
        Retrieval as Retrieval,
    )
    from telnyx_async.models.ai_chat import (
        SummaryRequest as SummaryRequest,
    )
    from telnyx_async.models.ai_chat import (
        SummaryResponse as SummaryResponse,
    )
    from telnyx_async.models.ai_chat import (
        SummaryResponseData as SummaryResponseData,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringRequestInfo as ClusteringRequestInfo,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringRequestInfoData as ClusteringRequestInfoData,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringStatusResponse as ClusteringStatusResponse,
    )
    from telnyx_async.models.ai_clusters import (
        ClusteringStatusResponseData as ClusteringStatusResponseData,
    )
    from telnyx_async.models.ai_clusters import (
        ClusterNode as ClusterNode,
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
        TextClusteringResponse as TextClusteringResponse,
    )
    from telnyx_async.models.ai_clusters import (
        TextClusteringResponseData as TextClusteringResponseData,
    )
    from telnyx_async.models.ai_conversations import (
        Conversation as Conversation,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsight as ConversationInsight,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsightConversationInsightsItem as ConversationInsightConversationInsightsItem,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationInsightListData as ConversationInsightListData,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessage as ConversationMessage,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessageListData as ConversationMessageListData,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessageToolCallsItem as ConversationMessageToolCallsItem,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationMessageToolCallsItemFunction as ConversationMessageToolCallsItemFunction,
    )
    from telnyx_async.models.ai_conversations import (
        ConversationsListData as ConversationsListData,
    )
    from telnyx_async.models.ai_conversations import (
        CreateConversationRequest as CreateConversationRequest,
    )
    from telnyx_async.models.ai_conversations import (
        GetConversationResponse as GetConversationResponse,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateConversationRequest as UpdateConversationRequest,
    )
    from telnyx_async.models.ai_conversations import (
        UpdateConversationResponse as UpdateConversationResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        BackgroundTasksQueryResponse as BackgroundTasksQueryResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        BackgroundTasksQueryResponseData as BackgroundTasksQueryResponseData,
    )
    from telnyx_async.models.ai_embeddings import (
        BackgroundTaskStatus as BackgroundTaskStatus,
    )
    from telnyx_async.models.ai_embeddings import (
        BucketNotFoundError as BucketNotFoundError,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingBucketRequest as EmbeddingBucketRequest,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingMetadata as EmbeddingMetadata,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingResponse as EmbeddingResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingResponseData as EmbeddingResponseData,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingsBucketFiles as EmbeddingsBucketFiles,
    )
    from telnyx_async.models.ai_embeddings import (
        EmbeddingsBucketFilesData as EmbeddingsBucketFilesData,
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
        NotFoundError as NotFoundError,
    )
    from telnyx_async.models.ai_embeddings import (
        SupportedEmbeddingLoaders as SupportedEmbeddingLoaders,
    )
    from telnyx_async.models.ai_embeddings import (
        SupportedEmbeddingModels as SupportedEmbeddingModels,
    )
    from telnyx_async.models.ai_embeddings import (
        TaskStatusResponse as TaskStatusResponse,
    )
    from telnyx_async.models.ai_embeddings import (
        TaskStatusResponseData as TaskStatusResponseData,
    )
    from telnyx_async.models.ai_embeddings import (
        UserEmbeddedBuckets as UserEmbeddedBuckets,
    )
    from telnyx_async.models.ai_embeddings import (
        UserEmbeddedBucketsData as UserEmbeddedBucketsData,
    )
    from telnyx_async.models.ai_fine_tuning import (
        CreateFineTuningJobRequest as CreateFineTuningJobRequest,
    )
    from telnyx_async.models.ai_fine_tuning import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from telnyx_async.models.ai_fine_tuning import (
        FineTuningJob as FineTuningJob,
    )
    from telnyx_async.models.ai_fine_tuning import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from telnyx_async.models.ai_fine_tuning import (
        FineTuningJobsListData as FineTuningJobsListData,
    )
    from telnyx_async.models.audit_logs import (
        AuditEventChanges as AuditEventChanges,
    )
    from telnyx_async.models.audit_logs import (
        AuditLog as AuditLog,
    )
    from telnyx_async.models.audit_logs import (
        AuditLogList as AuditLogList,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProvider as AuthenticationProvider,
    )
    from telnyx_async.models.authentication_providers import (
        AuthenticationProviderCreate as AuthenticationProviderCreate,
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
        FindAuthenticationProvidersResponse as FindAuthenticationProvidersResponse,
    )
    from telnyx_async.models.authentication_providers import (
        GetAuthenticationProviderResponse as GetAuthenticationProviderResponse,
    )
    from telnyx_async.models.authentication_providers import (
        Settings as Settings,
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
        GetAutoRechargePrefsResponse as GetAutoRechargePrefsResponse,
    )
    from telnyx_async.models.auto_recharge_preferences import (
        UpdateAutoRechargePrefsResponse as UpdateAutoRechargePrefsResponse,
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
        Feature as Feature,
    )
    from telnyx_async.models.available_phone_numbers import (
        ListAvailablePhoneNumberBlocksResponse as ListAvailablePhoneNumberBlocksResponse,
    )
    from telnyx_async.models.available_phone_numbers import (
        ListAvailablePhoneNumbersResponse as ListAvailablePhoneNumbersResponse,
    )
    from telnyx_async.models.available_phone_numbers import (
        RegionInformation as RegionInformation,
    )
    from telnyx_async.models.billing import (
        GetUserBalanceResponse as GetUserBalanceResponse,
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
        BrandRecordSetCSP as BrandRecordSetCSP,
    )
    from telnyx_async.models.brands import (
        BrandRelationship as BrandRelationship,
    )
    from telnyx_async.models.brands import (
        CreateBrand as CreateBrand,
    )
    from telnyx_async.models.brands import (
        EntityType as EntityType,
    )
    from telnyx_async.models.brands import (
        ExternalVetting as ExternalVetting,
    )
    from telnyx_async.models.brands import (
        ImportExternalVetting as ImportExternalVetting,
    )
    from telnyx_async.models.brands import (
        OrderExternalVetting as OrderExternalVetting,
    )
    from telnyx_async.models.brands import (
        StockExchange as StockExchange,
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
    from telnyx_async.models.brands import (
        Vertical as Vertical,
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
        PhoneNumberStatusResponsePaginated as PhoneNumberStatusResponsePaginated,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        PostAssignMessagingProfileToCampaignResponse as PostAssignMessagingProfileToCampaignResponse,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        ProfileAssignmentPhoneNumbers as ProfileAssignmentPhoneNumbers,
    )
    from telnyx_async.models.bulk_phone_number_campaigns import (
        SettingsDataErrorMessage as SettingsDataErrorMessage,
    )
    from telnyx_async.models.bundles import (
        BillingBundleResponse as BillingBundleResponse,
    )
    from telnyx_async.models.bundles import (
        BillingBundleSchema as BillingBundleSchema,
    )
    from telnyx_async.models.bundles import (
        BillingBundleSummary as BillingBundleSummary,
    )
    from telnyx_async.models.bundles import (
        BundleLimitDirection as BundleLimitDirection,
    )
    from telnyx_async.models.bundles import (
        BundleLimitSchema as BundleLimitSchema,
    )
    from telnyx_async.models.bundles import (
        PaginatedBillingBundlesResponse as PaginatedBillingBundlesResponse,
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
        ListCallControlApplicationsResponse as ListCallControlApplicationsResponse,
    )
    from telnyx_async.models.call_control_applications import (
        RetrieveCallControlApplicationResponse as RetrieveCallControlApplicationResponse,
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
        Call as Call,
    )
    from telnyx_async.models.call_information import (
        Cursor as Cursor,
    )
    from telnyx_async.models.call_information import (
        CursorPaginationMeta as CursorPaginationMeta,
    )
    from telnyx_async.models.call_information import (
        ListConnectionActiveCallsResponse as ListConnectionActiveCallsResponse,
    )
    from telnyx_async.models.call_information import (
        RetrieveCallStatusResponse as RetrieveCallStatusResponse,
    )
    from telnyx_async.models.calls import (
        AIAssistantStartRequest as AIAssistantStartRequest,
    )
    from telnyx_async.models.calls import (
        AIAssistantStartRequestAssistant as AIAssistantStartRequestAssistant,
    )
    from telnyx_async.models.calls import (
        AIAssistantStartRequestVoiceSettings as AIAssistantStartRequestVoiceSettings,
    )
    from telnyx_async.models.calls import (
        AIAssistantStopRequest as AIAssistantStopRequest,
    )
    from telnyx_async.models.calls import (
        AnswerCallResponse as AnswerCallResponse,
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
        CallAIGatherEnded as CallAIGatherEnded,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedEvent as CallAIGatherEndedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedPayload as CallAIGatherEndedPayload,
    )
    from telnyx_async.models.calls import (
        CallAIGatherEndedPayloadMessageHistoryItem as CallAIGatherEndedPayloadMessageHistoryItem,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdated as CallAIGatherMessageHistoryUpdated,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedEvent as CallAIGatherMessageHistoryUpdatedEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedPayload as CallAIGatherMessageHistoryUpdatedPayload,
    )
    from telnyx_async.models.calls import (
        CallAIGatherMessageHistoryUpdatedPayloadMessageHistoryItem as CallAIGatherMessageHistoryUpdatedPayloadMessageHistoryItem,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResults as CallAIGatherPartialResults,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsEvent as CallAIGatherPartialResultsEvent,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsPayload as CallAIGatherPartialResultsPayload,
    )
    from telnyx_async.models.calls import (
        CallAIGatherPartialResultsPayloadMessageHistoryItem as CallAIGatherPartialResultsPayloadMessageHistoryItem,
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
        CallConversationInsightsGeneratedPayloadResultsItem as CallConversationInsightsGeneratedPayloadResultsItem,
    )
    from telnyx_async.models.calls import (
        CallDequeued as CallDequeued,
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
        CallGatherUsingAIResponse as CallGatherUsingAIResponse,
    )
    from telnyx_async.models.calls import (
        CallHangup as CallHangup,
    )
    from telnyx_async.models.calls import (
        CallHangupEvent as CallHangupEvent,
    )
    from telnyx_async.models.calls import (
        CallHangupPayload as CallHangupPayload,
    )
    from telnyx_async.models.calls import (
        CallHangupPayloadCallQualityStats as CallHangupPayloadCallQualityStats,
    )
    from telnyx_async.models.calls import (
        CallHangupPayloadCallQualityStatsInbound as CallHangupPayloadCallQualityStatsInbound,
    )
    from telnyx_async.models.calls import (
        CallHangupPayloadCallQualityStatsOutbound as CallHangupPayloadCallQualityStatsOutbound,
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
        CallLeftQueueEvent as CallLeftQueueEvent,
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
        CallRecordingSavedPayloadPublicRecordingUrls as CallRecordingSavedPayloadPublicRecordingUrls,
    )
    from telnyx_async.models.calls import (
        CallRecordingSavedPayloadRecordingUrls as CallRecordingSavedPayloadRecordingUrls,
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
        CallRequestAnsweringMachineDetectionConfig as CallRequestAnsweringMachineDetectionConfig,
    )
    from telnyx_async.models.calls import (
        CallRequestConferenceConfig as CallRequestConferenceConfig,
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
        CallStartAIAssistantResponse as CallStartAIAssistantResponse,
    )
    from telnyx_async.models.calls import (
        CallStopAIAssistantResponse as CallStopAIAssistantResponse,
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
        CallStreamingFailedPayloadStreamParams as CallStreamingFailedPayloadStreamParams,
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
        CallTranscriptionPayload as CallTranscriptionPayload,
    )
    from telnyx_async.models.calls import (
        CallTranscriptionPayloadTranscriptionData as CallTranscriptionPayloadTranscriptionData,
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
        GatherRequest as GatherRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIRequest as GatherUsingAIRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIRequestMessageHistoryItem as GatherUsingAIRequestMessageHistoryItem,
    )
    from telnyx_async.models.calls import (
        GatherUsingAIRequestVoiceSettings as GatherUsingAIRequestVoiceSettings,
    )
    from telnyx_async.models.calls import (
        GatherUsingAudioRequest as GatherUsingAudioRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingAudioResponse as GatherUsingAudioResponse,
    )
    from telnyx_async.models.calls import (
        GatherUsingSpeakRequest as GatherUsingSpeakRequest,
    )
    from telnyx_async.models.calls import (
        GatherUsingSpeakResponse as GatherUsingSpeakResponse,
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
        Loopcount as Loopcount,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionDirection as NoiseSuppressionDirection,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStart as NoiseSuppressionStart,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStartResponse as NoiseSuppressionStartResponse,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStop as NoiseSuppressionStop,
    )
    from telnyx_async.models.calls import (
        NoiseSuppressionStopResponse as NoiseSuppressionStopResponse,
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
        StartCallForkResponse as StartCallForkResponse,
    )
    from telnyx_async.models.calls import (
        StartCallPlaybackResponse as StartCallPlaybackResponse,
    )
    from telnyx_async.models.calls import (
        StartCallRecordResponse as StartCallRecordResponse,
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
        StartSiprecSessionResponse as StartSiprecSessionResponse,
    )
    from telnyx_async.models.calls import (
        StartStreamingRequest as StartStreamingRequest,
    )
    from telnyx_async.models.calls import (
        StopCallForkResponse as StopCallForkResponse,
    )
    from telnyx_async.models.calls import (
        StopCallGatherResponse as StopCallGatherResponse,
    )
    from telnyx_async.models.calls import (
        StopCallPlaybackResponse as StopCallPlaybackResponse,
    )
    from telnyx_async.models.calls import (
        StopCallRecordingResponse as StopCallRecordingResponse,
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
        StopSiprecSessionResponse as StopSiprecSessionResponse,
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
        TranscriptionEngineAConfigSpeechContextItem as TranscriptionEngineAConfigSpeechContextItem,
    )
    from telnyx_async.models.calls import (
        TranscriptionEngineBConfig as TranscriptionEngineBConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionEvent as TranscriptionEvent,
    )
    from telnyx_async.models.calls import (
        TranscriptionStartRequest as TranscriptionStartRequest,
    )
    from telnyx_async.models.calls import (
        TranscriptionStartRequestTranscriptionEngineConfig as TranscriptionStartRequestTranscriptionEngineConfig,
    )
    from telnyx_async.models.calls import (
        TranscriptionStopRequest as TranscriptionStopRequest,
    )
    from telnyx_async.models.calls import (
        TransferCallRequest as TransferCallRequest,
    )
    from telnyx_async.models.calls import (
        TransferCallRequestAnsweringMachineDetectionConfig as TransferCallRequestAnsweringMachineDetectionConfig,
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
        CampaignRecordSetCSP as CampaignRecordSetCSP,
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
        MnoMetadata as MnoMetadata,
    )
    from telnyx_async.models.campaigns import (
        MnoMetadataItem as MnoMetadataItem,
    )
    from telnyx_async.models.campaigns import (
        PostCampaignResponse as PostCampaignResponse,
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
        CdrGetSyncUsageReportResponse as CdrGetSyncUsageReportResponse,
    )
    from telnyx_async.models.cdr_usage_reports import (
        CdrUsageReportResponse as CdrUsageReportResponse,
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
        ConferenceRecordingSavedPayloadPublicRecordingUrls as ConferenceRecordingSavedPayloadPublicRecordingUrls,
    )
    from telnyx_async.models.conferences import (
        ConferenceRecordingSavedPayloadRecordingUrls as ConferenceRecordingSavedPayloadRecordingUrls,
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
        RetrieveConferenceResponse as RetrieveConferenceResponse,
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
        UpdateConferenceRequest as UpdateConferenceRequest,
    )
    from telnyx_async.models.conferences import (
        UpdateConferenceResponse as UpdateConferenceResponse,
    )
    from telnyx_async.models.connections import (
        Connection as Connection,
    )
    from telnyx_async.models.connections import (
        ListConnectionsResponse as ListConnectionsResponse,
    )
    from telnyx_async.models.connections import (
        RetrieveConnectionResponse as RetrieveConnectionResponse,
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
        RetreiveCountryCoverageResponse as RetreiveCountryCoverageResponse,
    )
    from telnyx_async.models.country_coverage import (
        RetreiveSpecificCountryCoverageResponse as RetreiveSpecificCountryCoverageResponse,
    )
    from telnyx_async.models.credential_connections import (
        CheckRegistrationStatusResponse as CheckRegistrationStatusResponse,
    )
    from telnyx_async.models.credential_connections import (
        CheckRegistrationStatusResponseData as CheckRegistrationStatusResponseData,
    )
    from telnyx_async.models.credential_connections import (
        ConnectionAndroidPushCredentialId as ConnectionAndroidPushCredentialId,
    )
    from telnyx_async.models.credential_connections import (
        ConnectionIosPushCredentialId as ConnectionIosPushCredentialId,
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
        ListCredentialConnectionsResponse as ListCredentialConnectionsResponse,
    )
    from telnyx_async.models.credential_connections import (
        RetrieveCredentialConnectionResponse as RetrieveCredentialConnectionResponse,
    )
    from telnyx_async.models.credential_connections import (
        UpdateCredentialConnectionRequest as UpdateCredentialConnectionRequest,
    )
    from telnyx_async.models.credential_connections import (
        UpdateCredentialConnectionResponse as UpdateCredentialConnectionResponse,
    )
    from telnyx_async.models.csv_downloads import (
        CreateCsvDownloadResponse as CreateCsvDownloadResponse,
    )
    from telnyx_async.models.csv_downloads import (
        CsvDownload as CsvDownload,
    )
    from telnyx_async.models.csv_downloads import (
        GetCsvDownloadResponse as GetCsvDownloadResponse,
    )
    from telnyx_async.models.csv_downloads import (
        ListCsvDownloadsResponse as ListCsvDownloadsResponse,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordError401 as CreateCustomerServiceRecordError401,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordError403 as CreateCustomerServiceRecordError403,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordError422 as CreateCustomerServiceRecordError422,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordError500 as CreateCustomerServiceRecordError500,
    )
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordResponse as CreateCustomerServiceRecordResponse,
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
        GetCustomerServiceRecordError401 as GetCustomerServiceRecordError401,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordError403 as GetCustomerServiceRecordError403,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordError404 as GetCustomerServiceRecordError404,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordError500 as GetCustomerServiceRecordError500,
    )
    from telnyx_async.models.customer_service_records import (
        GetCustomerServiceRecordResponse as GetCustomerServiceRecordResponse,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsError401 as ListCustomerServiceRecordsError401,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsError403 as ListCustomerServiceRecordsError403,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsError422 as ListCustomerServiceRecordsError422,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsError500 as ListCustomerServiceRecordsError500,
    )
    from telnyx_async.models.customer_service_records import (
        ListCustomerServiceRecordsResponse as ListCustomerServiceRecordsResponse,
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
        VerifyPhoneNumberCoverageError401 as VerifyPhoneNumberCoverageError401,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageError403 as VerifyPhoneNumberCoverageError403,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageError422 as VerifyPhoneNumberCoverageError422,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageError500 as VerifyPhoneNumberCoverageError500,
    )
    from telnyx_async.models.customer_service_records import (
        VerifyPhoneNumberCoverageResponse as VerifyPhoneNumberCoverageResponse,
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
        DetailRecordsSearchResponse as DetailRecordsSearchResponse,
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
        DialogflowConnectionResponse as DialogflowConnectionResponse,
    )
    from telnyx_async.models.dialogflow import (
        DialogflowConnectionResponseData as DialogflowConnectionResponseData,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequest as CreateDocumentRequest,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequestVariant1 as CreateDocumentRequestVariant1,
    )
    from telnyx_async.models.documents import (
        CreateDocumentRequestVariant2 as CreateDocumentRequestVariant2,
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
        ListDocumentLinksResponse as ListDocumentLinksResponse,
    )
    from telnyx_async.models.documents import (
        ListDocumentsResponse as ListDocumentsResponse,
    )
    from telnyx_async.models.documents import (
        RetrieveDocumentResponse as RetrieveDocumentResponse,
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
    from telnyx_async.models.enums import (
        GetEnumEndpointResponse as GetEnumEndpointResponse,
    )
    from telnyx_async.models.external_connections import (
        CivicAddress as CivicAddress,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionRequest as CreateExternalConnectionRequest,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionRequestInbound as CreateExternalConnectionRequestInbound,
    )
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionRequestOutbound as CreateExternalConnectionRequestOutbound,
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
        ExternalConnectionOutbound as ExternalConnectionOutbound,
    )
    from telnyx_async.models.external_connections import (
        ExternalConnectionPhoneNumber as ExternalConnectionPhoneNumber,
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
        GetExternalConnectionUploadsStatusResponse as GetExternalConnectionUploadsStatusResponse,
    )
    from telnyx_async.models.external_connections import (
        GetExternalConnectionUploadsStatusResponseData as GetExternalConnectionUploadsStatusResponseData,
    )
    from telnyx_async.models.external_connections import (
        ListCivicAddressesResponse as ListCivicAddressesResponse,
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
        LocationResponse as LocationResponse,
    )
    from telnyx_async.models.external_connections import (
        LocationResponseData as LocationResponseData,
    )
    from telnyx_async.models.external_connections import (
        LogMessage as LogMessage,
    )
    from telnyx_async.models.external_connections import (
        LogMessageMeta as LogMessageMeta,
    )
    from telnyx_async.models.external_connections import (
        LogMessageSource as LogMessageSource,
    )
    from telnyx_async.models.external_connections import (
        OperatorConnectRefreshResponse as OperatorConnectRefreshResponse,
    )
    from telnyx_async.models.external_connections import (
        OperatorConnectRefreshResponse202 as OperatorConnectRefreshResponse202,
    )
    from telnyx_async.models.external_connections import (
        RefreshExternalConnectionUploadsResponse as RefreshExternalConnectionUploadsResponse,
    )
    from telnyx_async.models.external_connections import (
        Release as Release,
    )
    from telnyx_async.models.external_connections import (
        RetryUploadResponse as RetryUploadResponse,
    )
    from telnyx_async.models.external_connections import (
        TnReleaseEntry as TnReleaseEntry,
    )
    from telnyx_async.models.external_connections import (
        TnUploadEntry as TnUploadEntry,
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
        UpdateExternalConnectionRequestInbound as UpdateExternalConnectionRequestInbound,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionRequestOutbound as UpdateExternalConnectionRequestOutbound,
    )
    from telnyx_async.models.external_connections import (
        UpdateExternalConnectionResponse as UpdateExternalConnectionResponse,
    )
    from telnyx_async.models.external_connections import (
        Upload as Upload,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationRequest as CreateFaxApplicationRequest,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationRequestInbound as CreateFaxApplicationRequestInbound,
    )
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationRequestOutbound as CreateFaxApplicationRequestOutbound,
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
        FaxEmailRecipient as FaxEmailRecipient,
    )
    from telnyx_async.models.fax_applications import (
        GetFaxApplicationResponse as GetFaxApplicationResponse,
    )
    from telnyx_async.models.fax_applications import (
        ListFaxApplicationsResponse as ListFaxApplicationsResponse,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationRequest as UpdateFaxApplicationRequest,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationRequestInbound as UpdateFaxApplicationRequestInbound,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationRequestOutbound as UpdateFaxApplicationRequestOutbound,
    )
    from telnyx_async.models.fax_applications import (
        UpdateFaxApplicationResponse as UpdateFaxApplicationResponse,
    )
    from telnyx_async.models.fax_applications import (
        WebhookEventFailoverUrl as WebhookEventFailoverUrl,
    )
    from telnyx_async.models.fax_applications import (
        WebhookTimeoutSecs as WebhookTimeoutSecs,
    )
    from telnyx_async.models.faxes import (
        CancelFaxResponse as CancelFaxResponse,
    )
    from telnyx_async.models.faxes import (
        Direction as Direction,
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
        ListFaxesResponse as ListFaxesResponse,
    )
    from telnyx_async.models.faxes import (
        Quality as Quality,
    )
    from telnyx_async.models.faxes import (
        RecordType as RecordType,
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
    from telnyx_async.models.faxes import (
        ViewFaxResponse as ViewFaxResponse,
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
        InboundFqdn as InboundFqdn,
    )
    from telnyx_async.models.fqdn_connections import (
        ListFqdnConnectionsResponse as ListFqdnConnectionsResponse,
    )
    from telnyx_async.models.fqdn_connections import (
        OutboundFqdn as OutboundFqdn,
    )
    from telnyx_async.models.fqdn_connections import (
        RetrieveFqdnConnectionResponse as RetrieveFqdnConnectionResponse,
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
        ListFqdnsResponse as ListFqdnsResponse,
    )
    from telnyx_async.models.fqdns import (
        RetrieveFqdnResponse as RetrieveFqdnResponse,
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
        GlobalIpAssignmentHealthMetricGlobalIp as GlobalIpAssignmentHealthMetricGlobalIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricGlobalIpAssignment as GlobalIpAssignmentHealthMetricGlobalIpAssignment,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer as GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentHealthMetricHealth as GlobalIpAssignmentHealthMetricHealth,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUpdate as GlobalIpAssignmentUpdate,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetric as GlobalIpAssignmentUsageMetric,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricGlobalIp as GlobalIpAssignmentUsageMetricGlobalIp,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricGlobalIpAssignment as GlobalIpAssignmentUsageMetricGlobalIpAssignment,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer as GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricReceived as GlobalIpAssignmentUsageMetricReceived,
    )
    from telnyx_async.models.global_ips import (
        GlobalIpAssignmentUsageMetricTransmitted as GlobalIpAssignmentUsageMetricTransmitted,
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
        GlobalIpLatencyMetricGlobalIp as GlobalIpLatencyMetricGlobalIp,
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
        GlobalIpUsageMetricGlobalIp as GlobalIpUsageMetricGlobalIp,
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
        IntegrationSecretsListData as IntegrationSecretsListData,
    )
    from telnyx_async.models.inventory_coverage import (
        CreateInventoryCoverageResponse as CreateInventoryCoverageResponse,
    )
    from telnyx_async.models.inventory_coverage import (
        InventoryCoverage as InventoryCoverage,
    )
    from telnyx_async.models.inventory_coverage import (
        InventoryCoverageMetadata as InventoryCoverageMetadata,
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
        RetrieveIpConnectionResponse as RetrieveIpConnectionResponse,
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
        Ip as Ip,
    )
    from telnyx_async.models.ips import (
        ListIpsResponse as ListIpsResponse,
    )
    from telnyx_async.models.ips import (
        RetrieveIpResponse as RetrieveIpResponse,
    )
    from telnyx_async.models.ips import (
        UpdateIpRequest as UpdateIpRequest,
    )
    from telnyx_async.models.ips import (
        UpdateIpResponse as UpdateIpResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        CreateBillingGroupReportResponse as CreateBillingGroupReportResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        GetBillingGroupReportResponse as GetBillingGroupReportResponse,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        LedgerBillingGroupReport as LedgerBillingGroupReport,
    )
    from telnyx_async.models.ledger_billing_group_reports import (
        NewLedgerBillingGroupReport as NewLedgerBillingGroupReport,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountError422 as CreateManagedAccountError422,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountRequest as CreateManagedAccountRequest,
    )
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountResponse as CreateManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        DisableManagedAccountError422 as DisableManagedAccountError422,
    )
    from telnyx_async.models.managed_accounts import (
        DisableManagedAccountResponse as DisableManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        EnableManagedAccountError422 as EnableManagedAccountError422,
    )
    from telnyx_async.models.managed_accounts import (
        EnableManagedAccountResponse as EnableManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        ListAllocatableGlobalOutboundChannelsResponse as ListAllocatableGlobalOutboundChannelsResponse,
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
        RetrieveManagedAccountResponse as RetrieveManagedAccountResponse,
    )
    from telnyx_async.models.managed_accounts import (
        SingleManagedAccountGlobalOutboundChannels as SingleManagedAccountGlobalOutboundChannels,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountError422 as UpdateManagedAccountError422,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountGlobalChannelLimitError422 as UpdateManagedAccountGlobalChannelLimitError422,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountGlobalChannelLimitRequest as UpdateManagedAccountGlobalChannelLimitRequest,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountGlobalChannelLimitResponse as UpdateManagedAccountGlobalChannelLimitResponse,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountRequest as UpdateManagedAccountRequest,
    )
    from telnyx_async.models.managed_accounts import (
        UpdateManagedAccountResponse as UpdateManagedAccountResponse,
    )
    from telnyx_async.models.mdr_detail_reports import (
        MdrDetailResponse as MdrDetailResponse,
    )
    from telnyx_async.models.mdr_detail_reports import (
        MdrGetDetailResponse as MdrGetDetailResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrDeleteUsageReportsResponse as MdrDeleteUsageReportsResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrGetSyncUsageReportResponse as MdrGetSyncUsageReportResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrGetUsageReportsByIdResponse as MdrGetUsageReportsByIdResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrGetUsageReportsResponse as MdrGetUsageReportsResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrPostUsageReportRequest as MdrPostUsageReportRequest,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrPostUsageReportsResponse as MdrPostUsageReportsResponse,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrUsageRecord as MdrUsageRecord,
    )
    from telnyx_async.models.mdr_usage_reports import (
        MdrUsageReportResponse as MdrUsageReportResponse,
    )
    from telnyx_async.models.media import (
        CreateMediaStorageResponse as CreateMediaStorageResponse,
    )
    from telnyx_async.models.media import (
        GetMediaStorageResponse as GetMediaStorageResponse,
    )
    from telnyx_async.models.media import (
        ListMediaStorageResponse as ListMediaStorageResponse,
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
        UpdateMediaStorageResponse as UpdateMediaStorageResponse,
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
        CreateGroupMmsMessageResponse as CreateGroupMmsMessageResponse,
    )
    from telnyx_async.models.messages import (
        CreateLongCodeMessageRequest as CreateLongCodeMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateLongCodeMessageResponse as CreateLongCodeMessageResponse,
    )
    from telnyx_async.models.messages import (
        CreateMessageRequest as CreateMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateNumberPoolMessageRequest as CreateNumberPoolMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateNumberPoolMessageResponse as CreateNumberPoolMessageResponse,
    )
    from telnyx_async.models.messages import (
        CreateShortCodeMessageRequest as CreateShortCodeMessageRequest,
    )
    from telnyx_async.models.messages import (
        CreateShortCodeMessageResponse as CreateShortCodeMessageResponse,
    )
    from telnyx_async.models.messages import (
        GetMessageResponse as GetMessageResponse,
    )
    from telnyx_async.models.messages import (
        GetMessageResponseData as GetMessageResponseData,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayload as InboundMessagePayload,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadCcItem as InboundMessagePayloadCcItem,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadCost as InboundMessagePayloadCost,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadCostBreakdown as InboundMessagePayloadCostBreakdown,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadCostBreakdownCarrierFee as InboundMessagePayloadCostBreakdownCarrierFee,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadCostBreakdownRate as InboundMessagePayloadCostBreakdownRate,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadFrom as InboundMessagePayloadFrom,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadMediaItem as InboundMessagePayloadMediaItem,
    )
    from telnyx_async.models.messages import (
        InboundMessagePayloadToItem as InboundMessagePayloadToItem,
    )
    from telnyx_async.models.messages import (
        OutboundMessage as OutboundMessage,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayload as OutboundMessagePayload,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadCost as OutboundMessagePayloadCost,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadCostBreakdown as OutboundMessagePayloadCostBreakdown,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadCostBreakdownCarrierFee as OutboundMessagePayloadCostBreakdownCarrierFee,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadCostBreakdownRate as OutboundMessagePayloadCostBreakdownRate,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadFrom as OutboundMessagePayloadFrom,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadMediaItem as OutboundMessagePayloadMediaItem,
    )
    from telnyx_async.models.messages import (
        OutboundMessagePayloadToItem as OutboundMessagePayloadToItem,
    )
    from telnyx_async.models.messages import (
        SendMessageResponse as SendMessageResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponse as CreatedVerificationCodesResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponseDataItem as CreatedVerificationCodesResponseDataItem,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponseDataItemVariant1 as CreatedVerificationCodesResponseDataItemVariant1,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponseDataItemVariant2 as CreatedVerificationCodesResponseDataItemVariant2,
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
        EligibilityNumberResponse as EligibilityNumberResponse,
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
        HostedNumber as HostedNumber,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ListMessagingHostedNumberOrdersResponse as ListMessagingHostedNumberOrdersResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        MessagingHostedNumberOrder as MessagingHostedNumberOrder,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        UploadFileMessagingHostedNumberOrderRequest as UploadFileMessagingHostedNumberOrderRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        UploadMessagingHostedNumberOrderFileResponse as UploadMessagingHostedNumberOrderFileResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidateVerificationCodesForMessagingHostedNumberOrderResponse as ValidateVerificationCodesForMessagingHostedNumberOrderResponse,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodes as ValidationCodes,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodesPhoneNumbersItem as ValidationCodesPhoneNumbersItem,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodesRequest as ValidationCodesRequest,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        ValidationCodesRequestVerificationCodesItem as ValidationCodesRequestVerificationCodesItem,
    )
    from telnyx_async.models.messaging_hosted_numbers import (
        VerificationCodesRequest as VerificationCodesRequest,
    )
    from telnyx_async.models.messaging_optouts import (
        AutoRespConfigCreateSchema as AutoRespConfigCreateSchema,
    )
    from telnyx_async.models.messaging_optouts import (
        AutorespConfigResponseSchema as AutorespConfigResponseSchema,
    )
    from telnyx_async.models.messaging_optouts import (
        AutorespConfigSchema as AutorespConfigSchema,
    )
    from telnyx_async.models.messaging_optouts import (
        AutorespConfigsResponseSchema as AutorespConfigsResponseSchema,
    )
    from telnyx_async.models.messaging_optouts import (
        OptOutItem as OptOutItem,
    )
    from telnyx_async.models.messaging_optouts import (
        OptOutListResponse as OptOutListResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkMessagingSettingsUpdatePhoneNumbers as BulkMessagingSettingsUpdatePhoneNumbers,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkMessagingSettingsUpdatePhoneNumbersRequest as BulkMessagingSettingsUpdatePhoneNumbersRequest,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        BulkUpdateMessagingSettingsOnPhoneNumbersResponse as BulkUpdateMessagingSettingsOnPhoneNumbersResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        GetBulkUpdateMessagingSettingsOnPhoneNumbersStatusResponse as GetBulkUpdateMessagingSettingsOnPhoneNumbersStatusResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        GetPhoneNumberMessagingSettingsResponse as GetPhoneNumberMessagingSettingsResponse,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        ListPhoneNumbersWithMessagingSettingsResponse as ListPhoneNumbersWithMessagingSettingsResponse,
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
        UpdatePhoneNumberMessagingSettingsRequest as UpdatePhoneNumberMessagingSettingsRequest,
    )
    from telnyx_async.models.messaging_phone_numbers import (
        UpdatePhoneNumberMessagingSettingsResponse as UpdatePhoneNumberMessagingSettingsResponse,
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
        LinkClicked as LinkClicked,
    )
    from telnyx_async.models.messaging_profiles import (
        ListMessagingProfilesResponse as ListMessagingProfilesResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListProfileMetricsResponse as ListProfileMetricsResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListProfilePhoneNumbersResponse as ListProfilePhoneNumbersResponse,
    )
    from telnyx_async.models.messaging_profiles import (
        ListProfileShortCodesResponse as ListProfileShortCodesResponse,
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
        RetrieveMessagingProfileResponse as RetrieveMessagingProfileResponse,
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
        PaginatedVerificationRequestStatus as PaginatedVerificationRequestStatus,
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
        Url as Url,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        UseCaseCategories as UseCaseCategories,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationRequestEgress as VerificationRequestEgress,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        VerificationRequestStatus as VerificationRequestStatus,
    )
    from telnyx_async.models.messaging_tollfree_verification import (
        Volume as Volume,
    )
    from telnyx_async.models.messaging_url_domains import (
        ListMessagingUrlDomainsResponse as ListMessagingUrlDomainsResponse,
    )
    from telnyx_async.models.messaging_url_domains import (
        MessagingUrlDomain as MessagingUrlDomain,
    )
    from telnyx_async.models.mobile_network_operators import (
        GetMobileNetworkOperatorsResponse as GetMobileNetworkOperatorsResponse,
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
        CreateDefaultGatewayResponse as CreateDefaultGatewayResponse,
    )
    from telnyx_async.models.networks import (
        CreateNetworkResponse as CreateNetworkResponse,
    )
    from telnyx_async.models.networks import (
        DefaultGateway as DefaultGateway,
    )
    from telnyx_async.models.networks import (
        DeleteDefaultGatewayResponse as DeleteDefaultGatewayResponse,
    )
    from telnyx_async.models.networks import (
        DeleteNetworkResponse as DeleteNetworkResponse,
    )
    from telnyx_async.models.networks import (
        GetDefaultGatewayResponse as GetDefaultGatewayResponse,
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
        CreateNotificationChannelsResponse as CreateNotificationChannelsResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationProfileResponse as CreateNotificationProfileResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationSettingResponse as CreateNotificationSettingResponse,
    )
    from telnyx_async.models.notifications import (
        CreateNotificationSettingResponse201 as CreateNotificationSettingResponse201,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationChannelResponse as DeleteNotificationChannelResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationProfileResponse as DeleteNotificationProfileResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationSettingResponse as DeleteNotificationSettingResponse,
    )
    from telnyx_async.models.notifications import (
        DeleteNotificationSettingResponse201 as DeleteNotificationSettingResponse201,
    )
    from telnyx_async.models.notifications import (
        FindNotificationsEventsConditionsResponse as FindNotificationsEventsConditionsResponse,
    )
    from telnyx_async.models.notifications import (
        FindNotificationsEventsResponse as FindNotificationsEventsResponse,
    )
    from telnyx_async.models.notifications import (
        FindNotificationsProfilesResponse as FindNotificationsProfilesResponse,
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
        NotificationEventConditionParametersItem as NotificationEventConditionParametersItem,
    )
    from telnyx_async.models.notifications import (
        NotificationProfile as NotificationProfile,
    )
    from telnyx_async.models.notifications import (
        NotificationSetting as NotificationSetting,
    )
    from telnyx_async.models.notifications import (
        NotificationSettingParametersItem as NotificationSettingParametersItem,
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
    from telnyx_async.models.number_block_orders import (
        RetrieveNumberBlockOrderResponse as RetrieveNumberBlockOrderResponse,
    )
    from telnyx_async.models.number_features import (
        PostNumbersFeaturesResponse as PostNumbersFeaturesResponse,
    )
    from telnyx_async.models.number_features import (
        PostNumbersFeaturesResponseDataItem as PostNumbersFeaturesResponseDataItem,
    )
    from telnyx_async.models.number_lookup import (
        CallerName as CallerName,
    )
    from telnyx_async.models.number_lookup import (
        Carrier as Carrier,
    )
    from telnyx_async.models.number_lookup import (
        LookupNumberResponse as LookupNumberResponse,
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
        Comment as Comment,
    )
    from telnyx_async.models.number_orders import (
        CreateCommentResponse as CreateCommentResponse,
    )
    from telnyx_async.models.number_orders import (
        CreateCommentResponseData as CreateCommentResponseData,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderRequest as CreateNumberOrderRequest,
    )
    from telnyx_async.models.number_orders import (
        CreateNumberOrderRequestPhoneNumbersItem as CreateNumberOrderRequestPhoneNumbersItem,
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
        GetNumberOrderPhoneNumberResponse as GetNumberOrderPhoneNumberResponse,
    )
    from telnyx_async.models.number_orders import (
        GetSubNumberOrderResponse as GetSubNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        GetSubNumberOrdersReportResponse as GetSubNumberOrdersReportResponse,
    )
    from telnyx_async.models.number_orders import (
        ListCommentsResponse as ListCommentsResponse,
    )
    from telnyx_async.models.number_orders import (
        ListNumberOrdersResponse as ListNumberOrdersResponse,
    )
    from telnyx_async.models.number_orders import (
        ListSubNumberOrdersResponse as ListSubNumberOrdersResponse,
    )
    from telnyx_async.models.number_orders import (
        MarkCommentReadResponse as MarkCommentReadResponse,
    )
    from telnyx_async.models.number_orders import (
        MarkCommentReadResponseData as MarkCommentReadResponseData,
    )
    from telnyx_async.models.number_orders import (
        NumberOrder as NumberOrder,
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
        RetrieveCommentResponse as RetrieveCommentResponse,
    )
    from telnyx_async.models.number_orders import (
        RetrieveCommentResponseData as RetrieveCommentResponseData,
    )
    from telnyx_async.models.number_orders import (
        RetrieveNumberOrderResponse as RetrieveNumberOrderResponse,
    )
    from telnyx_async.models.number_orders import (
        RetrieveOrderPhoneNumbersResponse as RetrieveOrderPhoneNumbersResponse,
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
        ExtendNumberReservationExpiryTimeResponse as ExtendNumberReservationExpiryTimeResponse,
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
    from telnyx_async.models.number_reservations import (
        RetrieveNumberReservationResponse as RetrieveNumberReservationResponse,
    )
    from telnyx_async.models.ota_updates import (
        CompleteOTAUpdate as CompleteOTAUpdate,
    )
    from telnyx_async.models.ota_updates import (
        CompleteOTAUpdateSettings as CompleteOTAUpdateSettings,
    )
    from telnyx_async.models.ota_updates import (
        GetOtaUpdateResponse as GetOtaUpdateResponse,
    )
    from telnyx_async.models.ota_updates import (
        ListOtaUpdatesResponse as ListOtaUpdatesResponse,
    )
    from telnyx_async.models.ota_updates import (
        MobileNetworkOperatorPreferencesResponse as MobileNetworkOperatorPreferencesResponse,
    )
    from telnyx_async.models.ota_updates import (
        MobileNetworkOperatorsPreferencesResponse as MobileNetworkOperatorsPreferencesResponse,
    )
    from telnyx_async.models.ota_updates import (
        SimplifiedOTAUpdate as SimplifiedOTAUpdate,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        CreateOutboundVoiceProfileRequest as CreateOutboundVoiceProfileRequest,
    )
    from telnyx_async.models.outbound_voice_profiles import (
        CreateVoiceProfileResponse as CreateVoiceProfileResponse,
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
        CreatePhoneNumberBlockDeletionJobResponse as CreatePhoneNumberBlockDeletionJobResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        GetPhoneNumberBlocksJobResponse as GetPhoneNumberBlocksJobResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        ListPhoneNumberBlocksJobsResponse as ListPhoneNumberBlocksJobsResponse,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJob as PhoneNumberBlocksJob,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJobDeletePhoneNumberBlockRequest as PhoneNumberBlocksJobDeletePhoneNumberBlockRequest,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJobFailedOperation as PhoneNumberBlocksJobFailedOperation,
    )
    from telnyx_async.models.phone_number_block_jobs import (
        PhoneNumberBlocksJobSuccessfulOperation as PhoneNumberBlocksJobSuccessfulOperation,
    )
    from telnyx_async.models.phone_number_campaigns import (
        PhoneNumberCampaign as PhoneNumberCampaign,
    )
    from telnyx_async.models.phone_number_campaigns import (
        PhoneNumberCampaignCreate as PhoneNumberCampaignCreate,
    )
    from telnyx_async.models.phone_number_campaigns import (
        PhoneNumberCampaignPaginated as PhoneNumberCampaignPaginated,
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
        CreateDeletePhoneNumbersJobResponse as CreateDeletePhoneNumbersJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        CreatePhoneNumbersJobUpdateEmergencySettingsResponse as CreatePhoneNumbersJobUpdateEmergencySettingsResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        CreateUpdatePhoneNumbersJobResponse as CreateUpdatePhoneNumbersJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        ListPhoneNumbersJobsResponse as ListPhoneNumbersJobsResponse,
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
        PhoneNumbersJobUpdateEmergencySettingsRequest as PhoneNumbersJobUpdateEmergencySettingsRequest,
    )
    from telnyx_async.models.phone_number_jobs import (
        PhoneNumbersJobUpdatePhoneNumbersRequest as PhoneNumbersJobUpdatePhoneNumbersRequest,
    )
    from telnyx_async.models.phone_number_jobs import (
        RetrievePhoneNumbersJobResponse as RetrievePhoneNumbersJobResponse,
    )
    from telnyx_async.models.phone_number_jobs import (
        UpdatePhoneNumberVoiceSettingsRequest as UpdatePhoneNumberVoiceSettingsRequest,
    )
    from telnyx_async.models.phone_numbers import (
        DeletePhoneNumberResponse as DeletePhoneNumberResponse,
    )
    from telnyx_async.models.phone_numbers import (
        EmergencySettings as EmergencySettings,
    )
    from telnyx_async.models.phone_numbers import (
        EnablePhoneNumberEmergencyResponse as EnablePhoneNumberEmergencyResponse,
    )
    from telnyx_async.models.phone_numbers import (
        EnablePhoneNumberEmergencyResponse202 as EnablePhoneNumberEmergencyResponse202,
    )
    from telnyx_async.models.phone_numbers import (
        GetPhoneNumberVoiceSettingsResponse as GetPhoneNumberVoiceSettingsResponse,
    )
    from telnyx_async.models.phone_numbers import (
        ListPhoneNumbersResponse as ListPhoneNumbersResponse,
    )
    from telnyx_async.models.phone_numbers import (
        ListPhoneNumbersWithVoiceSettingsResponse as ListPhoneNumbersWithVoiceSettingsResponse,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberBundleStatusChangeRequest as PhoneNumberBundleStatusChangeRequest,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberBundleStatusChangeResponse as PhoneNumberBundleStatusChangeResponse,
    )
    from telnyx_async.models.phone_numbers import (
        PhoneNumberDeletedDetailed as PhoneNumberDeletedDetailed,
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
        RetrievePhoneNumberResponse as RetrievePhoneNumberResponse,
    )
    from telnyx_async.models.phone_numbers import (
        SlimListPhoneNumbersResponse as SlimListPhoneNumbersResponse,
    )
    from telnyx_async.models.phone_numbers import (
        SlimPhoneNumberDetailed as SlimPhoneNumberDetailed,
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
        PostPortabilityCheckResponse as PostPortabilityCheckResponse,
    )
    from telnyx_async.models.porting_orders import (
        ActivatePortingOrderResponse as ActivatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        CancelPortingOrderResponse as CancelPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        CancelPortingOrderResponseMeta as CancelPortingOrderResponseMeta,
    )
    from telnyx_async.models.porting_orders import (
        ConfirmPortingOrderResponse as ConfirmPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        ConfirmPortingOrderResponseMeta as ConfirmPortingOrderResponseMeta,
    )
    from telnyx_async.models.porting_orders import (
        CreateAdditionalDocumentsRequestAdditionalDocumentsItem as CreateAdditionalDocumentsRequestAdditionalDocumentsItem,
    )
    from telnyx_async.models.porting_orders import (
        CreateAdditionalDocumentsResponse as CreateAdditionalDocumentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreateLoaConfigurationRequestAddress as CreateLoaConfigurationRequestAddress,
    )
    from telnyx_async.models.porting_orders import (
        CreateLoaConfigurationRequestContact as CreateLoaConfigurationRequestContact,
    )
    from telnyx_async.models.porting_orders import (
        CreateLoaConfigurationRequestLogo as CreateLoaConfigurationRequestLogo,
    )
    from telnyx_async.models.porting_orders import (
        CreateLoaConfigurationResponse as CreateLoaConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberConfigurationsRequestPhoneNumberConfigurationsItem as CreatePhoneNumberConfigurationsRequestPhoneNumberConfigurationsItem,
    )
    from telnyx_async.models.porting_orders import (
        CreatePhoneNumberConfigurationsResponse as CreatePhoneNumberConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrder as CreatePortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderComment as CreatePortingOrderComment,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderCommentResponse as CreatePortingOrderCommentResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingOrderResponse as CreatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberBlockRequestActivationRangesItem as CreatePortingPhoneNumberBlockRequestActivationRangesItem,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberBlockRequestPhoneNumberRange as CreatePortingPhoneNumberBlockRequestPhoneNumberRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberBlockResponse as CreatePortingPhoneNumberBlockResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberExtensionRequestActivationRangesItem as CreatePortingPhoneNumberExtensionRequestActivationRangesItem,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberExtensionRequestExtensionRange as CreatePortingPhoneNumberExtensionRequestExtensionRange,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingPhoneNumberExtensionResponse as CreatePortingPhoneNumberExtensionResponse,
    )
    from telnyx_async.models.porting_orders import (
        CreatePortingReportResponse as CreatePortingReportResponse,
    )
    from telnyx_async.models.porting_orders import (
        DeletePortingPhoneNumberBlockResponse as DeletePortingPhoneNumberBlockResponse,
    )
    from telnyx_async.models.porting_orders import (
        DeletePortingPhoneNumberExtensionResponse as DeletePortingPhoneNumberExtensionResponse,
    )
    from telnyx_async.models.porting_orders import (
        ExportPortingOrdersCSVReport as ExportPortingOrdersCSVReport,
    )
    from telnyx_async.models.porting_orders import (
        ExportPortingOrdersCSVReportFilters as ExportPortingOrdersCSVReportFilters,
    )
    from telnyx_async.models.porting_orders import (
        GetLoaConfigurationResponse as GetLoaConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderResponse as GetPortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderResponseMeta as GetPortingOrderResponseMeta,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrdersActivationJobResponse as GetPortingOrdersActivationJobResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingOrderSubRequestResponse as GetPortingOrderSubRequestResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetPortingReportResponse as GetPortingReportResponse,
    )
    from telnyx_async.models.porting_orders import (
        GetSubRequestByPortingOrder as GetSubRequestByPortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        ListAdditionalDocumentsResponse as ListAdditionalDocumentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListAllowedFocWindowsResponse as ListAllowedFocWindowsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListExceptionTypesResponse as ListExceptionTypesResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListLoaConfigurationsResponse as ListLoaConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPhoneNumberConfigurationsResponse as ListPhoneNumberConfigurationsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingEventsResponse as ListPortingEventsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderActivationJobsResponse as ListPortingOrderActivationJobsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderCommentsResponse as ListPortingOrderCommentsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrderRequirementsResponse as ListPortingOrderRequirementsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingOrdersResponse as ListPortingOrdersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingPhoneNumberBlocksResponse as ListPortingPhoneNumberBlocksResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingPhoneNumberExtensionsResponse as ListPortingPhoneNumberExtensionsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingPhoneNumbersResponse as ListPortingPhoneNumbersResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListPortingReportsResponse as ListPortingReportsResponse,
    )
    from telnyx_async.models.porting_orders import (
        ListVerificationCodesResponse as ListVerificationCodesResponse,
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
        PortingOrderMisc as PortingOrderMisc,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderNewComment as PortingOrderNewComment,
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
        PortingOrderRequirementDetailRequirementType as PortingOrderRequirementDetailRequirementType,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersActivationJob as PortingOrdersActivationJob,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrdersActivationJobActivationWindowsItem as PortingOrdersActivationJobActivationWindowsItem,
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
        PortingOrderStatus as PortingOrderStatus,
    )
    from telnyx_async.models.porting_orders import (
        PortingOrderStatusChanged as PortingOrderStatusChanged,
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
        PortingPhoneNumberBlockActivationRangesItem as PortingPhoneNumberBlockActivationRangesItem,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberBlockPhoneNumberRange as PortingPhoneNumberBlockPhoneNumberRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberConfiguration as PortingPhoneNumberConfiguration,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtension as PortingPhoneNumberExtension,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtensionActivationRangesItem as PortingPhoneNumberExtensionActivationRangesItem,
    )
    from telnyx_async.models.porting_orders import (
        PortingPhoneNumberExtensionExtensionRange as PortingPhoneNumberExtensionExtensionRange,
    )
    from telnyx_async.models.porting_orders import (
        PortingReport as PortingReport,
    )
    from telnyx_async.models.porting_orders import (
        PortingVerificationCode as PortingVerificationCode,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLoaConfigurationParamsRequestAddress as PreviewLoaConfigurationParamsRequestAddress,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLoaConfigurationParamsRequestContact as PreviewLoaConfigurationParamsRequestContact,
    )
    from telnyx_async.models.porting_orders import (
        PreviewLoaConfigurationParamsRequestLogo as PreviewLoaConfigurationParamsRequestLogo,
    )
    from telnyx_async.models.porting_orders import (
        SharePortingOrderResponse as SharePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        ShowPortingEventResponse as ShowPortingEventResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdateLoaConfigurationRequestAddress as UpdateLoaConfigurationRequestAddress,
    )
    from telnyx_async.models.porting_orders import (
        UpdateLoaConfigurationRequestContact as UpdateLoaConfigurationRequestContact,
    )
    from telnyx_async.models.porting_orders import (
        UpdateLoaConfigurationRequestLogo as UpdateLoaConfigurationRequestLogo,
    )
    from telnyx_async.models.porting_orders import (
        UpdateLoaConfigurationResponse as UpdateLoaConfigurationResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrder as UpdatePortingOrder,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderActivationSettings as UpdatePortingOrderActivationSettings,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderMessaging as UpdatePortingOrderMessaging,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderRequirement as UpdatePortingOrderRequirement,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderResponse as UpdatePortingOrderResponse,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrderResponseMeta as UpdatePortingOrderResponseMeta,
    )
    from telnyx_async.models.porting_orders import (
        UpdatePortingOrdersActivationJobResponse as UpdatePortingOrdersActivationJobResponse,
    )
    from telnyx_async.models.porting_orders import (
        VerifyPortingVerificationCodesRequestVerificationCodesItem as VerifyPortingVerificationCodesRequestVerificationCodesItem,
    )
    from telnyx_async.models.porting_orders import (
        VerifyPortingVerificationCodesResponse as VerifyPortingVerificationCodesResponse,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderDeletedPayload as WebhookPortingOrderDeletedPayload,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderMessagingChangedPayload as WebhookPortingOrderMessagingChangedPayload,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderMessagingChangedPayloadMessaging as WebhookPortingOrderMessagingChangedPayloadMessaging,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderNewCommentPayload as WebhookPortingOrderNewCommentPayload,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderNewCommentPayloadComment as WebhookPortingOrderNewCommentPayloadComment,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderSplitPayload as WebhookPortingOrderSplitPayload,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderSplitPayloadFrom as WebhookPortingOrderSplitPayloadFrom,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderSplitPayloadPortingPhoneNumbersItem as WebhookPortingOrderSplitPayloadPortingPhoneNumbersItem,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderSplitPayloadTo as WebhookPortingOrderSplitPayloadTo,
    )
    from telnyx_async.models.porting_orders import (
        WebhookPortingOrderStatusChangedPayload as WebhookPortingOrderStatusChangedPayload,
    )
    from telnyx_async.models.portouts import (
        CreatePortoutReportResponse as CreatePortoutReportResponse,
    )
    from telnyx_async.models.portouts import (
        ExportPortoutsCSVReport as ExportPortoutsCSVReport,
    )
    from telnyx_async.models.portouts import (
        ExportPortoutsCSVReportFilters as ExportPortoutsCSVReportFilters,
    )
    from telnyx_async.models.portouts import (
        FindPortoutCommentsResponse as FindPortoutCommentsResponse,
    )
    from telnyx_async.models.portouts import (
        FindPortoutRequestResponse as FindPortoutRequestResponse,
    )
    from telnyx_async.models.portouts import (
        GetPortoutReportResponse as GetPortoutReportResponse,
    )
    from telnyx_async.models.portouts import (
        GetPortRequestSupportingDocumentsResponse as GetPortRequestSupportingDocumentsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutEventsResponse as ListPortoutEventsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutRejectionsResponse as ListPortoutRejectionsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutReportsResponse as ListPortoutReportsResponse,
    )
    from telnyx_async.models.portouts import (
        ListPortoutRequestResponse as ListPortoutRequestResponse,
    )
    from telnyx_async.models.portouts import (
        PortoutComment as PortoutComment,
    )
    from telnyx_async.models.portouts import (
        PortoutDetails as PortoutDetails,
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
        PortoutNewComment as PortoutNewComment,
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
        PortOutSupportingDocument as PortOutSupportingDocument,
    )
    from telnyx_async.models.portouts import (
        PostPortRequestCommentResponse as PostPortRequestCommentResponse,
    )
    from telnyx_async.models.portouts import (
        PostPortRequestSupportingDocumentsRequestDocumentsItem as PostPortRequestSupportingDocumentsRequestDocumentsItem,
    )
    from telnyx_async.models.portouts import (
        PostPortRequestSupportingDocumentsResponse as PostPortRequestSupportingDocumentsResponse,
    )
    from telnyx_async.models.portouts import (
        ShowPortoutEventResponse as ShowPortoutEventResponse,
    )
    from telnyx_async.models.portouts import (
        UpdatePortoutStatusResponse as UpdatePortoutStatusResponse,
    )
    from telnyx_async.models.portouts import (
        WebhookPortoutFocDateChangedPayload as WebhookPortoutFocDateChangedPayload,
    )
    from telnyx_async.models.portouts import (
        WebhookPortoutNewCommentPayload as WebhookPortoutNewCommentPayload,
    )
    from telnyx_async.models.portouts import (
        WebhookPortoutStatusChangedPayload as WebhookPortoutStatusChangedPayload,
    )
    from telnyx_async.models.private_wireless_gateways import (
        CreatePrivateWirelessGatewayResponse as CreatePrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        DeleteWirelessGatewayResponse as DeleteWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        GetPrivateWirelessGatewayResponse as GetPrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.private_wireless_gateways import (
        GetPrivateWirelessGatewaysResponse as GetPrivateWirelessGatewaysResponse,
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
        ListQueueCallsResponse as ListQueueCallsResponse,
    )
    from telnyx_async.models.queues import (
        Queue as Queue,
    )
    from telnyx_async.models.queues import (
        QueueCall as QueueCall,
    )
    from telnyx_async.models.queues import (
        RetrieveCallFromQueueResponse as RetrieveCallFromQueueResponse,
    )
    from telnyx_async.models.queues import (
        RetrieveCallQueueResponse as RetrieveCallQueueResponse,
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
        RCSResponseData as RCSResponseData,
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
        RCSTo as RCSTo,
    )
    from telnyx_async.models.rcs import (
        RCSToItem as RCSToItem,
    )
    from telnyx_async.models.rcs import (
        RCSViewLocationAction as RCSViewLocationAction,
    )
    from telnyx_async.models.rcs import (
        SMSFallback as SMSFallback,
    )
    from telnyx_async.models.recordings import (
        AzureConfigurationData as AzureConfigurationData,
    )
    from telnyx_async.models.recordings import (
        CredentialsResponse as CredentialsResponse,
    )
    from telnyx_async.models.recordings import (
        CustomStorageConfiguration as CustomStorageConfiguration,
    )
    from telnyx_async.models.recordings import (
        CustomStorageConfigurationConfiguration as CustomStorageConfigurationConfiguration,
    )
    from telnyx_async.models.recordings import (
        DeleteRecordingTranscriptionResponse as DeleteRecordingTranscriptionResponse,
    )
    from telnyx_async.models.recordings import (
        GCSConfigurationData as GCSConfigurationData,
    )
    from telnyx_async.models.recordings import (
        GetRecordingsResponse as GetRecordingsResponse,
    )
    from telnyx_async.models.recordings import (
        GetRecordingTranscriptionResponse as GetRecordingTranscriptionResponse,
    )
    from telnyx_async.models.recordings import (
        GetRecordingTranscriptionsResponse as GetRecordingTranscriptionsResponse,
    )
    from telnyx_async.models.recordings import (
        RecordingResponse as RecordingResponse,
    )
    from telnyx_async.models.recordings import (
        RecordingResponseData as RecordingResponseData,
    )
    from telnyx_async.models.recordings import (
        RecordingResponseDataDownloadUrls as RecordingResponseDataDownloadUrls,
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
    from telnyx_async.models.regions import (
        ListRegionsResponse as ListRegionsResponse,
    )
    from telnyx_async.models.regulatory_requirements import (
        ListRegulatoryRequirementsPhoneNumbersResponse as ListRegulatoryRequirementsPhoneNumbersResponse,
    )
    from telnyx_async.models.regulatory_requirements import (
        ListRegulatoryRequirementsResponse as ListRegulatoryRequirementsResponse,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirements as RegulatoryRequirements,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsPhoneNumbers as RegulatoryRequirementsPhoneNumbers,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsPhoneNumbersRegionInformationItem as RegulatoryRequirementsPhoneNumbersRegionInformationItem,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem as RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria as RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsRegulatoryRequirementsItem as RegulatoryRequirementsRegulatoryRequirementsItem,
    )
    from telnyx_async.models.regulatory_requirements import (
        RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria as RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria,
    )
    from telnyx_async.models.requirement_groups import (
        CreateRequirementGroupRequestRegulatoryRequirementsItem as CreateRequirementGroupRequestRegulatoryRequirementsItem,
    )
    from telnyx_async.models.requirement_groups import (
        NumberOrderPhoneNumberRequirementGroupResponse as NumberOrderPhoneNumberRequirementGroupResponse,
    )
    from telnyx_async.models.requirement_groups import (
        NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem as NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem,
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
        SubNumberOrderPhoneNumberRegulatoryRequirementsItem as SubNumberOrderPhoneNumberRegulatoryRequirementsItem,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderRequirementGroupResponse as SubNumberOrderRequirementGroupResponse,
    )
    from telnyx_async.models.requirement_groups import (
        SubNumberOrderRequirementGroupResponseData as SubNumberOrderRequirementGroupResponseData,
    )
    from telnyx_async.models.requirement_groups import (
        UpdateNumberOrderPhoneNumberRequirementGroupResponse as UpdateNumberOrderPhoneNumberRequirementGroupResponse,
    )
    from telnyx_async.models.requirement_groups import (
        UpdateRequirementGroupRequestRegulatoryRequirementsItem as UpdateRequirementGroupRequestRegulatoryRequirementsItem,
    )
    from telnyx_async.models.requirement_groups import (
        UserRequirement as UserRequirement,
    )
    from telnyx_async.models.requirement_types import (
        DocReqsRequirementList as DocReqsRequirementList,
    )
    from telnyx_async.models.requirement_types import (
        DocReqsRequirementType as DocReqsRequirementType,
    )
    from telnyx_async.models.requirement_types import (
        DocReqsRequirementTypeAcceptanceCriteria as DocReqsRequirementTypeAcceptanceCriteria,
    )
    from telnyx_async.models.requirement_types import (
        DocReqsRequirementTypeList as DocReqsRequirementTypeList,
    )
    from telnyx_async.models.requirement_types import (
        ListRequirementTypesResponse as ListRequirementTypesResponse,
    )
    from telnyx_async.models.requirement_types import (
        RetrieveRequirementTypeResponse as RetrieveRequirementTypeResponse,
    )
    from telnyx_async.models.requirements import (
        DocReqsRequirement as DocReqsRequirement,
    )
    from telnyx_async.models.requirements import (
        ListRequirementsResponse as ListRequirementsResponse,
    )
    from telnyx_async.models.requirements import (
        RetrieveDocumentRequirementsResponse as RetrieveDocumentRequirementsResponse,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenRequest as CreateRoomClientTokenRequest,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenResponse as CreateRoomClientTokenResponse,
    )
    from telnyx_async.models.room_client_tokens import (
        CreateRoomClientTokenResponseData as CreateRoomClientTokenResponseData,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenRequest as RefreshRoomClientTokenRequest,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenResponse as RefreshRoomClientTokenResponse,
    )
    from telnyx_async.models.room_client_tokens import (
        RefreshRoomClientTokenResponseData as RefreshRoomClientTokenResponseData,
    )
    from telnyx_async.models.room_compositions import (
        CreateRoomCompositionRequest as CreateRoomCompositionRequest,
    )
    from telnyx_async.models.room_compositions import (
        CreateRoomCompositionResponse as CreateRoomCompositionResponse,
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
    from telnyx_async.models.room_compositions import (
        ViewRoomCompositionResponse as ViewRoomCompositionResponse,
    )
    from telnyx_async.models.room_participants import (
        ListRoomParticipantsResponse as ListRoomParticipantsResponse,
    )
    from telnyx_async.models.room_participants import (
        RoomParticipant as RoomParticipant,
    )
    from telnyx_async.models.room_participants import (
        ViewRoomParticipantResponse as ViewRoomParticipantResponse,
    )
    from telnyx_async.models.room_recordings import (
        DeleteRoomRecordingsResponse as DeleteRoomRecordingsResponse,
    )
    from telnyx_async.models.room_recordings import (
        DeleteRoomRecordingsResponseData as DeleteRoomRecordingsResponseData,
    )
    from telnyx_async.models.room_recordings import (
        ListRoomRecordingsResponse as ListRoomRecordingsResponse,
    )
    from telnyx_async.models.room_recordings import (
        RoomRecording as RoomRecording,
    )
    from telnyx_async.models.room_recordings import (
        ViewRoomRecordingResponse as ViewRoomRecordingResponse,
    )
    from telnyx_async.models.room_sessions import (
        ActionsParticipantsRequest as ActionsParticipantsRequest,
    )
    from telnyx_async.models.room_sessions import (
        EndSessionResponse as EndSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        EndSessionResponseData as EndSessionResponseData,
    )
    from telnyx_async.models.room_sessions import (
        KickParticipantInSessionResponse as KickParticipantInSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        KickParticipantInSessionResponseData as KickParticipantInSessionResponseData,
    )
    from telnyx_async.models.room_sessions import (
        ListRoomSessionsResponse as ListRoomSessionsResponse,
    )
    from telnyx_async.models.room_sessions import (
        MuteParticipantInSessionResponse as MuteParticipantInSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        MuteParticipantInSessionResponseData as MuteParticipantInSessionResponseData,
    )
    from telnyx_async.models.room_sessions import (
        RetrieveListRoomParticipantsResponse as RetrieveListRoomParticipantsResponse,
    )
    from telnyx_async.models.room_sessions import (
        RoomSession as RoomSession,
    )
    from telnyx_async.models.room_sessions import (
        UnmuteParticipantInSessionResponse as UnmuteParticipantInSessionResponse,
    )
    from telnyx_async.models.room_sessions import (
        UnmuteParticipantInSessionResponseData as UnmuteParticipantInSessionResponseData,
    )
    from telnyx_async.models.room_sessions import (
        ViewRoomSessionResponse as ViewRoomSessionResponse,
    )
    from telnyx_async.models.rooms import (
        CreateRoomRequest as CreateRoomRequest,
    )
    from telnyx_async.models.rooms import (
        CreateRoomResponse as CreateRoomResponse,
    )
    from telnyx_async.models.rooms import (
        ListRoomsResponse as ListRoomsResponse,
    )
    from telnyx_async.models.rooms import (
        PatchRoomRequest as PatchRoomRequest,
    )
    from telnyx_async.models.rooms import (
        RetrieveListRoomSessionsResponse as RetrieveListRoomSessionsResponse,
    )
    from telnyx_async.models.rooms import (
        Room as Room,
    )
    from telnyx_async.models.rooms import (
        UpdateRoomResponse as UpdateRoomResponse,
    )
    from telnyx_async.models.rooms import (
        ViewRoomResponse as ViewRoomResponse,
    )
    from telnyx_async.models.shared import (
        UUID as UUID,
    )
    from telnyx_async.models.shared import (
        AccountSid as AccountSid,
    )
    from telnyx_async.models.shared import (
        Active as Active,
    )
    from telnyx_async.models.shared import (
        AddressBook as AddressBook,
    )
    from telnyx_async.models.shared import (
        AdministrativeArea as AdministrativeArea,
    )
    from telnyx_async.models.shared import (
        AnchorsiteOverride as AnchorsiteOverride,
    )
    from telnyx_async.models.shared import (
        ApplicationName as ApplicationName,
    )
    from telnyx_async.models.shared import (
        AssistantChatReq as AssistantChatReq,
    )
    from telnyx_async.models.shared import (
        AssistantChatResponse as AssistantChatResponse,
    )
    from telnyx_async.models.shared import (
        AwsAccessKeyId as AwsAccessKeyId,
    )
    from telnyx_async.models.shared import (
        AwsSecretAccessKey as AwsSecretAccessKey,
    )
    from telnyx_async.models.shared import (
        AWSVoiceSettings as AWSVoiceSettings,
    )
    from telnyx_async.models.shared import (
        AzureAccountKey as AzureAccountKey,
    )
    from telnyx_async.models.shared import (
        AzureAccountName as AzureAccountName,
    )
    from telnyx_async.models.shared import (
        BookAppointmentTool as BookAppointmentTool,
    )
    from telnyx_async.models.shared import (
        BookAppointmentToolParams as BookAppointmentToolParams,
    )
    from telnyx_async.models.shared import (
        Borough as Borough,
    )
    from telnyx_async.models.shared import (
        Bucket as Bucket,
    )
    from telnyx_async.models.shared import (
        BusinessName as BusinessName,
    )
    from telnyx_async.models.shared import (
        CallbackWebhookMeta as CallbackWebhookMeta,
    )
    from telnyx_async.models.shared import (
        CallControlId as CallControlId,
    )
    from telnyx_async.models.shared import (
        CallCost as CallCost,
    )
    from telnyx_async.models.shared import (
        CallCostMeta as CallCostMeta,
    )
    from telnyx_async.models.shared import (
        CallCostMetaMeta as CallCostMetaMeta,
    )
    from telnyx_async.models.shared import (
        CallCostPayload as CallCostPayload,
    )
    from telnyx_async.models.shared import (
        CallCostPayloadCostPartsItem as CallCostPayloadCostPartsItem,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityTool as CheckAvailabilityTool,
    )
    from telnyx_async.models.shared import (
        CheckAvailabilityToolParams as CheckAvailabilityToolParams,
    )
    from telnyx_async.models.shared import (
        ConnectionActive as ConnectionActive,
    )
    from telnyx_async.models.shared import (
        ConnectionId as ConnectionId,
    )
    from telnyx_async.models.shared import (
        ConnectionIdCredentials as ConnectionIdCredentials,
    )
    from telnyx_async.models.shared import (
        ConnectionName as ConnectionName,
    )
    from telnyx_async.models.shared import (
        CountryCode as CountryCode,
    )
    from telnyx_async.models.shared import (
        CreatedAt as CreatedAt,
    )
    from telnyx_async.models.shared import (
        CredentialActive as CredentialActive,
    )
    from telnyx_async.models.shared import (
        Credentials as Credentials,
    )
    from telnyx_async.models.shared import (
        CustomerReference as CustomerReference,
    )
    from telnyx_async.models.shared import (
        DateTimeRFC2822 as DateTimeRFC2822,
    )
    from telnyx_async.models.shared import (
        DocServiceRecord as DocServiceRecord,
    )
    from telnyx_async.models.shared import (
        DtmfType as DtmfType,
    )
    from telnyx_async.models.shared import (
        EnumListResponse as EnumListResponse,
    )
    from telnyx_async.models.shared import (
        EnumObjectResponse as EnumObjectResponse,
    )
    from telnyx_async.models.shared import (
        EnumPaginatedResponse as EnumPaginatedResponse,
    )
    from telnyx_async.models.shared import (
        Error as Error,
    )
    from telnyx_async.models.shared import (
        ErrorRecord as ErrorRecord,
    )
    from telnyx_async.models.shared import (
        ErrorResponse as ErrorResponse,
    )
    from telnyx_async.models.shared import (
        ErrorResponseErrorsItem as ErrorResponseErrorsItem,
    )
    from telnyx_async.models.shared import (
        ErrorResponseErrorsItemMeta as ErrorResponseErrorsItemMeta,
    )
    from telnyx_async.models.shared import (
        ErrorResponseErrorsItemSource as ErrorResponseErrorsItemSource,
    )
    from telnyx_async.models.shared import (
        Errors as Errors,
    )
    from telnyx_async.models.shared import (
        ErrorSource as ErrorSource,
    )
    from telnyx_async.models.shared import (
        ExtendedAddress as ExtendedAddress,
    )
    from telnyx_async.models.shared import (
        FailClusteringProcessRequest as FailClusteringProcessRequest,
    )
    from telnyx_async.models.shared import (
        FaxId as FaxId,
    )
    from telnyx_async.models.shared import (
        FirstCommandTimeout as FirstCommandTimeout,
    )
    from telnyx_async.models.shared import (
        FirstCommandTimeoutSecs as FirstCommandTimeoutSecs,
    )
    from telnyx_async.models.shared import (
        FirstName as FirstName,
    )
    from telnyx_async.models.shared import (
        From as From,
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
        HttpHeaders as HttpHeaders,
    )
    from telnyx_async.models.shared import (
        HTTPValidationError as HTTPValidationError,
    )
    from telnyx_async.models.shared import (
        Id as Id,
    )
    from telnyx_async.models.shared import (
        InboundMessageEvent as InboundMessageEvent,
    )
    from telnyx_async.models.shared import (
        Interface as Interface,
    )
    from telnyx_async.models.shared import (
        InterfaceStatus as InterfaceStatus,
    )
    from telnyx_async.models.shared import (
        IntId as IntId,
    )
    from telnyx_async.models.shared import (
        LastName as LastName,
    )
    from telnyx_async.models.shared import (
        Locality as Locality,
    )
    from telnyx_async.models.shared import (
        MediaName as MediaName,
    )
    from telnyx_async.models.shared import (
        MediaUrl as MediaUrl,
    )
    from telnyx_async.models.shared import (
        Meta as Meta,
    )
    from telnyx_async.models.shared import (
        Metadata as Metadata,
    )
    from telnyx_async.models.shared import (
        MetaResponse as MetaResponse,
    )
    from telnyx_async.models.shared import (
        Monochrome as Monochrome,
    )
    from telnyx_async.models.shared import (
        Name as Name,
    )
    from telnyx_async.models.shared import (
        Neighborhood as Neighborhood,
    )
    from telnyx_async.models.shared import (
        OrganizationId as OrganizationId,
    )
    from telnyx_async.models.shared import (
        OriginalMediaUrl as OriginalMediaUrl,
    )
    from telnyx_async.models.shared import (
        OutboundMessageEvent as OutboundMessageEvent,
    )
    from telnyx_async.models.shared import (
        OutboundMessageEventMeta as OutboundMessageEventMeta,
    )
    from telnyx_async.models.shared import (
        OutboundVoiceProfileId as OutboundVoiceProfileId,
    )
    from telnyx_async.models.shared import (
        PaginationMeta as PaginationMeta,
    )
    from telnyx_async.models.shared import (
        PhoneNumber as PhoneNumber,
    )
    from telnyx_async.models.shared import (
        PlayBeep as PlayBeep,
    )
    from telnyx_async.models.shared import (
        PostalCode as PostalCode,
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
        RCSShareLocationAction as RCSShareLocationAction,
    )
    from telnyx_async.models.shared import (
        Record as Record,
    )
    from telnyx_async.models.shared import (
        RecordingStatusCallbackEvent as RecordingStatusCallbackEvent,
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
        SendRecordingUrl as SendRecordingUrl,
    )
    from telnyx_async.models.shared import (
        SettingsUrl as SettingsUrl,
    )
    from telnyx_async.models.shared import (
        ShortName as ShortName,
    )
    from telnyx_async.models.shared import (
        SkipAddressVerification as SkipAddressVerification,
    )
    from telnyx_async.models.shared import (
        SourceResponse as SourceResponse,
    )
    from telnyx_async.models.shared import (
        StoreMedia as StoreMedia,
    )
    from telnyx_async.models.shared import (
        StorePreview as StorePreview,
    )
    from telnyx_async.models.shared import (
        StreamName as StreamName,
    )
    from telnyx_async.models.shared import (
        StreetAddress as StreetAddress,
    )
    from telnyx_async.models.shared import (
        T38Enabled as T38Enabled,
    )
    from telnyx_async.models.shared import (
        TexmlRecordingMediaUrl as TexmlRecordingMediaUrl,
    )
    from telnyx_async.models.shared import (
        TexmlSid as TexmlSid,
    )
    from telnyx_async.models.shared import (
        TexmlStatusCallback as TexmlStatusCallback,
    )
    from telnyx_async.models.shared import (
        TexmlStreamUrl as TexmlStreamUrl,
    )
    from telnyx_async.models.shared import (
        To as To,
    )
    from telnyx_async.models.shared import (
        ToNumber as ToNumber,
    )
    from telnyx_async.models.shared import (
        UpdatedAt as UpdatedAt,
    )
    from telnyx_async.models.shared import (
        UserBundleCreateRequest as UserBundleCreateRequest,
    )
    from telnyx_async.models.shared import (
        UserId as UserId,
    )
    from telnyx_async.models.shared import (
        UserTagList as UserTagList,
    )
    from telnyx_async.models.shared import (
        ValidateAddress as ValidateAddress,
    )
    from telnyx_async.models.shared import (
        ValidationError as ValidationError,
    )
    from telnyx_async.models.shared import (
        VirtualCrossConnect as VirtualCrossConnect,
    )
    from telnyx_async.models.shared import (
        VoiceConfig as VoiceConfig,
    )
    from telnyx_async.models.shared import (
        WebhookEventUrl as WebhookEventUrl,
    )
    from telnyx_async.models.shared import (
        WireguardInterface as WireguardInterface,
    )
    from telnyx_async.models.shared_campaigns import (
        SharedCampaign as SharedCampaign,
    )
    from telnyx_async.models.shared_campaigns import (
        SharedCampaignRecordSet as SharedCampaignRecordSet,
    )
    from telnyx_async.models.shared_campaigns import (
        TelnyxDownstreamCampaign as TelnyxDownstreamCampaign,
    )
    from telnyx_async.models.shared_campaigns import (
        TelnyxDownstreamCampaignRecordSet as TelnyxDownstreamCampaignRecordSet,
    )
    from telnyx_async.models.shared_campaigns import (
        UpdatePartnerCampaignRequest as UpdatePartnerCampaignRequest,
    )
    from telnyx_async.models.short_codes import (
        ListShortCodesResponse as ListShortCodesResponse,
    )
    from telnyx_async.models.short_codes import (
        RetrieveShortCodeResponse as RetrieveShortCodeResponse,
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
        GetBulkSimCardActionResponse as GetBulkSimCardActionResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        GetSimCardActionResponse as GetSimCardActionResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        ListBulkSimCardActionsResponse as ListBulkSimCardActionsResponse,
    )
    from telnyx_async.models.sim_card_actions import (
        ListSimCardActionsResponse as ListSimCardActionsResponse,
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
        GetSimCardGroupActionResponse as GetSimCardGroupActionResponse,
    )
    from telnyx_async.models.sim_card_group_actions import (
        GetSimCardGroupActionsResponse as GetSimCardGroupActionsResponse,
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
        CreateSimCardGroupResponse as CreateSimCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        DeleteSimCardGroupResponse as DeleteSimCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        GetAllSimCardGroupsResponse as GetAllSimCardGroupsResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        GetSimCardGroupResponse as GetSimCardGroupResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        RemoveSimCardGroupPrivateWirelessGatewayResponse as RemoveSimCardGroupPrivateWirelessGatewayResponse,
    )
    from telnyx_async.models.sim_card_groups import (
        SearchedSIMCardGroup as SearchedSIMCardGroup,
    )
    from telnyx_async.models.sim_card_groups import (
        SearchedSIMCardGroupDataLimit as SearchedSIMCardGroupDataLimit,
    )
    from telnyx_async.models.sim_card_groups import (
        SetPrivateWirelessGatewayForSimCardGroupResponse as SetPrivateWirelessGatewayForSimCardGroupResponse,
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
        UpdateSimCardGroupResponse as UpdateSimCardGroupResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        CreateSimCardOrderResponse as CreateSimCardOrderResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        GetSimCardOrderResponse as GetSimCardOrderResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        GetSimCardOrdersResponse as GetSimCardOrdersResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        PreviewSimCardOrdersResponse as PreviewSimCardOrdersResponse,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrder as SIMCardOrder,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderCost as SIMCardOrderCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SimCardOrderCreate as SimCardOrderCreate,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderOrderAddress as SIMCardOrderOrderAddress,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreview as SIMCardOrderPreview,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewShippingCost as SIMCardOrderPreviewShippingCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewSimCardsCost as SIMCardOrderPreviewSimCardsCost,
    )
    from telnyx_async.models.sim_card_orders import (
        SIMCardOrderPreviewTotalCost as SIMCardOrderPreviewTotalCost,
    )
    from telnyx_async.models.sim_cards import (
        BulkSIMCardAction as BulkSIMCardAction,
    )
    from telnyx_async.models.sim_cards import (
        DeleteSimCardDataUsageNotificationsResponse as DeleteSimCardDataUsageNotificationsResponse,
    )
    from telnyx_async.models.sim_cards import (
        DeleteSimCardResponse as DeleteSimCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        DisableSimCardResponse as DisableSimCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        EnableSimCardResponse as EnableSimCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        ESimPurchase as ESimPurchase,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardActivationCodeResponse as GetSimCardActivationCodeResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardDataUsageNotificationResponse as GetSimCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardDeviceDetailsResponse as GetSimCardDeviceDetailsResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardPublicIpResponse as GetSimCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardResponse as GetSimCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetSimCardsResponse as GetSimCardsResponse,
    )
    from telnyx_async.models.sim_cards import (
        GetWirelessConnectivityLogsResponse as GetWirelessConnectivityLogsResponse,
    )
    from telnyx_async.models.sim_cards import (
        ListDataUsageNotificationsResponse as ListDataUsageNotificationsResponse,
    )
    from telnyx_async.models.sim_cards import (
        PatchSimCardDataUsageNotificationResponse as PatchSimCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        PostSimCardDataUsageNotificationRequestThreshold as PostSimCardDataUsageNotificationRequestThreshold,
    )
    from telnyx_async.models.sim_cards import (
        PostSimCardDataUsageNotificationResponse as PostSimCardDataUsageNotificationResponse,
    )
    from telnyx_async.models.sim_cards import (
        PurchaseESimResponse as PurchaseESimResponse,
    )
    from telnyx_async.models.sim_cards import (
        RegisterSimCardsResponse as RegisterSimCardsResponse,
    )
    from telnyx_async.models.sim_cards import (
        RemoveSimCardPublicIpResponse as RemoveSimCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        SetPublicIPsBulkResponse as SetPublicIPsBulkResponse,
    )
    from telnyx_async.models.sim_cards import (
        SetSimCardPublicIpResponse as SetSimCardPublicIpResponse,
    )
    from telnyx_async.models.sim_cards import (
        SetSimCardStandbyResponse as SetSimCardStandbyResponse,
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
        SimCardDataUsageNotification as SimCardDataUsageNotification,
    )
    from telnyx_async.models.sim_cards import (
        SimCardDataUsageNotificationThreshold as SimCardDataUsageNotificationThreshold,
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
        SIMCardRegistrationCodeValidations as SIMCardRegistrationCodeValidations,
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
        UpdateSimCardResponse as UpdateSimCardResponse,
    )
    from telnyx_async.models.sim_cards import (
        WirelessConnectivityLog as WirelessConnectivityLog,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnector as SiprecConnector,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnectorResponse as SiprecConnectorResponse,
    )
    from telnyx_async.models.siprec_connectors import (
        SiprecConnectorResponseData as SiprecConnectorResponseData,
    )
    from telnyx_async.models.storage_buckets import (
        CreateBucketRequest as CreateBucketRequest,
    )
    from telnyx_async.models.storage_buckets import (
        ListBucketsResponse as ListBucketsResponse,
    )
    from telnyx_async.models.storage_buckets import (
        ListBucketsResponseOwner as ListBucketsResponseOwner,
    )
    from telnyx_async.models.storage_buckets import (
        StoredBucket as StoredBucket,
    )
    from telnyx_async.models.storage_migrations import (
        CreateMigrationResponse as CreateMigrationResponse,
    )
    from telnyx_async.models.storage_migrations import (
        CreateMigrationSourceResponse as CreateMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        DeleteMigrationSourceResponse as DeleteMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        GetMigrationResponse as GetMigrationResponse,
    )
    from telnyx_async.models.storage_migrations import (
        GetMigrationSourceResponse as GetMigrationSourceResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListMigrationSourceCoverageResponse as ListMigrationSourceCoverageResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListMigrationSourcesResponse as ListMigrationSourcesResponse,
    )
    from telnyx_async.models.storage_migrations import (
        ListMigrationsResponse as ListMigrationsResponse,
    )
    from telnyx_async.models.storage_migrations import (
        MigrationParams as MigrationParams,
    )
    from telnyx_async.models.storage_migrations import (
        MigrationSourceCoverageParams as MigrationSourceCoverageParams,
    )
    from telnyx_async.models.storage_migrations import (
        MigrationSourceParams as MigrationSourceParams,
    )
    from telnyx_async.models.storage_migrations import (
        MigrationSourceParamsProviderAuth as MigrationSourceParamsProviderAuth,
    )
    from telnyx_async.models.storage_migrations import (
        PaginationMetaSimple as PaginationMetaSimple,
    )
    from telnyx_async.models.storage_migrations import (
        StopMigrationResponse as StopMigrationResponse,
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
        HeadObjectResponse as HeadObjectResponse,
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
        AddStorageSSLCertificateResponse as AddStorageSSLCertificateResponse,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        GetStorageSSLCertificatesResponse as GetStorageSSLCertificatesResponse,
    )
    from telnyx_async.models.storage_ssl_certificates import (
        RemoveStorageSSLCertificateResponse as RemoveStorageSSLCertificateResponse,
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
        BucketAPIUsageResponse as BucketAPIUsageResponse,
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
        GetBucketUsageResponse as GetBucketUsageResponse,
    )
    from telnyx_async.models.storage_usage import (
        GetStorageAPIUsageResponse as GetStorageAPIUsageResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        CreateTelephonyCredentialResponse as CreateTelephonyCredentialResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        DeleteTelephonyCredentialResponse as DeleteTelephonyCredentialResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        FindTelephonyCredentialsResponse as FindTelephonyCredentialsResponse,
    )
    from telnyx_async.models.telephony_credentials import (
        GetTelephonyCredentialResponse as GetTelephonyCredentialResponse,
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
        CallResource as CallResource,
    )
    from telnyx_async.models.texml import (
        CallResourceIndex as CallResourceIndex,
    )
    from telnyx_async.models.texml import (
        ConferenceRecordingResource as ConferenceRecordingResource,
    )
    from telnyx_async.models.texml import (
        ConferenceRecordingResourceIndex as ConferenceRecordingResourceIndex,
    )
    from telnyx_async.models.texml import (
        ConferenceResource as ConferenceResource,
    )
    from telnyx_async.models.texml import (
        ConferenceResourceIndex as ConferenceResourceIndex,
    )
    from telnyx_async.models.texml import (
        ConferenceSid as ConferenceSid,
    )
    from telnyx_async.models.texml import (
        CreateTeXMLSecretRequest as CreateTeXMLSecretRequest,
    )
    from telnyx_async.models.texml import (
        CreateTexmlSecretResponse as CreateTexmlSecretResponse,
    )
    from telnyx_async.models.texml import (
        CreateTeXMLSecretResult as CreateTeXMLSecretResult,
    )
    from telnyx_async.models.texml import (
        DeprecatedInitiateCallRequest as DeprecatedInitiateCallRequest,
    )
    from telnyx_async.models.texml import (
        DeprecatedInitiateTexmlCallResponse as DeprecatedInitiateTexmlCallResponse,
    )
    from telnyx_async.models.texml import (
        DeprecatedUpdateTexmlCallResponse as DeprecatedUpdateTexmlCallResponse,
    )
    from telnyx_async.models.texml import (
        DialConferenceParticipantRequest as DialConferenceParticipantRequest,
    )
    from telnyx_async.models.texml import (
        GetTeXMLRecordingTranscriptionsResponse as GetTeXMLRecordingTranscriptionsResponse,
    )
    from telnyx_async.models.texml import (
        InitiateCallRequest as InitiateCallRequest,
    )
    from telnyx_async.models.texml import (
        InitiateCallResult as InitiateCallResult,
    )
    from telnyx_async.models.texml import (
        NewParticipantResource as NewParticipantResource,
    )
    from telnyx_async.models.texml import (
        ParticipantResource as ParticipantResource,
    )
    from telnyx_async.models.texml import (
        ParticipantResourceIndex as ParticipantResourceIndex,
    )
    from telnyx_async.models.texml import (
        RecordingSource as RecordingSource,
    )
    from telnyx_async.models.texml import (
        RecordingTrack as RecordingTrack,
    )
    from telnyx_async.models.texml import (
        StreamStatus as StreamStatus,
    )
    from telnyx_async.models.texml import (
        StreamTrack as StreamTrack,
    )
    from telnyx_async.models.texml import (
        TexmlBidirectionalStreamCodec as TexmlBidirectionalStreamCodec,
    )
    from telnyx_async.models.texml import (
        TexmlBidirectionalStreamMode as TexmlBidirectionalStreamMode,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallRecordingRequestBody as TexmlCreateCallRecordingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallRecordingResponseBody as TexmlCreateCallRecordingResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallStreamingRequestBody as TexmlCreateCallStreamingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateCallStreamingResponseBody as TexmlCreateCallStreamingResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateSiprecSessionRequestBody as TexmlCreateSiprecSessionRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlCreateSiprecSessionResponseBody as TexmlCreateSiprecSessionResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlErrorCode as TexmlErrorCode,
    )
    from telnyx_async.models.texml import (
        TexmlGetCallRecordingResponseBody as TexmlGetCallRecordingResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlGetCallRecordingsResponseBody as TexmlGetCallRecordingsResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlPriceUnit as TexmlPriceUnit,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingChannels as TexmlRecordingChannels,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingDuration as TexmlRecordingDuration,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingPrice as TexmlRecordingPrice,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingStatus as TexmlRecordingStatus,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingSubresourcesUris as TexmlRecordingSubresourcesUris,
    )
    from telnyx_async.models.texml import (
        TexmlRecordingTranscription as TexmlRecordingTranscription,
    )
    from telnyx_async.models.texml import (
        TexmlStatusCallbackMethod as TexmlStatusCallbackMethod,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateCallRecordingRequestBody as TexmlUpdateCallRecordingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateCallStreamingRequestBody as TexmlUpdateCallStreamingRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateCallStreamingResponseBody as TexmlUpdateCallStreamingResponseBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateSiprecSessionRequestBody as TexmlUpdateSiprecSessionRequestBody,
    )
    from telnyx_async.models.texml import (
        TexmlUpdateSiprecSessionResponseBody as TexmlUpdateSiprecSessionResponseBody,
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
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationRequest as CreateTexmlApplicationRequest,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationRequestInbound as CreateTexmlApplicationRequestInbound,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationRequestOutbound as CreateTexmlApplicationRequestOutbound,
    )
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationResponse as CreateTexmlApplicationResponse,
    )
    from telnyx_async.models.texml_applications import (
        DeleteTexmlApplicationResponse as DeleteTexmlApplicationResponse,
    )
    from telnyx_async.models.texml_applications import (
        FindTexmlApplicationsResponse as FindTexmlApplicationsResponse,
    )
    from telnyx_async.models.texml_applications import (
        GetTexmlApplicationResponse as GetTexmlApplicationResponse,
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
        UpdateTexmlApplicationRequest as UpdateTexmlApplicationRequest,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationRequestInbound as UpdateTexmlApplicationRequestInbound,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationRequestOutbound as UpdateTexmlApplicationRequestOutbound,
    )
    from telnyx_async.models.texml_applications import (
        UpdateTexmlApplicationResponse as UpdateTexmlApplicationResponse,
    )
    from telnyx_async.models.text_to_speech import (
        ListTextToSpeechVoicesResponse as ListTextToSpeechVoicesResponse,
    )
    from telnyx_async.models.text_to_speech import (
        ListTextToSpeechVoicesResponseVoicesItem as ListTextToSpeechVoicesResponseVoicesItem,
    )
    from telnyx_async.models.usage_reports import (
        PaginationData as PaginationData,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsOptionsRecord as UsageReportsOptionsRecord,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsOptionsResponse as UsageReportsOptionsResponse,
    )
    from telnyx_async.models.usage_reports import (
        UsageReportsResponse as UsageReportsResponse,
    )
    from telnyx_async.models.user_addresses import (
        CreateUserAddressResponse as CreateUserAddressResponse,
    )
    from telnyx_async.models.user_addresses import (
        FindUserAddressResponse as FindUserAddressResponse,
    )
    from telnyx_async.models.user_addresses import (
        GetUserAddressResponse as GetUserAddressResponse,
    )
    from telnyx_async.models.user_addresses import (
        UserAddress as UserAddress,
    )
    from telnyx_async.models.user_addresses import (
        UserAddressCreate as UserAddressCreate,
    )
    from telnyx_async.models.user_bundles import (
        CreatedUserBundlesResponse as CreatedUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        CreateUserBundlesBulkRequest as CreateUserBundlesBulkRequest,
    )
    from telnyx_async.models.user_bundles import (
        CreateUserBundlesBulkRequestItemsItem as CreateUserBundlesBulkRequestItemsItem,
    )
    from telnyx_async.models.user_bundles import (
        PaginatedUserBundlesResponse as PaginatedUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        UnusedUserBundlesResponse as UnusedUserBundlesResponse,
    )
    from telnyx_async.models.user_bundles import (
        UnusedUserBundlesSchema as UnusedUserBundlesSchema,
    )
    from telnyx_async.models.user_bundles import (
        UserBundle as UserBundle,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleCreateResponse as UserBundleCreateResponse,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleResourceSchema as UserBundleResourceSchema,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleResourcesResponse as UserBundleResourcesResponse,
    )
    from telnyx_async.models.user_bundles import (
        UserBundleResponse as UserBundleResponse,
    )
    from telnyx_async.models.user_tags import (
        GetUserTagsResponse as GetUserTagsResponse,
    )
    from telnyx_async.models.user_tags import (
        GetUserTagsResponseData as GetUserTagsResponseData,
    )
    from telnyx_async.models.verified_numbers import (
        CreateVerifiedNumberError422 as CreateVerifiedNumberError422,
    )
    from telnyx_async.models.verified_numbers import (
        CreateVerifiedNumberResponse as CreateVerifiedNumberResponse,
    )
    from telnyx_async.models.verified_numbers import (
        ListVerifiedNumbersError422 as ListVerifiedNumbersError422,
    )
    from telnyx_async.models.verified_numbers import (
        ListVerifiedNumbersResponse as ListVerifiedNumbersResponse,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberRecordType as VerifiedNumberRecordType,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberResponse as VerifiedNumberResponse,
    )
    from telnyx_async.models.verified_numbers import (
        VerifiedNumberResponseDataWrapper as VerifiedNumberResponseDataWrapper,
    )
    from telnyx_async.models.verified_numbers import (
        VerifyVerificationCodeError422 as VerifyVerificationCodeError422,
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
        ListVerificationsResponse as ListVerificationsResponse,
    )
    from telnyx_async.models.verify import (
        ListVerifyProfileMessageTemplateResponse as ListVerifyProfileMessageTemplateResponse,
    )
    from telnyx_async.models.verify import (
        ListVerifyProfilesResponse as ListVerifyProfilesResponse,
    )
    from telnyx_async.models.verify import (
        RetrieveVerificationResponse as RetrieveVerificationResponse,
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
        VerificationProfileRecordType as VerificationProfileRecordType,
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
        VerifyProfileCallResponse as VerifyProfileCallResponse,
    )
    from telnyx_async.models.verify import (
        VerifyProfileFlashcallResponse as VerifyProfileFlashcallResponse,
    )
    from telnyx_async.models.verify import (
        VerifyProfileMessageTemplateResponse as VerifyProfileMessageTemplateResponse,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResponse as VerifyProfileResponse,
    )
    from telnyx_async.models.verify import (
        VerifyProfileResponseDataWrapper as VerifyProfileResponseDataWrapper,
    )
    from telnyx_async.models.verify import (
        VerifyProfileSMSResponse as VerifyProfileSMSResponse,
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
    from telnyx_async.models.verify import (
        VerifyVerificationCodeResponseData as VerifyVerificationCodeResponseData,
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
        GetAllNumbersChannelZonesResponse as GetAllNumbersChannelZonesResponse,
    )
    from telnyx_async.models.voice_channels import (
        GetAllNumbersChannelZonesResponseDataItem as GetAllNumbersChannelZonesResponseDataItem,
    )
    from telnyx_async.models.voice_channels import (
        GetAllNumbersChannelZonesResponseDataItemNumbersItem as GetAllNumbersChannelZonesResponseDataItemNumbersItem,
    )
    from telnyx_async.models.voice_channels import (
        GetChannelZonesResponse as GetChannelZonesResponse,
    )
    from telnyx_async.models.voice_channels import (
        GetNumbersChannelZonesResponse as GetNumbersChannelZonesResponse,
    )
    from telnyx_async.models.voice_channels import (
        GetNumbersChannelZonesResponseDataItem as GetNumbersChannelZonesResponseDataItem,
    )
    from telnyx_async.models.voice_channels import (
        GetNumbersChannelZonesResponseDataItemNumbersItem as GetNumbersChannelZonesResponseDataItemNumbersItem,
    )
    from telnyx_async.models.voice_channels import (
        ListInboundChannelsResponse as ListInboundChannelsResponse,
    )
    from telnyx_async.models.voice_channels import (
        ListInboundChannelsResponseData as ListInboundChannelsResponseData,
    )
    from telnyx_async.models.voice_channels import (
        UpdateOutboundChannelsError as UpdateOutboundChannelsError,
    )
    from telnyx_async.models.voice_channels import (
        UpdateOutboundChannelsErrorErrorsItem as UpdateOutboundChannelsErrorErrorsItem,
    )
    from telnyx_async.models.voice_channels import (
        UpdateOutboundChannelsErrorErrorsItemSource as UpdateOutboundChannelsErrorErrorsItemSource,
    )
    from telnyx_async.models.voice_channels import (
        UpdateOutboundChannelsResponse as UpdateOutboundChannelsResponse,
    )
    from telnyx_async.models.voice_channels import (
        UpdateOutboundChannelsResponseData as UpdateOutboundChannelsResponseData,
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
        VoicemailPrefResponse as VoicemailPrefResponse,
    )
    from telnyx_async.models.voicemail import (
        VoicemailRequest as VoicemailRequest,
    )
    from telnyx_async.models.wdr_detail_reports import (
        DownlinkData as DownlinkData,
    )
    from telnyx_async.models.wdr_detail_reports import (
        ExternalWdrDetailRecordDto as ExternalWdrDetailRecordDto,
    )
    from telnyx_async.models.wdr_detail_reports import (
        ExternalWdrGetDetailResponse as ExternalWdrGetDetailResponse,
    )
    from telnyx_async.models.wdr_detail_reports import (
        UplinkData as UplinkData,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WirelessCost as WirelessCost,
    )
    from telnyx_async.models.wdr_detail_reports import (
        WirelessRate as WirelessRate,
    )
    from telnyx_async.models.webhook_deliveries import (
        Attempt as Attempt,
    )
    from telnyx_async.models.webhook_deliveries import (
        GetWebhookDeliveriesResponse as GetWebhookDeliveriesResponse,
    )
    from telnyx_async.models.webhook_deliveries import (
        GetWebhookDeliveryResponse as GetWebhookDeliveryResponse,
    )
    from telnyx_async.models.webhook_deliveries import (
        Http as Http,
    )
    from telnyx_async.models.webhook_deliveries import (
        HttpRequest as HttpRequest,
    )
    from telnyx_async.models.webhook_deliveries import (
        HttpResponse as HttpResponse,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDelivery as WebhookDelivery,
    )
    from telnyx_async.models.webhook_deliveries import (
        WebhookDeliveryWebhook as WebhookDeliveryWebhook,
    )
    from telnyx_async.models.wireguard_interfaces import (
        CreateWireguardInterfaceResponse as CreateWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        CreateWireguardPeerResponse as CreateWireguardPeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        DeleteWireguardInterfaceResponse as DeleteWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        DeleteWireguardPeerResponse as DeleteWireguardPeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        GetWireguardInterfaceResponse as GetWireguardInterfaceResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        GetWireguardPeerResponse as GetWireguardPeerResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        ListWireguardInterfacesResponse as ListWireguardInterfacesResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        ListWireguardPeersResponse as ListWireguardPeersResponse,
    )
    from telnyx_async.models.wireguard_interfaces import (
        UpdateWireguardPeerResponse as UpdateWireguardPeerResponse,
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
        WirelessRegionsGetAllResponse as WirelessRegionsGetAllResponse,
    )
    from telnyx_async.models.wireless_reports import (
        CreateWdrReportResponse as CreateWdrReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        DeleteWdrReportResponse as DeleteWdrReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        GetWdrReportResponse as GetWdrReportResponse,
    )
    from telnyx_async.models.wireless_reports import (
        GetWdrReportsResponse as GetWdrReportsResponse,
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
