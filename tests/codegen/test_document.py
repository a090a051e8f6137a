"""Bad input: one clear line that names the place, and nothing is written."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.document import DocumentError, lead
from codegen.vendor import reading
from tests.codegen.making import document, place, run

OK = document("/a: {get: {operationId: a, responses: {}}}")
GET = "/a: {get: {responses: {'200': {description: '', content: {application/json: {schema: SCHEMA}}}}}}"

FAULTS = {
    "an empty file": ("", "#: no OpenAPI document: expected an object, found null"),
    "a list": ("[]", "#: no OpenAPI document: expected an object, found a list"),
    "a text": ("hello", "#: no OpenAPI document: expected an object, found a text"),
    "JSON cut short": ('{"openapi": ', "#: no JSON: Expecting value at line 1, column 13"),
    "broken YAML": ("openapi: [\npaths: {}", "#: no YAML: did not find expected ',' or ']' at line 3, column 1"),
    "a YAML tag": ("openapi: !!python/name:os.system 3", "#: no YAML: could not determine a constructor"),
    "no version": ("paths: {}", "#/openapi: expected 3.0.x or 3.1.x, found None"),
    "another version": ("openapi: 3.2.0\npaths: {}", "#/openapi: expected 3.0.x or 3.1.x, found '3.2.0'"),
    "Swagger": ("swagger: '2.0'\npaths: {}", "#/swagger: Swagger 2 is not read; expected OpenAPI 3.0.x or 3.1.x"),
    "no paths": ("openapi: 3.0.0", "#/paths: expected an object with the paths, found null"),
    "a path without slash": (document("a: {get: {}}"), "#/paths/a: a path begins with a slash"),
    "a path item that is none": (document("/a: 7"), "#/paths/~1a: expected an object (path item), found a number"),
    "an empty operation": (document("/a: {get: }"), "#/paths/~1a/get: expected an object (operation), found null"),
    "two paths of one name": ("openapi: 3.0.0\npaths: {/a: {}, /a: {}}", "#/paths/~1a: the path stands twice"),
    "two operations in one path": (
        document("/a: {get: {}, get: {}}"),
        "#/paths/~1a/get: two operations on one method and path",
    ),
    "two operations on one route": (
        document("/a/{x}: {get: {}}\n/a/{y}: {get: {}}"),
        "#/paths/~1a~1{y}/get: two operations on one method and path: see #/paths/~1a~1{x}/get",
    ),
    "parameters that are no list": (
        document("/a: {parameters: {x: 1}}"),
        "#/paths/~1a/parameters: expected a list, found an object",
    ),
    "a parameter without a name": (
        document("/a: {get: {parameters: [{in: query}]}}"),
        "#/paths/~1a/get/parameters/0: a parameter without 'name'",
    ),
    "a parameter of Swagger": (
        document("/a: {get: {parameters: [{in: body, name: b}]}}"),
        "#/paths/~1a/get/parameters/0/in: expected one of path, query, header, cookie, found 'body'",
    ),
    "responses that are no object": (
        document("/a: {get: {responses: [200]}}"),
        "#/paths/~1a/get/responses: expected an object (responses), found a list",
    ),
    "a reference to nowhere": (
        document(GET.replace("SCHEMA", "{$ref: '#/components/schemas/B~1c'}"), "A: {}"),
        "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref: "
        "$ref leads nowhere: '#/components/schemas/B~1c'",
    ),
    "a reference to another file": (
        document(schemas="A: {items: {$ref: other.yaml}}"),
        "#/components/schemas/A/items/$ref: $ref leads nowhere: 'other.yaml'",
    ),
    "a reference to something else": (
        document("/a: {get: {responses: {'200': {$ref: '#/components/schemas/A'}}}}", "A: {}"),
        "#/paths/~1a/get/responses/200/$ref: expected a response, $ref leads to a schema: '#/components/schemas/A'",
    ),
    "references in a circle": (
        document("/a: {$ref: '#/paths/~1b'}\n/b: {$ref: '#/paths/~1a'}"),
        "#/paths/~1a/$ref: $ref leads back to itself: '#/paths/~1b'",
    ),
    "a number that is none": ("openapi: 3.1.0\npaths: {}\nx: [.nan]", "#/x/0: a number that JSON can't hold"),
    "a value that is YAML's own": (
        "openapi: 3.1.0\npaths: {}\nx: !!set {a}",
        "#/x: a value that JSON can't hold: set",
    ),
    "half a character": (
        '{"openapi": "3.1.0", "paths": {}, "info": {"title": "\\ud800"}}',
        "#/info: text that is no Unicode: half of a surrogate pair",
    ),
    "too many brackets": ('{"openapi": "3.1.0", "paths": {}, "x": ' + "[" * 100_000, "#: nested too deeply"),
}


@pytest.mark.parametrize(("text", "problem"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_one_line_with_its_place_and_nothing_is_written(
    text: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec").write_text(text, encoding="utf-8")
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"error: {problem}")
    assert said.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["spec"]


def test_what_is_no_text_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec").write_bytes(OK.encode("utf-16"))
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 1
    assert capsys.readouterr().err == "error: #: not UTF-8: byte 0\n"


@pytest.mark.parametrize("source", ["no/such/file", "http://127.0.0.1:9/spec.json", "http://[broken"])
def test_what_cannot_be_fetched_is_said_so(source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "vendor", source) == 1
    assert capsys.readouterr().err.startswith(f"error: {source}: cannot be read: ")


class _Serving(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/2031-04-01.yaml" else 404)
        self.end_headers()
        self.wfile.write(OK.encode())

    def log_message(self, *_: object) -> None:
        pass


def test_a_document_is_read_from_a_url(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = place(tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Serving) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        assert run(tmp_path, "vendor", f"{url}/2031-04-01.yaml") == 0
        assert run(tmp_path, "vendor", f"{url}/gone") == 1
        server.shutdown()
    assert 'edition = "2031-04-01"' in (places.openapi / "SOURCE.toml").read_text()
    assert capsys.readouterr().err == f"error: {url}/gone: cannot be read: HTTP Error 404: Not Found\n"


def test_what_was_vendored_before_survives_bad_input(tmp_path: Path) -> None:
    places = place(tmp_path)
    (tmp_path / "spec").write_text(OK)
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 0
    before = {path: path.read_bytes() for path in places.openapi.iterdir() if path.is_file()}
    (tmp_path / "spec").write_text(OK.replace("get:", "get: 7 #"))
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 1
    assert {path: path.read_bytes() for path in places.openapi.iterdir() if path.is_file()} == before


def test_yaml_is_read_as_version_1_2() -> None:
    found = reading.parse(b"openapi: 3.1.0\npaths: {}\ninfo: {a: no, b: on, c: 2020-01-01, d: 010, e: 1_0, f: yes}")
    assert list(found["info"].values()) == ["no", "on", "2020-01-01", "010", "1_0", "yes"]


def test_yaml_and_json_give_the_same() -> None:
    text = document("/a: {get: {operationId: a, responses: {200: {description: '', content: {}}}}}")
    found = reading.parse(text.encode())
    assert reading.parse(json.dumps(found).encode()) == found
    assert list(found["paths"]["/a"]["get"]["responses"]) == ["200"]


def test_a_byte_order_mark_is_no_fault() -> None:
    assert reading.parse(b"\xef\xbb\xbf" + OK.encode())


def test_data_that_looks_like_a_reference_is_none() -> None:
    text = document(
        schemas="A: {example: {$ref: nowhere}, default: {$ref: nowhere}, properties: {$ref: {type: string}}}"
    )
    assert reading.parse(text.encode())
    with pytest.raises(DocumentError, match=r"#/components/schemas/A/properties/properties/\$ref: .* nowhere"):
        reading.parse(document(schemas="A: {properties: {properties: {$ref: nowhere}}}").encode())


@pytest.mark.parametrize(
    ("ref", "found"),
    [
        ("#/a~1b/c~0d", 1),
        ("#/a~1b/%7Be%7D", 2),
        ("#/a~1b/100%25", 3),
        ("#/a~1b/1%30%30%25", 3),
        ("#/list/1", "y"),
        ("#/list/2", None),
        ("#/list/x", None),
        ("#/a~1b/no", None),
        ("#/", None),
    ],
)
def test_references_are_followed_as_uri_fragments(ref: str, found: object) -> None:
    data = {"a/b": {"c~d": 1, "{e}": 2, "100%": 3}, "list": ["x", "y"]}
    led = lead(data, ref)
    assert (led[1] if led else None) == found
