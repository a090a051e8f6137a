"""The commands that Call Control understands: what each one does to a call, and when it may not."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from telnyx_async.simulator.schema.errors import Refusal, refuse
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.world.calls.call import Call, timestamp
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.calls.features import FEATURES
from telnyx_async.simulator.world.calls.gather import Gathering
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.webhooks import Destination

Fields: TypeAlias = dict[str, Any]
Command: TypeAlias = Callable[[Exchange, Call, Fields], Fields | None]

COMMANDS: dict[str, Command] = {}
# Commands for a call that nobody has answered yet.
_BEFORE_ANSWER = {
    "AnswerCall",
    "RejectCall",
    "HangupCall",
    "TransferCall",
    "BridgeCall",
    "UpdateClientState",
    "ReferCall",
}


def command(*operations: str) -> Callable[[Command], Command]:
    """Register what operations do."""

    def register(function: Command) -> Command:
        COMMANDS.update(dict.fromkeys(operations, function))
        return function

    return register


def carry_out(exchange: Exchange, operation: str, request: Request) -> Fields:
    """Carry a command out on the call that it is for.

    Args:
        exchange: where the call is.
        operation: one of `COMMANDS`.
        request: what was asked for.

    Returns:
        The `data` of the answer.

    Raises:
        Refusal: the call is not in a state for it.
    """
    call = exchange.find(request.path["call_control_id"])
    fields = request.fields
    client_state = _client_state(fields)
    if call.state == "ringing" and operation not in _BEFORE_ANSWER:
        raise refuse("90034", "the call has not been answered yet")
    before = call.client_state
    if client_state is not None:  # the webhooks that the command brings about already carry it
        call.client_state = client_state
    try:
        result = COMMANDS[operation](exchange, call, fields)
    except Refusal:
        call.client_state = before
        raise
    return {"result": "ok", **(result or {})}


def dial(exchange: Exchange, request: Request) -> Fields:
    """Carry Dial out: one call for each number.

    Returns:
        The `data` of the answer, which is about the first of them.
    """
    fields = request.fields
    client_state = _client_state(fields)
    linked = exchange.find(fields["link_to"]) if fields.get("link_to") else None
    application = exchange.applications(fields["connection_id"])
    destination = _destination(fields, application)
    if destination is None:
        raise refuse("10015", "neither the connection nor the command has a webhook URL", pointer="/webhook_url")
    targets = fields["to"] if isinstance(fields["to"], list) else [fields["to"]]
    if not targets:
        raise refuse("10015", "a call needs somebody to call", pointer="/to")
    calls: list[Call] = []

    def answered(call: Call) -> None:
        _start_what_was_asked(call, fields)

    for to in targets:
        session: Fields = {"call_session_id": (linked or calls[0]).call_session_id} if linked or calls else {}
        calls.append(
            exchange.outgoing(
                to=to,
                from_=fields["from"],
                connection_id=fields["connection_id"],
                destination=destination,
                client_state=client_state,
                answered=answered,
                **_leg(fields),
                **session,
            )
        )
    return about(calls[0]) | {"is_alive": False}


def about(call: Call) -> Fields:
    """What RetrieveCallStatus says of a call."""
    facts = {
        "record_type": "call",
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "client_state": call.client_state,
        "is_alive": not call.ended,
        "call_duration": call.duration,
        "start_time": timestamp(call.started),
        "end_time": timestamp(call.ended_at) if call.ended_at else None,
    }
    return {key: value for key, value in facts.items() if value is not None}


# --- answering and ending


@command("AnswerCall")
def _answer(exchange: Exchange, call: Call, fields: Fields) -> Fields | None:
    if call.direction == "outgoing" or call.state != "ringing":
        raise refuse("10027", "only an incoming call that still rings can be answered")
    call.destination = _destination(fields, call.destination) or call.destination
    call.answer()
    return _start_what_was_asked(call, fields)


@command("RejectCall")
def _reject(exchange: Exchange, call: Call, fields: Fields) -> None:
    if call.direction == "outgoing" or call.state != "ringing":
        raise refuse("10027", "only an incoming call that still rings can be rejected")
    call.end("user_busy" if fields.get("cause") == "USER_BUSY" else "call_rejected", "callee")


@command("HangupCall")
def _hang_up(exchange: Exchange, call: Call, fields: Fields) -> None:
    cancelled = call.direction == "outgoing" and call.state == "ringing"
    call.end(
        "originator_cancel" if cancelled else "normal_clearing",
        "callee" if call.direction == "incoming" else "caller",
    )


@command("UpdateClientState")
def _update_client_state(exchange: Exchange, call: Call, fields: Fields) -> None:
    """Nothing else is asked for."""


# --- connecting


@command("TransferCall")
def _transfer(exchange: Exchange, call: Call, fields: Fields) -> None:
    def bridge(target: Call) -> None:
        call.features.pop("transfer", None)
        if call.state == "ringing":
            call.answer()
        call.later(0.1, call.bridge, target)

    target = exchange.outgoing(
        to=fields["to"],
        from_=fields.get("from", call.from_ if call.direction == "incoming" else call.to),
        connection_id=call.connection_id,
        destination=_destination(fields, call.destination) or call.destination,
        client_state=fields.get("target_leg_client_state"),
        call_session_id=call.call_session_id,
        state="bridging",
        answered=bridge,
        **_leg(fields),
    )
    call.features["transfer"] = _Transfer(target)
    if fields.get("audio_url") or fields.get("media_name"):
        call.voice.play(Prompt.audio(fields.get("audio_url"), fields.get("media_name")))


@frozen
class _Transfer:
    """A transfer whose target still rings: who hangs up meanwhile calls it off."""

    target: Call

    def stop(self) -> None:
        if self.target.state == "ringing":
            self.target.end("originator_cancel", "caller")


@command("BridgeCall")
def _bridge(exchange: Exchange, call: Call, fields: Fields) -> None:
    other = exchange.queues.first(fields["queue"]) if fields.get("queue") else exchange.find(fields["call_control_id"])
    if other is call:
        raise refuse("10015", "a call cannot be bridged to itself", pointer="/call_control_id")
    call.stays_after_bridge = fields.get("park_after_unbridge") == "self"
    for one in (call, other):
        if one.state == "ringing" and one.direction == "incoming":
            one.answer()
    if other.state == "ringing":
        raise refuse("90034", "the other call has not been answered yet", pointer="/call_control_id")
    for one in (call, other):
        if "queue" in one.features:
            exchange.queues.leave(one, "bridged")
    call.later(0.1, call.bridge, other)


@command("EnqueueCall")
def _enqueue(exchange: Exchange, call: Call, fields: Fields) -> None:
    exchange.queues.enqueue(call, fields)


@command("LeaveQueue")
def _leave_queue(exchange: Exchange, call: Call, fields: Fields) -> None:
    exchange.queues.leave(call, "leave")


@command("ReferCall")
def _refer(exchange: Exchange, call: Call, fields: Fields) -> None:
    call.emit("call.refer.started", to=fields["sip_address"])
    party = exchange.party(fields["sip_address"])
    if party.outcome == "answers":
        call.later(0.5, lambda: call.emit("call.refer.completed", to=fields["sip_address"], sip_notify_response=200))
        call.later(0.6, call.end, "normal_clearing", "caller")
    else:
        call.later(0.5, lambda: call.emit("call.refer.failed", to=fields["sip_address"], sip_notify_response=486))


# --- voice


@command("SpeakCall")
def _speak(exchange: Exchange, call: Call, fields: Fields) -> None:
    _stop_first(call, fields)
    call.voice.play(Prompt.speech(fields["payload"]))


@command("StartCallPlayback")
def _play(exchange: Exchange, call: Call, fields: Fields) -> None:
    _stop_first(call, fields)
    loop = fields.get("loop", 1)
    times = int(loop) if str(loop).isdigit() else 1000
    call.voice.play(Prompt.audio(fields.get("audio_url"), fields.get("media_name"), times))


@command("StopCallPlayback")
def _stop_playback(exchange: Exchange, call: Call, fields: Fields) -> None:
    call.voice.stop(fields.get("stop", "all"))


@command("GatherCall")
def _gather(exchange: Exchange, call: Call, fields: Fields) -> None:
    call.voice.gather(Gathering.read(fields))


@command("GatherUsingSpeak")
def _gather_using_speak(exchange: Exchange, call: Call, fields: Fields) -> None:
    again = fields.get("invalid_payload")
    call.voice.gather(
        Gathering.read(
            fields,
            (Prompt.speech(fields["payload"], silent=True),),
            (Prompt.speech(again, silent=True),) if again else (),
        )
    )


@command("GatherUsingAudio")
def _gather_using_audio(exchange: Exchange, call: Call, fields: Fields) -> None:
    again = fields.get("invalid_audio_url"), fields.get("invalid_media_name")
    call.voice.gather(
        Gathering.read(
            fields,
            (Prompt.audio(fields.get("audio_url"), fields.get("media_name")),),
            (Prompt.audio(*again),) if any(again) else (),
        )
    )


@command("StopCallGather")
def _stop_gather(exchange: Exchange, call: Call, fields: Fields) -> None:
    call.voice.stop_gather("cancelled")


@command("SendDTMF")
def _send_dtmf(exchange: Exchange, call: Call, fields: Fields) -> None:
    if set(fields["digits"]) - set("0123456789ABCDabcd*#wW"):
        raise refuse("90014", "digits are 0-9, A-D, *, #, and w or W for a pause", pointer="/digits")
    call.note("hears tones", fields["digits"])


@command("SendSIPInfo")
def _send_sip_info(exchange: Exchange, call: Call, fields: Fields) -> None:
    call.note("receives SIP INFO", fields["content_type"])


# --- what runs until it is stopped


@command("PauseCallRecording", "ResumeCallRecording")
def _pause(exchange: Exchange, call: Call, fields: Fields) -> None:
    if "recording" not in call.features:
        raise refuse("10027", "the call is not being recorded")


def _feature(start: str, stop: str | None, name: str) -> None:
    @command(start)
    def _start(exchange: Exchange, call: Call, fields: Fields) -> Fields | None:
        return FEATURES[name].start(call, fields)

    if stop is not None:

        @command(stop)
        def _stop(exchange: Exchange, call: Call, fields: Fields) -> None:
            FEATURES[name].stop(call, fields)


for _start, _stop, _name in (
    ("StartCallRecord", "StopCallRecording", "recording"),
    ("StartCallFork", "StopCallFork", "fork"),
    ("StartCallStreaming", "StopCallStreaming", "streaming"),
    ("StartCallTranscription", "StopCallTranscription", "transcription"),
    ("StartSiprecSession", "StopSiprecSession", "siprec"),
    ("noiseSuppressionStart", "noiseSuppressionStop", "suppression"),
    ("CallStartAIAssistant", "CallStopAIAssistant", "assistant"),
    ("callGatherUsingAI", None, "gather_using_ai"),
):
    _feature(_start, _stop, _name)


# --- what many commands have in common


def _client_state(fields: Mapping[str, Any]) -> str | None:
    for name in ("client_state", "target_leg_client_state"):
        if fields.get(name):
            try:
                base64.b64decode(fields[name], validate=True)
            except binascii.Error:
                raise refuse("90017", "this is not base64", pointer=f"/{name}") from None
    return fields.get("client_state")


def _destination(fields: Fields, otherwise: Destination | None) -> Destination | None:
    if fields.get("webhook_url"):
        return Destination(fields["webhook_url"], method=fields.get("webhook_url_method", "POST"))
    return otherwise


def _stop_first(call: Call, fields: Fields) -> None:
    if fields.get("stop"):
        call.voice.stop(fields["stop"])


def _leg(fields: Fields) -> dict[str, Any]:
    return {
        "timeout": fields.get("timeout_secs", 30),
        "limit": fields.get("time_limit_secs", 14_400),
        "detection": fields.get("answering_machine_detection", "disabled"),
        "custom_headers": fields.get("custom_headers"),
        "sip_headers": fields.get("sip_headers"),
    }


def _start_what_was_asked(call: Call, fields: Fields) -> Fields | None:
    """Start what Dial and Answer may bring along: a recording, a stream, a transcription, audio."""
    result: Fields = {}
    if fields.get("record"):
        wish = {"channels": fields.get("record_channels", "dual"), "format": fields.get("record_format", "mp3")}
        result |= FEATURES["recording"].start(call, wish) or {}
    if fields.get("stream_url"):
        FEATURES["streaming"].start(call, fields)
    if fields.get("transcription"):
        FEATURES["transcription"].start(call, fields)
    if call.direction == "outgoing" and (fields.get("audio_url") or fields.get("media_name")):
        call.voice.play(Prompt.audio(fields.get("audio_url"), fields.get("media_name")))
    return result
