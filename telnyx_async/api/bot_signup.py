# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bot Signup: 4 operations.

Opens an account for a program: a challenge, the signup, and the session after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.bot_signup import (
        BotSignupResponse,
        CreateBotSignupChallengeResponse,
        CreateBotSignupSessionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_challenge",
    "create_session",
    "resend_magic_link",
    "sign_up",
]

_create_challenge = Operation(
    id="CreateBotChallenge",
    method="POST",
    path="/bot_challenge",
    tag="Bot Signup",
    module="bot_signup",
    function="create_challenge",
    summary="",
    parameters=(
        Parameter("llm_model_name", "llm_model_name", "body"),
        Parameter("llm_parameter_count", "llm_parameter_count", "body"),
        Parameter("llm_quantization", "llm_quantization", "body"),
    ),
    responses=(Response("2XX", "application/json", "CreateBotSignupChallengeResponse"),),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def create_challenge(
    session: TelnyxSession,
    *,
    llm_model_name: str | None = None,
    llm_parameter_count: str | None = None,
    llm_quantization: str | None = None,
    options: RequestOptions | None = None,
) -> CreateBotSignupChallengeResponse:
    """Get the puzzle that bot_signup.sign_up wants answered: good once and, by default, for 10 minutes. Needs no API
    key.

    `POST /bot_challenge` (CreateBotChallenge). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        llm_model_name: Name of the language model that asks.
        llm_parameter_count: How many parameters the language model has.
        llm_quantization: How the language model is quantized.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateBotSignupChallengeResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "llm_model_name": llm_model_name,
        "llm_parameter_count": llm_parameter_count,
        "llm_quantization": llm_quantization,
    }
    result: CreateBotSignupChallengeResponse = await _create_challenge.execute(session, arguments, options)
    return result


_create_session = Operation(
    id="CreateBotSession",
    method="GET",
    path="/bot_sessions",
    tag="Bot Signup",
    module="bot_signup",
    function="create_session",
    summary="",
    parameters=(
        Parameter("email", "email", "query", required=True),
        Parameter("portal_redirect_token", "portal_redirect_token", "query", required=True),
    ),
    responses=(Response("2XX", "application/json", "CreateBotSignupSessionResponse"),),
    idempotency="none",
    authenticated=False,
)


async def create_session(
    session: TelnyxSession,
    *,
    email: str,
    portal_redirect_token: str,
    options: RequestOptions | None = None,
) -> CreateBotSignupSessionResponse:
    """Trade the token of an e-mailed sign-in link for an API token; it works once and, by default, within 15 minutes.

    `GET /bot_sessions` (CreateBotSession). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        email: E-mail address of the person or business.
        portal_redirect_token: Token in the e-mailed link; works once.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateBotSignupSessionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "email": email,
        "portal_redirect_token": portal_redirect_token,
    }
    result: CreateBotSignupSessionResponse = await _create_session.execute(session, arguments, options)
    return result


_resend_magic_link = Operation(
    id="ResendBotMagicLink",
    method="POST",
    path="/bot_signup/resend_magic_link",
    tag="Bot Signup",
    module="bot_signup",
    function="resend_magic_link",
    summary="",
    parameters=(Parameter("email", "email", "body", required=True),),
    responses=(Response("2XX", "application/json", "BotSignupResponse"),),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def resend_magic_link(
    session: TelnyxSession,
    *,
    email: str,
    options: RequestOptions | None = None,
) -> BotSignupResponse:
    """Send the sign-in link once more; the answer does not tell whether there is such an account. Needs no API key.

    `POST /bot_signup/resend_magic_link` (ResendBotMagicLink). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        email: E-mail address of the person or business.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BotSignupResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "email": email,
    }
    result: BotSignupResponse = await _resend_magic_link.execute(session, arguments, options)
    return result


_sign_up = Operation(
    id="CreateBotAccount",
    method="POST",
    path="/bot_signup",
    tag="Bot Signup",
    module="bot_signup",
    function="sign_up",
    summary="",
    parameters=(
        Parameter("bot_challenge_answer", "bot_challenge_answer", "body", required=True),
        Parameter("bot_challenge_nonce", "bot_challenge_nonce", "body", required=True),
        Parameter("email", "email", "body"),
        Parameter("privacy_policy_url", "privacy_policy_url", "body", required=True),
        Parameter("terms_and_conditions_eu_url", "terms_and_conditions_eu_url", "body"),
        Parameter("terms_and_conditions_url", "terms_and_conditions_url", "body", required=True),
        Parameter("terms_of_service", "terms_of_service", "body", required=True),
        Parameter("terms_of_service_eu", "terms_of_service_eu", "body"),
    ),
    responses=(Response("2XX", "application/json", "BotSignupResponse"),),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def sign_up(
    session: TelnyxSession,
    *,
    bot_challenge_answer: str,
    bot_challenge_nonce: str,
    privacy_policy_url: str,
    terms_and_conditions_url: str,
    terms_of_service: bool,
    email: str | None = None,
    terms_and_conditions_eu_url: str | None = None,
    terms_of_service_eu: bool | None = None,
    options: RequestOptions | None = None,
) -> BotSignupResponse:
    """Open a free account for a program that has solved a puzzle; a sign-in link goes out by e-mail.

    `POST /bot_signup` (CreateBotAccount). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        bot_challenge_answer: Your answer to the puzzle.
        bot_challenge_nonce: Nonce that came with the puzzle.
        privacy_policy_url: Page where the privacy policy can be read.
        terms_and_conditions_url: Page where the terms can be read.
        terms_of_service: Agreement to the terms of service; only true is accepted.
        email: E-mail address of the person or business.
        terms_and_conditions_eu_url: URL of the terms for the EU; needed where consent for the EU is demanded.
        terms_of_service_eu: Agreement to the EU's terms, only true; needed where consent for the EU is demanded.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BotSignupResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bot_challenge_answer": bot_challenge_answer,
        "bot_challenge_nonce": bot_challenge_nonce,
        "email": email,
        "privacy_policy_url": privacy_policy_url,
        "terms_and_conditions_eu_url": terms_and_conditions_eu_url,
        "terms_and_conditions_url": terms_and_conditions_url,
        "terms_of_service": terms_of_service,
        "terms_of_service_eu": terms_of_service_eu,
    }
    result: BotSignupResponse = await _sign_up.execute(session, arguments, options)
    return result
