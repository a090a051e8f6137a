"""Routers in routers, what runs around handlers, and the session and state that handlers are given."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import (
    Event,
    EventRouter,
    HandlerRun,
    InboxLimits,
    KeyPair,
    MemoryInbox,
    Put,
    QueuedEvent,
    State,
    WebhookHooks,
    WebhookRouter,
    decode_client_state,
    encode_client_state,
    sign,
)

Proceed = Callable[[], Awaitable[None]]
log: list[Any] = []


class Database:
    def __init__(self, name: str) -> None:
        self.name = name


@frozen
class Menu:
    tries: int
    language: str = "en"


@dataclass
class Goodbye:
    reason: str


@pytest.fixture(autouse=True)
def _empty_log() -> None:
    log.clear()


@pytest.fixture
def router(keys: KeyPair) -> WebhookRouter:
    return WebhookRouter(keys.public, attempts=1, reorder_window=0, hooks=[])


def noting(router: EventRouter, name: str) -> None:
    @router.on("*")
    async def handler(event: Event) -> None:
        log.append(name)


# --- routers in routers


async def test_handlers_of_included_routers_run_in_the_order_of_registration(
    router: WebhookRouter, running: Any
) -> None:
    inner, innermost = EventRouter(), EventRouter()
    noting(router, "first")
    router.include(inner)
    noting(router, "last")
    inner.include(innermost)
    noting(innermost, "second")
    noting(inner, "third")
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["first", "second", "third", "last"]


async def test_an_included_router_has_providers_of_its_own_before_those_around_it(
    router: WebhookRouter, running: Any
) -> None:
    inner = EventRouter()
    router.include(inner)

    @inner.on("*")
    async def inside(db: Database) -> None:
        log.append(db.name)

    @router.on("*")
    async def outside(db: Database) -> None:
        log.append(db.name)

    router.provide(Database, lambda: Database("outer"))
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    inner.provide(Database, lambda: Database("inner"))
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["outer", "outer", "inner", "outer"]


async def test_a_router_that_runs_takes_no_changes_nor_do_those_in_it(router: WebhookRouter, running: Any) -> None:
    inner = EventRouter()
    router.include(inner)
    async with running(router):
        for change in (
            lambda: noting(inner, "late"),
            lambda: router.include(EventRouter()),
            lambda: inner.provide(Database, lambda: Database("late")),
            lambda: inner.middleware(passes),
        ):
            with pytest.raises(ConfigurationError, match="running already"):
                change()
    noting(inner, "not too late")


def test_what_cannot_be_included_is_refused(router: WebhookRouter) -> None:
    outer, inner = EventRouter(), EventRouter()
    outer.include(inner)
    for into, included in [(router, WebhookRouter("key")), (inner, outer), (inner, inner), (router, "a router")]:
        with pytest.raises(ConfigurationError):
            into.include(included)  # type: ignore[arg-type]


# --- middleware, timeouts, hooks


async def passes(run: HandlerRun, proceed: Proceed) -> None:
    await proceed()


def wrapping(router: EventRouter, name: str) -> None:
    @router.middleware
    async def middleware(run: HandlerRun, proceed: Proceed) -> None:
        log.append(f"{name} begins")
        try:
            await proceed()
        finally:
            log.append(f"{name} ends")


async def test_middleware_runs_around_each_handler_of_its_router_and_of_those_in_it(
    router: WebhookRouter, running: Any
) -> None:
    inner = EventRouter()
    router.include(inner)
    wrapping(router, "outer")
    wrapping(inner, "inner")
    noting(inner, "inside")
    noting(router, "outside")
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == [
        *("outer begins", "inner begins", "inside", "inner ends", "outer ends"),
        *("outer begins", "outside", "outer ends"),
    ]


async def test_middleware_sees_the_event_the_attempt_and_errors_and_may_skip_the_handler(
    router: WebhookRouter, running: Any
) -> None:
    @router.middleware
    async def middleware(run: HandlerRun, proceed: Proceed) -> None:
        if run.event.event_type == "call.hangup":
            return
        with pytest.raises(ValueError, match="no such customer"):
            await proceed()
        log.append((run.handler.rpartition(".")[2], run.attempt, run.depth >= 1, run.queued < 5))

    @router.on("*")
    async def fails(event: Event) -> None:
        raise ValueError("no such customer")

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
        await telnyx.event("call.hangup")
    assert log == [("fails", 1, True, True)]


def test_a_middleware_that_is_not_async_is_refused(router: WebhookRouter) -> None:
    with pytest.raises(ConfigurationError, match="async function"):
        router.middleware(lambda run, proceed: proceed())


async def test_hooks_hear_of_begin_and_end_of_each_handler(keys: KeyPair, running: Any) -> None:
    class Hooks(WebhookHooks):
        def handler_started(self, run: HandlerRun) -> None:
            run.state["span"] = run.event.id

        def handler_ended(self, run: HandlerRun) -> None:
            log.append((run.state["span"], run.handler.rpartition(".")[2], run.seconds >= 0.02, repr(run.error)))

    router = WebhookRouter(keys.public, attempts=1, hooks=[Hooks()])

    @router.on("*")
    async def succeeds(event: Event) -> None:
        await asyncio.sleep(0.02)

    @router.on("*")
    async def fails(event: Event) -> None:
        raise ValueError

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="1")
    assert log == [("1", "succeeds", True, "None"), ("1", "fails", False, "ValueError()")]


async def test_the_timeout_of_the_handler_is_used_or_of_the_nearest_router(keys: KeyPair, running: Any) -> None:
    router = WebhookRouter(keys.public, attempts=1, timeout=0.02, hooks=[])
    patient, inherits = EventRouter(timeout=math.inf), EventRouter()
    router.include(patient)
    router.include(inherits)

    def sleeping(into: EventRouter, name: str, **options: Any) -> None:
        @into.on("*", **options)
        async def handler(event: Event) -> None:
            await asyncio.sleep(0.05)
            log.append(name)

    sleeping(router, "of the outer router")
    sleeping(router, "of its own", timeout=1)
    sleeping(inherits, "inherited")
    sleeping(patient, "of the inner router")
    sleeping(patient, "of its own again", timeout=0.02)
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["of the inner router", "of its own"]


async def test_an_event_that_has_to_come_again_is_in_the_log(
    keys: KeyPair, running: Any, body: Callable[..., bytes], caplog: pytest.LogCaptureFixture
) -> None:
    router = WebhookRouter(keys.public, inbox=MemoryInbox(InboxLimits(waiting=1)))
    noting(router, "handled")
    request = body("call.answered", id="early")
    with caplog.at_level(logging.WARNING, "telnyx_async.webhooks"):
        await router.deliver(request, sign(request, keys.private))
        async with running(router) as telnyx:
            await asyncio.gather(*(telnyx.event("call.answered", id=id) for id in ("taken", "too many")))
    assert [record.message for record in caplog.records] == [
        "call.answered early: 503 not running",
        "call.answered too many: 503 too busy",
    ]


# --- sessions and state


async def test_the_session_of_an_event_is_chosen_by_account(router: WebhookRouter, running: Any) -> None:
    async with TelnyxSession("KEYother", base_url="http://other") as other:

        @router.authorize
        async def account(event: Event) -> TelnyxSession | None:
            if event.payload.connection_id == "broken":
                raise LookupError
            return other if event.payload.connection_id == "other" else None

        @router.on(CallAnswered)
        async def handler(session: TelnyxSession, call: Call) -> None:
            log.append((session.base_url, "caused by" in repr(session)))

        async with running(router) as telnyx:
            for connection in ("other", "mine", "broken"):
                await telnyx.event("call.answered", connection_id=connection)
    assert log == [("http://other", True), ("https://api.telnyx.com/v2", True)]


async def test_a_handler_reads_the_state_of_its_class_and_writes_the_next(router: WebhookRouter, running: Any) -> None:
    @router.on(CallAnswered)
    async def handler(event: CallAnswered, state: State[Menu]) -> None:
        log.append(state.value)
        log.append(decode_client_state(state.encode(Menu(4))))

    async with running(router) as telnyx:
        await telnyx.event("call.answered", client_state=encode_client_state({"tries": 3, "language": "de"}))
        await telnyx.event("call.answered")
    assert log == [Menu(3, "de"), {"tries": 4, "language": "en"}, None, {"tries": 4, "language": "en"}]


async def test_a_state_of_another_class_is_an_error_when_it_is_read(router: WebhookRouter, running: Any) -> None:
    @router.on(CallAnswered)
    async def handler(menu: State[Menu], goodbye: State[Goodbye]) -> None:
        log.append(goodbye.value)
        with pytest.raises(ValueError, match="no Menu"):
            _ = menu.value
        log.append("refused")

    async with running(router) as telnyx:
        await telnyx.event("call.answered", client_state=encode_client_state({"reason": "busy"}))
    assert log == [Goodbye("busy"), "refused"]


# --- queues of the user's own


class Tasks:
    """A queue of the user's: what is put into it is handled elsewhere."""

    def __init__(self) -> None:
        self.queued: list[QueuedEvent] = []

    async def put(self, event: QueuedEvent) -> Put:
        self.queued.append(event)
        return "new"


