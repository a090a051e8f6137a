"""Webhooks in an aiohttp application.

```python
webhooks = WebhookRouter()
app = web.Application()
add_webhooks(app, webhooks, "/webhooks/telnyx")
```

The session is opened and closed with the application. Other handlers find it as `request.app[SESSION]`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final

from aiohttp import web

from telnyx_async.errors import ConfigurationError
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks.adapter import BODY_TIMEOUT, check_application
from telnyx_async.webhooks.dispatch import WebhookRouter
from telnyx_async.webhooks.inbox.contract import EventQueue

__all__ = ["SESSION", "add_webhooks", "webhook_handler"]

SESSION: Final = web.AppKey("telnyx", TelnyxSession)
"""The key of the session in the application: `request.app[SESSION]`."""


def add_webhooks(
    app: web.Application,
    router: WebhookRouter,
    path: str = "/webhooks/telnyx",
    *,
    session: Callable[[], TelnyxSession] = TelnyxSession,
    inbox: Callable[[], EventQueue] | None = None,
    key: web.AppKey[TelnyxSession] = SESSION,
) -> None:
    """Accept webhooks at a path of the application.

    Args:
        app: the application, not started yet.
        router: has the handlers.
        path: of the webhook URL.
        session: makes the session that sends the commands of the handlers. It is opened and closed with the
            application.
        inbox: makes the inbox, in place of the router's own.
        key: of the session in the application; another one for each account.

    Raises:
        ConfigurationError: when the application starts: the key is taken, or what `WebhookRouter.running` raises.
    """

    check_application(router, session)

    async def running(app: web.Application) -> AsyncIterator[None]:
        if key in app:
            raise ConfigurationError(f"two sessions have the key {key}: pass another key to add_webhooks")
        async with session() as opened, router.running(opened, inbox=inbox and inbox()):
            app[key] = opened
            yield

    app.cleanup_ctx.append(running)
    app.router.add_post(path, webhook_handler(router))


def webhook_handler(router: WebhookRouter) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Make a request handler for an application that enters `router.running(...)` itself.

    Args:
        router: has the handlers.
    """

    async def receive(request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                body = await request.read()
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        except (ConnectionError, web.RequestPayloadError):
            return web.Response(status=400)  # the client is gone
        reply = await router.deliver(body, request.headers.items())
        return web.Response(text=reply.text, status=reply.status, content_type=reply.content_type)

    return receive
