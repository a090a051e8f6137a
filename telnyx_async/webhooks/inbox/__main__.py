"""Read dead letters, put them back, or drop them.

    python -m telnyx_async.webhooks.inbox sqlite:inbox.db list
    python -m telnyx_async.webhooks.inbox redis://localhost:6379 show EVENT_ID
    python -m telnyx_async.webhooks.inbox redis://localhost:6379 retry EVENT_ID EVENT_ID
    python -m telnyx_async.webhooks.inbox redis://localhost:6379 drop --all

Its exit code is 1 when an event is no dead letter.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import orjson

from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.inbox.contract import DeadLetter, Inbox
from telnyx_async.webhooks.inbox.redis import RedisInbox
from telnyx_async.webhooks.inbox.sqlite import SQLiteInbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if not options.ids and not options.all and options.command != "list":
        print(f"{options.command}: name the events, or say --all", file=sys.stderr)
        return 2
    return asyncio.run(_run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m telnyx_async.webhooks.inbox", description="Dead letters: events whose handlers failed too often."
    )
    parser.add_argument("inbox", type=_inbox, help="sqlite:PATH, or redis://HOST, rediss://HOST, unix://PATH")
    parser.add_argument("command", choices=["list", "show", "retry", "drop"])
    parser.add_argument("ids", nargs="*", metavar="EVENT_ID")
    parser.add_argument("--all", action="store_true", help="all dead letters")
    parser.add_argument("--prefix", default="telnyx", help="of the keys in Redis (default: telnyx)")
    return parser


def _inbox(url: str) -> Callable[[str], Inbox]:
    scheme, _, path = url.partition(":")
    if scheme == "sqlite":
        if not Path(path).is_file():
            raise argparse.ArgumentTypeError(f"there is no file {path!r}")
        return lambda _: SQLiteInbox(path)
    if scheme not in ("redis", "rediss", "unix"):
        raise argparse.ArgumentTypeError(f"expected sqlite:PATH or redis://HOST, not {url!r}")
    from redis import asyncio as redis

    return lambda prefix: RedisInbox(lambda: redis.from_url(url), prefix=prefix)


async def _run(options: argparse.Namespace) -> int:
    inbox: Inbox = options.inbox(options.prefix)
    await inbox.open()
    try:
        letters = {letter.event.id: letter for letter in await inbox.dead_letters()}
        if options.command == "list":
            print(*map(_line, letters.values()), sep="\n", end="\n" if letters else "")
            return 0
        ids = list(letters) if options.all else options.ids
        missing = [event_id for event_id in ids if event_id not in letters]
        for event_id in missing:
            print(f"{event_id} is no dead letter", file=sys.stderr)
        for event_id in ids:
            if event_id not in missing:
                await _COMMANDS[options.command](inbox, letters[event_id])
        return 1 if missing else 0
    finally:
        await inbox.close()


def _line(letter: DeadLetter) -> str:
    died_at = datetime.fromtimestamp(letter.died_at, UTC).isoformat(timespec="seconds")
    event_type = parse(letter.event.body).event_type
    return f"{letter.event.id}  {event_type}  {died_at}  {letter.attempts} attempts  {letter.reason}"


async def _show(_: Inbox, letter: DeadLetter) -> None:
    print(_line(letter))
    print(f"lane {letter.event.lane}")
    for step, value in sorted(letter.journal.items()):
        print(f"recorded {step}: {value.decode(errors='replace')}")
    print(orjson.dumps(orjson.loads(letter.event.body), option=orjson.OPT_INDENT_2).decode())


async def _retry(inbox: Inbox, letter: DeadLetter) -> None:
    await inbox.retry(letter.event.id)
    print(f"{letter.event.id} is in the inbox again")


async def _drop(inbox: Inbox, letter: DeadLetter) -> None:
    await inbox.drop(letter.event.id)
    print(f"{letter.event.id} is dropped")


_COMMANDS: dict[str, Callable[[Inbox, DeadLetter], Awaitable[None]]] = {"show": _show, "retry": _retry, "drop": _drop}


if __name__ == "__main__":
    sys.exit(main())
