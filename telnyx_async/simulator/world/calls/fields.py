"""The fields that many commands have in common."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, TypeAlias

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.webhooks import Destination

Fields: TypeAlias = dict[str, Any]
Command: TypeAlias = Callable[[Call, Fields], Fields | None]
"""What a command does to a call. What it returns is added to the `data` of the response."""


def read_client_state(fields: Fields) -> str | None:
    """The client_state of a command.

    Raises:
        ApiError: it is not base64, or that of the target leg is not.
    """
    for name in ("client_state", "target_leg_client_state"):
        if fields.get(name):
            try:
                base64.b64decode(fields[name], validate=True)
            except ValueError:  # also where it has other characters than ASCII
                raise api_error("90017", "this is not base64", pointer=f"/{name}") from None
    return fields.get("client_state")


def read_destination(fields: Fields) -> Destination | None:
    """Where a command wants the webhooks of the call to be sent to."""
    url = fields.get("webhook_url")
    return Destination(url, method=fields.get("webhook_url_method", "POST")) if url else None


def read_audio(fields: Fields) -> Prompt | None:
    """The audio file that a command names."""
    url, media_name = fields.get("audio_url"), fields.get("media_name")
    return Prompt.audio(url, media_name) if url or media_name else None


def read_leg(fields: Fields) -> Fields:
    """The arguments of `Calls.outgoing` that Dial and Transfer name."""
    return {
        "timeout": fields.get("timeout_secs", 30),
        "limit": fields.get("time_limit_secs", 14_400),
        "detection": fields.get("answering_machine_detection", "disabled"),
        "custom_headers": fields.get("custom_headers"),
        "sip_headers": fields.get("sip_headers"),
    }
