# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Collections: 14 operations.

Keeps named sets of sources and searches them, by meaning, as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_collections import (
        AddAICollectionSourceResponse,
        AICollectionResponse,
        AICollectionRetrievalSettings,
        AICollectionSettingsInput,
        AICollectionSettingsResponse,
        AICollectionSourceInput,
        ListAICollectionSourcesResponse,
        ListAICollectionsResponse,
        ReplaceAICollectionSourcesResponse,
        SearchAICollectionsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_source",
    "create",
    "delete",
    "get",
    "get_by_slug",
    "get_settings",
    "list",
    "list_sources",
    "remove_source",
    "replace_settings",
    "replace_sources",
    "search",
    "update",
    "update_settings",
]

_add_source = Operation(
    id="AddCollectionSource",
    method="POST",
    path="/ai/collections/{uuid}/sources",
    tag="Collections",
    module="ai_collections",
    function="add_source",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("bucket_id", "bucket_id", "body"),
        Parameter("source_type", "source_type", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "AddAICollectionSourceResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def add_source(
    session: TelnyxSession,
    collection_id: str,
    *,
    source_type: Literal["voice", "meeting_bot", "message", "bucket"],
    bucket_id: str | None = None,
    options: RequestOptions | None = None,
) -> AddAICollectionSourceResponse:
    """Add a source to a collection and index what it holds; only voice can be searched so far.

    `POST /ai/collections/{uuid}/sources` (AddCollectionSource). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        source_type: Kind of Telnyx data; only voice can be searched yet. bucket needs a bucket_id. One of voice,
            meeting_bot, message, bucket.
        bucket_id: Name of the storage bucket; counts only with source_type bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AddAICollectionSourceResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "bucket_id": bucket_id,
        "source_type": source_type,
    }
    result: AddAICollectionSourceResponse = await _add_source.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateCollection",
    method="POST",
    path="/ai/collections",
    tag="Collections",
    module="ai_collections",
    function="create",
    summary="",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("settings", "settings", "body"),
        Parameter("slug", "slug", "body"),
        Parameter("sources", "sources", "body"),
    ),
    responses=(Response("2XX", "application/json", "AICollectionResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    description: str | None = None,
    settings: AICollectionSettingsInput | Mapping[str, Any] | None = None,
    slug: str | None = None,
    sources: Sequence[AICollectionSourceInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> AICollectionResponse:
    """Create a collection, with or without sources; its slug is made from the name if not given.

    `POST /ai/collections` (CreateCollection). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        description: What it is or is for, in words.
        settings: How the collection is searched.
        slug: Short name for URLs; search and get_by_slug take it.
        sources: Which Telnyx data the collection holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "name": name,
        "settings": settings,
        "slug": slug,
        "sources": sources,
    }
    result: AICollectionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteCollection",
    method="DELETE",
    path="/ai/collections/{uuid}",
    tag="Collections",
    module="ai_collections",
    function="delete",
    summary="",
    parameters=(Parameter("collection_id", "uuid", "path", required=True),),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    collection_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a collection; another one may then take its slug.

    `DELETE /ai/collections/{uuid}` (DeleteCollection). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetCollection",
    method="GET",
    path="/ai/collections/{uuid}",
    tag="Collections",
    module="ai_collections",
    function="get",
    summary="",
    parameters=(Parameter("collection_id", "uuid", "path", required=True),),
    responses=(Response("2XX", "application/json", "AICollectionResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    collection_id: str,
    *,
    options: RequestOptions | None = None,
) -> AICollectionResponse:
    """Fetch one collection by its id.

    `GET /ai/collections/{uuid}` (GetCollection). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
    }
    result: AICollectionResponse = await _get.execute(session, arguments, options)
    return result


_get_by_slug = Operation(
    id="GetCollectionBySlug",
    method="GET",
    path="/ai/collections/slug/{slug}",
    tag="Collections",
    module="ai_collections",
    function="get_by_slug",
    summary="",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    responses=(Response("2XX", "application/json", "AICollectionResponse"),),
    idempotency="safe",
)


async def get_by_slug(
    session: TelnyxSession,
    slug: str,
    *,
    options: RequestOptions | None = None,
) -> AICollectionResponse:
    """Fetch one collection by its slug.

    `GET /ai/collections/slug/{slug}` (GetCollectionBySlug). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        slug: Short name of the collection.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "slug": slug,
    }
    result: AICollectionResponse = await _get_by_slug.execute(session, arguments, options)
    return result


