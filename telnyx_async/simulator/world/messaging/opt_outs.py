"""Who has opted out of messages, by the keyword that they wrote."""

from __future__ import annotations

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.filters import select
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Product
from telnyx_async.simulator.world.resources import Resource

_KEYWORDS = {
    **dict.fromkeys(("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"), "stop"),
    **dict.fromkeys(("START", "UNSTOP"), "start"),
    **dict.fromkeys(("HELP", "INFO"), "info"),
}
_REPLIES = {
    "stop": "You will get no more messages from this number. Reply START to get them again.",
    "start": "You will get messages from this number again.",
}


@define(eq=False)
class OptOuts(Product):
    """The numbers that have opted out of the messages of a profile, or of a number without a profile."""

    _found: dict[tuple[str, str], Resource] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {"ListOptOuts": self._list}

    def check(self, sender: str, profile: str | None, recipient: str, pointer: str) -> None:
        """Refuse a message to who has opted out.

        Raises:
            ApiError: the recipient has.
        """
        if (profile or sender, recipient) in self._found:
            raise api_error("40300", f"{recipient} has opted out of messages from this sender", pointer=pointer)

    def receive(self, text: str, person: str, number: str, profile: str | None) -> str | None:
        """Take note of what a person writes.

        Args:
            text: of the message.
            person: who writes it.
            number: of the account.
            profile: messaging_profile_id of that number; None where it has none.

        Returns:
            The reply that is sent in the name of the number; None where the text is no keyword.
        """
        keyword = text.strip().upper()
        action, reply = _KEYWORDS.get(keyword), None
        for rule in self.resources.all(f"/messaging_profiles/{profile}/autoresp_configs"):
            if keyword in (one.upper() for one in rule.get("keywords", ())):
                action, reply = rule["op"], rule.get("resp_text")
        key = (profile or number, person)
        if action == "stop":
            self._found[key] = {
                "from": number,
                "to": person,
                "messaging_profile_id": profile,
                "keyword": keyword,
                "created_at": self.environment.clock.timestamp(),
            }
        elif action == "start":
            self._found.pop(key, None)
        return reply or _REPLIES.get(action or "")

    def _list(self, endpoint: Endpoint, request: Request) -> Response:
        return self.responses.listed(endpoint, request, select(list(self._found.values()), request.query))
