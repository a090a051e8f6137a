"""The body of a request: JSON, form, multipart, XML, or streamed content. No I/O."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterator, Mapping
from typing import IO, Any, Final, TypeGuard
from urllib.parse import urlencode
from uuid import uuid4

from attrs import field, frozen

from telnyx_async._engine.serialization import dumps, to_wire
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Model
from telnyx_async.operation import FileContent, Operation
from telnyx_async.storage.xml import encode

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"


def _can_seek(content: Any) -> TypeGuard[IO[bytes]]:
    return hasattr(content, "seekable") and bool(content.seekable())


@frozen(kw_only=True)
class Upload:
    """Streamed content: a part of a multipart body (with a name), or the whole body."""

    content: FileContent = field(repr=False)
    name: str = ""
    start: int = field(init=False)

    @start.default  # pyright: ignore[reportAttributeAccessIssue]  # attrs: a field until the class is made
    def _where_it_stands(self) -> int:
        return self.content.tell() if _can_seek(self.content) else 0

    @property
    def filename(self) -> str:
        """The file name of the part."""
        named = self.content if isinstance(self.content, os.PathLike) else getattr(self.content, "name", None)
        return os.path.basename(os.fspath(named)) if isinstance(named, str | os.PathLike) else self.name

    @property
    def resendable(self) -> bool:
        """Whether a further attempt can read the content again."""
        if isinstance(self.content, AsyncIterable):
            return aiter(self.content) is not self.content
        return isinstance(self.content, bytes | os.PathLike) or _can_seek(self.content)


@frozen(kw_only=True)
class Multipart:
    """A body of named fields and files."""

    fields: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[Upload, ...]
    boundary: str = field(factory=lambda: uuid4().hex)


def encode_body(operation: Operation, given: Mapping[str, Any]) -> tuple[bytes | Multipart | Upload | None, str | None]:
    """Returns the body and its media type; None for multipart, whose media type the transport sets."""
    kinds = operation.body
    if not kinds:
        return None, None
    files = [p for p in operation.parameters if p.file and p.location == "body" and p.wire_name in given]
    if MULTIPART in kinds and (files or kinds[0] == MULTIPART):
        uploads = tuple(Upload(content=given[p.wire_name], name=p.wire_name) for p in files)
        rest = to_wire({name: v for name, v in given.items() if name not in {p.wire_name for p in files}})
        return Multipart(fields=tuple(_form_pairs(rest)), files=uploads), None
    if "" in given:
        return _whole_body(operation, given[""], kinds[0])
    if not given and not any(p.location == "body" and p.wire_name for p in operation.parameters):
        return None, None
    if kinds[0] == FORM:
        return urlencode([*_form_pairs(to_wire(given))]).encode(), FORM
    if operation.xml is not None:
        return (encode(operation.xml, to_wire(given)), kinds[0]) if given else (None, None)
    return _json(operation, given), JSON


def _json(operation: Operation, value: Any) -> bytes:
    try:
        return dumps(to_wire(value))
    except TypeError as error:
        raise ConfigurationError(f"{operation.id}: the body cannot be written as JSON: {error}") from error


def _whole_body(operation: Operation, value: Any, kind: str) -> tuple[bytes | Upload | None, str]:
    media_type = "application/octet-stream" if "*" in kind else kind
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value), media_type
    if isinstance(value, os.PathLike | AsyncIterable) or hasattr(value, "read"):
        return Upload(content=value), media_type
    if isinstance(value, str) and not is_json(kind):
        return value.encode(), media_type
    if kind == FORM and isinstance(value, Mapping | Model):
        return urlencode([*_form_pairs(to_wire(value))]).encode(), FORM
    return _json(operation, value), kind if is_json(kind) else JSON


def _form_pairs(value: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        name = f"{prefix}[{key}]" if prefix else key
        if isinstance(item, Mapping):
            yield from _form_pairs(item, name)
            continue
        for one in item if isinstance(item, list | tuple) else [item]:
            if isinstance(one, Mapping):
                yield from _form_pairs(one, f"{name}[]")
            else:
                yield name, text_of(one)


def is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind == JSON or kind.endswith("+json")


def text_of(value: Any) -> str:
    """A wire value as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
