# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Regulatory Requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberRegulatoryRequirementsResponse(ListResponse["PhoneNumberRegulatoryRequirements"]):
    """Response of `regulatory_requirements.list_for_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberRegulatoryRequirements] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRegulatoryRequirementsResponse(Model):
    """Response of `regulatory_requirements.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[RegulatoryRequirements] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberRegion(Model):
    """Attribute `PhoneNumberRegulatoryRequirements.region_information`.

    Attributes:
        region_name: Example: CH
        region_type: Example: country_code
    """

    region_name: str | None = None
    region_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberRegulatoryRequirement(Model):
    """Attribute `PhoneNumberRegulatoryRequirements.regulatory_requirements`.

    Attributes:
        acceptance_criteria: What an answer must fulfil to be accepted.
        description: What it is or is for, in words.
        example: What a good answer looks like, or sample values for a template's variables.
        field_type: What kind of value fulfils the requirement: text, a document, an address. Example: address_id
        id: Identifier that Telnyx gave it. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        label: Short name for people to recognize it by.
        record_type: Which kind of record this is. Example: regulatory_requirement
    """

    acceptance_criteria: PhoneNumberRequirementAcceptanceCriteria | None = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    id: str | None = None
    label: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberRegulatoryRequirements(Model):
    """Attribute `ListPhoneNumberRegulatoryRequirementsResponse.data`.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +41215471644
        phone_number_type: Kind of phone number. Example: local
        record_type: Which kind of record this is. Example: phone_number_regulatory_requirements
        region_information: Where the number belongs: country, state, area.
        regulatory_requirements: What the regulator demands before the number may be used.
    """

    record_type: str = UNSET
    phone_number: str | None = None
    phone_number_type: str | None = None
    region_information: list[PhoneNumberRegion] | None = None
    regulatory_requirements: list[PhoneNumberRegulatoryRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberRequirementAcceptanceCriteria(Model):
    """Attribute `PhoneNumberRegulatoryRequirement.acceptance_criteria`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. Example: address
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 45f45a04-b4be-4592-95b1-9306b9db2b21
        locality_limit: From which area the document or address must be.
    """

    field_type: str | None = None
    field_value: str | None = None
    locality_limit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegulatoryRequirementAcceptanceCriteria(Model):
    """Attribute `RegulatoryRequirementDetail.acceptance_criteria`.

    Attributes:
        locality_limit: From which area the document or address must be.
        max_length: How long it may be at most; of recordings in seconds. Example: 10
        min_length: Example: 5
    """

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    case_sensitive: str | None = None
    locality_limit: str | None = None
    max_length: str | None = None
    min_length: str | None = None
    regex: str | None = None
    time_limit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegulatoryRequirementDetail(Model):
    """Attribute `RegulatoryRequirements.regulatory_requirements`.

    Attributes:
        acceptance_criteria: What an answer must fulfil to be accepted.
        description: What it is or is for, in words.
        example: What a good answer looks like, or sample values for a template's variables.
        field_type: What kind of value fulfils the requirement: text, a document, an address. Example: address_id
        id: Identifier that Telnyx gave it. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        name: What it is called.
    """

    acceptance_criteria: RegulatoryRequirementAcceptanceCriteria | None = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    id: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegulatoryRequirements(Model):
    """Attribute `ListRegulatoryRequirementsResponse.data`.

    Attributes:
        action: What is done or to be done. Example: ordering
        country_code: Country, normally as its two-letter ISO code. Example: DE
        phone_number_type: Kind of phone number. Example: local
        regulatory_requirements: What the regulator demands before the number may be used.
    """

    action: str | None = None
    country_code: str | None = None
    phone_number_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirementDetail] | None = None
