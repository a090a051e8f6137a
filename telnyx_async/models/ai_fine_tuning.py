# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Fine Tuning."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFineTuningJobHyperparameters(Model):
    """Settings of a training.

    Attributes:
        n_epochs: How often training goes through all the data; auto chooses by its size. 1 to 10. Telnyx's default:
            3.
    """

    n_epochs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFineTuningJobRequest(Model):
    """What ai_fine_tuning.create_job sends.

    Attributes:
        hyperparameters: Settings of the training.
        model: Model to start from.
        suffix: End of the new model's name.
        training_file: Storage bucket or object that holds the training data.
    """

    model: str
    training_file: str
    hyperparameters: CreateFineTuningJobHyperparameters | None = None
    suffix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FineTuningJob(Model):
    """A training of a model on data of yours, and how far it is.

    Attributes:
        created_at: When it was asked for, as Unix time in seconds.
        finished_at: When it was done, as Unix time in seconds; null before.
        hyperparameters: Settings of the training.
        id: Name of the model that comes out.
        model: Model that is trained further.
        organization_id: The organization it belongs to.
        status: How far it has come, or whether it is in use. One of queued, running, succeeded, failed, cancelled.
        trained_tokens: How many tokens are billed; null before the end.
        training_file: Storage bucket or object that holds the training data.
    """

    created_at: int
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    id: str
    model: str
    organization_id: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"] | str
    trained_tokens: int | None
    training_file: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class FineTuningJobHyperparameters(Model):
    """Settings of the training.

    Attributes:
        n_epochs: How often the training goes through the data, 1 to 10. Telnyx's default: 3.
    """

    n_epochs: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListFineTuningJobsResponse(Model):
    """The trainings of models.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[FineTuningJob]
