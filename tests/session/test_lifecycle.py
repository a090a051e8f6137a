"""Built anywhere, used in one loop, closed and cancelled without a leak."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import aiohttp
import pytest

from telnyx_async.errors import (
    ConfigurationError,
    ConnectionFailed,
    OutcomeUnknown,
)
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.session import TelnyxSession

from .calling import ONCE, SILENCE, call, requests, session, stray_tasks, until
from .fault_server import BY_NAME, FAILED, Connection, Fault, fault_server
from .samples import (
    ANSWER,
    DIAL,
    DOWNLOAD,
    GET_CALL,
    ORDER_NUMBER,
    function_of,
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


@pytest.mark.parametrize("given", [True, False])
async def test_closing_ends_what_takes_longer_on_its_own_and_on_given_connections(given: bool) -> None:
    patient = RetryPolicy(wait_initial=20, wait_max=20, jitter=0, deadline=100)
    async with fault_server() as server, aiohttp.ClientSession() as http:
        telnyx = session(server, retry=patient, **({"http": http} if given else {}))
        script = [(GET_CALL, SILENCE), (ORDER_NUMBER, SILENCE), (GET_CALL, BY_NAME["503"])]
        running = [asyncio.ensure_future(call(telnyx, server, operation, fault)) for operation, fault in script]
        await until(lambda: requests(server) == 3)
        await asyncio.sleep(0.05)  # the third waits for its next attempt
        await telnyx.close(grace=0.05)
        async with asyncio.timeout(1):
            read, order, waiting = await asyncio.gather(*running, return_exceptions=True)
        assert isinstance(read, ConnectionFailed)
        assert isinstance(order, OutcomeUnknown)
        assert isinstance(waiting, ConnectionFailed)
        assert "the session was closed" in str(read)
        assert requests(server) == 3
        assert http.closed is False


def begun_download(connection: Connection) -> None:
    connection.transport.write(b'HTTP/1.1 200 OK\r\nContent-Length: 8\r\nETag: "v1"\r\n\r\n1234')


SLOW_DOWNLOAD = Fault("begins and waits", "done", act=begun_download)


@pytest.mark.parametrize("given", [True, False])
async def test_closing_waits_for_open_streams(given: bool) -> None:
    async with fault_server() as server, aiohttp.ClientSession() as http:
        telnyx = session(server, **({"http": http} if given else {}))
        options = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, SLOW_DOWNLOAD)})
        async with telnyx.stream(function_of(DOWNLOAD), media_name="x", options=options) as stream:
            closing = asyncio.ensure_future(telnyx.close(grace=5))
            reading = asyncio.ensure_future(stream.read())
            await asyncio.sleep(0.05)
            assert not closing.done()
            [connection] = server.connections
            connection.transport.write(b"5678")
            assert await reading == b"12345678"
            assert not closing.done()
        async with asyncio.timeout(1):
            await closing


@pytest.mark.parametrize("given", [True, False])
async def test_closing_ends_the_readers_of_streams_that_take_longer(given: bool) -> None:
    async with fault_server() as server, aiohttp.ClientSession() as http:
        telnyx = session(server, **({"http": http} if given else {}))
        options = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, SLOW_DOWNLOAD, SLOW_DOWNLOAD)})
        async with telnyx.stream(function_of(DOWNLOAD), media_name="x", options=options) as stream:
            reading = asyncio.ensure_future(stream.read())
            await asyncio.sleep(0.05)
            await telnyx.close(grace=0.05)
            async with asyncio.timeout(1):
                with pytest.raises(ConnectionFailed, match="the session was closed"):
                    await reading
                with pytest.raises(ConnectionFailed, match="the session was closed"):
                    await stream.read()  # who did not wait for a byte at that moment, is told at the next one
        await until(lambda: not server.connections)
        assert requests(server) == 1


# Turns


@pytest.mark.parametrize("streams", [1, 2])
async def test_a_call_that_would_wait_for_the_streams_of_its_own_task_is_an_error(streams: int) -> None:
    async with fault_server() as server, session(server, max_in_flight=streams) as telnyx, AsyncExitStack() as opened:
        for _ in range(streams):
            options = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, SLOW_DOWNLOAD)})
            await opened.enter_async_context(telnyx.stream(function_of(DOWNLOAD), media_name="x", options=options))
        async with asyncio.timeout(1):
            with pytest.raises(ConfigurationError, match=f"max_in_flight={streams}"):
                await call(telnyx, server, ORDER_NUMBER)
        # Another task may wait, since this one may end its streams meanwhile.
        other = asyncio.ensure_future(call(telnyx, server, ORDER_NUMBER))
        await asyncio.sleep(0.05)
        assert not other.done()
        await opened.aclose()
        await other


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


@pytest.mark.parametrize("grace", [-1, float("nan"), "10", None], ids=repr)
async def test_a_grace_that_is_no_time_is_refused_and_leaves_the_session_open(grace: float) -> None:
    async with fault_server() as server, session(server) as telnyx:
        with pytest.raises(ConfigurationError, match="grace"):
            await telnyx.close(grace)
        await call(telnyx, server, GET_CALL)
