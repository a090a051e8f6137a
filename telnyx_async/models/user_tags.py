# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 df399e659c3fdba0057ec6d5d0961d2ad264e5a7c0c857b50bc435e0470572ad
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Tags."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserTagsData(Model):
    """GET /user_tags response.data in Telnyx's document."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserTagsResponse(Model):
    """GET /user_tags response in Telnyx's document."""

    data: ListUserTagsData | None = None
