# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Mobile Network Operators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMobileNetworkOperatorsResponse(ListResponse["MobileNetworkOperator"]):
    """Response of `mobile_network_operators.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MobileNetworkOperator] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobileNetworkOperator(Model):
    """Attribute `ListMobileNetworkOperatorsResponse.data`.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        mcc: Mobile country code, 3 digits. Example: 310
        mnc: Mobile network code, 2 or 3 digits. Example: 410
        name: What it is called.
        record_type: Which kind of record this is. Example: mobile_network_operator
        tadig: Example: USACG
    """

    id: str = UNSET
    record_type: str = UNSET
    country_code: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    name: str | None = None
    network_preferences_enabled: bool | None = None
    tadig: str | None = None
