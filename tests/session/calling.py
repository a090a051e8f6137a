"""Calls to the server that fails on demand."""

from __future__ import annotations

import asyncio
from typing import Any

from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.session import TelnyxSession

from .fault_server import BY_NAME, Fault, FaultServer
from .samples import arguments_for

ONCE = RetryPolicy.immediate(attempts=1)
SILENCE = BY_NAME["carried out, then silence"]
CLOSED = BY_NAME["carried out, then closed"]


def session(server: FaultServer, **more: Any) -> TelnyxSession:
    return TelnyxSession(
        **{"api_key": "KEY", "base_url": server.base_url(), "retry": RetryPolicy.immediate(), "hooks": (), **more}
    )


async def call(telnyx: TelnyxSession, server: FaultServer, operation: Operation, *script: Fault) -> Any:
    name = server.expect(operation, *script)
    return await telnyx.execute(operation, arguments_for(operation), RequestOptions(headers={"X-Call": name}))


def requests(server: FaultServer) -> int:
    return sum(len(recorded.requests) for recorded in server.calls.values())


def stray_tasks() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def until(condition: Any) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)
