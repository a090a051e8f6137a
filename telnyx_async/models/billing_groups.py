# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing Groups."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BillingGroup(Model):
    """BillingGroup in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        id: Identifier of the resource. UUID. Example: f5586561-8ff0-4291-a0ac-84fe544797bd
        organization_id: The organization it belongs to. UUID. Example: f1486bae-f067-460c-ad43-73a92848f902
        record_type: Which kind of record this is. One of billing_group.
        updated_at: When it last changed. Example: 2019-10-15T10:07:15.527Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["billing_group"] | str = UNSET
    updated_at: datetime = UNSET
    deleted_at: datetime | None = None
    name: str | None = None
    organization_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateBillingGroupResponse(Model):
    """POST /billing_groups response in Telnyx's document."""

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteBillingGroupResponse(Model):
    """DELETE /billing_groups/{id} response in Telnyx's document."""

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBillingGroupResponse(Model):
    """GET /billing_groups/{id} response in Telnyx's document."""

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListBillingGroupsResponse(ListResponse["BillingGroup"]):
    """GET /billing_groups response in Telnyx's document."""

    data: list[BillingGroup] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewBillingGroup(Model):
    """NewBillingGroup in Telnyx's document."""

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateBillingGroup(Model):
    """UpdateBillingGroup in Telnyx's document."""

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateBillingGroupResponse(Model):
    """PATCH /billing_groups/{id} response in Telnyx's document."""

    data: BillingGroup = UNSET
