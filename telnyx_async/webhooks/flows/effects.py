"""Effects of the user's own within a flow: see `Steps.once`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TypeVar

from telnyx_async.errors import ConfigurationError
from telnyx_async.webhooks.flows.outcomes import is_json

__all__ = ["idempotency_key"]

T = TypeVar("T")
_key: ContextVar[str] = ContextVar("idempotency key")


def idempotency_key() -> str:
    """The key of the effect in whose function this is called, by `once`: the same in each run of the flow.

    Raises:
        LookupError: it is called elsewhere.
    """
    return _key.get()


async def result_of(name: str, key: str, effect: Callable[[], Awaitable[T]]) -> T:
    """Carry out an effect.

    Args:
        name: of the effect.
        key: that it finds as `idempotency_key()`.
        effect: calls the function.

    Raises:
        ConfigurationError: the result is not JSON.
        Exception: what the function raises.
    """
    token = _key.set(key)
    try:
        result = await effect()
    finally:
        _key.reset(token)
    if not is_json(result):
        raise ConfigurationError(f"once {name}: the result must be JSON, not {result!r:.100}")
    return result
