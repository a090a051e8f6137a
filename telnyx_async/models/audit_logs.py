# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Audit Logs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuditEventChanges(Model):
    """Attribute `AuditLog.changes`.

    Attributes:
        field: Example: nested.field.name
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: 54321
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: 12345
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    field: str | None = None
    from_: str | float | bool | dict[str, Any] | list[Any] | None = None
    to: str | float | bool | dict[str, Any] | list[Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuditLog(Model):
    """Attribute `ListAuditLogsResponse.data`.

    Attributes:
        alternate_resource_id: Example: +14155551234
        change_made_by: One of telnyx, account_manager, account_owner, organization_member.
        change_type: Example: update
        created_at: When it was created. Example: 2026-01-03T00:00:00Z
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        organization_id: The organization it belongs to. UUID. Example: 550e8400-e29b-41d4-a716-446655440003
        record_type: Which kind of record this is. Example: audit_event
        resource_id: Example: 550e8400-e29b-41d4-a716-446655440002
        user_id: The Telnyx user concerned. UUID. Example: 550e8400-e29b-41d4-a716-446655440001
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    alternate_resource_id: str | None = None
    change_made_by: Literal["telnyx", "account_manager", "account_owner", "organization_member"] | str | None = None
    change_type: str | None = None
    changes: list[AuditEventChanges] | None = None
    organization_id: str | None = None
    resource_id: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuditLogsError(Model):
    """Attribute `AuditLogsErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10001
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words. Example: Unauthorized
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AuditLogsErrors(Model):
    """Error of `audit_logs.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[AuditLogsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAuditLogsResponse(ListResponse["AuditLog"]):
    """Response of `audit_logs.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AuditLog] = UNSET
    meta: PaginationMeta = UNSET
