# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Reservations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberReservationRequest(Model):
    """CreateNumberReservationRequest in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        record_type: Which kind of record this is. Example: number_reservation
        status: One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime | None = None
    customer_reference: str | None = None
    id: str | None = None
    phone_numbers: list[ReservedPhoneNumber] | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberReservationResponse(Model):
    """POST /number_reservations response in Telnyx's document."""

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExtendNumberReservationResponse(Model):
    """POST /number_reservations/{number_reservation_id}/actions/extend response in Telnyx's document."""

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberReservationResponse(Model):
    """GET /number_reservations/{number_reservation_id} response in Telnyx's document."""

    data: NumberReservation = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberReservationsResponse(ListResponse["NumberReservation"]):
    """GET /number_reservations response in Telnyx's document."""

    data: list[NumberReservation] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberReservation(Model):
    """NumberReservation in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        record_type: Which kind of record this is. Example: number_reservation
        status: One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "success", "failure"] | str = UNSET
    updated_at: datetime = UNSET
    customer_reference: str | None = None
    phone_numbers: list[ReservedPhoneNumber] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReservedPhoneNumber(Model):
    """ReservedPhoneNumber in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-01-01T00:00:00.000000Z
        expired_at: Example: 2018-01-01T00:00:00.000000Z
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        record_type: Which kind of record this is. Example: reserved_phone_number
        status: One of pending, success, failure.
        updated_at: When it last changed. Example: 2018-01-01T00:00:00.000000Z
    """

    created_at: datetime | None = None
    expired_at: datetime | None = None
    id: str | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | str | None = None
    updated_at: datetime | None = None
