# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Memory: 18 operations.

Keeps what assistants know of the people they speak with, by namespace and profile.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.ai_memory import (
        CreateAIMemoryNamespaceResponse,
        DeleteAIMemoryProfileResponse,
        DeleteAIMemorySourceResponse,
        GetAIMemoryOperationResponse,
        GetAIMemoryResponse,
        GetAIMemorySourceResponse,
        GetAIMemorySummaryResponse,
        IngestAIMemoryResponse,
        ListAIMemoriesResponse,
        ListAIMemoryNamespacesResponse,
        ListAIMemoryProfilesResponse,
        ListAIMemorySourcesResponse,
        MemoryNamespaceSettingsResponse,
        PreviewAIMemorySummaryResponse,
        RecallAIMemoryResponse,
        RememberAIMemoryResponse,
        UpdateMemorySummarySettings,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_namespace",
    "delete_namespace",
    "delete_profile",
    "delete_source",
    "get_memory",
    "get_operation",
    "get_settings",
    "get_source",
    "get_summary",
    "ingest",
    "list_memories",
    "list_namespaces",
    "list_profiles",
    "list_sources",
    "preview_summary",
    "recall",
    "remember",
    "update_settings",
]

_create_namespace = Operation(
    id="CreateMemoryNamespace",
    method="POST",
    path="/ai/memory/namespaces",
    tag="Memory",
    module="ai_memory",
    function="create_namespace",
    summary="",
    parameters=(Parameter("name", "name", "body", required=True),),
    responses=(Response("2XX", "application/json", "CreateAIMemoryNamespaceResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_namespace(
    session: TelnyxSession,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> CreateAIMemoryNamespaceResponse:
    """Create a namespace; an organization has 5 at most, with the one called default.

    `POST /ai/memory/namespaces` (CreateMemoryNamespace). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateAIMemoryNamespaceResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: CreateAIMemoryNamespaceResponse = await _create_namespace.execute(session, arguments, options)
    return result


_delete_namespace = Operation(
    id="DeleteMemoryNamespace",
    method="DELETE",
    path="/ai/memory/namespaces/{namespace}",
    tag="Memory",
    module="ai_memory",
    function="delete_namespace",
    summary="",
    parameters=(Parameter("namespace", "namespace", "path", required=True),),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete_namespace(
    session: TelnyxSession,
    namespace: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a namespace with every profile and memory in it, for good; default cannot be deleted.

    `DELETE /ai/memory/namespaces/{namespace}` (DeleteMemoryNamespace). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
    }
    await _delete_namespace.execute(session, arguments, options)


_delete_profile = Operation(
    id="DeleteMemoryProfile",
    method="DELETE",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}",
    tag="Memory",
    module="ai_memory",
    function="delete_profile",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "DeleteAIMemoryProfileResponse"),),
    idempotency="idempotent",
)


async def delete_profile(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAIMemoryProfileResponse:
    """Delete all that is remembered about one profile, for good.

    `DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}` (DeleteMemoryProfile). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAIMemoryProfileResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
    }
    result: DeleteAIMemoryProfileResponse = await _delete_profile.execute(session, arguments, options)
    return result


_delete_source = Operation(
    id="DeleteMemorySource",
    method="DELETE",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}",
    tag="Memory",
    module="ai_memory",
    function="delete_source",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("source_id", "source_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "DeleteAIMemorySourceResponse"),),
    idempotency="idempotent",
)


async def delete_source(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    source_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAIMemorySourceResponse:
    """Delete a source and the memories drawn from it, for good; NotFound is raised if it is gone already.

    `DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}` (DeleteMemorySource).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile concerned, of the kind that this product has. Listed by `ai_memory.list_profiles`.
        source_id: Source that memories were drawn from. Listed by `ai_memory.list_sources`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAIMemorySourceResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "source_id": source_id,
    }
    result: DeleteAIMemorySourceResponse = await _delete_source.execute(session, arguments, options)
    return result


_get_memory = Operation(
    id="GetMemory",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}",
    tag="Memory",
    module="ai_memory",
    function="get_memory",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("memory_id", "memory_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetAIMemoryResponse"),),
    idempotency="safe",
)


async def get_memory(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    memory_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAIMemoryResponse:
    """Fetch one memory, with the source or the other memories it was drawn from.

    `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}` (GetMemory). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        memory_id: The memory to fetch. Listed by `ai_memory.list_memories`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIMemoryResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "memory_id": memory_id,
    }
    result: GetAIMemoryResponse = await _get_memory.execute(session, arguments, options)
    return result


_get_operation = Operation(
    id="GetMemoryOperation",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/operations/{operation_id}",
    tag="Memory",
    module="ai_memory",
    function="get_operation",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("operation_id", "operation_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetAIMemoryOperationResponse"),),
    idempotency="safe",
)


async def get_operation(
    session: TelnyxSession,
    namespace: str,
    operation_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAIMemoryOperationResponse:
    """Fetch whether a write is done; only then can what it wrote be recalled.

    `GET /ai/memory/namespaces/{namespace}/operations/{operation_id}` (GetMemoryOperation). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        operation_id: The work in the background, as ingest or remember returned it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIMemoryOperationResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "operation_id": operation_id,
    }
    result: GetAIMemoryOperationResponse = await _get_operation.execute(session, arguments, options)
    return result


_get_settings = Operation(
    id="GetMemoryNamespaceSettings",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/settings",
    tag="Memory",
    module="ai_memory",
    function="get_settings",
    summary="",
    parameters=(Parameter("namespace", "namespace", "path", required=True),),
    responses=(Response("2XX", "application/json", "MemoryNamespaceSettingsResponse"),),
    idempotency="safe",
)


async def get_settings(
    session: TelnyxSession,
    namespace: str,
    *,
    options: RequestOptions | None = None,
) -> MemoryNamespaceSettingsResponse:
    """Fetch the instructions by which a namespace's summaries are written.

    `GET /ai/memory/namespaces/{namespace}/settings` (GetMemoryNamespaceSettings). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MemoryNamespaceSettingsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
    }
    result: MemoryNamespaceSettingsResponse = await _get_settings.execute(session, arguments, options)
    return result


_get_source = Operation(
    id="GetMemorySource",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}",
    tag="Memory",
    module="ai_memory",
    function="get_source",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("source_id", "source_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetAIMemorySourceResponse"),),
    idempotency="safe",
)


