"""Requests and answers without I/O: `build_request` makes what is sent, `decipher` reads what came back."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterable, Iterator, Mapping
from typing import IO, Any, Final, TypeAlias, TypeGuard, TypeVar
from urllib.parse import quote, urlencode, urlsplit
from uuid import uuid4

from attrs import field, frozen
from multidict import CIMultiDict

from telnyx_async import errors
from telnyx_async.errors import ApiError, ConfigurationError, UnreadableResponse
from telnyx_async.model import Model
from telnyx_async.operation import Operation, Parameter, Response
from telnyx_async.serialization import dumps, loads, structure, to_wire
from telnyx_async.storage.xml import decode, encode, from_headers

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"
JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
_SHOWN_BODY: Final = 4096
_E = TypeVar("_E", ApiError, UnreadableResponse)

# What can be uploaded. A path is read anew for each attempt, a file that can seek from where it stood; of an iterator
# there is one attempt only, once it has begun.
Content: TypeAlias = "bytes | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes]"


def _can_seek(content: Any) -> TypeGuard[IO[bytes]]:
    return hasattr(content, "seekable") and bool(content.seekable())


@frozen(kw_only=True)
class Upload:
    """Content that is streamed: a part of a multipart body (then with a name), or the whole body."""

    content: Content = field(repr=False)
    name: str = ""
    start: int = field(init=False)

    @start.default
    def _where_it_stands(self) -> int:
        return self.content.tell() if _can_seek(self.content) else 0

    @property
    def filename(self) -> str:
        """What the part calls its file."""
        named = self.content if isinstance(self.content, os.PathLike) else getattr(self.content, "name", None)
        return os.path.basename(os.fspath(named)) if isinstance(named, str | os.PathLike) else self.name

    @property
    def resendable(self) -> bool:
        """Whether a further attempt can read it from its beginning."""
        if isinstance(self.content, AsyncIterable):
            return aiter(self.content) is not self.content
        return isinstance(self.content, bytes | os.PathLike) or _can_seek(self.content)


@frozen(kw_only=True)
class Multipart:
    """A body of named fields and files."""

    fields: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[Upload, ...]
    boundary: str = field(factory=lambda: uuid4().hex)


@frozen(kw_only=True)
class Request:
    """What is sent, the same for every attempt."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Multipart | Upload | None = field(default=None, repr=False)
    # The region of the storage server that it has to be signed for; None where the key goes as a bearer token.
    region: str | None = None

    @property
    def resendable(self) -> bool:
        """Whether the body can be sent once more after it has begun to be sent."""
        if isinstance(self.body, Multipart):
            return all(upload.resendable for upload in self.body.files)
        return not isinstance(self.body, Upload) or self.body.resendable


