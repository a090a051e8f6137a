"""A cassette: requests and their responses, one JSON object a line."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import orjson
from attrs import define, field, frozen
from yarl import URL

from telnyx_async.simulator.cassettes.masks import Masks, shape
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.types import Json

_PASSED_ON = ("authorization", "content-type", "accept", "idempotency-key", "user-agent")
_KEPT = ("content-type", "retry-after", "idempotent-replayed")


@frozen
class Sent:
    """A request: what it is recorded and found by."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    def masked(self, masks: Masks) -> dict[str, Json]:
        """The request without what is private. Its headers are left out: they hold the key."""
        json = "json" in self.headers.get("content-type", "")
        return {
            "method": self.method,
            "path": masks.text(self.path),
            "query": masks.value([list(pair) for pair in parse_qsl(self.query, keep_blank_values=True)]),
            "body": masks.value(_json(self.body)) if json else f"{len(self.body)} bytes" if self.body else None,
        }


@define(eq=False)
class Recorder:
    """Passes requests on to Telnyx, with the key that came with them, and keeps the responses.

    Args:
        upstream: base URL, such as https://api.telnyx.com/v2.
        file: the cassette. What it holds already is kept.
    """

    upstream: str
    file: Path
    _masks: Masks = field(factory=Masks, init=False)

    async def respond(self, sent: Sent) -> Response:
        """The response of Telnyx to a request."""
        url = f"{self.upstream.rstrip('/')}{sent.path}{'?' if sent.query else ''}{sent.query}"
        headers = {name: value for name, value in sent.headers.items() if name in _PASSED_ON}
        async with (
            aiohttp.ClientSession(auto_decompress=True) as http,
            http.request(
                sent.method,
                URL(url, encoded=True),
                headers=headers,
                data=sent.body or None,
                allow_redirects=False,
            ) as answer,
        ):
            body = await answer.read()
            kept = {name: answer.headers[name] for name in _KEPT if name in answer.headers}
            status = answer.status
        self._keep(sent, status, kept, body)
        return Response(status, kept.get("content-type", ""), content=body, headers=kept)

    def _keep(self, sent: Sent, status: int, headers: Mapping[str, str], body: bytes) -> None:
        response: dict[str, Any] = {"status": status, "headers": dict(headers)}
        if "json" in headers.get("content-type", ""):
            response["json"] = self._masks.value(_json(body))
        else:
            response["base64"] = base64.b64encode(body).decode()
        line = orjson.dumps({"request": sent.masked(self._masks), "response": response})
        with self.file.open("ab") as cassette:
            cassette.write(line + b"\n")


@define(eq=False)
class Player:
    """Responds from a cassette. Repeated requests get the responses in their order, and at the end the last again.

    Args:
        file: the cassette.

    Raises:
        OSError: there is no such file.
        ValueError: it is no cassette.
    """

    file: Path
    _masks: Masks = field(factory=Masks, init=False)
    _responses: dict[bytes, list[dict[str, Any]]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for number, line in enumerate(self.file.read_bytes().splitlines(), 1):
            try:
                entry = orjson.loads(line)
                self._responses.setdefault(_key(entry["request"]), []).append(entry["response"])
            except (orjson.JSONDecodeError, KeyError, TypeError):
                raise ValueError(f"{self.file}:{number}: this is no line of a cassette") from None

    async def respond(self, sent: Sent) -> Response:
        """The recorded response to a request.

        Raises:
            ApiError: the cassette has no such request.
        """
        found = self._responses.get(_key(sent.masked(self._masks)))
        if not found:
            raise api_error("10005", f"the cassette {self.file.name} has no such request as {sent.method} {sent.path}")
        response = found.pop(0) if len(found) > 1 else found[0]
        headers = response["headers"]
        if "json" in response:
            return Response(response["status"], headers["content-type"], json=response["json"], headers=headers)
        content = base64.b64decode(response["base64"])
        return Response(response["status"], headers.get("content-type", ""), content=content, headers=headers)


def _key(request: Json) -> bytes:
    return orjson.dumps(shape({name: request[name] for name in ("method", "path", "query", "body")}))


def _json(body: bytes) -> Json:
    try:
        return orjson.loads(body) if body else None
    except orjson.JSONDecodeError:
        return None


def open_cassette(record: str | None, file: str | Path | None) -> Recorder | Player | None:
    """What responds instead of the simulated world; None where nothing is recorded or replayed.

    Raises:
        OSError: there is no such file to replay.
        ValueError: there is no file to record to, or it is no cassette.
    """
    if record is not None and file is None:
        raise ValueError("a recording needs a cassette: the path of a file")
    if record is not None and file is not None:
        return Recorder(record, Path(file))
    return None if file is None else Player(Path(file))
