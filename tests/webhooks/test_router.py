"""What a WebhookRouter does with events: whom it calls, with what, and what it answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest

from telnyx_async._engine.serialization import to_wire
from telnyx_async.errors import ConfigurationError, WebhookRejected
from telnyx_async.handles import Call, Conference
from telnyx_async.model import Drift
from telnyx_async.models import CallAnswered, CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import (
    Event,
    InboxLimits,
    KeyPair,
    MemoryInbox,
    Reply,
    UnknownEvent,
    WebhookHooks,
    WebhookRouter,
    generate_keys,
    sign,
)


class Recorder(WebhookHooks):
    """Notes what the hooks are told."""

    def __init__(self) -> None:
        self.rejected: list[WebhookRejected] = []
        self.answered: list[tuple[str, int]] = []
        self.failed: list[BaseException] = []
        self.abandoned: list[str] = []
        self.drifts: list[Drift] = []
        self.inbox_errors: list[Exception] = []

    def webhook_rejected(self, error: WebhookRejected) -> None:
        self.rejected.append(error)

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        self.answered.append((event.event_type, reply.status))

    def handler_failed(self, event: Event, error: BaseException) -> None:
        self.failed.append(error)

    def event_abandoned(self, event: Event) -> None:
        self.abandoned.append(event.id)

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        self.drifts.extend(drifts)

    def inbox_failed(self, error: Exception) -> None:
        self.inbox_errors.append(error)


# --- whom it calls, and with what


async def test_a_handler_gets_what_its_annotations_ask_for(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    got: dict[str, Any] = {}

    @router.on(CallInitiated)
    async def handler(telnyx: TelnyxSession, happened: CallInitiated, leg: Call, room: Conference) -> None:
        got.update(session=telnyx, event=happened, call=leg, conference=room)

    async with running(router) as telnyx:
        await telnyx.event("call.initiated", call_control_id="v3:leg", conference_id="room", id="event")
    assert isinstance(got["event"], CallInitiated)
    assert to_wire(got["event"])["payload"]["call_control_id"] == "v3:leg"
    assert got["call"].call_control_id == "v3:leg"
    assert got["conference"].conference_id == "room"
    assert "caused by event" in repr(got["session"])


async def test_a_handler_without_annotations_asks_by_name(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    got: list[Any] = []

    @router.on("call.answered")
    async def handler(event, session, call, *, retries=3):  # type: ignore[no-untyped-def]
        got.extend([event, session, call, retries])

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="event")
    assert isinstance(got[0], CallAnswered)
    assert "caused by event" in repr(got[1])
    assert got[2].call_control_id == "v3:one"
    assert got[3] == 3


async def test_an_unknown_event_has_a_call_too(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    got: list[Any] = []

    @router.on(UnknownEvent)
    async def handler(call: Call) -> None:
        got.append(call.call_control_id)

    async with running(router) as telnyx:
        await telnyx.event("call.sip_info.received")
    assert got == ["v3:one"]


async def test_asking_for_a_call_of_an_event_that_has_none_is_an_error_of_the_handler(
    running: Any, keys: KeyPair
) -> None:
    hooks = Recorder()
    router = WebhookRouter(keys.public, hooks=[hooks])

    @router.on("*")
    async def handler(call: Call) -> None:
        raise AssertionError("not reached")

    async with running(router) as telnyx:
        await telnyx.event("fax.received", call_control_id=None)
    assert isinstance(hooks.failed[0], ConfigurationError)


async def test_events_go_to_every_handler_they_fit_in_order_of_registration(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    calls: list[str] = []

    def note(name: str, *events: type[Event] | str) -> None:
        @router.on(*events)
        async def handler(event: Event) -> None:
            calls.append(name)

    note("class", CallInitiated)
    note("pattern", "call.*")
    note("exact", "call.initiated")
    note("either", CallAnswered, "call.initiated")
    note("everything", Event)
    note("unknown", UnknownEvent)
    note("other", "*.answered", "call.hangup")
    async with running(router) as telnyx:
        await telnyx.event("call.initiated")
    assert calls == ["class", "pattern", "exact", "either", "everything"]


@pytest.mark.parametrize(
    "options",
    [
        {"mode": "sometimes"},
        {"attempts": 0},
        {"concurrency": 0},
        {"timeout": 0},
        {"lease": 0},
        {"wait_initial": -1},
        {"on_inbox_failure": "sometimes"},
        {"reorder_window": -1},
        {"grace": -1},
    ],
)
def test_an_option_out_of_range_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        WebhookRouter("key", **options)


async def test_an_inbox_that_forgets_events_while_their_signature_is_still_valid_is_refused(
    running: Any, keys: KeyPair
) -> None:
    router = WebhookRouter(keys.public, inbox=MemoryInbox(InboxLimits(dedup_ttl=599)))
    with pytest.raises(ConfigurationError, match=r"at least twice the tolerance \(600 s\)"):
        async with running(router):
            pass


# --- what it answers


async def test_an_event_is_answered_before_its_handler_is_done(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    let_go, done = asyncio.Event(), asyncio.Event()

    @router.on("call.*")
    async def handler(event: Event) -> None:
        await let_go.wait()
        done.set()

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200
        assert not done.is_set()
        let_go.set()
    assert done.is_set()


async def test_inline_an_event_is_answered_when_its_handler_is_done(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline")
    done = False

    @router.on("call.*")
    async def handler(event: Event) -> None:
        nonlocal done
        await asyncio.sleep(0.01)
        done = True

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200
        assert done


async def test_inline_a_client_that_hangs_up_does_not_stop_the_handler(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline")
    begun, let_go, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    @router.on("call.*")
    async def handler(event: Event) -> None:
        begun.set()
        await let_go.wait()
        done.set()

    async with running(router) as telnyx:
        request = asyncio.ensure_future(telnyx.event("call.answered"))
        await begun.wait()
        request.cancel()
        let_go.set()
    assert done.is_set()


async def test_what_nobody_handles_is_answered_and_forgotten(running: Any, keys: KeyPair) -> None:
    inbox = MemoryInbox()
    router = WebhookRouter(keys.public, inbox=inbox)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200
        assert await inbox.depth() == 0


async def test_what_is_refused_reaches_no_handler(
    running: Any, keys: KeyPair, body: Callable[..., bytes], eventually: Callable[..., Awaitable[None]]
) -> None:
    hooks = Recorder()
    router = WebhookRouter(keys.public, hooks=[hooks])
    handled: list[Event] = []

    @router.on(Event)
    async def handler(event: Event) -> None:
        handled.append(event)

    good = body("call.answered")
    v1 = b'{"record_type": "event", "event_type": "call_initiated", "id": "1", "payload": {}}'
    async with running(router):
        for request, headers, status, says in [
            (good, {}, 403, "missing"),
            (good, sign(good, generate_keys().private), 403, "public key"),
            (good + b" ", sign(good, keys.private), 403, "public key"),
            (good, sign(good, keys.private, now=1), 403, "ago"),
            (b"", sign(b"", keys.private), 400, "neither a JSON"),
            (b"[]", sign(b"[]", keys.private), 400, "neither a JSON"),
            (b"CallSid=1", sign(b"CallSid=1", keys.private), 400, "neither a JSON"),
            (v1, sign(v1, keys.private), 400, "API v2"),
        ]:
            reply = await router.deliver(request, headers)
            assert reply.status == status
            assert says in reply.text
    assert handled == []
    assert len(hooks.rejected) == 8
    assert hooks.answered == []


async def test_outside_of_running_an_event_is_sent_away_to_come_again(
    running: Any, keys: KeyPair, body: Callable[..., bytes]
) -> None:
    router = WebhookRouter(keys.public)
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        handled.append(event.id)

    request = body("call.answered", id="1")
    assert (await router.deliver(request, sign(request, keys.private))).status == 503
    async with running(router) as telnyx:
        assert (await telnyx.send(request)).status == 200
    assert (await router.deliver(request, sign(request, keys.private))).status == 503
    assert handled == ["1"]


async def test_a_missing_key_is_found_out_at_the_start(running: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    with pytest.raises(ConfigurationError):
        async with running(WebhookRouter()):
            pass


async def test_a_router_runs_once_at_a_time_and_can_run_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    async with running(router):
        with pytest.raises(ConfigurationError):
            async with running(router):
                pass
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200


# --- failures


async def test_a_handler_that_fails_breaks_neither_the_next_handler_nor_the_next_event(
    running: Any, keys: KeyPair
) -> None:
    hooks = Recorder()
    router = WebhookRouter(keys.public, attempts=1, hooks=[hooks])
    handled: list[tuple[str, str]] = []

    @router.on("call.*")
    async def fails(event: Event) -> None:
        raise ValueError(event.id)

    @router.on("call.*")
    async def follows(event: Event) -> None:
        handled.append(("follows", event.id))

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="1")).status == 200
        assert (await telnyx.event("call.hangup", id="2")).status == 200
    assert handled == [("follows", "1"), ("follows", "2")]
    assert [str(error) for error in hooks.failed] == ["1", "2"]


async def test_a_cancelled_task_within_a_handler_is_a_failure_of_this_handler_only(running: Any, keys: KeyPair) -> None:
    hooks = Recorder()
    router = WebhookRouter(keys.public, attempts=1, hooks=[hooks])
    handled: list[str] = []

    @router.on("call.answered")
    async def waits_for_something_cancelled(event: Event) -> None:
        task = asyncio.ensure_future(asyncio.sleep(10))
        task.cancel()
        await task

    @router.on("call.*")
    async def follows(event: Event) -> None:
        handled.append(event.event_type)

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
        await telnyx.event("call.hangup")
    assert handled == ["call.answered", "call.hangup"]
    assert isinstance(hooks.failed[0], asyncio.CancelledError)


async def test_inline_a_handler_that_fails_gets_the_event_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline", hooks=[])
    attempts: list[str] = []

    @router.on("call.*")
    async def handler(event: Event) -> None:
        attempts.append(event.id)
        if len(attempts) < 3:
            raise ValueError

    async with running(router) as telnyx:
        statuses = [(await telnyx.event("call.answered", id="same")).status for _ in range(4)]
    assert statuses == [500, 500, 200, 200]
    assert attempts == ["same"] * 3


async def test_failures_go_to_the_log_without_the_content_of_the_event(
    running: Any, keys: KeyPair, caplog: pytest.LogCaptureFixture
) -> None:
    router = WebhookRouter(keys.public, attempts=1)

    @router.on("message.*")
    async def handler(event: Event) -> None:
        raise ValueError("broken")

    with caplog.at_level(logging.DEBUG, "telnyx_async.webhooks"):
        async with running(router) as telnyx:
            await telnyx.event("message.received", text="the code is 1234", id="event-7")
            await telnyx.router.deliver(b"the code is 1234", {})
    assert "message.received event-7: a handler failed" in caplog.text
    assert "broken" in caplog.text
    assert "MissingHeader" in caplog.text
    assert "1234" not in caplog.text


async def test_a_hook_that_fails_changes_nothing(running: Any, keys: KeyPair) -> None:
    class Broken(WebhookHooks):
        def webhook_answered(self, event: Event, reply: Reply) -> None:
            raise ValueError

        webhook_rejected = handler_failed = webhook_answered  # type: ignore[assignment]

    recorder = Recorder()
    router = WebhookRouter(keys.public, attempts=1, hooks=[Broken(), recorder])

    @router.on("call.*")
    async def handler(event: Event) -> None:
        raise ValueError

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 200
        assert (await router.deliver(b"", {})).status == 403
    assert recorder.answered == [("call.answered", 200)]
    assert len(recorder.failed) == 1


async def test_what_the_document_does_not_foresee_is_told_to_the_hooks(running: Any, keys: KeyPair) -> None:
    hooks = Recorder()
    router = WebhookRouter(keys.public, hooks=[hooks])
    async with running(router) as telnyx:
        await telnyx.event("call.answered", shiny_new_field=1)
    drifts = [(drift.what, drift.detail) for drift in hooks.drifts]
    assert ("unknown field", "shiny_new_field") in drifts
    assert ("missing field", "connection_id") in drifts
