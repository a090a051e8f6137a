"""What every generated class has in common, and the tables that tell the variants of a union apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Generic, Literal, TypeVar

from attrs import define, frozen

__all__ = [
    "NULL",
    "Discriminator",
    "Drift",
    "Event",
    "ListResponse",
    "Meta",
    "Model",
    "Null",
    "UniqueFields",
    "UnknownEvent",
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


class Model:
    """Base of all generated classes.

    Equality and repr stand here once, instead of being compiled for each of a thousand classes. Fields that a response
    had and the document did not are kept, and reached with `unknown_fields`.
    """

    __slots__ = ("_unknown_",)
    __hash__ = None  # type: ignore[assignment]
    __attrs_attrs__: ClassVar[Any] = ()
    # Python name -> wire name, where they differ; replaced by generated classes.
    _wire_: ClassVar[Mapping[str, str]] = {}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        mine, theirs = unknown_fields(self), unknown_fields(other)
        return mine == theirs and all(getattr(self, a.name) == getattr(other, a.name) for a in self.__attrs_attrs__)

    def __repr__(self) -> str:
        values = ((a.name, getattr(self, a.name)) for a in self.__attrs_attrs__)
        shown = [f"{name}={value!r}" for name, value in values if value is not None]
        shown += [f"{name!r}: {value!r}" for name, value in unknown_fields(self).items()]
        return f"{type(self).__name__}({', '.join(shown)})"


class ListResponse(Model, Generic[T]):
    """Base of the generated responses of lists: `T` is what they list, which `paginate` gives one by one."""

    __slots__ = ()


def unknown_fields(model: Model) -> dict[str, Any]:
    """Return the fields of a response that its document does not name, in wire form.

    Args:
        model: any model that came from Telnyx.

    Returns:
        The fields by wire name; empty for a model made by hand.
    """
    unknown: dict[str, Any] = getattr(model, "_unknown_", None) or {}
    return unknown


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
    id: Any
    event_type: Any
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

    id: str | None = None
    event_type: str | None = None
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


@frozen
class Drift:
    """Something in an answer that its document does not foresee: of which class, what, and the value."""

    where: str
    what: Literal["unknown field", "unknown variant", "unexpected type", "unparsable date"]
    detail: str
