# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bot Signup."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupChallenge(Model):
    """POST /bot_challenge response.data in Telnyx's document.

    Attributes:
        challenge_type: One of math, string, binary.
        privacy_policy_url: URL of the privacy policy.
        terms_and_conditions_url: URL of the terms and conditions.
    """

    challenge_type: Literal["math", "string", "binary"] | str
    nonce: str
    privacy_policy_url: str
    problem: str
    terms_and_conditions_url: str
    precision: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupResponse(Model):
    """BotSignupResponse in Telnyx's document.

    Attributes:
        message: What it says, in words.
        success: true when it worked.
    """

    message: str
    success: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupSession(Model):
    """GET /bot_sessions response.data in Telnyx's document."""

    api_v2_token: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBotSignupChallengeResponse(Model):
    """POST /bot_challenge response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BotSignupChallenge


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBotSignupSessionResponse(Model):
    """GET /bot_sessions response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BotSignupSession
