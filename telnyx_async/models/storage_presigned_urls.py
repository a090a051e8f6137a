# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
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
