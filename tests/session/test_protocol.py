"""Requests and answers, without I/O."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from telnyx_async._engine.bodies import Multipart, Upload
from telnyx_async._engine.request import HTTPRequest, build_request
from telnyx_async._engine.response import HTTPResponse, UndecodableBody, decode_response
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import NULL, unknown_fields
from telnyx_async.operation import OPERATIONS, Operation, Parameter, QueryStyle, Response
from telnyx_async.options import RequestOptions

from .samples import (
    ANSWER,
    DIAL,
    DOWNLOAD,
    GET_CALL,
    JSON,
    OK,
    TEXML,
    UPLOAD,
    WHOLE_BODY,
    in_body,
    in_query,
    operation,
)

BASE = "https://api.telnyx.com/v2"


def build(operation: Operation, **arguments: Any) -> HTTPRequest:
    return build_request(operation, arguments)


def query(style: QueryStyle, value: object, name: str = "filter") -> str:
    searched = operation("Search", "GET", "/x", "safe", in_query("f", name, style=style))
    return build(searched, f=value).url.removeprefix(f"{BASE}/x").removeprefix("?")


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        ("form", "a b&c/ü", "filter=a%20b%26c%2F%C3%BC"),
        ("form", "+15550001", "filter=%2B15550001"),
        ("form", True, "filter=true"),
        ("form", 0, "filter=0"),
        ("form", 1.5, "filter=1.5"),
        ("form", "", "filter="),
        ("form", NULL, "filter="),
        ("form", None, ""),
        ("form", ["a", "b"], "filter=a&filter=b"),
        ("comma", ["a", "b,c"], "filter=a,b%2Cc"),
        ("spaceDelimited", ["a", "b"], "filter=a%20b"),
        ("pipeDelimited", ["a", "b"], "filter=a%7Cb"),
        ("deepObject", {"status": {"eq": "on"}, "n": 1}, "filter%5Bstatus%5D%5Beq%5D=on&filter%5Bn%5D=1"),
        ("deepObject", {"tag": ["a", "b"]}, "filter%5Btag%5D=a&filter%5Btag%5D=b"),
        ("form", {"a": 1, "b": [2, 3]}, "a=1&b=2&b=3"),
        ("form", datetime(2025, 6, 16, 12, 0, tzinfo=UTC), "filter=2025-06-16T12%3A00%3A00Z"),
        (
            "form",
            datetime(2025, 6, 16, tzinfo=timezone(timedelta(hours=2))),
            "filter=2025-06-16T00%3A00%3A00%2B02%3A00",
        ),
    ],
)
def test_a_query_value_in_each_style(style: QueryStyle, value: object, expected: str) -> None:
    assert query(style, value) == expected


@pytest.mark.parametrize("value", [[], {}, {"a": []}, [{}], object(), [b"x"], "\ud800", {"a": float("nan")}])
@pytest.mark.parametrize("style", ["form", "comma", "deepObject"])
def test_what_a_query_cannot_say_is_refused_by_name(style: QueryStyle, value: object) -> None:
    with pytest.raises(ConfigurationError, match=r"^Search: f cannot be sent: "):
        query(style, value)


def test_brackets_in_names_are_encoded() -> None:
    assert query("form", 2, "page[number]") == "page%5Bnumber%5D=2"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("v3:a-B_1", "v3:a-B_1"), ("a/b", "a%2Fb"), ("a b?#%", "a%20b%3F%23%25"), ("+1555", "%2B1555"), (7, "7")],
)
def test_a_value_stays_within_its_segment_of_the_path(value: object, expected: str) -> None:
    assert build(GET_CALL, call_control_id=value).url == f"{BASE}/calls/{expected}"


@pytest.mark.parametrize("value", ["", ".", "..", NULL])
def test_a_value_that_would_change_the_path_is_refused(value: object) -> None:
    with pytest.raises(ConfigurationError, match="GetCall: call_control_id must not be"):
        build(GET_CALL, call_control_id=value)


def test_a_missing_part_of_the_path_is_named() -> None:
    with pytest.raises(ConfigurationError, match="GetCall: call_control_id is missing"):
        build(GET_CALL)
    with pytest.raises(ConfigurationError, match="GetCall: call_control_id is missing"):
        build(GET_CALL, call_control_id=None)


def test_an_unknown_argument_is_named() -> None:
    with pytest.raises(ConfigurationError, match="DialCall has no parameter form, two"):
        build(DIAL, to="+1", two=2, form="+1")


def test_none_is_not_sent_and_null_is() -> None:
    assert build(DIAL, to=None, command_id="c").body == b'{"command_id":"c"}'
    assert build(DIAL, to=NULL).body == b'{"to":null}'


def test_a_json_body_is_sent_although_nothing_is_given() -> None:
    request = build(DIAL)
    assert (request.body, request.headers["Content-Type"]) == (b"{}", JSON)


def test_an_operation_without_a_body_sends_none() -> None:
    request = build(GET_CALL, call_control_id="x")
    assert request.body is None
    assert "Content-Type" not in request.headers


def test_a_body_that_is_no_object_is_sent_whole() -> None:
    whole = operation("Bulk", "POST", "/bulk", "none", WHOLE_BODY)
    assert build(whole, body=[{"a": 1}, {"b": None}]).body == b'[{"a":1},{"b":null}]'
    assert build(whole, body=b'{"ready":1}').body == b'{"ready":1}'
    with pytest.raises(ConfigurationError, match="Bulk: body is missing"):
        build(whole)


def test_bytes_and_text_go_out_as_they_are() -> None:
    put = operation("PutObject", "PUT", "/o", "idempotent", WHOLE_BODY, body=("*/*",))
    request = build(put, body=b"\0\1")
    assert (request.body, request.headers["Content-Type"]) == (b"\0\1", "application/octet-stream")
    xml = operation("CreateBucket", "PUT", "/b", "idempotent", WHOLE_BODY, body=("text/xml",))
    request = build(xml, body="<a/>")
    assert (request.body, request.headers["Content-Type"]) == (b"<a/>", "text/xml")
    anything = build(put, body={"really": "JSON"})
    assert (anything.body, anything.headers["Content-Type"]) == (b'{"really":"JSON"}', JSON)


def test_a_form_body_repeats_lists_and_brackets_objects() -> None:
    request = build(TEXML, sid="s", call_sid="v3:1", status="completed", events=["a b", "c"])
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert isinstance(request.body, bytes)
    assert parse_qsl(request.body.decode()) == [("Status", "completed"), ("Events", "a b"), ("Events", "c")]
    nested = build(TEXML, sid="s", call_sid="c", events={"on": True, "to": [{"n": 1}]})
    assert isinstance(nested.body, bytes)
    assert parse_qsl(nested.body.decode()) == [("Events[on]", "true"), ("Events[to][][n]", "1")]


def test_a_file_makes_the_body_multipart_and_its_absence_json() -> None:
    assert build(UPLOAD, media_name="x").headers["Content-Type"] == JSON
    request = build(UPLOAD, media_name="x", ttl_secs=5, media=b"content")
    assert isinstance(request.body, Multipart)
    assert request.body.fields == (("media_name", "x"), ("ttl_secs", "5"))
    assert [(file.name, file.filename) for file in request.body.files] == [("media", "media")]
    assert "Content-Type" not in request.headers


async def _pieces() -> AsyncIterator[bytes]:
    yield b"one"


class _Anew:
    def __aiter__(self) -> AsyncIterator[bytes]:
        return _pieces()


class _Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("content", "resendable"),
    [
        (b"x", True),
        (Path("x"), True),
        (io.BytesIO(b"x"), True),
        (_Anew(), True),
        (_pieces(), False),
        (_Pipe(b"x"), False),
    ],
)
def test_what_can_be_read_twice_can_be_sent_twice(content: Any, resendable: bool) -> None:
    assert build(UPLOAD, media=content).resendable is resendable
    assert Upload(content=content).resendable is resendable


def test_a_file_keeps_its_name() -> None:
    assert Upload(content=Path("/tmp/greeting.wav"), name="media").filename == "greeting.wav"
    assert Upload(content=io.BytesIO(b"x"), name="media").filename == "media"


def test_headers_of_a_call_win_whatever_their_case() -> None:
    request = build_request(GET_CALL, {"call_control_id": "x"}, headers={"accept": "text/csv"})
    assert request.headers == {"accept": "text/csv"}


@pytest.mark.parametrize("text", ["a\r\nX: 1", "a\n", "\0"])
def test_a_header_cannot_hold_another(text: str) -> None:
    with pytest.raises(ConfigurationError, match="one line"):
        RequestOptions(headers={"X": text})
    given = operation("H", "GET", "/h", "safe", Parameter(name="h", wire_name="H", location="header"))
    with pytest.raises(ConfigurationError, match="one line"):
        build(given, h=text)


def test_a_value_that_json_does_not_have_is_an_error_before_sending() -> None:
    with pytest.raises(ConfigurationError, match="DialCall: to cannot be sent: Type is not JSON serializable: complex"):
        build(DIAL, to=1j)


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        (BASE, "https://eu.telnyxcloudstorage.com/bucket/a/b%20c"),
        ("https://api.telnyx.eu/v2", "https://eu.telnyxcloudstorage.com/bucket/a/b%20c"),
        ("http://127.0.0.1:8000/v2", "http://127.0.0.1:8000/bucket/a/b%20c"),
        ("https://nottelnyx.com/v2", "https://nottelnyx.com/bucket/a/b%20c"),
    ],
)
def test_an_operation_of_another_host_goes_there_unless_the_api_is_local(base_url: str, expected: str) -> None:
    key = Parameter(name="key", wire_name="key", location="path", style="path")
    stored = operation("GetObject", "GET", "/bucket/{key}", "safe", key, server="https://eu.telnyxcloudstorage.com")
    assert build_request(stored, {"key": "a/b c"}, base_url=base_url).url == expected


def answer(status: int, body: bytes, kind: str = JSON) -> HTTPResponse:
    return HTTPResponse(status=status, headers={"content-type": kind}, body=body)


def test_a_declared_answer_is_structured() -> None:
    assert decode_response(ANSWER, answer(200, b'{"data":{}}')) == {"data": {}}


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"5", b"true", b"junk"])
@pytest.mark.parametrize("status", [200, 204])
def test_an_answer_of_another_kind_than_promised_is_unreadable(status: int, body: bytes) -> None:
    with pytest.raises(UndecodableBody, match=f"{status}, but the response is (.* instead of an object|not JSON)"):
        decode_response(ANSWER, answer(status, body))


ERRORS = b'{"errors":[{"code":"10015"}]}'
BOTH = b'{"errors":[{"code":"10015"}],"data":{"result":"ok"}}'


def test_errors_in_place_of_a_model_are_unreadable_also_where_nothing_was_promised() -> None:
    for id in ("AnswerCall", "PostAssignMessagingProfileToCampaign"):
        with pytest.raises(UndecodableBody, match="200, but the response holds errors"):
            decode_response(OPERATIONS[id], answer(200, ERRORS))
    silent = operation("S", "POST", "/s", "none", responses=(Response(status="200"),))
    with pytest.raises(UndecodableBody, match="200, but the response holds errors"):
        decode_response(silent, answer(200, ERRORS))
    assert decode_response(silent, answer(200, b'{"data":{}}')) is None


def test_errors_beside_the_content_or_where_the_document_has_them_are_kept() -> None:
    assert unknown_fields(decode_response(OPERATIONS["AnswerCall"], answer(200, BOTH)))["errors"]
    assert decode_response(OPERATIONS["PurchaseESim"], answer(202, b'{"data":[],' + ERRORS[1:])).errors
    assert decode_response(ANSWER, answer(200, ERRORS)) == {"errors": [{"code": "10015"}]}


def test_what_the_document_allows_is_no_error() -> None:
    def promising(type: str | None, method: str = "GET") -> Operation:
        declared = (Response(status="200", media_type="application/json", type=type),)
        return operation("P", method, "/p", "safe", responses=declared)

    for body, value in ((b"", None), (b"null", None), (b"[]", []), (b"5", 5)):
        assert decode_response(promising("Any"), answer(200, body)) == value
    assert decode_response(promising("list[str] | None"), answer(200, b"null")) is None
    assert decode_response(promising("float"), answer(200, b"5")) == 5
    assert decode_response(promising(None), answer(200, b"")) is None
    assert decode_response(promising("dict[str, Any]", "DELETE"), answer(204, b"")) is None
    with pytest.raises(UndecodableBody, match="null instead of an object or a list"):
        decode_response(promising("dict[str, Any] | list[str]"), answer(200, b"null"))


def test_bytes_and_text_come_as_such() -> None:
    assert decode_response(DOWNLOAD, answer(200, b"\xff", "audio/wav")) == b"\xff"
    token = operation(
        "T", "POST", "/t", "none", responses=(Response(status="201", media_type="text/plain", type="str"),)
    )
    assert decode_response(token, answer(201, b"eyJ", "text/plain")) == "eyJ"


def test_the_answer_is_chosen_by_status_then_range_then_any_success_then_media_type() -> None:
    declared = operation(
        "R",
        "GET",
        "/r",
        "safe",
        responses=(
            Response(status="default", media_type=JSON, type="str"),
            Response(status="404"),
            Response(status="200", media_type=JSON, type="list[Any]"),
            Response(status="200", media_type="text/csv", type="bytes"),
            Response(status="202"),
            Response(status="2XX", media_type="text/plain", type="str"),
        ),
    )
    assert decode_response(declared, answer(200, b"[1]")) == [1]
    assert decode_response(declared, answer(200, b"[1]", "application/json; charset=utf-8")) == [1]
    assert decode_response(declared, answer(200, b"a,b", "text/csv")) == b"a,b"
    assert decode_response(declared, answer(202, b"{}")) is None
    assert decode_response(declared, answer(206, b"text", "text/plain")) == "text"
    undeclared = operation("U", "POST", "/u", "none", responses=OK)
    assert decode_response(undeclared, answer(201, b"{}")) == {}


def test_broken_json_is_an_error() -> None:
    with pytest.raises(UndecodableBody, match="200, but the response is not JSON"):
        decode_response(ANSWER, answer(200, b"<html>"))


def test_headers_and_bodies_are_in_no_repr() -> None:
    request = build_request(DIAL, {"to": "+15550001"}, headers={"Authorization": "Bearer KEY"})
    assert "KEY" not in repr(request)
    assert "+15550001" not in repr(request)
    assert "secret" not in repr(answer(200, b"secret"))
    assert "secret" not in repr(Upload(content=b"secret")) + repr(in_body("x"))
