"""The calls of a flow, as Telnyx knows them: are they still there, what happened on them, and hanging them up."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
from attrs import frozen

from telnyx_async.api import call_events, call_information, calls, conferences
from telnyx_async.errors import NotFound, TelnyxError
from telnyx_async.webhooks.inbox.contract import QueuedEvent

if TYPE_CHECKING:
    from telnyx_async.models.call_events import CallEvent
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []


@frozen
class Line:
    """A call by `GET /calls/{id}`, or a conference by `GET /conferences/{id}`.

    Attributes:
        is_alive: whether it has not ended.
        leg_id: the call_leg_id; None for a conference, and when Telnyx does not know the call any more.
    """

    is_alive: bool
    leg_id: str | None = None


@frozen
class Lines:
    """Asks Telnyx about calls.

    Attributes:
        session: of the flow.
    """

    session: TelnyxSession

    async def look_up(self, target: str) -> Line:
        """Ask whether a call or conference is still there. What cannot be asked for counts as alive."""
        try:
            if _is_call(target):
                call = (await call_information.get(self.session, target)).data
                return Line(is_alive=True) if call is None else Line(call.is_alive, call.call_leg_id)
            if _is_conference(target):
                conference = (await conferences.get(self.session, target)).data
                return Line(is_alive=conference is None or conference.status != "completed")
        except NotFound:
            return Line(is_alive=False)
        except TelnyxError:
            pass
        return Line(is_alive=True)

    async def history(self, leg_id: str, target: str) -> History:
        """What happened on a leg, by `GET /call_events`. Nothing, if it cannot be asked for."""
        from telnyx_async.pagination import paginate  # it loads the client

        found: list[CallEvent] = []
        try:
            async for event in paginate(call_events.list, self.session, filter_leg_id=leg_id, page_size=250):
                found.append(event)
        except TelnyxError:
            return History()
        found.sort(key=lambda event: event.event_timestamp)
        return History(
            tuple(_webhook(event, target) for event in found if event.type_ == "webhook"),
            frozenset(command for event in found if event.type_ == "command" for command in _command_ids(event)),
        )

    async def hang_up(self, targets: Iterable[str]) -> None:
        """End calls. One that has ended already, or cannot be ended, is left."""
        for target in filter(_is_call, targets):
            try:
                await calls.hangup(self.session, target)
            except TelnyxError:
                continue


@frozen
class History:
    """What happened on a leg.

    Attributes:
        webhooks: that Telnyx has sent or wanted to send, in the order of time.
        command_ids: of the commands that it took.
    """

    webhooks: tuple[QueuedEvent, ...] = ()
    command_ids: frozenset[str] = frozenset()


def fingerprint(body: bytes) -> bytes:
    """Equal for a webhook and for what the history of its leg has of it."""
    envelope = orjson.loads(body)
    data = envelope.get("data", envelope)  # some come without an envelope
    content = orjson.dumps([data.get("event_type"), data.get("payload")], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(content).digest()


def _webhook(event: CallEvent, target: str) -> QueuedEvent:
    """A webhook made of a call event. Telnyx documents that the metadata include the event, and not where."""
    payload = next((part for part in _objects(event.metadata) if "call_leg_id" in part), event.metadata)
    data = {
        "record_type": "event",
        "event_type": event.name,
        "occurred_at": event.event_timestamp.isoformat(),
        "payload": {"call_control_id": target, **payload},
    }
    body = orjson.dumps({"data": data})
    return QueuedEvent(
        id=f"recovered {fingerprint(body).hex()}", lane="", occurred_at=event.event_timestamp.timestamp(), body=body
    )


def _command_ids(event: CallEvent) -> Iterator[str]:
    for part in _objects(event.metadata):
        if isinstance(found := part.get("command_id"), str):
            yield found


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """A JSON object, and all objects inside of it."""
    if isinstance(value, Mapping):
        yield value
        for part in value.values():
            yield from _objects(part)


def _is_call(target: str) -> bool:
    return target.startswith(("v2:", "v3:"))


def _is_conference(target: str) -> bool:
    try:
        return bool(UUID(target))
    except ValueError:
        return False
