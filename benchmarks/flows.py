"""Many flows at once in one process: memory for each, and the time from an event to the coroutine that waits for it.

    python -m benchmarks.flows

Once in memory, and once through Redis, on a redis-server of its own. Beside it the same by hand: a verified event wakes a
future, in memory at once and through Redis by a stream that one task reads. By hand, nothing outlives the process.
"""

from __future__ import annotations

import asyncio
import json
import resource
import time
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any

from attrs import define, field

from benchmarks._redis import redis_server
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallDtmfReceived, CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import (
    Inbox,
    InboxLimits,
    MemoryInbox,
    RedisInbox,
    WebhookRouter,
    generate_keys,
    parse,
    sign,
    verify,
)

FLOWS = 10_000
THROUGH_REDIS = 1_000
KEYS = generate_keys()
LIMITS = InboxLimits(waiting=10 * FLOWS)


@define
class Result:
    """What was measured: seconds from each event to its coroutine, and bytes for each flow."""

    seconds: list[float] = field(factory=list)
    memory: float = 0.0

    def row(self, what: str) -> str:
        """A row of the table."""
        found = sorted(self.seconds)
        p50, p99 = (f"{found[len(found) * percent // 100] * 1000:.2f} ms" for percent in (50, 99))
        memory = f"{self.memory / 1024:.1f} KiB" if self.memory else "-"
        return f"| {what} | {len(found):,} | {p50} | {p99} | {memory} |"


def body(event_type: str, number: int) -> bytes:
    payload = {"call_control_id": f"v3:call-{number}", "call_leg_id": f"leg-{number}", "digit": "1"}
    data = {"event_type": event_type, "id": f"{event_type} {number}", "payload": payload}
    return json.dumps({"data": {**data, "occurred_at": "2026-03-01T00:00:00Z"}}).encode()


async def flows(inbox: Inbox, number_of_flows: int, pause: float) -> Result:
    """Begin flows, wake each of them once, and end them. `pause` is in seconds between two events."""
    router = WebhookRouter(KEYS.public, inbox=inbox, reorder_window=0, hooks=[])
    begun, result, sent = 0, Result(), dict[str, float]()

    @router.flow(CallInitiated)
    async def menu(call: LiveCall) -> None:
        nonlocal begun
        begun += 1
        await call.wait_for(CallDtmfReceived)
        result.seconds.append(time.perf_counter() - sent[call.id])
        await call.ended()

    async def deliver(event_type: str, number: int) -> None:
        content = body(event_type, number)
        headers = sign(content, KEYS.private)
        sent[f"v3:call-{number}"] = time.perf_counter()
        assert (await router.deliver(content, headers)).status == 200
        await asyncio.sleep(0)

    async with TelnyxSession("KEYbenchmark") as session, router.running(session):
        await deliver("call.initiated", number_of_flows)
        await _until(lambda: begun == 1)
        before = _memory()
        for number in range(number_of_flows):
            await deliver("call.initiated", number)
        await _until(lambda: begun > number_of_flows)
        result.memory = (_memory() - before) / number_of_flows
        for number in range(number_of_flows):
            await deliver("call.dtmf.received", number)
            await asyncio.sleep(pause)
        await _until(lambda: len(result.seconds) == number_of_flows)
        for number in range(number_of_flows + 1):
            await deliver("call.dtmf.received" if number == number_of_flows else "call.hangup", number)
        await deliver("call.hangup", number_of_flows)
        await _until(lambda: not router.flows())
    result.seconds.pop()  # that of the first
    return result


async def by_hand(number: int, pause: float, put: Callable[[bytes], Awaitable[None]], wake: Wake) -> Result:
    """The same by hand: coroutines that wait for futures."""
    result, sent = Result(), dict[str, float]()

    async def menu(call: str) -> None:
        wake.waiting[call] = asyncio.get_running_loop().create_future()
        await wake.waiting[call]
        result.seconds.append(time.perf_counter() - sent[call])

    tasks = [asyncio.create_task(menu(f"v3:call-{one}")) for one in range(number)]
    await asyncio.sleep(0)
    for one in range(number):
        content = body("call.dtmf.received", one)
        headers = sign(content, KEYS.private)
        sent[f"v3:call-{one}"] = time.perf_counter()
        verify(content, headers, KEYS.public)
        await put(content)
        await asyncio.sleep(pause)
    await asyncio.wait(tasks)
    return result


@define
class Wake:
    """Wakes the coroutine of an event."""

    waiting: dict[str, asyncio.Future[None]] = field(factory=dict)

    async def __call__(self, content: bytes) -> None:
        self.waiting[parse(content).payload.call_control_id].set_result(None)


async def through_redis(url: str) -> tuple[Result, Result]:
    """Flows, and by hand."""
    from redis.asyncio import Redis  # optional

    measured = await flows(RedisInbox(lambda: Redis.from_url(url), LIMITS), THROUGH_REDIS, 0.02)
    measured.memory = 0.0  # what is known is the peak of the process, which was before
    wake, numbers = Wake(), count()
    async with Redis.from_url(url) as writing, Redis.from_url(url) as reading:

        async def read() -> None:
            last = "0-0"
            while True:
                found: Any = await reading.xread({"events": last}, block=500)
                for _, entries in found:
                    for last, fields in entries:  # noqa: B007
                        await wake(fields[b"body"])

        async def put(content: bytes) -> None:
            await writing.xadd("events", {"body": content, "number": next(numbers)})

        task = asyncio.create_task(read())
        try:
            return measured, await by_hand(THROUGH_REDIS, 0.02, put, wake)
        finally:
            task.cancel()


async def main() -> None:
    """Measure, and print the table."""
    print("| | events | p50 | p99 | memory for each |\n|---|---|---|---|---|")
    print((await flows(MemoryInbox(LIMITS), FLOWS, 0.0005)).row("flows, in memory"))
    wake = Wake()
    print((await by_hand(FLOWS, 0.0005, wake, wake)).row("by hand, in memory"))
    async with redis_server() as url:
        measured, hand = await through_redis(url)
    print(measured.row("flows, through Redis"))
    print(hand.row("by hand, through a stream of Redis"))


async def _until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    asyncio.run(main())
