"""The editions that Telnyx has published go through whole, if they are beside this checkout."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from codegen.document import beyond_server, operations, without_sockets
from codegen.identity import by_identity, identity_of
from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring, dump
from tests.codegen.making import REPOSITORY, SHARED, checkout, run, use

FIVE_CAUSES = ("2020-01-07", "2021-06-08", "2022-04-14", "2023-10-16", "2024-06-17", "2025-11-04")
EDITIONS = [SHARED / f"specs/older/telnyx-{edition}.json" for edition in FIVE_CAUSES]
EDITIONS += [SHARED / "specs/telnyx-2025-06-16.json", SHARED / "specs/telnyx-2026-07-16.yml"]
IMPORT_EVERYTHING = """
from importlib import import_module
from pkgutil import iter_modules
from telnyx_async.operation import OPERATIONS

for package in map(import_module, ("telnyx_async.api", "telnyx_async.models", "telnyx_async.handles")):
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
result = sorted(f"{o.method} {o.path}" for o in OPERATIONS.values() if o.load())
"""

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the published editions are not beside this checkout")


@pytest.mark.parametrize("path", EDITIONS, ids=lambda path: path.stem)
def test_an_edition_becomes_a_package_with_every_operation_of_it(path: Path, tmp_path: Path) -> None:
    root = checkout(tmp_path)
    shutil.copytree(REPOSITORY / "openapi/overlay", root / "openapi/overlay", dirs_exist_ok=True)
    assert run(root, "vendor", str(path)) == 0
    run(root, "generate")  # 1 where a fix is for another edition
    published = reading.parse(path.read_bytes())
    later = json.loads((REPOSITORY / "openapi/overlay/later.json").read_text(encoding="utf-8"))
    _, sockets = without_sockets(published)
    meant = beyond_server(published)
    found = {*use(root, IMPORT_EVERYTHING)}
    assert {identity_of(m, meant.get(p, p)) for p, m, _ in operations(published)} - {*sockets} <= found
    assert found <= by_identity(published).keys() | {identity_of(m, p) for p, m, _ in operations(later)} | {
        identity_of(m, meant[p]) for p, m, _ in operations(published) if p in meant
    }
    vendored = (root / "openapi/telnyx.json").read_text(encoding="utf-8")
    assert dump(Vendoring(json.loads(vendored), strict=True).canonical()) == vendored


SIGNATURES = """
import inspect
from importlib import import_module
from telnyx_async import api

def required(function):
    given = list(inspect.signature(function).parameters.values())[1:]
    return [p.name for p in given if p.default is p.empty], [p.name for p in given]

modules = {name: import_module(f"telnyx_async.api.{name}") for name in api.__all__}
result = {f"{m}.{f}": required(getattr(module, f)) for m, module in modules.items() for f in module.__all__}
"""
OTHER_ARGUMENTS = {  # Telnyx takes these no more; the names are by rule
    "recordings.delete_recordings",  # its list is no longer the body, but the field `ids`
    "texml.update_texml_conference",  # no call_control_id, no supervisor_role
}


def test_every_function_of_the_first_edition_can_be_called_after_later_ones(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    shutil.copytree(REPOSITORY / "openapi/overlay", root / "openapi/overlay", dirs_exist_ok=True)
    names = root / "openapi/overlay/names.toml"  # by hand for the last edition: without, the lock alone keeps them
    names.write_text(
        re.sub(r"(?s)\n\[functions\]\n.*?(?=\n\[)", "\n", names.read_text(encoding="utf-8")), encoding="utf-8"
    )
    later = root / "openapi/overlay/later.json"
    later.unlink()  # it belongs to the last edition
    signatures = []
    for edition in ("telnyx-2025-06-16", "older/telnyx-2025-11-04", "telnyx-2026-07-16"):
        if edition == "telnyx-2026-07-16":
            shutil.copy(REPOSITORY / "openapi/overlay/later.json", later)
        assert run(root, "vendor", str(SHARED / f"specs/{edition}.json")) == 0
        run(root, "generate")  # 1 where a fix is for another edition
        signatures.append(use(root, SIGNATURES))
    first, second, last = signatures
    assert len(first) == 739
    assert first.keys() <= second.keys() <= last.keys()
    assert {name for name, (required, _) in first.items() if not set(required) <= set(last[name][1])} == OTHER_ARGUMENTS
    report = (root / "openapi/REPORT.md").read_text(encoding="utf-8")
    unmatched = report.partition("## Overlay entries without a match")[2].partition("\n## ")[0]
    assert "moves.toml: moved." not in unmatched


def test_yaml_and_json_of_an_edition_are_the_same() -> None:
    yaml, other = (
        Vendoring(reading.parse((SHARED / f"specs/telnyx-2026-07-16.{kind}").read_bytes())).canonical()
        for kind in ("yml", "json")
    )
    assert dump(yaml) == dump(other)
