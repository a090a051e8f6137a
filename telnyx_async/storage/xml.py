"""From XML to models and back, by the element names of a class.

`_xml_` of a class maps a field's wire name to its element, where the two differ. The key "" gives the root element. A path
such as "Buckets/Bucket" means that the items of a list are inside an element of their own. A list without such a path is a
repeated element.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from telnyx_async._engine.annotations import evaluate
from telnyx_async._engine.serialization import structure
from telnyx_async.model import Model, fields_of

__all__ = ["decode", "encode", "from_headers"]


def encode(class_name: str, wire: Mapping[str, Any]) -> bytes:
    """Write the fields of a class as a document.

    Args:
        class_name: one of `telnyx_async.models`.
        wire: its fields in wire form; None is left out.

    Returns:
        The document, in UTF-8.
    """
    cls = evaluate(class_name)
    tag = _names(cls).get("", class_name)
    namespace = tag[1:].partition("}")[0] if tag.startswith("{") else ""
    root = Element(tag.rpartition("}")[2])
    if namespace:
        root.set("xmlns", namespace)
    _fill(root, cls, wire)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def decode(class_name: str, document: bytes) -> Any:
    """Read a document into a class.

    Args:
        class_name: one of `telnyx_async.models`.
        document: the body of a response.

    Returns:
        The model. Elements that the class does not define are ignored.

    Raises:
        ValueError: it is not XML, has a document type (refused for security), or has another root than the class.
    """
    if b"<!DOCTYPE" in document:
        raise ValueError("XML must not have a document type")
    try:
        root = ElementTree.fromstring(document)
    except ElementTree.ParseError as error:
        raise ValueError(f"not XML: {error}") from error
    cls = evaluate(class_name)
    expected = _names(cls).get("", class_name).rpartition("}")[2]
    if _local(root) != expected:
        raise ValueError(f"expected {expected}, found {_local(root)}")
    return structure(class_name, _read(root, cls))


def from_headers(class_name: str, headers: Mapping[str, str]) -> Any:
    """Read the headers of a response into a class.

    Args:
        class_name: one of `telnyx_async.models`; its wire names are the names of headers.
        headers: case-insensitive.
    """
    values = {wire: _typed(headers[wire], tp) for wire, tp in _fields(evaluate(class_name)) if wire in headers}
    return structure(class_name, values)


def _names(cls: type[Model]) -> Mapping[str, str]:
    names: Mapping[str, str] = getattr(cls, "_xml_", {})
    return names


def _fields(cls: type[Model]) -> Iterator[tuple[str, Any]]:
    """Wire name and type of each field, None left out of the type."""
    for f in fields_of(cls):
        tp = evaluate(f.annotation)
        variants = [t for t in get_args(tp) if t is not NoneType] if get_origin(tp) in (Union, UnionType) else [tp]
        yield f.wire_name, variants[0]


def _fill(element: Element, cls: type[Model], wire: Mapping[str, Any]) -> None:
    for name, tp in _fields(cls):
        value = wire.get(name)
        if value is None:
            continue
        *outer, tag = _names(cls).get(name, name).split("/")
        parent = ElementTree.SubElement(element, outer[0]) if outer else element
        for item in value if isinstance(value, list | tuple) else [value]:
            _put(ElementTree.SubElement(parent, tag), get_args(tp)[0] if get_origin(tp) is list else tp, item)


def _put(element: Element, tp: Any, value: Any) -> None:
    if isinstance(value, Mapping):
        _fill(element, tp, value)
    elif not isinstance(value, str | int | float):
        raise TypeError(f"{type(value).__name__} has no text")
    else:
        element.text = str(value).lower() if isinstance(value, bool) else str(value)


def _read(element: Element, cls: type[Model]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, tp in _fields(cls):
        *outer, tag = _names(cls).get(name, name).split("/")
        parents = _children(element, outer[0]) if outer else [element]
        children = [child for parent in parents for child in _children(parent, tag)]
        if get_origin(tp) is list:
            if parents and (outer or children):
                values[name] = [_value(child, get_args(tp)[0]) for child in children]
        elif children:
            values[name] = _value(children[0], tp)
    return values


def _children(element: Element, tag: str) -> list[Element]:
    """The children with a name, in any namespace."""
    return [child for child in element if _local(child) == tag]


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _value(element: Element, tp: Any) -> Any:
    if isinstance(tp, type) and issubclass(tp, Model):
        return _read(element, tp)
    return _typed(element.text or "", tp)


def _typed(text: str, tp: Any) -> Any:
    """The text as a JSON value. If it does not fit the type, it stays text."""
    try:
        if tp is int or tp is float:
            return tp(text)
        if tp is datetime and not text[:1].isdigit():
            return parsedate_to_datetime(text).isoformat()
    except ValueError:
        return text
    if tp is bool:
        return {"true": True, "false": False}.get(text, text)
    return text if text or tp not in (date, datetime) else None
