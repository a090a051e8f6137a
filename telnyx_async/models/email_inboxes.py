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
    """Attribute `EmailInboxResponse.data`, `ListEmailInboxesResponse.data`.

    Attributes:
        address: Where somebody or something is: street, place, country.
        created_at: When it was created.
        domain: The name, such as example.com.
        domain_id: E-mail domain concerned.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of email_inbox.
        settings: How it is set up, as names and values.
        status: How far it has come, or whether it is in use. One of active, paused.
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
    """Attribute `EmailInboxFiltersResponse.data`.

    Attributes:
        allowlist: Senders that the inbox accepts.
        blocklist: Senders that the inbox refuses; wins over allowlist.
        record_type: Which kind of record this is. One of email_inbox_filters.
    """

    allowlist: list[str]
    blocklist: list[str]
    record_type: Literal["email_inbox_filters"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxFiltersResponse(Model):
    """Response of `email_inboxes.add_filters`, `email_inboxes.get_filters`, `email_inboxes.remove_filters` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailInboxFilters


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxResponse(Model):
    """Response of `email_inboxes.create`, `email_inboxes.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailInbox


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailInboxesResponse(ListResponse["EmailInbox"]):
    """Response of `email_inboxes.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailInbox]
    meta: EmailPaginationMeta = UNSET
