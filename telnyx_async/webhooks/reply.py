"""What a webhook is answered with."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Reply"]


@frozen
class Reply:
    """The answer to a webhook: an HTTP status, and a short reason."""

    status: int
    text: str
