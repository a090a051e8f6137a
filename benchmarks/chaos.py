"""Chaos: a worker of three is killed every two seconds, webhooks and commands fail, and every call ends as scripted.

    python -m benchmarks.chaos [CALLS] [redis|sqlite]

Each call is a flow of ten steps. The workers are uvicorn processes that share a socket, and an inbox: a redis-server of
this program's own, or a file of SQLite. Webhooks are duplicated, delayed, held back behind later ones, and 1 % of them are
never sent, except call.initiated, without which nobody knows of the call; the flow finds those in the events of the call.
Commands fail before and after they were carried out. Then the simulator's journal is compared with the script.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import socket
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

import aiohttp
from attrs import define, field, frozen

from benchmarks._chaos import inbox_of, serve
from benchmarks._redis import redis_server
from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.webhooks import Inbox

CALLS = 500
WORKERS = 3
AT_ONCE = 24
SECONDS_BETWEEN_KILLS = 2.0
# Real seconds until the calls must have ended, and what a missing ending costs: 15 s, and what the command itself takes.
PATIENCE = 300.0
SPEED = 5.0
TO_CALLER = ("AnswerCall", "SpeakCall", "GatherUsingSpeak", "DialCall", "SpeakCall", "HangupCall")
TO_AGENT = ("SpeakCall", "HangupCall")
# A process that starts from nothing takes longer than one may live here. Each runs this file again, so what that imports is
# loaded before.
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["benchmarks._chaos", "benchmarks._redis", "telnyx_async.simulator.simulator"])

FAULTS = (
    WebhookFault("call.[!i]*", kind="lose", nth=None, probability=0.01),
    WebhookFault(kind="duplicate", nth=None, probability=0.05),
    WebhookFault(kind="delay", delay=2.0, nth=None, probability=0.05),
    WebhookFault(kind="hold_back", nth=None, probability=0.05),
    Fault(kind="fail", moment="after", nth=None, probability=0.02),
    Fault(kind="drop", moment="after", nth=None, probability=0.02),
    Fault(kind="fail", moment="before", status=503, nth=None, probability=0.02),
    Fault(kind="rate_limit", nth=None, probability=0.01),
)


# --- the workers


@define
class Workers:
    """Processes that share a socket. One of them is killed from time to time."""

    environment: dict[str, str]
    listening: socket.socket
    processes: list[BaseProcess] = field(factory=list)
    kills: int = 0

    def start(self) -> None:
        """Start one more."""
        process = _FORKS.Process(target=serve, args=(self.listening, self.environment))
        process.start()
        self.processes.append(process)

    async def kill(self, every: float, times: int | None) -> None:
        """Kill one with SIGKILL and start another one, so many times; None for as long as this runs."""
        while times is None or self.kills < times:
            await asyncio.sleep(every)
            killed = self.processes.pop(random.randrange(len(self.processes)))
            killed.kill()
            killed.join()
            self.kills += 1
            self.start()

    def stop(self) -> None:
        """Stop all of them as a deployment does."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.join()


@asynccontextmanager
async def workers(simulator: Simulator, inbox: str, log: Path) -> AsyncIterator[Workers]:
    """Run the workers, with the simulator for their Telnyx."""
    environment = {
        "TELNYX_API_KEY": "KEY_CHAOS",
        "TELNYX_BASE_URL": simulator.url,
        "TELNYX_PUBLIC_KEY": simulator.public_key,
        "INBOX": inbox,
        "LOG": str(log),
    }
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        simulator.webhook_url = simulator.failover_url = url  # six attempts, in 2 s at this speed
        running = Workers(environment, listening)
        try:
            for _ in range(WORKERS):
                running.start()
            async with aiohttp.ClientSession() as http, http.get(url):  # one of them listens
                yield running
        finally:
            await asyncio.to_thread(running.stop)


# --- the run


@frozen(kw_only=True)
class Result:
    """What came of a run.

    Attributes:
        rows: of the table, what is counted -> the number.
        wrong: what is not as it must be, in words.
    """

    rows: dict[str, object]
    wrong: Sequence[str]


async def run(
    calls: int,
    url: str,
    folder: Path,
    *,
    faults: Sequence[Fault | WebhookFault] = FAULTS,
    every: float = SECONDS_BETWEEN_KILLS,
    kills: int | None = None,
) -> Result:
    """Place calls while workers are killed, wait until all is over, and compare the journal with the script.

    Args:
        calls: how many.
        url: of the inbox: redis://..., or the path of a file.
        folder: for the log.
        faults: of webhooks and commands.
        every: seconds between two kills.
        kills: how many; None for as long as there are calls.
    """
    log, inbox = folder / "log", inbox_of(url)
    log.touch()
    started = time.perf_counter()
    async with Simulator(speed=SPEED) as simulator, workers(simulator, url, log) as running:
        simulator.faults.add(*faults)
        killing = asyncio.create_task(running.kill(every, kills))
        await inbox.open()
        try:
            for number in range(calls):
                while sum(not call.ended for call in simulator.calls.values()) >= AT_ONCE:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
                # Long enough for an agent whose call.answered is found later.
                simulator.party(f"+1415{number:07}", answers_after=1.0, hangs_up_after=100 * SPEED)
                await simulator.incoming_call(from_=f"+1312{number:07}", presses="1")
                await asyncio.sleep(0.05)
            waits = await over(simulator, inbox)
            dead = [f"dead letter: {letter.reason}" for letter in await inbox.dead_letters()]
        finally:
            killing.cancel()
            await inbox.close()
        seconds = time.perf_counter() - started
        notes = log.read_text().splitlines()
        rows = {
            "calls": calls,
            "seconds": round(seconds),
            "workers killed": running.kills,
            "flows taken over": sum(line.startswith("takeover") for line in notes),
            **counts(simulator),
        }
        return Result(rows=rows, wrong=[*waits, *dead, *compared(simulator), *effects(notes, calls)])


