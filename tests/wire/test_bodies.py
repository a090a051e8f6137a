"""Every operation that does not speak plain JSON, its request read with the parsers of a server: form, multipart, XML."""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterator, Callable
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from xml.etree import ElementTree

import orjson
import pytest

from telnyx_async import TelnyxSession, errors
from telnyx_async._engine.bodies import FORM, MULTIPART
from telnyx_async.api import faxes, media, storage_buckets, storage_objects, texml
from telnyx_async.operation import OPERATIONS, Operation
from telnyx_async.storage.xml import encode
from tests.contract import document
from tests.session.samples import value_for
from tests.wire.recorder import Recorder, Seen, recorder

SHARP = 'Größe & "more" = 100% +1\r\n; ünd?'
FILE = bytes(range(256)) + b"\r\n--boundary\r\n"

by_form = [o for o in OPERATIONS.values() if o.body[:1] == (FORM,)]
by_parts = [o for o in OPERATIONS.values() if MULTIPART in o.body]
other_answers = [
    (o, r)
    for o in OPERATIONS.values()
    for r in o.responses
    if r.status.startswith("2") and r.type in ("bytes", "str") and r.media_type != "application/json"
]


def named(operation: Operation) -> Any:
    return operation.id


def required(operation: Operation) -> dict[str, Any]:
    """The least that an operation takes."""
    types = annotations(operation)
    return {
        p.name: value_for(types[p.name])
        for p in operation.parameters
        if p.required and p.default is None and not p.file
    }


def annotations(operation: Operation) -> dict[str, str]:
    return inspect.unwrap(operation.load()).__annotations__


def sharp(operation: Operation) -> dict[str, Any]:
    """Text full of what has a meaning in forms and multipart bodies, for each field that may be text."""
    types = annotations(operation)
    fields = [p for p in operation.parameters if p.location == "body" and not p.file]
    given = {
        p.name: f"{p.wire_name} {SHARP}" if types[p.name].startswith("str") else value_for(types[p.name])
        for p in fields
    }
    return {name: value for name, value in given.items() if not isinstance(value, dict) and not _of_objects(value)}


def _of_objects(value: Any) -> bool:
    return isinstance(value, list) and isinstance(value[0], dict)


def as_text(value: Any) -> str:
    return (
        as_text(value[0]) if isinstance(value, list) else str(value).lower() if isinstance(value, bool) else str(value)
    )


