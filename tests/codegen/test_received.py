"""Rules of `types.toml`: what is always there, what is a time, and the report on both; and what is put right with enums."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.overlay import Overlay, OverlayError
from tests.codegen.making import document, make, use, vendored

PATHS = """
/calls:
  get:
    tags: [Calls]
    operationId: ListCalls
    responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Calls'}}}}}
  post:
    tags: [Calls]
    operationId: CreateCall
    deprecated: true
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Wish'}}}}
    responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Made'}}}}}
"""
SCHEMAS = """
Calls: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Call'}}, meta: {type: object, properties: {page: {type: integer}}}}}
Made: {type: object, properties: {data: {$ref: '#/components/schemas/Call'}}}
Call: {type: object, properties: {id: {type: string}, made_at: {type: string}, ended_at: {type: [string, 'null']}, said_at: {type: string}, note_id: {type: [string, 'null']}}}
Wish: {type: object, properties: {made_at: {type: string}, parent: {$ref: '#/components/schemas/Parent'}}}
Parent: {type: object, properties: {id: {type: string}, made_at: {type: string}}}
"""
TYPES = """
[[always]]
of = "success"
fields = ["*.data", "*.nothing"]
why = "seen"
[[always]]
of = "resource"
fields = ["*id"]
except = ["Other.id"]
why = "seen"
[[always]]
of = "list"
fields = ["*"]
except = ["Calls.meta"]
why = "seen"
[[times]]
fields = ["*_at"]
except = ["Call.said_at"]
why = "seen"
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("types"), document(PATHS, SCHEMAS), types=TYPES)


def test_rules_select_by_part_and_pattern_and_the_documents_null_stays(made: Path) -> None:
    text = "\n".join(path.read_text() for path in (made / "telnyx_async/models").glob("*.py"))
    assert "data: Call = UNSET" in text
    assert "data: list[Call] = UNSET" in text
    assert "meta: CallsMeta | None = None" in text
    assert "    id: str = UNSET\n" in text
    assert "note_id: str | None = None" in text
    assert text.count("    id: str | None = None\n") == 1  # a class that only requests use


def test_times_are_read_in_what_is_received_only(made: Path) -> None:
    models = "\n".join(path.read_text() for path in (made / "telnyx_async/models").glob("*.py"))
    assert models.count("made_at: datetime | None = None") == 1
    assert "ended_at: datetime | None = None" in models
    assert "said_at: str | None = None" in models
    assert "made_at: str | None = None" in (made / "telnyx_async/api/calls.py").read_text()


def test_patterns_and_exceptions_that_select_nothing_are_reported(made: Path) -> None:
    report = (made / "openapi/REPORT.md").read_text()
    assert "- types.toml: always of success: *.nothing\n" in report
    assert "- types.toml: always of resource: Other.id\n" in report
    assert report.count("- types.toml") == 2


def test_the_report_counts_what_is_always_there(made: Path) -> None:
    report = (made / "openapi/REPORT.md").read_text()
    assert "| list | 0 | 1 | 1 |" in report
    assert "| resource | 0 | 1 | 4 |" in report


def test_a_deprecated_function_warns_and_is_called(made: Path) -> None:
    program = """
import asyncio, warnings
from telnyx_async.api import calls
class Session:
    async def execute(self, operation, arguments, options): return operation.id
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    returned = asyncio.run(calls.create_call(Session()))
    asyncio.run(calls.list_calls(Session()))
result = [returned, [w.category.__name__ for w in caught]]
"""
    assert use(made, program) == ["CreateCall", ["DeprecationWarning"]]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("always = 1", "types.toml: always: expected rules"),
        ("[[sometimes]]\nfields = ['x']\nwhy = ''", "types.toml: sometimes: expected rules"),
        ("[[always]]\nof = 'answer'\nfields = ['x']\nwhy = ''", "expected `of` as one of success, list"),
        ("[[always]]\nof = 'list'\nfields = 'x'\nwhy = ''", "expected `fields`, and perhaps `except`"),
        ("[[times]]\nfields = ['x']\nexcept = [1]\nwhy = ''", "expected `fields`, and perhaps `except`"),
        ("[[times]]\nfields = ['x']", "expected `why` as a text"),
        ("[[times]]\nof = 'list'\nfields = ['x']\nwhy = ''", "`of` is for"),
        ("[[times]]\nfields = ['x']\nwhy = ''\nwhen = 1", "unknown key 'when'"),
    ],
)
def test_rules_of_another_shape_are_refused(text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "types.toml").write_text(text)
    with pytest.raises(OverlayError) as raised:
        Overlay.read(tmp_path)
    assert problem in str(raised.value)


def test_an_enum_of_one_comma_separated_list_takes_any_list() -> None:
    schemas = "Answer: {type: object, properties: {codecs: {type: string, enum: ['PCMU,PCMA']}, one: {type: string, enum: [PCMU]}}}"
    properties = vendored(document("{}", schemas + "\n"))["components"]["schemas"]["Answer"]["properties"]
    assert "enum" not in properties["codecs"]
    assert properties["one"]["enum"] == ["PCMU"]


def test_quotes_around_the_values_of_an_enum_go() -> None:
    schemas = """Answer: {type: object, properties: {site: {type: string, default: '"Latency"', enum: ['"Latency"', '"Chicago, IL"']}}}"""
    site = vendored(document("{}", schemas))["components"]["schemas"]["Answer"]["properties"]["site"]
    assert (site["default"], site["enum"]) == ("Latency", ["Latency", "Chicago, IL"])


def test_no_enum_of_the_vendored_document_is_a_list_in_one_value() -> None:
    text = (Path(__file__).parents[2] / "openapi/telnyx.json").read_text()
    enums = [e for s in _schemas(json.loads(text)) if isinstance(e := s.get("enum"), list)]
    assert len(enums) > 100
    assert not [e for e in enums if len(e) == 1 and "," in str(e[0])]


def _schemas(node: object) -> list[dict[str, object]]:
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return ([node] if isinstance(node, dict) else []) + [s for part in inner for s in _schemas(part)]
