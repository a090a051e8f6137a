# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

EmailEventType: TypeAlias = Literal[
    "queued",
    "deferred",
    "scheduled",
    "cancelled",
    "sandbox",
    "sending",
    "sent",
    "failed",
    "delivered",
    "bounced",
    "complained",
    "rejected",
    "opened",
    "clicked",
    "unsubscribed",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccountEmailEvent(Model):
    """Attribute `ListAccountEmailEventsResponse.data`.

    Attributes:
        email: E-mail address of the person or business.
        email_id: E-mail concerned. UUID.
        id: Identifier that Telnyx gave it. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of email_event.
        type_: Which kind it is. One of queued, deferred, scheduled, cancelled, sandbox, sending, sent, failed,
            delivered, bounced, complained, rejected, opened, clicked, unsubscribed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    email_id: str
    id: str
    occurred_at: datetime
    record_type: Literal["email_event"] | str
    type_: EmailEventType | str
    email: EmailSummary | None = None
    payload: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailAddress(Model):
    """Argument `bcc` of `email_drafts.create`, `cc` of `email_drafts.create`, `to` of `email_drafts.create` and 14
    more.

    Attributes:
        email: E-mail address of the person or business.
        name: What it is called.
    """

    email: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventCounts(Model):
    """Attribute `EmailEventStats.counts`.

    Attributes:
        bounced: At least 0.
        clicked: At least 0.
        complained: At least 0.
        deferred: At least 0.
        delivered: At least 0.
        failed: What failed, or how many did. At least 0.
        opened: At least 0.
        queued: At least 0.
        sent: At least 0.
        unsubscribed: At least 0.
    """

    bounced: int
    clicked: int
    complained: int
    deferred: int
    delivered: int
    failed: int
    opened: int
    queued: int
    sent: int
    unsubscribed: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventPaginationMeta(Model):
    """Attribute `ListAccountEmailEventsResponse.meta`.

    Attributes:
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100.
    """

    page_size: int
    time_range: EmailEventTimeRange
    page_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventRates(Model):
    """Attribute `EmailEventStats.rates`.

    Attributes:
        bounce_rate: At least 0.
        click_rate: At least 0.
        complaint_rate: At least 0.
        deferred_rate: At least 0.
        delivery_rate: At least 0.
        open_rate: At least 0.
    """

    bounce_rate: float
    click_rate: float
    complaint_rate: float
    deferred_rate: float
    delivery_rate: float
    open_rate: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventStats(Model):
    """Attribute `EmailEventStatsResponse.data`.

    Attributes:
        record_type: Which kind of record this is. One of email_event_stats.
    """

    counts: EmailEventCounts
    rates: EmailEventRates
    record_type: Literal["email_event_stats"] | str
    time_range: EmailEventTimeRange


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventStatsResponse(Model):
    """Response of `email_events.get_stats`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailEventStats


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailEventTimeRange(Model):
    """Attribute `EmailEventPaginationMeta.time_range`, `EmailEventStats.time_range`.

    Attributes:
        from_: When the period begins.
        to: When the period ends.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: datetime | None
    to: datetime | None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailSummary(Model):
    """Attribute `AccountEmailEvent.email`.

    Attributes:
        cc: Who receives a copy, seen by all.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        subject: Heading of the mail or MMS.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    cc: list[EmailAddress]
    from_: EmailAddress
    subject: str
    to: list[EmailAddress]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAccountEmailEventsResponse(ListResponse["AccountEmailEvent"]):
    """Response of `email_events.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AccountEmailEvent]
    meta: EmailEventPaginationMeta
