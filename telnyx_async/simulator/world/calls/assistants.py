"""AI on a call: an assistant that talks, and a conversation that gathers data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field, frozen

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.resources import Resources
from telnyx_async.simulator.world.webhooks import Destination

_TURN = 1.0  # seconds that each side speaks
_TIMEOUT_MILLISECONDS = 1000
_VARIABLE = re.compile(r"{{\s*(\w+)\s*}}")


@define(eq=False)
class Conversation(Feature):
    """An assistant that talks to the person on a call.

    Args:
        call: that it runs on.
        fields: of the command.
    """

    call: Call = field(repr=False)
    fields: Mapping[str, Json]
    history: list[dict[str, str]] = field(factory=list, init=False)
    conversation_id: str = field(init=False)
    started: float = field(init=False)

    @conversation_id.default
    def _new_id(self) -> str:
        return self.call.environment.identifiers.uuid()

    def __attrs_post_init__(self) -> None:
        self._begin(self.fields.get("greeting"))

    def _begin(self, greeting: str | None) -> None:
        self.started = self.call.environment.clock.time()
        if greeting:
            self._say(greeting)
        for turn, words in enumerate(self.call.party.says, 1):
            self.call.later(turn * _TURN, self._hear, words)

    def stop(self) -> None:
        """End the conversation."""
        assistant = self.fields.get("assistant") or {}
        self.call.emit(
            "call.conversation.ended",
            assistant_id=assistant.get("id"),
            conversation_id=self.conversation_id,
            duration_sec=round(self.call.environment.clock.time() - self.started),
            calling_party_type="pstn",
        )

    def _say(self, words: str) -> None:
        self.history.append({"role": "assistant", "content": words})
        self.call.player.hear(Prompt.speech(words))

    def _hear(self, words: str) -> None:
        if self not in self.call.features.values():
            return
        self.history.append({"role": "user", "content": words})
        self.call.note("says", words)
        if self.fields.get("send_message_history_updates"):
            self.call.emit("call.ai_gather.message_history_updated", message_history=list(self.history))


@define(eq=False)
class AssistantConversation(Conversation):
    """A conversation with an assistant of the account: greeted as it is configured, with its dynamic variables.

    Args:
        resources: where the assistant is kept.
    """

    resources: Resources = field(repr=False)

    def __attrs_post_init__(self) -> None:
        self.started: float = self.call.environment.clock.time()
        given = self.fields.get("assistant") or {}
        kept = {one.get("id"): one for one in self.resources.all("/ai/assistants")}.get(given.get("id"), {})
        assistant = {**kept, **given}
        if kept and assistant.get("dynamic_variables_webhook_url"):
            self.call.spawn(self._ask(assistant))
        else:
            self._greet(assistant, {})

    async def _ask(self, assistant: Mapping[str, Json]) -> None:
        """Let the application give the variables: an assistant that gets no answer in time has its own values."""
        call = self.call
        incoming = call.direction == "incoming"
        payload = {
            "telnyx_conversation_channel": "phone_call",
            "telnyx_agent_target": call.to if incoming else call.from_,
            "telnyx_end_user_target": call.number,
            "telnyx_end_user_target_verified": False,
            "call_control_id": call.call_control_id,
            "assistant_id": assistant["id"],
        }
        milliseconds = assistant.get("dynamic_variables_webhook_timeout_ms") or _TIMEOUT_MILLISECONDS
        destination = Destination(assistant["dynamic_variables_webhook_url"], timeout=milliseconds / 1000)
        deliveries = call.environment.deliveries
        answer = await deliveries.ask("assistant.initialization", payload, destination, call.call_control_id)
        found = answer.get("dynamic_variables") if isinstance(answer, dict) else None
        if self in call.features.values():
            self._greet(assistant, found if isinstance(found, dict) else {})

    def _greet(self, assistant: Mapping[str, Json], variables: Mapping[str, Json]) -> None:
        known = {**(assistant.get("dynamic_variables") or {}), **variables}
        greeting = self.fields.get("greeting") or assistant.get("greeting") or ""
        self._begin(_VARIABLE.sub(lambda found: str(known.get(found[1], found[0])), greeting))


@define(eq=False)
class GatherConversation(Conversation):
    """A conversation that ends when it has gathered a value for each property of `parameters`, a JSON Schema.

    Args:
        sampler: makes the values.
    """

    sampler: Sampler = field(repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self.call.later((len(self.call.party.says) + 1) * _TURN, self._finish)

    def _finish(self) -> None:
        if self.call.features.pop("gather_using_ai", None) is not self:
            return
        result = self._result()
        if self.fields.get("send_partial_results"):
            self.call.emit("call.ai_gather.partial_results", message_history=self.history, partial_results=result)
        self.call.emit("call.ai_gather.ended", message_history=self.history, result=result, status="valid")
        self.stop()

    def _result(self) -> dict[str, Any]:
        """A value for each property."""
        properties = self.fields["parameters"].get("properties")
        known = properties if isinstance(properties, Mapping) else {}
        return {
            name: self.sampler.sample({"properties": {name: part}}, self.call.call_leg_id)[name]
            for name, part in known.items()
            if isinstance(part, Mapping) and "$ref" not in part
        }


@frozen
class Assistants:
    """Starts and stops conversations.

    Args:
        name: of the feature.
        begin: makes the conversation of a call, from the fields of the command.
        shown: the name of the conversation's id in the response.
    """

    name: str
    begin: Callable[[Call, dict[str, Any]], Conversation]
    shown: str = "conversation_id"

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any]:
        """Start a conversation.

        Returns:
            Its id.

        Raises:
            ApiError: one is running on the call already.
        """
        if self.name in call.features:
            raise api_error("90061", "an assistant is already running on this call")
        conversation = call.features[self.name] = self.begin(call, fields)
        return {self.shown: conversation.conversation_id}

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop the conversation, if one is running."""
        running = call.features.pop(self.name, None)
        if running is not None:
            running.stop()

    def add(self, call: Call, fields: dict[str, Any]) -> None:
        """Add messages to the conversation.

        Raises:
            ApiError: none is running.
        """
        running = call.features.get(self.name)
        if not isinstance(running, Conversation):
            raise api_error("10027", "no assistant is running on this call")
        running.history += fields.get("messages", [])

    def join(self, call: Call, fields: dict[str, Any]) -> dict[str, Any]:
        """Let a call take part in a conversation that runs on another.

        Returns:
            The id of the conversation.
        """
        call.note("joins conversation", fields["conversation_id"])
        return {self.shown: fields["conversation_id"]}
