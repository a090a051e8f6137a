"""Names stay through editions: an operation is known by its method and path, and by the moves on record."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.identity import moves, rekeyed
from tests.codegen.making import document, make, run, use

FUNCTIONS = """
from telnyx_async.operation import OPERATIONS
result = sorted(f"{o.method} {o.path} {o.module}.{o.function}({', '.join(p.name for p in o.parameters)})"
                for o in OPERATIONS.values())
"""


def operation(path: str, id: str, tag: str, more: str = "") -> str:
    return f"{path}: {{get: {{operationId: {id}, tags: [{tag}], responses: {{'200': {{description: ''}}}}{more}}}}}"


def refresh(root: Path, text: str, *, moved: str = "", names: str | None = None) -> list[str]:
    """Vendor and generate another edition, without what it lacks; give the functions."""
    (root / "openapi/overlay/moves.toml").write_text(moved)
    if names is not None:
        (root / "openapi/overlay/names.toml").write_text(names)
    (root / "spec.yaml").write_text(text)
    assert run(root, "vendor", "--fresh", str(root / "spec.yaml")) == run(root, "generate") == 0
    found: list[str] = use(root, FUNCTIONS)
    return found


def test_another_tag_or_operation_id_moves_no_function(tmp_path: Path) -> None:
    make(tmp_path, document(operation("/a", "ListA", "Old")))
    assert refresh(tmp_path, document(operation("/a", "GetAllOfA", "New"))) == ["GET /a old.list_a()"]
    assert refresh(tmp_path, document(operation("/a", "get_a", "Newer"))) == ["GET /a old.list_a()"]


def test_a_new_operation_goes_where_its_tag_has_gone(tmp_path: Path) -> None:
    make(tmp_path, document(operation("/a", "ListA", "Old")))
    text = document(f"{operation('/a', 'ListA', 'New')}\n{operation('/b', 'ListB', 'New')}")
    assert refresh(tmp_path, text) == ["GET /a old.list_a()", "GET /b old.list_b()"]


def test_a_new_operation_takes_no_name_that_another_has(tmp_path: Path) -> None:
    make(tmp_path, document(operation("/b", "ListAll", "T")))
    text = document(f"{operation('/a', 'ListAll', 'T')}\n{operation('/b', 'Other', 'T')}")
    assert refresh(tmp_path, text) == ["GET /a t.list_all_2()", "GET /b t.list_all()"]


def test_a_recorded_move_takes_function_argument_and_class_along(tmp_path: Path) -> None:
    answer = (
        ", responses: {'200': {description: '', content: {application/json: {schema:"
        " {type: object, properties: {b: {type: object, properties: {x: {type: string}}}}}}}}}"
    )
    answer += ", parameters: [{name: x, in: query, schema: {type: string}}]"

    def edition(path: str, id: str) -> str:
        one = operation(path, id, "T", answer).replace("responses: {'200': {description: ''}}, ", "")
        return document(one)

    names = """
[parameters]
"ListA.query.x" = "first"
[classes]
"GET /a response" = "Reviewed"
"""
    make(tmp_path, edition("/a", "ListA"), names=names)
    moved = '[moved]\n"GET /a" = "GET /v3/a"\n"GET /v3/a" = "GET /v4/a"\n'
    assert refresh(tmp_path, edition("/v4/a", "Anything"), moved=moved, names="") == ["GET /v4/a t.list_a(first)"]
    lock = tomllib.loads((tmp_path / "openapi/placement.lock").read_text())
    assert lock["operations"] == {"GET /v4/a": "t.list_a"}
    assert lock["arguments"] == {"GET /v4/a query x": "first"}
    assert lock["classes"] == {"GET /v4/a response": "t.Reviewed", "GET /v4/a response.b": "t.ReviewedB"}


def test_names_toml_counts_more_than_the_lock(tmp_path: Path) -> None:
    make(tmp_path, document(operation("/a", "ListA", "T")), names='[modules]\nT = "one"\n')
    names = '[modules]\nT = "two"\n[functions]\nListA = "list"\n'
    assert refresh(tmp_path, document(operation("/a", "ListA", "T")), names=names) == ["GET /a two.list()"]


def test_a_renamed_function_stays_under_its_old_name_deprecated(tmp_path: Path) -> None:
    make(tmp_path, document(operation("/a", "ListA", "T")))
    names = '[modules]\nT = "new"\n[functions]\nListA = "list"\n[aliases]\n"t.list_a" = "new.list"\n'
    assert refresh(tmp_path, document(operation("/a", "ListA", "T")), names=names) == ["GET /a new.list()"]
    assert run(tmp_path, "check") == 0
    program = """
import inspect
from telnyx_async.api import new, t
result = [t.list_a.__deprecated__, str(inspect.signature(t.list_a)) == str(inspect.signature(new.list))]
"""
    assert use(tmp_path, program) == ["Renamed to new.list.", True]


@pytest.mark.parametrize("alias", ['"t.old" = "t.nowhere"', '"t.list_a" = "t.list_a"'])
def test_an_alias_of_nothing_or_over_a_function_is_unmatched(
    alias: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path, document(operation("/a", "ListA", "T")), names=f"[aliases]\n{alias}\n")
    capsys.readouterr()
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().err.startswith("unmatched overlay entry: names.toml: aliases.t.")


def test_a_move_to_where_nothing_is_is_unmatched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, document(operation("/a", "ListA", "T")), moves='[moved]\n"GET /a" = "GET /b"\n')
    capsys.readouterr()
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().err == "unmatched overlay entry: moves.toml: moved.GET /a\n"


@pytest.mark.parametrize(
    ("recorded", "found"),
    [
        ({}, {"GET /b/{x}": "GET /b/{y}"}),  # only the name of a parameter is another
        ({"GET /a": "GET /b/{y}"}, {"GET /a": "GET /b/{y}", "GET /b/{x}": "GET /b/{y}"}),
        ({"GET /a": "GET /c", "GET /c": "GET /a"}, {"GET /b/{x}": "GET /b/{y}"}),
    ],
)
def test_moves_are_those_recorded_and_those_of_a_route(recorded: dict[str, str], found: dict[str, Any]) -> None:
    assert moves(["GET /a", "GET /b/{x}", "GET /s"], ["GET /b/{y}", "GET /s", "POST /b/{y}"], recorded) == found


def test_only_the_operation_of_a_key_changes() -> None:
    table = {"GET /a": 1, "GET /a response.data": 2, "GET /ab response": 3, "Some component.x": 4, "One": 5}
    made = rekeyed(table, {"GET /a": "PUT /b"})
    assert made == {"PUT /b": 1, "PUT /b response.data": 2, "GET /ab response": 3, "Some component.x": 4, "One": 5}
