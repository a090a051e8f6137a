# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing Groups."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingGroup(Model):
    """Attribute `CreateBillingGroupResponse.data`, `DeleteBillingGroupResponse.data`, `GetBillingGroupResponse.data`
    and 2 more.

    Attributes:
        created_at: When it was created. Example: 2019-10-15T10:07:15.527Z
        deleted_at: When it was deleted.
        id: Identifier that Telnyx gave it. UUID. Example: f5586561-8ff0-4291-a0ac-84fe544797bd
        name: What it is called.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingGroupError(Model):
    """Attribute `Errors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: int
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: BillingGroupErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingGroupErrorSource(Model):
    """Attribute `BillingGroupError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBillingGroupResponse(Model):
    """Response of `billing_groups.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteBillingGroupResponse(Model):
    """Response of `billing_groups.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBillingGroupResponse(Model):
    """Response of `billing_groups.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BillingGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InvoiceError(Model):
    """Attribute `InvoiceErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: InvoiceErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InvoiceErrorSource(Model):
    """Attribute `InvoiceError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InvoiceErrors(Model):
    """Error of `billing_groups.list`, `invoices.get`, `invoices.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[InvoiceError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBillingGroupsResponse(ListResponse["BillingGroup"]):
    """Response of `billing_groups.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[BillingGroup] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewBillingGroup(Model):
    """Body of `billing_groups.create`.

    Attributes:
        name: What it is called.
    """

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateBillingGroup(Model):
    """Body of `billing_groups.update`.

    Attributes:
        name: What it is called.
    """

    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateBillingGroupResponse(Model):
    """Response of `billing_groups.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BillingGroup = UNSET
