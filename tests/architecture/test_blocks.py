"""What README and docs show runs as it stands, against the simulator: all Python blocks of a page, one after the other."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from telnyx_async.simulator import Simulator
from tests.typing.blocks import ROOT, blocks

FOUND = {
    path.relative_to(ROOT).as_posix(): found
    for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
    if (found := blocks(path.read_text()))
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that blocks run in, with the files that they name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.4")
    return tmp_path


@pytest.mark.filterwarnings("ignore:Using .httpx. with")
@pytest.mark.usefixtures("folder")
@pytest.mark.telnyx_simulator(invent=True)
@pytest.mark.parametrize("page", FOUND)
async def test_the_blocks_of_a_page_run(
    page: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Simulator(invent=True, speed=50.0) as sim:
        monkeypatch.setenv("TELNYX_API_KEY", "KEY_README")
        monkeypatch.setenv("TELNYX_BASE_URL", sim.url)
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", sim.public_key)
        scope: dict[str, Any] = {"__name__": "page"}
        for number, block in enumerate(FOUND[page]):
            code = compile(block, f"{page} block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            ran = eval(code, scope)
            if inspect.isawaitable(ran):
                await ran
            await run_tests(scope, request, sim)
        assert not [r for r in sim.journal.requests() if (r.status or 0) >= 500 and not r.fault]


async def run_tests(scope: dict[str, Any], request: pytest.FixtureRequest, sim: Simulator) -> None:
    """Run the tests that a block defines, and take them out of the scope."""
    for name in [name for name, found in scope.items() if isinstance(found, types.FunctionType)]:
        if name.startswith("test_"):
            test = scope.pop(name)
            wanted = inspect.signature(test).parameters
            given = {name: sim if name == "telnyx_simulator" else request.getfixturevalue(name) for name in wanted}
            if inspect.iscoroutinefunction(test):
                await test(**given)
            else:
                await asyncio.to_thread(test, **given)


# test_start_here.py does it for docs/index.md.
@pytest.mark.parametrize("page", ["README.md", "docs/deployment.md", "docs/testing.md"])
def test_the_tests_of_a_page_pass_in_a_project_without_settings(page: str, folder: Path) -> None:
    pasted = [block for block in FOUND[page] if can_be_a_module(block)]
    (folder / "test_pasted.py").write_text("\n\n".join(pasted))
    env = {name: value for name, value in os.environ.items() if not name.startswith(("TELNYX_", "PYTEST_"))}
    words = [sys.executable, "-m", "pytest", "-q", "test_pasted.py"]
    done = subprocess.run(
        words, cwd=folder, env={**env, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def can_be_a_module(block: str) -> bool:
    """Whether it awaits nothing outside of functions."""
    try:
        compile(block, "block", "exec")
    except SyntaxError:
        return False
    return True
