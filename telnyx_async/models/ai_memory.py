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
    """POST /ai/memory/namespaces response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryNamespace


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemoryProfileResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedMemoryProfile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteAIMemorySourceResponse(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's
    document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedMemorySource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletedMemoryProfile(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id} response.data in Telnyx's document.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has.
    """

    memories_deleted: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletedMemorySource(Model):
    """DELETE /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response.data in Telnyx's
    document.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has.
        source_id: Where the memory, document or data comes from.
    """

    memories_deleted: int
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryOperationResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryOperation


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemoryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryDetail


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySourceResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySourceDetail


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAIMemorySummaryResponse(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySummary


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IngestAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryIngestion


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoriesResponse(ListResponse["Memory"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Memory]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryNamespacesResponse(Model):
    """GET /ai/memory/namespaces response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MemoryNamespace]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemoryProfilesResponse(ListResponse["MemoryProfile"]):
    """GET /ai/memory/namespaces/{namespace}/profiles response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MemoryProfile]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIMemorySourcesResponse(ListResponse["MemorySource"]):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MemorySource]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Memory(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories response.data[] in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        source_id: Where the memory, document or data comes from.
        text: What is said or written.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryDetail(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id} response.data in Telnyx's
    document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        source_id: Where the memory, document or data comes from.
        text: What is said or written.
    """

    id: str
    text: str
    derived_from: list[str] | None = None
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryIngestion(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest response.data in Telnyx's document.

    Attributes:
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        profile_id: Profile concerned, of the kind that this product has.
        session_id: The session that it belongs to.
        source_id: Where the memory, document or data comes from.
    """

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespace(Model):
    """MemoryNamespace in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        name: What it is called.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespaceSettings(Model):
    """MemoryNamespaceSettingsResponse.data in Telnyx's document.

    Attributes:
        summary: The gist of it, in short.
    """

    summary: MemorySummarySettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryNamespaceSettingsResponse(Model):
    """MemoryNamespaceSettingsResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryNamespaceSettings


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryOperation(Model):
    """GET /ai/memory/namespaces/{namespace}/operations/{operation_id} response.data in Telnyx's document.

    Attributes:
        completed_at: When it was finished.
        created_at: When it was created.
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        status: How far it has come, or whether it is in use. One of pending, processing, completed, failed,
            cancelled.
    """

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    created_at: datetime = UNSET
    completed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemoryProfile(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles response.data[] in Telnyx's document.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has.
    """

    memory_count: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemorySource(Model):
    """MemorySource in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        session_id: The session that it belongs to.
        updated_at: When it last changed.
    """

    id: str
    memory_count: int
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemorySourceDetail(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id} response.data in Telnyx's
    document.

    Attributes:
        content: What it contains: mostly the words of a message.
        created_at: When it was created.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        session_id: The session that it belongs to.
        updated_at: When it last changed.
    """

    content: dict[str, Any] | list[Any] | str | float | bool
    id: str
    memory_count: int
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemorySummary(Model):
    """GET /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary response.data in Telnyx's document.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has.
        text: What is said or written.
    """

    is_stale: bool
    profile_id: str
    generated_at: datetime | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemorySummaryPreview(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response.data in Telnyx's document.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has.
        text: What is said or written.
    """

    profile_id: str
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MemorySummarySettings(Model):
    """MemoryNamespaceSettingsResponse.data.summary in Telnyx's document.

    Attributes:
        instructions: What the model is told to do, in words.
    """

    instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewAIMemorySummaryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary/preview response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySummaryPreview


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecallAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[RecalledMemory]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecalledMemory(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall response.data[] in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        score: How strong the result is, as a number.
        text: What is said or written.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    score: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RememberAIMemoryResponse(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RememberedMemory


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RememberedMemory(Model):
    """POST /ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember response.data in Telnyx's document.

    Attributes:
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        profile_id: Profile concerned, of the kind that this product has.
        source_id: Where the memory, document or data comes from.
    """

    operation_id: str
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMemorySummarySettings(Model):
    """PATCH /ai/memory/namespaces/{namespace}/settings body.summary in Telnyx's document.

    Attributes:
        instructions: What the model is told to do, in words.
    """

    instructions: str | Null | None = None
