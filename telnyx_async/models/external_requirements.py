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
    """Attribute `GetExternalRequirementResponse.data`.

    Attributes:
        regulatory_requirement_id: What the regulator demands, by its identifier.
    """

    fields_required: list[ExternalRequirementField] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementAction(Model):
    """Attribute `ExternalRequirement.requirement_action`, `SubmittedExternalRequirement.requirement_action`.

    Attributes:
        type_: Which kind it is.
        value: What it is set to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementField(Model):
    """Attribute `ExternalRequirement.fields_required`.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        type_: Which kind it is.
        value: What it is set to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    description: str | None = None
    name: str | None = None
    type_: str | None = None
    value: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExternalRequirementInput(Model):
    """Argument `requirement` of `external_requirements.submit`.

    Attributes:
        first_name: Given name of the person.
        last_name: Family name of the person.
    """

    first_name: str
    last_name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetExternalRequirementResponse(Model):
    """Response of `external_requirements.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ExternalRequirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmitExternalRequirementResponse(Model):
    """Response of `external_requirements.submit`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SubmittedExternalRequirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SubmittedExternalRequirement(Model):
    """Attribute `SubmitExternalRequirementResponse.data`.

    Attributes:
        regulatory_requirement_id: What the regulator demands, by its identifier.
    """

    regulatory_requirement_id: str | None = None
    requirement_action: ExternalRequirementAction | None = None
    sub_order_id: str | None = None
