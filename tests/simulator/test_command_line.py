"""`python -m telnyx_async.simulator`, and the timeline that it prints."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.simulator.__main__ import main

from .application import Application

PLAN = """
- operation: GetUserBalance
  status: 503
"""


@asynccontextmanager
async def program(*arguments: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, dict[str, str]]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "telnyx_async.simulator",
        "--port",
        "0",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    facts = {}
    async with asyncio.timeout(20):
        while not (line := (await process.stdout.readline()).decode()).startswith("Ctrl-C"):
            name, _, value = line.strip().partition("  ")
            facts[name] = value.strip()
    try:
        yield process, facts
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_it_prints_the_settings_of_an_application_serves_and_stops_on_a_signal(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN)
    async with program("--faults", str(plan), "--webhook", "http://127.0.0.1:1/telnyx") as (process, facts):
        assert facts["webhooks are sent to"] == "http://127.0.0.1:1/telnyx"
        headers = {"Authorization": f"Bearer {facts['TELNYX_API_KEY']}"}
        async with aiohttp.ClientSession(headers=headers) as http:
            statuses = []
            for _ in range(2):
                async with http.get(f"{facts['TELNYX_BASE_URL']}/balance") as response:
                    statuses.append(response.status)
            assert statuses == [503, 200]
            async with http.get(facts["page"]) as response:
                assert "Telnyx simulator" in await response.text()
        process.send_signal(signal.SIGINT)
        output, _ = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode == 0
        assert output.decode().count("GetUserBalance") == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--document", "/no/such/file.json"], "No such file"),
        (["--faults", "/no/such/plan.yaml"], "No such file"),
        (["--speed", "0"], "speed"),
    ],
)
def test_an_error_at_the_start_is_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("plan", ["- operation: [", "operation: a", "- kind: fail", "just words"])
def test_an_error_in_the_faults_is_one_line(plan: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(plan)
    assert main(["--faults", str(path)]) == 1
    assert capsys.readouterr().err.startswith("telnyx simulator: ")


async def test_the_timeline_has_one_line_for_each_entry(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("AnswerCall", moment="after"), WebhookFault("call.answered"))
    app.statuses = [500]
    call = await sim.incoming_call()
    await app.until("call.initiated", 2)
    for _ in range(2):
        await app.command(call.call_control_id, "answer", command_id="one")
    await app.command(call.call_control_id, "speak", payload="Hello", voce="female")
    await app.until("call.answered", 2)
    await sim.quiet()
    lines = sim.timeline().splitlines()
    assert "application" in lines[0]
    story = "\n".join(lines)
    for words in (
        "+13125550199 dials +13125550100",
        "500",
        "attempt 2",
        "fault: 500 after carrying out",
        "not carried out again: same command_id",
        "10004 /voice this field is required",
        "duplicate",
    ):
        assert words in story
    assert "\x1b[" not in story
    assert "\x1b[" in sim.timeline(color=True)


async def test_without_its_extra_it_says_in_one_line_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "jsonschema_rs.py").write_text("raise ModuleNotFoundError('No module', name='jsonschema_rs')")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "telnyx_async.simulator"),
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
    )
    _, printed = await process.communicate()
    assert process.returncode == 1
    assert printed.decode() == (
        "telnyx simulator: the simulator needs an extra: pip install 'telnyx-async[simulator]'\n"
    )
