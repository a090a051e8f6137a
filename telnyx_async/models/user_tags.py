# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Tags."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserTagsData(Model):
    """Attribute `ListUserTagsResponse.data`."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserTagsResponse(Model):
    """Response of `user_tags.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ListUserTagsData = UNSET
