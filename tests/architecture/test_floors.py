"""The floors of the library: imports point downwards, and each folder is of one kind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "telnyx_async"
GENERATED = ("api", "models", "handles")

RULES = (
    *("idempotency", "journal", "retry", "retry_loop", "rate_window", "capture", "ad_hoc", "paging", "progress"),
    *("arguments", "base_url", "clock", "api_key"),
    *("bodies", "request", "response", "error_response"),
)
READING = ("_engine.annotations", "_engine.serialization")
WIRE = ("download", "gate", "scheduler", "shared_window", "transport", "uploads")

# Lowest first. A module belongs to the first floor that names it or a package it is in, the longest name winning.
FLOORS = (
    ("values", {"errors", "operation", "options", "rates", "model", "_engine.definition", *READING}),
    ("rules", {f"_engine.{name}" for name in RULES} | {"_engine", "hooks", "storage"}),
    ("wire", {f"_engine.{name}" for name in WIRE}),
    (
        "engine",
        {"_engine.execution", "_engine.preload", "responses", "session", "pagination", "otel", "live", "operations"},
    ),
    ("generated", set(GENERATED)),
    ("edges", {"webhooks"}),
    ("frameworks", {"webhooks.fastapi", "webhooks.aiohttp"}),
    ("simulator: audio", {"simulator.audio"}),
    ("simulator: schema", {"simulator.schema", "simulator.address"}),
    (
        "simulator: journal",
        {
            "simulator.allowance",
            "simulator.clock",
            "simulator.faults",
            "simulator.identifiers",
            "simulator.journal",
            "simulator.timeline",
        },
    ),
    ("simulator: world", {"simulator.world"}),
    ("simulator: worlds", {"simulator.scenario", "simulator.worlds", "simulator.cassettes"}),
    ("simulator: http", {"simulator.http", "simulator.page"}),
    ("simulator", {"simulator"}),
)
HAND_WRITTEN = sorted(p for p in PACKAGE.rglob("*.py") if p.relative_to(PACKAGE).parts[0] not in GENERATED)
MODULES = sorted(PACKAGE.rglob("*.py"))


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def floor_of(module: str) -> int:
    found = [
        (len(name), i) for i, (_, names) in enumerate(FLOORS) for name in names if f"{module}.".startswith(f"{name}.")
    ]
    assert found, f"{module} is on no floor; say where it belongs"
    return max(found)[1]


def under_type_checking(tree: ast.Module) -> set[int]:
    blocks = [n for n in ast.walk(tree) if isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n.test)]
    return {id(n) for block in blocks for n in ast.walk(block)}


def imports(path: Path, *, for_types: bool = False) -> Iterator[str]:
    """Modules of the package that a file imports when it runs; with `for_types` those under TYPE_CHECKING as well."""
    tree = ast.parse(path.read_text())
    skipped = set() if for_types else under_type_checking(tree)
    here = dotted(path).split(".")
    package = here if path.name == "__init__.py" else here[:-1]
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (a.name.removeprefix("telnyx_async.") for a in node.names if a.name.startswith("telnyx_async."))
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*package[: len(package) - node.level + 1], *([base] if base else [])])
            elif base == "telnyx_async" or base.startswith("telnyx_async."):
                base = base.removeprefix("telnyx_async").removeprefix(".")
            else:
                continue
            for alias in node.names:
                inner = f"{base}.{alias.name}".strip(".")
                yield (
                    inner
                    if (PACKAGE / inner.replace(".", "/")).with_suffix(".py").exists()
                    or (PACKAGE / inner.replace(".", "/")).is_dir()
                    else base
                )


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_imports_from_its_own_floor_or_below(path: Path) -> None:
    module = dotted(path)
    if not module:
        assert list(imports(path)) == [], "the package itself imports nothing until a name is used"
        return
    above = [name for name in imports(path) if name and floor_of(name) > floor_of(module)]
    assert above == []


SIMULATOR = sorted((PACKAGE / "simulator").rglob("*.py"))
LAZY = ("simulator", "simulator.pytest_plugin")  # they import nothing before it is used


@pytest.mark.parametrize("path", SIMULATOR, ids=dotted)
def test_the_simulator_does_not_use_the_library_that_is_tested_with_it(path: Path) -> None:
    outside = [name for name in imports(path) if not f"{name}.".startswith("simulator.")]
    assert outside == ([""] if dotted(path) == "simulator.pytest_plugin" else [])  # its fixture gives a session


def test_modules_of_the_simulator_import_each_other_in_one_direction_also_for_types() -> None:
    assert [m for m in map(dotted, SIMULATOR) if "TYPE_CHECKING" in source(m)] == list(LAZY)
    graph = {dotted(path): set(imports(path)) - {"", dotted(path)} for path in SIMULATOR}
    list(TopologicalSorter(graph).static_order())  # raises CycleError


def source(module: str) -> str:
    path = PACKAGE / module.replace(".", "/")
    return (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text()


def test_models_import_nothing_that_imports_models() -> None:
    """Not even for types: a model is plain data, and knows no session, no function and no handle."""
    graph = {dotted(path): set(imports(path, for_types=True)) for path in MODULES}
    models = {module for module in graph if module.startswith("models.") and module != "models._index"}
    reached, new = set[str](), models
    while new:
        reached |= new
        new = {name for module in new for name in graph.get(module, ())} - reached
    assert {m for m in reached if not m.startswith("models")} == {
        "model",
        "errors",
        "_engine.definition",
        *READING,
    }


def test_the_library_and_its_generator_do_not_import_each_other() -> None:
    for folder, other in (("telnyx_async", "codegen"), ("codegen", "telnyx_async")):
        for path in (ROOT / folder).rglob("*.py"):
            names = [n.module or "" for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ImportFrom)]
            assert not [n for n in names if n.split(".")[0] == other], path


@pytest.mark.parametrize("path", HAND_WRITTEN + sorted((ROOT / "codegen").rglob("*.py")), ids=str)
def test_hand_written_files_stay_small(path: Path) -> None:
    most = 250 if path.name == "session.py" else 400
    assert len(path.read_text().splitlines()) <= most


@pytest.mark.parametrize("name", GENERATED)
def test_a_generated_folder_holds_nothing_else(name: str) -> None:
    for path in (PACKAGE / name).rglob("*.py"):
        head = path.read_text().splitlines()[:4]
        assert head[0].endswith("Do not edit: `make generate` overwrites this file."), path
        assert "sha256" not in "".join(head), "a digest in each file would change every file with each edition"


def test_only_one_module_knows_the_parser() -> None:
    knows = [p.name for p in (ROOT / "codegen").rglob("*.py") if "openapi_python_client" in p.read_text()]
    assert knows == ["parser.py"]


def test_only_the_wire_touches_the_http_client() -> None:
    knows = [dotted(p) for p in HAND_WRITTEN if any(n == "aiohttp" for n in third_party(p))]
    engine = {m for m in knows if not m.startswith(("simulator", "webhooks"))}
    assert engine == {f"_engine.{name}" for name in WIRE if name not in ("scheduler", "shared_window")}


def third_party(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text())
    skipped = under_type_checking(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (a.name.split(".")[0] for a in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").split(".")[0]
