"""Call queues: calls wait in them until somebody bridges them, or they leave, or their time is over."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.schema.document import Endpoint
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Answer, Answers
from telnyx_async.simulator.world.calls.call import Call, timestamp
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.operations import Operation


@define(eq=False)
class Waiting:
    """A call in a queue. It is a feature of the call: when that ends, it leaves."""

    queue: Queue
    call: Call
    since: datetime

    def stop(self, reason: str = "hangup") -> None:
        """Take it out of the queue."""
        position = self.queue.calls.index(self) + 1
        self.queue.calls.remove(self)
        self.queue.left += 1
        self.queue.waited += self.seconds
        self.call.features.pop("queue", None)
        self.call.emit(
            "call.dequeued",
            queue=self.queue.name,
            queue_position=position,
            reason=reason,
            wait_time_secs=self.seconds,
        )

    @property
    def seconds(self) -> int:
        """How long it has been waiting."""
        return round((self.call.exchange.clock.now() - self.since).total_seconds())

    def as_json(self) -> dict[str, Any]:
        """What the API says of it."""
        return {
            "record_type": "queue_call",
            "call_control_id": self.call.call_control_id,
            "call_leg_id": self.call.call_leg_id,
            "call_session_id": self.call.call_session_id,
            "connection_id": self.call.connection_id,
            "from": self.call.from_,
            "to": self.call.to,
            "enqueued_at": timestamp(self.since),
            "queue_id": self.queue.id,
            "queue_position": self.queue.calls.index(self) + 1,
            "wait_time_secs": self.seconds,
        }


@define(eq=False)
class Queue:
    """A queue of calls, made by the first call that is put into it."""

    name: str
    max_size: int
    created: datetime
    id: str = field(factory=lambda: str(uuid4()))
    calls: list[Waiting] = field(factory=list, init=False)
    left: int = field(default=0, init=False)
    waited: int = field(default=0, init=False)

    @property
    def average(self) -> int:
        """How many seconds calls have waited on average."""
        return round(self.waited / self.left) if self.left else 0

    def as_json(self) -> dict[str, Any]:
        """What the API says of it."""
        return {
            "record_type": "queue",
            "id": self.id,
            "name": self.name,
            "max_size": self.max_size,
            "current_size": len(self.calls),
            "average_wait_time_secs": self.average,
            "created_at": timestamp(self.created),
            "updated_at": timestamp(self.created),
        }


@define(eq=False)
class Queues:
    """All queues, and the operations that look at them."""

    exchange: Exchange
    answers: Answers
    invent: bool = False
    by_name: dict[str, Queue] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """What it carries out."""
        return {"RetrieveCallQueue": self._get, "ListQueueCalls": self._list, "RetrieveCallFromQueue": self._get_call}

    def enqueue(self, call: Call, fields: dict[str, Any]) -> None:
        """Put a call into a queue.

        Raises:
            Refusal: it is in one already, or the queue is full.
        """
        now = self.exchange.clock.now()
        queue = self.by_name.setdefault(
            fields["queue_name"], Queue(fields["queue_name"], fields.get("max_size", 100), now)
        )
        if "queue" in call.features:
            raise refuse("90038", "the call is in a queue already")
        if len(queue.calls) >= queue.max_size:
            raise refuse("90036", f"the queue has {queue.max_size} calls already", pointer="/queue_name")
        waiting = Waiting(queue, call, now)
        queue.calls.append(waiting)
        call.features["queue"] = waiting
        call.emit(
            "call.enqueued",
            queue=queue.name,
            current_position=len(queue.calls),
            queue_avg_wait_time_secs=queue.average,
        )
        if fields.get("max_wait_time_secs"):
            call.later(fields["max_wait_time_secs"], self._expire, call, waiting)

    def leave(self, call: Call, reason: str) -> None:
        """Take a call out of its queue.

        Raises:
            Refusal: it is in none.
        """
        waiting = call.features.get("queue")
        if not isinstance(waiting, Waiting):
            raise refuse("90035", "the call is in no queue")
        waiting.stop(reason)

    def first(self, name: str) -> Call:
        """The call that has been waiting longest in a queue.

        Raises:
            Refusal: nobody waits there.
        """
        queue = self.by_name.get(name)
        if queue is None or not queue.calls:
            raise refuse("10027", "nobody waits in this queue", pointer="/queue")
        return queue.calls[0].call

    def _expire(self, call: Call, waiting: Waiting) -> None:
        if call.features.get("queue") is waiting:
            waiting.stop("timeout")

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        return self.answers.make(endpoint, request) if queue is None else self.answers.given(endpoint, queue.as_json())

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        if queue is None:
            return self.answers.make(endpoint, request)
        return self.answers.listed(endpoint, request, [waiting.as_json() for waiting in queue.calls])

    def _get_call(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        if queue is None:
            return self.answers.make(endpoint, request)
        wanted = request.path["call_control_id"]
        for waiting in queue.calls:
            if waiting.call.call_control_id == wanted:
                return self.answers.given(endpoint, waiting.as_json())
        raise refuse("10005", "this call is not in the queue", parameter="call_control_id")

    def _find(self, request: Request) -> Queue | None:
        queue = self.by_name.get(request.path["queue_name"])
        if queue is None and not self.invent:
            raise refuse("10005", "there is no such queue", parameter="queue_name")
        return queue
