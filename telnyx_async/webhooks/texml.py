"""Requests of TeXML: forms, signed over their bytes as all webhooks are. GET has its fields outside of what is signed, so
an application that answers takes POST.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import ClassVar
from urllib.parse import parse_qsl

from telnyx_async._engine.definition import define
from telnyx_async._engine.serialization import converter
from telnyx_async.model import UNSET, Event

__all__ = ["TexmlRequest"]

_TYPE = "texml"


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlRequest(Event):
    """A request of TeXML for instructions, or a callback. `payload` has the fields of the form: CallSid, Digits, ...

    Telnyx gives these requests no id: the `id` is made from the form, and is the same on each delivery.
    """

    _wire_: ClassVar[Mapping[str, str]] = {}

    id: str = UNSET
    event_type: str = UNSET
    occurred_at: datetime | None = None
    payload: dict[str, str] = UNSET


def read_form(body: bytes) -> TexmlRequest | None:
    """The request of a body; None when it is no form of TeXML."""
    try:
        form = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True))
    except ValueError:
        return None
    if "AccountSid" not in form:
        return None
    written = {
        "id": sha256(body).hexdigest(),
        "event_type": _TYPE,
        "occurred_at": form.get("Timestamp"),
        "payload": form,
    }
    request: TexmlRequest = converter.structure(written, TexmlRequest)
    return request
