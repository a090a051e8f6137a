# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Orders."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateSIMCardOrderResponse(Model):
    """POST /sim_card_orders response in Telnyx's document."""

    data: SIMCardOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetSIMCardOrderResponse(Model):
    """GET /sim_card_orders/{id} response in Telnyx's document."""

    data: SIMCardOrder = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSIMCardOrdersResponse(ListResponse["SIMCardOrder"]):
    """GET /sim_card_orders response in Telnyx's document."""

    data: list[SIMCardOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PreviewSIMCardOrderResponse(Model):
    """POST /sim_card_order_preview response in Telnyx's document."""

    data: SIMCardOrderPreview = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrder(Model):
    """SIMCardOrder in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        quantity: At least 1. Example: 21
        record_type: Which kind of record this is. Example: sim_card_order
        status: One of pending, processing, ready_to_ship, shipped, delivered, canceled.
        tracking_url: URL. Example: http://www.example.com/
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "processing", "ready_to_ship", "shipped", "delivered", "canceled"] | str = UNSET
    updated_at: datetime = UNSET
    cost: SIMCardOrderCost | None = None
    order_address: SIMCardOrderAddress | None = None
    quantity: int | None = None
    tracking_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderAddress(Model):
    """SIMCardOrder.order_address in Telnyx's document.

    Attributes:
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        first_name: Example: John
        id: Identifier of the resource. Example: 1293384261075731499
        last_name: Example: Smith
        locality: City or town. Example: Austin
        postal_code: Postal code. Example: 78701
        street_address: Street and house number.
    """

    administrative_area: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderCost(Model):
    """SIMCardOrder.cost in Telnyx's document.

    Attributes:
        amount: Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderPreview(Model):
    """SIMCardOrderPreview in Telnyx's document.

    Attributes:
        quantity: Example: 21
        record_type: Which kind of record this is. Example: sim_card_order_preview
    """

    record_type: str = UNSET
    quantity: int | None = None
    shipping_cost: SIMCardOrderPreviewShippingCost | None = None
    sim_cards_cost: SIMCardOrderPreviewSIMCardsCost | None = None
    total_cost: SIMCardOrderPreviewTotalCost | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderPreviewSIMCardsCost(Model):
    """SIMCardOrderPreview.sim_cards_cost in Telnyx's document.

    Attributes:
        amount: Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderPreviewShippingCost(Model):
    """SIMCardOrderPreview.shipping_cost in Telnyx's document.

    Attributes:
        amount: Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SIMCardOrderPreviewTotalCost(Model):
    """SIMCardOrderPreview.total_cost in Telnyx's document.

    Attributes:
        amount: Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SimCardOrderCreate(Model):
    """SimCardOrderCreate in Telnyx's document.

    Attributes:
        address_id: Example: 1293384261075731499
        quantity: At least 1. Example: 23
    """

    address_id: str
    quantity: int
