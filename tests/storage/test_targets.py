"""Where the key goes: as a bearer token to the API alone, in a signature to storage alone, and nowhere else.

The real host names are used, over TLS; a resolver leads all of them to one local server, which keeps what it was shown.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer
from attrs import define, field
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from telnyx_async import RequestOptions, RetryPolicy, TelnyxSession, errors
from telnyx_async._engine.request import DEFAULT_BASE_URL
from telnyx_async.api import phone_numbers, storage_buckets, storage_objects
from telnyx_async.operation import OPERATIONS, Operation
from tests.session.samples import arguments_for

KEY = "KEY0123_the_one_that_must_not_leak"
API, STORAGE = "api.telnyx.com", "us-central-1.telnyxcloudstorage.com"


@define
class World:
    """All hosts there are. `redirects` maps paths to where they lead."""

    seen: list[tuple[str, str, dict[str, str]]] = field(factory=list)
    redirects: dict[str, str] = field(factory=dict)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): text for name, text in request.headers.items()}
        self.seen.append((request.host, request.raw_path, headers))
        if request.path in self.redirects:
            return web.Response(status=307, headers={"Location": self.redirects[request.path]})
        return web.json_response({})

    def keys_shown(self) -> dict[str, set[str]]:
        """Host -> the ways in which it was shown the key."""
        shown: dict[str, set[str]] = {}
        for host, target, headers in self.seen:
            ways = shown.setdefault(host, set())
            for name, text in {**headers, "target": target}.items():
                if KEY in text:
                    ways.add(f"{name}: {text.split(KEY)[0]}")
        return shown


class Everywhere(AbstractResolver):
    """Leads each name to the local server."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def resolve(self, host: str, port: int = 0, family: int = socket.AF_INET) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=self.port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A server's certificate that no authority has signed."""
    folder: Path = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "local")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "key").write_bytes(private)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert", folder / "key")
    return context


@asynccontextmanager
async def world(tls: ssl.SSLContext, base_url: str = DEFAULT_BASE_URL) -> AsyncIterator[tuple[World, TelnyxSession]]:
    there = World()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", there.handle)
    server = TestServer(app)
    await server.start_server(ssl=tls)
    connector = aiohttp.TCPConnector(resolver=Everywhere(server.port or 0), ssl=False)
    once = RetryPolicy.immediate(attempts=1)
    try:
        async with (
            aiohttp.ClientSession(connector=connector) as http,
            TelnyxSession(KEY, base_url=base_url, http=http, hooks=(), retry=once) as telnyx,
        ):
            yield there, telnyx
    finally:
        await server.close()


async def called(telnyx: TelnyxSession, operation: Operation, **arguments: Any) -> None:
    """Call with the least that is needed; what comes back does not matter."""
    once = RequestOptions(retry=RetryPolicy(attempts=1))
    with suppress(errors.TelnyxError):
        await telnyx.execute(operation, {**arguments_for(operation), **arguments}, once)


