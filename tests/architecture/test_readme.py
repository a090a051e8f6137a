"""The README's first block is short, and figures are those of the report."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from telnyx_async.operation import OPERATIONS
from telnyx_async.simulator import Simulator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
GUARANTEES = (ROOT / "docs/guarantees.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.S)


def test_the_first_block_is_a_handler_of_about_twenty_lines() -> None:
    lines = [line for line in BLOCKS[0].splitlines() if line.strip()]
    assert "FastAPI" in BLOCKS[0]
    assert len(lines) <= 22


def test_the_readme_says_how_much_is_simulated() -> None:
    counts = Counter(Simulator().coverage().values())
    said = f"{counts['live']} are live, {counts['stored']} show what was stored, and {counts['sample']} respond with a sample"
    assert said in " ".join(README.split())


def test_figures_of_the_readme_and_the_guarantees_are_those_of_the_report() -> None:
    report = (ROOT / "openapi" / "REPORT.md").read_text()
    table = re.findall(r"^\| (safe|idempotent|command_id|idempotency_key|none) \((\d+)\)", GUARANTEES, re.M)
    assert len(table) == 5
    for name, count in table:
        assert f"| {name} | {count} |" in report
    (count,) = re.findall(r"\*\*([\d,]+) operations\*\*", README)
    assert re.search(r"^\| operations \|.* \| {0} \| {0} \|$".format(count.replace(",", "")), report, re.M)
    (modules,) = re.findall(r"one API module of (\d+)", README)
    assert int(modules) == len({operation.module for operation in OPERATIONS.values()})
