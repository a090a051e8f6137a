# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verify."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PageMeta

VerificationRecordType: TypeAlias = Literal["verification"]
VerificationStatus: TypeAlias = Literal["pending", "accepted", "invalid", "expired", "error"]
VerificationType: TypeAlias = Literal["sms", "call", "flashcall"]
VerifyProfileRecordType: TypeAlias = Literal["verification_profile"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerificationRequestCall(Model):
    """CreateVerificationRequestCall in Telnyx's document.

    Attributes:
        custom_code: Example: 43612
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        timeout_secs: Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerificationRequestFlashcall(Model):
    """CreateVerificationRequestFlashcall in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        timeout_secs: Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerificationRequestSMS(Model):
    """CreateVerificationRequestSMS in Telnyx's document.

    Attributes:
        custom_code: Example: 43612
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        timeout_secs: Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerificationResponse(Model):
    """CreateVerificationResponse in Telnyx's document."""

    data: Verification


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifyProfileCallRequest(Model):
    """CreateVerifyProfileCallRequest in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifyProfileFlashcallRequest(Model):
    """CreateVerifyProfileFlashcallRequest in Telnyx's document.

    Attributes:
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    default_verification_timeout_secs: int | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVerifyProfileSMSRequest(Model):
    """CreateVerifyProfileSMSRequest in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    whitelisted_destinations: list[str]
    alpha_sender: str | Null | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVerificationResponse(Model):
    """RetrieveVerificationResponse in Telnyx's document."""

    data: Verification


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerificationsResponse(ListResponse["Verification"]):
    """ListVerificationsResponse in Telnyx's document."""

    data: list[Verification]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerifyMessageTemplatesResponse(Model):
    """ListVerifyProfileMessageTemplateResponse in Telnyx's document."""

    data: list[VerifyProfileMessageTemplate]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerifyProfilesResponse(ListResponse["VerifyProfile"]):
    """ListVerifyProfilesResponse in Telnyx's document."""

    data: list[VerifyProfile]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVerifyProfileCallRequest(Model):
    """UpdateVerifyProfileCallRequest in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVerifyProfileFlashcallRequest(Model):
    """UpdateVerifyProfileFlashcallRequest in Telnyx's document.

    Attributes:
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    default_verification_timeout_secs: int | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVerifyProfileSMSRequest(Model):
    """UpdateVerifyProfileSMSRequest in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    alpha_sender: str | Null | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Verification(Model):
    """Verification in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        custom_code: Example: 43612
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        record_type: Which kind of record this is. One of verification.
        status: One of pending, accepted, invalid, expired, error.
        timeout_secs: Example: 300
        type_: One of sms, call, flashcall.
        updated_at: When it last changed. Example: 2020-09-14T17:03:32.965812
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: VerificationRecordType | str = UNSET
    status: VerificationStatus | str = UNSET
    updated_at: datetime = UNSET
    custom_code: str | None = None
    phone_number: str | None = None
    timeout_secs: int | None = None
    type_: VerificationType | str | None = None
    verify_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfile(Model):
    """VerifyProfileResponse in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        id: Identifier of the resource. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        language: Example: en-US
        record_type: Which kind of record this is. One of verification_profile.
        updated_at: When it last changed. Example: 2020-09-14T17:03:32.965812
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: URL that the webhooks are sent to. Example: http://example.com/webhook
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: VerifyProfileRecordType | str = UNSET
    updated_at: datetime = UNSET
    call: VerifyProfileCallSettings | None = None
    flashcall: VerifyProfileFlashcallSettings | None = None
    language: str | None = None
    name: str | None = None
    sms: VerifyProfileSMSSettings | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfileCallSettings(Model):
    """VerifyProfileCallResponse in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfileFlashcallSettings(Model):
    """VerifyProfileFlashcallResponse in Telnyx's document.

    Attributes:
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfileMessageTemplate(Model):
    """VerifyProfileMessageTemplateResponse in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    id: str = UNSET
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfileResult(Model):
    """VerifyProfileResponseDataWrapper in Telnyx's document."""

    data: VerifyProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyProfileSMSSettings(Model):
    """VerifyProfileSMSResponse in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerificationCodeData(Model):
    """VerifyVerificationCodeResponse.data in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        response_code: One of accepted, rejected.
    """

    phone_number: str
    response_code: Literal["accepted", "rejected"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerificationCodeRequestById(Model):
    """VerifyVerificationCodeRequestById in Telnyx's document.

    Attributes:
        code: Example: 17686
        status: One of accepted, rejected.
    """

    code: str | None = None
    status: Literal["accepted", "rejected"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerificationCodeRequestByPhoneNumber(Model):
    """VerifyVerificationCodeRequestByPhoneNumber in Telnyx's document.

    Attributes:
        code: Example: 17686
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    code: str
    verify_profile_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyVerificationCodeResponse(Model):
    """VerifyVerificationCodeResponse in Telnyx's document."""

    data: VerifyVerificationCodeData
