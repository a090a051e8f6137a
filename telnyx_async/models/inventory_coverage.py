# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Inventory Level."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class InventoryCoverage(Model):
    """Attribute `ListInventoryCoverageResponse.data`.

    Attributes:
        administrative_area: State, province or region. Example: NJ
        count: How many. Example: 3
        coverage_type: One of number, block.
        group: Example: 318
        group_type: Example: npa
        number_range: Example: 1
        number_type: One of did, toll-free.
        phone_number_type: Kind of phone number. One of local, toll_free, national, landline, shared_cost, mobile.
        record_type: Which kind of record this is. Example: inventory_coverage_group
    """

    record_type: str = UNSET
    administrative_area: str | None = None
    advance_requirements: bool | None = None
    count: int | None = None
    coverage_type: Literal["number", "block"] | str | None = None
    group: str | None = None
    group_type: str | None = None
    number_range: int | None = None
    number_type: Literal["did", "toll-free"] | str | None = None
    phone_number_type: Literal["local", "toll_free", "national", "landline", "shared_cost", "mobile"] | str | None = (
        None
    )


@define(eq=False, repr=False, kw_only=True, slots=False)
class InventoryCoverageMetadata(Model):
    """Attribute `ListInventoryCoverageResponse.meta`.

    Attributes:
        total_results: How many items there are on all pages together. Example: 25
    """

    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInventoryCoverageResponse(ListResponse["InventoryCoverage"]):
    """Response of `inventory_coverage.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InventoryCoverage] = UNSET
    meta: InventoryCoverageMetadata = UNSET
