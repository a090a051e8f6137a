"""Bad input: one clear line that names the place, and nothing is written."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.document import lead
from codegen.vendor import reading
from tests.codegen.making import document, place, run

OK = document("/a: {get: {operationId: a, responses: {}}}")
NO_DOCUMENT = {
    "an empty file": ("", "#: no OpenAPI document: expected an object, found null"),
    "a list": ("[]", "#: no OpenAPI document: expected an object, found a list"),
    "a text": ("hello", "#: no OpenAPI document: expected an object, found a text"),
    "JSON cut short": ('{"openapi": ', "#: no JSON: Expecting value at line 1, column 13"),
    "broken YAML": ("openapi: [\npaths: {}", "#: no YAML: did not find expected ',' or ']' at line 3, column 1"),
    "no version": ("paths: {}", "#/openapi: expected 3.x, found None"),
    "another version": ("openapi: 4.0.0\npaths: {}", "#/openapi: expected 3.x, found '4.0.0'"),
    "Swagger": ("swagger: '2.0'\npaths: {}", "#/swagger: Swagger 2 is not read; expected OpenAPI 3.x"),
    "no paths": ("openapi: 3.0.0", "#/paths: expected an object with the paths, found null"),
    "paths that are a list": ("openapi: 3.0.0\npaths: []", "#/paths: expected an object with the paths, found a list"),
    "too many brackets": ('{"openapi": "3.1.0", "paths": {}, "x": ' + "[" * 100_000, "#: nested too deeply"),
}


@pytest.mark.parametrize(("text", "problem"), NO_DOCUMENT.values(), ids=NO_DOCUMENT)
def test_what_is_no_document_is_refused_in_one_line_and_nothing_is_written(
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
    (tmp_path / "spec").write_text(OK.replace("paths:", "paths: 7 #"))
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 1
    assert {path: path.read_bytes() for path in places.openapi.iterdir() if path.is_file()} == before


def test_yaml_is_read_as_version_1_2() -> None:
    found = reading.parse(
        b"openapi: 3.1.0\npaths: {}\n"
        b"info: {a: no, b: on, c: 2020-01-01, d: 010, e: 1_0, f: yes, g: 1:30, h: 1e3, i: 0.5, j: true, on: no, 1: 2}"
    )
    assert list(found["info"].values()) == [
        "no",
        "on",
        "2020-01-01",
        "010",
        "1_0",
        "yes",
        "1:30",
        1000,
        0.5,
        True,
        "no",
        2,
    ]
    assert list(found["info"])[-2:] == ["on", "1"]


def test_yaml_merges_what_it_is_told_to_and_reads_over_tags_it_does_not_know() -> None:
    found = reading.parse(b"openapi: 3.1.0\npaths: {}\nx: &x {a: 1, b: 2}\ny: {<<: *x, b: 3}\nz: !ours [!ours a]")
    assert found["y"] == {"a": 1, "b": 3}
    assert found["z"] == ["a"]


@pytest.mark.parametrize(("version", "read"), [("3.1", "3.1"), ("'3.0'", "3.0"), ("3.2.0", "3.2.0")])
def test_any_version_of_openapi_3_is_read(version: str, read: str) -> None:
    assert reading.parse(f"openapi: {version}\npaths: {{}}".encode())["openapi"] == read


def test_yaml_and_json_give_the_same() -> None:
    text = document("/a: {get: {operationId: a, responses: {200: {description: '', content: {}}}}}")
    found = reading.parse(text.encode())
    assert reading.parse(json.dumps(found).encode()) == found
    assert list(found["paths"]["/a"]["get"]["responses"]) == ["200"]


def test_a_byte_order_mark_is_no_fault() -> None:
    assert reading.parse(b"\xef\xbb\xbf" + OK.encode())


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
