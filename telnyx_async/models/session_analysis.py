# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Session Analysis."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeChildRelationship(Model):
    """Attribute `RecordTypeInfo.child_relationships`, `RecordTypeMetadataResponse.child_relationships`.

    Attributes:
        description: What it is or is for, in words.
        via: Fields by which the two kinds of records are linked.
    """

    child_event: str
    child_product: str
    child_record_type: str
    cost_rollup: bool
    description: str
    relationship_type: str
    traversal_enabled: bool
    via: RecordTypeFieldMapping


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeFieldMapping(Model):
    """Attribute `RecordTypeChildRelationship.via`, `RecordTypeParentRelationship.via`."""

    local_field: str
    parent_field: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeInfo(Model):
    """Attribute `SessionAnalysisMetadataResponse.record_types`.

    Attributes:
        description: What it is or is for, in words.
        product: Telnyx product concerned.
        record_type: Which kind of record this is.
    """

    aliases: list[str]
    child_relationships: list[RecordTypeChildRelationship]
    description: str
    event: str
    parent_relationships: list[RecordTypeParentRelationship]
    product: str
    record_type: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeMetadataResponse(Model):
    """Response of `session_analysis.get_record_type`.

    Attributes:
        meta: Facts about the answer, not part of it, such as which page of how many.
        product: Telnyx product concerned.
        record_type: Which kind of record this is.
    """

    aliases: list[str]
    child_relationships: list[RecordTypeChildRelationship]
    event: str
    examples: dict[str, Any]
    meta: RecordTypeRelationshipMeta
    parent_relationships: list[RecordTypeParentRelationship]
    product: str
    record_type: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeParentRelationship(Model):
    """Attribute `RecordTypeInfo.parent_relationships`, `RecordTypeMetadataResponse.parent_relationships`.

    Attributes:
        description: What it is or is for, in words.
        via: Fields by which the two kinds of records are linked.
    """

    cost_rollup: bool
    description: str
    parent_event: str
    parent_product: str
    parent_record_type: str
    relationship_type: str
    traversal_enabled: bool
    via: RecordTypeFieldMapping


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordTypeRelationshipMeta(Model):
    """Attribute `RecordTypeMetadataResponse.meta`."""

    max_recommended_depth: int
    total_children: int
    total_parents: int
    total_siblings: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisError(Model):
    """Attribute `SessionAnalysisErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        message: What it says, in words.
    """

    code: str
    message: str
    detail: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisErrorResponse(Model):
    """Error of `session_analysis.get`, `session_analysis.get_metadata`, `session_analysis.get_record_type`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[SessionAnalysisError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisMeta(Model):
    """Attribute `SessionAnalysisResponse.meta`."""

    event_count: int
    products: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisMetadataResponse(Model):
    """Response of `session_analysis.get_metadata`.

    Attributes:
        meta: Facts about the answer, not part of it, such as which page of how many.
        query_parameters: Parameters that go into the URL's query.
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
    """

    meta: SessionAnalysisMetadataSummary
    query_parameters: dict[str, SessionAnalysisQueryParameter]
    record_types: list[RecordTypeInfo]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisMetadataSummary(Model):
    """Attribute `SessionAnalysisMetadataResponse.meta`."""

    last_updated: datetime
    total_record_types: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisQueryParameter(Model):
    """Attribute `SessionAnalysisMetadataResponse.query_parameters`.

    Attributes:
        description: What it is or is for, in words.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"max_": "max", "min_": "min", "type_": "type"}

    default: str
    description: str
    type_: str
    enum_values: list[str] | None = None
    max_: int | None = None
    min_: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionAnalysisResponse(Model):
    """Response of `session_analysis.get`.

    Attributes:
        cost: What Telnyx charges for it.
        meta: Facts about the answer, not part of it, such as which page of how many.
        session_id: The session that it belongs to.
    """

    cost: SessionCostSummary
    meta: SessionAnalysisMeta
    root: SessionEventNode
    session_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionCostSummary(Model):
    """Attribute `SessionAnalysisResponse.cost`.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
        total: How many or how much in all.
    """

    currency: str
    total: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionEventCost(Model):
    """Attribute `SessionEventNode.cost`.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    cumulative_cost: str
    currency: str
    event_cost: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionEventFieldMapping(Model):
    """Attribute `SessionEventRelationship.via`."""

    local_field: str
    parent_field: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionEventLinks(Model):
    """Attribute `SessionEventNode.links`.

    Attributes:
        records: The records that this page holds.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"self_": "self"}

    records: str
    self_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionEventNode(Model):
    """Attribute `SessionAnalysisResponse.root`.

    Attributes:
        cost: What Telnyx charges for it.
        id: Identifier that Telnyx gave it.
        product: Telnyx product concerned.
        record: The detail record itself; its fields depend on record_type.
    """

    children: list[SessionEventNode]
    cost: SessionEventCost
    event_name: str
    id: str
    links: SessionEventLinks
    product: str
    record: dict[str, Any]
    relationship: SessionEventRelationship | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SessionEventRelationship(Model):
    """Attribute `SessionEventNode.relationship`.

    Attributes:
        type_: Which kind it is.
        via: Fields by which the two kinds of records are linked.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    parent_id: str
    type_: str
    via: SessionEventFieldMapping
