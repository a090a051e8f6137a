"""Every schema and every event: what the document allows becomes the class, and the same JSON again.

Hypothesis draws the values from the document's schemas (samples.py). That they fit them is what openapi-core judges of
each answer in test_operations.py.
"""

from __future__ import annotations

import copy
import pickle

import pytest

from telnyx_async._engine.serialization import class_of, drift_reported_to, evaluate, structure, to_wire
from telnyx_async.model import Discriminator, Drift, Event, Model, unknown_fields
from telnyx_async.models._events import EVENTS
from telnyx_async.models._index import HOMES
from tests.contract.document import SCHEMAS, composed
from tests.contract.samples import Samples, drawn, same, time_in

# Components that a class bears the name of; the others were named in names.toml, and are reached through operations.
NAMED = sorted(key for key in SCHEMAS if key in HOMES)
OBJECTS = [name for name in NAMED if composed(SCHEMAS[name]).get("properties")]


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def unforeseen(drifted: list[Drift]) -> list[Drift]:
    """What should not have been reported.

    A text that is no time may be, where the document does not say `date-time`; an object without any field too, where it
    could be each of several variants.
    """
    allowed = {"unparsable date": lambda detail: time_in(detail) is None, "unknown variant": lambda detail: not detail}
    return [d for d in drifted if d.what not in allowed or not allowed[d.what](d.detail)]


def test_nearly_every_component_keeps_its_name() -> None:
    """What remains is no class name (lower case, dots), or was given an event's name."""
    assert len(NAMED) > 0.95 * len(SCHEMAS)


@pytest.mark.parametrize("lean", [False, True], ids=["full", "required fields"])
@pytest.mark.parametrize("name", NAMED)
def test_a_schema_makes_the_round_trip(name: str, lean: bool) -> None:
    for value in drawn(Samples(lean=lean, hidden="writeOnly").of(reference(name))):
        drifted: list[Drift] = []
        with drift_reported_to(drifted.append):
            made = structure(name, value)
        assert same(to_wire(made)) == same(value)
        assert unforeseen(drifted) == [] or lean
        if isinstance(value, dict) and name in OBJECTS:
            assert isinstance(made, Model)
            assert made == structure(name, value)
            assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))


@pytest.mark.parametrize("name", OBJECTS)
def test_a_field_that_no_document_names_is_kept_and_reported(name: str) -> None:
    for value in drawn(Samples(lean=True, hidden="writeOnly").of(reference(name))):
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
