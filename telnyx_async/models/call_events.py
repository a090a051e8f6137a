# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Debugging."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallEvent(Model):
    """Attribute `ListCallEventsResponse.data`.

    Attributes:
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            308fe500-5213-11e9-ace7-02420a0f0668
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 308fec30-5213-11e9-9d3f-02420a0f0668
        event_timestamp: Example: 2019-03-29T11:10:19.127783Z
        metadata: Further facts kept with it, as names and values.
        name: What it is called. Example: call.hangup
        record_type: Which kind of record this is. One of call_event.
        type_: Which kind it is. One of command, webhook.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    call_leg_id: str
    call_session_id: str
    event_timestamp: datetime
    metadata: dict[str, Any]
    name: str
    record_type: Literal["call_event"] | str
    type_: Literal["command", "webhook"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCallEventsResponse(ListResponse["CallEvent"]):
    """Response of `call_events.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CallEvent] = UNSET
    meta: PaginationMeta = UNSET
