"""What a webhook needs is there when the first one comes: two seconds are not long."""

from __future__ import annotations

import subprocess
import sys

FIRST_EVENTS = """
import asyncio, json, sys
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import WebhookRouter, generate_keys, sign

keys = generate_keys()
router = WebhookRouter(keys.public, reorder_window=0)
handled = []

@router.on("call.*", "message.received")
async def handler(event, call, session):
    handled.append(event)

async def main():
    async with TelnyxSession("KEY") as session, router.running(session):
        loaded = set(sys.modules)
        for event_type in ("call.initiated", "call.gather.ended", "message.received"):
            payload = {"call_control_id": event_type, "text": "Hi"}
            body = json.dumps({"data": {"event_type": event_type, "id": event_type, "payload": payload}}).encode()
            assert (await router.deliver(body, sign(body, keys.private))).status == 200
    assert len(handled) == 3
    print(sorted(name for name in set(sys.modules) - loaded if name.startswith("telnyx_async")))

asyncio.run(main())
"""


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_the_first_events_load_no_module() -> None:
    assert run(FIRST_EVENTS) == "[]"


def test_importing_webhooks_loads_no_framework_and_no_client() -> None:
    program = (
        "import sys, telnyx_async.webhooks; print([m for m in ('aiohttp', 'fastapi', 'redis') if m in sys.modules])"
    )
    assert run(program) == "[]"
