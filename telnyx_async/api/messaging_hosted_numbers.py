# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Hosted Numbers: 12 operations.

Adds messaging to numbers whose voice service stays with another carrier.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_hosted_numbers import (
        CreatedVerificationCodesResponse,
        CreateMessagingHostedNumberOrderResponse,
        DeleteMessagingHostedNumberOrderResponse,
        DeleteMessagingHostedNumberResponse,
        EligibilityNumbersResponse,
        GetMessagingHostedNumberOrderResponse,
        GetMessagingHostedNumberResponse,
        ListMessagingHostedNumberOrdersResponse,
        ListMessagingHostedNumbersResponse,
        UpdateMessagingHostedNumberResponse,
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
    "delete_order",
    "get",
    "get_order",
    "list",
    "list_orders",
    "update",
    "upload_order_file",
    "validate_verification_codes",
]

_check_eligibility = Operation(
    id="CheckEligibilityNumbers",
    method="POST",
    path="/messaging_hosted_number_orders/eligibility_numbers_check",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="check_eligibility",
    summary="Check hosted messaging eligibility",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("200", "application/json", "EligibilityNumbersResponse"),
        Response("400", "application/json", "MessagingError"),
        Response("401", "application/json", "MessagingError"),
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
    """Check whether messaging can be added to numbers whose voice is with another carrier.

    `POST /messaging_hosted_number_orders/eligibility_numbers_check` (CheckEligibilityNumbers). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: The numbers to check, in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EligibilityNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: EligibilityNumbersResponse = await _check_eligibility.execute(session, arguments, options)
    return result


_create_order = Operation(
    id="CreateMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="create_order",
    summary="Create a messaging hosted number order",
    parameters=(
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("phone_numbers", "phone_numbers", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateMessagingHostedNumberOrderResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    """Order messaging for numbers whose voice stays with another carrier; upload the order's papers afterwards.

    `POST /messaging_hosted_number_orders` (CreateMessagingHostedNumberOrder). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile that the numbers get once the order is complete.
        phone_numbers: The numbers whose messages Telnyx should carry, in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMessagingHostedNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "messaging_profile_id": messaging_profile_id,
        "phone_numbers": phone_numbers,
    }
    result: CreateMessagingHostedNumberOrderResponse = await _create_order.execute(session, arguments, options)
    return result