async def test_events_go_into_a_queue_and_a_task_of_it_has_them_handled(keys: KeyPair, running: Any) -> None:
    tasks = Tasks()
    router = WebhookRouter(keys.public, inbox=tasks, hooks=[])

    @router.on(CallInitiated)
    async def handler(call: Call, session: TelnyxSession) -> None:
        log.append((call.call_control_id, "caused by" in repr(session)))
        if len(log) == 1:
            raise ValueError("the queue runs the task again")

    with pytest.raises(ConfigurationError, match="a router that runs"):
        await router.handle(b"{}")
    async with running(router) as telnyx:
        assert (await telnyx.event("call.initiated", call_control_id="leg")).status == 200
        (queued,) = tasks.queued
        assert queued.lane == "leg"
        assert log == []
        with pytest.raises(ValueError, match="again"):
            await router.handle(queued.body)
        await router.handle(queued.body)
    assert log == [("leg", True)] * 2


async def test_an_inbox_given_at_the_start_is_used_in_place_of_the_routers_own(keys: KeyPair, body: Any) -> None:
    made: list[MemoryInbox] = []

    def make() -> MemoryInbox:
        made.append(MemoryInbox())
        return made[-1]

    router = WebhookRouter(keys.public, inbox=make)
    noting(router, "handled")
    given = MemoryInbox()
    request = body("call.answered", id="1")
    async with TelnyxSession("KEY") as session:
        for inbox in (None, None, given):
            async with router.running(session, inbox=inbox):
                await router.deliver(request, sign(request, keys.private))
    assert log == ["handled"] * 3
    assert len(made) == 2
    assert await given.put(QueuedEvent(id="1", lane="1", occurred_at=0, body=b"")) == "handled"


async def test_inline_with_an_inbox_that_others_may_take_from_is_refused(keys: KeyPair, running: Any) -> None:
    with pytest.raises(ConfigurationError, match="needs a MemoryInbox"):
        async with running(WebhookRouter(keys.public, mode="inline", inbox=Tasks())):
            pass
