# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of TypeSafe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Discriminator, Model

TypesafeAnswer: TypeAlias = "Annotated[TypesafeChoiceAnswer | TypesafeNoulAnswer | TypesafeScoreAnswer, Discriminator('type', {'choice': 'TypesafeChoiceAnswer', 'noul': 'TypesafeNoulAnswer', 'score': 'TypesafeScoreAnswer'})]"
TypesafeQuestion: TypeAlias = "Annotated[TypesafeChoiceQuestion | TypesafeNoulQuestion | TypesafeScoreQuestion, Discriminator('type', {'choice': 'TypesafeChoiceQuestion', 'noul': 'TypesafeNoulQuestion', 'score': 'TypesafeScoreQuestion'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class AnswerAITypesafeQuestionsResponse(Model):
    """POST /ai/typesafe/v1/systemone response in Telnyx's document.

    Attributes:
        model: One of telnyx/decision-flash, telnyx/decision-pro.
    """

    answers: dict[str, TypesafeAnswer]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | str
    usage: TypesafeUsage


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeChoiceAnswer(Model):
    """POST /ai/typesafe/v1/systemone response.answers{}|choice in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is.
        type_: One of choice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    choice: str
    confidence: float
    probabilities: dict[str, float]
    type_: Literal["choice"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeChoiceQuestion(Model):
    """POST /ai/typesafe/v1/systemone body.questions{}|choice in Telnyx's document.

    Attributes:
        type_: One of choice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    criteria: dict[str, str | None]
    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["choice"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulAnswer(Model):
    """POST /ai/typesafe/v1/systemone response.answers{}|noul in Telnyx's document.

    Attributes:
        type_: One of noul.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    noul: float
    type_: Literal["noul"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulCriteria(Model):
    """POST /ai/typesafe/v1/systemone body.questions{}|noul.criteria in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"false_": "false", "true_": "true"}

    false_: str | None = None
    true_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulQuestion(Model):
    """POST /ai/typesafe/v1/systemone body.questions{}|noul in Telnyx's document.

    Attributes:
        type_: One of noul.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["noul"]
    criteria: TypesafeNoulCriteria | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeScoreAnswer(Model):
    """POST /ai/typesafe/v1/systemone response.answers{}|score in Telnyx's document.

    Attributes:
        confidence: How sure the recognition is.
        type_: One of score.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    confidence: float
    legend: dict[str, str]
    probabilities: dict[str, float]
    score: float
    type_: Literal["score"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeScoreQuestion(Model):
    """POST /ai/typesafe/v1/systemone body.questions{}|score in Telnyx's document.

    Attributes:
        type_: One of score.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    criteria: list[str]
    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["score"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeUsage(Model):
    """POST /ai/typesafe/v1/systemone response.usage in Telnyx's document."""

    input_tokens: int
    output_tokens: int
