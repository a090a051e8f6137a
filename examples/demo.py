"""A demo without an account: a local Telnyx calls the telephone menu of `fastapi_ivr.py`, one command fails, and a worker is killed.

`make demo` runs it. The simulator carries out a transfer and then responds with 500: the library retries the command with
the same command_id, and the caller is transferred once. The worker is killed while the second caller listens to the menu:
another one goes on with the call, and says nothing twice. The exit code is 0 only if all checks pass.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from attrs import define, field

from telnyx_async.simulator import Fault, Simulator
from telnyx_async.simulator.world.calls.call import Call

SECONDS = 30
MENU = "Welcome. Press 1 to talk to a person, or 2 to end the call."
GOODBYE = "Thank you for calling. Goodbye."


@define
class Workers:
    """Processes with the example, on one port. They share an inbox in a file."""

    listening: socket.socket
    environment: dict[str, str]
    processes: list[Process] = field(factory=list[Process])

    async def start(self) -> None:
        """Start one more."""
        port = self.listening.fileno()
        program = ("-m", "uvicorn", "--factory", "examples.fastapi_ivr:create_app")
        options = (*program, "--fd", str(port), "--log-level", "warning")
        environment = {**os.environ, **self.environment}
        process = await asyncio.create_subprocess_exec(sys.executable, *options, env=environment, pass_fds=[port])
        self.processes.append(process)

    async def kill_the_first(self) -> None:
        """Kill a worker as the operating system does when memory is short: it can do nothing about it."""
        self.processes[0].kill()
        await self.processes[0].wait()


@asynccontextmanager
async def running(simulator: Simulator) -> AsyncGenerator[Workers]:
    """Run the example, with the simulator for its Telnyx."""
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as listening:
        environment = {
            "TELNYX_API_KEY": "KEY_DEMO",
            "TELNYX_BASE_URL": simulator.url,
            "TELNYX_PUBLIC_KEY": simulator.public_key,
            "INBOX": str(Path(folder) / "inbox.db"),
        }
        workers = Workers(listening, environment)
        simulator.webhook_url = f"http://127.0.0.1:{listening.getsockname()[1]}/webhooks/telnyx"
        try:
            yield workers
        finally:
            for process in workers.processes:
                if process.returncode is None:
                    process.terminate()
                    await process.wait()


async def call_in(simulator: Simulator, workers: Workers) -> list[Call]:
    """Two people call: one asks to talk to a person, the other ends the call."""
    simulator.party("+13125550111", answers_after=1.0, hangs_up_after=1.0)
    simulator.faults.add(Fault("TransferCall", moment="after", status=500))
    await workers.start()
    async with aiohttp.ClientSession() as http, http.get(simulator.webhook_url or ""):
        pass  # it listens
    first = await simulator.incoming_call(from_="+13125550142", presses="1")
    await first.until("ended", SECONDS)
    second = await simulator.incoming_call(from_="+13125550177", presses="2")
    await second.hears("Welcome", SECONDS)
    await asyncio.gather(workers.kill_the_first(), workers.start())
    await second.until("ended", SECONDS)
    await simulator.quiet()
    return [first, second]


def run_checks(simulator: Simulator, second: Call) -> dict[str, bool]:
    """The checks: description -> whether it passed."""
    transfers = simulator.journal.requests("TransferCall")
    webhooks = simulator.journal.webhooks()
    accepted = {webhook.event_id for webhook in webhooks if webhook.state == "delivered"}
    return {
        "both calls were answered once": len(simulator.carried_out("AnswerCall")) == 2,
        "the first response to the transfer was a 500, and it was retried": [t.status for t in transfers] == [500, 200],
        "the retry had the same command_id": len({t.body["command_id"] for t in transfers}) == 1,
        "the transfer was carried out once": len(simulator.carried_out("TransferCall")) == 1,
        "the second caller heard everything once, from two workers": second.heard == [MENU, GOODBYE],
        "the other worker hung up": len(simulator.carried_out("HangupCall")) == 1,
        f"all {len(accepted)} webhooks were accepted": accepted == {webhook.event_id for webhook in webhooks},
    }


async def main() -> int:
    """Run the demo and its checks."""
    async with Simulator(speed=4.0) as simulator, running(simulator) as workers:
        try:
            _, second = await call_in(simulator, workers)
        except TimeoutError as error:
            print(f"The calls did not end in time: {error}")
            return 1
        print("A local Telnyx calls examples/fastapi_ivr.py twice (at four times the normal speed).")
        print("While the second caller listens to the menu, the worker is killed, and another one started:\n")
        print(simulator.timeline(color=sys.stdout.isatty()))
    checks = run_checks(simulator, second)
    print("\n" + "\n".join(f"  {'yes' if passed else 'NO ':3}  {what}" for what, passed in checks.items()))
    print("\nTo call it yourself from a web page, start the example as its docstring says, run")
    print("  python -m telnyx_async.simulator --port 4010 --webhook http://127.0.0.1:8000/webhooks/telnyx")
    print(f"then open {simulator.page.replace(str(simulator.port), '4010')}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
