# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Verification: 3 operations.

Proves by an e-mailed code that the authorizer of a Display Identity Record (DIR) owns that address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dir_email_verification import DIREmailVerificationStatusResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "confirm_code",
    "get_status",
    "send_code",
]

_confirm_code = Operation(
    id="confirmDirEmailVerification",
    method="POST",
    path="/dir/{dir_id}/verify_email/confirm",
    tag="Email Verification",
    module="dir_email_verification",
    function="confirm_code",
    summary="Confirm an email-ownership verification code",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("code", "code", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "DIREmailVerificationStatusResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def confirm_code(
    session: TelnyxSession,
    dir_id: str,
    *,
    code: str,
    options: RequestOptions | None = None,
) -> DIREmailVerificationStatusResponse:
    r"""Enter the 6 digits that the authorizer of a DIR got by e-mail; the error does not tell why a code was refused.

    `POST /dir/{dir_id}/verify_email/confirm` (confirmDirEmailVerification). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        code: The code from the e-mail. 6 to 6 characters. Matches ^\d{6}$ Example: 482915
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIREmailVerificationStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "code": code,
    }
    result: DIREmailVerificationStatusResponse = await _confirm_code.execute(session, arguments, options)
    return result


_get_status = Operation(
    id="getDirEmailVerificationStatus",
    method="GET",
    path="/dir/{dir_id}/verify_email",
    tag="Email Verification",
    module="dir_email_verification",
    function="get_status",
    summary="Get email-ownership verification status",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DIREmailVerificationStatusResponse"),
        Response("404", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get_status(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> DIREmailVerificationStatusResponse:
    """Fetch whether the e-mail address of a DIR's authorizer is verified.

    `GET /dir/{dir_id}/verify_email` (getDirEmailVerificationStatus). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIREmailVerificationStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    result: DIREmailVerificationStatusResponse = await _get_status.execute(session, arguments, options)
    return result


_send_code = Operation(
    id="requestDirEmailVerification",
    method="POST",
    path="/dir/{dir_id}/verify_email",
    tag="Email Verification",
    module="dir_email_verification",
    function="send_code",
    summary="Send an email-ownership verification code",
    parameters=(Parameter("dir_id", "dir_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DIREmailVerificationStatusResponse"),
        Response("400", "application/json", "BrandedCallingErrors"),
        Response("404", "application/json", "BrandedCallingErrors"),
        Response("429", "application/json", "BrandedCallingErrors"),
        Response("503", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
)


async def send_code(
    session: TelnyxSession,
    dir_id: str,
    *,
    options: RequestOptions | None = None,
) -> DIREmailVerificationStatusResponse:
    """E-mail a DIR's authorizer 6 digits, good for 15 minutes; earlier ones no longer count. How often is limited by
    the day.

    `POST /dir/{dir_id}/verify_email` (requestDirEmailVerification). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIREmailVerificationStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404, 429, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
    }
    result: DIREmailVerificationStatusResponse = await _send_code.execute(session, arguments, options)
    return result
