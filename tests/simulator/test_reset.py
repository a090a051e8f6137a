"""A simulator begins again, goes back to a snapshot, and is reached by other URLs, by https and through a proxy."""

from __future__ import annotations

import ssl
import time

import aiohttp
import pytest

from telnyx_async.simulator import Simulator

from .application import Application, application
from .test_control import ask


async def test_after_a_reset_everything_is_as_at_the_start(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
    sim.faults.load([{"operation": "GetUserBalance", "status": 503}])
    assert (await ask(sim, "POST", "/reset", {}))[0] == 200
    assert (list(sim.calls), list(sim.faults), len(sim.journal)) == ([], [], 0)
    assert (await app.ask("GET", "/messaging_profiles"))[1]["data"] == []
    assert (await app.command(call.call_control_id, "answer"))[0] == 422
    again = await sim.incoming_call()
    await app.until("call.initiated", 2)
    assert app.received[-1].payload["call_control_id"] == again.call_control_id


async def test_what_was_going_on_before_a_reset_sends_no_more_webhooks(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await app.done(call.call_control_id, "speak", payload="A long text " * 20, voice="female")
    await sim.reset()
    sim.clock.speed = 1000
    before = len(app.received)
    await ask(sim, "GET", "/clock")
    await sim.quiet()
    assert len(app.received) == before


async def test_after_a_reset_the_page_is_sent_nothing_from_before(sim: Simulator, app: Application) -> None:
    async with app.http.ws_connect(f"{sim.page}live") as live:
        await live.receive_json()
        for _ in range(2):
            sim.world.environment.note("somebody", "did", "something")
        await sim.reset()  # in the pause between two updates of the page
        sim.world.environment.note("nobody", "does", "nothing")
        update = await live.receive_json()
    assert update["world"] == 2
    assert [(entry["who"], entry["what"]) for entry in update["entries"]] == [("nobody", "does")]


async def test_a_reset_takes_less_than_five_milliseconds(sim: Simulator) -> None:
    taken = []
    for _ in range(20):
        begun = time.perf_counter()
        await sim.reset()
        taken.append(time.perf_counter() - begun)
    assert min(taken) < 0.005


async def test_two_worlds_of_one_seed_are_the_same_also_after_a_reset(sim: Simulator, app: Application) -> None:
    journals = []
    for _ in range(2):
        await ask(sim, "POST", "/reset", {"speed": "virtual", "seed": 3, "start": "2027-02-03T04:05Z"})
        await sim.incoming_call()
        await sim.quiet()
        journals.append([entry.body for entry in sim.journal.webhooks()])
    assert journals[0] == journals[1]
    assert journals[0][0]["data"]["occurred_at"].startswith("2027-02-03T04:05")


@pytest.mark.parametrize("body", [{"speed": 0}, {"start": "soon"}, {"sped": 1}])
async def test_a_wrong_setting_is_refused_and_nothing_is_reset(sim: Simulator, body: dict[str, object]) -> None:
    sim.party("+13125550142", outcome="busy")
    assert (await ask(sim, "POST", "/reset", body))[0] == 400
    assert sim.world.parties.at("+13125550142").outcome == "busy"
    assert sim.clock.speed == 50


async def test_a_snapshot_is_restored_as_often_as_it_is_wanted(sim: Simulator, app: Application) -> None:
    await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
    sim.party("+13125550142", outcome="busy")
    assert (await ask(sim, "POST", "/snapshot", {"name": "one profile"}))[0] == 200
    for _ in range(2):
        profile = (await app.ask("GET", "/messaging_profiles"))[1]["data"][0]
        await app.ask("DELETE", f"/messaging_profiles/{profile['id']}")
        assert (await ask(sim, "POST", "/restore", {"name": "one profile"}))[0] == 200
        assert [one["name"] for one in (await app.ask("GET", "/messaging_profiles"))[1]["data"]] == ["One"]
        assert sim.world.parties.at("+13125550142").outcome == "busy"
    assert (await ask(sim, "POST", "/restore", {"name": "none"}))[0] == 400


async def test_links_have_the_public_url() -> None:
    async with Simulator(public_url="https://telnyx.example.com/", speed=50) as sim, application(sim) as app:
        assert sim.url == "https://telnyx.example.com/v2"
        app.simulator = sim
        assert sim.world.recorder.url("a.wav") == "https://telnyx.example.com/simulator/recordings/a.wav"


async def test_https_is_served_with_a_certificate_of_its_own() -> None:
    async with Simulator(tls=True) as sim:
        assert sim.url.startswith("https://127.0.0.1:")
        assert sim.authority is not None
        trust = ssl.create_default_context(cadata=sim.authority.pem)
        async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
            async with http.get(f"{sim.url}/balance", ssl=trust) as response:
                assert response.status == 200
            with pytest.raises(aiohttp.ClientConnectorCertificateError):
                await http.get(f"{sim.url}/balance")


async def test_a_client_that_only_knows_telnyx_comes_through_the_proxy() -> None:
    async with Simulator(proxy=0) as sim:
        assert sim.authority is not None
        assert sim.proxy is not None
        trust = ssl.create_default_context(cadata=sim.authority.pem)
        proxy = f"http://127.0.0.1:{sim.proxy.port}"
        async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
            async with http.get("https://api.telnyx.com/v2/balance", proxy=proxy, ssl=trust) as response:
                assert response.status == 200
            with pytest.raises(aiohttp.ClientHttpProxyError):
                await http.get("https://example.com/", proxy=proxy, ssl=trust)
        assert [entry.operation for entry in sim.journal.requests()] == ["GetUserBalance"]
