"""The HTTP request for an operation: URL, headers and body. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

from attrs import field, frozen

from telnyx_async._engine.bodies import JSON, Multipart, Upload, encode_body, text_of
from telnyx_async._engine.serialization import to_wire
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation, Parameter

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"


@frozen(kw_only=True)
class HTTPRequest:
    """The request, the same for every attempt."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Multipart | Upload | None = field(default=None, repr=False)
    # The region of the storage server for the signature; None when the key is sent as a bearer token.
    region: str | None = None

    @property
    def resendable(self) -> bool:
        """Whether the body can be sent again after a first attempt has started to send it."""
        if isinstance(self.body, Multipart):
            return all(upload.resendable for upload in self.body.files)
        return not isinstance(self.body, Upload) or self.body.resendable


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
            sent_headers[parameter.wire_name] = text_of(to_wire(value))
    if known != len(arguments):
        unknown = sorted(set(arguments) - {parameter.name for parameter in operation.parameters})
        raise ConfigurationError(f"{operation.id} has no parameter {', '.join(unknown)}")
    sent_headers["Accept"] = _accepted(operation)
    content, media_type = encode_body(operation, body)
    if media_type is not None:
        sent_headers.setdefault("Content-Type", media_type)
    if headers:
        sent_headers = merged_headers(sent_headers, headers)
    for name, text in sent_headers.items():
        if not isinstance(text, str) or "\r" in text or "\n" in text or "\0" in text:
            raise ConfigurationError(f"{operation.id}: the header {name} must be one line of text")
    url = _server(operation, base_url, filled) + _filled_path(operation, filled)
    return HTTPRequest(
        method=operation.method,
        url=f"{url}?{'&'.join(query)}" if query else url,
        headers=sent_headers,
        body=content,
        region=filled.get("region", "") if operation.signed else None,
    )


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


def _path_segment(operation: Operation, parameter: Parameter, value: Any) -> str:
    text = text_of(to_wire(value))
    if text in ("", ".", ".."):
        raise ConfigurationError(f"{operation.id}: {parameter.name} must not be {text!r}")
    # Call ids contain colons; names of stored objects contain slashes.
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


_SEPARATOR: Final[Mapping[str, str]] = {"comma": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _query_pairs(name: str, value: Any, style: str) -> list[str]:
    key = quote(name, safe="")
    if isinstance(value, Mapping):
        if style != "deepObject":
            return [pair for k, v in value.items() for pair in _query_pairs(k, v, style)]
        return [pair for k, v in value.items() for pair in _query_pairs(f"{name}[{k}]", v, style)]
    if not isinstance(value, list | tuple):
        return [f"{key}={quote(text_of(value), safe='')}"]
    if style in _SEPARATOR:
        return [f"{key}={_SEPARATOR[style].join(quote(text_of(item), safe='') for item in value)}"] if value else []
    return [pair for item in value for pair in _query_pairs(name, item, style)]


def _accepted(operation: Operation) -> str:
    kinds = {r.media_type for r in operation.responses if r.media_type and r.status.startswith("2")}
    return JSON if JSON in kinds or not kinds else ", ".join(sorted(kinds))


def merged_headers(headers: Mapping[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    """Both groups of headers; those of `extra` replace headers of the same name, in any case."""
    replaced = {name.lower() for name in extra}
    return {name: text for name, text in headers.items() if name.lower() not in replaced} | dict(extra)
