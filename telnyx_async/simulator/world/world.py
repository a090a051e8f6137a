"""The simulated world: all its parts, each given what it needs."""

from __future__ import annotations

import copy
from collections.abc import Collection
from typing import Any, TypeAlias

from telnyx_async.simulator.address import Address
from telnyx_async.simulator.allowance import Allowance
from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.faults import Faults
from telnyx_async.simulator.identifiers import Identifiers
from telnyx_async.simulator.journal import Journal
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.responses import ResponseBuilder
from telnyx_async.simulator.schema.roles import Roles
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.call_control import CallControl
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.conferences import Conferences
from telnyx_async.simulator.world.calls.leg_commands import LegCommands
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.recordings import Recorder
from telnyx_async.simulator.world.calls.services import services
from telnyx_async.simulator.world.connections import Connections
from telnyx_async.simulator.world.destinations import Destinations
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.faxes import Faxes
from telnyx_async.simulator.world.files import Files
from telnyx_async.simulator.world.generic import GenericOperations
from telnyx_async.simulator.world.messaging.messages import Messages
from telnyx_async.simulator.world.messaging.opt_outs import OptOuts
from telnyx_async.simulator.world.numbers.hosted import Hosted
from telnyx_async.simulator.world.numbers.inventory import Inventory
from telnyx_async.simulator.world.numbers.jobs import Jobs
from telnyx_async.simulator.world.numbers.numbers import Numbers
from telnyx_async.simulator.world.numbers.orders import Orders
from telnyx_async.simulator.world.numbers.portability import Portability
from telnyx_async.simulator.world.operations import Operations
from telnyx_async.simulator.world.parties import Parties
from telnyx_async.simulator.world.porting import Porting
from telnyx_async.simulator.world.records import Records
from telnyx_async.simulator.world.resources import Resources
from telnyx_async.simulator.world.sim_cards import SimCards
from telnyx_async.simulator.world.storage import Storage
from telnyx_async.simulator.world.texml.calls import TexmlCalls
from telnyx_async.simulator.world.texml.conferences import TexmlConferences
from telnyx_async.simulator.world.texml.queues import TexmlQueues
from telnyx_async.simulator.world.texml.recordings import TexmlRecordings
from telnyx_async.simulator.world.texml.running import TexmlServices
from telnyx_async.simulator.world.texml.texml import Texml
from telnyx_async.simulator.world.verify import Verify
from telnyx_async.simulator.world.webhooks import Deliveries, Signer

Snapshot: TypeAlias = list[list[Any]]


class World:
    """The simulated world, without its HTTP server. For the arguments see `Simulator`.

    Args:
        journal: records what happens.

    Attributes:
        public_key: that webhooks are verified with, base64.
        operations: carries out the operations of the document.
        identifiers: of the requests.
        allowance: of requests, that responses show.
    """

    def __init__(
        self,
        document: Document,
        clock: Clock,
        address: Address,
        journal: Journal,
        *,
        webhook_url: str | None,
        failover_url: str | None,
        webhook_hosts: Collection[str],
        seed: int | None,
        invent: bool,
    ) -> None:
        self.document = document
        self.clock = clock
        self.address = address
        self.journal = journal
        self.identifiers: Identifiers = Identifiers(seed, "requests")
        self.allowance: Allowance = Allowance(clock)
        self.faults: Faults = Faults(seed or 0)
        signer = Signer(seed or 0)
        self.public_key: str = signer.public_key
        self.deliveries: Deliveries = Deliveries(
            signer, clock, self.journal, self.faults, Identifiers(seed, "webhooks"), webhook_hosts
        )
        self.environment: Environment = Environment(
            document, clock, self.journal, self.deliveries, Identifiers(seed, "world")
        )

        sampler, roles = Sampler(document, seed or 0), Roles(document)
        responses = ResponseBuilder(document, sampler, roles)
        resources = Resources(document, sampler, roles, clock, invent)
        self._kept: list[tuple[object, tuple[str, ...]]] = [(resources, ("_collections", "_settings"))]
        self.destinations: Destinations = Destinations(resources, webhook_url, failover_url)
        self.parties: Parties = Parties()

        self.recorder: Recorder = Recorder(resources, sampler, address.recording)
        self.calls: Calls = Calls(self.environment, self.parties, self.destinations)
        queues = Queues(self.environment, responses, invent)
        running = services(self.recorder, sampler, self.deliveries.hosts)
        legs = LegCommands(self.calls, queues, running)
        self.conferences: Conferences = Conferences(self.calls, self.recorder, responses, invent)
        products = (self.environment, self.parties, self.destinations, resources, responses)
        numbers = Numbers(*products)
        inventory = Inventory(*products, numbers)
        opt_outs = OptOuts(*products)
        sim_cards = SimCards(*products)
        storage = Storage(document, clock, invent)
        self._kept += [
            (self.parties, ("_by_number",)),
            (opt_outs, ("_found",)),
            (inventory, ("_reserved", "_pending")),
            (sim_cards, ("_codes",)),
            (storage, ("buckets",)),
        ]
        self.messages: Messages = Messages(*products, opt_outs)
        self.verify: Verify = Verify(*products)
        texml = TexmlCalls(self.calls, legs, running, self.conferences, queues)
        parts = (
            self.verify,
            numbers,
            inventory,
            Orders(*products, numbers, inventory),
            Jobs(*products, numbers),
            Hosted(*products, numbers),
            Portability(*products),
            Porting(*products, numbers),
            sim_cards,
            Files(*products),
            Connections(*products),
            Records(*products, self.calls),
            CallControl(self.calls, legs, running, self.recorder, responses, invent),
            self.conferences,
            queues,
            self.messages,
            opt_outs,
            Faxes(*products),
            storage,
            Texml(*products, texml),
            TexmlConferences(*products, texml),
            TexmlQueues(*products, queues),
            TexmlServices(*products, texml, self.recorder),
            TexmlRecordings(*products),
        )
        table = {name: operation for part in parts for name, operation in part.operations().items()}
        self.operations: Operations = Operations(
            document, clock, responses, GenericOperations(resources, responses), table
        )

    def snapshot(self) -> Snapshot:
        """A copy of what the account has: its resources, its storage, and the parties. Calls are no part of it."""
        return copy.deepcopy([[getattr(part, name) for name in names] for part, names in self._kept])

    def restore(self, snapshot: Snapshot) -> None:
        """Have what the account had when a snapshot was taken."""
        for (part, names), values in zip(self._kept, copy.deepcopy(snapshot), strict=True):
            for name, value in zip(names, values, strict=True):
                setattr(part, name, value)

    async def close(self) -> None:
        """Stop everything that is running."""
        self.clock.stop()
        await self.environment.close()
        await self.deliveries.close()
