"""Messages between two numbers, in a flow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from telnyx_async.live import Steps
from telnyx_async.webhooks.flows.marker import conversation_of

if TYPE_CHECKING:
    from telnyx_async.model import Event
    from telnyx_async.models import MessageReceived, SendMessageResponse

__all__ = ["Conversation"]


@frozen(eq=False)
class Conversation:
    """The messages between your own number and another one.

    ```python
    @webhooks.flow(MessageReceived, where=lambda event: event.payload.text == "order")
    async def order(conversation: Conversation) -> None:
        await conversation.send("Which size?")
        try:
            size = await conversation.wait_for_reply(timeout=3600)
        except TimeoutError:
            return
        await conversation.send(f"Size {size.payload.text} is on its way.")
    ```

    Until the flow ends, each message between the two numbers is for it, and begins no other flow.

    Attributes:
        steps: the flow.
        number: your own.
        other: the number at the other side.
    """

    steps: Steps = field(repr=False)
    number: str
    other: str

    async def send(self, text: str, *, media_urls: Sequence[str] | None = None) -> SendMessageResponse:
        """Send a message. For more options, call `messages.send(flow.session, ...)`.

        Args:
            text: of the message.
            media_urls: URLs of files; they make it an MMS.
        """
        from telnyx_async.api import messages  # flows of calls do without it

        return await messages.send(
            self.steps.session, from_=self.number, to=self.other, text=text, media_urls=media_urls
        )

    async def wait_for_reply(
        self, *, timeout: float | None = None, where: Callable[[MessageReceived], bool] | None = None
    ) -> MessageReceived:
        """Wait for a message from the other number. One that came earlier counts, if it was not returned before.

        Args:
            timeout: seconds.
            where: which of these messages.

        Raises:
            TimeoutError: there was none in time.
        """
        from telnyx_async.models import MessageReceived  # flows of calls do without it

        return await self.steps.wait_for(
            MessageReceived,
            of=conversation_of(self.number, self.other),
            timeout=timeout,
            where=lambda event: self._is_reply(event) and (where is None or where(event)),
        )

    def _is_reply(self, event: MessageReceived) -> bool:
        sender = event.payload.from_
        return sender is not None and sender.phone_number == self.other


def begun_by(event: Event, steps: Steps) -> Conversation | None:
    """The conversation that a message belongs to; None for other events, and for messages to several numbers."""
    if event.event_type != "message.received":
        return None
    message: MessageReceived = event  # type: ignore[assignment]  # the class of this type
    sender, recipients = message.payload.from_, message.payload.to or ()
    numbers = [recipient.phone_number for recipient in recipients if recipient.phone_number]
    if sender is None or not sender.phone_number or len(numbers) != 1:
        return None
    return Conversation(steps, numbers[0], sender.phone_number)
