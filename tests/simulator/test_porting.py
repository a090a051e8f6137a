"""Porting orders: their states, events and comments, and the numbers at the end."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
NUMBER = "+13035550142"
UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
COMPLETE = {
    "documents": {"loa": UUID, "invoice": UUID},
    "end_user": {
        "admin": {"entity_name": "Example", "auth_person_name": "Ada"},
        "location": {"street_address": "1 Main St", "locality": "Denver", "country_code": "US"},
    },
}


async def data(app: Application, method: str, path: str, body: Any = None) -> Any:
    status, answer = await app.ask(method, path, body)
    assert status < 300, answer
    return answer["data"] if answer else None


@pytest.fixture
async def order(app: Application) -> str:
    (made,) = await data(app, "POST", "/porting_orders", {"phone_numbers": [NUMBER]})
    assert made["status"]["value"] == "draft"
    return f"/porting_orders/{made['id']}"


async def state(app: Application, order: str) -> str:
    return str((await data(app, "GET", order))["status"]["value"])


async def test_an_order_goes_through_its_states_until_the_number_is_the_accounts(
    sim: Simulator, app: Application, order: str
) -> None:
    await data(app, "PATCH", order, {**COMPLETE, "phone_number_configuration": {"connection_id": "7"}})
    await data(app, "POST", f"{order}/actions/confirm")
    await sim.advance(5)
    assert await state(app, order) == "foc-date-confirmed"
    await sim.advance(60)
    assert await state(app, order) == "ported"
    changes = [one["status"]["value"] for one in app.payloads("porting_order.status_changed")]
    assert changes == ["in-process", "submitted", "foc-date-confirmed", "ported"]
    owned = [one for one in await data(app, "GET", "/phone_numbers") if one["phone_number"] == NUMBER]
    assert [(one["source_type"], one["connection_id"]) for one in owned] == [("port_request", "7")]
    assert len(await data(app, "GET", "/porting/events")) == 4


async def test_an_order_without_documents_is_not_confirmed(app: Application, order: str) -> None:
    status, answer = await app.ask("POST", f"{order}/actions/confirm")
    assert status in (400, 422)
    assert "documents.loa" in answer["errors"][0]["detail"]
    assert (await data(app, "GET", order))["requirements_met"] is False
    assert (await data(app, "PATCH", order, COMPLETE))["requirements_met"] is True


async def test_an_order_that_is_cancelled_is_not_ported(sim: Simulator, app: Application, order: str) -> None:
    await data(app, "PATCH", order, COMPLETE)
    await data(app, "POST", f"{order}/actions/confirm")
    await sim.advance(3)
    assert (await data(app, "POST", f"{order}/actions/cancel"))["status"]["value"] == "cancel-pending"
    await sim.advance(100)
    assert await state(app, order) == "cancelled"
    assert (await app.ask("POST", f"{order}/actions/cancel"))[0] in (400, 422)


async def test_an_order_with_a_date_is_activated_on_demand(sim: Simulator, app: Application, order: str) -> None:
    await data(app, "PATCH", order, COMPLETE)
    assert (await app.ask("POST", f"{order}/actions/activate"))[0] in (400, 422)
    await data(app, "POST", f"{order}/actions/confirm")
    await sim.advance(5)
    await data(app, "POST", f"{order}/actions/activate")
    await sim.advance(2)
    assert await state(app, order) == "ported"


async def test_a_comment_is_an_event_that_can_be_sent_again(sim: Simulator, app: Application, order: str) -> None:
    await data(app, "POST", f"{order}/comments", {"body": "When?"})
    assert (await app.until("porting_order.new_comment"))["comment"]["body"] == "When?"
    (event,) = await data(app, "GET", "/porting/events")
    await data(app, "POST", f"/porting/events/{event['id']}/republish")
    await app.until("porting_order.new_comment", 2)
