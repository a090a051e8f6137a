# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Verify: 13 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.verify import (
        CreateVerificationResponse,
        CreateVerifyProfileCallRequest,
        CreateVerifyProfileFlashcallRequest,
        CreateVerifyProfileSMSRequest,
        GetVerificationResponse,
        ListVerificationsResponse,
        ListVerifyMessageTemplatesResponse,
        ListVerifyProfilesResponse,
        UpdateVerifyProfileCallRequest,
        UpdateVerifyProfileFlashcallRequest,
        UpdateVerifyProfileSMSRequest,
        VerifyProfileResult,
        VerifyVerificationCodeResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
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
    "update_profile",
    "verify_code_by_id",
    "verify_code_by_phone_number",
]

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
        Parameter("flashcall", "flashcall", "body"),
        Parameter("language", "language", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("sms", "sms", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_profile(
    session: TelnyxSession,
    *,
    name: str,
    call: CreateVerifyProfileCallRequest | Mapping[str, Any] | None = None,
    flashcall: CreateVerifyProfileFlashcallRequest | Mapping[str, Any] | None = None,
    language: str | None = None,
    sms: CreateVerifyProfileSMSRequest | Mapping[str, Any] | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Create a Verify profile.

    `POST /verify_profiles` (CreateVerifyProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: `str`.
        call: `CreateVerifyProfileCallRequest | Mapping[str, Any]`.
        flashcall: `CreateVerifyProfileFlashcallRequest | Mapping[str, Any]`.
        language: Example: en-US
        sms: `CreateVerifyProfileSMSRequest | Mapping[str, Any]`.
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: URL that the webhooks are sent to. Example: http://example.com/webhook
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call": call,
        "flashcall": flashcall,
        "language": language,
        "name": name,
        "sms": sms,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: VerifyProfileResult = await session.execute(_create_profile, arguments, options)
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
        Response("400", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Delete Verify profile.

    `DELETE /verify_profiles/{verify_profile_id}` (DeleteProfile). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
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
    result: VerifyProfileResult = await session.execute(_delete_profile, arguments, options)
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
        Response("400", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Retrieve Verify profile.

    `GET /verify_profiles/{verify_profile_id}` (GetVerifyProfile). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyProfileResult (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "verify_profile_id": verify_profile_id,
    }
    result: VerifyProfileResult = await session.execute(_get_profile, arguments, options)
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
        Response("400", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_verification(
    session: TelnyxSession,
    verification_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetVerificationResponse:
    """Retrieve verification.

    `GET /verifications/{verification_id}` (RetrieveVerification). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        verification_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetVerificationResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "verification_id": verification_id,
    }
    result: GetVerificationResponse = await session.execute(_get_verification, arguments, options)
    return result


_list_message_templates = Operation(
    id="ListProfileMessageTemplates",
    method="GET",
    path="/verify_profiles/templates",
    tag="Verify",
    module="verify",
    function="list_message_templates",
    summary="Retrieve Verify profile message templates",
    responses=(Response("200", "application/json", "ListVerifyMessageTemplatesResponse"),),
    idempotency="safe",
)


async def list_message_templates(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListVerifyMessageTemplatesResponse:
    """Retrieve Verify profile message templates.

    `GET /verify_profiles/templates` (ListProfileMessageTemplates). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerifyMessageTemplatesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListVerifyMessageTemplatesResponse = await session.execute(_list_message_templates, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """List all Verify profiles.

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
    result: ListVerifyProfilesResponse = await session.execute(_list_profiles, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """List verifications by phone number.

    `GET /verifications/by_phone_number/{phone_number}` (ListVerifications). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerificationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: ListVerificationsResponse = await session.execute(_list_verifications, arguments, options)
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
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("timeout_secs", "timeout_secs", "body"),
        Parameter("verify_profile_id", "verify_profile_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerificationResponse"),
        Response("400", "application/json", "Errors"),
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
    timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateVerificationResponse:
    """Trigger Call verification.

    `POST /verifications/call` (CreateVerificationCall). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        custom_code: Example: 43612
        timeout_secs: Example: 300
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
    result: CreateVerificationResponse = await session.execute(_trigger_call, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """Trigger Flash call verification.

    `POST /verifications/flashcall` (CreateFlashcallVerification). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        timeout_secs: Example: 300
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
    result: CreateVerificationResponse = await session.execute(_trigger_flashcall, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """Trigger SMS verification.

    `POST /verifications/sms` (CreateVerificationSms). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        custom_code: Example: 43612
        timeout_secs: Example: 300
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
    result: CreateVerificationResponse = await session.execute(_trigger_sms, arguments, options)
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
        Parameter("flashcall", "flashcall", "body"),
        Parameter("language", "language", "body"),
        Parameter("name", "name", "body"),
        Parameter("sms", "sms", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerifyProfileResult"),
        Response("400", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_profile(
    session: TelnyxSession,
    verify_profile_id: str,
    *,
    call: UpdateVerifyProfileCallRequest | Mapping[str, Any] | None = None,
    flashcall: UpdateVerifyProfileFlashcallRequest | Mapping[str, Any] | None = None,
    language: str | None = None,
    name: str | None = None,
    sms: UpdateVerifyProfileSMSRequest | Mapping[str, Any] | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerifyProfileResult:
    """Update Verify profile.

    `PATCH /verify_profiles/{verify_profile_id}` (UpdateVerifyProfile). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        call: `UpdateVerifyProfileCallRequest | Mapping[str, Any]`.
        flashcall: `UpdateVerifyProfileFlashcallRequest | Mapping[str, Any]`.
        language: Example: en-US
        name: `str`.
        sms: `UpdateVerifyProfileSMSRequest | Mapping[str, Any]`.
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: URL that the webhooks are sent to. Example: http://example.com/webhook
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
        "flashcall": flashcall,
        "language": language,
        "name": name,
        "sms": sms,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: VerifyProfileResult = await session.execute(_update_profile, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """Verify verification code by ID.

    `POST /verifications/{verification_id}/actions/verify` (VerifyVerificationCodeById). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        verification_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        code: Example: 17686
        status: One of accepted, rejected.
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
    result: VerifyVerificationCodeResponse = await session.execute(_verify_code_by_id, arguments, options)
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
        Response("400", "application/json", "Errors"),
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
    """Verify verification code by phone number.

    `POST /verifications/by_phone_number/{phone_number}/actions/verify` (VerifyVerificationCodeByPhoneNumber). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        code: Example: 17686
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
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
    result: VerifyVerificationCodeResponse = await session.execute(_verify_code_by_phone_number, arguments, options)
    return result
