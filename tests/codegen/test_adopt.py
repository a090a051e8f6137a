"""`codegen adopt`: what a maintainer decides about an edition, as boxes to tick."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.pipeline import Places
from tests.codegen.making import document, place, run

ONE = document(
    "/a:\n"
    "  get: {operationId: get_a, tags: [T], responses: {}}\n"
    "  post: {operationId: make_a, tags: [T], parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}], responses: {}}\n"
    "  delete: {operationId: delete_a, tags: [T], responses: {}}\n"
)
NAMES = 'modules = {T = "t"}\n[functions]\nget_a = "get"\nmake_a = "make"\ndelete_a = "delete"\n'


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = place(tmp_path)
    (places.openapi / "overlay/names.toml").write_text(NAMES)
    return places


def adopt(places: Places, text: str, name: str = "2031-01-01.yaml") -> tuple[int, list[str]]:
    """The exit code, and the boxes of the checklist."""
    spec = places.root / name
    spec.write_text(text)
    code = run(places.root, "adopt", str(spec))
    found = (places.openapi / "ADOPT.md").read_text().splitlines()
    return code, [line for line in found if line.startswith("- [")]


def tick(places: Places, part: str = "") -> None:
    path = places.openapi / "ADOPT.md"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line.replace("- [ ]", "- [x]") if part in line else line for line in lines))


def test_operations_that_change_something_are_asked_for_with_a_proposal_and_its_reason(places: Places) -> None:
    code, boxes = adopt(places, ONE)
    assert code == 3
    assert boxes == [
        "- [ ] `delete_a` is `idempotent`: DELETE: a second request leaves the same state (DELETE /a)",
        "- [ ] `make_a` is `idempotency_key`: it takes the header Idempotency-Key (POST /a)",
    ]
    assert "1 are by rule (GET, HEAD, OPTIONS), 2 are open." in (places.openapi / "REPORT.md").read_text()


def test_a_ticked_class_is_recorded_and_an_entry_in_the_overlay_is_a_decision(places: Places) -> None:
    adopt(places, ONE)
    tick(places, "delete_a")
    code, boxes = adopt(places, ONE)
    assert (code, len(boxes)) == (3, 1)
    assert 'idempotent = [\n    "delete_a",\n]' in (places.openapi / "overlay/reviewed.toml").read_text()
    (places.openapi / "overlay/operations.toml").write_text(
        '[make_a]\nidempotency = "idempotency_key"\nheader = "Idempotency-Key"\nwhy = "declared"\n'
    )
    assert adopt(places, ONE) == (0, [])
    assert "Nothing is open." in (places.openapi / "ADOPT.md").read_text()


def test_a_reviewed_class_is_asked_for_again_when_the_rule_gives_another(places: Places) -> None:
    adopt(places, ONE)
    tick(places)
    assert adopt(places, ONE) == (0, [])
    body = (
        "requestBody: {content: {application/json: {schema: {type: object, properties: {command_id: {type: string}}}}}}"
    )
    _, boxes = adopt(places, ONE.replace("operationId: make_a,", f"operationId: make_a, {body},"), "2031-02-01.yaml")
    assert boxes == ["- [ ] `make_a` is `command_id`: its body has `command_id` (POST /a)"]


def test_what_breaks_and_names_by_rule_are_asked_for_and_stay_ticked(places: Places) -> None:
    adopt(places, ONE)
    tick(places)
    new = ONE.replace("parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}], ", "").replace(
        "paths:", "paths:\n  /b: {get: {operationId: get_b, tags: [T], responses: {}}}"
    )
    code, boxes = adopt(places, new, "2031-02-01.yaml")
    assert code == 3
    assert boxes == [
        "- [ ] `make_a` is `none`: POST: a second request may act again (POST /a)",
        "- [ ] function of get_b in t: `get_b`",
        "- [ ] `api.t.make(idempotency_key)`: gone",
    ]
    tick(places)
    code, boxes = adopt(places, new, "2031-02-01.yaml")
    assert code == 0
    assert all(box.startswith("- [x]") for box in boxes)


def test_what_telnyx_dropped_is_asked_for_until_moves_toml_decides(places: Places) -> None:
    adopt(places, ONE)
    tick(places)
    new = ONE.replace("  delete: {operationId: delete_a, tags: [T], responses: {}}\n", "")
    code, boxes = adopt(places, new, "2031-02-01.yaml")
    assert code == 3
    assert "- [ ] `DELETE /a` (t.delete), dropped in 2031-02-01" in boxes
    (places.openapi / "overlay/moves.toml").write_text('[dropped]\n"DELETE /a" = {keep = true}\n')
    _, boxes = adopt(places, new, "2031-02-01.yaml")
    assert not [box for box in boxes if "dropped" in box]


def test_an_unmatched_entry_comes_with_the_nearest_match(places: Places) -> None:
    (places.openapi / "overlay/operations.toml").write_text('[dellete_a]\nidempotency = "none"\nwhy = "misspelt"\n')
    _, boxes = adopt(places, ONE)
    assert "- [ ] operations.toml: dellete_a (nearest: `delete_a`)" in boxes


def test_reviewed_toml_holds_classes_and_lists(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    (places.openapi / "overlay/reviewed.toml").write_text('never = ["get_a"]\n')
    spec = places.root / "spec.yaml"
    spec.write_text(ONE)
    assert run(places.root, "adopt", str(spec)) == 1
    assert "reviewed.toml: never: expected one of safe, idempotent" in capsys.readouterr().err
