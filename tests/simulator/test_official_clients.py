"""The official SDKs of Telnyx for Python and Node against the simulator, with the same script each; and Pipecat.

They are in no extra of this package. `OFFICIAL_SDK_PYTHON` names an interpreter that has `telnyx[webhooks]`,
`NODE_PATH` a folder with the npm package `telnyx`, and `PIPECAT_PYTHON` an interpreter that has `pipecat-ai`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from telnyx_async.simulator import SimulatorThread

SCRIPTS = Path(__file__).parent / "clients"
PYTHON = os.environ.get("OFFICIAL_SDK_PYTHON", sys.executable)
PIPECAT = os.environ.get("PIPECAT_PYTHON", sys.executable)
NODE = shutil.which("node") or "node"
SEEN = {
    "digits": "7",
    "inside": [True],
    "recording": "RIFF",
    "ended": "90018",
    "sent": "delivered",
    "received": "Hello back",
    "verified": ["rejected", "accepted"],
    "room": True,
    "texml": ["2"],
    "forged": ["refused"],
}


def works(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def script(program: str, name: str, *arguments: str) -> object:
    with SimulatorThread(speed=20) as running:
        done = subprocess.run(
            [program, str(SCRIPTS / name), running.url, running.public_key, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr + running.get(lambda sim: sim.timeline())
    return orjson.loads(done.stdout)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_official_python_sdk_calls_writes_buys_and_verifies(kind: str) -> None:
    if not works(PYTHON, "-c", "import telnyx, nacl; telnyx.Telnyx"):
        pytest.skip("OFFICIAL_SDK_PYTHON names no interpreter with telnyx[webhooks]")
    assert script(PYTHON, "official.py", kind) == SEEN


def test_the_official_node_sdk_calls_writes_buys_and_verifies() -> None:
    if not works(NODE, "-e", "require('telnyx')"):
        pytest.skip("there is no node with the npm package telnyx in NODE_PATH")
    assert script(NODE, "official.cjs") == SEEN


def test_the_serializer_of_pipecat_reads_keys_and_speech_and_hangs_up(tmp_path: Path) -> None:
    if not works(PIPECAT, "-c", "import pipecat"):
        pytest.skip("PIPECAT_PYTHON names no interpreter with pipecat-ai")
    certificate = tmp_path / "ca.pem"
    with SimulatorThread(tls=True) as running:
        certificate.write_text(running.get(lambda sim: sim.authority.pem if sim.authority else ""))
        done = subprocess.run(
            [PIPECAT, str(SCRIPTS / "pipecat_bot.py"), running.url],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            env={**os.environ, "SSL_CERT_FILE": str(certificate)},
        )
        assert done.returncode == 0, done.stderr + running.get(lambda sim: sim.timeline())
        hung_up = running.get(lambda sim: sim.carried_out("HangupCall"))
    assert orjson.loads(done.stdout) == {"digits": "4", "sounds": True, "cleared": True, "hangup_source": "callee"}
    assert len(hung_up) == 1


def test_the_example_for_the_test_runner_of_node_passes() -> None:
    if not works(NODE, "--version"):
        pytest.skip("there is no node")
    folder = Path(__file__).parents[2] / "examples" / "node"
    done = subprocess.run(
        [NODE, "--test", str(folder / "menu.test.mjs")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "TELNYX_SIMULATOR": sys.executable, "PYTHONPATH": str(folder.parents[1])},
    )
    assert done.returncode == 0, done.stdout + done.stderr
