# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Suppression Imports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null

EmailBlockReason: TypeAlias = Literal["hard_bounce", "spam_complaint", "unsubscribe", "invalid", "manual_block"]
EmailBlockScope: TypeAlias = Literal["account", "domain", "address"]
EmailBlockSource: TypeAlias = Literal["feedback", "manual", "import", "system"]
EmailBlockStatus: TypeAlias = Literal["active", "expired", "removed"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailBlockImportRequest(Model):
    """CreateImportRequest in Telnyx's document.

    Attributes:
        block_ttl_days: At least 1. Telnyx's default: 30.
        file: File.
    """

    file: bytes
    block_ttl_days: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailBlockRequest(Model):
    """CreateEmailBlockRequest in Telnyx's document.

    Attributes:
        domain_id: UUID.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    to: str
    domain_id: str | Null | None = None
    expires_at: datetime | Null | None = None
    from_: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlock(Model):
    """EmailBlock in Telnyx's document.

    Attributes:
        created_at: When it was created.
        domain_id: UUID.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        group_id: UUID.
        id: Identifier of the resource. UUID.
        reason: One of hard_bounce, spam_complaint, unsubscribe, invalid, manual_block.
        record_type: Which kind of record this is. One of email_block.
        scope: One of account, domain, address.
        source: One of feedback, manual, import, system.
        status: One of active, expired, removed.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    created_at: datetime
    id: str
    reason: EmailBlockReason | str
    record_type: Literal["email_block"] | str
    scope: EmailBlockScope | str
    source: EmailBlockSource | str
    status: EmailBlockStatus | str
    to: str
    updated_at: datetime
    domain_id: str | None = None
    expires_at: datetime | None = None
    from_: str | None = None
    group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockCursorMeta(Model):
    """CursorMeta in Telnyx's document.

    Attributes:
        page_size: How many items a page holds.
    """

    has_next: bool
    has_previous: bool
    page_size: int
    next_cursor: str | None = None
    previous_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockError(Model):
    """BlocksErrorObject in Telnyx's document."""

    code: str
    detail: str
    title: str
    source: EmailBlockErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockErrorSource(Model):
    """BlocksErrorObject.source in Telnyx's document."""

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockErrors(Model):
    """ErrorList in Telnyx's document."""

    errors: list[EmailBlockError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockEvent(Model):
    """EmailBlockEvent in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of created, removed, expired, override_used.
        id: Identifier of the resource. UUID.
        occurred_at: When the event happened.
        record_type: Which kind of record this is. One of email_block_event.
    """

    actor: str
    event_type: Literal["created", "removed", "expired", "override_used"] | str
    id: str
    occurred_at: datetime
    reason: str
    record_type: Literal["email_block_event"] | str
    source: str
    meta: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockImport(Model):
    """EmailBlockImport in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        provider: One of sendgrid, mailgun, ses, generic.
        record_type: Which kind of record this is. One of email_block_import.
        status: One of pending, processing, completed, failed.
        updated_at: When it last changed.
    """

    created_at: datetime
    id: str
    record_type: Literal["email_block_import"] | str
    status: Literal["pending", "processing", "completed", "failed"] | str
    total: int
    updated_at: datetime
    completed_at: datetime | None = None
    created_count: int | None = None
    error_count: int | None = None
    errors: dict[str, str] | None = None
    existing_count: int | None = None
    failure_reason: str | None = None
    processed_rows: int | None = None
    provider: Literal["sendgrid", "mailgun", "ses", "generic"] | str | None = None
    skipped_count: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockImportResponse(Model):
    """EmailBlockImportResponse in Telnyx's document."""

    data: EmailBlockImport


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockOffsetMeta(Model):
    """OffsetMeta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockResponse(Model):
    """EmailBlockResponse in Telnyx's document."""

    data: EmailBlock


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlockEventsResponse(ListResponse["EmailBlockEvent"]):
    """EmailBlockEventListResponse in Telnyx's document."""

    data: list[EmailBlockEvent]
    meta: EmailBlockOffsetMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksCursorResponse(Model):
    """EmailBlockListCursorResponse in Telnyx's document."""

    data: list[EmailBlock]
    meta: EmailBlockCursorMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksMeta(Model):
    """GET /email_blocks response.meta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
    has_next: bool | None = None
    has_previous: bool | None = None
    next_cursor: str | None = None
    previous_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksOffsetResponse(Model):
    """EmailBlockListOffsetResponse in Telnyx's document."""

    data: list[EmailBlock]
    meta: EmailBlockOffsetMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksResponse(ListResponse["EmailBlock"]):
    """GET /email_blocks response in Telnyx's document."""

    data: list[EmailBlock]
    meta: ListEmailBlocksMeta
