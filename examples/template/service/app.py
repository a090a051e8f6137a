"""The application: `uvicorn service.app:create_app --factory`."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import FastAPI
from redis import asyncio as redis
from telnyx_async import TelnyxSession
from telnyx_async.webhooks import Inbox, RedisInbox, WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

from . import menu
from .settings import Settings


def create_app(settings: Settings | None = None, inbox: Callable[[], Inbox] | None = None) -> FastAPI:
    """Read the settings, and make the application.

    Args:
        settings: in place of those of the environment.
        inbox: makes the inbox, in place of that in Redis.
    """
    given = settings or Settings.model_validate({})

    def redis_inbox() -> Inbox:
        # Telnyx waits two seconds for an answer, so Redis has less.
        return RedisInbox(lambda: redis.from_url(str(given.redis_url), socket_timeout=1.5), prefix="telephone-service")

    webhooks = WebhookRouter(given.telnyx_public_key, inbox=inbox or redis_inbox)
    webhooks.provide(Settings, lambda: given)
    webhooks.include(menu.events)

    def session() -> TelnyxSession:
        return TelnyxSession(given.telnyx_api_key.get_secret_value(), base_url=given.telnyx_base_url)

    app = FastAPI(title="Telephone service")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx", session=session))
    app.add_api_route("/health", health)
    return app


async def health() -> dict[str, str]:
    """For the load balancer: this process responds."""
    return {"status": "ok"}
