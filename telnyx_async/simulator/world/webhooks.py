"""Webhooks as Telnyx sends them: signed, retried, with a failover URL; with faults, also twice, late or never."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import time
from collections.abc import Collection, Coroutine, Mapping
from typing import Any, Literal
from urllib.parse import urlencode, urlsplit

import aiohttp
import orjson
from attrs import evolve, frozen
from nacl.signing import SigningKey

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.faults import Faults, WebhookFault
from telnyx_async.simulator.identifiers import Identifiers
from telnyx_async.simulator.journal import Journal, WebhookEntry
from telnyx_async.simulator.schema.types import Json

ATTEMPTS = 3  # for each URL
PAUSES = (1.0, 3.0)  # simulated seconds before the second and the third attempt
TIMEOUT = 2.0  # real seconds
_VIRTUAL_TIMEOUT = 20.0  # real seconds, where time stands still
_FORM_TIMEOUT = 5.0  # real seconds
_NOT_ALLOWED = "not sent: neither this machine nor an allowed host (webhook_hosts)"
_SHOWN = 20_000  # characters of a response
_HELD = 10.0  # simulated seconds that a webhook is held back at most
_LOCAL = {"localhost", "127.0.0.1", "::1"}
_RETRYABLE = {408, 429}


@frozen
class Destination:
    """Where webhooks are sent to. `timeout` is in real seconds."""

    url: str
    failover: str | None = None
    method: Literal["POST", "GET"] = "POST"
    timeout: float = TIMEOUT


class Signer:
    """The key pair of the simulated account. The same seed gives the same public key."""

    def __init__(self, seed: int) -> None:
        self._key = SigningKey(hashlib.sha256(f"telnyx simulator {seed}".encode()).digest())
        self.public_key: str = base64.b64encode(bytes(self._key.verify_key)).decode()

    def headers(self, body: bytes, timestamp: int | None = None) -> dict[str, str]:
        """The headers with the signature of a body."""
        stamp = str(round(time.time()) if timestamp is None else timestamp)
        signature = self._key.sign(f"{stamp}|".encode() + body).signature
        return {
            "telnyx-signature-ed25519": base64.b64encode(signature).decode(),
            "telnyx-timestamp": stamp,
        }


@frozen
class _Event:
    """A webhook to be sent. The webhooks of one `call` have an order."""

    data: Mapping[str, Any]
    destination: Destination
    call: str | None
    duplicate: bool = False


class Deliveries:
    """Sends webhooks, concurrently.

    Args:
        signer: signs them.
        clock: times the pauses between attempts.
        journal: records every attempt.
        faults: that are injected.
        identifiers: of the events.
        hosts: that webhooks may be sent to besides this machine. Nothing is ever sent to another host.
    """

    def __init__(
        self,
        signer: Signer,
        clock: Clock,
        journal: Journal,
        faults: Faults,
        identifiers: Identifiers,
        hosts: Collection[str] = (),
    ) -> None:
        self.signer = signer
        self._clock = clock
        self._journal = journal
        self._faults = faults
        self._identifiers = identifiers
        self.hosts: set[str] = _LOCAL | set(hosts)
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: dict[str | None, _Event] = {}
        self._http: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Stop sending."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._http is not None:
            await self._http.close()

    def send(
        self, event_type: str, payload: Mapping[str, Any], destination: Destination, *, call: str | None = None
    ) -> None:
        """Send a webhook.

        Args:
            event_type: such as call.answered.
            payload: of the event.
            destination: where it is sent to.
            call: call_control_id. A webhook that is held back is sent after the next one of its call.
        """
        event = _Event(self._data(event_type, payload), destination, call)
        held = self._held.pop(call, None)
        fault = self._faults.webhook(event_type)
        match fault:
            case WebhookFault(kind="lose"):
                self._lose(event)
            case WebhookFault(kind="hold_back"):
                self._held[call] = event
                self._clock.call_later(_HELD, lambda: self._release(event))
            case WebhookFault(kind="delay", delay=delay):
                self._start(self._later(event, delay))
            case WebhookFault(kind="duplicate", delay=delay):
                self._start(self._deliver(event))
                self._start(self._later(evolve(event, duplicate=True), delay))
            case _:
                self._start(self._deliver(event))
        if held is not None:
            self._start(self._later(held, 0.05))

    async def ask(
        self, event_type: str, payload: Mapping[str, Any], destination: Destination, call: str | None = None
    ) -> Json:
        """Send a webhook once, and take the JSON that responds to it.

        Args:
            event_type: such as assistant.initialization.
            payload: of the event.
            destination: where it is sent to.
            call: call_control_id.

        Returns:
            The response; None where it is no JSON, no success, or late.
        """
        event = _Event(self._data(event_type, payload), destination, call)
        allowed = is_allowed(destination.url, self.hosts, ("http", "https"))
        facts = {} if allowed else {"state": "not sent", "outcome": _NOT_ALLOWED}
        entry = self._entry(event, destination.url, 1, **facts)
        self._journal.add(entry)
        if allowed:
            with self._journal.in_flight():
                await self._attempt(event, entry)
        try:
            return orjson.loads(entry.answer or "") if entry.state == "delivered" else None
        except orjson.JSONDecodeError:
            return None

    def _data(self, event_type: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "record_type": "event",
            "event_type": event_type,
            "id": self._identifiers.uuid(),
            "occurred_at": self._clock.timestamp(),
            "payload": payload,
        }

    def redeliver(self, entry: WebhookEntry) -> None:
        """Send a webhook again, to the same URL.

        Raises:
            ValueError: it is no webhook, but a request of TeXML.
        """
        if not entry.event_id:
            raise ValueError("only a webhook can be sent again")
        self._start(self._deliver(_Event(entry.body["data"], Destination(entry.url), entry.call, duplicate=True)))

    def _release(self, event: _Event) -> None:
        """Send a webhook that is still held back."""
        if self._held.get(event.call) is event:
            del self._held[event.call]
            self._start(self._deliver(event))

    def _start(self, delivery: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(delivery)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _lose(self, event: _Event) -> None:
        self._journal.add(self._entry(event, event.destination.url, 1, state="not sent", outcome="lost: fault"))

    async def _later(self, event: _Event, delay: float) -> None:
        await self._clock.sleep(delay)
        await self._deliver(event)

    async def _deliver(self, event: _Event) -> None:
        attempt = 0
        for url in (event.destination.url, event.destination.failover):
            if not url:
                continue
            if not is_allowed(url, self.hosts, ("http", "https")):
                self._journal.add(self._entry(event, url, attempt + 1, state="not sent", outcome=_NOT_ALLOWED))
                continue
            for turn in range(ATTEMPTS):
                attempt += 1
                entry = self._entry(event, url, attempt, failover=url != event.destination.url)
                self._journal.add(entry)
                with self._journal.in_flight():
                    retryable = await self._attempt(event, entry)
                if entry.state == "delivered":
                    return
                last = not retryable or turn == ATTEMPTS - 1
                if last and (entry.failover or not event.destination.failover):
                    entry.state = "given up"
                self._journal.changed(entry)
                if last:
                    break
                await self._clock.sleep(PAUSES[turn])

    async def _attempt(self, event: _Event, entry: WebhookEntry) -> bool:
        """Send it once. Returns whether a retry may help."""
        started = self._clock.wire_time()
        retryable = True
        try:
            status = await self._post(event.destination, entry)
        except TimeoutError:
            entry.outcome = f"no response in {event.destination.timeout:g} s"
        except aiohttp.ClientError as error:
            entry.outcome = type(error).__name__
        else:
            entry.status = status
            retryable = status >= 500 or status in _RETRYABLE or 300 <= status < 400
        entry.milliseconds = (self._clock.wire_time() - started) * 1000
        entry.state = "delivered" if entry.status is not None and 200 <= entry.status < 300 else "failed"
        self._journal.changed(entry)
        return retryable

    async def exchange(self, event_type: str, url: str, method: str, form: Mapping[str, str], call: str) -> str | None:
        """Send a form once, and take the text of the response: what TeXML does instead of webhooks.

        Args:
            event_type: for the journal.
            url: where it is sent to.
            method: POST, or GET for a query.
            form: its fields.
            call: call_control_id.

        Returns:
            The body of a response with status 200, else None.
        """
        entry = WebhookEntry(
            at=self._clock.time(),
            call=call,
            event_type=event_type,
            event_id="",
            url=url,
            method=method.upper(),
            attempt=1,
            body=dict(form),
        )
        self._journal.add(entry)
        if not is_allowed(url, self.hosts, ("http", "https")):
            entry.state, entry.outcome = "not sent", _NOT_ALLOWED
            self._journal.changed(entry)
            return None
        body = sent_body(entry)
        asked = f"{url}{'&' if '?' in url else '?'}{urlencode(form)}" if not body else url
        headers = {**self.signer.headers(body), "Content-Type": "application/x-www-form-urlencoded"}
        entry.headers = headers
        started = self._clock.wire_time()
        text = None
        try:
            with self._journal.in_flight():
                async with self._session().request(
                    entry.method,
                    asked,
                    data=body or None,
                    headers=headers,
                    timeout=aiohttp.ClientTimeout(_FORM_TIMEOUT),
                ) as response:
                    text = await response.text()
                    entry.status, entry.answer = response.status, text[:_SHOWN] or None
                    entry.answer_headers = dict(response.headers)
        except TimeoutError:
            entry.outcome = f"no response in {_FORM_TIMEOUT:g} s"
        except aiohttp.ClientError as error:
            entry.outcome = type(error).__name__
        entry.milliseconds = (self._clock.wire_time() - started) * 1000
        entry.state = "delivered" if entry.status == 200 else "failed"
        self._journal.changed(entry)
        return text if entry.status == 200 else None

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None:
            self._http = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=256), headers={"User-Agent": "telnyx-webhooks"}
            )
        return self._http

    async def _post(self, destination: Destination, entry: WebhookEntry) -> int:
        url, body = entry.url, sent_body(entry)
        # On a virtual clock, a busy machine is no reason to send it again: only one that hangs.
        seconds = max(destination.timeout, _VIRTUAL_TIMEOUT) if self._clock.virtual else destination.timeout
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=seconds, sock_read=seconds)
        if entry.method == "GET":
            query = urlencode(_query_values(entry.body["data"]["payload"]))
            url = f"{url}{'&' if '?' in url else '?'}{query}"
        headers = {**self.signer.headers(body), "Content-Type": "application/json"}
        entry.headers = headers
        async with self._session().request(
            entry.method, url, data=body or None, headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            entry.answer = (await response.text(errors="replace"))[:_SHOWN] or None
            entry.answer_headers = dict(response.headers)
            return response.status

    def _entry(self, event: _Event, url: str, attempt: int, **facts: Json) -> WebhookEntry:
        return WebhookEntry(
            at=self._clock.time(),
            call=event.call,
            event_type=str(event.data["event_type"]),
            event_id=str(event.data["id"]),
            url=url,
            method=event.destination.method,
            attempt=attempt,
            body={"data": event.data, "meta": {"attempt": attempt, "delivered_to": url}},
            duplicate=event.duplicate,
            **facts,
        )


def sent_body(entry: WebhookEntry) -> bytes:
    """The bytes that were sent, and signed. A GET has none: its fields are in the query."""
    if entry.method == "GET":
        return b""
    return orjson.dumps(entry.body) if entry.event_id else urlencode(entry.body).encode()


def is_allowed(url: str, hosts: Collection[str], schemes: Collection[str]) -> bool:
    """Whether a URL has one of the hosts and one of the schemes."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in schemes and (parts.hostname or "") in hosts


def _query_values(payload: Mapping[str, Any]) -> dict[str, str]:
    return {key: value if isinstance(value, str) else orjson.dumps(value).decode() for key, value in payload.items()}
