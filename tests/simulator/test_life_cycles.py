"""Every family of resources: what is created can be read, is listed, changes when it is changed, and is gone at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode
from uuid import uuid4

import aiohttp
import orjson
import pytest
from attrs import frozen

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.roles import Roles

from .sampled import DOCUMENT, SAMPLER, body

ROLES = Roles(DOCUMENT)
# They are created with a call that is going on, or with a profile that exists; other tests make those.
BESIDE_OTHERS = (
    *("/calls", "/conferences", "/queues", "/messages"),
    *("/texml/Accounts/{}/Calls", "/texml/Accounts/{}/Conferences/{}/Participants"),
)
FAMILIES: dict[str, dict[str, Endpoint]] = {}
for _one in DOCUMENT.endpoints.values():
    if not _one.storage:
        FAMILIES.setdefault(ROLES[_one.id].collection, {}).setdefault(ROLES[_one.id].kind, _one)
CREATABLE = [name for name, one in FAMILIES.items() if {"create", "get"} <= one.keys() and name not in BESIDE_OTHERS]


@frozen
class Client:
    """Sends requests that are made from the document."""

    http: aiohttp.ClientSession
    url: str

    async def ask(self, endpoint: Endpoint, path: str) -> Any:
        """The resource, or the resources, of a response that has to be a success; None where it shows none."""
        status, answer = await self.status(endpoint, path)
        assert str(status) == endpoint.success, (endpoint.id, answer)
        key = ROLES[endpoint.id].data_key
        return answer[key] if key and answer else answer

    async def status(self, endpoint: Endpoint, path: str) -> tuple[int, Any]:
        headers: dict[str, str] = {}
        query = {}
        for one in endpoint.parameters:
            if one.required and one.location == "query":
                value = SAMPLER.fitting(one.pointer, one.schema, one.name, "request")
                query[one.name] = {"page": 1, "page_size": 20}.get(one.name, value)
            elif one.required and one.location == "header":
                key = one.name.lower() == "idempotency-key"  # each request is one of its own
                sample = uuid4() if key else SAMPLER.fitting(one.pointer, one.schema, one.name, "request")
                headers[one.name] = str(sample)
        data = body(endpoint, endpoint.body[0], headers) if endpoint.body else None
        url = f"{self.url}{path}?{urlencode(query)}"
        async with self.http.request(endpoint.method, url, data=data, headers=headers) as response:
            answer = await response.read()
            return response.status, orjson.loads(answer) if answer else None

    async def create(self, collection: str) -> tuple[str, str]:
        """Create a resource, and those that its path needs: the path of its collection, and its identifier."""
        family = FAMILIES[collection]
        steps: list[str] = []
        template: list[str] = []
        for step in family["create"].path.split("/"):
            if "{" not in step:
                steps.append(step)
                template.append(step.removesuffix(".json"))
                continue
            above = "/".join(template)
            nested = "create" in FAMILIES.get(above, {})
            steps.append((await self._create_at(above, "/".join(steps)))[1] if nested else "1")
            template.append("{}")
        return await self._create_at(collection, "/".join(steps))

    async def _create_at(self, collection: str, path: str) -> tuple[str, str]:
        family = FAMILIES[collection]
        made = await self.ask(family["create"], path)
        return path, identifier_of(family, made[0] if isinstance(made, list) else made)


def identifier_of(family: Mapping[str, Endpoint], resource: Mapping[str, Any]) -> str:
    return str(resource[ROLES[family["get"].id].identifier])


@pytest.mark.simulator(speed=1000)
@pytest.mark.parametrize("collection", CREATABLE)
async def test_a_resource_lives_until_it_is_deleted(sim: Simulator, collection: str) -> None:
    family = FAMILIES[collection]
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
        client = Client(http, sim.url)
        path, identifier = await client.create(collection)
        ending = ".json" if path.endswith(".json") else ""
        item = f"{path.removesuffix('.json')}/{quote(identifier, safe='')}{ending}"
        name = ROLES[family["get"].id].identifier
        shown = await client.ask(family["get"], item)
        shown = shown[0] if isinstance(shown, list) else shown
        assert str(shown.get(name, identifier)) == identifier
        if "list" in family and not any("filter" in p.name and p.required for p in family["list"].parameters):
            assert identifier in [str(one.get(name)) for one in await client.ask(family["list"], path)]
        for role in ("update", "replace"):
            if role in family:
                await client.ask(family[role], item)
                await client.ask(family["get"], item)
        if "delete" in family:
            await client.ask(family["delete"], item)
            assert (await client.status(family["get"], item))[0] == 404
            assert (await client.status(family["delete"], item))[0] == 404


def test_most_families_are_tested() -> None:
    assert len(CREATABLE) > 70
