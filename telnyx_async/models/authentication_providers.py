# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Authentication Providers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuthenticationProvider(Model):
    """Attribute `CreateAuthenticationProviderResponse.data`, `DeleteAuthenticationProviderResponse.data`,
    `GetAuthenticationProviderResponse.data` and 2 more.

    Attributes:
        activated_at: When it was activated; null if it was not. Example: 2018-02-02T22:25:27.521Z
        active: Whether it can be used. Telnyx's default: True.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 35146afd-df93-4963-b1e9-1a085e2ae874
        name: What it is called. Example: Okta
        organization_id: The organization it belongs to. UUID. Example: 24b4a4bb-c4df-46ad-bbcb-23fc741c5ad7
        record_type: Which kind of record this is. Example: authentication_provider
        settings: How it is set up, as names and values.
        short_name: Short name, unique and fit for a URL. Example: myorg
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    activated_at: datetime | None = None
    active: bool | None = None
    name: str | None = None
    organization_id: str | None = None
    settings: AuthenticationProviderSavedSettings | None = None
    short_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuthenticationProviderCreate(Model):
    """Body of `authentication_providers.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        name: What it is called. Example: Okta
        settings: How it is set up, as names and values.
        settings_url: URL of the identity provider's metadata, from which the settings are read; settings go before
            it. URL. Example: https://myorg.myidp.com/saml/metadata
        short_name: Short name, unique and fit for a URL. Example: myorg
    """

    name: str
    settings: AuthenticationProviderSettings
    short_name: str
    active: bool | None = None
    settings_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuthenticationProviderSavedSettings(Model):
    """Attribute `AuthenticationProvider.settings`.

    Attributes:
        assertion_consumer_service_url: URL.
        idp_cert_fingerprint_algorithm: One of sha1, sha256, sha384, sha512. Telnyx's default: sha1.
        idp_entity_id: URL. Example: https://myorg.myidp.com/saml/metadata
        idp_slo_target_url: URL.
        idp_sso_target_url: URL.
        service_provider_entity_id: URL.
        service_provider_login_url: URL. Example: https://api.telnyx.com/sso/myorg
    """

    assertion_consumer_service_url: str | None = None
    idp_attribute_names: dict[str, Any] | None = None
    idp_cert_fingerprint: str | None = None
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"] | str | None = None
    idp_certificate: str | None = None
    idp_entity_id: str | None = None
    idp_slo_target_url: str | None = None
    idp_sso_target_url: str | None = None
    name_identifier_format: str | None = None
    provision_groups: bool | None = None
    service_provider_entity_id: str | None = None
    service_provider_login_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuthenticationProviderSettings(Model):
    """Argument `settings` of `authentication_providers.create`, `settings` of `authentication_providers.update`.

    Attributes:
        idp_cert_fingerprint_algorithm: One of sha1, sha256, sha384, sha512. Telnyx's default: sha1.
        idp_entity_id: URL. Example: https://myorg.myidp.com/saml/metadata
        idp_sso_target_url: URL.
    """

    idp_cert_fingerprint: str
    idp_entity_id: str
    idp_sso_target_url: str
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAuthenticationProviderResponse(Model):
    """Response of `authentication_providers.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AuthenticationProvider = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteAuthenticationProviderResponse(Model):
    """Response of `authentication_providers.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AuthenticationProvider = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAuthenticationProviderResponse(Model):
    """Response of `authentication_providers.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AuthenticationProvider = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAuthenticationProvidersResponse(ListResponse["AuthenticationProvider"]):
    """Response of `authentication_providers.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AuthenticationProvider] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAuthenticationProviderRequest(Model):
    """Body of `authentication_providers.update`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        name: What it is called. Example: Okta
        settings: How it is set up, as names and values.
        settings_url: URL of the identity provider's metadata, from which the settings are read; settings go before
            it. URL. Example: https://myorg.myidp.com/saml/metadata
        short_name: Short name, unique and fit for a URL. Example: myorg
    """

    active: bool | None = None
    name: str | None = None
    settings: AuthenticationProviderSettings | None = None
    settings_url: str | None = None
    short_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAuthenticationProviderResponse(Model):
    """Response of `authentication_providers.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AuthenticationProvider = UNSET
