"""The HTTP request for an operation: URL, headers and body. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote, urljoin, urlsplit

from attrs import define, evolve, field, frozen

from telnyx_async._engine.bodies import JSON, Multipart, Upload, encode_body, one_line, text_of
from telnyx_async._engine.serialization import to_wire
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation, Parameter

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"


@define(kw_only=True)  # frozen, it would take three times as long to make
class HTTPRequest:
    """The request, the same for every attempt."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Multipart | Upload | None = field(default=None, repr=False)
    # The region of the storage server for the signature; None when the key is sent as a bearer token.
    region: str | None = None

    @property
    def origin(self) -> tuple[str, str]:
        """Scheme and server."""
        return urlsplit(self.url)[:2]

    @property
    def resendable(self) -> bool:
        """Whether the body can be sent again after a first attempt has started to send it."""
        return self.body is None or isinstance(self.body, bytes) or all(upload.resendable for upload in self._uploads)

    def raise_upload_failure(self) -> None:
        """Raise what the content of an upload raised, if it did: it is the caller's own error."""
        for upload in self._uploads:
            for failure in upload.failures:
                raise failure

    @property
    def _uploads(self) -> tuple[Upload, ...]:
        return (
            self.body.files
            if isinstance(self.body, Multipart)
            else (self.body,)
            if isinstance(self.body, Upload)
            else ()
        )


# What the server that a redirect leads to needs to know. Other headers may be meant for the first server only.
_FOLLOWING: Final = frozenset({"accept", "accept-encoding", "content-type", "if-range", "range", "user-agent"})


def redirected(request: HTTPRequest, status: int, headers: Mapping[str, str]) -> HTTPRequest | None:
    """The request to where a response redirects, as browsers make it; None when the response is no redirect."""
    location = headers.get("location")
    if status not in (301, 302, 303, 307, 308) or not location:
        return None
    target = quote(location, safe="%/:?#[]@!$&'()*+,;=~", errors="surrogateescape")
    try:
        url = urljoin(request.url, target).partition("#")[0]
        leads_on = urlsplit(url).scheme in ("http", "https") and urlsplit(url).port != 0
    except ValueError:
        return None
    if not leads_on:
        return None
    moved = evolve(request, url=url)
    if status == 303 or (status in (301, 302) and request.method == "POST"):
        kept = {name: text for name, text in moved.headers.items() if name.lower() != "content-type"}
        moved = evolve(moved, method="HEAD" if request.method == "HEAD" else "GET", body=None, headers=kept)
    if moved.origin != request.origin:
        kept = {name: text for name, text in moved.headers.items() if name.lower() in _FOLLOWING}
        moved = evolve(moved, headers=kept)
    return moved


@lru_cache(maxsize=2000)
def follows_redirects(operation: Operation) -> bool:
    """Only reads follow redirects. Not when the redirect is itself the result, or when the signature would not match."""
    result = any(r.status[0] == "3" for r in operation.responses)
    return operation.idempotency == "safe" and not operation.signed and not result


def build_request(
    operation: Operation,
    arguments: Mapping[str, Any],
    *,
    base_url: str = DEFAULT_BASE_URL,
    headers: Mapping[str, str] | None = None,
) -> HTTPRequest:
    """Make the request for an operation.

    Args:
        operation: the operation that is called.
        arguments: by Python name; None means not given, `NULL` an explicit null.
        base_url: of the API, without a slash at its end.
        headers: further headers.

    Returns:
        The request, percent-encoded and serialized.

    Raises:
        ConfigurationError: an argument is unknown, a path parameter is missing, or a value cannot be sent.
    """
    filled: dict[str, str] = {}
    query: list[str] = []
    sent_headers: dict[str, str] = {}
    body: dict[str, Any] = {}
    plan = _plan_of(operation)
    if not plan.names.issuperset(arguments):
        unknown = sorted(set(arguments) - plan.names)
        raise ConfigurationError(f"{operation.id} has no parameter {', '.join(unknown)}")
    parameter: Parameter | None = None
    try:
        for parameter, value in _given(operation, plan, arguments):
            location = parameter.location
            if location == "body":
                body[parameter.wire_name] = value
            elif location in ("path", "server"):
                fill = _path_segment if location == "path" else _host_part
                filled[parameter.wire_name] = fill(operation, parameter, value)
            elif location == "query":
                query += _query_pairs(parameter.wire_name, to_wire(value), parameter.style)
            else:
                sent_headers[parameter.wire_name] = one_line(text_of(to_wire(value)))
        parameter = None
        content, media_type = encode_body(operation, body)
    except _UNSENDABLE as error:
        raise _unsendable(operation, parameter or _culprit(operation, body), error) from None
    sent_headers["Accept"] = plan.accept
    if media_type is not None:
        sent_headers.setdefault("Content-Type", media_type)
    if headers:
        sent_headers = merged_headers(sent_headers, headers)
    url = _server(operation, base_url, filled) + _filled_path(operation, plan.parts, filled)
    return HTTPRequest(
        method=operation.method,
        url=f"{url}?{'&'.join(query)}" if query else url,
        headers=sent_headers,
        body=content,
        region=filled.get("region", "") if operation.signed else None,
    )


