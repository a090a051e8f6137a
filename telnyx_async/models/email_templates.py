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
    """Body of `email_templates.create`.

    Attributes:
        html_body: The mail as HTML.
        name: What it is called. Matches ^[A-Za-z0-9 _-]+$
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        variables: Names of the variables that the template fills in.
    """

    name: str
    html_body: str | Null | None = None
    subject: str | Null | None = None
    text_body: str | Null | None = None
    variables: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplate(Model):
    """Attribute `EmailTemplateResponse.data`, `ListEmailTemplatesResponse.data`.

    Attributes:
        created_at: When it was created.
        html_body: The mail as HTML.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        record_type: Which kind of record this is. One of email_template.
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        updated_at: When it last changed.
        variables: Names of the variables that the template fills in.
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
    """Attribute `EmailTemplateRenderErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of render_error.
        message: What it says, in words.
    """

    code: Literal["render_error"] | str
    message: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplateRenderErrorResponse(Model):
    """Error of `email_templates.render`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmailTemplateRenderError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailTemplateResponse(Model):
    """Response of `email_templates.create`, `email_templates.get`, `email_templates.replace` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailTemplate


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailTemplatesResponse(ListResponse["EmailTemplate"]):
    """Response of `email_templates.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailTemplate]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderEmailTemplateRequest(Model):
    """Body of `email_templates.render`.

    Attributes:
        template_variables: Values for the template's variables (Liquid).
    """

    template_variables: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RenderedEmailTemplate(Model):
    """Attribute `RenderedEmailTemplateResponse.data`.

    Attributes:
        created_at: When it was created.
        html_body: The mail as HTML.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        record_type: Which kind of record this is. One of email_template.
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        updated_at: When it last changed.
        variables: Names of the variables that the template fills in.
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
    """Response of `email_templates.render`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RenderedEmailTemplate


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmailTemplateRequest(Model):
    """Body of `email_templates.replace`, `email_templates.update`.

    Attributes:
        html_body: The mail as HTML.
        name: What it is called. Matches ^[A-Za-z0-9 _-]+$
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        variables: Names of the variables that the template fills in.
    """

    html_body: str | Null | None = None
    name: str | None = None
    subject: str | Null | None = None
    text_body: str | Null | None = None
    variables: list[str] | None = None
