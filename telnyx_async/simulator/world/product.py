"""What the parts of the world that simulate a product have in common."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.destinations import Destinations
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.parties import Parties
from telnyx_async.simulator.world.resources import Resource, Resources

T = TypeVar("T")
Answer: TypeAlias = Response | None
"""None where the request is about something that does not exist, and is to be invented."""


@define(eq=False)
class Product:
    """A product of Telnyx.

    Args:
        environment: times what happens, and sends webhooks.
        parties: people outside the account.
        destinations: of webhooks.
        resources: where all resources are kept.
        responses: shows them.
    """

    environment: Environment
    parties: Parties
    destinations: Destinations
    resources: Resources
    responses: ResponseBuilder

    def notify(self, event_type: str, resource: Resource) -> None:
        """Send a webhook about a resource that has no application, to the simulator's own URL, if it has one."""
        destination = self.destinations.default()
        if destination is not None:
            shown = {name: value for name, value in resource.items() if not name.startswith("_")}
            self.environment.emit(event_type, shown, destination)

    def shown(self, endpoint: Endpoint, resource: Resource | None) -> Answer:
        """Respond with a resource."""
        content = endpoint.json_content
        return None if resource is None or content is None else self.responses.json(endpoint, content, resource)

    def known(self, found: T | None, what: str, parameter: str) -> T | None:
        """What was found; None where nothing was, and it is to be invented.

        Args:
            found: None where nothing was.
            what: it is, for the error.
            parameter: of the request, that names it.

        Raises:
            ApiError: nothing was found, and nothing is to be invented.
        """
        if found is None and not self.resources.invent:
            raise api_error("10005", f"there is no such {what}", parameter=parameter)
        return found

    def named(self, collection: str, request: Request, parameter: str = "id") -> Resource | None:
        """The resource that a path parameter names.

        Raises:
            ApiError: there is none.
        """
        return self.resources.find(collection, request.path[parameter])
