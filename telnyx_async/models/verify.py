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
    """Whom to call and tell a code, and under which Verify profile.

    Attributes:
        custom_code: Code of your own to send, digits only. Example: 43612
        extension: Keys to send after the answer, to reach an extension; w waits half a second, W a whole one.
            Example: 1www2WABCDw9
        phone_number: Who gets the code: a number in +E.164. Example: +13035551234
        timeout_secs: Seconds that the code stays good, in place of the profile's time. Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    extension: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestFlashcall(Model):
    """Whom to ring with a code in the caller's number, and under which Verify profile.

    Attributes:
        phone_number: Who gets the code: a number in +E.164. Example: +13035551234
        timeout_secs: Seconds that the code stays good, in place of the profile's time. Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestSMS(Model):
    """Whom to send a code to by SMS, and under which Verify profile.

    Attributes:
        custom_code: Code of your own to send, digits only. Example: 43612
        phone_number: Who gets the code: a number in +E.164. Example: +13035551234
        timeout_secs: Seconds that the code stays good, in place of the profile's time. Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationRequestWhatsapp(Model):
    """Whom to send a code to by WhatsApp, and under which Verify profile.

    Attributes:
        custom_code: Code of your own to send, digits only. Example: 43612
        phone_number: Who gets the code: a number in +E.164. Example: +13035551234
        timeout_secs: Seconds that the code stays good, in place of the profile's time. Example: 300
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    phone_number: str
    verify_profile_id: str
    custom_code: str | Null | None = None
    timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerificationResponse(Model):
    """The verification that was begun; its id checks the code later.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Verification


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyMessageTemplateRequest(Model):
    """Text of a message that brings a code.

    Attributes:
        text: What the message says, with {{app_name}} and {{code}} where they belong.
    """

    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileCall(Model):
    """How codes are told by phone call.

    Attributes:
        app_name: Name of your application as it is spoken; 1 to 30 letters, digits, spaces and hyphens. Matches
            ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileCallRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileFlashcall(Model):
    """How codes are shown in the number of a call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileSMS(Model):
    """How codes are sent by SMS.

    Attributes:
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Name of your application as the message gives it; 1 to 30 letters, digits, spaces and hyphens.
            Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    alpha_sender: str | Null | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileSMSRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        alpha_sender: Sender made of letters, for countries that demand one. Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's
            default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVerifyProfileWhatsapp(Model):
    """How codes are sent by WhatsApp.

    Attributes:
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Authentication template that Meta has approved for your business account. Example:
            authentication_template_id
        waba_id: Your WhatsApp Business Account at Meta, to send from it. Example: 1234567890
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | Null | None = None
    template_id: str | Null | None = None
    waba_id: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVerificationResponse(Model):
    """The verification that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Verification


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationsResponse(ListResponse["Verification"]):
    """The verifications of a number.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Verification]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifyMessageTemplatesResponse(Model):
    """The templates of messages that bring a code.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[VerifyProfileMessageTemplate]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerifyProfilesResponse(ListResponse["VerifyProfile"]):
    """A page of the Verify profiles.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VerifyProfile]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyMessageTemplateRequest(Model):
    """New text of a message that brings a code.

    Attributes:
        text: What the message says, with {{app_name}} and {{code}} where they belong.
    """

    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileCall(Model):
    """What changes for codes told by phone call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileCallRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileSMS(Model):
    """What changes for codes sent by SMS.

    Attributes:
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    alpha_sender: str | Null | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileSMSRequest(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        alpha_sender: Sender made of letters, for countries that demand one. Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's
            default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes.
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVerifyProfileWhatsapp(Model):
    """What changes for codes sent by WhatsApp.

    Attributes:
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Authentication template that Meta has approved for your business account. Example:
            authentication_template_id
        waba_id: Your WhatsApp Business Account at Meta, to send from it. Example: 1234567890
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all. Some
            accounts must give it.
    """

    default_verification_timeout_secs: int | None = None
    sender_phone_number: str | Null | None = None
    template_id: str | Null | None = None
    waba_id: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Verification(Model):
    """A code that was sent to a number, and how checking it stands.

    Attributes:
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        custom_code: The code of your own that was sent, if it was one. Example: 43612
        id: Identifier of the verification; the code is checked with it. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        phone_number: Who got the code, in +E.164. Example: +13035551234
        record_type: Which kind of record this is. One of verification.
        status: pending until the code is checked, then accepted or invalid; expired when too late. One of pending,
            accepted, invalid, expired, error.
        timeout_secs: Seconds that the code stays good. Example: 300
        type_: How the code is sent: sms, call, flashcall or whatsapp. One of sms, call, flashcall, whatsapp.
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
    """A problem with a verification request.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10015
        detail: What went wrong this time, in words.
        meta: Where to read more about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: VerifyErrorMeta | None = None
    source: VerifyErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrorMeta(Model):
    """Where to read more about the problem.

    Attributes:
        url: Page that explains the error.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /sort
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyErrors(Model):
    """What is answered when a verification request fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VerifyError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyMessageTemplateResponse(Model):
    """The template that was made or changed.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VerifyProfileMessageTemplate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfile(Model):
    """How codes are sent: settings for each channel, webhooks and spend limit.

    Attributes:
        call: How codes are told by phone call.
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        daily_spend_limit: Most USD that verifications of the profile may cost in a day; counts only when
            daily_spend_limit_enabled. At least 0. Example: 100.0
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        flashcall: How codes are shown in the number of a call.
        id: Identifier of the Verify profile. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        language: Language of messages and calls that bring codes. Example: en-US
        name: What it is called.
        record_type: Which kind of record this is. One of verification_profile.
        sms: How codes are sent by SMS.
        updated_at: When it last changed. Example: 2020-09-14T17:03:32.965812
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: Where webhooks about the profile's verifications go. Example: http://example.com/webhook
        whatsapp: How codes are sent by WhatsApp.
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
    """How codes are told by phone call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileFlashcallSettings(Model):
    """How codes are shown in the number of a call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileMessageTemplate(Model):
    """Text of a message that brings a code.

    Attributes:
        id: Identifier of the template, for messaging_template_id. UUID. Example:
            0abb5b4f-459f-445a-bfcd-488998b7572d
        text: What the message says, with {{app_name}} and {{code}} where they belong.
    """

    id: str = UNSET
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResult(Model):
    """The Verify profile that was made, fetched or changed.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VerifyProfileResultData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultCall(Model):
    """How codes are told by phone call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
    """

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultData(Model):
    """How codes are sent: settings for each channel, webhooks and spend limit.

    Attributes:
        call: How codes are told by phone call.
        created_at: When it was created. Example: 2020-09-14T17:03:32.965812
        daily_spend_limit: Most USD that verifications of the profile may cost in a day; counts only when
            daily_spend_limit_enabled. At least 0. Example: 100.0
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        flashcall: How codes are shown in the number of a call.
        id: Identifier of the Verify profile. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        language: Language of messages and calls that bring codes. Example: en-US
        name: What it is called.
        record_type: Which kind of record this is. One of verification_profile.
        sms: How codes are sent by SMS.
        updated_at: When it last changed. Example: 2020-09-14T17:03:32.965812
        webhook_failover_url: URL to try when the main webhook URL fails. Example:
            http://example.com/webhook/failover
        webhook_url: Where webhooks about the profile's verifications go. Example: http://example.com/webhook
        whatsapp: How codes are sent by WhatsApp.
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
    """How codes are shown in the number of a call.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
    """

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultSMS(Model):
    """How codes are sent by SMS.

    Attributes:
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileResultWhatsapp(Model):
    """How codes are sent by WhatsApp.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Authentication template that Meta has approved for your business account. Example:
            authentication_template_id
        waba_id: Your WhatsApp Business Account at Meta, to send from it. Example: 1234567890
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
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
    """How codes are sent by SMS.

    Attributes:
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$ Telnyx's default: Telnyx.
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
    """

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyProfileWhatsapp(Model):
    """How codes are sent by WhatsApp.

    Attributes:
        app_name: Name of your application as the verification message gives it. Matches ^[A-Za-z0-9 -]{1,30}$
        code_length: How many digits a generated code has; 5 by default. Example: 6
        default_verification_timeout_secs: Seconds that a code stays good, unless the request sets its own time; 300
            by default. Example: 300
        messaging_template_id: Template of the message that brings the code, one of those that list_templates
            returns. UUID. Example: 0abb5b4f-459f-445a-bfcd-488998b7572d
        sender_phone_number: Phone number that sends, one of the WhatsApp Business Account's. Example: +13035551234
        template_id: Authentication template that Meta has approved for your business account. Example:
            authentication_template_id
        waba_id: Your WhatsApp Business Account at Meta, to send from it. Example: 1234567890
        whitelisted_destinations: Countries that codes may go to, as two-letter codes; * alone for all.
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
    """Whether the code was right: response_code is accepted or rejected.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        response_code: accepted if the code was right, rejected if not. One of accepted, rejected.
    """

    phone_number: str
    response_code: Literal["accepted", "rejected"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeRequestById(Model):
    """The user's code, or your own verdict on a code of yours.

    Attributes:
        code: The code that the user typed in. Example: 17686
        status: Your own verdict, accepted or rejected; only with a custom_code. One of accepted, rejected.
    """

    code: str | None = None
    status: Literal["accepted", "rejected"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeRequestByPhoneNumber(Model):
    """The user's code, and the Verify profile it was sent under.

    Attributes:
        code: The code that the user typed in. Example: 17686
        verify_profile_id: Verify profile that applies. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    code: str
    verify_profile_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyVerificationCodeResponse(Model):
    """Whether the code was right; a wrong one is no error.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VerifyVerificationCodeData
