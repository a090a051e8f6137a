# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Terms of Service: 6 operations.

Reads and accepts the terms of branded calling and number reputation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.terms_of_service import (
        ListTermsOfServiceAgreementsResponse,
        TermsOfServiceAgreementResponse,
        TermsOfServiceInfoResponse,
        TermsOfServiceProductType,
        TermsOfServiceStatusResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "accept_branded_calling",
    "accept_reputation",
    "get_agreement",
    "get_info",
    "get_status",
    "list_agreements",
]

_accept_branded_calling = Operation(
    id="agreeToBrandedCallingTos",
    method="POST",
    path="/terms_of_service/branded_calling/agree",
    tag="Terms of Service",
    module="terms_of_service",
    function="accept_branded_calling",
    summary="Agree to the Branded Calling Terms of Service",
    responses=(
        Response("201", "application/json", "TermsOfServiceAgreementResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
)


async def accept_branded_calling(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> TermsOfServiceAgreementResponse:
    """Accept the terms of branded calling for your user; without that it cannot be activated (Forbidden).

    `POST /terms_of_service/branded_calling/agree` (agreeToBrandedCallingTos). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TermsOfServiceAgreementResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {}
    result: TermsOfServiceAgreementResponse = await _accept_branded_calling.execute(session, arguments, options)
    return result


_accept_reputation = Operation(
    id="agreeNumberReputationTermsOfService",
    method="POST",
    path="/terms_of_service/number_reputation/agree",
    tag="Terms of Service",
    module="terms_of_service",
    function="accept_reputation",
    summary="Agree to the Phone Number Reputation Terms of Service",
    responses=(
        Response("201", "application/json", "TermsOfServiceAgreementResponse"),
        Response("4XX", "application/json", "NumberReputationErrors"),
        Response("default", "application/json", "NumberReputationErrors"),
    ),
    idempotency="idempotent",
)


async def accept_reputation(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> TermsOfServiceAgreementResponse:
    """Accept the terms of number reputation for your user; the functions of reputation need that.

    `POST /terms_of_service/number_reputation/agree` (agreeNumberReputationTermsOfService). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TermsOfServiceAgreementResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {}
    result: TermsOfServiceAgreementResponse = await _accept_reputation.execute(session, arguments, options)
    return result


_get_agreement = Operation(
    id="getTermsOfServiceAgreement",
    method="GET",
    path="/terms_of_service/agreements/{agreement_id}",
    tag="Terms of Service",
    module="terms_of_service",
    function="get_agreement",
    summary="Get a Terms of Service agreement by id",
    parameters=(Parameter("agreement_id", "agreement_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "TermsOfServiceAgreementResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get_agreement(
    session: TelnyxSession,
    agreement_id: str,
    *,
    options: RequestOptions | None = None,
) -> TermsOfServiceAgreementResponse:
    """Fetch one record of accepted terms of service.

    `GET /terms_of_service/agreements/{agreement_id}` (getTermsOfServiceAgreement). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        agreement_id: Identifier of the agreement. Listed by `terms_of_service.list_agreements`. UUID. Example:
            550e8400-e29b-41d4-a716-446655440000
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TermsOfServiceAgreementResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "agreement_id": agreement_id,
    }
    result: TermsOfServiceAgreementResponse = await _get_agreement.execute(session, arguments, options)
    return result


_get_info = Operation(
    id="getTermsOfServiceInfo",
    method="GET",
    path="/terms_of_service/info",
    tag="Terms of Service",
    module="terms_of_service",
    function="get_info",
    summary="Get Terms of Service information",
    parameters=(Parameter("product_type", "product_type", "query"),),
    responses=(
        Response("200", "application/json", "TermsOfServiceInfoResponse"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get_info(
    session: TelnyxSession,
    *,
    product_type: TermsOfServiceProductType | None = None,
    options: RequestOptions | None = None,
) -> TermsOfServiceInfoResponse:
    """List the terms of service, of one product or of all, with version, link and date.

    `GET /terms_of_service/info` (getTermsOfServiceInfo). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TermsOfServiceInfoResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "product_type": product_type,
    }
    result: TermsOfServiceInfoResponse = await _get_info.execute(session, arguments, options)
    return result


_get_status = Operation(
    id="getTermsOfServiceStatus",
    method="GET",
    path="/terms_of_service/status",
    tag="Terms of Service",
    module="terms_of_service",
    function="get_status",
    summary="Get the calling user's Terms of Service status",
    parameters=(Parameter("product_type", "product_type", "query"),),
    responses=(
        Response("200", "application/json", "TermsOfServiceStatusResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get_status(
    session: TelnyxSession,
    *,
    product_type: TermsOfServiceProductType | None = None,
    options: RequestOptions | None = None,
) -> TermsOfServiceStatusResponse:
    """Tell whether your user still has to accept a product's current terms of service.

    `GET /terms_of_service/status` (getTermsOfServiceStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TermsOfServiceStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "product_type": product_type,
    }
    result: TermsOfServiceStatusResponse = await _get_status.execute(session, arguments, options)
    return result


_list_agreements = Operation(
    id="listTermsOfServiceAgreements",
    method="GET",
    path="/terms_of_service/agreements",
    tag="Terms of Service",
    module="terms_of_service",
    function="list_agreements",
    summary="List the calling user's Terms of Service agreements",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("product_type", "product_type", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTermsOfServiceAgreementsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_agreements(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    product_type: TermsOfServiceProductType | None = None,
    options: RequestOptions | None = None,
) -> ListTermsOfServiceAgreementsResponse:
    """List which versions of which terms of service your user has accepted, and when.

    `GET /terms_of_service/agreements` (listTermsOfServiceAgreements). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        product_type: Product that the terms of service are for. One of branded_calling, number_reputation.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTermsOfServiceAgreementsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "product_type": product_type,
    }
    result: ListTermsOfServiceAgreementsResponse = await _list_agreements.execute(session, arguments, options)
    return result
