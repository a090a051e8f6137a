# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Queue Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateQueueRequest(Model):
    """A queue to make.

    Attributes:
        max_size: How many calls the queue holds at most. At least 1. Telnyx's default: 300. Example: 100
        queue_name: Name of the queue, up to 255 characters. 1 to 255 characters. Example: tier_1_support
    """

    queue_name: str
    max_size: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateQueueResponse(Model):
    """The queue that was made.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Queue = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetQueueCallResponse(Model):
    """The waiting call that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: QueueCall = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetQueueResponse(Model):
    """The queue that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Queue = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListQueueCallsResponse(ListResponse["QueueCall"]):
    """A page of the calls that wait in a queue.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[QueueCall] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListQueuesResponse(ListResponse["Queue"]):
    """A page of the queues.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Queue] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Queue(Model):
    """A queue of waiting calls.

    Attributes:
        average_wait_time_secs: Seconds that the calls in it have waited on average. Example: 175
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        current_size: How many calls wait in it now. Example: 20
        id: Identifier of the queue. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        max_size: How many calls the queue holds at most. Example: 50
        name: What it is called. Example: support
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class QueueCall(Model):
    """A call that waits in a queue.

    Attributes:
        call_control_id: The waiting leg, as commands and webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        connection_id: Call Control application of the call. Example: 7267xxxxxxxxxxxxxx
        enqueued_at: When the call was put into the queue. Example: 2019-01-23T18:10:02.574Z
        from_: Number or SIP URI that calls. Example: +35319605860
        is_alive: Whether the call is still up; false for one that hung up and keeps its place.
        queue_id: Identifier of the queue it waits in. Example: ae1626cc-6f42-11ea-becd-02420a0f8b69
        queue_position: Place in the queue. Example: 3
        record_type: Which kind of record this is. One of queue_call.
        to: Number or SIP URI that was called. Example: +13129457420
        wait_time_secs: Seconds the call has spent in the queue. Example: 272
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    connection_id: str
    enqueued_at: datetime
    from_: str
    is_alive: bool
    queue_id: str
    queue_position: int
    record_type: Literal["queue_call"] | str
    to: str
    wait_time_secs: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateQueueRequest(Model):
    """How many calls a queue should hold.

    Attributes:
        max_size: How many calls the queue holds at most. At least 1. Example: 200
    """

    max_size: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateQueueResponse(Model):
    """The queue as it is after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Queue = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateQueuedCallRequest(Model):
    """Whether a waiting call keeps its place after a hang-up.

    Attributes:
        keep_after_hangup: Whether a call that hangs up keeps its place in the queue, to be called back.
    """

    keep_after_hangup: bool | None = None
