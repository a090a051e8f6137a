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


def joined(document: Json) -> tuple[Json, int]:
    """The document with each such component read as the one that it repeats, and how many there were."""
    schemas: Json = (document.get("components") or {}).get("schemas") or {}
    pairs = {name: whole[1] for name in schemas if (whole := PREFIXED.fullmatch(name)) and whole[1] in schemas}
    twins: dict[str, str] = {}
    while True:  # a component may hold twins itself
        refs = {pointer("components", "schemas", name): pointer("components", "schemas", twins[name]) for name in twins}
        found = {a: b for a, b in pairs.items() if _facts(schemas[a], refs) == _facts(schemas[b], refs)}
        if found == twins:
            break
        twins = found
    if not twins:
        return document, 0
    made: Json = _led(document, refs)
    made["components"]["schemas"] = {k: v for k, v in made["components"]["schemas"].items() if k not in twins}
    return made, len(twins)


def _facts(node: Any, refs: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _facts(part, refs) for key, part in node.items() if key not in EXAMPLES}
    return [_facts(part, refs) for part in node] if isinstance(node, list) else _lead(node, refs)


def _led(node: Any, refs: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _led(part, refs) for key, part in node.items()}
    return [_led(part, refs) for part in node] if isinstance(node, list) else _lead(node, refs)


def _lead(node: Any, refs: Mapping[str, str]) -> Any:
    return refs.get(node, node) if isinstance(node, str) else node
