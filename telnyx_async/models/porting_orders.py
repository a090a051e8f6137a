# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Porting Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Event, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

PortabilityStatus: TypeAlias = Literal["pending", "confirmed", "provisional"]
PortingEventPayload: TypeAlias = "Annotated[WebhookPortingOrderDeletedPayload | WebhookPortingOrderMessagingChangedPayload | WebhookPortingOrderStatusChangedPayload | WebhookPortingOrderNewCommentPayload | WebhookPortingOrderSplitPayload, UniqueFields({'comment': 'WebhookPortingOrderNewCommentPayload', 'deleted_at': 'WebhookPortingOrderDeletedPayload', 'from': 'WebhookPortingOrderSplitPayload', 'messaging': 'WebhookPortingOrderMessagingChangedPayload', 'porting_order_id': 'WebhookPortingOrderNewCommentPayload', 'porting_phone_numbers': 'WebhookPortingOrderSplitPayload', 'status': 'WebhookPortingOrderStatusChangedPayload', 'to': 'WebhookPortingOrderSplitPayload', 'updated_at': 'WebhookPortingOrderStatusChangedPayload', 'webhook_url': 'WebhookPortingOrderStatusChangedPayload'})]"
PortingOrderActivationStatus: TypeAlias = Literal[
    "New",
    "Pending",
    "Conflict",
    "Cancel Pending",
    "Failed",
    "Concurred",
    "Activate RDY",
    "Disconnect Pending",
    "Concurrence Sent",
    "Old",
    "Sending",
    "Active",
    "Cancelled",
]
PortingOrderType: TypeAlias = Literal["full", "partial"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ActivatePortingOrderResponse(Model):
    """ActivatePortingOrderResponse in Telnyx's document."""

    data: PortingOrdersActivationJob | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelPortingOrderResponse(Model):
    """CancelPortingOrderResponse in Telnyx's document."""

    data: PortingOrder | None = None
    meta: CancelPortingOrderResponseMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelPortingOrderResponseMeta(Model):
    """CancelPortingOrderResponseMeta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConfirmPortingOrderResponse(Model):
    """ConfirmPortingOrderResponse in Telnyx's document."""

    data: PortingOrder | None = None
    meta: ConfirmPortingOrderResponseMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConfirmPortingOrderResponseMeta(Model):
    """ConfirmPortingOrderResponseMeta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAdditionalDocumentsRequestAdditionalDocumentsItem(Model):
    """CreateAdditionalDocumentsRequestAdditionalDocumentsItem in Telnyx's document.

    Attributes:
        document_id: UUID.
        document_type: One of loa, invoice, csr, other.
    """

    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAdditionalDocumentsResponse(Model):
    """CreateAdditionalDocumentsResponse in Telnyx's document."""

    data: list[PortingAdditionalDocument] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLoaConfigurationRequestAddress(Model):
    """CreateLoaConfigurationRequestAddress in Telnyx's document.

    Attributes:
        city: Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    country_code: str
    street_address: str
    city: str | None = None
    extended_address: str | None = None
    state: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLoaConfigurationRequestContact(Model):
    r"""CreateLoaConfigurationRequestContact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLoaConfigurationRequestLogo(Model):
    """CreateLoaConfigurationRequestLogo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLoaConfigurationResponse(Model):
    """CreateLoaConfigurationResponse in Telnyx's document."""

    data: PortingLOAConfiguration | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberConfigurationsRequestPhoneNumberConfigurationsItem(Model):
    """CreatePhoneNumberConfigurationsRequestPhoneNumberConfigurationsItem in Telnyx's document.

    Attributes:
        porting_phone_number_id: UUID. Example: 927f4687-318c-44bc-9f2f-22a5898143a4
        user_bundle_id: UUID. Example: ff901545-3e27-462a-ba9d-2b34654cab82
    """

    porting_phone_number_id: str
    user_bundle_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberConfigurationsResponse(Model):
    """CreatePhoneNumberConfigurationsResponse in Telnyx's document."""

    data: list[PortingPhoneNumberConfiguration] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrder(Model):
    """CreatePortingOrder in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
    """

    phone_numbers: list[str]
    customer_reference: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderComment(Model):
    """CreatePortingOrderComment in Telnyx's document."""

    body: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderCommentResponse(Model):
    """CreatePortingOrderCommentResponse in Telnyx's document."""

    data: PortingOrdersComment | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderResponse(Model):
    """CreatePortingOrderResponse in Telnyx's document."""

    data: list[PortingOrder] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberBlockRequestActivationRangesItem(Model):
    r"""CreatePortingPhoneNumberBlockRequestActivationRangesItem in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberBlockRequestPhoneNumberRange(Model):
    r"""CreatePortingPhoneNumberBlockRequestPhoneNumberRange in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberBlockResponse(Model):
    """CreatePortingPhoneNumberBlockResponse in Telnyx's document."""

    data: PortingPhoneNumberBlock | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberExtensionRequestActivationRangesItem(Model):
    """CreatePortingPhoneNumberExtensionRequestActivationRangesItem in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberExtensionRequestExtensionRange(Model):
    """CreatePortingPhoneNumberExtensionRequestExtensionRange in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingPhoneNumberExtensionResponse(Model):
    """CreatePortingPhoneNumberExtensionResponse in Telnyx's document."""

    data: PortingPhoneNumberExtension | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingReportResponse(Model):
    """CreatePortingReportResponse in Telnyx's document."""

    data: PortingReport | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePortingPhoneNumberBlockResponse(Model):
    """DeletePortingPhoneNumberBlockResponse in Telnyx's document."""

    data: PortingPhoneNumberBlock | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePortingPhoneNumberExtensionResponse(Model):
    """DeletePortingPhoneNumberExtensionResponse in Telnyx's document."""

    data: PortingPhoneNumberExtension | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortingOrdersCSVReport(Model):
    """ExportPortingOrdersCSVReport in Telnyx's document."""

    filters: ExportPortingOrdersCSVReportFilters


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortingOrdersCSVReportFilters(Model):
    """ExportPortingOrdersCSVReportFilters in Telnyx's document.

    Attributes:
        status_in: One of draft, in-process, submitted, exception, foc-date-confirmed, cancel-pending, ported,
            cancelled.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "created_at_gt": "created_at__gt",
        "created_at_lt": "created_at__lt",
        "customer_reference_in": "customer_reference__in",
        "status_in": "status__in",
    }

    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference_in: list[str] | None = None
    status_in: (
        list[
            Literal[
                "draft",
                "in-process",
                "submitted",
                "exception",
                "foc-date-confirmed",
                "cancel-pending",
                "ported",
                "cancelled",
            ]
            | str
        ]
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetLoaConfigurationResponse(Model):
    """GetLoaConfigurationResponse in Telnyx's document."""

    data: PortingLOAConfiguration | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderResponse(Model):
    """GetPortingOrderResponse in Telnyx's document."""

    data: PortingOrder | None = None
    meta: GetPortingOrderResponseMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderResponseMeta(Model):
    """GetPortingOrderResponseMeta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderSubRequestResponse(Model):
    """GetPortingOrderSubRequestResponse in Telnyx's document."""

    data: GetSubRequestByPortingOrder | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrdersActivationJobResponse(Model):
    """GetPortingOrdersActivationJobResponse in Telnyx's document."""

    data: PortingOrdersActivationJob | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingReportResponse(Model):
    """GetPortingReportResponse in Telnyx's document."""

    data: PortingReport | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetSubRequestByPortingOrder(Model):
    """GetSubRequestByPortingOrder in Telnyx's document.

    Attributes:
        port_request_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
        sub_request_id: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
    """

    port_request_id: str | None = None
    sub_request_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAdditionalDocumentsResponse(ListResponse["PortingAdditionalDocument"]):
    """ListAdditionalDocumentsResponse in Telnyx's document."""

    data: list[PortingAdditionalDocument] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAllowedFocWindowsResponse(ListResponse["PortingOrdersAllowedFocWindow"]):
    """ListAllowedFocWindowsResponse in Telnyx's document."""

    data: list[PortingOrdersAllowedFocWindow] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListExceptionTypesResponse(Model):
    """ListExceptionTypesResponse in Telnyx's document."""

    data: list[PortingOrdersExceptionType] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListLoaConfigurationsResponse(ListResponse["PortingLOAConfiguration"]):
    """ListLoaConfigurationsResponse in Telnyx's document."""

    data: list[PortingLOAConfiguration] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberConfigurationsResponse(ListResponse["PortingPhoneNumberConfiguration"]):
    """ListPhoneNumberConfigurationsResponse in Telnyx's document."""

    data: list[PortingPhoneNumberConfiguration] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingEventsResponse(ListResponse["PortingEvent"]):
    """ListPortingEventsResponse in Telnyx's document."""

    data: list[PortingEvent] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderActivationJobsResponse(ListResponse["PortingOrdersActivationJob"]):
    """ListPortingOrderActivationJobsResponse in Telnyx's document."""

    data: list[PortingOrdersActivationJob] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderCommentsResponse(ListResponse["PortingOrdersComment"]):
    """ListPortingOrderCommentsResponse in Telnyx's document."""

    data: list[PortingOrdersComment] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderRequirementsResponse(ListResponse["PortingOrderRequirementDetail"]):
    """ListPortingOrderRequirementsResponse in Telnyx's document."""

    data: list[PortingOrderRequirementDetail] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrdersResponse(ListResponse["PortingOrder"]):
    """ListPortingOrdersResponse in Telnyx's document."""

    data: list[PortingOrder] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingPhoneNumberBlocksResponse(ListResponse["PortingPhoneNumberBlock"]):
    """ListPortingPhoneNumberBlocksResponse in Telnyx's document."""

    data: list[PortingPhoneNumberBlock] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingPhoneNumberExtensionsResponse(ListResponse["PortingPhoneNumberExtension"]):
    """ListPortingPhoneNumberExtensionsResponse in Telnyx's document."""

    data: list[PortingPhoneNumberExtension] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingPhoneNumbersResponse(ListResponse["PortingPhoneNumber"]):
    """ListPortingPhoneNumbersResponse in Telnyx's document."""

    data: list[PortingPhoneNumber] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingReportsResponse(ListResponse["PortingReport"]):
    """ListPortingReportsResponse in Telnyx's document."""

    data: list[PortingReport] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerificationCodesResponse(ListResponse["PortingVerificationCode"]):
    """ListVerificationCodesResponse in Telnyx's document."""

    data: list[PortingVerificationCode] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingAdditionalDocument(Model):
    """PortingAdditionalDocument in Telnyx's document.

    Attributes:
        content_type: Example: text/plain
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        document_type: One of loa, invoice, csr, other.
        filename: Example: file.txt
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_additional_document
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    content_type: str | None = None
    created_at: datetime | None = None
    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | str | None = None
    filename: str | None = None
    id: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingEvent(Model):
    """PortingEvent in Telnyx's document.

    Attributes:
        available_notification_methods: One of email, webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.deleted,
            porting_order.loa_updated, porting_order.messaging_changed, porting_order.status_changed,
            porting_order.sharing_token_expired, porting_order.new_comment, porting_order.split.
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        payload_status: One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    created_at: datetime | None = None
    event_type: (
        Literal[
            "porting_order.deleted",
            "porting_order.loa_updated",
            "porting_order.messaging_changed",
            "porting_order.status_changed",
            "porting_order.sharing_token_expired",
            "porting_order.new_comment",
            "porting_order.split",
        ]
        | str
        | None
    ) = None
    id: str | None = None
    payload: PortingEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfiguration(Model):
    """PortingLOAConfiguration in Telnyx's document.

    Attributes:
        company_name: Example: Telnyx
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        organization_id: The organization it belongs to. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_loa_configuration
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    address: PortingLOAConfigurationAddress | None = None
    company_name: str | None = None
    contact: PortingLOAConfigurationContact | None = None
    created_at: datetime | None = None
    id: str | None = None
    logo: PortingLOAConfigurationLogo | None = None
    name: str | None = None
    organization_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfigurationAddress(Model):
    """PortingLOAConfigurationAddress in Telnyx's document.

    Attributes:
        city: Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    city: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    state: str | None = None
    street_address: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfigurationContact(Model):
    r"""PortingLOAConfigurationContact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfigurationLogo(Model):
    """PortingLOAConfigurationLogo in Telnyx's document.

    Attributes:
        content_type: One of image/png.
        document_id: UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
    """

    content_type: Literal["image/png"] | str | None = None
    document_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrder(Model):
    """PortingOrder in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        parent_support_key: Example: pr_123abc
        phone_number_type: Kind of phone number. One of landline, local, mobile, national, shared_cost, toll_free.
        porting_phone_numbers_count: Example: 1
        record_type: Which kind of record this is. Example: porting_order
        support_key: Example: sr_123abc
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
        user_id: The Telnyx user concerned. UUID. Example: 40d68ba2-0847-4df2-be9c-b0e0cb673e75
        webhook_url: URL that the webhooks are sent to. URL. Example: https://example.com/porting_webhooks
    """

    activation_settings: PortingOrderActivationSettings | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    description: str | None = None
    documents: PortingOrderDocuments | None = None
    end_user: PortingOrderEndUser | None = None
    id: str | None = None
    messaging: PortingOrderMessaging | None = None
    misc: PortingOrderMisc | None = None
    old_service_provider_ocn: str | None = None
    parent_support_key: str | None = None
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )
    porting_phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements: list[PortingOrderRequirement] | None = None
    requirements_met: bool | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    user_feedback: PortingOrderUserFeedback | None = None
    user_id: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderActivationSettings(Model):
    """PortingOrderActivationSettings in Telnyx's document.

    Attributes:
        activation_status: One of New, Pending, Conflict, Cancel Pending, Failed, Concurred, Activate RDY,
            Disconnect Pending, Concurrence Sent, Old, Sending, Active, Cancelled.
        foc_datetime_actual: Example: 2021-03-19T10:07:15.527Z
        foc_datetime_requested: Example: 2021-03-19T10:07:15.527Z
    """

    activation_status: PortingOrderActivationStatus | str | None = None
    fast_port_eligible: bool | None = None
    foc_datetime_actual: datetime | None = None
    foc_datetime_requested: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderDeleted(Event):
    """porting_order.deleted in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: WebhookPortingOrderDeletedPayload
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderDocuments(Model):
    """PortingOrderDocuments in Telnyx's document.

    Attributes:
        invoice: UUID. Example: ce74b771-d23d-4960-81ec-8741b3862146
        loa: UUID. Example: 64ffb720-04c7-455b-92d6-20fcca92e935
    """

    invoice: str | None = None
    loa: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderEndUser(Model):
    """PortingOrderEndUser in Telnyx's document."""

    admin: PortingOrderEndUserAdmin | None = None
    location: PortingOrderEndUserLocation | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderEndUserAdmin(Model):
    """PortingOrderEndUserAdmin in Telnyx's document.

    Attributes:
        account_number: Example: 123abc
        billing_phone_number: Example: 13035551234
        business_identifier: Example: abc123
        pin_passcode: Example: 1234
        tax_identifier: Example: 1234abcd
    """

    account_number: str | None = None
    auth_person_name: str | None = None
    billing_phone_number: str | None = None
    business_identifier: str | None = None
    entity_name: str | None = None
    pin_passcode: str | None = None
    tax_identifier: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderEndUserLocation(Model):
    """PortingOrderEndUserLocation in Telnyx's document.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        postal_code: Postal code. Example: 78701
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderMessaging(Model):
    """PortingOrderMessaging in Telnyx's document.

    Attributes:
        messaging_port_status: One of not_applicable, pending, activating, exception, canceled,
            partial_port_complete, ported.
    """

    enable_messaging: bool | None = None
    messaging_capable: bool | None = None
    messaging_port_completed: bool | None = None
    messaging_port_status: (
        Literal["not_applicable", "pending", "activating", "exception", "canceled", "partial_port_complete", "ported"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderMessagingChanged(Event):
    """porting_order.messaging_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: WebhookPortingOrderMessagingChangedPayload
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderMisc(Model):
    """PortingOrderMisc in Telnyx's document.

    Attributes:
        remaining_numbers_action: One of keep, disconnect.
        type_: One of full, partial.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    new_billing_phone_number: str | None = None
    remaining_numbers_action: Literal["keep", "disconnect"] | str | None = None
    type_: PortingOrderType | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderNewComment(Event):
    """porting_order.new_comment in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: WebhookPortingOrderNewCommentPayload
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderPhoneNumberConfiguration(Model):
    """PortingOrderPhoneNumberConfiguration in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: f1486bae-f067-460c-ad43-73a92848f902
        emergency_address_id: Address that emergency services are given. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        messaging_profile_id: Messaging profile that applies. Example: f1486bae-f067-460c-ad43-73a92848f901
        tags: Labels of your own, to sort and find things by.
    """

    billing_group_id: str | None = None
    connection_id: str | None = None
    emergency_address_id: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderRequirement(Model):
    """PortingOrderRequirement in Telnyx's document.

    Attributes:
        field_type: One of document.
        field_value: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        record_type: Which kind of record this is. Example: porting_requirement
        requirement_type_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
    """

    field_type: Literal["document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_type_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderRequirementDetail(Model):
    """PortingOrderRequirementDetail in Telnyx's document.

    Attributes:
        field_type: One of document, textual.
        field_value: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        record_type: Which kind of record this is. Example: porting_requirement
        requirement_status: Example: approved
    """

    field_type: Literal["document", "textual"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRequirementDetailRequirementType | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderRequirementDetailRequirementType(Model):
    """PortingOrderRequirementDetailRequirementType in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: 53970723-fbff-4f46-a975-f62be6c1a585
        type_: Example: document
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    acceptance_criteria: dict[str, Any] | None = None
    description: str | None = None
    example: str | None = None
    id: str | None = None
    name: str | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSharingToken(Model):
    """PortingOrderSharingToken in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        expires_at: Example: 2021-03-19T10:07:15.527000Z
        expires_in_seconds: At least 1. Example: 3600
        id: Identifier of the resource. UUID. Example: 0a4b78a0-d416-4761-94f7-46c72ec56547
        permissions: One of porting_order.document.read, porting_order.document.update.
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_order_sharing_token
    """

    created_at: datetime | None = None
    expires_at: datetime | None = None
    expires_in_seconds: int | None = None
    id: str | None = None
    permissions: list[Literal["porting_order.document.read", "porting_order.document.update"] | str] | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    token: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplit(Event):
    """porting_order.split in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: WebhookPortingOrderSplitPayload
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderStatus(Model):
    """PortingOrderStatus in Telnyx's document.

    Attributes:
        value: One of draft, in-process, submitted, exception, foc-date-confirmed, ported, cancelled,
            cancel-pending.
    """

    details: list[PortingOrdersExceptionType] | None = None
    value: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "ported",
            "cancelled",
            "cancel-pending",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderStatusChanged(Event):
    """porting_order.status_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: WebhookPortingOrderStatusChangedPayload
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderUserFeedback(Model):
    """PortingOrderUserFeedback in Telnyx's document.

    Attributes:
        user_rating: Example: 5
    """

    user_comment: str | None = None
    user_rating: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersActivationJob(Model):
    """PortingOrdersActivationJob in Telnyx's document.

    Attributes:
        activate_at: Example: 2021-03-19T10:07:15.527Z
        activation_type: One of scheduled, on-demand.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_activation_job
        status: One of created, in-process, completed, failed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    activate_at: datetime | None = None
    activation_type: Literal["scheduled", "on-demand"] | str | None = None
    activation_windows: list[PortingOrdersActivationJobActivationWindowsItem] | None = None
    created_at: datetime | None = None
    id: str | None = None
    record_type: str | None = None
    status: Literal["created", "in-process", "completed", "failed"] | str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersActivationJobActivationWindowsItem(Model):
    """PortingOrdersActivationJobActivationWindowsItem in Telnyx's document.

    Attributes:
        end_at: Example: 2021-03-19T10:07:15.527Z
        start_at: Example: 2021-03-19T10:07:15.527Z
    """

    end_at: datetime | None = None
    start_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersAllowedFocWindow(Model):
    """PortingOrdersAllowedFocWindow in Telnyx's document.

    Attributes:
        ended_at: Example: 2021-03-19T10:07:15.527Z
        record_type: Which kind of record this is. Example: porting_order
        started_at: Example: 2021-03-19T10:07:15.527Z
    """

    ended_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersComment(Model):
    """PortingOrdersComment in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_comment
        user_email: E-mail address. Example: user@example.com
        user_id: The Telnyx user concerned. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        user_type: One of admin, user, system.
    """

    body: str | None = None
    created_at: datetime | None = None
    id: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    user_email: str | None = None
    user_id: str | None = None
    user_type: Literal["admin", "user", "system"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersExceptionType(Model):
    """PortingOrdersExceptionType in Telnyx's document.

    Attributes:
        code: One of ACCOUNT_NUMBER_MISMATCH, AUTH_PERSON_MISMATCH, BTN_ATN_MISMATCH, ENTITY_NAME_MISMATCH,
            FOC_EXPIRED, FOC_REJECTED, LOCATION_MISMATCH, LSR_PENDING, MAIN_BTN_PORTING, OSP_IRRESPONSIVE, OTHER,
            PASSCODE_PIN_INVALID, PHONE_NUMBER_HAS_SPECIAL_FEATURE, PHONE_NUMBER_MISMATCH,
            PHONE_NUMBER_NOT_PORTABLE, PORT_TYPE_INCORRECT, PORTING_ORDER_SPLIT_REQUIRED, POSTAL_CODE_MISMATCH,
            RATE_CENTER_NOT_PORTABLE, SV_CONFLICT, SV_UNKNOWN_FAILURE.
    """

    code: (
        Literal[
            "ACCOUNT_NUMBER_MISMATCH",
            "AUTH_PERSON_MISMATCH",
            "BTN_ATN_MISMATCH",
            "ENTITY_NAME_MISMATCH",
            "FOC_EXPIRED",
            "FOC_REJECTED",
            "LOCATION_MISMATCH",
            "LSR_PENDING",
            "MAIN_BTN_PORTING",
            "OSP_IRRESPONSIVE",
            "OTHER",
            "PASSCODE_PIN_INVALID",
            "PHONE_NUMBER_HAS_SPECIAL_FEATURE",
            "PHONE_NUMBER_MISMATCH",
            "PHONE_NUMBER_NOT_PORTABLE",
            "PORT_TYPE_INCORRECT",
            "PORTING_ORDER_SPLIT_REQUIRED",
            "POSTAL_CODE_MISMATCH",
            "RATE_CENTER_NOT_PORTABLE",
            "SV_CONFLICT",
            "SV_UNKNOWN_FAILURE",
        ]
        | str
        | None
    ) = None
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumber(Model):
    """PortingPhoneNumber in Telnyx's document.

    Attributes:
        activation_status: One of New, Pending, Conflict, Cancel Pending, Failed, Concurred, Activate RDY,
            Disconnect Pending, Concurrence Sent, Old, Sending, Active, Cancelled.
        phone_number: The phone number, normally in +E.164. Example: 13035550987
        phone_number_type: Kind of phone number. One of landline, local, mobile, national, shared_cost, toll_free.
        portability_status: One of pending, confirmed, provisional.
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        porting_order_status: One of draft, in-process, submitted, exception, foc-date-confirmed, cancel-pending,
            ported, cancelled.
        record_type: Which kind of record this is. Example: porting_phone_number
        requirements_status: One of requirement-info-pending, requirement-info-under-review,
            requirement-info-exception, approved.
        support_key: Example: sr_a12345
    """

    activation_status: PortingOrderActivationStatus | str | None = None
    phone_number: str | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )
    portability_status: PortabilityStatus | str | None = None
    porting_order_id: str | None = None
    porting_order_status: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "cancel-pending",
            "ported",
            "cancelled",
        ]
        | str
        | None
    ) = None
    record_type: str | None = None
    requirements_status: (
        Literal["requirement-info-pending", "requirement-info-under-review", "requirement-info-exception", "approved"]
        | str
        | None
    ) = None
    support_key: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberBlock(Model):
    """PortingPhoneNumberBlock in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: DE
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        phone_number_type: Kind of phone number. One of landline, local, mobile, national, shared_cost, toll_free.
        record_type: Which kind of record this is. Example: porting_phone_number_block
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    activation_ranges: list[PortingPhoneNumberBlockActivationRangesItem] | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    id: str | None = None
    phone_number_range: PortingPhoneNumberBlockPhoneNumberRange | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )
    record_type: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberBlockActivationRangesItem(Model):
    r"""PortingPhoneNumberBlockActivationRangesItem in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberBlockPhoneNumberRange(Model):
    r"""PortingPhoneNumberBlockPhoneNumberRange in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberConfiguration(Model):
    """PortingPhoneNumberConfiguration in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        porting_phone_number_id: UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_phone_number_configuration
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
        user_bundle_id: UUID. Example: daa4308e-742f-4867-97f2-3073db13319a
    """

    created_at: datetime | None = None
    id: str | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    user_bundle_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberExtension(Model):
    """PortingPhoneNumberExtension in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        porting_phone_number_id: UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        record_type: Which kind of record this is. Example: porting_phone_number_extension
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    activation_ranges: list[PortingPhoneNumberExtensionActivationRangesItem] | None = None
    created_at: datetime | None = None
    extension_range: PortingPhoneNumberExtensionExtensionRange | None = None
    id: str | None = None
    porting_phone_number_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberExtensionActivationRangesItem(Model):
    """PortingPhoneNumberExtensionActivationRangesItem in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int | None = None
    start_at: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberExtensionExtensionRange(Model):
    """PortingPhoneNumberExtensionExtensionRange in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int | None = None
    start_at: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingReport(Model):
    """PortingReport in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        record_type: Which kind of record this is. Example: porting_report
        report_type: One of export_porting_orders_csv.
        status: One of pending, completed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime | None = None
    document_id: str | None = None
    id: str | None = None
    params: ExportPortingOrdersCSVReport | None = None
    record_type: str | None = None
    report_type: Literal["export_porting_orders_csv"] | str | None = None
    status: Literal["pending", "completed"] | str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingVerificationCode(Model):
    """PortingVerificationCode in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier of the resource. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        phone_number: The phone number, normally in +E.164. Example: +13035550987
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_verification_code
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime | None = None
    id: str | None = None
    phone_number: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    updated_at: datetime | None = None
    verified: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewLoaConfigurationParamsRequestAddress(Model):
    """PreviewLoaConfigurationParamsRequestAddress in Telnyx's document.

    Attributes:
        city: Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    country_code: str
    street_address: str
    city: str | None = None
    extended_address: str | None = None
    state: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewLoaConfigurationParamsRequestContact(Model):
    r"""PreviewLoaConfigurationParamsRequestContact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewLoaConfigurationParamsRequestLogo(Model):
    """PreviewLoaConfigurationParamsRequestLogo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SharePortingOrderResponse(Model):
    """SharePortingOrderResponse in Telnyx's document."""

    data: PortingOrderSharingToken | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ShowPortingEventResponse(Model):
    """ShowPortingEventResponse in Telnyx's document."""

    data: PortingEvent | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateLoaConfigurationRequestAddress(Model):
    """UpdateLoaConfigurationRequestAddress in Telnyx's document.

    Attributes:
        city: Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    country_code: str
    street_address: str
    city: str | None = None
    extended_address: str | None = None
    state: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateLoaConfigurationRequestContact(Model):
    r"""UpdateLoaConfigurationRequestContact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateLoaConfigurationRequestLogo(Model):
    """UpdateLoaConfigurationRequestLogo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateLoaConfigurationResponse(Model):
    """UpdateLoaConfigurationResponse in Telnyx's document."""

    data: PortingLOAConfiguration | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrder(Model):
    """UpdatePortingOrder in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        requirement_group_id: UUID. Example: DE748D99-06FA-4D90-9F9A-F4B62696BADA
        webhook_url: URL that the webhooks are sent to. URL.
    """

    activation_settings: UpdatePortingOrderActivationSettings | None = None
    customer_reference: str | None = None
    documents: PortingOrderDocuments | None = None
    end_user: PortingOrderEndUser | None = None
    messaging: UpdatePortingOrderMessaging | None = None
    misc: PortingOrderMisc | None = None
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
    requirement_group_id: str | None = None
    requirements: list[UpdatePortingOrderRequirement] | None = None
    user_feedback: PortingOrderUserFeedback | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderActivationSettings(Model):
    """UpdatePortingOrderActivationSettings in Telnyx's document.

    Attributes:
        foc_datetime_requested: Example: 2021-03-19T10:07:15.527Z
    """

    foc_datetime_requested: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderMessaging(Model):
    """UpdatePortingOrderMessaging in Telnyx's document."""

    enable_messaging: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderRequirement(Model):
    """UpdatePortingOrderRequirement in Telnyx's document.

    Attributes:
        field_value: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        requirement_type_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
    """

    field_value: str
    requirement_type_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderResponse(Model):
    """UpdatePortingOrderResponse in Telnyx's document."""

    data: PortingOrder | None = None
    meta: UpdatePortingOrderResponseMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderResponseMeta(Model):
    """UpdatePortingOrderResponseMeta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrdersActivationJobResponse(Model):
    """UpdatePortingOrdersActivationJobResponse in Telnyx's document."""

    data: PortingOrdersActivationJob | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPortingVerificationCodesRequestVerificationCodesItem(Model):
    """VerifyPortingVerificationCodesRequestVerificationCodesItem in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    code: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPortingVerificationCodesResponse(Model):
    """VerifyPortingVerificationCodesResponse in Telnyx's document."""

    data: list[PortingVerificationCode] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderDeletedPayload(Model):
    """WebhookPortingOrderDeletedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        deleted_at: Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    customer_reference: str | None = None
    deleted_at: datetime | None = None
    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderMessagingChangedPayload(Model):
    """WebhookPortingOrderMessagingChangedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
    """

    customer_reference: str | None = None
    id: str | None = None
    messaging: WebhookPortingOrderMessagingChangedPayloadMessaging | None = None
    support_key: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderMessagingChangedPayloadMessaging(Model):
    """WebhookPortingOrderMessagingChangedPayloadMessaging in Telnyx's document.

    Attributes:
        messaging_port_status: One of not_applicable, pending, activating, exception, canceled,
            partial_port_complete, ported.
    """

    enable_messaging: bool | None = None
    messaging_capable: bool | None = None
    messaging_port_completed: bool | None = None
    messaging_port_status: (
        Literal["not_applicable", "pending", "activating", "exception", "canceled", "partial_port_complete", "ported"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderNewCommentPayload(Model):
    """WebhookPortingOrderNewCommentPayload in Telnyx's document.

    Attributes:
        porting_order_id: Identifier of the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
    """

    comment: WebhookPortingOrderNewCommentPayloadComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderNewCommentPayloadComment(Model):
    """WebhookPortingOrderNewCommentPayloadComment in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        inserted_at: Example: 2021-03-19T10:07:15.527Z
        user_id: The Telnyx user concerned. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        user_type: One of user, admin, system.
    """

    body: str | None = None
    id: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderSplitPayload(Model):
    """WebhookPortingOrderSplitPayload in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: WebhookPortingOrderSplitPayloadFrom | None = None
    porting_phone_numbers: list[WebhookPortingOrderSplitPayloadPortingPhoneNumbersItem] | None = None
    to: WebhookPortingOrderSplitPayloadTo | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderSplitPayloadFrom(Model):
    """WebhookPortingOrderSplitPayloadFrom in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderSplitPayloadPortingPhoneNumbersItem(Model):
    """WebhookPortingOrderSplitPayloadPortingPhoneNumbersItem in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderSplitPayloadTo(Model):
    """WebhookPortingOrderSplitPayloadTo in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookPortingOrderStatusChangedPayload(Model):
    """WebhookPortingOrderStatusChangedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
        webhook_url: URL that the webhooks are sent to. Example: https://example.com/webhook
    """

    customer_reference: str | None = None
    id: str | None = None
    status: PortingOrderStatus | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None
