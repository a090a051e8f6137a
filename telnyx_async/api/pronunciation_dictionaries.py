# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Pronunciation Dictionaries: 5 operations.

Teaches text-to-speech how to say names and other words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.pronunciation_dictionaries import (
        ListPronunciationDictsResponse,
        PronunciationDictItem,
        PronunciationDictResponse,
    )
    from telnyx_async.operation import FileContent
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
    id="CreatePronunciationDict",
    method="POST",
    path="/pronunciation_dicts",
    tag="Pronunciation Dictionaries",
    module="pronunciation_dictionaries",
    function="create",
    summary="Create a pronunciation dictionary",
    parameters=(
        Parameter("items", "items", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("file", "file", "body", file=True),
    ),
    responses=(
        Response("201", "application/json", "PronunciationDictResponse"),
        Response("401"),
        Response("422", "application/json", "PronunciationDictsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json", "multipart/form-data"),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    items: Sequence[PronunciationDictItem | Mapping[str, Any]] | None = None,
    file: FileContent | None = None,
    options: RequestOptions | None = None,
) -> PronunciationDictResponse:
    """Create a dictionary of aliases and IPA phonemes, from items or from a PLS or text file of up to 1 MB; at most
    50, with 100 items each.

    `POST /pronunciation_dicts` (CreatePronunciationDict). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called. 1 to 255 characters.
        items: The single entries. 1 to 100 items.
        file: Identifier of the file's content, or the file. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PronunciationDictResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "items": items,
        "name": name,
        "file": file,
    }
    result: PronunciationDictResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeletePronunciationDict",
    method="DELETE",
    path="/pronunciation_dicts/{id}",
    tag="Pronunciation Dictionaries",
    module="pronunciation_dictionaries",
    function="delete",
    summary="Delete a pronunciation dictionary",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("401"),
        Response("404", "application/json", "PronunciationDictsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a pronunciation dictionary for good.

    `DELETE /pronunciation_dicts/{id}` (DeletePronunciationDict). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `pronunciation_dictionaries.list`. UUID. Example:
            c215a3e1-be41-4701-97e8-1d3c22f9a5b7
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetPronunciationDict",
    method="GET",
    path="/pronunciation_dicts/{id}",
    tag="Pronunciation Dictionaries",
    module="pronunciation_dictionaries",
    function="get",
    summary="Get a pronunciation dictionary",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "PronunciationDictResponse"),
        Response("401"),
        Response("404", "application/json", "PronunciationDictsErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> PronunciationDictResponse:
    """Fetch one pronunciation dictionary with its items.

    `GET /pronunciation_dicts/{id}` (GetPronunciationDict). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `pronunciation_dictionaries.list`. UUID. Example:
            c215a3e1-be41-4701-97e8-1d3c22f9a5b7
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PronunciationDictResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: PronunciationDictResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPronunciationDicts",
    method="GET",
    path="/pronunciation_dicts",
    tag="Pronunciation Dictionaries",
    module="pronunciation_dictionaries",
    function="list",
    summary="List pronunciation dictionaries",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPronunciationDictsResponse"),
        Response("400", "application/json", "PronunciationDictsErrorResponse"),
        Response("401"),
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
) -> ListPronunciationDictsResponse:
    """List the organization's pronunciation dictionaries.

    `GET /pronunciation_dicts` (ListPronunciationDicts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPronunciationDictsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPronunciationDictsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdatePronunciationDict",
    method="PATCH",
    path="/pronunciation_dicts/{id}",
    tag="Pronunciation Dictionaries",
    module="pronunciation_dictionaries",
    function="update",
    summary="Update a pronunciation dictionary",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("items", "items", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "PronunciationDictResponse"),
        Response("401"),
        Response("404", "application/json", "PronunciationDictsErrorResponse"),
        Response("409", "application/json", "PronunciationDictsErrorResponse"),
        Response("422", "application/json", "PronunciationDictsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    items: Sequence[PronunciationDictItem | Mapping[str, Any]] | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> PronunciationDictResponse:
    """Change the name or items of a pronunciation dictionary; Conflict is raised when somebody else changes it
    meanwhile.

    `PATCH /pronunciation_dicts/{id}` (UpdatePronunciationDict). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `pronunciation_dictionaries.list`. UUID. Example:
            c215a3e1-be41-4701-97e8-1d3c22f9a5b7
        items: The single entries. 1 to 100 items.
        name: What it is called. 1 to 255 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PronunciationDictResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "items": items,
        "name": name,
    }
    result: PronunciationDictResponse = await _update.execute(session, arguments, options)
    return result
