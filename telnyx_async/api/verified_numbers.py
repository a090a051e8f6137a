# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Verified Numbers: 5 operations.

Proves that numbers of other carriers are yours, so that your calls can show them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.verified_numbers import (
        CreateVerifiedNumberResponse,
        ListVerifiedNumbersResponse,
        VerifiedNumberResult,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "verify_code",
]

_create = Operation(
    id="CreateVerifiedNumber",
    method="POST",
    path="/verified_numbers",
    tag="Verified Numbers",
    module="verified_numbers",
    function="create",
    summary="Request phone number verification",
    parameters=(
        Parameter("extension", "extension", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("verification_method", "verification_method", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVerifiedNumberResponse"),
        Response("400", "application/json", "VerifiedNumbersErrors"),
        Response("401", "application/json", "VerifiedNumbersErrors"),
        Response("422", "application/json", "VerifiedNumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    phone_number: str,
    verification_method: Literal["sms", "call"],
    extension: str | None = None,
    options: RequestOptions | None = None,
) -> CreateVerifiedNumberResponse:
    """Send a code by SMS or call to a number, to prove that it is yours; verified_numbers.verify_code takes the code.

    `POST /verified_numbers` (CreateVerifiedNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: Number to verify, in +E.164. Example: +15551234567
        verification_method: Whether the code comes by SMS or by voice call. One of sms, call.
        extension: Keys to send after the answer, to reach an extension; w waits half a second, W a whole one. At
            most 50 characters. Matches ^[0-9A-D*#wW]*$ Example: ww243w1
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVerifiedNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "extension": extension,
        "phone_number": phone_number,
        "verification_method": verification_method,
    }
    result: CreateVerifiedNumberResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteVerifiedNumber",
    method="DELETE",
    path="/verified_numbers/{phone_number}",
    tag="Verified Numbers",
    module="verified_numbers",
    function="delete",
    summary="Delete a verified number",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerifiedNumberResult"),
        Response("400", "application/json", "VerifiedNumbersErrors"),
        Response("401", "application/json", "VerifiedNumbersErrors"),
        Response("404", "application/json", "VerifiedNumbersErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> VerifiedNumberResult:
    """Delete a number from the verified ones.

    `DELETE /verified_numbers/{phone_number}` (DeleteVerifiedNumber). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        phone_number: The number to be verified or verified already, in +E.164. Listed by `verified_numbers.list`.
            Example: +15551234567
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifiedNumberResult (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: VerifiedNumberResult = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetVerifiedNumber",
    method="GET",
    path="/verified_numbers/{phone_number}",
    tag="Verified Numbers",
    module="verified_numbers",
    function="get",
    summary="Retrieve a verified number",
    parameters=(Parameter("phone_number", "phone_number", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerifiedNumberResult"),
        Response("400", "application/json", "VerifiedNumbersErrors"),
        Response("401", "application/json", "VerifiedNumbersErrors"),
        Response("404", "application/json", "VerifiedNumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> VerifiedNumberResult:
    """Fetch one verified number.

    `GET /verified_numbers/{phone_number}` (GetVerifiedNumber). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_number: The number to be verified or verified already, in +E.164. Listed by `verified_numbers.list`.
            Example: +15551234567
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifiedNumberResult (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
    }
    result: VerifiedNumberResult = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListVerifiedNumbers",
    method="GET",
    path="/verified_numbers",
    tag="Verified Numbers",
    module="verified_numbers",
    function="list",
    summary="List all Verified Numbers",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVerifiedNumbersResponse"),
        Response("400", "application/json", "VerifiedNumbersErrors"),
        Response("401", "application/json", "VerifiedNumbersErrors"),
        Response("422", "application/json", "VerifiedNumbersErrors"),
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
) -> ListVerifiedNumbersResponse:
    """List the numbers that have been verified as yours.

    `GET /verified_numbers` (ListVerifiedNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerifiedNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVerifiedNumbersResponse = await _list.execute(session, arguments, options)
    return result


_verify_code = Operation(
    id="VerifyVerificationCode",
    method="POST",
    path="/verified_numbers/{phone_number}/actions/verify",
    tag="Verified Numbers",
    module="verified_numbers",
    function="verify_code",
    summary="Submit verification code",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("verification_code", "verification_code", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "VerifiedNumberResult"),
        Response("400", "application/json", "VerifiedNumbersErrors"),
        Response("401", "application/json", "VerifiedNumbersErrors"),
        Response("404", "application/json", "VerifiedNumbersErrors"),
        Response("422", "application/json", "VerifiedNumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def verify_code(
    session: TelnyxSession,
    phone_number: str,
    *,
    verification_code: str,
    options: RequestOptions | None = None,
) -> VerifiedNumberResult:
    """Hand in the code that a number received, and so finish its verification.

    `POST /verified_numbers/{phone_number}/actions/verify` (VerifyVerificationCode). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The number to be verified or verified already, in +E.164. Listed by `verified_numbers.list`.
            Example: +15551234567
        verification_code: The code that came to the number. Example: 123456
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifiedNumberResult (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "verification_code": verification_code,
    }
    result: VerifiedNumberResult = await _verify_code.execute(session, arguments, options)
    return result
