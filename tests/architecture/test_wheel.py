"""The wheel: it builds, imports away from the checkout, and carries the document that the simulator needs."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import telnyx_async

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys; sys.path.insert(0, sys.argv[1])
import asyncio, telnyx_async
assert telnyx_async.__file__.startswith(sys.argv[1]), telnyx_async.__file__
from telnyx_async import TelnyxSession
from telnyx_async.api import billing
from telnyx_async.simulator import Simulator

async def main():
    async with Simulator() as sim, TelnyxSession("KEY", base_url=sim.url) as telnyx:
        print(type(await billing.get_balance(telnyx)).__name__)

asyncio.run(main())
"""


def test_the_wheel_works_away_from_the_checkout(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.name.startswith(f"telnyx_async-{telnyx_async.__version__}-")
    assert wheel.stat().st_size < 1.9 * (1 << 20)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        # Its dependencies take 17 MiB, bytecode not counted.
        assert sum(file.file_size for file in archive.infolist()) < 11 * (1 << 20)
        archive.extractall(tmp_path / "site")
        (metadata,) = (n for n in names if n.endswith(".dist-info/METADATA"))
        links = re.findall(r"""\]\((.+?)\)|src(?:set)?="(.+?)\"""", archive.read(metadata).decode())
    assert len(links) > 50
    assert [link for link in map("".join, links) if not link.startswith(("https://", "#"))] == []
    assert "telnyx_async/py.typed" in names
    assert {f"telnyx_async/simulator/openapi/{one}" for one in ("telnyx.json", "overlay/later.json")} <= {*names}
    assert "telnyx_async/simulator/page/index.html" in names
    assert not [n for n in names if n.startswith(("codegen", "tests", "openapi", "examples"))]
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "site")],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip().endswith("Response")
