# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Memory."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAIMemoryNamespaceResponse(Model):
    """POST /ai/memory/namespaces response in Telnyx's document."""

    data: MemoryNamespace


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIMemoryProfileResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response in Telnyx's document."""

    data: DeletedMemoryProfile


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIMemorySourceResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's
    document.
    """

    data: DeletedMemorySource


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedMemoryProfile(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response.data in Telnyx's document."""

    memories_deleted: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedMemorySource(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response.data in Telnyx's
    document.
    """

    memories_deleted: int
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemoryOperationResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response in Telnyx's document."""

    data: MemoryOperation


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemoryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id} response in Telnyx's document."""

    data: MemoryDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemorySourceResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's document."""

    data: MemorySourceDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemorySummaryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response in Telnyx's document."""

    data: MemorySummary


@define(eq=False, repr=False, kw_only=True, slots=False)
class IngestAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response in Telnyx's document."""

    data: MemoryIngestion


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoriesResponse(ListResponse["Memory"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response in Telnyx's document."""

    data: list[Memory]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoryNamespacesResponse(Model):
    """GET /ai/memory/namespaces response in Telnyx's document."""

    data: list[MemoryNamespace]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoryProfilesResponse(ListResponse["MemoryProfile"]):
    """GET /ai/memory/namespaces/{namespace}/profiles response in Telnyx's document."""

    data: list[MemoryProfile]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemorySourcesResponse(ListResponse["MemorySource"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources response in Telnyx's document."""

    data: list[MemorySource]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Memory(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response.data[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryDetail(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id} response.data in Telnyx's
    document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    text: str
    derived_from: list[str] | None = None
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryIngestion(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response.data in Telnyx's document."""

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespace(Model):
    """MemoryNamespace in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespaceSettings(Model):
    """MemoryNamespaceSettingsResponse.data in Telnyx's document."""

    summary: MemorySummarySettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespaceSettingsResponse(Model):
    """MemoryNamespaceSettingsResponse in Telnyx's document."""

    data: MemoryNamespaceSettings


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryOperation(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response.data in Telnyx's document.

    Attributes:
        created_at: When it was created.
        status: One of pending, processing, completed, failed, cancelled.
    """

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    created_at: datetime = UNSET
    completed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryProfile(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles response.data[] in Telnyx's document."""

    memory_count: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySource(Model):
    """MemorySource in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        updated_at: When it last changed.
    """

    id: str
    memory_count: int
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySourceDetail(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response.data in Telnyx's
    document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        updated_at: When it last changed.
    """

    content: dict[str, Any] | list[Any] | str | float | bool
    id: str
    memory_count: int
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySummary(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response.data in Telnyx's document."""

    is_stale: bool
    profile_id: str
    generated_at: datetime | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySummaryPreview(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response.data in Telnyx's document."""

    profile_id: str
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySummarySettings(Model):
    """MemoryNamespaceSettingsResponse.data.summary in Telnyx's document."""

    instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewAIMemorySummaryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response in Telnyx's document."""

    data: MemorySummaryPreview


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecallAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response in Telnyx's document."""

    data: list[RecalledMemory]


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecalledMemory(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response.data[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    score: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RememberAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response in Telnyx's document."""

    data: RememberedMemory


@define(eq=False, repr=False, kw_only=True, slots=False)
class RememberedMemory(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response.data in Telnyx's document."""

    operation_id: str
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMemorySummarySettings(Model):
    """PATCH /ai/memory/namespaces/{namespace}/settings body.summary in Telnyx's document."""

    instructions: str | Null | None = None
