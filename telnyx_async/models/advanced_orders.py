# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Advanced Number Orders."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AdvancedOrder(Model):
    """AdvancedOrderResponse in Telnyx's document.

    Attributes:
        area_code: At most 3 characters.
        comments: At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: One of sms, mms, voice, fax, emergency.
        id: Identifier of the resource. UUID.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
        quantity: 1 to 10000. Telnyx's default: 1.
        status: One of pending, processing, ordered.
    """

    id: str = UNSET
    status: Literal["pending", "processing", "ordered"] | str = UNSET
    area_code: str | None = None
    comments: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"] | str] | None = None
    orders: list[str] | None = None
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | str | None = (
        None
    )
    quantity: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AdvancedOrderRequest(Model):
    """AdvancedOrderRequest in Telnyx's document.

    Attributes:
        area_code: At most 3 characters.
        comments: At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: One of sms, mms, voice, fax, emergency.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
            Telnyx's default: local.
        quantity: 1 to 10000. Telnyx's default: 1.
    """

    area_code: str | None = None
    comments: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    features: list[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | None = None
    quantity: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAdvancedOrdersResponse(Model):
    """ListAdvancedOrderResponse in Telnyx's document."""

    data: list[AdvancedOrder] = UNSET
