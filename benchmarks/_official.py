"""Installs the official SDK in a temporary environment, to compare it with this library."""

from __future__ import annotations

import subprocess
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def python_with_the_sdk() -> Iterator[str]:
    """Make a temporary environment with the newest `telnyx`. Yields the path of its interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder, "bin", "python"))
        install = [
            python,
            "-m",
            "pip",
            "install",
            "-qq",
            "--disable-pip-version-check",
            "telnyx[aiohttp]",
            "pynacl",
            "uvloop",
        ]
        subprocess.run(install, check=True, capture_output=True)
        yield python
