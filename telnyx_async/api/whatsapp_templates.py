# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Whatsapp Message Templates: 5 operations.

Keeps message templates, which WhatsApp must approve before they can be sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.whatsapp_templates import (
        CreateWhatsappTemplateComponent,
        CreateWhatsappTemplateResponse,
        GetWhatsappTemplateResponse,
        ListWhatsappTemplatesResponse,
        UpdateWhatsappTemplateComponent,
        UpdateWhatsappTemplateResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="PostWhatsappTemplate",
    method="POST",
    path="/whatsapp/message_templates",
    tag="Whatsapp Message Templates",
    module="whatsapp_templates",
    function="create",
    summary="Create a Whatsapp message template",
    parameters=(
        Parameter("category", "category", "body", required=True),
        Parameter("components", "components", "body", required=True),
        Parameter("language", "language", "body", required=True),
        Parameter("name", "name", "body", required=True),
        Parameter("waba_id", "waba_id", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateWhatsappTemplateResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"],
    components: Sequence[CreateWhatsappTemplateComponent | Mapping[str, Any]],
    language: str,
    name: str,
    waba_id: str,
    options: RequestOptions | None = None,
) -> CreateWhatsappTemplateResponse:
    """Create a message template and hand it in for WhatsApp's review; variables need sample values.

    `POST /whatsapp/message_templates` (PostWhatsappTemplate). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            MARKETING, UTILITY, AUTHENTICATION.
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateWhatsappTemplateResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "category": category,
        "components": components,
        "language": language,
        "name": name,
        "waba_id": waba_id,
    }
    result: CreateWhatsappTemplateResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteWhatsappTemplate",
    method="DELETE",
    path="/whatsapp_message_templates/{id}",
    tag="Whatsapp Message Templates",
    module="whatsapp_templates",
    function="delete",
    summary="Delete a Whatsapp message template",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a WhatsApp message template.

    `DELETE /whatsapp_message_templates/{id}` (DeleteWhatsappTemplate). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetWhatsappTemplate",
    method="GET",
    path="/whatsapp_message_templates/{id}",
    tag="Whatsapp Message Templates",
    module="whatsapp_templates",
    function="get",
    summary="Get a Whatsapp message template by ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWhatsappTemplateResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappTemplateResponse:
    """Fetch one WhatsApp message template with its components and review.

    `GET /whatsapp_message_templates/{id}` (GetWhatsappTemplate). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWhatsappTemplateResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListWhatsappTemplates",
    method="GET",
    path="/whatsapp/message_templates",
    tag="Whatsapp Message Templates",
    module="whatsapp_templates",
    function="list",
    summary="List Whatsapp message templates",
    parameters=(
        Parameter("filter_category", "filter[category]", "query"),
        Parameter("filter_search", "filter[search]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_waba_id", "filter[waba_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWhatsappTemplatesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | None = None,
    filter_search: str | None = None,
    filter_status: str | None = None,
    filter_waba_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWhatsappTemplatesResponse:
    """List WhatsApp message templates by name, category, status or business account.

    `GET /whatsapp/message_templates` (ListWhatsappTemplates). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_category: Only templates of this category. One of MARKETING, UTILITY, AUTHENTICATION.
        filter_search: Only templates with this in their name.
        filter_status: Only items in this status.
        filter_waba_id: Only what belongs to this WhatsApp Business Account.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWhatsappTemplatesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_category": filter_category,
        "filter_search": filter_search,
        "filter_status": filter_status,
        "filter_waba_id": filter_waba_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWhatsappTemplatesResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="PatchWhatsappTemplate",
    method="PATCH",
    path="/whatsapp_message_templates/{id}",
    tag="Whatsapp Message Templates",
    module="whatsapp_templates",
    function="update",
    summary="Update a Whatsapp message template",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("category", "category", "body"),
        Parameter("components", "components", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateWhatsappTemplateResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | None = None,
    components: Sequence[UpdateWhatsappTemplateComponent | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> UpdateWhatsappTemplateResponse:
    """Change the category or components of a WhatsApp message template.

    `PATCH /whatsapp_message_templates/{id}` (PatchWhatsappTemplate). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it.
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            MARKETING, UTILITY, AUTHENTICATION.
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWhatsappTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "category": category,
        "components": components,
    }
    result: UpdateWhatsappTemplateResponse = await _update.execute(session, arguments, options)
    return result