async def over(simulator: Simulator, inbox: Inbox) -> list[str]:
    """Wait until all calls have ended and the inbox is empty. Returns what is left after all patience."""
    end = time.monotonic() + PATIENCE
    while left := [f"waits: {call.to}" for call in simulator.calls.values() if not call.ended]:
        if time.monotonic() > end:
            return left
        await asyncio.sleep(0.25)
    while depth := await inbox.depth():
        if time.monotonic() > end:
            return [f"{depth} events wait in the inbox"]
        await asyncio.sleep(0.25)
    return []


def counts(simulator: Simulator) -> dict[str, object]:
    """What the simulator has counted."""
    webhooks, commands = simulator.journal.webhooks(), [e for e in simulator.journal.requests() if e.method == "POST"]
    failed = sum(webhook.state in ("failed", "given up") for webhook in webhooks)
    used = Counter[str]()
    for rule in simulator.faults:
        used[getattr(rule, "kind", "")] += rule.used if isinstance(rule, WebhookFault) else 0
    return {
        "webhooks": len({webhook.event_id for webhook in webhooks}),
        "... sent twice / late / out of order / never": " / ".join(
            str(used[kind]) for kind in ("duplicate", "delay", "hold_back", "lose")
        ),
        "... deliveries that failed": failed,
        "requests for commands": len(commands),
        "... that were made to fail": sum(command.fault is not None for command in commands),
        "... that repeated a command": sum(command.duplicate_of is not None for command in commands),
        "commands carried out": sum(command.carried_out for command in commands),
    }


def compared(simulator: Simulator) -> list[str]:
    """Compare what was carried out with the script, call by call."""
    carried_out: dict[str, list[str]] = defaultdict(list)
    for entry in simulator.journal.requests():
        if entry.carried_out and entry.method == "POST":
            leg = entry.body["to"] if entry.operation == "DialCall" else simulator.calls[entry.call or ""].to
            caller = simulator.calls[entry.call].from_ if entry.call and leg == "+13125550100" else leg
            to_agent = leg != "+13125550100" and entry.operation != "DialCall"
            carried_out[f"{'agent' if to_agent else 'caller'} {caller[-7:]}"].append(entry.operation)
    wrong = []
    for call in simulator.calls.values():
        leg, number = ("caller", call.from_) if call.to == "+13125550100" else ("agent", call.to)
        script = TO_CALLER if leg == "caller" else TO_AGENT
        found = carried_out[f"{leg} {number[-7:]}"]
        if found != list(script):
            wrong.append(f"not as scripted: {leg} {number}: {' '.join(found)}")
    return wrong


def effects(notes: Sequence[str], calls: int) -> list[str]:
    """An effect whose worker was killed before the record may run again, with the same key."""
    keys = {line.split()[1] for line in notes if line.startswith("effect")}
    return [] if len(keys) == calls else [f"{len(keys)} effects for {calls} calls"]


def table(results: Mapping[str, Result]) -> str:
    """The results as Markdown, a column for each inbox."""
    last = "calls with another end than scripted, commands carried out twice, flows that still wait"
    columns = [{**result.rows, last: len(result.wrong)} for result in results.values()]
    rows = [f"| {what} | {' | '.join(str(column[what]) for column in columns)} |" for what in columns[0]]
    return "\n".join([f"| | {' | '.join(results)} |", f"|---|{'---|' * len(results)}", *rows])


async def main(calls: int, kinds: Sequence[str]) -> int:
    """Run it over each kind of inbox, and print the table."""
    random.seed(0)
    results: dict[str, Result] = {}
    for kind in kinds:
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            url = await stack.enter_async_context(redis_server()) if kind == "redis" else str(folder / "inbox.db")
            results[kind] = await run(calls, url, folder)
    print(table(results))
    wrong = [f"{kind}: {what}" for kind, result in results.items() for what in result.wrong]
    print("\n".join(wrong[:20]))
    return 1 if wrong else 0


if __name__ == "__main__":
    chosen = [word for word in sys.argv[1:] if not word.isdecimal()] or ["redis", "sqlite"]
    number = next((int(word) for word in sys.argv[1:] if word.isdecimal()), CALLS)
    sys.exit(asyncio.run(main(number, chosen)))
