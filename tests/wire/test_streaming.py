"""Large responses: read in chunks, resumed after an interruption, never held in memory as a whole."""

from __future__ import annotations

import gzip
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field

from benchmarks.transfer import measure
from telnyx_async import RequestOptions, RetryPolicy, TelnyxSession, errors
from telnyx_async.api import media, storage_objects

CONTENT = bytes(n * n % 251 for n in range(3_000_000))
TAG = {"ETag": '"v1"', "Accept-Ranges": "bytes"}
OBJECT = ("bucket", "a/b")


@define
class Files:
    """Serves one file, and breaks off after `breaks_after` bytes of each answer that it still has to spoil."""

    content: bytes = CONTENT
    headers: Mapping[str, str] = field(factory=lambda: TAG)
    breaks: int = 0
    breaks_after: int = 1_000_000
    knows_ranges: bool = True
    longest_range: int = 10**9
    tag_of_ranges: str = ""
    requests: list[Mapping[str, str]] = field(factory=list)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append({name.lower(): text for name, text in request.headers.items()})
        start, end = 0, len(self.content)
        asked = request.headers.get("Range", "").removeprefix("bytes=")
        current = request.headers.get("If-Range") in (None, self.headers.get("ETag"), self.headers.get("Last-Modified"))
        status, headers = 200, dict(self.headers)
        if asked and self.knows_ranges and current:
            first, _, last = asked.partition("-")
            start, end = int(first), int(last) + 1 if last else end
            end = min(end, start + self.longest_range)
            headers["ETag"] = self.tag_of_ranges or headers.get("ETag", "")
            status, headers["Content-Range"] = 206, f"bytes {start}-{end - 1}/{len(self.content)}"
        response = web.StreamResponse(status=status, headers={**headers, "Content-Length": str(end - start)})
        await response.prepare(request)
        if self.breaks:
            self.breaks -= 1
            await response.write(self.content[start : min(end, start + self.breaks_after)])
            assert request.transport is not None
            request.transport.close()
        else:
            await response.write(self.content[start:end])
        return response


@asynccontextmanager
async def files(**settings: object) -> AsyncIterator[tuple[Files, TelnyxSession]]:
    served = Files(**settings)  # type: ignore[arg-type]
    app = web.Application()
    app.router.add_get("/{tail:.*}", served.handle)
    server = TestServer(app)
    await server.start_server()
    try:
        url = str(server.make_url("/v2"))
        async with TelnyxSession("KEY", base_url=url, retry=RetryPolicy.immediate(), hooks=()) as telnyx:
            yield served, telnyx
    finally:
        await server.close()


