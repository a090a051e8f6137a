# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Tags."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserTagsData(Model):
    """GET /user_tags response.data in Telnyx's document."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserTagsResponse(Model):
    """GET /user_tags response in Telnyx's document."""

    data: ListUserTagsData = UNSET
