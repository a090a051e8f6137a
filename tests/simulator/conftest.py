"""A simulator for each test, with an application beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.document import Document, default_document

from .application import Application, application


@pytest.fixture(scope="session")
def document() -> Document:
    return default_document()


@pytest.fixture
async def sim(request: pytest.FixtureRequest) -> AsyncIterator[Simulator]:
    """Fifty times as fast as the world, unless the marker `simulator` says otherwise."""
    marker = request.node.get_closest_marker("simulator")
    async with Simulator(**{"speed": 50.0, **(marker.kwargs if marker else {})}) as simulator:
        yield simulator


@pytest.fixture
async def app(sim: Simulator) -> AsyncIterator[Application]:
    async with application(sim) as running:
        yield running


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "simulator(**settings): settings of the simulator of a test")
