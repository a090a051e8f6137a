"""A small Telnyx, and workers that are killed, in the time of one event loop: the same plan gives the same run.

Requests go through memory instead of sockets, and time passes when there is nothing else to do.
"""

from __future__ import annotations

import asyncio
import json
import selectors
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count, zip_longest
from typing import Any
from zlib import crc32

import aiohttp
import pytest
from attrs import define, field, frozen

from telnyx_async.errors import LeaseLost
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import MemoryInbox, WebhookRouter, generate_keys, sign

KEYS = generate_keys()
CALL = "v3:caller"
# The number that a flow dials: it is busy.
AGENT: dict[str, Any] = {"call_control_id": "v3:agent", "call_leg_id": "agent", "call_session_id": "session"}
# Unix seconds at the start of a world.
START = 1_772_000_000.0
_ENDINGS = {
    "answer": ["call.answered"],
    "speak": ["call.speak.started", "call.speak.ended"],
    "gather_using_speak": ["call.gather.ended"],
    "hangup": ["call.hangup"],
    "calls": [],
}


class _Selector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        events = super().select(0)
        if not events:
            assert timeout is not None, "something waits for ever"
            self.now += timeout
        return events


class WorldLoop(asyncio.SelectorEventLoop):
    """An event loop whose time passes when there is nothing to do."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def in_a_world(main: Coroutine[Any, Any, Any]) -> Any:
    with asyncio.Runner(loop_factory=WorldLoop) as runner:
        return runner.run(main)


def now() -> float:
    """For `time.time`."""
    return START + asyncio.get_running_loop().time()


@frozen
class Luck:
    """What happens around a command.

    Attributes:
        delays: seconds until each of its events comes.
        lost: whether the event that ends it never comes.
        twice: whether its events come twice.
        fault: of the first response.
        keys: that the caller presses meanwhile.
        hangs_up: whether the caller hangs up before the command ends.
    """

    delays: tuple[float, float] = (0.1, 0.5)
    lost: bool = False
    twice: bool = False
    fault: str = ""
    keys: str = ""
    hangs_up: bool = False


@define(eq=False)
class Telnyx:
    """Carries out commands, and delivers the events that they cause to the worker that lives.

    Attributes:
        luck: of the commands: which one a command has depends on what it says.
        carried_out: operation and text of each command.
    """

    luck: Sequence[Luck]
    carried_out: list[tuple[str, str]] = field(factory=list)
    worker: Worker | None = None
    alive: bool = True
    _ids: Iterator[int] = field(factory=lambda: count(1))
    _first_at: dict[str, float] = field(factory=dict)
    _requests: Counter[str] = field(factory=Counter)
    _tasks: set[asyncio.Task[None]] = field(factory=set)

    def respond(self, method: str, path: str, body: bytes) -> tuple[int, Any] | None:
        """The status and the data of the response; None for a connection that breaks."""
        if method == "GET":
            facts = {"call_control_id": CALL, "call_leg_id": "leg", "call_session_id": "session"}
            return 200, {**facts, "record_type": "call", "is_alive": self.alive}
        command, given = path.rsplit("/", 1)[1], json.loads(body)
        luck = self.luck[crc32(f"{command} {given.get('payload')}".encode()) % len(self.luck)]
        command_id = given["command_id"]
        self._requests[command_id] += 1
        fault = luck.fault if self._requests[command_id] == 1 else ""
        if fault == "503 before":
            return 503, None
        time = asyncio.get_running_loop().time()
        if time - self._first_at.setdefault(command_id, time) > 60 or self._first_at[command_id] == time:
            if not self.alive:
                return 422, None
            self._carry_out(command, given, luck)
        if fault:
            return (500, None) if fault == "500 after" else None
        return 200, AGENT if command == "calls" else {"result": "ok"}

    def _carry_out(self, command: str, given: dict[str, Any], luck: Luck) -> None:
        self.carried_out.append((command, given.get("payload", "")))
        state = given.get("client_state")
        if command == "calls":
            self.send("call.hangup", luck.delays[1], hangup_cause="user_busy", client_state=state, **AGENT)
        for key in luck.keys:
            self.send("call.dtmf.received", 0.05, twice=luck.twice, digit=key, client_state=state)
        if luck.hangs_up or command == "hangup":
            self.alive = False
            self.send("call.hangup", 0.0, hangup_cause="normal_clearing", client_state=state)
        for event_type, delay in zip(_ENDINGS[command], luck.delays, strict=False):
            last = event_type == _ENDINGS[command][-1]
            if event_type != "call.hangup" and not (last and luck.lost):
                digits = {"digits": given["payload"][-1]} if command.startswith("gather") else {}
                self.send(event_type, delay, twice=luck.twice, client_state=state, **digits)

    def send(self, event_type: str, delay: float, *, twice: bool = False, **payload: Any) -> None:
        occurred_at = datetime.fromtimestamp(now(), UTC).isoformat()
        about = {"call_control_id": CALL, "call_leg_id": "leg", "call_session_id": "session"}
        data = {"id": f"event-{next(self._ids)}", "event_type": event_type, "occurred_at": occurred_at}
        body = json.dumps({"data": {**data, "payload": {**about, **payload}}}).encode()
        for again in range(1 + twice):
            task = asyncio.get_running_loop().create_task(self._deliver(body, delay + again))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _deliver(self, body: bytes, delay: float) -> None:
        await asyncio.sleep(delay)
        while True:
            worker = self.worker
            if worker is not None and not worker.dead:
                reply = await worker.router.deliver(body, sign(body, KEYS.private))
                if reply.status == 200 and not worker.dead:
                    return
            await asyncio.sleep(0.5)


@define(eq=False)
class Death:
    """Kills a worker when it has come to a certain place: before or after something that others notice."""

    after: int | None
    places: int = 0
    came: asyncio.Event = field(factory=asyncio.Event)

    def reached(self) -> None:
        self.places += 1
        if self.places == self.after:
            self.came.set()


class MortalInbox(MemoryInbox):
    """The inbox as a worker sees it that may be killed. When it is dead, nothing that it still does has an effect."""

    def __init__(self, shared: MemoryInbox, death: Death) -> None:
        super().__init__()
        self._shared, self._death = shared, death
        for name in ("take", "wait", "renew", "follow", "arrivals", "depth"):
            setattr(self, name, self._living(getattr(shared, name)))
        for name in ("put", "record", "link", "settle"):
            setattr(self, name, self._mortal(getattr(shared, name)))

    durable = True

    async def open(self) -> None: ...

    async def close(self) -> tuple[()]:
        return ()

    def _living(self, method: Any) -> Any:
        async def call(*args: Any, **kwargs: Any) -> Any:
            self._check()
            return await method(*args, **kwargs)

        return call

    def _mortal(self, method: Any) -> Any:
        async def call(*args: Any, **kwargs: Any) -> Any:
            self._death.reached()
            self._check()
            result = await method(*args, **kwargs)
            self._death.reached()
            self._check()
            return result

        return call

    def _check(self) -> None:
        if self._death.came.is_set():
            raise LeaseLost("the worker is dead")


@define(eq=False)
class Worker:
    router: WebhookRouter
    death: Death

    @property
    def dead(self) -> bool:
        return self.death.came.is_set()


@asynccontextmanager
async def working(telnyx: Telnyx, shared: MemoryInbox, router: WebhookRouter, death: Death) -> AsyncIterator[Worker]:
    """Let a worker work until the block ends. What it does after its death has no effect."""
    async with aiohttp.ClientSession(connector=Wires(telnyx, death), cookie_jar=aiohttp.DummyCookieJar()) as http:
        session = TelnyxSession("KEYworld", base_url="http://telnyx", http=http, hooks=[])
        async with router.running(session, inbox=MortalInbox(shared, death)):
            telnyx.worker = Worker(router, death)
            yield telnyx.worker


class Wires(aiohttp.BaseConnector):
    """Connects to the small Telnyx without sockets."""

    def __init__(self, telnyx: Telnyx, death: Death) -> None:
        super().__init__()
        self._telnyx, self._death = telnyx, death

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:  # noqa: ASYNC109
        protocol = self._factory()
        protocol.connection_made(Wire(protocol, self._telnyx, self._death))
        return protocol


class Wire(asyncio.Transport):
    """A connection: requests are read as they are written, each whole, and the response comes at once."""

    def __init__(self, protocol: Any, telnyx: Telnyx, death: Death) -> None:
        super().__init__()
        self._protocol, self._telnyx, self._death = protocol, telnyx, death
        self._read = b""
        self._responses: deque[bytes] = deque()
        self._closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._read += bytes(data)
        head, end, rest = self._read.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
        if not end or len(rest) < length:
            return
        self._read = b""
        self._death.reached()
        if self._death.came.is_set():
            return
        method, path, _ = head.decode().split(" ", 2)
        response = self._telnyx.respond(method, path, rest)
        self._death.reached()
        loop = asyncio.get_running_loop()
        if response is None:
            loop.call_soon(self.close)
        else:
            content = json.dumps({"data": response[1]} if response[0] == 200 else {"errors": _errors(response[0])})
            told = (
                f"HTTP/1.1 {response[0]} -\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
            )
            loop.call_soon(self._protocol.data_received, (told + content).encode())

    def is_closing(self) -> bool:
        return self._closed

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            asyncio.get_running_loop().call_soon(self._protocol.connection_lost, None)

    def abort(self) -> None:
        self.close()

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...


def _errors(status: int) -> list[dict[str, str]]:
    return [{"code": "90018" if status == 422 else "10000", "title": "no", "detail": "no"}]


@define
class Played:
    """What came of a call.

    Attributes:
        commands: that were carried out: after each worker, all of them so far.
        dead_letters: reasons.
    """

    commands: list[list[str]] = field(factory=list)
    dead_letters: list[str] = field(factory=list)


def play(
    flow: Callable[[LiveCall], Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    *,
    luck: Luck = Luck(),
    stops: Sequence[float] = (),
    attempts: int = 5,
    inbox: type[MemoryInbox] = MemoryInbox,
    deaths: Sequence[Death] = (),
    authorize: Any = None,
    versions: Sequence[int] = (),
) -> Played:
    """Let a call happen. Workers stop after so many seconds, or die; the last one works until nothing is left.

    `versions` are those of the flow that each worker has; 1 without.
    """

    async def main() -> Played:
        shared, telnyx, played = inbox(clock=asyncio.get_running_loop().time), Telnyx([luck]), Played()
        await shared.open()
        telnyx.send("call.initiated", 0.0, direction="incoming")
        lives = [*((s, Death(None)) for s in stops), *((20.0, d) for d in deaths), (400.0, Death(None))]
        for (seconds, death), version in zip_longest(lives, versions, fillvalue=1):
            router = WebhookRouter(KEYS.public, hooks=[], reorder_window=0, grace=1, attempts=attempts)
            router.flow(CallInitiated, version=version)(flow)
            if authorize is not None:
                router.authorize(authorize)
            async with asyncio.timeout(1000), working(telnyx, shared, router, death):
                await asyncio.sleep(seconds)
            played.commands.append([command for command, _ in telnyx.carried_out])
        assert await shared.depth() == 0, f"the flow has not ended: {played.commands[-1]}"
        played.dead_letters = [letter.reason for letter in await shared.dead_letters()]
        return played

    with monkeypatch.context() as patched:
        patched.setattr(time, "time", now)
        result: Played = in_a_world(main())
        return result
