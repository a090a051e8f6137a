# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Whatsapp Message Templates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta

CreateWhatsappTemplateComponent: TypeAlias = "Annotated[WhatsappTemplateHeaderComponent | WhatsappTemplateBodyComponent | WhatsappTemplateFooterComponent | WhatsappTemplateButtonsComponent | WhatsappTemplateCarouselComponent, Discriminator('type', {'BODY': 'WhatsappTemplateBodyComponent', 'BUTTONS': 'WhatsappTemplateButtonsComponent', 'CAROUSEL': 'WhatsappTemplateCarouselComponent', 'FOOTER': 'WhatsappTemplateFooterComponent', 'HEADER': 'WhatsappTemplateHeaderComponent'})]"
UpdateWhatsappTemplateComponent: TypeAlias = "Annotated[WhatsappTemplateHeaderComponent | WhatsappTemplateBodyComponent | WhatsappTemplateFooterComponent | WhatsappTemplateButtonsComponent | WhatsappTemplateCarouselComponent, Discriminator('type', {'BODY': 'WhatsappTemplateBodyComponent', 'BUTTONS': 'WhatsappTemplateButtonsComponent', 'CAROUSEL': 'WhatsappTemplateCarouselComponent', 'FOOTER': 'WhatsappTemplateFooterComponent', 'HEADER': 'WhatsappTemplateHeaderComponent'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWhatsappTemplateRequest(Model):
    """Body of `whatsapp_templates.create`.

    Attributes:
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            MARKETING, UTILITY, AUTHENTICATION.
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
    """

    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"]
    components: list[CreateWhatsappTemplateComponent]
    language: str
    name: str
    waba_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWhatsappTemplateResponse(Model):
    """Response of `whatsapp_templates.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappTemplate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappTemplateResponse(Model):
    """Response of `whatsapp_templates.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappTemplate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappTemplatesResponse(ListResponse["WhatsappTemplate"]):
    """Response of `whatsapp_templates.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappTemplate] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappTemplateRequest(Model):
    """Body of `whatsapp_templates.update`.

    Attributes:
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            MARKETING, UTILITY, AUTHENTICATION.
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
    """

    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | None = None
    components: list[UpdateWhatsappTemplateComponent] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappTemplateResponse(Model):
    """Response of `whatsapp_templates.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappTemplate = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplate(Model):
    """Attribute `CreateWhatsappTemplateResponse.data`, `GetWhatsappTemplateResponse.data`,
    `ListWhatsappTemplatesResponse.data` and 1 more.

    Attributes:
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            MARKETING, UTILITY, AUTHENTICATION.
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called.
        record_type: Which kind of record this is. Example: whatsapp_message_template
        rejection_reason: Why it was refused.
        status: How far it has come, or whether it is in use.
        template_id: Template that the message is made from.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    category: Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | str | None = None
    components: list[dict[str, Any]] | None = None
    language: str | None = None
    name: str | None = None
    rejection_reason: str | None = None
    template_id: str | None = None
    whatsapp_business_account: WhatsappTemplateBusinessAccount | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateBodyComponent(Model):
    """Argument `components` of `whatsapp_templates.create`, `components` of `whatsapp_templates.update`.

    Attributes:
        example: What a good answer looks like, or sample values for a template's variables.
        text: What is said or written. At most 1024 characters.
        type_: Which kind it is. One of BODY.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["BODY"]
    example: WhatsappTemplateBodyComponentExample | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateBodyComponentExample(Model):
    """Attribute `WhatsappTemplateBodyComponent.example`."""

    body_text: list[list[str]] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateBusinessAccount(Model):
    """Attribute `WhatsappTemplate.whatsapp_business_account`.

    Attributes:
        id: Identifier that Telnyx gave it.
    """

    id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateButton(Model):
    """Attribute `WhatsappTemplateButtonsComponent.buttons`.

    Attributes:
        example: What a good answer looks like, or sample values for a template's variables.
        flow_action: One of navigate, data_exchange.
        otp_type: One of COPY_CODE, ONE_TAP.
        phone_number: The phone number, normally in +E.164.
        text: What is said or written. At most 25 characters.
        type_: Which kind it is. One of URL, PHONE_NUMBER, QUICK_REPLY, OTP, COPY_CODE, FLOW.
        url: Web address that goes with it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP", "COPY_CODE", "FLOW"]
    autofill_text: str | None = None
    example: list[str] | None = None
    flow_action: Literal["navigate", "data_exchange"] | None = None
    flow_id: str | None = None
    navigate_screen: str | None = None
    otp_type: Literal["COPY_CODE", "ONE_TAP"] | None = None
    package_name: str | None = None
    phone_number: str | None = None
    signature_hash: str | None = None
    text: str | None = None
    url: str | None = None
    zero_tap_terms_accepted: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateButtonsComponent(Model):
    """Argument `components` of `whatsapp_templates.create`, `components` of `whatsapp_templates.update`.

    Attributes:
        type_: Which kind it is. One of BUTTONS.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    buttons: list[WhatsappTemplateButton]
    type_: Literal["BUTTONS"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateCarouselComponent(Model):
    """Argument `components` of `whatsapp_templates.create`, `components` of `whatsapp_templates.update`.

    Attributes:
        type_: Which kind it is. One of CAROUSEL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    cards: list[WhatsappTemplateCarouselComponentCard]
    type_: Literal["CAROUSEL"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateCarouselComponentCard(Model):
    """Attribute `WhatsappTemplateCarouselComponent.cards`.

    Attributes:
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
    """

    components: list[dict[str, Any]] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateFooterComponent(Model):
    """Argument `components` of `whatsapp_templates.create`, `components` of `whatsapp_templates.update`.

    Attributes:
        text: What is said or written. At most 60 characters.
        type_: Which kind it is. One of FOOTER.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["FOOTER"]
    code_expiration_minutes: int | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateHeaderComponent(Model):
    """Argument `components` of `whatsapp_templates.create`, `components` of `whatsapp_templates.update`.

    Attributes:
        example: What a good answer looks like, or sample values for a template's variables.
        format_: Format of the file or answer, such as mp3 or csv. One of TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION.
        text: What is said or written.
        type_: Which kind it is. One of HEADER.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format", "type_": "type"}

    format_: Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]
    type_: Literal["HEADER"]
    example: WhatsappTemplateHeaderComponentExample | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappTemplateHeaderComponentExample(Model):
    """Attribute `WhatsappTemplateHeaderComponent.example`."""

    header_handle: list[str] | None = None
    header_text: list[str] | None = None
