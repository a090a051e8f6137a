"""The body of a request: JSON, form, multipart, XML, or streamed content. No I/O."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from math import isfinite
from typing import IO, Any, Final, TypeGuard
from urllib.parse import urlencode
from uuid import uuid4

from attrs import field, frozen

from telnyx_async._engine.arguments import is_file
from telnyx_async._engine.serialization import SCALARS, dumps, to_wire
from telnyx_async.model import Model
from telnyx_async.operation import FileContent, Operation

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"


def _content(content: Any) -> Any:
    if not is_file(content):
        raise TypeError(f"{type(content).__name__} is no content of a file")
    return bytes(content) if isinstance(content, bytearray | memoryview) else content


def _can_seek(content: Any) -> TypeGuard[IO[bytes]]:
    return hasattr(content, "seekable") and bool(content.seekable())


@frozen(kw_only=True)
class Upload:
    """Streamed content: a part of a multipart body (with a name), or the whole body.

    Attributes:
        failures: what the content raised while it was read.
    """

    content: FileContent = field(repr=False, converter=_content)
    name: str = ""
    start: int = field(init=False)
    failures: list[Exception] = field(factory=list[Exception], init=False, eq=False, repr=False)

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

    async def chunks(self, content: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
        """Read an async iterator."""
        with self.noting_failures():
            async for chunk in content:
                if not isinstance(chunk, bytes | bytearray | memoryview):
                    raise TypeError(f"an upload takes an async iterator of bytes, not of {type(chunk).__name__}")
                yield chunk

    @contextmanager
    def noting_failures(self) -> Generator[None]:
        """Keep what the content raises: an error of the caller's own, and not of the connection."""
        try:
            yield
        except Exception as error:
            self.failures.append(error)
            raise


@frozen(kw_only=True)
class Multipart:
    """A body of named fields and files."""

    fields: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[Upload, ...]
    boundary: str = field(factory=lambda: uuid4().hex)


def encode_body(operation: Operation, given: Mapping[str, Any]) -> tuple[bytes | Multipart | Upload | None, str | None]:
    """Encode the body of a request.

    Returns:
        The body and its media type; None for multipart, whose media type the transport sets.

    Raises:
        TypeError, ValueError, RecursionError: a value cannot be sent.
    """
    kinds = operation.body
    if not kinds:
        return None, None
    if MULTIPART in kinds:
        files = [p for p in operation.parameters if p.file and p.location == "body" and p.wire_name in given]
    else:
        files = []
    if files or kinds[0] == MULTIPART:
        uploads = tuple(Upload(content=given[p.wire_name], name=p.wire_name) for p in files)
        rest = to_wire({name: v for name, v in given.items() if name not in {p.wire_name for p in files}})
        for upload in uploads:
            one_line(text_of(upload.filename))
        return Multipart(fields=tuple((one_line(name), text) for name, text in _form_pairs(rest)), files=uploads), None
    if "" in given:
        return _whole_body(given[""], kinds[0])
    if not given and not any(p.location == "body" and p.wire_name for p in operation.parameters):
        return None, None
    if kinds[0] == FORM:
        return urlencode([*_form_pairs(to_wire(given))]).encode(), FORM
    if operation.xml is not None:
        from telnyx_async.storage.xml import encode  # which few programs need

        return (encode(operation.xml, to_wire(given)), kinds[0]) if given else (None, None)
    return dumps(given if SCALARS.issuperset(map(type, given.values())) else to_wire(given)), JSON


def _whole_body(value: Any, kind: str) -> tuple[bytes | Upload | None, str]:
    media_type = "application/octet-stream" if "*" in kind else kind
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value), media_type
    if isinstance(value, os.PathLike | AsyncIterable) or hasattr(value, "read"):
        return Upload(content=value), media_type
    if isinstance(value, str) and not is_json(kind):
        return value.encode(), media_type
    if kind == FORM and isinstance(value, Mapping | Model):
        return urlencode([*_form_pairs(to_wire(value))]).encode(), FORM
    return dumps(to_wire(value)), kind if is_json(kind) else JSON


def _form_pairs(value: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        name = f"{prefix}[{key}]" if prefix else text_of(key)
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
    """A wire value as text.

    Raises:
        TypeError, ValueError: it has no text.
    """
    if isinstance(value, str):
        if not value.isascii():
            value.encode()  # raises for a lone surrogate
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    if not isinstance(value, int | float):
        raise TypeError(f"{type(value).__name__} has no text")
    if not isfinite(value):
        raise ValueError(f"{value} is no number")
    return str(value)


def one_line(text: str) -> str:
    """The text of a header. Raises ValueError when it would begin another one."""
    if any(character in text for character in "\r\n\0"):
        raise ValueError("a header, and the name of a field or file, is one line of text")
    return text
