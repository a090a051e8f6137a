# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Suppression Imports, Email Suppressions: 8 operations.

Brings in the suppression list of another e-mail provider from a CSV file.

Manages the list of addresses that get no e-mail.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_suppressions import (
        EmailBlockImportResponse,
        EmailBlockReason,
        EmailBlockResponse,
        ListEmailBlockEventsResponse,
        ListEmailBlocksResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_import",
    "delete",
    "export",
    "get",
    "get_import",
    "list",
    "list_events",
]

_create = Operation(
    id="createEmailBlock",
    method="POST",
    path="/email_blocks",
    tag="Email Suppressions",
    module="email_suppressions",
    function="create",
    summary="Create a manual suppression",
    parameters=(
        Parameter("domain_id", "domain_id", "body"),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("from_", "from", "body"),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmailBlockResponse"),
        Response("201", "application/json", "EmailBlockResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    to: str,
    domain_id: str | Null | None = None,
    expires_at: datetime | Null | None = None,
    from_: str | Null | None = None,
    options: RequestOptions | None = None,
) -> EmailBlockResponse:
    """Put an address on the suppression list by hand; if it is there already, the existing entry is returned.

    `POST /email_blocks` (createEmailBlock). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        to: E-mail address that gets no more mail.
        domain_id: E-mail domain concerned. UUID.
        expires_at: When it stops being valid.
        from_: Sender whose mail is blocked; all senders when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockResponse (200) or EmailBlockResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "expires_at": expires_at,
        "from_": from_,
        "to": to,
    }
    result: EmailBlockResponse = await _create.execute(session, arguments, options)
    return result


_create_import = Operation(
    id="createEmailBlockImport",
    method="POST",
    path="/email_blocks/import",
    tag="Email Suppression Imports",
    module="email_suppressions",
    function="create_import",
    summary="Create an async CSV import job",
    parameters=(
        Parameter("block_ttl_days", "block_ttl_days", "body"),
        Parameter("file", "file", "body", required=True, file=True),
    ),
    responses=(
        Response("202", "application/json", "EmailBlockImportResponse"),
        Response("400", "application/json", "EmailBlockErrors"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("413", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
        Response("500", "application/json", "EmailBlockErrors"),
    ),
    idempotency="none",
    body=("multipart/form-data",),
)


async def create_import(
    session: TelnyxSession,
    *,
    file: FileContent,
    block_ttl_days: int | None = None,
    options: RequestOptions | None = None,
) -> EmailBlockImportResponse:
    """Import a CSV of suppressions (up to 25 MiB and 250,000 rows) in the background; get_import tells how far it is.

    `POST /email_blocks/import` (createEmailBlockImport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        file: Identifier of the file's content, or the file. File.
        block_ttl_days: Days until imported manual_block rows expire; other rows never do. At least 1. Telnyx's
            default: 30.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockImportResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 406, 413, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "block_ttl_days": block_ttl_days,
        "file": file,
    }
    result: EmailBlockImportResponse = await _create_import.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteEmailBlock",
    method="DELETE",
    path="/email_blocks/{id}",
    tag="Email Suppressions",
    module="email_suppressions",
    function="delete",
    summary="Soft-delete a suppression",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailBlockResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
        Response("422", "application/json", "EmailBlockErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailBlockResponse:
    """Lift a suppression; its entry stays on record with the status removed.

    `DELETE /email_blocks/{id}` (deleteEmailBlock). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_suppressions.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailBlockResponse = await _delete.execute(session, arguments, options)
    return result


_export = Operation(
    id="exportEmailBlocks",
    method="GET",
    path="/email_blocks/export",
    tag="Email Suppressions",
    module="email_suppressions",
    function="export",
    summary="Export suppressions as CSV",
    parameters=(
        Parameter("filter_created_after", "filter[created_after]", "query"),
        Parameter("filter_created_before", "filter[created_before]", "query"),
        Parameter("filter_domain_id", "filter[domain_id]", "query"),
        Parameter("filter_reason", "filter[reason]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "text/csv", "str"),
        Response("400", "application/json", "EmailBlockErrors"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
)


async def export(
    session: TelnyxSession,
    *,
    filter_created_after: datetime | None = None,
    filter_created_before: datetime | None = None,
    filter_domain_id: str | None = None,
    filter_reason: EmailBlockReason | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> str:
    """Export all suppressions as CSV, oldest first; only the filters count, sorting and paging change nothing.

    `GET /email_blocks/export` (exportEmailBlocks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_after: Only items made after this time.
        filter_created_before: Only items made before this time.
        filter_domain_id: Only what belongs to this e-mail domain. UUID.
        filter_reason: Only addresses blocked for this reason. One of hard_bounce, spam_complaint, unsubscribe,
            invalid, manual_block.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        sort: How to order the results. One of created_at, -created_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 406.
    """
    arguments: dict[str, object] = {
        "filter_created_after": filter_created_after,
        "filter_created_before": filter_created_before,
        "filter_domain_id": filter_domain_id,
        "filter_reason": filter_reason,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: str = await _export.execute(session, arguments, options)
    return result


_get = Operation(
    id="showEmailBlock",
    method="GET",
    path="/email_blocks/{id}",
    tag="Email Suppressions",
    module="email_suppressions",
    function="get",
    summary="Retrieve a suppression",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailBlockResponse"),
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
) -> EmailBlockResponse:
    """Fetch one suppression: the address, the reason and where it came from.

    `GET /email_blocks/{id}` (showEmailBlock). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_suppressions.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailBlockResponse = await _get.execute(session, arguments, options)
    return result


_get_import = Operation(
    id="showEmailBlockImport",
    method="GET",
    path="/email_blocks/import/{id}",
    tag="Email Suppression Imports",
    module="email_suppressions",
    function="get_import",
    summary="Poll an import job",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailBlockImportResponse"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
)


async def get_import(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailBlockImportResponse:
    """Fetch how far an import is; the counts come with the status completed, a failure's reason with failed.

    `GET /email_blocks/import/{id}` (showEmailBlockImport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBlockImportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 406.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailBlockImportResponse = await _get_import.execute(session, arguments, options)
    return result


_list = Operation(
    id="listEmailBlocks",
    method="GET",
    path="/email_blocks",
    tag="Email Suppressions",
    module="email_suppressions",
    function="list",
    summary="List suppressions",
    parameters=(
        Parameter("filter_created_after", "filter[created_after]", "query"),
        Parameter("filter_created_before", "filter[created_before]", "query"),
        Parameter("filter_domain_id", "filter[domain_id]", "query"),
        Parameter("filter_reason", "filter[reason]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailBlocksResponse"),
        Response("400", "application/json", "EmailBlockErrors"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_after: datetime | None = None,
    filter_created_before: datetime | None = None,
    filter_domain_id: str | None = None,
    filter_reason: EmailBlockReason | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListEmailBlocksResponse:
    """List suppressed addresses, newest first; page by number or by cursor, not by both.

    `GET /email_blocks` (listEmailBlocks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_after: Only items made after this time.
        filter_created_before: Only items made before this time.
        filter_domain_id: Only what belongs to this e-mail domain. UUID.
        filter_reason: Only addresses blocked for this reason. One of hard_bounce, spam_complaint, unsubscribe,
            invalid, manual_block.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_before: Cursor from the answer before: the page in front of it is fetched.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        sort: How to order the results. One of created_at, -created_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailBlocksResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 406.
    """
    arguments: dict[str, object] = {
        "filter_created_after": filter_created_after,
        "filter_created_before": filter_created_before,
        "filter_domain_id": filter_domain_id,
        "filter_reason": filter_reason,
        "page_after": page_after,
        "page_before": page_before,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListEmailBlocksResponse = await _list.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="listEmailBlockEvents",
    method="GET",
    path="/email_blocks/{id}/events",
    tag="Email Suppressions",
    module="email_suppressions",
    function="list_events",
    summary="List audit events for a suppression",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailBlockEventsResponse"),
        Response("400", "application/json", "EmailBlockErrors"),
        Response("401", "application/json", "EmailBlockErrors"),
        Response("404", "application/json", "EmailBlockErrors"),
        Response("406", "application/json", "EmailBlockErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_events(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailBlockEventsResponse:
    """List how a suppression came about and what changed in it, newest first.

    `GET /email_blocks/{id}/events` (listEmailBlockEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_suppressions.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 50.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailBlockEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 406.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListEmailBlockEventsResponse = await _list_events.execute(session, arguments, options)
    return result
