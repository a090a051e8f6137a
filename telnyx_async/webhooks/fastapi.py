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
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Depends, HTTPException, Request, Response

from telnyx_async import model
from telnyx_async.errors import ConfigurationError, UnreadableEvent, WebhookRejected
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks.dispatch import MAX_BODY, WebhookRouter
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.signature import verify

__all__ = ["Event", "EventSession", "lifespan", "webhook_routes"]

_Lifespan: TypeAlias = Callable[[Any], AbstractAsyncContextManager[Mapping[str, Any]]]


def webhook_routes(
    router: WebhookRouter,
    path: str = "/webhooks/telnyx",
    *,
    session: Callable[[], TelnyxSession] = TelnyxSession,
) -> APIRouter:
    """Make the route that accepts webhooks: `app.include_router(webhook_routes(webhooks))`.

    Args:
        router: has the handlers.
        path: of the webhook URL.
        session: makes the session that sends the commands of the handlers. It is opened and closed with the
            application.

    Returns:
        A FastAPI router with one POST route and a lifespan, which FastAPI runs together with the application's.
    """

    @asynccontextmanager
    async def running(app: Any) -> AsyncIterator[Mapping[str, Any]]:
        async with session() as opened, router.running(opened):
            yield {"telnyx": opened}

    routes = APIRouter(lifespan=running)

    @routes.post(path, include_in_schema=False)
    async def receive(request: Request) -> Response:
        reply = await router.deliver(await _read(request), request.headers.items())
        return Response(reply.text, reply.status, media_type="text/plain")

    return routes


def lifespan(session: Callable[[], TelnyxSession] = TelnyxSession) -> _Lifespan:
    """Open a session when the application starts and close it when it stops: `FastAPI(lifespan=lifespan())`.

    Args:
        session: makes the session. In requests it is `request.state.telnyx`.
    """

    @asynccontextmanager
    async def opened(app: Any) -> AsyncIterator[Mapping[str, Any]]:
        async with session() as telnyx:
            yield {"telnyx": telnyx}

    return opened


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


async def _event_session(request: Request, event: Event) -> TelnyxSession:
    session = getattr(request.state, "telnyx", None)
    if not isinstance(session, TelnyxSession):
        raise ConfigurationError("EventSession needs FastAPI(lifespan=lifespan()) or the routes of a WebhookRouter")
    return session.caused_by(event)


EventSession: TypeAlias = Annotated[TelnyxSession, Depends(_event_session)]
"""The session of the application, `caused_by` the event of this request."""


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise HTTPException(413)
    return bytes(body)
