"""The operation and arguments of a function are found without sending anything."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from telnyx_async import RequestOptions, TelnyxSession, operation_of
from telnyx_async._engine.capture import capture
from telnyx_async.api import calls
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import OPERATIONS

UNREACHABLE = "http://127.0.0.1:1"


def test_every_function_tells_its_operation() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for operation in OPERATIONS.values():
            assert operation_of(operation.load()) is operation


async def takes_nothing() -> None: ...


@pytest.mark.parametrize(
    "function", [print, takes_nothing, 5, lambda: None, calls], ids=lambda value: type(value).__name__
)
def test_what_is_no_function_of_the_api_is_refused(function: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"expected a function of telnyx_async\.api"):
        operation_of(function)


def test_a_call_is_captured_with_its_arguments_and_options() -> None:
    options = RequestOptions(idempotency_key="k")
    captured = capture(calls.answer, lambda session: calls.answer(session, "v3:1", client_state="x", options=options))
    given = {name: value for name, value in captured.arguments.items() if value is not None}
    assert captured.operation is OPERATIONS["AnswerCall"]
    assert given == {"call_control_id": "v3:1", "client_state": "x"}
    assert captured.options is options


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [((), "call_control_id"), (("v3:1", "v3:2"), "positional"), (({"call_control_id": "v3:1"}, 2), "positional")],
)
async def test_wrong_arguments_are_refused_before_anything_is_sent(arguments: Any, problem: str) -> None:
    async with TelnyxSession("KEY", base_url=UNREACHABLE) as telnyx:
        with pytest.raises(TypeError, match=problem):
            await telnyx.raw(calls.answer, *arguments)
        with pytest.raises(TypeError, match="recrod"):
            await telnyx.raw(calls.answer, "v3:1", recrod="x")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match=problem):
            telnyx.stream(calls.answer, *arguments)
