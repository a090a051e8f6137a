"""Documents that this project has never seen go through, whole, or are refused in one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.checkout import Checkout, answering, document

HERE = Path(__file__).parent
NASTY = [HERE / "nasty.yaml", HERE / "nasty31.json"]
IMPORT_ALL = """
import importlib, pkgutil, telnyx_async.api, telnyx_async.models
from telnyx_async.operation import OPERATIONS
from telnyx_async.serialization import evaluate
for package in (telnyx_async.api, telnyx_async.models):
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
for operation in OPERATIONS.values():
    assert callable(operation.load())
    for response in operation.responses:
        if response.type:
            evaluate(response.type)
for name in telnyx_async.models._index.HOMES:
    evaluate(name)
print(len(OPERATIONS))
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout.at(tmp_path)


@pytest.mark.parametrize("nasty", NASTY, ids=lambda p: p.name)
def test_a_nasty_document_becomes_a_package_that_imports_and_type_checks(nasty: Path, checkout: Checkout) -> None:
    assert checkout.vendor(nasty).returncode == 0
    done = checkout.run("generate")
    assert done.returncode == 0, done.stderr
    ran = checkout.python(IMPORT_ALL)
    assert ran.returncode == 0, ran.stderr
    rows = [
        r.split("|")[1:4]
        for r in (checkout.root / "openapi/REPORT.md").read_text().splitlines()
        if r.startswith("| operations")
    ]
    assert rows
    assert rows[0][1] == rows[0][2]
    assert int(rows[0][1]) == int(ran.stdout)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--cache-dir",
        str(checkout.root / "cache"),
        "-p",
        "telnyx_async",
    ]
    checked = subprocess.run(command, cwd=checkout.root, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("nasty", NASTY, ids=lambda p: p.name)
def test_what_is_generated_does_not_depend_on_the_hash_seed_nor_on_the_run_before(
    nasty: Path, checkout: Checkout
) -> None:
    checkout.vendor(nasty)
    seen = []
    for seed in ("0", "42", "0"):
        assert checkout.run("generate", seed=seed).returncode == 0
        seen.append(checkout.generated())
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize("nasty", NASTY, ids=lambda p: p.name)
def test_vendoring_the_vendored_document_changes_nothing(nasty: Path, checkout: Checkout) -> None:
    checkout.vendor(nasty)
    before = {p.name: p.read_bytes() for p in (checkout.root / "openapi").glob("*.*")}
    assert checkout.vendor(checkout.root / "openapi" / "telnyx.json").returncode == 0
    assert {p.name: p.read_bytes() for p in (checkout.root / "openapi").glob("*.*")} == before


def test_check_finds_a_hand_edit_and_generate_mends_it(checkout: Checkout) -> None:
    checkout.vendor(NASTY[0])
    checkout.run("generate")
    assert checkout.run("check").returncode == 0
    edited = next((checkout.root / "telnyx_async" / "models").glob("[a-z]*.py"))
    edited.write_text(edited.read_text() + "# by hand\n")
    (checkout.root / "telnyx_async" / "api" / "stray.py").write_text("")
    done = checkout.run("check")
    assert done.returncode == 1
    assert f"telnyx_async/models/{edited.name}" in done.stderr
    assert "telnyx_async/api/stray.py" in done.stderr
    checkout.run("generate")
    assert checkout.run("check").returncode == 0


def test_an_overlay_entry_that_meets_nothing_fails_check_and_not_generate(checkout: Checkout) -> None:
    checkout.vendor(NASTY[0])
    (checkout.root / "openapi/overlay/names.toml").write_text('[functions]\nNoSuchOperation = "nothing"\n')
    assert checkout.run("generate").returncode == 0
    assert "functions.NoSuchOperation" in (checkout.root / "openapi/REPORT.md").read_text()
    done = checkout.run("check")
    assert done.returncode == 1
    assert "functions.NoSuchOperation" in done.stderr


def test_a_class_stays_in_its_module_when_others_begin_to_use_it(checkout: Checkout) -> None:
    ref = {"$ref": "#/components/schemas/Thing"}
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    paths: dict[str, Any] = {"/a": {"get": answering(ref, tags=["Zebras"])}}
    checkout.vendor(document(paths, Thing=thing))
    checkout.run("generate")
    assert 'Thing = "zebras"' in (checkout.root / "openapi/placement.lock").read_text()
    paths["/b"] = {"get": answering(ref, tags=["Apes"])}
    checkout.vendor(document(paths, Thing=thing))
    checkout.run("generate")
    assert 'Thing = "zebras"' in (checkout.root / "openapi/placement.lock").read_text()
    changes = (checkout.root / "openapi/CHANGES.md").read_text()
    assert "operation added" in changes
    assert changes.strip() in (checkout.root / "openapi/REPORT.md").read_text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "no JSON: "),
        ("a: [", "no YAML: "),
        ("[]", "#: "),
        ('{"swagger": "2.0"}', "#/swagger"),
        ('{"openapi": "2.9.9", "paths": {}}', "#/openapi"),
        (
            '{"openapi": "3.0.0", "paths": {"/a": {"get": {"responses": {}}, "get": {"responses": {}}}}}',
            "#/paths/~1a/get",
        ),
        (
            '{"openapi": "3.0.0", "paths": {"/a/{x}": {"get": {"responses": {}}}, "/a/{y}": {"get": {"responses": {}}}}}',
            "#/paths/~1a~1{y}/get",
        ),
        (
            '{"openapi": "3.0.0", "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/No"}}}}}}',
            "#/paths/~1a/get/responses/200",
        ),
    ],
)
def test_bad_input_is_one_line_that_names_the_place_and_nothing_is_written(
    text: str, told: str, checkout: Checkout
) -> None:
    given = checkout.root / "given"
    given.write_text(text)
    done = checkout.run("vendor", str(given))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert told in done.stderr
    assert [p.name for p in (checkout.root / "openapi").iterdir()] == ["overlay"]


