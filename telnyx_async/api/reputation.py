# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Reputation: 22 operations.

Watches how your numbers are rated as spam, and has wrong ratings corrected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.dirs import LOAAgent
    from telnyx_async.models.reputation import (
        EnterpriseReputationResponse,
        GetReputationNumberOwnershipResponse,
        ListRemediationsResponse,
        RefreshReputationResponse,
        RemediationResponse,
        RemediationStatus,
        ReputationCheckFrequency,
        ReputationExternalVerificationResponse,
        ReputationLOASignature,
        ReputationPhoneNumberResponse,
        ReputationPhoneNumbersResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_numbers",
    "confirm_number_ownership",
    "disable",
    "enable",
    "get_external_verification",
    "get_number",
    "get_number_for_enterprise",
    "get_number_ownership",
    "get_remediation",
    "get_settings",
    "list_numbers",
    "list_numbers_for_enterprise",
    "list_remediations",
    "refresh_numbers",
    "remove_number",
    "remove_number_for_enterprise",
    "render_loa",
    "replace_loa",
    "submit_external_verification",
    "submit_remediation",
    "update_frequency",
    "update_webhook",
]

_add_numbers = Operation(
    id="associateReputationNumbers",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/numbers",
    tag="Reputation",
    module="reputation",
    function="add_numbers",
    summary="Register phone numbers for reputation monitoring",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "ReputationPhoneNumbersResponse"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def add_numbers(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> ReputationPhoneNumbersResponse:
    """Put up to 100 of an enterprise's numbers under reputation monitoring, at a charge; the monitoring must be
    enabled first.

    `POST /enterprises/{enterprise_id}/reputation/numbers` (associateReputationNumbers). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumbersResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_numbers": phone_numbers,
    }
    result: ReputationPhoneNumbersResponse = await _add_numbers.execute(session, arguments, options)
    return result


_confirm_number_ownership = Operation(
    id="ConfirmReputationNumberOwnership",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership_confirm",
    tag="Reputation",
    module="reputation",
    function="confirm_number_ownership",
    summary="",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("evidence_document_id", "evidence_document_id", "body"),
        Parameter("still_own", "still_own", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "ReputationPhoneNumberResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def confirm_number_ownership(
    session: TelnyxSession,
    enterprise_id: str,
    phone_number: str,
    *,
    still_own: bool,
    evidence_document_id: str | None = None,
    options: RequestOptions | None = None,
) -> ReputationPhoneNumberResponse:
    """Say whether a monitored number of another carrier is still yours; still_own=False removes it at once.

    `POST /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership_confirm`
    (ConfirmReputationNumberOwnership). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers_for_enterprise`.
        still_own: Whether the number is yours; False takes it out of monitoring.
        evidence_document_id: Uploaded document that backs what you say.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumberResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_number": phone_number,
        "evidence_document_id": evidence_document_id,
        "still_own": still_own,
    }
    result: ReputationPhoneNumberResponse = await _confirm_number_ownership.execute(session, arguments, options)
    return result


_disable = Operation(
    id="disableReputationSettings",
    method="DELETE",
    path="/enterprises/{enterprise_id}/reputation",
    tag="Reputation",
    module="reputation",
    function="disable",
    summary="Disable phone-number reputation for an enterprise",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="idempotent",
)


async def disable(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Turn reputation monitoring off for an enterprise; all its numbers leave the monitoring.

    `DELETE /enterprises/{enterprise_id}/reputation` (disableReputationSettings). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    await _disable.execute(session, arguments, options)


_enable = Operation(
    id="enableReputationSettings",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation",
    tag="Reputation",
    module="reputation",
    function="enable",
    summary="Enable phone-number reputation for an enterprise",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("check_frequency", "check_frequency", "body"),
        Parameter("loa_document_id", "loa_document_id", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "EnterpriseReputationResponse"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def enable(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    loa_document_id: str,
    check_frequency: ReputationCheckFrequency | None = None,
    options: RequestOptions | None = None,
) -> EnterpriseReputationResponse:
    """Turn reputation monitoring on for an enterprise, at a charge; needs a letter of authorization and accepted terms
    of service.

    `POST /enterprises/{enterprise_id}/reputation` (enableReputationSettings). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). 1 to 255 characters.
            Example: 2a7e8337-e803-4057-a4ae-26c40eb0bc6c
        check_frequency: How often Telnyx looks the numbers' reputation up again; business_daily by default. One of
            business_daily, daily, weekly, biweekly, monthly, never.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseReputationResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "check_frequency": check_frequency,
        "loa_document_id": loa_document_id,
    }
    result: EnterpriseReputationResponse = await _enable.execute(session, arguments, options)
    return result


_get_external_verification = Operation(
    id="GetReputationExternalVerification",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/external_verification",
    tag="Reputation",
    module="reputation",
    function="get_external_verification",
    summary="",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "ReputationExternalVerificationResponse"),),
    idempotency="safe",
)


async def get_external_verification(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> ReputationExternalVerificationResponse:
    """Fetch the review of your proof that numbers at other carriers are yours; NotFound is raised before any was
    handed in.

    `GET /enterprises/{enterprise_id}/reputation/external_verification` (GetReputationExternalVerification). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationExternalVerificationResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    result: ReputationExternalVerificationResponse = await _get_external_verification.execute(
        session, arguments, options
    )
    return result


_get_number = Operation(
    id="getPhoneNumberReputationSimplified",
    method="GET",
    path="/reputation/numbers/{phone_number}",
    tag="Reputation",
    module="reputation",
    function="get_number",
    summary="Get a reputation-monitored number (no enterprise_id required)",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("fresh", "fresh", "query"),
    ),
    responses=(
        Response("200", "application/json", "ReputationPhoneNumberResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
)


async def get_number(
    session: TelnyxSession,
    phone_number: str,
    *,
    fresh: bool | None = None,
    options: RequestOptions | None = None,
) -> ReputationPhoneNumberResponse:
    """Fetch a monitored number's latest reputation, without naming its enterprise; fresh=True looks it up anew, at a
    charge.

    `GET /reputation/numbers/{phone_number}` (getPhoneNumberReputationSimplified). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers`. Example:
            +19493253498
        fresh: true asks anew and costs money; false answers from the cache. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "fresh": fresh,
    }
    result: ReputationPhoneNumberResponse = await _get_number.execute(session, arguments, options)
    return result


_get_number_for_enterprise = Operation(
    id="getPhoneNumberReputation",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
    tag="Reputation",
    module="reputation",
    function="get_number_for_enterprise",
    summary="Get a single reputation-monitored phone number",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("fresh", "fresh", "query"),
    ),
    responses=(
        Response("200", "application/json", "ReputationPhoneNumberResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("403", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
)


async def get_number_for_enterprise(
    session: TelnyxSession,
    enterprise_id: str,
    phone_number: str,
    *,
    fresh: bool | None = None,
    options: RequestOptions | None = None,
) -> ReputationPhoneNumberResponse:
    """Fetch the latest reputation of an enterprise's number; fresh=True looks it up anew, at a charge.

    `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}` (getPhoneNumberReputation). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers_for_enterprise`.
            Example: +19493253498
        fresh: true asks anew and costs money; false answers from the cache. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_number": phone_number,
        "fresh": fresh,
    }
    result: ReputationPhoneNumberResponse = await _get_number_for_enterprise.execute(session, arguments, options)
    return result


_get_number_ownership = Operation(
    id="GetReputationNumberOwnership",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership",
    tag="Reputation",
    module="reputation",
    function="get_number_ownership",
    summary="",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetReputationNumberOwnershipResponse"),),
    idempotency="safe",
)


async def get_number_ownership(
    session: TelnyxSession,
    enterprise_id: str,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> GetReputationNumberOwnershipResponse:
    """Fetch whether a monitored number still counts as yours, its carrier on record and what happened so far.

    `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}/ownership` (GetReputationNumberOwnership).
    It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers_for_enterprise`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetReputationNumberOwnershipResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_number": phone_number,
    }
    result: GetReputationNumberOwnershipResponse = await _get_number_ownership.execute(session, arguments, options)
    return result


_get_remediation = Operation(
    id="getReputationRemediation",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/remediation/{remediation_id}",
    tag="Reputation",
    module="reputation",
    function="get_remediation",
    summary="Get a reputation remediation request",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("remediation_id", "remediation_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "RemediationResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
)


async def get_remediation(
    session: TelnyxSession,
    enterprise_id: str,
    remediation_id: str,
    *,
    options: RequestOptions | None = None,
) -> RemediationResponse:
    """Fetch one remediation request with its status and, once there are any, the results of each number.

    `GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}` (getReputationRemediation). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        remediation_id: Identifier of the remediation request, a UUID in lower case. Listed by
            `reputation.list_remediations`. UUID. Example: b7c1f1c0-7a9d-4f0a-9d3e-2f6a1c4b8e21
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RemediationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "remediation_id": remediation_id,
    }
    result: RemediationResponse = await _get_remediation.execute(session, arguments, options)
    return result


_get_settings = Operation(
    id="getReputationSettings",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation",
    tag="Reputation",
    module="reputation",
    function="get_settings",
    summary="Get phone-number reputation settings for an enterprise",
    parameters=(Parameter("enterprise_id", "enterprise_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EnterpriseReputationResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
)


async def get_settings(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    options: RequestOptions | None = None,
) -> EnterpriseReputationResponse:
    """Fetch an enterprise's monitoring settings and their approval; NotFound is raised if it was never enabled.

    `GET /enterprises/{enterprise_id}/reputation` (getReputationSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseReputationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
    }
    result: EnterpriseReputationResponse = await _get_settings.execute(session, arguments, options)
    return result


_list_numbers = Operation(
    id="listReputationNumbersSimplified",
    method="GET",
    path="/reputation/numbers",
    tag="Reputation",
    module="reputation",
    function="list_numbers",
    summary="List reputation-monitored phone numbers across all enterprises",
    parameters=(
        Parameter("filter_enterprise_id", "filter[enterprise_id]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ReputationPhoneNumbersResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_numbers(
    session: TelnyxSession,
    *,
    filter_enterprise_id: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ReputationPhoneNumbersResponse:
    """List the monitored numbers of all your enterprises.

    `GET /reputation/numbers` (listReputationNumbersSimplified). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_enterprise_id: Only what belongs to this enterprise. UUID.
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +16035551234
        filter_phone_number_eq: Only exactly this phone number. Example: +16035551234
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_enterprise_id": filter_enterprise_id,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_eq": filter_phone_number_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ReputationPhoneNumbersResponse = await _list_numbers.execute(session, arguments, options)
    return result


_list_numbers_for_enterprise = Operation(
    id="listReputationNumbers",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/numbers",
    tag="Reputation",
    module="reputation",
    function="list_numbers_for_enterprise",
    summary="List reputation-monitored phone numbers for an enterprise",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ReputationPhoneNumbersResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_numbers_for_enterprise(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ReputationPhoneNumbersResponse:
    """List an enterprise's monitored numbers, each with its latest reputation if there is one.

    `GET /enterprises/{enterprise_id}/reputation/numbers` (listReputationNumbers). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +16035551234
        filter_phone_number_eq: Only exactly this phone number. Example: +16035551234
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 10. Example: 10
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_eq": filter_phone_number_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ReputationPhoneNumbersResponse = await _list_numbers_for_enterprise.execute(session, arguments, options)
    return result


_list_remediations = Operation(
    id="listReputationRemediations",
    method="GET",
    path="/enterprises/{enterprise_id}/reputation/remediation",
    tag="Reputation",
    module="reputation",
    function="list_remediations",
    summary="List reputation remediation requests for an enterprise",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRemediationsResponse"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_remediations(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_status: RemediationStatus | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRemediationsResponse:
    """List an enterprise's remediation requests, without the results of each number.

    `GET /enterprises/{enterprise_id}/reputation/remediation` (listReputationRemediations). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        filter_created_at_gte: Only items created at this time or after it. Example: 2026-01-01T00:00:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2026-12-31T23:59:59Z
        filter_status: Only items in this status. One of pending, in_progress, completed, failed, cancelled.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRemediationsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRemediationsResponse = await _list_remediations.execute(session, arguments, options)
    return result


_refresh_numbers = Operation(
    id="refreshReputationNumbers",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/numbers/refresh",
    tag="Reputation",
    module="reputation",
    function="refresh_numbers",
    summary="Force a reputation refresh",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "RefreshReputationResponse"),
        Response("4XX", "application/json", "NumberReputationErrors"),
        Response("default", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def refresh_numbers(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> RefreshReputationResponse:
    """Look up the reputation of up to 100 numbers anew, at a charge; the work goes on in the background.

    `POST /enterprises/{enterprise_id}/reputation/numbers/refresh` (refreshReputationNumbers). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RefreshReputationResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_numbers": phone_numbers,
    }
    result: RefreshReputationResponse = await _refresh_numbers.execute(session, arguments, options)
    return result


_remove_number = Operation(
    id="disassociateReputationNumberSimplified",
    method="DELETE",
    path="/reputation/numbers/{phone_number}",
    tag="Reputation",
    module="reputation",
    function="remove_number",
    summary="Remove a phone number from reputation monitoring (no enterprise_id required)",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="idempotent",
)


async def remove_number(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Stop monitoring a number, without naming its enterprise; you keep the number.

    `DELETE /reputation/numbers/{phone_number}` (disassociateReputationNumberSimplified). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers`. Example:
            +19493253498
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    await _remove_number.execute(session, arguments, options)


_remove_number_for_enterprise = Operation(
    id="disassociateReputationNumber",
    method="DELETE",
    path="/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
    tag="Reputation",
    module="reputation",
    function="remove_number_for_enterprise",
    summary="Remove a phone number from reputation monitoring",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="idempotent",
)


async def remove_number_for_enterprise(
    session: TelnyxSession,
    enterprise_id: str,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Stop monitoring one of an enterprise's numbers; you keep the number.

    `DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}` (disassociateReputationNumber).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        phone_number: The phone number, normally in +E.164. Listed by `reputation.list_numbers_for_enterprise`.
            Example: +19493253498
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "phone_number": phone_number,
    }
    await _remove_number_for_enterprise.execute(session, arguments, options)


_render_loa = Operation(
    id="generateReputationLoa",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/loa",
    tag="Reputation",
    module="reputation",
    function="render_loa",
    summary="Render a phone-number reputation Letter of Authorization",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("agent", "agent", "body"),
        Parameter("signature", "signature", "body"),
    ),
    responses=(
        Response("200", "application/pdf", "bytes"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("403", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def render_loa(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    agent: LOAAgent | Mapping[str, Any] | None = None,
    signature: ReputationLOASignature | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Make the letter of authorization as a PDF from the enterprise's data; sign it, then upload it as a document.

    `POST /enterprises/{enterprise_id}/reputation/loa` (generateReputationLoa). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        agent: Company that handles the numbers for the business; none when it deals with Telnyx itself.
        signature: Signature to put on the letter; without one it comes unsigned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "agent": agent,
        "signature": signature,
    }
    result: bytes = await _render_loa.execute(session, arguments, options)
    return result


_replace_loa = Operation(
    id="replaceReputationLoa",
    method="PATCH",
    path="/enterprises/{enterprise_id}/reputation/loa",
    tag="Reputation",
    module="reputation",
    function="replace_loa",
    summary="Replace the reputation Letter of Authorization document",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("loa_document_id", "loa_document_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EnterpriseReputationResponse"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def replace_loa(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    loa_document_id: str,
    options: RequestOptions | None = None,
) -> EnterpriseReputationResponse:
    """Replace an enterprise's letter of authorization; until the new one is approved no numbers can be added.

    `PATCH /enterprises/{enterprise_id}/reputation/loa` (replaceReputationLoa). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        loa_document_id: Identifier of the uploaded, signed letter of authorization (LOA). 1 to 255 characters.
            Example: 2a7e8337-e803-4057-a4ae-26c40eb0bc6c
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseReputationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "loa_document_id": loa_document_id,
    }
    result: EnterpriseReputationResponse = await _replace_loa.execute(session, arguments, options)
    return result


_submit_external_verification = Operation(
    id="SubmitReputationExternalVerification",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/external_verification",
    tag="Reputation",
    module="reputation",
    function="submit_external_verification",
    summary="",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("document_ids", "document_ids", "body", required=True),
        Parameter("phone_numbers", "phone_numbers", "body"),
    ),
    responses=(Response("2XX", "application/json", "ReputationExternalVerificationResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def submit_external_verification(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    document_ids: Sequence[str],
    phone_numbers: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ReputationExternalVerificationResponse:
    """Hand in documents that prove ownership of numbers at other carriers; sending again replaces them until they are
    approved.

    `POST /enterprises/{enterprise_id}/reputation/external_verification` (SubmitReputationExternalVerification). It
    is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        document_ids: Uploaded documents that prove ownership, such as a carrier's invoice.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ReputationExternalVerificationResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "document_ids": document_ids,
        "phone_numbers": phone_numbers,
    }
    result: ReputationExternalVerificationResponse = await _submit_external_verification.execute(
        session, arguments, options
    )
    return result


_submit_remediation = Operation(
    id="submitReputationRemediation",
    method="POST",
    path="/enterprises/{enterprise_id}/reputation/remediation",
    tag="Reputation",
    module="reputation",
    function="submit_remediation",
    summary="Submit phone numbers for reputation remediation",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("call_purpose", "call_purpose", "body", required=True),
        Parameter("contact_email", "contact_email", "body"),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("202", "application/json", "RemediationResponse"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
        Response("409", "application/json", "NumberReputationErrors"),
        Response("422", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def submit_remediation(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    call_purpose: str,
    phone_numbers: Sequence[str],
    contact_email: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> RemediationResponse:
    """Ask to have wrong ratings of an enterprise's numbers corrected; it runs on after the return, so read its status
    later.

    `POST /enterprises/{enterprise_id}/reputation/remediation` (submitReputationRemediation). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        call_purpose: What the numbers are used for, in words; up to 2000 characters. 1 to 2000 characters.
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 2000 items.
        contact_email: E-mail address to write to about it. At most 255 characters. E-mail address. Example:
            ops@example.com
        webhook_url: URL that the webhooks are sent to. At most 2048 characters. URL. Example:
            https://example.com/webhooks/remediation
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RemediationResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "call_purpose": call_purpose,
        "contact_email": contact_email,
        "phone_numbers": phone_numbers,
        "webhook_url": webhook_url,
    }
    result: RemediationResponse = await _submit_remediation.execute(session, arguments, options)
    return result


_update_frequency = Operation(
    id="updateReputationFrequency",
    method="PATCH",
    path="/enterprises/{enterprise_id}/reputation/frequency",
    tag="Reputation",
    module="reputation",
    function="update_frequency",
    summary="Change the reputation refresh frequency",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("check_frequency", "check_frequency", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EnterpriseReputationResponse"),
        Response("400", "application/json", "NumberReputationErrors"),
        Response("401", "application/json", "NumberReputationErrors"),
        Response("404", "application/json", "NumberReputationErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_frequency(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    check_frequency: ReputationCheckFrequency,
    options: RequestOptions | None = None,
) -> EnterpriseReputationResponse:
    """Change how often an enterprise's numbers are looked up, once its monitoring is approved.

    `PATCH /enterprises/{enterprise_id}/reputation/frequency` (updateReputationFrequency). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`. UUID.
            Example: 4a6192a4-573d-446d-b3ce-aff9117272a6
        check_frequency: How often Telnyx looks the numbers' reputation up again; business_daily by default. One of
            business_daily, daily, weekly, biweekly, monthly, never.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseReputationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "check_frequency": check_frequency,
    }
    result: EnterpriseReputationResponse = await _update_frequency.execute(session, arguments, options)
    return result


_update_webhook = Operation(
    id="UpdateReputationWebhook",
    method="PATCH",
    path="/enterprises/{enterprise_id}/reputation/webhook",
    tag="Reputation",
    module="reputation",
    function="update_webhook",
    summary="",
    parameters=(
        Parameter("enterprise_id", "enterprise_id", "path", required=True),
        Parameter("webhook_url", "webhook_url", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EnterpriseReputationResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_webhook(
    session: TelnyxSession,
    enterprise_id: str,
    *,
    webhook_url: str | Null,
    options: RequestOptions | None = None,
) -> EnterpriseReputationResponse:
    """Set the URL that hears of number ownership and its review for an enterprise; NULL stops it.

    `PATCH /enterprises/{enterprise_id}/reputation/webhook` (UpdateReputationWebhook). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enterprise_id: Identifier of the enterprise, a UUID in lower case. Listed by `enterprises.list`.
        webhook_url: URL that the webhooks are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnterpriseReputationResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enterprise_id": enterprise_id,
        "webhook_url": webhook_url,
    }
    result: EnterpriseReputationResponse = await _update_webhook.execute(session, arguments, options)
    return result
