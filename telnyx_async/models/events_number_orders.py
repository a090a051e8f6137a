# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Phone Number Orders."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderComplete(Event):
    """Event number_order.complete: an order of phone numbers is done; its status tells success or failure.

    Attributes:
        event_type: Name of the event, such as call.answered. Example: number_order.complete
        id: Identifier of the event; the same again when it is delivered twice. The order's own is in payload. UUID.
            Example: d578b093-a0e7-4b64-b0d3-6b689a6ff170
        occurred_at: When the event happened. Example: 2025-08-22T16:23:54.496464Z
        payload: The order with its numbers.
        record_type: Which kind of record this is. Example: event
    """

    event_type: str
    id: str
    occurred_at: datetime
    payload: NumberOrderWithPhoneNumbers
    record_type: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderWithPhoneNumbers(Model):
    """An order of phone numbers, with each of the numbers.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or Call Control application that the numbers are put on. Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the number order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that the numbers are put in. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers: The numbers ordered, each with its own status.
        phone_numbers_count: How many numbers are ordered. Example: 1
        record_type: Which kind of record this is. Example: number_order
        requirements_met: Whether everything the regulator demands has been handed in.
        status: pending while it goes on, then success or failure; number_order.complete tells the end. One of
            pending, success, failure.
        sub_number_orders_ids: Identifiers of the parts of the order, one for each country and kind of number.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    connection_id: str = UNSET
    created_at: datetime = UNSET
    id: str = UNSET
    messaging_profile_id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    billing_group_id: str | None = None
    customer_reference: str | None = None
    phone_numbers: list[OrderedPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    requirements_met: bool | None = None
    sub_number_orders_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderedPhoneNumber(Model):
    """A number in an order, with what its regulator demands.

    Attributes:
        bundle_id: Bundle that the number joins. UUID. Example: bc8e4d67-33a0-4cbb-af74-7b58f05bd494
        country_code: Country, normally as its two-letter ISO code. Example: US
        country_iso_alpha2: Country of the number as its two-letter code. Example: US
        id: Identifier of the number in the order. UUID. Example: dc8e4d67-33a0-4cbb-af74-7b58f05bd494
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        phone_number_type: Kind of phone number. One of local, mobile, national, shared_cost, toll_free.
        record_type: Which kind of record this is. Example: number_order_phone_number
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        requirements_status: How far the required documents are handed in and approved. One of pending, approved,
            cancelled, deleted, requirement-info-exception, requirement-info-pending, requirement-info-under-review.
        status: pending while it goes on, then success or failure. One of pending, success, failure.
    """

    bundle_id: str | None = None
    country_code: str | None = None
    country_iso_alpha2: str | None = None
    id: str | None = None
    phone_number: str | None = None
    phone_number_type: Literal["local", "mobile", "national", "shared_cost", "toll_free"] | str | None = None
    record_type: str | None = None
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
    status: Literal["pending", "success", "failure"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderRegulatoryRequirementWithValue(Model):
    """Something that the regulator demands, with what was handed in.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. One of textual,
            datetime, address, document.
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 45f45a04-b4be-4592-95b1-9306b9db2b21
        record_type: Which kind of record this is. Example: phone_number_regulatory_requirement
        requirement_id: Identifier of the requirement. UUID. Example: 8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
    """

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None
