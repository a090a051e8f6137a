"""What Telnyx's own Python SDK calls: writes openapi/sdk.json, which `python -m codegen generate` compares with ours.

    pip download telnyx --no-deps && unzip telnyx-*.whl -d sdk
    python -m tools.sdk_operations sdk

Nothing of the SDK is imported: its calls are found in the syntax trees of its resources.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "telnyx"
METHODS = ("_get", "_post", "_put", "_patch", "_delete")


def calls(tree: ast.AST) -> Iterator[str]:
    """The operations that a module calls, as method and path: `GET /calls/{call_control_id}`."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="_get_api_list"), args=[path, *_], keywords=given):
                methods = [ast.literal_eval(k.value) for k in given if k.arg == "method"]
                yield f"{[*methods, 'get'][0].upper()} {_path(path)}"
            case ast.Call(func=ast.Attribute(attr=name), args=[path, *_]) if name in METHODS:
                yield f"{name[1:].upper()} {_path(path)}"


def sockets(tree: ast.AST) -> Iterator[str]:
    """The paths to which a module opens WebSockets."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name == "_prepare_url":
            found = [n.value for n in ast.walk(function) if isinstance(n, ast.Constant) and isinstance(n.value, bytes)]
            yield from (path.decode() for path in found if path.strip(b"/"))


def _path(argument: ast.expr) -> str:
    if isinstance(argument, ast.Call):  # path_template("/calls/{id}", id=id)
        argument = argument.args[0]
    if isinstance(argument, ast.IfExp):  # "/path" if the base URL was given, else a whole URL
        argument = argument.body
    return urlsplit(str(ast.literal_eval(argument))).path


def recorded(folder: Path) -> str:
    """The content of sdk.json for an installed or unzipped SDK."""
    versions = [path.name for path in folder.glob(f"{PACKAGE}-*.dist-info")]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (folder / PACKAGE / "resources").rglob("*.py")]
    if len(versions) != 1 or not trees:
        raise ValueError(f"{folder}: expected one {PACKAGE}-<version>.dist-info and {PACKAGE}/resources")
    content = {
        "package": PACKAGE,
        "version": versions[0].removeprefix(f"{PACKAGE}-").removesuffix(".dist-info"),
        "operations": _sorted(operation for tree in trees for operation in calls(tree)),
        "sockets": _sorted(path for tree in trees for path in sockets(tree)),
    }
    return json.dumps(content, indent=1) + "\n"


def _sorted(operations: Iterable[str]) -> list[str]:
    return sorted({*operations}, key=lambda o: o.split(" ")[::-1])


def main(arguments: list[str] | None = None) -> int:
    """Write sdk.json."""
    parser = argparse.ArgumentParser(prog="python -m tools.sdk_operations")
    parser.add_argument("folder", type=Path, help="where the SDK is: a site-packages folder, or an unzipped wheel")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout (default: this one)")
    given = parser.parse_args(arguments)
    try:
        text = recorded(given.folder)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    (given.root / "openapi/sdk.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
