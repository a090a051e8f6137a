"""The verbs that connect, move and end calls: Dial, Enqueue, Leave, Refer, Redirect, Reject and Hangup."""

from __future__ import annotations

import asyncio
from xml.etree.ElementTree import Element

from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.conference import Participant
from telnyx_async.simulator.world.calls.queues import Waiting
from telnyx_async.simulator.world.texml.requests import Requests, status_of
from telnyx_async.simulator.world.texml.script import DETECTED, Callback, Script, Step, detection
from telnyx_async.simulator.world.texml.speech import number, report_recordings


async def dial(script: Script, verb: Element) -> Step | None:
    """Dial numbers, the first call of a queue, or a conference."""
    if verb.get("record", "do-not-record") != "do-not-record":
        channels = "dual" if verb.get("record", "").endswith("dual") else verb.get("recordingChannels", "single")
        options = {
            "channels": channels,
            "max_length": number(verb, "recordMaxLength", 0),
            "timeout_secs": number(verb, "recordingTimeout", 0),
            "initiated_by": "DialVerb",
        }
        script.stage.services["recording"].start(script.call, options)
        url, method = verb.get("recordingStatusCallback"), verb.get("recordingStatusCallbackMethod", "POST")
        report_recordings(script, url, method)
    for child in verb:
        if child.tag == "Conference":
            return await _conference(script, verb, child)
        if child.tag == "Queue":
            return await _queue(script, verb, child)
    return await _numbers(script, verb)


async def _numbers(script: Script, verb: Element) -> Step | None:
    targets = [one for one in verb if one.tag in ("Number", "Sip")] or [verb]
    script.legs = [_leg(script, verb, target) for target in targets]
    for leg in script.legs:
        await leg.ended.wait()
    reached = next((leg.call for leg in script.legs if leg.call.answered_at), script.legs[0].call)
    script.legs = []
    return script.goes_on(
        verb,
        DialCallStatus=status_of(reached),
        DialCallSid=reached.call_control_id,
        DialCallDuration=_talked(reached),
    )


def _talked(call: Call) -> int:
    if call.answered_at is None or call.ended_at is None:
        return 0
    return round((call.ended_at - call.answered_at).total_seconds())


def _leg(script: Script, verb: Element, target: Element) -> Script:
    """Call one of the numbers, all of which ring at the same time."""
    call, stage = script.call, script.stage

    def answered(reached: Call) -> None:
        for other in script.legs:
            if other.call is not reached and not other.call.ended:
                other.call.end("originator_cancel", "caller")
        reached.environment.spawn(_connect(script, leg, target))

    made = stage.calls.outgoing(
        to=(target.text or "").strip(),
        from_=verb.get("callerId") or (call.from_ if call.direction == "incoming" else call.to),
        connection_id=call.connection_id,
        destination=call.destination,
        timeout=number(verb, "timeout", 30),
        limit=number(verb, "timeLimit", 14_400),
        detection=detection(target.get("machineDetection"), target.get("detectionMode")),
        state="bridging",
        answered=answered,
        call_session_id=call.call_session_id,
        listener=lambda event_type, facts: None,  # until its script listens
    )
    requests = Requests(script.requests.deliveries, made, script.requests.url)
    callback = Callback.read(
        target.get("statusCallback"), target.get("statusCallbackMethod"), target.get("statusCallbackEvent")
    )
    leg = Script(stage, made, requests, callback=callback)
    if callback is not None and "amd" in callback.events:
        leg.callbacks |= dict.fromkeys(DETECTED, lambda facts: leg.report_detection(callback, facts))
    leg.announce()
    return leg


async def _connect(script: Script, leg: Script, target: Element) -> None:
    if target.get("sendDigits"):
        leg.call.note("hears tones", target.get("sendDigits", ""))
    if target.get("url"):
        text = await leg.fetch(Step(target.get("url", ""), target.get("method", "POST")))
        if text is not None:
            await leg.perform(text)
    await script.answer()
    _bridge(script.call, leg.call)


