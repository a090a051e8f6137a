"""An inbox in a file of SQLite, for the processes of one machine."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from os import PathLike, fspath, stat
from typing import Any, TypeVar
from uuid import uuid4

from telnyx_async.errors import InboxFull, LeaseLost
from telnyx_async.webhooks.inbox.contract import DeadLetter, InboxLimits, Lease, Put, QueuedEvent, Settlement

__all__ = ["SQLiteInbox"]

T = TypeVar("T")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    occurred_at REAL NOT NULL,
    wait REAL NOT NULL,
    body BLOB NOT NULL,
    put_at REAL NOT NULL,
    due REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'waiting', -- or handled, or dead
    reason TEXT NOT NULL DEFAULT '',
    ended_at REAL,
    forget_at REAL
);
CREATE INDEX IF NOT EXISTS waiting ON event (lane, occurred_at, number) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS dead ON event (ended_at) WHERE state = 'dead';
CREATE INDEX IF NOT EXISTS forget ON event (forget_at) WHERE forget_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS lane (name TEXT PRIMARY KEY, ready REAL NOT NULL, token TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ready ON lane (ready);
CREATE TABLE IF NOT EXISTS step (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    name TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (event, name)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS link (name TEXT PRIMARY KEY, lane TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS linked ON link (lane);
"""
_HEAD = "SELECT number, due FROM event WHERE lane = ? AND state = 'waiting' ORDER BY occurred_at, number LIMIT 1"
_DEPTH = "SELECT count(*) FROM event WHERE state = 'waiting'"


