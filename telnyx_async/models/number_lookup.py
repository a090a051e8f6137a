# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Lookup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallerName(Model):
    """Whose name a number is listed under (CNAM).

    Attributes:
        caller_name: Owner of the number, as the CNAM database has it.
        error_code: Code of what went wrong with the look-up, five digits. Example: 10001
    """

    caller_name: str | None = None
    error_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Carrier(Model):
    """Which carrier a number is with, and what kind of line it is.

    Attributes:
        error_code: Not used.
        mobile_country_code: Mobile country code (MCC) of a mobile number. Example: US
        mobile_network_code: Code of the mobile network; only of a mobile number. Example: 0866
        name: Carrier that the number was ported to, or that owns its block. Example: Telnyx/4
        normalized_carrier: The main network behind the carrier, where Telnyx knows it. Example: AT&T
        type_: What kind of line it is, such as mobile or voip. One of fixed line, mobile, voip, fixed line or
            mobile, toll free, premium rate, shared cost, personal number, pager, uan, voicemail, unknown.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNumberLookupResponse(Model):
    """What is known of the number.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberLookupRecord = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLookupError(Model):
    """A problem with a number lookup.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Further facts about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: NumberLookupErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLookupErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLookupErrors(Model):
    """What is answered when a number lookup fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[NumberLookupError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberLookupRecord(Model):
    """What is known of a phone number: carrier, caller name, porting.

    Attributes:
        caller_name: Name that belongs to the calling number.
        carrier: Telephone company that serves the number.
        country_code: Country of the number as its two-letter code. Example: US
        fraud: Not used.
        national_format: The number as written within its country, with hyphens.
        phone_number: The phone number, normally in +E.164. Example: +13129457420
        portability: Which carrier it was given to, and whether it was ported.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class Portability(Model):
    """Which carrier a number was given to, and whether it was ported.

    Attributes:
        altspid: Other service provider (SPID), where one carrier uses the number of another. Example: 073H
        altspid_carrier_name: Name of that other provider. Example: Telnyx/4
        altspid_carrier_type: Kind of that other provider. Example: 3
        city: City that the number belongs to, by the US routing guide (LERG). Example: WAUKEGAN
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. Example: voip
        lrn: Local routing number, if there is one. Example: 2245701999
        ocn: Operating company, by the US routing guide (LERG). Example: 073H
        ported_date: When the number was ported. Example: 2017-10-20
        ported_status: Y if the number was ported, N if not, empty if not known. One of Y, N, .
        spid: Service provider that has the number (SPID). Example: 073H
        spid_carrier_name: Name of the service provider. Example: Telnyx/4
        spid_carrier_type: Kind of the service provider. Example: 3
        state: State that the number belongs to. Example: Illinois
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
