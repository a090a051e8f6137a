# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AvailablePhoneNumber(Model):
    """AvailablePhoneNumber in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        record_type: Which kind of record this is. One of available_phone_number.
    """

    record_type: Literal["available_phone_number"] | str = UNSET
    best_effort: bool | None = None
    cost_information: CostInformation | None = None
    features: list[PhoneNumberFeature] | None = None
    phone_number: str | None = None
    quickship: bool | None = None
    region_information: list[RegionInformation] | None = None
    reservable: bool | None = None
    vanity_format: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AvailablePhoneNumberBlock(Model):
    """AvailablePhoneNumberBlock in Telnyx's document.

    Attributes:
        range_: Example: 10
        record_type: Which kind of record this is. One of available_phone_number_block.
        starting_number: Example: +19705555000
    """

    _wire_: ClassVar[Mapping[str, str]] = {"range_": "range"}

    record_type: Literal["available_phone_number_block"] | str = UNSET
    cost_information: CostInformation | None = None
    features: list[PhoneNumberFeature] | None = None
    range_: int | None = None
    region_information: list[RegionInformation] | None = None
    starting_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AvailablePhoneNumbersMetadata(Model):
    """AvailablePhoneNumbersMetadata in Telnyx's document.

    Attributes:
        best_effort_results: Example: 0
        total_results: How many items there are on all pages together. Example: 1
    """

    best_effort_results: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CostInformation(Model):
    """CostInformation in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        monthly_cost: Example: 6.54
        upfront_cost: Example: 3.21
    """

    currency: str | None = None
    monthly_cost: str | None = None
    upfront_cost: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAvailablePhoneNumberBlocksResponse(ListResponse["AvailablePhoneNumberBlock"]):
    """GET /available_phone_number_blocks response in Telnyx's document."""

    data: list[AvailablePhoneNumberBlock] = UNSET
    meta: AvailablePhoneNumbersMetadata = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAvailablePhoneNumbersResponse(ListResponse["AvailablePhoneNumber"]):
    """GET /available_phone_numbers response in Telnyx's document."""

    data: list[AvailablePhoneNumber] = UNSET
    meta: AvailablePhoneNumbersMetadata = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberFeature(Model):
    """Feature in Telnyx's document.

    Attributes:
        name: Example: sms
    """

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RegionInformation(Model):
    """RegionInformation in Telnyx's document.

    Attributes:
        region_name: Example: US
        region_type: One of country_code, rate_center, state, location.
    """

    region_name: str | None = None
    region_type: Literal["country_code", "rate_center", "state", "location"] | str | None = None
