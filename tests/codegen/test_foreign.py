"""Documents as other vendors write them go through unchanged: forms, deep objects, unions, two operations on a route."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring
from tests.codegen.making import HERE, checkout, make, run_python

FOREIGN = sorted((HERE / "foreign").glob("*.json"))


@pytest.mark.parametrize("spec", FOREIGN, ids=lambda path: path.stem)
def test_it_needs_no_repair_and_keeps_its_contract(spec: Path, tmp_path: Path) -> None:
    Vendoring(reading.parse(spec.read_bytes()), strict=True)
    make(checkout(tmp_path), spec)
    run_python(HERE / "light_contract.py", tmp_path)


def test_of_two_operations_on_one_route_both_are_functions_and_the_report_says_so(tmp_path: Path) -> None:
    make(tmp_path, HERE / "foreign/cloudflare.json")
    texts = [path.read_text() for path in (tmp_path / "telnyx_async/api").glob("*settings.py")]
    assert sorted("zone_settings_get_by_name" in text for text in texts) == [False, True]
    report = (tmp_path / "openapi/REPORT.md").read_text()
    assert (
        "- GET /zones/{zone_id}/settings/{setting_id}: on the route of /zones/{identifier}/settings/{name}; "
        "a server answers as that one\n" in report
    )
