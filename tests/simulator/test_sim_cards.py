"""SIM cards: their states, and the actions that change them."""

from __future__ import annotations

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")


async def state(app: Application, card: str) -> str:
    _, answer = await app.ask("GET", f"/sim_cards/{card}")
    return str(answer["data"]["status"]["value"])


async def test_a_card_that_is_registered_is_enabled_after_a_moment(sim: Simulator, app: Application) -> None:
    body = {"registration_codes": ["0000000001"], "tags": ["office"]}
    status, answer = await app.ask("POST", "/actions/register/sim_cards", body)
    assert status == 202
    (card,) = answer["data"]
    assert (card["status"]["value"], card["tags"]) == ("registering", ["office"])
    assert (await app.ask("POST", "/actions/register/sim_cards", body))[0] in (400, 422)
    await sim.advance(2)
    assert await state(app, card["id"]) == "enabled"


async def test_an_action_changes_the_state_when_it_is_completed(sim: Simulator, app: Application) -> None:
    _, answer = await app.ask("GET", "/sim_cards")
    card = answer["data"][0]["id"]
    status, answer = await app.ask("POST", f"/sim_cards/{card}/actions/disable")
    assert (status, answer["data"]["status"]["value"]) == (202, "in-progress")
    assert await state(app, card) == "disabling"
    assert (await app.ask("POST", f"/sim_cards/{card}/actions/enable"))[0] in (400, 422)
    await sim.advance(2)
    assert await state(app, card) == "disabled"
    _, answer = await app.ask("GET", f"/sim_card_actions/{answer['data']['id']}")
    assert (answer["data"]["status"]["value"], answer["data"]["sim_card_id"]) == ("completed", card)
