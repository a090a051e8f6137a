"""A local Telnyx that fails on demand, and counts what it carried out.

Each logical call says who it is in the header X-Call; for each there is a script: what happens to its first request, to
its second, and so on; when the script is through, requests succeed.
"""

from __future__ import annotations

import asyncio
import email.utils
import json
import select
import socket
import struct
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from attrs import define, field, frozen

from telnyx_async.operation import Operation
from telnyx_async.storage.xml import encode


@frozen
class Fault:
    """What happens to a request.

    Attributes:
        name: of the fault.
        kind: what a client can know: "never sent", "refused" (surely not carried out), "unknown", or "broken" (a
            complete answer that is no JSON).
        carries_out: whether the command is carried out all the same.
        act: what the connection does.
        host: what happens before there is a connection.
    """

    name: str
    kind: str
    carries_out: bool = False
    act: Callable[[Connection], object] | None = None
    host: str = ""

    def __str__(self) -> str:
        return self.name


@define
class Recorded:
    """What the server saw of one logical call."""

    operation: Operation
    script: list[Fault] = field(factory=list)
    requests: list[Any] = field(factory=list)
    carried_out: int = 0
    seen_keys: dict[str, float] = field(factory=dict)

    def carry_out(self, key: str | None) -> None:
        """As Telnyx does: a command whose key is known is ignored. A command_id is known for 60 s."""
        now = asyncio.get_running_loop().time()
        known = key is not None and key in self.seen_keys
        if known and self.operation.idempotency == "command_id":
            known = now - self.seen_keys[key or ""] < 60
        self.carried_out += not known
        if key is not None:
            self.seen_keys.setdefault(key, now)


@frozen
class Seen:
    """A request as it arrived."""

    at: float
    line: str
    headers: dict[str, str]
    body: bytes
    key: str | None


