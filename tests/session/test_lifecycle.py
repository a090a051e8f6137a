"""Built anywhere, used in one loop, closed and cancelled without a leak."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from telnyx_async.errors import (
    ConfigurationError,
    ConnectionFailed,
    OutcomeUnknown,
)
from telnyx_async.options import RetryPolicy
from telnyx_async.session import TelnyxSession

from .calling import ONCE, SILENCE, call, requests, session, stray_tasks, until
from .fault_server import BY_NAME, FAILED, Fault, fault_server
from .samples import (
    ANSWER,
    DIAL,
    GET_CALL,
    ORDER_NUMBER,
)

# Loops


async def test_a_session_is_built_outside_a_loop_and_used_inside() -> None:
    telnyx = await asyncio.to_thread(lambda: TelnyxSession("KEY", base_url="http://127.0.0.1:1", retry=ONCE))
    with pytest.raises(ConnectionFailed):
        await telnyx.execute(GET_CALL, {"call_control_id": "x"})
    await telnyx.close()


def test_a_session_in_two_loops_is_a_clear_error() -> None:
    telnyx = TelnyxSession("KEY", base_url="http://127.0.0.1:1", retry=ONCE)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        with pytest.raises(ConnectionFailed):
            first.run(telnyx.execute(GET_CALL, {"call_control_id": "x"}))
        with pytest.raises(ConfigurationError, match="event loop"):
            second.run(telnyx.execute(GET_CALL, {"call_control_id": "x"}))
        first.run(telnyx.close())


# Closing


async def test_a_given_http_session_is_not_closed() -> None:
    async with fault_server() as server, aiohttp.ClientSession() as http:
        async with session(server, http=http) as telnyx:
            await call(telnyx, server, GET_CALL)
        assert not http.closed


async def test_a_closed_session_says_so() -> None:
    async with fault_server() as server:
        telnyx = session(server)
        await telnyx.close()
        with pytest.raises(ConfigurationError, match="closed"):
            await call(telnyx, server, GET_CALL)
        await telnyx.close()


async def test_closing_lets_calls_in_flight_end_with_their_repeats() -> None:
    slow = Fault(
        "slow failure", "unknown", act=lambda c: asyncio.get_running_loop().call_later(0.05, c.send, 500, FAILED)
    )
    async with fault_server() as server:
        telnyx = session(server)
        running = asyncio.ensure_future(call(telnyx, server, GET_CALL, slow))
        await until(lambda: requests(server))
        await telnyx.close(grace=5)
        assert running.done()
        assert await running == {"data": {}}


async def test_closing_ends_what_takes_longer_than_the_grace_time() -> None:
    async with fault_server() as server:
        telnyx = session(server)
        running = [asyncio.ensure_future(call(telnyx, server, o, SILENCE)) for o in (GET_CALL, ORDER_NUMBER)]
        await until(lambda: requests(server) == 2)
        await telnyx.close(grace=0.05)
        async with asyncio.timeout(1):
            read, order = await asyncio.gather(*running, return_exceptions=True)
        assert isinstance(read, ConnectionFailed)
        assert isinstance(order, OutcomeUnknown)
        assert requests(server) == 2


async def test_closing_what_an_event_caused_leaves_the_session_open() -> None:
    async with fault_server() as server, session(server) as telnyx:
        async with telnyx.caused_by("event") as caused:
            await call(caused, server, DIAL)
        await call(telnyx, server, DIAL)


# Cancelling


@pytest.mark.parametrize("turns", range(12))
async def test_cancelling_at_any_point_leaks_no_connection_and_no_task(turns: int) -> None:
    async with fault_server() as server, session(server, max_in_flight=1) as telnyx:
        running = asyncio.ensure_future(call(telnyx, server, ANSWER, SILENCE))
        for _ in range(turns):
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await until(lambda: not stray_tasks())
        # The only place is free again, and the connection that waited for an answer is gone.
        await call(telnyx, server, GET_CALL)
        await until(lambda: len(server.connections) == 1)


async def test_cancelling_while_waiting_to_try_again_ends_at_once() -> None:
    patient = RetryPolicy(wait_initial=20, wait_max=20, deadline=100)
    async with fault_server() as server, session(server, retry=patient) as telnyx:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await call(telnyx, server, GET_CALL, BY_NAME["503"])
        assert not stray_tasks()
