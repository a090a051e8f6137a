"""Retry policy, timeouts and options of a call. The values are validated when an object is created."""

from __future__ import annotations

import re
from collections.abc import Mapping
from sys import float_info
from typing import Any, TypeGuard

from attrs import Attribute, evolve, field, frozen

from telnyx_async.errors import ConfigurationError

__all__ = ["RequestOptions", "RetryPolicy", "Timeouts"]

# By RFC 9110: a token, and a line without control characters. A lone surrogate has no bytes.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# A wrong one would make a part of the body the beginning of the next request.
_FRAMING = frozenset({"content-length", "expect", "trailer", "transfer-encoding", "upgrade"})
_HEADER_TEXT = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]*")


def is_number(value: object) -> TypeGuard[float]:
    """Whether a value is a finite number, and one that a float can hold."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= float_info.max


def _number(least: float, *, above: bool = False, most: float | None = None, optional: bool = False) -> Any:
    """A validator: a finite number of at least `least` (or above it) and at most `most`."""

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if optional and value is None:
            return
        if (
            not is_number(value)
            or not (value > least if above else value >= least)
            or (most is not None and value > most)
        ):
            bounds = f"{'above' if above else 'at least'} {least:g}" + ("" if most is None else f", at most {most:g}")
            raise ConfigurationError(
                f"{type(owner).__name__}.{attribute.name} must be a number {bounds}, not {value!r}"
            )

    return check


def _whole_number(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(
            f"{type(owner).__name__}.{attribute.name} must be a whole number of at least 1, not {value!r}"
        )


def _instance(of: type, *, optional: bool = False) -> Any:
    """A validator: an instance of a type, or None when that is allowed."""

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if not (isinstance(value, of) or (optional and value is None)):
            raise ConfigurationError(f"{type(owner).__name__}.{attribute.name} must be a {of.__name__}")

    return check


def _headers(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(part, str) for pair in value.items() for part in pair):
        raise ConfigurationError("RequestOptions.headers must be a mapping of text to text")
    for name, text in value.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"RequestOptions.headers: {name!r} is no name of a header")
        if not _HEADER_TEXT.fullmatch(text):
            raise ConfigurationError(f"RequestOptions.headers: {name} must be one line of text")
        if name.lower() == "idempotency-key":
            raise ConfigurationError("an Idempotency-Key goes into RequestOptions.idempotency_key")
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"RequestOptions.headers must not have {name}: it says how a request is sent")


@frozen(kw_only=True)
class RetryPolicy:
    """How often and when a failed call is retried.

    The policy does not decide which calls may be retried: that depends on the idempotency class of the operation.

    Args:
        attempts: the largest number of requests for one call, including the first; at least 1.
        deadline: seconds after the start of the call. No retry starts after the deadline, and a running retry is
            cancelled then. The first request is limited by `Timeouts.total` only. Commands with a command_id always end
            within 60 s, and are not repeated after 44 s.
        wait_initial: seconds before the second attempt; doubled for each further attempt.
        wait_max: the longest of these waits, in seconds.
        jitter: the random part of a wait, 0 to 1.
        honour_retry_after: wait as long as Telnyx asks (Retry-After, x-ratelimit-reset), when it asks.
        budget: number of retries that the session may use for calls that fail in the end. Every ten calls that succeed
            add one retry. When the budget is used up, calls fail at their first failure. None: no limit.
        hedge_after: seconds to wait for a response to a command with a command_id. After that, the command is sent a
            second time in parallel, with the same id. Telnyx advises 0.5. None: no second request.

    Raises:
        ConfigurationError: a value is out of its range.
    """

    attempts: int = field(default=4, validator=_whole_number)
    deadline: float = field(default=30.0, validator=_number(0, above=True))
    wait_initial: float = field(default=0.25, validator=_number(0))
    wait_max: float = field(default=8.0, validator=_number(0))
    jitter: float = field(default=0.5, validator=_number(0, most=1))
    honour_retry_after: bool = field(default=True, validator=_instance(bool))
    budget: float | None = field(default=100, validator=_number(0, optional=True))
    hedge_after: float | None = field(default=None, validator=_number(0, above=True, optional=True))

    @classmethod
    def immediate(cls, **changes: Any) -> RetryPolicy:
        """A policy for tests: it never waits and has no budget.

        ```python
        async def test_a_call_is_answered_although_the_first_request_fails(failing_server: str) -> None:
            async with TelnyxSession("KEY", base_url=failing_server, retry=RetryPolicy.immediate()) as telnyx:
                await my_handler(telnyx, event)
        ```

        Args:
            changes: any of the fields, as in `RetryPolicy.immediate(attempts=2)`.
        """
        return evolve(cls(wait_initial=0.0, wait_max=0.0, jitter=0.0, honour_retry_after=False, budget=None), **changes)


@frozen(kw_only=True)
class Timeouts:
    """How long one request may take.

    Args:
        connect: seconds for DNS, connecting and TLS.
        read: seconds without a byte of the response. None: no limit.
        total: seconds for the whole request, from its turn on: `RateLimits.max_wait` limits the time before. None: no
            limit.

    Raises:
        ConfigurationError: a value is not above 0.
    """

    connect: float = field(default=5.0, validator=_number(0, above=True))
    read: float | None = field(default=30.0, validator=_number(0, above=True, optional=True))
    total: float | None = field(default=60.0, validator=_number(0, above=True, optional=True))


@frozen(kw_only=True)
class RequestOptions:
    """Options of one call: the `options=` of every function.

    Args:
        retry: replaces the session's policy.
        timeouts: replaces the session's timeouts.
        idempotency_key: the key of this call (its command_id or Idempotency-Key), if the operation takes one.
        repeat_anyway: allow retries of an operation without a key, although the command may then be carried out twice.
        headers: further headers; they replace the library's own headers of the same name.

    Raises:
        ConfigurationError: a value has the wrong type or is out of its range.
    """

    retry: RetryPolicy | None = field(default=None, validator=_instance(RetryPolicy, optional=True))
    timeouts: Timeouts | None = field(default=None, validator=_instance(Timeouts, optional=True))
    idempotency_key: str | None = field(default=None, validator=_instance(str, optional=True))
    repeat_anyway: bool = field(default=False, validator=_instance(bool))
    headers: Mapping[str, str] = field(factory=dict, validator=_headers, repr=False)
