# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Porting Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

PortabilityStatus: TypeAlias = Literal["pending", "confirmed", "provisional"]
PortingEventPayload: TypeAlias = "Annotated[PortingOrderDeletedPayload | PortingOrderMessagingChangedPayload | PortingOrderStatusChangedPayload | PortingOrderNewCommentPayload | PortingOrderSplitPayload, UniqueFields({'comment': 'PortingOrderNewCommentPayload', 'deleted_at': 'PortingOrderDeletedPayload', 'from': 'PortingOrderSplitPayload', 'messaging': 'PortingOrderMessagingChangedPayload', 'porting_order_id': 'PortingOrderNewCommentPayload', 'porting_phone_numbers': 'PortingOrderSplitPayload', 'status': 'PortingOrderStatusChangedPayload', 'to': 'PortingOrderSplitPayload', 'updated_at': 'PortingOrderStatusChangedPayload', 'webhook_url': 'PortingOrderStatusChangedPayload'})]"
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
    """POST /porting_orders/{id}/actions/activate response in Telnyx's document."""

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelPortingOrderMeta(Model):
    """POST /porting_orders/{id}/actions/cancel response.meta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelPortingOrderResponse(Model):
    """POST /porting_orders/{id}/actions/cancel response in Telnyx's document."""

    data: PortingOrder = UNSET
    meta: CancelPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConfirmPortingOrderMeta(Model):
    """POST /porting_orders/{id}/actions/confirm response.meta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ConfirmPortingOrderResponse(Model):
    """POST /porting_orders/{id}/actions/confirm response in Telnyx's document."""

    data: PortingOrder = UNSET
    meta: ConfirmPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberBlockActivationRange(Model):
    r"""POST /porting_orders/{porting_order_id}/phone_number_blocks body.activation_ranges[] in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberConfigurationsResponse(Model):
    """POST /porting_orders/phone_number_configurations response in Telnyx's document."""

    data: list[PortingPhoneNumberConfiguration] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberExtensionActivationRange(Model):
    """POST /porting_orders/{porting_order_id}/phone_number_extensions body.activation_ranges[] in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePhoneNumberExtensionResponse(Model):
    """POST /porting_orders/{porting_order_id}/phone_number_extensions response in Telnyx's document."""

    data: PortingPhoneNumberExtension = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrder(Model):
    """CreatePortingOrder in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
    """

    phone_numbers: list[str]
    customer_reference: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderAdditionalDocumentsResponse(Model):
    """POST /porting_orders/{id}/additional_documents response in Telnyx's document."""

    data: list[PortingAdditionalDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderComment(Model):
    """CreatePortingOrderComment in Telnyx's document."""

    body: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderCommentResponse(Model):
    """POST /porting_orders/{id}/comments response in Telnyx's document."""

    data: PortingOrdersComment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderLOAConfigurationAddress(Model):
    """POST /porting/loa_configurations body.address in Telnyx's document.

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
class CreatePortingOrderLOAConfigurationContact(Model):
    r"""POST /porting/loa_configurations body.contact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderLOAConfigurationLogo(Model):
    """POST /porting/loa_configurations body.logo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderLOAConfigurationResponse(Model):
    """POST /porting/loa_configurations response in Telnyx's document."""

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderPhoneNumberBlockRange(Model):
    r"""POST /porting_orders/{porting_order_id}/phone_number_blocks body.phone_number_range in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderPhoneNumberBlockResponse(Model):
    """POST /porting_orders/{porting_order_id}/phone_number_blocks response in Telnyx's document."""

    data: PortingPhoneNumberBlock = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderPhoneNumberExtensionRange(Model):
    """POST /porting_orders/{porting_order_id}/phone_number_extensions body.extension_range in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderReportResponse(Model):
    """POST /porting/reports response in Telnyx's document."""

    data: PortingReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortingOrderResponse(Model):
    """POST /porting_orders response in Telnyx's document."""

    data: list[PortingOrder] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumberExtensionResponse(Model):
    """DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id} response in Telnyx's document."""

    data: PortingPhoneNumberExtension = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePortingOrderPhoneNumberBlockResponse(Model):
    """DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id} response in Telnyx's document."""

    data: PortingPhoneNumberBlock = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortingOrdersCSVReport(Model):
    """ExportPortingOrdersCSVReport in Telnyx's document."""

    filters: ExportPortingOrdersCSVReportFilters


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortingOrdersCSVReportFilters(Model):
    """ExportPortingOrdersCSVReport.filters in Telnyx's document.

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
class GetPortingOrderActivationJobResponse(Model):
    """GET /porting_orders/{id}/activation_jobs/{activationJobId} response in Telnyx's document."""

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderEventResponse(Model):
    """GET /porting/events/{id} response in Telnyx's document."""

    data: PortingEvent = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderLOAConfigurationResponse(Model):
    """GET /porting/loa_configurations/{id} response in Telnyx's document."""

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderMeta(Model):
    """GET /porting_orders/{id} response.meta in Telnyx's document."""

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderReportResponse(Model):
    """GET /porting/reports/{id} response in Telnyx's document."""

    data: PortingReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderResponse(Model):
    """GET /porting_orders/{id} response in Telnyx's document."""

    data: PortingOrder = UNSET
    meta: GetPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortingOrderSubRequestResponse(Model):
    """GET /porting_orders/{id}/sub_request response in Telnyx's document."""

    data: PortingOrderSubRequest = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberConfigurationsResponse(ListResponse["PortingPhoneNumberConfiguration"]):
    """GET /porting_orders/phone_number_configurations response in Telnyx's document."""

    data: list[PortingPhoneNumberConfiguration] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderActivationJobsResponse(ListResponse["PortingOrdersActivationJob"]):
    """GET /porting_orders/{id}/activation_jobs response in Telnyx's document."""

    data: list[PortingOrdersActivationJob] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderAdditionalDocumentsResponse(ListResponse["PortingAdditionalDocument"]):
    """GET /porting_orders/{id}/additional_documents response in Telnyx's document."""

    data: list[PortingAdditionalDocument] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderAllowedFocWindowsResponse(ListResponse["PortingOrdersAllowedFocWindow"]):
    """GET /porting_orders/{id}/allowed_foc_windows response in Telnyx's document."""

    data: list[PortingOrdersAllowedFocWindow] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderCommentsResponse(ListResponse["PortingOrdersComment"]):
    """GET /porting_orders/{id}/comments response in Telnyx's document."""

    data: list[PortingOrdersComment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderEventsResponse(ListResponse["PortingEvent"]):
    """GET /porting/events response in Telnyx's document."""

    data: list[PortingEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderExceptionTypesResponse(Model):
    """GET /porting_orders/exception_types response in Telnyx's document."""

    data: list[PortingOrdersExceptionType] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderLOAConfigurationsResponse(ListResponse["PortingLOAConfiguration"]):
    """GET /porting/loa_configurations response in Telnyx's document."""

    data: list[PortingLOAConfiguration] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderPhoneNumberBlocksResponse(ListResponse["PortingPhoneNumberBlock"]):
    """GET /porting_orders/{porting_order_id}/phone_number_blocks response in Telnyx's document."""

    data: list[PortingPhoneNumberBlock] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderPhoneNumberExtensionsResponse(ListResponse["PortingPhoneNumberExtension"]):
    """GET /porting_orders/{porting_order_id}/phone_number_extensions response in Telnyx's document."""

    data: list[PortingPhoneNumberExtension] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderPhoneNumbersResponse(ListResponse["PortingPhoneNumber"]):
    """GET /porting_phone_numbers response in Telnyx's document."""

    data: list[PortingPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderReportsResponse(ListResponse["PortingReport"]):
    """GET /porting/reports response in Telnyx's document."""

    data: list[PortingReport] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderRequirementsResponse(ListResponse["PortingOrderRequirementDetail"]):
    """GET /porting_orders/{id}/requirements response in Telnyx's document."""

    data: list[PortingOrderRequirementDetail] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrderVerificationCodesResponse(ListResponse["PortingVerificationCode"]):
    """GET /porting_orders/{id}/verification_codes response in Telnyx's document."""

    data: list[PortingVerificationCode] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortingOrdersResponse(ListResponse["PortingOrder"]):
    """GET /porting_orders response in Telnyx's document."""

    data: list[PortingOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewAdditionalDocument(Model):
    """POST /porting_orders/{id}/additional_documents body.additional_documents[] in Telnyx's document.

    Attributes:
        document_id: UUID.
        document_type: One of loa, invoice, csr, other.
    """

    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewPhoneNumberConfiguration(Model):
    """POST /porting_orders/phone_number_configurations body.phone_number_configurations[] in Telnyx's document.

    Attributes:
        porting_phone_number_id: UUID. Example: 927f4687-318c-44bc-9f2f-22a5898143a4
        user_bundle_id: UUID. Example: ff901545-3e27-462a-ba9d-2b34654cab82
    """

    porting_phone_number_id: str
    user_bundle_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewPortingOrderComment(Model):
    """WebhookPortingOrderNewCommentPayload.comment in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    content_type: str | None = None
    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | str | None = None
    filename: str | None = None
    porting_order_id: str | None = None


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
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
    payload: PortingEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    address: PortingLOAConfigurationAddress | None = None
    company_name: str | None = None
    contact: PortingLOAConfigurationContact | None = None
    logo: PortingLOAConfigurationLogo | None = None
    name: str | None = None
    organization_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfigurationAddress(Model):
    """PortingLOAConfiguration.address in Telnyx's document.

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
    r"""PortingLOAConfiguration.contact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingLOAConfigurationLogo(Model):
    """PortingLOAConfiguration.logo in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: PortingOrderStatus = UNSET
    updated_at: datetime = UNSET
    activation_settings: PortingOrderActivationSettings | None = None
    customer_reference: str | None = None
    description: str | None = None
    documents: PortingOrderDocuments | None = None
    end_user: PortingOrderEndUser | None = None
    messaging: PortingOrderMessaging | None = None
    misc: PortingOrderMisc | None = None
    old_service_provider_ocn: str | None = None
    parent_support_key: str | None = None
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )
    porting_phone_numbers_count: int | None = None
    requirements: list[PortingOrderRequirement] | None = None
    requirements_met: bool | None = None
    support_key: str | None = None
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
    """event porting_order.deleted in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderDeletedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderDeletedPayload(Model):
    """WebhookPortingOrderDeletedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        deleted_at: Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str = UNSET
    customer_reference: str | None = None
    deleted_at: datetime | None = None


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
    """event porting_order.messaging_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderMessagingChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderMessagingChangedMessaging(Model):
    """WebhookPortingOrderMessagingChangedPayload.messaging in Telnyx's document.

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
class PortingOrderMessagingChangedPayload(Model):
    """WebhookPortingOrderMessagingChangedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
    """

    id: str = UNSET
    customer_reference: str | None = None
    messaging: PortingOrderMessagingChangedMessaging | None = None
    support_key: str | None = None


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
    """event porting_order.new_comment in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderNewCommentPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderNewCommentPayload(Model):
    """WebhookPortingOrderNewCommentPayload in Telnyx's document.

    Attributes:
        porting_order_id: Identifier of the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
    """

    comment: NewPortingOrderComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


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

    record_type: str = UNSET
    field_type: Literal["document", "textual"] | str | None = None
    field_value: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRequirementDetailType | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderRequirementDetailType(Model):
    """PortingOrderRequirementDetail.requirement_type in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    expires_at: datetime | None = None
    expires_in_seconds: int | None = None
    permissions: list[Literal["porting_order.document.read", "porting_order.document.update"] | str] | None = None
    porting_order_id: str | None = None
    token: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplit(Event):
    """event porting_order.split in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderSplitPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplitFrom(Model):
    """WebhookPortingOrderSplitPayload.from in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplitPayload(Model):
    """WebhookPortingOrderSplitPayload in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: PortingOrderSplitFrom | None = None
    porting_phone_numbers: list[PortingOrderSplitPhoneNumber] | None = None
    to: PortingOrderSplitTo | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplitPhoneNumber(Model):
    """WebhookPortingOrderSplitPayload.porting_phone_numbers[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSplitTo(Model):
    """WebhookPortingOrderSplitPayload.to in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


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
    """event porting_order.status_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderStatusChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderStatusChangedPayload(Model):
    """WebhookPortingOrderStatusChangedPayload in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Example: sr_b1a2c3
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
        webhook_url: URL that the webhooks are sent to. Example: https://example.com/webhook
    """

    id: str = UNSET
    status: PortingOrderStatus = UNSET
    customer_reference: str | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrderSubRequest(Model):
    """GetSubRequestByPortingOrder in Telnyx's document.

    Attributes:
        port_request_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
        sub_request_id: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
    """

    port_request_id: str | None = None
    sub_request_id: str | None = None


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["created", "in-process", "completed", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    activate_at: datetime | None = None
    activation_type: Literal["scheduled", "on-demand"] | str | None = None
    activation_windows: list[PortingOrdersActivationJobWindow] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingOrdersActivationJobWindow(Model):
    """PortingOrdersActivationJob.activation_windows[] in Telnyx's document.

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

    record_type: str = UNSET
    ended_at: datetime | None = None
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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    body: str | None = None
    porting_order_id: str | None = None
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

    record_type: str = UNSET
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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    activation_ranges: list[PortingPhoneNumberBlockActivationRange] | None = None
    country_code: str | None = None
    phone_number_range: PortingPhoneNumberBlockRange | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberBlockActivationRange(Model):
    r"""PortingPhoneNumberBlock.activation_ranges[] in Telnyx's document.

    Attributes:
        end_at: Matches ^\+\d{7,15}$ Example: +4930244999910
        start_at: Matches ^\+\d{7,15}$ Example: +4930244999901
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberBlockRange(Model):
    r"""PortingPhoneNumberBlock.phone_number_range in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    porting_phone_number_id: str | None = None
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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    activation_ranges: list[PortingPhoneNumberExtensionActivationRange] | None = None
    extension_range: PortingPhoneNumberExtensionRange | None = None
    porting_phone_number_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberExtensionActivationRange(Model):
    """PortingPhoneNumberExtension.activation_ranges[] in Telnyx's document.

    Attributes:
        end_at: Example: 10
        start_at: Example: 1
    """

    end_at: int | None = None
    start_at: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingPhoneNumberExtensionRange(Model):
    """PortingPhoneNumberExtension.extension_range in Telnyx's document.

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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "completed"] | str = UNSET
    updated_at: datetime = UNSET
    document_id: str | None = None
    params: ExportPortingOrdersCSVReport | None = None
    report_type: Literal["export_porting_orders_csv"] | str | None = None


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

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    phone_number: str | None = None
    porting_order_id: str | None = None
    record_type: str | None = None
    verified: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortingVerificationCodeToVerify(Model):
    """POST /porting_orders/{id}/verification_codes/verify body.verification_codes[] in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    code: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewLOAConfigurationParamsAddress(Model):
    """POST /porting/loa_configuration/preview body.address in Telnyx's document.

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
class PreviewLOAConfigurationParamsContact(Model):
    r"""POST /porting/loa_configuration/preview body.contact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewLOAConfigurationParamsLogo(Model):
    """POST /porting/loa_configuration/preview body.logo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SharePortingOrderResponse(Model):
    """POST /porting_orders/{id}/actions/share response in Telnyx's document."""

    data: PortingOrderSharingToken | None = None


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
class UpdatePortingOrderActivationJobResponse(Model):
    """PATCH /porting_orders/{id}/activation_jobs/{activationJobId} response in Telnyx's document."""

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderActivationSettings(Model):
    """UpdatePortingOrder.activation_settings in Telnyx's document.

    Attributes:
        foc_datetime_requested: Example: 2021-03-19T10:07:15.527Z
    """

    foc_datetime_requested: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderLOAConfigurationAddress(Model):
    """PATCH /porting/loa_configurations/{id} body.address in Telnyx's document.

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
class UpdatePortingOrderLOAConfigurationContact(Model):
    r"""PATCH /porting/loa_configurations/{id} body.contact in Telnyx's document.

    Attributes:
        email: E-mail address. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderLOAConfigurationLogo(Model):
    """PATCH /porting/loa_configurations/{id} body.logo in Telnyx's document.

    Attributes:
        document_id: UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderLOAConfigurationResponse(Model):
    """PATCH /porting/loa_configurations/{id} response in Telnyx's document."""

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderMessaging(Model):
    """UpdatePortingOrder.messaging in Telnyx's document."""

    enable_messaging: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortingOrderMeta(Model):
    """PATCH /porting_orders/{id} response.meta in Telnyx's document."""

    phone_numbers_url: str | None = None


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
    """PATCH /porting_orders/{id} response in Telnyx's document."""

    data: PortingOrder = UNSET
    meta: UpdatePortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPortingOrderVerificationCodesResponse(Model):
    """POST /porting_orders/{id}/verification_codes/verify response in Telnyx's document."""

    data: list[PortingVerificationCode] = UNSET
