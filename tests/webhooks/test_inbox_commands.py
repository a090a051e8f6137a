"""`python -m telnyx_async.webhooks.inbox`."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from telnyx_async.webhooks import Inbox, QueuedEvent, RedisInbox, SQLiteInbox
from telnyx_async.webhooks.inbox.__main__ import main

Made = tuple[str, Callable[[], Inbox]]


@pytest.fixture(params=["sqlite", "redis"])
def made(request: pytest.FixtureRequest, tmp_path: Path, body: Callable[..., bytes]) -> Made:
    """The URL of an inbox with two dead letters, a and b."""
    if request.param == "sqlite":
        path = tmp_path / "inbox.db"
        url, make = f"sqlite:{path}", lambda: SQLiteInbox(path)
    else:
        url = request.getfixturevalue("redis_url")
        import redis

        redis.Redis.from_url(url).flushall()
        make = lambda: RedisInbox(lambda: redis.asyncio.from_url(url))  # type: ignore[assignment,return-value]  # noqa: E731

    async def fill() -> None:
        inbox = make()
        await inbox.open()
        for id in "ab":
            await inbox.put(QueuedEvent(id=id, lane=id, occurred_at=0, body=body("call.answered", id=id)))
            lease = await inbox.take(10)
            assert lease is not None
            await inbox.record(lease, "handler key", b'{"sent_at": 1}')
            await inbox.settle(lease, "dead", reason="ValueError: no such customer")
        await inbox.close()

    asyncio.run(fill())
    return url, make


def state(make: Callable[[], Inbox]) -> tuple[list[str], int]:
    """The dead letters, and the number of events that wait."""

    async def read() -> tuple[list[str], int]:
        inbox = make()
        await inbox.open()
        found = [letter.event.id for letter in await inbox.dead_letters()], await inbox.depth()
        await inbox.close()
        return found

    return asyncio.run(read())


def test_list_shows_what_died_when_and_why(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([made[0], "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert re.fullmatch(r"a  call\.answered  \S+\+00:00  1 attempts  ValueError: no such customer", lines[0])


def test_show_prints_the_event_and_its_journal(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([made[0], "show", "b"]) == 0
    out = capsys.readouterr().out
    assert 'recorded handler key: {"sent_at": 1}' in out
    assert '"call_control_id": "v3:one"' in out


def test_retry_puts_back_and_drop_drops(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    url, make = made
    assert main([url, "retry", "a"]) == 0
    assert state(make) == (["b"], 1)
    assert main([url, "drop", "--all"]) == 0
    assert state(make) == ([], 1)
    assert capsys.readouterr().out.splitlines() == ["a is in the inbox again", "b is dropped"]


def test_an_unknown_event_is_named_and_the_others_are_done(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    url, make = made
    assert main([url, "retry", "x", "a"]) == 1
    assert capsys.readouterr().err == "x is no dead letter\n"
    assert state(make) == (["b"], 1)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["mysql://x", "list"], "not 'mysql://x'"), (["sqlite:/nowhere.db", "list"], "no file '/nowhere.db'")],
)
def test_an_inbox_that_is_none_is_refused(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert says in capsys.readouterr().err


def test_to_change_all_has_to_be_said(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([made[0], "drop"]) == 2
    assert "--all" in capsys.readouterr().err
