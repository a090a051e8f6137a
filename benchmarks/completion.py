"""How long an editor waits for what follows `calls.`: pyright's language server, cold and warm.

    python -m benchmarks.completion

Cold is from the start of the server to its first list; warm is a further list after a key was pressed.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SERVER = Path(sys.executable).with_name("pyright-langserver")
PROGRAM = "from telnyx_async.api import calls\n\ncalls."
TIMES = 20


class Editor:
    """A client of a language server, with one open file."""

    def __init__(self, server: asyncio.subprocess.Process, file: Path) -> None:
        assert server.stdin
        assert server.stdout
        self.to_server, self.from_server = server.stdin, server.stdout
        self.file, self.version, self.asked = file, 1, 0

    async def open(self) -> None:
        folder = {"uri": self.file.parent.as_uri(), "name": self.file.parent.name}
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        await self.ask("initialize", processId=None, workspaceFolders=[folder], capabilities=capabilities)
        self.send(method="initialized", params={})
        opened = {"uri": self.file.as_uri(), "version": self.version, "languageId": "python", "text": PROGRAM}
        self.send(method="textDocument/didOpen", params={"textDocument": opened})

    def write(self, text: str) -> None:
        self.version += 1
        document = {"uri": self.file.as_uri(), "version": self.version}
        change = {"textDocument": document, "contentChanges": [{"text": text}]}
        self.send(method="textDocument/didChange", params=change)

    async def complete(self) -> list[str]:
        """The names at the end of the program."""
        end = {"line": 2, "character": len("calls.")}
        found = await self.ask("textDocument/completion", textDocument={"uri": self.file.as_uri()}, position=end)
        return [item["label"] for item in found["items"]]

    async def ask(self, method: str, **params: Any) -> Any:
        self.asked += 1
        self.send(id=self.asked, method=method, params=params)
        while True:
            message = await self.receive()
            if message.get("id") == self.asked and "method" not in message:
                return message["result"]
            if "id" in message:  # the server asks for settings, or registers something
                items = message["params"].get("items")
                self.send(id=message["id"], result=[{} for _ in items] if items else None)

    def send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.to_server.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    async def receive(self) -> Mapping[str, Any]:
        headers = await self.from_server.readuntil(b"\r\n\r\n")
        length = next(int(line[15:]) for line in headers.split(b"\r\n") if line.startswith(b"Content-Length:"))
        message: Mapping[str, Any] = json.loads(await self.from_server.readexactly(length))
        return message


async def measured(file: Path, further: int) -> tuple[float, list[float], list[str]]:
    """Seconds to the first list, seconds to each further one, and the names."""
    began = time.perf_counter()
    pipe = asyncio.subprocess.PIPE
    server = await asyncio.create_subprocess_exec(SERVER, "--stdio", stdin=pipe, stdout=pipe, limit=2**26)
    editor = Editor(server, file)
    await editor.open()
    names = await editor.complete()
    first = time.perf_counter() - began
    later = []
    for _ in range(further):
        editor.write(PROGRAM + "a")
        editor.write(PROGRAM)
        began = time.perf_counter()
        assert await editor.complete() == names
        later.append(time.perf_counter() - began)
    await editor.ask("shutdown")
    editor.send(method="exit")
    await server.wait()
    return first, later, names


def processor() -> float:
    """Seconds of the processor that servers have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder).resolve() / "program.py"
        file.write_text(PROGRAM)
        file.with_name("pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)]}))
        cold, _, names = asyncio.run(measured(file, 0))
        once = processor()
        _, warm, _ = asyncio.run(measured(file, TIMES))
        each = (processor() - 2 * once) / TIMES
    assert "gather_using_speak" in names
    print("| list after `calls.` | seconds | seconds of processor |")
    print("|---|---|---|")
    print(f"| cold, with the start of the server | {cold:.1f} | {once:.1f} |")
    print(f"| warm, after a key | {median(warm):.3f} | {each:.3f} |")


if __name__ == "__main__":
    main()
