"""Every schema and every event: what the document allows becomes the class, and the same JSON again.

Hypothesis draws the values from the document's schemas (samples.py). That they fit them is what openapi-core judges of
each answer in test_operations.py.
"""

from __future__ import annotations

import copy
import pickle
import tomllib

import pytest

from telnyx_async._engine.annotations import evaluate
from telnyx_async._engine.serialization import class_of, drift_reported_to, structure, to_wire
from telnyx_async.model import Discriminator, Drift, Event, Model, unknown_fields
from telnyx_async.models._events import EVENTS
from telnyx_async.models._index import HOMES
from tests.contract.document import OPENAPI, SCHEMAS, composed
from tests.contract.samples import Samples, drawn, same, time_in

LOCK = tomllib.loads((OPENAPI / "placement.lock").read_text())["classes"]
CLASSES = {key: home.partition(".")[2] for key, home in LOCK.items() if key in SCHEMAS}
OBJECTS = [key for key in sorted(CLASSES) if composed(SCHEMAS[key]).get("properties")]


def reference(key: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{key}"}


def unforeseen(drifted: list[Drift], key: str, cut: set[str]) -> list[Drift]:
    """What should not have been reported.

    A text that is no time may be, where the document does not say `date-time`; an object without any field too, where it
    could be each of several variants; and what is missing since it is only written, since the document does not list it, or since
    the sample ends there (`cut`).
    """
    written = {name for name, part in composed(SCHEMAS[key]).get("properties", {}).items() if part.get("writeOnly")}
    allowed = {
        "unparsable date": lambda detail: time_in(detail) is None,
        "unknown variant": lambda detail: not detail,
        "missing field": lambda detail: detail in {*written, *cut, "occurred_at"},
    }
    return [d for d in drifted if d.what not in allowed or not allowed[d.what](d.detail)]


def test_every_component_that_is_no_scalar_list_or_map_is_a_class_or_an_alias() -> None:
    named = {key for key, schema in SCHEMAS.items() if schema.get("properties") or "enum" in schema}
    # What repeats another component under the prefix of a product is the class of that one.
    assert {key for key in named - CLASSES.keys() if key.rpartition("_")[2] not in CLASSES} == set()
    assert set(CLASSES.values()) <= HOMES.keys()


@pytest.mark.parametrize("lean", [False, True], ids=["full", "required fields"])
@pytest.mark.parametrize("key", sorted(CLASSES))
def test_a_schema_makes_the_round_trip(key: str, lean: bool) -> None:
    name = CLASSES[key]
    samples = Samples(lean=lean, hidden="writeOnly")
    for value in drawn(samples.of(reference(key))):
        drifted: list[Drift] = []
        with drift_reported_to(drifted.append):
            made = structure(name, copy.deepcopy(value))
        assert same(to_wire(made)) == same(value)
        assert unforeseen(drifted, key, samples.cut) == [] or lean
        if isinstance(value, dict) and key in OBJECTS:
            assert isinstance(made, Model)
            assert made == structure(name, copy.deepcopy(value))
            assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))


@pytest.mark.parametrize("key", OBJECTS)
def test_a_field_that_no_document_names_is_kept_and_reported(key: str) -> None:
    name = CLASSES[key]
    for value in drawn(Samples(lean=True, hidden="writeOnly").of(reference(key))):
        drifted: list[Drift] = []
        with drift_reported_to(drifted.append):
            made = structure(name, (value or {}) | {"added_yesterday": {"a": [1]}})
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
