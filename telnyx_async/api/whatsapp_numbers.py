# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Whatsapp Phone Numbers: 18 operations.

Adds numbers to WhatsApp, proves them by a code, and sets their profiles and calling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.whatsapp_numbers import (
        GetWhatsappNumberCallingSettingsResponse,
        GetWhatsappNumberConversationWindowResponse,
        GetWhatsappNumberProfileResponse,
        GetWhatsappNumberResponse,
        ListWhatsappNumbersResponse,
        UpdateWhatsappNumberCallingSettingsResponse,
        UpdateWhatsappNumberProfileResponse,
        UploadWhatsappNumberProfilePhotoResponse,
        WhatsappBotCommand,
        WhatsappCallingRoutingResponse,
        WhatsappConversationalComponentsResponse,
        WhatsappProfilePhotoResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete",
    "delete_profile_photo",
    "get",
    "get_calling_routing",
    "get_calling_settings",
    "get_conversation_window",
    "get_conversational_components",
    "get_profile",
    "get_profile_photo",
    "list",
    "request_code",
    "resend_code",
    "update_calling_routing",
    "update_calling_settings",
    "update_conversational_components",
    "update_profile",
    "upload_profile_photo",
    "verify_code",
]

_delete = Operation(
    id="DeleteWhatsappPhoneNumber",
    method="DELETE",
    path="/whatsapp/phone_numbers/{phone_number}",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="delete",
    summary="Delete a Whatsapp phone number",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take a number off WhatsApp at Telnyx.

    `DELETE /whatsapp/phone_numbers/{phone_number}` (DeleteWhatsappPhoneNumber). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    await _delete.execute(session, arguments, options)


_delete_profile_photo = Operation(
    id="DeleteWhatsappProfilePhoto",
    method="DELETE",
    path="/whatsapp/phone_numbers/{phone_number}/profile/photo",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="delete_profile_photo",
    summary="Delete Whatsapp profile photo",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_profile_photo(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete the photo of a number's WhatsApp profile.

    `DELETE /whatsapp/phone_numbers/{phone_number}/profile/photo` (DeleteWhatsappProfilePhoto). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    await _delete_profile_photo.execute(session, arguments, options)


_get = Operation(
    id="GetWhatsappPhoneNumber",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get",
    summary="",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetWhatsappNumberResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappNumberResponse:
    """Fetch one WhatsApp number: its status, quality rating, calling, and the sync with the WhatsApp Business app.

    `GET /whatsapp/phone_numbers/{phone_number}` (GetWhatsappPhoneNumber). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappNumberResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: GetWhatsappNumberResponse = await _get.execute(session, arguments, options)
    return result


_get_calling_routing = Operation(
    id="GetWhatsappCallingRouting",
    method="GET",
    path="/whatsapp/phone_numbers/{id}/calling_routing",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_calling_routing",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "WhatsappCallingRoutingResponse"),),
    idempotency="safe",
)


async def get_calling_routing(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> WhatsappCallingRoutingResponse:
    """Fetch the connection that a number's WhatsApp calls go to; just after a change it may still be the old one.

    `GET /whatsapp/phone_numbers/{id}/calling_routing` (GetWhatsappCallingRouting). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappCallingRoutingResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: WhatsappCallingRoutingResponse = await _get_calling_routing.execute(session, arguments, options)
    return result


_get_calling_settings = Operation(
    id="GetWhatsappCallingSettings",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}/calling_settings",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_calling_settings",
    summary="Get calling settings for a phone number",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWhatsappNumberCallingSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_calling_settings(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappNumberCallingSettingsResponse:
    """Fetch whether a number takes WhatsApp calls.

    `GET /whatsapp/phone_numbers/{phone_number}/calling_settings` (GetWhatsappCallingSettings). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappNumberCallingSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: GetWhatsappNumberCallingSettingsResponse = await _get_calling_settings.execute(session, arguments, options)
    return result


_get_conversation_window = Operation(
    id="GetWhatsappConversationWindow",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}/conversation_window",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_conversation_window",
    summary="Get conversation window status for a phone number",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("destination_number", "destination_number", "query", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetWhatsappNumberConversationWindowResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_conversation_window(
    session: TelnyxSession,
    phone_number: str,
    *,
    destination_number: str,
    options: RequestOptions | None = None,
) -> GetWhatsappNumberConversationWindowResponse:
    """Tell whether the 24-hour window between two numbers is open; if not, only templates may be sent.

    `GET /whatsapp/phone_numbers/{phone_number}/conversation_window` (GetWhatsappConversationWindow). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        destination_number: The customer's number, in +E.164. Example: +353894650851
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappNumberConversationWindowResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "destination_number": destination_number,
    }
    result: GetWhatsappNumberConversationWindowResponse = await _get_conversation_window.execute(
        session, arguments, options
    )
    return result


_get_conversational_components = Operation(
    id="GetWhatsappConversationalComponents",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}/conversational_components",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_conversational_components",
    summary="",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(Response("2XX", "application/json", "WhatsappConversationalComponentsResponse"),),
    idempotency="safe",
)


async def get_conversational_components(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> WhatsappConversationalComponentsResponse:
    """Fetch the commands and first questions (ice breakers) that a number offers in WhatsApp.

    `GET /whatsapp/phone_numbers/{phone_number}/conversational_components` (GetWhatsappConversationalComponents). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappConversationalComponentsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: WhatsappConversationalComponentsResponse = await _get_conversational_components.execute(
        session, arguments, options
    )
    return result


_get_profile = Operation(
    id="GetWhatsappProfile",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}/profile",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_profile",
    summary="Get phone number business profile",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWhatsappNumberProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_profile(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappNumberProfileResponse:
    """Fetch the business profile that WhatsApp shows for a number.

    `GET /whatsapp/phone_numbers/{phone_number}/profile` (GetWhatsappProfile). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappNumberProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: GetWhatsappNumberProfileResponse = await _get_profile.execute(session, arguments, options)
    return result


_get_profile_photo = Operation(
    id="GetWhatsappProfilePhoto",
    method="GET",
    path="/whatsapp/phone_numbers/{phone_number}/profile/photo",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="get_profile_photo",
    summary="Get Whatsapp profile photo",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "WhatsappProfilePhotoResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_profile_photo(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> WhatsappProfilePhotoResponse:
    """Fetch the photo of a number's WhatsApp profile.

    `GET /whatsapp/phone_numbers/{phone_number}/profile/photo` (GetWhatsappProfilePhoto). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappProfilePhotoResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: WhatsappProfilePhotoResponse = await _get_profile_photo.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetWhatsappPhoneNumbers",
    method="GET",
    path="/whatsapp/phone_numbers",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="list",
    summary="List Whatsapp phone numbers",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWhatsappNumbersResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWhatsappNumbersResponse:
    """List the account's numbers on WhatsApp.

    `GET /whatsapp/phone_numbers` (GetWhatsappPhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWhatsappNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWhatsappNumbersResponse = await _list.execute(session, arguments, options)
    return result


_request_code = Operation(
    id="InitializeWhatsappVerification",
    method="POST",
    path="/whatsapp/business_accounts/{id}/phone_numbers",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="request_code",
    summary="Initialize Whatsapp phone number verification",
    parameters=(
        Parameter("account_id", "id", "path", required=True),
        Parameter("display_name", "display_name", "body", required=True),
        Parameter("language", "language", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("verification_method", "verification_method", "body"),
    ),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def request_code(
    session: TelnyxSession,
    account_id: str,
    *,
    display_name: str,
    phone_number: str,
    language: str | None = None,
    verification_method: Literal["sms", "voice"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Add a number to a WhatsApp business account and send it a code by SMS or call; whatsapp_numbers.verify_code
    takes the code.

    `POST /whatsapp/business_accounts/{id}/phone_numbers` (InitializeWhatsappVerification). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        account_id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        display_name: Name that people are shown.
        phone_number: The phone number, normally in +E.164.
        language: Language that is spoken or written, as a code such as en-US. Telnyx's default: en_US.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, voice. Telnyx's default:
            sms.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "account_id": account_id,
        "display_name": display_name,
        "language": language,
        "phone_number": phone_number,
        "verification_method": verification_method,
    }
    await _request_code.execute(session, arguments, options)


_resend_code = Operation(
    id="ResendWhatsappVerification",
    method="POST",
    path="/whatsapp/phone_numbers/{phone_number}/resend_verification",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="resend_code",
    summary="Resend verification code",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("verification_method", "verification_method", "body"),
    ),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def resend_code(
    session: TelnyxSession,
    phone_number: str,
    *,
    verification_method: Literal["sms", "voice"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Send a new WhatsApp code to a number by SMS or call.

    `POST /whatsapp/phone_numbers/{phone_number}/resend_verification` (ResendWhatsappVerification). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, voice. Telnyx's default:
            sms.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "verification_method": verification_method,
    }
    await _resend_code.execute(session, arguments, options)


_update_calling_routing = Operation(
    id="UpdateWhatsappCallingRouting",
    method="PATCH",
    path="/whatsapp/phone_numbers/{id}/calling_routing",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="update_calling_routing",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("connection_id", "connection_id", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "WhatsappCallingRoutingResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_calling_routing(
    session: TelnyxSession,
    id: str,
    *,
    connection_id: str | int | Null,
    options: RequestOptions | None = None,
) -> WhatsappCallingRoutingResponse:
    """Set the connection that a number's WhatsApp calls go to, NULL for none; done in the background, so check it
    later.

    `PATCH /whatsapp/phone_numbers/{id}/calling_routing` (UpdateWhatsappCallingRouting). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_numbers.list`.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappCallingRoutingResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "connection_id": connection_id,
    }
    result: WhatsappCallingRoutingResponse = await _update_calling_routing.execute(session, arguments, options)
    return result


_update_calling_settings = Operation(
    id="PatchWhatsappCallingSettings",
    method="PATCH",
    path="/whatsapp/phone_numbers/{phone_number}/calling_settings",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="update_calling_settings",
    summary="Enable or disable Whatsapp calling for a phone number",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("enabled", "enabled", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateWhatsappNumberCallingSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_calling_settings(
    session: TelnyxSession,
    phone_number: str,
    *,
    enabled: bool,
    options: RequestOptions | None = None,
) -> UpdateWhatsappNumberCallingSettingsResponse:
    """Turn WhatsApp calls on or off for a number.

    `PATCH /whatsapp/phone_numbers/{phone_number}/calling_settings` (PatchWhatsappCallingSettings). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        enabled: Whether it is switched on.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWhatsappNumberCallingSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "enabled": enabled,
    }
    result: UpdateWhatsappNumberCallingSettingsResponse = await _update_calling_settings.execute(
        session, arguments, options
    )
    return result


_update_conversational_components = Operation(
    id="UpdateWhatsappConversationalComponents",
    method="PATCH",
    path="/whatsapp/phone_numbers/{phone_number}/conversational_components",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="update_conversational_components",
    summary="",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("commands", "commands", "body"),
        Parameter("ice_breakers", "ice_breakers", "body"),
    ),
    responses=(Response("2XX", "application/json", "WhatsappConversationalComponentsResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_conversational_components(
    session: TelnyxSession,
    phone_number: str,
    *,
    commands: Sequence[WhatsappBotCommand | Mapping[str, Any]] | None = None,
    ice_breakers: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> WhatsappConversationalComponentsResponse:
    """Set the commands and first questions (ice breakers) that a number offers in WhatsApp.

    `PATCH /whatsapp/phone_numbers/{phone_number}/conversational_components`
    (UpdateWhatsappConversationalComponents). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        commands: Commands that the chat offers, each with a description.
        ice_breakers: First questions that the chat offers.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WhatsappConversationalComponentsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "commands": commands,
        "ice_breakers": ice_breakers,
    }
    result: WhatsappConversationalComponentsResponse = await _update_conversational_components.execute(
        session, arguments, options
    )
    return result


_update_profile = Operation(
    id="PatchWhatsappProfile",
    method="PATCH",
    path="/whatsapp/phone_numbers/{phone_number}/profile",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="update_profile",
    summary="Update phone number business profile",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("about", "about", "body"),
        Parameter("address", "address", "body"),
        Parameter("category", "category", "body"),
        Parameter("description", "description", "body"),
        Parameter("display_name", "display_name", "body"),
        Parameter("email", "email", "body"),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("website", "website", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateWhatsappNumberProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_profile(
    session: TelnyxSession,
    phone_number: str,
    *,
    about: str | None = None,
    address: str | None = None,
    category: str | None = None,
    description: str | None = None,
    display_name: str | None = None,
    email: str | None = None,
    profile_id: str | None = None,
    website: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateWhatsappNumberProfileResponse:
    """Change a number's WhatsApp business profile, or the messaging profile that its incoming messages belong to.

    `PATCH /whatsapp/phone_numbers/{phone_number}/profile` (PatchWhatsappProfile). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        about: Short text on the WhatsApp profile, up to 139 characters. At most 139 characters.
        address: Where somebody or something is: street, place, country.
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates.
        description: What it is or is for, in words. At most 512 characters.
        display_name: Name that people are shown.
        email: E-mail address of the person or business.
        profile_id: Messaging profile for messages that come in. UUID.
        website: Address of the website of the brand or business.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWhatsappNumberProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "about": about,
        "address": address,
        "category": category,
        "description": description,
        "display_name": display_name,
        "email": email,
        "profile_id": profile_id,
        "website": website,
    }
    result: UpdateWhatsappNumberProfileResponse = await _update_profile.execute(session, arguments, options)
    return result


_upload_profile_photo = Operation(
    id="PostWhatsappProfilePhoto",
    method="POST",
    path="/whatsapp/phone_numbers/{phone_number}/profile/photo",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="upload_profile_photo",
    summary="Upload Whatsapp profile photo",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("file", "file", "body", required=True, file=True),
    ),
    responses=(
        Response("200", "application/json", "UploadWhatsappNumberProfilePhotoResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("multipart/form-data",),
)


async def upload_profile_photo(
    session: TelnyxSession,
    phone_number: str,
    *,
    file: FileContent,
    options: RequestOptions | None = None,
) -> UploadWhatsappNumberProfilePhotoResponse:
    """Set the photo of a number's WhatsApp profile, best a JPEG; up to 10 MB.

    `POST /whatsapp/phone_numbers/{phone_number}/profile/photo` (PostWhatsappProfilePhoto). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        file: Identifier of the file's content, or the file. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UploadWhatsappNumberProfilePhotoResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "file": file,
    }
    result: UploadWhatsappNumberProfilePhotoResponse = await _upload_profile_photo.execute(session, arguments, options)
    return result


_verify_code = Operation(
    id="VerifyWhatsappPhoneNumber",
    method="POST",
    path="/whatsapp/phone_numbers/{phone_number}/verify",
    tag="Whatsapp Phone Numbers",
    module="whatsapp_numbers",
    function="verify_code",
    summary="Submit verification code for a phone number",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("code", "code", "body", required=True),
    ),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_code(
    session: TelnyxSession,
    phone_number: str,
    *,
    code: str,
    options: RequestOptions | None = None,
) -> None:
    """Hand in the code that a number received, and so finish adding it to WhatsApp.

    `POST /whatsapp/phone_numbers/{phone_number}/verify` (VerifyWhatsappPhoneNumber). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `whatsapp_numbers.list`.
        code: The code that came by SMS or call.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "code": code,
    }
    await _verify_code.execute(session, arguments, options)
