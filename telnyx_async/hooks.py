"""What observes calls: one small protocol, and its adapter for standard logging.

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

__all__ = ["Attempt", "Call", "Decision", "Drift", "Hooks", "LoggingHooks"]

H = TypeVar("H")
_log: Final = logging.getLogger("telnyx_async")


@define(kw_only=True, eq=False)
class Call:
    """One logical call: what a function does, however many requests it takes.

    Attributes:
        operation: what is called.
        url: where to, with its query: it may hold phone numbers.
        key: the command_id or Idempotency-Key of all its attempts, if it has one.
        attempts: requests so far.
        sent_bytes: length of its body, where that is known beforehand.
        received_bytes: length of the last answer's body.
        seconds: how long it took; set when it ends.
        status: of the last answer.
        error: what it ends with; None for a result.
        replayed: whether Telnyx said that the answer is one it gave before (`Idempotent-Replayed`).
        state: for the hooks' own use, by whatever key they like.
    """

    operation: Operation
    url: str = field(repr=False)
    key: str | None = None
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
    """One request of a call.

    Attributes:
        call: it belongs to.
        number: from 1.
        seconds: how long it took; set when it ends.
        status: of its answer; None without one.
        error: why it failed; None for a success, and for a hedged request that was dropped.
    """

    call: Call
    number: int
    seconds: float = 0.0
    status: int | None = None
    error: TelnyxError | None = None
    state: dict[Any, Any] = field(factory=dict, repr=False)


class Hooks:
    """Override what you want to see. A hook must not block; what it raises is logged, and changes nothing."""

    def request_started(self, call: Call) -> None:
        """A logical call begins."""

    def attempt_started(self, attempt: Attempt) -> None:
        """A request is about to be sent."""

    def attempt_ended(self, attempt: Attempt) -> None:
        """A request was answered, failed, or was dropped."""

    def attempt_failed(self, call: Call, error: TelnyxError, decision: Decision) -> None:
        """An attempt failed; the decision says whether it is made again, after what wait, and why."""

    def request_ended(self, call: Call) -> None:
        """A logical call ended, with a result or an error."""

    def drift_seen(self, call: Call, drift: Drift) -> None:
        """An answer held something that the document does not foresee."""


class LoggingHooks(Hooks):
    """Writes to the logger `telnyx_async`: a line per retry at INFO, the rest at DEBUG.

    Addresses, which may hold phone numbers, are written at DEBUG only.
    """

    def request_started(self, call: Call) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s %s", call.operation.method, call.url)

    def attempt_failed(self, call: Call, error: TelnyxError, decision: Decision) -> None:
        if decision.again:
            # Telnyx's own texts may quote what was sent; its codes don't.
            codes = " ".join(map(str, [getattr(error, "status", None) or "no answer", *getattr(error, "codes", ())]))
            _log.info(
                "%s: attempt %d failed (%s, %s), again in %.2f s: %s",
                *(call.operation.id, call.attempts, type(error).__name__, codes, decision.wait, decision.reason),
            )

    def request_ended(self, call: Call) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            outcome = type(call.error).__name__ if call.error else call.status
            _log.debug("%s: %s after %.3f s, attempt %d", call.operation.id, outcome, call.seconds, call.attempts)

    def drift_seen(self, call: Call, drift: Drift) -> None:
        _log.debug("%s: %s in %s: %s", call.operation.id, drift.what, drift.where, drift.detail)


def tell(hooks: Sequence[H], announce: Callable[[H], None], log: logging.Logger = _log) -> None:
    """Let every hook know, whatever the others do: one that fails is logged."""
    for hook in hooks:
        try:
            announce(hook)
        except Exception:
            log.exception("a hook failed: %s", type(hook).__name__)
