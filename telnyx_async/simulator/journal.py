"""The journal: requests with their responses, webhooks with theirs, and what people on the phone do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, TypeVar

from attrs import define, field

from telnyx_async.simulator.schema.types import Json

KEPT = 100_000  # entries; then the oldest are dropped
_QUIET = 0.02  # real seconds without any change
_REAL_TIME = {"date", "telnyx-timestamp", "telnyx-signature-ed25519"}  # headers that differ whenever they are sent
Source: TypeAlias = Literal["live", "stored", "sample"]
Subscriber: TypeAlias = Callable[["Entry"], None]
T = TypeVar("T")


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
    """A request of the application, and the response to it.

    `carried_out` says whether the operation was executed; `duplicate_of` is the number of the entry with the same
    command_id or idempotency key that was executed before; `fault` describes the fault that was injected; `unknown`
    lists what the document does not declare: JSON pointers into the body, `?name` for a query parameter. `response` is
    the body of the response, and `source` says where it comes from: "live" is the behaviour of the product, "stored"
    shows a resource as it was created and changed, "sample" is made from the schema. The API key is left out of
    `headers`. `milliseconds` are those of the world: with a virtual clock, 0 unless time was moved meanwhile.
    """

    operation: str
    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict)
    path_parameters: Mapping[str, str] = field(factory=dict)
    body: Json = None
    status: int | None = None
    response: Json = None
    response_headers: Mapping[str, str] = field(factory=dict)
    source: Source | None = None
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
    """One attempt to deliver a webhook. `outcome` says why there is no status; `answer` is the body of the response.

    A request of TeXML has no `event_id`; its `body` are the fields of a form.
    """

    event_type: str
    event_id: str
    url: str
    method: str = "POST"
    attempt: int
    body: Json
    headers: Mapping[str, str] = field(factory=dict)
    answer: Json = None
    answer_headers: Mapping[str, str] = field(factory=dict)
    state: Literal["sending", "delivered", "failed", "given up", "not sent"] = "sending"
    status: int | None = None
    outcome: str = ""
    milliseconds: float | None = None
    duplicate: bool = False
    failover: bool = False


@define(kw_only=True)
class EventEntry(Entry):
    """What a person or the network does. `who` is a phone number; `what` is dials, presses, says, hears and so on."""

    who: str
    what: str
    detail: str = ""


_KINDS = {Entry: "entry", RequestEntry: "request", WebhookEntry: "webhook", EventEntry: "event"}


class Journal:
    """All entries in order."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._written = 0
        self._in_flight = 0
        self._subscribers: list[Subscriber] = []
        self._changed = asyncio.Event()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, entry: Entry) -> bool:
        """Whether this very entry is kept: it is not after a reset, while what it describes may go on for a moment."""
        index = entry.number - self.entries[0].number if self.entries else 0
        return 0 <= index < len(self.entries) and self.entries[index] is entry

    def add(self, entry: Entry) -> None:
        """Add an entry."""
        self._written += 1
        entry.number = self._written
        self.entries.append(entry)
        if len(self.entries) > KEPT:
            del self.entries[: KEPT // 10]
        self.changed(entry)

    def changed(self, entry: Entry) -> None:
        """Notify subscribers that an entry is new, or has been completed."""
        if entry not in self:
            return
        for subscriber in tuple(self._subscribers):
            subscriber(entry)
        waiting, self._changed = self._changed, asyncio.Event()
        waiting.set()

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call a function with each entry that is new or completed.

        Returns:
            A function that ends the subscription.
        """
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    async def change(self) -> None:
        """Wait until an entry is new or completed."""
        await self._changed.wait()

    async def until(self, find: Callable[[], T | None], within: float, otherwise: Callable[[], str]) -> T:
        """Wait until a search succeeds. It is repeated with each change of the journal.

        Args:
            find: the search; None while there is nothing.
            within: real seconds to wait.
            otherwise: makes the message of the error.

        Raises:
            TimeoutError: nothing was found in time.
        """
        try:
            async with asyncio.timeout(within):
                while (found := find()) is None:
                    await self.change()
                return found
        except TimeoutError:
            raise TimeoutError(otherwise()) from None

    @contextmanager
    def in_flight(self) -> Iterator[None]:
        """Have `quiet` wait for what runs in this context: a request that is answered, a webhook that is sent."""
        self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1

    @property
    def is_busy(self) -> bool:
        """Whether a request is being answered or a webhook is being sent."""
        return self._in_flight > 0

    async def quiet(self) -> None:
        """Wait until nothing is in flight, and no entry has been added for a moment."""
        time = asyncio.get_running_loop().time
        quiet_since = time()
        while time() - quiet_since < _QUIET:
            before = self._written
            await asyncio.sleep(0.001)
            if self._in_flight or self._written != before:
                quiet_since = time()

    def requests(self, operation: str | None = None) -> list[RequestEntry]:
        """The requests, of one operation or of all."""
        return [e for e in self.entries if isinstance(e, RequestEntry) and operation in (None, e.operation)]

    def webhooks(self, event_type: str | None = None) -> list[WebhookEntry]:
        """The attempts to deliver webhooks, of one type or of all."""
        return [e for e in self.entries if isinstance(e, WebhookEntry) and event_type in (None, e.event_type)]

    def events(self, what: str | None = None) -> list[EventEntry]:
        """What people did, of one kind or of all."""
        return [e for e in self.entries if isinstance(e, EventEntry) and what in (None, e.what)]

    def as_json(self, *, reproducible: bool = False) -> list[dict[str, Any]]:
        """All entries as JSON.

        Args:
            reproducible: leave out the headers that tell the real time: Date, and the signature with its timestamp.
        """
        shown = [entry.as_json() for entry in self.entries]
        return [{key: _without_time(value) for key, value in one.items()} for one in shown] if reproducible else shown

    def clear(self) -> None:
        """Remove all entries."""
        self.entries.clear()

    def restart(self) -> None:
        """Remove all entries, and number those that follow from 1."""
        self.clear()
        self._written = 0


def _without_time(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {name: part for name, part in value.items() if name.lower() not in _REAL_TIME}


def _fields(cls: type[Entry]) -> list[str]:
    return [attribute.name for attribute in getattr(cls, "__attrs_attrs__", ())]
