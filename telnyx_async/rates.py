"""Rate limits: how long a request waits for its turn, and what responses say about Telnyx's limits.

A session learns each limit from Telnyx's responses, and sends no faster. `RateLimits` says how long a request may wait for
its turn. Requests of one rate limit (a bucket) wait in the order in which their calls began.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.options import is_number

if TYPE_CHECKING:
    from attrs import Attribute
    from redis.asyncio import Redis

__all__ = ["RateLimits", "RateState"]

# A reset above this is a time, as seconds since 1970, and not a duration. Telnyx's pages show both.
_EPOCH: Final = 1e9
# A Date has whole seconds, and a response takes a moment: up to this many seconds our clock is the better one.
_SKEW: Final = 3.0


def _positive(owner: object, attribute: Attribute[float], value: object) -> None:
    if not is_number(value) or value <= 0:
        raise ConfigurationError(f"RateLimits.{attribute.name} must be a number above 0, not {value!r}")


@frozen
class RateLimits:
    """How a session keeps Telnyx's rate limits: `TelnyxSession(rate_limits=RateLimits(max_wait=10))`.

    Args:
        max_wait: seconds that a request may wait for its turn, because of a rate limit or of `max_in_flight`. A request
            that would wait longer fails with `errors.QueueTimedOut`, at once if that is known. This time is no part of
            `Timeouts.total`.

    Raises:
        ConfigurationError: a value is out of its range.
    """

    max_wait: float = field(default=60.0, validator=_positive)
    _redis: Redis | None = field(default=None, alias="_redis", repr=False)
    _prefix: str = field(default="", alias="_prefix", repr=False)

    @classmethod
    def shared(cls, redis: Redis, *, max_wait: float = 60.0, prefix: str = "telnyx:rate:") -> RateLimits:
        """Rate limits that several processes keep together. Needs `telnyx-async[redis]`.

        While Redis does not answer, each process keeps the limits that it learned itself.

        Args:
            redis: redis-py's asyncio client, as in `redis.asyncio.from_url("redis://localhost", socket_timeout=1)`. The
                caller closes it.
            max_wait: seconds that a request may wait for its turn, as above.
            prefix: of the keys. Telnyx's limits hold for an account, so use a prefix for each account.

        Raises:
            ConfigurationError: a value is out of its range.
        """
        from redis.asyncio import Redis, RedisCluster  # optional

        if not isinstance(redis, Redis | RedisCluster):
            raise ConfigurationError(f"RateLimits.shared takes a redis.asyncio.Redis, not {redis!r}")
        return cls(max_wait, _redis=redis, _prefix=prefix)


@frozen
class RateState:
    """What a response says about the rate limit of its request.

    Attributes:
        limit: number of requests in a window; None when the response does not say.
        remaining: number of requests that are left in this window.
        reset: seconds until the window ends, at least 0; None when the response does not say.
    """

    limit: int | None
    remaining: int
    reset: float | None

    @classmethod
    def of(cls, headers: Mapping[str, str], now: float | None = None) -> RateState | None:
        """Read `x-ratelimit-limit`, `-remaining` and `-reset`.

        Args:
            headers: of a response, case-insensitive or in lower case.
            now: seconds since 1970; by default of this moment, or of the response where our clock is wrong.

        Returns:
            The state; None when the response does not say what is left.
        """
        remaining = number(headers.get("x-ratelimit-remaining"))
        if remaining is None:
            return None
        limit = number(headers.get("x-ratelimit-limit"))
        return cls(None if limit is None else int(limit), max(0, int(remaining)), reset_after(headers, now))


def reset_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds until the time in `x-ratelimit-reset`; None when there is none. It may be a duration or a time."""
    seconds = number(headers.get("x-ratelimit-reset"))
    if seconds is not None and seconds > _EPOCH:
        seconds -= time_of(headers) if now is None else now
    return None if seconds is None else max(0.0, seconds)


def time_of(headers: Mapping[str, str]) -> float:
    """Seconds since 1970 at the server: by our clock, unless the Date of its response shows that it is wrong."""
    now, said = time.time(), timestamp(headers.get("date", ""))
    return now if said is None or abs(said - now) <= _SKEW else said


def timestamp(text: str) -> float | None:
    """Seconds since 1970 of the date in a header; None when there is none."""
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None


def number(text: str | None) -> float | None:
    """The finite number in a header; None when there is none."""
    if not text:
        return None
    try:
        found = float(text)
    except ValueError:
        return None
    return found if isfinite(found) else None
