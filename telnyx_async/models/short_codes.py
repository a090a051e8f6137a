# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Short Codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_profiles import ShortCode
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListShortCodesResponse(ListResponse["ShortCode"]):
    """ListShortCodesResponse in Telnyx's document."""

    data: list[ShortCode] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveShortCodeResponse(Model):
    """RetrieveShortCodeResponse in Telnyx's document."""

    data: ShortCode | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateShortCodeRequest(Model):
    """UpdateShortCodeRequest in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateShortCodeResponse(Model):
    """UpdateShortCodeResponse in Telnyx's document."""

    data: ShortCode | None = None
