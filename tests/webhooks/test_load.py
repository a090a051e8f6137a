"""Ten thousand deliveries as a bad day brings them: doubled, out of order, forged."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import Event, KeyPair, WebhookRouter, generate_keys
from telnyx_async.webhooks.aiohttp import add_webhooks

CALLS, EVENTS_PER_CALL = 395, 20  # 7,900 events
DUPLICATES, FORGED = 2_000, 100
PER_SECOND = 800.0
HANDLER_SECONDS = 0.2


def plan_deliveries(body: Callable[..., bytes]) -> list[dict[str, Any]]:
    """10,000 deliveries in the order in which they are sent."""
    dice = random.Random(20260301)
    total = CALLS * EVENTS_PER_CALL + DUPLICATES + FORGED
    spacing = total / PER_SECOND / EVENTS_PER_CALL
    deliveries: list[dict[str, Any]] = []

    def add(at: float, body: bytes, *, forged: bool = False) -> None:
        deliveries.append({"at": at, "body": body.decode(), "forged": forged})

    for call in range(CALLS):
        offset = dice.random() * spacing
        moments = [offset + number * spacing for number in range(EVENTS_PER_CALL)]
        for number in range(0, EVENTS_PER_CALL - 1, 2):
            if dice.random() < 0.2:  # of the pairs, so a tenth of all: the later event races ahead
                moments[number], moments[number + 1] = moments[number] + 0.01, moments[number]
        for number, at in enumerate(moments):
            request = body(
                "call.dtmf.received", id=f"{call}/{number}", second=number, call_control_id=f"v3:{call}", digit="1"
            )
            add(at, request)
    for original in dice.sample(deliveries, DUPLICATES):
        add(original["at"] + dice.random(), original["body"].encode())
    for number in range(FORGED):
        at = dice.random() * total / PER_SECOND
        add(at, body("call.hangup", id=f"forged/{number}", call_control_id=f"v3:{number}"), forged=True)
    return sorted(deliveries, key=lambda delivery: float(delivery["at"]))


def resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def play(plan: dict[str, Any]) -> dict[str, Any]:
    client = await asyncio.create_subprocess_exec(
        *(sys.executable, str(Path(__file__).with_name("play_telnyx.py"))),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    output, _ = await client.communicate(json.dumps(plan).encode())
    assert client.returncode == 0
    found: dict[str, Any] = json.loads(output)
    return found


@pytest.fixture
def heap_of_its_own() -> Iterator[None]:
    """What other tests left behind is not for this application's garbage collector to look through."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("heap_of_its_own")
async def test_ten_thousand_deliveries_are_handled_once_in_order_and_answered_at_once(
    keys: KeyPair, body: Callable[..., bytes], record_property: Callable[[str, object], None]
) -> None:
    router = WebhookRouter(keys.public, reorder_window=0.5)
    handled: dict[str, list[int]] = defaultdict(list)
    memory: list[float] = []
    numbers_handled = count(1)

    @router.on("call.*")
    async def handler(event: Event) -> None:
        await asyncio.sleep(HANDLER_SECONDS)
        call, _, number = event.id.partition("/")
        handled[call].append(int(number))
        if next(numbers_handled) % 500 == 0:
            memory.append(resident_megabytes())

    app = web.Application()
    add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEYtest"))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    deliveries = plan_deliveries(body)
    try:
        result = await play(
            {
                "url": f"http://127.0.0.1:{runner.addresses[0][1]}/",
                "private_key": keys.private,
                "forger_key": generate_keys().private,
                "deliveries": deliveries,
            }
        )
    finally:
        await runner.cleanup()
    growth = memory[-1] - memory[len(memory) // 4]
    record_property("result", {**result, "memory growth in MB": growth})
    print(result, f"memory grew by {growth:.1f} MB")

    assert len(deliveries) == 10_000
    assert result["statuses"]["403"] == FORGED
    assert set(handled) == {str(call) for call in range(CALLS)}
    assert all(numbers == list(range(EVENTS_PER_CALL)) for numbers in handled.values())
    # The bound is for a machine that has the time: what else it does must not decide.
    if os.getloadavg()[0] < (os.cpu_count() or 1):
        assert result["p99 of a typical second"] < 50
    assert growth < 10
