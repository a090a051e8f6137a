# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Avatars."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class Avatar(Model):
    """Avatar in Telnyx's document.

    Attributes:
        avatar_type: One of stock, custom.
        content_type: One of image/jpeg, image/png, image/webp.
        created_at: When it was created.
        id: Identifier of the resource.
        provider: One of telnyx.
        updated_at: When it last changed.
    """

    avatar_type: Literal["stock", "custom"] | str
    hosted: bool
    id: str
    image_url: str
    name: str
    provider: Literal["telnyx"] | str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    content_type: Literal["image/jpeg", "image/png", "image/webp"] | str | None = None
    height_px: int | None = None
    image_url_expires_at: datetime | None = None
    size_bytes: int | None = None
    suggested_voice_id: str | None = None
    width_px: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AvatarResponse(Model):
    """AvatarResponse in Telnyx's document."""

    data: Avatar


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIAvatarsResponse(ListResponse["Avatar"]):
    """GET /ai/avatars response in Telnyx's document."""

    data: list[Avatar]
    meta: PaginationMeta = UNSET
