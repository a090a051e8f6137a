"""Answering machine detection: what it finds, by the party that answers."""

from __future__ import annotations

from collections.abc import Mapping

from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.parties import Machine

_DETECTING, _GREETING = 0.5, 2.0  # seconds
_PREMIUM: Mapping[Machine, str] = {
    "human": "human_residence",
    "machine": "machine",
    "silence": "silence",
    "fax": "fax_detected",
    "not_sure": "not_sure",
}


def start_detection(call: Call, mode: str) -> None:
    """Detect who answers, and send the webhooks.

    Args:
        call: that has just been answered.
        mode: answering_machine_detection of the command.
    """
    if mode == "premium":
        call.later(_DETECTING, _detect_premium, call)
    elif mode != "disabled":
        call.later(_DETECTING, _detect, call, mode)


def _detect_premium(call: Call) -> None:
    call.emit("call.machine.premium.detection.ended", result=_PREMIUM[call.party.machine])
    if call.party.machine == "machine":
        call.later(_GREETING, lambda: call.emit("call.machine.premium.greeting.ended", result="beep_detected"))


def _detect(call: Call, mode: str) -> None:
    machine = call.party.machine
    call.emit("call.machine.detection.ended", result=machine if machine in ("human", "machine") else "not_sure")
    if machine == "machine" and mode in ("greeting_end", "detect_beep"):
        result = "beep_detected" if mode == "detect_beep" else "ended"
        call.later(_GREETING, lambda: call.emit("call.machine.greeting.ended", result=result))
