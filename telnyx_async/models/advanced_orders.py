# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Advanced Number Orders."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AdvancedOrder(Model):
    """Response of `advanced_orders.create`, `advanced_orders.get`, `advanced_orders.update_requirement_group`.

    Attributes:
        area_code: Area code that the numbers should have. At most 3 characters.
        comments: What else should be known, in words. At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: What the number can do or should be able to do, such as sms or voice. One of sms, mms, voice, fax,
            emergency.
        id: Identifier that Telnyx gave it. UUID.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
        quantity: How many. 1 to 10000. Telnyx's default: 1.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        status: How far it has come, or whether it is in use. One of pending, processing, ordered.
    """

    id: str = UNSET
    status: list[Literal["pending", "processing", "ordered"] | str] = UNSET
    area_code: str | None = None
    comments: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"] | str] | None = None
    orders: list[str] | None = None
    phone_number_type: (
        list[Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | str] | None
    ) = None
    quantity: int | None = None
    requirement_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AdvancedOrderRequest(Model):
    """Body of `advanced_orders.create`, `advanced_orders.update_requirement_group`.

    Attributes:
        area_code: Area code that the numbers should have. At most 3 characters.
        comments: What else should be known, in words. At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: What the number can do or should be able to do, such as sms or voice. One of sms, mms, voice, fax,
            emergency.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
            Telnyx's default: local.
        quantity: How many. 1 to 10000. Telnyx's default: 1.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
    """

    area_code: str | None = None
    comments: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | None = None
    quantity: int | None = None
    requirement_group_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAdvancedOrdersResponse(Model):
    """Response of `advanced_orders.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[AdvancedOrder] = UNSET
