"""The container: its command, with the options of the compose file, runs and is healthy.

No container engine is needed: the command runs in this environment, on another port.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
SERVICE = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]["telnyx"]


def entrypoint() -> list[str]:
    lines = (ROOT / SERVICE["build"]["dockerfile"]).read_text().splitlines()
    (command,) = [line.removeprefix("ENTRYPOINT ") for line in lines if line.startswith("ENTRYPOINT ")]
    program, *arguments = json.loads(command)
    assert program == "python"
    return [sys.executable, *arguments]


def test_the_command_of_the_container_runs_and_is_healthy() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [*entrypoint(), *SERVICE["command"], "--port", port]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as running:
        try:
            assert running.stdout is not None
            assert "running" in running.stdout.readline()
            how, program, *check = SERVICE["healthcheck"]["test"]
            assert (how, program) == ("CMD", "python")
            done = subprocess.run([sys.executable, *(one.replace("12111", port) for one in check)], check=False)
            assert done.returncode == 0
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/simulator/settings") as response:
                settings = json.load(response)
        finally:
            running.terminate()
    assert settings["base_url"] == "http://localhost:12111/v2"
    assert settings["webhook_url"] == "http://host.docker.internal:8000/webhooks/telnyx"
    assert SERVICE["ports"] == ["127.0.0.1:12111:12111"]
