# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Presigned Object URLs."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PresignedObjectUrl(Model):
    """PresignedObjectUrl in Telnyx's document."""

    content: PresignedObjectUrlContent | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PresignedObjectUrlContent(Model):
    """PresignedObjectUrlContent in Telnyx's document."""

    expires_at: datetime | None = None
    presigned_url: str | None = None
    token: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PresignedObjectUrlParams(Model):
    """PresignedObjectUrlParams in Telnyx's document.

    Attributes:
        ttl: 1 to 604800.
    """

    ttl: int | None = None
