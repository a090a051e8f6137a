"""The lines of a flow's calls, beside its steps: are they still there, and hanging them up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from telnyx_async.api import call_information, calls
from telnyx_async.errors import NotFound, TelnyxError

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []


async def is_alive(session: TelnyxSession, target: str) -> bool:
    """Ask Telnyx whether a call is still there. What is no call, or cannot be asked for, counts as alive."""
    if not _is_call(target):
        return True
    try:
        found = await call_information.get(session, target)
    except NotFound:
        return False
    except TelnyxError:
        return True
    return found.data is None or found.data.is_alive


async def hang_up(session: TelnyxSession, targets: Iterable[str]) -> None:
    """End calls. One that has ended already, or cannot be ended, is left."""
    for target in filter(_is_call, targets):
        try:
            await calls.hangup(session, target)
        except TelnyxError:
            continue


def _is_call(target: str) -> bool:
    return target.startswith(("v2:", "v3:"))
