"""later.json: operations that the document does not have yet, until it has them itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.document import Json, references
from codegen.later import add_later
from codegen.vendor.canonical import Vendoring, dump
from tests.codegen.making import REPOSITORY, document, place, run, use, vendored

PATHS = """
/calls/{id}:
  get: {tags: [Calls], operationId: GetCall, responses: {'200': {description: ''}}}
  post:
    tags: [Calls]
    operationId: AnswerCall
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
    responses: {'200': {description: ''}}
"""
SCHEMAS = "Answer: {type: object, properties: {from: {type: string, minLength: 1}}}"
ANSWER: Json = {"type": "object", "properties": {"from": {"type": "string"}}}
OTHER: Json = {"type": "object", "properties": {"from": {"type": "integer"}}}


def later(path: str, method: str, schemas: Json | None = None, ref: str = "Answer") -> Json:
    operation = {
        "tags": ["Calls"],
        "operationId": "Later",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{ref}"}}}},
        "responses": {"204": {"description": ""}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {path: {method: operation}},
        "components": {"schemas": schemas or {}},
    }


def added(fragment: Json) -> tuple[Any, list[str], list[str]]:
    made = vendored(document(PATHS, SCHEMAS))
    return made, *add_later(made, fragment)


def test_an_operation_that_the_document_has_not_is_added_with_its_components() -> None:
    made, new, left_out = added(later("/calls/{id}", "delete", {"New": OTHER}, ref="New"))
    assert (new, left_out) == (["DELETE /calls/{id}"], [])
    assert made["paths"]["/calls/{id}"].keys() == {"get", "post", "delete"}
    assert made["components"]["schemas"]["New"] == OTHER


@pytest.mark.parametrize("path", ["/calls/{id}", "/calls/{call_id}"])
def test_an_operation_of_the_document_wins_and_the_entry_is_listed(path: str) -> None:
    made, new, left_out = added(later(path, "get", {"New": OTHER}, ref="New"))
    assert made == vendored(document(PATHS, SCHEMAS))
    assert (new, left_out) == ([], [f"GET {path}: now in the document; remove it"])


def test_a_component_of_the_same_shape_is_shared_whatever_else_the_document_says_of_it() -> None:
    made, _, _ = added(later("/new", "post", {"Answer": ANSWER}))
    assert made["components"]["schemas"].keys() == {"Answer"}
    assert made["components"]["schemas"]["Answer"]["properties"]["from"]["minLength"] == 1


def test_a_component_of_another_shape_gets_its_own_name() -> None:
    made, _, _ = added(later("/new", "post", {"Answer": OTHER}))
    assert made["components"]["schemas"]["AnswerLater"] == OTHER
    body = made["paths"]["/new"]["post"]["requestBody"]["content"]["application/json"]
    assert body == {"schema": {"$ref": "#/components/schemas/AnswerLater"}}


def test_a_component_of_the_document_may_be_referred_to() -> None:
    made, new, _ = added(later("/new", "post"))
    assert new == ["POST /new"]
    assert made["components"]["schemas"].keys() == {"Answer"}


def test_an_operation_whose_reference_leads_nowhere_is_listed_and_not_added() -> None:
    made, new, left_out = added(later("/new", "post", ref="Gone"))
    assert "/new" not in made["paths"]
    assert (new, left_out) == ([], ["POST /new -> #/components/schemas/Gone"])


def test_generate_makes_functions_of_them_and_counts_them_and_check_lists_what_is_not_needed(tmp_path: Path) -> None:
    places = place(tmp_path)
    (places.root / "spec.yaml").write_text(document(PATHS, SCHEMAS))
    entries = later("/new", "post", {"Answer": ANSWER})
    (places.openapi / "overlay/later.json").write_text(json.dumps(entries))
    assert run(tmp_path, "vendor", str(tmp_path / "spec.yaml")) == 0
    assert run(tmp_path, "generate") == 0
    assert use(tmp_path, "from telnyx_async.api import calls; result = sorted(calls.__all__)") == [
        "answer_call",
        "get_call",
        "later",
    ]
    assert "\n1 operations come from Telnyx's SDK" in (places.openapi / "REPORT.md").read_text()
    assert run(tmp_path, "check") == 0
    entries["paths"]["/calls/{id}"] = {"get": entries["paths"]["/new"]["post"] | {"operationId": "Other"}}
    (places.openapi / "overlay/later.json").write_text(json.dumps(entries))
    assert run(tmp_path, "check") == 1
    assert run(tmp_path, "generate") == 0
    assert (
        "- later.json: GET /calls/{id}: now in the document; remove it\n" in (places.openapi / "REPORT.md").read_text()
    )


@pytest.mark.parametrize("text", ["[]", "{", '{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}}'])
def test_what_is_no_document_is_refused_by_name(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = place(tmp_path)
    places.document.write_text(dump(vendored(document(PATHS, SCHEMAS))))
    (places.openapi / "overlay/later.json").write_text(text)
    assert run(tmp_path, "generate") == 1
    assert capsys.readouterr().err.startswith("error: later.json: ")


def test_ours_holds_facts_only_in_the_form_of_the_vendored_document() -> None:
    text = (REPOSITORY / "openapi/overlay/later.json").read_text(encoding="utf-8")
    entries = json.loads(text)
    own = entries["components"]["schemas"]
    of_the_document = {ref.rsplit("/", 1)[1] for ref in references(entries)} - own.keys()
    vendoring = Vendoring(entries | {"components": {"schemas": own | {name: {} for name in of_the_document}}})
    canonical = vendoring.canonical()
    for name in of_the_document:
        del canonical["components"]["schemas"][name]
    assert text == dump(canonical)
    assert list(vendoring.repairs) == []
