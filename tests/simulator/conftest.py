"""A simulator for each test, with an application beside it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from pathlib import Path

import pytest
import uvicorn

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.schema.document import Document, default_document

from .application import Application, application
from .instructions import Instructions, instructions_of


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


@pytest.fixture
async def texml(sim: Simulator, app: Application) -> AsyncIterator[Instructions]:
    async with instructions_of(sim, app) as instructions:
        yield instructions


@pytest.fixture
def example(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[str], AbstractAsyncContextManager[str]]:
    """Runs an application of the examples on a free port: `async with example("fastapi_ivr")`.

    It gives the URL of the application, which the simulator's webhooks go to. At the end of the context, what
    it had to do is done.
    """
    monkeypatch.setenv("TELNYX_API_KEY", "KEYtest")
    monkeypatch.setenv("TELNYX_BASE_URL", sim.url)
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", sim.public_key)
    monkeypatch.setenv("INBOX", str(tmp_path / "inbox.db"))

    @asynccontextmanager
    async def running(name: str) -> AsyncIterator[str]:
        module = import_module(f"examples.{name}")
        app = module.create_app() if hasattr(module, "create_app") else module.app
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
        task = asyncio.create_task(server.serve())
        async with asyncio.timeout(20):
            while not (server.started or task.done()):  # noqa: ASYNC110  # uvicorn tells it in no other way
                await asyncio.sleep(0.01)
        assert server.started, f"examples.{name} does not start"
        port = server.servers[0].sockets[0].getsockname()[1]
        url = f"http://127.0.0.1:{port}"
        sim.webhook_url = f"{url}/webhooks/telnyx"
        try:
            yield url
        finally:
            await sim.world.deliveries.close()
            server.should_exit = True
            await task

    return running


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "simulator(**settings): settings of the simulator of a test")
