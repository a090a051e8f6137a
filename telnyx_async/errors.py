"""All errors of the library:

    TelnyxError
      ConfigurationError            before anything is sent
      ConnectionFailed              no response
      TimedOut                      no response in time
        QueueTimedOut                 not sent: it would wait too long for a rate limit or a free place
      OutcomeUnknown                a command that must not be repeated may have been carried out
      ApiError                      an error response
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
      UnreadableResponse            a response that is not what was promised
      MissingField                  a field that Telnyx always sends was not there
      WebhookRejected
        MissingHeader  DoubledHeader  MalformedSignature  MalformedTimestamp
        BadSignature  StaleTimestamp  FutureTimestamp
        UnreadableEvent
          OldApiVersion               the application is still switched to API v1
      InboxFull                     as many events wait as the inbox may hold
      LeaseLost                     another worker may have the event
      EndingMissing                 the webhook that ends a command of a flow has not come
      FlowChanged                   the code of a flow does not fit what it has done before

An error is built once, with all that is known about the call, and is not changed after that. No error holds the API key,
and the text of an error never contains the content of a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field, fields, frozen

if TYPE_CHECKING:
    from telnyx_async.model import Event

# fmt: off
__all__ = [
    "ApiError", "BadRequest", "BadSignature", "CallEnded", "CallNotAnswered", "ChannelLimitExceeded",
    "ConferenceEnded", "ConfigurationError", "Conflict", "ConnectionFailed", "DialRateExceeded", "DoubledHeader",
    "ErrorItem", "Forbidden", "FutureTimestamp", "InboxFull", "InsufficientFunds", "InvalidCallControlId", "LeaseLost",
    "MalformedSignature",
    "MalformedTimestamp", "MissingField", "MissingHeader", "NotAuthenticated", "NotFound", "OldApiVersion", "OutcomeUnknown",
    "QueueTimedOut", "RateLimited", "RecipientOptedOut", "ServerError", "StaleTimestamp", "TelnyxError", "TimedOut", "Unprocessable",
    "UnreadableEvent", "UnreadableResponse", "WebhookRejected",
]
# fmt: on

_SHOWN_TITLE = 120


@frozen
class ErrorItem:
    """One of the errors that a response lists.

    Attributes:
        code: Telnyx's code, as text.
        title: what it means, in a few words.
        detail: more about it.
        pointer: the field at fault: a JSON pointer, or a parameter's name.
        meta: further data from Telnyx, unchanged.
    """

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    pointer: str | None = None
    meta: Mapping[str, Any] = field(factory=dict, repr=False, hash=False)

    def __str__(self) -> str:
        title = " ".join((self.title or "").split())[:_SHOWN_TITLE]
        return " ".join(part for part in (self.code, title, f"({self.pointer})" if self.pointer else None) if part)


@define(slots=False, eq=False, repr=False, auto_exc=False)
class TelnyxError(Exception):
    """Base of all errors of this library.

    Attributes:
        message: what went wrong, in one line.
        operation: operationId of the operation that was called; None outside a call.
        attempts: number of requests made.
        idempotency_key: the key that each request carried: a command_id or an Idempotency-Key.
        may_have_happened: whether Telnyx may have carried the command out, for any of the requests; None when the
            operation only reads, or when there was no call.
    """

    message: str = ""
    operation: str | None = field(default=None, kw_only=True)
    attempts: int = field(default=0, kw_only=True)
    idempotency_key: str | None = field(default=None, kw_only=True)
    may_have_happened: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        # Many tools print `args`, so they hold the message only, and no body or header.
        self.args: tuple[Any, ...] = (self.message,) if self.message else ()

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), {a.name: getattr(self, a.name) for a in fields(type(self))})

    def _facts(self) -> list[str]:
        facts = []
        if self.attempts:
            facts.append("1 attempt" if self.attempts == 1 else f"{self.attempts} attempts")
        if self.idempotency_key:
            facts.append(f"idempotency key {self.idempotency_key}")
        if self.may_have_happened is not None:
            facts.append("it may have happened" if self.may_have_happened else "it did not happen")
        return facts

    def __str__(self) -> str:
        text = self.message or type(self).__name__
        shown = f"{self.operation}: {text}" if self.operation else text
        # What a response holds may have line ends, and bytes that are no text.
        line = " ".join("; ".join([shown, *self._facts()]).split())
        return line.encode(errors="replace").decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _rebuilt(cls: type[TelnyxError], values: Mapping[str, Any]) -> TelnyxError:
    return cls(**values)


class ConfigurationError(TelnyxError):
    """A missing key, or an option or argument that is missing or of a wrong type; nothing was sent."""


@define(slots=False, eq=False, repr=False, auto_exc=False)
class _NoResponse(TelnyxError):
    """Base of the errors without a response.

    Attributes:
        sent: whether any byte of the last request may have been sent.
    """

    sent: bool = field(default=False, kw_only=True)


class ConnectionFailed(_NoResponse):
    """There was no response."""


class TimedOut(_NoResponse):
    """There was no response in time."""


@define(slots=False, eq=False, repr=False, auto_exc=False)
class QueueTimedOut(TimedOut):
    """A request was not sent: it would wait longer than `RateLimits.max_wait` for a rate limit or a free place.

    Attributes:
        bucket: the rate limit: its name, or method and route.
        waiting: number of other requests that wait for the same rate limit.
    """

    bucket: str = field(default="", kw_only=True)
    waiting: int = field(default=0, kw_only=True)


@define(slots=False, eq=False, repr=False, auto_exc=False)
class _WithResponse(TelnyxError):
    """Base of the errors with a response.

    Attributes:
        status: the HTTP status; None when the last request got no response.
        errors: the errors that the response lists, in its order.
        request_id: Telnyx's id of the request; quote it to Telnyx's support.
        headers: of the response, with lower-case names.
        body: the beginning of the response's body.
    """

    status: int | None = field(default=None, kw_only=True)
    errors: tuple[ErrorItem, ...] = field(default=(), kw_only=True)
    request_id: str | None = field(default=None, kw_only=True)
    headers: Mapping[str, str] = field(factory=dict, kw_only=True)
    body: str = field(default="", kw_only=True)

    @property
    def codes(self) -> tuple[str, ...]:
        """Telnyx's codes, as text."""
        return tuple(item.code for item in self.errors if item.code)

    def _facts(self) -> list[str]:
        listed = [shown for item in self.errors if (shown := str(item))]
        if self.request_id:
            listed.append(f"request id {self.request_id}")
        return listed + super()._facts()


