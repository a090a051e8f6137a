# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Brands: 15 operations.

Registers a business with the US carriers' 10DLC registry and proves its identity.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.brands import (
        AltBusinessIdType,
        BrandEntityType,
        BrandFeedback,
        BrandIdentityStatus,
        BrandSMSOTPStatus,
        BrandStockExchange,
        BrandVertical,
        ExternalVetting,
        ListBrandsResponse,
        TelnyxBrand,
        TelnyxBrandWithCampaignsCount,
        TriggerBrandSMSOTPResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_feedback",
    "get_sms_otp_status",
    "get_sms_otp_status_by_reference",
    "import_external_vetting",
    "list",
    "list_external_vettings",
    "order_external_vetting",
    "resend_2fa_email",
    "revet",
    "trigger_sms_otp",
    "update",
    "verify_sms_otp",
]

_create = Operation(
    id="CreateBrandPost",
    method="POST",
    path="/10dlc/brand",
    tag="Brands",
    module="brands",
    function="create",
    summary="Create Brand",
    parameters=(
        Parameter("business_contact_email", "businessContactEmail", "body"),
        Parameter("city", "city", "body"),
        Parameter("company_name", "companyName", "body"),
        Parameter("country", "country", "body", required=True),
        Parameter("display_name", "displayName", "body", required=True),
        Parameter("ein", "ein", "body"),
        Parameter("email", "email", "body", required=True),
        Parameter("entity_type", "entityType", "body", required=True),
        Parameter("first_name", "firstName", "body"),
        Parameter("ip_address", "ipAddress", "body"),
        Parameter("is_reseller", "isReseller", "body"),
        Parameter("last_name", "lastName", "body"),
        Parameter("mobile_phone", "mobilePhone", "body"),
        Parameter("mock", "mock", "body"),
        Parameter("phone", "phone", "body"),
        Parameter("postal_code", "postalCode", "body"),
        Parameter("state", "state", "body"),
        Parameter("stock_exchange", "stockExchange", "body"),
        Parameter("stock_symbol", "stockSymbol", "body"),
        Parameter("street", "street", "body"),
        Parameter("vertical", "vertical", "body", required=True),
        Parameter("webhook_failover_url", "webhookFailoverURL", "body"),
        Parameter("webhook_url", "webhookURL", "body"),
        Parameter("website", "website", "body"),
    ),
    responses=(
        Response("200", "application/json", "TelnyxBrand"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    country: str,
    display_name: str,
    email: str,
    entity_type: BrandEntityType,
    vertical: BrandVertical,
    business_contact_email: str | None = None,
    city: str | None = None,
    company_name: str | None = None,
    ein: str | None = None,
    first_name: str | None = None,
    ip_address: str | None = None,
    is_reseller: bool | None = None,
    last_name: str | None = None,
    mobile_phone: str | None = None,
    mock: bool | None = None,
    phone: str | None = None,
    postal_code: str | None = None,
    state: str | None = None,
    stock_exchange: BrandStockExchange | None = None,
    stock_symbol: str | None = None,
    street: str | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    website: str | None = None,
    options: RequestOptions | None = None,
) -> TelnyxBrand:
    """Register a brand for 10DLC; this costs $4, which is never refunded.

    `POST /10dlc/brand` (CreateBrandPost). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        display_name: Name that the brand is known by to customers. At most 100 characters.
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        vertical: Line of business of the brand. One of AGRICULTURE, COMMUNICATION, CONSTRUCTION, EDUCATION, ENERGY,
            ENTERTAINMENT, FINANCIAL, GAMBLING, GOVERNMENT, HEALTHCARE, HOSPITALITY, HUMAN_RESOURCES, INSURANCE,
            LEGAL, MANUFACTURING, NGO, POLITICAL, POSTAL, PROFESSIONAL, REAL_ESTATE, RETAIL, TECHNOLOGY,
            TRANSPORTATION.
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
        first_name: Given name of the contact. At most 100 characters. Example: John
        ip_address: IP address of the browser that the brand is registered from. At most 50 characters.
        is_reseller: Whether the brand resells messaging. Telnyx's default: False.
        last_name: Family name of the contact. At most 100 characters. Example: Smith
        mobile_phone: Mobile phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        mock: Whether it exists for trying out only. Telnyx's default: False.
        phone: Phone number of the contact, in +E.164. At most 20 characters. Example: +12024567890
        postal_code: Postal code, in the US 5 digits. At most 10 characters. Example: 10001
        state: State of the address, in the US two letters. At most 20 characters. Example: NY
        stock_exchange: Stock exchange at which a public company is listed. One of NONE, NASDAQ, NYSE, AMEX, AMX,
            ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE, OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1
            more.
        stock_symbol: Symbol of a public company at its stock exchange. At most 10 characters. Example: ABC
        street: Street and house number. At most 100 characters. Example: 123
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrand (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "business_contact_email": business_contact_email,
        "city": city,
        "company_name": company_name,
        "country": country,
        "display_name": display_name,
        "ein": ein,
        "email": email,
        "entity_type": entity_type,
        "first_name": first_name,
        "ip_address": ip_address,
        "is_reseller": is_reseller,
        "last_name": last_name,
        "mobile_phone": mobile_phone,
        "mock": mock,
        "phone": phone,
        "postal_code": postal_code,
        "state": state,
        "stock_exchange": stock_exchange,
        "stock_symbol": stock_symbol,
        "street": street,
        "vertical": vertical,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "website": website,
    }
    result: TelnyxBrand = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteBrand",
    method="DELETE",
    path="/10dlc/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="delete",
    summary="Delete Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("204"),
        Response("400", "application/json", "TenDLCError"),
        Response("404", "application/json", "TenDLCError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a brand without active campaigns; those it had must have been inactive and be 3 months old.

    `DELETE /10dlc/brand/{brandId}` (DeleteBrand). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 400, 404, 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetBrand",
    method="GET",
    path="/10dlc/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="get",
    summary="Get Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxBrandWithCampaignsCount"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> TelnyxBrandWithCampaignsCount:
    """Fetch one brand, with the status of its identity.

    `GET /10dlc/brand/{brandId}` (GetBrand). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrandWithCampaignsCount (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: TelnyxBrandWithCampaignsCount = await _get.execute(session, arguments, options)
    return result


_get_feedback = Operation(
    id="GetBrandFeedbackById",
    method="GET",
    path="/10dlc/brand/feedback/{brandId}",
    tag="Brands",
    module="brands",
    function="get_feedback",
    summary="Get Brand Feedback By Id",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "BrandFeedback"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_feedback(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> BrandFeedback:
    """Fetch why a brand's registration or new check did not go well, by category, such as TAX_ID.

    `GET /10dlc/brand/feedback/{brandId}` (GetBrandFeedbackById). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BrandFeedback (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: BrandFeedback = await _get_feedback.execute(session, arguments, options)
    return result


_get_sms_otp_status = Operation(
    id="GetBrandSmsOtpStatusByBrandId",
    method="GET",
    path="/10dlc/brand/{brandId}/smsOtp",
    tag="Brands",
    module="brands",
    function="get_sms_otp_status",
    summary="Get Brand SMS OTP Status by Brand ID",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "BrandSMSOTPStatus"),
        Response("404", "application/json", "HTTPValidationError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_sms_otp_status(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> BrandSMSOTPStatus:
    """Fetch, by brand, whether a sole proprietor's code was delivered and entered.

    `GET /10dlc/brand/{brandId}/smsOtp` (GetBrandSmsOtpStatusByBrandId). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`. Example:
            4b20019b-043a-78f8-0657-b3be3f4b4002
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BrandSMSOTPStatus (200)

    Raises:
        ApiError: an error response; documented: 404, 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: BrandSMSOTPStatus = await _get_sms_otp_status.execute(session, arguments, options)
    return result


_get_sms_otp_status_by_reference = Operation(
    id="GetBrandSmsOtpStatus",
    method="GET",
    path="/10dlc/brand/smsOtp/{referenceId}",
    tag="Brands",
    module="brands",
    function="get_sms_otp_status_by_reference",
    summary="Get Brand SMS OTP Status",
    parameters=(
        Parameter("reference_id", "referenceId", "path", required=True),
        Parameter("brand_id", "brandId", "query"),
    ),
    responses=(
        Response("200", "application/json", "BrandSMSOTPStatus"),
        Response("404", "application/json", "HTTPValidationError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_sms_otp_status_by_reference(
    session: TelnyxSession,
    reference_id: str,
    *,
    brand_id: str | None = None,
    options: RequestOptions | None = None,
) -> BrandSMSOTPStatus:
    """Fetch, by the reference of the sending, whether a sole proprietor's code was delivered and entered.

    `GET /10dlc/brand/smsOtp/{referenceId}` (GetBrandSmsOtpStatus). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double. Example: OTP4B2001
        brand_id: Identifier of the 10DLC brand. Example: B123ABC
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BrandSMSOTPStatus (200)

    Raises:
        ApiError: an error response; documented: 404, 422, 4XX.
    """
    arguments: dict[str, object] = {
        "reference_id": reference_id,
        "brand_id": brand_id,
    }
    result: BrandSMSOTPStatus = await _get_sms_otp_status_by_reference.execute(session, arguments, options)
    return result


_import_external_vetting = Operation(
    id="PutExternalVettingRecord",
    method="PUT",
    path="/10dlc/brand/{brandId}/externalVetting",
    tag="Brands",
    module="brands",
    function="import_external_vetting",
    summary="Import External Vetting Record",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("evp_id", "evpId", "body", required=True),
        Parameter("vetting_id", "vettingId", "body", required=True),
        Parameter("vetting_token", "vettingToken", "body"),
    ),
    responses=(
        Response("200", "application/json", "ExternalVetting"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def import_external_vetting(
    session: TelnyxSession,
    brand_id: str,
    *,
    evp_id: str,
    vetting_id: str,
    vetting_token: str | None = None,
    options: RequestOptions | None = None,
) -> ExternalVetting:
    """Add a vetting that an approved provider did before; if the provider confirms it, it counts for campaigns to
    come.

    `PUT /10dlc/brand/{brandId}/externalVetting` (PutExternalVettingRecord). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        evp_id: Company that vets the brand. At most 10 characters.
        vetting_id: Identifier that the vetting company gave.
        vetting_token: Token that some vetting companies ask for.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExternalVetting (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "evp_id": evp_id,
        "vetting_id": vetting_id,
        "vetting_token": vetting_token,
    }
    result: ExternalVetting = await _import_external_vetting.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetBrands",
    method="GET",
    path="/10dlc/brand",
    tag="Brands",
    module="brands",
    function="list",
    summary="List Brands",
    parameters=(
        Parameter("brand_id", "brandId", "query"),
        Parameter("country", "country", "query"),
        Parameter("display_name", "displayName", "query"),
        Parameter("entity_type", "entityType", "query"),
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("state", "state", "query"),
        Parameter("tcr_brand_id", "tcrBrandId", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListBrandsResponse"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    brand_id: str | None = None,
    country: str | None = None,
    display_name: str | None = None,
    entity_type: str | None = None,
    page: int | None = None,
    records_per_page: int | None = None,
    sort: Literal[
        "assignedCampaignsCount",
        "-assignedCampaignsCount",
        "brandId",
        "-brandId",
        "createdAt",
        "-createdAt",
        "displayName",
        "-displayName",
        "identityStatus",
        "-identityStatus",
        "status",
        "-status",
        "tcrBrandId",
        "-tcrBrandId",
    ]
    | None = None,
    state: str | None = None,
    tcr_brand_id: str | None = None,
    options: RequestOptions | None = None,
) -> ListBrandsResponse:
    """List the organization's brands.

    `GET /10dlc/brand` (GetBrands). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Example: 826ef77a-348c-445b-81a5-a9b13c68fbfe
        country: Country, mostly as its two-letter ISO code.
        display_name: Name that the brand is known by to customers.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor.
        page: Which page of the list. At least 1. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 10.
        sort: How to order the results. One of assignedCampaignsCount, -assignedCampaignsCount, brandId, -brandId,
            createdAt, -createdAt, displayName, -displayName, identityStatus, -identityStatus, status, -status,
            tcrBrandId, -tcrBrandId. Telnyx's default: -createdAt.
        state: Only brands in this state.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBAND1
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBrandsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "country": country,
        "display_name": display_name,
        "entity_type": entity_type,
        "page": page,
        "records_per_page": records_per_page,
        "sort": sort,
        "state": state,
        "tcr_brand_id": tcr_brand_id,
    }
    result: ListBrandsResponse = await _list.execute(session, arguments, options)
    return result


_list_external_vettings = Operation(
    id="ListExternalVettings",
    method="GET",
    path="/10dlc/brand/{brandId}/externalVetting",
    tag="Brands",
    module="brands",
    function="list_external_vettings",
    summary="List External Vettings",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "list[ExternalVetting]"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def list_external_vettings(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> builtins.list[ExternalVetting]:
    """List the valid external vettings of a brand.

    `GET /10dlc/brand/{brandId}/externalVetting` (ListExternalVettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[ExternalVetting] (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: builtins.list[ExternalVetting] = await _list_external_vettings.execute(session, arguments, options)
    return result


_order_external_vetting = Operation(
    id="PostOrderExternalVetting",
    method="POST",
    path="/10dlc/brand/{brandId}/externalVetting",
    tag="Brands",
    module="brands",
    function="order_external_vetting",
    summary="Order Brand External Vetting",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("evp_id", "evpId", "body", required=True),
        Parameter("vetting_class", "vettingClass", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ExternalVetting"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def order_external_vetting(
    session: TelnyxSession,
    brand_id: str,
    *,
    evp_id: str,
    vetting_class: str,
    options: RequestOptions | None = None,
) -> ExternalVetting:
    """Order a vetting of a brand; refused while one of its kind is under way or succeeded within 180 days.

    `POST /10dlc/brand/{brandId}/externalVetting` (PostOrderExternalVetting). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        evp_id: Company that vets the brand. At most 10 characters.
        vetting_class: How thorough or of what sort the vetting is.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExternalVetting (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "evp_id": evp_id,
        "vetting_class": vetting_class,
    }
    result: ExternalVetting = await _order_external_vetting.execute(session, arguments, options)
    return result


_resend_2fa_email = Operation(
    id="ResendBrand2faEmail",
    method="POST",
    path="/10dlc/brand/{brandId}/2faEmail",
    tag="Brands",
    module="brands",
    function="resend_2fa_email",
    summary="Resend brand 2FA email",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
)


async def resend_2fa_email(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Send once more the e-mail that verifies a brand's contact.

    `POST /10dlc/brand/{brandId}/2faEmail` (ResendBrand2faEmail). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    await _resend_2fa_email.execute(session, arguments, options)


_revet = Operation(
    id="RevetBrand",
    method="PUT",
    path="/10dlc/brand/{brandId}/revet",
    tag="Brands",
    module="brands",
    function="revet",
    summary="Revet Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxBrand"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
)


async def revet(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> TelnyxBrand:
    """Have a brand's identity checked anew: once after its registration, then once in 3 months.

    `PUT /10dlc/brand/{brandId}/revet` (RevetBrand). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrand (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: TelnyxBrand = await _revet.execute(session, arguments, options)
    return result


_trigger_sms_otp = Operation(
    id="TriggerBrandSmsOtp",
    method="POST",
    path="/10dlc/brand/{brandId}/smsOtp",
    tag="Brands",
    module="brands",
    function="trigger_sms_otp",
    summary="Trigger Brand SMS OTP",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("pin_sms", "pinSms", "body", required=True),
        Parameter("success_sms", "successSms", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "TriggerBrandSMSOTPResponse"),
        Response("400", "application/json", "HTTPValidationError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def trigger_sms_otp(
    session: TelnyxSession,
    brand_id: str,
    *,
    pin_sms: str,
    success_sms: str,
    options: RequestOptions | None = None,
) -> TriggerBrandSMSOTPResponse:
    """Send a sole proprietor a code by SMS, US or Canada only; no campaign before brands.verify_sms_otp.

    `POST /10dlc/brand/{brandId}/smsOtp` (TriggerBrandSmsOtp). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`. Example:
            4b20019b-043a-78f8-0657-b3be3f4b4002
        pin_sms: Text of the SMS with the PIN; @OTP_PIN@ in it becomes the PIN and must be there.
        success_sms: Text of the SMS that is sent once the PIN was right.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TriggerBrandSMSOTPResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "pin_sms": pin_sms,
        "success_sms": success_sms,
    }
    result: TriggerBrandSMSOTPResponse = await _trigger_sms_otp.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateBrand",
    method="PUT",
    path="/10dlc/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="update",
    summary="Update Brand",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("alt_business_id", "altBusinessId", "body"),
        Parameter("alt_business_id_type", "altBusinessIdType", "body"),
        Parameter("business_contact_email", "businessContactEmail", "body"),
        Parameter("city", "city", "body"),
        Parameter("company_name", "companyName", "body"),
        Parameter("country", "country", "body", required=True),
        Parameter("display_name", "displayName", "body", required=True),
        Parameter("ein", "ein", "body"),
        Parameter("email", "email", "body", required=True),
        Parameter("entity_type", "entityType", "body", required=True),
        Parameter("first_name", "firstName", "body"),
        Parameter("identity_status", "identityStatus", "body"),
        Parameter("ip_address", "ipAddress", "body"),
        Parameter("is_reseller", "isReseller", "body"),
        Parameter("last_name", "lastName", "body"),
        Parameter("phone", "phone", "body"),
        Parameter("postal_code", "postalCode", "body"),
        Parameter("state", "state", "body"),
        Parameter("stock_exchange", "stockExchange", "body"),
        Parameter("stock_symbol", "stockSymbol", "body"),
        Parameter("street", "street", "body"),
        Parameter("vertical", "vertical", "body", required=True),
        Parameter("webhook_failover_url", "webhookFailoverURL", "body"),
        Parameter("webhook_url", "webhookURL", "body"),
        Parameter("website", "website", "body"),
    ),
    responses=(
        Response("200", "application/json", "TelnyxBrand"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    brand_id: str,
    *,
    country: str,
    display_name: str,
    email: str,
    entity_type: BrandEntityType,
    vertical: BrandVertical,
    alt_business_id: str | None = None,
    alt_business_id_type: AltBusinessIdType | None = None,
    business_contact_email: str | None = None,
    city: str | None = None,
    company_name: str | None = None,
    ein: str | None = None,
    first_name: str | None = None,
    identity_status: BrandIdentityStatus | None = None,
    ip_address: str | None = None,
    is_reseller: bool | None = None,
    last_name: str | None = None,
    phone: str | None = None,
    postal_code: str | None = None,
    state: str | None = None,
    stock_exchange: BrandStockExchange | None = None,
    stock_symbol: str | None = None,
    street: str | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    website: str | None = None,
    options: RequestOptions | None = None,
) -> TelnyxBrand:
    """Change a brand's data; brands.revet has them checked anew.

    `PUT /10dlc/brand/{brandId}` (UpdateBrand). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        country: Country, mostly as its two-letter ISO code. At most 2 characters. Example: US
        display_name: Name that the brand is known by to customers. At most 100 characters.
        email: E-mail address of the person or business. At most 100 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, SOLE_PROPRIETOR.
        vertical: Line of business of the brand. One of AGRICULTURE, COMMUNICATION, CONSTRUCTION, EDUCATION, ENERGY,
            ENTERTAINMENT, FINANCIAL, GAMBLING, GOVERNMENT, HEALTHCARE, HOSPITALITY, HUMAN_RESOURCES, INSURANCE,
            LEGAL, MANUFACTURING, NGO, POLITICAL, POSTAL, PROFESSIONAL, REAL_ESTATE, RETAIL, TECHNOLOGY,
            TRANSPORTATION.
        alt_business_id: Other number of the business: DUNS, LEI or GIIN. At most 50 characters.
        alt_business_id_type: Which number alt_business_id is: DUNS, GIIN, LEI or NONE. One of NONE, DUNS, GIIN,
            LEI.
        business_contact_email: E-mail address of the business's contact; a brand that is PUBLIC_PROFIT needs it.
            Example: name@example.com
        city: City or town of the address. At most 100 characters.
        company_name: Legal name of the company; only a sole proprietor has none. At most 100 characters.
        ein: Tax number of the company, in the US the EIN of 9 digits. At most 20 characters. Example: 111111111
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
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: Address of the website of the brand or business. At most 100 characters. Example:
            http://www.abcmobile.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrand (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "alt_business_id": alt_business_id,
        "alt_business_id_type": alt_business_id_type,
        "business_contact_email": business_contact_email,
        "city": city,
        "company_name": company_name,
        "country": country,
        "display_name": display_name,
        "ein": ein,
        "email": email,
        "entity_type": entity_type,
        "first_name": first_name,
        "identity_status": identity_status,
        "ip_address": ip_address,
        "is_reseller": is_reseller,
        "last_name": last_name,
        "phone": phone,
        "postal_code": postal_code,
        "state": state,
        "stock_exchange": stock_exchange,
        "stock_symbol": stock_symbol,
        "street": street,
        "vertical": vertical,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "website": website,
    }
    result: TelnyxBrand = await _update.execute(session, arguments, options)
    return result


_verify_sms_otp = Operation(
    id="VerifyBrandSmsOtp",
    method="PUT",
    path="/10dlc/brand/{brandId}/smsOtp",
    tag="Brands",
    module="brands",
    function="verify_sms_otp",
    summary="Verify Brand SMS OTP",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("otp_pin", "otpPin", "body", required=True),
    ),
    responses=(
        Response("204"),
        Response("400", "application/json", "HTTPValidationError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_sms_otp(
    session: TelnyxSession,
    brand_id: str,
    *,
    otp_pin: str,
    options: RequestOptions | None = None,
) -> None:
    """Enter the code that a sole proprietor got; BRAND_OTP_VERIFIED follows as a webhook, and campaigns can be
    created.

    `PUT /10dlc/brand/{brandId}/smsOtp` (VerifyBrandSmsOtp). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Listed by `brands.list`. Example:
            4b20019b-043a-78f8-0657-b3be3f4b4002
        otp_pin: The PIN that came by SMS, 4 to 10 characters. Example: 123456
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 400, 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "otp_pin": otp_pin,
    }
    await _verify_sms_otp.execute(session, arguments, options)
