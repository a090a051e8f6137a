"""How often a command is carried out when requests fail: this client compared with the official SDK.

    python -m benchmarks.duplicates

A local server carries out commands. As Telnyx does, it ignores a key (command_id or Idempotency-Key) that it has seen. Its
faults are the same in each run. The official SDK is installed from PyPI into a temporary environment. Both clients use
their default retries, and a timeout of one second for each request.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field

from benchmarks._official import python_with_the_sdk
from telnyx_async import TelnyxSession, Timeouts, errors
from telnyx_async.api import calls, messages, number_orders

COMMANDS = 1000
IN_FLIGHT = 50
FAULTS = {
    "none": 50,
    "carried out, then 500": 10,
    "carried out, then cut off": 10,
    "carried out, then silence": 5,
    "500, not carried out": 10,
    "429": 10,
    "503 with Retry-After": 5,
}
KINDS = ("dial", "message", "number order")

# Runs in the SDK's environment; prints for each command "result" or the name of the error.
SDK_PROGRAM = """
import asyncio, json, sys
from telnyx import AsyncTelnyx

async def main(base_url, count, in_flight):
    client = AsyncTelnyx(api_key="KEY", base_url=base_url, timeout=1.0)
    places = asyncio.Semaphore(in_flight)

    async def one(n):
        name, kind = f"sdk-{n}", n % 3
        async with places:
            try:
                if kind == 0:
                    await client.calls.dial(connection_id="1", from_="+15550000001", to=name)
                elif kind == 1:
                    await client.messages.send(from_="+15550000001", to=name, text="hello")
                else:
                    await client.number_orders.create(phone_numbers=[{"phone_number": name}], customer_reference=name)
                return "result"
            except Exception as error:
                return type(error).__name__

    print(json.dumps(await asyncio.gather(*map(one, range(count)))))

asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""


@define
class Telnyx:
    """The server: it carries out commands, injects faults, or does both."""

    carried_out: Counter[str] = field(factory=Counter)
    keys: set[str] = field(factory=set)
    faulted: set[str] = field(factory=set)

    async def respond(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        name: str = body.get("customer_reference") or body["to"]
        fault = self.fault_for(name)
        if fault == "429":
            return web.json_response({"errors": [{"code": "10011", "title": "Too many requests"}]}, status=429)
        if fault == "503 with Retry-After":
            return web.Response(status=503, headers={"Retry-After": "0"})
        if fault != "500, not carried out":
            self.carry_out(name, request.headers.get("Idempotency-Key") or body.get("command_id"))
        if fault == "carried out, then cut off":
            assert request.transport is not None
            request.transport.abort()
        if fault == "carried out, then silence":
            await asyncio.sleep(2)
        return web.json_response({"data": {}}, status=500 if "500" in fault else 200)

    def fault_for(self, name: str) -> str:
        """The fault of a command, the same for both clients. Only the first request of a command fails."""
        if name in self.faulted:
            return "none"
        self.faulted.add(name)
        chance = random.Random(name.rpartition("-")[2])
        return chance.choices([*FAULTS], [*FAULTS.values()])[0]

    def carry_out(self, name: str, key: str | None) -> None:
        if key is None or key not in self.keys:
            self.carried_out[name] += 1
        if key is not None:
            self.keys.add(key)


async def ours(base_url: str) -> list[str]:
    """Send the commands with this client. Returns for each "result" or the name of the error."""
    places = asyncio.Semaphore(IN_FLIGHT)

    async def one(n: int) -> str:
        name = f"ours-{n}"
        async with places:
            try:
                match n % 3:
                    case 0:
                        await calls.dial(telnyx, connection_id="1", from_="+15550000001", to=name)
                    case 1:
                        await messages.send(telnyx, from_="+15550000001", to=name, text="hello")
                    case _:
                        numbers = [{"phone_number": name}]
                        await number_orders.create(telnyx, phone_numbers=numbers, customer_reference=name)
            except errors.TelnyxError as error:
                return type(error).__name__
            return "result"

    async with TelnyxSession("KEY", base_url=base_url, timeouts=Timeouts(read=1, total=1)) as telnyx:
        return await asyncio.gather(*map(one, range(COMMANDS)))


async def official(python: str, base_url: str) -> list[str]:
    """Send the same commands with the official SDK."""
    command = [python, "-c", SDK_PROGRAM, base_url, str(COMMANDS), str(IN_FLIGHT)]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    printed, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"the official SDK's program failed with {process.returncode}")
    ended: list[str] = json.loads(printed)
    return ended


async def measure(client: str, send: Callable[[str], Awaitable[list[str]]]) -> list[list[str]]:
    """Measure one client. Returns a row of the table for each kind of command."""
    telnyx = Telnyx()
    app = web.Application()
    app.router.add_post("/v2/{path:.*}", telnyx.respond)
    async with TestServer(app) as server:
        ended = await send(str(server.make_url("/v2")))
    prefix = client.partition(" ")[0]
    rows = []
    for kind, label in enumerate(KINDS):
        numbers = range(kind, COMMANDS, 3)
        times = [telnyx.carried_out[f"{prefix}-{n}"] for n in numbers]
        wrong = sum(ended[n] not in ("result", "OutcomeUnknown") and times[i] > 0 for i, n in enumerate(numbers))
        unknown = sum(ended[n] == "OutcomeUnknown" for n in numbers)
        counts = [sum(t == 1 for t in times), sum(t > 1 for t in times), sum(t == 0 for t in times), unknown, wrong]
        rows.append([client, label, str(len(numbers)), *map(str, counts)])
    return rows


def table(rows: list[list[str]]) -> str:
    head = ["client", "command", "sent", "once", "twice or more", "never", "unknown", "failed, but carried out"]
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) for row in [head, *rows]]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


async def main() -> None:
    began = time.perf_counter()
    rows = await measure("ours (telnyx_async)", ours)
    with python_with_the_sdk() as python:
        rows += await measure("sdk (telnyx, PyPI)", partial(official, python))
    share = ", ".join(f"{weight} % {name}" for name, weight in FAULTS.items())
    print(f"{COMMANDS} commands to each client; faults of the first requests: {share}.\n")
    print(table(rows))
    print(f"\n{time.perf_counter() - began:.0f} s, including the setup of the SDK's environment")


if __name__ == "__main__":
    asyncio.run(main())
