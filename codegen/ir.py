"""The generated package as plain data, independent of the parser and of the templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen


@frozen
class Scalar:
    """A JSON scalar, or a string with a format: `python` is str, int, float, bool, bytes, date, datetime, Any or None."""

    python: str


@frozen
class Enum:
    """Known values; `alias` names the component that lists them."""

    values: tuple[Any, ...]
    alias: str | None = None

    @property
    def open_type(self) -> str:
        kinds = {type(v).__name__ for v in self.values}
        return " | ".join(sorted(kinds))


@frozen
class Ref:
    """A generated class."""

    name: str


@frozen
class ListOf:
    item: Type


@frozen
class MapOf:
    value: Type


@frozen
class Union:
    """Alternatives; `alias` names a union of objects, whose table selects the variant."""

    variants: tuple[Type, ...]
    alias: str | None = None


Type: TypeAlias = Scalar | Enum | Ref | ListOf | MapOf | Union

NULL = Scalar("None")
ANY = Scalar("Any")


def nullable(t: Type) -> bool:
    return isinstance(t, Union) and NULL in t.variants


def without_null(t: Type) -> Type:
    if not nullable(t) or not isinstance(t, Union):
        return t
    rest = tuple(v for v in t.variants if v != NULL)
    return rest[0] if len(rest) == 1 else Union(rest, t.alias)


def parts(t: Type) -> Iterator[Type]:
    """The type and all types in it."""
    yield t
    inner = (t.item,) if isinstance(t, ListOf) else (t.value,) if isinstance(t, MapOf) else ()
    for part in t.variants if isinstance(t, Union) else inner:
        yield from parts(part)


def names_in(t: Type) -> set[str]:
    """The generated names that a type mentions: classes, and aliases of enums and unions."""
    found = set()
    for part in parts(t):
        if isinstance(part, Ref):
            found.add(part.name)
        elif isinstance(part, Enum | Union) and part.alias:
            found.add(part.alias)
    return found


@frozen
class Field:
    """A property of a class, or an argument of a function. `facts` holds the schema's keywords that bound the value.

    `required` is what the document says; `always` is what `types.toml` says: Telnyx always sends it, and a caller need not.
    """

    name: str
    wire_name: str
    type: Type
    required: bool = False
    always: bool = False
    facts: Mapping[str, Any] = field(factory=dict)
    description: str | None = None


@frozen
class Class:
    """A generated attrs class. `key` is the component or the place it comes from.

    `xml` maps fields to XML elements where the names differ: see `Builder._xml_names`.
    """

    name: str
    key: str
    fields: tuple[Field, ...]
    description: str | None = None
    xml: Mapping[str, str] = field(factory=dict)

    @property
    def renamed(self) -> dict[str, str]:
        """Attribute -> wire name, where they differ."""
        return {f.name: f.wire_name for f in self.fields if f.name != f.wire_name}


@frozen
class Alias:
    """A component that is not an object: an enum, a list, a scalar, or a union with the table of its variants."""

    name: str
    key: str
    type: Type
    table: Table | None = None


@frozen
class Table:
    """Selects the variant of a union: by the value of a field (if `field` is given), else by a unique key."""

    classes: tuple[tuple[str, str], ...]
    field: str | None = None


@frozen
class Argument:
    """A parameter of an operation or a property of its body.

    `default` is sent when no value is given. A `constant` has only this value, so functions have no argument for it.
    `listed_by` is the function that lists what a parameter of a path names.
    """

    field: Field
    location: Literal["path", "query", "header", "server", "body"]
    style: str = "form"
    file: bool = False
    default: Any = None
    constant: bool = False
    listed_by: str | None = None


@frozen
class Response:
    """A declared response: status, media type, type (None: no body)."""

    status: str
    media_type: str | None
    type: Type | None


@frozen
class Paging:
    style: str
    items: str
    page: str | None = None
    size: str | None = None
    first: int = 1
    meta: str = "meta"
    cursor: str = ""
    more: str = ""


@frozen
class Ending:
    """What ends a command in a flow: see `endings.toml`."""

    events: tuple[str, ...]
    late: float
    makes: str | None  # a handle
    method: str | None


@frozen(kw_only=True)
class Operation:
    id: str
    method: str
    path: str
    tag: str
    module: str
    function: str
    summary: str
    arguments: tuple[Argument, ...]
    responses: tuple[Response, ...]
    body: tuple[str, ...]
    spread: tuple[str, ...]  # the classes whose fields became arguments
    idempotency: str
    dropped: str | None = None  # the edition that no longer has it
    key_header: str | None = None
    bucket: str | None = None  # the rate limit that it shares with other operations
    paging: Paging | None = None
    webhooks: tuple[str, ...] = ()
    ending: Ending | None = None  # None: endings.toml has no entry
    authenticated: bool = True
    deprecated: str | None = None  # why
    server: str | None = None
    signed: bool = False
    xml: str | None = None  # the class that names the elements of an XML body
    description: str | None = None

    @property
    def given(self) -> tuple[Argument, ...]:
        """The arguments that a caller may give."""
        return tuple(a for a in self.arguments if not a.constant)

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Those in the path."""
        return tuple(a for a in self.given if a.location == "path")

    @property
    def required(self) -> tuple[Argument, ...]:
        """The keywords that must be given."""
        return tuple(a for a in self.given if a.location != "path" and a.field.required)

    @property
    def optional(self) -> tuple[Argument, ...]:
        """The keywords that may be given."""
        return tuple(a for a in self.given if a.location != "path" and not a.field.required)

    @property
    def successes(self) -> tuple[Response, ...]:
        declared = tuple(r for r in self.responses if r.status.startswith("2"))
        return declared or tuple(r for r in self.responses if r.status == "default")

    def types(self) -> Iterator[Type]:
        """Every type the operation sends or receives."""
        yield from self.sent()
        yield from (r.type for r in self.responses if r.type)

    def sent(self) -> Iterator[Type]:
        """Every type that a request is made of."""
        yield from (a.field.type for a in self.arguments)
        yield from map(Ref, self.spread)


@frozen(kw_only=True)
class Package:
    """The whole package. `events` maps event types to classes, `tags` tags to modules, `homes` classes and aliases to modules."""

    operations: tuple[Operation, ...]
    classes: Mapping[str, Class]
    aliases: Mapping[str, Alias]
    events: Mapping[str, str]
    tags: Mapping[str, str]
    homes: Mapping[str, str] = field(factory=dict)
    inputs: frozenset[str] = frozenset()
    renamed: tuple[Operation, ...] = ()  # operations under the function names that they had before
    about: Mapping[str, str] = field(factory=dict)  # tag -> a sentence
    sockets: tuple[str, ...] = ()  # the WebSocket entries, which are no operations: `GET /path`

    @property
    def modules(self) -> list[str]:
        """The modules of functions."""
        return sorted({o.module for o in (*self.operations, *self.renamed)})
