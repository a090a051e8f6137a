# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""TypeSafe: 1 operation.

Answers questions about a text by choices, yes or no, and scores, in the form of TypeSafe System One.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_typesafe import (
        AnswerAITypesafeQuestionsResponse,
        TypesafeQuestion,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "answer_questions",
]

_answer_questions = Operation(
    id="AnswerTypeSafeQuestions",
    method="POST",
    path="/ai/typesafe/v1/systemone",
    tag="TypeSafe",
    module="ai_typesafe",
    function="answer_questions",
    summary="",
    parameters=(
        Parameter("model", "model", "body"),
        Parameter("questions", "questions", "body", required=True),
        Parameter("state", "state", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "AnswerAITypesafeQuestionsResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def answer_questions(
    session: TelnyxSession,
    *,
    questions: Mapping[str, TypesafeQuestion | Mapping[str, Any]],
    state: str | Mapping[str, Any] | Sequence[Any],
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | None = None,
    options: RequestOptions | None = None,
) -> AnswerAITypesafeQuestionsResponse:
    """Have a model answer 1 to 64 questions about a text, each by a choice, by yes or no, or by a score (beta).

    `POST /ai/typesafe/v1/systemone` (AnswerTypeSafeQuestions). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        questions: The 1 to 64 questions by names of your own; type is choice, noul or score.
        state: Text or data that the questions are about.
        model: AI model that does the work. One of telnyx/decision-flash, telnyx/decision-pro.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AnswerAITypesafeQuestionsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "model": model,
        "questions": questions,
        "state": state,
    }
    result: AnswerAITypesafeQuestionsResponse = await _answer_questions.execute(session, arguments, options)
    return result
