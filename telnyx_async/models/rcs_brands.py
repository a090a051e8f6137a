# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of RCS Brands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.rcs_agents import RCSPlatformCapabilities

RCSBrandIdentifier: TypeAlias = "Annotated[RCSEinBrandIdentifier | RCSStockSymbolBrandIdentifier, Discriminator('identifier_type', {'EIN': 'RCSEinBrandIdentifier', 'STOCK_SYMBOL': 'RCSStockSymbolBrandIdentifier'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrand(Model):
    """Response of `rcs_brands.create`, `rcs_brands.get`, `rcs_brands.list` and 2 more.

    Attributes:
        addresses: Where the contact lives or works.
        brand_id: RCS brand concerned.
        contacts: Contact cards that the message brings.
        display_name: Name that people are shown.
        identifiers: Numbers under which the business is registered.
        legal_entity_type: Legal form of the business.
        legal_name: Name under which the business is registered.
        organization_type: Kind of organization: commercial, government or non_profit.
        profile_id: Profile concerned, of the kind that this product has.
        status: How far it has come, or whether it is in use. One of CREATED, CONFIGURED, SUBMITTED, REVIEWING,
            VETTING, VERIFIED, REJECTED, FAILED.
        website_url: Where the website is.
    """

    addresses: dict[str, RCSBrandAddress]
    brand_id: str
    capabilities: RCSPlatformCapabilities
    contacts: dict[str, RCSBrandContact]
    display_name: str
    identifiers: dict[str, RCSBrandIdentifier]
    legal_entity_type: str
    legal_name: str
    organization_type: str
    status: (
        Literal["CREATED", "CONFIGURED", "SUBMITTED", "REVIEWING", "VETTING", "VERIFIED", "REJECTED", "FAILED"] | str
    )
    website_url: str
    profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrandAddress(Model):
    """Argument `addresses` of `rcs_brands.create`, `addresses` of `rcs_brands.update`.

    Attributes:
        administrative_area: State, province or region.
        city: City or town of the address.
        country_code: Country, normally as its two-letter ISO code.
        postal_code: Postal code, in the US the ZIP code.
    """

    administrative_area: str
    city: str
    country_code: str
    line_1: str
    postal_code: str
    line_2: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrandContact(Model):
    """Attribute `RCSBrand.contacts`.

    Attributes:
        contact_type: One of BRAND, PRIMARY, OFFICER, AGENT, RESPONSIBLE_PARTY, BILLING, UNKNOWN.
        email: E-mail address of the person or business.
        first_name: Given name of the person.
        last_name: Family name of the person.
        phone_number: The phone number, normally in +E.164.
        title: A heading; in errors, the kind of error in a few words.
    """

    contact_type: Literal["BRAND", "PRIMARY", "OFFICER", "AGENT", "RESPONSIBLE_PARTY", "BILLING", "UNKNOWN"] | str
    email: str
    first_name: str
    last_name: str
    phone_number: str
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrandContactInput(Model):
    """Attribute `RCSBrandContactsInput.brand`.

    Attributes:
        contact_type: One of BRAND.
        email: E-mail address of the person or business.
        first_name: Given name of the person.
        last_name: Family name of the person.
        phone_number: The phone number, normally in +E.164.
        title: A heading; in errors, the kind of error in a few words.
    """

    email: str
    first_name: str
    last_name: str
    phone_number: str
    contact_type: Literal["BRAND"] | None = None
    title: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrandContactsInput(Model):
    """Argument `contacts` of `rcs_brands.create`, `contacts` of `rcs_brands.update`."""

    brand: RCSBrandContactInput


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSBrandIdentifiers(Model):
    """Argument `identifiers` of `rcs_brands.create`, `identifiers` of `rcs_brands.update`.

    Attributes:
        ein: Tax number of the company, in the US the EIN of 9 digits.
    """

    ein: RCSEinBrandIdentifier
    stock_symbol: RCSStockSymbolBrandIdentifier | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSEinBrandIdentifier(Model):
    """Attribute `RCSBrand.identifiers`, `RCSBrandIdentifiers.ein`.

    Attributes:
        identifier_type: One of EIN.
        value: What it is set to.
    """

    identifier_type: Literal["EIN"] | str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSStockSymbolBrandIdentifier(Model):
    """Attribute `RCSBrand.identifiers`, `RCSBrandIdentifiers.stock_symbol`.

    Attributes:
        identifier_type: One of STOCK_SYMBOL.
        value: What it is set to.
    """

    identifier_type: Literal["STOCK_SYMBOL"] | str
    value: str