async def _conference(script: Script, verb: Element, room: Element) -> Step | None:
    conferences, call = script.stage.conferences, script.call
    callback = Callback.read(room.get("statusCallback"), room.get("statusCallbackMethod"), ["start end join leave"])
    if callback is not None:
        for event_type, name in (
            *(("conference.created", "conference-start"), ("conference.ended", "conference-end")),
            *(
                ("conference.participant.joined", "conference-join"),
                ("conference.participant.left", "conference-leave"),
            ),
        ):
            _report_conference(script, callback, event_type, name)
    left, starts = script.expect("conference.participant.left"), room.get("startConferenceOnEnter") != "false"
    conferences.enter(
        call,
        (room.text or "").strip(),
        {
            "mute": room.get("muted") == "true",
            "end_conference_on_exit": room.get("endConferenceOnExit") == "true",
            "start_conference_on_create": starts,
            "start_conference_on_enter": starts,
            "label": room.get("participantLabel"),
            "max_participants": int(number(room, "maxParticipants", 250)),
        },
    )
    joined = call.features.get("conference")
    if (
        room.get("record") == "record-from-start"
        and isinstance(joined, Participant)
        and not joined.conference.recording
    ):
        conferences.record(joined.conference, {}, call)
        url, method = room.get("recordingStatusCallback"), room.get("recordingStatusCallbackMethod", "POST")
        report_recordings(script, url, method, of="conference")
    await left
    return script.goes_on(verb, DialCallStatus="completed")


def _report_conference(script: Script, callback: Callback, event_type: str, name: str) -> None:
    script.callbacks[event_type] = lambda facts: script.requests.send(
        f"texml.{name}",
        callback.url,
        callback.method,
        ConferenceSid=facts["conference_id"],
        StatusCallbackEvent=name,
        Timestamp=script.call.environment.clock.timestamp(),
    )


async def _queue(script: Script, verb: Element, queue: Element) -> Step | None:
    other = script.stage.queues.first((queue.text or "").strip())
    script.stage.queues.leave(other, "bridged")
    apart = script.expect("call.unbridged")
    _bridge(script.call, other)
    await apart
    return script.goes_on(verb, DialCallStatus="completed", DialCallSid=other.call_control_id)


def _bridge(call: Call, other: Call) -> None:
    call.bridge(other)
    call.note("is connected to", other.number)


async def enqueue(script: Script, verb: Element) -> Step | None:
    """Wait in a queue, with the instructions of `waitUrl`, until another call takes this one."""
    call = script.call
    dequeued, apart = script.expect("call.dequeued"), script.expect("call.unbridged")
    name, longest = (verb.text or "").strip(), int(number(verb, "maxWaitTimeSecs", 14_400))
    script.stage.queues.enqueue(call, {"queue_name": name, "max_wait_time_secs": longest})
    waiting = call.environment.spawn(_while_waiting(script, verb)) if verb.get("waitUrl") else None
    try:
        _, facts = await dequeued
    finally:
        if waiting is not None:
            waiting.cancel()
            call.player.stop()
    if facts["reason"] == "bridged":
        await apart
    apart.cancel()
    return script.goes_on(verb, QueueResult=facts["reason"], QueueTime=facts["wait_time_secs"])


async def _while_waiting(script: Script, verb: Element) -> None:
    waiting = script.call.features["queue"]
    while isinstance(waiting, Waiting) and script.call.features.get("queue") is waiting:
        fields = {
            "QueueSid": waiting.queue.id,
            "QueuePosition": waiting.queue.calls.index(waiting) + 1,
            "CurrentQueueSize": len(waiting.queue.calls),
            "QueueTime": waiting.seconds,
            "AvgQueueTime": waiting.queue.average,
        }
        text = await script.fetch(Step(verb.get("waitUrl", ""), verb.get("waitUrlMethod", "POST"), fields))
        if text is None:
            return
        await script.perform(text)
        await script.sleep(1)


async def leave(script: Script, verb: Element) -> None:
    """Leave the queue."""
    script.stage.queues.leave(script.call, "leave")
    await asyncio.sleep(0)


async def refer(script: Script, verb: Element) -> Step | None:
    """Hand the call over to a SIP address."""
    address = next((one.text or "" for one in verb if one.tag == "Sip"), "")
    ended = script.expect("call.refer.completed", "call.refer.failed")
    script.stage.commands["ReferCall"](script.call, {"sip_address": address.strip()})
    event_type, facts = await ended
    status = event_type.rpartition(".")[2]
    return script.goes_on(verb, ReferCallStatus=status, NotifySipResponseCode=facts["sip_notify_response"])


async def redirect(script: Script, verb: Element) -> Step | None:
    """Go on with other instructions."""
    return Step((verb.text or "").strip(), verb.get("method", "POST"))


async def reject(script: Script, verb: Element) -> None:
    """Reject a call that rings."""
    cause = {"busy": "USER_BUSY"}.get(verb.get("reason", ""), "CALL_REJECTED")
    script.stage.commands["RejectCall"](script.call, {"cause": cause})
    await script.ended.wait()


async def hang_up(script: Script, verb: Element) -> None:
    """End the call."""
    script.stage.commands["HangupCall"](script.call, {})
    await script.ended.wait()
