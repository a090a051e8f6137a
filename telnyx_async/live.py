"""What the live handles of a flow have in common, and what they need of the flow.

`LiveCall` and `LiveConference` are generated; `telnyx_async.webhooks.flows` runs them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from telnyx_async.model import Event
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = ["Live", "Steps"]

E = TypeVar("E", bound="Event")
P = ParamSpec("P")
T = TypeVar("T")


class Steps(ABC):
    """The steps of a flow. Each is recorded, so that a worker that takes the flow over does not do it again."""

    @property
    @abstractmethod
    def session(self) -> TelnyxSession:
        """Sends commands that wait for nothing; they are recorded too."""

    @abstractmethod
    async def carry_out(
        self,
        operation: str,
        target: str,
        endings: tuple[str, ...],
        late: float,
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Any:
        """Carry out a command, and wait for the event that ends it. Called by the generated handles.

        Args:
            operation: operationId.
            target: call_control_id or conference_id; "" for a command without one.
            endings: the event types that end it; none where the response does.
            late: seconds for which an ending may come after the hangup.
            arguments: of the operation, by Python name.
            options: of the call.

        Returns:
            The event, or the response.
        """

    @abstractmethod
    async def make(
        self,
        operation: str,
        target: str,
        endings: tuple[str, ...],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> str:
        """Carry out a command that makes a leg or a conference; see `carry_out`. Returns its id when it is there."""

    @abstractmethod
    async def wait_for(
        self,
        kind: type[E],
        *,
        of: str | None = None,
        timeout: float | None = None,
        where: Callable[[E], bool] | None = None,
    ) -> E:
        """Wait for an event that no command waits for. One that came earlier counts, if it was not returned before.

        Args:
            kind: class of the event.
            of: call_control_id or conference_id; None for any.
            timeout: seconds.
            where: which of these events.

        Raises:
            TimeoutError: there was none in time.
            CallEnded: the call has ended.
        """

    @abstractmethod
    async def ended(self, target: str) -> Event:
        """Wait until a call or conference ends. Returns the event that says so."""

    @abstractmethod
    async def sleep(self, seconds: float, *, of: str | None = None) -> None:
        """Wait. A flow that is taken over waits for the rest.

        Args:
            seconds: to wait.
            of: a call or conference: when it ends, the sleep does too.

        Raises:
            CallEnded: the call has ended.
        """

    @abstractmethod
    async def once(self, name: str, function: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function of your own and record its result, so that a takeover does not call it again.

        A worker that is killed between the effect and the record leaves no trace: the next one calls the function again,
        with the same key. Make the function idempotent by that key: inside of it, `idempotency_key()` returns it.

        Args:
            name: of the effect; another one for each within the flow.
            function: async. Its result must be JSON: None, bool, numbers, texts, lists, mappings.
            args: of the function.
            kwargs: of the function.

        Raises:
            ConfigurationError: the result is not JSON, or the name was used before.
            Exception: what the function raises. The next worker raises it again: of the same class, with its arguments
                and attributes as far as they are JSON.
        """


@frozen(eq=False)
class Live:
    """A call or conference in a flow.

    Attributes:
        steps: the flow.
        id: call_control_id or conference_id.
    """

    steps: Steps = field(repr=False)
    id: str

    async def wait_for(
        self, kind: type[E], *, timeout: float | None = None, where: Callable[[E], bool] | None = None
    ) -> E:
        """Wait for an event that no command waits for, as `CallDtmfReceived`.

        Each event is returned once: by the command that it ends, or else by a `wait_for` of its class. An event that
        comes before is kept for the next `wait_for`.

        Args:
            kind: class of the event.
            timeout: seconds.
            where: which of these events.

        Raises:
            TimeoutError: there was none in time.
            CallEnded: the call has ended.
        """
        return await self.steps.wait_for(kind, of=self.id, timeout=timeout, where=where)

    async def ended(self) -> Event:
        """Wait until it ends. Returns the event that says so: `CallHangup` or `ConferenceEnded`."""
        return await self.steps.ended(self.id)

    async def events(self, kind: type[E]) -> AsyncIterator[E]:
        """Iterate over the events of a class until the call or conference ends, as `call.events(CallTranscription)`.

        Args:
            kind: class of the events.
        """
        from telnyx_async.errors import CallEnded

        while True:
            try:
                event = await self.wait_for(kind)
            except CallEnded:
                return
            yield event

    async def sleep(self, seconds: float) -> None:
        """Wait, and end with the call or conference. A flow that is taken over waits for the rest of the time.

        Args:
            seconds: to wait.

        Raises:
            CallEnded: the call or conference has ended.
        """
        await self.steps.sleep(seconds, of=self.id)

    async def once(self, name: str, function: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function of your own and record its result, so that a takeover does not call it again.

        A worker that is killed between the effect and the record leaves no trace: the next one calls the function again,
        with the same `idempotency_key()`.

        Args:
            name: of the effect; another one for each within the flow.
            function: async. Its result must be JSON: None, bool, numbers, texts, lists, mappings.
            args: of the function.
            kwargs: of the function.

        Raises:
            ConfigurationError: the result is not JSON, or the name was used before.
            Exception: what the function raises; it is recorded too.
        """
        return await self.steps.once(name, function, *args, **kwargs)
