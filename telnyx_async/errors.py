"""Everything that can go wrong, as a tree:

    TelnyxError
      ConfigurationError            before anything is sent
      ConnectionFailed              no answer
      TimedOut                      no answer in time
      OutcomeUnknown                a command that must not be repeated may have been carried out
      ApiError                      an answer that says no
        BadRequest                    400
        NotAuthenticated              401, or code 10009
        Forbidden                     403
        NotFound                      404
        Conflict                      409
        Unprocessable                 422
          CallEnded                     90018
          CallNotAnswered               90034
          InvalidCallControlId          90015
          ConferenceEnded               90019
        RateLimited                   429
          DialRateExceeded              90103
        InsufficientFunds             20100
        ChannelLimitExceeded          90041, 90042, 90043
        RecipientOptedOut             40300
        ServerError                   5xx
      UnreadableResponse            an answer that is not what was promised
      MissingField                  a field that Telnyx always sends was not there
      WebhookRejected
        MissingHeader  DoubledHeader  MalformedSignature  MalformedTimestamp
        BadSignature  StaleTimestamp  FutureTimestamp
        UnreadableEvent
          OldApiVersion               the application is still switched to API v1

No error holds the API key, and none shows a message's content in its text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson
from attrs import field, frozen

_SHOWN_TITLE = 120


@frozen
class ErrorItem:
    """One of the errors that an answer lists.

    `code` is Telnyx's code as text; `pointer` leads to the field at fault (a JSON pointer, or a parameter's name).
    """

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    pointer: str | None = None
    meta: Mapping[str, Any] = field(factory=dict, repr=False, hash=False)

    def __str__(self) -> str:
        title = " ".join((self.title or "").split())[:_SHOWN_TITLE]
        return " ".join(part for part in (self.code, title, f"({self.pointer})" if self.pointer else None) if part)


class TelnyxError(Exception):
    """Base of all errors of this library.

    Attributes:
        operation: operationId of what was called; None outside a call.
        attempts: how many requests were made.
        command_id: the idempotency key that every attempt carried: a command_id or an Idempotency-Key.
        may_have_happened: whether Telnyx may have carried the command out, in any attempt; None where nothing is
            changed (a read, or no call at all).
    """

    operation: str | None = None
    attempts: int = 0
    command_id: str | None = None
    may_have_happened: bool | None = None

    def _facts(self) -> list[str]:
        facts = []
        if self.attempts:
            facts.append("1 attempt" if self.attempts == 1 else f"{self.attempts} attempts")
        if self.command_id:
            facts.append(f"command_id {self.command_id}")
        if self.may_have_happened is not None:
            facts.append("it may have happened" if self.may_have_happened else "it did not happen")
        return facts

    def __str__(self) -> str:
        text = " ".join(str(self.args[0]).split()) if self.args else type(self).__name__
        shown = f"{self.operation}: {text}" if self.operation else text
        return "; ".join([shown, *self._facts()])


class ConfigurationError(TelnyxError):
    """A missing key, a bad option or argument: nothing was sent."""


class ConnectionFailed(TelnyxError):
    """There was no answer.

    Attributes:
        sent: whether any byte of the last attempt's request may have left.
    """

    sent: bool = False


class TimedOut(TelnyxError):
    """There was no answer in time.

    Attributes:
        sent: whether any byte of the last attempt's request may have left.
    """

    sent: bool = False


class _Answered(TelnyxError):
    """What errors that come with an answer have in common.

    Attributes:
        status: the HTTP status; None when the last attempt got no answer.
        errors: what the answer lists, in its order.
        request_id: Telnyx's id of the request, for its support.
        headers: of the answer, by lower-case name.
        body: the beginning of the answer's body.
    """

    status: int | None = None
    errors: tuple[ErrorItem, ...] = ()
    request_id: str | None = None
    headers: Mapping[str, str] = {}
    body: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Telnyx's codes, as text."""
        return tuple(item.code for item in self.errors if item.code)

    def _facts(self) -> list[str]:
        listed = [shown for item in self.errors if (shown := str(item))]
        if self.request_id:
            listed.append(f"request id {self.request_id}")
        return listed + super()._facts()


class OutcomeUnknown(_Answered):
    """A command may or may not have been carried out, and must not be repeated as it is.

    It got no answer or a 5xx; `__cause__` is the last failure. Find out (a webhook, a GET) before doing it again, or,
    where the command carries a key, repeat it with that key while Telnyx remembers it: 60 s for a command_id.
    """

    may_have_happened: bool | None = True


class ApiError(_Answered):
    """Telnyx answered, and the answer is no."""


class BadRequest(ApiError):
    """400: the request is malformed."""


class NotAuthenticated(ApiError):
    """401: the API key is missing, wrong or revoked."""


class Forbidden(ApiError):
    """403: the key or the account may not do this."""


class NotFound(ApiError):
    """404: there is no such resource."""


class Conflict(ApiError):
    """409: the resource's state forbids it, or an equal request is in progress."""


class Unprocessable(ApiError):
    """422: understood, and refused."""


class CallEnded(Unprocessable):
    """90018: the call has ended already."""


class CallNotAnswered(Unprocessable):
    """90034: the call has not been answered yet."""


class InvalidCallControlId(Unprocessable):
    """90015: no call has this call_control_id."""


class ConferenceEnded(Unprocessable):
    """90019: the conference has ended already."""


class RateLimited(ApiError):
    """429: too much at a time.

    Attributes:
        retry_after: seconds to wait, as Telnyx said; None when it did not say.
    """

    retry_after: float | None = None


class DialRateExceeded(RateLimited):
    """90103: more dials per second than the account may make."""


class InsufficientFunds(ApiError):
    """20100: the account's balance does not cover it."""


