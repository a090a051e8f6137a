"""The events of a flow: read from the lane of its lease, and given to those who wait for them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from telnyx_async.errors import CallEnded, EndingMissing, LeaseLost
from telnyx_async.model import Event
from telnyx_async.webhooks.events import payload_field
from telnyx_async.webhooks.flows.lines import History, Lines, fingerprint
from telnyx_async.webhooks.flows.longest import LOOK
from telnyx_async.webhooks.flows.marker import targets_of
from telnyx_async.webhooks.flows.matching import Received, Waiter, Waiters
from telnyx_async.webhooks.flows.steps import FlowJournal, patiently
from telnyx_async.webhooks.inbox.contract import Inbox, Lease

__all__: list[str] = []

ENDS = frozenset({"call.hangup", "conference.ended"})
# Seconds that other endings may come after the end of a call: their order is not documented.
LATE = 3.0


def call_ended(received: Received) -> CallEnded:
    """The error for what waits for something of a call that has ended."""
    cause = payload_field(received.event, "hangup_cause")
    return CallEnded(f"it has ended{f': {cause}' if cause else ''}", event=received.event)


class Mailbox:
    """Reads the events behind the lease of a flow.

    Args:
        inbox: that the lease is of.
        lease: of the event that the flow began with.
        journal: of the flow; ends the events that are of no use.
        lines: asks Telnyx about calls.
        lost: called when another worker has the lease.
        failed: called with errors of the inbox.
    """

    def __init__(
        self,
        inbox: Inbox,
        lease: Lease,
        journal: FlowJournal,
        *,
        lines: Lines,
        lost: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.ended: dict[str, Received] = {}  # call or conference -> the event that said so
        self.legs: dict[str, str] = {}  # the step that made a leg -> its call_control_id
        self._inbox = inbox
        self._lease = lease
        self._journal = journal
        self._lines = lines
        self._lost = lost
        self._failed = failed
        self._waiters = Waiters()
        self._seen: set[str] = set()
        # Fingerprints: what Telnyx lists of a call has no ids of events.
        self._known: set[bytes] = set()
        self._leg_ids: dict[str, str] = {}
        self._reading: asyncio.Task[None] | None = None
        self._read_again = False

    def poke(self) -> None:
        """Read the events that have come, in a task."""
        self._read_again = True
        if self._reading is None:
            self._reading = asyncio.create_task(self._read_all())

    def know(self, bodies: Iterable[bytes]) -> None:
        """Say which events have ended steps in an earlier run."""
        self._known.update(map(fingerprint, bodies))

    async def read(self) -> None:
        """Read the events that have come, and give them to those who wait.

        Raises:
            LeaseLost: another worker has the flow.
        """
        for queued in await patiently(lambda: self._inbox.follow(self._lease), self._failed):
            if queued.id not in self._seen:
                self._seen.add(queued.id)
                self._known.add(fingerprint(queued.body))
                self._take(Received.of(queued, self._targets_of))

    @asynccontextmanager
    async def waiting(self, waiter: Waiter, *, look: bool) -> AsyncIterator[None]:
        """Let someone wait within a block. With `look`, for what came before too."""
        self._waiters.open(waiter)
        if look:
            self.look(waiter)
        if ended := self.ended.get(waiter.target or ""):
            self._settle_soon(waiter, ended)
        try:
            yield
        except asyncio.CancelledError:
            self._useless(self._waiters.give_back(waiter))
            raise
        finally:
            self._useless(self._waiters.close(waiter))

    def look(self, waiter: Waiter) -> None:
        """Look for what came before, the end of a call included."""
        self._waiters.look(waiter)
        for ended in self.ended.values():
            if waiter.target and waiter.fits(ended):
                waiter.future.set_result(ended)

    async def until(self, waiter: Waiter, seconds: float | None, *, ask: bool = True) -> Received | None:
        """Wait.

        Args:
            waiter: within its `waiting` block.
            seconds: how long at most; None for as long as the call lasts.
            ask: Telnyx, when the time is over, whether the call is still there.

        Returns:
            The event; None when the time is over.

        Raises:
            CallEnded: the call ended before.
        """
        time = asyncio.get_running_loop().time
        end = None if seconds is None else time() + seconds
        while True:
            left = LOOK if end is None else end - time()
            await asyncio.wait([waiter.future], timeout=max(0.0, min(LOOK, left)))
            if not waiter.future.done():
                await self.read()
            if waiter.future.done():
                return waiter.future.result()
            if ask or end is None:
                await self.recover(waiter)
            if waiter.future.done():
                return waiter.future.result()
            if end is not None and time() >= end:
                return None

    async def recover(self, waiter: Waiter) -> frozenset[str]:
        """Ask Telnyx for events that have not come, and give the waiter its own.

        Returns:
            The ids of the commands that Telnyx has taken on the call, as far as it lists them.

        Raises:
            CallEnded: Telnyx says so, and does not list the event.
        """
        target = waiter.target
        if not target or target in self.ended:
            return frozenset()
        line = await self._lines.look_up(target)
        # Who waits for the end itself needs no history while the call lasts.
        if line.is_alive and waiter.number is None and waiter.late is None:
            return frozenset()
        leg_id = line.leg_id or next((leg for leg, call in self._leg_ids.items() if call == target), None)
        history = await self._lines.history(leg_id, target) if leg_id else History()
        for queued in history.webhooks:
            if (known := fingerprint(queued.body)) not in self._known:
                received = Received.of(queued, self._targets_of)
                if received.event.event_type in ENDS:
                    self._known.add(known)
                    self._take(received)
                elif self._waiters.offer(waiter, received):
                    self._known.add(known)
        if not line.is_alive and target not in self.ended and not waiter.future.done():
            raise CallEnded("it has ended, but the event that says so has not come")
        return history.command_ids

    async def leg_of(self, step: str) -> str:
        """The leg that a transfer has made: its own events say so, and may come after those of the other leg.

        Raises:
            EndingMissing: there was none in time.
        """
        waiter = Waiter(target=step, kind=Event, made_by=step, late=None)
        async with self.waiting(waiter, look=False):
            if step not in self.legs:
                await self.until(waiter, LATE, ask=False)
        if step not in self.legs:
            raise EndingMissing("no event of the new leg has come")
        return self.legs[step]

    async def _read_all(self) -> None:
        try:
            while self._read_again:
                self._read_again = False
                await self.read()
        except LeaseLost:
            self._lost()
        finally:
            self._reading = None

    def close(self) -> None:
        """Read no more."""
        if self._reading is not None:
            self._reading.cancel()

    def _take(self, received: Received) -> None:
        event, marker = received.event, received.marker
        call_control_id = payload_field(event, "call_control_id")
        if marker is not None and marker.made_by and call_control_id:
            self.legs[marker.made_by] = call_control_id
        if event.event_type not in ENDS:
            self._useless(self._waiters.give(received))
            return
        for target in received.targets:
            self.ended[target] = received
        self._waiters.give_all(received)
        for waiter in self._waiters.about(received.targets):
            self._settle_soon(waiter, received)

    def _useless(self, received: list[Received]) -> None:
        self._journal.useless += [one.queued for one in received]

    def _settle_soon(self, waiter: Waiter, ended: Received) -> None:
        """Let a waiter have CallEnded, after the time in which its event may still come."""
        if waiter.late is not None:
            asyncio.get_running_loop().call_later(max(LATE, waiter.late), waiter.fail, call_ended(ended))

    def _targets_of(self, event: Event) -> frozenset[str]:
        """What an event is about. A saved recording may have no call_control_id, but has the call_leg_id."""
        targets = frozenset(targets_of(event))
        leg_id, call_control_id = payload_field(event, "call_leg_id"), payload_field(event, "call_control_id")
        if leg_id and call_control_id:
            self._leg_ids[leg_id] = call_control_id
        elif leg_id in self._leg_ids:
            targets |= {self._leg_ids[leg_id]}
        return targets
