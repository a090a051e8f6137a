"""The measured programs. Each runs in a process of its own, and imports only what it measures.

    python benchmarks/lightness/programs.py MEASURE CLIENT URL

prints the result as JSON. The clients are `ours`, `by-hand` (aiohttp and orjson), `msgspec` (aiohttp and msgspec, with classes
for what is read), `sdk-httpx` and `sdk-aiohttp` (the official SDK, which its own environment must have), and `bare` (the
imports alone). Times are CPU time of the process.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

CALL = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ"
STATE = "bWVudQ=="
COMMANDS, PAGES, IN_FLIGHT, AT_ONCE = 3000, 60, 64, 10_000

# A command, and a page of phone numbers.
Calls = tuple[Callable[[], Awaitable[Any]], Callable[[], Awaitable[Any]]]


async def ours(url: str, stack: AsyncExitStack, in_flight: int) -> Calls:
    telnyx_async = import_module("telnyx_async")
    api = import_module("telnyx_async.api.calls"), import_module("telnyx_async.api.phone_numbers")
    session = telnyx_async.TelnyxSession("KEY", base_url=url, max_in_flight=in_flight)
    telnyx = await stack.enter_async_context(session)
    return (
        lambda: api[0].answer(telnyx, CALL, client_state=STATE),
        lambda: api[1].list(telnyx, page_number=1, page_size=250),
    )


async def by_hand(url: str, stack: AsyncExitStack, in_flight: int, read: Callable[..., Any] | None = None) -> Calls:
    aiohttp, orjson = import_module("aiohttp"), import_module("orjson")
    uuid4 = import_module("uuid").uuid4
    loads = read or (lambda body, _: orjson.loads(body))
    headers = {"Authorization": "Bearer KEY", "Accept": "application/json", "Content-Type": "application/json"}
    connector = aiohttp.TCPConnector(limit=in_flight)
    http = await stack.enter_async_context(aiohttp.ClientSession(connector=connector, headers=headers))

    async def command() -> Any:
        body = orjson.dumps({"client_state": STATE, "command_id": str(uuid4())})
        async with http.post(f"{url}/calls/{CALL}/actions/answer", data=body) as response:
            response.raise_for_status()
            return loads(await response.read(), "command")

    async def page() -> Any:
        async with http.get(f"{url}/phone_numbers?page[number]=1&page[size]=250") as response:
            response.raise_for_status()
            return loads(await response.read(), "page")

    return command, page


async def with_msgspec(url: str, stack: AsyncExitStack, in_flight: int) -> Calls:
    msgspec, server = import_module("msgspec"), import_module("server")
    first = json.loads(server.PAGE)["data"][0]
    times = {"purchased_at", "created_at", "updated_at"}
    datetime = import_module("datetime").datetime
    fields: list[Any] = [
        (name, (datetime if name in times else Any) | None, None) for name in first if "undocumented" not in name
    ]
    number: Any = msgspec.defstruct("Number", fields)
    kinds: Any = {"page": [("data", list[number]), ("meta", Any)], "command": [("data", Any)]}
    decoders = {name: msgspec.json.Decoder(msgspec.defstruct(name, kind)) for name, kind in kinds.items()}
    return await by_hand(url, stack, in_flight, lambda body, what: decoders[what].decode(body))


async def sdk(url: str, stack: AsyncExitStack, in_flight: int, aiohttp: bool = False) -> Calls:
    telnyx = import_module("telnyx")
    options = {"http_client": telnyx.DefaultAioHttpClient()} if aiohttp else {}
    client = await stack.enter_async_context(telnyx.AsyncTelnyx(api_key="KEY", base_url=url, **options))
    return (
        lambda: client.calls.actions.answer(call_control_id=CALL, client_state=STATE),
        lambda: client.phone_numbers.list(page_number=1, page_size=250),
    )


async def sdk_aiohttp(url: str, stack: AsyncExitStack, in_flight: int) -> Calls:
    return await sdk(url, stack, in_flight, aiohttp=True)


CLIENTS: dict[str, Callable[[str, AsyncExitStack, int], Awaitable[Calls]]] = {
    "ours": ours,
    "by-hand": by_hand,
    "msgspec": with_msgspec,
    "sdk-httpx": sdk,
    "sdk-aiohttp": sdk_aiohttp,
}


def memory() -> float:
    """What the process has in memory now, in MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


