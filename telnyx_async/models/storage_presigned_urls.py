# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Presigned Object URLs."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class PresignedObjectUrl(Model):
    """Response of `storage_presigned_urls.create`.

    Attributes:
        content: What it contains: mostly the words of a message.
    """

    content: PresignedObjectUrlContent | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PresignedObjectUrlContent(Model):
    """Attribute `PresignedObjectUrl.content`.

    Attributes:
        expires_at: When it stops being valid.
        token: Secret text that gives access.
    """

    expires_at: datetime | None = None
    presigned_url: str | None = None
    token: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PresignedObjectUrlParams(Model):
    """Body of `storage_presigned_urls.create`.

    Attributes:
        ttl: How long it is valid. 1 to 604800. Example: 60
    """

    ttl: int | None = None
