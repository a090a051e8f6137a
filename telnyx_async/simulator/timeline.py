"""The record as a person likes to read it: who sent what to whom, when, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from telnyx_async.simulator.journal import Entry, EventEntry, RequestEntry, WebhookEntry
from telnyx_async.simulator.schema.document import Json

_COLORS = {"dim": "2", "bold": "1", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_WIDTH = 40
_LONGEST = 48
# What is worth a word on the line, of a command and of the payload of a webhook.
_IN_COMMANDS = ("to", "text", "digits", "name", "queue_name", "cause")
_IN_PAYLOADS = ("direction", "digit", "digits", "status", "result", "hangup_cause", "queue", "reason", "failure_reason")


def timeline(entries: Iterable[Entry], *, color: bool = False) -> str:
    """Draw entries as a sequence, one line for each: what people did, and what went between Telnyx and the application.

    Seconds are counted from the first entry.

    Args:
        entries: of a journal.
        color: whether to use the colors of a terminal.
    """
    entries = list(entries)
    liner = Liner(color=color, start=entries[0].at if entries else 0.0)
    return "\n".join([liner.head(), *(liner.line(entry) for entry in entries)])


class Liner:
    """Draws one entry after the other, numbering calls as they come.

    Args:
        color: whether to use the colors of a terminal.
        start: the time that seconds are counted from.
    """

    def __init__(self, *, color: bool, start: float = 0.0) -> None:
        self._start = start
        self._paint = _Paint(color)
        self._calls: dict[str, int] = {}

    def head(self) -> str:
        """The heading of the columns."""
        return self._paint("dim", f"{'seconds':>8}  {'call':>4}  {'telnyx':<{_WIDTH - 11}}application")

    def line(self, entry: Entry) -> str:
        """The line of an entry."""
        number = str(self._calls.setdefault(entry.call, len(self._calls) + 1)) if entry.call else ""
        return (
            f"{self._paint('dim', f'{entry.at - self._start:8.3f}  {number:>4}')}  {_text(entry, self._paint)}".rstrip()
        )


class _Paint:
    def __init__(self, color: bool) -> None:
        self._color = color

    def __call__(self, name: str, text: str) -> str:
        return f"\x1b[{_COLORS[name]}m{text}\x1b[0m" if self._color and text else text


def _text(entry: Entry, paint: _Paint) -> str:
    match entry:
        case EventEntry():
            quoted = f"“{entry.detail}”" if entry.what in ("hears", "says", "writes", "reads") else entry.detail
            return paint("cyan", f"  ☎ {entry.who} {entry.what} {quoted}".rstrip())
        case WebhookEntry():
            return _webhook(entry, paint)
        case RequestEntry():
            return _request(entry, paint)
    return ""


def _webhook(entry: WebhookEntry, paint: _Paint) -> str:
    arrow = paint("bold", entry.event_type) + " " + paint("dim", "─" * (_WIDTH - len(entry.event_type) - 3) + "▶")
    good = entry.state == "delivered"
    fate = str(entry.status) if entry.status is not None else entry.outcome or "…"
    marks = [
        f"attempt {entry.attempt}" if entry.attempt > 1 else "",
        "to the failover URL" if entry.failover else "",
        "a duplicate" if entry.duplicate else "",
        "given up" if entry.state == "given up" else "",
    ]
    payload = entry.body.get("data", {}).get("payload", {})
    return _line(arrow, paint("green" if good else "red", f"{fate:<4}"), marks, _told(payload, _IN_PAYLOADS), paint)


def _request(entry: RequestEntry, paint: _Paint) -> str:
    name = entry.operation or f"{entry.method} {entry.path}"
    arrow = paint("dim", "◀" + "─" * (_WIDTH - len(name) - 3)) + " " + paint("bold", name)
    failed = entry.status is None or entry.status >= 400
    status = "…" if entry.status is None else str(entry.status)
    marks = [
        f"done already, by this {_key(entry)}: not done again" if entry.duplicate_of is not None else "",
        f"by plan: {entry.fault}" if entry.fault else "",
        f"not in the document: {', '.join(entry.unknown)}" if entry.unknown else "",
    ]
    about = _problem(entry) if failed and not entry.fault else _told(entry.body, _IN_COMMANDS)
    return _line(arrow, paint("red" if failed else "green", f"{status:<4}"), marks, about, paint)


def _line(arrow: str, fate: str, marks: list[str], about: str, paint: _Paint) -> str:
    notes = ", ".join(mark for mark in marks if mark)
    return f"{arrow}  {fate} {paint('yellow', notes)}{'  ' if notes else ''}{paint('dim', about)}".rstrip()


def _key(entry: RequestEntry) -> str:
    return "command_id" if entry.command_id else "idempotency key"


def _told(body: Json, names: Iterable[str]) -> str:
    """The few facts of a body that a person wants to see."""
    if not isinstance(body, Mapping):
        return ""
    found = []
    for name in names:
        value = body.get(name)
        if isinstance(value, str) and value:
            short = value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
            found.append(f"{name} “{short}”" if " " in short else f"{name} {short}")
    return ", ".join(found)


def _problem(entry: RequestEntry) -> str:
    """What an answer says is wrong: the code, the place, and in words."""
    errors = entry.answer.get("errors") if isinstance(entry.answer, Mapping) else None
    first = errors[0] if isinstance(errors, list) and errors else entry.answer
    if not isinstance(first, Mapping):
        return ""
    source = first.get("source") or {}
    place = source.get("pointer") or source.get("parameter") or ""
    words = first.get("detail") or first.get("title") or ""
    return " ".join(str(part) for part in (first.get("code", ""), place, words) if part)
