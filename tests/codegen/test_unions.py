"""What distinguishes the variants of a union: nothing is tried in turn, and what nothing distinguishes is kept as it came."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.making import document, make, use

CAT = "type: object, properties: {kind: {type: string}, purrs: {type: boolean}, name: {type: string}}"
DOG = "type: object, properties: {kind: {type: string}, barks: {type: boolean}, name: {type: string}}"
EITHER = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"
SCHEMAS = f"""
Cat: {{{CAT}}}
Dog: {{{DOG}}}
Mapped: {{{EITHER}, discriminator: {{propertyName: kind, mapping: {{cat: '#/components/schemas/Cat', CAT: Cat, dog: '#/components/schemas/Dog', ghost: '#/components/schemas/Ghost'}}}}}}
Unmapped: {{{EITHER}, discriminator: {{propertyName: kind}}}}
Astray: {{{EITHER}, discriminator: {{propertyName: no.such.field, mapping: {{a: Cat}}}}}}
ByKey: {{{EITHER}}}
OrScalar: {{anyOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}, {{type: string}}, {{type: array, items: {{$ref: '#/components/schemas/Cat'}}}}]}}
Nested: {{oneOf: [{{$ref: '#/components/schemas/ByKey'}}, {{type: object, properties: {{bird: {{type: string}}}}}}]}}
Lists: {{oneOf: [{{type: array, items: {{$ref: '#/components/schemas/Cat'}}}}, {{type: array, items: {{$ref: '#/components/schemas/Dog'}}}}]}}
Refs: {{oneOf: [{{$ref: '#/components/schemas/Cats'}}, {{$ref: '#/components/schemas/Dogs'}}]}}
Cats: {{type: array, items: {{$ref: '#/components/schemas/Cat'}}}}
Dogs: {{type: array, items: {{$ref: '#/components/schemas/Dog'}}}}
Sms: {{type: object, properties: {{type: {{const: sms}}, text: {{type: string}}}}}}
Mms: {{type: object, properties: {{type: {{enum: [mms, rcs]}}, text: {{type: string}}}}}}
Constant: {{anyOf: [{{$ref: '#/components/schemas/Sms'}}, {{$ref: '#/components/schemas/Mms'}}]}}
Call: {{type: object, properties: {{record_type: {{type: string, example: call_record}}, at: {{type: string}}}}}}
Message: {{type: object, properties: {{record_type: {{type: string, default: message_record}}, at: {{type: string}}}}}}
Example: {{oneOf: [{{$ref: '#/components/schemas/Call'}}, {{$ref: '#/components/schemas/Message'}}], discriminator: {{propertyName: record_type}}}}
Status: {{type: object, properties: {{event: {{enum: [status, comment]}}, a: {{type: string}}}}}}
Comment: {{type: object, properties: {{event: {{enum: [status, comment]}}, a: {{type: string}}}}}}
Contradicted: {{oneOf: [{{$ref: '#/components/schemas/Status'}}, {{$ref: '#/components/schemas/Comment'}}], discriminator: {{propertyName: event, mapping: {{status: Status, comment: Comment}}}}}}
Twin: {{type: object, properties: {{same: {{type: string}}}}}}
OtherTwin: {{type: object, properties: {{same: {{type: string}}}}}}
Twins: {{anyOf: [{{$ref: '#/components/schemas/Twin'}}, {{$ref: '#/components/schemas/OtherTwin'}}]}}
OrMap: {{anyOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: object, additionalProperties: {{type: integer}}}}]}}
OrAnything: {{anyOf: [{{$ref: '#/components/schemas/Cat'}}, {{}}]}}
Dates: {{anyOf: [{{type: string, format: date-time}}, {{type: integer}}, {{$ref: '#/components/schemas/Cat'}}]}}
"""
# union, JSON -> the class it becomes ("dict" and the like: it is kept as it came)
CASES = [
    ("Mapped", {"kind": "cat"}, "Cat"),
    ("Mapped", {"kind": "CAT", "barks": True}, "Cat"),
    ("Mapped", {"kind": "dog"}, "Dog"),
    ("Mapped", {"kind": "fish"}, "dict"),
    ("Mapped", {"kind": 7}, "dict"),
    ("Mapped", {}, "dict"),
    ("Unmapped", {"kind": "?", "barks": True}, "Dog"),
    ("Astray", {"purrs": True}, "Cat"),
    ("ByKey", {"kind": "x", "purrs": True}, "Cat"),
    ("ByKey", {"kind": "x", "name": "y"}, "dict"),
    ("ByKey", {"purrs": True, "barks": True}, "dict"),
    ("OrScalar", {"barks": False}, "Dog"),
    ("OrScalar", "text", "str"),
    ("OrScalar", 7, "int"),
    ("OrScalar", [{"purrs": True}], "list of Cat"),
    ("Nested", {"barks": True}, "Dog"),
    ("Nested", {"bird": "x"}, "NestedObject"),
    ("list[ListsItem]", [{"barks": True}], "list of Dog"),
    ("list[ListsItem]", [{"purrs": True}, {"barks": True}], "list of Cat"),
    ("list[RefsItem]", [{"barks": True}], "list of Dog"),
    ("Constant", {"type": "sms"}, "Sms"),
    ("Constant", {"type": "rcs"}, "Mms"),
    ("Example", {"record_type": "call_record"}, "Call"),
    ("Example", {"record_type": "message_record"}, "Message"),
    ("Contradicted", {"event": "status"}, "Status"),
    ("Contradicted", {"event": "comment"}, "Comment"),
    ("Twins", {"same": "x"}, "dict"),
    ("OrMap", {"purrs": True}, "Cat"),
    ("OrMap", {"x": 1}, "dict"),
    ("OrAnything", {"purrs": True}, "Cat"),
    ("OrAnything", "x", "str"),
    ("Dates", "2031-04-01T10:00:00Z", "datetime"),
    ("Dates", 7, "int"),
    ("Dates", {"purrs": True}, "Cat"),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("unions"), document(schemas=SCHEMAS))


@pytest.fixture(scope="module")
def found(root: Path) -> list[tuple[str, bool]]:
    program = f"""
