# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Short Codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_profiles import ShortCode
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetShortCodeResponse(Model):
    """GET /short_codes/{id} response in Telnyx's document."""

    data: ShortCode | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListShortCodesResponse(Model):
    """GET /short_codes response in Telnyx's document."""

    data: list[ShortCode] | None = None
    meta: PaginationMeta | None = None


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

    data: ShortCode | None = None
