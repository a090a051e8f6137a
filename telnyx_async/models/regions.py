# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Regions."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRegionsResponse(Model):
    """Response of `regions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[NetworkRegion] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkRegion(Model):
    """Attribute `ListRegionsResponse.data`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: ashburn-va
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        name: What it is called. Example: Ashburn
        record_type: Which kind of record this is. Example: region
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    code: str | None = None
    name: str | None = None
    supported_interfaces: list[str] | None = None
