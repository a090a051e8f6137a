# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Country Coverage."""

from __future__ import annotations

from typing import Any

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CountryCoverage(Model):
    """Attribute `GetCountryCoverageResponse.data`, `ListCountryCoverageResponse.data`.

    Attributes:
        code: Two-letter code of the country.
        features: What the number can do or should be able to do, such as sms or voice.
        international_sms: Whether SMS abroad is possible.
        numbers: The phone numbers, or whether there are any.
        p2p: Whether person-to-person messaging is possible.
        phone_number_type: Kind of phone number.
        quickship: Whether the number works right after it is bought.
        region: Geographic region that it runs in or is kept in.
        reservable: Whether numbers can be reserved before they are bought.
    """

    code: str | None = None
    features: list[str] | None = None
    international_sms: bool | None = None
    inventory_coverage: bool | None = None
    local: CountryCoverageLocal | None = None
    mobile: dict[str, Any] | None = None
    national: dict[str, Any] | None = None
    numbers: bool | None = None
    p2p: bool | None = None
    phone_number_type: list[str] | None = None
    quickship: bool | None = None
    region: str | None = None
    reservable: bool | None = None
    shared_cost: dict[str, Any] | None = None
    toll_free: CountryCoverageTollFree | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CountryCoverageLocal(Model):
    """Attribute `CountryCoverage.local`.

    Attributes:
        features: What the number can do or should be able to do, such as sms or voice.
        international_sms: Whether SMS abroad is possible.
        p2p: Whether person-to-person messaging is possible.
        quickship: Whether the number works right after it is bought.
        reservable: Whether numbers can be reserved before they are bought.
    """

    features: list[str] | None = None
    full_pstn_replacement: bool | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CountryCoverageTollFree(Model):
    """Attribute `CountryCoverage.toll_free`.

    Attributes:
        features: What the number can do or should be able to do, such as sms or voice.
        international_sms: Whether SMS abroad is possible.
        p2p: Whether person-to-person messaging is possible.
        quickship: Whether the number works right after it is bought.
        reservable: Whether numbers can be reserved before they are bought.
    """

    features: list[str] | None = None
    full_pstn_replacement: bool | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCountryCoverageResponse(Model):
    """Response of `country_coverage.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CountryCoverage = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCountryCoverageResponse(Model):
    """Response of `country_coverage.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: dict[str, CountryCoverage] = UNSET
