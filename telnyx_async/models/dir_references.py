# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of DIR References."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.model import Null


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRReference(Model):
    """Attribute `DIRReferenceResponse.data`, `ListDIRReferencesResponse.data`.

    Attributes:
        email: E-mail address of the person or business. E-mail address. Example: dana.reyes@example.com
        full_name: Given and family name of the person. At most 255 characters.
        job_title: What the person works as. At most 255 characters.
        organization: The organization that somebody or something belongs to. At most 255 characters.
        phone_e164: Phone number in +E.164. Example: +14155550123
        record_type: Which kind of record this is. One of dir_reference.
        ref_type: Which kind of reference is meant. One of business, financial.
        relationship_to_registrant: What the person is to the business, such as a supplier. At most 255 characters.
            Example: Supplier
        slot: Place of the reference: 0 or 1 for business, always 0 for financial. 0 to 1. Example: 0
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
    """

    full_name: str
    phone_e164: str
    record_type: Literal["dir_reference"] | str
    ref_type: Literal["business", "financial"] | str
    slot: int
    timezone: str
    email: str | None = None
    job_title: str | None = None
    organization: str | None = None
    relationship_to_registrant: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRReferenceInput(Model):
    r"""Argument `business_references` of `dir_references.submit`, `financial_reference` of `dir_references.submit`.

    Attributes:
        email: E-mail address of the person or business. E-mail address. Example: dana.reyes@example.com
        full_name: Given and family name of the person. 1 to 255 characters.
        job_title: What the person works as. At most 255 characters.
        organization: The organization that somebody or something belongs to. At most 255 characters.
        phone_e164: Phone number in +E.164. Matches ^\+[1-9]\d{1,14}$ Example: +14155550123
        relationship_to_registrant: What the person is to the business, such as a supplier. At most 255 characters.
            Example: Supplier
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
    """

    email: str
    full_name: str
    phone_e164: str
    timezone: str
    job_title: str | Null | None = None
    organization: str | Null | None = None
    relationship_to_registrant: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRReferenceResponse(Model):
    """Response of `dir_references.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DIRReference


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRReferencesResponse(Model):
    """Response of `dir_references.list`, `dir_references.submit`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[DIRReference]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmitDIRReferencesRequest(Model):
    """Body of `dir_references.submit`.

    Attributes:
        business_references: Exactly two business contacts who can vouch for the company; each gets e-mail with
            dates and dial-in data. 2 to 2 items.
        financial_reference: A contact who can vouch for the finances; gets e-mail with dates and dial-in data.
    """

    business_references: list[DIRReferenceInput]
    financial_reference: DIRReferenceInput


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateDIRReferenceRequest(Model):
    r"""Body of `dir_references.update`.

    Attributes:
        email: E-mail address of the person or business. E-mail address. Example: dana.reyes@example.com
        full_name: Given and family name of the person. 1 to 255 characters.
        job_title: What the person works as. At most 255 characters.
        organization: The organization that somebody or something belongs to. At most 255 characters.
        phone_e164: Phone number in +E.164. Matches ^\+[1-9]\d{1,14}$ Example: +14155550123
        relationship_to_registrant: What the person is to the business, such as a supplier. At most 255 characters.
            Example: Supplier
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
    """

    email: str | None = None
    full_name: str | None = None
    job_title: str | Null | None = None
    organization: str | Null | None = None
    phone_e164: str | None = None
    relationship_to_registrant: str | Null | None = None
    timezone: str | None = None
