"""Faults to inject into requests and webhooks, as a list of rules.

```python
sim.faults.add(Fault("AnswerCall", moment="after", status=500))  # carried out, but the response is an error
sim.faults.add(Fault("Dial*", kind="rate_limit", retry_after="seconds"))  # 429
sim.faults.add(WebhookFault("call.answered", kind="duplicate"))
```

The same as YAML, for `python -m telnyx_async.simulator --faults plan.yaml`:

    - operation: AnswerCall
      moment: after
      status: 500
    - webhook: call.answered
      kind: duplicate
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from fnmatch import fnmatchcase
from typing import Any, Literal, TypeAlias, get_args

from attrs import Factory, define, evolve, field, frozen, validators

from telnyx_async.simulator.schema.types import Json

RequestKind: TypeAlias = Literal["fail", "hang", "drop", "slow", "rate_limit"]
WebhookKind: TypeAlias = Literal["duplicate", "delay", "hold_back", "lose"]
RetryAfter: TypeAlias = Literal["seconds", "date", "reset", "reset_epoch", "none"]


def _one_of(literal: Json) -> Json:
    return validators.in_(get_args(literal))


@define(kw_only=True)
class _Rule:
    """When: at the `nth` match (1 is the first; None is each), `times` in a row, with a probability from 0 to 1."""

    nth: int | None = field(default=1, validator=validators.optional(validators.ge(1)))  # type: ignore[arg-type]
    times: int = field(default=1, validator=validators.ge(1))
    probability: float = field(default=1.0, validator=[validators.ge(0), validators.le(1)])
    seen: int = field(default=0, init=False)
    used: int = field(default=0, init=False)

    def applies(self, random_numbers: random.Random) -> bool:
        """Count a match, and say whether the rule applies to it."""
        self.seen += 1
        if self.nth is not None and not self.nth <= self.seen < self.nth + self.times:
            return False
        if self.probability < 1.0 and random_numbers.random() >= self.probability:
            return False
        self.used += 1
        return True


def _usual_status(fault: Fault) -> int:
    return 429 if fault.kind == "rate_limit" else 500


@define
class Fault(_Rule):
    """A rule for requests.

    Attributes:
        operation: an operationId; `*` and `?` stand for any characters, as in file names.
        kind: fail (an error response), rate_limit (429), hang (no response until the client gives up), drop (the
            connection is closed), slow (the usual response, late).
        moment: before or after the operation has been carried out.
        status: of the response; the default is 500, and 429 for rate_limit.
        code: Telnyx's error code in the response; the default depends on the status.
        body: the whole body of the response, instead of an error.
        headers: further headers of the response.
        delay: of a slow response, in simulated seconds; for rate_limit, the seconds that the client has to wait.
        retry_after: how rate_limit sends that time: `Retry-After` in seconds or as a date, `x-ratelimit-reset` in
            seconds or as an epoch, or not at all.
    """

    operation: str = field(default="*", kw_only=False)
    kind: RequestKind = field(default="fail", kw_only=True, validator=_one_of(RequestKind))
    moment: Literal["before", "after"] = field(
        default="before", kw_only=True, validator=validators.in_(("before", "after"))
    )
    status: int = field(
        default=Factory(_usual_status, takes_self=True),
        kw_only=True,
        validator=[validators.ge(200), validators.le(599)],
    )
    code: str | None = field(default=None, kw_only=True)
    body: Json = field(default=None, kw_only=True)
    headers: Mapping[str, str] = field(factory=dict, kw_only=True)
    delay: float = field(default=1.0, kw_only=True, validator=validators.ge(0))
    retry_after: RetryAfter = field(default="seconds", kw_only=True, validator=_one_of(RetryAfter))

    def matches(self, operation: str) -> bool:
        """Whether the rule is about an operation."""
        return fnmatchcase(operation, self.operation)

    def __str__(self) -> str:
        what = {"fail": f"{self.status}", "rate_limit": "429", "hang": "no response", "drop": "connection closed"}
        if self.kind == "slow":
            return f"{self.delay:g} s late"
        return f"{what[self.kind]} {self.moment} carrying out"

    def response_headers(self) -> dict[str, str]:
        """The headers of the response."""
        headers = dict(self.headers)
        if self.kind == "rate_limit":
            reset = datetime.now(UTC) + timedelta(seconds=self.delay)
            headers |= {"x-ratelimit-limit": "1", "x-ratelimit-remaining": "0"}
            match self.retry_after:
                case "seconds":
                    headers["Retry-After"] = f"{self.delay:g}"
                case "date":
                    headers["Retry-After"] = format_datetime(reset, usegmt=True)
                case "reset":
                    headers["x-ratelimit-reset"] = f"{self.delay:g}"
                case "reset_epoch":
                    headers["x-ratelimit-reset"] = str(math.ceil(reset.timestamp()))
        return headers


@define
class WebhookFault(_Rule):
    """A rule for webhooks.

    Attributes:
        webhook: an event type; `*` and `?` stand for any characters.
        kind: duplicate (sent twice), delay (sent late), hold_back (sent after the next webhook of the same call,
            or after 10 s), lose (never sent).
        delay: simulated seconds; for duplicate, from the first to the second.
    """

    webhook: str = field(default="*", kw_only=False)
    kind: WebhookKind = field(default="duplicate", kw_only=True, validator=_one_of(WebhookKind))
    delay: float = field(default=0.5, kw_only=True, validator=validators.ge(0))

    def matches(self, event_type: str) -> bool:
        """Whether the rule is about an event type."""
        return fnmatchcase(event_type, self.webhook)


@frozen
class Faults:
    """The rules in order. The first one that applies is used.

    Args:
        seed: of the random numbers for rules with a probability.
    """

    seed: int = 0
    rules: list[_Rule] = field(factory=list, init=False)
    _random: random.Random = field(init=False, repr=False)

    @_random.default
    def _seeded(self) -> random.Random:
        return random.Random(self.seed)

    def __iter__(self) -> Iterator[_Rule]:
        return iter(self.rules)

    def add(self, *rules: Fault | WebhookFault) -> None:
        """Add rules."""
        self.rules.extend(evolve(rule) for rule in rules)

    def load(self, rules: Iterable[Mapping[str, Any]]) -> None:
        """Add rules that are plain mappings, as in YAML or JSON.

        Raises:
            ValueError: a rule does not name either an operation or a webhook, or has an invalid value.
        """
        if isinstance(rules, (str, bytes, Mapping)):
            raise ValueError("faults are a list of rules")
        made: list[Fault | WebhookFault] = []
        for rule in rules:
            if not isinstance(rule, Mapping) or len({"operation", "webhook"} & set(rule)) != 1:
                raise ValueError(f"a rule names either an operation or a webhook: {rule!r}")
            try:
                made.append(WebhookFault(**rule) if "webhook" in rule else Fault(**rule))
            except TypeError as error:
                raise ValueError(f"{error} in {rule!r}") from None
        self.rules.extend(made)

    def clear(self) -> None:
        """Remove all rules."""
        self.rules.clear()

    def request(self, operation: str) -> Fault | None:
        """The rule that applies to a request. Every rule counts its matches."""
        found = None
        for rule in self.rules:
            if isinstance(rule, Fault) and rule.matches(operation) and rule.applies(self._random) and found is None:
                found = rule
        return found

    def webhook(self, event_type: str) -> WebhookFault | None:
        """The rule that applies to a webhook. Every rule counts its matches."""
        found = None
        for rule in self.rules:
            if isinstance(rule, WebhookFault) and rule.matches(event_type) and rule.applies(self._random):
                found = found or rule
        return found
