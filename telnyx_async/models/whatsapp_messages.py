# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Whatsapp messaging."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.rcs import RCSToItem


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendWhatsappMessageRequest(Model):
    """Body of `whatsapp_messages.send`.

    Attributes:
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125551234
        messaging_profile_id: Messaging profile that applies. UUID.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13125551234
        type_: Which kind it is. One of WHATSAPP.
        webhook_url: URL that the webhooks are sent to. URL.
        whatsapp_message: The message; text goes only within 24 hours after the customer's last message, a template
            at any time.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    from_: str
    to: str
    whatsapp_message: WhatsappMessageContent
    messaging_profile_id: str | None = None
    type_: Literal["WHATSAPP"] | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendWhatsappMessageResponse(Model):
    """Response of `whatsapp_messages.send`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SentWhatsappMessage = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentWhatsappMessage(Model):
    """Attribute `SendWhatsappMessageResponse.data`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        direction: Whether it comes in to you or goes out from you. Example: outbound
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. Example: utf-8
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it. Example: 4031938e-60e4-4235-a8dd-0b1c55a23e7a
        messaging_profile_id: Messaging profile that applies. Example: 4001781e-626f-4a41-a914-b1b682150f94
        organization_id: The organization it belongs to. Example: 9f61d8e1-7687-4d6d-9cae-9ff682985983
        received_at: When it arrived.
        record_type: Which kind of record this is. Example: message
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        type_: Which kind it is. Example: WHATSAPP
        wait_seconds: Seconds to wait first; of a message, the time in the queue because of rate limits. Example:
            0.5
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    id: str = UNSET
    record_type: str = UNSET
    body: WhatsappMessageContent | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: SentWhatsappMessageSender | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    to: list[RCSToItem] | None = None
    type_: str | None = None
    wait_seconds: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentWhatsappMessageSender(Model):
    """Attribute `SentWhatsappMessage.from_`.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: How far it has come, or whether it is in use. One of received, delivered.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None
    status: Literal["received", "delivered"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContact(Model):
    """Attribute `WhatsappMessageContent.contacts`.

    Attributes:
        addresses: Where the contact lives or works.
        emails: E-mail addresses concerned.
        name: What it is called.
    """

    addresses: list[WhatsappContactAddress] | None = None
    birthday: str | None = None
    emails: list[WhatsappContactEmail] | None = None
    name: str | None = None
    org: WhatsappContactOrg | None = None
    phones: list[WhatsappContactPhone] | None = None
    urls: list[WhatsappContactUrl] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContactAddress(Model):
    """Attribute `WhatsappContact.addresses`.

    Attributes:
        city: City or town of the address.
        country: Country, mostly as its two-letter ISO code.
        country_code: Country, normally as its two-letter ISO code.
        state: State of affairs of a thing, or a state or province of a country.
        street: Street and house number.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type", "zip_": "zip"}

    city: str | None = None
    country: str | None = None
    country_code: str | None = None
    state: str | None = None
    street: str | None = None
    type_: str | None = None
    zip_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContactEmail(Model):
    """Attribute `WhatsappContact.emails`.

    Attributes:
        email: E-mail address of the person or business.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    email: str | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContactOrg(Model):
    """Attribute `WhatsappContact.org`.

    Attributes:
        title: A heading; in errors, the kind of error in a few words.
    """

    company: str | None = None
    department: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContactPhone(Model):
    """Attribute `WhatsappContact.phones`.

    Attributes:
        phone: Phone number of the contact, in +E.164.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    phone: str | None = None
    type_: str | None = None
    wa_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappContactUrl(Model):
    """Attribute `WhatsappContact.urls`.

    Attributes:
        type_: Which kind it is.
        url: Web address that goes with it. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractive(Model):
    """Attribute `WhatsappMessageContent.interactive`.

    Attributes:
        action: What is done or to be done.
        body: The words of it: a comment, a message, what a SIP INFO carries.
        type_: Which kind it is. One of cta_url, list, carousel, button, location_request_message.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    action: WhatsappInteractiveAction | None = None
    body: WhatsappInteractiveBody | None = None
    footer: WhatsappInteractiveFooter | None = None
    header: WhatsappInteractiveHeader | None = None
    type_: Literal["cta_url", "list", "carousel", "button", "location_request_message"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveAction(Model):
    """Attribute `WhatsappInteractive.action`.

    Attributes:
        name: What it is called.
        parameters: Values it takes; of tools, described as a JSON Schema.
    """

    button: str | None = None
    buttons: list[WhatsappInteractiveActionButton] | None = None
    cards: list[WhatsappInteractiveActionCard] | None = None
    catalog_id: str | None = None
    mode: str | None = None
    name: str | None = None
    parameters: WhatsappInteractiveActionParameters | None = None
    product_retailer_id: str | None = None
    sections: list[WhatsappInteractiveActionSection] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionButton(Model):
    """Attribute `WhatsappInteractiveAction.buttons`.

    Attributes:
        type_: Which kind it is. One of reply.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    reply: WhatsappInteractiveActionButtonReply | None = None
    type_: Literal["reply"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionButtonReply(Model):
    """Attribute `WhatsappInteractiveActionButton.reply`.

    Attributes:
        id: Identifier that Telnyx gave it.
        title: A heading; in errors, the kind of error in a few words.
    """

    id: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionCard(Model):
    """Attribute `WhatsappInteractiveAction.cards`.

    Attributes:
        action: What is done or to be done.
        body: The words of it: a comment, a message, what a SIP INFO carries.
        type_: Which kind it is. One of cta_url.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    action: WhatsappInteractiveActionCardAction | None = None
    body: WhatsappInteractiveActionCardBody | None = None
    card_index: int | None = None
    header: WhatsappInteractiveActionCardHeader | None = None
    type_: Literal["cta_url"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionCardAction(Model):
    """Attribute `WhatsappInteractiveActionCard.action`."""

    catalog_id: str | None = None
    product_retailer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionCardBody(Model):
    """Attribute `WhatsappInteractiveActionCard.body`.

    Attributes:
        text: What is said or written.
    """

    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionCardHeader(Model):
    """Attribute `WhatsappInteractiveActionCard.header`.

    Attributes:
        image: The picture to send or show.
        type_: Which kind it is. One of image, video.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    image: WhatsappMedia | None = None
    type_: Literal["image", "video"] | str | None = None
    video: WhatsappMedia | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionParameters(Model):
    """Attribute `WhatsappInteractiveAction.parameters`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    display_text: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionSection(Model):
    """Attribute `WhatsappInteractiveAction.sections`.

    Attributes:
        title: A heading; in errors, the kind of error in a few words.
    """

    product_items: list[WhatsappInteractiveActionSectionProductItem] | None = None
    rows: list[WhatsappInteractiveActionSectionRow] | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionSectionProductItem(Model):
    """Attribute `WhatsappInteractiveActionSection.product_items`."""

    product_retailer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveActionSectionRow(Model):
    """Attribute `WhatsappInteractiveActionSection.rows`.

    Attributes:
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it.
        title: A heading; in errors, the kind of error in a few words.
    """

    description: str | None = None
    id: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveBody(Model):
    """Attribute `WhatsappInteractive.body`.

    Attributes:
        text: What is said or written.
    """

    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveFooter(Model):
    """Attribute `WhatsappInteractive.footer`.

    Attributes:
        text: What is said or written.
    """

    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappInteractiveHeader(Model):
    """Attribute `WhatsappInteractive.header`.

    Attributes:
        image: The picture to send or show.
        text: What is said or written.
    """

    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    sub_text: str | None = None
    text: str | None = None
    video: WhatsappMedia | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappLocation(Model):
    """Attribute `WhatsappMessageContent.location`.

    Attributes:
        address: Where somebody or something is: street, place, country.
        name: What it is called.
    """

    address: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMedia(Model):
    """Attribute `WhatsappInteractiveActionCardHeader.image`, `WhatsappInteractiveActionCardHeader.video`,
    `WhatsappInteractiveHeader.document` and 7 more.

    Attributes:
        filename: What the file is called.
        link: URL. Example: http://example.com/media.jpg
        voice: Whether the audio is a voice message.
    """

    caption: str | None = None
    filename: str | None = None
    link: str | None = None
    voice: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContent(Model):
    """Argument `whatsapp_message` of `whatsapp_messages.send`.

    Attributes:
        audio: The sound, or figures about it.
        contacts: Contact cards that the message brings.
        image: The picture to send or show.
        location: Place, region or address.
        text: What is said or written.
        type_: Which kind it is. One of audio, document, image, sticker, video, interactive, location, template,
            reaction, contacts, text.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    audio: WhatsappMedia | None = None
    biz_opaque_callback_data: str | None = None
    contacts: list[WhatsappContact] | None = None
    document: WhatsappMedia | None = None
    image: WhatsappMedia | None = None
    interactive: WhatsappInteractive | None = None
    location: WhatsappLocation | None = None
    reaction: WhatsappReaction | None = None
    sticker: WhatsappMedia | None = None
    template: WhatsappMessageContentTemplate | None = None
    text: WhatsappMessageContentText | None = None
    type_: (
        Literal[
            "audio",
            "document",
            "image",
            "sticker",
            "video",
            "interactive",
            "location",
            "template",
            "reaction",
            "contacts",
            "text",
        ]
        | str
        | None
    ) = None
    video: WhatsappMedia | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContentTemplate(Model):
    """Attribute `WhatsappMessageContent.template`.

    Attributes:
        components: Parts of the WhatsApp template, such as header, body, footer, buttons.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called. Example: order_confirmation
        template_id: Template that the message is made from. Example: 019cd44b-3a1c-781b-956e-bd33e9fd2ac6
    """

    components: list[WhatsappMessageContentTemplateComponent] | None = None
    language: WhatsappMessageContentTemplateLanguage | None = None
    name: str | None = None
    template_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContentTemplateComponent(Model):
    """Attribute `WhatsappMessageContentTemplate.components`.

    Attributes:
        index: Place in the list, counted from 0.
        parameters: Values it takes; of tools, described as a JSON Schema.
        sub_type: One of quick_reply, url.
        type_: Which kind it is. One of header, body, button.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    index: int | None = None
    parameters: list[WhatsappMessageContentTemplateParameter] | None = None
    sub_type: Literal["quick_reply", "url"] | str | None = None
    type_: Literal["header", "body", "button"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContentTemplateLanguage(Model):
    """Attribute `WhatsappMessageContentTemplate.language`.

    Attributes:
        code: Language of the template, such as en_US. Example: en_US
        policy: Example: deterministic
    """

    code: str
    policy: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContentTemplateParameter(Model):
    """Attribute `WhatsappMessageContentTemplateComponent.parameters`.

    Attributes:
        text: What is said or written.
        type_: Which kind it is. One of text, image, video, document, currency, date_time.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    text: str | None = None
    type_: Literal["text", "image", "video", "document", "currency", "date_time"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappMessageContentText(Model):
    """Attribute `WhatsappMessageContent.text`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        preview_url: Telnyx's default: False.
    """

    body: str
    preview_url: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappReaction(Model):
    """Attribute `WhatsappMessageContent.reaction`.

    Attributes:
        message_id: Identifier of the message or mail.
    """

    emoji: str | None = None
    message_id: str | None = None
