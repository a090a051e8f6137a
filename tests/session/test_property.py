"""Whatever faults come in whatever order, with whatever cancelled or delayed: at most once, and once where there is a result."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from attrs import frozen
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from telnyx_async.errors import OutcomeUnknown, TelnyxError, UnreadableResponse
from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.session import TelnyxSession

from .fault_server import BY_NAME, FAULTS, TWICE_ANSWERED, Fault, FaultServer, fault_server
from .samples import ANSWER, CREATE_BUNDLES, DIAL, GET_CALL, ORDER_NUMBER, PATCH_THING, SEND_MESSAGE, arguments_for
from .virtual_time import jump, run_in_virtual_time

COMMANDS = (ANSWER, DIAL, SEND_MESSAGE, CREATE_BUNDLES, ORDER_NUMBER, PATCH_THING)


@frozen
class Stall:
    """The loop stands still for some seconds. The server does not: what was sent has arrived before."""

    after: float
    seconds: float

    def plan(self, server: FaultServer) -> None:
        asyncio.get_running_loop().call_later(self.after, self.begin, server)

    def begin(self, server: FaultServer) -> None:
        if server.has_read_everything():
            jump(self.seconds)
        else:
            asyncio.get_running_loop().call_soon(self.begin, server)


@frozen
class Plan:
    """A call, what it meets, and after how many seconds it is cancelled, if it is."""

    operation: Operation
    script: list[Fault]
    cancelled_after: float | None


# After these the connection is kept, so that what follows goes out at once, or meets what is unread.
KEPT = (BY_NAME["carried out, then 500"], BY_NAME["503"], TWICE_ANSWERED)
plans = st.builds(
    Plan,
    st.sampled_from((*COMMANDS, GET_CALL)),
    # The results of these operations are any objects, so errors are one too.
    st.lists(
        st.sampled_from(KEPT) | st.sampled_from([f for f in FAULTS if f.name != "carried out, then errors"]), max_size=6
    ),
    st.none() | st.floats(0, 20),
)
stalls = st.lists(st.builds(Stall, st.floats(0, 7), st.sampled_from((5.0, 61.0))), max_size=3)
policies = st.builds(
    RetryPolicy,
    attempts=st.integers(1, 6),
    deadline=st.floats(0.1, 200),
    hedge_after=st.none() | st.floats(0.1, 2),
    budget=st.none() | st.integers(0, 5),
    wait_initial=st.sampled_from((0.25, 15.0)),
    wait_max=st.just(15.0),
)

PATIENT = RetryPolicy(deadline=200, wait_initial=15, wait_max=15, jitter=0)


async def follow(plan: Plan, server: FaultServer, http: aiohttp.ClientSession, policy: RetryPolicy) -> None:
    call = server.expect(plan.operation, *plan.script)
    seen = server.calls[call]
    telnyx = TelnyxSession("KEY", base_url=server.base_url(call), http=http, retry=policy, hooks=())
    options = RequestOptions(headers={"X-Call": call}, timeouts=Timeouts(connect=5, read=3, total=6))
    result: Any = None
    error: BaseException | None = None
    try:
        async with asyncio.timeout(plan.cancelled_after):
            result = await telnyx.execute(plan.operation, arguments_for(plan.operation), options)
    except (TelnyxError, TimeoutError) as failure:
        error = failure
    await asyncio.sleep(1)  # the server reads what was sent last
    if plan.operation in COMMANDS:
        assert seen.carried_out <= 1
        assert len({(one.key, one.body) for one in seen.requests}) <= 1
        if isinstance(error, TelnyxError) and seen.carried_out:
            assert isinstance(error, OutcomeUnknown | UnreadableResponse)
            assert error.may_have_happened
    if error is None:
        assert seen.carried_out >= 1
        assert result == {"data": {}}
    if plan.operation.idempotency == "command_id" and seen.requests:
        assert seen.requests[-1].at - seen.requests[0].at < 60


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(plans, min_size=1, max_size=8), policies, stalls)
@example([Plan(DIAL, [BY_NAME["carried out, then 500"]], None)], PATIENT, [Stall(1, 61)])
@example(
    [Plan(GET_CALL, [TWICE_ANSWERED], None), Plan(ORDER_NUMBER, [BY_NAME["503 with Retry-After"]], None)], PATIENT, []
)
def test_no_sequence_of_faults_makes_a_command_happen_twice(
    calls: list[Plan], policy: RetryPolicy, stalls: list[Stall]
) -> None:
    async def main() -> None:
        async with fault_server() as server, aiohttp.ClientSession(connector=server.connector(limit=4)) as http:
            for stall in stalls:
                stall.plan(server)
            await asyncio.gather(*(follow(plan, server, http, policy) for plan in calls))
            await asyncio.sleep(1)  # for the server's own tasks
            assert asyncio.all_tasks() == {asyncio.current_task()}

    run_in_virtual_time(main())
