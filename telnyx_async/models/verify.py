# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verify."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PageMeta

VerificationRecordType: TypeAlias = Literal["verification"]
VerificationStatus: TypeAlias = Literal["pending", "accepted", "invalid", "expired", "error"]
VerificationType: TypeAlias = Literal["sms", "call", "flashcall", "whatsapp"]
VerifyProfileRecordType: TypeAlias = Literal["verification_profile"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestCall(Model):
    """CreateVerificationRequestCall in Telnyx's document.

    Attributes:
        custom_code: Example: 43612
        extension: Example: 1www2WABCDw9
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        timeout_secs: Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    extension: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestFlashcall(Model):
    """CreateVerificationRequest in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        timeout_secs: Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestWhatsapp(Model):
    """CreateVerificationRequestWhatsapp in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationResponse(Model):
    """CreateVerificationResponse in Telnyx's document."""

    data: Verification


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyMessageTemplateRequest(Model):
    """CreateMessageTemplateRequest in Telnyx's document."""

    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileCall(Model):
    """POST /verify_profiles body.call in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileFlashcall(Model):
    """POST /verify_profiles body.flashcall in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileSMS(Model):
    """POST /verify_profiles body.sms in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileSMSRequest(Model):
    """CreateVerifyProfileSMSRequest in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileWhatsapp(Model):
    """POST /verify_profiles body.whatsapp in Telnyx's document.

    Attributes:
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        sender_phone_number: Example: +13035551234
        template_id: Example: authentication_template_id
        waba_id: Example: 1234567890
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | Null | None = None
    template_id: str | Null | None = None
    waba_id: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVerificationResponse(Model):
    """RetrieveVerificationResponse in Telnyx's document."""

    data: Verification


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationsResponse(ListResponse["Verification"]):
    """ListVerificationsResponse in Telnyx's document."""

    data: list[Verification]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifyMessageTemplatesResponse(Model):
    """ListVerifyProfileMessageTemplateResponse in Telnyx's document."""

    data: list[VerifyProfileMessageTemplate]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifyProfilesResponse(ListResponse["VerifyProfile"]):
    """ListVerifyProfilesResponse in Telnyx's document."""

    data: list[VerifyProfile]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyMessageTemplateRequest(Model):
    """UpdateMessageTemplateRequest in Telnyx's document."""

    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileCall(Model):
    """PATCH /verify_profiles/{verify_profile_id} body.call in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileSMS(Model):
    """PATCH /verify_profiles/{verify_profile_id} body.sms in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileSMSRequest(Model):
    """UpdateVerifyProfileSMSRequest in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileWhatsapp(Model):
    """PATCH /verify_profiles/{verify_profile_id} body.whatsapp in Telnyx's document.

    Attributes:
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        sender_phone_number: Example: +13035551234
        template_id: Example: authentication_template_id
        waba_id: Example: 1234567890
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | Null | None = None
    template_id: str | Null | None = None
    waba_id: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
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
        type_: One of sms, call, flashcall, whatsapp.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyError(Model):
    """verify_Error in Telnyx's document.

    Attributes:
        code: Example: 10015
    """

    code: str
    title: str
    detail: str | None = None
    meta: VerifyErrorMeta | None = None
    source: VerifyErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrorMeta(Model):
    """verify_Error.meta in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrorSource(Model):
    """verify_Error.source in Telnyx's document.

    Attributes:
        pointer: Example: /sort
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrors(Model):
    """verify_Errors in Telnyx's document."""

    errors: list[VerifyError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyMessageTemplateResponse(Model):
    """MessageTemplateResponseDataWrapper in Telnyx's document."""

    data: VerifyProfileMessageTemplate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfile(Model):
    """VerifyProfileResponse in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        daily_spend_limit: At least 0. Example: 100.0
        daily_spend_limit_enabled: Telnyx's default: False.
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
    daily_spend_limit: float | None = None
    daily_spend_limit_enabled: bool | None = None
    flashcall: VerifyProfileFlashcallSettings | None = None
    language: str | None = None
    name: str | None = None
    sms: VerifyProfileSMSSettings | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whatsapp: VerifyProfileWhatsapp | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileCallSettings(Model):
    """VerifyProfileResponse.call in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileFlashcallSettings(Model):
    """VerifyProfileResponse.flashcall in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileMessageTemplate(Model):
    """VerifyProfileMessageTemplateResponse in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
    """

    id: str = UNSET
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResult(Model):
    """VerifyProfileResponseDataWrapper in Telnyx's document."""

    data: VerifyProfileResultData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultCall(Model):
    """VerifyProfileResponseDataWrapper.data.call in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultData(Model):
    """VerifyProfileResponseDataWrapper.data in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        daily_spend_limit: At least 0. Example: 100.0
        daily_spend_limit_enabled: Telnyx's default: False.
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
    call: VerifyProfileResultCall | None = None
    daily_spend_limit: float | None = None
    daily_spend_limit_enabled: bool | None = None
    flashcall: VerifyProfileResultFlashcall | None = None
    language: str | None = None
    name: str | None = None
    sms: VerifyProfileResultSMS | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whatsapp: VerifyProfileResultWhatsapp | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultFlashcall(Model):
    """VerifyProfileResponseDataWrapper.data.flashcall in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultSMS(Model):
    """VerifyProfileResponseDataWrapper.data.sms in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultWhatsapp(Model):
    """VerifyProfileResponseDataWrapper.data.whatsapp in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        sender_phone_number: Example: +13035551234
        template_id: Example: authentication_template_id
        waba_id: Example: 1234567890
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileSMSSettings(Model):
    """VerifyProfileResponse.sms in Telnyx's document.

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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileWhatsapp(Model):
    """VerifyProfileResponse.whatsapp in Telnyx's document.

    Attributes:
        app_name: Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: Telnyx's default: 5. Example: 6
        default_verification_timeout_secs: Telnyx's default: 300. Example: 300
        messaging_template_id: UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        sender_phone_number: Example: +13035551234
        template_id: Example: authentication_template_id
        waba_id: Example: 1234567890
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeData(Model):
    """VerifyVerificationCodeResponse.data in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        response_code: One of accepted, rejected.
    """

    phone_number: str
    response_code: Literal["accepted", "rejected"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeRequestById(Model):
    """VerifyVerificationCodeRequestById in Telnyx's document.

    Attributes:
        code: Example: 17686
        status: One of accepted, rejected.
    """

    code: str | None = None
    status: Literal["accepted", "rejected"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeRequestByPhoneNumber(Model):
    """VerifyVerificationCodeRequestByPhoneNumber in Telnyx's document.

    Attributes:
        code: Example: 17686
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    code: str
    verify_profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeResponse(Model):
    """VerifyVerificationCodeResponse in Telnyx's document."""

    data: VerifyVerificationCodeData
