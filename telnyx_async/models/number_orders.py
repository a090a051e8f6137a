# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Orders."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_number_orders import (
        NumberOrderComplete,
        NumberOrderWithPhoneNumbers,
        SubNumberOrderRegulatoryRequirementWithValue,
    )
    from telnyx_async.models.shared import NumberOrderCompleteMeta, PaginationMeta

ReadComment: TypeAlias = "NumberOrderComment"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelSubNumberOrderResponse(Model):
    """What number_orders.cancel_sub_order returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberOrderCommentData(Model):
    """The comment that was written.

    Attributes:
        body: What the comment says.
        comment_record_id: Order or group that the comment is about. UUID. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: Whether the comment is about a sub_number_order or a requirement_group. One of
            sub_number_order, requirement_group.
        commenter: Who wrote the comment. Example: user@company.com
        commenter_type: Whether the writer is a user or Telnyx (admin). One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the comment. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: When it was read; null while it has not been. Example: 2018-01-01T00:00:00.000000Z
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    body: str | None = None
    comment_record_id: str | None = None
    comment_record_type: Literal["sub_number_order", "requirement_group"] | str | None = None
    commenter: str | None = None
    commenter_type: Literal["admin", "user"] | str | None = None
    read_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberOrderCommentResponse(Model):
    """The comment that was written.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CreateNumberOrderCommentData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberOrderPhoneNumber(Model):
    """One number to buy.

    Attributes:
        bundle_id: Bundle that the number should join. Example: bc8e4d67-33a0-4cbb-af74-7b58f05bd494
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        requirement_group_id: Requirement group whose answers fulfil what the regulator demands. Example:
            dbbd94ee-9079-488f-80ba-f566b247fd7
    """

    phone_number: str
    bundle_id: str | None = None
    requirement_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberOrderRequest(Model):
    """An order of phone numbers that a search has found.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or Call Control application that the numbers are put on. Example: 346789098765567
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that the numbers are put in. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers: The numbers to buy, each of them one that a search has found.
    """

    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[CreateNumberOrderPhoneNumber] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberOrderResponse(Model):
    """The order that was made; number_order.complete tells when it is done.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSubNumberOrdersReportRequest(Model):
    """Which parts of number orders a CSV report should hold.

    Attributes:
        country_code: Only numbers of this country. Example: US
        created_at_gt: Only orders made after this time. Example: 2023-04-05T10:22:08.230549Z
        created_at_lt: Only orders made before this time. Example: 2025-06-05T10:22:08.230549Z
        customer_reference: Only orders with this reference of yours. Example: STRING
        order_request_id: Only parts of this number order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c293
        status: Only parts in this status. One of pending, success, failure.
    """

    country_code: str | None = None
    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference: str | None = None
    order_request_id: str | None = None
    status: Literal["pending", "success", "failure"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSubNumberOrdersReportResponse(Model):
    """The report that is being made.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrdersReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberOrderCommentData(Model):
    """The comment that was asked for.

    Attributes:
        body: What the comment says.
        comment_record_id: Order or group that the comment is about. UUID. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: Whether the comment is about a sub_number_order or a requirement_group. One of
            sub_number_order, requirement_group.
        commenter: Who wrote the comment. Example: user@company.com
        commenter_type: Whether the writer is a user or Telnyx (admin). One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the comment. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: When it was read; null while it has not been. Example: 2018-01-01T00:00:00.000000Z
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    body: str | None = None
    comment_record_id: str | None = None
    comment_record_type: Literal["sub_number_order", "requirement_group"] | str | None = None
    commenter: str | None = None
    commenter_type: Literal["admin", "user"] | str | None = None
    read_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberOrderCommentResponse(Model):
    """The comment that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GetNumberOrderCommentData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberOrderPhoneNumberResponse(Model):
    """The ordered number that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberOrderResponse(Model):
    """The number order that was asked for, with its numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSubNumberOrderResponse(Model):
    """The part of an order that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSubNumberOrdersReportResponse(Model):
    """The report and how far it is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrdersReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberOrderCommentsResponse(ListResponse["NumberOrderComment"]):
    """The comments on an order or a requirement group.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NumberOrderComment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberOrderPhoneNumbersResponse(ListResponse["NumberOrderPhoneNumber"]):
    """A page of the numbers in orders.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NumberOrderPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberOrdersResponse(ListResponse["NumberOrder"]):
    """A page of the number orders.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSubNumberOrdersResponse(ListResponse["SubNumberOrder"]):
    """A page of the parts of number orders.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SubNumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MarkNumberOrderCommentReadResponse(Model):
    """The comment, now marked as read.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReadNumberOrderComment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrder(Model):
    """An order of phone numbers, as lists show it.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection that the numbers are put on. Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the number order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that the numbers are put in. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers: The numbers ordered.
        phone_numbers_count: How many numbers are ordered. Example: 1
        record_type: Which kind of record this is. Example: number_order
        requirements_met: Whether everything the regulator demands has been handed in.
        status: pending while it goes on, then success or failure; number_order.complete tells the end. One of
            pending, success, failure.
        sub_number_orders_ids: Identifiers of the parts of the order, one for each country and kind of number.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    requirements_met: bool | None = None
    sub_number_orders_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderComment(Model):
    """A comment on a part of a number order or on a requirement group, by you or by Telnyx.

    Attributes:
        body: What the comment says.
        comment_record_id: Order or group that the comment is about. UUID. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: Whether the comment is about a sub_number_order or a requirement_group. One of
            sub_number_order, requirement_group.
        commenter: Who wrote the comment. Example: user@company.com
        commenter_type: Whether the writer is a user or Telnyx (admin). One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the comment. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: When it was read; null while it has not been. Example: 2018-01-01T00:00:00.000000Z
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    body: str | None = None
    comment_record_id: str | None = None
    comment_record_type: Literal["sub_number_order", "requirement_group"] | str | None = None
    commenter: str | None = None
    commenter_type: Literal["admin", "user"] | str | None = None
    read_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderCompleteEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: NumberOrderComplete
    meta: NumberOrderCompleteMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderPhoneNumber(Model):
    """A number in an order, with what its regulator demands and until when.

    Attributes:
        bundle_id: Bundle that the number joins. UUID. Example: a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d
        country_code: Country, normally as its two-letter ISO code. Example: US
        deadline: Until when the requirements must be fulfilled. Example: 2024-05-31T11:14:00Z
        id: Identifier of the number in the order. UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd494
        is_block_number: Whether the number is part of a block.
        locality: City or town.
        order_request_id: Number order that it is part of. UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd495
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        record_type: Which kind of record this is. Example: number_order_phone_number
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        requirements_status: How far the required documents are handed in and approved. One of pending, approved,
            cancelled, deleted, requirement-info-exception, requirement-info-pending, requirement-info-under-review.
        status: pending while it goes on, then success or failure. One of pending, success, failure.
        sub_number_order_id: Part of a number order, one for each country and kind of number. UUID. Example:
            dc8e4d67-33a0-4cbb-af74-7b58f05bd496
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    bundle_id: str | None = None
    country_code: str | None = None
    deadline: datetime | None = None
    is_block_number: bool | None = None
    locality: str | None = None
    order_request_id: str | None = None
    phone_number: str | None = None
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | str | None = (
        None
    )
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirementWithValue] | None = None
    requirements_met: bool | None = None
    requirements_status: (
        Literal[
            "pending",
            "approved",
            "cancelled",
            "deleted",
            "requirement-info-exception",
            "requirement-info-pending",
            "requirement-info-under-review",
        ]
        | str
        | None
    ) = None
    sub_number_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobPhoneNumber(Model):
    """A number that a job is about.

    Attributes:
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164. Example: +19705555000
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReadNumberOrderComment(Model):
    """The comment, now marked as read.

    Attributes:
        body: What the comment says.
        comment_record_id: Order or group that the comment is about. UUID. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: Whether the comment is about a sub_number_order or a requirement_group. One of
            sub_number_order, requirement_group.
        commenter: Who wrote the comment. Example: user@company.com
        commenter_type: Whether the writer is a user or Telnyx (admin). One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the comment. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: When it was read; null while it has not been. Example: 2018-01-01T00:00:00.000000Z
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    body: str | None = None
    comment_record_id: str | None = None
    comment_record_type: Literal["sub_number_order", "requirement_group"] | str | None = None
    commenter: str | None = None
    commenter_type: Literal["admin", "user"] | str | None = None
    read_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrder(Model):
    """A part of a number order: the numbers of one country and kind.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of this part of the order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        is_block_sub_number_order: Whether it is about a block of numbers.
        order_request_id: Number order that it is part of. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c293
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        phone_numbers_count: How many numbers this part holds. Example: 1
        record_type: Which kind of record this is. Example: sub_number_order
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        status: pending while it goes on, then success or failure. One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
        user_id: The Telnyx user concerned. UUID. Example: d70873cd-7c98-401a-81b6-b1ae08246995
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | str | None = (
        None
    )
    phone_numbers_count: int | None = None
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirement] | None = None
    requirements_met: bool | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderRegulatoryRequirement(Model):
    """Something that the regulator demands before the numbers can be used.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. One of textual,
            datetime, address, document.
        record_type: Which kind of record this is. Example: phone_number_regulatory_requirement
        requirement_id: Identifier of the requirement. UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrdersReport(Model):
    """A CSV report of parts of number orders; it can be downloaded once status is success.

    Attributes:
        created_at: When it was created. Example: 2025-06-11T13:21:40.967339+00:00
        filters: Which parts the report holds.
        id: Identifier of the report. UUID. Example: cada7e84-122b-4b47-bc66-58c7c3becd40
        order_type: Kind of orders that the report is about. Example: sub_number_order
        status: How far the report is; at success it can be downloaded. One of pending, success, failed, expired.
            Telnyx's default: pending.
        updated_at: When it last changed. Example: 2025-06-11T13:21:45.753260+00:00
        user_id: Who asked for the report. UUID. Example: 0d7ef697-df19-413a-b724-56b0539f5397
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["pending", "success", "failed", "expired"] | str = UNSET
    updated_at: datetime = UNSET
    filters: SubNumberOrdersReportFilters | None = None
    order_type: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrdersReportFilters(Model):
    """Which parts of number orders the report holds.

    Attributes:
        country_code: Only numbers of this country. Example: US
        created_at_gt: Only orders made after this time. Example: 2023-04-05T10:22:08.230549Z
        created_at_lt: Only orders made before this time. Example: 2025-06-05T10:22:08.230549Z
        customer_reference: Only orders with this reference of yours. Example: STRING
        order_request_id: Only parts of this number order. UUID. Example: 991b8ff5-4daf-4826-9a22-e3991b444a9c
        status: Only parts in this status. Example: success
    """

    country_code: str | None = None
    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference: str | None = None
    order_request_id: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNumberOrderPhoneNumberRequest(Model):
    """What fulfils the regulatory requirements of one ordered number.

    Attributes:
        regulatory_requirements: What fulfils each requirement.
    """

    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNumberOrderPhoneNumberResponse(Model):
    """The ordered number after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNumberOrderRequest(Model):
    """What changes in a number order: your reference, or answers to requirements.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        regulatory_requirements: What fulfils each requirement.
    """

    customer_reference: str | None = None
    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNumberOrderResponse(Model):
    """The number order after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateRegulatoryRequirement(Model):
    """What fulfils one regulatory requirement.

    Attributes:
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 45f45a04-b4be-4592-95b1-9306b9db2b21
        requirement_id: Identifier of the requirement. UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_value: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSubNumberOrderRequest(Model):
    """What fulfils the regulatory requirements of a part of an order.

    Attributes:
        regulatory_requirements: What fulfils each requirement.
    """

    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateSubNumberOrderResponse(Model):
    """The part of an order after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrder = UNSET
