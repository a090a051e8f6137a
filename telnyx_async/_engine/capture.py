"""What a generated function would call, and with which arguments.

Every function of `telnyx_async.api` does one thing: it hands its operation and arguments to `session.execute`. So a call
with a session that does not send, but raises what it was handed, tells both. That is how `raw`, `stream` and `paginate`
take a function with its own arguments, checked by its own signature.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions


@frozen
class Captured:
    """What a function would have executed."""

    operation: Operation
    arguments: Mapping[str, Any]
    options: RequestOptions | None


class _Capture(Exception):
    def __init__(self, captured: Captured) -> None:
        self.captured = captured


class CapturingSession:
    """Stands in for a session in a call that must not be sent."""

    async def execute(
        self, operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Any:
        raise _Capture(Captured(operation, arguments, options))


def capture(function: Callable[..., Any], call: Callable[[Any], Any]) -> Captured:
    """Find out what a function would execute; nothing is sent.

    Args:
        function: one of `telnyx_async.api`, or a method of a handle; for the message of an error.
        call: calls it with the session that it is given.

    Raises:
        TypeError: it is no such function, or does not take these arguments.
    """
    if not inspect.iscoroutinefunction(inspect.unwrap(function)):
        raise TypeError(f"expected a function of telnyx_async.api, found {function!r}")
    coroutine = call(CapturingSession())
    try:
        coroutine.send(None)
    except _Capture as capture:
        return capture.captured
    except StopIteration:
        pass
    finally:
        coroutine.close()
    raise TypeError(f"expected a function of telnyx_async.api, found {function!r}")


def operation_of(function: Callable[..., Any]) -> Operation:
    """Find the operation that a generated function carries out.

    Args:
        function: one of `telnyx_async.api`, as `phone_numbers.list`.

    Returns:
        Its operation.

    Raises:
        TypeError: it is no such function.
    """
    if not callable(function):
        raise TypeError(f"expected a function of telnyx_async.api, found {function!r}")
    plain = inspect.unwrap(function)
    _, *rest = inspect.signature(plain).parameters.values()
    needed = [p for p in rest if p.default is p.empty]
    positional = [None for p in needed if p.kind is p.POSITIONAL_OR_KEYWORD]
    named = {p.name: None for p in needed if p.kind is p.KEYWORD_ONLY}
    return capture(function, lambda session: plain(session, *positional, **named)).operation
