# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Short Codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_profiles import ShortCode
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListShortCodesResponse(Model):
    """ListShortCodesResponse in Telnyx's document."""

    data: list[ShortCode] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveShortCodeResponse(Model):
    """RetrieveShortCodeResponse in Telnyx's document."""

    data: ShortCode = UNSET


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

    data: ShortCode = UNSET
