"""The world that is running, which a reset replaces by a new one."""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, field

from telnyx_async.simulator.journal import Journal
from telnyx_async.simulator.world.world import Snapshot, World


@define(eq=False)
class Worlds:
    """Keeps the world that is running.

    Args:
        begin: makes a world that writes into a journal.

    Attributes:
        journal: of all worlds; subscriptions to it outlast a reset.
        now: the world that is running.
        number: how many there have been.
    """

    begin: Callable[[Journal], World]
    journal: Journal = field(factory=Journal, init=False)
    now: World = field(init=False)
    number: int = field(default=1, init=False)
    _snapshots: dict[str, Snapshot] = field(factory=dict, init=False)

    @now.default
    def _first(self) -> World:
        return self.begin(self.journal)

    async def reset(self) -> None:
        """Stop what is running, and begin as if the simulator had just been started."""
        await self.now.close()
        self.journal.restart()
        self.number += 1
        self.now = self.begin(self.journal)

    def snapshot(self, name: str) -> None:
        """Keep a copy of what the account has, under a name."""
        self._snapshots[name] = self.now.snapshot()

    async def restore(self, name: str) -> None:
        """Reset, and have what the account had at a snapshot.

        Raises:
            ValueError: there is no snapshot of that name.
        """
        if name not in self._snapshots:
            raise ValueError(f"there is no snapshot {name!r}, only {sorted(self._snapshots)}")
        await self.reset()
        self.now.restore(self._snapshots[name])
