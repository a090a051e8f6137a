"""Which event ends which command, where Telnyx does not say it, in both readings of client_state."""

from __future__ import annotations

import json
from typing import Any

import pytest

from telnyx_async.webhooks.flows.lines import fingerprint
from telnyx_async.webhooks.flows.marker import Marker, targets_of
from telnyx_async.webhooks.flows.matching import Received, Waiter, Waiters
from telnyx_async.webhooks.inbox import QueuedEvent

CALL = "v3:one"


def received(event_type: str, number: int | None, **payload: Any) -> Received:
    """An event whose client_state is that of the command with a number; None for no client_state."""
    if number is not None:
        payload["client_state"] = Marker(lane=CALL, number=number).encode()
    data = {"event_type": event_type, "id": "1", "payload": {"call_control_id": CALL, **payload}}
    queued = QueuedEvent(id="1", lane=CALL, occurred_at=0, body=json.dumps({"data": data}).encode())
    return Received.of(queued, lambda event: frozenset(targets_of(event)))


def speaking(number: int) -> Waiter:
    types, progress = frozenset({"call.speak.ended"}), frozenset({"call.speak.started"})
    return Waiter(target=CALL, types=types, number=number, progress=progress)


@pytest.mark.parametrize("carried", ["own", "latest", "none"])
async def test_two_queued_speeches_end_in_the_order_of_their_commands_whatever_client_state_their_events_carry(
    carried: str,
) -> None:
    waiters, first, second = Waiters(), speaking(1), speaking(2)
    waiters.open(first)
    waiters.open(second)
    for own, waiter in ((1, first), (2, second)):
        event = received("call.speak.ended", {"own": own, "latest": 2, "none": None}[carried])
        assert waiters.give(event) == []
        assert waiter.future.result() is event


async def test_ends_that_come_in_the_wrong_order_are_told_apart_by_the_speak_id_of_their_starts() -> None:
    waiters, first, second = Waiters(), speaking(1), speaking(2)
    waiters.open(first)
    waiters.open(second)
    for speak_id in ("a", "b"):
        waiters.give(received("call.speak.started", 2, speak_id=speak_id))
    event = received("call.speak.ended", 2, speak_id="b")
    waiters.give(event)
    assert second.future.result() is event
    assert not first.future.done()


async def test_the_end_of_a_speech_that_nobody_awaits_is_not_that_of_a_later_one() -> None:
    waiters, later = Waiters(), speaking(2)
    waiters.open(later)
    waiters.give(received("call.speak.ended", 1))
    assert not later.future.done()
    assert len(waiters.kept) == 1


async def test_a_gather_ends_with_its_own_gather_id_or_with_none() -> None:
    waiters = Waiters()
    gathers = [
        Waiter(target=CALL, types=frozenset({"call.gather.ended"}), number=n, ids={"gather_id": name})
        for n, name in ((1, "a"), (2, "b"))
    ]
    for gather in gathers:
        waiters.open(gather)
    event = received("call.gather.ended", None, gather_id="b")
    waiters.give(event)
    assert gathers[1].future.result() is event
    waiters.give(received("call.gather.ended", None))
    assert gathers[0].future.done()


async def test_events_of_a_conference_carry_the_client_state_of_its_creator_and_end_later_commands() -> None:
    waiters = Waiters()
    waiter = Waiter(target="conference", types=frozenset({"conference.speak.ended"}), number=5)
    waiters.open(waiter)
    waiters.give(received("conference.speak.ended", 1, conference_id="conference"))
    assert waiter.future.done()


async def test_a_call_that_joins_a_conference_does_not_take_the_event_of_another() -> None:
    waiters, types = Waiters(), frozenset({"conference.participant.joined"})
    waiter = Waiter(target="conference", leg="v3:two", types=types, number=5)
    waiters.open(waiter)
    waiters.give(received("conference.participant.joined", 1, conference_id="conference"))
    assert not waiter.future.done()
    waiters.give(received("conference.participant.joined", 1, conference_id="conference", call_control_id="v3:two"))
    assert waiter.future.done()


def test_an_event_without_an_envelope_is_known_again() -> None:
    data = {"event_type": "conference.floor.changed", "payload": {"conference_id": "one"}}
    assert fingerprint(json.dumps(data).encode()) == fingerprint(json.dumps({"data": {"id": "1", **data}}).encode())


async def test_an_event_of_another_call_ends_nothing() -> None:
    waiters, waiter = Waiters(), speaking(1)
    waiters.open(waiter)
    waiters.give(received("call.speak.ended", 1, call_control_id="v3:two"))
    assert not waiter.future.done()
