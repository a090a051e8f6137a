# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Memory."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAIMemoryNamespaceResponse(Model):
    """POST /ai/memory/namespaces response in Telnyx's document."""

    data: MemoryNamespace


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemoryProfileData(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response.data in Telnyx's document."""

    memories_deleted: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemoryProfileResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response in Telnyx's document."""

    data: DeleteAIMemoryProfileData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemorySourceData(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response.data in Telnyx's
    document.
    """

    memories_deleted: int
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemorySourceResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's
    document.
    """

    data: DeleteAIMemorySourceData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryMemoryData(Model):
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryMemoryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id} response in Telnyx's document."""

    data: GetAIMemoryMemoryData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryOperationData(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response.data in Telnyx's document.

    Attributes:
        created_at: When it was created.
        status: One of pending, processing, completed, failed, cancelled.
    """

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    created_at: datetime = UNSET
    completed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryOperationResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response in Telnyx's document."""

    data: GetAIMemoryOperationData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySourceData(Model):
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySourceResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's document."""

    data: GetAIMemorySourceData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySummaryData(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response.data in Telnyx's document."""

    is_stale: bool
    profile_id: str
    generated_at: datetime | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySummaryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response in Telnyx's document."""

    data: GetAIMemorySummaryData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IngestAIMemoryData(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response.data in Telnyx's document."""

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IngestAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response in Telnyx's document."""

    data: IngestAIMemoryData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryMemoriesItem(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response.data[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryMemoriesResponse(ListResponse["ListAIMemoryMemoriesItem"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response in Telnyx's document."""

    data: list[ListAIMemoryMemoriesItem]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryNamespacesResponse(Model):
    """GET /ai/memory/namespaces response in Telnyx's document."""

    data: list[MemoryNamespace]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryProfilesItem(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles response.data[] in Telnyx's document."""

    memory_count: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryProfilesResponse(ListResponse["ListAIMemoryProfilesItem"]):
    """GET /ai/memory/namespaces/{namespace}/profiles response in Telnyx's document."""

    data: list[ListAIMemoryProfilesItem]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemorySourcesResponse(ListResponse["MemorySource"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources response in Telnyx's document."""

    data: list[MemorySource]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespace(Model):
    """MemoryNamespace in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespaceSettingsData(Model):
    """MemoryNamespaceSettingsResponse.data in Telnyx's document."""

    summary: MemoryNamespaceSettingsSummary | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespaceSettingsResponse(Model):
    """MemoryNamespaceSettingsResponse in Telnyx's document."""

    data: MemoryNamespaceSettingsData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespaceSettingsSummary(Model):
    """MemoryNamespaceSettingsResponse.data.summary in Telnyx's document."""

    instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewAIMemorySummaryData(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response.data in Telnyx's document."""

    profile_id: str
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewAIMemorySummaryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response in Telnyx's document."""

    data: PreviewAIMemorySummaryData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecallAIMemoryItem(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response.data[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    score: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecallAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response in Telnyx's document."""

    data: list[RecallAIMemoryItem]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RememberAIMemoryData(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response.data in Telnyx's document."""

    operation_id: str
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RememberAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response in Telnyx's document."""

    data: RememberAIMemoryData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAIMemorySettingsSummary(Model):
    """PATCH /ai/memory/namespaces/{namespace}/settings body.summary in Telnyx's document."""

    instructions: str | Null | None = None
