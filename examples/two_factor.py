"""Two-factor login: a code goes to the user's phone by SMS, and the user types it in.

    export TELNYX_API_KEY=KEY... VERIFY_PROFILE_ID=12ade33a-21c0-473b-b055-b3c836e1c292
    uvicorn examples.two_factor:create_app --factory --port 8000
    curl localhost:8000/codes --json '{"phone_number": "+13125550199"}'
    curl localhost:8000/codes/check --json '{"phone_number": "+13125550199", "code": "12345"}'

A real login calls the first route after the password was right, with the number of this user. Limit how often a user may
call both: each code costs money, and a code of five digits can be guessed.
"""

from __future__ import annotations

import os
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from pydantic import BaseModel

from telnyx_async.api import verify
from telnyx_async.errors import OutcomeUnknown
from telnyx_async.webhooks.fastapi import Session, lifespan

routes = APIRouter()


class Wanted(BaseModel):
    """A request for a code."""

    phone_number: str


class Typed(BaseModel):
    """A code that a user typed in."""

    phone_number: str
    code: str


def verify_profile(request: Request) -> str:
    """The id of the Verify profile."""
    return str(request.app.state.verify_profile)


Profile = Annotated[str, Depends(verify_profile)]


@routes.post("/codes", status_code=202)
async def send(wanted: Wanted, telnyx: Session, profile: Profile) -> None:
    """Send a code.

    The command has no key, so it is not repeated when nobody knows whether it was carried out. The user waits for the
    code then, and asks for another one if none comes.
    """
    try:
        await verify.trigger_sms(telnyx, phone_number=wanted.phone_number, verify_profile_id=profile, timeout_secs=300)
    except OutcomeUnknown:
        raise HTTPException(503, "the code was perhaps sent: wait a minute, then ask for another one") from None


@routes.post("/codes/check", status_code=204)
async def check(typed: Typed, telnyx: Session, profile: Profile) -> None:
    """Check a code. The response is 204 when it is right, and 403 when it is wrong or too old."""
    checked = await verify.verify_code_by_phone_number(
        telnyx, typed.phone_number, code=typed.code, verify_profile_id=profile
    )
    if checked.data.response_code != "accepted":
        raise HTTPException(403, "this is not the code")


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    app = FastAPI(title="Two-factor login", lifespan=lifespan())
    app.state.verify_profile = os.environ["VERIFY_PROFILE_ID"]
    app.include_router(routes)
    return app
