"""Whatever a document says of a value is said in few forms; and what is generated from them holds what comes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.making import document, make, normalized, schema, use

# What a component says -> its normal form, and those of the components that were made for its parts.
FORMS = {
    "a scalar keeps its facts": (
        "{type: string, minLength: 1, format: uuid}",
        "{type: string, minLength: 1, format: uuid}",
    ),
    "an enum tells its type": ("{enum: [a, b]}", "{type: string, enum: [a, b]}"),
    "a constant tells its type": ("{const: 1}", "{type: integer, const: 1}"),
    "a mixed enum is anything": ("{enum: [1, a, true]}", "{}"),
    "nothing is anything": ("{}", "{}"),
    "not is nothing": ("{not: {type: string}}", "{}"),
    "several types are alternatives": (
        "{type: [string, integer, 'null'], enum: [a, 1, null]}",
        "{anyOf: [{type: string, enum: [a]}, {type: integer, enum: [1]}, {type: 'null'}]}",
    ),
    "null in an enum is an alternative": (
        "{type: string, enum: [a, null]}",
        "{anyOf: [{type: string, enum: [a]}, {type: 'null'}]}",
    ),
    "a file of 3.1": (
        "{type: string, contentMediaType: image/png}",
        "{type: string, contentMediaType: image/png, format: binary}",
    ),
    "a list": (
        "{type: array, items: {type: string}, minItems: 1}",
        "{type: array, items: {type: string}, minItems: 1}",
    ),
    "a list of anything": ("{type: array, items: true}", "{type: array, items: {}}"),
    "a tuple holds any of its parts": (
        "{prefixItems: [{type: string}, {type: integer}], items: false}",
        "{type: array, items: {anyOf: [{type: string}, {type: integer}]}}",
    ),
    "an object without properties is a map": ("{type: object}", "{type: object, additionalProperties: {}}"),
    "a map": (
        "{additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: string}}",
    ),
    "patterns of names are a map": (
        "{patternProperties: {^a: {type: string}, ^b: {type: integer}}}",
        "{type: object, additionalProperties: {anyOf: [{type: string}, {type: integer}]}}",
    ),
    "alternatives of alternatives are flat": (
        "{anyOf: [{oneOf: [{type: string}, {type: integer}]}, {type: string}]}",
        "{anyOf: [{type: string}, {type: integer}]}",
    ),
    "one alternative is none": ("{oneOf: [{type: string}], description: x}", "{type: string}"),
    "facts all of one value": (
        "{allOf: [{type: string}, {format: uuid}], readOnly: true}",
        "{type: string, format: uuid, readOnly: true}",
    ),
    "enums all of one value": ("{allOf: [{enum: [a, b]}, {enum: [b, c]}]}", "{type: string, enum: [b]}"),
    "lists of one or of the other": (
        "{oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}, {type: 'null'}]}",
        "{anyOf: [{type: array, items: {anyOf: [{type: string}, {type: integer}]}}, {type: 'null'}]}",
    ),
    "maps of one or of the other": (
        "{oneOf: [{type: object, additionalProperties: {type: string}}, {additionalProperties: {type: integer}}]}",
        "{type: object, additionalProperties: {anyOf: [{type: string}, {type: integer}]}}",
    ),
    "a reference in allOf": (
        "{allOf: [{$ref: '#/components/schemas/Z'}], readOnly: true}",
        "{anyOf: [{$ref: Z, readOnly: true}]}",
    ),
    "an object that allOf puts together": (
        "{allOf: [{$ref: '#/components/schemas/Z'}, {required: [z], properties: {a: {type: string}}}]}",
        "{type: object, properties: {z: {type: string}, a: {type: string}}, required: [z]}",
    ),
    "alternatives that only require": (
        "{properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
        "{type: object, properties: {a: {type: string}}, required: []}",
    ),
    "properties beside alternatives belong to each": (
        "{properties: {a: {type: string}}, oneOf: [{properties: {b: {type: string}}}, {$ref: '#/components/schemas/Z'}]}",
        "{anyOf: [{$ref: X|with b}, {$ref: X|with z}]}",
        "{X|with b: {type: object, properties: {a: {type: string}, b: {type: string}}, required: []}, "
        "X|with z: {type: object, properties: {a: {type: string}, z: {type: string}}, required: []}}",
    ),
    "alternatives beside alternatives are crossed": (
        "{allOf: [{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}, {anyOf: [{properties: {c: {}}}, {$ref: '#/components/schemas/Z'}]}]}",
        "{anyOf: [{$ref: X|with a c}, {$ref: X|with a z}, {$ref: X|with b c}, {$ref: X|with b z}]}",
        "{X|with a c: {type: object, properties: {a: {}, c: {}}, required: []}, "
        "X|with a z: {type: object, properties: {a: {}, z: {type: string}}, required: []}, "
        "X|with b c: {type: object, properties: {b: {}, c: {}}, required: []}, "
        "X|with b z: {type: object, properties: {b: {}, z: {type: string}}, required: []}}",
    ),
    "inline objects become components": (
        "{properties: {list: {items: {properties: {a: {type: object, properties: {b: {}}}}}}}}",
        '{type: object, properties: {list: {type: array, items: {$ref: "X.list[]"}}}, required: []}',
        '{"X.list[]": {type: object, properties: {a: {$ref: "X.list[].a"}}, required: []}, '
        '"X.list[].a": {type: object, properties: {b: {}}, required: []}}',
    ),
    "inline unions of objects become components": (
        "{properties: {u: {oneOf: [{properties: {kind: {const: cat}}}, {properties: {kind: {enum: [dog]}}}, {type: 'null'}]}}}",
        "{type: object, properties: {u: {anyOf: [{$ref: X.u}, {type: 'null'}]}}, required: []}",
        "{X.u: {anyOf: [{$ref: X.u|cat}, {$ref: X.u|dog}]}, "
        "X.u|cat: {type: object, properties: {kind: {type: string, const: cat}}, required: []}, "
        "X.u|dog: {type: object, properties: {kind: {type: string, enum: [dog]}}, required: []}}",
    ),
    "anything beside an object": ("{anyOf: [{}, {$ref: '#/components/schemas/Z'}]}", "{anyOf: [{}, {$ref: Z}]}"),
    "anything beside scalars": ("{anyOf: [{}, {type: string}]}", "{}"),
}


@pytest.mark.parametrize("case", FORMS.values(), ids=FORMS)
def test_a_schema_takes_its_normal_form(case: tuple[str, ...]) -> None:
    said, form, made = (*case, "{}")[:3]
    found = normalized(document(schemas=f"X: {said}\nZ: {{type: object, properties: {{z: {{type: string}}}}}}"))
    assert found.components.pop("X") == schema(form)
    del found.components["Z"]
    assert found.components == schema(made)


def test_a_nullable_object_stays_an_object_and_what_refers_to_it_may_be_null() -> None:
    for said in ("{type: [object, 'null'], properties: {a: {}}}", "{oneOf: [{properties: {a: {}}}, {type: 'null'}]}"):
        found = normalized(document(schemas=f"N: {said}\nX: {{items: {{$ref: '#/components/schemas/N'}}}}"))
        assert found.components["N"]["properties"] == {"a": {}}
        assert found.components["X"]["items"] == {"anyOf": [{"$ref": "N"}, {"type": "null"}]}


LOOPS = """
List: {type: array, items: {$ref: '#/components/schemas/List'}}
One: {type: array, items: {$ref: '#/components/schemas/Other'}}
Other: {type: array, items: {$ref: '#/components/schemas/One'}}
Json: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}, {type: object, additionalProperties: {$ref: '#/components/schemas/Json'}}]}
Left: {oneOf: [{$ref: '#/components/schemas/Right'}, {type: string}]}
Right: {oneOf: [{$ref: '#/components/schemas/Left'}, {type: integer}]}
Me: {$ref: '#/components/schemas/You'}
You: {$ref: '#/components/schemas/Me'}
Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}, json: {$ref: '#/components/schemas/Json'}}}
First: {allOf: [{$ref: '#/components/schemas/Second'}, {properties: {a: {type: string}}}]}
Second: {allOf: [{$ref: '#/components/schemas/First'}, {properties: {b: {type: string}}}]}
Pet: {type: object, properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {purrs: {type: boolean}, prey: {$ref: '#/components/schemas/Pet'}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {barks: {type: boolean}}}
Again: {type: object, properties: {again: {allOf: [{$ref: '#/components/schemas/Again'}, {properties: {more: {type: string}}}]}}}
"""


def test_what_consists_of_itself_is_cut_where_python_has_no_type_for_it() -> None:
    found = normalized(document(schemas=LOOPS)).components
    assert found["List"] == {"type": "array", "items": {}}
    assert found["One"] == {"type": "array", "items": {}}
    assert found["Other"] == {"type": "array", "items": {"$ref": "One"}}
    assert found["Json"]["anyOf"][1:] == [
        {"type": "array", "items": {}},
        {"type": "object", "additionalProperties": {}},
    ]
    assert found["Left"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert found["Me"] == {}
    assert found["Tree"]["properties"]["children"]["items"] == {"$ref": "Tree"}


def test_a_base_that_lists_its_kinds_is_one_of_them_and_each_kind_has_what_the_base_has() -> None:
    found = normalized(document(schemas=LOOPS)).components
    assert found["Pet"] == {"anyOf": [{"$ref": "Cat"}, {"$ref": "Dog"}]}
    assert list(found["Cat"]["properties"]) == ["kind", "prey", "purrs"]
    assert list(found["Dog"]["properties"]) == ["kind", "barks"]
    assert set(found["First"]["properties"]) == set(found["Second"]["properties"]) == {"a", "b"}


def test_an_object_put_together_of_what_holds_it_holds_itself() -> None:
    found = normalized(document(schemas=LOOPS)).components
    assert found["Again"]["properties"] == {"again": {"$ref": "Again.again"}}
    assert found["Again.again"]["properties"] == {"again": {"$ref": "Again.again"}, "more": {"type": "string"}}


@pytest.mark.parametrize("kind", ["items", "properties"])
def test_deep_nesting_is_read(kind: str) -> None:
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(45):
        inner = {"items": inner} if kind == "items" else {"properties": {"p": inner}}
    assert normalized(document(schemas=f"X: {json.dumps(inner)}")).components["X"]


VALUES = """
X:
  type: object
  required: [when, enum]
  properties:
    when: {type: string, format: date-time}
    day: {type: string, format: date}
    enum: {type: string, enum: [a, A]}
    many: {type: array, items: {type: array, items: {$ref: '#/components/schemas/X'}}}
    map: {additionalProperties: {$ref: '#/components/schemas/X'}}
    either: {anyOf: [{$ref: '#/components/schemas/X'}, {type: array, items: {$ref: '#/components/schemas/X'}}, {type: string}]}
    amount: {type: number}
    nullable: {type: [string, 'null']}
    anything: {}
"""


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("values"), document(schemas=VALUES))


def test_values_become_what_their_schemas_say_and_the_same_json_again(values: Path) -> None:
    data = {
        "when": "2031-04-01T10:00:00Z",
        "day": "2031-04-01",
        "enum": "A",
        "many": [[{"when": "2031-04-01T10:00:00Z", "enum": "a"}]],
        "map": {"k": {"when": "2031-04-01T10:00:00Z", "enum": "a"}},
        "either": [{"when": "2031-04-01T10:00:00Z", "enum": "a"}],
        "amount": 1.5,
        "anything": [1, None],
    }
    program = f"""
from copy import deepcopy
from telnyx_async._engine.serialization import structure, to_wire
data = {data!r}
x = structure("X", deepcopy(data))
kinds = [type(v).__name__ for v in (x, x.when, x.day, x.many[0][0], x.map_["k"], x.either[0], x.nullable)]
result = [kinds, to_wire(x) == data, structure("X", {{"either": "text"}}).either, structure("X", {{"enum": "new"}}).enum]
"""
    kinds, same, text, new = use(values, program)
    assert kinds == ["X", "datetime", "date", "X", "X", "X", "NoneType"]
    assert same is True
    assert (text, new) == ("text", "new")


def test_what_the_document_does_not_foresee_is_kept(values: Path) -> None:
    program = """
from copy import deepcopy
from telnyx_async._engine.serialization import structure, to_wire
odd = [{"when": 7, "day": "soon", "many": {"no": "list"}, "map": [1], "either": 2.5, "amount": "a lot", "more": [{}]}, [1], "x", 3]
result = [to_wire(structure("X", deepcopy(data))) == data for data in odd]
"""
    assert use(values, program) == [True] * 4


def test_an_object_in_the_query_that_holds_itself_is_opened_three_times() -> None:
    made = normalized(
        document(
            "/a: {get: {operationId: a, parameters: [{name: f, in: query, schema: {$ref: '#/components/schemas/F'}}], responses: {}}}",
            "F: {type: object, properties: {eq: {type: string}, and: {$ref: '#/components/schemas/F'}}}",
        )
    )
    assert [p["name"] for p in made.operations[0]["parameters"]] == [
        "f[and][and][and]",
        "f[and][and][eq]",
        "f[and][eq]",
        "f[eq]",
    ]
