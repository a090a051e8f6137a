"""JSON to models and back: the cattrs converter and its hooks.

A page of 250 records has some 10,000 fields, and most of them stay as JSON gave them. So a model takes the dict of its
JSON object as its own `__dict__`: only times, nested models and fields of another name are replaced in it, and fields
that the document does not have are moved out. What is structured belongs to the model from then on.

Reading never fails. What does not fit the document is kept as it came and reported to the listener of this context
(`drift_reported_to`): an unknown field or variant, another type, a text that is no date, a missing field.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from math import isfinite
from types import UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, get_args, get_origin

import orjson
from attrs import frozen
from cattrs import Converter

from telnyx_async._engine.annotations import evaluate, is_plain, may_be_none, time_kind, variants
from telnyx_async.model import (
    Discriminator,
    Drift,
    DriftKind,
    Model,
    Null,
    UniqueFields,
    fields_of,
    unknown_fields,
)

Hook: TypeAlias = Callable[[Any, Any], Any]


_listener: ContextVar[Callable[[Drift], None] | None] = ContextVar("telnyx_async_drift", default=None)


@contextmanager
def drift_reported_to(listener: Callable[[Drift], None] | None) -> Generator[None]:
    """Report what the document did not foresee to `listener`, for what is structured in this context."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def _report(where: str, what: DriftKind, detail: str) -> None:
    if listener := _listener.get():
        listener(Drift(where, what, detail))


def structure(type_text: str, data: Any) -> Any:
    """Build the object that a type's text describes, as in `structure("list[CallEvent]", data)`.

    Args:
        type_text: a type in the namespace of `telnyx_async.models`.
        data: what `loads` gave. It belongs to the object from then on.

    Returns:
        The object. Parts that don't fit the type are kept as they came.
    """
    hook, tp = _hook_of_text(type_text)
    return data if data is None else hook(data, tp)


def to_wire(value: Any) -> Any:
    """Turn models, mappings, sequences and dates into what JSON can hold; `NULL` becomes null."""
    return value if value.__class__ in SCALARS else converter.unstructure(value)


def dumps(value: Any) -> bytes:
    """Write wire form as JSON."""
    return orjson.dumps(value)


def loads(data: bytes) -> Any:
    """Read JSON. Raises ValueError when it is none."""
    return orjson.loads(data)


@cache
def _hook_of_text(type_text: str) -> tuple[Hook, Any]:
    tp = evaluate(type_text)
    return converter.get_structure_hook(tp), tp


def _keep(value: Any, _: Any) -> Any:
    return value


def _structure_datetime(value: Any, tp: Any) -> Any:
    try:
        return tp.fromisoformat(value)
    except (TypeError, ValueError):
        _report(tp.__name__, "unparsable date", repr(value)[:80])
        return value


def _list_hook(tp: Any) -> Hook:
    (item,) = get_args(tp)
    hook = converter.get_structure_hook(item)

    def structure_list(value: Any, _: Any) -> Any:
        if value.__class__ is not list:
            _report(str(tp), "unexpected type", type(value).__name__)
            return value
        return [v if v is None else hook(v, item) for v in value]

    return structure_list


