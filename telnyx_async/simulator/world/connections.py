"""Connections of all kinds as one list, and the tokens of telephony credentials."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import orjson
from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.destinations import CONNECTIONS
from telnyx_async.simulator.world.filters import select, sort
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

_NAMES = ("connection_name", "application_name", "friendly_name")
_TOKEN_SECONDS = 24 * 3600


@define(eq=False)
class Connections(Product):
    """Shows connections and applications, which have families of their own too, and makes tokens."""

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "ListConnections": self._list,
            "RetrieveConnection": self._get,
            "CreateTelephonyCredentialToken": self._token,
        }

    def _all(self) -> Iterator[Resource]:
        for collection in CONNECTIONS:
            for one in self.resources.all(collection):
                name = next((one[key] for key in _NAMES if one.get(key)), "")
                shown = {key: value for key, value in one.items() if not key.startswith("_")}
                yield {**shown, "id": str(one["id"]), "connection_name": name}

    def _list(self, endpoint: Endpoint, request: Request) -> Response:
        found = sort(select(list(self._all()), request.query), request.query)
        return self.responses.listed(endpoint, request, found)

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        found = next((one for one in self._all() if one["id"] == request.path["id"]), None)
        return self.shown(endpoint, self.known(found, "connection", "id"))

    def _token(self, endpoint: Endpoint, request: Request) -> Answer:
        """A JWT of the form that Telnyx makes; nobody can verify its signature."""
        credential = self.named("/telephony_credentials", request)
        if credential is None:
            return None
        now = int(self.environment.clock.now().timestamp())
        claims = {"iss": "telnyx_telephony", "aud": "telnyx_telephony", "sub": credential["id"], "typ": "access"}
        claims |= {"iat": now, "nbf": now - 1, "exp": now + _TOKEN_SECONDS, "jti": self.environment.identifiers.uuid()}
        parts = [_encoded({"alg": "HS512", "typ": "JWT"}), _encoded(claims), self.environment.identifiers.token()]
        return Response(int(endpoint.success), "text/plain", content=".".join(parts).encode())


def _encoded(part: Resource) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(part)).decode().rstrip("=")
