# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Verify: 16 operations.

Sends one-time codes by text, call, flash call or WhatsApp, and checks what users type in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.verify import (
        CreateVerificationResponse,
        CreateVerifyProfileCall,
        CreateVerifyProfileFlashcall,
        CreateVerifyProfileSMS,
        CreateVerifyProfileWhatsapp,
        GetVerificationResponse,
        ListVerificationsResponse,
        ListVerifyMessageTemplatesResponse,
        ListVerifyProfilesResponse,
        UpdateVerifyProfileCall,
        UpdateVerifyProfileSMS,
        UpdateVerifyProfileWhatsapp,
        VerifyMessageTemplateResponse,
        VerifyProfileResult,
        VerifyVerificationCodeResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_message_template",
    "create_profile",
    "delete_profile",
    "get_profile",
    "get_verification",
    "list_message_templates",
    "list_profiles",
    "list_verifications",
    "trigger_call",
    "trigger_flashcall",
    "trigger_sms",
    "trigger_whatsapp",
    "update_message_template",
    "update_profile",
    "verify_code_by_id",
    "verify_code_by_phone_number",
]

_create_message_template = Operation(
    id="CreateMessageTemplate",
    method="POST",
    path="/verify_profiles/templates",
    tag="Verify",
    module="verify",
    function="create_message_template",
    summary="Create message template",
    parameters=(Parameter("text", "text", "body", required=True),),
    responses=(
        Response("200", "application/json", "VerifyMessageTemplateResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_message_template(
    session: TelnyxSession,
    *,
    text: str,
    options: RequestOptions | None = None,
) -> VerifyMessageTemplateResponse:
    """Create a text in which Verify sends its codes.

    `POST /verify_profiles/templates` (CreateMessageTemplate). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        text: The message, with {{app_name}} and {{code}} where these go.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyMessageTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "text": text,
    }
    result: VerifyMessageTemplateResponse = await _create_message_template.execute(session, arguments, options)
    return result


_create_profile = Operation(
    id="CreateVerifyProfile",
    method="POST",
    path="/verify_profiles",
    tag="Verify",
    module="verify",
    function="create_profile",
    summary="Create a Verify profile",
    parameters=(
        Parameter("call", "call", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("flashcall", "flashcall", "body"),
        Parameter("language", "language", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("sms", "sms", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whatsapp", "whatsapp", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_profile(
    session: TelnyxSession,
    *,
    name: str,
    call: CreateVerifyProfileCall | Mapping[str, Any] | None = None,
    daily_spend_limit: float | None = None,
    daily_spend_limit_enabled: bool | None = None,
    flashcall: CreateVerifyProfileFlashcall | Mapping[str, Any] | None = None,
    language: str | None = None,
    sms: CreateVerifyProfileSMS | Mapping[str, Any] | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    whatsapp: CreateVerifyProfileWhatsapp | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Create a profile for verifications: languages, texts and timeouts of each channel, webhooks, daily spend limit.

    `POST /verify_profiles` (CreateVerifyProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: Name of the profile, for you.
        call: How codes are spoken on calls.
        daily_spend_limit: Most USD that the profile may spend in a day; needs daily_spend_limit_enabled. At least
            0. Example: 100.0
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        flashcall: How codes are sent by flash call, in the caller's number.
        language: Language of the messages, such as en-US. Example: en-US
        sms: How codes are sent by SMS.
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: Where webhooks about verifications go. Example: http://example.com/webhook
        whatsapp: How codes are sent by WhatsApp.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call": call,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "flashcall": flashcall,
        "language": language,
        "name": name,
        "sms": sms,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whatsapp": whatsapp,
    }
    result: VerifyProfileResult = await _create_profile.execute(session, arguments, options)
    return result


_delete_profile = Operation(
    id="DeleteProfile",
    method="DELETE",
    path="/verify_profiles/{verify_profile_id}",
    tag="Verify",
    module="verify",
    function="delete_profile",
    summary="Delete Verify profile",
    parameters=(Parameter("verify_profile_id", "verify_profile_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="idempotent",
)


async def delete_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Delete a Verify profile.

    `DELETE /verify_profiles/{verify_profile_id}` (DeleteProfile). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile to delete. Listed by `verify.list_profiles`. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "verify_profile_id": verify_profile_id,
    }
    result: VerifyProfileResult = await _delete_profile.execute(session, arguments, options)
    return result


_get_profile = Operation(
    id="GetVerifyProfile",
    method="GET",
    path="/verify_profiles/{verify_profile_id}",
    tag="Verify",
    module="verify",
    function="get_profile",
    summary="Retrieve Verify profile",
    parameters=(Parameter("verify_profile_id", "verify_profile_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="safe",
)


async def get_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Fetch one Verify profile.

    `GET /verify_profiles/{verify_profile_id}` (GetVerifyProfile). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile to fetch. Listed by `verify.list_profiles`. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "verify_profile_id": verify_profile_id,
    }
    result: VerifyProfileResult = await _get_profile.execute(session, arguments, options)
    return result


_get_verification = Operation(
    id="RetrieveVerification",
    method="GET",
    path="/verifications/{verification_id}",
    tag="Verify",
    module="verify",
    function="get_verification",
    summary="Retrieve verification",
    parameters=(Parameter("verification_id", "verification_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetVerificationResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="safe",
)


async def get_verification(
    session: TelnyxSession,
    verification_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetVerificationResponse:
    """Fetch one verification with its status.

    `GET /verifications/{verification_id}` (RetrieveVerification). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        verification_id: The verification, as the trigger function returned it. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "verification_id": verification_id,
    }
    result: GetVerificationResponse = await _get_verification.execute(session, arguments, options)
    return result


_list_message_templates = Operation(
    id="ListProfileMessageTemplates",
    method="GET",
    path="/verify_profiles/templates",
    tag="Verify",
    module="verify",
    function="list_message_templates",
    summary="Retrieve Verify profile message templates",
    responses=(
        Response("200", "application/json", "ListVerifyMessageTemplatesResponse"),
        Response("400", "application/json", "VerifyErrors"),
        Response("500", "application/json", "VerifyErrors"),
    ),
    idempotency="safe",
)


async def list_message_templates(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListVerifyMessageTemplatesResponse:
    """List the texts in which Verify can send its codes.

    `GET /verify_profiles/templates` (ListProfileMessageTemplates). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerifyMessageTemplatesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 500.
    """
    arguments: dict[str, object] = {}
    result: ListVerifyMessageTemplatesResponse = await _list_message_templates.execute(session, arguments, options)
    return result


_list_profiles = Operation(
    id="ListProfiles",
    method="GET",
    path="/verify_profiles",
    tag="Verify",
    module="verify",
    function="list_profiles",
    summary="List all Verify profiles",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVerifyProfilesResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_profiles(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListVerifyProfilesResponse:
    """List Verify profiles, by name if you wish.

    `GET /verify_profiles` (ListProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerifyProfilesResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVerifyProfilesResponse = await _list_profiles.execute(session, arguments, options)
    return result


_list_verifications = Operation(
    id="ListVerifications",
    method="GET",
    path="/verifications/by_phone_number/{phone_number}",
    tag="Verify",
    module="verify",
    function="list_verifications",
    summary="List verifications by phone number",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListVerificationsResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_verifications(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> ListVerificationsResponse:
    """List the verifications of one phone number.

    `GET /verifications/by_phone_number/{phone_number}` (ListVerifications). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        phone_number: Number whose verifications are listed, in +E.164. Example: +13035551234
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerificationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: ListVerificationsResponse = await _list_verifications.execute(session, arguments, options)
    return result


_trigger_call = Operation(
    id="CreateVerificationCall",
    method="POST",
    path="/verifications/call",
    tag="Verify",
    module="verify",
    function="trigger_call",
    summary="Trigger Call verification",
    parameters=(
        Parameter("custom_code", "custom_code", "body"),
        Parameter("extension", "extension", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerificationResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def trigger_call(
    session: TelnyxSession,
    *,
    phone_number: str,
    verify_profile_id: str,
    custom_code: str | Null | None = None,
    extension: str | Null | None = None,
    timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateVerificationResponse:
    """Call a number and speak a code; check it later with verify.verify_code_by_id.

    `POST /verifications/call` (CreateVerificationCall). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number to verify, in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that says how the code is sent. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        custom_code: Code of your own, digits only; one is generated when left out. Example: 43612
        extension: Keys to send after the answer, to reach an extension; w waits half a second, W a whole one.
            Example: 1www2WABCDw9
        timeout_secs: Seconds that the code stays good, in place of the profile's default. Example: 300
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "custom_code": custom_code,
        "extension": extension,
        "phone_number": phone_number,
        "timeout_secs": timeout_secs,
        "verify_profile_id": verify_profile_id,
    }
    result: CreateVerificationResponse = await _trigger_call.execute(session, arguments, options)
    return result


_trigger_flashcall = Operation(
    id="CreateFlashcallVerification",
    method="POST",
    path="/verifications/flashcall",
    tag="Verify",
    module="verify",
    function="trigger_flashcall",
    summary="Trigger Flash call verification",
    parameters=(
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerificationResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def trigger_flashcall(
    session: TelnyxSession,
    *,
    phone_number: str,
    verify_profile_id: str,
    timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateVerificationResponse:
    """Ring a number for a moment, with the code in the caller's number; check it later with verify.verify_code_by_id.

    `POST /verifications/flashcall` (CreateFlashcallVerification). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number to verify, in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that says how the code is sent. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        timeout_secs: Seconds that the code stays good, in place of the profile's default. Example: 300
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "timeout_secs": timeout_secs,
        "verify_profile_id": verify_profile_id,
    }
    result: CreateVerificationResponse = await _trigger_flashcall.execute(session, arguments, options)
    return result


_trigger_sms = Operation(
    id="CreateVerificationSms",
    method="POST",
    path="/verifications/sms",
    tag="Verify",
    module="verify",
    function="trigger_sms",
    summary="Trigger SMS verification",
    parameters=(
        Parameter("custom_code", "custom_code", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerificationResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def trigger_sms(
    session: TelnyxSession,
    *,
    phone_number: str,
    verify_profile_id: str,
    custom_code: str | Null | None = None,
    timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateVerificationResponse:
    """Send a code by SMS; check it later with verify.verify_code_by_id.

    `POST /verifications/sms` (CreateVerificationSms). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number to verify, in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that says how the code is sent. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        custom_code: Code of your own, digits only; one is generated when left out. Example: 43612
        timeout_secs: Seconds that the code stays good, in place of the profile's default. Example: 300
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "custom_code": custom_code,
        "phone_number": phone_number,
        "timeout_secs": timeout_secs,
        "verify_profile_id": verify_profile_id,
    }
    result: CreateVerificationResponse = await _trigger_sms.execute(session, arguments, options)
    return result


_trigger_whatsapp = Operation(
    id="CreateWhatsappVerification",
    method="POST",
    path="/verifications/whatsapp",
    tag="Verify",
    module="verify",
    function="trigger_whatsapp",
    summary="Trigger WhatsApp verification",
    parameters=(
        Parameter("custom_code", "custom_code", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerificationResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def trigger_whatsapp(
    session: TelnyxSession,
    *,
    phone_number: str,
    verify_profile_id: str,
    custom_code: str | Null | None = None,
    timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateVerificationResponse:
    """Send a code by WhatsApp; check it later with verify.verify_code_by_id.

    `POST /verifications/whatsapp` (CreateWhatsappVerification). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number to verify, in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that says how the code is sent. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        custom_code: Code of your own, digits only; one is generated when left out. Example: 43612
        timeout_secs: Seconds that the code stays good, in place of the profile's default. Example: 300
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "custom_code": custom_code,
        "phone_number": phone_number,
        "timeout_secs": timeout_secs,
        "verify_profile_id": verify_profile_id,
    }
    result: CreateVerificationResponse = await _trigger_whatsapp.execute(session, arguments, options)
    return result


_update_message_template = Operation(
    id="UpdateMessageTemplate",
    method="PATCH",
    path="/verify_profiles/templates/{template_id}",
    tag="Verify",
    module="verify",
    function="update_message_template",
    summary="Update message template",
    parameters=(
        Parameter("template_id", "template_id", "path", required=True),
        Parameter("text", "text", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "VerifyMessageTemplateResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_message_template(
    session: TelnyxSession,
    template_id: str,
    *,
    text: str,
    options: RequestOptions | None = None,
) -> VerifyMessageTemplateResponse:
    """Change a text in which Verify sends its codes.

    `PATCH /verify_profiles/templates/{template_id}` (UpdateMessageTemplate). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        template_id: Template to change. Listed by `verify.list_message_templates`. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        text: The message, with {{app_name}} and {{code}} where these go.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyMessageTemplateResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "template_id": template_id,
        "text": text,
    }
    result: VerifyMessageTemplateResponse = await _update_message_template.execute(session, arguments, options)
    return result


_update_profile = Operation(
    id="UpdateVerifyProfile",
    method="PATCH",
    path="/verify_profiles/{verify_profile_id}",
    tag="Verify",
    module="verify",
    function="update_profile",
    summary="Update Verify profile",
    parameters=(
        Parameter("verify_profile_id", "verify_profile_id", "path", required=True),
        Parameter("call", "call", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("language", "language", "body"),
        Parameter("name", "name", "body"),
        Parameter("sms", "sms", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whatsapp", "whatsapp", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    call: UpdateVerifyProfileCall | Mapping[str, Any] | None = None,
    daily_spend_limit: float | None = None,
    daily_spend_limit_enabled: bool | None = None,
    language: str | None = None,
    name: str | None = None,
    sms: UpdateVerifyProfileSMS | Mapping[str, Any] | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    whatsapp: UpdateVerifyProfileWhatsapp | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Change a Verify profile's name, channels, webhooks or spend limit.

    `PATCH /verify_profiles/{verify_profile_id}` (UpdateVerifyProfile). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile to change. Listed by `verify.list_profiles`. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        call: How codes are spoken on calls.
        daily_spend_limit: Most USD that the profile may spend in a day; needs daily_spend_limit_enabled. At least
            0. Example: 100.0
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        language: Language of the messages, such as en-US. Example: en-US
        name: Name of the profile, for you.
        sms: How codes are sent by SMS.
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: Where webhooks about verifications go. Example: http://example.com/webhook
        whatsapp: How codes are sent by WhatsApp.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "verify_profile_id": verify_profile_id,
        "call": call,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "language": language,
        "name": name,
        "sms": sms,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whatsapp": whatsapp,
    }
    result: VerifyProfileResult = await _update_profile.execute(session, arguments, options)
    return result


_verify_code_by_id = Operation(
    id="VerifyVerificationCodeById",
    method="POST",
    path="/verifications/{verification_id}/actions/verify",
    tag="Verify",
    module="verify",
    function="verify_code_by_id",
    summary="Verify verification code by ID",
    parameters=(
        Parameter("verification_id", "verification_id", "path", required=True),
        Parameter("code", "code", "body"),
        Parameter("status", "status", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyVerificationCodeResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_code_by_id(
    session: TelnyxSession,
    verification_id: str,
    *,
    code: str | None = None,
    status: Literal["accepted", "rejected"] | None = None,
    options: RequestOptions | None = None,
) -> VerifyVerificationCodeResponse:
    """Check a user's code; a wrong one is no error but response_code rejected. With a custom_code, report the outcome
    as status.

    `POST /verifications/{verification_id}/actions/verify` (VerifyVerificationCodeById). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        verification_id: The verification, as the trigger function returned it. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        code: The code that the user typed in. Example: 17686
        status: Your own verdict, accepted or rejected; only with a custom_code. One of accepted, rejected.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyVerificationCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "verification_id": verification_id,
        "code": code,
        "status": status,
    }
    result: VerifyVerificationCodeResponse = await _verify_code_by_id.execute(session, arguments, options)
    return result


_verify_code_by_phone_number = Operation(
    id="VerifyVerificationCodeByPhoneNumber",
    method="POST",
    path="/verifications/by_phone_number/{phone_number}/actions/verify",
    tag="Verify",
    module="verify",
    function="verify_code_by_phone_number",
    summary="Verify verification code by phone number",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("code", "code", "body", required=True),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "VerifyVerificationCodeResponse"),
        Response("400", "application/json", "VerifyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_code_by_phone_number(
    session: TelnyxSession,
    phone_number: str,
    *,
    code: str,
    verify_profile_id: str,
    options: RequestOptions | None = None,
) -> VerifyVerificationCodeResponse:
    """Check a user's code by number and Verify profile; a wrong one is no error but response_code rejected.

    `POST /verifications/by_phone_number/{phone_number}/actions/verify` (VerifyVerificationCodeByPhoneNumber). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number that the code went to, in +E.164. Example: +13035551234
        code: The code that the user typed in. Example: 17686
        verify_profile_id: Verify profile that the code was sent under. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyVerificationCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "code": code,
        "verify_profile_id": verify_profile_id,
    }
    result: VerifyVerificationCodeResponse = await _verify_code_by_phone_number.execute(session, arguments, options)
    return result