async def spread(call: Callable[[], Awaitable[Any]], count: int, in_flight: int) -> None:
    """Make calls, so many at a time."""
    numbers = iter(range(count))

    async def work() -> None:
        for _ in numbers:
            await call()

    await asyncio.gather(*(work() for _ in range(in_flight)))


async def cpu(client: str, url: str, which: int, count: int, in_flight: int) -> float:
    """Microseconds of CPU per call. The official SDK takes so much longer that a fifth of the calls is enough."""
    count = count // 5 if client.startswith("sdk") else count
    async with AsyncExitStack() as stack:
        call = (await CLIENTS[client](url, stack, in_flight))[which]
        await spread(call, count // 4, in_flight)
        began = time.process_time()
        await spread(call, count, in_flight)
        return (time.process_time() - began) / count * 1e6


async def first_command(client: str, url: str) -> float:
    if client == "bare":
        for name in ("aiohttp", "orjson", "attrs", "cattrs"):
            import_module(name)
        return memory()
    async with AsyncExitStack() as stack:
        command, _ = await CLIENTS[client](url, stack, 100)
        await command()
        return memory()


async def at_once(client: str, url: str) -> dict[str, float]:
    """Many commands in flight: memory for each, and how their durations spread."""
    import_module("resource").setrlimit(import_module("resource").RLIMIT_NOFILE, (20_000, 20_000))
    seconds: list[float] = []
    async with AsyncExitStack() as stack:
        command, _ = await CLIENTS[client](url, stack, 100)
        await command()
        before, most = memory(), 0.0

        async def timed() -> None:
            began = time.perf_counter()
            await command()
            seconds.append(time.perf_counter() - began)

        tasks = [asyncio.ensure_future(timed()) for _ in range(AT_ONCE)]
        while not all(task.done() for task in tasks):
            most = max(most, memory())
            await asyncio.sleep(0.02)
        await asyncio.gather(*tasks)
    seconds.sort()
    p50, p99 = seconds[len(seconds) // 2], seconds[len(seconds) * 99 // 100]
    return {"kib": (most - before) * 1024 / AT_ONCE, "p50": p50, "p99": p99}


def first_webhook() -> float:
    """Milliseconds of CPU for the first event of a process that has imported what it needs and its handlers."""
    webhooks = import_module("telnyx_async.webhooks")
    keys = webhooks.generate_keys()
    payload = {"call_control_id": CALL, "direction": "incoming", "from": "+13125550199", "start_time": None}
    data = {"event_type": "call.initiated", "id": "1", "occurred_at": "2026-03-01T12:00:00Z", "payload": payload}
    body = json.dumps({"data": data}).encode()
    headers = webhooks.sign(body, keys.private)
    began = time.process_time()
    webhooks.verify(body, headers, keys.public)
    assert webhooks.parse(body).payload.call_control_id == CALL
    return (time.process_time() - began) * 1e3


def main(measure: str, client: str, url: str) -> Any:
    if "BENCH_UVLOOP" in os.environ:
        asyncio.set_event_loop_policy(import_module("uvloop").EventLoopPolicy())
    match measure:
        case "command":
            return asyncio.run(cpu(client, url, 0, COMMANDS, IN_FLIGHT))
        case "page":
            return asyncio.run(cpu(client, url, 1, PAGES, 1))
        case "start":
            began = time.process_time()
            asyncio.run(first_command(client, url))
            return (time.process_time() - began) * 1e3
        case "memory":
            return asyncio.run(first_command(client, url))
        case "at once":
            return asyncio.run(at_once(client, url))
        case "webhook":
            return first_webhook()
    raise SystemExit(f"no such measure: {measure}")


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
