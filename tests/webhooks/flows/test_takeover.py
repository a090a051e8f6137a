"""A flow goes on where it stood, and nothing is said or dialled twice, wherever its worker is killed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from telnyx_async.simulator import Simulator

COMMANDS = ("AnswerCall", "SpeakCall", "GatherUsingSpeak", "SpeakCall", "HangupCall")
PLACES = ("the start", "answered", "greeted", "pressed", "in the effect", "stored", "told")


@pytest.fixture(params=["sqlite", "redis"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the workers of a test have their inbox."""
    if request.param == "sqlite":
        return str(tmp_path / "inbox.db")
    url = request.getfixturevalue("redis_url")
    from redis import Redis  # optional

    Redis.from_url(url).flushall()
    return str(url)


@asynccontextmanager
async def worker(*options: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(Path(__file__).with_name("worker.py")), *options),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    try:
        assert process.stdout is not None
        port = int(await asyncio.wait_for(process.stdout.readline(), 30))
        yield process, f"http://127.0.0.1:{port}/"
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("place", PLACES)
async def test_a_flow_whose_worker_is_killed_is_finished_by_another(place: str, inbox: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    async with Simulator(speed=10) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--inbox", inbox]
        options += ["--log", str(log)]
        async with worker(*options, "--dies-at", place) as (_, url), worker(*options, "--dies-at", place) as (_, other):
            simulator.webhook_url, simulator.failover_url = url, other
            call = await simulator.incoming_call(presses="7")
            await call.until("ended", within=20)
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
        async with worker(*options) as (first, url):
            simulator.webhook_url = url
            async with worker(*options) as (_, other):
                simulator.failover_url = other
                call = await simulator.incoming_call(presses="7")
                await simulator.wait_for("SpeakCall")
                first.send_signal(signal.SIGTERM)
                await first.wait()
                await call.until("ended", within=10)
        carried_out = [entry.operation for entry in simulator.journal.requests() if entry.carried_out]
        assert [operation for operation in carried_out if operation in COMMANDS] == list(COMMANDS)
