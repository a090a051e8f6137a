# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Infringement Claims: 4 operations.

Answers claims that a Display Identity Record (DIR) violates someone's trademark or copyright.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.dirs import DIRResponse
    from telnyx_async.models.infringement_claims import InfringementClaimResponse, ListInfringementClaimsResponse
    from telnyx_async.models.shared import DIRDocument
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "contest",
    "get",
    "list",
    "update_dir",
]

_contest = Operation(
    id="contestInfringementClaim",
    method="POST",
    path="/infringement_claims/{claim_id}/contest",
    tag="Infringement Claims",
    module="infringement_claims",
    function="contest",
    summary="Contest an infringement claim",
    parameters=(
        Parameter("claim_id", "claim_id", "path", required=True),
        Parameter("contest_notes", "contest_notes", "body", required=True),
        Parameter("documents", "documents", "body"),
    ),
    responses=(
        Response("200", "application/json", "InfringementClaimResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def contest(
    session: TelnyxSession,
    claim_id: str,
    *,
    contest_notes: str,
    documents: Sequence[DIRDocument | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> InfringementClaimResponse:
    """Answer a claim with a statement and documents, more than once if needed, until it is resolved.

    `POST /infringement_claims/{claim_id}/contest` (contestInfringementClaim). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        claim_id: Identifier of the infringement claim, a UUID in lower case. UUID. Example:
            e379fbc8-cd83-4bef-a280-a0ac9d00dcf8
        contest_notes: Why the claim is wrong, 10 to 2000 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InfringementClaimResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "claim_id": claim_id,
        "contest_notes": contest_notes,
        "documents": documents,
    }
    result: InfringementClaimResponse = await _contest.execute(session, arguments, options)
    return result


_get = Operation(
    id="getInfringementClaim",
    method="GET",
    path="/infringement_claims/{claim_id}",
    tag="Infringement Claims",
    module="infringement_claims",
    function="get",
    summary="Get an infringement claim",
    parameters=(Parameter("claim_id", "claim_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "InfringementClaimResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    claim_id: str,
    *,
    options: RequestOptions | None = None,
) -> InfringementClaimResponse:
    """Fetch one trademark or copyright claim against a Display Identity Record (DIR).

    `GET /infringement_claims/{claim_id}` (getInfringementClaim). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        claim_id: Identifier of the infringement claim, a UUID in lower case. UUID. Example:
            e379fbc8-cd83-4bef-a280-a0ac9d00dcf8
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        InfringementClaimResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "claim_id": claim_id,
    }
    result: InfringementClaimResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listInfringementClaimsForDir",
    method="GET",
    path="/dir/{dir_id}/infringement_claims",
    tag="Infringement Claims",
    module="infringement_claims",
    function="list",
    summary="List infringement claims for a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInfringementClaimsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    dir_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListInfringementClaimsResponse:
    """List the trademark and copyright claims against a Display Identity Record (DIR); a new claim suspends it.

    `GET /dir/{dir_id}/infringement_claims` (listInfringementClaimsForDir). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInfringementClaimsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListInfringementClaimsResponse = await _list.execute(session, arguments, options)
    return result


_update_dir = Operation(
    id="updateDirInfringement",
    method="PUT",
    path="/dir/{dir_id}/infringement_update",
    tag="Infringement Claims",
    module="infringement_claims",
    function="update_dir",
    summary="Update a DIR to resolve an infringement concern",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("call_reasons", "call_reasons", "body"),
        Parameter("certify_brand_is_accurate", "certify_brand_is_accurate", "body", required=True),
        Parameter("certify_ip_ownership", "certify_ip_ownership", "body", required=True),
        Parameter("certify_no_infringement", "certify_no_infringement", "body", required=True),
        Parameter("certify_no_shaft_content", "certify_no_shaft_content", "body", required=True),
        Parameter("display_name", "display_name", "body"),
        Parameter("documents", "documents", "body"),
        Parameter("infringement_resolution_notes", "infringement_resolution_notes", "body", required=True),
        Parameter("logo_url", "logo_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "DIRResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("401", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
        Response("409", "application/json", "BrandedCallingErrors"),
        Response("422", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_dir(
    session: TelnyxSession,
    dir_id: str,
    *,
    certify_brand_is_accurate: bool,
    certify_ip_ownership: bool,
    certify_no_infringement: bool,
    certify_no_shaft_content: bool,
    infringement_resolution_notes: str,
    call_reasons: Sequence[str] | Null | None = None,
    display_name: str | Null | None = None,
    documents: Sequence[DIRDocument | Mapping[str, Any]] | Null | None = None,
    logo_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> DIRResponse:
    """Correct a DIR that a claim has suspended and hand it in for review again; all four certifications must be True.

    `PUT /dir/{dir_id}/infringement_update` (updateDirInfringement). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_infringement: Your word that no rights are violated; only true is accepted.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        infringement_resolution_notes: What was done about the complaint, 10 to 500 characters.
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        logo_url: Where the logo is found on the web. At most 128 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "call_reasons": call_reasons,
        "certify_brand_is_accurate": certify_brand_is_accurate,
        "certify_ip_ownership": certify_ip_ownership,
        "certify_no_infringement": certify_no_infringement,
        "certify_no_shaft_content": certify_no_shaft_content,
        "display_name": display_name,
        "documents": documents,
        "infringement_resolution_notes": infringement_resolution_notes,
        "logo_url": logo_url,
    }
    result: DIRResponse = await _update_dir.execute(session, arguments, options)
    return result
