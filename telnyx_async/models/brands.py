# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Brands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

AltBusinessIdType: TypeAlias = Literal["NONE", "DUNS", "GIIN", "LEI"]
BrandEntityType: TypeAlias = Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"]
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
    "REAL_ESTATE",
    "HEALTHCARE",
    "ENERGY",
    "ENTERTAINMENT",
    "RETAIL",
    "AGRICULTURE",
    "INSURANCE",
    "EDUCATION",
    "HOSPITALITY",
    "FINANCIAL",
    "GAMBLING",
    "CONSTRUCTION",
    "NGO",
    "MANUFACTURING",
    "GOVERNMENT",
    "TECHNOLOGY",
    "COMMUNICATION",
]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BrandBasic(Model):
    """BrandBasic in Telnyx's document.

    Attributes:
        assigned_campaings_count: Example: 2
        brand_id: Identifier of the 10DLC brand. Example: 4b206179-f731-8ab7-f19c-34e19d22ide9
        created_at: Example: 2021-03-08T17:57:48.801186
        email: Example: examplename@examplecompany.com
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        identity_status: One of VERIFIED, UNVERIFIED, SELF_DECLARED, VETTED_VERIFIED.
        status: One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: Example: 2021-03-08T17:57:48.801186
        website: Example: www.examplecompany.com
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
    failure_reasons: Any = None
    identity_status: BrandIdentityStatus | str | None = None
    status: Literal["OK", "REGISTRATION_PENDING", "REGISTRATION_FAILED"] | str | None = None
    tcr_brand_id: str | None = None
    updated_at: datetime | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BrandFeedback(Model):
    """BrandFeedback in Telnyx's document.

    Attributes:
        brand_id: Identifier of the 10DLC brand. Example: d88dd2aa-1bb9-4ef0-9ec8-1752b80316a5
    """

    _wire_: ClassVar[Mapping[str, str]] = {"brand_id": "brandId"}

    brand_id: str
    category: list[BrandFeedbackCategory]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BrandFeedbackCategory(Model):
    """BrandFeedbackCategory in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: TAX_ID
    """

    _wire_: ClassVar[Mapping[str, str]] = {"display_name": "displayName"}

    description: str
    display_name: str
    fields: list[str]
    id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BrandOptionalAttributes(Model):
    """BrandOptionalAttributes in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"tax_exempt_status": "taxExemptStatus"}

    tax_exempt_status: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateBrand(Model):
    """CreateBrand in Telnyx's document.

    Attributes:
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        country: At most 2 characters. Example: US
        display_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        first_name: At most 100 characters. Example: John
        ip_address: At most 50 characters.
        is_reseller: Telnyx's default: False.
        last_name: At most 100 characters. Example: Smith
        mobile_phone: At most 20 characters. Example: +12024567890
        mock: Telnyx's default: False.
        phone: At most 20 characters. Example: +12024567890
        postal_code: At most 10 characters. Example: 10001
        state: At most 20 characters. Example: NY
        stock_exchange: One of NONE, NASDAQ, NYSE, AMEX, AMX, ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE,
            OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1 more.
        stock_symbol: At most 10 characters. Example: ABC
        street: At most 100 characters. Example: 123
        vertical: One of REAL_ESTATE, HEALTHCARE, ENERGY, ENTERTAINMENT, RETAIL, AGRICULTURE, INSURANCE, EDUCATION,
            HOSPITALITY, FINANCIAL, GAMBLING, CONSTRUCTION, NGO, MANUFACTURING, GOVERNMENT, TECHNOLOGY,
            COMMUNICATION.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ExternalVetting(Model):
    """ExternalVetting in Telnyx's document.

    Attributes:
        evp_id: At most 10 characters.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImportExternalVetting(Model):
    """ImportExternalVetting in Telnyx's document.

    Attributes:
        evp_id: At most 10 characters.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "evp_id": "evpId",
        "vetting_id": "vettingId",
        "vetting_token": "vettingToken",
    }

    evp_id: str
    vetting_id: str
    vetting_token: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListBrandsResponse(ListResponse["BrandBasic"]):
    """BrandRecordSetCSP in Telnyx's document.

    Attributes:
        page: Example: 1
        total_records: Example: 1
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[BrandBasic] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OrderExternalVetting(Model):
    """OrderExternalVetting in Telnyx's document.

    Attributes:
        evp_id: At most 10 characters.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"evp_id": "evpId", "vetting_class": "vettingClass"}

    evp_id: str
    vetting_class: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxBrand(Model):
    """TelnyxBrand in Telnyx's document.

    Attributes:
        alt_business_id: At most 50 characters.
        alt_business_id_type: One of NONE, DUNS, GIIN, LEI.
        brand_id: Identifier of the 10DLC brand. Example: 4b20017f-8da9-a992-a6c0-683072fb7729
        brand_relationship: One of BASIC_ACCOUNT, SMALL_ACCOUNT, MEDIUM_ACCOUNT, LARGE_ACCOUNT, KEY_ACCOUNT.
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        country: At most 2 characters. Example: US
        created_at: Example: 2021-03-08T17:57:48.801186
        display_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        first_name: At most 100 characters. Example: John
        identity_status: One of VERIFIED, UNVERIFIED, SELF_DECLARED, VETTED_VERIFIED.
        ip_address: At most 50 characters.
        is_reseller: Telnyx's default: False.
        last_name: At most 100 characters. Example: Smith
        mobile_phone: At most 20 characters. Example: +12024567890
        mock: Telnyx's default: False.
        phone: At most 20 characters. Example: +12024567890
        postal_code: At most 10 characters. Example: 10001
        state: At most 20 characters. Example: NY
        status: One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        stock_exchange: One of NONE, NASDAQ, NYSE, AMEX, AMX, ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE,
            OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1 more.
        stock_symbol: At most 10 characters. Example: ABC
        street: At most 100 characters. Example: 123
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: Example: 2021-03-08T17:57:48.801186
        vertical: At most 50 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
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
    failure_reasons: Any = None
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxBrandWithCampaignsCount(Model):
    """TelnyxBrandWithCampaignsCount in Telnyx's document.

    Attributes:
        alt_business_id: At most 50 characters.
        alt_business_id_type: One of NONE, DUNS, GIIN, LEI.
        brand_id: Identifier of the 10DLC brand. Example: 4b20017f-8da9-a992-a6c0-683072fb7729
        brand_relationship: One of BASIC_ACCOUNT, SMALL_ACCOUNT, MEDIUM_ACCOUNT, LARGE_ACCOUNT, KEY_ACCOUNT.
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        country: At most 2 characters. Example: US
        created_at: Example: 2021-03-08T17:57:48.801186
        display_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        first_name: At most 100 characters. Example: John
        identity_status: One of VERIFIED, UNVERIFIED, SELF_DECLARED, VETTED_VERIFIED.
        ip_address: At most 50 characters.
        is_reseller: Telnyx's default: False.
        last_name: At most 100 characters. Example: Smith
        mobile_phone: At most 20 characters. Example: +12024567890
        mock: Telnyx's default: False.
        phone: At most 20 characters. Example: +12024567890
        postal_code: At most 10 characters. Example: 10001
        state: At most 20 characters. Example: NY
        status: One of OK, REGISTRATION_PENDING, REGISTRATION_FAILED.
        stock_exchange: One of NONE, NASDAQ, NYSE, AMEX, AMX, ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE,
            OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1 more.
        stock_symbol: At most 10 characters. Example: ABC
        street: At most 100 characters. Example: 123
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        updated_at: Example: 2021-03-08T17:57:48.801186
        vertical: At most 50 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
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
    failure_reasons: Any = None
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateBrand(Model):
    """UpdateBrand in Telnyx's document.

    Attributes:
        alt_business_id_type: One of NONE, DUNS, GIIN, LEI.
        alt_business_id: At most 50 characters.
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        country: At most 2 characters. Example: US
        display_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        first_name: At most 100 characters. Example: John
        identity_status: One of VERIFIED, UNVERIFIED, SELF_DECLARED, VETTED_VERIFIED.
        ip_address: At most 50 characters.
        last_name: At most 100 characters. Example: Smith
        phone: At most 20 characters. Example: +12024567890
        postal_code: At most 10 characters. Example: 10001
        state: At most 20 characters. Example: NY
        stock_exchange: One of NONE, NASDAQ, NYSE, AMEX, AMX, ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE,
            OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1 more.
        stock_symbol: At most 10 characters. Example: ABC
        street: At most 100 characters. Example: 123
        vertical: One of REAL_ESTATE, HEALTHCARE, ENERGY, ENTERTAINMENT, RETAIL, AGRICULTURE, INSURANCE, EDUCATION,
            HOSPITALITY, FINANCIAL, GAMBLING, CONSTRUCTION, NGO, MANUFACTURING, GOVERNMENT, TECHNOLOGY,
            COMMUNICATION.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "alt_business_id_type": "altBusinessIdType",
        "alt_business_id": "altBusiness_id",
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
    alt_business_id_type: AltBusinessIdType | None = None
    alt_business_id: str | None = None
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
