"""Resources: their state, filters, and pages in each operation's own style."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application

PROFILE = {"name": "Support", "whitelisted_destinations": ["US"]}


async def made(app: Application, path: str, body: dict[str, Any]) -> dict[str, Any]:
    status, answer = await app.ask("POST", path, body)
    assert status in (200, 201, 202), answer
    resource: dict[str, Any] = answer["data"]
    return resource


async def test_a_created_resource_exists_until_it_is_deleted(app: Application) -> None:
    profile = await made(app, "/messaging_profiles", PROFILE)
    path = f"/messaging_profiles/{profile['id']}"
    assert profile["name"] == "Support"
    assert (await app.ask("GET", path))[1]["data"] == profile
    assert (await app.ask("GET", "/messaging_profiles"))[1]["data"] == [profile]
    _, changed = await app.ask("PATCH", path, {"name": "Sales"})
    assert changed["data"]["name"] == "Sales"
    assert changed["data"]["whitelisted_destinations"] == ["US"]
    assert changed["data"]["created_at"] == profile["created_at"]
    assert (await app.ask("DELETE", path))[0] == 200
    for method, body in (("GET", None), ("PATCH", {"name": "x"}), ("DELETE", None)):
        status, answer = await app.ask(method, path, body)
        assert status == 404
        assert str(answer["errors"][0]["code"]) == "10005"
    assert (await app.ask("GET", "/messaging_profiles"))[1]["data"] == []


async def test_a_resource_that_was_not_created_does_not_exist(app: Application) -> None:
    status, answer = await app.ask("GET", "/messaging_profiles/3fa85f64-5717-4562-b3fc-2c963f66afa6")
    assert (status, str(answer["errors"][0]["code"])) == (404, "10005")
    assert answer["errors"][0]["source"] == {"parameter": "id"}


@pytest.mark.simulator(invent=True)
async def test_with_invent_every_resource_exists(app: Application) -> None:
    status, answer = await app.ask("GET", "/messaging_profiles/3fa85f64-5717-4562-b3fc-2c963f66afa6")
    assert status == 200
    assert answer["data"]["id"] == "3fa85f64-5717-4562-b3fc-2c963f66afa6"


async def test_resources_that_no_operation_creates_exist_from_the_start(app: Application) -> None:
    _, listed = await app.ask("GET", "/phone_numbers")
    assert len(listed["data"]) == 3
    assert len({number["phone_number"] for number in listed["data"]}) == 3
    _, one = await app.ask("GET", f"/phone_numbers/{listed['data'][1]['id']}")
    assert one["data"]["phone_number"] == listed["data"][1]["phone_number"]
    _, changed = await app.ask("PATCH", f"/phone_numbers/{listed['data'][1]['id']}", {"tags": ["sales"]})
    assert changed["data"]["tags"] == ["sales"]
    for tag, count in (("sales", 1), ("support", 0)):
        assert len((await app.ask("GET", f"/phone_numbers?filter[tag]={tag}"))[1]["data"]) == count


async def test_resources_below_a_resource_belong_to_it(app: Application) -> None:
    one, other = [await made(app, "/messaging_profiles", PROFILE) for _ in range(2)]
    rule = {"op": "start", "keywords": ["HI"], "country_code": "US"}
    await made(app, f"/messaging_profiles/{one['id']}/autoresp_configs", rule)
    assert len((await app.ask("GET", f"/messaging_profiles/{one['id']}/autoresp_configs"))[1]["data"]) == 1
    assert (await app.ask("GET", f"/messaging_profiles/{other['id']}/autoresp_configs"))[1]["data"] == []
    await app.ask("DELETE", f"/messaging_profiles/{one['id']}")
    assert (await app.ask("GET", f"/messaging_profiles/{one['id']}/autoresp_configs"))[0] == 404


async def test_an_action_for_a_resource_that_does_not_exist_is_refused(app: Application) -> None:
    assert (
        await app.ask("POST", "/rooms/3fa85f64-5717-4562-b3fc-2c963f66afa6/actions/generate_join_client_token", {})
    )[0] == 404
    room = await made(app, "/rooms", {"unique_name": "One"})
    status, answer = await app.ask("POST", f"/rooms/{room['id']}/actions/generate_join_client_token", {})
    assert status == 201
    assert answer["data"]["token"]


async def test_settings_are_kept(app: Application) -> None:
    _, before = await app.ask("GET", "/inbound_channels")
    _, changed = await app.ask("PATCH", "/inbound_channels", {"channels": 17})
    assert changed["data"]["channels"] == 17
    assert (await app.ask("GET", "/inbound_channels"))[1]["data"] == {**before["data"], "channels": 17}


async def test_a_response_has_only_fields_of_its_schema(app: Application) -> None:
    profile = await made(app, "/messaging_profiles", {**PROFILE, "nonsense": 1})
    assert "nonsense" not in profile


async def test_filters_and_order(app: Application) -> None:
    for name in ("Berta", "Anton", "Caesar"):
        await made(
            app, "/call_control_applications", {"application_name": name, "webhook_event_url": "https://example.com"}
        )

    async def names(query: str) -> list[str]:
        status, answer = await app.ask("GET", f"/call_control_applications?{query}")
        assert status == 200, answer
        return [one["application_name"] for one in answer["data"]]

    assert await names("filter[application_name][contains]=A") == ["Berta", "Anton", "Caesar"]
    assert await names("filter[application_name][contains]=er") == ["Berta"]
    for name in ("One", "Two"):
        await made(app, "/messaging_profiles", {**PROFILE, "name": name})
    assert [one["name"] for one in (await app.ask("GET", "/messaging_profiles?filter[name]=two"))[1]["data"]] == ["Two"]


async def test_pages_by_number(app: Application) -> None:
    for number in range(7):
        await made(app, "/messaging_profiles", {**PROFILE, "name": f"Profile {number}"})
    seen = []
    for page in (1, 2, 3, 4):
        _, answer = await app.ask("GET", f"/messaging_profiles?page[number]={page}&page[size]=3")
        seen.append([one["name"][-1] for one in answer["data"]])
        assert answer["meta"] == {"page_number": page, "page_size": 3, "total_pages": 3, "total_results": 7}
    assert seen == [["0", "1", "2"], ["3", "4", "5"], ["6"], []]


async def test_pages_of_messaging_campaigns_count_records(app: Application) -> None:
    brand = {
        "entityType": "PRIVATE_PROFIT",
        "displayName": "A",
        "country": "US",
        "email": "a@example.com",
        "vertical": "TECHNOLOGY",
    }
    for _ in range(3):
        status, answer = await app.ask("POST", "/10dlc/brand", brand)
        assert status == 200, answer
    _, answer = await app.ask("GET", "/10dlc/brand?page=2&recordsPerPage=2")
    assert (len(answer["records"]), answer["page"], answer["totalRecords"]) == (1, 2, 3)


async def test_pages_of_texml_begin_with_zero_and_lead_to_the_next(app: Application) -> None:
    path = "/texml/Accounts/1/Calls"
    for number in range(3):
        call = {
            "To": "+13125550142",
            "From": "+13125550100",
            "ApplicationSid": "1",
            "Url": f"https://example.com/{number}",
        }
        status, made = await app.ask("POST", path, call)
        assert (status, (await app.ask("GET", f"{path}/{made['sid']}"))[0]) == (200, 200)
    _, first = await app.ask("GET", f"{path}?Page=0&PageSize=2")
    assert (len(first["calls"]), first["page"], first["start"], first["end"]) == (2, 0, 0, 1)
    assert first["next_page_uri"].startswith("/v2/texml/Accounts/1/Calls")
    assert "Page=1" in first["next_page_uri"]
    _, last = await app.ask("GET", f"{path}?Page=1&PageSize=2")
    assert len(last["calls"]) == 1
    assert "next_page_uri" not in last


async def test_pages_by_cursor(sim: Simulator, app: Application) -> None:
    for _ in range(3):
        await sim.incoming_call(connection_id="7")
    _, first = await app.ask("GET", "/connections/7/active_calls?page[limit]=2")
    assert len(first["data"]) == 2
    assert first["meta"]["total_items"] == 3
    _, last = await app.ask(
        "GET", f"/connections/7/active_calls?page[after]={first['meta']['cursors']['after']}&page[limit]=2"
    )
    assert len(last["data"]) == 1
    assert "next" not in last["meta"]


async def test_a_document_that_was_uploaded_can_be_downloaded(app: Application) -> None:
    body = (
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="letter.pdf"\r\nContent-Type: application/pdf\r\n\r\n'
        b"%PDF-1.4 \x00\r\n--b--\r\n"
    )
    async with app.http.post(
        f"{app.simulator.url}/documents", data=body, headers={"Content-Type": "multipart/form-data; boundary=b"}
    ) as response:
        identifier = (await response.json())["data"]["id"]
    status, content = await app.ask("GET", f"/documents/{identifier}/download")
    assert (status, content) == (200, b"%PDF-1.4 \x00")


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({}, 401, "10009"),
        ({"Authorization": "Basic a"}, 401, "10009"),
        ({"Authorization": "Bearer other"}, 401, "10009"),
    ],
)
@pytest.mark.simulator(api_keys=["KEY"])
async def test_a_key_is_needed(app: Application, headers: dict[str, str], status: int, code: str) -> None:
    async with app.http.get(f"{app.simulator.url}/balance", headers={"Authorization": "", **headers}) as response:
        assert response.status == status
        assert str((await response.json())["errors"][0]["code"]) == code
    assert (await app.ask("GET", "/balance"))[0] == 200


async def test_no_key_is_needed_where_the_document_says_so(sim: Simulator, app: Application) -> None:
    async with app.http.post(
        f"{sim.url}/rooms/x/actions/refresh_client_token", headers={"Authorization": ""}, json={}
    ) as response:
        assert response.status not in (401, 403)


async def test_a_path_that_is_not_in_the_document_is_not_found(app: Application) -> None:
    assert (await app.ask("GET", "/cals"))[0] == 404
    assert (await app.ask("GET", "/cals/1/2/3"))[0] == 404


async def test_a_method_that_is_not_in_the_document_is_not_allowed(app: Application) -> None:
    async with app.http.put(f"{app.simulator.url}/calls", json={}) as response:
        assert response.status == 405
        assert response.headers["Allow"] == "POST"


async def test_every_response_has_a_request_id_and_the_journal_hides_the_key(sim: Simulator, app: Application) -> None:
    async with app.http.get(f"{sim.url}/balance") as response:
        assert response.headers["x-request-id"]
    assert "authorization" not in sim.journal.requests()[0].headers
    assert "KEY" not in repr(sim.journal.requests()[0])


@pytest.mark.parametrize(
    ("path", "media_type", "start"),
    [
        ("/usage_reports?product=wireless&dimensions=date&metrics=cost&format=csv", "text/csv", b"id,"),
        ("/porting_orders/{order}/loa_template", "application/pdf", b"%PDF-"),
        ("/wireguard_peers/{peer}/config", "text/plain", b""),
    ],
)
@pytest.mark.simulator(invent=True)
async def test_a_response_that_is_not_json_has_its_own_media_type(
    app: Application, path: str, media_type: str, start: bytes
) -> None:
    identifier = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    url = app.simulator.url + path.format(order=identifier, peer=identifier)
    async with app.http.get(url) as response:
        answer = await response.read()
        assert response.status == 200, answer
        assert response.content_type == media_type
        assert answer.startswith(start)


async def test_a_list_comes_as_csv_where_the_header_asks_for_it(app: Application) -> None:
    async with app.http.get(f"{app.simulator.url}/porting_phone_numbers", headers={"Accept": "text/csv"}) as response:
        assert response.content_type == "text/csv"


async def test_a_repeated_idempotency_key_replays_the_response(sim: Simulator, app: Application) -> None:
    order = {
        "idempotency_key": "8eb5b5f9-5893-423c-9f15-b487713d44d4",
        "items": [{"billing_bundle_id": "8661948c-a386-4385-837f-af00f40f111a", "quantity": 1}],
    }
    first = await app.ask("POST", "/bundle_pricing/user_bundles/bulk", order)
    assert first[0] == 201, first
    assert await app.ask("POST", "/bundle_pricing/user_bundles/bulk", order) == first
    assert len(sim.carried_out("CreateUserBundlesBulk")) == 1
    assert (await app.ask("POST", "/bundle_pricing/user_bundles/bulk", {**order, "items": []}))[0] == 422
