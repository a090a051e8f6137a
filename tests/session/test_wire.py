"""What goes over a real socket: connections, whether anything was sent, uploads and downloads."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import evolve

from telnyx_async import __version__
from telnyx_async.errors import (
    ConfigurationError,
    ConnectionFailed,
    NotFound,
    OutcomeUnknown,
    QueueTimedOut,
    TelnyxError,
    TimedOut,
    Unprocessable,
    UnreadableResponse,
)
from telnyx_async.operation import Operation, Response
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.rates import RateLimits
from telnyx_async.session import TelnyxSession

from .calling import CLOSED, ONCE, SILENCE, call, requests, session, until
from .fault_server import BY_NAME, Connection, Fault, fault_server
from .samples import (
    ANSWER,
    DELETE_THING,
    DIAL,
    DOWNLOAD,
    GET_CALL,
    ORDER_NUMBER,
    PUT_THING,
    UPLOAD,
    function_of,
)

# Connections


async def test_connections_are_kept_and_reused() -> None:
    async with fault_server() as server, session(server) as telnyx:
        for _ in range(5):
            await call(telnyx, server, GET_CALL)
        assert len(server.connections) == 1


async def test_the_key_goes_along_where_the_operation_wants_it() -> None:
    public = evolve(ORDER_NUMBER, authenticated=False)
    async with fault_server() as server, session(server) as telnyx:
        await call(telnyx, server, ORDER_NUMBER)
        await call(telnyx, server, public)
        with_key, without = (server.calls[name].requests[0].headers for name in ("c0", "c1"))
    assert with_key["authorization"] == "Bearer KEY"
    assert with_key["user-agent"] == f"telnyx-async/{__version__}"
    assert "authorization" not in without


async def test_a_given_http_session_keeps_its_middlewares_and_its_opinions_do_not_matter() -> None:
    async def mark(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        request.headers["X-Marked"] = "yes"
        return await handler(request)

    async with fault_server() as server, aiohttp.ClientSession(raise_for_status=True, middlewares=[mark]) as http:
        telnyx = session(server, http=http)
        await call(telnyx, server, ORDER_NUMBER, BY_NAME["429"])
        assert [seen.headers["x-marked"] for seen in server.calls["c0"].requests] == ["yes", "yes"]


async def test_no_more_requests_are_in_flight_than_the_cap_allows() -> None:
    now, most = 0, 0

    async def slow(_: web.Request) -> web.Response:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.01)
        now -= 1
        return web.json_response({})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", slow)
    async with (
        TestServer(app) as server,
        TelnyxSession("KEY", base_url=str(server.make_url("/v2")), max_in_flight=7) as telnyx,
    ):
        await asyncio.gather(*(telnyx.execute(GET_CALL, {"call_control_id": "x"}) for _ in range(50)))
    assert most == 7


async def test_a_wait_for_ones_turn_is_no_failure_to_connect() -> None:
    async with fault_server() as server:
        connector = aiohttp.TCPConnector(limit=1)
        async with aiohttp.ClientSession(connector=connector) as http:
            telnyx = session(server, http=http, retry=ONCE, timeouts=Timeouts(connect=0.2, read=0.25))
            waiting = [call(telnyx, server, GET_CALL, SILENCE) for _ in range(3)]
            ended = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(error) for error in ended] == [TimedOut] * 3
    assert all(error.sent for error in ended)  # type: ignore[union-attr]


@pytest.mark.parametrize("operation", [GET_CALL, PUT_THING, DELETE_THING, ORDER_NUMBER], ids=lambda o: o.method)
async def test_aiohttp_sends_nothing_a_second_time_on_its_own(operation: Operation) -> None:
    """It would: idempotent methods, when a connection that was kept turns out to be closed."""
    async with fault_server() as server, session(server, retry=ONCE) as telnyx:
        await call(telnyx, server, GET_CALL)
        before = requests(server)
        with pytest.raises((ConnectionFailed, OutcomeUnknown)):
            await call(telnyx, server, operation, CLOSED)
        assert requests(server) == before + 1
        # A session of the user's own is held to the same.
        async with aiohttp.ClientSession() as http:
            theirs = session(server, http=http, retry=ONCE)
            await call(theirs, server, GET_CALL)
            with pytest.raises((ConnectionFailed, OutcomeUnknown)):
                await call(theirs, server, operation, CLOSED)
        assert requests(server) == before + 3


async def test_redirects_of_reads_are_followed_and_of_commands_are_not() -> None:
    moved = Fault("moved", "final", act=lambda c: c.send(307, Location="/v2/elsewhere"))
    async with fault_server() as server, session(server) as telnyx:
        assert await call(telnyx, server, GET_CALL, moved) == {"data": {}}
        with pytest.raises(TelnyxError) as caught:
            await call(telnyx, server, ANSWER, moved)
        assert len(server.calls["c1"].requests) == 1
        assert caught.value.may_have_happened


async def test_a_repeated_delete_that_finds_nothing_has_succeeded_and_a_first_one_has_not() -> None:
    gone = Fault("gone", "final", act=lambda c: c.send(404))
    async with fault_server() as server, session(server) as telnyx:
        assert await call(telnyx, server, DELETE_THING, BY_NAME["carried out, then closed"], gone) is None
        for refused in (BY_NAME["429"], BY_NAME["503 with Retry-After"]):
            with pytest.raises(NotFound):
                await call(telnyx, server, DELETE_THING, refused, gone)
        with pytest.raises(NotFound):
            await call(telnyx, server, DELETE_THING, gone)


async def test_a_redirect_that_is_declared_is_the_answer() -> None:
    authorize = evolve(GET_CALL, responses=(Response(status="302"), Response(status="200")))
    moved = Fault("moved", "done", act=lambda c: c.send(302, Location="https://elsewhere.example/"))
    async with fault_server() as server, session(server) as telnyx:
        headers = RequestOptions(headers={"X-Call": server.expect(authorize, moved)})
        raw = await telnyx.raw(function_of(authorize), call_control_id="x", options=headers)
        assert (raw.status, raw.headers["location"]) == (302, "https://elsewhere.example/")


# Whether anything was sent


@pytest.mark.parametrize(
    ("fault", "sent"),
    [("no such host", False), ("connection refused", False), ("reset at the first byte", True)],
)
async def test_it_is_known_whether_anything_was_sent(fault: str, sent: bool) -> None:
    async with fault_server() as server, aiohttp.ClientSession(connector=server.connector()) as http:
        name = server.expect(GET_CALL, BY_NAME[fault])
        telnyx = session(server, http=http, base_url=server.base_url(name), retry=ONCE)
        with pytest.raises(ConnectionFailed) as caught:
            await telnyx.execute(GET_CALL, {"call_control_id": "x"}, RequestOptions(headers={"X-Call": name}))
        assert caught.value.sent is sent


async def test_a_failed_handshake_was_never_sent() -> None:
    async def speak_no_tls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(speak_no_tls, "127.0.0.1", 0)
    base_url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with TelnyxSession("KEY", base_url=base_url, retry=ONCE) as telnyx:
        with pytest.raises(ConnectionFailed) as caught:
            await telnyx.execute(ORDER_NUMBER, {})
    assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
    server.close()


async def test_a_connect_that_never_ends_was_never_sent() -> None:
    gone = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        gone.set()

    silent = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    base_url = f"https://127.0.0.1:{silent.sockets[0].getsockname()[1]}"
    async with TelnyxSession("KEY", base_url=base_url, retry=ONCE, timeouts=Timeouts(connect=0.1)) as telnyx:
        with pytest.raises(TimedOut) as caught:
            await telnyx.execute(ORDER_NUMBER, {})
    assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
    await gone.wait()
    silent.close()


async def test_a_body_that_was_partly_written_counts_as_sent() -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 65536
            await asyncio.sleep(0)

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(200_000)
        writer.transport.abort()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with TelnyxSession("KEY", base_url=base_url, retry=RetryPolicy.immediate()) as telnyx:
        with pytest.raises(OutcomeUnknown) as caught:
            await telnyx.execute(UPLOAD, {"media": endless()})
    assert caught.value.attempts == 1
    server.close()


async def test_a_place_that_does_not_come_free_in_time_was_never_sent() -> None:
    limits = RateLimits(max_wait=0.05)
    async with fault_server() as server, session(server, max_in_flight=1, rate_limits=limits) as telnyx:
        blocking = asyncio.ensure_future(call(telnyx, server, GET_CALL, SILENCE))
        await until(lambda: requests(server))
        with pytest.raises(QueueTimedOut) as caught:
            await telnyx.execute(ORDER_NUMBER, {})
        assert (caught.value.sent, caught.value.may_have_happened) == (False, False)
        blocking.cancel()


async def test_a_refusal_whose_body_is_cut_is_a_refusal_still() -> None:
    def cut(connection: Connection) -> None:
        connection.transport.write(b"HTTP/1.1 422 x\r\nContent-Length: 100\r\n\r\n{")
        connection.transport.close()

    async with fault_server() as server, session(server) as telnyx:
        with pytest.raises(Unprocessable) as caught:
            await call(telnyx, server, ORDER_NUMBER, Fault("cut refusal", "final", act=cut))
        assert caught.value.may_have_happened is False


@pytest.mark.parametrize("status", [200, 500])
async def test_a_compressed_response_is_read_up_to_a_limit(status: int) -> None:
    bomb = gzip.compress(bytes(200_000_000), compresslevel=1)
    small = gzip.compress(b'{"data": {}}')
    send = {"Content_Encoding": "gzip", "Content_Type": "application/json"}
    zeros = Fault("bomb", "unknown", True, lambda c: c.send(status, bomb, **send))
    async with fault_server() as server, session(server, retry=ONCE, max_decompressed=1_000_000) as telnyx:
        assert await call(telnyx, server, GET_CALL, Fault("", "done", True, lambda c: c.send(200, small, **send))) == {
            "data": {}
        }
        tracemalloc.start()
        try:
            # aiohttp 3.13 breaks off by itself, at 32 MiB; later ones leave it to us.
            with pytest.raises((UnreadableResponse, OutcomeUnknown)) as caught:
                await call(telnyx, server, ORDER_NUMBER, zeros)
            assert tracemalloc.get_traced_memory()[1] < 100_000_000
        finally:
            tracemalloc.stop()
        assert caught.value.may_have_happened


# Uploads and downloads


class Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False


async def test_every_kind_of_content_is_streamed_and_read_anew_for_a_second_attempt(tmp_path: Path) -> None:
    bodies: list[dict[str, Any]] = []

    async def receive(request: web.Request) -> web.Response:
        form = await request.post()
        file = form["media"]
        assert isinstance(file, web.FileField)
        bodies.append({"name": file.filename, "content": file.file.read(), "media_name": form["media_name"]})
        return web.Response(status=503 if len(bodies) % 2 else 200, headers={"Retry-After": "0"})

    app = web.Application(client_max_size=1 << 24)
    app.router.add_post("/media", receive)
    content = os.urandom(1_500_000)
    path = tmp_path / "a greeting.wav"
    path.write_bytes(content)
    positioned = io.BytesIO(b"skipped" + content)
    positioned.seek(7)

    class Anew:
        def __aiter__(self) -> AsyncIterator[bytes]:
            async def pieces() -> AsyncIterator[bytes]:
                yield content[:1000]
                yield content[1000:]

            return pieces()

    with path.open("rb") as opened:
        async with TestServer(app) as server, TelnyxSession("KEY", base_url=str(server.make_url(""))) as telnyx:
            for media in (content, path, opened, positioned, Anew()):
                await telnyx.raw(function_of(UPLOAD), media=media, media_name="größe")
        assert not opened.closed
    assert len(bodies) == 10
    assert {body["content"] == content for body in bodies} == {True}
    assert {body["media_name"] for body in bodies} == {"größe"}
    assert [body["name"] for body in bodies[2:6]] == ["a greeting.wav"] * 4


async def test_a_name_with_line_breaks_adds_no_header_to_a_part(tmp_path: Path) -> None:
    path = tmp_path / 'x"\r\nX-Evil: 1\r\n\r\nevil'
    path.write_bytes(b"content")
    async with fault_server() as server, session(server) as telnyx:
        for arguments in ({"media": path}, {"media": b"x", "media_name": {"a\r\nX-Evil: 1": "b"}}):
            with pytest.raises(ConfigurationError, match="one line of text"):
                await telnyx.execute(UPLOAD, arguments)
        assert server.calls == {}


async def test_a_used_up_stream_is_not_sent_a_second_time() -> None:
    again = evolve(UPLOAD, idempotency="idempotent")
    async with fault_server() as server, session(server) as telnyx:
        for fault, uncertain in (("503 with Retry-After", False), ("carried out, then closed", True)):
            name = server.expect(again, BY_NAME[fault])
            with pytest.raises(TelnyxError) as caught:
                await telnyx.execute(again, {"media": Unseekable(b"x")}, RequestOptions(headers={"X-Call": name}))
            assert (caught.value.attempts, caught.value.may_have_happened) == (1, uncertain)


async def test_a_stream_that_was_never_begun_is_sent_all_the_same() -> None:
    async with fault_server() as server, aiohttp.ClientSession(connector=server.connector()) as http:
        name = server.expect(UPLOAD, BY_NAME["connection refused"])
        telnyx = session(server, http=http, base_url=server.base_url(name))
        await telnyx.execute(UPLOAD, {"media": Unseekable(b"content")}, RequestOptions(headers={"X-Call": name}))
        assert b"content" in server.calls[name].requests[0].body


async def test_a_file_that_is_not_there_is_an_error_before_sending(tmp_path: Path) -> None:
    async with fault_server() as server, session(server) as telnyx:
        with pytest.raises(ConfigurationError, match=f"cannot be read: {tmp_path}/none: No such file"):
            await telnyx.execute(UPLOAD, {"media": tmp_path / "none"})


async def test_a_download_comes_piece_by_piece_and_its_beginning_is_retried() -> None:
    fail = BY_NAME["503"]
    async with fault_server() as server, session(server) as telnyx:
        headers = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, fail)})
        async with telnyx.stream(function_of(DOWNLOAD), media_name="x", options=headers) as download:
            assert download.status == 200
            assert b"".join([chunk async for chunk in download.chunks(4)]) == b'{"data": {}}'
        gone = Fault("gone", "final", act=lambda c: c.send(404, b'{"errors":[{"code":"10005"}]}'))
        headers = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, gone)})
        with pytest.raises(NotFound) as caught:
            async with telnyx.stream(function_of(DOWNLOAD), media_name="x", options=headers):
                pass
        assert caught.value.codes == ("10005",)


async def test_a_download_that_breaks_off_says_so_and_frees_its_place() -> None:
    async with fault_server() as server, session(server, max_in_flight=1) as telnyx:
        headers = RequestOptions(headers={"X-Call": server.expect(DOWNLOAD, BY_NAME["carried out, then a cut body"])})
        with pytest.raises(ConnectionFailed, match="interrupted"):
            async with telnyx.stream(function_of(DOWNLOAD), media_name="x", options=headers) as download:
                await download.read()
        await call(telnyx, server, GET_CALL)


@pytest.mark.parametrize("operation", [ORDER_NUMBER, DIAL, GET_CALL, DELETE_THING], ids=lambda o: o.id)
async def test_a_switch_of_protocols_is_no_success(operation: Operation) -> None:
    switch = Fault("101", "unknown", act=lambda c: c.transport.write(b"HTTP/1.1 101 x\r\nUpgrade: x\r\n\r\n"))
    async with fault_server() as server, session(server, retry=ONCE) as telnyx:
        with pytest.raises(TelnyxError) as caught:
            await call(telnyx, server, operation, switch)
        assert caught.value.may_have_happened is (None if operation is GET_CALL else True)
