"""The two forms of the menu in docs/flows.md do the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks.aiohttp import add_webhooks

PAGE = (Path(__file__).parents[3] / "docs" / "flows.md").read_text()
HANDLERS, FLOW = re.findall(r"```python\n(.*?)```", PAGE, re.S)


@pytest.mark.parametrize("block", [HANDLERS, FLOW], ids=["handlers", "flow"])
@pytest.mark.parametrize(
    ("presses", "agent", "heard"),
    [
        ("1", "answers", ["Press 1 for a person."]),
        ("1", "busy", ["Press 1 for a person.", "Nobody is here. Goodbye."]),
        ("2", "answers", ["Press 1 for a person.", "Goodbye."]),
    ],
    ids=["connected", "nobody there", "another key"],
)
async def test_a_caller_hears_the_same(
    block: str, presses: str, agent: str, heard: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    scope: dict[str, Any] = {"__name__": "page"}
    exec(compile(block, "docs/flows.md", "exec"), scope)
    async with Simulator(speed=20) as simulator:
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", simulator.public_key)
        simulator.party("+13125550111", outcome=agent, answers_after=0.5, hangs_up_after=2.0)
        app = web.Application()
        add_webhooks(app, scope["webhooks"], "/", session=lambda: TelnyxSession("KEY", base_url=simulator.url))
        async with TestServer(app) as server:
            call = await simulator.incoming_call(webhook_url=str(server.make_url("/")), presses=presses)
            await call.until("ended", within=20)
            await simulator.quiet()
    assert call.heard == heard
    assert len(simulator.carried_out("TransferCall")) == (presses == "1")
