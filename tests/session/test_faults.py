"""Every operation meets every fault: nothing is carried out twice, and what may be repeated gets through."""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Callable

import aiohttp
import pytest

from telnyx_async._engine.annotations import evaluate
from telnyx_async.errors import OutcomeUnknown, TelnyxError, TimedOut, UnreadableResponse
from telnyx_async.operation import OPERATIONS, Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.session import TelnyxSession

from .fault_server import BY_NAME, FAULTS, Fault, FaultServer, Recorded, fault_server
from .samples import GET_CALL, ORDER_NUMBER, arguments_for
from .virtual_time import run_in_virtual_time

PATIENT = Timeouts(connect=20, read=20, total=40)
HASTY = Timeouts(connect=20, read=0.3, total=0.6)
LASTING = {"carried out, then silence", "carried out, then drop by drop"}
REPEATED_FREELY = {"safe", "idempotent"}


def what_must_come_of_it(operation: Operation, fault: Fault) -> type[TelnyxError] | None:
    """The design's table in words of this test: None stands for a result."""
    if fault.kind in ("never sent", "refused") or operation.idempotency != "none":
        return None
    if fault.kind == "broken":
        declared = next((r for r in operation.responses if r.status == "200" or r.status[0] == "2"), None)
        is_read = declared is not None and declared.type not in (None, "bytes", "str")
        return UnreadableResponse if is_read and not promised(str(declared and declared.type), fault) else None
    return OutcomeUnknown


def promised(type: str, fault: Fault) -> bool:
    """Whether a type has room for what a fault answers: anything for all but JSON that is none, objects for errors."""
    if fault.name == "carried out, then broken JSON":
        return False
    if fault.name != "carried out, then errors":
        return type == "Any"
    declared = evaluate(type)
    fields = getattr(declared, "__annotations__", {})
    always = [name for name, text in fields.items() if not text.endswith("None")]
    return type == "Any" or "dict[" in str(declared) or ("errors" in fields and not always)


async def meet(
    server: FaultServer, http: aiohttp.ClientSession, operation: Operation, fault: Fault
) -> tuple[Recorded, BaseException | None]:
    call = server.expect(operation, fault)
    telnyx = TelnyxSession(
        "KEY",
        base_url=server.base_url(call if fault.host else ""),
        http=http,
        retry=RetryPolicy.immediate(attempts=8 if fault.name in LASTING else 4),
        timeouts=HASTY if fault.name in LASTING else PATIENT,
        hooks=(),
    )
    try:
        await telnyx.execute(operation, arguments_for(operation), RequestOptions(headers={"X-Call": call}))
    except TelnyxError as error:
        return server.calls[call], error
    return server.calls[call], None


def complaints(operation: Operation, fault: Fault, seen: Recorded, error: BaseException | None) -> list[str]:
    found = []
    expected = what_must_come_of_it(operation, fault)
    if type(error) is not (expected or type(None)):
        found.append(f"ended with {error!r}, not {expected}")
    if operation.idempotency not in REPEATED_FREELY:
        if seen.carried_out > 1:
            found.append(f"carried out {seen.carried_out} times")
        if error is None and seen.carried_out != 1:
            found.append("gave a result for a command that was not carried out")
        if len({(one.key, one.body) for one in seen.requests}) > 1:
            found.append("was sent with different bytes")
    if isinstance(error, TelnyxError) and seen.carried_out and operation.idempotency != "safe":
        found += [] if error.may_have_happened else ["was carried out, and the error denies it"]
    return [f"{operation.id} ({operation.idempotency}), {fault}: {complaint}" for complaint in found]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_no_operation_is_carried_out_twice_and_what_may_be_repeated_gets_through(fault: Fault) -> None:
    async with fault_server() as server, aiohttp.ClientSession(connector=server.connector()) as http:
        places = asyncio.Semaphore(100)

        async def one(operation: Operation) -> list[str]:
            async with places:
                seen, error = await meet(server, http, operation, fault)
                return complaints(operation, fault, seen, error)

        found = await asyncio.gather(*map(one, OPERATIONS.values()))
        assert not [complaint for each in found for complaint in each]


