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
    """GET /whatsapp/signup/{id}/status response in Telnyx's document."""

    data: WhatsappSignup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListHostedWhatsappSignupsResponse(ListResponse["WhatsappHostedSignup"]):
    """GET /whatsapp/hosted_signups response in Telnyx's document."""

    data: list[WhatsappHostedSignup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappSignupsResponse(ListResponse["WhatsappSignup"]):
    """GET /whatsapp/signup response in Telnyx's document."""

    data: list[WhatsappSignup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappHostedSignup(Model):
    """WhatsappHostedSignup in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        record_type: Which kind of record this is. One of whatsapp_jwt.
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
    """WhatsappHostedSignupResponse in Telnyx's document."""

    data: WhatsappHostedSignup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappSignup(Model):
    """WhatsappSignup in Telnyx's document.

    Attributes:
        created_at: When it was created.
        record_type: Which kind of record this is. One of whatsapp_session_id.
        state: One of SUBSCRIBE_WEBHOOKS, ASSIGNED_USERS, SHARE_CREDIT_LINE, REGISTER_PHONE_NUMBER, ADD_WABA_TO_DB,
            ADD_PHONE_NUMBERS_TO_DB, COMPLETE.
        status: One of INCOMPLETE, PENDING, SUCCESS, FAILURE.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
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
