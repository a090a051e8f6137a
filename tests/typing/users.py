"""What users write. Only type-checked, by `make types`: a line that must be refused says which error it must give."""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import assert_type

from telnyx_async import NULL, RequestOptions, RetryPolicy, TelnyxSession, Timeouts, errors, paginate
from telnyx_async.api import ai_audio, calls, documents, media, messages, number_orders, phone_numbers, sim_cards
from telnyx_async.handles import Call, Conference
from telnyx_async.models import (
    AnswerCallResponse,
    CallInitiated,
    CallInitiatedPayload,
    ListPhoneNumbersResponse,
    PhoneNumberDetailed,
    SoundModifications,
)
from telnyx_async.operation import OPERATIONS, Operation
from telnyx_async.webhooks import WebhookRouter


async def commands(telnyx: TelnyxSession) -> None:
    answered = await calls.answer(telnyx, "v3:abc", record="record-from-answer", command_id="mine")
    assert_type(answered, AnswerCallResponse)
    await calls.answer(telnyx, "v3:abc", sound_modifications=SoundModifications(pitch=0.5))
    await calls.answer(telnyx, "v3:abc", sound_modifications={"pitch": 0.5})
    await calls.answer(telnyx, "v3:abc", record="sometimes")  # type: ignore[arg-type]
    await calls.answer(telnyx, call_control="v3:abc")  # type: ignore[call-arg]
    await calls.answer(telnyx, "v3:abc", "v3:def")  # type: ignore[call-arg, arg-type]
    await calls.dial(telnyx, to=["+13125550100", "+13125550101"], from_="+13125550102", connection_id="1")
    await calls.dial(telnyx, to="+13125550100", connection_id="1")  # type: ignore[call-arg]
    await messages.send(telnyx, to="+13125550100", from_="+13125550101", text="hello")
    await number_orders.create(telnyx, phone_numbers=[{"phone_number": "+13125550100"}])


async def options(telnyx: TelnyxSession) -> None:
    patient = RequestOptions(retry=RetryPolicy(attempts=5), timeouts=Timeouts(total=10))
    await calls.hangup(telnyx, "v3:abc", options=patient)
    await phone_numbers.update(telnyx, "1", customer_reference=None)
    await sim_cards.update(telnyx, "1", sim_card_group_id="2")
    TelnyxSession(retry=3)  # type: ignore[arg-type]


async def lists(telnyx: TelnyxSession) -> None:
    page = await phone_numbers.list(telnyx, filter_status="active", page_size=250)
    assert_type(page, ListPhoneNumbersResponse)
    for number in page.data or []:
        assert_type(number, PhoneNumberDetailed)
        assert_type(number.phone_number, str)
    async for item in paginate(phone_numbers.list, telnyx, filter_status="active"):
        print(item)


async def uploads(telnyx: TelnyxSession, pieces: AsyncIterator[bytes]) -> None:
    await documents.create(telnyx, file=Path("letter.pdf"))
    await media.create(telnyx, media_url="https://example.com/a.mp3", media_name="a")
    await ai_audio.transcribe(telnyx, file=pieces, model="distil-whisper/distil-large-v2")


async def handle(event: CallInitiated, call: Call, telnyx: TelnyxSession) -> None:
    assert_type(event.payload, CallInitiatedPayload)
    assert_type(event.occurred_at, datetime)
    event.call(telnyx)  # type: ignore[attr-defined]
    assert_type(await call.answer(), AnswerCallResponse)
    await call.transfer(to="+13125550100")
    await call.transfer()  # type: ignore[call-arg]
    await Conference(telnyx, "c").speak(payload="hello", voice="female")


class Database: ...


async def get_database() -> AsyncIterator[Database]:
    yield Database()


def register(webhooks: WebhookRouter) -> None:
    webhooks.provide(Database, Database)
    webhooks.provide(Database, get_database)
    webhooks.on(CallInitiated)(handle)
    webhooks.on(handle)  # type: ignore[arg-type]


async def failures(telnyx: TelnyxSession) -> None:
    try:
        await calls.hangup(telnyx, "v3:abc")
    except errors.CallEnded as ended:
        assert_type(ended.status, int | None)
        assert_type(ended.request_id, str | None)
    except errors.OutcomeUnknown as unknown:
        assert_type(unknown.idempotency_key, str | None)


def table() -> None:
    assert_type(OPERATIONS["AnswerCall"], Operation)
    assert_type(OPERATIONS["AnswerCall"].id.upper(), str)
    assert bool(NULL) is False
