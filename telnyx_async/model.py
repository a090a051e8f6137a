"""What every generated class has in common, and the tables that tell the variants of a union apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NamedTuple, Self, TypeAlias, TypeVar, cast

import attrs
from attrs import field, frozen

from telnyx_async._engine.definition import annotations_of, define

__all__ = [
    "NULL",
    "UNSET",
    "Discriminator",
    "Drift",
    "DriftKind",
    "Event",
    "ListResponse",
    "Meta",
    "Model",
    "ModelField",
    "Null",
    "UniqueFields",
    "UnknownEvent",
    "fields_of",
    "json_default",
    "unknown_fields",
]

T = TypeVar("T")


class Null:
    """The type of `NULL`, which asks for an explicit null where None would mean "not given"."""

    _instance: Null | None = None

    def __new__(cls) -> Null:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final = Null()


class _Unset:
    """As a class attribute, it is found where an object has no value: there the field counts as missing."""

    def __get__(self, instance: object, owner: type) -> Any:
        if instance is None:
            return self
        raise AttributeError

    def __repr__(self) -> str:
        return "UNSET"


# The default of fields that Telnyx always sends: a model that is made by hand need not give them.
UNSET: Final[Any] = _Unset()


@attrs.define(eq=False, repr=False, kw_only=True, slots=False)
class Model:  # noqa: PLW1641  (Python itself gives no hash to what has an __eq__)
    """Base of all generated classes.

    Equality and repr stand here once, instead of being compiled for each of a thousand classes. A model that was received
    holds the dict of its JSON object as its `__dict__`; fields that were absent are None, from the class. Fields that a
    response had and the document did not are kept, and reached with `unknown_fields`; given to a constructor
    (`unknown_fields={...}`), they are sent.

    A field whose type has no None is one that Telnyx always sends. Where it did not, `MissingField` is raised when the
    attribute is read, and everything else works.
    """

    # Python name -> wire name, where they differ; replaced by generated classes.
    _wire_: ClassVar[Mapping[str, str]] = {}

    _unknown_: dict[str, Any] = field(factory=dict[str, Any], alias="unknown_fields")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__slots__" in cls.__dict__:
            raise TypeError(f"{cls.__name__}: a model has no slots; write @attrs.define(slots=False)")

    def to_dict(self) -> dict[str, Any]:
        """Return the model as plain data: wire names, times as text, `NULL` as None, unknown fields included.

        Fields that are None are left out, as they are in a request.
        """
        from telnyx_async._engine.serialization import to_wire

        wire: dict[str, Any] = to_wire(self)
        return wire

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a model from plain data, as `to_dict` gives it and Telnyx sends it.

        Args:
            data: the fields by wire name. What does not fit a field's type is kept as it is.

        Raises:
            TypeError: the data is no mapping.
        """
        from telnyx_async._engine.serialization import converter

        if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{cls.__name__}.from_dict: expected a mapping, got {type(data).__name__}")
        model: Self = converter.structure(_copied(dict(data)), cls)
        return model

    def __attrs_post_init__(self) -> None:
        for name in [name for name, value in self.__dict__.items() if value is UNSET]:
            delattr(self, name)

    if not TYPE_CHECKING:  # a type checker would take it for leave to read any name

        def __getattr__(self, name: str) -> Any:
            """Python asks here only when the object has no value, and its class no default."""
            if name == "_unknown_":  # set only where there are some
                return {}
            if name in _names_of(type(self)):
                from telnyx_async.errors import MissingField

                model = type(self).__name__
                raise MissingField(
                    f"{model} has no {name}, which Telnyx always sends: it was not there, or null",
                    model=model,
                    attribute=name,
                )
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

        def __setattr__(self, name: str, value: Any) -> None:
            """Refuse what is no field, which would never be sent. A subclass without `define` may have more."""
            cls = type(self)
            if name not in _names_of(cls) and "__attrs_attrs__" in cls.__dict__ and name[0] != "_":
                raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return unknown_fields(self) == unknown_fields(other) and all(
            getattr(self, f.name, UNSET) == getattr(other, f.name, UNSET) for f in fields_of(type(self))
        )

    def __repr__(self) -> str:
        values = ((f.name, getattr(self, f.name, None)) for f in fields_of(type(self)))
        shown = [f"{name}={value!r}" for name, value in values if value is not None]
        shown += [f"{name!r}: {value!r}" for name, value in unknown_fields(self).items()]
        return f"{type(self).__name__}({', '.join(shown)})"


