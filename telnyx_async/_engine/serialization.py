"""JSON to models and back: the cattrs converter, and the compiler of its hooks.

A page of 250 records has some 10,000 fields, and a hook that loops over the fields of a class spends most of its time on
the loop. So each class gets a function of its own, straight-line code with one or two statements per field, written and
compiled when the first object of the class comes. It creates the object without its `__init__` and fills the slots.

The same laziness makes imports light. Annotations of generated classes are texts: the names in them stand for classes in
other modules, which are imported when the text is first evaluated, in the namespace of `telnyx_async.models`. A class
that is never received costs nothing, and classes may refer to each other in circles.

Reading never fails. What does not fit the document is kept as it came and reported to the listener of this context
(`drift_reported_to`): an unknown field or variant, another type, a text that is no date, a missing field.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, get_args, get_origin

import orjson
from cattrs import Converter

from telnyx_async.model import (
    Discriminator,
    Drift,
    DriftKind,
    Model,
    Null,
    UniqueFields,
    UnknownEvent,
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
        data: what `loads` gave.

    Returns:
        The object. Parts that don't fit the type are kept as they came.
    """
    hook, tp = _hook_of_text(type_text)
    return data if data is None else hook(data, tp)


def to_wire(value: Any) -> Any:
    """Turn models, mappings, sequences and dates into what JSON can hold; `NULL` becomes null."""
    return converter.unstructure(value)


def dumps(value: Any) -> bytes:
    """Write wire form as JSON."""
    return orjson.dumps(value)


def loads(data: bytes) -> Any:
    """Read JSON. Raises ValueError when it is none."""
    return orjson.loads(data)


# Where names in annotations are looked up. Generated code stands above this module: it is found at run time, by name.
_NAMESPACE: Final = "telnyx_async.models"


class _Namespace(dict[str, Any]):
    """Names in annotations -> types; a model's module is imported when its name is first met."""

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


@cache
def _hook_of_text(type_text: str) -> tuple[Hook, Any]:
    tp = evaluate(type_text)
    return converter.get_structure_hook(tp), tp


def _variants(tp: Any) -> tuple[Any, ...]:
    """The alternatives of a union, null left out."""
    return tuple(t for t in get_args(tp) if t not in (NoneType, Null))


@cache
def _is_plain(tp: Any) -> bool:
    """Whether values of the type are kept as JSON gave them."""
    origin = get_origin(tp)
    if origin in (Union, UnionType):
        return all(map(_is_plain, _variants(tp)))
    if origin in (list, dict):
        return _is_plain(get_args(tp)[-1])
    return origin is Literal or tp in (str, int, float, bool, bytes, Any, NoneType, object)


@cache
def _may_be_none(tp: Any) -> bool:
    """Whether a field of the type may be absent or null: its annotation says so."""
    origin = get_origin(tp)
    if origin is Annotated:
        return _may_be_none(get_args(tp)[0])
    if origin in (Union, UnionType):
        return any(map(_may_be_none, get_args(tp)))
    return tp in (Any, object, NoneType, None)


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
    for variant in _variants(tp):
        if _is_plain(variant):
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
    others = [v for v in _variants(union) if not _is_model(v)]
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


def _model_hook(cls: Any) -> Hook:
    """Compile the code that fills the slots of one class.

    An object with as many keys as the class has fields is read as if they were the same ones, which is the quickest
    way to see that it has no other; else each key is asked for, and the unknown ones are looked up. Values are taken
    out first and structured then, so that nothing is structured, or reported, twice.
    """
    scope: dict[str, Any] = {"new": object.__new__, "cls": cls, "unfit": _unfit, "unknown": _unknown, "miss": _miss}
    fields = fields_of(cls)
    scope["known"] = frozenset(f.wire_name for f in fields)
    exact: list[str] = []
    careful: list[str] = []
    filled: list[str] = []
    for i, f in enumerate(fields):
        tp = evaluate(f.annotation)
        plain, optional = _is_plain(tp), _may_be_none(tp)
        value = f"o.{f.name}" if plain and optional else f"v{i}"
        exact.append(f"   {value} = d[{f.wire_name!r}]")
        careful.append(f"  {value} = g({f.wire_name!r})")
        if plain and optional:
            continue
        if not plain:
            scope[f"h{i}"], scope[f"t{i}"] = _resolved_on_first_use(scope, f"h{i}", tp), tp
        filled.append(f" if {value} is not None: o.{f.name} = {value if plain else f'h{i}({value}, t{i})'}")
        filled.append(f" else: o.{f.name} = None" if optional else f" else: miss(cls, {f.wire_name!r})")
    lines = [
        "def structure(d, _):",
        " if d.__class__ is not dict: return unfit(cls, d)",
        " o = new(cls)",
        f" exact = len(d) == {len(fields)}",
        " if exact:",
        "  try:",
        *(exact or ["   pass"]),
        "  except KeyError: exact = False",
        " if not exact:",
        "  g = d.get",
        *careful,
        "  if not d.keys() <= known: unknown(o, {k: d[k] for k in d if k not in known})",
        *filled,
        " return o",
    ]
    _execute("\n".join(lines), f"<telnyx_async: structure {cls.__name__}>", scope)
    hook: Hook = scope["structure"]
    return hook


def _execute(code: str, filename: str, scope: dict[str, Any]) -> None:
    """Run compiled code under a name by which tracebacks and debuggers find its lines."""
    linecache.cache[filename] = (len(code), None, code.splitlines(keepends=True), filename)
    exec(compile(code, filename, "exec"), scope)


def _resolved_on_first_use(scope: dict[str, Any], name: str, tp: Any) -> Hook:
    """A hook that puts the real one in its place: nested classes compile when seen, and may be recursive."""

    def first(value: Any, _: Any) -> Any:
        hook = scope[name] = converter.get_structure_hook(tp)
        return hook(value, tp)

    return first


def _unfit(cls: Any, data: Any) -> Any:
    _report(cls.__name__, "unexpected type", type(data).__name__)
    return data


def _miss(cls: Any, wire_name: str) -> None:
    """Leave the slot empty: `Model.__getattr__` raises when it is read."""
    _report(cls.__name__, "missing field", wire_name)


def _unknown(model: Any, unknown: dict[str, Any]) -> None:
    model._unknown_ = unknown
    if _listener.get():
        for key in unknown:
            _report(type(model).__name__, "unknown field", key)


def _unstructure_model_hook(cls: Any) -> Callable[[Any], Any]:
    fields = [(f.name, f.wire_name) for f in fields_of(cls)]

    def unstructure_model(model: Any) -> dict[str, Any]:
        wire = {
            key: value if value.__class__ in _SCALARS else to_wire(value)
            for name, key in fields
            if (value := getattr(model, name, None)) is not None
        }
        if unknown := unknown_fields(model):
            wire.update(to_wire(unknown))
        return wire

    return unstructure_model


_SCALARS = frozenset((str, int, float, bool))


def _unstructure_datetime(value: datetime) -> str:
    return value.isoformat().replace("+00:00", "Z")


def _has_origin(*origins: Any) -> Callable[[Any], bool]:
    return lambda tp: get_origin(tp) in origins and not _is_plain(tp)


def _build_converter() -> Converter:
    new = Converter(detailed_validation=False)
    new.register_structure_hook_func(_is_plain, _keep)
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
    new.register_unstructure_hook(datetime, _unstructure_datetime)
    new.register_unstructure_hook(date, date.isoformat)
    new.register_unstructure_hook(Null, lambda _: None)
    return new


converter = _build_converter()
