"""An inbox in Redis, for workers on many machines."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from telnyx_async.errors import InboxFull, LeaseLost
from telnyx_async.webhooks.inbox.contract import DeadLetter, InboxLimits, Lease, Put, QueuedEvent, Settlement
from telnyx_async.webhooks.inbox.redis_scripts import FOLLOW, LINK, PUT, RECORD, RENEW, RETRY, SETTLE, TAKE

if TYPE_CHECKING:
    from redis.asyncio import Redis, RedisCluster

__all__ = ["RedisInbox"]

_JOURNAL = "step:"


class RedisInbox:
    """An inbox in Redis 7 or Valkey, for workers on many machines. Needs `telnyx-async[redis]`.

    Each change is one script, so it is done as a whole or not at all. A lane is a sorted set by `occurred_at`; another
    sorted set holds the time from which each lane may be taken, which is also the end of its lease; a stream wakes the
    workers that wait. All keys have the prefix as hash tag: in a cluster they are on one node.

    Redis must not drop keys (`maxmemory-policy noeviction`). What it loses in a crash of its own depends on its
    settings: with `appendonly yes` and `appendfsync always`, nothing.

    Args:
        client: redis-py's asyncio client, or a function that makes one, which is called when the inbox is opened, as in
            `RedisInbox(lambda: redis.asyncio.from_url("redis://localhost", socket_timeout=1.5))`. A client that the
            inbox made is closed with it. Telnyx waits two seconds for an answer: set timeouts below that.
        limits: how much it keeps.
        prefix: of the keys; another one for each application.
    """

    durable = True

    def __init__(
        self,
        client: Redis | RedisCluster | Callable[[], Redis | RedisCluster],
        limits: InboxLimits = InboxLimits(),  # noqa: B008
        *,
        prefix: str = "telnyx",
    ) -> None:
        self.limits = limits
        self._given = client
        self._prefix = f"{{{prefix}}}"

    async def open(self) -> None:
        self._owns = callable(self._given)
        self._client: Any = self._given() if callable(self._given) else self._given
        self._woken = self._arrived = "0-0"
        self._pause = 0.0

    async def close(self) -> Sequence[QueuedEvent]:
        if self._owns:
            await self._client.aclose()
        return ()

    async def put(self, event: QueuedEvent) -> Put:
        put = _text(
            await self._call(
                PUT, event.id, event.lane, repr(event.occurred_at), event.wait, event.body, self.limits.waiting
            )
        )
        if put == "full":
            raise InboxFull(f"{self.limits.waiting} events wait already, or twice as many where the lane is leased")
        return put  # type: ignore[return-value]  # as the script says it

    async def take(self, seconds: float) -> Lease | None:
        token = uuid4().hex
        found = await self._call(TAKE, token, seconds)
        if len(found) == 1:
            self._pause = float(found[0])
            return None
        event_id, queued, depth, pairs = found
        fields = _fields(pairs)
        return Lease(
            event=_event(_text(event_id), fields),
            token=token,
            attempt=int(fields["attempts"]),
            queued=float(queued),
            depth=int(depth),
            journal=_journal(fields),
        )

    async def wait(self) -> None:
        # Short, so that it ends before the client's socket_timeout.
        pause = min(500, round(self._pause * 1000))
        if pause <= 0:
            return
        if entries := await self._read("wake", self._woken, pause):
            self._woken = entries[-1][0]

    async def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[Lease]:
        pairs = [text for lease in leases for text in (lease.event.lane, lease.token)]
        lost = {_text(token) for token in await self._call(RENEW, seconds, *pairs)}
        return [lease for lease in leases if lease.token in lost]

    async def follow(self, lease: Lease) -> Sequence[QueuedEvent]:
        found = await self._call(FOLLOW, lease.event.lane, lease.token, lease.event.id)
        if not isinstance(found, list):
            raise LeaseLost(f"the lease of event {lease.event.id} has run out")
        return [_event(_text(event_id), _fields(pairs)) for event_id, pairs in found]

    async def arrivals(self) -> Collection[str]:
        entries = await self._read("arrived", self._arrived, 500)
        if entries:
            self._arrived = entries[-1][0]
        return {_text(fields.get("lane") or fields[b"lane"]) for _, fields in entries}

    async def link(self, lease: Lease, lane: str) -> None:
        await self._held(LINK, lease, lane)

    async def record(
        self, lease: Lease, step: str, value: bytes | None, *, handled: Sequence[QueuedEvent] = ()
    ) -> None:
        ids = [event.id for event in handled]
        written = ("remove", "") if value is None else ("write", value)
        await self._held(RECORD, lease, _JOURNAL + step, self.limits.dedup_ttl, *written, *ids)
        if value is None:
            lease.journal.pop(step, None)
        else:
            lease.journal[step] = value

    async def settle(self, lease: Lease, how: Settlement, *, after: float = 0.0, reason: str = "") -> None:
        limits = self.limits
        await self._held(
            SETTLE, lease, how, after, reason, limits.dedup_ttl, limits.dead_letters, limits.dead_letter_ttl
        )

    async def depth(self) -> int:
        return int(await self._client.get(f"{self._prefix}:depth") or 0)

    async def dead_letters(self) -> Sequence[DeadLetter]:
        found = []
        for event_id in map(_text, await self._client.zrange(f"{self._prefix}:dead", 0, -1)):
            fields = _fields(await self._client.hgetall(f"{self._prefix}:event:{event_id}"))
            if fields:  # it may have been put back or have expired since
                found.append(
                    DeadLetter(
                        event=_event(event_id, fields),
                        reason=fields["reason"].decode(),
                        attempts=int(fields["attempts"]),
                        died_at=float(fields["died_at"]),
                        journal=_journal(fields),
                    )
                )
        return found

    async def retry(self, event_id: str) -> bool:
        return bool(await self._call(RETRY, event_id))

    async def drop(self, event_id: str) -> bool:
        if not await self._client.zrem(f"{self._prefix}:dead", event_id):
            return False
        await self._client.delete(f"{self._prefix}:event:{event_id}")
        return True

    async def _read(self, stream: str, after: str, milliseconds: int) -> list[tuple[str, Any]]:
        """The entries of a stream after one, as soon as there are some: their ids and fields."""
        found = await self._client.xread({f"{self._prefix}:{stream}": after}, block=milliseconds)
        # A client of protocol 3 returns a mapping, others a list.
        streams = [parts[0] for parts in found.values()] if isinstance(found, dict) else [parts for _, parts in found]
        return [(_text(entry_id), fields) for entries in streams for entry_id, fields in entries]

    async def _call(self, script: str, *arguments: object) -> Any:
        return await self._client.eval(script, 1, self._prefix, *arguments)

    async def _held(self, script: str, lease: Lease, *arguments: object) -> None:
        if not await self._call(script, lease.event.lane, lease.token, lease.event.id, *arguments):
            raise LeaseLost(f"the lease of event {lease.event.id} has run out")


# A client with `decode_responses` returns texts, others bytes.
def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode()


def _bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


def _fields(found: Any) -> dict[str, bytes]:
    pairs = found.items() if isinstance(found, dict) else zip(found[::2], found[1::2], strict=True)
    return {_text(name): _bytes(value) for name, value in pairs}


def _event(event_id: str, fields: dict[str, bytes]) -> QueuedEvent:
    return QueuedEvent(
        id=event_id,
        lane=fields["lane"].decode(),
        occurred_at=float(fields["occurred_at"]),
        wait=float(fields["wait"]),
        body=fields["body"],
    )


def _journal(fields: dict[str, bytes]) -> dict[str, bytes]:
    return {name.removeprefix(_JOURNAL): value for name, value in fields.items() if name.startswith(_JOURNAL)}
