"""Faults: rules decide which requests fail, how, and whether they are carried out."""

from __future__ import annotations

import asyncio
import time
from email.utils import parsedate_to_datetime

import aiohttp
import pytest

from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.simulator.faults import Faults

from .application import Application


async def test_a_command_may_fail_before_it_is_carried_out(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("AnswerCall", status=503))
    call = await sim.incoming_call()
    assert (await app.command(call.call_control_id, "answer", command_id="one"))[0] == 503
    assert sim.carried_out("AnswerCall") == []
    assert (await app.command(call.call_control_id, "answer", command_id="one"))[0] == 200
    assert len(sim.carried_out("AnswerCall")) == 1


async def test_a_command_may_fail_after_it_is_carried_out(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("AnswerCall", moment="after"))
    call = await sim.incoming_call()
    assert (await app.command(call.call_control_id, "answer", command_id="one"))[0] == 500
    assert len(sim.carried_out("AnswerCall")) == 1
    assert (await app.command(call.call_control_id, "answer", command_id="one"))[0] == 200
    assert len(sim.carried_out("AnswerCall")) == 1
    await app.until("call.answered")


async def test_a_fault_has_any_status_body_and_header(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("GetUserBalance", status=402, body={"errors": []}, headers={"X-One": "1"}))
    assert await app.ask("GET", "/balance") == (402, {"errors": []})


async def test_a_fault_has_the_body_that_the_operation_declares(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("GetUserBalance", status=403, code="10038"))
    status, answer = await app.ask("GET", "/balance")
    assert status == 403
    assert str(answer["errors"][0]["code"]) == "10038"


async def test_a_connection_may_be_closed(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("CreateRoom", kind="drop"))
    with pytest.raises(aiohttp.ClientConnectionError):
        await app.ask("POST", "/rooms", {})
    assert (await app.ask("POST", "/rooms", {}))[0] == 201
    assert len(sim.carried_out("CreateRoom")) == 1


async def test_a_response_may_never_come(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("DialCall", kind="hang", moment="after"))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await app.ask("POST", "/calls", {"connection_id": "1", "from": "+13125550100", "to": "+13125550142"})
    assert len(sim.carried_out("DialCall")) == 1


async def test_a_response_may_be_slow(sim: Simulator, app: Application) -> None:
    sim.faults.add(Fault("GetUserBalance", kind="slow", delay=10))
    started = time.monotonic()
    assert (await app.ask("GET", "/balance"))[0] == 200
    assert time.monotonic() - started >= 10 / 50


@pytest.mark.parametrize("form", ["seconds", "date", "reset", "reset_epoch", "none"])
async def test_a_rate_limit_says_in_every_form_when_to_retry(sim: Simulator, app: Application, form: str) -> None:
    sim.faults.add(Fault("GetUserBalance", kind="rate_limit", retry_after=form, delay=7))
    async with app.http.get(f"{sim.url}/balance") as response:
        assert response.status == 429
        after = response.headers.get("Retry-After", "")
        reset = response.headers.get("x-ratelimit-reset", "")
        assert str((await response.json())["errors"][0]["code"]) == "10011"
    match form:
        case "seconds":
            assert after == "7"
        case "date":
            assert parsedate_to_datetime(after).timestamp() == pytest.approx(time.time() + 7, abs=2)
        case "reset":
            assert reset == "7"
        case "reset_epoch":
            assert int(reset) == pytest.approx(time.time() + 7, abs=2)
        case "none":
            assert after == reset == ""


def strikes(fault: Fault, times: int) -> list[bool]:
    faults = Faults(seed=1)
    faults.add(fault)
    return [faults.request("AnswerCall") is not None for _ in range(times)]


def test_a_rule_applies_at_the_nth_match_and_so_many_times_in_a_row() -> None:
    assert strikes(Fault("AnswerCall"), 3) == [True, False, False]
    assert strikes(Fault("Answer*", nth=2, times=2), 4) == [False, True, True, False]
    assert strikes(Fault(nth=None), 3) == [True, True, True]
    assert strikes(Fault("DialCall"), 2) == [False, False]


def test_a_rule_with_a_probability_applies_the_same_way_for_the_same_seed() -> None:
    fault = Fault(nth=None, probability=0.3)
    first = strikes(fault, 200)
    assert first == strikes(fault, 200)
    assert 30 < sum(first) < 90


def test_the_first_rule_that_applies_is_used() -> None:
    faults = Faults()
    faults.add(Fault("AnswerCall", status=500), Fault("AnswerCall", nth=None, status=503))
    assert [fault.status for fault in (faults.request("AnswerCall"), faults.request("AnswerCall")) if fault] == [
        500,
        503,
    ]


def test_faults_are_read_from_plain_data() -> None:
    faults = Faults()
    faults.load(
        [
            {"operation": "AnswerCall", "moment": "after", "status": 502},
            {"webhook": "call.*", "kind": "delay", "delay": 3},
        ]
    )
    request, webhook = list(faults)
    assert isinstance(request, Fault)
    assert request.status == 502
    assert isinstance(webhook, WebhookFault)
    assert webhook.delay == 3


@pytest.mark.parametrize(
    "rules",
    [
        [{"operation": "AnswerCall", "kind": "explode"}],
        [{"operation": "AnswerCall", "probability": 2}],
        [{"operation": "AnswerCall", "nth": 0}],
        [{"operation": "AnswerCall", "what": 1}],
        [{"kind": "fail"}],
        [{"operation": "a", "webhook": "b"}],
        ["AnswerCall"],
        {"operation": "AnswerCall"},
        "AnswerCall",
    ],
)
def test_an_invalid_fault_is_refused(rules: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        Faults().load(rules)  # type: ignore[arg-type]
