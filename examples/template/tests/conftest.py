"""The service, with the simulator for its Telnyx."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from uuid import uuid4

import pytest
import uvicorn
from redis import asyncio as redis
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import Inbox, MemoryInbox, RedisInbox

from service.app import create_app
from service.settings import Settings

AGENT = "+13125550111"


@pytest.fixture(params=["memory", "redis"])
def inbox(request: pytest.FixtureRequest) -> Callable[[], Inbox]:
    """Each test runs with an inbox in memory, and with one in the Redis of TEST_REDIS_URL."""
    if request.param == "memory":
        return MemoryInbox
    url = os.environ.get("TEST_REDIS_URL")
    if url is None:
        pytest.skip("TEST_REDIS_URL is not set")
    return lambda: RedisInbox(lambda: redis.from_url(url), prefix=f"test-{uuid4()}")


@pytest.fixture
async def service(telnyx_simulator: Simulator, inbox: Callable[[], Inbox]) -> AsyncIterator[str]:
    """The URL of the service, which the simulator's webhooks go to."""
    settings = Settings.model_validate(
        {
            "telnyx_api_key": "KEY",
            "telnyx_public_key": telnyx_simulator.public_key,
            "telnyx_base_url": telnyx_simulator.url,
            "agent_number": AGENT,
        }
    )
    server = uvicorn.Server(uvicorn.Config(create_app(settings, inbox), port=0, log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not (server.started or serving.done()):
        await asyncio.sleep(0.01)
    assert server.started, "the service does not start"
    url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    telnyx_simulator.webhook_url = f"{url}/webhooks/telnyx"
    yield url
    server.should_exit = True
    await serving
