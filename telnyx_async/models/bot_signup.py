# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bot Signup."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupChallenge(Model):
    """Attribute `CreateBotSignupChallengeResponse.data`.

    Attributes:
        challenge_type: One of math, string, binary.
        privacy_policy_url: Page where the privacy policy can be read.
        terms_and_conditions_url: Page where the terms can be read.
    """

    challenge_type: Literal["math", "string", "binary"] | str
    nonce: str
    privacy_policy_url: str
    problem: str
    terms_and_conditions_url: str
    precision: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupResponse(Model):
    """Response of `bot_signup.resend_magic_link`, `bot_signup.sign_up`.

    Attributes:
        message: What it says, in words.
        success: true when it worked.
    """

    message: str
    success: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class BotSignupSession(Model):
    """Attribute `CreateBotSignupSessionResponse.data`."""

    api_v2_token: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBotSignupChallengeResponse(Model):
    """Response of `bot_signup.create_challenge`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BotSignupChallenge


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBotSignupSessionResponse(Model):
    """Response of `bot_signup.create_session`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BotSignupSession
