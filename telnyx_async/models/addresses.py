# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Error, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AcceptSuggestionsRequest(Model):
    """Body of `addresses.accept_suggestions`.

    Attributes:
        id: Identifier that Telnyx gave it.
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Address(Model):
    """Attribute `CreateAddressResponse.data`, `DeleteAddressResponse.data`, `GetAddressResponse.data` and 1 more.

    Attributes:
        address_book: Whether the address is kept for use again, as by default. Telnyx's default: True.
        administrative_area: State, province or region. Example: TX
        borough: Borough, for addresses outside the US. Example: Guadalajara
        business_name: Name of the business; an address has this or a first and last name. Example: Toy-O'Kon
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        customer_reference: A reference of your own choosing, to find it again by.
        extended_address: Second address line, such as a flat or suite.
        first_name: Given name of the person. Example: Alfred
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        last_name: Family name of the person. Example: Foster
        locality: City or town. Example: Austin
        neighborhood: Neighbourhood, for addresses outside the US.
        phone_number: The phone number, normally in +E.164. Example: +12125559000
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        record_type: Which kind of record this is. Example: address
        street_address: Street and house number.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        validate_address: Whether the address is checked for emergency use, as by default. Telnyx's default: True.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    address_book: bool | None = None
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
    validate_address: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddressCreate(Model):
    """Body of `addresses.create`.

    Attributes:
        address_book: Whether the address is kept for use again, as by default. Telnyx's default: True.
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
        street_address: Street and house number.
        validate_address: Whether the address is checked for emergency use, as by default. Telnyx's default: True.
    """

    business_name: str
    country_code: str
    first_name: str
    last_name: str
    locality: str
    street_address: str
    address_book: bool | None = None
    administrative_area: str | None = None
    borough: str | None = None
    customer_reference: str | None = None
    extended_address: str | None = None
    neighborhood: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    validate_address: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddressSuggestionData(Model):
    """Attribute `AddressSuggestionResponse.data`.

    Attributes:
        accepted: true when the suggestions are taken over.
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of address_suggestion.
    """

    id: str = UNSET
    record_type: Literal["address_suggestion"] | str = UNSET
    accepted: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddressSuggestionResponse(Model):
    """Response of `addresses.accept_suggestions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AddressSuggestionData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAddressResponse(Model):
    """Response of `addresses.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Address = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAddressResponse(Model):
    """Response of `addresses.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Address = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAddressResponse(Model):
    """Response of `addresses.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Address = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAddressesResponse(ListResponse["Address"]):
    """Response of `addresses.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Address] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResourceNotFoundError(Model):
    """Error of `addresses.accept_suggestions`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ResourceNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResourceNotFoundErrorItem(Model):
    """Attribute `ResourceNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: ResourceNotFoundErrorMeta | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResourceNotFoundErrorMeta(Model):
    """Attribute `ResourceNotFoundErrorItem.meta`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SuggestedAddress(Model):
    """Attribute `ValidateAddressResult.suggested`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateAddressField(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateAddressRequest(Model):
    """Body of `addresses.validate`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_address: Street and house number.
    """

    country_code: str
    postal_code: str
    street_address: str
    administrative_area: str | None = None
    extended_address: str | None = None
    locality: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateAddressResponse(Model):
    """Response of `addresses.validate`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ValidateAddressResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateAddressResult(Model):
    """Attribute `ValidateAddressResponse.data`.

    Attributes:
        errors: What went wrong, one entry for each problem.
        record_type: Which kind of record this is. Example: address_validation
        result: What came of it. One of valid, invalid.
    """

    result: Literal["valid", "invalid"] | str
    suggested: SuggestedAddress
    record_type: str = UNSET
    errors: list[Error] | None = None