async def test_a_download_comes_in_pieces_and_says_how_large_it_is() -> None:
    async with files() as (_, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        assert (download.status, download.size, download.received) == (200, len(CONTENT), 0)
        pieces = [piece async for piece in download.chunks(1 << 16)]
        assert b"".join(pieces) == CONTENT
        assert max(map(len, pieces)) <= 1 << 16
        assert (download.received, download.resumed) == (len(CONTENT), 0)


@pytest.mark.parametrize("headers", [TAG, {"Last-Modified": "Wed, 21 Oct 2026 07:28:00 GMT"}], ids=["tag", "date"])
async def test_a_download_that_breaks_off_goes_on_where_it_stood(headers: dict[str, str]) -> None:
    async with files(breaks=2, headers=headers) as (server, telnyx):
        async with telnyx.stream(storage_objects.get, *OBJECT) as download:
            assert await download.read() == CONTENT
            assert (download.resumed, download.received) == (2, len(CONTENT))
        assert [seen.get("range") for seen in server.requests] == [None, "bytes=1000000-", "bytes=2000000-"]
        assert server.requests[1]["if-range"] == next(iter(headers.values()))
        assert len({seen["authorization"] for seen in server.requests}) == 3


async def test_a_part_of_a_file_goes_on_within_the_part() -> None:
    async with files(breaks=1) as (server, telnyx):
        async with telnyx.stream(storage_objects.get, *OBJECT, byte_range="bytes=500-2000499") as download:
            assert (download.status, download.size) == (206, 2_000_000)
            assert await download.read() == CONTENT[500:2_000_500]
        assert server.requests[1]["range"] == "bytes=1000500-2000499"


async def test_a_server_that_sends_less_than_the_rest_is_asked_for_what_is_missing() -> None:
    async with files(breaks=1, longest_range=700_000) as (server, telnyx):
        async with telnyx.stream(storage_objects.get, *OBJECT) as download:
            assert await download.read() == CONTENT
        assert [seen.get("range") for seen in server.requests[1:]] == [
            "bytes=1000000-",
            "bytes=1700000-",
            "bytes=2400000-",
        ]


async def test_a_download_that_stays_short_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    async with files(breaks=1, longest_range=10) as (_, telnyx):
        async with telnyx.stream(storage_objects.get, *OBJECT) as download:
            with pytest.raises(errors.ConnectionFailed, match="not as long as announced"):
                await download.save(tmp_path / "a.wav")
        assert os.listdir(tmp_path) == []


async def test_the_rest_of_another_version_is_refused() -> None:
    served = files(breaks=1, tag_of_ranges='"v2"')
    async with served as (_, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        with pytest.raises(errors.ConnectionFailed, match="interrupted"):
            await download.read()


async def test_nothing_is_fetched_after_the_end_of_the_block() -> None:
    async with files() as (server, telnyx):
        async with telnyx.stream(storage_objects.get, *OBJECT) as download:
            await anext(download.chunks())
        with pytest.raises(errors.ConnectionFailed):
            await download.read()
        assert len(server.requests) == 1


@pytest.mark.parametrize("size", [0, -1, 1.5, "x", None, True], ids=repr)
async def test_chunks_of_no_size_are_refused(size: int) -> None:
    async with files() as (_, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        with pytest.raises(errors.ConfigurationError, match="size must be a whole number"):
            await anext(download.chunks(size))


async def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    async with files() as (_, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        with pytest.raises(OSError, match="directory"):
            await download.save(tmp_path / "a")
    assert os.listdir(tmp_path) == ["a"]


async def test_a_file_that_changed_in_the_meantime_is_not_pieced_together() -> None:
    async with files(breaks=1) as (server, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        pieces = download.chunks()
        await anext(pieces)
        server.headers = {**TAG, "ETag": '"v2"'}
        with pytest.raises(errors.ConnectionFailed, match="interrupted"):
            [piece async for piece in pieces]


@pytest.mark.parametrize(
    "settings",
    [
        {"headers": {}},
        {"headers": {"ETag": 'W/"weak"'}},
        {"headers": {**TAG, "Accept-Ranges": "none"}},
        {"knows_ranges": False},
        {"breaks": 99, "breaks_after": 0},
    ],
    ids=str,
)
async def test_a_download_that_cannot_go_on_says_that_it_broke_off(settings: dict[str, object]) -> None:
    async with files(**{"breaks": 1, **settings}) as (server, telnyx):
        with pytest.raises(errors.ConnectionFailed, match="interrupted"):
            async with telnyx.stream(storage_objects.get, *OBJECT) as download:
                await download.read()
        assert len(server.requests) <= 4


async def test_a_slow_line_may_break_more_often_than_a_request_is_tried_if_it_comes_on_in_between() -> None:
    few = RequestOptions(retry=RetryPolicy.immediate(attempts=3))
    async with files(breaks=9, breaks_after=600_000) as (_, telnyx):
        stream = telnyx.stream(storage_objects.get, *OBJECT, options=few)
        async with stream as download:
            assert await download.read() == CONTENT
            assert download.resumed == 4


async def test_who_wants_one_attempt_gets_one() -> None:
    once = RequestOptions(retry=RetryPolicy(attempts=1))
    async with files(breaks=1) as (server, telnyx):
        with pytest.raises(errors.ConnectionFailed):
            async with telnyx.stream(storage_objects.get, *OBJECT, options=once) as download:
                await download.read()
        assert len(server.requests) == 1


async def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.wav"
    target.write_bytes(b"an older one")
    async with files(breaks=1, headers={}) as (_, telnyx):
        with pytest.raises(errors.ConnectionFailed):
            async with telnyx.stream(media.download, "a") as download:
                await download.save(target)
        assert os.listdir(tmp_path) == ["a.wav"]
        assert target.read_bytes() == b"an older one"
        async with telnyx.stream(media.download, "a") as download:
            assert await download.save(str(target)) == len(CONTENT)
        assert target.read_bytes() == CONTENT


async def test_a_body_comes_as_it_is_stored() -> None:
    packed = gzip.compress(CONTENT)
    async with files(content=packed) as (server, telnyx):
        async with telnyx.stream(media.download, "a") as download:
            assert await download.read() == packed
        assert server.requests[0]["accept-encoding"] == "identity"


async def test_downloads_that_break_free_their_places() -> None:
    async with files(content=b"x" * 1000, breaks=10**9, breaks_after=10) as (_, telnyx):
        narrow = TelnyxSession(
            "KEY", base_url=telnyx.base_url, max_in_flight=1, retry=RetryPolicy.immediate(), hooks=()
        )
        async with narrow:
            for _ in range(20):
                with pytest.raises(errors.ConnectionFailed):
                    async with narrow.stream(storage_objects.get, *OBJECT) as download:
                        await download.read()


async def test_a_bar_is_quiet_where_nobody_looks(capfd: pytest.CaptureFixture[str]) -> None:
    async with files() as (_, telnyx), telnyx.stream(storage_objects.get, *OBJECT) as download:
        assert b"".join([chunk async for chunk in download.chunks(progress=True)]) == CONTENT
    assert "".join(capfd.readouterr()) == ""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of Linux")
def test_64_mebibytes_go_both_ways_in_a_few_of_memory() -> None:
    found = measure(64)
    assert found.peak < 80
    assert found.peak - found.before < 16
