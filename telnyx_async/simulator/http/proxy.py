"""An HTTPS proxy for clients that only know https://api.telnyx.com: it connects them with the simulator."""

from __future__ import annotations

import asyncio
import contextlib

from attrs import define, field

_HEAD = 16_384  # bytes
_DOMAINS = (".telnyx.com", ".telnyxcloudstorage.com", ".telnyxstorage.com")


@define(eq=False)
class Proxy:
    """Takes CONNECT requests for the hosts of Telnyx, and refuses all others: nothing goes out to the network.

    Args:
        host: to listen on.
        port: to listen on; 0 for any that is free.
    """

    host: str
    port: int
    _target: int = field(default=0, init=False)
    _server: asyncio.Server | None = field(default=None, init=False)

    async def start(self, target: int) -> None:
        """Begin to listen.

        Args:
            target: the port of the simulator that speaks https.

        Raises:
            OSError: the port is taken.
        """
        self._target = target
        self._server = await asyncio.start_server(self._serve, self.host, self.port, limit=_HEAD)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            method, _, rest = head.partition(" ")
            host = rest.partition(" ")[0].rpartition(":")[0]
            if method != "CONNECT" or not f".{host}".endswith(_DOMAINS):
                writer.write(b"HTTP/1.1 403 Only hosts of Telnyx\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
            else:
                await self._connect(reader, writer)
        writer.close()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self.host, self._target)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        async with asyncio.TaskGroup() as both:
            both.create_task(_copy(reader, back))
            both.create_task(_copy(there, writer))


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(_HEAD):
            target.write(data)
            await target.drain()
    with contextlib.suppress(OSError):
        target.close()
