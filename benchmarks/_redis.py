"""A redis-server for a benchmark."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def redis_server() -> AsyncIterator[str]:
    """A redis-server on a port of its own. Yields its URL."""
    from redis.asyncio import Redis  # optional
    from redis.exceptions import ConnectionError as NotThere

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--port", str(port), "--bind", "127.0.0.1", "--save", "", "--logfile", "/dev/null")
    process = await asyncio.create_subprocess_exec(shutil.which("redis-server") or "redis-server", *options)
    try:
        async with Redis(port=port) as client:
            while True:
                with suppress(NotThere):
                    await client.ping()
                    break
                await asyncio.sleep(0.05)
        yield f"redis://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()
