"""Finds the operation and the arguments of a generated function, without sending anything.

Every function of `telnyx_async.api` only passes its operation and arguments to `session.execute`. So the function is
called with a session that sends nothing and raises these values instead. This is how `raw`, `stream` and `paginate` can
take a function together with its own arguments, checked by its own signature.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions


@frozen
class Captured:
    """The operation, arguments and options of a captured call."""

    operation: Operation
    arguments: Mapping[str, Any]
    options: RequestOptions | None


class _Capture(Exception):
    def __init__(self, captured: Captured) -> None:
        self.captured = captured


class CapturingSession:
    """Takes the place of a session in a call that must not be sent."""

    async def execute(
        self, operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Any:
        raise _Capture(Captured(operation, arguments, options))


def capture(function: Callable[..., Any], call: Callable[[Any], Any]) -> Captured:
    """Capture the call that a function would make. Nothing is sent.

    Args:
        function: one of `telnyx_async.api`, or a method of a handle.
        call: calls the function with the given session.

    Raises:
        TypeError: the function does not take these arguments.
        ConfigurationError: it is not such a function.
    """
    if not inspect.iscoroutinefunction(inspect.unwrap(function)):
        raise _no_function(function)
    coroutine = call(CapturingSession())
    try:
        coroutine.send(None)
    except _Capture as capture:
        return capture.captured
    except StopIteration:
        pass
    finally:
        coroutine.close()
    raise _no_function(function)


def _no_function(function: object) -> ConfigurationError:
    return ConfigurationError(f"expected a function of telnyx_async.api such as calls.answer, not {function!r}")


def operation_of(function: Callable[..., Any]) -> Operation:
    """Find the operation of a generated function.

    Args:
        function: one of `telnyx_async.api`, such as `phone_numbers.list`.

    Returns:
        The operation of the function.

    Raises:
        ConfigurationError: it is not such a function.
    """
    if not callable(function):
        raise _no_function(function)
    plain = inspect.unwrap(function)
    after_session = list(inspect.signature(plain).parameters.values())[1:]
    needed = [p for p in after_session if p.default is p.empty]
    positional = [None for p in needed if p.kind is p.POSITIONAL_OR_KEYWORD]
    named = {p.name: None for p in needed if p.kind is p.KEYWORD_ONLY}
    try:
        return capture(function, lambda session: plain(session, *positional, **named)).operation
    except TypeError:
        raise _no_function(function) from None
