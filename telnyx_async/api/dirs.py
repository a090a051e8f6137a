# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Display Identity Records: 10 operations.

Describes what the called person sees (name, logo, reason of the call) and has it approved: a DIR.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dirs import (
        BrandLOASignature,
        DIRResponse,
        DIRStatus,
        ListDIRBpoAuthorizationsResponse,
        ListDIRsResponse,
        LOAAgent,
    )
    from telnyx_async.models.shared import DIRDocument
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_bpo_authorizations",
    "list_for_enterprise",
    "render_bpo_loa",
    "render_loa",
    "submit",
    "update",
]

_create = Operation(
    id="createDir",
    method="POST",
    path="/enterprises/{enterprise_id}/dir",
    tag="Display Identity Records",
    module="dirs",
    function="create",
    summary="Create a Display Identity Record (DIR)",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("authorizer_email", "authorizer_email", "body", required=True),
        Parameter("authorizer_name", "authorizer_name", "body", required=True),
        Parameter("call_reasons", "call_reasons", "body", required=True),
        Parameter("certify_brand_is_accurate", "certify_brand_is_accurate", "body", required=True),
        Parameter("certify_ip_ownership", "certify_ip_ownership", "body", required=True),
        Parameter("certify_no_shaft_content", "certify_no_shaft_content", "body", required=True),
        Parameter("display_name", "display_name", "body", required=True),
        Parameter("documents", "documents", "body"),
        Parameter("logo_url", "logo_url", "body"),
        Parameter("reselling", "reselling", "body"),
    ),
    responses=(
        Response("201", "application/json", "DIRResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    authorizer_email: str,
    authorizer_name: str,
    call_reasons: Sequence[str],
    certify_brand_is_accurate: bool,
    certify_ip_ownership: bool,
    certify_no_shaft_content: bool,
    display_name: str,
    documents: Sequence[DIRDocument | Mapping[str, Any]] | None = None,
    logo_url: str | None = None,
    reselling: bool | None = None,
    options: RequestOptions | None = None,
) -> DIRResponse:
    """Create a DIR as a draft; it takes dirs.submit and Telnyx's approval before it can have numbers.

    `POST /enterprises/{enterprise_id}/dir` (createDir). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        authorizer_email: E-mail address of the person who answers for the DIR; Telnyx writes to it, so it must be
            read. E-mail address. Example: sam@acmeplumbing.example.com
        authorizer_name: Name of the person who answers for the DIR; a real one. At most 255 characters.
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        logo_url: Where the logo is found on the web. At most 128 characters. URL.
        reselling: Whether you call on behalf of other businesses; a change means vetting anew. Telnyx's default:
            False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "authorizer_email": authorizer_email,
        "authorizer_name": authorizer_name,
        "call_reasons": call_reasons,
        "certify_brand_is_accurate": certify_brand_is_accurate,
        "certify_ip_ownership": certify_ip_ownership,
        "certify_no_shaft_content": certify_no_shaft_content,
        "display_name": display_name,
        "documents": documents,
        "logo_url": logo_url,
        "reselling": reselling,
    }
    result: DIRResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteDirSimple",
    method="DELETE",
    path="/dir/{dir_id}",
    tag="Display Identity Records",
    module="dirs",
    function="delete",
    summary="Delete a DIR",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a DIR; refused while one of its numbers cannot be deleted or a claim against it is open.

    `DELETE /dir/{dir_id}` (deleteDirSimple). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="getDirByIdSimple",
    method="GET",
    path="/dir/{dir_id}",
    tag="Display Identity Records",
    module="dirs",
    function="get",
    summary="Get a DIR by id",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DIRResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> DIRResponse:
    """Fetch one DIR.

    `GET /dir/{dir_id}` (getDirByIdSimple). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    result: DIRResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listAllDirs",
    method="GET",
    path="/dir",
    tag="Display Identity Records",
    module="dirs",
    function="list",
    summary="List all DIRs across your enterprises",
    parameters=(
        Parameter("filter_call_reason_contains", "filter[call_reason][contains]", "query"),
        Parameter("filter_display_name_contains", "filter[display_name][contains]", "query"),
        Parameter("filter_enterprise_id", "filter[enterprise_id]", "query"),
        Parameter("filter_expiring_at_gte", "filter[expiring_at][gte]", "query"),
        Parameter("filter_expiring_at_lte", "filter[expiring_at][lte]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_call_reason_contains: str | None = None,
    filter_display_name_contains: str | None = None,
    filter_enterprise_id: str | None = None,
    filter_expiring_at_gte: datetime | None = None,
    filter_expiring_at_lte: datetime | None = None,
    filter_status: DIRStatus | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal[
        "created_at", "-created_at", "updated_at", "-updated_at", "display_name", "-display_name", "status", "-status"
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListDIRsResponse:
    """List the DIRs of all your enterprises.

    `GET /dir` (listAllDirs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_call_reason_contains: Only DIRs with this in a call reason, upper and lower case alike.
        filter_display_name_contains: Only DIRs with this in the shown name, upper and lower case alike.
        filter_enterprise_id: Only what belongs to this enterprise. UUID.
        filter_expiring_at_gte: Only DIRs that expire at this time or after it.
        filter_expiring_at_lte: Only DIRs that expire at this time or before it.
        filter_status: Only items in this status. One of draft, submitted, in_review, verified, rejected,
            unsuccessful, suspended, expired, infringement_claimed, permanently_rejected.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        sort: How to order the results. One of created_at, -created_at, updated_at, -updated_at, display_name,
            -display_name, status, -status. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_call_reason_contains": filter_call_reason_contains,
        "filter_display_name_contains": filter_display_name_contains,
        "filter_enterprise_id": filter_enterprise_id,
        "filter_expiring_at_gte": filter_expiring_at_gte,
        "filter_expiring_at_lte": filter_expiring_at_lte,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListDIRsResponse = await _list.execute(session, arguments, options)
    return result


_list_bpo_authorizations = Operation(
    id="ListDirBpoAuthorizations",
    method="GET",
    path="/dir/{dir_id}/bpo_authorizations",
    tag="Display Identity Records",
    module="dirs",
    function="list_bpo_authorizations",
    summary="",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListDIRBpoAuthorizationsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_bpo_authorizations(
    session: TelnyxSession,
    dir_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDIRBpoAuthorizationsResponse:
    """List the call centers (BPOs) that may show a DIR, with the review state of each; only approved ones may.

    `GET /dir/{dir_id}/bpo_authorizations` (ListDirBpoAuthorizations). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRBpoAuthorizationsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDIRBpoAuthorizationsResponse = await _list_bpo_authorizations.execute(session, arguments, options)
    return result


_list_for_enterprise = Operation(
    id="listDirsForEnterprise",
    method="GET",
    path="/enterprises/{enterprise_id}/dir",
    tag="Display Identity Records",
    module="dirs",
    function="list_for_enterprise",
    summary="List DIRs in an enterprise",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("filter_call_reason_contains", "filter[call_reason][contains]", "query"),
        Parameter("filter_display_name_contains", "filter[display_name][contains]", "query"),
        Parameter("filter_expiring_at_gte", "filter[expiring_at][gte]", "query"),
        Parameter("filter_expiring_at_lte", "filter[expiring_at][lte]", "query"),
        Parameter("filter_expiring_within_days", "filter[expiring_within_days]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_for_enterprise(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    filter_call_reason_contains: str | None = None,
    filter_display_name_contains: str | None = None,
    filter_expiring_at_gte: datetime | None = None,
    filter_expiring_at_lte: datetime | None = None,
    filter_expiring_within_days: int | None = None,
    filter_status: DIRStatus | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal[
        "created_at",
        "-created_at",
        "updated_at",
        "-updated_at",
        "display_name",
        "-display_name",
        "status",
        "-status",
        "submitted_at",
        "-submitted_at",
        "verified_at",
        "-verified_at",
        "expiring_at",
        "-expiring_at",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListDIRsResponse:
    """List the DIRs of one enterprise.

    `GET /enterprises/{enterprise_id}/dir` (listDirsForEnterprise). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        filter_call_reason_contains: Only DIRs with this in a call reason, upper and lower case alike.
        filter_display_name_contains: Only DIRs with this in the shown name, upper and lower case alike.
        filter_expiring_at_gte: Only DIRs that expire at this time or after it.
        filter_expiring_at_lte: Only DIRs that expire at this time or before it.
        filter_expiring_within_days: Only DIRs that expire within so many days, 1 to 365; not together with
            filter[expiring_at] (400).
        filter_status: Only items in this status. One of draft, submitted, in_review, verified, rejected,
            unsuccessful, suspended, expired, infringement_claimed, permanently_rejected.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        sort: How to order the results. One of created_at, -created_at, updated_at, -updated_at, display_name,
            -display_name, status, -status, submitted_at, -submitted_at, verified_at, -verified_at, expiring_at,
            -expiring_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "filter_call_reason_contains": filter_call_reason_contains,
        "filter_display_name_contains": filter_display_name_contains,
        "filter_expiring_at_gte": filter_expiring_at_gte,
        "filter_expiring_at_lte": filter_expiring_at_lte,
        "filter_expiring_within_days": filter_expiring_within_days,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListDIRsResponse = await _list_for_enterprise.execute(session, arguments, options)
    return result


_render_bpo_loa = Operation(
    id="RenderDirBpoLoa",
    method="POST",
    path="/dir/{dir_id}/bpo_loa",
    tag="Display Identity Records",
    module="dirs",
    function="render_bpo_loa",
    summary="",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("bpo_enterprise_id", "bpo_enterprise_id", "body", required=True),
        Parameter("signature", "signature", "body"),
    ),
    responses=(Response("2XX", "application/pdf", "bytes"),),
    idempotency="safe",
    body=("application/json",),
)


async def render_bpo_loa(
    session: TelnyxSession,
    dir_id: str,
    *,
    bpo_enterprise_id: str,
    signature: BrandLOASignature | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Make the PDF in which a DIR's owner lets an approved call center (BPO) show it; without signature, it is to be
    signed by hand.

    `POST /dir/{dir_id}/bpo_loa` (RenderDirBpoLoa). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`.
        bpo_enterprise_id: The call center (BPO), by enterprise id; it must be an approved BPO of your organization.
        signature: Signature to put on the letter; without one it comes unsigned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "bpo_enterprise_id": bpo_enterprise_id,
        "signature": signature,
    }
    result: bytes = await _render_bpo_loa.execute(session, arguments, options)
    return result


_render_loa = Operation(
    id="renderDirLoa",
    method="POST",
    path="/dir/{dir_id}/loa",
    tag="Display Identity Records",
    module="dirs",
    function="render_loa",
    summary="Render the Branded Calling LOA for a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("agent", "agent", "body"),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("signature", "signature", "body"),
    ),
    responses=(
        Response("200", "application/pdf", "bytes"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def render_loa(
    session: TelnyxSession,
    dir_id: str,
    *,
    phone_numbers: Sequence[str],
    agent: LOAAgent | Mapping[str, Any] | None = None,
    signature: BrandLOASignature | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Make the PDF letter of authorization for a DIR's numbers; without signature, it is to be signed by hand.

    `POST /dir/{dir_id}/loa` (renderDirLoa). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 15 items.
        agent: Company that handles the numbers for the business; none when it deals with Telnyx itself.
        signature: Signature to put on the letter; without one it comes unsigned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 400, 404.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "agent": agent,
        "phone_numbers": phone_numbers,
        "signature": signature,
    }
    result: bytes = await _render_loa.execute(session, arguments, options)
    return result


_submit = Operation(
    id="submitDirSimple",
    method="POST",
    path="/dir/{dir_id}/submit",
    tag="Display Identity Records",
    module="dirs",
    function="submit",
    summary="Submit a DIR for vetting",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DIRResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
)


async def submit(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> DIRResponse:
    """Send a DIR to review; one that was suspended or expired loses its registration until it is approved again.

    `POST /dir/{dir_id}/submit` (submitDirSimple). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    result: DIRResponse = await _submit.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateDirSimple",
    method="PATCH",
    path="/dir/{dir_id}",
    tag="Display Identity Records",
    module="dirs",
    function="update",
    summary="Update a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("authorizer_email", "authorizer_email", "body"),
        Parameter("authorizer_name", "authorizer_name", "body"),
        Parameter("call_reasons", "call_reasons", "body"),
        Parameter("certify_brand_is_accurate", "certify_brand_is_accurate", "body"),
        Parameter("certify_ip_ownership", "certify_ip_ownership", "body"),
        Parameter("certify_no_shaft_content", "certify_no_shaft_content", "body"),
        Parameter("display_name", "display_name", "body"),
        Parameter("documents", "documents", "body"),
        Parameter("logo_url", "logo_url", "body"),
        Parameter("reselling", "reselling", "body"),
    ),
    responses=(
        Response("200", "application/json", "DIRResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    dir_id: str,
    *,
    authorizer_email: str | None = None,
    authorizer_name: str | None = None,
    call_reasons: Sequence[str] | None = None,
    certify_brand_is_accurate: bool | None = None,
    certify_ip_ownership: bool | None = None,
    certify_no_shaft_content: bool | None = None,
    display_name: str | None = None,
    documents: Sequence[DIRDocument | Mapping[str, Any]] | None = None,
    logo_url: str | None = None,
    reselling: bool | None = None,
    options: RequestOptions | None = None,
) -> DIRResponse:
    """Change a DIR; a verified one is a draft again and not shown until it is submitted and approved anew.

    `PATCH /dir/{dir_id}` (updateDirSimple). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        authorizer_email: E-mail address of the person who answers for the DIR; Telnyx writes to it, so it must be
            read. E-mail address.
        authorizer_name: Name of the person who answers for the DIR; a real one. At most 255 characters.
        call_reasons: Why the business calls people, 1 to 10 short reasons. 1 to 10 items.
        certify_brand_is_accurate: Your word that what the DIR says is correct; only true is accepted for vetting.
        certify_ip_ownership: Your word that the logos and trademarks are yours; only true is accepted for vetting.
        certify_no_shaft_content: Your word that no forbidden sex, hate, alcohol, firearms or tobacco calls are
            made; must be true.
        display_name: Name that people are shown. 1 to 35 characters.
        documents: Papers that support it, as uploaded documents. At most 20 items.
        logo_url: Where the logo is found on the web. At most 128 characters. URL.
        reselling: Whether you call on behalf of other businesses; a change means vetting anew.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "authorizer_email": authorizer_email,
        "authorizer_name": authorizer_name,
        "call_reasons": call_reasons,
        "certify_brand_is_accurate": certify_brand_is_accurate,
        "certify_ip_ownership": certify_ip_ownership,
        "certify_no_shaft_content": certify_no_shaft_content,
        "display_name": display_name,
        "documents": documents,
        "logo_url": logo_url,
        "reselling": reselling,
    }
    result: DIRResponse = await _update.execute(session, arguments, options)
    return result
