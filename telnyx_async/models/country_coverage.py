# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Country Coverage."""

from __future__ import annotations

from typing import Any

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CountryCoverage(Model):
    """CountryCoverage in Telnyx's document.

    Attributes:
        phone_number_type: Kind of phone number.
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
    reservable: bool | None = None
    shared_cost: dict[str, Any] | None = None
    toll_free: CountryCoverageTollFree | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CountryCoverageLocal(Model):
    """CountryCoverage.local in Telnyx's document."""

    features: list[str] | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CountryCoverageTollFree(Model):
    """CountryCoverage.toll_free in Telnyx's document."""

    features: list[str] | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCountryCoverageResponse(Model):
    """GET /country_coverage/countries/{country_code} response in Telnyx's document."""

    data: CountryCoverage = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCountryCoverageResponse(Model):
    """GET /country_coverage response in Telnyx's document."""

    data: list[CountryCoverage] = UNSET
