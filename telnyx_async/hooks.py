"""What observes calls: `Hooks`, to be overridden, and `LoggingHooks` for standard logging.

A hook sees what is called, how long it takes and what is decided; never the API key, headers or bodies.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from attrs import define, field

from telnyx_async._engine.retry import Decision
from telnyx_async.errors import TelnyxError
from telnyx_async.model import Drift
from telnyx_async.operation import Operation

__all__ = ["Attempt", "Decision", "Drift", "Hooks", "Invocation", "LoggingHooks"]

H = TypeVar("H")
_log: Final = logging.getLogger("telnyx_async")


@define(kw_only=True, eq=False)
class Invocation:
    """One call of a function, however many requests it takes.

    Attributes:
        operation: what is called.
        url: where to, with its query: it may hold phone numbers.
        idempotency_key: the command_id or Idempotency-Key of all its requests, if it has one.
        attempts: requests so far.
        sent_bytes: length of its body, where that is known beforehand.
        received_bytes: length of the last response's body.
        seconds: how long it took; set when it ends.
        status: of the last response.
        error: what it ends with; None for a result.
        replayed: whether Telnyx said that it gave this response before (`Idempotent-Replayed`).
        state: for the hooks' own use, by whatever key they like.
    """

    operation: Operation
    url: str = field(repr=False)
    idempotency_key: str | None = None
    attempts: int = 0
    sent_bytes: int | None = None
    received_bytes: int = 0
    seconds: float = 0.0
    status: int | None = None
    error: BaseException | None = None
    replayed: bool = False
    state: dict[Any, Any] = field(factory=dict, repr=False)


@define(kw_only=True, eq=False)
class Attempt:
    """One HTTP request of a call.

    Attributes:
        invocation: the call it belongs to.
        number: from 1.
        seconds: how long it took; set when it ends.
        status: of its response; None without one.
        error: why it failed; None for a success, and for a hedged request that was cancelled.
        state: for the hooks' own use, by whatever key they like.
    """

    invocation: Invocation
    number: int
    seconds: float = 0.0
    status: int | None = None
    error: TelnyxError | None = None
    state: dict[Any, Any] = field(factory=dict, repr=False)


class Hooks:
    """Override what you want to see. A hook must not block; what it raises is logged, and changes nothing."""

    def call_started(self, invocation: Invocation) -> None:
        """A call begins."""

    def request_started(self, attempt: Attempt) -> None:
        """A request of a call is about to be sent."""

    def request_ended(self, attempt: Attempt) -> None:
        """A request got its response, failed, or was cancelled."""

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        """A request failed; the decision says whether it is sent again, after how many seconds, and why."""

    def call_ended(self, invocation: Invocation) -> None:
        """A call ended, with a result or an error."""

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        """A response held something that the document does not describe."""


class LoggingHooks(Hooks):
    """Writes to the logger `telnyx_async`: a line per retry at INFO, the rest at DEBUG.

    Addresses, which may hold phone numbers, are written at DEBUG only.
    """

    def call_started(self, invocation: Invocation) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s %s", invocation.operation.method, invocation.url)

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        if decision.again:
            # Telnyx's own texts may quote what was sent; its codes don't.
            codes = " ".join(map(str, [getattr(error, "status", None) or "no response", *getattr(error, "codes", ())]))
            _log.info(
                "%s: request %d failed (%s, %s), again in %.2f s: %s",
                *(invocation.operation.id, invocation.attempts, type(error).__name__, codes),
                *(decision.wait, decision.reason),
            )

    def call_ended(self, invocation: Invocation) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            outcome = type(invocation.error).__name__ if invocation.error else invocation.status
            what = (invocation.operation.id, outcome, invocation.seconds, invocation.attempts)
            _log.debug("%s: %s after %.3f s, request %d", *what)

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        _log.debug("%s: %s in %s: %s", invocation.operation.id, drift.what, drift.where, drift.detail)


def notify(hooks: Sequence[H], announce: Callable[[H], None], log: logging.Logger = _log) -> None:
    """Call every hook; one that fails is logged and does not keep the others from being called.

    Args:
        hooks: to call.
        announce: calls the right method of one.
        log: where failures go.
    """
    for hook in hooks:
        try:
            announce(hook)
        except Exception:
            log.exception("a hook failed: %s", type(hook).__name__)
