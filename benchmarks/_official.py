"""The official SDK, in an environment of its own, to be measured beside ours."""

from __future__ import annotations

import subprocess
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def python_with_the_sdk() -> Iterator[str]:
    """Make an environment with the newest `telnyx`; gives its interpreter. It is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder, "bin", "python"))
        install = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "telnyx", "pynacl"]
        subprocess.run(install, check=True, capture_output=True)
        yield python
