"""Wrong arguments of the session, its options and its uploads: one error that names the argument, and nothing sent."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson
import pytest

from telnyx_async import NULL, RequestOptions, RetryPolicy, TelnyxSession
from telnyx_async._engine.arguments import check
from telnyx_async.api import calls, documents, media, phone_numbers, storage_objects
from telnyx_async.errors import ConfigurationError
from telnyx_async.handles import Call
from telnyx_async.hooks import LoggingHooks
from telnyx_async.models import CustomSipHeader, SoundModifications
from telnyx_async.operation import OPERATIONS
from tests.wire.recorder import recorder


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"api_key": 123}, "TelnyxSession: api_key takes str, or a function that returns one, not int"),
        ({"api_key": b"KEY"}, "TelnyxSession: api_key takes str, or a function that returns one, not bytes"),
        ({"base_url": 5}, "TelnyxSession: base_url takes str, not int"),
        ({"hooks": None}, "TelnyxSession: hooks takes a list of Hooks, not None"),
        ({"hooks": LoggingHooks()}, "TelnyxSession: hooks takes a list of Hooks, not LoggingHooks"),
        ({"hooks": [LoggingHooks]}, "TelnyxSession: hooks takes a list of Hooks, not list"),
        ({"http": "x"}, "http takes an aiohttp.ClientSession, not str"),
        ({"retry": None}, "TelnyxSession: retry takes RetryPolicy, not None"),
        ({"timeouts": 5}, "TelnyxSession: timeouts takes Timeouts, not int"),
        ({"max_in_flight": True}, "max_in_flight must be a whole number of at least 1, not True"),
        ({"trust_env": "no"}, "TelnyxSession: trust_env takes bool, not str"),
        ({"max_in_flight": 2.5}, "max_in_flight must be a whole number of at least 1, not 2.5"),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value)),
)
def test_a_session_names_the_part_that_is_wrong(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        TelnyxSession(**{"api_key": "KEY", **given})
    assert str(caught.value) == problem


@pytest.mark.parametrize("options", [{}, RetryPolicy(), "fast", 5, RequestOptions], ids=lambda o: type(o).__name__)
async def test_options_that_are_none_are_refused_by_every_way_to_call(options: Any) -> None:
    async with recorder() as (server, telnyx):
        problem = "AnswerCall: options takes RequestOptions, not "
        with pytest.raises(ConfigurationError, match=problem):
            await calls.answer(telnyx, "v3:1", options=options)
        with pytest.raises(ConfigurationError, match=problem):
            await telnyx.raw(calls.answer, "v3:1", options=options)
        with pytest.raises(ConfigurationError, match=problem):
            telnyx.stream(calls.answer, "v3:1", options=options)
        with pytest.raises(ConfigurationError, match="request GET: options takes RequestOptions, not "):
            await telnyx.request("GET", "/x", options=options)
        assert server.seen == []


async def nothing(session: Any) -> None:
    """No function of an operation."""


async def test_wrong_arguments_are_refused_by_every_way_to_call() -> None:
    async with recorder() as (server, telnyx):
        problem = "^AnswerCall: call_control_id takes str, not bytes$"
        with pytest.raises(ConfigurationError, match=problem):
            await calls.answer(telnyx, b"abc")  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match=problem):
            await Call(telnyx, b"abc").answer()  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match=problem):
            await telnyx.raw(calls.answer, b"abc")  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match=problem):
            telnyx.stream(calls.answer, b"abc")  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match=problem):
            await telnyx.execute(OPERATIONS["AnswerCall"], {"call_control_id": b"abc"})
        with pytest.raises(ConfigurationError, match=r"session takes a TelnyxSession, not str"):
            await Call("KEY", "abc").answer()  # type: ignore[arg-type]
        for function in (5, print, calls, nothing):
            with pytest.raises(ConfigurationError, match=r"expected a function of telnyx_async\.api"):
                await telnyx.raw(function)  # type: ignore[arg-type]
        assert server.seen == []


def cyclic() -> dict[str, Any]:
    loop: dict[str, Any] = {}
    loop["itself"] = [loop]
    return loop


def nested(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(depth):
        value = {"in": value}
    return value


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (cyclic(), "it contains itself, or is nested too deeply"),
        (nested(10_000), "it contains itself, or is nested too deeply"),
        (nested(300), "Recursion limit reached"),
        ({"text": "\ud800"}, "str is not valid UTF-8: surrogates not allowed"),
        ({"of": {1, 2}}, "Type is not JSON serializable: set"),
        ({"price": Decimal(1)}, "Type is not JSON serializable: decimal.Decimal"),
        ({1: "x"}, "Dict key must be str"),
        ({"big": 2**70}, "Integer exceeds 64-bit range"),
        ({"pitch": float("nan")}, "nan is no number"),
        ({"pitch": [{"of": float("-inf")}]}, "-inf is no number"),
        (SoundModifications(pitch=float("inf")), "inf is no number"),
    ],
    ids=[
        "cyclic",
        "deep",
        "deeper",
        "surrogate",
        "set",
        "decimal",
        "key",
        "big",
        "nan",
        "nested nan",
        "nan in a model",
    ],
)
async def test_content_that_cannot_be_sent_names_its_argument(value: Any, reason: str) -> None:
    async with recorder() as (server, telnyx):
        with pytest.raises(ConfigurationError) as caught:
            await calls.dial(telnyx, to="+1", from_="+2", connection_id="1", sound_modifications=value)
        assert str(caught.value) == f"DialCall: sound_modifications cannot be sent: {reason}"
        with pytest.raises(
            ConfigurationError, match=r"^request POST: body sound cannot be sent: |^request POST: json "
        ):
            await telnyx.request("POST", "/x", json={"sound": value})
        assert server.seen == []


class Level(Enum):
    HIGH = "high"


class Name(str):
    __slots__ = ()


def test_what_has_one_form_on_the_wire_is_accepted() -> None:
    dial, numbers = OPERATIONS["DialCall"], OPERATIONS["ListPhoneNumbers"]
    for value in (Name("+1"), ["+1"], ("+1", Name("+2"))):
        check(dial, {"to": value}, None)
    check(dial, {"record": Level.HIGH, "media_encryption": "what Telnyx adds tomorrow"}, None)
    for sound in (SoundModifications(pitch=0.5), {"pitch": 0.5}, MappingProxyType({"new": 1})):
        check(dial, {"sound_modifications": sound}, None)
    check(dial, {"custom_headers": [{"name": "a", "value": "b"}, CustomSipHeader(name="a", value="b")]}, None)
    check(numbers, {"page_number": 2, "unknown to the check": object()}, None)
    check(OPERATIONS["ListDocuments"], {"filter_created_at_gt": datetime(2026, 1, 1, tzinfo=UTC)}, None)


def test_a_model_of_another_class_is_refused() -> None:
    for wrong in (CustomSipHeader(name="a", value="b"), [SoundModifications()], NULL):
        with pytest.raises(ConfigurationError, match="sound_modifications takes SoundModifications or a mapping, not "):
            check(OPERATIONS["DialCall"], {"sound_modifications": wrong}, None)
    with pytest.raises(
        ConfigurationError, match="custom_headers takes a list of CustomSipHeader or a mapping, not list"
    ):
        check(OPERATIONS["DialCall"], {"custom_headers": [SoundModifications()]}, None)


async def test_a_query_that_would_filter_nothing_is_refused() -> None:
    async with recorder() as (server, telnyx):
        with pytest.raises(ConfigurationError, match="GetUsageReports: dimensions cannot be sent: a query cannot hold"):
            await telnyx.execute(
                OPERATIONS["GetUsageReports"], {"dimensions": [], "metrics": ["cost"], "product": "wireless"}
            )
        with pytest.raises(ConfigurationError, match="request GET: query filter cannot be sent: a query cannot hold"):
            await telnyx.request("GET", "/x", query={"filter": []})
        with pytest.raises(ConfigurationError, match="request GET: query filter cannot be sent: object has no text"):
            await telnyx.request("GET", "/x", query={"filter": object()})
        with pytest.raises(ConfigurationError, match="ListPhoneNumbers: page_number takes int, not str"):
            await phone_numbers.list(telnyx, page_number="2")  # type: ignore[arg-type]
        assert server.seen == []


async def test_an_empty_object_is_a_body() -> None:
    async with recorder() as (server, telnyx):
        for json, sent in (({}, b"{}"), ([], b"[]"), (NULL, b"null"), (None, b""), ({"a": NULL}, b'{"a":null}')):
            await telnyx.request("POST", "/x", json=json)
            assert server.last.body == sent
            assert (server.last.headers.get("content-type") == "application/json") == (sent != b"")
        await telnyx.request("POST", "/x", json={}, idempotency="command_id")
        assert list(orjson.loads(server.last.body)) == ["command_id"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"method": 5}, "method takes"),
        ({"method": ""}, "method takes"),
        ({"method": "GET /y HTTP/1.1\r\nX: 1"}, "method takes"),
        ({"path": 5}, "path takes"),
        ({"path": "x"}, "path takes"),
        ({"path": "/x\r\nX: 1"}, "path takes"),
        ({"path": "/\ud800"}, "path contains a lone surrogate"),
        ({"path": "/calls/../x"}, "path must have no part"),
        ({"path": "/calls/.."}, "path must have no part"),
        ({"query": "a=1"}, "query takes a mapping by names, not str"),
        ({"query": [("a", 1)]}, "query takes a mapping by names, not list"),
        ({"query": {1: "a"}}, "query takes a mapping by names, not dict"),
        ({"idempotency": "command-id"}, "idempotency takes one of safe, idempotent, command_id, .* not 'command-id'"),
        ({"idempotency": ["safe"]}, "idempotency takes one of safe"),
        ({"idempotency": "command_id", "json": [1]}, "json takes a mapping, since the command_id is a field of it"),
    ],
    ids=str,
)
async def test_a_request_names_the_argument_that_is_wrong(given: dict[str, Any], problem: str) -> None:
    async with recorder() as (server, telnyx):
        with pytest.raises(ConfigurationError, match=f"^request: {problem}"):
            await telnyx.request(**{"method": "GET", "path": "/x", **given})
        assert server.seen == []


@pytest.mark.parametrize(
    "headers", [{"X": "a\r\nY: 1"}, {"X\r\nY": "1"}, {"": "1"}, {"X Y": "1"}, {"X": "\ud800"}], ids=repr
)
def test_a_header_that_is_none_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match=r"RequestOptions\.headers"):
        RequestOptions(headers=headers)


def test_an_event_id_that_has_no_bytes_causes_nothing() -> None:
    with pytest.raises(ConfigurationError, match="lone surrogate"):
        TelnyxSession("KEY").caused_by("\ud800")


# --- uploads


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


def files_that_are_none(folder: Path) -> list[tuple[Any, str]]:
    path = folder / "x"
    path.write_text("x")
    return [
        ("x.wav", "str"),
        (5, "int"),
        (closed(), "a closed file"),
        (io.StringIO("text"), r"a file of text \(StringIO\)"),
        (path.open(encoding="utf-8"), r"a file of text \(TextIOWrapper\)"),
        (path.open("ab"), "a file that cannot be read"),
        ([b"x"], "list"),
        (iter([b"x"]), "list_iterator"),
    ]


async def test_what_is_no_file_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    takes = "takes bytes or a path or an open binary file or an async iterator of bytes, not"
    async with recorder() as (server, telnyx):
        for file, shown in files_that_are_none(tmp_path):
            with pytest.raises(ConfigurationError, match=f"^CreateMediaStorage: media {takes} {shown}$"):
                await media.create(telnyx, media=file, media_name="x")
            with pytest.raises(ConfigurationError, match=f"^PutObject: body {takes} {shown}$"):
                await storage_objects.put(telnyx, "bucket", "key", body=file)
            if hasattr(file, "close"):
                file.close()
        with pytest.raises(ConfigurationError, match=r"^request POST: json cannot be sent: StringIO is no content"):
            await telnyx.request("POST", "/x", json=io.StringIO("text"))
        assert server.seen == []


async def test_bytes_of_every_kind_are_files() -> None:
    async with recorder() as (server, telnyx):
        for content in (b"abc", bytearray(b"abc"), memoryview(b"abc")):
            await media.create(telnyx, media=content, media_name="x")  # type: ignore[arg-type]
            assert b"abc" in server.last.body


@pytest.mark.parametrize("name", ["a\r\nX: 1.pdf", "a\n.pdf", "\udcff.pdf"], ids=repr)
async def test_the_name_of_a_file_cannot_begin_another_header(name: str) -> None:
    file = io.BytesIO(b"x")
    file.name = name
    async with recorder() as (server, telnyx):
        with pytest.raises(ConfigurationError, match="CreateMediaStorage: media cannot be sent: "):
            await media.create(telnyx, media=file, media_name="x")
        assert server.seen == []


class OwnError(Exception):
    pass


async def failing() -> AsyncIterator[bytes]:
    yield b"x" * 100_000
    raise OwnError("the caller's own")


async def of_text() -> AsyncIterator[bytes]:
    yield "text"  # type: ignore[misc]


class FailingFile(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        if size == 0:
            return b""
        raise OwnError("the caller's own")


class ResetFile(FailingFile):
    def read(self, size: int | None = -1) -> bytes:
        if size == 0:
            return b""
        raise ConnectionResetError("of the file system")


@pytest.mark.parametrize(
    ("content", "error"),
    [(failing, OwnError), (of_text, TypeError), (FailingFile, OwnError), (ResetFile, ConnectionResetError)],
)
async def test_what_an_upload_raises_comes_out_as_it_is(content: Any, error: type[Exception]) -> None:
    async with recorder() as (_, telnyx):
        with pytest.raises(error):
            await media.create(telnyx, media=content(), media_name="x")
        with pytest.raises(error):
            await storage_objects.put(telnyx, "bucket", "key", body=content())


async def test_times_are_sent_for_text_and_text_for_times() -> None:
    async with recorder() as (server, telnyx):
        await documents.list(telnyx, filter_customer_reference_eq=date(2026, 1, 2))  # type: ignore[arg-type]
        assert server.last.target.endswith("=2026-01-02")
