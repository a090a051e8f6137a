"""What is kept of a document, and in which one form."""

from __future__ import annotations

import hashlib
import json
import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.vendor.canonical import Vendoring, dump
from tests.codegen.making import NASTY, REPOSITORY, document, place, run, schema, vendored

TALKATIVE = document(
    """
/a:
  description: prose
  x-hidden: true
  post:
    operationId: a
    tags: [T]
    summary: A title
    description: prose
    externalDocs: {url: 'https://example.com'}
    x-hidden: true
    parameters: [{name: p, in: query, description: prose, example: plain, schema: {type: string}}]
    requestBody: {description: prose, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {}}}}
    responses: {'200': {description: prose, links: {}}}
""",
    """
A:
  title: prose
  description: prose
  x-hidden: true
  type: object
  properties:
    told: {type: string, example: two words}
    plain: {type: string, example: one-word}
    number: {type: integer, example: 7, minimum: 1}
    object: {type: object, example: {a: 1}}
""",
    more="tags: [{name: T, description: prose}]\nservers: [{url: 'https://a.example', description: prose}]",
)


def test_facts_are_kept_and_prose_is_not() -> None:
    made = vendored(TALKATIVE)
    assert "prose" not in json.dumps(made)
    assert "hidden" not in json.dumps(made)
    operation = made["paths"]["/a"]["post"]
    assert operation["summary"] == "A title"
    assert operation["parameters"][0]["example"] == "plain"
    assert made["components"]["schemas"]["A"]["properties"] == {
        "told": {"type": "string"},
        "plain": {"type": "string", "examples": ["one-word"]},
        "number": {"type": "integer", "examples": [7], "minimum": 1},
        "object": {"type": "object"},
    }


def test_descriptions_stay_where_they_are_asked_for() -> None:
    made = vendored(TALKATIVE, keep_descriptions=True)
    assert made["paths"]["/a"]["post"]["description"] == "prose"
    assert made["components"]["schemas"]["A"]["description"] == "prose"
    assert "title" not in made["components"]["schemas"]["A"]


