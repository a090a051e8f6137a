"""Messages between two numbers are what a flow sends and waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated, MessageReceived
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import Conversation, Flow

pytestmark = pytest.mark.telnyx_simulator(virtual_time=True)
Play = Callable[..., Any]


def sent(simulator: Simulator) -> list[str]:
    return [entry.body["text"] for entry in simulator.carried_out("SendMessage")]


def orders(event: MessageReceived) -> bool:
    return event.payload.text == "order"


async def test_a_flow_asks_and_waits_for_the_reply_which_begins_no_flow(
    telnyx_simulator: Simulator, play: Play
) -> None:
    async def order(conversation: Conversation) -> None:
        await conversation.send("Which size?")
        size = await conversation.wait_for_reply(timeout=3600)
        await conversation.send(f"Size {size.payload.text} is on its way.")

    playing = await play(order, MessageReceived, where=orders)
    await telnyx_simulator.incoming_message("order")
    await telnyx_simulator.wait_for("SendMessage")
    await telnyx_simulator.incoming_message("XL")
    assert await playing.ended() is None
    assert sent(telnyx_simulator) == ["Which size?", "Size XL is on its way."]
    assert [what for what, _ in playing.heard].count("started") == 1


async def test_messages_of_another_number_are_no_reply_and_a_reply_that_does_not_come_times_out(
    telnyx_simulator: Simulator, play: Play
) -> None:
    async def order(conversation: Conversation) -> None:
        await conversation.send("Which size?")
        await conversation.wait_for_reply(timeout=3600)

    playing = await play(order, MessageReceived, where=orders)
    await telnyx_simulator.incoming_message("order")
    await telnyx_simulator.wait_for("SendMessage")
    await telnyx_simulator.incoming_message("XL", from_="+13125550177")
    assert isinstance(await playing.ended(within=4000), TimeoutError)


async def test_a_reply_that_where_refuses_is_waited_past(telnyx_simulator: Simulator, play: Play) -> None:
    async def order(conversation: Conversation) -> None:
        await conversation.send("Which size?")
        reply = await conversation.wait_for_reply(where=lambda event: event.payload.text in ("S", "XL"))
        await conversation.send(f"{reply.payload.text}.")

    playing = await play(order, MessageReceived, where=orders)
    await telnyx_simulator.incoming_message("order")
    await telnyx_simulator.wait_for("SendMessage")
    for text in ("Hm", "XL"):
        await telnyx_simulator.incoming_message(text)
        await asyncio.sleep(60)
    assert await playing.ended() is None
    assert sent(telnyx_simulator) == ["Which size?", "XL."]


async def test_a_call_waits_for_a_message_of_its_caller(telnyx_simulator: Simulator, play: Play) -> None:
    async def confirm(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        own, caller = event.payload.to or "", event.payload.from_ or ""
        conversation = await flow.conversation(own, caller)
        await call.answer()
        await conversation.send("Reply with your order number.")
        reply = await conversation.wait_for_reply(timeout=60)
        await call.speak(payload=f"Order {reply.payload.text}.", voice="female", language="en-US")
        await call.hangup()

    playing = await play(confirm)
    call = await telnyx_simulator.incoming_call()
    await telnyx_simulator.wait_for("SendMessage")
    await telnyx_simulator.incoming_message("17", from_=call.from_, to=call.to)
    assert await playing.ended() is None
    assert call.heard == ["Order 17."]
