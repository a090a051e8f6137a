"""Record and replay: what Telnyx responds is kept without secrets, and comes again. Another simulator is Telnyx here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from telnyx_async.simulator import Simulator

KEY = "KEY0123456789ABCDEF_very_secret"


async def ask(sim: Simulator, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {KEY}"}) as http,
        http.request(method, sim.url + path, json=body) as response,
    ):
        return response.status, await response.json()


MESSAGE = {"from": "+13125550100", "to": "+13125550142", "text": "Call +13125550177 or ada@example.org"}


async def test_what_is_recorded_is_replayed_without_telnyx(tmp_path: Path) -> None:
    cassette = tmp_path / "telnyx.jsonl"
    async with Simulator(api_keys=[KEY]) as telnyx, Simulator(record=telnyx.url, cassette=cassette) as recorder:
        sent = await ask(recorder, "POST", "/messages", MESSAGE)
        counts = []
        for name in ("One", "Two"):
            profile = {"name": name, "whitelisted_destinations": ["US"]}
            assert (await ask(recorder, "POST", "/messaging_profiles", profile))[0] in (200, 201)
            counts.append(len((await ask(recorder, "GET", "/messaging_profiles"))[1]["data"]))
        assert len(telnyx.journal.requests()) == 5
        assert next(entry.operation for entry in recorder.journal.requests()) == "SendMessage"
    assert sent[0] == 200
    async with Simulator(cassette=cassette) as player:
        status, again = await ask(player, "POST", "/messages", {**MESSAGE, "to": "+13125550143"})
        assert (status, again["data"]["id"]) == (200, sent[1]["data"]["id"])
        replayed = [len((await ask(player, "GET", "/messaging_profiles"))[1]["data"]) for _ in range(3)]
        assert (counts, replayed) == ([1, 2], [1, 2, 2])
        status, error = await ask(player, "GET", "/balance")
        assert (status, "has no such request" in error["errors"][0]["detail"]) == (404, True)


async def test_a_cassette_holds_no_key_no_secret_no_number(tmp_path: Path) -> None:
    cassette = tmp_path / "telnyx.jsonl"
    async with Simulator(api_keys=[KEY]) as telnyx, Simulator(record=telnyx.url, cassette=cassette) as recorder:
        await ask(recorder, "POST", "/messages", MESSAGE)
        await ask(recorder, "GET", "/phone_numbers?filter[phone_number]=%2B13125550142")
        connection = {"connection_name": "one", "user_name": "someone", "password": "hunter2hunter2"}
        await ask(recorder, "POST", "/credential_connections", connection)
    text = cassette.read_text()
    assert len(text.splitlines()) == 3
    for private in (KEY, "hunter2", "3125550100", "3125550142", "3125550177", "ada@example.org", "Bearer"):
        assert private not in text


@pytest.mark.parametrize("text", ["no cassette", "[]", '{"request": 1}'])
def test_what_is_no_cassette_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "telnyx.jsonl").write_text(text)
    with pytest.raises(ValueError, match=r"telnyx.jsonl:1: this is no line"):
        Simulator(cassette=tmp_path / "telnyx.jsonl")
    with pytest.raises(ValueError, match="needs a cassette"):
        Simulator(record="https://api.telnyx.com/v2")
