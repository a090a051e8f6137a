"""A demo without an account: a local Telnyx calls the telephone menu of `fastapi_ivr.py`, and one command fails.

`make demo` runs it. The simulator carries out a transfer and then responds with 500. The library retries the command with
the same command_id, and the caller is transferred once. The exit code is 0 only if all checks pass.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import uvicorn

from telnyx_async.simulator import Fault, Simulator

SECONDS = 18


@asynccontextmanager
async def running(simulator: Simulator) -> AsyncGenerator[str]:
    """Run the example on a free port, with the simulator for its Telnyx; gives the URL of its webhooks."""
    os.environ |= {
        "TELNYX_API_KEY": "KEY_DEMO",
        "TELNYX_BASE_URL": simulator.url,
        "TELNYX_PUBLIC_KEY": simulator.public_key,
    }
    server = uvicorn.Server(uvicorn.Config("examples.fastapi_ivr:app", port=0, log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        if serving.done():
            serving.result()
            raise RuntimeError("the application did not start")
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/webhooks/telnyx"
    finally:
        server.should_exit = True
        await serving


async def call_in(simulator: Simulator) -> None:
    """Two people call: one asks to talk to a person, the other ends the call."""
    simulator.party("+13125550111", answers_after=1.0, hangs_up_after=2.0)
    simulator.faults.add(Fault("TransferCall", moment="after", status=500))
    await simulator.incoming_call(from_="+13125550142", presses="1")
    await ended(simulator, legs=2)  # the leg of the caller and the leg to the agent
    await simulator.incoming_call(from_="+13125550177", presses="2")
    await ended(simulator, legs=3)


async def ended(simulator: Simulator, legs: int) -> None:
    """Wait until `legs` events `call.hangup` have been delivered to the application."""
    while sum(w.state == "delivered" for w in simulator.journal.webhooks("call.hangup")) < legs:
        await simulator.journal.change()


def run_checks(simulator: Simulator) -> dict[str, bool]:
    """The checks: description -> whether it passed."""
    transfers = simulator.journal.requests("TransferCall")
    webhooks = simulator.journal.webhooks()
    return {
        "both calls were answered": len(simulator.carried_out("AnswerCall")) == 2,
        "the first response to the transfer was a 500, and it was retried": [t.status for t in transfers] == [500, 200],
        "the retry had the same command_id": len({t.body["command_id"] for t in transfers}) == 1,
        "the transfer was carried out once": len(simulator.carried_out("TransferCall")) == 1,
        "the other call was hung up by the application": len(simulator.carried_out("HangupCall")) == 1,
        f"all {len(webhooks)} webhooks were accepted": bool(webhooks) and all(w.status == 200 for w in webhooks),
    }


async def main() -> int:
    """Run the demo and its checks."""
    async with Simulator(speed=4.0) as simulator, running(simulator) as url:
        simulator.webhook_url = url
        try:
            await asyncio.wait_for(call_in(simulator), SECONDS)
        except TimeoutError as error:
            print(f"The calls did not end in time: {error}")
        print("A local Telnyx calls examples/fastapi_ivr.py twice (at four times the normal speed):\n")
        print(simulator.timeline(color=sys.stdout.isatty()))
    checks = run_checks(simulator)
    print("\n" + "\n".join(f"  {'yes' if passed else 'NO ':3}  {what}" for what, passed in checks.items()))
    print("\nTo call it yourself from a web page, start the example as its docstring says, run")
    print("  python -m telnyx_async.simulator --port 4010 --webhook http://127.0.0.1:8000/webhooks/telnyx")
    print(f"then open {simulator.page.replace(str(simulator.port), '4010')}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
