# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Fine Tuning: 4 operations.

Trains a language model further on your own data.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_fine_tuning import (
        CreateFineTuningJobHyperparameters,
        FineTuningJob,
        ListFineTuningJobsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel_job",
    "create_job",
    "get_job",
    "list_jobs",
]

_cancel_job = Operation(
    id="cancel_new_finetuningjob_public_finetuning_post",
    method="POST",
    path="/ai/fine_tuning/jobs/{job_id}/cancel",
    tag="Fine Tuning",
    module="ai_fine_tuning",
    function="cancel_job",
    summary="Cancel a fine tuning job",
    parameters=(Parameter("job_id", "job_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "FineTuningJob"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def cancel_job(
    session: TelnyxSession,
    job_id: str,
    *,
    options: RequestOptions | None = None,
) -> FineTuningJob:
    """Stop a training job.

    `POST /ai/fine_tuning/jobs/{job_id}/cancel` (cancel_new_finetuningjob_public_finetuning_post). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        job_id: The fine-tuning job. Listed by `ai_fine_tuning.list_jobs`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        FineTuningJob (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "job_id": job_id,
    }
    result: FineTuningJob = await _cancel_job.execute(session, arguments, options)
    return result


_create_job = Operation(
    id="create_new_finetuningjob_public_finetuning_post",
    method="POST",
    path="/ai/fine_tuning/jobs",
    tag="Fine Tuning",
    module="ai_fine_tuning",
    function="create_job",
    summary="Create a fine tuning job",
    parameters=(
        Parameter("hyperparameters", "hyperparameters", "body"),
        Parameter("model", "model", "body", required=True),
        Parameter("suffix", "suffix", "body"),
        Parameter("training_file", "training_file", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "FineTuningJob"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_job(
    session: TelnyxSession,
    *,
    model: str,
    training_file: str,
    hyperparameters: CreateFineTuningJobHyperparameters | Mapping[str, Any] | None = None,
    suffix: str | None = None,
    options: RequestOptions | None = None,
) -> FineTuningJob:
    """Train a language model further on a stored file; trained tokens are billed.

    `POST /ai/fine_tuning/jobs` (create_new_finetuningjob_public_finetuning_post). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        model: Model to start from.
        training_file: Storage bucket or object that holds the training data.
        hyperparameters: Settings of the training.
        suffix: End of the new model's name.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        FineTuningJob (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "hyperparameters": hyperparameters,
        "model": model,
        "suffix": suffix,
        "training_file": training_file,
    }
    result: FineTuningJob = await _create_job.execute(session, arguments, options)
    return result


_get_job = Operation(
    id="get_finetuningjob_public_finetuning__job_id__get",
    method="GET",
    path="/ai/fine_tuning/jobs/{job_id}",
    tag="Fine Tuning",
    module="ai_fine_tuning",
    function="get_job",
    summary="Get a fine tuning job",
    parameters=(Parameter("job_id", "job_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "FineTuningJob"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_job(
    session: TelnyxSession,
    job_id: str,
    *,
    options: RequestOptions | None = None,
) -> FineTuningJob:
    """Fetch a training job: its status and, once it is over, the trained tokens.

    `GET /ai/fine_tuning/jobs/{job_id}` (get_finetuningjob_public_finetuning__job_id__get). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        job_id: The fine-tuning job. Listed by `ai_fine_tuning.list_jobs`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        FineTuningJob (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "job_id": job_id,
    }
    result: FineTuningJob = await _get_job.execute(session, arguments, options)
    return result


_list_jobs = Operation(
    id="get_finetuningjob_public_finetuning_get",
    method="GET",
    path="/ai/fine_tuning/jobs",
    tag="Fine Tuning",
    module="ai_fine_tuning",
    function="list_jobs",
    summary="List fine tuning jobs",
    responses=(
        Response("200", "application/json", "ListFineTuningJobsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_jobs(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListFineTuningJobsResponse:
    """List all training jobs.

    `GET /ai/fine_tuning/jobs` (get_finetuningjob_public_finetuning_get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListFineTuningJobsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListFineTuningJobsResponse = await _list_jobs.execute(session, arguments, options)
    return result
