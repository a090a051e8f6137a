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
    """The number that was sent a code to prove that it is yours.

    Attributes:
        phone_number: Number that the code goes to, in +E.164. Example: +15551234567
        verification_method: Whether the code comes by SMS or by voice call. Example: sms
    """

    phone_number: str | None = None
    verification_method: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifiedNumbersResponse(ListResponse["VerifiedNumber"]):
    """A page of the numbers elsewhere that are proved to be yours.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VerifiedNumber]
    meta: VerifiedNumbersMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumber(Model):
    """A number elsewhere that is proved to be yours, so that your calls can show it.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        record_type: Which kind of record this is. One of verified_number.
        verified_at: When it was verified. Example: 2020-09-14T17:03:32.965812
    """

    record_type: VerifiedNumberRecordType | str = UNSET
    phone_number: str | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumberResult(Model):
    """The number that is proved to be yours.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VerifiedNumberResultData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumberResultData(Model):
    """A number elsewhere that is proved to be yours, so that your calls can show it.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +15551234567
        record_type: Which kind of record this is. One of verified_number.
        verified_at: When it was verified. Example: 2020-09-14T17:03:32.965812
    """

    record_type: VerifiedNumberRecordType | str = UNSET
    phone_number: str | None = None
    verified_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersError(Model):
    """A problem with a request about verified numbers.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Where to read more about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: VerifiedNumbersErrorMeta | None = None
    source: VerifiedNumbersErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrorMeta(Model):
    """Where to read more about the problem.

    Attributes:
        url: Page that explains the error.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersErrors(Model):
    """What is answered when a request about verified numbers fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VerifiedNumbersError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifiedNumbersMeta(Model):
    """Which page of how many this is.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
