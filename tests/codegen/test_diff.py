"""What changes for callers between two editions: what is said, and whether programs that use the old one stay right."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from codegen import pipeline
from codegen.verify.changes import as_json, as_markdown, as_text
from codegen.verify.diff import Change
from tests.codegen.callers import Callers, refused
from tests.codegen.making import NASTY, REPOSITORY, SHARED, document, make, place, run, vendored

# One product for each case below; m00 stands for its name.
PATHS = """
/m00/{id}:
  get:
    tags: [m00]
    operationId: m00_get
    parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
    - {name: q, in: query, schema: {type: string, enum: [x, y]}}
    - {name: 'page[number]', in: query, schema: {type: integer}}
    - {name: 'filter[status]', in: query, schema: {type: string}}
    responses:
      '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/M00Answer'}}}}
      '404': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/M00Error'}}}}
  delete:
    tags: [m00]
    operationId: m00_drop
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    responses: {'200': {description: '', content: {application/json: {schema: {}}}}}
  post:
    tags: [m00]
    operationId: m00_make
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    requestBody: {content: {application/json: {schema: {type: object, required: [must], properties: {must: {type: string}, may: {type: integer, maximum: 9}, order: {$ref: '#/components/schemas/M00Order'}}}}}}
    responses: {'201': {description: '', content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/M00Part'}}}}}}}
"""
SCHEMAS = """
M00Answer: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string, enum: [a, b]}, many: {type: array, items: {type: string}}, at: {type: string}, free: {}, map: {type: object, additionalProperties: {type: string}}, part: {$ref: '#/components/schemas/M00Part'}}}
M00Part: {type: object, properties: {name: {type: string}, size: {type: integer}}}
M00Order: {type: object, required: [what], properties: {what: {type: string, enum: [tea, milk]}, sugar: {type: [integer, 'null']}}}
M00Error: {type: object, properties: {code: {type: string}}}
M00Happened: {type: object, properties: {event_type: {type: string, enum: [m00.happened]}, payload: {$ref: '#/components/schemas/M00Payload'}}}
M00Payload: {type: object, properties: {digits: {type: string}}}
"""
HOOKS = """
m00: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/M00Happened'}}}}}}, responses: {}}}
"""


@frozen
class Case:
    """A change of the documents: what is replaced by what, what is said, and whether a type checker can see the break."""

    old: str
    new: str
    breaking: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    typed: bool = True


GET, MAKE = "api.m00.m00_get", "api.m00.m00_make"
CASES = {
    "operation gone": Case("  post:", "  x-post:", (f"{MAKE}: gone (POST /m00/{{id}})", "models.M00MakeResponse: gone")),
    "operation added": Case("  post:", "  put: {operationId: m00_put, tags: [m00], responses: {}}\n  post:", (), ("api.m00.m00_put: added (PUT /m00/{id})",)),
    "operationId changed, function stays": Case("operationId: m00_get", "operationId: m00_read"),
    "path moved, function stays": Case("/m00/{id}:", "/new/m00/{id}:", (), (f"{GET}: moved from GET /m00/{{id}} to GET /new/m00/{{id}}", f"{MAKE}: moved from POST /m00/{{id}} to POST /new/m00/{{id}}", "api.m00.m00_drop: moved from DELETE /m00/{id} to DELETE /new/m00/{id}")),
    "operation deprecated": Case("operationId: m00_get", "operationId: m00_get\n    deprecated: true", (), (f"{GET}: deprecated",)),
    "argument gone": Case("    - {name: q, in: query, schema: {type: string, enum: [x, y]}}\n", "", (f"{GET}(q): gone",)),
    "argument added": Case("{name: q,", "{name: n, in: query, schema: {}}\n    - {name: q,", (), (f"{GET}(n): added",)),
    "required argument added": Case("{name: q,", "{name: n, in: query, required: true, schema: {}}\n    - {name: q,", (f"{GET}(n): added, required",)),
    "argument required now": Case("{name: q,", "{name: q, required: true,", (f"{GET}(q): is required now",)),
    "argument retyped": Case("{type: string, enum: [x, y]}", "{type: integer}", (f"{GET}(q): `int`, was `Literal['x', 'y']`",)),
    "value of an argument removed": Case("[x, y]", "[x, z]", (f"{GET}(q): no longer takes 'y'",), (f"{GET}(q): also takes 'z'",)),
    "value of an argument added": Case("[x, y]", "[x, y, z]", (), (f"{GET}(q): also takes 'z'",)),
    "values of an argument no longer listed": Case(", enum: [x, y]", ""),
    "argument moved on the wire, same in Python": Case("{name: 'page[number]', in: query, schema: {type: integer}}", "{name: page, in: query, style: deepObject, explode: true, schema: {type: object, properties: {number: {type: integer}}}}"),
    "argument put into an object": Case("{name: 'filter[status]', in: query, schema: {type: string}}", "{name: filter, in: query, schema: {type: object, additionalProperties: true}}", (f'{GET}(filter_status): gone; write `filter_={{"status": ...}}`',), (f"{GET}(filter_): added",)),
    "path parameter renamed": Case("/m00/{id}:\n  get:\n    tags: [m00]\n    operationId: m00_get\n    parameters:\n    - {name: id,", "/m00/{key}:\n  get:\n    tags: [m00]\n    operationId: m00_get\n    parameters:\n    - {name: key,", ("api.m00.m00_drop(id): renamed; write `key=`", f"{GET}(id): renamed; write `key=`", f"{MAKE}(id): renamed; write `key=`"), ("api.m00.m00_drop: moved from DELETE /m00/{id} to DELETE /m00/{key}", f"{GET}: moved from GET /m00/{{id}} to GET /m00/{{key}}", f"{MAKE}: moved from POST /m00/{{id}} to POST /m00/{{key}}")),
    "bound changed": Case("maximum: 9", "maximum: 8", (), (f"{MAKE}(may): maximum `8`, was `9`",)),
    "property of the body required now": Case("required: [must]", "required: [must, may]", (f"{MAKE}(may): is required now",)),
    "property of the body read-only": Case("maximum: 9", "maximum: 9, readOnly: true", (f"{MAKE}(may): gone",)),
    "body gone": Case("requestBody: {content: {application/json: {schema: {type: object, required", "x-body: {content: {application/json: {schema: {type: object, required", (f"{MAKE}(may): gone", f"{MAKE}(must): gone", f"{MAKE}(order): gone")),
    "field of an argument gone": Case(", sugar: {type: [integer, 'null']}", "", ("models.M00Order.sugar: gone",)),
    "field of an argument required now": Case("required: [what]", "required: [what, sugar]", ("models.M00Order.sugar: is required now",)),
    "required field of an argument added": Case("required: [what], properties: {", "required: [what, n], properties: {n: {type: string}, ", ("models.M00Order.n: added, required",)),
    "value of a field of an argument removed": Case("[tea, milk]", "[tea]", ("models.M00Order.what: no longer takes 'milk'",)),
    "class of an argument renamed": Case("M00Order", "M00Wish", ("models.M00Order: renamed; write `M00Wish`",)),
    "error body gone": Case("      '404': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/M00Error'}}}}\n", ""),
    "error body retyped": Case("code: {type: string}", "code: {type: integer}"),
    "result retyped": Case("schema: {$ref: '#/components/schemas/M00Answer'}", "schema: {$ref: '#/components/schemas/M00Part'}", (f"{GET}: result `M00Part`, was `M00Answer`",)),
    "result gone": Case("'201': {description: '', content:", "'201': {description: '', x-content:", (f"{MAKE}: result `None`, was `M00MakeResponse`", "models.M00MakeResponse: gone")),
    "field of a result gone": Case("digits: {type: string}", "n: {type: string}", ("models.M00Payload.digits: gone",), ("models.M00Payload.n: added",)),
    "field of a result added": Case("name: {type: string}", "name: {type: string}, n: {type: string}", (), ("models.M00Part.n: added",)),
    "field of a result retyped": Case("size: {type: integer}", "size: {type: string}", ("models.M00Part.size: `str | None`, was `int | None`",)),
    "field of a result optional now": Case("required: [id]", "required: []", ("models.M00Answer.id: `str | None`, was `str`",)),
    "field of a result always there now": Case("required: [id]", "required: [id, at]"),
    "text becomes a time": Case("at: {type: string}", "at: {type: string, format: date-time}", ("models.M00Answer.at: `datetime | None`, was `str | None`",)),
    "dict becomes a class": Case("map: {type: object, additionalProperties: {type: string}}", "map: {type: object, properties: {n: {type: string}}}", ("models.M00Answer.map_: `M00AnswerMap | None`, was `dict[str, str] | None`",)),
    "text may be anything": Case("at: {type: string}", "at: {}"),
    "anything becomes a class": Case("free: {}", "free: {type: object, properties: {n: {type: string}}}", ("models.M00Answer.free: `M00AnswerFree | None`, was `Any`",), typed=False),
    "null of an argument's field no longer taken": Case("sugar: {type: [integer, 'null']}", "sugar: {type: integer}", ("models.M00Order.sugar: `int | None`, was `int | Null | None`",)),
    "result of anything becomes nothing": Case("'200': {description: '', content: {application/json: {schema: {}}}}", "'200': {description: ''}", ("api.m00.m00_drop: result `None`, was `Any`",)),
    "anything becomes text": Case("free: {}", "free: {type: string}"),
    "items of a result retyped": Case("items: {type: string}", "items: {type: integer}", ("models.M00Answer.many: `list[int] | None`, was `list[str] | None`",)),
    "value of a result removed": Case("[a, b]", "[a]"),
    "value of a result added": Case("[a, b]", "[a, b, c]"),
    "class of a result renamed": Case("M00Part", "M00Piece", ("models.M00Part: renamed; write `M00Piece`",)),
    "event gone": Case("m00: {post", "m00: {x-post", ("event m00.happened: gone",)),
    "event added": Case("m00.happened", "m00.happened, m00.ended", (), ("event m00.ended: added",)),
    "event retyped": Case("[m00.happened]", "[m00.ended]", ("event m00.happened: gone",), ("event m00.ended: added",), typed=False),
}  # fmt: skip


def edition(text: Callable[[Case], tuple[str, str, str]], *, only: str | None = None) -> str:
    """A document with a product for each case."""
    found = [
        [part.replace("m00", f"m{i:02}").replace("M00", f"M{i:02}") for part in text(case)]
        for i, (name, case) in enumerate(CASES.items())
        if only in (None, name)
    ]
    paths, schemas, hooks = ("".join(parts) for parts in zip(*found, strict=True))
    return document(paths, schemas, more="webhooks:\n" + "\n".join(f"  {line}" for line in hooks.splitlines()))


def before(case: Case) -> tuple[str, str, str]:
    assert any(case.old in part for part in (PATHS, SCHEMAS, HOOKS)), case.old
    return PATHS, SCHEMAS, HOOKS


def after(case: Case) -> tuple[str, str, str]:
    paths, schemas, hooks = (part.replace(case.old, case.new) for part in (PATHS, SCHEMAS, HOOKS))
    return paths, schemas, hooks


@pytest.fixture(scope="module")
def changes(tmp_path_factory: pytest.TempPathFactory) -> list[Change]:
    places = place(tmp_path_factory.mktemp("diff"))
    return pipeline.differ(vendored(edition(before)), vendored(edition(after)), places)


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_said_in_the_terms_of_callers(name: str, changes: list[Change]) -> None:
    number, case = list(CASES).index(name), CASES[name]
    own = [c for c in changes if f"m{number:02}" in c.where.lower()]
    said = [
        [str(c).replace(f"m{number:02}", "m00").replace(f"M{number:02}", "M00") for c in own if c.breaking is b]
        for b in (True, False)
    ]
    assert said == [sorted(case.breaking), sorted(case.other)]


def test_breaking_is_what_mypy_refuses_in_programs_that_use_all_of_the_old_package(
    tmp_path: Path, changes: list[Change]
) -> None:
    old, new, programs = tmp_path / "old", tmp_path / "new", tmp_path / "programs"
    programs.mkdir()
    make(old, edition(before))
    Callers(old).write(programs)
    assert refused(old, programs) == {}
    (new / "openapi").mkdir(parents=True)
    shutil.copy(old / "openapi/placement.lock", new / "openapi")
    make(new, edition(after))
    seen = refused(new, programs)
    numbers = {f"m{i:02}": name for i, name in enumerate(CASES)}
    said = {numbers[re.findall(r"m\d\d", c.where.lower())[0]] for c in changes if c.breaking}
    assert {numbers[module] for module in seen} == {name for name in said if CASES[name].typed}, seen


def test_breaking_changes_come_first_and_by_product(changes: list[Change]) -> None:
    breaking = [change.breaking for change in changes]
    assert breaking == sorted(breaking, reverse=True)
    for some in ([c.product for c in changes if c.breaking is b] for b in (True, False)):
        assert some == sorted(some)


def test_each_format_holds_every_change() -> None:
    found = [
        Change(product="calls", where="api.calls.dial(from)", what="renamed", instead="`from_=`"),
        Change(product="calls", where="models.Call", what="added", breaking=False),
    ]
    assert as_text(found).splitlines() == [
        "breaking  api.calls.dial(from): renamed; write `from_=`",
        "          models.Call: added",
        "2 changes, 1 of them breaking",
    ]
    assert as_markdown(found, "From A to B: ").split("\n\n") == [
        "From A to B: 2 changes, 1 of them breaking.",
        "### Breaking",
        "#### calls",
        "- `api.calls.dial(from)`: renamed; write `from_=`",
        "### Other",
        "#### calls",
        "- `models.Call`: added\n",
    ]
    assert json.loads(as_json(found))[1] == {
        "product": "calls",
        "where": "models.Call",
        "what": "added",
        "breaking": False,
        "instead": None,
    }


@pytest.mark.parametrize("spec", [*NASTY, REPOSITORY / "openapi/telnyx.json"], ids=lambda path: path.name)
def test_a_document_does_not_differ_from_itself(spec: Path, tmp_path: Path) -> None:
    one, other = (vendored(spec.read_text(encoding="utf-8")) for _ in range(2))
    assert pipeline.differ(one, other, place(tmp_path)) == []


def test_two_documents_that_have_nothing_in_common_can_be_compared(tmp_path: Path) -> None:
    one, other = (vendored(path.read_text(encoding="utf-8")) for path in NASTY)
    assert any(change.breaking for change in pipeline.differ(one, other, place(tmp_path)))


@pytest.mark.skipif(not SHARED.exists(), reason="the published editions are not beside this checkout")
def test_arguments_that_moved_on_the_wire_are_not_breaking_in_real_editions(
    capsys: pytest.CaptureFixture[str],
) -> None:
    editions = [str(SHARED / f"specs/telnyx-{edition}.json") for edition in ("2025-06-16", "2026-07-16")]
    assert run(REPOSITORY, "diff", "--format", "json", *editions) == 0
    found = json.loads(capsys.readouterr().out)
    breaking = [change["where"] for change in found if change["breaking"]]
    assert "api.storage_buckets.create" in breaking
    paging = {where for where in breaking if where.endswith(("(page_number)", "(page_size)"))}
    assert paging <= {f"api.messaging_profiles.list_metrics({name})" for name in ("page_number", "page_size")}
    assert len(breaking) < 600