CANONICAL = {
    "nullable scalar": ("{type: string, nullable: true}", "{type: [string, 'null']}"),
    "nullable enum": ("{type: string, nullable: true, enum: [a]}", "{enum: [a, null], type: [string, 'null']}"),
    "nullable list of types": ("{type: [string, integer], nullable: true}", "{type: [string, integer, 'null']}"),
    "nullable reference": (
        "{$ref: '#/components/schemas/Z', nullable: true, readOnly: true}",
        "{anyOf: [{$ref: '#/components/schemas/Z'}, {type: 'null'}], readOnly: true}",
    ),
    "nullable composition": (
        "{oneOf: [{type: string}], nullable: true}",
        "{anyOf: [{oneOf: [{type: string}]}, {type: 'null'}]}",
    ),
    "null said twice": ("{type: [string, 'null'], nullable: true}", "{type: [string, 'null']}"),
    "one type in a list": ("{type: [string]}", "{type: string}"),
    "types in another order": ("{type: ['null', string]}", "{type: [string, 'null']}"),
    "required in another order": ("{required: [b, a, b, 7]}", "{required: [a, b]}"),
    "exclusive bound of 3.0": ("{minimum: 3, exclusiveMinimum: true}", "{exclusiveMinimum: 3}"),
    "not exclusive": ("{maximum: 3, exclusiveMaximum: false}", "{maximum: 3}"),
    "true": ("true", "{}"),
    "false": ("false", "{not: {}}"),
    "a reference with escapes": ("{$ref: '#/components/schemas/a%20b'}", "{$ref: '#/components/schemas/a b'}"),
    "a mapping": (
        "{discriminator: {propertyName: k, mapping: {z: '#/components/schemas/a%20b', y: Z}, x-more: 1}}",
        "{discriminator: {propertyName: k, mapping: {z: '#/components/schemas/a b', y: Z}}}",
    ),
    "facts beside a reference": (
        "{$ref: '#/components/schemas/Z', minLength: 3}",
        "{allOf: [{$ref: '#/components/schemas/Z'}, {minLength: 3}]}",
    ),
    "all of its keywords": (
        "{contains: {}, propertyNames: {pattern: a}, if: {}, then: {required: [a]}, dependentRequired: {a: [b]}}",
        "{contains: {}, dependentRequired: {a: [b]}, if: {}, propertyNames: {pattern: a}, then: {required: [a]}}",
    ),
}
MENDED = {
    "misnamed types": (
        "{properties: {a: {type: int}, b: {type: DateTime}, c: {type: uuid}, d: {type: String}}}",
        "{properties: {a: {type: integer}, b: {type: string, format: date-time}, c: {type: string, format: uuid}, "
        "d: {type: string}}}",
    ),
    "a type that is none": ("{type: whatever, minLength: 1}", "{minLength: 1}"),
    "no types": ("{type: []}", "{}"),
    "bounds as text": ("{minimum: '3', maxLength: '-1', pattern: '(', multipleOf: 0}", "{minimum: 3}"),
    "facts of another kind": ("{format: [a], readOnly: maybe, xml: 7, minLength: 1.5, maximum: true}", "{}"),
    "an enum that repeats itself": ("{enum: [a, b, a, 1, true, 1.0]}", "{enum: [a, b, 1, true, 1.0]}"),
    "an enum that is no list": ("{enum: a}", "{enum: [a]}"),
    "an empty enum": ("{type: string, enum: []}", "{type: string}"),
    "items that is a list": ("{type: array, items: [{type: string}, {}]}", "{type: array, items: {type: string}}"),
    "alternatives that are no list": ("{oneOf: {type: string}}", "{oneOf: [{type: string}]}"),
    "a schema that is none": ("{properties: {a: 7, b: text, c: }}", "{properties: {a: {}, b: {}, c: {}}}"),
    "a property for type": ("{properties: {type: string}}", "{properties: {type: {}}}"),
    "properties of a string": ("{type: string, properties: {a: {}}}", "{properties: {a: {}}, type: object}"),
    "a discriminator that is none": ("{discriminator: kind}", "{}"),
    "a mapping that is none": (
        "{discriminator: {propertyName: k, mapping: [a]}}",
        "{discriminator: {propertyName: k, mapping: {}}}",
    ),
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(("said", "form"), (CANONICAL | MENDED).values(), ids=CANONICAL | MENDED)
def test_a_schema_has_one_form(said: str, form: str, version: str) -> None:
    if version == "3.0.3" and said == CANONICAL["facts beside a reference"][0]:
        form = "{$ref: '#/components/schemas/Z'}"  # there a reference stands alone
    text = document(schemas=f"A: {said}\nZ: {{}}\na b: {{}}", version=version)
    made = vendored(text)
    assert json.dumps(made["components"]["schemas"]["A"], sort_keys=True) == json.dumps(schema(form), sort_keys=True)
    assert Vendoring(made).canonical() == made


def test_one_api_said_in_3_0_and_in_3_1_is_the_same() -> None:
    old = "A: {type: string, nullable: true, example: x, enum: ['NO', on]}\nB: {type: integer, minimum: 0, exclusiveMinimum: true}"
    new = (
        "A: {type: ['null', string], examples: [x], enum: ['NO', on, null]}\nB: {type: [integer], exclusiveMinimum: 0}"
    )
    assert vendored(document(schemas=old, version="3.0.3")) == vendored(document(schemas=new, version="3.1.0"))


def test_a_schema_found_elsewhere_becomes_a_component() -> None:
    made = vendored(
        document(
            "/a: {get: {operationId: a, responses: {'200': {description: '', content: {application/json: {schema: "
            "{$ref: '#/components/schemas/A/properties/b/items'}}}}}}}",
            "A: {properties: {b: {items: {properties: {again: {$ref: '#/components/schemas/A/properties/b/items'}}}}}}\n"
            "A_b_items: {type: string}",
        )
    )
    here = {"$ref": "#/components/schemas/A_b_items2"}
    answer = made["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
    assert answer == {"schema": here}
    assert made["components"]["schemas"]["A_b_items2"] == {"properties": {"again": here}}


def test_other_references_to_odd_places_are_replaced_by_what_they_lead_to() -> None:
    made = vendored(
        document(
            """
/a:
  get:
    operationId: a
    parameters: [{name: z, in: query}, {$ref: '#/components/parameters/x-p'}]
    responses: {'200': {description: ''}, '404': {description: '', content: {text/plain: {}}}}
  put: {operationId: b, parameters: [{$ref: '#/paths/~1a/get/parameters/0'}], responses: {'4XX': {$ref: '#/paths/~1a/get/responses/404'}}}
/b: {$ref: '#/components/pathItems/P', post: {operationId: own, responses: {}}}
""",
            more="x-more: 1",
        ).replace(
            "components:\n",
            "components:\n  parameters: {x-p: {name: p, in: query}}\n"
            "  pathItems: {P: {get: {operationId: a, responses: {}}, post: {operationId: theirs, responses: {}}}}\n",
        )
    )
    assert made["paths"]["/a"]["put"]["parameters"] == [{"name": "z", "in": "query"}]
    assert made["paths"]["/a"]["put"]["responses"]["4XX"] == {"description": "", "content": {"text/plain": {}}}
    assert {"$ref": "#/components/parameters/x-p"} in made["paths"]["/a"]["get"]["parameters"]
    assert made["components"]["parameters"]["x-p"] == {"name": "p", "in": "query"}
    assert {m: o["operationId"] for m, o in made["paths"]["/b"].items()} == {"get": "GetB", "post": "own"}
    assert Vendoring(made).canonical() == made


def test_an_operation_without_an_id_of_its_own_gets_one_by_rule() -> None:
    made = vendored(
        document(
            """
/rcs_agents/{id}: {get: {responses: {}}, put: {operationId: Twice, responses: {}}}
/rcs_agents/{id}/: {get: {operationId: 7, responses: {}}}
/b: {get: {operationId: Twice, responses: {}}, put: {operationId: GetRcsAgentsById2, responses: {}}}
"""
        )
    )
    ids = {(path, m): o["operationId"] for path, item in made["paths"].items() for m, o in item.items()}
    assert ids == {
        ("/b", "get"): "Twice",
        ("/b", "put"): "GetRcsAgentsById2",
        ("/rcs_agents/{id}", "get"): "GetRcsAgentsById",
        ("/rcs_agents/{id}", "put"): "PutRcsAgentsById",
        ("/rcs_agents/{id}/", "get"): "GetRcsAgentsById3",
    }


def test_of_two_parameters_with_one_name_the_first_counts() -> None:
    two = "[{name: p, in: query, schema: {type: string}}, {name: p, in: query}, {name: p, in: header}]"
    made = vendored(document(f"/a: {{get: {{operationId: a, parameters: {two}, responses: {{}}}}}}"))
    assert made["paths"]["/a"]["get"]["parameters"] == [
        {"name": "p", "in": "header"},
        {"name": "p", "in": "query", "schema": {"type": "string"}},
    ]


def test_extensions_go_and_names_that_look_like_one_stay() -> None:
    made = vendored(
        document(
            "x-path: nothing\n/a: {get: {operationId: a, responses: {x-answer: 1, default: {description: '', "
            "content: {x-world/x-vrml: {}}}}}}",
            "x-schema: {properties: {x-field: {}}}",
        )
    )
    assert list(made["paths"]) == ["/a"]
    assert made["paths"]["/a"]["get"]["responses"] == {
        "default": {"description": "", "content": {"x-world/x-vrml": {}}}
    }
    assert made["components"]["schemas"]["x-schema"] == {"properties": {"x-field": {}}}


def shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        return {k: shuffled(node[k], chance) for k in chance.sample(list(node), len(node))}
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize("spec", [*NASTY, REPOSITORY / "openapi/telnyx.json"], ids=lambda path: path.name)
def test_the_order_of_keys_and_a_second_time_change_nothing(spec: Path) -> None:
    made = vendored(spec.read_text(encoding="utf-8"))
    mixed = json.dumps(shuffled(made, random.Random(7)))
    assert dump(vendored(mixed)) == dump(made)
    assert dump(vendored(dump(made))) == dump(made)


def test_the_committed_document_is_canonical() -> None:
    text = (REPOSITORY / "openapi/telnyx.json").read_text(encoding="utf-8")
    assert dump(vendored(text)) == text


def test_the_provenance_says_where_it_comes_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "api-2031-04-01.yaml"
    spec.write_text(document("/a: {get: {operationId: a, tags: [x], responses: {}}}", "A: {type: int}"))
    places = place(tmp_path)
    assert run(tmp_path, "vendor", str(spec)) == 0
    assert tomllib.loads((places.openapi / "SOURCE.toml").read_text()) == {
        "edition": "2031-04-01",
        "version": "1",
        "sha256": hashlib.sha256(spec.read_bytes()).hexdigest(),
        "counts": {"operations": 1, "tags": 1, "schemas": 1, "callbacks": 0, "webhooks": 0},
    }
    assert capsys.readouterr().err == "repaired 1 x type that is none\n"


@pytest.mark.parametrize("edition", ["a\nb", '"\\', "🙂\x7f"])
def test_any_edition_can_be_named(edition: str, tmp_path: Path) -> None:
    places = place(tmp_path)
    (tmp_path / "spec").write_text(document())
    assert run(tmp_path, "vendor", str(tmp_path / "spec"), "--edition", edition) == 0
    assert tomllib.loads((places.openapi / "SOURCE.toml").read_text(encoding="utf-8"))["edition"] == edition
