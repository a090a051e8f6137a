# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Inboxes: 8 operations.

Sets up addresses that receive e-mail, and from whom they receive it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_inboxes import (
        EmailInboxFiltersResponse,
        EmailInboxResponse,
        ListEmailInboxesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_filters",
    "create",
    "delete",
    "get",
    "get_filters",
    "list",
    "remove_filters",
    "replace_filters",
]

_add_filters = Operation(
    id="AddEmailInboxFilters",
    method="POST",
    path="/email_inboxes/{inbox_id}/filters",
    tag="Email Inboxes",
    module="email_inboxes",
    function="add_filters",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("entries", "entries", "body", required=True),
        Parameter("type_", "type", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxFiltersResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def add_filters(
    session: TelnyxSession,
    inbox_id: str,
    *,
    entries: Sequence[str],
    type_: Literal["allowlist", "blocklist"],
    options: RequestOptions | None = None,
) -> EmailInboxFiltersResponse:
    """Add senders to those whom an inbox accepts or to those whom it refuses; the refusal counts if both apply.

    `POST /email_inboxes/{inbox_id}/filters` (AddEmailInboxFilters). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        entries: The single lines of the log.
        type_: Which kind it is. One of allowlist, blocklist.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxFiltersResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "entries": entries,
        "type_": type_,
    }
    result: EmailInboxFiltersResponse = await _add_filters.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateEmailInbox",
    method="POST",
    path="/email_inboxes",
    tag="Email Inboxes",
    module="email_inboxes",
    function="create",
    summary="",
    parameters=(
        Parameter("domain_id", "domain_id", "body"),
        Parameter("username", "username", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    domain_id: str | None = None,
    username: str | None = None,
    options: RequestOptions | None = None,
) -> EmailInboxResponse:
    """Create an address that receives mail; without arguments, on a domain of Telnyx under a name made up for it.

    `POST /email_inboxes` (CreateEmailInbox). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned.
        username: User name to sign in with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "username": username,
    }
    result: EmailInboxResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteEmailInbox",
    method="DELETE",
    path="/email_inboxes/{id}",
    tag="Email Inboxes",
    module="email_inboxes",
    function="delete",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an inbox; its address is not given out again.

    `DELETE /email_inboxes/{id}` (DeleteEmailInbox). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_inboxes.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetEmailInbox",
    method="GET",
    path="/email_inboxes/{id}",
    tag="Email Inboxes",
    module="email_inboxes",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "EmailInboxResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailInboxResponse:
    """Fetch one inbox: its address, domain and status.

    `GET /email_inboxes/{id}` (GetEmailInbox). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_inboxes.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailInboxResponse = await _get.execute(session, arguments, options)
    return result


_get_filters = Operation(
    id="GetEmailInboxFilters",
    method="GET",
    path="/email_inboxes/{inbox_id}/filters",
    tag="Email Inboxes",
    module="email_inboxes",
    function="get_filters",
    summary="",
    parameters=(Parameter("inbox_id", "inbox_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "EmailInboxFiltersResponse"),),
    idempotency="safe",
)


async def get_filters(
    session: TelnyxSession,
    inbox_id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailInboxFiltersResponse:
    """Fetch from whom an inbox accepts e-mail; the blocklist wins over the allowlist, and with both empty everybody
    may write.

    `GET /email_inboxes/{inbox_id}/filters` (GetEmailInboxFilters). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxFiltersResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
    }
    result: EmailInboxFiltersResponse = await _get_filters.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailInboxes",
    method="GET",
    path="/email_inboxes",
    tag="Email Inboxes",
    module="email_inboxes",
    function="list",
    summary="",
    parameters=(
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailInboxesResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    *,
    page_cursor: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailInboxesResponse:
    """List the account's inboxes, newest first.

    `GET /email_inboxes` (ListEmailInboxes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailInboxesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_cursor": page_cursor,
        "page_size": page_size,
    }
    result: ListEmailInboxesResponse = await _list.execute(session, arguments, options)
    return result


_remove_filters = Operation(
    id="RemoveEmailInboxFilters",
    method="DELETE",
    path="/email_inboxes/{inbox_id}/filters",
    tag="Email Inboxes",
    module="email_inboxes",
    function="remove_filters",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("entries", "entries", "body", required=True),
        Parameter("type_", "type", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxFiltersResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def remove_filters(
    session: TelnyxSession,
    inbox_id: str,
    *,
    entries: Sequence[str],
    type_: Literal["allowlist", "blocklist"],
    options: RequestOptions | None = None,
) -> EmailInboxFiltersResponse:
    """Take senders off an inbox's allowlist or blocklist; one that is not on it is no error.

    `DELETE /email_inboxes/{inbox_id}/filters` (RemoveEmailInboxFilters). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        entries: The single lines of the log.
        type_: Which kind it is. One of allowlist, blocklist.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxFiltersResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "entries": entries,
        "type_": type_,
    }
    result: EmailInboxFiltersResponse = await _remove_filters.execute(session, arguments, options)
    return result


_replace_filters = Operation(
    id="ReplaceEmailInboxFilters",
    method="PUT",
    path="/email_inboxes/{inbox_id}/filters",
    tag="Email Inboxes",
    module="email_inboxes",
    function="replace_filters",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("allowlist", "allowlist", "body"),
        Parameter("blocklist", "blocklist", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxFiltersResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def replace_filters(
    session: TelnyxSession,
    inbox_id: str,
    *,
    allowlist: Sequence[str] | None = None,
    blocklist: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> EmailInboxFiltersResponse:
    """Set both sender lists of an inbox at once; a list that is left out becomes empty.

    `PUT /email_inboxes/{inbox_id}/filters` (ReplaceEmailInboxFilters). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        allowlist: Senders that the inbox accepts.
        blocklist: Senders that the inbox refuses; wins over allowlist.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxFiltersResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "allowlist": allowlist,
        "blocklist": blocklist,
    }
    result: EmailInboxFiltersResponse = await _replace_filters.execute(session, arguments, options)
    return result
