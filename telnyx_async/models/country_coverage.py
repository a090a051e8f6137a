# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Country Coverage."""

from __future__ import annotations

from typing import Any

from attrs import define

from telnyx_async.model import Model


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
    """CountryCoverageLocal in Telnyx's document."""

    features: list[str] | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CountryCoverageTollFree(Model):
    """CountryCoverageTollFree in Telnyx's document."""

    features: list[str] | None = None
    international_sms: bool | None = None
    p2p: bool | None = None
    quickship: bool | None = None
    reservable: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetreiveCountryCoverageResponse(Model):
    """RetreiveCountryCoverageResponse in Telnyx's document."""

    data: list[CountryCoverage] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetreiveSpecificCountryCoverageResponse(Model):
    """RetreiveSpecificCountryCoverageResponse in Telnyx's document."""

    data: CountryCoverage | None = None
