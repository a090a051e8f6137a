# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Lookup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallerName(Model):
    """CallerName in Telnyx's document.

    Attributes:
        error_code: Example: 10001
    """

    caller_name: str | None = None
    error_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Carrier(Model):
    """Carrier in Telnyx's document.

    Attributes:
        mobile_country_code: Example: US
        mobile_network_code: Example: 0866
        name: Example: Telnyx/4
        normalized_carrier: Example: AT&T
        type_: One of fixed line, mobile, voip, fixed line or mobile, toll free, premium rate, shared cost, personal
            number, pager, uan, voicemail, unknown.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    error_code: str | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    name: str | None = None
    normalized_carrier: str | None = None
    type_: (
        Literal[
            "fixed line",
            "mobile",
            "voip",
            "fixed line or mobile",
            "toll free",
            "premium rate",
            "shared cost",
            "personal number",
            "pager",
            "uan",
            "voicemail",
            "unknown",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumberLookupResponse(Model):
    """GET /number_lookup/{phone_number} response in Telnyx's document."""

    data: NumberLookupRecord = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberLookupRecord(Model):
    """NumberLookupRecord in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        phone_number: The phone number, normally in +E.164. Example: +13129457420
        record_type: Which kind of record this is. Example: number_lookup
    """

    record_type: str = UNSET
    caller_name: CallerName | None = None
    carrier: Carrier | None = None
    country_code: str | None = None
    fraud: str | None = None
    national_format: str | None = None
    phone_number: str | None = None
    portability: Portability | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Portability(Model):
    """Portability in Telnyx's document.

    Attributes:
        altspid: Example: 073H
        altspid_carrier_name: Example: Telnyx/4
        altspid_carrier_type: Example: 3
        city: Example: WAUKEGAN
        line_type: Example: voip
        lrn: Example: 2245701999
        ocn: Example: 073H
        ported_date: Example: 2017-10-20
        ported_status: One of Y, N, .
        spid: Example: 073H
        spid_carrier_name: Example: Telnyx/4
        spid_carrier_type: Example: 3
        state: Example: Illinois
    """

    altspid: str | None = None
    altspid_carrier_name: str | None = None
    altspid_carrier_type: str | None = None
    city: str | None = None
    line_type: str | None = None
    lrn: str | None = None
    ocn: str | None = None
    ported_date: str | None = None
    ported_status: Literal["Y", "N", ""] | str | None = None
    spid: str | None = None
    spid_carrier_name: str | None = None
    spid_carrier_type: str | None = None
    state: str | None = None
