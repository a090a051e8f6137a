# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Unsubscribe Groups."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_suppressions import EmailBlock


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddUnsubscribeGroupSuppressionRequest(Model):
    """Body of `email_unsubscribe_groups.add_suppression`.

    Attributes:
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    to: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateUnsubscribeGroupRequest(Model):
    """Body of `email_unsubscribe_groups.create`.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called. 1 to 255 characters.
    """

    name: str
    description: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnsubscribeGroupSuppressionsResponse(ListResponse["EmailBlock"]):
    """Response of `email_unsubscribe_groups.list_suppressions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailBlock]
    meta: UnsubscribeGroupPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnsubscribeGroupsResponse(ListResponse["UnsubscribeGroup"]):
    """Response of `email_unsubscribe_groups.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[UnsubscribeGroup]
    meta: UnsubscribeGroupPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnsubscribeGroup(Model):
    """Attribute `ListUnsubscribeGroupsResponse.data`, `UnsubscribeGroupResponse.data`.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called. 1 to 255 characters.
        record_type: Which kind of record this is. One of email_unsubscribe_group.
        updated_at: When it last changed.
    """

    created_at: datetime
    description: str | None
    id: str
    name: str
    record_type: Literal["email_unsubscribe_group"] | str
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnsubscribeGroupPaginationMeta(Model):
    """Attribute `ListUnsubscribeGroupSuppressionsResponse.meta`, `ListUnsubscribeGroupsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnsubscribeGroupResponse(Model):
    """Response of `email_unsubscribe_groups.create`, `email_unsubscribe_groups.get`,
    `email_unsubscribe_groups.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UnsubscribeGroup


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateUnsubscribeGroupRequest(Model):
    """Body of `email_unsubscribe_groups.update`.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called. 1 to 255 characters.
    """

    description: str | Null | None = None
    name: str | None = None
