"""An aiohttp session of the user: its pool, its opinions, and what it cannot be used for. And proxies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

from telnyx_async.errors import ConfigurationError, ConnectionFailed
from telnyx_async.options import RequestOptions, Timeouts
from telnyx_async.session import TelnyxSession

from .calling import ONCE, call, requests, session, until
from .fault_server import Fault, fault_server
from .samples import GET_CALL, ORDER_NUMBER

SLOW = Fault("slow", "done", True, lambda c: asyncio.get_running_loop().call_later(0.15, c.succeed))
HASTY = Timeouts(connect=0.1, read=5)


@pytest.mark.parametrize("limits", [{"limit": 1}, {"limit_per_host": 1}, {"limit": 2, "limit_per_host": 1}], ids=str)
async def test_the_limits_of_its_pool_are_kept_and_the_wait_for_them_is_no_failure_to_connect(limits: Any) -> None:
    async with (
        fault_server() as server,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(**limits)) as http,
    ):
        telnyx = session(server, http=http, retry=ONCE, timeouts=HASTY)
        await asyncio.gather(*(call(telnyx, server, ORDER_NUMBER, SLOW) for _ in range(4)))
        assert len(server.connections) == 1


async def test_other_traffic_in_its_pool_does_not_make_calls_fail() -> None:
    async with (
        fault_server() as server,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=2)) as http,
    ):

        async def other() -> None:
            headers = {"X-Call": server.expect(GET_CALL, *[SLOW] * 3)}
            async with http.get(f"{server.base_url()}/other", headers=headers) as response:
                await response.read()

        telnyx = session(server, http=http, retry=ONCE, timeouts=HASTY)
        others = [asyncio.ensure_future(other()) for _ in range(6)]
        await until(lambda: requests(server) == 2)
        await asyncio.gather(*(call(telnyx, server, ORDER_NUMBER) for _ in range(4)), *others)


async def test_a_session_with_credentials_of_its_own_is_a_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with fault_server() as server, aiohttp.ClientSession(trust_env=True) as http:
        with pytest.raises(ConfigurationError, match="netrc"):
            await call(session(server, http=http), server, GET_CALL)
        assert requests(server) == 0


@pytest.mark.filterwarnings("ignore:.*[aA]uth.* is deprecated:DeprecationWarning")
async def test_a_session_with_auth_is_a_clear_error() -> None:
    auth = aiohttp.BasicAuth("someone", "secret")
    async with fault_server() as server, aiohttp.ClientSession(auth=auth) as http:
        with pytest.raises(ConfigurationError, match="must have no auth"):
            await call(session(server, http=http), server, GET_CALL)
        assert requests(server) == 0


async def test_what_would_send_the_headers_before_the_body_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="expect"):
        RequestOptions(headers={"expect": "100-continue"})
    async with fault_server() as server, aiohttp.ClientSession(headers={"Expect": "100-continue"}) as http:
        with pytest.raises(ConfigurationError, match="Expect"):
            await call(session(server, http=http), server, ORDER_NUMBER)


# Proxies


@asynccontextmanager
async def proxy() -> AsyncIterator[tuple[RawTestServer, list[tuple[str, str | None]]]]:
    """A proxy that responds itself, and what it was asked."""
    seen: list[tuple[str, str | None]] = []

    async def respond(request: web.BaseRequest) -> web.Response:
        seen.append((str(request.url), request.headers.get("Authorization")))
        return web.json_response({"data": {}})

    async with RawTestServer(respond) as server:
        yield server, seen


async def test_the_proxy_of_the_environment_is_used_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))  # which does not matter
    async with proxy() as (server, seen), fault_server() as telnyx_itself:
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, str(server.make_url("")))
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "127.0.0.1")
        async with TelnyxSession("KEY", base_url="http://api.test/v2", trust_env=True, retry=ONCE) as telnyx:
            await telnyx.execute(ORDER_NUMBER, {})
        assert seen == [("http://api.test/v2/number_orders", "Bearer KEY")]
        async with session(telnyx_itself, trust_env=True) as telnyx:  # on 127.0.0.1
            await call(telnyx, telnyx_itself, ORDER_NUMBER)
        async with TelnyxSession("KEY", base_url="http://api.invalid/v2", retry=ONCE) as telnyx:
            with pytest.raises(ConnectionFailed):
                await telnyx.execute(ORDER_NUMBER, {})
        assert len(seen) == 1


async def test_a_given_session_has_its_own_setting_for_proxies() -> None:
    async with aiohttp.ClientSession() as http:
        with pytest.raises(ConfigurationError, match="trust_env"):
            TelnyxSession("KEY", http=http, trust_env=True)
