"""The page: its files, and the WebSocket that keeps it up to date."""

from __future__ import annotations

import asyncio
import json
from importlib.resources import files
from typing import Any

from aiohttp import WSMsgType, web
from attrs import define, field

from telnyx_async.simulator.address import CONTROL
from telnyx_async.simulator.http.access import Access
from telnyx_async.simulator.journal import Entry
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.worlds import Worlds

_FILES = {
    "": "text/html",
    "page.css": "text/css",
    **dict.fromkeys(("page.js", "telephone.js", "details.js", "tools.js"), "text/javascript"),
}
_SHOWN_CALLS = 200
_INTERVAL = 0.05  # seconds between two updates
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


@define(eq=False)
class Page:
    """Serves the page.

    Args:
        worlds: the one that is running is shown.
        access: who may use it.
    """

    worlds: Worlds
    access: Access
    _sockets: set[web.WebSocketResponse] = field(factory=set, init=False)

    def routes(self, app: web.Application) -> None:
        """Add the routes of the page to an application."""
        app.router.add_get(CONTROL, self._redirect)
        for name in _FILES:
            app.router.add_get(f"{CONTROL}/{name}", self._file)
        app.router.add_get(CONTROL + "/live", self._live)

    async def close(self) -> None:
        """Close the WebSockets of all open pages."""
        for socket in tuple(self._sockets):
            await socket.close()

    async def _redirect(self, request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(CONTROL + "/")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self.access.check(request)
        name = request.path.rpartition("/")[2]
        content = files("telnyx_async.simulator.page").joinpath(name or "index.html").read_bytes()
        return web.Response(body=content, content_type=_FILES[name], charset="utf-8", headers=_HEADERS)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        self.access.check(request)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self._sockets.add(socket)
        changed: dict[int, Entry] = {entry.number: entry for entry in self.worlds.journal}
        update = asyncio.Event()
        update.set()

        def on_change(entry: Entry) -> None:
            changed[entry.number] = entry
            update.set()

        unsubscribe = self.worlds.journal.subscribe(on_change)
        sender = asyncio.get_running_loop().create_task(self._send_updates(socket, changed, update))
        try:
            async for message in socket:
                if message.type == WSMsgType.ERROR:
                    break
        finally:
            unsubscribe()
            sender.cancel()
            self._sockets.discard(socket)
        return socket

    async def _send_updates(
        self, socket: web.WebSocketResponse, changed: dict[int, Entry], update: asyncio.Event
    ) -> None:
        while not socket.closed:
            await update.wait()
            update.clear()
            journal = self.worlds.journal
            entries = [entry.as_json() for _, entry in sorted(changed.items()) if entry in journal]
            changed.clear()
            calls = [call_as_json(call) for call in self.worlds.now.calls.by_id.values()][-_SHOWN_CALLS:]
            try:
                await socket.send_str(
                    json.dumps({"world": self.worlds.number, "entries": entries, "calls": calls}, default=str)
                )
            except ConnectionError:
                return
            await asyncio.sleep(_INTERVAL)


def call_as_json(call: Call) -> dict[str, Any]:
    """A call as the page and the control API show it."""
    return {
        "call_control_id": call.call_control_id,
        "direction": call.direction,
        "number": call.number,
        "from": call.from_,
        "to": call.to,
        "state": call.state,
        "session": call.call_session_id,
    }
