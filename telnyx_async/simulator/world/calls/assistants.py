"""AI on a call: an assistant that talks, and a conversation that gathers data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field, frozen

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.prompts import Prompt

_TURN = 1.0  # seconds that each side speaks


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
        self.started = self.call.environment.clock.time()
        if self.fields.get("greeting"):
            self._say(self.fields["greeting"])
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
