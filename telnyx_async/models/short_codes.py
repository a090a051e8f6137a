# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
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
class ListShortCodesResponse(Model):
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
