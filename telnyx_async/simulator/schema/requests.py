"""A request after validation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from telnyx_async.simulator.schema.types import Json


@frozen
class Request:
    """A valid request, decoded.

    `body` is JSON, also for a form; bytes for other media types; None where there is no body.
    `unknown` lists what the document does not declare: JSON pointers into the body, `?name` for a query parameter.
    """

    path: Mapping[str, str]
    query: Mapping[str, Json]
    headers: Mapping[str, str]
    body: Json = None
    unknown: tuple[str, ...] = ()

    @property
    def fields(self) -> dict[str, Any]:
        """The body where it is an object, else an empty object."""
        return self.body if isinstance(self.body, dict) else {}


@frozen
class Upload:
    """A file of a multipart body."""

    filename: str | None
    content_type: str
    content: bytes = field(repr=False)
