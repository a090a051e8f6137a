"""The control API and the page for a person: place calls, press keys, plan faults, watch what happens.

Everything is below `/simulator`. Only this machine is served, unless the simulator was told otherwise; and no page of
another origin, as a browser on this machine visits those too.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

import orjson
from aiohttp import WSMsgType, web
from attrs import asdict, define, field

from telnyx_async.simulator.faults import Fault, WebhookFault
from telnyx_async.simulator.journal import Entry
from telnyx_async.simulator.world.calls.call import Call, Party

if TYPE_CHECKING:
    from telnyx_async.simulator.simulator import Simulator

PATH = "/simulator"
_PAGE = {"": "text/html", "page.css": "text/css", "page.js": "text/javascript", "telephone.js": "text/javascript"}
_TOGETHER = 0.05  # seconds in which entries are gathered before they go to the page
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}

Action: TypeAlias = Callable[[web.Request, dict[str, Any]], Awaitable[object]]


@define(eq=False)
class Control:
    """The control API of a simulator.

    Args:
        simulator: what is controlled.
        anyone: whether other machines may control it.
    """

    simulator: Simulator = field(repr=False)
    anyone: bool = False
    _sockets: set[web.WebSocketResponse] = field(factory=set, init=False)

    def routes(self, app: web.Application) -> None:
        """Add the routes to an application."""
        actions: dict[tuple[str, str], Action] = {
            ("GET", "/settings"): self._settings,
            ("GET", "/journal"): self._journal,
            ("DELETE", "/journal"): self._clear,
            ("GET", "/calls"): self._calls,
            ("POST", "/calls"): self._place,
            ("POST", "/calls/{id}/press"): self._press,
            ("POST", "/calls/{id}/answer"): self._answer,
            ("POST", "/calls/{id}/hangup"): self._hang_up,
            ("POST", "/messages"): self._write,
            ("PUT", "/parties"): self._party,
            ("GET", "/faults"): self._faults,
            ("POST", "/faults"): self._add_faults,
            ("DELETE", "/faults"): self._clear_faults,
            ("POST", "/advance"): self._advance,
        }
        for (method, path), action in actions.items():
            app.router.add_route(method, PATH + path, self._guarded(action))
        app.router.add_get(PATH, self._to_page)
        for name in _PAGE:
            app.router.add_get(f"{PATH}/{name}", self._page)
        app.router.add_get(PATH + "/timeline", self._timeline)
        app.router.add_get(PATH + "/live", self._live)
        app.router.add_get(PATH + "/recordings/{name}", self._recording)

    async def close(self) -> None:
        """Say goodbye to the pages that are open."""
        for socket in tuple(self._sockets):
            await socket.close()

    # --- who may

    def _guarded(self, action: Action) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            self._check(request)
            try:
                body = orjson.loads(await request.read() or b"{}") if request.method != "GET" else {}
                result = await action(request, body if isinstance(body, dict) else {"rules": body})
            except KeyError as error:
                return _json({"error": f"{error.args[0]} is missing, or not known"}, 400)
            except (ValueError, TypeError, RuntimeError) as error:
                return _json({"error": str(error)}, 400)
            return _json(result)

        return handle

    def _check(self, request: web.Request) -> None:
        """Refuse other machines, other origins, and names that do not belong to this machine.

        Raises:
            web.HTTPForbidden: it is one of those.
        """
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc != host:
            raise web.HTTPForbidden(text="pages of another origin are refused\n")
        if not self.anyone and not (
            _is_local(request.remote or "") and _is_local(urlsplit(f"//{host}").hostname or "")
        ):
            raise web.HTTPForbidden(
                text="only this machine is served; start with --control-from-anywhere to allow more\n"
            )

    # --- the page

    async def _to_page(self, request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(PATH + "/")

    async def _page(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        name = request.path.rpartition("/")[2]
        content = files("telnyx_async.simulator.page").joinpath(name or "index.html").read_bytes()
        return web.Response(body=content, content_type=_PAGE[name], charset="utf-8", headers=_HEADERS)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self._sockets.add(socket)
        news: dict[int, Entry] = {entry.number: entry for entry in self.simulator.journal}
        fresh = asyncio.Event()
        fresh.set()

        def tell(entry: Entry) -> None:
            news[entry.number] = entry
            fresh.set()

        unsubscribe = self.simulator.journal.subscribe(tell)
        sender = asyncio.get_running_loop().create_task(self._send_news(socket, news, fresh))
        try:
            async for message in socket:
                if message.type == WSMsgType.ERROR:
                    break
        finally:
            unsubscribe()
            sender.cancel()
            self._sockets.discard(socket)
        return socket

    async def _send_news(self, socket: web.WebSocketResponse, news: dict[int, Entry], fresh: asyncio.Event) -> None:
        while not socket.closed:
            await fresh.wait()
            fresh.clear()
            entries = [entry.as_json() for _, entry in sorted(news.items())]
            news.clear()
            calls = [_about(call) for call in self.simulator.exchange.calls.values() if not call.ended]
            try:
                await socket.send_str(json.dumps({"entries": entries, "calls": calls}, default=str))
            except ConnectionError:
                return
            await asyncio.sleep(_TOGETHER)

    # --- looking

    async def _settings(self, request: web.Request, body: dict[str, Any]) -> object:
        simulator = self.simulator
        return {
            "base_url": simulator.url,
            "public_key": simulator.public_key,
            "webhook_url": simulator.webhook_url,
            "operations": len(simulator.document.endpoints),
            "virtual": simulator.clock.virtual,
            "speed": simulator.clock.speed,
        }

    async def _journal(self, request: web.Request, body: dict[str, Any]) -> object:
        return self.simulator.journal.as_json()

    async def _timeline(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        return web.Response(text=self.simulator.timeline() + "\n")

    async def _recording(self, request: web.Request) -> web.StreamResponse:
        found = self.simulator.recorder.file(request.match_info["name"])
        if found is None:
            raise web.HTTPNotFound(text="no such recording\n")
        return web.Response(body=found[1], content_type=found[0])

    async def _clear(self, request: web.Request, body: dict[str, Any]) -> object:
        self.simulator.journal.clear()
        return {}

    # --- people

    async def _calls(self, request: web.Request, body: dict[str, Any]) -> object:
        return [_about(call) for call in self.simulator.exchange.calls.values()]

    async def _place(self, request: web.Request, body: dict[str, Any]) -> object:
        return _about(await self.simulator.incoming_call(**_given(body)))

    async def _press(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).press(str(body["digits"]))
        return {}

    async def _answer(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).pick_up()
        return {}

    async def _hang_up(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).hang_up()
        return {}

    def _call(self, request: web.Request) -> Call:
        return self.simulator.exchange.calls[request.match_info["id"]]

    async def _write(self, request: web.Request, body: dict[str, Any]) -> object:
        facts = _given(body)
        return await self.simulator.incoming_message(facts.pop("text"), **facts)

    async def _party(self, request: web.Request, body: dict[str, Any]) -> object:
        party: Party = self.simulator.party(body.pop("number"), **body)
        return asdict(party)

    # --- faults and time

    async def _faults(self, request: web.Request, body: dict[str, Any]) -> object:
        return [asdict(rule) for rule in self.simulator.faults if isinstance(rule, Fault | WebhookFault)]

    async def _add_faults(self, request: web.Request, body: dict[str, Any]) -> object:
        self.simulator.faults.load(body.get("rules", [body]))
        return await self._faults(request, body)

    async def _clear_faults(self, request: web.Request, body: dict[str, Any]) -> object:
        self.simulator.faults.clear()
        return []

    async def _advance(self, request: web.Request, body: dict[str, Any]) -> object:
        await self.simulator.advance(float(body["seconds"]))
        return {"time": self.simulator.clock.time()}


def _given(body: dict[str, Any]) -> dict[str, Any]:
    """The arguments that a body gives; what was left empty is not given."""
    for name, value in body.items():
        if not isinstance(value, str | list | None) or (isinstance(value, list) and not all(map(_is_text, value))):
            raise ValueError(f"{name} has to be text, or a list of texts")
    return {"from_" if name == "from" else name: value for name, value in body.items() if value not in ("", None)}


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _about(call: Call) -> dict[str, Any]:
    return {
        "call_control_id": call.call_control_id,
        "direction": call.direction,
        "number": call.number,
        "from": call.from_,
        "to": call.to,
        "state": call.state,
    }


def _json(value: object, status: int = 200) -> web.Response:
    return web.json_response(value, status=status, dumps=lambda one: json.dumps(one, default=str))


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
