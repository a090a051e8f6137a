# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messaging: 4 operations.

Keeps the names, in place of numbers, that messages can come from (alphanumeric sender IDs).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.alphanumeric_sender_ids import (
        CreateAlphanumericSenderIdResponse,
        DeleteAlphanumericSenderIdResponse,
        GetAlphanumericSenderIdResponse,
        ListAlphanumericSenderIdsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreateAlphanumericSenderId",
    method="POST",
    path="/alphanumeric_sender_ids",
    tag="Messaging",
    module="alphanumeric_sender_ids",
    function="create",
    summary="Create an alphanumeric sender ID",
    parameters=(
        Parameter("alphanumeric_sender_id", "alphanumeric_sender_id", "body", required=True),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("us_long_code_fallback", "us_long_code_fallback", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateAlphanumericSenderIdResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("422", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    alphanumeric_sender_id: str,
    messaging_profile_id: str,
    us_long_code_fallback: str | None = None,
    options: RequestOptions | None = None,
) -> CreateAlphanumericSenderIdResponse:
    """Register a name to send messages from in place of a number, under a messaging profile.

    `POST /alphanumeric_sender_ids` (CreateAlphanumericSenderId). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        alphanumeric_sender_id: The sender's name, made of letters and digits. Example: MyCompany
        messaging_profile_id: Messaging profile that applies. UUID.
        us_long_code_fallback: US number to send from where recipients are in the US. Example: +15551234567
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateAlphanumericSenderIdResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "alphanumeric_sender_id": alphanumeric_sender_id,
        "messaging_profile_id": messaging_profile_id,
        "us_long_code_fallback": us_long_code_fallback,
    }
    result: CreateAlphanumericSenderIdResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteAlphanumericSenderId",
    method="DELETE",
    path="/alphanumeric_sender_ids/{id}",
    tag="Messaging",
    module="alphanumeric_sender_ids",
    function="delete",
    summary="Delete an alphanumeric sender ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteAlphanumericSenderIdResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAlphanumericSenderIdResponse:
    """Delete a sender name; its messaging profile loses it.

    `DELETE /alphanumeric_sender_ids/{id}` (DeleteAlphanumericSenderId). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `alphanumeric_sender_ids.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAlphanumericSenderIdResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteAlphanumericSenderIdResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetAlphanumericSenderId",
    method="GET",
    path="/alphanumeric_sender_ids/{id}",
    tag="Messaging",
    module="alphanumeric_sender_ids",
    function="get",
    summary="Retrieve an alphanumeric sender ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetAlphanumericSenderIdResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAlphanumericSenderIdResponse:
    """Fetch one sender name.

    `GET /alphanumeric_sender_ids/{id}` (GetAlphanumericSenderId). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `alphanumeric_sender_ids.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAlphanumericSenderIdResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetAlphanumericSenderIdResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListAlphanumericSenderIds",
    method="GET",
    path="/alphanumeric_sender_ids",
    tag="Messaging",
    module="alphanumeric_sender_ids",
    function="list",
    summary="List alphanumeric sender IDs",
    parameters=(
        Parameter("filter_messaging_profile_id", "filter[messaging_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAlphanumericSenderIdsResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("422", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_messaging_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAlphanumericSenderIdsResponse:
    """List the sender names.

    `GET /alphanumeric_sender_ids` (ListAlphanumericSenderIds). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_messaging_profile_id: Only what belongs to this messaging profile. UUID.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAlphanumericSenderIdsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_messaging_profile_id": filter_messaging_profile_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAlphanumericSenderIdsResponse = await _list.execute(session, arguments, options)
    return result
