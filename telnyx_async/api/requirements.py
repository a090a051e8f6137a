# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Requirements: 4 operations.

Shows which kinds of papers a country, kind of number and action call for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.requirements import (
        CancelPendingRequirementVersionResponse,
        CreateRequirementVersionResponse,
        GetRequirementResponse,
        ListRequirementsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel_pending_version",
    "create_version",
    "get",
    "list",
]

_cancel_pending_version = Operation(
    id="CancelPendingRequirementVersion",
    method="DELETE",
    path="/requirements/{id}/versions/pending",
    tag="Requirements",
    module="requirements",
    function="cancel_pending_version",
    summary="Cancel a pending requirement version",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CancelPendingRequirementVersionResponse"),
        Response("404", "application/json", "DocumentsErrors"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="none",
)


async def cancel_pending_version(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CancelPendingRequirementVersionResponse:
    """Cancel the planned version of a requirement; the version before it stays in force.

    `DELETE /requirements/{id}/versions/pending` (CancelPendingRequirementVersion). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirements.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CancelPendingRequirementVersionResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CancelPendingRequirementVersionResponse = await _cancel_pending_version.execute(session, arguments, options)
    return result


_create_version = Operation(
    id="CreateRequirementVersion",
    method="POST",
    path="/requirements/{id}/versions",
    tag="Requirements",
    module="requirements",
    function="create_version",
    summary="Schedule a future requirement version",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("effective_start_at", "effective_start_at", "body", required=True),
        Parameter("requirement_type_ids", "requirement_type_ids", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateRequirementVersionResponse"),
        Response("404", "application/json", "DocumentsErrors"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_version(
    session: TelnyxSession,
    id: str,
    *,
    effective_start_at: datetime,
    requirement_type_ids: Sequence[str],
    options: RequestOptions | None = None,
) -> CreateRequirementVersionResponse:
    """Plan a version of a requirement from a future date on; a requirement has at most one that is pending.

    `POST /requirements/{id}/versions` (CreateRequirementVersion). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirements.list`. UUID.
        effective_start_at: From when on this version counts. Example: 2026-08-01T00:00:00.000Z
        requirement_type_ids: Requirement types of the new version, by id; they take the place of the old ones.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateRequirementVersionResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "effective_start_at": effective_start_at,
        "requirement_type_ids": requirement_type_ids,
    }
    result: CreateRequirementVersionResponse = await _create_version.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveDocumentRequirements",
    method="GET",
    path="/requirements/{id}",
    tag="Requirements",
    module="requirements",
    function="get",
    summary="Retrieve a document requirement",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("version", "version", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetRequirementResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    version: int | None = None,
    options: RequestOptions | None = None,
) -> GetRequirementResponse:
    """Fetch one requirement, in its version of now or in another.

    `GET /requirements/{id}` (RetrieveDocumentRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirements.list`. UUID.
        version: Version of the requirement; the one in force when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRequirementResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "version": version,
    }
    result: GetRequirementResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRequirements",
    method="GET",
    path="/requirements",
    tag="Requirements",
    module="requirements",
    function="list",
    summary="List all requirements",
    parameters=(
        Parameter("filter_action", "filter[action]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("version", "version", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRequirementsResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_action: Literal["branded_calling", "ordering", "porting"] | None = None,
    filter_country_code: str | None = None,
    filter_phone_number_type: Literal["local", "national", "toll_free"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Sequence[
        Literal[
            "created_at",
            "updated_at",
            "country_code",
            "phone_number_type",
            "-created_at",
            "-updated_at",
            "-country_code",
            "-phone_number_type",
        ]
    ]
    | None = None,
    version: int | None = None,
    options: RequestOptions | None = None,
) -> ListRequirementsResponse:
    """List requirements by country, kind of number and action.

    `GET /requirements` (ListRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action: Only what applies to this action. One of branded_calling, ordering, porting.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, national, toll_free.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, updated_at, country_code, phone_number_type, -created_at,
            -updated_at, -country_code, -phone_number_type.
        version: Version of the requirements; the one in force when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_action": filter_action,
        "filter_country_code": filter_country_code,
        "filter_phone_number_type": filter_phone_number_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
        "version": version,
    }
    result: ListRequirementsResponse = await _list.execute(session, arguments, options)
    return result
