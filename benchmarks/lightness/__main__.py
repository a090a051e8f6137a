"""How light the library is, next to aiohttp and orjson by hand, msgspec, and the official SDK.

    python -m benchmarks.lightness [--repeats N] [--write [MARK]]

Each measurement runs in a process of its own, against a server in another one; the clients take turns, so that a busy
machine is busy for all. The figures are medians; a ratio is the median of the ratios within each turn. `--write` puts the
table into README.md and the plots into docs/lightness-{light,dark}.svg; with a mark, it puts the table between
`<!-- MARK -->` and `<!-- /MARK -->` of docs/lightness.md, for another Python or loop. The official SDK is installed in a temporary
environment, or run by the Python that TELNYX_SDK_PYTHON names. BENCH_UVLOOP=1 runs all under uvloop.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from attrs import frozen

from benchmarks._official import python_with_the_sdk
from benchmarks.lightness.plot import Bar, plot

ROOT = Path(__file__).parents[2]
# The mark of the table in README.md.
README = "lightness"
PROGRAMS, SERVER = (str(Path(__file__).with_name(name)) for name in ("programs.py", "server.py"))
NAMES = {
    "ours": "telnyx_async",
    "by-hand": "aiohttp and orjson by hand",
    "bare": "import aiohttp, orjson, attrs, cattrs",
    "msgspec": "aiohttp and msgspec",
    "sdk-httpx": "official SDK, httpx",
    "sdk-aiohttp": "official SDK, aiohttp",
}


@frozen
class Measure:
    """What is measured, in which unit, of which clients; the first one is what ours is compared with.

    The target is a ratio to it; where ours is the only one, a figure.
    """

    key: str
    title: str
    unit: str
    clients: tuple[str, ...]
    target: float


ALL = ("by-hand", "ours", "msgspec", "sdk-httpx", "sdk-aiohttp")
MEASURES = (
    Measure("command", "CPU per command, 64 in flight", "us", ALL, 1.2),
    Measure("page", "CPU per page of 250 phone numbers", "us", ALL, 1.5),
    Measure("start", "CPU for import and first command", "ms", ("bare", "ours", "sdk-httpx"), 1.25),
    Measure("memory", "memory after the first command", "MiB", ("bare", "ours", "sdk-httpx"), 39 / 34),
    Measure("webhook", "CPU for the first webhook, verified and parsed", "ms", ("ours",), 10.0),
)


@contextmanager
def server(delay: float = 0.0) -> Iterator[str]:
    with subprocess.Popen([sys.executable, SERVER, str(delay)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def run(python: str, measure: str, client: str, url: str) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    command = [python, PROGRAMS, measure, client, url]
    return json.loads(subprocess.run(command, check=True, capture_output=True, env=environment).stdout)


def measured(sdk: str, url: str, repeats: int) -> dict[str, dict[str, list[float]]]:
    """Measure -> client -> a value for each turn."""
    found: dict[str, dict[str, list[float]]] = {m.key: {client: [] for client in m.clients} for m in MEASURES}
    for _ in range(repeats):
        for measure in MEASURES:
            for client in measure.clients:
                python = sdk if client.startswith("sdk") else sys.executable
                found[measure.key][client].append(run(python, measure.key, client, url))
    return found


def ratio(values: dict[str, list[float]], client: str, base: str) -> float:
    return median(a / b for a, b in zip(values[client], values[base], strict=True))


def table(found: dict[str, dict[str, list[float]]]) -> list[str]:
    lines = ["| | " + "telnyx_async | ratio | target | compared with |", "|---|---|---|---|---|"]
    for measure in MEASURES:
        values = found[measure.key]
        own = f"{median(values['ours']):.0f} {measure.unit}"
        base = measure.clients[0]
        if base == "ours":
            lines.append(f"| {measure.title} | {own} | | {measure.target:.0f} {measure.unit} | |")
            continue
        lines.append(
            f"| {measure.title} | {own} | {ratio(values, 'ours', base):.2f} | {measure.target:.2f} | {NAMES[base]}: "
            f"{median(values[base]):.0f} {measure.unit} |"
        )
        for client in measure.clients[1:]:
            if client != "ours":
                shown = f"{NAMES[client]}: {median(values[client]):.0f} {measure.unit}"
                lines.append(f"| | | {ratio(values, 'ours', client):.2f} | | {shown} |")
    return lines


def caption() -> str:
    packages = " ".join(f"{name} {version(name)}" for name in ("aiohttp", "orjson", "attrs"))
    loop = ", uvloop" if "BENCH_UVLOOP" in os.environ else ""
    machine = (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores (load average {os.getloadavg()[2]:.0f})"
    )
    return f"{machine}, Python {platform.python_version()}{loop}, {packages}; {datetime.now(UTC):%Y-%m-%d}."


def bars(found: dict[str, dict[str, list[float]]]) -> list[Bar]:
    made = []
    for measure in MEASURES[:2]:
        values = found[measure.key]
        made += [Bar(measure.title, NAMES[c], ratio(values, c, "by-hand"), c == "ours") for c in measure.clients]
    return made


def write(lines: list[str], page: Path, mark: str) -> None:
    begin, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    block = "\n".join([begin, *lines, end])
    page.write_text(re.sub(f"{re.escape(begin)}.*{re.escape(end)}", lambda _: block, page.read_text(), flags=re.S))


def write_plots(found: dict[str, dict[str, list[float]]]) -> None:
    for theme in ("light", "dark"):
        (ROOT / f"docs/lightness-{theme}.svg").write_text(plot(bars(found), theme))


def main(repeats: int, mark: str | None) -> None:
    for folder in ("telnyx_async", "benchmarks"):
        compileall.compile_dir(ROOT / folder, quiet=1)
    with ExitStack() as stack:
        sdk = os.environ.get("TELNYX_SDK_PYTHON") or stack.enter_context(python_with_the_sdk())
        found = measured(sdk, stack.enter_context(server()), repeats)
        slow = stack.enter_context(server(0.05))
        many = {client: run(sys.executable, "at once", client, slow) for client in ("by-hand", "ours")}
    lines = [*table(found), "", caption()]
    print("\n".join(lines))
    for client, values in many.items():
        shown = f"{values['kib']:.1f} KiB a command, p50 {values['p50']:.1f} s, p99 {values['p99']:.1f} s"
        print(f"10,000 commands at once, 100 in flight, {NAMES[client]}: {shown}")
    if mark == README:
        write(lines, ROOT / "README.md", mark)
        write_plots(found)
    elif mark:
        write(lines, ROOT / "docs/lightness.md", mark)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--write", nargs="?", const=README, metavar="MARK")
    given = parser.parse_args()
    main(given.repeats, given.write)
