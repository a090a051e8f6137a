"""What a webhook is answered with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import orjson
from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event, Model, json_default

__all__ = ["Answer", "Reply"]

Answer: TypeAlias = Mapping[str, Any] | Model | str
"""What a reply handler returns: a mapping or a model, which is sent as JSON, or the text of an XML document."""


@frozen
class Reply:
    """The answer to a webhook.

    Attributes:
        status: of HTTP.
        text: the body; a short reason where nobody has asked for a body.
        content_type: of the text.
    """

    status: int
    text: str
    content_type: str = "text/plain"

    @classmethod
    def of(cls, answer: object) -> Reply:
        """The reply with the answer of a reply handler.

        Raises:
            ConfigurationError: it is none.
        """
        if isinstance(answer, str):
            return cls(200, answer, "application/xml")
        if isinstance(answer, Mapping | Model):
            return cls(200, orjson.dumps(answer, default=json_default).decode(), "application/json")
        raise ConfigurationError(f"a reply handler returns a mapping, a model, or XML as str, not {answer!r}")


@frozen(kw_only=True)
class ReplyOptions:
    """What makes a function a reply handler.

    Attributes:
        where: which events it answers; None for all of its classes.
        timeout: seconds until the default is sent; None for what the type of the event allows.
        default: the answer when the function is late or fails; None for what Telnyx documents.
    """

    where: Callable[[Event], bool] | None
    timeout: float | None
    default: Answer | None
