"""`__all__` says what users may rely on, in every module that they can import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "telnyx_async"
NOT_HERE = ("api", "models", "handles", "simulator")  # generated, or with a public face of its own


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


PUBLIC = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if not any(part.startswith("_") for part in dotted(path).split("."))
    and path.relative_to(PACKAGE).parts[0] not in NOT_HERE
)


@pytest.mark.parametrize("path", PUBLIC, ids=dotted)
def test_a_public_module_names_what_is_public_and_has_it(path: Path) -> None:
    module = import_module(dotted(path))
    assert isinstance(vars(module).get("__all__"), list)
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert [name for name in module.__all__ if name.startswith("_")] == []


def shown_to_users() -> Iterator[tuple[str, str]]:
    """File and Python text of what a user reads and copies."""
    for path in sorted((ROOT / "examples").rglob("*.py")):
        yield path.name, path.read_text()
    for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]):
        for block in re.findall(r"```python\n(.*?)```", path.read_text(), re.S):
            yield path.name, block


def test_users_are_shown_public_names_only() -> None:
    private = []
    for file, text in shown_to_users():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "telnyx_async":
                module = import_module(node.module or "")
                public = getattr(module, "__all__", None)
                names = [alias.name for alias in node.names]
                private += [f"{file}: {node.module}.{n}" for n in names if public is not None and n not in public]
    assert private == []
