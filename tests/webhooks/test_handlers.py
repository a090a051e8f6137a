"""What a handler may ask for, and what is refused when it is registered."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union

import pytest
from typing_extensions import TypeAliasType

from telnyx_async import handles
from telnyx_async.errors import ConfigurationError
from telnyx_async.handles import Call
from telnyx_async.handles import Conference as Room
from telnyx_async.models import CallAnswered, CallHangup, CallInitiated, MessageFinalized, MessageSent
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import Event, KeyPair, MeetingEvent, UnknownEvent, WebhookRouter

if TYPE_CHECKING:
    from decimal import Decimal

Leg: TypeAlias = "Call"
Ended = TypeAliasType("Ended", CallHangup)
MarkedLeg = TypeAliasType("MarkedLeg", Annotated[Call, "with unhashable", ["metadata"]])
Handler = Callable[..., Awaitable[None]]


@pytest.fixture
def router(keys: KeyPair) -> WebhookRouter:
    return WebhookRouter(keys.public, reorder_window=0)


# --- what it may ask for


async def by_module(leg: handles.Call) -> None:
    assert type(leg) is Call


async def by_alias(leg: Leg, room: Room) -> None:
    assert type(leg) is Call
    assert type(room) is Room


async def by_type_statement(leg: MarkedLeg) -> None:
    assert type(leg) is Call


async def by_text(leg: "Call", telnyx: "TelnyxSession") -> None:  # noqa: UP037
    assert type(leg) is Call
    assert type(telnyx) is TelnyxSession


async def by_annotated(leg: Annotated[Call, {"not": "hashable"}], event: Annotated[CallHangup, 1]) -> None:
    assert type(leg) is Call
    assert type(event) is CallHangup


async def by_union(event: CallAnswered | Ended, again: Call) -> None:
    assert type(event) is CallHangup


async def by_old_union(event: Union[CallAnswered, "CallHangup"]) -> None:  # noqa: UP007, UP037
    assert type(event) is CallHangup


async def by_base(event: Event) -> None:
    assert type(event) is CallHangup


async def with_a_result_for_type_checkers_only(leg: Call) -> Decimal | None:
    assert type(leg) is Call
    return None


async def with_defaults(leg: Call, price: Decimal | None = None, *, retries: int = 3) -> None:
    assert (type(leg), price, retries) == (Call, None, 3)


async def with_text_bound(text: str, leg: Call) -> None:
    assert (text, type(leg)) == ("bound", Call)


@wraps(by_text)
async def wrapped(*args: Any, **more: Any) -> None:
    await by_text(*args, **more)


class Desk:
    async def take(self, leg: Call) -> None:
        assert type(leg) is Call


@pytest.mark.parametrize(
    "function",
    [
        by_module,
        by_alias,
        by_type_statement,
        by_text,
        by_annotated,
        by_union,
        by_old_union,
        by_base,
        with_a_result_for_type_checkers_only,
        with_defaults,
        partial(with_text_bound, text="bound"),
        wrapped,
        Desk().take,
    ],
    ids=lambda function: getattr(function, "__name__", "partial"),
)
async def test_a_handler_is_given_what_its_annotations_mean(function: Handler, running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline")
    router.on(CallHangup)(function)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.hangup", conference_id="room")).text == "handled"


@pytest.mark.parametrize(
    ("events", "annotation"),
    [
        (("call.hangup",), CallHangup),
        (("call.hangup", CallAnswered), CallHangup | CallAnswered),
        ((CallAnswered,), CallAnswered | CallHangup),
        ((MessageSent, "message.finalized"), MessageSent | MessageFinalized),
        (("*.answered",), CallAnswered | UnknownEvent),
        (("*",), Event),
        ((UnknownEvent,), UnknownEvent),
        ((Event,), Event),
    ],
)
def test_an_annotation_that_takes_all_events_of_the_registration_is_accepted(
    router: WebhookRouter, events: tuple[Any, ...], annotation: Any
) -> None:
    async def handler(event): ...  # type: ignore[no-untyped-def]

    handler.__annotations__["event"] = annotation
    router.on(*events)(handler)


# --- what is refused at registration


async def asks_for_a_database(event: Event, db: dict) -> None: ...  # type: ignore[type-arg]
async def asks_for_anything(event: Any) -> None: ...
async def asks_for_an_object(event: object) -> None: ...
async def asks_for_nothing(event: None) -> None: ...
async def asks_for_text(name: str) -> None: ...
async def asks_for_a_literal(step: Literal["menu"]) -> None: ...
async def asks_for_a_call_or_not(call: Call | None) -> None: ...
async def asks_for_an_event_or_a_call(which: CallHangup | Call) -> None: ...
async def asks_for_what_is_for_type_checkers(price: Decimal) -> None: ...
async def asks_for_what_is_nowhere(leg: Leeg) -> None: ...  # type: ignore[name-defined]  # noqa: F821
async def asks_for_no_type(leg: "1 +") -> None: ...  # type: ignore[valid-type]  # noqa: F722
async def asks_without_annotation(event, db): ...  # type: ignore[no-untyped-def]
async def asks_for_two_events(one: Event, two: CallHangup) -> None: ...
async def asks_for_two_calls(one: Call, two: Leg) -> None: ...
async def asks_for_any_number(*events: Event) -> None: ...
async def asks_by_position(event: Event, /) -> None: ...
def is_not_async(event: Event) -> None: ...


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (asks_for_a_database, "parameter db: .*dict"),
        (asks_for_anything, "parameter event: .*Any"),
        (asks_for_an_object, "parameter event: .*object"),
        (asks_for_nothing, "parameter event: .*None"),
        (asks_for_text, "parameter name: .*str"),
        (asks_for_a_literal, "parameter step: .*Literal"),
        (asks_for_a_call_or_not, "parameter call: .*None"),
        (asks_for_an_event_or_a_call, "parameter which: .*CallHangup | Call"),
        (asks_for_what_is_for_type_checkers, "parameter price: .*Decimal.*TYPE_CHECKING"),
        (asks_for_what_is_nowhere, "parameter leg: .*Leeg"),
        (asks_for_no_type, "parameter leg: .*resolved"),
        (asks_without_annotation, "parameter db: annotate it"),
        (asks_for_two_events, "asks for Event more than once"),
        (asks_for_two_calls, "asks for Call more than once"),
        (asks_for_any_number, "by name"),
        (asks_by_position, "by name"),
        (is_not_async, "must be an async function"),
    ],
)
def test_what_cannot_be_given_is_refused_with_handler_parameter_and_annotation(
    router: WebhookRouter, function: Any, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        router.on(CallHangup)(function)
    assert f"{__name__}.{function.__qualname__}" in str(caught.value)


@pytest.mark.parametrize(
    ("events", "annotation", "left_out"),
    [
        ((CallInitiated,), CallAnswered, "CallInitiated"),
        (("call.initiated",), CallAnswered, "CallInitiated"),
        ((CallInitiated, CallAnswered), CallAnswered, "CallInitiated"),
        ((CallInitiated, "call.answered"), CallInitiated, "CallAnswered"),
        ((Event,), CallAnswered, "Event"),
        (("call.machine.*",), CallAnswered, "CallMachineDetectionEnded"),
        (("*.answered",), CallAnswered, "UnknownEvent"),
        ((UnknownEvent,), CallAnswered | CallHangup, "UnknownEvent"),
    ],
)
def test_an_annotation_that_leaves_out_an_event_of_the_registration_is_refused(
    router: WebhookRouter, events: tuple[Any, ...], annotation: Any, left_out: str
) -> None:
    async def handler(event): ...  # type: ignore[no-untyped-def]

    handler.__annotations__["event"] = annotation
    with pytest.raises(ConfigurationError, match=f"also registered for {left_out}"):
        router.on(*events)(handler)


# --- for which events


def test_on_without_parentheses_is_refused(router: WebhookRouter) -> None:
    with pytest.raises(ConfigurationError, match=r"by_base: .*in parentheses"):
        router.on(by_base)  # type: ignore[arg-type]


@pytest.mark.parametrize("events", [(), (dict,), (7,), (None,), (Call,)])
def test_what_is_no_event_is_refused(router: WebhookRouter, events: tuple[Any, ...]) -> None:
    with pytest.raises(ConfigurationError):
        router.on(*events)


@pytest.mark.parametrize(
    ("event_type", "near"),
    [
        ("call.initated", "call.initiated"),
        ("call.answer", "call.answered"),
        ("CALL.HANGUP", "call.hangup"),
        ("message.recieved", "message.received"),
        ("calls.*", "call."),
        ("conference.particpant.*", "conference.participant."),
    ],
)
def test_a_misspelt_event_type_is_refused_with_the_nearest_known_one(
    router: WebhookRouter, event_type: str, near: str
) -> None:
    with pytest.raises(ConfigurationError, match=f'did you mean "{re.escape(near)}'):
        router.on(event_type)


def test_a_type_that_is_like_no_other_is_refused_with_the_way_to_say_it(router: WebhookRouter) -> None:
    with pytest.raises(ConfigurationError, match=re.escape('on("zzz", unknown=True)')):
        router.on("zzz")


@pytest.mark.parametrize("annotation", [Event, UnknownEvent, UnknownEvent | MeetingEvent])
async def test_a_type_that_is_said_to_be_unknown_is_handled(running: Any, keys: KeyPair, annotation: Any) -> None:
    router = WebhookRouter(keys.public, mode="inline")
    handled: list[str] = []

    async def handler(event):  # type: ignore[no-untyped-def]
        handled.append(event.event_type)

    handler.__annotations__["event"] = annotation
    router.on("call.sip_info.received", unknown=True)(handler)
    async with running(router) as telnyx:
        await telnyx.event("call.sip_info.received")
    assert handled == ["call.sip_info.received"]


def test_a_type_that_is_said_to_be_unknown_is_not_of_a_known_class(router: WebhookRouter) -> None:
    async def handler(event: CallHangup) -> None: ...

    with pytest.raises(ConfigurationError, match="UnknownEvent"):
        router.on("call.sip_info.received", unknown=True)(handler)


async def test_nothing_is_registered_while_the_router_runs(running: Any, router: WebhookRouter) -> None:
    async with running(router):
        with pytest.raises(ConfigurationError, match="running"):
            router.on(Event)(by_base)
        with pytest.raises(ConfigurationError, match="running"):
            router.provide(Desk, Desk)
