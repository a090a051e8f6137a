# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Fine Tuning."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFineTuningJobHyperparameters(Model):
    """CreateFineTuningJobRequest.hyperparameters in Telnyx's document.

    Attributes:
        n_epochs: 1 to 10. Telnyx's default: 3.
    """

    n_epochs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFineTuningJobRequest(Model):
    """CreateFineTuningJobRequest in Telnyx's document."""

    model: str
    training_file: str
    hyperparameters: CreateFineTuningJobHyperparameters | None = None
    suffix: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FineTuningJob(Model):
    """FineTuningJob in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        organization_id: The organization it belongs to.
        status: One of queued, running, succeeded, failed, cancelled.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FineTuningJobHyperparameters(Model):
    """FineTuningJob.hyperparameters in Telnyx's document.

    Attributes:
        n_epochs: 1 to 10. Telnyx's default: 3.
    """

    n_epochs: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListFineTuningJobsResponse(Model):
    """FineTuningJobsListData in Telnyx's document."""

    data: list[FineTuningJob]
