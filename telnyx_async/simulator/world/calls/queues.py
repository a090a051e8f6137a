"""Call queues: a call waits in one until it is bridged, leaves, or its maximum waiting time is over."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.operations import Operation

_MAX_SIZE = 100


@define(eq=False)
class Waiting(Feature):
    """A call in a queue. It leaves when the call ends."""

    queue: Queue
    call: Call
    since: datetime

    def stop(self, reason: str = "hangup") -> None:
        """Remove it from the queue."""
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
        return round((self.call.environment.clock.now() - self.since).total_seconds())

    def as_json(self) -> dict[str, Any]:
        """The waiting call as the API shows it."""
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
    """A queue of calls. The first call that is put into it creates it."""

    name: str
    max_size: int
    created: datetime
    id: str
    calls: list[Waiting] = field(factory=list, init=False)
    left: int = field(default=0, init=False)
    waited: int = field(default=0, init=False)

    @property
    def average(self) -> int:
        """The average seconds that calls have waited."""
        return round(self.waited / self.left) if self.left else 0

    def as_json(self) -> dict[str, Any]:
        """The queue as the API shows it."""
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
    """All queues, and the operations that read them.

    Args:
        environment: times how long calls wait.
        responses: shows queues.
        invent: whether a queue that does not exist gets a sample response.
    """

    environment: Environment
    responses: ResponseBuilder
    invent: bool = False
    by_name: dict[str, Queue] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "ListQueues": self._list_queues,
            "CreateQueue": self._create,
            "RetrieveCallQueue": self._get,
            "UpdateQueue": self._update,
            "DeleteQueue": self._delete,
            "ListQueueCalls": self._list,
            "RetrieveCallFromQueue": self._get_call,
            "UpdateCallInQueue": self._update_call,
            "RemoveQueueCall": self._remove_call,
        }

    def create(self, name: str, max_size: int | None, pointer: str = "/queue_name") -> Queue:
        """Create a queue.

        Args:
            name: of the queue.
            max_size: calls that wait in it at most; the default is 100.
            pointer: to the name in the request.

        Raises:
            ApiError: there is one of this name.
        """
        if name in self.by_name:
            raise api_error("10027", "there is a queue of this name already", pointer=pointer)
        environment = self.environment
        queue = Queue(name, max_size or _MAX_SIZE, environment.clock.now(), environment.identifiers.uuid())
        self.by_name[name] = queue
        return queue

    def delete(self, queue: Queue) -> None:
        """Delete a queue. The calls in it leave."""
        for waiting in list(queue.calls):
            waiting.stop("leave")
        del self.by_name[queue.name]

    def enqueue(self, call: Call, fields: dict[str, Any]) -> None:
        """Put a call into a queue.

        Raises:
            ApiError: it is in one already, or the queue is full.
        """
        if "queue" in call.features:
            raise api_error("90038", "the call is in a queue already")
        now, name = self.environment.clock.now(), fields["queue_name"]
        queue = self.by_name.get(name) or self.create(name, fields.get("max_size"))
        if len(queue.calls) >= queue.max_size:
            raise api_error("90036", f"the queue has {queue.max_size} calls already", pointer="/queue_name")
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
        """Remove a call from its queue.

        Raises:
            ApiError: it is in no queue.
        """
        waiting = call.features.get("queue")
        if not isinstance(waiting, Waiting):
            raise api_error("90035", "the call is in no queue")
        waiting.stop(reason)

    def first(self, name: str) -> Call:
        """The call that has been waiting longest in a queue.

        Raises:
            ApiError: no call waits in it.
        """
        queue = self.by_name.get(name)
        if queue is None or not queue.calls:
            raise api_error("10027", "no call waits in this queue", pointer="/queue")
        return queue.calls[0].call

    def _expire(self, call: Call, waiting: Waiting) -> None:
        if call.features.get("queue") is waiting:
            waiting.stop("timeout")

    def _list_queues(self, endpoint: Endpoint, request: Request) -> Response:
        return self.responses.listed(endpoint, request, [queue.as_json() for queue in self.by_name.values()])

    def _create(self, endpoint: Endpoint, request: Request) -> Response:
        queue = self.create(request.fields["queue_name"], request.fields.get("max_size"))
        return self.responses.given(endpoint, queue.as_json())

    def _update(self, endpoint: Endpoint, request: Request) -> Response | None:
        queue = self._find(request)
        if queue is None:
            return None
        queue.max_size = request.fields["max_size"]
        return self.responses.given(endpoint, queue.as_json())

    def _delete(self, endpoint: Endpoint, request: Request) -> Response | None:
        queue = self._find(request)
        if queue is None:
            return None
        self.delete(queue)
        return Response(int(endpoint.success))

    def _get(self, endpoint: Endpoint, request: Request) -> Response | None:
        queue = self._find(request)
        return self.responses.given(endpoint, queue.as_json()) if queue else None

    def _list(self, endpoint: Endpoint, request: Request) -> Response | None:
        queue = self._find(request)
        if queue is None:
            return None
        return self.responses.listed(endpoint, request, [waiting.as_json() for waiting in queue.calls])

    def _get_call(self, endpoint: Endpoint, request: Request) -> Response | None:
        waiting = self._waiting(request)
        return self.responses.given(endpoint, waiting.as_json()) if waiting else None

    def _update_call(self, endpoint: Endpoint, request: Request) -> Response | None:
        return Response(int(endpoint.success)) if self._waiting(request) else None

    def _remove_call(self, endpoint: Endpoint, request: Request) -> Response | None:
        waiting = self._waiting(request)
        if waiting is None:
            return None
        waiting.stop("leave")
        return Response(int(endpoint.success))

    def _waiting(self, request: Request) -> Waiting | None:
        queue = self._find(request)
        for waiting in queue.calls if queue else ():
            if waiting.call.call_control_id == request.path["call_control_id"]:
                return waiting
        if self.invent:
            return None
        raise api_error("10005", "this call is not in the queue", parameter="call_control_id")

    def _find(self, request: Request) -> Queue | None:
        queue = self.by_name.get(request.path["queue_name"])
        if queue is None and not self.invent:
            raise api_error("10005", "there is no such queue", parameter="queue_name")
        return queue
