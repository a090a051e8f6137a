# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verified Numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Model

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
class ListVerifiedNumbersResponse(Model):
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

    phone_number: str | None = None
    record_type: VerifiedNumberRecordType | str | None = None
    verified_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifiedNumberResult(Model):
    """VerifiedNumberResponseDataWrapper in Telnyx's document."""

    data: VerifiedNumber | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerifiedNumberCodeUnprocessableError(Model):
    """POST /verified_numbers/{phone_number}/actions/verify error 422 in Telnyx's document."""

    errors: list[UnprocessableEntityError] | None = None
