# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Inboxes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.email_messages import EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInbox(Model):
    """EmailInbox in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        record_type: Which kind of record this is. One of email_inbox.
        status: One of active, paused.
        updated_at: When it last changed.
    """

    address: str
    created_at: datetime
    domain: str
    domain_id: str
    id: str
    record_type: Literal["email_inbox"] | str
    settings: dict[str, Any]
    status: Literal["active", "paused"] | str
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxFilters(Model):
    """EmailInboxFilters in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is. One of email_inbox_filters.
    """

    allowlist: list[str]
    blocklist: list[str]
    record_type: Literal["email_inbox_filters"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxFiltersResponse(Model):
    """EmailInboxFiltersResponse in Telnyx's document."""

    data: EmailInboxFilters


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxResponse(Model):
    """EmailInboxResponse in Telnyx's document."""

    data: EmailInbox


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailInboxesResponse(ListResponse["EmailInbox"]):
    """GET /email_inboxes response in Telnyx's document."""

    data: list[EmailInbox]
    meta: EmailPaginationMeta = UNSET
