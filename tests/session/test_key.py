"""The API key: asked for, renewed when it is refused, and shown nowhere."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

import telnyx_async
from telnyx_async.errors import ConfigurationError, ConnectionFailed, NotAuthenticated, TelnyxError, TimedOut
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.session import TelnyxSession

from .calling import ONCE, SILENCE, call, requests, session, until
from .fault_server import Connection, Fault, FaultServer, fault_server
from .samples import ANSWER, GET_CALL, ORDER_NUMBER, SAMPLES

PACKAGE = f"{Path(telnyx_async.__file__).parent}/"
REFUSED = Fault("401", "final", act=lambda c: c.send(401, b'{"errors":[{"code":"10009"}]}'))


def sent_keys(server: FaultServer) -> list[str]:
    return [seen.headers["authorization"] for recorded in server.calls.values() for seen in recorded.requests]


def source(*keys: str, is_async: bool = False) -> tuple[Callable[[], Any], list[str]]:
    """A function that returns one key after the other, and the keys that it has returned."""
    asked: list[str] = []

    def ask() -> str:
        asked.append(keys[min(len(asked), len(keys) - 1)])
        return asked[-1]

    async def ask_async() -> str:
        await asyncio.sleep(0.01)
        return ask()

    return (ask_async if is_async else ask), asked


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_function_is_asked_once_for_all_calls(is_async: bool) -> None:
    ask, asked = source("one", "two", is_async=is_async)
    async with fault_server() as server, session(server, api_key=ask) as telnyx:
        await asyncio.gather(*(call(telnyx, server, GET_CALL) for _ in range(5)))
        assert (sent_keys(server), asked) == (["Bearer one"] * 5, ["one"])


@pytest.mark.parametrize("operation", [GET_CALL, ANSWER, ORDER_NUMBER], ids=lambda o: o.idempotency)
async def test_a_refused_key_is_renewed_once(operation: Any) -> None:
    ask, asked = source("one", "two", "three")
    async with fault_server() as server, session(server, api_key=ask) as telnyx:
        await call(telnyx, server, operation, REFUSED)
        assert sent_keys(server) == ["Bearer one", "Bearer two"]
        with pytest.raises(NotAuthenticated) as caught:
            await call(telnyx, server, operation, REFUSED, REFUSED, REFUSED)
        assert (caught.value.attempts, asked) == (2, ["one", "two", "three"])


async def test_calls_that_are_refused_together_renew_the_key_together() -> None:
    ask, asked = source("one", "two", "three", is_async=True)
    async with fault_server() as server, session(server, api_key=ask) as telnyx:
        await asyncio.gather(*(call(telnyx, server, ORDER_NUMBER, REFUSED) for _ in range(5)))
        assert (sorted(sent_keys(server)), asked) == (["Bearer one"] * 5 + ["Bearer two"] * 5, ["one", "two"])


async def test_nothing_is_sent_again_with_the_same_key() -> None:
    ask, _ = source("one")
    async with fault_server() as server, session(server, api_key=ask) as telnyx:
        with pytest.raises(NotAuthenticated):
            await call(telnyx, server, GET_CALL, REFUSED)
        async with session(server) as fixed:
            with pytest.raises(NotAuthenticated):
                await call(fixed, server, GET_CALL, REFUSED)
        assert requests(server) == 2


async def test_what_the_function_raises_or_returns_by_mistake_is_said_before_anything_is_sent() -> None:
    def fail() -> str:
        raise LookupError("no vault")

    async with fault_server() as server:
        async with session(server, api_key=fail) as telnyx:
            with pytest.raises(LookupError, match="no vault"):
                await call(telnyx, server, GET_CALL)
        for wrong in (None, b"KEY", "", "two words"):
            async with session(server, api_key=lambda wrong=wrong: wrong) as telnyx:
                with pytest.raises(ConfigurationError, match="key"):
                    await call(telnyx, server, GET_CALL)
        assert requests(server) == 0


async def never() -> str:
    return str(await asyncio.Event().wait())


async def test_a_function_that_does_not_return_is_waited_for_as_long_as_a_request() -> None:
    async with fault_server() as server:
        async with session(server, api_key=never, retry=ONCE, timeouts=Timeouts(total=0.05)) as telnyx:
            with pytest.raises(TimedOut, match="no API key in time") as caught:
                await call(telnyx, server, ORDER_NUMBER)
            assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
        assert requests(server) == 0


async def test_closing_ends_the_wait_for_a_key() -> None:
    async with fault_server() as server:
        telnyx = session(server, api_key=never)
        waiting = [asyncio.ensure_future(call(telnyx, server, ORDER_NUMBER)) for _ in range(2)]
        await asyncio.sleep(0.05)
        await telnyx.close(grace=0)
        for ended in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(ended, ConnectionFailed)
            assert "the session was closed" in str(ended)


async def test_a_new_key_that_does_not_come_leaves_the_refusal() -> None:
    async def one_and_then_none() -> AsyncIterator[str]:
        yield "one"
        yield await never()

    keys, brief = one_and_then_none(), Timeouts(total=1)
    async with fault_server() as server, session(server, api_key=lambda: anext(keys), timeouts=brief) as telnyx:
        with pytest.raises(NotAuthenticated):
            await call(telnyx, server, ORDER_NUMBER, REFUSED)


async def test_a_header_of_the_call_takes_the_place_of_the_key() -> None:
    async with fault_server() as server, session(server) as telnyx:
        options = RequestOptions(headers={"authorization": "Basic abc", "X-Call": server.expect(GET_CALL)})
        await telnyx.execute(GET_CALL, {"call_control_id": "x"}, options)
        assert sent_keys(server) == ["Basic abc"]


def malformed(connection: Connection) -> None:
    connection.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")


FAULTS = (
    Fault("malformed", "unknown", act=malformed),
    Fault("moved in a circle", "unknown", act=lambda c: c.send(307, Location="/v2/elsewhere")),
    Fault("cut", "unknown", act=lambda c: c.cut()),
    Fault("echo", "final", act=lambda c: c.send(401, b'{"errors":[{"detail":"SECRET"}]}', X_Echo="SECRET")),
    Fault("echo in broken JSON", "final", act=lambda c: c.send(200, b'{"key": "SECRET"')),
)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_no_error_holds_the_key_in_any_cause(fault: Fault) -> None:
    async with fault_server() as server, TelnyxSession("SECRET", base_url=server.base_url(), retry=ONCE) as telnyx:
        with pytest.raises(TelnyxError) as caught:
            await call(telnyx, server, GET_CALL, *[fault] * 10)
        error: BaseException | None = caught.value
        assert b"SECRET" not in pickle.dumps(error)
        while error is not None:
            assert "SECRET" not in repr(error) + str(error) + repr(error.args) + repr(getattr(error, "headers", ""))
            error = error.__cause__ or error.__context__


def shown_variables(error: BaseException | None) -> str:
    """The local variables of our functions, as tools show them that report errors."""
    shown = ""
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename.startswith(PACKAGE):
                shown += repr(frame.f_locals)
        error = error.__cause__ or error.__context__
    return shown


@pytest.mark.parametrize("operation", SAMPLES, ids=lambda o: o.id)
async def test_no_variable_of_a_failed_call_shows_the_key(operation: Any) -> None:
    cut = FAULTS[2]
    async with fault_server() as server, TelnyxSession("SECRET", base_url=server.base_url(), retry=ONCE) as telnyx:
        with pytest.raises(TelnyxError) as caught:
            await call(telnyx, server, operation, cut)
        shown = shown_variables(caught.value)
        assert "credentials" in shown
        assert "SECRET" not in shown


async def test_no_variable_of_a_cancelled_call_shows_the_key() -> None:
    async with fault_server() as server, TelnyxSession("SECRET", base_url=server.base_url()) as telnyx:
        running = asyncio.ensure_future(call(telnyx, server, ORDER_NUMBER, SILENCE))
        await until(lambda: requests(server))
        running.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await running
        assert "SECRET" not in shown_variables(caught.value)


async def test_the_key_is_in_no_repr() -> None:
    async with TelnyxSession("SECRET", retry=RetryPolicy.immediate()) as telnyx:
        settings = telnyx._settings
        assert "SECRET" not in repr(telnyx) + repr(settings) + repr(vars(telnyx)) + repr(vars(settings.api_key))


def test_a_session_is_not_pickled_with_its_key() -> None:
    with pytest.raises(TypeError, match="make the session where it is used"):
        pickle.dumps(TelnyxSession("SECRET"))
