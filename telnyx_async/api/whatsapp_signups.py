# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Whatsapp Signups: 5 operations.

Brings WhatsApp business accounts of your customers to Telnyx.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.whatsapp_signups import (
        GetWhatsappSignupStatusResponse,
        ListHostedWhatsappSignupsResponse,
        ListWhatsappSignupsResponse,
        WhatsappHostedSignupResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_hosted",
    "get_hosted",
    "get_status",
    "list",
    "list_hosted",
]

_create_hosted = Operation(
    id="CreateWhatsappHostedSignup",
    method="POST",
    path="/whatsapp/hosted_signups",
    tag="Whatsapp Signups",
    module="whatsapp_signups",
    function="create_hosted",
    summary="",
    parameters=(
        Parameter("app_id", "app_id", "body", required=True),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("signup_type", "signup_type", "body"),
    ),
    responses=(Response("2XX", "application/json", "WhatsappHostedSignupResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_hosted(
    session: TelnyxSession,
    *,
    app_id: str,
    expires_at: datetime | None = None,
    signup_type: Literal["standard", "coexistence"] | None = None,
    options: RequestOptions | None = None,
) -> WhatsappHostedSignupResponse:
    """Make a link with which a customer of yours connects to WhatsApp on a page at Telnyx; valid for a limited time.

    `POST /whatsapp/hosted_signups` (CreateWhatsappHostedSignup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        app_id: Your app at Meta that customers connect to; it must be linked to your Telnyx account and enabled.
        expires_at: When it stops being valid.
        signup_type: coexistence is for a number that stays in use in the WhatsApp Business app. One of standard,
            coexistence.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappHostedSignupResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "app_id": app_id,
        "expires_at": expires_at,
        "signup_type": signup_type,
    }
    result: WhatsappHostedSignupResponse = await _create_hosted.execute(session, arguments, options)
    return result


_get_hosted = Operation(
    id="GetWhatsappHostedSignup",
    method="GET",
    path="/whatsapp/hosted_signups/{id}",
    tag="Whatsapp Signups",
    module="whatsapp_signups",
    function="get_hosted",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "WhatsappHostedSignupResponse"),),
    idempotency="safe",
)


async def get_hosted(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> WhatsappHostedSignupResponse:
    """Fetch one hosted signup with its link and expiry.

    `GET /whatsapp/hosted_signups/{id}` (GetWhatsappHostedSignup). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_signups.list_hosted`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappHostedSignupResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: WhatsappHostedSignupResponse = await _get_hosted.execute(session, arguments, options)
    return result


_get_status = Operation(
    id="GetWhatsappSignupStatus",
    method="GET",
    path="/whatsapp/signup/{id}/status",
    tag="Whatsapp Signups",
    module="whatsapp_signups",
    function="get_status",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetWhatsappSignupStatusResponse"),),
    idempotency="safe",
)


async def get_status(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappSignupStatusResponse:
    """Fetch how far one WhatsApp signup is, and its errors.

    `GET /whatsapp/signup/{id}/status` (GetWhatsappSignupStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_signups.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappSignupStatusResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWhatsappSignupStatusResponse = await _get_status.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListWhatsappSignups",
    method="GET",
    path="/whatsapp/signup",
    tag="Whatsapp Signups",
    module="whatsapp_signups",
    function="list",
    summary="",
    parameters=(
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_customer_id", "filter[customer_id]", "query"),
        Parameter("filter_waba_id", "filter[waba_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListWhatsappSignupsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_customer_id: str | None = None,
    filter_waba_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWhatsappSignupsResponse:
    """List finished WhatsApp signups, successful or failed, newest first.

    `GET /whatsapp/signup` (ListWhatsappSignups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gte: Only items created at this time or after it.
        filter_created_at_lte: Only items created at this time or before it.
        filter_customer_id: Only signups with this customer reference of yours.
        filter_waba_id: Only what belongs to this WhatsApp Business Account.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWhatsappSignupsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_customer_id": filter_customer_id,
        "filter_waba_id": filter_waba_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWhatsappSignupsResponse = await _list.execute(session, arguments, options)
    return result


_list_hosted = Operation(
    id="ListWhatsappHostedSignups",
    method="GET",
    path="/whatsapp/hosted_signups",
    tag="Whatsapp Signups",
    module="whatsapp_signups",
    function="list_hosted",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListHostedWhatsappSignupsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_hosted(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListHostedWhatsappSignupsResponse:
    """List hosted signups, expired ones too, newest first.

    `GET /whatsapp/hosted_signups` (ListWhatsappHostedSignups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListHostedWhatsappSignupsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListHostedWhatsappSignupsResponse = await _list_hosted.execute(session, arguments, options)
    return result
