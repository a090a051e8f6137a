# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Comments."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import BrandedCallingPaginationMeta

DIRCommentType: TypeAlias = Literal[
    "vetting_comment",
    "rejection_reason",
    "internal_note",
    "notification",
    "status_update",
    "customer_inquiry",
    "admin_response",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDIRCommentRequest(Model):
    """Body of `dir_comments.create`.

    Attributes:
        content: What it contains: mostly the words of a message. 1 to 5000 characters.
        parent_comment_id: Comment that this one answers. UUID.
    """

    content: str
    parent_comment_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRComment(Model):
    """Attribute `DIRCommentResponse.data`, `ListDIRCommentsResponse.data`.

    Attributes:
        author_role: One of customer, admin.
        comment_type: Kind of comment: customer_inquiry is yours; internal_note is never shown to customers. One of
            vetting_comment, rejection_reason, internal_note, notification, status_update, customer_inquiry,
            admin_response.
        content: What it contains: mostly the words of a message.
        created_at: When it was created. Example: 2026-04-27T00:42:44.305835Z
        entity_type: One of dir.
        id: Identifier that Telnyx gave it. UUID. Example: 30bbd13c-1f3a-47c0-8fa6-718835917b2f
        visibility: One of customer.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    author_name: str | None = None
    author_role: Literal["customer", "admin"] | str | None = None
    comment_type: DIRCommentType | str | None = None
    content: str | None = None
    entity_type: Literal["dir"] | str | None = None
    visibility: Literal["customer"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRCommentResponse(Model):
    """Response of `dir_comments.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DIRComment


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRCommentsResponse(ListResponse["DIRComment"]):
    """Response of `dir_comments.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DIRComment]
    meta: BrandedCallingPaginationMeta
