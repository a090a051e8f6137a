"""Queues: calls wait, in order, until they are bridged, leave, or have waited for the maximum time."""

from __future__ import annotations

import pytest

from telnyx_async.simulator import Call, Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")


async def waiting(sim: Simulator, app: Application, **fields: object) -> Call:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    await app.done(call.call_control_id, "enqueue", queue_name="support", **fields)
    await sim.advance(0)
    return call


async def test_calls_wait_in_order(sim: Simulator, app: Application) -> None:
    first, second = await waiting(sim, app), await waiting(sim, app)
    assert [p["current_position"] for p in app.payloads("call.enqueued")] == [1, 2]
    await sim.advance(30)
    _, queue = await app.ask("GET", "/queues/support")
    assert (queue["data"]["current_size"], queue["data"]["max_size"]) == (2, 100)
    _, listed = await app.ask("GET", "/queues/support/calls")
    assert [one["call_control_id"] for one in listed["data"]] == [first.call_control_id, second.call_control_id]
    assert [one["queue_position"] for one in listed["data"]] == [1, 2]
    _, one = await app.ask("GET", f"/queues/support/calls/{second.call_control_id}")
    assert one["data"]["wait_time_secs"] == 30


async def test_bridging_takes_the_first_out(sim: Simulator, app: Application) -> None:
    first, _ = await waiting(sim, app), await waiting(sim, app)
    agent = await sim.incoming_call(from_="+13125550142")
    await app.done(agent.call_control_id, "answer")
    await sim.advance(9)
    await app.done(agent.call_control_id, "bridge", queue="support", call_control_id=agent.call_control_id)
    await sim.advance(1)
    payload = app.payloads("call.dequeued")[0]
    assert (payload["reason"], payload["queue"], payload["call_control_id"]) == (
        "bridged",
        "support",
        first.call_control_id,
    )
    assert first.bridged_to is agent


async def test_leaving_and_hanging_up_have_their_own_reasons(sim: Simulator, app: Application) -> None:
    first, second = await waiting(sim, app), await waiting(sim, app)
    await app.done(first.call_control_id, "leave_queue")
    second.hang_up()
    await sim.advance(1)
    assert [p["reason"] for p in app.payloads("call.dequeued")] == ["leave", "hangup"]
    assert await app.refused(first.call_control_id, "leave_queue") == (422, "90035")


async def test_a_call_leaves_after_the_maximum_waiting_time(sim: Simulator, app: Application) -> None:
    await waiting(sim, app, max_wait_time_secs=60)
    await sim.advance(59)
    assert "call.dequeued" not in app.types()
    await sim.advance(2)
    assert app.payloads("call.dequeued")[0]["reason"] == "timeout"


async def test_a_call_waits_once_and_a_queue_has_a_size(sim: Simulator, app: Application) -> None:
    first = await waiting(sim, app, max_size=1)
    assert await app.refused(first.call_control_id, "enqueue", queue_name="other") == (422, "90038")
    second = await sim.incoming_call()
    await app.done(second.call_control_id, "answer")
    assert await app.refused(second.call_control_id, "enqueue", queue_name="support") == (422, "90036")
    assert (await app.ask("GET", "/queues/nowhere"))[0] == 404


async def test_a_queue_is_created_changed_and_deleted_with_the_calls_in_it(sim: Simulator, app: Application) -> None:
    assert (await app.ask("POST", "/queues", {"queue_name": "tier 1", "max_size": 5}))[0] < 300
    assert (await app.ask("POST", "/queues", {"queue_name": "tier 1"}))[0] >= 400
    assert (await app.ask("POST", "/queues/tier%201", {"max_size": 7}))[1]["data"]["max_size"] == 7
    calls = [await sim.incoming_call() for _ in range(2)]
    for call in calls:
        await app.done(call.call_control_id, "answer")
        await app.done(call.call_control_id, "enqueue", queue_name="tier 1")
    assert [one["current_size"] for one in (await app.ask("GET", "/queues"))[1]["data"]] == [2]
    assert (await app.ask("DELETE", f"/queues/tier%201/calls/{calls[0].call_control_id}"))[0] == 204
    assert (await app.until("call.dequeued"))["call_control_id"] == calls[0].call_control_id
    assert (await app.ask("DELETE", "/queues/tier%201"))[0] == 204
    await app.until("call.dequeued", 2)
    assert (await app.ask("GET", "/queues/tier%201"))[0] == 404
