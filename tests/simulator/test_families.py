"""Operations that act on, copy or create a resource which another path reads."""

from __future__ import annotations

import base64

import orjson

from telnyx_async.simulator import Simulator

from .application import Application


async def made(app: Application, path: str, **body: object) -> dict[str, object]:
    status, answer = await app.ask("POST", path, body)
    assert status < 300, answer
    resource: dict[str, object] = answer.get("data", answer)
    return resource


async def test_an_action_changes_the_status_of_its_resource(app: Application) -> None:
    mission = await made(app, "/ai/missions", name="One")
    run = await made(app, f"/ai/missions/{mission['mission_id']}/runs")
    path = f"/ai/missions/{mission['mission_id']}/runs/{run['run_id']}"
    for action, status in (("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")):
        assert (await made(app, f"{path}/{action}"))["status"] == status
        assert (await app.ask("GET", path))[1]["data"]["status"] == status
    none = "00000000-0000-4000-8000-000000000000"
    assert (await app.ask("POST", f"/ai/missions/{none}/runs/{none}/cancel"))[0] == 404


async def test_a_clone_is_another_resource(app: Application) -> None:
    first = await made(app, "/ai/assistants", name="One", model="m", instructions="Be kind.")
    second = await made(app, f"/ai/assistants/{first['id']}/clone")
    assert (second["id"] != first["id"], second["name"], second["instructions"]) == (True, "One", "Be kind.")
    assert (await app.ask("GET", f"/ai/assistants/{second['id']}"))[0] == 200


async def test_what_is_created_at_one_path_is_read_and_deleted_at_another(sim: Simulator, app: Application) -> None:
    campaign = await made(app, "/10dlc/campaignBuilder", brandId="b", description="d", usecase="MIXED")
    path = f"/10dlc/campaign/{campaign['campaignId']}"
    assert (await app.ask("GET", path))[1]["usecase"] == "MIXED"
    body = {"name": "one", "category": "UTILITY", "language": "en", "waba_id": "1", "components": []}
    template = await made(app, "/whatsapp/message_templates", **body)
    path = f"/whatsapp_message_templates/{template['id']}"
    assert (await app.ask("GET", path))[1]["data"]["name"] == "one"
    assert (await app.ask("DELETE", path))[0] < 300
    assert (await app.ask("GET", "/whatsapp/message_templates"))[1]["data"] == []


async def test_a_new_resource_is_dated_now_also_where_no_format_is_declared(sim: Simulator, app: Application) -> None:
    fields = {"application_name": "One", "webhook_event_url": "http://127.0.0.1:9/"}
    application = (await app.ask("POST", "/call_control_applications", fields))[1]["data"]
    assert application["created_at"][:10] == sim.clock.timestamp()[:10]


async def test_a_url_that_is_not_given_is_none_so_that_webhooks_go_to_the_simulators_own(app: Application) -> None:
    fields = {"name": "One", "whitelisted_destinations": ["US"]}
    profile = (await app.ask("POST", "/messaging_profiles", fields))[1]["data"]
    assert profile["webhook_url"] is None
    body = {"from": "+13125550100", "to": "+13125550142", "text": "Hello", "messaging_profile_id": profile["id"]}
    assert (await app.ask("POST", "/messages", body))[0] == 200
    assert (await app.until("message.finalized"))["messaging_profile_id"] == profile["id"]


async def test_all_connections_are_one_list_and_a_credential_has_tokens(app: Application) -> None:
    url = "http://127.0.0.1:9/"
    one = await made(app, "/call_control_applications", application_name="One", webhook_event_url=url)
    two = await made(app, "/credential_connections", connection_name="Two", user_name="user0001", password="secret01")
    listed = (await app.ask("GET", "/connections"))[1]["data"]
    assert [(part["id"], part["connection_name"]) for part in listed] == [(one["id"], "One"), (two["id"], "Two")]
    (found,) = (await app.ask("GET", "/connections?filter[connection_name][contains]=wo"))[1]["data"]
    assert found == (await app.ask("GET", f"/connections/{two['id']}"))[1]["data"]
    assert (await app.ask("GET", "/connections/none"))[0] == 404
    credential = await made(app, "/telephony_credentials", connection_id=two["id"])
    status, token = await app.ask("POST", f"/telephony_credentials/{credential['id']}/token")
    claims = token.decode().split(".")[1]
    assert status == 201
    assert orjson.loads(base64.urlsafe_b64decode(claims + "=="))["sub"] == credential["id"]