class SQLiteInbox:
    """An inbox in a file, for the processes of one machine. Events outlive the processes, and a power failure.

    The file must be on a local disk: SQLite's write-ahead log does not work over a network. All processes of the
    machine that serve a webhook URL use the same file. Its statements run in a thread.

    Args:
        path: of the file; it is made when there is none.
        limits: how much it keeps.
        poll: seconds between two looks for events that other processes have left.
        busy: seconds to wait while another process writes.
    """

    durable = True

    def __init__(
        self,
        path: str | PathLike[str],
        limits: InboxLimits = InboxLimits(),  # noqa: B008
        *,
        poll: float = 0.25,
        busy: float = 1.0,
    ) -> None:
        self.limits = limits
        self._path = fspath(path)
        self._poll = poll
        self._busy = busy
        self._next_ready: float | None = None

    async def open(self) -> None:
        self._changed, self._arrival = asyncio.Event(), asyncio.Event()
        self._newest = 0
        self._thread = ThreadPoolExecutor(1, "telnyx-inbox")
        try:
            await self._run(self._connect)
        except BaseException:
            self._thread.shutdown(wait=False)
            raise

    async def close(self) -> Sequence[QueuedEvent]:
        await self._run(self._db.close)
        self._thread.shutdown()
        return ()

    async def put(self, event: QueuedEvent) -> Put:
        put: Put = await self._write(lambda: self._put(event), durably=True)
        self._changed.set()
        self._arrival.set()
        return put

    async def take(self, seconds: float) -> Lease | None:
        self._changed.clear()
        return await self._run(lambda: self._take(seconds))

    async def wait(self) -> None:
        ready = self._next_ready
        pause = self._poll if ready is None else min(self._poll, max(0.0, ready - time.time()))
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._changed.wait()

    async def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[Lease]:
        def renew() -> list[Lease]:
            until = time.time() + seconds
            statement = "UPDATE lane SET ready = ? WHERE name = ? AND token = ?"
            done = [self._db.execute(statement, (until, x.event.lane, x.token)).rowcount for x in leases]
            return [lease for lease, renewed in zip(leases, done, strict=True) if not renewed]

        return await self._write(renew)

    async def follow(self, lease: Lease) -> Sequence[QueuedEvent]:
        def read() -> list[QueuedEvent]:
            statement = (
                "SELECT * FROM event WHERE lane = ? AND state = 'waiting' AND number != ? ORDER BY occurred_at, number"
            )
            return [_event(row) for row in self._db.execute(statement, (lease.event.lane, self._held(lease)))]

        return await self._run(read)

    async def arrivals(self) -> Collection[str]:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._poll):
                await self._arrival.wait()
        self._arrival.clear()

        def read() -> set[str]:
            found = self._db.execute("SELECT number, lane FROM event WHERE number > ?", (self._newest,)).fetchall()
            self._newest = max((row["number"] for row in found), default=self._newest)
            return {row["lane"] for row in found}

        return await self._run(read)

    async def link(self, lease: Lease, lane: str) -> None:
        def link() -> None:
            self._held(lease)
            self._db.execute("INSERT OR REPLACE INTO link VALUES (?, ?)", (lane, lease.event.lane))

        await self._write(link, durably=True)

    async def record(
        self, lease: Lease, step: str, value: bytes | None, *, handled: Sequence[QueuedEvent] = ()
    ) -> None:
        def record() -> None:
            number = self._held(lease)
            for event in handled:
                self._handle("id = :id", {"id": event.id})
            if value is None:
                self._db.execute("DELETE FROM step WHERE event = ? AND name = ?", (number, step))
            else:
                self._db.execute("INSERT OR REPLACE INTO step VALUES (?, ?, ?)", (number, step, value))

        await self._write(record, durably=True)
        if value is None:
            lease.journal.pop(step, None)
        else:
            lease.journal[step] = value

    async def settle(self, lease: Lease, how: Settlement, *, after: float = 0.0, reason: str = "") -> None:
        await self._write(lambda: self._settle(lease, how, after, reason))
        self._changed.set()

    async def depth(self) -> int:
        return await self._run(lambda: int(self._db.execute(_DEPTH).fetchone()[0]))

    async def dead_letters(self) -> Sequence[DeadLetter]:
        def read() -> list[DeadLetter]:
            rows = self._db.execute("SELECT * FROM event WHERE state = 'dead' ORDER BY ended_at, number").fetchall()
            return [
                DeadLetter(
                    event=_event(row),
                    reason=row["reason"],
                    attempts=row["attempts"],
                    died_at=row["ended_at"],
                    journal=self._journal(row["number"]),
                )
                for row in rows
            ]

        return await self._run(read)

    async def retry(self, event_id: str) -> bool:
        def retry() -> bool:
            changed = self._db.execute(
                "UPDATE event SET state = 'waiting', attempts = 0, due = ?, forget_at = NULL"
                " WHERE id = ? AND state = 'dead' RETURNING lane",
                (time.time(), event_id),
            ).fetchone()
            if changed:
                self._add_lane(changed["lane"])
            return changed is not None

        found = await self._write(retry, durably=True)
        self._changed.set()
        return found

    async def drop(self, event_id: str) -> bool:
        statement = "DELETE FROM event WHERE id = ? AND state = 'dead'"
        return await self._write(lambda: self._db.execute(statement, (event_id,)).rowcount > 0)

    def _connect(self) -> None:
        self._db = sqlite3.connect(self._path, timeout=self._busy, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA foreign_keys = ON")
            self._db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
            self._opened = self._file()
        except BaseException:
            self._db.close()
            raise

    def _file(self) -> tuple[int, int] | None:
        """Which file the path names; None for none, as with a database in memory."""
        try:
            found = stat(self._path)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _write(self, work: Callable[[], T], *, durably: bool = False) -> T:
        return await self._run(lambda: self._transaction(work, durably=durably))

    def _transaction(self, work: Callable[[], T], *, durably: bool = False) -> T:
        # What Telnyx is told, and what a command is based on, must outlive a power failure. Where a lease or the end of
        # an event does not, the event is handled again.
        self._db.execute(f"PRAGMA synchronous = {'FULL' if durably else 'NORMAL'}")
        self._db.execute("BEGIN IMMEDIATE")
        try:
            result = work()
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:  # SQLite itself ends it when the disk is full
                self._db.execute("ROLLBACK")
            raise
        return result

    def _put(self, event: QueuedEvent) -> Put:
        if self._file() != self._opened:  # what is written into a file without a name is lost with the process
            raise FileNotFoundError(f"{self._path} was deleted or replaced: start its processes again")
        now = time.time()
        self._db.execute("DELETE FROM event WHERE forget_at < ?", (now,))
        linked = self._db.execute("SELECT lane FROM link WHERE name = ?", (event.lane,)).fetchone()
        lane = linked["lane"] if linked else event.lane
        known = self._db.execute("SELECT state FROM event WHERE id = ?", (event.id,)).fetchone()
        if known:
            return "waiting" if known["state"] == "waiting" else "handled"
        leased = self._db.execute("SELECT 1 FROM lane WHERE name = ? AND token IS NOT NULL", (lane,)).fetchone()
        most = self.limits.waiting * (2 if leased else 1)
        if self._db.execute(_DEPTH).fetchone()[0] >= most:
            raise InboxFull(f"{most} events wait already")
        self._db.execute(
            "INSERT INTO event (id, lane, occurred_at, wait, body, put_at, due) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (event.id, lane, event.occurred_at, event.wait, event.body, now, now + event.wait),
        )
        self._add_lane(lane)
        return "new"

    def _take(self, seconds: float) -> Lease | None:
        # Most looks find nothing: they only read.
        first = self._db.execute("SELECT ready FROM lane ORDER BY ready LIMIT 1").fetchone()
        self._next_ready = first["ready"] if first else None
        if first is None or first["ready"] > time.time():
            return None
        return self._transaction(lambda: self._lease(seconds))

    def _lease(self, seconds: float) -> Lease | None:
        now, token = time.time(), uuid4().hex
        for lane in self._db.execute("SELECT name FROM lane WHERE ready <= ? ORDER BY ready", (now,)).fetchall():
            number, due = self._db.execute(_HEAD, (lane["name"],)).fetchone()
            if due > now:  # an earlier event came while the lane was leased
                self._free(lane["name"])
                continue
            self._db.execute(
                "UPDATE lane SET ready = ?, token = ? WHERE name = ?", (now + seconds, token, lane["name"])
            )
            row = self._db.execute(
                "UPDATE event SET attempts = attempts + 1 WHERE number = ? RETURNING *", (number,)
            ).fetchone()
            return Lease(
                event=_event(row),
                token=token,
                attempt=row["attempts"],
                queued=now - row["put_at"],
                depth=self._db.execute(_DEPTH).fetchone()[0],
                journal=self._journal(number),
            )
        return None

    def _held(self, lease: Lease) -> int:
        """The number of a leased event."""
        row = self._db.execute(
            "SELECT event.number FROM lane, event WHERE lane.name = ? AND lane.token = ? AND event.id = ?",
            (lease.event.lane, lease.token, lease.event.id),
        ).fetchone()
        if row is None:
            raise LeaseLost(f"the lease of event {lease.event.id} has run out")
        return int(row["number"])

    def _settle(self, lease: Lease, how: Settlement, after: float, reason: str) -> None:
        number, now = self._held(lease), time.time()
        change = "UPDATE event SET {} WHERE number = :number"
        values = {"number": number, "now": now, "after": after, "reason": reason}
        if how == "again":
            self._db.execute(change.format("due = :now + :after"), values)
        elif how == "released":
            self._db.execute(change.format("attempts = attempts - 1"), values)
        elif how == "forgotten":
            self._db.execute("DELETE FROM event WHERE number = ?", (number,))
        elif how == "handled":
            self._handle("number = :number", values)
            self._db.execute("DELETE FROM step WHERE event = ?", (number,))
        else:
            values["ttl"] = self.limits.dead_letter_ttl
            ended = "state = 'dead', reason = :reason, ended_at = :now, forget_at = :now + :ttl"
            self._db.execute(change.format(ended), values)
            self._db.execute(
                "DELETE FROM event WHERE number IN (SELECT number FROM event WHERE state = 'dead'"
                " ORDER BY ended_at DESC, number DESC LIMIT -1 OFFSET ?)",
                (self.limits.dead_letters,),
            )
        if how not in ("again", "released"):
            self._db.execute("DELETE FROM link WHERE lane = ?", (lease.event.lane,))
        self._free(lease.event.lane)

    def _handle(self, which: str, values: dict[str, Any]) -> None:
        """Let an event be known as a duplicate."""
        values = {**values, "forget_at": time.time() + self.limits.dedup_ttl}
        self._db.execute(
            f"UPDATE event SET state = 'handled', body = x'', forget_at = :forget_at WHERE {which}",
            values,
        )

    def _add_lane(self, name: str) -> None:
        """Make a lane for an event that was added, or let its first event be taken, unless there is a lease."""
        self._db.execute("INSERT OR IGNORE INTO lane (name, ready) VALUES (?, 0)", (name,))
        if self._db.execute("SELECT token FROM lane WHERE name = ?", (name,)).fetchone()["token"] is None:
            self._free(name)

    def _free(self, name: str) -> None:
        """Let a lane be taken when its first event is due."""
        head = self._db.execute(_HEAD, (name,)).fetchone()
        if head is None:
            self._db.execute("DELETE FROM lane WHERE name = ?", (name,))
        else:
            self._db.execute("UPDATE lane SET ready = ?, token = NULL WHERE name = ?", (head["due"], name))

    def _journal(self, number: int) -> dict[str, bytes]:
        return dict(self._db.execute("SELECT name, value FROM step WHERE event = ?", (number,)).fetchall())


def _event(row: Any) -> QueuedEvent:
    return QueuedEvent(
        id=row["id"], lane=row["lane"], occurred_at=row["occurred_at"], wait=row["wait"], body=row["body"]
    )
