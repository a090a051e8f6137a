# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Templates."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_messages import EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailTemplateRequest(Model):
    """CreateEmailTemplateRequest in Telnyx's document.

    Attributes:
        name: Matches ^[A-Za-z0-9 _-]+$
        subject: Subject line.
    """

    name: str
    html_body: str | Null | None = None
    subject: str | Null | None = None
    text_body: str | Null | None = None
    variables: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplate(Model):
    """EmailTemplate in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. One of email_template.
        subject: Subject line.
        updated_at: When it last changed.
    """

    created_at: datetime
    html_body: str | None
    id: str
    name: str
    record_type: Literal["email_template"] | str
    subject: str | None
    text_body: str | None
    updated_at: datetime
    variables: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplateRenderError(Model):
    """RenderErrorObject in Telnyx's document.

    Attributes:
        code: One of render_error.
    """

    code: Literal["render_error"] | str
    message: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplateRenderErrorResponse(Model):
    """RenderErrorResponse in Telnyx's document."""

    errors: list[EmailTemplateRenderError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplateResponse(Model):
    """EmailTemplateResponse in Telnyx's document."""

    data: EmailTemplate


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailTemplatesResponse(ListResponse["EmailTemplate"]):
    """EmailTemplateListResponse in Telnyx's document."""

    data: list[EmailTemplate]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderEmailTemplateRequest(Model):
    """RenderEmailTemplateRequest in Telnyx's document."""

    template_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderedEmailTemplate(Model):
    """RenderedEmailTemplate in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. One of email_template.
        subject: Subject line.
        updated_at: When it last changed.
    """

    created_at: datetime
    html_body: str | None
    id: str
    name: str
    record_type: Literal["email_template"] | str
    subject: str | None
    text_body: str | None
    updated_at: datetime
    variables: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderedEmailTemplateResponse(Model):
    """RenderedEmailTemplateResponse in Telnyx's document."""

    data: RenderedEmailTemplate


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmailTemplateRequest(Model):
    """UpdateEmailTemplateRequest in Telnyx's document.

    Attributes:
        name: Matches ^[A-Za-z0-9 _-]+$
        subject: Subject line.
    """

    html_body: str | Null | None = None
    name: str | None = None
    subject: str | Null | None = None
    text_body: str | Null | None = None
    variables: list[str] | None = None
