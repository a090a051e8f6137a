"""A checkout of its own for a test: hand-written code, a document, an overlay; and commands run in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[2]
GENERATED = ("api", "models", "handles")


@frozen
class Checkout:
    """A folder that `python -m codegen --root` works in."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> Checkout:
        """Make one: the package without what is generated, and no overlay."""
        (root / "openapi" / "overlay").mkdir(parents=True)
        ignored = shutil.ignore_patterns(*GENERATED, "simulator", "webhooks", "__pycache__")
        shutil.copytree(ROOT / "telnyx_async", root / "telnyx_async", ignore=ignored)
        return cls(root)

    def run(self, *arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
        """Run codegen here."""
        command = [sys.executable, "-m", "codegen", "--root", str(self.root), *arguments]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    def vendor(self, document: Path | dict[str, Any]) -> subprocess.CompletedProcess[str]:
        """Vendor a file, or a document written inline."""
        if isinstance(document, dict):
            path = self.root / "given.json"
            path.write_text(json.dumps(document))
            document = path
        return self.run("vendor", str(document))

    def python(self, code: str) -> subprocess.CompletedProcess[str]:
        """Run code that imports the package of this checkout."""
        program = f"import sys; sys.path.insert(0, {str(self.root)!r})\n{code}"
        return subprocess.run(
            [sys.executable, "-c", program], cwd=self.root, capture_output=True, text=True, check=False
        )

    def generated(self) -> dict[str, str]:
        """All generated files, by path."""
        folders = [self.root / "telnyx_async" / name for name in GENERATED]
        found = {str(p.relative_to(self.root)): p.read_text() for folder in folders for p in folder.rglob("*.py")}
        return found | {name: (self.root / "openapi" / name).read_text() for name in ("REPORT.md", "placement.lock")}


def document(paths: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    """A small OpenAPI document."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "small", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }


def answering(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An operation that answers with a schema."""
    content = {"application/json": {"schema": schema}}
    return {"tags": ["Things"], "responses": {"200": {"description": "", "content": content}}} | more
