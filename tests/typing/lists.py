"""Lists and storage, as an editor sees them. Only type-checked, by `make types`."""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from pathlib import Path
from typing import assert_type

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import brands, calls, phone_numbers, storage_buckets, storage_objects, texml, usage_reports
from telnyx_async.handles import Conference
from telnyx_async.models import (
    BrandBasic,
    HeadStorageObjectResponse,
    Participant,
    PhoneNumberDetailed,
    StoredObject,
    TexmlCall,
)
from telnyx_async.responses import RawResponse


async def lists(telnyx: TelnyxSession) -> None:
    async for number in paginate(phone_numbers.list, telnyx, filter_status="active").with_options(limit=10, prefetch=1):
        assert_type(number, PhoneNumberDetailed)
    async for brand in paginate(brands.list, telnyx):
        assert_type(brand, BrandBasic)
    async for call in paginate(texml.list_calls, telnyx, account_sid="1"):
        assert_type(call, TexmlCall)
    async for page in paginate(storage_objects.list, telnyx, bucket_name="recordings").pages():
        for stored in page.items:
            assert_type(stored, StoredObject)
        assert_type(page.token, str)
    async for row in paginate(usage_reports.list, telnyx, product="wireless", dimensions=["date"], metrics=["cost"]):
        print(row["cost"])
    async for participant in paginate(Conference(telnyx, "c").list_participants, page_size=250):
        assert_type(participant, Participant)
    paginate(calls.hangup, telnyx, "v3:abc")  # type: ignore[arg-type]
    paginate(phone_numbers.list, telnyx, filter_statsu="active")  # type: ignore[call-arg]
    paginate(phone_numbers.list, telnyx, filter_status="asleep")  # type: ignore[arg-type]
    paginate(storage_objects.list, telnyx)  # type: ignore[call-arg]
    paginate(phone_numbers.list)  # type: ignore[call-arg]


async def responses(telnyx: TelnyxSession) -> None:
    response = await telnyx.raw(calls.answer, "v3:abc", record="record-from-answer")
    assert_type(response, RawResponse)
    assert_type(response.idempotency_key, str | None)
    await telnyx.raw(calls.answer, "v3:abc", recrod="record-from-answer")  # type: ignore[call-arg]
    await telnyx.raw(calls.answer)  # type: ignore[call-arg]
    await telnyx.raw(calls.answer, "v3:abc", record="sometimes")  # type: ignore[arg-type]
    telnyx.stream(storage_objects.get, "recordings")  # type: ignore[call-arg]
    telnyx.stream(storage_objects.get, "recordings", "a.mp3", byte_rnage="bytes=0-1")  # type: ignore[call-arg]


async def storage(telnyx: TelnyxSession) -> None:
    await storage_buckets.create(telnyx, "recordings", region="us-east-1", location_constraint="us-east-1")
    await storage_buckets.head(telnyx, "recordings", region="mars-1")  # type: ignore[arg-type]
    await storage_objects.put(telnyx, "recordings", "a/b.mp3", body=Path("b.mp3"), content_type="audio/mpeg")
    assert_type(await storage_objects.get(telnyx, "recordings", "a/b.mp3"), bytes)
    assert_type(await storage_objects.head(telnyx, "recordings", "a/b.mp3"), HeadStorageObjectResponse)
    await storage_objects.bulk_delete(telnyx, "recordings", objects=[{"Key": "a/b.mp3"}])
    async with telnyx.stream(storage_objects.get, "recordings", "b") as download:
        assert_type(download.size, int | None)
        await download.save("b.mp3")
