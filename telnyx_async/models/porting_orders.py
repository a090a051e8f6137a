# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Porting Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.events_porting_orders import (
        PortingOrderDeletedPayload,
        PortingOrderMessagingChangedPayload,
        PortingOrderNewCommentPayload,
        PortingOrdersExceptionType,
        PortingOrderSplitPayload,
        PortingOrderStatus,
        PortingOrderStatusChangedPayload,
    )
    from telnyx_async.models.shared import PaginationMeta

PortabilityStatus: TypeAlias = Literal["pending", "confirmed", "provisional"]
PortingEvent: TypeAlias = "Annotated[PortingEventDeleted | PortingEventMessagingChanged | PortingEventStatusChanged | PortingEventNewComment | PortingEventSplit | PortingEventWithoutWebhook, Discriminator('event_type', {'porting_order.deleted': 'PortingEventDeleted', 'porting_order.loa_updated': 'PortingEventWithoutWebhook', 'porting_order.messaging_changed': 'PortingEventMessagingChanged', 'porting_order.new_comment': 'PortingEventNewComment', 'porting_order.sharing_token_expired': 'PortingEventWithoutWebhook', 'porting_order.split': 'PortingEventSplit', 'porting_order.status_changed': 'PortingEventStatusChanged'})]"
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AUIdVerificationParams(Model):
    """Argument `params` of `porting_orders.initiate_action_requirement`.

    Attributes:
        first_name: Given name of the person. Example: John
        last_name: Family name of the person. Example: Doe
    """

    first_name: str
    last_name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ActivatePortingOrderResponse(Model):
    """Response of `porting_orders.activate`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelPortingOrderMeta(Model):
    """Attribute `CancelPortingOrderResponse.meta`.

    Attributes:
        phone_numbers_url: Path of the list of the order's phone numbers.
    """

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelPortingOrderResponse(Model):
    """Response of `porting_orders.cancel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: PortingOrder = UNSET
    meta: CancelPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConfirmPortingOrderMeta(Model):
    """Attribute `ConfirmPortingOrderResponse.meta`.

    Attributes:
        phone_numbers_url: Path of the list of the order's phone numbers.
    """

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConfirmPortingOrderResponse(Model):
    """Response of `porting_orders.confirm`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: PortingOrder = UNSET
    meta: ConfirmPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssociatedPhoneNumberRange(Model):
    r"""Argument `phone_number_range` of `porting_orders.create_associated_phone_number`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +441234567899
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +441234567890
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAssociatedPhoneNumberResponse(Model):
    """Response of `porting_orders.create_associated_phone_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingAssociatedPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePhoneNumberBlockActivationRange(Model):
    r"""Argument `activation_ranges` of `porting_orders.create_phone_number_block`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999910
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePhoneNumberConfigurationsResponse(Model):
    """Response of `porting_orders.create_phone_number_configurations`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingPhoneNumberConfiguration] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePhoneNumberExtensionActivationRange(Model):
    """Argument `activation_ranges` of `porting_orders.create_phone_number_extension`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Example: 10
        start_at: Where the range begins: its first number or extension, or a moment. Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePhoneNumberExtensionResponse(Model):
    """Response of `porting_orders.create_phone_number_extension`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingPhoneNumberExtension = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrder(Model):
    """Body of `porting_orders.create`.

    Attributes:
        customer_group_reference: A reference of your own for several orders together. Example: Group-456
        customer_reference: A reference of your own choosing, to find it again by.
        phone_numbers: The numbers to port to Telnyx, in +E.164.
    """

    phone_numbers: list[str]
    customer_group_reference: str | None = None
    customer_reference: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderAdditionalDocumentsResponse(Model):
    """Response of `porting_orders.create_additional_documents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingAdditionalDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderComment(Model):
    """Body of `porting_orders.create_comment`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
    """

    body: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderCommentResponse(Model):
    """Response of `porting_orders.create_comment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrdersComment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderLOAConfigurationAddress(Model):
    """Argument `address` of `porting_orders.create_loa_configuration`.

    Attributes:
        city: City or town of the address. Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: State of affairs of a thing, or a state or province of a country. Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Postal code, in the US the ZIP code. Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    city: str
    country_code: str
    state: str
    street_address: str
    zip_code: str
    extended_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderLOAConfigurationContact(Model):
    r"""Argument `contact` of `porting_orders.create_loa_configuration`.

    Attributes:
        email: E-mail address of the person or business. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderLOAConfigurationLogo(Model):
    """Argument `logo` of `porting_orders.create_loa_configuration`.

    Attributes:
        document_id: Document concerned, as the upload of it returned. UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderLOAConfigurationResponse(Model):
    """Response of `porting_orders.create_loa_configuration`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderPhoneNumberBlockRange(Model):
    r"""Argument `phone_number_range` of `porting_orders.create_phone_number_block`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999910
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999901
    """

    end_at: str
    start_at: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderPhoneNumberBlockResponse(Model):
    """Response of `porting_orders.create_phone_number_block`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingPhoneNumberBlock = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderPhoneNumberExtensionRange(Model):
    """Argument `extension_range` of `porting_orders.create_phone_number_extension`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Example: 10
        start_at: Where the range begins: its first number or extension, or a moment. Example: 1
    """

    end_at: int
    start_at: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderReportResponse(Model):
    """Response of `porting_orders.create_report`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortingOrderResponse(Model):
    """Response of `porting_orders.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingOrder] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAssociatedPhoneNumberResponse(Model):
    """Response of `porting_orders.delete_associated_phone_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingAssociatedPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePhoneNumberExtensionResponse(Model):
    """Response of `porting_orders.delete_phone_number_extension`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingPhoneNumberExtension = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePortingOrderPhoneNumberBlockResponse(Model):
    """Response of `porting_orders.delete_phone_number_block`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingPhoneNumberBlock = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportPortingOrdersCSVReport(Model):
    """Argument `params` of `porting_orders.create_report`.

    Attributes:
        filters: Conditions that a record must meet to be in the report.
    """

    filters: ExportPortingOrdersCSVReportFilters


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportPortingOrdersCSVReportFilters(Model):
    """Attribute `ExportPortingOrdersCSVReport.filters`.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderActivationJobResponse(Model):
    """Response of `porting_orders.get_activation_job`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderEventResponse(Model):
    """Response of `porting_orders.get_event`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingEvent = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderLOAConfigurationResponse(Model):
    """Response of `porting_orders.get_loa_configuration`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderMeta(Model):
    """Attribute `GetPortingOrderResponse.meta`.

    Attributes:
        phone_numbers_url: Path of the list of the order's phone numbers.
    """

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderReportResponse(Model):
    """Response of `porting_orders.get_report`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderResponse(Model):
    """Response of `porting_orders.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: PortingOrder = UNSET
    meta: GetPortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortingOrderSubRequestResponse(Model):
    """Response of `porting_orders.get_sub_request`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrderSubRequest = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InitiatePortingOrderActionRequirementResponse(Model):
    """Response of `porting_orders.initiate_action_requirement`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingActionRequirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAssociatedPhoneNumbersResponse(ListResponse["PortingAssociatedPhoneNumber"]):
    """Response of `porting_orders.list_associated_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingAssociatedPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberConfigurationsResponse(ListResponse["PortingPhoneNumberConfiguration"]):
    """Response of `porting_orders.list_phone_number_configurations`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingPhoneNumberConfiguration] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderActionRequirementsResponse(ListResponse["PortingActionRequirement"]):
    """Response of `porting_orders.list_action_requirements`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingActionRequirement] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderActivationJobsResponse(ListResponse["PortingOrdersActivationJob"]):
    """Response of `porting_orders.list_activation_jobs`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingOrdersActivationJob] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderAdditionalDocumentsResponse(ListResponse["PortingAdditionalDocument"]):
    """Response of `porting_orders.list_additional_documents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingAdditionalDocument] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderAllowedFocWindowsResponse(ListResponse["PortingOrdersAllowedFocWindow"]):
    """Response of `porting_orders.list_allowed_foc_windows`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingOrdersAllowedFocWindow] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderCommentsResponse(ListResponse["PortingOrdersComment"]):
    """Response of `porting_orders.list_comments`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingOrdersComment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderEventsResponse(ListResponse["PortingEvent"]):
    """Response of `porting_orders.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderExceptionTypesResponse(Model):
    """Response of `porting_orders.list_exception_types`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingOrdersExceptionType] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderLOAConfigurationsResponse(ListResponse["PortingLOAConfiguration"]):
    """Response of `porting_orders.list_loa_configurations`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingLOAConfiguration] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderPhoneNumberBlocksResponse(ListResponse["PortingPhoneNumberBlock"]):
    """Response of `porting_orders.list_phone_number_blocks`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingPhoneNumberBlock] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderPhoneNumberExtensionsResponse(ListResponse["PortingPhoneNumberExtension"]):
    """Response of `porting_orders.list_phone_number_extensions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingPhoneNumberExtension] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderPhoneNumbersResponse(ListResponse["PortingPhoneNumber"]):
    """Response of `porting_orders.list_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderReportsResponse(ListResponse["PortingReport"]):
    """Response of `porting_orders.list_reports`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingReport] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderRequirementsResponse(ListResponse["PortingOrderRequirementDetail"]):
    """Response of `porting_orders.list_requirements`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingOrderRequirementDetail] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderUKCarriersResponse(Model):
    """Response of `porting_orders.list_uk_carriers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingUKCarrier] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrderVerificationCodesResponse(ListResponse["PortingVerificationCode"]):
    """Response of `porting_orders.list_verification_codes`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingVerificationCode] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortingOrdersResponse(ListResponse["PortingOrder"]):
    """Response of `porting_orders.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortingOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewAdditionalDocument(Model):
    """Argument `additional_documents` of `porting_orders.create_additional_documents`.

    Attributes:
        document_id: Document concerned, as the upload of it returned. UUID.
        document_type: Kind of document, such as a letter of authorization. One of loa, invoice, csr, other.
    """

    document_id: str | None = None
    document_type: Literal["loa", "invoice", "csr", "other"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewPhoneNumberConfiguration(Model):
    """Argument `phone_number_configurations` of `porting_orders.create_phone_number_configurations`.

    Attributes:
        porting_phone_number_id: Number of the porting order that it belongs to. UUID. Example:
            927f4687-318c-44bc-9f2f-22a5898143a4
        user_bundle_id: Bundle that you have ordered. UUID. Example: ff901545-3e27-462a-ba9d-2b34654cab82
    """

    porting_phone_number_id: str
    user_bundle_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingActionRequirement(Model):
    """Attribute `InitiatePortingOrderActionRequirementResponse.data`,
    `ListPortingOrderActionRequirementsResponse.data`.

    Attributes:
        action_type: What is or was done. Example: document_upload
        action_url: Example: https://example.com/action
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        porting_order_id: Identifier of the porting order. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        record_type: Which kind of record this is. One of porting_action_requirement.
        requirement_type_id: Example: 53970723-fbff-4f46-a975-f62be6c1a585
        status: How far it has come, or whether it is in use. One of created, pending, completed, cancelled, failed.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["porting_action_requirement"] | str = UNSET
    status: Literal["created", "pending", "completed", "cancelled", "failed"] | str = UNSET
    updated_at: datetime = UNSET
    action_type: str | None = None
    action_url: str | None = None
    cancel_reason: str | None = None
    porting_order_id: str | None = None
    requirement_type_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingAdditionalDocument(Model):
    """Attribute `CreatePortingOrderAdditionalDocumentsResponse.data`,
    `ListPortingOrderAdditionalDocumentsResponse.data`.

    Attributes:
        content_type: MIME type of the content, such as application/pdf. Example: text/plain
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        document_type: Kind of document, such as a letter of authorization. One of loa, invoice, csr, other.
        filename: What the file is called. Example: file.txt
        id: Identifier that Telnyx gave it. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingAssociatedPhoneNumber(Model):
    """Attribute `CreateAssociatedPhoneNumberResponse.data`, `DeleteAssociatedPhoneNumberResponse.data`,
    `ListAssociatedPhoneNumbersResponse.data`.

    Attributes:
        action: What is done or to be done. One of keep, disconnect.
        country_code: Country, normally as its two-letter ISO code. Example: GB
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier that Telnyx gave it. UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        phone_number_range: First and last number.
        phone_number_type: Kind of phone number. One of landline, local, mobile, national, shared_cost, toll_free.
        porting_order_id: Identifier of the porting order. UUID. Example: a24151b6-3389-41d3-8747-7dd8c681e5e2
        record_type: Which kind of record this is. Example: porting_associated_phone_number
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    action: Literal["keep", "disconnect"] | str | None = None
    country_code: str | None = None
    phone_number_range: PortingAssociatedPhoneNumberRange | None = None
    phone_number_type: Literal["landline", "local", "mobile", "national", "shared_cost", "toll_free"] | str | None = (
        None
    )
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingAssociatedPhoneNumberRange(Model):
    r"""Attribute `PortingAssociatedPhoneNumber.phone_number_range`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +441234567899
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +441234567890
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventDeleted(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        event_type: Name of the event, such as call.answered. One of porting_order.deleted.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
    """

    id: str = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.deleted"] | str | None = None
    payload: PortingOrderDeletedPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventMessagingChanged(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.messaging_changed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.messaging_changed"] | str | None = None
    payload: PortingOrderMessagingChangedPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventNewComment(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.new_comment.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.new_comment"] | str | None = None
    payload: PortingOrderNewCommentPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventSplit(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.split.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.split"] | str | None = None
    payload: PortingOrderSplitPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventStatusChanged(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.status_changed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.status_changed"] | str | None = None
    payload: PortingOrderStatusChangedPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingEventWithoutWebhook(Model):
    """Attribute `GetPortingOrderEventResponse.data`, `ListPortingOrderEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook, webhook_v1.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of porting_order.loa_updated,
            porting_order.sharing_token_expired.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        porting_order_id: Identifier of the porting order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook", "webhook_v1"] | str] | None = None
    event_type: Literal["porting_order.loa_updated", "porting_order.sharing_token_expired"] | str | None = None
    payload: None = None
    payload_status: Literal["created", "completed"] | str | None = None
    porting_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingLOAConfiguration(Model):
    """Attribute `CreatePortingOrderLOAConfigurationResponse.data`, `GetPortingOrderLOAConfigurationResponse.data`,
    `ListPortingOrderLOAConfigurationsResponse.data` and 1 more.

    Attributes:
        address: Where somebody or something is: street, place, country.
        company_name: What the company is called. Example: Telnyx
        contact: Whom to turn to: e-mail and phone number.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier that Telnyx gave it. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        logo: Logo on the letter of authorization.
        name: What it is called.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingLOAConfigurationAddress(Model):
    """Attribute `PortingLOAConfiguration.address`.

    Attributes:
        city: City or town of the address. Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: State of affairs of a thing, or a state or province of a country. Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Postal code, in the US the ZIP code. Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    city: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    state: str | None = None
    street_address: str | None = None
    zip_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingLOAConfigurationContact(Model):
    r"""Attribute `PortingLOAConfiguration.contact`.

    Attributes:
        email: E-mail address of the person or business. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingLOAConfigurationLogo(Model):
    """Attribute `PortingLOAConfiguration.logo`.

    Attributes:
        content_type: MIME type of the content, such as application/pdf. One of image/png.
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            f1486bae-f067-460c-ad43-73a92848f902
    """

    content_type: Literal["image/png"] | str | None = None
    document_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrder(Model):
    """Attribute `CancelPortingOrderResponse.data`, `ConfirmPortingOrderResponse.data`,
    `CreatePortingOrderResponse.data` and 3 more.

    Attributes:
        activation_settings: When and how the ported numbers are switched over.
        additional_steps: One of associated_phone_numbers, phone_number_verification_codes.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        customer_group_reference: A reference of your own for several orders together. Example: Group-456
        customer_reference: A reference of your own choosing, to find it again by.
        description: What it is or is for, in words.
        documents: Papers that support it, as uploaded documents.
        end_user: Who owns the numbers, and where.
        id: Identifier that Telnyx gave it. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        messaging: How messaging moves with the number or is set up.
        misc: Further details, such as the kind of port.
        parent_support_key: Example: pr_123abc
        phone_number_configuration: What the numbers are connected to once they are ported.
        phone_number_type: Kind of phone number. One of landline, local, mobile, national, shared_cost, toll_free.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        porting_phone_numbers_count: Example: 1
        record_type: Which kind of record this is. Example: porting_order
        requirements: What has to be handed in.
        requirements_met: Whether everything the regulator demands has been handed in.
        status: How far it has come, or whether it is in use.
        support_key: Key to name the order by when you write to Telnyx support. Example: sr_123abc
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
        user_feedback: What you thought of the porting.
        user_id: The Telnyx user concerned. UUID. Example: 40d68ba2-0847-4df2-be9c-b0e0cb673e75
        webhook_url: URL that the webhooks are sent to. URL. Example: https://example.com/porting_webhooks
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: PortingOrderStatus = UNSET
    updated_at: datetime = UNSET
    activation_settings: PortingOrderActivationSettings | None = None
    additional_steps: list[Literal["associated_phone_numbers", "phone_number_verification_codes"] | str] | None = None
    customer_group_reference: str | None = None
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
    phone_numbers: list[PortingPhoneNumber] | None = None
    porting_phone_numbers_count: int | None = None
    requirements: list[PortingOrderRequirement] | None = None
    requirements_met: bool | None = None
    support_key: str | None = None
    user_feedback: PortingOrderUserFeedback | None = None
    user_id: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderActivationSettings(Model):
    """Attribute `PortingOrder.activation_settings`.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderDocuments(Model):
    """Argument `documents` of `porting_orders.update`.

    Attributes:
        invoice: UUID. Example: ce74b771-d23d-4960-81ec-8741b3862146
        loa: Signed letter of authorization (LOA). UUID. Example: 64ffb720-04c7-455b-92d6-20fcca92e935
    """

    invoice: str | None = None
    loa: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderEndUser(Model):
    """Argument `end_user` of `porting_orders.update`.

    Attributes:
        location: Place, region or address.
    """

    admin: PortingOrderEndUserAdmin | None = None
    location: PortingOrderEndUserLocation | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderEndUserAdmin(Model):
    """Attribute `PortingOrderEndUser.admin`.

    Attributes:
        account_number: Number of the account at the present carrier. Example: 123abc
        billing_phone_number: Phone number that bills of the present carrier go by. Example: 13035551234
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderEndUserLocation(Model):
    """Attribute `PortingOrderEndUser.location`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderMessaging(Model):
    """Attribute `PortingOrder.messaging`.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderMisc(Model):
    """Argument `misc` of `porting_orders.update`.

    Attributes:
        remaining_numbers_action: One of keep, disconnect.
        type_: Which kind it is. One of full, partial.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    new_billing_phone_number: str | None = None
    remaining_numbers_action: Literal["keep", "disconnect"] | str | None = None
    type_: PortingOrderType | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderPhoneNumberConfiguration(Model):
    """Argument `phone_number_configuration` of `porting_orders.update`.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderRequirement(Model):
    """Attribute `PortingOrder.requirements`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. One of document.
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        record_type: Which kind of record this is. Example: porting_requirement
        requirement_type_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
    """

    field_type: Literal["document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_type_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderRequirementDetail(Model):
    """Attribute `ListPortingOrderRequirementsResponse.data`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. One of document,
            textual.
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        record_type: Which kind of record this is. Example: porting_requirement
        requirement_status: Example: approved
    """

    record_type: str = UNSET
    field_type: Literal["document", "textual"] | str | None = None
    field_value: str | None = None
    requirement_status: str | None = None
    requirement_type: PortingOrderRequirementDetailType | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderRequirementDetailType(Model):
    """Attribute `PortingOrderRequirementDetail.requirement_type`.

    Attributes:
        acceptance_criteria: What an answer must fulfil to be accepted.
        description: What it is or is for, in words.
        example: What a good answer looks like, or sample values for a template's variables.
        id: Identifier that Telnyx gave it. Example: 53970723-fbff-4f46-a975-f62be6c1a585
        name: What it is called.
        type_: Which kind it is. Example: document
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    acceptance_criteria: dict[str, Any] | None = None
    description: str | None = None
    example: str | None = None
    id: str | None = None
    name: str | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSharingToken(Model):
    """Attribute `SharePortingOrderResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        expires_at: When it stops being valid. Example: 2021-03-19T10:07:15.527000Z
        expires_in_seconds: Seconds that the token is good for, at most 172800 (two days). At least 1. Example: 3600
        id: Identifier that Telnyx gave it. UUID. Example: 0a4b78a0-d416-4761-94f7-46c72ec56547
        permissions: What the token may do with the order's documents: read or change. One of
            porting_order.document.read, porting_order.document.update.
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_order_sharing_token
        token: Secret text that gives access.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    expires_at: datetime | None = None
    expires_in_seconds: int | None = None
    permissions: list[Literal["porting_order.document.read", "porting_order.document.update"] | str] | None = None
    porting_order_id: str | None = None
    token: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSubRequest(Model):
    """Attribute `GetPortingOrderSubRequestResponse.data`.

    Attributes:
        port_request_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
        sub_request_id: Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
    """

    port_request_id: str | None = None
    sub_request_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderUserFeedback(Model):
    """Argument `user_feedback` of `porting_orders.update`.

    Attributes:
        user_rating: Example: 5
    """

    user_comment: str | None = None
    user_rating: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrdersActivationJob(Model):
    """Attribute `ActivatePortingOrderResponse.data`, `GetPortingOrderActivationJobResponse.data`,
    `ListPortingOrderActivationJobsResponse.data` and 1 more.

    Attributes:
        activate_at: When the numbers are switched over; must lie within one of the activation windows. Example:
            2021-03-19T10:07:15.527Z
        activation_type: One of scheduled, on-demand.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier that Telnyx gave it. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_activation_job
        status: How far it has come, or whether it is in use. One of created, in-process, completed, failed.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrdersActivationJobWindow(Model):
    """Attribute `PortingOrdersActivationJob.activation_windows`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Example: 2021-03-19T10:07:15.527Z
        start_at: Where the range begins: its first number or extension, or a moment. Example:
            2021-03-19T10:07:15.527Z
    """

    end_at: datetime | None = None
    start_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrdersAllowedFocWindow(Model):
    """Attribute `ListPortingOrderAllowedFocWindowsResponse.data`.

    Attributes:
        ended_at: When it ended. Example: 2021-03-19T10:07:15.527Z
        record_type: Which kind of record this is. Example: porting_order
        started_at: When it began. Example: 2021-03-19T10:07:15.527Z
    """

    record_type: str = UNSET
    ended_at: datetime | None = None
    started_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrdersComment(Model):
    """Attribute `CreatePortingOrderCommentResponse.data`, `ListPortingOrderCommentsResponse.data`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier that Telnyx gave it. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        porting_order_id: Identifier of the porting order. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_comment
        user_type: One of admin, user, system.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    body: str | None = None
    porting_order_id: str | None = None
    user_type: Literal["admin", "user", "system"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumber(Model):
    """Attribute `ListPortingOrderPhoneNumbersResponse.data`, `PortingOrder.phone_numbers`.

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
        requirements_status: How far the required documents are handed in and approved. One of
            requirement-info-pending, requirement-info-under-review, requirement-info-exception, approved.
        support_key: Key to name the order by when you write to Telnyx support. Example: sr_a12345
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberBlock(Model):
    """Attribute `CreatePortingOrderPhoneNumberBlockResponse.data`, `DeletePortingOrderPhoneNumberBlockResponse.data`,
    `ListPortingOrderPhoneNumberBlocksResponse.data`.

    Attributes:
        activation_ranges: Parts of the range that are switched over; they must not overlap.
        country_code: Country, normally as its two-letter ISO code. Example: DE
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        id: Identifier that Telnyx gave it. UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        phone_number_range: First and last number.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberBlockActivationRange(Model):
    r"""Attribute `PortingPhoneNumberBlock.activation_ranges`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999910
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999901
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberBlockRange(Model):
    r"""Attribute `PortingPhoneNumberBlock.phone_number_range`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999910
        start_at: Where the range begins: its first number or extension, or a moment. Matches ^\+\d{7,15}$ Example:
            +4930244999901
    """

    end_at: str | None = None
    start_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberConfiguration(Model):
    """Attribute `CreatePhoneNumberConfigurationsResponse.data`, `ListPhoneNumberConfigurationsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier that Telnyx gave it. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        porting_phone_number_id: Number of the porting order that it belongs to. UUID. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. Example: porting_phone_number_configuration
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
        user_bundle_id: Bundle that you have ordered. UUID. Example: daa4308e-742f-4867-97f2-3073db13319a
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    porting_phone_number_id: str | None = None
    user_bundle_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberExtension(Model):
    """Attribute `CreatePhoneNumberExtensionResponse.data`, `DeletePhoneNumberExtensionResponse.data`,
    `ListPortingOrderPhoneNumberExtensionsResponse.data`.

    Attributes:
        activation_ranges: Parts of the range that are switched over; they must not overlap.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527Z
        extension_range: First and last extension (start_at, end_at).
        id: Identifier that Telnyx gave it. UUID. Example: f24151b6-3389-41d3-8747-7dd8c681e5e2
        porting_phone_number_id: Number of the porting order that it belongs to. UUID. Example:
            f24151b6-3389-41d3-8747-7dd8c681e5e2
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberExtensionActivationRange(Model):
    """Attribute `PortingPhoneNumberExtension.activation_ranges`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Example: 10
        start_at: Where the range begins: its first number or extension, or a moment. Example: 1
    """

    end_at: int | None = None
    start_at: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingPhoneNumberExtensionRange(Model):
    """Attribute `PortingPhoneNumberExtension.extension_range`.

    Attributes:
        end_at: Where the range ends: its last number or extension, or a moment. Example: 10
        start_at: Where the range begins: its first number or extension, or a moment. Example: 1
    """

    end_at: int | None = None
    start_at: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingReport(Model):
    """Attribute `CreatePortingOrderReportResponse.data`, `GetPortingOrderReportResponse.data`,
    `ListPortingOrderReportsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        id: Identifier that Telnyx gave it. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        params: Settings it was or should be made with.
        record_type: Which kind of record this is. Example: porting_report
        report_type: What the report is about. One of export_porting_orders_csv.
        status: How far it has come, or whether it is in use. One of pending, completed.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingUKCarrier(Model):
    """Attribute `ListPortingOrderUKCarriersResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        cupid: Example: 895
        id: Identifier that Telnyx gave it. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        name: What it is called.
        record_type: Which kind of record this is. Example: porting_uk_carrier
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    alternative_cupids: list[str] | None = None
    cupid: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingVerificationCode(Model):
    """Attribute `ListPortingOrderVerificationCodesResponse.data`, `VerifyPortingOrderVerificationCodesResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        id: Identifier that Telnyx gave it. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingVerificationCodeToVerify(Model):
    """Argument `verification_codes` of `porting_orders.verify_verification_codes`.

    Attributes:
        code: The code that came to the number.
        phone_number: The phone number, normally in +E.164.
    """

    code: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewLOAConfigurationParamsAddress(Model):
    """Argument `address` of `porting_orders.preview_loa_configuration_params`.

    Attributes:
        city: City or town of the address. Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: State of affairs of a thing, or a state or province of a country. Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Postal code, in the US the ZIP code. Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    city: str
    country_code: str
    state: str
    street_address: str
    zip_code: str
    extended_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewLOAConfigurationParamsContact(Model):
    r"""Argument `contact` of `porting_orders.preview_loa_configuration_params`.

    Attributes:
        email: E-mail address of the person or business. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewLOAConfigurationParamsLogo(Model):
    """Argument `logo` of `porting_orders.preview_loa_configuration_params`.

    Attributes:
        document_id: Document concerned, as the upload of it returned. UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SharePortingOrderResponse(Model):
    """Response of `porting_orders.share`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrderSharingToken | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrder(Model):
    """Body of `porting_orders.update`.

    Attributes:
        activation_settings: When and how the ported numbers are switched over.
        customer_group_reference: A reference of your own for several orders together.
        customer_reference: A reference of your own choosing, to find it again by.
        documents: Papers that support it, as uploaded documents.
        end_user: Who owns the numbers, and where.
        messaging: How messaging moves with the number or is set up.
        misc: Further details, such as the kind of port.
        phone_number_configuration: What the numbers are connected to once they are ported.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            DE748D99-06FA-4D90-9F9A-F4B62696BADA
        requirements: What has to be handed in.
        user_feedback: What you thought of the porting.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    activation_settings: UpdatePortingOrderActivationSettings | None = None
    customer_group_reference: str | None = None
    customer_reference: str | None = None
    documents: PortingOrderDocuments | None = None
    end_user: PortingOrderEndUser | None = None
    messaging: UpdatePortingOrderMessaging | None = None
    misc: PortingOrderMisc | Null | None = None
    phone_number_configuration: PortingOrderPhoneNumberConfiguration | None = None
    requirement_group_id: str | None = None
    requirements: list[UpdatePortingOrderRequirement] | None = None
    user_feedback: PortingOrderUserFeedback | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderActivationJobResponse(Model):
    """Response of `porting_orders.update_activation_job`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingOrdersActivationJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderActivationSettings(Model):
    """Argument `activation_settings` of `porting_orders.update`.

    Attributes:
        foc_datetime_requested: Example: 2021-03-19T10:07:15.527Z
    """

    foc_datetime_requested: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderLOAConfigurationAddress(Model):
    """Argument `address` of `porting_orders.update_loa_configuration`.

    Attributes:
        city: City or town of the address. Example: Austin
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        extended_address: Second address line, such as a flat or suite.
        state: State of affairs of a thing, or a state or province of a country. Matches ^[A-Z]{2}$ Example: TX
        street_address: Street and house number.
        zip_code: Postal code, in the US the ZIP code. Matches ^[0-9]{5}(?:-[0-9]{4})?$ Example: 78701
    """

    city: str
    country_code: str
    state: str
    street_address: str
    zip_code: str
    extended_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderLOAConfigurationContact(Model):
    r"""Argument `contact` of `porting_orders.update_loa_configuration`.

    Attributes:
        email: E-mail address of the person or business. Example: testing@telnyx.com
        phone_number: The phone number, normally in +E.164. Matches ^\+\d{11,15}$ Example: +12003270001
    """

    email: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderLOAConfigurationLogo(Model):
    """Argument `logo` of `porting_orders.update_loa_configuration`.

    Attributes:
        document_id: Document concerned, as the upload of it returned. UUID.
    """

    document_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderLOAConfigurationResponse(Model):
    """Response of `porting_orders.update_loa_configuration`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortingLOAConfiguration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderMessaging(Model):
    """Argument `messaging` of `porting_orders.update`."""

    enable_messaging: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderMeta(Model):
    """Attribute `UpdatePortingOrderResponse.meta`.

    Attributes:
        phone_numbers_url: Path of the list of the order's phone numbers.
    """

    phone_numbers_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderRequirement(Model):
    """Argument `requirements` of `porting_orders.update`.

    Attributes:
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 9787fb5f-cbe5-4de4-b765-3303774ee9fe
        requirement_type_id: Example: 59b0762a-b274-4f76-ac32-4d5cf0272e66
    """

    field_value: str
    requirement_type_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortingOrderResponse(Model):
    """Response of `porting_orders.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: PortingOrder = UNSET
    meta: UpdatePortingOrderMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPortingOrderVerificationCodesResponse(Model):
    """Response of `porting_orders.verify_verification_codes`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortingVerificationCode] = UNSET
