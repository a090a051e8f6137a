# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verified Numbers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.customer_service_records import UnprocessableEntityError
    from telnyx_async.models.shared import Meta

VerifiedNumberRecordType: TypeAlias = Literal["verified_number"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifiedNumberError422(Model):
    """CreateVerifiedNumberError422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


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
class ListVerifiedNumbersError422(Model):
    """ListVerifiedNumbersError422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerifiedNumbersResponse(Model):
    """ListVerifiedNumbersResponse in Telnyx's document."""

    data: list[VerifiedNumberResponse]
    meta: Meta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifiedNumberResponse(Model):
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
class VerifiedNumberResponseDataWrapper(Model):
    """VerifiedNumberResponseDataWrapper in Telnyx's document."""

    data: VerifiedNumberResponse = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerificationCodeError422(Model):
    """VerifyVerificationCodeError422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None
