# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""OAuth Discovery, OAuth Protocol: 9 operations.

Describes Telnyx's OAuth server to clients that configure themselves.

Holds the OAuth endpoints themselves: authorize, token, introspection, keys, registration.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.oauth import (
        AuthorizationServerMetadata,
        ConsentTokenResponse,
        CreateOAuthGrantResponse,
        IntrospectTokenResponse,
        JWKSet,
        OAuthDynamicRegistrationResponse,
        OAuthTokenResponse,
        ProtectedResourceMetadata,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "authorize",
    "create_grant",
    "exchange_token",
    "get_authorization_server_metadata",
    "get_consent_token",
    "get_jwks",
    "get_protected_resource_metadata",
    "introspect_token",
    "register_client",
]

_authorize = Operation(
    id="AuthorizeOAuth",
    method="GET",
    path="/oauth/authorize",
    tag="OAuth Protocol",
    module="oauth",
    function="authorize",
    summary="OAuth authorization endpoint",
    parameters=(
        Parameter("client_id", "client_id", "query", required=True),
        Parameter("code_challenge", "code_challenge", "query"),
        Parameter("code_challenge_method", "code_challenge_method", "query"),
        Parameter("redirect_uri", "redirect_uri", "query", required=True),
        Parameter("response_type", "response_type", "query", required=True, default="code"),
        Parameter("scope", "scope", "query"),
        Parameter("state", "state", "query"),
    ),
    responses=(
        Response("200"),
        Response("302"),
        Response("400", "text/html", "str"),
        Response("404", "text/html", "str"),
        Response("422", "text/html", "str"),
    ),
    idempotency="safe",
    authenticated=False,
)


async def authorize(
    session: TelnyxSession,
    *,
    client_id: str,
    redirect_uri: str,
    code_challenge: str | None = None,
    code_challenge_method: Literal["plain", "S256"] | None = None,
    scope: str | None = None,
    state: str | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Start the authorization code flow: send the user's browser to this address, where the user consents.

    `GET /oauth/authorize` (AuthorizeOAuth). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        client_id: Identifier of the OAuth client.
        redirect_uri: Where the user is sent back to. URL.
        code_challenge: PKCE: the challenge made from code_verifier.
        code_challenge_method: PKCE: how the challenge was made; S256 is the safe one. One of plain, S256.
        scope: Scopes that are asked for, joined by spaces.
        state: Random text that comes back to you, against forged requests (CSRF).
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 302, 400, 404, 422.
    """
    arguments: dict[str, object] = {
        "client_id": client_id,
        "code_challenge": code_challenge,
        "code_challenge_method": code_challenge_method,
        "redirect_uri": redirect_uri,
        "scope": scope,
        "state": state,
    }
    await _authorize.execute(session, arguments, options)


_create_grant = Operation(
    id="CreateOAuthGrant",
    method="POST",
    path="/oauth/grants",
    tag="OAuth Protocol",
    module="oauth",
    function="create_grant",
    summary="Create OAuth grant",
    parameters=(
        Parameter("allowed", "allowed", "body", required=True),
        Parameter("consent_token", "consent_token", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateOAuthGrantResponse"),
        Response("422", "application/json", "OAuthError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_grant(
    session: TelnyxSession,
    *,
    allowed: bool,
    consent_token: str,
    options: RequestOptions | None = None,
) -> CreateOAuthGrantResponse:
    """Allow or refuse what the client of a consent token asks for.

    `POST /oauth/grants` (CreateOAuthGrant). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        allowed: Whether the user agrees.
        consent_token: Token of the user's consent under way.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateOAuthGrantResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "allowed": allowed,
        "consent_token": consent_token,
    }
    result: CreateOAuthGrantResponse = await _create_grant.execute(session, arguments, options)
    return result


