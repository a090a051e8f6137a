# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirement Groups."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRequirementGroupRegulatoryRequirement(Model):
    """Argument `regulatory_requirements` of `requirement_groups.create`.

    Attributes:
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
        requirement_id: Identifier of the requirement.
    """

    field_value: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderPhoneNumberRequirement(Model):
    """Attribute `NumberOrderPhoneNumberRequirementGroup.regulatory_requirements`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address. Example: textual
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
            Example: 1234567890
        requirement_id: Identifier of the requirement. UUID.
        status: How far it has come, or whether it is in use. Example: pending-approval
    """

    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberOrderPhoneNumberRequirementGroup(Model):
    """Attribute `UpdatePhoneNumberRequirementGroupResponse.data`.

    Attributes:
        bundle_id: The bundle that a number belongs to or is to join. UUID.
        country_code: Country, normally as its two-letter ISO code. Example: AT
        id: Identifier that Telnyx gave it. UUID. Example: 613d517a-0432-4bae-a785-c11033bd0985
        locality: City or town. Example: AUSTRIA
        order_request_id: Number order that it is part of. UUID. Example: a11d58fe-88a4-494a-b752-8dea411993c6
        phone_number: The phone number, normally in +E.164. Example: +43800300238
        phone_number_type: Kind of phone number. Example: toll_free
        record_type: Which kind of record this is. Example: number_order_phone_number
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        requirements_status: How far the required documents are handed in and approved. Example:
            requirement-info-under-review
        status: How far it has come, or whether it is in use. Example: pending
        sub_number_order_id: Part of a number order, one for each country and kind of number. UUID. Example:
            f826ed66-b27c-4340-9dc0-57dc3459f1bd
    """

    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    bundle_id: str | None = None
    country_code: str | None = None
    deadline: datetime | None = None
    is_block_number: bool | None = None
    locality: str | None = None
    order_request_id: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    regulatory_requirements: list[NumberOrderPhoneNumberRequirement] | None = None
    requirements_met: bool | None = None
    requirements_status: str | None = None
    sub_number_order_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegulatoryRequirement(Model):
    """Attribute `SubNumberOrderRequirementGroupData.regulatory_requirements`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address.
        record_type: Which kind of record this is.
        requirement_id: Identifier of the requirement. UUID.
    """

    field_type: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RequirementGroup(Model):
    """Response of `requirement_groups.create`, `requirement_groups.delete`, `requirement_groups.get` and 3 more.

    Attributes:
        action: What is done or to be done.
        country_code: Country, normally as its two-letter ISO code.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier that Telnyx gave it.
        phone_number_type: Kind of phone number.
        record_type: Which kind of record this is. Example: requirement_group
        regulatory_requirements: What the regulator demands before the number may be used.
        status: How far it has come, or whether it is in use. One of approved, unapproved, pending-approval,
            declined, expired.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | str = UNSET
    updated_at: datetime = UNSET
    action: str | None = None
    country_code: str | None = None
    customer_reference: str | None = None
    phone_number_type: str | None = None
    regulatory_requirements: list[UserRequirement] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderPhoneNumber(Model):
    """Attribute `SubNumberOrderRequirementGroupData.phone_numbers`.

    Attributes:
        bundle_id: The bundle that a number belongs to or is to join. UUID.
        country_code: Country, normally as its two-letter ISO code.
        id: Identifier that Telnyx gave it. UUID.
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number.
        record_type: Which kind of record this is.
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        requirements_status: How far the required documents are handed in and approved.
        status: How far it has come, or whether it is in use.
    """

    bundle_id: str | None = None
    country_code: str | None = None
    id: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[SubNumberOrderPhoneNumberRequirement] | None = None
    requirements_met: bool | None = None
    requirements_status: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderPhoneNumberRequirement(Model):
    """Attribute `SubNumberOrderPhoneNumber.regulatory_requirements`.

    Attributes:
        field_type: What kind of value fulfils the requirement: text, a document, an address.
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
        requirement_id: Identifier of the requirement. UUID.
        status: How far it has come, or whether it is in use.
    """

    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderRequirementGroupData(Model):
    """Attribute `SubNumberOrderRequirementGroupResponse.data`.

    Attributes:
        country_code: Country, normally as its two-letter ISO code.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier that Telnyx gave it. UUID.
        order_request_id: Number order that it is part of. UUID.
        phone_number_type: Kind of phone number.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        phone_numbers_count: How many phone numbers it holds.
        record_type: Which kind of record this is.
        regulatory_requirements: What the regulator demands before the number may be used.
        requirements_met: Whether everything the regulator demands has been handed in.
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: str | None = None
    phone_numbers: list[SubNumberOrderPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    regulatory_requirements: list[RegulatoryRequirement] | None = None
    requirements_met: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubNumberOrderRequirementGroupResponse(Model):
    """Response of `requirement_groups.update_for_sub_order`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubNumberOrderRequirementGroupData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberRequirementGroupResponse(Model):
    """Response of `requirement_groups.update_for_order_phone_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: NumberOrderPhoneNumberRequirementGroup = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateRequirementGroupRegulatoryRequirement(Model):
    """Argument `regulatory_requirements` of `requirement_groups.update`.

    Attributes:
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
        requirement_id: Identifier of the requirement. Example: 53970723-fbff-4f46-a975-f62be6c1a585
    """

    field_value: str | None = None
    requirement_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserRequirement(Model):
    """Attribute `RequirementGroup.regulatory_requirements`.

    Attributes:
        created_at: When it was created.
        expires_at: When it stops being valid.
        field_type: What kind of value fulfils the requirement: text, a document, an address.
        field_value: What fulfils the requirement: the text itself, or the identifier of the document or address.
        requirement_id: Identifier of the requirement.
        status: How far it has come, or whether it is in use. One of approved, unapproved, pending-approval,
            declined, expired.
        updated_at: When it last changed.
    """

    created_at: datetime | None = None
    expires_at: datetime | None = None
    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | str | None = None
    updated_at: datetime | None = None
