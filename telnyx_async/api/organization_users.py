# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Organization Users: 4 operations.

Lists the people of an organization with their groups, and removes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.organization_users import (
        DeleteOrganizationUserResponse,
        GetOrganizationUserGroupsReportResponse,
        GetOrganizationUserResponse,
        ListOrganizationUsersResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete",
    "get",
    "get_groups_report",
    "list",
]

_delete = Operation(
    id="DeleteOrganizationUser",
    method="POST",
    path="/organizations/users/{id}/actions/remove",
    tag="Organization Users",
    module="organization_users",
    function="delete",
    summary="Delete organization user",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteOrganizationUserResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteOrganizationUserResponse:
    """Remove a user from the organization.

    `POST /organizations/users/{id}/actions/remove` (DeleteOrganizationUser). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `organization_users.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteOrganizationUserResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteOrganizationUserResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetOrganizationUser",
    method="GET",
    path="/organizations/users/{id}",
    tag="Organization Users",
    module="organization_users",
    function="get",
    summary="Get organization user",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("include_groups", "include_groups", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetOrganizationUserResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    include_groups: bool | None = None,
    options: RequestOptions | None = None,
) -> GetOrganizationUserResponse:
    """Fetch one user of the organization, with the groups if asked for.

    `GET /organizations/users/{id}` (GetOrganizationUser). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `organization_users.list`.
        include_groups: Whether each user comes with its groups (id and name). Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOrganizationUserResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "include_groups": include_groups,
    }
    result: GetOrganizationUserResponse = await _get.execute(session, arguments, options)
    return result


_get_groups_report = Operation(
    id="GetOrganizationUsersGroupsReport",
    method="GET",
    path="/organizations/users/users_groups_report",
    tag="Organization Users",
    module="organization_users",
    function="get_groups_report",
    summary="Get organization users groups report",
    parameters=(Parameter("accept", "Accept", "header"),),
    responses=(
        Response("200", "application/json", "GetOrganizationUserGroupsReportResponse"),
        Response("200", "text/csv", "str"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def get_groups_report(
    session: TelnyxSession,
    *,
    accept: Literal["application/json", "text/csv"] | None = None,
    options: RequestOptions | None = None,
) -> GetOrganizationUserGroupsReportResponse | str:
    """Fetch all users of the organization with their groups at once, as JSON or CSV.

    `GET /organizations/users/users_groups_report` (GetOrganizationUsersGroupsReport). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        accept: Whether the report comes as JSON or as CSV. One of application/json, text/csv. Telnyx's default:
            application/json.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOrganizationUserGroupsReportResponse (200) or str (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "accept": accept,
    }
    result: GetOrganizationUserGroupsReportResponse | str = await _get_groups_report.execute(
        session, arguments, options
    )
    return result


_list = Operation(
    id="ListOrganizationUsers",
    method="GET",
    path="/organizations/users",
    tag="Organization Users",
    module="organization_users",
    function="list",
    summary="List organization users",
    parameters=(
        Parameter("filter_email", "filter[email]", "query"),
        Parameter("filter_user_status", "filter[user_status]", "query"),
        Parameter("include_groups", "include_groups", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOrganizationUsersResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_email: str | None = None,
    filter_user_status: Literal["enabled", "disabled", "blocked"] | None = None,
    include_groups: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListOrganizationUsersResponse:
    """List the users of the organization, with their groups if asked for.

    `GET /organizations/users` (ListOrganizationUsers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_email: Only users with this in their e-mail address.
        filter_user_status: Only users in this status. One of enabled, disabled, blocked.
        include_groups: Whether each user comes with its groups (id and name). Telnyx's default: False.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOrganizationUsersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_email": filter_email,
        "filter_user_status": filter_user_status,
        "include_groups": include_groups,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListOrganizationUsersResponse = await _list.execute(session, arguments, options)
    return result
