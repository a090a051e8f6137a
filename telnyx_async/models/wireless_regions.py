# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Wireless Regions."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWirelessRegionsResponse(Model):
    """Response of `wireless_regions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Region] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Region(Model):
    """Attribute `ListWirelessRegionsResponse.data`.

    Attributes:
        code: Code of the region, such as dc2. Example: dc2
        inserted_at: When it was made.
        name: What it is called.
        updated_at: When it last changed.
    """

    code: str
    name: str
    updated_at: datetime = UNSET
    inserted_at: datetime | None = None
