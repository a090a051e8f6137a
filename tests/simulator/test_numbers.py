"""Phone numbers: found, reserved, ordered, called, configured and given back."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
SEARCH = "/available_phone_numbers?filter[country_code]=US&filter[national_destination_code]=415&filter[limit]=2"


async def data(app: Application, method: str, path: str, body: Any = None) -> Any:
    status, answer = await app.ask(method, path, body)
    assert status < 300, answer
    return answer["data"]


async def refused(app: Application, path: str, body: Any) -> tuple[int, str, str]:
    status, answer = await app.ask("POST", path, body)
    assert status >= 400, answer
    error = answer["errors"][0]
    return status, error["code"], error["source"]["pointer"]


async def found(app: Application, query: str = SEARCH) -> list[str]:
    return [one["phone_number"] for one in await data(app, "GET", query)]


def order(*numbers: str, **settings: str) -> dict[str, Any]:
    return {"phone_numbers": [{"phone_number": one} for one in numbers], **settings}


async def test_a_search_finds_what_its_filters_ask_for(app: Application) -> None:
    assert await found(app) == ["+14155550100", "+14155550101"]
    path = "/available_phone_numbers?filter[country_code]=US"
    assert all(one.startswith("+18") for one in await found(app, f"{path}&filter[phone_number_type]=toll_free"))
    assert {one[-2:] for one in await found(app, f"{path}&filter[phone_number][ends_with]=42")} == {"42"}
    assert {one[:5] for one in await found(app, f"{path}&filter[locality]=Chicago&filter[limit]=9")} == {"+1312"}
    assert await found(app, "/available_phone_numbers?filter[country_code]=XX") == []


async def test_a_number_that_is_bought_is_the_accounts_and_no_longer_available(
    sim: Simulator, app: Application
) -> None:
    number = (await found(app))[0]
    application = await data(
        app, "POST", "/call_control_applications", {"application_name": "One", "webhook_event_url": app.url}
    )
    made = await data(app, "POST", "/number_orders", order(number, connection_id=application["id"]))
    assert (made["status"], made["phone_numbers"][0]["status"]) == ("pending", "pending")
    assert number not in await found(app)
    await sim.advance(2)
    assert (await app.until("number_order.complete"))["id"] == made["id"]
    ordered = await data(app, "GET", f"/number_orders/{made['id']}")
    assert (ordered["status"], ordered["phone_numbers"][0]["status"]) == ("success", "success")
    (part,) = await data(app, "GET", "/sub_number_orders")
    assert (part["order_request_id"], part["status"], [part["id"]]) == (
        made["id"],
        "success",
        made["sub_number_orders_ids"],
    )
    (owned,) = await data(app, "GET", f"/phone_numbers?filter[phone_number]={number.replace('+', '%2B')}")
    assert (owned["status"], owned["connection_id"]) == ("active", application["id"])
    call = await sim.incoming_call(to=number)
    assert call.connection_id == application["id"]


async def test_a_number_cannot_be_bought_twice_nor_in_a_wrong_form(sim: Simulator, app: Application) -> None:
    number = (await found(app))[0]
    await data(app, "POST", "/number_orders", order(number))
    taken = (422, "85001", "/phone_numbers/0/phone_number")
    assert await refused(app, "/number_orders", order(number)) == taken
    await sim.advance(2)
    assert await refused(app, "/number_orders", order(number)) == taken
    assert (await refused(app, "/number_orders", order("12")))[1] == "10016"
    assert (await refused(app, "/number_orders", {}))[1:] == ("10004", "/phone_numbers")


async def test_a_cancelled_part_of_an_order_gives_its_numbers_back(sim: Simulator, app: Application) -> None:
    number = (await found(app))[0]
    made = await data(app, "POST", "/number_orders", order(number))
    cancel = f"/sub_number_orders/{made['sub_number_orders_ids'][0]}/cancel"
    await data(app, "PATCH", cancel)
    assert number in await found(app)
    await sim.advance(2)
    assert (await data(app, "GET", f"/number_orders/{made['id']}"))["status"] == "failure"
    assert (await app.ask("PATCH", cancel))[0] == 422


async def test_a_reserved_number_is_held_for_half_an_hour(sim: Simulator, app: Application) -> None:
    number = (await found(app))[0]
    made = await data(app, "POST", "/number_reservations", order(number))
    assert number not in await found(app)
    assert (await refused(app, "/number_reservations", order(number)))[1] == "85006"
    await sim.advance(29 * 60)
    await data(app, "POST", f"/number_reservations/{made['id']}/actions/extend")
    await sim.advance(29 * 60)
    assert number not in await found(app)
    await sim.advance(60)
    assert number in await found(app)


async def test_a_reserved_number_can_be_ordered(app: Application) -> None:
    number = (await found(app))[0]
    await data(app, "POST", "/number_reservations", order(number))
    await data(app, "POST", "/number_orders", order(number))


async def test_settings_belong_to_the_number_they_were_made_for(app: Application) -> None:
    one, other, _ = await data(app, "GET", "/phone_numbers")
    profile = {"messaging_profile_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}
    changed = await data(app, "PATCH", f"/phone_numbers/{one['id']}/messaging", profile)
    assert (changed["id"], changed["phone_number"]) == (one["id"], one["phone_number"])
    assert (await data(app, "GET", f"/phone_numbers/{one['id']}"))["messaging_profile_id"] == profile[
        "messaging_profile_id"
    ]
    assert (await data(app, "GET", f"/phone_numbers/{other['id']}/messaging"))["messaging_profile_id"] is None
    await data(app, "PATCH", f"/phone_numbers/{one['id']}/voice", {"cnam_listing": {"cnam_listing_enabled": True}})
    voice = await data(app, "GET", "/phone_numbers/voice")
    assert [one["cnam_listing"]["cnam_listing_enabled"] for one in voice] == [True, False, False]


async def test_a_job_deletes_the_numbers_that_the_account_has(sim: Simulator, app: Application) -> None:
    owned = await data(app, "GET", "/phone_numbers")
    body = {"phone_numbers": [owned[0]["id"], owned[1]["phone_number"], "+13125550555"]}
    job = await data(app, "POST", "/phone_numbers/jobs/delete_phone_numbers", body)
    assert job["status"] == "pending"
    await sim.advance(2)
    done = await data(app, "GET", f"/phone_numbers/jobs/{job['id']}")
    assert (done["status"], len(done["successful_operations"]), len(done["failed_operations"])) == ("completed", 2, 1)
    assert [one["id"] for one in await data(app, "GET", "/phone_numbers")] == [owned[2]["id"]]
    assert (await app.ask("GET", f"/phone_numbers/{owned[0]['id']}"))[0] == 404


async def test_a_lookup_and_a_portability_check_are_about_the_number_asked_for(app: Application) -> None:
    answer = await data(app, "GET", "/number_lookup/+13125550142?type=carrier")
    assert (answer["phone_number"], answer["country_code"]) == ("+13125550142", "US")
    assert answer["carrier"]["name"] == "Simulated"
    (checked,) = await data(app, "POST", "/portability_checks", {"phone_numbers": ["+13125550143"]})
    assert (checked["phone_number"], checked["portable"]) == ("+13125550143", True)
    assert (await refused(app, "/portability_checks", {"phone_numbers": ["12"]}))[1] == "10016"


async def test_commas_part_the_items_of_a_filter_as_the_official_clients_write_them(app: Application) -> None:
    assert await found(app, f"{SEARCH}&filter[features]=sms,voice") == await found(app)
