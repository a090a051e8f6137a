# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of numbers features."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNumberFeaturesResponse(Model):
    """What each of the numbers can do.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[NumberFeatures] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberFeatures(Model):
    """What one number can do.

    Attributes:
        features: What the number can do or should be able to do, such as sms or voice.
        phone_number: The phone number, normally in +E.164.
    """

    features: list[str]
    phone_number: str
