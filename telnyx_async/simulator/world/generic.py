"""Operations that no part of the world knows: carried out by their role for resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.paging import Page
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.schema.role import RoleKind
from telnyx_async.simulator.world.resources import Resource, Resources


@frozen
class GenericOperations:
    """Carries operations out on stored resources.

    Args:
        resources: the state.
        responses: makes the responses.
    """

    resources: Resources
    responses: ResponseBuilder

    def stores(self, endpoint: Endpoint) -> bool:
        """Whether the response shows what was stored before, and not a sample."""
        role = self.resources.roles[endpoint.id]
        content = endpoint.json_content
        if content is None and endpoint.responses.get(endpoint.success):
            return False
        match role.kind:
            case "create" | "update" | "replace" | "delete":
                return True
            case "get" | "list":
                return role.creatable or self.resources.begins_empty(role.collection)
            case "settings":
                return self.resources.roles.writable(endpoint.path)
            case "action":
                return bool(role.owner)
        return False

    def carry_out(self, endpoint: Endpoint, request: Request) -> Response:
        """Carry an operation out.

        Raises:
            ApiError: its resource does not exist.
        """
        state = self._apply(endpoint, request)
        content = self.responses.content(endpoint, request)
        if content is None:
            return Response(int(endpoint.success))
        if "json" in content.media_type:
            sample = {"_key": endpoint.id, **request.fields}
            return self.responses.json(endpoint, content, sample if state is None else state)
        return self.responses.file(endpoint, content)

    def _apply(self, endpoint: Endpoint, request: Request) -> Page | Resource | None:
        resources = self.resources
        by_role: Mapping[RoleKind, Callable[[Endpoint, Request], Page | Resource | None]] = {
            "list": resources.list,
            "create": resources.create,
            "get": resources.get,
            "update": resources.update,
            "replace": resources.update,
            "delete": resources.delete,
            "settings": resources.settings,
            "action": resources.act,
        }
        apply = by_role.get(resources.roles[endpoint.id].kind)
        return apply(endpoint, request) if apply else None
