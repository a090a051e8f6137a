"""How a list goes on, told by its parameters and its answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.codegen.making import document, make, use

DATA = "data: {type: array, items: {type: string}}"
META = "meta: {type: object, properties: {total_pages: {type: integer}}}"
# operation -> its query parameters, its answer's properties (or the whole schema), and the paging expected of it
LISTS: dict[str, tuple[list[str], str, dict[str, Any] | None]] = {
    "number": (["page[number]", "page[size]"], f"{DATA}, {META}", {"page": "page_number", "size": "page_size"}),
    "number2": (["page", "recordsPerPage"], "records: {type: array}", {"size": "records_per_page", "items": "records"}),
    "number3": (["page", "per_page"], f"{DATA}, pagination: {{type: object}}", {"meta": "pagination"}),
    "cursor": (["page[after]", "page[limit]"], f"{DATA}, {META}", {"page": "page_after", "size": "page_limit"}),
    "cursor2": (["cursor"], f"{DATA}, {META}", {"page": "cursor", "size": None}),
    "next_uri": (
        ["Page", "PageSize"],
        "next_page_uri: {type: string}, calls: {type: array}",
        {"items": "calls", "first": 0},
    ),
    "limit": (["limit", "offset"], f"{DATA}", {"size": "limit"}),
    "single": ([], f"{DATA}, {META}", {"page": None}),
    "several": (["page", "page_size"], f"errors: {{type: array}}, {DATA}", {"items": "data"}),
    "nullable": (["page", "page_size"], "data: {type: [array, 'null']}", {"items": "data"}),
    "bare": (["page", "page_size"], "", {"items": ""}),
    "nothing": (["page", "page_size"], "data: {type: string}", None),
    "unlisted": ([], f"{DATA}", None),
}
# An object in the query is a parameter for each of its fields.
DEEP = (
    "{name: page, in: query, style: deepObject, schema: {properties: {number: {type: integer}, size: {type: integer}}}}"
)


def operation(name: str, parameters: list[str], properties: str, method: str = "get") -> str:
    said = ", ".join(f"{{name: '{p}', in: query, schema: {{type: string}}}}" for p in parameters) or ""
    schema = f"{{type: object, properties: {{{properties}}}}}" if properties else "{type: array, items: {type: string}}"
    answer = f"{{description: '', content: {{application/json: {{schema: {schema}}}}}}}"
    return f"/{name}: {{{method}: {{operationId: {name}, parameters: [{said}], responses: {{'200': {answer}}}}}}}"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    paths = [operation(name, parameters, properties) for name, (parameters, properties, _) in LISTS.items()]
    paths.append(operation("deep", [], f"{DATA}, {META}").replace("parameters: []", f"parameters: [{DEEP}]"))
    paths.append(operation("posted", ["page", "page_size"], DATA, "post"))
    root: Path = make(tmp_path_factory.mktemp("paging"), document("\n".join(paths)))
    program = """
from attrs import asdict
from telnyx_async.operation import OPERATIONS
result = {id: o.paging and asdict(o.paging) for id, o in OPERATIONS.items()}
"""
    return dict(use(root, program))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_how_it_goes_on(name: str, found: dict[str, Any]) -> None:
    expected = LISTS[name][2]
    if expected is None:
        assert found[name] is None
    else:
        assert found[name] | expected == found[name]
        assert found[name]["style"] == {"several": "number", "nullable": "number", "bare": "number"}.get(
            name, name.rstrip("23")
        )


def test_an_object_in_the_query_pages_as_its_fields_do(found: dict[str, Any]) -> None:
    assert found["deep"] == found["number"]


def test_what_is_no_get_is_no_list(found: dict[str, Any]) -> None:
    assert found["posted"] is None