from copy import deepcopy
from telnyx_async._engine.serialization import structure, to_wire
def kind(value):
    name = type(value).__name__
    return f"list of {{kind(value[0])}}" if name == "list" and value else name
made = [(structure(union, deepcopy(data)), data) for union, data, _ in {CASES!r}]
result = [(kind(value), to_wire(value) == data) for value, data in made]
"""
    return [(kind, same) for kind, same in use(root, program)]


@pytest.mark.parametrize("number", range(len(CASES)), ids=[f"{union} {data}" for union, data, _ in CASES])
def test_an_object_becomes_the_class_it_is_told_to_be_and_the_same_json_again(
    number: int, found: list[tuple[str, bool]]
) -> None:
    assert found[number] == (CASES[number][2], True)


def test_what_nothing_tells_apart_is_noted_in_the_report(root: Path) -> None:
    report = (root / "openapi/REPORT.md").read_text()
    assert "union Twins: Twin cannot be distinguished from the others; its objects are kept as mappings" in report
    assert "union Mapped" not in report


EVENTS = """
openapi: 3.1.0
paths:
  /a:
    post:
      operationId: a
      callbacks:
        one: {url: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Envelope'}}}}}}}
        two: {url: {post: {requestBody: {content: {application/json: {schema: {properties: {event_type: {const: flat}, payload: {type: string}}}}}}}}}
      responses: {}
  /b:
    post:
      operationId: b
      callbacks:
        one: {url: {post: {requestBody: {content: {application/json: {schema: {properties: {data: {properties: {event_type: {enum: [other]}}}}}}}}}}}
      responses: {}
webhooks:
  either: {post: {requestBody: {content: {application/json: {schema: {properties: {data: {$ref: '#/components/schemas/Ports'}}}}}}}}
  mystery: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {x: {}}}}}}}}
  silent: {post: {responses: {}}}
components:
  schemas:
    Envelope: {properties: {data: {$ref: '#/components/schemas/Happened'}}}
    Happened: {properties: {event_type: {type: string, enum: [happened.now, happened.then]}, payload: {$ref: '#/components/schemas/What'}, meta: {type: string}}}
    What: {properties: {call_control_id: {type: string}}}
    Ports: {oneOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/Out'}], discriminator: {propertyName: event_type, mapping: {port.in: In, port.out: Out}}}
    In: {properties: {event_type: {enum: [port.in, port.out]}, payload: {properties: {a: {}}}}}
    Out: {properties: {event_type: {enum: [port.in, port.out]}, payload: {properties: {b: {}}}}}
    Cost: {properties: {amount: {type: string}}}
"""


def test_every_event_of_callbacks_and_webhooks_finds_its_class(tmp_path: Path) -> None:
    make(tmp_path, EVENTS, events='"call.cost" = "Cost"\n"no.such" = "Nothing"\n')
    program = """
from telnyx_async.model import Event
from telnyx_async.models import _events
from telnyx_async.operation import OPERATIONS
from telnyx_async._engine.serialization import structure
made = {k: structure(cls, {"event_type": k, "payload": {"amount": "1"}, "meta": "m"}) for k, cls in _events.EVENTS.items()}
assert all(isinstance(event, Event) for event in made.values())
result = [_events.EVENTS, {id: o.webhooks for id, o in OPERATIONS.items()}, made["call.cost"].payload.amount, made["happened.now"].meta_]
"""
    events, webhooks, amount, meta = use(tmp_path, program)
    assert events == {
        "call.cost": "CallCost",
        "flat": "TwoWebhook",
        "happened.now": "Happened",
        "happened.then": "Happened",
        "other": "OneOfBWebhookData",
        "port.in": "In",
        "port.out": "Out",
    }
    assert webhooks == {"a": ["flat", "happened.now", "happened.then"], "b": ["other"]}
    assert (amount, meta) == ("1", "m")
    report = (tmp_path / "openapi/REPORT.md").read_text()
    assert "webhook mystery: no event type is documented" in report
    assert "events.toml: no.such -> Nothing" in report
