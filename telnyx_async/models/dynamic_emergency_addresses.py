# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dynamic Emergency Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Metadata


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDynamicEmergencyAddressResponse(Model):
    """Response of `dynamic_emergency_addresses.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteDynamicEmergencyAddressResponse(Model):
    """Response of `dynamic_emergency_addresses.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DynamicEmergencyAddress(Model):
    """Body of `dynamic_emergency_addresses.create`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. One of US, CA, PR.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        extended_address: Second address line, such as a flat or suite.
        house_number: Number of the house in its street. Example: 600
        house_suffix: What follows the house number, such as a letter or 1/2.
        id: Identifier that Telnyx gave it. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f1
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        record_type: Which kind of record this is. Example: dynamic_emergency_address
        sip_geolocation_id: Example: XYZ123
        status: How far it has come, or whether it is in use. One of pending, activated, rejected.
        street_name: Name of the street, without what street_suffix says. Example: Congress
        street_post_directional: Point of the compass after the street's name, such as NW.
        street_pre_directional: Point of the compass before the street's name, such as N.
        street_suffix: Last word of the street's name, such as St. Example: St
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    administrative_area: str
    country_code: Literal["US", "CA", "PR"] | str
    house_number: str
    locality: str
    postal_code: str
    street_name: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "activated", "rejected"] | str = UNSET
    updated_at: datetime = UNSET
    extended_address: str | None = None
    house_suffix: str | None = None
    sip_geolocation_id: str | None = None
    street_post_directional: str | None = None
    street_pre_directional: str | None = None
    street_suffix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmergencyError(Model):
    """Attribute `EmergencyErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: EmergencyErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmergencyErrorSource(Model):
    """Attribute `EmergencyError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmergencyErrors(Model):
    """Error of `dynamic_emergency_addresses.create`, `dynamic_emergency_addresses.delete`,
    `dynamic_emergency_addresses.get` and 5 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmergencyError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetDynamicEmergencyAddressResponse(Model):
    """Response of `dynamic_emergency_addresses.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDynamicEmergencyAddressesResponse(ListResponse["DynamicEmergencyAddress"]):
    """Response of `dynamic_emergency_addresses.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DynamicEmergencyAddress] = UNSET
    meta: Metadata = UNSET