_exchange_token = Operation(
    id="ExchangeOAuthToken",
    method="POST",
    path="/oauth/token",
    tag="OAuth Protocol",
    module="oauth",
    function="exchange_token",
    summary="OAuth token endpoint",
    parameters=(
        Parameter("client_id", "client_id", "body"),
        Parameter("client_secret", "client_secret", "body"),
        Parameter("code", "code", "body"),
        Parameter("code_verifier", "code_verifier", "body"),
        Parameter("grant_type", "grant_type", "body", required=True),
        Parameter("redirect_uri", "redirect_uri", "body"),
        Parameter("refresh_token", "refresh_token", "body"),
        Parameter("scope", "scope", "body"),
    ),
    responses=(
        Response("200", "application/json", "OAuthTokenResponse"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="none",
    body=("application/json", "application/x-www-form-urlencoded"),
)


async def exchange_token(
    session: TelnyxSession,
    *,
    grant_type: Literal["client_credentials", "authorization_code", "refresh_token"],
    client_id: str | None = None,
    client_secret: str | None = None,
    code: str | None = None,
    code_verifier: str | None = None,
    redirect_uri: str | None = None,
    refresh_token: str | None = None,
    scope: str | None = None,
    options: RequestOptions | None = None,
) -> OAuthTokenResponse:
    """Get an access token for an authorization code, a refresh token or client credentials.

    `POST /oauth/token` (ExchangeOAuthToken). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        grant_type: What is traded for the token: the client's own secret, a code or a refresh token. One of
            client_credentials, authorization_code, refresh_token.
        client_id: Identifier of the OAuth client.
        client_secret: Secret of the OAuth client; only some kinds of client have one.
        code: The code that the user was sent back with.
        code_verifier: PKCE: the secret that code_challenge was made from; for authorization_code.
        redirect_uri: Where the user is sent back to. URL.
        refresh_token: Token that a new access token is got with.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces). Example: admin
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        OAuthTokenResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "client_id": client_id,
        "client_secret": client_secret,
        "code": code,
        "code_verifier": code_verifier,
        "grant_type": grant_type,
        "redirect_uri": redirect_uri,
        "refresh_token": refresh_token,
        "scope": scope,
    }
    result: OAuthTokenResponse = await _exchange_token.execute(session, arguments, options)
    return result


_get_authorization_server_metadata = Operation(
    id="GetOAuthAuthorizationServerMetadata",
    method="GET",
    path="/.well-known/oauth-authorization-server",
    tag="OAuth Discovery",
    module="oauth",
    function="get_authorization_server_metadata",
    summary="Authorization server metadata",
    responses=(
        Response("200", "application/json", "AuthorizationServerMetadata"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    authenticated=False,
    server="https://api.telnyx.com",
)


async def get_authorization_server_metadata(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> AuthorizationServerMetadata:
    """Fetch the OAuth server's endpoints and what they support (RFC 8414).

    `GET /.well-known/oauth-authorization-server` (GetOAuthAuthorizationServerMetadata). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AuthorizationServerMetadata (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {}
    result: AuthorizationServerMetadata = await _get_authorization_server_metadata.execute(session, arguments, options)
    return result


_get_consent_token = Operation(
    id="GetOAuthConsentToken",
    method="GET",
    path="/oauth/consent/{consent_token}",
    tag="OAuth Protocol",
    module="oauth",
    function="get_consent_token",
    summary="Get OAuth consent token",
    parameters=(Parameter("consent_token", "consent_token", "path", required=True),),
    responses=(
        Response("200", "application/json", "ConsentTokenResponse"),
        Response("422", "application/json", "OAuthError"),
    ),
    idempotency="safe",
)


async def get_consent_token(
    session: TelnyxSession,
    consent_token: str,
    *,
    options: RequestOptions | None = None,
) -> ConsentTokenResponse:
    """Fetch what a consent token is about: which client asks for what.

    `GET /oauth/consent/{consent_token}` (GetOAuthConsentToken). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        consent_token: Token of the user's consent under way.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ConsentTokenResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "consent_token": consent_token,
    }
    result: ConsentTokenResponse = await _get_consent_token.execute(session, arguments, options)
    return result


_get_jwks = Operation(
    id="GetOAuthJWKS",
    method="GET",
    path="/oauth/jwks",
    tag="OAuth Protocol",
    module="oauth",
    function="get_jwks",
    summary="JSON Web Key Set",
    responses=(
        Response("200", "application/json", "JWKSet"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    authenticated=False,
)


async def get_jwks(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> JWKSet:
    """Fetch the public keys with which tokens are verified (JWKS).

    `GET /oauth/jwks` (GetOAuthJWKS). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        JWKSet (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {}
    result: JWKSet = await _get_jwks.execute(session, arguments, options)
    return result


_get_protected_resource_metadata = Operation(
    id="GetOAuthProtectedResourceMetadata",
    method="GET",
    path="/.well-known/oauth-protected-resource",
    tag="OAuth Discovery",
    module="oauth",
    function="get_protected_resource_metadata",
    summary="Protected resource metadata",
    responses=(
        Response("200", "application/json", "ProtectedResourceMetadata"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    authenticated=False,
    server="https://api.telnyx.com",
)


async def get_protected_resource_metadata(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ProtectedResourceMetadata:
    """Fetch which OAuth server protects the API, for clients that configure themselves.

    `GET /.well-known/oauth-protected-resource` (GetOAuthProtectedResourceMetadata). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ProtectedResourceMetadata (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {}
    result: ProtectedResourceMetadata = await _get_protected_resource_metadata.execute(session, arguments, options)
    return result


_introspect_token = Operation(
    id="IntrospectOAuthToken",
    method="POST",
    path="/oauth/introspect",
    tag="OAuth Protocol",
    module="oauth",
    function="introspect_token",
    summary="Token introspection",
    parameters=(Parameter("token", "token", "body", required=True),),
    responses=(
        Response("200", "application/json", "IntrospectTokenResponse"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    body=("application/json", "application/x-www-form-urlencoded"),
)


async def introspect_token(
    session: TelnyxSession,
    *,
    token: str,
    options: RequestOptions | None = None,
) -> IntrospectTokenResponse:
    """Ask whether an access token is valid, and what it stands for.

    `POST /oauth/introspect` (IntrospectOAuthToken). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        token: Secret text that gives access.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        IntrospectTokenResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "token": token,
    }
    result: IntrospectTokenResponse = await _introspect_token.execute(session, arguments, options)
    return result


_register_client = Operation(
    id="RegisterOAuthClient",
    method="POST",
    path="/oauth/register",
    tag="OAuth Protocol",
    module="oauth",
    function="register_client",
    summary="Dynamic client registration",
    parameters=(
        Parameter("client_name", "client_name", "body"),
        Parameter("grant_types", "grant_types", "body"),
        Parameter("logo_uri", "logo_uri", "body"),
        Parameter("policy_uri", "policy_uri", "body"),
        Parameter("redirect_uris", "redirect_uris", "body"),
        Parameter("response_types", "response_types", "body"),
        Parameter("scope", "scope", "body"),
        Parameter("token_endpoint_auth_method", "token_endpoint_auth_method", "body"),
        Parameter("tos_uri", "tos_uri", "body"),
    ),
    responses=(
        Response("201", "application/json", "OAuthDynamicRegistrationResponse"),
        Response("400", "application/json", "RegisterOAuthClientBadRequestError"),
    ),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def register_client(
    session: TelnyxSession,
    *,
    client_name: str | None = None,
    grant_types: Sequence[Literal["authorization_code", "client_credentials", "refresh_token"]] | None = None,
    logo_uri: str | None = None,
    policy_uri: str | None = None,
    redirect_uris: Sequence[str] | None = None,
    response_types: Sequence[str] | None = None,
    scope: str | None = None,
    token_endpoint_auth_method: Literal["none", "client_secret_basic", "client_secret_post"] | None = None,
    tos_uri: str | None = None,
    options: RequestOptions | None = None,
) -> OAuthDynamicRegistrationResponse:
    """Let a client register itself by the standard protocol (RFC 7591); oauth_clients.create is the account's own way.

    `POST /oauth/register` (RegisterOAuthClient). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
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
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        OAuthDynamicRegistrationResponse (201)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "client_name": client_name,
        "grant_types": grant_types,
        "logo_uri": logo_uri,
        "policy_uri": policy_uri,
        "redirect_uris": redirect_uris,
        "response_types": response_types,
        "scope": scope,
        "token_endpoint_auth_method": token_endpoint_auth_method,
        "tos_uri": tos_uri,
    }
    result: OAuthDynamicRegistrationResponse = await _register_client.execute(session, arguments, options)
    return result
