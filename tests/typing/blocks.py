"""Writes the Python blocks of README, docs and docstrings, and the calls to paste, as modules for the type checkers.

    python -m tests.typing.blocks FOLDER

A file gives one module: its imports, its first block as it stands (unless it awaits something), and each further block as a
function, so that blocks may define the same names. Docstrings take the rest of what they mention from `GIVEN`.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from telnyx_async.operation import OPERATIONS
from telnyx_async.operations import describe

ROOT = Path(__file__).parents[2]
GENERATED = ("api", "models", "handles")
FENCE = re.compile(r"^( *)```python\n(.*?)^\1```", re.S | re.M)
SETTINGS = """\
# pyright: reportUnusedFunction=false, reportUnusedVariable=false, reportUnusedImport=false, reportRedeclaration=false
# pyright: reportUnknownMemberType=false, reportDeprecated=false
from __future__ import annotations
"""
GIVEN = """
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext

from aiohttp import web
from attrs import frozen
from fastapi import FastAPI

from telnyx_async import RetryPolicy, TelnyxSession, paginate, preload
from telnyx_async.api import calls, phone_numbers, storage_objects
from telnyx_async.handles import Call, LiveCall
from telnyx_async.models import CallGatherEnded, CallHangup, CallInitiated, MessageReceived
from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.webhooks import Conversation, EventRouter, HandlerRun, State, TexmlRequest, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks
from telnyx_async.webhooks.fastapi import Event, EventSession, lifespan, webhook_routes

class Database:
    async def add(self, *values: object) -> None: ...
    async def customer(self, number: object) -> dict[str, str]:
        return {}

def get_database() -> Database:
    return Database()

class Application:
    url: str

@frozen
class Menu:
    tries: int

def timer(handler: str, *, queued: float, depth: int) -> AbstractContextManager[None]:
    return nullcontext()

async def my_handler(telnyx: TelnyxSession, event: object) -> None: ...

telnyx: TelnyxSession
sessions: dict[str, TelnyxSession]
webhooks: WebhookRouter
sim: Simulator
call_control_id: str
event: object
"""


def blocks(text: str) -> list[str]:
    """The Python blocks of a text."""
    return [textwrap.dedent(code) for _, code in FENCE.findall(text)]


def docstrings(path: Path) -> str:
    """All docstrings of a module."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, documented)]
    return "\n".join(ast.get_docstring(node) or "" for node in nodes)


def waits(block: str) -> bool:
    """Whether a block awaits something outside of functions, so that it can be no module."""
    code = compile(block, "block", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return bool(code.co_flags & inspect.CO_COROUTINE)


def module(found: list[str], given: str = "") -> str:
    """The blocks as one module."""
    imports: list[str] = []
    bodies: list[str] = []
    for block in found:
        tree = compile(block, "block", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)
        assert isinstance(tree, ast.Module)
        hoisted = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        imports += map(ast.unparse, hoisted)
        gone = {line for node in hoisted for line in range(node.lineno, (node.end_lineno or 0) + 1)}
        bodies.append("\n".join(line for n, line in enumerate(block.splitlines(), 1) if n not in gone))
    first = [bodies.pop(0)] if not given and found and not waits(found[0]) else []
    functions = [f"async def block_{n}() -> None:\n{textwrap.indent(body, '    ')}" for n, body in enumerate(bodies)]
    return "\n\n".join([SETTINGS, given, *dict.fromkeys(imports), *first, *functions]) + "\n"


def modules() -> Iterator[tuple[str, str]]:
    """Name and text of a module for each file that has blocks."""
    for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]):
        if found := blocks(path.read_text()):
            yield "_".join(path.relative_to(ROOT).with_suffix("").parts), module(found)
    for path in sorted(ROOT.glob("telnyx_async/**/*.py")):
        place = path.relative_to(ROOT / "telnyx_async").with_suffix("")
        if place.parts[0] not in GENERATED and (found := blocks(docstrings(path))):
            yield "_".join(("docstrings", *place.parts)), module(found, GIVEN)
    yield "calls_to_paste", module([describe(operation).call for operation in OPERATIONS.values()])


def main(folder: str) -> None:
    """Write the modules into a folder."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name, text in modules():
        (target / f"{re.sub(r'[^a-z0-9]', '_', name.lower())}.py").write_text(text)


if __name__ == "__main__":
    main(sys.argv[1])
