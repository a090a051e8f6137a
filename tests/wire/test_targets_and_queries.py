"""Paths and queries as they stand in the request line, and as a server reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from telnyx_async import errors
from telnyx_async.api import available_phone_numbers, call_information, documents, media, phone_numbers, storage_objects
from telnyx_async.operation import OPERATIONS, Operation, Parameter, QueryStyle
from tests.wire.recorder import recorder

RESERVED = "a b+c/d?e&f=g#h%20;:@,$!*'()[]~ü😀"


async def test_the_id_of_a_call_keeps_its_colon_and_everything_else_is_encoded() -> None:
    async with recorder() as (server, telnyx):
        await call_information.get(telnyx, "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg")
        assert server.last.target == "/v2/calls/v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg"
        await media.get(telnyx, RESERVED)
        segment = server.last.target.removeprefix("/v2/media/")
        assert not set(segment) & set(" +/?&=#;@,$!*'()[]")
        assert unquote(segment) == RESERVED


async def test_the_name_of_an_object_keeps_its_slashes_and_its_bucket_is_one_segment() -> None:
    async with recorder() as (server, telnyx):
        server.media_type = "application/octet-stream"
        await storage_objects.get(telnyx, "bucket/../other", f"a/b//{RESERVED}")
        bucket, _, name = server.last.target.removeprefix("/").partition("/")
        assert unquote(bucket) == "bucket/../other"
        assert name.startswith("a/b//a%20b%2Bc/d%3Fe%26f")
        assert unquote(name) == f"a/b//{RESERVED}"


@pytest.mark.parametrize("segment", ["", ".", ".."])
async def test_a_path_cannot_be_left(segment: str) -> None:
    async with recorder() as (server, telnyx):
        with pytest.raises(errors.ConfigurationError, match="call_control_id must not be"):
            await call_information.get(telnyx, segment)
        assert server.seen == []


def operation(style: QueryStyle, name: str = "filter") -> Operation:
    return Operation(
        id="X",
        method="GET",
        path="/x",
        tag="",
        module="",
        function="",
        parameters=(Parameter("value", name, "query", style=style),),
        idempotency="safe",
    )


@pytest.mark.parametrize(
    ("style", "value", "read"),
    [
        ("form", RESERVED, [("filter", RESERVED)]),
        ("form", ["a,b", "c d"], [("filter", "a,b"), ("filter", "c d")]),
        ("form", True, [("filter", "true")]),
        ("form", 1.5, [("filter", "1.5")]),
        ("form", {"a": 1, "b": "x"}, [("a", "1"), ("b", "x")]),
        ("comma", ["a", "b"], [("filter", "a,b")]),
        ("spaceDelimited", ["a", "b"], [("filter", "a b")]),
        ("pipeDelimited", ["a", "b"], [("filter", "a|b")]),
        ("deepObject", {"status": {"eq": "x"}, "n": 1}, [("filter[status][eq]", "x"), ("filter[n]", "1")]),
        ("deepObject", {"tag": ["a", "b"]}, [("filter[tag]", "a"), ("filter[tag]", "b")]),
        ("deepObject", {"a[b": "]"}, [("filter[a[b]", "]")]),
        ("form", date(2026, 2, 3), [("filter", "2026-02-03")]),
        ("form", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC), [("filter", "2026-02-03T04:05:06Z")]),
        (
            "form",
            datetime(2026, 2, 3, 4, 5, 6, tzinfo=timezone(timedelta(hours=2))),
            [("filter", "2026-02-03T04:05:06+02:00")],
        ),
    ],
    ids=repr,
)
async def test_a_query_is_read_as_it_was_meant(style: QueryStyle, value: Any, read: list[tuple[str, str]]) -> None:
    async with recorder() as (server, telnyx):
        await telnyx.execute(operation(style), {"value": value})
        assert parse_qsl(urlsplit(server.last.target).query, keep_blank_values=True) == read


async def test_filters_of_generated_functions_have_their_documented_names() -> None:
    async with recorder() as (server, telnyx):
        await phone_numbers.list(telnyx, page_number=2, filter_voice_connection_name_contains="a&b", page_size=5)
        assert dict(parse_qsl(urlsplit(server.last.target).query)) == {
            "page[number]": "2",
            "page[size]": "5",
            "filter[voice.connection_name][contains]": "a&b",
        }
        await available_phone_numbers.list(telnyx, filter_features=["sms", "voice"], filter_best_effort=False)
        assert parse_qsl(urlsplit(server.last.target).query) == [
            ("filter[best_effort]", "false"),
            ("filter[features]", "sms"),
            ("filter[features]", "voice"),
        ]
        await documents.list(telnyx, filter_created_at_gt=datetime(2026, 1, 2, 3, 4, 5, 600000, tzinfo=UTC))
        assert "filter%5Bcreated_at%5D%5Bgt%5D=2026-01-02T03%3A04%3A05.600000Z" in server.last.target


def test_every_style_that_the_document_uses_is_one_that_is_tested() -> None:
    styles = {p.style for o in OPERATIONS.values() for p in o.parameters if p.location == "query"}
    assert styles <= {"form", "comma", "deepObject", "spaceDelimited", "pipeDelimited"}
