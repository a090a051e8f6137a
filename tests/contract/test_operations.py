"""Every operation, called over real HTTP against a server that judges by the document alone.

openapi-core judges requests and responses (judge.py), Hypothesis draws the arguments and the responses from the
document's schemas (samples.py). Nothing of the generator or of the simulator is asked; the overlay's repairs are data.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import pytest
import pytest_asyncio
from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from telnyx_async import NULL, RetryPolicy, TelnyxSession
from telnyx_async._engine.serialization import to_wire
from telnyx_async.model import Model
from telnyx_async.operation import OPERATIONS
from tests.contract import document
from tests.contract.document import Declared, composed, kinds_of, schema_of
from tests.contract.judge import Reply
from tests.contract.samples import Samples, drawn, same
from tests.contract.server import ContractServer, Seen, serving

IDS = [id for id, declared in document.OPERATIONS.items() if declared.here]
SESSION_SENDS = {"command_id", "idempotency_key"}
A_KEY = "891510ac-f3e4-11e8-af5b-de00688a4901"
# A parameter is text in a path or a query: not empty, and without the slash that would end a segment of the path.
WORDS = st.characters(codec="utf-8", exclude_characters="/", exclude_categories=["Cc", "Cs"])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[ContractServer]:
    async with serving() as contract:
        yield contract


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def session(server: ContractServer) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEY0123", base_url=server.url, retry=RetryPolicy(attempts=1)) as telnyx:
        yield telnyx


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of operations that are kept, or that Telnyx deprecated
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("lean", [False, True], ids=["all arguments", "required arguments"])
@pytest.mark.parametrize("id", IDS)
async def test_an_operation_reaches_the_wire_as_documented_and_its_answer_comes_back_whole(
    id: str, lean: bool, server: ContractServer, session: TelnyxSession
) -> None:
    declared, call = document.OPERATIONS[id], OPERATIONS[id].load()
    for exchange in drawn(exchanges(declared, lean=lean)):
        positional, named = arguments(declared, exchange)
        server.reply = exchange.reply

        result = await call(session, *positional, **named)

        seen = server.seen.pop()
        assert seen.operation == id
        assert path_of(seen) == expected_path(declared, exchange)
        assert query_of(seen) == expected_query(exchange)
        assert_body(seen, declared, exchange.body)
        if exchange.answer is None:
            assert result is None
        else:
            assert same(to_wire(result)) == same(exchange.answer)
            if isinstance(exchange.answer, dict) and composed(declared.answer()[1]).get("properties"):
                assert isinstance(result, Model)


# --- what is drawn


@frozen
class Exchange:
    """A request by what it is to hold, and the response to it. Parameters are identified by place and name."""

    parameters: Mapping[tuple[str, str], Any]
    body: Any
    status: int
    media_type: str
    answer: Any

    @property
    def reply(self) -> Reply:
        """The response in the form in which it is sent."""
        if self.answer is None:
            return Reply(self.status, "", b"")
        if isinstance(self.answer, bytes):
            return Reply(self.status, self.media_type, self.answer)
        text = self.answer if self.media_type.startswith("text/") else json.dumps(self.answer)
        return Reply(self.status, self.media_type, text.encode())


def exchanges(declared: Declared, *, lean: bool) -> SearchStrategy[Exchange]:
    return st.builds(
        lambda given, body, answer: Exchange(given, body, *answer),
        parameters(declared, lean=lean),
        body_of(declared, lean=lean),
        answer_of(declared, lean=lean),
    )


def parameters(declared: Declared, *, lean: bool) -> SearchStrategy[dict[tuple[str, str], Any]]:
    samples = Samples(lean=lean, hidden="readOnly", text=WORDS, shortest=1)
    others = [p for p in declared.parameters if p["in"] != "query"]
    found = {(p["in"], p["name"]): (schema_of(p), p.get("required", False)) for p in others}
    found |= {
        key: ({"const": A_KEY}, asked) for key, (_, asked) in found.items() if key[1].lower() == "idempotency-key"
    }
    found |= {("query", name): asked for name, asked in declared.query.items()}
    drawn = {
        (place, name): samples.of(schema).filter(lambda value: value not in (".", ".."))
        for (place, name), (schema, required) in found.items()
        if (required or not lean)
        # A value, or an object, whose fields are parameters of their own: nobody can tell which of the two was meant.
        and not any(other.startswith(f"{name}[") for _, other in found)
    }
    return st.fixed_dictionaries(drawn)


def body_of(declared: Declared, *, lean: bool) -> SearchStrategy[Any]:
    """A body by the document: JSON where it may be JSON, else its fields, else bytes."""
    found = declared.body()
    if found is None:
        return st.none()
    media_type, schema = found
    kinds = kinds_of(composed(schema))
    if media_type == "application/octet-stream" or (media_type == "*/*" and "object" not in kinds):
        return st.just(b"some bytes")
    lean = lean and ("form" not in media_type or "required" in composed(schema))  # a form without fields is no body
    return Samples(lean=lean, hidden="readOnly").of(schema).map(with_key)


def with_key(body: Any) -> Any:
    """An idempotency key is a UUID where the document says what it is, and never empty."""
    return {k: A_KEY if k in SESSION_SENDS else v for k, v in body.items()} if isinstance(body, dict) else body


def answer_of(declared: Declared, *, lean: bool) -> SearchStrategy[tuple[int, str, Any]]:
    status = int(declared.success) if declared.success.isdigit() else 200
    media_type, schema = declared.answer()
    kinds = kinds_of(composed(schema))
    if media_type == "application/json" or (media_type == "*/*" and kinds != ["string"]):
        values = Samples(lean=lean, hidden="writeOnly").of(schema)
        return values.map(lambda value: (status, "application/json", value))
    if not media_type:
        return st.just((status, "", None))
    text = media_type.startswith("text/")
    concrete = "application/octet-stream" if "*" in media_type else media_type
    return st.just((status, concrete, "some text" if text else b"\0some bytes"))


# --- how it is given, and how it is to arrive


def arguments(declared: Declared, exchange: Exchange) -> tuple[list[Any], dict[str, Any]]:
    body = exchange.body
    names = {(p.location, p.wire_name): p for p in OPERATIONS[declared.id].parameters}
    in_path = {name: value for (place, name), value in exchange.parameters.items() if place == "path"}
    positional = [in_path[name] for name in sorted(in_path, key=lambda n: declared.path.index(f"{{{n}}}"))]
    takes = inspect.signature(OPERATIONS[declared.id].load()).parameters  # none for what has one possible value
    given = {names[key].name: value for key, value in exchange.parameters.items() if key[0] != "path"}
    named = {name: value for name, value in given.items() if name in takes}
    if ("body", "") in names and body is not None:
        named[names["body", ""].name] = body
    elif isinstance(body, dict):
        for wire, value in body.items():
            parameter = names["body", wire]
            named[parameter.name] = value.encode() if parameter.file else NULL if value is None else value
    return positional, named


def path_of(seen: Seen) -> list[str]:
    return [unquote(segment) for segment in seen.path.split("/")]


def expected_path(declared: Declared, exchange: Exchange) -> list[str]:
    path = declared.path.split("/")
    for (place, name), value in exchange.parameters.items():
        if place == "path":
            path = [segment.replace(f"{{{name}}}", as_text(value)) for segment in path]
    return path


def query_of(seen: Seen) -> dict[str, list[str]]:
    return {name: seen.query.getall(name) for name in seen.query}


def expected_query(exchange: Exchange) -> dict[str, list[str]]:
    query: dict[str, list[str]] = {}
    for (place, name), value in exchange.parameters.items():
        if place == "query" and value is not None:
            for key, text in pairs(name, value):
                query.setdefault(key, []).append(text)
    return query


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Lists are repeated, objects written with brackets."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from pairs(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from pairs(f"{name}[]" if isinstance(item, dict) else name, item)
    else:
        yield name, as_text(value)


def as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def assert_body(seen: Seen, declared: Declared, body: Any) -> None:
    if body is None:
        assert seen.body == b""
    elif isinstance(body, bytes):
        assert seen.body == body
    elif seen.content_type == "application/json":
        sent = json.loads(seen.body)
        assert seen.content_type in (*declared.bodies, "application/json")
        if isinstance(sent, dict):
            sent = {key: value for key, value in sent.items() if key in body or key not in SESSION_SENDS}
        assert sent == body
    else:
        expected: dict[str, list[str]] = {}
        for name, value in body.items():
            for key, text in pairs(name, value):
                expected.setdefault(key, []).append(text)
        assert {
            key: texts for key, texts in seen.form.items() if key in expected or key not in SESSION_SENDS
        } == expected
