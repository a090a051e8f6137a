"""Webhooks: verified, typed, and handled once.

`verify` and `parse` are functions of bytes; a `WebhookRouter` calls handlers with events; `webhooks.fastapi` and
`webhooks.aiohttp` connect a router to an application.
"""

from __future__ import annotations

from telnyx_async.model import Event, Meta, UnknownEvent
from telnyx_async.webhooks.client_state import decode_client_state, encode_client_state
from telnyx_async.webhooks.dispatch import WebhookRouter
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.hooks import LoggingWebhookHooks, WebhookHooks
from telnyx_async.webhooks.meetings import MeetingEvent, sign_meeting, verify_meeting
from telnyx_async.webhooks.reply import Reply
from telnyx_async.webhooks.signature import KeyPair, generate_keys, sign, verify
from telnyx_async.webhooks.stores import Claim, EventStore, MemoryStore, RedisStore

__all__ = [
    "Claim",
    "Event",
    "EventStore",
    "KeyPair",
    "LoggingWebhookHooks",
    "MeetingEvent",
    "MemoryStore",
    "Meta",
    "RedisStore",
    "Reply",
    "UnknownEvent",
    "WebhookHooks",
    "WebhookRouter",
    "decode_client_state",
    "encode_client_state",
    "generate_keys",
    "parse",
    "sign",
    "sign_meeting",
    "verify",
    "verify_meeting",
]
