# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Unsubscribe Groups: 8 operations.

Lets recipients leave one kind of e-mail while they go on receiving others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_suppressions import EmailBlockResponse
    from telnyx_async.models.email_unsubscribe_groups import (
        ListUnsubscribeGroupsResponse,
        ListUnsubscribeGroupSuppressionsResponse,
        UnsubscribeGroupResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_suppression",
    "create",
    "delete",
    "get",
    "list",
    "list_suppressions",
    "remove_suppression",
    "update",
]

_add_suppression = Operation(
    id="addGroupSuppression",
    method="POST",
    path="/email_unsubscribe_groups/{id}/suppressions",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="add_suppression",
    summary="Add a group suppression",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmailBlockResponse"),
        Response("201", "application/json", "EmailBlockResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def add_suppression(
    session: TelnyxSession,
    id: str,
    *,
    to: str,
    options: RequestOptions | None = None,
) -> EmailBlockResponse:
    """Unsubscribe an address from one group by hand; if it is already, the existing entry is returned.

    `POST /email_unsubscribe_groups/{id}/suppressions` (addGroupSuppression). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        to: E-mail address that gets no more mail of the group.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockResponse (200) or EmailBlockResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "to": to,
    }
    result: EmailBlockResponse = await _add_suppression.execute(session, arguments, options)
    return result


_create = Operation(
    id="createUnsubscribeGroup",
    method="POST",
    path="/email_unsubscribe_groups",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="create",
    summary="Create an unsubscribe group",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "UnsubscribeGroupResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    description: str | Null | None = None,
    options: RequestOptions | None = None,
) -> UnsubscribeGroupResponse:
    """Create a kind of e-mail that recipients can unsubscribe from by itself.

    `POST /email_unsubscribe_groups` (createUnsubscribeGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called. 1 to 255 characters.
        description: What it is or is for, in words.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnsubscribeGroupResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "name": name,
    }
    result: UnsubscribeGroupResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteUnsubscribeGroup",
    method="DELETE",
    path="/email_unsubscribe_groups/{id}",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="delete",
    summary="Delete an unsubscribe group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("force", "force", "query"),
    ),
    responses=(
        Response("204"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("409", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    force: Literal["true", "false"] | bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Delete an unsubscribe group; while addresses are suppressed in it only with force, which lifts those
    suppressions.

    `DELETE /email_unsubscribe_groups/{id}` (deleteUnsubscribeGroup). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        force: Whether to delete the group although addresses are unsubscribed from it. One of true, false.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404, 406, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "force": force,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="showUnsubscribeGroup",
    method="GET",
    path="/email_unsubscribe_groups/{id}",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="get",
    summary="Retrieve an unsubscribe group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "UnsubscribeGroupResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> UnsubscribeGroupResponse:
    """Fetch one unsubscribe group: its name and description.

    `GET /email_unsubscribe_groups/{id}` (showUnsubscribeGroup). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnsubscribeGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: UnsubscribeGroupResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listUnsubscribeGroups",
    method="GET",
    path="/email_unsubscribe_groups",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="list",
    summary="List unsubscribe groups",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUnsubscribeGroupsResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
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
) -> ListUnsubscribeGroupsResponse:
    """List unsubscribe groups, newest first.

    `GET /email_unsubscribe_groups` (listUnsubscribeGroups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUnsubscribeGroupsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 406.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListUnsubscribeGroupsResponse = await _list.execute(session, arguments, options)
    return result


_list_suppressions = Operation(
    id="listGroupSuppressions",
    method="GET",
    path="/email_unsubscribe_groups/{id}/suppressions",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="list_suppressions",
    summary="List suppressions in a group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUnsubscribeGroupSuppressionsResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_suppressions(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListUnsubscribeGroupSuppressionsResponse:
    """List the addresses that get nothing of one unsubscribe group, newest first.

    `GET /email_unsubscribe_groups/{id}/suppressions` (listGroupSuppressions). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUnsubscribeGroupSuppressionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListUnsubscribeGroupSuppressionsResponse = await _list_suppressions.execute(session, arguments, options)
    return result


_remove_suppression = Operation(
    id="removeGroupSuppression",
    method="DELETE",
    path="/email_unsubscribe_groups/{id}/suppressions/{email}",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="remove_suppression",
    summary="Remove a group suppression",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("email", "email", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="idempotent",
)


async def remove_suppression(
    session: TelnyxSession,
    id: str,
    email: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Let an address receive e-mails of a group again; NotFound is raised when it is not suppressed there.

    `DELETE /email_unsubscribe_groups/{id}/suppressions/{email}` (removeGroupSuppression). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        email: E-mail address of the person or business. Listed by `email_unsubscribe_groups.list_suppressions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "email": email,
    }
    await _remove_suppression.execute(session, arguments, options)


_update = Operation(
    id="updateUnsubscribeGroup",
    method="PATCH",
    path="/email_unsubscribe_groups/{id}",
    tag="Email Unsubscribe Groups",
    module="email_unsubscribe_groups",
    function="update",
    summary="Update an unsubscribe group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "UnsubscribeGroupResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    description: str | Null | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> UnsubscribeGroupResponse:
    """Change the name or description of an unsubscribe group.

    `PATCH /email_unsubscribe_groups/{id}` (updateUnsubscribeGroup). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_unsubscribe_groups.list`. UUID.
        description: What it is or is for, in words.
        name: What it is called. 1 to 255 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnsubscribeGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "description": description,
        "name": name,
    }
    result: UnsubscribeGroupResponse = await _update.execute(session, arguments, options)
    return result
