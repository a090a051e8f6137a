"""Two nasty documents, generated, imported and used; and what is generated is always the same."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.making import NASTY, REPOSITORY, document, make, place, run, use

USE_EVERYTHING = """
from importlib import import_module
from pkgutil import iter_modules
from telnyx_async import models
from telnyx_async.models._events import EVENTS
from telnyx_async.models._index import HOMES
from telnyx_async.operation import OPERATIONS
from copy import deepcopy
from telnyx_async._engine.serialization import structure, to_wire

modules = 0
for package in map(import_module, ("telnyx_async.api", "telnyx_async.models", "telnyx_async.handles")):
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
        modules += 1
for name in HOMES:
    getattr(models, name)
    for data in ({}, [], [{}], "text", 1, True, {"kind": "cat", "id": {"deep": [{}]}, "": 1}):
        assert to_wire(structure(name, deepcopy(data))) == data, (name, data)
for operation in OPERATIONS.values():
    assert operation.load()
    for answer in operation.responses:
        answer.type and structure(answer.type, {})
for kind, name in EVENTS.items():
    structure(name, {"event_type": kind})
result = [modules, len(HOMES), len(OPERATIONS), len(EVENTS)]
"""


@pytest.fixture(scope="module", params=NASTY, ids=lambda path: path.name)
def nasty(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("nasty"), request.param)


def test_every_module_imports_and_every_class_structures_whatever_comes(nasty: Path) -> None:
    modules, names, operations, events = use(nasty, USE_EVERYTHING)
    assert modules > 8
    assert names > 20
    assert operations > 5
    assert events > 0


def test_mypy_strict_passes_over_what_was_generated(nasty: Path) -> None:
    packages = [option for name in ("api", "models", "handles") for option in ("-p", f"telnyx_async.{name}")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *packages], cwd=nasty, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("seed", ["0", "1", "42"])
def test_the_same_bytes_come_out_whatever_the_hash_seed(nasty: Path, seed: str) -> None:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "codegen", "--root", str(nasty), "check"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_second_run_changes_nothing(nasty: Path) -> None:
    before = contents(nasty)
    assert run(nasty, "vendor", str(nasty / "openapi/telnyx.json")) == 0
    assert run(nasty, "generate") == 0
    assert contents(nasty) == before


def test_the_first_run_and_one_from_another_folder_give_the_same_bytes(nasty: Path, tmp_path: Path) -> None:
    """In an empty place, from a folder that has a package of this name, and from one that has none."""
    places = place(tmp_path / "fresh")
    (tmp_path / "elsewhere").mkdir()
    for name in ("telnyx.json", "SOURCE.toml"):
        shutil.copy(nasty / "openapi" / name, places.openapi / name)
    for folder in (tmp_path / "elsewhere", places.root, REPOSITORY):
        command = [sys.executable, "-m", "codegen", "--root", str(places.root), "generate"]
        environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        assert contents(places.root) == contents(nasty)


def contents(root: Path) -> dict[str, bytes]:
    folders = [root / "openapi", *(root / "telnyx_async" / name for name in ("api", "models", "handles"))]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


@pytest.mark.parametrize("spec", NASTY, ids=lambda path: path.name)
def test_another_document_goes_through_with_the_overlay_and_lock_of_telnyx(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place(tmp_path)
    shutil.copytree(REPOSITORY / "openapi/overlay", tmp_path / "openapi/overlay", dirs_exist_ok=True)
    shutil.copy(REPOSITORY / "openapi/placement.lock", tmp_path / "openapi/placement.lock")
    assert run(tmp_path, "vendor", str(spec)) == 0
    assert run(tmp_path, "generate") == 1  # the fixes are for Telnyx's document
    assert "unmatched overlay entry: handles.toml: Call" in capsys.readouterr().err
    assert run(tmp_path, "check") == 1
    use(tmp_path, USE_EVERYTHING)


def test_a_document_without_operations_makes_a_package_without_functions(tmp_path: Path) -> None:
    make(tmp_path, document())
    assert use(tmp_path, USE_EVERYTHING) == [3, 0, 0, 0]


def test_a_generated_folder_holds_nothing_else(tmp_path: Path) -> None:
    place(tmp_path)
    stray = tmp_path / "telnyx_async/api/gone.py"
    stray.parent.mkdir()
    stray.write_text("")
    spec = tmp_path / "spec.yaml"
    spec.write_text(document("/a: {get: {operationId: a, responses: {}}}"))
    assert run(tmp_path, "vendor", str(spec)) == run(tmp_path, "generate") == 0
    assert not stray.exists()
    assert (tmp_path / "telnyx_async/api/default.py").exists()
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".generated")]


@pytest.mark.parametrize("spec", NASTY, ids=lambda path: path.name)
def test_the_page_of_functions_has_a_row_for_each(spec: Path, tmp_path: Path) -> None:
    page = (make(tmp_path, spec) / "docs/api.md").read_text()
    rows = re.findall(r"^\| `(\w+)\(.*\)` \| .+ \| `([A-Z]+ /.*)` \| (\w+) \|$", page, re.M)
    program = """
from telnyx_async.operation import OPERATIONS
result = [[o.function, f"{o.method} {o.path}", o.idempotency] for o in OPERATIONS.values()]
"""
    assert sorted(map(list, rows)) == sorted(use(tmp_path, program))


def test_a_row_of_the_page_says_what_a_call_needs(tmp_path: Path) -> None:
    paths = """
/a/{id}:
  post:
    operationId: a
    tags: [t]
    summary: One | two
    deprecated: true
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: must, in: query, required: true, schema: {type: string}}
      - {name: may, in: query, schema: {type: string}}
    responses: {}
"""
    page = (make(tmp_path, document(paths)) / "docs/api.md").read_text()
    assert "| `a(id, *, must, ...)` | One \\| two. Deprecated. | `POST /a/{id}` | none |\n" in page


HOSTILE = '''
/a:
  get:
    tags: ["tag \\\\ \\"\\"\\" \\n import os"]
    operationId: 'id """ \\ '
    summary: "ends with a quote\\""
    parameters: [{name: "a\\"\\"\\"\\\\", in: query, schema: {type: string, enum: ["\\"\\"\\"", "\\\\", "\\0\\f"], default: "\\x1b"}}]
    responses: {"200": {description: "", content: {'application/json; x="\\"': {schema: {type: string, enum: ["list["]}}}}}
'''


def test_text_of_the_document_never_becomes_code(tmp_path: Path) -> None:
    make(tmp_path, document(HOSTILE).replace("version: '1'", 'version: "1\\nimport os"'))
    program = """
from telnyx_async.operation import OPERATIONS
(operation,) = OPERATIONS.values()
result = [operation.id, operation.parameters[0].wire_name, operation.load().__doc__]
"""
    id, wire_name, doc = use(tmp_path, program)
    assert (id, wire_name) == ('id """ \\ ', 'a"""\\')
    assert "ends with a quote" in doc
