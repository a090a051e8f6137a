"""A call leg as all that runs on it sees it: its ids, its webhooks, its entries in the journal and its timers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import Literal, TypeAlias

from attrs import define, field

from telnyx_async.simulator.audio.track import Track
from telnyx_async.simulator.clock import Timer, timestamp
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.webhooks import Destination

State: TypeAlias = Literal["ringing", "answered", "bridged", "ended"]


@define(eq=False, kw_only=True)
class Leg:
    """One leg of a call.

    Args:
        environment: of the simulated world.
        direction: as the application sees it.
        from_: who calls.
        to: who is called.
        connection_id: of the application.
        destination: of the webhooks.
        client_state: base64, sent with each webhook.
        custom_headers: SIP headers of the application, sent with each webhook.
        sip_headers: standard SIP headers, sent with each webhook.
        listener: takes the events of the call, which then sends no webhooks.

    Attributes:
        features: what runs on the call, by name.
        inbound: what the person says.
        outbound: what the person hears.
    """

    environment: Environment = field(repr=False)
    direction: Literal["incoming", "outgoing"]
    from_: str
    to: str
    connection_id: str
    destination: Destination
    call_control_id: str = field(init=False)
    call_leg_id: str = field(init=False, repr=False)
    call_session_id: str = field(repr=False)
    client_state: str | None = None
    custom_headers: list[dict[str, str]] | None = field(default=None, repr=False)
    sip_headers: list[dict[str, str]] | None = field(default=None, repr=False)
    listener: Callable[[str, Mapping[str, Json]], None] | None = field(default=None, repr=False)
    state: State = field(default="ringing", init=False)
    features: dict[str, Feature] = field(factory=dict, init=False, repr=False)
    inbound: Track = field(factory=Track, init=False, repr=False)
    outbound: Track = field(factory=Track, init=False, repr=False)
    started: datetime = field(init=False, repr=False)
    _timers: list[Timer] = field(factory=list, init=False, repr=False)
    _activities: set[asyncio.Task[None]] = field(factory=set, init=False, repr=False)

    @call_control_id.default
    def _new_control_id(self) -> str:
        return f"v3:{self.environment.identifiers.token()}"

    @call_leg_id.default
    def _new_leg_id(self) -> str:
        return self.environment.identifiers.uuid()

    @call_session_id.default
    def _new_session_id(self) -> str:
        return self.environment.identifiers.uuid()

    @started.default
    def _now(self) -> datetime:
        return self.environment.clock.now()

    @property
    def number(self) -> str:
        """The number of the person on this leg."""
        return self.from_ if self.direction == "incoming" else self.to

    @property
    def ended(self) -> bool:
        """Whether the call has ended."""
        return self.state == "ended"

    def emit(self, event_type: str, **facts: Json) -> None:
        """Send a webhook about the call.

        Args:
            event_type: such as call.answered.
            facts: for the payload, besides those about the leg.
        """
        if self.listener is not None:
            self.listener(event_type, facts)
            return
        known = {
            "call_control_id": self.call_control_id,
            "connection_id": self.connection_id,
            "call_leg_id": self.call_leg_id,
            "call_session_id": self.call_session_id,
            "client_state": self.client_state,
            "from": self.from_,
            "to": self.to,
            "direction": self.direction,
            "start_time": timestamp(self.started),
            "custom_headers": self.custom_headers,
            "sip_headers": self.sip_headers,
        }
        self.environment.emit(event_type, {**known, **facts}, self.destination, call=self.call_control_id)

    def note(self, what: str, detail: str = "") -> None:
        """Record what the person on the phone does."""
        self.environment.note(self.number, what, detail, call=self.call_control_id)

    def later(self, seconds: float, action: Callable[..., object], *arguments: Json) -> None:
        """Schedule an action after so many simulated seconds. It is dropped when the call ends before."""

        def act() -> None:
            if not self.ended:
                action(*arguments)

        self._timers.append(self.environment.clock.call_later(seconds, act))

    def cancel_timers(self) -> None:
        """Drop all scheduled actions."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def spawn(self, activity: Coroutine[Json, Json, None]) -> None:
        """Run a coroutine in a background task whose webhooks are sent before call.hangup."""
        task = self.environment.spawn(activity)
        self._activities.add(task)
        task.add_done_callback(self._activities.discard)

    async def wait_for_activities(self) -> None:
        """Wait until all coroutines of `spawn` are done."""
        await asyncio.gather(*self._activities, return_exceptions=True)
