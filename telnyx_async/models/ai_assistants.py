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
    from telnyx_async.models.shared import PageMeta

AIAssistantTool: TypeAlias = "Annotated[WebhookTool | RetrievalTool | HandoffTool | HangupTool | TransferTool | SIPReferTool | DTMFTool, Discriminator('type', {'handoff': 'HandoffTool', 'hangup': 'HangupTool', 'refer': 'SIPReferTool', 'retrieval': 'RetrievalTool', 'send_dtmf': 'DTMFTool', 'transfer': 'TransferTool', 'webhook': 'WebhookTool'})]"
ConversationChannelType: TypeAlias = Literal["phone_call", "sms_chat"]
EnabledFeatures: TypeAlias = Literal["telephony", "messaging"]
EventStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"]
ListedScheduledEvent: TypeAlias = "Annotated[ScheduledPhoneCallEvent | ScheduledSMSEvent, UniqueFields({'retry_attempts': 'ScheduledPhoneCallEvent', 'text': 'ScheduledSMSEvent'})]"
ScheduledEvent: TypeAlias = "Annotated[ScheduledPhoneCallEvent | ScheduledSMSEvent, UniqueFields({'retry_attempts': 'ScheduledPhoneCallEvent', 'text': 'ScheduledSMSEvent'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Assistant(Model):
    """Assistant in Telnyx's document.

    Attributes:
        created_at: When it was created.
        enabled_features: One of telephony, messaging.
        id: Identifier of the resource.
        voice_settings: Settings of the chosen voice.
    """

    created_at: datetime
    id: str
    instructions: str
    model: str
    name: str
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures | str] | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    llm_api_key_ref: str | None = None
    messaging_settings: MessagingSettings | None = None
    privacy_settings: PrivacySettings | None = None
    telephony_settings: TelephonySettings | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    voice_settings: VoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketIds(Model):
    """BucketIds in Telnyx's document."""

    bucket_ids: list[str]
    max_num_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAssistantRequest(Model):
    """CreateAssistantRequest in Telnyx's document.

    Attributes:
        enabled_features: One of telephony, messaging.
        voice_settings: Settings of the chosen voice.
    """

    instructions: str
    model: str
    name: str
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures] | None = None
    greeting: str | None = None
    insight_settings: InsightSettings | None = None
    llm_api_key_ref: str | None = None
    messaging_settings: MessagingSettings | None = None
    privacy_settings: PrivacySettings | None = None
    telephony_settings: TelephonySettings | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    voice_settings: VoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateScheduledEventRequest(Model):
    """CreateScheduledEventRequest in Telnyx's document.

    Attributes:
        scheduled_at_fixed_datetime: Example: 2025-04-15T13:07:28.764Z
        telnyx_conversation_channel: One of phone_call, sms_chat.
    """

    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: ConversationChannelType
    telnyx_end_user_target: str
    conversation_metadata: dict[str, str | int | bool] | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DTMFTool(Model):
    """DTMFTool in Telnyx's document.

    Attributes:
        type_: One of send_dtmf.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    send_dtmf: dict[str, Any]
    type_: Literal["send_dtmf"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIAssistantResponse(Model):
    """AssistantDeletedResponse in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    deleted: bool
    id: str
    object_: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffTool(Model):
    """HandoffTool in Telnyx's document.

    Attributes:
        type_: One of handoff.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    handoff: HandoffToolParams
    type_: Literal["handoff"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffToolAIAssistant(Model):
    """HandoffToolParams.ai_assistants[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: assistant-1234567890abcdef
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HandoffToolParams(Model):
    """HandoffToolParams in Telnyx's document."""

    ai_assistants: list[HandoffToolAIAssistant]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupTool(Model):
    """HangupTool in Telnyx's document.

    Attributes:
        type_: One of hangup.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    hangup: HangupToolParams
    type_: Literal["hangup"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HangupToolParams(Model):
    """HangupToolParams in Telnyx's document.

    Attributes:
        description: Telnyx's default: This tool is used to hang up the call..
    """

    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImportAssistantsRequest(Model):
    """ImportAssistantsRequest in Telnyx's document.

    Attributes:
        provider: One of elevenlabs, vapi.
    """

    api_key_ref: str
    provider: Literal["elevenlabs", "vapi"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImportMetadata(Model):
    """ImportMetadata in Telnyx's document.

    Attributes:
        import_provider: One of elevenlabs, vapi.
    """

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InsightSettings(Model):
    """InsightSettings in Telnyx's document."""

    insight_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIAssistantsResponse(Model):
    """AssistantsListData in Telnyx's document."""

    data: list[Assistant]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListScheduledEventsResponse(ListResponse["ListedScheduledEvent"]):
    """PaginatedScheduledEventList in Telnyx's document."""

    data: list[ListedScheduledEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingSettings(Model):
    """MessagingSettings in Telnyx's document."""

    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PrivacySettings(Model):
    """PrivacySettings in Telnyx's document."""

    data_retention: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrievalTool(Model):
    """RetrievalTool in Telnyx's document.

    Attributes:
        type_: One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferTool(Model):
    """SIPReferTool in Telnyx's document.

    Attributes:
        type_: One of refer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    refer: SIPReferToolParams
    type_: Literal["refer"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolCustomHeader(Model):
    """SIPReferToolParams.custom_headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolHeader(Model):
    """SIPReferToolParams.sip_headers[] in Telnyx's document.

    Attributes:
        name: One of User-to-User, Diversion.
    """

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIPReferToolParams(Model):
    """SIPReferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
    """

    targets: list[SIPReferToolTarget]
    custom_headers: list[SIPReferToolCustomHeader] | None = None
    sip_headers: list[SIPReferToolHeader] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ScheduledPhoneCallEvent(Model):
    """ScheduledPhoneCallEventResponse in Telnyx's document.

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
    created_at: datetime = UNSET
    status: EventStatus | str = UNSET
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    errors: list[str] | None = None
    retry_attempts: int | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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
    errors: list[str] | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelephonySettings(Model):
    """TelephonySettings in Telnyx's document."""

    default_texml_app_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TestToolResponse(Model):
    """TestWebhookToolResponseData in Telnyx's document."""

    data: WebhookToolTest


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TestWebhookToolRequest(Model):
    """TestWebhookToolRequest in Telnyx's document."""

    arguments: dict[str, Any] | None = None
    dynamic_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TranscriptionSettings(Model):
    """TranscriptionSettings in Telnyx's document."""

    language: str | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferTool(Model):
    """TransferTool in Telnyx's document.

    Attributes:
        type_: One of transfer.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transfer: TransferToolParams
    type_: Literal["transfer"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolCustomHeader(Model):
    """TransferToolParams.custom_headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolParams(Model):
    """TransferToolParams in Telnyx's document.

    Attributes:
        custom_headers: Extra SIP headers of your own naming.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    targets: list[TransferToolTarget]
    custom_headers: list[TransferToolCustomHeader] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TransferToolTarget(Model):
    """TransferToolParams.targets[] in Telnyx's document.

    Attributes:
        name: Example: Support
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
    """

    name: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAssistantRequest(Model):
    """UpdateAssistantRequest in Telnyx's document.

    Attributes:
        enabled_features: One of telephony, messaging.
        voice_settings: Settings of the chosen voice.
    """

    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[EnabledFeatures] | None = None
    greeting: str | None = None
    insight_settings: InsightSettings | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    messaging_settings: MessagingSettings | None = None
    model: str | None = None
    name: str | None = None
    privacy_settings: PrivacySettings | None = None
    telephony_settings: TelephonySettings | None = None
    tools: list[AIAssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    voice_settings: VoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoiceSettings(Model):
    """VoiceSettings in Telnyx's document.

    Attributes:
        voice_speed: Telnyx's default: 1.
    """

    voice: str
    api_key_ref: str | None = None
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookTool(Model):
    """WebhookTool in Telnyx's document.

    Attributes:
        type_: One of webhook.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["webhook"] | str
    webhook: WebhookToolParams


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolBodyParameters(Model):
    """WebhookToolParams.body_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolHeader(Model):
    """WebhookToolParams.headers[] in Telnyx's document."""

    name: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolParams(Model):
    """WebhookToolParams in Telnyx's document.

    Attributes:
        method: One of GET, POST, PUT, DELETE, PATCH. Telnyx's default: POST.
        url: Example: https://example.com/api/v1/function
    """

    description: str
    name: str
    url: str
    body_parameters: WebhookToolBodyParameters | None = None
    headers: list[WebhookToolHeader] | None = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str | None = None
    path_parameters: WebhookToolPathParameters | None = None
    query_parameters: WebhookToolQueryParameters | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolPathParameters(Model):
    """WebhookToolParams.path_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolQueryParameters(Model):
    """WebhookToolParams.query_parameters in Telnyx's document.

    Attributes:
        type_: One of object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type_: Literal["object"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookToolTest(Model):
    """TestWebhookToolResponse in Telnyx's document."""

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool
