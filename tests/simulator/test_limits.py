"""Settings and requests that cannot work are refused; one request cannot stop the simulator."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async.simulator import Simulator

from .application import Application
from .instructions import called, instructions_of

pytestmark = pytest.mark.simulator(speed="virtual")
HUGE = 2**62


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/actions/purchase/esims", {"amount": HUGE}),
        ("/number_block_orders", {"starting_number": "+13125550150", "range": HUGE}),
        ("/conferences", {"name": "One", "duration_minutes": HUGE}),
        ("/conferences", {"name": "One", "max_participants": 1}),
    ],
)
async def test_a_number_that_is_too_large_is_refused(
    sim: Simulator, app: Application, path: str, body: dict[str, Any]
) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    status, answer = await app.ask("POST", path, {"call_control_id": call.call_control_id, **body})
    (error,) = answer["errors"]
    assert (status, error["code"]) == (422, "10033")


async def test_a_code_has_ten_digits_at_most(sim: Simulator, app: Application) -> None:
    profile = (await app.ask("POST", "/verify_profiles", {"name": "One", "sms": {"code_length": HUGE}}))[1]["data"]
    body = {"phone_number": "+13125550142", "verify_profile_id": profile["id"]}
    assert (await app.ask("POST", "/verifications/sms", body))[0] == 200
    assert len(sim.code_of("+13125550142")) == 10


@pytest.mark.parametrize("loop", ["\u00b2", "9" * 100])
async def test_a_playback_is_repeated_a_thousand_times_at_most(sim: Simulator, app: Application, loop: str) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await app.done(call.call_control_id, "playback_start", audio_url="http://a/b.mp3", loop=loop)
    await sim.advance(3001)
    assert app.types()[-1] == "call.playback.ended"


@pytest.mark.parametrize("seconds", [-1, 1e300])
async def test_time_moves_forward_by_some_years_at_most(sim: Simulator, seconds: float) -> None:
    with pytest.raises(ValueError, match="time moves"):
        await sim.advance(seconds)


async def test_an_attribute_of_texml_that_is_no_sensible_number_gets_a_complaint(
    sim: Simulator, app: Application
) -> None:
    async with instructions_of(sim, app) as texml:
        await called(sim, texml, f'<Pause length="nan"/><Play loop="{"9" * 400}">/a.mp3</Play>')
        await sim.advance(1)
        assert [one.detail for one in sim.journal.events("complains:")] == [
            "<Pause>: length has to be a number from 0 to 1000000, not 'nan'",
            f"<Play>: loop has to be a number from 0 to 1000000, not '{'9' * 400}'",
        ]


@pytest.mark.parametrize(
    ("setting", "problem"),
    [
        ({"webhook_url": "localhost:8000"}, "webhook_url has to be a URL"),
        ({"public_url": "example.com"}, "public_url has to be a URL"),
        ({"document": {}}, "no OpenAPI document"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_at_once(setting: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Simulator(**setting)
