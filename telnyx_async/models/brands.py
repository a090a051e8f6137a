# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Brands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

AltBusinessIdType: TypeAlias = Literal["NONE", "DUNS", "GIIN", "LEI"]
BrandEntityType: TypeAlias = Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "SOLE_PROPRIETOR"]
BrandIdentityStatus: TypeAlias = Literal["VERIFIED", "UNVERIFIED", "SELF_DECLARED", "VETTED_VERIFIED"]
BrandRelationship: TypeAlias = Literal[
    "BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"
]
BrandStockExchange: TypeAlias = Literal[
    "NONE",
    "NASDAQ",
    "NYSE",
    "AMEX",
    "AMX",
    "ASX",
    "B3",
    "BME",
    "BSE",
    "FRA",
    "ICEX",
    "JPX",
    "JSE",
    "KRX",
    "LON",
    "NSE",
    "OMX",
    "SEHK",
    "SSE",
    "STO",
    "SWX",
    "SZSE",
    "TSX",
    "TWSE",
    "VSE",
]
BrandVertical: TypeAlias = Literal[
    "AGRICULTURE",
    "COMMUNICATION",
    "CONSTRUCTION",
    "EDUCATION",
    "ENERGY",
    "ENTERTAINMENT",
    "FINANCIAL",
    "GAMBLING",
    "GOVERNMENT",
    "HEALTHCARE",
    "HOSPITALITY",
    "HUMAN_RESOURCES",
    "INSURANCE",
    "LEGAL",
    "MANUFACTURING",
    "NGO",
    "POLITICAL",
    "POSTAL",
    "PROFESSIONAL",
    "REAL_ESTATE",
    "RETAIL",
    "TECHNOLOGY",
    "TRANSPORTATION",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandBasic(Model):
    """Attribute `ListBrandsResponse.records`.

    Attributes:
        assigned_campaings_count: Example: 2
        brand_id: Identifier of the 10DLC brand. Example: 4b206179-f731-8ab7-f19c-34e19d22ide9
        company_name: Legal name of the company; only a sole proprietor has none.
        created_at: When it was made. Example: 2021-03-08T17:57:48.801186
        display_name: Name that the brand is known by to customers.
        email: E-mail address of the person or business. Example: examplename@examplecompany.com
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        failure_reasons: Why it failed, if it did.
        identity_status: How far the brand's identity is verified. One of VERIFIED, UNVERIFIED, SELF_DECLARED,
            VETTED_VERIFIED.
        status: How far it has come, or whether it is in use. One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: When it last changed. Example: 2021-03-08T17:57:48.801186
        website: Address of the website of the brand or business. Example: www.examplecompany.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "assigned_campaings_count": "assignedCampaingsCount",
        "brand_id": "brandId",
        "company_name": "companyName",
        "created_at": "createdAt",
        "display_name": "displayName",
        "entity_type": "entityType",
        "failure_reasons": "failureReasons",
        "identity_status": "identityStatus",
        "tcr_brand_id": "tcrBrandId",
        "updated_at": "updatedAt",
    }

    assigned_campaings_count: int | None = None
    brand_id: str | None = None
    company_name: str | None = None
    created_at: datetime | None = None
    display_name: str | None = None
    email: str | None = None
    entity_type: BrandEntityType | str | None = None
    failure_reasons: str | None = None
    identity_status: BrandIdentityStatus | str | None = None
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | str | None = None
    tcr_brand_id: str | None = None
    updated_at: datetime | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandFeedback(Model):
    """Response of `brands.get_feedback`.

    Attributes:
        brand_id: Identifier of the 10DLC brand. Example: d88dd2aa-1bb9-4ef0-9ec8-1752b80316a5
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"brand_id": "brandId"}

    brand_id: str
    category: list[BrandFeedbackCategory]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandFeedbackCategory(Model):
    """Attribute `BrandFeedback.category`.

    Attributes:
        description: What it is or is for, in words.
        display_name: Name that the brand is known by to customers.
        fields: Names of the fields.
        id: Identifier that Telnyx gave it. Example: TAX_ID
    """

    _wire_: ClassVar[Mapping[str, str]] = {"display_name": "displayName"}

    description: str
    display_name: str
    fields: list[str]
    id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandOptionalAttributes(Model):
    """Attribute `TelnyxBrand.optional_attributes`, `TelnyxBrandWithCampaignsCount.optional_attributes`."""

    _wire_: ClassVar[Mapping[str, str]] = {"tax_exempt_status": "taxExemptStatus"}

    tax_exempt_status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BrandSMSOTPStatus(Model):
    """Response of `brands.get_sms_otp_status`, `brands.get_sms_otp_status_by_reference`.

    Attributes:
        brand_id: Identifier of the 10DLC brand. Example: B123ABC
        delivery_status: Example: DELIVERED_HANDSET
        delivery_status_date: Example: 2024-12-03T17:12:33.560000+00:00
        mobile_phone: Mobile phone number of the contact, in +E.164. Example: +11234567890
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double. Example: OTP4B2001
        request_date: Example: 2024-12-03T17:12:33.560000+00:00
        verify_date: Example: 2024-12-03T17:12:33.560000+00:00
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "brand_id": "brandId",
        "delivery_status": "deliveryStatus",
        "delivery_status_date": "deliveryStatusDate",
        "delivery_status_details": "deliveryStatusDetails",
        "mobile_phone": "mobilePhone",
        "reference_id": "referenceId",
        "request_date": "requestDate",
        "verify_date": "verifyDate",
    }

    brand_id: str
    delivery_status: str
    mobile_phone: str
    reference_id: str
    request_date: datetime
    delivery_status_date: datetime | None = None
    delivery_status_details: str | None = None
    verify_date: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBrand(Model):
    """Body of `brands.create`.

    Attributes:
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        display_name: Name that the brand is known by to customers. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        first_name: Given name of the contact. At most 100 characters. Example: John
        ip_address: IP address of the browser that the brand is registered from. At most 50 characters.
        is_reseller: Whether the brand resells messaging. Telnyx's default: False.
        last_name: Family name of the contact. At most 100 characters. Example: Smith
        mobile_phone: Mobile phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        mock: Whether it exists for trying out only. Telnyx's default: False.
        phone: Phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        postal_code: Postal code, in the US 5 digits. At most 10 characters. Example: 10001
        state: State of affairs of a thing, or a state or province of a country. At most 20 characters. Example: NY
        stock_exchange: Stock exchange at which a public company is listed. One of NONE, NASDAQ, NYSE, AMEX, AMX,
            ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE, OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1
            more.
        stock_symbol: Symbol of a public company at its stock exchange. At most 10 characters. Example: ABC
        street: Street and house number. At most 100 characters. Example: 123
        vertical: Line of business of the brand. One of AGRICULTURE, COMMUNICATION, CONSTRUCTION, EDUCATION, ENERGY,
            ENTERTAINMENT, FINANCIAL, GAMBLING, GOVERNMENT, HEALTHCARE, HOSPITALITY, HUMAN_RESOURCES, INSURANCE,
            LEGAL, MANUFACTURING, NGO, POLITICAL, POSTAL, PROFESSIONAL, REAL_ESTATE, RETAIL, TECHNOLOGY,
            TRANSPORTATION.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "business_contact_email": "businessContactEmail",
        "company_name": "companyName",
        "display_name": "displayName",
        "entity_type": "entityType",
        "first_name": "firstName",
        "ip_address": "ipAddress",
        "is_reseller": "isReseller",
        "last_name": "lastName",
        "mobile_phone": "mobilePhone",
        "postal_code": "postalCode",
        "stock_exchange": "stockExchange",
        "stock_symbol": "stockSymbol",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    country: str
    display_name: str
    email: str
    entity_type: BrandEntityType
    vertical: BrandVertical
    business_contact_email: str | None = None
    city: str | None = None
    company_name: str | None = None
    ein: str | None = None
    first_name: str | None = None
    ip_address: str | None = None
    is_reseller: bool | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    mock: bool | None = None
    phone: str | None = None
    postal_code: str | None = None
    state: str | None = None
    stock_exchange: BrandStockExchange | None = None
    stock_symbol: str | None = None
    street: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalVetting(Model):
    """Response of `brands.import_external_vetting`, `brands.list_external_vettings`, `brands.order_external_vetting`.

    Attributes:
        create_date: When it was made.
        evp_id: Company that vets the brand. At most 10 characters.
        vetting_class: How thorough or of what sort the vetting is.
        vetting_id: Identifier that the vetting company gave.
        vetting_token: Token that some vetting companies ask for.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "create_date": "createDate",
        "evp_id": "evpId",
        "vetted_date": "vettedDate",
        "vetting_class": "vettingClass",
        "vetting_id": "vettingId",
        "vetting_score": "vettingScore",
        "vetting_token": "vettingToken",
    }

    create_date: str | None = None
    evp_id: str | None = None
    vetted_date: str | None = None
    vetting_class: str | None = None
    vetting_id: str | None = None
    vetting_score: int | None = None
    vetting_token: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImportExternalVetting(Model):
    """Body of `brands.import_external_vetting`.

    Attributes:
        evp_id: Company that vets the brand. At most 10 characters.
        vetting_id: Identifier that the vetting company gave.
        vetting_token: Token that some vetting companies ask for.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "evp_id": "evpId",
        "vetting_id": "vettingId",
        "vetting_token": "vettingToken",
    }

    evp_id: str
    vetting_id: str
    vetting_token: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBrandsResponse(ListResponse["BrandBasic"]):
    """Response of `brands.list`.

    Attributes:
        page: Which page of the list. Example: 1
        records: The records that this page holds.
        total_records: How many items there are on all pages together. Example: 1
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[BrandBasic] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderExternalVetting(Model):
    """Body of `brands.order_external_vetting`.

    Attributes:
        evp_id: Company that vets the brand. At most 10 characters.
        vetting_class: How thorough or of what sort the vetting is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"evp_id": "evpId", "vetting_class": "vettingClass"}

    evp_id: str
    vetting_class: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxBrand(Model):
    """Response of `brands.create`, `brands.revet`, `brands.update`.

    Attributes:
        alt_business_id: Other number of the business: DUNS, LEI or GIIN. At most 50 characters.
        alt_business_id_type: Which number alt_business_id is: DUNS, GIIN, LEI or NONE. One of NONE, DUNS, GIIN,
            LEI.
        brand_id: Identifier of the 10DLC brand. Example: 4b20017f-8da9-a992-a6c0-683072fb7729
        brand_relationship: One of BASIC_ACCOUNT, SMALL_ACCOUNT, MEDIUM_ACCOUNT, LARGE_ACCOUNT, KEY_ACCOUNT.
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        created_at: When it was made. Example: 2021-03-08T17:57:48.801186
        csp_id: Identifier of the campaign service provider (CSP).
        display_name: Name that the brand is known by to customers. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        failure_reasons: Why it failed, if it did.
        first_name: Given name of the contact. At most 100 characters. Example: John
        identity_status: How far the brand's identity is verified. One of VERIFIED, UNVERIFIED, SELF_DECLARED,
            VETTED_VERIFIED.
        ip_address: IP address of the browser that the brand is registered from. At most 50 characters.
        is_reseller: Whether the brand resells messaging. Telnyx's default: False.
        last_name: Family name of the contact. At most 100 characters. Example: Smith
        mobile_phone: Mobile phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        mock: Whether it exists for trying out only. Telnyx's default: False.
        phone: Phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        postal_code: Postal code, in the US 5 digits. At most 10 characters. Example: 10001
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double.
        state: State of affairs of a thing, or a state or province of a country. At most 20 characters. Example: NY
        status: How far it has come, or whether it is in use. One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        stock_exchange: Stock exchange at which a public company is listed. One of NONE, NASDAQ, NYSE, AMEX, AMX,
            ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE, OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1
            more.
        stock_symbol: Symbol of a public company at its stock exchange. At most 10 characters. Example: ABC
        street: Street and house number. At most 100 characters. Example: 123
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: When it last changed. Example: 2021-03-08T17:57:48.801186
        vertical: Line of business of the brand. At most 50 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "alt_business_id": "altBusinessId",
        "alt_business_id_type": "altBusinessIdType",
        "brand_id": "brandId",
        "brand_relationship": "brandRelationship",
        "business_contact_email": "businessContactEmail",
        "company_name": "companyName",
        "created_at": "createdAt",
        "csp_id": "cspId",
        "display_name": "displayName",
        "entity_type": "entityType",
        "failure_reasons": "failureReasons",
        "first_name": "firstName",
        "identity_status": "identityStatus",
        "ip_address": "ipAddress",
        "is_reseller": "isReseller",
        "last_name": "lastName",
        "mobile_phone": "mobilePhone",
        "optional_attributes": "optionalAttributes",
        "postal_code": "postalCode",
        "reference_id": "referenceId",
        "stock_exchange": "stockExchange",
        "stock_symbol": "stockSymbol",
        "tcr_brand_id": "tcrBrandId",
        "universal_ein": "universalEin",
        "updated_at": "updatedAt",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    brand_relationship: BrandRelationship | str
    country: str
    display_name: str
    email: str
    entity_type: BrandEntityType | str
    vertical: str
    created_at: datetime = UNSET
    state: str = UNSET
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | str = UNSET
    updated_at: datetime = UNSET
    alt_business_id: str | None = None
    alt_business_id_type: AltBusinessIdType | str | None = None
    brand_id: str | None = None
    business_contact_email: str | None = None
    city: str | None = None
    company_name: str | None = None
    csp_id: str | None = None
    ein: str | None = None
    failure_reasons: str | None = None
    first_name: str | None = None
    identity_status: BrandIdentityStatus | str | None = None
    ip_address: str | None = None
    is_reseller: bool | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    mock: bool | None = None
    optional_attributes: BrandOptionalAttributes | None = None
    phone: str | None = None
    postal_code: str | None = None
    reference_id: str | None = None
    stock_exchange: BrandStockExchange | str | None = None
    stock_symbol: str | None = None
    street: str | None = None
    tcr_brand_id: str | None = None
    universal_ein: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxBrandWithCampaignsCount(Model):
    """Response of `brands.get`.

    Attributes:
        alt_business_id: Other number of the business: DUNS, LEI or GIIN. At most 50 characters.
        alt_business_id_type: Which number alt_business_id is: DUNS, GIIN, LEI or NONE. One of NONE, DUNS, GIIN,
            LEI.
        brand_id: Identifier of the 10DLC brand. Example: 4b20017f-8da9-a992-a6c0-683072fb7729
        brand_relationship: One of BASIC_ACCOUNT, SMALL_ACCOUNT, MEDIUM_ACCOUNT, LARGE_ACCOUNT, KEY_ACCOUNT.
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        created_at: When it was made. Example: 2021-03-08T17:57:48.801186
        csp_id: Identifier of the campaign service provider (CSP).
        display_name: Name that the brand is known by to customers. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        failure_reasons: Why it failed, if it did.
        first_name: Given name of the contact. At most 100 characters. Example: John
        identity_status: How far the brand's identity is verified. One of VERIFIED, UNVERIFIED, SELF_DECLARED,
            VETTED_VERIFIED.
        ip_address: IP address of the browser that the brand is registered from. At most 50 characters.
        is_reseller: Whether the brand resells messaging. Telnyx's default: False.
        last_name: Family name of the contact. At most 100 characters. Example: Smith
        mobile_phone: Mobile phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        mock: Whether it exists for trying out only. Telnyx's default: False.
        phone: Phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        postal_code: Postal code, in the US 5 digits. At most 10 characters. Example: 10001
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double.
        state: State of affairs of a thing, or a state or province of a country. At most 20 characters. Example: NY
        status: How far it has come, or whether it is in use. One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        stock_exchange: Stock exchange at which a public company is listed. One of NONE, NASDAQ, NYSE, AMEX, AMX,
            ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE, OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1
            more.
        stock_symbol: Symbol of a public company at its stock exchange. At most 10 characters. Example: ABC
        street: Street and house number. At most 100 characters. Example: 123
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: When it last changed. Example: 2021-03-08T17:57:48.801186
        vertical: Line of business of the brand. At most 50 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
        assigned_campaigns_count: Example: 3
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "alt_business_id": "altBusinessId",
        "alt_business_id_type": "altBusinessIdType",
        "brand_id": "brandId",
        "brand_relationship": "brandRelationship",
        "business_contact_email": "businessContactEmail",
        "company_name": "companyName",
        "created_at": "createdAt",
        "csp_id": "cspId",
        "display_name": "displayName",
        "entity_type": "entityType",
        "failure_reasons": "failureReasons",
        "first_name": "firstName",
        "identity_status": "identityStatus",
        "ip_address": "ipAddress",
        "is_reseller": "isReseller",
        "last_name": "lastName",
        "mobile_phone": "mobilePhone",
        "optional_attributes": "optionalAttributes",
        "postal_code": "postalCode",
        "reference_id": "referenceId",
        "stock_exchange": "stockExchange",
        "stock_symbol": "stockSymbol",
        "tcr_brand_id": "tcrBrandId",
        "universal_ein": "universalEin",
        "updated_at": "updatedAt",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
        "assigned_campaigns_count": "assignedCampaignsCount",
    }

    brand_relationship: BrandRelationship | str
    country: str
    display_name: str
    email: str
    entity_type: BrandEntityType | str
    vertical: str
    created_at: datetime = UNSET
    state: str = UNSET
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | str = UNSET
    updated_at: datetime = UNSET
    alt_business_id: str | None = None
    alt_business_id_type: AltBusinessIdType | str | None = None
    brand_id: str | None = None
    business_contact_email: str | None = None
    city: str | None = None
    company_name: str | None = None
    csp_id: str | None = None
    ein: str | None = None
    failure_reasons: str | None = None
    first_name: str | None = None
    identity_status: BrandIdentityStatus | str | None = None
    ip_address: str | None = None
    is_reseller: bool | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    mock: bool | None = None
    optional_attributes: BrandOptionalAttributes | None = None
    phone: str | None = None
    postal_code: str | None = None
    reference_id: str | None = None
    stock_exchange: BrandStockExchange | str | None = None
    stock_symbol: str | None = None
    street: str | None = None
    tcr_brand_id: str | None = None
    universal_ein: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    website: str | None = None
    assigned_campaigns_count: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerBrandSMSOTPRequest(Model):
    """Body of `brands.trigger_sms_otp`.

    Attributes:
        pin_sms: Text of the SMS with the PIN; @OTP_PIN@ in it becomes the PIN and must be there.
        success_sms: Text of the SMS that is sent once the PIN was right.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"pin_sms": "pinSms", "success_sms": "successSms"}

    pin_sms: str
    success_sms: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TriggerBrandSMSOTPResponse(Model):
    """Response of `brands.trigger_sms_otp`.

    Attributes:
        brand_id: Identifier of the 10DLC brand. Example: 4b20019b-043a-78f8-0657-b3be3f4b4002
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double. Example: OTP4B2001
    """

    _wire_: ClassVar[Mapping[str, str]] = {"brand_id": "brandId", "reference_id": "referenceId"}

    brand_id: str
    reference_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateBrand(Model):
    """Body of `brands.update`.

    Attributes:
        alt_business_id: Other number of the business: DUNS, LEI or GIIN. At most 50 characters.
        alt_business_id_type: Which number alt_business_id is: DUNS, GIIN, LEI or NONE. One of NONE, DUNS, GIIN,
            LEI.
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        display_name: Name that the brand is known by to customers. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        first_name: Given name of the contact. At most 100 characters. Example: John
        identity_status: How far the brand's identity is verified. One of VERIFIED, UNVERIFIED, SELF_DECLARED,
            VETTED_VERIFIED.
        ip_address: IP address of the browser that the brand is registered from. At most 50 characters.
        is_reseller: Whether the brand resells messaging.
        last_name: Family name of the contact. At most 100 characters. Example: Smith
        phone: Phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        postal_code: Postal code, in the US 5 digits. At most 10 characters. Example: 10001
        state: State of the address, in the US two letters. At most 20 characters. Example: NY
        stock_exchange: Stock exchange at which a public company is listed. One of NONE, NASDAQ, NYSE, AMEX, AMX,
            ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE, OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1
            more.
        stock_symbol: Symbol of a public company at its stock exchange. At most 10 characters. Example: ABC
        street: Street and house number. At most 100 characters. Example: 123
        vertical: Line of business of the brand. One of AGRICULTURE, COMMUNICATION, CONSTRUCTION, EDUCATION, ENERGY,
            ENTERTAINMENT, FINANCIAL, GAMBLING, GOVERNMENT, HEALTHCARE, HOSPITALITY, HUMAN_RESOURCES, INSURANCE,
            LEGAL, MANUFACTURING, NGO, POLITICAL, POSTAL, PROFESSIONAL, REAL_ESTATE, RETAIL, TECHNOLOGY,
            TRANSPORTATION.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "alt_business_id": "altBusinessId",
        "alt_business_id_type": "altBusinessIdType",
        "business_contact_email": "businessContactEmail",
        "company_name": "companyName",
        "display_name": "displayName",
        "entity_type": "entityType",
        "first_name": "firstName",
        "identity_status": "identityStatus",
        "ip_address": "ipAddress",
        "is_reseller": "isReseller",
        "last_name": "lastName",
        "postal_code": "postalCode",
        "stock_exchange": "stockExchange",
        "stock_symbol": "stockSymbol",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    country: str
    display_name: str
    email: str
    entity_type: BrandEntityType
    vertical: BrandVertical
    alt_business_id: str | None = None
    alt_business_id_type: AltBusinessIdType | None = None
    business_contact_email: str | None = None
    city: str | None = None
    company_name: str | None = None
    ein: str | None = None
    first_name: str | None = None
    identity_status: BrandIdentityStatus | None = None
    ip_address: str | None = None
    is_reseller: bool | None = None
    last_name: str | None = None
    phone: str | None = None
    postal_code: str | None = None
    state: str | None = None
    stock_exchange: BrandStockExchange | None = None
    stock_symbol: str | None = None
    street: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyBrandSMSOTPRequest(Model):
    """Body of `brands.verify_sms_otp`.

    Attributes:
        otp_pin: The PIN that came by SMS, 4 to 10 characters. Example: 123456
    """

    _wire_: ClassVar[Mapping[str, str]] = {"otp_pin": "otpPin"}

    otp_pin: str