_create_verification_codes = Operation(
    id="CreateVerificationCodesForMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/verification_codes",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="create_verification_codes",
    summary="Create hosted number verification codes",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
        Parameter("verification_method", "verification_method", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreatedVerificationCodesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_verification_codes(
    session: TelnyxSession,
    id: str,
    *,
    phone_numbers: Sequence[str],
    verification_method: Literal["sms", "call"],
    options: RequestOptions | None = None,
) -> CreatedVerificationCodesResponse:
    """Send codes to an order's numbers, by SMS or call, to prove that they are yours.

    `POST /messaging_hosted_number_orders/{id}/verification_codes`
    (CreateVerificationCodesForMessagingHostedNumberOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number order. Listed by `messaging_hosted_numbers.list_orders`.
        phone_numbers: The numbers that get a code.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, call.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatedVerificationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "phone_numbers": phone_numbers,
        "verification_method": verification_method,
    }
    result: CreatedVerificationCodesResponse = await _create_verification_codes.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteMessagingHostedNumber",
    method="DELETE",
    path="/messaging_hosted_numbers/{id}",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="delete",
    summary="Delete a messaging hosted number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMessagingHostedNumberResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMessagingHostedNumberResponse:
    """Give up messaging on a hosted number.

    `DELETE /messaging_hosted_numbers/{id}` (DeleteMessagingHostedNumber). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number. Listed by `messaging_hosted_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMessagingHostedNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMessagingHostedNumberResponse = await _delete.execute(session, arguments, options)
    return result


_delete_order = Operation(
    id="DeleteMessagingHostedNumberOrder",
    method="DELETE",
    path="/messaging_hosted_number_orders/{id}",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="delete_order",
    summary="Delete a messaging hosted number order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMessagingHostedNumberOrderResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_order(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMessagingHostedNumberOrderResponse:
    """Delete a hosted number order together with all its numbers.

    `DELETE /messaging_hosted_number_orders/{id}` (DeleteMessagingHostedNumberOrder). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number order. Listed by `messaging_hosted_numbers.list_orders`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMessagingHostedNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMessagingHostedNumberOrderResponse = await _delete_order.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetMessagingHostedNumber",
    method="GET",
    path="/messaging_hosted_numbers/{id}",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="get",
    summary="Retrieve a messaging hosted number",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingHostedNumberResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingHostedNumberResponse:
    """Fetch one hosted number, by its id or by the number itself.

    `GET /messaging_hosted_numbers/{id}` (GetMessagingHostedNumber). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number, or the number itself. Listed by `messaging_hosted_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingHostedNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingHostedNumberResponse = await _get.execute(session, arguments, options)
    return result


_get_order = Operation(
    id="GetMessagingHostedNumberOrder",
    method="GET",
    path="/messaging_hosted_number_orders/{id}",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="get_order",
    summary="Retrieve a messaging hosted number order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingHostedNumberOrderResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_order(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingHostedNumberOrderResponse:
    """Fetch one hosted number order with its status and numbers.

    `GET /messaging_hosted_number_orders/{id}` (GetMessagingHostedNumberOrder). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number order. Listed by `messaging_hosted_numbers.list_orders`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingHostedNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingHostedNumberOrderResponse = await _get_order.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMessagingHostedNumbers",
    method="GET",
    path="/messaging_hosted_numbers",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="list",
    summary="List messaging hosted numbers",
    parameters=(
        Parameter("filter_messaging_profile_id", "filter[messaging_profile_id]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort_phone_number", "sort[phone_number]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingHostedNumbersResponse"),
        Response("401", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_messaging_profile_id: str | None = None,
    filter_phone_number: str | None = None,
    filter_phone_number_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort_phone_number: Literal["asc", "desc"] | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingHostedNumbersResponse:
    """List the account's hosted numbers.

    `GET /messaging_hosted_numbers` (ListMessagingHostedNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_messaging_profile_id: Only what belongs to this messaging profile. UUID.
        filter_phone_number: Only what concerns this phone number.
        filter_phone_number_contains: Only phone numbers that contain these digits.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        sort_phone_number: Whether phone numbers are listed upwards (asc) or downwards (desc). One of asc, desc.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingHostedNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_messaging_profile_id": filter_messaging_profile_id,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_contains": filter_phone_number_contains,
        "page_number": page_number,
        "page_size": page_size,
        "sort_phone_number": sort_phone_number,
    }
    result: ListMessagingHostedNumbersResponse = await _list.execute(session, arguments, options)
    return result


_list_orders = Operation(
    id="ListMessagingHostedNumberOrders",
    method="GET",
    path="/messaging_hosted_number_orders",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="list_orders",
    summary="List messaging hosted number orders",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingHostedNumberOrdersResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    """List the orders of hosted numbers.

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
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingHostedNumberOrdersResponse = await _list_orders.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateMessagingHostedNumber",
    method="PATCH",
    path="/messaging_hosted_numbers/{id}",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="update",
    summary="Update a messaging hosted number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("messaging_product", "messaging_product", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMessagingHostedNumberResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    messaging_product: str | None = None,
    messaging_profile_id: str | None = None,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateMessagingHostedNumberResponse:
    """Change the messaging profile, product or tags of a hosted number.

    `PATCH /messaging_hosted_numbers/{id}` (UpdateMessagingHostedNumber). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number, or the number itself. Listed by `messaging_hosted_numbers.list`.
        messaging_product: Messaging product of the number, such as P2P; left out it stays. Example: P2P
        messaging_profile_id: Messaging profile the number should have; empty text takes it off, left out it stays.
        tags: Labels of your own for the number.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMessagingHostedNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "messaging_product": messaging_product,
        "messaging_profile_id": messaging_profile_id,
        "tags": tags,
    }
    result: UpdateMessagingHostedNumberResponse = await _update.execute(session, arguments, options)
    return result


_upload_order_file = Operation(
    id="UploadMessagingHostedNumberOrderFile",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/actions/file_upload",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="upload_order_file",
    summary="Upload hosted number document",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("bill", "bill", "body", file=True),
        Parameter("loa", "loa", "body", file=True),
    ),
    responses=(
        Response("200", "application/json", "UploadMessagingHostedNumberOrderFileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    """Upload an order's papers as PDF: the signed letter of authorization (LOA) and last month's bill.

    `POST /messaging_hosted_number_orders/{id}/actions/file_upload` (UploadMessagingHostedNumberOrderFile). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number order. Listed by `messaging_hosted_numbers.list_orders`.
        bill: Bill of the last month as PDF, showing that all numbers of the order are yours. File.
        loa: Signed letter of authorization for the order's numbers, as PDF. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UploadMessagingHostedNumberOrderFileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "bill": bill,
        "loa": loa,
    }
    result: UploadMessagingHostedNumberOrderFileResponse = await _upload_order_file.execute(session, arguments, options)
    return result


_validate_verification_codes = Operation(
    id="ValidateVerificationCodesForMessagingHostedNumberOrder",
    method="POST",
    path="/messaging_hosted_number_orders/{id}/validation_codes",
    tag="Hosted Numbers",
    module="messaging_hosted_numbers",
    function="validate_verification_codes",
    summary="Validate hosted number codes",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("verification_codes", "verification_codes", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ValidateVerificationCodesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    """Check the codes that an order's numbers received.

    `POST /messaging_hosted_number_orders/{id}/validation_codes`
    (ValidateVerificationCodesForMessagingHostedNumberOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the hosted number order. Listed by `messaging_hosted_numbers.list_orders`.
        verification_codes: The codes that came, with their phone numbers.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ValidateVerificationCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "verification_codes": verification_codes,
    }
    result: ValidateVerificationCodesResponse = await _validate_verification_codes.execute(session, arguments, options)
    return result
