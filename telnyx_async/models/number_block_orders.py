# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Block Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberBlockOrderRequest(Model):
    """CreateNumberBlockOrderRequest in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that applies. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: Example: 10
        range_: Example: 10
        record_type: Which kind of record this is. Example: number_block_order
        starting_number: Example: +19705555000
        status: One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"range_": "range"}

    range_: int
    starting_number: str
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    errors: str | None = None
    id: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberBlockOrderResponse(Model):
    """POST /number_block_orders response in Telnyx's document."""

    data: NumberBlockOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberBlockOrderResponse(Model):
    """GET /number_block_orders/{number_block_order_id} response in Telnyx's document."""

    data: NumberBlockOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberBlockOrdersResponse(ListResponse["NumberBlockOrder"]):
    """GET /number_block_orders response in Telnyx's document."""

    data: list[NumberBlockOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberBlockOrder(Model):
    """NumberBlockOrder in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that applies. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: Example: 1
        range_: Example: 10
        record_type: Which kind of record this is. Example: number_block_order
        starting_number: Example: +19705555000
        status: One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"range_": "range"}

    connection_id: str = UNSET
    created_at: datetime = UNSET
    id: str = UNSET
    messaging_profile_id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    customer_reference: str | None = None
    phone_numbers_count: int | None = None
    range_: int | None = None
    requirements_met: bool | None = None
    starting_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberBlockOrderUpdated(Event):
    """event number_block_order in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: NumberBlockOrder
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberOrderBlockEvent(Model):
    """NumberOrderBlockEvent in Telnyx's document."""

    data: NumberBlockOrder | None = None
