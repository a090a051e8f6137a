"""A local Telnyx, put together and on a port."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from aiohttp import web

from telnyx_async.simulator.clock import Clock, VirtualClock
from telnyx_async.simulator.faults import Faults
from telnyx_async.simulator.http.control import PATH, Control
from telnyx_async.simulator.http.server import BASE, Server
from telnyx_async.simulator.journal import Journal, RequestEntry
from telnyx_async.simulator.schema.document import Document, Json, default_document
from telnyx_async.simulator.schema.requests import Checker
from telnyx_async.simulator.schema.responses import Answers
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.timeline import timeline
from telnyx_async.simulator.world.calls.call import Call, Party
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.calls.conferences import Conferences
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.recordings import Recorder
from telnyx_async.simulator.world.faxes import Faxes
from telnyx_async.simulator.world.messages import Messages
from telnyx_async.simulator.world.operations import Operations
from telnyx_async.simulator.world.resources import Resource, Resources
from telnyx_async.simulator.world.storage import Storage
from telnyx_async.simulator.world.webhooks import TIMEOUT, Deliveries, Destination, Signer

_LIMIT = 64 * 1024 * 1024
_QUIET = 0.02  # real seconds without anything going on


class Simulator:
    """A local Telnyx: real HTTP, calls that are alive, signed webhooks.

        async with Simulator(webhook_url="http://127.0.0.1:8000/telnyx") as sim:
            async with TelnyxSession("KEY", base_url=sim.url) as telnyx:
                ...

    Args:
        webhook_url: where webhooks go that nothing else has an address for.
        failover_url: where they go when that fails.
        host: to listen on. Anything but this machine has to be asked for.
        port: to listen on; 0 for any that is free.
        speed: how many seconds of the simulated world pass in one real second, or "virtual" for a world that stands
            still until `advance` moves it.
        seed: another one gives another key pair, other identifiers and other dice.
        strict: refuse fields and query parameters that the document does not name. They are always written down.
        invent: answer about resources and calls that nobody created as if somebody had.
        api_keys: the keys that are accepted; empty for any.
        webhook_hosts: hosts that webhooks may go to besides this machine.
        control_from_anywhere: let other machines use the page and the control API.
        document: another OpenAPI document than the one of this version: a path, or the document itself.

    Attributes:
        faults: the plan of what goes wrong.
        journal: the record of everything.
        public_key: what webhooks are verified with, base64.
    """

    def __init__(
        self,
        *,
        webhook_url: str | None = None,
        failover_url: str | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        speed: float | Literal["virtual"] = 1.0,
        seed: int = 0,
        strict: bool = False,
        invent: bool = False,
        api_keys: Collection[str] = (),
        webhook_hosts: Collection[str] = (),
        control_from_anywhere: bool = False,
        document: str | Path | Mapping[str, Any] | None = None,
    ) -> None:
        self.webhook_url = webhook_url
        self.failover_url = failover_url
        self.host = host
        self.port = port
        self.document = default_document() if document is None else Document(document)
        self.clock = VirtualClock() if speed == "virtual" else Clock(speed)
        self.journal = Journal()
        self.faults = Faults(seed)
        signer = Signer(seed)
        self.public_key = signer.public_key
        self.deliveries = Deliveries(signer, self.clock, self.journal, self.faults, webhook_hosts)
        sampler = Sampler(self.document, seed)
        self.resources = Resources(self.document, sampler, self.clock, invent)
        self.exchange = Exchange(self.document, self.clock, self.journal, self.deliveries, self._application)
        answers = Answers(self.document, sampler, self.resources)
        self.exchange.recorder = self.recorder = Recorder(self.resources, sampler, lambda: self.root)
        self.exchange.queues = Queues(self.exchange, answers, invent)
        self.conferences = Conferences(self.exchange, answers, invent)
        self.messages = Messages(self.exchange, self.resources, answers, self._default)
        self.operations = Operations(self.exchange, answers, invent)
        for part in (
            self.conferences,
            self.exchange.queues,
            self.messages,
            Faxes(self.exchange, self.resources, answers),
            Storage(self.document, self.clock, invent),
        ):
            self.operations.add(part.operations())
        checker = Checker(self.document, strict)
        self.server = Server(
            self.document, checker, self.operations, self.journal, self.faults, self.clock, api_keys, invent
        )
        self._control = Control(self, control_from_anywhere)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Simulator:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def start(self) -> None:
        """Begin to listen.

        Raises:
            OSError: the port is taken.
        """
        app = web.Application(client_max_size=_LIMIT)
        self._control.routes(app)
        self.server.routes(app)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening, and all that is under way."""
        await self._control.close()
        await self.exchange.close()
        await self.deliveries.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def root(self) -> str:
        """The address of the server, without a path."""
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)
        return f"http://{host}:{self.port}"

    @property
    def url(self) -> str:
        """The base URL of the API, to be given to a session."""
        return self.root + BASE

    @property
    def page(self) -> str:
        """The address of the page for a person."""
        return f"{self.root}{PATH}/"

    # --- people

    def party(self, number: str, **behaviour: Json) -> Party:
        """Say how somebody behaves.

        Args:
            number: whom it is about; `*` for everybody else.
            behaviour: attributes of `Party`, such as outcome="busy" or presses=["1"].
        """
        party = self.exchange.parties[number] = Party(number=number, **behaviour)
        return party

    async def incoming_call(
        self,
        *,
        to: str = "+13125550100",
        from_: str = "+13125550199",
        webhook_url: str | None = None,
        presses: Iterable[str] | str = (),
        connection_id: str | None = None,
    ) -> Call:
        """Have somebody call a number of the account.

        Args:
            to: the number that is called.
            from_: who calls.
            webhook_url: where the webhooks go; else to the application of the connection, else to the simulator's own.
            presses: digits to press, one entry for each gather.
            connection_id: the connection that the number belongs to; else the one that it was given.

        Returns:
            The call, to press keys and hang up on.

        Raises:
            ValueError: there is no address for the webhooks.
        """
        connection = connection_id or self._connection_of(to)
        destination = Destination(webhook_url) if webhook_url else self._application(connection)
        if destination is None:
            raise ValueError("no address for webhooks: give webhook_url, here or to the simulator")
        return self.exchange.incoming(
            to=to, from_=from_, connection_id=connection, destination=destination, presses=presses
        )

    async def incoming_message(
        self,
        text: str,
        *,
        to: str = "+13125550100",
        from_: str = "+13125550199",
        media_urls: Iterable[str] = (),
        webhook_url: str | None = None,
    ) -> Resource:
        """Have somebody send a message to a number of the account.

        Args:
            text: of the message.
            to: the number that it is sent to.
            from_: who sends it.
            media_urls: pictures and the like; makes it an MMS.
            webhook_url: where the webhook goes; else to the messaging profile, else to the simulator's own.

        Returns:
            The message.

        Raises:
            ValueError: there is no address for the webhook.
        """
        destination = Destination(webhook_url) if webhook_url else None
        return self.messages.receive(from_=from_, to=to, text=text, media_urls=media_urls, destination=destination)

    # --- what happened

    def carried_out(self, operation: str) -> list[RequestEntry]:
        """The requests of an operation that were carried out, each once, however often it was sent."""
        return [entry for entry in self.journal.requests(operation) if entry.carried_out]

    async def wait_for(self, operation: str, within: float = 5.0) -> RequestEntry:
        """Wait until an operation has been carried out.

        Args:
            operation: operationId.
            within: real seconds to wait.

        Returns:
            The last request of it.

        Raises:
            TimeoutError: it was not.
        """

        def found() -> RequestEntry | None:
            return next(iter(reversed(self.carried_out(operation))), None)

        return await self.exchange.until(
            found, within, lambda: f"{operation} was not carried out; see what happened:\n{self.timeline()}"
        )

    def timeline(self, *, color: bool = False) -> str:
        """Everything that happened, for a person to read."""
        return timeline(self.journal, color=color)

    # --- time

    async def advance(self, seconds: float) -> None:
        """Let time pass in a virtual world: all that is due happens, in order, and is answered.

        Raises:
            RuntimeError: the world is not virtual.
        """
        if not isinstance(self.clock, VirtualClock):
            raise RuntimeError('only a simulator with speed="virtual" can be advanced')
        until = self.clock.time() + seconds
        await self.quiet()
        while self.clock.due(until):
            self.clock.step()
            await self.quiet()
        self.clock.move(until)

    async def quiet(self) -> None:
        """Wait until no webhook is on its way and no request is being answered."""
        calm_since = asyncio.get_running_loop().time()
        while asyncio.get_running_loop().time() - calm_since < _QUIET:
            before = len(self.journal)
            await asyncio.sleep(0.001)
            if self.deliveries.busy or self.server.busy or len(self.journal) != before:
                calm_since = asyncio.get_running_loop().time()

    # --- inside

    def _connection_of(self, number: str) -> str:
        for resource in self.resources.all("/phone_numbers"):
            if resource.get("phone_number") == number and resource.get("connection_id"):
                return str(resource["connection_id"])
        return next((str(one["id"]) for one in self.resources.all("/call_control_applications")), "1")

    def _application(self, connection_id: str) -> Destination | None:
        for collection in ("/call_control_applications", "/fax_applications"):
            for resource in self.resources.all(collection):
                if str(resource.get("id")) == connection_id and resource.get("webhook_event_url"):
                    failover = resource.get("webhook_event_failover_url") or None
                    timeout = resource.get("webhook_timeout_secs") or TIMEOUT
                    return Destination(str(resource["webhook_event_url"]), failover, timeout=timeout)
        return self._default()

    def _default(self) -> Destination | None:
        return Destination(self.webhook_url, self.failover_url) if self.webhook_url else None
