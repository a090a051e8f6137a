"""What every generated class has in common, and the tables that tell the variants of a union apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NamedTuple, Self, TypeAlias, TypeVar

from attrs import define, field, frozen

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
    def __repr__(self) -> str:
        return "UNSET"


# The default of fields that Telnyx always sends: a model that is made by hand need not give them.
UNSET: Final[Any] = _Unset()


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Model:  # noqa: PLW1641  (Python itself gives no hash to what has an __eq__)
    """Base of all generated classes.

    Equality, repr and pickling stand here once, instead of being compiled for each of a thousand classes. Fields that a
    response had and the document did not are kept, and reached with `unknown_fields`; given to a constructor
    (`unknown_fields={...}`), they are sent.

    A field whose type has no None is one that Telnyx always sends. Where it did not, `MissingField` is raised when the
    attribute is read, and everything else works.
    """

    # Python name -> wire name, where they differ; replaced by generated classes.
    _wire_: ClassVar[Mapping[str, str]] = {}

    _unknown_: dict[str, Any] = field(factory=dict[str, Any], alias="unknown_fields")

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
        model: Self = converter.structure(dict(data), cls)
        return model

    def __attrs_post_init__(self) -> None:
        for name in (f.name for f in fields_of(type(self))):
            if getattr(self, name) is UNSET:
                delattr(self, name)

    if not TYPE_CHECKING:  # a type checker would take it for leave to read any name

        def __getattr__(self, name: str) -> Any:
            """Python asks here only when a slot is empty, or when there is no such attribute."""
            if name == "_unknown_":  # set only where there are some
                return {}
            if any(f.name == name for f in fields_of(type(self))):
                from telnyx_async.errors import MissingField

                model = type(self).__name__
                raise MissingField(
                    f"{model} has no {name}, which Telnyx always sends: it was not there, or null",
                    model=model,
                    attribute=name,
                )
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __getstate__(self) -> dict[str, Any]:
        state: Any = object.__getstate__(self)  # (None, the slots that are set)
        return state[1] if state else {}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

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


class ListResponse(Model, Generic[T]):
    """Base of the generated responses of lists: `T` is what they list, which `paginate` gives one by one."""

    __slots__ = ()


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
    attributes = [a for a in cls.__attrs_attrs__ if a.name != "_unknown_"]
    return tuple(ModelField(a.name, cls._wire_.get(a.name, a.name), str(a.type)) for a in attributes)


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

    __slots__ = ("_meta_", "_raw_")

    # Declared here for the types; the generated subclass has the attribute, and a type that fits the document.
    id: str
    event_type: str
    occurred_at: Any
    payload: Any

    @property
    def meta(self) -> Meta:
        return getattr(self, "_meta_", None) or Meta()

    @property
    def raw(self) -> bytes:
        raw: bytes = getattr(self, "_raw_", b"")
        return raw

    def delivered(self, meta: Meta, raw: bytes) -> None:
        """Note how the event came; said once, by the parser of webhooks."""
        self._meta_, self._raw_ = meta, raw


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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
