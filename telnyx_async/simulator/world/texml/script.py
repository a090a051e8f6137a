"""The run of TeXML instructions on one call."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element

from attrs import define, field, frozen

from telnyx_async.simulator.schema.errors import ApiError
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.conferences import Conferences
from telnyx_async.simulator.world.calls.fields import Command
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.services import Service
from telnyx_async.simulator.world.texml.instructions import read
from telnyx_async.simulator.world.texml.requests import Requests

_UNANSWERED = {"Reject", "Hangup", "Redirect"}  # verbs that do not answer a call which rings
_DETECTION = {"Enable": "detect", "DetectMessageEnd": "greeting_end"}
DETECTED = ("call.machine.detection.ended", "call.machine.premium.detection.ended")
_PROGRESS: Mapping[str, str] = {"call.initiated": "initiated", "call.answered": "answered", "call.hangup": "completed"}
Verb: TypeAlias = Callable[["Script", Element], Awaitable["Step | None"]]
"""Runs one verb. What it returns are the instructions that go on instead of the following verbs."""


@frozen
class Step:
    """Instructions to go on with: at a URL, or as text."""

    url: str = ""
    method: str = "POST"
    fields: Mapping[str, Json] = field(factory=dict)
    text: str | None = None


@frozen
class Callback:
    """Where the progress of a call is sent to, and which of it."""

    url: str
    method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})

    @classmethod
    def read(cls, url: str | None, method: str | None, events: str | Iterable[str] | None) -> Callback | None:
        """A callback as a command or an element describes it; None where it gives no URL."""
        names = events.split() if isinstance(events, str) else list(events or ())
        return cls(url, method or "POST", frozenset(names or ["completed"])) if url else None


@frozen
class Stage:
    """What verbs act on."""

    calls: Calls
    commands: Mapping[str, Command]
    services: Mapping[str, Service]
    conferences: Conferences
    queues: Queues
    verbs: Mapping[str, Verb]


@define(eq=False)
class Script:
    """Runs instructions on a call.

    Args:
        stage: what verbs act on.
        call: that they are run on.
        requests: to the application.
        fallback: URL for instructions that the first URL does not give.
        callback: where the progress of the call is sent to.

    Attributes:
        words: what the person on the phone is going to say.
        legs: that were dialled and have not ended.
        callbacks: event type -> what sends the request that TeXML has for it.
        answered_by: human, machine or not_sure; None where nothing has detected it.
        ended: set when the call has ended.
    """

    stage: Stage
    call: Call
    requests: Requests
    fallback: str | None = None
    callback: Callback | None = None
    words: deque[str] = field(init=False)
    legs: list[Script] = field(factory=list, init=False)
    callbacks: dict[str, Callable[[Mapping[str, Json]], Awaitable[object]]] = field(factory=dict, init=False)
    answered_by: str | None = field(default=None, init=False)
    ended: asyncio.Event = field(factory=asyncio.Event, init=False)
    _expected: list[tuple[frozenset[str], asyncio.Future[tuple[str, Mapping[str, Json]]]]] = field(
        factory=list, init=False
    )
    _task: asyncio.Task[None] | None = field(default=None, init=False)

    @words.default
    def _says(self) -> deque[str]:
        return deque(self.call.party.says)

    def __attrs_post_init__(self) -> None:
        self.call.listener = self._take

    # --- events of the call

    def expect(self, *event_types: str) -> asyncio.Future[tuple[str, Mapping[str, Json]]]:
        """The next event of one of these types, and its facts. To be called before what causes it."""
        future: asyncio.Future[tuple[str, Mapping[str, Json]]] = asyncio.get_running_loop().create_future()
        self._expected.append((frozenset(event_types), future))
        return future

    def _take(self, event_type: str, facts: Mapping[str, Json]) -> None:
        environment = self.call.environment
        status = _PROGRESS.get(event_type)
        if status and self.callback and status in self.callback.events:
            environment.spawn(self.requests.progress(self.callback.url, self.callback.method, status))
        if send := self.callbacks.get(event_type):
            environment.spawn(_done(send(facts)))
        for expectation in list(self._expected):
            types, future = expectation
            if event_type in types or future.done():
                self._expected.remove(expectation)
                if not future.done():
                    future.set_result((event_type, facts))
        if event_type == "call.hangup":
            for leg in self.legs:
                if leg.call.state == "ringing":
                    leg.call.end("originator_cancel", "caller")
            self.stop()
            self.ended.set()

    def announce(self) -> None:
        """Report that the call has begun, which it did before this listened."""
        self._take("call.initiated", {})

    async def report_detection(self, callback: Callback, facts: Mapping[str, Json]) -> None:
        """Send who has answered the call."""
        self.answered_by = str(facts["result"])
        await self.requests.send("texml.call-amd", callback.url, callback.method, AnsweredBy=self.answered_by)

    # --- instructions

    def start(self, step: Step) -> None:
        """Run instructions, in place of those that are running."""
        self.stop()
        self._task = self.call.environment.spawn(self._run(step))

    def stop(self) -> None:
        """Stop to run instructions."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self, step: Step) -> None:
        going: Step | None = step
        while going is not None:
            text = await self.fetch(going)
            if text is None:
                self.complain("no URL gave instructions")
                break
            going = await self.perform(text)
        if not self.call.ended:
            self.stage.commands["HangupCall"](self.call, {})

    async def fetch(self, step: Step) -> str | None:
        """The text of instructions."""
        if step.text is not None:
            return step.text
        return await self.requests.document(step.url, step.method, self.fallback, **step.fields)

    async def perform(self, text: str) -> Step | None:
        """Run a document to its end, or to a verb that goes on with another."""
        verbs, complaints = read(text)
        for one in complaints:
            self.complain(one)
        for verb in verbs:
            if verb.tag not in _UNANSWERED and verb.get("answerOnBridge") != "true":
                await self.answer()
            try:
                step = await self.stage.verbs[verb.tag](self, verb)
            except ApiError as error:
                self.complain(f"<{verb.tag}>: {error.errors[0].detail}")
                continue
            except ValueError as error:
                self.complain(f"<{verb.tag}>: {error}")
                continue
            if step is not None:
                return step
        return None

    async def answer(self) -> None:
        """Answer the call, if it comes in and still rings."""
        if self.call.direction == "incoming" and self.call.state == "ringing":
            answered = self.expect("call.answered")
            self.call.answer()
            await answered

    def complain(self, problem: str) -> None:
        """Show the developer what is wrong with the instructions."""
        self.call.environment.note("TeXML", "complains:", problem, call=self.call.call_control_id)

    def goes_on(self, verb: Element, **fields: Any) -> Step | None:
        """The instructions that the `action` of a verb names."""
        action = verb.get("action")
        return Step(action, verb.get("method", "POST"), fields) if action else None

    async def sleep(self, seconds: float) -> None:
        """Wait for so many simulated seconds."""
        await self.call.environment.clock.sleep(seconds)


def detection(machine_detection: str | None, mode: str | None) -> str:
    """The mode of answering machine detection that Call Control has for attributes of TeXML."""
    asked = _DETECTION.get(machine_detection or "", "disabled")
    return "premium" if asked != "disabled" and mode == "Premium" else asked


async def _done(sending: Awaitable[object]) -> None:
    await sending
