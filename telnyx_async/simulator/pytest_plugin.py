"""Fixtures for the tests of an application: a simulator for each test, and a session that uses it.

```python
async def test_pressing_one_reaches_sales(telnyx_simulator: Simulator, my_app: Application) -> None:
    call = await telnyx_simulator.incoming_call(webhook_url=my_app.url, presses="1")
    transfer = await telnyx_simulator.wait_for("TransferCall")
    assert transfer.body["to"] == "+13125550142"
```

Settings go with a marker: `@pytest.mark.telnyx_simulator(speed="virtual", strict=True)`. With `virtual_time=True`, the time
of the test's event loop jumps to what is due next, for the simulator and for the application alike: a call of five
minutes takes milliseconds. The application then has to run in that loop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from telnyx_async import TelnyxSession
    from telnyx_async.simulator.simulator import Simulator
    from telnyx_async.simulator.threaded import SimulatorThread

SPEED = 50.0
KEY = "KEY_of_the_simulator"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", "telnyx_simulator(**settings): settings of the simulator of a test")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the timeline when a test fails."""
    report = yield
    fixtures = getattr(item, "funcargs", {})
    running: Any = fixtures.get("telnyx_simulator_thread")
    simulator: Any = fixtures.get("telnyx_simulator")
    if report.failed and (running is not None or simulator is not None):
        timeline = simulator.timeline() if simulator is not None else running.get(lambda one: one.timeline())
        report.sections.append(("what happened at Telnyx", timeline))
    return report


async def _telnyx_simulator(request: pytest.FixtureRequest) -> AsyncIterator[Simulator]:
    """A simulator, 50 times as fast as real time. Its timeline is shown when the test fails."""
    from telnyx_async.simulator.simulator import Simulator
    from telnyx_async.simulator.virtual_time import virtual_time

    settings = _settings(request)
    jumps = settings.pop("virtual_time", False)
    async with Simulator(**settings) as simulator:
        with virtual_time(lambda: simulator.journal.is_busy) if jumps else nullcontext():
            yield simulator


async def _telnyx_session(telnyx_simulator: Simulator) -> AsyncIterator[TelnyxSession]:
    """A session that uses the simulator."""
    from telnyx_async import TelnyxSession

    async with TelnyxSession(KEY, base_url=telnyx_simulator.url) as session:
        yield session


@pytest.fixture
def telnyx_simulator_thread(request: pytest.FixtureRequest) -> Iterator[SimulatorThread]:
    """A simulator in a thread of its own, for tests that are not asyncio, and for clients that block."""
    from telnyx_async.simulator.threaded import SimulatorThread

    settings = _settings(request)
    if settings.pop("virtual_time", False):
        raise pytest.UsageError("virtual_time is for telnyx_simulator: the one in a thread has a loop of its own")
    with SimulatorThread(**settings) as running:
        yield running


def _settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    marker = request.node.get_closest_marker("telnyx_simulator")
    given: dict[str, Any] = marker.kwargs if marker else {}
    return {"speed": 1.0 if given.get("virtual_time") else SPEED, **given}


try:
    from pytest_asyncio import fixture as _fixture
except ImportError:  # another plugin runs the tests: anyio takes async fixtures as they are
    _fixture = pytest.fixture  # type: ignore[assignment]

telnyx_simulator: Callable[..., object] = _fixture(_telnyx_simulator, name="telnyx_simulator")
telnyx_session: Callable[..., object] = _fixture(_telnyx_session, name="telnyx_session")
