"""Every operation, called over real HTTP against a server that judges by the document alone."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from telnyx_async import TelnyxSession
from telnyx_async._engine.serialization import to_wire
from telnyx_async.model import Model
from telnyx_async.operation import OPERATIONS, Operation
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Upload
from telnyx_async.simulator.schema.samples import Sampler
from tests.contract.server import ContractServer, serving

DOCUMENT = Document(Path(__file__).parents[2] / "openapi" / "telnyx.json")
# Their server is another one, under another signature: see tests/storage.
STORAGE = {"Bucket", "Object"}
IDS = [id for id, endpoint in DOCUMENT.endpoints.items() if not endpoint.storage]
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
NOT_ARGUMENTS = {"authorization_bearer", "content-type"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[ContractServer]:
    async with serving(DOCUMENT) as contract:
        yield contract


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(server: ContractServer) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEY0123", base_url=server.url) as telnyx:
        yield telnyx


def test_the_table_has_the_operations_of_the_document_and_no_others() -> None:
    assert set(OPERATIONS) == set(DOCUMENT.endpoints)
    assert {(o.method, o.path) for o in OPERATIONS.values()} == {
        (e.method, e.path) for e in DOCUMENT.endpoints.values()
    }


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("lean", [False, True], ids=["all arguments", "required arguments"])
@pytest.mark.parametrize("id", IDS)
async def test_an_operation_reaches_the_wire_as_documented_and_its_answer_comes_back_whole(
    id: str, lean: bool, server: ContractServer, session: TelnyxSession
) -> None:
    endpoint, operation = DOCUMENT.endpoints[id], OPERATIONS[id]
    body = sent_body(endpoint, operation, lean=lean)
    positional, named, meant = arguments(endpoint, operation, body, lean=lean)
    result = await operation.load()(session, *positional, **named)
    seen = server.seen.pop()
    assert seen.endpoint.id == id
    assert seen.headers["authorization" if operation.authenticated else "user-agent"]
    for place, given in (("path", seen.request.path), ("query", seen.request.query)):
        wanted = {name: value for (at, name), value in meant.items() if at == place}
        assert texts({name: given.get(name) for name in wanted}) == texts(wanted)
    if isinstance(body, dict):
        assert without_keys(seen.request.fields) == without_keys(body)
    elif body is not None:
        assert seen.request.body == body
    if seen.answer is None:
        assert result is None
    else:
        assert without_nulls(to_wire(result)) == without_nulls(seen.answer)
    if (
        isinstance(seen.answer, dict)
        and "type" in (resolved := DOCUMENT.resolve(success(endpoint)))
        and resolved.get("properties")
    ):
        assert isinstance(result, Model)


def success(endpoint: Endpoint) -> Any:
    return endpoint.responses[endpoint.success][0].schema


def sent_body(endpoint: Endpoint, operation: Operation, *, lean: bool) -> Any:
    """A body by the document: JSON where it may be JSON, else its fields, else bytes."""
    if not endpoint.body:
        return None
    contents = {c.media_type: c for c in endpoint.body}
    content = next(
        (
            contents[m]
            for m in ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
            if m in contents
        ),
        endpoint.body[0],
    )
    kind = DOCUMENT.resolve(content.schema).get("type")
    if content.media_type == "application/octet-stream" or (content.media_type == "*/*" and kind != "object"):
        return b"some bytes"
    lean = lean and content.media_type != "multipart/form-data"  # an upload without any part is no request
    body = Sampler(DOCUMENT).sample(content.schema, endpoint.id, lean=lean, direction="request")
    if not isinstance(body, dict):
        return body
    known = {p.wire_name: p for p in operation.parameters if p.location == "body"}
    if "" in known:
        return body
    # Some schemas require what they do not declare; nobody could pass it.
    return {wire: b"a file" if known[wire].file else value for wire, value in body.items() if wire in known}


def arguments(
    endpoint: Endpoint, operation: Operation, body: Any, *, lean: bool
) -> tuple[list[Any], dict[str, Any], dict[tuple[str, str], Any]]:
    """Positional and named arguments, and what the server is to read from path and query."""
    names = {(p.location, p.wire_name): p for p in operation.parameters}
    positional, named, meant = [], {}, {}
    for parameter in sorted(
        endpoint.parameters, key=lambda p: endpoint.names.index(p.name) if p.location == "path" else 99
    ):
        if parameter.name.lower() in NOT_ARGUMENTS or (lean and not parameter.required):
            continue
        if any(p.name.startswith(f"{parameter.name}[") for p in endpoint.parameters):
            continue  # a free-form object whose keys are parameters of their own: a server cannot tell which was meant
        value = Sampler(DOCUMENT).sample(parameter.schema, f"{endpoint.id} {parameter.name}", direction="request")
        if parameter.location == "path":
            positional.append(value)
            meant["path", parameter.name] = str(value)
        else:
            named[names[parameter.location, parameter.name].name] = value
            meant[parameter.location, parameter.name] = value
    if ("body", "") in names and body is not None:
        named[names["body", ""].name] = body
    elif isinstance(body, dict):
        named |= {names["body", wire].name: value for wire, value in body.items()}
    return positional, named, meant


def texts(value: Any) -> Any:
    """Path and query are text; what the server reads of it depends on the schema."""
    if isinstance(value, dict):
        return {k: texts(v) for k, v in value.items()}
    if isinstance(value, list):
        return [texts(v) for v in value]
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).removesuffix(".0").lower()


def without_keys(body: dict[str, Any]) -> dict[str, Any]:
    """A body without the key that the session adds."""
    fields = {k: v for k, v in body.items() if k not in ("command_id", "idempotency_key")}
    return {k: v.content if isinstance(v, Upload) else v for k, v in fields.items()}


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    if isinstance(value, str) and MOMENT.match(value):  # however many digits its seconds are written with
        return datetime.fromisoformat(value)
    return [without_nulls(v) for v in value] if isinstance(value, list) else value


def test_no_prose_of_telnyx_is_in_the_vendored_document() -> None:
    text = json.dumps(DOCUMENT.root)
    assert '"title":' not in text.replace(json.dumps(DOCUMENT.root["info"])[1:-1], "").replace('"title": {', "")
    assert '"externalDocs"' not in text
