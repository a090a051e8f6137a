# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Customer Service Record."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordStatusChanged(Event):
    """Event customer_service_record.status_changed: a customer service record (CSR) has come further.

    Attributes:
        event_type: Name of the event, such as call.answered. One of customer_service_record.status_changed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            d3c462b5-8afa-4d48-9af1-4f9b1f00e7bd
        occurred_at: When the event happened. Example: 2021-03-19T10:07:15.527Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["customer_service_record.status_changed"] | str
    id: str
    payload: CustomerServiceRecordStatusChangedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomerServiceRecordStatusChangedPayload(Model):
    """The customer service record and how it now stands.

    Attributes:
        id: Identifier of the customer service record. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        phone_number: The phone number, normally in +E.164. Example: +12065551212
        status: How the record's retrieval stands. One of pending, completed, failed.
        updated_at: When it last changed. Example: 2021-03-19T10:07:15.527Z
    """

    id: str = UNSET
    status: Literal["pending", "completed", "failed"] | str = UNSET
    phone_number: str | None = None
    updated_at: datetime | None = None
