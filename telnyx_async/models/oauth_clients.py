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
    """Response of `oauth_clients.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OAuthClient = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOAuthClientResponse(Model):
    """Response of `oauth_clients.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OAuthClient = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOAuthClientsResponse(ListResponse["OAuthClient"]):
    """Response of `oauth_clients.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[OAuthClient] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthClient(Model):
    """Attribute `CreateOAuthClientResponse.data`, `GetOAuthClientResponse.data`, `ListOAuthClientsResponse.data` and 1
    more.

    Attributes:
        allowed_grant_types: OAuth grant types that the client may use. One of client_credentials,
            authorization_code, refresh_token.
        allowed_scopes: OAuth scopes that the client may ask for.
        client_id: Identifier of the OAuth client.
        client_secret: Secret of the OAuth client; only some kinds of client have one.
        client_type: Whether the client can keep a secret (confidential) or not (public). One of public,
            confidential.
        created_at: When it was created.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        name: What it is called.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        record_type: Which kind of record this is. One of oauth_client.
        redirect_uris: Where users may be sent back to after they agree.
        require_pkce: Whether the client must use PKCE.
        tos_uri: URL of the OAuth client's terms of service. URL.
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
    """Body of `oauth_clients.create`.

    Attributes:
        allowed_grant_types: OAuth grant types that the client may use. One of client_credentials,
            authorization_code, refresh_token.
        allowed_scopes: OAuth scopes that the client may ask for.
        client_type: Whether the client can keep a secret (confidential) or not (public). One of public,
            confidential.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        name: What it is called.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        require_pkce: Whether the client must use PKCE. Telnyx's default: False.
        tos_uri: URL of the OAuth client's terms of service. URL.
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
    """Body of `oauth_clients.update`.

    Attributes:
        allowed_grant_types: OAuth grant types that the client may use. One of client_credentials,
            authorization_code, refresh_token.
        allowed_scopes: OAuth scopes that the client may ask for.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        name: What it is called.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        require_pkce: Whether the client must use PKCE.
        tos_uri: URL of the OAuth client's terms of service. URL.
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
    """Response of `oauth_clients.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OAuthClient = UNSET
