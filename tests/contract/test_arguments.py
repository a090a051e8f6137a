"""Every argument of every operation: a right value is sent, a wrong one is refused by name before anything is sent."""

from __future__ import annotations

import inspect
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from telnyx_async import TelnyxSession
from telnyx_async._engine.arguments import check
from telnyx_async._engine.request import build_request
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import OPERATIONS, Operation
from tests.contract.server import ContractServer, serving
from tests.session.samples import value_for

IDS = sorted(OPERATIONS)
# What no argument takes; the last is a list that is right but for one of its items.
NEVER: tuple[Any, ...] = (object(), 1j, {"a", "b"}, [object()])
# The beginning of an annotation -> what is often given in its place.
MISTAKES: dict[str, tuple[Any, ...]] = {
    "str": (b"v3:1", 5, True, ["v3:1"], {"id": "v3:1"}, "\ud800"),
    "int": ("2", 2.5, True, [2]),
    "bool": ("true", 1, 0.0),
    "float": ("1.5", True, float("nan"), float("inf")),
    "datetime": ("yesterday", 1718539200),
    "date": ("yesterday", 20250616),
    "Sequence": ("v3:1", b"v3:1", 5, {"a": 1}),
    "Mapping": ("v3:1", 5, [("a", 1)]),
    "FileContent": ("text", 5),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[ContractServer]:
    async with serving() as contract:
        yield contract


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(server: ContractServer) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEY0123", base_url=server.url) as telnyx:
        yield telnyx


def annotations(operation: Operation) -> dict[str, str]:
    names = {parameter.name for parameter in operation.parameters}
    found = inspect.unwrap(operation.load()).__annotations__
    return {name: text for name, text in found.items() if name in names}


def wrong_values(annotation: str) -> tuple[Any, ...]:
    (name,) = re.findall(r"^\w+", annotation)
    if name == "Literal":
        name = "str" if annotation[len("Literal[")] in "'\"" else "int"
    alternatives = {word for word in re.split(r"\W+", annotation) if word in MISTAKES}
    mistakes = MISTAKES.get(name, ()) if len(alternatives | {name}) == 1 else ()
    if annotation.startswith("Sequence["):
        mistakes = MISTAKES["Sequence"]
    return (*NEVER, *mistakes) if "Any |" not in f"{annotation} |" or "Mapping" in annotation else (object(), 1j)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("id", IDS)
async def test_a_wrong_argument_is_refused_by_name_and_nothing_is_sent(
    id: str, server: ContractServer, session: TelnyxSession
) -> None:
    operation = OPERATIONS[id]
    types = annotations(operation)
    # All but what is always the same, and sent by itself.
    assert set(types) == {p.name for p in operation.parameters if p.default is None or p.name in types}
    right = {p.name: value_for(types[p.name]) for p in operation.parameters if p.required and p.name in types}
    for name, annotation in types.items():
        for wrong in wrong_values(annotation):
            with pytest.raises(ConfigurationError) as caught:
                await session.execute(operation, {**right, name: wrong})
            assert str(caught.value).startswith((f"{id}: {name} takes ", f"{id}: {name} cannot be sent: "))
    for name in right:
        with pytest.raises(ConfigurationError, match=f"^{id}: {name} is missing$"):
            await session.execute(operation, {**right, name: None})
    assert server.seen == []


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("id", IDS)
async def test_what_is_no_session_is_refused_by_every_function(id: str) -> None:
    operation = OPERATIONS[id]
    function, types = inspect.unwrap(operation.load()), annotations(operation)
    parameters = list(inspect.signature(function).parameters.values())[1:]
    right = {p.name: value_for(types[p.name]) for p in parameters if p.default is p.empty}
    for wrong in (None, "KEY0123", TelnyxSession):
        with pytest.raises(ConfigurationError, match=f"^{id}: session takes a TelnyxSession, not "):
            await function(wrong, **right)


@pytest.mark.parametrize("id", IDS)
def test_a_right_argument_is_accepted(id: str) -> None:
    operation = OPERATIONS[id]
    types = annotations(operation)
    given = {name: value_for(annotation) for name, annotation in types.items()}
    check(operation, given, None)
    assert build_request(operation, given).url
