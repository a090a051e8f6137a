"""The cost of checking the arguments of a call, relative to making its request and to the whole call.

    python -m benchmarks.arguments

The whole call is made against a server in the same process, so its time includes the server's. The goal is at most 2 %.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async import TelnyxSession
from telnyx_async._engine.arguments import check
from telnyx_async._engine.request import build_request
from telnyx_async.operation import OPERATIONS, Operation

ROUNDS, REPEATS, CALLS = 200, 50, 300
COMMANDS: dict[str, dict[str, Any]] = {
    "AnswerCall": {"call_control_id": "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ", "client_state": "bWVudQ=="},
    "DialCall": {
        "to": ["+13125550100", "+13125550102"],
        "from_": "+13125550101",
        "connection_id": "1684641123236054244",
        "timeout_secs": 30,
        "record": "record-from-answer",
        "sound_modifications": {"pitch": 0.5},
        "custom_headers": [{"name": "head_1", "value": "val_1"}],
    },
    "ListPhoneNumbers": {"page_number": 2, "page_size": 250, "filter_status": "active"},
}


def microseconds(work: Callable[[], object]) -> float:
    """The median time of a function."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(REPEATS):
            work()
        times.append((time.perf_counter() - start) / REPEATS)
    return statistics.median(times) * 1e6


async def whole_call(telnyx: TelnyxSession, operation: Operation, arguments: dict[str, Any]) -> float:
    """The median time of a call, in microseconds."""
    times = []
    for _ in range(CALLS):
        start = time.perf_counter()
        await telnyx.execute(operation, arguments)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


async def main() -> None:
    """Print the table."""

    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"data": {}})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server, TelnyxSession("KEY", base_url=str(server.make_url("/"))) as telnyx:
        print(f"{'operation':<18} {'check':>9} {'of the request':>15} {'of the call':>12}")
        for id, given in COMMANDS.items():
            operation = OPERATIONS[id]
            # As a generated function passes them: those that are not given as None.
            arguments = {parameter.name: given.get(parameter.name) for parameter in operation.parameters}
            checking = microseconds(partial(check, operation, arguments, None))
            making = microseconds(partial(build_request, operation, arguments))
            calling = await whole_call(telnyx, operation, arguments)
            print(f"{id:<18} {checking:>6.2f} us {checking / making:>14.0%} {checking / calling:>11.1%}")


if __name__ == "__main__":
    asyncio.run(main())
