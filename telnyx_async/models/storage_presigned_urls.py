# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 df399e659c3fdba0057ec6d5d0961d2ad264e5a7c0c857b50bc435e0470572ad
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
    """PresignedObjectUrl.content in Telnyx's document."""

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
