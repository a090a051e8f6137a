"""The template of a service: copied to another folder, its own tests pass."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_tests_of_a_copy_pass(tmp_path: Path, redis_url: str) -> None:
    pytest.importorskip("pydantic_settings")
    copy = tmp_path / "my-service"
    shutil.copytree(ROOT / "examples" / "template", copy, ignore=shutil.ignore_patterns("__pycache__"))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TEST_REDIS_URL": redis_url}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--junit-xml", str(tmp_path / "report.xml")]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert 'skipped="0"' in (tmp_path / "report.xml").read_text()
