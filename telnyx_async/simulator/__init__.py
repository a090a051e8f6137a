"""A local Telnyx: every operation of the document over real HTTP, live calls, signed webhooks, and faults.

```python
async with Simulator(webhook_url="http://127.0.0.1:8000/telnyx") as sim:
    call = await sim.incoming_call(to="+13125550100", presses="1")
    await sim.wait_for("TransferCall")
```

It needs the extra `simulator`. Each name is imported at its first use, so that the pytest plugin costs nothing in a run
that does not use it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from telnyx_async.simulator.faults import Fault, WebhookFault
    from telnyx_async.simulator.journal import Entry, EventEntry, Journal, RequestEntry, WebhookEntry
    from telnyx_async.simulator.simulator import Simulator
    from telnyx_async.simulator.threaded import SimulatorThread
    from telnyx_async.simulator.world.calls.call import Call
    from telnyx_async.simulator.world.parties import Party

_HOMES = {
    "Call": "world.calls.call",
    "Entry": "journal",
    "EventEntry": "journal",
    "Fault": "faults",
    "Journal": "journal",
    "Party": "world.parties",
    "RequestEntry": "journal",
    "Simulator": "simulator",
    "SimulatorThread": "threaded",
    "WebhookEntry": "journal",
    "WebhookFault": "faults",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        try:
            return getattr(import_module(f".{_HOMES[name]}", __name__), name)
        except ModuleNotFoundError as error:
            if error.name not in ("jsonschema_rs", "yaml"):
                raise
            raise ImportError("the simulator needs an extra: pip install 'telnyx-async[simulator]'") from error
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "Call",
    "Entry",
    "EventEntry",
    "Fault",
    "Journal",
    "Party",
    "RequestEntry",
    "Simulator",
    "SimulatorThread",
    "WebhookEntry",
    "WebhookFault",
]
