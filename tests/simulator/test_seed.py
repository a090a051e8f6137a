"""With the same seed, two runs are the same; without one, their identifiers differ."""

from __future__ import annotations

from typing import Any

import orjson

from telnyx_async.simulator import Simulator

from .application import application

# Byte for byte, without what is measured on the real clock (also the time of signing) and the ports of this run.
VOLATILE = ("milliseconds", "headers", "response_headers", "answer_headers", "url")


async def journal(seed: int | None) -> tuple[str, bytes]:
    async with Simulator(seed=seed, speed="virtual") as sim, application(sim) as app:
        call = await sim.incoming_call()
        await sim.quiet()
        await app.done(call.call_control_id, "answer")
        await app.done(call.call_control_id, "record_start", format="wav", channels="single")
        await app.ask("POST", "/messages", {"from": "+13125550100", "to": "+13125550142", "text": "Hello"})
        await app.ask("POST", "/messaging_profiles", {"name": "One", "whitelisted_destinations": ["US"]})
        found = (await app.ask("GET", "/available_phone_numbers"))[1]["data"][0]["phone_number"]
        await app.ask("POST", "/number_orders", {"phone_numbers": [{"phone_number": found}]})
        profile = (await app.ask("POST", "/verify_profiles", {"name": "One"}))[1]["data"]["id"]
        body = {"phone_number": "+13125550142", "verify_profile_id": profile}
        await app.ask("POST", "/verifications/sms", body)
        await app.done(call.call_control_id, "transfer", to="+13125550143")
        await sim.advance(30)
        call.hang_up()
        await sim.advance(30)
        own = orjson.dumps([without(entry) for entry in sim.journal.as_json()], default=str).decode()
        for address in (app.url, sim.root):
            own = own.replace(address, "http://application")
        return sim.public_key, own.encode()


def without(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in VOLATILE}


async def test_two_runs_with_one_seed_have_the_same_journal() -> None:
    first, second, other = await journal(3), await journal(3), await journal(4)
    assert first == second
    assert first != other


async def test_without_a_seed_each_run_has_its_own_identifiers_and_the_same_key() -> None:
    first, second = await journal(None), await journal(None)
    assert first[0] == second[0]
    assert first[1] != second[1]
