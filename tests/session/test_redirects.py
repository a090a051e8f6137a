"""Where redirects lead, and what goes along."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async import RequestOptions, TelnyxSession
from telnyx_async.errors import ApiError, ConnectionFailed
from telnyx_async.options import RetryPolicy

from .samples import DOWNLOAD, GET_CALL, VALIDATE, function_of

ONCE = RetryPolicy.immediate(attempts=1)


@asynccontextmanager
async def two_servers(status: int = 307, location: str = "{other}/there") -> AsyncIterator[tuple[Any, Any, str, str]]:
    """One that redirects everything below /v2, and another; with what each of them has seen."""
    first, second = list[web.BaseRequest](), list[web.BaseRequest]()

    async def redirect(request: web.BaseRequest) -> web.Response:
        first.append(request)
        await request.read()
        if not request.path.startswith("/v2"):
            return web.json_response({"data": {}})
        return web.Response(status=status, headers={"Location": location.format(other=other_url)})

    async def answer(request: web.BaseRequest) -> web.Response:
        second.append(request)
        await request.read()
        return web.json_response({"data": {}})

    servers = [TestServer(web.Application(middlewares=[])), TestServer(web.Application())]
    for server, handler in zip(servers, (redirect, answer), strict=True):
        server.app.router.add_route("*", "/{path:.*}", handler)  # type: ignore[arg-type]
        await server.start_server()
    own_url, other_url = (str(server.make_url("")).rstrip("/") for server in servers)
    try:
        yield first, second, f"{own_url}/v2", other_url
    finally:
        for server in servers:
            await server.close()


OPTIONS = RequestOptions(headers={"X-Tenant": "private", "Cookie": "private=1", "Range": "bytes=0-"})


async def test_headers_and_the_key_do_not_follow_to_another_server() -> None:
    async with two_servers() as (first, second, url, _), TelnyxSession("KEY", base_url=url) as telnyx:
        await telnyx.execute(GET_CALL, {"call_control_id": "x"}, OPTIONS)
    [seen], [followed] = first, second
    assert {"X-Tenant", "Cookie", "Authorization", "Range"} <= {*seen.headers}
    assert {*followed.headers} == {"Host", "Accept", "Accept-Encoding", "User-Agent", "Range", "Content-Length"}


async def test_headers_and_the_key_follow_within_a_server() -> None:
    async with (
        two_servers(location="/elsewhere?a=b%2Fc#part") as (first, second, url, _),
        TelnyxSession("KEY", base_url=url) as telnyx,
    ):
        await telnyx.execute(GET_CALL, {"call_control_id": "x"}, OPTIONS)
    assert [seen.raw_path for seen in first] == ["/v2/calls/x", "/elsewhere?a=b%2Fc"]
    assert [(seen.headers["Authorization"], seen.headers["X-Tenant"]) for seen in first] == [
        ("Bearer KEY", "private")
    ] * 2
    assert not second


@pytest.mark.parametrize(
    ("status", "method", "body"),
    [(301, "GET", b""), (302, "GET", b""), (303, "GET", b""), (307, "POST", b'{"street":"x"}')],
)
async def test_a_read_by_post_is_followed_as_browsers_do(status: int, method: str, body: bytes) -> None:
    async with two_servers(status) as (_, second, url, _), TelnyxSession("KEY", base_url=url) as telnyx:
        await telnyx.execute(VALIDATE, {"street": "x"})
    [followed] = second
    assert (followed.method, await followed.read()) == (method, body)
    assert ("Content-Type" in followed.headers) is bool(body)


@pytest.mark.parametrize("location", ["ftp://example.com/x", "http://[bad", "file:///etc/passwd"])
async def test_a_redirect_to_nowhere_is_the_response(location: str) -> None:
    async with two_servers(location=location) as (first, _, url, _), TelnyxSession("KEY", base_url=url) as telnyx:
        with pytest.raises(ApiError) as caught:
            await telnyx.execute(GET_CALL, {"call_control_id": "x"}, RequestOptions(retry=ONCE))
    assert (caught.value.status, len(first)) == (307, 1)


async def test_redirects_in_a_circle_end() -> None:
    async with two_servers(location="/v2/again") as (first, _, url, _), TelnyxSession("KEY", base_url=url) as telnyx:
        with pytest.raises(ConnectionFailed, match="TooManyRedirects"):
            await telnyx.execute(GET_CALL, {"call_control_id": "x"}, RequestOptions(retry=ONCE))
    assert len(first) == 6


async def test_a_stream_follows_too() -> None:
    async with (
        two_servers() as (_, second, url, _),
        TelnyxSession("KEY", base_url=url) as telnyx,
        telnyx.stream(function_of(DOWNLOAD), media_name="x", options=OPTIONS) as stream,
    ):
        assert await stream.read() == b'{"data": {}}'
    assert "X-Tenant" not in second[0].headers
