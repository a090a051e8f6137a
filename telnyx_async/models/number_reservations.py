# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Reservations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberReservationRequest(Model):
    """Numbers to hold for a short time.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the reservation. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        phone_numbers: Numbers to hold.
        record_type: Which kind of record this is. Example: number_reservation
        status: Whether all numbers could be held. One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime | None = None
    customer_reference: str | None = None
    id: str | None = None
    phone_numbers: list[ReservedPhoneNumber] | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberReservationResponse(Model):
    """The reservation that was made.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExtendNumberReservationResponse(Model):
    """The reservation, now good for longer.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberReservationResponse(Model):
    """The reservation that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberReservationsResponse(ListResponse["NumberReservation"]):
    """A page of the reservations.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NumberReservation] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberReservation(Model):
    """Numbers held for a short time, so that nobody else can buy them.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        errors: What went wrong.
        id: Identifier of the reservation. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        phone_numbers: The numbers, each with its status and how long it is held.
        record_type: Which kind of record this is. Example: number_reservation
        status: Whether all numbers could be held. One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    customer_reference: str | None = None
    errors: str | None = None
    phone_numbers: list[ReservedPhoneNumber] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReservedPhoneNumber(Model):
    """One held number, and until when.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        errors: What went wrong.
        expired_at: Until when the number is held. Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the number in the reservation. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        record_type: Which kind of record this is. Example: reserved_phone_number
        status: Whether the number could be held. One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime | None = None
    errors: str | None = None
    expired_at: datetime | None = None
    id: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | str | None = None
    updated_at: datetime | None = None
