"""Identifiers of what happens: calls, messages, webhooks. The same seed gives the same ones in the same order."""

from __future__ import annotations

import base64
import random
from uuid import UUID

_TOKEN_BYTES = 40


class Identifiers:
    """Makes identifiers.

    Args:
        seed: another seed gives other identifiers; None gives new ones in each run.
        purpose: what they are for. Those of one purpose do not depend on how many there are of another.
    """

    def __init__(self, seed: int | None, purpose: str) -> None:
        self._random = random.Random(None if seed is None else f"{seed}|{purpose}")

    def uuid(self) -> str:
        """A UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def token(self) -> str:
        """A long text of letters, digits, `-` and `_`."""
        return base64.urlsafe_b64encode(self._random.randbytes(_TOKEN_BYTES)).decode().rstrip("=")

    def digits(self, length: int) -> str:
        """Digits, such as a verification code."""
        return f"{self._random.randrange(10**length):0{length}}"