class OutcomeUnknown(_WithResponse):
    """A command may or may not have been carried out, and must not simply be repeated.

    The command got no response or a 5xx; `__cause__` is the last failure. Before you repeat it, find out whether it was
    carried out (by a webhook or a GET). A command with a key can be repeated with the same key while Telnyx remembers
    the key: 60 s for a command_id.
    """


class ApiError(_WithResponse):
    """An error response: its status is 400 or more."""


class BadRequest(ApiError):
    """400: the request is malformed."""


class NotAuthenticated(ApiError):
    """401: the API key is missing, wrong or revoked."""


class Forbidden(ApiError):
    """403: the key or the account may not do this."""


class NotFound(ApiError):
    """404: there is no such resource."""


class Conflict(ApiError):
    """409: the state of the resource does not allow it, or the same request is still in progress."""


class Unprocessable(ApiError):
    """422: the request is well-formed, but cannot be carried out."""


@define(slots=False, eq=False, repr=False, auto_exc=False)
class _AboutCall(Unprocessable):
    """Base of the errors that Telnyx's codes and the events of a flow have in common.

    Attributes:
        event: in a flow, the event that says so, such as `call.hangup` with its cause, source and quality; else None.
    """

    event: Event | None = field(default=None, kw_only=True)

    @property
    def hangup_cause(self) -> str | None:
        """Why the call ended, as `user_busy`; None when no event says it."""
        cause: str | None = getattr(getattr(self.event, "payload", None), "hangup_cause", None)
        return cause


class CallEnded(_AboutCall):
    """90018: the call has already ended. In a flow: it ended while the flow waited for something else."""


class CallNotAnswered(_AboutCall):
    """90034: the call has not been answered yet. In a flow: the other side was busy, did not answer, or is a machine."""


class InvalidCallControlId(Unprocessable):
    """90015: no call has this call_control_id."""


class ConferenceEnded(Unprocessable):
    """90019: the conference has already ended."""


@define(slots=False, eq=False, repr=False, auto_exc=False)
class RateLimited(ApiError):
    """429: too many requests.

    Attributes:
        retry_after: seconds that Telnyx asks to wait; None when the response does not say.
    """

    retry_after: float | None = field(default=None, kw_only=True)


class DialRateExceeded(RateLimited):
    """90103: more dials per second than the account may make."""


class InsufficientFunds(ApiError):
    """20100: the account's balance is too low."""


class ChannelLimitExceeded(ApiError):
    """90041, 90042, 90043: the user, outbound profile or connection has no channel left."""


class RecipientOptedOut(ApiError):
    """40300: the recipient has asked not to be messaged from this number."""


class ServerError(ApiError):
    """5xx: an error at Telnyx."""


class UnreadableResponse(_WithResponse):
    """A response that is not as documented, for example invalid JSON."""


@define(slots=False, eq=False, repr=False, auto_exc=False)
class MissingField(TelnyxError, AttributeError):
    """A field that Telnyx always sends was not in what came (or not given to a model made by hand), and is read now.

    It is an AttributeError too: `getattr(model, name, None)` and `hasattr(model, name)` work.

    Attributes:
        model: name of the class.
        attribute: that was read.
    """

    model: str = field(default="", kw_only=True)
    attribute: str = field(default="", kw_only=True)


class WebhookRejected(TelnyxError):
    """A webhook that cannot be trusted or cannot be read."""


class MissingHeader(WebhookRejected):
    """The signature or the timestamp is missing."""


class DoubledHeader(WebhookRejected):
    """The header of the signature or the timestamp occurs more than once."""


class MalformedSignature(WebhookRejected):
    """The signature is not valid base64, or has the wrong length."""


class MalformedTimestamp(WebhookRejected):
    """The timestamp is not in Unix seconds."""


class BadSignature(WebhookRejected):
    """The signature does not match the body and the public key."""


class StaleTimestamp(WebhookRejected):
    """The webhook was signed too long ago."""


class FutureTimestamp(WebhookRejected):
    """The timestamp of the webhook is in the future: one of the two clocks is wrong."""


class UnreadableEvent(WebhookRejected):
    """The body is not an event."""


class OldApiVersion(UnreadableEvent):
    """The body has the format of API v1: set `webhook_api_version` of the application or connection to "2"."""


class InboxFull(TelnyxError):
    """As many events wait as the inbox may hold: Telnyx has to deliver the event again."""


class EndingMissing(TelnyxError):
    """A command of a flow was carried out, but the webhook that ends it has not come in the longest time it can take."""


class FlowChanged(TelnyxError):
    """A flow was taken over by code that does other things than its journal says. `version=` keeps code for such flows."""


class LeaseLost(TelnyxError):
    """A worker has not renewed its lease in time, and another one may be handling the event. Nothing more may be sent."""
