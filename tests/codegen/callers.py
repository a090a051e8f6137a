"""Programs that use all of a generated package, and what mypy says of them when it sees another one.

They are made from the text of the package alone, so that they are a judge of `codegen diff` that knows nothing of it.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HEAD = """
from __future__ import annotations
import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal
from telnyx_async.model import Null
from telnyx_async.operation import FileContent
from telnyx_async.session import TelnyxSession
from telnyx_async.api import {module}
"""


class Callers:
    """The programs that use one package: a file for each of its modules of functions."""

    def __init__(self, root: Path) -> None:
        self.package = root / "telnyx_async"
        trees = [ast.parse(path.read_text()) for path in (self.package / "models").glob("[!_]*.py")]
        nodes = [node for tree in trees for node in tree.body]
        self.classes = {n.name: n for n in nodes if isinstance(n, ast.ClassDef)}
        self.aliases = {
            n.target.id: ast.parse(ast.literal_eval(n.value)) if isinstance(n.value, ast.Constant) else n.value
            for n in nodes
            if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name) and n.value
        }

    def write(self, folder: Path) -> None:
        events = ast.parse((self.package / "models/_events.py").read_text())
        for path in (self.package / "api").glob("[!_]*.py"):
            functions = [n for n in ast.parse(path.read_text()).body if isinstance(n, ast.AsyncFunctionDef)]
            own = {n.value for n in ast.walk(events) if isinstance(n, ast.Constant) and _is_of(path.stem, n.value)}
            sent = self._reached(a.annotation for f in functions for a in _arguments(f))
            received = self._reached([*(f.returns for f in functions), *(ast.Name(str(name)) for name in own)])
            lines = [HEAD.format(module=path.stem)]
            lines += [f"from telnyx_async.models import {name}" for name in sorted(sent | received)]
            lines += [self._calls(path.stem, f) for f in functions]
            lines += [self._makes(name) for name in sorted(sent & self.classes.keys())]
            lines += [self._reads(name) for name in sorted(received & self.classes.keys())]
            (folder / f"use_{path.stem}.py").write_text("\n".join(lines))

    def _reached(self, annotations: object) -> set[str]:
        found: set[str] = set()
        waiting = list(annotations)  # type: ignore[call-overload]
        while waiting:
            for node in ast.walk(waiting.pop()):
                name = node.id if isinstance(node, ast.Name) else ""
                if name not in found and name in self.classes:
                    found.add(name)
                    waiting += [annotation for _, annotation, _ in self._fields(name)]
                elif name not in found and name in self.aliases:
                    found.add(name)
                    waiting.append(self.aliases[name])
        return found

    def _fields(self, name: str) -> Iterator[tuple[str, ast.expr, bool]]:
        for node in self.classes[name].body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id[0] != "_":
                yield node.target.id, node.annotation, node.value is None

    def _calls(self, module: str, function: ast.AsyncFunctionDef) -> str:
        parameters = ", ".join(f"{a.arg}: {ast.unparse(a.annotation)}" for a in _arguments(function) if a.annotation)
        path = [a.arg for a in function.args.args]
        keywords = [a.arg for a in function.args.kwonlyargs if a.arg != "options"]
        must = [a.arg for a, d in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True) if d is None]
        returned = ast.unparse(function.returns) if function.returns else "None"
        result = "" if returned == "None" else f"result: {returned} = "
        return "\n".join(
            [
                f"async def call_{function.name}(session: TelnyxSession, {parameters}) -> None:",
                f"    {result}await {module}.{function.name}({', '.join([*path, *(f'{k}={k}' for k in keywords)])})",
                f"    await {module}.{function.name}({', '.join([*path, *(f'{k}={k}' for k in must)])})",
                f"    await {module}.{function.name}({', '.join(f'{k}={k}' for k in [*path, *must])})",
            ]
        )

    def _makes(self, name: str) -> str:
        fields = list(self._fields(name))
        parameters = ", ".join(f"{field}: {ast.unparse(annotation)}" for field, annotation, _ in fields)
        calls = [[f for f, _, _ in fields], [f for f, _, must in fields if must]]
        lines = [f"    {name}({', '.join(f'{f}={f}' for f in given)})" for given in calls]
        return "\n".join([f"def make_{name}({parameters}) -> None:", *lines])

    def _reads(self, name: str) -> str:
        lines = [f"    x{i}: {ast.unparse(a)} = it.{field}" for i, (field, a, _) in enumerate(self._fields(name))]
        return "\n".join([f"def read_{name}(it: {name}) -> None:", *lines, "    pass"])


def _arguments(function: ast.AsyncFunctionDef) -> list[ast.arg]:
    return [a for a in (*function.args.args[1:], *function.args.kwonlyargs) if a.arg != "options"]


def _is_of(module: str, value: object) -> bool:
    return isinstance(value, str) and value.lower().startswith(module) and "." not in value


IMPORT = """
import pathlib, runpy, sys
for path in pathlib.Path(sys.argv[1]).iterdir():
    try:
        runpy.run_path(str(path))
    except ImportError as error:
        print(f"{path.name}:1: error: {error}")
"""


def refused(root: Path, programs: Path) -> dict[str, list[str]]:
    """The programs that mypy or an import refuses with the package of a root: module -> what is said.

    mypy alone is not enough: it takes each name for one of `telnyx_async.models`, since that loads them by `__getattr__`.
    """
    found: dict[str, list[str]] = {}
    environment = os.environ | {"MYPYPATH": str(root), "PYTHONPATH": str(root)}
    for command in (
        ["-m", "mypy", "--no-error-summary", "--cache-dir", "cache", str(programs)],
        ["-c", IMPORT, str(programs)],
    ):
        done = subprocess.run(
            [sys.executable, *command], cwd=root, env=environment, capture_output=True, text=True, check=False
        )
        assert not done.stderr, done.stderr
        for line in done.stdout.splitlines():
            if match := re.search(r"use_(\w+)\.py:\d+: error: (.*)", line):
                found.setdefault(match[1], []).append(match[2])
    return found
