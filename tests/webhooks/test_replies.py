"""Reply handlers: what a function returns is the body of the response, and what is sent when it cannot be."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from telnyx_async.api import texml_applications
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Model
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import (
    Event,
    EventRouter,
    HandlerRun,
    KeyPair,
    TexmlRequest,
    WebhookHooks,
    WebhookRouter,
    sign,
)
from tests.webhooks.test_adapters import Serve, serve_aiohttp, serve_fastapi

ASSISTANT = "assistant.initialization"
CALLER = {"telnyx_end_user_target": "+13125550100", "telnyx_conversation_channel": "phone_call"}
FORM = {"AccountSid": "1", "CallSid": "v3:one", "From": "+13125550100", "To": "+13125550142"}
XML = "<Response><Hangup/></Response>"


class Failures(WebhookHooks):
    def __init__(self) -> None:
        self.errors: list[Exception] = []

    def reply_failed(self, event: Event, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def failures() -> Failures:
    return Failures()


@pytest.fixture
def router(keys: KeyPair, failures: Failures) -> WebhookRouter:
    return WebhookRouter(keys.public, hooks=[failures])


@pytest.fixture(params=[serve_fastapi, serve_aiohttp], ids=["fastapi", "aiohttp"])
def serve(request: pytest.FixtureRequest) -> Serve:
    found: Serve = request.param
    return found


@pytest.fixture
async def post(keys: KeyPair) -> AsyncIterator[Callable[..., Any]]:
    """Send a signed body. Returns status, content type and text of the response."""
    async with aiohttp.ClientSession() as http:

        async def send(url: str, body: bytes, kind: str) -> tuple[int, str, str]:
            headers = {**sign(body, keys.private), "Content-Type": kind}
            async with http.post(url, data=body, headers=headers) as response:
                return response.status, response.content_type, await response.text()

        yield send


@pytest.fixture
def ask(post: Callable[..., Any], body: Callable[..., bytes]) -> Callable[..., Any]:
    """Send what an assistant asks before it starts."""
    return lambda url: post(url, body(ASSISTANT, **CALLER), "application/json")


@pytest.fixture
def fetch(post: Callable[..., Any]) -> Callable[..., Any]:
    """Send a request of TeXML for instructions."""
    return lambda url, **fields: post(url, urlencode({**FORM, **fields}).encode(), "application/x-www-form-urlencoded")


async def test_an_assistant_gets_what_the_function_returns(serve: Serve, router: WebhookRouter, ask: Any) -> None:
    @router.reply(ASSISTANT)
    async def customer(event: Event) -> dict[str, Any]:
        return {"dynamic_variables": {"number": event.payload["telnyx_end_user_target"]}}

    async with serve(router) as url:
        status, kind, text = await ask(url)
    assert (status, kind) == (200, "application/json")
    assert json.loads(text) == {"dynamic_variables": {"number": "+13125550100"}}


async def test_texml_gets_the_document_of_the_first_function_that_fits_its_form(
    serve: Serve, router: WebhookRouter, fetch: Any
) -> None:
    @router.reply(TexmlRequest, where=lambda request: "Digits" in request.payload)
    async def choose(event: TexmlRequest) -> str:
        return f"<Response><Say>{event.payload['Digits']}</Say></Response>"

    @router.reply(TexmlRequest)
    async def greet() -> str:
        return "<Response><Gather/></Response>"

    async with serve(router) as url:
        assert await fetch(url) == (200, "application/xml", "<Response><Gather/></Response>")
        assert await fetch(url, Digits="7") == (200, "application/xml", "<Response><Say>7</Say></Response>")


async def test_a_late_reply_is_the_default_within_the_second_of_an_assistant(
    router: WebhookRouter, failures: Failures, ask: Any
) -> None:
    @router.reply(ASSISTANT)
    async def customer() -> dict[str, Any]:
        await asyncio.sleep(60)
        return {"dynamic_variables": {}}

    loop = asyncio.get_running_loop()
    async with serve_aiohttp(router) as url:
        started = loop.time()
        assert await ask(url) == (200, "application/json", "{}")
        assert loop.time() - started > 0.7
    assert [type(error) for error in failures.errors] == [TimeoutError]


@pytest.mark.parametrize(
    ("default", "reply"),
    [(None, (500, "text/plain", "reply handler failed")), (XML, (200, "application/xml", XML))],
    ids=["the fallback URL", "a default of one's own"],
)
async def test_a_function_that_fails_leaves_the_default(
    default: str | None, reply: tuple[Any, ...], router: WebhookRouter, failures: Failures, fetch: Any
) -> None:
    @router.reply(TexmlRequest, default=default)
    async def greet() -> str:
        raise LookupError("no such customer")

    async with serve_aiohttp(router) as url:
        assert await fetch(url) == reply
    assert [str(error) for error in failures.errors] == ["no such customer"]


async def test_a_function_that_is_cancelled_or_swallows_its_cancellation_leaves_the_default_in_time(
    router: WebhookRouter, failures: Failures, fetch: Any
) -> None:
    over = asyncio.Event()

    @router.reply(TexmlRequest, where=lambda request: "Digits" in request.payload, default=XML)
    async def cancelled() -> str:
        task = asyncio.create_task(asyncio.sleep(60))
        task.cancel()
        await task
        return "<Response/>"

    @router.reply(TexmlRequest, timeout=0.1, default=XML)
    async def swallows() -> str:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        await over.wait()
        raise LookupError("nobody is told")

    async with serve_aiohttp(router) as url:
        assert await fetch(url, Digits="7") == (200, "application/xml", XML)
        async with asyncio.timeout(5):
            assert await fetch(url) == (200, "application/xml", XML)
        over.set()
    assert ["was cancelled" in str(error) for error in failures.errors] == [True, False]
    assert [type(error) for error in failures.errors] == [TimeoutError] * 2


async def test_a_where_that_fails_leaves_the_default(router: WebhookRouter, failures: Failures, ask: Any) -> None:
    @router.reply(ASSISTANT, where=lambda event: event.payload["no such field"])
    async def customer() -> dict[str, Any]:
        return {"dynamic_variables": {}}

    async with serve_aiohttp(router) as url:
        assert await ask(url) == (200, "application/json", "{}")
    assert [type(error) for error in failures.errors] == [KeyError]


async def test_a_result_that_is_no_body_is_a_failure(router: WebhookRouter, failures: Failures, ask: Any) -> None:
    @router.reply(ASSISTANT)  # type: ignore[arg-type]  # what a caller without a type checker does
    async def customer() -> list[int]:
        return [1]

    async with serve_aiohttp(router) as url:
        assert await ask(url) == (200, "application/json", "{}")
    (error,) = failures.errors
    assert isinstance(error, ConfigurationError)
    assert "a mapping, a model, or XML as str, not [1]" in str(error)


async def test_a_reply_handler_has_providers_and_middleware_and_the_event_has_its_other_handlers(
    router: WebhookRouter, ask: Any, eventually: Any
) -> None:
    seen: list[str] = []
    inner = EventRouter()
    inner.provide(Model, lambda: Model(unknown_fields={"memory": None}))

    @inner.reply(ASSISTANT)
    async def customer(found: Model) -> Model:
        return found

    @router.middleware
    async def note(run: HandlerRun, proceed: Any) -> None:
        seen.append(run.handler.rpartition(".")[2])
        await proceed()

    @router.on(ASSISTANT)
    async def count() -> None: ...

    router.include(inner)
    async with serve_aiohttp(router) as url:
        assert await ask(url) == (200, "application/json", '{"memory":null}')
        await eventually(lambda: len(seen) == 2)
    assert sorted(seen) == ["count", "customer"]


async def test_a_body_that_telnyx_did_not_sign_gets_no_reply(router: WebhookRouter, post: Any) -> None:
    @router.reply(TexmlRequest)
    async def greet() -> str:
        return XML

    async with serve_aiohttp(router) as url, aiohttp.ClientSession() as http, http.post(url, data=FORM) as response:
        assert response.status == 403
        assert XML not in await response.text()


async def test_callbacks_of_one_texml_call_are_handled_in_the_order_of_their_times(
    keys: KeyPair, fetch: Any, eventually: Any
) -> None:
    router, events = WebhookRouter(keys.public, reorder_window=0.3), list[str]()

    @router.on(TexmlRequest)
    async def note(event: TexmlRequest) -> None:
        events.append(event.payload["CallStatus"])

    async with serve_aiohttp(router) as url:
        for second, status in ((9, "completed"), (1, "in-progress")):
            await fetch(url, CallStatus=status, Timestamp=f"2026-03-01T12:00:0{second}Z")
        await eventually(lambda: len(events) == 2)
    assert events == ["in-progress", "completed"]


async def test_callbacks_of_texml_are_events_with_handlers(router: WebhookRouter, fetch: Any, eventually: Any) -> None:
    events: list[TexmlRequest] = []

    @router.on(TexmlRequest)
    async def note(event: TexmlRequest) -> None:
        events.append(event)

    async with serve_aiohttp(router) as url:
        for text in ("queued", "duplicate"):
            reply = await fetch(url, CallStatus="completed", Timestamp="2026-03-01T12:00:00Z")
            assert reply == (200, "text/plain", text)
        await eventually(lambda: events)
    (event,) = events
    assert event.payload["CallStatus"] == "completed"
    assert event.occurred_at is not None


def test_an_event_type_that_is_misspelt_is_refused(router: WebhookRouter) -> None:
    with pytest.raises(ConfigurationError, match="matches no event type"):
        router.reply("assistant.init")
    with pytest.raises(ConfigurationError, match="a mapping, a model"):
        router.reply(ASSISTANT, default=7)  # type: ignore[arg-type]


@pytest.mark.parametrize("adapter", [serve_fastapi, serve_aiohttp], ids=["fastapi", "aiohttp"])
async def test_a_call_of_a_texml_application_runs_the_documents_of_its_reply_handlers(adapter: Serve) -> None:
    async with Simulator(speed=50) as simulator:
        router = WebhookRouter(simulator.public_key)

        @router.reply(TexmlRequest, where=lambda request: "Digits" in request.payload)
        async def choose(event: TexmlRequest) -> str:
            return f"<Response><Say>You pressed {event.payload['Digits']}.</Say><Hangup/></Response>"

        @router.reply(TexmlRequest)
        async def greet() -> str:
            return f'<Response><Gather action="{url}" numDigits="1"><Say>Press a key.</Say></Gather></Response>'

        async with adapter(router) as url, TelnyxSession("KEYtest", base_url=simulator.url) as telnyx:
            made = await texml_applications.create(telnyx, friendly_name="Menu", voice_url=url)
            assert made.data is not None
            call = await simulator.incoming_call(connection_id=made.data.id)
            await call.hears("Press a key.")
            call.press("7")
            await call.until("ended")
        assert call.heard == ["Press a key.", "You pressed 7."]
