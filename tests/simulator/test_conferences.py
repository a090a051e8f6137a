"""Conferences: who is in them, who hears what, and how they end."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Call, Simulator

from .application import Application


@pytest.fixture
async def calls(sim: Simulator, app: Application) -> list[Call]:
    """Three people on the line."""
    made = [await sim.incoming_call(from_=f"+1312555019{number}") for number in range(3)]
    for call in made:
        await app.done(call.call_control_id, "answer")
    await app.until("call.answered", 3)
    app.received.clear()
    return made


async def create(app: Application, call: Call, **fields: Any) -> dict[str, Any]:
    status, answer = await app.ask(
        "POST", "/conferences", {"call_control_id": call.call_control_id, "name": "Daily", **fields}
    )
    assert status == 200, answer
    conference: dict[str, Any] = answer["data"]
    return conference


async def act(app: Application, conference: dict[str, Any], action: str, **fields: Any) -> tuple[int, Any]:
    return await app.ask("POST", f"/conferences/{conference['id']}/actions/{action}", fields)


async def participants(app: Application, conference: dict[str, Any], query: str = "") -> list[dict[str, Any]]:
    status, answer = await app.ask("GET", f"/conferences/{conference['id']}/participants{query}")
    assert status == 200
    listed: list[dict[str, Any]] = answer["data"]
    return listed


async def test_three_people_meet_and_the_last_one_ends_it(sim: Simulator, app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    for call in calls[1:]:
        assert (await act(app, conference, "join", call_control_id=call.call_control_id))[0] == 200
    assert len(await participants(app, conference)) == 3
    assert (await act(app, conference, "leave", call_control_id=calls[0].call_control_id))[0] == 200
    calls[1].hang_up()
    assert (await app.ask("GET", f"/conferences/{conference['id']}"))[1]["data"]["status"] == "in_progress"
    calls[2].hang_up()
    payload = await app.until("conference.ended")
    assert payload["reason"] == "all_left"
    assert app.types(without=("call.hangup",)) == [
        "conference.created",
        *["conference.participant.joined"] * 3,
        *["conference.participant.left"] * 3,
        "conference.ended",
    ]
    assert {p["conference_id"] for t in ("joined", "left") for p in app.payloads(f"conference.participant.{t}")} == {
        conference["id"]
    }
    assert not calls[0].ended
    for entry in sim.journal.webhooks():
        _, pointer = sim.document.events[entry.event_type]
        assert sim.document.errors(pointer, entry.body["data"], "response") == []


async def test_the_state_of_a_join_is_that_of_its_leg_only(app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    fields = {"call_control_id": calls[1].call_control_id}
    assert (await act(app, conference, "join", client_state="no base64", **fields))[0] == 422
    await act(app, conference, "join", client_state="aGk=", **fields)
    await app.until("conference.participant.joined", 2)
    states = [one.get("client_state") for one in app.payloads("conference.participant.joined")]
    assert states == [None, "aGk="]


async def test_the_host_takes_the_conference_along(app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    await act(app, conference, "join", call_control_id=calls[1].call_control_id, end_conference_on_exit=True)
    calls[1].hang_up()
    assert (await app.until("conference.ended"))["reason"] == "host_left"
    status, answer = await act(app, conference, "join", call_control_id=calls[2].call_control_id)
    assert (status, str(answer["errors"][0]["code"])) == (422, "90019")


async def test_hold_and_mute_are_kept_for_each(app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    await act(app, conference, "join", call_control_id=calls[1].call_control_id, mute=True)
    await act(app, conference, "hold", call_control_ids=[calls[0].call_control_id])
    assert [(one["muted"], one["on_hold"]) for one in await participants(app, conference)] == [
        (False, True),
        (True, False),
    ]
    assert len(await participants(app, conference, "?filter[muted]=true")) == 1
    everybody = [call.call_control_id for call in calls[:2]]
    assert (await act(app, conference, "unmute"))[0] == 200
    assert (await act(app, conference, "unhold", call_control_ids=everybody))[0] == 200
    assert not any(one["muted"] or one["on_hold"] for one in await participants(app, conference))


async def test_participants_are_on_hold_until_the_one_joins_who_starts_the_conference(
    app: Application, calls: list[Call]
) -> None:
    conference = await create(app, calls[0], start_conference_on_create=False)
    await act(app, conference, "join", call_control_id=calls[1].call_control_id)
    assert [one["on_hold"] for one in await participants(app, conference)] == [True, True]
    await act(app, conference, "join", call_control_id=calls[2].call_control_id, start_conference_on_enter=True)
    assert [one["on_hold"] for one in await participants(app, conference)] == [False, False, False]


async def test_all_participants_hear_a_prompt(app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    await act(app, conference, "join", call_control_id=calls[1].call_control_id)
    await act(app, conference, "speak", payload="Good morning", voice="female")
    await app.until("conference.speak.ended")
    assert calls[0].heard == calls[1].heard == ["Good morning"]
    await act(
        app, conference, "play", audio_url="http://example.com/a.mp3", call_control_ids=[calls[1].call_control_id]
    )
    await app.until("conference.participant.playback.started")
    assert len(calls[0].heard) == 1
    await act(app, conference, "stop")
    assert (await app.until("conference.participant.playback.ended"))["media_url"] == "http://example.com/a.mp3"


async def test_a_conference_is_recorded(app: Application, calls: list[Call]) -> None:
    conference = await create(app, calls[0])
    assert (await act(app, conference, "record_stop"))[0] == 422
    await act(app, conference, "record_start", format="mp3")
    await act(app, conference, "record_pause")
    await act(app, conference, "record_stop")
    payload = await app.until("conference.recording.saved")
    assert payload["conference_id"] == conference["id"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda call, conference: conference.update(id="none"), "90058"),
        (lambda call, conference: None, "90044"),
        (lambda call, conference: call.hang_up(), "90018"),
    ],
)
async def test_joining_is_refused(app: Application, calls: list[Call], change: Any, code: int) -> None:
    conference = await create(app, calls[0])
    await act(app, conference, "join", call_control_id=calls[1].call_control_id)
    change(calls[1], conference)
    _, answer = await act(app, conference, "join", call_control_id=calls[1].call_control_id)
    assert str(answer["errors"][0]["code"]) == code


async def test_a_command_id_counts_for_a_conference(sim: Simulator, app: Application, calls: list[Call]) -> None:
    first = await create(app, calls[0], command_id="one")
    assert await create(app, calls[0], command_id="one") == first
    for _ in range(2):
        await act(app, first, "speak", payload="Once", voice="female", command_id="two")
    assert len(sim.carried_out("SpeakTextToConference")) == 1
    listed = (await app.ask("GET", "/conferences"))[1]["data"]
    assert [one["id"] for one in listed] == [first["id"]]


def test_every_command_of_the_document_is_known(sim: Simulator) -> None:
    own = set(sim.world.operations.table)
    for endpoint in sim.document.endpoints.values():
        if endpoint.path.startswith(("/calls", "/conferences", "/queues")):
            assert endpoint.id in own | {"CallPay"}, endpoint.path  # no document says which events a payment sends


async def test_a_participant_is_read_and_changed_and_the_conference_ends_by_command(
    app: Application, calls: list[Call]
) -> None:
    conference = await create(app, calls[0])
    path = f"/conferences/{conference['id']}/participants/{calls[0].call_control_id}"
    assert (await app.ask("PATCH", path, {"end_conference_on_exit": True}))[1]["data"]["end_conference_on_exit"]
    assert (await app.ask("GET", path))[1]["data"]["conference_id"] == conference["id"]
    assert (await app.ask("GET", f"/conferences/{conference['id']}/participants/nobody"))[0] == 404
    await act(app, conference, "send_dtmf", digits="12")
    await act(app, conference, "gather_using_audio", call_control_id=calls[0].call_control_id, audio_url="http://a/b")
    calls[0].press("7#")
    assert (await app.until("call.gather.ended"))["digits"] == "7"
    assert (await act(app, conference, "end"))[0] == 200
    await app.until("conference.ended")


async def test_the_host_who_leaves_hangs_everybody_up_and_a_soft_end_lets_them_stay(
    app: Application, calls: list[Call]
) -> None:
    host, guest, late = calls
    conference = await create(app, guest)
    await act(app, conference, "join", call_control_id=host.call_control_id, soft_end_conference_on_exit=True)
    await act(app, conference, "leave", call_control_id=host.call_control_id)
    assert not guest.ended
    assert (await act(app, conference, "join", call_control_id=late.call_control_id))[0] == 422
    again = await create(app, host)
    assert again["id"] != conference["id"]
    await act(app, again, "join", call_control_id=late.call_control_id, end_conference_on_exit=True)
    await act(app, again, "leave", call_control_id=late.call_control_id)
    await app.until("call.hangup")
    assert (host.ended, late.ended, guest.ended) == (True, False, False)


async def test_a_conference_ends_everybody_by_command_or_when_its_time_is_over_and_has_a_name(
    sim: Simulator, app: Application, calls: list[Call]
) -> None:
    await create(app, calls[0], name="One")
    await create(app, calls[1], name="Two", duration_minutes=1)
    status, answer = await app.ask(
        "POST", "/conferences/One/actions/join", {"call_control_id": calls[2].call_control_id}
    )
    assert status == 200, answer
    (one,) = (await app.ask("GET", "/conferences?filter[name]=One"))[1]["data"]
    assert (await act(app, one, "end"))[0] == 200
    assert [call.ended for call in calls] == [True, False, True]
    assert (await app.until("conference.ended", 2))["reason"] == "time_exceeded"
    assert calls[1].ended
