"""Components that repeat another one under a product's prefix: `connections_PaginationMeta` is `PaginationMeta`.

A newer edition splits what products shared. Where the copy says the same, it stays the one class that it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen.document import Json, pointer

PREFIXED = re.compile(r"[a-z][a-z0-9_-]*?_([A-Z]\w*)")
EXAMPLES = ("example", "examples")


def without_duplicates(document: Json) -> tuple[Json, int]:
    """The document with each such component read as the one that it repeats, and how many there were."""
    schemas: Json = (document.get("components") or {}).get("schemas") or {}
    pairs = {name: whole[1] for name in schemas if (whole := PREFIXED.fullmatch(name)) and whole[1] in schemas}
    duplicates: dict[str, str] = {}
    while True:  # a component may refer to duplicates
        refs = {
            pointer("components", "schemas", name): pointer("components", "schemas", duplicates[name])
            for name in duplicates
        }
        found = {a: b for a, b in pairs.items() if _facts(schemas[a], refs) == _facts(schemas[b], refs)}
        if found == duplicates:
            break
        duplicates = found
    if not duplicates:
        return document, 0
    made: Json = _retargeted(document, refs)
    made["components"]["schemas"] = {k: v for k, v in made["components"]["schemas"].items() if k not in duplicates}
    return made, len(duplicates)


def _facts(node: Any, refs: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _facts(part, refs) for key, part in node.items() if key not in EXAMPLES}
    return [_facts(part, refs) for part in node] if isinstance(node, list) else _target(node, refs)


def _retargeted(node: Any, refs: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _retargeted(part, refs) for key, part in node.items()}
    return [_retargeted(part, refs) for part in node] if isinstance(node, list) else _target(node, refs)


def _target(node: Any, refs: Mapping[str, str]) -> Any:
    return refs.get(node, node) if isinstance(node, str) else node
