"""The operations of TeXML on queues, which are those of Call Control too."""

from __future__ import annotations

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.calls.queues import Queue, Queues
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.texml import shown


@define(eq=False)
class TexmlQueues(Product):
    """Creates, shows, changes and deletes queues.

    Args:
        queues: of the account.
    """

    queues: Queues

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "GetTexmlQueues": self._list,
            "CreateTexmlQueue": self._create,
            "GetTexmlQueue": self._get,
            "UpdateTexmlQueue": self._update,
            "DeleteTexmlQueue": self._delete,
        }

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        found = [shown.queue(request, one) for one in self.queues.by_name.values()]
        return self.responses.listed(endpoint, request, found)

    def _create(self, endpoint: Endpoint, request: Request) -> Answer:
        name = request.fields.get("FriendlyName")
        if not name:
            raise api_error("10004", "this field is required", pointer="/FriendlyName")
        queue = self.queues.create(name, request.fields.get("MaxSize"), pointer="/FriendlyName")
        return self.responses.given(endpoint, shown.queue(request, queue))

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        return self.responses.given(endpoint, shown.queue(request, queue)) if queue else None

    def _update(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        if queue is None:
            return None
        queue.max_size = request.fields.get("MaxSize", queue.max_size)
        return self.responses.given(endpoint, shown.queue(request, queue))

    def _delete(self, endpoint: Endpoint, request: Request) -> Answer:
        queue = self._find(request)
        if queue is None:
            return None
        self.queues.delete(queue)
        return Response(int(endpoint.success))

    def _find(self, request: Request) -> Queue | None:
        sid = request.path["queue_sid"]
        found = (one for one in self.queues.by_name.values() if sid in (one.name, one.id))
        return self.known(next(found, None), "queue", "queue_sid")
