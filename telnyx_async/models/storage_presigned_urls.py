# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

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
