# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Short Codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_profiles import ShortCode
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetShortCodeResponse(Model):
    """GET /short_codes/{id} response in Telnyx's document."""

    data: ShortCode = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListShortCodesResponse(ListResponse["ShortCode"]):
    """GET /short_codes response in Telnyx's document."""

    data: list[ShortCode] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateShortCodeRequest(Model):
    """UpdateShortCodeRequest in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateShortCodeResponse(Model):
    """PATCH /short_codes/{id} response in Telnyx's document."""

    data: ShortCode = UNSET
