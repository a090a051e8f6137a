# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AvailablePhoneNumber(Model):
    """A phone number that can be bought: what it costs and can do.

    Attributes:
        best_effort: Whether it is only a near match of what was asked for.
        cost_information: What the number costs once and by month.
        features: What the number can do or should be able to do, such as sms or voice.
        phone_number: The phone number, normally in +E.164. Example: +19705555098
        quickship: Whether the number works right after it is bought.
        record_type: Which kind of record this is. One of available_phone_number.
        region_information: Where the number belongs: country, state, area.
        reservable: Whether numbers can be reserved before they are bought.
        vanity_format: The number with its letters, if it spells a word.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AvailablePhoneNumberBlock(Model):
    """A block of numbers in a row that can be bought.

    Attributes:
        cost_information: What the number costs once and by month.
        features: What the number can do or should be able to do, such as sms or voice.
        phone_number: The phone number, normally in +E.164. Example: +19705555000
        range_: How many numbers the block holds. Example: 10
        record_type: Which kind of record this is. One of available_phone_number_block.
        region_information: Where the number belongs: country, state, area.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"range_": "range"}

    record_type: Literal["available_phone_number_block"] | str = UNSET
    cost_information: CostInformation | None = None
    features: list[PhoneNumberFeature] | None = None
    phone_number: str | None = None
    range_: int | None = None
    region_information: list[RegionInformation] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AvailablePhoneNumbersMetadata(Model):
    """How many numbers a search found.

    Attributes:
        best_effort_results: How many of the numbers are near matches only. Example: 0
        total_results: How many numbers were found. Example: 1
    """

    best_effort_results: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CostInformation(Model):
    """What a phone number costs.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        monthly_cost: What the number costs each month. Example: 6.54
        upfront_cost: What the number costs once, when it is bought. Example: 3.21
    """

    currency: str | None = None
    monthly_cost: str | None = None
    upfront_cost: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAvailablePhoneNumberBlocksResponse(ListResponse["AvailablePhoneNumberBlock"]):
    """Blocks of numbers that can be bought.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AvailablePhoneNumberBlock] = UNSET
    meta: AvailablePhoneNumbersMetadata = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAvailablePhoneNumbersResponse(ListResponse["AvailablePhoneNumber"]):
    """Numbers that can be bought.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
        metadata: How many numbers were found, and how many of them only come near (best_effort_results).
    """

    data: list[AvailablePhoneNumber] = UNSET
    meta: AvailablePhoneNumbersMetadata = UNSET
    metadata: AvailablePhoneNumbersMetadata | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberFeature(Model):
    """Something that a number can do, such as voice or sms.

    Attributes:
        name: What the number can do, such as sms, mms, voice or fax. Example: sms
    """

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegionInformation(Model):
    """A region that a number belongs to, and what kind of region.

    Attributes:
        region_name: The region itself, such as US. Example: US
        region_type: What kind of region it is. One of country_code, rate_center, state, location.
    """

    region_name: str | None = None
    region_type: Literal["country_code", "rate_center", "state", "location"] | str | None = None