WITH_COMMAND_ID = [operation for operation in OPERATIONS.values() if operation.idempotency == "command_id"]
WEAR_DOWN = RetryPolicy(attempts=1000, deadline=100_000, wait_max=7, budget=None)


@pytest.mark.parametrize(
    "fault",
    [
        BY_NAME["carried out, then 500"],
        BY_NAME["carried out, then silence"],
        BY_NAME["carried out, then drop by drop"],
        Fault("429 again and again", "refused", False, lambda c: c.send(429, b"", Retry_After="11")),
    ],
    ids=str,
)
def test_the_whole_chain_of_a_command_id_ends_within_60_seconds(fault: Fault) -> None:
    async def main() -> None:
        async with (
            fault_server() as server,
            TelnyxSession(
                "KEY", base_url=server.base_url(), retry=WEAR_DOWN, timeouts=Timeouts(read=25, total=1000), hooks=()
            ) as telnyx,
        ):
            await asyncio.gather(*(endure(server, telnyx, operation) for operation in WITH_COMMAND_ID))

    async def endure(server: FaultServer, telnyx: TelnyxSession, operation: Operation) -> None:
        loop = asyncio.get_running_loop()
        call = server.expect(operation, *[fault] * 1000)
        began = loop.time()
        with pytest.raises(TelnyxError):
            await telnyx.execute(operation, arguments_for(operation), RequestOptions(headers={"X-Call": call}))
        seen = server.calls[call]
        assert len(seen.requests) > 1 or fault.name == "carried out, then drop by drop"
        assert len({one.key for one in seen.requests}) == 1
        assert seen.requests[-1].at - seen.requests[0].at < 60
        assert loop.time() - began < 60

    run_in_virtual_time(main())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (lambda: {"Retry_After": "7"}, 7),
        (lambda: {"Retry_After": email.utils.formatdate(time.time() + 3600, usegmt=True)}, 3600),
        (lambda: {"x_ratelimit_reset": "12"}, 12),
        (lambda: {"x_ratelimit_reset": str(int(time.time()) + 3600)}, 3600),
    ],
    ids=["seconds", "date", "reset", "reset as epoch"],
)
def test_the_next_request_comes_when_telnyx_asked_for_it(headers: Callable[[], dict[str, str]], seconds: float) -> None:
    async def main() -> float:
        policy = RetryPolicy(deadline=5000)
        async with (
            fault_server() as server,
            TelnyxSession("KEY", base_url=server.base_url(), retry=policy, hooks=()) as telnyx,
        ):
            call = server.expect(ORDER_NUMBER, Fault("429", "refused", act=lambda c: c.send(429, b"", **headers())))
            await telnyx.execute(ORDER_NUMBER, {}, RequestOptions(headers={"X-Call": call}))
            first, second = server.calls[call].requests
            waited: float = second.at - first.at
            return waited

    # A date counts whole seconds, and the machine may be slow.
    assert seconds - (30 if seconds == 3600 else 0) <= run_in_virtual_time(main()) < seconds + 2


@pytest.mark.parametrize(("kind", "requests"), [("deadline", 3), ("attempts", 4)])
def test_a_call_ends_by_its_deadline_or_its_attempts_whichever_comes_first(kind: str, requests: int) -> None:
    policy = RetryPolicy(attempts=4, deadline=25 if kind == "deadline" else 1000, wait_initial=0)

    async def main() -> None:
        async with (
            fault_server() as server,
            TelnyxSession("KEY", base_url=server.base_url(), retry=policy, timeouts=Timeouts(read=10)) as telnyx,
        ):
            began = asyncio.get_running_loop().time()
            call = server.expect(GET_CALL, *[BY_NAME["carried out, then silence"]] * 9)
            with pytest.raises(TimedOut):
                await telnyx.execute(GET_CALL, {"call_control_id": "x"}, RequestOptions(headers={"X-Call": call}))
            assert len(server.calls[call].requests) == requests
            assert asyncio.get_running_loop().time() - began == pytest.approx(25 if kind == "deadline" else 40, abs=1)

    run_in_virtual_time(main())
