"""FastAPI and aiohttp applications, over real HTTP."""

from __future__ import annotations

import asyncio
import io
import json
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlsplit

import aiohttp
import pytest
import uvicorn
from aiohttp import web
from aiohttp.test_utils import TestServer
from fastapi import Depends, FastAPI, Request

from telnyx_async import models
from telnyx_async._engine.serialization import to_wire
from telnyx_async.errors import ConfigurationError
from telnyx_async.models._events import EVENTS
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.references import at
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.webhooks import Event, KeyPair, MemoryInbox, WebhookRouter, sign
from telnyx_async.webhooks import aiohttp as aiohttp_adapter
from telnyx_async.webhooks import fastapi as adapter
from telnyx_async.webhooks.aiohttp import SESSION, add_webhooks
from telnyx_async.webhooks.fastapi import EventSession, lifespan, webhook_routes
from tests.contract.document import DOCUMENT, OVERLAY

PATH = "/webhooks/telnyx"
Serve = Callable[[WebhookRouter], Any]


def open_session() -> TelnyxSession:
    return TelnyxSession("KEYtest")


@asynccontextmanager
async def serve_asgi(app: FastAPI) -> AsyncIterator[str]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, log_level="error", lifespan="on")
        server = uvicorn.Server(config)
        running = asyncio.ensure_future(server.serve([listening]))
        while not server.started:
            assert not running.done(), "the application did not start"
            await asyncio.sleep(0.005)
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            await running


@asynccontextmanager
async def serve_fastapi(router: WebhookRouter) -> AsyncIterator[str]:
    app = FastAPI()
    app.include_router(webhook_routes(router, PATH, session=open_session))
    async with serve_asgi(app) as url:
        yield url + PATH


@asynccontextmanager
async def serve_aiohttp(router: WebhookRouter) -> AsyncIterator[str]:
    app = web.Application()
    add_webhooks(app, router, PATH, session=open_session)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
    finally:
        await runner.cleanup()


@pytest.fixture(params=[serve_fastapi, serve_aiohttp], ids=["fastapi", "aiohttp"])
def serve(request: pytest.FixtureRequest) -> Serve:
    found: Serve = request.param
    return found


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


# --- every event type


@pytest.fixture(scope="module")
def document() -> Document:
    return Document(DOCUMENT)


@pytest.fixture(scope="module")
def payload_schemas() -> dict[str, str]:
    """event_type -> schema, or a property of one, for what no webhook of the document carries."""
    return {kind: key.replace(".", "/properties/") for kind, key in OVERLAY.events.items()}


def body_of(event_type: str, document: Document, payload_schemas: dict[str, str]) -> dict[str, Any]:
    """What a webhook of this type carries, every property of its schema filled."""
    sampler = Sampler(document)
    pointer = f"#/components/schemas/{payload_schemas.get(event_type)}"
    if event_type not in payload_schemas or "event_type" in document.properties(at(document.root, pointer)):
        schema, pointer = document.events[event_type]
        data: dict[str, Any] = sampler.fitting(pointer, schema, event_type)
    else:
        data = {"record_type": "event", "payload": sampler.fitting(pointer, at(document.root, pointer), event_type)}
    return {"occurred_at": "2026-03-01T12:00:00.5Z", **data, "event_type": event_type, "id": f"id of {event_type}"}


