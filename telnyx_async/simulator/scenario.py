"""A call of the journal as a pytest scenario: the same person does the same, and the application has to do the same."""

from __future__ import annotations

import re

from telnyx_async.simulator.journal import EventEntry, Journal, RequestEntry
from telnyx_async.simulator.world.calls.call import Call

_TEST = '''"""Exported from the simulator. Set APPLICATION to where your program takes webhooks."""

import os

from telnyx_async.simulator import Simulator

APPLICATION = os.environ.get("APPLICATION", {url!r})


async def test_a_call_from_{name}(telnyx_simulator: Simulator) -> None:
{parties}    call = await telnyx_simulator.incoming_call(
        to={to!r}, from_={from_!r}, webhook_url=APPLICATION, presses={presses!r}
    )
{waits}    assert [one.operation for one in telnyx_simulator.journal.requests() if one.carried_out] == {operations!r}
    assert call.heard == {heard!r}
'''


def scenario(journal: Journal, call: Call) -> str:
    """The source of a test that plays a call again.

    Args:
        journal: holds the call.
        call: an incoming call.

    Raises:
        ValueError: the application dialled this call.
    """
    if call.direction != "incoming":
        raise ValueError("only an incoming call can be exported: the application itself dialled this one")
    operations = [one.operation for one in journal.requests() if one.carried_out and one.call == call.call_control_id]
    says = [one.detail for one in journal.events("says") if one.call == call.call_control_id]
    waits = [f"    await telnyx_simulator.wait_for({name!r})\n" for name in dict.fromkeys(operations)]
    waits += [f"    await call.hears({text!r})\n" for text in call.heard[-1:]]
    hung_up = any(one.what == "hangs up" and one.call == call.call_control_id for one in journal.events())
    waits += ["    call.hang_up()\n"] if hung_up else []
    waits += ['    await call.until("ended")\n'] if call.ended else []
    return _TEST.format(
        url=call.destination.url,
        name=re.sub(r"\W+", "", call.from_),
        parties=f"    telnyx_simulator.party({call.from_!r}, says={says!r})\n" if says else "",
        to=call.to,
        from_=call.from_,
        presses=_presses(journal, call),
        waits="".join(waits),
        operations=operations,
        heard=call.heard,
    )


def _presses(journal: Journal, call: Call) -> list[str]:
    """The digits that were pressed, one entry for those between two commands."""
    groups: list[str] = []
    apart = True
    for entry in journal:
        if entry.call != call.call_control_id:
            continue
        if isinstance(entry, RequestEntry):
            apart = True
        elif isinstance(entry, EventEntry) and entry.what == "presses":
            groups = [*groups, entry.detail] if apart else [*groups[:-1], groups[-1] + entry.detail]
            apart = False
    return groups
