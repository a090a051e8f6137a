"""The simulated world: all its parts, each given what it needs."""

from __future__ import annotations

from collections.abc import Collection

from telnyx_async.simulator.address import Address
from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.faults import Faults
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
from telnyx_async.simulator.world.destinations import Destinations
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.faxes import Faxes
from telnyx_async.simulator.world.generic import GenericOperations
from telnyx_async.simulator.world.messages import Messages
from telnyx_async.simulator.world.operations import Operations
from telnyx_async.simulator.world.parties import Parties
from telnyx_async.simulator.world.resources import Resources
from telnyx_async.simulator.world.storage import Storage
from telnyx_async.simulator.world.webhooks import Deliveries, Signer


class World:
    """The simulated world, without its HTTP server. For the arguments see `Simulator`.

    Attributes:
        public_key: that webhooks are verified with, base64.
        operations: carries out the operations of the document.
    """

    def __init__(
        self,
        document: Document,
        clock: Clock,
        address: Address,
        *,
        webhook_url: str | None,
        failover_url: str | None,
        webhook_hosts: Collection[str],
        seed: int,
        invent: bool,
    ) -> None:
        self.document = document
        self.clock = clock
        self.address = address
        self.journal: Journal = Journal()
        self.faults: Faults = Faults(seed)
        signer = Signer(seed)
        self.public_key: str = signer.public_key
        self.deliveries: Deliveries = Deliveries(signer, clock, self.journal, self.faults, webhook_hosts)
        self.environment: Environment = Environment(document, clock, self.journal, self.deliveries)

        sampler, roles = Sampler(document, seed), Roles(document)
        responses = ResponseBuilder(document, sampler, roles)
        resources = Resources(document, sampler, roles, clock, invent)
        self.destinations: Destinations = Destinations(resources, webhook_url, failover_url)
        self.parties: Parties = Parties()

        self.recorder: Recorder = Recorder(resources, sampler, address.recording)
        self.calls: Calls = Calls(self.environment, self.parties, self.destinations)
        queues = Queues(clock, responses, invent)
        running = services(self.recorder, sampler, self.deliveries.hosts)
        legs = LegCommands(self.calls, queues, running)
        self.messages: Messages = Messages(self.environment, self.parties, self.destinations, resources, responses)
        parts = (
            CallControl(self.calls, legs, running, responses, invent),
            Conferences(self.calls, self.recorder, responses, invent),
            queues,
            self.messages,
            Faxes(self.environment, self.parties, self.destinations, resources, responses),
            Storage(document, clock, invent),
        )
        table = {name: operation for part in parts for name, operation in part.operations().items()}
        self.operations: Operations = Operations(
            document, clock, responses, GenericOperations(resources, responses), table
        )

    async def close(self) -> None:
        """Stop everything that is running."""
        await self.environment.close()
        await self.deliveries.close()
