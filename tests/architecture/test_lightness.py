"""What a call costs, counted instead of timed: modules, classes, functions called, objects left behind."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import orjson
import pytest

import telnyx_async
from benchmarks.lightness.server import PAGE, Connection
from telnyx_async import TelnyxSession, preload
from telnyx_async._engine.serialization import structure
from telnyx_async.api import calls
from telnyx_async.errors import ConfigurationError

FIRST_CALL = """
import asyncio, json, sys
from telnyx_async import TelnyxSession, preload
from telnyx_async.api import calls
from benchmarks.lightness.server import Connection

async def main():
    server = await asyncio.get_running_loop().create_server(lambda: Connection(0), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with TelnyxSession("KEY", base_url=url) as telnyx:
        BEFORE
        before = set(sys.modules)
        await calls.answer(telnyx, "v3:1")
        return sorted(set(sys.modules) - before)

loaded = asyncio.run(main())
from telnyx_async.model import Model
written = [cls.__name__ for cls in Model.__subclasses__() if isinstance(cls.__dict__.get("__attrs_attrs__"), tuple)]
print(json.dumps([loaded, sorted(sys.modules), written]))
"""


def first_call(before: str = "pass") -> tuple[set[str], set[str], list[str]]:
    """The modules that the first call loads, all that are loaded then, and the models that attrs has written."""
    code = FIRST_CALL.replace("BEFORE", before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded, modules, written = json.loads(done.stdout)
    return set(loaded), set(modules), written


@asynccontextmanager
async def session() -> AsyncIterator[TelnyxSession]:
    server = await asyncio.get_running_loop().create_server(lambda: Connection(0), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, TelnyxSession("KEY", base_url=url) as telnyx:
        yield telnyx


def test_the_first_call_loads_its_models_and_nothing_that_only_some_calls_need() -> None:
    loaded, modules, _ = first_call()
    assert {name for name in loaded if name.startswith("telnyx_async.")} <= {
        "telnyx_async.models",
        "telnyx_async.models._index",
        "telnyx_async.models.calls",
        "telnyx_async.models.shared",
    }
    assert not modules & {"tenacity", "xml.etree.ElementTree", "telnyx_async.storage.xml", "nacl", "fastapi"}


def test_attrs_writes_no_class_of_models_for_a_call() -> None:
    assert first_call()[2] == []


def test_after_preload_the_first_call_loads_nothing() -> None:
    assert {name for name in first_call("preload('calls')")[0] if name.startswith("telnyx_async")} == set()


FIRST_WEBHOOK = """
import json, sys
from telnyx_async import webhooks

keys = webhooks.generate_keys()
payload = {"call_control_id": "v3:1", "custom_headers": [{"name": "a", "value": "b"}], "state": "parked"}
body = json.dumps({"data": {"event_type": "call.initiated", "id": "1", "payload": payload}}).encode()
headers = webhooks.sign(body, keys.private)
REGISTER
before = set(sys.modules)
webhooks.verify(body, headers, keys.public)
assert webhooks.parse(body).payload.custom_headers[0].name == "a"
print(json.dumps(sorted(set(sys.modules) - before)))
"""
HANDLER = """
import asyncio
from telnyx_async import TelnyxSession

router = webhooks.WebhookRouter(keys.public)

@router.on("call.initiated")
async def handle(event: webhooks.Event) -> None: ...

async def start():
    async with TelnyxSession("KEY") as telnyx, router.running(telnyx):
        pass

asyncio.run(start())
"""


@pytest.mark.parametrize(("register", "expected"), [("", ["telnyx_async.models.events_calls"]), (HANDLER, [])])
def test_the_first_webhook_loads_the_events_of_its_part_or_nothing_where_a_router_has_a_handler(
    register: str, expected: list[str]
) -> None:
    code = FIRST_WEBHOOK.replace("REGISTER", register)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == expected


@pytest.mark.parametrize("name", ["no_such", "_index", 5, "", "calls.answer"])
def test_preload_refuses_what_is_no_module(name: Any) -> None:
    with pytest.raises(ConfigurationError, match=r'preload takes names of modules of telnyx_async.api such as "calls"'):
        preload(name)


async def test_a_call_leaves_no_objects_that_refer_to_each_other() -> None:
    async with session() as telnyx:
        await calls.answer(telnyx, "v3:1")
        gc.collect()
        gc.disable()
        try:
            for _ in range(20):
                await calls.answer(telnyx, "v3:1")
            left = gc.collect()
        finally:
            gc.enable()
    assert left == 0


async def test_a_command_calls_few_functions_of_this_library() -> None:
    called, package = 0, f"{Path(telnyx_async.__file__).parent}/"

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal called
        called += event == "call" and frame.f_code.co_filename.startswith(package)

    async with session() as telnyx:
        await calls.answer(telnyx, "v3:1")
        sys.setprofile(count)
        try:
            for _ in range(10):
                await calls.answer(telnyx, "v3:1")
        finally:
            sys.setprofile(None)
    assert called / 10 <= 100


def test_a_record_of_a_page_costs_few_objects_more_than_its_json() -> None:
    structure("ListPhoneNumbersResponse", orjson.loads(PAGE))

    def blocks(read: Any) -> int:
        gc.collect()
        before = sys.getallocatedblocks()
        kept = read(orjson.loads(PAGE))
        found = sys.getallocatedblocks() - before
        del kept
        return found

    plain = blocks(lambda data: data)
    models = blocks(lambda data: structure("ListPhoneNumbersResponse", data))
    # The model, and the dict of its undocumented fields with its table of keys.
    assert (models - plain) / 250 <= 6


def test_a_record_of_a_page_is_read_with_few_calls() -> None:
    structure("ListPhoneNumbersResponse", orjson.loads(PAGE))
    data, called = orjson.loads(PAGE), 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal called
        called += event == "call"

    sys.setprofile(count)
    try:
        structure("ListPhoneNumbersResponse", data)
    finally:
        sys.setprofile(None)
    assert called / 250 <= 2.1
