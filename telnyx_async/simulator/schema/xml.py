"""Small XML bodies from plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def element(name: str, value: Mapping[str, Any], *, namespace: str | None = None) -> str:
    """Write a document: mappings are elements in elements, lists are elements repeated.

    Args:
        name: of the root element.
        value: its content.
        namespace: of all elements.
    """
    attribute = f' xmlns="{escape(namespace)}"' if namespace else ""
    return f"{DECLARATION}<{name}{attribute}>{_inside(value)}</{name}>"


def _inside(value: object) -> str:
    if isinstance(value, Mapping):
        return "".join(_element(key, part) for key, part in value.items() if part is not None)
    if isinstance(value, bool):
        return str(value).lower()
    return escape(str(value))


def _element(name: str, value: object) -> str:
    if isinstance(value, list):
        return "".join(_element(name, part) for part in value)
    return f"<{name}>{_inside(value)}</{name}>"