_get_settings = Operation(
    id="GetCollectionSettings",
    method="GET",
    path="/ai/collections/{uuid}/settings",
    tag="Collections",
    module="ai_collections",
    function="get_settings",
    summary="",
    parameters=(Parameter("collection_id", "uuid", "path", required=True),),
    responses=(Response("2XX", "application/json", "AICollectionSettingsResponse"),),
    idempotency="safe",
)


async def get_settings(
    session: TelnyxSession,
    collection_id: str,
    *,
    options: RequestOptions | None = None,
) -> AICollectionSettingsResponse:
    """Fetch how a collection is searched.

    `GET /ai/collections/{uuid}/settings` (GetCollectionSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionSettingsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
    }
    result: AICollectionSettingsResponse = await _get_settings.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListCollections",
    method="GET",
    path="/ai/collections",
    tag="Collections",
    module="ai_collections",
    function="list",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListAICollectionsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAICollectionsResponse:
    """List the collections.

    `GET /ai/collections` (ListCollections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAICollectionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAICollectionsResponse = await _list.execute(session, arguments, options)
    return result


_list_sources = Operation(
    id="ListCollectionSources",
    method="GET",
    path="/ai/collections/{uuid}/sources",
    tag="Collections",
    module="ai_collections",
    function="list_sources",
    summary="",
    parameters=(Parameter("collection_id", "uuid", "path", required=True),),
    responses=(Response("2XX", "application/json", "ListAICollectionSourcesResponse"),),
    idempotency="safe",
)


async def list_sources(
    session: TelnyxSession,
    collection_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListAICollectionSourcesResponse:
    """List the sources that a collection draws on.

    `GET /ai/collections/{uuid}/sources` (ListCollectionSources). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAICollectionSourcesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
    }
    result: ListAICollectionSourcesResponse = await _list_sources.execute(session, arguments, options)
    return result


_remove_source = Operation(
    id="RemoveCollectionSource",
    method="DELETE",
    path="/ai/collections/{uuid}/sources/{source_id}",
    tag="Collections",
    module="ai_collections",
    function="remove_source",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("source_id", "source_id", "path", required=True),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def remove_source(
    session: TelnyxSession,
    collection_id: str,
    source_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take a source away from a collection.

    `DELETE /ai/collections/{uuid}/sources/{source_id}` (RemoveCollectionSource). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        source_id: Source to take out of the collection. Listed by `ai_collections.list_sources`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "source_id": source_id,
    }
    await _remove_source.execute(session, arguments, options)


_replace_settings = Operation(
    id="ReplaceCollectionSettings",
    method="PUT",
    path="/ai/collections/{uuid}/settings",
    tag="Collections",
    module="ai_collections",
    function="replace_settings",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("retrieval", "retrieval", "body"),
    ),
    responses=(Response("2XX", "application/json", "AICollectionSettingsResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def replace_settings(
    session: TelnyxSession,
    collection_id: str,
    *,
    retrieval: AICollectionRetrievalSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> AICollectionSettingsResponse:
    """Set anew how a collection is searched.

    `PUT /ai/collections/{uuid}/settings` (ReplaceCollectionSettings). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        retrieval: How the collection is searched, and how many passages come back.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionSettingsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "retrieval": retrieval,
    }
    result: AICollectionSettingsResponse = await _replace_settings.execute(session, arguments, options)
    return result


_replace_sources = Operation(
    id="ReplaceCollectionSources",
    method="PUT",
    path="/ai/collections/{uuid}/sources",
    tag="Collections",
    module="ai_collections",
    function="replace_sources",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("sources", "sources", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "ReplaceAICollectionSourcesResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def replace_sources(
    session: TelnyxSession,
    collection_id: str,
    *,
    sources: Sequence[AICollectionSourceInput | Mapping[str, Any]],
    options: RequestOptions | None = None,
) -> ReplaceAICollectionSourcesResponse:
    """Give a collection exactly these sources; the answer says what was added, kept and removed.

    `PUT /ai/collections/{uuid}/sources` (ReplaceCollectionSources). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        sources: Which Telnyx data the collection holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReplaceAICollectionSourcesResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "sources": sources,
    }
    result: ReplaceAICollectionSourcesResponse = await _replace_sources.execute(session, arguments, options)
    return result


_search = Operation(
    id="SearchCollection",
    method="GET",
    path="/ai/knowledge/collections/{slug}/documents",
    tag="Collections",
    module="ai_collections",
    function="search",
    summary="",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("filter_", "filter", "query", style="deepObject"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("query", "query", "query"),
        Parameter("retrieval_type", "retrieval_type", "query"),
        Parameter("sources", "sources", "query"),
        Parameter("top_k", "top_k", "query"),
    ),
    responses=(Response("2XX", "application/json", "SearchAICollectionsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def search(
    session: TelnyxSession,
    slug: str,
    *,
    filter_: Mapping[str, Any] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
    retrieval_type: Literal["vector", "hybrid", "keyword"] | None = None,
    sources: str | None = None,
    top_k: int | None = None,
    options: RequestOptions | None = None,
) -> SearchAICollectionsResponse:
    """Search a collection by meaning, best hits first; without query, list its documents.

    `GET /ai/knowledge/collections/{slug}/documents` (SearchCollection). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        slug: Short name of the collection.
        filter_: Further conditions for the hits, by name and value.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        query: What to search for, in words; all documents are listed when left out.
        retrieval_type: Whether to search by meaning (vector), by words (keyword) or by both (hybrid). One of
            vector, hybrid, keyword.
        sources: Which of the collection's data to search.
        top_k: How many passages to return at most.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SearchAICollectionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "slug": slug,
        "filter_": filter_,
        "page_number": page_number,
        "page_size": page_size,
        "query": query,
        "retrieval_type": retrieval_type,
        "sources": sources,
        "top_k": top_k,
    }
    result: SearchAICollectionsResponse = await _search.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateCollection",
    method="PATCH",
    path="/ai/collections/{uuid}",
    tag="Collections",
    module="ai_collections",
    function="update",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(Response("2XX", "application/json", "AICollectionResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    collection_id: str,
    *,
    description: str | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> AICollectionResponse:
    """Change a collection's name or description.

    `PATCH /ai/collections/{uuid}` (UpdateCollection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        description: What it is or is for, in words.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "description": description,
        "name": name,
    }
    result: AICollectionResponse = await _update.execute(session, arguments, options)
    return result


_update_settings = Operation(
    id="UpdateCollectionSettings",
    method="PATCH",
    path="/ai/collections/{uuid}/settings",
    tag="Collections",
    module="ai_collections",
    function="update_settings",
    summary="",
    parameters=(
        Parameter("collection_id", "uuid", "path", required=True),
        Parameter("retrieval", "retrieval", "body"),
    ),
    responses=(Response("2XX", "application/json", "AICollectionSettingsResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_settings(
    session: TelnyxSession,
    collection_id: str,
    *,
    retrieval: AICollectionRetrievalSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> AICollectionSettingsResponse:
    """Change some of the settings by which a collection is searched.

    `PATCH /ai/collections/{uuid}/settings` (UpdateCollectionSettings). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        collection_id: Identifier of the collection. Listed by `ai_collections.list`.
        retrieval: How the collection is searched, and how many passages come back.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AICollectionSettingsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "collection_id": collection_id,
        "retrieval": retrieval,
    }
    result: AICollectionSettingsResponse = await _update_settings.execute(session, arguments, options)
    return result
