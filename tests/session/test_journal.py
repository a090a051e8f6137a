"""What a session does with a journal: a command that an earlier run has sent is not sent again, whatever the time."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from telnyx_async import RetryPolicy, TelnyxSession
from telnyx_async._engine.journal import Step
from telnyx_async.api import calls, messages, number_orders, phone_numbers
from telnyx_async.errors import CallEnded, OutcomeUnknown, RateLimited, TelnyxError
from telnyx_async.simulator import Simulator

ORDERED = [{"phone_number": "+13125550188"}]


class Kept:
    """A journal that outlives the runs of a handler."""

    def __init__(self) -> None:
        self.steps: dict[str, bytes] = {}

    def find(self, key: str) -> Step | None:
        return Step.from_bytes(self.steps[key]) if key in self.steps else None

    async def record(self, key: str, step: Step | None) -> None:
        if step is None:
            del self.steps[key]
        else:
            self.steps[key] = step.to_bytes()

    def age(self, seconds: float) -> None:
        """As if all had been sent so much earlier."""
        self.steps = {
            key: Step(step.sent_at - seconds, step.response).to_bytes()
            for key, step in ((key, Step.from_bytes(written)) for key, written in self.steps.items())
        }


@pytest.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator(speed=10, webhook_url="http://127.0.0.1:9/") as simulator:
        yield simulator


@pytest.fixture
async def telnyx(sim: Simulator) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEYtest", base_url=sim.url, retry=RetryPolicy(attempts=1)) as session:
        yield session


async def test_a_later_run_is_given_the_recorded_results_of_all_commands(sim: Simulator, telnyx: TelnyxSession) -> None:
    journal, leg = Kept(), await sim.incoming_call()
    results = []
    for _ in range(2):
        run = telnyx.caused_by("event", journal)
        results.append(
            [
                await calls.answer(run, leg.call_control_id),
                await calls.speak(run, leg.call_control_id, payload="one", voice="female", language="en-US"),
                await calls.speak(run, leg.call_control_id, payload="two", voice="female", language="en-US"),
                await messages.send(run, to="+13125550100", from_="+13125550101", text="hello"),
                await number_orders.create(run, phone_numbers=ORDERED),
            ]
        )
        journal.age(3600)
    assert results[0] == results[1]
    for operation, times in [("AnswerCall", 1), ("SpeakCall", 2), ("SendMessage", 1), ("CreateNumberOrder", 1)]:
        assert len(sim.journal.requests(operation)) == times


async def test_reads_are_not_recorded(sim: Simulator, telnyx: TelnyxSession) -> None:
    journal = Kept()
    for _ in range(2):
        await phone_numbers.list(telnyx.caused_by("event", journal))
    assert journal.steps == {}
    assert len(sim.journal.requests("ListPhoneNumbers")) == 2


async def lose_the_response(sim: Simulator, telnyx: TelnyxSession, journal: Kept) -> str:
    """Answer a call; Telnyx does so, and the response is lost. Returns the call_control_id."""
    leg = await sim.incoming_call()
    sim.faults.load([{"operation": "AnswerCall", "moment": "after", "status": 500}])
    with pytest.raises(OutcomeUnknown):
        await calls.answer(telnyx.caused_by("event", journal), leg.call_control_id)
    return leg.call_control_id


async def test_a_command_whose_response_was_lost_is_sent_again_with_the_same_id_while_telnyx_knows_it(
    sim: Simulator, telnyx: TelnyxSession
) -> None:
    journal = Kept()
    call_control_id = await lose_the_response(sim, telnyx, journal)
    journal.age(40)
    await calls.answer(telnyx.caused_by("event", journal), call_control_id)
    first, second = sim.journal.requests("AnswerCall")
    assert second.duplicate_of == first.number


async def test_a_command_whose_response_was_lost_a_minute_ago_is_not_sent_again(
    sim: Simulator, telnyx: TelnyxSession
) -> None:
    journal = Kept()
    call_control_id = await lose_the_response(sim, telnyx, journal)
    journal.age(61)
    for _ in range(2):
        with pytest.raises(OutcomeUnknown, match=r"sent 6\d s ago by an earlier run") as caught:
            await calls.answer(telnyx.caused_by("event", journal), call_control_id)
        assert caught.value.may_have_happened
    assert len(sim.journal.requests("AnswerCall")) == 1


async def test_an_order_whose_response_was_lost_is_never_sent_again(sim: Simulator, telnyx: TelnyxSession) -> None:
    journal = Kept()
    sim.faults.load([{"operation": "CreateNumberOrder", "moment": "after", "status": 500}])
    for _ in range(2):
        with pytest.raises(OutcomeUnknown):
            await number_orders.create(telnyx.caused_by("event", journal), phone_numbers=ORDERED)
    assert len(sim.journal.requests("CreateNumberOrder")) == 1


async def test_a_command_that_was_certainly_not_carried_out_is_sent_as_if_for_the_first_time(
    sim: Simulator, telnyx: TelnyxSession
) -> None:
    journal = Kept()
    sim.faults.load([{"operation": "CreateNumberOrder", "moment": "before", "status": 429}])
    with pytest.raises(RateLimited):
        await number_orders.create(telnyx.caused_by("event", journal), phone_numbers=ORDERED)
    assert journal.steps == {}
    await number_orders.create(telnyx.caused_by("event", journal), phone_numbers=ORDERED)
    assert len(sim.carried_out("CreateNumberOrder")) == 1


async def test_a_refusal_is_recorded_so_that_a_later_run_goes_the_same_way(
    sim: Simulator, telnyx: TelnyxSession
) -> None:
    journal, leg = Kept(), await sim.incoming_call()
    await calls.reject(telnyx, leg.call_control_id, cause="USER_BUSY")
    errors: list[TelnyxError] = []
    for _ in range(2):
        with pytest.raises(CallEnded) as caught:
            await calls.answer(telnyx.caused_by("event", journal), leg.call_control_id)
        errors.append(caught.value)
    assert errors[0].codes == errors[1].codes == ("90018",)  # type: ignore[attr-defined]
    assert len(sim.journal.requests("AnswerCall")) == 1


async def test_no_key_is_written_into_a_journal(sim: Simulator, telnyx: TelnyxSession) -> None:
    journal = Kept()
    await number_orders.create(telnyx.caused_by("event", journal), phone_numbers=ORDERED)
    assert b"KEYtest" not in b"".join(journal.steps.values())
