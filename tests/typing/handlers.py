"""Typical calls and handlers: no assert, no `or`, under strict checkers. Only type-checked, by `make types`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

import orjson

from telnyx_async import TelnyxSession
from telnyx_async.api import calls, conferences, faxes, messages, number_orders, phone_numbers, verify
from telnyx_async.handles import Call, Conference
from telnyx_async.model import Event, json_default
from telnyx_async.models import (
    AnswerRequest,
    CallAnswered,
    CallHangup,
    CallInitiated,
    CallRecordingSaved,
    ConferenceParticipantJoined,
    FaxDelivered,
    MessageReceived,
    PhoneNumberDetailed,
)


async def call_and_record(telnyx: TelnyxSession) -> str:
    dialled = await calls.dial(telnyx, to="+13125550100", from_="+13125550101", connection_id="1")
    assert_type(dialled.data.call_control_id, str)
    await calls.start_recording(telnyx, dialled.data.call_control_id, format_="mp3", channels="dual")
    return dialled.data.call_leg_id


async def take_incoming_calls(event: CallInitiated, call: Call) -> None:
    assert_type(event.payload.call_control_id, str)
    assert_type(event.occurred_at, datetime)
    if event.payload.direction == "incoming" and event.payload.from_.startswith("+1"):
        await call.answer(preferred_codecs="OPUS,G722")


async def open_a_conference(event: CallAnswered, telnyx: TelnyxSession) -> None:
    made = await conferences.create(telnyx, call_control_id=event.payload.call_control_id, name="Daily")
    await Conference(telnyx, made.data.id).speak(payload="Hello", voice="female")


async def greet(event: ConferenceParticipantJoined, telnyx: TelnyxSession) -> None:
    conference = Conference(telnyx, event.payload.conference_id)
    await conference.speak(payload="Hello", voice="female", call_control_ids=[event.payload.call_control_id])


async def reply(event: MessageReceived, telnyx: TelnyxSession) -> None:
    message = event.payload
    await messages.send(telnyx, to=message.from_.phone_number, from_=message.to[0].phone_number, text="Thanks")


async def keep_a_message_id(telnyx: TelnyxSession, ids: dict[str, str]) -> None:
    sent = await messages.send(telnyx, to="+13125550100", from_="+13125550101", text="hello")
    ids[sent.data.id] = sent.data.direction


async def store(event: CallRecordingSaved, recordings: dict[str, bytes]) -> None:
    recordings[event.payload.call_session_id] = orjson.dumps(event, default=json_default)


async def count_calls(event: CallHangup, ended: dict[str, datetime]) -> None:
    ended[event.payload.call_session_id] = event.occurred_at


async def confirm(event: FaxDelivered, telnyx: TelnyxSession) -> str:
    fax = await faxes.get(telnyx, event.payload.fax_id)
    return fax.data.status


async def numbers(telnyx: TelnyxSession) -> list[str]:
    page = await phone_numbers.list(telnyx, filter_status="active")
    for number in page.data:
        assert_type(number, PhoneNumberDetailed)
        assert_type(number.id, str)
        assert_type(number.created_at, datetime)
        assert_type(number.purchased_at, datetime)
    return [number.status for number in page.data]


async def order(telnyx: TelnyxSession) -> tuple[str, datetime]:
    ordered = await number_orders.create(telnyx, phone_numbers=[{"phone_number": "+13125550100"}])
    return ordered.data.id, ordered.data.created_at


async def verify_a_number(telnyx: TelnyxSession) -> str:
    begun = await verify.trigger_sms(telnyx, phone_number="+13125550100", verify_profile_id="1")
    return begun.data.id


async def misspelt(event: CallAnswered) -> None:
    print(event.payload.call_kontrol_id)  # type: ignore[attr-defined]  # pyright: ignore


async def any_event(event: Event, seen: set[str]) -> None:
    assert_type(event.event_type, str)
    seen.add(event.id)


def plain_data() -> None:
    asked = AnswerRequest(preferred_codecs="OPUS", unknown_fields={"brand_new": True})
    assert_type(asked.to_dict(), dict[str, Any])
    assert_type(AnswerRequest.from_dict({"client_state": "aGk="}), AnswerRequest)
