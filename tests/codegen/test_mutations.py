"""Damaged documents: whatever is broken in a real one, a package is generated, or one line says that it is no document."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.codegen.making import HERE, NASTY, REPOSITORY, SHARED, checkout, run, run_python, vendored
from tests.codegen.mutations import cut, mutate

SOURCES = ["openapi/telnyx.json", "tests/codegen/part-2026-07-16.json", *(f"tests/codegen/{p.name}" for p in NASTY)]
WHOLE = [SHARED / f"specs/telnyx-{edition}.json" for edition in ("2025-06-16", "2026-07-16")]
CASES = 32


@cache
def read(source: str) -> Any:
    text = (REPOSITORY / source).read_text(encoding="utf-8")
    return json.loads(text) if source.endswith("telnyx.json") else vendored(text)


def damaged(source: str, seed: int) -> str:
    """A small part of a document with some mutations."""
    chance = Random(f"{source} {seed}")
    whole = read(source)
    part = cut(whole, chance, 2) if len(whole["paths"]) > 5 else copy.deepcopy(whole)
    mutate(part, chance, chance.choice([1, 1, 3, 10]))
    return json.dumps(part)


def goes_through(root: Path, text: str) -> bool:
    """Whether a document becomes a package; if not, it lacks what makes it one."""
    (root / "spec.json").write_text(text, encoding="utf-8")
    if run(root, "vendor", str(root / "spec.json")):
        document = json.loads(text)
        assert not str(document.get("openapi")).startswith("3.") or not isinstance(document.get("paths"), dict)
        return False
    assert run(root, "generate") == 0
    return True


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The packages of a fixed corpus."""
    folder = tmp_path_factory.mktemp("damaged")
    roots = []
    for seed in range(CASES):
        root = checkout(folder / f"case{seed}")
        if goes_through(root, damaged(SOURCES[seed % len(SOURCES)], seed)):
            roots.append(root)
    return roots


def test_nearly_all_of_the_corpus_goes_through(packages: list[Path]) -> None:
    assert len(packages) > 0.9 * CASES


def test_every_package_imports_and_keeps_its_contract(packages: list[Path]) -> None:
    run_python(HERE / "light_contract.py", *packages)


def test_every_package_passes_mypy(packages: list[Path], tmp_path: Path) -> None:
    """In one run: each takes a name of its own, beside the hand-written package."""
    checkout(tmp_path)
    for root in packages:
        for folder in ("api", "models", "handles"):
            shutil.copytree(root / "telnyx_async" / folder, tmp_path / "telnyx_async" / folder, dirs_exist_ok=True)
            for path in (root / "telnyx_async" / folder).glob("*.py"):
                text = path.read_text(encoding="utf-8")
                for name in ("api", "models", "handles"):
                    text = text.replace(f"telnyx_async.{name}", f"{root.name}.{name}")
                target = tmp_path / root.name / folder / path.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
    names = [option for root in packages for option in ("-p", root.name)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *names], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkout(tmp_path_factory.mktemp("any"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(source=st.sampled_from(SOURCES), seed=st.integers(0, 2**32))
def test_any_mutation_goes_through_or_leaves_no_document(root: Path, source: str, seed: int) -> None:
    goes_through(root, damaged(source, seed))


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.stem)
def test_parts_of_the_published_editions_go_through(path: Path, tmp_path: Path) -> None:
    if not path.exists():
        pytest.skip(f"the published editions are not beside this checkout: no {path.name}")
    whole = json.loads(path.read_bytes())
    root = checkout(tmp_path)
    for seed in range(8):
        chance = Random(seed)
        part = cut(whole, chance)
        mutate(part, chance, 3)
        if goes_through(root, json.dumps(part)):
            run_python(HERE / "light_contract.py", root)
