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
    """Answers to the questions that ai_typesafe.answer_questions asked.

    Attributes:
        answers: The answers, under the names of the questions.
        model: AI model that does the work. One of telnyx/decision-flash, telnyx/decision-pro.
        usage: How many tokens it took.
    """

    answers: dict[str, TypesafeAnswer]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | str
    usage: TypesafeUsage


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeChoiceAnswer(Model):
    """The answer that was chosen, and how likely each one is.

    Attributes:
        choice: The answer that was chosen.
        confidence: How sure the answer is.
        probabilities: How likely each of the answers is.
        type_: Which kind it is. One of choice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    choice: str
    confidence: float
    probabilities: dict[str, float]
    type_: Literal["choice"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeChoiceQuestion(Model):
    """A question with a fixed set of answers.

    Attributes:
        criteria: The possible answers by name, each with what it means or null.
        instructions: The question.
        type_: Which kind it is. One of choice.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    criteria: dict[str, str | None]
    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["choice"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulAnswer(Model):
    """The answer to a question of true or false, as a number.

    Attributes:
        noul: The answer to the question, as a number.
        type_: Which kind it is. One of noul.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    noul: float
    type_: Literal["noul"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulCriteria(Model):
    """When the answer is true, and when false, in words.

    Attributes:
        false_: When the answer is false, in words.
        true_: When the answer is true, in words.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"false_": "false", "true_": "true"}

    false_: str | None = None
    true_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeNoulQuestion(Model):
    """A question of true or false.

    Attributes:
        criteria: When the answer is true, and when false.
        instructions: The question.
        type_: Which kind it is. One of noul.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["noul"]
    criteria: TypesafeNoulCriteria | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeScoreAnswer(Model):
    """The score that was given, and how likely each one is.

    Attributes:
        confidence: How sure the score is.
        legend: What each score means.
        probabilities: How likely each of the scores is.
        score: The score that was given.
        type_: Which kind it is. One of score.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    confidence: float
    legend: dict[str, str]
    probabilities: dict[str, float]
    score: float
    type_: Literal["score"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeScoreQuestion(Model):
    """A question that is answered by a score.

    Attributes:
        criteria: What the scores mean, in words, in their order.
        instructions: The question.
        type_: Which kind it is. One of score.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    criteria: list[str]
    instructions: str | dict[str, Any] | list[Any]
    type_: Literal["score"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class TypesafeUsage(Model):
    """How many tokens the questions took.

    Attributes:
        input_tokens: How many tokens the model read.
        output_tokens: How many tokens the model wrote.
    """

    input_tokens: int
    output_tokens: int
