# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Templates: 7 operations.

Keeps e-mail texts with placeholders, written in Liquid, and renders them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_templates import (
        EmailTemplateResponse,
        ListEmailTemplatesResponse,
        RenderedEmailTemplateResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "render",
    "replace",
    "update",
]

_create = Operation(
    id="CreateEmailTemplate",
    method="POST",
    path="/email_templates",
    tag="Email Templates",
    module="email_templates",
    function="create",
    summary="Create an email template",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("html_body", "html_body", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("subject", "subject", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("variables", "variables", "body"),
    ),
    responses=(
        Response("201", "application/json", "EmailTemplateResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("409", "application/json", "EmailErrorResponse"),
        Response("413", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
        Response("503", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    idempotency_key: str | None = None,
    html_body: str | Null | None = None,
    subject: str | Null | None = None,
    text_body: str | Null | None = None,
    variables: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> EmailTemplateResponse:
    """Save an e-mail text with Liquid placeholders; its variables are found in the text when they are left out.

    `POST /email_templates` (CreateEmailTemplate). It is retried with the same idempotency key, so Telnyx carries it
    out only once.

    Args:
        session: the session to send with.
        name: What it is called. Matches ^[A-Za-z0-9 _-]+$
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]{1,255}$
        html_body: The mail as HTML.
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        variables: Names of the variables that the template fills in.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailTemplateResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 413, 422, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "html_body": html_body,
        "name": name,
        "subject": subject,
        "text_body": text_body,
        "variables": variables,
    }
    result: EmailTemplateResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteEmailTemplate",
    method="DELETE",
    path="/email_templates/{id}",
    tag="Email Templates",
    module="email_templates",
    function="delete",
    summary="Delete an email template",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete one e-mail template.

    `DELETE /email_templates/{id}` (DeleteEmailTemplate). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_templates.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetEmailTemplate",
    method="GET",
    path="/email_templates/{id}",
    tag="Email Templates",
    module="email_templates",
    function="get",
    summary="Get an email template",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailTemplateResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailTemplateResponse:
    """Fetch one e-mail template with its subject, bodies and variables.

    `GET /email_templates/{id}` (GetEmailTemplate). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_templates.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailTemplateResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailTemplates",
    method="GET",
    path="/email_templates",
    tag="Email Templates",
    module="email_templates",
    function="list",
    summary="List email templates",
    parameters=(
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailTemplatesResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    *,
    page_cursor: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailTemplatesResponse:
    """List e-mail templates, newest first.

    `GET /email_templates` (ListEmailTemplates). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailTemplatesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "page_cursor": page_cursor,
        "page_size": page_size,
    }
    result: ListEmailTemplatesResponse = await _list.execute(session, arguments, options)
    return result


_render = Operation(
    id="RenderEmailTemplate",
    method="POST",
    path="/email_templates/{id}/render",
    tag="Email Templates",
    module="email_templates",
    function="render",
    summary="Render an email template",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("template_variables", "template_variables", "body"),
    ),
    responses=(
        Response("200", "application/json", "RenderedEmailTemplateResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailTemplateRenderErrorResponse"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def render(
    session: TelnyxSession,
    id: str,
    *,
    template_variables: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> RenderedEmailTemplateResponse:
    """Fill in a template's placeholders to see the result, without sending it.

    `POST /email_templates/{id}/render` (RenderEmailTemplate). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_templates.list`. UUID.
        template_variables: Values for the template's variables (Liquid).
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RenderedEmailTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "template_variables": template_variables,
    }
    result: RenderedEmailTemplateResponse = await _render.execute(session, arguments, options)
    return result


_replace = Operation(
    id="ReplaceEmailTemplate",
    method="PUT",
    path="/email_templates/{id}",
    tag="Email Templates",
    module="email_templates",
    function="replace",
    summary="Replace an email template",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("html_body", "html_body", "body"),
        Parameter("name", "name", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("variables", "variables", "body"),
    ),
    responses=(
        Response("200", "application/json", "EmailTemplateResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def replace(
    session: TelnyxSession,
    id: str,
    *,
    html_body: str | Null | None = None,
    name: str | None = None,
    subject: str | Null | None = None,
    text_body: str | Null | None = None,
    variables: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> EmailTemplateResponse:
    """Change an e-mail template, exactly as update does: fields that are left out stay.

    `PUT /email_templates/{id}` (ReplaceEmailTemplate). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. UUID.
        html_body: The mail as HTML.
        name: What it is called. Matches ^[A-Za-z0-9 _-]+$
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        variables: Names of the variables that the template fills in.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "html_body": html_body,
        "name": name,
        "subject": subject,
        "text_body": text_body,
        "variables": variables,
    }
    result: EmailTemplateResponse = await _replace.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateEmailTemplate",
    method="PATCH",
    path="/email_templates/{id}",
    tag="Email Templates",
    module="email_templates",
    function="update",
    summary="Update an email template",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("html_body", "html_body", "body"),
        Parameter("name", "name", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("variables", "variables", "body"),
    ),
    responses=(
        Response("200", "application/json", "EmailTemplateResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    html_body: str | Null | None = None,
    name: str | None = None,
    subject: str | Null | None = None,
    text_body: str | Null | None = None,
    variables: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> EmailTemplateResponse:
    """Change some fields of an e-mail template; the others stay.

    `PATCH /email_templates/{id}` (UpdateEmailTemplate). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_templates.list`. UUID.
        html_body: The mail as HTML.
        name: What it is called. Matches ^[A-Za-z0-9 _-]+$
        subject: Heading of the mail or MMS.
        text_body: The mail as plain text.
        variables: Names of the variables that the template fills in.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "html_body": html_body,
        "name": name,
        "subject": subject,
        "text_body": text_body,
        "variables": variables,
    }
    result: EmailTemplateResponse = await _update.execute(session, arguments, options)
    return result
