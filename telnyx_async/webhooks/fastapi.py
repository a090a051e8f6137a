"""Webhooks in a FastAPI application.

```python
webhooks = WebhookRouter()
app = FastAPI()
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
```

An application with a route of its own uses `lifespan` and the dependencies:

```python
app = FastAPI(lifespan=lifespan())

@app.post("/webhooks/telnyx")
async def telnyx(event: Event, session: EventSession) -> None:
    ...
```

In any route, `Session` is the session of the application.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from starlette.requests import ClientDisconnect

from telnyx_async import model
from telnyx_async.errors import ConfigurationError, UnreadableEvent, WebhookRejected
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks.adapter import BODY_TIMEOUT, MAX_BODY, check_application
from telnyx_async.webhooks.dispatch import WebhookRouter
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.inbox.contract import EventQueue
from telnyx_async.webhooks.signature import verify

__all__ = ["Event", "EventSession", "Session", "lifespan", "webhook_routes"]

_Lifespan: TypeAlias = Callable[[Any], AbstractAsyncContextManager[Mapping[str, Any]]]


def webhook_routes(
    router: WebhookRouter,
    path: str = "/webhooks/telnyx",
    *,
    session: Callable[[], TelnyxSession] = TelnyxSession,
    inbox: Callable[[], EventQueue] | None = None,
    name: str = "telnyx",
) -> APIRouter:
    """Make the route that accepts webhooks: `app.include_router(webhook_routes(webhooks))`.

    Args:
        router: has the handlers.
        path: of the webhook URL.
        session: makes the session that sends the commands of the handlers. It is opened and closed with the
            application.
        inbox: makes the inbox, in place of the router's own.
        name: of the session, which is `request.state.telnyx` in any route; another one for each account.

    Returns:
        A FastAPI router with one POST route and a lifespan, which FastAPI runs together with the application's.

    Raises:
        ConfigurationError: when the application starts: the name is taken, or what `WebhookRouter.running` raises.
    """

    check_application(router, session)

    @asynccontextmanager
    async def running(app: Any) -> AsyncIterator[Mapping[str, Any]]:
        async with _opened(app, session, name) as state, router.running(state[name], inbox=inbox and inbox()):
            yield state

    routes = APIRouter(lifespan=running)

    @routes.post(path, include_in_schema=False)
    async def receive(request: Request) -> Response:
        reply = await router.deliver(await _read(request), request.headers.items())
        return Response(reply.text, reply.status, media_type=reply.content_type)

    return routes


def lifespan(session: Callable[[], TelnyxSession] = TelnyxSession, *, name: str = "telnyx") -> _Lifespan:
    """Open a session when the application starts and close it when it stops: `FastAPI(lifespan=lifespan())`.

    Args:
        session: makes the session.
        name: of the session, which is `request.state.telnyx` in any route; another one for each account.

    Raises:
        ConfigurationError: when the application starts: the name is taken.
    """
    return lambda app: _opened(app, session, name)


@asynccontextmanager
async def _opened(app: Any, session: Callable[[], TelnyxSession], name: str) -> AsyncIterator[Mapping[str, Any]]:
    # The states of several lifespans are merged, so that one of two equal names would be lost without a word.
    if hasattr(app.state, name):
        raise ConfigurationError(
            f"two sessions have the name {name!r}: pass another name to webhook_routes or lifespan"
        )
    async with session() as opened:
        setattr(app.state, name, opened)
        try:
            yield {name: opened}
        finally:
            delattr(app.state, name)


async def _verified_event(request: Request) -> model.Event:
    body = await _read(request)
    try:
        verify(body, request.headers.items())
        return parse(body)
    except WebhookRejected as rejected:
        status = 400 if isinstance(rejected, UnreadableEvent) else 403
        raise HTTPException(status, str(rejected)) from None


Event: TypeAlias = Annotated[model.Event, Depends(_verified_event)]
"""The event of this request, verified with `TELNYX_PUBLIC_KEY`. A refused request is answered with 400 or 403."""


async def _session(request: Request) -> TelnyxSession:
    session = getattr(request.state, "telnyx", None)
    if not isinstance(session, TelnyxSession):
        raise ConfigurationError("a session needs FastAPI(lifespan=lifespan()) or the routes of a WebhookRouter")
    return session


Session: TypeAlias = Annotated[TelnyxSession, Depends(_session)]
"""The session of the application, for any route."""


async def _event_session(session: Session, event: Event) -> TelnyxSession:
    return session.caused_by(event)


EventSession: TypeAlias = Annotated[TelnyxSession, Depends(_event_session)]
"""The session of the application, `caused_by` the event of this request."""


async def _read(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIMEOUT):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MAX_BODY:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408) from None
    except ClientDisconnect:
        raise HTTPException(400) from None
    return bytes(body)
