"""Operations as data, and the mapping of all operations.

Each generated module in `telnyx_async.api` has one `Operation` per function. The session executes it; the paginator and
the simulator read it. `OPERATIONS` finds an operation by its operationId and imports only the module that defines it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Awaitable, Callable, Iterator, Mapping
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

from telnyx_async.errors import ConfigurationError

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions

__all__ = [
    "OPERATIONS",
    "FileContent",
    "Idempotency",
    "Location",
    "Operation",
    "Paging",
    "PagingStyle",
    "Parameter",
    "QueryStyle",
    "Response",
]

Location: TypeAlias = Literal["path", "query", "header", "server", "body"]
Idempotency: TypeAlias = Literal["safe", "idempotent", "command_id", "idempotency_key", "none"]
QueryStyle: TypeAlias = Literal["form", "comma", "deepObject", "spaceDelimited", "pipeDelimited"]
PagingStyle: TypeAlias = Literal["number", "cursor", "next_uri", "limit", "single"]

# The content of an upload. For each attempt, a path is opened again, and a seekable file is read again from its first
# position. An async iterator can be read only once, so there is no further attempt once it has been started.
FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes]


@frozen
class Parameter:
    """One argument of an operation.

    `wire_name` is the name that Telnyx uses; an empty name means that the argument is the whole body. `style` says how a
    list or an object is written into the query (`form`: repeated, `comma`: joined); the style `path` marks a path
    parameter whose slashes are not escaped. `file` marks the content of an upload, which is streamed. `default` is sent
    when no value is given. A `server` parameter is part of the host name.
    """

    name: str
    wire_name: str
    location: Location
    required: bool = False
    style: QueryStyle | Literal["path"] = "form"
    file: bool = False
    default: str | int | bool | None = None


@frozen
class Response:
    """A declared response: `status` is a code, a range ("4XX") or "default".

    `type` is a type expression, evaluated in the namespace of `telnyx_async.models`; None when no body is declared. A
    type without a media type describes the response's headers, since a response to HEAD has no body.
    """

    status: str
    media_type: str | None = None
    type: str | None = None


@frozen
class Paging:
    """How a list is paged.

    `page` and `size` are the Python names of the parameters for the page and its size; None when there are none. `first`
    is the number of the first page. `items` is the key of the items in the response ("" when the response is the list
    itself). `meta` is the key of the object with the counts ("" when the counts are beside the items). `cursor` is the
    path of keys to the cursor of the next page; `more` is the path to the value that says whether there is a next page.
    """

    style: PagingStyle
    items: str
    page: str | None = None
    size: str | None = None
    first: int = 1
    meta: str = "meta"
    cursor: str = ""
    more: str = ""


@frozen(kw_only=True, eq=False)
class Operation:
    """An operation of Telnyx's API: its request, its parameters and responses, and whether it may be retried.

    `body` lists the media types of the request body, the preferred one first; `xml` names the class that describes an
    XML body. `server` is the URL of another host; None for the API's host. `signed` says that requests carry an AWS
    signature instead of the key as a bearer token. `key_header` is the request header for the idempotency key; None when
    the key is a field of the body. `bucket` names the rate limit that it shares with other operations, from Telnyx's
    documentation; None when nothing is known of one. `webhooks` are the event types that Telnyx may send after this operation.
    """

    id: str
    method: str
    path: str
    tag: str
    module: str
    function: str
    summary: str = ""
    parameters: tuple[Parameter, ...] = ()
    responses: tuple[Response, ...] = ()
    idempotency: Idempotency = "none"
    key_header: str | None = None
    bucket: str | None = None
    body: tuple[str, ...] = ()
    paging: Paging | None = None
    webhooks: tuple[str, ...] = ()
    authenticated: bool = True
    deprecated: bool = False
    server: str | None = None
    signed: bool = False
    xml: str | None = None

    def execute(
        self, session: Any, arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Awaitable[Any]:
        """Carry out the operation with a session: every function of `telnyx_async.api` calls this method.

        Args:
            session: a `TelnyxSession`, or anything with its `execute`.
            arguments: by Python name; None means not given.
            options: of this call.

        Returns:
            The result, when awaited. See `TelnyxSession.execute`.

        Raises:
            ConfigurationError: it is no session.
        """
        execute: Callable[..., Awaitable[Any]] | None = getattr(session, "execute", None)
        if execute is None or isinstance(session, type):
            found = "a class" if isinstance(session, type) else type(session).__name__
            raise ConfigurationError(f"{self.id}: session takes a TelnyxSession, not {found}")
        return execute(self, arguments, options)

    def load(self) -> Callable[..., Any]:
        """Import the function of this operation."""
        function: Callable[..., Any] = getattr(import_module(f"telnyx_async.api.{self.module}"), self.function)
        return function


class _Operations(Mapping[str, Operation]):
    """operationId -> Operation. A lookup imports only the module that defines the operation."""

    def __getitem__(self, id: str) -> Operation:
        module, function = self._homes[id].split(".")
        operation: Operation = getattr(import_module(f"telnyx_async.api.{module}"), f"_{function}")
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    @property
    def _homes(self) -> Mapping[str, str]:
        homes: Mapping[str, str] = import_module("telnyx_async.api._index").HOMES
        return homes


OPERATIONS: Mapping[str, Operation] = _Operations()
