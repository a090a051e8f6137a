"""What a user may set: how often, how long, and what about a single call. Frozen, and checked when made."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

from attrs import Attribute, evolve, field, frozen

from telnyx_async.errors import ConfigurationError

__all__ = ["RequestOptions", "RetryPolicy", "Timeouts"]


def _number(least: float, *, above: bool = False, most: float | None = None, optional: bool = False) -> Any:
    """A validator: a finite number from `least` (or above it) to `most`."""

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if optional and value is None:
            return
        number = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
        if not number or not (value > least if above else value >= least) or (most is not None and value > most):  # type: ignore[operator]
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
    """A validator: a value of a type, or None where that is allowed."""

    def check(owner: object, attribute: Attribute[Any], value: object) -> None:
        if not (isinstance(value, of) or (optional and value is None)):
            raise ConfigurationError(f"{type(owner).__name__}.{attribute.name} must be a {of.__name__}")

    return check


def _headers(owner: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(part, str) for pair in value.items() for part in pair):
        raise ConfigurationError("RequestOptions.headers must be a mapping of text to text")
    if any(name.lower() == "idempotency-key" for name in value):
        raise ConfigurationError("an Idempotency-Key goes into RequestOptions.idempotency_key")


@frozen(kw_only=True)
class RetryPolicy:
    """How a call that failed is tried again, where it may be. What may be is not a matter of policy: see `retry`.

    Args:
        attempts: requests for one call at the most, the first included; from 1.
        deadline: seconds after which no request begins, and at which a repeated one is cut off. A first request is
            bounded by `Timeouts.total` alone. Commands with a command_id end within 60 s whatever is set here.
        wait_initial: seconds before the second attempt; doubled for each further one.
        wait_max: the longest of these waits, in seconds.
        jitter: the part of a wait that is left to chance, 0 to 1.
        honour_retry_after: wait as long as Telnyx says (Retry-After, x-ratelimit-reset), when it says so.
        budget: repeats that the session may spend on calls that fail all the same. Ten calls that succeed earn one
            back; when all are spent, calls fail at their first failure. None: without limit.
        hedge_after: seconds after which a command with a command_id that has no response is sent a second time beside
            the first, with the same id. Telnyx advises 0.5. None: not at all.

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
        """A policy that never waits and is not limited by a budget: for tests.

        ```python
        async def test_a_call_is_answered_although_telnyx_stumbles(stumbling_server: str) -> None:
            async with TelnyxSession("KEY", base_url=stumbling_server, retry=RetryPolicy.immediate()) as telnyx:
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
        connect: seconds for finding the host, connecting and TLS.
        read: seconds without a byte of the response. None: no limit.
        total: seconds for the whole request, waiting for its turn included. None: no limit.

    Raises:
        ConfigurationError: a value is not above 0.
    """

    connect: float = field(default=5.0, validator=_number(0, above=True))
    read: float | None = field(default=30.0, validator=_number(0, above=True, optional=True))
    total: float | None = field(default=60.0, validator=_number(0, above=True, optional=True))


@frozen(kw_only=True)
class RequestOptions:
    """What differs for one call: the `options=` of every function.

    Args:
        retry: instead of the session's policy.
        timeouts: instead of the session's.
        idempotency_key: the key of this call (its command_id or Idempotency-Key), where the operation takes one.
        repeat_anyway: allow a repeat although it may carry the command out twice, where the operation has no protection
            of its own.
        headers: sent in addition; they win over the library's own.

    Raises:
        ConfigurationError: a value is not what it should be.
    """

    retry: RetryPolicy | None = field(default=None, validator=_instance(RetryPolicy, optional=True))
    timeouts: Timeouts | None = field(default=None, validator=_instance(Timeouts, optional=True))
    idempotency_key: str | None = field(default=None, validator=_instance(str, optional=True))
    repeat_anyway: bool = field(default=False, validator=_instance(bool))
    headers: Mapping[str, str] = field(factory=dict, validator=_headers, repr=False)
