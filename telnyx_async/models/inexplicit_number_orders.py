# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Inexplicit Number Orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateInexplicitNumberOrderResponse(Model):
    """Response of `inexplicit_number_orders.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InexplicitNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetInexplicitNumberOrderResponse(Model):
    """Response of `inexplicit_number_orders.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InexplicitNumberOrder = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InexplicitNumberOrder(Model):
    """Attribute `CreateInexplicitNumberOrderResponse.data`, `GetInexplicitNumberOrderResponse.data`,
    `ListInexplicitNumberOrdersResponse.data`.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier that Telnyx gave it.
        messaging_profile_id: Messaging profile that applies.
        ordering_groups: Numbers to order, one entry for each sort.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    updated_at: datetime = UNSET
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    ordering_groups: list[OrderingGroup] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InexplicitNumberOrderRequest(Model):
    """Body of `inexplicit_number_orders.create`.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that applies.
        ordering_groups: Numbers to order, one entry for each sort.
    """

    ordering_groups: list[OrderingGroupInput]
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInexplicitNumberOrdersResponse(ListResponse["InexplicitNumberOrder"]):
    """Response of `inexplicit_number_orders.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[InexplicitNumberOrder] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderingGroup(Model):
    """Attribute `InexplicitNumberOrder.ordering_groups`.

    Attributes:
        administrative_area: State, province or region.
        country_iso: Country as its two-letter code.
        created_at: When it was created.
        phone_number_type: Kind of phone number.
        quickship: Whether the number works right after it is bought.
        status: How far it has come, or whether it is in use. One of pending, processing, failed, success,
            partial_success.
        strategy: One of always, never.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "phone_number_contains": "phone_number[contains]",
        "phone_number_ends_with": "phone_number[ends_with]",
        "phone_number_starts_with": "phone_number[starts_with]",
    }

    administrative_area: str | None = None
    count_allocated: int | None = None
    count_requested: int | None = None
    country_iso: str | None = None
    created_at: datetime | None = None
    error_reason: str | None = None
    exclude_held_numbers: bool | None = None
    national_destination_code: str | None = None
    orders: list[OrderingGroupOrder] | None = None
    phone_number_contains: str | None = None
    phone_number_ends_with: str | None = None
    phone_number_starts_with: str | None = None
    phone_number_type: str | None = None
    quickship: bool | None = None
    status: Literal["pending", "processing", "failed", "success", "partial_success"] | str | None = None
    strategy: Literal["always", "never"] | str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderingGroupInput(Model):
    """Argument `ordering_groups` of `inexplicit_number_orders.create`.

    Attributes:
        administrative_area: State, province or region.
        country_iso: Country as its two-letter code. One of US, CA.
        features: What the number can do or should be able to do, such as sms or voice.
        locality: City or town.
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number.
        quickship: Whether the number works right after it is bought.
        strategy: One of always, never. Telnyx's default: always.
    """

    count_requested: str
    country_iso: Literal["US", "CA"]
    phone_number_type: str
    administrative_area: str | None = None
    exclude_held_numbers: bool | None = None
    features: list[str] | None = None
    locality: str | None = None
    national_destination_code: str | None = None
    phone_number: OrderingGroupPhoneNumberCriteria | None = None
    quickship: bool | None = None
    strategy: Literal["always", "never"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderingGroupOrder(Model):
    """Attribute `OrderingGroup.orders`.

    Attributes:
        number_order_id: Number order concerned. UUID.
    """

    number_order_id: str
    sub_number_order_ids: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrderingGroupPhoneNumberCriteria(Model):
    """Attribute `OrderingGroupInput.phone_number`."""

    contains: str | None = None
    ends_with: str | None = None
    starts_with: str | None = None
