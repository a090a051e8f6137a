"""The requests that a client has left, as the `x-ratelimit-*` headers of each response show them."""

from __future__ import annotations

from attrs import define, field

from telnyx_async.simulator.clock import Clock

_LIMIT = 10_000  # requests
_WINDOW = 60.0  # seconds


@define(eq=False)
class Allowance:
    """Counts requests. None is refused for their number: a 429 is a fault that is injected.

    Args:
        clock: times the window in which they are counted.
    """

    clock: Clock
    _until: float = field(default=0.0, init=False)
    _remaining: int = field(default=_LIMIT, init=False)

    def headers(self) -> dict[str, str]:
        """Count a request, and describe what is left."""
        now = self.clock.wire_time()
        if now >= self._until:
            self._until, self._remaining = now + _WINDOW, _LIMIT
        self._remaining = max(0, self._remaining - 1)
        return {
            "x-ratelimit-limit": str(_LIMIT),
            "x-ratelimit-remaining": str(self._remaining),
            "x-ratelimit-reset": str(round(self._until - now)),
        }
