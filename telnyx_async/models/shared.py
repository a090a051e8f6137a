# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models that several parts of the API use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.models.billing_groups import BillingGroupError
    from telnyx_async.models.events_calls import (
        CallDeepfakeDetectionError,
        CallDeepfakeDetectionResult,
        CallHold,
        CallUnhold,
    )
    from telnyx_async.models.events_messaging_profiles import MessageReceived
    from telnyx_async.models.events_shared import CallCost, HostedNumberOrderChanged, MessagingError
    from telnyx_async.models.messages import OutboundMessage

AnchorsiteOverride: TypeAlias = Literal[
    "Latency",
    "Chicago, IL",
    "Ashburn, VA",
    "San Jose, CA",
    "Sydney, Australia",
    "Amsterdam, Netherlands",
    "London, UK",
    "Toronto, Canada",
    "Vancouver, Canada",
    "Frankfurt, Germany",
]
AzureTranscriptionModel: TypeAlias = Literal["fast"]
ConnectionNoiseSuppression: TypeAlias = Literal["inbound", "outbound", "both", "disabled"]
DeepgramTranscriptionModel: TypeAlias = Literal["deepgram/nova-2", "deepgram/nova-3"]
DtmfType: TypeAlias = Literal["RFC 2833", "Inband", "SIP INFO"]
GoogleTranscriptionModel: TypeAlias = Literal[
    "latest_long",
    "latest_short",
    "command_and_search",
    "phone_call",
    "video",
    "default",
    "medical_conversation",
    "medical_dictation",
]
InterfaceStatus: TypeAlias = Literal["created", "provisioning", "provisioned", "deleting"]
ParakeetTranscriptionModel: TypeAlias = Literal["nvidia/parakeet-v3"]
STTServerEvent: TypeAlias = "Annotated[STTTranscriptFrame | STTErrorFrame, Discriminator('type', {'error': 'STTErrorFrame', 'transcript': 'STTTranscriptFrame'})]"
SonioxTranscriptionModel: TypeAlias = Literal["soniox/stt-rt-v4"]
SpeechmaticsTranscriptionModel: TypeAlias = Literal["speechmatics/standard"]
TTSServerEvent: TypeAlias = "Annotated[TTSAudioChunkFrame | TTSFinalFrame | TTSErrorFrame, Discriminator('type', {'audio_chunk': 'TTSAudioChunkFrame', 'error': 'TTSErrorFrame', 'final': 'TTSFinalFrame'})]"
TelnyxTranscriptionModel: TypeAlias = Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
XAITranscriptionModel: TypeAlias = Literal["xai/grok-stt"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantChatReq(Model):
    """What ai_assistants.chat sends.

    Attributes:
        content: What is said to the assistant.
        conversation_id: Conversation that it belongs to, as ai_conversations.create returned it. Example:
            42b20469-1215-4a9a-8964-c36f66b406f4
        name: What the user is called. Example: Charlie
    """

    content: str
    conversation_id: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssistantChatResponse(Model):
    """What an assistant replies in a chat.

    Attributes:
        content: What the assistant replies.
    """

    content: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class BookAppointmentTool(Model):
    """Tool with which the assistant books an appointment at cal.com.

    Attributes:
        book_appointment: Which cal.com calendar, and for whom.
        type_: Which kind it is. One of book_appointment.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    book_appointment: BookAppointmentToolParams
    type_: Literal["book_appointment"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BookAppointmentToolParams(Model):
    """Which cal.com calendar is booked, and for whom.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds your Cal.com key. Example:
            my_calcom_api_key
        attendee_name: Who comes; the assistant asks when left out.
        attendee_timezone: Time zone of who comes; the assistant asks when left out.
        event_type_id: Kind of appointment, by its cal.com id.
    """

    api_key_ref: str
    event_type_id: int
    attendee_name: str | None = None
    attendee_timezone: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandedCallingError(Model):
    """Attribute `BrandedCallingErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10005
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    detail: str
    meta: BrandedCallingErrorMeta
    title: str
    source: BrandedCallingErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandedCallingErrorMeta(Model):
    """Attribute `BrandedCallingError.meta`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str
    pending_check_codes: list[str] | None = None
    pending_check_ids: list[str] | None = None
    pending_check_labels: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandedCallingErrorSource(Model):
    """Attribute `BrandedCallingError.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: page[size]
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example:
            /body/legal_name
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandedCallingErrors(Model):
    """Error of `dir_comments.create`, `dir_comments.list`, `dir_email_verification.confirm_code` and 36 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BrandedCallingError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandedCallingPaginationMeta(Model):
    """Attribute `ListDIRBpoAuthorizationsResponse.meta`, `ListDIRCallReasonsResponse.meta`,
    `ListDIRCommentsResponse.meta` and 7 more.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 42
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlError(Model):
    """One thing that is wrong with a request.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: CallControlErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlErrorSource(Model):
    """The part of the request at fault.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlErrors(Model):
    """What an answer with an error status holds.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CallControlError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallCostEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallCost | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionErrorEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallDeepfakeDetectionError | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionResultEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallDeepfakeDetectionResult | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHoldEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallHold | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallUnholdEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallUnhold | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CheckAvailabilityTool(Model):
    """Tool with which the assistant looks for free times at cal.com.

    Attributes:
        check_availability: Which cal.com calendar to look into.
        type_: Always check_availability. One of check_availability.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    check_availability: CheckAvailabilityToolParams
    type_: Literal["check_availability"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CheckAvailabilityToolParams(Model):
    """Which cal.com calendar is looked into.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret that holds your Cal.com key. Example:
            my_calcom_api_key
        event_type_id: Kind of appointment, by its cal.com id.
    """

    api_key_ref: str
    event_type_id: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConnectionJitterBuffer(Model):
    """Argument `jitter_buffer` of `credential_connections.create`, `jitter_buffer` of `credential_connections.update`,
    `jitter_buffer` of `fqdn_connections.create` and 5 more.

    Attributes:
        enable_jitter_buffer: Telnyx's default: False.
        jitterbuffer_msec_max: 40 to 400. Telnyx's default: 200. Example: 200
        jitterbuffer_msec_min: 40 to 400. Telnyx's default: 60. Example: 60
    """

    enable_jitter_buffer: bool | None = None
    jitterbuffer_msec_max: int | None = None
    jitterbuffer_msec_min: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConnectionNoiseSuppressionDetails(Model):
    """Argument `noise_suppression_details` of `credential_connections.create`, `noise_suppression_details` of
    `credential_connections.update`, `noise_suppression_details` of `fqdn_connections.create` and 5 more.

    Attributes:
        attenuation_limit: How strongly noise may be lowered, 0 to 100. Example: 80
        engine: One of denoiser, deep_filter_net, deep_filter_net_large, krisp_viva_tel, krisp_viva_tel_lite,
            krisp_viva_promodel, krisp_viva_ss, quail_voice_focus. Telnyx's default: denoiser.
    """

    attenuation_limit: int | None = None
    engine: (
        Literal[
            "denoiser",
            "deep_filter_net",
            "deep_filter_net_large",
            "krisp_viva_tel",
            "krisp_viva_tel_lite",
            "krisp_viva_promodel",
            "krisp_viva_ss",
            "quail_voice_focus",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileFlashcallRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileWhatsappRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Template that the message is made from. Example: authentication_template_id
        waba_id: Identifier of the WhatsApp Business Account at Meta. Example: 1234567890
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRDocument(Model):
    """Argument `documents` of `dir_phone_numbers.add`, `documents` of `dirs.create`, `documents` of `dirs.update` and
    2 more.

    Attributes:
        description: What it is or is for, in words. At most 255 characters.
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            2a7e8337-e803-4057-a4ae-26c40eb0bc6c
        document_type: Kind of document, such as a letter of authorization. One of letter_of_authorization,
            business_registration, articles_of_incorporation, tax_document, ein_letter, trademark_registration,
            website_ownership, business_license, professional_license, government_id, utility_bill, bank_statement,
            other.
    """

    document_id: str
    document_type: (
        Literal[
            "letter_of_authorization",
            "business_registration",
            "articles_of_incorporation",
            "tax_document",
            "ein_letter",
            "trademark_registration",
            "website_ownership",
            "business_license",
            "professional_license",
            "government_id",
            "utility_bill",
            "bank_statement",
            "other",
        ]
        | str
    )
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRRejectionReason(Model):
    """Attribute `DIRPhoneNumber.rejection_reason`, `DisplayIdentityRecord.rejection_reasons`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example:
            documentation_incomplete
        detail: What went wrong this time, in words.
        message: What Telnyx's reviewers write, on the first reason only.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    message: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocServiceRecord(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sample_record_type
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailErrorResponse(Model):
    """One of the kinds of `SendEmailMessageUnprocessableError`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmailErrorResponseItem]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailErrorResponseItem(Model):
    """Attribute `EmailErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of 10001, 10006, 10007,
            10015, 10016, 10019, 10027, 10036, 404, 500.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: Literal["10001", "10006", "10007", "10015", "10016", "10019", "10027", "10036", "404", "500"] | str
    detail: str | dict[str, Any]
    title: str
    meta: dict[str, Any] | None = None
    source: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Error(Model):
    """Attribute `ValidateAddressResult.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        description: What it is or is for, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    description: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorMeta(Model):
    """Attribute `ErrorResponseItem.meta`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorRecord(Model):
    """Attribute `UsageReportsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10003
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: MetaResponse | None = None
    source: SourceResponse | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorResponse(Model):
    """Error of `connections.get`, `connections.list`, `credential_connections.check_registration_status` and 52 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ErrorResponseItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorResponseItem(Model):
    """Attribute `ErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: ErrorMeta | None = None
    source: ErrorResponseItemSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorResponseItemSource(Model):
    """Attribute `ErrorResponseItem.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ErrorSource(Model):
    """Attribute `Error.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Errors(Model):
    """Error of `billing_groups.create`, `billing_groups.delete`, `billing_groups.get` and 3 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BillingGroupError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxDeliveredMeta(Model):
    """Attribute `FaxDeliveredWebhook.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/webhooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxFailedMeta(Model):
    """Attribute `FaxFailedWebhook.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/webhooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxMediaProcessedMeta(Model):
    """Attribute `FaxMediaProcessedWebhook.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/webhooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxQueuedMeta(Model):
    """Attribute `FaxQueuedWebhook.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/webhooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxSendingStartedMeta(Model):
    """Attribute `FaxSendingStartedWebhook.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/webhooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenericError(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: GenericErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenericErrorSource(Model):
    """Attribute `GenericError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HTTPValidationError(Model):
    """What is answered when the request's values are not valid.

    Attributes:
        detail: The values that are not valid.
    """

    detail: list[ValidationError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HostedNumberOrderChangedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: HostedNumberOrderChanged | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Interface(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
    """

    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessageReceivedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessageReceived | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingErrors(Model):
    """What is answered when a messaging request fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[MessagingError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingPaginationMeta(Model):
    """Which page of how many this is.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class MetaResponse(Model):
    """Attribute `ErrorRecord.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Metadata(Model):
    """Attribute `ListDynamicEmergencyAddressesResponse.meta`, `ListDynamicEmergencyEndpointsResponse.meta`,
    `ListPortoutCommentsResponse.meta` and 1 more.

    Attributes:
        page_number: Which page, counted from 1. Example: 3
        page_size: How many items a page holds. Example: 1
        total_pages: How many pages there are. Example: 13
        total_results: How many items there are on all pages together. Example: 13
    """

    page_number: float | None = None
    page_size: float | None = None
    total_pages: float | None = None
    total_results: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkingError(Model):
    """Attribute `NetworkingErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: NetworkingErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkingErrorSource(Model):
    """Attribute `NetworkingError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkingErrors(Model):
    """Error of `global_ips.create`, `global_ips.create_assignment`, `global_ips.create_health_check` and 48 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[NetworkingError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderCompleteMeta(Model):
    """Attribute `NumberOrderCompleteEvent.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://sample-api.com/webhook
    """

    attempt: int
    delivered_to: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumbersError(Model):
    """A problem with a request about numbers.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10007
        detail: What went wrong this time, in words.
        meta: Where to read more about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: NumbersErrorMeta | None = None
    source: NumbersErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumbersErrorMeta(Model):
    """Where to read more about the problem.

    Attributes:
        url: Page that explains the error.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumbersErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /base
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumbersErrors(Model):
    """What is answered when a request about numbers fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[NumbersError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: OutboundMessage | None = None
    meta: OutboundMessageEventMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageEventMeta(Model):
    """Attribute `OutboundMessageEvent.meta`.

    Attributes:
        attempt: Which try at delivery this is. Example: 1
        delivered_to: URL that the webhook went to. URL. Example: https://www.example.com/hooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PageMeta(Model):
    """Which page of how many this is.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class PaginationMeta(Model):
    """Which page of how many this is.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PublicInternetGateway(Model):
    """Attribute `CreatePublicInternetGatewayResponse.data`, `DeletePublicInternetGatewayResponse.data`,
    `GetPublicInternetGatewayResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: public_internet_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        public_ip: Example: 127.0.0.1
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    name: str | None = None
    network_id: str | None = None
    public_ip: str | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Record(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sample_record_type
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegionIn(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegionOut(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        region: Geographic region that it runs in or is kept in.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
    """

    region: RegionOutRegion | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegionOutRegion(Model):
    """Attribute `RegionOut.region`.

    Attributes:
        code: Code of the region, such as ashburn-va. Example: ashburn-va
        name: What it is called. Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTErrorFrame(Model):
    """One of the kinds of `STTServerEvent`.

    Attributes:
        error: What went wrong.
        type_: Which kind it is. One of error.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    error: str
    type_: Literal["error"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTTranscriptFrame(Model):
    """One of the kinds of `STTServerEvent`.

    Attributes:
        confidence: How sure the recognition is.
        is_final: Whether the words are settled; false while they may still change.
        transcript: The words that were recognized.
        type_: Which kind it is. One of transcript.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    transcript: str
    type_: Literal["transcript"] | str
    confidence: float | None = None
    is_final: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SourceResponse(Model):
    """Attribute `ErrorRecord.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: metrics
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /title
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TTSAudioChunkFrame(Model):
    """One of the kinds of `TTSServerEvent`.

    Attributes:
        audio: The sound, or figures about it.
        text: What is said or written.
        type_: Which kind it is. One of audio_chunk.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "is_final": "isFinal",
        "time_to_first_audio_frame_ms": "timeToFirstAudioFrameMs",
        "type_": "type",
    }

    audio: str | None = None
    cached: bool | None = None
    is_final: bool | None = None
    text: str | None = None
    time_to_first_audio_frame_ms: int | None = None
    type_: Literal["audio_chunk"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TTSClientTextFrame(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        force: Whether to do it even though something stands against it.
        text: What is said or written.
        voice_settings: Settings of the chosen voice.
    """

    text: str
    force: bool | None = None
    voice_settings: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TTSErrorFrame(Model):
    """One of the kinds of `TTSServerEvent`.

    Attributes:
        error: What went wrong.
        type_: Which kind it is. One of error.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    error: str | None = None
    type_: Literal["error"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TTSFinalFrame(Model):
    """One of the kinds of `TTSServerEvent`.

    Attributes:
        audio: The sound, or figures about it.
        text: What is said or written.
        type_: Which kind it is. One of final.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "is_final": "isFinal",
        "time_to_first_audio_frame_ms": "timeToFirstAudioFrameMs",
        "type_": "type",
    }

    audio: None = None
    is_final: bool | None = None
    text: str | None = None
    time_to_first_audio_frame_ms: int | None = None
    type_: Literal["final"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TenDLCError(Model):
    """A problem with a 10DLC request.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    source: TenDLCErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TenDLCErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TenDLCErrors(Model):
    """What is answered when a 10DLC request fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[TenDLCError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileWhatsappRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Template that the message is made from. Example: authentication_template_id
        waba_id: Identifier of the WhatsApp Business Account at Meta. Example: 1234567890
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidationError(Model):
    """A value that is not valid: where it is and why.

    Attributes:
        loc: Where the value is, as names and places from outside in.
        msg: What is wrong with the value.
        type_: Kind of mistake.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    loc: list[str | int]
    msg: str
    type_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileCallResponse(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileFlashcallResponse(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileSMSResponse(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        alpha_sender: Sender made of letters, for countries that demand one. Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's
            default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileWhatsappSettings(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Template that the message is made from. Example: authentication_template_id
        waba_id: Identifier of the WhatsApp Business Account at Meta. Example: 1234567890
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VideoError(Model):
    """Attribute `VideoErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: VideoErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VideoErrorSource(Model):
    """Attribute `VideoError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnect(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Bandwidth in Mbps; the region's list shows which can be had. Example: 50
        bgp_asn: Number of your network in BGP (ASN); null to be given one. Example: 1234
        cloud_provider: Whose cloud it is: aws, azure or gce. One of aws, azure, gce.
        cloud_provider_region: Region of the cloud, as its provider names it. Example: us-east-1
        primary_bgp_key: Secret of the first circuit's BGP session. Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Your account or circuit at the cloud provider. Example: 123456789012
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_enabled: Whether the first circuit is on; false turns it off.
        primary_telnyx_ip: IP address of Telnyx's side of the first circuit; one is made when left out. Example:
            169.254.0.1
        secondary_bgp_key: Secret of the second circuit's BGP session. Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_account_id: Your account for the second circuit; Google only.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_enabled: Whether the second circuit is on; false turns it off.
        secondary_telnyx_ip: IP address of Telnyx's side of the second circuit; one is made when left out. Example:
            169.254.0.3
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None
    bandwidth_mbps: float | None = None
    bgp_asn: float | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    primary_bgp_key: str | None = None
    primary_cloud_account_id: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_telnyx_ip: str | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_telnyx_ip: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WireguardInterface(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        enable_sip_trunking: Whether SIP goes through the VPN too.
        endpoint: Address at which it is reached. Example: 203.0.113.0:51871
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    public_key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessError(Model):
    """Attribute `PurchaseESIMsResponse.errors`, `RegisterSIMCardsResponse.errors`, `WirelessErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: WirelessErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessErrorSource(Model):
    """Attribute `WirelessError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessErrors(Model):
    """Error of `mobile_network_operators.list`, `ota_updates.get`, `ota_updates.list` and 62 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[WirelessError] | None = None
