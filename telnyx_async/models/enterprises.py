# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Enterprises."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import BrandedCallingPaginationMeta

BillingAddress: TypeAlias = "PhysicalAddress"


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingContact(Model):
    """Argument `billing_contact` of `enterprises.create`, `billing_contact` of `enterprises.update`.

    Attributes:
        email: E-mail address of the person or business. E-mail address. Example: billing@acmeplumbing.example.com
        first_name: Given name of the person. At most 255 characters. Example: Alex
        last_name: Family name of the person. At most 255 characters. Example: Bill
        phone_number: The phone number, normally in +E.164. Example: +13125550001
    """

    email: str
    first_name: str
    last_name: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEnterpriseRequest(Model):
    """Body of `enterprises.create`.

    Attributes:
        billing_address: Address for bills.
        billing_contact: Person to turn to about bills.
        corporate_registration_number: Number of the company in its public register.
        country_code: Country, normally as its two-letter ISO code. Example: US
        customer_reference: A reference of your own choosing, to find it again by. At most 255 characters. Example:
            internal-id-12345
        doing_business_as: Name the business goes by, if not the legal one. At most 255 characters.
        dun_bradstreet_number: D-U-N-S number of the business.
        fein: US federal tax number of the business, as NN-NNNNNNN, or its Canadian counterpart. Example: 12-3456789
        industry: Line of business. One of accounting, finance, billing, collections, business, charity, nonprofit,
            communications, telecom, customer service, support, delivery, shipping, logistics, education, financial,
            banking, government, public, healthcare, health, pharmacy, medical, insurance and 19 more.
        jurisdiction_of_incorporation: State or country under whose law the business was founded. At most 255
            characters. Example: Delaware
        legal_name: Name under which the business is registered. 3 to 64 characters.
        number_of_employees: About how many people work there, as one of the ranges. One of 1-10, 11-50, 51-200,
            201-500, 501-2000, 2001-10000, 10001+.
        organization_contact: Person to turn to at the business.
        organization_legal_type: Legal form of the business: corporation, llc, partnership, nonprofit or other. One
            of corporation, llc, partnership, nonprofit, other.
        organization_physical_address: Where the business is.
        organization_type: Kind of organization: commercial, government or non_profit. One of commercial,
            government, non_profit.
        primary_business_domain_sic_code: SIC code of the main line of business.
        professional_license_number: Licence number, for trades that need one.
        role_type: Whether the business registers for itself (enterprise) or calls for others (bpo). One of
            enterprise, bpo. Telnyx's default: enterprise.
        website: Address of the website of the brand or business. At most 255 characters. URL. Example:
            https://acmeplumbing.example.com
    """

    billing_address: PhysicalAddress
    billing_contact: BillingContact
    country_code: str
    doing_business_as: str
    fein: str
    industry: Literal[
        "accounting",
        "finance",
        "billing",
        "collections",
        "business",
        "charity",
        "nonprofit",
        "communications",
        "telecom",
        "customer service",
        "support",
        "delivery",
        "shipping",
        "logistics",
        "education",
        "financial",
        "banking",
        "government",
        "public",
        "healthcare",
        "health",
        "pharmacy",
        "medical",
        "insurance",
        "legal",
        "law",
        "notifications",
        "scheduling",
        "real estate",
        "property",
        "retail",
        "ecommerce",
        "sales",
        "marketing",
        "software",
        "technology",
        "tech",
        "media",
        "surveys",
        "market research",
        "travel",
        "hospitality",
        "hotel",
    ]
    jurisdiction_of_incorporation: str
    legal_name: str
    number_of_employees: Literal["1-10", "11-50", "51-200", "201-500", "501-2000", "2001-10000", "10001+"]
    organization_contact: OrganizationContact
    organization_legal_type: Literal["corporation", "llc", "partnership", "nonprofit", "other"]
    organization_physical_address: PhysicalAddress
    organization_type: Literal["commercial", "government", "non_profit"]
    website: str
    corporate_registration_number: str | Null | None = None
    customer_reference: str | None = None
    dun_bradstreet_number: str | Null | None = None
    primary_business_domain_sic_code: str | Null | None = None
    professional_license_number: str | Null | None = None
    role_type: Literal["enterprise", "bpo"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Enterprise(Model):
    """Attribute `EnterpriseResponse.data`, `ListEnterprisesResponse.data`.

    Attributes:
        billing_address: Address for bills.
        billing_contact: Person to turn to about bills.
        corporate_registration_number: Number of the company in its public register.
        country_code: Country, normally as its two-letter ISO code. Example: US
        created_at: When it was created. Example: 2026-04-26T18:06:51.940749Z
        customer_reference: A reference of your own choosing, to find it again by. Example: internal-id-12345
        doing_business_as: Name the business goes by, if not the legal one.
        dun_bradstreet_number: D-U-N-S number of the business.
        fein: US federal tax number of the business, as NN-NNNNNNN, or its Canadian counterpart. Example: 12-3456789
        id: Identifier that Telnyx gave it. UUID. Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        industry: Line of business. Example: technology
        jurisdiction_of_incorporation: State or country under whose law the business was founded. Example: Delaware
        legal_name: Name under which the business is registered.
        number_of_employees: About how many people work there, as one of the ranges. Example: 51-200
        organization_contact: Person to turn to at the business.
        organization_legal_type: Legal form of the business: corporation, llc, partnership, nonprofit or other.
            Example: llc
        organization_physical_address: Where the business is.
        organization_type: Kind of organization: commercial, government or non_profit. Example: commercial
        primary_business_domain_sic_code: SIC code of the main line of business.
        professional_license_number: Licence number, for trades that need one.
        role_type: Whether the business registers for itself (enterprise) or calls for others (bpo). Example:
            enterprise
        updated_at: When it last changed. Example: 2026-04-26T18:09:24.785211Z
        website: Address of the website of the brand or business. Example: https://acmeplumbing.example.com
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    billing_address: PhysicalAddress | None = None
    billing_contact: BillingContact | None = None
    branded_calling_enabled: bool | None = None
    corporate_registration_number: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    doing_business_as: str | None = None
    dun_bradstreet_number: str | None = None
    fein: str | None = None
    industry: str | None = None
    jurisdiction_of_incorporation: str | None = None
    legal_name: str | None = None
    number_of_employees: str | None = None
    number_reputation_enabled: bool | None = None
    organization_contact: OrganizationContact | None = None
    organization_legal_type: str | None = None
    organization_physical_address: PhysicalAddress | None = None
    organization_type: str | None = None
    primary_business_domain_sic_code: str | None = None
    professional_license_number: str | None = None
    role_type: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnterpriseEmailVerification(Model):
    """Attribute `EnterpriseEmailVerificationResponse.data`.

    Attributes:
        expires_at: When it stops being valid.
        record_type: Which kind of record this is. One of email_verification.
        status: How far it has come, or whether it is in use. One of sent, verified.
    """

    email_verified: bool
    record_type: Literal["email_verification"] | str
    status: Literal["sent", "verified"] | str
    expires_at: datetime | None = None
    sends_remaining_today: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnterpriseEmailVerificationResponse(Model):
    """Response of `enterprises.confirm_email_code`, `enterprises.send_email_code`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EnterpriseEmailVerification


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnterpriseResponse(Model):
    """Response of `enterprises.activate_branded_calling`, `enterprises.create`, `enterprises.get` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Enterprise


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEnterprisesResponse(ListResponse["Enterprise"]):
    """Response of `enterprises.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Enterprise]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrganizationContact(Model):
    """Argument `organization_contact` of `enterprises.create`, `organization_contact` of `enterprises.update`.

    Attributes:
        email: E-mail address of the person or business. E-mail address. Example: sam@acmeplumbing.example.com
        first_name: Given name of the person. At most 255 characters. Example: Sam
        job_title: What the person works as. At most 255 characters.
        last_name: Family name of the person. At most 255 characters. Example: Org
        phone_number: The phone number, normally in +E.164. Example: +13125550000
    """

    email: str
    first_name: str
    job_title: str
    last_name: str
    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhysicalAddress(Model):
    """Argument `billing_address` of `enterprises.create`, `organization_physical_address` of `enterprises.create`,
    `billing_address` of `enterprises.update` and 1 more.

    Attributes:
        administrative_area: State, province or region. Example: IL
        city: City or town of the address. At most 100 characters. Example: Chicago
        country: Country, mostly as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite. At most 255 characters.
        postal_code: Postal code, in the US the ZIP code. At most 20 characters. Example: 60601
        street_address: Street and house number. At most 255 characters.
    """

    administrative_area: str
    city: str
    country: str
    postal_code: str
    street_address: str
    extended_address: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEnterpriseRequest(Model):
    """Body of `enterprises.update`.

    Attributes:
        billing_address: Address for bills.
        billing_contact: Person to turn to about bills.
        corporate_registration_number: Number of the company in its public register.
        customer_reference: A reference of your own choosing, to find it again by. At most 255 characters.
        doing_business_as: Name the business goes by, if not the legal one. At most 255 characters.
        dun_bradstreet_number: D-U-N-S number of the business.
        fein: US federal tax number of the business, as NN-NNNNNNN, or its Canadian counterpart.
        industry: Line of business. One of accounting, finance, billing, collections, business, charity, nonprofit,
            communications, telecom, customer service, support, delivery, shipping, logistics, education, financial,
            banking, government, public, healthcare, health, pharmacy, medical, insurance and 19 more.
        jurisdiction_of_incorporation: State or country under whose law the business was founded. At most 255
            characters. Example: Delaware
        legal_name: Name under which the business is registered. 3 to 64 characters.
        number_of_employees: About how many people work there, as one of the ranges.
        organization_contact: Person to turn to at the business.
        organization_legal_type: Legal form of the business: corporation, llc, partnership, nonprofit or other.
        organization_physical_address: Where the business is.
        primary_business_domain_sic_code: SIC code of the main line of business.
        professional_license_number: Licence number, for trades that need one.
        website: Address of the website of the brand or business. At most 255 characters. URL.
    """

    billing_address: PhysicalAddress | None = None
    billing_contact: BillingContact | None = None
    corporate_registration_number: str | Null | None = None
    customer_reference: str | None = None
    doing_business_as: str | None = None
    dun_bradstreet_number: str | Null | None = None
    fein: str | None = None
    industry: (
        Literal[
            "accounting",
            "finance",
            "billing",
            "collections",
            "business",
            "charity",
            "nonprofit",
            "communications",
            "telecom",
            "customer service",
            "support",
            "delivery",
            "shipping",
            "logistics",
            "education",
            "financial",
            "banking",
            "government",
            "public",
            "healthcare",
            "health",
            "pharmacy",
            "medical",
            "insurance",
            "legal",
            "law",
            "notifications",
            "scheduling",
            "real estate",
            "property",
            "retail",
            "ecommerce",
            "sales",
            "marketing",
            "software",
            "technology",
            "tech",
            "media",
            "surveys",
            "market research",
            "travel",
            "hospitality",
            "hotel",
        ]
        | None
    ) = None
    jurisdiction_of_incorporation: str | None = None
    legal_name: str | None = None
    number_of_employees: str | None = None
    organization_contact: OrganizationContact | None = None
    organization_legal_type: str | None = None
    organization_physical_address: PhysicalAddress | None = None
    primary_business_domain_sic_code: str | Null | None = None
    professional_license_number: str | Null | None = None
    website: str | None = None
