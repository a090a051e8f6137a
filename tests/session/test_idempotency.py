"""One key for a logical call: given, derived from an event, or random."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from uuid import UUID

import pytest

from telnyx_async._engine.idempotency import Causation, key_for, key_parameter
from telnyx_async.errors import ConfigurationError, OutcomeUnknown, Unprocessable
from telnyx_async.operation import Operation, Parameter
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.session import TelnyxSession

from .fault_server import BY_NAME, Fault, FaultServer, fault_server
from .samples import ANSWER, CREATE_BUNDLES, DIAL, GET_CALL, JSON, ORDER_NUMBER, SEND_MESSAGE, function_of, operation

FAIL = BY_NAME["carried out, then 500"]


def session(server: FaultServer) -> TelnyxSession:
    return TelnyxSession("KEY", base_url=server.base_url(), retry=RetryPolicy.immediate(), hooks=())


async def keys(
    server: FaultServer, telnyx: TelnyxSession, operation: Operation, *, key: str | None = None, **arguments: object
) -> list[str | None]:
    """Call once, through two failures; returns the key of each request."""
    call = server.expect(operation, FAIL, FAIL)
    await telnyx.execute(operation, arguments, RequestOptions(headers={"X-Call": call}, idempotency_key=key))
    return [seen.key for seen in server.calls[call].requests]


@pytest.mark.parametrize("operation", [ANSWER, DIAL, SEND_MESSAGE, CREATE_BUNDLES], ids=lambda o: o.id)
async def test_a_random_key_is_made_once_and_all_attempts_carry_it(operation: Operation) -> None:
    path = {p.name: "v3:1" for p in operation.parameters if p.location == "path"}
    async with fault_server() as server, session(server) as telnyx:
        first = await keys(server, telnyx, operation, **path)
        second = await keys(server, telnyx, operation, **path)
    assert len(first) == len(second) == 3
    assert len({*first}) == len({*second}) == 1
    assert first != second
    assert UUID(first[0])


async def test_a_given_key_wins_as_argument_and_as_option() -> None:
    async with fault_server() as server, session(server) as telnyx:
        derived = telnyx.caused_by("event")
        assert {*await keys(server, telnyx, DIAL, command_id="mine")} == {"mine"}
        assert {*await keys(server, telnyx, DIAL, key="mine")} == {"mine"}
        assert {*await keys(server, telnyx, DIAL, command_id="mine", key="other")} == {"mine"}
        assert {*await keys(server, derived, SEND_MESSAGE, key="mine")} == {"mine"}


async def test_a_key_for_an_operation_that_takes_none_is_an_error_and_nothing_is_sent() -> None:
    async with fault_server() as server, session(server) as telnyx:
        for operation in (ORDER_NUMBER, GET_CALL):
            with pytest.raises(ConfigurationError, match="takes no idempotency key"):
                await keys(server, telnyx, operation, key="mine")
        assert not any(call.requests for call in server.calls.values())


@pytest.mark.parametrize("key", ["", "with space", "x" * 256, "ümlaut"])
async def test_a_header_key_that_telnyx_would_refuse_is_refused_here(key: str) -> None:
    async with fault_server() as server, session(server) as telnyx:
        with pytest.raises(ConfigurationError, match="idempotency key"):
            await keys(server, telnyx, SEND_MESSAGE, key=key)


async def test_a_declared_header_parameter_carries_the_key() -> None:
    declared = operation(
        "SendMail",
        "POST",
        "/email_messages",
        "idempotency_key",
        Parameter(name="idempotency_key", wire_name="Idempotency-Key", location="header"),
        key_header="Idempotency-Key",
        body=(JSON,),
    )
    async with fault_server() as server, session(server) as telnyx:
        random = await keys(server, telnyx, declared)
        assert len({*random}) == 1
        assert random[0]
        assert {*await keys(server, telnyx, declared, idempotency_key="mine")} == {"mine"}


async def test_an_event_gives_the_same_keys_each_time_it_is_handled() -> None:
    async def handler(telnyx: TelnyxSession) -> list[str | None]:
        telnyx = telnyx.caused_by(SimpleNamespace(id="event-1"))
        made = await keys(server, telnyx, ANSWER, call_control_id="v3:1", text="one")
        made += await keys(server, telnyx, ANSWER, call_control_id="v3:1", text="two")
        made += await keys(server, telnyx, ANSWER, call_control_id="v3:2")
        made += await keys(server, telnyx, DIAL, to="+1")
        made += await keys(server, telnyx, SEND_MESSAGE, to="+1")
        return made

    async with fault_server() as server, session(server) as telnyx:
        first, again = await handler(telnyx), await handler(telnyx)
        other = await keys(server, telnyx.caused_by("event-2"), ANSWER, call_control_id="v3:1")
    assert first == again
    assert len({*first}) == 5
    assert other[0] not in first


async def test_a_handler_that_crashed_half_way_repeats_what_it_did_and_goes_on() -> None:
    async with fault_server() as server, session(server) as telnyx:
        first = telnyx.caused_by("event")
        before = await keys(server, first, ANSWER, call_control_id="v3:1")
        second = telnyx.caused_by("event")
        again = await keys(server, second, ANSWER, call_control_id="v3:1")
        further = await keys(server, second, ANSWER, call_control_id="v3:1")
    assert before == again != further


def test_derived_keys_are_the_same_in_every_process() -> None:
    code = (
        "from telnyx_async._engine.idempotency import Causation; print(Causation('e').next_key('AnswerCall', 'v3:1'))"
    )
    other = {subprocess.check_output([sys.executable, "-c", code], text=True).strip() for _ in range(2)}
    assert other == {Causation("e").next_key("AnswerCall", "v3:1")} == {"ffaa5b0e-185f-5b5c-bac6-636a0c10dde5"}


def test_no_two_causes_share_a_key_because_their_texts_join_alike() -> None:
    assert Causation("ab").next_key("c", "d") != Causation("a").next_key("bc", "d")
    assert Causation("e").next_key("Op", "a/b") != Causation("e").next_key("Op", "a") + "/b"


@pytest.mark.parametrize("event", [None, "", 7, SimpleNamespace(id=None), {"id": "x"}])
def test_an_event_without_an_id_causes_nothing(event: object) -> None:
    with pytest.raises(ConfigurationError, match="caused_by"):
        TelnyxSession("KEY").caused_by(event)


async def test_the_key_is_on_errors_and_on_raw_answers() -> None:
    async with fault_server() as server, session(server) as telnyx:
        call = server.expect(DIAL, FAIL)
        raw = await telnyx.raw(function_of(DIAL), options=RequestOptions(headers={"X-Call": call}))
        assert raw.idempotency_key == server.calls[call].requests[0].key
        assert raw.attempts == 2
        call = server.expect(DIAL, *[FAIL] * 9)
        with pytest.raises(OutcomeUnknown) as caught:
            await telnyx.execute(DIAL, {}, RequestOptions(headers={"X-Call": call}))
        assert caught.value.idempotency_key == server.calls[call].requests[0].key
        assert caught.value.attempts == 4
        assert f"idempotency key {caught.value.idempotency_key}" in str(caught.value)


async def test_while_the_same_request_is_in_progress_it_is_asked_again_with_the_same_key() -> None:
    busy = Fault("in progress", "in progress", act=lambda c: c.send(409, b'{"errors":[{"code":"10036"}]}'))
    async with fault_server() as server, session(server) as telnyx:
        options = RequestOptions(headers={"X-Call": server.expect(SEND_MESSAGE, FAIL, busy, busy)})
        assert await telnyx.execute(SEND_MESSAGE, {"to": "+1"}, options) == {"data": {}}
        seen = server.calls["c0"]
        assert len({(one.key, one.body) for one in seen.requests}) == 1
        assert (len(seen.requests), seen.carried_out) == (4, 1)


async def test_a_key_that_was_used_for_something_else_is_an_error() -> None:
    reused = Fault("reused", "final", act=lambda c: c.send(422, b'{"errors":[{"code":"10027"}]}'))
    async with fault_server() as server, session(server) as telnyx:
        options = RequestOptions(headers={"X-Call": server.expect(SEND_MESSAGE, reused)}, idempotency_key="old")
        with pytest.raises(Unprocessable):
            await telnyx.execute(SEND_MESSAGE, {"to": "+1"}, options)
        assert len(server.calls["c0"].requests) == 1


def test_a_command_id_operation_without_a_place_for_it_is_refused() -> None:
    nowhere = operation("Nowhere", "POST", "/calls", "command_id")
    with pytest.raises(ConfigurationError, match="no parameter for its command_id"):
        key_for(nowhere, key_parameter(nowhere), {}, None, None)
