"""What changed between two editions, in users' terms, breaking changes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.verify import diff, report
from tests.codegen.making import NASTY, REPOSITORY, document, vendored

PATHS = """
/a/{id}:
  get:
    tags: [T]
    operationId: getA
    parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string, enum: [x, y]}}]
    responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '404': {description: ''}}
  post:
    tags: [T]
    operationId: makeA
    requestBody: {content: {application/json: {schema: {type: object, required: [must], properties: {must: {type: string}, may: {type: integer, maximum: 9}}}}}}
    responses: {'201': {description: ''}}
"""
SCHEMAS = """
A: {type: object, properties: {id: {type: string}, kind: {type: string, enum: [a, b]}, list: {type: array, items: {type: string}}}}
"""
HOOK = "webhooks: {h: {post: {requestBody: {content: {application/json: {schema: {properties: {event_type: {const: KIND}}}}}}}}}"

# what is replaced, by what -> what is said of it, breaking or not
CHANGES: dict[str, tuple[str, str, str, bool]] = {
    "operation removed": ("  post:", "  x-post:", "makeA (POST /a/{id}): operation removed", True),
    "operation added": (
        "  post:",
        "  put: {operationId: putA, responses: {}}\n  post:",
        "putA (PUT /a/{id}): operation added",
        False,
    ),
    "operation renamed": ("operationId: getA", "operationId: readA", "readA (GET /a/{id}): renamed from getA", True),
    "operation deprecated": (
        "operationId: getA",
        "operationId: getA\n    deprecated: true",
        "getA (GET /a/{id}): operation deprecated",
        False,
    ),
    "operation moved": (
        "tags: [T]\n    operationId: getA",
        "tags: [U]\n    operationId: getA",
        "getA (GET /a/{id}): moved from tag ['T'] to ['U']",
        True,
    ),
    "parameter removed": ("name: q,", "name: p,", "getA (GET /a/{id}): query parameter q removed", True),
    "parameter added": ("name: q,", "name: p,", "getA (GET /a/{id}): query parameter p added", False),
    "required parameter added": (
        "name: q,",
        "name: p, required: true,",
        "getA (GET /a/{id}): required query parameter p added",
        True,
    ),
    "parameter made required": (
        "name: q,",
        "name: q, required: true,",
        "getA (GET /a/{id}): query parameter q made required",
        True,
    ),
    "parameter retyped": (
        "{type: string, enum: [x, y]}",
        "{type: integer}",
        "getA (GET /a/{id}): query parameter q retyped from string to integer",
        True,
    ),
    "value removed": ("[x, y]", "[x]", "getA (GET /a/{id}): query parameter q value removed: y", True),
    "value added": ("[x, y]", "[x, y, z]", "getA (GET /a/{id}): query parameter q value added: z", False),
    "values no longer listed": (
        ", enum: [x, y]",
        "",
        "getA (GET /a/{id}): query parameter q values no longer listed",
        False,
    ),
    "body made required": (
        "requestBody: {",
        "requestBody: {required: true, ",
        "makeA (POST /a/{id}): body made required",
        True,
    ),
    "body removed": ("requestBody:", "x-body:", "makeA (POST /a/{id}): body removed", True),
    "media type added": (
        "requestBody: {content: {",
        "requestBody: {content: {text/csv: {}, ",
        "makeA (POST /a/{id}): body as text/csv added",
        False,
    ),
    "field of a body made required": (
        "required: [must]",
        "required: [must, may]",
        "makeA (POST /a/{id}): field body.may made required",
        True,
    ),
    "field of a body removed": (
        ", may: {type: integer, maximum: 9}",
        "",
        "makeA (POST /a/{id}): field body.may removed",
        True,
    ),
    "bound changed": ("maximum: 9", "maximum: 8", "makeA (POST /a/{id}): body.may maximum changed from 9 to 8", False),
    "field made read-only": (
        "maximum: 9",
        "maximum: 9, readOnly: true",
        "makeA (POST /a/{id}): body.may made read-only",
        True,
    ),
    "response added": ("'404'", "'409': {description: ''}, '404'", "getA (GET /a/{id}): response 409 added", False),
    "response removed": ("'201'", "'202'", "makeA (POST /a/{id}): response 201 removed", True),
    "error removed": ("'404'", "'410'", "getA (GET /a/{id}): response 404 removed", False),
    "response retyped": (
        "schema: {$ref: '#/components/schemas/A'}",
        "schema: {type: string}",
        "getA (GET /a/{id}): response 200 retyped from A to string",
        True,
    ),
    "schema removed": ("A: {type", "B: {type", "schema A: removed", True),
    "schema added": ("A: {type", "B: {}\nA: {type", "schema B: added", False),
    "field of a schema added": (
        "id: {type: string},",
        "id: {type: string}, new: {},",
        "schema A: field new added",
        False,
    ),
    "field of a schema retyped": (
        "id: {type: string}",
        "id: {type: integer}",
        "schema A: field id retyped from string to integer",
        True,
    ),
    "value of a schema removed": ("[a, b]", "[a]", "schema A: field kind value removed: b", True),
    "items retyped": (
        "items: {type: string}",
        "items: {type: number}",
        "schema A: field list[] retyped from string to number",
        True,
    ),
    "event removed": ("KIND", "happened", "event KIND: removed", True),
    "event added": ("KIND", "happened", "event happened: added", False),
}


@pytest.mark.parametrize(("old", "new", "said", "breaking"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_said_in_the_terms_of_those_who_use_it(old: str, new: str, said: str, breaking: bool) -> None:
    parts = (PATHS, SCHEMAS, HOOK)
    before = vendored(document(*parts[:2], more=parts[2]))
    paths, schemas, hook = (part.replace(old, new, 1) for part in parts)
    if said.startswith("schema A: removed"):
        paths = paths.replace("schemas/A", "schemas/B")
    found = diff.compare(before, vendored(document(paths, schemas, more=hook)))
    assert (said, breaking) in [(str(change), change.breaking) for change in found]


def test_breaking_changes_come_first() -> None:
    before = vendored(document(PATHS, SCHEMAS))
    after = vendored(document(PATHS.replace("[x, y]", "[y, z]").replace("'201'", "'202'"), SCHEMAS))
    found = diff.compare(before, after)
    assert [change.breaking for change in found] == [True, True, False, False]
    assert report.summary(found) == "4 changes, 2 of them breaking"
    text = report.changes(before, after, "2031-01-01", "2031-02-01")
    assert text.startswith("From 2031-01-01 to 2031-02-01: 4 changes, 2 of them breaking.\n\n### Breaking\n")
    assert (
        text.index("### Breaking")
        < text.index("value removed: x")
        < text.index("### Other")
        < text.index("value added: z")
    )


@pytest.mark.parametrize("spec", [*NASTY, REPOSITORY / "openapi/telnyx.json"], ids=lambda path: path.name)
def test_a_document_does_not_differ_from_itself(spec: Path) -> None:
    made = vendored(spec.read_text(encoding="utf-8"))
    assert diff.compare(made, made) == []
    assert report.changes(made, made, "", "") == ""


def test_any_two_documents_can_be_compared() -> None:
    one, other, real = (
        vendored(path.read_text(encoding="utf-8")) for path in (*NASTY, REPOSITORY / "openapi/telnyx.json")
    )
    assert diff.compare(one, other)
    assert diff.compare(other, real)
    assert diff.compare(real, one)
