# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Porting Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewPortingOrderComment(Model):
    """The new comment on a porting order.

    Attributes:
        body: What the comment says.
        id: Identifier of the comment. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        inserted_at: When it was made. Example: 2021-03-19T10:07:15.527Z
        user_id: Who wrote the comment. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        user_type: Whether the writer is a user, Telnyx (admin) or the system. One of user, admin, system.
    """

    body: str | None = None
    id: str | None = None
    inserted_at: datetime | None = None
    user_id: str | None = None
    user_type: Literal["user", "admin", "system"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderDeleted(Event):
    """Event porting_order.deleted: a porting order was deleted.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderDeletedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderDeletedPayload(Model):
    """The porting order that was deleted.

    Attributes:
        created_at: When it was created. Example: 2021-03-19T10:07:15.527000Z
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        deleted_at: When it was deleted. Example: 2021-03-19T10:07:15.527Z
        id: Identifier of the porting order that was deleted. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        record_type: Which kind of record this is. Example: porting_event
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527000Z
    """

    id: str = UNSET
    record_type: str = UNSET
    created_at: datetime | None = None
    customer_reference: str | None = None
    deleted_at: datetime | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderMessagingChanged(Event):
    """Event porting_order.messaging_changed: the move of messaging has come further.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderMessagingChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderMessagingChangedMessaging(Model):
    """Whether messaging moves with the numbers, and how far that is.

    Attributes:
        enable_messaging: Whether messaging moves to Telnyx too; otherwise it stays with the present provider.
        messaging_capable: Whether messaging can move at all.
        messaging_port_completed: Whether the move of messaging is done.
        messaging_port_status: How far the move of messaging is. One of not_applicable, pending, activating,
            exception, canceled, partial_port_complete, ported.
    """

    enable_messaging: bool | None = None
    messaging_capable: bool | None = None
    messaging_port_completed: bool | None = None
    messaging_port_status: (
        Literal["not_applicable", "pending", "activating", "exception", "canceled", "partial_port_complete", "ported"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderMessagingChangedPayload(Model):
    """The porting order and how the move of messaging stands.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        messaging: Whether messaging moves with the numbers, and how far that is.
        support_key: Key to name the order by when you write to Telnyx support. Example: sr_b1a2c3
    """

    id: str = UNSET
    customer_reference: str | None = None
    messaging: PortingOrderMessagingChangedMessaging | None = None
    support_key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderNewComment(Event):
    """Event porting_order.new_comment: somebody commented on a porting order.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderNewCommentPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderNewCommentPayload(Model):
    """The comment and the porting order it belongs to.

    Attributes:
        comment: The comment that was added.
        porting_order_id: Identifier of the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        support_key: Key to name the order by when you write to Telnyx support. Example: sr_b1a2c3
    """

    comment: NewPortingOrderComment | None = None
    porting_order_id: str | None = None
    support_key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSplit(Event):
    """Event porting_order.split: some numbers were moved from a porting order to a new one.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderSplitPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSplitFrom(Model):
    """The porting order that the numbers were in.

    Attributes:
        id: Identifier of the porting order that was split. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSplitPayload(Model):
    """Which numbers moved, from which porting order to which.

    Attributes:
        from_: Porting order that was split.
        porting_phone_numbers: Numbers that were moved to the new order.
        to: New porting order that the numbers are in now.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: PortingOrderSplitFrom | None = None
    porting_phone_numbers: list[PortingOrderSplitPhoneNumber] | None = None
    to: PortingOrderSplitTo | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSplitPhoneNumber(Model):
    """One number that was moved.

    Attributes:
        id: Identifier of the number in the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderSplitTo(Model):
    """The new porting order that the numbers are in now.

    Attributes:
        id: Identifier of the new porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderStatus(Model):
    """How far a porting order is, with the problems that hold it up.

    Attributes:
        details: Problems that hold it up; empty when there are none.
        value: How far the porting has come. One of draft, in-process, submitted, exception, foc-date-confirmed,
            ported, cancelled, cancel-pending.
    """

    details: list[PortingOrdersExceptionType] | None = None
    value: (
        Literal[
            "draft",
            "in-process",
            "submitted",
            "exception",
            "foc-date-confirmed",
            "ported",
            "cancelled",
            "cancel-pending",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderStatusChanged(Event):
    """Event porting_order.status_changed: the status of a porting order has changed.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier of the event; the same again when it is delivered twice.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: PortingOrderStatusChangedPayload
    id: str
    event_type: str
    record_type: str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrderStatusChangedPayload(Model):
    """The porting order with its new status.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by. Example: my-ref-001
        id: Identifier of the porting order. UUID. Example: 96dfa9e4-c753-4fd3-97cd-42d66f26cf0c
        status: New status of the porting order, with the problems that hold it up.
        support_key: Key to name the order by when you write to Telnyx support. Example: sr_b1a2c3
        updated_at: When the status changed. Example: 2021-03-19T10:07:15.527Z
        webhook_url: URL that this event was sent to. Example: https://example.com/webhook
    """

    id: str = UNSET
    status: PortingOrderStatus = UNSET
    customer_reference: str | None = None
    support_key: str | None = None
    updated_at: datetime | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortingOrdersExceptionType(Model):
    """A problem that holds up a porting order.

    Attributes:
        code: Kind of problem, such as ACCOUNT_NUMBER_MISMATCH. One of ACCOUNT_NUMBER_MISMATCH,
            AUTH_PERSON_MISMATCH, BTN_ATN_MISMATCH, ENTITY_NAME_MISMATCH, FOC_EXPIRED, FOC_REJECTED,
            LOCATION_MISMATCH, LSR_PENDING, MAIN_BTN_PORTING, OSP_IRRESPONSIVE, OTHER, PASSCODE_PIN_INVALID,
            PHONE_NUMBER_HAS_SPECIAL_FEATURE, PHONE_NUMBER_MISMATCH, PHONE_NUMBER_NOT_PORTABLE, PORT_TYPE_INCORRECT,
            PORTING_ORDER_SPLIT_REQUIRED, POSTAL_CODE_MISMATCH, RATE_CENTER_NOT_PORTABLE, SV_CONFLICT,
            SV_UNKNOWN_FAILURE.
        description: The problem in words.
    """

    code: (
        Literal[
            "ACCOUNT_NUMBER_MISMATCH",
            "AUTH_PERSON_MISMATCH",
            "BTN_ATN_MISMATCH",
            "ENTITY_NAME_MISMATCH",
            "FOC_EXPIRED",
            "FOC_REJECTED",
            "LOCATION_MISMATCH",
            "LSR_PENDING",
            "MAIN_BTN_PORTING",
            "OSP_IRRESPONSIVE",
            "OTHER",
            "PASSCODE_PIN_INVALID",
            "PHONE_NUMBER_HAS_SPECIAL_FEATURE",
            "PHONE_NUMBER_MISMATCH",
            "PHONE_NUMBER_NOT_PORTABLE",
            "PORT_TYPE_INCORRECT",
            "PORTING_ORDER_SPLIT_REQUIRED",
            "POSTAL_CODE_MISMATCH",
            "RATE_CENTER_NOT_PORTABLE",
            "SV_CONFLICT",
            "SV_UNKNOWN_FAILURE",
        ]
        | str
        | None
    ) = None
    description: str | None = None
