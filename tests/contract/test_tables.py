"""The tables of the package, against what stands in Telnyx's document and in the overlay's tables.

The document is read as JSON here (document.py), not by the generator that made the tables of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from telnyx_async.models._events import EVENTS
from telnyx_async.operation import OPERATIONS
from tests.contract import document
from tests.contract.document import DOCUMENT, OVERLAY, SCHEMAS, Declared, composed, kinds_of, resolved

IDS = list(document.OPERATIONS)
NOT_PLACES = {"server", "body"}


def properties(schema: Any) -> dict[str, Any]:
    """The properties of a schema, those of its alternatives included."""
    whole = composed(schema)
    found = dict(whole.get("properties", {}))
    for branch in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
        found |= properties(branch)
    return found


def test_the_table_has_the_operations_of_the_document_and_no_others() -> None:
    assert set(OPERATIONS) == set(IDS)
    methods = ("get", "put", "post", "delete", "patch", "head")
    nodes = [node for item in DOCUMENT["paths"].values() for text, node in item.items() if text in methods]
    sockets = [node for node in nodes if "101" in node["responses"]]
    assert len(IDS) == len(nodes) - len(sockets)


@pytest.mark.parametrize("id", IDS)
def test_an_operation_goes_where_the_document_says(id: str) -> None:
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    assert (operation.method, operation.path) == (declared.method, declared.path)
    assert operation.tag == declared.node["tags"][0]
    assert operation.signed is declared.elsewhere
    assert (operation.server or DOCUMENT["servers"][0]["url"]) == declared.server
    if not declared.elsewhere:
        assert operation.authenticated is bool(declared.node.get("security", DOCUMENT["security"]))


@pytest.mark.parametrize("id", IDS)
def test_an_operation_takes_the_parameters_that_the_document_declares(id: str) -> None:
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    taken = [p for p in operation.parameters if p.location not in NOT_PLACES]
    others = {(p["in"], p["name"], p.get("required", False)) for p in declared.parameters if p["in"] != "query"}
    # What has a default is sent when the caller does not give it; and the session makes the key.
    made = {("header", p.wire_name) for p in taken if p.wire_name.lower() == "idempotency-key"}
    assert {
        (p.location, p.wire_name, p.required or p.default is not None)
        for p in taken
        if (p.location, p.wire_name) not in made
    } == {("query", name, required) for name, (_, required) in declared.query.items()} | {
        o for o in others if o[:2] not in made
    }


@pytest.mark.parametrize("id", IDS)
def test_an_operation_takes_the_fields_of_the_declared_body(id: str) -> None:
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    assert bool(operation.body) is bool(declared.bodies)
    sent = {p.wire_name for p in operation.parameters if p.location == "body"}
    fields = {
        name
        for content in declared.bodies.values()
        for name, part in properties(content.get("schema", {})).items()
        if composed(part).get("readOnly") is not True
    }
    assert sent == fields or sent == {""}


@pytest.mark.parametrize("id", IDS)
def test_an_operation_declares_the_responses_of_the_document(id: str) -> None:
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    assert {r.status for r in operation.responses} == set(declared.responses)
    for status, response in declared.responses.items():
        types = {r.media_type for r in operation.responses if r.status == status}
        assert len(types) == max(1, len(response.get("content", {})))


@pytest.mark.parametrize("id", IDS)
def test_an_operation_is_repeated_as_its_body_and_its_verb_allow(id: str) -> None:
    """What the overlay says of an operation goes before; it gives its reason there."""
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    fields = {name for content in declared.bodies.values() for name in properties(content.get("schema", {}))}
    by_verb = {"GET": "safe", "HEAD": "safe", "PUT": "idempotent", "DELETE": "idempotent"}
    key = next((name for name in ("command_id", "idempotency_key") if name in fields), None)
    if any(p["in"] == "header" and p["name"].lower() == "idempotency-key" for p in declared.parameters):
        key = key or "idempotency_key"
    expected = key or by_verb.get(declared.method, "none")
    assert operation.idempotency == OVERLAY.operations.get(id, {}).get("idempotency", expected)


@pytest.mark.parametrize("id", IDS)
def test_a_list_goes_on_as_its_parameters_and_its_answer_allow(id: str) -> None:
    operation, declared = OPERATIONS[id], document.OPERATIONS[id]
    names = declared.query.keys()
    _, answer = declared.answer()
    has_list = "array" in kinds_of(composed(properties(answer).get("data", {})))
    if "page[number]" in names and has_list and declared.method == "GET":
        assert operation.paging is not None
    paging = operation.paging
    if paging is None:
        return
    wire = {p.name: p.wire_name for p in operation.parameters if p.location == "query"}
    assert {wire[name] for name in (paging.page, paging.size) if name} <= names
    items = properties(answer).get(paging.items, {}) if paging.items else answer
    assert all("array" in kinds_of(composed(one)) for one in composed(items).get("oneOf", [items]))
    if paging.style == "number" and paging.meta:
        assert paging.meta in properties(answer)


def announced(declared: Declared) -> Iterator[str]:
    """The event types of an operation's callbacks, and those that the overlay knows it to lead to."""
    yield from OVERLAY.webhooks.get(f"{declared.method} {declared.path}", ())
    for callback in declared.node.get("callbacks", {}).values():
        for item in resolved(callback).values():
            yield from carried(item)


def carried(item: Any) -> Iterator[str]:
    """The event types of a webhook; the overlay names those of what has no event_type of its own."""
    for content in resolved(item["post"]["requestBody"])["content"].values():
        data = properties(content["schema"]).get("data", content["schema"])
        schemas = {ref.rpartition("/")[2] for ref in (content["schema"].get("$ref", ""), data.get("$ref", ""))}
        for one in (data, *(composed(data).get("oneOf", ()))):
            yield from event_types(one)
        yield from (kind for kind, schema in OVERLAY.events.items() if schema in schemas)


def event_types(schema: Any) -> list[str]:
    declared = composed(properties(schema).get("event_type", {}))
    return declared.get("enum", declared.get("examples", []))


@pytest.mark.parametrize("id", IDS)
def test_an_operation_names_the_events_that_its_callbacks_announce(id: str) -> None:
    assert set(OPERATIONS[id].webhooks) == {*announced(document.OPERATIONS[id])}


def test_the_events_are_those_of_the_webhooks_and_those_of_the_overlay() -> None:
    called_back = {kind for declared in document.OPERATIONS.values() for kind in announced(declared)}
    received = {kind for item in DOCUMENT["webhooks"].values() for kind in carried(resolved(item))}
    assert set(EVENTS) == called_back | received | set(OVERLAY.events)
    assert {key.partition(".")[0] for key in OVERLAY.events.values()} <= set(SCHEMAS)


def test_no_prose_of_telnyx_is_in_the_vendored_document() -> None:
    def texts(node: Any, place: str = "") -> Iterator[str]:
        if isinstance(node, Mapping):
            for key, value in node.items():
                if value and isinstance(value, str) and key in ("title", "description"):
                    yield f"{place}/{key}"
                yield from texts(value, f"{place}/{key}")
        for index, item in enumerate(node if isinstance(node, list) else ()):
            yield from texts(item, f"{place}/{index}")

    assert [*texts(DOCUMENT)] == ["/info/title"]
    assert "externalDocs" not in json.dumps(DOCUMENT)
