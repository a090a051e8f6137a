"""Messages and faxes: sent, delivered or not, received; each with its webhooks."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.world.messaging.encoding import segments

from .application import Application, application

SMS = {"from": "+13125550100", "to": "+13125550142", "text": "Your table is ready."}
FAX = {
    "connection_id": "1",
    "from": "+13125550100",
    "to": "+13125550142",
    "media_url": "https://example.com/letter.pdf",
}


async def sent(app: Application, path: str = "/messages", **fields: Any) -> dict[str, Any]:
    status, answer = await app.ask("POST", path, SMS | fields)
    assert status == 200, answer
    message: dict[str, Any] = answer["data"]
    return message


async def test_a_message_is_queued_sent_and_delivered(sim: Simulator, app: Application) -> None:
    message = await sent(app)
    assert (message["type"], message["parts"], message["to"][0]["status"]) == ("SMS", 1, "queued")
    payload = await app.until("message.finalized")
    assert app.types() == ["message.sent", "message.finalized"]
    assert [p["to"][0]["status"] for p in (app.received[0].payload, payload)] == ["sent", "delivered"]
    _, found = await app.ask("GET", f"/messages/{message['id']}")
    assert found["data"]["id"] == message["id"]
    assert found["data"]["to"][0]["status"] == "delivered"
    for entry in sim.journal.webhooks():
        assert sim.document.errors(sim.document.events[entry.event_type][1], entry.body["data"], "response") == []


@pytest.mark.parametrize("fate", ["delivery_failed", "delivery_unconfirmed"])
async def test_a_message_may_not_be_delivered(sim: Simulator, app: Application, fate: str) -> None:
    sim.party("+13125550142", message=fate)
    await sent(app)
    payload = await app.until("message.finalized")
    assert payload["to"][0]["status"] == fate
    assert payload["errors"][0]["code"] == 40002


async def test_a_message_with_a_picture_is_an_mms(app: Application) -> None:
    message = await sent(app, media_urls=["https://example.com/cat.png"])
    assert (message["type"], message["media"][0]["url"]) == ("MMS", "https://example.com/cat.png")


@pytest.mark.parametrize("path", ["/messages/long_code", "/messages/short_code"])
async def test_every_kind_of_sender_sends(app: Application, path: str) -> None:
    await sent(app, path)
    await app.until("message.finalized")


async def test_a_group_message_reaches_everybody(app: Application) -> None:
    await sent(app, "/messages/group_mms", to=["+13125550142", "+13125550143"])
    payload = await app.until("message.finalized")
    assert [target["status"] for target in payload["to"]] == ["delivered", "delivered"]


async def test_webhooks_of_a_message_go_to_its_own_url_then_its_failover_url(sim: Simulator, app: Application) -> None:
    async with application(sim) as own:
        own.statuses = [500] * 6  # of both webhooks
        await sent(app, webhook_url=own.url, webhook_failover_url=own.url.replace("/telnyx", "/failover"))
        await own.until("message.sent", 4)
        assert [one.url.rpartition("/")[2] for one in own.received if one.event_type == "message.sent"] == [
            "telnyx",
            "telnyx",
            "telnyx",
            "failover",
        ]
    assert app.received == []


async def test_webhooks_of_a_profile_go_to_its_url(sim: Simulator, app: Application) -> None:
    async with application(sim) as own:
        profile = {"name": "Shop", "whitelisted_destinations": ["US"], "webhook_url": own.url}
        _, made = await app.ask("POST", "/messaging_profiles", profile)
        await sent(app, messaging_profile_id=made["data"]["id"])
        await own.until("message.finalized")


async def test_an_incoming_message_sends_a_webhook(sim: Simulator, app: Application) -> None:
    message = await sim.incoming_message(
        "When do you open?", from_="+13125550199", media_urls=["https://example.com/a.png"]
    )
    payload = await app.until("message.received")
    assert payload["text"] == "When do you open?"
    assert payload["from"]["phone_number"] == "+13125550199"
    assert payload["direction"] == "inbound"
    assert (await app.ask("GET", f"/messages/{message['id']}"))[1]["data"]["direction"] == "inbound"
    assert (
        sim.document.errors(
            sim.document.events["message.received"][1], sim.journal.webhooks()[0].body["data"], "response"
        )
        == []
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("GSM-7", 1)),
        ("a" * 160, ("GSM-7", 1)),
        ("a" * 161, ("GSM-7", 2)),
        ("€" * 80, ("GSM-7", 1)),
        ("€" * 81, ("GSM-7", 2)),
        ("ж" * 70, ("UCS-2", 1)),
        ("ж" * 71, ("UCS-2", 2)),
        ("😀" * 36, ("UCS-2", 2)),
    ],
)
def test_text_is_cut_into_parts_by_its_alphabet(text: str, expected: tuple[str, int]) -> None:
    assert segments(text) == expected


async def test_a_message_needs_a_sender_and_a_recipient(app: Application) -> None:
    assert (await app.ask("POST", "/messages", {"to": "+13125550142", "text": "a"}))[0] == 422
    assert (await app.ask("POST", "/messages", {"from": "+13125550100", "text": "a"}))[0] == 422


async def test_a_fax_is_sent_step_by_step(sim: Simulator, app: Application) -> None:
    status, answer = await app.ask("POST", "/faxes", FAX)
    assert status == 202
    assert answer["data"]["status"] == "queued"
    await app.until("fax.delivered")
    assert app.types() == ["fax.queued", "fax.media.processed", "fax.sending.started", "fax.delivered"]
    assert (await app.ask("GET", f"/faxes/{answer['data']['id']}"))[1]["data"]["status"] == "delivered"
    for entry in sim.journal.webhooks():
        assert sim.document.errors(sim.document.events[entry.event_type][1], entry.body["data"], "response") == []


async def test_a_fax_to_a_busy_number_fails(sim: Simulator, app: Application) -> None:
    sim.party("+13125550142", outcome="busy")
    await app.ask("POST", "/faxes", FAX)
    assert (await app.until("fax.failed"))["failure_reason"] == "rejected"


@pytest.mark.simulator(speed="virtual")
async def test_a_fax_can_be_cancelled_until_it_is_delivered(sim: Simulator, app: Application) -> None:
    _, answer = await app.ask("POST", "/faxes", FAX)
    cancel = f"/faxes/{answer['data']['id']}/actions/cancel"
    await sim.advance(0.7)
    assert (await app.ask("POST", cancel))[0] == 202
    await sim.advance(10)
    assert app.types() == ["fax.queued", "fax.media.processed"]
    assert (await app.ask("POST", cancel))[0] == 422


async def test_messages_of_whatsapp_and_rcs_and_to_a_group_are_sent_and_delivered(app: Application) -> None:
    chat = await sent(app, "/messages/whatsapp", whatsapp_message={"type": "text", "text": {"body": "Hello"}})
    assert (chat["type"], chat["body"]["text"]["body"]) == ("WHATSAPP", "Hello")
    _, answer = await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
    profile = answer["data"]["id"]
    card = {"content_message": {"text": "Hello"}}
    rich = await sent(app, "/messages/rcs", agent_id="Agent007", agent_message=card, messaging_profile_id=profile)
    assert (rich["type"], rich["from"]["agent_id"]) == ("RCS", "Agent007")
    group = await sent(app, "/messages/group_mms", to=["+13125550142", "+13125550143"])
    assert group["type"] == "MMS"
    await app.until("message.finalized", 3)
    (found,) = (await app.ask("GET", f"/messages/group/{group['id']}"))[1]["data"]
    assert [one["status"] for one in found["to"]] == ["delivered", "delivered"]
    assert len((await app.ask("GET", "/detail_records?filter[record_type]=messaging"))[1]["data"]) == 3


@pytest.mark.simulator(speed="virtual")
async def test_a_scheduled_message_of_a_snapshot_can_be_cancelled(sim: Simulator, app: Application) -> None:
    message = await sent(app, send_at="2026-01-05T10:00:00Z")
    sim.snapshot()
    await sim.restore()
    assert (await app.ask("DELETE", f"/messages/{message['id']}"))[0] == 200
