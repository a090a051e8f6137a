"""What codegen makes of servers with variables, XML, HEAD and signatures, in a document of its own."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

SHELF = {
    "type": "object",
    "xml": {"name": "Shelf", "namespace": "urn:shelf"},
    "required": ["Books"],
    "properties": {
        "Books": {
            "type": "array",
            "xml": {"wrapped": True, "name": "Volumes"},
            "items": {"type": "object", "xml": {"name": "Book"}, "properties": {"Title": {"type": "string"}}},
        },
        "Note": {"type": "array", "items": {"type": "string"}},
        "Count": {"type": "integer", "xml": {"name": "N"}},
    },
}
SERVER = {
    "url": "https://{place}.example.com",
    "variables": {"place": {"default": "here", "enum": ["here", "there"]}, "port": {"default": "p1"}},
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shelves", "version": "1"},
    "servers": [{"url": "https://api.telnyx.com/v2"}],
    "paths": {
        "/shelf/{name}": {
            "servers": [SERVER],
            "put": {
                "operationId": "PutShelf",
                "tags": ["Shelf"],
                "parameters": [
                    {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "v", "in": "query", "required": True, "schema": {"type": "integer", "enum": [2]}},
                ],
                "requestBody": {"content": {"application/xml": {"schema": {"$ref": "#/components/schemas/Shelf"}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"text/xml": {"schema": {"$ref": "#/components/schemas/Shelf"}}},
                    }
                },
            },
            "head": {
                "operationId": "HeadShelf",
                "tags": ["Shelf"],
                "parameters": [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "headers": {"X-Books": {"schema": {"type": "integer"}}}}},
            },
        }
    },
    "components": {
        "schemas": {"Shelf": SHELF},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Authorization"}},
    },
}
FIXES = """
actions:
  - target: $.components.securitySchemes.key
    update: {x-amazon-apigateway-authtype: awsSigv4}
    x-why: signed
  - target: $.paths[*].put
    update: {security: [{key: []}]}
    x-why: signed
  - target: $.paths..parameters[?@.name == 'name']
    update: {allowReserved: true}
    x-why: slashes
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root = tmp_path_factory.mktemp("checkout")
    (root / "openapi" / "overlay").mkdir(parents=True)
    (root / "telnyx_async").mkdir()
    (root / "openapi" / "overlay" / "fixes.yaml").write_text(FIXES)
    (root / "shelves.json").write_text(json.dumps(DOCUMENT))
    assert main(["--root", str(root), "vendor", str(root / "shelves.json")]) == 0
    assert main(["--root", str(root), "generate"]) == 0
    folder: Path = root / "telnyx_async"
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.py")}


def operation(made: dict[str, str], id: str) -> dict[str, Any]:
    """An operation's keywords as generated, calls in them as tuples of name, arguments and keywords."""

    def value(node: ast.expr) -> Any:
        if isinstance(node, ast.Call):
            keywords = {k.arg: value(k.value) for k in node.keywords}
            return (ast.unparse(node.func), [value(a) for a in node.args], keywords)
        return [value(e) for e in node.elts] if isinstance(node, ast.Tuple) else ast.literal_eval(node)

    calls = [n for n in ast.walk(ast.parse(made["api/shelf.py"])) if isinstance(n, ast.Call)]
    found = [value(c)[2] for c in calls if ast.unparse(c.func) == "Operation"]
    return next(keywords for keywords in found if keywords["id"] == id)


def test_a_server_with_variables_gives_arguments(made: dict[str, str]) -> None:
    found = operation(made, "PutShelf")
    assert found["server"] == SERVER["url"]
    assert found["parameters"][2:4] == [
        ("Parameter", ["place", "place", "server"], {"default": "here"}),
        ("Parameter", ["port", "port", "server"], {"default": "p1"}),
    ]
    assert "place: Literal['here', 'there'] | None = None" in made["api/shelf.py"].replace('"', "'")
    assert "port: str | None = None" in made["api/shelf.py"]


def test_what_can_have_one_value_only_needs_not_be_given(made: dict[str, str]) -> None:
    found = operation(made, "PutShelf")
    assert found["parameters"][1] == ("Parameter", ["v", "v", "query"], {"required": True, "default": 2})
    assert not [a for f in functions(made) for a in [*f.args.args, *f.args.kwonlyargs] if a.arg == "v"]


def functions(made: dict[str, str]) -> list[ast.AsyncFunctionDef]:
    return [n for n in ast.walk(ast.parse(made["api/shelf.py"])) if isinstance(n, ast.AsyncFunctionDef)]


def test_a_path_that_keeps_its_slashes_and_a_signature_are_noted(made: dict[str, str]) -> None:
    put, head = operation(made, "PutShelf"), operation(made, "HeadShelf")
    assert put["parameters"][0] == ("Parameter", ["name", "name", "path"], {"required": True, "style": "path"})
    assert (put.get("signed"), head.get("signed")) == (True, None)


def test_xml_gives_models_whose_elements_have_their_names(made: dict[str, str]) -> None:
    found = operation(made, "PutShelf")
    assert (found["body"], found["xml"]) == (["application/xml"], "Shelf")
    assert found["responses"] == [("Response", ["200", "text/xml", "Shelf"], {})]
    assert [p[1][1:] for p in found["parameters"][4:]] == [["Books", "body"], ["Count", "body"], ["Note", "body"]]
    (shelf,) = [n for n in ast.walk(ast.parse(made["models/shelf.py"])) if getattr(n, "name", "") == "Shelf"]
    tables = {n.target.id: n.value for n in shelf.body if isinstance(n, ast.AnnAssign)}  # type: ignore[attr-defined, union-attr]
    assert ast.literal_eval(tables["_xml_"]) == {"": "{urn:shelf}Shelf", "Books": "Volumes/Book", "Count": "N"}


def test_a_head_answers_with_its_headers(made: dict[str, str]) -> None:
    found = operation(made, "HeadShelf")
    assert found["responses"] == [("Response", ["200"], {"type": "HeadShelfResponse"})]
    assert "x_books: int | None = None" in made["models/shelf.py"]