def parts_of(seen: Seen) -> dict[str, tuple[str | None, str, bytes]]:
    """Name -> file name, media type and content of each part, read as an e-mail's."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body)
    assert message.is_multipart()
    assert message.defects == []
    found = {}
    for part in message.get_payload():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert name not in found
        found[str(name)] = (part.get_filename(), part.get_content_type(), content)
    return found


def test_the_forms_and_uploads_are_those_of_the_document() -> None:
    declared = {id: {*operation.bodies} for id, operation in document.OPERATIONS.items()}
    assert {o.id for o in by_form} == {id for id, kinds in declared.items() if kinds == {FORM}}
    assert {o.id for o in by_parts} == {id for id, kinds in declared.items() if "multipart/form-data" in kinds}


@pytest.mark.parametrize("operation", by_form, ids=named)
async def test_a_form_is_read_as_it_was_meant(operation: Operation) -> None:
    async with recorder() as (server, telnyx):
        given = sharp(operation)
        await operation.load()(telnyx, **{**required(operation), **given})
        assert server.last.headers["content-type"] == FORM
        read = dict(parse_qsl(server.last.body.decode("ascii"), strict_parsing=True, keep_blank_values=True))
        assert read == {p.wire_name: as_text(given[p.name]) for p in operation.parameters if p.name in given}


async def test_a_form_says_yes_numbers_and_lists_as_forms_do() -> None:
    async with recorder() as (server, telnyx):
        await texml.update_call(telnyx, "a", "v3:c", status="completed", fallback_url="")
        assert server.last.target == "/v2/texml/Accounts/a/Calls/v3:c"
        assert server.last.body == b"FallbackUrl=&Status=completed"
        await texml.dial_conference_participant(telnyx, "a", "c", time_limit=60, early_media=True)
        assert sorted(parse_qsl(server.last.body.decode())) == [("EarlyMedia", "true"), ("TimeLimit", "60")]
        await texml.dial_conference_participant(telnyx, "a", "c", custom_headers=[{"name": "a b", "value": "c"}])
        assert sorted(parse_qsl(server.last.body.decode())) == [
            ("CustomHeaders[][name]", "a b"),
            ("CustomHeaders[][value]", "c"),
        ]


@pytest.mark.parametrize("operation", by_parts, ids=named)
async def test_an_upload_is_read_as_it_was_meant(operation: Operation, tmp_path: Path) -> None:
    path = tmp_path / "größe 1.pdf"
    path.write_bytes(FILE)
    files = [p for p in operation.parameters if p.file]
    async with recorder() as (server, telnyx):
        given = sharp(operation)
        await operation.load()(telnyx, **{**required(operation), **given, **{p.name: path for p in files}})
        parts = parts_of(server.last)
        assert {name: content.decode() for name, (file, _, content) in parts.items() if file is None} == {
            p.wire_name: as_text(given[p.name]) for p in operation.parameters if p.name in given
        }
        assert {name for name, (file, _, _) in parts.items() if file} == {p.wire_name for p in files}
        assert {(kind, content) for file, kind, content in parts.values() if file} == {("application/pdf", FILE)}


class Chunks:
    """An asynchronous source of unknown length, that can be read again."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield FILE[:100]
        yield FILE[100:]


SOURCES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: FILE,
    "a path": lambda path: path,
    "an open file": lambda path: path.open("rb"),
    "a file in memory": lambda _: io.BytesIO(FILE),
    "an asynchronous source": lambda _: Chunks(),
    "an asynchronous iterator": lambda _: aiter(Chunks()),
}


@pytest.mark.parametrize("source", SOURCES)
async def test_the_content_may_come_from_anywhere(source: str, tmp_path: Path) -> None:
    path = tmp_path / "x.wav"
    path.write_bytes(FILE)
    content = SOURCES[source](path)
    async with recorder() as (server, telnyx):
        await media.create(telnyx, media=content, media_name="x")
        assert parts_of(server.last)["media"][2] == FILE
        if hasattr(content, "close"):
            assert not content.closed
            content.close()


@pytest.mark.parametrize("operation", [o for o in by_parts if o.body[0] == "application/json"], ids=named)
async def test_without_a_file_the_same_operation_speaks_json(operation: Operation) -> None:
    async with recorder() as (server, telnyx):
        await operation.load()(telnyx, **required(operation))
        assert server.last.headers["content-type"] == "application/json"
        orjson.loads(server.last.body)


async def test_a_fax_goes_out_with_its_pages_or_with_their_address() -> None:
    async with recorder() as (server, telnyx):
        await faxes.send(telnyx, connection_id="1", from_="+13125550100", to="+13125550101", contents=b"%PDF-1.7")
        parts = parts_of(server.last)
        assert parts["contents"][2] == b"%PDF-1.7"
        assert (parts["from"][2], parts["to"][2]) == (b"+13125550100", b"+13125550101")
        await faxes.send(telnyx, connection_id="1", from_="+1", to="+2", media_url="https://example.com/a.pdf")
        assert orjson.loads(server.last.body)["media_url"] == "https://example.com/a.pdf"


def strip(element: ElementTree.Element) -> Any:
    """An element as its text or its children, and the namespaces checked."""
    assert element.tag.startswith("{http://s3.amazonaws.com/doc/2006-03-01/}")
    return [(child.tag.partition("}")[2], strip(child)) for child in element] or element.text


