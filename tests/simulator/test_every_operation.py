"""Every operation of the document has a response, and it is valid by the document."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

import aiohttp
import orjson
import pytest
from yarl import URL

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint

from .sampled import DOCUMENT, SAMPLER, body, pairs


async def call(http: aiohttp.ClientSession, base: str, endpoint: Endpoint) -> tuple[int, str, bytes]:
    """Send a request that is made from the document."""
    path, query = endpoint.path, []
    headers: dict[str, str] = {}
    for parameter in endpoint.parameters:
        value = SAMPLER.fitting(parameter.pointer, parameter.schema, f"{endpoint.id} {parameter.name}", "request")
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(str(value), safe=":"))
        elif parameter.location == "query":
            query += list(pairs(parameter.name, value))
        elif parameter.name != "authorization_bearer":
            headers[parameter.name] = str(value)
    data = body(endpoint, endpoint.body[0], headers) if endpoint.body else None
    url = URL(f"{base}{path}?{urlencode(query)}", encoded=True)
    async with http.request(endpoint.method, url, headers=headers, data=data) as response:
        return response.status, response.headers.get("Content-Type", "").partition(";")[0], await response.read()


@pytest.mark.simulator(strict=True, invent=True)
async def test_every_operation_gives_its_declared_success_and_fits_its_schema(sim: Simulator) -> None:
    wrong = []
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http:
        for endpoint in DOCUMENT.endpoints.values():
            status, media_type, answer = await call(http, sim.url, endpoint)
            if str(status) != endpoint.success:
                wrong.append(f"{endpoint.id}: {status} {answer[:200]!r}")
                continue
            contents = {content.media_type: content for content in endpoint.responses[endpoint.success]}
            if endpoint.method == "HEAD" or not contents:
                wrong += [f"{endpoint.id}: a body"] if answer else []
            elif media_type not in contents and "*/*" not in contents:
                wrong.append(f"{endpoint.id}: {media_type}, not {' or '.join(contents)}")
            elif media_type == "application/json" and contents[media_type].pointer:
                errors = DOCUMENT.errors(str(contents[media_type].pointer), orjson.loads(answer), "response")
                wrong += [f"{endpoint.id}: {error.instance_path} {error.message[:100]}" for error in errors]
    assert not wrong, "\n".join(wrong)


@pytest.mark.simulator(strict=True, invent=True, seed=4, speed="virtual")
async def test_responses_are_the_same_for_the_same_seed(sim: Simulator) -> None:
    reading = [e for e in DOCUMENT.endpoints.values() if e.method == "GET" and not e.storage][::7]
    async with (
        aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as http,
        Simulator(strict=True, invent=True, seed=4, speed="virtual") as same,
        Simulator(strict=True, invent=True, seed=5, speed="virtual") as other,
    ):
        differing = 0
        for endpoint in reading:
            first = await call(http, sim.url, endpoint)
            assert await call(http, same.url, endpoint) == first
            differing += await call(http, other.url, endpoint) != first
    assert differing > len(reading) / 4


async def test_every_error_fits_what_the_operation_declares_for_it(sim: Simulator) -> None:
    """Without a key; with one, for what does not exist or with a body that is wrong."""
    wrong = []
    async with aiohttp.ClientSession() as http:
        for endpoint in DOCUMENT.endpoints.values():
            for headers in ({}, {"Authorization": "Bearer KEY"}):
                url = URL(sim.url + quote(endpoint.path, safe="/"), encoded=True)
                data = b"[1" if endpoint.body else None
                async with http.request(
                    endpoint.method, url, headers={**headers, "Content-Type": "application/json"}, data=data
                ) as response:
                    answer = await response.read()
                    declared = endpoint.responses.get(str(response.status), endpoint.responses.get("default", ()))
                    assert response.status < 500, endpoint.id
                    for content in declared[:1]:
                        if response.status >= 400 and content.pointer and "json" in content.media_type and answer:
                            errors = DOCUMENT.errors(content.pointer, orjson.loads(answer), "response")
                            wrong += [
                                f"{endpoint.id} {response.status}: {error.message[:100]}"
                                for error in errors
                                if error.instance_path[-1:] != ["code"]  # a string, where the document says integer
                            ]
                            codes = re.findall(rb'"code":("?)', answer)
                            assert set(codes) <= {b'"'}, endpoint.id
    assert not wrong, "\n".join(wrong)


def test_samples_fit_every_schema_of_every_response(document: Document) -> None:
    contents = [
        (endpoint.id, content)
        for endpoint in document.endpoints.values()
        for declared in endpoint.responses.values()
        for content in declared
        if content.pointer and "json" in content.media_type
    ]
    wrong = [
        name
        for name, content in contents
        if not document.valid(str(content.pointer), SAMPLER.fitting(str(content.pointer), content.schema, name))
    ]
    assert len(contents) > 1000
    assert not wrong, "\n".join(wrong)


def test_samples_fit_the_schema_of_every_event(document: Document) -> None:
    for event_type, (schema, pointer) in document.events.items():
        assert document.valid(pointer, SAMPLER.fitting(pointer, schema, event_type)), event_type
