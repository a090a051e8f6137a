# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Organization Users."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteOrganizationUserResponse(Model):
    """Response of `organization_users.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OrganizationUser = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOrganizationUserGroupsReportResponse(Model):
    """Response of `organization_users.get_groups_report`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[OrganizationUserWithGroups] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOrganizationUserResponse(Model):
    """Response of `organization_users.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OrganizationUser = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOrganizationUsersResponse(ListResponse["OrganizationUser"]):
    """Response of `organization_users.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[OrganizationUser] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrganizationUser(Model):
    """Attribute `DeleteOrganizationUserResponse.data`, `GetOrganizationUserResponse.data`,
    `ListOrganizationUsersResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        email: E-mail address of the person or business. E-mail address. Example: user@example.com
        id: Identifier that Telnyx gave it. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        last_sign_in_at: Example: 2018-02-02T22:25:27.521Z
        record_type: Which kind of record this is. Example: organization_sub_user
        user_status: One of enabled, disabled, blocked. Telnyx's default: enabled.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    email: str | None = None
    groups: list[UserGroupReference] | None = None
    last_sign_in_at: datetime | None = None
    organization_user_bypasses_sso: bool | None = None
    user_status: Literal["enabled", "disabled", "blocked"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OrganizationUserWithGroups(Model):
    """Attribute `GetOrganizationUserGroupsReportResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        email: E-mail address of the person or business. E-mail address. Example: user@example.com
        id: Identifier that Telnyx gave it. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        last_sign_in_at: Example: 2018-02-02T22:25:27.521Z
        record_type: Which kind of record this is. Example: organization_sub_user
        user_status: One of enabled, disabled, blocked. Telnyx's default: enabled.
    """

    created_at: datetime
    email: str
    groups: list[UserGroupReference]
    id: str
    record_type: str
    user_status: Literal["enabled", "disabled", "blocked"] | str
    last_sign_in_at: datetime | None = None
    organization_user_bypasses_sso: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserGroupReference(Model):
    """Attribute `OrganizationUser.groups`, `OrganizationUserWithGroups.groups`.

    Attributes:
        id: Identifier that Telnyx gave it. Example: 7b09cdc3-8948-47f0-aa62-74ac943d6c59
        name: What it is called. Example: Engineering
    """

    id: str
    name: str
