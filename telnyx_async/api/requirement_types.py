# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Requirement Types: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.requirement_types import GetRequirementTypeResponse, ListRequirementTypesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="RetrieveRequirementType",
    method="GET",
    path="/requirement_types/{id}",
    tag="Requirement Types",
    module="requirement_types",
    function="get",
    summary="Retrieve a requirement type",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRequirementTypeResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRequirementTypeResponse:
    """Retrieve a requirement type.

    `GET /requirement_types/{id}` (RetrieveRequirementType). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRequirementTypeResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetRequirementTypeResponse = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="ListRequirementTypes",
    method="GET",
    path="/requirement_types",
    tag="Requirement Types",
    module="requirement_types",
    function="list",
    summary="List all requirement types",
    parameters=(
        Parameter("filter_name_contains", "filter[name][contains]", "query"),
        Parameter("sort", "sort[]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRequirementTypesResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name_contains: str | None = None,
    sort: Literal["created_at", "name", "updated_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListRequirementTypesResponse:
    """List all requirement types.

    `GET /requirement_types` (ListRequirementTypes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name_contains: `str`.
        sort: How to order the results. One of created_at, name, updated_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRequirementTypesResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "filter_name_contains": filter_name_contains,
        "sort": sort,
    }
    result: ListRequirementTypesResponse = await session.execute(_list, arguments, options)
    return result
