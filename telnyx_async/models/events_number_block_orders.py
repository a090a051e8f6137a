# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Phone Number Block Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberBlockOrder(Model):
    """An order of a block of consecutive numbers.

    Attributes:
        connection_id: Connection or Call Control application that the numbers are put on. Example: 346789098765567
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the block order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        messaging_profile_id: Messaging profile that the numbers are put in. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers_count: How many phone numbers it holds. Example: 1
        range_: How many numbers the block holds. Example: 10
        record_type: Which kind of record this is. Example: number_block_order
        requirements_met: Whether everything the regulator demands has been handed in.
        starting_number: First number of the block. Example: +19705555000
        status: pending while it goes on, then success or failure. One of pending, success, failure.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberBlockOrderUpdated(Event):
    """Event number_block_order: the order of a block of numbers has changed.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice. The order's own is in payload.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: NumberBlockOrder
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None
