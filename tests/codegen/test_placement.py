"""Where a class lives, and that it stays there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from attrs import evolve

from codegen import ir
from codegen.build.placement import place
from codegen.lock import Lock
from tests.codegen.making import document, make, run, use


def package(*uses: tuple[str, str], classes: str = "") -> ir.Package:
    """A package whose modules use classes: ("calls", "A B") says that calls uses A and B."""
    names = {*classes.split(), *(name for _, used in uses for name in used.split())}
    operations = tuple(
        ir.Operation(
            id=module,
            method="GET",
            path="/",
            tag=module,
            module=module,
            function="f",
            summary="",
            arguments=(),
            responses=tuple(ir.Response("200", "application/json", ir.Ref(name)) for name in used.split()),
            body=(),
            spread=(),
            idempotency="safe",
        )
        for module, used in uses
    )
    holds = {"Holder": (ir.Field("held", "held", ir.ListOf(ir.Ref("Held"))),)}
    return ir.Package(
        operations=operations,
        classes={name: ir.Class(name, name, holds.get(name, ())) for name in names},
        aliases={},
        events={},
        tags={module: module for module, _ in uses},
    )


def test_a_class_lives_with_the_first_of_those_that_use_it() -> None:
    assert place(package(("faxes", "A"), ("calls", "A B")), {}) == {"A": "calls", "B": "calls"}


def test_what_more_than_three_use_is_shared_and_so_is_what_nobody_uses() -> None:
    made = package(("a", "All Three"), ("b", "All Three"), ("c", "All Three"), ("d", "All"), classes="Nobody")
    assert place(made, {}) == {"All": "shared", "Three": "a", "Nobody": "shared"}


def test_what_no_operation_uses_lives_with_what_it_holds() -> None:
    assert place(package(("calls", "Held"), classes="Holder"), {})["Holder"] == "calls"


def test_a_class_keeps_its_home_and_only_newcomers_are_placed() -> None:
    locked = {"Old": "faxes", "Gone": "calls"}
    assert place(package(("calls", "Old New"), ("faxes", "")), locked) == {"Old": "faxes", "New": "calls"}


def test_what_events_hold_has_a_module_of_its_own() -> None:
    used = package(("calls", "A Held"), classes="Holder")
    made = evolve(used, events={"call.held": "Holder"})
    assert place(made, {}) == {"A": "calls", "Holder": "events_calls", "Held": "events_calls"}
    # In the editions before, it lived with the others.
    assert place(made, {"Holder": "calls"})["Holder"] == "events_calls"
    assert place(made, {"Holder": "events_calls"})["Holder"] == "events_calls"
    assert place(used, {"Holder": "events_calls"})["Holder"] == "calls"


def test_a_class_moves_when_its_module_is_gone() -> None:
    assert place(package(("calls", "Old")), {"Old": "faxes"}) == {"Old": "calls"}


def test_the_lock_is_written_as_it_is_read() -> None:
    named = {"A": ir.Class("A", "A", ()), "B": ir.Class("B", 'GET /日本 response."x"', ())}
    made = evolve(package(("calls", "A B")), classes=named, homes={"A": "shared", "B": "größe"})
    lock = Lock.of(tomllib.loads(Lock.of_package(made).text()))
    assert lock == Lock.of_package(made)
    assert lock.classes == {"A": ("shared", "A"), 'GET /日本 response."x"': ("größe", "B")}
    assert lock.operations == {"GET /": ("calls", "f")}


ANSWER = "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}"
ONE = f"/b: {{get: {{operationId: b, tags: [B], responses: {{'200': {ANSWER % 'Thing'}}}}}}}"
MORE = f"/a: {{get: {{operationId: a, tags: [A], responses: {{'200': {ANSWER % 'Thing'}, '201': {ANSWER % 'New'}}}}}}}"
SCHEMAS = "Thing: {type: object, properties: {x: {type: string}}}\nNew: {type: object, properties: {y: {type: string}}}"
WHERE = "from telnyx_async.models._index import HOMES\nresult = HOMES"


def test_a_refresh_moves_no_class_and_forgets_those_that_are_gone(tmp_path: Path) -> None:
    make(tmp_path, document(ONE, SCHEMAS))
    assert use(tmp_path, WHERE) == {"Thing": "b", "New": "shared"}
    for text, homes in (
        (document(f"{MORE}\n{ONE}", SCHEMAS), {"Thing": "b", "New": "shared"}),
        (document(MORE, SCHEMAS.splitlines()[0] + "\n" + SCHEMAS.splitlines()[1]), {"Thing": "a", "New": "shared"}),
        (document("{}", SCHEMAS.splitlines()[1]), {"New": "shared"}),
    ):
        (tmp_path / "spec.yaml").write_text(text)
        assert run(tmp_path, "vendor", "--fresh", str(tmp_path / "spec.yaml")) == run(tmp_path, "generate") == 0
        assert use(tmp_path, WHERE) == homes
        assert tomllib.loads((tmp_path / "openapi/placement.lock").read_text())["classes"] == {
            name: f"{module}.{name}" for name, module in homes.items()
        }


def test_a_refresh_renames_no_class(tmp_path: Path) -> None:
    inline = "Error: {properties: {source: {properties: {x: {type: string}}}}}"
    make(tmp_path, document(schemas=inline))
    assert use(tmp_path, WHERE) == {"Error": "shared", "ErrorSource": "shared"}
    (tmp_path / "spec.yaml").write_text(
        document(schemas=f"{inline}\nErrorSource: {{properties: {{y: {{type: string}}}}}}")
    )
    assert run(tmp_path, "vendor", str(tmp_path / "spec.yaml")) == run(tmp_path, "generate") == 0
    lock = tomllib.loads((tmp_path / "openapi/placement.lock").read_text())["classes"]
    assert lock == {
        "Error": "shared.Error",
        "Error.source": "shared.ErrorSource",
        "ErrorSource": "shared.ErrorSourceModel",
    }


def test_a_broken_lock_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, document(ONE, SCHEMAS))
    (tmp_path / "openapi/placement.lock").write_text("<<<<<<< ours\n")
    capsys.readouterr()
    assert run(tmp_path, "generate") == 1
    said = capsys.readouterr().err
    assert said.startswith("error: placement.lock: cannot be read; delete it, and it is generated again: ")
    assert said.count("\n") == 1
