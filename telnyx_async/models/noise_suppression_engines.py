# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Noise Suppression Engines."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AvailableNoiseSuppressionEngine(Model):
    """Attribute `ListNoiseSuppressionEnginesResponse.data`.

    Attributes:
        label: Short name for people to recognize it by.
        value: What it is set to.
    """

    default_attenuation_level: int
    label: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNoiseSuppressionEnginesResponse(Model):
    """Response of `noise_suppression_engines.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[AvailableNoiseSuppressionEngine]