def comparable(value: Any) -> Any:
    """JSON whose times are all spelled alike."""
    if isinstance(value, dict):
        return {key: comparable(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [comparable(one) for one in value]
    if isinstance(value, str) and value[4:5] == "-" and "T" in value:
        return datetime.fromisoformat(value)
    return value


async def test_every_event_type_arrives_as_its_type_with_nothing_lost(
    serve: Serve,
    http: aiohttp.ClientSession,
    keys: KeyPair,
    document: Document,
    payload_schemas: dict[str, str],
) -> None:
    router = WebhookRouter(keys.public)
    arrived: dict[str, Event] = {}

    @router.on(Event)
    async def note(event: Event) -> None:
        arrived[event.event_type] = event

    sent = {event_type: body_of(event_type, document, payload_schemas) for event_type in EVENTS}
    meta = {"attempt": 2, "delivered_to": "https://example.com"}
    async with serve(router) as url:
        for data in sent.values():
            body = json.dumps({"data": data, "meta": meta}).encode()
            async with http.post(url, data=body, headers=sign(body, keys.private)) as response:
                assert response.status == 200
    assert len(sent) >= 60
    assert arrived.keys() == sent.keys()
    for event_type, event in arrived.items():
        assert type(event) is getattr(models, EVENTS[event_type]), event_type
        assert type(event.payload) is not dict, event_type
        assert event.id == f"id of {event_type}"
        assert event.meta.attempt == 2
        assert comparable(to_wire(event)) == comparable(sent[event_type]), event_type


# --- what the adapters add


async def test_what_is_refused_is_answered_with_400_or_403(
    serve: Serve, http: aiohttp.ClientSession, keys: KeyPair, body: Callable[..., bytes]
) -> None:
    router = WebhookRouter(keys.public, hooks=[])
    good = body("call.answered")
    headers = sign(good, keys.private)
    name = "telnyx-signature-ed25519"
    async with serve(router) as url:
        for data, sent, status in [
            (good, list(headers.items()), 200),
            (good, [], 403),
            (good + b" ", list(headers.items()), 403),
            (good, [*headers.items(), (name, headers[name])], 403),
            (b"{}", list(sign(b"{}", keys.private).items()), 400),
            (io.BytesIO(b"x" * (2 << 20)), list(headers.items()), 413),
        ]:
            async with http.post(url, data=data, headers=sent) as response:
                assert response.status == status
        async with http.get(url) as response:
            assert response.status == 405


async def test_the_session_opens_and_closes_with_the_application_after_the_last_handler(
    serve: Serve, http: aiohttp.ClientSession, keys: KeyPair, body: Callable[..., bytes], monkeypatch: Any
) -> None:
    happened: list[str] = []
    close = TelnyxSession.close

    async def noted(self: TelnyxSession, grace: float = 10.0) -> None:
        happened.append("closed")
        await close(self, grace)

    monkeypatch.setattr(TelnyxSession, "close", noted)
    router = WebhookRouter(keys.public)

    @router.on("*")
    async def handler(event: Event, session: TelnyxSession) -> None:
        await asyncio.sleep(0.1)
        happened.append(repr(session))

    async with serve(router) as url:
        request = body("call.answered", id="7")
        async with http.post(url, data=request, headers=sign(request, keys.private)) as response:
            assert response.status == 200
        assert happened == []
    assert len(happened) == 2
    assert "caused by 7" in happened[0]
    assert happened[1] == "closed"


async def test_the_lifespans_of_application_and_routes_both_run(keys: KeyPair, http: aiohttp.ClientSession) -> None:
    happened = []

    @asynccontextmanager
    async def own(app: FastAPI) -> AsyncIterator[dict[str, str]]:
        happened.append("start")
        yield {"mine": "yes"}
        happened.append("stop")

    app = FastAPI(lifespan=own)
    app.include_router(webhook_routes(WebhookRouter(keys.public), PATH, session=open_session))
    async with serve_asgi(app):
        assert happened == ["start"]
    assert happened == ["start", "stop"]


def kind_of(event: adapter.Event) -> str:
    return type(event).__name__


def app_with_own_route() -> FastAPI:
    app = FastAPI(lifespan=lifespan(open_session))

    @app.post(PATH)
    async def telnyx(event: adapter.Event, session: EventSession, kind: Annotated[str, Depends(kind_of)]) -> list[str]:
        return [event.id, kind, repr(session)]

    return app


async def test_a_route_of_its_own_gets_the_event_and_its_session(
    keys: KeyPair, http: aiohttp.ClientSession, body: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", keys.public)
    good = body("call.answered", id="7")
    async with serve_asgi(app_with_own_route()) as url:
        async with http.post(url + PATH, data=good, headers=sign(good, keys.private)) as response:
            assert await response.json() == [
                "7",
                "CallAnswered",
                "<TelnyxSession https://api.telnyx.com/v2 caused by 7>",
            ]
        async with http.post(url + PATH, data=good + b" ", headers=sign(good, keys.private)) as response:
            assert response.status == 403
        async with http.post(url + PATH, data=b"{}", headers=sign(b"{}", keys.private)) as response:
            assert response.status == 400
        async with http.post(url + PATH, data=io.BytesIO(b"x" * (2 << 20))) as response:
            assert response.status == 413


async def test_a_route_of_its_own_without_a_key_lets_nothing_in(
    keys: KeyPair, http: aiohttp.ClientSession, body: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    good = body("call.answered")
    async with (
        serve_asgi(app_with_own_route()) as url,
        http.post(url + PATH, data=good, headers=sign(good, keys.private)) as response,
    ):
        assert response.status == 500


# --- clients that are slow or gone, and several sessions


async def send_half(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Begin a request, and send half of its body."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(f"POST {address.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\n0123456789".encode())
    await writer.drain()
    return reader, writer


async def test_a_body_that_does_not_come_is_answered_with_408(
    serve: Serve, keys: KeyPair, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (adapter, aiohttp_adapter):
        monkeypatch.setattr(module, "BODY_TIMEOUT", 0.05)
    async with serve(WebhookRouter(keys.public)) as url:
        reader, writer = await send_half(url)
        assert b" 408 " in await asyncio.wait_for(reader.readline(), 2)
        writer.close()


async def test_a_client_that_goes_away_in_its_body_leaves_nothing_in_the_log(
    serve: Serve, keys: KeyPair, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        async with serve(WebhookRouter(keys.public)) as url:
            _, writer = await send_half(url)
            await asyncio.sleep(0.05)
            writer.transport.abort()
            await asyncio.sleep(0.1)
    assert [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")] == []


async def test_other_routes_have_the_session_and_two_sessions_need_two_names(
    keys: KeyPair, http: aiohttp.ClientSession
) -> None:
    app = FastAPI()
    app.include_router(webhook_routes(WebhookRouter(keys.public), "/one", session=open_session))
    other = webhook_routes(
        WebhookRouter(keys.public),
        "/two",
        session=lambda: TelnyxSession("KEYother", base_url="http://other"),
        name="other",
    )
    app.include_router(other)

    @app.get("/")
    async def urls(telnyx: adapter.Session, request: Request) -> list[str]:
        return [telnyx.base_url, request.state.other.base_url]

    async with serve_asgi(app) as url, http.get(url) as response:
        assert await response.json() == ["https://api.telnyx.com/v2", "http://other"]
    app.include_router(webhook_routes(WebhookRouter(keys.public), "/three", session=open_session, name="other"))
    with pytest.raises(ConfigurationError, match="two sessions have the name 'other'"):
        async with app.router.lifespan_context(app):
            pass


async def test_aiohttp_has_the_session_in_the_application_and_two_sessions_need_two_keys(
    keys: KeyPair, http: aiohttp.ClientSession
) -> None:
    async def urls(request: web.Request) -> web.Response:
        return web.json_response([request.app[SESSION].base_url])

    app = web.Application()
    app.router.add_get("/", urls)
    add_webhooks(app, WebhookRouter(keys.public), "/one", session=open_session)
    async with TestServer(app) as server, http.get(server.make_url("/")) as response:
        assert await response.json() == ["https://api.telnyx.com/v2"]
    app = web.Application()
    for path in ("/one", "/two"):
        add_webhooks(app, WebhookRouter(keys.public), path, session=open_session)
    with pytest.raises(ConfigurationError, match="pass another key"):
        async with TestServer(app):
            pass


async def test_an_inbox_is_made_when_the_application_starts(
    keys: KeyPair, http: aiohttp.ClientSession, body: Callable[..., bytes]
) -> None:
    made: list[MemoryInbox] = []

    def make() -> MemoryInbox:
        made.append(MemoryInbox())
        return made[-1]

    router = WebhookRouter(keys.public)
    router.on("*")(_handle)
    app = FastAPI()
    app.include_router(webhook_routes(router, PATH, session=open_session, inbox=make))
    other = web.Application()
    add_webhooks(other, router, PATH, session=open_session, inbox=make)
    assert made == []
    request = body("call.answered", id="1")
    headers = sign(request, keys.private)
    async with serve_asgi(app) as url, http.post(url + PATH, data=request, headers=headers) as response:
        assert await response.text() == "queued"
    async with (
        TestServer(other) as server,
        http.post(server.make_url(PATH), data=request, headers=headers) as response,
    ):
        assert await response.text() == "queued"
    assert len(made) == 2


async def _handle(event: Event) -> None:
    pass


async def test_inline_a_handler_that_hangs_does_not_stop_the_server_from_stopping(
    serve: Serve, keys: KeyPair, http: aiohttp.ClientSession, body: Callable[..., bytes]
) -> None:
    router = WebhookRouter(keys.public, mode="inline", timeout=0.3, grace=0, hooks=[])
    begun = asyncio.Event()

    @router.on("*")
    async def hangs(event: Event) -> None:
        begun.set()
        await asyncio.sleep(60)

    request = body("call.answered")
    started = time.monotonic()
    async with serve(router) as url:
        posting = asyncio.ensure_future(http.post(url, data=request, headers=sign(request, keys.private)))
        await begun.wait()
    async with await posting as response:
        assert response.status == 500
    assert time.monotonic() - started < 5
