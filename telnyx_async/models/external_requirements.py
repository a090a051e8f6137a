# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of External Requirements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirement(Model):
    """GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id} response.data in
    Telnyx's document.
    """

    fields_required: list[ExternalRequirementField] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementAction(Model):
    """ExternalRequirementAction in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementField(Model):
    """GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}
    response.data.fields_required[] in Telnyx's document.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    description: str | None = None
    name: str | None = None
    type_: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementInput(Model):
    """POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id} body.requirement
    in Telnyx's document.
    """

    first_name: str
    last_name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalRequirementResponse(Model):
    """GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id} response in
    Telnyx's document.
    """

    data: ExternalRequirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmitExternalRequirementResponse(Model):
    """POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id} response in
    Telnyx's document.
    """

    data: SubmittedExternalRequirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmittedExternalRequirement(Model):
    """POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id} response.data in
    Telnyx's document.
    """

    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None
    sub_order_id: str | None = None
