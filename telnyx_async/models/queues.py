# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Queue Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetQueueCallResponse(Model):
    """GET /queues/{queue_name}/calls/{call_control_id} response in Telnyx's document."""

    data: QueueCall = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetQueueResponse(Model):
    """GET /queues/{queue_name} response in Telnyx's document."""

    data: Queue = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListQueueCallsResponse(ListResponse["QueueCall"]):
    """GET /queues/{queue_name}/calls response in Telnyx's document."""

    data: list[QueueCall] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Queue(Model):
    """Queue in Telnyx's document.

    Attributes:
        average_wait_time_secs: Example: 175
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        current_size: Example: 20
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        max_size: Example: 50
        name: Example: support
        record_type: Which kind of record this is. One of queue.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    average_wait_time_secs: int
    created_at: datetime
    current_size: int
    id: str
    max_size: int
    name: str
    record_type: Literal["queue"] | str
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class QueueCall(Model):
    """QueueCall in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        enqueued_at: Example: 2019-01-23T18:10:02.574Z
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +35319605860
        queue_id: Example: ae1626cc-6f42-11ea-becd-02420a0f8b69
        queue_position: Place in the queue. Example: 3
        record_type: Which kind of record this is. One of queue_call.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13129457420
        wait_time_secs: Seconds the call has spent in the queue. Example: 272
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    connection_id: str
    enqueued_at: datetime
    from_: str
    queue_id: str
    queue_position: int
    record_type: Literal["queue_call"] | str
    to: str
    wait_time_secs: int
