"""A fault in one place costs that place, and is on record; the rest of the document is as if it were not there."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.document import DocumentError
from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring
from tests.codegen.making import document, make, place, run, vendored

GET = (
    "/a: {get: {operationId: a, responses: {'200': {description: '', content: {application/json: {schema: SCHEMA}}}}}}"
)
ANSWER = "#/paths/~1a/get/responses/200"
SCHEMA = f"{ANSWER}/content/application~1json/schema"
COMPONENTS = """
components:
  parameters:
    P: {name: p, in: query, schema: {type: integer}}
    C: {name: c, in: query, content: {application/json: {schema: {type: boolean}}}}
    L: {$ref: '#/components/parameters/P'}
  responses:
    R: {description: '', content: {text/plain: {}, application/json: {schema: {type: object, properties: {id: {}}}}}}
    S: {description: ''}
"""


def get(schema: str, schemas: str = "{}") -> str:
    return document(GET.replace("SCHEMA", schema), schemas)


def parameters(text: str, schemas: str = "{}") -> str:
    return document(f"/a/{{x}}: {{post: {{operationId: a, parameters: [{text}], responses: {{}}}}}}", schemas)


def responses(text: str, schemas: str = "{}") -> str:
    return document(f"/a: {{get: {{operationId: a, responses: {text}}}}}", schemas)


def body(schema: str, required: str = "") -> str:
    content = f"requestBody: {{content: {{application/json: {{schema: {schema}}}}}{required}}}"
    return document(f"/a/{{x}}: {{post: {{operationId: a, {content}, responses: {{}}}}}}")


# what it is -> a document with the fault, one without that is read as the same, the repair on record
FAULTS: dict[str, tuple[str, str, str]] = {
    "a reference to nowhere": (
        get("{$ref: '#/components/schemas/B'}"),
        get("{}"),
        f"{SCHEMA}/$ref: $ref leads nowhere: '#/components/schemas/B'; left out",
    ),
    "a reference to another file": (
        get("{items: {$ref: other.yaml}}"),
        get("{items: {}}"),
        f"{SCHEMA}/items/$ref: $ref leads nowhere: 'other.yaml'; left out",
    ),
    "a reference that is no text": (
        get("{$ref: 7, type: string}"),
        get("{type: string}"),
        f"{SCHEMA}/$ref: $ref leads nowhere: 7; left out",
    ),
    "a reference to the list of all properties": (
        get("{$ref: '#/components/schemas/A/properties'}", "A: {properties: {required: {type: string}}}"),
        get("{}", "A: {properties: {required: {type: string}}}"),
        f"{SCHEMA}/$ref: $ref leads nowhere: '#/components/schemas/A/properties'; left out",
    ),
    "something beside a reference, in OpenAPI 3.0": (
        document(
            schemas="A: {$ref: '#/components/schemas/B', type: object, properties: {a: {}}}\nB: {}", version="3.0.3"
        ),
        document(schemas="A: {$ref: '#/components/schemas/B'}\nB: {}", version="3.0.3"),
        "#/components/schemas/A/properties: stands beside a $ref, where OpenAPI 3.0 does not read it; left out",
    ),
    "references in a circle": (
        document(schemas="A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"),
        document(schemas="A: {}\nB: {$ref: '#/components/schemas/A'}"),
        "#/components/schemas/A/$ref: $ref leads back to itself: '#/components/schemas/B'; left out",
    ),
    "a response that refers to a schema": (
        responses("{'200': {$ref: '#/components/schemas/A'}}", "A: {type: string}"),
        get("{$ref: '#/components/schemas/A'}", "A: {type: string}"),
        f"{ANSWER}/$ref: expected a response, $ref leads to a schema: '#/components/schemas/A'; its schema counts",
    ),
    "a parameter that refers to a schema": (
        parameters("{$ref: '#/components/schemas/A'}, {name: p, in: query}", "A: {type: string}"),
        parameters("{name: p, in: query}", "A: {type: string}"),
        "#/paths/~1a~1{x}/post/parameters/0/$ref: expected a parameter, $ref leads to a schema: "
        "'#/components/schemas/A'; left out",
    ),
    "a parameter that refers to nowhere, with a part of one beside": (
        parameters("{$ref: '#/nowhere', name: p}, {$ref: '#/nowhere', name: q, in: query}"),
        parameters("{name: q, in: query}"),
        "#/paths/~1a~1{x}/post/parameters/0/$ref: $ref leads nowhere: '#/nowhere'; left out",
    ),
    "a response that is a schema": (
        responses("{'200': {description: '', properties: {a: {type: string}}}}"),
        get("{properties: {a: {type: string}}}"),
        f"{ANSWER}: a schema stands here without a media type; read as one of JSON",
    ),
    "a response with a schema, as in Swagger": (
        responses("{'200': {description: '', schema: {type: string}}}"),
        get("{type: string}"),
        f"{ANSWER}: a schema stands here without a media type; read as one of JSON",
    ),
    "a response that is a text": (
        responses("{'200': fine, '404': {description: ''}}"),
        responses("{'200': {description: ''}, '404': {description: ''}}"),
        f"{ANSWER}: expected an object (response), found a text; read as empty",
    ),
    "a status that is none": (
        responses("{'200': {description: ''}, fine: {description: ''}}"),
        responses("{'200': {description: ''}}"),
        "#/paths/~1a/get/responses/fine: no status, as 200, 4XX or default is; left out",
    ),
    "responses that are a list": (
        responses("[200]"),
        responses("{}"),
        "#/paths/~1a/get/responses: expected an object (responses), found a list; read as empty",
    ),
    "an empty operation": (
        document("/a: {get: , put: {operationId: b, responses: {}}}"),
        document("/a: {get: {}, put: {operationId: b, responses: {}}}"),
        "#/paths/~1a/get: expected an object (operation), found null; read as empty",
    ),
    "a method in capitals": (
        document("/a: {GET: {operationId: a, responses: {}}}"),
        responses("{}"),
        "#/paths/~1a/GET: a method is written small; read so",
    ),
    "a path item that is none": (
        document("/a: 7\n/b: {}"),
        document("/a: {}\n/b: {}"),
        "#/paths/~1a: expected an object (path item), found a number; read as empty",
    ),
    "a path without slash": (
        document("a: {get: {operationId: a, responses: {}}}"),
        responses("{}"),
        "#/paths/a: a path begins with a slash; it was put there",
    ),
    "a path that stands twice": (
        document("/a: {get: {operationId: a, responses: {}}}\n/a: {put: {operationId: b, responses: {}}}"),
        document("/a: {get: {operationId: a, responses: {}}, put: {operationId: b, responses: {}}}"),
        "#/paths/~1a: the path stands twice; the last one counts where both say something",
    ),
    "a key that stands twice": (
        get("{type: string, type: integer}"),
        get("{type: integer}"),
        f"{SCHEMA}/type: stands twice; the last one counts",
    ),
    "parameters that are no list": (
        document("/a: {parameters: {x: 1}, get: {operationId: a, responses: {}}}"),
        responses("{}"),
        "#/paths/~1a/parameters: expected a list (parameter), found an object; left out",
    ),
    "a parameter without a name": (
        parameters("{in: query}, {name: p, in: query}"),
        parameters("{name: p, in: query}"),
        "#/paths/~1a~1{x}/post/parameters/0: a parameter without a name; left out",
    ),
    "a misspelt location": (
        parameters("{name: p, in: querry}"),
        parameters("{name: p, in: query}"),
        "#/paths/~1a~1{x}/post/parameters/0/in: expected one of path, query, header, cookie, found 'querry'; "
        "read as query",
    ),
    "a location that is none": (
        parameters("{name: p, in: [query]}, {name: q, in: query}"),
        parameters("{name: q, in: query}"),
        "#/paths/~1a~1{x}/post/parameters/0/in: expected one of path, query, header, cookie, found ['query']; left out",
    ),
    "a parameter that is a schema, as in Swagger": (
        parameters("{name: p, in: query, type: integer, minimum: 1}"),
        parameters("{name: p, in: query, schema: {type: integer, minimum: 1}}"),
        "#/paths/~1a~1{x}/post/parameters/0: a schema stands here directly; read as its schema",
    ),
    "a parameter that stands twice": (
        parameters("{name: p, in: query, schema: {type: string}}, {name: p, in: query}, {name: p, in: header}"),
        parameters("{name: p, in: query, schema: {type: string}}, {name: p, in: header}"),
        "#/paths/~1a~1{x}/post/parameters/1: 'p' is declared twice; the first one counts",
    ),
    "two objects of one name in the query": (
        parameters(
            "{name: f, in: query, schema: {type: object, properties: {a: {type: string}}}}, "
            "{name: f, in: query, schema: {type: object, properties: {a: {}, b: {}}}}"
        ),
        parameters("{name: f, in: query, schema: {type: object, properties: {a: {type: string}, b: {}}}}"),
        "#/paths/~1a~1{x}/post/parameters/1: 'f' is declared twice; the fields of both count",
    ),
    "a field of the body, as in Swagger": (
        parameters("{name: n, in: body, required: true, schema: {type: string}}"),
        body("{type: object, properties: {n: {type: string}}, required: [n]}", ", required: true"),
        "#/paths/~1a~1{x}/post/parameters/0/in: expected one of path, query, header, cookie, found 'body'; "
        "read as a field of the body",
    ),
    "a whole body, as in Swagger": (
        parameters("{name: n, in: body, schema: {type: object, properties: {a: {}}}}"),
        body("{type: object, properties: {a: {}}}"),
        "#/paths/~1a~1{x}/post/parameters/0/in: expected one of path, query, header, cookie, found 'body'; "
        "read as a field of the body",
    ),
    "a component that is a list": (
        document(schemas="A: [1]\nB: {type: string}"),
        document(schemas="A: {}\nB: {type: string}"),
        "#/components/schemas/A: expected an object (schema), found a list; read as empty",
    ),
    "a type that is none": (
        get("{type: MMS, maxLength: 1}"),
        get("{maxLength: 1}"),
        f"{SCHEMA}/type: 'MMS' is no type; read as any",
    ),
    "a misspelt format": (
        get("{type: string, format: datetime}"),
        get("{type: string, format: date-time}"),
        f"{SCHEMA}/format: 'datetime' is read as date-time",
    ),
    "a server without URL": (
        document(more="servers: [{}, {description: here}, {url: 'https://a.example'}]"),
        document(more="servers: [{url: 'https://a.example'}]"),
        "#/servers/1: a server without a URL; left out",
    ),
    "a number that is none": (
        get("{type: number, maximum: .nan}"),
        get("{type: number}"),
        f"{SCHEMA}/maximum: a number that JSON can't hold; read as null",
    ),
    "half a character": (
        json.dumps({"openapi": "3.1.0", "paths": {}, "info": {"title": "\ud800"}}),
        json.dumps({"openapi": "3.1.0", "paths": {}, "info": {"title": "?"}}),
        "#/info/title: half of a surrogate pair; replaced",
    ),
    "an operationId that stands twice": (
        document("/a: {get: {operationId: a, responses: {}}, put: {operationId: a, responses: {}}}"),
        document("/a: {get: {operationId: a, responses: {}}, put: {responses: {}}}"),
        "#/paths/~1a/put: the operationId 'a' is also that of #/paths/~1a/get; named by rule",
    ),
    "a later version": (
        responses("{}").replace("3.1.0", "3.2.0"),
        responses("{}"),
        "#/openapi: 3.2.0 is read as 3.1",
    ),
}


@pytest.mark.parametrize(("fault", "read_as", "repair"), FAULTS.values(), ids=FAULTS)
def test_a_fault_costs_its_place_and_is_on_record(fault: str, read_as: str, repair: str) -> None:
    vendoring = Vendoring(reading.parse(fault.encode()))
    assert vendoring.canonical() == vendored(read_as)
    assert repair in map(str, vendoring.repairs)


@pytest.mark.parametrize(("fault", "_", "repair"), FAULTS.values(), ids=FAULTS)
def test_a_strict_run_refuses_it(fault: str, _: str, repair: str) -> None:
    with pytest.raises(DocumentError) as refused:
        Vendoring(reading.parse(fault.encode()), strict=True).canonical()
    assert str(refused.value) == repair


@pytest.mark.parametrize(("_", "read_as", "__"), FAULTS.values(), ids=FAULTS)
def test_a_document_without_faults_passes_a_strict_run(_: str, read_as: str, __: str) -> None:
    made = vendored(read_as)
    assert Vendoring(json.loads(json.dumps(made)), strict=True).canonical() == made


@pytest.mark.parametrize(
    ("ref", "schema"),
    [
        ("#/components/responses/R", {"type": "object", "properties": {"id": {}}}),
        ("#/components/responses/S", {}),
        ("#/components/parameters/P", {"type": "integer"}),
        ("#/components/parameters/C", {"type": "boolean"}),
        ("#/components/parameters/L", {"type": "integer"}),
        ("#/paths/~1a/get", {}),
    ],
)
def test_a_schema_that_refers_to_something_else_is_the_schema_in_it(ref: str, schema: Any) -> None:
    made = vendored(get(f"{{$ref: '{ref}'}}").split("components:")[0] + COMPONENTS)
    found = made["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    while "$ref" in found:
        found = made["components"]["schemas"][found["$ref"].rsplit("/", 1)[-1]]
    assert found == schema


def test_operations_on_one_route_are_both_kept() -> None:
    made = vendored(
        document(
            "/a/{x}: {get: {operationId: one, tags: [One], responses: {}}}\n"
            "/a/{y}: {get: {operationId: two, tags: [Two], responses: {}}}"
        )
    )
    assert [item["get"]["operationId"] for item in made["paths"].values()] == ["one", "two"]


def test_data_that_looks_like_a_reference_is_none() -> None:
    text = document(
        schemas="A: {example: {$ref: nowhere}, default: {$ref: nowhere}, properties: {$ref: {type: string}}}"
    )
    assert list(Vendoring(reading.parse(text.encode())).repairs) == []


def test_callbacks_that_lead_back_to_what_holds_them_end() -> None:
    made = vendored(
        document("/a: {post: {operationId: a, callbacks: {c: {url: {$ref: '#/paths/~1a'}}}, responses: {}}}")
    )
    assert "callbacks" not in made["paths"]["/a"]["post"]["callbacks"]["c"]["url"]["post"]


ALL = get("{type: datetime}", "A: [1]\nB: {properties: {kept: {type: string}, lost: 7}}")


def test_repairs_and_losses_are_in_the_provenance_and_in_the_report(tmp_path: Path) -> None:
    make(tmp_path, ALL)
    source = tomllib.loads((tmp_path / "openapi/SOURCE.toml").read_text())
    assert [repair["place"] for repair in source["repairs"]] == [
        f"{SCHEMA}/type",
        "#/components/schemas/A",
        "#/components/schemas/B/properties/lost",
    ]
    assert source["published"]["schemas"] == 2
    assert source["published"]["lost"] == ["schemas: A", "properties: B.lost"]
    report = (tmp_path / "openapi/REPORT.md").read_text()
    assert "- `#/components/schemas/A`: expected an object (schema), found a list; read as empty\n" in report
    assert "- schemas: A\n- properties: B.lost\n" in report


def test_a_strict_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = place(tmp_path)
    (tmp_path / "spec.yaml").write_text(ALL)
    assert run(tmp_path, "vendor", "--strict", str(tmp_path / "spec.yaml")) == 1
    assert capsys.readouterr().err == f"error: {SCHEMA}/type: 'datetime' is no type; read as string\n"
    assert not places.document.exists()