async def get_source(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    source_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAIMemorySourceResponse:
    """Fetch a stored session or fact as it was given; NotFound is raised while it still waits to be stored.

    `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}` (GetMemorySource). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile concerned, of the kind that this product has. Listed by `ai_memory.list_profiles`.
        source_id: Source that memories were drawn from. Listed by `ai_memory.list_sources`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIMemorySourceResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "source_id": source_id,
    }
    result: GetAIMemorySourceResponse = await _get_source.execute(session, arguments, options)
    return result


_get_summary = Operation(
    id="GetMemoryProfileSummary",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary",
    tag="Memory",
    module="ai_memory",
    function="get_summary",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetAIMemorySummaryResponse"),),
    idempotency="safe",
)


async def get_summary(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAIMemorySummaryResponse:
    """Fetch the summary of a profile, written beforehand; is_stale says that newer memories are missing in it.

    `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary` (GetMemoryProfileSummary). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile concerned, of the kind that this product has. Listed by `ai_memory.list_profiles`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAIMemorySummaryResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
    }
    result: GetAIMemorySummaryResponse = await _get_summary.execute(session, arguments, options)
    return result


_ingest = Operation(
    id="IngestMemorySource",
    method="POST",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest",
    tag="Memory",
    module="ai_memory",
    function="ingest",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("session_id", "session_id", "query"),
        Parameter("body", "", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "IngestAIMemoryResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def ingest(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    body: Any,
    session_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> IngestAIMemoryResponse:
    """Store a session, any JSON, and draw memories from it in the background; the same session_id again replaces it.

    `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest` (IngestMemorySource). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        body: The session to learn from, any JSON.
        session_id: Name of your own for the session; the same name again replaces what it held.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        IngestAIMemoryResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "session_id": session_id,
        "body": body,
    }
    result: IngestAIMemoryResponse = await _ingest.execute(session, arguments, options)
    return result


_list_memories = Operation(
    id="ListMemories",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories",
    tag="Memory",
    module="ai_memory",
    function="list_memories",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("session_id", "session_id", "query"),
        Parameter("source_id", "source_id", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListAIMemoriesResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_memories(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    session_id: str | Null | None = None,
    source_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> ListAIMemoriesResponse:
    """List the memories of a profile.

    `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories` (ListMemories). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        session_id: Only memories from this session.
        source_id: Only memories from this source.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIMemoriesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "session_id": session_id,
        "source_id": source_id,
    }
    result: ListAIMemoriesResponse = await _list_memories.execute(session, arguments, options)
    return result


_list_namespaces = Operation(
    id="ListMemoryNamespaces",
    method="GET",
    path="/ai/memory/namespaces",
    tag="Memory",
    module="ai_memory",
    function="list_namespaces",
    summary="",
    responses=(Response("2XX", "application/json", "ListAIMemoryNamespacesResponse"),),
    idempotency="safe",
)


async def list_namespaces(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAIMemoryNamespacesResponse:
    """List all namespaces, the one called default included.

    `GET /ai/memory/namespaces` (ListMemoryNamespaces). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIMemoryNamespacesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListAIMemoryNamespacesResponse = await _list_namespaces.execute(session, arguments, options)
    return result


_list_profiles = Operation(
    id="ListMemoryProfiles",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles",
    tag="Memory",
    module="ai_memory",
    function="list_profiles",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListAIMemoryProfilesResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_profiles(
    session: TelnyxSession,
    namespace: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAIMemoryProfilesResponse:
    """List the profiles that hold memories, those with the most first; writing to a profile is what creates it.

    `GET /ai/memory/namespaces/{namespace}/profiles` (ListMemoryProfiles). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIMemoryProfilesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAIMemoryProfilesResponse = await _list_profiles.execute(session, arguments, options)
    return result


_list_sources = Operation(
    id="ListMemorySources",
    method="GET",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources",
    tag="Memory",
    module="ai_memory",
    function="list_sources",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("session_id", "session_id", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListAIMemorySourcesResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_sources(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    session_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> ListAIMemorySourcesResponse:
    """List the sessions and facts that a profile's memories come from.

    `GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources` (ListMemorySources). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile concerned, of the kind that this product has. Listed by `ai_memory.list_profiles`.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        session_id: Only the source of this session.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIMemorySourcesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "session_id": session_id,
    }
    result: ListAIMemorySourcesResponse = await _list_sources.execute(session, arguments, options)
    return result


_preview_summary = Operation(
    id="PreviewMemoryProfileSummary",
    method="POST",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview",
    tag="Memory",
    module="ai_memory",
    function="preview_summary",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("instructions", "instructions", "body"),
    ),
    responses=(Response("2XX", "application/json", "PreviewAIMemorySummaryResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def preview_summary(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    instructions: str | Null | None = None,
    options: RequestOptions | None = None,
) -> PreviewAIMemorySummaryResponse:
    """Write a profile's summary by other instructions, to try them; nothing is saved, and it may take 2 minutes.

    `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview` (PreviewMemoryProfileSummary). It
    is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile concerned, of the kind that this product has. Listed by `ai_memory.list_profiles`.
        instructions: How to write the summary this time; nothing is saved.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PreviewAIMemorySummaryResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "instructions": instructions,
    }
    result: PreviewAIMemorySummaryResponse = await _preview_summary.execute(session, arguments, options)
    return result


_recall = Operation(
    id="RecallMemories",
    method="POST",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall",
    tag="Memory",
    module="ai_memory",
    function="recall",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("query", "query", "body", required=True),
        Parameter("top_k", "top_k", "body"),
    ),
    responses=(Response("2XX", "application/json", "RecallAIMemoryResponse"),),
    idempotency="safe",
    body=("application/json",),
)


async def recall(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    query: str,
    top_k: int | Null | None = None,
    options: RequestOptions | None = None,
) -> RecallAIMemoryResponse:
    """Find a profile's memories that fit a question, best first; they come as they are, no model writes an answer.

    `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall` (RecallMemories). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        query: What to remember about, in words.
        top_k: How many memories to return at most.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecallAIMemoryResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "query": query,
        "top_k": top_k,
    }
    result: RecallAIMemoryResponse = await _recall.execute(session, arguments, options)
    return result


_remember = Operation(
    id="RememberFact",
    method="POST",
    path="/ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember",
    tag="Memory",
    module="ai_memory",
    function="remember",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("text", "text", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "RememberAIMemoryResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def remember(
    session: TelnyxSession,
    namespace: str,
    profile_id: str,
    *,
    text: str,
    options: RequestOptions | None = None,
) -> RememberAIMemoryResponse:
    """Store one fact word for word, in the background; the same text again makes no second copy.

    `POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember` (RememberFact). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        profile_id: Profile within the namespace that has the memories. Listed by `ai_memory.list_profiles`.
        text: The fact to remember, in words.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RememberAIMemoryResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "profile_id": profile_id,
        "text": text,
    }
    result: RememberAIMemoryResponse = await _remember.execute(session, arguments, options)
    return result


_update_settings = Operation(
    id="UpdateMemoryNamespaceSettings",
    method="PATCH",
    path="/ai/memory/namespaces/{namespace}/settings",
    tag="Memory",
    module="ai_memory",
    function="update_settings",
    summary="",
    parameters=(
        Parameter("namespace", "namespace", "path", required=True),
        Parameter("summary", "summary", "body"),
    ),
    responses=(Response("2XX", "application/json", "MemoryNamespaceSettingsResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_settings(
    session: TelnyxSession,
    namespace: str,
    *,
    summary: UpdateMemorySummarySettings | Mapping[str, Any] | Null | None = None,
    options: RequestOptions | None = None,
) -> MemoryNamespaceSettingsResponse:
    """Change the instructions for summaries, 2,000 characters at most; each summary follows when it is next rewritten.

    `PATCH /ai/memory/namespaces/{namespace}/settings` (UpdateMemoryNamespaceSettings). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        namespace: Namespace of the memory, which keeps its data apart from that of others. Listed by
            `ai_memory.list_namespaces`.
        summary: How summaries of profiles are written: instructions in words, null for the usual ones.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MemoryNamespaceSettingsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace": namespace,
        "summary": summary,
    }
    result: MemoryNamespaceSettingsResponse = await _update_settings.execute(session, arguments, options)
    return result
