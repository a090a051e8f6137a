# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 92d60991070bef08e3abe69494d568e224ad4be7b463e6fe2853d41d97cd3161
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Wireless Regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.models.recordings import Region


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListWirelessRegionsResponse(Model):
    """GET /wireless/regions response in Telnyx's document."""

    data: list[Region] | None = None
