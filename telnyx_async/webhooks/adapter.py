"""What the adapters of frameworks have in common."""

from __future__ import annotations

from telnyx_async._engine.arguments import refuse
from telnyx_async.webhooks.dispatch import WebhookRouter

__all__: list[str] = []

# Bytes; no event is nearly as long. For adapters of frameworks that have no limit themselves.
MAX_BODY = 1 << 20
# Seconds that a client may take to send its body: Telnyx sends it at once, and gives up after two seconds.
BODY_TIMEOUT = 5.0


def check_application(router: object, session: object) -> None:
    """Refuse what an adapter cannot connect.

    Raises:
        ConfigurationError: it is no router, or no function that makes a session.
    """
    if not isinstance(router, WebhookRouter):
        refuse("webhooks", "router", "a WebhookRouter", router)
    if not callable(session):
        refuse("webhooks", "session", "a function that makes a TelnyxSession", session)