async def test_xml_is_read_as_it_was_meant() -> None:
    async with recorder() as (server, telnyx):
        await storage_buckets.create(telnyx, "abcd", location_constraint="us-west-1", region="us-west-1")
        root = ElementTree.fromstring(server.last.body)
        assert (server.last.headers["content-type"], root.tag.partition("}")[2]) == (
            "text/xml",
            "CreateBucketConfiguration",
        )
        assert strip(root) == [("LocationConstraint", "us-west-1")]
        await storage_buckets.create(telnyx, "abcd")
        assert server.last.body == b""
        server.media_type, server.body = "text/xml", b"<DeleteResult/>"
        keys = ["a b", "<a>&amp;'\"", "ü/é+ö", " spaces ", "]]>"]
        await storage_objects.bulk_delete(telnyx, "abcd", objects=[{"Key": key} for key in keys], quiet=True)
        root = ElementTree.fromstring(server.last.body)
        assert root.tag.partition("}")[2] == "Delete"
        assert strip(root) == [*[("Object", [("Key", key)]) for key in keys], ("Quiet", "true")]
        assert server.last.target == "/abcd?delete=true"


def test_an_element_around_a_list_is_written_and_read_alike() -> None:
    written = encode("ListBucketsResponse", {"Buckets": [{"Name": "a"}, {"Name": "b"}], "Owner": {"ID": "x"}})
    root = ElementTree.fromstring(written)
    assert [e.text for e in root.findall("Buckets/Bucket/Name")] == ["a", "b"]


async def answer(server: Recorder, telnyx: TelnyxSession, operation: Operation, kind: str, body: bytes) -> Any:
    server.media_type, server.body = kind, body
    return await operation.load()(telnyx, **required(operation))


@pytest.mark.parametrize(("operation", "response"), other_answers, ids=lambda x: getattr(x, "id", ""))
async def test_an_answer_that_is_no_json_comes_as_bytes_or_text(operation: Operation, response: Any) -> None:
    async with recorder() as (server, telnyx):
        server.status = int(response.status.replace("XX", "00"))
        if response.type == "bytes":
            assert await answer(server, telnyx, operation, response.media_type, FILE) == FILE
            if response is operation.responses[0]:  # an empty one has no media type
                assert await answer(server, telnyx, operation, response.media_type, b"") == b""
        else:
            text = "größe,1\r\na,b\r\n"
            kind = f"{response.media_type}; charset=utf-8"
            assert await answer(server, telnyx, operation, kind, text.encode()) == text


async def test_an_answer_is_json_or_csv_as_it_was_asked_for() -> None:
    operation = OPERATIONS["GetUsageReports"]
    async with recorder() as (server, telnyx):
        made = await answer(server, telnyx, operation, "application/json", b'{"data": [{"cost": 1}]}')
        assert made.data == [{"cost": 1}]
        assert server.last.headers["accept"] == "application/json"
        assert await answer(server, telnyx, operation, "text/csv", b"cost\n1\n") == "cost\n1\n"


@pytest.mark.parametrize(
    "body", [b"", b"no xml", b"<Error/>", b'<!DOCTYPE x [<!ENTITY a "b">]><DeleteResult/>', b"<DeleteResult>"]
)
async def test_xml_that_is_not_what_was_promised_is_unreadable(body: bytes) -> None:
    async with recorder() as (server, telnyx):
        server.media_type, server.body = "text/xml", body
        with pytest.raises(errors.UnreadableResponse, match="XML"):
            await storage_objects.bulk_delete(telnyx, "abcd", objects=[{"Key": "a"}])


async def test_a_file_that_is_no_file_is_refused() -> None:
    async with recorder() as (server, telnyx):
        with pytest.raises(errors.TelnyxError):
            await media.create(telnyx, media=Path(os.devnull) / "none", media_name="x")
        assert server.seen == []
