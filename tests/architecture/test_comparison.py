"""The functions that docs/official-sdk.md puts beside those of Telnyx's SDK carry out what the SDK calls too."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path

import pytest

from telnyx_async.operation import OPERATIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/official-sdk.md").read_text()
ROWS = re.findall(r"^\| `(?:async for n in )?client\.[^`]+` \| `(?:async for n in )?([^`]+)` \|$", PAGE, re.M)
FUNCTIONS = {f"{operation.module}.{operation.function}": operation for operation in OPERATIONS.values()}


def without_names(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


CALLED = {without_names(called) for called in json.loads((ROOT / "openapi/sdk.json").read_text())["operations"]}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_shows_a_call_that_both_can_make(row: str) -> None:
    name = re.search(r"(\w+\.\w+)[,(]", row)
    assert name
    operation = FUNCTIONS[name[1]]
    assert without_names(f"{operation.method} {operation.path}") in CALLED
    parameters = inspect.signature(inspect.unwrap(operation.load())).parameters
    assert set(re.findall(r"(\w+)=", row)) <= set(parameters)


def test_the_table_is_found() -> None:
    assert len(ROWS) > 20
