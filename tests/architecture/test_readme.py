"""What the README shows runs, against the simulator."""

from __future__ import annotations

import ast
import inspect
import re
import types
from collections import Counter
from pathlib import Path

import pytest

from telnyx_async.simulator import Simulator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.S)


def scope_of_the_readme() -> dict[str, object]:
    """What the first block defines, and what any block imports, is there in all of them."""
    scope: dict[str, object] = {"__name__": "readme"}
    exec(compile(BLOCKS[0], "README.md block 0", "exec"), scope)
    for block in BLOCKS:
        found = [node for node in ast.parse(block).body if isinstance(node, ast.Import | ast.ImportFrom)]
        exec(compile(ast.Module([*found], []), "README.md", "exec"), scope)
    return scope


@pytest.mark.parametrize("number", range(1, len(BLOCKS)))
async def test_a_block_of_the_readme_runs(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    async with Simulator(invent=True, speed=50.0) as sim:
        monkeypatch.setenv("TELNYX_API_KEY", "KEY_README")
        monkeypatch.setenv("TELNYX_BASE_URL", sim.url)
        scope = scope_of_the_readme()
        code = compile(BLOCKS[number], f"README.md block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        outcome = eval(code, scope)
        if inspect.isawaitable(outcome):
            await outcome
        for name, found in list(scope.items()):
            if name.startswith("test_") and isinstance(found, types.FunctionType):
                await found(sim, monkeypatch)
        assert not [r for r in sim.journal.requests() if (r.status or 0) >= 500 and not r.fault]


@pytest.mark.filterwarnings("ignore:Using .httpx. with")
def test_the_fastapi_test_of_the_deployment_page_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "deployment.md").read_text()
    block = re.findall(r"```python\n(.*?)```", page, re.S)[-1]
    assert "TestClient" in block
    scope = scope_of_the_readme()
    exec(compile(block, "docs/deployment.md", "exec"), scope)
    scope["test_a_call_is_noted"](monkeypatch)  # type: ignore[operator]


def test_the_first_block_is_a_handler_of_about_twenty_lines() -> None:
    lines = [line for line in BLOCKS[0].splitlines() if line.strip()]
    assert "FastAPI" in BLOCKS[0]
    assert len(lines) <= 22


def test_the_readme_says_how_much_is_simulated() -> None:
    counts = Counter(Simulator().coverage().values())
    said = f"{counts['live']} are live, {counts['stored']} show what was stored, and {counts['sample']} respond with a sample"
    assert said in " ".join(README.split())


def test_figures_of_the_readme_are_those_of_the_report() -> None:
    report = (ROOT / "openapi" / "REPORT.md").read_text()
    for name, count in re.findall(r"^\| (safe|idempotent|command_id|idempotency_key|none) \((\d+)\)", README, re.M):
        assert f"| {name} | {count} |" in report
    (count,) = re.findall(r"\*\*([\d,]+) operations\*\*", README)
    assert re.search(r"^\| operations \|.* \| {0} \| {0} \|$".format(count.replace(",", "")), report, re.M)