class Connection(asyncio.Protocol):
    """Just enough of HTTP/1.1."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server
        self.buffer = b""
        self.drip: asyncio.TimerHandle | None = None
        self.transport: asyncio.Transport
        self.call: Recorded

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.server.connections.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self.server.connections.discard(self)
        if self.drip:
            self.drip.cancel()

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, separator, rest = self.buffer.partition(b"\r\n\r\n")
        if not separator:
            return
        line, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)}
        if headers.get("transfer-encoding") == "chunked":
            if not rest.endswith(b"0\r\n\r\n"):
                return
            body = rest
        else:
            length = int(headers.get("content-length", 0))
            if len(rest) < length:
                return
            body = rest[:length]
        self.buffer = b""
        self.answer(line, headers, body)

    def answer(self, line: str, headers: dict[str, str], body: bytes) -> None:
        call = self.call = self.server.calls[headers["x-call"]]
        key = _key(headers, body)
        call.requests.append(Seen(asyncio.get_running_loop().time(), line, headers, body, key))
        while call.script and call.script[0].host:
            call.script.pop(0)  # it came over a connection that was there already
        fault = call.script.pop(0) if call.script else None
        gone = call.operation.method == "DELETE" and call.carried_out
        if fault is None or fault.carries_out:
            call.carry_out(key)
        if fault is not None and fault.act is not None:
            fault.act(self)
        elif gone:
            self.send(404, b'{"errors":[{"code":"10005","title":"Resource not found"}]}')
        else:
            self.succeed()

    def succeed(self) -> None:
        declared = next((r for r in self.call.operation.responses if r.status[0] == "2"), None)
        status = int(declared.status.replace("X", "0")) if declared else 200
        kind = (declared and declared.media_type) or "application/json"
        type = (declared and declared.type) or ""
        body = encode(type, {}) if type and kind == "text/xml" else _JSON.get(type.partition("[")[0], b'{"data": {}}')
        self.send(status, b"" if status == 204 else body, **{"Content-Type": kind})

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        length = "" if status == 204 else f"Content-Length: {len(body)}\r\n"
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 {status} x\r\n{length}{more}\r\n".encode()
        self.transport.write(head if self.call.operation.method == "HEAD" else head + body)

    def start_dripping(self) -> None:
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
        self.drop_by_drop()

    def drop_by_drop(self) -> None:
        self.transport.write(b" ")
        self.drip = asyncio.get_running_loop().call_later(0.2, self.drop_by_drop)

    def cut(self) -> None:
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
        self.transport.close()


def _key(headers: dict[str, str], body: bytes) -> str | None:
    if "idempotency-key" in headers:
        return headers["idempotency-key"]
    try:
        fields = json.loads(body)
    except ValueError:
        fields = {name: values[0] for name, values in parse_qs(body.decode(errors="replace")).items()}
    if not isinstance(fields, dict):
        return None
    return fields.get("command_id") or fields.get("idempotency_key")


# The beginning of a type -> JSON of this type, if it is not an object.
_JSON = {"list": b"[]", "str": b'"text"'}
THROTTLED = b'{"errors":[{"code":"10011","title":"Too many requests"}]}'
FAILED = b'{"errors":[{"code":"10007","title":"Unexpected error"}]}'


def _http_date() -> str:
    return email.utils.formatdate(time.time() + 1, usegmt=True)


FAULTS = (
    Fault("carried out, then 500", "unknown", True, lambda c: c.send(500, FAILED)),
    Fault("carried out, then 502 from a gateway", "unknown", True, lambda c: c.send(502, b"<html>Bad Gateway</html>")),
    Fault("carried out, then reset", "unknown", True, lambda c: c.transport.abort()),
    Fault("carried out, then closed", "unknown", True, lambda c: c.transport.close()),
    Fault("carried out, then silence", "unknown", True, lambda c: None),
    Fault("carried out, then a cut body", "unknown", True, lambda c: c.cut()),
    Fault("carried out, then drop by drop", "unknown", True, lambda c: c.start_dripping()),
    Fault("carried out, then broken JSON", "broken", True, lambda c: c.send(200, b'{"data": ')),
    Fault("carried out, then nothing", "broken", True, lambda c: c.send(200)),
    Fault("carried out, then null", "broken", True, lambda c: c.send(200, b"null")),
    Fault("carried out, then errors", "broken", True, lambda c: c.send(200, FAILED)),
    Fault("500 before carrying out", "unknown", False, lambda c: c.send(500, FAILED)),
    Fault("503", "unknown", False, lambda c: c.send(503, FAILED)),
    Fault("503 with Retry-After", "refused", False, lambda c: c.send(503, FAILED, Retry_After="1")),
    Fault("429", "refused", False, lambda c: c.send(429, THROTTLED)),
    Fault("429 with seconds", "refused", False, lambda c: c.send(429, THROTTLED, Retry_After="1")),
    Fault("429 with a date", "refused", False, lambda c: c.send(429, THROTTLED, Retry_After=_http_date())),
    Fault("429 with a reset", "refused", False, lambda c: c.send(429, THROTTLED, x_ratelimit_reset="1")),
    Fault(
        "429 with a reset as epoch",
        "refused",
        False,
        lambda c: c.send(429, THROTTLED, x_ratelimit_reset=str(int(time.time()) + 1)),
    ),
    Fault("no such host", "never sent", host="unknown"),
    Fault("connection refused", "never sent", host="closed"),
    Fault("reset at the first byte", "unknown", host="reset"),
)
# The connection is kept, and another response comes when nobody has asked for one.
TWICE_ANSWERED = Fault(
    "carried out, then two responses",
    "done",
    True,
    lambda c: (c.succeed(), asyncio.get_running_loop().call_later(0.05, c.succeed)),
)
BY_NAME = {fault.name: fault for fault in FAULTS}


class FaultServer(AbstractResolver):
    """The server, and the resolver that leads to it: the host of a call is its id, so that faults can come before."""

    def __init__(self) -> None:
        self.calls: dict[str, Recorded] = {}
        self.connections: set[Connection] = set()
        self.listeners: list[asyncio.Server] = []
        self.port = 0
        self._reset_port = 0
        self._closed_port = 0

    def expect(self, operation: Operation, *script: Fault) -> str:
        """Register a logical call; returns its id."""
        name = f"c{len(self.calls)}"
        self.calls[name] = Recorded(operation, list(script))
        return name

    def base_url(self, call: str = "") -> str:
        """Where the API is: for one call (for its faults before the connection), or for all."""
        return f"http://{call}.test/v2" if call else f"http://127.0.0.1:{self.port}/v2"

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        script = self.calls[host.removesuffix(".test")].script
        fate = script.pop(0).host if script and script[0].host else ""
        if fate == "unknown":
            raise OSError("no such host")
        found = {"closed": self._closed_port, "reset": self._reset_port}.get(fate, self.port)
        return [ResolveResult(hostname=host, host="127.0.0.1", port=found, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        """Part of the resolver's interface; the connector closes it."""

    def connector(self, limit: int = 100, **more: Any) -> aiohttp.TCPConnector:
        return aiohttp.TCPConnector(resolver=self, use_dns_cache=False, limit=limit, happy_eyeballs_delay=None, **more)

    def has_read_everything(self) -> bool:
        """Whether nothing that a client has sent is still on its way to this server."""
        sockets = [connection.transport.get_extra_info("socket") for connection in self.connections]
        sockets += [socket for listener in self.listeners for socket in listener.sockets]
        return not select.select([one for one in sockets if one.fileno() >= 0], [], [], 0)[0]


async def _reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


@asynccontextmanager
async def fault_server() -> AsyncIterator[FaultServer]:
    loop = asyncio.get_running_loop()
    server = FaultServer()
    main = await loop.create_server(lambda: Connection(server), "127.0.0.1", 0, backlog=1000)
    resetting = await asyncio.start_server(_reset, "127.0.0.1", 0, backlog=1000)
    server.listeners = [main, resetting]
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound but not listening: nobody else gets the port
        server._closed_port = closed.getsockname()[1]
        server.port, server._reset_port = (s.sockets[0].getsockname()[1] for s in (main, resetting))
        try:
            yield server
        finally:
            main.close()
            resetting.close()
            for connection in [*server.connections]:
                connection.transport.abort()
