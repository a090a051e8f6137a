"""Operations that no part of the world knows: carried out by their role for resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.paging import Page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.schema.roles import RoleKind
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
            return self.responses.json(endpoint, content, request.fields if state is None else state)
        upload = (self.resources.owner(endpoint, request) or {}).get("_content")
        if isinstance(upload, Upload):
            return Response(int(endpoint.success), upload.content_type, content=upload.content)
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