@frozen
class _Plan:
    """What is the same for every request of an operation.

    Attributes:
        names: of its parameters.
        parts: of its path: text and the names of path parameters in turn.
        parameters: by name, in their order.
        needed: the parameters that are required or have a default.
        accept: the header.
    """

    names: frozenset[str]
    parts: tuple[str, ...]
    parameters: Mapping[str, Parameter]
    needed: tuple[Parameter, ...]
    accept: str


@lru_cache(maxsize=2000)
def _plan_of(operation: Operation) -> _Plan:
    parameters = {parameter.name: parameter for parameter in operation.parameters}
    needed = tuple(p for p in operation.parameters if p.required or p.default is not None)
    parts = tuple(re.split(r"\{([^{}]+)\}", operation.path))
    return _Plan(frozenset(parameters), parts, parameters, needed, _accepted(operation))


def _given(operation: Operation, plan: _Plan, arguments: Mapping[str, Any]) -> list[tuple[Parameter, Any]]:
    """The parameters that are sent, with their values."""
    parameters = plan.parameters
    given = [(parameters[name], value) for name, value in arguments.items() if value is not None]
    for parameter in plan.needed:
        if arguments.get(parameter.name) is None:
            if parameter.default is None:
                raise ConfigurationError(f"{operation.id}: {parameter.name} is missing")
            given.append((parameter, parameter.default))
    return given


_UNSENDABLE: Final = (TypeError, ValueError, RecursionError)


def _culprit(operation: Operation, body: Mapping[str, Any]) -> Parameter | None:
    """The first parameter whose value cannot be sent in a body."""
    for parameter in operation.parameters:
        if parameter.location == "body" and parameter.wire_name in body:
            try:
                encode_body(operation, {parameter.wire_name: body[parameter.wire_name]})
            except _UNSENDABLE:
                return parameter
    return None


def _unsendable(operation: Operation, parameter: Parameter | None, error: Exception) -> ConfigurationError:
    name = "the body" if parameter is None else parameter.name
    if isinstance(error, RecursionError):
        reason = "it contains itself, or is nested too deeply"
    elif isinstance(error, UnicodeEncodeError):
        reason = "it contains a lone surrogate"
    else:
        reason = str(error)
    return ConfigurationError(f"{operation.id}: {name} cannot be sent: {reason}")


def _host_part(operation: Operation, parameter: Parameter, value: Any) -> str:
    """One label of the host name. A dot or a slash is refused: it could send the key to another host."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ConfigurationError(f"{operation.id}: {parameter.name} must be a name like {parameter.default!r}")
    return value


def _server(operation: Operation, base_url: str, host: Mapping[str, str]) -> str:
    """The base URL of an operation. When the session's is not Telnyx's (a simulator, a proxy), it replaces all hosts."""
    if operation.server is None:
        return base_url
    base = urlsplit(base_url)
    if re.search(r"(^|\.)telnyx\.(com|eu|ca|me|com\.au)$", base.hostname or ""):
        return operation.server.format_map(host).rstrip("/")
    return f"{base.scheme}://{base.netloc}{urlsplit(operation.server).path.rstrip('/')}"


_UNRESERVED: Final = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch


def _path_segment(operation: Operation, parameter: Parameter, value: Any) -> str:
    text = text_of(to_wire(value))
    if text in ("", ".", ".."):
        raise ConfigurationError(f"{operation.id}: {parameter.name} must not be {text!r}")
    # Call ids contain colons; names of stored objects contain slashes.
    safe = "/" if parameter.style == "path" else ":"
    return text if _UNRESERVED(text.replace(safe, "")) else quote(text, safe=safe)


def _filled_path(operation: Operation, parts: tuple[str, ...], path: Mapping[str, str]) -> str:
    try:
        return "".join([path[part] if number % 2 else part for number, part in enumerate(parts)])
    except KeyError as missing:
        raise ConfigurationError(f"{operation.id}: {missing.args[0]} is missing") from None


_SEPARATOR: Final[Mapping[str, str]] = {"comma": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _query_pairs(name: str, value: Any, style: str) -> list[str]:
    if isinstance(value, Mapping | list | tuple) and not value:
        # It would not be sent at all: a filter that filters nothing.
        raise ValueError("a query cannot hold an empty list or mapping; leave it out, or pass None")
    if isinstance(value, Mapping):
        names = {k: f"{name}[{k}]" if style == "deepObject" else k for k in value}
        return [pair for k, v in value.items() for pair in _query_pairs(names[k], v, style)]
    key = quote(name, safe="")
    if not isinstance(value, list | tuple):
        return [f"{key}={quote(text_of(value), safe='')}"]
    if style in _SEPARATOR:
        return [f"{key}={_SEPARATOR[style].join(quote(text_of(item), safe='') for item in value)}"]
    return [pair for item in value for pair in _query_pairs(name, item, style)]


def _accepted(operation: Operation) -> str:
    kinds = {r.media_type for r in operation.responses if r.media_type and r.status.startswith("2")}
    return JSON if JSON in kinds or not kinds else ", ".join(sorted(kinds))


def merged_headers(headers: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    """Both groups of headers; those of `extra` replace headers of the same name, in any case."""
    if not extra:
        return dict(headers)
    replaced = _lowered(tuple(extra))
    if replaced.isdisjoint(_lowered(tuple(headers))):
        return {**headers, **extra}
    return {name: text for name, text in headers.items() if name.lower() not in replaced} | dict(extra)


@lru_cache(maxsize=1000)
def _lowered(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(str.lower, names))