@frozen(kw_only=True)
class Answer:
    """Status, headers (case-insensitive, or lower-case names) and body, as they came."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


def build_request(
    operation: Operation,
    arguments: Mapping[str, Any],
    *,
    base_url: str = DEFAULT_BASE_URL,
    headers: Mapping[str, str] | None = None,
) -> Request:
    """Make the request for an operation.

    Args:
        operation: what is called.
        arguments: by Python name; None means not given, `NULL` an explicit null.
        base_url: of the API, without a slash at its end.
        headers: to send along.

    Returns:
        The request, percent-encoded and serialized.

    Raises:
        ConfigurationError: an argument is unknown, a part of the path is missing, or a value cannot be sent.
    """
    filled: dict[str, str] = {}
    query: list[str] = []
    sent_headers: dict[str, str] = {}
    body: dict[str, Any] = {}
    known = 0
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        known += parameter.name in arguments
        if value is None:
            value = parameter.default
        if value is None:
            continue
        location = parameter.location
        if location == "body":
            body[parameter.wire_name] = value
        elif location in ("path", "server"):
            fill = _path_segment if location == "path" else _host_part
            filled[parameter.wire_name] = fill(operation, parameter, value)
        elif location == "query":
            query += _query_pairs(parameter.wire_name, to_wire(value), parameter.style)
        else:
            sent_headers[parameter.wire_name] = _text(to_wire(value))
    if known != len(arguments):
        unknown = sorted(set(arguments) - {parameter.name for parameter in operation.parameters})
        raise ConfigurationError(f"{operation.id} has no parameter {', '.join(unknown)}")
    sent_headers["Accept"] = _accepted(operation)
    content, media_type = _encode_body(operation, body)
    if media_type is not None:
        sent_headers.setdefault("Content-Type", media_type)
    if headers:
        sent_headers = merged(sent_headers, headers)
    for name, text in sent_headers.items():
        if not isinstance(text, str) or "\r" in text or "\n" in text or "\0" in text:
            raise ConfigurationError(f"{operation.id}: the header {name} must be one line of text")
    url = _server(operation, base_url, filled) + _filled_path(operation, filled)
    return Request(
        method=operation.method,
        url=f"{url}?{'&'.join(query)}" if query else url,
        headers=sent_headers,
        body=content,
        region=filled.get("region", "") if operation.signed else None,
    )


def _host_part(operation: Operation, parameter: Parameter, value: Any) -> str:
    """One label of a host's name: with a dot or a slash in it the key could be sent elsewhere."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ConfigurationError(f"{operation.id}: {parameter.name} must be a name like {parameter.default!r}")
    return value


def _server(operation: Operation, base_url: str, host: Mapping[str, str]) -> str:
    """Where an operation goes. A base URL that is not Telnyx's (a simulator, a proxy) gets those of other hosts too."""
    if operation.server is None:
        return base_url
    base = urlsplit(base_url)
    if re.search(r"(^|\.)telnyx\.(com|eu|ca|me|com\.au)$", base.hostname or ""):
        return operation.server.format_map(host).rstrip("/")
    return f"{base.scheme}://{base.netloc}{urlsplit(operation.server).path.rstrip('/')}"


def _path_segment(operation: Operation, parameter: Parameter, value: Any) -> str:
    text = _text(to_wire(value))
    if text in ("", ".", ".."):
        raise ConfigurationError(f"{operation.id}: {parameter.name} must not be {text!r}")
    # The ids of calls hold a colon, the names of stored objects slashes.
    return quote(text, safe="/" if parameter.style == "path" else ":")


def _filled_path(operation: Operation, path: Mapping[str, str]) -> str:
    if "{" not in operation.path:
        return operation.path

    def fill(match: re.Match[str]) -> str:
        try:
            return path[match[1]]
        except KeyError:
            raise ConfigurationError(f"{operation.id}: {match[1]} is missing") from None

    return re.sub(r"\{([^{}]+)\}", fill, operation.path)