async def test_each_operation_shows_the_key_to_its_own_host_in_its_own_way(tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        for operation in OPERATIONS.values():
            there.seen.clear()
            await called(telnyx, operation)
            ((host, target, headers),) = there.seen
            if operation.tag in ("Bucket", "Object"):
                assert host == STORAGE, operation.id
                assert headers["authorization"].startswith(f"AWS4-HMAC-SHA256 Credential={KEY}/"), operation.id
            else:
                assert host == API, operation.id
                assert target.startswith("/.well-known/" if operation.server else "/v2/"), operation.id
                expected = f"Bearer {KEY}" if operation.authenticated else None
                assert headers.get("authorization") == expected, operation.id
            assert KEY not in target
            assert not any(KEY in text for name, text in headers.items() if name != "authorization"), operation.id


async def test_the_ten_operations_of_storage_are_the_signed_ones() -> None:
    signed = {o.id for o in OPERATIONS.values() if o.signed}
    assert signed == {o.id for o in OPERATIONS.values() if o.server and "telnyxcloudstorage" in o.server}
    assert signed == {o.id for o in OPERATIONS.values() if o.tag in ("Bucket", "Object")}
    assert len(signed) == 10


@pytest.mark.parametrize("region", ["us-central-1", "us-east-1", "us-west-1", "eu-central-1", "ap-southeast-1"])
async def test_a_region_is_a_host_and_part_of_the_signature(region: Any, tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        await storage_objects.put(telnyx, "bucket", "a/b c", body=b"x", region=region)
        ((host, target, headers),) = there.seen
        assert (host, target) == (f"{region}.telnyxcloudstorage.com", "/bucket/a/b%20c")
        assert f"/{region}/s3/aws4_request" in headers["authorization"]


@pytest.mark.parametrize(
    "region",
    [
        "evil.example/",
        "x.evil.example#",
        "evil.example?",
        "a@evil.example",
        "a.b",
        "",
        "-a",
        "A B",
        "a\n",
        "é",
        "{0}",
    ],
)
async def test_a_region_that_is_no_name_is_refused_before_anything_is_sent(region: Any, tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        with pytest.raises(errors.ConfigurationError, match="region must be a name"):
            await storage_objects.get(telnyx, "bucket", "key", region=region)
        assert there.seen == []


async def test_another_region_of_the_api_leaves_storage_where_it_is(tls: ssl.SSLContext) -> None:
    async with world(tls, "https://api.telnyx.eu/v2") as (there, telnyx):
        await phone_numbers.list(telnyx)
        await called(telnyx, OPERATIONS["ListBuckets"])
        assert there.keys_shown() == {
            "api.telnyx.eu": {"authorization: Bearer "},
            STORAGE: {"authorization: AWS4-HMAC-SHA256 Credential="},
        }


async def test_a_base_url_of_ones_own_gets_everything_and_nobody_else_anything(tls: ssl.SSLContext) -> None:
    async with world(tls, "https://proxy.example:8443/telnyx/v2") as (there, telnyx):
        await phone_numbers.list(telnyx)
        await storage_buckets.head(telnyx, "bucket")
        assert [(host, target) for host, target, _ in there.seen] == [
            ("proxy.example:8443", "/telnyx/v2/phone_numbers"),
            ("proxy.example:8443", "/bucket"),
        ]


@pytest.mark.parametrize(
    "elsewhere", [f"https://{STORAGE}/bucket", "https://evil.example/v2/x", "https://api.telnyx.com.evil.example/x"]
)
async def test_a_redirect_of_the_api_takes_the_key_nowhere_else(elsewhere: str, tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        there.redirects["/v2/phone_numbers"] = elsewhere
        await called(telnyx, OPERATIONS["ListPhoneNumbers"])
        assert there.keys_shown() == {API: {"authorization: Bearer "}, elsewhere.split("/")[2]: set()}


@pytest.mark.parametrize("elsewhere", [f"https://{API}/v2/phone_numbers", "https://evil.example/bucket", "/other"])
async def test_a_redirect_of_storage_is_an_answer_and_is_not_followed(elsewhere: str, tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        there.redirects["/bucket/key"] = elsewhere
        with pytest.raises(errors.ApiError) as caught:
            await storage_objects.get(telnyx, "bucket", "key")
        assert caught.value.status == 307
        assert there.keys_shown() == {STORAGE: {"authorization: AWS4-HMAC-SHA256 Credential="}}


async def test_a_stream_shows_the_key_in_the_same_way(tls: ssl.SSLContext) -> None:
    async with world(tls) as (there, telnyx):
        async with telnyx.stream(storage_objects.get, "bucket", "key") as download:
            await download.read()
        assert there.keys_shown() == {STORAGE: {"authorization: AWS4-HMAC-SHA256 Credential="}}


async def test_an_url_can_be_signed_only_by_telnyx() -> None:
    """A signature made here would carry the key: there is no function that makes such an URL."""
    operation = OPERATIONS["CreatePresignedObjectUrl"]
    assert (operation.server, operation.signed, operation.method) == (None, False, "POST")
