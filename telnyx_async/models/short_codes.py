# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Short Codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_profiles import ShortCode
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetShortCodeResponse(Model):
    """Response of `short_codes.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ShortCode = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListShortCodesResponse(ListResponse["ShortCode"]):
    """Response of `short_codes.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ShortCode] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateShortCodeRequest(Model):
    """Body of `short_codes.update`.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
        tags: Labels of your own, to sort and find things by.
    """

    messaging_profile_id: str
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateShortCodeResponse(Model):
    """Response of `short_codes.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ShortCode = UNSET
