"""Schemathesis against the simulator, over all operations: no server error, and no response that breaks the document.

    pip install schemathesis
    python -m tests.simulator.fuzz [EXAMPLES]

It takes a few minutes, and is therefore no part of the tests that are run each time.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

import orjson

from telnyx_async.simulator import Simulator

EXAMPLES = 5
CHECKS = ("not_a_server_error", "response_schema_conformance", "content_type_conformance")
# `oneOf` with alternatives that overlap: no response can fit exactly one.
AMBIGUOUS = (
    "GetCustomStorageCredentials",
    "SearchDetailRecords",
    "listPortingEvents",
    "showPortingEvent",
    "listPortoutEvents",
    "showPortoutEvent",
)
# The same in their requests.
IMPOSSIBLE = ("CreateCustomStorageCredentials", "UpdateCustomStorageCredentials")


async def main(examples: int) -> int:
    """Run it: once with all checks over all operations that can pass, once for server errors over the others."""
    async with Simulator(invent=True, speed=1000) as simulator:
        with tempfile.TemporaryDirectory() as folder:
            document = Path(folder) / "telnyx.json"
            document.write_bytes(orjson.dumps(simulator.document.root))
            wanted = [word for name in (*AMBIGUOUS, *IMPOSSIBLE) for word in ("--exclude-operation-id", name)]
            first = await run(simulator, document, CHECKS, examples, wanted)
            wanted = [word for name in AMBIGUOUS for word in ("--include-operation-id", name)]
            second = await run(simulator, document, CHECKS[:1], examples, wanted)
    return first or second


async def run(simulator: Simulator, document: Path, checks: tuple[str, ...], examples: int, wanted: list[str]) -> int:
    command = ["schemathesis", "run", str(document), "--url", simulator.url, "--header", "Authorization: Bearer KEY"]
    settings = ["--phases", "examples,coverage,fuzzing", "--max-examples", str(examples), "--checks", ",".join(checks)]
    quiet = ["--warnings", "off", "--suppress-health-check", "all", "--continue-on-failure"]
    return (await asyncio.to_thread(subprocess.run, [*command, *settings, *quiet, *wanted], check=False)).returncode


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else EXAMPLES)))
