"""The commands, as a person calls them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.making import REPOSITORY, document, make, place, run, use

ONE = document("/a: {get: {operationId: a, tags: [T], summary: Get one, description: Told at length, responses: {}}}")
TWO = document(
    "/a: {get: {operationId: a, tags: [T], deprecated: true, responses: {}}}\n"
    "/b: {get: {operationId: b, tags: [T], responses: {}}}"
)


def spec(folder: Path, text: str, name: str = "2031-01-01.yaml") -> str:
    path = folder / name
    path.write_text(text)
    return str(path)


def test_vendor_says_how_much_it_took_over_and_what_changed_since(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = place(tmp_path)
    assert run(tmp_path, "vendor", spec(tmp_path, ONE)) == 0
    assert capsys.readouterr().out == "openapi/telnyx.json: 1 operations\n"
    assert not (places.openapi / "CHANGES.md").exists()
    assert run(tmp_path, "vendor", spec(tmp_path, TWO, "2031-02-01.yaml")) == 0
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "openapi/telnyx.json: 2 operations",
        "From 2031-01-01 to 2031-02-01: 2 changes, 0 of them breaking.",
        "",
        "### Other",
        "",
        "#### t",
        "",
        "- `api.t.a`: deprecated",
        "- `api.t.b`: added (GET /b)",
    ]
    assert run(tmp_path, "generate") == 0
    assert "- `api.t.b`: added (GET /b)" in (places.openapi / "REPORT.md").read_text()


def test_vendor_replaces_a_document_that_cannot_be_read_any_more(tmp_path: Path) -> None:
    places = place(tmp_path)
    places.document.write_text("<<<<<<< ours")
    assert run(tmp_path, "vendor", spec(tmp_path, ONE)) == 0
    assert run(tmp_path, "generate") == 0


def test_the_vendored_document_vendored_again_changes_no_file(tmp_path: Path) -> None:
    places = place(tmp_path)
    assert run(tmp_path, "vendor", spec(tmp_path, ONE)) == 0
    before = {path: path.stat().st_mtime_ns for path in places.openapi.iterdir()}
    assert run(tmp_path, "vendor", str(places.document)) == 0
    assert {path: path.stat().st_mtime_ns for path in places.openapi.iterdir()} == before


def test_generate_without_a_document_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place(tmp_path)
    assert run(tmp_path, "generate") == 1
    assert "no vendored document; run `python -m codegen vendor SPEC`" in capsys.readouterr().err


def test_schemas_that_lead_to_each_other_without_end_in_sight_are_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place(tmp_path)
    chain = "\n".join(f"A{i}: {{$ref: '#/components/schemas/A{i + 1}'}}" for i in range(1200))
    assert run(tmp_path, "vendor", spec(tmp_path, document("{}", f"{chain}\nA1200: {{}}"))) == 0
    assert run(tmp_path, "generate") == 1
    assert capsys.readouterr().err == "error: #/components/schemas: references between schemas are nested too deeply\n"


def test_kept_descriptions_become_docstrings(tmp_path: Path) -> None:
    program = "from telnyx_async.api import t\nresult = t.a.__doc__.splitlines()[0]"
    make(tmp_path, ONE)
    assert use(tmp_path, program) == "Get one."
    assert run(tmp_path, "vendor", "--keep-descriptions", spec(tmp_path, ONE)) == run(tmp_path, "generate") == 0
    assert use(tmp_path, program) == "Told at length."


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("telnyx_async/api/t.py", lambda file: file.write_text(file.read_text() + "\n")),
        ("telnyx_async/api/stray.py", Path.touch),
        ("telnyx_async/models/shared.py", lambda file: file.write_text("")),
        ("telnyx_async/handles/__init__.py", Path.unlink),
        ("openapi/placement.lock", Path.unlink),
        ("openapi/REPORT.md", lambda file: file.write_text("")),
        ("docs/api.md", lambda file: file.write_text("")),
    ],
)
def test_check_fails_on_what_generate_would_not_give(
    path: str, change: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path, ONE)
    assert run(tmp_path, "check") == 0
    capsys.readouterr()
    change(tmp_path / path)  # type: ignore[operator]
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().err == f"not up to date, run `make generate`: {path}\n"
    assert run(tmp_path, "generate") == 0
    assert run(tmp_path, "check") == 0


def test_check_writes_nothing(tmp_path: Path) -> None:
    make(tmp_path, ONE)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if "__pycache__" not in path.parts}
    assert run(tmp_path, "check") == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if "__pycache__" not in path.parts} == before


def test_diff_shows_breaking_changes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = spec(tmp_path, TWO, "old.yaml")
    new = spec(tmp_path, ONE.replace("/a:", "/c:"), "new.yaml")
    assert run(tmp_path, "diff", old, new) == 0
    assert capsys.readouterr().out.splitlines() == [
        "breaking  api.t.b: gone (GET /b)",
        "          api.t.a: moved from GET /a to GET /c",
        "2 changes, 1 of them breaking",
    ]


def test_the_commands_work_from_any_folder_and_say_how_they_are_called(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "codegen", "--help"]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert all(name in done.stdout for name in ("vendor", "generate", "check", "diff"))


@pytest.mark.parametrize("arguments", [[], ["vendor"], ["no-such"]])
def test_a_wrong_command_is_told_how_it_is_done(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(tmp_path, *arguments)
    assert capsys.readouterr().err.startswith("usage: python -m codegen")


# What is interrupted


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("steps", range(1, 12))
def test_an_interruption_at_any_step_leaves_all_files_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], steps: int
) -> None:
    """Ctrl-C before each of the renames that put generated files in place, and after each."""
    root = make(tmp_path / "root", ONE)
    assert run(root, "vendor", spec(tmp_path, TWO)) == 0
    (root / "openapi/REPORT.md").unlink()
    capsys.readouterr()
    before, rename, left = files(root), Path.rename, [steps]

    def interrupted(path: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] == 0 and steps % 2:
            raise KeyboardInterrupt
        done = rename(path, target)
        if left[0] == 0:
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(Path, "rename", interrupted)
    code = run(root, "generate")
    monkeypatch.undo()
    assert code == (130 if left[0] <= 0 else 0)
    if code:
        assert files(root) == before
        assert capsys.readouterr().err == "interrupted\n"
    assert run(root, "generate") == run(root, "check") == 0


def test_a_document_with_half_a_surrogate_pair_is_vendored(tmp_path: Path) -> None:
    place(tmp_path)
    text = '{"openapi": "3.0.0", "paths": {"/\\ud800": {"get": {"responses": {}}}}}'
    assert run(tmp_path, "vendor", spec(tmp_path, text, "spec.json")) == 0
    assert run(tmp_path, "generate") == 0
