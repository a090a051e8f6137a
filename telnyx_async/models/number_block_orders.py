# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Block Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_number_block_orders import NumberBlockOrder
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberBlockOrderRequest(Model):
    """An order of a block of consecutive numbers.

    Attributes:
        connection_id: Connection or Call Control application that the numbers are put on. Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        errors: What went wrong.
        id: Identifier of the block order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that the numbers are put in. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: How many phone numbers it holds. Example: 10
        range_: How many numbers the block holds. Example: 10
        record_type: Which kind of record this is. Example: number_block_order
        requirements_met: Whether everything the regulator demands has been handed in.
        starting_number: First number of the block. Example: +19705555000
        status: pending while it goes on, then success or failure. One of pending, success, failure.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberBlockOrderResponse(Model):
    """The block order that was made; an event number_block_order tells how it goes on.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberBlockOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberBlockOrderResponse(Model):
    """The block order that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberBlockOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberBlockOrdersResponse(ListResponse["NumberBlockOrder"]):
    """A page of the block orders.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NumberBlockOrder] = UNSET
    meta: PaginationMeta = UNSET
