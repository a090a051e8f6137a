"""What every part of the simulated world works with: the time, the journal, the webhooks and background tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping

from attrs import define, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.identifiers import Identifiers
from telnyx_async.simulator.journal import EventEntry, Journal
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.webhooks import Deliveries, Destination


@define(eq=False)
class Environment:
    """The environment of the simulated world.

    Args:
        document: declares the payload of each webhook.
        clock: the simulated time.
        journal: records what happens.
        deliveries: sends the webhooks.
        identifiers: of what happens.

    Attributes:
        user_id: of the account.
    """

    document: Document
    clock: Clock
    journal: Journal
    deliveries: Deliveries
    identifiers: Identifiers
    user_id: str = field(init=False)
    _declared: dict[str, frozenset[str]] = field(factory=dict, init=False, repr=False)
    _tasks: set[asyncio.Task[None]] = field(factory=set, init=False, repr=False)

    @user_id.default
    def _new_user_id(self) -> str:
        return self.identifiers.uuid()

    async def close(self) -> None:
        """Cancel all background tasks."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def spawn(self, activity: Coroutine[Json, Json, None]) -> asyncio.Task[None]:
        """Run a coroutine in a background task."""
        task = asyncio.get_running_loop().create_task(activity)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def note(self, who: str, what: str, detail: str = "", *, call: str | None = None) -> None:
        """Record what a person does.

        Args:
            who: phone number.
            what: dials, presses, hears and so on.
            detail: of it, such as the digits.
            call: call_control_id.
        """
        self.journal.add(EventEntry(at=self.clock.time(), call=call, who=who, what=what, detail=detail))

    def emit(
        self, event_type: str, facts: Mapping[str, Json], destination: Destination, *, call: str | None = None
    ) -> None:
        """Send a webhook.

        Args:
            event_type: such as call.answered.
            facts: for the payload, which gets those that the document declares for the event.
            destination: of the webhook.
            call: call_control_id.
        """
        if event_type not in self._declared:
            schema, _ = self.document.events.get(event_type, ({}, ""))
            payload = self.document.properties(schema).get("payload", {})
            self._declared[event_type] = frozenset(self.document.properties(payload))
        declared = self._declared[event_type] or facts.keys()
        payload = {key: value for key, value in facts.items() if value is not None and key in declared}
        self.deliveries.send(event_type, payload, destination, call=call)
