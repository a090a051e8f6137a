"""Values of the user's own, given to handlers by type."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Annotated, Any, Generic, NewType, TypeVar

import pytest
from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallHangup
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import Event, KeyPair, WebhookHooks, WebhookRouter

T = TypeVar("T")
log: list[str] = []


class Database:
    """Awaitable, as clients of databases are: awaiting it would connect it."""

    def __init__(self, name: str = "db") -> None:
        self.name = name

    def __await__(self) -> Iterator[Any]:
        raise AssertionError("it is the user's to await")


@frozen(eq=False)
class Agents:
    db: Database
    event: Event
    session: TelnyxSession
    call: Call


class Pool(Generic[T]): ...


Region = NewType("Region", str)


@pytest.fixture(autouse=True)
def _empty_log() -> None:
    log.clear()


@pytest.fixture
def router(keys: KeyPair) -> WebhookRouter:
    return WebhookRouter(keys.public, mode="inline", reorder_window=0, hooks=[])


def database() -> Database:
    return Database()


async def async_database() -> Database:
    return Database()


async def yielded_database() -> AsyncIterator[Database]:
    log.append("opened")
    try:
        yield Database()
    except BaseException as error:
        log.append(f"failed with {type(error).__name__}")
        raise
    finally:
        log.append("closed")


# --- what a provider may be


@pytest.mark.parametrize(
    "provider",
    [
        database,
        async_database,
        yielded_database,
        asynccontextmanager(yielded_database),
        lambda: Database("db"),
        lambda: async_database(),  # noqa: PLW0108
        partial(Database, "db"),
        Database,
    ],
    ids=["function", "async", "generator", "context manager", "lambda", "lambda of async", "partial", "class"],
)
async def test_a_handler_is_given_what_the_provider_of_the_type_makes(
    running: Any, router: WebhookRouter, provider: Callable[..., Any]
) -> None:
    given: list[Any] = []

    @router.on("call.*")
    async def handler(event: Event, db: Database, marked: Annotated[Call, "leg"]) -> None:
        given.append(db)

    router.provide(Database, provider)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).text == "handled"
    assert [type(db) for db in given] == [Database]


async def test_aliases_and_new_types_have_providers_of_their_own(running: Any, router: WebhookRouter) -> None:
    given: list[Any] = []
    databases, regions = Pool[Database](), Pool[Region]()
    router.provide(Pool[Database], lambda: databases)
    router.provide(Pool[Region], lambda: regions)
    router.provide(Region, lambda: Region("eu"))

    @router.on("call.*")
    async def handler(region: Region, one: Pool[Database], other: Pool[Region]) -> None:
        given.extend([region, one, other])

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert given == ["eu", databases, regions]


async def test_a_provider_may_ask_for_what_a_handler_may_ask_for(running: Any, router: WebhookRouter) -> None:
    given: list[Agents] = []
    router.provide(Agents, Agents)
    router.provide(Database, database)

    @router.on("call.*")
    async def handler(agents: Agents, db: Database, session: TelnyxSession, event: Event) -> None:
        given.append(agents)
        assert agents.db is db
        assert agents.event is event
        assert agents.session is session

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="7")).text == "handled"
    assert given[0].call.call_control_id == "v3:one"
    assert "caused by 7" in repr(given[0].session)


# --- when it is called and closed


async def test_a_provider_is_called_once_for_each_event_and_handler(running: Any, router: WebhookRouter) -> None:
    made = 0
    given: list[tuple[str, int]] = []

    class Number(int): ...

    class Double(int): ...

    def number() -> Number:
        nonlocal made
        made += 1
        return Number(made)

    def double(number):  # type: ignore[no-untyped-def]
        return Double(number * 2)

    double.__annotations__["number"] = Number
    router.provide(Number, number)
    router.provide(Double, double)

    for name in ("first", "second"):

        async def handler(number, double, event):  # type: ignore[no-untyped-def]
            assert double == 2 * number
            given.append((event.id, int(number)))

        handler.__annotations__ |= {"number": Number, "double": Double}
        handler.__qualname__ = name
        router.on("call.*")(handler)

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="a")
        await telnyx.event("call.answered", id="b")
    assert given == [("a", 1), ("a", 2), ("b", 3), ("b", 4)]


async def test_providers_are_closed_after_the_handler_the_last_one_first(running: Any, router: WebhookRouter) -> None:
    async def pool(db: Database) -> AsyncIterator[Pool[Database]]:
        log.append("pool opened")
        yield Pool()
        log.append("pool closed")

    router.provide(Database, yielded_database)
    router.provide(Pool[Database], pool)

    @router.on("call.*")
    async def handler(pool: Pool[Database]) -> None:
        log.append("handled")

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["opened", "pool opened", "handled", "pool closed", "closed"]


async def test_in_the_background_providers_work_outside_of_the_request(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, reorder_window=0)
    let_go = asyncio.Event()
    router.provide(Database, yielded_database)

    @router.on("call.*")
    async def handler(db: Database) -> None:
        await let_go.wait()
        log.append("handled")

    async with running(router) as telnyx:
        reply = await telnyx.event("call.answered")
        log.append(reply.text)
        let_go.set()
    assert log == ["queued", "opened", "handled", "closed"]


async def test_when_the_router_stops_providers_are_closed(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, reorder_window=0, grace=0.05, hooks=[])
    router.provide(Database, yielded_database)

    @router.on("call.*")
    async def handler(db: Database) -> None:
        await asyncio.sleep(10)

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["opened", "failed with CancelledError", "closed"]


# --- failures


class Failures(WebhookHooks):
    def __init__(self) -> None:
        self.seen: list[BaseException] = []

    def handler_failed(self, event: Event, error: BaseException) -> None:
        self.seen.append(error)


async def test_a_provider_that_fails_is_a_handler_that_fails(running: Any, keys: KeyPair) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, mode="inline", hooks=[hooks])
    router.provide(Database, yielded_database)

    def agents(db: Database) -> Agents:
        raise ConnectionError("no agents")

    router.provide(Agents, agents)

    @router.on("call.*")
    async def fails(agents: Agents) -> None:
        raise AssertionError("not reached")

    @router.on("call.*")
    async def follows(event: Event) -> None:
        log.append("follows")

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 500
    assert log == ["opened", "failed with ConnectionError", "closed", "follows"]
    assert [str(error) for error in hooks.seen] == ["no agents"]


async def test_a_provider_sees_the_handlers_error(running: Any, router: WebhookRouter) -> None:
    router.provide(Database, yielded_database)

    @router.on("call.*")
    async def handler(db: Database) -> None:
        raise ValueError

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 500
    assert log == ["opened", "failed with ValueError", "closed"]


async def test_a_provider_that_swallows_the_handlers_error_does_not_hide_it(running: Any, keys: KeyPair) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, mode="inline", hooks=[hooks])

    async def rolled_back() -> AsyncIterator[Database]:
        try:
            yield Database()
        except ValueError:
            log.append("rolled back")

    router.provide(Database, rolled_back)

    @router.on("call.*")
    async def handler(db: Database) -> None:
        raise ValueError("from the handler")

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 500
    assert log == ["rolled back"]
    assert [str(error) for error in hooks.seen] == ["from the handler"]


async def test_a_provider_that_fails_while_closing_is_a_failure(running: Any, router: WebhookRouter) -> None:
    async def not_committed() -> AsyncIterator[Database]:
        yield Database()
        raise ConnectionError

    router.provide(Database, not_committed)

    @router.on("call.*")
    async def handler(db: Database) -> None: ...

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 500


# --- what is refused


async def test_a_missing_provider_is_found_out_at_the_start_and_may_come_after_the_handler(
    running: Any, router: WebhookRouter
) -> None:
    @router.on("call.*")
    async def handler(db: Database) -> None: ...

    with pytest.raises(ConfigurationError, match=r"handler, parameter db: Database: .*provide\(Database, \.\.\.\)"):
        async with running(router):
            pass
    router.provide(Database, database)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200


async def test_a_provider_that_asks_for_what_is_missing_is_found_out_at_the_start(
    running: Any, router: WebhookRouter
) -> None:
    router.provide(Agents, Agents)

    @router.on("call.*")
    async def handler(agents: Agents) -> None: ...

    with pytest.raises(ConfigurationError, match=r"Agents, for handler .*parameter db: Database"):
        async with running(router):
            pass


async def test_providers_that_ask_for_each_other_are_found_out_at_the_start(
    running: Any, router: WebhookRouter
) -> None:
    async def one(region: Region) -> Database: ...  # type: ignore[empty-body]
    async def other(db: Database) -> Region: ...  # type: ignore[empty-body]

    router.provide(Database, one)
    router.provide(Region, other)

    @router.on("call.*")
    async def handler(db: Database) -> None: ...

    with pytest.raises(ConfigurationError, match="in turn"):
        async with running(router):
            pass


async def test_a_provider_of_another_event_than_the_handlers_is_found_out_at_the_start(
    running: Any, router: WebhookRouter
) -> None:
    def why_it_ended(event: CallHangup) -> Region:
        return Region(str(event.payload.hangup_cause))

    router.provide(Region, why_it_ended)

    @router.on(CallHangup, CallAnswered)
    async def handler(region: Region) -> None: ...

    with pytest.raises(ConfigurationError, match=r"why_it_ended, for handler .*registered for CallAnswered"):
        async with running(router):
            pass


async def test_a_later_provider_takes_the_place_of_an_earlier_one(running: Any, router: WebhookRouter) -> None:
    @router.on("call.*")
    async def handler(db: Database) -> None:
        log.append(db.name)

    router.provide(Database, database)
    router.provide(Database, lambda: Database("fake"))
    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert log == ["fake"]


@pytest.mark.parametrize(
    "kind",
    [str, dict, object, Any, None, Database | None, Annotated[Database, 1], Event, CallHangup, TelnyxSession, Call],
)
def test_a_type_that_is_too_general_or_that_the_router_gives_is_refused(router: WebhookRouter, kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="class of your own"):
        router.provide(kind, database)


def sync_generator() -> Iterator[Database]:
    yield Database()


def asks_for_text(name: str) -> Database:
    return Database(name)


@pytest.mark.parametrize(
    ("provider", "message"),
    [
        (Database("a value"), "lambda: value"),
        (sync_generator, "async generator"),
        (contextmanager(sync_generator), "async generator"),
        (asks_for_text, "asks_for_text, parameter name: .*str"),
    ],
)
def test_what_cannot_be_a_provider_is_refused(router: WebhookRouter, provider: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        router.provide(Database, provider)
