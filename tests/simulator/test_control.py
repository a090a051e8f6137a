"""The control API: for this machine only, and for no page of another origin."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import attrs
import pytest
from aiohttp import web

from telnyx_async.simulator import Fault, Party, Simulator, WebhookFault

from .application import Application


async def ask(sim: Simulator, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, f"{sim.root}/simulator{path}", json=body, headers=sent) as response,
    ):
        text = await response.text()
        return response.status, json.loads(text) if "json" in response.headers["Content-Type"] else text


async def test_a_call_is_placed_pressed_and_hung_up(sim: Simulator, app: Application) -> None:
    status, call = await ask(sim, "POST", "/calls", {"from": "+13125550199", "to": "+13125550100"})
    assert (status, call["state"], call["number"]) == (200, "ringing", "+13125550199")
    await app.done(call["call_control_id"], "answer")
    assert (await ask(sim, "POST", f"/calls/{call['call_control_id']}/press", {"digits": "1"}))[0] == 200
    assert (await app.until("call.dtmf.received"))["digit"] == "1"
    assert [one["state"] for one in (await ask(sim, "GET", "/calls"))[1]] == ["answered"]
    assert (await ask(sim, "POST", f"/calls/{call['call_control_id']}/hangup", {}))[0] == 200
    await app.until("call.hangup")


async def test_a_call_that_rings_is_answered(sim: Simulator, app: Application) -> None:
    status, party = await ask(sim, "PUT", "/parties", {"number": "+13125550142", "outcome": "rings"})
    assert (status, party["outcome"]) == (200, "rings")
    body = {"connection_id": "1", "from": "+13125550100", "to": "+13125550142", "timeout_secs": 600}
    await app.ask("POST", "/calls", body)
    call = (await ask(sim, "GET", "/calls"))[1][0]
    assert (await ask(sim, "POST", f"/calls/{call['call_control_id']}/answer", {}))[0] == 200
    await app.until("call.answered")


async def test_a_message_is_written(sim: Simulator, app: Application) -> None:
    status, message = await ask(
        sim, "POST", "/messages", {"from": "+13125550199", "to": "+13125550100", "text": "Hello"}
    )
    assert (status, message["text"]) == (200, "Hello")
    await app.until("message.received")


async def test_faults_are_planned_and_cleared(sim: Simulator, app: Application) -> None:
    rule = {"operation": "GetUserBalance", "status": 503}
    status, rules = await ask(sim, "POST", "/faults", rule)
    assert (status, rules[0]["status"]) == (200, 503)
    await ask(sim, "POST", "/faults", [{"webhook": "call.*", "kind": "duplicate"}])
    assert len((await ask(sim, "GET", "/faults"))[1]) == 2
    assert (await app.ask("GET", "/balance"))[0] == 503
    assert (await ask(sim, "DELETE", "/faults"))[1] == []


async def test_the_journal_is_given_as_json_and_as_text(sim: Simulator, app: Application) -> None:
    await app.ask("GET", "/balance")
    _, entries = await ask(sim, "GET", "/journal")
    assert [(entry["kind"], entry["operation"], entry["status"]) for entry in entries] == [
        ("request", "GetUserBalance", 200)
    ]
    assert "GetUserBalance" in (await ask(sim, "GET", "/timeline"))[1]
    await ask(sim, "DELETE", "/journal")
    assert (await ask(sim, "GET", "/journal"))[1] == []


@pytest.mark.simulator(speed="virtual")
async def test_time_is_moved(sim: Simulator) -> None:
    assert (await ask(sim, "POST", "/advance", {"seconds": 5}))[1]["time"] == 5.0
    assert (await ask(sim, "GET", "/clock"))[1]["now"] == "2026-01-05T09:00:05.000000Z"
    assert (await ask(sim, "GET", "/settings"))[1]["virtual"] is True


async def test_settings_say_what_an_application_needs(sim: Simulator, app: Application) -> None:
    _, settings = await ask(sim, "GET", "/settings")
    assert settings["base_url"] == sim.url
    assert settings["public_key"] == sim.public_key
    assert settings["webhook_url"] == app.url
    assert settings["operations"] == len(sim.document.endpoints)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/calls", {"from": "+1", "nonsense": 1}),
        ("POST", "/calls", {"from": 5}),
        ("POST", "/calls", {"presses": [1]}),
        ("POST", "/calls/none/press", {"digits": "1"}),
        ("POST", "/messages", {"to": "+1"}),
        ("PUT", "/parties", {"number": "+1", "outcome": "explodes"}),
        ("PUT", "/parties", {}),
        ("POST", "/faults", {"operation": "a", "kind": "explode"}),
        ("POST", "/advance", {"seconds": 1}),
        ("POST", "/advance", {}),
    ],
)
async def test_an_invalid_request_gets_a_message(sim: Simulator, method: str, path: str, body: Any) -> None:
    status, answer = await ask(sim, method, path, body)
    assert status == 400
    assert answer["error"]


async def test_a_body_that_is_not_json_is_refused(sim: Simulator) -> None:
    async with aiohttp.ClientSession() as http, http.post(f"{sim.root}/simulator/calls", data=b"{") as response:
        assert response.status == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/settings", "/journal", "/timeline", "/live", "/calls"])
async def test_pages_of_other_origins_are_refused(sim: Simulator, path: str, headers: dict[str, str]) -> None:
    assert (await ask(sim, "GET", path, **headers))[0] == 403


async def test_the_page_comes_with_everything_it_needs(sim: Simulator) -> None:
    for path, kind in {
        "/": "<!doctype html>",
        "/page.js": "WebSocket",
        "/telephone.js": "class Telephone",
        "/page.css": ":root",
    }.items():
        status, text = await ask(sim, "GET", path)
        assert status == 200
        assert kind in text
        assert "http://" not in text.replace("http://127.0.0.1", "")
        assert "https://" not in text


async def test_the_live_feed_sends_earlier_and_new_entries(sim: Simulator, app: Application) -> None:
    await app.ask("GET", "/balance")
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{sim.root}/simulator/live") as socket:
        first = await socket.receive_json(timeout=5)
        assert [entry["operation"] for entry in first["entries"]] == ["GetUserBalance"]
        await sim.incoming_call()
        kinds: list[str] = []
        while "webhook" not in kinds:
            news = await socket.receive_json(timeout=5)
            kinds += [entry["kind"] for entry in news["entries"]]
        assert [call["state"] for call in news["calls"]] == ["ringing"]


async def test_the_control_api_is_an_openapi_document_with_every_route(sim: Simulator) -> None:
    status, document = await ask(sim, "GET", "/openapi.json")
    assert status == 200
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    app = web.Application()
    sim._control.routes(app)
    routes = {
        (route.method, route.resource.canonical.removeprefix("/simulator"))
        for route in app.router.routes()
        if route.resource is not None and route.method != "HEAD"
    }
    assert described == routes
    for name, cls in (("Fault", Fault), ("WebhookFault", WebhookFault), ("Party", Party)):
        fields = {one.name for one in attrs.fields(cls) if one.init}
        assert document["components"]["schemas"][name]["properties"].keys() == fields
