"""client_state: data that a command attaches to a call.

Telnyx sends it back unchanged, as base64, with every later event of the call.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any, TypeVar, overload

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.serialization import dumps, loads, to_wire
from telnyx_async.errors import ConfigurationError

__all__ = ["decode_client_state", "encode_client_state"]

T = TypeVar("T", str, bytes, dict[str, Any])


def encode_client_state(state: str | bytes | Mapping[str, Any]) -> str:
    """Encode a state for the `client_state` of a command, as in `client_state=encode_client_state({"step": "menu"})`.

    Args:
        state: text, bytes, or a mapping that can be written as JSON.

    Returns:
        The state as base64.

    Raises:
        ConfigurationError: the state is something else, or cannot be written.
    """
    if not isinstance(state, str | bytes | Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("encode_client_state", "state", "str, bytes or a mapping", state)
    try:
        content = (
            state if isinstance(state, bytes) else state.encode() if isinstance(state, str) else dumps(to_wire(state))
        )
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"encode_client_state: the state cannot be written: {error}") from None
    return base64.b64encode(content).decode()


@overload
def decode_client_state(client_state: None, kind: type[T] = ...) -> None: ...
@overload
def decode_client_state(client_state: str | None, kind: type[T]) -> T | None: ...
@overload
def decode_client_state(client_state: str | None) -> dict[str, Any] | None: ...


def decode_client_state(client_state: str | None, kind: type = dict) -> Any:
    """Decode the state of an event, as in `decode_client_state(event.payload.client_state)["step"]`.

    Args:
        client_state: the payload's `client_state`.
        kind: the type that was encoded: dict (for a mapping), str or bytes.

    Returns:
        The state; None if the event has none.

    Raises:
        ValueError: the state was not encoded from this type.
    """
    if not isinstance(client_state, str | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("decode_client_state", "client_state", "str", client_state)
    if kind not in (dict, str, bytes):
        refuse("decode_client_state", "kind", "dict, str or bytes", kind)
    if not client_state:
        return None
    state = base64.b64decode(client_state, validate=True)
    if kind is bytes:
        return state
    if kind is str:
        return state.decode()
    found = loads(state)
    if not isinstance(found, dict):
        raise ValueError("the client_state is JSON, but not an object")
    return found
