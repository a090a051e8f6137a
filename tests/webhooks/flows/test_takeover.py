"""A flow goes on where it stood, and nothing is said or dialled twice, wherever its worker is killed."""

from __future__ import annotations

import signal
from functools import partial
from pathlib import Path

import pytest

from telnyx_async.simulator import Simulator
from tests.webhooks import workers

COMMANDS = ("AnswerCall", "SpeakCall", "GatherUsingSpeak", "SpeakCall", "HangupCall")
PLACES = ("the start", "answered", "greeted", "pressed", "in the effect", "stored", "told")


worker = partial(workers.worker, module="tests.webhooks.flows.worker")


@pytest.mark.parametrize("place", PLACES)
async def test_a_flow_whose_worker_is_killed_is_finished_by_another(place: str, inbox: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    async with Simulator(speed=10) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--inbox", inbox]
        options += ["--log", str(log)]
        async with worker(*options, "--dies-at", place) as one, worker(*options, "--dies-at", place) as other:
            simulator.webhook_url, simulator.failover_url = one.url, other.url
            call = await simulator.incoming_call(presses="7")
            await call.until("ended", within=30)
            await simulator.quiet()
            assert (tmp_path / "log.died").exists(), "a worker was killed"
        said = [entry.operation for entry in simulator.journal.requests() if entry.carried_out]
        assert [operation for operation in said if operation in COMMANDS] == list(COMMANDS)
        assert call.heard == ["Welcome.", "Press 1.", "You pressed 7."]
    effects = log.read_text().split("\n")[:-1]
    assert len({*effects}) == 1, "each run of the effect has the same key"
    assert len(effects) <= (2 if place == "in the effect" else 1)


async def test_a_worker_that_stops_hands_its_flows_over_at_once(inbox: str, tmp_path: Path) -> None:
    async with Simulator(speed=10) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--inbox", inbox]
        options += ["--log", str(tmp_path / "log"), "--lease", "60"]
        async with worker(*options) as first:
            simulator.webhook_url = first.url
            async with worker(*options) as other:
                simulator.failover_url = other.url
                call = await simulator.incoming_call(presses="7")
                await simulator.wait_for("SpeakCall", within=30)
                first.process.send_signal(signal.SIGTERM)
                await first.process.wait()
                await call.until("ended", within=30)
        carried_out = [entry.operation for entry in simulator.journal.requests() if entry.carried_out]
        assert [operation for operation in carried_out if operation in COMMANDS] == list(COMMANDS)
