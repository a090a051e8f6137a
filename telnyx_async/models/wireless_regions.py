# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Wireless Regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.recordings import Region


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListWirelessRegionsResponse(Model):
    """GET /wireless/regions response in Telnyx's document."""

    data: list[Region] = UNSET
