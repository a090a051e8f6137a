"""The control API: place calls, press keys, write messages, inject faults, read the journal. Below `/simulator`."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Any, TypeAlias

import orjson
from aiohttp import web
from attrs import asdict, frozen

from telnyx_async.simulator.address import CONTROL
from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.faults import Fault, WebhookFault
from telnyx_async.simulator.http.access import Access
from telnyx_async.simulator.http.page import call_as_json
from telnyx_async.simulator.http.signatures import verdict
from telnyx_async.simulator.journal import WebhookEntry
from telnyx_async.simulator.scenario import scenario
from telnyx_async.simulator.timeline import timeline
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.world import World
from telnyx_async.simulator.worlds import Worlds

Action: TypeAlias = Callable[[web.Request, dict[str, Any]], Awaitable[object]]


@frozen
class Control:
    """Serves the control API.

    Args:
        worlds: the one that is running is controlled.
        reset: begins a new one, with other settings.
        access: who may use it.
    """

    worlds: Worlds
    access: Access
    reset: Callable[..., Awaitable[None]]

    @property
    def world(self) -> World:
        """The world that is running."""
        return self.worlds.now

    def routes(self, app: web.Application) -> None:
        """Add the routes to an application."""
        actions: dict[tuple[str, str], Action] = {
            ("GET", "/settings"): self._settings,
            ("GET", "/journal"): self._journal,
            ("DELETE", "/journal"): self._clear_journal,
            ("GET", "/calls"): self._calls,
            ("POST", "/calls"): self._place_call,
            ("GET", "/calls/{id}/test"): self._test,
            ("POST", "/webhooks/{number}/redeliver"): self._redeliver,
            ("POST", "/webhooks/{number}/signature"): self._signature,
            ("GET", "/account"): self._account,
            ("POST", "/calls/{id}/press"): self._press,
            ("POST", "/calls/{id}/answer"): self._answer,
            ("POST", "/calls/{id}/say"): self._say,
            ("POST", "/calls/{id}/hangup"): self._hang_up,
            ("POST", "/messages"): self._write,
            ("GET", "/codes"): self._codes,
            ("PUT", "/parties"): self._party,
            ("GET", "/faults"): self._faults,
            ("POST", "/faults"): self._add_faults,
            ("DELETE", "/faults"): self._clear_faults,
            ("GET", "/clock"): self._clock,
            ("POST", "/advance"): self._advance,
            ("POST", "/reset"): self._reset,
            ("POST", "/snapshot"): self._snapshot,
            ("POST", "/restore"): self._restore,
        }
        for (method, path), action in actions.items():
            app.router.add_route(method, CONTROL + path, self._handler(action))
        app.router.add_get(CONTROL + "/openapi.json", self._openapi)
        app.router.add_get(CONTROL + "/timeline", self._timeline)
        app.router.add_get(CONTROL + "/recordings/{name}", self._recording)

    def _handler(self, action: Action) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            self.access.check(request)
            try:
                result = await action(request, await _body(request))
            except KeyError as error:
                return _json({"error": f"{error.args[0]} is missing, or not known"}, 400)
            except (ValueError, TypeError, RuntimeError) as error:
                return _json({"error": str(error)}, 400)
            return _json(result)

        return handle

    # --- reading

    async def _settings(self, request: web.Request, body: dict[str, Any]) -> object:
        world = self.world
        return {
            "base_url": world.address.api,
            "public_key": world.public_key,
            "webhook_url": world.destinations.webhook_url,
            "operations": len(world.document.endpoints),
            "virtual": world.clock.virtual,
            "speed": world.clock.speed,
            "start": timestamp(world.clock.at(0)),
        }

    async def _journal(self, request: web.Request, body: dict[str, Any]) -> object:
        return self.world.journal.as_json(reproducible=self.world.clock.virtual)

    async def _clear_journal(self, request: web.Request, body: dict[str, Any]) -> object:
        self.world.journal.clear()
        return {}

    async def _timeline(self, request: web.Request) -> web.StreamResponse:
        self.access.check(request)
        return web.Response(text=timeline(self.world.journal) + "\n")

    async def _openapi(self, request: web.Request) -> web.StreamResponse:
        self.access.check(request)
        document = files("telnyx_async.simulator.http").joinpath("control.json").read_bytes()
        return web.Response(body=document, content_type="application/json")

    async def _recording(self, request: web.Request) -> web.StreamResponse:
        found = self.world.recorder.file(request.match_info["name"])
        if found is None:
            raise web.HTTPNotFound(text="no such recording\n")
        return web.Response(body=found[1], content_type=found[0])

    # --- people

    async def _calls(self, request: web.Request, body: dict[str, Any]) -> object:
        return [call_as_json(call) for call in self.world.calls.by_id.values()]

    async def _place_call(self, request: web.Request, body: dict[str, Any]) -> object:
        return call_as_json(self.world.calls.incoming(**_arguments(body)))

    async def _test(self, request: web.Request, body: dict[str, Any]) -> object:
        return {"source": scenario(self.world.journal, self._call(request))}

    async def _redeliver(self, request: web.Request, body: dict[str, Any]) -> object:
        self.world.deliveries.redeliver(self._webhook(request))
        return {}

    async def _signature(self, request: web.Request, body: dict[str, Any]) -> object:
        return verdict(self._webhook(request), str(body["public_key"]), self.world.public_key)

    def _webhook(self, request: web.Request) -> WebhookEntry:
        for entry in self.world.journal.webhooks():
            if str(entry.number) == request.match_info["number"]:
                return entry
        raise KeyError(f"webhook {request.match_info['number']}")

    async def _account(self, request: web.Request, body: dict[str, Any]) -> object:
        resources = self.world.destinations.resources
        return {
            name: [{key: value for key, value in one.items() if key[0] != "_"} for one in resources.all(f"/{name}")]
            for name in ("phone_numbers", "messages", "recordings")
        }

    async def _press(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).press(str(body["digits"]))
        return {}

    async def _answer(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).pick_up()
        return {}

    async def _say(self, request: web.Request, body: dict[str, Any]) -> object:
        await self._call(request).say(**body)
        return {}

    async def _hang_up(self, request: web.Request, body: dict[str, Any]) -> object:
        self._call(request).hang_up()
        return {}

    def _call(self, request: web.Request) -> Call:
        return self.world.calls.by_id[request.match_info["id"]]

    async def _write(self, request: web.Request, body: dict[str, Any]) -> object:
        arguments = _arguments(body)
        return self.world.messages.receive(arguments.pop("text"), **arguments)

    async def _codes(self, request: web.Request, body: dict[str, Any]) -> object:
        return self.world.verify.codes()

    async def _party(self, request: web.Request, body: dict[str, Any]) -> object:
        return asdict(self.world.parties.set(body.pop("number"), **body))

    # --- faults and time

    async def _faults(self, request: web.Request, body: dict[str, Any]) -> object:
        return [asdict(rule) for rule in self.world.faults if isinstance(rule, Fault | WebhookFault)]

    async def _add_faults(self, request: web.Request, body: dict[str, Any]) -> object:
        self.world.faults.load(body.get("rules", [body]))
        return await self._faults(request, body)

    async def _clear_faults(self, request: web.Request, body: dict[str, Any]) -> object:
        self.world.faults.clear()
        return []

    async def _advance(self, request: web.Request, body: dict[str, Any]) -> object:
        await self.world.clock.advance(float(body["seconds"]), self.world.journal.quiet)
        return await self._clock(request, body)

    async def _clock(self, request: web.Request, body: dict[str, Any]) -> object:
        clock = self.world.clock
        return {"time": clock.time(), "now": clock.timestamp(), "virtual": clock.virtual, "speed": clock.speed}

    # --- the account

    async def _reset(self, request: web.Request, body: dict[str, Any]) -> object:
        unknown = sorted(body.keys() - {"speed", "seed", "start"})
        if unknown:
            raise ValueError(f"a reset takes speed, seed and start, not {', '.join(unknown)}")
        if not isinstance(body.get("seed", 0), int | None):
            raise ValueError(f"seed has to be a whole number, not {body['seed']!r}")
        await self.reset(**body)
        return await self._clock(request, body)

    async def _snapshot(self, request: web.Request, body: dict[str, Any]) -> object:
        self.worlds.snapshot(str(body.get("name", "")))
        return {}

    async def _restore(self, request: web.Request, body: dict[str, Any]) -> object:
        await self.worlds.restore(str(body.get("name", "")))
        return {}


async def _body(request: web.Request) -> dict[str, Any]:
    """The fields of a request: JSON, or a WAV file as it is."""
    content = await request.read() if request.method != "GET" else b""
    if request.content_type.startswith("audio/"):
        return {"audio": content}
    body = orjson.loads(content or b"{}")
    return body if isinstance(body, dict) else {"rules": body}


def _arguments(body: dict[str, Any]) -> dict[str, Any]:
    """The arguments that a body gives; a form field that is left empty is not given."""
    for name, value in body.items():
        if not isinstance(value, str | list | None) or (isinstance(value, list) and not all(map(_is_text, value))):
            raise ValueError(f"{name} has to be text, or a list of texts")
    return {"from_" if name == "from" else name: value for name, value in body.items() if value not in ("", None)}


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _json(value: object, status: int = 200) -> web.Response:
    return web.json_response(value, status=status, dumps=lambda one: json.dumps(one, default=str))
