# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Orders."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelSubNumberOrderResponse(Model):
    """PATCH /sub_number_orders/{sub_number_order_id}/cancel response in Telnyx's document."""

    data: SubNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberOrderCommentData(Model):
    """POST /comments response.data in Telnyx's document.

    Attributes:
        comment_record_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: One of sub_number_order, requirement_group.
        commenter: Example: user@company.com
        commenter_type: One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: Example: 2018-01-01T00:00:00.000000Z
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberOrderCommentResponse(Model):
    """POST /comments response in Telnyx's document."""

    data: CreateNumberOrderCommentData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberOrderPhoneNumber(Model):
    """CreateNumberOrderRequest.phone_numbers[] in Telnyx's document.

    Attributes:
        bundle_id: Example: bc8e4d67-33a0-4cbb-af74-7b58f05bd494
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        requirement_group_id: Example: dbbd94ee-9079-488f-80ba-f566b247fd7
    """

    phone_number: str
    bundle_id: str | None = None
    requirement_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberOrderRequest(Model):
    """CreateNumberOrderRequest in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 346789098765567
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that applies. Example: abc85f64-5717-4562-b3fc-2c9600
    """

    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[CreateNumberOrderPhoneNumber] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberOrderResponse(Model):
    """POST /number_orders response in Telnyx's document."""

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateSubNumberOrdersReportRequest(Model):
    """CreateSubNumberOrdersReportRequest in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at_gt: Example: 2023-04-05T10:22:08.230549Z
        created_at_lt: Example: 2025-06-05T10:22:08.230549Z
        customer_reference: A reference of your own choosing, to find it again by. Example: STRING
        order_request_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c293
        status: One of pending, success, failure.
    """

    country_code: str | None = None
    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference: str | None = None
    order_request_id: str | None = None
    status: Literal["pending", "success", "failure"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateSubNumberOrdersReportResponse(Model):
    """POST /sub_number_orders_report response in Telnyx's document."""

    data: SubNumberOrdersReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberOrderCommentData(Model):
    """GET /comments/{id} response.data in Telnyx's document.

    Attributes:
        comment_record_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: One of sub_number_order, requirement_group.
        commenter: Example: user@company.com
        commenter_type: One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: Example: 2018-01-01T00:00:00.000000Z
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberOrderCommentResponse(Model):
    """GET /comments/{id} response in Telnyx's document."""

    data: GetNumberOrderCommentData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberOrderPhoneNumberResponse(Model):
    """GET /number_order_phone_numbers/{number_order_phone_number_id} response in Telnyx's document."""

    data: NumberOrderPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberOrderResponse(Model):
    """GET /number_orders/{number_order_id} response in Telnyx's document."""

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetSubNumberOrderResponse(Model):
    """GET /sub_number_orders/{sub_number_order_id} response in Telnyx's document."""

    data: SubNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetSubNumberOrdersReportResponse(Model):
    """GET /sub_number_orders_report/{report_id} response in Telnyx's document."""

    data: SubNumberOrdersReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberOrderCommentsResponse(ListResponse["NumberOrderComment"]):
    """GET /comments response in Telnyx's document."""

    data: list[NumberOrderComment] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberOrderPhoneNumbersResponse(ListResponse["NumberOrderPhoneNumber"]):
    """GET /number_order_phone_numbers response in Telnyx's document."""

    data: list[NumberOrderPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberOrdersResponse(ListResponse["NumberOrder"]):
    """GET /number_orders response in Telnyx's document."""

    data: list[NumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSubNumberOrdersResponse(ListResponse["SubNumberOrder"]):
    """GET /sub_number_orders response in Telnyx's document."""

    data: list[SubNumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MarkNumberOrderCommentReadResponse(Model):
    """PATCH /comments/{id}/read response in Telnyx's document."""

    data: ReadNumberOrderComment = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberOrder(Model):
    """NumberOrder in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that applies. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: Example: 1
        record_type: Which kind of record this is. Example: number_order
        status: One of pending, success, failure.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberOrderComment(Model):
    """Comment in Telnyx's document.

    Attributes:
        comment_record_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: One of sub_number_order, requirement_group.
        commenter: Example: user@company.com
        commenter_type: One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: Example: 2018-01-01T00:00:00.000000Z
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberOrderPhoneNumber(Model):
    """NumberOrderPhoneNumber in Telnyx's document.

    Attributes:
        bundle_id: UUID.
        country_code: Country, normally as its two-letter ISO code. Example: US
        deadline: Example: 024-05-31T11:14:00+00:00
        id: Identifier of the resource. UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd494
        locality: City or town.
        order_request_id: UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd495
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        record_type: Which kind of record this is. Example: number_order_phone_number
        requirements_status: One of pending, approved, cancelled, deleted, requirement-info-exception,
            requirement-info-pending, requirement-info-under-review.
        status: One of pending, success, failure.
        sub_number_order_id: UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd496
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberOrderWithPhoneNumbers(Model):
    """NumberOrderWithPhoneNumbers in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that applies. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: Example: 1
        record_type: Which kind of record this is. Example: number_order
        status: One of pending, success, failure.
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
    phone_numbers: list[NumberOrderPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    requirements_met: bool | None = None
    sub_number_orders_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobPhoneNumber(Model):
    """PhoneNumbersJobPhoneNumber in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164. Example: +19705555000
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReadNumberOrderComment(Model):
    """PATCH /comments/{id}/read response.data in Telnyx's document.

    Attributes:
        comment_record_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: One of sub_number_order, requirement_group.
        commenter: Example: user@company.com
        commenter_type: One of admin, user.
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        read_at: Example: 2018-01-01T00:00:00.000000Z
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SubNumberOrder(Model):
    """SubNumberOrder in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        order_request_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c293
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        phone_numbers_count: Example: 1
        record_type: Which kind of record this is. Example: sub_number_order
        status: One of pending, success, failure.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SubNumberOrderRegulatoryRequirement(Model):
    """SubNumberOrderRegulatoryRequirement in Telnyx's document.

    Attributes:
        field_type: One of textual, datetime, address, document.
        record_type: Which kind of record this is. Example: phone_number_regulatory_requirement
        requirement_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SubNumberOrderRegulatoryRequirementWithValue(Model):
    """SubNumberOrderRegulatoryRequirementWithValue in Telnyx's document.

    Attributes:
        field_type: One of textual, datetime, address, document.
        field_value: Example: 45f45a04-b4be-4592-95b1-9306b9db2b21
        record_type: Which kind of record this is. Example: phone_number_regulatory_requirement
        requirement_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SubNumberOrdersReport(Model):
    """SubNumberOrdersReport in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-06-11T13:21:40.967339+00:00
        id: Identifier of the resource. UUID. Example: cada7e84-122b-4b47-bc66-58c7c3becd40
        order_type: Example: sub_number_order
        status: One of pending, success, failed, expired. Telnyx's default: pending.
        updated_at: When it last changed. Example: 2025-06-11T13:21:45.753260+00:00
        user_id: The Telnyx user concerned. UUID. Example: 0d7ef697-df19-413a-b724-56b0539f5397
    """

    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["pending", "success", "failed", "expired"] | str = UNSET
    updated_at: datetime = UNSET
    filters: SubNumberOrdersReportFilters | None = None
    order_type: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SubNumberOrdersReportFilters(Model):
    """SubNumberOrdersReport.filters in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at_gt: Example: 2023-04-05T10:22:08.230549Z
        created_at_lt: Example: 2025-06-05T10:22:08.230549Z
        customer_reference: A reference of your own choosing, to find it again by. Example: STRING
        order_request_id: UUID. Example: 991b8ff5-4daf-4826-9a22-e3991b444a9c
        status: Example: success
    """

    country_code: str | None = None
    created_at_gt: datetime | None = None
    created_at_lt: datetime | None = None
    customer_reference: str | None = None
    order_request_id: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNumberOrderPhoneNumberRequest(Model):
    """UpdateNumberOrderPhoneNumberRequest in Telnyx's document."""

    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNumberOrderPhoneNumberResponse(Model):
    """PATCH /number_order_phone_numbers/{number_order_phone_number_id} response in Telnyx's document."""

    data: NumberOrderPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNumberOrderRequest(Model):
    """UpdateNumberOrderRequest in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
    """

    customer_reference: str | None = None
    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNumberOrderResponse(Model):
    """PATCH /number_orders/{number_order_id} response in Telnyx's document."""

    data: NumberOrderWithPhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateRegulatoryRequirement(Model):
    """UpdateRegulatoryRequirement in Telnyx's document.

    Attributes:
        field_value: Example: 45f45a04-b4be-4592-95b1-9306b9db2b21
        requirement_id: UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_value: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateSubNumberOrderRequest(Model):
    """UpdateSubNumberOrderRequest in Telnyx's document."""

    regulatory_requirements: list[UpdateRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateSubNumberOrderResponse(Model):
    """PATCH /sub_number_orders/{sub_number_order_id} response in Telnyx's document."""

    data: SubNumberOrder = UNSET
