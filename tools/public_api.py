"""The gate against breaking our users: the public API of this checkout, compared with that of the last release.

    python -m tools.public_api check     fails when a breaking change is not named in CHANGELOG.md
    python -m tools.public_api record    records the public API as that of the version just released

Public is what a module names in its `__all__`. griffe finds the changes. It reads outlines: names, signatures and base
classes without types and bodies, since that is all that it compares; so the record stays small. The classes below
`models` and `handles` are public by their name there, whichever module they live in.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeAlias

import griffe

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "telnyx_async"
RECORD = Path("tools", "last-release.json.gz")
CHANGELOG = Path("CHANGELOG.md")
ONE_NAMESPACE = ("models", "handles")

Outlines: TypeAlias = dict[str, str]


def outlines(package: Path) -> Outlines:
    """The public modules of a package: path below it -> outline."""
    found: dict[str, list[ast.stmt]] = {"__init__.py": []}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).parts
        if any(part.startswith("_") and part != "__init__.py" for part in parts):
            continue
        module = ast.parse(path.read_text(encoding="utf-8")).body
        if parts[0] in ONE_NAMESPACE:
            found.setdefault(f"{parts[0]}/__init__.py", []).extend(_public(module, exported=None))
        elif (exported := _exported(module)) is not None:
            found["/".join(parts)] = list(_public(module, exported))
            for folder in path.relative_to(package).parents:
                found.setdefault((folder / "__init__.py").as_posix(), [])
    return {path: ast.unparse(ast.Module(found[path], [])) for path in sorted(found)}


def _exported(module: list[ast.stmt]) -> frozenset[str] | None:
    """The names in `__all__`; None where there is none."""
    values = [n.value for n in module if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "__all__"]
    return frozenset(ast.literal_eval(values[0])) if values else None


def _public(body: Iterable[ast.stmt], exported: frozenset[str] | None) -> Iterator[ast.stmt]:
    """The statements that make public names, in outline. `exported` None: all names without an underscore."""
    for node in body:
        match node:
            case ast.If():
                yield from _public(node.body, exported)
            case ast.ImportFrom() if exported:
                names = [a for a in node.names if (a.asname or a.name) in exported]
                if names and node.module != f"{PACKAGE}.api":  # its modules are found as files
                    yield ast.ImportFrom(node.module, names, node.level)
            # A private class may be the base of public ones, which have its attributes.
            case ast.ClassDef() if _shown(node.name, exported) or node.name.startswith("_"):
                node.body = [*_public(node.body, None), ast.Pass()]
                node.decorator_list = []
                yield node
            case ast.FunctionDef() | ast.AsyncFunctionDef() if node.name == "__init__" or _shown(node.name, exported):
                yield _signature(node)
            case ast.AnnAssign(target=ast.Name(name)) | ast.Assign(targets=[ast.Name(name)]):
                if name == "__all__" or _shown(name, exported):
                    value = node.value if name == "__all__" else ast.Constant(...)
                    yield ast.Assign([ast.Name(name)], value or ast.Constant(...), lineno=0)


def _shown(name: str, exported: frozenset[str] | None) -> bool:
    return not name.startswith("_") if exported is None else name in exported


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.stmt:
    for argument in ast.walk(node.args):
        if isinstance(argument, ast.arg):
            argument.annotation = None
    node.returns = None
    node.body = [ast.Expr(ast.Constant(...))]
    return node


def breaking(old: Outlines, new: Outlines) -> dict[str, str]:
    """What a user of `old` loses with `new`: name -> what happened to it."""
    found = griffe.find_breaking_changes(_loaded(old), _loaded(new))
    return {_name(breakage): breakage.kind.value for breakage in found}


def _loaded(modules: Outlines) -> griffe.Object | griffe.Alias:
    with tempfile.TemporaryDirectory() as folder:
        for path, text in modules.items():
            file = Path(folder, PACKAGE, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return griffe.load(PACKAGE, search_paths=[folder], try_relative_path=False, allow_inspection=False)


def _name(found: griffe.Breakage) -> str:
    """As the CHANGELOG names it: `api.calls.answer`, `api.calls.answer(record)` for an argument; a class for its init."""
    path = found.obj.path.removeprefix(f"{PACKAGE}.").removesuffix(".__init__")
    argument = next((v for v in (found.old_value, found.new_value) if isinstance(v, griffe.Parameter)), None)
    return f"{path}({argument.name})" if argument else path


def unnamed(changes: Iterable[str], changelog: str, release: str) -> list[str]:
    """Those changes that the CHANGELOG does not name above a release: in backticks, where `*` stands for anything.

    Raises:
        ValueError: the CHANGELOG has no section for the release.
    """
    above, heading, _ = changelog.partition(f"\n## {release}\n")
    if not heading:
        raise ValueError(f"{CHANGELOG} has no section '## {release}', the last release")
    patterns = re.findall(r"`(\w+\.[\w.*()]+)`", above)
    return [name for name in changes if not any(fnmatchcase(name, pattern) for pattern in patterns)]


def record(root: Path) -> None:
    """Write the public API of a checkout as that of its version."""
    init = (root / PACKAGE / "__init__.py").read_text(encoding="utf-8")
    version = re.findall(r'^__version__ = "(.+)"$', init, re.M)[0]
    text = json.dumps({"version": version, "modules": outlines(root / PACKAGE)}, indent=0)
    (root / RECORD).write_bytes(gzip.compress(text.encode(), mtime=0))


def check(root: Path) -> list[str]:
    """The breaking changes of a checkout that its CHANGELOG does not name."""
    last = json.loads(gzip.decompress((root / RECORD).read_bytes()))
    changes = breaking(last["modules"], outlines(root / PACKAGE))
    missing = unnamed(changes, (root / CHANGELOG).read_text(encoding="utf-8"), last["version"])
    return [f"{name}: {changes[name]}" for name in sorted(missing)]


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Exit code 1: there are breaking changes that nobody has announced."""
    parser = argparse.ArgumentParser(prog="python -m tools.public_api")
    parser.add_argument("command", choices=("check", "record"))
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout (default: this one)")
    given = parser.parse_args(arguments)
    if given.command == "record":
        record(given.root)
        return 0
    try:
        found = check(given.root)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print(f"name these {len(found)} breaking changes in {CHANGELOG}, or take them back", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
