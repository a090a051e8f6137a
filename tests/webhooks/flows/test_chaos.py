"""`benchmarks.chaos` in small: workers are killed, webhooks and commands fail, and every call ends as scripted."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.chaos import FAULTS, run


@pytest.fixture(params=["sqlite", "redis"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the workers have their inbox."""
    return str(tmp_path / "inbox.db" if request.param == "sqlite" else request.getfixturevalue("redis_url"))


async def test_every_call_ends_as_scripted_and_every_command_is_carried_out_once(inbox: str, tmp_path: Path) -> None:
    # Webhooks that never come have tests of their own: they take a while.
    faults = [fault for fault in FAULTS if getattr(fault, "kind", "") != "lose"]
    result = await run(20, inbox, tmp_path, faults=faults, kills=2)
    assert result.wrong == []
    assert result.rows["workers killed"] == 2
