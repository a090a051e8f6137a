"""2,000 calls at once through the telephone menu of the examples: no webhook is lost, no command is carried out twice.

    python -m benchmarks.calls_at_once [CALLS]

The application runs in its own process, against the simulator. Each caller is answered, asked for a digit, transferred,
and then hangs up.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telnyx_async.simulator import Simulator

CALLS = 2000
SECONDS = 180
COMMANDS = ("AnswerCall", "GatherUsingSpeak", "TransferCall")


@asynccontextmanager
async def application(simulator: Simulator) -> AsyncIterator[str]:
    """Run the example in its own process. Yields the URL of its webhooks."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        "TELNYX_API_KEY": "KEY_BENCH",
        "TELNYX_BASE_URL": simulator.url,
        "TELNYX_PUBLIC_KEY": simulator.public_key,
    }
    program = ("-m", "uvicorn", "--factory", "examples.handlers_ivr:create_app")
    arguments = (*program, "--port", str(port), "--log-level", "error")
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env={**os.environ, **environment})
    try:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                break
            except OSError:
                await asyncio.sleep(0.05)
        writer.close()
        yield f"http://127.0.0.1:{port}/webhooks/telnyx"
    finally:
        process.terminate()
        await process.wait()


async def delivered(simulator: Simulator, event_type: str, times: int) -> float:
    """Wait until `times` webhooks of a type have been delivered. Returns the seconds that it took."""
    started = time.perf_counter()

    def missing() -> int:
        return times - sum(one.state == "delivered" for one in simulator.journal.webhooks(event_type))

    async with asyncio.timeout(SECONDS):
        while missing() > 0:  # noqa: ASYNC110  # checking after every journal entry would cost too much time
            await asyncio.sleep(0.2)
    return time.perf_counter() - started


async def main(count: int) -> int:
    """Place the calls and print the counts."""
    async with Simulator() as simulator, application(simulator) as simulator.webhook_url:
        processor = time.process_time()
        calls = [await simulator.incoming_call(from_=f"+1312{number:07}", presses="1") for number in range(count)]
        bridged = await delivered(simulator, "call.bridged", 2 * count)
        for call in calls:
            call.hang_up()
        ended = await delivered(simulator, "call.hangup", 2 * count)
        processor = time.process_time() - processor
        webhooks = Counter((one.state, one.attempt) for one in simulator.journal.webhooks())
        carried_out = {name: len(simulator.carried_out(name)) for name in COMMANDS}
        lost = [one for one in simulator.journal.webhooks() if one.state in ("given up", "not sent")]
    print(f"{count} calls at once: all connected after {bridged:.1f} s, all over {ended:.1f} s later")
    print(
        f"webhooks: {sum(n for (state, _), n in webhooks.items() if state == 'delivered')} delivered, {len(lost)} lost"
    )
    again = sum(n for (_, attempt), n in webhooks.items() if attempt > 1)
    print(f"          {again} of the attempts were retries, because the application took more than 2 s to respond")
    print(f"commands carried out: {', '.join(f'{name} {n}' for name, n in carried_out.items())}")
    print(f"simulator: {processor:.1f} s of processor time")
    return 0 if not lost and set(carried_out.values()) == {count} else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else CALLS)))
