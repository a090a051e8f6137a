"""With the same seed, two runs are the same; without one, their identifiers differ."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from telnyx_async.simulator import Simulator

from .application import application
from .test_command_line import program

OWN, OTHER, THIRD = "+13125550100", "+13125550142", "+13125550143"


class Scenario:
    """An application that answers and records calls, and a script that uses many products."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self.url, self.http = url, http

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Authorization": "Bearer KEY", "Content-Type": "application/json"}
        data = orjson.dumps(body) if body is not None else None
        async with self.http.request(method, self.url + path, data=data, headers=headers) as response:
            assert response.status < 400, await response.text()
            return await response.json()

    async def control(self, path: str, **body: Any) -> Any:
        async with self.http.post(self.url.replace("/v2", "/simulator") + path, json=body) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def handle(self, request: web.Request) -> web.Response:
        event = (await request.json())["data"]
        if event["event_type"] == "call.initiated" and event["payload"]["direction"] == "incoming":
            call = f"/calls/{event['payload']['call_control_id']}/actions"
            await self.ask("POST", f"{call}/answer")
            await self.ask("POST", f"{call}/record_start", {"format": "wav", "channels": "single"})
        return web.Response()

    async def play(self) -> bytes:
        """Returns the journal, as it is downloaded."""
        call = (await self.control("/calls", **{"from": OTHER, "to": OWN}))["call_control_id"]
        await self.control("/advance", seconds=1)
        await self.control(f"/calls/{call}/say", text="Hello")
        await self.ask("POST", "/messages", {"from": OWN, "to": OTHER, "text": "Hello"})
        await self.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
        found = (await self.ask("GET", "/available_phone_numbers"))["data"][0]["phone_number"]
        await self.ask("POST", "/number_orders", {"phone_numbers": [{"phone_number": found}]})
        profile = (await self.ask("POST", "/verify_profiles", {"name": "One"}))["data"]["id"]
        await self.ask("POST", "/verifications/sms", {"phone_number": OTHER, "verify_profile_id": profile})
        await self.ask("POST", f"/calls/{call}/actions/transfer", {"to": THIRD})
        await self.control("/advance", seconds=30)
        await self.control(f"/calls/{call}/hangup")
        await self.control("/advance", seconds=30)
        async with self.http.get(self.url.replace("/v2", "/simulator/journal")) as response:
            return await response.read()


async def run(seed: int, ports: tuple[int, int]) -> bytes:
    """The journal of a run in a process of its own."""
    options = ("--clock", "virtual", "--seed", str(seed), "--port", str(ports[0]), "--quiet")
    async with aiohttp.ClientSession() as http:
        scenario = Scenario(f"http://127.0.0.1:{ports[0]}/v2", http)
        served = web.Application()
        served.router.add_post("/telnyx", scenario.handle)
        async with (
            TestServer(served, port=ports[1]) as server,
            program(*options, "--webhook", str(server.make_url("/telnyx"))),
        ):
            return await scenario.play()


async def test_the_journals_of_two_processes_with_one_seed_are_the_same_bytes() -> None:
    ports = unused_port(), unused_port()
    first, second, other = [await run(seed, ports) for seed in (3, 3, 4)]
    assert first == second
    assert first != other
    operations = [one["operation"] for one in orjson.loads(first) if one["kind"] == "request"]
    assert {"AnswerCall", "StartCallRecord", "TransferCall", "CreateNumberOrder"} <= set(operations)
    assert b"telnyx-signature" not in first


async def test_without_a_seed_each_run_has_its_own_identifiers_and_the_same_key() -> None:
    found = []
    for _ in range(2):
        async with Simulator(speed="virtual") as sim, application(sim):
            found.append((sim.public_key, (await sim.incoming_call()).call_control_id))
    first, second = found
    assert first[0] == second[0]
    assert first[1] != second[1]
