"""`define` for the classes of models: attrs, applied when a class is first constructed or inspected.

attrs writes and compiles an `__init__` for each class, which takes about 0.2 ms. A program that answers calls loads some
hundred classes and constructs two or three by hand: what Telnyx sends becomes an object without `__init__`. So a class
gets placeholders for what attrs would write, and the first use of one of them lets attrs write it. Type checkers see
attrs' own `define`.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["annotations_of", "define"]


def annotations_of(cls: type) -> Mapping[str, str]:
    """The fields that the body of a class declares, with their types as text."""
    return {name: text for name, text in inspect.get_annotations(cls).items() if not text.startswith("ClassVar")}


if TYPE_CHECKING:
    from attrs import define
else:

    def define(**settings: Any) -> Any:
        """A decorator like `attrs.define(**settings)`, for classes without slots."""

        def decorate(cls: type) -> type:
            for name in _WRITTEN:
                setattr(cls, name, _Placeholder(cls, name, settings))
            return cls

        return decorate


_WRITTEN = ("__attrs_attrs__", "__init__", "__signature__")
# Threads may use a class for the first time at the same moment.
_lock = RLock()


class _Placeholder:
    """An attribute of a class that attrs is to write."""

    def __init__(self, cls: type, name: str, settings: Mapping[str, Any]) -> None:
        self._cls = cls
        self._name = name
        self._settings = settings

    def __get__(self, instance: object, owner: type) -> Any:
        self._apply()
        if self._name == "__signature__":
            return inspect.signature(owner)
        written = self._cls.__dict__[self._name]
        return written.__get__(instance, owner) if hasattr(written, "__get__") else written

    def _apply(self) -> None:
        cls = self._cls
        with _lock:
            if "__signature__" not in cls.__dict__:
                return
            names = annotations_of(cls)
            these = {name: attrs.field(default=cls.__dict__.get(name, attrs.NOTHING)) for name in names}
            attrs.define(cls, these=these, init=True, **self._settings)
            del cls.__signature__  # type: ignore[attr-defined]  # Python makes it from the __init__