def test_prose_is_left_out_unless_it_is_asked_for(checkout: Checkout) -> None:
    schema = {
        "type": "object",
        "title": "A title",
        "description": "What a thing is.",
        "properties": {"id": {"type": "string", "description": "Which thing it is."}},
    }
    given = document(
        {"/a": {"get": answering({"$ref": "#/components/schemas/Thing"}, description="Gets a thing.")}}, Thing=schema
    )
    checkout.vendor(given)
    vendored = (checkout.root / "openapi/telnyx.json").read_text()
    assert not [prose for prose in ("A title", "What a thing is", "Which thing", "Gets a thing") if prose in vendored]
    checkout.run("vendor", str(checkout.root / "given.json"), "--keep-descriptions")
    checkout.run("generate")
    assert "Which thing it is." in checkout.generated()["telnyx_async/models/things.py"]
    assert "Gets a thing." in checkout.generated()["telnyx_async/api/things.py"]


def test_json_and_yaml_3_0_and_3_1_say_the_same(checkout: Checkout) -> None:
    old = document(None, A={"type": "string", "nullable": True, "example": "x", "enum": ["NO", "on"]})
    new = old | {
        "openapi": "3.1.0",
        "components": {"schemas": {"A": {"type": ["string", "null"], "examples": ["x"], "enum": ["NO", "on", None]}}},
    }
    yaml = checkout.root / "given.yaml"
    yaml.write_text(
        "openapi: 3.0.3\ninfo: {title: small, version: '1'}\npaths: {}\n"
        "components: {schemas: {A: {type: string, nullable: true, example: x, enum: [NO, on]}}}\n"
    )
    seen = []
    for given in (old, new, yaml):
        assert checkout.vendor(given).returncode == 0
        seen.append(json.loads((checkout.root / "openapi/telnyx.json").read_text()))
    assert seen[0] == seen[1] == seen[2]


def test_diff_tells_breaking_changes_first(checkout: Checkout, tmp_path: Path) -> None:
    before = document(
        {"/a": {"get": answering({"type": "object", "properties": {"x": {"type": "string"}}}, operationId="getA")}}
    )
    after = document(
        {
            "/a": {"get": answering({"type": "object", "properties": {"y": {"type": "string"}}}, operationId="getA")},
            "/b": {"get": answering({"type": "string"}, operationId="getB")},
        }
    )
    for name, content in (("old.json", before), ("new.json", after)):
        (tmp_path / name).write_text(json.dumps(content))
    told = checkout.run("diff", str(tmp_path / "old.json"), str(tmp_path / "new.json")).stdout.splitlines()
    assert told[0] == "breaking  getA (GET /a): field answer 200.x removed" or "x removed" in told[0]
    assert "getB (GET /b): operation added" in told[1] + told[2]
    assert told[-1] == "3 changes, 1 of them breaking"
