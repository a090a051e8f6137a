# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Validations: 3 operations.

Checks whether addresses can receive e-mail, one at once or many in a job.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_validations import (
        EmailValidationBatchDetailResponse,
        EmailValidationBatchResponse,
        EmailValidationResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_batch",
    "get_batch",
    "validate",
]

_create_batch = Operation(
    id="CreateEmailValidationBatch",
    method="POST",
    path="/email_validations/batch",
    tag="Email Validations",
    module="email_validations",
    function="create_batch",
    summary="Create a batch email validation job",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("emails", "emails", "body", required=True),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("202", "application/json", "EmailValidationBatchResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("409", "application/json", "EmailErrorResponse"),
        Response("413", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
        Response("500", "application/json", "EmailErrorResponse"),
        Response("503", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_batch(
    session: TelnyxSession,
    *,
    emails: Sequence[str],
    idempotency_key: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> EmailValidationBatchResponse:
    """Check up to 1,000 e-mail addresses in the background; webhook_url is told of the end, get_batch has the results.

    `POST /email_validations/batch` (CreateEmailValidationBatch). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        emails: E-mail addresses concerned. 1 to 1000 items.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]{1,255}$
        webhook_url: URL that the webhooks are sent to. At most 2048 characters. URL. Matches ^https?://
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailValidationBatchResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 413, 422, 500, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "emails": emails,
        "webhook_url": webhook_url,
    }
    result: EmailValidationBatchResponse = await _create_batch.execute(session, arguments, options)
    return result


_get_batch = Operation(
    id="GetEmailValidationBatch",
    method="GET",
    path="/email_validations/batch/{id}",
    tag="Email Validations",
    module="email_validations",
    function="get_batch",
    summary="Get a batch email validation job",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailValidationBatchDetailResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
)


async def get_batch(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailValidationBatchDetailResponse:
    """Fetch how far a batch of checks is, and its results once it has completed.

    `GET /email_validations/batch/{id}` (GetEmailValidationBatch). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailValidationBatchDetailResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailValidationBatchDetailResponse = await _get_batch.execute(session, arguments, options)
    return result


_validate = Operation(
    id="CreateEmailValidation",
    method="POST",
    path="/email_validations",
    tag="Email Validations",
    module="email_validations",
    function="validate",
    summary="Validate a single email address",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("email", "email", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmailValidationResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("409", "application/json", "EmailErrorResponse"),
        Response("413", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
        Response("503", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def validate(
    session: TelnyxSession,
    *,
    email: str,
    idempotency_key: str | None = None,
    options: RequestOptions | None = None,
) -> EmailValidationResponse:
    """Check whether one address can receive e-mail; the answer has the result.

    `POST /email_validations` (CreateEmailValidation). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        email: E-mail address of the person or business.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]{1,255}$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailValidationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 413, 422, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "email": email,
    }
    result: EmailValidationResponse = await _validate.execute(session, arguments, options)
    return result
