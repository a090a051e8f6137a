# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of UserAddresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateUserAddressResponse(Model):
    """Response of `user_addresses.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserAddressResponse(Model):
    """Response of `user_addresses.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserAddress = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserAddressesResponse(ListResponse["UserAddress"]):
    """Response of `user_addresses.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[UserAddress] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserAddress(Model):
    """Attribute `CreateUserAddressResponse.data`, `GetUserAddressResponse.data`, `ListUserAddressesResponse.data`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        borough: Borough, for addresses outside the US. Example: Guadalajara
        business_name: Name of the business; an address has this or a first and last name. Example: Toy-O'Kon
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        customer_reference: A reference of your own choosing, to find it again by.
        extended_address: Second address line, such as a flat or suite.
        first_name: Given name of the person. Example: Alfred
        id: Identifier that Telnyx gave it. UUID. Example: c3527e69-dc5a-4b3e-8f44-99d209f83c1d
        last_name: Family name of the person. Example: Foster
        locality: City or town. Example: Austin
        neighborhood: Neighbourhood, for addresses outside the US.
        phone_number: The phone number, normally in +E.164. Example: +12125559000
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        record_type: Which kind of record this is. Example: user_address
        street_address: Street and house number.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    administrative_area: str | None = None
    borough: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locality: str | None = None
    neighborhood: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserAddressCreate(Model):
    """Body of `user_addresses.create`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        borough: Borough, for addresses outside the US. Example: Guadalajara
        business_name: Name of the business; an address has this or a first and last name. Example: Toy-O'Kon
        country_code: Country, normally as its two-letter ISO code. Example: US
        customer_reference: A reference of your own choosing, to find it again by.
        extended_address: Second address line, such as a flat or suite.
        first_name: Given name of the person. Example: Alfred
        last_name: Family name of the person. Example: Foster
        locality: City or town. Example: Austin
        neighborhood: Neighbourhood, for addresses outside the US.
        phone_number: The phone number, normally in +E.164. Example: +12125559000
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        skip_address_verification: true takes the address unchecked; parcels to a wrong one will likely not arrive.
            Telnyx's default: False.
        street_address: Street and house number.
    """

    business_name: str
    country_code: str
    first_name: str
    last_name: str
    locality: str
    street_address: str
    administrative_area: str | None = None
    borough: str | None = None
    customer_reference: str | None = None
    extended_address: str | None = None
    neighborhood: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    skip_address_verification: bool | None = None
