"""The simulator: the simulated world on a port."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from aiohttp import web

from telnyx_async.simulator.address import Address, http_url
from telnyx_async.simulator.cassettes.cassette import open_cassette
from telnyx_async.simulator.clock import Clock, VirtualClock, read_moment
from telnyx_async.simulator.faults import Faults
from telnyx_async.simulator.http.access import Access
from telnyx_async.simulator.http.control import Control
from telnyx_async.simulator.http.page import Page
from telnyx_async.simulator.http.proxy import Proxy
from telnyx_async.simulator.http.server import Server
from telnyx_async.simulator.http.tls import TELNYX, Authority
from telnyx_async.simulator.journal import Journal, RequestEntry, Source
from telnyx_async.simulator.schema.document import Document, default_document
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.schema.validation import RequestValidator
from telnyx_async.simulator.timeline import timeline
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.parties import OTHER_NUMBER, OWN_NUMBER, Party
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.world import World
from telnyx_async.simulator.worlds import Worlds

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
        start: the date and time at which the simulated world begins, or ISO 8601; the default is now, and with a
            virtual clock 2026-01-05 09:00 UTC.
        seed: gives the key pair, identifiers, sample values and random numbers. With the same seed and a virtual clock,
            two runs are the same. None gives new identifiers in each run, so that an application which keeps running
            does not take the events of the next run for duplicates; all else is as with seed 0.
        strict: refuse fields and query parameters that the document does not declare. The journal always lists them.
        invent: make resources, and respond to commands for calls, that were never created.
        api_keys: that are accepted; empty for any.
        webhook_hosts: hosts that webhooks may be sent to besides this machine.
        control_from_anywhere: let other machines use the page and the control API.
        public_url: the URL that others reach the server by, without a path, such as that of a tunnel or of a
            container; for the URLs in responses and webhooks.
        tls: serve https, with a certificate that `authority` has signed. It needs the extra `tls`.
        proxy: port of an HTTPS proxy that leads https://api.telnyx.com to the simulator; 0 for any that is free. A
            client has to trust `authority`. It needs the extra `tls`.
        record: base URL of Telnyx, such as https://api.telnyx.com/v2: requests are passed on to it with the key that they
            come with, and the responses are kept in `cassette`, without secrets and phone numbers.
        cassette: path of a recording; without `record`, the API responds from it.
        document: another OpenAPI document than that of this version: read already, its path, or the document itself.

    Attributes:
        journal: everything that happens.
        authority: of https; None without `tls` and `proxy`.
        proxy: the HTTPS proxy; None where there is none.
    """

    def __init__(
        self,
        *,
        webhook_url: str | None = None,
        failover_url: str | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        speed: float | Literal["virtual"] = 1.0,
        start: datetime | str | None = None,
        seed: int | None = None,
        strict: bool = False,
        invent: bool = False,
        api_keys: Collection[str] = (),
        webhook_hosts: Collection[str] = (),
        control_from_anywhere: bool = False,
        public_url: str | None = None,
        tls: bool = False,
        record: str | None = None,
        cassette: str | Path | None = None,
        proxy: int | None = None,
        document: Document | str | Path | Mapping[str, Any] | None = None,
    ) -> None:
        self._address = Address(host, port, http_url("public_url", public_url), "https" if tls else "http")
        names = dict.fromkeys(["localhost", "127.0.0.1", "::1", host])
        self.authority: Authority | None = Authority([*names, *TELNYX]) if tls or proxy is not None else None
        self.proxy: Proxy | None = None if proxy is None else Proxy(host, proxy)
        self._tls = tls
        if document is None:
            document = default_document()
        self.document: Document = document if isinstance(document, Document) else Document(document)
        self._speed, self._seed, self._begin_at = speed, seed, read_moment(start)
        self._urls = http_url("webhook_url", webhook_url), http_url("failover_url", failover_url)
        self._webhook_hosts, self._invent = webhook_hosts, invent
        self._worlds = Worlds(self._begin)
        self.journal: Journal = self._worlds.journal
        validator = RequestValidator(self.document, strict)
        tape = open_cassette(record, cassette)
        self._server = Server(self.document, validator, self._worlds, api_keys, invent, tape)
        access = Access(control_from_anywhere)
        self._page = Page(self._worlds, access)
        self._control = Control(self._worlds, access, self.reset)
        self._runner: web.AppRunner | None = None

    def _begin(self, journal: Journal) -> World:
        virtual = self._speed == "virtual"
        clock = VirtualClock(self._begin_at) if virtual else Clock(float(self._speed), self._begin_at)
        return World(
            self.document,
            clock,
            self._address,
            journal,
            webhook_url=self._urls[0],
            failover_url=self._urls[1],
            webhook_hosts=self._webhook_hosts,
            seed=self._seed,
            invent=self._invent,
        )

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
        context = self.authority.context if self.authority is not None else None
        host = self._address.host
        await web.TCPSite(self._runner, host, self._address.port, ssl_context=context if self._tls else None).start()
        self._address.port = self._runner.addresses[0][1]
        if self.proxy is not None:
            if not self._tls:
                await web.TCPSite(self._runner, host, 0, ssl_context=context).start()
            await self.proxy.start(self._runner.addresses[-1][1])

    async def close(self) -> None:
        """Stop listening, and everything that is running."""
        await self._page.close()
        if self.proxy is not None:
            await self.proxy.close()
        await self.world.close()
        if self._runner is not None:
            await self._runner.cleanup()

    # --- the account

    async def reset(
        self,
        *,
        speed: float | Literal["virtual"] | None = None,
        seed: int | None = None,
        start: datetime | str | None = None,
    ) -> None:
        """Begin again as if it had just been started: with no calls, no resources, no faults and an empty journal.

        Args:
            speed: another one from now on.
            seed: another one from now on.
            start: another one from now on.

        Raises:
            ValueError: a setting is not valid.
        """
        before = self._speed, self._seed, self._begin_at
        self._speed = speed if speed is not None else self._speed
        self._seed = seed if seed is not None else self._seed
        self._begin_at = read_moment(start) or self._begin_at
        self._urls = self.webhook_url, self.failover_url
        try:
            self._begin(Journal())
        except (ValueError, TypeError):
            self._speed, self._seed, self._begin_at = before
            raise
        await self._worlds.reset()

    def snapshot(self, name: str = "") -> None:
        """Keep a copy of what the account has: its resources, its storage, and the parties. Calls are no part of it."""
        self._worlds.snapshot(name)

    async def restore(self, name: str = "") -> None:
        """Reset, and have what the account had at a snapshot.

        Raises:
            ValueError: there is no snapshot of that name.
        """
        await self._worlds.restore(name)

    @property
    def world(self) -> World:
        """The parts of the simulated world."""
        return self._worlds.now

    @property
    def clock(self) -> Clock:
        """The simulated time."""
        return self.world.clock

    @property
    def faults(self) -> Faults:
        """The faults that are injected."""
        return self.world.faults

    @property
    def calls(self) -> Mapping[str, Call]:
        """All calls by call_control_id, also those that have ended."""
        return self.world.calls.by_id

    @property
    def public_key(self) -> str:
        """What webhooks are verified with, base64."""
        return self.world.public_key

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

    def code_of(self, number: str) -> str:
        """The verification code that was sent last to a number, and has not been entered yet.

        Raises:
            KeyError: there is none.
        """
        return self.world.verify.code_of(number)

    # --- what happened

    def carried_out(self, operation: str) -> list[RequestEntry]:
        """The requests of an operation that were carried out. A repeated command is in the list once."""
        return [entry for entry in self.journal.requests(operation) if entry.carried_out]

    async def wait_for(self, operation: str, within: float = 15.0) -> RequestEntry:
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

    def coverage(self) -> dict[str, Source]:
        """Where the response to each operation comes from: "live", "stored" or "sample" (see `RequestEntry`)."""
        return self.world.operations.coverage()

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
