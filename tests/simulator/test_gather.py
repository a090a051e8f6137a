"""Gathering digits, in virtual time."""

from __future__ import annotations

import pytest

from telnyx_async.simulator import Call, Simulator

from .application import Application

pytestmark = pytest.mark.simulator(speed="virtual")
MENU = {"payload": "Press a key", "voice": "female", "timeout_millis": 10_000, "inter_digit_timeout_millis": 2_000}


@pytest.fixture
async def call(sim: Simulator, app: Application) -> Call:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    return call


def ended(app: Application) -> tuple[str, str]:
    payload = app.payloads("call.gather.ended")[-1]
    return payload["digits"], payload["status"]


async def test_the_maximum_of_digits_ends_it_at_once(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU, maximum_digits=2)
    await sim.advance(3)
    call.press("12")
    await sim.advance(0)
    assert ended(app) == ("12", "valid")
    assert [payload["digit"] for payload in app.payloads("call.dtmf.received")] == ["1", "2"]


async def test_the_terminating_digit_ends_it_and_is_not_part_of_it(
    sim: Simulator, app: Application, call: Call
) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU)
    call.press("42#")
    await sim.advance(0)
    assert ended(app) == ("42", "valid")


async def test_a_pause_after_the_last_digit_ends_it(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU)
    await sim.advance(1)
    call.press("7")
    await sim.advance(1.9)
    assert "call.gather.ended" not in app.types()
    await sim.advance(0.2)
    assert ended(app) == ("7", "valid")


async def test_too_few_digits_are_asked_for_again_and_then_invalid(
    sim: Simulator, app: Application, call: Call
) -> None:
    await app.done(
        call.call_control_id, "gather_using_speak", **MENU, minimum_digits=3, maximum_tries=2, invalid_payload="Again"
    )
    for _ in range(2):
        await sim.advance(1)
        call.press("1#")
    await sim.advance(0)
    assert call.heard == ["Press a key", "Again"]
    assert ended(app) == ("1", "invalid")


async def test_a_digit_that_is_not_valid_starts_another_try(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU, valid_digits="12", maximum_digits=1)
    await sim.advance(1)
    call.press("9")
    await sim.advance(1)
    call.press("2")
    await sim.advance(0)
    assert ended(app) == ("2", "valid")


async def test_silence_is_a_timeout_after_all_tries(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU, maximum_tries=3)
    await sim.advance(31)
    assert "call.gather.ended" not in app.types()
    await sim.advance(3)
    assert ended(app) == ("", "timeout")
    assert call.heard == ["Press a key"] * 3


async def test_a_gather_without_a_prompt_waits_five_seconds(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather", gather_id="one")
    await sim.advance(4.9)
    assert "call.gather.ended" not in app.types()
    await sim.advance(0.2)
    assert ended(app) == ("", "timeout")


async def test_the_first_digit_cuts_the_prompt_short(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(
        call.call_control_id, "gather_using_audio", audio_url="http://example.com/menu.mp3", maximum_digits=1
    )
    await sim.advance(0.5)
    call.press("3")
    await sim.advance(0)
    assert app.types()[2:] == [
        "call.playback.started",
        "call.dtmf.received",
        "call.playback.ended",
        "call.gather.ended",
    ]


async def test_hanging_up_ends_it_with_what_was_pressed(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU)
    await sim.advance(1)
    call.press("5")
    await sim.advance(0.5)
    call.hang_up()
    await sim.advance(0)
    assert ended(app) == ("5", "call_hangup")
    assert app.types()[-1] == "call.hangup"


async def test_stopping_it_cancels(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU)
    await sim.advance(1)
    await app.done(call.call_control_id, "gather_stop")
    await sim.advance(0)
    assert ended(app) == ("", "cancelled")


async def test_another_gather_replaces_the_first(sim: Simulator, app: Application, call: Call) -> None:
    await app.done(call.call_control_id, "gather_using_speak", **MENU)
    await sim.advance(1)
    await app.done(call.call_control_id, "gather_using_speak", payload="Other", voice="female", maximum_digits=1)
    await sim.advance(1)
    call.press("8")
    await sim.advance(0)
    assert [(p["digits"], p["status"]) for p in app.payloads("call.gather.ended")] == [
        ("", "cancelled"),
        ("8", "valid"),
    ]


async def test_a_party_presses_one_entry_for_each_gather(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call(presses=["1", "22#"])
    await app.done(call.call_control_id, "answer")
    for _ in range(2):
        await sim.advance(1)
        await app.done(call.call_control_id, "gather_using_speak", **MENU, maximum_digits=3)
        await sim.advance(5)
    assert [p["digits"] for p in app.payloads("call.gather.ended")] == ["1", "22"]
