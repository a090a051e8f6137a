"""The annotations of generated classes and functions, which are texts: reading them, and what their types mean for JSON.

The names in them stand for classes in other modules, which are imported when a text is first evaluated, in the namespace
of `telnyx_async.models`. A class that is never received costs nothing, and classes may refer to each other in circles.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from telnyx_async.model import Discriminator, Null, UniqueFields, UnknownEvent

# Where names in annotations are looked up. Generated code stands above this module: it is found at run time, by name.
_NAMESPACE: Final = "telnyx_async.models"


class _Namespace(dict[str, Any]):
    """Names in annotations -> types; a model's module is imported when its name is first used."""

    def __missing__(self, name: str) -> Any:
        found = getattr(import_module(_NAMESPACE), name)
        self[name] = evaluate(found) if isinstance(found, str) else found
        return self[name]


_namespace = _Namespace(
    {t.__name__: t for t in (str, int, float, bool, bytes, list, dict, date, datetime)}
    | {
        "Any": Any,
        "Literal": Literal,
        "Annotated": Annotated,
        "Discriminator": Discriminator,
        "UniqueFields": UniqueFields,
        "None": None,
    }
    | {"UnknownEvent": UnknownEvent, "Null": Null}
)


@cache
def evaluate(annotation: str) -> Any:
    """Read the text of an annotation. The texts are generated code's own, never an answer's."""
    return eval(annotation, {"__builtins__": {}}, _namespace)


def alternatives(tp: Any) -> tuple[Any, ...]:
    """The types of a union, of the unions in it too; of any other type, itself."""
    origin = get_origin(tp)
    if origin is Annotated:
        return alternatives(get_args(tp)[0])
    if origin in (Union, UnionType):
        return tuple(inner for t in get_args(tp) for inner in alternatives(t))
    return (tp,)


def variants(tp: Any) -> tuple[Any, ...]:
    """The alternatives of a union, null left out."""
    return tuple(t for t in get_args(tp) if t not in (NoneType, Null))


@cache
def is_plain(tp: Any) -> bool:
    """Whether values of the type are kept as JSON gave them."""
    origin = get_origin(tp)
    if origin in (Union, UnionType):
        return all(map(is_plain, variants(tp)))
    if origin in (list, dict):
        return is_plain(get_args(tp)[-1])
    return origin is Literal or tp in (str, int, float, bool, bytes, Any, NoneType, object)


@cache
def may_be_none(tp: Any) -> bool:
    """Whether a field of the type may be absent or null: its annotation says so."""
    origin = get_origin(tp)
    if origin is Annotated:
        return may_be_none(get_args(tp)[0])
    if origin in (Union, UnionType):
        return any(map(may_be_none, get_args(tp)))
    return tp in (Any, object, NoneType, None)


def time_kind(tp: Any) -> type[date] | None:
    """The class of a type whose values are times, or dates, or null."""
    kinds = variants(tp) if get_origin(tp) in (Union, UnionType) else (tp,)
    return kinds[0] if kinds in ((datetime,), (date,)) else None
