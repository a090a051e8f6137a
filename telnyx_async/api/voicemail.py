# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Voicemail: 3 operations.

Turns a number's voicemail on and sets its PIN.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.voicemail import CreateVoicemailResponse, GetVoicemailResponse, UpdateVoicemailResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "update",
]

_create = Operation(
    id="CreateVoicemail",
    method="POST",
    path="/phone_numbers/{phone_number_id}/voicemail",
    tag="Voicemail",
    module="voicemail",
    function="create",
    summary="Create voicemail",
    parameters=(
        Parameter("phone_number_id", "phone_number_id", "path", required=True),
        Parameter("enabled", "enabled", "body"),
        Parameter("pin", "pin", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateVoicemailResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    phone_number_id: str,
    *,
    enabled: bool | None = None,
    pin: str | None = None,
    options: RequestOptions | None = None,
) -> CreateVoicemailResponse:
    """Set up voicemail for a number: whether it is on, and its PIN.

    `POST /phone_numbers/{phone_number_id}/voicemail` (CreateVoicemail). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number_id: Identifier of the phone number. Listed by `phone_numbers.list`.
        enabled: Whether voicemail is on.
        pin: Secret number that gives access. Example: 1234
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVoicemailResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number_id": phone_number_id,
        "enabled": enabled,
        "pin": pin,
    }
    result: CreateVoicemailResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetVoicemail",
    method="GET",
    path="/phone_numbers/{phone_number_id}/voicemail",
    tag="Voicemail",
    module="voicemail",
    function="get",
    summary="Get voicemail",
    parameters=(Parameter("phone_number_id", "phone_number_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetVoicemailResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    phone_number_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetVoicemailResponse:
    """Fetch a number's voicemail settings.

    `GET /phone_numbers/{phone_number_id}/voicemail` (GetVoicemail). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        phone_number_id: Identifier of the phone number. Listed by `phone_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetVoicemailResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "phone_number_id": phone_number_id,
    }
    result: GetVoicemailResponse = await _get.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateVoicemail",
    method="PATCH",
    path="/phone_numbers/{phone_number_id}/voicemail",
    tag="Voicemail",
    module="voicemail",
    function="update",
    summary="Update voicemail",
    parameters=(
        Parameter("phone_number_id", "phone_number_id", "path", required=True),
        Parameter("enabled", "enabled", "body"),
        Parameter("pin", "pin", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateVoicemailResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    phone_number_id: str,
    *,
    enabled: bool | None = None,
    pin: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateVoicemailResponse:
    """Turn a number's voicemail on or off, or change its PIN.

    `PATCH /phone_numbers/{phone_number_id}/voicemail` (UpdateVoicemail). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number_id: Identifier of the phone number. Listed by `phone_numbers.list`.
        enabled: Whether voicemail is on.
        pin: Secret number that gives access. Example: 1234
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateVoicemailResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number_id": phone_number_id,
        "enabled": enabled,
        "pin": pin,
    }
    result: UpdateVoicemailResponse = await _update.execute(session, arguments, options)
    return result
