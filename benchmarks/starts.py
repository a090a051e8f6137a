"""How long the simulator takes to start in a fresh process, and to begin again.

    python -m benchmarks.starts

A start is measured from the call of `Simulator()` to the first byte that it could answer; reading the document of
the API is most of it. A reset is measured after a call, a message and a resource.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time

from telnyx_async.simulator import Simulator

STARTS, RESETS = 5, 20
WEBHOOKS = "http://127.0.0.1:9/"  # nobody listens there
PROGRAM = """
import asyncio, time
from telnyx_async.simulator.simulator import Simulator

async def start():
    async with Simulator():
        return time.perf_counter(), time.process_time()

begun = time.perf_counter(), time.process_time()
for before, after in zip(begun, asyncio.run(start())):
    print(after - before)
"""


def first_start() -> tuple[float, float]:
    """Start a simulator in a fresh process. Returns the seconds on the wall clock, and those of the processor."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    wall, processor = map(float, done.stdout.split())
    return wall, processor


async def resets(times: int) -> list[float]:
    """Use a simulator and reset it, several times. Returns the seconds that each reset took."""
    taken = []
    async with Simulator(webhook_url=WEBHOOKS) as simulator:
        for _ in range(times):
            await simulator.incoming_call()
            await simulator.incoming_message("Hello")
            begun = time.perf_counter()
            await simulator.reset()
            taken.append(time.perf_counter() - begun)
    return taken


def main() -> None:
    """Print the median of each."""
    walls, processors = zip(*(first_start() for _ in range(STARTS)), strict=True)
    wall, processor = (sorted(one)[STARTS // 2] for one in (walls, processors))
    print(f"first start: {wall * 1000:.0f} ms, {processor * 1000:.0f} ms of processor time (median of {STARTS})")
    reset = sorted(asyncio.run(resets(RESETS)))[RESETS // 2]
    print(f"reset:       {reset * 1000:.1f} ms (median of {RESETS})")


if __name__ == "__main__":
    main()
