"""Many flows at once in one process: memory for each, and the time from an event to the coroutine that waits for it.

python -m benchmarks.flows
"""

from __future__ import annotations

import asyncio
import json
import resource
import time

from telnyx_async.handles import LiveCall
from telnyx_async.models import CallDtmfReceived, CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import InboxLimits, MemoryInbox, WebhookRouter, generate_keys, sign

FLOWS = 10_000
KEYS = generate_keys()


def body(event_type: str, number: int) -> bytes:
    payload = {"call_control_id": f"v3:call-{number}", "call_leg_id": f"leg-{number}", "digit": "1"}
    data = {"event_type": event_type, "id": f"{event_type} {number}", "payload": payload}
    return json.dumps({"data": {**data, "occurred_at": "2026-03-01T00:00:00Z"}}).encode()


async def main() -> None:
    """Begin the flows, wake each of them once, and end them."""
    limits = InboxLimits(waiting=10 * FLOWS)
    router = WebhookRouter(KEYS.public, inbox=MemoryInbox(limits), reorder_window=0, hooks=[], lease=60)
    begun, seconds, sent = 0, list[float](), dict[str, float]()

    @router.flow(CallInitiated)
    async def menu(call: LiveCall) -> None:
        nonlocal begun
        begun += 1
        await call.wait_for(CallDtmfReceived)
        seconds.append(time.perf_counter() - sent[call.id])
        await call.ended()

    async def deliver(event_type: str, number: int) -> None:
        content = body(event_type, number)
        headers = sign(content, KEYS.private)
        sent[f"v3:call-{number}"] = time.perf_counter()
        assert (await router.deliver(content, headers)).status == 200
        await asyncio.sleep(0)

    async with TelnyxSession("KEYbenchmark") as session, router.running(session):
        await deliver("call.initiated", FLOWS)
        while not begun:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        before = _memory()
        for number in range(FLOWS):
            await deliver("call.initiated", number)
        while begun <= FLOWS:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        memory = (_memory() - before) / FLOWS
        for number in range(FLOWS):
            await deliver("call.dtmf.received", number)
            await asyncio.sleep(0.0005)
        while len(seconds) < FLOWS:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for number in range(FLOWS + 1):
            await deliver("call.dtmf.received" if number == FLOWS else "call.hangup", number)
        await deliver("call.hangup", FLOWS)
        while router.flows():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    seconds.sort()
    p50, p99 = (seconds[len(seconds) * percent // 100] * 1000 for percent in (50, 99))
    print(f"{FLOWS:,} flows: {memory / 1024:.1f} KiB each; event to coroutine p50 {p50:.2f} ms, p99 {p99:.2f} ms")


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    asyncio.run(main())
