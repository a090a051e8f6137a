"""An endpoint as data, and the table of all of them.

Generated modules below `telnyx_async.api` hold one `Operation` per function; the session executes it, the paginator
and the simulator read it. `OPERATIONS` finds it by operationId and imports only the module it lives in.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterator, Mapping
from importlib import import_module
from typing import IO, Any, Literal, TypeAlias

from attrs import frozen

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

# What can be uploaded. A path is read anew for each attempt, a file that can seek from where it stood; an async
# iterator can be read once, so that there is no further attempt after it has begun.
FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes]


@frozen
class Parameter:
    """One argument of an operation.

    `wire_name` is the name that Telnyx reads; an empty one means that the argument is the whole body. `style` says how
    a value that is a list or an object goes into the query (`form`: repeated, `comma`: joined); `path` that it is one,
    whose slashes stay. `file` marks the content of an upload, which is streamed. `default` is sent when none is given.
    A `server` parameter is part of the host's name.
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

    `type` is the text of a type, to be read in the namespace of `telnyx_async.models`; None where no body is declared. A
    type without a media type is that of the response's headers, which are all that a HEAD gives.
    """

    status: str
    media_type: str | None = None
    type: str | None = None


@frozen
class Paging:
    """How a list goes on.

    `page` and `size` are the Python names of the parameters that ask for a page, where there are any; `first` is the
    number of the first page. `items` is the key of the items in the response ("" when the response is the list itself),
    `meta` the key of the object that counts ("" when its keys stand beside the items). `cursor` is the path of keys to
    the cursor of the next page, `more` to what tells whether there is one.
    """

    style: PagingStyle
    items: str
    page: str | None = None
    size: str | None = None
    first: int = 1
    meta: str = "meta"
    cursor: str = ""
    more: str = ""


@frozen(kw_only=True)
class Operation:
    """An operation of Telnyx's API: where it goes, what it takes and gives, and whether it may be sent again.

    `body` lists the media types that the request may have, the preferred one first; `xml` names the class whose
    elements an XML one has. `server` is None for the API's own; `signed` says that the key goes there as an AWS
    signature and never as a bearer token.
    `key_header` is the request header that carries the idempotency key, where it is no field of the body. `webhooks`
    are the event types that Telnyx may send because of it. `type` of a success is the union over `responses` with a
    2xx status.
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
    body: tuple[str, ...] = ()
    paging: Paging | None = None
    webhooks: tuple[str, ...] = ()
    authenticated: bool = True
    deprecated: bool = False
    server: str | None = None
    signed: bool = False
    xml: str | None = None

    def load(self) -> Callable[..., Any]:
        """Import the function that carries this operation out."""
        function: Callable[..., Any] = getattr(import_module(f"telnyx_async.api.{self.module}"), self.function)
        return function


class _Operations(Mapping[str, Operation]):
    """operationId -> Operation. Looking one up imports the module it lives in, and no other."""

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
