# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Profiles."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_messages import InboundMessagePayload


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkClicked(Event):
    """Event link_clicked: somebody opened a link that Telnyx had shortened in your message.

    Attributes:
        record_type: Which kind of record this is.
        payload: Which link of which message was opened, and when.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: ReplacedLinkClick
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessageReceived(Event):
    """Event message.received: a message came in for one of your numbers.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.received.
        id: Identifier of the event; the same again when it is delivered twice. The message's own is in payload.
            UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.received"] | str
    id: str
    payload: InboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplacedLinkClick(Model):
    """A click on a shortened link: which link, of which message, when.

    Attributes:
        message_id: Message that held the link. UUID.
        record_type: Which kind of record this is. Example: link_clicked
        time_clicked: When the link was opened.
        to: Number in +E.164, short code or sender id.
        url: The link as you wrote it, before it was shortened. Example: link_clicked
    """

    message_id: str = UNSET
    record_type: str = UNSET
    time_clicked: datetime | None = None
    to: str | None = None
    url: str | None = None
