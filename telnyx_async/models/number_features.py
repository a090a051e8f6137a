# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of numbers features."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNumberFeaturesResponse(Model):
    """POST /numbers_features response in Telnyx's document."""

    data: list[NumberFeatures] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberFeatures(Model):
    """POST /numbers_features response.data[] in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164.
    """

    features: list[str]
    phone_number: str
