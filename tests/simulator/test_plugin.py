"""The fixtures for users' own tests, as a user would write them."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest

import telnyx_async

pytest_plugins = ["pytester"]

A_USERS_TEST = '''
import asyncio
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

@pytest.fixture
async def ivr(telnyx_session):
    """A telephone menu: answers, asks for a digit, and transfers."""
    tasks = set()

    async def webhook(request):
        data = (await request.json())["data"]
        payload = data["payload"]
        tasks.add(asyncio.ensure_future(react(data["event_type"], payload)))
        return web.Response()

    async def react(event_type, payload):
        from telnyx_async.api import calls
        call = payload["call_control_id"]
        if event_type == "call.initiated" and payload["direction"] == "incoming":
            await calls.answer(telnyx_session, call)
        elif event_type == "call.answered" and payload["from"] == "+13125550199":
            await calls.gather_using_speak(telnyx_session, call, payload="Press 1 for sales", voice="female", maximum_digits=1)
        elif event_type == "call.gather.ended" and payload["digits"] == "1":
            await calls.transfer(telnyx_session, call, to="+13125550142")

    app = web.Application()
    app.router.add_post("/telnyx", webhook)
    server = TestServer(app)
    await server.start_server()
    yield str(server.make_url("/telnyx"))
    for task in tasks:
        task.cancel()
    await server.close()

async def test_pressing_one_reaches_sales(telnyx_simulator, ivr):
    call = await telnyx_simulator.incoming_call(webhook_url=ivr, presses="1")
    transfer = await telnyx_simulator.wait_for("TransferCall")
    assert call.heard == ["Press 1 for sales"]
    assert transfer.body["to"] == "+13125550142"

async def test_each_test_has_a_simulator_of_its_own(telnyx_simulator):
    assert len(telnyx_simulator.journal) == 0

@pytest.mark.telnyx_simulator(speed="virtual")
async def test_settings_come_from_the_marker(telnyx_simulator):
    await telnyx_simulator.advance(3600)
    assert telnyx_simulator.clock.time() == 3600
'''

A_TEST_THAT_BLOCKS = """
import json
import urllib.request

import pytest

def test_a_client_that_blocks_uses_the_simulator(telnyx_simulator_thread):
    request = urllib.request.Request(telnyx_simulator_thread.url + "/balance", headers={"Authorization": "Bearer KEY"})
    with urllib.request.urlopen(request, timeout=5) as response:
        assert json.load(response)["data"]["currency"] == "USD"
    assert telnyx_simulator_thread.get(lambda sim: len(sim.carried_out("GetUserBalance"))) == 1

@pytest.mark.telnyx_simulator(speed="virtual")
async def test_the_clock_is_moved_from_outside_also_in_an_async_test(telnyx_simulator_thread):
    telnyx_simulator_thread.run(lambda sim: sim.advance(60))
    assert telnyx_simulator_thread.get(lambda sim: sim.clock.time()) == 60
"""

A_TEST_THAT_FAILS = """
async def test_that_fails(telnyx_simulator):
    await telnyx_simulator.incoming_call(webhook_url="http://127.0.0.1:1/telnyx")
    assert telnyx_simulator.carried_out("AnswerCall")
"""

INSTALLED = bool(entry_points(group="pytest11", name="telnyx_async"))
OPTIONS = (
    *(() if INSTALLED else ("-p", "telnyx_async.simulator.pytest_plugin")),
    *("-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function"),
)


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the runs inside find the package of this checkout."""
    monkeypatch.setenv("PYTHONPATH", str(Path(telnyx_async.__file__).parents[1]))


def test_a_users_ivr_is_tested_end_to_end(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(A_USERS_TEST)
    pytester.runpytest_subprocess(*OPTIONS, "-W", "error").assert_outcomes(passed=3)


def test_a_test_without_asyncio_has_a_simulator_in_a_thread(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(A_TEST_THAT_BLOCKS)
    pytester.runpytest_subprocess(*OPTIONS, "-W", "error").assert_outcomes(passed=2)


def test_the_timeline_is_shown_when_a_test_fails(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(A_TEST_THAT_FAILS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*what happened at Telnyx*", "*dials*"])


def test_the_plugin_loads_no_simulator_until_a_test_uses_it(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_what_is_loaded():
            assert "telnyx_async.simulator.pytest_plugin" in sys.modules
            assert "telnyx_async.simulator.simulator" not in sys.modules
            assert "jsonschema_rs" not in sys.modules
            assert "aiohttp" not in sys.modules
        """
    )
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=1)
