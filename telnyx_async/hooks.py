"""Observing calls: `Hooks` is a base class to override, `LoggingHooks` writes to standard logging.

A hook sees which operation is called, how long it takes and waits, the headers of responses, and the retry decisions. It
never sees the API key, what is sent, or the bodies of responses.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

from attrs import define, field

from telnyx_async._engine.retry import Decision
from telnyx_async.errors import TelnyxError
from telnyx_async.model import Drift
from telnyx_async.operation import Operation
from telnyx_async.rates import RateState

__all__ = ["Attempt", "Decision", "Drift", "Hooks", "Invocation", "LoggingHooks"]

H = TypeVar("H")
_log: Final = logging.getLogger("telnyx_async")


@define(kw_only=True, eq=False)
class Invocation:
    """One call of a function, however many requests it takes.

    Attributes:
        operation: the operation that is called.
        url: with its query; it may contain phone numbers.
        idempotency_key: the command_id or Idempotency-Key of all its requests, if it has one.
        attempts: number of requests so far.
        sent_bytes: length of the request body; None when it is not known in advance.
        received_bytes: length of the last response's body.
        seconds: duration of the call; set when it ends.
        queued: the part of it that its requests waited for their turn.
        request_id: Telnyx's id of the last request that got a response.
        status: of the last response.
        error: the error that the call ended with; None for a result.
        replayed: whether Telnyx says that it has already given this response (`Idempotent-Replayed`).
        state: free for use by hooks, with keys of their choice.
    """

    operation: Operation
    url: str = field(repr=False)
    idempotency_key: str | None = None
    attempts: int = 0
    sent_bytes: int | None = None
    received_bytes: int = 0
    seconds: float = 0.0
    queued: float = 0.0
    request_id: str | None = None
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
        queued: seconds that it waited for its turn, because of a rate limit or of `max_in_flight`.
        seconds: duration of the request, without the wait; set when it ends.
        status: of the response; None without one.
        headers: of the response, case-insensitive; empty without one.
        error: why the request failed; None for a success, and for a request that was cancelled.
        cancelled: whether it was cancelled, by the caller or because a hedged request was faster.
        state: free for use by hooks, with keys of their choice.
    """

    invocation: Invocation
    number: int
    queued: float = 0.0
    seconds: float = 0.0
    status: int | None = None
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    error: TelnyxError | None = None
    cancelled: bool = False
    state: dict[Any, Any] = field(factory=dict, repr=False)

    @property
    def rate(self) -> RateState | None:
        """What the response says about the rate limit of the request; None when it says nothing."""
        return RateState.of(self.headers)


class Hooks:
    """Base class for hooks. Override the methods that you need. They must not block; what they raise is logged."""

    def call_started(self, invocation: Invocation) -> None:
        """A call begins."""

    def request_started(self, attempt: Attempt) -> None:
        """A request of a call is about to be sent."""

    def request_ended(self, attempt: Attempt) -> None:
        """A request got its response, failed, or was cancelled."""

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        """A request failed. The decision says whether it is retried, after how many seconds, and why."""

    def call_ended(self, invocation: Invocation) -> None:
        """A call ended, with a result or an error."""

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        """A response held something that the document does not describe."""


class LoggingHooks(Hooks):
    """Writes to the logger `telnyx_async`: retries at INFO, all else at DEBUG.

    URLs may contain phone numbers, so they are logged at DEBUG only. Each record has the attributes `operation`,
    `request_id` (of the last response, or None) and `attempt` (number of requests so far), for structured logs.
    """

    def call_started(self, invocation: Invocation) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s %s", invocation.operation.method, invocation.url, extra=_extra(invocation))

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        if decision.again:
            # The texts of Telnyx's errors may quote the request; the codes do not.
            codes = " ".join(map(str, [getattr(error, "status", None) or "no response", *getattr(error, "codes", ())]))
            _log.info(
                "%s: request %d failed (%s, %s), again in %.2f s: %s",
                *(invocation.operation.id, invocation.attempts, type(error).__name__, codes),
                *(decision.wait, decision.reason),
                extra=_extra(invocation),
            )

    def call_ended(self, invocation: Invocation) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            outcome = type(invocation.error).__name__ if invocation.error else invocation.status
            what = (invocation.operation.id, outcome, invocation.seconds, invocation.attempts)
            _log.debug("%s: %s after %.3f s, request %d", *what, extra=_extra(invocation))

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        what = (invocation.operation.id, drift.what, drift.where, drift.detail)
        _log.debug("%s: %s in %s: %s", *what, extra=_extra(invocation))


def _extra(invocation: Invocation) -> dict[str, Any]:
    return {
        "operation": invocation.operation.id,
        "request_id": invocation.request_id,
        "attempt": invocation.attempts,
    }


# Below its level, a method of LoggingHooks does nothing.
_LEVELS: Final[Mapping[Callable[..., None], int]] = {
    LoggingHooks.call_started: logging.DEBUG,
    LoggingHooks.retry_decided: logging.INFO,
    LoggingHooks.call_ended: logging.DEBUG,
    LoggingHooks.drift_seen: logging.DEBUG,
}


class Listeners:
    """The hooks of a session by the methods that they override, so that only what does something is called.

    Args:
        hooks: the hooks, in the order in which they are called.
    """

    def __init__(self, hooks: Sequence[Hooks]) -> None:
        self._methods: dict[str, list[tuple[int | None, Callable[..., None]]]] = {}
        for name, empty in vars(Hooks).items():
            if not name.startswith("_"):
                methods = [getattr(hook, name) for hook in hooks]
                functions = [getattr(method, "__func__", method) for method in methods]
                heard = [
                    (_LEVELS.get(f), method) for f, method in zip(functions, methods, strict=True) if f is not empty
                ]
                self._methods[name] = heard

    def hear(self, name: str) -> bool:
        """Whether any hook listens to an event, by the name of its method."""
        return any(level is None or _log.isEnabledFor(level) for level, _ in self._methods[name])

    def notify(self, name: str, *facts: object) -> None:
        """Call a method of the hooks that listen. When one fails, the failure is logged and the others are called."""
        for level, method in self._methods[name]:
            if level is None or _log.isEnabledFor(level):
                try:
                    method(*facts)
                except Exception:
                    _log.exception("a hook failed: %s", type(getattr(method, "__self__", method)).__name__)


def notify(hooks: Sequence[H], announce: Callable[[H], None], log: logging.Logger = _log) -> None:
    """Call every hook. When one fails, the failure is logged and the others are still called.

    Args:
        hooks: the hooks.
        announce: calls the right method of a hook.
        log: the logger for failures.
    """
    for hook in hooks:
        try:
            announce(hook)
        except Exception:
            log.exception("a hook failed: %s", type(hook).__name__)
