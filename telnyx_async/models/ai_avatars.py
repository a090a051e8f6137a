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
    """A picture that an AI assistant is shown with.

    Attributes:
        avatar_type: Whether it is one of Telnyx's (stock) or your own (custom). One of stock, custom.
        content_type: MIME type of the picture. One of image/jpeg, image/png, image/webp.
        created_at: When it was created.
        height_px: Height of the picture in pixels.
        hosted: Whether Telnyx keeps the avatar; always true.
        id: Identifier that Telnyx gave it.
        image_url: Where to download the picture, until image_url_expires_at.
        image_url_expires_at: When image_url stops working.
        name: What it is called.
        provider: Company whose service is used, such as one for voices or models. One of telnyx.
        size_bytes: Size of the picture in bytes.
        suggested_voice_id: Voice that suits the avatar.
        updated_at: When it last changed.
        width_px: Width of the picture in pixels.
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
    """One avatar, as answers hold it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Avatar


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIAvatarsResponse(ListResponse["Avatar"]):
    """A page of the avatars.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Avatar]
    meta: PaginationMeta = UNSET
