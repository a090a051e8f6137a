# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Whatsapp Signups."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappSignupStatusResponse(Model):
    """Response of `whatsapp_signups.get_status`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappSignup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListHostedWhatsappSignupsResponse(ListResponse["WhatsappHostedSignup"]):
    """Response of `whatsapp_signups.list_hosted`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappHostedSignup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappSignupsResponse(ListResponse["WhatsappSignup"]):
    """Response of `whatsapp_signups.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappSignup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappHostedSignup(Model):
    """Attribute `ListHostedWhatsappSignupsResponse.data`, `WhatsappHostedSignupResponse.data`.

    Attributes:
        app_id: Your app at Meta that customers connect to; it must be linked to your Telnyx account and enabled.
        created_at: When it was created.
        expires_at: When it stops being valid.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of whatsapp_jwt.
        url: Web address that goes with it.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["whatsapp_jwt"] | str = UNSET
    app_id: str | None = None
    expires_at: datetime | None = None
    jwt: str | None = None
    solution_id: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappHostedSignupResponse(Model):
    """Response of `whatsapp_signups.create_hosted`, `whatsapp_signups.get_hosted`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappHostedSignup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappSignup(Model):
    """Attribute `GetWhatsappSignupStatusResponse.data`, `ListWhatsappSignupsResponse.data`.

    Attributes:
        created_at: When it was created.
        errors: What went wrong, one entry for each problem.
        record_type: Which kind of record this is. One of whatsapp_session_id.
        session_id: The session that it belongs to.
        state: State of affairs of a thing, or a state or province of a country. One of SUBSCRIBE_WEBHOOKS,
            ASSIGNED_USERS, SHARE_CREDIT_LINE, REGISTER_PHONE_NUMBER, ADD_WABA_TO_DB, ADD_PHONE_NUMBERS_TO_DB,
            COMPLETE.
        status: How far it has come, or whether it is in use. One of INCOMPLETE, PENDING, SUCCESS, FAILURE.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
    """

    created_at: datetime = UNSET
    record_type: Literal["whatsapp_session_id"] | str = UNSET
    state: (
        Literal[
            "SUBSCRIBE_WEBHOOKS",
            "ASSIGNED_USERS",
            "SHARE_CREDIT_LINE",
            "REGISTER_PHONE_NUMBER",
            "ADD_WABA_TO_DB",
            "ADD_PHONE_NUMBERS_TO_DB",
            "COMPLETE",
        ]
        | str
    ) = UNSET
    status: Literal["INCOMPLETE", "PENDING", "SUCCESS", "FAILURE"] | str = UNSET
    updated_at: datetime = UNSET
    customer_id: str | None = None
    errors: list[str] | None = None
    session_id: str | None = None
    user_id: str | None = None
    waba_id: str | None = None
