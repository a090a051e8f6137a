"""Hosted messaging: orders that move with their documents, and codes that prove who owns a number."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
NUMBER, OWNED = "+13125550142", "+13125550100"


@pytest.fixture
async def order(app: Application) -> dict[str, Any]:
    body = {"phone_numbers": [NUMBER, OWNED], "messaging_profile_id": "one"}
    status, answer = await app.ask("POST", "/messaging_hosted_number_orders", body)
    assert status == 200, answer
    data: dict[str, Any] = answer["data"]
    return data


async def test_an_order_moves_on_when_both_documents_have_come(
    sim: Simulator, app: Application, order: dict[str, Any]
) -> None:
    assert [one["status"] for one in order["phone_numbers"]] == ["pending", "failed_number_already_hosted"]
    path = f"/messaging_hosted_number_orders/{order['id']}"
    for name in ("loa", "bill"):
        assert (await app.ask("GET", path))[1]["data"]["status"] == "pending"
        form = aiohttp.FormData()
        form.add_field(name, b"%PDF", filename="a.pdf", content_type="application/pdf")
        async with app.http.post(f"{sim.url}{path}/actions/file_upload", data=form) as response:
            assert response.status == 200
        await sim.advance(5)
    assert (await app.ask("GET", path))[1]["data"]["status"] == "successful"
    (hosted,) = (await app.ask("GET", "/messaging_hosted_numbers"))[1]["data"]
    assert (hosted["phone_number"], hosted["messaging_profile_id"]) == (NUMBER, "one")
    assert [one["order_status"] for one in app.payloads("messaging_hosted_numbers_orders.updated")] == [
        "loa_file_successful",
        "provisioning",
        "successful",
    ]
    check = {"phone_numbers": [NUMBER, "+13125550143"]}
    results = (await app.ask("POST", "/messaging_hosted_number_orders/eligibility_numbers_check", check))[1]
    assert [one["eligible"] for one in results["phone_numbers"]] == [False, True]


async def test_a_number_is_verified_by_the_code_that_was_sent_to_it(
    sim: Simulator, app: Application, order: dict[str, Any]
) -> None:
    path = f"/messaging_hosted_number_orders/{order['id']}"
    body = {"phone_numbers": [NUMBER, "+13125550143"], "verification_method": "sms"}
    sent = (await app.ask("POST", f"{path}/verification_codes", body))[1]["data"]
    assert ["error" in one for one in sent] == [False, True]
    for code, status in (("no", "rejected"), (sim.code_of(NUMBER), "verified"), ("no", "already_verified")):
        entered = {"verification_codes": [{"phone_number": NUMBER, "code": code}]}
        answer = (await app.ask("POST", f"{path}/validation_codes", entered))[1]["data"]
        assert answer == {"order_id": order["id"], "phone_numbers": [{"phone_number": NUMBER, "status": status}]}


async def test_a_list_shows_all_resources_although_one_field_of_each_does_not_fit(app: Application) -> None:
    body = {"name": "x", "whitelisted_destinations": ["US"]}
    made = [(await app.ask("POST", "/messaging_profiles", body))[1]["data"]["id"] for _ in range(3)]
    for one in app.simulator.world.destinations.resources.all("/messaging_profiles"):
        one["number_pool_settings"] = 5
    listed = (await app.ask("GET", "/messaging_profiles"))[1]["data"]
    assert {one["id"] for one in listed} == set(made)
