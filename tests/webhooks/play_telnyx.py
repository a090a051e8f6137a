"""Plays Telnyx under load, in a process of its own.

Reads a plan from stdin: {"url", "private_key", "forger_key", "deliveries": [{"at", "body", "forged"}]}. Sends each body
at its time, signed, or later where the machine cannot keep up; delivers again what is answered with a 5xx; writes what
came of it to stdout.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from statistics import median
from typing import Any

import aiohttp

from telnyx_async.webhooks.signature import sign

IN_FLIGHT = 32


def percentile(values: list[float], percent: int) -> float:
    return sorted(values)[len(values) * percent // 100]


async def play(plan: dict[str, Any]) -> dict[str, Any]:
    milliseconds: list[float] = []
    seconds: defaultdict[int, list[float]] = defaultdict(list)
    statuses: Counter[int] = Counter()
    room = asyncio.Semaphore(IN_FLIGHT)

    async def deliver(http: aiohttp.ClientSession, delivery: dict[str, Any]) -> None:
        body = delivery["body"].encode()
        headers = sign(body, plan["forger_key"] if delivery["forged"] else plan["private_key"])
        for _ in range(50):
            sent = time.perf_counter()
            async with http.post(plan["url"], data=body, headers=headers) as response:
                await response.read()
            milliseconds.append((time.perf_counter() - sent) * 1000)
            seconds[int(sent - started)].append(milliseconds[-1])
            statuses[response.status] += 1
            if response.status < 500:
                break
            await asyncio.sleep(0.1)
        room.release()

    started = time.perf_counter()
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=IN_FLIGHT)) as http,
        asyncio.TaskGroup() as group,
    ):
        for delivery in plan["deliveries"]:
            if (pause := started + delivery["at"] - time.perf_counter()) > 0:
                await asyncio.sleep(pause)
            await room.acquire()
            group.create_task(deliver(http, delivery))
    return {
        "seconds": time.perf_counter() - started,
        "statuses": statuses,
        "p50": percentile(milliseconds, 50),
        "p99": percentile(milliseconds, 99),
        "p99 of a typical second": median(percentile(second, 99) for second in seconds.values()),
        "max": max(milliseconds),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(play(json.load(sys.stdin)))))
