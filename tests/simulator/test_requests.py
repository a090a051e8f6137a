"""Validation of requests: each error names its place."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.errors import ApiError, ErrorItem
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.validation import RequestValidator

JSON = "application/json"
# A small document with everything that Telnyx's has, and some things that only later editions have.
SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {
                "operationId": "get",
                "parameters": [
                    {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "sizes", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
                    {
                        "name": "joined",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "name": "piped",
                        "in": "query",
                        "style": "pipeDelimited",
                        "explode": False,
                        "schema": {"type": "array"},
                    },
                    {"name": "active", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "page[number]", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                    {
                        "name": "kind",
                        "in": "query",
                        "required": True,
                        "schema": {"enum": ["big", "small"], "type": "string"},
                    },
                    {"name": "either", "in": "query", "schema": {"oneOf": [{"type": "integer"}, {"type": "boolean"}]}},
                    {
                        "name": "filter",
                        "in": "query",
                        "style": "deepObject",
                        "explode": True,
                        "schema": {
                            "type": "object",
                            "properties": {
                                "size": {"type": "object", "properties": {"gte": {"type": "integer"}}},
                                "names": {"type": "array", "items": {"type": "string"}},
                            },
                        },
                    },
                    {"name": "X-Count", "in": "header", "schema": {"type": "integer"}},
                ],
                "responses": {"200": {"description": ""}},
            },
            "put": {
                "operationId": "put",
                "requestBody": {
                    "required": True,
                    "content": {
                        JSON: {"schema": {"$ref": "#/components/schemas/Thing"}},
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "count": {"type": "integer"},
                                    "thing": {"$ref": "#/components/schemas/Thing"},
                                },
                            }
                        },
                    },
                },
                "responses": {"200": {"description": ""}},
            },
            "post": {
                "operationId": "form",
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "Muted": {"type": "boolean"},
                                    "Events": {"type": "array", "items": {"type": "string"}},
                                    "Status": {"type": "string", "enum": ["completed"]},
                                },
                            }
                        }
                    }
                },
                "responses": {"200": {"description": ""}},
            },
            "patch": {
                "operationId": "xml",
                "requestBody": {"content": {"text/xml": {"schema": {"type": "object"}}}},
                "responses": {"200": {"description": ""}},
            },
            "delete": {
                "operationId": "bytes",
                "requestBody": {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}},
                "responses": {"200": {"description": ""}},
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name", "id", "mispelt"],
                "properties": {
                    "id": {"type": "string", "readOnly": True},
                    "name": {"type": "string"},
                    "phone": {"type": "string", "pattern": "^\\+\\d{7,15}$"},
                    "sub": {"type": "array", "items": {"type": "object", "properties": {"a/b": {"type": "integer"}}}},
                    "when": {"type": ["string", "null"], "format": "date-time"},
                    "choice": {
                        "oneOf": [
                            {"type": "object", "properties": {"one": {"type": "string"}}},
                            {"type": "object", "properties": {"two": {"type": "string"}}},
                        ]
                    },
                },
            }
        }
    },
}


@pytest.fixture(scope="module")
def small() -> Document:
    return Document(SPEC)


def check(
    document: Document,
    operation: str,
    *,
    query: str | None = None,
    body: bytes = b"",
    strict: bool = True,
    **headers: str,
) -> Request:
    if query is None:
        query = "kind=big" if operation == "get" else ""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return RequestValidator(document, strict).validate(document.endpoints[operation], {"id": "7"}, query, sent, body)


def errors(document: Document, operation: str, **request: Any) -> list[ErrorItem]:
    with pytest.raises(ApiError) as refused:
        check(document, operation, **request)
    return list(refused.value.errors)


@pytest.mark.parametrize(
    ("query", "name", "value"),
    [
        ("tags=a&tags=b", "tags", ["a", "b"]),
        ("tags=a", "tags", ["a"]),
        ("sizes=1&sizes=2", "sizes", [1, 2]),
        ("joined=a,b", "joined", ["a", "b"]),
        ("piped=a|b", "piped", ["a", "b"]),
        ("active=true", "active", True),
        ("page%5Bnumber%5D=2", "page[number]", 2),
        ("either=3", "either", 3),
        ("either=false", "either", False),
        ("filter[size][gte]=3", "filter", {"size": {"gte": 3}}),
        ("filter[names]=a&filter[names]=b", "filter", {"names": ["a", "b"]}),
        ("filter[names][]=a", "filter", {"names": ["a"]}),
    ],
)
def test_query_parameters_are_read_in_their_style(small: Document, query: str, name: str, value: Any) -> None:
    assert check(small, "get", query=f"kind=big&{query}").query[name] == value


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ("", "10004", "kind"),
        ("kind=medium", "10032", "kind"),
        ("kind=big&active=yes", "10026", "active"),
        ("kind=big&page[number]=0", "10033", "page[number]"),
        ("kind=big&sizes=1&sizes=x", "10026", "sizes[1]"),
        ("kind=big&filter[size][gte]=x", "10026", "filter[size][gte]"),
        ("kind=big&tagz=a", "10015", "tagz"),
        ("kind=big&size=3", "10015", "size"),
    ],
)
def test_the_error_for_a_query_names_the_parameter(small: Document, query: str, code: str, parameter: str) -> None:
    assert [(error.code, error.parameter) for error in errors(small, "get", query=query)] == [(code, parameter)]


def test_undeclared_names_are_errors_only_in_strict_mode(small: Document) -> None:
    request = check(small, "put", query="more=1", body=b'{"name": "a", "nme": 1}', content_type=JSON, strict=False)
    assert request.unknown == ("?more", "/nme")


def test_lists_may_be_joined_by_commas_outside_strict_mode(small: Document) -> None:
    assert check(small, "get", query="kind=big&tags=a,b", strict=False).query["tags"] == ["a", "b"]
    assert check(small, "get", query="kind=big&tags=a,b").query["tags"] == ["a,b"]


def test_headers_are_checked(small: Document) -> None:
    assert [error.parameter for error in errors(small, "get", x_count="many")] == ["X-Count"]


def test_path_parameters_are_decoded_and_checked(small: Document) -> None:
    endpoint, path = small.endpoint("GET", "/things/%2B1") or (None, {})
    assert endpoint is not None
    with pytest.raises(ApiError) as refused:
        RequestValidator(small).validate(endpoint, path, "kind=big", {}, b"")
    assert refused.value.errors[0].parameter == "id"


@pytest.mark.parametrize(
    ("body", "code", "pointer"),
    [
        (b"{}", "10004", "/name"),
        (b'{"name": 1}', "10026", "/name"),
        (b'{"name": "a", "phone": "312"}', "10016", "/phone"),
        (b'{"name": "a", "sub": [{"a/b": 1}, {"a/b": "x"}]}', "10026", "/sub/1/a~1b"),
        (b'{"name": "a", "when": "yesterday"}', "10015", "/when"),
        (b'{"name": "a", "nmae": 1}', "10015", "/nmae"),
        (b'{"name": "a", "sub": [{"c": 1}]}', "10015", "/sub/0/c"),
        (b"{", "10023", ""),
        (b"[]", "10026", ""),
    ],
)
def test_the_error_for_a_body_has_a_json_pointer(small: Document, body: bytes, code: str, pointer: str) -> None:
    assert [(error.code, error.pointer) for error in errors(small, "put", body=body, content_type=JSON)] == [
        (code, pointer)
    ]


def test_read_only_and_undeclared_properties_are_not_required(small: Document) -> None:
    assert check(small, "put", body=b'{"name": "a", "when": null}', content_type=JSON).body == {
        "name": "a",
        "when": None,
    }


def test_a_value_may_fit_several_alternatives(small: Document) -> None:
    assert check(
        small, "put", body=b'{"name": "a", "choice": {"one": "x"}}', content_type="application/json; charset=utf-8"
    )


def test_a_body_that_is_missing_or_of_another_type_is_refused(small: Document) -> None:
    assert errors(small, "put")[0].code == "10004"
    assert errors(small, "put", body=b"a=1", content_type="text/csv")[0].code == "10024"
    assert errors(small, "get", body=b'{"a": 1}', content_type=JSON)[0].pointer == "/"


def test_forms_are_read_by_their_schema(small: Document) -> None:
    form = "application/x-www-form-urlencoded"
    request = check(small, "form", body=b"Muted=true&Events=a&Events=b&Status=completed", content_type=form)
    assert request.body == {"Muted": True, "Events": ["a", "b"], "Status": "completed"}
    assert [error.pointer for error in errors(small, "form", body=b"Muted=1&Status=done", content_type=form)] == [
        "/Muted",
        "/Status",
    ]


def test_multipart_bodies_keep_their_files_byte_for_byte(small: Document) -> None:
    content = bytes(range(256)) + b"\r\n--x\r\n\n"
    body = (
        b'--bound\r\nContent-Disposition: form-data; name="count"\r\n\r\n3\r\n'
        b'--bound\r\nContent-Disposition: form-data; name="thing"\r\nContent-Type: application/json\r\n\r\n{"name": "a"}\r\n'
        b'--bound\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n'
        + content
        + b"\r\n--bound--\r\n"
    )
    kind = "multipart/form-data; boundary=bound"
    request = check(small, "put", body=body, content_type=kind)
    assert request.body == {"count": 3, "thing": {"name": "a"}, "file": Upload("a.pdf", "application/pdf", content)}
    wrong = body.replace(b"\r\n3\r\n", b"\r\nthree\r\n").replace(b'name="file"', b'name="flie"')
    assert {error.pointer for error in errors(small, "put", body=wrong, content_type=kind)} == {
        "/count",
        "/file",
        "/flie",
    }


def test_xml_has_to_be_xml(small: Document) -> None:
    assert check(small, "xml", body=b"<a><b/></a>", content_type="text/xml").body == b"<a><b/></a>"
    assert "not XML" in errors(small, "xml", body=b"<a>", content_type="text/xml")[0].detail


@pytest.mark.parametrize("kind", ["application/octet-stream", "application/json", "image/png"])
def test_bytes_are_taken_as_they_are(small: Document, kind: str) -> None:
    assert check(small, "bytes", body=b"\x00{", content_type=kind).body == b"\x00{"


def test_telnyx_own_document_is_read_whole(document: Document) -> None:
    assert len(document.endpoints) == 1352
    assert document.endpoint("GET", "/phone_numbers/voice")[0].id == "ListPhoneNumbersWithVoiceSettings"  # type: ignore[index]
    assert document.endpoint("GET", "/phone_numbers/12")[0].id == "RetrievePhoneNumber"  # type: ignore[index]
    found = document.endpoint("GET", "/texml/Accounts/1/Recordings/22.json")
    assert found is not None
    assert found[1] == {"account_sid": "1", "recording_sid": "22"}
    assert document.endpoint("POST", "/calls/v3:a/actions/answer") is not None
    assert document.methods("/calls") == ["POST"]


@pytest.mark.parametrize("body", [b"", b"{}", b"null"])
def test_a_body_whose_fields_are_all_optional_may_be_left_out(document: Document, body: bytes) -> None:
    """As the official clients send it: with nothing, with an empty object, or with null."""
    validator = RequestValidator(document)
    for operation in ("AnswerCall", "HangupCall", "CreateRoom", "StopCallRecording"):
        headers = {"content-type": "application/json"} if body else {}
        path = {"call_control_id": "7"}
        assert validator.validate(document.endpoints[operation], path, "", headers, body).fields == {}


def test_a_body_with_required_fields_that_is_left_out_names_them(document: Document) -> None:
    with pytest.raises(ApiError) as caught:
        RequestValidator(document).validate(document.endpoints["TransferCall"], {"call_control_id": "7"}, "", {}, b"")
    assert [(error.code, error.pointer) for error in caught.value.errors] == [("10004", "/to")]
