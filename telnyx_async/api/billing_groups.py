# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Billing Groups: 5 operations.

Groups numbers and other costs so that they are invoiced together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.billing_groups import (
        CreateBillingGroupResponse,
        DeleteBillingGroupResponse,
        GetBillingGroupResponse,
        ListBillingGroupsResponse,
        UpdateBillingGroupResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreateBillingGroup",
    method="POST",
    path="/billing_groups",
    tag="Billing Groups",
    module="billing_groups",
    function="create",
    summary="Create a billing group",
    parameters=(Parameter("name", "name", "body"),),
    responses=(
        Response("200", "application/json", "CreateBillingGroupResponse"),
        Response("409", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> CreateBillingGroupResponse:
    """Create a group under which costs are invoiced.

    `POST /billing_groups` (CreateBillingGroup). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateBillingGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: CreateBillingGroupResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteBillingGroup",
    method="DELETE",
    path="/billing_groups/{id}",
    tag="Billing Groups",
    module="billing_groups",
    function="delete",
    summary="Delete a billing group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteBillingGroupResponse"),
        Response("403", "application/json", "Errors"),
        Response("404", "application/json", "Errors"),
        Response("409", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteBillingGroupResponse:
    """Delete a billing group.

    `DELETE /billing_groups/{id}` (DeleteBillingGroup). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `billing_groups.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteBillingGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteBillingGroupResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetBillingGroup",
    method="GET",
    path="/billing_groups/{id}",
    tag="Billing Groups",
    module="billing_groups",
    function="get",
    summary="Get a billing group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetBillingGroupResponse"),
        Response("403", "application/json", "Errors"),
        Response("404", "application/json", "Errors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetBillingGroupResponse:
    """Fetch one billing group.

    `GET /billing_groups/{id}` (GetBillingGroup). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `billing_groups.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBillingGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetBillingGroupResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListBillingGroups",
    method="GET",
    path="/billing_groups",
    tag="Billing Groups",
    module="billing_groups",
    function="list",
    summary="List all billing groups",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListBillingGroupsResponse"),
        Response("400", "application/json", "InvoiceErrors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListBillingGroupsResponse:
    """List the billing groups.

    `GET /billing_groups` (ListBillingGroups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBillingGroupsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListBillingGroupsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateBillingGroup",
    method="PATCH",
    path="/billing_groups/{id}",
    tag="Billing Groups",
    module="billing_groups",
    function="update",
    summary="Update a billing group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateBillingGroupResponse"),
        Response("403", "application/json", "Errors"),
        Response("404", "application/json", "Errors"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateBillingGroupResponse:
    """Rename a billing group.

    `PATCH /billing_groups/{id}` (UpdateBillingGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `billing_groups.list`. UUID.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateBillingGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: UpdateBillingGroupResponse = await _update.execute(session, arguments, options)
    return result
