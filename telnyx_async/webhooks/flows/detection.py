"""Answering machine detection of a leg that a flow has made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.errors import CallNotAnswered
from telnyx_async.webhooks.events import payload_field
from telnyx_async.webhooks.flows.mailbox import LATE
from telnyx_async.webhooks.flows.matching import Waiter

if TYPE_CHECKING:
    from telnyx_async.webhooks.flows.flow import Flow

__all__: list[str] = []

_DETECTED = frozenset({"call.machine.detection.ended", "call.machine.premium.detection.ended"})
# Seconds after which a leg whose detection has not ended counts as answered by a person.
_LONGEST = 60.0


async def refuse_machine(flow: Flow, call_control_id: str) -> None:
    """Wait for the result of the detection, and hang up on a machine.

    Raises:
        CallNotAnswered: it is a machine.
    """
    waiter = Waiter(target=call_control_id, types=_DETECTED, late=LATE)
    async with flow.mailbox.waiting(waiter, look=True):
        received = await flow.mailbox.until(waiter, _LONGEST)
    found = "" if received is None else payload_field(received.event, "result") or ""
    if received is not None and found.startswith(("machine", "fax", "silence")):
        await flow.call(call_control_id).hangup()
        raise CallNotAnswered(f"a machine answered: {found}", event=received.event)
