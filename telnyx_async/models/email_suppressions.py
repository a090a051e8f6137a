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
    """Body of `email_suppressions.create_import`.

    Attributes:
        block_ttl_days: Days until imported manual_block rows expire; other rows never do. At least 1. Telnyx's
            default: 30.
        file: Identifier of the file's content, or the file. File.
    """

    file: bytes
    block_ttl_days: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailBlockRequest(Model):
    """Body of `email_suppressions.create`.

    Attributes:
        domain_id: E-mail domain concerned. UUID.
        expires_at: When it stops being valid.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    to: str
    domain_id: str | Null | None = None
    expires_at: datetime | Null | None = None
    from_: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlock(Model):
    """Attribute `EmailBlockResponse.data`, `ListEmailBlocksCursorResponse.data`, `ListEmailBlocksOffsetResponse.data`
    and 2 more.

    Attributes:
        created_at: When it was created.
        domain_id: E-mail domain concerned. UUID.
        expires_at: When it stops being valid.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. UUID.
        id: Identifier that Telnyx gave it. UUID.
        reason: Why it is so or should be so. One of hard_bounce, spam_complaint, unsubscribe, invalid,
            manual_block.
        record_type: Which kind of record this is. One of email_block.
        scope: Whether the block counts for the account, a domain or an address. One of account, domain, address.
        source: Where it comes from; of an error, the part of the request at fault. One of feedback, manual, import,
            system.
        status: How far it has come, or whether it is in use. One of active, expired, removed.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
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
    """Attribute `ListEmailBlocksCursorResponse.meta`.

    Attributes:
        has_next: Whether another page follows.
        has_previous: Whether there is a page before.
        next_cursor: Cursor of the page that follows; none on the last page.
        page_size: How many items a page holds.
        previous_cursor: Cursor of the page before; none on the first page.
    """

    has_next: bool
    has_previous: bool
    page_size: int
    next_cursor: str | None = None
    previous_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockError(Model):
    """Attribute `EmailBlockErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    detail: str
    title: str
    source: EmailBlockErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockErrorSource(Model):
    """Attribute `EmailBlockError.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockErrors(Model):
    """Error of `email_suppressions.create`, `email_suppressions.create_import`, `email_suppressions.delete` and 13
    more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmailBlockError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockEvent(Model):
    """Attribute `ListEmailBlockEventsResponse.data`.

    Attributes:
        event_type: Name of the event, such as call.answered. One of created, removed, expired, override_used.
        id: Identifier that Telnyx gave it. UUID.
        meta: Facts about the answer, not part of it, such as which page of how many.
        occurred_at: When the event happened.
        reason: Why it is so or should be so.
        record_type: Which kind of record this is. One of email_block_event.
        source: Where it comes from; of an error, the part of the request at fault.
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
    """Attribute `EmailBlockImportResponse.data`.

    Attributes:
        completed_at: When it was finished.
        created_at: When it was created.
        errors: What went wrong, one entry for each problem.
        failure_reason: Why it failed.
        id: Identifier that Telnyx gave it. UUID.
        provider: Company whose service is used, such as one for voices or models. One of sendgrid, mailgun, ses,
            generic.
        record_type: Which kind of record this is. One of email_block_import.
        status: How far it has come, or whether it is in use. One of pending, processing, completed, failed.
        total: How many or how much in all.
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
    """Response of `email_suppressions.create_import`, `email_suppressions.get_import`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailBlockImport


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBlockOffsetMeta(Model):
    """Attribute `ListEmailBlockEventsResponse.meta`, `ListEmailBlocksOffsetResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
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
    """Response of `email_suppressions.create`, `email_suppressions.delete`, `email_suppressions.get` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailBlock


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlockEventsResponse(ListResponse["EmailBlockEvent"]):
    """Response of `email_suppressions.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailBlockEvent]
    meta: EmailBlockOffsetMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksCursorResponse(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailBlock]
    meta: EmailBlockCursorMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksMeta(Model):
    """Attribute `ListEmailBlocksResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
        has_next: Whether another page follows.
        has_previous: Whether there is a page before.
        next_cursor: Cursor of the page that follows; none on the last page.
        previous_cursor: Cursor of the page before; none on the first page.
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
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailBlock]
    meta: EmailBlockOffsetMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailBlocksResponse(ListResponse["EmailBlock"]):
    """Response of `email_suppressions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailBlock]
    meta: ListEmailBlocksMeta
