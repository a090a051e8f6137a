"""Every family of resources: what is created can be read, is listed, changes when it is changed, and is gone at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode
from uuid import uuid4

import aiohttp
import orjson
import pytest
from attrs import evolve, frozen

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.roles import Roles

from .sampled import DOCUMENT, SAMPLER, body

ROLES = Roles(DOCUMENT)
# They are created with a call that is going on, with a profile or an order in a certain state, or have a name as their
# identifier: other tests make those. The last two are created without a response that names them.
BESIDE_OTHERS = (
    *("/calls", "/conferences", "/queues", "/messages", "/verifications", "/porting_orders/{}/activation_jobs"),
    *("/texml/Accounts/{}/Calls", "/texml/Accounts/{}/Calls/{}/Recordings"),
    "/texml/Accounts/{}/Conferences/{}/Participants",
    *("/dir/{}/references", "/whatsapp/business_accounts/{}/phone_numbers"),
)
NAMED_ONLY = ("/ai/assistants/tests/test-suites",)  # a list of names, that exist by their tests
FAMILIES: dict[str, dict[str, Endpoint]] = {}
for _one in DOCUMENT.endpoints.values():
    if not _one.storage:
        FAMILIES.setdefault(ROLES[_one.id].collection, {}).setdefault(ROLES[_one.id].kind, _one)
for _one in DOCUMENT.endpoints.values():
    if _home := ROLES[_one.id].home:  # created at one path, and read at another
        FAMILIES[_home.collection].setdefault("create", _one)
CREATABLE = [
    name
    for name, one in FAMILIES.items()
    if "create" in one and {"get", "list"} & one.keys() and name not in BESIDE_OTHERS
]


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

    async def create(self, collection: str) -> tuple[list[str], Any]:
        """Create a resource, and those that its path needs: the identifiers in its path, and the resource."""
        endpoint = FAMILIES[collection]["create"]
        identifiers: list[str] = []
        parts = endpoint.template.split("{}")
        for index in range(len(endpoint.names)):
            above = "{}".join(parts[: index + 1]).removesuffix("/")
            identifiers.append(await self.parent(above, identifiers) if above != collection else "1")
        return identifiers, await self.ask(endpoint, fill(endpoint, identifiers))

    async def parent(self, collection: str, above: list[str]) -> str:
        """The identifier of a resource that another one belongs to; of one that is there, where none can be created."""
        family = FAMILIES.get(collection, {})
        endpoint = family.get("create") or family.get("list")
        if endpoint is None or collection in NAMED_ONLY:
            return "1"
        nested = len(endpoint.names) <= len(above)
        made = await self.ask(endpoint, fill(endpoint, above)) if nested else (await self.create(collection))[1]
        return identifier_of(family, made)


def fill(endpoint: Endpoint, identifiers: list[str], last: str = "") -> str:
    """The path of an endpoint, with identifiers in it; with `last` as the last one."""
    kept = [*identifiers[: len(endpoint.names) - 1], last] if last else identifiers
    for name, value in zip(endpoint.names, kept, strict=False):
        endpoint = evolve(endpoint, path=endpoint.path.replace(f"{{{name}}}", quote(value, safe="")))
    return endpoint.path


def identifier_of(family: Mapping[str, Endpoint], resource: Any) -> str:
    shown = resource[0] if isinstance(resource, list) else resource
    return str(shown[ROLES[(family.get("get") or family["list"]).id].identifier])


@pytest.mark.simulator(speed=1000)
@pytest.mark.parametrize("collection", CREATABLE)
async def test_a_resource_lives_until_it_is_deleted(sim: Simulator, collection: str) -> None:
    family = FAMILIES[collection]
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
        client = Client(http, sim.url)
        parents, made = await client.create(collection)
        named = family["create"].path.endswith("}")  # by the path that it is created at
        identifier = parents[-1] if named else identifier_of(family, made)

        async def listed() -> list[str]:
            resources = await client.ask(family["list"], fill(family["list"], parents))
            return [identifier_of(family, one) for one in resources]

        async def shown() -> None:
            if "get" in family:
                resource = await client.ask(family["get"], fill(family["get"], parents, identifier))
                one = resource[0] if isinstance(resource, list) else resource
                assert str(one.get(ROLES[family["get"].id].identifier, identifier)) == identifier

        lists = "list" in family and not any("filter" in p.name and p.required for p in family["list"].parameters)
        await shown()
        if lists:
            assert identifier in await listed()
        for role in ("update", "replace"):
            if role in family:
                await client.ask(family[role], fill(family[role], parents, identifier))
                await shown()
        if "delete" in family:
            item = fill(family["delete"], parents, identifier)
            await client.ask(family["delete"], item)
            assert (await client.status(family["delete"], item))[0] == 404
            if "get" in family:
                assert (await client.status(family["get"], fill(family["get"], parents, identifier)))[0] == 404
            if lists:
                assert identifier not in await listed()


def test_most_families_are_tested() -> None:
    assert len(CREATABLE) > 150
