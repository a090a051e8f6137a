"""Verify: codes by message, call and flash call, that are right or wrong."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
NUMBER = "+13125550142"
SMS = {"code_length": 6, "app_name": "Shop", "whitelisted_destinations": ["US"]}


@pytest.fixture
async def profile(app: Application) -> str:
    _, answer = await app.ask("POST", "/verify_profiles", {"name": "One", "sms": SMS})
    return str(answer["data"]["id"])


async def start(app: Application, profile: str, kind: str = "sms", **fields: Any) -> dict[str, Any]:
    body = {"phone_number": NUMBER, "verify_profile_id": profile, **fields}
    status, answer = await app.ask("POST", f"/verifications/{kind}", body)
    assert status == 200, answer
    data: dict[str, Any] = answer["data"]
    return data


async def enter(app: Application, verification: str, code: str) -> str:
    status, answer = await app.ask("POST", f"/verifications/{verification}/actions/verify", {"code": code})
    assert status == 200, answer
    assert answer["data"]["phone_number"] == NUMBER
    return str(answer["data"]["response_code"])


@pytest.mark.parametrize("kind", ["sms", "call", "flashcall"])
async def test_only_the_code_that_was_sent_is_accepted_and_only_once(
    sim: Simulator, app: Application, profile: str, kind: str
) -> None:
    made = await start(app, profile, kind)
    code = sim.code_of(NUMBER)
    wrong = f"{(int(code) + 1) % 10 ** len(code):0{len(code)}}"
    assert await enter(app, made["id"], wrong) == "rejected"
    assert (await app.ask("GET", f"/verifications/{made['id']}"))[1]["data"]["status"] == "pending"
    assert await enter(app, made["id"], code) == "accepted"
    assert (await app.ask("GET", f"/verifications/{made['id']}"))[1]["data"]["status"] == "accepted"
    assert await enter(app, made["id"], code) == "rejected"
    with pytest.raises(KeyError, match="no code is waiting"):
        sim.code_of(NUMBER)


async def test_the_code_is_as_the_profile_says_and_can_be_read(sim: Simulator, app: Application, profile: str) -> None:
    await start(app, profile)
    (event,) = sim.journal.events("reads")
    assert event.detail == f"Your Shop code is {sim.code_of(NUMBER)}."
    assert len(sim.code_of(NUMBER)) == 6
    async with app.http.get(f"{sim.root}/simulator/codes") as response:
        (shown,) = await response.json()
    assert (shown["phone_number"], shown["type"], shown["code"]) == (NUMBER, "sms", sim.code_of(NUMBER))


async def test_a_code_of_ones_own_is_used(app: Application, profile: str) -> None:
    made = await start(app, profile, custom_code="43612")
    assert await enter(app, made["id"], "43612") == "accepted"


async def test_each_verification_is_its_own(sim: Simulator, app: Application, profile: str) -> None:
    first, second = await start(app, profile), await start(app, profile)
    assert first["id"] != second["id"]
    _, listed = await app.ask("GET", f"/verifications/by_phone_number/{NUMBER}")
    assert [one["id"] for one in listed["data"]] == [second["id"], first["id"]]
    assert await enter(app, first["id"], sim.code_of(NUMBER)) == "rejected"
    path = f"/verifications/by_phone_number/{NUMBER}/actions/verify"
    _, answer = await app.ask("POST", path, {"code": sim.code_of(NUMBER), "verify_profile_id": profile})
    assert answer["data"] == {"phone_number": NUMBER, "response_code": "accepted"}


async def test_a_code_expires(sim: Simulator, app: Application, profile: str) -> None:
    made = await start(app, profile, timeout_secs=60)
    code = sim.code_of(NUMBER)
    await sim.advance(61)
    assert await enter(app, made["id"], code) == "rejected"
    assert (await app.ask("GET", f"/verifications/{made['id']}"))[1]["data"]["status"] == "expired"


async def test_a_verification_needs_a_number_and_a_profile(app: Application, profile: str) -> None:
    status, answer = await app.ask("POST", "/verifications/sms", {"phone_number": "12", "verify_profile_id": profile})
    assert (status, answer["errors"][0]["code"]) in ((422, "10016"), (400, "10016"))
    other = {"phone_number": NUMBER, "verify_profile_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}
    assert (await app.ask("POST", "/verifications/sms", other))[0] == 404


async def test_a_number_for_caller_ids_is_verified_with_its_code(sim: Simulator, app: Application) -> None:
    await app.ask("POST", "/verified_numbers", {"phone_number": NUMBER, "verification_method": "sms"})
    path = f"/verified_numbers/{NUMBER}/actions/verify"
    assert (await app.ask("POST", path, {"verification_code": "0"}))[0] in (400, 422)
    _, answer = await app.ask("POST", path, {"verification_code": sim.code_of(NUMBER)})
    assert answer["data"]["verified_at"]


@pytest.mark.simulator(invent=True)
async def test_an_invented_verification_has_a_code_too(sim: Simulator, app: Application) -> None:
    path = "/verifications/12ade33a-21c0-473b-b055-b3c836e1c292"
    assert (await app.ask("GET", path))[1]["data"]["status"] == "pending"
    assert (await app.ask("GET", f"/verified_numbers/{NUMBER}"))[0] == 200
    (code,) = sim.world.verify.codes()
    for entered, response in (("no", "rejected"), (code["code"], "accepted")):
        answer = (await app.ask("POST", f"{path}/actions/verify", {"code": entered}))[1]["data"]
        assert answer["response_code"] == response
