"""A call that was made by hand becomes a test that passes."""

from __future__ import annotations

import pytest

from telnyx_async.simulator import Simulator

from .application import Application, Webhook, application
from .test_control import ask


async def menu(app: Application, webhook: Webhook) -> None:
    payload, call = webhook.payload, webhook.payload.get("call_control_id", "")
    match webhook.event_type:
        case "call.initiated" if payload["direction"] == "incoming":
            await app.done(call, "answer")
        case "call.answered":
            await app.done(call, "gather_using_speak", payload="Your number?", voice="female", maximum_digits=2)
        case "call.gather.ended":
            await app.done(call, "speak", payload=f"You pressed {payload['digits']}", voice="female")


async def test_an_exported_call_passes_as_a_test(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    async with application(sim, menu) as app:
        call = await sim.incoming_call(from_="+13125550177")
        await call.hears("Your number?")
        call.press("4")
        call.press("2")
        await call.hears("You pressed 42")
        call.hang_up()
        await sim.quiet()
        status, exported = await ask(sim, "GET", f"/calls/{call.call_control_id}/test")
        assert status == 200
        scope: dict[str, object] = {}
        monkeypatch.setenv("APPLICATION", app.url)
        exec(compile(exported["source"], "exported", "exec"), scope)
        async with Simulator(speed=50) as again:
            app.simulator = again
            await scope["test_a_call_from_13125550177"](again)  # type: ignore[operator]


async def test_a_call_that_the_application_dialled_is_not_exported(sim: Simulator, app: Application) -> None:
    body = {"connection_id": "1", "to": "+13125550142", "from": "+13125550100"}
    dialled = (await app.ask("POST", "/calls", body))[1]["data"]["call_control_id"]
    assert (await ask(sim, "GET", f"/calls/{dialled}/test"))[0] == 400
