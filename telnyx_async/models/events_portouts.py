# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Number Portout."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutFocDateChanged(Event):
    """Event portout.foc_date_changed: a number of yours will be ported away on another date.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutFocDateChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutFocDateChangedPayload(Model):
    """The port-out order and its new date.

    Attributes:
        foc_date: New date on which the numbers leave (firm order commitment). Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the port-out order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        user_id: The organization that the order belongs to. Example: 0e19c89e-f0ce-458a-a36c-3c60bc2014b1
    """

    id: str = UNSET
    foc_date: datetime | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutNewComment(Event):
    """Event portout.new_comment: somebody commented on a port-out order.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutNewCommentPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutNewCommentPayload(Model):
    """The comment and the port-out order it belongs to.

    Attributes:
        comment: What the comment says.
        id: Identifier of the comment. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        portout_id: Identifier of the port-out order. UUID. Example: d26109e5-0605-4671-a235-d3c649cc8406
        user_id: Who wrote the comment. UUID. Example: 1c45c968-c2e0-4559-b1dd-db073962fc61
    """

    id: str = UNSET
    comment: str | None = None
    portout_id: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutStatusChanged(Event):
    """Event portout.status_changed: the move of numbers of yours to another carrier has come further.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortoutStatusChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortoutStatusChangedPayload(Model):
    """The port-out order with its new status.

    Attributes:
        attempted_pin: PIN that was given to prove that the move is allowed. Example: 1234
        carrier_name: Carrier that the numbers move to.
        id: Identifier of the port-out order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        phone_numbers: The numbers that move away.
        rejection_reason: Why you refused; null if you did not.
        spid: SPID of the new carrier. Example: 987H
        status: New status of the port-out. One of pending, authorized, ported, rejected, rejected-pending,
            canceled.
        subscriber_name: Name of the numbers' end user.
        user_id: The Telnyx user concerned. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str = UNSET
    status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"] | str = UNSET
    attempted_pin: str | None = None
    carrier_name: str | None = None
    phone_numbers: list[str] | None = None
    rejection_reason: str | None = None
    spid: str | None = None
    subscriber_name: str | None = None
    user_id: str | None = None
