"""Checks the arguments of a call against the annotations of its function, before anything is sent.

An annotation is compiled into a check when its argument is first given, and kept for the process: the classes of
arguments that nobody gives are never imported. A right argument then costs one look at its class.

A check is as strict as the wire. It accepts what has one form there: subclasses, an int for a float, an Enum for its
value, a time for its ISO text and the text for a time, any text where the document
lists some. It looks into lists, since their items are typed.
It does not look into mappings and models: what Telnyx adds tomorrow can be sent in them today.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterable, Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from math import isfinite
from types import NoneType
from typing import IO, Any, Final, Literal, NoReturn, TypeAlias, Union, get_args, get_origin

from telnyx_async._engine.annotations import alternatives, evaluate
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Model, Null
from telnyx_async.operation import FileContent, Operation
from telnyx_async.options import RequestOptions

Accepts: TypeAlias = Callable[[Any], bool]

_BYTES: Final = (bytes, bytearray, memoryview)
_TEXTS: Final = (str, *_BYTES)
_LISTS: Final = (list, Sequence)
_MAPPINGS: Final = (dict, Mapping)
# Every object of these classes is accepted where the class is.
_EXACT: Final = frozenset({bool, int, datetime, date, bytes, Null})


def check(operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | None) -> None:
    """Check the arguments and options of a call.

    Args:
        operation: the operation that is called. Only the operations of `telnyx_async.api` have annotations.
        arguments: by Python name; None means not given.
        options: of the call.

    Raises:
        ConfigurationError: the first argument that is wrong, with what it takes.
    """
    if options is not None and not isinstance(options, RequestOptions):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse(operation.id, "options", "RequestOptions", options)
    if not operation.module:
        return
    checks = _checks.get(operation.id)
    if checks is None:
        checks = prepare(operation)
    for name, value in arguments.items():
        if value is None or name not in checks.annotations:
            continue
        argument = checks[name]
        cls = value.__class__
        if cls is str:
            if argument.text and value.isascii():
                continue
        elif cls in argument.exact:
            continue
        if not argument.accepts(value):
            refuse(operation.id, name, argument.takes, value)


def prepare(operation: Operation) -> _Checks:
    """Read the annotations of an operation. The check of an argument is made when it is first given."""
    checks = _checks[operation.id] = _Checks(operation)
    return checks


def refuse(where: str, name: str, takes: str, value: object) -> NoReturn:
    """Raise the error for an argument of a wrong type. It shows the type, since the value may be a secret."""
    raise ConfigurationError(f"{where}: {name} takes {takes}, not {_shown(value)}")


def is_file(value: object) -> bool:
    """Whether a value is the content of an upload: bytes, a path, an open binary file, or an async iterator."""
    if isinstance(value, (*_BYTES, os.PathLike, AsyncIterable)):
        return True
    return hasattr(value, "read") and _unfit_file(value) is None


def type_of(annotation: str) -> Any:
    """The type that the annotation of an argument names."""
    # The None at the end means not given. In the alias of a type it means null, which is sent as `NULL`.
    return eval(annotation.removesuffix(" | None"), {"__builtins__": {}}, _names)


class _Argument:
    """The compiled check of one argument.

    Attributes:
        text: whether any ASCII text is accepted.
        exact: classes of which every object is accepted.
        accepts: the whole check.
        takes: what is accepted, in words.
    """

    __slots__ = ("accepts", "exact", "takes", "text")

    def __init__(self, annotation: str) -> None:
        tp = type_of(annotation)
        kinds = set(alternatives(tp))
        texts = {str} | {t for t in kinds if get_origin(t) is Literal and str in map(type, get_args(t))}
        self.text = bool(kinds & ({object, Any} | texts))
        self.exact = _exact(kinds)
        self.accepts = _accepts(tp)
        self.takes = _described(tp)


class _Checks(dict[str, _Argument]):
    """The checks of one operation, each compiled when its argument is first given."""

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self.annotations: Mapping[str, str] = inspect.unwrap(operation.load()).__annotations__

    def __missing__(self, name: str) -> _Argument:
        argument = self[name] = _Argument(self.annotations[name])
        return argument


_checks: dict[str, _Checks] = {}


class _Names(dict[str, Any]):
    """The names in annotations of functions; those in models are known already."""

    def __missing__(self, name: str) -> Any:
        return evaluate(name)


_names: Final = _Names(Mapping=Mapping, Sequence=Sequence, FileContent=FileContent)


def _accepts(tp: Any) -> Accepts:
    kinds = alternatives(tp)
    checks = [_accepts_one(kind) for kind in kinds]
    if not any(map(_is_model, kinds)) and any(get_origin(kind) in _MAPPINGS for kind in kinds):
        checks.append(lambda value: isinstance(value, Model))

    exact = _exact(kinds)

    def accepts(value: Any) -> bool:
        if value.__class__ in exact:
            return True
        for accepts_one in checks:
            if accepts_one(value):
                return True
        return isinstance(value, Enum) and accepts(value.value)

    return accepts


def _exact(kinds: Collection[Any]) -> frozenset[type]:
    """The classes of which every object is accepted."""
    anything = any(get_origin(kind) in _MAPPINGS and get_args(kind)[1] is Any for kind in kinds)
    return _EXACT.intersection(kinds) | (frozenset({dict}) if anything else frozenset())


def _accepts_one(tp: Any) -> Accepts:
    origin, inner = get_origin(tp), get_args(tp)
    if origin is Literal:
        return _accepts(Union[tuple({type(value) for value in inner})])  # noqa: UP007
    if origin in _LISTS:
        item = _accepts(inner[0])
        return lambda value: _is_list(value) and all(map(item, value))
    if origin in _MAPPINGS:
        value_of = _accepts(inner[1])
        return lambda value: isinstance(value, Mapping) and all(map(value_of, value.values()))
    return _SIMPLE.get(origin or tp) or (lambda value: isinstance(value, tp))


def _is_list(value: object) -> bool:
    return value.__class__ is list or (isinstance(value, Sequence) and not isinstance(value, _TEXTS))


def _is_model(tp: Any) -> bool:
    return isinstance(tp, type) and issubclass(tp, Model)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or not _has_surrogate(value))


def _has_surrogate(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_iso(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


_SIMPLE: Final[Mapping[Any, Accepts]] = {
    Any: lambda _: True,
    object: lambda _: True,
    # Telnyx's document calls some times plain text.
    str: lambda value: _is_text(value) or isinstance(value, date),
    int: _is_int,
    float: lambda value: _is_int(value) or (isinstance(value, float) and isfinite(value)),
    bool: lambda value: isinstance(value, bool),
    datetime: lambda value: isinstance(value, datetime) or _is_iso(value),
    date: lambda value: isinstance(value, date) or _is_iso(value),
    # The items of a list may be None where `NULL` is allowed: there it cannot mean "not given".
    Null: lambda value: value is None or isinstance(value, Null),
    NoneType: lambda value: value is None or isinstance(value, Null),
    bytes: lambda value: isinstance(value, _BYTES),
    os.PathLike: lambda value: isinstance(value, os.PathLike),
    IO: lambda value: hasattr(value, "read") and _unfit_file(value) is None,
    AsyncIterable: lambda value: isinstance(value, AsyncIterable),
}


def _unfit_file(file: Any) -> str | None:
    """Why a file cannot be uploaded; None when it can. Reading no bytes tells, and moves nothing."""
    if getattr(file, "closed", False):
        return "a closed file"
    try:
        return None if isinstance(file.read(0), bytes) else f"a file of text ({type(file).__name__})"
    except (OSError, ValueError, TypeError):
        return "a file that cannot be read"


_WORDS: Final[Mapping[Any, str]] = {
    datetime: "datetime or its ISO 8601 text",
    date: "date or its ISO 8601 text",
    Null: "NULL",
    NoneType: "NULL",
    os.PathLike: "a path",
    IO: "an open binary file",
    AsyncIterable: "an async iterator of bytes",
}


def _described(tp: Any) -> str:
    return " or ".join(dict.fromkeys(_word(kind) for kind in alternatives(tp)))


def _word(tp: Any) -> str:
    origin, inner = get_origin(tp), get_args(tp)
    if origin is Literal:
        return " or ".join(dict.fromkeys(type(value).__name__ for value in inner))
    if origin in _LISTS:
        return f"a list of {_described(inner[0])}"
    if origin in _MAPPINGS:
        return "a mapping" if inner[1] in (Any, object) else f"a mapping of {_described(inner[1])}"
    return _WORDS.get(origin or tp) or str(tp.__name__)


def _shown(value: Any) -> str:
    if isinstance(value, str) and _has_surrogate(value):
        return "text with a lone surrogate"
    if isinstance(value, float) and not isfinite(value):
        return repr(value)
    if hasattr(value, "read"):
        return _unfit_file(value) or type(value).__name__
    return "None" if value is None else type(value).__name__
