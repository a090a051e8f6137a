# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of OAuth Clients."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOAuthClientResponse(Model):
    """POST /oauth_clients response in Telnyx's document."""

    data: OAuthClient = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOAuthClientResponse(Model):
    """GET /oauth_clients/{id} response in Telnyx's document."""

    data: OAuthClient = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOAuthClientsResponse(ListResponse["OAuthClient"]):
    """GET /oauth_clients response in Telnyx's document."""

    data: list[OAuthClient] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthClient(Model):
    """OAuthClient in Telnyx's document.

    Attributes:
        allowed_grant_types: One of client_credentials, authorization_code, refresh_token.
        client_type: One of public, confidential.
        created_at: When it was created.
        logo_uri: URL.
        policy_uri: URL.
        record_type: Which kind of record this is. One of oauth_client.
        tos_uri: URL.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
    """

    client_id: str
    client_type: Literal["public", "confidential"] | str
    created_at: datetime
    name: str
    org_id: str
    record_type: Literal["oauth_client"] | str
    require_pkce: bool
    updated_at: datetime
    user_id: str
    allowed_grant_types: list[Literal["client_credentials", "authorization_code", "refresh_token"] | str] | None = None
    allowed_scopes: list[str] | None = None
    client_secret: str | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    tos_uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthClientCreateRequest(Model):
    """OAuthClientCreateRequest in Telnyx's document.

    Attributes:
        allowed_grant_types: One of client_credentials, authorization_code, refresh_token.
        client_type: One of public, confidential.
        logo_uri: URL.
        policy_uri: URL.
        require_pkce: Telnyx's default: False.
        tos_uri: URL.
    """

    allowed_grant_types: list[Literal["client_credentials", "authorization_code", "refresh_token"]]
    allowed_scopes: list[str]
    client_type: Literal["public", "confidential"]
    name: str
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    require_pkce: bool | None = None
    tos_uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthClientUpdateRequest(Model):
    """OAuthClientUpdateRequest in Telnyx's document.

    Attributes:
        allowed_grant_types: One of client_credentials, authorization_code, refresh_token.
        logo_uri: URL.
        policy_uri: URL.
        tos_uri: URL.
    """

    allowed_grant_types: list[Literal["client_credentials", "authorization_code", "refresh_token"]] | None = None
    allowed_scopes: list[str] | None = None
    logo_uri: str | None = None
    name: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    require_pkce: bool | None = None
    tos_uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateOAuthClientResponse(Model):
    """PUT /oauth_clients/{id} response in Telnyx's document."""

    data: OAuthClient = UNSET
