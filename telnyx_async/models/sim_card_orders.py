# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SIM Card Orders."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSIMCardOrderResponse(Model):
    """Response of `sim_card_orders.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSIMCardOrderResponse(Model):
    """Response of `sim_card_orders.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSIMCardOrdersResponse(ListResponse["SIMCardOrder"]):
    """Response of `sim_card_orders.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SIMCardOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PreviewSIMCardOrderResponse(Model):
    """Response of `sim_card_orders.preview`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SIMCardOrderPreview = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrder(Model):
    """Attribute `CreateSIMCardOrderResponse.data`, `GetSIMCardOrderResponse.data`, `ListSIMCardOrdersResponse.data`.

    Attributes:
        cost: What Telnyx charges for it.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        quantity: How many. At least 1. Example: 21
        record_type: Which kind of record this is. Example: sim_card_order
        status: How far it has come, or whether it is in use. One of pending, processing, ready_to_ship, shipped,
            delivered, canceled.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderAddress(Model):
    """Attribute `SIMCardOrder.order_address`.

    Attributes:
        administrative_area: State, province or region. Example: TX
        business_name: Name of the business; an address has this or a first and last name.
        country_code: Country, normally as its two-letter ISO code. Example: US
        extended_address: Second address line, such as a flat or suite.
        first_name: Given name of the person. Example: John
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        last_name: Family name of the person. Example: Smith
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderCost(Model):
    """Attribute `SIMCardOrder.cost`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderPreview(Model):
    """Attribute `PreviewSIMCardOrderResponse.data`.

    Attributes:
        quantity: How many. Example: 21
        record_type: Which kind of record this is. Example: sim_card_order_preview
        total_cost: What it costs in all.
    """

    record_type: str = UNSET
    quantity: int | None = None
    shipping_cost: SIMCardOrderPreviewShippingCost | None = None
    sim_cards_cost: SIMCardOrderPreviewSIMCardsCost | None = None
    total_cost: SIMCardOrderPreviewTotalCost | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderPreviewSIMCardsCost(Model):
    """Attribute `SIMCardOrderPreview.sim_cards_cost`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderPreviewShippingCost(Model):
    """Attribute `SIMCardOrderPreview.shipping_cost`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SIMCardOrderPreviewTotalCost(Model):
    """Attribute `SIMCardOrderPreview.total_cost`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 2.32
        currency: Three-letter currency code (ISO 4217). Example: USD
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SimCardOrderCreate(Model):
    """Body of `sim_card_orders.create`.

    Attributes:
        address_id: Identifier of the stored address. Example: 1293384261075731499
        quantity: How many. At least 1. Example: 23
    """

    address_id: str
    quantity: int
