# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Tags."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetUserTagsResponse(Model):
    """GetUserTagsResponse in Telnyx's document."""

    data: GetUserTagsResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetUserTagsResponseData(Model):
    """GetUserTagsResponseData in Telnyx's document."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None
