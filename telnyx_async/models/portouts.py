# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Portout."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import Metadata, PaginationMeta

PortoutEventPayload: TypeAlias = "Annotated[PortoutStatusChangedPayload | PortoutNewCommentPayload | PortoutFocDateChangedPayload, UniqueFields({'attempted_pin': 'PortoutStatusChangedPayload', 'carrier_name': 'PortoutStatusChangedPayload', 'comment': 'PortoutNewCommentPayload', 'foc_date': 'PortoutFocDateChangedPayload', 'phone_numbers': 'PortoutStatusChangedPayload', 'portout_id': 'PortoutNewCommentPayload', 'rejection_reason': 'PortoutStatusChangedPayload', 'spid': 'PortoutStatusChangedPayload', 'status': 'PortoutStatusChangedPayload', 'subscriber_name': 'PortoutStatusChangedPayload'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortoutCommentResponse(Model):
    """POST /portouts/{id}/comments response in Telnyx's document."""

    data: PortoutComment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortoutReportResponse(Model):
    """POST /portouts/reports response in Telnyx's document."""

    data: PortoutReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePortoutSupportingDocumentsResponse(Model):
    """POST /portouts/{id}/supporting_documents response in Telnyx's document."""

    data: list[PortoutSupportingDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortoutsCSVReport(Model):
    """ExportPortoutsCSVReport in Telnyx's document."""

    filters: ExportPortoutsCSVReportFilters


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExportPortoutsCSVReportFilters(Model):
    """ExportPortoutsCSVReport.filters in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortoutEventResponse(Model):
    """GET /portouts/events/{id} response in Telnyx's document."""

    data: PortoutEvent = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortoutReportResponse(Model):
    """GET /portouts/reports/{id} response in Telnyx's document."""

    data: PortoutReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPortoutResponse(Model):
    """GET /portouts/{id} response in Telnyx's document."""

    data: Portout = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutCommentsResponse(ListResponse["PortoutComment"]):
    """GET /portouts/{id}/comments response in Telnyx's document."""

    data: list[PortoutComment] = UNSET
    meta: Metadata = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutEventsResponse(ListResponse["PortoutEvent"]):
    """GET /portouts/events response in Telnyx's document."""

    data: list[PortoutEvent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutRejectionCodesResponse(Model):
    """GET /portouts/rejections/{portout_id} response in Telnyx's document."""

    data: list[PortoutRejection] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutReportsResponse(ListResponse["PortoutReport"]):
    """GET /portouts/reports response in Telnyx's document."""

    data: list[PortoutReport] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutSupportingDocumentsResponse(Model):
    """GET /portouts/{id}/supporting_documents response in Telnyx's document."""

    data: list[PortoutSupportingDocument] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPortoutsResponse(ListResponse["Portout"]):
    """GET /portouts response in Telnyx's document."""

    data: list[Portout] = UNSET
    meta: Metadata = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewSupportingDocument(Model):
    """POST /portouts/{id}/supporting_documents body.documents[] in Telnyx's document.

    Attributes:
        document_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        type_: One of loa, invoice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    document_id: str
    type_: Literal["loa", "invoice"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Portout(Model):
    """PortoutDetails in Telnyx's document.

    Attributes:
        authorized_name: Example: McPortersen
        carrier_name: Example: test
        city: Example: Chicago
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        current_carrier: Example: telnyx
        end_user_name: Example: McPortersen
        foc_date: Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        inserted_at: Example: 2018-02-02T22:25:27.521Z
        pon: Example: 00000000
        record_type: Which kind of record this is. Example: portout
        rejection_code: Example: 1002
        requested_foc_date: Example: 2018-02-02T22:25:27.521Z
        spid: Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        state: Example: IL
        status: One of pending, authorized, ported, rejected, rejected-pending, canceled.
        support_key: Example: PO_764725
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        user_id: The Telnyx user concerned. UUID. Example: 7865816a-ee85-4e50-b19e-52983dcc6d4a
        vendor: UUID. Example: 0e66ed3b-37e6-4fed-93d6-a30ce2493661
        zip_: Example: 00000
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutComment(Model):
    """PortoutComment in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        portout_id: Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: portout
        user_id: The Telnyx user concerned. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
    """

    body: str
    created_at: datetime
    id: str
    user_id: str
    record_type: str = UNSET
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutEvent(Model):
    """PortoutEvent in Telnyx's document.

    Attributes:
        available_notification_methods: One of email, webhook.
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        event_type: Name of the event, such as call.answered. One of portout.status_changed,
            portout.foc_date_changed, portout.new_comment.
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        payload_status: One of created, completed.
        portout_id: UUID. Example: 9471c873-e3eb-4ca1-957d-f9a451334d52
        record_type: Which kind of record this is. Example: portout_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    available_notification_methods: list[Literal["email", "webhook"] | str] | None = None
    event_type: Literal["portout.status_changed", "portout.foc_date_changed", "portout.new_comment"] | str | None = None
    payload: PortoutEventPayload | None = None
    payload_status: Literal["created", "completed"] | str | None = None
    portout_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutFocDateChanged(Event):
    """event portout.foc_date_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutFocDateChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutFocDateChangedPayload(Model):
    """WebhookPortoutFocDateChangedPayload in Telnyx's document.

    Attributes:
        foc_date: Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        user_id: The Telnyx user concerned. Example: 0e19c89e-f0ce-458a-a36c-3c60bc2014b1
    """

    id: str = UNSET
    foc_date: datetime | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutNewComment(Event):
    """event portout.new_comment in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutNewCommentPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutNewCommentPayload(Model):
    """WebhookPortoutNewCommentPayload in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        portout_id: UUID. Example: d26109e5-0605-4671-a235-d3c649cc8406
        user_id: The Telnyx user concerned. UUID. Example: 1c45c968-c2e0-4559-b1dd-db073962fc61
    """

    id: str = UNSET
    comment: str | None = None
    portout_id: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutRejection(Model):
    """PortoutRejection in Telnyx's document.

    Attributes:
        code: Example: 1002
    """

    code: int | None = None
    description: str | None = None
    reason_required: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutReport(Model):
    """PortoutReport in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        document_id: UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        id: Identifier of the resource. UUID. Example: eef3340b-8903-4466-b445-89b697315a3a
        record_type: Which kind of record this is. Example: portout_report
        report_type: One of export_portouts_csv.
        status: One of pending, completed.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutStatusChanged(Event):
    """event portout.status_changed in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutStatusChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutStatusChangedPayload(Model):
    """WebhookPortoutStatusChangedPayload in Telnyx's document.

    Attributes:
        attempted_pin: Example: 1234
        id: Identifier of the resource. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        spid: Example: 987H
        status: One of pending, authorized, ported, rejected, rejected-pending, canceled.
        user_id: The Telnyx user concerned. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str = UNSET
    status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"] | str = UNSET
    attempted_pin: str | None = None
    carrier_name: str | None = None
    phone_numbers: list[str] | None = None
    rejection_reason: str | None = None
    spid: str | None = None
    subscriber_name: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PortoutSupportingDocument(Model):
    """PortOutSupportingDocument in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        document_id: UUID. Example: f1c5e079-9d82-4f50-95bc-ae2f6b8d84d7
        id: Identifier of the resource. UUID. Example: 5a16902a-2ee9-4882-a247-420fc6627b62
        portout_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: supporting_document
        type_: One of loa, invoice.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePortoutStatusResponse(Model):
    """PATCH /portouts/{id}/{status} response in Telnyx's document."""

    data: Portout = UNSET