def _text(value: Any) -> str:
    """A wire value as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


_SEPARATOR: Final[Mapping[str, str]] = {"comma": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _query_pairs(name: str, value: Any, style: str) -> list[str]:
    key = quote(name, safe="")
    if isinstance(value, Mapping):
        if style != "deepObject":
            return [pair for k, v in value.items() for pair in _query_pairs(k, v, style)]
        return [pair for k, v in value.items() for pair in _query_pairs(f"{name}[{k}]", v, style)]
    if not isinstance(value, list | tuple):
        return [f"{key}={quote(_text(value), safe='')}"]
    if style in _SEPARATOR:
        return [f"{key}={_SEPARATOR[style].join(quote(_text(item), safe='') for item in value)}"] if value else []
    return [pair for item in value for pair in _query_pairs(name, item, style)]


def _accepted(operation: Operation) -> str:
    kinds = {r.media_type for r in operation.responses if r.media_type and r.status.startswith("2")}
    return JSON if JSON in kinds or not kinds else ", ".join(sorted(kinds))


def merged(headers: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    """Headers in which those of `extra` win, whatever their case."""
    replaced = {name.lower() for name in extra}
    return {name: text for name, text in headers.items() if name.lower() not in replaced} | dict(extra)


def _encode_body(
    operation: Operation, given: Mapping[str, Any]
) -> tuple[bytes | Multipart | Upload | None, str | None]:
    """Returns the body and its media type, where that is not left to the transport (multipart has a boundary)."""
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
    if isinstance(value, str) and not _is_json(kind):
        return value.encode(), media_type
    if kind == FORM and isinstance(value, Mapping | Model):
        return urlencode([*_form_pairs(to_wire(value))]).encode(), FORM
    return _json(operation, value), kind if _is_json(kind) else JSON


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
                yield name, _text(one)


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind == JSON or kind.endswith("+json")


def _is_xml(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/xml", "+xml"))


def decipher(operation: Operation, answer: Answer, *, secret: str = "") -> Any:
    """Read an answer with a 2xx status.

    Args:
        operation: what was called; its responses say what to expect.
        answer: what came back.
        secret: what no error may show: the API key.

    Returns:
        The model, bytes or text that is declared for it; None where none is declared, or instead of an empty model or
        text. Where no body but a type is declared, the headers make the model.

    Raises:
        UnreadableResponse: the body is not what was promised.
    """
    declared = _declared(operation, answer)
    if declared is not None and declared.type is not None and declared.media_type is None:
        return from_headers(declared.type, answer.headers)
    if declared is None or declared.type is None or answer.status == 204:
        return None
    if declared.type == "bytes":
        return answer.body
    if not answer.body:
        return None
    if declared.type == "str" and not _is_json(declared.media_type or ""):
        return answer.body.decode(errors="replace")
    is_xml = _is_xml(declared.media_type or "")
    try:
        if is_xml:
            return decode(declared.type, answer.body)
        data = loads(answer.body)
    except ValueError as error:
        what = "XML of its kind" if is_xml else "JSON"
        unreadable = UnreadableResponse(f"{answer.status}, an answer that is no {what}")
        raise _filled(unreadable, operation, _without(secret, answer)) from error
    return structure(declared.type, data)


def _declared(operation: Operation, answer: Answer) -> Response | None:
    """The response that is declared for a success: by status, range, any success, default; then by media type."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    for status in (str(answer.status), "2XX", "2", "default"):
        found = [r for r in operation.responses if r.status == status or (status == "2" and r.status[0] == "2")]
        if found:
            return next((r for r in found if (r.media_type or "").partition(";")[0].lower() == kind), found[0])
    return None


def failure(operation: Operation, answer: Answer, *, secret: str = "", retry_after: float | None = None) -> ApiError:
    """Make the error for an answer that is no success.

    Args:
        operation: what was called.
        answer: what came back.
        secret: what the error may not show: the API key.
        retry_after: seconds after which Telnyx asks to come back.

    Returns:
        An error of the class that (status, code) call for.
    """
    answer = _without(secret, answer)
    items = errors.parse_items(answer.body)
    error = _filled(errors.class_of(answer.status, items)(str(answer.status)), operation, answer)
    error.errors = items
    if isinstance(error, errors.RateLimited):
        error.retry_after = retry_after
    return error


def _without(secret: str, answer: Answer) -> Answer:
    """An answer in which a secret that was echoed is crossed out."""
    if not secret:
        return answer
    shown = {name: text.replace(secret, "***") for name, text in answer.headers.items()}
    return Answer(status=answer.status, headers=CIMultiDict(shown), body=answer.body.replace(secret.encode(), b"***"))


def _filled(error: _E, operation: Operation, answer: Answer) -> _E:
    error.operation = operation.id
    error.status = answer.status
    error.headers = {name.lower(): text for name, text in answer.headers.items()}
    error.body = answer.body[:_SHOWN_BODY].decode(errors="replace")
    found = re.search(rb"<RequestId>([^<]{1,200})</RequestId>", answer.body)
    error.request_id = error.headers.get("x-request-id") or (found[1].decode(errors="replace") if found else None)
    return error
