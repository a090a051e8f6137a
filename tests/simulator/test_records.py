"""Call events, detail records and webhook deliveries: what happened, as Telnyx lists it."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application
from .instructions import called, instructions_of

pytestmark = pytest.mark.simulator(speed="virtual")


async def listed(app: Application, path: str) -> list[dict[str, Any]]:
    status, answer = await app.ask("GET", path)
    assert status == 200, answer
    items: list[dict[str, Any]] = answer["data"]
    return items


async def test_the_events_of_a_call_are_its_commands_and_webhooks(sim: Simulator, app: Application) -> None:
    call, other = await sim.incoming_call(), await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    other.hang_up()
    await sim.quiet()
    events = await listed(app, f"/call_events?filter[leg_id]={call.call_leg_id}")
    assert [(one["type"], one["name"]) for one in events] == [
        ("webhook", "call.answered"),
        ("command", "answer"),
        ("webhook", "call.initiated"),
    ]
    assert [one["name"] for one in await listed(app, "/call_events?filter[name]=call.hangup")] == ["call.hangup"]
    assert len(await listed(app, "/call_events?filter[type]=command")) == 1


async def test_detail_records_are_of_what_was_sent_and_called(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await sim.advance(90)
    call.hang_up()
    await app.ask("POST", "/messages", {"from": "+13125550100", "to": "+13125550142", "text": "Hello"})
    await sim.advance(2)
    (record,) = await listed(app, "/detail_records?filter[record_type]=call-control")
    assert (record["call_leg_id"], record["billed_sec"], record["cost"]) == (call.call_leg_id, 120, "0.0040")
    (record,) = await listed(app, "/detail_records?filter[record_type]=messaging")
    assert (record["cld"], record["status"], record["direction"]) == ("+13125550142", "delivered", "outbound")
    assert await listed(app, "/detail_records?filter[record_type]=messaging&filter[direction]=inbound") == []
    assert await listed(app, "/detail_records?filter[record_type]=messaging&filter[date_range]=yesterday") == []
    assert await listed(app, "/detail_records?filter[record_type]=fax") == []


async def test_a_webhook_delivery_has_all_its_attempts(sim: Simulator, app: Application) -> None:
    app.statuses = [500]
    await sim.incoming_call()
    await sim.advance(2)
    (delivery,) = await listed(app, "/webhook_deliveries")
    assert [one["status"] for one in delivery["attempts"]] == ["failed", "delivered"]
    assert (delivery["status"], delivery["webhook"]["event_type"]) == ("delivered", "call.initiated")
    assert (await app.ask("GET", f"/webhook_deliveries/{delivery['id']}"))[1]["data"]["id"] == delivery["id"]
    assert (await app.ask("GET", "/webhook_deliveries/3fa85f64-5717-4562-b3fc-2c963f66afa6"))[0] == 404


async def test_calls_of_texml_have_events_and_no_webhook_deliveries(sim: Simulator, app: Application) -> None:
    async with instructions_of(sim, app) as texml:
        call = await called(sim, texml, "<Hangup/>")
        await sim.advance(5)
        events = await listed(app, f"/call_events?filter[leg_id]={call.call_leg_id}")
        assert [one["name"] for one in events] == ["texml.call-completed", "texml.instructions"]
        assert events[1]["metadata"]["CallSid"] == call.call_control_id
        assert await listed(app, "/webhook_deliveries") == []