def _copied(data: Any) -> Any:
    """Objects and lists of JSON anew, since models keep and change those that they are made of."""
    if isinstance(data, dict):
        fields = cast("dict[str, Any]", data)
        return {key: _copied(value) for key, value in fields.items()}
    if isinstance(data, list):
        return [_copied(item) for item in data]  # pyright: ignore[reportUnknownVariableType]
    return data


class ListResponse(Model, Generic[T]):
    """Base of the generated responses of lists: `T` is what they list, which `paginate` gives one by one."""


class ModelField(NamedTuple):
    """A field of a model: its names in Python and on the wire, and its type as text."""

    name: str
    wire_name: str
    annotation: str


def fields_of(cls: type[Model]) -> tuple[ModelField, ...]:
    """Return the fields of a class of models, in their order."""
    return _fields_of(cls)  # type: ignore[arg-type]  # a class hashes, though its objects do not


@cache
def _fields_of(cls: Any) -> tuple[ModelField, ...]:
    if isinstance(cls.__dict__.get("__attrs_attrs__"), tuple):
        declared = {a.name: str(a.type) for a in cls.__attrs_attrs__ if a.name != "_unknown_"}
    else:  # without making attrs write the class
        bases = [base for base in reversed(cls.__mro__) if "__attrs_attrs__" in base.__dict__ and base is not Model]
        declared = {name: text for base in bases for name, text in annotations_of(base).items()}
    return tuple(ModelField(name, cls._wire_.get(name, name), text) for name, text in declared.items())


@cache
def _names_of(cls: Any) -> frozenset[str]:
    return frozenset(f.name for f in _fields_of(cls))


def unknown_fields(model: Model) -> dict[str, Any]:
    """Return the fields of a response that its document does not name, in wire form.

    Args:
        model: any model.

    Returns:
        The fields by wire name; empty where there are none.
    """
    return model._unknown_  # pyright: ignore[reportPrivateUsage]


def json_default(value: object) -> Any:
    """Write models with orjson: `orjson.dumps(value, default=json_default)`.

    Raises:
        TypeError: the value is no model, and not `NULL`.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Null):
        return None
    raise TypeError(f"{type(value).__name__} can't be written as JSON")


@frozen
class Meta:
    """How a webhook was delivered: the number of the attempt, from 1, and the URL it went to."""

    attempt: int | None = None
    delivered_to: str | None = None


class Event(Model):
    """Base of the generated event classes: what a webhook says, and how it came.

    Attributes:
        id: identifier of the event; the same on each redelivery.
        event_type: Telnyx's name for what happened, as `call.initiated`.
        occurred_at: when it happened.
        payload: what happened, typed by the subclass.
        meta: how it was delivered.
        raw: the body as received.
    """

    # Declared here for the types; the generated subclass has the attribute, and a type that fits the document.
    id: str
    event_type: str
    occurred_at: Any
    payload: Any

    @property
    def meta(self) -> Meta:
        return self.__dict__.get("_meta_") or Meta()

    @property
    def raw(self) -> bytes:
        raw: bytes = self.__dict__.get("_raw_", b"")
        return raw

    def delivered(self, meta: Meta, raw: bytes) -> None:
        """Note how the event came; said once, by the parser of webhooks."""
        self.__dict__.update(_meta_=meta, _raw_=raw)


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnknownEvent(Event):
    """An event of a type that the document does not describe. `payload` is as it came."""

    id: str = UNSET
    event_type: str = UNSET
    occurred_at: datetime | None = None
    payload: Any = None


@frozen(eq=False)  # told apart by identity: annotations hold them, and must be hashable
class Discriminator:
    """Tells the variants of a union by the value of one field: value -> class name."""

    field: str
    classes: Mapping[str, str]


@frozen(eq=False)
class UniqueFields:
    """Tells the variants of a union by the fields that only one of them has: field -> class name."""

    classes: Mapping[str, str]


DriftKind: TypeAlias = Literal[
    "unknown field", "missing field", "unknown variant", "unexpected type", "unparsable date"
]


@frozen
class Drift:
    """Something in an answer that its document does not foresee: of which class, what, and the value."""

    where: str
    what: DriftKind
    detail: str
