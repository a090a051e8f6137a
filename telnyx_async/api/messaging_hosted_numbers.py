# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messaging Hosted Number: 8 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponse,
        CreateMessagingHostedNumberOrderResponse,
        DeleteMessagingHostedNumberResponse,
        EligibilityNumbersResponse,
        GetMessagingHostedNumberOrderResponse,
        ListMessagingHostedNumberOrdersResponse,
        UploadMessagingHostedNumberOrderFileResponse,
        ValidateVerificationCodesResponse,
        VerificationCodeToValidate,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "check_eligibility",
    "create_order",
    "create_verification_codes",
    "delete",
    "get_order",
    "list_orders",
    "upload_order_file",
    "validate_verification_codes",
]

_check_eligibility = Operation(
    id="CheckEligibilityNumbers",
    method="POST",
    path="/messaging_hosted_number_orders/eligibility_numbers_check",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="check_eligibility",
    summary="Check eligibility of phone numbers for hosted messaging",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("200", "application/json", "EligibilityNumbersResponse"),
        Response("400", "application/json", "Error"),
        Response("401", "application/json", "Error"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def check_eligibility(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> EligibilityNumbersResponse:
    """Check eligibility of phone numbers for hosted messaging.

    `POST /messaging_hosted_number_orders/eligibility_numbers_check` (CheckEligibilityNumbers). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EligibilityNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: EligibilityNumbersResponse = await session.execute(_check_eligibility, arguments, options)
    return result


_create_order = Operation(
    id="CreateMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="create_order",
    summary="Create a messaging hosted number order",
    parameters=(
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("phone_numbers", "phone_numbers", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateMessagingHostedNumberOrderResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_order(
    session: TelnyxSession,
    *,
    messaging_profile_id: str | None = None,
    phone_numbers: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> CreateMessagingHostedNumberOrderResponse:
    """Create a messaging hosted number order.

    `POST /messaging_hosted_number_orders` (CreateMessagingHostedNumberOrder). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile that applies.
        phone_numbers: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMessagingHostedNumberOrderResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "messaging_profile_id": messaging_profile_id,
        "phone_numbers": phone_numbers,
    }
    result: CreateMessagingHostedNumberOrderResponse = await session.execute(_create_order, arguments, options)
    return result


_create_verification_codes = Operation(
    id="CreateVerificationCodesForMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/verification_codes",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="create_verification_codes",
    summary="Create verification codes for the hosted numbers order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("verification_method", "verification_method", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreatedVerificationCodesResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    phone_numbers: Sequence[str],
    verification_method: Literal["sms", "call", "flashcall"],
    options: RequestOptions | None = None,
) -> CreatedVerificationCodesResponse:
    """Create verification codes for the hosted numbers order.

    `POST /messaging_hosted_number_orders/{id}/verification_codes`
    (CreateVerificationCodesForMessagingHostedNumberOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        phone_numbers: `Sequence[str]`.
        verification_method: One of sms, call, flashcall.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatedVerificationCodesResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "phone_numbers": phone_numbers,
        "verification_method": verification_method,
    }
    result: CreatedVerificationCodesResponse = await session.execute(_create_verification_codes, arguments, options)
    return result


_delete = Operation(
    id="DeleteMessagingHostedNumber",
    method="DELETE",
    path="/messaging_hosted_numbers/{id}",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="delete",
    summary="Delete a messaging hosted number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMessagingHostedNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMessagingHostedNumberResponse:
    """Delete a messaging hosted number.

    `DELETE /messaging_hosted_numbers/{id}` (DeleteMessagingHostedNumber). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMessagingHostedNumberResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMessagingHostedNumberResponse = await session.execute(_delete, arguments, options)
    return result


_get_order = Operation(
    id="GetMessagingHostedNumberOrder",
    method="GET",
    path="/messaging_hosted_number_orders/{id}",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="get_order",
    summary="Retrieve a messaging hosted number order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingHostedNumberOrderResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_order(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingHostedNumberOrderResponse:
    """Retrieve a messaging hosted number order.

    `GET /messaging_hosted_number_orders/{id}` (GetMessagingHostedNumberOrder). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingHostedNumberOrderResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingHostedNumberOrderResponse = await session.execute(_get_order, arguments, options)
    return result


_list_orders = Operation(
    id="ListMessagingHostedNumberOrders",
    method="GET",
    path="/messaging_hosted_number_orders",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="list_orders",
    summary="List messaging hosted number orders",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingHostedNumberOrdersResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_orders(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingHostedNumberOrdersResponse:
    """List messaging hosted number orders.

    `GET /messaging_hosted_number_orders` (ListMessagingHostedNumberOrders). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingHostedNumberOrdersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingHostedNumberOrdersResponse = await session.execute(_list_orders, arguments, options)
    return result


_upload_order_file = Operation(
    id="UploadMessagingHostedNumberOrderFile",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/actions/file_upload",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="upload_order_file",
    summary="Upload file required for a messaging hosted number order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("bill", "bill", "body", file=True),
        Parameter("loa", "loa", "body", file=True),
    ),
    responses=(
        Response("200", "application/json", "UploadMessagingHostedNumberOrderFileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("multipart/form-data",),
)


async def upload_order_file(
    session: TelnyxSession,
    id: str,
    *,
    bill: FileContent | None = None,
    loa: FileContent | None = None,
    options: RequestOptions | None = None,
) -> UploadMessagingHostedNumberOrderFileResponse:
    """Upload file required for a messaging hosted number order.

    `POST /messaging_hosted_number_orders/{id}/actions/file_upload` (UploadMessagingHostedNumberOrderFile). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        bill: File.
        loa: File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UploadMessagingHostedNumberOrderFileResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "bill": bill,
        "loa": loa,
    }
    result: UploadMessagingHostedNumberOrderFileResponse = await session.execute(_upload_order_file, arguments, options)
    return result


_validate_verification_codes = Operation(
    id="ValidateVerificationCodesForMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/validation_codes",
    tag="Messaging Hosted Number",
    module="messaging_hosted_numbers",
    function="validate_verification_codes",
    summary="Validate the verification codes for the hosted numbers order",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("verification_codes", "verification_codes", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ValidateVerificationCodesResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def validate_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    verification_codes: Sequence[VerificationCodeToValidate | Mapping[str, Any]],
    options: RequestOptions | None = None,
) -> ValidateVerificationCodesResponse:
    """Validate the verification codes for the hosted numbers order.

    `POST /messaging_hosted_number_orders/{id}/validation_codes`
    (ValidateVerificationCodesForMessagingHostedNumberOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        verification_codes: `Sequence[VerificationCodeToValidate | Mapping[str, Any]]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ValidateVerificationCodesResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "verification_codes": verification_codes,
    }
    result: ValidateVerificationCodesResponse = await session.execute(_validate_verification_codes, arguments, options)
    return result
