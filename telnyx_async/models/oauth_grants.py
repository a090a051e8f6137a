# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of OAuth Grants."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOAuthGrantResponse(Model):
    """Response of `oauth_grants.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OAuthGrant = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOAuthGrantsResponse(ListResponse["OAuthGrant"]):
    """Response of `oauth_grants.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[OAuthGrant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OAuthGrant(Model):
    """Attribute `GetOAuthGrantResponse.data`, `ListOAuthGrantsResponse.data`, `RevokeOAuthGrantResponse.data`.

    Attributes:
        client_id: Identifier of the OAuth client.
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of oauth_grant.
    """

    client_id: str
    created_at: datetime
    id: str
    record_type: Literal["oauth_grant"] | str
    scopes: list[str]
    last_used_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RevokeOAuthGrantResponse(Model):
    """Response of `oauth_grants.revoke`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OAuthGrant = UNSET
