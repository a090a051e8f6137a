# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Mobile Network Operators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMobileNetworkOperatorsResponse(ListResponse["MobileNetworkOperator"]):
    """GET /mobile_network_operators response in Telnyx's document."""

    data: list[MobileNetworkOperator] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MobileNetworkOperator(Model):
    """MobileNetworkOperator in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        mcc: Example: 310
        mnc: Example: 410
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
