# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dynamic Emergency Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Metadata


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDynamicEmergencyAddressResponse(Model):
    """POST /dynamic_emergency_addresses response in Telnyx's document."""

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteDynamicEmergencyAddressResponse(Model):
    """DELETE /dynamic_emergency_addresses/{id} response in Telnyx's document."""

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DynamicEmergencyAddress(Model):
    """DynamicEmergencyAddress in Telnyx's document.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. One of US, CA, PR.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        extended_address: Second address line, such as a flat or suite.
        house_number: Example: 600
        id: Identifier of the resource. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f1
        locality: City or town. Example: Austin
        postal_code: Postal code. Example: 78701
        record_type: Which kind of record this is. Example: dynamic_emergency_address
        sip_geolocation_id: Example: XYZ123
        status: One of pending, activated, rejected.
        street_name: Example: Congress
        street_suffix: Example: St
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    administrative_area: str
    house_number: str
    locality: str
    postal_code: str
    street_name: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "activated", "rejected"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: Literal["US", "CA", "PR"] | str | None = None
    extended_address: str | None = None
    house_suffix: str | None = None
    sip_geolocation_id: str | None = None
    street_post_directional: str | None = None
    street_pre_directional: str | None = None
    street_suffix: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetDynamicEmergencyAddressResponse(Model):
    """GET /dynamic_emergency_addresses/{id} response in Telnyx's document."""

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDynamicEmergencyAddressesResponse(ListResponse["DynamicEmergencyAddress"]):
    """GET /dynamic_emergency_addresses response in Telnyx's document."""

    data: list[DynamicEmergencyAddress] = UNSET
    meta: Metadata = UNSET
