"""The journal of an event: what the commands that it caused came to.

Telnyx recognises a repeated command by its key, for 60 seconds. A handler that runs again later must not send the command
again, so its session writes a step for each command: before the first request, and when the response is there. In a later
run, a command with a recorded response returns it. One without was being sent when the first run ended: it is sent again
while Telnyx still recognises the key, and else its outcome is unknown.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any, Final, Protocol

import orjson
from attrs import frozen

from telnyx_async._engine.response import HTTPResponse
from telnyx_async._engine.retry import COMMAND_ID_WINDOW
from telnyx_async.operation import Operation

# Telnyx remembers an Idempotency-Key for 24 hours; less one, because two clocks are involved.
_KEY_WINDOW: Final = 23 * 3600.0


@frozen
class Step:
    """A command that a journal knows.

    Attributes:
        sent_at: when its first request began, in Unix seconds.
        response: what it came to; None while nobody knows.
    """

    sent_at: float
    response: HTTPResponse | None = None

    def to_bytes(self) -> bytes:
        """Write the step as JSON."""
        data: dict[str, Any] = {"sent_at": self.sent_at}
        if (response := self.response) is not None:
            headers = {name.lower(): text for name, text in response.headers.items()}
            data["response"] = [response.status, headers, b64encode(response.body).decode()]
        return orjson.dumps(data)

    @classmethod
    def from_bytes(cls, written: bytes) -> Step:
        """Read what `to_bytes` has written."""
        data = orjson.loads(written)
        if "response" not in data:
            return cls(data["sent_at"])
        status, headers, body = data["response"]
        return cls(data["sent_at"], HTTPResponse(status=status, headers=headers, body=b64decode(body)))


class Journal(Protocol):
    """Keeps the steps of one run of a handler, and of earlier runs for the same event."""

    def find(self, key: str) -> Step | None:
        """The step of a command, from this run or an earlier one."""
        ...

    async def record(self, key: str, step: Step | None) -> None:
        """Write a step; None removes it: the command was certainly not carried out."""
        ...


def may_send_again(operation: Operation, age: float) -> bool:
    """Whether a command may be sent again, although it may have been carried out.

    Args:
        operation: the operation of the command.
        age: seconds since its first request.
    """
    match operation.idempotency:
        case "command_id":
            return age < COMMAND_ID_WINDOW
        case "idempotency_key":
            return age < _KEY_WINDOW
        case "none":
            return False
    return True
