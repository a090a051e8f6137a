"""The longest time that a command takes: after it, its ending is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__: list[str] = []

# Seconds that a webhook may be late: Telnyx tries six times in 9 s where there is a failover URL.
GRACE = 15.0
# Seconds between two looks whether a call is still there, for commands that may take as long as the call.
LOOK = 300.0
_RINGING = 30.0
_GATHER_TIMEOUT = 60_000
# Slow speech, with room: about eight characters in a second.
_SECONDS_PER_CHARACTER = 0.2


def longest(operation: str, arguments: Mapping[str, Any]) -> float | None:
    """Seconds until the ending of a command is missing; None for a command that may take as long as the call.

    Args:
        operation: operationId.
        arguments: by Python name.
    """
    match operation:
        case "DialCall" | "TransferCall":
            return (arguments.get("timeout_secs") or _RINGING) + GRACE
        case "AnswerCall" | "BridgeCall" | "HangupCall" | "RejectCall" | "CreateConference" | "JoinConference":
            return GRACE
        case "LeaveConference" | "EndConference":
            return GRACE
        case "SpeakCall" | "SpeakTextToConference":
            return len(arguments["payload"]) * _SECONDS_PER_CHARACTER + GRACE if not arguments.get("loop") else None
        case "StartCallRecord" if arguments.get("max_length"):
            return float(arguments["max_length"]) + GRACE
        case "GatherCall" | "GatherUsingSpeak" if arguments.get("maximum_tries", 3) is not None:
            said = len(arguments.get("payload") or "") + len(arguments.get("invalid_payload") or "")
            waited = (arguments.get("timeout_millis") or _GATHER_TIMEOUT) / 1000
            return (said * _SECONDS_PER_CHARACTER + waited) * (arguments.get("maximum_tries") or 3) + GRACE
    return None
