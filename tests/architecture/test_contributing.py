"""What CONTRIBUTING.md shows is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text()


def test_its_overlay_entries_are_entries_of_ours() -> None:
    overlay = {line for file in (ROOT / "openapi/overlay").iterdir() for line in file.read_text().splitlines()}
    blocks = re.findall(r"^```(?:toml|yaml)\n(.*?)^```", TEXT, re.M | re.S)
    assert len(blocks) > 3
    assert [line for block in blocks for line in block.splitlines() if line not in overlay] == []


def test_every_folder_is_on_the_map() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("no git checkout")
    folders = {path.split("/")[0] for path in tracked.stdout.split() if "/" in path}
    folders |= {
        f"telnyx_async/{path.split('/')[1]}"
        for path in tracked.stdout.split()
        if path.count("/") > 1 and path.startswith("telnyx_async/")
    }
    assert {folder for folder in folders if not folder.startswith(".") and f"]({folder}/" not in TEXT} == set()


def test_every_target_that_it_names_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    named = {name for line in re.findall(r"`make ([a-z -]+)", TEXT) for name in line.split()}
    assert named <= targets
