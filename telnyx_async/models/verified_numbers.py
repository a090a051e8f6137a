# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verified Numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

VerifiedNumberRecordType: TypeAlias = Literal["verified_number"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifiedNumberResponse(Model):
    """CreateVerifiedNumberResponse in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        verification_method: Example: sms
    """

    phone_number: str | None = None
    verification_method: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifiedNumbersResponse(ListResponse["VerifiedNumber"]):
    """ListVerifiedNumbersResponse in Telnyx's document."""

    data: list[VerifiedNumber]
    meta: VerifiedNumbersMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumberResult(Model):
    """VerifiedNumberResponseDataWrapper in Telnyx's document."""

    data: VerifiedNumberResultData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumberResultData(Model):
    """VerifiedNumberResponseDataWrapper.data in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        record_type: Which kind of record this is. One of verified_number.
        verified_at: Example: 2020-09-14T17:03:32.965812
    """

    record_type: VerifiedNumberRecordType | str = UNSET
    phone_number: str | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersError(Model):
    """verified-numbers_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: VerifiedNumbersErrorMeta | None = None
    source: VerifiedNumbersErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrorMeta(Model):
    """verified-numbers_Error.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrorSource(Model):
    """verified-numbers_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrors(Model):
    """verified-numbers_Errors in Telnyx's document."""

    errors: list[VerifiedNumbersError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersMeta(Model):
    """verified-numbers_Meta in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
