"""Repeats beyond the table: hedging, the budget, and requests that no document describes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async.errors import (
    CallEnded,
    ConfigurationError,
    OutcomeUnknown,
)
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.session import TelnyxSession

from .calling import SILENCE, call, requests, session, stray_tasks
from .fault_server import BY_NAME, Fault, fault_server
from .samples import (
    ANSWER,
    DIAL,
    GET_CALL,
    ORDER_NUMBER,
    PUT_THING,
)

# Hedging


async def test_a_command_without_an_answer_is_sent_a_second_time_with_the_same_id() -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.05)
    async with fault_server() as server, session(server, retry=hedging) as telnyx:
        assert await call(telnyx, server, ANSWER, SILENCE) == {"data": {}}
        seen = server.calls["c0"]
        assert (len(seen.requests), seen.carried_out) == (2, 1)
        assert len({(one.key, one.body) for one in seen.requests}) == 1
        assert not stray_tasks()


async def test_only_a_command_id_is_hedged() -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.02)
    slow = Fault("slow", "done", True, lambda c: asyncio.get_running_loop().call_later(0.1, c.succeed))
    async with fault_server() as server, session(server, retry=hedging) as telnyx:
        for operation in (GET_CALL, PUT_THING, ORDER_NUMBER):
            await call(telnyx, server, operation, slow)
        assert requests(server) == 3


async def test_a_hedge_that_is_refused_does_not_beat_the_command_it_doubles() -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.02, attempts=2)
    slow = Fault("slow", "done", True, lambda c: asyncio.get_running_loop().call_later(0.1, c.succeed))
    refusal = Fault("no", "final", act=lambda c: c.send(422, b'{"errors":[{"code":"10015"}]}'))
    async with fault_server() as server, session(server, retry=hedging) as telnyx:
        assert await call(telnyx, server, ANSWER, slow, refusal) == {"data": {}}


async def test_of_two_failures_the_one_that_tells_more_counts() -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.02, attempts=2)
    body = b'{"errors":[{"code":"90018"}]}'
    slow_refusal = Fault("no", "final", act=lambda c: asyncio.get_running_loop().call_later(0.1, c.send, 422, body))
    async with fault_server() as server, session(server, retry=hedging) as telnyx:
        with pytest.raises(CallEnded):
            await call(telnyx, server, ANSWER, slow_refusal, BY_NAME["429"])


# Budget, and the way around generated code


async def test_an_outage_is_not_multiplied() -> None:
    async with fault_server() as server:
        budget = RetryPolicy(wait_initial=0, wait_max=0, budget=10, attempts=4)
        async with session(server, retry=budget) as telnyx:
            down = [call(telnyx, server, GET_CALL, *[BY_NAME["503"]] * 9) for _ in range(100)]
            await asyncio.gather(*down, return_exceptions=True)
    assert requests(server) == 110


async def test_repeats_that_help_cost_nothing() -> None:
    async with (
        fault_server() as server,
        session(server, retry=RetryPolicy(wait_initial=0, wait_max=0, budget=1)) as telnyx,
    ):
        for _ in range(20):
            await call(telnyx, server, GET_CALL, BY_NAME["503"])


async def test_a_request_without_a_function_has_the_same_errors_and_repeats_nothing_unless_told() -> None:
    fail = BY_NAME["carried out, then 500"]
    async with fault_server() as server, session(server) as telnyx:
        options = RequestOptions(headers={"X-Call": server.expect(ORDER_NUMBER, fail)})
        with pytest.raises(OutcomeUnknown):
            await telnyx.request("post", "/new/thing", json={"a": 1}, options=options)
        seen = server.calls["c0"].requests
        assert [(one.line, one.body) for one in seen] == [("POST /v2/new/thing HTTP/1.1", b'{"a":1}')]
        options = RequestOptions(headers={"X-Call": server.expect(GET_CALL, fail)})
        raw = await telnyx.request(
            "GET", "/new/ü", query={"page[size]": 1, "a": ["x", "y"]}, idempotency="safe", options=options
        )
        assert (raw.status, raw.json(), raw.attempts) == (200, {"data": {}}, 2)
        assert server.calls["c1"].requests[0].line == "GET /v2/new/%C3%BC?page%5Bsize%5D=1&a=x&a=y HTTP/1.1"


@pytest.mark.parametrize("kind", ["command_id", "idempotency_key"])
async def test_a_request_without_a_function_can_carry_a_key(kind: Any) -> None:
    fail = BY_NAME["carried out, then 500"]
    async with fault_server() as server, session(server) as telnyx:
        name = server.expect(DIAL, fail)
        raw = await telnyx.request(
            "POST", "/new", json={"to": "+1"}, idempotency=kind, options=RequestOptions(headers={"X-Call": name})
        )
        seen = server.calls[name]
        assert {one.key for one in seen.requests} == {raw.idempotency_key}
        assert (raw.attempts, seen.carried_out) == (2, 1)


@pytest.mark.parametrize("path", ["calls", "https://elsewhere.example/v2", "/calls?page=2", "/calls/{id}"])
async def test_a_path_that_is_none_is_refused(path: str) -> None:
    with pytest.raises(ConfigurationError):
        await TelnyxSession("KEY", base_url="http://127.0.0.1:1").request("GET", path)
