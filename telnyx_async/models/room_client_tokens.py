# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Rooms Client Tokens."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from telnyx_async.model import Model


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
    """CreateRoomClientTokenResponse in Telnyx's document."""

    data: CreateRoomClientTokenResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomClientTokenResponseData(Model):
    """CreateRoomClientTokenResponseData in Telnyx's document.

    Attributes:
        refresh_token_expires_at: Example: 2021-03-26T17:51:59Z
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    refresh_token: str | None = None
    refresh_token_expires_at: datetime | None = None
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
    """RefreshRoomClientTokenResponse in Telnyx's document."""

    data: RefreshRoomClientTokenResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RefreshRoomClientTokenResponseData(Model):
    """RefreshRoomClientTokenResponseData in Telnyx's document.

    Attributes:
        token_expires_at: Example: 2021-03-26T17:51:59Z
    """

    token: str | None = None
    token_expires_at: datetime | None = None
