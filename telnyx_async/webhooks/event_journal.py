"""The journal of an event for the session of one of its handlers."""

from __future__ import annotations

from attrs import define

from telnyx_async._engine.journal import Step
from telnyx_async.webhooks.inbox.contract import Inbox, Lease

__all__: list[str] = []

_REFUSED = 400


@define(eq=False)
class EventJournal:
    """Keeps the steps of a handler in the inbox, with its event.

    Attributes:
        inbox: that the event is from.
        lease: of the event.
        handler: name of the handler.
    """

    inbox: Inbox
    lease: Lease
    handler: str
    _last: tuple[str, Step] | None = None

    def find(self, key: str) -> Step | None:
        written = self.lease.journal.get(f"{self.handler} {key}")
        return None if written is None else Step.from_bytes(written)

    async def record(self, key: str, step: Step | None) -> None:
        self._last = None if step is None else (key, step)
        await self.inbox.record(self.lease, f"{self.handler} {key}", None if step is None else step.to_bytes())

    @property
    def completed(self) -> bool:
        """Whether an earlier run has come to the end of the handler."""
        return self.handler in self.lease.journal

    async def complete(self) -> None:
        """Record that the handler has come to its end, so that it does not run again when another one fails."""
        await self.inbox.record(self.lease, self.handler, b"completed")

    async def failed(self) -> None:
        """Forget the refusal that the handler has failed with: its next run sends the command again."""
        if self._last is not None:
            key, step = self._last
            if step.response is not None and step.response.status >= _REFUSED:
                await self.record(key, None)
