"""Wrong arguments of the webhooks: one error that names the argument and what it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import web

from telnyx_async import TelnyxSession
from telnyx_async.errors import ConfigurationError
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state, parse, sign, verify
from telnyx_async.webhooks.aiohttp import add_webhooks
from telnyx_async.webhooks.fastapi import webhook_routes
from telnyx_async.webhooks.meetings import sign_meeting, verify_meeting
from telnyx_async.webhooks.signature import generate_keys

KEYS = generate_keys()
BODY = b'{"data": {"event_type": "call.initiated"}}'


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"public_keys": 5}, "public_keys takes str or a list of str, not int"),
        ({"public_keys": [5]}, "public_keys takes str or a list of str, not int"),
        ({"mode": None}, "mode is background or inline, not None"),
        ({"inbox": "redis://"}, "inbox takes an EventQueue, or a function that makes one, not str"),
        ({"ordering_key": 5}, "ordering_key takes str or a list of str, not int"),
        ({"ordering_key": None}, "ordering_key takes str or a list of str, not None"),
        ({"reorder_window": "1"}, "reorder_window takes a number, not str"),
        ({"concurrency": None}, "concurrency takes a number, not None"),
        ({"lease": True}, "lease takes a number, not bool"),
        ({"timeout": "60"}, "timeout takes a number, not str"),
        ({"meeting_secret": "secret"}, "meeting_secret takes an async function, not str"),
        ({"hooks": None}, "hooks takes a list of WebhookHooks, not None"),
        ({"hooks": [object()]}, "hooks takes a list of WebhookHooks, not list"),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value)),
)
def test_a_router_names_the_option_that_is_wrong(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        WebhookRouter(**given)


@pytest.mark.parametrize(
    ("register", "problem"),
    [
        (lambda router: router.on(CallInitiated, timeout="60"), "timeout takes a number, not str"),
        (lambda router: router.reply("assistant.initialization", where=5), "reply: where takes a function that is not"),
        (lambda router: router.reply("assistant.initialization", timeout="1"), "timeout takes a number, not str"),
        (lambda router: router.authorize(lambda event: None), "authorize: function takes an async function, not func"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_registers_a_function_names_the_argument_that_is_wrong(
    register: Callable[[WebhookRouter], object], problem: str
) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        register(WebhookRouter())


@pytest.mark.parametrize("body", [BODY.decode(), {"data": {}}, None], ids=lambda body: type(body).__name__)
def test_a_body_that_is_not_the_raw_one_is_named(body: Any) -> None:
    for function, arguments in (
        (verify, (body, {}, KEYS.public)),
        (parse, (body,)),
        (sign, (body, KEYS.private)),
        (verify_meeting, (body, {}, "secret")),
        (sign_meeting, (body, "secret")),
    ):
        with pytest.raises(
            ConfigurationError, match=f"{function.__name__}: body takes the bytes of the raw body, not "
        ):
            function(*arguments)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"headers": None}, "headers takes a mapping or pairs, not None"),
        ({"headers": "x: y"}, "headers takes a mapping or pairs, not str"),
        ({"headers": [5]}, "headers takes a mapping or pairs of str or bytes, not int"),
        ({"headers": {"x": 5}}, "headers takes a mapping or pairs of str or bytes, not tuple"),
        ({"public_keys": 5}, "public_keys takes str or a list of str, not int"),
        ({"now": "0"}, "now takes a number, not str"),
        ({"tolerance": "300"}, "tolerance takes a number, not str"),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value)),
)
def test_verify_names_the_argument_that_is_wrong(given: dict[str, Any], problem: str) -> None:
    right = {"headers": sign(BODY, KEYS.private), "public_keys": KEYS.public}
    with pytest.raises(ConfigurationError, match=problem):
        verify(BODY, **{**right, **given})


def test_a_secret_or_a_key_that_is_no_text_is_named() -> None:
    with pytest.raises(ConfigurationError, match="a key takes str, not bytes"):
        sign(BODY, b"x" * 32)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="secret takes str, not int"):
        verify_meeting(BODY, {}, 5)  # type: ignore[arg-type]


async def test_what_is_no_session_or_router_is_named() -> None:
    for wrong in (None, "KEY", TelnyxSession):
        with pytest.raises(ConfigurationError, match="session takes a TelnyxSession, not "):
            async with WebhookRouter(KEYS.public).running(wrong):  # type: ignore[arg-type]
                pass
    router, session = WebhookRouter(KEYS.public), TelnyxSession("KEY")
    with pytest.raises(ConfigurationError, match="session takes a function that makes a TelnyxSession, not TelnyxS"):
        webhook_routes(router, session=session)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="session takes a function that makes a TelnyxSession, not TelnyxS"):
        add_webhooks(web.Application(), router, session=session)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="router takes a WebhookRouter, not str"):
        webhook_routes("/webhooks")  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [5, None, ["menu"], {"of": {1}}, {"text": "\ud800"}, "\ud800"], ids=repr)
def test_a_state_that_cannot_be_encoded_is_refused(state: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"encode_client_state: (state takes|the state cannot be written)"):
        encode_client_state(state)


def test_a_state_that_cannot_be_decoded_is_named() -> None:
    with pytest.raises(ConfigurationError, match="client_state takes str, not bytes"):
        decode_client_state(b"bWVudQ==", str)  # type: ignore[call-overload]
    with pytest.raises(ConfigurationError, match="kind takes dict, str or bytes, not type"):
        decode_client_state("bWVudQ==", int)  # type: ignore[type-var]


async def _is_incoming(event: CallInitiated) -> bool:
    return event.payload.direction == "incoming"


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"where": "incoming"}, "flow: where takes a function that is not async, not str"),
        ({"where": _is_incoming}, "flow: where takes a function that is not async, not function"),
        ({"version": "2"}, "flow: version takes an int, not str"),
    ],
    ids=["text", "async", "version"],
)
def test_a_flow_names_the_option_that_is_wrong(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        WebhookRouter(KEYS.public).flow(CallInitiated, **given)


def test_a_flow_without_parentheses_is_told_to_have_them() -> None:
    async def menu(call: LiveCall) -> None: ...

    with pytest.raises(ConfigurationError, match=r"menu: write the events in parentheses, .*webhooks.flow\(Call"):
        WebhookRouter(KEYS.public).flow(menu)  # type: ignore[arg-type]
