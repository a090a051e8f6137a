# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Rooms Client Tokens."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomClientTokenData(Model):
    """Attribute `CreateRoomClientTokenResponse.data`.

    Attributes:
        refresh_token: Token that a new access token is got with.
        refresh_token_expires_at: Example: 2021-03-26T17:51:59Z
        token: Secret text that gives access.
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
    token: str | None = None
    token_expires_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomClientTokenRequest(Model):
    """Body of `room_client_tokens.create`.

    Attributes:
        refresh_token_ttl_secs: Seconds that the refresh token is good for. 60 to 86400. Telnyx's default: 3600.
            Example: 3600
        token_ttl_secs: Seconds in which the token lets somebody join, 10 to 3600; 600 by default. Example: 600
    """

    refresh_token_ttl_secs: int | None = None
    token_ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomClientTokenResponse(Model):
    """Response of `room_client_tokens.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CreateRoomClientTokenData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshRoomClientTokenData(Model):
    """Attribute `RefreshRoomClientTokenResponse.data`.

    Attributes:
        token: Secret text that gives access.
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    token: str | None = None
    token_expires_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshRoomClientTokenRequest(Model):
    """Body of `room_client_tokens.refresh`.

    Attributes:
        refresh_token: Token that a new access token is got with.
        token_ttl_secs: Seconds in which the token lets somebody join, 10 to 3600; 600 by default. Example: 600
    """

    refresh_token: str
    token_ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshRoomClientTokenResponse(Model):
    """Response of `room_client_tokens.refresh`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RefreshRoomClientTokenData = UNSET
