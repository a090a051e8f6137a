"""Operations that Telnyx's document does not have yet, taken over from a second document."""

from __future__ import annotations

from typing import Any

from telnyx_async.simulator.schema.references import escape
from telnyx_async.simulator.schema.types import Json

_MARK = "Later"  # begins the names of the components, which may be other ones than those of the same name


def with_later(root: Json, later: Json) -> dict[str, Any]:
    """A document with the operations of another one. What both have is that of the first.

    Args:
        root: an OpenAPI document.
        later: an OpenAPI document. Its references may also lead to components of the first.
    """
    schemas = later["components"]["schemas"]
    pointers = {
        f"#/components/schemas/{escape(name)}": f"#/components/schemas/{_MARK}{escape(name)}" for name in schemas
    }
    components = {
        **root["components"],
        "schemas": {
            **root["components"]["schemas"],
            **{f"{_MARK}{name}": _moved(schema, pointers) for name, schema in schemas.items()},
        },
    }
    paths = {path: {**_moved(item, pointers), **root["paths"].get(path, {})} for path, item in later["paths"].items()}
    return {**root, "components": components, "paths": {**root["paths"], **paths}}


def _moved(node: Json, pointers: dict[str, str]) -> Json:
    if isinstance(node, dict):
        return {key: _moved(part, pointers) for key, part in node.items()}
    if isinstance(node, list):
        return [_moved(part, pointers) for part in node]
    return pointers.get(node, node) if isinstance(node, str) else node
