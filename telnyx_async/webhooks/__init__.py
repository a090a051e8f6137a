"""Webhooks: verified, typed, and handled once.

`verify` and `parse` are functions of bytes; a `WebhookRouter` calls handlers with events, which an inbox keeps until they
are handled; `webhooks.fastapi` and `webhooks.aiohttp` connect a router to an application.
"""

from __future__ import annotations

from telnyx_async.model import Event, Meta, UnknownEvent
from telnyx_async.webhooks.client_state import decode_client_state, encode_client_state
from telnyx_async.webhooks.dispatch import WebhookRouter
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.flows import Conversation, Flow, FlowRun, FlowStepRun, idempotency_key
from telnyx_async.webhooks.handlers import HandlerRun
from telnyx_async.webhooks.hooks import LoggingWebhookHooks, WebhookHooks
from telnyx_async.webhooks.inbox import (
    EventQueue,
    Inbox,
    InboxLimits,
    MemoryInbox,
    Put,
    QueuedEvent,
    RedisInbox,
    SQLiteInbox,
)
from telnyx_async.webhooks.meetings import MeetingEvent, sign_meeting, verify_meeting
from telnyx_async.webhooks.reply import Answer, Reply
from telnyx_async.webhooks.routing import EventRouter
from telnyx_async.webhooks.signature import KeyPair, generate_keys, sign, verify
from telnyx_async.webhooks.state import State
from telnyx_async.webhooks.texml import TexmlRequest

__all__ = [
    "Answer",
    "Conversation",
    "Event",
    "EventQueue",
    "EventRouter",
    "Flow",
    "FlowRun",
    "FlowStepRun",
    "HandlerRun",
    "Inbox",
    "InboxLimits",
    "KeyPair",
    "LoggingWebhookHooks",
    "MeetingEvent",
    "MemoryInbox",
    "Meta",
    "Put",
    "QueuedEvent",
    "RedisInbox",
    "Reply",
    "SQLiteInbox",
    "State",
    "TexmlRequest",
    "UnknownEvent",
    "WebhookHooks",
    "WebhookRouter",
    "decode_client_state",
    "encode_client_state",
    "generate_keys",
    "idempotency_key",
    "parse",
    "sign",
    "sign_meeting",
    "verify",
    "verify_meeting",
]
