# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Rooms Client Tokens: 2 operations.

Makes and renews the tokens with which clients join a video room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.room_client_tokens import CreateRoomClientTokenResponse, RefreshRoomClientTokenResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "refresh",
]

_create = Operation(
    id="CreateRoomClientToken",
    method="POST",
    path="/rooms/{room_id}/actions/generate_join_client_token",
    tag="Rooms Client Tokens",
    module="room_client_tokens",
    function="create",
    summary="Create Client Token to join a room.",
    parameters=(
        Parameter("room_id", "room_id", "path", required=True),
        Parameter("refresh_token_ttl_secs", "refresh_token_ttl_secs", "body"),
        Parameter("token_ttl_secs", "token_ttl_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateRoomClientTokenResponse"),
        Response("403", "application/json", "VideoError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    room_id: str,
    *,
    refresh_token_ttl_secs: int | None = None,
    token_ttl_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateRoomClientTokenResponse:
    """Make a token with which one client joins a video room (10 minutes unless set), and one to renew it with (1
    hour).

    `POST /rooms/{room_id}/actions/generate_join_client_token` (CreateRoomClientToken). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        refresh_token_ttl_secs: Seconds that the refresh token is good for. 60 to 86400. Telnyx's default: 3600.
            Example: 3600
        token_ttl_secs: Seconds in which the token lets somebody join, 10 to 3600; 600 by default. Example: 600
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateRoomClientTokenResponse (201)

    Raises:
        ApiError: an error response; documented: 403.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
        "refresh_token_ttl_secs": refresh_token_ttl_secs,
        "token_ttl_secs": token_ttl_secs,
    }
    result: CreateRoomClientTokenResponse = await _create.execute(session, arguments, options)
    return result


_refresh = Operation(
    id="RefreshRoomClientToken",
    method="POST",
    path="/rooms/{room_id}/actions/refresh_client_token",
    tag="Rooms Client Tokens",
    module="room_client_tokens",
    function="refresh",
    summary="Refresh Client Token to join a room.",
    parameters=(
        Parameter("room_id", "room_id", "path", required=True),
        Parameter("refresh_token", "refresh_token", "body", required=True),
        Parameter("token_ttl_secs", "token_ttl_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "RefreshRoomClientTokenResponse"),
        Response("403", "application/json", "VideoError"),
    ),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def refresh(
    session: TelnyxSession,
    room_id: str,
    *,
    refresh_token: str,
    token_ttl_secs: int | None = None,
    options: RequestOptions | None = None,
) -> RefreshRoomClientTokenResponse:
    """Make a new client token for a video room from a refresh token that has not expired.

    `POST /rooms/{room_id}/actions/refresh_client_token` (RefreshRoomClientToken). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        refresh_token: Token that a new access token is got with.
        token_ttl_secs: Seconds in which the token lets somebody join, 10 to 3600; 600 by default. Example: 600
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RefreshRoomClientTokenResponse (201)

    Raises:
        ApiError: an error response; documented: 403.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
        "refresh_token": refresh_token,
        "token_ttl_secs": token_ttl_secs,
    }
    result: RefreshRoomClientTokenResponse = await _refresh.execute(session, arguments, options)
    return result
