"""Webhooks in an aiohttp application.

```python
webhooks = WebhookRouter()
app = web.Application()
add_webhooks(app, webhooks, "/webhooks/telnyx")
```

The session is opened and closed with the application.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

from aiohttp import web

from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks.dispatch import WebhookRouter

__all__ = ["add_webhooks", "webhook_handler"]


def add_webhooks(
    app: web.Application,
    router: WebhookRouter,
    path: str = "/webhooks/telnyx",
    *,
    session: Callable[[], TelnyxSession] = TelnyxSession,
) -> None:
    """Accept webhooks at a path of the application.

    Args:
        app: the application, not started yet.
        router: has the handlers.
        path: of the webhook URL.
        session: makes the session that sends the commands of the handlers. It is opened and closed with the
            application.
    """

    async def running(_: web.Application) -> AsyncIterator[None]:
        async with session() as opened, router.running(opened):
            yield

    app.cleanup_ctx.append(running)
    app.router.add_post(path, webhook_handler(router))


def webhook_handler(router: WebhookRouter) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Make a request handler for an application that enters `router.running(...)` itself.

    Args:
        router: has the handlers.
    """

    async def receive(request: web.Request) -> web.Response:
        reply = await router.deliver(await request.read(), request.headers.items())
        return web.Response(text=reply.text, status=reply.status)

    return receive
