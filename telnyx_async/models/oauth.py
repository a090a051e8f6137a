# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of OAuth Discovery."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuthorizationServerMetadata(Model):
    """Response of `oauth.get_authorization_server_metadata`.

    Attributes:
        authorization_endpoint: URL.
        introspection_endpoint: URL.
        issuer: URL.
        jwks_uri: URL.
        registration_endpoint: URL.
        token_endpoint: URL.
    """

    authorization_endpoint: str | None = None
    code_challenge_methods_supported: list[str] | None = None
    grant_types_supported: list[str] | None = None
    introspection_endpoint: str | None = None
    issuer: str | None = None
    jwks_uri: str | None = None
    registration_endpoint: str | None = None
    response_types_supported: list[str] | None = None
    scopes_supported: list[str] | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConsentToken(Model):
    """Attribute `ConsentTokenResponse.data`.

    Attributes:
        client_id: Identifier of the OAuth client.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        name: What it is called.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uri: Where the user is sent back to. URL.
        tos_uri: URL of the OAuth client's terms of service. URL.
    """

    client_id: str | None = None
    logo_uri: str | None = None
    name: str | None = None
    policy_uri: str | None = None
    redirect_uri: str | None = None
    requested_scopes: list[ConsentTokenRequestedScope] | None = None
    tos_uri: str | None = None
    verified: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConsentTokenRequestedScope(Model):
    """Attribute `ConsentToken.requested_scopes`.

    Attributes:
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it.
        name: What it is called.
    """

    description: str | None = None
    id: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConsentTokenResponse(Model):
    """Response of `oauth.get_consent_token`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConsentToken = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOAuthGrantRequest(Model):
    """Body of `oauth.create_grant`.

    Attributes:
        allowed: Whether the user agrees.
        consent_token: Token of the user's consent under way.
    """

    allowed: bool
    consent_token: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOAuthGrantResponse(Model):
    """Response of `oauth.create_grant`.

    Attributes:
        redirect_uri: Where the user is sent back to. URL.
    """

    redirect_uri: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntrospectTokenRequest(Model):
    """Body of `oauth.introspect_token`.

    Attributes:
        token: Secret text that gives access.
    """

    token: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntrospectTokenResponse(Model):
    """Response of `oauth.introspect_token`.

    Attributes:
        active: Whether it can be used.
        client_id: Identifier of the OAuth client.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
    """

    active: bool
    aud: str | None = None
    client_id: str | None = None
    exp: int | None = None
    iat: int | None = None
    iss: str | None = None
    scope: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class JWK(Model):
    """Attribute `JWKSet.keys`."""

    alg: str | None = None
    kid: str | None = None
    kty: str | None = None
    use: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class JWKSet(Model):
    """Response of `oauth.get_jwks`."""

    keys: list[JWK] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthDynamicRegistrationRequest(Model):
    """Body of `oauth.register_client`.

    Attributes:
        client_name: Name of the OAuth client that users see.
        grant_types: OAuth grant types that the client may use. One of authorization_code, client_credentials,
            refresh_token. Telnyx's default: ['authorization_code'].
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        response_types: OAuth response types that the client may use. Telnyx's default: ['code'].
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces). Example: admin
        token_endpoint_auth_method: How the client signs in at the token endpoint. One of none, client_secret_basic,
            client_secret_post. Telnyx's default: client_secret_basic.
        tos_uri: URL of the OAuth client's terms of service. URL.
    """

    client_name: str | None = None
    grant_types: list[Literal["authorization_code", "client_credentials", "refresh_token"]] | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    response_types: list[str] | None = None
    scope: str | None = None
    token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"] | None = None
    tos_uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthDynamicRegistrationResponse(Model):
    """Response of `oauth.register_client`.

    Attributes:
        client_id: Identifier of the OAuth client. Example: abc123def456
        client_name: Name of the OAuth client that users see.
        client_secret: Secret of the OAuth client; only some kinds of client have one.
        grant_types: OAuth grant types that the client may use.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        response_types: OAuth response types that the client may use.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
        token_endpoint_auth_method: How the client signs in at the token endpoint.
        tos_uri: URL of the OAuth client's terms of service. URL.
    """

    client_id: str
    client_id_issued_at: int
    client_name: str | None = None
    client_secret: str | None = None
    grant_types: list[str] | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    response_types: list[str] | None = None
    scope: str | None = None
    token_endpoint_auth_method: str | None = None
    tos_uri: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthError(Model):
    """Error of `oauth.create_grant`, `oauth.exchange_token`, `oauth.get_authorization_server_metadata` and 12 more.

    Attributes:
        error: What went wrong.
    """

    error: str
    error_description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthTokenRequest(Model):
    """Body of `oauth.exchange_token`.

    Attributes:
        client_id: Identifier of the OAuth client.
        client_secret: Secret of the OAuth client; only some kinds of client have one.
        code: The code that the user was sent back with.
        code_verifier: PKCE: the secret that code_challenge was made from; for authorization_code.
        grant_type: What is traded for the token: the client's own secret, a code or a refresh token. One of
            client_credentials, authorization_code, refresh_token.
        redirect_uri: Where the user is sent back to. URL.
        refresh_token: Token that a new access token is got with.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces). Example: admin
    """

    grant_type: Literal["client_credentials", "authorization_code", "refresh_token"]
    client_id: str | None = None
    client_secret: str | None = None
    code: str | None = None
    code_verifier: str | None = None
    redirect_uri: str | None = None
    refresh_token: str | None = None
    scope: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthTokenResponse(Model):
    """Response of `oauth.exchange_token`.

    Attributes:
        refresh_token: Token that a new access token is got with.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
        token_type: One of Bearer.
    """

    access_token: str
    expires_in: int
    token_type: Literal["Bearer"] | str
    refresh_token: str | None = None
    scope: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProtectedResourceMetadata(Model):
    """Response of `oauth.get_protected_resource_metadata`.

    Attributes:
        resource: URL.
    """

    authorization_servers: list[str] | None = None
    resource: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegisterOAuthClientBadRequestError(Model):
    """Error of `oauth.register_client`.

    Attributes:
        error: What went wrong. Example: invalid_client_metadata
    """

    error: str | None = None
    error_description: str | None = None
    invalid_fields: dict[str, list[str]] | None = None
