"""Whole calls: what a caller presses and hears."""

from __future__ import annotations

import aiohttp
import pytest
from telnyx_async.simulator import Fault, Simulator

AGENT = "+13125550111"


@pytest.mark.usefixtures("service")
async def test_who_presses_1_talks_to_the_agent_once_although_telnyx_responds_with_500(
    telnyx_simulator: Simulator,
) -> None:
    telnyx_simulator.party(AGENT, hangs_up_after=5)
    telnyx_simulator.faults.add(Fault("TransferCall", moment="after", status=500))
    call = await telnyx_simulator.incoming_call(presses="1")
    await call.until("ended", within=20)
    assert call.heard == ["Welcome. Press 1 to talk to a person."]
    assert [one.body["to"] for one in telnyx_simulator.carried_out("TransferCall")] == [AGENT]


@pytest.mark.usefixtures("service")
async def test_a_caller_hears_that_nobody_is_free(telnyx_simulator: Simulator) -> None:
    telnyx_simulator.party(AGENT, outcome="busy")
    call = await telnyx_simulator.incoming_call(presses="1")
    await call.until("ended", within=20)
    assert call.heard[1:] == ["Nobody is free right now.", "Goodbye."]


@pytest.mark.usefixtures("service")
@pytest.mark.telnyx_simulator(speed=200)
async def test_who_presses_nothing_is_asked_twice(telnyx_simulator: Simulator) -> None:
    call = await telnyx_simulator.incoming_call()
    await call.until("ended", within=20)
    assert call.heard == ["Welcome. Press 1 to talk to a person."] * 2 + ["Goodbye."]
    assert telnyx_simulator.carried_out("TransferCall") == []


async def test_the_service_says_that_it_is_healthy(service: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(f"{service}/health") as response:
        assert await response.json() == {"status": "ok"}
