"""The last check before a request is written: time, the session, and the connection."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from attrs import evolve

from telnyx_async.errors import ConnectionFailed, OutcomeUnknown, TelnyxError, TimedOut
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts

from .calling import CLOSED, ONCE, SILENCE, call, requests, session, until
from .fault_server import BY_NAME, TWICE_ANSWERED, Connection, Fault, FaultServer, fault_server
from .samples import ANSWER, DELETE_THING, DIAL, GET_CALL, ORDER_NUMBER, PUT_THING, UPLOAD
from .virtual_time import jump, run_in_virtual_time

FAILED = BY_NAME["carried out, then 500"]
LONG = RetryPolicy(attempts=10, deadline=1000, wait_initial=20, wait_max=20, jitter=0)


def in_virtual_time(given: bool, scenario: Callable[[FaultServer, Any], Awaitable[None]]) -> None:
    """Run with a session whose connections stay open, its own one or one that is given."""

    async def main() -> None:
        async with fault_server() as server:
            if not given:
                await scenario(server, {})
                return
            async with aiohttp.ClientSession(connector=server.connector(keepalive_timeout=75)) as http:
                await scenario(server, {"http": http})

    run_in_virtual_time(main())


# Time


@pytest.mark.parametrize("given", [True, False])
def test_a_command_is_not_repeated_after_a_stall_that_outlasts_the_memory_of_telnyx(given: bool) -> None:
    async def scenario(server: FaultServer, more: Any) -> None:
        async with session(server, retry=LONG, **more) as telnyx:
            asyncio.get_running_loop().call_later(10, jump, 61)  # during the wait for the second attempt
            with pytest.raises(OutcomeUnknown):
                await call(telnyx, server, DIAL, FAILED)
            await asyncio.sleep(1)
            assert (requests(server), server.calls["c0"].carried_out) == (1, 1)

    in_virtual_time(given, scenario)


def stall_when_connected(seconds: float) -> aiohttp.TraceConfig:
    """The loop stands still when the connection is there, and the request is about to be written."""

    async def connected(*_: object) -> None:
        jump(seconds)

    config = aiohttp.TraceConfig()
    config.on_connection_create_end.append(connected)
    return config


@pytest.mark.parametrize("operation", [ORDER_NUMBER, DIAL, DELETE_THING, UPLOAD], ids=lambda o: o.id)
def test_a_command_does_not_go_out_after_its_time(operation: Any) -> None:
    async def main() -> None:
        async with (
            fault_server() as server,
            aiohttp.ClientSession(connector=server.connector(), trace_configs=[stall_when_connected(61)]) as http,
        ):
            telnyx = session(server, http=http, retry=ONCE, timeouts=Timeouts(total=30))
            with pytest.raises(TimedOut) as caught:
                await call(telnyx, server, operation)
            assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
            await asyncio.sleep(1)
            assert requests(server) == 0

    run_in_virtual_time(main())


def test_time_counts_while_the_machine_is_suspended(monkeypatch: pytest.MonkeyPatch) -> None:
    """The monotonic clock stands still then; only the wall clock goes on."""
    wall = time.time

    async def scenario(server: FaultServer, more: Any) -> None:
        async with session(server, retry=LONG, **more) as telnyx:
            suspend = lambda: monkeypatch.setattr(time, "time", lambda: wall() + 61)  # noqa: E731
            asyncio.get_running_loop().call_later(10, suspend)
            with pytest.raises(OutcomeUnknown):
                await call(telnyx, server, DIAL, FAILED)
            await asyncio.sleep(1)
            assert requests(server) == 1

    in_virtual_time(True, scenario)


def test_no_repeat_begins_shortly_before_telnyx_forgets_the_command() -> None:
    """It could be read later than we wait for its response."""

    async def scenario(server: FaultServer, more: Any) -> None:
        regular = evolve(LONG, wait_initial=18, wait_max=18)
        async with session(server, retry=regular, **more) as telnyx:
            with pytest.raises(OutcomeUnknown):
                await call(telnyx, server, DIAL, *[FAILED] * 10)
            sent = [seen.at for seen in server.calls["c0"].requests]
            assert [round(at - sent[0]) for at in sent] == [0, 18, 36]

    in_virtual_time(True, scenario)


# Stale responses


@pytest.mark.parametrize("operation", [ANSWER, DELETE_THING, ORDER_NUMBER, GET_CALL, UPLOAD], ids=lambda o: o.id)
@pytest.mark.parametrize("given", [True, False])
async def test_a_response_that_nobody_asked_for_does_not_answer_the_next_call(given: bool, operation: Any) -> None:
    async with fault_server() as server, aiohttp.ClientSession() as http:
        async with session(server, retry=ONCE, **({"http": http} if given else {})) as telnyx:
            await call(telnyx, server, GET_CALL, TWICE_ANSWERED)
            await asyncio.sleep(0.1)
            await call(telnyx, server, operation)
        assert server.calls["c1"].carried_out == 1


async def test_a_response_that_has_arrived_but_was_not_read_yet_does_not_answer_the_next_call() -> None:
    """The loop was busy: the response is in the socket, not in aiohttp."""
    async with fault_server() as server, session(server, retry=ONCE) as telnyx:
        await call(telnyx, server, ORDER_NUMBER)
        [connection] = server.connections
        connection.succeed()  # written at once, and the loop does not run before the next call begins
        await call(telnyx, server, ORDER_NUMBER)
        assert server.calls["c1"].carried_out == 1


@pytest.mark.parametrize("operation", [ORDER_NUMBER, GET_CALL, PUT_THING], ids=lambda o: o.id)
async def test_a_connection_that_the_server_has_closed_is_replaced_and_nothing_is_in_doubt(operation: Any) -> None:
    async with fault_server() as server, session(server, retry=ONCE) as telnyx:
        await call(telnyx, server, GET_CALL)
        [connection] = server.connections
        connection.transport.get_extra_info("socket").shutdown(socket.SHUT_WR)
        await call(telnyx, server, operation)
        assert len(server.calls["c1"].requests) == 1


async def test_content_that_can_be_read_only_once_is_not_read_for_a_stale_connection() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    async with fault_server() as server, session(server, retry=ONCE) as telnyx:
        await call(telnyx, server, GET_CALL, TWICE_ANSWERED)
        await asyncio.sleep(0.1)
        options = RequestOptions(headers={"X-Call": server.expect(UPLOAD)})
        await telnyx.execute(UPLOAD, {"media": pieces()}, options)
        body = server.calls["c1"].requests[0].body
        assert b"one " in body
        assert b"two" in body


async def test_a_server_that_answers_every_connection_unasked_gets_no_command_and_few_connections() -> None:
    accepted, received = 0, list[bytes]()

    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal accepted
        accepted += 1
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        received.append(await reader.read())
        writer.close()

    async def wait_for_it(*_: object) -> None:
        await asyncio.sleep(0.05)

    late = aiohttp.TraceConfig()
    late.on_connection_create_end.append(wait_for_it)
    server = await asyncio.start_server(babble, "127.0.0.1", 0)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, aiohttp.ClientSession(trace_configs=[late]) as http, fault_server() as other:
        telnyx = session(other, base_url=base_url, http=http, retry=ONCE)
        with pytest.raises(ConnectionFailed) as caught:
            await telnyx.execute(ORDER_NUMBER, {})
        await until(lambda: len(received) == accepted)
    assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
    assert 0 < accepted < 5
    assert set(received) == {b""}


# What sends again by itself


@pytest.mark.parametrize("operation", [PUT_THING, DELETE_THING, GET_CALL, ORDER_NUMBER], ids=lambda o: o.id)
async def test_a_middleware_of_the_user_that_sends_twice_is_stopped(operation: Any) -> None:
    async def insist(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        try:
            return await handler(request)
        except aiohttp.ClientError:
            return await handler(request)

    async with fault_server() as server, aiohttp.ClientSession(middlewares=[insist]) as http:
        telnyx = session(server, http=http, retry=ONCE)
        with pytest.raises(TelnyxError):
            await call(telnyx, server, operation, CLOSED)
        assert requests(server) == 1


async def test_a_response_of_a_middleware_that_sends_nothing_is_taken() -> None:
    async def from_cache(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        call = {"X-Call": request.headers["X-Call"]}
        response = await request.session.get(f"{server.base_url()}/x", headers=call, middlewares=())
        await response.read()
        return response

    async with fault_server() as server, aiohttp.ClientSession(middlewares=[from_cache]) as http:
        telnyx = session(server, http=http, retry=ONCE)
        assert await call(telnyx, server, ORDER_NUMBER) == {"data": {}}


# The session


@pytest.mark.parametrize("given", [True, False])
async def test_nothing_is_sent_after_the_session_is_closed(given: bool) -> None:
    connecting, go_on = asyncio.Event(), asyncio.Event()

    async def hold(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        connecting.set()
        while not go_on.is_set():
            try:
                await go_on.wait()
            except asyncio.CancelledError:
                continue  # as badly written code does
        return await handler(request)

    async with fault_server() as server, aiohttp.ClientSession(middlewares=[hold] if given else []) as http:
        telnyx = session(server, http=http)
        running = asyncio.ensure_future(call(telnyx, server, ORDER_NUMBER, *([] if given else [SILENCE])))
        await (connecting.wait() if given else until(lambda: requests(server)))
        await telnyx.close(grace=0)
        go_on.set()
        with pytest.raises(TelnyxError) as caught:
            await running
        assert requests(server) == (0 if given else 1)
        assert caught.value.may_have_happened is not given


def test_reading_a_stale_connection_takes_no_attempt() -> None:
    """Not even where only one is allowed, and the server does it again and again."""
    drops = Fault("then closed when idle", "done", True, lambda c: (c.succeed(), close_soon(c)))

    def close_soon(connection: Connection) -> None:
        asyncio.get_running_loop().call_later(0.01, connection.transport.close)

    async def scenario(server: FaultServer, more: Any) -> None:
        async with session(server, retry=ONCE, **more) as telnyx:
            for _ in range(20):
                await call(telnyx, server, ORDER_NUMBER, drops)
                await asyncio.sleep(0.02)

    in_virtual_time(True, scenario)
