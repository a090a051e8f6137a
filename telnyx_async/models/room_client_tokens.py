# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Rooms Client Tokens."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomClientTokenData(Model):
    """POST /rooms/{room_id}/actions/generate_join_client_token response.data in Telnyx's document.

    Attributes:
        refresh_token_expires_at: Example: 2021-03-26T17:51:59Z
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
    token: str | None = None
    token_expires_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomClientTokenRequest(Model):
    """CreateRoomClientTokenRequest in Telnyx's document.

    Attributes:
        refresh_token_ttl_secs: 60 to 86400. Telnyx's default: 3600. Example: 3600
        token_ttl_secs: 10 to 3600. Telnyx's default: 600. Example: 600
    """

    refresh_token_ttl_secs: int | None = None
    token_ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomClientTokenResponse(Model):
    """POST /rooms/{room_id}/actions/generate_join_client_token response in Telnyx's document."""

    data: CreateRoomClientTokenData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RefreshRoomClientTokenData(Model):
    """POST /rooms/{room_id}/actions/refresh_client_token response.data in Telnyx's document.

    Attributes:
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    token: str | None = None
    token_expires_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RefreshRoomClientTokenRequest(Model):
    """RefreshRoomClientTokenRequest in Telnyx's document.

    Attributes:
        token_ttl_secs: 10 to 3600. Telnyx's default: 600. Example: 600
    """

    refresh_token: str
    token_ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RefreshRoomClientTokenResponse(Model):
    """POST /rooms/{room_id}/actions/refresh_client_token response in Telnyx's document."""

    data: RefreshRoomClientTokenData = UNSET
