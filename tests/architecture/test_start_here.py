"""The five minutes of docs/index.md, with its own commands: the program is started, called and tested."""

from __future__ import annotations

import json
import os
import re
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.typing.blocks import ROOT, blocks

PAGE = (ROOT / "docs/index.md").read_text()
PROGRAM, TEST = blocks(PAGE)
PATIENCE = 30.0  # seconds


def command(beginning: str, port: int) -> list[str]:
    """A command of the page, for this Python, and another port than 8000."""
    (line,) = re.findall(rf"^{re.escape(beginning)}.*$", PAGE, re.M)
    words = shlex.split(line.replace("8000", str(port)))
    return [sys.executable, *words[1:]] if words[0] == "python" else [sys.executable, "-m", *words]


@contextmanager
def running(words: list[str], folder: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **environment}
    with subprocess.Popen(words, cwd=folder, env=env, text=True, stdout=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.terminate()


def printed(process: subprocess.Popen[str]) -> Mapping[str, str]:
    """The settings that the simulator prints."""
    assert process.stdout
    found: dict[str, str] = {}
    for line in process.stdout:
        found |= re.findall(r"^  (page|TELNYX_\w+) +(\S+)$", line.rstrip())
        if line.startswith("Ctrl-C"):
            break
    return found


def asked(url: str, data: object = None) -> Any:
    body = None if data is None else json.dumps(data).encode()
    with urlopen(Request(url, body, {"Content-Type": "application/json"}), timeout=PATIENCE) as response:
        return json.load(response)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def until(condition: Any) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if condition():
                return
        except OSError:
            pass  # it does not listen yet
        time.sleep(0.1)
    raise TimeoutError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "menu.py").write_text(PROGRAM)
    (tmp_path / "test_menu.py").write_text(f"from menu import webhooks\n\n{TEST}")
    return tmp_path


def test_the_program_answers_a_call_of_the_simulator(folder: Path) -> None:
    port = free_port()
    simulator = [*command("python -m telnyx_async.simulator", port), "--port", "0", "--speed", "10"]
    with running(simulator, folder) as process:
        settings = dict(printed(process))
        control = settings.pop("page").rstrip("/")
        with running(command("uvicorn", port), folder, **settings):
            until(lambda: socket.create_connection(("127.0.0.1", port)).close() is None)
            asked(f"{control}/calls", {"from": "+13125550142", "presses": "1"})
            until(lambda: "A TCP packet walks into a bar." in json.dumps(asked(f"{control}/journal")))


def test_the_test_of_the_page_passes(folder: Path) -> None:
    words = [sys.executable, "-m", "pytest", "-q", "test_menu.py"]
    done = subprocess.run(
        words, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
