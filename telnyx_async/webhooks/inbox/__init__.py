"""Inboxes: they keep events between the answer to Telnyx and the end of their handlers.

`MemoryInbox` is for one process, `SQLiteInbox` for the processes of one machine, `RedisInbox` for many machines.
`python -m telnyx_async.webhooks.inbox` lists dead letters and puts them back.
"""

from __future__ import annotations

from telnyx_async.webhooks.inbox.contract import (
    DeadLetter,
    EventQueue,
    Inbox,
    InboxLimits,
    Lease,
    Put,
    QueuedEvent,
    Settlement,
)
from telnyx_async.webhooks.inbox.memory import MemoryInbox
from telnyx_async.webhooks.inbox.redis import RedisInbox
from telnyx_async.webhooks.inbox.sqlite import SQLiteInbox

__all__ = [
    "DeadLetter",
    "EventQueue",
    "Inbox",
    "InboxLimits",
    "Lease",
    "MemoryInbox",
    "Put",
    "QueuedEvent",
    "RedisInbox",
    "SQLiteInbox",
    "Settlement",
]
