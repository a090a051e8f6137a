# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Portout."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_portouts import (
        PortoutFocDateChangedPayload,
        PortoutNewCommentPayload,
        PortoutStatusChangedPayload,
    )
    from telnyx_async.models.shared import Metadata, PaginationMeta

PortoutEvent: TypeAlias = "Annotated[PortoutEventStatusChanged | PortoutEventNewComment | PortoutEventFocDateChanged, Discriminator('event_type', {'portout.foc_date_changed': 'PortoutEventFocDateChanged', 'portout.new_comment': 'PortoutEventNewComment', 'portout.status_changed': 'PortoutEventStatusChanged'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortoutCommentResponse(Model):
    """Response of `portouts.create_comment`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortoutComment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortoutReportResponse(Model):
    """Response of `portouts.create_report`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortoutReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePortoutSupportingDocumentsResponse(Model):
    """Response of `portouts.create_supporting_documents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortoutSupportingDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportPortoutsCSVReport(Model):
    """Argument `params` of `portouts.create_report`.

    Attributes:
        filters: Conditions that a record must meet to be in the report.
    """

    filters: ExportPortoutsCSVReportFilters


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportPortoutsCSVReportFilters(Model):
    """Attribute `ExportPortoutsCSVReport.filters`.

    Attributes:
        end_user_name: Example: McPortersen
        status_in: One of pending, authorized, ported, rejected, rejected-pending, canceled.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "created_at_gt": "created_at__gt",
        "created_at_lt": "created_at__lt",
        "customer_reference_in": "customer_reference__in",
        "phone_numbers_overlaps": "phone_numbers__overlaps",
        "status_in": "status__in",
    }

    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference_in: list[str] | None = None
    end_user_name: str | None = None
    phone_numbers_overlaps: list[str] | None = None
    status_in: (
        list[Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"] | str] | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortoutEventResponse(Model):
    """Response of `portouts.get_event`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortoutEvent = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortoutReportResponse(Model):
    """Response of `portouts.get_report`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PortoutReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPortoutResponse(Model):
    """Response of `portouts.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Portout = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutCommentsResponse(ListResponse["PortoutComment"]):
    """Response of `portouts.list_comments`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortoutComment] = UNSET
    meta: Metadata = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutEventsResponse(ListResponse["PortoutEvent"]):
    """Response of `portouts.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortoutEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutRejectionCodesResponse(Model):
    """Response of `portouts.list_rejection_codes`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortoutRejection] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutReportsResponse(ListResponse["PortoutReport"]):
    """Response of `portouts.list_reports`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PortoutReport] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutSupportingDocumentsResponse(Model):
    """Response of `portouts.list_supporting_documents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortoutSupportingDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPortoutsResponse(ListResponse["Portout"]):
    """Response of `portouts.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Portout] = UNSET
    meta: Metadata = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewSupportingDocument(Model):
    """Argument `documents` of `portouts.create_supporting_documents`.

    Attributes:
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        type_: Which kind it is. One of loa, invoice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    document_id: str
    type_: Literal["loa", "invoice"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class Portout(Model):
    """Attribute `GetPortoutResponse.data`, `ListPortoutsResponse.data`, `UpdatePortoutStatusResponse.data`.

    Attributes:
        already_ported: Whether the numbers have been ported already.
        authorized_name: Who authorizes the port. Example: McPortersen
        carrier_name: Telephone company concerned. Example: test
        city: City or town of the address. Example: Chicago
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        current_carrier: Carrier that has the numbers now. Example: telnyx
        end_user_name: Person or company that asked for the port. Example: McPortersen
        foc_date: When the numbers are to move, as agreed (FOC). Example: 2018-02-02T22:25:27.521Z
        host_messaging: Whether messages of the number stay with Telnyx after it has left. Telnyx's default: False.
        id: Identifier that Telnyx gave it. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        inserted_at: When it was made. Example: 2018-02-02T22:25:27.521Z
        lsr: Links to the local service request.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        pon: Order number that the gaining carrier gave the port. Example: 00000000
        reason: Why it was rejected; null if it was not.
        record_type: Which kind of record this is. Example: portout
        rejection_code: Code of the reason for a rejection, as portouts.list_rejection_codes lists them. Example:
            1002
        requested_foc_date: When the numbers should move, as requested (FOC). Example: 2018-02-02T22:25:27.521Z
        service_address: Street and number of the billing address.
        spid: SPID of the gaining carrier. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        state: State of affairs of a thing, or a state or province of a country. Example: IL
        status: How far it has come, or whether it is in use. One of pending, authorized, ported, rejected,
            rejected-pending, canceled.
        support_key: Key to name the order by when you write to Telnyx support. Example: PO_764725
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        user_id: The Telnyx user concerned. UUID. Example: 7865816a-ee85-4e50-b19e-52983dcc6d4a
        vendor: Partner of Telnyx that serves the numbers. UUID. Example: 0e66ed3b-37e6-4fed-93d6-a30ce2493661
        zip_: Postal code of the billing address. Example: 00000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"zip_": "zip"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    state: str = UNSET
    status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"] | str = UNSET
    updated_at: datetime = UNSET
    already_ported: bool | None = None
    authorized_name: str | None = None
    carrier_name: str | None = None
    city: str | None = None
    current_carrier: str | None = None
    end_user_name: str | None = None
    foc_date: datetime | None = None
    host_messaging: bool | None = None
    inserted_at: datetime | None = None
    lsr: list[str] | None = None
    phone_numbers: list[str] | None = None
    pon: str | None = None
    reason: str | None = None
    rejection_code: int | None = None
    requested_foc_date: datetime | None = None
    service_address: str | None = None
    spid: str | None = None
    support_key: str | None = None
    user_id: str | None = None
    vendor: str | None = None
    zip_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutComment(Model):
    """Attribute `CreatePortoutCommentResponse.data`, `ListPortoutCommentsResponse.data`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        portout_id: Identifier of the port-out order. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: portout
        user_id: The Telnyx user concerned. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
    """

    body: str
    created_at: datetime
    id: str
    user_id: str
    record_type: str = UNSET
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutEventFocDateChanged(Model):
    """Attribute `GetPortoutEventResponse.data`, `ListPortoutEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of portout.status_changed,
            portout.foc_date_changed, portout.new_comment.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        portout_id: Identifier of the port-out order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: portout_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook"] | str] | None = None
    event_type: Literal["portout.status_changed", "portout.foc_date_changed", "portout.new_comment"] | str | None = None
    payload: PortoutFocDateChangedPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutEventNewComment(Model):
    """Attribute `GetPortoutEventResponse.data`, `ListPortoutEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of portout.status_changed,
            portout.foc_date_changed, portout.new_comment.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        portout_id: Identifier of the port-out order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: portout_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook"] | str] | None = None
    event_type: Literal["portout.status_changed", "portout.foc_date_changed", "portout.new_comment"] | str | None = None
    payload: PortoutNewCommentPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutEventStatusChanged(Model):
    """Attribute `GetPortoutEventResponse.data`, `ListPortoutEventsResponse.data`.

    Attributes:
        available_notification_methods: Ways in which you are told of the event: e-mail, webhook. One of email,
            webhook.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of portout.status_changed,
            portout.foc_date_changed, portout.new_comment.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            eef3340b-8903-4466-b445-89b697315a3a
        payload: What the event reports.
        payload_status: Whether the payload has been made already: created or completed. One of created, completed.
        portout_id: Identifier of the port-out order. UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: portout_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook"] | str] | None = None
    event_type: Literal["portout.status_changed", "portout.foc_date_changed", "portout.new_comment"] | str | None = None
    payload: PortoutStatusChangedPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutRejection(Model):
    """Attribute `ListPortoutRejectionCodesResponse.data`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 1002
        description: What it is or is for, in words.
    """

    code: int | None = None
    description: str | None = None
    reason_required: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutReport(Model):
    """Attribute `CreatePortoutReportResponse.data`, `GetPortoutReportResponse.data`,
    `ListPortoutReportsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            f1486bae-f067-460c-ad43-73a92848f902
        id: Identifier that Telnyx gave it. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        params: Settings it was or should be made with.
        record_type: Which kind of record this is. Example: portout_report
        report_type: What the report is about. One of export_portouts_csv.
        status: How far it has come, or whether it is in use. One of pending, completed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "completed"] | str = UNSET
    updated_at: datetime = UNSET
    document_id: str | None = None
    params: ExportPortoutsCSVReport | None = None
    report_type: Literal["export_portouts_csv"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutSupportingDocument(Model):
    """Attribute `CreatePortoutSupportingDocumentsResponse.data`, `ListPortoutSupportingDocumentsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            f1c5e079-9d82-4f50-95bc-ae2f6b8d84d7
        id: Identifier that Telnyx gave it. UUID. Example: 5a16902a-2ee9-4882-a247-420fc6627b62
        portout_id: Identifier of the port-out order. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: supporting_document
        type_: Which kind it is. One of loa, invoice.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime
    document_id: str
    id: str
    portout_id: str
    record_type: str
    type_: Literal["loa", "invoice"] | str
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePortoutStatusResponse(Model):
    """Response of `portouts.update_status`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Portout = UNSET