class ChannelLimitExceeded(ApiError):
    """90041, 90042, 90043: the user, outbound profile or connection has no channel left."""


class RecipientOptedOut(ApiError):
    """40300: the recipient has asked not to be messaged from this number."""


class ServerError(ApiError):
    """5xx: Telnyx failed."""


class UnreadableResponse(_Answered):
    """An answer that is not what was promised: broken JSON, for example."""


class MissingField(TelnyxError, AttributeError):
    """A field that Telnyx always sends was not in what came (or not given to a model made by hand), and is read now.

    It is an AttributeError too: `getattr(model, name, None)` and `hasattr(model, name)` work.

    Attributes:
        model: name of the class.
        field: name of the attribute.
    """

    def __init__(self, model: str, field: str) -> None:
        super().__init__(model, field)
        self.model: str = model
        self.field: str = field

    def __str__(self) -> str:
        return f"{self.model} has no {self.field}, which Telnyx always sends: it was not there, or null"


class WebhookRejected(TelnyxError):
    """A webhook that must not be trusted or cannot be read."""


class MissingHeader(WebhookRejected):
    """The signature or the timestamp is missing."""


class DoubledHeader(WebhookRejected):
    """The signature or the timestamp is there more than once."""


class MalformedSignature(WebhookRejected):
    """The signature is no signature at all: broken base64, or not as long as one."""


class MalformedTimestamp(WebhookRejected):
    """The time of signing is not in Unix seconds."""


class BadSignature(WebhookRejected):
    """The signature does not belong to the body and the public key."""


class StaleTimestamp(WebhookRejected):
    """The webhook was signed too long ago."""


class FutureTimestamp(WebhookRejected):
    """The webhook was signed in the future: one of the two clocks is wrong."""


class UnreadableEvent(WebhookRejected):
    """The body is no event."""


class OldApiVersion(UnreadableEvent):
    """The body is of Telnyx's API v1: set `webhook_api_version` of the application or connection to "2"."""


_BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: NotAuthenticated,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}
_REFUSALS = frozenset({400, 403, 404, 409, 422})
# Codes are not unique over Telnyx's products: each counts only with the statuses that it is known with.
_BY_CODE: Mapping[str, tuple[frozenset[int], type[ApiError]]] = {
    "10009": (frozenset({400, 401, 403}), NotAuthenticated),
    "20100": (frozenset({400, 402, 403, 422}), InsufficientFunds),
    "40300": (_REFUSALS, RecipientOptedOut),
    "90015": (_REFUSALS, InvalidCallControlId),
    "90018": (_REFUSALS, CallEnded),
    "90019": (_REFUSALS, ConferenceEnded),
    "90034": (_REFUSALS, CallNotAnswered),
    "90041": (_REFUSALS, ChannelLimitExceeded),
    "90042": (_REFUSALS, ChannelLimitExceeded),
    "90043": (_REFUSALS, ChannelLimitExceeded),
    "90103": (frozenset({429}), DialRateExceeded),
}


def class_of(status: int, errors: tuple[ErrorItem, ...]) -> type[ApiError]:
    """Choose the class for an answer, by (status, code) and else by status."""
    for item in errors:
        statuses, found = _BY_CODE.get(item.code or "", (frozenset[int](), ApiError))
        if status in statuses:
            return found
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ApiError)


def parse_items(body: bytes) -> tuple[ErrorItem, ...]:
    """Read the errors that an answer lists, whichever of Telnyx's shapes it has.

    Args:
        body: of the answer; JSON, XML, or anything else.

    Returns:
        The errors in their order; empty when none can be read.
    """
    try:
        data = orjson.loads(body)
    except ValueError:
        return _from_xml(body)
    return _from_json(data) if isinstance(data, dict) else ()


def _from_json(data: dict[str, Any]) -> tuple[ErrorItem, ...]:
    listed = data.get("errors") or data.get("detail")
    if isinstance(listed, list):
        return tuple(_item(entry) for entry in listed)
    if isinstance(listed, dict):
        # Field -> what is wrong with it.
        return tuple(ErrorItem(detail=_text(value), pointer=f"/{key}") for key, value in listed.items())
    if isinstance(data.get("error"), str):
        invalid = data.get("invalid_fields")
        pointer = ", ".join(map(str, invalid)) if isinstance(invalid, list | dict) else None
        return (ErrorItem(data["error"], None, _text(data.get("error_description")), pointer or None),)
    item = _item(data)
    return (item,) if item != ErrorItem() else ()


def _item(entry: object) -> ErrorItem:
    if not isinstance(entry, dict):
        return ErrorItem(detail=_text(entry))
    source, meta, location = entry.get("source"), entry.get("meta"), entry.get("loc")
    if isinstance(source, dict):
        pointer = source.get("pointer") or source.get("parameter")
    else:
        pointer = "/" + "/".join(map(str, location)) if isinstance(location, list) else None
    return ErrorItem(
        code=_text(entry.get("code", entry.get("type"))),
        title=_text(entry.get("title") or entry.get("message") or entry.get("msg")),
        detail=_text(entry.get("detail")),
        pointer=_text(pointer),
        meta=meta if isinstance(meta, dict) else {},
    )


def _from_xml(body: bytes) -> tuple[ErrorItem, ...]:
    """Storage answers in XML; two patterns read what is needed without the dangers of a parser."""
    code, message = (re.search(rb"<%s>([^<]{1,500})</%s>" % (tag, tag), body) for tag in (b"Code", b"Message"))
    if code is None:
        return ()
    return (ErrorItem(code[1].decode(errors="replace"), message[1].decode(errors="replace") if message else None),)


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int | float) else orjson.dumps(value).decode()
