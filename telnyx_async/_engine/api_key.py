"""The API key: a text, or a function that is asked for it."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeAlias

from attrs import field, frozen

from telnyx_async._engine.arguments import refuse
from telnyx_async.errors import ConfigurationError

# The key, or a function that returns it; the function may be async.
KeySource: TypeAlias = str | Callable[[], str | Awaitable[str]]


@frozen
class Key:
    """A key that no `repr` shows: tools that report errors print the local variables of functions."""

    text: str = field(repr=False)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not pickled: make the session where it is used")


class ApiKey:
    """The key of a session. A function is asked at the first call, and again after Telnyx has refused its key.

    Args:
        source: the key, or a function that returns it; None for the environment variable TELNYX_API_KEY.

    Attributes:
        known: the key that was used last; None when it must be asked for.

    Raises:
        ConfigurationError: it is neither, or the key cannot be one.
    """

    def __init__(self, source: KeySource | None) -> None:
        self._ask = source if callable(source) else None
        given = os.environ.get("TELNYX_API_KEY", "") if source is None else source
        self.known: Key | None = None if callable(given) else _checked(given)
        self._lock = asyncio.Lock()

    async def current(self) -> Key:
        """The key to send.

        Raises:
            ConfigurationError: the function did not return a key. What the function itself raises is passed on.
        """
        return await self._asked(None)

    async def renewed(self, refused: Key) -> bool:
        """Ask for another key than the one that was refused. Returns whether there is one."""
        return self._ask is not None and await self._asked(refused) != refused

    async def _asked(self, old: Key | None) -> Key:
        """The key from the function. It is asked once, however many calls wait for it."""
        async with self._lock:
            if self.known == old and self._ask is not None:
                answer = self._ask()
                self.known = _checked(await answer if inspect.isawaitable(answer) else answer)
            assert self.known is not None
            return self.known


def _checked(key: object) -> Key:
    if not isinstance(key, str):
        refuse("TelnyxSession", "api_key", "str, or a function that returns one", key)
    key = key.strip()
    if not key:
        raise ConfigurationError("no API key: pass api_key or set TELNYX_API_KEY")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError("the API key contains invalid characters")
    return Key(key)
