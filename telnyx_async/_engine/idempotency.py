"""The idempotency key of a call: given, derived from an event, or random.

Telnyx remembers the key of a command for some time (60 s for a `command_id`) and ignores a second command with the same
key. So a call has one key: it is chosen before the first request, and every request of the call carries it.
`caused_by(event)` extends this to several processes: the key is computed from the event, the operation, the target and
the number of the command. A handler that runs again for the same event then sends the same keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID, uuid4, uuid5

from telnyx_async._engine.journal import Journal
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation, Parameter

_NAMESPACE = UUID("5a0d4b8e-6f0f-5b7c-9d55-1c9f6c1d7c1e")
_HEADER_KEY = re.compile(r"[A-Za-z0-9_:-]{1,255}")


class Causation:
    """Derives keys from the event that causes the commands.

    The same event, operation, target and number give the same key in any process. Commands with the same operation and
    target are numbered in the order of the calls.

    Args:
        event: the event (anything with an `id`), or its id.
        journal: remembers what the commands came to; None for no memory beyond Telnyx's.

    Raises:
        ConfigurationError: the event has no id.
    """

    def __init__(self, event: object, journal: Journal | None = None) -> None:
        event_id = event if isinstance(event, str) else getattr(event, "id", None)
        if not isinstance(event_id, str) or not event_id:
            raise ConfigurationError("caused_by needs an event with an id, or the id itself")
        try:
            event_id.encode()
        except UnicodeEncodeError:
            raise ConfigurationError("caused_by: the id of the event contains a lone surrogate") from None
        self.event_id = event_id
        self.journal = journal
        self._calls: dict[tuple[str, str], int] = {}

    def next_key(self, operation_id: str, target: str) -> str:
        """The key of the next command of this operation on this target."""
        ordinal = self._calls[operation_id, target] = self._calls.get((operation_id, target), 0) + 1
        # The length prefixes make ("ab", "c") and ("a", "bc") different, whatever characters an id has.
        parts = (self.event_id, operation_id, target, str(ordinal))
        return str(uuid5(_NAMESPACE, "".join(f"{len(part)}:{part}" for part in parts)))


@lru_cache(maxsize=2000)
def key_parameter(operation: Operation) -> Parameter | None:
    """The parameter that carries the key; None when there is no key, or when its header is not a parameter."""
    if operation.idempotency == "command_id":
        wanted = "command_id"
    elif operation.idempotency == "idempotency_key":
        wanted = (operation.key_header or "idempotency_key").lower()
    else:
        return None
    place = "header" if operation.key_header else "body"
    for parameter in operation.parameters:
        if parameter.location == place and parameter.wire_name.lower() == wanted:
            return parameter
    return None


def key_for(
    operation: Operation,
    parameter: Parameter | None,
    arguments: Mapping[str, Any],
    given: str | None,
    cause: Causation | None,
) -> str | None:
    """Choose the key of one call: given, else derived from the cause, else random.

    Args:
        operation: the operation that is called.
        parameter: the result of `key_parameter`.
        arguments: of the call, by Python name.
        given: the key in the call's options.
        cause: derives keys from an event; None without an event.

    Returns:
        The key; None when the operation takes no key.

    Raises:
        ConfigurationError: the given key is invalid, or the operation takes no key.
    """
    if operation.idempotency not in ("command_id", "idempotency_key"):
        if given is not None:
            raise ConfigurationError(f"{operation.id} takes no idempotency key")
        return None
    if operation.idempotency == "command_id" and parameter is None:
        raise ConfigurationError(f"{operation.id} has no parameter for its command_id")
    argument = None if parameter is None else arguments.get(parameter.name)
    key = given if argument is None else argument
    if key is not None:
        if not isinstance(key, str) or not key:
            raise ConfigurationError(f"{operation.id}: the idempotency key must be a non-empty string")
        if operation.idempotency == "idempotency_key" and not _HEADER_KEY.fullmatch(key):
            raise ConfigurationError(
                f"{operation.id}: an idempotency key must have 1 to 255 letters, digits, underscores, colons or dashes"
            )
        return key
    return str(uuid4()) if cause is None else cause.next_key(operation.id, _target(operation, arguments))


def step_for(operation: Operation, arguments: Mapping[str, Any], key: str | None, cause: Causation) -> str:
    """The name of a call in the journal: its key, or what its key would be if the operation took one.

    Args:
        operation: the operation that is called.
        arguments: of the call, by Python name.
        key: of the call.
        cause: of the call.
    """
    return key or cause.next_key(operation.id, _target(operation, arguments))


def _target(operation: Operation, arguments: Mapping[str, Any]) -> str:
    return "/".join(str(arguments.get(p.name)) for p in operation.parameters if p.location == "path")