def _map_hook(tp: Any) -> Hook:
    item = get_args(tp)[1]
    hook = converter.get_structure_hook(item)

    def structure_map(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            _report(str(tp), "unexpected type", type(value).__name__)
            return value
        return {k: v if v is None else hook(v, item) for k, v in value.items()}

    return structure_map


def _union_hook(tp: Any) -> Hook:
    """A union is told apart by JSON's own types; for several objects codegen emits a table (see `_table_hook`)."""
    hooks: dict[Any, tuple[Hook, Any]] = {}
    for variant in variants(tp):
        if is_plain(variant):
            continue
        origin = get_origin(variant)
        kind = list if origin is list else str if variant in (date, datetime) else dict
        hooks[kind] = (converter.get_structure_hook(variant), variant)

    def structure_union(value: Any, _: Any) -> Any:
        found = hooks.get(value.__class__)
        return value if found is None else found[0](value, found[1])

    return structure_union


def _table_hook(tp: Any) -> Hook:
    union, table = get_args(tp)
    others = [v for v in variants(union) if not _is_model(v)]
    other: Any = Union[tuple(others)] if others else Any  # noqa: UP007
    rest = converter.get_structure_hook(other)

    def structure_variant(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            return rest(value, other)
        name = class_of(table, value)
        if name is None:
            _report(str(union), "unknown variant", ", ".join(sorted(value))[:200])
            return value
        hook, cls = _hook_of_text(name)
        return hook(value, cls)

    return structure_variant


def class_of(table: Discriminator | UniqueFields, value: Mapping[str, Any]) -> str | None:
    """Find the class of a JSON object in a union's table; None when the table does not tell."""
    if isinstance(table, Discriminator):
        tag = value.get(table.field)
        return table.classes.get(tag) if isinstance(tag, str) else None
    votes: dict[str, int] = {}
    for key in value:
        if key in table.classes:
            votes[table.classes[key]] = votes.get(table.classes[key], 0) + 1
    best = sorted(votes, key=votes.__getitem__, reverse=True)
    return best[0] if best and (len(best) == 1 or votes[best[0]] > votes[best[1]]) else None


def _is_model(tp: Any) -> bool:
    return isinstance(tp, type) and issubclass(tp, Model)


@frozen
class _Shape:
    """What is to be done with an object of JSON that has certain keys, so that it is the `__dict__` of a model.

    Names that are keys too are the very objects that the JSON has: a dict finds these without comparing text.

    Attributes:
        model: the class.
        unknown: the keys that are no fields.
        renamed: wire name and name of the fields that are called otherwise in Python.
        times: name and type of the fields that are a time or a date.
        read: name, hook and type of the others that do not stay as they came.
        never_null: names of the fields that Telnyx always sends.
        absent: the fields that are None when they are absent, and have no default in the class.
        missing: wire names of the fields that Telnyx always sends and did not.
    """

    model: Any
    unknown: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    times: tuple[tuple[str, type[date]], ...]
    read: tuple[tuple[str, Hook, Any], ...]
    never_null: tuple[str, ...]
    absent: dict[str, None]
    missing: tuple[str, ...]

    @classmethod
    def of(cls, model: Any, keys: list[str]) -> _Shape:
        same = {key: key for key in keys}
        fields = [(f, evaluate(f.annotation)) for f in fields_of(model)]
        known = {f.wire_name for f, _ in fields}
        came = [(same.get(f.name, f.name), f, tp) for f, tp in fields if f.wire_name in same]
        absent = [(f, tp) for f, tp in fields if f.wire_name not in same]
        times = {name: kind for name, _, tp in came if (kind := time_kind(tp))}
        return cls(
            model=model,
            unknown=tuple(key for key in keys if key not in known),
            renamed=tuple((same[f.wire_name], name) for name, f, _ in came if f.wire_name != name),
            times=tuple(times.items()),
            read=tuple(
                (name, converter.get_structure_hook(tp), tp)
                for name, _, tp in came
                if not is_plain(tp) and name not in times
            ),
            never_null=tuple(name for name, _, tp in came if not may_be_none(tp)),
            absent={f.name: None for f, tp in absent if may_be_none(tp) and not hasattr(model, f.name)},
            missing=tuple(f.wire_name for f, tp in absent if not may_be_none(tp)),
        )

    def fit(self, data: dict[str, Any]) -> None:
        """Change a JSON object with these keys to the `__dict__` of a model."""
        if self.unknown:
            unknown: dict[str, Any] = {}
            for key in self.unknown:
                unknown[key] = data.pop(key)
            data["_unknown_"] = unknown
        if self.renamed:  # the name of one field may be the key of another
            moved = [(name, data.pop(key)) for key, name in self.renamed]
            data.update(moved)
        for name, kind in self.times:
            value = data[name]
            if value is not None:
                try:
                    data[name] = kind.fromisoformat(value)
                except (TypeError, ValueError):
                    _report(kind.__name__, "unparsable date", repr(value)[:80])
        for name, hook, tp in self.read:
            value = data[name]
            if value is not None:
                data[name] = hook(value, tp)
        for name in self.never_null:
            if data[name] is None:
                del data[name]
                _report(self.model.__name__, "missing field", self.model._wire_.get(name, name))
        if self.absent:
            data.update(self.absent)

    def report(self) -> None:
        """Report how the keys differ from those that the document foresees."""
        for key in self.unknown:
            _report(self.model.__name__, "unknown field", key)
        for key in self.missing:
            _report(self.model.__name__, "missing field", key)


# Objects of one class mostly have the same keys. What is not kept is made again each time.
_MOST_SHAPES: Final = 64


def _model_hook(cls: Any) -> Hook:
    """A hook that makes the dict of a JSON object the `__dict__` of a model.

    The objects of a list have the same keys, so what is to be done is found out once, and most values are not touched.
    """
    shapes: dict[tuple[str, ...], _Shape] = {}
    latest: tuple[list[str] | None, Any] = None, None
    new, adopt = object.__new__, object.__setattr__

    def shape_of(keys: list[str]) -> _Shape:
        shape = shapes.get(tuple(keys))
        if shape is None:
            shape = _Shape.of(cls, keys)
            if len(shapes) < _MOST_SHAPES:
                shapes[tuple(keys)] = shape
        return shape

    def structure_model(data: Any, _: Any) -> Any:
        nonlocal latest
        if data.__class__ is not dict:
            _report(cls.__name__, "unexpected type", type(data).__name__)
            return data
        keys = [*data]
        known, shape = latest
        if keys != known:
            shape = shape_of(keys)
            latest = keys, shape
        if (shape.unknown or shape.missing) and _listener.get() is not None:
            shape.report()
        shape.fit(data)
        model = new(cls)
        adopt(model, "__dict__", data)
        return model

    return structure_model


def _unstructure_model_hook(cls: Any) -> Callable[[Any], Any]:
    fields = [(f.name, f.wire_name) for f in fields_of(cls)]

    def unstructure_model(model: Any) -> dict[str, Any]:
        wire = {
            key: value if value.__class__ in SCALARS else to_wire(value)
            for name, key in fields
            if (value := getattr(model, name, None)) is not None
        }
        if unknown := unknown_fields(model):
            wire.update(to_wire(unknown))
        return wire

    return unstructure_model


# Floats are looked at: JSON has no NaN, and orjson would write null.
SCALARS = frozenset((str, int, bool))


def _unstructure_float(value: float) -> float:
    if not isfinite(value):
        raise ValueError(f"{value} is no number")
    return value


def _unstructure_datetime(value: datetime) -> str:
    return value.isoformat().replace("+00:00", "Z")


def _has_origin(*origins: Any) -> Callable[[Any], bool]:
    return lambda tp: get_origin(tp) in origins and not is_plain(tp)


def _build_converter() -> Converter:
    new = Converter(detailed_validation=False)
    new.register_structure_hook_func(is_plain, _keep)
    for tp in (str, int, float, bool, bytes):  # cattrs' own hooks would turn 5 into "5"
        new.register_structure_hook(tp, _keep)
    new.register_structure_hook_func(lambda t: t in (date, datetime), _structure_datetime)
    for origins, factory in (
        ((list,), _list_hook),
        ((dict,), _map_hook),
        ((Union, UnionType), _union_hook),
        ((Annotated,), _table_hook),
    ):
        new.register_structure_hook_factory(_has_origin(*origins), factory)
    new.register_structure_hook_factory(_is_model, _model_hook)
    new.register_unstructure_hook_factory(_is_model, _unstructure_model_hook)
    new.register_unstructure_hook(float, _unstructure_float)
    new.register_unstructure_hook(datetime, _unstructure_datetime)
    new.register_unstructure_hook(date, date.isoformat)
    new.register_unstructure_hook(Null, lambda _: None)
    return new


converter = _build_converter()
