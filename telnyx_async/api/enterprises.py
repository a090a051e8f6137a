# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Enterprises: 8 operations.

Records the legal entities for which calls are branded and reputations watched.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.enterprises import (
        BillingContact,
        EnterpriseEmailVerificationResponse,
        EnterpriseResponse,
        ListEnterprisesResponse,
        OrganizationContact,
        PhysicalAddress,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "activate_branded_calling",
    "confirm_email_code",
    "create",
    "delete",
    "get",
    "list",
    "send_email_code",
    "update",
]

_activate_branded_calling = Operation(
    id="activateBrandedCalling",
    method="POST",
    path="/enterprises/{enterprise_id}/branded_calling",
    tag="Enterprises",
    module="enterprises",
    function="activate_branded_calling",
    summary="Activate Branded Calling on an enterprise",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EnterpriseResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
)


async def activate_branded_calling(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> EnterpriseResponse:
    """Turn on branded calling, a paid product, for an enterprise; its terms of service must be accepted before.

    `POST /enterprises/{enterprise_id}/branded_calling` (activateBrandedCalling). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    result: EnterpriseResponse = await _activate_branded_calling.execute(session, arguments, options)
    return result


_confirm_email_code = Operation(
    id="ConfirmEnterpriseEmailVerification",
    method="POST",
    path="/enterprises/{enterprise_id}/verify_email/confirm",
    tag="Enterprises",
    module="enterprises",
    function="confirm_email_code",
    summary="",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("code", "code", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EnterpriseEmailVerificationResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def confirm_email_code(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    code: str,
    options: RequestOptions | None = None,
) -> EnterpriseEmailVerificationResponse:
    """Check the code that the enterprise's contact received; if it is right, the contact's address counts as verified.

    `POST /enterprises/{enterprise_id}/verify_email/confirm` (ConfirmEnterpriseEmailVerification). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        code: The code from the e-mail.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseEmailVerificationResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "code": code,
    }
    result: EnterpriseEmailVerificationResponse = await _confirm_email_code.execute(session, arguments, options)
    return result


