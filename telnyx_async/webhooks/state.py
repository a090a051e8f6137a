"""`State[T]`: the client_state of an event as a value of your own class."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_origin

from attrs import frozen

from telnyx_async.model import Event
from telnyx_async.webhooks.client_state import decode_client_state, encode_client_state
from telnyx_async.webhooks.events import payload_field

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["State"]

T = TypeVar("T")


@frozen(eq=False)
class State(Generic[T]):
    """What a handler reads from a call's `client_state`, and writes into the next command.

    ```python
    @webhooks.on(CallGatherEnded)
    async def choose(call: Call, state: State[Menu]) -> None:
        if state.value is not None and state.value.tries < 3:
            again = Menu(tries=state.value.tries + 1)
            await call.gather_using_speak(payload="Again?", voice="female", client_state=state.encode(again))
    ```

    `T` is an attrs class or a dataclass.
    """

    _kind: Any
    _client_state: str | None

    @classmethod
    def of(cls, kind: Any, event: Event) -> State[Any]:
        """The state of an event, for an annotation such as `State[Menu]`."""
        return cls(get_args(kind)[0], payload_field(event, "client_state"))

    @property
    def value(self) -> T | None:
        """The state; None when the event has no client_state.

        Raises:
            ValueError: the client_state is not one of this class.
        """
        decoded = decode_client_state(self._client_state)
        if decoded is None:
            return None
        try:
            value: T = _converter().structure(decoded, self._kind)
        except Exception as error:
            raise ValueError(f"the client_state is no {self._kind.__name__}") from error
        return value

    def encode(self, value: T) -> str:
        """Encode a state for the `client_state` of a command."""
        return encode_client_state(_converter().unstructure(value))


def is_state(kind: Any) -> bool:
    """Whether an annotation is `State[...]`."""
    return get_origin(kind) is State


@cache
def _converter() -> Converter:
    from cattrs import Converter

    # Without extra keys, the state of one class is not taken for that of another.
    return Converter(forbid_extra_keys=True)
