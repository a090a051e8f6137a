"""The ten operations of storage against an S3 that we did not write, and looked at with a client that we did not write."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import RetryPolicy, TelnyxSession, errors, paginate
from telnyx_async.api import storage_buckets, storage_objects
from telnyx_async.models import ObjectToDelete
from tests.wire.recorder import recorder

KEYS = [
    "plain",
    "with space",
    "a/b/c.txt",
    "a//b",
    "/at the front",
    "at the end/",
    "plus+plus",
    "100%",
    "already%20encoded",
    "größe/日本語/😀",
    "a&b=c?d#e;f:g@h,i",
    "quotes \"'`",
    "<tag>&amp;</tag>",
    "(round) [square] {curly}",
    "dots/../and/./more",
    "~tilde!*$",
    "x" * 900,
]


async def test_a_bucket_from_beginning_to_end(telnyx: TelnyxSession) -> None:
    await storage_buckets.create(telnyx, "beginning", region="us-west-1", location_constraint="us-west-1")
    await storage_buckets.head(telnyx, "beginning", region="us-west-1")
    listed = await storage_buckets.list(telnyx)
    (found,) = [bucket for bucket in listed.buckets or () if bucket.name == "beginning"]
    assert isinstance(found.creation_date, datetime)
    assert abs((datetime.now(UTC) - found.creation_date).total_seconds()) < 60
    assert listed.owner is not None
    assert listed.owner.id
    await storage_buckets.delete(telnyx, "beginning", region="us-west-1")
    with pytest.raises(errors.NotFound):
        await storage_buckets.head(telnyx, "beginning")


async def test_a_bucket_lands_in_the_region_that_it_was_made_for(telnyx: TelnyxSession, boto: Any) -> None:
    await storage_buckets.create(telnyx, "far-away", region="eu-central-1", location_constraint="eu-central-1")
    assert boto.get_bucket_location(Bucket="far-away")["LocationConstraint"] == "eu-central-1"


@pytest.mark.parametrize("key", KEYS)
async def test_an_object_of_any_name_is_stored_listed_fetched_and_deleted(
    key: str, telnyx: TelnyxSession, bucket: str, boto: Any
) -> None:
    content = f"content of {key}".encode()
    await storage_objects.put(telnyx, bucket, key, body=content, content_type="text/plain")
    stored = boto.get_object(Bucket=bucket, Key=key)
    assert (stored["Body"].read(), stored["ContentType"]) == (content, "text/plain")
    listed = await storage_objects.list(telnyx, bucket)
    (item,) = listed.contents or ()
    assert (item.key, item.size, item.e_tag) == (key, len(content), stored["ETag"])
    assert await storage_objects.get(telnyx, bucket, key) == content
    head = await storage_objects.head(telnyx, bucket, key)
    assert (head.content_length, head.content_type, head.e_tag) == (len(content), "text/plain", stored["ETag"])
    assert isinstance(head.last_modified, datetime)
    assert await storage_objects.delete(telnyx, bucket, key) is None
    assert await storage_objects.delete(telnyx, bucket, key) is None
    with pytest.raises(errors.NotFound):
        await storage_objects.head(telnyx, bucket, key)


async def test_what_another_client_stored_is_found_under_the_same_name(
    telnyx: TelnyxSession, bucket: str, boto: Any
) -> None:
    for key in KEYS:
        boto.put_object(Bucket=bucket, Key=key, Body=key.encode())
    for key in KEYS:
        assert await storage_objects.get(telnyx, bucket, key) == key.encode()
    assert sorted([item.key or "" async for item in paginate(storage_objects.list, telnyx, bucket_name=bucket)]) == (
        sorted(KEYS)
    )
    deleted = await storage_objects.bulk_delete(telnyx, bucket, objects=[{"Key": key} for key in KEYS])
    assert sorted(item.key or "" for item in deleted.deleted or ()) == sorted(KEYS)
    assert "Contents" not in boto.list_objects_v2(Bucket=bucket)


async def test_a_thousand_objects_are_listed_across_pages_and_deleted_at_once(
    telnyx: TelnyxSession, bucket: str, boto: Any
) -> None:
    keys = [f"recordings/{n:04}.mp3" for n in range(1000)]
    await asyncio.gather(*(storage_objects.put(telnyx, bucket, key, body=b"x") for key in keys))
    pages = [p async for p in paginate(storage_objects.list, telnyx, bucket_name=bucket, max_keys=300).pages()]
    assert [len(page.items) for page in pages] == [300, 300, 300, 100]
    assert [item.key for page in pages for item in page.items] == keys
    some = paginate(storage_objects.list, telnyx, bucket_name=bucket, prefix="recordings/09", start_after=keys[949])
    assert [item.key async for item in some] == keys[950:]
    done = await storage_objects.bulk_delete(telnyx, bucket, objects=[ObjectToDelete(key=k) for k in keys], quiet=True)
    assert done.error is None
    assert boto.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


async def test_a_delimiter_rolls_names_up_into_folders(telnyx: TelnyxSession, bucket: str) -> None:
    for key in ("a/1", "a/2", "b/1", "c"):
        await storage_objects.put(telnyx, bucket, key, body=b"")
    listed = await storage_objects.list(telnyx, bucket, delimiter="/")
    assert [item.key for item in listed.contents or ()] == ["c"]
    assert [folder.prefix for folder in listed.common_prefixes or ()] == ["a/", "b/"]
    assert (listed.is_truncated, listed.delimiter, listed.name) == (False, "/", bucket)


async def test_an_empty_object_is_empty_and_not_missing(telnyx: TelnyxSession, bucket: str) -> None:
    await storage_objects.put(telnyx, bucket, "empty", body=b"")
    assert await storage_objects.get(telnyx, bucket, "empty") == b""
    assert (await storage_objects.head(telnyx, bucket, "empty")).content_length == 0


async def test_megabytes_stream_up_and_down(telnyx: TelnyxSession, bucket: str, tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    content = os.urandom(1 << 20) * 12
    source.write_bytes(content)
    await storage_objects.put(telnyx, bucket, "from a path", body=source)
    await storage_objects.put(telnyx, bucket, "from memory", body=content)
    with source.open("rb") as file:
        await storage_objects.put(telnyx, bucket, "from a file", body=file)

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(content), 1 << 18):
            yield content[start : start + (1 << 18)]

    size = len(content)
    await storage_objects.put(telnyx, bucket, "from an iterator", body=pieces(), content_length=size)
    for key in ("from a path", "from memory", "from a file", "from an iterator"):
        async with telnyx.stream(storage_objects.get, bucket, key) as download:
            assert (download.size, await download.save(target)) == (size, size)
        assert target.read_bytes() == content, key
        etag = (await storage_objects.head(telnyx, bucket, key)).e_tag
        assert etag == f'"{hashlib.md5(content).hexdigest()}"', key


async def test_a_part_of_an_object_can_be_had(telnyx: TelnyxSession, bucket: str) -> None:
    await storage_objects.put(telnyx, bucket, "digits", body=b"0123456789")
    assert await storage_objects.get(telnyx, bucket, "digits", byte_range="bytes=2-4") == b"234"


async def test_errors_in_xml_are_errors_of_the_same_tree(telnyx: TelnyxSession, bucket: str) -> None:
    with pytest.raises(errors.NotFound) as caught:
        await storage_objects.get(telnyx, bucket, "nothing")
    assert (caught.value.codes, caught.value.status) == (("NoSuchKey",), 404)
    assert caught.value.request_id
    with pytest.raises(errors.NotFound) as caught:
        await storage_objects.list(telnyx, "no-such-bucket")
    assert caught.value.codes == ("NoSuchBucket",)
    await storage_objects.put(telnyx, bucket, "something", body=b"x")
    with pytest.raises(errors.Conflict) as refused:
        await storage_buckets.delete(telnyx, bucket)
    assert refused.value.codes == ("BucketNotEmpty",)
    assert "KEY0123" not in f"{refused.value!r} {refused.value}"


async def test_storage_is_tried_again_by_the_same_table_and_signed_anew() -> None:
    slow = b"<Error><Code>SlowDown</Code><Message>not so fast</Message></Error>"
    async with recorder() as (server, _):
        server.status, server.media_type, server.body = 503, "application/xml", slow
        policy = RetryPolicy.immediate(attempts=3)
        async with TelnyxSession("KEY0123", base_url=server.url, retry=policy, hooks=()) as telnyx:
            for call in (
                storage_objects.put(telnyx, "bucket", "key", body=b"x"),
                storage_objects.bulk_delete(telnyx, "bucket", objects=[{"Key": "key"}]),
                storage_objects.list(telnyx, "bucket"),
            ):
                server.seen.clear()
                with pytest.raises(errors.ServerError) as caught:
                    await call
                assert (caught.value.codes, caught.value.attempts, len(server.seen)) == (("SlowDown",), 3, 3)
                assert len({seen.body for seen in server.seen}) == 1
