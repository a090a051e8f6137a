"""Every schema and every event: what the document allows becomes the class, and the same JSON again."""

from __future__ import annotations

import copy
import json
import pickle
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.overlay import Overlay
from telnyx_async._engine.serialization import class_of, drift_reported_to, evaluate, structure, to_wire
from telnyx_async.model import Discriminator, Drift, Event, Model, unknown_fields
from telnyx_async.models._events import EVENTS
from telnyx_async.models._index import HOMES
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.samples import Sampler
from tests.contract.test_operations import without_nulls

OPENAPI = Path(__file__).parents[2] / "openapi"
DOCUMENT = Document(Overlay.read(OPENAPI / "overlay").repaired(json.loads((OPENAPI / "telnyx.json").read_text())))
SCHEMAS: dict[str, Any] = DOCUMENT.root["components"]["schemas"]
LOCK = tomllib.loads((OPENAPI / "placement.lock").read_text())["classes"]
CLASSES = {key: said.partition(".")[2] for key, said in LOCK.items() if key in SCHEMAS}


def test_every_component_that_is_no_scalar_list_or_map_is_a_class_or_an_alias() -> None:
    assert CLASSES.keys() >= {key for key, schema in SCHEMAS.items() if schema.get("properties") or "enum" in schema}
    assert set(CLASSES.values()) <= HOMES.keys()


@pytest.mark.parametrize("lean", [False, True], ids=["full", "required fields"])
@pytest.mark.parametrize("key", sorted(CLASSES))
def test_a_schema_makes_the_round_trip(key: str, lean: bool) -> None:
    name, schema = CLASSES[key], {"$ref": f"#/components/schemas/{key}"}
    value = Sampler(DOCUMENT).sample(schema, key, lean=lean)
    drifted: list[Drift] = []
    with drift_reported_to(drifted.append):
        made = structure(name, value)
    assert without_nulls(to_wire(made)) == without_nulls(value)
    write_only = {wire for wire, part in DOCUMENT.properties(schema).items() if part.get("writeOnly")}
    unsaid = {*write_only, "occurred_at"}  # the document leaves the time out of some events' envelopes
    assert [d for d in drifted if d.what != "missing field" or d.detail not in unsaid] == [] or lean
    if isinstance(value, dict) and DOCUMENT.properties(schema):
        assert isinstance(made, Model)
        assert made == structure(name, value)
        assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))


@pytest.mark.parametrize("key", [key for key in sorted(CLASSES) if DOCUMENT.properties(SCHEMAS[key])])
def test_a_field_that_no_document_names_is_kept_and_reported(key: str) -> None:
    name, value = CLASSES[key], Sampler(DOCUMENT).sample({"$ref": f"#/components/schemas/{key}"}, key)
    drifted: list[Drift] = []
    with drift_reported_to(drifted.append):
        made = structure(name, value | {"added_yesterday": {"a": [1]}})
    assert unknown_fields(made) == {"added_yesterday": {"a": [1]}}
    assert to_wire(made)["added_yesterday"] == {"a": [1]}
    assert [d.detail for d in drifted if d.what == "unknown field"] == ["added_yesterday"]


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_an_event_type_has_a_class_with_the_envelope(kind: str) -> None:
    made = structure(
        EVENTS[kind],
        {"record_type": "event", "event_type": kind, "id": "1", "occurred_at": "2025-06-16T10:00:00Z", "payload": {}},
    )
    assert isinstance(made, Event)
    assert (made.id, made.event_type, made.occurred_at.year) == ("1", kind, 2025)
    assert made.payload is not None
    assert made.raw == b""
    assert made.meta.attempt is None


def test_every_event_type_of_the_documents_callbacks_is_in_the_table() -> None:
    announced = {kind for endpoint in DOCUMENT.endpoints.values() for kind in endpoint.events}
    assert len(announced) >= 59
    assert announced <= set(EVENTS)


UNIONS = [name for name in HOMES if getattr(evaluate(name), "__metadata__", None)]


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_is_told_apart_by_its_table_and_an_unknown_variant_is_kept(name: str) -> None:
    table = evaluate(name).__metadata__[0]
    for key, cls in table.classes.items():
        value = {table.field: key} if isinstance(table, Discriminator) else {key: None}
        assert class_of(table, value) == cls
        assert type(structure(name, value)).__name__ == cls
    drifted: list[Drift] = []
    with drift_reported_to(drifted.append):
        assert structure(name, {"nobody": "knows"}) == {"nobody": "knows"}
    assert [d.what for d in drifted] == ["unknown variant"]
