# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Brands: 11 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.brands import (
        AltBusinessIdType,
        BrandEntityType,
        BrandFeedback,
        BrandIdentityStatus,
        BrandStockExchange,
        BrandVertical,
        ExternalVetting,
        ListBrandsResponse,
        TelnyxBrand,
        TelnyxBrandWithCampaignsCount,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_feedback",
    "import_external_vetting",
    "list",
    "list_external_vettings",
    "order_external_vetting",
    "resend_2fa_email",
    "revet",
    "update",
]

_create = Operation(
    id="CreateBrandPost",
    method="POST",
    path="/brand",
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
    """Create Brand.

    `POST /brand` (CreateBrandPost). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        country: At most 2 characters. Example: US
        display_name: At most 100 characters.
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        vertical: One of REAL_ESTATE, HEALTHCARE, ENERGY, ENTERTAINMENT, RETAIL, AGRICULTURE, INSURANCE, EDUCATION,
            HOSPITALITY, FINANCIAL, GAMBLING, CONSTRUCTION, NGO, MANUFACTURING, GOVERNMENT, TECHNOLOGY,
            COMMUNICATION.
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
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
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrand (200)

    Raises:
        ApiError: an error response; documented: 422.
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
    result: TelnyxBrand = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeleteBrand",
    method="DELETE",
    path="/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="delete",
    summary="Delete Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Delete Brand.

    `DELETE /brand/{brandId}` (DeleteBrand). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    return await session.execute(_delete, arguments, options)


_get = Operation(
    id="GetBrand",
    method="GET",
    path="/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="get",
    summary="Get Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxBrandWithCampaignsCount"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> TelnyxBrandWithCampaignsCount:
    """Get Brand.

    `GET /brand/{brandId}` (GetBrand). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrandWithCampaignsCount (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: TelnyxBrandWithCampaignsCount = await session.execute(_get, arguments, options)
    return result


_get_feedback = Operation(
    id="GetBrandFeedbackById",
    method="GET",
    path="/brand/feedback/{brandId}",
    tag="Brands",
    module="brands",
    function="get_feedback",
    summary="Get Brand Feedback By Id",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "BrandFeedback"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_feedback(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> BrandFeedback:
    """Get Brand Feedback By Id.

    `GET /brand/feedback/{brandId}` (GetBrandFeedbackById). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BrandFeedback (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: BrandFeedback = await session.execute(_get_feedback, arguments, options)
    return result


_import_external_vetting = Operation(
    id="PutExternalVettingRecord",
    method="PUT",
    path="/brand/{brandId}/externalVetting",
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
    """Import External Vetting Record.

    `PUT /brand/{brandId}/externalVetting` (PutExternalVettingRecord). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        evp_id: At most 10 characters.
        vetting_id: `str`.
        vetting_token: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExternalVetting (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "evp_id": evp_id,
        "vetting_id": vetting_id,
        "vetting_token": vetting_token,
    }
    result: ExternalVetting = await session.execute(_import_external_vetting, arguments, options)
    return result


_list = Operation(
    id="GetBrands",
    method="GET",
    path="/brand",
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
        Response("422", "application/json", "HTTPValidationError"),
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
    """List Brands.

    `GET /brand` (GetBrands). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand. Example: 826ef77a-348c-445b-81a5-a9b13c68fbfe
        country: `str`.
        display_name: `str`.
        entity_type: `str`.
        page: At least 1. Telnyx's default: 1.
        records_per_page: Telnyx's default: 10.
        sort: How to order the results. One of assignedCampaignsCount, -assignedCampaignsCount, brandId, -brandId,
            createdAt, -createdAt, displayName, -displayName, identityStatus, -identityStatus, status, -status,
            tcrBrandId, -tcrBrandId. Telnyx's default: -createdAt.
        state: `str`.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBAND1
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBrandsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
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
    result: ListBrandsResponse = await session.execute(_list, arguments, options)
    return result


_list_external_vettings = Operation(
    id="ListExternalVettings",
    method="GET",
    path="/brand/{brandId}/externalVetting",
    tag="Brands",
    module="brands",
    function="list_external_vettings",
    summary="List External Vettings",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_external_vettings(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """List External Vettings.

    `GET /brand/{brandId}/externalVetting` (ListExternalVettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    return await session.execute(_list_external_vettings, arguments, options)


_order_external_vetting = Operation(
    id="PostOrderExternalVetting",
    method="POST",
    path="/brand/{brandId}/externalVetting",
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
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
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
) -> Any:
    """Order Brand External Vetting.

    `POST /brand/{brandId}/externalVetting` (PostOrderExternalVetting). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        evp_id: At most 10 characters.
        vetting_class: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "evp_id": evp_id,
        "vetting_class": vetting_class,
    }
    return await session.execute(_order_external_vetting, arguments, options)


_resend_2fa_email = Operation(
    id="ResendBrand2faEmail",
    method="POST",
    path="/brand/{brandId}/2faEmail",
    tag="Brands",
    module="brands",
    function="resend_2fa_email",
    summary="Resend brand 2FA email",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(Response("200"),),
    idempotency="none",
)


async def resend_2fa_email(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Resend brand 2FA email.

    `POST /brand/{brandId}/2faEmail` (ResendBrand2faEmail). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    await session.execute(_resend_2fa_email, arguments, options)


_revet = Operation(
    id="RevetBrand",
    method="PUT",
    path="/brand/{brandId}/revet",
    tag="Brands",
    module="brands",
    function="revet",
    summary="Revet Brand",
    parameters=(Parameter("brand_id", "brandId", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def revet(
    session: TelnyxSession,
    brand_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Revet Brand.

    `PUT /brand/{brandId}/revet` (RevetBrand). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    return await session.execute(_revet, arguments, options)


_update = Operation(
    id="UpdateBrand",
    method="PUT",
    path="/brand/{brandId}",
    tag="Brands",
    module="brands",
    function="update",
    summary="Update Brand",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("alt_business_id_type", "altBusinessIdType", "body"),
        Parameter("alt_business_id", "altBusiness_id", "body"),
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
    alt_business_id_type: AltBusinessIdType | None = None,
    alt_business_id: str | None = None,
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
    """Update Brand.

    `PUT /brand/{brandId}` (UpdateBrand). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        country: At most 2 characters. Example: US
        display_name: At most 100 characters.
        email: At most 100 characters.
        entity_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        vertical: One of REAL_ESTATE, HEALTHCARE, ENERGY, ENTERTAINMENT, RETAIL, AGRICULTURE, INSURANCE, EDUCATION,
            HOSPITALITY, FINANCIAL, GAMBLING, CONSTRUCTION, NGO, MANUFACTURING, GOVERNMENT, TECHNOLOGY,
            COMMUNICATION.
        alt_business_id_type: One of NONE, DUNS, GIIN, LEI.
        alt_business_id: At most 50 characters.
        business_contact_email: Example: name@example.com
        city: At most 100 characters.
        company_name: At most 100 characters.
        ein: At most 20 characters. Example: 111111111
        first_name: At most 100 characters. Example: John
        identity_status: One of VERIFIED, UNVERIFIED, SELF_DECLARED, VETTED_VERIFIED.
        ip_address: At most 50 characters.
        is_reseller: `bool`.
        last_name: At most 100 characters. Example: Smith
        phone: At most 20 characters. Example: +12024567890
        postal_code: At most 10 characters. Example: 10001
        state: At most 20 characters. Example: NY
        stock_exchange: One of NONE, NASDAQ, NYSE, AMEX, AMX, ASX, B3, BME, BSE, FRA, ICEX, JPX, JSE, KRX, LON, NSE,
            OMX, SEHK, SSE, STO, SWX, SZSE, TSX, TWSE and 1 more.
        stock_symbol: At most 10 characters. Example: ABC
        street: At most 100 characters. Example: 123
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        website: At most 100 characters. Example: http://www.abcmobile.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxBrand (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "alt_business_id_type": alt_business_id_type,
        "alt_business_id": alt_business_id,
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
    result: TelnyxBrand = await session.execute(_update, arguments, options)
    return result
