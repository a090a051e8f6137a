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
from telnyx_async.hooks import Hooks, Invocation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.session import TelnyxSession

from .calling import SILENCE, call, requests, session, stray_tasks
from .fault_server import BY_NAME, Connection, Fault, fault_server
from .samples import (
    ANSWER,
    DIAL,
    GET_CALL,
    ORDER_NUMBER,
    PUT_THING,
    function_of,
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


REFUSAL = b'{"errors":[{"code":"90018"}]}'


@pytest.mark.parametrize("silent", ["first", "second"])
async def test_a_final_response_to_either_request_ends_the_wait_at_once(silent: str) -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.02)
    refusal = Fault("no", "final", act=lambda c: asyncio.get_running_loop().call_later(0.05, c.send, 422, REFUSAL))
    script = (SILENCE, refusal) if silent == "first" else (refusal, SILENCE)
    async with fault_server() as server, session(server, retry=hedging, timeouts=Timeouts(read=20)) as telnyx:
        async with asyncio.timeout(5):
            with pytest.raises(CallEnded) as caught:
                await call(telnyx, server, ANSWER, *script)
        assert caught.value.attempts == 2
        assert caught.value.may_have_happened  # the other request is not waited for
        assert not stray_tasks()


@pytest.mark.parametrize("first", ["200", "500"])
async def test_of_two_responses_at_the_same_time_the_success_counts_with_all_its_facts(first: str) -> None:
    """Both are there before the loop runs the call again."""
    waiting: list[Connection] = []

    def respond(connection: Connection) -> None:
        waiting.append(connection)
        if len(waiting) == 2:
            for one, status in zip(waiting, (200, 500) if first == "200" else (500, 200), strict=True):
                if status == 200:
                    one.send(200, b"{}", X_Request_Id="success")
                else:
                    one.send(500, b"a longer body", Idempotent_Replayed="true", X_Request_Id="failure")

    both = Fault("both at once", "done", True, respond)
    ended: list[Invocation] = []

    class Last(Hooks):
        def call_ended(self, invocation: Invocation) -> None:
            ended.append(invocation)

    hedging = RetryPolicy.immediate(hedge_after=0.02)
    async with fault_server() as server, session(server, retry=hedging, hooks=[Last()]) as telnyx:
        options = RequestOptions(headers={"X-Call": server.expect(ANSWER, both, both)})
        raw = await telnyx.raw(function_of(ANSWER), call_control_id="v3:1", options=options)
    assert (raw.status, raw.request_id, raw.body, raw.replayed) == (200, "success", b"{}", False)
    assert [(one.status, one.received_bytes, one.replayed) for one in ended] == [(200, 2, False)]


async def test_of_two_failures_the_one_that_tells_more_counts() -> None:
    hedging = RetryPolicy.immediate(hedge_after=0.02, attempts=2)
    slow_refusal = Fault("no", "final", act=lambda c: asyncio.get_running_loop().call_later(0.1, c.send, 422, REFUSAL))
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
