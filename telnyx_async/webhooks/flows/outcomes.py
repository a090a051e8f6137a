"""The outcome of a step, as the journal keeps it: an event, or an error that it raised."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson

from telnyx_async import errors
from telnyx_async.errors import TelnyxError
from telnyx_async.model import Event
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.flows.marker import unwrapped
from telnyx_async.webhooks.flows.steps import FlowStep

__all__: list[str] = []


def is_json(result: object) -> bool:
    """Whether a result is the same when it is read from the journal: a tuple, for one, is a list then."""
    try:
        found: object = orjson.loads(orjson.dumps(result))
    except (TypeError, ValueError):
        return False
    return found == result


def of_event(event: Event) -> dict[str, Any]:
    """The outcome of a step that an event ended."""
    return {"event": event.raw.decode()}


def of_error(error: TelnyxError | TimeoutError) -> dict[str, Any]:
    """The outcome of a step that raised an error."""
    event = getattr(error, "event", None)
    outcome = {"error": type(error).__name__, "message": getattr(error, "message", str(error))}
    return outcome if event is None else {**outcome, **of_event(event)}


def event_of(outcome: dict[str, Any]) -> Any:
    """The event of an outcome.

    Raises:
        TelnyxError: that the step raised.
        TimeoutError: the step timed out.
    """
    event = unwrapped(parse(outcome["event"].encode())) if "event" in outcome else None
    if "error" not in outcome:
        return event
    if outcome["error"] == "TimeoutError":
        raise TimeoutError(outcome["message"])
    kind: type[TelnyxError] = getattr(errors, outcome["error"])
    raise kind(outcome["message"]) if event is None else kind(outcome["message"], event=event)  # type: ignore[call-arg]


async def came_to(step: FlowStep) -> Any:
    """The outcome of an earlier run of a step."""
    assert step.outcome is not None
    if "cancelled" in step.outcome:  # whoever cancelled it then does so again
        await asyncio.get_running_loop().create_future()
    return event_of(step.outcome)


def made_by(response: object) -> str | None:
    """The id of the leg or conference that a response has; a transfer's has none."""
    data = getattr(response, "data", None)
    found = getattr(data, "call_control_id", None) or getattr(data, "id", None)
    return found if isinstance(found, str) else None
