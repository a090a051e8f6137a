"""Webhooks as Telnyx sends them: signed, retried, at the failover URL; with faults, also twice, late or never."""

from __future__ import annotations

import asyncio
import time

import pytest

from telnyx_async.simulator import Simulator, WebhookFault
from telnyx_async.simulator.world.webhooks import Signer

from .application import Application, application


async def test_a_webhook_has_the_envelope_and_the_headers_of_telnyx(sim: Simulator, app: Application) -> None:
    await sim.incoming_call()
    await app.until("call.initiated")
    webhook = app.received[0]
    assert webhook.headers["User-Agent"] == "telnyx-webhooks"
    assert abs(int(webhook.headers["telnyx-timestamp"]) - time.time()) < 5
    assert webhook.attempt == 1
    assert webhook.url == app.url
    assert webhook.occurred_at.endswith("Z")


async def test_a_server_error_is_retried_with_the_same_event(sim: Simulator, app: Application) -> None:
    app.statuses = [500, 503]
    await sim.incoming_call()
    await app.until("call.initiated", 3)
    assert [webhook.attempt for webhook in app.received] == [1, 2, 3]
    assert len({webhook.id for webhook in app.received}) == 1
    assert [entry.state for entry in sim.journal.webhooks()] == ["failed", "failed", "delivered"]


@pytest.mark.parametrize("status", [301, 408, 429])
async def test_a_temporary_client_error_is_retried(sim: Simulator, app: Application, status: int) -> None:
    app.statuses = [status]
    await sim.incoming_call()
    await app.until("call.initiated", 2)


async def test_a_client_error_is_not_retried(sim: Simulator, app: Application) -> None:
    app.statuses = [403]
    await sim.incoming_call()
    await app.until("call.initiated")
    await asyncio.sleep(0.15)
    assert len(app.received) == 1
    assert sim.journal.webhooks()[0].state == "given up"


async def test_three_attempts_and_then_the_failover_url(sim: Simulator, app: Application) -> None:
    sim.failover_url = app.url.replace("/telnyx", "/failover")
    app.statuses = [500, 500, 500]
    await sim.incoming_call()
    await app.until("call.initiated", 4)
    assert [(webhook.attempt, webhook.url) for webhook in app.received] == [
        (1, app.url),
        (2, app.url),
        (3, app.url),
        (4, sim.failover_url),
    ]
    assert sim.journal.webhooks()[-1].failover


async def test_an_application_that_cannot_be_reached_is_given_up(sim: Simulator) -> None:
    await sim.incoming_call(webhook_url="http://127.0.0.1:1/telnyx")
    async with asyncio.timeout(5):
        while not any(entry.state == "given up" for entry in sim.journal.webhooks()):
            await sim.journal.change()
    assert len(sim.journal.webhooks()) == 3


async def test_a_timeout_is_retried(sim: Simulator, app: Application) -> None:
    application_id = (
        await app.ask(
            "POST",
            "/call_control_applications",
            {
                "application_name": "slow",
                "webhook_event_url": app.url,
                "webhook_timeout_secs": 1,
            },
        )
    )[1]["data"]["id"]
    app.delay = 1.2
    await sim.incoming_call(connection_id=application_id)
    async with asyncio.timeout(5):
        while not sim.journal.webhooks() or sim.journal.webhooks()[0].state == "sending":
            await sim.journal.change()
    app.delay = 0
    assert sim.journal.webhooks()[0].outcome == "no response in 1 s"
    async with asyncio.timeout(5):
        while sim.journal.webhooks()[-1].state != "delivered":
            await sim.journal.change()


async def test_webhooks_go_to_the_application_of_the_number(sim: Simulator, app: Application) -> None:
    async with application(sim) as other:
        _, made = await app.ask(
            "POST",
            "/call_control_applications",
            {
                "application_name": "menu",
                "webhook_event_url": other.url,
                "webhook_event_failover_url": app.url,
            },
        )
        _, numbers = await app.ask("GET", "/phone_numbers")
        number = numbers["data"][0]
        await app.ask("PATCH", f"/phone_numbers/{number['id']}", {"connection_id": made["data"]["id"]})
        await sim.incoming_call(to=number["phone_number"])
        await other.until("call.initiated")
        assert other.payloads("call.initiated")[0]["connection_id"] == made["data"]["id"]
    assert app.received == []


async def test_the_webhook_url_of_a_command_is_used_from_then_on(sim: Simulator, app: Application) -> None:
    async with application(sim) as other:
        call = await sim.incoming_call()
        await app.done(call.call_control_id, "answer", webhook_url=other.url)
        await other.until("call.answered")
    assert app.types() == ["call.initiated"]


async def test_a_webhook_by_get_carries_its_payload_in_the_query(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer", webhook_url=app.url, webhook_url_method="GET")
    async with asyncio.timeout(5):
        while len(app.received) < 2:
            await sim.journal.change()
    assert app.received[1].payload["call_control_id"] == call.call_control_id


async def test_nothing_is_sent_to_other_machines_unless_they_are_allowed(sim: Simulator) -> None:
    await sim.incoming_call(webhook_url="https://www.example.com/telnyx")
    async with asyncio.timeout(5):
        while not sim.journal.webhooks():
            await sim.journal.change()
    entry = sim.journal.webhooks()[0]
    assert entry.state == "not sent"
    assert "this machine" in entry.outcome


async def test_a_duplicate_is_the_same_event_twice(sim: Simulator, app: Application) -> None:
    sim.faults.add(WebhookFault("call.initiated", kind="duplicate"))
    await sim.incoming_call()
    await app.until("call.initiated", 2)
    assert app.received[0].id == app.received[1].id
    assert [entry.duplicate for entry in sim.journal.webhooks()] == [False, True]


async def test_a_webhook_that_is_held_back_comes_after_the_next(sim: Simulator, app: Application) -> None:
    sim.faults.add(WebhookFault("call.initiated", kind="hold_back"))
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await app.until("call.initiated")
    assert app.types() == ["call.answered", "call.initiated"]
    assert app.received[0].occurred_at > app.received[1].occurred_at


async def test_a_webhook_may_be_late_or_lost(sim: Simulator, app: Application) -> None:
    sim.faults.add(WebhookFault("call.initiated", kind="lose"), WebhookFault("call.answered", kind="delay", delay=5))
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await app.done(call.call_control_id, "speak", payload="Hello", voice="female")
    await app.until("call.answered")
    assert app.types() == ["call.speak.started", "call.speak.ended", "call.answered"]
    assert sim.journal.webhooks("call.initiated")[0].state == "not sent"


def test_the_same_seed_has_the_same_key() -> None:
    assert Signer(3).public_key == Signer(3).public_key != Signer(4).public_key


async def test_an_incoming_call_needs_a_url_for_its_webhooks(sim: Simulator) -> None:
    with pytest.raises(ValueError, match="webhook_url"):
        await sim.incoming_call()


@pytest.mark.simulator(speed="virtual")
async def test_a_webhook_is_not_held_back_for_ever(sim: Simulator, app: Application) -> None:
    sim.faults.add(WebhookFault("call.initiated", kind="hold_back"))
    await sim.incoming_call()
    await sim.advance(9)
    assert app.received == []
    await sim.advance(2)
    assert app.types() == ["call.initiated"]
