"""The record of everything: requests and their answers, webhooks and theirs, and what the people on the phone did."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import define, field

from telnyx_async.simulator.schema.document import Json

KEPT = 100_000  # entries; the oldest are forgotten first
Subscriber: TypeAlias = Callable[["Entry"], None]


@define(kw_only=True)
class Entry:
    """Something that happened. `at` is in simulated seconds since the start; `call` is a call_control_id."""

    at: float
    number: int = 0
    call: str | None = None

    @property
    def kind(self) -> str:
        """What it is: request, webhook or event."""
        return _KINDS[type(self)]

    def as_json(self) -> dict[str, Any]:
        """The entry as JSON, for the page and for the download."""
        shown = {name: getattr(self, name) for name in _fields(type(self))}
        return {"kind": self.kind, **shown}


@define(kw_only=True)
class RequestEntry(Entry):
    """A request of the application, and how it ended.

    `carried_out` says whether anything came of it; `duplicate_of` is the number of the entry with the same command_id
    that had been carried out before; `fault` names what the plan of faults did; `unknown` lists what the document
    does not name: JSON pointers into the body, `?name` for a query parameter. Headers come without the key.
    """

    operation: str
    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict)
    path_parameters: Mapping[str, str] = field(factory=dict)
    body: Json = None
    status: int | None = None
    answer: Json = None
    carried_out: bool = False
    duplicate_of: int | None = None
    fault: str | None = None
    unknown: tuple[str, ...] = ()
    milliseconds: float | None = None

    @property
    def command_id(self) -> str | None:
        """The command_id that came with it."""
        found = self.body.get("command_id") if isinstance(self.body, dict) else None
        return found if isinstance(found, str) else None


@define(kw_only=True)
class WebhookEntry(Entry):
    """One attempt to deliver a webhook. `outcome` says what came of it, where no status can."""

    event_type: str
    event_id: str
    url: str
    attempt: int
    body: Json
    state: Literal["sending", "delivered", "failed", "given up", "not sent"] = "sending"
    status: int | None = None
    outcome: str = ""
    milliseconds: float | None = None
    duplicate: bool = False
    failover: bool = False


@define(kw_only=True)
class EventEntry(Entry):
    """What a person or the network did. `who` is a phone number; `what` one of dials, presses, says, hears, ..."""

    who: str
    what: str
    detail: str = ""


_KINDS = {Entry: "entry", RequestEntry: "request", WebhookEntry: "webhook", EventEntry: "event"}


class Journal:
    """All entries in order. Iterate over it, or ask for some."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._written = 0
        self._subscribers: list[Subscriber] = []
        self._changed = asyncio.Event()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def add(self, entry: Entry) -> None:
        """Write an entry down."""
        self._written += 1
        entry.number = self._written
        self.entries.append(entry)
        if len(self.entries) > KEPT:
            del self.entries[: KEPT // 10]
        self.changed(entry)

    def changed(self, entry: Entry) -> None:
        """Tell whoever listens that an entry is new, or has been completed."""
        for subscriber in tuple(self._subscribers):
            subscriber(entry)
        waiting, self._changed = self._changed, asyncio.Event()
        waiting.set()

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have a function called with each entry that is new or completed.

        Returns:
            A function that ends it.
        """
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    async def change(self) -> None:
        """Wait until something is written down."""
        await self._changed.wait()

    def requests(self, operation: str | None = None) -> list[RequestEntry]:
        """The requests, of one operation or of all."""
        return [e for e in self.entries if isinstance(e, RequestEntry) and operation in (None, e.operation)]

    def webhooks(self, event_type: str | None = None) -> list[WebhookEntry]:
        """The attempts to deliver webhooks, of one type or of all."""
        return [e for e in self.entries if isinstance(e, WebhookEntry) and event_type in (None, e.event_type)]

    def events(self, what: str | None = None) -> list[EventEntry]:
        """What people did."""
        return [e for e in self.entries if isinstance(e, EventEntry) and what in (None, e.what)]

    def as_json(self) -> list[dict[str, Any]]:
        """Everything, as JSON."""
        return [entry.as_json() for entry in self.entries]

    def clear(self) -> None:
        """Forget everything."""
        self.entries.clear()


def _fields(cls: type[Entry]) -> list[str]:
    return [attribute.name for attribute in getattr(cls, "__attrs_attrs__", ())]
