# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Requirement Types: 2 operations.

Describes each kind of paper or detail that authorities or carriers ask for.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    summary="Retrieve a requirement types",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRequirementTypeResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRequirementTypeResponse:
    """Fetch one requirement type: what is asked for and which values are accepted.

    `GET /requirement_types/{id}` (RetrieveRequirementType). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `requirement_types.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRequirementTypeResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetRequirementTypeResponse = await _get.execute(session, arguments, options)
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
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRequirementTypesResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name_contains: str | None = None,
    sort: Sequence[Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]] | None = None,
    options: RequestOptions | None = None,
) -> ListRequirementTypesResponse:
    """List requirement types, newest first.

    `GET /requirement_types` (ListRequirementTypes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name_contains: Only items with this in their name.
        sort: How to order the results. One of name, created_at, updated_at, -name, -created_at, -updated_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRequirementTypesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_name_contains": filter_name_contains,
        "sort": sort,
    }
    result: ListRequirementTypesResponse = await _list.execute(session, arguments, options)
    return result
