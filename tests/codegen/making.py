"""A root to generate in, and a fresh interpreter to use what was generated in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from codegen.__main__ import main
from codegen.build.class_names import named
from codegen.lock import Lock
from codegen.naming import Names
from codegen.normalize.operations import Normalizer
from codegen.normalize.schemas import Normalized
from codegen.pipeline import Places
from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring

REPOSITORY = Path(__file__).parents[2]
HERE = Path(__file__).parent
SHARED = REPOSITORY.parent / "shared"  # the published editions, if they are there
NASTY = (HERE / "nasty.yaml", HERE / "nasty31.json")
GENERATED = ("api", "models", "handles", "simulator", "__pycache__")


def place(root: Path) -> Places:
    """A checkout with nothing generated in it: the hand-written package and an empty openapi folder."""
    source = REPOSITORY / "telnyx_async"
    shutil.copytree(source, root / "telnyx_async", ignore=shutil.ignore_patterns(*GENERATED), dirs_exist_ok=True)
    (root / "openapi/overlay").mkdir(parents=True, exist_ok=True)
    return Places(root)


def checkout(root: Path) -> Path:
    """The same with the simulator, whose samples and routes a contract is tested by."""
    place(root)
    shutil.copytree(REPOSITORY / "telnyx_async/simulator", root / "telnyx_async/simulator", dirs_exist_ok=True)
    return root


def run_python(*command: Path) -> None:
    """Run a program in an interpreter of its own, without this checkout in its way."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, *map(str, command)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]


def run(root: Path, *arguments: str) -> int:
    """One command of codegen in that checkout."""
    return main(["--root", str(root), *arguments])


def make(root: Path, spec: str | Path, **overlay: str) -> Path:
    """Vendor and generate a document (a path, or its text), with overlay files by their stems."""
    places = place(root)
    source = spec if isinstance(spec, Path) else root / "spec.yaml"
    if not isinstance(spec, Path):
        source.write_text(spec, encoding="utf-8")
    for name, text in overlay.items():
        suffix = "yaml" if name == "fixes" else "toml"
        (places.openapi / f"overlay/{name}.{suffix}").write_text(text, encoding="utf-8")
    assert run(root, "vendor", str(source)) == 0
    assert run(root, "generate") == 0
    return root


def use(root: Path, program: str) -> Any:
    """Run a program on the generated package in an interpreter of its own; give what it assigned to `result`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport json; print(json.dumps(result))"],
        cwd=root,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def document(paths: str = "{}", schemas: str = "{}", *, version: str = "3.1.0", more: str = "") -> str:
    """The text of a document; paths and schemas in YAML's flow style, or as indented blocks."""
    return (
        f"openapi: {version}\ninfo: {{title: t, version: '1'}}\n{more}\n"
        f"paths:\n{_block(paths, 2)}\ncomponents:\n  schemas:\n{_block(schemas, 4)}\n"
    )


def _block(text: str, indent: int) -> str:
    return "\n".join(" " * indent + line for line in text.strip("\n").splitlines())


def vendored(text: str, **options: bool) -> Any:
    """The canonical form of a document."""
    return Vendoring(reading.parse(text.encode()), **options).canonical()


def normalized(text: str) -> Normalized:
    """The normal form of a document."""
    return Normalizer(vendored(text)).run()


def classes(text: str, *, locked: Mapping[str, str] | None = None, **tables: Any) -> dict[str, str]:
    """The class of each identity of a document, with what names.toml says."""
    names = Names.of(tables)
    names.lock = Lock(classes={identity: ("", name) for identity, name in (locked or {}).items()})
    return {identity: name for name, identity in named(normalized(text), names).keys.items()}


def schema(text: str) -> Any:
    """A schema from YAML's flow style."""
    return yaml.safe_load(text)
