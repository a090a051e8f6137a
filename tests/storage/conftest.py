"""moto's S3 server: an implementation of S3 that knows nothing of this library."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from uuid import uuid4

import boto3
import pytest
import pytest_asyncio
from botocore.config import Config
from moto.server import ThreadedMotoServer

from telnyx_async import TelnyxSession
from telnyx_async.api import storage_buckets


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="session")
def boto(moto: str) -> object:
    """The client that everybody else uses, to look at what ours did."""
    return boto3.client(
        "s3",
        endpoint_url=moto,
        region_name="us-east-1",
        aws_access_key_id="KEY0123",
        aws_secret_access_key="KEY0123",
        config=Config(s3={"addressing_style": "path"}),
    )


@pytest_asyncio.fixture
async def telnyx(moto: str) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEY0123", base_url=moto, hooks=()) as session:
        yield session


@pytest_asyncio.fixture
async def bucket(telnyx: TelnyxSession) -> str:
    name = f"bucket-{uuid4().hex[:12]}"
    await storage_buckets.create(telnyx, name, location_constraint="us-central-1")
    return name
