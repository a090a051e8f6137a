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
    """What ai_memory.create_namespace returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryNamespace


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIMemoryProfileResponse(Model):
    """Says what was deleted of a profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedMemoryProfile


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAIMemorySourceResponse(Model):
    """Says what was deleted with a source.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedMemorySource


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedMemoryProfile(Model):
    """The profile and how many memories went with it.

    Attributes:
        memories_deleted: How many memories were deleted.
        profile_id: Profile that was deleted.
    """

    memories_deleted: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedMemorySource(Model):
    """The source and how many memories went with it.

    Attributes:
        memories_deleted: How many memories were deleted.
        profile_id: Profile that the memories belonged to.
        source_id: Source that was deleted.
    """

    memories_deleted: int
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemoryOperationResponse(Model):
    """Whether a write is done.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryOperation


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemoryResponse(Model):
    """The memory that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemorySourceResponse(Model):
    """The source that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySourceDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAIMemorySummaryResponse(Model):
    """The summary of a profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySummary


@define(eq=False, repr=False, kw_only=True, slots=False)
class IngestAIMemoryResponse(Model):
    """Says that the session is being stored.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryIngestion


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoriesResponse(ListResponse["Memory"]):
    """A page of a profile's memories.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Memory]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoryNamespacesResponse(Model):
    """All namespaces.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MemoryNamespace]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemoryProfilesResponse(ListResponse["MemoryProfile"]):
    """A page of the profiles that hold memories.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MemoryProfile]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIMemorySourcesResponse(ListResponse["MemorySource"]):
    """A page of the sources of a profile's memories.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MemorySource]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Memory(Model):
    """One thing that is remembered.

    Attributes:
        id: Identifier of the memory.
        recorded_at: When it was remembered.
        source_id: Session or fact it was drawn from.
        text: What is remembered.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryDetail(Model):
    """One thing that is remembered, and what it was drawn from.

    Attributes:
        derived_from: Other memories it was drawn from.
        id: Identifier of the memory.
        recorded_at: When it was remembered.
        source_id: Session or fact it was drawn from.
        text: What is remembered.
    """

    id: str
    text: str
    derived_from: list[str] | None = None
    recorded_at: datetime | None = None
    source_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryIngestion(Model):
    """The session that is being stored; operation_id tells when its memories can be recalled.

    Attributes:
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        profile_id: Profile that the memories belong to.
        session_id: Name of the session, yours or one that was made up.
        source_id: The stored session, by its identifier.
    """

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespace(Model):
    """A namespace, which keeps memories apart from others.

    Attributes:
        id: Identifier of the namespace.
        name: What it is called.
    """

    id: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespaceSettings(Model):
    """The settings of a namespace.

    Attributes:
        summary: How summaries are written.
    """

    summary: MemorySummarySettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryNamespaceSettingsResponse(Model):
    """The settings of a namespace.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemoryNamespaceSettings


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryOperation(Model):
    """A write in the background; what it wrote can be recalled once it is completed.

    Attributes:
        completed_at: When it was finished.
        created_at: When it was created.
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        status: How far the write is; once completed, it can be recalled. One of pending, processing, completed,
            failed, cancelled.
    """

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    created_at: datetime = UNSET
    completed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemoryProfile(Model):
    """Somebody or something that is remembered, and how many memories there are.

    Attributes:
        memory_count: How many memories it holds.
        profile_id: Name of the profile.
    """

    memory_count: int
    profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySource(Model):
    """A session or fact that memories were drawn from.

    Attributes:
        created_at: When it was created.
        id: Identifier of the source.
        memory_count: How many memories were drawn from it.
        session_id: Name of the session, if it is one.
        updated_at: When it last changed.
    """

    id: str
    memory_count: int
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySourceDetail(Model):
    """A session or fact as it was given.

    Attributes:
        content: The session or fact as it was given, any JSON.
        created_at: When it was created.
        id: Identifier of the source.
        memory_count: How many memories were drawn from it.
        session_id: Name of the session, if it is one.
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
    """What is known of a profile, in one text.

    Attributes:
        generated_at: When the summary was written.
        is_stale: Whether newer memories are missing in it.
        profile_id: Profile that it sums up.
        text: The summary.
    """

    is_stale: bool
    profile_id: str
    generated_at: datetime | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySummaryPreview(Model):
    """A summary by other instructions; it is not saved.

    Attributes:
        profile_id: Profile that it sums up.
        text: The summary.
    """

    profile_id: str
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MemorySummarySettings(Model):
    """How summaries are written in a namespace.

    Attributes:
        instructions: How summaries are written, in words, up to 2000 characters.
    """

    instructions: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewAIMemorySummaryResponse(Model):
    """A summary by other instructions; it is not saved.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MemorySummaryPreview


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecallAIMemoryResponse(Model):
    """The memories that fit the question.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[RecalledMemory]


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecalledMemory(Model):
    """A memory that fits, and how well.

    Attributes:
        id: Identifier of the memory.
        recorded_at: When it was remembered.
        score: How well it fits; more is better.
        text: What is remembered.
    """

    id: str
    text: str
    recorded_at: datetime | None = None
    score: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RememberAIMemoryResponse(Model):
    """Says that the fact is being stored.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RememberedMemory


@define(eq=False, repr=False, kw_only=True, slots=False)
class RememberedMemory(Model):
    """The fact that is being stored; operation_id tells when it can be recalled.

    Attributes:
        operation_id: Identifier of the work going on in the background, to ask how far it is.
        profile_id: Profile that the memory belongs to.
        source_id: The stored fact, by its identifier.
    """

    operation_id: str
    profile_id: str
    source_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMemorySummarySettings(Model):
    """How summaries are written in a namespace.

    Attributes:
        instructions: How summaries are written, in words, up to 2000 characters.
    """

    instructions: str | Null | None = None
