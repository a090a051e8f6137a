"""Keys, bodies and a running router for the tests of webhooks."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import KeyPair, Reply, WebhookRouter, generate_keys, sign

_numbers = count(1)
_START = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def keys() -> KeyPair:
    return generate_keys()


def make_body(event_type: str, *, id: str | None = None, second: float | None = None, **payload: Any) -> bytes:
    """A body of API v2. `second` says when it occurred, in seconds after some start."""
    number = next(_numbers)
    occurred_at = _START + timedelta(seconds=number if second is None else second)
    data = {
        "record_type": "event",
        "event_type": event_type,
        "id": id or f"event-{number}",
        "occurred_at": occurred_at.isoformat(),
        "payload": {"call_control_id": "v3:one", "call_session_id": "session-one", **payload},
    }
    meta = {"attempt": 1, "delivered_to": "https://example.com/webhooks"}
    return json.dumps({"data": data, "meta": meta}).encode()


@pytest.fixture
def body() -> Callable[..., bytes]:
    return make_body


@frozen
class Sender:
    """Plays Telnyx: signs bodies and hands them to a router."""

    router: WebhookRouter
    keys: KeyPair

    async def send(self, body: bytes) -> Reply:
        return await self.router.deliver(body, sign(body, self.keys.private))

    async def event(self, event_type: str, **facts: Any) -> Reply:
        return await self.send(make_body(event_type, **facts))


@pytest.fixture
def running(keys: KeyPair) -> Callable[[WebhookRouter], Any]:
    """Let a router take events in: `async with running(router) as telnyx: await telnyx.event("call.answered")`."""

    @asynccontextmanager
    async def run(router: WebhookRouter) -> AsyncIterator[Sender]:
        async with TelnyxSession("KEYtest") as session, router.running(session):
            yield Sender(router, keys)

    return run


async def eventually(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(0.002)


@pytest.fixture(name="eventually")
def _eventually() -> Callable[..., Any]:
    return eventually


@pytest.fixture(params=["sqlite", "redis"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the workers of a test have their inbox."""
    if request.param == "sqlite":
        return str(tmp_path / "inbox.db")
    url = request.getfixturevalue("redis_url")
    from redis import Redis  # optional

    Redis.from_url(url).flushall()
    return str(url)