_create = Operation(
    id="createEnterprise",
    method="POST",
    path="/enterprises",
    tag="Enterprises",
    module="enterprises",
    function="create",
    summary="Create an enterprise",
    parameters=(
        Parameter("billing_address", "billing_address", "body", required=True),
        Parameter("billing_contact", "billing_contact", "body", required=True),
        Parameter("corporate_registration_number", "corporate_registration_number", "body"),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("doing_business_as", "doing_business_as", "body", required=True),
        Parameter("dun_bradstreet_number", "dun_bradstreet_number", "body"),
        Parameter("fein", "fein", "body", required=True),
        Parameter("industry", "industry", "body", required=True),
        Parameter("jurisdiction_of_incorporation", "jurisdiction_of_incorporation", "body", required=True),
        Parameter("legal_name", "legal_name", "body", required=True),
        Parameter("number_of_employees", "number_of_employees", "body", required=True),
        Parameter("organization_contact", "organization_contact", "body", required=True),
        Parameter("organization_legal_type", "organization_legal_type", "body", required=True),
        Parameter("organization_physical_address", "organization_physical_address", "body", required=True),
        Parameter("organization_type", "organization_type", "body", required=True),
        Parameter("primary_business_domain_sic_code", "primary_business_domain_sic_code", "body"),
        Parameter("professional_license_number", "professional_license_number", "body"),
        Parameter("role_type", "role_type", "body"),
        Parameter("website", "website", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "EnterpriseResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("422", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    billing_address: PhysicalAddress | Mapping[str, Any],
    billing_contact: BillingContact | Mapping[str, Any],
    country_code: str,
    doing_business_as: str,
    fein: str,
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
    ],
    jurisdiction_of_incorporation: str,
    legal_name: str,
    number_of_employees: Literal["1-10", "11-50", "51-200", "201-500", "501-2000", "2001-10000", "10001+"],
    organization_contact: OrganizationContact | Mapping[str, Any],
    organization_legal_type: Literal["corporation", "llc", "partnership", "nonprofit", "other"],
    organization_physical_address: PhysicalAddress | Mapping[str, Any],
    organization_type: Literal["commercial", "government", "non_profit"],
    website: str,
    corporate_registration_number: str | Null | None = None,
    customer_reference: str | None = None,
    dun_bradstreet_number: str | Null | None = None,
    primary_business_domain_sic_code: str | Null | None = None,
    professional_license_number: str | Null | None = None,
    role_type: Literal["enterprise", "bpo"] | None = None,
    options: RequestOptions | None = None,
) -> EnterpriseResponse:
    """Register the legal entity that places the calls; Conflict is raised when the account has registered it before.

    `POST /enterprises` (createEnterprise). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        billing_address: Address for bills.
        billing_contact: Person to turn to about bills.
        country_code: Country, normally as its two-letter ISO code. Example: US
        doing_business_as: Name the business goes by, if not the legal one. At most 255 characters.
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
        website: Address of the website of the brand or business. At most 255 characters. URL. Example:
            https://acmeplumbing.example.com
        corporate_registration_number: Number of the company in its public register.
        customer_reference: A reference of your own choosing, to find it again by. At most 255 characters. Example:
            internal-id-12345
        dun_bradstreet_number: D-U-N-S number of the business.
        primary_business_domain_sic_code: SIC code of the main line of business.
        professional_license_number: Licence number, for trades that need one.
        role_type: Whether the business registers for itself (enterprise) or calls for others (bpo). One of
            enterprise, bpo. Telnyx's default: enterprise.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "billing_address": billing_address,
        "billing_contact": billing_contact,
        "corporate_registration_number": corporate_registration_number,
        "country_code": country_code,
        "customer_reference": customer_reference,
        "doing_business_as": doing_business_as,
        "dun_bradstreet_number": dun_bradstreet_number,
        "fein": fein,
        "industry": industry,
        "jurisdiction_of_incorporation": jurisdiction_of_incorporation,
        "legal_name": legal_name,
        "number_of_employees": number_of_employees,
        "organization_contact": organization_contact,
        "organization_legal_type": organization_legal_type,
        "organization_physical_address": organization_physical_address,
        "organization_type": organization_type,
        "primary_business_domain_sic_code": primary_business_domain_sic_code,
        "professional_license_number": professional_license_number,
        "role_type": role_type,
        "website": website,
    }
    result: EnterpriseResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteEnterprise",
    method="DELETE",
    path="/enterprises/{enterprise_id}",
    tag="Enterprises",
    module="enterprises",
    function="delete",
    summary="Delete an enterprise",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an enterprise; remove what depends on it and settle open claims first.

    `DELETE /enterprises/{enterprise_id}` (deleteEnterprise). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="getEnterprise",
    method="GET",
    path="/enterprises/{enterprise_id}",
    tag="Enterprises",
    module="enterprises",
    function="get",
    summary="Get an enterprise",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EnterpriseResponse"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> EnterpriseResponse:
    """Fetch one enterprise with its data and states.

    `GET /enterprises/{enterprise_id}` (getEnterprise). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    result: EnterpriseResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listEnterprises",
    method="GET",
    path="/enterprises",
    tag="Enterprises",
    module="enterprises",
    function="list",
    summary="List enterprises",
    parameters=(
        Parameter("filter_legal_name_contains", "filter[legal_name][contains]", "query"),
        Parameter("legal_name", "legal_name", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEnterprisesResponse"),
        Response("401", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_legal_name_contains: str | None = None,
    legal_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEnterprisesResponse:
    """List the enterprises that the account has registered.

    `GET /enterprises` (listEnterprises). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_legal_name_contains: Only enterprises with this in their legal name, upper and lower case alike.
            Example: Acme
        legal_name: Name under which the business is registered. Example: Acme
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 10. Example: 10
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEnterprisesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_legal_name_contains": filter_legal_name_contains,
        "legal_name": legal_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListEnterprisesResponse = await _list.execute(session, arguments, options)
    return result


_send_email_code = Operation(
    id="RequestEnterpriseEmailVerification",
    method="POST",
    path="/enterprises/{enterprise_id}/verify_email",
    tag="Enterprises",
    module="enterprises",
    function="send_email_code",
    summary="",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "EnterpriseEmailVerificationResponse"),),
    idempotency="none",
)


async def send_email_code(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> EnterpriseEmailVerificationResponse:
    """E-mail a 6-digit code to the enterprise's contact; it is good for 15 minutes, and earlier codes lapse.

    `POST /enterprises/{enterprise_id}/verify_email` (RequestEnterpriseEmailVerification). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseEmailVerificationResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    result: EnterpriseEmailVerificationResponse = await _send_email_code.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateEnterprise",
    method="PUT",
    path="/enterprises/{enterprise_id}",
    tag="Enterprises",
    module="enterprises",
    function="update",
    summary="Replace an enterprise",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("billing_address", "billing_address", "body"),
        Parameter("billing_contact", "billing_contact", "body"),
        Parameter("corporate_registration_number", "corporate_registration_number", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("doing_business_as", "doing_business_as", "body"),
        Parameter("dun_bradstreet_number", "dun_bradstreet_number", "body"),
        Parameter("fein", "fein", "body"),
        Parameter("industry", "industry", "body"),
        Parameter("jurisdiction_of_incorporation", "jurisdiction_of_incorporation", "body"),
        Parameter("legal_name", "legal_name", "body"),
        Parameter("number_of_employees", "number_of_employees", "body"),
        Parameter("organization_contact", "organization_contact", "body"),
        Parameter("organization_legal_type", "organization_legal_type", "body"),
        Parameter("organization_physical_address", "organization_physical_address", "body"),
        Parameter("primary_business_domain_sic_code", "primary_business_domain_sic_code", "body"),
        Parameter("professional_license_number", "professional_license_number", "body"),
        Parameter("website", "website", "body"),
    ),
    responses=(
        Response("200", "application/json", "EnterpriseResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    billing_address: PhysicalAddress | Mapping[str, Any] | None = None,
    billing_contact: BillingContact | Mapping[str, Any] | None = None,
    corporate_registration_number: str | Null | None = None,
    customer_reference: str | None = None,
    doing_business_as: str | None = None,
    dun_bradstreet_number: str | Null | None = None,
    fein: str | None = None,
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
    | None = None,
    jurisdiction_of_incorporation: str | None = None,
    legal_name: str | None = None,
    number_of_employees: str | None = None,
    organization_contact: OrganizationContact | Mapping[str, Any] | None = None,
    organization_legal_type: str | None = None,
    organization_physical_address: PhysicalAddress | Mapping[str, Any] | None = None,
    primary_business_domain_sic_code: str | Null | None = None,
    professional_license_number: str | Null | None = None,
    website: str | None = None,
    options: RequestOptions | None = None,
) -> EnterpriseResponse:
    """Change an enterprise's data; its country, organization type and role are fixed.

    `PUT /enterprises/{enterprise_id}` (updateEnterprise). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. UUID. Example:
            4a6192a4-573d-446d-b3ce-aff9117272a6
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
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "billing_address": billing_address,
        "billing_contact": billing_contact,
        "corporate_registration_number": corporate_registration_number,
        "customer_reference": customer_reference,
        "doing_business_as": doing_business_as,
        "dun_bradstreet_number": dun_bradstreet_number,
        "fein": fein,
        "industry": industry,
        "jurisdiction_of_incorporation": jurisdiction_of_incorporation,
        "legal_name": legal_name,
        "number_of_employees": number_of_employees,
        "organization_contact": organization_contact,
        "organization_legal_type": organization_legal_type,
        "organization_physical_address": organization_physical_address,
        "primary_business_domain_sic_code": primary_business_domain_sic_code,
        "professional_license_number": professional_license_number,
        "website": website,
    }
    result: EnterpriseResponse = await _update.execute(session, arguments, options)
    return result
