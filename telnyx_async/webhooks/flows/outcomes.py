"""The outcome of a step, as the journal keeps it: an event, or an error that it raised."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, cast

import orjson
from attrs import asdict, fields

from telnyx_async import errors
from telnyx_async.errors import ErrorItem, TelnyxError
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


def of_error(error: Exception) -> dict[str, Any]:
    """The outcome of a step that raised an error."""
    if getattr(errors, type(error).__name__, None) is not type(error):
        args = list(error.args) if is_json(list(error.args)) else [str(error)]
        kind = type(error)
        return {"error": kind.__qualname__, "module": kind.__module__, "args": args, "facts": _facts(vars(error))}
    facts = _facts({one.name: getattr(error, one.name) for one in fields(cast("type[TelnyxError]", type(error)))})
    listed = [asdict(item) for item in getattr(error, "errors", ())]
    outcome = {"error": type(error).__name__, "facts": facts, "listed": listed if is_json(listed) else []}
    event = getattr(error, "event", None)
    return outcome if event is None else {**outcome, **of_event(event)}


def event_of(outcome: dict[str, Any]) -> Any:
    """The event of an outcome.

    Raises:
        Exception: that the step raised.
    """
    event = unwrapped(parse(outcome["event"].encode())) if "event" in outcome else None
    if "error" not in outcome:
        return event
    if "module" in outcome:
        raise _foreign(outcome)
    more = {"errors": tuple(ErrorItem(**item) for item in outcome["listed"]), "event": event}
    raise getattr(errors, outcome["error"])(**outcome["facts"], **{name: x for name, x in more.items() if x})


def _facts(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if is_json(value)}


def _foreign(outcome: dict[str, Any]) -> Exception:
    """An error of a class that is not ours: of the same class, if the program has it still."""
    kind: Any = sys.modules.get(outcome["module"])
    for name in outcome["error"].replace("<locals>", "").split("."):
        kind = getattr(kind, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception):
        with suppress(Exception):  # its class may want other arguments
            error = kind.__new__(kind, *outcome["args"])
            error.args = tuple(outcome["args"])
            vars(error).update(outcome["facts"])
            return error
    return RuntimeError(f"{outcome['error']}: {' '.join(map(str, outcome['args']))}")


async def came_to(step: FlowStep) -> Any:
    """The outcome of an earlier run of a step."""
    assert step.outcome is not None
    if "cancelled" in step.outcome:  # what cancelled it then does so again
        await asyncio.get_running_loop().create_future()
    return event_of(step.outcome)


def made_by(response: object) -> str | None:
    """The id of the leg or conference that a response has; a transfer's has none."""
    data = getattr(response, "data", None)
    found = getattr(data, "call_control_id", None) or getattr(data, "id", None)
    return found if isinstance(found, str) else None
