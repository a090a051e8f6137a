"""The simulator: the simulated world on a port."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from aiohttp import web

from telnyx_async.simulator.address import Address
from telnyx_async.simulator.clock import Clock, VirtualClock
from telnyx_async.simulator.faults import Faults
from telnyx_async.simulator.http.access import Access
from telnyx_async.simulator.http.control import Control
from telnyx_async.simulator.http.page import Page
from telnyx_async.simulator.http.server import Server
from telnyx_async.simulator.journal import Journal, RequestEntry
from telnyx_async.simulator.schema.document import Document, default_document
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.schema.validation import RequestValidator
from telnyx_async.simulator.timeline import timeline
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.parties import OTHER_NUMBER, OWN_NUMBER, Party
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.world import World

_LARGEST_BODY = 64 * 1024 * 1024


class Simulator:
    """A local Telnyx: real HTTP, live calls, signed webhooks.

    ```python
    async with Simulator(webhook_url="http://127.0.0.1:8000/telnyx") as sim:
        async with TelnyxSession("KEY", base_url=sim.url) as telnyx:
            ...
    ```

    Args:
        webhook_url: for webhooks of applications and messaging profiles that have no URL of their own.
        failover_url: where those are sent when that fails.
        host: to listen on. The default is reached from this machine only.
        port: to listen on; 0 for any that is free.
        speed: simulated seconds in one real second, or "virtual" for a clock that only `advance` moves.
        seed: another seed gives another key pair, other sample values and other random numbers.
        strict: refuse fields and query parameters that the document does not declare. The journal always lists them.
        invent: make resources, and respond to commands for calls, that were never created.
        api_keys: that are accepted; empty for any.
        webhook_hosts: hosts that webhooks may be sent to besides this machine.
        control_from_anywhere: let other machines use the page and the control API.
        document: another OpenAPI document than that of this version: a path, or the document itself.

    Attributes:
        url: the base URL of the API, for a session.
        faults: that are injected.
        journal: everything that happens.
        calls: all calls by call_control_id, also those that have ended.
        public_key: that webhooks are verified with, base64.
        world: the parts of the simulated world.
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
        self._address = Address(host, port)
        self.document: Document = default_document() if document is None else Document(document)
        self.clock: VirtualClock | Clock = VirtualClock() if speed == "virtual" else Clock(speed)
        self.world: World = World(
            self.document,
            self.clock,
            self._address,
            webhook_url=webhook_url,
            failover_url=failover_url,
            webhook_hosts=webhook_hosts,
            seed=seed,
            invent=invent,
        )
        self.journal: Journal = self.world.journal
        self.faults: Faults = self.world.faults
        self.calls: Mapping[str, Call] = self.world.calls.by_id
        self.public_key: str = self.world.public_key
        validator = RequestValidator(self.document, strict)
        self._server = Server(
            self.document, validator, self.world.operations, self.journal, self.faults, self.clock, api_keys, invent
        )
        access = Access(control_from_anywhere)
        self._page = Page(self.journal, self.calls, access)
        self._control = Control(self.world, access)
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
        app = web.Application(client_max_size=_LARGEST_BODY)
        for part in (self._control, self._page, self._server):
            part.routes(app)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._address.host, self._address.port)
        await site.start()
        self._address.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening, and everything that is running."""
        await self._page.close()
        await self.world.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def port(self) -> int:
        """The port of the server; once it has started, never 0."""
        return self._address.port

    @property
    def root(self) -> str:
        """The URL of the server, without a path."""
        return self._address.root

    @property
    def url(self) -> str:
        """The base URL of the API, for a session."""
        return self._address.api

    @property
    def page(self) -> str:
        """The URL of the page."""
        return self._address.page

    @property
    def webhook_url(self) -> str | None:
        """For webhooks of applications and messaging profiles that have no URL of their own."""
        return self.world.destinations.webhook_url

    @webhook_url.setter
    def webhook_url(self, url: str | None) -> None:
        self.world.destinations.webhook_url = url

    @property
    def failover_url(self) -> str | None:
        """Where the webhooks of `webhook_url` are sent when that fails."""
        return self.world.destinations.failover_url

    @failover_url.setter
    def failover_url(self, url: str | None) -> None:
        self.world.destinations.failover_url = url

    # --- people

    def party(self, number: str, **behaviour: Json) -> Party:
        """Say how the party at a number behaves.

        Args:
            number: of the party; `*` for all other numbers.
            behaviour: attributes of `Party`, such as outcome="busy" or presses=["1"].
        """
        return self.world.parties.set(number, **behaviour)

    async def incoming_call(
        self,
        *,
        to: str = OWN_NUMBER,
        from_: str = OTHER_NUMBER,
        webhook_url: str | None = None,
        presses: Iterable[str] | str = (),
        connection_id: str | None = None,
    ) -> Call:
        """Let a party call a number of the account.

        Args:
            to: the number that is called.
            from_: the number of the party.
            webhook_url: for the webhooks; the default is that of the connection, else the simulator's own.
            presses: digits to press, one entry for each gather.
            connection_id: of the number that is called; the default is the one that it has been assigned to.

        Returns:
            The call, to press keys and hang up.

        Raises:
            ValueError: there is no URL for the webhooks.
        """
        return self.world.calls.incoming(
            to=to, from_=from_, webhook_url=webhook_url, presses=presses, connection_id=connection_id
        )

    async def incoming_message(
        self,
        text: str,
        *,
        to: str = OWN_NUMBER,
        from_: str = OTHER_NUMBER,
        media_urls: Iterable[str] = (),
        webhook_url: str | None = None,
    ) -> Resource:
        """Let a party send a message to a number of the account.

        Args:
            text: of the message.
            to: the number that it is sent to.
            from_: the number of the party.
            media_urls: URLs of files; they make it an MMS.
            webhook_url: for the webhook; the default is that of the messaging profile, else the simulator's own.

        Returns:
            The message.

        Raises:
            ValueError: there is no URL for the webhook.
        """
        return self.world.messages.receive(text, to=to, from_=from_, media_urls=media_urls, webhook_url=webhook_url)

    # --- what happened

    def carried_out(self, operation: str) -> list[RequestEntry]:
        """The requests of an operation that were carried out. A repeated command is in the list once."""
        return [entry for entry in self.journal.requests(operation) if entry.carried_out]

    async def wait_for(self, operation: str, within: float = 5.0) -> RequestEntry:
        """Wait until an operation has been carried out.

        Args:
            operation: operationId.
            within: real seconds to wait.

        Returns:
            The last request of it.

        Raises:
            TimeoutError: it was not carried out in time.
        """

        def found() -> RequestEntry | None:
            return next(iter(reversed(self.carried_out(operation))), None)

        return await self.journal.until(
            found, within, lambda: f"{operation} was not carried out; this happened:\n{self.timeline()}"
        )

    def timeline(self, *, color: bool = False) -> str:
        """The journal as text for a person."""
        return timeline(self.journal, color=color)

    # --- time

    async def advance(self, seconds: float) -> None:
        """Move a virtual clock: all that is scheduled for that time happens, in order, and is responded to.

        Raises:
            RuntimeError: the clock is not virtual.
        """
        await self.clock.advance(seconds, self.journal.quiet)

    async def quiet(self) -> None:
        """Wait until no webhook is being sent and no request is being answered."""
        await self.journal.quiet()
