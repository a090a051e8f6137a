# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verified Numbers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.customer_service_records import UnprocessableEntityError
    from telnyx_async.models.shared import PageMeta

VerifiedNumberRecordType: TypeAlias = Literal["verified_number"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifiedNumberResponse(Model):
    """CreateVerifiedNumberResponse in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        verification_method: Example: sms
    """

    phone_number: str | None = None
    verification_method: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifiedNumberUnprocessableError(Model):
    """POST /verified_numbers error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerifiedNumbersResponse(ListResponse["VerifiedNumber"]):
    """ListVerifiedNumbersResponse in Telnyx's document."""

    data: list[VerifiedNumber]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerifiedNumbersUnprocessableError(Model):
    """GET /verified_numbers error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifiedNumber(Model):
    """VerifiedNumberResponse in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        record_type: Which kind of record this is. One of verified_number.
        verified_at: Example: 2020-09-14T17:03:32.965812
    """

    record_type: VerifiedNumberRecordType | str = UNSET
    phone_number: str | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifiedNumberResult(Model):
    """VerifiedNumberResponseDataWrapper in Telnyx's document."""

    data: VerifiedNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerifiedNumberCodeUnprocessableError(Model):
    """POST /verified_numbers/{phone_number}/actions/verify error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None
