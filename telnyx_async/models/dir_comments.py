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
    """DirCommentCreateRequest in Telnyx's document.

    Attributes:
        content: 1 to 5000 characters.
        parent_comment_id: UUID.
    """

    content: str
    parent_comment_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRComment(Model):
    """DirComment in Telnyx's document.

    Attributes:
        author_role: One of customer, admin.
        comment_type: One of vetting_comment, rejection_reason, internal_note, notification, status_update,
            customer_inquiry, admin_response.
        created_at: When it was created. Example: 2026-04-27T00:42:44.305835Z
        entity_type: One of dir.
        id: Identifier of the resource. UUID. Example: 30bbd13c-1f3a-47c0-8fa6-718835917b2f
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
    """CommentWrapped in Telnyx's document."""

    data: DIRComment


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRCommentsResponse(ListResponse["DIRComment"]):
    """CommentList in Telnyx's document."""

    data: list[DIRComment]
    meta: BrandedCallingPaginationMeta
