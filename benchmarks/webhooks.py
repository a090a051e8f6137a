"""How fast webhooks are received, compared with the official SDK's `unwrap`.

    python -m benchmarks.webhooks

The SDK is installed in a temporary environment. Each measurement runs in a new process, since the time for the first event
shows the cost of a restart.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

PAYLOAD = {
    "call_control_id": "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg",
    "call_leg_id": "428c31b6-7af4-4bcb-b7f5-5013ef9657c1",
    "call_session_id": "428c31b6-abf3-3bc1-b7f4-5013ef9657c1",
    "client_state": "aGF2ZSBhIG5pY2UgZGF5ID1d",
    "connection_id": "7267200000000000",
    "direction": "incoming",
    "from": "+13125550199",
    "to": "+13125550100",
    "state": "parked",
    "start_time": "2026-03-01T12:00:00.521992Z",
    "custom_headers": [{"name": "X-Order", "value": "17"}],
    "tags": ["support"],
}
RUNS = 3


def make_body(number: int) -> bytes:
    data = {
        "record_type": "event",
        "event_type": "call.initiated",
        "id": f"0ccc7b54-4df3-4bca-a65a-{number:012d}",
        "occurred_at": "2026-03-01T12:00:00.521992Z",
        "payload": {**PAYLOAD, "call_control_id": f"v3:{number}"},
    }
    return json.dumps({"data": data, "meta": {"attempt": 1, "delivered_to": "https://example.com"}}).encode()


def rate(function: Callable[[int], object], times: int) -> float:
    """Calls per second."""
    started = time.perf_counter()
    for number in range(times):
        function(number)
    return times / (time.perf_counter() - started)


def measure_ours() -> dict[str, float]:
    started = time.perf_counter()
    from telnyx_async.handles import Call
    from telnyx_async.models import CallInitiated
    from telnyx_async.session import TelnyxSession
    from telnyx_async.webhooks import InboxLimits, MemoryInbox, WebhookRouter, generate_keys, parse, sign, verify

    results = {"import, ms": (time.perf_counter() - started) * 1000}
    keys = generate_keys()
    inbox = MemoryInbox(InboxLimits(waiting=1_000_000))
    router = WebhookRouter(keys.public, inbox=inbox, reorder_window=0)
    begun: list[float] = []

    @router.on(CallInitiated)
    async def handler(event: CallInitiated, call: Call) -> None:
        begun.append(time.perf_counter())

    async def dispatch(times: int) -> None:
        started = time.perf_counter()
        async with router.running(TelnyxSession("KEY")):
            results["start of the router, ms"] = (time.perf_counter() - started) * 1000
            body = make_body(0)
            headers = sign(body, keys.private)
            started = time.perf_counter()
            await router.deliver(body, headers)
            results["first event acknowledged, ms"] = (time.perf_counter() - started) * 1000
            await asyncio.sleep(0)
            results["handler of the first event started, ms"] = (begun[0] - started) * 1000
            requests = [(body, sign(body, keys.private)) for body in map(make_body, range(1, times))]
            started = time.perf_counter()
            for body, headers in requests:
                await router.deliver(body, headers)
                await asyncio.sleep(0)
            results["verified, parsed and handled, per second"] = times / (time.perf_counter() - started)

    asyncio.run(dispatch(10_000))
    body = make_body(0)
    headers = sign(body, keys.private)

    def verify_and_parse(_: int) -> None:
        verify(body, headers, keys.public)
        parse(body)

    results["verified, per second"] = rate(lambda _: verify(body, headers, keys.public), 10_000)
    results["parsed, per second"] = rate(lambda _: parse(body), 10_000)
    results["verified and parsed, per second"] = rate(verify_and_parse, 10_000)
    return results


def measure_sdk() -> dict[str, float]:
    started = time.perf_counter()
    from nacl.signing import SigningKey

    client = import_module("telnyx").AsyncTelnyx(api_key="KEY")
    results = {"import, ms": (time.perf_counter() - started) * 1000}
    key = SigningKey.generate()
    public = base64.b64encode(bytes(key.verify_key)).decode()
    body = make_body(0)
    timestamp = str(int(time.time()))
    signature = base64.b64encode(key.sign(timestamp.encode() + b"|" + body).signature).decode()
    headers = {"telnyx-timestamp": timestamp, "telnyx-signature-ed25519": signature}

    def unwrap(_: int) -> Any:
        return client.webhooks.unwrap(body.decode(), headers=headers, key=public)

    started = time.perf_counter()
    event = unwrap(0)
    results["first event acknowledged, ms"] = (time.perf_counter() - started) * 1000
    assert event.data.event_type == "call.initiated"
    results["verified and parsed, per second"] = rate(unwrap, 1_000)
    return results


def measure(side: str, *program: str) -> dict[str, float]:
    """The medians of several runs, each in a new process."""
    runs = []
    for _ in range(RUNS):
        done = subprocess.run([*program, "--measure", side], capture_output=True, text=True, check=True)
        runs.append(json.loads(done.stdout))
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--measure", choices=["ours", "sdk"], help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.measure:
        print(json.dumps(measure_ours() if given.measure == "ours" else measure_sdk()))
        return
    from benchmarks._official import python_with_the_sdk  # not in the processes that are measured

    with python_with_the_sdk() as python:
        sides = {
            "telnyx_async": measure("ours", sys.executable, "-m", "benchmarks.webhooks"),
            "telnyx (official)": measure("sdk", python, __file__),
        }
    print(f"{'':45}" + "".join(f"{name:>20}" for name in sides))
    for name in sides["telnyx_async"]:
        cells = [f"{side[name]:,.1f}" if name in side else "-" for side in sides.values()]
        print(f"{name:45}" + "".join(f"{cell:>20}" for cell in cells))


if __name__ == "__main__":
    main()
