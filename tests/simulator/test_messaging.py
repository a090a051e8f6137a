"""Which messages are refused, who has opted out, and messages that are scheduled."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
OWN, OTHER = "+13125550100", "+13125550142"


async def send(app: Application, **fields: Any) -> tuple[int, str]:
    """The status of a message, and the code of its error."""
    status, answer = await app.ask("POST", "/messages", {"from": OWN, "to": OTHER, "text": "Hello", **fields})
    return status, answer["errors"][0]["code"] if status >= 400 else ""


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": "12"}, "40310"),
        ({"to": "13125550142"}, "40310"),
        ({"from": "+1 312"}, "40305"),
        ({"text": ""}, "10004"),
        ({"text": "  "}, "10004"),
        ({"text": "a" * 1531}, "40302"),
        ({"messaging_profile_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}, "10015"),
    ],
)
async def test_a_message_that_cannot_be_sent_is_refused(app: Application, fields: dict[str, Any], code: str) -> None:
    status, found = await send(app, **fields)
    assert (status >= 400, found) == (True, code)


async def test_a_message_goes_only_to_countries_that_its_profile_allows(app: Application) -> None:
    _, answer = await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["GB"]})
    profile = answer["data"]["id"]
    assert (await send(app, messaging_profile_id=profile))[1] == "40309"
    assert (await send(app, messaging_profile_id=profile, to="+442079460018"))[0] == 200


async def test_who_writes_stop_gets_no_messages_until_start(sim: Simulator, app: Application) -> None:
    await sim.incoming_message(" stop ", from_=OTHER, to=OWN)
    assert (await send(app))[1] == "40300"
    assert (await send(app, to="+13125550143"))[0] == 200
    _, listed = await app.ask("GET", "/messaging_optouts")
    assert [(one["to"], one["from"], one["keyword"]) for one in listed["data"]] == [(OTHER, OWN, "STOP")]
    await sim.advance(1)
    assert "no more messages" in sim.journal.events("reads")[0].detail
    await sim.incoming_message("START", from_=OTHER, to=OWN)
    assert (await send(app))[0] == 200
    assert (await app.ask("GET", "/messaging_optouts"))[1]["data"] == []


async def test_a_profile_has_keywords_and_replies_of_its_own(sim: Simulator, app: Application) -> None:
    _, answer = await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
    rule = {"op": "stop", "keywords": ["ENOUGH"], "country_code": "US", "resp_text": "Understood."}
    await app.ask("POST", f"/messaging_profiles/{answer['data']['id']}/autoresp_configs", rule)
    await sim.incoming_message("enough", from_=OTHER, to=OWN)
    await sim.advance(1)
    assert [event.detail for event in sim.journal.events("reads")] == ["Understood."]
    assert (await send(app))[1] == "40300"


@pytest.fixture
def schedules(sim: Simulator) -> None:
    if "CancelMessage" not in sim.document.endpoints:
        pytest.skip("this edition of the document has no scheduled messages")


@pytest.mark.usefixtures("schedules")
async def test_a_scheduled_message_is_sent_at_its_time_unless_it_is_cancelled(sim: Simulator, app: Application) -> None:
    in_ten_minutes = (sim.clock.now() + timedelta(minutes=10)).isoformat()
    body = {"from": OWN, "to": OTHER, "text": "Hello", "send_at": in_ten_minutes}
    made = [(await app.ask("POST", "/messages", body))[1]["data"]["id"] for _ in range(2)]
    assert (await app.ask("DELETE", f"/messages/{made[0]}"))[0] == 200
    await sim.advance(9 * 60)
    assert app.received == []
    await sim.advance(2 * 60)
    assert [one["id"] for one in app.payloads("message.sent")] == [made[1]]
    assert (await app.ask("DELETE", f"/messages/{made[1]}"))[0] >= 400
    assert (await send(app, send_at=sim.clock.now().isoformat()))[1] == "10033"
